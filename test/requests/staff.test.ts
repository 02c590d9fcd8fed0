import t, { type Test } from 'tap'
import type { AppOverrides } from '../../src/app.ts'
import type { OpenDatabase } from '../../src/db/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { runJobs } from '../../src/requests/jobs.ts'
import { call, eachEngine, NOW } from '../helper.ts'
import { contextOf } from './context.ts'
import { appOn, keyOf, PERSON, requestBody, send, staffOf } from './helper.ts'
import { read as readXlsx } from './read-xlsx.ts'

type Fresh = () => Promise<OpenDatabase>

async function withRequest(t: Test, fresh: Fresh, overrides: AppOverrides = {}) {
  const app = await appOn(t, await fresh(), overrides)
  await importParks(
    app.database.db,
    [{ id: 'p1', name: '一号园', region: '370202', sectors: [{ id: 'medical-devices' }] }],
    NOW,
  )
  const admin = await staffOf(app, 'admin')
  const sales = await staffOf(app, 'sales')
  const api = await keyOf(app, 'sales')
  const { id } = (await app.inject(send('POST', '/v1/requests', requestBody(), api))).json()
  const patch = (body: object, headers = sales.headers) =>
    call(app, t, send('PATCH', `/v1/requests/${id}`, body, headers))
  const get = async (path = '', headers: Record<string, string> = sales.headers) =>
    (await call(app, t, send('GET', `/v1/requests/${id}${path}`, undefined, headers))).json()
  return { app, admin, sales, api, id, patch, get }
}

/** From → to → whether that is a step. */
const STEPS: [string, object, boolean][] = [
  ['new', { status: 'signed' }, false],
  ['new', { status: 'contacted' }, true],
  ['contacted', { status: 'lost' }, false],
  ['contacted', { status: 'lost', lostReason: 'price' }, true],
  ['lost', { status: 'signed' }, false],
  ['lost', { status: 'contacted' }, true],
  ['contacted', { status: 'visiting', lostReason: 'price' }, false],
  ['contacted', { status: 'visiting' }, true],
  ['visiting', { status: 'signed' }, true],
]

