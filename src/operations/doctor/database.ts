import { existsSync } from 'node:fs'
import { hasAccounts } from '../../accounts/store.ts'
import {
  clockAhead,
  DatabaseFileError,
  describeDatabaseError,
  engineVersion,
  isMigrated,
  isSetUp,
  type OpenDatabase,
  openDatabase,
  refuseDamagedFile,
  unknownMigration,
} from '../../db/index.ts'
import { KeyRingError, keyFileOf, loadKeyRing, newKeys } from '../../privacy/index.ts'
import { durationText, type Found, fail, MS_AN_HOUR, ok, type Patient, warn } from './finding.ts'

/** A clock this far behind the newest row was set back. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

const missing = (file: string): Found =>
  warn(
    `there is no database ${file} yet`,
    'parkmatch serve makes it; if there should be one, see DATABASE_URL and the working folder',
  )

const notSetUp = fail(
  'the database has no tables of parkmatch',
  'if it should have, see DATABASE_URL, or bring a backup back: parkmatch restore --force BACKUP; if it is new, the first start makes them',
)

/** The message of such a file brings its remedy along. */
const emptied = (message: string): Found => {
  const [text = message, ...remedies] = message.split('; ')
  return fail(text, remedies.join('; '))
}

/** Opens the database without making one, and so that nothing in it can be changed. */
export async function openPatient({ config }: Patient): Promise<{ database?: OpenDatabase; found?: Found }> {
  const target = config.database
  if (target.engine === 'sqlite' && target.file !== ':memory:' && !existsSync(target.file))
    return { found: missing(target.file) }
  let database: OpenDatabase | undefined
  try {
    database = await openDatabase(target, undefined, 'read')
    const engine = target.engine === 'sqlite' ? `SQLite ${target.file}, version` : 'PostgreSQL'
    const version = await engineVersion(database)
    if (!(await isSetUp(database))) {
      await database.close()
      return { found: notSetUp }
    }
    return { database, found: ok(`${engine} ${version} answers`) }
  } catch (error) {
    await database?.close().catch(() => {})
    if (error instanceof DatabaseFileError) return { found: emptied(error.message) }
    return {
      found: fail(describeDatabaseError(error, target), 'mend that first; the checks of its content are left out'),
    }
  }
}

/** Whether the file is whole and the schema that of this version. */
export async function checkSchema({ database }: Patient): Promise<Found[]> {
  if (!database) return []
  const damage = await refuseDamagedFile(database).then(
    () => undefined,
    (error: Error) => error.message,
  )
  if (damage !== undefined)
    return [
      fail(
        `the file is damaged: ${damage}`,
        'stop the server and bring a backup back: parkmatch restore --force BACKUP',
      ),
    ]
  const whole = database.engine === 'sqlite' ? [ok('every page of the file was read and found whole')] : []
  const unknown = await unknownMigration(database)
  if (unknown !== undefined)
    return [
      ...whole,
      fail(
        `the database was written by a newer parkmatch (it has ${unknown})`,
        'run that version, or bring a backup of this one back: parkmatch restore --force BACKUP',
      ),
    ]
  return (await isMigrated(database))
    ? [...whole, ok('the schema is the newest')]
    : [
        ...whole,
        fail(
          'the schema is older than this program',
          'parkmatch backup FILE, then parkmatch migrate (or start the server)',
        ),
      ]
}

export async function checkAccounts({ database, config }: Patient): Promise<Found[]> {
  if (!database) return []
  if (await hasAccounts(database.db)) return [ok('accounts protect the server')]
  const remedy = 'parkmatch accounts create NAME --role admin'
  return [warn(`no account exists yet, so other machines are not served (HOST ${config.host})`, remedy)]
}

/** Whether the keys are at hand under which the database holds personal data. Makes none. */
export async function checkKeys({ database, config, now }: Patient): Promise<Found[]> {
  if (config.database.engine === 'sqlite' && config.database.file === ':memory:') return []
  const file = keyFileOf(config)
  const known = database ? await database.db.selectFrom('keyring').select('id').execute() : []
  if (config.keys === undefined && !existsSync(file)) {
    const ids = known.map(({ id }) => id).join(', ')
    return known.length > 0
      ? [
          fail(
            `the database holds personal data under key ${ids}, and there is no key file ${file}`,
            'bring the key file back, or set PARKMATCH_KEYS or PARKMATCH_KEY_FILE',
          ),
        ]
      : [
          warn(
            `there is no key file ${file} yet`,
            'the first start writes it; keep a copy of it apart from the backups',
          ),
        ]
  }
  try {
    const ring = await loadKeyRing(config, now.slice(0, 10), async () => {})
    if (database) await newKeys(database.db, ring)
    return [ok(`the keys of personal data fit (active: ${ring.activeId})`)]
  } catch (error) {
    if (!(error instanceof KeyRingError)) throw error
    return [fail(error.message, 'without the right key personal data cannot be read, and the server does not start')]
  }
}

/** A clock that was set back makes sessions, keys and retention wrong. */
export async function checkClock({ database, now }: Patient): Promise<Found[]> {
  if (!database) return []
  const newest = await database.db
    .selectFrom('outbox')
    .select((e) => e.fn.max('created_at').as('at'))
    .executeTakeFirst()
  const ahead = newest?.at ? Date.parse(newest.at) - Date.parse(now) : 0
  const remedy = 'set the clock (timedatectl set-ntp true) before the server starts'
  if (ahead > CLOCK_TOLERANCE_MS)
    return [fail(`the clock (${now}) is ${durationText(ahead)} behind the newest event stored`, remedy)]
  if (database.engine === 'sqlite') return [ok(`the clock says ${now}`)]
  const off = Math.abs(await clockAhead(database.db))
  return off > 10_000
    ? [warn(`this clock and that of PostgreSQL differ by ${Math.round(off / 1000)} s`, remedy)]
    : [ok(`the clock says ${now}`)]
}

/** Webhooks whose deliveries were given up or wait for long, with the last reason. */
export async function checkWebhooks({ database, now }: Patient): Promise<Found[]> {
  if (!database) return []
  const since = new Date(Date.parse(now) - MS_AN_HOUR).toISOString()
  const rows = await database.db
    .selectFrom('deliveries as d')
    .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
    .select([
      'w.name',
      'w.host',
      'd.state',
      (e) => e.fn.countAll().as('count'),
      (e) => e.fn.max('d.last_error').as('error'),
    ])
    .where((e) =>
      e.or([
        e('d.state', '=', 'failed'),
        e.and([e('d.state', '=', 'pending'), e('d.created_at', '<', since), e('w.active', '=', 1)]),
      ]),
    )
    .groupBy(['w.name', 'w.host', 'd.state'])
    .execute()
  if (rows.length === 0) return [ok('no delivery to a webhook failed or waits for long')]
  return rows.map(({ name, host, state, count, error }) =>
    warn(
      `webhook ${name} (${host}): ${count} deliveries ${state === 'failed' ? 'were given up' : 'wait for more than an hour'}; ${error ?? 'no reason is known'}`,
      'mend the receiver, then POST /v1/webhooks/{id}/replay',
    ),
  )
}
