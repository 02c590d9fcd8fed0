import { extractDocument } from '../../src/extract/index.ts'
import type { ExtractedFact, ExtractedPark } from '../../src/model/index.ts'

export const parksOf = (text: string): ExtractedPark[] => extractDocument(text, { sha256: 'test' }).parks

/** The facts of the first park of a page that is about 云岭智造产业园, without the sectors of its name, as "attribute value max". */
export function factsOf(sentence: string, attribute?: string): string[] {
  const page = /[㐀-鿿]/.test(sentence)
    ? `云岭智造产业园\n\n云岭智造产业园坐落在城东,环境优美,配套完善。\n\n园区欢迎各方朋友前来考察。\n\n${sentence}\n\n更多情况欢迎来园区实地看一看。\n`
    : `Yunling Advanced Park\n\nYunling Advanced Park lies in the east of the city.\n\n${sentence}\n\nMore is to be found there.\n`
  const [park] = parksOf(page)
  return (park?.facts ?? []).filter((f) => attribute === undefined || f.attribute === attribute).map(show)
}

export const show = (fact: ExtractedFact): string => {
  const value = typeof fact.value === 'number' ? Number(fact.value.toPrecision(6)) : fact.value
  return `${fact.attribute} ${value}${fact.max === undefined ? '' : `-${Number(fact.max.toPrecision(6))}`}`
}

/** Whether all wanted facts are found, and nothing of the unwanted attributes. */
export const missing = (found: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((w) => !found.includes(w))

/** Passes when the sentence states each of the wanted facts. */
export function statesAll(
  tt: { ok(value: unknown, message: string): unknown },
  sentence: string,
  wanted: readonly string[],
): void {
  const found = factsOf(sentence)
  for (const fact of wanted) tt.ok(found.includes(fact), `${fact} in [${found.join(', ')}]`)
}
