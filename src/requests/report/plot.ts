import { escapeHtml } from '../../http/html.ts'
import { spanOf } from '../../match/index.ts'
import type { ReportContents } from './contents.ts'
import { WORDS } from './words.ts'

/** Units of the drawing; the sheet scales it to its width. */
const WIDTH = 680
const LABEL = 214
const FIGURE = 96
const ROW = 31
const TOP = 22
const LABEL_UNITS = 30

const TRACK = WIDTH - LABEL - FIGURE
const x = (points: number): string => (LABEL + (TRACK * points) / 100).toFixed(1)

const isWide = (char: string): boolean => /[⺀-鿿　-〿＀-￯]/u.test(char)

/** A name cut to what fits beside the bar; Chinese characters are twice as wide. */
function shortened(name: string): string {
  let units = 0
  let short = ''
  for (const char of name) {
    units += isWide(char) ? 2 : 1
    if (units > LABEL_UNITS) return `${short}…`
    short += char
  }
  return short
}

const grid = (height: number): string =>
  [0, 25, 50, 75, 100]
    .map(
      (at) =>
        `<line x1="${x(at)}" y1="${TOP - 4}" x2="${x(at)}" y2="${height}" stroke="#c3cad1" stroke-width="1"/>` +
        `<text x="${x(at)}" y="${TOP - 9}" text-anchor="middle" font-size="10" fill="#46525f">${at}</text>`,
    )
    .join('')

interface Bar {
  label: string
  score: number
  low: number
  high: number
}

/** The interval is drawn on white, so that it stands out from the bar in grey too. */
function bar({ label, score, low, high }: Bar, i: number): string {
  const middle = TOP + i * ROW + ROW / 2
  const [from, to] = spanOf({ low, high })
  const line = (stroke: string, width: number) =>
    `<path d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${middle - 5}v10M${x(high)} ${middle - 5}v10" stroke="${stroke}" stroke-width="${width}" fill="none"/>`
  return (
    `<text x="0" y="${middle + 4}" font-size="12" fill="#1b2530">${escapeHtml(label)}</text>` +
    `<rect x="${x(0)}" y="${middle - 8}" width="${((TRACK * score) / 100).toFixed(1)}" height="16" fill="#7d9cba"/>` +
    line('#ffffff', 4) +
    line('#111820', 1.6) +
    `<text x="${WIDTH}" y="${middle + 4}" text-anchor="end" font-size="12" fill="#1b2530"><tspan font-weight="700">${Math.round(score)}</tspan> (${from}–${to})</text>`
  )
}

/**
 * Scores as bars with their low–high interval as a line over each. Drawn here and not by a chart library: it is a dozen lines of
 * geometry, and the interval over the bar is what the explanation is about; ECharts would add 60 MB to what is installed.
 */
export function scorePlot({ parks, lang }: ReportContents): string {
  const words = WORDS[lang]
  const height = TOP + parks.length * ROW
  const bars = parks.map(({ recommendation: { name, score, low, high } }, i) =>
    bar({ label: `${i + 1}  ${shortened(name)}`, score, low, high }, i),
  )
  const told = parks
    .map(
      ({ recommendation: { name, score, low, high } }) =>
        `${name} ${Math.round(score)} (${spanOf({ low, high }).join('–')})`,
    )
    .join('; ')
  return `<figure class="plot"><svg viewBox="0 0 ${WIDTH} ${height + 4}" role="img" aria-label="${escapeHtml(`${words.plot}: ${told}`)}" font-family="inherit">${grid(height)}${bars.join('')}</svg>
<figcaption class="small">${words.plotLegend}</figcaption></figure>`
}
