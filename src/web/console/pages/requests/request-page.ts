import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask, failureText } from '../../api.ts'
import { day } from '../../format.ts'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { Page } from '../../page.ts'
import { Resource } from '../../resource.ts'
import { go } from '../../router.ts'
import { href } from '../../routes.ts'
import { may } from '../../session.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { pageHead } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import '../../ui/dialog.ts'
import './contact-card.ts'
import './handovers-card.ts'
import './matches-card.ts'
import './reports-card.ts'
import './timeline.ts'
import './work-card.ts'
import type { ChoosablePark } from './handover-dialog.ts'
import { type Request, statusName, statusTone, titleOf } from './words.ts'

type Saved = operations['getRequestMatches']['responses'][200]['content']['application/json']

const m = messages(
  {
    loading: '需求',
    back: '全部需求',
    needs: '需求内容',
    noNeeds: '没有说明需求。',
    linked: '同一电话或公司更早的需求',
    later: '查看此后的关联需求',
    delete: '删除',
    sure: '永久删除这条需求？',
    sureHint: (title: string) => `“${title}”的联系方式、原话、时间线和匹配结果都会删除，无法恢复。审计日志只留下编号。`,
    confirm: '我明白此操作无法撤销',
    cancel: '取消',
    deleted: '已删除',
    erases: (date: string) => `若无人跟进，将在 ${date} 按保存期限自动删除。`,
  },
  {
    loading: 'Request',
    back: 'All requests',
    needs: 'Needs',
    noNeeds: 'Nothing was said of the needs.',
    linked: 'An earlier request of the same phone or company',
    later: 'Later requests linked to this one',
    delete: 'Delete',
    sure: 'Delete this request for good?',
    sureHint: (title) =>
      `The contact, the note, the timeline and the matches of “${title}” are erased and cannot be brought back. The audit log keeps the number only.`,
    confirm: 'I understand that this cannot be undone',
    cancel: 'Cancel',
    deleted: 'Deleted',
    erases: (date) => `Unless somebody works on it, it is erased on ${date} by retention.`,
  },
)

