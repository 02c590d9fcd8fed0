import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { generatePark, matchParks, prepareParks } from '../../src/match/index.ts'
import {
  CRITERION_IDS,
  type CriterionId,
  M2_PER_MU,
  type Park,
  type Profile,
  type Reason,
} from '../../src/model/index.ts'
import { someProfile, TODAY } from './views/helper.ts'

interface Part {
  code: string
  params: Record<string, unknown>
}

const partsOf = ({ code, params }: Reason): Part[] =>
  Array.isArray(params.parts) ? [...(params.parts as Part[]), { code: '', params }] : [{ code, params }]

const exactly = (value: number) => ({ min: value, max: value })

/** What each kind of advice asks for, done to the profile. A kind that is not here gives no figure or says that none would do. */
const FOLLOW: Readonly<Record<string, (profile: Profile, params: Record<string, unknown>) => Profile>> = {
  'land.shrink': (profile, { toM2 }) => ({ ...profile, landM2: exactly(toM2 as number) }),
  'land.enlarge': (profile, { toM2 }) => ({ ...profile, landM2: exactly(toM2 as number) }),
  'space.shrink': (profile, { toM2 }) => ({ ...profile, floorM2: exactly(toM2 as number) }),
  'space.relax': (profile, { need, to }) => ({ ...profile, [need as string]: to }),
  'space.waive': (profile, { need }) => ({ ...profile, [need as string]: false }),
  'cost.rent_raise': (profile, { toCny }) => ({ ...profile, rentCnyM2Month: { max: toCny as number } }),
  'cost.land_raise': (profile, { toCny }) => ({ ...profile, landPriceCnyMu: { max: toCny as number } }),
  'access.widen': (profile, { kind, toKm }) => ({
    ...profile,
    near: (profile.near ?? []).map((near) => (near.kind === kind ? { ...near, maxKm: toKm as number } : near)),
  }),
  'facilities.outsource': (profile) => ({ ...profile, processes: [] }),
  'location.allow': (profile, { region }) => ({
    ...profile,
    regions: { ...profile.regions, exclude: (profile.regions?.exclude ?? []).filter((code) => code !== region) },
  }),
  'location.widen': (profile, { region }) => {
    const wider = (codes: string[] = []) => (codes.length > 0 ? [...codes, region as string] : codes)
    const { regions = {} } = profile
    return { ...profile, regions: { ...regions, require: wider(regions.require), prefer: wider(regions.prefer) } }
  },
  'sector.change': (profile, { asked }) => ({
    ...profile,
    sectors: (profile.sectors ?? []).filter((id) => !(asked as string[]).includes(id)),
  }),
}

const more = (range: Profile['taxCnyYear'], by: unknown) => exactly((range?.min ?? range?.max ?? 0) + (by as number))
const RAISED = {
  'tax.tax_raise': 'taxCnyYear',
  'tax.output_raise': 'revenueCny',
} as const

/** Follows every part of an advice; undefined where a part is no figure to follow. */
function follow(profile: Profile, advice: Reason): Profile | undefined {
  let changed = profile
  for (const { code, params } of partsOf(advice)) {
    const raised = RAISED[code as keyof typeof RAISED]
    if (code === '') continue
    if (raised && params.missingCny !== undefined)
      changed = { ...changed, [raised]: more(changed[raised], params.missingCny) }
    else if (code === 'tax.investment_raise' && params.missingCny !== undefined) {
      // The advice is for the kind of investment that the park counts; the other one is not looked at.
      for (const field of ['investmentCny', 'fixedInvestmentCny'] as const)
        if (changed[field]) changed = { ...changed, [field]: more(changed[field], params.missingCny) }
    } else if (FOLLOW[code]) changed = FOLLOW[code](changed, params)
    else return undefined
  }
  return changed
}

const parkOf = (seed: number): Park => {
  const { parentId: _, ...park } = generatePark(seed, 3)
  return park
}

