import t from 'tap'
import { createParkIndex } from '../../src/match/index.ts'
import type { Park } from '../../src/model/index.ts'
import { industryMap, type MapArea, type MapDemand } from '../../src/parks/industry-map.ts'

const PARKS: Park[] = [
  {
    ...{ id: 'zone', name: '示例高新区', region: '370200', sectors: [{ id: 'life-sciences' }] },
    land: { availableM2: 100_000 },
  },
  // In the zone, which states the land already, but not for chips; its region is that of the zone.
  {
    ...{ id: 'a', name: '示例医疗园', parentId: 'zone', lon: 120.3, lat: 36.2 },
    sectors: [{ id: 'medical-devices' }, { id: 'biopharma' }, { id: 'ic-design' }],
    land: { availableM2: 30_000 },
    space: { availableM2: 5000 },
  },
  { id: 'b', name: '示例装备园', region: '110105', sectors: [{ id: 'medical-devices' }], land: { availableM2: 7 } },
  { id: 'c', name: '示例未知园' },
]
const DEMANDS: MapDemand[] = [
  { regions: ['370211', '370000'], sectors: ['medical-devices'] },
  { regions: [], sectors: [] },
]
const index = createParkIndex(PARKS.map((park) => ({ park })))
const mapOf = (area: Partial<MapArea>, places = 10) =>
  industryMap(index.lineages(), DEMANDS, { region: null, sector: null, ...area }, places)
/** Region, sector, parks, land, floor space and requests of each cell. */
const cellsOf = (area: Partial<MapArea>) =>
  mapOf(area)
    .cells.map(({ region, sector, parks, landM2, floorM2, requests }) =>
      [region, sector, parks, landM2, floorM2, requests].join(' '),
    )
    .sort()

t.test('parks and requests in the parts right below an area', async (t) => {
  const cases: [string, Partial<MapArea>, string[]][] = [
    [
      'all: top sectors by province, a park once in each, land once for zone and park',
      {},
      [
        ' ', // neither place nor sector
        '110000 life-sciences 1 7 0 0',
        '370000 electronics-ict 1 30000 5000 0',
        '370000 life-sciences 2 100000 5000 1',
      ].map((cell) => (cell === ' ' ? '  1 0 0 1' : cell)),
    ],
    [
      'a province: its cities, and what names the province alone',
      { region: '370000', sector: 'life-sciences' },
      [
        '370000 medical-devices 0 0 0 1',
        '370200 biopharma 1 30000 5000 0',
        '370200 life-sciences 1 100000 0 0',
        '370200 medical-devices 1 30000 5000 1',
      ],
    ],
    ['a district of a municipality lies right below it', { region: '110000' }, ['110105 life-sciences 1 7 0 0']],
    ['the narrowest', { region: '110105', sector: 'medical-devices' }, ['110105 medical-devices 1 7 0 0']],
    ['nothing there', { region: '540000' }, []],
  ]
  for (const [name, area, cells] of cases) t.same(cellsOf(area), [...cells].sort(), name)
})

t.test('totals count each park and each request once', async (t) => {
  const { total, regions, sectors } = mapOf({})
  t.same(total, { parks: 4, landM2: 100_007, floorM2: 5000, requests: 2 })
  t.same(
    regions.map(({ region, parks, requests }) => [region, parks, requests]).sort(),
    [
      [null, 1, 1],
      ['110000', 1, 0],
      ['370000', 2, 1],
    ].sort(),
  )
  t.equal(sectors.find(({ sector }) => sector === 'life-sciences')?.parks, 3)
})

t.test('parks with coordinates are told up to a number', async (t) => {
  t.match(mapOf({}), { placed: 1, places: [{ id: 'a', name: '示例医疗园', lon: 120.3, lat: 36.2 }] })
  t.match(mapOf({}, 0), { placed: 1, places: [] })
  t.match(mapOf({ region: '110000' }), { placed: 0, places: [] })
})

t.test('after a write the parks that were replaced or removed are not counted', async (t) => {
  const next = index.with([{ park: { ...PARKS[2]!, region: '310115' } }], ['c'])
  const { total, regions } = industryMap(next.lineages(), [], { region: null, sector: null })
  t.equal(total.parks, 3)
  t.same(regions.map(({ region }) => region).sort(), ['310000', '370000'])
})
