/** Where the data lives: one SQLite file (or memory), or a PostgreSQL server. */
export type DatabaseTarget = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string }

/**
 * Reads `sqlite:./parkmatch.db`, `sqlite::memory:` or `postgres://user@host/name`.
 * @throws Error naming the accepted forms
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
    if (file !== '' && !file.startsWith('//')) return { engine: 'sqlite', file }
  }
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return { engine: 'postgres', url }
  throw new Error('expected sqlite:./file.db, sqlite::memory: or postgres://user@host:5432/name')
}
