import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { readConfig } from '../../src/config.ts'
import {
  checkKeyRing,
  createMasterKey,
  formatMasterKey,
  KeyRing,
  loadKeyRing,
  maskEmail,
  maskName,
  maskPhone,
  parseMasterKeys,
} from '../../src/privacy/index.ts'
import { memoryDatabase, NOW } from '../helper.ts'

const PLACE = { table: 'requests', row: 'r1', field: 'phone' }
const key = (id: string) => ({ ...createMasterKey('2026-11-22'), id })
const [A, B] = [key('a'), key('b')]

t.test('what is sealed opens again, at its place only', async (t) => {
  const ring = new KeyRing([A])
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => ring.open(ring.seal(text, PLACE), PLACE) === text))
  const sealed = ring.seal('+8613800138000', PLACE)
  t.notMatch(sealed, /13800138000/)
  t.not(ring.seal('+8613800138000', PLACE), sealed, 'never the same twice')
  for (const [name, place] of [
    ['another table', { ...PLACE, table: 'webhooks' }],
    ['another row', { ...PLACE, row: 'r2' }],
    ['another field', { ...PLACE, field: 'name' }],
  ] as const)
    t.throws(() => ring.open(sealed, place), { name: 'SealError' }, name)
})

/** What is done to a sealed text. */
const DAMAGE: [string, (sealed: string) => string][] = [
  ['a bit of the tag', (s) => s.replace(/.$/, (c) => (c === 'A' ? 'Q' : 'A'))],
  ['cut short', (s) => s.slice(0, -6)],
  ['empty', (s) => s.slice(0, s.lastIndexOf('.') + 1)],
  ['another form', (s) => s.replace('v1', 'v2')],
  ['no key of the ring', (s) => s.replace('.a.', '.c.')],
  ['another key of the ring', (s) => s.replace('.a.', '.b.')],
  ['nothing', () => ''],
]

t.test('what was changed does not open, and the error holds no value', async (t) => {
  const ring = new KeyRing([A, B])
  for (const [name, damage] of DAMAGE)
    t.throws(
      () => ring.open(damage(ring.seal('13800138000', PLACE)), PLACE),
      { name: 'SealError', message: /^(?!.*138)/ },
      name,
    )
})

t.test('blind indexes: equal for equal values, apart by domain and key', async (t) => {
  const [old, both] = [new KeyRing([A]), new KeyRing([B, A])]
  t.equal(old.blind('x', 'phone'), old.blind('x', 'phone'))
  t.not(old.blind('x', 'phone'), old.blind('x', 'company'))
  t.not(old.blind('x', 'phone'), both.blind('x', 'phone'))
  t.ok(both.blindAll('x', 'phone').includes(old.blind('x', 'phone')), 'the old index is looked for too')
  t.ok(both.isActive(both.seal('x', PLACE)))
  t.notOk(both.isActive(old.seal('x', PLACE)))
  t.equal(both.open(old.seal('x', PLACE), PLACE), 'x')
})

t.test('keys as text', async (t) => {
  t.strictSame(parseMasterKeys(`${formatMasterKey(B)}, ${formatMasterKey(A)}`), [B, A])
  for (const bad of ['', 'a', 'a:', 'A B:xx', `${formatMasterKey(A)},${formatMasterKey(A)}`])
    t.throws(() => parseMasterKeys(bad), bad)
  const good = formatMasterKey(A)
  for (const garbage of ['x', '=x', '!', ':more', '\u00e9', 'AAAA'])
    t.throws(() => parseMasterKeys(good + garbage), /must be 32 bytes in base64/, `with ${garbage} behind it`)
  t.strictSame(parseMasterKeys(good.replace(/=$/, '')), [A], 'padding may be left out')
})

t.test('the key file: made once, readable by its owner only', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-keys-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const config = readConfig({ DATABASE_URL: `sqlite:${join(folder, 'p.db')}` })
  const said: string[] = []
  const load = () => loadKeyRing(config, '2026-11-22', async (line) => void said.push(line))
  const [first, second] = [await load(), await load()]
  t.equal(second.activeId, first.activeId)
  t.equal(second.open(first.seal('x', PLACE), PLACE), 'x')
  t.equal(said.length, 1, 'said once')
  const file = join(folder, 'p.db.keys')
  t.match(said[0], file)
  t.equal((await stat(file)).mode & 0o777, 0o600)
  t.notMatch(said[0], (await readFile(file, 'utf8')).split(':')[1]!.trim())
  await chmod(file, 0o644)
  await t.rejects(load(), { message: /chmod 600/ })
  await chmod(file, 0o600)
  await writeFile(file, 'nonsense')
  await t.rejects(load(), { name: 'KeyRingError' })
})

t.test('the database knows its keys', async (t) => {
  const { db } = await memoryDatabase(t)
  await checkKeyRing(db, new KeyRing([A]), NOW)
  await checkKeyRing(db, new KeyRing([B, A]), NOW)
  await t.rejects(checkKeyRing(db, new KeyRing([B]), NOW), { message: /key 'a', which is not given/ })
  await t.rejects(checkKeyRing(db, new KeyRing([key('a'), B]), NOW), { message: /key 'a' is not the one/ })
})

/** Function, value → what is shown. */
const MASKED: [(text: string) => string, string, string][] = [
  [maskPhone, '+8613800138000', '138****8000'],
  [maskPhone, '+493090182000', '+49********00'],
  [maskPhone, '4000123021', '40******21'],
  [maskPhone, '+8653288001234', '+86*********34'],
  [maskName, '王建国', '王**'],
  [maskName, '欧', '欧**'],
  [maskName, '', '**'],
  [maskEmail, 'zhang@example.com', 'z***@example.com'],
  [maskEmail, 'x', '***'],
]
t.test('masks', async (t) => {
  for (const [mask, value, shown] of MASKED) t.equal(mask(value), shown, value)
})
