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
 * Tells at nearly every place of a text that no key begins there, by one bit for the two characters: set for the first two of each key,
 * and in `alone` for keys of one character. Wrongly set bits cost a look into the trie, no more.
 */
interface Filter {
  pairs: Uint32Array
  shift: number
  alone: Uint32Array
}

const pairSlot = (first: number, second: number, shift: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> shift

/** The first place from `from` on where a key may begin, or the length of the text. */
function candidate({ pairs, shift, alone }: Filter, text: string, from: number): number {
  const { length } = text
  let code = text.charCodeAt(from)
  for (let at = from; at < length; at++) {
    const next = text.charCodeAt(at + 1)
    const slot = pairSlot(code, next, shift)
    if (((pairs[slot >> 5]! >>> (slot & 31)) & 1) === 1 || ((alone[code >> 5]! >>> (code & 31)) & 1) === 1) return at
    code = next
  }
  return length
}

/**
 * A trie whose first step is an array indexed by the character and whose further steps are one open hash table. Keys that begin with two
 * characters are put in only when a text first holds these two (`fill`): most texts, and most of all a single note, hold few of them.
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
  /** Node after the first character, 0 for none. */
  roots: Int32Array
  /** Slots of the hash table: parent node, character, child node. Parent 0 marks an empty slot. */
  parents: Int32Array
  codes: Uint16Array
  children: Int32Array
  mask: number
  /** Index of the entry that ends at a node, or -1. */
  ends: Int32Array
}

const slotOf = (node: number, code: number, mask: number): number =>
  ((Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7) & mask

function childOf(trie: Trie, node: number, code: number): number {
  const { parents, codes, children, mask } = trie
  for (let slot = slotOf(node, code, mask); parents[slot] !== 0; slot = (slot + 1) & mask) {
    if (parents[slot] === node && codes[slot] === code) return children[slot]!
  }
  return 0
}

function addChild(trie: Trie, node: number, code: number, child: number): void {
  let slot = slotOf(node, code, trie.mask)
  while (trie.parents[slot] !== 0) slot = (slot + 1) & trie.mask
  trie.parents[slot] = node
  trie.codes[slot] = code
  trie.children[slot] = child
}

function insert(trie: Trie, index: number): void {
  const key = trie.keys[index]!
  let node = 0
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    let next = i === 0 ? trie.roots[code]! : childOf(trie, node, code)
    if (next === 0) {
      next = ++trie.nodes
      if (i === 0) trie.roots[code] = next
      else addChild(trie, node, code, next)
    }
    node = next
  }
  if (trie.ends[node] === -1) trie.ends[node] = index
}

/** Puts in the keys that begin as the text does at `start`. */
function fill(trie: Trie, text: string, start: number): void {
  const slot = pairSlot(text.charCodeAt(start), text.charCodeAt(start + 1), trie.filter.shift)
  const bit = 1 << (slot & 31)
  if ((trie.pending[slot >> 5]! & bit) === 0) return
  trie.pending[slot >> 5]! &= ~bit
  for (let key = trie.waiting[slot]!; key !== 0; key = trie.following[key - 1]!) insert(trie, key - 1)
}

function emptyTrie(keys: readonly string[]): Trie {
  let characters = 0
  for (const key of keys) characters += key.length
  let size = 64
  while (size < characters * 2) size *= 2
  let width = 12
  while (1 << width < keys.length * 16) width++
  return {
    keys,
    filter: { pairs: new Uint32Array(1 << (width - 5)), shift: 32 - width, alone: new Uint32Array(0x800) },
    pending: new Uint32Array(1 << (width - 5)),
    waiting: new Int32Array(1 << width),
    following: new Int32Array(keys.length),
    nodes: 0,
    roots: new Int32Array(0x10000),
    parents: new Int32Array(size),
    codes: new Uint16Array(size),
    children: new Int32Array(size),
    mask: size - 1,
    ends: new Int32Array(characters + 1).fill(-1),
  }
}

function buildTrie(keys: readonly string[]): Trie {
  const trie = emptyTrie(keys)
  const { pairs, shift, alone } = trie.filter
  // From the last to the first, so that each list begins with its first key.
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index]!
    const first = key.charCodeAt(0)
    if (key.length > 1) {
      const slot = pairSlot(first, key.charCodeAt(1), shift)
      pairs[slot >> 5]! |= 1 << (slot & 31)
      trie.following[index] = trie.waiting[slot]!
      trie.waiting[slot] = index + 1
    } else if (key !== '') alone[first >> 5]! |= 1 << (first & 31)
  }
  trie.pending.set(pairs)
  keys.forEach((key, index) => {
    if (key.length === 1) insert(trie, index)
  })
  return trie
}

/** End of the longest key that begins at `start` and lies on word boundaries, as [end, entry]; or undefined. */
function longestAt(trie: Trie, text: string, start: number): [end: number, entry: number] | undefined {
  fill(trie, text, start)
  let node = trie.roots[text.charCodeAt(start)]!
  let found: [number, number] | undefined
  for (let end = start + 1; node !== 0; end++) {
    const entry = trie.ends[node]!
    if (entry >= 0 && onBoundaries(text, start, end)) found = [end, entry]
    if (end >= text.length) break
    node = childOf(trie, node, text.charCodeAt(end))
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
  const valueAt = (entry: number): T => entries[entry]!.value

  function next(text: string, from: number): DictionaryMatch<T> | undefined {
    for (let start = candidate(filter, text, Math.max(0, from)); start < text.length; ) {
      const found = longestAt(trie, text, start)
      if (found) return { start, end: found[0], value: valueAt(found[1]) }
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
      let node = trie.roots[text.charCodeAt(start)]!
      for (let end = start + 1; node !== 0; end++) {
        const entry = trie.ends[node]!
        if (entry >= 0 && onBoundaries(text, start, end)) matches.push({ start, end, value: valueAt(entry) })
        if (end >= text.length) break
        node = childOf(trie, node, text.charCodeAt(end))
      }
    }
    return matches
  }

  function matchAt(text: string, index: number): DictionaryMatch<T> | undefined {
    if (index < 0 || index >= text.length) return undefined
    const found = longestAt(trie, text, index)
    return found && { start: index, end: found[0], value: valueAt(found[1]) }
  }

  function get(key: string): T | undefined {
    const found = key === '' ? undefined : longestAt(trie, key, 0)
    return found && found[0] === key.length ? valueAt(found[1]) : undefined
  }

  return { size: entries.length, scan, scanAll, next, matchAt, get }
}
