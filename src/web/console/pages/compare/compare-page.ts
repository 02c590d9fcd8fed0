import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { type Entry, names } from '../../catalogue.ts'
import { loadSectors, sectors } from '../../facts/catalogue.ts'
import type { Fact } from '../../facts/types.ts'
import { readWish, type Wish, wishQuery } from '../../handoff.ts'
import { fieldName } from '../../labels.ts'
import { Page } from '../../page.ts'
import { fieldText, statedFields } from '../../profile-text.ts'
import { Resource } from '../../resource.ts'
import { go, type Query } from '../../router.ts'
import { href } from '../../routes.ts'
import { Shortcuts } from '../../shortcuts.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import '../../ui/dialog.ts'
import '../../ui/lookup.ts'
import { emptyState, pageHead } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import type { Line, ParkData } from '../parks/park-model.ts'
import { fetchParkData } from '../parks/park-model.ts'
import { styles } from './compare-styles.ts'
import './evidence.ts'
import { m } from './messages.ts'
import { LEAST_AXES, radarView } from './radar.ts'
import './sensitivity.ts'
import { attributesTable } from './view-attributes.ts'
import { type Comparison, criteriaView } from './view-criteria.ts'
import './what-if.ts'

const MOST = 5

/** Two to five parks beside one another: by what a client needs, or by their attributes. */
class ComparePage extends Page {
  static override properties = {
    ...Page.properties,
    isDifferencesOnly: { state: true },
    isRadar: { state: true },
    evidence: { state: true },
  }
  static override styles = [base, styles]
  declare isDifferencesOnly: boolean
  declare isRadar: boolean
  declare evidence: { title: string; facts: readonly Fact[] } | undefined
  #asked = ''
  readonly #compared = new Resource<Comparison>(this, (signal) =>
    ask(api.POST('/v1/parks/compare', { body: { ...this.#wish!, parkIds: this.#ids }, signal })),
  )
  readonly #parks = new Resource<ParkData[]>(this, (signal) =>
    Promise.all(this.#ids.map((id) => fetchParkData(id, signal))),
  )

  constructor() {
    super()
    this.isDifferencesOnly = false
    this.isRadar = false
    this.evidence = undefined
    loadSectors()
    new Follows(this, names, sectors)
    new Shortcuts(this, [
      {
        keys: '/',
        does: { zh: '添加园区', en: 'Add a park' },
        run: () => this.renderRoot.querySelector<HTMLElement>('pm-lookup')?.focus(),
      },
      {
        keys: 'f',
        does: { zh: '只看差异', en: 'Differences only' },
        run: () => (this.isDifferencesOnly = !this.isDifferencesOnly),
      },
      { keys: 'r', does: { zh: '雷达图', en: 'Radar' }, run: () => (this.isRadar = !this.isRadar) },
    ])
  }

  get #ids(): string[] {
    return [...new Set((this.query.ids ?? '').split(',').filter((id) => id !== ''))].slice(0, MOST)
  }

  get #wish(): Wish | undefined {
    return readWish(this.query)
  }

  get #isByWish(): boolean {
    return this.#wish !== undefined && this.query.view !== 'attributes'
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const asked = JSON.stringify([this.#ids, this.#isByWish ? this.query.wish : ''])
    if (asked === this.#asked) return
    this.#asked = asked
    const resource = this.#isByWish ? this.#compared : this.#parks
    resource.value = undefined
    if (this.#ids.length > 0) void resource.load()
  }

  #go(change: Query): void {
    go(href('compare', {}, { ...this.query, ...change }), { replace: true })
  }

  #add({ id }: Entry): void {
    const ids = this.#ids
    if (ids.includes(id)) return
    if (ids.length >= MOST) toast(m().most, { kind: 'bad' })
    else this.#go({ ids: [...ids, id].join(',') })
  }

  #nameOf(id: string): string {
    const compared = this.#compared.value?.parks.find(({ parkId }) => parkId === id)?.name
    return compared ?? this.#parks.value?.find(({ view }) => view.park.id === id)?.view.park.name ?? id
  }

  readonly #remove = (gone: string): void => {
    const ids = this.#ids
    this.#go({ ids: ids.filter((id) => id !== gone).join(',') })
    toast(m().remove(this.#nameOf(gone)), { undo: () => this.#go({ ids: ids.join(',') }) })
  }

  #wishView(): TemplateResult {
    const wish = this.#wish
    if (!wish)
      return html`<div class="notice row"><span class="grow">${m().noWish}</span><a class="button small" href=${href('desk', {})}>${m().toDesk}</a></div>`
    return html`<ul class="wishes" aria-label=${m().wish}>${statedFields(wish.profile).map(
      (field) =>
        html`<li class="chip"><span class="muted">${fieldName(field)}</span> ${fieldText(wish.profile, field)}</li>`,
    )}</ul>`
  }

  #bar(): TemplateResult {
    const pressed = (is: boolean) => (is ? 'true' : 'false')
    const show = (view: string) => () => this.#go({ view })
    return html`<div class="bar">
      ${
        this.#wish
          ? html`<div class="row" role="group" aria-label=${m().views}>
              <button type="button" class="small" aria-pressed=${pressed(this.#isByWish)} @click=${show('')}>${m().byWish}</button>
              <button type="button" class="small" aria-pressed=${pressed(!this.#isByWish)} @click=${show('attributes')}>${m().byAttributes}</button></div>`
          : html`<strong>${m().byAttributes}</strong>`
      }
      <div class="row"><span class="muted small num" role="status">${m().chosen(this.#ids.length)}</span>
        <label class="check small"><input type="checkbox" .checked=${this.isDifferencesOnly} aria-keyshortcuts="f"
          @change=${(event: Event) => (this.isDifferencesOnly = (event.target as HTMLInputElement).checked)} />${m().differencesOnly}</label></div>
    </div>`
  }

  #showFacts(title: string, facts: readonly Fact[]): void {
    this.evidence = { title, facts }
  }

  #byWish(found: Comparison): TemplateResult {
    const show = (title: string, ids: readonly string[]) =>
      this.#showFacts(
        title,
        ids.flatMap((id) => found.evidence[id] ?? []),
      )
    const canRadar = found.criteria.length >= LEAST_AXES
    return html`<div class="split">${criteriaView(found, this.isDifferencesOnly, this.#remove, show)}
      <div class="side">
        ${
          canRadar
            ? html`<section class="card stack"><button type="button" aria-expanded=${this.isRadar ? 'true' : 'false'} aria-keyshortcuts="r"
                @click=${() => (this.isRadar = !this.isRadar)}>${m().radar}</button>${this.isRadar ? radarView(found) : nothing}</section>`
            : nothing
        }
        <pm-sensitivity .wish=${this.#wish}></pm-sensitivity>
        <pm-what-if .wish=${this.#wish} .parks=${found.parks} @pm-wish=${({ detail }: CustomEvent<Wish>) =>
          go(href('compare', {}, { ...this.query, ...wishQuery(detail) }))}></pm-what-if>
      </div></div>`
  }

  #content(): TemplateResult {
    if (this.#ids.length === 0) return emptyState(m().emptyTitle, m().emptyHint)
    if (this.#isByWish) return this.#compared.view((found) => this.#byWish(found))
    const show = (title: string, line: Line) => this.#showFacts(title, line.facts)
    return this.#parks.view((parks) => attributesTable(parks, this.isDifferencesOnly, this.#remove, show))
  }

  override render(): TemplateResult {
    const { evidence } = this
    const pick = html`<pm-lookup class="pick" kind="park" label=${m().add} @pm-pick=${({ detail }: CustomEvent<Entry>) => this.#add(detail)}></pm-lookup>`
    return html`${pageHead(m().title, pick)}${this.#wishView()}
      ${this.#ids.length > 0 ? this.#bar() : nothing}
      ${this.#ids.length === 1 ? html`<p class="notice">${m().oneHint}</p><br />` : nothing}
      ${this.#content()}
      <pm-dialog wide heading="${m().evidenceTitle}${evidence ? `: ${evidence.title}` : ''}" ?open=${evidence !== undefined}
        @close=${() => (this.evidence = undefined)}>${evidence ? html`<pm-evidence .facts=${evidence.facts}></pm-evidence>` : nothing}</pm-dialog>`
  }
}
customElements.define('pm-compare-page', ComparePage)
