import type { Lang } from './contents.ts'
import { WORDS } from './words.ts'

/** Names of fonts that have Chinese glyphs, on the systems that people print from; the page itself brings none. */
const FONTS = `'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','NotoSansHans','Noto Sans Hans','PingFang SC','Microsoft YaHei','Segoe UI',system-ui,sans-serif`

const BASE = `*{box-sizing:border-box}
html{font:10pt/1.6 ${FONTS};color:#1b2530;background:#e6e9ed;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
main{background:#fff;max-width:210mm;margin:8mm auto;padding:16mm 17mm;box-shadow:0 1px 6px #0003}
h1,h2,h3{color:#16324f;line-height:1.3;break-after:avoid;text-wrap:balance}
h1{font-size:22pt;margin:0 0 1mm;letter-spacing:.02em}
h2{font-size:14pt;margin:7mm 0 2.5mm;padding-bottom:1.5mm;border-bottom:1.5pt solid #16324f}
h3{font-size:10.5pt;margin:4.5mm 0 1.6mm}
p{margin:0 0 2mm;orphans:3;widows:3;overflow-wrap:anywhere}
.lead{font-size:11pt}.small{font-size:8.5pt;color:#46525f}.muted{color:#46525f}
a{color:inherit;text-decoration:none}
.pre{white-space:pre-line}
table{border-collapse:collapse;width:100%;font-size:9pt;line-height:1.5}
caption{text-align:left;font-size:8.5pt;color:#46525f;padding-bottom:1mm}
thead{display:table-header-group}
tr{break-inside:avoid}
tbody tr:first-child{break-after:avoid}tbody tr:nth-last-child(-n+2){break-before:avoid}
th,td{text-align:left;vertical-align:top;padding:1.05mm 2mm;border-bottom:.5pt solid #b9c1ca;overflow-wrap:anywhere}
thead th{background:#e9eef3;border-bottom:1pt solid #16324f;color:#16324f;font-weight:600;white-space:nowrap}
tbody th{font-weight:600;color:#2b3947}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.nowrap{white-space:nowrap}
.center{text-align:center}`

const PARTS = `.brand{border-top:5pt solid #16324f;padding-top:5mm}
.brand .small{margin-bottom:6mm}
.pairs{margin:0;columns:2;column-gap:8mm;font-size:9pt;line-height:1.5}
.pairs div{display:flex;gap:3mm;break-inside:avoid;border-bottom:.5pt solid #b9c1ca;padding:.9mm 0}
.pairs dt{flex:0 0 27mm;color:#46525f;overflow-wrap:anywhere}.pairs dd{margin:0;flex:1;overflow-wrap:anywhere}
.meta{border-top:.5pt solid #b9c1ca;margin-top:4mm}.meta dt{flex-basis:22mm}
.call{border-left:3pt solid #16324f;background:#f1f4f7;padding:3mm 4mm;margin:3mm 0;break-inside:avoid}
.call p:last-child{margin:0}.call h3{margin:0 0 1mm}
.warn{border:1pt solid #7a3b00;border-left-width:4pt;padding:2.5mm 4mm;margin:2mm 0;break-inside:avoid;background:#fff}
.warn p{margin:0}.tag{display:inline-block;border:.75pt solid currentColor;border-radius:2pt;padding:0 1.2mm;font-size:7.5pt;line-height:1.5;white-space:nowrap}
.head{display:flex;justify-content:space-between;align-items:flex-end;gap:6mm;border-bottom:1.5pt solid #16324f;padding-bottom:2mm;margin-bottom:3mm;break-after:avoid;break-inside:avoid}
.head h2{border:0;margin:0;padding:0}.head p{margin:0}.points{text-align:right;white-space:nowrap}
.points b{font-size:20pt;line-height:1;color:#16324f}
.checks{list-style:none;margin:0;padding:0}.checks li{display:flex;gap:3mm;padding:.45mm 0;break-inside:avoid;font-size:9pt}
.checks li:last-child{break-before:avoid}
.checks li::before{content:"";flex:none;margin-top:.7mm;width:3.4mm;height:3.4mm;border:1pt solid #1b2530}
.plot{break-inside:avoid;margin:0}.plot svg{display:block;width:100%;height:auto}
.keep{break-inside:avoid}
.sign{width:9pt;height:9pt;vertical-align:-1pt}.legend{margin-right:3mm}
.stay{break-after:avoid}.tail{break-before:avoid}
.quotes td{font-size:8.5pt;color:#2b3947;padding-left:7mm}.quotes span{margin-right:4mm}.doc .muted{font-weight:400;margin-left:2mm}.doc{break-after:avoid}.doc th{background:#f5f7f9}
.reasons{margin:0;padding-left:3.5mm}.reasons li::marker{content:'· ';font-weight:700}.ranks th[scope=row]{width:36mm}.ranks td:nth-child(5){width:48mm}
.compared{table-layout:fixed}.compared td{white-space:nowrap}.compared th:first-child{width:21mm}.compared th:nth-child(2){width:13mm}
.facts th:first-child{width:27mm}.tax th:first-child{width:37mm}.tax td:last-child{width:44mm}
thead th.wrap{white-space:normal}
.weights{columns:2;column-gap:8mm}
.end{border-top:.75pt solid #b9c1ca;margin-top:7mm;padding-top:2.5mm}`

/** The sheet: A4 with page numbers at the foot. Margin boxes take no user's text: only the number of the request. */
const sheet = (lang: Lang, requestId: string): string => {
  const { title, number, page } = WORDS[lang]
  return `@page{size:A4;margin:15mm 17mm 17mm;
@bottom-left{content:"${title} · ${number} ${requestId.replace(/[^\w-]/g, '')}";font:7.5pt ${FONTS};color:#46525f}
@bottom-right{content:"${page}";font:7.5pt ${FONTS};color:#46525f}}
@media print{html{background:#fff}main{max-width:none;margin:0;padding:0;box-shadow:none}.new-page{break-before:page}.new-page>h2:first-child{margin-top:0}}
@media (max-width:640px){.pairs,.weights{columns:1}main{padding:6mm 4mm;margin:0}.scroll{overflow-x:auto}.scroll table{min-width:560px}.head{flex-wrap:wrap}}`
}

export const reportStyle = (lang: Lang, requestId: string): string => `${BASE}\n${PARTS}\n${sheet(lang, requestId)}`
