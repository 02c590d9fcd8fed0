import { M2_PER_MU, type Reason } from '../../model/index.ts'
import { shareReached, worstOf } from '../estimate.ts'
import {
  apart,
  cnyOf,
  inheritedFrom,
  inside,
  muOf,
  perMuOf,
  perMuYearOf,
  reason,
  roundedDown,
  roundedUp,
  type Show,
  together,
  type Worded,
} from '../reasons/format.ts'
import type { Criterion, Estimate, ResolvedPark, Wishes } from '../types.ts'

export const NEGOTIABLE_FIT = 0.5

/** One of the enterprise's figures per mu beside the park's threshold; undefined where either side does not say. */
interface Comparison {
  code: 'tax' | 'investment' | 'output'
  zh: string
  en: string
  offered: number | undefined
  threshold: number | undefined
  fields: readonly string[]
  word: (cny: number, show?: Show) => Worded
}

/** Each park divides fixed or total investment; the other figure cannot be held against its threshold. */
function investmentOffered({ park }: ResolvedPark, wishes: Wishes): number | undefined {
  const basis = park.thresholds?.investmentBasis
  if (basis === undefined) return undefined
  return basis === 'fixed' ? wishes.fixedInvestmentPerMu : wishes.totalInvestmentPerMu
}

const statesInvestment = (wishes: Wishes) =>
  wishes.fixedInvestmentPerMu !== undefined || wishes.totalInvestmentPerMu !== undefined

function comparisons(park: ResolvedPark, wishes: Wishes): Comparison[] {
  const thresholds = park.park.thresholds
  const all: (Comparison | false)[] = [
    wishes.taxPerMu !== undefined && {
      code: 'tax',
      zh: '亩均税收',
      en: 'Tax',
      offered: wishes.taxPerMu,
      threshold: thresholds?.taxCnyPerMuYear,
      fields: ['thresholds.taxCnyPerMuYear'],
      word: perMuYearOf,
    },
    statesInvestment(wishes) && {
      code: 'investment',
      zh: thresholds?.investmentBasis === 'fixed' ? '固定资产投资强度' : '投资强度',
      en: thresholds?.investmentBasis === 'fixed' ? 'Fixed investment' : 'Investment',
      offered: investmentOffered(park, wishes),
      threshold: thresholds?.investmentCnyPerMu,
      fields: ['thresholds.investmentCnyPerMu'],
      word: perMuOf,
    },
    wishes.outputPerMu !== undefined && {
      code: 'output',
      zh: '亩均产值',
      en: 'Output',
      offered: wishes.outputPerMu,
      threshold: thresholds?.outputCnyPerMuYear,
      fields: ['thresholds.outputCnyPerMuYear'],
      word: perMuYearOf,
    },
  ]
  return all.filter((comparison) => comparison !== false)
}

const fitOf = ({ offered, threshold }: Comparison): number | undefined =>
  offered === undefined || threshold === undefined ? undefined : shareReached(offered, threshold)

/** A threshold that can be talked about (一事一议) never fails outright. */
function lift(estimate: Estimate): Estimate {
  if (estimate.fit === null) return estimate
  const atLeast = (x: number) => Math.max(x, NEGOTIABLE_FIT)
  return {
    fit: atLeast(estimate.fit),
    expected: atLeast(estimate.expected),
    low: atLeast(estimate.low),
    high: atLeast(estimate.high),
  }
}

