import t from 'tap'
import { missing, parksOf, show } from './helper.ts'

const HOTLINE = `【企业服务问答】编号 0231

标题：关于“桃江竹材精工园”招商条件的答复

答：您好，桃江竹材精工园设在桃江县灰山港镇，总用地860亩，2018年6月投用，由桃江县竹产业投资有限公司统一运营。
1. 租金：首层每平方米每月12元，二层9元。
2. 首层高度7米，楼面荷载1.2吨/平方米。
3. 条件：上年度纳税不少于15万元。
问：现在多少家了？答：在册经营户88家，高新技术企业11家；竹韵家居、楚竹地板、青山竹业为规模较大者。
问：还有别的园区吗？答：可咨询安化县梅城竹旅产业园，电话另附。
`
const MESSAGE = `一座县城的冷链野心

观察 2024-11-03

导语：腊月里，商水的汤庄食品冷链园每天发车四百台。

▌先看数字
• 2020年3月28日开市
• 占地一千五百亩，分屠宰区、冷库区、配送区三块
• 去年物流收入二十三亿

▌谁在运营
商水县农发投资集团。

▌做什么
隔壁的周口港产业园做造船，产值五十亿，那是别人的。

▌成本
净高10米，地坪3吨

▌门槛
亩均税收12万，仓储用地 13.5万/亩。
`
const BROKEN = `江苏省特色园区名录

溧水绿色
涂料产业园
◆概况◆
位于南京市溧水区，2012年5月成立，在园企业 57 户。代
表企业：华彩涂料、苏
漆化学股份。
运营单位：溧水区经济开发区
产业投资发展有限公司
`
const COLUMNS = `## 两家孵化器横评：大连两家孵化器怎么选

| 对比项 | 星海众创空间 | 海智创业谷 |
|---|---|---|
| 面积 | 4200㎡ | 3.1万㎡ |
| 级别 | 省级众创空间 | 国家级科技企业孵化器 |

### 星海众创空间
背后是大连星海创投有限公司。偏工业软件。
`
const HECTARES = `<html><body><h3>2025年工业用地供应表</h3><p>面积单位：公顷；价格单位：万元/公顷</p><table><tr><th>编号</th><th>所在园区</th><th>面积</th><th>投资强度</th><th>出让底价</th></tr><tr><td>1</td><td>巴彦农机产业园</td><td>3.3</td><td>2400</td><td>180</td></tr></table></body></html>`
const FIRM = `某汽车电池壳体项目开工
江西远锻科技有限公司电池壳体项目在抚州东临产业园开工。
远锻科技成立于2016年，厂房层高12米，承重5吨。
抚州东临产业园2019年设立，面积4.1平方公里，主攻汽车零部件。除远锻外，抚铝精工、赣江压铸也已投产，企业总数到了35家。
广告：抚州万达写字楼招租 1.5元/㎡/天
`
const ENCYCLOPEDIA = `# 岭东综合保税区

岭东综合保税区2014年9月获批，占地3.5平方公里。隶属于凤溪经济开发区。

## 功能
综保区主营保税仓储、跨境电商。

## 企业与机构
西泉通关、凤溪雪果跨境、岭米电子。岭东大学跨境电商学院产教中心。运营方为岭东综保开发管理有限责任公司。

## 凤溪经济开发区
2010年5月设立，总面积50平方公里。
`
const ONE_PAGER = `西岭甘河氟材料产业园 招商一页纸

定位　氟化工新材料；培育氟医药
规划　8.4 km²
企业　29 家　高企 12 家
土地　11 万元/亩，余 1300 亩
门槛　投资 ≥ 300 万元/亩
运营　西岭甘河投资开发公司
`
const DIALOGUE = `问：我们公司想在湘阴建个食品厂，有推荐的园区吗？
答：可以看看湘阴洋岭湖食品产业园。
问：多大？答：一共1500亩，厂房36万方。
问：跟汨岭循环经济产业园比呢？答：那边8块，但主要做再生金属。
问：到长沙多远？答：到黄花机场65公里，到湘阴收费站5公里。
`
const VALLEY = `# Park Watch: Qingyi River Bio-Valley

Size. The gazetted area is 5.6 sq km.

| Item | Value |
|---|---|
| Land | RMB 120,000 / mu |

Sweeteners. A one-off RMB 300,000 goes to firms that win certification.
`

