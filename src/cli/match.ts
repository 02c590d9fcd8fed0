import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parseNote } from '../intake/index.ts'
import {
  checkOptions,
  checkProfile,
  createParkIndex,
  MatchError,
  type MatchOptions,
  matchViews,
  type ParkIndex,
  type ParkRecord,
} from '../match/index.ts'
import { MATCH_VIEWS, type MatchView, noteTooLong, type Profile } from '../model/index.ts'
import { checkImport } from '../parks/check-import.ts'
import { type CliIo, CommandError, UsageError } from './io.ts'
import { answerLines } from './lines.ts'

const listProblems = (problems: readonly { pointer: string; detail: string }[], prefix: string) =>
  problems.map(({ pointer, detail }) => `${prefix}${pointer.replaceAll('/', '.')}: ${detail}`).join('; ')

/** Reads an import file. Throws CommandError that names every bad record by index, field and reason. */
async function readParks(file: string): Promise<ParkRecord[]> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const records = (content as { parks?: unknown } | null)?.parks
  if (!Array.isArray(records)) throw new CommandError(`${file}: expected {"parks": [...]}`)
  // A file of parks for one run need not hold the zones that they lie in.
  const checked = checkImport(records, () => null)
  if ('problems' in checked) {
    const lines = checked.problems.map(
      ({ index, id, field, detail }) => `  parks[${index}]${id ? ` (${id})` : ''} ${field}: ${detail}`,
    )
    throw new CommandError(`${file}: ${checked.problems.length} problems\n${lines.join('\n')}`)
  }
  return checked.parks.map((park) => ({ park }))
}

function readProfile(row: Record<string, unknown>, today: string): Profile {
  if (row.profile === undefined && typeof row.text === 'string') {
    const tooLong = noteTooLong(row.text)
    if (tooLong !== null) throw new Error(`"text": ${tooLong}`)
    return parseNote(row.text, { today }).profile
  }
  if (row.profile === undefined) throw new Error('give "profile" (an object) or "text" (a note)')
  const checked = checkProfile(row.profile)
  if ('problems' in checked) throw new Error(listProblems(checked.problems, 'profile'))
  return checked.profile
}

function readOptions(row: Record<string, unknown>): MatchOptions {
  const checked = checkOptions(row)
  if ('problems' in checked) throw new Error(listProblems(checked.problems, ''))
  return checked.options
}

function answer(row: Record<string, unknown>, parks: ParkIndex, today: string, views: readonly MatchView[]) {
  const profile = readProfile(row, today)
  try {
    const options = { ...readOptions(row), today }
    const result = parks.match(profile, options)
    return { id: row.id, ...result, ...matchViews(parks, profile, result, views, options) }
  } catch (error) {
    if (error instanceof MatchError) throw new Error(error.message)
    throw error
  }
}

/** Reads the views to add, with commas between them. Throws UsageError that names one that is none. */
function readViews(list: string | undefined): MatchView[] {
  const names = list?.split(',').map((name) => name.trim()) ?? []
  const unknown = names.find((name) => !(MATCH_VIEWS as readonly string[]).includes(name))
  if (unknown !== undefined) throw new UsageError(`--views '${unknown}' is not one of ${MATCH_VIEWS.join(', ')}`)
  return names as MatchView[]
}

/** Gives the parks of the configured database. */
export type LoadStoredParks = (io: CliIo) => Promise<{ records: ParkRecord[]; parksRevision: number }>

/**
 * `match --json [--parks FILE] [--today YYYY-MM-DD] [--views LIST]`: profiles or notes on stdin, recommendations on stdout.
 * Without `--parks` the parks come from the configured database. Without `--today` offers are judged on the day of the call.
 * `--views` adds nextQuestion, sensitivity or taxOutlook to each line.
 */
export const createRunMatch =
  (loadStored: LoadStoredParks) =>
  async (argv: readonly string[], io: CliIo): Promise<number> => {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean' },
        parks: { type: 'string' },
        today: { type: 'string' },
        views: { type: 'string' },
      },
    })
    const today = values.today ?? new Date().toISOString().slice(0, 10)
    if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(today)) {
      throw new UsageError(`--today '${today}' is no day of the form YYYY-MM-DD`)
    }
    const records = values.parks === undefined ? (await loadStored(io)).records : await readParks(values.parks)
    const views = readViews(values.views)
    const parks = createParkIndex(records)
    return answerLines(io, (row) => answer(row, parks, today, views))
  }
