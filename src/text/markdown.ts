import { isDigit } from './chars.ts'

/** Markdown signs at one place: what to cut, and where to go on reading. */
export interface MarkdownCut {
  cuts: readonly (readonly [number, number])[]
  next: number
}

const IMAGE = /!\[[^[\]]{0,300}\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/y
const LINK = /\[([^[\]]{1,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/y

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The signs of emphasis, code, links and images that begin at `index` of a line [from, to). */
export function markdownCut(text: string, index: number, from: number, to: number): MarkdownCut | null {
  const char = text.charAt(index)
  if (char === '!' || char === '[') return linkCut(text, index, to)
  if (char === '\\') return /[*_`[\]()#+.!|>~-]/.test(text.charAt(index + 1)) ? whole(index, index + 1) : null
  if (char === '`') return whole(index, index + 1)
  return emphasisCut(text, index, from, to, char)
}

const whole = (from: number, to: number): MarkdownCut => ({ cuts: [[from, to]], next: to })

function linkCut(text: string, index: number, to: number): MarkdownCut | null {
  const image = text.charAt(index) === '!' ? at(IMAGE, text, index) : null
  if (image !== null) return index + image[0].length <= to ? whole(index, index + image[0].length) : null
  const link = text.charAt(index) === '[' ? at(LINK, text, index) : null
  if (link === null || index + link[0].length > to) return null
  const close = index + 1 + link[1]!.length
  const end = index + link[0].length
  // The link's own text is not looked at again: it seldom carries signs.
  return {
    cuts: [
      [index, index + 1],
      [close, end],
    ],
    next: end,
  }
}

/** `**` anywhere, a single sign only at the edge of a word: 18*24米 and snake_case stay. */
function emphasisCut(text: string, index: number, from: number, to: number, sign: string): MarkdownCut | null {
  let end = index
  while (end < to && text.charAt(end) === sign) end += 1
  if (end - index > 3) return { cuts: [], next: end }
  if (sign === '*' && end - index >= 2) return whole(index, end)
  const before = index > from ? text.charCodeAt(index - 1) : 32
  const after = end < to ? text.charCodeAt(end) : 32
  if (sign === '_' ? isWord(before) && isWord(after) : isDigit(before) && isDigit(after)) return null
  if (before === 32 && after === 32) return null
  return whole(index, end)
}

const isWord = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || code === 0x5f
