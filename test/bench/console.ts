import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../web/browser.ts'
import { prepare } from './http.ts'
import { fixed, printTable, spread } from './lib.ts'
import { loadNow } from './lib-report.ts'
import { startServer } from './lib-server.ts'

/** So many generated parks beside the 20 that are shipped. */
const COUNTS = [0, 100_000]
const SHIPPED = 20
const START = '做医疗器械，想在青岛租厂房'
/** What is typed to the note, a stretch at a time; each changes what is wanted, and is taken back at the end. */
const EDITS = [
  '3000平',
  '，层高6米',
  '，要蒸汽',
  '，明年5月前搬',
  '，不要化工园区',
  '，租金30以内',
  '，靠近机场',
  '，现有100人',
]
const ROUNDS = 2
/** As long as one thinks between two words; and so long that the next question is asked for meanwhile. */
const PAUSES_MS = [250, 1_700]

/** Notes what the page measures: from the last key to the list that is on the screen. */
const WATCH = `window.ranked = []
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'desk:ranked') window.ranked.push(duration)
}).observe({ type: 'measure' })`

const seen = (page: Page) => page.evaluate<number[]>('window.ranked')

async function edit(page: Page, act: () => Promise<unknown>, pauseMs: number): Promise<number> {
  const before = (await seen(page)).length
  await act()
  await page.waitForFunction(`window.ranked.length > ${before}`)
  await page.waitForTimeout(pauseMs)
  return (await seen(page)).at(-1) as number
}

/** Milliseconds of each edit: words typed key by key, and taken away again. */
async function typing(page: Page, pauseMs: number, rounds: number): Promise<number[]> {
  const note = page.locator('textarea')
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    await note.fill(START)
    await page.waitForTimeout(500)
    for (const words of EDITS) samples.push(await edit(page, () => page.keyboard.type(words, { delay: 20 }), pauseMs))
    for (const words of [...EDITS].reverse())
      samples.push(
        await edit(
          page,
          async () => {
            for (let i = 0; i < words.length; i++) await page.keyboard.press('Backspace')
          },
          pauseMs,
        ),
      )
  }
  return samples
}

async function measure(browser: Browser, count: number): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'parkmatch-console-'))
  const database = `sqlite:${join(folder, 'p.db')}`
  await prepare(database, count)
  const server = await startServer(database)
  try {
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, bypassCSP: true })
    await page.goto(`${server.url}/console`)
    await page.evaluate(WATCH)
    await page.locator('textarea').waitFor()
    await typing(page, 50, 1)
    const rows = []
    for (const pauseMs of PAUSES_MS) {
      const samples = await typing(page, pauseMs, ROUNDS)
      const { median, p99 } = spread(samples)
      const parks = (count + SHIPPED).toLocaleString('en-GB')
      const ms = [median, p99, Math.max(...samples)].map((value) => `${fixed(value, 0)} ms`)
      rows.push([`${parks}, ${pauseMs} ms between edits`, String(samples.length), ...ms])
    }
    await page.close()
    return rows
  } finally {
    server.process.kill('SIGTERM')
    await server.ended
    await rm(folder, { recursive: true, force: true })
  }
}

/** From the last key to the ranking on the screen, in a browser, with the built server on the same machine. */
export async function bench(): Promise<void> {
  console.log(`load of the machine before the start ${loadNow().toFixed(1)}`)
  const browser = await launchBrowser()
  try {
    const rows = []
    for (const count of COUNTS) rows.push(...(await measure(browser, count)))
    printTable(['parks', 'edits', 'median', 'p99', 'longest'], rows)
  } finally {
    await browser.close()
  }
}
