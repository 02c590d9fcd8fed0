import { distance } from '../model/nearest.ts'

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

interface Found {
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

const singularOf = (word: string): string => word.replace(/(?<!s)s$/, '').replace(/ie$/, 'y')

const isBetter = (a: Found, b: Found): boolean => a.slips < b.slips || (a.slips === b.slips && !a.isOpen && b.isOpen)

/** How a typed word meets a known one: it, its beginning, or either with a slip; undefined where it is another word. */
function meet(typed: string, known: string): Found | undefined {
  if (known.startsWith(typed)) return { slips: 0, isOpen: known.length > typed.length }
  if (typed.length > SHORTEST_WITH_SLIP - 1 && singularOf(typed) === known) return { slips: 0, isOpen: false }
  const allowed = slipsAllowed(typed)
  if (allowed === 0 || known.length < typed.length - allowed) return undefined
  const whole = Math.abs(known.length - typed.length) <= allowed ? distance(typed, known) : allowed + 1
  if (whole <= allowed) return { slips: whole, isOpen: false }
  // While a word is typed, its end is not there yet: it is held against beginnings of about its length.
  for (let cut = typed.length - 1; cut <= typed.length + 1 && cut < known.length; cut++)
    if (distance(typed, known.slice(0, cut)) <= 1) return { slips: 1, isOpen: true }
  return undefined
}

/**
 * Names by their words, to be found by words in any order, by beginnings, and with slips. Slips of the first letter are rare, so words
 * are only held against those that begin alike: a few hundred of 10,000 names.
 */
export class WordList {
  private readonly names: readonly (readonly string[])[]
  private readonly holders = new Map<string, number[]>()
  private readonly byInitial = new Map<string, string[]>()

  constructor(names: readonly string[]) {
    this.names = names.map(wordsOf)
    this.names.forEach((words, name) => {
      for (const word of new Set(words)) {
        const known = this.holders.get(word)
        if (known) known.push(name)
        else {
          this.holders.set(word, [name])
          const initial = word[0] ?? ''
          const others = this.byInitial.get(initial)
          if (others) others.push(word)
          else this.byInitial.set(initial, [word])
        }
      }
    })
  }

  private withWord(typed: string): Map<number, Found> {
    const found = new Map<number, Found>()
    for (const word of this.byInitial.get(typed[0] ?? '') ?? []) {
      const met = meet(typed, word)
      if (!met) continue
      for (const name of this.holders.get(word) ?? []) {
        const earlier = found.get(name)
        if (!earlier || isBetter(met, earlier)) found.set(name, met)
      }
    }
    return found
  }

  /** The known word that a typed one is most probably meant for: by its slips, then by how many names have it. */
  private meant(typed: string): { word: string; met: Found } | undefined {
    let best: { word: string; met: Found } | undefined
    for (const word of this.byInitial.get(typed[0] ?? '') ?? []) {
      const met = meet(typed, word)
      if (!met) continue
      const isCommoner = (this.holders.get(word)?.length ?? 0) > (this.holders.get(best?.word ?? '')?.length ?? 0)
      if (!best || isBetter(met, best.met) || (!isBetter(best.met, met) && isCommoner)) best = { word, met }
    }
    return best
  }

  /** The query with its slips mended, word by word; undefined where there is none to mend or a word is like no known one. */
  mended(query: string): string | undefined {
    const typed = wordsOf(query).slice(0, MAX_WORDS)
    let slips = 0
    const words: string[] = []
    for (const word of typed) {
      const meant = this.meant(word)
      if (!meant) return undefined
      slips += meant.met.slips
      words.push(meant.met.slips > 0 ? meant.word : word)
    }
    return slips > 0 ? words.join(' ') : undefined
  }

  /** The names that hold every word of the query. */
  find(query: string): WordHit[] {
    const typed = wordsOf(query).slice(0, MAX_WORDS)
    const [first, ...others] = typed.map((word) => this.withWord(word))
    if (!first) return []
    const letters = typed.join('').length
    return [...first].flatMap(([name, met]) => {
      const all = [met, ...others.map((found) => found.get(name))]
      if (all.some((one) => one === undefined)) return []
      const length = (this.names[name] ?? []).join('').length
      return [
        {
          name,
          slips: all.reduce((sum, one) => sum + (one?.slips ?? 0), 0),
          isOpen: all.some((one) => one?.isOpen),
          rest: Math.max(0, 1 - letters / length),
        },
      ]
    })
  }
}
