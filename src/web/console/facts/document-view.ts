import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { day, number } from '../format.ts'
import { lang, messages } from '../i18n.ts'
import { Resource } from '../resource.ts'
import { Follows } from '../store.ts'
import { base } from '../ui/base.ts'
import { emptyState, skeleton } from '../ui/parts.ts'
import { webAddress } from './catalogue.ts'
import { marked, type Paragraph, paragraphAt, paragraphsOf, type Span, sentenceAround } from './document-text.ts'
import { type DocumentWithText, loadDocument } from './documents.ts'

const m = messages(
  {
    text: '原文',
    untitled: '未命名文档',
    original: '打开来源网页',
    earlier: '显示前文',
    later: '显示后文',
    showLeft: '显示略去的内容',
    left: { spam: '垃圾信息', boilerplate: '导航与版权', annotation: '注音', garbled: '乱码', markup: '标记' },
    noText: '没有保存原文',
    noTextHint: '这份资料只记录了标题和位置。上传原文后，可在此查看句子。',
    characters: (n: string) => `${n} 字`,
    elsewhere: '此事实没有标注原文位置。',
  },
  {
    text: 'Source text',
    untitled: 'Untitled document',
    original: 'Open the source page',
    earlier: 'Show what comes before',
    later: 'Show what follows',
    showLeft: 'Show what was left out',
    left: { spam: 'spam', boilerplate: 'navigation', annotation: 'annotation', garbled: 'garbled', markup: 'markup' },
    noText: 'The text is not here',
    noTextHint: 'Only title and place of this source are known. Upload the document to see the sentence.',
    characters: (n) => `${n} characters`,
    elsewhere: 'This fact names no place in the text.',
  },
)

/** Characters that are laid out around the evidence at first, and added by each step. */
const WINDOW = 24_000

interface Window {
  from: number
  to: number
}

/** Moves an edge of the window over paragraphs until it has so many characters more. */
function reach(paragraphs: readonly Paragraph[], from: number, step: 1 | -1): number {
  let at = from
  for (let seen = 0; seen < WINDOW && at + step >= -1 && at + step <= paragraphs.length; at += step) {
    const paragraph = paragraphs[step === 1 ? at : at - 1]
    if (!paragraph) break
    seen += paragraph.end - paragraph.start
  }
  return Math.min(paragraphs.length, Math.max(0, at))
}

/**
 * The text of a document, scrolled to the evidence: `<pm-document documentId="…" .mark=${{ start, end }}>`. Only what is around the
 * evidence is laid out, so that a text of megabytes opens at once. All of it is text; nothing of the source is markup or a link.
 */
