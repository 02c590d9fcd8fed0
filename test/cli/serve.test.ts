import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

const START_LIMIT_MS = 30_000

t.test('serve: one command, a real port, and a clean stop', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-serve-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const child = spawn(process.execPath, ['--import=tsx', 'src/cli.ts', 'serve'], {
    cwd: new URL('../../', import.meta.url),
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', DATABASE_URL: `sqlite:${join(folder, 'p.db')}` },
  })
  t.teardown(() => child.kill('SIGKILL'))
  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    const late = setTimeout(() => reject(new Error(`no start: ${text}`)), START_LIMIT_MS)
    child.stderr.on('data', (chunk) => {
      text += chunk
      const found = /serves (http:\S+),/.exec(text)?.[1]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    })
  })
  t.match(await (await fetch(`${url}/health/ready`)).json(), { status: 'ok', parksRevision: 1 })
  const response = await fetch(`${url}/v1/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '做医疗器械的，想在青岛要30亩地建厂' }),
  })
  const { recommendations } = (await response.json()) as { recommendations: unknown[] }
  t.ok(recommendations.length > 3, 'the seeds are in place')
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  t.equal(await ended, 0)
})
