import type { FactDetail, FieldChoice, FoundIdentity } from '../db/index.ts'
import type { Attribute, Bound, IncentiveFlagCode, Park } from '../model/index.ts'
import { choose, compareFacts, refOf } from './choose-fact.ts'
import { type FieldRule, projectLists, withFlags } from './project-lists.ts'
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
  /** When a person looked at it (ISO time). */
  reviewedAt?: string
  documentId: string | null
  /** The document whose words these are: reprints share it, and are one voice. */
  sourceId: string | null
  /** What is doubtful in law about an offer, by the words of its document. */
  flags?: readonly IncentiveFlagCode[]
}

/** A park as matching reads it, with the facts taken for each dotted field and why. */
export interface Projection {
  park: Park
  choices: Record<string, FieldChoice>
}

type Json = Record<string, unknown>

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
  const used = facts.filter(({ attribute }) => attribute === rule.attribute).sort((a, b) => compareFacts(a, b))
  const list = used.length > 0 ? rule.list(used) : undefined
  if (list === undefined) return {}
  write(park, field, list)
  const choiceOf = (some: readonly ProjectedFact[]): FieldChoice => ({
    facts: some.map(refOf),
    why: 'all',
    competing: [],
    support: new Set(some.map(({ id, sourceId }) => sourceId ?? id)).size,
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
  if (base.incentives) park.incentives = base.incentives.map(withFlags)
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
