import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { lang, messages } from '../../i18n.ts'
import { nameOf } from '../../labels.ts'
import { Resource } from '../../resource.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { errorState, field } from '../../ui/parts.ts'

const m = messages(
  {
    heading: '园区的需求缺口',
    hint: '进行中的需求为什么没有选中某个园区：哪些条件不满足，哪些资料缺失。少于五条的组不显示，以免认出企业。',
    park: '园区',
    placeholder: '输入园区名称',
    unknownPark: '没有叫这个名字的园区，请从列表中选择',
    looked: (count: string) => `查看了 ${count} 条进行中的需求。`,
    few: (least: number) => `进行中的需求不足 ${least} 条，暂不显示。`,
    criterion: '条件',
    requests: '需求数',
    failed: '不满足的条件',
    unknown: '缺资料的条件',
    none: '没有',
  },
  {
    heading: 'Demand gap of a park',
    hint: 'What keeps a park from the requests in progress: conditions that it does not meet, and data that are missing. Groups below five are not shown, so that no enterprise can be told.',
    park: 'Park',
    placeholder: 'Type the name of a park',
    unknownPark: 'No park has this name; choose one of the list',
    looked: (count) => `${count} requests in progress were looked at.`,
    few: (least) => `Fewer than ${least} requests are in progress; nothing is shown.`,
    criterion: 'Condition',
    requests: 'Requests',
    failed: 'Conditions not met',
    unknown: 'Data missing',
    none: 'None',
  },
)

const TYPING_MS = 250

interface Group {
  criterion: string
  count: number
}

/** What keeps a park, which one chooses by name, from the requests in progress. */
class DemandGap extends LitElement {
  static override properties = { park: { state: true }, isUnknown: { state: true } }
  static override styles = [
    base,
    css`
      :host {
        align-content: start;
        display: grid;
        gap: var(--space-2);
      }
      .field {
        max-width: 380px;
      }
      .two {
        display: grid;
        gap: var(--space-4);
        grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
      }
    `,
  ]
  declare park: { id: string; name: string } | undefined
  declare isUnknown: boolean
  #q = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #parks = new Resource(this, (signal) =>
    ask(api.GET('/v1/parks', { params: { query: { q: this.#q, limit: 20 } }, signal })),
  )
  readonly #gap = new Resource(this, (signal) =>
    ask(api.GET('/v1/parks/{id}/demand-gap', { params: { path: { id: this.park?.id ?? '' } }, signal })),
  )

  constructor() {
    super()
    this.park = undefined
    this.isUnknown = false
    new Follows(this, lang)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement
    this.#q = value.trim().slice(0, 100)
    this.isUnknown = false
    if (this.#pick()) return
    clearTimeout(this.#timer)
    if (this.#q !== '') this.#timer = setTimeout(() => void this.#parks.load().then(() => this.#pick()), TYPING_MS)
  }

  #pick(): boolean {
    const found = this.#parks.value?.items.map(({ park }) => park).find(({ name }) => name === this.#q)
    if (!found) return false
    if (found.id !== this.park?.id) {
      this.park = { id: found.id, name: found.name }
      void this.#gap.load()
    }
    return true
  }

  #list(title: string, groups: readonly Group[]): TemplateResult {
    const rows = groups.map(
      ({ criterion, count }) => html`<tr><th scope="row">${nameOf(criterion)}</th><td class="num">${count}</td></tr>`,
    )
    return html`<div><h3>${title}</h3>${
      groups.length === 0
        ? html`<p class="muted small">${m().none}</p>`
        : html`<table class="data"><thead><tr><th scope="col">${m().criterion}</th><th scope="col">${m().requests}</th></tr></thead><tbody>${rows}</tbody></table>`
    }</div>`
  }

  override render(): TemplateResult {
    const error = this.isUnknown ? m().unknownPark : undefined
    const names = this.#parks.value?.items ?? []
    return html`<h2>${m().heading}</h2><p class="muted small">${m().hint}</p>
      ${field(
        { id: 'park', label: m().park, ...(error ? { error } : {}) },
        html`<input id="park" list="parks" autocomplete="off" placeholder=${m().placeholder} aria-describedby="park-hint" @input=${this.#type}
          @change=${() => (this.isUnknown = this.#q !== '' && !this.#pick())} />
          <datalist id="parks">${names.map(({ park: { name } }) => html`<option value=${name}></option>`)}</datalist>`,
      )}
      ${this.#parks.failure ? errorState(this.#parks.failure, () => void this.#parks.load()) : nothing}
      ${
        this.park
          ? this.#gap.view(({ requests, failed, unknown, leastGroup }) =>
              requests === null
                ? html`<p class="muted">${m().few(leastGroup)}</p>`
                : html`<p class="muted small">${m().looked(String(requests))}</p>
                  <div class="two">${this.#list(m().failed, failed)}${this.#list(m().unknown, unknown)}</div>`,
            )
          : nothing
      }`
  }
}
customElements.define('pm-demand-gap', DemandGap)
