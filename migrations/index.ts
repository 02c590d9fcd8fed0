import * as init from './20261122T000000Z-init.ts'
import * as decisions from './20261128T001000Z-decisions.ts'
import * as parkRetries from './20261128T001100Z-park-retries.ts'
import * as accounts from './20261128T002000Z-accounts.ts'
import * as requests from './20261128T002100Z-requests.ts'
import * as outbox from './20261128T002200Z-outbox.ts'
import * as leases from './20261128T003000Z-leases.ts'
import * as reports from './20261128T004000Z-reports.ts'
import * as batchCodes from './20261128T004100Z-batch-codes.ts'
import * as weightPresets from './20261128T004200Z-weight-presets.ts'
import * as signInAddresses from './20261128T005000Z-sign-in-addresses.ts'
import * as lookUps from './20261128T005100Z-look-ups.ts'
import * as marks from './20261128T005101Z-marks.ts'
import * as revisionStamps from './20261128T005300Z-revision-stamps.ts'
import type { MigrationModule } from './types.ts'

export type { MigrationContext, MigrationModule } from './types.ts'

/** Every migration by name, in the order in which they run. A test compares this list with the folder. */
export const MIGRATIONS: Readonly<Record<string, MigrationModule>> = {
  '20261122T000000Z-init': init,
  '20261128T001000Z-decisions': decisions,
  '20261128T001100Z-park-retries': parkRetries,
  '20261128T002000Z-accounts': accounts,
  '20261128T002100Z-requests': requests,
  '20261128T002200Z-outbox': outbox,
  '20261128T003000Z-leases': leases,
  '20261128T004000Z-reports': reports,
  '20261128T004100Z-batch-codes': batchCodes,
  '20261128T004200Z-weight-presets': weightPresets,
  '20261128T005000Z-sign-in-addresses': signInAddresses,
  '20261128T005100Z-look-ups': lookUps,
  '20261128T005101Z-marks': marks,
  '20261128T005300Z-revision-stamps': revisionStamps,
}
