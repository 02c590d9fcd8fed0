import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { main } from '../../src/cli/index.ts'
import { fileWithKeys, temporaryFolder } from './process.ts'

const run = async (line: string, env: Record<string, string>) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  let err = ''
  stderr.on('data', (chunk) => (err += chunk))
  const code = await main(line.split(' '), { stdin: Readable.from([]), stdout, stderr, env })
  return { code, err }
}

t.test('backup and restore on the command line', async (t) => {
  const folder = await temporaryFolder(t)
  const at = (name: string) => join(folder, name)
  const env = { DATABASE_URL: `sqlite:${at('p.db')}`, BACKUP_DIR: at('backups') }
  t.match(await run(`backup ${at('a.db')}`, env), { code: 1, err: /there is no database .*p\.db yet/ })
  await fileWithKeys(at('p.db'), ['admin'])
  t.match(await run(`backup ${at('a.db')}`, env), {
    code: 0,
    err: /^wrote .*a\.db: 0 parks, 0 requests, .*found whole\n$/,
  })
  t.match(await run(`backup ${at('a.db')}`, env), { code: 1, err: /a\.db exists already.*--force/ })
  t.match(await run(`backup --force ${at('a.db')}`, env), { code: 0 })
  t.match(await run(`restore ${at('a.db')}`, env), { code: 1, err: /p\.db exists; say --force/ })
  t.match(await run(`restore --force ${at('a.db')}`, env), {
    code: 0,
    err: /is now .*a\.db[\s\S]*kept as .*p\.db\.replaced-/,
  })
  t.match(await run('restore --latest --force', env), { code: 1, err: /BACKUP_DIR .* cannot be read/ })
  await mkdir(at('backups'))
  t.match(await run('restore --latest --force', env), { code: 1, err: /holds no backup/ })
  await writeFile(at('backups/parkmatch-20261101T000000Z.db'), 'damaged')
  t.match(await run('restore --latest --force', env), {
    code: 1,
    err: /parkmatch-20261101T000000Z\.db is no SQLite database/,
  })
  await run(`backup ${at('backups/parkmatch-20261102T000000Z.db')}`, env)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  t.match(await run('restore --latest --force', env), { code: 0, err: /is now .*20261102/ })
  t.equal((await readdir(folder)).filter((name) => name.includes('.replaced-')).length, 2)
})

/** Command line, exit code, what is said. */
const USAGE: [string, number, RegExp][] = [
  ['backup', 2, /name one file/],
  ['backup a b', 2, /name one file/],
  ['restore', 2, /name one file/],
  ['restore --latest a', 2, /not both/],
  ['restore --latest', 2, /BACKUP_DIR, which is not set/],
  ['restore --yes a', 2, /--yes/],
]

t.test('wrong use is told with the usage', async (t) => {
  for (const [line, code, says] of USAGE) t.match(await run(line, {}), { code, err: says }, line)
  for (const [line, tool] of [
    ['backup a', 'pg_dump'],
    ['restore a', 'pg_restore'],
  ] as const)
    t.match(await run(line, { DATABASE_URL: 'postgres://u:secret@h/d' }), { code: 1, err: new RegExp(tool) }, line)
  t.match(await run('backup a', { DATABASE_URL: 'sqlite::memory:' }), { code: 1, err: /in memory/ })
})
