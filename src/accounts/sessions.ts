import type { AccountRow, Db } from '../db/index.ts'
import { hashToken, newToken } from './tokens.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** A session ends this long after its last use, and at the latest this long after it began. */
export const IDLE_MS = 12 * HOUR_MS
const LIFETIME_MS = 7 * 24 * HOUR_MS
/** The last use is written down no more often than this. */
const SEEN_EVERY_MS = 5 * MINUTE_MS

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

/** Begins a session and answers with its token; only the hash is stored. */
export async function startSession(db: Db, accountId: string, now: string): Promise<string> {
  const token = newToken()
  await db
    .insertInto('sessions')
    .values({
      hash: hashToken(token),
      account_id: accountId,
      created_at: now,
      seen_at: now,
      expires_at: later(now, LIFETIME_MS),
    })
    .execute()
  return token
}

/** The account whose session a token is, if the session lives and the account may sign in. */
export async function accountOfSession(db: Db, token: string, now: string): Promise<AccountRow | undefined> {
  const hash = hashToken(token)
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .selectAll('a')
    .select(['s.seen_at', 's.expires_at'])
    .where('s.hash', '=', hash)
    .where('a.disabled', '=', 0)
    .executeTakeFirst()
  if (!row) return undefined
  const { seen_at, expires_at, ...account } = row
  if (expires_at <= now || later(seen_at, IDLE_MS) <= now) {
    await endSession(db, token)
    return undefined
  }
  if (later(seen_at, SEEN_EVERY_MS) < now)
    await db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash).execute()
  return account
}

export const endSession = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('sessions').where('hash', '=', hashToken(token)).execute()
}

/** Removes sessions that ended by themselves. */
export const purgeSessions = async (db: Db, now: string): Promise<void> => {
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute()
}

/** The text that a page sends back with each change: it proves that the page could read an answer of this server. */
export const csrfTokenOf = (token: string): string => hashToken(`csrf ${token}`)
