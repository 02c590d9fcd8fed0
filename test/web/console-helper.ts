import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { createAccount } from '../../src/accounts/store.ts'
import type { AppOverrides } from '../../src/app.ts'
import type { Environment } from '../../src/config.ts'
import type { StaffRole } from '../../src/db/index.ts'
import { seedDemoParks } from '../../src/parks/demo-parks.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { testApp } from '../helper.ts'
import { buildConsole, startBrowser } from './browser.ts'

export const PASSWORD = 'correct horse battery'
export const ROLES = ['admin', 'data', 'sales'] as const

/** The two screens that every page is made for. */
export const SCREENS = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>

interface Options extends Omit<BrowserContextOptions, 'screen'> {
  /** Whose session the browser has; none: nobody has signed in. */
  as?: StaffRole | 'none'
  lang?: 'zh' | 'en'
  screen?: keyof typeof SCREENS
  /** The address below /console. */
  path?: string
  /** Complaints of the browser that the test is about, such as those of calls that it makes fail. */
  expected?: RegExp
}

/** A server with seeds and example parks, an account of each role, and a browser. */
export interface Console {
  browser: Browser
  server: ConsoleServer
  /** One case in a browser that knows nothing yet; at its end nothing may have been complained of. */
  inConsole: (
    name: string,
    options: Options,
    run: (t: Test, page: Page, context: BrowserContext) => Promise<void>,
  ) => Promise<unknown>
}

/** The server on a port of its own; `accounts: false` leaves it without any. Times are those of the clock. */
export async function startConsole(
  t: Test,
  { accounts = true, demoParks = 20, env = {} }: { accounts?: boolean; demoParks?: number; env?: Environment } = {},
  overrides: AppOverrides = {},
) {
  await buildConsole()
  const app = await testApp(t, { now: () => new Date().toISOString(), ...overrides }, env)
  const { db } = app.database
  const now = new Date().toISOString()
  await seedParks(db, await readSeeds(), now)
  if (demoParks > 0) await seedDemoParks(db, demoParks, now)
  if (accounts) for (const role of ROLES) await createAccount(db, { name: role, role, password: PASSWORD }, now)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const cookies = new Map<string, string>()
  /** The cookie of a session of the role, one for all browsers: signing in is slow on purpose. */
  const cookieOf = async (role: StaffRole): Promise<string> => {
    const known = cookies.get(role)
    if (known) return known
    const payload = { name: role, password: PASSWORD }
    const answer = await app.inject({ method: 'POST', url: '/v1/session', payload })
    const value = answer.cookies.find(({ name }) => name === 'parkmatch_session')?.value ?? ''
    cookies.set(role, value)
    return value
  }
  return { app, db, url, cookieOf }
}

export type ConsoleServer = Awaited<ReturnType<typeof startConsole>>

const axeSource = () => readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
let axe: string | undefined

interface Violation {
  id: string
  impact: string
  nodes: { html: string; target: unknown }[]
}

/** Fails for every serious or critical finding of axe on the page as it stands. */
export async function checkAccess(t: Test, page: Page, name: string): Promise<void> {
  axe ??= axeSource()
  await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )
  const bad = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  t.same(
    bad.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    [],
    `axe finds nothing serious: ${name}`,
  )
}

/** Nothing is wider than the screen. */
export async function checkWidth(t: Test, page: Page, name: string): Promise<void> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  t.ok(over <= 0, `nothing is cut at the side: ${name}`)
  const below = await page.evaluate<number>('document.documentElement.scrollHeight - innerHeight')
  t.ok(below <= 0, `nothing lies outside of the shell, which scrolls within: ${name}`)
}

/** What the browser complains of: errors of scripts, of the policy, and calls that failed. */
function listen(page: Page, expected: RegExp | undefined): string[] {
  const complaints: string[] = []
  const add = (text: string) => {
    if (!expected?.test(text)) complaints.push(text)
  }
  page.on('pageerror', (error) => add(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add(`${message.text()} ${message.location().url}`)
  })
  return complaints
}

/** Opens the console in a browser of its own. */
export async function openConsole(browser: Browser, server: ConsoleServer, options: Options) {
  const { as = 'admin', lang = 'zh', screen = 'wide', path = '/', expected, ...more } = options
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const context = await browser.newContext({ locale, reducedMotion: 'reduce', ...SCREENS[screen], ...more })
  context.setDefaultTimeout(15_000)
  if (as !== 'none') {
    const cookie = { name: 'parkmatch_session', value: await server.cookieOf(as), url: server.url, httpOnly: true }
    await context.addCookies([{ ...cookie, sameSite: 'Strict' }])
  }
  const page = await context.newPage()
  const complaints = listen(page, expected)
  await page.goto(`${server.url}/console${path}`)
  return { context, page, complaints }
}

/** Runs cases on one server and in one browser; without a browser they are skipped, and the report says so. */
export async function withConsole(
  t: Test,
  run: (console: Console) => Promise<void>,
  ...start: Parameters<typeof startConsole> extends [Test, ...infer Rest] ? Rest : never
): Promise<void> {
  const browser = await startBrowser(t)
  if (!browser) {
    await t.test('every case', { skip: 'no browser starts on this machine' }, async () => {})
    return
  }
  const server = await startConsole(t, ...start)
  const inConsole: Console['inConsole'] = (name, options, act) =>
    t.test(name, async (t) => {
      const { context, page, complaints } = await openConsole(browser, server, options)
      t.teardown(() => context.close())
      await act(t, page, context)
      await checkWidth(t, page, name)
      await checkAccess(t, page, name)
      t.same(complaints, [], 'the browser complains of nothing')
    })
  await run({ browser, server, inConsole })
}
