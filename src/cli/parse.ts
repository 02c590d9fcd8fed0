import { parseArgs } from 'node:util'
import { parseNote } from '../intake/index.ts'
import { noteTooLong } from '../model/index.ts'
import { type CliIo, UsageError } from './io.ts'
import { answerLines } from './lines.ts'

/** `parse --json [--today YYYY-MM-DD]`: notes on stdin as lines `{"id","text"}`, profiles on stdout. */
export async function runParse(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' }, today: { type: 'string' } } })
  const { today } = values
  if (today !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(today))
    throw new UsageError(`--today '${today}' is no day of the form YYYY-MM-DD`)
  return answerLines(io, ({ id, text }) => {
    if (typeof text !== 'string') throw new Error('"text" is missing or no string')
    const tooLong = noteTooLong(text)
    if (tooLong !== null) throw new Error(`"text": ${tooLong}`)
    return { id, ...parseNote(text, today === undefined ? {} : { today }) }
  })
}
