import fc from 'fast-check'
import t from 'tap'
import { foldText } from '../../src/text/index.ts'

const CASES: readonly (readonly [string, string])[] = [
  ['厂房５０００平', '厂房5000平'],
  ['ＡＢｃ KVA', 'abc kva'],
  ['（一）：，；！？％＋－／＝～＃＆', '(一):,;!?%+-/=~#&'],
  ['。、《》“”‘’…—', '。、《》“”‘’…—'],
  ['￥３０', '¥30'],
  ['聯動發展 產業園區 裡 裏 臺灣 衞 線 麼 餘 於', '联动发展 产业园区 里 里 台湾 卫 线 么 余 于'],
  ['150畝 18萬平方米 二億', '150亩 18万平方米 二亿'],
  ['著名 瞭望 台州', '著名 瞭望 台州'],
  ['㎡ ㎞ ℃ ‰ m²', '㎡ ㎞ ℃ ‰ m²'],
  ['a\u00a0b\u3000c\u2003d', 'a b c d'],
  ['⼀⼆⽅⽶', '一二方米'],
  ['\uf90a\uf92f', '金劳'],
  ['\ufeff\ud800x\udc00', '\ufeff\ud800x\udc00'],
  ['𠮷😀Ａ', '𠮷😀a'],
  ['É ß İ', 'É ß İ'],
  ['line\r\nbreak\ttab', 'line\r\nbreak\ttab'],
  ['', ''],
]

t.test('folding', async (t) => {
  for (const [text, folded] of CASES) t.equal(foldText(text), folded, JSON.stringify(text))
})

t.test('length stays, folding twice changes nothing, for any text', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const folded = foldText(text)
      return folded.length === text.length && foldText(folded) === folded
    }),
    { numRuns: 2000 },
  )
  let all = ''
  for (let code = 0; code <= 0xffff; code += 1) all += String.fromCharCode(code)
  t.equal(foldText(all).length, all.length)
  t.equal(foldText(foldText(all)), foldText(all), 'every UTF-16 unit')
})

t.test('each unit folds on its own: text of any length and any cut', async (t) => {
  const text = '联动聯動ＡＢＣ，１２３abc'.repeat(3000)
  const folded = foldText(text)
  for (const at of [0, 1, 8191, 8192, 8193, 20_000]) {
    t.equal(foldText(text.slice(0, at)) + foldText(text.slice(at)), folded, `cut at ${at}`)
  }
})

t.test('folded text comes back as it is', async (t) => {
  const text = foldText('园区规划面积约28万平方米（含一期）')
  t.equal(foldText(text), text)
})
