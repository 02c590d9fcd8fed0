import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BatchFileRow, type Db, type DocumentBatchRow, isUnavailable, pauseAfterFailure } from '../db/index.ts'
import { storeDigested } from './ingest.ts'
import { RefusedDocument } from './read-file.ts'
import type { ReadingPool } from './reading-pool.ts'

/** A file of a batch as it came in. */
export interface BatchFile {
  name: string
  bytes: Uint8Array
}

/** What waits in memory at most, over all batches. */
const MOST_BYTES_WAITING = 256 * 1024 * 1024
/** A batch without a sign of life for so long lost its server. */
const SILENT_MS = 10 * 60_000

const STOPPED = 'the server stopped before this file; send it again'

/** Too many files wait already. */
export class QueueFullError extends Error {
  override name = 'QueueFullError'
}

export interface BatchQueueOptions {
  db: Db
  reading: ReadingPool
  now: () => string
  acceptConfidence: number
  /** Told of errors that are not the file's fault. */
  onError: (error: unknown) => void
}

type Outcome = Partial<Pick<BatchFileRow, 'status' | 'document_id' | 'parks' | 'facts' | 'code' | 'detail'>>

interface Job extends BatchFile {
  batchId: string
  position: number
  /** What came of it, once it was read: that is not done twice because the database was away when it was to be noted. */
  outcome?: Outcome
}

const UNEXPECTED = {
  status: 'failed',
  code: 'internal-error',
  detail: 'an unexpected error; the log has its cause',
} as const

/**
 * Files that wait to be read, one after the other and beside all requests. Their progress is in the database, so that any instance tells
 * it; the files themselves are in the memory of the instance that took them. While the database is away they wait.
 */
export class BatchQueue {
  readonly #options: BatchQueueOptions
  readonly #jobs: Job[] = []
  #bytes = 0
  #working: Promise<void> | undefined
  readonly #closed = new AbortController()

  constructor(options: BatchQueueOptions) {
    this.#options = options
  }

