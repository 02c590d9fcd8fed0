import t from 'tap'
import { growth, type Seed } from '../growth/growth.ts'

/** Texts whose time grew with the square of their length once, or would if a rule looked as far as its clause goes. */
const SEEDS: readonly (readonly [name: string, seed: Seed])[] = [
  ['deadlines', { parts: ['月底'] }],
  ['months', { parts: ['月1'] }],
  ['deadlines and other words', { parts: ['a区月底'] }],
  ['deadlines behind units', { parts: ['km年底电话'] }],
  ['deadlines of many kinds', { parts: ['五一前', '一年内', '明年二季度'] }],
  ['targets', { parts: ['近a港口'] }],
  ['refused figures', { parts: ['1亩算了'] }],
  ['yards', { parts: ['停车场20亩'] }],
  ['machines without a name', { parts: ['三台20吨'] }],
  ['stores', { parts: ['甲类库'] }],
  ['prints', { parts: ['3d打印'] }],
  ['heights', { parts: ['8米'] }],
  ['bare numbers', { parts: ['a8000 '] }],
  ['trades without a gap', { parts: ['电镀'] }],
  ['places without a gap', { parts: ['青岛市南'] }],
  ['phones', { parts: ['13800138000 '] }],
  ['phones as they are said', { parts: ['一三八零零一三八零零零 '] }],
  ['broken phones', { parts: ['13800 ', '138001380 '] }],
  ['answers', { head: '要不要?', parts: ['先', '不用'], split: true }],
  ['titles', { parts: ['mr-'] }],
  ['capitals', { head: 'from ', parts: ['A'], tail: ' bbb ltd' }],
  ['English words', { parts: ['of '] }],
]

/** Four times the text takes four times as long, and sixteen times where work is quadratic. */
const MOST = 8

for (const [name, seed] of SEEDS)
  t.test(`time grows with the length: ${name}`, async (t) => {
    const { ratio, long } = growth('notes', seed, MOST)
    t.ok(ratio < MOST, `four times the text, ${ratio.toFixed(1)} times the time (${long.toFixed(0)} ms)`)
  })
