import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { SYSTEM } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import { STAFF_ROLES } from '../accounts/schemas.ts'
import { AccountError, changeAccount, createAccount, findAccountByName, listAccounts } from '../accounts/store.ts'
import type { Db } from '../db/index.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

/** The password comes by the environment or by standard input, never by an argument: those are seen by every process. */
async function readPassword(io: CliIo): Promise<string> {
  const given = io.env.PARKMATCH_PASSWORD
  if (given !== undefined) return given
  await write(io.stderr, 'password: ')
  const lines = createInterface({ input: io.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  throw new CommandError('no password given: type it, or set PARKMATCH_PASSWORD')
}

async function create(db: Db, name: string, role: string, io: CliIo): Promise<void> {
  const known = STAFF_ROLES.find((other) => other === role)
  if (!known) throw new UsageError(`--role is one of ${STAFF_ROLES.join(', ')}, not '${role}'`)
  const now = new Date().toISOString()
  const account = await createAccount(db, { name, role: known, password: await readPassword(io) }, now)
  await audit(db, SYSTEM, { action: 'account.created', subject: account.id }, now)
  await write(io.stdout, `${account.id}\t${name}\t${role}\n`)
}

async function change(db: Db, name: string, verb: string, io: CliIo): Promise<void> {
  const account = await findAccountByName(db, name)
  if (!account) throw new CommandError(`there is no account '${name}'`)
  await changeAccount(db, account.id, verb === 'disable' ? { disabled: true } : { password: await readPassword(io) })
  await audit(db, SYSTEM, { action: `account.${verb}`, subject: account.id }, new Date().toISOString())
  await write(io.stderr, `${name}: done\n`)
}

/** `accounts create|list|password|disable`: staff accounts of the configured database. */
export async function runAccounts(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    options: { role: { type: 'string', default: 'sales' } },
    allowPositionals: true,
  })
  const [verb = '', name] = positionals
  if (!['create', 'list', 'password', 'disable'].includes(verb) || (verb !== 'list') !== (name !== undefined))
    throw new UsageError('say create, password or disable with a name, or list')
  return withDatabase(io, verb === 'list' ? 'read' : 'write', async (database) => {
    await requireMigrated(database)
    try {
      if (verb === 'create') await create(database.db, name!, values.role, io)
      else if (verb !== 'list') await change(database.db, name!, verb, io)
      else
        for (const row of await listAccounts(database.db))
          await write(io.stdout, `${row.id}\t${row.name}\t${row.role}${row.disabled ? '\tdisabled' : ''}\n`)
    } catch (error) {
      throw error instanceof AccountError ? new CommandError(error.message) : error
    }
    return 0
  })
}
