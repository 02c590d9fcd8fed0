import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { api, ask } from '../../api.ts'
import { names } from '../../catalogue.ts'
import { number } from '../../format.ts'
import { type CriterionId, type Profile, type Weights, type Wish, wishQuery } from '../../handoff.ts'
import type { Worded } from '../../i18n.ts'
import { Page } from '../../page.ts'
import type { ProfileField } from '../../profile-fields.ts'
import { go } from '../../router.ts'
import { hrefIfAny } from '../../routes.ts'
import { may } from '../../session.ts'
import { Shortcuts } from '../../shortcuts.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { pageHead } from '../../ui/parts.ts'
import { toast } from '../../ui/toast.ts'
import { styles } from './desk-styles.ts'
import { keepDraft, readDraft } from './draft.ts'
import './field-editor.ts'
import { glide, positions } from './flip.ts'
import { deskKeys } from './keys.ts'
import { Matching, type Question, type Ranking } from './matching.ts'
import { m } from './messages.ts'
import './note-box.ts'
import type { Mark } from './note-box.ts'
import { type Overrides, overriding } from './overrides.ts'
import { shifted } from './spans.ts'
import './store-dialog.ts'
import { barView } from './view-bar.ts'
import { chipsView } from './view-chips.ts'
import { questionView } from './view-question.ts'
import { rankingView } from './view-ranking.ts'
import { weightsView } from './view-weights.ts'

const MOST_COMPARED = 5
/** A screen of parks; more are worded and drawn when they are asked for. */
const SHOWN = 10
const MORE = 20
const MOST_SHOWN = 100
/** News for those who do not see the list: when it has been the same for a while. */
const TELL_AFTER_MS = 1_200

interface Preset {
  id: string
  names: Worded
  weights: Weights
  must: readonly CriterionId[]
}

/** The desk: a note, what is understood of it, and the parks that fit, ranked while one types. */
export class DeskPage extends Page {
  static override properties = {
    ...Page.properties,
    note: { state: true },
    overrides: { state: true },
    weights: { state: true },
    must: { state: true },
    preset: { state: true },
    presets: { state: true },
    selected: { state: true },
    opened: { state: true },
    cursor: { state: true },
    editing: { state: true },
    caretField: { state: true },
    isNearOpen: { state: true },
    isWeighing: { state: true },
    isStoring: { state: true },
    storedId: { state: true },
    news: { state: true },
  }
  static override styles = [base, styles]
  declare note: string
  declare overrides: Overrides
  declare weights: Weights
  declare must: CriterionId[]
  declare preset: string
  declare presets: readonly Preset[]
  declare selected: readonly string[]
  declare opened: ReadonlySet<string>
  declare cursor: number
  declare editing: ProfileField | 'add' | undefined
  declare caretField: string
  declare isNearOpen: boolean
  declare isWeighing: boolean
  declare isStoring: boolean
  declare storedId: string | undefined
  declare news: string
  #skip: ProfileField[] = []
  #limit = SHOWN
  #shown: Ranking | undefined
  #before: ReadonlyMap<string, number> = new Map()
  #telling: ReturnType<typeof setTimeout> | undefined
  readonly matching = new Matching(this, () => ({
    note: this.note,
    overrides: this.overrides,
    weights: this.weights,
    must: this.must,
    skip: this.#skip,
    limit: this.#limit,
  }))

  constructor() {
    super()
    this.note = ''
    this.overrides = {}
    this.weights = {}
    this.must = []
    this.preset = ''
    this.presets = []
    this.selected = []
    this.opened = new Set()
    this.cursor = 0
    this.editing = undefined
    this.caretField = ''
    this.isNearOpen = false
    this.isWeighing = false
    this.isStoring = false
    this.storedId = undefined
    this.news = ''
    new Follows(this, names)
    new Shortcuts(this, deskKeys(this))
    this.#restore()
    void this.#loadPresets()
  }