t.test('work on requests', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('status, history and events', async (t) => {
      const { app, sales, patch, get, id } = await withRequest(t, fresh)
      for (const [from, step, works] of STEPS) {
        t.equal((await get()).status, from)
        t.equal((await patch(step)).statusCode < 300, works, `${from} ${JSON.stringify(step)}`)
      }
      const view = await get()
      t.match(view, { lostReason: null, nextStatuses: ['negotiating', 'lost'] })
      t.strictSame(
        view.needs.map(({ value }: { value: { zh: string } }) => value.zh),
        ['医疗器械', '青岛市', '30 亩以上'],
      )
      const { items } = await get('/events')
      t.match(items[0], { kind: 'created' })
      t.match(items[1], {
        kind: 'updated',
        actorId: sales.id,
        changes: { status: { before: 'new', after: 'contacted' } },
      })
      const outbox = await app.database.db.selectFrom('outbox').select(['type', 'subject']).orderBy('id').execute()
      t.strictSame(
        outbox.map(({ type }) => type),
        ['request.created', ...Array(5).fill('request.updated')],
      )
      t.ok(outbox.every(({ subject }) => subject === id))
    })

    await t.test('follow-up, remarks, and a revision that is no longer', async (t) => {
      const { patch, get } = await withRequest(t, fresh)
      t.equal((await patch({ followUpOn: '2026-02-30' })).statusCode, 400)
      const changed = (await patch({ followUpOn: '2026-12-01', remark: '打给李经理 13911112222，下周看园' })).json()
      t.match(changed, { followUpOn: '2026-12-01', revision: 2 })
      t.equal((await patch({ revision: 1, status: 'contacted' })).statusCode, 409)
      t.equal((await patch({ revision: 2, status: 'contacted' })).statusCode, 200)
      t.equal((await patch({})).json().revision, 3, 'nothing changed, nothing counted')
      const { items } = await get('/events')
      t.equal(items[1].remark, '打给李经理 139****2222，下周看园')
    })

    await t.test('owners and the public pool', async (t) => {
      let now = NOW
      const { app, admin, sales, api, patch, get } = await withRequest(t, fresh, { now: () => now })
      const other = await staffOf(app, 'sales', 'other')
      t.equal((await get()).ownerId, null)
      t.equal((await patch({ ownerId: sales.id })).json().ownerId, sales.id, 'taken from the pool')
      t.equal((await patch({ ownerId: other.id }, other.headers)).statusCode, 403)
      t.equal((await patch({ ownerId: 'none' })).statusCode, 400)
      t.equal((await patch({ ownerId: other.id }, admin.headers)).json().ownerId, other.id)
      const list = async (query: string, headers: Record<string, string> = api) =>
        (await call(app, t, send('GET', `/v1/requests?${query}`, undefined, headers))).json().items?.length
      t.equal(await list('owner=me', other.headers), 1)
      t.equal(await list('owner=me'), undefined, 'a key owns nothing')
      t.equal(await list('owner=none'), 0)
      now = '2026-12-05T08:00:00.000Z'
      await runJobs(contextOf(app, () => now))
      t.equal(await list(`owner=${other.id}`), 1, 'thirteen days')
      now = '2026-12-07T08:00:00.000Z'
      await runJobs(contextOf(app, () => now))
      t.equal(await list('owner=none'), 1, 'fifteen days')
      t.match((await get('/events', api)).items.at(-1), { kind: 'released', actorKind: 'system' })
    })

    await t.test('a changed profile is matched anew; the history names the fields', async (t) => {
      const { app, patch, get, sales, id } = await withRequest(t, fresh)
      const before = await get('/matches')
      t.equal((await patch({ profile: { sectors: ['none'] } })).statusCode, 400)
      await patch({
        profile: { sectors: ['biopharma'], contactName: '王建国', near: [{ kind: 'customer', name: '某客户' }] },
      })
      const row = await get()
      t.strictSame(row.profile, { sectors: ['biopharma'], near: [{ kind: 'customer' }] })
      t.match((await get('/events')).items.at(-1).changes.profile, ['sectors'])
      t.not((await get('/matches')).saved.result.recommendations[0].score, before.saved.result.recommendations[0].score)
      await importParks(
        app.database.db,
        [{ id: 'p2', name: '二号园', sectors: [{ id: 'biopharma', role: 'leading' }] }],
        NOW,
      )
      const since = await get('/matches')
      t.match(since, { currentRevision: 2, saved: { result: { parksRevision: 1 } } })
      t.match(since.changes, [{ parkId: 'p2', kind: 'new', before: null, after: { rank: 1 } }])
      const renewed = await call(app, t, send('POST', `/v1/requests/${id}/matches`, undefined, sales.headers))
      t.match(renewed.json(), { saved: { result: { parksRevision: 2 } } })
      t.strictSame((await get('/matches')).changes, [])
    })

    await t.test('every look at the contact is written down', async (t) => {
      const { app, admin, sales, id, get } = await withRequest(t, fresh)
      const revealed = await call(app, t, send('POST', `/v1/requests/${id}/reveal`, undefined, sales.headers))
      t.match(revealed.json(), {
        contact: { name: PERSON.name, phone: '+8613800138000', company: PERSON.company },
        source: { page: 'https://www.example.com/a?who=x', hidden: { ref: 'r1' } },
      })
      t.equal(revealed.headers['cache-control'], 'no-store')
      t.match((await get('/events')).items.at(-1), { kind: 'revealed', actorId: sales.id })
      const audit = (await call(app, t, send('GET', `/v1/audit?subject=${id}`, undefined, admin.headers))).json().items
      t.match(audit, [{ action: 'request.revealed', actorId: sales.id }])
    })

    await t.test('lists: filters, full text, pages', async (t) => {
      const { app, sales, api } = await withRequest(t, fresh)
      const post = (more: object) =>
        app.inject(send('POST', '/v1/requests', requestBody(more as Record<string, unknown>), api))
      await post({
        profile: { sectors: ['biopharma'], regions: { require: ['320500'] } },
        contact: { phone: '13900001122' },
        source: { site: 'b', campaign: '50%' },
      })
      await post({ profile: { uses: ['warehouse'] }, contact: { phone: '13900001133' }, source: { channel: 'event' } })
      const list = async (query: string) =>
        (await call(app, t, send('GET', `/v1/requests?${query}`, undefined, sales.headers))).json()
      for (const [query, count] of [
        ['', 3],
        ['status=new', 3],
        ['status=lost', 0],
        ['sector=life-sciences', 2],
        ['sector=biopharma', 1],
        ['region=320000', 1],
        ['region=370200', 1],
        ['region=370202', 0],
        ['site=b', 1],
        ['campaign=autumn', 1],
        ['channel=event', 1],
        ['suspect=false', 3],
        ['suspect=true', 0],
        ['from=2026-11-22&to=2026-11-22', 3],
        ['to=2026-11-21', 0],
        [`q=${encodeURIComponent('医疗')}`, 1],
        [`q=${encodeURIComponent('苏州')}`, 1],
        ['q=WAREHOUSE', 1],
        ['q=50%25', 1],
        ['q=%25', 1],
        [`q=${encodeURIComponent('欧阳')}`, 0],
        ['q=13800138000', 0],
      ] as const)
        t.equal((await list(query)).items?.length, count, query)
      const first = await list('limit=2')
      const second = await list(`limit=2&cursor=${first.nextCursor}`)
      t.equal(second.nextCursor, null)
      t.equal(new Set([...first.items, ...second.items].map(({ id }: { id: string }) => id)).size, 3)
    })

    await t.test('export: masked, neutralised, noted', async (t) => {
      const { app, admin, sales, api } = await withRequest(t, fresh)
      const contact = { phone: '13900001122', company: '=HYPERLINK("http://x")', name: '@SUM(1)' }
      await app.inject(send('POST', '/v1/requests', requestBody({ contact }), api))
      const get = (query: string, headers: Record<string, string>) =>
        app.inject(send('GET', `/v1/requests/export?${query}`, undefined, headers))
      const csv = await get('', sales.headers)
      t.match(csv.headers['content-type'], 'text/csv')
      t.match(csv.headers['content-disposition'], /requests-2026-11-22\.csv/)
      t.equal(csv.rawPayload.subarray(0, 3).toString('hex'), 'efbbbf')
      t.match(csv.payload, /138\*\*\*\*8000/)
      t.match(csv.payload, /"?'=HYPERLINK/)
      t.notMatch(csv.payload, /欧阳建国|13800138000/)
      t.equal((await get('contacts=true', sales.headers)).statusCode, 403)
      t.match((await get('contacts=true', admin.headers)).payload, /欧阳建国.*13800138000/)
      t.equal((await get('sector=biopharma', sales.headers)).payload.trim().split('\n').length, 1, 'the title line')
      const xlsx = await get('format=xlsx&contacts=true', admin.headers)
      const rows = await readXlsx(xlsx.rawPayload)
      t.equal(rows.length, 3)
      t.ok(rows.flat().includes('=HYPERLINK("http://x")'), 'a text cell')
      t.ok(rows.flat().includes('+8613800138000'))
      const audit = (await call(app, t, send('GET', '/v1/audit', undefined, admin.headers))).json().items
      t.match(audit[0], { action: 'requests.exported', detail: { contacts: true, count: 2, format: 'xlsx' } })
    })

    await t.test('a person: found, exported, erased', async (t) => {
      const { app, admin, sales, id, patch } = await withRequest(t, fresh)
      await patch({ remark: '她的电话 13911112222' })
      const post = (path: string, body: object, headers = admin.headers) =>
        call(app, t, send('POST', `/v1/persons/${path}`, body, headers))
      t.equal((await post('find', { phone: '+86 138 0013 8000' }, sales.headers)).json().items.length, 1)
      t.equal((await post('find', { email: 'OUYANG@example.com' }, sales.headers)).json().items.length, 1)
      t.equal((await post('find', { phone: '13900000000' }, sales.headers)).json().items.length, 0)
      t.equal((await post('find', {})).statusCode, 400)
      t.equal((await post('find', { phone: 'x', email: 'a@example.com' })).statusCode, 400)
      const { requests } = (await post('export', { phone: '13800138000' })).json()
      t.match(requests, [{ contact: { name: PERSON.name }, request: { id } }])
      t.equal(requests[0].events.at(-1).remark, '她的电话 13911112222', 'in clear: it is theirs')
      t.strictSame((await post('erase', { phone: '13800138000' })).json().erased, [id])
      t.equal((await call(app, t, send('GET', `/v1/requests/${id}`, undefined, sales.headers))).statusCode, 404)
      for (const table of [
        'requests',
        'request_events',
        'request_matches',
        'request_sectors',
        'request_regions',
      ] as const)
        t.equal((await app.database.db.selectFrom(table).selectAll().execute()).length, 0, table)
      const audit = (await call(app, t, send('GET', `/v1/audit?subject=${id}`, undefined, admin.headers))).json().items
      t.match(audit[0], { action: 'request.erased', detail: { reason: 'person' } })
    })

    await t.test('erased when asked, and after its time', async (t) => {
      let now = NOW
      const { app, api, id } = await withRequest(t, fresh, { now: () => now })
      now = '2026-12-21T08:00:00.000Z'
      const config = { retentionDays: 30 }
      await runJobs(contextOf(app, () => now, config))
      t.equal((await call(app, t, send('GET', `/v1/requests/${id}`, undefined, api))).statusCode, 200)
      now = '2026-12-23T08:00:00.000Z'
      await runJobs(contextOf(app, () => now, config))
      t.equal((await app.database.db.selectFrom('requests').selectAll().execute()).length, 0)
      const { id: next } = (
        await app.inject(send('POST', '/v1/requests', requestBody(), await keyOf(app, 'sales')))
      ).json()
      const remove = (headers: Record<string, string>) =>
        call(app, t, send('DELETE', `/v1/requests/${next}`, undefined, headers))
      t.equal((await remove(api)).statusCode, 403)
      const chief = await keyOf(app, 'admin')
      t.equal((await remove(chief)).statusCode, 204)
      t.equal((await remove(chief)).statusCode, 404)
    })
  })
})
