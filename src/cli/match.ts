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
import { MATCH_VIEWS, type MatchView, noteTooLong, type Profile, unknownFields } from '../model/index.ts'
import {
  checkImport,
  countProblems,
  type ImportProblem,
  ImportRefusedError,
  problemLine,
} from '../parks/check-import.ts'
import { type CliIo, CommandError, UsageError } from './io.ts'
import { answerLines } from './lines.ts'

const listProblems = (problems: readonly { pointer: string; detail: string }[], prefix: string) =>
  problems
    .map(({ pointer, detail }) => {
      const place = (prefix + pointer.replaceAll('/', '.')).replace(/^\./, '')
      return `${place}: ${detail}`
    })
    .join('; ')

const refuse = (file: string, problems: readonly ImportProblem[]): CommandError =>
  new CommandError(`${file}: ${countProblems(problems)}\n${problems.map(problemLine).join('\n')}`)

/** Reads a file of parks. Throws CommandError that names every bad record by index, field and reason. */
async function readParks(file: string): Promise<ParkRecord[]> {
  // What reads tables is loaded only for a file.
  const { isSeedFile, readParkFile, readSeedParks } = await import('./park-file.ts')
  const records = await readParkFile(file).catch((error) => {
    throw error instanceof ImportRefusedError ? refuse(file, error.problems) : error
  })
  // A file of parks for one run need not hold the zones that they lie in.
  const checked = checkImport(isSeedFile(records) ? await readSeedParks(file) : records, () => null)
  if ('problems' in checked) throw refuse(file, checked.problems)
  return checked.parks.map((park) => ({ park }))
}

const FIELDS = ['id', 'profile', 'text', 'weights', 'must', 'limit'] as const

/** A misspelt field would be without effect in silence. */
function refuseUnknown(row: Record<string, unknown>): void {
  const problems = unknownFields(row, FIELDS)
  if (problems.length > 0) throw new Error(listProblems(problems, ''))
}

function readProfile(row: Record<string, unknown>, today: string): Profile {
  if ((row.profile === undefined) === (row.text === undefined))
    throw new Error('give either "profile" (an object) or "text" (a note)')
  if (row.text !== undefined) {
    if (typeof row.text !== 'string') throw new Error('"text" must be a string')
    const tooLong = noteTooLong(row.text)
    if (tooLong !== null) throw new Error(`"text": ${tooLong}`)
    return parseNote(row.text, { today }).profile
  }
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
  refuseUnknown(row)
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
