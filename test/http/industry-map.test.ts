import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { call, eachEngine, NOW } from '../helper.ts'
import { keyOf, requestBody, send, type TestApp } from '../requests/helper.ts'

const PARKS = [
  {
    ...{ id: 'p1', name: '一号园', region: '370202', lon: 120.4, lat: 36.1 },
    sectors: [{ id: 'medical-devices' }],
    land: { availableM2: 50_000 },
  },
  { id: 'p2', name: '二号园', region: '320500', sectors: [{ id: 'biopharma' }], space: { availableM2: 900 } },
]

t.test('the industry map: by place and sector, requests for those who may see them', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const database = await fresh()
    const built = await buildApp(readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0' }), database, { now: () => NOW })
    t.teardown(() => built.close())
    const app = Object.assign(built, { database }) as unknown as TestApp
    await importParks(database.db, PARKS, NOW)
    const [sales, data] = [await keyOf(app, 'sales'), await keyOf(app, 'data')]
    t.equal((await app.inject(send('POST', '/v1/requests', requestBody(), sales))).statusCode, 201)
    const map = async (query: string, headers = sales) =>
      (await call(app, t, { url: `/v1/industry-map${query}`, headers })).json()

    const whole = await map('?places=5')
    t.match(whole, {
      total: { parks: 2, landM2: 50_000, floorM2: 900, requests: 1 },
      regions: [{ region: { code: '320000', name: '江苏省' } }, { region: { code: '370000' }, parks: 1, requests: 1 }],
      sectors: [{ sector: { id: 'life-sciences' }, hasChildren: true, isWhole: false, parks: 2 }],
      places: [{ id: 'p1', lon: 120.4, lat: 36.1 }],
      placed: 1,
    })
    const narrow = await map('?region=370200&sector=life-sciences')
    t.match(narrow, {
      regionPath: [{ code: '370000' }, { code: '370200' }],
      sectorPath: [{ id: 'life-sciences' }],
      // The request names the city and no district: it stands for the whole of it, and comes last.
      regions: [
        { region: { code: '370202' }, isWhole: false, parks: 1, requests: 0 },
        { region: { code: '370200' }, isWhole: true, parks: 0, requests: 1 },
      ],
      places: [],
    })
    t.equal((await map('', data)).total.requests, null, 'data staff see parks, not requests')
    t.ok((await map('', data)).cells.every(({ requests }: { requests: number | null }) => requests === null))

    await importParks(database.db, [{ id: 'p3', name: '三号园', region: '370202' }], NOW)
    const later = await map('')
    t.match(later, { total: { parks: 3 }, regions: [{}, { parks: 2 }], sectors: [{}, { sector: null, isWhole: true }] })

    for (const [query, pointer] of [
      ['?region=999999', '/query/region'],
      ['?sector=nonsense', '/query/sector'],
      ['?places=-1', '/query/places'],
    ]) {
      const refused = await app.inject(send('GET', `/v1/industry-map${query}`, undefined, sales))
      t.equal(refused.statusCode, 400)
      t.equal(refused.json().errors[0].pointer, pointer)
    }
    const form = await keyOf(app, 'form')
    t.equal((await app.inject(send('GET', '/v1/industry-map', undefined, form))).statusCode, 403)
  })
})

t.test('the policy of the console allows images of the tile host that is configured, and of no other', async (t) => {
  const cases: [string, Record<string, string>, string][] = [
    ['none', {}, "img-src 'self' data: blob:"],
    [
      'one host',
      { MAP_TILE_URL: 'https://tiles.example.com/{z}/{x}/{y}.png?key=1' },
      "img-src 'self' data: blob: https://tiles.example.com",
    ],
    [
      'hosts by letter',
      { MAP_TILE_URL: 'https://{s}.tiles.example.com/{z}/{x}/{y}.png' },
      "img-src 'self' data: blob: https://a.tiles.example.com https://b.tiles.example.com https://c.tiles.example.com",
    ],
  ]
  await eachEngine(t, async (t, fresh) => {
    for (const [name, env, expected] of cases) {
      const app = await buildApp(readConfig({ LOG_LEVEL: 'silent', ...env }), await fresh(), { now: () => NOW })
      t.teardown(() => app.close())
      const policy = String((await app.inject('/console')).headers['content-security-policy'])
      t.equal(
        policy.split('; ').find((part) => part.startsWith('img-src')),
        expected,
        name,
      )
    }
  })
})
