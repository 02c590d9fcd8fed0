import type { Config } from '../config.ts'
import type { Db } from '../db/index.ts'
import type { BatchQueue } from '../documents/batches.ts'
import type { ReadingPool } from '../documents/reading-pool.ts'
import type { LiveParks } from '../parks/park-index.ts'
import type { KeyRing } from '../privacy/index.ts'
import type { Lifecycle } from './stopping.ts'

/** What jobs and deliveries work with, beside the routes. */
export interface ServiceContext {
  config: Config
  db: Db
  parks: LiveParks
  /** Encrypts and indexes personal data. */
  keyring: KeyRing
  /** The time now as ISO text; tests stop this clock. */
  now: () => string
}

/** What routes work with, made once by the app and handed to each group of routes. */
export interface AppContext extends ServiceContext {
  /** The thread that reads documents. */
  reading: ReadingPool
  /** Files that wait to be read. */
  batches: BatchQueue
  /** Whether the server is about to stop. */
  lifecycle: Lifecycle
}

export const dayOf = (context: Pick<AppContext, 'now'>): string => context.now().slice(0, 10)
