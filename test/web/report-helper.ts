import type { Browser, Page } from 'playwright-core'
import type { Test } from 'tap'
import { getDocumentProxy } from 'unpdf'
import { readSeeds } from '../../seeds/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { NOW, testApp } from '../helper.ts'
import { requestBody, send, staffOf } from '../requests/helper.ts'
import { REPORT_NOTE, stockParks } from '../requests/report-stock.ts'

/** A server with the shipped parks and a few more, one request, and a member of staff who may see it. */
export async function startReports(t: Test) {
  const app = await testApp(t)
  const { db } = app.database
  await seedParks(db, await readSeeds(), NOW)
  await stockParks(db, NOW)
  const sales = await staffOf(app, 'sales', '王芳')
  const { profile: _, ...body } = requestBody({ text: REPORT_NOTE, limit: 10 })
  const created = await app.inject(send('POST', '/v1/requests', body, sales.headers))
  if (created.statusCode !== 201) throw new Error(created.payload)
  const { id, recommendations } = created.json() as { id: string; recommendations: { parkId: string }[] }
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const ask = (method: 'GET' | 'POST', path: string, payload?: unknown) =>
    app.inject(send(method, `/v1/requests/${id}/${path}`, payload, sales.headers))
  const { cookie } = sales.headers
  return { url, id, ask, cookie, parkIds: recommendations.map(({ parkId }) => parkId) }
}

export type ReportServer = Awaited<ReturnType<typeof startReports>>

/** A report in a browser that is signed in; what it asked the network for, and what it complained of, is collected. */
export async function openReport(browser: Browser, { url, id, cookie }: ReportServer, path: string, width = 1440) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${url}/v1/requests/${id}/${path}`)
  return { page, requests, complaints, close: () => context.close() }
}

/** Where a font draws two characters alike, the text of a PDF may have the other one: radicals, which NFKC leaves as they are. */
const TWINS = new Map(
  [
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻳龟',
  ].map((pair) => [pair[0], pair[1]] as [string, string]),
)

/** A text as it is found in a PDF: twins, kinds of dashes, white space and the signs before items of lists make no difference. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[⺀-⻿]/g, (char) => TWINS.get(char) ?? char)
    .replace(/戶/g, '户')
    .replace(/[‐-―]/g, '-')
    .replace(/[\s\p{Cc}·]/gu, '')

export interface Sheet {
  width: number
  height: number
  text: string
  /** Without page number and title at the foot. */
  body: string
}

/** Prints a page as people do, and reads the sheets: their size in points and their text in the order of painting. */
export async function printed(page: Page): Promise<{ pdf: Buffer; sheets: Sheet[] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Sheet[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = (await sheet.getTextContent()) as { items: ({ str: string; transform: number[] } | object)[] }
    const texts = items.flatMap((item) => ('str' in item ? [{ text: item.str, y: item.transform[5] as number }] : []))
    const join = (some: typeof texts) => squeezed(some.map(({ text }) => text).join(''))
    sheets.push({ width, height, text: join(texts), body: join(texts.filter(({ y }) => y > FOOT_POINTS)) })
  }
  return { pdf, sheets }
}

/** The lower margin of a sheet: 17 mm. */
const FOOT_POINTS = 46

/** What must not be cut in two when printed, and each heading with the words that follow it. */
export const piecesOf = (page: Page) =>
  page.evaluate<{ whole: string[]; headings: string[] }>(`(() => {
    const inner = (node) => node.innerText ?? node.textContent
    const whole = [...document.querySelectorAll('tbody tr, .pairs > div, .checks > li, .warn, .head')].map(inner)
    const texts = []
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode)
    const headings = [...document.querySelectorAll('h1, h2, h3')].map((heading) => {
      const after = texts.filter((text) => heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
      const next = after.filter((text) => !heading.contains(text)).slice(0, 2).map((text) => text.data).join('')
      return inner(heading) + next.replace(/\\s/g, '').slice(0, 6)
    })
    return { whole, headings }
  })()`)

const occurrences = (text: string, part: string): number => text.split(part).length - 1

/** Pieces of which fewer stand whole on one sheet than there are in the page. */
export function cutPieces(pieces: readonly string[], sheets: readonly Sheet[]): string[] {
  const wanted = new Map<string, number>()
  for (const piece of pieces.map(squeezed)) if (piece) wanted.set(piece, (wanted.get(piece) ?? 0) + 1)
  return [...wanted].flatMap(([piece, count]) => {
    const whole = sheets.reduce((sum, { body }) => sum + occurrences(body, piece), 0)
    return whole < count ? [`${piece} (${whole} of ${count})`] : []
  })
}
