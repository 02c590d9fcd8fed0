import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { link, mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { runRestore } from '../../src/cli/backup.ts'
import { type CliIo, processIo } from '../../src/cli/io.ts'
import { migrateToLatestOrThrow, openDatabase } from '../../src/db/index.ts'
import { backUpFile } from '../../src/operations/back-up.ts'
import { restoreFile } from '../../src/operations/restore.ts'
import { backUpWhenDue, backupName, listBackups } from '../../src/operations/scheduled-backups.ts'
import { checkFile } from '../../src/operations/sqlite-file.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW } from '../helper.ts'

const FORCE = { force: true, now: Date.parse(NOW) }

async function folderOf(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-backup-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A database file with so many parks, closed again. */
async function databaseWith(file: string, parks: number): Promise<string> {
  const database = await openDatabase({ engine: 'sqlite', file })
  await migrateToLatestOrThrow(database)
  const records = Array.from({ length: parks }, (_, i) => ({ id: `p${i}`, name: `第${i}园区` }))
  if (parks > 0) await importParks(database.db, records, NOW)
  await database.close()
  return file
}

/** Another process that writes a park's row again and again, in transactions of two rows that belong together. */
async function writer(t: Test, file: string) {
  const code = `
    const Database = require('better-sqlite3'); const db = new Database(${JSON.stringify(file)}, { timeout: 5000 })
    db.exec('create table pairs (id integer primary key, n integer)')
    const add = db.prepare('insert into pairs (n) values (?)'); let n = 0
    const both = db.transaction(() => { n += 1; add.run(n); add.run(n) })
    console.log('writing'); const round = () => { for (let i = 0; i < 20; i++) both(); setImmediate(round) }; round()`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

t.test('a backup that is made while another process writes is whole, and ends', async (t) => {
  const folder = await folderOf(t)
  const file = await databaseWith(join(folder, 'p.db'), 300)
  const child = await writer(t, file)
  const counts: number[] = []
  for (let i = 0; i < 5; i++) {
    const target = join(folder, `b${i}.db`)
    t.match(await backUpFile(file, target), { parks: 300, requests: 0, isOlder: false })
    const copy = new Database(target, { readonly: true })
    const odd = copy.prepare('select n from pairs group by n having count(*) <> 2').all()
    counts.push((copy.prepare('select count(*) as n from pairs').get() as { n: number }).n)
    copy.close()
    t.strictSame(odd, [], 'no half of a transaction')
  }
  t.ok((counts.at(-1) ?? 0) > (counts[0] ?? 0), `the writer went on: ${counts.join(' ')}`)
  child.kill('SIGKILL')
  t.equal(((await stat(join(folder, 'b0.db'))).mode & 0o077).toString(8), '0', 'no other user reads it')
  t.strictSame((await readdir(folder)).filter((name) => name.startsWith('b')).length, 5, 'one file each')
})

t.test('a backup replaces nothing by itself and leaves nothing half made', async (t) => {
  const folder = await folderOf(t)
  const file = await databaseWith(join(folder, 'p.db'), 2)
  const target = join(folder, 'b.db')
  await backUpFile(file, target)
  await t.rejects(backUpFile(file, target), /exists already/)
  await t.resolves(backUpFile(file, target, true))
  await t.rejects(backUpFile(join(folder, 'none.db'), join(folder, 'c.db')), /no database .*none\.db yet/)
  await writeFile(
    join(folder, 'text.db'),
    'no database at all, but long enough for a header of one hundred bytes'.repeat(3),
  )
  await t.rejects(backUpFile(join(folder, 'text.db'), join(folder, 'c.db')))
  await t.rejects(backUpFile(file, join(folder, 'no-such-folder', 'c.db')))
  t.strictSame((await readdir(folder)).sort(), ['b.db', 'p.db', 'text.db'])
})

/** Overwrites a part of a file, a share of its length from the start. */
async function garble(file: string, share: number): Promise<void> {
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  await handle.write(Buffer.alloc(8192, 0x5a), 0, 8192, Math.floor(size * share))
  await handle.close()
}

t.test('what is no whole backup of parkmatch is refused, and nothing is changed', async (t) => {
  const folder = await folderOf(t)
  const target = await databaseWith(join(folder, 'p.db'), 1)
  const before = await readFile(target)
  const at = (name: string) => join(folder, name)
  const good = await databaseWith(at('good.db'), 400)
  const make: [string, (file: string) => Promise<unknown>, RegExp][] = [
    [
      'garbled.db',
      async (f) => {
        await backUpFile(good, f)
        await garble(f, 0.6)
      },
      /is damaged/,
    ],
    [
      'short.db',
      async (f) => {
        await backUpFile(good, f)
        await truncate(f, 100_000)
      },
      /is damaged/,
    ],
    ['text.db', (f) => writeFile(f, 'x'.repeat(5000)), /no SQLite database/],
    ['empty.db', (f) => writeFile(f, ''), /none of parkmatch/],
    [
      'other.db',
      async (f) => {
        const d = new Database(f)
        d.exec('create table a (b)')
        d.close()
      },
      /none of parkmatch/,
    ],
    [
      'newer.db',
      async (f) => {
        await backUpFile(good, f)
        const d = new Database(f)
        d.exec("insert into kysely_migration values ('29990101T000000Z-later', '2999-01-01')")
        d.close()
      },
      /newer parkmatch.*29990101/,
    ],
    ['missing.db', async () => {}, /there is no file/],
  ]
  for (const [name, write, says] of make) {
    await write(at(name))
    await t.rejects(restoreFile(at(name), target, FORCE), { name: 'BackupError', message: says }, name)
  }
  await t.rejects(restoreFile(target, target, FORCE), /the database itself/)
  t.ok(before.equals(await readFile(target)), 'the database is as it was')
  t.notOk((await readdir(folder)).some((name) => /restoring|replaced/.test(name)))
})

t.test('restore replaces only by force, keeps what was there, and refuses a file that is open', async (t) => {
  const folder = await folderOf(t)
  const target = await databaseWith(join(folder, 'p.db'), 1)
  const backup = join(folder, 'b.db')
  await backUpFile(await databaseWith(join(folder, 'other.db'), 7), backup)
  await t.rejects(restoreFile(backup, target, { ...FORCE, force: false }), /say --force/)
  const child = await writer(t, target)
  await t.rejects(
    restoreFile(backup, target, FORCE),
    /(?:is open in process|is in use by another process).*stop the server first/,
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
  const { aside, summary } = await restoreFile(backup, target, FORCE)
  t.match(summary, { parks: 7 })
  t.match(await checkFile(target), { parks: 7 })
  t.match(aside, /p\.db\.replaced-20261122T080000Z$/)
  t.match(await checkFile(String(aside)), { parks: 1 }, 'the replaced file is whole')
  t.match((await restoreFile(backup, join(folder, 'new.db'), { ...FORCE, force: false })).summary, { parks: 7 })
})

t.test('a file that is in use by this process is seen by its lock', async (t) => {
  const folder = await folderOf(t)
  const target = await databaseWith(join(folder, 'p.db'), 1)
  const backup = join(folder, 'b.db')
  await backUpFile(target, backup)
  const database = await openDatabase({ engine: 'sqlite', file: target })
  await importParks(database.db, [{ id: 'q', name: '新园' }], NOW)
  await t.rejects(restoreFile(backup, target, FORCE), /in use by another process/)
  await database.close()
  t.match((await restoreFile(backup, target, FORCE)).summary, { parks: 1 })
})

t.test('a damaged file with a log beside it is replaced whole: the old log does not touch the new file', async (t) => {
  const folder = await folderOf(t)
  const target = await databaseWith(join(folder, 'p.db'), 50)
  const backup = join(folder, 'b.db')
  await backUpFile(target, backup)
  const child = await writer(t, target)
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.ok((await stat(`${target}-wal`)).size > 0, 'a log was left behind')
  await writeFile(target, 'x'.repeat(20_000))
  const { aside } = await restoreFile(backup, target, FORCE)
  t.match(await checkFile(target), { parks: 50 })
  t.notOk((await readdir(folder)).includes('p.db-wal'))
  t.equal((await readFile(String(aside), 'utf8')).slice(0, 3), 'xxx', 'even a damaged file is kept')
})

const log = { info: () => {}, warn: () => {} }
const { signal } = new AbortController()

t.test('scheduled backups: made when due, the newest are kept, other files are let be', async (t) => {
  const folder = await folderOf(t)
  const file = await databaseWith(join(folder, 'p.db'), 3)
  const backupDir = join(folder, 'backups')
  const config = { database: { engine: 'sqlite', file }, backupDir, backupHours: 24, backupKeep: 2 } as const
  const start = Date.parse(NOW)
  const hours = (n: number) => start + n * 3_600_000
  const made: (string | undefined)[] = []
  for (const at of [0, 23, 24, 30, 48, 72]) made.push(await backUpWhenDue(config, signal, log, hours(at)))
  t.strictSame(
    made.map((name) => name !== undefined),
    [true, false, true, false, true, true],
  )
  await writeFile(join(backupDir, 'notes.txt'), 'x')
  await writeFile(join(backupDir, 'parkmatch-20250101T000000Z.db.partial'), 'x')
  const kept = await listBackups(backupDir)
  t.strictSame(
    kept.map(({ at }) => at),
    [hours(72), hours(48)],
  )
  for (const { file: name } of kept) t.match(await checkFile(name), { parks: 3 })
  await writeFile(join(backupDir, backupName(hours(1000))), 'from a clock that was wrong')
  t.ok(await backUpWhenDue(config, signal, log, hours(96)), 'one from the future holds up none')
  t.notOk(await backUpWhenDue(config, signal, log, hours(97)))
  t.ok((await readdir(backupDir)).includes('notes.txt'))
})

t.test('backups from the future, made by a clock that was wrong, take the place of none', async (t) => {
  const folder = await folderOf(t)
  const file = await databaseWith(join(folder, 'p.db'), 3)
  const backupDir = join(folder, 'backups')
  const config = { database: { engine: 'sqlite', file }, backupDir, backupHours: 24, backupKeep: 2 } as const
  const now = Date.now()
  const ahead = [1000, 1001, 1002].map((hours) => join(backupDir, backupName(now + hours * 3_600_000)))
  await mkdir(backupDir)
  for (const name of ahead) await writeFile(name, 'stale')
  const lines: object[] = []
  const made = await backUpWhenDue(config, signal, { info: () => {}, warn: (fields) => lines.push(fields) }, now)
  t.match(await checkFile(String(made)), { parks: 3 }, 'the new one is kept')
  t.strictSame(lines, [{ files: [...ahead].reverse() }], 'and the log names those that do not count')
  t.equal((await readdir(backupDir)).length, 4, 'they are left to a person')
  const told: string[] = []
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      told.push(String(chunk))
      done()
    },
  })
  const env = { DATABASE_URL: `sqlite:${file}`, BACKUP_DIR: backupDir }
  const io = { ...processIo(), stderr, env } as unknown as CliIo
  t.equal(await runRestore(['--force', '--latest'], io), 0)
  t.match(told.join(''), new RegExp(`is now ${made}`), 'restore --latest takes the newest that was made')
  t.match(told.join(''), /3 backups there are dated later than now.*set aside/)
})

t.test('a backup that fails leaves nothing and removes nothing', async (t) => {
  const folder = await folderOf(t)
  const file = await databaseWith(join(folder, 'p.db'), 400)
  const backupDir = join(folder, 'backups')
  const config = { database: { engine: 'sqlite', file }, backupDir, backupHours: 1, backupKeep: 1 } as const
  const first = await backUpWhenDue(config, signal, log, Date.parse(NOW))
  await garble(file, 0.6)
  await t.rejects(backUpWhenDue(config, signal, log, Date.parse(NOW) + 7_200_000), /is damaged/)
  t.strictSame(
    (await readdir(backupDir)).map((name) => join(backupDir, name)),
    [first],
  )
  const none = { ...config, backupDir: undefined }
  t.equal(await backUpWhenDue(none as never, signal, log), undefined, 'without a folder there is nothing to do')
})

t.test('a backup never takes the place of the database, of keys or of a file in use', async (t) => {
  const folder = await folderOf(t)
  const at = (name: string) => join(folder, name)
  const file = await databaseWith(at('p.db'), 2)
  await symlink(file, at('symbolic.db'))
  await link(file, at('hard.db'))
  await writeFile(at('p.db.keys'), 'k1:secret')
  await writeFile(at('notes.txt'), 'mine')
  await databaseWith(at('used.db'), 1)
  const user = new Database(at('used.db'))
  user.exec('begin immediate')
  t.teardown(() => user.close())
  const cases: [string, RegExp][] = [
    ['p.db', /is the database itself; name another file/],
    ['symbolic.db', /is the database itself/],
    ['hard.db', /is the database itself/],
    ['p.db.keys', /is no backup.*--force replaces only/],
    ['notes.txt', /is no backup/],
    ['used.db', /in use/],
    ['p.db-wal', /belongs to the database/],
  ]
  const before = await readFile(file)
  for (const [name, says] of cases)
    await t.rejects(backUpFile(file, at(name), true), { name: 'BackupError', message: says }, name)
  await t.rejects(restoreFile(at('hard.db'), file, FORCE), /the database itself/)
  t.ok(before.equals(await readFile(file)))
  t.equal(await readFile(at('p.db.keys'), 'utf8'), 'k1:secret')
  await writeFile(at('empty.db'), '')
  await t.resolves(backUpFile(file, at('empty.db'), true), 'an empty file is nothing to lose')
})
