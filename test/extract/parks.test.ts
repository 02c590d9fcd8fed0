import t from 'tap'
import { parksOf } from './helper.ts'

/** sentence => names of the parks in it. */
const NAMES: readonly [string, ...string[]][] = [
  ['3月28日,云汾智能装备产业园在苏州市吴江区正式开园。', '云汾智能装备产业园'],
  ['该园坐落于汾湖高新区来秀路北侧。', '汾湖高新区'],
  ['记者走进青岛高新区,看到一片忙碌景象。', '青岛高新区'],
  ['青岛市生物医药及医疗器械产业园今日揭牌。', '青岛市生物医药及医疗器械产业园'],
  ['合肥蜀麓园区运营管理有限公司是一家运营商。'],
  ['公司厂区自建了幼儿园和职工公园,与职业学院共建了校园实训车间。'],
  ['在产业园区建设、链主企业培育等政策带动下,企业加快上市。'],
  ['全力打造具有国际影响力的创新驱动发展示范区。'],
  ['科技部公布了全国157个国家高新区综合评价结果。'],
  ['浙江省开发区综合考评结果公布。'],
  ['他家住在科技园路28号。'],
  ['中德机器人小镇与临溪氢谷相距3公里。', '中德机器人小镇', '临溪氢谷'],
  ['Lukou Advanced Rail Equipment Park lies in Zhuzhou.', 'Lukou Advanced Rail Equipment Park'],
]

for (const [sentence, ...names] of NAMES) {
  t.test(sentence, async (tt) => {
    tt.same(
      parksOf(`见闻\n\n${sentence}\n`)
        .map((p) => p.name)
        .sort(),
      [...names].sort(),
    )
  })
}

t.test('names of one park meet, parks of other regions do not', async (tt) => {
  const parks = parksOf('青岛高新技术产业开发区位于城阳区。青岛高新区2023年产值100亿元。烟台高新区也在发展。')
  tt.same(parks.map((p) => p.name).length, 2)
  tt.ok(
    parks.some(
      (p) => [p.name, ...p.aliases].includes('青岛高新区') && [p.name, ...p.aliases].includes('青岛高新技术产业开发区'),
    ),
  )
})

t.test('a common ending keeps two parks apart', async (tt) => {
  tt.same(
    parksOf('青岛科技创新园占地50亩。即墨科技创新园占地80亩。')
      .map((p) => p.facts.find((f) => f.attribute === 'site_area')?.value)
      .map((v) => Math.round(Number(v)))
      .sort(),
    [33333, 53333],
  )
})

t.test('the region is that of the sentence that places the park', async (tt) => {
  tt.equal(parksOf('云岭数智产业园\n\n云岭数智产业园位于青岛市城阳区。')[0]?.region, '370214')
})

t.test('a park in a zone has the zone as parent and its region', async (tt) => {
  const parks = parksOf('云岭数智产业园\n\n云岭数智产业园坐落于汾湖高新区来秀路,在苏州市吴江区。')
  const park = parks.find((p) => p.name === '云岭数智产业园')
  tt.equal(park?.parent, '汾湖高新区')
  tt.equal(parks.find((p) => p.name === '汾湖高新区')?.region, '320509')
})

t.test('each section of a comparison speaks of its own park', async (tt) => {
  const page =
    '# 两个园区对比\n\n## 1. 松岭锂电产业园\n\n占地2300亩,现有企业76家。\n\n## 2. 竹溪光电产业园\n\n占地500亩,现有企业28家。\n'
  const areas = Object.fromEntries(
    parksOf(page).map((p) => [p.name, p.facts.filter((f) => f.attribute === 'enterprise_count').map((f) => f.value)]),
  )
  tt.same(areas, { 松岭锂电产业园: [76], 竹溪光电产业园: [28] })
})

t.test('a table with a park per row, and one with years as columns', async (tt) => {
  const rows = parksOf(
    '| 园区 | 地价 | 亩均税收门槛 |\n|---|---|---|\n| 松岭锂电产业园 | 18万元/亩 | 20万元 |\n| 竹溪光电产业园 | 33万元/亩 | 35万元 |\n',
  )
  tt.same(
    rows.map((p) => p.facts.find((f) => f.attribute === 'land_price')?.value),
    [180000, 330000],
  )
  tt.same(
    rows.map((p) => p.facts.find((f) => f.attribute === 'tax_threshold')?.value),
    [200000, 350000],
  )
  const years = parksOf(
    '# 松岭锂电产业园\n\n松岭锂电产业园概况。\n\n| 指标 | 2022年 | 2023年 |\n|---|---|---|\n| 工业总产值(亿元) | 612 | 688 |\n',
  )
  tt.same(
    years[0]?.facts.filter((f) => f.attribute === 'output_value').map((f) => [f.value, f.asOf]),
    [[68_800_000_000, '2023']],
  )
})
