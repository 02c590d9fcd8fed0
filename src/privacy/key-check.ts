import type { Db } from '../db/index.ts'
import { KeyRingError } from './key-file.ts'
import type { KeyRing } from './keyring.ts'

/**
 * Holds the ring against what the database knows of its keys: a wrong key would seal what nobody can open later, and a missing one leaves
 * values that nobody can open now. Answers with the keys that the database does not know yet.
 * @throws KeyRingError that names the key
 */
export async function newKeys(db: Db, ring: KeyRing): Promise<[id: string, fingerprint: string][]> {
  const known = new Map((await db.selectFrom('keyring').selectAll().execute()).map((row) => [row.id, row.fingerprint]))
  const offered = new Map(ring.fingerprints().map(({ id, fingerprint }) => [id, fingerprint]))
  for (const [id, fingerprint] of known) {
    const given = offered.get(id)
    if (given === undefined)
      throw new KeyRingError(
        `the database has personal data under key '${id}', which is not given; put it into PARKMATCH_KEYS or the key file`,
      )
    if (given !== fingerprint) throw new KeyRingError(`key '${id}' is not the one under which the database was written`)
  }
  return [...offered].filter(([id]) => !known.has(id))
}

/** Holds the ring against the database, and notes its new keys there. @throws KeyRingError that names the key */
export async function checkKeyRing(db: Db, ring: KeyRing, now: string): Promise<void> {
  const fresh = await newKeys(db, ring)
  if (fresh.length === 0) return
  await db
    .insertInto('keyring')
    .values(fresh.map(([id, fingerprint]) => ({ id, fingerprint, created_at: now })))
    .onConflict((c) => c.column('id').doNothing())
    .execute()
}
