// The controls by which people enter the fields of a park, and how what they enter becomes a value.

import { html, type TemplateResult } from 'lit'
import type { Entry } from '../../catalogue.ts'
import { sectorName, sectorNamed } from '../../facts/catalogue.ts'
import { readFigure, round, type Unit, unitFor } from '../../facts/units.ts'
import { ROLES } from '../../facts/words.ts'
import { messages, say, type Worded } from '../../i18n.ts'
import { EntryError } from './entry-error.ts'
import type { Field } from './park-fields.ts'
import { type OfferDraft, offerDrafts, offersControl, readOffers } from './park-incentives.ts'
import '../../ui/lookup.ts'

const m = messages(
  {
    unknown: '未知',
    yes: '是',
    no: '否',
    unit: '单位',
    perLine: '每行一个',
    notNumber: '请填写不小于 0 的数字',
    notDate: '请按 2024、2024-05 或 2024-05-31 填写',
    notSector: (name: string) => `不认识产业“${name}”，请从列表中选择`,
    sectorHint: '每行一个；可注明（主导）（配套）（规划）',
    sectorIdsHint: '每行一个产业',
  },
  {
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
    unit: 'Unit',
    perLine: 'One a line',
    notNumber: 'Give a number of at least 0',
    notDate: 'Write 2024, 2024-05 or 2024-05-31',
    notSector: (name) => `“${name}” is not a known sector; pick one of the list`,
    sectorHint: 'One a line; (leading) (supporting) (planned) may follow',
    sectorIdsHint: 'One sector a line',
  },
)

/** What stands in the controls of a field. */
export interface Draft {
  text: string
  unit: number
  picked: readonly string[]
  /** The name of what a lookup has found. */
  label?: string
  /** Of a list of offers. */
  offers?: readonly OfferDraft[]
}

const named = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : String((item as { name: string }).name)))
    : []

interface SectorEntry {
  id: string
  role?: keyof typeof ROLES
}

const sectorLine = ({ id, role }: SectorEntry): string =>
  role ? `${sectorName(id)} (${say(ROLES[role])})` : sectorName(id)

/** The draft of a value as it stands. `label` is what a lookup shows for it. */
export function draftOf({ editor }: Field, value: unknown, label?: string): Draft {
  const empty: Draft = { text: '', unit: 0, picked: [] }
  if (value === undefined || !editor) return editor?.as === 'number' ? { ...empty, unit: 0 } : empty
  if (editor.as === 'number') {
    const unit = unitFor(editor.units, value as number)
    return { ...empty, text: String(round((value as number) / unit.factor)), unit: editor.units.indexOf(unit) }
  }
  if (editor.as === 'incentives') return { ...empty, offers: offerDrafts(value as never) }
  if (editor.as === 'choices') return { ...empty, picked: value as string[] }
  if (editor.as === 'names') return { ...empty, text: named(value).join('\n') }
  if (editor.as === 'sectors') return { ...empty, text: (value as SectorEntry[]).map(sectorLine).join('\n') }
  if (editor.as === 'sectorIds') return { ...empty, text: (value as string[]).map(sectorName).join('\n') }
  return { ...empty, text: String(value), ...(label ? { label } : {}) }
}

const lines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

function readNumber(text: string, { factor }: Unit): number {
  const value = readFigure(text)
  if (value === undefined) throw new EntryError(m().notNumber)
  return round(value * factor)
}

function readSector(name: string): string {
  const id = sectorNamed(name)
  if (!id) throw new EntryError(m().notSector(name))
  return id
}

function readSectorLine(line: string): SectorEntry {
  const [, name = line, words] = /^(.*?)\s*[(（]([^()（）]+)[)）]\s*$/.exec(line) ?? []
  const role = (Object.keys(ROLES) as (keyof typeof ROLES)[]).find(
    (id) => words !== undefined && [ROLES[id].zh, ROLES[id].en].includes(words.trim().toLowerCase()),
  )
  return role ? { id: readSector(name.trim()), role } : { id: readSector(line) }
}

/** Members that were there keep what is known of them. */
function readMembers(text: string, before: unknown): unknown[] {
  const known = new Map(
    (Array.isArray(before) ? before : []).map((item) => [typeof item === 'string' ? item : item.name, item]),
  )
  return lines(text).map((name) => known.get(name) ?? name)
}

