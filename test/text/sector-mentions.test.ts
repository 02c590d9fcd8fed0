import fc from 'fast-check'
import t from 'tap'
import { findSector, sectors, sectorTraps } from '../../src/catalog/index.ts'
import { foldText, scanSectors } from '../../src/text/index.ts'

const found = (text: string): string =>
  scanSectors(foldText(text))
    .map(({ start, end, id }) => `${text.slice(start, end)}>${id}`)
    .join(' ')

const CASES: readonly (readonly [text: string, mentions: string])[] = [
  ['做新能源汽车线束的', '新能源汽车>new-energy-vehicles 线束>auto-parts'],
  ['ＰＣＢ多层板，SMT', 'ＰＣＢ>electronic-components 多层板>electronic-components SMT>electronic-components'],
  ['醫療器械與機器人', '醫療器械>medical-devices 機器人>robotics'],
  ['AI公司 mainland', 'AI>artificial-intelligence'],
  ['MiniLED 和 Mini LED', 'MiniLED>new-display Mini LED>new-display'],
  ['Lithium batteries, a lithium battery', 'Lithium batteries>batteries lithium battery>batteries'],
  ['Medical Device maker', 'Medical Device>medical-devices'],
  ['保温杯雨伞出口', '保温杯>daily-goods 雨伞>daily-goods'],
  ['烧结钕铁硼磁钢', '钕铁硼>rare-earth-magnetics 磁钢>rare-earth-magnetics'],
  ['液压支架和刮板机', '液压支架>construction-mining-machinery 刮板机>construction-mining-machinery'],
  ['空气炸锅为主', '空气炸锅>small-appliances'],
  ['断路器和接触器', '断路器>smart-grid 接触器>smart-grid'],
  ['汽车转向节', '汽车>automotive 转向节>auto-parts'],
  ['生物质颗粒', '生物质颗粒>biomass-energy'],
  ['轨道交通内饰件配套', '轨道交通内饰>rail-components'],
  ['', ''],
]

t.test('names, aliases and English', async (t) => {
  for (const [text, mentions] of CASES) t.equal(found(text), mentions, text)
})

/** Everyday phrases of pages and notes in which no sector is named. */
const NOTHING = `
  现代化工业园区|标准化工业厂房|数字化工厂|开通航线|从上海运到|在上海参加展会|产业链条完善|引入多种业态|绿色环保理念|劳动保障|数字人才|智能体验中心|供电线路|丝绸之路经济带
  自由贸易试验区|污水处理厂|自来水、天然气到位|周边银行、超市、酒店、医院、学校齐全|距高铁站10公里、地铁8号线500米|钢结构厂房，带行车，配2部货梯|变压器630kVA
  13米货车、半挂车进出|消防等级丙二类|环保手续、环评可办|配套充电桩|物业公司|精装修写字楼|引进科研院所、孵化器|绿色低碳零碳智慧园区|独立水表电表|公安防控|出租车
  集研发设计、生产制造、展示销售于一体|促进科技成果转化|租金控制在18块|控制服务|人工服务中心|阳光学校|温室气体排放|消防车道|主板上市|龙头企业|6000平方米厂房|财税政策
  单层钢构|双电源|水电通到地头|会计招聘|手机号码|员工宿舍和食堂|王经理|免税政策|黄金地段|房东直租|危废暂存间|配电800kVA
`
  .trim()
  .split(/\s*[|\n]\s*/)

t.test('what only looks like a sector', async (t) => {
  for (const phrase of NOTHING) t.equal(found(phrase), '', phrase)
})

t.test('every name is found as itself, where no longer name of another sector begins it', async (t) => {
  const lost = sectors.flatMap(({ id, zh, en, aliases }) =>
    [zh, en, ...aliases].filter((name) => {
      const [first, ...more] = scanSectors(foldText(name))
      return first?.id !== id || first.end !== name.length || more.length > 0
    }),
  )
  t.strictSame(lost, [])
})

t.test('no trap is the name of a sector', async (t) => {
  t.strictSame(
    sectorTraps.filter((trap) => findSector(trap)?.aliases.includes(trap)),
    [],
  )
})

t.test('mentions are ordered, apart, and slice back to a name, for any text', async () => {
  const word = fc.constantFrom('医疗器械', 'AI', '的', ' ', '锂电池', '3D打印', 'x', '产业', '、', '新材料')
  const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 })
  fc.assert(
    fc.property(text, (words) => {
      const folded = foldText(words.join(''))
      let last = 0
      return scanSectors(folded).every(({ start, end, id, alias }) => {
        const isNext = start >= last && end > start
        last = end
        const sector = sectors.find((each) => each.id === id)
        return isNext && sector !== undefined && [sector.zh, sector.en, ...sector.aliases].includes(alias)
      })
    }),
    { numRuns: 300 },
  )
})
