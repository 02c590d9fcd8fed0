import type pg from 'pg'

/** What the driver's clients have and its types do not say. */
type Client = pg.ClientBase & { connection: { stream: { destroy: (error?: Error) => void } } }

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/** Errors of the driver itself have no code; those about the connection get the one of the system call. */
export function withCode(error: unknown): unknown {
  if (!(error instanceof Error) || ('code' in error && error.code !== undefined)) return error
  if (/time(d )?out|timeout expired/i.test(error.message)) return Object.assign(error, { code: 'ETIMEDOUT' })
  if (/connection terminated|not queryable|connection ended|closed/i.test(error.message))
    return Object.assign(error, { code: 'ECONNRESET' })
  return error
}

/** Ends the connection now: a polite end would wait for the other side. */
export function cut(client: pg.ClientBase): void {
  ;(client as Client).connection.stream.destroy(coded('ETIMEDOUT', 'the database does not answer'))
}

/** Runs `work` and ends the connection when it takes longer than `ms`. 0 is no limit. */
export async function within<T>(client: pg.ClientBase, ms: number, work: () => Promise<T>): Promise<T> {
  const late = ms > 0 ? setTimeout(() => cut(client), ms) : undefined
  try {
    return await work()
  } catch (error) {
    throw withCode(error)
  } finally {
    clearTimeout(late)
  }
}
