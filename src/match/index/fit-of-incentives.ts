import type { IncentiveKind } from '../../model/index.ts'
import { isOpen, validOn } from '../criteria/incentives.ts'
import type { Wishes } from '../types.ts'
import { type Columns, OFFERS_LISTED, RATE_LOW, RATE_NOT_FOR_RELOCATION } from './columns.ts'
import type { Fit } from './fits.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether the park's income tax rate serves the kind `tax`, by row. */
function rateReader(wishes: Wishes, words: Vocabulary) {
  const relocates = wishes.profile.intent === 'relocate'
  const isValid = words.dates.values.map((until) => validOn(until, wishes.today))
  return ({ rate, rateUntil }: Columns, row: number): boolean => {
    const bits = rate[row]!
    if ((bits & RATE_LOW) === 0 || (relocates && (bits & RATE_NOT_FOR_RELOCATION) !== 0)) return false
    return isValid[rateUntil[row]!]!
  }
}

/** For each offer of the vocabulary the bit of its kind among those asked for, 0 when it is not open; read when first met. */
function offerReader(wishes: Wishes, words: Vocabulary) {
  const NOT_READ = 255
  const bits = new Uint8Array(words.offers.size).fill(NOT_READ)
  const read = (number: number): number => {
    const offer = words.offers.values[number]!
    const place = wishes.incentives.indexOf(offer.kind as IncentiveKind)
    return place >= 0 && isOpen(offer, wishes) ? 1 << place : 0
  }
  return (number: number): number => {
    if (bits[number] === NOT_READ) bits[number] = read(number)
    return bits[number]!
  }
}

/** The share of the asked kinds of support that are open to the enterprise, in the columnar form. */
export function incentives(wishes: Wishes, words: Vocabulary): Fit {
  const items = wishes.incentives.length
  const taxBit = wishes.incentives.includes('tax') ? 1 << wishes.incentives.indexOf('tax') : 0
  const rateServes = rateReader(wishes, words)
  const openKind = offerReader(wishes, words)
  const bitCount = Uint8Array.from({ length: 1 << items }, (_, mask) => mask.toString(2).replaceAll('0', '').length)
  return (columns, rows, count, fits) => {
    const { starts, items: offers } = columns.offers
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      let mask = taxBit > 0 && rateServes(columns, row) ? taxBit : 0
      for (let i = starts[row]!; i < starts[row + 1]!; i++) mask |= openKind(offers[i]!)
      const met = bitCount[mask]!
      const unknown = (columns.offerKinds[row]! & OFFERS_LISTED) === 0 ? items - met : 0
      fits[j] = unknown === items ? -0.5 : (met + unknown / 2) / items
    }
  }
}
