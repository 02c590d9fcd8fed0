/** Cues of which a match holds at least one: a character by its code, or two in a row as (first << 16) | second. */
type Need = readonly number[]

/** What every match of a part of a pattern holds: all of these needs. */
type Needs = readonly Need[]

const NOTHING: Needs = []

/** Characters that stand in every other line say little. */
const COMMON = new Set('的一是在有为了和与、,。;:以及等年月日中国市区县园业产企大上新个工公家地 0123456789eaiotnsr')
const MAX_NEEDS = 4
/** A need that nearly every line meets is not worth looking for. */
const MOST_LIKELY = 0.97
const MAX_CLASS = 48

/** How likely a line holds one of the cues, roughly. */
function likelihood(need: Need): number {
  let none = 1
  for (const cue of need)
    if (cue > 0 && cue <= 0xffff) none *= COMMON.has(String.fromCharCode(cue)) ? 0.6 : 0.94
    else none *= (cue & 0xffff) < 0x80 ? 0.95 : 0.99
  return 1 - none
}

const best = (needs: Needs): Need | undefined => {
  let found: Need | undefined
  for (const need of needs) if (!found || likelihood(need) < likelihood(found)) found = need
  return found
}

/** The most telling needs of a pattern; none where nothing can be said. */
export function needsOf(pattern: RegExp): Needs {
  if (pattern.ignoreCase) return NOTHING
  const needs = new PatternReader(pattern.source).read()
  return needs
    .filter((need) => likelihood(need) < MOST_LIKELY)
    .sort((a, b) => likelihood(a) - likelihood(b))
    .slice(0, MAX_NEEDS)
}

/** Any of the alternatives may match, so only one need of each can be asked for, and all together. */
function either(alternatives: readonly Needs[]): Needs {
  const [only] = alternatives
  if (only && alternatives.length === 1) return only
  const together = new Set<number>()
  for (const needs of alternatives) {
    const one = best(needs)
    if (!one) return NOTHING
    for (const cue of one) together.add(cue)
  }
  return [[...together]]
}

/** A run of characters that stand one after the other: each pair is needed. */
function ofRun(run: readonly number[]): Needs {
  const [first] = run
  if (first === undefined) return NOTHING
  if (run.length === 1) return [[first]]
  return run.slice(1).map((code, i) => [((run[i] ?? 0) << 16) | code])
}

/** A part of a sequence: a character, or something else with what it needs. */
interface Part {
  code: number | null
  needs: Needs
}

/** Reads the source of a pattern for what its matches must hold. What it does not know needs nothing. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Needs {
    const needs = this.#alternatives()
    return this.#at === this.#source.length ? needs : NOTHING
  }

  #peek(): string {
    return this.#source.charAt(this.#at)
  }

  #alternatives(): Needs {
    const alternatives = [this.#sequence()]
    while (this.#peek() === '|') {
      this.#at++
      alternatives.push(this.#sequence())
    }
    return either(alternatives)
  }

  #sequence(): Needs {
    const needs: Need[] = []
    let run: number[] = []
    while (this.#at < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')') {
      const part = this.#part()
      const least = this.#least()
      if (part.code !== null && least === null) {
        run.push(part.code)
        continue
      }
      needs.push(...ofRun(run))
      run = []
      if (least !== 0) needs.push(...(part.code === null ? part.needs : [[part.code]]))
    }
    return [...needs, ...ofRun(run)]
  }

  /** The least count of a quantifier, or null where none stands. */
  #least(): number | null {
    const match = /^(?:([*?])|(\+)|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16))
    if (!match) return null
    this.#at += match[0].length
    return match[1] ? 0 : match[2] ? 1 : Number(match[3])
  }

  #part(): Part {
    const character = this.#peek()
    if (character === '(') return { code: null, needs: this.#group() }
    if (character === '[') return { code: null, needs: this.#class() }
    if (character === '\\') return this.#escape()
    this.#at++
    if ('^$.'.includes(character)) return { code: null, needs: NOTHING }
    return { code: character.charCodeAt(0), needs: NOTHING }
  }

  #group(): Needs {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '('
    this.#at += head.length
    const needs = this.#alternatives()
    this.#at++
    return head.endsWith('!') ? NOTHING : needs
  }

  #escape(): Part {
    const letter = this.#source.charAt(this.#at + 1)
    this.#at += 2
    if (letter === 'd') return { code: null, needs: [[...'0123456789'].map((c) => c.charCodeAt(0))] }
    if (letter === 'u' || letter === 'x' || letter === 'p' || letter === 'k' || letter === 'c')
      this.#at = this.#source.length + 1
    return /[\w]/.test(letter) ? { code: null, needs: NOTHING } : { code: letter.charCodeAt(0), needs: NOTHING }
  }

  #class(): Needs {
    const start = this.#at + 1
    let end = start
    while (end < this.#source.length && this.#source.charAt(end) !== ']')
      end += this.#source.charAt(end) === '\\' ? 2 : 1
    this.#at = end + 1
    const inside = this.#source.slice(start, end)
    if (inside === '' || inside.startsWith('^') || /\\[a-ce-zA-Z]/.test(inside)) return NOTHING
    const codes = codesOf(inside)
    return codes === null ? NOTHING : [codes]
  }
}

/** The characters of a class without its brackets; null where they are too many. */
function codesOf(inside: string): readonly number[] | null {
  const text = inside.replaceAll('\\d', '0-9')
  const codes = new Set<number>()
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++
    const low = text.charCodeAt(i)
    const ranged = text.charAt(i + 1) === '-' && i + 2 < text.length
    const high = ranged ? text.charCodeAt(i + 2) : low
    if (ranged) i += 2
    if (high - low > MAX_CLASS || codes.size > MAX_CLASS) return null
    for (let code = low; code <= high; code++) codes.add(code)
  }
  return [...codes]
}
