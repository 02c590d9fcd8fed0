import type { Line } from './types.ts'

const CAPITAL = /[A-Z]/

/** 乾 of names (乾照, 乾元) is no 干; before these it is. */
const DRY = /[燥净洗涸果部线扰预货旱粮]/

/** A stretch of a line for people: repaired and simplified, with the capitals of the original, without white space at the ends. */
export function display(line: Line, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const character = line.text[i] ?? ''
    const original = character >= 'a' && character <= 'z' ? (line.original[line.map.starts[i] ?? 0] ?? '') : ''
    const heaven =
      character === '干' && line.original[line.map.starts[i] ?? 0] === '乾' && !DRY.test(line.text[i + 1] ?? '')
    out += heaven ? '乾' : CAPITAL.test(original) ? original : character
  }
  return out.replace(/�/g, '').replace(/\s+/g, ' ').trim()
}
