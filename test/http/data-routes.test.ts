import t from 'tap'
import { call, testApp } from '../helper.ts'

type App = Awaited<ReturnType<typeof testApp>>

const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) => ({
  method,
  url,
  ...(payload === undefined ? {} : { payload, headers: { 'content-type': 'application/json' } }),
})

const TEXT = '海曲智造园位于苏州市吴江区,占地210亩,以机器人为主导产业,现有企业37家。2024-03-28'

async function withDocument(
  t: Parameters<typeof testApp>[0],
): Promise<{ app: App; parkId: string; documentId: string }> {
  const app = await testApp(t)
  const { parkIds, document } = (await call(app, t, send('POST', '/v1/documents', { text: TEXT }))).json()
  return { app, parkId: parkIds[0], documentId: document.id }
}

t.test('a park is entered, changed, merged, split and deleted, and every step is undone', async (t) => {
  const { app, parkId } = await withDocument(t)
  const ok = async (request: ReturnType<typeof send>, status = 200) => {
    const response = await call(app, t, request)
    t.equal(response.statusCode, status, `${request.method} ${request.url} ${response.payload.slice(0, 300)}`)
    return response.json()
  }
  const undo = (id: string) => ok(send('POST', `/v1/parks/changes/${id}/undo`))
  const made = await ok(send('POST', '/v1/parks?reviewer=王', { name: '北岸科技园', region: '320509' }), 201)
  t.match(made, { change: { kind: 'create', reviewer: '王' }, similarTo: null })
  const id = made.park.park.id
  t.equal(made.park.place, '江苏省 苏州市 吴江区')
  const edited = await ok(send('PATCH', `/v1/parks/${id}`, { land: { totalM2: 5 } }))
  t.equal(edited.park.park.land.totalM2, 5)
  const merged = await ok(send('POST', `/v1/parks/${id}/merge`, { into: parkId, reviewer: '王', note: '同一园区' }))
  t.match(merged, {
    change: { kind: 'merge', otherId: id, note: '同一园区' },
    park: { park: { aliases: ['北岸科技园'] } },
  })
  t.match((await call(app, t, { url: `/v1/parks/${id}` })).json(), { status: 404, detail: /was merged into/ })
  const split = await ok(send('POST', `/v1/parks/${parkId}/split`, { names: ['北岸科技园'] }))
  t.match(split.made.park, { name: '北岸科技园' })
  await undo(split.change.id)
  t.match((await undo(merged.change.id)).parks, { length: 2 })
  const deleted = await ok(send('DELETE', `/v1/parks/${parkId}`))
  t.equal((await app.inject(`/v1/parks/${parkId}`)).statusCode, 404)
  await undo(deleted.change.id)
  await undo(edited.change.id)
  t.equal((await call(app, t, { url: `/v1/parks/${id}` })).json().park.land, undefined)
  const log = (await call(app, t, { url: '/v1/parks/changes' })).json().items
  t.strictSame(
    log.map(({ kind }: { kind: string }) => kind),
    ['delete', 'split', 'merge', 'edit', 'create'],
  )
  t.match((await call(app, t, { url: `/v1/parks/${id}/changes` })).json().items.length, 3)
  t.match((await call(app, t, { url: '/v1/health' })).statusCode, 404)
})

t.test('a park is entered once, however often it is sent under one key', async (t) => {
  const { app } = await withDocument(t)
  const enter = (name: string, key: string) =>
    call(app, t, {
      ...send('POST', '/v1/parks', { name }),
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
    })
  const first = await enter('北岸科技园', 'k-1')
  const again = await enter('北岸科技园', 'k-1')
  t.strictSame([first.statusCode, again.statusCode], [201, 200])
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(again.json().park.park.id, first.json().park.park.id)
  t.match((await enter('南岸科技园', 'k-1')).json(), { status: 409, type: /idempotency-conflict/ })
  t.equal((await enter('北岸科技园', 'k-2')).json().similarTo, first.json().park.park.id)
  t.equal((await enter('北岸科技园', 'k 3')).statusCode, 400)
})

