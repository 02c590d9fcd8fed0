import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { startThread } from '../threads.ts'
import { backupsTotal } from './metrics.ts'
import { BackupError, type FileSummary } from './sqlite-file.ts'

const NAME = /^parkmatch-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/
const MS_AN_HOUR = 3_600_000

/** A backup in the folder of scheduled ones; `at` is its time in ms since 1970, by its name. */
export interface StoredBackup {
  file: string
  at: number
}

export const backupName = (now: number): string =>
  `parkmatch-${new Date(now).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}.db`

const timeOf = (name: string): number | undefined => {
  const parts = NAME.exec(name)?.slice(1)
  return parts && Date.parse(`${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`)
}

/** The scheduled backups of a folder, the newest first; other files are none of ours. @throws the error of the system */
export async function listBackups(folder: string): Promise<StoredBackup[]> {
  const found = (await readdir(folder)).flatMap((name) => {
    const at = timeOf(name)
    return at === undefined || Number.isNaN(at) ? [] : [{ file: join(folder, name), at }]
  })
  return found.sort((a, b) => b.at - a.at)
}

function onThread(source: string, target: string, signal: AbortSignal): Promise<FileSummary> {
  const worker = startThread(import.meta.url, 'backup-worker', { workerData: { source, target } })
  return new Promise((resolve, reject) => {
    const stop = () => void worker.terminate()
    signal.addEventListener('abort', stop, { once: true })
    worker.once('message', ({ summary, failure }: { summary?: FileSummary; failure?: string }) =>
      summary ? resolve(summary) : reject(new BackupError(failure)),
    )
    worker.once('error', reject)
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new BackupError('the backup was cut off by the stop of the server'))
    })
  })
}

/** The backups of a folder apart from those whose time has not come: a clock that was wrong gave them their names. */
export async function backupsUntil(
  folder: string,
  now: number,
): Promise<{ made: StoredBackup[]; ahead: StoredBackup[] }> {
  const all = await listBackups(folder)
  return { made: all.filter(({ at }) => at <= now), ahead: all.filter(({ at }) => at > now) }
}

interface Log {
  info: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
}

/** Only what is older than the newest ones is removed, and only after a new one was made. */
async function removeOld(folder: string, keep: number, now: number): Promise<string[]> {
  const old = (await backupsUntil(folder, now)).made.slice(keep).map(({ file }) => file)
  for (const file of old) await rm(file, { force: true })
  return old
}

type BackupConfig = Pick<Config, 'database' | 'backupDir' | 'backupHours' | 'backupKeep'>

/**
 * Backs up the SQLite file into BACKUP_DIR when the newest backup there is older than BACKUP_HOURS, and removes those beyond BACKUP_KEEP.
 * Answers with the new file. @throws BackupError or the error of the system; nothing half made is left
 */
export async function backUpWhenDue(
  { database, backupDir, backupHours, backupKeep }: BackupConfig,
  signal: AbortSignal,
  log: Log,
  now: number = Date.now(),
): Promise<string | undefined> {
  if (backupDir === undefined || database.engine !== 'sqlite' || database.file === ':memory:') return undefined
  try {
    await mkdir(backupDir, { recursive: true, mode: 0o700 })
    const { made, ahead } = await backupsUntil(backupDir, now)
    const [newest] = made
    if (newest && now - newest.at < backupHours * MS_AN_HOUR) return undefined
    const target = join(backupDir, backupName(now))
    const started = performance.now()
    const { bytes } = await onThread(database.file, target, signal).finally(() =>
      rm(`${target}.partial`, { force: true }),
    )
    const removed = await removeOld(backupDir, backupKeep, now)
    if (ahead.length > 0)
      log.warn(
        { files: ahead.map((backup) => backup.file) },
        'backups are dated later than now and do not count; the clock was wrong when they were made, or is now: look at them and delete them',
      )
    backupsTotal.inc({ outcome: 'ok' })
    log.info({ file: target, bytes, durationMs: Math.round(performance.now() - started), removed }, 'backup made')
    return target
  } catch (error) {
    backupsTotal.inc({ outcome: 'failed' })
    throw error
  }
}
