import { messageOf } from '../system-errors.ts'
import { COMMANDS, type CommandEntry } from './commands.ts'
import { type CliIo, CommandError, processIo, UsageError, write } from './io.ts'

const ROWS = Object.entries(COMMANDS)

const overview = (): string =>
  [
    'parkmatch: which industrial parks fit an enterprise, why, and with what proof',
    '',
    'Usage: parkmatch <command> [options]',
    '',
    'Commands:',
    ...ROWS.map(([name, entry]) => `  ${name.padEnd(12)} ${entry.summary}`),
    '',
    'parkmatch <command> --help shows the options of a command; parkmatch --version the version.',
    '',
  ].join('\n')

const usageOf = (entry: CommandEntry): string => `Usage: parkmatch ${entry.usage.join('\n       parkmatch ')}\n`

/** Runs one command line and answers with the exit code: 0 ok, 1 failure, 2 bad usage. Never throws. */
export async function main(argv: readonly string[], io: CliIo = processIo()): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    await write(io.stderr, overview())
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') return showHelp(rest[0], io)
  if (name === '--version' || name === '-v') {
    const { packageVersion } = await import('../version.ts')
    await write(io.stdout, `${packageVersion()}\n`)
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    await write(io.stderr, `parkmatch: unknown command '${name}'. parkmatch --help lists the commands.\n`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) return showHelp(name, io)
  return run(name, entry, rest, io)
}

async function showHelp(name: string | undefined, io: CliIo): Promise<number> {
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  await write(io.stdout, entry ? `${usageOf(entry)}\n${entry.summary}\n` : overview())
  return 0
}

async function run(name: string, entry: CommandEntry, argv: readonly string[], io: CliIo): Promise<number> {
  try {
    const command = await entry.load()
    return await command(argv, io)
  } catch (error) {
    const message = messageOf(error)
    if (isUsageError(error)) {
      await write(io.stderr, `parkmatch ${name}: ${message}\n${usageOf(entry)}`)
      return 2
    }
    const text = error instanceof CommandError || io.env.PARKMATCH_DEBUG === undefined ? message : stackOf(error)
    await write(io.stderr, `parkmatch ${name}: ${text}\n`)
    return 1
  }
}

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error)

/** node:util parseArgs reports unknown or malformed options with codes of this family. */
const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))
