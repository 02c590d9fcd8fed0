import { cityOf, pinyinOf, regionByCode, sectorById } from '../../catalog/index.ts'
import { M2_PER_MU, type Reason } from '../../model/index.ts'

/** A quantity worded in both languages. */
export interface Worded {
  zh: string
  en: string
}

/** How a figure is shown: to the nearest, or rounded to one side. */
export type Show = (value: number) => string

/** Decimals that a figure of a size deserves: three significant digits, but never fewer than the whole ones. */
function decimalsOf(value: number): number {
  const size = Math.abs(value)
  if (size >= 100 || size === 0) return 0
  if (size >= 10) return 1
  return size >= 1 ? 2 : Math.min(12, 1 - Math.floor(Math.log10(size)))
}

/** Figures of areas, money and distances are known to three digits at best. */
const plain: Show = (value) => Number(value.toFixed(decimalsOf(value))).toString()

/** A millionth of a step is an error of rounding, not a part of the figure. */
const toOneSide =
  (round: (steps: number) => number): Show =>
  (value) => {
    const perUnit = 10 ** decimalsOf(value)
    return value > 0 ? plain(round(value * perUnit) / perUnit) : plain(value)
  }

/** For figures that one is told to keep to, so that the figure shown passes too. */
export const roundedDown = toOneSide((steps) => Math.floor(steps + 1e-6))
/** For figures that one is told to reach. */
export const roundedUp = toOneSide((steps) => Math.ceil(steps - 1e-6))

const MOST_DIGITS = 12

/** Two figures that differ, with as many digits as it takes to see that they do. */
export function apart(a: number, b: number, word: (value: number, show?: Show) => Worded): [Worded, Worded] {
  for (let digits = 3; digits <= MOST_DIGITS; digits++) {
    const show: Show = digits === 3 ? plain : (value) => Number(value.toPrecision(digits)).toString()
    const [left, right] = [word(a, show), word(b, show)]
    if (left.zh !== right.zh && left.en !== right.en) return [left, right]
  }
  return [word(a), word(b)]
}

const grouped = (value: number, show: Show): string => {
  const [whole = '0', decimals] = show(value).split('.')
  const digits = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return decimals ? `${digits}.${decimals}` : digits
}

/** m² of land as 亩. */
export const muOf = (m2: number, show: Show = plain): Worded => ({
  zh: `${show(m2 / M2_PER_MU)} 亩`,
  en: `${grouped(m2 / M2_PER_MU, show)} mu`,
})

/** m² of floor. */
export const floorOf = (m2: number, show: Show = plain): Worded => ({
  zh: m2 >= 10_000 ? `${show(m2 / 10_000)} 万平方米` : `${show(m2)} 平方米`,
  en: `${grouped(m2, m2 >= 10_000 ? (value) => inThousands(value, show) : show)} m²`,
})

/** Rounded as thousands, and written out: 267,000. */
const inThousands = (value: number, show: Show): string =>
  Number((Number(show(value / 1000)) * 1000).toPrecision(12)).toString()

/** CNY, as 万元 or 亿元 and as million. */
export const cnyOf = (cny: number, show: Show = plain): Worded => ({
  zh: cny >= 1e8 ? `${show(cny / 1e8)} 亿元` : cny >= 1e4 ? `${show(cny / 1e4)} 万元` : `${show(cny)} 元`,
  en:
    cny >= 1e6
      ? `CNY ${grouped(cny / 1e6, show)} million`
      : `CNY ${grouped(cny, cny >= 1e4 ? (value) => inThousands(value, show) : show)}`,
})

const rate =
  (zh: string, en: string) =>
  (cny: number, show: Show = plain): Worded => {
    const worded = cnyOf(cny, show)
    return { zh: worded.zh + zh, en: worded.en + en }
  }

export const perMuOf = rate('/亩', ' per mu')
/** For figures whose name says that they are per mu: 亩均税收. */
export const perMuYearOf = rate('/年', ' per mu a year')
export const perYearOf = rate('/年', ' a year')
export const rentOf = rate('/平方米·月', ' per m² a month')

const withUnit =
  (zh: string, en: string) =>
  (value: number, show: Show = plain): Worded => ({ zh: `${show(value)} ${zh}`, en: `${grouped(value, show)} ${en}` })

export const metresOf = withUnit('米', 'm')
export const tonnesOf = withUnit('吨', 't')
export const loadOf = withUnit('吨/平方米', 't/m²')
export const kvaOf = withUnit('kVA', 'kVA')
export const kmOf = withUnit('公里', 'km')

/** Things that are counted, in whole numbers. */
export const countOf =
  (zh: string, en: string) =>
  (value: number): Worded => ({
    zh: `${Math.round(value)} ${zh}`,
    en: `${grouped(Math.round(value), String)} ${en}`,
  })

