import type { InjectOptions } from 'fastify'
import t from 'tap'
import { call, testApp } from '../helper.ts'
import { docx, pdf } from './office.ts'
import { zip } from './zip.ts'

const TEXT = `海曲智造园位于苏州市吴江区,占地210亩,以机器人为主导产业,现有企业37家。园区东临运河,南接快速路,西靠大学城,北望湖滨公园。多年来坚持绿色发展,建有人才公寓、职工食堂、幼儿园和篮球场,每逢周末都有音乐会与集市。物业团队全天候值守,报修一小时内上门。欢迎各地客商前来考察交流,共谋合作,携手描绘明天的蓝图。`

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** GB18030 by the decoder turned round; enough for common characters. */
const gb18030 = (() => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low))
      if (character.length === 1) codes.set(character, [high, low])
    }
  return (text: string) =>
    Buffer.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : (codes.get(c) ?? [0x3f]))))
})()

const upload = (payload: Buffer | string, type: string, query = ''): InjectOptions => ({
  url: `/v1/documents${query}`,
  method: 'POST',
  payload,
  headers: { 'content-type': type },
})

const form = (files: [name: string, content: Buffer | string][]): InjectOptions => {
  const boundary = 'xxBOUNDARYxx'
  const parts = files.flatMap(([name, content]) => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ])
  return {
    url: '/v1/documents/batches',
    method: 'POST',
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

type App = Awaited<ReturnType<typeof testApp>>

async function finished(app: App, t: Parameters<typeof call>[1], id: string) {
  for (let wait = 0; wait < 600; wait++) {
    const batch = (await call(app, t, { url: `/v1/documents/batches/${id}` })).json()
    if (batch.status !== 'running') return batch
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the batch did not end')
}

t.test('pages come as text, GB18030, DOCX and PDF', async (t) => {
  const app = await testApp(t)
  const forms: [string, Buffer, string, object][] = [
    ['UTF-8', Buffer.from(TEXT), 'text/plain', { format: 'text', encoding: 'utf-8' }],
    ['HTML', Buffer.from(`<html><body><p>${TEXT}</p></body></html>`), 'text/html', { format: 'html' }],
    ['GB18030', gb18030(TEXT.replaceAll('37家', '38家')), 'text/plain', { format: 'text', encoding: 'gb18030' }],
    ['DOCX', docx('海曲智造园位于苏州市吴江区,占地300亩。'), DOCX, { format: 'docx' }],
    ['PDF', pdf('Haiqu Industrial Park covers 300 mu in Suzhou'), 'application/pdf', { format: 'pdf' }],
    ['bytes', docx('海曲智造园现有企业45家。'), 'application/octet-stream', { format: 'docx' }],
  ]
  for (const [name, bytes, type, document] of forms) {
    const response = await call(app, t, upload(bytes, type))
    t.equal(response.statusCode, 201, `${name} ${response.payload.slice(0, 200)}`)
    t.match(response.json().document, document, name)
    t.ok(response.json().parkIds.length > 0, name)
    const { id } = response.json().document
    const { text } = (await call(app, t, { url: `/v1/documents/${id}` })).json()
    for (const { evidence } of (await call(app, t, { url: `/v1/documents/${id}/facts` })).json().items)
      t.equal(text.slice(evidence.start, evidence.end), evidence.quote, name)
  }
})

t.test('the same words in other bytes are linked to the first and give no facts of their own', async (t) => {
  const app = await testApp(t)
  const first = (await call(app, t, upload(Buffer.from(TEXT), 'text/plain'))).json()
  const copy = (await call(app, t, upload(gb18030(TEXT), 'text/plain'))).json()
  t.equal(copy.document.duplicateOf, first.document.id)
  t.strictSame(copy.parkIds, first.parkIds)
  t.equal((await call(app, t, { url: `/v1/documents/${copy.document.id}/facts` })).json().items.length, 0)
  const near = (await call(app, t, upload(`${TEXT}转载请注明。`, 'text/plain'))).json()
  t.match(near.document, { duplicateOf: null, nearDuplicateOf: first.document.id })
  const { sources } = (await call(app, t, { url: `/v1/parks/${first.parkIds[0]}` })).json()
  t.match(sources['land.totalM2'], { support: 1, competing: { length: 1 } }, 'a reprint is no second voice')
  const other = upload('滹沱电子信息产业园位于石家庄市鹿泉区,占地90亩。'.repeat(9), 'text/plain')
  t.match((await call(app, t, other)).json().document, { duplicateOf: null, nearDuplicateOf: null })
})

t.test('a document is shown with its evidence marked', async (t) => {
  const app = await testApp(t)
  const { document } = (await call(app, t, upload(TEXT, 'text/plain'))).json()
  const shown = (await call(app, t, { url: `/v1/documents/${document.id}` })).json()
  const facts = (await call(app, t, { url: `/v1/documents/${document.id}/facts` })).json().items
  t.strictSame(
    new Set(shown.segments.flatMap(({ factIds }: { factIds: string[] }) => factIds)),
    new Set(facts.map(({ id }: { id: string }) => id)),
  )
  let at = 0
  for (const { start, end } of shown.segments) {
    t.ok(start >= at && end > start && end <= TEXT.length)
    at = end
  }
  t.match(shown.parks, [{ name: '海曲智造园' }])
})

t.test('a batch: every file has its outcome, a bad one stops none', async (t) => {
  const app = await testApp(t)
  const response = await call(
    app,
    t,
    form([
      ['甲.txt', TEXT],
      ['乙.txt', gb18030(TEXT)],
      ['丙.docx', docx('海曲智造园位于苏州市吴江区,占地300亩。')],
      ['丁.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
      ['戊.docx', zip({ 'word/document.xml': Buffer.alloc(70 * 1024 * 1024) })],
      ['己.txt', ''],
    ]),
  )
  t.equal(response.statusCode, 202)
  const batch = await finished(app, t, response.json().id)
  t.match(batch, { status: 'done', total: 6, done: 6, failed: 3, finishedAt: String })
  t.match(batch.files, [
    { name: '甲.txt', status: 'added', documentId: String, parkCount: 1, code: null },
    { status: 'known', detail: /same words/ },
    { status: 'added' },
    { status: 'failed', code: 'binary-document', detail: /not text/ },
    { status: 'failed', code: 'unreadable-document', detail: /64 MiB/ },
    { status: 'failed', detail: /no text/ },
  ])
})

t.test('a stop leaves no file without an outcome', async (t) => {
  const app = await testApp(t)
  const files = Array.from({ length: 20 }, (_, i): [string, string] => [`${i}.txt`, `${TEXT}${i}`])
  const { id } = (await call(app, t, form(files))).json()
  await app.close()
  const rows = await app.database.db
    .selectFrom('document_batch_files')
    .select(['status', 'detail'])
    .where('batch_id', '=', id)
    .execute()
  t.ok(rows.every(({ status }) => status === 'added' || status === 'known' || status === 'failed'))
  t.ok(rows.some(({ detail }) => detail?.includes('server stopped')))
})

t.test('what cannot be taken in is refused', async (t) => {
  const app = await testApp(t)
  const REFUSED: [string, InjectOptions, number, RegExp][] = [
    ['a bomb', upload(zip({ 'word/document.xml': Buffer.alloc(70 * 1024 * 1024) }), DOCX), 422, /64 MiB/],
    ['no DOCX', upload(zip({ 'a.txt': 'x' }), DOCX), 422, /no DOCX/],
    ['a broken PDF', upload('%PDF-1.7 nothing', 'application/pdf'), 422, /no PDF/],
    ['a scan', upload(pdf(''), 'application/pdf'), 422, /text recognition/],
    ['a file above 20 MB', upload(Buffer.alloc(21 * 1024 * 1024, 0x20), 'application/pdf'), 413, /20971520/],
    ['a form without files', form([]), 400, /no file/],
    ['no form', { ...form([['a', 'b']]), headers: { 'content-type': 'application/json' } }, 400, /JSON|body/i],
    ['too many files', form(Array.from({ length: 101 }, (_, i) => [`${i}`, 'x'])), 413, /100 files/],
    ['no such batch', { url: '/v1/documents/batches/none' }, 404, /batch 'none'/],
    ['no such document', { url: '/v1/documents/none/reextract', method: 'POST' }, 404, /document 'none'/],
  ]
  for (const [name, request, status, words] of REFUSED) {
    const response = await call(app, t, request)
    t.equal(response.statusCode, status, `${name} ${response.payload.slice(0, 200)}`)
    t.match(response.payload, words, name)
  }
})

t.test('a document is read again on request', async (t) => {
  const app = await testApp(t)
  const { document } = (await call(app, t, upload(TEXT, 'text/plain'))).json()
  const response = await call(app, t, { url: `/v1/documents/${document.id}/reextract`, method: 'POST' })
  t.match(response.json(), { documentId: document.id, added: 0, removed: 0, kept: 0, goneParks: [] })
})
