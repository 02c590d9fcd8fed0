import { parseNote } from '../../src/intake/index.ts'

const TODAY = { today: '2026-11-22' }

/** Notes of about sixty characters, of the kinds that sales staff type. */
const SIXTY: readonly string[] = [
  '周总，做新能源汽车线束的，现在城阳租2000平，不够用，想换5000平左右的，还在城阳，一楼优先，租金20以内',
  '潍坊做阀门的马经理 0532-8800 1234 要买地40-50亩 固投8000万 一年交税300来万 层高9米',
  '做预制菜的，要冷库和污水处理，厂房3000方，层高7米以上，租金控制在18块以内，莱西或者平度都行，半年内进场',
  '石材加工，荒料重，要20吨龙门吊，带铁路专用线最好，麻城或者南安，15亩左右，亩均税收18万，天然气不用',
  'Need 8,000 sqm workshop in Taicang, crane 10t, move in by June',
]

const DICTATED =
  '我们这个项目母均税收能做到三十五万左右固投大概一个亿吧想要四十母地在莱溪就行做农业机械的要场房和变压气八百千伏安'

function times(run: (i: number) => void, count: number): number[] {
  const taken: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    run(i)
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const row = (name: string, sorted: readonly number[]): void =>
  console.log(`${name.padEnd(28)} median ${at(sorted, 0.5).toFixed(3)} ms   p99 ${at(sorted, 0.99).toFixed(3)} ms`)

/** Reading of notes: typed notes of sixty characters, a dictated one, and growth with the length up to 20,000 characters. */
export function bench(): void {
  const typed = (i: number): void => void parseNote(SIXTY[i % SIXTY.length]!, TODAY)
  times(typed, 2000)
  row('typed, 60 characters', times(typed, 5000))
  const dictated = (): void => void parseNote(DICTATED, TODAY)
  times(dictated, 50)
  row('dictated, 55 characters', times(dictated, 300))
  const long = SIXTY.slice(0, 4).join('\n')
  for (const length of [1250, 5000, 20_000]) {
    const note = `${long}\n`.repeat(Math.ceil(length / long.length)).slice(0, length)
    row(
      `${length} characters`,
      times(() => void parseNote(note, TODAY), 15),
    )
  }
}
