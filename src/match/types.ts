import type { CriterionId, FitStatus, IncentiveKind, Near, Park, Process, Profile, Reason } from '../model/index.ts'

/** A stored fact that stands behind a field of a park: its id, how sure it is (0 to 1), and the date that it speaks of. */
export interface FactRef {
  id: string
  confidence: number
  asOf?: string
}

/**
 * A park with the facts behind its fields. `sources` is keyed by the dotted field (`land.availableM2`, `sectors`,
 * `cluster.anchors`, `incentives`, `tax.citRate`, `level`, `region`); `sectors.<id>` narrows to one sector. A field without sources was imported or typed in and
 * counts as a fact of confidence 1.
 */
export interface ParkRecord {
  park: Park
  sources?: Readonly<Record<string, readonly FactRef[]>>
}

/** The park that an inherited field or ban comes from. */
export interface Origin {
  id: string
  name: string
}

/** The fields that a park takes, whole, from the nearest ancestor that has them. */
export const INHERITED_FIELDS = ['region', 'incentives', 'tax', 'access', 'thresholds'] as const
export type InheritedField = (typeof INHERITED_FIELDS)[number]

/** A park with its inherited fields filled in and the bans of its ancestors. */
export interface ResolvedPark {
  park: Park
  /** Where each inherited field comes from; own fields are not listed. */
  inherited: Readonly<Partial<Record<InheritedField, Origin>>>
  /** Banned sectors and processes, own and of all ancestors, each with the nearest park that bans it. */
  bannedSectors: ReadonlyMap<string, Origin>
  bannedProcesses: ReadonlyMap<Process, Origin>
  /** Facts behind a dotted field, those of the ancestor where the field is inherited. */
  factsOf: (field: string) => readonly FactRef[]
}

/** Parks with inheritance resolved, in the order given. */
export interface PreparedParks {
  parks: readonly ResolvedPark[]
}

/** Building needs of a profile, in the order in which reasons list them. */
export const BUILDING_NEEDS = [
  'floorHeightM',
  'floorLoadTM2',
  'powerKva',
  'craneT',
  'groundFloor',
  'fireClass',
] as const satisfies readonly (keyof Profile)[]
export type BuildingNeed = (typeof BUILDING_NEEDS)[number]

/** A profile read the way the criteria need it: ranges as one figure, lists without repeats, empty lists as nothing stated. */
export interface Wishes {
  profile: Profile
  /** ISO day on which offers must be valid; undefined leaves validity unchecked. */
  today: string | undefined
  sectors: readonly string[]
  tenures: readonly NonNullable<Profile['tenure']>[number][]
  uses: readonly NonNullable<Profile['uses']>[number][]
  utilities: readonly NonNullable<Profile['utilities']>[number][]
  processes: readonly Process[]
  incentives: readonly IncentiveKind[]
  qualifications: readonly NonNullable<Profile['qualifications']>[number][]
  near: readonly Near[]
  /** Needed land and floor area, m². */
  landM2: number | undefined
  floorM2: number | undefined
  buildingNeeds: readonly BuildingNeed[]
  /** Expected figures per mu; undefined is not stated. */
  taxPerMu: number | undefined
  fixedInvestmentPerMu: number | undefined
  totalInvestmentPerMu: number | undefined
  outputPerMu: number | undefined
  /** Budgets: CNY/m²/month and CNY/mu. */
  rentBudget: number | undefined
  landPriceBudget: number | undefined
  chemicalPark: boolean
  require: readonly string[]
  prefer: readonly string[]
  exclude: readonly string[]
}

/**
 * A fit with its interval. `fit` is null when nothing is known; `expected` counts in the score, `low` and `high` in its
 * interval.
 */
export interface Estimate {
  fit: number | null
  expected: number
  low: number
  high: number
}

/** What one criterion says about one park. Reason and remedy are worded only when asked for. */
export interface Assessment extends Estimate {
  /** A gate of the criterion shuts the park out, whatever the weights. */
  excludes: boolean
  /** Dotted fields of the park that were known and read. */
  fields: readonly string[]
  reason: () => Reason
  /** What would have to change for the park to pass, in numbers. */
  remedy: () => Reason
}

/** One dimension of fit. */
export interface Criterion {
  id: CriterionId
  /** Whether the profile states the criterion, so that it takes part in the score. */
  states: (wishes: Wishes) => boolean
  /** Whether the criterion may shut parks out although it is not stated. */
  gates?: (wishes: Wishes) => boolean
  assess: (park: ResolvedPark, wishes: Wishes) => Assessment
}

/** Options of a match. Units: weights are plain numbers, merged over the defaults; `limit` counts recommendations. */
export interface MatchOptions {
  weights?: { readonly [K in CriterionId]?: number | undefined }
  must?: readonly CriterionId[]
  limit?: number
  /** How many exclusions are explained and returned, in the order of the parks' ids. */
  excludedLimit?: number
  /** ISO day, for the validity of incentives and tax rates. */
  today?: string
  parksRevision?: number
}

export type { CriterionId, FitStatus }
