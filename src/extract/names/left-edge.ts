import { scanRegions, scanSectors } from '../../text/index.ts'
import { LEFT_STOP } from './name-words.ts'

const SPACE = 0x20
const DOT = '·'.charCodeAt(0)
const LOST = 0xfffd
/** 丨 is a Han character that headlines use as a bar. */
const BAR = '丨'.charCodeAt(0)

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function isNamePart(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code >= 0x3400 && code <= 0x9fff) return code !== BAR && (code < 0x4dc0 || code >= 0x4e00)
  if (isLatin(code) || code === DOT || code === LOST) return true
  if (code === SPACE) return isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1))
  return isDigit(code) && (isLatin(text.charCodeAt(i - 1)) || (isLatin(text.charCodeAt(i + 1)) && i > 0))
}

/**
 * Where a name that ends at `at` begins: over name characters to the left, at most `reach` of them and not before `floor`, then past the
 * last word that cannot be part of a name. Regions (和平区) and connectors between two sectors (生物医药及医疗器械) do not cut.
 */
export function leftEdge(text: string, at: number, floor: number, reach: number): number {
  let low = at
  const limit = Math.max(floor, at - reach)
  while (low > limit && isNamePart(text, low - 1)) low--
  return low + lastStop(text.slice(low, at))
}

function lastStop(slice: string): number {
  let cut = 0
  LEFT_STOP.lastIndex = 0
  for (let match = LEFT_STOP.exec(slice); match; match = LEFT_STOP.exec(slice)) {
    if (match[1] === undefined) continue
    const after = match.index + match[0].length
    if (!joinsSectors(slice, match.index, after, match[0]) && !insideRegion(slice, match.index, match[0])) cut = after
  }
  return cut
}

function joinsSectors(slice: string, from: number, to: number, word: string): boolean {
  if (!/^(?:[与和及]|以及)$/.test(word)) return false
  const sectors = scanSectors(slice)
  return sectors.some((s) => s.end === from) && sectors.some((s) => s.start === to)
}

function insideRegion(slice: string, at: number, word: string): boolean {
  return word.length === 1 && scanRegions(slice).some((r) => r.start <= at && at < r.end)
}
