/** Headings, list items and key-value lines of text that has no tags for them. Works on folded text of one row. */

import { startsWithOneOf } from './marks.ts'

const MAX_COLUMNS = 72

/** Widths as a terminal counts them: an ideograph takes two columns. */
export function columns(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x2e7f) count += 1
  return count
}

const NUMBERED: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百\d]{1,4}[章篇编部]/, 2],
  [/^第[一二三四五六七八九十百\d]{1,4}节/, 3],
  [/^[一二三四五六七八九十]{1,3}[、.:]/, 2],
  [/^\([一二三四五六七八九十]{1,3}\)/, 3],
  [/^(?:part|section|chapter)\s?\d{1,2}\b/, 2],
  [/^0\d[\s.、/|]/, 2],
  [/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[\s、](?=\D)/, 4],
  [/^\d{1,2}[.、]\s?(?=[^\d\s])/, 4],
]
const BRACKETED = /^[【〖][^【】〖〗]{2,24}[】〗]$/

const mayNumber = startsWithOneOf('第一二三四五六七八九十(0123456789【〖psc')
const mayMark = startsWithOneOf('·•●■◆▪▶►▸○◇◎※★☆✓✔➤▲△→-*—–+(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳abcdefgh')

/** The level of a heading by its number or brackets; 0 for others. */
export function numberedLevel(text: string): number {
  if (!mayNumber(text) || columns(text) > MAX_COLUMNS || /[。;,]/.test(text) || /[:、]$/.test(text)) return 0
  if (BRACKETED.test(text)) return 2
  for (const [pattern, level] of NUMBERED) if (pattern.test(text)) return level
  return 0
}

/** A short line without the marks of a sentence, which may head what follows it. */
export const mayHead = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= MAX_COLUMNS &&
  columns(text) <= MAX_COLUMNS &&
  !/[。;,:]|[、.]$|[!?]./.test(text) &&
  /[\p{L}]{2}/u.test(text)

const DECORATION = /^(?:(?:[▌▍█┃■◆●★☆※▶►✦❖]|\p{Extended_Pictographic}|\ufe0f|\u20e3)\s?)+/u
const TRAILING = /\s*(?:[■◆●★☆※◀❖]|\p{Extended_Pictographic}|\ufe0f)+$/u
const mayDecorate = (text: string): boolean => text.charCodeAt(0) >= 0x2000 && !/^[\u2e80-\u9fff]/.test(text)

/** The text without the pictures and blocks that messages set before and behind their headings. */
export const undecorated = (text: string): string =>
  mayDecorate(text) ? text.replace(DECORATION, '').replace(TRAILING, '') : text

/** ▌租金💰: a few plain words behind a sign. */
export const isDecoratedHead = (text: string): boolean =>
  mayDecorate(text) && text.length <= 20 && /^[\u3400-\u9fff]{2,10}[?？]?$/.test(undecorated(text))

/** Prose that a heading may stand over. */
export const isProse = (text: string): boolean => text.length >= 40 || /[。!?]["”’」』)]?$/.test(text)

const BULLET = /^(?:[·•●■◆▪▶►▸○◇◎※★☆✓✔➤▲△→]\s?|[-*—–+]\s+|[-—–](?=[\u3400-\u9fff]))+/
const NUMBER = /^(?:\(?\d{1,2}[、)]\s?|\d{1,2}\.\s?(?=[^\d\s])|[①-⑳]\s?|\([a-z]\)\s?|[a-h][.、]\s?(?=[\u3400-\u9fff]))/

/** ✅ 📍 💰: pictures that messages set before their points. */
const PICTURES = /^(?:\p{Extended_Pictographic}[\ufe0f\u20e3]{0,2}\s?)+/u
const mayPicture = (code: number): boolean => (code >= 0x2190 && code < 0x3000) || (code >= 0xd83c && code <= 0xd83e)

/** Length of the marker that a list item begins with; 0 without one. */
export function markerLength(text: string): number {
  if (mayPicture(text.charCodeAt(0))) {
    const pictures = PICTURES.exec(text)?.[0].length ?? 0
    if (pictures > 0) return pictures
  }
  if (!mayMark(text)) return 0
  return BULLET.exec(text)?.[0].length ?? NUMBER.exec(text)?.[0].length ?? 0
}

const FIGURE_ROW =
  /^(?:20\d\d年?(?:度)?)?[\u3400-\u9fff]{2,12}(?:\([^()]{1,8}\))?(?:[\s约近超达:]|\|){0,3}\d[\d,.]{0,12}(?:[-~至][\d,.]{1,12})?(?:$|\s?(?:[万亿]?(?:亩|㎡|m²|平|方|元|家|户|公里|km|米|吨|t|kva|公顷)).{0,10}$)/

/** 占地 1,280亩; 租金:22元起; 高新技术企业(家):31: a figure with what it measures heads nothing. */
export const isFigureRow = (text: string): boolean => text.length <= 48 && FIGURE_ROW.test(text)

const KEY = /^((?:20\d\d年?(?:度)?)?[\u3400-\u9fffa-z][\u3400-\u9fffa-z0-9()/·&㎡²\s'’-]{0,63}):\s?(?=[^\s/])/
/** A second key in the value: the line is a list of its own. */
const FURTHER_KEY = /[;,]\s?[\u3400-\u9fff()]{2,10}:/
const MAX_KEY = 14
const MAX_LATIN_KEY = 60
const MAX_VALUE = 200

/** The key and the value of a line `key:value`, as [keyEnd, valueStart]; null for other lines. */
export function pairAt(text: string): [number, number] | null {
  const match = KEY.exec(text)
  if (match === null || text.length - match[0].length > MAX_VALUE) return null
  const key = match[1]!.trimEnd()
  const limit = /[\u3400-\u9fff]/.test(key) ? MAX_KEY : MAX_LATIN_KEY
  if (key.length > limit || /\d$|(?:说|表示|介绍|认为|指出|强调|称|道|告诉记者)$/.test(key)) return null
  // A full stop inside: the colon opens a paragraph and names its topic at most.
  return /。./.test(text) || FURTHER_KEY.test(text.slice(match[0].length)) ? null : [key.length, match[0].length]
}
