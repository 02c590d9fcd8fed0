import { readFile } from 'node:fs/promises'
import { createChecker } from '../src/model/index.ts'
import { SeedFile } from './schema.ts'

export { SeedFile } from './schema.ts'

const check = createChecker(SeedFile)

/** Reads the shipped parks, or a file of the same form. Throws when the file does not have it, which a test rules out for the shipped one. */
export async function readSeeds(file: string | URL = new URL('./parks.json', import.meta.url)): Promise<SeedFile> {
  const checked = check(JSON.parse(await readFile(file, 'utf8')))
  if ('problems' in checked)
    throw new Error(
      `not of the form of seeds/parks.json: ${checked.problems.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')}`,
    )
  return checked.value
}
