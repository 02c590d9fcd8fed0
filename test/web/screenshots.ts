// Writes pictures of the form and of the report into the folder screenshots, or the one that is named: npm run screenshots -- FOLDER
// It starts the server on a database of its own, and the browser that the tests use.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { readSeeds } from '../../seeds/index.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { migrateToLatestOrThrow, openDatabase, parseDatabaseUrl } from '../../src/db/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { buildWeb, launchBrowser } from './browser.ts'
import { pictureReport } from './screenshots-report.ts'

type Lang = 'zh' | 'en'

const folder = resolve(process.argv[2] ?? 'screenshots')

const WIDE = { viewport: { width: 900, height: 1000 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

const NOTES = {
  zh: '做医疗器械，想在青岛租厂房3000平，层高6米，明年5月前入驻',
  en: 'Medical devices; we want to rent 3000 sqm in Qingdao, 6 m clear height',
}
const WORDS = {
  zh: {
    need: '需求',
    company: '公司',
    phone: '手机号',
    consent: '我同意',
    send: '查看匹配园区',
    open: '找园区',
    fit: '契合',
  },
  en: {
    need: 'What you need',
    company: 'Company',
    phone: 'Phone',
    consent: 'You may use',
    send: 'Show matching parks',
    open: 'Find a park',
    fit: 'fit',
  },
}

async function startServer() {
  await buildWeb()
  const database = await openDatabase(parseDatabaseUrl('sqlite::memory:'))
  await migrateToLatestOrThrow(database)
  await seedParks(database.db, await readSeeds(), new Date().toISOString())
  const app = await buildApp(readConfig({ LOG_LEVEL: 'error', MAX_DELAY_MS: '0' }), database)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const stop = async () => {
    await app.close()
    await database.close()
  }
  return { url, stop, db: database.db }
}

const fill = async (page: Page, lang: Lang) => {
  const words = WORDS[lang]
  await page.getByLabel(words.need).fill(NOTES[lang])
  await page.getByRole('list').first().waitFor()
  await page.getByLabel(words.company).fill(lang === 'zh' ? '青岛海锐仪器有限公司' : 'Hairui Instruments')
  await page.getByLabel(words.phone).fill('13800138000')
  await page.getByLabel(words.consent).check()
}

const send = async (page: Page, lang: Lang) => {
  await page.getByRole('button', { name: WORDS[lang].send }).click()
  await page.getByRole('listitem').filter({ hasText: WORDS[lang].fit }).nth(2).waitFor()
  await page.waitForTimeout(500)
}

/** A need that leaves much open, so that there is something to ask. */
const ask = async (page: Page) => {
  await page.getByLabel('研发').check()
  await page.getByLabel(WORDS.zh.phone).fill('13800138000')
  await page.getByLabel(WORDS.zh.consent).check()
  await send(page, 'zh')
  await page.getByRole('group').getByRole('button').first().click()
  await page.getByRole('button', { name: '撤销上一个回答' }).waitFor()
}

/** The name of each picture, the address, the screen, and what is done before. */
const PICTURES: readonly [string, string, BrowserContextOptions, (page: Page) => Promise<unknown>][] = [
  ['form-zh', '?lang=zh', WIDE, async () => {}],
  ['form-zh-fields', '?lang=zh&fields=land,floor,region,tenure,move-by,email', WIDE, async () => {}],
  ['form-zh-filled', '?lang=zh', WIDE, (page) => fill(page, 'zh')],
  ['form-zh-failures', '?lang=zh', WIDE, (page) => page.getByRole('button', { name: WORDS.zh.send }).click()],
  ['form-zh-result', '?lang=zh', WIDE, (page) => fill(page, 'zh').then(() => send(page, 'zh'))],
  ['form-zh-question', '?lang=zh', WIDE, (page) => ask(page)],
  ['form-en', '?lang=en', WIDE, (page) => fill(page, 'en')],
  ['form-en-result', '?lang=en', WIDE, (page) => fill(page, 'en').then(() => send(page, 'en'))],
  ['form-phone', '?lang=zh', PHONE, (page) => fill(page, 'zh')],
  ['form-phone-result', '?lang=zh', PHONE, (page) => fill(page, 'zh').then(() => send(page, 'zh'))],
  ['form-tab', '?lang=zh&mode=tab', WIDE, async () => {}],
  ['form-popup', '?lang=zh&mode=popup', WIDE, (page) => page.getByRole('button', { name: WORDS.zh.open }).click()],
  [
    'form-phone-popup',
    '?lang=zh&mode=popup',
    PHONE,
    (page) => page.getByRole('button', { name: WORDS.zh.open }).click(),
  ],
]

mkdirSync(folder, { recursive: true })
const server = await startServer()
const browser = await launchBrowser()
try {
  for (const [name, query, screen, prepare] of PICTURES) {
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    await page.goto(`${server.url}/demo/form${query}`)
    await prepare(page)
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path, fullPage: !/tab|popup/.test(name) })
    await context.close()
    process.stderr.write(`${path}\n`)
  }
  // Last, since from the first key on the form needs one too.
  for (const path of await pictureReport(browser, server, folder)) process.stderr.write(`${path}\n`)
} finally {
  await browser.close()
  await server.stop()
}
