import type { ReactiveControllerHost } from 'lit'
import { type Api, CallError } from './api.ts'
import type { Memory } from './draft.ts'
import type { Messages } from './messages.ts'
import type { Answered, Option, Question, Received } from './types.ts'

interface Host extends ReactiveControllerHost {
  readonly api: Api
  readonly messages: Messages
  focusHeading: (selector?: string) => Promise<void>
}

/** What is shown of a request that has arrived. */
export interface Shown {
  received: Received
  question?: Question | undefined
  /** The fields that were asked about, so that none is asked twice. */
  asked: string[]
  /** The fields that the last answer set. */
  last?: string[]
  at: number
}

/** As long as the server takes answers. */
const KEEP_MS = 2 * 3_600_000

/** The parks that a request found, and the questions whose answers rank them anew. */
export class Result {
  readonly #host: Host
  #memory: Memory<Shown> | undefined
  #shown: Shown | undefined
  isBusy = false
  problem = ''
  /** What screen readers say of the last change. */
  news = ''

  constructor(host: Host) {
    this.#host = host
  }

  get received(): Received | undefined {
    return this.#shown?.received
  }

  get question(): Question | undefined {
    return this.#shown?.question
  }

  get canUndo(): boolean {
    return (this.#shown?.last?.length ?? 0) > 0
  }

  /** Shows again what this browser session saw before a reload. */
  restore(memory: Memory<Shown>): boolean {
    this.#memory = memory
    const shown = memory.read()
    if (!shown?.received?.recommendations || !(Date.now() - shown.at < KEEP_MS)) return false
    this.#shown = shown
    return true
  }

  /** The parks at once; the first question comes after them. */
  show(received: Received): void {
    this.#shown = { received, asked: [], at: Date.now() }
    this.#changed()
    void this.#rank({ set: {} }).catch(() => {})
  }

  forget(): void {
    this.#shown = undefined
    this.#memory?.clear()
  }

  async answer({ field }: Question, { set }: Option): Promise<void> {
    await this.#go([field], { set }, Object.keys(set))
  }

  skip({ field }: Question): Promise<void> {
    return this.#go([field], { set: {} }, this.#shown?.last ?? [])
  }

  undo(): Promise<void> {
    return this.#go([], { set: {}, clear: this.#shown?.last ?? [] }, [])
  }

  async #go(
    asked: string[],
    change: { set: Record<string, unknown>; clear?: string[] },
    last: string[],
  ): Promise<void> {
    const shown = this.#shown
    if (!shown || this.isBusy) return
    const before = { ...shown }
    shown.asked = [...new Set([...shown.asked, ...asked])].filter((field) => !change.clear?.includes(field))
    try {
      await this.#rank(change)
      shown.last = last
      this.news = this.#host.messages.rankedAgain
      this.#changed()
      await this.#host.focusHeading(shown.question ? '#next-question' : 'h2')
    } catch (error) {
      this.#shown = before
      const { failTooMany, failAnswer } = this.#host.messages
      this.problem = error instanceof CallError && error.kind === 'too-many' ? failTooMany : failAnswer
      this.#changed()
    }
  }

  async #rank(change: { set: Record<string, unknown>; clear?: string[] }): Promise<void> {
    const shown = this.#shown
    if (!shown?.received.answerToken) return
    const { id, answerToken } = shown.received
    this.isBusy = true
    this.problem = ''
    this.#host.requestUpdate()
    try {
      const path = `v1/requests/${encodeURIComponent(id)}/answers`
      const body = { token: answerToken, ...change, skip: shown.asked }
      const { nextQuestion, ...ranking } = await this.#host.api.call<Answered>('POST', path, body)
      shown.received = { ...shown.received, ...ranking, id, answerToken }
      shown.question = nextQuestion ?? undefined
    } finally {
      this.isBusy = false
      this.#changed()
    }
  }

  #changed(): void {
    if (this.#shown) this.#memory?.write(this.#shown)
    this.#host.requestUpdate()
  }
}
