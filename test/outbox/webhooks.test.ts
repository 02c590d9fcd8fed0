import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { dispatch } from '../../src/outbox/dispatcher.ts'
import { KeyRing } from '../../src/privacy/index.ts'
import { call, eachEngine, NOW } from '../helper.ts'
import { contextOf } from '../requests/context.ts'
import { keyOf, requestBody, send, type TestApp } from '../requests/helper.ts'

/** A receiver on this machine that answers as told, and keeps what it got. */
async function receiver(t: Test) {
  const bodies: string[] = []
  const answer = { status: 204, body: '' }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      bodies.push(body)
      response.writeHead(answer.status).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  return { bodies, answer, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

t.test('a webhook is tried, stopped, renamed and told less', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    const { bodies, answer, host } = await receiver(t as unknown as Test)
    const database = await fresh()
    const keyring = KeyRing.ephemeral()
    const config = readConfig({ LOG_LEVEL: 'silent', MAX_DELAY_MS: '0', WEBHOOK_HOSTS: host })
    const built = await buildApp(config, database, { now: () => NOW, keyring })
    t.teardown(() => built.close())
    const app = Object.assign(built, { database }) as unknown as TestApp
    const context = { ...contextOf(app, () => NOW), keyring, config }
    const admin = await keyOf(app, 'admin')
    const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) =>
      call(app, t, send(method, `/v1${path}`, body, admin))

    const { id } = (await ask('POST', '/webhooks', { name: 'crm', url: `http://${host}/hook` })).json()
    const log = async () => (await ask('GET', `/webhooks/${id}/deliveries`)).json().items

    const good = {
      type: 'webhook.test',
      requestId: null,
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
      lastError: null,
    }
    t.match((await ask('POST', `/webhooks/${id}/test`)).json(), good)
    t.match(JSON.parse(bodies[0] ?? ''), { type: 'webhook.test', data: { webhookId: id } })
    t.match(await log(), [good])
    answer.status = 500
    t.match((await ask('POST', `/webhooks/${id}/test`)).json(), { state: 'failed', lastStatus: 500, lastError: /500/ })
    t.equal(await dispatch(context), 0, 'a test is not tried again')
    t.equal((await log()).length, 2)
    t.equal((await ask('POST', '/webhooks/none/test')).statusCode, 404)
    answer.status = 204

    t.match((await ask('PATCH', `/webhooks/${id}`, { active: false, name: 'CRM' })).json(), {
      active: false,
      name: 'CRM',
      host,
    })
    await ask('POST', '/requests', requestBody())
    await dispatch(context)
    t.equal(bodies.length, 2, 'one that is stopped is told of nothing')
    t.match((await ask('POST', `/webhooks/${id}/test`)).json(), { state: 'delivered' }, 'but can be tried')
    await ask('PATCH', `/webhooks/${id}`, { active: true, events: ['request.erased'] })
    await ask('POST', '/requests', requestBody({ contact: { phone: '13900001122' } }))
    await dispatch(context)
    t.equal(bodies.length, 3, 'it wants to know of something else')
    t.equal((await ask('PATCH', `/webhooks/${id}`, { events: ['webhook.test'] })).statusCode, 400)
    t.equal((await ask('PATCH', `/webhooks/${id}`, { url: 'https://x.example.com' })).statusCode, 400)
    t.equal((await ask('PATCH', '/webhooks/none', { active: true })).statusCode, 404)
    t.match((await ask('GET', `/audit?subject=${id}`)).json().items, [
      { action: 'webhook.changed' },
      {},
      {},
      {},
      {},
      {},
    ])
  })
})
