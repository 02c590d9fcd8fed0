import type { Line } from './types.ts'

const CAPITAL = /[A-Z]/

/** A stretch of a line for people: repaired and simplified, with the capitals of the original, without white space at the ends. */
export function display(line: Line, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const character = line.text[i] ?? ''
    const original = character >= 'a' && character <= 'z' ? (line.original[line.map.starts[i] ?? 0] ?? '') : ''
    out += CAPITAL.test(original) ? original : character
  }
  return out.replace(/�/g, '').replace(/\s+/g, ' ').trim()
}
