import { parseArgs } from 'node:util'
import { SYSTEM } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import { createKey, KEY_SCOPES, KeyError, listKeys, revokeKey } from '../accounts/keys.ts'
import { type Db, decodeJson } from '../db/index.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, CommandError, UsageError, write } from './io.ts'

const OPTIONS = {
  scope: { type: 'string' },
  name: { type: 'string' },
  origin: { type: 'string', multiple: true },
  park: { type: 'string' },
  days: { type: 'string' },
} as const

interface Values {
  scope?: string | undefined
  name?: string | undefined
  origin?: string[] | undefined
  park?: string | undefined
  days?: string | undefined
}

const MS_A_DAY = 86_400_000

function expiryOf(days: string | undefined): string | undefined {
  if (days === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(days)) throw new UsageError(`--days is a number of days, not '${days}'`)
  return new Date(Date.now() + Number(days) * MS_A_DAY).toISOString()
}

async function create(db: Db, { scope, name, origin, park, days }: Values, io: CliIo): Promise<void> {
  const known = KEY_SCOPES.find((other) => other === scope)
  if (!known) throw new UsageError(`--scope is one of ${KEY_SCOPES.join(', ')}`)
  const expiresAt = expiryOf(days)
  const { row, key } = await createKey(
    db,
    {
      name: name ?? known,
      scope: known,
      ...(origin ? { origins: origin } : {}),
      ...(park === undefined ? {} : { parkId: park }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    new Date().toISOString(),
  )
  await audit(db, SYSTEM, { action: 'key.created', subject: row.id, detail: { scope: known } }, row.created_at)
  await write(io.stderr, `key ${row.id}, shown only now:\n`)
  await write(io.stdout, `${key}\n`)
}

async function list(db: Db, io: CliIo): Promise<void> {
  for (const row of await listKeys(db)) {
    const state = row.revoked_at ? `revoked ${row.revoked_at}` : (row.expires_at ?? 'no end')
    await write(
      io.stdout,
      `${[row.id, `${row.start}…`, row.scope, row.name, state, decodeJson(row.origins).join(' ')].join('\t')}\n`,
    )
  }
}

async function revoke(db: Db, id: string, io: CliIo): Promise<void> {
  const now = new Date().toISOString()
  if (!(await revokeKey(db, id, now))) throw new CommandError(`there is no key '${id}'; parkmatch keys list shows them`)
  await audit(db, SYSTEM, { action: 'key.revoked', subject: id }, now)
  await write(io.stderr, `key ${id} is revoked\n`)
}

/** `keys create|list|revoke`: API keys of the configured database. */
export async function runKeys(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  const [verb = '', id] = positionals
  if (!['create', 'list', 'revoke'].includes(verb) || (verb === 'revoke') !== (id !== undefined))
    throw new UsageError('say create, list, or revoke ID')
  return withDatabase(io, verb === 'list' ? 'read' : 'write', async (database) => {
    await requireMigrated(database)
    try {
      if (verb === 'create') await create(database.db, values, io)
      else if (verb === 'list') await list(database.db, io)
      else await revoke(database.db, id!, io)
    } catch (error) {
      throw error instanceof KeyError ? new CommandError(error.message) : error
    }
    return 0
  })
}
