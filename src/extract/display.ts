import type { Line } from './types.ts'

/** 乾 of names (乾照, 乾元) is no 干; before these it is. */
const DRY = /[燥净洗涸果部线扰预货旱粮]/

/** A stretch of a line for people: repaired and simplified, with the capitals of the original, without white space at the ends. */
export function display(line: Line, start: number, end: number): string {
  const { text, original } = line
  const { starts } = line.map
  let out = ''
  let from = start
  let rough = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isRough(code)) rough = true
    const isLetter = code >= SMALL_A && code <= SMALL_Z
    if (!isLetter && code !== DRY_CHARACTER) continue
    const shown = isLetter ? original.charCodeAt(starts[i] ?? 0) : heaven(line, i)
    if (shown === code || (isLetter && !isCapital(shown))) continue
    out += text.slice(from, i) + String.fromCharCode(shown)
    from = i + 1
  }
  out += text.slice(from, end)
  return rough ? out.replace(/�/g, '').replace(/\s+/g, ' ').trim() : out.trim()
}

/** White space of any kind, and what was lost. */
const isRough = (code: number): boolean => code <= 0x20 || (code >= 0x2000 && code <= 0x205f) || ROUGH.has(code)
const ROUGH: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x3000, 0xfeff, 0xfffd])
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const DRY_CHARACTER = '干'.charCodeAt(0)
const HEAVEN = '乾'.charCodeAt(0)

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a

const heaven = ({ text, original, map }: Line, i: number): number =>
  original.charCodeAt(map.starts[i] ?? 0) === HEAVEN && !DRY.test(text[i + 1] ?? '') ? HEAVEN : DRY_CHARACTER
