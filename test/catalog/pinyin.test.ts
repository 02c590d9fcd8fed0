import { pinyin } from 'pinyin-pro'
import t from 'tap'
import { macroRegions, pinyinOf, pinyinReadings, regions, sectors, towns, zones } from '../../src/catalog/index.ts'

const CASES: readonly (readonly [name: string, reading: string])[] = [
  ['医疗器械', 'yi liao qi xie'],
  ['重庆', 'chong qing'],
  ['乐清', 'yue qing'],
  ['六合区', 'lu he qu'],
  ['蚌埠', 'beng bu'],
  ['银行业', 'yin hang ye'],
  ['医疗行业', 'yi liao hang ye'],
  ['旅行社', 'lv xing she'],
  ['模具', 'mu ju'],
  ['3D打印', '3d da yin'],
  ['ＰＣＢ（线路板）', 'pcb xian lu ban'],
  ['', ''],
]

t.test('readings', async (t) => {
  for (const [name, reading] of CASES) t.equal(pinyinOf(name).join(' '), reading, name)
})

t.test('a common misreading is the second', async (t) => {
  t.strictSame(
    pinyinReadings('模具钢').map((r) => r.join('')),
    ['mujugang', 'mojugang'],
  )
  t.strictSame(pinyinReadings('青岛').length, 1)
})

t.test('every character of the catalogue is read, and nearly always as pinyin-pro reads it in its word', async (t) => {
  const names = new Set([
    ...sectors.flatMap(({ zh, aliases }) => [zh, ...aliases]),
    ...regions.flatMap(({ name, shortNames }) => [name, ...shortNames]),
    ...[...zones, ...macroRegions].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...towns.map(({ name }) => name),
  ])
  const unread: string[] = []
  let syllables = 0
  let different = 0
  for (const name of names) {
    if (!/^[一-龥]+$/.test(name)) continue
    const ours = pinyinOf(name)
    if (ours.length !== [...name].length) unread.push(name)
    const theirs = pinyin(name, { toneType: 'none', type: 'array', v: true })
    syllables += ours.length
    different += ours.filter((syllable, i) => syllable !== theirs[i]).length
  }
  t.strictSame(unread, [])
  t.ok(different / syllables < 0.01, `${different} of ${syllables} syllables differ`)
})