/** Criteria that shut the park out, with the advice for each. */
function shutBy(park: Park, profile: Profile, must: CriterionId[]): [CriterionId, Reason][] {
  const { excluded } = matchParks(prepareParks([{ park }]), profile, { must, today: TODAY })
  return excluded.flatMap(({ failed, wouldNeed }) => failed.map((id, i): [CriterionId, Reason] => [id, wouldNeed[i]!]))
}

const ORDINARY: Partial<Park> = {
  land: { totalM2: 90_000, availableM2: 8000, minParcelM2: 4000 },
  excludedSectors: ['biopharma'],
}
const seed = fc.nat(5000)
const musts = fc.uniqueArray(fc.constantFrom(...CRITERION_IDS), { maxLength: 4 })

t.test('advice that is followed opens the park, as far as the criterion goes', async () => {
  const followed = new Map<string, number>()
  fc.assert(
    fc.property(seed, someProfile, musts, fc.boolean(), (number, profile, must, isOrdinary) => {
      const park = isOrdinary ? { ...parkOf(number), ...ORDINARY } : parkOf(number)
      for (const [id, advice] of shutBy(park, profile, must)) {
        const changed = follow(profile, advice)
        if (!changed) continue
        followed.set(id, (followed.get(id) ?? 0) + 1)
        // Without a banned trade the park is open; whether the other trades fit is another matter.
        const still = advice.code === 'sector.change' ? must.filter((other) => other !== 'sector') : must
        const left = shutBy(park, changed, still).map(([other]) => other)
        assert.ok(!left.includes(id), `${advice.zh} leaves ${left} for ${JSON.stringify(changed)}`)
      }
    }),
    { numRuns: 1500 },
  )
  for (const id of ['land', 'space', 'tax', 'cost', 'access', 'location', 'sector', 'facilities'])
    assert.ok((followed.get(id) ?? 0) > 0, `${id} was followed`)
})

/** Figures as they are shown, and what they are put into. */
const SHOWN: readonly (readonly [RegExp, (profile: Profile, figure: number) => Profile])[] = [
  [/^用地减到 ([\d.]+) 亩以内/, (p, mu) => ({ ...p, landM2: exactly(mu * M2_PER_MU) })],
  [/^用地增加到 ([\d.]+) 亩/, (p, mu) => ({ ...p, landM2: exactly(mu * M2_PER_MU) })],
  [/或用地减到 ([\d.]+) 亩/, (p, mu) => ({ ...p, landM2: exactly(mu * M2_PER_MU) })],
  [/^面积减到 ([\d.]+) 平方米以内即可/, (p, m2) => ({ ...p, floorM2: exactly(m2) })],
  [/^面积减到 ([\d.]+) 万平方米以内即可/, (p, m2) => ({ ...p, floorM2: exactly(m2 * 10_000) })],
  [/^租金预算提高到 ([\d.]+) 元\/平方米·月即可/, (p, cny) => ({ ...p, rentCnyM2Month: { max: cny } })],
  [/^地价预算提高到 ([\d.]+) 万元\/亩即可/, (p, cny) => ({ ...p, landPriceCnyMu: { max: cny * 10_000 } })],
]

t.test('the figures of an advice pass as they are shown', async () => {
  const seen = new Set<number>()
  fc.assert(
    fc.property(seed, someProfile, musts, fc.boolean(), (number, profile, must, isOrdinary) => {
      const park = isOrdinary ? { ...parkOf(number), ...ORDINARY } : parkOf(number)
      for (const [id, { zh }] of shutBy(park, profile, must)) {
        SHOWN.forEach(([pattern, change], i) => {
          const figure = pattern.exec(zh)?.[1]
          if (figure === undefined) return
          seen.add(i)
          const left = shutBy(park, change(profile, Number(figure)), must).map(([other]) => other)
          assert.ok(!left.includes(id), `${zh} leaves ${left}`)
        })
      }
    }),
    { numRuns: 1500 },
  )
  assert.ok(seen.size >= 5, `${seen.size} kinds of figures were shown`)
})
