import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { migrateToLatestOrThrow, openDatabase } from '../../src/db/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { createMasterKey, formatMasterKey } from '../../src/privacy/index.ts'
import { NOW } from '../helper.ts'
import { keyOf, ORIGIN, requestBody, send, staffOf, type TestApp } from './helper.ts'

/** What must be nowhere in clear: as sent, as normalised, and as stored. */
const SECRETS = [
  '欧阳建国',
  '13800138000',
  '138 0013 8000',
  '海锐仪器',
  'ouyang@example.com',
  'Ouyang@Example.com',
  '诸葛玉梅',
  '13911112222',
  '13700003333',
  'whoami-4711',
]

const NOTE = '诸葛玉梅 13911112222 做医疗器械，想在青岛租厂房3000平'

async function useEverything(app: TestApp): Promise<string[]> {
  const admin = await staffOf(app, 'admin')
  const form = { ...(await keyOf(app, 'form')), origin: ORIGIN }
  const answers: string[] = []
  const ask = async (
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    body?: unknown,
    headers: Record<string, string> = admin.headers,
  ) => {
    const response = await app.inject(send(method, url, body, headers))
    answers.push(`${method} ${url} ${response.statusCode}`)
    return response
  }
  const hidden = { source: { page: `${ORIGIN}/?q=whoami-4711`, hidden: { user: 'whoami-4711' } } }
  const { id } = (await ask('POST', '/v1/requests', requestBody(hidden), { ...form, 'idempotency-key': 'a' })).json()
  await ask('POST', '/v1/requests', { text: NOTE, consent: { textVersion: '1' } }, form)
  await ask('POST', '/v1/requests', { ...requestBody(), colour: '欧阳建国' }, form)
  await ask('PATCH', `/v1/requests/${id}`, { remark: '改打 13700003333 找诸葛玉梅', status: 'contacted' })
  await ask('PATCH', `/v1/requests/${id}`, {
    profile: { contactName: '诸葛玉梅', phone: '+8613700003333', sectors: ['biopharma'] },
  })
  await ask('POST', `/v1/requests/${id}/reveal`)
  await ask('GET', `/v1/requests/${id}/events`)
  await ask('GET', '/v1/requests/export?contacts=true')
  await ask('POST', '/v1/persons/find', { phone: '13800138000' })
  await ask('POST', '/v1/persons/export', { email: 'ouyang@example.com' })
  await ask('POST', `/v1/requests/${id}/handovers`, {
    parks: [{ parkId: 'p1' }],
    purpose: '联系入驻',
    fields: ['name', 'phone'],
    consent: { textVersion: 'h1', at: NOW },
  })
  await ask('POST', '/v1/notes/parse', { text: NOTE }, form)
  await ask('POST', '/v1/session', { name: '欧阳建国', password: '13800138000' })
  return answers
}

t.test('no name, phone, address or note is in the database file or the log', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-private-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'p.db') })
  await migrateToLatestOrThrow(database)
  const keys = formatMasterKey(createMasterKey('2026-11-22'))
  const config = readConfig({ LOG_LEVEL: 'trace', MAX_DELAY_MS: '0', PARKMATCH_KEYS: keys })
  const log: string[] = []
  const app = await buildApp(config, database, { now: () => NOW, logStream: { write: (line) => log.push(line) } })
  await importParks(database.db, [{ id: 'p1', name: '一号园' }], NOW)
  const answers = await useEverything(Object.assign(app, { database }) as unknown as TestApp)
  const refused = answers.filter((line) => !/ 20\d$/.test(line))
  t.strictSame(refused, ['POST /v1/requests 400', 'POST /v1/session 401'], 'the rest worked')
  await app.close()
  await database.close()
  const files = await readdir(folder)
  t.ok(files.includes('p.db'))
  for (const file of files) {
    const bytes = await readFile(join(folder, file))
    for (const secret of SECRETS) t.equal(bytes.indexOf(secret), -1, `${file} has no ${secret}`)
  }
  t.ok(log.length > 10)
  for (const secret of SECRETS) t.notOk(log.join('').includes(secret), `the log has no ${secret}`)
})
