import type { Park } from '../model/index.ts'
import {
  type FactRef,
  INHERITED_FIELDS,
  type InheritedField,
  type Origin,
  type ParkRecord,
  type PreparedParks,
  type ResolvedPark,
} from './types.ts'

const NO_FACTS: readonly FactRef[] = []

const originOf = (park: Park): Origin => ({ id: park.id, name: park.name })

/** The park itself and its ancestors, nearest first. An unknown parent ends the line; so does a cycle. */
export function lineage(record: ParkRecord, byId: Pick<ReadonlyMap<string, ParkRecord>, 'get'>): ParkRecord[] {
  const line: ParkRecord[] = []
  const seen = new Set<string>()
  for (let next: ParkRecord | undefined = record; next && !seen.has(next.park.id); ) {
    seen.add(next.park.id)
    line.push(next)
    next = next.park.parentId === undefined ? undefined : byId.get(next.park.parentId)
  }
  return line
}

function nearestBans<T extends string>(line: readonly ParkRecord[], bansOf: (park: Park) => readonly T[] | undefined) {
  const bans = new Map<T, Origin>()
  for (const { park } of line) {
    for (const banned of bansOf(park) ?? []) if (!bans.has(banned)) bans.set(banned, originOf(park))
  }
  return bans
}

/** Fills in what a park takes from its ancestors (`line` from the park upwards). */
export function resolvePark(line: readonly ParkRecord[]): ResolvedPark {
  const own = line[0]!
  const filled: Record<string, unknown> = {}
  const inherited: Partial<Record<InheritedField, Origin>> = {}
  const holders = new Map<string, ParkRecord>()
  for (const field of INHERITED_FIELDS) {
    const holder = line.find(({ park }) => park[field] !== undefined)
    if (!holder || holder === own) continue
    filled[field] = holder.park[field]
    inherited[field] = originOf(holder.park)
    holders.set(field, holder)
  }
  return {
    park: { ...own.park, ...filled },
    inherited,
    bannedSectors: nearestBans(line, (park) => park.excludedSectors),
    bannedProcesses: nearestBans(line, (park) => park.excludedProcesses),
    factsOf: (field) => {
      const dot = field.indexOf('.')
      const head = dot < 0 ? field : field.slice(0, dot)
      const sources = (holders.get(head) ?? own).sources
      return sources?.[field] ?? sources?.[head] ?? NO_FACTS
    },
  }
}

/**
 * Resolves inheritance: region, incentives, tax, access and thresholds, each whole, from the nearest ancestor that has them;
 * banned sectors and processes of all ancestors. Parents that are not among the records are passed over.
 */
export function prepareParks(records: readonly ParkRecord[]): PreparedParks {
  const byId = new Map(records.map((record) => [record.park.id, record]))
  return { parks: records.map((record) => resolvePark(lineage(record, byId))) }
}
