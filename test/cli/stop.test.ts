import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t from 'tap'
import { requestBody } from '../requests/helper.ts'
import { fileWithKeys, rawConnection, serveProcess, temporaryFolder } from './process.ts'

const BODY = JSON.stringify({ text: '做医疗器械的，想在青岛要30亩地建厂' })
const HEAD = `POST /v1/matches HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(BODY)}\r\n\r\n`
const half = Buffer.from(BODY).subarray(0, 20)
const rest = Buffer.from(BODY).subarray(20)

/** Resolves when the server has a request in flight beside the one that asks. */
async function underWay(url: string): Promise<void> {
  while (!/^http_requests_in_flight 2$/m.test(await (await fetch(`${url}/metrics`)).text())) await sleep(50)
}

const post = (url: string, key: string, path: string, body: object) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  })

t.test('a stop finishes the request in flight, refuses new ones, and ends with 0', async (t) => {
  const folder = await temporaryFolder(t)
  const { url, child, ended, text } = await serveProcess(t, {
    DATABASE_URL: `sqlite:${join(folder, 'p.db')}`,
    LOG_LEVEL: 'info',
  })
  t.equal((await fetch(`${url}/health/ready`)).status, 200)
  const idle = await rawConnection(t, url)
  const busy = await rawConnection(t, url)
  busy.socket.write(HEAD)
  busy.socket.write(half)
  await underWay(url)
  child.kill('SIGTERM')
  await sleep(700)
  await t.rejects(fetch(`${url}/health/live`), 'no new connection is taken')
  t.ok(idle.socket.destroyed || idle.socket.readableEnded, 'a connection without a request is closed')
  // The next request comes on the same connection before the answer to the first: it is refused.
  busy.socket.write(Buffer.concat([rest, Buffer.from(`GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n`)]))
  t.equal(await ended, 0)
  const answers = busy.received()
  t.match(answers, /^HTTP\/1\.1 200 OK/, 'the request in flight has its answer')
  t.match(answers, /"recommendations":\[\{/)
  t.notMatch(answers, /HTTP\/1\.1 200 OK[\s\S]*HTTP\/1\.1 200 OK/, 'not ready any more')
  t.match(text(), /"cut":0,"msg":"stopped"/)
})

t.test('a request that does not end is cut off after ten seconds, and the exit code says so', async (t) => {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  const { url, child, ended, text } = await serveProcess(t, { DATABASE_URL: `sqlite:${file}` })
  const busy = await rawConnection(t, url)
  busy.socket.write(HEAD)
  busy.socket.write(half)
  await underWay(url)
  const started = Date.now()
  child.kill('SIGTERM')
  t.equal(await ended, 1)
  const seconds = (Date.now() - started) / 1000
  t.ok(seconds > 9 && seconds < 17, `${seconds} s`)
  t.match(text(), /cut off because they were not done after 10 s: 1/)
  const database = new Database(file)
  t.strictSame(database.pragma('integrity_check'), [{ integrity_check: 'ok' }])
  database.close()
})

t.test('events of the last requests leave; a receiver that hangs holds up no stop, and is told again', async (t) => {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  const [admin = ''] = await fileWithKeys(file, ['admin'])
  const received: string[] = []
  const receiver = createServer((request, response) => {
    received.push(request.url ?? '')
    if (request.url === '/prompt') response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    receiver.close()
    receiver.closeAllConnections()
  })
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`
  const { url, child, ended } = await serveProcess(t, { DATABASE_URL: `sqlite:${file}`, WEBHOOK_HOSTS: host })
  for (const path of ['prompt', 'hanging'])
    t.equal((await post(url, admin, '/v1/webhooks', { name: path, url: `http://${host}/${path}` })).status, 201)
  t.equal((await post(url, admin, '/v1/requests', requestBody())).status, 201)
  const started = Date.now()
  child.kill('SIGTERM')
  t.equal(await ended, 0)
  t.ok(Date.now() - started < 9000, `stopped after ${Date.now() - started} ms`)
  t.ok(received.includes('/prompt'), 'the event left before the end')
  const database = new Database(file)
  const states = database.prepare('select state, attempts, next_at <= ? as due from deliveries order by state')
  t.match(states.all(new Date().toISOString()), [{ state: 'delivered' }, { state: 'pending', attempts: 0, due: 1 }])
  database.close()
})
