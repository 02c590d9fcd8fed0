import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Stage } from './lib.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A user without rights, for faults that a superuser would not notice. */
const NOBODY = 65_534

export const isRoot = process.getuid?.() === 0

export interface Ran {
  /** null while it still runs, as a server does that started well. */
  code: number | null
  text: string
  stop: () => Promise<void>
}

/**
 * Runs a command line of the build until it ends or serves. `asNobody` gives its rights away first where this is run by the superuser.
 */
export function runCli(
  stage: Stage,
  argv: readonly string[],
  env: Record<string, string>,
  { asNobody = false }: { asNobody?: boolean } = {},
): Promise<Ran> {
  const child = stage.own(
    spawn(process.execPath, [CLI, ...argv], {
      env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', MAX_DELAY_MS: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    }),
  )
  let text = ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return new Promise((resolve) => {
    const take = (chunk: Buffer) => {
      text += chunk
      if (/serves http:\S+,/.test(text)) resolve({ code: null, text, stop })
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('close', (code) => resolve({ code: code ?? -1, text, stop }))
  })
}

export const NOBODY_ID = NOBODY
