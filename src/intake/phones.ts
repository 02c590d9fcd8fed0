import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Span } from '../model/index.ts'
import { overlapping } from './spans.ts'

/** A telephone number: E.164, or the bare digits of a 400 or 800 service number. */
export interface Phone extends Span {
  number: string
  kind: 'mobile' | 'landline' | 'service' | 'foreign'
}

const SPOKEN: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  洞: '0',
  幺: '1',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  拐: '7',
  八: '8',
  九: '9',
  勾: '9',
}

/** A run of digits with the separators that people put into numbers; bounded, so that scanning stays linear. */
const RUN = /(?:\+ ?|00)?\(?\d(?:[-– .·()_~]{0,2}\d){6,17}/g
const SPOKEN_RUN = /[零〇洞幺一二两三四五六七拐八九勾0-9](?:[ ,、-]{0,1}[零〇洞幺一二两三四五六七拐八九勾0-9]){9,13}/g
/** Digits in groups: 一八八,四个零,九二零五; 139后面四个零1414. */
const GROUPED =
  /(?:[零〇幺一二两三四五六七拐八九\d]{2,4}|[两三四五六]个[零〇一二三四五六七八九\d])(?:(?:[, 、-]|后面|后边|然后|再){0,2}(?:[两三四五六]个[零〇一二三四五六七八九\d]|[零〇幺一二两三四五六七拐八九\d]{1,8})){2,5}/g
const REPEATED = /([两三四五六])个([零〇一二三四五六七八九\d])/g
const EXTENSION = /^ ?(?:转|分机|ext\.?|x|-)\s?\d{1,6}(?!\d)/

const MOBILE = /^(?:86|0086)?(1[3-9]\d{9})$/
const SERVICE = /^(?:86)?([48]00\d{7})$/
const LANDLINE = /^(?:86)?0?((?:10|2\d)\d{8}|(?:[3-9]\d{2})\d{7,8})$/

/** A Chinese number of these digits; `area` tells that the area code is certain (a leading 0 or +86). */
function chinese(digits: string, area: boolean): Omit<Phone, 'start' | 'end'> | null {
  const mobile = MOBILE.exec(digits)
  if (mobile) return { number: `+86${mobile[1]}`, kind: 'mobile' }
  const service = SERVICE.exec(digits)
  if (service) return { number: service[1]!, kind: 'service' }
  const landline = area ? LANDLINE.exec(digits) : null
  return landline ? { number: `+86${landline[1]}`, kind: 'landline' } : null
}

function foreign(text: string): Omit<Phone, 'start' | 'end'> | null {
  const parsed = parsePhoneNumberFromString(text.replace(/^00/, '+').replace(/[–_~·]/g, '-'))
  if (!parsed || parsed.countryCallingCode === '86' || !parsed.isPossible()) return null
  return { number: parsed.number, kind: 'foreign' }
}

function read(run: string): Omit<Phone, 'start' | 'end'> | null {
  const digits = run.replace(/\D/g, '')
  if (/^\+ ?86|^0086/.test(run)) return chinese(digits.replace(/^0086/, '86'), true)
  if (/^\+/.test(run) || /^00[1-9]/.test(run)) return foreign(run)
  return chinese(digits, digits.startsWith('0'))
}

/** A run may hold more than the number: `2000 13800138000`, `0532-88001234-8006`. Its groups are tried from every start. */
function readGroups(run: string, offset: number): Phone | null {
  const whole = read(run)
  if (whole) return { ...whole, start: offset, end: offset + run.length }
  const starts = [...run.matchAll(/(?<!\d)[+(]?\d+/g)].map((m) => m.index)
  const ends = [...run.matchAll(/\d+(?!\d)/g)].map((m) => m.index + m[0].length)
  for (const start of starts) {
    for (const end of [...ends].reverse()) {
      if (end - start < 7 || (start === 0 && end === run.length)) continue
      const found = read(run.slice(start, end))
      if (found) return { ...found, start: offset + start, end: offset + end }
    }
  }
  return null
}

/** The telephone numbers of a folded text, in order. Numbers with a missing or extra digit are left out. */
export function scanPhones(text: string): Phone[] {
  const phones: Phone[] = []
  const taken = new Uint8Array(text.length)
  const add = (phone: Phone) => {
    if (taken.subarray(phone.start, phone.end).includes(1)) return
    taken.fill(1, phone.start, phone.end)
    phones.push(phone)
  }
  for (const match of text.matchAll(RUN)) {
    if (match[0].length > 26) continue
    const phone = readGroups(match[0], match.index)
    if (phone) add(phone)
  }
  for (const match of text.matchAll(SPOKEN_RUN)) {
    const digits = match[0].replace(/[ ,、-]/g, '').replace(/\D/g, (char) => SPOKEN[char] ?? char)
    const span = { start: match.index, end: match.index + match[0].length }
    const phone = chinese(digits, digits.startsWith('0'))
    if (phone) add({ ...phone, ...span })
  }
  for (const match of text.includes('个') ? text.matchAll(GROUPED) : []) {
    if (!match[0].includes('个')) continue
    const spelt = match[0].replace(REPEATED, (_, count: string, char: string) => char.repeat(Number(SPOKEN[count])))
    const digits = spelt
      .replace(/[^零〇幺一二两三四五六七拐八九\d]/g, '')
      .replace(/\D/g, (char) => SPOKEN[char] ?? char)
    const span = { start: match.index, end: match.index + match[0].length }
    const phone = chinese(digits, digits.startsWith('0'))
    if (phone) add({ ...phone, ...span })
  }
  return phones.sort((a, b) => a.start - b.start).map((phone) => withExtension(text, phone))
}

function withExtension(text: string, phone: Phone): Phone {
  if (phone.kind === 'mobile') return phone
  const extension = EXTENSION.exec(text.slice(phone.end, phone.end + 12))
  return extension ? { ...phone, end: phone.end + extension[0].length } : phone
}

/** Runs that look like a telephone number and are none (a digit is missing): they are no figures either. */
/** 1800-2200 is a range of areas, no telephone number with digits missing. */
const isAreaRange = (text: string): boolean => {
  const [, low, high] = /^(\d{3,5})-(\d{4,5})$/.exec(text) ?? []
  return low !== undefined && Number(low) < Number(high)
}

export function scanBrokenPhones(text: string, phones: readonly Phone[]): Span[] {
  const broken: Span[] = []
  for (const match of text.matchAll(/(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d){5,9}(?![\d.])/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isAreaRange(match[0])) continue
    if (
      overlapping(phones, span.start, span.end).length === 0 &&
      !/^[万亿平方亩元块kw%吨人米]/.test(text.slice(span.end))
    )
      broken.push(span)
  }
  return broken
}
