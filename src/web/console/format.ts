import { lang } from './i18n.ts'

/** Square metres of one mu. */
export const M2_PER_MU = 2000 / 3

const formats = new Map<string, Intl.NumberFormat>()

/** A number with separators and at most so many decimals. */
export function number(value: number, decimals = 0): string {
  const key = `${lang.value}${decimals}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(lang.value === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: decimals })
    formats.set(key, format)
  }
  return format.format(value)
}

/** Land in mu, as people in the trade count it. */
export const land = (m2: number): string =>
  lang.value === 'zh' ? `${number(m2 / M2_PER_MU, 1)} 亩` : `${number(m2 / M2_PER_MU, 1)} mu`

/** Floor space in m². */
export const area = (m2: number): string => `${number(m2)} m²`

const YI = 100_000_000
const WAN = 10_000

/** An amount of money in 万 or 亿 yuan, in English in millions. */
export function money(cny: number): string {
  if (lang.value === 'en') return cny >= 1e6 ? `CNY ${number(cny / 1e6, 2)} m` : `CNY ${number(cny)}`
  if (cny >= YI) return `${number(cny / YI, 2)} 亿元`
  return cny >= WAN ? `${number(cny / WAN, 1)} 万元` : `${number(cny)} 元`
}

/** An ISO day, month or instant for reading: 2026-11-22. */
export const day = (iso: string): string => iso.slice(0, 10)

/** An ISO instant in local time: 11-22 16:03, with the year where it is not this one. */
export function moment(iso: string): string {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
  return at.getFullYear() === new Date().getFullYear() ? date : `${at.getFullYear()}-${date}`
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`
