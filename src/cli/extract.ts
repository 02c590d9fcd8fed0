import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { extractDocument } from '../extract/index.ts'
import { describeSystemError, messageOf } from '../system-errors.ts'
import { decodeBytes } from '../text/index.ts'
import { type CliIo, UsageError, write } from './io.ts'

/**
 * `extract --json FILE...` or `-` for stdin: one JSON line per document, in the order given. A file that cannot be read is reported on
 * stderr with its position, the others go on; the exit code is then 1.
 */
export async function runExtract(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw new UsageError('extract needs a file, or - for stdin')
  let code = 0
  for (const [index, file] of positionals.entries()) {
    try {
      const bytes = file === '-' ? await readAll(io.stdin) : await readFile(file)
      await write(io.stdout, `${JSON.stringify(extractBytes(bytes))}\n`)
    } catch (error) {
      code = 1
      await write(
        io.stderr,
        `document ${index + 1} (${file}): ${describeSystemError(error, file) ?? messageOf(error)}\n`,
      )
    }
  }
  return code
}

function extractBytes(bytes: Uint8Array) {
  const decoded = decodeBytes(bytes)
  if (decoded.binary)
    throw new Error('not a text document; DOCX and PDF are read into the database by: parkmatch documents add FILE')
  return extractDocument(decoded.text, { sha256: createHash('sha256').update(bytes).digest('hex') })
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
