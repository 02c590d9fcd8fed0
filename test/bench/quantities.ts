import { foldText, scanQuantities } from '../../src/text/index.ts'
import { fixed, printTable, sample, spread } from './lib.ts'

const NOTE = '周总，做新能源汽车线束的，现在城阳租2000平，想换5000平左右，年税收800万，租金15-18块一平一个月'
const FEW_NUMBERS =
  '园区坚持创新驱动发展战略，围绕主导产业链条持续完善配套设施与公共服务平台，推动上下游企业协同集聚，打造产城融合的示范标杆。'
const MANY_NUMBERS =
  '园区占地约210亩，规划总建筑面积28万平方米，租金0.55元/㎡/天，层高9米，承重3吨/㎡，总投资十八亿六千万元，入驻企业80余家，同比增长12.3%。'

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

/** A row: MB of UTF-8 a second, of the median run. */
function throughput(name: string, text: string, run: (text: string) => unknown): [string, string] {
  const bytes = new TextEncoder().encode(text).length
  const { median } = spread(sample(() => run(text)))
  return [name, `${fixed(bytes / 1e3 / median, 1)} MB/s`]
}

/** Quantity scanning and folding: throughput on prose and on dense figures, and the time of one note. */
export function bench(): void {
  const few = repeated(FEW_NUMBERS, 1_000_000)
  const many = repeated(MANY_NUMBERS, 300_000)
  const mixed = repeated(FEW_NUMBERS.repeat(9) + MANY_NUMBERS, 1_000_000)
  const note = spread(sample(() => scanQuantities(NOTE), { least: 2000 }))
  printTable(
    ['work', 'median'],
    [
      throughput('fold text that changes', few, foldText),
      throughput('fold text that is folded', foldText(few), foldText),
      throughput('scan prose without figures', few, scanQuantities),
      throughput('scan prose, a tenth of it figures', mixed, scanQuantities),
      throughput('scan figures throughout', many, scanQuantities),
      [`scan a note of ${NOTE.length} characters`, `${fixed(note.median, 4)} ms (p99 ${fixed(note.p99, 4)})`],
    ],
  )
}
