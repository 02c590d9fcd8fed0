// Writes pictures of the pages into the folder screenshots, or the one that is named: npm run screenshots -- FOLDER [AREA…]
// It starts servers on databases of their own, and the browser that the tests use.
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Test } from 'tap'
import { buildWeb, launchBrowser } from './browser.ts'
import { type ConsoleServer, startConsole } from './console-helper.ts'
import type { Area, Picture } from './pictures.ts'

const [target = 'screenshots', ...asked] = process.argv.slice(2)
const folder = resolve(target)

const areas = readdirSync(new URL('.', import.meta.url))
  .map((file) => /^pictures-(.+)\.ts$/.exec(basename(file))?.[1])
  .filter((area) => area !== undefined && (asked.length === 0 || asked.includes(area)))
  .sort()

async function takePicture(browser: Browser, server: ConsoleServer, picture: Picture): Promise<void> {
  const { name, path, screen, as, lang = 'zh', prepare, fullPage = false } = picture
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', ...screen })
  try {
    if (as) {
      const cookie = { name: 'parkmatch_session', value: await server.cookieOf(as), url: server.url }
      await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }])
    }
    const page = await context.newPage()
    await page.goto(`${server.url}${path}`)
    await prepare(page)
    const file = join(folder, `${name}.png`)
    await page.screenshot({ path: file, fullPage })
    process.stderr.write(`${file}\n`)
  } finally {
    await context.close()
  }
}

mkdirSync(folder, { recursive: true })
await buildWeb()
const ends: (() => unknown)[] = []
// Of a test only its end is used.
const run = { after: (end: () => unknown) => ends.push(end) } as unknown as Test
const browser = await launchBrowser()
try {
  const open = () => startConsole(run, { accounts: false, demoParks: 0 })
  const servers: { open?: ConsoleServer; staffed?: ConsoleServer } = {}
  for (const area of areas) {
    const { pictures = [], take } = (await import(`./pictures-${area}.ts`)) as Area
    for (const picture of pictures) {
      const server = picture.as ? (servers.staffed ??= await startConsole(run)) : (servers.open ??= await open())
      await takePicture(browser, server, picture)
    }
    for (const file of (await take?.(browser, await open(), folder)) ?? []) process.stderr.write(`${file}\n`)
  }
} finally {
  await browser.close()
  for (const end of ends) await end()
}
