import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { Failure, failureText } from '../../api.ts'
import { number } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { forget, isUnderWay, type Upload, upload, uploadAgain, uploads } from './uploads.ts'
import '../../ui/dialog.ts'

const m = messages(
  {
    heading: '上传文档',
    drop: '把文件拖到这里，或',
    choose: '选择文件',
    kinds: 'TXT、HTML、DOCX、PDF；文本不超过 4 MB，DOCX 和 PDF 不超过 20 MB',
    status: { sending: '发送中', queued: '排队', reading: '读取中', added: '已读', known: '重复', failed: '未读' },
    found: (n: number) => (n > 0 ? `${n} 条事实` : '没有读到事实'),
    known: '内容与已有文档相同，没有重复计入',
    open: '查看事实',
    document: '查看已有文档的事实',
    again: '重试',
    interrupted: '服务器在读到它之前停止了，请重试。',
    progress: (done: string, total: string) => `已完成 ${done} / ${total}`,
    clear: '清除已完成',
    list: '上传的文件',
  },
  {
    heading: 'Upload documents',
    drop: 'Drop files here, or',
    choose: 'choose files',
    kinds: 'TXT, HTML, DOCX, PDF; texts up to 4 MB, DOCX and PDF up to 20 MB',
    status: {
      sending: 'sending',
      queued: 'waiting',
      reading: 'reading',
      added: 'read',
      known: 'known',
      failed: 'not read',
    },
    found: (n) => (n > 0 ? `${n} facts` : 'no facts found'),
    known: 'The same words are here already; nothing is counted twice',
    open: 'Show the facts',
    document: 'Show the facts of that document',
    again: 'Try again',
    interrupted: 'The server stopped before this file. Try again.',
    progress: (done, total) => `${done} of ${total} done`,
    clear: 'Clear finished',
    list: 'Uploaded files',
  },
)

const size = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${number(bytes / 1024 / 1024, 1)} MB` : `${number(Math.max(1, bytes / 1024))} KB`

const TONE: Readonly<Record<Upload['status'], string>> = {
  sending: '',
  queued: '',
  reading: 'accent',
  added: 'good',
  known: 'warn',
  failed: 'bad',
}

/** The dialog that takes documents in and tells of each how far it is. Tells `pm-read` when all are read, and `close`. */
class UploadView extends LitElement {
  static override properties = { isOver: { state: true } }
  static override styles = [
    base,
    css`
      .drop {
        align-items: center;
        border: 2px dashed var(--edge);
        border-radius: var(--radius-l);
        display: grid;
        gap: var(--space-2);
        justify-items: center;
        padding: var(--space-5);
        text-align: center;
      }
      .drop.over {
        background: var(--accent-soft);
        border-color: var(--accent);
      }
      progress {
        accent-color: var(--accent);
        height: 6px;
        width: 100%;
      }
      ul {
        max-height: 44vh;
        overflow-y: auto;
      }
      li {
        align-items: center;
        border-bottom: 1px solid var(--line);
        display: grid;
        gap: 2px var(--space-3);
        grid-template-columns: minmax(0, 1fr) auto;
        padding: 7px 2px;
      }
      li .name {
        overflow-wrap: anywhere;
      }
      li .more {
        font-size: var(--text-s);
        grid-column: 1 / -1;
      }
    `,
  ]
  declare isOver: boolean

  constructor() {
    super()
    this.isOver = false
    new Follows(this, lang, online, uploads)
  }

  async #take(files: Iterable<File> | null): Promise<void> {
    const some = [...(files ?? [])]
    if (some.length === 0 || !online.value) return
    await upload(some)
    this.dispatchEvent(new CustomEvent('pm-read'))
  }

  async #again(failed: Upload): Promise<void> {
    await uploadAgain(failed)
    this.dispatchEvent(new CustomEvent('pm-read'))
  }

  #drop(event: DragEvent): void {
    event.preventDefault()
    event.stopPropagation()
    this.isOver = false
    void this.#take(event.dataTransfer?.files ?? null)
  }

  #trouble({ code, problem, detail }: Upload): string {
    if (problem) return failureText(problem)
    if (code === 'interrupted') return m().interrupted
    return failureText(new Failure(code ?? 'internal-error', detail ?? ''))
  }

  #more(each: Upload): unknown {
    const { status, documentId, factCount } = each
    const link = (text: string) =>
      documentId
        ? html` <a href=${href('review', {}, { documentId, status: 'pending' })} @click=${() => this.#close()}>${text}</a>`
        : nothing
    if (status === 'failed')
      return html`<span style="color: var(--bad)">${this.#trouble(each)}</span>
        <button type="button" class="small ghost" ?disabled=${!online.value} @click=${() => void this.#again(each)}>${m().again}</button>`
    if (status === 'known') return html`<span class="muted">${m().known}</span>${link(m().document)}`
    if (status === 'added')
      return html`<span class="muted num">${m().found(factCount ?? 0)}</span>${factCount ? link(m().open) : nothing}`
    return nothing
  }

  #row(each: Upload): TemplateResult {
    const more = this.#more(each)
    return html`<li><span class="name">${each.name} <small class="muted num">${size(each.size)}</small></span>
      <span class="chip ${TONE[each.status]}">${m().status[each.status]}</span>${more === nothing ? nothing : html`<span class="more">${more}</span>`}</li>`
  }

  #list(all: readonly Upload[]): TemplateResult | typeof nothing {
    if (all.length === 0) return nothing
    const done = all.filter((each) => !isUnderWay(each)).length
    const told = m().progress(number(done), number(all.length))
    return html`<div class="row"><span class="grow num small" role="status">${told}</span>
        <button type="button" class="small ghost" ?disabled=${done === 0} @click=${forget}>${m().clear}</button></div>
      <progress max=${all.length} .value=${done} aria-label=${told}></progress>
      <ul aria-label=${m().list} tabindex="0">${all.map((each) => this.#row(each))}</ul>`
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'))
  }

  override render(): TemplateResult {
    return html`<pm-dialog open wide heading=${m().heading} @close=${this.#close}><div class="stack">
      <div class="drop ${this.isOver ? 'over' : ''}" @dragover=${(event: DragEvent) => {
        event.preventDefault()
        this.isOver = true
      }} @dragleave=${() => (this.isOver = false)} @drop=${this.#drop}>
        <span class="row" style="justify-content: center">${m().drop}
          <button type="button" class="primary" ?disabled=${!online.value} @click=${() => this.renderRoot.querySelector<HTMLInputElement>('#files')?.click()}>${icon('plus', 16)}${m().choose}</button></span>
        <input id="files" type="file" multiple hidden accept=".txt,.md,.html,.htm,.docx,.pdf,text/*" aria-label=${m().choose}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement
            void this.#take(input.files ? [...input.files] : null)
            input.value = ''
          }}>
        <span class="muted small">${m().kinds}</span></div>
      ${this.#list(uploads.value)}</div></pm-dialog>`
  }
}
customElements.define('pm-upload', UploadView)
