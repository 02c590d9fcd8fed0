import t from 'tap'
import { MatchError, type MatchOptions, matchParks, prepareParks } from '../../src/match/index.ts'
import type { CriterionId, Park, Profile } from '../../src/model/index.ts'

type Fields = Partial<Park>
/** A known fit; [fit, low, high] with fit null when unknown; or shut out. */
type Expected = number | readonly [fit: number | null, low: number, high: number] | 'excluded' | 'not stated'
type Row = readonly [says: string, park: Fields, profile: Profile, expected: Expected, options?: MatchOptions]

const TODAY = '2026-11-22'
const UNKNOWN = [null, 0, 1] as const

/** Matches one park alone, weighing the criterion only, so that low and high of the score are those of the criterion. */
function outcome(id: CriterionId, fields: Fields, profile: Profile, options: MatchOptions = {}) {
  const parks = prepareParks([{ park: { id: 'p', name: '示例园', ...fields } }])
  const { recommendations, excluded } = matchParks(parks, profile, { today: TODAY, ...options })
  if (excluded.some(({ failed }) => failed.includes(id))) return 'excluded'
  const weights = Object.fromEntries(
    (recommendations[0]?.criteria ?? []).map((criterion) => [criterion.id, criterion.id === id ? 1 : 0]),
  )
  const criterion = recommendations[0]?.criteria.find((c) => c.id === id)
  if (!criterion) return 'not stated'
  const alone = matchParks(parks, profile, { today: TODAY, ...options, weights }).recommendations[0]
  return { fit: criterion.fit, status: criterion.status, low: (alone?.low ?? 0) / 100, high: (alone?.high ?? 0) / 100 }
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)

function check(id: CriterionId, rows: readonly Row[]): void {
  t.test(id, async (t) => {
    for (const [says, park, profile, expected, options] of rows) {
      const got = outcome(id, park, profile, options)
      if (typeof got === 'string') {
        t.equal(got, expected, says)
        continue
      }
      const [fit, low, high] = Array.isArray(expected) ? expected : [expected, expected, expected]
      t.strictSame([got.fit, got.low, got.high].map(rounded), [fit, low, high].map(rounded), says)
      const status = fit === null ? 'unknown' : fit === 1 ? 'met' : fit === 0 ? 'unmet' : 'partial'
      t.equal(got.status, status, `${says}: status`)
    }
  })
}

const bio = (role?: 'leading' | 'supporting' | 'planned', id = 'biopharma'): Fields => ({
  sectors: [role ? { id, role } : { id }],
})

check('sector', [
  ['a missing role is supporting', bio(), { sectors: ['biopharma'] }, 0.85],
  ['b below a is as good as a', bio('leading', 'biologics'), { sectors: ['biopharma'] }, 1],
  ['b two levels above a', bio('leading', 'life-sciences'), { sectors: ['biologics'] }, 0.8],
  ['a link of the other side counts', bio('leading', 'medical-devices'), { sectors: ['plastics-products'] }, 0.6],
  ['links are not inherited', bio('leading', 'rehabilitation'), { sectors: ['plastics-products'] }, 0],
  ['the best relation counts: linked siblings', bio('leading', 'biopharma'), { sectors: ['medical-devices'] }, 0.6],
  ['siblings below a common parent', bio('leading', 'chemical-drugs'), { sectors: ['biologics'] }, 0.5],
  ['same top class', bio('leading', 'in-vitro-diagnostics'), { sectors: ['chemical-drugs'] }, 0.25],
  ['top sectors are no siblings', bio('leading', 'aerospace'), { sectors: ['finance'] }, 0],
  ['an empty list offers none', { sectors: [] }, { sectors: ['biopharma'] }, 0],
  ['no list is unknown', {}, { sectors: ['biopharma'] }, UNKNOWN],
  ['an empty wish states nothing', bio(), { sectors: [] }, 'not stated'],
  [
    'a ban covers what lies below',
    { ...bio('leading'), excludedSectors: ['biopharma'] },
    { sectors: ['biologics'] },
    'excluded',
  ],
  [
    'a ban below the asked sector does not',
    { ...bio('leading'), excludedSectors: ['biologics'] },
    { sectors: ['biopharma'] },
    1,
  ],
  [
    'one banned sector among several shuts out',
    { ...bio('leading'), excludedSectors: ['batteries'] },
    { sectors: ['biopharma', 'batteries'] },
    'excluded',
  ],
  [
    'a ban counts at weight 0',
    { excludedSectors: ['biopharma'] },
    { sectors: ['biopharma'] },
    'excluded',
    { weights: { sector: 0 } },
  ],
])

