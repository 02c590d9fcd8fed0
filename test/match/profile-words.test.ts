import t from 'tap'
import { wordProfile } from '../../src/match/index.ts'
import type { Profile } from '../../src/model/index.ts'

const CASES: readonly (readonly [name: string, profile: Profile, zh: string, en: string])[] = [
  ['nothing stated', {}, '', ''],
  ['a figure', { landM2: { min: 20_000, max: 20_000 } }, '用地 30 亩', 'Land 30 mu'],
  ['a least', { floorM2: { min: 5000 } }, '建筑面积 5000 平方米以上', 'Floor space 5,000 m² or more'],
  [
    'a most',
    { rentCnyM2Month: { max: 20 } },
    '租金预算 至多 20 元/平方米·月',
    'Rent budget at most CNY 20 per m² a month',
  ],
  ['a span', { landM2: { min: 20_000, max: 40_000 } }, '用地 30 亩至 60 亩', 'Land 30 mu to 60 mu'],
  [
    'a trade, a place and a use',
    { sectors: ['medical-devices'], regions: { prefer: ['370200'] }, uses: ['production'] },
    '产业 医疗器械；地区 青岛市；用途 生产',
    'Sector Medical devices; place Qingdao; use production',
  ],
  [
    'who asks is not told',
    { company: '某某公司', contactName: '王经理', phone: '+8613800138000', powerKva: 800 },
    '用电 800 kVA',
    'Power 800 kVA',
  ],
]

t.test('what is looked for, in one line', async (t) => {
  for (const [name, profile, zh, en] of CASES) t.strictSame(wordProfile(profile), { zh, en }, name)
})
