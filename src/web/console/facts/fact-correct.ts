import { css, html, LitElement, type TemplateResult } from 'lit'
import { failureText } from '../api.ts'
import type { Entry } from '../catalogue.ts'
import { lang, messages, say } from '../i18n.ts'
import { online } from '../network.ts'
import { Follows } from '../store.ts'
import { base } from '../ui/base.ts'
import { field } from '../ui/parts.ts'
import { loadSectors, sectorName, sectorNamed, sectors } from './catalogue.ts'
import type { Correction } from './decide.ts'
import type { Attribute, Fact } from './types.ts'
import { PLAIN, readFigure, round, UNITS_OF, type Unit, unitFor } from './units.ts'
import { factText } from './value.ts'
import { ATTRIBUTES, attributeName } from './words.ts'
import '../ui/dialog.ts'
import '../ui/lookup.ts'

const m = messages(
  {
    heading: '修正事实',
    now: '文档中读到',
    attribute: '属性',
    value: '数值',
    text: '内容',
    max: '上限（区间时填写）',
    unit: '单位',
    bound: '口径',
    bounds: { exact: '准确', approx: '约', min: '不低于', max: '不超过' },
    asOf: '数据日期',
    asOfHint: '2024、2024-05 或 2024-05-31；不填则按文档日期',
    park: '属于园区',
    note: '备注',
    save: '保存修正',
    cancel: '取消',
    notNumber: '请填写不小于 0 的数字',
    empty: '请填写内容',
    notSector: '不认识此产业，请从列表中选择',
    notDate: '请按 2024、2024-05 或 2024-05-31 填写',
    nothing: '没有改动，请先修改内容',
  },
  {
    heading: 'Correct the fact',
    now: 'Read in the document',
    attribute: 'Attribute',
    value: 'Value',
    text: 'Text',
    max: 'Up to (for a range)',
    unit: 'Unit',
    bound: 'Meaning',
    bounds: { exact: 'exact', approx: 'about', min: 'at least', max: 'at most' },
    asOf: 'As of',
    asOfHint: '2024, 2024-05 or 2024-05-31; else the date of the document',
    park: 'Is about the park',
    note: 'Note',
    save: 'Save',
    cancel: 'Cancel',
    notNumber: 'Give a number of at least 0',
    empty: 'Give a text',
    notSector: 'Not a known sector; pick one of the list',
    notDate: 'Write 2024, 2024-05 or 2024-05-31',
    nothing: 'Nothing was changed',
  },
)

interface Draft {
  attribute: Attribute
  value: string
  max: string
  unit: number
  bound: Fact['bound']
  asOf: string
  parkId: string
  note: string
}

const UNIT_OF: Partial<Readonly<Record<Attribute, string>>> = {
  ...{ site_area: 'm2', building_area: 'm2', available_land: 'm2', available_space: 'm2', investment: 'CNY' },
  ...{ output_value: 'CNY', tax_revenue: 'CNY', incentive: 'CNY', enterprise_count: '1', high_tech_count: '1' },
  ...{ tax_threshold: 'CNY/mu/year', output_threshold: 'CNY/mu/year', investment_threshold: 'CNY/mu' },
  ...{ land_price: 'CNY/mu', rent: 'CNY/m2/month', sale_price: 'CNY/m2', floor_height: 'm', floor_load: 't/m2' },
  ...{ power: 'kVA', distance: 'km', ranking: '1' },
}

const isNumeric = (attribute: Attribute): boolean => UNIT_OF[attribute] !== undefined
const unitsOf = (attribute: Attribute): readonly Unit[] => UNITS_OF[UNIT_OF[attribute] ?? ''] ?? [PLAIN]