check('premises', [
  ['uses are left out when land is bought', { land: { availableM2: 5 } }, { tenure: ['buy_land'], uses: ['rnd'] }, 1],
  [
    'uses are left out also beside rent',
    { land: { availableM2: 0 }, space: { availableM2: 0, types: ['rnd_office'] } },
    { tenure: ['buy_land', 'rent'], uses: ['rnd'] },
    0,
  ],
  ['rent and nothing vacant', { space: { availableM2: 0 } }, { tenure: ['rent'] }, 0],
  ['a sale price of 0 is given', { space: { saleCnyM2: 0 } }, { tenure: ['buy_building'] }, 1],
  ['no sale price is unknown', { space: { types: [] } }, { tenure: ['buy_building'] }, UNKNOWN],
  ['an offer outweighs an unknown', { space: { availableM2: 9 } }, { tenure: ['buy_building', 'rent'] }, 1],
  ['an unknown outweighs no offer', { space: { availableM2: 0 } }, { tenure: ['buy_building', 'rent'] }, UNKNOWN],
  ['empty types: no custom building', { space: { types: [] } }, { tenure: ['custom_build'] }, 0],
  ['share of the uses', { space: { types: ['lab'] } }, { uses: ['testing', 'pilot', 'rnd', 'office'] }, 0.5],
  ['repeated uses count once', { space: { types: ['lab'] } }, { uses: ['testing', 'testing', 'rnd'] }, 0.5],
  ['farming needs custom building', { space: { types: ['standard_factory'] } }, { uses: ['farming'] }, 0],
  ['one half unknown', { space: { availableM2: 100 } }, { tenure: ['rent'], uses: ['office'] }, [0.75, 0.5, 1]],
])

const land = (min: number): Profile => ({ landM2: { min } })
check('land', [
  ['the need of a range is its min', { land: { availableM2: 20_000 } }, { landM2: { min: 20_000, max: 90_000 } }, 1],
  ['else its max', { land: { availableM2: 15_000 } }, { landM2: { max: 20_000 } }, 0.5],
  ['approx changes nothing', { land: { availableM2: 15_000 } }, { landM2: { max: 20_000, approx: true } }, 0.5],
  ['a range without ends states nothing', {}, { landM2: { approx: true } }, 'not stated'],
  ['half the need', { land: { availableM2: 10_000 } }, land(20_000), 0],
  ['need above the total', { land: { totalM2: 19_999, availableM2: 30_000 } }, land(20_000), 'excluded'],
  ['need equal to the total, vacancy unknown', { land: { totalM2: 20_000 } }, land(20_000), UNKNOWN],
  ['the worse of availability and parcel', { land: { availableM2: 19_000, minParcelM2: 25_000 } }, land(20_000), 0.6],
  ['the parcel alone gives 0', { land: { minParcelM2: 40_000 } }, land(20_000), 0],
  ['a parcel between with unknown vacancy', { land: { minParcelM2: 25_000 } }, land(20_000), UNKNOWN],
  ['a parcel reached with unknown vacancy', { land: { minParcelM2: 20_000 } }, land(20_000), UNKNOWN],
  ['half of a mu more or less of rounding is equal', { land: { availableM2: 30 * (2000 / 3) } }, land(20_000), 1],
  ['must: half met stays', { land: { availableM2: 15_000 } }, land(20_000), 0.5, { must: ['land'] }],
  ['must: unknown stays', {}, land(20_000), UNKNOWN, { must: ['land'] }],
  ['must: unmet goes', { land: { availableM2: 0 } }, land(20_000), 'excluded', { must: ['land'] }],
  ['must on an unstated criterion', { land: { availableM2: 0 } }, {}, 'not stated', { must: ['land'] }],
])

