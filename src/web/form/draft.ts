/** What a visitor has filled in. */
export interface Answers {
  need: string
  uses: string[]
  tax: string
  company: string
  name: string
  phone: string
  consent: boolean
}

export const noAnswers = (): Answers => ({
  need: '',
  uses: [],
  tax: '',
  company: '',
  name: '',
  phone: '',
  consent: false,
})

interface Stored {
  answers: Answers
  /** Set once the visitor has pressed the button: the request is sent under this key, however often it is tried. */
  sendAs?: string
  savedAt: number
}

const KEEP_MS = 7 * 24 * 3600 * 1000

/**
 * Answers that survive a reload and a lost network, in the visitor's own browser, until they are sent or a week old. Every
 * form key has a draft of its own. Where the browser forbids storage, nothing is kept and nothing fails.
 */
export class Draft {
  readonly #name: string

  constructor(key: string) {
    this.#name = `parkmatch-draft:${key}`
  }

  read(now: number): { answers: Answers; sendAs: string | undefined } | undefined {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#name) ?? 'null') as Stored | null
      if (!stored || now - stored.savedAt > KEEP_MS) return undefined
      // Consent is given anew, unless it was given for what waits to be sent.
      const consent = stored.sendAs !== undefined && stored.answers.consent === true
      return { answers: { ...noAnswers(), ...stored.answers, consent }, sendAs: stored.sendAs }
    } catch {
      return undefined
    }
  }

  write(answers: Answers, sendAs: string | undefined, now: number): void {
    try {
      const stored: Stored = { answers, savedAt: now, ...(sendAs === undefined ? {} : { sendAs }) }
      localStorage.setItem(this.#name, JSON.stringify(stored))
    } catch {
      // Private windows and full storage: the form works without a memory.
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#name)
    } catch {
      // As above.
    }
  }
}