t.test('what cannot be done is refused with the reason', async (t) => {
  const { app, parkId } = await withDocument(t)
  const REFUSED: [string, ReturnType<typeof send>, number, RegExp][] = [
    ['an id that is taken', send('POST', '/v1/parks', { id: parkId, name: 'x' }), 409, /is taken/],
    ['a park without a name', send('POST', '/v1/parks', {}), 400, /name missing/],
    ['an unknown field', send('PATCH', `/v1/parks/${parkId}`, { colour: 1 }), 400, /colour.*unknown field/],
    [
      'an unknown sector',
      send('PATCH', `/v1/parks/${parkId}`, { sectors: [{ id: 'medical-device' }] }),
      400,
      /sectors\/0\/id.*nearest/,
    ],
    ['itself', send('POST', `/v1/parks/${parkId}/merge`, { into: parkId }), 409, /into itself/],
    ['a park that is not there', send('POST', `/v1/parks/${parkId}/merge`, { into: 'none' }), 404, /park 'none'/],
    ['a name it does not have', send('POST', `/v1/parks/${parkId}/split`, { names: ['别园'] }), 400, /names\/0.*别园/],
    [
      'a region that is none',
      send('POST', `/v1/parks/${parkId}/split`, { name: 'x', region: '999999', facts: [] }),
      409,
      /names, facts/,
    ],
    ['a split of nothing', send('POST', `/v1/parks/${parkId}/split`, {}), 409, /names, facts/],
    ['no such park', send('DELETE', '/v1/parks/none'), 404, /park 'none'/],
    ['no such change', send('POST', '/v1/parks/changes/c0/undo'), 404, /change 'c0'/],
    ['no such fact', send('POST', '/v1/facts/none/accept'), 404, /fact 'none'/],
    ['a day to come', send('POST', '/v1/facts/none/accept', { asOf: '2099-01-01' }), 400, /still to come/],
    ['a correction of nothing', send('POST', '/v1/facts/none/correct', { colour: 1 }), 400, /colour/],
    ['no such decision', send('POST', '/v1/facts/reviews/r0/undo'), 404, /decision 'r0'/],
    ['a confidence above 1', send('POST', '/v1/facts/accept', { minConfidence: 2 }), 400, /minConfidence/],
  ]
  for (const [name, request, status, words] of REFUSED) {
    const response = await call(app, t, request)
    t.equal(response.statusCode, status, name)
    t.match(response.payload, words, name)
  }
  for (const url of ['/v1/facts?status=odd', '/v1/facts?cursor=abc', `/v1/parks/${parkId}/history?attribute=colour`])
    t.equal((await call(app, t, { url })).statusCode, 400, url)
})

t.test('facts are reviewed, one by one and together', async (t) => {
  const { app, parkId } = await withDocument(t)
  const facts = (await call(app, t, { url: `/v1/facts?parkId=${parkId}` })).json().items
  const area = facts.find(({ attribute }: { attribute: string }) => attribute === 'site_area')
  t.equal(area.parkName, '海曲智造园')
  const counts = (await call(app, t, { url: '/v1/facts/counts?attribute=site_area' })).json()
  t.match(counts, { pending: 0, conflicting: 0, stale: Number })
  t.match(area, { status: 'accepted', taken: true, review: null, currentConfidence: Number, stale: Boolean })
  const corrected = (
    await call(app, t, send('POST', `/v1/facts/${area.id}/correct`, { value: 150000, reviewer: '王' }))
  ).json()
  t.match(corrected.review, { decision: 'correct', reviewer: '王', factIds: [area.id] })
  t.match(
    corrected.facts.find(({ id }: { id: string }) => id === corrected.review.madeFactId),
    { value: 150000, origin: 'manual', review: { correctsId: area.id } },
  )
  t.equal((await call(app, t, { url: `/v1/parks/${parkId}` })).json().park.land.totalM2, 150000)
  const history = (await call(app, t, { url: `/v1/parks/${parkId}/history?attribute=site_area` })).json().items
  t.equal(history.length, 3)
  t.match((await call(app, t, send('POST', `/v1/facts/reviews/${corrected.review.id}/undo`))).json().review, {
    id: corrected.review.id,
  })
  t.match((await call(app, t, { url: `/v1/facts/${area.id}` })).json(), { status: 'accepted', review: null })
  t.match((await call(app, t, send('POST', `/v1/facts/${area.id}/reject`))).json().facts, [{ status: 'rejected' }])
  t.match((await call(app, t, send('POST', '/v1/facts/accept', { minConfidence: 0 }))).json(), {
    count: 0,
    review: null,
  })
})

t.test('a doubtful offer is shown with the law, in facts and parks, and raises no score', async (t) => {
  const app = await testApp(t)
  const page = (offer: string) => `海曲智造园位于苏州市吴江区,占地210亩。招商政策:${offer}`
  const read = async (offer: string) => {
    const { parkIds } = (await call(app, t, send('POST', '/v1/documents', { text: page(offer) }))).json()
    const { items } = (await call(app, t, { url: `/v1/facts?parkId=${parkIds[0]}&attribute=incentive` })).json()
    return { items, view: (await call(app, t, { url: `/v1/parks/${parkIds[0]}` })).json() }
  }
  const { items, view } = await read('将注册地址迁入园区的企业,给予一次性奖励最高50万元。')
  t.match(items, [{ warnings: [{ code: 'move_in_tied', regulation: { inForce: '2025-04-20', number: /99/ } }] }])
  t.match(view.park.incentives, [{ flags: ['move_in_tied'] }])
  t.match(view.warnings, [{ field: 'incentives', code: 'move_in_tied', zh: /2025-04-20/, en: /2025-04-20/ }])
  const profile = { incentives: ['grant'] }
  const matched = (await call(app, t, send('POST', '/v1/matches', { profile }))).json()
  const fit = matched.recommendations[0].criteria.find(({ id }: { id: string }) => id === 'incentives').fit
  t.equal(fit, 0)
})
