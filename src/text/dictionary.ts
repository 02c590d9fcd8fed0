/** A key found in a text: text.slice(start, end) is the key. */
export interface DictionaryMatch<T> {
  start: number
  end: number
  value: T
}

export interface DictionaryEntry<T> {
  key: string
  value: T
}

/** Many keys searched for at once. All methods take text that was folded the same way as the keys. */
export interface Dictionary<T> {
  readonly size: number
  /** Matches from left to right without overlap; where several begin at one place, the longest. */
  scan(text: string): DictionaryMatch<T>[]
  /** Every match, also inside and across others, ordered by start and then by end. */
  scanAll(text: string): DictionaryMatch<T>[]
  /** The first match that begins at `from` or later, the longest there; or undefined. */
  next(text: string, from: number): DictionaryMatch<T> | undefined
  /** The longest match that begins at `index`, or undefined. */
  matchAt(text: string, index: number): DictionaryMatch<T> | undefined
  /** The value of exactly this key, or undefined. */
  get(key: string): T | undefined
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2

/** Class of an ASCII word character; every other character is a boundary. */
function wordClass(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER
  if (code >= 0x30 && code <= 0x39) return DIGIT
  return code >= 0x41 && code <= 0x5a ? LETTER : OTHER
}

/**
 * Whether a word may be cut between two characters: not inside a run of letters or of digits. A short key (AI, 5G) needs a true boundary,
 * because runs such as x9ai3 are identifiers; a longer one may touch a number (PCB2000平).
 */
function isCut(inside: number, outside: number, keyLength: number): boolean {
  if (inside === OTHER || outside === OTHER) return true
  return inside !== outside && keyLength > 2
}

function onBoundaries(text: string, start: number, end: number): boolean {
  const first = wordClass(text.charCodeAt(start))
  const last = wordClass(text.charCodeAt(end - 1))
  if (first === OTHER && last === OTHER) return true
  const before = start === 0 ? OTHER : wordClass(text.charCodeAt(start - 1))
  const after = end === text.length ? OTHER : wordClass(text.charCodeAt(end))
  return isCut(first, before, end - start) && isCut(last, after, end - start)
}

/**
 * Tells at nearly every place of a text that no key begins there: by one bit for the first character of each key, then by one bit for its
 * first two. `alone` are keys of one character. Wrongly set bits cost a look into the trie, no more.
 */
interface Filter {
  firsts: Uint32Array
  alone: Uint32Array
  pairs: Uint32Array
  shift: number
}

const pairSlot = (first: number, second: number, shift: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> shift

const hasBit = (bits: Uint32Array, at: number): boolean => ((bits[at >> 5]! >>> (at & 31)) & 1) === 1

/** The first place from `from` on where a key may begin, or the length of the text. */
function candidate({ firsts, alone, pairs, shift }: Filter, text: string, from: number): number {
  const { length } = text
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    if (!hasBit(firsts, code)) continue
    const slot = pairSlot(code, text.charCodeAt(at + 1), shift)
    if (hasBit(pairs, slot) || hasBit(alone, code)) return at
  }
  return length
}

/**
 * A trie whose steps are one open hash table: four numbers a slot, which lie together as the processor fetches them. Keys that begin with
 * two characters are put in only when a text first holds these two (`fill`), and the table grows with them: most texts, and most of all a
 * single note, hold few of them, and a small table stays at hand.
 */
interface Trie {
  keys: readonly string[]
  filter: Filter
  /** The bits of `filter.pairs` whose keys wait to be put in. */
  pending: Uint32Array
  /** Per slot of the filter: 1 + the first key of the slot; per key: 1 + the next one. */
  waiting: Int32Array
  following: Int32Array
  nodes: number
  /** Slots: parent node (0 for an empty slot), character, child node, 1 + the entry that ends at the child. */
  table: Int32Array
  mask: number
  /** Where the key ends that `longestAt` found last. */
  end: number
}

const ROOT = 1
const CHILD = 2
const ENTRY = 3

/** The slot of the step from `node` by `code`; an empty one where there is no such step. */
function slotOf(table: Int32Array, mask: number, node: number, code: number): number {
  let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7) & mask
  for (;;) {
    const parent = table[slot << 2]!
    if (parent === 0 || (parent === node && table[(slot << 2) + 1] === code)) return slot << 2
    slot = (slot + 1) & mask
  }
}

/** Twice as many slots, so that at most half of them are taken. */
function grow(trie: Trie): void {
  const { table } = trie
  const mask = trie.mask * 2 + 1
  const wider = new Int32Array((mask + 1) * 4)
  for (let slot = 0; slot < table.length; slot += 4) {
    if (table[slot] === 0) continue
    wider.set(table.subarray(slot, slot + 4), slotOf(wider, mask, table[slot]!, table[slot + 1]!))
  }
  trie.table = wider
  trie.mask = mask
}

function insert(trie: Trie, index: number): void {
  while ((trie.nodes + trie.keys[index]!.length) * 2 > trie.mask) grow(trie)
  const { table, mask } = trie
  const key = trie.keys[index]!
  let node = ROOT
  let slot = 0
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    slot = slotOf(table, mask, node, code)
    if (table[slot] === 0) {
      table[slot] = node
      table[slot + 1] = code
      table[slot + CHILD] = ++trie.nodes
    }
    node = table[slot + CHILD]!
  }
  if (table[slot + ENTRY] === 0) table[slot + ENTRY] = index + 1
}

