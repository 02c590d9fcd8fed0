import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { call, NOW, testApp } from '../helper.ts'

const json = (payload: unknown) => ({
  method: 'POST' as const,
  payload: payload as object,
  headers: { 'content-type': 'application/json' },
})
const NOTE = '王经理，做医疗器械的，想在青岛要30亩地建厂，年税收大概800万'

t.test('a note gives ranked parks with reasons in both languages and evidence', async (t) => {
  const app = await testApp(t)
  await seedParks(app.database.db, await readSeeds(), NOW)
  const response = await call(app, t, { url: '/v1/matches', ...json({ text: NOTE }) })
  t.equal(response.statusCode, 200)
  const { recommendations, evidence, understood, parksRevision } = response.json()
  t.ok(recommendations.length > 3)
  t.equal(parksRevision, 1)
  t.match(understood.profile, { sectors: ['medical-devices'], regions: { prefer: ['370200'] } })
  const best = recommendations[0]
  for (const { reason } of best.criteria) t.ok(/\p{Script=Han}/u.test(reason.zh) && reason.en.length > 0, reason.zh)
  const cited = best.criteria.flatMap(({ facts }: { facts: string[] }) => facts)
  t.ok(cited.length > 0)
  for (const id of cited) t.match(evidence[id], { id, source: { title: String, publishedAt: String } })
  t.ok(recommendations.every((r: { score: number }, i: number) => i === 0 || recommendations[i - 1].score >= r.score))
})

t.test('reading a note', async (t) => {
  const app = await testApp(t)
  const response = await call(app, t, { url: '/v1/notes/parse', ...json({ text: NOTE }) })
  for (const { start, end, text } of response.json().mentions) t.equal(NOTE.slice(start, end), text)
  t.equal(
    (await call(app, t, { url: '/v1/notes/parse', ...json({ text: '要30亩。'.repeat(4000) }) })).statusCode,
    200,
    '20,000 characters',
  )
  t.equal(
    (await call(app, t, { url: '/v1/notes/parse', ...json({ text: 'x'.repeat(20_001) }) })).statusCode,
    400,
    'one more',
  )
})

