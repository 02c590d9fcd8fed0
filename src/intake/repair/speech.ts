import type { Span } from '../../model/index.ts'
import { type MappedText, scanRegions } from '../../text/index.ts'
import { createLexicon } from '../lexicon.ts'
import { scanTrades } from '../trades.ts'
import { FILLERS } from '../vocabulary/fillers.ts'
import { FLAGS } from '../vocabulary/flags.ts'
import { SCOPE_WORDS } from '../vocabulary/scopes.ts'
import { PLAIN_WORDS, SPOKEN_WORDS } from '../vocabulary/spoken.ts'
import { TRIGGER_WORDS } from '../vocabulary/triggers.ts'
import { readingsOf } from './sounds.ts'
import { type SoundNode, type SpokenWord, soundTree, typedTree } from './words.ts'

const known = createLexicon(
  [
    ...FLAGS.map((entry) => entry.words),
    ...Object.values(TRIGGER_WORDS).map((entry) => entry.words),
    ...Object.values(SCOPE_WORDS).map((entry) => entry.words),
    SPOKEN_WORDS,
    PLAIN_WORDS,
    FILLERS,
  ].map((words) => [words, true] as const),
)

/** A stretch that sounds like a word of the vocabulary. */
interface Slip extends Span {
  word: SpokenWord
  /** Syllables that only nearly fit. */
  blurred: number
  /** Characters that the word writes otherwise. */
  changed: number
}

const HAN = /[\u4e00-\u9fff]/
const NUMERAL = /[零一二两三四五六七八九十百千万亿半几\d]/
/** The 千 of 千伏安, 千瓦 and 千米 belongs to its unit. */
const NUMERALS = new RegExp(`(?:(?!千[伏瓦克米])${NUMERAL.source})+`, 'g')
/** From this length a stretch without punctuation, spaces or figures is taken for dictation. */
const DICTATED = 18
const LONGEST = 8

/** Whether a note was spoken: it runs on without commas and spaces. */
export function isDictated(text: string): boolean {
  const breaks = (text.match(/[\s,。;!?:、/]/g) ?? []).length
  return (
    text.length >= DICTATED &&
    breaks * 30 <= text.length &&
    (text.match(/[\u4e00-\u9fff]/g) ?? []).length * 5 > text.length * 4
  )
}

/** For each offset the end of the known word of two or more characters that covers it, and its start. */
function coverage(text: string): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(text.length).fill(-1)
  const ends = new Int32Array(text.length).fill(-1)
  const cover = ({ start, end }: Span) => {
    if (end - start < 2) return
    for (let i = start; i < end; i++)
      if (ends[i] === -1 || end - start > ends[i]! - starts[i]!) {
        starts[i] = start
        ends[i] = end
      }
  }
  for (const hit of known.scan(text)) cover(hit)
  for (const mention of [...scanTrades(text), ...scanRegions(text)]) cover(mention)
  for (const match of text.matchAll(NUMERALS)) cover({ start: match.index, end: match.index + match[0].length })
  return { starts, ends }
}

/** Whether [start, end) cuts no known word and is none itself. */
function isFree({ starts, ends }: ReturnType<typeof coverage>, start: number, end: number): boolean {
  let open = 0
  for (let i = start; i < end; i++) {
    if (starts[i] === -1) open++
    else if (starts[i]! < start || ends[i]! > end || ends[i]! - starts[i]! === end - start) return false
  }
  return open > 0 || end - start >= 4
}

/** The words that sound like the characters from `start` on. */
function* soundAlikes(
  root: SoundNode,
  text: string,
  start: number,
): Generator<{ end: number; word: SpokenWord; blurred: number }> {
  const open: { node: SoundNode; end: number; said: readonly string[] }[] = [{ node: root, end: start, said: [] }]
  for (let state = open.pop(); state; state = open.pop()) {
    const { node, end, said } = state
    for (const word of node.words)
      yield { end, word, blurred: said.filter((syllable, i) => syllable !== word.sound[i]).length }
    if (end - start >= LONGEST || end >= text.length || !HAN.test(text[end]!)) continue
    const taken = new Set<SoundNode>()
    for (const syllable of readingsOf(text[end]!)) {
      const next = node.next.get(syllable.blurred)
      if (!next || taken.has(next)) continue
      taken.add(next)
      open.push({ node: next, end: end + 1, said: [...said, syllable.said] })
    }
  }
}

