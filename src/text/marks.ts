import { charSet } from './numeral-chars.ts'

/** Which kinds of characters a line has: cheap tests that spare most lines the dear ones. */
export const STOP_MARK = 1
export const COLON_MARK = 2
export const DIGIT_MARK = 4
/** > » › →, which part the steps of a path, and | 丨 / 【】, which part the words of a menu. */
export const STEP_MARK = 8
export const BAR_MARK = 16
export const SPACE_MARK = 32
/** Characters of which one stands in every notice of a footer, in every line of contact. */
export const FOOTER_MARK = 64
export const CONTACT_MARK = 128
/** ; ! ? end sentences, which menus do not have. */
export const SENTENCE_MARK = 256
export const LETTER_MARK = 512

const CHARS: readonly (readonly [string, number])[] = [
  ['。', STOP_MARK],
  [':', COLON_MARK],
  ['〇○', DIGIT_MARK],
  ['>»›→', STEP_MARK],
  ['|｜丨/【】', BAR_MARK],
  ['版©网持违举免未转载侵释您欢友源立勋客仅储cp', FOOTER_MARK],
  ['电热微联咨客传邮@q顾理生士号需对来机投系', CONTACT_MARK],
  [';!?', SENTENCE_MARK],
]

const MARKS = new Uint16Array(0x10000)
for (const [chars, mark] of CHARS) for (const char of chars) MARKS[char.charCodeAt(0)]! |= mark
for (let code = 48; code <= 57; code += 1) MARKS[code]! |= DIGIT_MARK
for (let code = 97; code <= 122; code += 1) MARKS[code]! |= LETTER_MARK
for (const code of [9, 10, 32]) MARKS[code]! |= SPACE_MARK

/** The marks of one unit of folded text. */
export const markOf = (code: number): number => MARKS[code]!

/** The marks of a text. */
export function marksOf(text: string): number {
  let marks = 0
  for (let i = 0; i < text.length; i += 1) marks |= MARKS[text.charCodeAt(i)]!
  return marks
}

/** A test of the first unit: true for the units of `chars`. */
export function startsWithOneOf(chars: string): (text: string) => boolean {
  const isOne = charSet(chars)
  return (text) => isOne(text.charCodeAt(0))
}
