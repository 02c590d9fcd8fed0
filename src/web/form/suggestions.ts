import type { ReactiveControllerHost } from 'lit'
import type { Answers, Picked } from './answers.ts'
import type { Api } from './api.ts'
import type { LookupField } from './fields.ts'
import { isEnglish } from './messages.ts'

interface Hit {
  id?: string
  code?: string
  path?: string
  zh?: string
  en?: string
}

interface Host extends ReactiveControllerHost {
  readonly api: Api
  readonly locale: string
  readonly answers: Answers
  answer: (part: Partial<Answers>) => void
}

const TYPING_PAUSE_MS = 250
const SHOWN = 8

/** Entries of a catalogue as the visitor types; the first is taken for what is meant, and shown as such. */
export class Suggestions {
  readonly #host: Host
  readonly #found = new Map<string, readonly Picked[]>()
  #typing: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host) {
    this.#host = host
  }

  of(field: string): readonly Picked[] {
    return this.#found.get(field) ?? []
  }

  lookUp(field: LookupField, text: string): void {
    clearTimeout(this.#typing)
    const words = text.trim()
    const chosen = this.of(field.name).find(({ label }) => label === words)
    if (chosen) this.#pick(field, { ...chosen, text: words })
    else if (words !== '') this.#typing = setTimeout(() => void this.#fetch(field, words), TYPING_PAUSE_MS)
  }

  #pick(field: LookupField, picked: Picked): void {
    this.#host.answer({ picked: { ...this.#host.answers.picked, [field.name]: picked } })
  }

  async #fetch(field: LookupField, text: string): Promise<void> {
    const { api, locale } = this.#host
    const query = new URLSearchParams({ q: text.slice(0, 60), limit: String(SHOWN) })
    const { items } = await api
      .call<{ items: Hit[] }>('GET', `${field.path}?${query}`)
      .catch(() => ({ items: [] as Hit[] }))
    const { answers } = this.#host
    if (answers.more[field.name]?.trim() !== text) return
    const found = items.map(({ id, code, path, zh, en }) => ({
      text,
      id: code ?? id ?? '',
      label: path ?? (isEnglish(locale) ? en : zh) ?? '',
    }))
    this.#found.set(field.name, found)
    const [best] = found
    if (best) this.#pick(field, best)
    else this.#host.requestUpdate()
  }
}