const needs: Profile = { floorM2: { min: 5000 }, floorHeightM: 8, craneT: 10 }
check('space', [
  ['area and all needs unknown', {}, needs, UNKNOWN],
  ['area known, all needs unknown: half of it', { space: { availableM2: 4000 } }, needs, [0.3, 0, 0.6]],
  ['area unknown, one need of two', { space: { floorHeightM: 8, craneT: 5 } }, needs, [0.25, 0, 0.5]],
  ['area unknown, no need met', { space: { floorHeightM: 5, craneT: 5 } }, needs, 0],
  ['area unknown, all needs met', { space: { floorHeightM: 8, craneT: 10 } }, needs, [0.5, 0, 1]],
  ['no area, needs unknown', { space: { availableM2: 0 } }, needs, 0],
  ['half-known needs times the area', { space: { availableM2: 4000, craneT: 5 } }, needs, [0.15, 0, 0.3]],
  ['needs alone: the area part is 1', { space: { availableM2: 0, craneT: 10 } }, { craneT: 10 }, 1],
  ['needs alone, all unknown', { space: { availableM2: 90 } }, { craneT: 10, fireClass: 'C' }, UNKNOWN],
  ['class A serves every class', { space: { fireClass: 'A' } }, { fireClass: 'E' }, 1],
  ['class D does not serve C', { space: { fireClass: 'D' } }, { fireClass: 'C' }, 0],
  ['the ground floor is not there', { space: { groundFloor: false } }, { groundFloor: true }, 0],
  ['no need of the ground floor states nothing', {}, { groundFloor: false }, 'not stated'],
  ['need above the total', { space: { totalM2: 4999 } }, needs, 'excluded'],
  ['need of a range is its min', { space: { availableM2: 3000 } }, { floorM2: { min: 3000, max: 9000 } }, 1],
])

