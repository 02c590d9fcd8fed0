import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import t, { type Test } from 'tap'
import type { Db, OpenDatabase, RequestRow, Trx } from '../../src/db/index.ts'
import { KeyRing } from '../../src/privacy/index.ts'
import { eraseExpired, releaseNeglected } from '../../src/requests/jobs.ts'
import { holdRequest, updateRequest } from '../../src/requests/store.ts'
import { collide, holdTable, valuesOf } from '../collide.ts'
import { eachEngine } from '../helper.ts'
import { contextOf } from './context.ts'
import { appOn, keyOf, ORIGIN, requestBody, send, staffOf, type TestApp } from './helper.ts'

/** What the compiler refuses: a writer that is handed the outer database, and a change by a row that was read but is not held. */
export const REFUSED = {
  // @ts-expect-error
  holdByDatabase: (db: Db) => holdRequest(db, 'r'),
  // @ts-expect-error
  changeByRead: (trx: Trx, row: RequestRow) => updateRequest(trx, row, { owner_id: null }),
}

const MONTHS_LATER = '2027-06-01T08:00:00.000Z'

/** Takes the row of a request as a colleague's change does, and sets what is given. */
const takeRow =
  (id: string, columns: Partial<RequestRow> = {}) =>
  (trx: Trx) =>
    trx
      .updateTable('requests')
      .set((e) => ({ revision: e.ref('revision'), ...columns }))
      .where('id', '=', id)
      .execute()

/** Two instances with the same keys. */
async function twoOn(t: Test, database: OpenDatabase): Promise<[TestApp, TestApp]> {
  const keyring = KeyRing.ephemeral()
  return [await appOn(t, database, { keyring }), await appOn(t, database, { keyring })]
}

async function newRequest(app: TestApp, headers: Record<string, string>, more: Record<string, unknown> = {}) {
  return (await app.inject(send('POST', '/v1/requests', requestBody(more), headers))).json()
}

t.test('what two instances do to one request at once', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const [one, two] = await twoOn(t, database)
    const { db } = database
    const admin = await keyOf(one, 'admin')
    const colleagues = [await staffOf(one, 'sales', 'ana'), await staffOf(two, 'sales', 'bo')] as const
    const rowOf = (id: string) => db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
    const eventsOf = async (id: string) =>
      (await db.selectFrom('request_events').select('kind').where('request_id', '=', id).orderBy('id').execute()).map(
        ({ kind }) => kind,
      )

    for (const [name, revision] of [
      ['with its revision', { revision: 1 }],
      ['without', {}],
    ] as const) {
      const { id } = await newRequest(one, admin)
      await db.updateTable('requests').set({ owner_id: null }).where('id', '=', id).execute()
      const take = (app: TestApp, { id: ownerId, headers }: (typeof colleagues)[number]) =>
        app.inject(send('PATCH', `/v1/requests/${id}`, { ownerId, ...revision }, headers))
      const results = valuesOf(
        await collide(database, takeRow(id), [() => take(one, colleagues[0]), () => take(two, colleagues[1])]),
      )
      const statuses = results.map(({ statusCode }) => statusCode)
      t.strictSame([...statuses].sort(), [200, 'revision' in revision ? 409 : 403], `${name}: one takes it`)
      const row = await rowOf(id)
      t.equal(row?.owner_id, colleagues[statuses.indexOf(200)]?.id, `${name}: whose change was taken has it`)
      t.equal(row?.revision, 2)
      t.strictSame(await eventsOf(id), ['created', 'updated'])
    }

    const form = { ...(await keyOf(one, 'form')), origin: ORIGIN }
    const sent = await newRequest(one, form)
    const answer = (app: TestApp, set: object) =>
      app.inject(send('POST', `/v1/requests/${sent.id}/answers`, { token: sent.answerToken, set }, form))
    const answers = valuesOf(
      await collide(database, takeRow(sent.id), [
        () => answer(one, { tenure: ['rent'] }),
        () => answer(two, { uses: ['rnd'] }),
      ]),
    )
    const kept = JSON.parse((await rowOf(sent.id))!.profile)
    for (const [i, field] of ['tenure', 'uses'].entries())
      t.equal(
        field in kept,
        answers[i]?.statusCode === 200,
        `the answer to ${field} is kept, or refused: none is overwritten`,
      )
    t.ok(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 409))
    t.ok(answers.some(({ statusCode }) => statusCode === 200))

    const { id } = await newRequest(one, admin)
    const renew = (app: TestApp) => app.inject(send('POST', `/v1/requests/${id}/matches`, undefined, admin))
    const renewals = valuesOf(await collide(database, takeRow(id), [() => renew(one), () => renew(two)]))
    t.strictSame(
      renewals.map(({ statusCode }) => statusCode),
      [200, 200],
      'two renewals are kept one after the other',
    )
    const matches = await db.selectFrom('request_matches').select('seq').where('request_id', '=', id).execute()
    t.strictSame(matches.map(({ seq }) => seq).sort(), [1, 2, 3])

    const { headers } = colleagues[0]
    const profile = { sectors: ['aerospace'] }
    const changes = valuesOf(
      await collide(database, takeRow(id), [
        () => one.inject(send('PATCH', `/v1/requests/${id}`, { profile }, admin)),
        () => two.inject(send('POST', `/v1/requests/${id}/matches`, undefined, headers)),
      ]),
    )
    const last = await db
      .selectFrom('request_matches')
      .select('profile')
      .where('request_id', '=', id)
      .orderBy('seq', 'desc')
      .executeTakeFirst()
    t.equal(changes[0]?.statusCode, 200)
    t.match(changes[1]?.statusCode, /200|409/)
    t.equal(last?.profile, (await rowOf(id))?.profile, 'the last match is of the profile that the request has')
  })
})

