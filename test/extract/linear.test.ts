import t from 'tap'
import { growth, type Seed } from '../growth/growth.ts'

const HEAD = '云岭智造产业园\n\n云岭智造产业园概况。'

/** Texts that would cost more than linear time if a rule looked as far as its line, its list or its page goes. */
const SEEDS: readonly (readonly [name: string, seed: Seed])[] = [
  ['awards', { head: HEAD, parts: ['最高奖励40万元,'] }],
  ['firms of a list', { head: `${HEAD}\n\n龙头企业:`, parts: ['甲乙丙和丁戊己'] }],
  ['an open bracket', { head: `${HEAD}\n\n龙头企业:(`, parts: ['1'] }],
  ['dates of opening', { head: HEAD, parts: ['2023年5月揭牌,项目'] }],
  ['projects', { head: HEAD, parts: ['项目占地86亩,'] }],
  ['excluded sectors', { head: HEAD, parts: ['化工电镀'] }],
  ['English stops', { parts: ['Co. Ltd. '] }],
  ['English parks', { parts: ['Park '] }],
  ['zones', { parts: ['临空经济区'] }],
  ['places', { parts: ['苏南地区'] }],
  ['open tables after lost characters', { parts: ['\u{fffd}', '<table>'] }],
  ['rows', { parts: ['<tr><td>产值</td><td>86亿元</td></tr>'] }],
  ['numerals', { parts: ['万亿千百'] }],
]

/** Four times the text takes four times as long, and sixteen times where work is quadratic. */
const MOST = 8

for (const [name, seed] of SEEDS)
  t.test(`time grows with the length: ${name}`, async (t) => {
    const { ratio, long } = growth('documents', seed, MOST)
    t.ok(ratio < MOST, `four times the text, ${ratio.toFixed(1)} times the time (${long.toFixed(0)} ms)`)
  })
