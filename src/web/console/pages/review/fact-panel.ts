import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { readable } from '../../facts/document-text.ts'
import type { Fact } from '../../facts/types.ts'
import { factText } from '../../facts/value.ts'
import { attributeName } from '../../facts/words.ts'
import { day, percent } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Resource } from '../../resource.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { emptyState } from '../../ui/parts.ts'
import { lawView } from '../parks/park-attributes.ts'
import type { Status } from './queue.ts'
import '../../facts/document-view.ts'

const m = messages(
  {
    back: '返回列表',
    accept: '接受',
    still: '仍有效',
    correct: '修正',
    reject: '拒绝',
    park: '打开园区',
    onlyPark: '只看此园区',
    sure: (share: string) => `可信度 ${share}`,
    sureNow: (share: string) => `如今 ${share}`,
    asOf: '数据日期 ',
    rivals: '同一属性的其他说法',
    taken: '采用',
    status: { pending: '待审', accepted: '已接受', rejected: '已拒绝', superseded: '已修正' },
    noSource: '没有文档来源',
    noSourceHint: '此事实由人工录入，没有原文可看。',
    quote: '原句',
  },
  {
    back: 'Back to the list',
    accept: 'Accept',
    still: 'Still true',
    correct: 'Correct',
    reject: 'Reject',
    park: 'Open the park',
    onlyPark: 'Only this park',
    sure: (share) => `${share} sure`,
    sureNow: (share) => `${share} by now`,
    asOf: 'as of ',
    rivals: 'What else is said of it',
    taken: 'taken',
    status: { pending: 'waiting', accepted: 'accepted', rejected: 'rejected', superseded: 'corrected' },
    noSource: 'No document stands behind this',
    noSourceHint: 'The fact was entered by hand.',
    quote: 'Sentence',
  },
)

