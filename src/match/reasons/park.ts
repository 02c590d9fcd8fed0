import { ATTRIBUTES, type Bound, type ExtractedFact, type Incentive, type Park } from '../../model/index.ts'
import {
  cnyOf,
  countOf,
  floorOf,
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
  FIRE_NAME,
  INCENTIVE_NAME,
  PARK_KIND_NAME,
  PARK_LEVEL_NAME,
  PROCESS_NAME,
  ROLE_NAME,
  SPACE_NAME,
  UTILITY_NAME,
} from './names.ts'

/** One attribute of a park as people read it. `field` is the dotted field that facts stand behind; `member` one of a list of offers. */
export interface ParkRow {
  field: string
  member?: string
  name: Worded
  value: Worded
}

const same = (text: string): Worded => ({ zh: text, en: text })
const enterprises = countOf('家', 'enterprises')
const priceOf = (cny: number): Worded => {
  const { zh, en } = cnyOf(cny)
  return { zh: `${zh}/平方米`, en: `${en} per m²` }
}

const list = <T>(items: readonly T[] | undefined, word: (item: T) => Worded): Worded | undefined => {
  if (items === undefined) return undefined
  return items.length > 0 ? listed(items.map(word)) : { zh: '无', en: 'none' }
}

const yesNo = (value: boolean | undefined): Worded | undefined =>
  value === undefined ? undefined : value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }

const opt = <T>(value: T | undefined, word: (value: T) => Worded): Worded | undefined =>
  value === undefined ? undefined : word(value)

/** Sectors by their part in the park: 主导：A、B；配套：C. */
function wordSectors({ sectors }: Park): Worded | undefined {
  if (sectors === undefined || sectors.length === 0) return list(sectors, ({ id }) => sectorName(id))
  const parts = (['leading', 'supporting', 'planned'] as const).flatMap((role) => {
    const ids = sectors.filter((sector) => (sector.role ?? 'supporting') === role)
    if (ids.length === 0) return []
    const names = listed(ids.map(({ id }) => sectorName(id)))
    return [{ zh: `${ROLE_NAME[role].zh}：${names.zh}`, en: `${ROLE_NAME[role].en}: ${names.en}` }]
  })
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') }
}

function wordRanking({ ranking }: Park): Worded | undefined {
  if (!ranking) return undefined
  const { position, scope, year } = ranking
  const [zhYear, enYear] = year === undefined ? ['', ''] : [`（${year} 年）`, ` (${year})`]
  return {
    zh: `${scope ?? ''}第 ${position} 位${zhYear}`,
    en: `No. ${position}${scope ? `, ${scope}` : ''}${enYear}`,
  }
}

function wordInvestment({ thresholds }: Park): Worded | undefined {
  const { investmentCnyPerMu, investmentBasis } = thresholds ?? {}
  if (investmentCnyPerMu === undefined) return undefined
  const base = perMuOf(investmentCnyPerMu)
  if (investmentBasis === undefined) return base
  const [zh, en] = investmentBasis === 'fixed' ? ['固定资产', 'fixed assets'] : ['总投资', 'total investment']
  return { zh: `${base.zh}（${zh}）`, en: `${base.en} (${en})` }
}

/** An offer with its ceiling, its end and its basis in law. */
function wordIncentive({ name, kind, maxCny, validUntil, basis }: Incentive): Worded {
  const more = [
    ...(kind ? [INCENTIVE_NAME[kind]] : []),
    ...(maxCny ? [{ zh: `最高 ${cnyOf(maxCny).zh}`, en: `up to ${cnyOf(maxCny).en}` }] : []),
    ...(validUntil ? [{ zh: `有效期至 ${validUntil}`, en: `until ${validUntil}` }] : []),
    ...(basis ? [{ zh: `依据：${basis}`, en: `by: ${basis}` }] : []),
  ]
  if (more.length === 0) return same(name)
  return {
    zh: `${name}（${more.map(({ zh }) => zh).join('，')}）`,
    en: `${name} (${more.map(({ en }) => en).join(', ')})`,
  }
}

const named = (zh: string, en: string): Worded => ({ zh, en })
const { site_area, building_area, available_land, available_space, land_price, rent, sale_price } = ATTRIBUTES
const { floor_height, floor_load, power, tax_threshold, investment_threshold, output_threshold } = ATTRIBUTES
const { enterprise_count, high_tech_count, output_value, anchor_enterprise, institution, operator, opened } = ATTRIBUTES

