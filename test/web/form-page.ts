import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import { complaintsOf, type Server, type Site, startBrowser, startServer, startSite } from './browser.ts'

/** What the tests fill in. */
export const NOTE = '做医疗器械，想在青岛租厂房3000平'

/** How the page of a test differs: its browser, what stands in the element, whether the site has a strict policy. */
type Options = BrowserContextOptions & { inner?: string; isStrict?: boolean }

/** The forms of a site, as a visitor meets them. */
export interface Forms {
  browser: Browser
  server: Server
  site: Site
  /** The id of the form key that the pages have where a test names no other. */
  keyId: string
  /** Opens a page whose form has these attributes, in a browser that knows nothing yet. */
  inBrowser: (
    name: string,
    attributes: string,
    run: (t: Test, page: Page, context: BrowserContext) => Promise<void>,
    options?: Options,
  ) => Promise<unknown>
  /** The parks on the page are there: the request that was stored last. */
  sent: (page: Page) => Promise<Awaited<ReturnType<Server['requests']>>[number]>
  /** How many requests are stored. */
  count: () => Promise<number>
}

/** Fills in what is needed, in Chinese. */
export async function fill(page: Page): Promise<void> {
  await page.getByLabel('需求').fill(NOTE)
  await page.getByLabel('手机号').fill('13800138000')
  await page.getByLabel('我同意').check()
}

export const submit = (page: Page) => page.getByRole('button', { name: '查看匹配园区' })
export const parks = (page: Page) => page.getByRole('list').filter({ hasText: '契合' }).getByRole('listitem')

/** The text of what has the focus within the form, or the name of what has it outside. */
export const focused = (page: Page) =>
  page.evaluate<string>(
    'document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? document.activeElement?.tagName',
  )

/** A server, a site of another origin and a browser; without a browser the tests are skipped, and the report says so. */
export async function withForms(t: Test, run: (forms: Forms) => Promise<void>): Promise<void> {
  const browser = await startBrowser(t)
  if (!browser) {
    await t.test('every case', { skip: 'no browser starts on this machine' }, async () => {})
    return
  }
  const server = await startServer(t)
  const site = await startSite(t, server.url)
  const { key, id: keyId } = await server.formKey(site.origin)
  const inBrowser: Forms['inBrowser'] = (name, attributes, act, { inner, isStrict, ...options } = {}) =>
    t.test(name, async (t) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options })
      context.setDefaultTimeout(15_000)
      t.teardown(() => context.close())
      site.embed(attributes.includes('key=') ? attributes : `key="${key}" ${attributes}`, inner, isStrict)
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await page.goto(site.origin)
      await act(t, page, context)
      t.same(complaints, [], 'no complaint of the page or its policy')
    })
  const sent = async (page: Page) => {
    await parks(page).nth(2).waitFor()
    return (await server.requests()).at(-1)!
  }
  const count = async () => (await server.requests()).length
  await run({ browser, server, site, keyId, inBrowser, sent, count })
}
