import { M2_PER_MU, type Profile, type Range } from '../model/index.ts'
import { BUILDING_NEEDS, type Wishes } from './types.ts'

/** What is needed of a range: its lower end, else its upper. */
const need = (range: Range | undefined): number | undefined => range?.min ?? range?.max

/** What may be spent at most: the upper end of a range, else its lower. */
const budget = (range: Range | undefined): number | undefined => range?.max ?? range?.min

const distinct = <T>(list: readonly T[] | undefined): readonly T[] => [...new Set(list ?? [])]

/** Reads a profile for the criteria. `today` is an ISO day. */
export function readWishes(profile: Profile, today?: string): Wishes {
  const landM2 = need(profile.landM2)
  const perMu = (total: number | undefined): number | undefined =>
    total === undefined || landM2 === undefined || landM2 <= 0 ? undefined : total / (landM2 / M2_PER_MU)
  return {
    profile,
    today,
    sectors: distinct(profile.sectors),
    tenures: distinct(profile.tenure),
    uses: distinct(profile.uses),
    utilities: distinct(profile.utilities),
    processes: distinct(profile.processes),
    incentives: distinct(profile.incentives),
    qualifications: distinct(profile.qualifications),
    near: profile.near ?? [],
    landM2,
    floorM2: need(profile.floorM2),
    // "Needs no ground floor" is no need, so only `true` counts.
    buildingNeeds: BUILDING_NEEDS.filter((field) => profile[field] !== undefined && profile[field] !== false),
    taxPerMu: need(profile.taxCnyPerMuYear) ?? perMu(need(profile.taxCnyYear)),
    fixedInvestmentPerMu: perMu(need(profile.fixedInvestmentCny)),
    totalInvestmentPerMu: perMu(need(profile.investmentCny)),
    outputPerMu: perMu(need(profile.revenueCny)),
    rentBudget: budget(profile.rentCnyM2Month),
    landPriceBudget: budget(profile.landPriceCnyMu),
    chemicalPark: profile.chemicalPark === true,
    require: distinct(profile.regions?.require),
    prefer: distinct(profile.regions?.prefer),
    exclude: distinct(profile.regions?.exclude),
  }
}
