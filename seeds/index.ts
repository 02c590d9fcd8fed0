import { readFile } from 'node:fs/promises'
import { createChecker } from '../src/model/index.ts'
import { SeedFile } from './schema.ts'

export { SeedFile } from './schema.ts'

const check = createChecker(SeedFile)

/** Reads the shipped parks. Throws when the file does not have its form, which a test rules out. */
export async function readSeeds(): Promise<SeedFile> {
  const checked = check(JSON.parse(await readFile(new URL('./parks.json', import.meta.url), 'utf8')))
  if ('problems' in checked)
    throw new Error(
      `seeds/parks.json: ${checked.problems.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')}`,
    )
  return checked.value
}
