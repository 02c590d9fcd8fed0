import { ATTRIBUTES, type Attribute, type ExtractedFact } from '../model/index.ts'
import { originalSpan } from '../text/index.ts'
import type { Draft } from './types.ts'

/** Attributes with one present value per park: the total of the latest year counts, earlier and partial figures give way. */
const SINGLE: ReadonlySet<Attribute> = new Set([
  'site_area',
  'building_area',
  'investment',
  'output_value',
  'tax_revenue',
  'enterprise_count',
  'high_tech_count',
  'ranking',
  'opened',
  'available_land',
  'available_space',
])
/** Single attributes whose figures belong to a year. */
const YEARLY: ReadonlySet<Attribute> = new Set([
  'output_value',
  'tax_revenue',
  'enterprise_count',
  'high_tech_count',
  'ranking',
])

/** A draft with the certainty of its subject. */
export interface Owned {
  draft: Draft
  certainty: number
  /** The sentence itself names the subject. */
  explicit: boolean
}

/** Settles the drafts of one park: partial and earlier figures dropped, repeats merged, each with its proof in the original. */
export function settleFacts(owned: readonly Owned[]): ExtractedFact[] {
  const byAttribute = new Map<Attribute, Owned[]>()
  for (const item of owned) {
    const list = byAttribute.get(item.draft.attribute)
    if (list) list.push(item)
    else byAttribute.set(item.draft.attribute, [item])
  }
  const facts: ExtractedFact[] = []
  for (const [attribute, list] of byAttribute) {
    const kept = SINGLE.has(attribute)
      ? present(attribute, list)
      : list.filter((o) => !o.draft.minor || attribute !== 'incentive')
    for (const item of unique(attribute, kept)) {
      const fact = toFact(item)
      if (fact) facts.push(fact)
    }
  }
  return facts
}

function present(attribute: Attribute, list: readonly Owned[]): Owned[] {
  const totals = named(
    attribute,
    list.filter((o) => !o.draft.minor),
  )
  const pool = totals.length > 0 ? totals : list.filter((o) => !YEARLY.has(attribute) || o.draft.confidence > 0.5)
  if (!YEARLY.has(attribute)) return attribute === 'opened' ? pool.slice(0, 1) : pool
  const years = pool.map((o) => o.draft.asOf?.slice(0, 4) ?? '')
  const latest = [...years].sort().at(-1) ?? ''
  return latest === '' ? pool : pool.filter((_, i) => years[i] === latest || years[i] === '')
}

/** Where a sentence names the park with its output or tax, figures of sentences that name nobody are of somebody else, unless they are later. */
function named(attribute: Attribute, list: Owned[]): Owned[] {
  if (attribute !== 'output_value' && attribute !== 'tax_revenue') return list
  const explicit = list.filter((o) => o.explicit)
  const newest =
    explicit
      .map((o) => o.draft.asOf ?? '')
      .sort()
      .at(-1) ?? ''
  const later = (o: Owned) => newest !== '' && o.draft.asOf !== undefined && o.draft.asOf > newest && o.certainty >= 0.9
  return explicit.length > 0 ? list.filter((o) => o.explicit || later(o)) : list
}

/** One fact per value; of repeats the surest stays. */
function unique(attribute: Attribute, list: readonly Owned[]): readonly Owned[] {
  if (list.length < 2) return list
  const best = new Map<string, Owned>()
  for (const item of list) {
    const { value, max, detail } = item.draft
    const key =
      attribute === 'distance'
        ? `${value}|${detail?.to ?? ''}`
        : attribute === 'incentive'
          ? `${value}|${detail?.name ?? ''}`
          : typeof value === 'number'
            ? `${rounded(value)}|${max ?? ''}`
            : value.toLowerCase().replace(/\s/g, '')
    const known = best.get(key)
    if (!known || scoreOf(item) > scoreOf(known) + 0.001) best.set(key, item)
  }
  return [...best.values()]
}

/** The value to six figures; written out for whole numbers, whose toPrecision costs more than all the rest of a fact. */
function rounded(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return value.toPrecision(6)
  const digits = String(value)
  return digits.length === 6 ? digits : digits + '.00000'.slice(0, 7 - digits.length)
}

const scoreOf = ({ draft, certainty }: Owned): number => draft.confidence * certainty

/**
 * Rules and subjects err together, so the product of their chances is too low: over annotated pages a little less than half of the doubt
 * that it leaves is right.
 */
const DOUBT = 0.45
const calibrated = (product: number): number =>
  Math.round(Math.max(0.05, Math.min(0.99, 1 - DOUBT * (1 - product))) * 100) / 100

function toFact({ draft, certainty }: Owned): ExtractedFact | null {
  const { line } = draft
  const start = Math.max(draft.start, line.proof.start)
  const span = originalSpan(line.map, start, Math.max(start + 1, Math.min(draft.end, line.proof.end)))
  if (!span) return null
  const quote = line.original.slice(span.start, span.end)
  if (quote === '') return null
  const garbled = line.text.slice(draft.start, draft.end).includes('�') ? 0.8 : 1
  const teaser = line.kind === 'teaser' ? 0.85 : 1
  const { attribute, value, bound, max, detail, asOf } = draft
  const { unit } = ATTRIBUTES[attribute]
  const evidence = { start: span.start, end: span.end, quote }
  const confidence = calibrated(draft.confidence * certainty * garbled * teaser)
  if (max === undefined) {
    if (!detail && !asOf) return { attribute, value, bound, unit, evidence, confidence }
    if (!asOf && detail) return { attribute, value, bound, unit, detail, evidence, confidence }
    if (!detail && asOf) return { attribute, value, bound, unit, asOf, evidence, confidence }
  } else if (!detail && !asOf) return { attribute, value, max, bound, unit, evidence, confidence }
  return {
    attribute,
    value,
    ...(max === undefined ? {} : { max }),
    bound,
    unit,
    ...(detail ? { detail } : {}),
    ...(asOf ? { asOf } : {}),
    evidence,
    confidence,
  }
}
