import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

type Table = CreateTableBuilder<string, string>

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

const keyring = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())

const accounts = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('name', keyText(context), (c) => c.notNull().unique())
    .addColumn('role', 'text', (c) => c.notNull().check(sql`role in ('admin', 'data', 'sales')`))
    .addColumn('password', 'text', (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('locked_until', 'text')
    .addColumn('disabled', 'integer', (c) => c.notNull())
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('last_login_at', 'text')

const sessions = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('hash', keyText(context), (c) => c.primaryKey())
    .addColumn('account_id', keyText(context), (c) => c.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', keyText(context), (c) => c.notNull())

const apiKeys = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('hash', keyText(context), (c) => c.notNull().unique())
    .addColumn('start', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull().check(sql`scope in ('form', 'sales', 'data', 'admin', 'park')`))
    .addColumn('origins', 'text', (c) => c.notNull())
    .addColumn('park_id', keyText(context))
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .addColumn('used_at', 'text')

const auditLog = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', keyText(context), (c) => c.notNull())
    .addColumn('subject', keyText(context))
    .addColumn('detail', 'text')

const TABLES: readonly (readonly [string, (table: Table, context: MigrationContext) => Table])[] = [
  ['keyring', keyring],
  ['accounts', accounts],
  ['sessions', sessions],
  ['api_keys', apiKeys],
  ['audit_log', auditLog],
]

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  ['sessions_by_account', 'sessions', ['account_id']],
  ['sessions_by_expiry', 'sessions', ['expires_at']],
  ['audit_log_by_subject', 'audit_log', ['subject', 'id']],
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
