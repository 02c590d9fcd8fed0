import { createHash } from 'node:crypto'
import readXlsxFile from 'read-excel-file/node'
import t, { type Test } from 'tap'
import type { OpenDatabase } from '../../src/db/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { call, eachEngine, NOW } from '../helper.ts'
import { appOn, keyOf, requestBody, send, staffOf, type TestApp } from './helper.ts'
import { REPORT_NOTE, stockParks } from './report-stock.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'</style>'
/** Markup that a text of a user would have made. */
const INJECTED = /<script|<img|onerror=alert\(2\)>(?!&)/

async function setUp(t: Test, database: OpenDatabase, more: Record<string, unknown> = {}) {
  const app = await appOn(t, database)
  await stockParks(database.db, NOW)
  const sales = await staffOf(app, 'sales', '王芳')
  const { profile: _, ...body } = requestBody({ text: REPORT_NOTE, language: 'zh', ...more })
  const created = await call(app, t, send('POST', '/v1/requests', body, sales.headers))
  const { id, recommendations } = created.json()
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: unknown, headers = sales.headers) =>
    call(app, t, send(method, `/v1/requests/${id}/${path}`, payload, headers))
  return { app, id, ask, sales, parkIds: (recommendations as { parkId: string }[]).map(({ parkId }) => parkId) }
}

const eventsOf = async ({ ask }: Pick<Awaited<ReturnType<typeof setUp>>, 'ask'>): Promise<string[]> =>
  (await ask('GET', 'events')).json().items.map(({ kind }: { kind: string }) => kind)

async function readSheets(body: Buffer): Promise<{ sheet: string; data: unknown[][] }[]> {
  return (await readXlsxFile(body)) as unknown as { sheet: string; data: unknown[][] }[]
}

