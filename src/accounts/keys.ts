import { type ApiKeyRow, type Db, decodeJson, encodeJson, type KeyScope, newId } from '../db/index.ts'
import { hashToken, newToken } from './tokens.ts'

export const KEY_SCOPES = ['form', 'sales', 'data', 'admin', 'park'] as const satisfies readonly KeyScope[]

/** A form key stands in pages for all to read, so it looks different from one that must be kept secret. */
const prefixOf = (scope: KeyScope): string => (scope === 'form' ? 'pk_' : 'sk_')
const SHOWN_CHARACTERS = 10
const USED_EVERY_MS = 60 * 60_000

/** A key that cannot be made; the message says why. */
export class KeyError extends Error {
  override name = 'KeyError'
}

export interface NewKey {
  name: string
  scope: KeyScope
  /** Pages of these origins may use a form key. */
  origins?: readonly string[]
  parkId?: string
  expiresAt?: string
}

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text

function checkKey({ scope, origins = [], parkId }: NewKey): void {
  const bad = origins.find((origin) => !isOrigin(origin))
  if (bad !== undefined) throw new KeyError(`'${bad}' is no origin; write it like https://www.example.com`)
  if (scope === 'form' && origins.length === 0)
    throw new KeyError('a form key is for all to read; name the origins of the pages that may use it')
  if (scope !== 'form' && origins.length > 0) throw new KeyError('only form keys are bound to origins')
  if ((scope === 'park') !== (parkId !== undefined))
    throw new KeyError('a key of scope park, and no other, names its park')
}

/** Makes a key. Its text is in the answer and nowhere else. @throws KeyError */
export async function createKey(db: Db, key: NewKey, now: string): Promise<{ row: ApiKeyRow; key: string }> {
  checkKey(key)
  if (key.parkId !== undefined) {
    const park = await db.selectFrom('parks').select('id').where('id', '=', key.parkId).executeTakeFirst()
    if (!park) throw new KeyError(`there is no park '${key.parkId}'`)
  }
  const text = prefixOf(key.scope) + newToken()
  const row: ApiKeyRow = {
    id: newId(),
    name: key.name,
    hash: hashToken(text),
    start: text.slice(0, SHOWN_CHARACTERS),
    scope: key.scope,
    origins: encodeJson([...(key.origins ?? [])]),
    park_id: key.parkId ?? null,
    created_at: now,
    expires_at: key.expiresAt ?? null,
    revoked_at: null,
    used_at: null,
  }
  await db.insertInto('api_keys').values(row).execute()
  return { row, key: text }
}

export const listKeys = (db: Db): Promise<ApiKeyRow[]> =>
  db.selectFrom('api_keys').selectAll().orderBy('created_at').orderBy('id').execute()

/** Ends a key for good. Answers with false where there is none. */
export async function revokeKey(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('api_keys')
    .set((e) => ({ revoked_at: e.fn.coalesce('revoked_at', e.val(now)) }))
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The key that a text is, if it is one and still holds. */
export async function findKey(db: Db, text: string, now: string): Promise<ApiKeyRow | undefined> {
  const row = await db.selectFrom('api_keys').selectAll().where('hash', '=', hashToken(text)).executeTakeFirst()
  if (!row || row.revoked_at !== null || (row.expires_at !== null && row.expires_at <= now)) return undefined
  if (row.used_at === null || Date.parse(row.used_at) + USED_EVERY_MS < Date.parse(now))
    await db.updateTable('api_keys').set({ used_at: now }).where('id', '=', row.id).execute()
  return row
}

/** Whether pages of this origin may use any form key: what a browser asks before it sends the key itself. */
export async function isFormOrigin(db: Db, origin: string, now: string): Promise<boolean> {
  const rows = await db
    .selectFrom('api_keys')
    .select('origins')
    .where('scope', '=', 'form')
    .where('revoked_at', 'is', null)
    .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', now)]))
    .execute()
  return rows.some(({ origins }) => decodeJson(origins).includes(origin))
}
