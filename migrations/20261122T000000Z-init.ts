import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

type Table = CreateTableBuilder<string, string>

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

const documents = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('sha256', 'text', (c) => c.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('url', 'text')
    .addColumn('published_at', 'text')
    .addColumn('language', 'text')
    .addColumn('text', 'text')
    .addColumn('encoding', 'text')
    .addColumn('removed', 'text')
    .addColumn('received_at', keyText(context), (c) => c.notNull())

const parks = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('name', keyText(context), (c) => c.notNull())
    .addColumn('kind', 'text')
    .addColumn('level', 'text')
    .addColumn('parent_id', keyText(context), (c) => c.references('parks.id'))
    .addColumn('region', keyText(context))
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('edited', 'integer', (c) => c.notNull())
    .addColumn('base', 'text', (c) => c.notNull())
    .addColumn('found', 'text', (c) => c.notNull())
    .addColumn('projection', 'text', (c) => c.notNull())
    .addColumn('choices', 'text', (c) => c.notNull())
    .addColumn('search_text', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())

const parkNames = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('park_id', keyText(context), (c) => c.notNull().references('parks.id').onDelete('cascade'))
    .addColumn('name', keyText(context), (c) => c.notNull())
    .addColumn('key', keyText(context), (c) => c.notNull())
    .addColumn('own', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('park_names_pk', ['park_id', 'name', 'key'])

const parkSectors = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('park_id', keyText(context), (c) => c.notNull().references('parks.id').onDelete('cascade'))
    .addColumn('sector_id', keyText(context), (c) => c.notNull())
    .addColumn('role', 'text')
    .addPrimaryKeyConstraint('park_sectors_pk', ['park_id', 'sector_id'])

const facts = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('park_id', keyText(context), (c) => c.notNull().references('parks.id').onDelete('cascade'))
    .addColumn('document_id', keyText(context), (c) => c.references('documents.id').onDelete('cascade'))
    .addColumn('attribute', keyText(context), (c) => c.notNull())
    .addColumn('value_number', 'double precision')
    .addColumn('value_text', 'text')
    .addColumn('value_max', 'double precision')
    .addColumn('bound', 'text', (c) => c.notNull())
    .addColumn('unit', 'text')
    .addColumn('detail', 'text')
    .addColumn('as_of', 'text')
    .addColumn('confidence', 'double precision', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('quote', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('reviewer', 'text')
    .addColumn('reviewed_at', 'text')
    .addColumn('review_note', 'text')
    .addColumn('corrects_id', keyText(context), (c) => c.references('facts.id').onDelete('set null'))
    .addCheckConstraint('facts_one_value', sql`(value_number is null) <> (value_text is null)`)
    .addCheckConstraint('facts_status', sql`status in ('pending', 'accepted', 'rejected', 'superseded')`)

const parksRevision = (table: Table): Table =>
  table
    .addColumn('id', 'integer', (c) => c.primaryKey().check(sql`id = 1`))
    .addColumn('value', 'integer', (c) => c.notNull())

const parkChanges = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('park_changes_pk', ['revision', 'park_id'])

const TABLES: readonly (readonly [string, (table: Table, context: MigrationContext) => Table])[] = [
  ['documents', documents],
  ['parks', parks],
  ['park_names', parkNames],
  ['park_sectors', parkSectors],
  ['facts', facts],
  ['parks_revision', parksRevision],
  ['park_changes', parkChanges],
]

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  ['documents_received', 'documents', ['received_at', 'id']],
  ['parks_by_name', 'parks', ['name', 'id']],
  ['parks_by_region', 'parks', ['region', 'name', 'id']],
  ['parks_by_parent', 'parks', ['parent_id']],
  ['parks_by_revision', 'parks', ['revision']],
  ['park_names_by_key', 'park_names', ['key']],
  ['park_sectors_by_sector', 'park_sectors', ['sector_id', 'park_id']],
  ['facts_by_park', 'facts', ['park_id', 'attribute', 'id']],
  ['facts_by_document', 'facts', ['document_id', 'id']],
  ['facts_by_correction', 'facts', ['corrects_id']],
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
  await sql`insert into parks_revision (id, value) values (1, 0)`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [name] of [...TABLES].reverse()) await db.schema.dropTable(name).execute()
}
