import { createHash } from 'node:crypto'
import { extractDocument } from '../extract/index.ts'
import { parseNote } from '../intake/index.ts'
import {
  checkOptions,
  checkProfile,
  compareParks,
  createParkIndex,
  type MatchOptions,
  matchViews,
  type ParkIndex,
  type ParkRecord,
} from '../match/index.ts'
import {
  type CriterionResult,
  type Extraction,
  isDay,
  MATCH_VIEWS,
  type MatchResult,
  type MatchView,
  noteTooLong,
  type Park,
  type ParsedNote,
  type Profile,
  type Reason,
  unknownFields,
} from '../model/index.ts'
import { checkImport, pointerOf } from '../parks/check-import.ts'
import { decodeBytes } from '../text/index.ts'
import { InvalidInputError } from './errors.ts'

/** What an enterprise needs: a profile, or a note in the words of a colleague. */
export type Need = string | Profile

export interface MatcherOptions {
  /** Parks by the field names of an import file; what is wrong with one is told with its place. */
  parks?: readonly unknown[]
  /** The ISO day on which offers are judged and years in notes are read; today (UTC) where it is left out. */
  today?: string
}

/** How one need is matched: weights merged over the defaults, criteria that must be met, how many parks, and what is told beside. */
export interface MatchNeedOptions extends Pick<MatchOptions, 'weights' | 'must' | 'limit'> {
  views?: readonly MatchView[]
}

/** A ranking, the profile that it was made for, and how a note was read. */
export type Matched = MatchResult & ReturnType<typeof matchViews> & { profile: Profile; understood?: ParsedNote }

/** One park for one need: its score (0 to 100) with its interval, every criterion with its reason, and what would have to change. */
export interface Explained {
  parkId: string
  name: string
  score: number
  low: number
  high: number
  confidence: number
  criteria: readonly Omit<CriterionResult, 'facts'>[]
  /** Criteria that shut the park out, and what each would need, in numbers. */
  failed: readonly string[]
  wouldNeed: readonly Reason[]
  profile: Profile
}

/** Extraction, note parsing and matching without a server. Values in, values out; a matcher is never changed. */
export interface Matcher {
  readonly size: number
  /** Reads the parks and facts of a page, with the evidence of each as offsets into the text. Bytes may be UTF-8 or GB18030. */
  extract(page: string | Uint8Array): Extraction
  /** Reads a note. Never throws on text of at most 20,000 characters. @throws InvalidInputError on more, and on what is no text */
  parse(note: string): ParsedNote
  /** Ranks the parks for a need. @throws InvalidInputError that names the place; MatchError where nothing is left to weigh */
  match(need: Need, options?: MatchNeedOptions): Matched
  /** Says how one park fits a need; undefined where there is none of that id. Throws as `match` does. */
  explain(parkId: string, need: Need, options?: MatchNeedOptions): Explained | undefined
  /** The park of that id with what it takes from its ancestors. */
  park(id: string): Park | undefined
  /** A matcher with parks added or replaced by id, and others gone. @throws InvalidInputError */
  with(changed: readonly unknown[], removedIds?: readonly string[]): Matcher
}

const wrong = (pointer: string, detail: string): InvalidInputError => new InvalidInputError('', [{ pointer, detail }])

const shown = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value)

/** @throws InvalidInputError where a value that stands for a text is none */
function refuseNoText(value: unknown, what: string): void {
  if (typeof value !== 'string') throw wrong('', `${what} is wanted, not ${shown(value)}`)
}

/** @throws InvalidInputError that names a field nobody reads, with the nearest that there is */
function refuseUnknown(given: unknown, known: readonly string[]): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrong('', `options are an object, not ${shown(given)}`)
  const problems = unknownFields(given, known)
  if (problems.length > 0) throw new InvalidInputError('', problems)
}

const MATCH_OPTIONS = ['weights', 'must', 'limit', 'views'] as const satisfies readonly (keyof MatchNeedOptions)[]
const MATCHER_OPTIONS = ['parks', 'today'] as const satisfies readonly (keyof MatcherOptions)[]

