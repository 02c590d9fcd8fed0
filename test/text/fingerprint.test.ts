import fc from 'fast-check'
import t from 'tap'
import { fingerprint, similarity } from '../../src/text/fingerprint.ts'

const ARTICLE = Array.from(
  { length: 40 },
  (_, i) => `海曲医疗器械产业园第${i}期占地${i * 7 + 3}亩,引进企业${i * 3 + 1}家,主攻体外诊断和康复设备方向${i % 5}。`,
).join('')

t.test('the same text, a reprint, and another text', async (t) => {
  const original = fingerprint(ARTICLE)
  t.equal(similarity(original, original), 1)
  t.ok(similarity(original, fingerprint(ARTICLE.replaceAll('。', '。\n\n  '))) === 1, 'layout does not count')
  t.ok(
    similarity(original, fingerprint(`转载:${ARTICLE.replace('第7期', '七期')}来源网络`)) > 0.85,
    'a reprint is near',
  )
  t.ok(
    similarity(original, fingerprint('物流园区仓库出租,净高九米,丙类消防,欢迎来电咨询,另有冷库可选。'.repeat(9))) < 0.1,
  )
  t.equal(similarity(fingerprint(''), fingerprint('')), 0)
})

t.test('the estimate lies near the true share', async () => {
  const word = fc.integer({ min: 0, max: 400 }).map((n) => `词${n}号园区`)
  const words = fc.array(word, { minLength: 60, maxLength: 120 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const x = fingerprint(a.join(''))
      const y = fingerprint(b.join(''))
      const s = similarity(x, y)
      return s >= 0 && s <= 1 && s === similarity(y, x)
    }),
    { numRuns: 50 },
  )
})