const fifteenMu = { landM2: { min: 10_000 } }
check('tax', [
  ['annual tax without land is not stated', {}, { taxCnyYear: { min: 1e6 } }, 'not stated'],
  ['tax per mu needs no land', { thresholds: { taxCnyPerMuYear: 4e5 } }, { taxCnyPerMuYear: { min: 3e5 } }, 0.5],
  [
    'stated tax per mu wins over annual tax',
    { thresholds: { taxCnyPerMuYear: 3e5 } },
    { ...fifteenMu, taxCnyPerMuYear: { min: 3e5 }, taxCnyYear: { min: 1e6 } },
    1,
  ],
  [
    'the min of a range of tax',
    { thresholds: { taxCnyPerMuYear: 4e5 } },
    { taxCnyPerMuYear: { min: 3e5, max: 9e5 } },
    0.5,
  ],
  [
    'fixed investment against a total threshold',
    { thresholds: { investmentCnyPerMu: 3e6, investmentBasis: 'total' } },
    { ...fifteenMu, fixedInvestmentCny: { min: 9e7 } },
    UNKNOWN,
  ],
  [
    'a threshold without a basis',
    { thresholds: { investmentCnyPerMu: 3e6 } },
    { ...fifteenMu, fixedInvestmentCny: { min: 9e7 }, investmentCny: { min: 9e7 } },
    UNKNOWN,
  ],
  [
    'a basis without a threshold',
    { thresholds: { investmentBasis: 'fixed' } },
    { ...fifteenMu, fixedInvestmentCny: { min: 9e7 } },
    UNKNOWN,
  ],
  [
    'each park by its own definition',
    { thresholds: { investmentCnyPerMu: 4e6, investmentBasis: 'fixed' } },
    { ...fifteenMu, fixedInvestmentCny: { min: 4.5e7 }, investmentCny: { min: 9e7 } },
    0.5,
  ],
  ['output per mu', { thresholds: { outputCnyPerMuYear: 8e6 } }, { ...fifteenMu, revenueCny: { min: 9e7 } }, 0.5],
  [
    'one comparison unknown: half of the worst known',
    { thresholds: { taxCnyPerMuYear: 4e5 } },
    { ...fifteenMu, taxCnyPerMuYear: { min: 3.2e5 }, revenueCny: { min: 9e7 } },
    [0.3, 0, 0.6],
  ],
  [
    'negotiable lifts fit and low of a half-known one',
    { thresholds: { taxCnyPerMuYear: 4e5, negotiable: true } },
    { ...fifteenMu, taxCnyPerMuYear: { min: 3.2e5 }, revenueCny: { min: 9e7 } },
    [0.5, 0.5, 0.6],
  ],
  [
    'negotiable lifts high too',
    { thresholds: { taxCnyPerMuYear: 4e5, negotiable: true } },
    { ...fifteenMu, taxCnyPerMuYear: { min: 1e5 }, revenueCny: { min: 9e7 } },
    0.5,
  ],
  [
    'negotiable and one unknown, the known one met',
    { thresholds: { taxCnyPerMuYear: 4e5, negotiable: true } },
    { ...fifteenMu, taxCnyPerMuYear: { min: 4e5 }, revenueCny: { min: 9e7 } },
    [0.5, 0.5, 1],
  ],
  [
    'negotiable, all unknown, stays unknown',
    { thresholds: { negotiable: true } },
    { taxCnyPerMuYear: { min: 3e5 } },
    UNKNOWN,
  ],
  [
    'negotiable at the threshold is met',
    { thresholds: { taxCnyPerMuYear: 3e5, negotiable: true } },
    { taxCnyPerMuYear: { min: 3e5 } },
    1,
  ],
  [
    'negotiable above the half keeps its fit',
    { thresholds: { taxCnyPerMuYear: 4e5, negotiable: true } },
    { taxCnyPerMuYear: { min: 3.6e5 } },
    0.8,
  ],
  ['a threshold of 0 is met', { thresholds: { taxCnyPerMuYear: 0 } }, { taxCnyPerMuYear: { min: 0 } }, 1],
  [
    'must on a negotiable one stays',
    { thresholds: { taxCnyPerMuYear: 9e5, negotiable: true } },
    { taxCnyPerMuYear: { min: 1e5 } },
    0.5,
    { must: ['tax'] },
  ],
])

