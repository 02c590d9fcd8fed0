import t from 'tap'
import { parseNote } from '../../src/intake/index.ts'
import type { Profile } from '../../src/model/index.ts'

const today = '2026-11-22'
const mu = (count: number): number => Math.round((count * 2000 * 100) / 3) / 100

/** [what the line shows, the note, the fields that it must give (others are free), the fields that it must not give] */
type Case = readonly [rule: string, note: string, wanted: Partial<Profile>, absent?: readonly (keyof Profile)[]]

const CASES: readonly Case[] = [
  ['a plain figure has both ends', '要3000平厂房', { floorM2: { min: 3000, max: 3000 } }],
  ['a range', '三四千平就够', { floorM2: { min: 3000, max: 4000 } }],
  ['about', '1000平左右', { floorM2: { min: 1000, max: 1000, approx: true } }],
  ['at least', '要30亩以上的地', { landM2: { min: mu(30) } }],
  ['at most', '20亩以内', { landM2: { max: mu(20) } }],
  ['two bounds are one range', '100亩以内，50亩起', { landM2: { min: mu(50), max: mu(100) } }],
  ['of 700多万 only the lower end is stated', '去年交税700多万', { taxCnyYear: { min: 7_000_000, approx: true } }],
  ['a budget is a ceiling', '预算25块一平', { rentCnyM2Month: { max: 25 } }],
  ['a rent for a day', '租金控制在1元/平/天以内', { rentCnyM2Month: { max: 30.42 }, tenure: ['rent'] }],
  ['a rent for a day, said before', '租金一天五毛以内', { rentCnyM2Month: { max: 15.21 } }],
  ['a rent without a unit', '租金22-26', { rentCnyM2Month: { min: 22, max: 26 } }],
  ['a fee is no rent', '物业费3块', {}, ['rentCnyM2Month']],
  ['capital is no investment', '注册资本5000万', {}, ['investmentCny']],
  [
    'total and fixed investment',
    '投资3个亿其中固投2.2亿',
    { investmentCny: { min: 3e8, max: 3e8 }, fixedInvestmentCny: { min: 2.2e8, max: 2.2e8 } },
  ],
  ['tax for a mu', '亩均税收能做到40万', { taxCnyPerMuYear: { min: 400_000, max: 400_000 } }, ['taxCnyYear']],
  ['a price of land', '地价别超过12万', { landPriceCnyMu: { max: 120_000 } }],
  [
    'the forecast counts before the present',
    '现税收6000多万，达产预计1.5亿',
    { taxCnyYear: { min: 1.5e8, max: 1.5e8 } },
  ],
  ['a correction', '紧固件 30亩 不对 50亩', { landM2: { min: mu(50), max: mu(50) } }],
  ['a correction of a bare number', '面积2000改成2500平', { floorM2: { min: 2500, max: 2500 } }],
  ['not this but that', '面积不是3000是5000', { floorM2: { min: 5000, max: 5000 } }],
  ['the sum of the parts', '车间1500平加教室1000平，一共2500平', { floorM2: { min: 2500, max: 2500 } }],
  ['a sum without a unit', '甲类车间1500平加仓库600平，一共2100', { floorM2: { min: 2100, max: 2100 } }],
  ['present premises are no wish', '现在城阳租2000平，想要5000平', { floorM2: { min: 5000, max: 5000 } }, ['regions']],
  ['a present rent is no wish', '现在租金30，希望不超过22', { rentCnyM2Month: { max: 22 }, tenure: ['rent'] }],
  [
    'building needs',
    '层高8米，承重3吨，行车10吨，变压器1000kVA',
    { floorHeightM: 8, floorLoadTM2: 3, craneT: 10, powerKva: 1000 },
  ],
  ['the lowest height of a range', '层高6-8米', { floorHeightM: 6 }],
  ['a goods lift is no crane', '货梯3吨', {}, ['craneT', 'floorLoadTM2']],
  ['people', '员工210人', { headcount: { min: 210, max: 210 } }],
  ['users are no staff', '注册司机3万人', {}, ['headcount']],
  ['denied', '没有喷漆，天然气不用', {}, ['processes', 'utilities']],
  ['done outside', '电镀外发', {}, ['processes']],
  ['a question denies nothing', '有没有天然气', { utilities: ['natural_gas'] }],
  ['both class words say nothing of each other', '环评做报告表', { eia: 'form' }],
  ['fire class', '丙二类厂房', { fireClass: 'C' }],
  ['ground floor', '要一楼', { groundFloor: true }],
  ['any floor', '一楼二楼都行', {}, ['groundFloor']],
  ['a small giant is more than specialised', '专精特新小巨人', { qualifications: ['little_giant'] }],
  ['places are wishes', '莱西或者平度都行', { regions: { prefer: ['370285', '370283'] } }],
  ['the narrowest place', '山东济南历城', { regions: { prefer: ['370112'] } }],
  ['only there', '只看番禺', { regions: { require: ['440113'] } }],
  ['not there', '胶州太远不考虑', { regions: { exclude: ['370281'] } }],
  ['all but one', '除了江阴都行', { regions: { exclude: ['320281'] } }],
  [
    'a macro-region less what is excluded',
    '上海不留了，长三角都可以',
    { regions: { prefer: ['320000', '330000', '340000'], exclude: ['310000'] } },
  ],
  ['where the caller comes from is no wish', '温州人，想去芜湖', { regions: { prefer: ['340200'] } }],
  ['a place corrected', '想去玉环，说错了，黄岩', { regions: { prefer: ['331003'] } }],
  ['what it makes', '做汽车转向节的', { sectors: ['auto-parts'] }],
  ['the last noun is the thing', '做汽车模具的', { sectors: ['moulds'] }],
  ['several trades', '做番茄酱的，制糖也做', { sectors: ['fruit-vegetable-processing', 'condiments-additives'] }],
  ['a customer is no trade', '给银行做客服外包的', { sectors: ['hr-outsourcing'] }],
  ['goods in store are no trade', '仓库 存茶叶', { uses: ['warehouse'] }, ['sectors']],
  ['within a distance', '离高速口5公里内', { near: [{ kind: 'highway', maxKm: 5 }] }],
  ['a named port', '靠近青岛港', { near: [{ kind: 'port', name: '青岛港' }] }],
  ['within months', '三个月内进场', { moveBy: '2027-02' }],
  ['before a holiday', '明年五一前必须搬走', { moveBy: '2027-04' }],
  ['the end of the year', '年底前进场', { moveBy: '2026-12' }],
  ['the end of a lease', '租约明年8月到期', { moveBy: '2027-08' }],
  ['a signing is no move', '年底之前要签约', {}, ['moveBy']],
  ['a mobile', '手机 159 0000 7788', { phone: '+8615900007788' }],
  ['a landline with an extension', '0532-8300 0011转8006', { phone: '+8653283000011' }],
  ['a service number', '400-123-4567', { phone: '4001234567' }],
  ['digits as words', '电话幺三九零零零零四五六七', { phone: '+8613900004567' }],
  ['digits in groups', '手机一八八，四个零，九二零五', { phone: '+8618800009205' }],
  ['a corrected number', '13800001122，不对，是13800001123', { phone: '+8613800001123' }],
  ['a digit is missing', '手机1390000123，少记一位', {}, ['phone']],
  ['a foreign number', 'tel +49 30 23125 123', { phone: '+493023125123' }],
  ['a contact', '王经理说要5000平', { contactName: '王经理' }],
  ['总 before 投资 is no title', '于总投资2亿', {}, ['contactName']],
  ['an introducer is no contact', '李总介绍的，要5000平', {}, ['contactName']],
  ['a company', '山东泰硕阀门有限公司 马经理', { company: '山东泰硕阀门有限公司', contactName: '马经理' }],
  ['a short company name', '凯铮电器，做断路器的', { company: '凯铮电器' }],
  ['a trade with 厂 is no name', '食品厂 买地30亩', { tenure: ['buy_land'] }, ['company']],
  ['an English company', 'Tom from Klarwerk Packtechnik GmbH', { company: 'Klarwerk Packtechnik GmbH' }],
  [
    'a form in one line',
    '需求:厂房3500平 用途:生产 税收:年180万 公司:绍兴越灿灯饰有限公司 联系人:茹经理 手机号:139-0000-7121',
    {
      company: '绍兴越灿灯饰有限公司',
      contactName: '茹经理',
      phone: '+8613900007121',
      taxCnyYear: { min: 1_800_000, max: 1_800_000 },
    },
  ],
  ['a wrong number is no lead', '打错电话了 找物业修水管的', {}, ['uses', 'sectors']],
  ['signed elsewhere is no lead', '已经签了别的园区', {}, ['uses', 'regions']],
  [
    'English',
    'need 8,000 sqm workshop in Taicang, crane 10t, move in by June 2027',
    { floorM2: { min: 8000, max: 8000 }, craneT: 10, moveBy: '2027-06', regions: { prefer: ['320585'] } },
  ],
]

