import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { COMMANDS } from '../../src/cli/commands.ts'
import { main } from '../../src/cli/index.ts'

const folder = await mkdtemp(join(tmpdir(), 'parkmatch-cli-'))
t.teardown(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process, with streams of its own. */
async function run(
  argv: string[],
  { stdin = '', env = {} }: { stdin?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const text = { out: '', err: '' }
  stdout.on('data', (chunk) => (text.out += chunk))
  stderr.on('data', (chunk) => (text.err += chunk))
  const code = await main(argv, { stdin: Readable.from([stdin]), stdout, stderr, env })
  return { code, ...text }
}

const lines = ({ out }: Ran) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

t.test('help, version and bad usage', async (t) => {
  const help = await run(['--help'])
  t.equal(help.code, 0)
  for (const name of Object.keys(COMMANDS)) t.match(help.out, name)
  t.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
  t.match(await run([]), { code: 2, err: /Usage/ })
  t.match(await run(['fly']), { code: 2, err: /unknown command 'fly'/ })
  t.match(await run(['parse', '--wings']), { code: 2, err: /--wings/ })
  t.match(await run(['parse', '--today', 'tomorrow']), { code: 2, err: /YYYY-MM-DD/ })
  t.match(await run(['import']), { code: 2, err: /name one file/ })
  t.match(await run(['openapi']), { code: 2, err: /--write or --check/ })
})

t.test('extract: one line a document; a bad file is named and does not stop the others', async (t) => {
  const page = await file('page.txt', '海曲智造园位于苏州市吴江区,占地210亩,现有企业37家。')
  const empty = await file('empty.txt', '')
  const binary = await file('binary.bin', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))
  const ran = await run(['extract', '--json', binary, join(folder, 'missing.txt'), page])
  t.equal(ran.code, 1)
  t.match(ran.err, /binary\.bin/)
  t.match(ran.err, /missing\.txt/)
  t.match(ran.err, /binary\.bin\): not a text document; DOCX and PDF .* parkmatch documents add FILE/)
  t.equal(lines(ran).at(-1).parks[0].name, '海曲智造园')
  t.match((await run(['extract', '--json', empty])).code, 0)
})

t.test('parse: one line a note; a bad line is numbered and does not stop the others', async (t) => {
  const stdin = `{"id":"a","text":"要30亩"}\nnonsense\n{"id":"b"}\n\n{"id":"c","text":"租2000平"}\n`
  const ran = await run(['parse', '--json', '--today', '2026-11-22'], { stdin })
  t.equal(ran.code, 1)
  t.strictSame(
    lines(ran).map(({ id }) => id),
    ['a', 'c'],
  )
  t.match(lines(ran)[0].profile, { landM2: { min: 20000 } })
  t.match(ran.err, /line 2: /)
  t.match(ran.err, /line 3: .*text/)
})

/** Lines that match refuses, and what it says. */
const REFUSED_LINES: [object, RegExp][] = [
  [{ profile: {}, wieghts: { land: 1 } }, /^line 1: wieghts: unknown field; did you mean weights\?/],
  [{ profile: {}, limt: 3 }, /^line 1: limt: unknown field; did you mean limit\?/],
  [{ profile: {}, text: '要30亩' }, /^line 1: give either "profile" .* or "text"/],
  [{ text: 5 }, /^line 1: "text" must be a string/],
  [{ profile: { landM3: {} } }, /^line 1: profile\.landM3: unknown field; did you mean landM2\?/],
  [{ profile: {}, colour: 'red' }, /^line 1: colour: unknown field; there are id, profile, text/],
]

