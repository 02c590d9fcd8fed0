import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import { type ConsoleServer, openConsole } from './console-helper.ts'
import { stockMap } from './map-stock.ts'

type Shot = [string, string, Parameters<typeof openConsole>[2], (page: Page) => Promise<unknown>]

const ready = (page: Page) => page.locator('pm-heat tbody tr').nth(1).waitFor()
const withMap = (page: Page) => page.locator('.leaflet-interactive').first().waitFor()

/** Enough for a full table. */
const DEMO_PARKS = 400

/** The industry map, with parks that say where they are. */
const SHOTS: readonly Shot[] = [
  ['map-zh', '/map', {}, ready],
  ['map-en', '/map?show=landM2', { lang: 'en' }, ready],
  ['map-city', '/map?region=370200', {}, withMap],
  ['map-cell', '/map?region=370000&cell=370200,life-sciences', {}, withMap],
  ['map-dark', '/map', { colorScheme: 'dark' }, ready],
  ['map-phone', '/map', { screen: 'phone' }, ready],
  ['map-nothing', '/map?region=540000', {}, (page) => page.locator('.state').waitFor()],
]

export async function take(browser: Browser, server: ConsoleServer, folder: string): Promise<string[]> {
  await stockMap(server)
  await seedDemoParks(server.db, DEMO_PARKS, new Date().toISOString())
  const files: string[] = []
  for (const [name, path, options, prepare] of SHOTS) {
    const { context, page } = await openConsole(browser, server, { as: 'none', ...options, path })
    await prepare(page)
    await page.waitForTimeout(500)
    const file = join(folder, `${name}.png`)
    await page.screenshot({ path: file })
    files.push(file)
    await context.close()
  }
  return files
}
