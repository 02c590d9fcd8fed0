import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import t from 'tap'
import type { Actor, Role } from '../../src/accounts/actor.ts'
import { faultOf, testApp } from '../helper.ts'
import { addDocument } from './lib-fuzz-data.ts'
import { type Operation, operationsOf, requestsOf, SeenIds } from './lib-operations.ts'

/** Requests of each operation by who may do all, and by each of the others; FUZZ_FACTOR multiplies both. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1)
const RUNS: Readonly<Partial<Record<Role, number>>> = {
  ...{ admin: 150 * FACTOR },
  ...{ data: 25 * FACTOR, sales: 25 * FACTOR, local: 25 * FACTOR, form: 25 * FACTOR, park: 25 * FACTOR, nobody: 5 },
}

const actorOf = (role: Role): Actor => ({
  kind: 'system',
  id: null,
  role,
  ...(role === 'park' ? { parkId: 'p1' } : {}),
})

/** Hashing a password, and calling another server, take long; a few are enough. */
const SLOW = new Set(['createAccount', 'createSession', 'changeOwnPassword', 'updateAccount', 'testWebhook'])

async function sendAll(
  app: FastifyInstance,
  operation: Operation,
  seen: SeenIds,
  counts: Map<number, number>,
  wanted: number,
) {
  const { shared } = operationsOf(app)
  const faults: string[] = []
  const runs = SLOW.has(operation.id) ? Math.min(wanted, 20) : wanted
  const send = async (options: InjectOptions) => {
    const response = await app.inject(options)
    const { statusCode, headers } = response
    counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1)
    const fault = statusCode >= 500 ? `answers ${statusCode}` : faultOf(app, options, response)
    if (fault) faults.push(`${fault}\n  ${JSON.stringify(options).slice(0, 600)}\n  ${response.payload.slice(0, 400)}`)
    if (String(headers['content-type']).includes('json')) seen.learn(response.json())
    return faults.length === 0
  }
  await fc
    .assert(fc.asyncProperty(requestsOf(operation, shared, seen), send), { numRuns: runs, seed: 20261128 })
    .catch(() => {})
  return faults
}

t.test('no request of any role, by the document or beside it, breaks the server', async (t) => {
  const counts = new Map<number, number>()
  for (const [role, runs] of Object.entries(RUNS) as [Role, number][]) {
    const app = await testApp(t, { inProcessActor: actorOf(role) })
    const seen = new SeenIds(['p1', ...(await addDocument(app))])
    const { operations } = operationsOf(app)
    for (const operation of operations) {
      const faults = await sendAll(app, operation, seen, counts, runs)
      t.strictSame(faults.slice(-1), [], `${role}: ${operation.id}`)
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  t.comment(`${total} requests: ${JSON.stringify(Object.fromEntries([...counts].sort(([a], [b]) => a - b)))}`)
  t.ok(total >= 20_000, `${total} requests`)
  t.ok((counts.get(200) ?? 0) > total / 50, 'many were answered, not only refused')
})
