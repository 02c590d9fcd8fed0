import t from 'tap'
import { factsOf } from './helper.ts'

/** Figures and names of cities, companies, projects, buildings and plans: sentence => attributes that the park does not get. */
const NOT_THE_PARKS: readonly [string, ...string[]][] = [
  ['2024年,全区实现地区生产总值420亿元,规上工业产值860亿元,税收52亿元。', 'output_value', 'tax_revenue'],
  ['青岛市去年高新技术企业突破8000家,产值超万亿元。', 'high_tech_count', 'output_value'],
  [
    '华瑞电子成立于2003年,占地86亩,建筑面积5.2万平方米,年产值15亿元。',
    'opened',
    'site_area',
    'building_area',
    'output_value',
  ],
  [
    '该项目总投资12亿元,占地150亩,达产后年产值20亿元,税收8000万元。',
    'investment',
    'site_area',
    'output_value',
    'tax_revenue',
  ],
  ['公司现有员工800人,厂房面积3万平方米,2023年营收6亿元。', 'building_area', 'output_value'],
  ['市里设立了50亿元产业基金,对企业给予贷款支持。', 'incentive', 'investment'],
  ['按照规划,到2030年,园区企业将达到500家,产值突破1000亿元。', 'output_value'],
  ['园区2023年产值同比增长18%,税收增长9.2亿元。', 'tax_revenue'],
  ['签约项目12个,协议总投资86亿元。', 'investment'],
  ['宿舍楼3栋,建筑面积1.2万平方米,租金每间600元/月。', 'rent'],
  ['公寓租金25元/㎡/月。', 'rent'],
  ['停车费每月200元,物业费3元/㎡/月。', 'rent'],
  ['园内道路长12公里,绿化面积15万平方米。', 'distance', 'site_area', 'building_area'],
  ['客户遍布30多个国家,为200余家企业提供服务。', 'enterprise_count'],
  ['园区组织30家企业参加广交会。', 'enterprise_count'],
  ['公司拥有专利120项,获评国家级专精特新“小巨人”企业。', 'recognition'],
  ['董事长李明毕业于清华大学。', 'institution'],
  ['清华大学教授王刚在会上作报告。', 'institution'],
  ['会议由市工信局主办,中国信通院承办。', 'operator', 'institution'],
  ['本报记者从华东师范大学获悉。', 'institution'],
  ['不引进钢铁、水泥、造纸项目。', 'sector'],
  ['从前这里是一片盐碱地,村民以种棉花为生。', 'sector'],
  ['他的公司主要做汽车零部件出口。', 'sector'],
  ['据了解,全市同类园区平均亩均税收为18万元。', 'tax_threshold'],
  ['本次出让地块面积62.5亩,起始价1250万元。', 'site_area', 'land_price'],
  ['设备投资500万元以上的项目方可申报。', 'investment', 'incentive'],
  ['申报企业年营业收入应在2000万元以上。', 'output_value'],
  ['污水处理厂日处理能力3万吨,220千伏变电站一座。', 'power', 'floor_load'],
  ['光伏电站装机容量20兆瓦。', 'power'],
  ['电梯载重3吨,速度1米/秒。', 'floor_load', 'floor_height'],
  ['建筑高度48米,共11层。', 'floor_height'],
  ['道路宽24米,消防通道高4.5米。', 'floor_height'],
  ['三期规划用地300亩,预计2027年建成。', 'opened'],
  ['2022年3月,园区党委成立。', 'opened'],
  ['2019年,华瑞电子在园区投产。', 'opened'],
  ['企业从广东搬来,2021年签约,2022年投产。', 'opened'],
  ['园区累计为企业争取补贴2.3亿元。', 'incentive'],
  ['去年兑现奖补资金1.2亿元。', 'incentive'],
  ['我市GDP位居全省第5位。', 'ranking'],
  ['产品国内市场占有率排名第一。', 'ranking'],
  ['园区职工公寓500套,可容纳2000人。', 'enterprise_count'],
  ['每亩租金800斤小麦。', 'rent', 'land_price'],
]

for (const [sentence, ...attributes] of NOT_THE_PARKS) {
  t.test(sentence, async (tt) => {
    for (const attribute of attributes)
      tt.same(
        factsOf(sentence, attribute).filter((fact) => fact !== 'sector intelligent-manufacturing'),
        [],
        attribute,
      )
  })
}