function draftOf(fact: Fact): Draft {
  const { attribute, value, max, bound, asOf, parkId } = fact
  const units = unitsOf(attribute)
  const shared = { attribute, bound, asOf: asOf ?? '', parkId, note: '', max: '', unit: 0 }
  if (typeof value === 'string') return { ...shared, value: attribute === 'sector' ? sectorName(value) : value }
  const unit = unitFor(units, value)
  const inUnit = (n: number) => String(round(n / unit.factor))
  return { ...shared, value: inUnit(value), max: max === undefined ? '' : inUnit(max), unit: units.indexOf(unit) }
}

class EntryError extends Error {
  readonly field: keyof Draft

  constructor(field: keyof Draft, message: string) {
    super(message)
    this.field = field
  }
}

function readValue({ attribute, value, unit }: Draft): number | string {
  if (!isNumeric(attribute)) {
    const text = value.trim()
    if (text === '') throw new EntryError('value', m().empty)
    const sector = attribute === 'sector' ? sectorNamed(text) : text
    if (sector === undefined) throw new EntryError('value', m().notSector)
    return sector
  }
  const figure = readFigure(value)
  if (figure === undefined) throw new EntryError('value', m().notNumber)
  return round(figure * unitsOf(attribute)[unit]!.factor)
}

function readMax({ attribute, max, unit }: Draft): number | null {
  if (!isNumeric(attribute) || max.trim() === '') return null
  const figure = readFigure(max)
  if (figure === undefined) throw new EntryError('max', m().notNumber)
  return round(figure * unitsOf(attribute)[unit]!.factor)
}

/** What differs from the fact. @throws EntryError */
function correctionOf(draft: Draft, fact: Fact): Correction {
  const [value, max] = [readValue(draft), readMax(draft)]
  const asOf = draft.asOf.trim() || null
  if (asOf !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(asOf)) throw new EntryError('asOf', m().notDate)
  const changed: Correction = {
    ...(draft.attribute === fact.attribute ? {} : { attribute: draft.attribute }),
    ...(value === fact.value ? {} : { value }),
    ...(draft.bound === fact.bound ? {} : { bound: draft.bound }),
    ...(max === (fact.max ?? null) ? {} : { max }),
    ...(asOf === fact.asOf ? {} : { asOf }),
    ...(draft.parkId === fact.parkId || draft.parkId === '' ? {} : { parkId: draft.parkId }),
  }
  if (Object.keys(changed).length === 0) throw new EntryError('value', m().nothing)
  const note = draft.note.trim()
  // The other parts of a value go with it: the server takes a new value for an exact one without an upper end.
  if (changed.value !== undefined) Object.assign(changed, { bound: draft.bound, max })
  return { ...changed, ...(note ? { note } : {}) }
}

/**
 * The dialog that puts another value, date or park in place of what a fact says: `<pm-fact-correct .fact=${fact} parkName="…"
 * @pm-correct=${(e) => e.detail} @close=${…}>`. It checks what was typed and hands the correction over; it sends nothing.
 */
