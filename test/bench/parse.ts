import recognizers from '@microsoft/recognizers-text-suite'
import { parseNote } from '../../src/intake/index.ts'
import { scanQuantities } from '../../src/text/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'

const TODAY = { today: '2026-11-22' }

/** Notes of about sixty characters, of the kinds that sales staff type. */
const SIXTY: readonly string[] = [
  '周总，做新能源汽车线束的，现在城阳租2000平，不够用，想换5000平左右的，还在城阳，一楼优先，租金20以内',
  '潍坊做阀门的马经理 0532-8800 1234 要买地三四十亩 固投8000万 一年交税300来万 层高9米',
  '做预制菜的，要冷库和污水处理，厂房3000方，层高7米以上，租金控制在18块以内，莱西或者平度都行，半年内进场',
  '石材加工，荒料重，要20吨龙门吊，带铁路专用线最好，麻城或者南安，15亩左右，亩均税收18万，天然气不用',
  'Need 8,000 sqm workshop in Taicang, crane 10t, move in by June',
]

const DICTATED =
  '我们这个项目母均税收能做到三十五万左右固投大概一个亿吧想要四十母地在莱溪就行做农业机械的要场房和变压气八百千伏安'

/** What a note is full of: what the peer calls a dimension, a currency or a number, and we an area or a sum of money. */
const FIGURES = [
  '三四十亩',
  '5000平',
  '800万',
  '两千来平',
  '1.5万方',
  '30亩以内',
  '三千五百平米',
  '15万一亩',
  '100万元',
] as const

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber } = recognizers

const peer = (note: string): void => {
  recognizeNumber(note, Culture.Chinese)
  recognizeCurrency(note, Culture.Chinese)
  recognizeDimension(note, Culture.Chinese)
}

const inTurn = (notes: readonly string[], read: (note: string) => unknown): (() => void) => {
  let next = 0
  return () => void read(notes[next++ % notes.length]!)
}

/** Processor time of one run: what is left of a figure when other programs share the cores. */
function processorTime(work: () => void, runs: number): string {
  const start = process.cpuUsage()
  for (let i = 0; i < runs; i++) work()
  const { user, system } = process.cpuUsage(start)
  return fixed((user + system) / 1000 / runs, 3)
}

const milliseconds = (work: () => void, least: number): [string, string, string] => {
  for (let i = 0; i < 20; i++) work()
  const { median, p99 } = spread(sample(work, { least }))
  return [fixed(median, 3), fixed(p99, 3), processorTime(work, least)]
}

/** What the peer makes of a figure: the texts that it takes as a quantity with a unit, and as a bare number. */
function seenByPeer(figure: string): string {
  const seen = [...recognizeDimension(figure, Culture.Chinese), ...recognizeCurrency(figure, Culture.Chinese)]
  const bare = recognizeNumber(figure, Culture.Chinese)
  const show = ({ text, resolution }: { text: string; resolution?: Record<string, unknown> }) =>
    `${text} = ${resolution?.value ?? 'nothing'} ${resolution?.unit ?? ''}`.trim()
  if (seen.length > 0) return seen.map(show).join(', ')
  return bare.length > 0 ? `number ${bare.map(show).join(', ')}` : 'nothing'
}

const seenByUs = (figure: string): string =>
  scanQuantities(figure)
    .map(({ kind, value, max, unit, bound }) => {
      const amount = max === undefined ? fixed(value, 0) : `${fixed(value, 0)} to ${fixed(max, 0)}`
      return `${kind} ${amount} ${unit}${bound === 'exact' ? '' : ` (${bound})`}`.trim()
    })
    .join(', ')

/** Reading of notes beside @microsoft/recognizers-text-suite on the same notes; growth with the length; what each sees of a figure. */
export function bench(): void {
  printTable(
    ['notes of 60 characters', 'median ms', 'p99 ms', 'processor ms'],
    [
      [
        'parkmatch, the whole profile',
        ...milliseconds(
          inTurn(SIXTY, (note) => parseNote(note, TODAY)),
          5000,
        ),
      ],
      ['parkmatch, quantities alone', ...milliseconds(inTurn(SIXTY, scanQuantities), 5000)],
      ['recognizers-text-suite, numbers, currencies, dimensions', ...milliseconds(inTurn(SIXTY, peer), 50)],
      ['parkmatch, a dictated note', ...milliseconds(() => void parseNote(DICTATED, TODAY), 300)],
    ],
  )
  console.log('')
  const long = SIXTY.slice(0, 4).join('\n')
  const ofLength = (length: number) => `${long}\n`.repeat(Math.ceil(length / long.length)).slice(0, length)
  const grown = [1250, 2500, 5000, 10_000, 20_000].map((length) => {
    const note = ofLength(length)
    const read = () => void parseNote(note, TODAY)
    const { median } = spread(sample(read, { seconds: 0.5, least: 9 }))
    const processor = Number(processorTime(read, 20))
    return [length, fixed(median, 2), fixed(processor, 2), fixed((1000 * processor) / length, 2)]
  })
  printTable(['characters', 'median ms', 'processor ms', 'µs a character'], grown)
  console.log('')
  printTable(
    ['figure', 'parkmatch', 'recognizers-text-suite'],
    FIGURES.map((figure) => [figure, seenByUs(figure), seenByPeer(figure)]),
  )
}