const prefer = (...codes: string[]): Profile => ({ regions: { prefer: codes } })
const require = (...codes: string[]): Profile => ({ regions: { require: codes } })
check('location', [
  ['an unknown region', {}, prefer('370214'), UNKNOWN],
  ['an unknown region stays under require', {}, require('370214'), UNKNOWN],
  ['an unknown region stays under exclude', {}, { regions: { exclude: ['370000'] } }, 'not stated'],
  ['exclude alone is a gate', { region: '370214' }, { regions: { exclude: ['370200'] } }, 'excluded'],
  ['exclude alone is not scored', { region: '320500' }, { regions: { exclude: ['370200'] } }, 'not stated'],
  ['empty lists state nothing', { region: '320500' }, { regions: { require: [], prefer: [] } }, 'not stated'],
  ['require alone scores 1 inside', { region: '370214' }, require('370200'), 1],
  ['require shuts out the same city', { region: '370211' }, require('370214'), 'excluded'],
  [
    'prefer is scored inside require',
    { region: '370211' },
    { regions: { require: ['370000'], prefer: ['370214'] } },
    0.7,
  ],
  ['a city known under a district', { region: '370200' }, prefer('370214'), [null, 0.7, 1]],
  ['a province known under a district', { region: '370000' }, prefer('370214'), [null, 0.4, 1]],
  ['a province known under a city', { region: '370000' }, prefer('370200'), [null, 0.4, 1]],
  ['a city known under a required district stays', { region: '370200' }, require('370214'), [null, 0.7, 1]],
  ['another city known under a district', { region: '370600' }, prefer('370214'), 0.4],
  ['the best of several codes', { region: '320583' }, prefer('370214', '320500'), 1],
  ['a coarse one beside a sure one', { region: '370200' }, prefer('370214', '370000'), 1],
  ['a coarse one beside a miss', { region: '370200' }, prefer('370214', '320500'), [null, 0.7, 1]],
  [
    'an excluded district of a known city stays',
    { region: '370200' },
    { regions: { exclude: ['370214'], prefer: ['370000'] } },
    1,
  ],
  ['provinces of a macro-region', { region: '340111' }, prefer('310000', '320000', '330000', '340000'), 1],
  ['districts of a municipality are one city', { region: '310112' }, prefer('310115'), 0.7],
  ['counties of Chongqing too', { region: '500230' }, prefer('500109'), 0.7],
  ['a municipality known as a province is known as a city', { region: '310000' }, prefer('310115'), [null, 0.7, 1]],
  ['310100 means the municipality', { region: '310115' }, prefer('310100'), 1],
  ['500200 means the municipality', { region: '500109' }, prefer('500200'), 1],
  ['310100 contains 310000', { region: '310000' }, prefer('310100'), 1],
  ['110100 under a district', { region: '110100' }, prefer('110105'), [null, 0.7, 1]],
  ['province-run counties are cities of their own', { region: '429005' }, prefer('429004'), 0.4],
  ['a province-run county itself', { region: '429004' }, prefer('429004'), 1],
  ['in Hainan', { region: '469005' }, prefer('469006'), 0.4],
  ['in Xinjiang', { region: '659001' }, prefer('659002'), 0.4],
  ['must on an unknown region stays', {}, prefer('370214'), UNKNOWN, { must: ['location'] }],
  ['must elsewhere goes', { region: '440300' }, prefer('370214'), 'excluded', { must: ['location'] }],
])

const budgets: Profile = { rentCnyM2Month: { max: 20 }, landPriceCnyMu: { max: 300_000 } }
const prices = (rentCnyM2Month?: number, priceCnyMu?: number): Fields => ({
  ...(rentCnyM2Month === undefined ? {} : { space: { rentCnyM2Month } }),
  ...(priceCnyMu === undefined ? {} : { land: { priceCnyMu } }),
})
check('cost', [
  ['the budget of a range is its max', prices(30), { rentCnyM2Month: { min: 20, max: 30 } }, 1],
  ['else its min', prices(30), { rentCnyM2Month: { min: 20 } }, 0],
  ['two budgets: the worse', prices(24, 300_000), budgets, 0.6],
  ['two budgets, one price: half of the known', prices(24), budgets, [0.3, 0, 0.6]],
  ['two budgets, no price', prices(), budgets, UNKNOWN],
  ['the tenure names rent', prices(24, 900_000), { ...budgets, tenure: ['rent'] }, 0.6],
  ['the tenure names land', prices(900, 300_000), { ...budgets, tenure: ['buy_land'] }, 1],
  ['both are named', prices(24, 300_000), { ...budgets, tenure: ['rent', 'buy_land'] }, 0.6],
  ['neither is named: the worse', prices(24, 300_000), { ...budgets, tenure: ['buy_building'] }, 0.6],
  ['the named one has no price', prices(undefined, 100_000), { ...budgets, tenure: ['rent'] }, UNKNOWN],
  ['one budget counts whatever the tenure', prices(20), { rentCnyM2Month: { max: 20 }, tenure: ['buy_land'] }, 1],
  ['a budget of 0', prices(5), { rentCnyM2Month: { max: 0 } }, 0],
  ['free within a budget of 0', prices(0), { rentCnyM2Month: { max: 0 } }, 1],
])

