import { setTimeout as sleep } from 'node:timers/promises'
import { matchParks, prepareParks } from '../../src/match/index.ts'
import type { Park, Profile } from '../../src/model/index.ts'
import { submission } from './lib-server.ts'

/** A park as it was from a revision on; undefined once it was gone. */
interface Write {
  revision: number
  id: string
  park: Park | undefined
  /** When it was sent, by `performance.now()`. */
  sentAt: number
}

/** An answer to be held against the plain implementation. */
interface Sample {
  instance: number
  profile: Profile
  revision: number
  answer: { recommendations: unknown[]; total: number }
}

/** What an instance was seen to have, and when. */
interface Seen {
  at: number
  revision: number
}

const PROFILES: readonly Profile[] = [
  { sectors: ['medical-devices'], landM2: { min: 20_000 }, regions: { prefer: ['370200'] } },
  { sectors: ['robotics'], floorM2: { min: 5000 }, rentCnyM2Month: { max: 30 } },
  { landM2: { min: 60_000 }, regions: { require: ['320000'] }, landPriceCnyMu: { max: 400_000 } },
  { sectors: ['new-materials', 'auto-parts'], landM2: { min: 100_000 }, taxCnyPerMuYear: { min: 200_000 } },
]
export const TODAY = '2026-11-28'
const SAMPLE_EVERY_MS = 4000
const PROBE_EVERY_MS = 20
const LIMIT = 20

export interface Rates {
  seconds: number
  /** So many of the seconds, the first ones, are told apart: the instances have just been started. */
  warmUp: number
  writes: number
  requests: number
  matches: number
}

/** How long something took, in ms, that was sent `at`, by `performance.now()`. */
export interface Timed {
  at: number
  ms: number
}

const mixed = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!

/** A load on several instances, and what is needed to judge their answers. */
export class ClusterLoad {
  readonly #urls: readonly string[]
  readonly #key: string
  readonly writes: Write[] = []
  readonly samples: Sample[] = []
  /** The samples up to the first write of which no answer came. */
  judged: Sample[] = []
  readonly seen: Seen[][]
  readonly matches: Timed[] = []
  readonly requests: Timed[] = []
  /** From then on the instances are warm, by `performance.now()`. */
  warmAt = 0
  failed = 0
  stale = 0
  #sampledAt: number[]
  #made = 0

  constructor(urls: readonly string[], key: string) {
    this.#urls = urls
    this.#key = key
    this.seen = urls.map(() => [])
    this.#sampledAt = urls.map(() => 0)
  }

