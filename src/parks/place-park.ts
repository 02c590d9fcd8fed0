import { cityOf, provinceOf, regionContains } from '../catalog/index.ts'
import type { Db, FoundIdentity, NameRulingRow, Trx } from '../db/index.ts'
import type { ExtractedPark } from '../model/index.ts'
import { rulingsOn, survivorOf } from './decisions.ts'
import { parkSlug } from './park-slug.ts'
import { keysOf, nameKeys, resolvePark } from './resolve.ts'
import { findPark, parkCandidates } from './store.ts'
import { saveIdentities } from './writes.ts'

/** An id that a person can read, made of the name's pinyin; a park of the same spelling gets a number. */
export async function newParkId(db: Db, name: string): Promise<string> {
  const stem = parkSlug(name)
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`
    if (!(await findPark(db, id)) && (await survivorOf(db, id)) === undefined) return id
  }
}

/** Whether a ruling speaks of a park at this place: it does unless both places are known and lie in different cities. */
function isAbout({ region }: NameRulingRow, place: string | null): boolean {
  if (region === null || place === null || regionContains(region, place) || regionContains(place, region)) return true
  return cityOf(region) !== null && cityOf(region) === cityOf(place) && provinceOf(region) === provinceOf(place)
}

interface Rulings {
  /** The park that a person said the name means; null: none. Undefined: nobody said anything. */
  meant: string | null | undefined
  /** Parks that a person said the name does not mean. */
  barred: ReadonlySet<string>
}

async function rulingsFor(db: Db, name: string, place: string | null): Promise<Rulings> {
  const rows = (await rulingsOn(db, keysOf([name]))).filter((row) => isAbout(row, place))
  const barred = new Set<string>()
  let meant: string | null | undefined
  for (const { verdict, park_id } of rows) {
    const park = park_id === null ? undefined : await survivorOf(db, park_id)
    if (verdict === 'none') meant ??= null
    if (park === undefined) continue
    if (verdict === 'is_not') barred.add(park)
    else meant ??= park
  }
  return { meant, barred }
}

/** Where the park lies, by what the document says or by its names. */
const placeOf = ({ region, name, aliases }: ExtractedPark): string | null =>
  region ?? [name, ...aliases].map((n) => nameKeys(n).region).find((code) => code !== null) ?? null

interface Placement {
  /** The stored park; undefined for a new one, null where a person said that no park is meant. */
  parkId: string | null | undefined
  /** The other names that may be taken over; those that a person gave to another park are left out. */
  aliases: string[]
}

/** Finds the park that a sighting means: people's rulings on its names first, then the names themselves. */
async function locate(db: Db, park: ExtractedPark): Promise<Placement> {
  const place = placeOf(park)
  const own = await rulingsFor(db, park.name, place)
  const others = new Map<string, Rulings>()
  for (const alias of park.aliases) others.set(alias, await rulingsFor(db, alias, place))
  const allowed = (parkId: string | undefined) =>
    park.aliases.filter((alias) => {
      const { meant, barred } = others.get(alias) as Rulings
      return (meant === undefined || meant === parkId) && !(parkId !== undefined && barred.has(parkId))
    })
  if (own.meant !== undefined) return { parkId: own.meant, aliases: allowed(own.meant ?? undefined) }
  const free = park.aliases.filter((alias) => others.get(alias)?.meant === undefined)
  const candidates = (await parkCandidates(db, [park.name, ...free])).filter(({ id }) => !own.barred.has(id))
  const known = resolvePark({ name: park.name, aliases: free, region: park.region }, candidates)
  if (known) return { parkId: known.id, aliases: allowed(known.id) }
  const meant = [...new Set([...others.values()].map((ruling) => ruling.meant).filter((id) => typeof id === 'string'))]
  const parkId = meant.length === 1 ? meant[0] : undefined
  return { parkId, aliases: allowed(parkId) }
}

const foundOf = (park: ExtractedPark, aliases: readonly string[]): FoundIdentity => ({
  ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
  ...(park.kind ? { kind: park.kind } : {}),
  ...(park.level ? { level: park.level } : {}),
  ...(park.region ? { region: park.region } : {}),
})

/** A known park keeps what is known of it and gains the rest; its names add up. */
export const mergeFound = (
  known: FoundIdentity,
  news: FoundIdentity,
  names: readonly string[],
  ownName: string,
): FoundIdentity => {
  const aliases = [...new Set([...(known.aliases ?? []), ...(news.aliases ?? []), ...names])].filter(
    (alias) => alias !== ownName,
  )
  return { ...news, ...known, ...(aliases.length > 0 ? { aliases } : {}) }
}

/**
 * Finds or makes the stored park that a document speaks of, and answers with its id; null where a person said that no park is
 * meant by the name. `now` is an ISO time.
 */
export async function placePark(trx: Trx, park: ExtractedPark, now: string): Promise<string | null> {
  const { parkId, aliases } = await locate(trx, park)
  if (parkId === null) return null
  const stored = parkId === undefined ? undefined : await findPark(trx, parkId)
  if (stored) {
    const found = mergeFound(stored.found, foundOf(park, aliases), [park.name], stored.base.name)
    await saveIdentities(trx, [{ ...stored, found }], now)
    return stored.id
  }
  const id = await newParkId(trx, park.name)
  const base = { id, name: park.name }
  await saveIdentities(trx, [{ id, origin: 'document', isEdited: false, base, found: foundOf(park, aliases) }], now)
  return id
}

/** Whether the line of parents from one park leads to another. */
export async function leadsTo(db: Db, from: string, target: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let next: string | undefined = from; next !== undefined && !seen.has(next); ) {
    if (next === target) return true
    seen.add(next)
    const park = await findPark(db, next)
    next = park?.base.parentId ?? park?.found.parentId
  }
  return false
}

/** Sets parents that the document names, where the park has none yet and no circle would come of it. `ids` goes with `parks`. */
export async function placeParents(
  trx: Trx,
  parks: readonly ExtractedPark[],
  ids: readonly (string | null)[],
  now: string,
): Promise<void> {
  const idByName = new Map(parks.flatMap((park, i) => [park.name, ...park.aliases].map((name) => [name, ids[i]])))
  for (const [i, park] of parks.entries()) {
    const id = ids[i]
    const parentId = park.parent === null ? undefined : idByName.get(park.parent)
    if (!id || !parentId || parentId === id) continue
    const stored = await findPark(trx, id)
    if (!stored || stored.base.parentId || stored.found.parentId) continue
    if (await leadsTo(trx, parentId, stored.id)) continue
    await saveIdentities(trx, [{ ...stored, found: { ...stored.found, parentId } }], now)
  }
}