type Row = readonly [field: string, name: Worded, word: (park: Park) => Worded | undefined]

/** What a park says of itself, from what it is to what lies around it. */
const ROWS: readonly Row[] = [
  ['kind', named('园区类型', 'Kind of park'), ({ kind }) => opt(kind, (k) => PARK_KIND_NAME[k])],
  ['level', named('园区级别', 'Level'), ({ level }) => opt(level, (l) => PARK_LEVEL_NAME[l])],
  ['region', named('所在地区', 'Place'), ({ region }) => opt(region, regionName)],
  ['address', named('地址', 'Address'), ({ address }) => opt(address, same)],
  ['sectors', named('产业定位', 'Sectors'), wordSectors],
  ['excludedSectors', named('不接收产业', 'Sectors not taken'), (p) => list(p.excludedSectors, (id) => sectorName(id))],
  ['land.totalM2', site_area, ({ land }) => opt(land?.totalM2, (n) => muOf(n))],
  ['land.availableM2', available_land, ({ land }) => opt(land?.availableM2, (n) => muOf(n))],
  ['land.minParcelM2', named('最小供地', 'Smallest plot'), ({ land }) => opt(land?.minParcelM2, (n) => muOf(n))],
  ['land.priceCnyMu', land_price, ({ land }) => opt(land?.priceCnyMu, (n) => perMuOf(n))],
  ['space.types', named('载体类型', 'Kinds of space'), ({ space }) => list(space?.types, (type) => SPACE_NAME[type])],
  ['space.totalM2', building_area, ({ space }) => opt(space?.totalM2, (n) => floorOf(n))],
  ['space.availableM2', available_space, ({ space }) => opt(space?.availableM2, (n) => floorOf(n))],
  ['space.rentCnyM2Month', rent, ({ space }) => opt(space?.rentCnyM2Month, (n) => rentOf(n))],
  ['space.saleCnyM2', sale_price, ({ space }) => opt(space?.saleCnyM2, priceOf)],
  ['space.floorHeightM', floor_height, ({ space }) => opt(space?.floorHeightM, (n) => metresOf(n))],
  ['space.floorLoadTM2', floor_load, ({ space }) => opt(space?.floorLoadTM2, (n) => loadOf(n))],
  ['space.powerKva', power, ({ space }) => opt(space?.powerKva, (n) => kvaOf(n))],
  ['space.craneT', named('行车', 'Crane'), ({ space }) => opt(space?.craneT, (n) => tonnesOf(n))],
  ['space.groundFloor', named('一楼可供', 'Ground floor to be had'), ({ space }) => yesNo(space?.groundFloor)],
  ['space.fireClass', named('火险类别', 'Fire class'), ({ space }) => opt(space?.fireClass, (c) => FIRE_NAME[c])],
  ['thresholds.taxCnyPerMuYear', tax_threshold, (p) => opt(p.thresholds?.taxCnyPerMuYear, (n) => perMuYearOf(n))],
  ['thresholds.investmentCnyPerMu', investment_threshold, wordInvestment],
  [
    'thresholds.outputCnyPerMuYear',
    output_threshold,
    (p) => opt(p.thresholds?.outputCnyPerMuYear, (n) => perMuYearOf(n)),
  ],
  ['thresholds.negotiable', named('一事一议', 'Thresholds negotiable'), (p) => yesNo(p.thresholds?.negotiable)],
  [
    'excludedProcesses',
    named('不接收工序', 'Processes not taken'),
    (p) => list(p.excludedProcesses, (process) => PROCESS_NAME[process]),
  ],
  ['utilities', named('配套设施', 'Utilities'), (p) => list(p.utilities, (utility) => UTILITY_NAME[utility])],
  ['chemicalPark', named('认定化工园区', 'Recognised chemical park'), (p) => yesNo(p.chemicalPark)],
  ['cluster.enterprises', enterprise_count, ({ cluster }) => opt(cluster?.enterprises, enterprises)],
  ['cluster.highTech', high_tech_count, ({ cluster }) => opt(cluster?.highTech, enterprises)],
  ['cluster.outputCny', output_value, ({ cluster }) => opt(cluster?.outputCny, (n) => perYearOf(n))],
  ['cluster.anchors', anchor_enterprise, ({ cluster }) => list(cluster?.anchors, ({ name }) => same(name))],
  ['cluster.institutions', institution, ({ cluster }) => list(cluster?.institutions, ({ name }) => same(name))],
  ['access.highwayKm', named('距高速口', 'To a motorway'), ({ access }) => opt(access?.highwayKm, (n) => kmOf(n))],
  ['access.railKm', named('距火车站', 'To a railway station'), ({ access }) => opt(access?.railKm, (n) => kmOf(n))],
  ['access.airportKm', named('距机场', 'To an airport'), ({ access }) => opt(access?.airportKm, (n) => kmOf(n))],
  ['access.portKm', named('距港口', 'To a port'), ({ access }) => opt(access?.portKm, (n) => kmOf(n))],
  ['ranking', named('排名', 'Ranking'), wordRanking],
  ['operator', operator, (p) => opt(p.operator, same)],
  ['opened', opened, (p) => opt(p.opened, same)],
]

