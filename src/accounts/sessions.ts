import { sql } from 'kysely'
import type { AccountRow, Db } from '../db/index.ts'
import { verifyPassword } from './passwords.ts'
import { findAccountByName } from './store.ts'
import { hashToken, newToken } from './tokens.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const FAILURES_BEFORE_LOCK = 5
const LOCK_MS = 15 * MINUTE_MS
/** A session ends this long after its last use, and at the latest this long after it began. */
export const IDLE_MS = 12 * HOUR_MS
const LIFETIME_MS = 7 * 24 * HOUR_MS
/** The last use is written down no more often than this. */
const SEEN_EVERY_MS = 5 * MINUTE_MS

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

export type LoginResult =
  | { account: AccountRow; token: string }
  | { refused: 'wrong' }
  | { refused: 'locked'; until: string }

/**
 * Signs in by name and password. Five failures in a row lock the account for a quarter of an hour, whatever is tried then; a
 * name that does not exist takes as long as one that does.
 */
export async function login(db: Db, name: string, password: string, now: string): Promise<LoginResult> {
  const account = await findAccountByName(db, name)
  // Nobody is locked for longer than this: a time further ahead was set before the clock jumped back.
  if (account?.locked_until && account.locked_until > now && account.locked_until <= later(now, LOCK_MS))
    return { refused: 'locked', until: account.locked_until }
  const isRight = await verifyPassword(password, account?.password)
  if (!account || account.disabled === 1) return { refused: 'wrong' }
  if (!isRight) return recordFailure(db, account.id, now)
  await db
    .updateTable('accounts')
    .set({ failures: 0, locked_until: null, last_login_at: now })
    .where('id', '=', account.id)
    .execute()
  return { account, token: await startSession(db, account.id, now) }
}

/** Counts in the database, so that attempts sent at the same time are all counted. */
async function recordFailure(db: Db, id: string, now: string): Promise<LoginResult> {
  const until = later(now, LOCK_MS)
  const row = await db
    .updateTable('accounts')
    .set({
      failures: sql<number>`case when failures + 1 >= ${FAILURES_BEFORE_LOCK} then 0 else failures + 1 end`,
      locked_until: sql<string | null>`case when failures + 1 >= ${FAILURES_BEFORE_LOCK} then ${until} else null end`,
    })
    .where('id', '=', id)
    .returning('locked_until')
    .executeTakeFirst()
  return row?.locked_until ? { refused: 'locked', until: row.locked_until } : { refused: 'wrong' }
}

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
