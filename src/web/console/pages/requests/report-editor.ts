import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { errorState, field } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import type { ChoosablePark } from './handover-dialog.ts'
import { type Report, SECTIONS, type Section, sectionName } from './report-words.ts'

const m = messages(
  {
    heading: '编辑报告',
    lang: '语言',
    title: '标题',
    titleHint: '不填则用默认标题。',
    introduction: '开头的话',
    introductionHint: '放在结论之前；空行分段。',
    parks: '园区与顺序',
    comment: (name: string) => `对${name}的说明`,
    comments: '说明（选填）',
    up: (name: string) => `${name}上移`,
    down: (name: string) => `${name}下移`,
    include: (name: string) => `收入${name}`,
    sections: '包含的部分',
    always: '需求、排名、理由和法律提示始终保留。',
    validUntil: '有效至',
    validHint: '不填为发出后 30 天。',
    cancel: '取消',
    save: '保存草稿',
    needPark: '至少保留一个园区',
  },
  {
    heading: 'Edit the report',
    lang: 'Language',
    title: 'Title',
    titleHint: 'The usual one if left empty.',
    introduction: 'Opening words',
    introductionHint: 'Stand before the conclusion; an empty line parts paragraphs.',
    parks: 'Parks and their order',
    comment: (name) => `Comment on ${name}`,
    comments: 'Comment (optional)',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    include: (name) => `Include ${name}`,
    sections: 'What it holds',
    always: 'Needs, ranking, reasons and legal warnings always stay.',
    validUntil: 'Valid until',
    validHint: '30 days from the day of the report if left empty.',
    cancel: 'Cancel',
    save: 'Save draft',
    needPark: 'Keep at least one park',
  },
)

interface Draft {
  parkIds: readonly string[]
  comments: Readonly<Record<string, string>>
  hidden: readonly Section[]
}

/** Edits a draft: wording, which parks in which order with which comments, and what is left out. `@pm-saved` brings the report. */
class ReportEditor extends LitElement {
  static override properties = {
    report: { attribute: false },
    parks: { attribute: false },
    draft: { state: true },
    failure: { state: true },
    isBusy: { state: true },
  }
  static override styles = [
    base,
    css`
      form,
      fieldset {
        display: grid;
        gap: var(--space-3);
      }
      fieldset {
        gap: var(--space-2);
      }
      legend {
        font-size: var(--text-s);
        font-weight: 600;
        padding: 0 0 4px;
      }
      .three {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
      }
      .park {
        align-items: center;
        display: grid;
        gap: 4px var(--space-2);
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) auto auto;
      }
      @media (max-width: 620px) {
        .three {
          grid-template-columns: minmax(0, 1fr);
        }
        .park {
          grid-template-columns: minmax(0, 1fr) auto auto;
        }
        .park input:not([type='checkbox']) {
          grid-column: 1 / -1;
          grid-row: 2;
        }
      }
    `,
  ]
  declare report: Report | undefined
  declare parks: readonly ChoosablePark[]
  declare draft: Draft | undefined
  declare failure: unknown
  declare isBusy: boolean
  #of: string | undefined

  constructor() {
    super()
    this.report = undefined
    this.parks = []
    this.draft = undefined
    this.failure = undefined
    this.isBusy = false
    new Follows(this, lang, online)
  }

  protected override willUpdate(): void {
    if (this.#of === this.report?.id) return
    this.#of = this.report?.id
    this.failure = undefined
    this.draft = this.report && {
      parkIds: this.report.parkIds,
      comments: this.report.comments,
      hidden: this.report.hidden,
    }
  }

  #close(): void {
    this.#of = undefined
    this.dispatchEvent(new CustomEvent('close'))
  }

