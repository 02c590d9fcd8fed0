import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { components, operations } from '../../../../client/index.ts'
import { api, ask, Latest } from '../../api.ts'
import { type CriterionId, type Profile, type Weights, withoutIdentity } from '../../handoff.ts'
import { online } from '../../network.ts'
import type { ProfileField } from '../../profile-fields.ts'
import { effective, type Overrides } from './overrides.ts'

type Answer = operations['matchParks']['responses'][200]['content']['application/json']
export type Parsed = components['schemas']['ParsedNote']
export type Question = components['schemas']['NextQuestion']
export type Ranking = Pick<Answer, 'recommendations' | 'excluded' | 'total' | 'evidence' | 'places'>

/** What the desk asks with. */
export interface Asked {
  note: string
  overrides: Overrides
  weights: Weights
  must: CriterionId[]
  skip: ProfileField[]
  /** How many parks are listed. */
  limit: number
}

/** From the last key to the call: short, since a newer call aborts the older. */
const PAUSE_MS = 50
/** From the ranking to the question, which takes the server many matches. */
const QUESTION_PAUSE_MS = 400
/** The measure of the browser from the last key to the list on the screen; read by the benchmark. */
const MEASURE = 'desk:ranked'

const NOTHING: Parsed = { profile: {}, mentions: [], unparsed: [] }

/** Reads the note and ranks parks for it while somebody types: one call at a time, the last one counts. */
export class Matching implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #asked: () => Asked
  readonly #latest = new Latest()
  readonly #questions = new Latest()
  #typing: ReturnType<typeof setTimeout> | undefined
  #asking: ReturnType<typeof setTimeout> | undefined
  #changedAt = 0
  #endOnline = () => {}
  /** What the note of `readOf` was read as. */
  parsed: Parsed = NOTHING
  readOf = ''
  /** What is matched: as read, with what staff put in its place. */
  profile: Profile = {}
  ranking: Ranking | undefined
  question: Question | undefined
  failure: unknown
  isBusy = false

  constructor(host: ReactiveControllerHost, asked: () => Asked) {
    this.#host = host
    this.#asked = asked
    host.addController(this)
  }

  hostConnected(): void {
    // What was typed without a connection is matched as soon as there is one.
    this.#endOnline = online.subscribe(() => {
      if (online.value && this.failure) this.changed()
    })
  }

  hostDisconnected(): void {
    this.#endOnline()
    clearTimeout(this.#typing)
    clearTimeout(this.#asking)
    this.#latest.abort()
    this.#questions.abort()
  }

  /** Something was typed or set: matches after a short pause. */
  changed(): void {
    this.#changedAt = performance.now()
    clearTimeout(this.#typing)
    clearTimeout(this.#asking)
    this.#typing = setTimeout(() => void this.#run(), PAUSE_MS)
  }

  async #run(): Promise<void> {
    const asked = this.#asked()
    this.isBusy = true
    this.#host.requestUpdate()
    try {
      const done = await this.#latest.run((signal) => this.#match(asked, signal))
      if (!done) return
      this.isBusy = false
      this.failure = undefined
      this.#host.requestUpdate()
      await this.#host.updateComplete
      performance.clearMeasures(MEASURE)
      performance.measure(MEASURE, { start: this.#changedAt })
      this.#askLater()
    } catch (error) {
      this.isBusy = false
      this.failure = error
      this.#host.requestUpdate()
    }
  }

  async #match(asked: Asked, signal: AbortSignal): Promise<boolean> {
    const text = asked.note.trim() === '' ? undefined : asked.note
    const isPlain = Object.keys(asked.overrides).length === 0
    // A note without corrections is read and matched in one call.
    if (text !== undefined && isPlain && text !== this.readOf) return this.#matchNote(text, asked, signal)
    const parsed = text === undefined ? NOTHING : text === this.readOf ? this.parsed : await this.#parse(text, signal)
    const profile = effective(parsed.profile, asked.overrides)
    if (Object.keys(profile).length === 0) return this.#take(text ?? '', parsed, profile, undefined)
    const answer = await ask(api.POST('/v1/matches', { body: { ...this.#weighed(asked), profile }, signal }))
    return this.#take(text ?? '', parsed, profile, answer)
  }

  async #matchNote(text: string, asked: Asked, signal: AbortSignal): Promise<boolean> {
    const answer = await ask(api.POST('/v1/matches', { body: { ...this.#weighed(asked), text }, signal }))
    const parsed = answer.understood ?? NOTHING
    return this.#take(text, parsed, parsed.profile, Object.keys(parsed.profile).length === 0 ? undefined : answer)
  }

  #parse(text: string, signal: AbortSignal): Promise<Parsed> {
    return ask(api.POST('/v1/notes/parse', { body: { text }, signal }))
  }

  #weighed({ weights, must, limit }: Asked) {
    const weighed = Object.keys(weights).length > 0 ? { weights } : {}
    return { ...weighed, ...(must.length > 0 ? { must } : {}), limit, views: [] }
  }

  #take(text: string, parsed: Parsed, profile: Profile, ranking: Ranking | undefined): true {
    this.readOf = text
    this.parsed = parsed
    this.profile = profile
    this.ranking = ranking
    if (!ranking || (this.question && profile[this.question.field] !== undefined)) this.question = undefined
    return true
  }

  /** The question that is worth most comes when nobody types any more, so that it never holds up a ranking. */
  #askLater(): void {
    if (!this.ranking) return
    this.#asking = setTimeout(() => void this.#askQuestion(), QUESTION_PAUSE_MS)
  }

  async #askQuestion(): Promise<void> {
    const asked = this.#asked()
    const body = {
      ...this.#weighed(asked),
      profile: withoutIdentity(this.profile),
      limit: 1,
      views: ['nextQuestion' as const],
      skipQuestions: asked.skip,
    }
    try {
      const answer = await this.#questions.run((signal) => ask(api.POST('/v1/matches', { body, signal })))
      if (!answer) return
      this.question = (answer.nextQuestion as Question | null) ?? undefined
    } catch {
      // A courtesy: without it the desk works all the same.
      this.question = undefined
    }
    this.#host.requestUpdate()
  }
}
