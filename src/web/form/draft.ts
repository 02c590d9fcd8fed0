import { type Answers, isBlank, noAnswers } from './answers.ts'

/** A request that the visitor has sent off, until its arrival is known: the same under the same id at every try. */
export interface Pending {
  id: string
  body?: Record<string, unknown>
  /** It did not go, and the visitor was told so: it goes when the button is pressed again, not by itself. */
  isHeld?: boolean
}

export interface Kept {
  answers: Answers
  /** When the visitor began, in ms. */
  startedAt: number
  pending?: Pending
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

/** What was kept as far as it is of the shape that this version keeps; another may have written it. */
function readAnswers(kept: object): Answers {
  const blank = noAnswers()
  const known = Object.entries(kept).filter(
    ([name, value]) => Object.hasOwn(blank, name) && kindOf(value) === kindOf(blank[name as keyof Answers]),
  )
  return { ...blank, ...Object.fromEntries(known) }
}

const HOUR_MS = 3_600_000
/** What was written but not sent; the browser may be one that others use too. */
const KEEP_DRAFT_MS = 24 * HOUR_MS
/** What the visitor believes to be sent. */
const KEEP_PENDING_MS = 7 * 24 * HOUR_MS

/** What is used of a browser's storage. */
export type Store = Record<'getItem', (name: string) => string | null> &
  Record<'setItem', (name: string, value: string) => void> &
  Record<'removeItem', (name: string) => void>

/** A JSON value that the browser keeps under a name. Storage that is forbidden, full or spoilt keeps nothing and fails nothing. */
export class Memory<T> {
  readonly #storage: Store | undefined
  readonly #name: string

  constructor(storage: Store | undefined, name: string) {
    this.#storage = storage
    this.#name = name
  }

  read(): T | undefined {
    try {
      const text = this.#storage?.getItem(this.#name)
      return text ? (JSON.parse(text) as T) : undefined
    } catch {
      return undefined
    }
  }

  write(value: T): void {
    try {
      this.#storage?.setItem(this.#name, JSON.stringify(value))
    } catch {
      // Private windows and full storage.
    }
  }

  clear(): void {
    try {
      this.#storage?.removeItem(this.#name)
    } catch {
      // As above.
    }
  }
}

/**
 * Answers that survive a reload and a lost network, in the visitor's own browser, until they are sent or too old. Every form key
 * has a draft of its own.
 */
export class Draft {
  readonly #memory: Memory<Kept & { savedAt: number }>

  constructor(storage: Store | undefined, key: string) {
    this.#memory = new Memory(storage, `parkmatch-draft:${key}`)
  }

  read(now: number): Kept | undefined {
    const kept = this.#memory.read()
    if (typeof kept?.answers !== 'object' || kept.answers === null) return undefined
    const { answers, pending, startedAt, savedAt } = kept
    if (!(now - savedAt <= (pending ? KEEP_PENDING_MS : KEEP_DRAFT_MS))) {
      this.clear()
      return undefined
    }
    // Consent is given anew, unless it was given for what waits to be sent.
    const consent = pending !== undefined && answers.consent === true
    return { answers: { ...readAnswers(answers), consent }, startedAt, ...(pending ? { pending } : {}) }
  }

  write(kept: Kept, now: number): void {
    if (isBlank(kept.answers)) this.clear()
    else this.#memory.write({ ...kept, savedAt: now })
  }

  clear(): void {
    this.#memory.clear()
  }
}
