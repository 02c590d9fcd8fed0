import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { main } from '../../src/cli/index.ts'

const START_LIMIT_MS = 120_000

t.test('serve: one command, a real port, and a clean stop', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-serve-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const child = spawn(process.execPath, ['--import=tsx', 'src/cli.ts', 'serve'], {
    cwd: new URL('../../', import.meta.url),
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '0.0.0.0',
      LOG_LEVEL: 'warn',
      MAX_DELAY_MS: '0',
      DATABASE_URL: `sqlite:${join(folder, 'p.db')}`,
    },
  })
  t.teardown(() => child.kill('SIGKILL'))
  let text = ''
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no start: ${text}`)), START_LIMIT_MS)
    child.stderr.on('data', (chunk) => {
      text += chunk
      const found = /serves (http:\S+),/.exec(text)?.[1]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    })
  })
  t.match(url, /127\.0\.0\.1/, 'without an account only this machine is served, whatever HOST says')
  t.match(await (await fetch(`${url}/health/ready`)).json(), { status: 'ok', parksRevision: 1 })
  const response = await fetch(`${url}/v1/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '做医疗器械的，想在青岛要30亩地建厂' }),
  })
  const { recommendations } = (await response.json()) as { recommendations: unknown[] }
  t.ok(recommendations.length > 3, 'the seeds are in place')
  t.match(text, /wrote a key for personal data to \S+p\.db\.keys/)
  const link = /made here, once: (http:\S+)/.exec(text)?.[1]
  t.equal((await fetch(String(link))).status, 200, 'the link of the first administrator')
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  t.equal(await ended, 0)
})

t.test('a port that is taken ends the start before anything is made, in one line', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-serve-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  t.teardown(() => holder.close())
  const { port } = holder.address() as AddressInfo
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  let text = ''
  for (const stream of [stdout, stderr]) stream.on('data', (chunk) => (text += chunk))
  const env = { PORT: String(port), DATABASE_URL: `sqlite:${join(folder, 'p.db')}` }
  const code = await main(['serve'], { stdin: Readable.from([]), stdout, stderr, env })
  t.strictSame([code, text], [1, `parkmatch serve: port ${port} is in use; stop the other program or set PORT\n`])
  t.strictSame(await readdir(folder), [])
})
