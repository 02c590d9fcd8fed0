import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { lang, messages } from '../../i18n.ts'
import { online } from '../../network.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, skeleton } from '../../ui/parts.ts'
import { moveRequest } from './change.ts'
import './lost-dialog.ts'
import type { Lost } from './lost-dialog.ts'
import { RequestList } from './request-list.ts'
import {
  needLine,
  type Request,
  type RequestFilter,
  STATUSES,
  type Statistics,
  type Status,
  statusName,
  statusTone,
  titleOf,
  today,
} from './words.ts'

const COLUMN = 40

const m = messages(
  {
    label: '按状态',
    move: (title: string) => `移动“${title}”`,
    cannot: (from: string, to: string) => `不能从“${from}”直接移到“${to}”`,
    more: '显示更多',
    none: '没有需求',
    due: '跟进',
    pool: '公海',
    hint: '拖动卡片，或用卡片上的状态选单移动。',
  },
  {
    label: 'By status',
    move: (title) => `Move “${title}”`,
    cannot: (from, to) => `“${from}” does not lead to “${to}”`,
    more: 'Show more',
    none: 'No requests',
    due: 'Follow up',
    pool: 'Pool',
    hint: 'Drag a card, or move it with the menu on it.',
  },
)

/** Requests by status, a column each. Cards move by drag and drop, or by the menu that each has. */
class Board extends LitElement {
  static override properties = {
    filter: { attribute: false },
    counts: { attribute: false },
    owners: { attribute: false },
    dragged: { state: true },
    over: { state: true },
    losing: { state: true },
  }
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--space-2);
        height: 100%;
        min-height: 0;
      }
      .columns {
        display: grid;
        flex: 1;
        gap: var(--space-3);
        grid-auto-columns: minmax(176px, 1fr);
        grid-auto-flow: column;
        min-height: 0;
        overflow-x: auto;
        scroll-snap-type: x proximity;
      }
      section {
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        display: flex;
        flex-direction: column;
        min-height: 0;
        scroll-snap-align: start;
      }
      section.can {
        border-color: var(--accent);
        border-style: dashed;
      }
      section.over {
        background: var(--accent-soft);
      }
      section.cannot {
        opacity: 0.5;
      }
      h3 {
        align-items: center;
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
        padding: var(--space-2) var(--space-3);
      }
      ul {
        align-content: start;
        display: grid;
        flex: 1;
        gap: var(--space-2);
        grid-template-columns: minmax(0, 1fr);
        min-height: 80px;
        overflow-y: auto;
        padding: 0 var(--space-2) var(--space-2);
      }
      li {
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        display: grid;
        gap: 4px;
        grid-template-columns: minmax(0, 1fr);
        padding: var(--space-2);
      }
      li[draggable='true'] {
        cursor: grab;
      }
      li a {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .need {
        -webkit-box-orient: vertical;
        color: var(--muted);
        display: -webkit-box;
        font-size: var(--text-s);
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .foot {
        align-items: center;
        display: flex;
        gap: 6px;
        justify-content: space-between;
      }
      .foot > span {
        color: var(--muted);
        font-size: var(--text-xs);
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .foot select {
        font-size: var(--text-s);
        flex: none;
        max-width: 60%;
        min-height: 26px;
        padding: 0 2px;
        width: auto;
      }
      .empty {
        color: var(--muted);
        font-size: var(--text-s);
        padding: var(--space-3) var(--space-2);
        text-align: center;
      }
      @media (max-width: 760px) {
        .columns {
          grid-auto-columns: 82%;
        }
      }
      @media (pointer: coarse) {
        .foot select {
          min-height: 40px;
        }
      }
    `,
  ]
  declare filter: RequestFilter
  declare counts: Statistics['statuses'] | undefined
  /** Names of accounts by id. */
  declare owners: ReadonlyMap<string, string>
  declare dragged: Request | undefined
  declare over: Status | undefined
  declare losing: Request | undefined
  #loaded = ''
  readonly #columns = new Map(STATUSES.map((status) => [status, new RequestList(this, COLUMN)]))

  constructor() {
    super()
    this.filter = {}
    this.counts = undefined
    this.owners = new Map()
    this.dragged = undefined
    this.over = undefined
    this.losing = undefined
    new Follows(this, lang, online)
  }

  protected override willUpdate(): void {
    const key = JSON.stringify(this.filter)
    if (this.#loaded === key) return
    this.#loaded = key
    for (const status of this.#shown()) void this.#columns.get(status)?.load({ ...this.filter, status })
  }

  #shown(): readonly Status[] {
    const { status, open } = this.filter
    return STATUSES.filter((each) => (status ? each === status : !open || (each !== 'signed' && each !== 'lost')))
  }

  #put(request: Request): void {
    for (const [status, list] of this.#columns) {
      const others = list.rows.filter(({ id }) => id !== request.id)
      list.rows = status === request.status ? [request, ...others] : others
    }
    this.requestUpdate()
    this.dispatchEvent(new CustomEvent('pm-changed', { detail: request }))
  }

  async #move(request: Request, status: Status, more?: Lost): Promise<void> {
    if (status === request.status) return
    if (status === 'lost' && !more) {
      this.losing = request
      return
    }
    const options = { title: titleOf(request), onBack: (back: Request) => this.#put(back), ...(more ? { more } : {}) }
    const moved = await moveRequest(request, status, options)
    if (!moved) {
      this.requestUpdate()
      return
    }
    this.#put(moved)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${moved.id}"] select`)?.focus()
  }

  #pick(event: Event, request: Request): void {
    const select = event.target as HTMLSelectElement
    const status = select.value as Status
    select.value = request.status
    void this.#move(request, status)
  }

  #drop(event: DragEvent, status: Status): void {
    event.preventDefault()
    const request = this.dragged
    this.dragged = undefined
    this.over = undefined
    if (request?.nextStatuses.includes(status)) void this.#move(request, status)
  }

  #card(request: Request): TemplateResult {
    const title = titleOf(request)
    const { status, ownerId, followUpOn, nextStatuses } = request
    const isDue = followUpOn !== null && followUpOn <= today()
    const owner = ownerId === null ? m().pool : (this.owners.get(ownerId) ?? '')
    return html`<li data-id=${request.id} draggable=${online.value ? 'true' : 'false'}
      @dragstart=${(event: DragEvent) => {
        event.dataTransfer?.setData('text/plain', request.id)
        this.dragged = request
      }} @dragend=${() => {
        this.dragged = undefined
        this.over = undefined
      }}>
      <a href=${href('request', { id: request.id })} draggable="false">${title}</a>
      <p class="need">${needLine(request)}</p>
      ${followUpOn && isDue ? html`<p><span class="chip warn num">${m().due} ${followUpOn.slice(5)}</span></p>` : nothing}
      <div class="foot"><span>${owner}</span>
        <select aria-label=${m().move(title)} ?disabled=${!online.value} @change=${(event: Event) => this.#pick(event, request)}>
          <option value=${status} selected>${statusName(status)}</option>
          ${nextStatuses.map((next) => html`<option value=${next}>→ ${statusName(next)}</option>`)}</select></div>
    </li>`
  }

  #column(status: Status): TemplateResult {
    const list = this.#columns.get(status)!
    const can = this.dragged?.nextStatuses.includes(status)
    const state = this.dragged && this.dragged.status !== status ? (can ? 'can' : 'cannot') : ''
    const count = this.counts?.find((each) => each.status === status)?.count
    return html`<section class="${state} ${can && this.over === status ? 'over' : ''}" aria-label=${statusName(status)}
      @dragover=${(event: DragEvent) => {
        if (!can) return
        event.preventDefault()
        this.over = status
      }} @drop=${(event: DragEvent) => this.#drop(event, status)}>
      <h3><span class="chip ${statusTone(status)}">${statusName(status)}</span><span class="muted num">${count ?? ''}</span></h3>
      ${list.failure ? errorState(list.failure, () => void list.load()) : nothing}
      ${list.isLoaded || list.failure ? nothing : skeleton(4)}
      <ul tabindex="0" aria-label=${statusName(status)}>${list.rows.map((request) => this.#card(request))}
        ${list.isLoaded && list.rows.length === 0 ? html`<li class="empty" style="background: none; border: 0">${m().none}</li>` : nothing}</ul>
      ${list.hasMore ? html`<button type="button" class="ghost small" ?disabled=${list.isLoading} @click=${() => void list.more()}>${m().more}</button>` : nothing}
    </section>`
  }

  override render(): TemplateResult {
    return html`<p class="muted small">${m().hint}</p>
      <div class="columns" role="group" aria-label=${m().label} tabindex="0">${this.#shown().map((status) => this.#column(status))}</div>
      <pm-lost-dialog .heading=${this.losing ? titleOf(this.losing) : ''} ?open=${this.losing !== undefined} @close=${() => (this.losing = undefined)}
        @pm-lost=${(event: CustomEvent<Lost>) => {
          const request = this.losing
          this.losing = undefined
          if (request) void this.#move(request, 'lost', event.detail)
        }}></pm-lost-dialog>`
  }
}
customElements.define('pm-board', Board)
