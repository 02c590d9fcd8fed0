import { setImmediate as nextTurn } from 'node:timers/promises'
import { buildRankedTypeAhead, mergeHits, type RankedSearch, type TypeAheadEntry } from '../catalog/index.ts'
import type { Db } from '../db/index.ts'
import { PARK_LEVELS, type ParkLevel } from '../model/index.ts'
import { inTurns } from './park-index.ts'
import { parksRevision } from './store.ts'

type Search = RankedSearch<string>

interface NameRow {
  id: string
  level: ParkLevel | null
  search_text: string
}

/** How many parks may have changed before all names are read anew: looking through so many beside the others costs nothing. */
const MAX_CHANGED = 2000
/** Rows that are read in one turn. */
const ROWS_A_READ = 2000

/** Parks of a higher level come first among equally good answers; `search_text` holds the names, the main one first. */
const toEntry = ({ id, level, search_text }: NameRow): TypeAheadEntry<string> => ({
  value: id,
  names: search_text.split('\n'),
  rank: level ? PARK_LEVELS.indexOf(level) : PARK_LEVELS.length,
})

/** What was read at a revision: all names, and above it those that changed since. */
interface Names {
  base: Search
  baseRevision: number
  revision: number
  changed: ReadonlySet<string>
  delta: Search | undefined
}

/** Type-ahead over the names of all parks. It follows the store: after a write only the names of the changed parks are read. */
export class ParkNames {
  readonly #db: Db
  #names: Names | undefined
  #loading: Promise<Names> | undefined

  constructor(db: Db) {
    this.#db = db
  }

  /**
   * Ids of the parks that a query means, the best first: names in Chinese and English, pinyin whole or as initials, with typos. An id may be
   * of a park that is gone meanwhile.
   */
  async search(query: string, limit: number): Promise<string[]> {
    const { base, changed, delta } = await this.#current()
    const known = base(query, limit + changed.size).filter(({ value }) => !changed.has(value))
    return mergeHits([known, delta?.(query, limit) ?? []], limit)
  }

  async #current(): Promise<Names> {
    const revision = await parksRevision(this.#db)
    if (this.#names?.revision === revision) return this.#names
    this.#loading ??= this.#follow(revision).finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  async #follow(revision: number): Promise<Names> {
    const before = this.#names
    // A store that went back is another one: a backup was brought back.
    const isSame = before !== undefined && before.revision <= revision
    const rows = isSame ? await this.#changedSince(before.baseRevision) : undefined
    this.#names =
      isSame && rows && rows.length <= MAX_CHANGED
        ? { ...before, revision, changed: new Set(rows.map(({ id }) => id)), delta: await searchOf(rows) }
        : await this.#whole(revision)
    return this.#names
  }

  /** What is written while the names are read counts as changed since. */
  async #whole(revision: number): Promise<Names> {
    const rows: NameRow[] = []
    for (let last: string | undefined = ''; last !== undefined; ) {
      const page = await this.#pageAfter(last)
      rows.push(...page)
      last = page.length < ROWS_A_READ ? undefined : page.at(-1)?.id
      await nextTurn()
    }
    return { base: await searchOf(rows), baseRevision: revision, revision, changed: new Set(), delta: undefined }
  }

  #pageAfter(id: string): Promise<NameRow[]> {
    return this.#db
      .selectFrom('parks')
      .select(['id', 'level', 'search_text'])
      .where('id', '>', id)
      .orderBy('id')
      .limit(ROWS_A_READ)
      .execute()
  }

  #changedSince(revision: number): Promise<NameRow[]> {
    return this.#db
      .selectFrom('parks')
      .select(['id', 'level', 'search_text'])
      .where('revision', '>', revision)
      .limit(MAX_CHANGED + 1)
      .execute()
  }
}

/** Others get their turns meanwhile. */
const searchOf = (rows: readonly NameRow[]): Promise<Search> => inTurns(buildRankedTypeAhead(entriesOf(rows)))

function* entriesOf(rows: readonly NameRow[]): Generator<TypeAheadEntry<string>> {
  for (const row of rows) yield toEntry(row)
}