  #restore(): void {
    const draft = readDraft(Date.now())
    if (!draft) return
    Object.assign(this, draft)
    toast(m().restored)
    this.matching.changed()
  }

  async #loadPresets(): Promise<void> {
    if (!may('listWeightPresets')) return
    try {
      const { items } = await ask(api.GET('/v1/weight-presets'))
      this.presets = items
      this.preset ||= this.presets[0]?.id ?? ''
    } catch {
      // The desk works with the weights of the server.
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#telling)
  }

  /** Something that is matched changed: keeps it, and matches anew. */
  #changed(): void {
    this.storedId = undefined
    this.#keep()
    this.matching.changed()
  }

  #keep(): void {
    const { note, overrides, weights, must, preset } = this
    const mentions = shifted(this.matching.parsed.mentions, this.matching.readOf, note)
    keepDraft({ note, overrides, weights, must, preset }, mentions, Date.now())
  }

  write(note: string, isComposing = false): void {
    this.note = note
    if (!isComposing) this.#changed()
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('pm-note-box')?.focus()
  }

  override async focusHeading(): Promise<void> {
    await this.updateComplete
    this.focus()
  }

  clear(): void {
    const { note, overrides, weights, must, preset } = this
    const before = { note, overrides, weights, must, preset }
    Object.assign(this, { note: '', overrides: {}, selected: [], opened: new Set(), cursor: 0 })
    this.#skip = []
    this.#limit = SHOWN
    this.#changed()
    toast(m().cleared, {
      undo: () => {
        Object.assign(this, before)
        this.#changed()
      },
    })
    this.focus()
  }

  edit(field: ProfileField | 'add' | undefined): void {
    this.editing = field
  }

  point(field: string): void {
    this.caretField = field
  }

  correct(field: ProfileField, value: unknown): void {
    this.overrides = overriding(this.overrides, field, value, this.matching.parsed.profile)
    this.#changed()
  }

  /** Takes the field as the note has it. */
  restore(field: ProfileField): void {
    const { [field]: _, ...rest } = this.overrides
    this.overrides = rest
    this.#changed()
  }

  answer(set: Profile): void {
    const fields = Object.keys(set) as ProfileField[]
    const asked = this.matching.question?.field
    if (fields.length === 0 && asked) this.skipQuestion(asked)
    for (const field of fields) this.correct(field, set[field])
  }

  skipQuestion(field: Question['field']): void {
    this.#skip = [...this.#skip, field]
    this.matching.question = undefined
    this.matching.changed()
  }

  get criteria(): CriterionId[] {
    const known = this.presets[0]?.weights ?? {}
    const ids = Object.keys(known) as CriterionId[]
    return ids.length > 0 ? ids : (this.matching.ranking?.recommendations[0]?.criteria.map(({ id }) => id) ?? [])
  }

  weightOf(id: CriterionId): number {
    const shown = this.matching.ranking?.recommendations[0]?.criteria.find((each) => each.id === id)
    return this.weights[id] ?? this.presets[0]?.weights[id] ?? shown?.weight ?? 0
  }

  choosePreset(id: string): void {
    const preset = this.presets.find((each) => each.id === id)
    // The first one is what the server takes without any.
    this.weights = preset && preset !== this.presets[0] ? { ...preset.weights } : {}
    this.must = [...(preset?.must ?? [])]
    this.preset = id
    this.#changed()
  }

  weigh(id: CriterionId, weight: number): void {
    const all = Object.fromEntries(this.criteria.map((each) => [each, this.weightOf(each)]))
    this.weights = { ...all, [id]: weight }
    this.preset = 'custom'
    this.#changed()
  }

  toggleMust(id: CriterionId): void {
    this.must = this.must.includes(id) ? this.must.filter((each) => each !== id) : [...this.must, id]
    this.#changed()
  }

  toggleWeights(isOpen = !this.isWeighing): void {
    this.isWeighing = isOpen
  }

  toggleNear(isOpen = !this.isNearOpen): void {
    this.isNearOpen = isOpen
  }

  select(parkId: string): void {
    const isIn = this.selected.includes(parkId)
    if (!isIn && this.selected.length >= MOST_COMPARED) toast(m().compareMost, { kind: 'bad' })
    else this.selected = isIn ? this.selected.filter((id) => id !== parkId) : [...this.selected, parkId]
    this.requestUpdate()
  }

  toggleDetails(parkId: string): void {
    const opened = new Set(this.opened)
    if (!opened.delete(parkId)) opened.add(parkId)
    this.opened = opened
  }

  moveTo(index: number): void {
    this.cursor = index
  }

  get hasMore(): boolean {
    return this.#limit < Math.min(MOST_SHOWN, this.matching.ranking?.total ?? 0)
  }

  showMore(): void {
    this.#limit = Math.min(MOST_SHOWN, this.#limit + MORE)
    this.matching.changed()
  }

  /** Moves among the parks, and takes the focus along. */
  /** The row of the ranking that has the focus; it may have moved since, for the ranking re-orders under it. */
  get #focusedRow(): HTMLElement | undefined {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.park') ?? undefined
  }

  step(by: number): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.park')]
    const at = this.#focusedRow ? rows.indexOf(this.#focusedRow) : -1
    const next = Math.max(0, Math.min(rows.length - 1, at >= 0 ? at + by : this.cursor))
    this.cursor = next
    // Without parks the note is left all the same, so that keys are no letters.
    if (rows.length === 0) this.renderRoot.querySelector<HTMLElement>('pm-note-box')?.blur()
    rows[next]?.focus()
    rows[next]?.scrollIntoView({ block: 'nearest' })
  }

  get currentPark(): string | undefined {
    return this.#focusedRow?.dataset.key ?? this.matching.ranking?.recommendations[this.cursor]?.parkId
  }

  get wish(): Wish {
    return { profile: this.matching.profile, weights: this.weights, must: this.must }
  }

  get compareAddress(): string | undefined {
    if (this.selected.length < 2) return undefined
    return hrefIfAny('compare', {}, { ids: this.selected.join(','), ...wishQuery(this.wish) })
  }

  compare(): void {
    if (this.compareAddress) go(this.compareAddress)
  }

  get canStore(): boolean {
    return may('createRequest') && Object.keys(this.matching.profile).length > 0
  }

  store(): void {
    if (this.canStore) this.isStoring = true
  }

  #stored(id: string): void {
    this.storedId = id
    keepDraft({ note: '', overrides: {}, weights: {}, must: [], preset: '' }, [], Date.now())
    toast(m().stored)
  }

  get marks(): Mark[] {
    const { mentions, unparsed } = this.matching.parsed
    const plain = unparsed.map(({ start, end }) => ({ start, end }))
    return shifted<Mark>([...mentions, ...plain], this.matching.readOf, this.note)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (this.matching.ranking === this.#shown) return
    this.#before = this.hasUpdated ? positions(this.renderRoot) : new Map()
    this.cursor = Math.min(this.cursor, Math.max(0, (this.matching.ranking?.recommendations.length ?? 0) - 1))
  }

  protected override updated(_changed: PropertyValues): void {
    const { ranking } = this.matching
    if (ranking === this.#shown) return
    this.#shown = ranking
    glide(this.renderRoot, this.#before)
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => this.#tell(), TELL_AFTER_MS)
    this.#keep()
  }

  #tell(): void {
    const { recommendations, total = 0 } = this.matching.ranking ?? {}
    const first = recommendations?.[0]
    this.news = first ? m().ranked(number(total), first.name, number(first.score)) : ''
  }

  #headView(): TemplateResult {
    const isBlank = this.note === '' && Object.keys(this.overrides).length === 0
    return pageHead(
      m().title,
      html`<button type="button" class="ghost" ?disabled=${isBlank} @click=${() => this.clear()}>${m().clear}</button>
        ${may('createRequest') ? html`<button type="button" class="primary" ?disabled=${!this.canStore} @click=${() => this.store()}>${m().store}</button>` : nothing}`,
    )
  }

  override render(): TemplateResult {
    return html`${this.#headView()}
      <div class="desk">
        <div class="left">
          <pm-note-box .text=${this.note} .marks=${this.marks} active=${this.caretField}
            @pm-note=${({ detail }: CustomEvent) => this.write(detail.text, detail.isComposing)}
            @pm-caret=${({ detail }: CustomEvent<string>) => this.point(detail)}></pm-note-box>
          ${chipsView(this)} ${questionView(this)} ${weightsView(this)}
        </div>
        <div>${rankingView(this)}${barView(this)}</div>
      </div>
      <p class="unseen" role="status">${this.news}</p>
      <pm-field-editor .field=${this.editing} .profile=${this.matching.profile} @close=${() => this.edit(undefined)}
        @pm-set=${({ detail }: CustomEvent) => this.correct(detail.field, detail.value)}></pm-field-editor>
      <pm-store-request ?open=${this.isStoring} .note=${this.note} .wish=${this.wish} @close=${() => {
        this.isStoring = false
      }} @pm-stored=${({ detail }: CustomEvent<string>) => this.#stored(detail)}></pm-store-request>`
  }
}
customElements.define('pm-desk-page', DeskPage)
