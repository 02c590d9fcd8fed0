import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { Ledger, lossesOf, reader, type Sent } from './lib-ledger.ts'

const SIZE = '24m'
const REFUSALS = 40
const MOST_WRITES = 4000

/** A small disk of its own, or why there is none. */
async function smallDisk(stage: Stage): Promise<{ folder: string } | { skipped: string }> {
  const folder = join(await stage.folder(), 'disk')
  await mkdir(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return { skipped: `no tmpfs may be mounted here (${(error as Error).message.split('\n').at(-1)?.trim()})` }
  }
  stage.defer(() => execFileSync('umount', [folder]))
  return { folder }
}

/** Takes all the room that is left. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'a')
  try {
    for (const size of [1_000_000, 4096, 1]) {
      for (;;) await handle.write(Buffer.alloc(size))
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  } finally {
    await handle.close()
  }
}

/** Sends until enough writes were refused. */
async function sendUntilRefused(ledger: Ledger, url: string): Promise<Sent[]> {
  const seen: Sent[] = []
  const refusals = () => seen.filter(({ status }) => status !== 201).length
  while (refusals() < REFUSALS && seen.length < MOST_WRITES) seen.push(await ledger.send(url))
  return seen
}

async function run(stage: Stage): Promise<Outcome> {
  const disk = await smallDisk(stage)
  if ('skipped' in disk) return { observed: '', operations: 0, losses: 0, skipped: disk.skipped }
  const { key, file: made, remove } = await benchDatabase('form')
  stage.defer(remove)
  const [file, ballast] = [join(disk.folder, 'p.db'), join(disk.folder, 'ballast')]
  copyFileSync(made, file)
  const server = await stage.server(`sqlite:${file}`)
  stage.defer(() => server.process.kill('SIGKILL'))
  const ledger = new Ledger(key)
  for (let i = 0; i < 50; i++) await ledger.send(server.url)

  await fill(ballast)
  const stopReading = reader(server.url, key)
  const seen = await sendUntilRefused(ledger, server.url)
  const { reads, failed, slowestMs } = await stopReading()
  const refused = seen.filter(({ status }) => status !== 201)
  const wrong = refused.filter(({ status, retryAfter }) => status !== 503 || !retryAfter).length

  await rm(ballast)
  const again = await ledger.sendAgain(server.url)
  for (let i = 0; i < 50; i++) await ledger.send(server.url)
  server.process.kill('SIGTERM')
  await server.ended
  const held = ledger.inspect(file)
  return {
    observed: `full: ${refused.length} writes answered 503 with Retry-After, ${reads} rankings answered (${failed} failed, the slowest ${slowestMs} ms); room again: ${again} sent again, ${held.stored} stored of ${ledger.acknowledged} acknowledged; integrity check ${held.integrity}`,
    operations: ledger.acknowledged + refused.length + reads,
    losses: lossesOf(held) + wrong + failed + (refused.length === 0 ? 1 : 0),
  }
}

export const fault: Fault = {
  title: `the disk full under load (a tmpfs of ${SIZE})`,
  promised: 'writes are refused with 503, nothing is half done, rankings go on, everything recovers when there is room',
  limitMs: 180_000,
  run,
}
