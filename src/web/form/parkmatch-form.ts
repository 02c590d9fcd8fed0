import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { type Answers, isBlank, noAnswers } from './answers.ts'
import { Api, CallError } from './api.ts'
import { type Chip, toggled } from './chips.ts'
import { agreedText } from './consent.ts'
import { Draft, type Kept, Memory, type Pending } from './draft.ts'
import { type ExtraField, fieldsNamed, type LookupField } from './fields.ts'
import { newId } from './ids.ts'
import { isEnglish, type Messages, messagesFor } from './messages.ts'
import { fillIn } from './note-contact.ts'
import { toRequest } from './request.ts'
import { Result, type Shown } from './result.ts'
import { storageOf } from './storage.ts'
import { styles } from './styles.ts'
import { Suggestions } from './suggestions.ts'
import type { Received, Understood } from './types.ts'
import { type Failures, failuresOf } from './validate.ts'
import { fieldsView } from './view-fields.ts'
import { popupView } from './view-popup.ts'
import { resultView } from './view-result.ts'

/** The script's own address tells where the server is: a page needs to name it only once. */
const HOME = import.meta.url.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
const TYPING_PAUSE_MS = 350
const FIRST_RETRY_MS = 4_000
const LONGEST_RETRY_MS = 60_000

type Step = 'fill' | 'sending' | 'waiting' | 'done'

/** Places in the body of a request that a field of the form fills. */
const FIELD_OF: Readonly<Record<string, string>> = {
  '/contact/phone': 'phone',
  '/contact/email': 'email',
  '/profile/taxCnyYear': 'tax',
  '/profile/landM2': 'land',
  '/profile/floorM2': 'floor',
  '/profile/moveBy': 'move-by',
}

/**
 * The lead form. Attributes: `key` (a form key), `locale` (zh-CN or en), `mode` (inline, popup, tab), `fields` (additional fields),
 * `server` (where it is not the origin of the script), `campaign`, `consent-url`, `consent-version`. Attributes `data-*` are kept
 * with the request as hidden fields. Events: `parkmatch-sent` with the id, `parkmatch-failed` with the kind of failure.
 */
export class ParkmatchForm extends LitElement {
  static override styles = styles
  static override properties = {
    key: {},
    locale: {},
    mode: { reflect: true },
    server: {},
    campaign: {},
    fields: {},
    consentUrl: { attribute: 'consent-url' },
    consentVersion: { attribute: 'consent-version' },
    answers: { state: true },
    step: { state: true },
    failures: { state: true },
    problem: { state: true },
    understood: { state: true },
    restored: { state: true },
  }

  declare key: string
  declare locale: string
  declare mode: 'inline' | 'popup' | 'tab'
  declare server: string
  declare campaign: string
  declare fields: string
  declare consentUrl: string
  declare consentVersion: string
  declare answers: Answers
  declare step: Step
  declare failures: Failures
  declare problem: string
  declare understood: Understood | undefined
  declare restored: boolean

  readonly result = new Result(this)
  readonly suggestions = new Suggestions(this)
  #api = new Api(HOME, '')
  #draft = new Draft(undefined, '')
  #pending: Pending | undefined
  /** The answers that the pending request holds: others are another request. */
  #pendingFor: Answers | undefined
  #reading: { text: string; result: Promise<Understood> } | undefined
  #typing: ReturnType<typeof setTimeout> | undefined
  #retrying: ReturnType<typeof setTimeout> | undefined
  #retryMs = FIRST_RETRY_MS
  #startedAt = Date.now()
  /** Fields that the visitor has written in: nothing is put there any more. */
  readonly #touched = new Set<string>()
  readonly #online = () => void this.#resend()

  constructor() {
    super()
    this.key = ''
    this.locale = document.documentElement.lang || 'zh-CN'
    this.mode = 'inline'
    this.server = HOME
    this.campaign = ''
    this.fields = ''
    this.consentUrl = ''
    this.consentVersion = ''
    this.answers = noAnswers()
    this.step = 'fill'
    this.failures = {}
    this.problem = ''
    this.restored = false
  }

  get api(): Api {
    return this.#api
  }

  get messages(): Messages {
    return messagesFor(this.locale)
  }

