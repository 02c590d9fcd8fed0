import { M2_PER_MU, type Profile, type Range } from '../../model/index.ts'
import {
  cnyOf,
  floorOf,
  kvaOf,
  loadOf,
  metresOf,
  muOf,
  perMuOf,
  perMuYearOf,
  perYearOf,
  rentOf,
  type Show,
  tonnesOf,
  type Worded,
} from '../reasons/format.ts'
import type { ResolvedPark } from '../types.ts'
import type { Ask } from './what-if-moves.ts'

/** Figures of a profile that a change may move, with the park's own figures at which their fit turns. */
interface FigureRule {
  word: (value: number, show?: Show) => Worded
  /** The end of the range that counts: the lower one of a need, the upper one of a budget. */
  end: 'need' | 'budget' | 'plain'
  /** Size of one unit as people name it: 亩, 万元. */
  unit: number
  turns: (park: ResolvedPark, profile: Profile) => readonly (number | undefined)[]
}

const need = (range: Range | undefined): number | undefined => range?.min ?? range?.max
const muOfLand = ({ landM2 }: Profile): number | undefined => {
  const m2 = need(landM2)
  return m2 === undefined ? undefined : m2 / M2_PER_MU
}
const times = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a * b)
const over = (a: number | undefined, b: number | undefined) => (a === undefined || !b ? undefined : a / b)

export const FIGURE_RULES = {
  landM2: {
    word: muOf,
    end: 'need',
    unit: M2_PER_MU,
    turns: ({ park: { land, thresholds } }, p) => [
      land?.availableM2,
      land?.minParcelM2,
      land?.totalM2,
      times(M2_PER_MU, over(need(p.taxCnyYear), thresholds?.taxCnyPerMuYear)),
      times(M2_PER_MU, over(need(p.investmentCny), thresholds?.investmentCnyPerMu)),
      times(M2_PER_MU, over(need(p.fixedInvestmentCny), thresholds?.investmentCnyPerMu)),
      times(M2_PER_MU, over(need(p.revenueCny), thresholds?.outputCnyPerMuYear)),
    ],
  },
  floorM2: {
    word: floorOf,
    end: 'need',
    unit: 1,
    turns: ({ park: { space } }) => [space?.availableM2, space?.totalM2],
  },
  investmentCny: {
    word: cnyOf,
    end: 'need',
    unit: 1e4,
    turns: ({ park: { thresholds } }, p) => [times(thresholds?.investmentCnyPerMu, muOfLand(p))],
  },
  fixedInvestmentCny: {
    word: cnyOf,
    end: 'need',
    unit: 1e4,
    turns: ({ park: { thresholds } }, p) => [times(thresholds?.investmentCnyPerMu, muOfLand(p))],
  },
  revenueCny: {
    word: perYearOf,
    end: 'need',
    unit: 1e4,
    turns: ({ park: { thresholds } }, p) => [times(thresholds?.outputCnyPerMuYear, muOfLand(p))],
  },
  taxCnyYear: {
    word: perYearOf,
    end: 'need',
    unit: 1e4,
    turns: ({ park: { thresholds } }, p) => [times(thresholds?.taxCnyPerMuYear, muOfLand(p))],
  },
  taxCnyPerMuYear: {
    word: perMuYearOf,
    end: 'need',
    unit: 1e4,
    turns: ({ park: { thresholds } }) => [thresholds?.taxCnyPerMuYear],
  },
  rentCnyM2Month: {
    word: rentOf,
    end: 'budget',
    unit: 1,
    turns: ({ park: { space } }) => [space?.rentCnyM2Month],
  },
  landPriceCnyMu: {
    word: perMuOf,
    end: 'budget',
    unit: 1e4,
    turns: ({ park: { land } }) => [land?.priceCnyMu],
  },
  floorHeightM: { word: metresOf, end: 'plain', unit: 1, turns: ({ park: { space } }) => [space?.floorHeightM] },
  floorLoadTM2: { word: loadOf, end: 'plain', unit: 1, turns: ({ park: { space } }) => [space?.floorLoadTM2] },
  powerKva: { word: kvaOf, end: 'plain', unit: 1, turns: ({ park: { space } }) => [space?.powerKva] },
  craneT: { word: tonnesOf, end: 'plain', unit: 1, turns: ({ park: { space } }) => [space?.craneT] },
} as const satisfies Readonly<Record<string, FigureRule>>
export type FigureField = keyof typeof FIGURE_RULES
export const FIGURE_FIELDS = Object.keys(FIGURE_RULES) as FigureField[]

export const ruleOf = (field: FigureField): FigureRule => FIGURE_RULES[field]

/** The figure that counts of a field; undefined where the profile does not state it, or states 0. */
export function figureOf(profile: Profile, field: FigureField): number | undefined {
  const value = profile[field]
  if (value === undefined) return undefined
  const figure =
    typeof value === 'number' ? value : ruleOf(field).end === 'budget' ? (value.max ?? value.min) : need(value)
  return figure !== undefined && figure > 0 ? figure : undefined
}

/** The same wishes with another figure; the other end of a range gives way where it must. */
export function withFigure({ profile, must }: Ask, field: FigureField, figure: number): Ask {
  const { end } = ruleOf(field)
  const range = profile[field] as Range
  const moved =
    end === 'plain'
      ? figure
      : end === 'budget'
        ? { ...(range.min === undefined ? {} : { min: Math.min(range.min, figure) }), max: figure }
        : {
            min: figure,
            ...(range.max === undefined ? {} : { max: range.max === range.min ? figure : Math.max(range.max, figure) }),
          }
  return { profile: { ...profile, [field]: moved }, must }
}
