import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { type Entry, nameById, names } from '../../catalogue.ts'
import type { Profile } from '../../handoff.ts'
import { lang, say } from '../../i18n.ts'
import { fieldName } from '../../labels.ts'
import { type FieldKind, NEAR_KINDS, PROFILE_FIELDS, type ProfileField } from '../../profile-fields.ts'
import { Follows } from '../../store.ts'
import { base } from '../../ui/base.ts'
import { icon } from '../../ui/icons.ts'
import { field as fieldView } from '../../ui/parts.ts'
import '../../ui/dialog.ts'
import '../../ui/lookup.ts'
import { m } from './messages.ts'

interface Range {
  min?: number
  max?: number
  approx?: boolean
}
type Regions = NonNullable<Profile['regions']>
type Near = NonNullable<Profile['near']>
const MODES = ['prefer', 'require', 'exclude'] as const

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length === 0)

const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text))
const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * The dialog in which a field of the profile is set by hand. `field` is the field, or `add` to choose one first. `@pm-set` has
 * `{ field, value }`, value null for nothing; `@close` comes in any case.
 */
class FieldEditor extends LitElement {
  static override properties = {
    field: {},
    profile: { attribute: false },
    chosen: { state: true },
    value: { state: true },
  }
  static override styles = [
    base,
    css`
      .pair {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: 1fr 1fr;
      }
      .choices {
        display: grid;
        gap: 0 var(--space-4);
        grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
      }
      form {
        display: grid;
        gap: var(--space-4);
        min-height: 120px;
      }
      ul.picked {
        display: grid;
        gap: var(--space-2);
      }
      ul.picked li {
        align-items: center;
        display: flex;
        gap: var(--space-2);
      }
      ul.picked li > span {
        flex: 1;
      }
      ul.picked select,
      ul.picked input {
        width: 110px;
      }
      .lookup {
        min-height: 260px;
      }
    `,
  ]
  declare field: ProfileField | 'add' | undefined
  declare profile: Profile
  declare chosen: ProfileField | undefined
  declare value: unknown

