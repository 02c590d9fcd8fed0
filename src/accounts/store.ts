import {
  type AccountRow,
  type Db,
  inTransaction,
  isUniqueViolation,
  newId,
  type StaffRole,
  type Trx,
  takeTurn,
} from '../db/index.ts'
import { hashPassword, MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts'

/** An account that cannot be made or changed; the message says why. */
export class AccountError extends Error {
  override name = 'AccountError'
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,99}$/u

/** That there is no account yet, or another administrator, rests on more than the row that is changed. */
const ACCOUNTS_TURN = 'accounts'

/** Whether anybody can sign in: from the first account on, keys and sessions are asked for. */
export const hasAccounts = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined

const NONE_FOR_MS = 1000

/** Until when (`performance.now()`) a database without accounts is taken to have none; for good once it has one. */
const answered = new WeakMap<Db, { has: boolean; until: number }>()

/**
 * The same for what every request asks. Once the first account exists it stays so: accounts are disabled, never deleted. A first
 * one made through this handle counts at once, one made elsewhere within a second. While the database is away the last answer
 * stands.
 */
export async function hadAccountsLately(db: Db, isAway = false): Promise<boolean> {
  const last = answered.get(db)
  if (last && (last.has || isAway || performance.now() < last.until)) return last.has
  const until = performance.now() + NONE_FOR_MS
  const has = await hasAccounts(db)
  // One may have been made meanwhile, and be known already.
  if (!answered.get(db)?.has) answered.set(db, { has, until })
  return has
}

export const listAccounts = (db: Db): Promise<AccountRow[]> =>
  db.selectFrom('accounts').selectAll().orderBy('created_at').orderBy('id').execute()

export const findAccount = (db: Db, id: string): Promise<AccountRow | undefined> =>
  db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()

export const findAccountByName = (db: Db, name: string): Promise<AccountRow | undefined> =>
  db.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst()

/** @throws AccountError when the password is too short or too long */
export function checkPassword(password: string): void {
  if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD)
    throw new AccountError(`a password has ${MIN_PASSWORD} to ${MAX_PASSWORD} characters`)
}

/**
 * Makes an account. `first` asks that there be none yet, so that a set-up link makes one administrator and no second.
 * @throws AccountError for a name that is taken or malformed, a bad password, or when `first` and there is one
 */
export async function createAccount(
  db: Db,
  account: { name: string; role: StaffRole; password: string; first?: boolean },
  now: string,
): Promise<AccountRow> {
  if (!NAME.test(account.name))
    throw new AccountError(`the name '${account.name}' must be letters, digits and . _ @ + - without spaces`)
  checkPassword(account.password)
  const row: AccountRow = {
    id: newId(),
    name: account.name,
    role: account.role,
    password: await hashPassword(account.password),
    failures: 0,
    locked_until: null,
    disabled: 0,
    created_at: now,
    last_login_at: null,
  }
  await inTransaction(db, async (trx) => {
    await takeTurn(trx, ACCOUNTS_TURN)
    if (account.first && (await hasAccounts(trx))) throw new AccountError('there is an account already; sign in')
    try {
      await trx.insertInto('accounts').values(row).execute()
    } catch (error) {
      throw isUniqueViolation(error) ? new AccountError(`the name '${account.name}' is taken`) : error
    }
  })
  answered.set(db, { has: true, until: 0 })
  return row
}

export interface AccountChange {
  role?: StaffRole
  password?: string
  disabled?: boolean
}

/**
 * Changes an account; a new password or a disabled account ends its sessions, a new password its locks, and the last administrator stays one.
 * @throws AccountError
 */
export async function changeAccount(db: Db, id: string, change: AccountChange): Promise<AccountRow | undefined> {
  if (change.password !== undefined) checkPassword(change.password)
  const password = change.password === undefined ? undefined : await hashPassword(change.password)
  return inTransaction(db, async (trx) => {
    await takeTurn(trx, ACCOUNTS_TURN)
    const known = await findAccount(trx, id)
    if (!known) return undefined
    const losesAdmin = known.role === 'admin' && ((change.role ?? 'admin') !== 'admin' || change.disabled === true)
    if (losesAdmin && !(await hasOtherAdmin(trx, id)))
      throw new AccountError('this is the last administrator; make another one first')
    await trx
      .updateTable('accounts')
      .set({
        ...(change.role ? { role: change.role } : {}),
        ...(password ? { password, failures: 0, locked_until: null } : {}),
        ...(change.disabled === undefined ? {} : { disabled: change.disabled ? 1 : 0 }),
      })
      .where('id', '=', id)
      .execute()
    // Who forgot the password, or was kept out by others, gets in with the new one.
    if (password) await trx.deleteFrom('sign_in_addresses').where('account_id', '=', id).execute()
    if (password || change.disabled || change.role)
      await trx.deleteFrom('sessions').where('account_id', '=', id).execute()
    return findAccount(trx, id)
  })
}

async function hasOtherAdmin(trx: Trx, id: string): Promise<boolean> {
  const other = await trx
    .selectFrom('accounts')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled', '=', 0)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
