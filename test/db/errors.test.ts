import t from 'tap'
import { readConfig } from '../../src/config.ts'
import { describeDatabaseError, isContention, isUnavailable, parseDatabaseUrl } from '../../src/db/index.ts'

const sqlite = parseDatabaseUrl('sqlite:./p.db')
const postgres = parseDatabaseUrl('postgres://user:secret@db.example.com/parks')
const coded = (code: string, message = 'driver text') => Object.assign(new Error(message), { code })

/** Code of the driver, what a person reads. */
const LINES: [string, RegExp][] = [
  ['SQLITE_BUSY', /^database \.\/p\.db is locked by another process/],
  ['SQLITE_BUSY_SNAPSHOT', /locked/],
  ['SQLITE_FULL', /the disk is full$/],
  ['SQLITE_READONLY', /read-only/],
  ['SQLITE_READONLY_DIRECTORY', /read-only/],
  ['SQLITE_CANTOPEN', /cannot be opened/],
  ['SQLITE_CORRUPT', /damaged/],
  ['SQLITE_NOTADB', /not a SQLite database/],
  ['SQLITE_IOERR_WRITE', /the disk reports an error/],
]

t.test('what is wrong with a database, in one line', async (t) => {
  for (const [code, line] of LINES) {
    const text = describeDatabaseError(coded(code), sqlite)
    t.match(text, line, code)
    t.notMatch(text, /\n/)
    t.equal(isUnavailable(coded(code)), true, code)
  }
  t.match(describeDatabaseError(coded('ECONNREFUSED'), postgres), /^database parks on db\.example\.com:5432 cannot/)
  t.match(describeDatabaseError(coded('ECONNREFUSED'), postgres), /\(ECONNREFUSED\); see that PostgreSQL runs/)
  t.match(describeDatabaseError(coded('28P01'), postgres), /refuses the user or password/)
  t.match(describeDatabaseError(coded('3D000'), postgres), /does not exist/)
  t.match(describeDatabaseError(new Error('first\nsecond'), postgres), /: first$/)
  for (const code of ['28P01', 'ECONNREFUSED', 'X']) t.notMatch(describeDatabaseError(coded(code), postgres), /secret/)
})

t.test('a password whose signs cut the address is told of, and not printed', async (t) => {
  for (const url of [
    'postgres://u:se#cret@h/d',
    'postgres://u:1#cret@h/d',
    'postgres://u:1/cret@h/d',
    'postgres://u:se?cret@h/d',
    'postgres://u:1?cret@h/d',
    'postgres://u:se%cret@h/d',
  ]) {
    t.throws(() => parseDatabaseUrl(url), { message: /# is written %23/ }, url)
    t.throws(() => readConfig({ DATABASE_URL: url }), { message: /^DATABASE_URL: expected .*%23(?!.*cret)/ }, url)
  }
  for (const url of ['postgres://u:a%23b@h/d', 'postgres://h/d?user=a@b', 'postgres://u:p@h/d?sslmode=require'])
    t.strictSame(parseDatabaseUrl(url), { engine: 'postgres', url }, url)
})

/** Every way in which the network says that a server is out of reach; a write is then answered with 503. */
const OUT_OF_REACH =
  `ECONNREFUSED ECONNRESET ECONNABORTED ENETUNREACH ENETDOWN ENETRESET EHOSTUNREACH EHOSTDOWN ETIMEDOUT
  EPIPE EADDRNOTAVAIL ENOTFOUND EAI_AGAIN EAI_FAIL 08006 57P01 57P03`.split(/\s+/)

t.test('a server out of reach', async (t) => {
  for (const code of OUT_OF_REACH) {
    t.equal(isUnavailable(coded(code)), true, code)
    t.match(describeDatabaseError(coded(code), postgres), /^database parks on db\.example\.com:5432 cannot be reached/)
  }
  t.equal(isUnavailable(coded('25P03')), true, 'a transaction that the server ended')
})

t.test('what is worth another try, and what is not', async (t) => {
  for (const code of ['SQLITE_BUSY', 'SQLITE_LOCKED', '40001', '40P01']) t.ok(isContention(coded(code)), code)
  for (const code of ['SQLITE_FULL', '23505', 'X']) t.notOk(isContention(coded(code)), code)
  t.equal(isUnavailable(coded('23505')), false)
  t.equal(isUnavailable(new TypeError('a mistake of ours')), false)
})
