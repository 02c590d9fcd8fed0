import type { Near, Profile, ProfileField, Range, RegionWishes } from '../../model/index.ts'
import {
  cnyOf,
  countOf,
  floorOf,
  inSequence,
  kmOf,
  kvaOf,
  listed,
  loadOf,
  metresOf,
  muOf,
  perMuOf,
  perMuYearOf,
  perYearOf,
  regionName,
  rentOf,
  sectorName,
  tonnesOf,
  type Worded,
} from './format.ts'
import {
  EIA_NAME,
  FIELD_NAME,
  FIRE_NAME,
  INCENTIVE_NAME,
  INTENT_NAME,
  NEAR_NAME,
  PROCESS_NAME,
  QUALIFICATION_NAME,
  TENURE_NAME,
  USE_NAME,
  UTILITY_NAME,
} from './names.ts'

/** One wish of a profile: what it is about, and how much or what of it. */
export interface ProfileRow {
  field: ProfileField
  name: Worded
  value: Worded
}

/** A range as one says it: 30 亩, 30 亩以上, 至多 50 亩, 30 亩至 50 亩. */
function wordRange({ min, max }: Range, word: (value: number) => Worded): Worded | undefined {
  const [low, high] = [min === undefined ? undefined : word(min), max === undefined ? undefined : word(max)]
  if (low && high) return low.zh === high.zh ? low : { zh: `${low.zh}至 ${high.zh}`, en: `${low.en} to ${high.en}` }
  if (low) return { zh: `${low.zh}以上`, en: `${low.en} or more` }
  return high && { zh: `至多 ${high.zh}`, en: `at most ${high.en}` }
}

const list =
  <T extends string>(name: (item: T) => Worded) =>
  (items: readonly T[]): Worded | undefined =>
    items.length > 0 ? listed(items.map(name)) : undefined

const range =
  (word: (value: number) => Worded) =>
  (value: Range): Worded | undefined =>
    wordRange(value, word)

const wanted = { zh: '需要', en: 'required' }
const ifTrue = (value: boolean): Worded | undefined => (value ? wanted : undefined)

function wordNear({ kind, name, maxKm }: Near): Worded {
  const to = name === undefined ? NEAR_NAME[kind] : { zh: name, en: name }
  if (maxKm === undefined) return { zh: `靠近${to.zh}`, en: `near ${to.en}` }
  const km = kmOf(maxKm)
  return { zh: `距${to.zh} ${km.zh}以内`, en: `${to.en} within ${km.en}` }
}

const placesOf = ({ require, prefer }: RegionWishes): readonly string[] => (require?.length ? require : (prefer ?? []))
const wordPlaces = (wishes: RegionWishes): Worded | undefined => list(regionName)(placesOf(wishes))

/** Every field that a profile may state, in the order in which one would ask, with how it is worded; nothing that could name who asks. */
const WORDS: { readonly [F in ProfileField]?: (value: NonNullable<Profile[F]>) => Worded | undefined } = {
  sectors: list(sectorName),
  regions: wordPlaces,
  uses: list((use) => USE_NAME[use]),
  tenure: list((tenure) => TENURE_NAME[tenure]),
  landM2: range(muOf),
  floorM2: range(floorOf),
  investmentCny: range(cnyOf),
  fixedInvestmentCny: range(cnyOf),
  revenueCny: range(perYearOf),
  taxCnyYear: range(perYearOf),
  taxCnyPerMuYear: range(perMuYearOf),
  rentCnyM2Month: range(rentOf),
  landPriceCnyMu: range(perMuOf),
  floorHeightM: metresOf,
  floorLoadTM2: loadOf,
  powerKva: kvaOf,
  craneT: tonnesOf,
  groundFloor: ifTrue,
  fireClass: (fireClass) => FIRE_NAME[fireClass],
  eia: (eia) => EIA_NAME[eia],
  utilities: list((utility) => UTILITY_NAME[utility]),
  processes: list((process) => PROCESS_NAME[process]),
  chemicalPark: ifTrue,
  near: (near) => (near.length > 0 ? listed(near.map(wordNear)) : undefined),
  incentives: list((kind) => INCENTIVE_NAME[kind]),
  qualifications: list((held) => QUALIFICATION_NAME[held]),
  headcount: range(countOf('人', 'people')),
  intent: (intent) => INTENT_NAME[intent],
  moveBy: (month) => ({ zh: month, en: month }),
}

/** What a profile is told by in one line. */
const IN_ONE_LINE: ReadonlySet<ProfileField> = new Set([
  ...(['sectors', 'regions', 'uses', 'tenure', 'landM2', 'floorM2', 'investmentCny', 'fixedInvestmentCny'] as const),
  ...(['taxCnyYear', 'rentCnyM2Month', 'floorHeightM', 'floorLoadTM2', 'powerKva', 'craneT'] as const),
  ...(['utilities', 'processes'] as const),
])

/** What an enterprise looks for, wish by wish in the order in which one would ask; nothing that could name it. */
export function profileRows(profile: Profile): ProfileRow[] {
  return (Object.keys(WORDS) as (keyof typeof FIELD_NAME)[]).flatMap((field) => {
    const word = WORDS[field] as ((value: unknown) => Worded | undefined) | undefined
    const value = profile[field] === undefined ? undefined : word?.(profile[field])
    return value ? [{ field, name: FIELD_NAME[field], value }] : []
  })
}

/** What an enterprise looks for, in one line and in the order in which one would ask; nothing that could name it. */
export function wordProfile(profile: Profile): Worded {
  const rows = profileRows(profile).filter(({ field }) => IN_ONE_LINE.has(field))
  return inSequence(rows.map(({ name, value }) => ({ zh: `${name.zh} ${value.zh}`, en: `${name.en} ${value.en}` })))
}
