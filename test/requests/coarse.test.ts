import t from 'tap'
import type { Profile } from '../../src/model/index.ts'
import { coarse, mondayOf, sundayOf } from '../../src/requests/coarse.ts'

/** What an enterprise states → what everybody with a key of a park sees of it. */
const CASES: [string, Profile, Profile][] = [
  ['nothing', {}, {}],
  [
    'names',
    { company: '某公司', contactName: '欧阳', phone: '+8613800138000', intent: 'expand' },
    { intent: 'expand' },
  ],
  ['both ends', { landM2: { min: 20_003, max: 33_000, approx: true } }, { landM2: { min: 20_000, max: 50_000 } }],
  ['one figure', { landM2: { min: 20_000, max: 20_000 } }, { landM2: { min: 20_000, max: 50_000 } }],
  ['least', { taxCnyYear: { min: 7_654_321 } }, { taxCnyYear: { min: 5_000_000 } }],
  ['most', { rentCnyM2Month: { max: 0.83 } }, { rentCnyM2Month: { max: 1 } }],
  ['most, round', { headcount: { max: 200 } }, { headcount: { max: 200 } }],
  ['nought', { headcount: { min: 0, max: 0 } }, { headcount: { min: 0, max: 1 } }],
  [
    'needs',
    { powerKva: 3150, floorHeightM: 8.1, groundFloor: true },
    { powerKva: 2000, floorHeightM: 5, groundFloor: true },
  ],
  [
    'counties',
    { regions: { prefer: ['370214', '370202'], require: ['370000'] } },
    { regions: { prefer: ['370200'], require: ['370000'] } },
  ],
  ['left out', { regions: { exclude: ['370214', '320500'] } }, { regions: { exclude: ['320500'] } }],
  [
    'places',
    {
      near: [
        { kind: 'port', name: '青岛港', maxKm: 12 },
        { kind: 'customer', name: '某客户' },
      ],
    },
    { near: [{ kind: 'port' }, { kind: 'customer' }] },
  ],
  [
    'the rest',
    { sectors: ['robotics'], fireClass: 'C', moveBy: '2027-05' },
    { sectors: ['robotics'], fireClass: 'C', moveBy: '2027-05' },
  ],
]

t.test('what everybody with a key of a park sees of a request', async (t) => {
  for (const [name, given, seen] of CASES) t.strictSame(coarse(given), seen, name)
})

t.test('weeks run from Monday to Sunday', async (t) => {
  for (const [day, monday, sunday] of [
    ['2026-11-22', '2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-25', '2026-11-23', '2026-11-29'],
    ['9999-12-31', '9999-12-27', '9999-12-31'],
  ] as const) {
    t.equal(mondayOf(day), monday, day)
    t.equal(sundayOf(day), sunday, day)
  }
  t.equal(sundayOf('2026-13-41'), '2026-13-41', 'what is no day stays')
})
