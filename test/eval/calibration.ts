import type { Extraction } from '../../src/model/index.ts'
import { type GoldDocument, sameFact, sameName, samePark } from './gold.ts'

/** One extracted fact that the gold judges: its confidence and whether it is right. */
export interface Judged {
  confidence: number
  right: boolean
}

export interface Bucket {
  from: number
  to: number
  count: number
  meanConfidence: number
  shareRight: number
}

/** Judges every extracted fact against the gold; facts that the gold calls optional are left out. */
export function judge(gold: GoldDocument, extraction: Extraction): Judged[] {
  const judged: Judged[] = []
  for (const park of extraction.parks) {
    const answer = gold.parks.find((g) => samePark(g, park))
    if (!answer && (gold.optionalParks ?? []).some((name) => sameName(name, park.name))) continue
    for (const fact of park.facts) {
      const right = answer?.facts.some((g) => sameFact(g, fact)) ?? false
      const optional = answer?.optional?.some((g) => sameFact(g, fact)) ?? false
      if (right || !optional) judged.push({ confidence: fact.confidence, right })
    }
  }
  return judged
}

/** Groups judged facts into ten buckets of confidence; empty buckets are left out. */
export function reliability(judged: readonly Judged[]): Bucket[] {
  const buckets: Bucket[] = []
  for (let i = 0; i < 10; i++) {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)
    if (inside.length === 0) continue
    buckets.push({
      from: i / 10,
      to: (i + 1) / 10,
      count: inside.length,
      meanConfidence: inside.reduce((sum, j) => sum + j.confidence, 0) / inside.length,
      shareRight: inside.filter((j) => j.right).length / inside.length,
    })
  }
  return buckets
}

/** Expected calibration error: the mean distance between confidence and share right, weighted by count. */
export function calibrationError(buckets: readonly Bucket[]): number {
  const total = buckets.reduce((sum, b) => sum + b.count, 0)
  return buckets.reduce((sum, b) => sum + b.count * Math.abs(b.meanConfidence - b.shareRight), 0) / Math.max(1, total)
}
