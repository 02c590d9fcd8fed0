import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { generatePark, type MatchOptions, matchParks, prepareParks } from '../../src/match/index.ts'
import {
  CRITERION_IDS,
  FIRE_CLASSES,
  M2_PER_MU,
  PARK_LEVELS,
  type Park,
  PROCESSES,
  type Profile,
  UTILITIES,
} from '../../src/model/index.ts'

const RUNS = { numRuns: 300 }
const ALL: MatchOptions = { limit: 1000, excludedLimit: 1000, today: '2026-11-22' }

// Zones are left out: a park that takes values from its zone does depend on that one.
const parkOf = (seed: number): Park => {
  const { parentId: _, ...park } = generatePark(seed, 3)
  return park
}
const parks = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 8 }).map((seeds) => seeds.map(parkOf))
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const list = <T>(...values: T[]) => fc.uniqueArray(oneOf(...values), { maxLength: 3 })
const range = (min: number, max: number) => fc.integer({ min, max }).map((value) => ({ min: value, max: value }))

const profile: fc.Arbitrary<Profile> = fc.record<Profile>(
  {
    tenure: list('buy_land', 'rent', 'buy_building', 'custom_build'),
    uses: list('production', 'rnd', 'warehouse'),
    sectors: list('medical-devices', 'auto-parts', 'biopharma', 'food-processing', 'ic-design'),
    landM2: range(1000, 200_000),
    floorM2: range(500, 50_000),
    taxCnyYear: range(100_000, 50_000_000),
    investmentCny: range(1_000_000, 900_000_000),
    revenueCny: range(1_000_000, 900_000_000),
    rentCnyM2Month: range(5, 60),
    landPriceCnyMu: range(100_000, 900_000),
    floorHeightM: fc.integer({ min: 4, max: 12 }),
    craneT: fc.integer({ min: 3, max: 30 }),
    floorLoadTM2: fc.integer({ min: 1, max: 5 }),
    powerKva: fc.integer({ min: 300, max: 5000 }),
    groundFloor: fc.constant(true),
    fireClass: oneOf(...FIRE_CLASSES),
    processes: list(...PROCESSES),
    utilities: list(...UTILITIES),
    chemicalPark: fc.boolean(),
    regions: fc.record({ prefer: list('370214', '370200', '320000', '310115') }),
    near: fc.array(
      fc.record({ kind: oneOf('port', 'airport', 'rail', 'highway'), maxKm: fc.integer({ min: 1, max: 90 }) }),
      {
        maxLength: 2,
      },
    ),
    incentives: list('grant', 'tax', 'talent', 'loan'),
  } as never,
  { requiredKeys: [] },
)

const match = (given: readonly Park[], wish: Profile, options: MatchOptions = {}) =>
  matchParks(prepareParks(given.map((park) => ({ park }))), wish, { ...ALL, ...options })

const byId = (result: ReturnType<typeof match>) => new Map(result.recommendations.map((park) => [park.parkId, park]))

t.test('low ≤ score ≤ high, all within 0 and 100', async () => {
  fc.assert(
    fc.property(parks, profile, (given, wish) => {
      for (const { score, low, high, confidence } of match(given, wish).recommendations) {
        assert.ok(0 <= low && low <= score + 1e-9 && score <= high + 1e-9 && high <= 100 + 1e-9)
        assert.ok(0 <= confidence && confidence <= 1)
      }
    }),
    RUNS,
  )
})

t.test('a park scores and ranks the same whatever other parks there are', async () => {
  fc.assert(
    fc.property(parks, parks, profile, (given, others, wish) => {
      const known = new Set(given.map(({ id }) => id))
      const alone = match(given, wish)
      const among = match([...given, ...others.filter(({ id }) => !known.has(id))], wish)
      const kept = among.recommendations.filter(({ parkId }) => known.has(parkId))
      assert.deepStrictEqual(
        kept.map(({ rank: _, ...rest }) => rest),
        alone.recommendations.map(({ rank: _, ...rest }) => rest),
      )
    }),
    RUNS,
  )
})

t.test('the order of the parks does not matter', async () => {
  fc.assert(
    fc.property(parks, profile, (given, wish) => {
      assert.deepStrictEqual(match([...given].reverse(), wish), match(given, wish))
    }),
    RUNS,
  )
})

t.test('the order of what is asked does not matter', async () => {
  const reversed = (wish: Profile): Profile =>
    Object.fromEntries(
      Object.entries(wish)
        .reverse()
        .map(([field, value]) => [field, Array.isArray(value) ? [...value].reverse() : value]),
    )
  fc.assert(
    fc.property(parks, profile, (given, wish) => {
      const scores = (result: ReturnType<typeof match>) =>
        [...byId(result)].map(([id, { score }]) => `${id} ${score.toFixed(8)}`).sort()
      assert.deepStrictEqual(scores(match(given, reversed(wish))), scores(match(given, wish)))
    }),
    RUNS,
  )
})

t.test('weights count by their proportions', async () => {
  const weights = fc.record(Object.fromEntries(CRITERION_IDS.map((id) => [id, fc.integer({ min: 1, max: 100 })])))
  fc.assert(
    fc.property(parks, profile, weights, fc.constantFrom(0.01, 0.5, 3, 10), (given, wish, base, factor) => {
      const scaled = Object.fromEntries(Object.entries(base).map(([id, weight]) => [id, (weight as number) * factor]))
      const [one, other] = [match(given, wish, { weights: base }), match(given, wish, { weights: scaled })].map(byId)
      assert.deepStrictEqual([...other!.keys()], [...one!.keys()])
      for (const [id, park] of one!) assert.ok(Math.abs(park.score - other!.get(id)!.score) < 1e-9)
    }),
    RUNS,
  )
})

