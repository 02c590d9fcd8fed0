import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createAccount } from '../../src/accounts/store.ts'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import { type ConsoleServer, openConsole, PASSWORD, ROLES } from './console-helper.ts'
import { addDocuments, addRequest } from './console-samples.ts'

type Prepare = (page: Page) => Promise<unknown>
type Options = Parameters<typeof openConsole>[2]

const row: Prepare = (page) => page.getByRole('row').nth(3).waitFor()
const line: Prepare = (page) => page.locator('.line').nth(3).waitFor()
const mark: Prepare = (page) => page.locator('pm-document mark').first().waitFor()
const tab =
  (name: string): Prepare =>
  async (page) => {
    await mark(page)
    await page.getByRole('tab', { name }).click()
    await page.waitForTimeout(400)
  }

const FILES = [
  { name: '东岸产业园介绍.txt', mimeType: 'text/plain', buffer: Buffer.from('东岸产业园位于苏州市吴江区，占地90亩。') },
  { name: '空白.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
  { name: '航拍.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
]
const upload: Prepare = async (page) => {
  await page.getByRole('button', { name: '上传文档' }).click()
  await page.locator('#files').setInputFiles(FILES)
  await page.getByText('已完成 3').waitFor()
}
const press =
  (key: string): Prepare =>
  async (page) => {
    await mark(page)
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
  }

const DARK = { lang: 'en', colorScheme: 'dark' } as const
const PARK = '/parks/cheng-xi-zhi-neng-zhi-zao-chan-ye-yuan'

/** Names, what differs of the browser, and what is done before. */
const PICTURES: readonly (readonly [string, Options, Prepare])[] = [
  ['parks', { path: '/parks' }, row],
  ['parks-dark-en', { path: '/parks', ...DARK }, row],
  ['parks-phone', { path: '/parks', screen: 'phone' }, row],
  ['park', { path: PARK }, line],
  ['park-source', { path: `${PARK}?field=land.totalM2` }, mark],
  ['park-source-dark-en', { path: `${PARK}?field=space.rentCnyM2Month`, ...DARK }, mark],
  ['park-statements', { path: `${PARK}?field=land.totalM2` }, tab('全部说法')],
  ['park-history', { path: `${PARK}?field=land.totalM2` }, tab('历史')],
  ['park-requests', { path: `${PARK}?tab=requests` }, (page) => page.locator('.score').first().waitFor()],
  ['park-edit', { path: PARK }, (page) => page.getByRole('button', { name: '编辑' }).click()],
  ['park-phone', { path: PARK, screen: 'phone' }, line],
  ['park-source-phone', { path: `${PARK}?field=land.totalM2`, screen: 'phone' }, mark],
  ['review', { path: '/review' }, mark],
  ['review-dark-en', { path: '/review', ...DARK }, mark],
  ['review-conflict', { path: '/review?status=conflicting' }, mark],
  ['review-correct', { path: '/review' }, press('c')],
  ['review-batch', { path: '/review' }, press('b')],
  ['review-undo', { path: '/review?attribute=opened' }, press('a')],
  ['review-phone', { path: '/review', screen: 'phone' }, (page) => page.locator('.item').first().waitFor()],
  [
    'review-fact-phone',
    { path: '/review', screen: 'phone' },
    (page) =>
      page
        .locator('.item')
        .first()
        .click()
        .then(() => mark(page)),
  ],
  ['review-upload', { path: '/review' }, upload],
]

/** The pages of parks and of the review queue, with some documents read. */
export async function take(browser: Browser, server: ConsoleServer, folder: string): Promise<string[]> {
  const { db } = server
  const now = new Date().toISOString()
  for (const role of ROLES) await createAccount(db, { name: role, role, password: PASSWORD }, now)
  await seedDemoParks(db, 20, now)
  await addDocuments(db)
  await addRequest(server)
  const files: string[] = []
  for (const [name, options, prepare] of PICTURES) {
    const { context, page } = await openConsole(browser, server, options)
    await prepare(page)
    await page.waitForTimeout(300)
    const path = join(folder, `console-${name}.png`)
    await page.screenshot({ path })
    await context.close()
    files.push(path)
  }
  return files
}
