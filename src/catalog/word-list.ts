import { distance } from '../model/index.ts'

/** A name in which every word of a query was found, and how well. */
export interface WordHit {
  /** Index of the name in the list. */
  name: number
  /** Letters that must change, come or go, over all words; 0 where every word stands there as it was typed. */
  slips: number
  /** Whether a word was only the beginning of one, as while it is typed. */
  isOpen: boolean
  /** How much of the words of the name the query leaves open, from 0 to 1. */
  rest: number
}

interface Met {
  word: number
  slips: number
  isOpen: boolean
}

const WORD = /[a-z0-9]+/g
const MAX_WORDS = 6
const SHORTEST_WITH_SLIP = 4
const SHORTEST_WITH_TWO = 8

/** The words of a text in Latin letters, in small letters. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

const slipsAllowed = ({ length }: string): number =>
  length >= SHORTEST_WITH_TWO ? 2 : length >= SHORTEST_WITH_SLIP ? 1 : 0

const isBetter = (a: Met, b: Met): boolean => a.slips < b.slips || (a.slips === b.slips && !a.isOpen && b.isOpen)

const singularOf = (word: string): string => word.replace(/(?<!s)s$/, '').replace(/ie$/, 'y')

/** The letters of a word as bits; digits share theirs. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** How a typed word meets a known one with slips: the whole of it, or a beginning; undefined where it is another word. */
function meetWithSlips(typed: string, known: string, allowed: number): Omit<Met, 'word'> | undefined {
  const whole = Math.abs(known.length - typed.length) <= allowed ? distance(typed, known) : allowed + 1
  if (whole <= allowed) return { slips: whole, isOpen: false }
  // While a word is typed, its end is not there yet: it is held against beginnings of about its length.
  for (let cut = typed.length - 1; cut <= typed.length + 1 && cut < known.length; cut++)
    if (distance(typed, known.slice(0, cut)) <= 1) return { slips: 1, isOpen: true }
  return undefined
}

/**
 * Names by their words, to be found by words in any order, by beginnings, and with slips. A slip of the first letter is rare, so a word is
 * only held against those that begin alike, and of these against those that have its letters.
 */
export class WordList {
  /** Sorted, so that those with one beginning stand together. */
  private readonly words: readonly string[]
  private readonly letters: Int32Array
  private readonly holders: readonly (readonly number[])[]
  private readonly lengths: Int32Array

  constructor(names: readonly string[]) {
    const holders = new Map<string, number[]>()
    this.lengths = new Int32Array(names.length)
    names.forEach((text, name) => {
      const words = wordsOf(text)
      this.lengths[name] = words.join('').length
      for (const word of new Set(words)) {
        const known = holders.get(word)
        if (known) known.push(name)
        else holders.set(word, [name])
      }
    })
    this.words = [...holders.keys()].sort((a, b) => (a < b ? -1 : 1))
    this.holders = this.words.map((word) => holders.get(word) ?? [])
    this.letters = Int32Array.from(this.words, lettersOf)
  }

  /** The first word that is not before a text. */
  private bisect(text: string): number {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.words[middle]! < text) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Words that are the typed one, begin with it, or are its singular. */
  private plain(typed: string): Met[] {
    const found: Met[] = []
    for (let word = this.bisect(typed); word < this.words.length && this.words[word]!.startsWith(typed); word++)
      found.push({ word, slips: 0, isOpen: this.words[word] !== typed })
    const singular = typed.length >= SHORTEST_WITH_SLIP ? singularOf(typed) : typed
    const one = singular === typed ? -1 : this.bisect(singular)
    if (this.words[one] === singular) found.push({ word: one, slips: 0, isOpen: false })
    return found
  }

  /** Words that the typed one is like; those that it is itself come without slips. */
  private like(typed: string): Met[] {
    const found = this.plain(typed)
    const allowed = slipsAllowed(typed)
    if (allowed === 0) return found
    const letters = lettersOf(typed)
    const initial = typed[0] ?? ''
    for (let word = this.bisect(initial); word < this.words.length && this.words[word]![0] === initial; word++) {
      const known = this.words[word]!
      if (known.length < typed.length - allowed || countBits(letters & ~this.letters[word]!) > allowed) continue
      if (known.startsWith(typed)) continue
      const met = meetWithSlips(typed, known, allowed)
      if (met) found.push({ word, ...met })
    }
    return found
  }

  /** The names that hold all words of which each could be one of several. */
  private holding(typed: readonly string[], alternatives: readonly (readonly Met[])[]): WordHit[] {
    let all: Map<number, Met> | undefined
    for (const mets of alternatives) {
      const found = new Map<number, Met>()
      for (const met of mets) {
        for (const name of this.holders[met.word]!) {
          const earlier = found.get(name)
          if (!earlier || isBetter(met, earlier)) found.set(name, met)
        }
      }
      const before: Map<number, Met> | undefined = all
      all = before === undefined ? found : new Map()
      for (const [name, met] of before ?? []) {
        const other = found.get(name)
        if (other) all.set(name, { word: 0, slips: met.slips + other.slips, isOpen: met.isOpen || other.isOpen })
      }
    }
    const length = typed.join('').length
    return [...(all ?? [])].map(([name, { slips, isOpen }]) => ({
      ...{ name, slips, isOpen },
      rest: Math.max(0, 1 - length / this.lengths[name]!),
    }))
  }

  /** The names that hold every word of the query as it was typed. */
  find(query: string): WordHit[] {
    const typed = wordsOf(query).slice(0, MAX_WORDS)
    return this.holding(
      typed,
      typed.map((word) => this.plain(word)),
    )
  }

  /** The word that is most probably meant: by its slips, then by how many names have it. */
  private meant(mets: readonly Met[]): Met | undefined {
    let best: Met | undefined
    for (const met of mets) {
      const isCommoner = best !== undefined && this.holders[met.word]!.length > this.holders[best.word]!.length
      if (!best || isBetter(met, best) || (isCommoner && !isBetter(best, met))) best = met
    }
    return best
  }

  /**
   * What a query may be meant for: the names that hold words like those typed, and the query with its slips mended, word by word; without
   * the latter where there is none to mend or a word is like no known one.
   */
  findWithSlips(query: string): { hits: WordHit[]; mended?: string } {
    const typed = wordsOf(query).slice(0, MAX_WORDS)
    const alternatives = typed.map((word) => this.like(word))
    const hits = this.holding(typed, alternatives).filter(({ slips }) => slips > 0)
    const meant = alternatives.map((mets) => this.meant(mets))
    if (meant.some((met) => met === undefined) || meant.every((met) => met?.slips === 0)) return { hits }
    const words = meant.map((met, i) => (met && met.slips > 0 ? this.words[met.word] : typed[i]))
    return { hits, mended: words.join(' ') }
  }
}