t.test('match takes parks as import does, and the shipped ones as they are', async (t) => {
  const csv = await file('few.csv', 'id,name,land.availableM2\na,甲园,50000\n')
  const stdin = '{"id":1,"profile":{}}'
  const ids = (ran: Ran) => lines(ran)[0].recommendations.map(({ parkId }: { parkId: string }) => parkId)
  t.strictSame(ids(await run(['match', '--parks', csv], { stdin })), ['a'])
  const seeds = new URL('../../seeds/parks.json', import.meta.url).pathname
  t.ok(ids(await run(['match', '--parks', seeds], { stdin: '{"profile":{},"limit":100}' })).length >= 15)
  const wrong: [string, string, RegExp][] = [
    [
      'bad.csv',
      'id,name,land.availabelM2\na,甲园,5\n',
      /the file cannot be imported \(1 problem\)[\s\S]*did you mean land\.availableM2\?/,
    ],
    [
      'bad.json',
      '{"parks":[{"id":"a","name":"A","regon":"370214","land":{"totlM2":1}}]}',
      /1 record cannot be imported \(2 problems\)[\s\S]*regon: unknown field; did you mean region\?[\s\S]*land\.totlM2: unknown field; did you mean totalM2\?/,
    ],
    ['list.json', '[]', /list\.json: .*\{"parks": \[\.\.\.\]\}/],
    ['text.csv.json', 'id,name\n', /text\.csv\.json: The JSON cannot be read/],
    [
      'seeds.json',
      '{"sources":[],"parks":[{"park":{"id":"a"},"facts":[]}]}',
      /seeds\.json: not of the form of seeds\/parks\.json/,
    ],
  ]
  for (const [name, content, says] of wrong)
    t.match(await run(['match', '--parks', await file(name, content)], { stdin }), { code: 1, err: says }, name)
})

t.test('a note that is too long is refused by parse and match, as over HTTP', async (t) => {
  const long = JSON.stringify({ id: 'a', text: '要30亩地'.repeat(5_000) })
  const stdin = `${long}\n{"id":"b","text":"要30亩"}\n`
  const parks = await file('one-park.json', '{"parks":[{"id":"a","name":"甲园"}]}')
  for (const argv of [
    ['parse', '--json'],
    ['match', '--json', '--parks', parks],
  ]) {
    const ran = await run(argv, { stdin })
    t.equal(ran.code, 1)
    t.match(ran.err, /line 1: .*at most 20000 characters/)
    t.strictSame(
      lines(ran).map(({ id }) => id),
      ['b'],
    )
  }
})

