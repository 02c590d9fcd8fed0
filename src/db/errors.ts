import type { DatabaseTarget } from './url.ts'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** The unique-violation codes of both engines. */
export const isUniqueViolation = (error: unknown): boolean =>
  ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(codeOf(error))

/** Another writer holds the lock, or both engines ask for the transaction to be tried again. */
export const isContention = (error: unknown): boolean => {
  const code = codeOf(error)
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === '40001' || code === '40P01'
}

/** The database cannot serve now: locked, full, read-only, out of reach. */
export const isUnavailable = (error: unknown): boolean =>
  isContention(error) || EXPLANATIONS.some(([pattern]) => pattern.test(codeOf(error)))

const EXPLANATIONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'is locked by another process; stop it, or choose another file with DATABASE_URL'],
  [/^(SQLITE_FULL|53100|ENOSPC)/, 'cannot grow: the disk is full'],
  [/^(SQLITE_READONLY|EROFS)/, 'is read-only; check the permissions of the file and its folder'],
  [
    /^SQLITE_(CANTOPEN|PERM|AUTH)|^(EACCES|ENOENT)/,
    'cannot be opened; check that its folder exists, and that this user may read and write both (ls -l)',
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'is damaged or not a SQLite database; bring a backup back: parkmatch restore --force BACKUP',
  ],
  [/^SQLITE_IOERR/, 'cannot be read or written: the disk reports an error'],
  [
    /^(ECONN(REFUSED|RESET|ABORTED)|ENET(UNREACH|DOWN|RESET)|EHOST(UNREACH|DOWN)|ETIMEDOUT|EPIPE|EADDRNOTAVAIL|08|57P)/,
    'cannot be reached',
  ],
  [
    /^(ENOTFOUND|EAI_)/,
    'cannot be reached: the name of its host is not resolved; check DATABASE_URL and the name server',
  ],
  [/^25P03/, 'ended a transaction that heard nothing of this process for DATABASE_TRANSACTION_IDLE_MS'],
  [/^57014/, 'took too long over a statement; look for what holds it up, or raise DATABASE_STATEMENT_MS'],
  [/^(53300|53400|53200)/, 'has no connection or memory left; lower DATABASE_POOL_MAX, or raise its limits'],
  [/^25006/, 'is read-only: a standby, or one that is set so; DATABASE_URL must name the primary'],
  [/^28/, 'refuses the user or password in DATABASE_URL'],
  [/^3D000/, 'does not exist on the server; create it first'],
]

const nameOf = (target: DatabaseTarget): string => {
  if (target.engine === 'sqlite') return `database ${target.file}`
  const { hostname, port, pathname } = new URL(target.url)
  return `database ${pathname.slice(1)} on ${hostname}:${port || 5432}`
}

const whyUnreached = (cause: string): string =>
  ` (${cause}); see that PostgreSQL runs there and takes connections from here, and that DATABASE_URL names its host and port`

/** One line for a person: which database, and what is wrong with it. Never contains the password. */
export function describeDatabaseError(error: unknown, target: DatabaseTarget): string {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(code))
  if (known) return `${nameOf(target)} ${known[1]}${known[1] === 'cannot be reached' ? whyUnreached(code) : ''}`
  if (/directory does not exist/.test(message)) return `${nameOf(target)} cannot be opened: its folder does not exist`
  if (/timeout/i.test(message)) return `${nameOf(target)} cannot be reached${whyUnreached('no answer in time')}`
  return `${nameOf(target)}: ${message.split('\n')[0]}`
}
