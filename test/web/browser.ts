import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import type { Test } from 'tap'
import { createKey } from '../../src/accounts/keys.ts'
import { encodeJson } from '../../src/db/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { testApp } from '../helper.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Not those that the package proposes: they turn off the very rules of origins that these tests are about. */
const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none']

/** A browser for the tests of one file, or undefined where none can run on this machine. */
export async function startBrowser(t: Test): Promise<Browser | undefined> {
  try {
    const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ARGS })
    t.teardown(() => browser.close())
    return browser
  } catch (error) {
    t.comment(`no browser starts here: ${String(error).split('\n', 1)[0]}`)
    return undefined
  }
}

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** Builds what browsers load, if the sources are newer. */
export async function buildWeb(): Promise<string> {
  const script = join(ROOT, 'dist/web/embed.js')
  const sources = readdirSync(join(ROOT, 'src/web'), { recursive: true, encoding: 'utf8' })
  const newest = Math.max(...sources.map((file) => changedAt(join(ROOT, 'src/web', file))))
  if (changedAt(script) < newest) {
    const { buildForm } = (await import(`${ROOT}src/web/build.mjs`)) as { buildForm: () => Promise<unknown> }
    await buildForm()
  }
  return script
}

const parkOf = (id: string, name: string, region: string, sector: string, rentCnyM2Month: number) => ({
  ...{ id, name, region, kind: 'industrial_park', level: 'provincial' },
  sectors: [{ id: sector, role: 'leading' }],
  space: { types: ['standard_factory', 'rnd_office'], totalM2: 90_000, availableM2: 20_000, rentCnyM2Month },
})

/** Parks that differ in place, sector and rent: there is something to ask of whoever leaves them open. */
const PARKS = [
  parkOf('p1', '海河医疗器械园', '370214', 'medical-devices', 30),
  parkOf('p2', '岭北生物医药港', '370213', 'life-sciences', 45),
  parkOf('p3', '云门智造谷', '370602', 'high-end-equipment', 22),
  parkOf('p4', '长堤医疗器械城', '320505', 'medical-devices', 38),
  parkOf('p5', '望江电子园', '420111', 'electronics-ict', 28),
  parkOf('p6', '南屏新材料园', '440306', 'new-materials', 55),
]

/** The server with its parks on a port of its own. */
export async function startServer(t: Test) {
  await buildWeb()
  const app = await testApp(t, { now: () => new Date().toISOString() })
  const { db } = app.database
  await importParks(db, PARKS, new Date().toISOString())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const formKey = async (...origins: string[]) => {
    const { key, row } = await createKey(db, { name: 'site', scope: 'form', origins }, new Date().toISOString())
    return { key, id: row.id }
  }
  const allow = (id: string, ...origins: string[]) =>
    db
      .updateTable('api_keys')
      .set({ origins: encodeJson(origins) })
      .where('id', '=', id)
      .execute()
  const requests = () => db.selectFrom('requests').selectAll().orderBy('created_at').execute()
  return { app, url, formKey, allow, requests }
}

export type Server = Awaited<ReturnType<typeof startServer>>

/** What a careful site allows: the script and the calls of the form, and nothing else; no styles, no code from text. */
const policyFor = (server: string): string =>
  [
    "default-src 'none'",
    `script-src ${server}`,
    `connect-src ${server}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

/** A site of another origin with the form on each of its pages. */
export async function startSite(t: Test, server: string) {
  let element = ''
  let policy: string | undefined = policyFor(server)
  const site = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy !== undefined) response.setHeader('content-security-policy', policy)
    const form = request.url?.startsWith('/other') ? '<p>another page</p>' : element
    response.end(`<!doctype html><html lang="zh-CN"><head><title>site</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${server}/embed.js"></script></head>
<body><main><h1>site</h1><a href="/other">other</a> ${form}</main></body></html>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => site.close(resolve)))
  // Not 127.0.0.1: the site is another one than the server, not just another port.
  const origin = `http://localhost:${(site.address() as AddressInfo).port}`
  const embed = (attributes: string, inner = '', isStrict = true) => {
    element = `<parkmatch-form ${attributes}>${inner}</parkmatch-form>`
    policy = isStrict ? policyFor(server) : undefined
  }
  return { origin, embed }
}

/** Collects what the page complains of. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
  })
  return complaints
}