t.test('fields', async (t) => {
  for (const [rule, note, wanted, absent = []] of CASES) {
    const { profile } = parseNote(note, { today })
    const seen = Object.fromEntries(Object.keys(wanted).map((field) => [field, profile[field as keyof Profile]]))
    t.strictSame(seen, wanted, `${rule}: ${note}`)
    for (const field of absent) t.notOk(field in profile, `${rule}: ${note}: no ${field}`)
  }
})

/** [what was heard, what was meant, the fields that prove it] */
const SLIPS: readonly (readonly [heard: string, wanted: Partial<Profile>])[] = [
  [
    '我们这个项目母均税收能做到三十五万左右想要四十母地在莱溪就行',
    {
      taxCnyPerMuYear: { min: 350_000, max: 350_000, approx: true },
      landM2: { min: mu(40), max: mu(40) },
      regions: { prefer: ['370285'] },
    },
  ],
  [
    '做一疗器械的在素州找厂房一千五百平层高五米我们是专精特心企业',
    { sectors: ['medical-devices'], regions: { prefer: ['320500'] }, qualifications: ['specialised_new'] },
  ],
  [
    '我们要场房四千平变压气要八百千伏安的最好有冷酷和蒸气',
    { uses: ['production'], powerKva: 800, utilities: ['cold_storage', 'steam'] },
  ],
  [
    '做爱乐意地灯具的想在江门找厂房六千平左右员工一百二十人',
    { sectors: ['lighting'], floorM2: { min: 6000, max: 6000, approx: true } },
  ],
]

t.test('slips of the ear', async (t) => {
  for (const [heard, wanted] of SLIPS) {
    const { profile, mentions } = parseNote(heard, { today })
    const seen = Object.fromEntries(Object.keys(wanted).map((field) => [field, profile[field as keyof Profile]]))
    t.strictSame(seen, wanted, heard)
    for (const { start, end, text } of mentions) t.equal(heard.slice(start, end), text)
  }
})

t.test('without a day a relative deadline gives no month', async (t) => {
  t.notOk('moveBy' in parseNote('三个月内进场').profile)
  t.equal(parseNote('2027年5月底前进场').profile.moveBy, '2027-05')
})

t.test('mentions name every field, unparsed what is left', async (t) => {
  const note = '刘总 汽配 想租6000平厂房 即墨 要有魔法阵'
  const { profile, mentions, unparsed } = parseNote(note, { today })
  const named = new Set(mentions.map(({ field }) => field.split('.')[0]))
  t.strictSame([...named].sort(), Object.keys(profile).sort())
  t.strictSame(
    unparsed.map(({ text }) => text),
    ['魔法阵'],
  )
})
