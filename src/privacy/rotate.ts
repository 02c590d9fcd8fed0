import type { Db } from '../db/index.ts'
import { inTransaction } from '../db/index.ts'
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

async function renewBatch(db: Db, sealedTable: SealedTable, ring: KeyRing, after: string) {
  const names = [...Object.keys(sealedTable.sealed), ...Object.keys(sealedTable.indexed ?? {})]
  return inTransaction(db, async (trx) => {
    const rows = (await trx
      .selectFrom(sealedTable.table)
      .select(['id', ...(names as never[])])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()) as unknown as Row[]
    let changed = 0
    for (const row of rows) {
      const columns = renew(row, sealedTable, ring)
      if (!columns) continue
      await trx
        .updateTable(sealedTable.table)
        .set(columns as never)
        .where('id', '=', row.id)
        .execute()
      changed += 1
    }
    return { changed, last: rows.at(-1)?.id, whole: rows.length === BATCH }
  })
}

/**
 * Seals everything under the active key, in short transactions, while the server runs. It may be stopped and started again.
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

/** Forgets the keys that nothing is under any more; they may then be taken out of the ring. */
export async function forgetOldKeys(db: Db, ring: KeyRing): Promise<string[]> {
  const old = await db.selectFrom('keyring').select('id').where('id', '<>', ring.activeId).execute()
  if (old.length > 0) await db.deleteFrom('keyring').where('id', '<>', ring.activeId).execute()
  return old.map(({ id }) => id)
}