  #set(change: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
  }

  #move(id: string, step: number): void {
    const ids = [...(this.draft?.parkIds ?? [])]
    const at = ids.indexOf(id)
    const [other] = ids.splice(at + step, 1, id)
    if (other !== undefined) ids[at] = other
    this.#set({ parkIds: ids })
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { report, draft } = this
    if (!report || !draft || this.isBusy || draft.parkIds.length === 0) return
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '').trim() || null
    const comments = Object.entries(draft.comments).filter(
      ([id, comment]) => draft.parkIds.includes(id) && comment.trim(),
    )
    const body = {
      revision: report.revision,
      lang: String(form.get('lang')) as 'zh' | 'en',
      title: text('title'),
      introduction: text('introduction'),
      validUntil: text('validUntil'),
      parkIds: [...draft.parkIds],
      comments: Object.fromEntries(comments),
      hidden: [...draft.hidden],
    }
    this.isBusy = true
    this.failure = undefined
    try {
      const path = { id: report.requestId, reportId: report.id }
      const saved = await ask(api.PATCH('/v1/requests/{id}/reports/{reportId}', { params: { path }, body }))
      this.dispatchEvent(new CustomEvent('pm-saved', { detail: saved }))
      this.#close()
    } catch (error) {
      this.failure = error
    }
    this.isBusy = false
  }

  #park(id: string, draft: Draft): TemplateResult {
    const name = this.parks.find((park) => park.id === id)?.name ?? id
    const at = draft.parkIds.indexOf(id)
    const toggle = (event: Event) => {
      const others = draft.parkIds.filter((each) => each !== id)
      this.#set({ parkIds: (event.target as HTMLInputElement).checked ? [...others, id] : others })
    }
    const comment = (event: Event) =>
      this.#set({ comments: { ...draft.comments, [id]: (event.target as HTMLInputElement).value } })
    const isIn = at >= 0
    return html`<li class="park"><label class="check"><input type="checkbox" aria-label=${m().include(name)} .checked=${isIn} @change=${toggle} />${isIn ? `${at + 1}. ` : ''}${name}</label>
      <input aria-label=${m().comment(name)} placeholder=${m().comments} maxlength="3000" ?disabled=${!isIn} .value=${draft.comments[id] ?? ''} @input=${comment} />
      <button type="button" class="icon ghost" aria-label=${m().up(name)} ?disabled=${at < 1} @click=${() => this.#move(id, -1)}>${icon('up', 16)}</button>
      <button type="button" class="icon ghost" aria-label=${m().down(name)} ?disabled=${!isIn || at === draft.parkIds.length - 1} @click=${() => this.#move(id, 1)}>${icon('down', 16)}</button></li>`
  }

  #form(report: Report, draft: Draft): TemplateResult {
    const ids = [...draft.parkIds, ...this.parks.map(({ id }) => id).filter((id) => !draft.parkIds.includes(id))]
    const toggle = (section: Section) => (event: Event) => {
      const others = draft.hidden.filter((each) => each !== section)
      this.#set({ hidden: (event.target as HTMLInputElement).checked ? others : [...others, section] })
    }
    return html`<form id="report" @submit=${this.#save}>
      <div class="three">${field({ id: 'title', label: m().title, hint: m().titleHint }, html`<input id="title" name="title" maxlength="200" .value=${report.title ?? ''} aria-describedby="title-hint" />`)}
        ${field({ id: 'lang', label: m().lang }, html`<select id="lang" name="lang"><option value="zh" .selected=${report.lang === 'zh'}>中文</option><option value="en" .selected=${report.lang === 'en'}>English</option></select>`)}
        ${field({ id: 'valid', label: m().validUntil, hint: m().validHint }, html`<input id="valid" name="validUntil" type="date" .value=${report.validUntil ?? ''} aria-describedby="valid-hint" />`)}</div>
      ${field({ id: 'introduction', label: m().introduction, hint: m().introductionHint }, html`<textarea id="introduction" name="introduction" rows="3" maxlength="5000" .value=${report.introduction ?? ''} aria-describedby="introduction-hint"></textarea>`)}
      <fieldset><legend>${m().parks}</legend><ol class="stack" style="gap: 4px">${ids.map((id) => this.#park(id, draft))}</ol>
        ${draft.parkIds.length === 0 ? html`<p class="small" style="color: var(--bad)" role="alert">${m().needPark}</p>` : nothing}</fieldset>
      <fieldset><legend>${m().sections}</legend><div class="row" style="gap: 0 16px">${SECTIONS.map(
        (section) =>
          html`<label class="check"><input type="checkbox" .checked=${!draft.hidden.includes(section)} @change=${toggle(section)} />${sectionName(section)}</label>`,
      )}</div><p class="muted small">${m().always}</p></fieldset>
      ${this.failure ? errorState(this.failure) : nothing}</form>`
  }

  override render(): TemplateResult {
    const { report, draft } = this
    return html`<pm-dialog wide heading=${m().heading} ?open=${report !== undefined} @close=${this.#close}>
      ${report && draft ? this.#form(report, draft) : nothing}
      <button slot="actions" type="button" @click=${this.#close}>${m().cancel}</button>
      <button slot="actions" type="submit" form="report" class="primary" ?disabled=${!online.value || this.isBusy || draft?.parkIds.length === 0}>${m().save}</button>
    </pm-dialog>`
  }
}
customElements.define('pm-report-editor', ReportEditor)
