import { areaList } from '@vant/area-data'
import t from 'tap'
import {
  boundaryNames,
  cityOf,
  everydayNames,
  macroRegionByName,
  macroRegions,
  nearestRegions,
  normaliseName,
  prominentRegions,
  provinceOf,
  regionByCode,
  regionContains,
  regions,
  regionsByName,
  regionTraps,
  sameCityKey,
  towns,
  verbalNames,
  zoneByName,
  zones,
} from '../../src/catalog/index.ts'

t.test('the code table', async (t) => {
  t.equal(new Set(regions.map((region) => region.code)).size, regions.length, 'codes are unique')
  for (const { code, level, parent } of regions) {
    if (level === 'province') t.equal(parent, null, code)
    else if (!parent || !regionByCode(parent) || !regionContains(parent, code)) t.fail(`parent of ${code}`)
  }
  const mainland = regions.filter(({ code }) => !/^[78]/.test(code))
  const count = (level: string) => mainland.filter((region) => region.level === level).length
  t.equal(count('province'), 31)
  t.ok(count('county') > 2840 && count('county') < 2860, `${count('county')} counties`)
})

t.test('the table agrees with the package that it was made from', async (t) => {
  const names: Record<string, string> = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }
  const wrong = regions.filter(({ code, name }) => names[code] !== name && !/市辖[区县]$/.test(name))
  t.strictSame(wrong, [])
  const isCounty = (code: string) => !/^[78]|^4419|^4420|^4604|^6202/.test(code) && Number(code.slice(4)) < 71
  const merged = new Set(['320611', '350402', '370634', '320112', '321150'])
  const missing = Object.keys(areaList.county_list).filter(
    (code) => (isCounty(code) || /8\d$/.test(code)) && !/^[78]|^4419|^4420|^4604/.test(code) && !merged.has(code),
  )
  t.strictSame(
    missing.filter((code) => !regionByCode(code)),
    [],
  )
})

const SHORT: readonly (readonly [code: string, short: string])[] = [
  ['370200', '青岛'],
  ['370214', '城阳'],
  ['150000', '内蒙古'],
  ['650000', '新疆'],
  ['422800', '恩施'],
  ['440232', '乳源'],
  ['522600', '黔东南'],
  ['429021', '神农架'],
  ['310115', '浦东'],
  ['441803', '清新'],
  ['232763', '新林'],
  ['653131', '塔什库尔干'],
]

t.test('short names', async (t) => {
  for (const [code, short] of SHORT) t.equal(regionByCode(code)?.shortNames[0], short, code)
  t.notOk(regionByCode('371721')?.shortNames.length, '曹县 has none: one character is no name')
})

const NAMES: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['青岛', ['370200']],
  ['西海岸新区', ['370211']],
  ['朝阳', ['110105', '211300', '211321', '220104']],
  ['吉林', ['220000', '220200']],
  ['鼓楼', ['320106', '320302', '350102', '410204']],
  ['亚特兰蒂斯', []],
]

t.test('look-up by name', async (t) => {
  for (const [name, codes] of NAMES)
    t.strictSame(
      regionsByName(name).map((region) => region.code),
      codes,
      name,
    )
})

const PLACES: readonly (readonly [code: string, province: string, city: string | null, key: string | null])[] = [
  ['370214', '370000', '370200', '3702'],
  ['370200', '370000', '370200', '3702'],
  ['370000', '370000', null, null],
  ['110105', '110000', '110000', '11'],
  ['110000', '110000', '110000', '11'],
  ['500240', '500000', '500000', '50'],
  ['429005', '420000', '429005', '429005'],
  ['469005', '460000', '469005', '469005'],
  ['659001', '650000', '659001', '659001'],
  ['419001', '410000', '419001', '419001'],
  ['441900', '440000', '441900', '4419'],
]

t.test('province, city, same city', async (t) => {
  for (const [code, province, city, key] of PLACES) {
    t.equal(provinceOf(code), province, code)
    t.equal(cityOf(code), city, code)
    t.equal(sameCityKey(code), key, code)
  }
})

const INSIDE: readonly (readonly [wide: string, narrow: string, inside: boolean])[] = [
  ['370000', '370214', true],
  ['370200', '370214', true],
  ['370214', '370214', true],
  ['370214', '370200', false],
  ['370200', '370600', false],
  ['110100', '110105', true],
  ['500200', '500105', true],
  ['500100', '500240', true],
  ['310000', '310100', true],
  ['120100', '120000', true],
  ['420000', '429005', true],
  ['429005', '429004', false],
]

t.test('containment', async (t) => {
  for (const [wide, narrow, inside] of INSIDE) t.equal(regionContains(wide, narrow), inside, `${wide} ${narrow}`)
})

t.test('macro-regions, zones and towns stand on known codes', async (t) => {
  const codes = [
    ...macroRegions.flatMap((macro) => macro.codes),
    ...zones.flatMap((zone) => [zone.code, ...zone.hosts]),
    ...towns.map((town) => town.code),
    ...Object.values(prominentRegions),
  ]
  t.strictSame(
    codes.filter((code) => !regionByCode(code)),
    [],
  )
  for (const { name, code, hosts } of zones)
    t.ok(
      hosts.every((host) => regionContains(code, host)),
      name,
    )
  t.strictSame(macroRegionByName('长三角')?.codes, ['310000', '320000', '330000', '340000'])
  t.strictSame(macroRegionByName('胶东半岛')?.codes, ['370200', '370600', '370700', '371000', '371100'])
  t.match(zoneByName('光谷'), { code: '420100', hosts: ['420111'] })
  t.match(zoneByName('兰州新区'), { code: '620100', hosts: ['620121', '620123'] })
})

t.test('no name of a macro-region, zone or town stands for two things', async (t) => {
  const seen = new Set<string>()
  const names = [
    ...macroRegions.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...zones.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...towns.filter(({ bound }) => !bound).map(({ name }) => name),
  ]
  const twice = names.filter((name) => seen.has(normaliseName(name)) || !seen.add(normaliseName(name)))
  t.strictSame(twice, [])
  t.strictSame(
    names.filter((name) => regionsByName(name).length > 0),
    [],
    'nor for a region',
  )
})

t.test('lists of names that need support hold only names', async (t) => {
  const bound = new Set(towns.map(({ name }) => name))
  const known = (name: string) => regionsByName(name).length > 0 || bound.has(name) || zoneByName(name) !== undefined
  for (const list of [everydayNames, boundaryNames, verbalNames]) {
    t.strictSame(
      [...list].filter((name) => !known(name)),
      [],
    )
  }
  t.equal(new Set(regionTraps).size, regionTraps.length, 'no trap twice')
})

t.test('the nearest of an unknown code', async (t) => {
  t.strictSame(
    nearestRegions('370299').every((code) => code.startsWith('3702')),
    true,
  )
  t.equal(nearestRegions('').length, 3)
  t.equal(nearestRegions('99').length, 3)
})