/** What is wrong, the request, the status, and what the answer must name. */
const REFUSED: [string, Parameters<typeof call>[2], number, RegExp][] = [
  ['min above max', { url: '/v1/matches', ...json({ profile: { landM2: { min: 9, max: 3 } } }) }, 400, /landM2.*9.*3/],
  [
    'unknown sector',
    { url: '/v1/matches', ...json({ profile: { sectors: ['medical-device'] } }) },
    400,
    /medical-device'.*nearest are medical-devices/,
  ],
  ['negative area', { url: '/v1/matches', ...json({ profile: { floorM2: { min: -5 } } }) }, 400, /-5 is less than 0/],
  ['unknown region', { url: '/v1/matches', ...json({ profile: { regions: { prefer: ['370299'] } } }) }, 400, /370299/],
  [
    'unknown field',
    { url: '/v1/matches', ...json({ profile: { colour: 'red' } }) },
    400,
    /profile\/colour.*unknown field/,
  ],
  ['neither profile nor text', { url: '/v1/matches', ...json({}) }, 400, /either profile or text/],
  ['both', { url: '/v1/matches', ...json({ profile: {}, text: 'x' }) }, 400, /either profile or text/],
  ['weights all 0', { url: '/v1/matches', ...json({ profile: {}, weights: { standing: 0 } }) }, 422, /weight above 0/],
  ['a word as must', { url: '/v1/matches', ...json({ profile: {}, must: ['luck'] }) }, 400, /luck.*not one of sector/],
  [
    'no JSON',
    { url: '/v1/matches', method: 'POST', payload: '{', headers: { 'content-type': 'application/json' } },
    400,
    /JSON/,
  ],
  [
    'another media type',
    {
      url: '/v1/matches',
      method: 'POST',
      payload: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
    415,
    /'application\/x-www-form-urlencoded' is not read here; .*Content-Type: application\/json"/,
  ],
  [
    'a text where JSON is wanted',
    { url: '/v1/matches', method: 'POST', payload: '要30亩地', headers: { 'content-type': 'text/plain' } },
    415,
    /'text\/plain' is not read here; .*Content-Type: application\/json"/,
  ],
  [
    'a file in a form where its bytes are wanted',
    {
      url: '/v1/documents',
      method: 'POST',
      payload: '--x--',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
    415,
    /'multipart\/form-data' is not read here; .*application\/json or text\/html or .*--data-binary @FILE/,
  ],
  ['no body', { url: '/v1/matches', method: 'POST', headers: { 'content-type': 'application/json' } }, 400, /empty/],
  ['a body too long', { url: '/v1/matches', ...json({ text: 'x'.repeat(1024 * 1024) }) }, 413, /1048576 bytes/],
  ['a day that is none', { url: '/v1/matches', ...json({ text: 'x', today: '2026-02-30' }) }, 400, /today.*2026-02-30/],
  ['no such path', { url: '/v1/nothing' }, 404, /GET \/v1\/nothing/],
  ['no such park', { url: '/v1/parks/none' }, 404, /park 'none'/],
  ['no such document', { url: '/v1/documents/none' }, 404, /document 'none'/],
  ['a foreign cursor', { url: '/v1/parks?cursor=abc' }, 400, /without cursor/],
  ['too many a page', { url: '/v1/parks?limit=1000' }, 400, /limit.*1000/],
  ['a cursor of another list', { url: '/v1/parks?cursor=WzEsMl0' }, 400, /without cursor/],
  ['a NUL in the query', { url: '/v1/parks?q=%00' }, 400, /query\/q/],
  ['a NUL in a path', { url: '/v1/parks/a%00b' }, 400, /path\/id/],
  ['a filter twice', { url: '/v1/parks?level=national&level=private' }, 400, /query\/level/],
  ['unknown filter', { url: '/v1/parks?color=red' }, 400, /color.*unknown field/],
  ['unknown sector as filter', { url: '/v1/parks?sector=medical-device' }, 400, /nearest are medical-devices/],
  ['empty document', { url: '/v1/documents', ...json({ text: '   ' }) }, 422, /no text/],
  [
    'binary document',
    {
      url: '/v1/documents',
      method: 'POST',
      payload: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]),
      headers: { 'content-type': 'text/plain' },
    },
    422,
    /not text/,
  ],
  [
    'a page above four megabytes',
    { url: '/v1/documents', method: 'POST', payload: 'x'.repeat(4_194_305), headers: { 'content-type': 'text/html' } },
    413,
    /at most 4194304/i,
  ],
  [
    'the same as JSON',
    { url: '/v1/documents', ...json({ text: 'x'.repeat(4_194_305) }) },
    413,
    /4194305 bytes; at most 4194304/,
  ],
  ['a picture as JSON', { url: '/v1/documents', ...json({ text: '%PDF-1.7 …' }) }, 422, /not text/],
  [
    'an address that is a script',
    { url: '/v1/documents', ...json({ text: 'x', url: 'javascript:alert(1)' }) },
    400,
    /url/,
  ],
  [
    'a month that is none',
    { url: '/v1/documents', ...json({ text: 'x', publishedAt: '2026-13' }) },
    400,
    /publishedAt/,
  ],
  [
    'bad import',
    { url: '/v1/parks/import', ...json({ parks: [{ id: 'a', name: '园' }, { id: 'b' }] }) },
    422,
    /parks\/1/,
  ],
  [
    'an import with a NUL',
    { url: '/v1/parks/import', ...json({ parks: [{ id: 'a', name: 'x\0y' }] }) },
    422,
    /parks\/0\/name/,
  ],
  [
    'an import with a circle of parents',
    {
      url: '/v1/parks/import',
      ...json({
        parks: [
          { id: 'a', name: 'A', parentId: 'b' },
          { id: 'b', name: 'B', parentId: 'a' },
        ],
      }),
    },
    422,
    /parks\/0\/parentId.*circle: a → b → a/,
  ],
]

