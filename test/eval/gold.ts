import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtractedFact, ExtractedPark } from '../../src/model/index.ts'

/** One fact of the gold answers; the rest of its fields is for readers. */
export interface GoldFact {
  attribute: string
  value: number | string
  max?: number
}

export interface GoldPark {
  name: string
  aliases?: string[]
  region: string | null
  facts: GoldFact[]
  optional?: GoldFact[]
}

/** The gold answers of one document: shared/gold/README.md has the format and the rules. */
export interface GoldDocument {
  doc: string
  parks: GoldPark[]
  optionalParks?: string[]
}

/** A gold answer with the bytes of its page. */
export interface GoldCase {
  gold: GoldDocument
  bytes: Uint8Array
}

const fold = (s: unknown) =>
  String(s ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’()（）《》·,，、]/g, '')

/** Names agree when equal after folding, or when one contains the other and is at least half as long. */
export const sameName = (a: unknown, b: unknown): boolean => {
  const [x, y] = [fold(a), fold(b)]
  if (!x || !y) return false
  if (x === y) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return long.includes(short) && short.length * 2 >= long.length
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-9)

/** Whether an extracted fact says what a gold fact says: numbers within 0.5 %, names by containment, sectors by id. */
export const sameFact = (gold: GoldFact, got: ExtractedFact): boolean => {
  if (gold.attribute !== got.attribute) return false
  if (typeof gold.value === 'number') {
    if (typeof got.value !== 'number' || !near(gold.value, got.value)) return false
    return gold.max === undefined || (got.max !== undefined && near(gold.max, got.max))
  }
  if (gold.attribute === 'sector') return gold.value === got.value
  if (gold.attribute === 'opened') {
    return String(got.value).startsWith(gold.value) || gold.value.startsWith(String(got.value))
  }
  return sameName(gold.value, got.value)
}

export const samePark = (gold: GoldPark, park: ExtractedPark): boolean =>
  [gold.name, ...(gold.aliases ?? [])].some((n) => [park.name, ...park.aliases].some((m) => sameName(n, m)))

/** Reads a gold set: answers in `goldDir`, pages in `docsDir`; empty when either is absent. */
export function readGold(goldDir: string, docsDir: string): GoldCase[] {
  if (!existsSync(goldDir) || !existsSync(docsDir)) return []
  return readdirSync(goldDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as GoldDocument)
    .map((gold) => ({ gold, bytes: readFileSync(join(docsDir, gold.doc)) }))
}
