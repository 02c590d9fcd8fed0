// The report as pictures and as the PDF that a browser prints.
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createKey } from '../../src/accounts/keys.ts'
import type { Db } from '../../src/db/index.ts'
import { REPORT_NOTE, stockParks } from '../requests/report-stock.ts'

/** The width and height of A4 at 96 dots an inch, with a margin of the screen around it. */
const DESK = { width: 900, height: 1240 }
const PHONE = { width: 390, height: 844 }

interface Site {
  url: string
  db: Db
}

/** A request by telephone, and where its report is. */
async function askReport({ url, db }: Site) {
  const now = new Date().toISOString()
  await stockParks(db, now)
  const { key } = await createKey(db, { name: '选址顾问', scope: 'sales' }, now)
  const authorization = `Bearer ${key}`
  const contact = { name: '欧阳建国', phone: '13800138000', company: '青岛海锐仪器有限公司' }
  const answer = await fetch(`${url}/v1/requests`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ text: REPORT_NOTE, contact, consent: { textVersion: '1', method: 'oral' } }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const { id } = (await answer.json()) as { id: string }
  return { address: `${url}/v1/requests/${id}/report`, authorization }
}

/** Writes report-zh.png, report-zh-whole.png, report-zh.pdf, the same in English, and report-phone.png. */
export async function take(browser: Browser, site: Site, folder: string): Promise<string[]> {
  const { address, authorization } = await askReport(site)
  const paths: string[] = []
  const at = (name: string): string => {
    const path = join(folder, name)
    paths.push(path)
    return path
  }
  const context = await browser.newContext({ viewport: DESK, extraHTTPHeaders: { authorization } })
  const page = await context.newPage()
  for (const lang of ['zh', 'en']) {
    await page.goto(`${address}?lang=${lang}`)
    await page.screenshot({ path: at(`report-${lang}.png`) })
    await page.screenshot({ path: at(`report-${lang}-whole.png`), fullPage: true })
    await page.pdf({ path: at(`report-${lang}.pdf`), preferCSSPageSize: true })
  }
  await page.setViewportSize(PHONE)
  await page.goto(address)
  await page.screenshot({ path: at('report-phone.png') })
  await context.close()
  return paths
}
