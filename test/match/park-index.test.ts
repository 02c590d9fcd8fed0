import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { regions, sectors } from '../../src/catalog/index.ts'
import {
  createParkIndex,
  generatePark,
  MatchError,
  type MatchOptions,
  matchParks,
  type ParkIndex,
  type ParkRecord,
  prepareParks,
} from '../../src/match/index.ts'
import {
  CRITERION_IDS,
  FIRE_CLASSES,
  INCENTIVE_FLAGS,
  INCENTIVE_KINDS,
  INTENTS,
  NEAR_KINDS,
  PARK_LEVELS,
  PROCESSES,
  type Profile,
  QUALIFICATIONS,
  SECTOR_ROLES,
  SPACE_TYPES,
  TENURES,
  USES,
  UTILITIES,
} from '../../src/model/index.ts'

// A handful of neighbouring values, so that parks and wishes meet: equal regions, linked sectors, round figures, ties.
const region = fc.constantFrom(
  ...[
    '370000',
    '370200',
    '370214',
    '370102',
    '330000',
    '330106',
    '310000',
    '310100',
    '310115',
    '429004',
    '429005',
    '500200',
  ],
  regions[0]!.code,
  '999999',
)
const sector = fc.constantFrom(
  ...['medical-devices', 'biopharma', 'food-processing', 'ic-design', 'unknown-sector'],
  ...sectors.slice(0, 25).map(({ id }) => id),
)
const figure = fc.oneof(
  fc.constantFrom(0, 1, 5, 10, 20, 20_000, 40_000, 200_000),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }),
)
const day = fc.constantFrom('2026', '2026-11', '2026-11-22', '2026-11-21', '2027-01-01', '2025-12-31')
const few = <T>(value: fc.Arbitrary<T>, maxLength = 3) => fc.array(value, { maxLength })
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const partial = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] })

const ids = Array.from({ length: 14 }, (_, i) => (i % 3 === 0 ? `p${i}` : `P-${i}`))
const member = fc.record({ name: fc.constant('示例'), sectors: few(sector) }, { requiredKeys: ['name'] })
const parkFields = partial({
  level: oneOf(PARK_LEVELS),
  parentId: oneOf([...ids, 'absent']),
  region,
  sectors: few(fc.record({ id: sector, role: oneOf(SECTOR_ROLES) }, { requiredKeys: ['id'] })),
  excludedSectors: few(sector, 1),
  land: partial({ totalM2: figure, availableM2: figure, minParcelM2: figure, priceCnyMu: figure }),
  space: partial({
    totalM2: figure,
    availableM2: figure,
    rentCnyM2Month: figure,
    saleCnyM2: figure,
    types: few(oneOf(SPACE_TYPES)),
    floorHeightM: figure,
    floorLoadTM2: figure,
    powerKva: figure,
    craneT: figure,
    groundFloor: fc.boolean(),
    fireClass: oneOf(FIRE_CLASSES),
  }),
  thresholds: partial({
    taxCnyPerMuYear: figure,
    investmentCnyPerMu: figure,
    investmentBasis: oneOf(['fixed', 'total'] as const),
    outputCnyPerMuYear: figure,
    negotiable: fc.boolean(),
  }),
  excludedProcesses: few(oneOf(PROCESSES), 2),
  tax: partial({
    citRate: oneOf([0.15, 0.25]),
    basis: oneOf(['', '某办法第3条']),
    validUntil: day,
    excludesRelocation: fc.boolean(),
  }),
  incentives: few(
    fc.record(
      {
        name: fc.constant('示例'),
        kind: oneOf(INCENTIVE_KINDS),
        sectors: few(sector, 2),
        qualifications: few(oneOf(QUALIFICATIONS), 2),
        validUntil: day,
        basis: oneOf(['', '某办法第3条']),
        flags: few(oneOf(INCENTIVE_FLAGS), 1),
      },
      { requiredKeys: ['name'] },
    ),
  ),
  utilities: few(oneOf(UTILITIES)),
  chemicalPark: fc.boolean(),
  cluster: partial({ anchors: few(member), institutions: few(member) }),
  access: partial({ airportKm: figure, portKm: figure, railKm: figure, highwayKm: figure }),
})