  constructor() {
    super()
    this.field = undefined
    this.profile = {}
    this.chosen = undefined
    this.value = undefined
    new Follows(this, lang, names)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('field')) return
    this.chosen = this.field === 'add' ? undefined : this.field
    this.value = this.chosen && this.profile[this.chosen]
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chosen') || !this.chosen) return
    const fields = 'form :is(input, select, pm-lookup)'
    requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>(fields)?.focus())
  }

  #choose(field: ProfileField): void {
    this.chosen = field
    this.value = this.profile[field]
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('close'))
  }

  #submit(event: Event): void {
    event.preventDefault()
    if (this.chosen === undefined) return
    const value = isEmpty(this.value) ? null : this.value
    this.dispatchEvent(new CustomEvent('pm-set', { detail: { field: this.chosen, value } }))
    this.#close()
  }

  #range({ unit, factor }: Extract<FieldKind, { kind: 'range' }>): TemplateResult {
    const range = (this.value ?? {}) as Range
    const shown = (value: number | undefined) => (value === undefined ? '' : String(rounded(value / factor)))
    const set = (part: 'min' | 'max') => (event: Event) => {
      const value = numberOf((event.target as HTMLInputElement).value)
      const { [part]: _, approx: __, ...rest } = range
      this.value = value === undefined ? rest : { ...rest, [part]: rounded(value * factor) }
    }
    const input = (part: 'min' | 'max') =>
      fieldView(
        { id: part, label: `${m()[part]} (${say(unit)})` },
        html`<input id=${part} type="number" inputmode="decimal" min="0" step="any" .value=${shown(range[part])} @input=${set(part)} />`,
      )
    return html`<div class="pair">${input('min')}${input('max')}</div>`
  }

  #least({ unit }: Extract<FieldKind, { kind: 'least' }>): TemplateResult {
    const set = (event: Event) => {
      this.value = numberOf((event.target as HTMLInputElement).value)
    }
    return fieldView(
      { id: 'least', label: `${m().least} (${say(unit)})` },
      html`<input id="least" type="number" inputmode="decimal" min="0" step="any" .value=${String(this.value ?? '')} @input=${set} />`,
    )
  }

  #choices({ kind, options }: Extract<FieldKind, { kind: 'list' | 'one' }>): TemplateResult {
    const chosen = [this.value ?? []].flat() as string[]
    const toggle = (id: string, isOn: boolean) => {
      if (kind === 'one') this.value = id
      else this.value = isOn ? [...chosen, id] : chosen.filter((each) => each !== id)
    }
    return html`<div class="choices">${Object.entries(options).map(
      ([
        id,
        label,
      ]) => html`<label class="check"><input type=${kind === 'one' ? 'radio' : 'checkbox'} name="choice" .checked=${chosen.includes(id)}
        @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)} />${say(label)}</label>`,
    )}</div>`
  }

  #flag(): TemplateResult {
    const one = (value: boolean, label: string) =>
      html`<label class="check"><input type="radio" name="flag" .checked=${this.value === value} @change=${() => {
        this.value = value
      }} />${label}</label>`
    return html`<div class="row">${one(true, m().yes)}${one(false, m().no)}</div>`
  }

  #sectors(): TemplateResult {
    const ids = (this.value ?? []) as string[]
    const add = ({ detail }: CustomEvent<Entry>) => {
      this.value = [...new Set([...ids, detail.id])]
    }
    return html`<ul class="picked">${ids.map(
      (id) =>
        html`<li><span>${nameById('sector', id)}</span>${this.#drop(nameById('sector', id), () => {
          this.value = ids.filter((each) => each !== id)
        })}</li>`,
    )}</ul><div class="lookup"><pm-lookup kind="sector" label=${fieldName('sectors')} @pm-pick=${add}></pm-lookup></div>`
  }

  #regions(): TemplateResult {
    const regions = (this.value ?? {}) as Regions
    const entries = MODES.flatMap((mode) => (regions[mode] ?? []).map((code) => [code, mode] as const))
    const put = (next: readonly (readonly [string, (typeof MODES)[number]])[]) => {
      const of = (mode: string) => next.filter(([, each]) => each === mode).map(([code]) => code)
      this.value = Object.fromEntries(
        MODES.map((mode) => [mode, of(mode)] as const).filter(([, codes]) => codes.length > 0),
      )
    }
    const others = (code: string) => entries.filter(([each]) => each !== code)
    const add = ({ detail }: CustomEvent<Entry>) => put([...others(detail.id), [detail.id, 'prefer']])
    return html`<ul class="picked">${entries.map(
      ([code, mode]) => html`<li><span>${nameById('region', code)}</span>
        <select aria-label=${nameById('region', code)} @change=${(event: Event) =>
          put([...others(code), [code, (event.target as HTMLSelectElement).value as typeof mode]])}>${MODES.map(
          (each) => html`<option value=${each} ?selected=${each === mode}>${m()[each]}</option>`,
        )}</select>
        ${this.#drop(nameById('region', code), () => put(others(code)))}</li>`,
    )}</ul><div class="lookup"><pm-lookup kind="region" label=${fieldName('regions')} @pm-pick=${add}></pm-lookup></div>`
  }

  #drop(label: string, act: () => void): TemplateResult {
    return html`<button type="button" class="ghost icon" aria-label=${m().remove(label)} @click=${act}>${icon('close', 16)}</button>`
  }

  #near(): TemplateResult {
    const near = (this.value ?? []) as Near
    const kinds = Object.keys(NEAR_KINDS) as (keyof typeof NEAR_KINDS)[]
    const toggle = (kind: Near[number]['kind'], isOn: boolean) => {
      this.value = isOn ? [...near, { kind }] : near.filter((each) => each.kind !== kind)
    }
    const limit = (kind: string, text: string) => {
      const maxKm = numberOf(text)
      this.value = near.map(({ maxKm: _, ...each }) =>
        each.kind === kind && maxKm !== undefined
          ? { ...each, maxKm }
          : { ...each, ...(each.kind !== kind && _ !== undefined ? { maxKm: _ } : {}) },
      )
    }
    return html`<ul class="picked">${kinds.map((kind) => {
      const found = near.find((each) => each.kind === kind)
      return html`<li><span><label class="check"><input type="checkbox" .checked=${found !== undefined}
          @change=${(event: Event) => toggle(kind, (event.target as HTMLInputElement).checked)} />${found?.name ?? say(NEAR_KINDS[kind])}</label></span>
        ${
          found
            ? html`<input type="number" min="0" aria-label=${m().maxKm} placeholder="km" .value=${String(found.maxKm ?? '')}
          @input=${(event: Event) => limit(kind, (event.target as HTMLInputElement).value)} />`
            : nothing
        }</li>`
    })}</ul>`
  }

  #text(type: 'text' | 'month'): TemplateResult {
    return fieldView(
      { id: 'text', label: fieldName(this.chosen ?? '') },
      html`<input id="text" type=${type} autocomplete="off" maxlength="200" .value=${String(this.value ?? '')} @input=${(
        event: Event,
      ) => {
        this.value = (event.target as HTMLInputElement).value.trim()
      }} />`,
    )
  }

  #control(field: ProfileField): TemplateResult {
    const shape = PROFILE_FIELDS[field]
    if (shape.kind === 'range') return this.#range(shape)
    if (shape.kind === 'least') return this.#least(shape)
    if (shape.kind === 'list' || shape.kind === 'one') return this.#choices(shape)
    if (shape.kind === 'flag') return this.#flag()
    if (shape.kind === 'sectors') return this.#sectors()
    if (shape.kind === 'regions') return this.#regions()
    return shape.kind === 'near' ? this.#near() : this.#text(shape.kind)
  }

  #which(): TemplateResult {
    const open = (Object.keys(PROFILE_FIELDS) as ProfileField[]).filter((field) => this.profile[field] === undefined)
    return html`<div class="row">${open.map(
      (field) =>
        html`<button type="button" class="small" @click=${() => this.#choose(field)}>${fieldName(field)}</button>`,
    )}</div>`
  }

  override render(): TemplateResult {
    const { chosen } = this
    const heading = chosen ? fieldName(chosen) : m().which
    return html`<pm-dialog heading=${heading} ?open=${this.field !== undefined} @close=${this.#close}>
      ${chosen ? html`<form id="form" @submit=${this.#submit}>${this.#control(chosen)}<button hidden></button></form>` : this.field ? this.#which() : nothing}
      <div slot="actions" class="row"><button type="button" @click=${this.#close}>${m().cancel}</button>
        ${chosen ? html`<button type="button" class="primary" @click=${this.#submit}>${m().done}</button>` : nothing}</div>
    </pm-dialog>`
  }
}
customElements.define('pm-field-editor', FieldEditor)
