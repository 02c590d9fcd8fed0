import type { Kysely } from 'kysely'

/** What a migration may know about the engine it runs on. */
export interface MigrationContext {
  engine: 'sqlite' | 'postgres'
}

/** A migration is frozen in time: it imports nothing from src and is never edited after a release. */
export interface MigrationModule {
  up: (db: Kysely<unknown>, context: MigrationContext) => Promise<void>
  down: (db: Kysely<unknown>, context: MigrationContext) => Promise<void>
}