const BEFORE_PLACE = /[在到去落往从来或者和搬看、]$/
const AFTER_PLACE = /^(?:或|和|都|也|就|市|找|买|租|的|那|离|拿)/
const BEFORE_PRODUCT = /[做产造搞是]$/
const AFTER_PRODUCT = /^(?:的|厂|企|公|行|项|加|生)/

/** Words of grammar are heard right: 找厂房 is not 造厂房. */
const GRAMMAR = /[的了在要想找到是做和或也都就我你他它这那有没不一个还把被给从去来说问搞人多大小新老]/

const differing = (text: string, start: number, word: string): number[] =>
  [...word].flatMap((char, i) => (text[start + i] === char ? [] : [start + i]))

/** Short words sound like many others: a place needs 在 or its like beside it, a product 做 or 厂. */
function fitsIn(text: string, slip: Slip, dictated: boolean): boolean {
  const { word, start, end, blurred } = slip
  const length = word.sound.length
  const [ahead, behind] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1)]
  if (NUMERAL.test(text[start]!) && length < 3) return false
  if (length < 4 && differing(text, start, word.word).some((i) => GRAMMAR.test(text[i]!))) return false
  if (!dictated) return blurred === 0 && slip.changed === 1
  if (length >= 3) return blurred <= 1 || length - blurred >= 3
  if (blurred > 1) return false
  if (word.kind === 'place') return BEFORE_PLACE.test(ahead) || AFTER_PLACE.test(behind)
  if (word.kind === 'product') return BEFORE_PRODUCT.test(ahead) || AFTER_PRODUCT.test(behind)
  return true
}

const better = (a: Slip, b: Slip): number =>
  b.end - b.start - (a.end - a.start) || a.changed - b.changed || a.blurred - b.blurred || a.word.rank - b.word.rank

const openers = new WeakMap<SoundNode, Map<string, boolean>>()

/** Whether a word of the tree begins with the sound of a character; most characters end the search here. */
function opensWord(root: SoundNode, char: string): boolean {
  let known = openers.get(root)
  if (!known) openers.set(root, (known = new Map()))
  let opens = known.get(char)
  if (opens === undefined) {
    opens = HAN.test(char) && readingsOf(char).some(({ blurred }) => root.next.has(blurred))
    known.set(char, opens)
  }
  return opens
}

function slipsOf(text: string, dictated: boolean): Slip[] {
  const root = dictated ? soundTree() : typedTree()
  const slips: Slip[] = []
  for (let start = 0; start < text.length; start++) {
    if (!opensWord(root, text[start]!)) continue
    for (const { end, word, blurred } of soundAlikes(root, text, start)) {
      const slip = { start, end, word, blurred, changed: differing(text, start, word.word).length }
      if (text.slice(start, end) !== word.word && fitsIn(text, slip, dictated)) slips.push(slip)
    }
  }
  if (slips.length === 0) return slips
  const known = coverage(text)
  return choose(slips.filter((slip) => isFree(known, slip.start, slip.end)))
}

/** Slips that do not overlap, the best first. */
function choose(slips: Slip[]): Slip[] {
  const chosen: Slip[] = []
  const taken = new Set<number>()
  for (const slip of slips.sort(better)) {
    const places = Array.from({ length: slip.end - slip.start }, (_, i) => slip.start + i)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    chosen.push(slip)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** The text with its slips of the ear put right and the way back, or null when there are none. */
export function repairSpeech(text: string): { text: string; map: MappedText | null } | null {
  const dictated = isDictated(text)
  const slips = slipsOf(text, dictated)
  if (slips.length === 0) return null
  let repaired = ''
  let from = 0
  const starts: number[] = []
  const ends: number[] = []
  const keep = (to: number) => {
    for (let i = from; i < to; i++) {
      starts.push(i)
      ends.push(i + 1)
    }
    repaired += text.slice(from, to)
  }
  for (const { start, end, word } of slips) {
    keep(start)
    const same = word.word.length === end - start
    for (let i = 0; i < word.word.length; i++) {
      starts.push(same ? start + i : start)
      ends.push(same ? start + i + 1 : end)
    }
    repaired += word.word
    from = end
  }
  keep(text.length)
  return { text: repaired, map: { text: repaired, starts: Int32Array.from(starts), ends: Int32Array.from(ends) } }
}
