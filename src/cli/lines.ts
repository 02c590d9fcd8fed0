import { createInterface } from 'node:readline'
import { type CliIo, write } from './io.ts'

const asObject = (line: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  return value as Record<string, unknown>
}

/**
 * Answers every JSON line of stdin with one JSON line on stdout. A line that is no object, or that `answer` throws on, is
 * reported on stderr with its number and skipped; the exit code is then 1, else 0. Empty lines are passed over.
 */
export async function answerLines(
  io: CliIo,
  answer: (row: Record<string, unknown>) => unknown | Promise<unknown>,
): Promise<number> {
  let code = 0
  let position = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    position += 1
    if (line.trim() === '') continue
    try {
      await write(io.stdout, `${JSON.stringify(await answer(asObject(line)))}\n`)
    } catch (error) {
      code = 1
      await write(io.stderr, `line ${position}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return code
}
