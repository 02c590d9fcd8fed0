import type { LintMark } from '../db/index.ts'
import { lintIncentive } from '../extract/index.ts'
import type { Span } from '../model/index.ts'

/** How far an offer's sentence is looked for on either side of its evidence, in UTF-16 units. */
const REACH = 240
const SENTENCE_END = /[。；;\n\r]|<\/?(?:p|div|li|td|tr|br|h[1-6])\b/gi

/** The sentence around a stretch of a page, as offsets. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH)
  const before = [...text.slice(from, start).matchAll(SENTENCE_END)].at(-1)
  const after = text.slice(end, end + REACH).search(SENTENCE_END)
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after < 0 ? Math.min(text.length, end + REACH) : end + after,
  }
}

/** A stretch without its tags, with the place of every unit in the page. */
function withoutTags(text: string, { start, end }: Span): { plain: string; places: number[] } {
  const stretch = text.slice(start, end)
  const lastClose = stretch.lastIndexOf('>')
  let plain = ''
  const places: number[] = []
  for (let i = 0; i < stretch.length; i++) {
    if (stretch[i] === '<' && i < lastClose) i = stretch.indexOf('>', i)
    else {
      plain += stretch[i]
      places.push(start + i)
    }
  }
  return { plain, places }
}

/** What is doubtful in law about the offer whose evidence stands at `evidence`, by its sentence. Offsets point into `text`. */
export function lintOffer(text: string, evidence: Span): LintMark[] {
  const { plain, places } = withoutTags(text, sentenceAround(text, evidence))
  return lintIncentive(plain).map(({ code, start, end }) => {
    const from = places[start] as number
    const to = (places[end - 1] as number) + 1
    return { code, start: from, end: to, quote: text.slice(from, to) }
  })
}
