import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
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

/**
 * The browser's program, unpacked once for each version. It is unpacked aside and moved into place, so that no test file of those
 * that run at the same time, and none after one that was stopped, starts half of it.
 */
async function browserProgram(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(tmpdir(), `parkmatch-chromium-${version}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const aside = mkdtempSync(`${folder}-`)
  const { TMPDIR } = process.env
  try {
    process.env.TMPDIR = aside
    await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    // Another one was faster.
    if (!existsSync(program)) throw error
  }
  return program
}

/** Tells the browser of fonts with Chinese characters, which a bare machine has none of: without them pictures show boxes. */
function withFonts(): NodeJS.ProcessEnv {
  const fonts = join(ROOT, 'node_modules/@embedpdf/fonts-sc/fonts')
  const folder = join(tmpdir(), 'parkmatch-fonts')
  mkdirSync(join(folder, 'cache'), { recursive: true })
  const file = join(folder, 'fonts.conf')
  const families = ['sans-serif', 'system-ui', 'serif', 'monospace']
    .map(
      (family) =>
        `<alias><family>${family}</family><prefer><family>Noto Sans Hans</family><family>Noto Sans S Chinese</family></prefer></alias>`,
    )
    .join('')
  const aside = `${file}.${process.pid}`
  writeFileSync(
    aside,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir>${families}</fontconfig>`,
  )
  renameSync(aside, file)
  return { ...process.env, FONTCONFIG_FILE: file }
}

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await browserProgram(),
    args: ARGS,
    env: withFonts() as Record<string, string>,
  })

/** A browser for the tests of one file, or undefined where none can run on this machine. */
export async function startBrowser(t: Test): Promise<Browser | undefined> {
  try {
    const browser = await launchBrowser()
    t.teardown(() => browser.close())
    return browser
  } catch (error) {
    t.comment(`no browser starts here: ${String(error).split('\n', 1)[0]}`)
    return undefined
  }
}

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

const newestUnder = (...folders: string[]): number =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        changedAt(join(ROOT, folder, file)),
      ),
    ),
    changedAt(join(ROOT, 'src/web/build.mjs')),
  )

type Builder = (to: string) => Promise<unknown>

/** Builds aside, since other test files load what was built before at the same time; `place` moves it where it is served. */
async function buildAside(name: 'buildForm' | 'buildConsole', place: (aside: string) => void): Promise<void> {
  const builders = (await import(`${ROOT}src/web/build.mjs`)) as Record<typeof name, Builder>
  mkdirSync(join(ROOT, 'dist/web/console/assets'), { recursive: true })
  const aside = mkdtempSync(join(ROOT, 'dist/web-'))
  await builders[name](aside)
  place(aside)
  rmSync(aside, { recursive: true, force: true })
}

/** Builds the console, if its sources are newer: first the files, whose names hold their hash, then the page that names them. */
export async function buildConsole(): Promise<void> {
  const folder = join(ROOT, 'dist/web/console')
  const page = join(folder, 'index.html')
  if (changedAt(page) >= newestUnder('src/web/console', 'src/web/form', 'src/client')) return
  await buildAside('buildConsole', (aside) => {
    for (const file of readdirSync(join(aside, 'assets')))
      copyFileSync(join(aside, 'assets', file), join(folder, 'assets', file))
    renameSync(join(aside, 'index.html'), page)
  })
}

/** Builds the script of the form, if its sources are newer. */
export async function buildWeb(): Promise<string> {
  const script = join(ROOT, 'dist/web/embed.js')
  if (changedAt(script) < newestUnder('src/web/form'))
    await buildAside('buildForm', (aside) => renameSync(join(aside, 'embed.js'), script))
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

export type Site = Awaited<ReturnType<typeof startSite>>

/** Collects what the page complains of. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
  })
  return complaints
}
