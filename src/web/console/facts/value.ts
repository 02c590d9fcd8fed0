import { M2_PER_MU, money, number } from '../format.ts'
import { lang, messages, type Worded } from '../i18n.ts'
import { sectorName } from './catalogue.ts'
import type { Attribute, Fact } from './types.ts'
import { ROLES, wordOf } from './words.ts'

const m = messages(
  {
    approx: '约 ',
    min: '≥ ',
    max: '≤ ',
    upTo: '最高 ',
    mu: '亩',
    wanMu: '万亩',
    perMu: '/亩',
    perMuYear: '/亩·年',
    perM2Month: '元/m²·月',
    perM2Day: '元/m²·天',
    perM2: '元/m²',
    count: '家',
    place: (n: string) => `第 ${n} 名`,
    to: (name: string) => `距${name} `,
    offer: '扶持资金',
  },
  {
    approx: 'about ',
    min: '≥ ',
    max: '≤ ',
    upTo: 'up to ',
    mu: 'mu',
    wanMu: '0,000 mu',
    perMu: '/mu',
    perMuYear: '/mu a year',
    perM2Month: 'CNY/m² a month',
    perM2Day: 'CNY/m² a day',
    perM2: 'CNY/m²',
    count: '',
    place: (n) => `No. ${n}`,
    to: (name) => `to ${name}: `,
    offer: 'Support',
  },
)

const KM2 = 1_000_000
/** Larger pieces of land are told in km² first. */
const LARGE_M2 = 5 * KM2
const WAN = 10_000

/** Floor space: 28 万 m², 1,200 m². */
export const floor = (m2: number): string =>
  lang.value === 'zh' && m2 >= WAN ? `${number(m2 / WAN, 2)} 万 m²` : `${number(m2)} m²`

const mu = (m2: number): string => {
  const count = m2 / M2_PER_MU
  return lang.value === 'zh' && count >= WAN
    ? `${number(count / WAN, 2)} ${m().wanMu}`
    : `${number(count, 1)} ${m().mu}`
}

/** Land as people in the trade say it: 210 亩 (14 万 m²), 12.5 km² (1.88 万亩). */
export const ground = (m2: number): string =>
  m2 >= LARGE_M2 ? `${number(m2 / KM2, 2)} km² (${mu(m2)})` : `${mu(m2)} (${floor(m2)})`

export const perMu = (cny: number): string => `${money(cny)}${m().perMu}`
export const perMuYear = (cny: number): string => `${money(cny)}${m().perMuYear}`
/** Rent by the month, and by the day as offices are quoted. */
export const rent = (cny: number): string =>
  `${number(cny, 2)} ${m().perM2Month} (${number((cny * 12) / 365, 2)} ${m().perM2Day})`
export const perM2 = (cny: number): string => `${number(cny)} ${m().perM2}`
const withUnit = (unit: string, decimals: number) => (value: number) => `${number(value, decimals)} ${unit}`.trim()
export const metres = withUnit('m', 2)
export const load = withUnit('t/m²', 2)
export const tonnes = withUnit('t', 1)
export const kva = withUnit('kVA', 0)
export const km = withUnit('km', 1)
export const count = (value: number): string => `${number(value)} ${m().count}`.trim()

type Show = (value: number) => string

const SHOW: Partial<Readonly<Record<Attribute, Show>>> = {
  site_area: ground,
  available_land: ground,
  building_area: floor,
  available_space: floor,
  investment: money,
  output_value: money,
  tax_revenue: money,
  incentive: (cny) => m().upTo + money(cny),
  enterprise_count: count,
  high_tech_count: count,
  tax_threshold: perMuYear,
  output_threshold: perMuYear,
  investment_threshold: perMu,
  land_price: perMu,
  rent,
  sale_price: perM2,
  floor_height: metres,
  floor_load: load,
  power: kva,
  distance: km,
  ranking: (place) => m().place(number(place)),
}

/** What goes before and after the value, by the detail of the fact. */
function around({ attribute, detail = {} }: Pick<Fact, 'attribute' | 'detail'>): [string, string] {
  if (attribute === 'distance' && detail.to) return [m().to(String(detail.to)), '']
  if (attribute === 'incentive') return [`${detail.name ?? m().offer} `, '']
  if (attribute === 'ranking' && detail.scope) return ['', ` (${detail.scope})`]
  if (attribute === 'sector' && detail.role)
    return ['', ` (${wordOf(ROLES as Readonly<Record<string, Worded>>, detail.role)})`]
  return ['', '']
}

/** What a fact says, in the units people use. */
export function factText(fact: Pick<Fact, 'attribute' | 'value' | 'max' | 'bound' | 'detail'>): string {
  const { attribute, value, max, bound } = fact
  const [before, after] = around(fact)
  if (typeof value === 'string') return `${before}${attribute === 'sector' ? sectorName(value) : value}${after}`
  const show = SHOW[attribute] ?? ((n: number) => number(n, 2))
  const words = m()
  // An award is a maximum by its nature and says so already.
  const bounded = bound === 'exact' || (bound === 'max' && attribute === 'incentive') ? '' : words[bound]
  const range = max === undefined || max === value ? show(value) : `${show(value)} – ${show(max)}`
  return `${before}${bounded}${range}${after}`
}
