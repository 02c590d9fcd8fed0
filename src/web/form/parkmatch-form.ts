import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { Api, CallError } from './api.ts'
import { type Answers, Draft, noAnswers } from './draft.ts'
import { type Messages, messagesFor } from './messages.ts'
import { toRequest } from './request.ts'
import { styles } from './styles.ts'
import type { Question, Received, Understood } from './types.ts'
import { type Failures, failuresOf } from './validate.ts'
import { fieldsView } from './view-fields.ts'
import { resultView } from './view-result.ts'

/** The script's own address tells where the server is: a page needs to name it only once. */
const HOME = import.meta.url.replace(/[^/]*$/, '')
const TYPING_PAUSE_MS = 350

type Step = 'fill' | 'sending' | 'waiting' | 'done'

/**
 * The lead form. Attributes: `key` (a form key), `locale` (zh-CN or en), `mode` (inline, popup, tab), `server` (where it is not
 * the origin of the script), `campaign`, `consent-url`. Attributes `data-*` are kept with the request as hidden fields.
 */
export class ParkmatchForm extends LitElement {
  static override styles = styles
  static override properties = {
    key: {},
    locale: {},
    mode: { reflect: true },
    server: {},
    campaign: {},
    consentUrl: { attribute: 'consent-url' },
    answers: { state: true },
    step: { state: true },
    failures: { state: true },
    problem: { state: true },
    understood: { state: true },
    received: { state: true },
    reranking: { state: true },
  }

  declare key: string
  declare locale: string
  declare mode: 'inline' | 'popup' | 'tab'
  declare server: string
  declare campaign: string
  declare consentUrl: string
  declare answers: Answers
  declare step: Step
  declare failures: Failures
  declare problem: string
  declare understood: Understood | undefined
  declare received: Received | undefined
  declare reranking: boolean

  #draft = new Draft('')
  #sendAs: string | undefined
  #proof: Promise<string> | undefined
  #typing: ReturnType<typeof setTimeout> | undefined
  #readings = 0
  readonly #startedAt = Date.now()
  readonly #online = () => void (this.step === 'waiting' && this.#send())

  constructor() {
    super()
    this.key = ''
    this.locale = document.documentElement.lang || 'zh-CN'
    this.mode = 'inline'
    this.server = HOME
    this.campaign = ''
    this.consentUrl = ''
    this.answers = noAnswers()
    this.step = 'fill'
    this.failures = {}
    this.problem = ''
    this.reranking = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#draft = new Draft(this.key)
    const kept = this.#draft.read(Date.now())
    if (kept) {
      this.answers = kept.answers
      this.#sendAs = kept.sendAs
      if (kept.answers.need) this.#understandSoon()
      if (kept.sendAs) void this.#send()
    }
    addEventListener('online', this.#online)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('online', this.#online)
    clearTimeout(this.#typing)
  }

  get messages(): Messages {
    return messagesFor(this.locale)
  }

  get #api(): Api {
    return new Api(this.server, this.key)
  }

  /** Takes what the visitor filled in, and keeps it. */
  answer(part: Partial<Answers>): void {
    this.answers = { ...this.answers, ...part }
    this.problem = ''
    if (Object.keys(this.failures).length > 0) this.failures = failuresOf(this.answers, this.messages)
    this.#draft.write(this.answers, this.#sendAs, Date.now())
    this.#proof ??= this.#prove()
    if ('need' in part) this.#understandSoon()
  }

  /** The proof of work starts with the first key, so that it is ready when the button is pressed. A failed one is tried again then. */
  #prove(): Promise<string> {
    const proof = this.#api.prove('v1/form/challenge')
    proof.catch(() => {
      this.#proof = undefined
    })
    return proof
  }

