import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { AccountRow, Db, SignInAddressRow } from '../db/index.ts'
import type { KeyRing } from '../privacy/index.ts'
import { verifyPassword } from './passwords.ts'
import { startSession } from './sessions.ts'
import { findAccountByName } from './store.ts'

const MINUTE_MS = 60_000
const LOCK_MS = 15 * MINUTE_MS
/** Failures in a row from one address. */
const FAILURES_HERE = 5
/** Failures in a row from all addresses together: far more than one host can make, far too few to find a password by. */
const FAILURES_ANYWHERE = 100
/** Where an account was signed in to within this, its user is not kept out by what others try elsewhere. */
const KNOWN_MS = 30 * 24 * 60 * MINUTE_MS

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

/** What is sent to sign in. `address` stands for where it comes from, as `addressKey` makes it. */
export interface Credentials {
  name: string
  password: string
  address: string
}

/** `here`: from this address; `anywhere`: from every one that the account was not signed in to from lately. */
export type LoginResult =
  | { account: AccountRow; token: string }
  | { refused: 'wrong' }
  | { refused: 'locked'; where: 'here' | 'anywhere'; until: string }

/** An address as it is stored with failures: nobody reads it back without the keys. `group` is an IPv4 address or an IPv6 network. */
export const addressKey = (keyring: KeyRing, group: string): string =>
  createHmac('sha256', keyring.secretFor('sign-in address')).update(group).digest('base64url')

/** Nothing is locked for longer than this: a time further ahead was set before the clock jumped back. */
const isLocked = (until: string | null | undefined, now: string): until is string =>
  !!until && until > now && until <= later(now, LOCK_MS)

const placeOf = (db: Db, accountId: string, address: string): Promise<SignInAddressRow | undefined> =>
  db
    .selectFrom('sign_in_addresses')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('address', '=', address)
    .executeTakeFirst()

function lockOf(account: AccountRow, place: SignInAddressRow | undefined, now: string): LoginResult | undefined {
  if (isLocked(place?.locked_until, now)) return { refused: 'locked', where: 'here', until: place!.locked_until! }
  const isKnown = !!place?.signed_in_at && place.signed_in_at > later(now, -KNOWN_MS)
  if (isKnown || !isLocked(account.locked_until, now)) return undefined
  return { refused: 'locked', where: 'anywhere', until: account.locked_until }
}

/**
 * Signs in by name and password. Five failures in a row lock the account for a quarter of an hour for the address that they came from, a
 * hundred for all but those that it was signed in to from before; the right password does not help then. A name that does not exist
 * takes as long as one that does.
 */
export async function login(db: Db, { name, password, address }: Credentials, now: string): Promise<LoginResult> {
  const account = await findAccountByName(db, name)
  const place = await placeOf(db, account?.id ?? '', address)
  const lock = account && lockOf(account, place, now)
  if (lock) return lock
  const isRight = await verifyPassword(password, account?.password)
  if (!account || account.disabled === 1) return { refused: 'wrong' }
  if (!isRight) return recordFailure(db, account.id, address, now)
  const columns = {
    failures: 0,
    last_login_at: now,
    ...(isLocked(account.locked_until, now) ? {} : { locked_until: null }),
  }
  await db.updateTable('accounts').set(columns).where('id', '=', account.id).execute()
  await recordSuccess(db, account.id, address, now)
  return { account, token: await startSession(db, account.id, now) }
}

/** A counter of failures in a row, and its lock, one failure on. */
const oneMore = (table: 'accounts' | 'sign_in_addresses', limit: number, until: string) => {
  const next = sql`${sql.ref(`${table}.failures`)} + 1`
  return {
    failures: sql<number>`case when ${next} >= ${limit} then 0 else ${next} end`,
    locked_until: sql<string | null>`case when ${next} >= ${limit} then ${until} else null end`,
  }
}

/** Counts in the database, so that attempts sent at the same time are all counted. */
async function recordFailure(db: Db, accountId: string, address: string, now: string): Promise<LoginResult> {
  const until = later(now, LOCK_MS)
  const here = await db
    .insertInto('sign_in_addresses')
    .values({ account_id: accountId, address, failures: 1, locked_until: null, signed_in_at: null, tried_at: now })
    .onConflict((c) =>
      c
        .columns(['account_id', 'address'])
        .doUpdateSet({ ...oneMore('sign_in_addresses', FAILURES_HERE, until), tried_at: now }),
    )
    .returning('locked_until')
    .executeTakeFirst()
  const anywhere = await db
    .updateTable('accounts')
    .set((e) => {
      const { failures, locked_until } = oneMore('accounts', FAILURES_ANYWHERE, until)
      // A lock stays until its time: who may still try must not lift it by failing.
      return { failures, locked_until: e.fn.coalesce(locked_until, 'locked_until') }
    })
    .where('id', '=', accountId)
    .returning('locked_until')
    .executeTakeFirst()
  if (here?.locked_until) return { refused: 'locked', where: 'here', until: here.locked_until }
  if (anywhere?.locked_until === until) return { refused: 'locked', where: 'anywhere', until }
  return { refused: 'wrong' }
}

async function recordSuccess(db: Db, accountId: string, address: string, now: string): Promise<void> {
  const known = { failures: 0, locked_until: null, signed_in_at: now, tried_at: now }
  await db
    .insertInto('sign_in_addresses')
    .values({ account_id: accountId, address, ...known })
    .onConflict((c) => c.columns(['account_id', 'address']).doUpdateSet(known))
    .execute()
}

/** Forgets from where accounts were signed in to so long ago that it counts no more. */
export const purgeSignInAddresses = async (db: Db, now: string): Promise<void> => {
  await db.deleteFrom('sign_in_addresses').where('tried_at', '<', later(now, -KNOWN_MS)).execute()
}
