import { cleanDocument } from '../../src/text/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'

const PROSE =
  '云汾智能装备产业园坐落于汾湖高新区来秀路北侧，总投资18.6亿元，占地约210亩，规划总建筑面积28万平方米，分两期建设。园区以智能装备为主导产业，' +
  '重点布局工业机器人、数控机床和精密传动部件三个方向，厂房首层层高8.1米，地面承重每平方米3吨。'

const plainPage = (): string =>
  `云汾智能装备产业园开园\n\n2024-03-28 17:42  来源:吴江融媒\n\n${`  ${PROSE}\n\n`.repeat(20)}`

const STYLE =
  'style="margin: 0px; padding: 0px; max-width: 100%; box-sizing: border-box !important; line-height: 1.75em;"'

const htmlPage = (): string =>
  `<html><head><meta charset="utf-8"><title>云汾智能装备产业园开园-吴江融媒</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/yw/">要闻</a></li><li><a href="/zs/">招商引资</a></li></ul></div>
<h1>云汾智能装备产业园开园</h1><p class="info">发布时间：2023-03-21 09:15&nbsp;&nbsp;来源：吴江融媒</p>
${`<p ${STYLE}><span ${STYLE}>　　${PROSE}</span><a href="/c/1.html" target="_blank" title="链接">详情</a></p>\n`.repeat(20)}
<table><tr><th>楼栋</th><th>层高</th><th>租金</th></tr>${'<tr><td>A1</td><td>4.2m</td><td>1.6元/㎡/天</td></tr>'.repeat(5)}</table>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/c/1">德馨工业园三家企业入选市级智能工厂</a></li></ul></div></body></html>\n`

const annotatedPage = (): string =>
  `部市聯(lián)動 推動科學儀器領(lǐng)域發(fā)展\n\n${'          園區(qū)規(guī)劃面積7.5平方公里，總投資85億元，2018年9月開園，由煙臺芝陽產(chǎn)業(yè)發(fā)展有限公司運營。\n\n'.repeat(40)}`

/** Repeats a page until it fills `megabytes`. */
function fill(page: string, megabytes: number): string {
  return page.repeat(Math.max(1, Math.round((megabytes * 1e6) / Buffer.byteLength(page))))
}

type Figure = readonly [name: string, megabytes: string, milliseconds: string, rate: string]

/** Megabytes are those of the page in UTF-8; `work` cleans `megabytes` of it. */
function measure(name: string, megabytes: number, work: () => unknown): Figure {
  const { median } = spread(sample(work, { seconds: 0.5, least: 3 }))
  return [name, fixed(megabytes), fixed(median, 1), fixed((1000 * megabytes) / median, 1)]
}

const size = (text: string): number => Buffer.byteLength(text) / 1e6

function measureText(name: string, text: string): Figure {
  return measure(name, size(text), () => cleanDocument(text))
}

/** Many pages of a usual size, each cleaned by itself. */
function measurePages(name: string, page: string): Figure {
  const count = Math.ceil(1 / size(page))
  return measure(name, count * size(page), () => {
    for (let i = 0; i < count; i += 1) cleanDocument(page)
  })
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ["'<' × 1e6", '<'.repeat(1e6)],
  ["'(' × 1e6", '('.repeat(1e6)],
  ["'<div>' × 1e5", '<div>'.repeat(1e5)],
  ["'<a href=\"' × 1e5", '<a href="'.repeat(1e5)],
  ["'<!--' × 2e5", '<!--'.repeat(2e5)],
  ["'&amp;' × 2e5", '&amp;'.repeat(2e5)],
  ["'<b><p></b>' × 1e5", '<b><p></b>'.repeat(1e5)],
  ["'<td rowspan=200 colspan=200>x' × 2e4", `<table>${'<tr><td rowspan=200 colspan=200>x'.repeat(2e4)}`],
  ["'字(zì)' × 2e5", '字(zì)'.repeat(2e5)],
  ["'彩票app下载_' × 1e5", '彩票app下载_'.repeat(1e5)],
  ["'园 ' × 5e5", '园 '.repeat(5e5)],
  ["'?' × 1e6", '?'.repeat(1e6)],
  ['one line of 200,000 characters', PROSE.repeat(1500).slice(0, 200_000)],
]

/** Throughput of cleaning on plain text, HTML and annotated pages, small and large, and the time that hostile inputs take. */
export function bench(): void {
  const figures: Figure[] = []
  for (const [name, page] of [
    ['plain text', plainPage()],
    ['HTML', htmlPage()],
    ['pinyin annotations', annotatedPage()],
  ] as const) {
    figures.push(measurePages(`${name}, pages of ${Math.round(1000 * size(page))} KB`, page))
    figures.push(measureText(`${name}, 1 MB`, fill(page, 1)))
    figures.push(measureText(`${name}, 10 MB`, fill(page, 10)))
  }
  for (const [name, text] of HOSTILE) figures.push(measureText(name, text))
  printTable(['page', 'MB', 'ms', 'MB/s'], figures)
}