/** The value that a draft stands for, null where it is empty. @throws EntryError with what is wrong, in the user's language */
export function readDraft({ field, editor }: Field, draft: Draft, before: unknown): unknown {
  if (!editor) return null
  const text = draft.text.trim()
  if (editor.as === 'incentives') return readOffers(draft.offers ?? [])
  if (editor.as === 'choices') return draft.picked.length > 0 ? draft.picked : null
  if (text === '') return null
  if (editor.as === 'number') return readNumber(text, editor.units[draft.unit]!)
  if (editor.as === 'boolean') return text === 'true'
  if (editor.as === 'names') {
    const members = readMembers(text, before)
    return field === 'aliases'
      ? members
      : members.map((member) => (typeof member === 'string' ? { name: member } : member))
  }
  if (editor.as === 'sectors') return lines(text).map(readSectorLine)
  if (editor.as === 'sectorIds') return lines(text).map(readSector)
  if (editor.as === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) throw new EntryError(m().notDate)
  return text
}

interface Control {
  id: string
  field: Field
  draft: Draft
  isBad: boolean
  change: (draft: Partial<Draft>) => void
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value

function options(names: readonly (readonly [string, string])[], value: string): TemplateResult[] {
  return names.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)
}

const worded = (names: Readonly<Record<string, Worded>>) =>
  Object.entries(names).map(([id, word]) => [id, say(word)] as const)

function numberControl({ id, field, draft, isBad, change }: Control, units: readonly Unit[]): TemplateResult {
  const input = html`<input id=${id} inputmode="decimal" .value=${draft.text} aria-invalid=${isBad} aria-describedby="${id}-hint"
    @input=${(event: Event) => change({ text: textOf(event) })}>`
  const only = units.length === 1 ? say(units[0]!.label) : undefined
  if (only !== undefined)
    return html`<span class="with-unit">${input}${only ? html`<span class="muted">${only}</span>` : ''}</span>`
  return html`<span class="with-unit">${input}<select aria-label="${say(field.label)} ${m().unit}"
    @change=${(event: Event) => change({ unit: Number(textOf(event)) })}>
    ${options(
      units.map(({ label }, i) => [String(i), say(label)] as const),
      String(draft.unit),
    )}</select></span>`
}

function choicesControl({ field, draft, change }: Control, names: Readonly<Record<string, Worded>>): TemplateResult {
  return html`<span class="picks" role="group" aria-label=${say(field.label)}>${Object.entries(names).map(
    ([id, word]) => html`<label class="check"><input type="checkbox" .checked=${draft.picked.includes(id)}
      @change=${() => change({ picked: draft.picked.includes(id) ? draft.picked.filter((each) => each !== id) : [...draft.picked, id] })}>${say(word)}</label>`,
  )}</span>`
}

function linesControl({ id, draft, isBad, change }: Control): TemplateResult {
  return html`<textarea id=${id} rows="3" .value=${draft.text} aria-invalid=${isBad} aria-describedby="${id}-hint"
    @input=${(event: Event) => change({ text: textOf(event) })}></textarea>`
}

/** What is said below a control of this kind. */
export function hintOf({ editor }: Field): string {
  if (editor?.as === 'names') return m().perLine
  if (editor?.as === 'sectors') return m().sectorHint
  if (editor?.as === 'sectorIds') return m().sectorIdsHint
  return ''
}

export function control(at: Control): TemplateResult {
  const { id, field, draft, isBad, change } = at
  const { editor } = field
  const pick = (names: readonly (readonly [string, string])[]) =>
    html`<select id=${id} aria-describedby="${id}-hint" @change=${(event: Event) => change({ text: textOf(event) })}>
      <option value="">${m().unknown}</option>${options(names, draft.text)}</select>`
  switch (editor?.as) {
    case 'incentives':
      return offersControl(id, draft.offers ?? [], (offers) => change({ offers }))
    case 'number':
      return numberControl(at, editor.units)
    case 'choice':
      return pick(worded(editor.names))
    case 'boolean':
      return pick([
        ['true', m().yes],
        ['false', m().no],
      ])
    case 'choices':
      return choicesControl(at, editor.names)
    case 'names':
    case 'sectors':
    case 'sectorIds':
      return linesControl(at)
    case 'region':
    case 'park':
      return html`<pm-lookup keeps id=${id} kind=${editor.as} label=${say(field.label)} text=${draft.label ?? draft.text}
        @pm-pick=${({ detail }: CustomEvent<Entry | undefined>) => change({ text: detail?.id ?? '' })}></pm-lookup>`
    default:
      return html`<input id=${id} .value=${draft.text} aria-invalid=${isBad} aria-describedby="${id}-hint"
        @input=${(event: Event) => change({ text: textOf(event) })}>`
  }
}
