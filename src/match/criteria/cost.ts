import { shareWithin, worstOf } from '../estimate.ts'
import {
  apart,
  inside,
  passesWith,
  perMuOf,
  reason,
  rentOf,
  roundedUp,
  type Show,
  together,
  type Worded,
} from '../reasons/format.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

/** A price is out of reach at one and a half times the budget. */
export const ZERO_AT = 1.5

interface Comparison {
  code: 'rent' | 'land'
  zh: string
  en: string
  budget: number
  price: number | undefined
  field: string
  word: (cny: number, show?: Show) => Worded
}

/** Both budgets count, unless the tenures name one of them. */
function comparisons({ park }: ResolvedPark, { rentBudget, landPriceBudget, tenures }: Wishes): Comparison[] {
  const all: Comparison[] = []
  if (rentBudget !== undefined) {
    const price = park.space?.rentCnyM2Month
    all.push({
      code: 'rent',
      zh: '租金',
      en: 'Rent',
      budget: rentBudget,
      price,
      field: 'space.rentCnyM2Month',
      word: rentOf,
    })
  }
  if (landPriceBudget !== undefined) {
    const price = park.land?.priceCnyMu
    all.push({
      code: 'land',
      zh: '地价',
      en: 'Land price',
      budget: landPriceBudget,
      price,
      field: 'land.priceCnyMu',
      word: perMuOf,
    })
  }
  const named = all.filter(({ code }) => tenures.includes(code === 'rent' ? 'rent' : 'buy_land'))
  return all.length > 1 && named.length > 0 ? named : all
}

const fitOf = ({ price, budget }: Comparison) => (price === undefined ? undefined : shareWithin(price, budget, ZERO_AT))

function wordComparison(comparison: Comparison) {
  const { code, zh, en, price, budget, word } = comparison
  const params = { price, budget }
  if (price === undefined) {
    return reason(
      `cost.${code}_unknown`,
      params,
      `${zh}未知（预算 {0}），需询问园区`,
      `${en} not known (the budget is {0}): ask the park`,
      word(budget),
    )
  }
  return fitOf(comparison) === 1
    ? reason(
        `cost.${code}_within`,
        params,
        `${zh} {0}，在预算 {1}以内`,
        `${en} is {0}, within the budget of {1}`,
        word(price),
        word(budget),
      )
    : reason(
        `cost.${code}_above`,
        params,
        `${zh} {0}，高于预算 {1}`,
        `${en} is {0}, above the budget of {1}`,
        ...apart(price, budget, word),
      )
}

const wordRaise = ({ code, zh, en, price = 0, word }: Comparison) =>
  reason(
    `cost.${code}_raise`,
    { toCny: price },
    `${zh}预算提高到 {0}`,
    `with a ${inside(en)} budget of {0}`,
    word(price, roundedUp),
  )

/** Rent and land price against the budgets. */
export const cost: Criterion = {
  id: 'cost',
  states: (wishes) => wishes.rentBudget !== undefined || wishes.landPriceBudget !== undefined,
  assess(park, wishes) {
    const compared = comparisons(park, wishes)
    return {
      excludes: false,
      fields: compared.filter(({ price }) => price !== undefined).map(({ field }) => field),
      reason: () => together('cost.parts', compared.map(wordComparison)),
      remedy: () =>
        passesWith('cost.raise', compared.filter((comparison) => (fitOf(comparison) ?? 1) < 1).map(wordRaise)),
      ...worstOf(compared.map(fitOf)),
    }
  },
}