function wordComparison(comparison: Comparison): Reason {
  const { code, zh, en, offered, threshold, word } = comparison
  const params = { offered, threshold }
  if (threshold === undefined) {
    return reason(
      `tax.${code}_no_threshold`,
      params,
      `${zh}门槛未知，需询问园区`,
      `The ${inside(en)} threshold is not known: ask the park`,
    )
  }
  if (offered === undefined) {
    return reason(
      `tax.${code}_other_basis`,
      params,
      `${zh}门槛 {0}，按固定资产还是总投资计算须与园区核对`,
      `${en}: the threshold is {0}; check whether it counts fixed or total investment`,
      word(threshold),
    )
  }
  return fitOf(comparison) === 1
    ? reason(
        `tax.${code}_met`,
        params,
        `${zh} {0}，达到门槛 {1}`,
        `${en} of {0} meets the threshold of {1}`,
        word(offered),
        word(threshold),
      )
    : reason(
        `tax.${code}_short`,
        params,
        `${zh} {0}，门槛 {1}，还差 {2}`,
        `${en} of {0} is below the threshold of {1}, by {2}`,
        ...apart(offered, threshold, word),
        word(threshold - offered, roundedUp),
      )
}

/** Only figures that were divided by the area grow when it shrinks. */
const isDivided = ({ code }: Comparison, { landM2, profile }: Wishes): boolean =>
  landM2 !== undefined && !(code === 'tax' && profile.taxCnyPerMuYear !== undefined)

/** What a figure lacks of its threshold: in all where it was divided, else per mu. */
function wordLack(comparison: Comparison, wishes: Wishes): Reason {
  const { code, zh, en, offered = 0, threshold = 0, word } = comparison
  const missingPerMu = threshold - offered
  const missingCny = isDivided(comparison, wishes) ? missingPerMu * ((wishes.landM2 ?? 0) / M2_PER_MU) : undefined
  const more = cnyOf(missingCny ?? missingPerMu, roundedUp)
  const a = missingCny === undefined ? { zh: '每亩', en: ' per mu' } : { zh: '', en: '' }
  const year = code === 'investment' ? { zh: '', en: '' } : { zh: '/年', en: ' a year' }
  return reason(
    `tax.${code}_raise`,
    { missingPerMu, missingCny },
    `${zh} {0}，门槛 {1}：${a.zh}再加 {2}${year.zh}`,
    `${en} of {0}, threshold {1}: {2}${a.en}${year.en} more`,
    ...apart(offered, threshold, word),
    more,
  )
}

/** What every short figure lacks, or the area on which all would be reached. */
function wordRemedy(short: readonly Comparison[], wishes: Wishes): Reason {
  const lacks = together(
    'tax.raise',
    short.map((comparison) => wordLack(comparison, wishes)),
  )
  const shares = short.map((comparison) =>
    isDivided(comparison, wishes) ? (comparison.offered ?? 0) / (comparison.threshold ?? 1) : 0,
  )
  const toM2 = (wishes.landM2 ?? 0) * Math.min(...shares)
  const smaller = toM2 > 0 ? muOf(toM2, roundedDown) : undefined
  return {
    code: lacks.code,
    params: { ...lacks.params, ...(smaller ? { toM2 } : {}) },
    zh: `${lacks.zh}${smaller ? `，或用地减到 ${smaller.zh}` : ''}，即可通过`,
    en: `${lacks.en}${smaller ? `, or only ${smaller.en} of land,` : ''} would pass`,
  }
}

/** Expected tax, investment and output per mu against the park's thresholds: the worst of those stated. */
export const tax: Criterion = {
  id: 'tax',
  states: (wishes) => wishes.taxPerMu !== undefined || statesInvestment(wishes) || wishes.outputPerMu !== undefined,
  assess(park, wishes) {
    const compared = comparisons(park, wishes)
    const negotiable = park.park.thresholds?.negotiable === true
    const plain = worstOf(compared.map(fitOf))
    const short = compared.filter((comparison) => (fitOf(comparison) ?? 1) < 1)
    return {
      excludes: false,
      fields: compared.filter((c) => c.threshold !== undefined).flatMap((c) => c.fields),
      reason: () => {
        const parts = compared.map(wordComparison)
        if (negotiable && short.length > 0)
          parts.push(reason('tax.negotiable', {}, '可一事一议', 'Negotiable case by case'))
        return inheritedFrom(together('tax.parts', parts), park.inherited.thresholds?.name)
      },
      remedy: () => wordRemedy(short, wishes),
      ...(negotiable ? lift(plain) : plain),
    }
  },
}