const asks = (...incentives: NonNullable<Profile['incentives']>): Profile => ({ incentives })
const offer = (fields: Omit<NonNullable<Park['incentives']>[number], 'name'>): Fields => ({
  incentives: [{ name: '示例', ...fields }],
})
check('incentives', [
  ['no list is unknown', {}, asks('grant'), UNKNOWN],
  ['an empty list is none', { incentives: [] }, asks('grant'), 0],
  ['listed without tax and nothing of the rate', offer({ kind: 'grant' }), asks('tax'), 0],
  ['a tax offer without a basis', offer({ kind: 'tax' }), asks('tax'), 0],
  ['a tax offer with a basis', offer({ kind: 'tax', basis: '某法第3条' }), asks('tax'), 1],
  ['a low rate with a basis', { tax: { citRate: 0.15, basis: '某办法' } }, asks('tax'), 1],
  [
    'a low rate, no list: the rest is unknown',
    { tax: { citRate: 0.15, basis: '某办法' } },
    asks('tax', 'loan'),
    [0.75, 0.5, 1],
  ],
  ['the national rate and no list', { tax: { citRate: 0.25, basis: '某法' } }, asks('tax'), UNKNOWN],
  ['a low rate without a basis', { tax: { citRate: 0.15 }, incentives: [] }, asks('tax'), 0],
  [
    'a low rate that ended',
    { tax: { citRate: 0.15, basis: '某', validUntil: '2025' }, incentives: [] },
    asks('tax'),
    0,
  ],
  [
    'a rate that leaves out who relocates',
    { tax: { citRate: 0.15, basis: '某', excludesRelocation: true }, incentives: [] },
    { ...asks('tax'), intent: 'relocate' },
    0,
  ],
  [
    'and serves who does not say',
    { tax: { citRate: 0.15, basis: '某', excludesRelocation: true }, incentives: [] },
    asks('tax'),
    1,
  ],
  ['valid to the end of the day', offer({ kind: 'grant', validUntil: TODAY }), asks('grant'), 1],
  ['ended the day before', offer({ kind: 'grant', validUntil: '2026-11-21' }), asks('grant'), 0],
  ['a month lasts to its end', offer({ kind: 'grant', validUntil: '2026-11' }), asks('grant'), 1],
  ['a year lasts to its end', offer({ kind: 'grant', validUntil: '2026' }), asks('grant'), 1],
  ['last month', offer({ kind: 'grant', validUntil: '2026-10' }), asks('grant'), 0],
  ['for sectors, and none is stated', offer({ kind: 'grant', sectors: ['biopharma'] }), asks('grant'), 0],
  [
    'serves what lies below a listed sector',
    offer({ kind: 'grant', sectors: ['biopharma'] }),
    { ...asks('grant'), sectors: ['biologics'] },
    1,
  ],
  [
    'and not what lies above it',
    offer({ kind: 'grant', sectors: ['biologics'] }),
    { ...asks('grant'), sectors: ['biopharma'] },
    0,
  ],
  ['for a qualification, and none is stated', offer({ kind: 'grant', qualifications: ['sme'] }), asks('grant'), 0],
  [
    'any listed qualification',
    offer({ kind: 'grant', qualifications: ['listed', 'sme'] }),
    { ...asks('grant'), qualifications: ['sme'] },
    1,
  ],
  ['repeated kinds count once', offer({ kind: 'grant' }), asks('grant', 'grant', 'loan'), 0.5],
])

check('facilities', [
  ['an empty list is none', { utilities: [] }, { utilities: ['steam'] }, 0],
  ['no list is unknown', {}, { utilities: ['steam'] }, UNKNOWN],
  [
    'a chemical park as one item more',
    { utilities: ['steam'] },
    { utilities: ['steam'], chemicalPark: true },
    [0.75, 0.5, 1],
  ],
  ['not a chemical park', { chemicalPark: false }, { chemicalPark: true }, 'excluded'],
  ['the kind alone does not say so', { kind: 'chemical_park' }, { chemicalPark: true }, UNKNOWN],
  ['not asked for when false', { chemicalPark: true }, { chemicalPark: false }, 'not stated'],
  ['a banned process', { excludedProcesses: ['painting'] }, { processes: ['casting', 'painting'] }, 'excluded'],
  ['processes state nothing', { excludedProcesses: [] }, { processes: ['painting'] }, 'not stated'],
])