  /**
   * Takes files in and answers with the id of their batch at once.
   * @throws QueueFullError
   */
  async add(files: readonly BatchFile[]): Promise<string> {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
    if (this.#closed.signal.aborted || this.#bytes + bytes > MOST_BYTES_WAITING)
      throw new QueueFullError('Too many files wait to be read; send these again in a few minutes')
    const batchId = `b-${randomUUID()}`
    this.#bytes += bytes
    try {
      await this.#record(batchId, files)
    } catch (error) {
      this.#bytes -= bytes
      throw error
    }
    files.forEach((file, position) => {
      this.#jobs.push({ ...file, batchId, position })
    })
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
    })
    return batchId
  }

  /**
   * Finishes the file at hand; those that still wait are marked as not read. Never throws: of a database that is away nobody can be told, and
   * the batch shows as interrupted.
   */
  async close(): Promise<void> {
    this.#closed.abort()
    await this.#working
    const left = this.#jobs.splice(0)
    this.#bytes = 0
    try {
      for (const job of left) if (job.outcome) await this.#note(job, job.outcome)
      for (const id of new Set(left.map(({ batchId }) => batchId))) await this.#interrupt(id)
    } catch (error) {
      this.#options.onError(error)
    }
  }

  /** What waits to be read, the file at hand included in the bytes. */
  get waiting(): { files: number; bytes: number } {
    return { files: this.#jobs.length, bytes: this.#bytes }
  }

  /** Resolves when nothing waits; for tests. */
  async idle(): Promise<void> {
    await this.#working
  }

  async #record(id: string, files: readonly BatchFile[]): Promise<void> {
    const { db, now } = this.#options
    const at = now()
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('document_batches')
        .values({ id, created_at: at, updated_at: at, finished_at: null })
        .execute()
      const rows = files.map(({ name, bytes }, position) => ({ batch_id: id, position, name, size: bytes.length }))
      const open = { status: 'queued', document_id: null, parks: null, facts: null, code: null, detail: null } as const
      await trx
        .insertInto('document_batch_files')
        .values(rows.map((row) => ({ ...row, ...open })))
        .execute()
    })
  }

  /** While the database is away nothing is dropped: the file at hand waits, too, with growing pauses. */
  async #work(): Promise<void> {
    const { signal } = this.#closed
    let failures = 0
    for (let job = this.#jobs.shift(); job; job = signal.aborted ? undefined : this.#jobs.shift()) {
      try {
        await this.#handle(job)
        failures = 0
      } catch (error) {
        if (failures === 0) this.#options.onError(error)
        if (isUnavailable(error)) {
          this.#jobs.unshift(job)
          await sleep(pauseAfterFailure(++failures, Math.random()), undefined, { signal }).catch(() => {})
          continue
        }
        await this.#giveUp(job)
      }
      this.#bytes -= job.bytes.length
    }
  }

  /** Reads one file and notes what came of it. @throws the driver's error */
  async #handle(job: Job): Promise<void> {
    if (!job.outcome) {
      await this.#note(job, { status: 'reading' })
      job.outcome = await this.#read(job)
    }
    await this.#note(job, job.outcome)
    if (!this.#jobs.some(({ batchId }) => batchId === job.batchId)) await this.#finish(job.batchId)
  }

  /** After an error that trying again will not mend. */
  async #giveUp(job: Job): Promise<void> {
    job.outcome = UNEXPECTED
    await this.#handle(job).catch(this.#options.onError)
  }

  async #read({ bytes }: Job): Promise<Outcome> {
    const { db, reading, now, acceptConfidence } = this.#options
    try {
      const { file, digest } = await reading.readFile(bytes)
      const options = { now: now(), acceptConfidence }
      const { warnings, ...document } = file
      const { documentId, isNew, duplicateOf, parkIds, factCount } = await storeDigested(db, document, digest, options)
      const detail = duplicateOf === null ? warnings.join('; ') || null : `the same words as ${duplicateOf}`
      const status = isNew && duplicateOf === null ? 'added' : 'known'
      return { status, document_id: documentId, parks: parkIds.length, facts: factCount, detail }
    } catch (error) {
      if (error instanceof RefusedDocument) return { status: 'failed', code: error.code, detail: error.message }
      if (isUnavailable(error)) throw error
      this.#options.onError(error)
      return UNEXPECTED
    }
  }

  async #note({ batchId, position }: Job, outcome: Outcome): Promise<void> {
    const { db, now } = this.#options
    await db
      .updateTable('document_batch_files')
      .set(outcome)
      .where('batch_id', '=', batchId)
      .where('position', '=', position)
      .execute()
    await db.updateTable('document_batches').set({ updated_at: now() }).where('id', '=', batchId).execute()
  }

  /** Marks what is left of a batch as not read. */
  async #interrupt(id: string): Promise<void> {
    await this.#options.db
      .updateTable('document_batch_files')
      .set({ status: 'failed', code: 'interrupted', detail: STOPPED })
      .where('batch_id', '=', id)
      .where('status', 'in', ['queued', 'reading'])
      .execute()
    await this.#finish(id)
  }

  async #finish(id: string): Promise<void> {
    const { db, now } = this.#options
    await db.updateTable('document_batches').set({ finished_at: now() }).where('id', '=', id).execute()
  }
}

/** A batch with its files, in their order. */
export async function findBatch(
  db: Db,
  id: string,
): Promise<{ batch: DocumentBatchRow; files: BatchFileRow[] } | undefined> {
  const batch = await db.selectFrom('document_batches').selectAll().where('id', '=', id).executeTakeFirst()
  if (!batch) return undefined
  const files = await db
    .selectFrom('document_batch_files')
    .selectAll()
    .where('batch_id', '=', id)
    .orderBy('position')
    .execute()
  return { batch, files }
}

/** A batch as the API shows it. `now` (ISO time) tells whether its server still lives. */
export function toBatchView({ batch, files }: { batch: DocumentBatchRow; files: BatchFileRow[] }, now: string) {
  const isSilent = Date.parse(now) - Date.parse(batch.updated_at) > SILENT_MS
  const count = (...statuses: BatchFileRow['status'][]) =>
    files.filter(({ status }) => statuses.includes(status)).length
  return {
    id: batch.id,
    status: batch.finished_at !== null ? ('done' as const) : isSilent ? ('interrupted' as const) : ('running' as const),
    createdAt: batch.created_at,
    finishedAt: batch.finished_at,
    total: files.length,
    done: count('added', 'known', 'failed'),
    failed: count('failed'),
    files: files.map((file) => ({
      name: file.name,
      size: file.size,
      status: file.status,
      documentId: file.document_id,
      parkCount: file.parks,
      factCount: file.facts,
      code: file.code,
      detail: file.detail,
    })),
  }
}
