import { parseArgs } from 'node:util'
import { type Quantity, scanQuantities } from '../text/index.ts'
import type { Command } from './io.ts'
import { UsageError } from './io.ts'
import { answerLines } from './lines.ts'

/** A quantity as the command line shows it: without what only the extractor and the note parser need. */
const shown = ({ start, end, text, kind, value, max, bound, unit }: Quantity) => ({
  start,
  end,
  text,
  kind,
  value,
  ...(max === undefined ? {} : { max }),
  bound,
  unit,
})

/** `quantities --json`: lines {"id","text"} in, {"id","quantities"} out. Exit code 1 if a line was no such object, else 0. */
export const runQuantities: Command = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } })
  if (!values.json) throw new UsageError('--json is the only output form; pass it')
  return answerLines(io, ({ id, text }) => {
    if (typeof text !== 'string') throw new Error('"text" must be a string')
    return { id: id ?? null, quantities: scanQuantities(text).map(shown) }
  })
}
