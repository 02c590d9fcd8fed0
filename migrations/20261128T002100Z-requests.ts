import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

type Table = CreateTableBuilder<string, string>

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

/** Columns that end in _sealed hold encrypted values, those that end in _index blind ones. */
const requests = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('updated_at', keyText(context), (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('status', keyText(context), (c) => c.notNull())
    .addColumn('lost_reason', 'text')
    .addColumn('owner_id', keyText(context), (c) => c.references('accounts.id').onDelete('set null'))
    .addColumn('follow_up_on', keyText(context))
    .addColumn('touched_at', keyText(context), (c) => c.notNull())
    .addColumn('linked_id', keyText(context), (c) => c.references('requests.id').onDelete('set null'))
    .addColumn('profile', 'text', (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    .addColumn('name_sealed', 'text')
    .addColumn('phone_sealed', 'text')
    .addColumn('email_sealed', 'text')
    .addColumn('company_sealed', 'text')
    .addColumn('note_sealed', 'text')
    .addColumn('source_sealed', 'text')
    .addColumn('phone_index', keyText(context))
    .addColumn('email_index', keyText(context))
    .addColumn('company_index', keyText(context))
    .addColumn('consent', 'text', (c) => c.notNull())
    .addColumn('site', keyText(context))
    .addColumn('campaign', keyText(context))
    .addColumn('channel', keyText(context), (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('suspect', 'text')
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addCheckConstraint(
      'requests_status',
      sql`status in ('new', 'contacted', 'visiting', 'negotiating', 'signed', 'lost')`,
    )

const child = (table: Table, context: MigrationContext): Table =>
  table.addColumn('request_id', keyText(context), (c) => c.notNull().references('requests.id').onDelete('cascade'))

const requestSectors = (table: Table, context: MigrationContext): Table =>
  child(table, context)
    .addColumn('sector_id', keyText(context), (c) => c.notNull())
    .addPrimaryKeyConstraint('request_sectors_pk', ['request_id', 'sector_id'])

const requestRegions = (table: Table, context: MigrationContext): Table =>
  child(table, context)
    .addColumn('region', keyText(context), (c) => c.notNull())
    .addPrimaryKeyConstraint('request_regions_pk', ['request_id', 'region'])

const requestMatches = (table: Table, context: MigrationContext): Table =>
  child(table, context)
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('parks_revision', 'integer', (c) => c.notNull())
    .addColumn('profile', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('request_matches_pk', ['request_id', 'seq'])

const requestEvents = (table: Table, context: MigrationContext): Table =>
  child(
    table.addColumn('id', keyText(context), (c) => c.primaryKey()),
    context,
  )
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('changes', 'text')
    .addColumn('remark_sealed', 'text')

const idempotencyKeys = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('hash', keyText(context), (c) => c.primaryKey())
    .addColumn('body_index', 'text', (c) => c.notNull())
    .addColumn('request_id', keyText(context), (c) => c.notNull())
    .addColumn('created_at', keyText(context), (c) => c.notNull())

const usedChallenges = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('hash', keyText(context), (c) => c.primaryKey())
    .addColumn('expires_at', keyText(context), (c) => c.notNull())

const assignmentRules = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('region', 'text')
    .addColumn('sector', 'text')
    .addColumn('site', 'text')
    .addColumn('owner_id', keyText(context), (c) => c.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (c) => c.notNull())

/** Receipts of consent outlive the request that they are about, as the proof that it was given; they hold no personal data. */
const handovers = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('request_id', keyText(context), (c) => c.notNull())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('consent', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('actor_kind', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('withdrawn_at', 'text')

const handoverParks = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('handover_id', keyText(context), (c) => c.notNull().references('handovers.id').onDelete('cascade'))
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('handover_parks_pk', ['handover_id', 'park_id'])

const raisedHands = (table: Table, context: MigrationContext): Table =>
  child(table, context)
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('raised_hands_pk', ['request_id', 'park_id'])

const TABLES: readonly (readonly [string, (table: Table, context: MigrationContext) => Table])[] = [
  ['requests', requests],
  ['request_sectors', requestSectors],
  ['request_regions', requestRegions],
  ['request_matches', requestMatches],
  ['request_events', requestEvents],
  ['idempotency_keys', idempotencyKeys],
  ['used_challenges', usedChallenges],
  ['assignment_rules', assignmentRules],
  ['handovers', handovers],
  ['handover_parks', handoverParks],
  ['raised_hands', raisedHands],
]

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  ['requests_by_creation', 'requests', ['created_at', 'id']],
  ['requests_by_status', 'requests', ['status', 'created_at', 'id']],
  ['requests_by_owner', 'requests', ['owner_id', 'created_at', 'id']],
  ['requests_by_phone', 'requests', ['phone_index', 'created_at']],
  ['requests_by_email', 'requests', ['email_index']],
  ['requests_by_company', 'requests', ['company_index', 'created_at']],
  ['requests_by_touch', 'requests', ['touched_at']],
  ['requests_by_link', 'requests', ['linked_id']],
  ['request_sectors_by_sector', 'request_sectors', ['sector_id']],
  ['request_regions_by_region', 'request_regions', ['region']],
  ['request_events_by_request', 'request_events', ['request_id', 'id']],
  ['idempotency_keys_by_age', 'idempotency_keys', ['created_at']],
  ['used_challenges_by_expiry', 'used_challenges', ['expires_at']],
  ['handovers_by_request', 'handovers', ['request_id']],
  ['handover_parks_by_park', 'handover_parks', ['park_id']],
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
