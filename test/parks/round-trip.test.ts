import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { regions, sectors } from '../../src/catalog/index.ts'
import { isStorable } from '../../src/db/index.ts'
import {
  FIRE_CLASSES,
  INCENTIVE_FLAGS,
  INCENTIVE_KINDS,
  PARK_KINDS,
  PARK_LEVELS,
  type Park,
  PROCESSES,
  QUALIFICATIONS,
  SECTOR_ROLES,
  SPACE_TYPES,
  UTILITIES,
} from '../../src/model/index.ts'
import { exportParks } from '../../src/parks/export-parks.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { PARK_FORMATS, type ParkFormat, readParkRecords } from '../../src/parks/read-records.ts'
import { writeParksCsv, writeParksXlsx } from '../../src/parks/spreadsheets.ts'
import { call, eachEngine, NOW, testApp } from '../helper.ts'

/** Texts that tables like to spoil: formulas, numbers, dates, quotation marks, separators, white space, control characters. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '=1+1',
      "'=1",
      "''",
      '+8613800138000',
      '-5',
      '@x',
      '1e5',
      '007',
      'true',
      '2020-09-01',
      '1/2',
      '"引号"',
      '"',
      'a|b',
      '|',
      '[1]',
      '[',
      '{}',
      ' 前后 ',
      '\t',
      '\r\n',
      'a\nb',
      '\u0001',
      '\u007f',
      '\u2028',
      '\ufeffx',
      '\uffff',
      '_x0041_',
      '_X000a_',
      'a,b',
      'a;b',
      "it's",
      '#N/A',
      '＝1+1',
      'toString',
      '__proto__',
      '海曲园',
    ),
  },
)
const text = word.filter(isStorable)
const name = text
const amount = fc
  .oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constantFrom(0, 0.1, 1e21, 5e-324))
  .map(Math.abs)
const day = fc.constantFrom('2020', '2020-09', '2020-09-30')
const sector = fc.constantFrom(...sectors.slice(0, 40).map(({ id }) => id))
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength })
const optional = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] })
const members = some(fc.record({ name, sectors: some(sector) }, { requiredKeys: ['name'] }))

const fields = {
  name,
  aliases: some(name),
  kind: fc.constantFrom(...PARK_KINDS),
  level: fc.constantFrom(...PARK_LEVELS),
  region: fc.constantFrom(...regions.slice(0, 50).map(({ code }) => code)),
  address: fc.oneof(text, fc.constant('')),
  lon: fc.double({ min: -180, max: 180, noNaN: true }).map((x) => x + 0),
  lat: fc.double({ min: -90, max: 90, noNaN: true }).map((x) => x + 0),
  sectors: some(fc.record({ id: sector, role: fc.constantFrom(...SECTOR_ROLES) }, { requiredKeys: ['id'] })),
  excludedSectors: some(sector),
  land: optional({ totalM2: amount, availableM2: amount, minParcelM2: amount, priceCnyMu: amount }),
  space: optional({
    totalM2: amount,
    rentCnyM2Month: amount,
    types: some(fc.constantFrom(...SPACE_TYPES)),
    groundFloor: fc.boolean(),
    fireClass: fc.constantFrom(...FIRE_CLASSES),
  }),
  thresholds: optional({
    taxCnyPerMuYear: amount,
    investmentBasis: fc.constantFrom('fixed' as const, 'total' as const),
    negotiable: fc.boolean(),
  }),
  excludedProcesses: some(fc.constantFrom(...PROCESSES)),
  tax: optional({ citRate: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), basis: text, validUntil: day }),
  incentives: some(
    fc.record(
      {
        name,
        kind: fc.constantFrom(...INCENTIVE_KINDS),
        maxCny: amount,
        sectors: some(sector),
        qualifications: some(fc.constantFrom(...QUALIFICATIONS)),
        basis: text,
        flags: some(fc.constantFrom(...INCENTIVE_FLAGS)),
      },
      { requiredKeys: ['name'] },
    ),
  ),
  utilities: some(fc.constantFrom(...UTILITIES)),
  chemicalPark: fc.boolean(),
  cluster: optional({ enterprises: amount, anchors: members, institutions: members }),
  access: optional({ airportKm: amount, highwayKm: amount }),
  ranking: fc.record({ position: fc.integer({ min: 1 }), scope: text }, { requiredKeys: ['position'] }),
  operator: name,
  website: text,
  opened: day,
}

const parks: fc.Arbitrary<Park[]> = fc
  .array(fc.record(fields, { requiredKeys: ['name'] }), { minLength: 1, maxLength: 4 })
  .map((records) => JSON.parse(JSON.stringify(records.map((record, i) => ({ id: `p${i}`, ...record })))) as Park[])

const WRITE: Readonly<Record<ParkFormat, (parks: Park[]) => Promise<Uint8Array>>> = {
  json: async (records) => Buffer.from(JSON.stringify({ parks: records })),
  csv: async (records) => Buffer.from(writeParksCsv(records)),
  xlsx: writeParksXlsx,
}

const collect = async (pieces: AsyncIterable<string | Uint8Array>) => {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece as string))
  return Buffer.concat(parts)
}

t.test('any parks come back from a file of any format as they went in', async () => {
  for (const format of PARK_FORMATS) {
    await fc.assert(
      fc.asyncProperty(parks, async (records) => {
        assert.deepStrictEqual(await readParkRecords(await WRITE[format](records), format), records)
      }),
      { numRuns: format === 'xlsx' ? 40 : 150 },
    )
  }
})

t.test('import and export through the database give the same file', async (t) => {
  await eachEngine(t, async (t, fresh) => {
    for (const format of PARK_FORMATS) {
      await t.test(format, async () => {
        const { db } = await fresh()
        await fc.assert(
          fc.asyncProperty(parks, async (records) => {
            await db.deleteFrom('parks').execute()
            await importParks(db, await readParkRecords(await WRITE[format](records), format), NOW)
            for (const values of ['effective', 'entered'] as const) {
              const file = await collect(exportParks(db, { format, values, filter: {} }))
              assert.deepStrictEqual(await readParkRecords(file, format), records, values)
            }
          }),
          { numRuns: 8 },
        )
      })
    }
  })
})

t.test('files through the API: types, filters, and what is refused', async (t) => {
  const app = await testApp(t)
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const send = (payload: string | Uint8Array, type: string) =>
    call(app, t, {
      url: '/v1/parks/import',
      method: 'POST',
      payload: Buffer.from(payload as string),
      headers: { 'content-type': type },
    })
  const csv = 'id,name,region,land.totalM2\na,甲园,370214,5\nb,乙园,330604,\n'
  t.match((await send(csv, 'text/csv')).json(), { created: 2, updated: 0 })
  const exported = await app.inject('/v1/parks/export?format=xlsx&region=370200')
  t.match(exported.headers, { 'content-type': XLSX, 'content-disposition': /parks\.xlsx/ })
  t.match((await send(exported.rawPayload, XLSX)).json(), { created: 0, updated: 1 })
  t.match((await app.inject('/v1/parks/export')).json(), { parks: [{ id: 'a' }, { id: 'b' }] })
  t.equal((await app.inject('/v1/parks/export?format=csv')).payload, `\ufeff${csv}`)
  const REFUSED: [string, string | Uint8Array, string, number, RegExp][] = [
    ['a cell', 'id,name,land.totalM2\nx,园,很大\n', 'text/csv', 422, /parks\/0\/land\/totalM2.*row 2: '很大'/],
    ['a column', 'id,name,colour\nx,园,红\n', 'text/csv', 422, /header\/colour/],
    ['a column twice', 'id,name,name\nx,园,园\n', 'text/csv', 422, /header\/name.*twice/],
    ['a record', 'id,name,region\nx,园,999999\n', 'text/csv', 422, /parks\/0\/region/],
    ['no CSV', 'id,name\n"x,园\n', 'text/csv', 400, /CSV cannot be read/],
    ['no XLSX', 'nothing', XLSX, 400, /XLSX cannot be read/],
  ]
  for (const [what, payload, type, status, words] of REFUSED) {
    const response = await send(payload, type)
    t.equal(response.statusCode, status, `${what} ${response.payload.slice(0, 200)}`)
    t.match(response.payload, words, what)
  }
  t.equal((await call(app, t, { url: '/v1/parks/export?format=pdf' })).statusCode, 400)
})
