import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { StaffRole } from '../../src/db/index.ts'
import type { ConsoleServer } from './console-helper.ts'

/**
 * What a file `pictures-*.ts` here exports; it is an area by the rest of its name: `npm run screenshots -- FOLDER AREA`. `take` is for
 * what is more than pictures of pages: it gets a server without accounts of its own, and answers with the files that it wrote.
 */
export interface Area {
  pictures?: readonly Picture[]
  take?: (browser: Browser, server: ConsoleServer, folder: string) => Promise<string[]>
}

/** A picture of a page. */
export interface Picture {
  name: string
  /** The address on the server: /console/parks. */
  path: string
  screen: BrowserContextOptions
  /** Whose session the browser has, on a server with accounts and demo parks; without it the server has no account. */
  as?: StaffRole
  lang?: 'zh' | 'en'
  /** What is done before. */
  prepare: (page: Page) => Promise<unknown>
  /** The whole page rather than what the screen shows; pages of the console scroll within. */
  fullPage?: boolean
}
