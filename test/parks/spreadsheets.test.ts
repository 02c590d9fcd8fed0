import fc from 'fast-check'
import t from 'tap'
import type { Park } from '../../src/model/index.ts'
import { readParksCsv, readParksXlsx, writeParksCsv, writeParksXlsx } from '../../src/parks/spreadsheets.ts'
import { PARK_COLUMNS } from '../../src/parks/tabular.ts'

const PARKS: Park[] = [
  { id: 'a', name: '海曲医疗器械产业园' },
  {
    id: 'b',
    name: '=cmd|园',
    aliases: ['北园', '带|竖线', ''].filter(Boolean),
    level: 'provincial',
    region: '370214',
    lon: -120.5,
    sectors: [{ id: 'medical-devices', role: 'leading' }, { id: 'robotics' }],
    excludedSectors: [],
    land: { totalM2: 1_000_000, availableM2: 0, priceCnyMu: 168_000.5 },
    space: { types: ['standard_factory', 'lab'], groundFloor: false, fireClass: 'C' },
    thresholds: { negotiable: true, investmentBasis: 'fixed' },
    incentives: [{ name: '装修补贴', kind: 'rent_relief', maxCny: 500_000 }],
    utilities: ['steam'],
    opened: '2020-09',
    address: '+路 1 号',
  },
]

t.test('columns come from the import schema', async (t) => {
  const fields = PARK_COLUMNS.map((c) => c.field)
  for (const field of ['id', 'land.availableM2', 'space.types', 'thresholds.negotiable', 'ranking.year']) {
    t.ok(fields.includes(field), field)
  }
  t.equal(new Set(fields).size, fields.length)
})

t.test('what is exported is what is imported back', async (t) => {
  t.strictSame(readParksCsv(writeParksCsv(PARKS)), { records: PARKS, problems: [] }, 'CSV')
  t.strictSame(await readParksXlsx(await writeParksXlsx(PARKS)), { records: PARKS, problems: [] }, 'XLSX')
})

t.test('a spreadsheet program sees no formula', async (t) => {
  const csv = writeParksCsv(PARKS)
  t.ok(csv.startsWith('\uFEFF'), 'BOM')
  t.match(csv, "'=cmd")
  t.match(csv, "'+路")
})

t.test('signs of formulas, full-width ones too, are neutralised and come back as they were', async (t) => {
  for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
    for (const name of [`${sign}SUM(A1)`, `'${sign}x`, `''${sign}x`]) {
      const park: Park = { id: 'a', name, aliases: [`${sign}北园`, 'b'] }
      const csv = writeParksCsv([park])
      t.notOk(
        csv.split(/[,\n]/).some((cell) => /^"?[=+\-@＝＋－＠]/.test(cell)),
        `${name} is no formula`,
      )
      t.ok(csv.includes(`'${name}`), name)
      t.strictSame(readParksCsv(csv).records, [park], name)
      t.strictSame((await readParksXlsx(await writeParksXlsx([park]))).records, [park], `${name} in XLSX`)
    }
  }
})

t.test('cells that cannot be read are named by row, field and remedy', async (t) => {
  const { problems } = readParksCsv('id,name,land.totalM2,colour,space.groundFloor\np1,园,很大,红,也许\n')
  t.strictSame(
    problems.map(({ index, field }) => [index, field]),
    [
      [-1, 'colour'],
      [0, 'land.totalM2'],
      [0, 'space.groundFloor'],
    ],
  )
  t.ok(problems.every(({ detail }) => detail.length > 10))
})

t.test('any names and lists survive the round trip through CSV', async () => {
  const name = fc.string({ minLength: 1, maxLength: 20 }).filter((s) => s.trim() === s && s !== '' && !/[\r\n]/.test(s))
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('x', 'y'), name, aliases: fc.array(name) })), (parks) => {
      const { records } = readParksCsv(writeParksCsv(parks))
      return JSON.stringify(records) === JSON.stringify(parks)
    }),
  )
})