  #understandSoon(): void {
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => void this.#understand(), TYPING_PAUSE_MS)
  }

  async #understand(): Promise<void> {
    const reading = ++this.#readings
    const text = this.answers.need.trim()
    if (text === '') {
      this.understood = undefined
      return
    }
    try {
      const understood = await this.#api.call<Understood>('POST', 'v1/notes/parse', { text })
      // Answers may overtake each other; only the last question counts.
      if (reading === this.#readings) this.understood = understood
    } catch {
      // What was understood is a courtesy: without it the form works all the same.
    }
  }

  /** Checks, and sends once: every further press waits for the same answer. */
  async submit(): Promise<void> {
    if (this.step === 'sending') return
    this.failures = failuresOf(this.answers, this.messages)
    const [first] = Object.keys(this.failures)
    if (first) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
      return
    }
    this.#sendAs ??= crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
    this.#draft.write(this.answers, this.#sendAs, Date.now())
    await this.#send()
  }

  async #send(): Promise<void> {
    const { answers } = this
    const sendAs = this.#sendAs
    if (!sendAs || this.step === 'sending') return
    this.step = 'sending'
    this.problem = ''
    try {
      this.#proof ??= this.#prove()
      // Pages without a secure context have no cryptography; such requests are looked at more closely, not lost.
      const proof = await this.#proof.catch((error) => {
        if (error instanceof CallError) throw error
        return undefined
      })
      const body = toRequest(this, answers, { proof, trap: this.#trap, startedAt: this.#startedAt })
      this.received = await this.#api.call<Received>('POST', 'v1/requests', body, { 'idempotency-key': sendAs })
      this.#forget()
      await this.#show('done')
      this.dispatchEvent(
        new CustomEvent('parkmatch-sent', { bubbles: true, composed: true, detail: { id: this.received.id } }),
      )
    } catch (error) {
      await this.#fail(error)
    }
  }

  /** What is sent is no draft any more. The answers stay on screen for a change of mind. */
  #forget(): void {
    this.#sendAs = undefined
    this.#proof = undefined
    this.#draft.clear()
  }

  get #trap(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('.trap input')?.value ?? ''
  }

  async #fail(error: unknown): Promise<void> {
    const kind = error instanceof CallError ? error.kind : 'server'
    const detail = error instanceof CallError ? error.detail : ''
    const { messages } = this
    this.#proof = undefined
    if (kind === 'offline') return this.#show('waiting')
    // What the server refused must not be sent again by itself on the next visit.
    if (kind === 'input' || kind === 'key') this.#sendAs = undefined
    this.#draft.write(this.answers, this.#sendAs, Date.now())
    this.problem = {
      'too-many': messages.failTooMany,
      key: messages.failKey,
      input: messages.failInput(detail),
      server: messages.failServer,
    }[kind]
    await this.#show('fill')
  }

  async #show(step: Step): Promise<void> {
    this.step = step
    await this.updateComplete
    if (step === 'done') this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  /** Ranks again with one answer more; the stored request learns it too. */
  async answerQuestion(question: Question, profile: Record<string, unknown>): Promise<void> {
    const before = this.received
    if (!before || this.reranking) return
    this.reranking = true
    try {
      const answered = await this.#api.call<Received>('POST', `v1/requests/${before.id}/answers`, {
        field: question.field,
        profile,
      })
      this.received = { ...before, ...answered, id: before.id }
    } catch (error) {
      this.problem =
        error instanceof CallError && error.kind === 'too-many' ? this.messages.failTooMany : this.messages.failServer
    } finally {
      this.reranking = false
    }
  }

  skipQuestion(): void {
    if (this.received) this.received = { ...this.received, nextQuestion: null }
  }

  /** Back to the fields, with the answers as they were: what is sent then is a request of its own, linked by the phone number. */
  change(): void {
    this.received = undefined
    this.answers = { ...this.answers, consent: false }
    void this.#show('fill')
  }

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') && this.hasUpdated) this.#draft = new Draft(this.key)
  }

  override render(): TemplateResult {
    const card = html`<div class="card" lang=${this.locale}>
      ${this.step === 'done' && this.received ? resultView(this, this.received) : fieldsView(this)}
    </div>`
    if (this.mode === 'inline') return card
    const { messages } = this
    return html`<button class=${this.mode === 'tab' ? 'side' : 'primary'} type="button" @click=${this.open}>
        ${messages.open}
      </button>
      <dialog aria-label=${messages.title}>
        <button class="plain close" type="button" aria-label=${messages.close} @click=${this.close}>✕</button>
        ${card ?? nothing}
      </dialog>`
  }
}
