import fc from 'fast-check'
import { createParkIndex, generatePark, type ParkIndex } from '../../../src/match/index.ts'
import { type Park, type Profile, UTILITIES } from '../../../src/model/index.ts'

export const TODAY = '2026-11-22'

export const indexOf = (...parks: readonly Park[]): ParkIndex => createParkIndex(parks.map((park) => ({ park })))

/** A park of the name, with the name as id. */
export const park = (id: string, fields: Partial<Park> = {}): Park => ({ id, name: `示例园${id}`, ...fields })

/** Indexes of a few generated parks. */
export const someParks: fc.Arbitrary<Park[]> = fc
  .uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 12 })
  .map((numbers) => numbers.map((number) => generatePark(number, 3)))

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const list = <T>(...values: T[]) => fc.uniqueArray(oneOf(...values), { minLength: 1, maxLength: 3 })
const range = (min: number, max: number) => fc.integer({ min, max }).map((value) => ({ min: value, max: value }))

/** Profiles as clients state them: some of the fields, figures of the size of the generated parks. */
export const someProfile: fc.Arbitrary<Profile> = fc.record<Profile>(
  {
    intent: oneOf('relocate', 'new'),
    tenure: list('buy_land', 'rent', 'buy_building', 'custom_build'),
    uses: list('production', 'rnd', 'warehouse'),
    sectors: list('medical-devices', 'auto-parts', 'biopharma', 'food-processing', 'ic-design'),
    landM2: range(1000, 200_000),
    floorM2: range(500, 50_000),
    taxCnyYear: range(100_000, 50_000_000),
    investmentCny: range(1_000_000, 900_000_000),
    fixedInvestmentCny: range(1_000_000, 900_000_000),
    revenueCny: range(1_000_000, 900_000_000),
    rentCnyM2Month: range(5, 60),
    landPriceCnyMu: range(100_000, 900_000),
    floorHeightM: fc.integer({ min: 4, max: 12 }),
    craneT: fc.integer({ min: 3, max: 30 }),
    utilities: list(...UTILITIES),
    processes: list('painting', 'electroplating'),
    chemicalPark: fc.boolean(),
    regions: fc.record(
      {
        require: list('370000', '320000'),
        prefer: list('370214', '370200', '320000', '310115'),
        exclude: list('370200', '330000', '440000'),
      },
      { requiredKeys: [] },
    ),
    near: fc.array(
      fc.record({ kind: oneOf('port', 'airport', 'rail', 'highway'), maxKm: fc.integer({ min: 1, max: 90 }) }),
      { minLength: 1, maxLength: 2 },
    ),
    incentives: list('grant', 'tax', 'talent', 'loan'),
  } as never,
  { requiredKeys: [] },
)
