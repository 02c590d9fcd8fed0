import { setImmediate as nextTurn } from 'node:timers/promises'
import { chunks, encodeJson, type FactRow, type Trx } from '../db/index.ts'
import { ATTRIBUTES, type Attribute } from '../model/index.ts'
import { type NewFact, saveFact } from './store.ts'

/** What reading a document again changed of its facts. */
export interface Reconciled {
  added: number
  updated: number
  removed: number
  /** Facts that people decided about, or that came with the product: left as they are. */
  kept: number
  /** Parks that lost or gained facts. */
  parkIds: Set<string>
}

/** After so many facts other requests have their turn. */
const FACTS_A_TURN = 200

const valueKey = (attribute: string, value: number | string): string =>
  `${attribute}|${typeof value === 'number' ? Number(value.toPrecision(12)) : value}`

const rowKey = (row: FactRow): string => valueKey(row.attribute, row.value_number ?? row.value_text ?? '')

/** Names stand side by side in one sentence, and one more contradicts none; of figures, operators and dates one is right. */
const isOneOfMany = (attribute: Attribute): boolean =>
  ATTRIBUTES[attribute].unit === null && attribute !== 'operator' && attribute !== 'opened'

const overlaps = (fact: NewFact, { span_start, span_end }: FactRow): boolean =>
  fact.span === null || span_start === null || span_end === null
    ? false
    : fact.span.start < span_end && span_start < fact.span.end

/** Facts of a document that reading it again must not change: reviewed, corrected, moved by hand, or shipped. */
async function decidedFacts(trx: Trx, rows: readonly FactRow[]): Promise<Set<string>> {
  const decided = new Set(
    rows.filter((row) => row.reviewed_at !== null || row.placed === 1 || row.origin !== 'document').map(({ id }) => id),
  )
  for (const some of chunks(rows.map(({ id }) => id))) {
    const reviews = await trx
      .selectFrom('fact_reviews')
      .select('fact_id')
      .where('fact_id', 'in', some)
      .where('undone_at', 'is', null)
      .execute()
    for (const { fact_id } of reviews) decided.add(fact_id)
  }
  return decided
}

async function update(trx: Trx, row: FactRow, fact: NewFact, isDecided: boolean): Promise<void> {
  const proof = { quote: row.quote ?? fact.quote, lint: fact.lint?.length ? encodeJson([...fact.lint]) : null }
  const reading = {
    value_max: fact.max ?? null,
    bound: fact.bound,
    unit: fact.unit,
    detail: fact.detail ? encodeJson(fact.detail) : null,
    as_of: fact.asOf ?? null,
    confidence: fact.confidence,
    status: fact.status,
    span_start: fact.span?.start ?? null,
    span_end: fact.span?.end ?? null,
    quote: fact.quote,
    lint: proof.lint,
  }
  await trx
    .updateTable('facts')
    .set(isDecided ? proof : reading)
    .where('id', '=', row.id)
    .execute()
}

/** Pairs each new reading with the stored fact of the same value at the same place; each stored fact serves once. */
function pair(rows: readonly FactRow[], incoming: readonly NewFact[], decided: ReadonlySet<string>) {
  const byKey = new Map<string, FactRow[]>()
  for (const row of rows) {
    const alike = byKey.get(rowKey(row))
    if (alike) alike.push(row)
    else byKey.set(rowKey(row), [row])
  }
  const used = new Set<string>()
  const pairs: [NewFact, FactRow | undefined][] = incoming.map((fact) => {
    const fits = (byKey.get(valueKey(fact.attribute, fact.value)) ?? []).filter(
      (row) => !used.has(row.id) && overlaps(fact, row) && (row.park_id === fact.parkId || decided.has(row.id)),
    )
    const row = fits.find(({ park_id }) => park_id === fact.parkId) ?? fits[0]
    if (row) used.add(row.id)
    return [fact, row]
  })
  return { pairs, used }
}

/**
 * Brings the facts of a document in line with a new reading of it. What people decided stays: a fact is known again by attribute,
 * value and place. A new reading that contradicts such a decision waits for review, whatever its confidence.
 */
export async function reconcileFacts(
  trx: Trx,
  documentId: string,
  incoming: readonly NewFact[],
  now: string,
): Promise<Reconciled> {
  const rows = await trx.selectFrom('facts').selectAll().where('document_id', '=', documentId).orderBy('id').execute()
  const decided = await decidedFacts(trx, rows)
  const { pairs, used } = pair(rows, incoming, decided)
  const outcome: Reconciled = { added: 0, updated: 0, removed: 0, kept: 0, parkIds: new Set() }
  const reviewed = rows.filter((row) => decided.has(row.id) && (row.origin !== 'seed' || row.reviewed_at !== null))
  const isContradicting = (fact: NewFact) =>
    !isOneOfMany(fact.attribute) && reviewed.some((row) => row.attribute === fact.attribute && overlaps(fact, row))
  const leaving = rows.filter((row) => !used.has(row.id) && !decided.has(row.id))
  for (const some of chunks(leaving.map(({ id }) => id)))
    await trx.deleteFrom('facts').where('id', 'in', some).execute()
  for (const [i, [fact, row]] of pairs.entries()) {
    if (i % FACTS_A_TURN === FACTS_A_TURN - 1) await nextTurn()
    if (row) await update(trx, row, fact, decided.has(row.id))
    else await saveFact(trx, isContradicting(fact) ? { ...fact, status: 'pending' } : fact, now)
    outcome.parkIds.add(row?.park_id ?? fact.parkId)
    if (!row) outcome.added++
    else if (!decided.has(row.id)) outcome.updated++
  }
  for (const { park_id } of rows) outcome.parkIds.add(park_id)
  outcome.removed = leaving.length
  outcome.kept = rows.filter(({ id }) => decided.has(id)).length
  return outcome
}