t.test('reports', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    await t.test('the page of a request, in both languages', async (t) => {
      const { ask } = await setUp(t, await fresh())
      const zh = await ask('GET', 'report')
      t.equal(zh.statusCode, 200)
      t.match(zh.headers['content-type'], /^text\/html/)
      t.match(
        String(zh.headers['content-security-policy']),
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/,
      )
      t.notMatch(String(zh.headers['content-security-policy']), /unsafe/)
      t.equal(zh.headers['cache-control'], 'no-store')
      for (const text of [
        ...[
          '园区选址报告',
          '青岛海锐仪器有限公司',
          '王芳',
          '2026-11-22',
          '2026-12-22',
          '胶澳湾医疗器械产业园',
          '排名与理由',
        ],
        ...['园区库版本', '需向园区确认', '不一致的资料', '3.1 万平方米', '同期资料互相矛盾', '待核实', '方法说明'],
        ...[
          '按缴纳增值税地方留成的 60% 返还',
          '国务院令第783号',
          '市场监管总局令第99号',
          '胶澳湾日报',
          '剩余可租面积2.4万平方米',
        ],
        ...[
          '企业所得税法第四条',
          '不构成税务意见',
          '沿用上级园区云岭高新技术产业区',
          '产业契合',
          '搬迁',
          '离机场'.slice(1),
        ],
      ])
        t.ok(zh.payload.includes(text), `says ${text}`)
      t.notMatch(zh.payload, /<script|<link|<img|src=|href=|@import|url\(/, 'nothing runs, nothing is loaded')
      const en = (await ask('GET', 'report?lang=en')).payload
      for (const text of [
        '<html lang="en">',
        'Site selection report',
        'Medical devices is a leading sector',
        'to be verified',
        '24,000 m²',
      ])
        t.ok(en.includes(text), `says ${text}`)
      t.notMatch(en, />\s*(?:undefined|null|NaN|\[object)/)
      t.equal((await ask('GET', 'report?lang=fr')).statusCode, 400)
      t.equal((await ask('GET', 'report?contact=some')).statusCode, 400)
    })

    await t.test('the contact is masked unless asked for, and asking is noted', async (t) => {
      const made = await setUp(t, await fresh())
      const { app, id, ask } = made
      const masked = (await ask('GET', 'report')).payload
      t.notMatch(masked, /13800138000|欧阳建国|ouyang@/i)
      t.ok(masked.includes('138****8000') && masked.includes('欧**'))
      t.notOk((await eventsOf(made)).includes('revealed'))
      const full = (await ask('GET', 'report?contact=full')).payload
      t.ok(full.includes('+8613800138000') && full.includes('欧阳建国'))
      t.strictSame((await eventsOf(made)).filter((kind) => kind === 'revealed').length, 1)
      const { items } = (
        await call(app, t, { url: '/v1/audit', headers: (await staffOf(app, 'admin')).headers })
      ).json()
      t.ok(
        items.some(
          (line: { action: string; subject: string }) => line.action === 'request.revealed' && line.subject === id,
        ),
      )
      const workbook = await ask('GET', 'report?format=xlsx&contact=full')
      t.equal(workbook.statusCode, 200, 'a workbook never has the contact')
      t.strictSame((await eventsOf(made)).filter((kind) => kind === 'revealed').length, 1)
    })

    await t.test('who may: sales and administrators', async (t) => {
      const { app, ask } = await setUp(t, await fresh())
      const data = await staffOf(app, 'data')
      const park = await keyOf(app, 'park', { parkId: 'report-harbour' })
      const headersOf = {
        admin: (await staffOf(app, 'admin')).headers,
        sales: await keyOf(app, 'sales'),
        data: data.headers,
        park,
        nobody: {},
      }
      const expected = { admin: 200, sales: 200, data: 403, park: 403, nobody: 401 }
      for (const [role, headers] of Object.entries(headersOf)) {
        for (const path of ['report', 'report?contact=full', 'reports'])
          t.equal(
            (await ask('GET', path, undefined, headers as never)).statusCode,
            expected[role as 'admin'],
            `${role}: ${path}`,
          )
      }
    })

    await t.test('drafts: chosen parks in order, words, hidden sections, revisions', async (t) => {
      const { ask, parkIds } = await setUp(t, await fresh())
      const [first, second, third] = parkIds as [string, string, string]
      const created = await ask('POST', 'reports', {
        parkIds: [third, first],
        title: '给海锐的建议',
        hidden: ['tax', 'method'],
      })
      t.equal(created.statusCode, 201)
      t.match(created.json(), {
        status: 'draft',
        revision: 1,
        parkIds: [third, first],
        title: '给海锐的建议',
        matchSeq: 1,
        madeBy: '王芳',
      })
      const { id } = created.json()
      const changed = await ask('PATCH', `reports/${id}`, {
        revision: 1,
        parkIds: [second, first],
        introduction: '第一段\n\n第二段',
        comments: { [first]: '先看这个' },
        title: null,
      })
      t.match(changed.json(), { revision: 2, parkIds: [second, first], title: null, comments: { [first]: '先看这个' } })
      t.equal((await ask('PATCH', `reports/${id}`, { revision: 1, title: 'x' })).statusCode, 409, 'an old revision')
      const page = (await ask('GET', `reports/${id}/document`)).payload
      t.match(page, /第一段[\s\S]*第二段/)
      t.ok(page.includes('先看这个') && page.includes('园区顺序由编制人调整'))
      t.notMatch(page, /所得税展望|方法说明/)
      t.match(page, /优惠政策的法律提示/, 'what the law says stays')
      t.equal((page.match(/<section class="new-page park"/g) ?? []).length, 2)
      for (const [body, pointer] of [
        [{ parkIds: ['no-such-park'] }, '/parkIds/0'],
        [{ comments: { 'no-such-park': 'x' } }, '/comments/no-such-park'],
        [{ validUntil: '2026-02-30' }, '/validUntil'],
        [{ validUntil: '2026-01-01' }, '/validUntil'],
        [{ hidden: ['warnings'] }, undefined],
        [{ title: 'a\u0000b' }, undefined],
        [{ colour: 'red' }, undefined],
      ] as const) {
        const refused = await ask('PATCH', `reports/${id}`, body)
        t.equal(refused.statusCode, 400, JSON.stringify(body))
        if (pointer) t.match(refused.json().errors, [{ pointer }])
      }
      t.equal((await ask('GET', 'reports')).json().items.length, 1)
      t.equal((await ask('DELETE', `reports/${id}`)).statusCode, 204)
      t.equal((await ask('GET', `reports/${id}`)).statusCode, 404)
    })

    await t.test('what was sent is kept byte by byte, and never changes', async (t) => {
      const database = await fresh()
      const made = await setUp(t, database)
      const { ask, id: requestId } = made
      const { id } = (await ask('POST', 'reports', { introduction: '尊敬的欧阳总' })).json()
      const draft = (await ask('GET', `reports/${id}/document`)).payload
      const sent = await ask('POST', `reports/${id}/send`, { revision: 1 })
      t.equal(sent.statusCode, 200)
      t.match(sent.json(), { status: 'sent', sentAt: NOW, sha256: sha256(draft), validUntil: '2026-12-22' })
      t.strictSame((await ask('POST', `reports/${id}/send`, { revision: 1 })).json(), sent.json(), 'a retry')
      await importParks(database.db, [{ id: 'report-harbour', name: '改了名的园区', region: '370214' }], NOW)
      await ask('POST', 'matches')
      t.equal((await ask('GET', `reports/${id}/document`)).payload, draft, 'the very bytes')
      t.ok((await ask('GET', 'report')).payload.includes('改了名的园区'), 'a fresh one follows')
      for (const [method, path, body] of [
        ['PATCH', `reports/${id}`, { title: 'x' }],
        ['POST', `reports/${id}/send`, {}],
        ['DELETE', `reports/${id}`, undefined],
        ['GET', `reports/${id}/document?format=xlsx`, undefined],
      ] as const)
        t.equal((await ask(method, path, body)).statusCode, 409, `${method} ${path}`)
      const full = (await ask('GET', `reports/${id}/document?contact=full`)).payload
      t.ok(full.includes('+8613800138000'))
      t.equal(
        full.replace(/(<!--contact-->).*?(<!--\/contact-->)/, ''),
        draft.replace(/(<!--contact-->).*?(<!--\/contact-->)/, ''),
      )
      t.strictSame((await eventsOf(made)).slice(-3), ['report_sent', 'matched', 'revealed'])
      const row = await database.db.selectFrom('request_reports').selectAll().executeTakeFirstOrThrow()
      t.notMatch(JSON.stringify(row), /欧阳|海锐|13800138000/, 'nothing of a person is stored in clear')
      const { items } = (await ask('GET', 'events')).json()
      t.match(items.find(({ kind }: { kind: string }) => kind === 'report_sent').changes, {
        reportId: id,
        sha256: sha256(draft),
      })
      const admin = (await staffOf(made.app, 'admin')).headers
      await made.app.inject(send('DELETE', `/v1/requests/${requestId}`, undefined, admin))
      t.equal(
        (await database.db.selectFrom('request_reports').selectAll().execute()).length,
        0,
        'it is erased with its request',
      )
    })

    await t.test('a draft is sent without saying its revision too', async (t) => {
      const { ask } = await setUp(t, await fresh())
      const { id } = (await ask('POST', 'reports', {})).json()
      t.match((await ask('POST', `reports/${id}/send`)).json(), { status: 'sent', revision: 2 })
    })

    await t.test('two who change or send at once: one of them is told', async (t) => {
      const { ask } = await setUp(t, await fresh())
      const { id } = (await ask('POST', 'reports', {})).json()
      const answers = await Promise.all([
        ask('PATCH', `reports/${id}`, { revision: 1, title: 'a' }),
        ask('PATCH', `reports/${id}`, { revision: 1, title: 'b' }),
        ask('POST', `reports/${id}/send`, { revision: 1 }),
      ])
      t.strictSame(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409])
    })

    await t.test('no text of a user, a park or a source becomes markup', async (t) => {
      const database = await fresh()
      const { ask, parkIds } = await setUp(t, database, {
        contact: { name: EVIL.slice(0, 90), phone: '13800138000', company: EVIL },
      })
      await importParks(
        database.db,
        [
          {
            id: 'report-harbour',
            name: EVIL,
            address: EVIL,
            region: '370214',
            operator: EVIL,
            sectors: [{ id: 'medical-devices', role: 'leading' }],
            incentives: [{ name: `返还增值税${EVIL}`, kind: 'tax', basis: EVIL }],
            cluster: { anchors: [{ name: EVIL, sectors: ['medical-devices'] }] },
          },
        ],
        NOW,
      )
      await ask('POST', 'matches')
      const body = {
        parkIds: ['report-harbour'],
        title: EVIL,
        introduction: EVIL,
        madeBy: EVIL.slice(0, 90),
        comments: { [parkIds[0] as string]: EVIL },
      }
      const { id } = (await ask('POST', 'reports', body)).json()
      const page = (await ask('GET', `reports/${id}/document?contact=full`)).payload
      t.notMatch(page, INJECTED)
      t.equal(page.split('</style>').length, 2, 'the style ends once')
      t.ok(page.split('&#60;script&#62;').length > 8, 'the texts are there, as texts')
    })

    await t.test('the workbook reads back, and runs no formula', async (t) => {
      const database = await fresh()
      const { ask } = await setUp(t, database)
      await importParks(
        database.db,
        [{ id: 'report-harbour', name: '=HYPERLINK("http://x.example","a")', operator: '+1+1', region: '370214' }],
        NOW,
      )
      await ask('POST', 'matches')
      const answer = await ask('GET', 'report?format=xlsx')
      t.match(answer.headers['content-disposition'], /report-2026-11-22\.xlsx/)
      const sheets = await readSheets(answer.rawPayload)
      t.strictSame(
        sheets.map(({ sheet }) => sheet),
        ['排名与理由', '逐项理由', '资料与来源', '需向园区确认'],
      )
      const [ranking, reasons, facts, questions] = sheets.map(({ data }) => data) as [
        unknown[][],
        unknown[][],
        unknown[][],
        unknown[][],
      ]
      t.equal(ranking.length, 4)
      t.match(ranking[1], [1, String, '青岛', Number, Number, Number, Number, /符合/])
      t.ok(
        ranking.flat().includes('=HYPERLINK("http://x.example","a")') ||
          reasons.flat().includes('=HYPERLINK("http://x.example","a")'),
      )
      t.ok(reasons.length > 30 && facts.some((row) => row.includes('剩余可租面积2.4万平方米')) && questions.length > 5)
      t.equal(answer.rawPayload.indexOf('<f>'), -1)
      t.strictSame(
        (await readSheets((await ask('GET', 'report?format=xlsx&lang=en')).rawPayload)).map(({ sheet }) => sheet)[2],
        'Facts and sources',
      )
    })

    await t.test('a person who asks gets the words that were written', async (t) => {
      const { app, ask } = await setUp(t, await fresh())
      await ask('POST', 'reports', { introduction: '尊敬的欧阳总' })
      const admin = (await staffOf(app, 'admin')).headers
      const exported = await call(app, t, send('POST', '/v1/persons/export', { phone: '13800138000' }, admin))
      t.match(exported.json().requests, [{ reports: [{ introduction: '尊敬的欧阳总' }] }])
    })
  })
})

t.test('a request without any fitting park has a report too', async (t) => {
  const { memoryDatabase } = await import('../helper.ts')
  const app: TestApp = await appOn(t, await memoryDatabase(t))
  const sales = await staffOf(app, 'sales')
  const { id } = (await app.inject(send('POST', '/v1/requests', requestBody(), sales.headers))).json()
  const page = await call(app, t, { url: `/v1/requests/${id}/report`, headers: sales.headers })
  t.equal(page.statusCode, 200)
  t.match(page.payload, /目前没有园区符合硬性条件/)
  const workbook = await call(app, t, { url: `/v1/requests/${id}/report?format=xlsx`, headers: sales.headers })
  t.equal(workbook.statusCode, 200)
})
