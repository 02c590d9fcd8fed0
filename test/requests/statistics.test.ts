import t from 'tap'
import { call, eachEngine } from '../helper.ts'
import { appOn, keyOf, requestBody, send, staffOf } from './helper.ts'

/** What was done to each request: the site it came from, and the changes in their order. */
const STORIES: [string, ...object[]][] = [
  ['a.example'],
  ['a.example', { status: 'contacted', followUpOn: '2026-11-22' }],
  ['a.example', { status: 'visiting', followUpOn: '2026-11-20' }],
  ['b.example', { status: 'visiting' }, { status: 'lost', lostReason: 'price' }],
  ['b.example', { status: 'lost', lostReason: 'spam' }],
  // Lost once, taken up again, and lost from further on: the last time counts.
  [
    'b.example',
    { status: 'lost', lostReason: 'price' },
    { status: 'negotiating' },
    { status: 'lost', lostReason: 'price', followUpOn: '2026-11-01' },
  ],
  ['b.example', { status: 'negotiating' }, { status: 'signed' }],
]

t.test('statistics of the requests that the filters leave', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const app = await appOn(t, await fresh())
    const sales = await staffOf(app, 'sales')
    const api = await keyOf(app, 'sales')
    for (const [i, [site, ...changes]] of STORIES.entries()) {
      const contact = { phone: `1390000${String(i).padStart(4, '0')}` }
      const { id } = (
        await app.inject(send('POST', '/v1/requests', requestBody({ contact, source: { site } }), api))
      ).json()
      for (const change of changes) {
        const answer = await app.inject(send('PATCH', `/v1/requests/${id}`, change, sales.headers))
        t.equal(answer.statusCode, 200, JSON.stringify(change))
      }
      if (i === 1) await app.inject(send('PATCH', `/v1/requests/${id}`, { ownerId: sales.id }, sales.headers))
    }
    const statistics = async (query = '') =>
      (await call(app, t, send('GET', `/v1/requests/statistics?${query}`, undefined, sales.headers))).json()
    const all = await statistics()
    t.match(all, { day: '2026-11-22', total: 7, due: { today: 1, overdue: 1 } })
    t.strictSame(
      all.statuses.map(({ count }: { count: number }) => count),
      [1, 1, 1, 0, 1, 3],
    )
    t.strictSame(
      all.funnel.map(({ status, reached }: { status: string; reached: number }) => [status, reached]),
      [
        ['new', 7],
        ['contacted', 5],
        ['visiting', 4],
        ['negotiating', 2],
        ['signed', 1],
      ],
    )
    t.match(all.funnel[4], { ofAll: 1 / 7, ofPrevious: 0.5 })
    t.strictSame(all.lostReasons, [
      { reason: 'price', count: 2 },
      { reason: 'spam', count: 1 },
    ])
    t.match(all.sources, [
      { site: 'b.example', channel: 'api', count: 4, signed: 1, lost: 3 },
      { site: 'a.example', count: 3, signed: 0, lost: 0 },
    ])
    t.match(all.owners, [
      { ownerId: null, count: 6, open: 2, due: 1 },
      { ownerId: sales.id, count: 1, open: 1, due: 1 },
    ])
    t.match(await statistics('site=a.example'), { total: 3, due: { today: 1, overdue: 1 } })
    t.match(await statistics('owner=me'), { total: 1, due: { today: 1, overdue: 0 } })
    t.match(await statistics('day=2026-11-23'), { day: '2026-11-23', due: { today: 0, overdue: 2 } })
    t.match(await statistics('q=nothing'), {
      total: 0,
      sources: [],
      owners: [],
      funnel: [{ ofAll: 0, ofPrevious: null }],
    })
    const list = async (query: string) =>
      (await call(app, t, send('GET', `/v1/requests?${query}`, undefined, sales.headers))).json().items.length
    t.equal(await list('open=true'), 3)
    t.equal(await list('open=true&followUpBy=2026-11-22'), 2)
  })
})