t.test('bad input: a problem document that names field, value and remedy', async (t) => {
  const app = await testApp(t)
  for (const [name, request, status, words] of REFUSED) {
    const response = await call(app, t, request)
    t.equal(response.statusCode, status, name)
    t.match(response.headers['content-type'], /^application\/problem\+json/, name)
    t.match(response.json(), { type: /^\/problems\//, title: String, status, instance: String }, name)
    t.match(response.payload, words, name)
  }
})

t.test('parks and their facts', async (t) => {
  const app = await testApp(t)
  await seedParks(app.database.db, await readSeeds(), NOW)
  const list = (await call(app, t, { url: '/v1/parks?limit=5&region=370200' })).json()
  t.equal(list.items.length, 5)
  const next = (await call(app, t, { url: `/v1/parks?limit=5&region=370200&cursor=${list.nextCursor}` })).json()
  t.notOk(
    next.items.some((item: { park: { id: string } }) =>
      list.items.some((first: { park: { id: string } }) => first.park.id === item.park.id),
    ),
  )
  const { park } = (await call(app, t, { url: `/v1/parks/${list.items[0].park.id}` })).json()
  const facts = (await call(app, t, { url: `/v1/parks/${park.id}/facts` })).json().items
  t.ok(facts.every((fact: { parkId: string }) => fact.parkId === park.id))
})

t.test('a page comes in as JSON or as bytes, and is known again', async (t) => {
  const app = await testApp(t)
  const text = '海曲智造园位于苏州市吴江区,占地210亩,以机器人为主导产业,现有企业37家。'
  const first = await call(app, t, { url: '/v1/documents', ...json({ text, title: '海曲', publishedAt: '2025-01' }) })
  t.equal(first.statusCode, 201)
  const { document, parkIds } = first.json()
  t.match(document, { title: '海曲', publishedAt: '2025-01', hasText: true })
  t.equal(parkIds.length, 1)
  const bytes = await call(app, t, {
    url: '/v1/documents',
    method: 'POST',
    payload: Buffer.from(text),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
  t.equal(bytes.statusCode, 200, 'the same bytes')
  t.match(bytes.json(), { document: { id: document.id }, parkIds, factCount: first.json().factCount })
  t.equal((await call(app, t, { url: `/v1/documents/${document.id}` })).json().text, text)
  for (const { evidence } of (await call(app, t, { url: `/v1/documents/${document.id}/facts` })).json().items) {
    t.equal(text.slice(evidence.start, evidence.end), evidence.quote)
  }
  t.equal((await call(app, t, { url: '/v1/documents' })).json().items.length, 1)
  const broken = await call(app, t, {
    url: '/v1/documents',
    method: 'POST',
    payload: Buffer.concat([Buffer.from(`${text}又`), Buffer.from([0xff, 0xfe, 0xff])]),
    headers: { 'content-type': 'text/plain' },
  })
  t.equal(broken.statusCode, 201, 'invalid bytes are replaced, not refused')
  t.match(broken.json().warnings, [/not valid utf-8/])
})

t.test('bytes come with what is known of them in the query', async (t) => {
  const app = await testApp(t)
  const title = encodeURIComponent('海曲开园')
  const response = await call(app, t, {
    url: `/v1/documents?title=${title}&publishedAt=2025-03-01&url=https://example.com/a`,
    method: 'POST',
    payload: Buffer.from('<p>海曲智造园占地210亩'),
    headers: { 'content-type': 'text/html' },
  })
  t.match(response.json().document, { title: '海曲开园', publishedAt: '2025-03-01', url: 'https://example.com/a' })
})

t.test('half a character and a NUL are stored as U+FFFD, and every offset stays right', async (t) => {
  const app = await testApp(t)
  const text = `😀\ud83d海曲智造园\0占地210亩，位于苏州市吴江区。${'园区环境优美。'.repeat(20)}`
  const { document } = (await call(app, t, { url: '/v1/documents', ...json({ text }) })).json()
  const stored = (await call(app, t, { url: `/v1/documents/${document.id}` })).json().text
  t.equal(stored.length, text.length)
  const facts = (await call(app, t, { url: `/v1/documents/${document.id}/facts` })).json().items
  t.ok(facts.length > 0)
  for (const { evidence } of facts) t.equal(stored.slice(evidence.start, evidence.end), evidence.quote)
})

t.test('type-ahead', async (t) => {
  const app = await testApp(t)
  t.equal((await call(app, t, { url: '/v1/sectors?q=ylqx' })).json().items[0].id, 'medical-devices')
  t.equal((await call(app, t, { url: '/v1/regions?q=qingdao' })).json().items[0].code, '370200')
  const { items } = (await call(app, t, { url: `/v1/regions?q=${encodeURIComponent('城阳')}` })).json()
  t.equal(items[0].path, '山东省 青岛市 城阳区')
  t.match((await call(app, t, { url: '/v1/regions?q=&limit=50' })).json().items, { length: 34, 0: { code: '110000' } })
  t.equal((await call(app, t, { url: '/v1/sectors?limit=5' })).json().items.length, 5)
})

t.test('parks by name as one types it, with filters and pages', async (t) => {
  const app = await testApp(t)
  const parks = [
    { id: 'a', name: '海曲高新区', aliases: ['Haiqu High-tech Zone'], level: 'national', region: '370214' },
    { id: 'b', name: '海曲高新区蓝湾智造园', region: '370214' },
    { id: 'c', name: '云汾智能装备产业园', region: '330604' },
    { id: 'd', name: '海曲生物园', region: '330604' },
  ]
  t.equal((await call(app, t, { url: '/v1/parks/import', ...json({ parks }) })).statusCode, 200)
  const found = async (query: string) => {
    const response = await call(app, t, { url: `/v1/parks?${query}` })
    t.equal(response.statusCode, 200, query)
    return response.json() as { items: { park: { id: string } }[]; nextCursor: string | null }
  }
  const ids = async (query: string) => (await found(query)).items.map(({ park }) => park.id)
  for (const [q, best] of [
    ['海曲高新区', 'a'],
    ['hqgxq', 'a'],
    ['haiqu', 'a'],
    ['蓝湾', 'b'],
    ['lanwan', 'b'],
    ['云分智能', 'c'],
    ['high-tech', 'a'],
  ] as const)
    t.equal((await ids(`q=${encodeURIComponent(q)}`))[0], best, q)
  t.strictSame(await ids(`q=${encodeURIComponent('海曲')}&region=330000`), ['d'], 'filters hold')
  t.strictSame(await ids('q=100%25'), [], 'nothing found for nothing')
  const first = await found(`q=${encodeURIComponent('海曲')}&limit=2`)
  const second = await found(`q=${encodeURIComponent('海曲')}&limit=2&cursor=${first.nextCursor}`)
  t.strictSame([...first.items, ...second.items].map(({ park }) => park.id).sort(), ['a', 'b', 'd'])
  t.equal(second.nextCursor, null)
  const foreign = (await found('limit=1')).nextCursor
  t.equal((await call(app, t, { url: `/v1/parks?q=haiqu&cursor=${foreign}` })).statusCode, 400, 'of the other order')
})

t.test('health, documentation, and limits', async (t) => {
  const app = await testApp(t, {}, { RATE_LIMIT: '5' })
  t.equal((await call(app, t, { url: '/health/live' })).statusCode, 200)
  t.match((await call(app, t, { url: '/health/ready' })).json(), { status: 'ok', parks: 0, parksRevision: 0 })
  t.match((await app.inject('/openapi.json')).json(), { openapi: /^3\.1/ })
  const docs = await app.inject('/docs')
  t.ok([200, 302].includes(docs.statusCode))
  const statuses = []
  for (let i = 0; i < 8; i++) statuses.push((await call(app, t, { url: '/v1/sectors?q=x' })).statusCode)
  t.ok(statuses.includes(429), statuses.join(' '))
  t.equal((await call(app, t, { url: '/health/live' })).statusCode, 200, 'health is never limited')
})

t.test('this machine is not limited unless a limit is set', async (t) => {
  const app = await testApp(t)
  for (let i = 0; i < 700; i++) t.not((await app.inject('/v1/sectors?q=x&limit=1')).statusCode, 429)
})

/** What comes from where, as headers → whether the server takes it. */
const ORIGINS: [string, Record<string, string>, number][] = [
  ['a program', {}, 200],
  ['its own page', { origin: 'http://localhost:8080', host: 'localhost:8080' }, 200],
  ['a page that is allowed', { origin: 'https://console.example.com' }, 200],
  ['a page of elsewhere', { origin: 'https://evil.example.com' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a name that was pointed here', { host: 'evil.example.com' }, 403],
  ['IPv6', { host: '[::1]:8080' }, 200],
]

t.test('pages of elsewhere cannot use an open server through the browser of its user', async (t) => {
  const app = await testApp(t, {}, { CORS_ORIGINS: 'https://console.example.com' })
  for (const [name, headers, status] of ORIGINS) {
    const { payload } = json({ text: '要30亩' })
    const response = await call(app, t, {
      url: '/v1/notes/parse',
      method: 'POST',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    })
    t.equal(response.statusCode, status, name)
  }
})

t.test('a request keeps its id through the answer', async (t) => {
  const app = await testApp(t)
  const given = await app.inject({ url: '/v1/nothing', headers: { 'x-request-id': 'abc-1' } })
  t.equal(given.headers['x-request-id'], 'abc-1')
  t.equal(given.json().instance, 'abc-1')
  const forged = await app.inject({ url: '/v1/nothing', headers: { 'x-request-id': 'a b\tc' } })
  t.match(forged.headers['x-request-id'], /^[\da-f-]{36}$/)
})

t.test('the log has no note, no name, no phone number', async (t) => {
  const lines: string[] = []
  const app = await testApp(t, { logStream: { write: (line) => lines.push(line) } })
  await call(app, t, { url: '/v1/matches', ...json({ text: '王建国 13900001122 做医疗器械' }) })
  await call(app, t, { url: '/v1/matches', ...json({ text: '王建国 13900001122', colour: 1 }) })
  await call(app, t, { url: `/v1/parks?q=${encodeURIComponent('王建国')}` })
  t.equal(lines.length, 3, 'one line a request')
  t.notMatch(decodeURIComponent(lines.join('')), /王建国|13900001122/)
})

t.test('an unexpected error is answered without its detail', async (t) => {
  const app = await testApp(t)
  await app.database.close()
  const response = await call(app, t, { url: '/v1/parks' })
  t.ok(response.statusCode >= 500)
  t.notMatch(response.payload, /driver|sqlite|stack|\.ts/i)
})

t.test('a body of several kinds must be there', async (t) => {
  const app = await testApp(t)
  for (const url of ['/v1/documents', '/v1/parks/import', '/v1/documents/batches']) {
    const response = await call(app, t, { method: 'POST', url })
    t.match([response.statusCode, response.json().detail], [400, /body/i], url)
  }
})

t.test('an address that cannot be read is answered with a problem document', async (t) => {
  const app = await testApp(t)
  for (const url of ['/v1/parks/%zz', `/v1/parks/${'9'.repeat(400)}`]) {
    const response = await app.inject({ url })
    t.equal(response.statusCode, 404, url)
    t.match(response.json(), { status: 404, instance: response.headers['x-request-id'] })
    t.equal(response.headers['x-content-type-options'], 'nosniff')
  }
})
