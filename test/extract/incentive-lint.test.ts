import fc from 'fast-check'
import t from 'tap'
import { lintIncentive } from '../../src/extract/incentive-lint.ts'

/** Offer → the flags it must raise, in order. */
const CASES: [string, string[]][] = [
  ['按企业缴纳增值税地方留成部分的80%给予奖励', ['tax_tied']],
  ['前三年企业所得税地方留成全额返还,后两年减半', ['tax_tied']],
  ['年纳税额超过500万元的,按税收贡献的5%予以奖励', ['tax_tied']],
  ['园区提供税收返还,欢迎咨询', ['tax_tied']],
  ['将注册地址迁入本区的企业,一次性奖励50万元', ['move_in_tied']],
  ['新迁入的总部企业,给予最高300万元补助', ['move_in_tied']],
  ['承诺十年内不迁出的,追加100万元奖励', ['move_in_tied']],
  ['对海蓝精密制造股份有限公司给予一次性专项补助2000万元', ['named_company']],
  ['对设备投资500万元以上的项目,按8%给予补助,最高2000万元', []],
  ['首次认定为国家高新技术企业的,奖励30万元', []],
  ['亩均税收不低于30万元,投资强度不低于350万元/亩', []],
  ['人才公寓月租金500元起', []],
  ['对在科创板上市的企业,分阶段累计给予最高600万元奖励', []],
]

t.test('flags what the regulations forbid, and nothing else', async (t) => {
  for (const [text, codes] of CASES) {
    t.strictSame(
      lintIncentive(text).map((f) => f.code),
      codes,
      text,
    )
  }
})

t.test('every flag cites a regulation with its date, in both languages, and quotes the offer', async (t) => {
  for (const [text] of CASES) {
    for (const flag of lintIncentive(text)) {
      t.equal(text.slice(flag.start, flag.end), flag.quote)
      t.match(flag.zh, flag.regulation.inForce)
      t.match(flag.en, flag.regulation.number)
    }
  }
})

t.test('any text: no exception, spans in range', async () => {
  const word = fc.constantFrom(
    '税收',
    '返还',
    '奖励',
    '企业',
    '迁入',
    '对',
    '有限公司',
    '80%',
    '。',
    '给予',
    '注册地',
    'x',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const text = words.join('')
      return lintIncentive(text).every((f) => f.start >= 0 && f.start < f.end && f.end <= text.length)
    }),
  )
})