t.test('jobs leave alone what was worked on meanwhile', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const app = await appOn(t, database)
    const { db } = database
    const owner = await staffOf(app, 'sales')
    const countOf = async (table: 'outbox' | 'audit_log' | 'request_events') =>
      Number(
        (
          await db
            .selectFrom(table)
            .select((e) => e.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    const jobs = [
      ['release', releaseNeglected],
      ['erase', eraseExpired],
    ] as const
    for (const [name, job] of jobs) {
      const { id } = await newRequest(app, owner.headers)
      const before = [await countOf('outbox'), await countOf('audit_log'), await countOf('request_events')]
      const context = contextOf(app, () => MONTHS_LATER, { poolDays: 30, retentionDays: 90 })
      const results = await collide(database, takeRow(id, { touched_at: MONTHS_LATER }), [() => job(context)])
      t.strictSame(valuesOf(results), [0], `${name}: nothing to do`)
      const row = await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
      t.match(row, { owner_id: owner.id, revision: 1 }, name)
      const after = [await countOf('outbox'), await countOf('audit_log'), await countOf('request_events')]
      t.strictSame(after, before, `${name}: no event and no entry of what was not done`)
      await db.deleteFrom('requests').where('id', '=', id).execute()
    }
  })
})

t.test('one proof of work lets one request through unsuspected', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const [one, two] = await twoOn(t, database)
    const form = { ...(await keyOf(one, 'form')), origin: ORIGIN }
    const challenge = (await one.inject(send('GET', '/v1/challenge', undefined, form))).json()
    const solution = await solveChallenge({ challenge, deriveKey })
    const proof = {
      challenge: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'),
      elapsedMs: 30_000,
    }
    const results = valuesOf(
      await collide(
        database,
        holdTable(database.engine, 'used_challenges'),
        [one, two].map((app) => () => newRequest(app, form, { proof })),
      ),
    )
    const rows = await database.db
      .selectFrom('requests')
      .select('suspect')
      .where(
        'id',
        'in',
        results.map(({ id }) => id),
      )
      .execute()
    t.strictSame(
      rows.map(({ suspect }) => suspect).sort(),
      ['["used-proof"]', null],
      'both are stored, one is suspected',
    )
    const events = await database.db.selectFrom('outbox').select('payload').execute()
    t.equal(events.filter(({ payload }) => /"suspect":true/.test(String(payload))).length, 1, 'and the event says so')
  })
})
