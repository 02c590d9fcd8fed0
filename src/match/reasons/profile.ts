import type { Profile, Range, RegionWishes } from '../../model/index.ts'
import {
  cnyOf,
  floorOf,
  inSequence,
  kvaOf,
  listed,
  loadOf,
  metresOf,
  muOf,
  perYearOf,
  regionName,
  rentOf,
  sectorName,
  tonnesOf,
  type Worded,
} from './format.ts'
import { FIELD_NAME, PROCESS_NAME, TENURE_NAME, USE_NAME, UTILITY_NAME } from './names.ts'

/** A range as one says it: 30 亩, 30 亩以上, 至多 50 亩, 30 亩至 50 亩. */
function wordRange({ min, max }: Range, word: (value: number) => Worded): Worded | undefined {
  const [low, high] = [min === undefined ? undefined : word(min), max === undefined ? undefined : word(max)]
  if (low && high) return low.zh === high.zh ? low : { zh: `${low.zh}至 ${high.zh}`, en: `${low.en} to ${high.en}` }
  if (low) return { zh: `${low.zh}以上`, en: `${low.en} or more` }
  return high && { zh: `至多 ${high.zh}`, en: `at most ${high.en}` }
}

const named = (field: keyof typeof FIELD_NAME, value: Worded | undefined): Worded[] =>
  value ? [{ zh: `${FIELD_NAME[field].zh} ${value.zh}`, en: `${FIELD_NAME[field].en} ${value.en}` }] : []

const list = <T extends string>(items: readonly T[] | undefined, name: (item: T) => Worded): Worded | undefined =>
  items && items.length > 0 ? listed(items.map(name)) : undefined

const placesOf = ({ require, prefer }: RegionWishes): readonly string[] => (require?.length ? require : (prefer ?? []))

const ranges = (profile: Profile): Worded[] => [
  ...named('landM2', profile.landM2 && wordRange(profile.landM2, muOf)),
  ...named('floorM2', profile.floorM2 && wordRange(profile.floorM2, floorOf)),
  ...named('investmentCny', profile.investmentCny && wordRange(profile.investmentCny, cnyOf)),
  ...named('fixedInvestmentCny', profile.fixedInvestmentCny && wordRange(profile.fixedInvestmentCny, cnyOf)),
  ...named('taxCnyYear', profile.taxCnyYear && wordRange(profile.taxCnyYear, perYearOf)),
  ...named('rentCnyM2Month', profile.rentCnyM2Month && wordRange(profile.rentCnyM2Month, rentOf)),
]

const building = ({ floorHeightM, floorLoadTM2, powerKva, craneT }: Profile): Worded[] => [
  ...named('floorHeightM', floorHeightM === undefined ? undefined : metresOf(floorHeightM)),
  ...named('floorLoadTM2', floorLoadTM2 === undefined ? undefined : loadOf(floorLoadTM2)),
  ...named('powerKva', powerKva === undefined ? undefined : kvaOf(powerKva)),
  ...named('craneT', craneT === undefined ? undefined : tonnesOf(craneT)),
]

/** What an enterprise looks for, in one line and in the order in which one would ask; nothing that could name it. */
export function wordProfile(profile: Profile): Worded {
  return inSequence([
    ...named('sectors', list(profile.sectors, sectorName)),
    ...named('regions', list(placesOf(profile.regions ?? {}), regionName)),
    ...named(
      'uses',
      list(profile.uses, (use) => USE_NAME[use]),
    ),
    ...named(
      'tenure',
      list(profile.tenure, (tenure) => TENURE_NAME[tenure]),
    ),
    ...ranges(profile),
    ...building(profile),
    ...named(
      'utilities',
      list(profile.utilities, (utility) => UTILITY_NAME[utility]),
    ),
    ...named(
      'processes',
      list(profile.processes, (process) => PROCESS_NAME[process]),
    ),
  ])
}
