import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { call, eachEngine, NOW } from '../helper.ts'
import { keyOf, requestBody, send, type TestApp } from './helper.ts'

const PARKS = [
  {
    id: 'p1',
    name: '一号园',
    region: '370202',
    sectors: [{ id: 'medical-devices', role: 'leading' }],
    land: { availableM2: 50_000, totalM2: 90_000 },
  },
  {
    id: 'p2',
    name: '二号园',
    region: '320500',
    sectors: [{ id: 'biopharma', role: 'leading' }],
    land: { availableM2: 100, totalM2: 200 },
  },
]
const consent = { textVersion: 'h', at: NOW }

t.test('what parks see of demand: anonymous, and a contact only by a handover to them', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const built = await buildApp(readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' }), database, { now: () => NOW })
    t.teardown(() => built.close())
    const app = Object.assign(built, { database }) as unknown as TestApp
    await importParks(database.db, PARKS, NOW)
    const sales = await keyOf(app, 'sales')
    const [first, second] = [await keyOf(app, 'park', { parkId: 'p1' }), await keyOf(app, 'park', { parkId: 'p2' })]
    const post = async (path: string, body: unknown, headers = sales) => app.inject(send('POST', path, body, headers))
    const near = [
      { kind: 'customer', name: '某某客户' },
      { kind: 'airport', name: '某机场' },
    ]
    const ids: string[] = []
    for (let i = 0; i < 5; i++) {
      const profile = {
        sectors: ['medical-devices'],
        landM2: { min: 20_000 + i },
        regions: { prefer: ['370200'] },
        near,
      }
      const body = requestBody({ profile, contact: { name: '欧阳建国', phone: `1380013800${i}` } })
      ids.push((await post('/v1/requests', body)).json().id)
    }
    const spam = (
      await post('/v1/requests', requestBody({ contact: { phone: '13900009999' } }), await keyOf(app, 'form'))
    ).json().id
    const get = (path: string, headers: Record<string, string>) => call(app, t, send('GET', path, undefined, headers))

    const seen = await get('/v1/parks/p1/requests', first)
    t.equal(seen.statusCode, 200)
    t.equal(seen.json().total, 5, 'a suspected one is not shown')
    t.notMatch(seen.payload, /欧阳|1380013|某某客户|某机场/)
    t.ok(seen.json().matches.every(({ contact }: { contact: unknown }) => contact === null))
    t.equal((await get('/v1/parks/p2/requests', first)).statusCode, 403, 'not those of another park')
    t.equal((await get('/v1/parks/none/requests', sales)).statusCode, 404)
    t.equal((await get('/v1/requests', first)).statusCode, 403)

    await post(`/v1/requests/${ids[0]}/handovers`, {
      parks: [{ parkId: 'p1' }],
      purpose: '联系',
      fields: ['phone'],
      consent,
    })
    const after = (await get('/v1/parks/p1/requests', first)).json().matches
    type Seen = { match: { id: string }; contact: object | null }
    t.strictSame(after.find(({ match }: Seen) => match.id === ids[0]).contact, { phone: '+8613800138000' })
    t.equal(after.filter(({ contact }: Seen) => contact !== null).length, 1)
    const byStaff = (await get('/v1/parks/p1/requests', sales)).json().matches
    t.strictSame(byStaff.find(({ match }: Seen) => match.id === ids[0]).contact, { phone: '138****8000' })
    const reads = await database.db
      .selectFrom('audit_log')
      .selectAll()
      .where('action', '=', 'contact.read_by_park')
      .execute()
    t.match(reads, [{ subject: ids[0], actor_kind: 'key' }], 'noted')
    t.notMatch((await get('/v1/parks/p2/requests', second)).payload, /1380013/)

    const gap = (await get('/v1/parks/p2/demand-gap', second)).json()
    t.match(gap, { requests: 5, leastGroup: 5 })
    t.ok(
      gap.failed.some(
        ({ criterion, count }: { criterion: string; count: number }) => criterion === 'land' && count === 5,
      ),
    )
    t.equal((await get('/v1/parks/p1/demand-gap', second)).statusCode, 403)

    const digest = (await get('/v1/digest', second)).json()
    t.equal(digest.total, 5)
    t.match(digest.groups, [{ count: 5, region: { code: '370000' }, requests: [{ day: '2026-11-16' }] }])
    type Item = { day: string; profile: { landM2: object; near: object[] } }
    const itemsOf = (found: { groups: { requests: Item[] }[] }) => found.groups.flatMap(({ requests }) => requests)
    for (const { profile } of itemsOf(digest))
      t.match(profile, { landM2: { min: 20_000 }, near: [{ kind: 'customer' }, { kind: 'airport' }] }, 'in bands')
    const narrow = (await get('/v1/digest?from=2026-11-17&to=2026-11-17', second)).json()
    t.match(narrow, { total: 5, from: '2026-11-16', to: '2026-11-22' }, 'a park asks for whole weeks')
    t.equal((await get('/v1/digest?from=2026-11-17&to=2026-11-17', sales)).json().total, 0)
    const whole = (await get('/v1/digest', sales)).json()
    t.strictSame(
      itemsOf(whole).map(({ profile }) => profile.landM2),
      [4, 3, 2, 1, 0].map((i) => ({ min: 20_000 + i })),
    )
    t.ok(
      itemsOf(whole).every(({ day }) => day === '2026-11-22'),
      'staff see the day and the figures',
    )
    t.notMatch(JSON.stringify(digest), /欧阳|1380013|某某客户|某机场/)
    const page = await get('/v1/digest?format=html', second)
    t.match(page.headers['content-type'], /^text\/html/)
    t.match(page.payload, /<h2>[^<]+ · 山东省 <span class="muted">5 个项目/)
    t.match((await get('/v1/digest?format=html&lang=en', second)).payload, /5 projects/)
    t.notMatch(page.payload, /欧阳|1380013|某某客户|某机场|<script/)
    t.equal((await get('/v1/digest?region=320000', second)).json().total, 0)
    t.equal((await get('/v1/digest?from=2026-11-23', second)).json().total, 0)
    t.equal((await get('/v1/digest?sector=none-such', second)).statusCode, 400)

    const hand = (method: 'POST' | 'DELETE', id: string, headers = second) =>
      call(app, t, send(method, `/v1/requests/${id}/hand`, undefined, headers))
    t.equal((await hand('POST', ids[1]!)).statusCode, 204)
    t.equal((await hand('POST', ids[1]!)).statusCode, 204, 'twice is once')
    t.equal((await hand('POST', 'none')).statusCode, 404)
    t.equal((await hand('POST', spam)).statusCode, 404, 'what a park does not see is not there')
    t.equal((await hand('POST', ids[1]!, sales)).statusCode, 403)
    const raised = async () => (await get(`/v1/requests/${ids[1]}/matches`, sales)).json().raisedHands
    t.match(await raised(), [{ parkId: 'p2', name: '二号园' }])
    const events = (await get(`/v1/requests/${ids[1]}/events`, sales)).json().items
    t.equal(events.filter(({ kind }: { kind: string }) => kind === 'hand_raised').length, 1)
    t.equal((await hand('DELETE', ids[1]!)).statusCode, 204)
    t.strictSame(await raised(), [])
    await app.inject(send('PATCH', `/v1/requests/${ids[2]}`, { status: 'lost', lostReason: 'price' }, sales))
    t.equal((await hand('POST', ids[2]!)).statusCode, 409, 'no longer open')
    t.equal((await get('/v1/parks/p1/requests', first)).json().total, 4)
  })
})
