import { copyFile, open, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { runCli } from './lib-cli.ts'
import { Ledger, lossesOf } from './lib-ledger.ts'

const REQUESTS = 100

async function overwrite(file: string, at: number, length: number): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(length, 0x5a), 0, length, at)
  await handle.close()
}

const DAMAGES: Readonly<Record<string, (file: string, size: number) => Promise<void>>> = {
  'cut to a half': (file, size) => truncate(file, Math.floor(size / 2)),
  'last page missing': (file, size) => truncate(file, size - 4096),
  emptied: (file) => truncate(file, 0),
  'head overwritten': (file) => overwrite(file, 0, 100),
  'pages in the middle overwritten': (file, size) => overwrite(file, Math.floor(size / 2 / 4096) * 4096, 8192),
}

async function run(stage: Stage): Promise<Outcome> {
  const { url: databaseUrl, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  const backups = join(dirname(file), 'backups')
  const env = { DATABASE_URL: databaseUrl, BACKUP_DIR: backups }
  const server = await stage.server(databaseUrl)
  const ledger = new Ledger(key)
  for (let i = 0; i < REQUESTS; i++) await ledger.send(server.url)
  server.process.kill('SIGTERM')
  await server.ended
  // A start makes the backup that is due.
  const { stop } = await runCli(stage, ['serve'], env)
  const whole = join(dirname(file), 'whole.db')
  const copied = await runCli(stage, ['backup', whole], env)
  await stop()
  if (copied.code !== 0) throw new Error(copied.text)

  let losses = 0
  const lines: string[] = []
  for (const [name, damage] of Object.entries(DAMAGES)) {
    await copyFile(whole, file)
    await damage(file, (await stat(file)).size)
    const refused = await runCli(stage, ['serve'], env)
    const line = refused.text.trim().split('\n').at(-1) ?? ''
    const isClear = refused.code === 1 && line.includes(file) && line.includes('parkmatch restore')
    if (refused.code === null) await refused.stop()
    const restored = await runCli(stage, ['restore', '--force', '--latest'], env)
    const started = await runCli(stage, ['serve'], env)
    if (started.code === null) await started.stop()
    const held = ledger.inspect(file)
    const lost = (isClear ? 0 : 1) + (restored.code === 0 ? 0 : 1) + (started.code === null ? 0 : 1) + lossesOf(held)
    if (lost > 0) stage.log(`${name}: ${line}\n${restored.text}\n${started.text}`)
    losses += lost
    lines.push(`${name}: ${isClear ? 'refused, restored' : 'NOT refused clearly'}, ${held.stored} held`)
  }
  return {
    observed: `${lines.join('; ')} of ${ledger.acknowledged}`,
    operations: ledger.acknowledged * lines.length,
    losses,
  }
}

export const fault: Fault = {
  title: 'a damaged SQLite file at the start, in five ways',
  promised:
    'the start is refused in one line that names the file and restore; restore --latest brings all that the last backup held',
  limitMs: 600_000,
  run,
}
