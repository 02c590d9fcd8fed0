import { type Config, readConfig } from '../../src/config.ts'
import type { ServiceContext } from '../../src/http/context.ts'
import { LiveParks } from '../../src/parks/park-index.ts'
import { KeyRing } from '../../src/privacy/index.ts'
import type { TestApp } from './helper.ts'

/** A context for jobs on the database of an app; the sealed values of the app itself it cannot read. */
export const contextOf = (app: TestApp, now: () => string, more: Partial<Config> = {}): ServiceContext => ({
  config: { ...readConfig({}), ...more },
  db: app.database.db,
  now,
  parks: new LiveParks({ db: app.database.db, day: () => now().slice(0, 10), now }),
  keyring: KeyRing.ephemeral(),
})
