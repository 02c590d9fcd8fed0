import { PostgresAdapter } from 'kysely'

/** Says what this server can do beyond the SQL that both engines share. Without the driver, so that SQLite never loads it. */
export class SharedStoreAdapter extends PostgresAdapter {
  readonly notifies: boolean

  constructor(notifies: boolean) {
    super()
    this.notifies = notifies
  }
}
