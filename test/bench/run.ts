import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { cpus } from 'node:os'
import { basename } from 'node:path'

/** Runs the named benchmarks, or all, on the build: `npm run bench -- extract parse`. Each file here exports `bench()` and prints its table. */
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'run' && !name.startsWith('lib'))
  .sort()

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(', ')}. There are: ${names.join(', ')}`)
  process.exit(2)
}

register('./lib-built.mjs', import.meta.url)
console.log(`Node ${process.version}, ${cpus().length} cores`)
for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n# ${name}`)
  const { bench } = (await import(`./${name}.ts`)) as { bench: () => Promise<void> | void }
  await bench()
}