  get extraFields(): ExtraField[] {
    return fieldsNamed(this.fields)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('online', this.#online)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('online', this.#online)
    clearTimeout(this.#typing)
    clearTimeout(this.#retrying)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') || changed.has('server')) this.#begin()
  }

  /** Takes up what this browser remembers of the key: answers, a request that waits to be sent, or the last result. */
  #begin(): void {
    this.#api = new Api(new URL(this.server.replace(/\/?$/, '/'), location.href).href, this.key)
    this.#draft = new Draft(storageOf('localStorage'), this.key)
    const results = new Memory<Shown>(storageOf('sessionStorage'), `parkmatch-result:${this.key}`)
    const hasResult = this.result.restore(results)
    if (!isBlank(this.answers)) return
    const kept = this.#draft.read(Date.now())
    if (kept) this.#resume(kept)
    else this.step = hasResult ? 'done' : 'fill'
  }

  #resume(kept: Kept): void {
    this.answers = kept.answers
    this.restored = true
    this.#startedAt = kept.startedAt
    for (const field of ['company', 'name', 'phone'] as const) if (kept.answers[field]) this.#touched.add(field)
    this.#pending = kept.pending
    this.#pendingFor = kept.answers
    void this.updateComplete.then(() =>
      kept.pending && !kept.pending.isHeld ? this.#send() : this.#understandQuietly(),
    )
  }

  /** Takes what the visitor filled in, and keeps it. */
  answer(part: Partial<Answers>): void {
    for (const field of Object.keys(part)) this.#touched.add(field)
    // What waits to be sent is no longer what the visitor wants: the button is pressed anew.
    if (this.step === 'waiting') {
      clearTimeout(this.#retrying)
      this.step = 'fill'
    }
    this.#take(part)
    this.problem = ''
    if (Object.keys(this.failures).length > 0) this.failures = failuresOf(this.answers, this.extraFields, this.messages)
    this.#api.warmUp()
  }

  #take(part: Partial<Answers>): void {
    this.answers = { ...this.answers, ...part }
    this.#keep()
  }

  #keep(): void {
    const pending = this.#pendingFor === this.answers ? this.#pending : undefined
    const kept = { answers: this.answers, startedAt: this.#startedAt, ...(pending ? { pending } : {}) }
    this.#draft.write(kept, Date.now())
  }

  /** The note as it stands; `isComposing` while an input method shows letters that are not the text yet. */
  writeNote(need: string, isComposing: boolean): void {
    this.answer({ need })
    clearTimeout(this.#typing)
    if (!isComposing) this.#typing = setTimeout(() => void this.#understandQuietly(), TYPING_PAUSE_MS)
  }

  writeMore(name: string, text: string): void {
    this.answer({ more: { ...this.answers.more, [name]: text } })
  }

  lookUp(field: LookupField, text: string): void {
    this.writeMore(field.name, text)
    this.suggestions.lookUp(field, text)
  }

  toggleChip(chip: Chip): void {
    this.answer({ removed: toggled(this.answers.removed, chip) })
  }

  /** What was understood is a courtesy: without it the form works all the same. */
  async #understandQuietly(): Promise<void> {
    try {
      await this.#understand()
    } catch (error) {
      if (error instanceof CallError && error.kind === 'key') this.problem = this.messages.failKey(location.origin)
    }
  }

  /** What the note says; asked once for the same text. */
  async #understand(): Promise<Understood | undefined> {
    const text = this.answers.need.trim()
    if (text === '') {
      this.understood = undefined
      return undefined
    }
    if (this.#reading?.text !== text) {
      const reading = { text, result: this.#api.call<Understood>('POST', 'v1/notes/parse', { text }) }
      this.#reading = reading
      reading.result.catch(() => {
        if (this.#reading === reading) this.#reading = undefined
      })
    }
    const understood = await this.#reading.result
    // Answers may overtake each other; only what the field holds now counts.
    if (text === this.answers.need.trim() && this.understood !== understood) {
      this.understood = understood
      const filled = fillIn(this.answers, understood, this.#touched)
      if (filled && this.step !== 'sending') this.#take(filled)
    }
    return understood
  }

  /** Checks, and sends once: every further press waits for the same answer. */
  async submit(): Promise<void> {
    if (this.step === 'sending') return
    this.failures = failuresOf(this.answers, this.extraFields, this.messages)
    this.problem = ''
    if (Object.keys(this.failures).length > 0) return this.#focusFailure()
    if (!this.#pending || this.#pendingFor !== this.answers) {
      this.#pending = { id: newId() }
      this.#pendingFor = this.answers
    }
    this.#keep()
    await this.#send()
    this.focusHeading()
  }

  async #focusFailure(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  /** To where the news is, for those who do not see it. Nobody who is elsewhere on the page is called here. */
  async focusHeading(selector = 'h2'): Promise<void> {
    await this.updateComplete
    if (this.step === 'done') this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  #resend(): Promise<void> | undefined {
    clearTimeout(this.#retrying)
    return this.step === 'waiting' && this.isConnected ? this.#send() : undefined
  }

  async #send(): Promise<void> {
    const pending = this.#pending
    if (!pending || this.step === 'sending') return
    const answers = this.answers
    this.step = 'sending'
    delete pending.isHeld
    try {
      pending.body ??= await this.#body(answers)
      this.#keep()
      const challenge = await this.#api.proof()
      const elapsedMs = Math.max(0, Date.now() - this.#startedAt)
      const proof = { challenge, website: this.#trap, elapsedMs }
      const headers = { 'idempotency-key': pending.id }
      this.#arrived(await this.#api.call<Received>('POST', 'v1/requests', { ...pending.body, proof }, headers))
    } catch (error) {
      this.#fail(error instanceof CallError ? error : new CallError('server', String(error)))
    } finally {
      this.#api.dropProof()
    }
  }

  async #body(answers: Answers): Promise<Record<string, unknown>> {
    const understood = await this.#understand()
    const { origin, pathname, host, search } = location
    const page = { host, url: origin + pathname, query: search, campaign: this.campaign, hidden: { ...this.dataset } }
    const language = isEnglish(this.locale) ? 'en' : 'zh'
    return toRequest(answers, understood, this.extraFields, { page, agreed: await agreedText(this), language })
  }

  get #trap(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('.trap input')?.value ?? ''
  }

  /** What is sent is no draft any more. The answers stay in memory for a change of mind. */
  #arrived(received: Received): void {
    this.#pending = undefined
    this.#retryMs = FIRST_RETRY_MS
    this.restored = false
    this.#draft.clear()
    this.result.show(received)
    this.step = 'done'
    this.#tell('parkmatch-sent', { id: received.id })
  }

  #fail({ kind, detail, pointers }: CallError): void {
    this.#tell('parkmatch-failed', { kind, detail })
    if (this.#pendingFor !== this.answers) this.#pending = undefined
    if (kind === 'offline' && this.#pending) {
      this.step = 'waiting'
      this.#retrying = setTimeout(this.#online, this.#retryMs)
      this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS)
      return
    }
    if (kind === 'input') this.#pending = undefined
    else if (this.#pending) this.#pending = { ...this.#pending, isHeld: true }
    this.#keep()
    this.step = 'fill'
    if (kind === 'input' && this.#showRefused(pointers)) return
    const { failTooMany, failKey, failInput, failServer } = this.messages
    const texts = {
      'too-many': failTooMany,
      key: failKey(location.origin),
      input: failInput(detail),
      server: failServer,
      offline: failServer,
    }
    this.problem = texts[kind]
  }

  /** Shows beside their fields what the server did not take; false where it named none of the form. */
  #showRefused(pointers: readonly string[]): boolean {
    const { messages } = this
    const texts: Readonly<Record<string, string>> = {
      phone: messages.failPhone,
      email: messages.failEmail,
      tax: messages.failTax,
      'move-by': messages.failMonth,
    }
    const names = Object.keys(FIELD_OF)
      .filter((place) => pointers.some((pointer) => `${pointer}/`.startsWith(`${place}/`)))
      .map((place) => FIELD_OF[place]!)
    this.failures = Object.fromEntries(names.map((name) => [name, texts[name] ?? messages.failAmount]))
    if (names.length > 0) void this.#focusFailure()
    return names.length > 0
  }

  #tell(name: string, detail: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  /** Empties the fields, and forgets them. */
  clear(): void {
    this.answers = noAnswers()
    this.#pending = undefined
    this.#touched.clear()
    this.#draft.clear()
    this.understood = undefined
    this.failures = {}
    this.problem = ''
    this.restored = false
    this.step = 'fill'
  }

  /** Back to the fields as they were: what is sent then is a request of its own, linked by the phone number. */
  change(): void {
    this.result.forget()
    this.answers = { ...this.answers, consent: false }
    this.step = 'fill'
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus())
  }

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close()
  }

  override render(): TemplateResult {
    const card = html`<div class="card" part="card" lang=${this.locale}>
      ${this.step === 'done' ? resultView(this, this.result) : fieldsView(this)}
    </div>`
    return this.mode === 'popup' || this.mode === 'tab' ? popupView(this, card) : card
  }
}