/** A sector's name as it begins a sentence; see `sectorInText`. */
export const sectorName = (id: string): Worded => {
  const sector = sectorById(id)
  return { zh: sector?.zh ?? id, en: sector?.en ?? id }
}

export const sectorInText = (id: string): Worded => {
  const { zh, en } = sectorName(id)
  return { zh, en: inside(en) }
}

const withoutKind = (name: string) =>
  name.length > 2 ? name.replace(/(?:特别行政区|自治区|新区|自治州|自治县|地区|省|市|区|县|盟|旗)$/, '') : name

/** Chinese places are read in pinyin by those who read no Chinese. */
const romanised = (name: string): string => {
  const word = pinyinOf(withoutKind(name)).join('')
  return word === '' ? name : word[0]!.toUpperCase() + word.slice(1)
}

/** Names of the catalogue's regions, kept once worded: each match words the same few. */
const regionNames = new Map<string, Worded>()

export const regionName = (code: string): Worded => {
  const known = regionNames.get(code)
  if (known) return known
  const name = regionByCode(code)?.name
  if (name === undefined) return { zh: code, en: code }
  const worded = { zh: name, en: romanised(name) }
  regionNames.set(code, worded)
  return worded
}

/** The city that a region is or lies in, as people say it: 青岛, Qingdao. Of a province its own name. */
export function cityName(code: string): Worded {
  const { zh, en } = regionName(cityOf(code) ?? code)
  return { zh: withoutKind(zh), en }
}

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

/** Several worded things as a list: 甲、乙 and "A and B". */
export const listed = (items: readonly Worded[]): Worded => ({
  zh: items.map((item) => item.zh).join('、'),
  en: joined(
    items.map((item) => item.en),
    'and',
  ),
})

/** One of several worded things: 甲或乙 and "A or B". */
export const either = (items: readonly Worded[]): Worded => ({
  zh: items.length < 3 ? items.map((item) => item.zh).join('或') : items.map((item) => item.zh).join('、'),
  en: joined(
    items.map((item) => item.en),
    'or',
  ),
})

/** Things of which none is there: 甲、乙 and "A or B", after a negation. */
export const neither = (items: readonly Worded[]): Worded => ({ zh: listed(items).zh, en: either(items).en })

const PROPER = /^(?:Beidou|CNY)/

/** English words as they stand inside a sentence: without a capital, unless they are a name or an abbreviation. */
export const inside = (en: string): string =>
  /^[A-Z](?:[a-z]|\s[a-z])/.test(en) && !PROPER.test(en) ? en[0]!.toLowerCase() + en.slice(1) : en

/** Puts slots in for {0}, {1}, … of a template. Read by hand: a match words hundreds of reasons, and a regex is ten times slower. */
function fill(template: string, slots: readonly Worded[], lang: keyof Worded): string {
  let text = ''
  let from = 0
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
    const digit = template.charCodeAt(at + 1) - 48
    if (!(digit >= 0 && digit <= 9) || template[at + 2] !== '}') continue
    text += template.slice(from, at) + (slots[digit]?.[lang] ?? '')
    from = at + 3
  }
  return from === 0 ? template : text + template.slice(from)
}

/** Words a reason in both languages; `slots` are put in for {0}, {1}, … of both templates. */
export const reason = (
  code: string,
  params: Record<string, unknown>,
  zh: string,
  en: string,
  ...slots: readonly Worded[]
): Reason => ({ code, params, zh: fill(zh, slots, 'zh'), en: fill(en, slots, 'en') })

/** Adds where a value that the park inherits comes from. */
export const inheritedFrom = (base: Reason, name: string | undefined): Reason =>
  name === undefined
    ? base
    : {
        ...base,
        params: { ...base.params, inheritedFrom: name },
        zh: `${base.zh}（沿用上级园区${name}）`,
        en: `${base.en} (inherited from ${name})`,
      }

/** Parts of a sentence one after another; those that follow begin without a capital. */
export const inSequence = (parts: readonly Worded[]): Worded => ({
  zh: parts.map((part) => part.zh).join('；'),
  en: parts.map((part, i) => (i === 0 ? part.en : inside(part.en))).join('; '),
})

/** The several comparisons of a criterion as one reason. */
export function together(code: string, parts: readonly Reason[]): Reason {
  if (parts.length === 1) return parts[0] as Reason
  return { code, params: { parts: parts.map(({ code, params }) => ({ code, params })) }, ...inSequence(parts) }
}

/** What has to change for a park to pass, all of it together. Parts: "预算提高到 40 元", "with a budget of CNY 40". */
export function passesWith(code: string, parts: readonly Reason[]): Reason {
  const { params } = together(code, parts)
  return {
    code: parts.length === 1 ? parts[0]!.code : code,
    params,
    zh: `${parts.map(({ zh }) => zh).join('，且')}${parts.length > 1 ? '，' : ''}即可`,
    en: `Passes ${listed(parts).en}`,
  }
}
