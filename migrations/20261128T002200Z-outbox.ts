import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

type Table = CreateTableBuilder<string, string>

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

/** Events as they happened, written with the change itself; `spread_at` is set once the deliveries are planned. */
const outbox = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('subject', keyText(context), (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('spread_at', keyText(context))

const webhooks = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('url_sealed', 'text', (c) => c.notNull())
    .addColumn('host', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('events', 'text', (c) => c.notNull())
    .addColumn('secret_sealed', 'text')
    .addColumn('active', 'integer', (c) => c.notNull())
    .addColumn('created_at', keyText(context), (c) => c.notNull())

const deliveries = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('webhook_id', keyText(context), (c) => c.notNull().references('webhooks.id').onDelete('cascade'))
    .addColumn('event_id', keyText(context), (c) => c.notNull().references('outbox.id').onDelete('cascade'))
    .addColumn('state', keyText(context), (c) => c.notNull().check(sql`state in ('pending', 'delivered', 'failed')`))
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('next_at', keyText(context), (c) => c.notNull())
    .addColumn('last_status', 'integer')
    .addColumn('last_error', 'text')
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('delivered_at', 'text')

const TABLES: readonly (readonly [string, (table: Table, context: MigrationContext) => Table])[] = [
  ['outbox', outbox],
  ['webhooks', webhooks],
  ['deliveries', deliveries],
]

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  ['outbox_by_spread', 'outbox', ['spread_at', 'id']],
  ['outbox_by_subject', 'outbox', ['subject']],
  ['deliveries_by_state', 'deliveries', ['state', 'next_at', 'id']],
  ['deliveries_by_webhook', 'deliveries', ['webhook_id', 'id']],
  ['deliveries_by_event', 'deliveries', ['event_id']],
]

export async function up(db: Kysely<unknown>, context: MigrationContext): Promise<void> {
  for (const [name, define] of TABLES) await define(db.schema.createTable(name) as Table, context).execute()
  for (const [name, table, columns] of INDEXES) {
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute()
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [name] of [...TABLES].reverse()) await db.schema.dropTable(name).execute()
}
