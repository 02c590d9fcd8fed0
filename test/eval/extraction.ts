import { createHash } from 'node:crypto'
import { extractDocument } from '../../src/extract/index.ts'
import type { ExtractedFact, ExtractedPark, Extraction } from '../../src/model/index.ts'
import { decodeBytes } from '../../src/text/index.ts'
import { type GoldCase, type GoldDocument, type GoldPark, sameFact, sameName, samePark } from './gold.ts'

/** What was found rightly, found wrongly and missed. */
export interface Tally {
  found: number
  wrong: number
  missed: number
}

/** How well a set of pages is read. `evidence`: facts whose quote is the page's own text at its offsets. */
export interface ExtractionScore {
  documents: number
  facts: Tally
  parks: Tally
  regions: Tally
  byAttribute: Map<string, Tally>
  evidence: { exact: number; all: number }
}

const tally = (): Tally => ({ found: 0, wrong: 0, missed: 0 })

export const precision = ({ found, wrong }: Tally): number => (found + wrong === 0 ? 1 : found / (found + wrong))
export const recall = ({ found, missed }: Tally): number => (found + missed === 0 ? 1 : found / (found + missed))
export const f1 = (t: Tally): number =>
  t.found === 0 ? (t.wrong + t.missed === 0 ? 1 : 0) : (2 * t.found) / (2 * t.found + t.wrong + t.missed)

/** Reads each page of a set; null for bytes that are no text. */
export function extractAll(cases: readonly GoldCase[]): { gold: GoldDocument; text: string; extraction: Extraction }[] {
  return cases.flatMap(({ gold, bytes }) => {
    const decoded = decodeBytes(bytes)
    if (decoded.binary) return []
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return [{ gold, text: decoded.text, extraction: extractDocument(decoded.text, { sha256 }) }]
  })
}

/** Scores a set of pages by the rules of the gold's README: facts under `optional` are neither rewarded nor punished. */
export function scoreExtraction(read: ReturnType<typeof extractAll>): ExtractionScore {
  const score: ExtractionScore = {
    documents: read.length,
    facts: tally(),
    parks: tally(),
    regions: tally(),
    byAttribute: new Map(),
    evidence: { exact: 0, all: 0 },
  }
  for (const { gold, text, extraction } of read) scoreDocument(gold, text, extraction.parks, score)
  return score
}

function count(score: ExtractionScore, attribute: string, what: keyof Tally): void {
  const own = score.byAttribute.get(attribute) ?? tally()
  score.byAttribute.set(attribute, own)
  own[what]++
  score.facts[what]++
}

function scoreDocument(
  gold: GoldDocument,
  text: string,
  parks: readonly ExtractedPark[],
  score: ExtractionScore,
): void {
  const free = new Set(parks)
  const exact = (g: GoldPark, p: ExtractedPark) =>
    [g.name, ...(g.aliases ?? [])].some((n) => [p.name, ...p.aliases].includes(n))
  const pairs = gold.parks.map((g) => {
    const park = [...free].find((p) => exact(g, p)) ?? [...free].find((p) => samePark(g, p))
    if (park) free.delete(park)
    return [g, park] as const
  })
  for (const park of free) {
    if ((gold.optionalParks ?? []).some((n) => sameName(n, park.name)) || gold.parks.some((g) => samePark(g, park)))
      continue
    score.parks.wrong++
    for (const fact of park.facts) count(score, fact.attribute, 'wrong')
  }
  for (const fact of parks.flatMap((p) => p.facts)) {
    score.evidence.all++
    if (fact.evidence.quote !== '' && text.slice(fact.evidence.start, fact.evidence.end) === fact.evidence.quote)
      score.evidence.exact++
  }
  for (const [g, park] of pairs) scorePark(g, park, score)
}

function scorePark(gold: GoldPark, park: ExtractedPark | undefined, score: ExtractionScore): void {
  if (!park) {
    score.parks.missed++
    for (const fact of gold.facts) count(score, fact.attribute, 'missed')
    return
  }
  score.parks.found++
  if (gold.region) {
    if (park.region === gold.region) score.regions.found++
    else {
      score.regions.missed++
      if (park.region) score.regions.wrong++
    }
  }
  const left: ExtractedFact[] = [...park.facts]
  for (const wanted of gold.facts) {
    const index = left.findIndex((fact) => sameFact(wanted, fact))
    if (index >= 0) left.splice(index, 1)
    count(score, wanted.attribute, index >= 0 ? 'found' : 'missed')
  }
  // A second mention of a value that the gold has, or an optional one, is no error.
  const allowed = [...gold.facts, ...(gold.optional ?? [])]
  for (const fact of left) if (!allowed.some((wanted) => sameFact(wanted, fact))) count(score, fact.attribute, 'wrong')
}
