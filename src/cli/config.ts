import { parseArgs } from 'node:util'
import { configurationPage, settingsInEffect } from '../config-table.ts'
import { configOf } from './database.ts'
import { type CliIo, write } from './io.ts'

/** `config`: what is in effect, checked as at a start; `--markdown` writes the page docs/configuration.md. */
export async function runConfig(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { markdown: { type: 'boolean', default: false } } })
  if (values.markdown) {
    await write(io.stdout, configurationPage())
    return 0
  }
  await write(io.stdout, `${settingsInEffect(io.env).join('\n')}\n`)
  configOf(io)
  return 0
}
