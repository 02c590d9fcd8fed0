import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { main } from '../../src/cli/index.ts'

const PASSWORD = 'correct horse battery'

async function runner(t: { teardown: (work: () => Promise<void>) => void }) {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-cli-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const base = { DATABASE_URL: `sqlite:${join(folder, 'p.db')}`, LOG_LEVEL: 'silent' }
  return async (line: string, { stdin = '', env = {} }: { stdin?: string; env?: Record<string, string> } = {}) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const io = { stdin: Readable.from([stdin]), stdout, stderr, env: { ...base, ...env } }
    const code = await main(line.split(' '), io)
    const text = (stream: PassThrough) => String(stream.read() ?? '')
    return { code, out: text(stdout), err: text(stderr) }
  }
}

t.test('accounts', async (t) => {
  const run = await runner(t)
  t.match(await run('accounts list'), { code: 1, err: /there is no database/ })
  await run('migrate')
  t.match(await run('accounts create chief --role admin', { stdin: `${PASSWORD}\n` }), { code: 0, out: /chief\tadmin/ })
  t.match(await run('accounts create chief --role admin', { env: { PARKMATCH_PASSWORD: PASSWORD } }), {
    code: 1,
    err: /taken/,
  })
  t.match(await run('accounts create x --role boss', { stdin: PASSWORD }), { code: 2, err: /admin, data, sales/ })
  t.match(await run('accounts create x', { stdin: 'short' }), { code: 1, err: /10 to 200/ })
  t.match(await run('accounts disable chief'), { code: 1, err: /last administrator/ })
  t.match(await run('accounts password nobody'), { code: 1, err: /no account 'nobody'/ })
  t.match(await run('accounts password chief', { stdin: 'another password' }), { code: 0 })
  t.match(await run('accounts list'), { code: 0, out: /chief/ })
  t.match(await run('accounts create'), { code: 2 })
  t.match(await run('accounts dance chief'), { code: 2 })
})

t.test('keys', async (t) => {
  const run = await runner(t)
  await run('migrate')
  const made = await run('keys create --scope form --origin https://www.example.com --name site')
  t.match(made, { code: 0, out: /^pk_[\w-]{43}\n$/ })
  t.match(await run('keys create --scope form'), { code: 1, err: /origins/ })
  t.match(await run('keys create --scope king'), { code: 2, err: /form, sales, data, admin, park/ })
  t.match(await run('keys create --scope sales --days 0'), { code: 2, err: /--days/ })
  t.match(await run('keys create --scope sales --days 30'), { code: 0, out: /^sk_/ })
  const list = await run('keys list')
  t.notMatch(list.out, made.out.trim())
  const id = list.out.split('\t')[0]!
  t.match(await run(`keys revoke ${id}`), { code: 0 })
  t.match((await run('keys list')).out, /revoked/)
  t.match(await run('keys revoke none'), { code: 1, err: /no key 'none'/ })
  t.match(await run('keys'), { code: 2 })
})

t.test('keyring', async (t) => {
  const run = await runner(t)
  const [a, b] = [(await run('keyring new')).out.trim(), (await run('keyring new')).out.trim()]
  t.match(a, /^k\d{8}-[0-9a-f]{4}:[A-Za-z0-9+/]{43}=$/)
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: a } }), { code: 1, err: /there is no database/ })
  await run('migrate')
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: a } }), { code: 0, err: /0 rows/ })
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: b } }), { code: 1, err: /which is not given/ })
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: `${b},${a}` } }), { code: 0, err: /any more/ })
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: b } }), { code: 0 })
  t.match(await run('keyring rotate', { env: { PARKMATCH_KEYS: 'x' } }), { code: 1, err: /PARKMATCH_KEYS/ })
  t.match(await run('keyring'), { code: 2 })
})
