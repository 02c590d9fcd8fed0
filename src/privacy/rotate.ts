import { type Db, inTransaction, type Trx } from '../db/index.ts'
import type { KeyRing } from './keyring.ts'

/** Rows that one transaction seals anew: short enough that others write in between. */
const BATCH = 200

/** A table with sealed columns, and with blind indexes that are made anew from them. */
export interface SealedTable {
  table: 'requests' | 'request_events' | 'request_reports' | 'webhooks'
  /** Sealed column → the field name that it is sealed under. */
  sealed: Readonly<Record<string, string>>
  /** Index column → the sealed column that it is made from, its domain, and how the value is written in it. */
  indexed?: Readonly<Record<string, { from: string; domain: string; key: (value: string) => string }>>
}

type Row = Record<string, string | null> & { id: string }

/** The columns of a row under the active key; undefined where all are already. */
function renew(
  row: Row,
  { table, sealed, indexed = {} }: SealedTable,
  ring: KeyRing,
): Record<string, string> | undefined {
  const stale = [...Object.keys(sealed), ...Object.keys(indexed)].some((name) => row[name] && !ring.isActive(row[name]))
  if (!stale) return undefined
  const columns: Record<string, string> = {}
  const plain: Record<string, string> = {}
  for (const [name, field] of Object.entries(sealed)) {
    const value = row[name]
    if (!value) continue
    plain[name] = ring.open(value, { table, row: row.id, field })
    columns[name] = ring.seal(plain[name], { table, row: row.id, field })
  }
  for (const [name, { from, domain, key }] of Object.entries(indexed)) {
    const value = plain[from]
    if (value !== undefined && row[name]) columns[name] = ring.blind(key(value), domain)
  }
  return columns
}

const columnsOf = ({ sealed, indexed = {} }: SealedTable): string[] => [...Object.keys(sealed), ...Object.keys(indexed)]

const rowsOf = (trx: Trx, sealedTable: SealedTable) =>
  trx
    .selectFrom(sealedTable.table)
    .select(['id', ...(columnsOf(sealedTable) as never[])])
    .orderBy('id')

/** Writes renewed columns where they are still what they were made from; false where somebody has saved others meanwhile. */
async function replace(trx: Trx, { table }: SealedTable, row: Row, columns: Record<string, string>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(table)
    .set(columns as never)
    .where('id', '=', row.id)
    .where((e) => e.and(Object.keys(columns).map((name) => e(name as never, '=', row[name] as never))))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function renewBatch(db: Db, sealedTable: SealedTable, ring: KeyRing, after: string) {
  return inTransaction(db, async (trx) => {
    const first = (await rowsOf(trx, sealedTable).where('id', '>', after).limit(BATCH).execute()) as unknown as Row[]
    let changed = 0
    for (let rows = first; rows.length > 0; ) {
      const overtaken: string[] = []
      for (const row of rows) {
        const columns = renew(row, sealedTable, ring)
        if (!columns) continue
        if (await replace(trx, sealedTable, row, columns)) changed += 1
        else overtaken.push(row.id)
      }
      // What was saved meanwhile may be under the old key too: by a server that was not started again.
      rows =
        overtaken.length === 0
          ? []
          : ((await rowsOf(trx, sealedTable).where('id', 'in', overtaken).execute()) as unknown as Row[])
    }
    return { changed, last: first.at(-1)?.id, whole: first.length === BATCH }
  })
}

/**
 * Seals everything under the active key, in short transactions, while the server runs: what others save meanwhile stays. It may be
 * stopped and started again.
 * @returns how many rows were changed
 * @throws SealError when a value is under a key that is not in the ring
 */
export async function rotateKeys(db: Db, tables: readonly SealedTable[], ring: KeyRing): Promise<number> {
  let changed = 0
  for (const table of tables) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const batch: Awaited<ReturnType<typeof renewBatch>> = await renewBatch(db, table, ring, after)
      changed += batch.changed
      after = batch.whole ? batch.last : undefined
    }
  }
  return changed
}

/** Values that a key other than the active one has made. */
export interface Remainder {
  key: string
  table: string
  column: string
  count: number
}

/** Where values of a key are left. Ids of keys hold no wildcard. */
async function remaindersOf(db: Db, tables: readonly SealedTable[], key: string): Promise<Remainder[]> {
  const found: Remainder[] = []
  for (const sealedTable of tables) {
    for (const column of columnsOf(sealedTable)) {
      const { n } = await db
        .selectFrom(sealedTable.table)
        .select((e) => e.fn.countAll().as('n'))
        .where((e) => e(column as never, 'like', `__.${key}.%` as never))
        .executeTakeFirstOrThrow()
      if (Number(n) > 0) found.push({ key, table: sealedTable.table, column, count: Number(n) })
    }
  }
  return found
}

/**
 * Forgets the keys that nothing is under any more; they may then be taken out of the ring. A key that a value is still under stays: a
 * server that was not started again goes on sealing with it.
 */
export async function forgetOldKeys(
  db: Db,
  tables: readonly SealedTable[],
  ring: KeyRing,
): Promise<{ forgotten: string[]; left: Remainder[] }> {
  const old = await db.selectFrom('keyring').select('id').where('id', '<>', ring.activeId).orderBy('id').execute()
  const forgotten: string[] = []
  const left: Remainder[] = []
  for (const { id } of old) {
    const remainders = await remaindersOf(db, tables, id)
    left.push(...remainders)
    if (remainders.length > 0) continue
    await db.deleteFrom('keyring').where('id', '=', id).execute()
    forgotten.push(id)
  }
  return { forgotten, left }
}