check('access', [
  ['30 km unless said otherwise', { access: { portKm: 45 } }, { near: [{ kind: 'port' }] }, 0.5],
  ['twice the distance', { access: { portKm: 40 } }, { near: [{ kind: 'port', maxKm: 20 }] }, 0],
  ['a named port has no data', { access: { portKm: 5 } }, { near: [{ kind: 'port', name: '某港' }] }, UNKNOWN],
  ['universities have no data', { access: { portKm: 5 } }, { near: [{ kind: 'university' }] }, UNKNOWN],
  [
    'known and unknown items',
    { access: { portKm: 5, railKm: 45 } },
    { near: [{ kind: 'port' }, { kind: 'rail' }, { kind: 'customer' }, { kind: 'airport' }] },
    [0.625, 0.375, 0.875],
  ],
  ['at the door', { access: { railKm: 0 } }, { near: [{ kind: 'rail', maxKm: 0 }] }, 1],
  ['beyond a limit of 0', { access: { railKm: 1 } }, { near: [{ kind: 'rail', maxKm: 0 }] }, 0],
])

const near = (...sectors: string[]) => ({ name: '示例企业', sectors })
check('cluster', [
  ['neither list', { cluster: { enterprises: 300 } }, { sectors: ['biopharma'] }, UNKNOWN],
  ['one list is enough to know', { cluster: { institutions: [] } }, { sectors: ['biopharma'] }, 0],
  [
    'below the asked sector',
    { cluster: { anchors: [near('biologics')] } },
    { sectors: ['biopharma'] },
    1 - Math.exp(-1 / 3),
  ],
  ['above it does not count', { cluster: { anchors: [near('life-sciences')] } }, { sectors: ['biopharma'] }, 0],
  [
    'linked from its own side',
    { cluster: { anchors: [near('medical-devices')] } },
    { sectors: ['plastics-products'] },
    1 - Math.exp(-1 / 3),
  ],
  [
    'counted once',
    { cluster: { anchors: [near('biologics', 'biopharma')] } },
    { sectors: ['biopharma', 'biologics'] },
    1 - Math.exp(-1 / 3),
  ],
  ['without a sector it is nothing', { cluster: { anchors: [{ name: '示例企业' }] } }, { sectors: ['biopharma'] }, 0],
  [
    'both lists',
    { cluster: { anchors: [near('biologics')], institutions: [near('biologics')] } },
    { sectors: ['biopharma'] },
    1 - Math.exp(-2 / 3),
  ],
])

check('standing', [
  ['national', { level: 'national' }, {}, 1],
  ['provincial', { level: 'provincial' }, {}, 0.8],
  ['municipal', { level: 'municipal' }, {}, 0.6],
  ['district', { level: 'district' }, {}, 0.4],
  ['private', { level: 'private' }, {}, 0.4],
  ['absent', {}, {}, UNKNOWN],
])

const park = (id: string, fields: Fields = {}) => ({ park: { id, name: id, ...fields } })

