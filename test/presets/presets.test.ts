import t from 'tap'
import { WEIGHT_PRESETS } from '../../src/match/index.ts'
import { call, eachEngine, testApp } from '../helper.ts'
import { appOn, keyOf, send, staffOf } from '../requests/helper.ts'

t.test('sets of weights: those of the product and those of the office', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const app = await appOn(t, await fresh())
    const { headers } = await staffOf(app, 'sales')
    const other = await staffOf(app, 'data')
    const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, by = headers) =>
      call(app, t, send(method, `/v1/weight-presets${path}`, body, by))
    const items = async () => (await ask('GET', '')).json().items

    t.match(
      await items(),
      WEIGHT_PRESETS.map(({ id, zh, en }) => ({ id, names: { zh, en }, builtIn: true, updatedAt: null })),
    )
    const body = { name: ' 食品加工 ', weights: { facilities: 20, sector: 0 }, must: ['facilities'] }
    const made = await ask('POST', '', body)
    t.equal(made.statusCode, 201)
    const { id } = made.json()
    t.match((await items()).at(-1), {
      id,
      names: { zh: '食品加工', en: '食品加工' },
      weights: { facilities: 20, sector: 0 },
      must: ['facilities'],
      builtIn: false,
    })
    for (const [name, refused, status] of [
      ['a name that is taken', { ...body, name: '食品加工' }, 409],
      ['an empty name', { ...body, name: '  ' }, 400],
      ['an unknown criterion', { ...body, name: 'x', weights: { colour: 1 } }, 400],
      ['a negative weight', { ...body, name: 'x', weights: { land: -1 } }, 400],
      ['nothing but zeros', { ...body, name: 'x', weights: { land: 0 } }, 400],
    ] as const)
      t.equal((await ask('POST', '', refused)).statusCode, status, name)

    t.match((await ask('PATCH', `/${id}`, { name: '冷链', must: [] }, other.headers)).json(), {
      names: { zh: '冷链' },
      weights: { facilities: 20 },
      must: [],
    })
    t.equal((await ask('PATCH', '/none', { name: 'x' })).statusCode, 404)
    t.equal((await ask('PATCH', '/production', { name: 'x' })).statusCode, 409)
    t.equal((await ask('DELETE', '/production')).statusCode, 409)
    t.equal((await ask('DELETE', `/${id}`)).statusCode, 204)
    t.equal((await ask('DELETE', `/${id}`)).statusCode, 404)
    t.equal((await items()).length, WEIGHT_PRESETS.length)
    const park = await keyOf(app, 'form')
    t.equal((await ask('GET', '', undefined, park as typeof headers)).statusCode, 403, 'a form needs none')
  })
})

t.test('what staff may see of the configuration', async (t) => {
  const tiles = 'https://tiles.example.com/{z}/{x}/{y}.png'
  const env = {
    RETENTION_DAYS: '365',
    MAP_TILE_URL: tiles,
    MAP_ATTRIBUTION: 'Example maps',
    METRICS_TOKEN: 'a'.repeat(20),
  }
  const app = await testApp(t, {}, env)
  const answer = await call(app, t, { url: '/v1/settings' })
  t.match(answer.json(), { retentionDays: 365, poolDays: 14, map: { tileUrl: tiles, attribution: 'Example maps' } })
  t.notMatch(answer.payload, /aaaa|sqlite/)
  t.equal((await call(await testApp(t), t, { url: '/v1/settings' })).json().map, null)
})
