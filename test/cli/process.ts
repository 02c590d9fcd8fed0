import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { createKey } from '../../src/accounts/keys.ts'
import { type KeyScope, migrateToLatestOrThrow, openDatabase } from '../../src/db/index.ts'

const START_LIMIT_MS = 120_000

export async function temporaryFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-cli-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A database file in a folder, with keys as asked for. */
export async function fileWithKeys(file: string, scopes: readonly KeyScope[]): Promise<string[]> {
  const database = await openDatabase({ engine: 'sqlite', file })
  await migrateToLatestOrThrow(database)
  const now = new Date().toISOString()
  const keys = []
  for (const scope of scopes) keys.push((await createKey(database.db, { name: scope, scope }, now)).key)
  await database.close()
  return keys
}

export interface ServeProcess {
  url: string
  child: ChildProcess
  /** Resolves with the exit code, and with null after a signal that ended it. */
  ended: Promise<number | null>
  /** What was written to stderr and stdout so far. */
  text: () => string
}

/** `parkmatch serve` from the sources as a process of its own on a free port. */
export async function serveProcess(t: Test, env: Record<string, string>): Promise<ServeProcess> {
  const child = spawn(process.execPath, ['--import=tsx', 'src/cli.ts', 'serve'], {
    cwd: new URL('../../', import.meta.url),
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', MAX_DELAY_MS: '0', ...env },
  })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  const url = await new Promise<string>((resolve, reject) => {
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
  return { url, child, ended, text: () => text }
}

/** A connection by hand: what was received is in `received`. */
export async function rawConnection(t: Test, url: string): Promise<{ socket: Socket; received: () => string }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk) => (received += chunk))
  socket.on('error', () => {})
  t.teardown(() => socket.destroy())
  await new Promise((resolve) => socket.once('connect', resolve))
  return { socket, received: () => received }
}