const SOURCED_FIELDS = [
  'level',
  'region',
  'sectors',
  'land.availableM2',
  'land.totalM2',
  'space.availableM2',
  'space.types',
].concat(['thresholds.taxCnyPerMuYear', 'incentives', 'tax.citRate', 'cluster.anchors', 'access.portKm', 'utilities'])
const fact = fc.record({
  id: fc.constantFrom('f1', 'f2', 'f3', 'f4'),
  confidence: fc.constantFrom(1, 0.9, 0.5, 0.25, 0),
})
const sources = fc.option(fc.dictionary(fc.constantFrom(...SOURCED_FIELDS), few(fact, 2), { maxKeys: 5 }), {
  nil: undefined,
})

const recordOf = (id: fc.Arbitrary<string>): fc.Arbitrary<ParkRecord> =>
  fc
    .tuple(id, parkFields, sources)
    .map(
      ([id, fields, facts]) =>
        ({ park: { id, name: `示例${id}`, ...fields }, ...(facts && { sources: facts }) }) as ParkRecord,
    )
const records = fc.uniqueArray(recordOf(oneOf(ids)), { minLength: 1, maxLength: 12, selector: ({ park }) => park.id })

const range = partial({ min: figure, max: figure })
const profile = partial<Profile>({
  intent: oneOf(INTENTS),
  tenure: few(oneOf(TENURES)),
  uses: few(oneOf(USES)),
  sectors: few(sector),
  landM2: range,
  floorM2: range,
  investmentCny: range,
  fixedInvestmentCny: range,
  revenueCny: range,
  taxCnyYear: range,
  taxCnyPerMuYear: range,
  rentCnyM2Month: range,
  landPriceCnyMu: range,
  floorHeightM: figure,
  floorLoadTM2: figure,
  powerKva: figure,
  craneT: figure,
  groundFloor: fc.boolean(),
  fireClass: oneOf(FIRE_CLASSES),
  processes: few(oneOf(PROCESSES), 2),
  utilities: few(oneOf(UTILITIES)),
  chemicalPark: fc.boolean(),
  qualifications: few(oneOf(QUALIFICATIONS)),
  regions: partial({ require: few(region, 2), prefer: few(region), exclude: few(region, 2) }),
  near: few(
    fc.record({ kind: oneOf(NEAR_KINDS), name: fc.constant('某港'), maxKm: figure }, { requiredKeys: ['kind'] }),
  ),
  incentives: few(oneOf(INCENTIVE_KINDS)),
} as never)

const options: fc.Arbitrary<MatchOptions> = partial({
  weights: partial(Object.fromEntries(CRITERION_IDS.map((id) => [id, oneOf([0, 1, 7.5, 30])]))),
  must: few(oneOf(CRITERION_IDS), 2),
  limit: oneOf([0, 1, 2, 5, 20]),
  excludedLimit: oneOf([0, 1, 3, 50]),
  today: day,
  parksRevision: fc.nat(9),
} as never)

const resultOf = <T>(match: () => T): T | string => {
  try {
    return match()
  } catch (error) {
    if (error instanceof MatchError) return error.code
    throw error
  }
}

type Question = [Profile, MatchOptions]
const questions = fc.array(fc.tuple(profile, options), { minLength: 5, maxLength: 5 })

/** The index answers every question as the plain implementation does: the whole result, bit by bit. */
function assertSame(index: ParkIndex, parks: readonly ParkRecord[], asked: readonly Question[]): void {
  const prepared = prepareParks(parks)
  for (const [wish, how] of asked) {
    const expected = resultOf(() => matchParks(prepared, wish, how))
    assert.deepStrictEqual(
      resultOf(() => index.match(wish, how)),
      expected,
    )
    assert.deepStrictEqual(
      resultOf(() => index.best(wish, how)),
      typeof expected === 'string' ? expected : expected.recommendations.map(({ parkId }) => parkId),
    )
  }
}

/** Few parks are searched by the postings of their sectors too, which only many would be. */
const tuning = fc.constantFrom({ postingsFrom: 0 }, { postingsFrom: 4096 })

t.test('random parks and profiles: as the plain implementation, 7,500 cases', async () => {
  fc.assert(
    fc.property(records, questions, tuning, (parks, asked, tuned) =>
      assertSame(createParkIndex(parks, tuned), parks, asked),
    ),
    { numRuns: 1500 },
  )
})

t.test('after random writes: as an index built anew, and older snapshots stay, 3,000 cases', async () => {
  const write = fc.tuple(
    fc.uniqueArray(recordOf(oneOf(ids)), { maxLength: 3, selector: ({ park }) => park.id }),
    few(oneOf(ids), 2),
  )
  fc.assert(
    fc.property(records, fc.array(write, { maxLength: 4 }), questions, tuning, (parks, writes, asked, tuned) => {
      const before = createParkIndex(parks, tuned)
      let index = before
      const byId = new Map(parks.map((record) => [record.park.id, record]))
      for (const [changed, removed] of writes) {
        index = index.with(changed, removed)
        for (const id of removed) byId.delete(id)
        for (const record of changed) byId.set(record.park.id, record)
      }
      assertSame(index, [...byId.values()], asked)
      assertSame(before, parks, asked.slice(0, 1))
    }),
    { numRuns: 500 },
  )
})

