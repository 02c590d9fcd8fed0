import { regions, sectors } from '../../catalog/index.ts'
import { FLAGS } from '../vocabulary/flags.ts'
import { PRODUCTS } from '../vocabulary/products.ts'
import { PROMINENT_CITIES, SPOKEN_WORDS, TYPED_SLIPS } from '../vocabulary/spoken.ts'
import { TRIGGER_WORDS } from '../vocabulary/triggers.ts'
import { WARES } from '../vocabulary/wares.ts'
import { blur, soundOf } from './sounds.ts'

/** What kind of word a sound may stand for: a word of the trade's talk, a place, a product. */
export type WordKind = 'term' | 'place' | 'product'

/** A word that speech can be repaired to. `rank`: smaller is the better known of two that sound the same. */
export interface SpokenWord {
  word: string
  kind: WordKind
  sound: readonly string[]
  rank: number
}

export interface SoundNode {
  next: Map<string, SoundNode>
  words: SpokenWord[]
}

const HAN = /^[\u4e00-\u9fff]{2,7}$/
const ACRONYM = /^[a-z]{2,4}$/

function* terms(): Generator<string> {
  for (const { words } of FLAGS) yield* words.split('|')
  for (const { words } of Object.values(TRIGGER_WORDS)) yield* words.split('|')
  yield* SPOKEN_WORDS.split('|')
}

function* products(): Generator<string> {
  for (const sector of sectors) yield* [sector.zh, ...sector.aliases]
  for (const { words } of [...PRODUCTS, ...WARES]) yield* words.split(' ')
}

const levelRank = { city: 1000, county: 2000, province: 500 } as const

function* places(): Generator<[string, number]> {
  const prominent = new Map(PROMINENT_CITIES.split(' ').map((name, index) => [name, index]))
  for (const region of regions)
    for (const name of region.shortNames) yield [name, prominent.get(name) ?? levelRank[region.level]]
}

function* vocabulary(): Generator<readonly [word: string, kind: WordKind, rank: number]> {
  for (const word of terms()) yield [word, 'term', 0]
  for (const word of products()) yield [word.toLowerCase(), 'product', 3000]
  for (const [word, rank] of places()) yield [word, 'place', rank]
}

function insert(root: SoundNode, entry: SpokenWord): void {
  let node = root
  for (const syllable of entry.sound) {
    const key = blur(syllable)
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = { next: new Map(), words: [] }))
    node = next
  }
  node.words.push(entry)
}

function build(entries: Iterable<readonly [word: string, kind: WordKind, rank: number]>): SoundNode {
  const root: SoundNode = { next: new Map(), words: [] }
  const seen = new Set<string>()
  for (const [word, kind, rank] of entries) {
    if (seen.has(word) || !(HAN.test(word) || (kind !== 'place' && ACRONYM.test(word)))) continue
    seen.add(word)
    insert(root, { word, kind, sound: soundOf(word), rank })
  }
  return root
}

let whole: SoundNode | undefined
let few: SoundNode | undefined

/** The whole vocabulary by sound, built at the first dictated note. */
export const soundTree = (): SoundNode => (whole ??= build(vocabulary()))

/** The few words that are put right in typed notes too. */
export const typedTree = (): SoundNode =>
  (few ??= build(TYPED_SLIPS.split('|').map((word) => [word, 'term', 0] as const)))