function readParks(given: readonly unknown[]): ParkRecord[] {
  if (!Array.isArray(given)) throw wrong('/parks', `a list of parks is wanted, not ${shown(given)}`)
  const checked = checkImport(given, () => null)
  if ('parks' in checked) return checked.parks.map((park) => ({ park }))
  const problems = checked.problems.map((problem) => ({
    pointer: pointerOf(problem),
    detail: problem.id === null ? problem.detail : `${problem.detail} (park '${problem.id}')`,
  }))
  throw new InvalidInputError('', problems)
}

function readViews(views: readonly string[]): readonly MatchView[] {
  if (!Array.isArray(views)) throw wrong('/views', `a list of views is wanted, not ${shown(views)}`)
  const unknown = views.find((view) => !(MATCH_VIEWS as readonly string[]).includes(view))
  if (unknown === undefined) return views as readonly MatchView[]
  throw wrong('/views', `'${unknown}' is not one of ${MATCH_VIEWS.join(', ')}`)
}

class ParkMatcher implements Matcher {
  readonly #parks: ParkIndex
  readonly #today: { today: string }

  constructor(parks: ParkIndex, today: { today: string }) {
    this.#parks = parks
    this.#today = today
  }

  get size(): number {
    return this.#parks.size
  }

  extract(page: string | Uint8Array): Extraction {
    if (!(page instanceof Uint8Array)) refuseNoText(page, 'a page as text or as bytes (Uint8Array)')
    const bytes = typeof page === 'string' ? Buffer.from(page) : page
    const { text, binary } = typeof page === 'string' ? { text: page, binary: false } : decodeBytes(page)
    if (binary) throw wrong('', 'these bytes are no text')
    return extractDocument(text, { sha256: createHash('sha256').update(bytes).digest('hex') })
  }

  parse(note: string): ParsedNote {
    refuseNoText(note, 'a note (text)')
    const detail = noteTooLong(note)
    if (detail !== null) throw new InvalidInputError('', [{ pointer: '/text', detail }])
    return parseNote(note, this.#today)
  }

  #read(need: Need): { profile: Profile; understood?: ParsedNote } {
    if (typeof need === 'string') {
      const understood = this.parse(need)
      return { profile: understood.profile, understood }
    }
    const checked = checkProfile(need)
    if ('problems' in checked) throw new InvalidInputError('profile', checked.problems)
    return checked
  }

  /** The options as matching takes them. */
  #options(given: MatchNeedOptions) {
    refuseUnknown(given, MATCH_OPTIONS)
    const checked = checkOptions(given)
    if ('problems' in checked) throw new InvalidInputError('', checked.problems)
    return { ...checked.options, ...this.#today }
  }

  match(need: Need, given: MatchNeedOptions = {}): Matched {
    const read = this.#read(need)
    const options = this.#options(given)
    const views = readViews(given.views ?? [])
    const result = this.#parks.match(read.profile, options)
    return { ...result, ...matchViews(this.#parks, read.profile, result, views, options), ...read }
  }

  explain(parkId: string, need: Need, given: MatchNeedOptions = {}): Explained | undefined {
    const { profile } = this.#read(need)
    const found = compareParks(this.#parks, [parkId], profile, this.#options(given))
    if ('missing' in found) return undefined
    const { place: _, ...park } = found.parks[0]!
    const criteria = found.criteria.map(({ id, weight, parks }) => {
      const { parkId: __, facts: ___, ...result } = parks[0]!
      return { id, weight, ...result }
    })
    return { ...park, criteria, profile }
  }

  park(id: string): Park | undefined {
    return this.#parks.park(id)?.park
  }

  with(changed: readonly unknown[], removedIds: readonly string[] = []): Matcher {
    return new ParkMatcher(this.#parks.with(readParks(changed), removedIds), this.#today)
  }
}

/**
 * Makes a matcher over parks in memory. @throws InvalidInputError that names every park, field and reason, and a `today` that is no day
 */
export function createMatcher(options: MatcherOptions = {}): Matcher {
  refuseUnknown(options, MATCHER_OPTIONS)
  const { parks = [], today } = options
  if (today !== undefined && !(typeof today === 'string' && isDay(today)))
    throw wrong('/today', `'${today}' is no day of the form YYYY-MM-DD`)
  return new ParkMatcher(createParkIndex(readParks(parks)), { today: today ?? new Date().toISOString().slice(0, 10) })
}
