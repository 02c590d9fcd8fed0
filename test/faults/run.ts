import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { loadNow, madeOn } from '../bench/lib-report.ts'
import { type Fault, type Outcome, Stage } from './lib.ts'
import { rowOf, writeRows } from './lib-report.ts'

/**
 * Makes the named faults, or all, on the build, one after the other: `npm run test:faults -- kills`. Each file here exports one as
 * `fault`. The rows of docs/reliability.md are written anew for those that were made; the exit code is 1 when any lost something.
 */
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'run' && name !== 'lib' && !name.startsWith('lib-'))
  .sort()

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No fault named ${unknown.join(', ')}. There are: ${names.join(', ')}`)
  process.exit(2)
}

let stage: Stage | undefined
process.on('exit', () => stage?.kill())
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await stage?.clear()
    process.exit(1)
  })

/** Runs one fault within its limit; whatever it started is gone afterwards. */
async function make(name: string, fault: Fault): Promise<Outcome> {
  stage = new Stage(name)
  let late: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`not done after ${fault.limitMs / 1000} s`)), fault.limitMs)
  })
  try {
    return await Promise.race([fault.run(stage), limit])
  } catch (error) {
    console.error(error)
    const message = error instanceof Error ? error.message : String(error)
    return { observed: `FAILED: ${message}`, operations: 0, losses: 1 }
  } finally {
    clearTimeout(late)
    await stage.clear()
  }
}

let isWhole = true
const rows: string[] = []
for (const name of asked.length > 0 ? asked : names) {
  const { fault } = (await import(`./${name}.ts`)) as { fault: Fault }
  console.error(`${name}: ${fault.title}`)
  const made = madeOn(loadNow())
  const outcome = await make(name, fault)
  isWhole &&= outcome.losses === 0
  const row = rowOf(name, fault, outcome, made)
  console.log(row)
  rows.push(row)
}
writeRows(rows, names)
process.exit(isWhole ? 0 : 1)
