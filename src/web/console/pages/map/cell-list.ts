import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { operations } from '../../../../client/index.ts'
import { api, ask } from '../../api.ts'
import { names } from '../../catalogue.ts'
import type { ParkView } from '../../facts/types.ts'
import { area, land, number } from '../../format.ts'
import { lang, say } from '../../i18n.ts'
import { Resource } from '../../resource.ts'
import { href, hrefIfAny } from '../../routes.ts'
import { may } from '../../session.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { m } from './messages.ts'

type Requests = operations['listRequests']['responses'][200]['content']['application/json']['items']
type RequestView = Requests[number]

const SHOWN = 50
/** What tells requests apart, in this order. */
const TOLD = ['sectors', 'landM2', 'floorM2', 'tenure', 'moveBy']

export interface ListOf {
  region?: string
  sector?: string
}

interface Found {
  parks: readonly ParkView[]
  hasMore: boolean
  requests: Requests | undefined
}

/** The parks of a place and a sector, and the open requests for those who may see them: `<pm-cell-list .of=${{ region, sector }} total="12">`. */
class CellList extends LitElement {
  static override properties = { of: { attribute: false }, total: { type: Number } }
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      ul {
        max-height: 44vh;
        overflow-y: auto;
      }
      section {
        display: grid;
        gap: var(--space-2);
      }
      li {
        border-top: 1px solid var(--line);
        display: grid;
        padding: 6px 0;
      }
    `,
  ]
  declare of: ListOf
  declare total: number
  #asked = ''
  readonly #found = new Resource<Found>(this, async (signal) => {
    const query = { ...this.of, limit: SHOWN }
    const [parks, requests] = await Promise.all([
      ask(api.GET('/v1/parks', { params: { query }, signal })),
      may('listRequests')
        ? ask(api.GET('/v1/requests', { params: { query: { ...query, open: true } }, signal }))
        : undefined,
    ])
    return { parks: parks.items, hasMore: parks.nextCursor !== null, requests: requests?.items }
  })

  constructor() {
    super()
    this.of = {}
    this.total = 0
    new Follows(this, lang, names)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const asked = JSON.stringify(this.of)
    if (asked === this.#asked) return
    this.#asked = asked
    this.#found.value = undefined
    void this.#found.load()
  }

  #park({ park, place }: ParkView): TemplateResult {
    const figures = [
      park.land?.availableM2 === undefined ? '' : `${m().measures.landM2} ${land(park.land.availableM2)}`,
      park.space?.availableM2 === undefined ? '' : `${m().measures.floorM2} ${area(park.space.availableM2)}`,
    ].filter((text) => text !== '')
    return html`<li><a href=${href('park', { id: park.id })}>${park.name}</a>
      <small class="muted num">${[place, ...figures].filter(Boolean).join(' · ')}</small></li>`
  }

  #request({ id, needs, createdAt }: RequestView): TemplateResult {
    const told = TOLD.flatMap((field) => needs.find((need) => need.field === field) ?? []).map(({ value }) =>
      say(value),
    )
    const title = told[0] ?? m().unnamed
    const address = hrefIfAny('request', { id })
    return html`<li>${address ? html`<a href=${address}>${title}</a>` : html`<span>${title}</span>`}
      <small class="muted num">${[...told.slice(1), createdAt.slice(0, 10)].join(' · ')}</small></li>`
  }

  #ready({ parks, hasMore, requests }: Found): TemplateResult {
    return html`<section aria-labelledby="parks"><h3 id="parks">${m().list}</h3>
        ${parks.length === 0 ? html`<p class="muted small">${m().noParks}</p>` : html`<ul tabindex="0" aria-labelledby="parks">${parks.map((park) => this.#park(park))}</ul>`}
        ${hasMore ? html`<p class="muted small">${m().more(number(this.total))}</p>` : nothing}
        <p><a class="button small" href=${href('parks', {}, { ...this.of })}>${m().openList}</a></p></section>
      ${
        requests
          ? html`<section aria-labelledby="requests"><h3 id="requests">${m().requests}</h3>
              ${requests.length === 0 ? html`<p class="muted small">${m().noRequests}</p>` : html`<ul tabindex="0" aria-labelledby="requests">${requests.map((request) => this.#request(request))}</ul>`}</section>`
          : nothing
      }`
  }

  override render(): TemplateResult {
    return this.#found.view((found) => this.#ready(found))
  }
}
customElements.define('pm-cell-list', CellList)
