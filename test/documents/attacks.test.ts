import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { writeParksXlsx } from '../../src/parks/spreadsheets.ts'
import { testApp } from '../helper.ts'
import { pdf } from './office.ts'
import { zip } from './zip.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const BOUNDARY = 'xxBOUNDARYxx'
const FORM = `multipart/form-data; boundary=${BOUNDARY}`

async function listening(t: Test) {
  const app = await testApp(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  return { app, port: typeof address === 'object' && address ? address.port : 0 }
}

interface Answer {
  status: number
  /** How much was sent before the answer came, or the connection was closed. */
  sent: number
}

/** Sends a body of a length in pieces, as long as the server takes them. Announced: with content-length, else in chunks. */
const sendLong = (port: number, path: string, type: string, length: number, isAnnounced: boolean): Promise<Answer> =>
  new Promise((resolve) => {
    const headers = { 'content-type': type, ...(isAnnounced ? { 'content-length': length } : {}) }
    const sending = request({ host: '127.0.0.1', port, path, method: 'POST', headers })
    const piece = Buffer.alloc(MIB, 0x20)
    let sent = 0
    let status = 0
    let isDone = false
    const end = () => {
      if (isDone) return
      isDone = true
      sending.destroy()
      resolve({ status, sent })
    }
    sending.once('response', (response) => {
      status = response.statusCode ?? 0
      response.resume()
      response.once('end', end)
    })
    sending.once('error', end)
    sending.once('close', end)
    if (type === FORM)
      sending.write(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\n`)
    const more = () => {
      if (isDone || sent >= length) return
      sent += piece.length
      sending.write(piece, () => setImmediate(more))
    }
    more()
  })

/** What takes bodies → the most that it may read of a gigabyte before it says no. */
const DOORS: [string, string, number][] = [
  ['/v1/matches', 'application/json', MIB],
  ['/v1/requests', 'application/json', MIB],
  ['/v1/documents', 'application/json', 20 * MIB],
  ['/v1/documents', 'application/pdf', 20 * MIB],
  ['/v1/documents', 'text/plain', 20 * MIB],
  ['/v1/documents/batches', FORM, 128 * MIB],
  ['/v1/parks/import', XLSX, 50 * MIB],
  ['/v1/parks/import', 'text/csv', 50 * MIB],
  ['/v1/none', 'application/json', MIB],
]

t.test('a body of a gigabyte is refused after no more than its limit, announced or not', async (t) => {
  const { app, port } = await listening(t)
  // What is under way in buffers of the system when the answer comes.
  const slack = 16 * MIB
  for (const [path, type, limit] of DOORS) {
    for (const isAnnounced of [true, false]) {
      const { status, sent } = await sendLong(port, path, type, GIB, isAnnounced)
      const name = `${path} ${type}${isAnnounced ? '' : ', in chunks'}`
      t.ok([0, 400, 404, 413].includes(status), `${name} is answered ${status}`)
      t.ok(sent <= limit + slack, `${name}: ${Math.round(sent / MIB)} MiB of 1024 were taken`)
    }
  }
  t.equal((await app.inject({ url: '/health/ready' })).statusCode, 200)
})

const form = (name: string, content: string) => ({
  method: 'POST' as const,
  url: '/v1/documents/batches',
  headers: { 'content-type': FORM },
  payload: `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n${content}\r\n--${BOUNDARY}--\r\n`,
})

const TRAVERSALS = [
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/shadow',
  'a/../../b.txt',
  '%2e%2e%2fetc%2fpasswd',
  'x\u0000.txt',
  '.',
  '..',
  'C:\\a.txt',
]

t.test('names of files lead nowhere: nothing is written under them', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-names-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const app = await testApp(t)
  const before = process.cwd()
  process.chdir(folder)
  t.teardown(() => process.chdir(before))
  for (const name of TRAVERSALS) {
    const response = await app.inject(form(name, `海曲智造园位于苏州市吴江区,占地210亩。${name.length}`))
    t.ok([202, 400].includes(response.statusCode), `${name} is answered ${response.statusCode}`)
    if (response.statusCode === 202)
      t.notMatch(response.json().files[0].name, /[/\\\0]/, `${JSON.stringify(name)} is shown as a plain name`)
  }
  t.strictSame(await readdir(folder), [])
  const packed = zip({ '../../evil.txt': 'x', 'word/document.xml': '<w:document/>' })
  const headers = { 'content-type': DOCX }
  t.ok((await app.inject({ url: '/v1/documents', method: 'POST', headers, payload: packed })).statusCode >= 400)
  t.strictSame(await readdir(folder), [], 'nor under names within an archive')
})

const PATHS = [
  '/../package.json',
  '/..%2fpackage.json',
  '/console/../../package.json',
  '/console/..%2f..%2f..%2fpackage.json',
  '/console/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/embed.js/../../../package.json',
  '/docs/static/..%2f..%2f..%2f..%2fpackage.json',
  '//etc/passwd',
  '/console/%00',
]

t.test('paths of requests lead nowhere', async (t) => {
  const { port } = await listening(t)
  for (const path of PATHS) {
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sending = request({ host: '127.0.0.1', port, path, method: 'GET' }, (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk))
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
      sending.once('error', reject)
      sending.end()
    })
    t.notMatch(text, /"devDependencies"|root:x:/, path)
    t.ok(status < 500, `${path} is answered ${status}`)
  }
})

t.test('bombs are refused with a reason, and the server goes on', async (t) => {
  const app = await testApp(t)
  const sheet = zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(257 * MIB) })
  const book = Buffer.from(await writeParksXlsx([{ id: 'a', name: '一号园' }]))
  const BOMBS: [string, string, string, Buffer, RegExp][] = [
    ['DOCX', '/v1/documents', DOCX, zip({ 'word/document.xml': Buffer.alloc(70 * MIB) }), /64 MiB/],
    ['XLSX', '/v1/parks/import', XLSX, sheet, /256 MiB/],
    [
      'XLSX with parts in no directory',
      '/v1/parks/import',
      XLSX,
      Buffer.concat([sheet.subarray(0, sheet.indexOf('PK\u0001\u0002')), book]),
      /256 MiB/,
    ],
    [
      'DOCX that is no PDF',
      '/v1/documents',
      'application/pdf',
      zip({ 'word/document.xml': Buffer.alloc(70 * MIB) }),
      /64 MiB/,
    ],
    ['PDF in itself', '/v1/documents', 'application/pdf', pdf('').subarray(0, 200), /PDF/],
  ]
  for (const [name, url, type, payload, says] of BOMBS) {
    const response = await app.inject({ url, method: 'POST', headers: { 'content-type': type }, payload })
    t.ok([400, 422].includes(response.statusCode), `${name} is answered ${response.statusCode}`)
    t.match(response.json().detail, says, name)
  }
  t.equal((await app.inject({ url: '/health/ready' })).statusCode, 200)
})