t.test('match on a file of parks', async (t) => {
  const parks = await file(
    'parks.json',
    JSON.stringify({
      parks: [
        { id: 'a', name: '甲园', level: 'national' },
        { id: 'b', name: '乙园', level: 'district' },
      ],
    }),
  )
  const stdin = [
    { id: 1, profile: {} },
    { id: 2, text: '做医疗器械的' },
    { id: 3, profile: { landM2: { min: 5, max: 1 } } },
    { id: 4, profile: {}, weights: { standing: 0 } },
    { id: 5 },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')
  const ran = await run(['match', '--json', '--parks', parks, '--today', '2026-11-22'], { stdin })
  t.equal(ran.code, 1)
  t.strictSame(
    lines(ran).map(({ id }) => id),
    [1, 2],
  )
  t.strictSame(
    lines(ran)[0].recommendations.map((r: { parkId: string }) => r.parkId),
    ['a', 'b'],
  )
  t.strictSame(Object.keys(lines(ran)[0]), ['id', 'recommendations', 'excluded', 'total', 'parksRevision', 'model'])
  const viewed = await run(['match', '--parks', parks, '--views', 'sensitivity,nextQuestion'], {
    stdin: '{"profile":{}}',
  })
  t.match(lines(viewed)[0], { nextQuestion: null, sensitivity: { first: { parkId: 'a' }, isRobust: true } })
  const misspelt = await run(['match', '--parks', parks, '--views', 'luck'], { stdin: '' })
  t.match(misspelt, { code: 2, err: /'luck' is not one of nextQuestion, sensitivity, taxOutlook/ })
  t.match(ran.err, /line 3: profile\.landM2: min 5 is greater than max 1/)
  t.match(ran.err, /line 4: .*weight above 0/)
  t.match(ran.err, /line 5: .*"profile"/)
  for (const [line, says] of REFUSED_LINES) {
    const refused = await run(['match', '--parks', parks], { stdin: JSON.stringify(line) })
    t.match(refused, { code: 1, out: '', err: says }, JSON.stringify(line))
  }
  const circle = await file(
    'circle.json',
    JSON.stringify({
      parks: [
        { id: 'a', name: 'A', parentId: 'b' },
        { id: 'b', name: 'B', parentId: 'a' },
      ],
    }),
  )
  t.match(await run(['match', '--parks', circle]), {
    code: 1,
    err: /parks\[0\] \(a\) parentId: the parents form a circle/,
  })
})

t.test('the database: migrate, seed, import, documents add, match', async (t) => {
  const env = { DATABASE_URL: `sqlite:${join(folder, 'cli.db')}` }
  t.match(await run(['match', '--json'], { env }), { code: 1, err: /no database .*cli\.db yet; parkmatch serve makes/ })
  t.match(await run(['migrate'], { env }), { code: 0, err: /ran / })
  t.match(await run(['migrate'], { env }), { code: 0, err: /nothing to do/ })
  t.match(await run(['seed'], { env }), { code: 0, err: /parks with \d+ facts written/ })
  t.match(await run(['seed'], { env }), { code: 0, err: /^0 parks/ })
  const csv = await file('parks.csv', 'id,name,region,land.availableM2\nx1,海曲智造园,370214,50000\n')
  t.match(await run(['import', csv], { env }), { code: 0, err: /1 parks created/ })
  const bad = await file('bad.csv', 'id,name,region\nx2,园,999999\n')
  t.match(await run(['import', bad], { env }), {
    code: 1,
    err: /parks\[0\] \(x2\) region: unknown region code '999999'/,
  })
  const page = await file('page2.txt', '海曲智造园位于青岛市城阳区,占地300亩,现有企业12家。')
  t.match(await run(['documents', 'add', page, join(folder, 'none.txt')], { env }), {
    code: 1,
    err: /1 parks, \d+ facts[\s\S]*none\.txt/,
  })
  t.match(await run(['documents', 'add', page], { env }), { code: 0, err: /known already/ })
  const ran = await run(['match', '--json', '--today', '2026-11-22'], {
    env,
    stdin: '{"id":1,"text":"青岛城阳买地30亩"}',
  })
  t.equal(lines(ran)[0].recommendations[0].parkId, 'x1')
})

t.test('export gives files that import takes back; documents are read again', async (t) => {
  const env = { DATABASE_URL: `sqlite:${join(folder, 'export.db')}` }
  await run(['migrate'], { env })
  const first = await file(
    'first.json',
    JSON.stringify({ parks: [{ id: 'a', name: '甲园', aliases: ['=1'], tax: {} }] }),
  )
  t.match(await run(['import', first], { env }), { code: 0 })
  for (const ending of ['json', 'csv', 'xlsx']) {
    const target = join(folder, `parks.${ending}`)
    t.match(await run(['export', target], { env }), { code: 0, err: /written/ })
    t.match(await run(['import', target], { env }), { code: 0, err: /0 parks created, 1 updated/ })
  }
  const out = await run(['export', '--entered', '-'], { env })
  t.strictSame(JSON.parse(out.out), { parks: [{ id: 'a', name: '甲园', aliases: ['=1'], tax: {} }] })
  t.match(await run(['export', 'parks.pdf'], { env }), { code: 2, err: /\.json, \.csv or \.xlsx/ })
  t.match(await run(['export', join(folder, 'none', 'x.csv')], { env }), {
    code: 1,
    err: /there is no folder .*none; make it/,
  })
  const page = await file('page3.txt', '海曲智造园位于青岛市城阳区,占地300亩,现有企业12家。')
  await run(['documents', 'add', page], { env })
  t.match(await run(['documents', 'reextract'], { env }), { code: 0, err: /nothing to do/ })
  t.match(await run(['documents', 'reextract', '--all'], { env }), { code: 0, err: /0 facts added, \d+ as before/ })
  t.match(await run(['documents', 'reextract', 'd-none'], { env }), { code: 1, err: /no document 'd-none'/ })
  t.match(await run(['documents', 'fly'], { env }), { code: 2, err: /add or reextract/ })
})

t.test('example parks come and go by one command each', async (t) => {
  const env = { DATABASE_URL: `sqlite:${join(folder, 'demo.db')}` }
  t.match(await run(['seed', '--demo', '0'], { env }), { code: 2, err: /--demo 0: give a whole number from 1/ })
  t.match(await run(['seed', '--demo', '5', '--remove-demo'], { env }), { code: 2, err: /either --demo or/ })
  t.match(await run(['seed', '--demo', '30'], { env }), {
    code: 0,
    err: /facts written\n30 example parks \(示例\) written/,
  })
  t.match(await run(['seed', '--demo', '40'], { env }), { code: 0, err: /\n10 example parks .*; 30 there already/ })
  const own = await file('own.csv', 'id,name,parentId,land.availableM2\nown,自有园,demo-00000001,50000\n')
  t.match(await run(['import', own], { env }), { code: 0 })
  const names = async () => {
    const ran = await run(['match', '--json'], { env, stdin: '{"id":1,"profile":{},"limit":1000}' })
    return (lines(ran)[0].recommendations as { parkId: string; name: string }[]).map(
      ({ parkId, name }) => `${parkId} ${name}`,
    )
  }
  const before = await names()
  t.equal(before.filter((park) => /^demo-\d{8} 示例/.test(park)).length, 40)
  t.match(await run(['seed', '--remove-demo'], { env }), { code: 0, err: /^40 example parks removed\n$/ })
  t.match(await run(['seed', '--remove-demo'], { env }), { code: 0, err: /^0 example parks removed\n$/ })
  t.strictSame(
    await names(),
    before.filter((park) => !park.startsWith('demo-')),
  )
  t.ok(before.includes('own 自有园'))
})

t.test('a database that cannot serve ends the command with one line', async (t) => {
  const noise = await file('noise.db', 'this is no database, only some text that is long enough to be looked at')
  t.match(await run(['migrate'], { env: { DATABASE_URL: `sqlite:${noise}` } }), {
    code: 1,
    err: /^parkmatch migrate: database .*not a SQLite database.*\n$/,
  })
  t.match(await run(['migrate'], { env: { DATABASE_URL: `sqlite:${folder}/none/x.db` } }), {
    code: 1,
    err: /folder does not exist\n$/,
  })
  t.match(await run(['migrate'], { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' } }), {
    code: 1,
    err: /cannot be reached \(ECONNREFUSED\); see that PostgreSQL runs there .*DATABASE_URL.*\n$/,
  })
  t.match(await run(['config'], { env: { PORT: 'x', LOG_LEVEL: 'loud', PARKMATCH_BACKUP_DIR: '/x' } }), {
    code: 1,
    err: /PARKMATCH_BACKUP_DIR: .*\nPORT: expected .*'x'.*\nLOG_LEVEL: expected .*'loud'/,
  })
  t.match(await run(['serve'], { env: { PORT: 'x' } }), { code: 1, err: /^parkmatch serve: PORT: expected/ })
  t.notMatch(
    JSON.stringify(await run(['migrate'], { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' } })),
    /secret/,
  )
})

t.test('a database that another process has locked ends the start with one line', async (t) => {
  const { default: Database } = await import('better-sqlite3')
  const path = join(folder, 'locked.db')
  const holder = new Database(path)
  holder.exec('create table t (x); begin exclusive')
  t.teardown(() => holder.close())
  t.match(await run(['serve'], { env: { DATABASE_URL: `sqlite:${path}` } }), {
    code: 1,
    err: /^parkmatch serve: database .*locked by another process.*\n$/,
  })
})

t.test('openapi --check compares with the committed document', async (t) => {
  t.equal((await run(['openapi', '--check'])).code, 0)
  t.ok((await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')).endsWith('\n'))
})