/** page => park => facts that are its own, and attributes that it does not get. */
const PAGES: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    'a park that is only pointed to takes nothing from the park of the title',
    HOTLINE,
    '桃江竹材精工园',
    [
      'site_area 573333',
      'operator 桃江县竹产业投资有限公司',
      'rent 12',
      'rent 9',
      'floor_height 7',
      'floor_load 1.2',
      'enterprise_count 88',
      'high_tech_count 11',
      'anchor_enterprise 青山竹业',
    ],
    ['tax_revenue'],
  ],
  ['the park that is pointed to has no figures', HOTLINE, '安化县梅城竹旅产业园', [], ['rent', 'site_area']],
  [
    'after an aside on a neighbour a new heading is about the park of the page',
    MESSAGE,
    '汤庄食品冷链园',
    [
      'opened 2020-03-28',
      'site_area 1000000',
      'sub_area 屠宰区',
      'sub_area 配送区',
      'output_value 2300000000',
      'operator 商水县农发投资集团',
      'floor_height 10',
      'floor_load 3',
      'tax_threshold 120000',
      'land_price 135000',
    ],
    [],
  ],
  [
    'the neighbour of the aside keeps its figure',
    MESSAGE,
    '周口港产业园',
    ['output_value 5000000000'],
    ['floor_height'],
  ],
  [
    'names cut by a line break',
    BROKEN,
    '溧水绿色涂料产业园',
    [
      'opened 2012-05',
      'enterprise_count 57',
      'anchor_enterprise 华彩涂料',
      'anchor_enterprise 苏漆化学股份',
      'operator 溧水区经济开发区产业投资发展有限公司',
    ],
    [],
  ],
  [
    'parks as columns',
    COLUMNS,
    '星海众创空间',
    ['building_area 4200', 'recognition 省级众创空间', 'operator 大连星海创投有限公司', 'sector industrial-internet'],
    [],
  ],
  ['parks as columns, the second', COLUMNS, '海智创业谷', ['building_area 31000'], []],
  [
    'units stated above the table, per hectare',
    HECTARES,
    '巴彦农机产业园',
    ['investment_threshold 1600000', 'land_price 120000'],
    [],
  ],
  [
    'a firm of the park tells of its own plant',
    FIRM,
    '抚州东临产业园',
    ['anchor_enterprise 抚铝精工', 'anchor_enterprise 赣江压铸', 'enterprise_count 35', 'site_area 4100000'],
    ['floor_height', 'floor_load', 'rent'],
  ],
  [
    'the short word for a kind of zone means the zone of that kind',
    ENCYCLOPEDIA,
    '岭东综合保税区',
    [
      'sector warehousing-supply-chain',
      'sector cross-border-e-commerce',
      'anchor_enterprise 凤溪雪果跨境',
      'operator 岭东综保开发管理有限责任公司',
    ],
    [],
  ],
  [
    'keys parted from their values by a wide blank',
    ONE_PAGER,
    '西岭甘河氟材料产业园',
    ['site_area 8400000', 'enterprise_count 29', 'operator 西岭甘河投资开发公司', 'investment_threshold 3000000'],
    [],
  ],
  [
    'a park that is only compared is not the one that is asked about',
    DIALOGUE,
    '湘阴洋岭湖食品产业园',
    ['building_area 360000', 'distance 65', 'distance 5'],
    [],
  ],
  [
    'an English name with a hyphen',
    VALLEY,
    'Qingyi River Bio-Valley',
    ['site_area 5600000', 'land_price 120000', 'incentive 300000'],
    [],
  ],
]

const COMPARED = `# 豫东两个园区怎么选

| 对比项 | 睢阳棉纺产业园 | 夏邑铁艺产业园 |
|---|---|---|
| 面积 | 2400亩 | 1.6平方公里 |
| 方向 | 棉纺织、服装 | 家具 |
| 已入驻 | 41家 | 27家 |
| 地价 | 11万元/亩 | 9万元/亩 |

**夏邑铁艺**那边，一家做户外桌椅的租用厂房8600平方米。
`

t.test('a table of compared parks with short keys', async (tt) => {
  const factsOf = (called: string) =>
    parksOf(COMPARED)
      .find(({ name }) => name === called)
      ?.facts.map(show) ?? []
  tt.same(missing(factsOf('睢阳棉纺产业园'), ['site_area 1600000', 'enterprise_count 41', 'sector apparel']), [])
  tt.same(missing(factsOf('夏邑铁艺产业园'), ['site_area 1600000', 'enterprise_count 27', 'sector furniture-wood']), [])
  tt.notOk(
    factsOf('夏邑铁艺产业园').some((fact) => fact.startsWith('building_area')),
    'what a firm takes is no size of the park',
  )
})

for (const [name, page, called, wanted, unwanted] of PAGES) {
  t.test(name, async (tt) => {
    const park = parksOf(page).find((p) => [p.name, ...p.aliases].includes(called))
    tt.ok(park, called)
    const found = park?.facts ?? []
    tt.same(missing(found.map(show), wanted), [], 'all facts of its own')
    tt.same(found.filter((f) => unwanted.includes(f.attribute)).map(show), [], 'none of somebody else')
  })
}

t.test('how many there are is no name', async (tt) => {
  tt.notOk(parksOf(COLUMNS).some((p) => p.name.includes('两家')))
})
