import { sql } from 'kysely'
import type { Db } from '../../src/db/index.ts'
import { generatePark } from '../../src/match/index.ts'
import { foldText } from '../../src/text/index.ts'

const ROWS = 2000

/**
 * Writes the first `count` example parks as an import leaves them, past the checks of an import, which take minutes for a million.
 * PostgreSQL only.
 */
export async function writeManyParks(db: Db, count: number, onStep: (done: number) => void): Promise<void> {
  const now = new Date().toISOString()
  for (let from = 0; from < count; from += ROWS) {
    const parks = Array.from({ length: Math.min(ROWS, count - from) }, (_, i) => generatePark(from + i, 1))
    const column = (of: (park: (typeof parks)[number]) => string | null) => parks.map(of)
    await sql`insert into parks (id, name, kind, level, parent_id, region, origin, edited, base, found, projection,
        choices, search_text, revision, created_at, updated_at)
      select id, name, kind, level, parent_id, region, 'import', 1, base, '{}', base, '{}', search_text, 1, ${now}, ${now}
      from unnest(${column(({ id }) => id)}::text[], ${column(({ name }) => name)}::text[],
        ${column(({ kind }) => kind ?? null)}::text[], ${column(({ level }) => level ?? null)}::text[],
        ${column(({ parentId }) => parentId ?? null)}::text[], ${column(({ region }) => region ?? null)}::text[],
        ${column((park) => JSON.stringify(park))}::text[], ${column(({ name }) => foldText(name))}::text[])
        as r (id, name, kind, level, parent_id, region, base, search_text)`.execute(db)
    onStep(from + parks.length)
  }
  await sql`update parks_revision set value = 1`.execute(db)
  await sql`analyze parks`.execute(db)
}