class DocumentView extends LitElement {
  static override properties = {
    documentId: {},
    mark: { attribute: false },
    isLeftShown: { state: true },
    shown: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      header {
        border-bottom: 1px solid var(--line);
        display: grid;
        gap: 2px;
        padding: var(--space-2) var(--space-3);
      }
      header strong {
        overflow-wrap: anywhere;
      }
      .meta {
        align-items: center;
        column-gap: var(--space-3);
        display: flex;
        flex-wrap: wrap;
        font-size: var(--text-s);
      }
      label.check {
        font-size: var(--text-s);
        margin-left: auto;
        min-height: 0;
      }
      label.check input {
        height: 15px;
        width: 15px;
      }
      .text {
        flex: 1;
        line-height: 1.8;
        min-height: 0;
        outline-offset: -2px;
        overflow-y: auto;
        overflow-wrap: anywhere;
        padding: var(--space-3) var(--space-4);
        position: relative;
      }
      .text p {
        margin: 0 0 0.6em;
        white-space: pre-wrap;
      }
      mark {
        background: light-dark(#ffe58a, #6b5410);
        border-radius: 2px;
        box-shadow: 0 0 0 2px light-dark(#ffe58a, #6b5410);
        color: var(--text);
      }
      .sentence {
        background: light-dark(#fff6d6, #3a3014);
      }
      .left {
        background: var(--sunken);
        color: var(--muted);
        font-size: var(--text-s);
      }
      .more {
        margin-bottom: var(--space-3);
        width: 100%;
      }
      .place {
        padding: var(--space-2) var(--space-3);
      }
    `,
  ]
  declare documentId: string
  declare mark: Span | undefined
  declare isLeftShown: boolean
  declare shown: Window
  #paragraphs: Paragraph[] = []
  #sentence: Span | undefined
  #shouldScroll = false
  readonly #document = new Resource<DocumentWithText>(this, (signal) => loadDocument(this.documentId, signal))

  constructor() {
    super()
    this.documentId = ''
    this.mark = undefined
    this.isLeftShown = false
    this.shown = { from: 0, to: 0 }
    new Follows(this, lang)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('documentId') && this.documentId) void this.#open()
    else if (changed.has('mark') && this.#document.value && !isSame(changed.get('mark'), this.mark)) this.#aim()
  }

  async #open(): Promise<void> {
    this.#document.value = undefined
    const document = await this.#document.load()
    if (!document) return
    this.#paragraphs = paragraphsOf(document.text ?? '', document.removed)
    this.#aim()
  }

  /** Lays out what is around the first mark. */
  #aim(): void {
    const at = this.mark ? paragraphAt(this.#paragraphs, this.mark.start) : 0
    const paragraph = this.#paragraphs[at]
    this.#sentence =
      this.mark && paragraph ? sentenceAround(this.#document.value?.text ?? '', this.mark, paragraph) : undefined
    this.shown = { from: at === 0 ? 0 : reach(this.#paragraphs, at, -1), to: reach(this.#paragraphs, at, 1) }
    this.#shouldScroll = true
  }

  protected override updated(): void {
    if (!this.#shouldScroll || this.#document.value === undefined) return
    const box = this.renderRoot.querySelector<HTMLElement>('.text')
    if (!box) return
    this.#shouldScroll = false
    const mark = box.querySelector<HTMLElement>('mark')
    box.scrollTop = mark ? mark.offsetTop - box.clientHeight / 3 : 0
  }

  #more(edge: 'from' | 'to'): void {
    const { from, to } = this.shown
    const box = this.renderRoot.querySelector<HTMLElement>('.text')!
    const [height, top] = [box.scrollHeight, box.scrollTop]
    this.shown =
      edge === 'to' ? { from, to: reach(this.#paragraphs, to, 1) } : { from: reach(this.#paragraphs, from, -1), to }
    if (edge === 'from')
      void this.updateComplete.then(() => {
        box.scrollTop = top + box.scrollHeight - height
      })
  }

  #paragraph({ runs }: Paragraph): TemplateResult | typeof nothing {
    const seen = this.isLeftShown ? runs : runs.filter(({ left }) => !left)
    if (seen.every(({ text }) => text.trim() === '')) return nothing
    return html`<p>${seen.map((run) =>
      run.left
        ? html`<span class="left" title=${m().left[run.left as keyof ReturnType<typeof m>['left']] ?? run.left}>${run.text}</span>`
        : marked(run, this.mark, this.#sentence).map(({ text, weight }) =>
            weight === 'mark'
              ? html`<mark>${text}</mark>`
              : weight
                ? html`<span class="sentence">${text}</span>`
                : text,
          ),
    )}</p>`
  }

  #head({ document, text, removed }: DocumentWithText): TemplateResult {
    const address = webAddress(document.url)
    const hasLeft = removed.some(({ reason }) => reason !== 'markup')
    return html`<header><strong>${document.title ?? m().untitled}</strong>
      <div class="meta muted">
        ${document.publisher ? html`<span>${document.publisher}</span>` : nothing}
        ${document.publishedAt ? html`<span class="num">${day(document.publishedAt)}</span>` : nothing}
        ${text === null ? nothing : html`<span class="num">${m().characters(number(text.length))}</span>`}
        ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${m().original}</a>` : nothing}
        ${
          hasLeft
            ? html`<label class="check"><input type="checkbox" .checked=${this.isLeftShown}
                @change=${(event: Event) => (this.isLeftShown = (event.target as HTMLInputElement).checked)}>${m().showLeft}</label>`
            : nothing
        }
      </div></header>`
  }

  #text(): TemplateResult {
    const { from, to } = this.shown
    return html`<div class="text" tabindex="0" role="region" aria-label=${m().text}>
      ${from > 0 ? html`<button type="button" class="small more" @click=${() => this.#more('from')}>${m().earlier}</button>` : nothing}
      ${this.#paragraphs.slice(from, to).map((paragraph) => this.#paragraph(paragraph))}
      ${to < this.#paragraphs.length ? html`<button type="button" class="small more" @click=${() => this.#more('to')}>${m().later}</button>` : nothing}
    </div>`
  }

  override render(): TemplateResult {
    return this.#document.view(
      (document) => html`${this.#head(document)}
        ${this.mark === undefined && document.text !== null ? html`<p class="place muted small">${m().elsewhere}</p>` : nothing}
        ${document.text === null ? emptyState(m().noText, m().noTextHint) : this.#text()}`,
      () => html`<div class="text">${skeleton(8)}</div>`,
    )
  }
}

const isSame = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start && a?.end === b?.end

customElements.define('pm-document', DocumentView)
