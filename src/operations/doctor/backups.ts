import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { backupsUntil } from '../scheduled-backups.ts'
import { BackupError, checkFile } from '../sqlite-file.ts'
import { durationText, type Found, fail, MS_AN_HOUR, ok, type Patient, warn } from './finding.ts'

const deviceOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ dev }) => dev,
    () => undefined,
  )

/** Whether there is a backup, how old it is, whether it is whole, and whether one broken disk would take both. */
export async function checkBackups({ config, now }: Patient): Promise<Found[]> {
  const { database, backupDir, backupHours } = config
  if (database.engine === 'postgres')
    return [
      backupDir
        ? warn('BACKUP_DIR is without effect on PostgreSQL', 'schedule pg_dump (docs/deploy.md)')
        : ok('PostgreSQL: see that pg_dump is scheduled'),
    ]
  if (database.file === ':memory:') return []
  if (backupDir === undefined)
    return [warn('no backups are scheduled', 'set BACKUP_DIR, or run parkmatch backup FILE from cron')]
  const backups = (await backupsUntil(backupDir, Date.parse(now)).catch(() => undefined))?.made
  if (!backups)
    return [
      warn(
        `BACKUP_DIR ${backupDir} cannot be read`,
        'the server makes it at its start; if it has run, see its log and rights',
      ),
    ]
  const [newest] = backups
  if (!newest)
    return [
      warn(
        `BACKUP_DIR ${backupDir} holds no backup yet`,
        'the server makes one at its start; if it has run, see its log',
      ),
    ]
  const age = Date.parse(now) - newest.at
  const aged = `the newest of ${backups.length} backups is ${durationText(age)} old`
  const found =
    age > 1.5 * backupHours * MS_AN_HOUR
      ? fail(aged, 'see the log of the server for why the last one failed')
      : ok(aged)
  return [found, await checkNewest(newest.file), ...(await checkDisk(backupDir, database.file))]
}

async function checkNewest(file: string): Promise<Found> {
  try {
    const { parks, requests } = await checkFile(file)
    return ok(`it is whole: ${parks} parks, ${requests} requests`)
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    return fail(error.message, `make another at once: parkmatch backup FILE; then see to the disk of ${dirname(file)}`)
  }
}

async function checkDisk(folder: string, file: string): Promise<Found[]> {
  const [a, b] = [await deviceOf(folder), await deviceOf(dirname(resolve(file)))]
  return a !== undefined && a === b
    ? [
        warn(
          'the backups lie on the disk of the database',
          'copy them to another machine, for example with rsync or restic',
        ),
      ]
    : []
}
