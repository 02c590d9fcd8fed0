import { isSameOrBelow, regionByCode, sectorById, sectors, sectorsLinked } from '../../catalog/index.ts'
import type { Incentive } from '../../model/index.ts'
import { nearness } from '../criteria/location.ts'
import { affinity } from '../criteria/sector.ts'
import type { Estimate } from '../types.ts'

/** Gives values numbers from 1 on, in the order in which they come; 0 stands for none. Numbers never change. */
export class Numbering<T> {
  readonly #numbers = new Map<string, number>()
  readonly values: (T | undefined)[] = [undefined]

  of(key: string, value: T): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.values.length)
    this.values.push(value)
    return this.values.length - 1
  }

  get size(): number {
    return this.values.length
  }
}

/** How every sector of the vocabulary, by number, stands to one that is asked for. */
export interface SectorRelations {
  affinity: Float64Array
  /** 1 where the sector is the asked one, below it, or linked to it. */
  related: Uint8Array
  /** 1 where the asked sector is the sector or below it. */
  covers: Uint8Array
}

/** What of an incentive decides whether it is open to an enterprise. */
export type Offer = Pick<Incentive, 'kind' | 'basis' | 'validUntil' | 'sectors' | 'qualifications'>

/**
 * The values that columns hold by number, with what is known between them. It only grows, so that all snapshots of an index
 * share one: an older snapshot never meets a number that it does not know.
 */
export class Vocabulary {
  readonly regions = new Numbering<string>()
  readonly sectors = new Numbering<string>()
  readonly dates = new Numbering<string>()
  readonly offers = new Numbering<Offer>()
  readonly sectorSets = new Numbering<readonly number[]>()
  readonly #relations = new Map<string, SectorRelations>()
  readonly #nearness = new Map<string, Estimate[]>()

  constructor() {
    for (const { id } of sectors) this.sectors.of(id, id)
  }

  sectorNumber = (id: string): number => this.sectors.of(id, id)

  /** Kept for sectors of the catalogue, since the next profile is likely to ask for them too. */
  relationsTo(asked: string): SectorRelations {
    const known = this.#relations.get(asked)
    if (known && known.affinity.length === this.sectors.size) return known
    const ids = this.sectors.values
    const relations = {
      affinity: Float64Array.from(ids, (id) => (id === undefined ? 0 : affinity(asked, id))),
      related: Uint8Array.from(ids, (id) =>
        Number(id !== undefined && (isSameOrBelow(id, asked) || sectorsLinked(id, asked))),
      ),
      covers: Uint8Array.from(ids, (id) => Number(id !== undefined && isSameOrBelow(asked, id))),
    }
    if (sectorById(asked)) this.#relations.set(asked, relations)
    return relations
  }

  /** How near every region of the vocabulary, by number, is to a wished one. */
  nearnessTo(wish: string): readonly Estimate[] {
    const known = this.#nearness.get(wish) ?? []
    if (known.length === this.regions.size) return known
    for (let i = known.length; i < this.regions.size; i++) known.push(nearness(this.regions.values[i] ?? '', wish))
    if (regionByCode(wish)) this.#nearness.set(wish, known)
    return known
  }
}