  async #ask<T>(instance: number, method: string, path: string, body?: unknown): Promise<T | undefined> {
    const response = await fetch(this.#urls[instance] + path, {
      method,
      headers: { authorization: `Bearer ${this.#key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (response?.ok && answer !== undefined) return answer as T
    this.failed++
    return undefined
  }

  /** Edits a park; every tenth time enters one, and takes the one before away. */
  async #write(parkIds: readonly string[]): Promise<void> {
    const sentAt = performance.now()
    const instance = Math.floor(Math.random() * this.#urls.length)
    const turn = ++this.#made % 10
    const own = `bench-${Math.floor(this.#made / 10)}`
    const [method, path, body] =
      turn === 1
        ? (['POST', '/v1/parks', { ...newPark(own), id: own }] as const)
        : turn === 9 && this.writes.some(({ id, park }) => id === own && park)
          ? (['DELETE', `/v1/parks/${own}`, undefined] as const)
          : (['PATCH', `/v1/parks/${mixed(parkIds)}`, newLand()] as const)
    const answer = await this.#ask<{ park?: { park: Park }; change: { id: string } }>(instance, method, path, body)
    if (!answer) return
    const revision = Number(/^c(\d+)$/.exec(answer.change.id)?.[1])
    this.writes.push({ revision, id: answer.park?.park.id ?? own, park: answer.park?.park, sentAt })
  }

  async #request(): Promise<void> {
    const started = performance.now()
    const body = { ...submission(++this.#made + Math.floor(performance.now()) * 1000), limit: 3 }
    const answer = await this.#ask(Math.floor(Math.random() * this.#urls.length), 'POST', '/v1/requests', body)
    if (answer) this.requests.push({ at: started, ms: performance.now() - started })
  }

  async #match(): Promise<void> {
    const instance = ++this.#made % this.#urls.length
    const profile = mixed(PROFILES)
    const started = performance.now()
    const body = { profile, limit: LIMIT, today: TODAY }
    const answer = await this.#ask<Sample['answer'] & { parksRevision: number; stale?: boolean }>(
      instance,
      'POST',
      '/v1/matches',
      body,
    )
    if (!answer) return
    this.matches.push({ at: started, ms: performance.now() - started })
    if (answer.stale) this.stale++
    if (started - this.#sampledAt[instance]! < SAMPLE_EVERY_MS) return
    this.#sampledAt[instance] = started
    this.samples.push({ instance, profile, revision: answer.parksRevision, answer })
  }

  async #probe(instance: number, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const answer = await this.#ask<{ parksRevision: number }>(instance, 'GET', '/health/ready')
      if (answer) this.seen[instance]!.push({ at: performance.now(), revision: answer.parksRevision })
      await sleep(PROBE_EVERY_MS)
    }
  }

  /** Runs the load; nothing waits for what was sent before it, as with many clients. */
  async run(parkIds: readonly string[], { seconds, warmUp, writes, requests, matches }: Rates): Promise<void> {
    this.warmAt = performance.now() + warmUp * 1000
    const ends = performance.now() + seconds * 1000
    let isOver = false
    const probes = this.#urls.map((_, instance) => this.#probe(instance, () => isOver))
    const each = async (perSecond: number, work: () => Promise<void>) => {
      const running: Promise<void>[] = []
      for (let at = performance.now(); at < ends; at += 1000 / perSecond) {
        await sleep(Math.max(0, at - performance.now()))
        running.push(work())
      }
      await Promise.all(running)
    }
    await Promise.all([
      each(writes, () => this.#write(parkIds)),
      each(requests, () => this.#request()),
      each(matches, () => this.#match()),
    ])
    await sleep(2000)
    isOver = true
    await Promise.all(probes)
  }

  /** From the sending of each write until the last instance was seen with it; infinite where one never was. */
  visibleAfter(): Timed[] {
    return this.writes.map(({ revision, sentAt: at }) => ({
      at,
      ms: Math.max(...this.seen.map((seen) => (seen.find((one) => one.revision >= revision)?.at ?? Infinity) - at)),
    }))
  }

  /** Samples that differ from what the plain implementation says of the parks of their revision, as lines. */
  disagreements(base: readonly Park[], baseRevision: number, onStep: (done: number) => void): string[] {
    const parks = new Map(base.map((park) => [park.id, park]))
    const writes = [...this.writes].sort((a, b) => a.revision - b.revision)
    const wrong: string[] = []
    // A write that was refused may have been stored all the same; what it did is not known here.
    const gap = writes.findIndex(({ revision }, i) => revision !== baseRevision + i + 1)
    const known = gap < 0 ? Number.POSITIVE_INFINITY : baseRevision + gap
    this.judged = this.samples.filter(({ revision }) => revision <= known)
    let next = 0
    for (const [i, sample] of [...this.judged].sort((a, b) => a.revision - b.revision).entries()) {
      for (; next < writes.length && writes[next]!.revision <= sample.revision; next++) {
        const { id, park } = writes[next]!
        if (park) parks.set(id, park)
        else parks.delete(id)
      }
      const prepared = prepareParks([...parks.values()].map((park) => ({ park, sources: {} })))
      const expected = matchParks(prepared, sample.profile, { limit: LIMIT, today: TODAY })
      const told = JSON.stringify([sample.answer.recommendations, sample.answer.total])
      if (told !== JSON.stringify([expected.recommendations, expected.total]))
        wrong.push(`instance ${sample.instance + 1} at revision ${sample.revision}`)
      onStep(i + 1)
    }
    return wrong
  }
}

const newLand = () => ({
  land: {
    totalM2: 2_000_000,
    availableM2: Math.floor(Math.random() * 400_000),
    priceCnyMu: 100_000 + Math.floor(Math.random() * 500_000),
  },
})

const newPark = (id: string) => ({
  name: `新园${id}`,
  region: '370200',
  level: 'national',
  sectors: [{ id: 'medical-devices', role: 'leading' }],
  ...newLand(),
})
