import { setTimeout as sleep } from 'node:timers/promises'
import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { readParkRecords } from '../../src/parks/read-records.ts'
import { readParksCsv } from '../../src/parks/spreadsheets.ts'
import { PARK_COLUMNS } from '../../src/parks/tabular.ts'
import { zip } from '../documents/zip.ts'
import { testApp } from '../helper.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
const HEADER = `<row r="1">${text('A1', 'id')}${text('B1', 'name')}</row>`
const ROW = `<row r="2">${text('A2', 'p1')}${text('B2', '海曲产业园')}</row>`

/** A workbook of one sheet with these rows. */
const book = (rows: string): Buffer =>
  zip({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData></worksheet>`,
  })

/** What stands in the sheet → what the refusal says: the value and the remedy. */
const BOMBS: [string, string, RegExp][] = [
  ['a row far below', '<row r="999999999"></row>', /row 999999999: delete.*100000/],
  ['a row in single quotes', "<row r = '999999999'></row>", /999999999/],
  ['a row behind a quoted bracket', '<row spans=">" r="999999999"></row>', /999999999/],
  ['a row spelled in hexadecimal', '<row r="0x3b9ac9ff"></row>', /999999999/],
  ['a row spelled with an exponent', '<row r="1e9"></row>', /1000000000/],
  ['a row spelled with entities', '<row r="&#57;99999999"></row>', /&#57;/],
  ['a row under a prefix', `<x:row xmlns:x="${MAIN}" x:r="999999999"></x:row>`, /999999999/],
  ['a row that its cell names', `<row>${text('A999999999', 'x')}</row>`, /999999999/],
  ['a column far to the right', `<row r="3">${text('ZZZZZZ3', 'x')}</row>`, /ZZZZZZ3.*column.*delete/],
]

t.test('a sheet that claims more rows or columns than parks have is refused before it is read', async (t) => {
  for (const [name, rows, says] of BOMBS)
    await t.rejects(
      readParkRecords(book(HEADER + ROW + rows), 'xlsx'),
      { name: 'UnreadableImport', message: says },
      name,
    )
  t.strictSame(await readParkRecords(book(HEADER + ROW), 'xlsx'), [{ id: 'p1', name: '海曲产业园' }])
  const spaced = `${HEADER + ROW}<row r="9">${text('A9', 'p2')}${text('B9', '岚湾 r="五" 产业园')}</row>`
  t.equal((await readParkRecords(book(spaced), 'xlsx')).length, 8, 'gaps are as they were')
})

const imported = (payload: Buffer | string, type = XLSX) => ({
  method: 'POST' as const,
  url: '/v1/parks/import',
  headers: { 'content-type': type },
  payload,
})

t.test('sheets are read beside the requests: others are answered meanwhile, whatever the sheet does', async (t) => {
  const app = await testApp(t)
  const ready = () => app.inject({ url: '/health/live' })
  t.match((await app.inject(imported(book(HEADER + ROW)))).json(), { created: 1 }, 'a plain one')
  let refused: LightMyRequestResponse | undefined
  const asked = app.inject(imported(book(HEADER + ROW + '<row></row>'.repeat(12_000_000)))).then((response) => {
    refused = response
  })
  let answers = 0
  for (; !refused; answers++) {
    if ((await ready()).statusCode !== 200) t.fail('others are answered')
    await sleep(5)
  }
  await asked
  t.equal(refused?.statusCode, 400)
  t.match(refused?.json().detail, /100000|memory|longer/)
  t.ok(answers > 20, `${answers} others were answered meanwhile`)
  t.match((await app.inject(imported(book(HEADER + ROW)))).json(), { updated: 1 }, 'the next one is read')
})

t.test('CSV: more columns or rows than parks have are one problem, said once', async (t) => {
  const wide = Array.from({ length: 40_000 }, (_, i) => `c${i % 20_000}`).join(',')
  const { problems } = readParksCsv(`id,name,${wide}\np1,园\n`)
  t.equal(problems.length, 1)
  t.match(problems[0], { index: -1, detail: new RegExp(`40002 columns.*${PARK_COLUMNS.length}.*take out`) })
  const long = `id,name\n${'p,园\n'.repeat(100_001)}`
  await t.rejects(readParkRecords(Buffer.from(long), 'csv'), {
    name: 'UnreadableImport',
    message: /100001 .*100000.*parts/,
  })
  const app = await testApp(t)
  const refused = await app.inject(imported(`id,name,${wide}\np1,园\n`, 'text/csv'))
  t.match(refused.json(), { status: 422, errors: { length: 1 } })
  const many = await app.inject(imported(long, 'text/csv'))
  t.match(many.json(), { status: 400, detail: /parts/ })
})

t.test('every record of a full import may be wrong', async (t) => {
  const app = await testApp(t)
  const parks = `id,name,parentId\n${'p,园,p\n'.repeat(100_000)}`
  const refused = await app.inject(imported(parks, 'text/csv'))
  t.match(refused.json(), { status: 422, type: '/problems/import-refused' })
})