class FactCorrect extends LitElement {
  static override properties = {
    fact: { attribute: false },
    parkName: {},
    failure: { attribute: false },
    draft: { state: true },
    error: { state: true },
  }
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
      .pair {
        align-items: start;
        display: grid;
        gap: var(--space-3);
        grid-template-columns: 1fr 1fr;
      }
      @media (max-width: 480px) {
        .pair {
          grid-template-columns: 1fr;
        }
      }
    `,
  ]
  declare fact: Fact
  declare parkName: string
  declare failure: unknown
  declare draft: Draft | undefined
  declare error: EntryError | undefined

  constructor() {
    super()
    this.parkName = ''
    this.draft = undefined
    this.error = undefined
    new Follows(this, lang, online, sectors)
    loadSectors()
  }

  /** The value is what one came for. */
  protected override firstUpdated(): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('#value')
    setTimeout(() => input?.select())
  }

  #change(change: Partial<Draft>): void {
    this.draft = { ...(this.draft ?? draftOf(this.fact)), ...change }
  }

  #save(event: Event): void {
    event.preventDefault()
    try {
      const detail = correctionOf(this.draft ?? draftOf(this.fact), this.fact)
      this.error = undefined
      this.dispatchEvent(new CustomEvent('pm-correct', { detail }))
    } catch (error) {
      if (!(error instanceof EntryError)) throw error
      this.error = error
      this.renderRoot.querySelector<HTMLElement>(`#${error.field}`)?.focus()
    }
  }

  #input(name: 'value' | 'max' | 'asOf' | 'note', draft: Draft, label: string, hint = ''): TemplateResult {
    const error = this.error?.field === name ? this.error.message : undefined
    const isFigure = (name === 'value' || name === 'max') && isNumeric(draft.attribute)
    return field(
      { id: name, label, hint, error },
      html`<input id=${name} .value=${draft[name]} inputmode=${isFigure ? 'decimal' : 'text'} aria-invalid=${error !== undefined}
        aria-describedby="${name}-hint" list=${name === 'value' && draft.attribute === 'sector' ? 'sectors' : ''}
        @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}>`,
    )
  }

  #select<T extends string>(
    id: 'attribute' | 'bound' | 'unit',
    value: T,
    names: readonly (readonly [T, string])[],
  ): TemplateResult {
    const label = m()[id]
    return field(
      { id, label },
      html`<select id=${id} @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value
        this.#change(
          id === 'unit'
            ? { unit: Number(chosen) }
            : id === 'attribute'
              ? { attribute: chosen as Attribute, unit: 0 }
              : { bound: chosen as Fact['bound'] },
        )
      }}>${names.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}</select>`,
    )
  }

  #rest(draft: Draft): TemplateResult {
    const names = ATTRIBUTES.map((each) => [each, attributeName(each)] as const)
    return html`${this.#select('attribute', draft.attribute, names)}${this.#input('asOf', draft, m().asOf, m().asOfHint)}`
  }

  #figure(draft: Draft): TemplateResult {
    const units = unitsOf(draft.attribute)
    const bounds = Object.entries(m().bounds) as [Fact['bound'], string][]
    return html`<div class="pair">
      ${this.#input('value', draft, m().value)}
      ${
        units.length > 1 || units[0] !== PLAIN
          ? this.#select(
              'unit',
              String(draft.unit),
              units.map(({ label }, i) => [String(i), say(label)] as const),
            )
          : ''
      }
      ${this.#select('bound', draft.bound, bounds)}
      ${this.#input('max', draft, m().max)}
      ${this.#rest(draft)}
    </div>`
  }

  override render(): TemplateResult {
    const draft = this.draft ?? draftOf(this.fact)
    const close = () => this.dispatchEvent(new CustomEvent('close'))
    return html`<pm-dialog open heading=${m().heading} @close=${close}>
      <form @submit=${this.#save}>
        <p class="muted">${m().now}: ${attributeName(this.fact.attribute)} ${factText(this.fact)}</p>
        ${
          isNumeric(draft.attribute)
            ? this.#figure(draft)
            : html`${this.#input('value', draft, m().text)}<div class="pair">${this.#rest(draft)}</div>`
        }
        <datalist id="sectors">${[...sectors.value.values()].map((word) => html`<option value=${say(word)}></option>`)}</datalist>
        ${field(
          { id: 'park', label: m().park },
          html`<pm-lookup keeps id="park" kind="park" label=${m().park} text=${this.parkName}
            @pm-pick=${({ detail }: CustomEvent<Entry | undefined>) => this.#change({ parkId: detail?.id ?? '' })}></pm-lookup>`,
        )}
        ${this.#input('note', draft, m().note)}
        ${this.failure ? html`<p class="notice bad" role="alert">${failureText(this.failure)}</p>` : ''}
        <div class="row" style="justify-content: end">
          <button type="button" @click=${close}>${m().cancel}</button>
          <button class="primary" ?disabled=${!online.value}>${m().save}</button>
        </div>
      </form>
    </pm-dialog>`
  }
}
customElements.define('pm-fact-correct', FactCorrect)