/** Puts in the keys that begin as the text does at `start`. */
function fill(trie: Trie, text: string, start: number): void {
  const slot = pairSlot(text.charCodeAt(start), text.charCodeAt(start + 1), trie.filter.shift)
  if (!hasBit(trie.pending, slot)) return
  trie.pending[slot >> 5]! &= ~(1 << (slot & 31))
  for (let key = trie.waiting[slot]!; key !== 0; key = trie.following[key - 1]!) insert(trie, key - 1)
}

const LEAST_SLOTS = 64

function emptyTrie(keys: readonly string[]): Trie {
  let width = 12
  while (1 << width < keys.length * 8) width++
  return {
    keys,
    filter: {
      firsts: new Uint32Array(0x800),
      alone: new Uint32Array(0x800),
      pairs: new Uint32Array(1 << (width - 5)),
      shift: 32 - width,
    },
    pending: new Uint32Array(1 << (width - 5)),
    waiting: new Int32Array(1 << width),
    following: new Int32Array(keys.length),
    nodes: ROOT,
    table: new Int32Array(LEAST_SLOTS * 4),
    mask: LEAST_SLOTS - 1,
    end: 0,
  }
}

function buildTrie(keys: readonly string[]): Trie {
  const trie = emptyTrie(keys)
  const { pairs, shift, alone, firsts } = trie.filter
  // From the last to the first, so that each list begins with its first key.
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index]!
    if (key === '') continue
    const first = key.charCodeAt(0)
    firsts[first >> 5]! |= 1 << (first & 31)
    if (key.length > 1) {
      const slot = pairSlot(first, key.charCodeAt(1), shift)
      pairs[slot >> 5]! |= 1 << (slot & 31)
      trie.following[index] = trie.waiting[slot]!
      trie.waiting[slot] = index + 1
    } else alone[first >> 5]! |= 1 << (first & 31)
  }
  trie.pending.set(pairs)
  keys.forEach((key, index) => {
    if (key.length === 1) insert(trie, index)
  })
  return trie
}

/** Looks for the longest key that begins at `start` and lies on word boundaries: 1 + its entry, and its end in `trie.end`; or 0. */
function longestAt(trie: Trie, text: string, start: number): number {
  fill(trie, text, start)
  const { table, mask } = trie
  let node = ROOT
  let found = 0
  for (let end = start; end < text.length; ) {
    const slot = slotOf(table, mask, node, text.charCodeAt(end))
    if (table[slot] === 0) break
    node = table[slot + CHILD]!
    const entry = table[slot + ENTRY]!
    end++
    if (entry > 0 && onBoundaries(text, start, end)) {
      found = entry
      trie.end = end
    }
  }
  return found
}

/**
 * A matcher for many keys that runs in one pass over the text: its time grows with the length of the text (and at worst with the longest key),
 * not with the number of keys. Keys that begin or end in ASCII letters or digits match whole words only.
 * Of two entries with the same key the first counts; empty keys are ignored.
 */
export function createDictionary<T>(entries: readonly DictionaryEntry<T>[]): Dictionary<T> {
  const keys = entries.map((entry) => entry.key)
  const trie = buildTrie(keys)
  const { filter } = trie
  const values = entries.map((entry) => entry.value)

  const matchOf = (start: number, found: number): DictionaryMatch<T> => ({
    start,
    end: trie.end,
    value: values[found - 1]!,
  })

  function next(text: string, from: number): DictionaryMatch<T> | undefined {
    for (let start = candidate(filter, text, Math.max(0, from)); start < text.length; ) {
      const found = longestAt(trie, text, start)
      if (found > 0) return matchOf(start, found)
      start = candidate(filter, text, start + 1)
    }
    return undefined
  }

  function scan(text: string): DictionaryMatch<T>[] {
    const matches: DictionaryMatch<T>[] = []
    for (let match = next(text, 0); match; match = next(text, match.end)) matches.push(match)
    return matches
  }

  function scanAll(text: string): DictionaryMatch<T>[] {
    const matches: DictionaryMatch<T>[] = []
    for (let start = candidate(filter, text, 0); start < text.length; start = candidate(filter, text, start + 1)) {
      fill(trie, text, start)
      const { table, mask } = trie
      let node = ROOT
      for (let end = start; end < text.length; ) {
        const slot = slotOf(table, mask, node, text.charCodeAt(end))
        if (table[slot] === 0) break
        node = table[slot + CHILD]!
        const entry = table[slot + ENTRY]!
        end++
        if (entry > 0 && onBoundaries(text, start, end)) matches.push({ start, end, value: values[entry - 1]! })
      }
    }
    return matches
  }

  function matchAt(text: string, index: number): DictionaryMatch<T> | undefined {
    if (index < 0 || index >= text.length || !hasBit(filter.firsts, text.charCodeAt(index))) return undefined
    const found = longestAt(trie, text, index)
    return found > 0 ? matchOf(index, found) : undefined
  }

  function get(key: string): T | undefined {
    const found = key === '' ? 0 : longestAt(trie, key, 0)
    return found > 0 && trie.end === key.length ? values[found - 1] : undefined
  }

  return { size: entries.length, scan, scanAll, next, matchAt, get }
}
