import { chmod, chown, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { benchDatabase } from '../bench/lib-server.ts'
import type { Fault, Outcome, Stage } from './lib.ts'
import { isRoot, NOBODY_ID, runCli } from './lib-cli.ts'
import { Ledger, lossesOf } from './lib-ledger.ts'

const urlOf = (text: string): string => /serves (http:\S+),/.exec(text)?.[1] ?? ''

async function give(folder: string): Promise<void> {
  if (!isRoot) return
  for (const name of ['.', ...(await readdir(folder))]) await chown(join(folder, name), NOBODY_ID, NOBODY_ID)
}

async function run(stage: Stage): Promise<Outcome> {
  const { url: databaseUrl, key, file, remove } = await benchDatabase('form')
  stage.defer(remove)
  const folder = dirname(file)
  await give(folder)
  const env = { DATABASE_URL: databaseUrl }
  const serve = () => runCli(stage, ['serve'], env, { asNobody: true })
  const ledger = new Ledger(key)
  const send = async (url: string) => {
    const { status } = await ledger.send(url)
    return status === 201 ? 0 : 1
  }

  const first = await serve()
  if (first.code !== null) throw new Error(`no start: ${first.text}`)
  let wrong = 0
  for (let i = 0; i < 20; i++) wrong += await send(urlOf(first.text))
  // The files are open: a server that runs goes on.
  await chmod(folder, 0o555)
  for (let i = 0; i < 20; i++) wrong += await send(urlOf(first.text))
  // A stop clears the log away when it may; with the log still there even the next start would do.
  await chmod(folder, 0o755)
  await first.stop()
  await chmod(folder, 0o555)

  const refused = await serve()
  const line = refused.text.trim().split('\n').at(-1) ?? ''
  const isClear = refused.code === 1 && line.includes(file) && /read-only|may be written|permissions/.test(line)
  const doctor = await runCli(stage, ['doctor'], env, { asNobody: true })
  const isDiagnosed = doctor.code === 1 && /FAIL {2}folder .*cannot be written/.test(doctor.text)
  await chmod(folder, 0o755)
  const last = await serve()
  if (last.code !== null) throw new Error(`no start after the folder could be written again: ${last.text}`)
  for (let i = 0; i < 20; i++) wrong += await send(urlOf(last.text))
  await last.stop()
  const held = ledger.inspect(file)
  return {
    observed: `the running server stored ${wrong === 0 ? 'on' : 'NOT all'}; the next start ended with ${refused.code}: "${line.replaceAll(folder, '…')}"; doctor ${isDiagnosed ? 'named the folder' : 'did NOT name it'}; writable again, it started and held ${held.stored} of ${ledger.acknowledged}; integrity check ${held.integrity}`,
    operations: ledger.acknowledged + 2,
    losses: lossesOf(held) + wrong + (isClear ? 0 : 1) + (isDiagnosed ? 0 : 1),
  }
}

export const fault: Fault = {
  title: 'the folder of the SQLite file made read-only',
  promised: 'a server that runs goes on; a start is refused in one line that names the file; nothing is lost',
  limitMs: 120_000,
  run,
}
