import t, { type Test } from 'tap'
import { startBrowser } from './browser.ts'
import { checkAccess } from './console-helper.ts'
import {
  cutPieces,
  openReport,
  piecesOf,
  printed,
  type ReportServer,
  type Sheet,
  squeezed,
  startReports,
} from './report-helper.ts'

const A4 = { width: 595, height: 842 }
/** Fewer characters are no page but a remainder. */
const LEAST_TEXT = 30

const LANGUAGES = {
  zh: {
    texts: [
      '园区选址报告',
      '胶澳湾医疗器械产业园',
      '青岛海锐仪器有限公司',
      '138****8000',
      '剩余可租面积2.4万平方米',
      '待核实',
      '2.4万平方米',
      '60亩',
    ],
    number: (page: number, of: number) => `第${page}页，共${of}页`,
  },
  en: {
    texts: [
      'Siteselectionreport',
      'Medicaldevicesisaleadingsector',
      'tobeverified',
      '24,000m2',
      '60mu',
      'Incometaxoutlook',
    ],
    number: (page: number, of: number) => `Page${page}of${of}`,
  },
} as const

function checkSheets(t: Test, sheets: readonly Sheet[], lang: keyof typeof LANGUAGES): void {
  for (const [i, { width, height, text, body }] of sheets.entries()) {
    const page = `page ${i + 1} of ${sheets.length}`
    t.strictSame({ width: Math.round(width), height: Math.round(height) }, A4, `${page} is A4`)
    t.ok(body.length > LEAST_TEXT, `${page} has something on it: ${body.slice(0, 100)}`)
    t.ok(text.includes(squeezed(LANGUAGES[lang].number(i + 1, sheets.length))), `${page} has its number`)
  }
}

/** What is in a report is on its sheets, whole, each heading with what it is over. */
async function checkPrint(t: Test, reports: Awaited<ReturnType<typeof openReport>>, lang: keyof typeof LANGUAGES) {
  const { whole, headings } = await piecesOf(reports.page)
  const { sheets } = await printed(reports.page)
  checkSheets(t, sheets, lang)
  t.ok(whole.length > 80 && headings.length > 20, `${whole.length} rows and items, ${headings.length} headings`)
  t.strictSame(cutPieces(whole, sheets), [], 'no row, item or box is cut in two')
  t.strictSame(cutPieces(headings, sheets), [], 'no heading stands alone')
  return sheets
}

t.test('reports in a browser', async (t) => {
  const browser = await startBrowser(t)
  if (!browser) {
    await t.test('every case', { skip: 'no browser starts on this machine' }, async () => {})
    return
  }
  const server: ReportServer = await startReports(t)

  for (const lang of ['zh', 'en'] as const) {
    await t.test(`printed, ${lang}`, async (t) => {
      const report = await openReport(browser, server, `report?lang=${lang}`)
      t.equal(report.requests.length, 1, 'nothing but the page itself is loaded')
      t.strictSame(report.complaints, [])
      const sheets = await checkPrint(t, report, lang)
      const text = sheets.map(({ text }) => text).join('\n')
      for (const part of LANGUAGES[lang].texts) t.ok(text.includes(squeezed(part)), `says ${part}`)
      await report.close()
    })

    for (const width of [1440, 390]) {
      await t.test(`on a screen of ${width}, ${lang}`, async (t) => {
        const report = await openReport(browser, server, `report?lang=${lang}`, width)
        await checkAccess(t, report.page, `report ${lang} ${width}`)
        const over = await report.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        t.ok(over <= 0, 'nothing is wider than the screen')
        await report.close()
      })
    }
  }

  await t.test('ten parks, long words of staff', async (t) => {
    const paragraph = '我们对贵公司的需求做了逐项核对，并与园区运营方电话确认了可租厂房的交付时间。'
    const body = {
      parkIds: server.parkIds,
      introduction: Array.from({ length: 12 }, () => paragraph.repeat(4)).join('\n\n'),
      comments: Object.fromEntries(server.parkIds.map((id, i) => [id, paragraph.repeat(i + 1)])),
    }
    const { id } = (await server.ask('POST', 'reports', body)).json()
    const report = await openReport(browser, server, `reports/${id}/document`)
    t.strictSame(report.complaints, [])
    const sheets = await checkPrint(t, report, 'zh')
    t.ok(sheets.length > 15)
    await report.close()
  })
})