/** What is known of a park, attribute by attribute with units, in both languages; offers come last, one a row. */
export function parkRows(park: Park): ParkRow[] {
  const rows = ROWS.flatMap(([field, { zh, en }, word]) => {
    const value = word(park)
    return value ? [{ field, name: { zh, en }, value }] : []
  })
  const offers = (park.incentives ?? []).map((offer) => ({
    field: 'incentives',
    member: offer.name,
    name: named(ATTRIBUTES.incentive.zh, ATTRIBUTES.incentive.en),
    value: wordIncentive(offer),
  }))
  return [...rows, ...offers]
}

const UNIT_WORDS: Readonly<Record<string, (value: number) => Worded>> = {
  'CNY/mu/year': perMuYearOf,
  'CNY/mu': perMuOf,
  'CNY/m2/month': rentOf,
  'CNY/m2': priceOf,
  CNY: cnyOf,
  m: metresOf,
  't/m2': loadOf,
  kVA: kvaOf,
  km: kmOf,
}

const LAND = new Set(['site_area', 'available_land'])

function wordNumber({ attribute, unit }: Pick<ExtractedFact, 'attribute' | 'unit'>, value: number): Worded {
  if (unit === 'm2') return LAND.has(attribute) ? muOf(value) : floorOf(value)
  const word = UNIT_WORDS[unit ?? '']
  if (word) return word(value)
  if (attribute === 'enterprise_count' || attribute === 'high_tech_count') return enterprises(value)
  return attribute === 'ranking' ? { zh: `第 ${value} 位`, en: `No. ${value}` } : same(String(value))
}

/** Offers go up to a sum. */
const ceiling = ({ zh, en }: Worded): Worded => ({ zh: `最高 ${zh}`, en: `up to ${en}` })

const BOUND: Readonly<Record<Bound, (worded: Worded) => Worded>> = {
  exact: (worded) => worded,
  approx: ({ zh, en }) => ({ zh: `约 ${zh}`, en: `about ${en}` }),
  min: ({ zh, en }) => ({ zh: `${zh}以上`, en: `${en} or more` }),
  max: ({ zh, en }) => ({ zh: `至多 ${zh}`, en: `at most ${en}` }),
}

/** What a fact says, with its unit, its bound and what it speaks of: 距流亭机场 12 公里. */
export function wordFact(
  fact: Pick<ExtractedFact, 'attribute' | 'value' | 'max' | 'bound' | 'unit' | 'detail'>,
): Worded {
  const { attribute, value, max, bound, detail } = fact
  if (typeof value === 'string') return attribute === 'sector' ? sectorName(value) : same(value)
  const low = wordNumber(fact, value)
  const high = max === undefined ? undefined : wordNumber(fact, max)
  const bounded = attribute === 'incentive' ? ceiling : BOUND[bound]
  const worded = high ? { zh: `${low.zh}至 ${high.zh}`, en: `${low.en} to ${high.en}` } : bounded(low)
  const about = detail?.to ?? detail?.name ?? detail?.scope
  return about === undefined || about === '' ? worded : { zh: `${about}：${worded.zh}`, en: `${about}: ${worded.en}` }
}