t.test('inheritance', async (t) => {
  const zone = park('zone', {
    region: '370214',
    thresholds: { taxCnyPerMuYear: 2e5 },
    access: { portKm: 10 },
    excludedSectors: ['chemicals'],
    excludedProcesses: ['dyeing'],
  })
  const profile: Profile = { ...prefer('370214'), taxCnyPerMuYear: { min: 2e5 }, near: [{ kind: 'port' }] }
  const scoreOf = (parks: Parameters<typeof prepareParks>[0], id: string, wish = profile) =>
    matchParks(prepareParks(parks), wish).recommendations.find(({ parkId }) => parkId === id)?.score
  const own = (id: string, fields: Fields = {}) => park(id, { parentId: 'zone', ...fields })
  t.equal(scoreOf([zone, own('a')], 'a'), scoreOf([zone], 'zone'), 'a child has what its zone has')
  const grandchild = park('b', { parentId: 'a' })
  t.equal(scoreOf([grandchild, own('a'), zone], 'b'), scoreOf([zone], 'zone'), 'over two levels, in any order')
  t.equal(
    scoreOf([zone, own('a', { access: { railKm: 3 } })], 'a'),
    scoreOf([park('x', { region: '370214', thresholds: { taxCnyPerMuYear: 2e5 }, access: { railKm: 3 } })], 'x'),
    'a field is taken whole or not at all',
  )
  t.ok(scoreOf([park('a', { parentId: 'zone' })], 'a'), 'an unknown parent is passed over')
  const cycle = [park('a', { parentId: 'b', region: '370214' }), park('b', { parentId: 'a' })]
  t.ok(scoreOf(cycle, 'b'), 'a cycle ends')
  const banned = matchParks(prepareParks([zone, own('a', { excludedProcesses: [] })]), {
    sectors: ['fine-chemicals'],
    processes: ['dyeing'],
  })
  t.strictSame(
    banned.excluded.find(({ parkId }) => parkId === 'a')?.failed,
    ['sector', 'facilities'],
    'bans apply below',
  )
  const reason = matchParks(prepareParks([zone, own('a')]), profile).recommendations[0]?.criteria[0]?.reason
  t.match(reason?.zh, /沿用上级园区zone/)
  t.equal(reason?.params.inheritedFrom, 'zone')
})

t.test('score, order and total', async (t) => {
  const ask: Profile = { landM2: { min: 20_000 } }
  const equal = ['b', 'a', 'B', 'A'].map((id) => park(id))
  const ids = (options: MatchOptions = {}) =>
    matchParks(prepareParks(equal), ask, options).recommendations.map(({ parkId }) => parkId)
  t.strictSame(ids(), ['A', 'B', 'a', 'b'], 'ties go by id in code units')
  t.strictSame(ids({ limit: 2 }), ['A', 'B'], 'limit cuts the list')
  t.equal(matchParks(prepareParks(equal), ask, { limit: 2 }).total, 4, 'total counts before the limit')
  const sure = matchParks(
    prepareParks([park('a', { level: 'national' }), park('b', { level: 'national', land: { availableM2: 15_000 } })]),
    ask,
  )
  t.strictSame(
    sure.recommendations.map(({ parkId }) => parkId),
    ['b', 'a'],
    'at equal score the surer one leads',
  )
  t.strictSame(
    sure.recommendations.map(({ confidence }) => rounded(confidence)),
    [1, rounded(3 / 23)],
  )
  t.throws(() => matchParks(prepareParks(equal), ask, { weights: { land: 0, standing: 0 } }), MatchError)
  t.doesNotThrow(() => matchParks(prepareParks(equal), ask, { weights: { land: 0 } }), 'unstated weights do not matter')
  const failed = matchParks(
    prepareParks([park('a', { land: { totalM2: 1 }, space: { availableM2: 0 }, region: '440300' })]),
    { ...ask, floorM2: { min: 100 }, ...require('370200') },
    { must: ['space', 'cost'] },
  ).excluded[0]
  t.strictSame(failed?.failed, ['land', 'space', 'location'], 'all failing criteria are listed')
  t.equal(failed?.wouldNeed.length, 3, 'each with what it would need')
})

t.test('confidence is that of the facts used', async (t) => {
  const sources = { level: [{ id: 'f1', confidence: 0.6 }], 'land.totalM2': [{ id: 'f2', confidence: 0.1 }] }
  const record = { ...park('a', { level: 'national', land: { totalM2: 9, availableM2: 30_000 } }), sources }
  const [one] = matchParks(prepareParks([{ ...record }]), {}).recommendations
  t.equal(rounded(one?.confidence ?? 0), 0.6)
  t.strictSame(one?.criteria[0]?.facts, ['f1'])
})
