import { decodeJson, type RequestRow } from '../../db/index.ts'
import { factsById, factsOfPark } from '../../documents/store.ts'
import { toFactView } from '../../documents/views.ts'
import { dayOf, type ServiceContext } from '../../http/context.ts'
import type { Fact } from '../../http/schemas.ts'
import {
  attributeOf,
  cityName,
  type ParkIndex,
  type ParkRow,
  parkRows,
  type ResolvedPark,
  taxOutlook,
  wordClaim,
  wordFact,
} from '../../match/index.ts'
import {
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  type Attribute,
  type Park,
  type Profile,
  type Recommendation,
} from '../../model/index.ts'
import { findParks, type StoredPark } from '../../parks/store.ts'
import { toParkView } from '../../parks/views.ts'
import { matchProfile } from '../matching.ts'
import { lastMatch, type Matched, matchAt } from '../store.ts'
import { toMatched } from '../views.ts'
import type { LegalWarning, ReportPark, SourcedRow } from './contents.ts'

const FACTS_A_QUERY = 500

/** The match that a report is made from, with its number; 0 where the request has none and it is made anew. */
export interface ReportMatch extends Matched {
  seq: number
  day: string
}

/** The stored match of a number, or the last one; where none is stored, parks are ranked as they stand now. */
export async function matchOf(context: ServiceContext, row: RequestRow, seq?: number): Promise<ReportMatch> {
  const stored = await (seq === undefined || seq === 0
    ? lastMatch(context.db, row.id)
    : matchAt(context.db, row.id, seq))
  if (stored) return { ...toMatched(stored), seq: stored.seq, day: stored.created_at.slice(0, 10) }
  return { ...(await matchProfile(context, decodeJson(row.profile))), seq: 0, day: dayOf(context) }
}

/** The stored park whose word counts for a field: the park itself, or the ancestor that the field is inherited from. */
function holderOf(
  resolved: ResolvedPark,
  field: string,
  stored: Stored,
): { park?: StoredPark; inheritedFrom?: string } {
  const head = field.split('.', 1)[0] as keyof ResolvedPark['inherited']
  const origin = resolved.inherited[head]
  const park = stored.get(origin?.id ?? resolved.park.id)
  return { ...(park ? { park } : {}), ...(origin ? { inheritedFrom: origin.name } : {}) }
}

type Stored = ReadonlyMap<string, StoredPark>
type Facts = ReadonlyMap<string, Fact>

/** Ids of the facts that stand behind the rows of a park, and of those that compete with them. */
const idsOf = (resolved: ResolvedPark, rows: readonly ParkRow[], stored: Stored): string[] =>
  rows.flatMap(({ field }) => [
    ...resolved.factsOf(field).map(({ id }) => id),
    ...(holderOf(resolved, field, stored).park?.choices[field]?.competing ?? []),
  ])

const known = (ids: readonly string[], facts: Facts): Fact[] => ids.flatMap((id) => facts.get(id) ?? [])

function sourceRow(row: ParkRow, resolved: ResolvedPark, stored: Stored, facts: Facts): SourcedRow {
  const { park, inheritedFrom } = holderOf(resolved, row.field, stored)
  const ids = [...new Set(resolved.factsOf(row.field).map(({ id }) => id))]
  const behind = known(ids, facts).filter(({ detail }) => row.member === undefined || detail?.name === row.member)
  // Of a list every fact is taken; only where one value is chosen is there another one.
  const choice = park?.choices[row.field]
  const shown = new Set(behind.map((fact) => wordFact(fact).zh))
  const competing =
    choice?.why === 'all' ? [] : known(choice?.competing ?? [], facts).filter((fact) => !shown.has(wordFact(fact).zh))
  return { ...row, facts: behind, competing, ...(inheritedFrom === undefined ? {} : { inheritedFrom }) }
}

const LISTED: ReadonlySet<string> = new Set(['sector', 'anchor_enterprise', 'institution'])

/** Whether a fact says what was entered; of a list, one of it. */
function confirms(fact: Fact, { value }: SourcedRow, { sectors, cluster }: Park): boolean {
  if (!LISTED.has(fact.attribute)) return wordFact(fact).zh === value.zh
  const members = [...(cluster?.anchors ?? []), ...(cluster?.institutions ?? [])].map(({ name }) => name)
  return [...(sectors ?? []).map(({ id }) => id), ...members].includes(String(fact.value))
}

/**
 * What was entered wins over facts, which then stand beside it: those that say the same confirm it, and of what has one value the
 * others compete with it.
 */
