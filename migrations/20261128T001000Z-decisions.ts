import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { MigrationContext } from './types.ts'

type Table = CreateTableBuilder<string, string>

/** Text that sorts by code point on both engines, whatever the locale of the PostgreSQL database. */
const keyText = ({ engine }: MigrationContext) => (engine === 'postgres' ? sql`text collate "C"` : sql`text`)

const parkDecisions = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addColumn('other_id', keyText(context))
    .addColumn('actor', 'text')
    .addColumn('note', 'text')
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'text')
    .addColumn('undone_by', 'text')

const decidedParks = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('decision_id', keyText(context), (c) => c.notNull().references('park_decisions.id').onDelete('cascade'))
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addPrimaryKeyConstraint('park_decision_parks_pk', ['decision_id', 'park_id'])

const nameRulings = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('decision_id', keyText(context), (c) => c.notNull().references('park_decisions.id').onDelete('cascade'))
    .addColumn('key', keyText(context), (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('park_id', keyText(context))
    .addColumn('region', 'text')
    .addPrimaryKeyConstraint('park_name_rulings_pk', ['decision_id', 'key', 'verdict'])

const factReviews = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('batch_id', keyText(context), (c) => c.notNull())
    .addColumn('fact_id', keyText(context), (c) => c.notNull())
    .addColumn('park_id', keyText(context), (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('decision', 'text', (c) => c.notNull())
    .addColumn('reviewer', 'text')
    .addColumn('note', 'text')
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('made_fact_id', keyText(context))
    .addColumn('undone_at', 'text')
    .addColumn('undone_by', 'text')
    .addPrimaryKeyConstraint('fact_reviews_pk', ['batch_id', 'fact_id'])

const documentParks = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('document_id', keyText(context), (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('name', keyText(context), (c) => c.notNull())
    .addColumn('park_id', keyText(context), (c) => c.notNull().references('parks.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('document_parks_pk', ['document_id', 'name'])

const documentSketches = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('document_id', keyText(context), (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('hash', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('document_sketches_pk', ['document_id', 'hash'])

const documentBatches = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('id', keyText(context), (c) => c.primaryKey())
    .addColumn('created_at', keyText(context), (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addColumn('finished_at', 'text')

const batchFiles = (table: Table, context: MigrationContext): Table =>
  table
    .addColumn('batch_id', keyText(context), (c) => c.notNull().references('document_batches.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('document_id', keyText(context))
    .addColumn('parks', 'integer')
    .addColumn('facts', 'integer')
    .addColumn('detail', 'text')
    .addPrimaryKeyConstraint('document_batch_files_pk', ['batch_id', 'position'])

const TABLES: readonly (readonly [string, (table: Table, context: MigrationContext) => Table])[] = [
  ['park_decisions', parkDecisions],
  ['park_decision_parks', decidedParks],
  ['park_name_rulings', nameRulings],
  ['fact_reviews', factReviews],
  ['document_parks', documentParks],
  ['document_sketches', documentSketches],
  ['document_batches', documentBatches],
  ['document_batch_files', batchFiles],
]

const INDEXES: readonly (readonly [string, string, readonly string[]])[] = [
  ['park_decisions_by_other', 'park_decisions', ['other_id']],
  ['park_decision_parks_by_park', 'park_decision_parks', ['park_id', 'decision_id']],
  ['park_name_rulings_by_key', 'park_name_rulings', ['key']],
  ['fact_reviews_by_fact', 'fact_reviews', ['fact_id']],
  ['fact_reviews_by_park', 'fact_reviews', ['park_id']],
  ['document_parks_by_park', 'document_parks', ['park_id']],
  ['document_sketches_by_hash', 'document_sketches', ['hash']],
  ['facts_by_status', 'facts', ['status', 'id']],
  ['documents_by_content', 'documents', ['content_hash']],
]

type Column = readonly [table: string, name: string, type: 'text' | 'integer', flag: boolean]

const COLUMNS: readonly Column[] = [
  ['facts', 'taken', 'integer', true],
  ['facts', 'conflicting', 'integer', true],
  ['facts', 'placed', 'integer', true],
  ['facts', 'lint', 'text', false],
  ['documents', 'format', 'text', false],
  ['documents', 'rules', 'text', false],
  ['documents', 'content_hash', 'text', false],
  ['documents', 'sketch', 'text', false],
  ['documents', 'duplicate_of', 'text', false],
  ['documents', 'near_duplicate_of', 'text', false],
]

/** Facts that a projection names already are marked as taken; the marks are kept up to date from now on. */
async function markTaken(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ choices: string }>`select choices from parks`.execute(db)
  for (const { choices } of rows) {
    const fields = Object.values(JSON.parse(choices) as Record<string, { facts: { id: string }[] }>)
    for (const id of new Set(fields.flatMap(({ facts }) => facts.map((fact) => fact.id))))
      await sql`update facts set taken = 1 where id = ${id}`.execute(db)
  }
}

export async function up(db: Kysely<unknown>, context: MigrationContext): Promise<void> {
  for (const [table, name, type, flag] of COLUMNS)
    await db.schema
      .alterTable(table)
      .addColumn(name, type, (c) => (flag ? c.notNull().defaultTo(0) : c))
      .execute()
  for (const [name, define] of TABLES) await define(db.schema.createTable(name) as Table, context).execute()
  for (const [name, table, columns] of INDEXES)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute()
  await markTaken(db)
  await sql`insert into document_parks (document_id, name, park_id)
    select f.document_id, p.name, min(p.id) from facts f join parks p on p.id = f.park_id
    where f.document_id is not null group by f.document_id, p.name`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of ['facts_by_status', 'documents_by_content']) await db.schema.dropIndex(name).execute()
  for (const [name] of [...TABLES].reverse()) await db.schema.dropTable(name).execute()
  for (const [table, name] of [...COLUMNS].reverse()) await db.schema.alterTable(table).dropColumn(name).execute()
}