/** Profiles from broad to narrow over many parks, where rows are thinned out and postings are used. */
const BROAD_TO_NARROW: readonly Question[] = [
  [{}, {}],
  [{ sectors: ['medical-devices'] }, { limit: 50 }],
  [{ sectors: ['biopharma', 'medical-devices'], landM2: { min: 20_000 } }, { weights: { sector: 1 } }],
  [{ floorM2: { min: 3000 }, regions: { prefer: ['370000'] }, rentCnyM2Month: { max: 18 } }, { must: ['cost'] }],
  [{ sectors: ['food-processing'], regions: { require: ['370200'] }, processes: ['fermentation'] }, {}],
  [
    { sectors: ['auto-parts'], landM2: { min: 30_000 }, taxCnyYear: { min: 1e7 }, incentives: ['grant', 'tax'] },
    { limit: 5 },
  ],
  [{ uses: ['rnd'], tenure: ['rent'], near: [{ kind: 'airport' }], chemicalPark: true }, { must: ['premises'] }],
]

t.test('many parks', async (t) => {
  const parks = Array.from({ length: 6000 }, (_, i): ParkRecord => {
    const park = generatePark(i, 7)
    return i % 5 === 0 ? { park, sources: { level: [{ id: `f${i}`, confidence: 0.5 + (i % 7) / 20 }] } } : { park }
  })
  const index = createParkIndex(parks)
  t.equal(index.size, parks.length)
  assertSame(index, parks, BROAD_TO_NARROW)
  const shuffled = [...parks].sort(
    (a, b) => a.park.name.length - b.park.name.length || (a.park.id < b.park.id ? 1 : -1),
  )
  assertSame(createParkIndex(shuffled), parks, BROAD_TO_NARROW)

  const added = Array.from(
    { length: 5000 },
    (_, i): ParkRecord => ({ park: { ...generatePark(i, 8), id: `demo-x${i}` } }),
  )
  const grown = index.with(added, [parks[0]!.park.id, parks[10]!.park.id])
  const after = parks.filter((_, i) => i !== 0 && i !== 10).concat(added)
  t.equal(grown.size, after.length)
  assertSame(grown, after, BROAD_TO_NARROW)
  assertSame(
    grown.with(
      [],
      added.map(({ park }) => park.id),
    ),
    after.slice(0, -added.length),
    BROAD_TO_NARROW,
  )
  assertSame(index, parks, BROAD_TO_NARROW.slice(1, 2))
})

t.test('many small writes: few segments, and the same results', async (t) => {
  const parks = Array.from({ length: 1000 }, (_, i): ParkRecord => ({ park: generatePark(i, 5) }))
  let index = createParkIndex(parks)
  for (let i = 0; i < 300; i++) {
    const place = (i * 37) % parks.length
    parks[place] = { park: { ...generatePark(place + 5000, 6), id: parks[place]!.park.id } }
    index = index.with([parks[place]])
    t.ok(index.segments <= 12, `${index.segments} segments`)
  }
  t.equal(index.size, parks.length)
  assertSame(index, parks, BROAD_TO_NARROW)
})

t.test('records made when asked', async (t) => {
  const source = { length: 5000, at: (i: number): ParkRecord => ({ park: generatePark(i, 3) }) }
  const index = createParkIndex(source)
  const parks = Array.from({ length: source.length }, (_, i) => source.at(i))
  t.ok(index.bytes / index.size < 300, 'columns stay small')
  assertSame(index, parks, BROAD_TO_NARROW)
  const moved: ParkRecord = { park: { ...parks[10]!.park, region: '370214' } }
  const next = index.with([moved])
  assertSame(next, parks.with(10, moved), BROAD_TO_NARROW)
})

t.test('an index without parks', async (t) => {
  const empty = createParkIndex([])
  assertSame(empty, [], BROAD_TO_NARROW)
  const one: ParkRecord = { park: generatePark(0, 1) }
  assertSame(empty.with([one]), [one], BROAD_TO_NARROW)
  t.equal(empty.with([one]).with([], [one.park.id]).size, 0)
  t.throws(() => empty.match({}, { weights: { standing: 0 } }), MatchError)
})
