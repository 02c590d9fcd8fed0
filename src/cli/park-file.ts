import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { ImportRefusedError } from '../parks/check-import.ts'
import { PARK_FORMATS, type ParkFormat, readParkRecords } from '../parks/read-records.ts'
import { describeFileError } from '../system-errors.ts'
import { CommandError } from './io.ts'

const formatOf = (file: string): ParkFormat => {
  const ending = extname(file).slice(1).toLowerCase()
  return PARK_FORMATS.find((name) => name === ending) ?? 'json'
}

/** Runs work on a file of parks; what is wrong with the file is told with its name. */
async function named<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ImportRefusedError) throw error
    throw new CommandError(describeFileError(error, file), { cause: error })
  }
}

/**
 * Reads the records of a file of parks by its ending: JSON, CSV or XLSX; they are not checked yet.
 * @throws CommandError that names the file and what is wrong with it; ImportRefusedError for single cells
 */
export const readParkFile = (file: string): Promise<unknown[]> =>
  named(file, async () => readParkRecords(await readFile(file), formatOf(file)))

/** Whether records are those of seeds/parks.json: each park with its facts, where an import has the park alone. */
export const isSeedFile = (records: readonly unknown[]): boolean => {
  const first = records[0]
  return typeof first === 'object' && first !== null && 'park' in first && 'facts' in first
}

/** The parks of a file of the form of seeds/parks.json. @throws CommandError */
export const readSeedParks = (file: string): Promise<unknown[]> =>
  named(file, async () => {
    const [{ readSeeds }, { parksOfSeeds }] = await Promise.all([
      import('../../seeds/index.ts'),
      import('../library/shipped-parks.ts'),
    ])
    return parksOfSeeds(await readSeeds(file))
  })
