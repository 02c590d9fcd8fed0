import { isUnavailable } from '../db/index.ts'
import { factsById } from '../documents/store.ts'
import { toFactView } from '../documents/views.ts'
import { parseNote } from '../intake/index.ts'
import { checkProfile, type MatchOptions } from '../match/index.ts'
import { isDay, type ParsedNote, type Profile } from '../model/index.ts'
import type { ParkSnapshot } from '../parks/park-index.ts'
import { type AppContext, dayOf } from './context.ts'
import { ApiError } from './errors.ts'
import { Recent } from './recent.ts'
import type { Asked } from './schemas.ts'

/** The facts behind a page of recommendations are a few hundreds; more are read in rounds of this size. */
const FACTS_A_QUERY = 500

const refuse = (pointer: string, detail: string): ApiError =>
  new ApiError('validation-failed', pointer === '' ? detail : `${pointer}: ${detail}`, [{ pointer, detail }])

/** The day to judge by: the one asked for, if it is one, else today. */
export function readDay(asked: string | undefined, context: AppContext, field = 'today'): string {
  if (asked === undefined) return dayOf(context)
  if (isDay(asked)) return asked
  throw refuse(`/${field}`, `${asked} is no day of the calendar`)
}

/** What an enterprise needs, and how it was read where it came as a note. */
export interface Wanted {
  profile: Profile
  understood?: ParsedNote
}

/** Reads the profile or the note of a request. With `isOptional` neither is needed. Throws ApiError that names what is wrong. */
export function readWanted(
  { profile, text }: Pick<Asked, 'profile' | 'text'>,
  today: string,
  isOptional = false,
): Wanted {
  if (isOptional && profile === undefined && text === undefined) return { profile: {} }
  if ((profile === undefined) === (text === undefined)) throw refuse('', 'give either profile or text')
  if (text !== undefined) {
    const understood = parseNote(text, { today })
    return { profile: understood.profile, understood }
  }
  const checked = checkProfile(profile)
  if ('profile' in checked) return checked
  const errors = checked.problems.map(({ pointer, detail }) => ({ pointer: `/profile${pointer}`, detail }))
  throw new ApiError('validation-failed', `${errors[0]?.pointer}: ${errors[0]?.detail}`, errors)
}

export type ReadOptions = Pick<MatchOptions, 'weights' | 'must'> & { today: string; parksRevision: number }

/** The weights and musts of a request, for the day and the parks that it is answered with. */
export const readOptions = ({ weights, must }: Asked, today: string, parksRevision: number): ReadOptions => ({
  ...(weights ? { weights } : {}),
  ...(must ? { must } : {}),
  today,
  parksRevision,
})

type FactView = ReturnType<typeof toFactView>

/** Facts of one state of the parks that are kept as they are shown: those of some hundred pages, a few megabytes. */
const KEPT_FACTS = 10_000

/** Facts as they are shown, kept as long as the parks that rest on them: a change of either, or of their words, makes another snapshot. */
const shown = new WeakMap<ParkSnapshot, Recent<FactView>>()

/**
 * The facts that criteria and exclusions name, by id, with their sources. While the database is out of reach those that were shown
 * before.
 */
export async function evidenceOf(
  { db, parks }: Pick<AppContext, 'db' | 'parks'>,
  snapshot: ParkSnapshot,
  holders: readonly { facts?: readonly string[] }[],
): Promise<Record<string, FactView>> {
  const known = shown.get(snapshot) ?? new Recent<FactView>(KEPT_FACTS)
  shown.set(snapshot, known)
  const evidence: Record<string, FactView> = {}
  const unknown: string[] = []
  for (const id of new Set(holders.flatMap(({ facts = [] }) => facts))) {
    const view = known.find(id)
    if (view) evidence[id] = view
    else unknown.push(id)
  }
  if (unknown.length === 0 || parks.stale) return evidence
  try {
    for (let i = 0; i < unknown.length; i += FACTS_A_QUERY) {
      for (const row of await factsById(db, unknown.slice(i, i + FACTS_A_QUERY))) {
        const view = toFactView(row)
        evidence[row.id] = view
        known.keep(row.id, view)
      }
    }
  } catch (error) {
    if (!isUnavailable(error)) throw error
    parks.lost()
  }
  return evidence
}
