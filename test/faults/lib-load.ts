import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../src/db/index.ts'
import { submission } from '../bench/lib-server.ts'

/** Instances that answer, as a load balancer knows them; killed ones are taken out and put back. */
export type Instances = { url: string }[]

/** What clients did and were told. Whatever is in `wrong` breaks a promise. */
export class Load {
  readonly #key: string
  readonly #instances: Instances
  /** Requests by number: the id that was answered. */
  readonly answered = new Map<number, string>()
  readonly open = new Set<number>()
  /** By park: every value that was sent, the last last, and the place of the last one that was acknowledged. */
  readonly writes = new Map<string, { values: number[]; acknowledged: number }>()
  readonly wrong: string[] = []
  reads = 0
  staleReads = 0
  acknowledgedWrites = 0
  /** Answers 503 with Retry-After: to writes, and to reads of parks that must always be answered. */
  refused = 0
  refusedReads = 0
  /** Tries that got no answer. */
  cut = 0
  slowestReadMs = 0
  #lastRevision = 0
  #next = 0
  #isOver = false

  constructor(instances: Instances, key: string) {
    this.#instances = instances
    this.#key = key
  }

  stop(): void {
    this.#isOver = true
  }

  /** Sends one HTTP request to some instance; undefined where none answered it or it was refused for a while. */
  async #ask(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
    onRefused: () => void = () => {},
  ) {
    const instance = this.#instances[Math.floor(Math.random() * this.#instances.length)]
    if (!instance) return undefined
    try {
      const response = await fetch(instance.url + path, {
        method,
        headers: { authorization: `Bearer ${this.#key}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      })
      const answer = (await response.json()) as Record<string, unknown>
      if (response.ok) return answer
      if (response.status === 503 && response.headers.has('retry-after')) {
        this.refused++
        onRefused()
      } else this.wrong.push(`${method} ${path} answered ${response.status}: ${JSON.stringify(answer).slice(0, 300)}`)
      return undefined
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') this.wrong.push(`${method} ${path} hung for 30 s`)
      else this.cut++
      return undefined
    }
  }

  /** Stores request `n`: sent again under the same key until it is acknowledged. */
  async store(n: number): Promise<boolean> {
    this.open.add(n)
    const answer = await this.#ask('POST', '/v1/requests', submission(n), { 'idempotency-key': `fault-${n}` })
    if (!answer) return false
    const before = this.answered.get(n)
    if (before !== undefined && before !== answer.id) this.wrong.push(`request ${n} was ${before}, then ${answer.id}`)
    this.answered.set(n, String(answer.id))
    this.open.delete(n)
    return true
  }

  /** Writes a park, then reads its revision from another instance. */
  async #write(ids: readonly string[]): Promise<void> {
    const id = ids[Math.floor(Math.random() * ids.length)]!
    const known = this.writes.get(id) ?? { values: [], acknowledged: -1 }
    this.writes.set(id, known)
    const value = 1000 + ++this.#next
    const place = known.values.push(value) - 1
    const answer = await this.#ask('PATCH', `/v1/parks/${id}`, { land: { availableM2: value } })
    if (!answer) return
    known.acknowledged = Math.max(known.acknowledged, place)
    this.acknowledgedWrites++
    this.#lastRevision = Math.max(this.#lastRevision, Number(answer.parksRevision))
    await this.#read(this.#lastRevision)
  }

  /** One match. With a revision the answer must rest on it or a newer one. */
  async #read(revision?: number): Promise<void> {
    const headers: Record<string, string> = revision === undefined ? {} : { 'x-min-revision': String(revision) }
    const started = performance.now()
    const onRefused = () => {
      if (revision === undefined) this.refusedReads++
    }
    const body = { profile: { landM2: { min: 1500 } }, limit: 5 }
    const answer = await this.#ask('POST', '/v1/matches', body, headers, onRefused)
    if (!answer) return
    this.reads++
    if (answer.stale === true) this.staleReads++
    this.slowestReadMs = Math.max(this.slowestReadMs, performance.now() - started)
    if (revision !== undefined && Number(answer.parksRevision) < revision)
      this.wrong.push(`asked for revision ${revision}, answered with ${answer.parksRevision}`)
  }

  /** Goes on until `stop`: two senders of requests, a writer of parks, two readers. */
  async run(parkIds: readonly string[]): Promise<void> {
    const again = async (work: () => Promise<unknown>, pauseMs: number) => {
      while (!this.#isOver) {
        await work()
        await sleep(pauseMs)
      }
    }
    let n = 0
    const sender = () => {
      const [waiting] = this.open
      return this.store(waiting !== undefined && Math.random() < 0.5 ? waiting : ++n)
    }
    await Promise.all([
      again(sender, 20),
      again(sender, 20),
      again(() => this.#write(parkIds), 30),
      again(() => this.#read(), 15),
      again(() => this.#read(), 15),
    ])
  }

  /** Sends what is still open until all of it is acknowledged, at most `tries` times each. */
  async finish(tries = 50): Promise<void> {
    for (const n of [...this.open]) {
      for (let i = 0; i < tries && this.open.has(n); i++) {
        if (!(await this.store(n))) await sleep(200)
      }
    }
  }
}

/** What of the load is not in the database as it was acknowledged; each is one line. */
export async function lossesOf(load: Load, db: Db): Promise<string[]> {
  const lost = [...load.wrong]
  const rows = await db.selectFrom('requests').select(['id', 'campaign']).execute()
  const byCampaign = new Map<string, string[]>()
  for (const { id, campaign } of rows) byCampaign.set(campaign ?? '', [...(byCampaign.get(campaign ?? '') ?? []), id])
  for (const [n, id] of load.answered)
    if (!byCampaign.get(`n${n}`)?.includes(id)) lost.push(`request ${n} was acknowledged and is missing`)
  for (const [campaign, ids] of byCampaign) if (ids.length > 1) lost.push(`${campaign} is stored ${ids.length} times`)
  for (const n of load.open) lost.push(`request ${n} was never acknowledged`)
  const events = await db.selectFrom('outbox').select('subject').where('type', '=', 'request.created').execute()
  const told = new Map<string, number>()
  for (const { subject } of events) told.set(subject, (told.get(subject) ?? 0) + 1)
  for (const { id } of rows) if (told.get(id) !== 1) lost.push(`${id} has ${told.get(id) ?? 0} events`)
  const parks = await db.selectFrom('parks').select(['id', 'projection']).execute()
  for (const { id, projection } of parks) {
    const written = load.writes.get(id)
    if (!written || written.acknowledged < 0) continue
    const stored = (JSON.parse(projection) as { land?: { availableM2?: number } }).land?.availableM2
    if (written.values.indexOf(stored ?? -1) < written.acknowledged)
      lost.push(`park ${id} holds ${stored}, acknowledged was ${written.values[written.acknowledged]}`)
  }
  return lost
}

/** Whether all instances answer from the same, newest revision, within `withinMs`; else what they say. */
export async function agreement(instances: Instances, key: string, withinMs: number): Promise<string | undefined> {
  for (const end = Date.now() + withinMs; ; await sleep(100)) {
    const answers = await Promise.all(
      instances.map(async ({ url }) => {
        const response = await fetch(`${url}/v1/matches`, {
          method: 'POST',
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          body: JSON.stringify({ profile: { landM2: { min: 1500 } }, limit: 20 }),
        }).catch(() => undefined)
        return response?.ok ? await response.text() : `answered ${response?.status}`
      }),
    )
    const isSame = answers.every(
      (text) => text === answers[0] && text.startsWith('{') && !text.includes('"stale":true'),
    )
    if (isSame) return undefined
    if (Date.now() > end) return `instances disagree: ${answers.map((text) => text.slice(-200)).join(' / ')}`
  }
}
