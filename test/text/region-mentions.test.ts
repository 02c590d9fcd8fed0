import fc from 'fast-check'
import t from 'tap'
import { regionByCode } from '../../src/catalog/index.ts'
import { foldText, scanRegions } from '../../src/text/index.ts'

/** Mentions as "words code+code". */
const found = (text: string): string =>
  scanRegions(foldText(text))
    .map(({ start, end, codes }) => `${text.slice(start, end)} ${codes.join('+')}`)
    .join('; ')

type Case = readonly [text: string, mentions: string]

function check(title: string, cases: readonly Case[]): void {
  t.test(title, async (t) => {
    for (const [text, mentions] of cases) t.equal(found(text), mentions, text)
  })
}

check('a chain from wide to narrow is one place', [
  ['山东省青岛市城阳区', '山东省青岛市城阳区 370214'],
  ['佛山顺德', '佛山顺德 440606'],
  ['广州 南沙', '广州 南沙 440115'],
  ['江苏的昆山', '江苏的昆山 320583'],
  ['晋江陈埭', '晋江陈埭 350582'],
  ['东莞长安', '东莞长安 441900'],
  ['浦东张江', '浦东张江 310115'],
  ['连云港徐圩', '连云港徐圩 320700'],
  ['城阳区青岛高新区', '城阳区青岛高新区 370214'],
  ['内蒙古自治区鄂尔多斯市准格尔旗', '内蒙古自治区鄂尔多斯市准格尔旗 150622'],
  ['青岛市北区', '青岛市北区 370203'],
  ['青岛市市北区', '青岛市市北区 370203'],
  ['青岛市北部', '青岛市 370200'],
  ['深圳、東莞', '深圳 440300; 東莞 441900'],
  ['江苏浙江', '江苏 320000; 浙江 330000'],
])

check('places of notes', [
  ['莱西或者平度都行', '莱西 370285; 平度 370283'],
  ['滨州惠民', '滨州惠民 371621'],
  ['惠州惠民', '惠州 441300'],
  ['湖州南浔', '湖州南浔 330503'],
  ['江西高安或者湖南醴陵', '江西高安 360983; 湖南醴陵 430281'],
  ['西安未央、新城', '西安未央 610112; 新城 610102'],
  ['长沙县或望城都行，雨花也行', '长沙县 430121; 望城 430112; 雨花 430111'],
  ['深圳光明、坪山，广州黄埔', '深圳光明 440311; 坪山 440310; 广州黄埔 440112'],
  ['吉林靖宇', '吉林靖宇 220622'],
  ['光谷', '光谷 420100'],
  ['亦庄太贵', '亦庄 110115'],
  ['胶东', '胶东 370200+370600+370700+371000+371100'],
  ['京津冀', '京津冀 110000+120000+130000'],
  ['东北优先', '东北 210000+220000+230000'],
  ['即墨市', '即墨市 370215'],
  ['仙桃、潜江', '仙桃 429004; 潜江 429005'],
])

check('namesakes', [
  ['朝阳市', '朝阳市 211300'],
  ['北京朝阳', '北京朝阳 110105'],
  ['沈阳铁西', '沈阳铁西 210106'],
  ['四平市的铁西', '四平市的铁西 220302'],
  ['武汉东西湖', '武汉东西湖 420112'],
  ['连云港海州', '连云港海州 320706'],
  ['南通的通州', '南通的通州 320612'],
  ['温州滨海新区', '温州 330300'],
  ['天津滨海新区', '天津滨海新区 120116'],
])

check('in English', [
  ['Taicang, Suzhou', 'Taicang, Suzhou 320585'],
  ['Guangzhou Nansha or Huangpu', 'Guangzhou Nansha 440115; Huangpu 440112'],
  ["Xi'an", "Xi'an 610100"],
  ['Qingdao City', 'Qingdao City 370200'],
  ['Shaanxi and Shanxi', 'Shaanxi 610000; Shanxi 140000'],
  ['Inner Mongolia', 'Inner Mongolia 150000'],
  ['a guide to Hong Kong', 'Hong Kong 810000'],
])

check('names of other things', [
  ['靠近青岛港', ''],
  ['青岛胶东国际机场', ''],
  ['离天河机场30公里内', ''],
  ['青岛北站', ''],
  ['南京路', ''],
  ['青岛市南京路', '青岛市 370200'],
  ['中山大学', ''],
  ['青岛啤酒', ''],
  ['宁德时代', ''],
  ['京沪高速', ''],
  ['Ningbo Port', ''],
  ['温州人', ''],
  ['浙江人才', '浙江 330000'],
  ['园区东北角', ''],
  ['龙南村', ''],
])

check('everyday words, and places where two words meet', [
  ['加强合作，资源共享', ''],
  ['与甘肃合作', '甘肃 620000'],
  ['甘南合作市', '甘南合作市 623001'],
  ['老城区改造', ''],
  ['洛阳老城区', '洛阳老城区 410302'],
  ['诚信丰富', ''],
  ['信丰', '信丰 360722'],
  ['提高安全性', ''],
  ['国内江苏等地', '江苏 320000'],
  ['其中山东、河北', '山东 370000; 河北 130000'],
  ['从江苏来', '江苏 320000'],
  ['展望京津冀', '京津冀 110000+120000+130000'],
  ['复合肥料', ''],
  ['振兴化工', ''],
  ['租金水平', ''],
  ['目前海外', ''],
  ['大理石加工', ''],
])

t.test('what the words leave open is told', async (t) => {
  const [chaoyang] = scanRegions('朝阳')
  t.strictSame(chaoyang?.codes, ['110105'])
  t.strictSame(chaoyang?.candidates, ['110105', '211300', '211321', '220104'])
  t.equal(scanRegions('北京朝阳')[0]?.candidates, undefined)
  t.match(scanRegions('光谷')[0], { kind: 'zone', hosts: ['420111'] })
  t.match(scanRegions('山东省青岛市')[0], { kind: 'city', name: '青岛市' })
})

t.test('mentions are ordered, apart, non-empty and of known codes, for any text', async () => {
  const word = fc.constantFrom(
    '青岛',
    '市',
    '城阳区',
    '朝阳',
    '合作',
    '、',
    ' ',
    '东莞',
    '长安',
    'Suzhou',
    '光谷',
    '长三角',
    '人',
    '港',
    '的',
    '北区',
  )
  const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
  fc.assert(
    fc.property(text, (words) => {
      let last = 0
      return scanRegions(foldText(words.join(''))).every(({ start, end, codes }) => {
        const isNext = start >= last && end > start && codes.length > 0
        last = end
        return isNext && codes.every((code) => regionByCode(code))
      })
    }),
    { numRuns: 300 },
  )
})
