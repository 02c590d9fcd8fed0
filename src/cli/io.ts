/** The streams and the environment that a command works with; the process's own by default, others in tests. */
export interface CliIo {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream & { isTTY?: boolean }
  env: Readonly<Record<string, string | undefined>>
}

export const processIo = (): CliIo => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
})

/** A command takes its own arguments and answers with the exit code: 0 ok, 1 failure, 2 bad usage. */
export type Command = (argv: readonly string[], io: CliIo) => Promise<number>

/** Wrong arguments: exit code 2 and the usage line of the command. */
export class UsageError extends Error {}

/** A failure whose message is all that the user needs: one line, exit code 1, no stack. */
export class CommandError extends Error {}

/** Resolves when the chunk is accepted, so that a slow reader of stdout holds the command back. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (stream.write(text)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}
