import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { main } from '../../src/cli/index.ts'
import { diagnose } from '../../src/operations/doctor/index.ts'
import { fileWithKeys, temporaryFolder } from './process.ts'

const run = async (line: string, env: Record<string, string>) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  let err = ''
  let out = ''
  stdout.on('data', (chunk) => (out += chunk))
  stderr.on('data', (chunk) => (err += chunk))
  const code = await main(line.split(' '), { stdin: Readable.from([]), stdout, stderr, env })
  return { code, out, err }
}

/** Commands that work on a database that is there; none of them makes one. */
const COMMANDS = (folder: string) => [
  'match --json',
  'export -',
  'accounts list',
  'accounts disable chief',
  'keys list',
  'keys create --scope admin',
  'keyring rotate',
  'documents reextract',
  `documents add ${folder}/page.txt`,
  `import ${folder}/parks.json`,
  `backup ${folder}/copy.db`,
  'mcp',
]

/** These may make a database, and take none that was cut to nothing for a new one. */
const MAKERS = ['serve', 'migrate', 'seed']

t.test('no command that needs a database makes one', async (t) => {
  const folder = await temporaryFolder(t)
  await writeFile(join(folder, 'parks.json'), '{"parks":[{"id":"a","name":"A"}]}')
  await writeFile(join(folder, 'page.txt'), '海曲智造园占地210亩')
  const before = await readdir(folder)
  const env = { DATABASE_URL: `sqlite:${join(folder, 'p.db')}` }
  for (const line of COMMANDS(folder))
    t.match(await run(line, env), { code: 1, err: /there is no database .*p\.db yet.*parkmatch serve.*\n$/ }, line)
  t.strictSame(await readdir(folder), before)
})

t.test('an empty file is refused by every command in the same words, and stays empty', async (t) => {
  const folder = await temporaryFolder(t)
  await writeFile(join(folder, 'parks.json'), '{"parks":[{"id":"a","name":"A"}]}')
  await writeFile(join(folder, 'page.txt'), '海曲智造园占地210亩')
  const file = join(folder, 'p.db')
  await writeFile(file, '')
  const env = { DATABASE_URL: `sqlite:${file}`, PORT: '0' }
  const says = `database ${file} is an empty file; bring a backup back: parkmatch restore --force BACKUP, or delete it to begin anew`
  for (const line of [...COMMANDS(folder), ...MAKERS]) {
    const { code, err } = await run(line, env)
    t.strictSame([code, err], [1, `parkmatch ${line.split(' ')[0]}: ${says}\n`], line)
  }
  const findings = await diagnose(env, '2026-11-28T08:00:00.000Z')
  t.match(
    findings.filter(({ level }) => level === 'fail').map(({ check, text }) => `${check}: ${text}`),
    [`database: database ${file} is an empty file`],
    'and the doctor says only that',
  )
  t.equal((await stat(file)).size, 0)
})

t.test('a file without our tables is no older schema', async (t) => {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  const { default: Database } = await import('better-sqlite3')
  const other = new Database(file)
  other.pragma('journal_mode = WAL')
  other.exec('create table a (b); drop table a')
  other.close()
  const findings = await diagnose({ DATABASE_URL: `sqlite:${file}` }, '2026-11-28T08:00:00.000Z')
  const failed = findings.filter(({ level }) => level === 'fail')
  t.match(failed, [{ check: 'database', text: /no tables of parkmatch/, remedy: /DATABASE_URL|restore/ }])
  t.equal(failed.length, 1)
})

t.test('commands that read leave a database as it is, byte for byte', async (t) => {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  await fileWithKeys(file, ['admin'])
  const { default: Database } = await import('better-sqlite3')
  const restored = new Database(file)
  restored.pragma('journal_mode = DELETE')
  restored.close()
  const before = await readFile(file)
  const names = await readdir(folder)
  const env = { DATABASE_URL: `sqlite:${file}` }
  for (const line of ['match --json', 'export -', 'accounts list', 'keys list', 'doctor', 'mcp']) await run(line, env)
  t.ok(before.equals(await readFile(file)))
  t.strictSame(await readdir(folder), names)
})

t.test('a folder in the place of the database, and a new database that only its owner may read', async (t) => {
  const folder = await temporaryFolder(t)
  await mkdir(join(folder, 'd.db'))
  const at = (name: string) => ({ DATABASE_URL: `sqlite:${join(folder, name)}` })
  t.match(await run('migrate', at('d.db')), { code: 1, err: /database .*d\.db is a folder; name a file/ })
  t.match(await run('migrate', at('new.db')), { code: 0 })
  t.equal(((await stat(join(folder, 'new.db'))).mode & 0o777).toString(8), '600')
})

/** The root of a container may read everything, so there is nothing to see. */
const skip = process.getuid?.() === 0 ? 'runs as root, whom no mode keeps out' : false
t.test('a database that this user may not read', { skip }, async (t) => {
  const folder = await temporaryFolder(t)
  const file = join(folder, 'p.db')
  await writeFile(file, 'x', { mode: 0 })
  t.match(await run('migrate', { DATABASE_URL: `sqlite:${file}` }), {
    code: 1,
    err: /may not be read and written by this user.*chown/,
  })
})

t.test('what the system says of files is told with the path and a remedy', async (t) => {
  const folder = await temporaryFolder(t)
  const at = (name: string) => join(folder, name)
  await fileWithKeys(at('p.db'), [])
  await mkdir(at('folder.json'))
  const env = { DATABASE_URL: `sqlite:${at('p.db')}` }
  /** Command line, what it says. */
  const cases: [string, RegExp][] = [
    [`backup ${at('none/x.db')}`, /there is no folder .*none; make it, or name another file/],
    [`export ${at('none/x.json')}`, /there is no folder .*none; make it, or name another file/],
    [`export ${at('folder.json')}`, /folder\.json is a folder; name a file/],
    [`extract ${folder}`, /\(.*\): .* is a folder; name a file/],
    [`extract ${at('none.txt')}`, /there is no file .*none\.txt; check the name/],
    [`import ${at('none.json')}`, /there is no file .*none\.json; check the name/],
    [`match --parks ${at('none.json')}`, /there is no file .*none\.json; check the name/],
    [`match --parks ${at('folder.json')}`, /folder\.json is a folder; name a file/],
    [`documents add ${at('none.txt')}`, /there is no file .*none\.txt; check the name/],
    [`documents add ${folder}`, / is a folder; name a file/],
    [`extract ${at('p.db/x')}`, /p\.db\/x .*no folder/],
  ]
  for (const [line, says] of cases) {
    const { code, err } = await run(line, env)
    t.equal(code, 1, line)
    t.match(err, says, line)
    t.notMatch(err, /ENOENT|EISDIR|ENOTDIR|\.part/, line)
  }
})
