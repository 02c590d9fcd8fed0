import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { queueDepths } from '../../src/operations/queues.ts'
import { dispatch, MAX_ATTEMPTS, pauseAfter } from '../../src/outbox/dispatcher.ts'
import { KeyRing } from '../../src/privacy/index.ts'
import { eachEngine, NOW } from '../helper.ts'
import { contextOf } from '../requests/context.ts'
import { keyOf, requestBody, send, type TestApp } from '../requests/helper.ts'

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A receiver on this machine that answers as told. */
async function receiver(t: Test) {
  const received: Received[] = []
  const answer = { status: 204, headers: {} as Record<string, string>, body: '' }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { received, answer, host, url: `http://${host}/hook` }
}

t.test('events reach webhooks at least once, signed, in order, without personal data', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const { received, answer, host, url } = await receiver(t as unknown as Test)
    const database = await fresh()
    let now = NOW
    const keyring = KeyRing.ephemeral()
    const config = readConfig({
      LOG_LEVEL: 'silent',
      MAX_DELAY_MS: '0',
      WEBHOOK_HOSTS: host,
      PUBLIC_URL: 'https://p.example.com',
    })
    const built = await buildApp(config, database, { now: () => now, keyring })
    t.teardown(() => built.close())
    const app = Object.assign(built, { database }) as unknown as TestApp
    const context = { ...contextOf(app, () => now), keyring, config }
    const admin = await keyOf(app, 'admin')
    const ask = async (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) =>
      app.inject(send(method, path, body, admin))

    t.match((await ask('POST', '/v1/webhooks', { name: 'x', url: 'http://10.0.0.1/x' })).json(), {
      status: 400,
      detail: /url/,
    })
    const made = await ask('POST', '/v1/webhooks', { name: 'crm', url })
    t.equal(made.statusCode, 201)
    const { id: hook, secret } = made.json()
    await ask('POST', '/v1/webhooks', {
      name: 'chat',
      url: `${url}?robot=1`,
      format: 'wecom',
      events: ['request.created'],
    })
    t.notMatch((await ask('GET', '/v1/webhooks')).payload, /hook|robot|whsec/, 'addresses and secrets are not shown')
    t.notMatch(JSON.stringify(await database.db.selectFrom('webhooks').selectAll().execute()), /robot=1|whsec/)

    const { id } = (await ask('POST', '/v1/requests', requestBody())).json()
    await ask('PATCH', `/v1/requests/${id}`, { status: 'contacted', remark: '打给欧阳建国' })
    t.ok((await dispatch(context)) > 0)
    t.equal(await dispatch(context), 0, 'then there is nothing to do')
    t.equal(received.length, 3)
    const whole = received.map(({ body }) => body).join('')
    t.notMatch(whole, /欧阳|13800138000|海锐|ouyang/i)
    const created = received.find(({ path, body }) => path === '/hook' && body.includes('request.created'))
    const { headers, body } = created!
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    t.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
    t.match(JSON.parse(body), { type: 'request.created', data: { requestId: id, sectors: ['medical-devices'] } })
    const chat = received.find(({ path }) => path.includes('robot'))
    t.match(JSON.parse(chat!.body).text.content, `https://p.example.com/console/requests/${id}`)

    answer.status = 500
    await ask('PATCH', `/v1/requests/${id}`, { status: 'visiting' })
    await dispatch(context)
    const log = async () => (await ask('GET', `/v1/webhooks/${hook}/deliveries`)).json().items
    t.match((await log())[0], {
      state: 'pending',
      attempts: 1,
      lastStatus: 500,
      requestId: id,
      type: 'request.updated',
    })
    t.equal(await dispatch(context), 0, 'not before its time')
    now = '2026-11-22T08:00:12.000Z'
    answer.status = 302
    answer.headers = { location: 'http://169.254.169.254/' }
    await dispatch(context)
    t.match((await log())[0], { state: 'pending', attempts: 2, lastStatus: 302 }, 'a redirect is not followed')
    answer.status = 200
    now = '2026-11-22T08:10:00.000Z'
    await dispatch(context)
    t.match((await log())[0], { state: 'delivered', attempts: 3, lastError: null })

    const before = received.length
    await ask('POST', `/v1/webhooks/${hook}/deliveries/${(await log())[0].id}/replay`)
    await dispatch(context)
    t.equal(received.length, before + 1, 'sent again')
    t.equal((await ask('POST', `/v1/webhooks/${hook}/replay`, { since: NOW })).json().planned, 3)
    await dispatch(context)
    t.equal(received.length, before + 4)

    answer.status = 500
    await ask('PATCH', `/v1/requests/${id}`, { status: 'negotiating' })
    for (let i = 0; i < MAX_ATTEMPTS; i++) {
      await dispatch(context)
      now = new Date(Date.parse(now) + 7 * 3_600_000).toISOString()
    }
    t.match((await log())[0], { state: 'failed', attempts: MAX_ATTEMPTS })
    await ask('PATCH', `/v1/requests/${id}`, { status: 'signed' })
    await Promise.all([dispatch(context), dispatch(context), dispatch(context)])
    const last = (await log())[0]
    t.match(last, { state: 'pending', attempts: 1 }, 'several dispatchers send it once')

    const told = received.length
    await ask('PATCH', `/v1/webhooks/${hook}`, { active: false })
    for (let i = 0; i < 3; i++) {
      now = new Date(Date.parse(now) + 7 * 3_600_000).toISOString()
      t.equal(await dispatch(context), 0)
    }
    t.equal(received.length, told, 'one that is stopped is told of nothing, not even by what waits to be tried again')
    t.equal((await queueDepths(database.db)).deliveriesWaiting, 0, 'and nothing counts as late')
    answer.status = 200
    await ask('PATCH', `/v1/webhooks/${hook}`, { active: true })
    await dispatch(context)
    t.match((await log())[0], { state: 'delivered', attempts: 2 }, 'what waited goes on when it is active again')
  })
})

t.test('pauses grow to six hours', async (t) => {
  t.equal(pauseAfter(1, 0), 10_000)
  t.equal(pauseAfter(2, 0), 20_000)
  t.equal(pauseAfter(30, 0), 6 * 3_600_000)
  t.equal(pauseAfter(1, 1), 11_000)
})
