import type { FactDetail, FieldChoice, FoundIdentity } from '../db/index.ts'
import type { Attribute, Bound, Park } from '../model/index.ts'
import { type FieldRule, projectLists } from './project-lists.ts'
import { VALUE_RULES, type ValueRule } from './project-rules.ts'

/** An accepted fact as the projection reads it. */
export interface ProjectedFact {
  id: string
  attribute: Attribute
  value: number | string
  max?: number
  bound: Bound
  detail?: FactDetail
  /** The date that the fact speaks of, else that of its document. */
  asOf?: string
  confidence: number
  isReviewed: boolean
  documentId: string | null
}

/** A park as matching reads it, with the facts taken for each dotted field and why. */
export interface Projection {
  park: Park
  choices: Record<string, FieldChoice>
}

type Json = Record<string, unknown>

/** Reviewed facts first, then newer, then surer ones; the id settles the rest, so that the choice is always the same. */
export function compareFacts(a: ProjectedFact, b: ProjectedFact): number {
  return (
    Number(b.isReviewed) - Number(a.isReviewed) ||
    (a.asOf ?? '').localeCompare(b.asOf ?? '') * -1 ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  )
}

function whyTaken(taken: ProjectedFact, competing: readonly ProjectedFact[], rule: ValueRule): string {
  const next = competing[0]
  if (!next) return 'only'
  if (taken.isReviewed !== next.isReviewed) return 'reviewed'
  if (taken.documentId === next.documentId && taken.asOf === next.asOf) return rule.take
  return taken.asOf === next.asOf ? 'confidence' : 'newer'
}

/** Of the best fact's own document and date, the value that the rule asks for: the lowest rent, the highest floor. */
function choose(
  facts: readonly ProjectedFact[],
  rule: ValueRule,
): { taken: ProjectedFact; choice: FieldChoice } | undefined {
  const [best, ...rest] = [...facts].sort(compareFacts)
  if (!best) return undefined
  const peers = [
    best,
    ...rest.filter((f) => f.documentId === best.documentId && f.asOf === best.asOf && f.isReviewed === best.isReviewed),
  ]
  const size = (fact: ProjectedFact) => (typeof fact.value === 'number' ? fact.value : 0)
  const taken =
    rule.take === 'best'
      ? best
      : peers.reduce((a, b) => ((rule.take === 'lowest' ? size(b) < size(a) : size(b) > size(a)) ? b : a))
  const competing = [best, ...rest].filter((fact) => fact !== taken)
  return {
    taken,
    choice: {
      facts: [refOf(taken)],
      why: whyTaken(taken, competing, rule),
      competing: competing.map(({ id }) => id),
    },
  }
}

export const refOf = ({ id, attribute, confidence, asOf }: ProjectedFact): FieldChoice['facts'][number] => ({
  id,
  attribute,
  confidence,
  ...(asOf === undefined ? {} : { asOf }),
})

const read = (record: Json, field: string): unknown =>
  field.split('.').reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], record)

function write(record: Json, field: string, value: unknown): void {
  const keys = field.split('.')
  let inner = record
  for (const key of keys.slice(0, -1)) inner = (inner[key] ??= {}) as Json
  inner[keys.at(-1) as string] = value
}

function applyValueRule(
  park: Json,
  facts: readonly ProjectedFact[],
  field: string,
  rule: ValueRule,
): FieldChoice | undefined {
  const chosen = choose(facts.filter(rule.reads), rule)
  if (!chosen) return undefined
  write(park, field, rule.value ? rule.value(chosen.taken) : chosen.taken.value)
  for (const [also, value] of rule.alongside?.(chosen.taken) ?? [])
    if (read(park, also) === undefined) write(park, also, value)
  return chosen.choice
}

function applyListRule(
  park: Json,
  facts: readonly ProjectedFact[],
  field: string,
  rule: FieldRule,
): Record<string, FieldChoice> {
  const used = facts.filter(({ attribute }) => attribute === rule.attribute).sort(compareFacts)
  const list = used.length > 0 ? rule.list(used) : undefined
  if (list === undefined) return {}
  write(park, field, list)
  const choiceOf = (some: readonly ProjectedFact[]): FieldChoice => ({
    facts: some.map(refOf),
    why: 'all',
    competing: [],
  })
  const choices: Record<string, FieldChoice> = { [field]: choiceOf(used) }
  const { memberOf } = rule
  if (memberOf) {
    for (const member of new Set(used.map(memberOf))) {
      choices[`${field}.${member}`] = choiceOf(used.filter((fact) => memberOf(fact) === member))
    }
  }
  return choices
}

/**
 * A park as the projection of its accepted facts. What was imported or entered (`base`) wins field by field; what documents say
 * of name, place and level (`found`) fills the rest. Pure; the same facts always give the same park.
 */
export function projectPark(base: Park, found: FoundIdentity, facts: readonly ProjectedFact[]): Projection {
  const park: Json = structuredClone({ ...found, ...base })
  const choices: Record<string, FieldChoice> = {}
  const apply = (field: string, choice: FieldChoice | undefined) => {
    if (choice) choices[field] = choice
  }
  for (const [field, rule] of Object.entries(VALUE_RULES)) {
    if (read(base as Json, field) === undefined) apply(field, applyValueRule(park, facts, field, rule))
  }
  for (const [field, rule] of Object.entries(projectLists)) {
    if (read(base as Json, field) === undefined) Object.assign(choices, applyListRule(park, facts, field, rule))
  }
  return { park: park as Park, choices }
}
