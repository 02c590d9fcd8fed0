/** Where the data lives: one SQLite file (or memory), or a PostgreSQL server. */
export type DatabaseTarget = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string }

/** A user or password whose signs are taken for those of the address around it. */
export class BareSignError extends Error {
  override name = 'BareSignError'
}

/** Whether a password was written into the address as it is, though it holds what ends the part of an address that it stands in. */
function isCutByPassword(url: string): boolean {
  if (!url.includes('@')) return false
  if (!URL.canParse(url)) return true
  const { hash, pathname, search, password } = new URL(url)
  if (hash !== '' || pathname.includes('@') || (pathname.length <= 1 && search.includes('@'))) return true
  try {
    decodeURIComponent(password)
    return false
  } catch {
    return true
  }
}

/**
 * Reads `sqlite:./parkmatch.db`, `sqlite::memory:` or `postgres://user@host/name`.
 * @throws Error naming the accepted forms
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
    if (file !== '' && !file.startsWith('//')) return { engine: 'sqlite', file }
  }
  const isPostgres = /^postgres(ql)?:\/\/./.test(url)
  if (isPostgres && isCutByPassword(url))
    throw new BareSignError(
      'in the user and the password # is written %23, / %2F, ? %3F, @ %40, : %3A and % %25 (percent-encoding)',
    )
  if (isPostgres && URL.canParse(url)) return { engine: 'postgres', url }
  throw new Error('expected sqlite:./file.db, sqlite::memory: or postgres://user@host:5432/name')
}