function withBystanders(row: SourcedRow, facts: readonly Fact[], park: Park): SourcedRow {
  const attribute = attributeOf(row.field)
  if (row.facts.length > 0 || attribute === undefined || attribute === 'distance' || attribute === 'incentive')
    return row
  const about = facts.filter((fact) => fact.attribute === attribute && fact.status === 'accepted' && !fact.taken)
  const isSame = (fact: Fact) => confirms(fact, row, park)
  const competing = LISTED.has(attribute) ? [] : about.filter((fact) => !isSame(fact))
  return { ...row, facts: about.filter(isSame), competing }
}

/** What is known of a park beside its fields, such as recognitions, attribute by attribute. */
function otherRows(facts: readonly Fact[], told: ReadonlySet<string>): SourcedRow[] {
  const byAttribute = new Map<Attribute, Fact[]>()
  for (const fact of facts) {
    if (fact.status !== 'accepted' || fact.taken || told.has(fact.id)) continue
    byAttribute.set(fact.attribute, [...(byAttribute.get(fact.attribute) ?? []), fact])
  }
  return ATTRIBUTE_NAMES.flatMap((attribute) => {
    const same = byAttribute.get(attribute)
    if (!same) return []
    const values = [...new Map(same.map((fact) => [wordFact(fact).zh, wordFact(fact)])).values()]
    const { zh, en } = ATTRIBUTES[attribute]
    const value = { zh: values.map((v) => v.zh).join('、'), en: values.map((v) => v.en).join(', ') }
    return [{ field: `fact.${attribute}`, name: { zh, en }, value, facts: same, competing: [] }]
  })
}

async function readFacts(context: ServiceContext, ids: readonly string[], today: string): Promise<Map<string, Fact>> {
  const unique = [...new Set(ids)]
  const facts = new Map<string, Fact>()
  for (let i = 0; i < unique.length; i += FACTS_A_QUERY)
    for (const row of await factsById(context.db, unique.slice(i, i + FACTS_A_QUERY)))
      facts.set(row.id, toFactView(row, today))
  return facts
}

/** What the law says of the offers of a park, own or inherited; each doubt once. */
function warningsOf(resolved: ResolvedPark, stored: Stored, facts: readonly Fact[]): LegalWarning[] {
  const { park } = holderOf(resolved, 'incentives', stored)
  const ofPark = park ? toParkView(park).warnings : []
  const ofFacts = facts.flatMap(({ warnings, detail, source }) =>
    warnings.map((warning) => ({ ...warning, offer: String(detail?.name ?? source?.title ?? warning.quote) })),
  )
  const byKey = new Map<string, LegalWarning>()
  // Those of facts come last: they quote the very words.
  for (const warning of [...ofPark, ...ofFacts]) byKey.set(`${warning.code} ${warning.offer}`, warning)
  return [...byKey.values()]
}

interface Asked {
  recommendation: Recommendation
  comment: string | undefined
}

async function describe(
  context: ServiceContext,
  resolved: ResolvedPark,
  { profile, today, stored }: { profile: Profile; today: string; stored: Stored },
): Promise<Omit<ReportPark, 'recommendation' | 'comment'>> {
  const { park } = resolved
  const plain = parkRows(park)
  const own = (await factsOfPark(context.db, park.id)).map((row) => toFactView(row, today))
  const facts = await readFacts(context, idsOf(resolved, plain, stored), today)
  const rows = plain.map((row) => withBystanders(sourceRow(row, resolved, stored, facts), own, park))
  const told = new Set(rows.flatMap((row) => [...row.facts, ...row.competing]).map(({ id }) => id))
  const others = otherRows(own, told)
  return {
    place: park.region ? cityName(park.region) : null,
    isGone: false,
    rows: [...rows, ...others],
    warnings: warningsOf(
      resolved,
      stored,
      [...rows, ...others].flatMap((row) => row.facts),
    ),
    outlook: taxOutlook(profile, park, today),
    claim: wordClaim(park),
  }
}

const GONE = { place: null, isGone: true, rows: [], warnings: [], outlook: [], claim: null } as const

/** The chosen parks, with their attributes and sources as they stand now. */
export async function describeParks(
  context: ServiceContext,
  asked: readonly Asked[],
  profile: Profile,
  { parks }: { parks: ParkIndex },
): Promise<ReportPark[]> {
  const today = dayOf(context)
  const resolved = asked.map(({ recommendation }) => parks.park(recommendation.parkId))
  const ids = resolved.flatMap((one) => (one ? [one.park.id, ...Object.values(one.inherited).map(({ id }) => id)] : []))
  const stored = await findParks(context.db, ids)
  const described: ReportPark[] = []
  for (const [i, { recommendation, comment }] of asked.entries()) {
    const one = resolved[i]
    const more = one ? await describe(context, one, { profile, today, stored }) : GONE
    described.push({ recommendation, ...(comment ? { comment } : {}), ...more })
  }
  return described
}