t.test('亩 or m²: the same land', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (needMu, hasMu) => {
      // The two ways in which clients convert; they differ in the last digits.
      const inM2 = [needMu * M2_PER_MU, Number(((needMu * 2000) / 3).toFixed(6))]
      const fits = inM2.flatMap((min) =>
        [hasMu * M2_PER_MU, (hasMu * 2000) / 3].map((availableM2) => {
          const park: Park = { id: 'p', name: '示例园', land: { availableM2, totalM2: availableM2 } }
          const result = match([park], { landM2: { min }, taxCnyYear: { min: needMu * 1e5 } })
          return result.excluded.length > 0 ? 'excluded' : result.recommendations[0]?.criteria[0]?.status
        }),
      )
      assert.equal(new Set(fits).size, 1, `${needMu} of ${hasMu} 亩: ${fits}`)
    }),
    RUNS,
  )
})

type Improve = (park: Park, wish: Profile) => Park | undefined
const less = (value: number | undefined) => (value === undefined ? undefined : value * 0.6)
const more = (value: number | undefined) => (value === undefined ? undefined : value * 1.7 + 1)
const changed = <K extends 'land' | 'space' | 'thresholds' | 'access'>(
  part: K,
  field: keyof NonNullable<Park[K]>,
  change: (value: number | undefined) => number | undefined,
): Improve => {
  return (park) => {
    const value = change((park[part] as Record<PropertyKey, number | undefined> | undefined)?.[field])
    return value === undefined ? undefined : { ...park, [part]: { ...park[part], [field]: value } }
  }
}

/** What makes a park better, criterion by criterion; undefined where the park does not say, since news may be bad. */
const IMPROVEMENTS: Readonly<Record<string, Improve>> = {
  'more land available': changed('land', 'availableM2', more),
  'smaller parcels': changed('land', 'minParcelM2', less),
  'cheaper land': changed('land', 'priceCnyMu', less),
  'a larger park': changed('land', 'totalM2', more),
  'larger buildings': changed('space', 'totalM2', more),
  'more floor free': changed('space', 'availableM2', more),
  'lower rent': changed('space', 'rentCnyM2Month', less),
  'higher floors': changed('space', 'floorHeightM', more),
  'a stronger crane': changed('space', 'craneT', more),
  'stronger floors': changed('space', 'floorLoadTM2', more),
  'more power': changed('space', 'powerKva', more),
  'a ground floor': (park) =>
    park.space?.groundFloor === false ? { ...park, space: { ...park.space, groundFloor: true } } : undefined,
  'a safer building': (park) => park.space?.fireClass && { ...park, space: { ...park.space, fireClass: 'A' } },
  'a place as wished': (park, wish) => {
    const [region] = wish.regions?.prefer ?? []
    return region === undefined ? undefined : { ...park, region }
  },
  'a lower tax threshold': changed('thresholds', 'taxCnyPerMuYear', less),
  'a lower investment threshold': changed('thresholds', 'investmentCnyPerMu', less),
  'a lower output threshold': changed('thresholds', 'outputCnyPerMuYear', less),
  'a nearer port': changed('access', 'portKm', less),
  'a nearer motorway': changed('access', 'highwayKm', less),
  'a nearer airport': changed('access', 'airportKm', less),
  'a nearer station': changed('access', 'railKm', less),
  'negotiable thresholds': (park) =>
    park.thresholds && { ...park, thresholds: { ...park.thresholds, negotiable: true } },
  'one sector more': (park) => park.sectors && { ...park, sectors: [...park.sectors, { id: 'auto-parts' }] },
  'a sector in a better role': (park) =>
    park.sectors && { ...park, sectors: park.sectors.map(({ id }) => ({ id, role: 'leading' as const })) },
  'one utility more': (park) => park.utilities && { ...park, utilities: [...park.utilities, 'steam'] },
  'one kind of space more': (park) =>
    park.space?.types && { ...park, space: { ...park.space, types: [...park.space.types, 'rnd_office'] } },
  'one incentive more': (park) =>
    park.incentives && { ...park, incentives: [...park.incentives, { name: '示例', kind: 'grant' }] },
  'a lawful low rate of tax': (park) => ({ ...park, tax: { citRate: 0.15, basis: '某办法第3条' } }),
  'recognition as a chemical park': (park) => ({ ...park, chemicalPark: true }),
  'one institute more': (park) =>
    park.cluster?.institutions && {
      ...park,
      cluster: {
        ...park.cluster,
        institutions: [...park.cluster.institutions, { name: '示例', sectors: ['ic-design'] }],
      },
    },
  'one neighbour more': (park) =>
    park.cluster?.anchors && {
      ...park,
      cluster: { ...park.cluster, anchors: [...park.cluster.anchors, { name: '示例', sectors: ['medical-devices'] }] },
    },
  'a higher level': (park) =>
    park.level && { ...park, level: PARK_LEVELS[Math.max(0, PARK_LEVELS.indexOf(park.level) - 1)]! },
  'fewer bans': (park) => ({ ...park, excludedSectors: [], excludedProcesses: [] }),
}

for (const [what, improve] of Object.entries(IMPROVEMENTS)) {
  t.test(`${what} never lowers`, async () => {
    fc.assert(
      fc.property(fc.nat(5000), profile, list(...CRITERION_IDS), (seed, wish, must) => {
        const before = parkOf(seed)
        const after = improve(before, wish)
        fc.pre(after !== undefined)
        const [old, better] = [before, after].map((park) => match([park!], wish, { must }).recommendations[0])
        if (old) assert.ok(better && better.score >= old.score - 1e-9, `${old.score} to ${better?.score}`)
      }),
      { numRuns: 150 },
    )
  })
}
