// Pictures of the requests and the settings of the console.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createAccount } from '../../src/accounts/store.ts'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import { type ConsoleServer, openConsole, PASSWORD, ROLES } from './console-helper.ts'
import { stockRequests } from './requests-stock.ts'

interface Picture {
  name: string
  path: (ids: readonly string[]) => string
  screen?: 'phone'
  lang?: 'en'
  dark?: true
  prepare?: (page: Page) => Promise<unknown>
}

const at = (path: string) => () => path
const one = (ids: readonly string[]) => `/requests/${ids[1]}`
const settle = (page: Page) => page.waitForTimeout(900)

const PICTURES: readonly Picture[] = [
  { name: 'requests-table', path: at('/requests') },
  { name: 'requests-table-filters', path: at('/requests?channel=form&owner=none') },
  { name: 'requests-table-en-dark', path: at('/requests'), lang: 'en', dark: true },
  { name: 'requests-table-phone', path: at('/requests'), screen: 'phone' },
  { name: 'requests-none', path: at('/requests?q=nothing') },
  { name: 'requests-board', path: at('/requests?view=board') },
  { name: 'requests-board-phone', path: at('/requests?view=board'), screen: 'phone' },
  { name: 'requests-insights', path: at('/requests?view=insights') },
  { name: 'requests-insights-dark', path: at('/requests?view=insights'), dark: true },
  { name: 'requests-insights-phone', path: at('/requests?view=insights'), screen: 'phone' },
  { name: 'request', path: one },
  { name: 'request-dark-en', path: one, lang: 'en', dark: true },
  { name: 'request-phone', path: one, screen: 'phone' },
  {
    name: 'request-handover',
    path: one,
    prepare: (page) => page.getByRole('button', { name: '移交给园区' }).click(),
  },
  {
    name: 'request-revealed',
    path: one,
    prepare: (page) => page.getByRole('button', { name: '显示联系方式与原话' }).click(),
  },
  { name: 'settings-own', path: at('/settings') },
  { name: 'settings-presets', path: at('/settings?tab=presets') },
  {
    name: 'settings-preset-edit',
    path: at('/settings?tab=presets'),
    prepare: (page) => page.getByRole('button', { name: '另存' }).nth(1).click(),
  },
  { name: 'settings-form', path: at('/settings?tab=form') },
  { name: 'settings-form-phone', path: at('/settings?tab=form'), screen: 'phone' },
  {
    name: 'settings-webhooks',
    path: at('/settings?tab=webhooks'),
    prepare: (page) => page.getByRole('button', { name: '发送记录' }).first().click(),
  },
  { name: 'settings-accounts', path: at('/settings?tab=accounts') },
  { name: 'settings-accounts-phone', path: at('/settings?tab=accounts'), screen: 'phone' },
  { name: 'settings-keys', path: at('/settings?tab=keys') },
  { name: 'settings-retention', path: at('/settings?tab=retention') },
  { name: 'settings-audit-dark', path: at('/settings?tab=audit'), dark: true },
]

async function stockSettings({ app, cookieOf }: ConsoleServer): Promise<void> {
  const cookie = `parkmatch_session=${await cookieOf('admin')}`
  const { csrfToken } = (await app.inject({ url: '/v1/session', headers: { cookie } })).json()
  const headers = { cookie, 'x-csrf-token': csrfToken }
  const post = async (url: string, payload: object = {}) =>
    (await app.inject({ method: 'POST', url: `/v1${url}`, headers, payload })).json()
  await post('/keys', {
    name: '官网表单',
    scope: 'form',
    origins: ['https://www.example.com', 'https://invest.example.org'],
  })
  await post('/keys', { name: 'CRM 同步', scope: 'sales', expiresAt: '2027-12-31T00:00:00.000Z' })
  const { id } = await post('/webhooks', {
    name: '招商工作群',
    url: 'https://hooks.example.com/robot?key=x',
    format: 'wecom',
  })
  await post(`/webhooks/${id}/test`)
  await post('/webhooks', {
    name: 'CRM',
    url: 'https://crm.example.com/in',
    events: ['request.created', 'request.updated'],
  })
  await post('/weight-presets', {
    name: '冷链专用',
    weights: { space: 30, access: 25, cost: 20, facilities: 20 },
    must: ['space', 'facilities'],
  })
}

/** Writes the pictures, and says what the browser complained of. */
export async function take(browser: Browser, server: ConsoleServer, folder: string): Promise<string[]> {
  const now = new Date().toISOString()
  for (const role of ROLES) await createAccount(server.db, { name: role, role, password: PASSWORD }, now)
  await seedDemoParks(server.db, 20, now)
  const ids = await stockRequests(server)
  await stockSettings(server)
  const files: string[] = []
  for (const { name, path, screen = 'wide', lang = 'zh', dark, prepare } of PICTURES) {
    const colorScheme = dark ? 'dark' : 'light'
    const options = { path: path(ids), screen, lang, colorScheme } as const
    const { context, page, complaints } = await openConsole(browser, server, options)
    await settle(page)
    if (prepare) await prepare(page).then(() => settle(page))
    const file = join(folder, `console-${name}.png`)
    await page.screenshot({ path: file })
    for (const text of complaints) process.stderr.write(`  ${text}\n`)
    await context.close()
    files.push(file)
  }
  return files
}
