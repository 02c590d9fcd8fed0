import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKey } from '../../src/accounts/keys.ts'
import type { KeyScope } from '../../src/db/index.ts'
import { migrateToLatestOrThrow, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const START_LIMIT_MS = 60_000

export const ORIGIN = 'https://www.example.com'

/** A SQLite file of its own with a key of a scope, removed by `remove`. */
export async function benchDatabase(scope: KeyScope) {
  if (!existsSync(CLI)) throw new Error('run npm run build first')
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-load-'))
  const url = `sqlite:${join(folder, 'p.db')}`
  const database = await openDatabase(parseDatabaseUrl(url))
  await migrateToLatestOrThrow(database)
  const origins = scope === 'form' ? { origins: [ORIGIN] } : {}
  const { key } = await createKey(database.db, { name: 'load', scope, ...origins }, new Date().toISOString())
  await database.close()
  return { url, key, file: join(folder, 'p.db'), remove: () => rm(folder, { recursive: true, force: true }) }
}

export interface RunningServer {
  url: string
  process: ChildProcess
  ended: Promise<void>
}

/** Starts the built server on a free port as a process of its own; ready when it answers. `own` is handed the process at once. */
export async function startServer(
  databaseUrl: string,
  env: Record<string, string> = {},
  own: (process: ChildProcess) => unknown = () => {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      MAX_DELAY_MS: '0',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  own(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    const late = setTimeout(() => reject(new Error(`no start: ${text}`)), START_LIMIT_MS)
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)))
    child.stderr.on('data', (chunk) => {
      text += chunk
      const found = /serves (http:\S+),/.exec(text)?.[1]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    })
  })
  while (!(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok)
    await new Promise((done) => setTimeout(done, 50))
  return { url, process: child, ended }
}

const SECTORS = ['medical-devices', 'biopharma', 'auto-parts', 'robotics', 'new-materials']
const REGIONS = ['370200', '320500', '330100', '440300', '310000']

/** The n-th submission: its own phone and company, so that nothing is linked, and a campaign by which it is found again. */
export const submission = (n: number) => ({
  profile: {
    sectors: [SECTORS[n % SECTORS.length]],
    landM2: { min: 10_000 + (n % 50) * 1000 },
    regions: { prefer: [REGIONS[n % REGIONS.length]] },
    taxCnyYear: { min: 1_000_000 + n },
  },
  contact: { name: `联系人${n}`, phone: `139${String(n).padStart(8, '0')}`, company: `第${n}号测试公司` },
  consent: { textVersion: 'load-1' },
  source: { campaign: `n${n}` },
  limit: 3,
})
