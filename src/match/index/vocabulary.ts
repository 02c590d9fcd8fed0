import { isSameOrBelow, regionByCode, sectorById, sectors, sectorsLinked } from '../../catalog/index.ts'
import type { Incentive } from '../../model/index.ts'
import { nearness } from '../criteria/location.ts'
import { affinity } from '../criteria/sector.ts'
import { UNKNOWN_FIT } from './columns.ts'

/** Gives values numbers from 1 on, in the order in which they come; 0 stands for none. Numbers never change. */
export class Numbering<T> {
  readonly #numbers = new Map<string, number>()
  readonly values: (T | undefined)[] = [undefined]

  /** The number of a key; `make` gives its value when it is new. */
  of(key: string, make: () => T): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const value = make()
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

/** How near every region of the vocabulary, by number, is to a wished one: see `nearness` of the plain implementation. */
export interface RegionRelations {
  /** 1 only where the region is the wished one or inside it. */
  low: Float64Array
  /** 1 also where the region lies around the wished one, so that the park may be inside it. */
  high: Float64Array
  /** The mean of both, with a minus sign where they differ and the fit is unknown. */
  expected: Float64Array
}

/** The mean of two bounds, by region number, with a minus sign where they differ; 0 is the unknown region. */
export function expectedBetween(low: Float64Array, high: Float64Array): Float64Array {
  const expected = new Float64Array(low.length)
  for (let region = 0; region < low.length; region++) {
    expected[region] = low[region] === high[region] ? low[region]! : -(low[region]! + high[region]!) / 2
  }
  expected[0] = UNKNOWN_FIT
  return expected
}

function relate(asked: string, ids: readonly (string | undefined)[]): SectorRelations {
  const relations = {
    affinity: new Float64Array(ids.length),
    related: new Uint8Array(ids.length),
    covers: new Uint8Array(ids.length),
  }
  ids.forEach((id, number) => {
    if (id === undefined) return
    relations.affinity[number] = affinity(asked, id)
    relations.related[number] = Number(isSameOrBelow(id, asked) || sectorsLinked(id, asked))
    relations.covers[number] = Number(isSameOrBelow(asked, id))
  })
  return relations
}

/** What of an incentive decides whether it is open to an enterprise. */
export type Offer = Pick<Incentive, 'kind' | 'basis' | 'validUntil' | 'sectors' | 'qualifications' | 'flags'>

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
  readonly #nearness = new Map<string, RegionRelations>()
  readonly #relations = new Map<string, SectorRelations>()

  constructor() {
    for (const { id } of sectors) this.sectorNumber(id)
  }

  sectorNumber = (id: string): number => this.sectors.of(id, () => id)
  regionNumber = (code: string): number => this.regions.of(code, () => code)
  dateNumber = (date: string): number => this.dates.of(date, () => date)

  sectorSetNumber = (ids: readonly string[]): number =>
    this.sectorSets.of(ids.length === 1 ? ids[0]! : ids.join(), () => ids.map(this.sectorNumber))

  offerNumber({ kind, basis, validUntil, sectors, qualifications, flags }: Offer): number {
    const key = `${kind ?? ''}|${basis ? 1 : 0}|${flags?.length ? 1 : 0}|${validUntil ?? ''}|${sectors?.join() ?? '-'}|${qualifications?.join() ?? '-'}`
    return this.offers.of(key, () => ({ kind, basis, validUntil, sectors, qualifications, flags }) as Offer)
  }

  /** Kept for sectors of the catalogue, as long as no new sector has come up. */
  relationsTo(asked: string): SectorRelations {
    const known = this.#relations.get(asked)
    if (known?.affinity.length === this.sectors.size) return known
    const relations = relate(asked, this.sectors.values)
    if (sectorById(asked)) this.#relations.set(asked, relations)
    return relations
  }

  /** Kept for regions of the catalogue, since the next profile is likely to wish for them too. */
  nearnessTo(wish: string): RegionRelations {
    const known = this.#nearness.get(wish)
    const { size, values } = this.regions
    if (known?.low.length === size) return known
    const [bottom, top] = [new Float64Array(size), new Float64Array(size)]
    for (let number = 1; number < size; number++) {
      const { low, high } = nearness(values[number]!, wish)
      bottom[number] = low
      top[number] = high
    }
    const relations = { low: bottom, high: top, expected: expectedBetween(bottom, top) }
    if (regionByCode(wish)) this.#nearness.set(wish, relations)
    return relations
  }
}
