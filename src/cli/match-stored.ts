import { createRunMatch } from './match.ts'

/** `match` on the parks of the configured database, where no file is named. The driver is loaded only then. */
export const runMatch = createRunMatch(async (io) => {
  const { requireMigrated, withDatabase } = await import('./database.ts')
  const { loadRecords } = await import('../parks/index-rows.ts')
  return withDatabase(io, 'read', async (database) => {
    await requireMigrated(database)
    const { records, mark } = await loadRecords(database.db, new Date().toISOString().slice(0, 10))
    return { records, parksRevision: mark.revision }
  })
})