/** One request: what is asked for, what fits, who works on it, and everything that happened. */
class RequestPage extends Page {
  static override properties = {
    ...Page.properties,
    parks: { state: true },
    isDeleting: { state: true },
    isSure: { state: true },
  }
  static override styles = [
    base,
    css`
      .columns {
        align-items: start;
        display: grid;
        gap: var(--space-3);
        grid-template-columns: minmax(0, 1fr) 340px;
      }
      .columns > div {
        display: grid;
        gap: var(--space-3);
      }
      .side {
        grid-area: 1 / 2;
      }
      .main {
        grid-area: 1 / 1;
      }
      .back {
        align-items: center;
        display: inline-flex;
        font-size: var(--text-s);
        min-height: 28px;
      }
      .pagehead {
        margin-bottom: var(--space-3);
      }
      .pagehead h1 {
        margin-right: 0;
        overflow-wrap: anywhere;
      }
      .push {
        margin-left: auto;
      }
      dl {
        display: grid;
        gap: 6px var(--space-4);
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
      }
      dl div {
        min-width: 0;
      }
      dt {
        color: var(--muted);
        font-size: var(--text-s);
      }
      dd {
        overflow-wrap: anywhere;
      }
      @media (max-width: 980px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .side,
        .main {
          grid-area: auto;
        }
      }
    `,
  ]
  declare parks: readonly ChoosablePark[]
  declare isDeleting: boolean
  declare isSure: boolean
  #of = ''
  readonly #request = new Resource<Request>(this, (signal) =>
    ask(api.GET('/v1/requests/{id}', { params: { path: { id: this.params.id ?? '' } }, signal })),
  )
  readonly #accounts = new Resource(this, (signal) => ask(api.GET('/v1/accounts', { signal })))
  readonly #settings = new Resource(this, (signal) => ask(api.GET('/v1/settings', { signal })))

  constructor() {
    super()
    this.parks = []
    this.isDeleting = false
    this.isSure = false
    void this.#accounts.load()
    void this.#settings.load()
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const { id = '' } = this.params
    if (this.#of === id) return
    this.#of = id
    this.#request.value = undefined
    void this.#request.load()
  }

  async #delete(): Promise<void> {
    const id = this.params.id ?? ''
    try {
      await ask(api.DELETE('/v1/requests/{id}', { params: { path: { id } } }))
      this.isDeleting = false
      toast(m().deleted)
      go(href('requests', {}), { replace: true })
    } catch (error) {
      toast(failureText(error), { kind: 'bad' })
    }
  }

  #matched(saved: Saved): void {
    const hands = saved.raisedHands.map(({ parkId, name }) => ({ id: parkId, name }))
    const found = saved.saved.result.recommendations.map(({ parkId, name }) => ({ id: parkId, name }))
    this.parks = [...new Map([...hands, ...found].map((park) => [park.id, park])).values()]
  }

  /** The history grows by what other cards do without a change of the request itself. */
  #happened(): void {
    this.renderRoot.querySelector<HTMLElement & { reload: () => void }>('pm-timeline')?.reload()
  }

  #needs(request: Request): TemplateResult {
    return html`<section class="card stack"><h2>${m().needs}</h2>${
      request.needs.length === 0
        ? html`<p class="muted">${m().noNeeds}</p>`
        : html`<dl>${request.needs.map(({ name, value }) => html`<div><dt>${name[lang.value]}</dt><dd>${value[lang.value]}</dd></div>`)}</dl>`
    }<p class="row small">${request.linkedTo ? html`<a href=${href('request', { id: request.linkedTo })}>${m().linked}</a>` : nothing}
      <a href=${href('requests', {}, { linked: request.id })}>${m().later}</a></p></section>`
  }

  #retention({ touchedAt }: Request): unknown {
    const days = this.#settings.value?.retentionDays
    if (!days) return nothing
    const at = new Date(Date.parse(touchedAt) + days * 86_400_000).toISOString()
    return html`<p class="muted small">${m().erases(day(at))}</p>`
  }

  #deletion(title: string): TemplateResult {
    const close = () => {
      this.isDeleting = false
      this.isSure = false
    }
    return html`<pm-dialog heading=${m().sure} ?open=${this.isDeleting} @close=${close}>
      <div class="stack"><p>${m().sureHint(title)}</p>
        <label class="check"><input type="checkbox" .checked=${this.isSure} @change=${() => (this.isSure = !this.isSure)} />${m().confirm}</label></div>
      <button slot="actions" type="button" @click=${close}>${m().cancel}</button>
      <button slot="actions" type="button" class="danger" ?disabled=${!this.isSure || !online.value} @click=${this.#delete}>${m().delete}</button>
    </pm-dialog>`
  }

  #content(request: Request): TemplateResult {
    const accounts = this.#accounts.value?.items ?? []
    const owners = new Map(accounts.map(({ id, name }) => [id, name]))
    const put = (event: CustomEvent<Request>) => this.#request.set(event.detail)
    const matched = (event: CustomEvent<Saved>) => this.#matched(event.detail)
    return html`<div class="columns">
      <div class="side">
        <pm-work-card class="card" .request=${request} .accounts=${accounts} @pm-changed=${put}></pm-work-card>
        <pm-contact-card class="card" .request=${request} @pm-revealed=${this.#happened}></pm-contact-card>
        ${may('listReports', 'getRequestReport') ? html`<pm-reports-card class="card" .request=${request} .parks=${this.parks} @pm-sent=${this.#happened}></pm-reports-card>` : nothing}
        <pm-handovers-card class="card" .request=${request} .parks=${this.parks} @pm-handed=${this.#happened}></pm-handovers-card>
        ${this.#retention(request)}
      </div>
      <div class="main">${this.#needs(request)}
        <pm-matches-card class="card" .request=${request} @pm-loaded=${matched} @pm-matched=${(
          event: CustomEvent<Saved>,
        ) => {
          matched(event)
          void this.#request.load()
        }}></pm-matches-card>
        <pm-timeline class="card" .request=${request} .owners=${owners} @pm-changed=${put}></pm-timeline>
      </div></div>`
  }

  override render(): TemplateResult {
    const request = this.#request.value
    const back = html`<a class="back" href=${href('requests', {})}>← ${m().back}</a>`
    if (!request) return html`${back}${pageHead(m().loading)}${this.#request.view(() => nothing)}`
    const title = titleOf(request)
    const beside = html`<span class="chip ${statusTone(request.status)}">${statusName(request.status)}</span><span class="push row">
      ${may('deleteRequest') ? html`<button type="button" class="danger" ?disabled=${!online.value} @click=${() => (this.isDeleting = true)}>${icon('close', 16)}${m().delete}</button>` : nothing}</span>`
    return html`${back}${pageHead(title, beside)}${this.#request.view((value) => this.#content(value))}${this.#deletion(title)}`
  }
}
customElements.define('pm-request-page', RequestPage)