/** One fact with what a person can do, what else is said of the same, and its document at the sentence. */
class FactPanel extends LitElement {
  static override properties = { fact: { attribute: false }, status: {} }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(260px, 340px) minmax(0, 1fr);
        min-height: 0;
      }
      .fact {
        align-content: start;
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(0, 1fr);
        min-height: 0;
        overflow-y: auto;
      }
      .value {
        font-size: var(--text-xl);
        overflow-wrap: anywhere;
      }
      .meta {
        color: var(--muted);
        display: flex;
        flex-wrap: wrap;
        font-size: var(--text-s);
        gap: 2px var(--space-3);
      }
      .actions {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: repeat(3, 1fr);
      }
      blockquote {
        background: var(--sunken);
        border-left: 3px solid var(--accent);
        margin: 0;
        overflow-wrap: anywhere;
        padding: var(--space-2) var(--space-3);
      }
      .rivals li {
        border-top: 1px solid var(--line);
        display: grid;
        gap: 2px var(--space-2);
        grid-template-columns: minmax(0, 1fr) auto;
        padding: 6px 0;
      }
      .rivals .meta {
        grid-column: 1 / -1;
      }
      .source {
        display: flex;
        flex-direction: column;
        min-height: 0;
        overflow: hidden;
        padding: 0;
      }
      pm-document {
        flex: 1;
      }
      .back {
        display: none;
        justify-self: start;
        margin: -8px 0 0 -8px;
      }
      kbd {
        color: inherit;
        background: transparent;
        border-color: currentcolor;
        opacity: 0.85;
      }
      @media (max-width: 1180px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
          grid-template-rows: auto minmax(300px, 1fr);
          overflow-y: auto;
        }
        .fact {
          overflow: visible;
        }
      }
      @media (max-width: 760px) {
        :host {
          align-content: start;
        }
        .back {
          display: inline-flex;
        }
        kbd {
          display: none;
        }
      }
    `,
  ]
  declare fact: Fact
  declare status: Status
  readonly #others = new Resource<readonly Fact[]>(this, async (signal) => {
    const { parkId, attribute } = this.fact
    const params = { query: { parkId, attribute, limit: 50 } }
    return (await ask(api.GET('/v1/facts', { params, signal }))).items
  })

  constructor() {
    super()
    this.status = 'pending'
    new Follows(this, lang, online)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('fact')
    if (!changed.has('fact') || before?.id === this.fact.id) return
    if (before?.parkId !== this.fact.parkId || before.attribute !== this.fact.attribute) this.#others.value = undefined
    void this.#others.load()
  }

  #tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name))
  }

  /** What else is said of the same: for lists of members and offers only the same one counts. */
  #rivals(): readonly Fact[] {
    const isMember = typeof this.fact.value === 'string'
    return (this.#others.value ?? []).filter(
      (other) =>
        other.id !== this.fact.id && other.status !== 'superseded' && (!isMember || other.value === this.fact.value),
    )
  }

  #rival(other: Fact): TemplateResult {
    const date = other.asOf ?? other.source?.publishedAt
    return html`<li><strong class="num">${factText(other)}</strong>
      <span class="chip ${other.taken ? 'accent' : ''}">${other.taken ? m().taken : m().status[other.status]}</span>
      <span class="meta num">${date ? html`<span>${day(date)}</span>` : nothing}<span>${m().sure(percent(other.confidence))}</span>
        <span>${other.source?.title ?? other.source?.publisher ?? ''}</span></span></li>`
  }

  #actions(): TemplateResult {
    const off = !online.value
    const yes = this.status === 'stale' ? m().still : m().accept
    return html`<div class="actions">
      <button type="button" class="primary" ?disabled=${off} @click=${() => this.#tell('pm-accept')}>${yes} <kbd>a</kbd></button>
      <button type="button" ?disabled=${off} @click=${() => this.#tell('pm-correct')}>${m().correct} <kbd>c</kbd></button>
      <button type="button" class="danger" ?disabled=${off} @click=${() => this.#tell('pm-reject')}>${m().reject} <kbd>r</kbd></button>
    </div>`
  }

  #about(): TemplateResult {
    const { fact } = this
    const { currentConfidence: now, confidence, source, evidence } = fact
    const date = fact.asOf ?? source?.publishedAt
    const rivals = this.#rivals()
    return html`<section class="card fact">
      <button type="button" class="ghost small back" @click=${() => this.#tell('close')}>‹ ${m().back}</button>
      <div><p class="muted">${attributeName(fact.attribute)}</p><h2 class="value num">${factText(fact)}</h2></div>
      <div class="meta num"><span>${m().sure(percent(confidence))}</span>
        ${now !== undefined && now < confidence - 0.05 ? html`<span>${m().sureNow(percent(now))}</span>` : nothing}
        ${date ? html`<span>${m().asOf}${day(date)}</span>` : nothing}</div>
      <div><a href=${href('park', { id: fact.parkId })}>${fact.parkName ?? fact.parkId}</a>
        <button type="button" class="ghost small" @click=${() => this.#tell('pm-park')}>${icon('search', 14)}${m().onlyPark}</button></div>
      ${this.#actions()}
      ${evidence?.quote ? html`<blockquote aria-label=${m().quote}>${readable(evidence.quote)}</blockquote>` : nothing}
      ${fact.warnings.map((warning) => lawView(warning))}
      ${rivals.length > 0 ? html`<div class="rivals"><h3>${m().rivals}</h3><ul>${rivals.map((other) => this.#rival(other))}</ul></div>` : nothing}
    </section>`
  }

  override render(): TemplateResult {
    const { source, evidence } = this.fact
    return html`${this.#about()}<section class="card source">${
      source
        ? html`<pm-document documentId=${source.documentId} .mark=${evidence ?? undefined}></pm-document>`
        : emptyState(m().noSource, m().noSourceHint)
    }</section>`
  }
}
customElements.define('pm-fact-panel', FactPanel)
