import t from 'tap'
import { factsOf } from './helper.ts'

/** sentence => facts that it states, one line each. */
const STATED: readonly [string, ...string[]][] = [
  ['园区总占地面积86.5亩,总建筑面积21.3万㎡。', 'site_area 57666.7', 'building_area 213000'],
  ['园区规划面积4.6平方公里,起步区1.2平方公里。', 'site_area 4600000'],
  ['园区现有净地1200亩,闲置标准厂房14.6万平方米。', 'available_land 800000', 'available_space 146000'],
  ['标准厂房还有5.5万方,租金每月每平方米20元。', 'available_space 55000', 'rent 20'],
  ['园区总投资18.6亿元。', 'investment 1860000000'],
  ['2023年,园区实现营业收入163亿元,上缴税收7.1亿元。', 'output_value 16300000000', 'tax_revenue 710000000'],
  ['目前入驻企业112家,其中国家高新技术企业41家。', 'enterprise_count 112', 'high_tech_count 41'],
  ['现有80余家企业入驻。', 'enterprise_count 80'],
  [
    '固定资产投资强度不低于450万元/亩,亩均税收不低于40万元/年,亩均产值不低于800万元。',
    'investment_threshold 4500000',
    'tax_threshold 400000',
    'output_threshold 8000000',
  ],
  ['工业用地出让价12—15万元/亩。', 'land_price 120000-150000'],
  ['租金:一层0.55元/㎡/天,二层0.42元/㎡/天。', 'rent 16.7292', 'rent 12.775'],
  ['一楼租金每平方米每月12元,二楼以上9元。', 'rent 12', 'rent 9'],
  ['厂房租金每平方米每年120元,售价3200元/㎡起。', 'rent 10', 'sale_price 3200'],
  ['厂房首层层高8.1米,标准层层高5.4米。', 'floor_height 8.1', 'floor_height 5.4'],
  ['地面承重每平方米3吨,楼面荷载350kg/㎡。', 'floor_load 3', 'floor_load 0.35'],
  ['每栋预留1250千伏安用电容量。', 'power 1250'],
  ['园区距萧山国际机场38公里,距高铁站9公里。', 'distance 38', 'distance 9'],
  ['杭甬高速上虞东出口位于园区南侧1.5公里处。', 'distance 1.5'],
  ['甬台温高速临溪互通就在家门口,相距仅2.5公里。', 'distance 2.5'],
  ['在2022年度国家高新区综合评价排名中上升至第13位。', 'ranking 13'],
  ['对新落户的项目给予最高200万元装修补贴;首次认定的高新技术企业奖励20万元。', 'incentive 2000000', 'incentive 200000'],
  ['分别奖励经营团队40万元、60万元、200万元。', 'incentive 2000000'],
  [
    '园区以量子信息为核心,精密仪器、网络安全为支撑,前瞻布局脑机接口。',
    'sector quantum',
    'sector precision-instruments',
    'sector cybersecurity',
    'sector brain-computer-interface',
  ],
  [
    '园区聚焦集成电路设计、智能终端、传感器三大方向。',
    'sector ic-design',
    'sector consumer-electronics',
    'sector sensors',
  ],
  ['已形成高端装备制造、新材料两大主导产业。', 'sector high-end-equipment', 'sector new-materials'],
  [
    '已集聚泰芳新材、鲁碳复材、海瓷科技等上下游企业71家。',
    'anchor_enterprise 泰芳新材',
    'anchor_enterprise 鲁碳复材',
    'anchor_enterprise 海瓷科技',
    'enterprise_count 71',
  ],
  ['代表企业有辽沈精工、博瑞医疗。', 'anchor_enterprise 辽沈精工', 'anchor_enterprise 博瑞医疗'],
  [
    '烟台大学先进材料研究院、山东省芳纶技术创新中心先后落户园区。',
    'institution 烟台大学先进材料研究院',
    'institution 山东省芳纶技术创新中心',
  ],
  [
    '园区由云岭控股集团有限公司投资建设、云岭园区运营管理有限公司运营。',
    'operator 云岭控股集团有限公司',
    'operator 云岭园区运营管理有限公司',
  ],
  [
    '园区先后获评国家新型工业化产业示范基地、国家级科技企业孵化器。',
    'recognition 国家新型工业化产业示范基地',
    'recognition 国家级科技企业孵化器',
  ],
  [
    '园区分为量子总部区、中试加速区、青年社区三个组团。',
    'sub_area 量子总部区',
    'sub_area 中试加速区',
    'sub_area 青年社区',
  ],
  ['目前,博瑞康、联川科技等一大批行业龙头在此安家。', 'anchor_enterprise 博瑞康', 'anchor_enterprise 联川科技'],
  ['入园企业中不乏中科曙光、寒武纪这样的明星公司。', 'anchor_enterprise 中科曙光', 'anchor_enterprise 寒武纪'],
  ['以恒瑞医药、豪森药业为代表的制药企业在园区壮大。', 'anchor_enterprise 恒瑞医药', 'anchor_enterprise 豪森药业'],
  ['园区开发商是湖南金荣企业集团有限公司。', 'operator 湖南金荣企业集团有限公司'],
  ['园区系中南高科集团旗下的项目,委托启迪之星负责日常运营。', 'operator 中南高科集团', 'operator 启迪之星'],
  [
    '园区头顶“国家级绿色园区”“省级数字经济园区”两块牌子。',
    'recognition 国家级绿色园区',
    'recognition 省级数字经济园区',
  ],
  ['2020年通过国家级科技企业孵化器认定。', 'recognition 国家级科技企业孵化器'],
  ['整个园区切成三块:研发办公区、中试生产区和生活配套区。', 'sub_area 研发办公区', 'sub_area 中试生产区'],
  ['工业用地基准地价384元/㎡。', 'land_price 256000'],
  ['园区锚定低空经济和商业航天两条赛道。', 'sector low-altitude-economy', 'sector commercial-space'],
  ['从园区出发,开车15公里就到南昌西站。', 'distance 15'],
  ['天合光能、阿特斯、协鑫三家光伏巨头齐聚园区。', 'anchor_enterprise 天合光能', 'anchor_enterprise 协鑫'],
  ['前不久,欣旺达也宣布落子园区。', 'anchor_enterprise 欣旺达'],
  ['园区与华中科技大学、武汉理工大学签订了战略合作协议。', 'institution 华中科技大学', 'institution 武汉理工大学'],
  ['园区由金地威新与当地国企联合开发。', 'operator 金地威新'],
  ['引入华夏幸福作为开发运营商。', 'operator 华夏幸福'],
  ['2022年跻身省级“专精特新”产业园行列。', 'recognition 省级“专精特新”产业园'],
  ['省厅公布第四批省级现代服务业集聚示范区名单,园区榜上有名。', 'recognition 省级现代服务业集聚示范区'],
  ['园区现有3栋楼可租,总面积1.8万平方米。', 'available_space 18000'],
  ['招商地块共6宗,总面积410亩。', 'available_land 273333'],
  ['国家高新技术企业保有量从12家增加到35家。', 'high_tech_count 35'],
  ['入驻了哪些企业?\n\n美亚柏科、吉比特等120多家。', 'anchor_enterprise 美亚柏科', 'enterprise_count 120'],
  ['税收要求是多少?\n\n每亩每年不低于20万元。', 'tax_threshold 200000'],
  ['房租的话,一楼20,二楼16,单位是元每平方米每月。', 'rent 20', 'rent 16'],
  ['这边厂房现在也就十三四块钱一个平方。', 'rent 13-14'],
  ['目前对外报价是每个平方每个月17块钱,物业费1块5。', 'rent 17'],
  ['云谷置业有限公司是园区的开发主体。', 'operator 云谷置业有限公司'],
  ['园区归属襄城建投集团管理。', 'operator 襄城建投集团'],
  ['园区是全省唯一的国家级锂电新材料产业化基地。', 'recognition 国家级锂电新材料产业化基地'],
  ['园区里多了京东方、长信科技这些响当当的名字。', 'anchor_enterprise 京东方', 'anchor_enterprise 长信科技'],
  ['我们这里做得最大的是科顺防水。', 'anchor_enterprise 科顺防水'],
  ['龙头企业有三安光电、乾照光电。', 'anchor_enterprise 乾照光电'],
  ['全园设高端制造片区、都市工业片区、数字经济片区。', 'sub_area 高端制造片区', 'sub_area 数字经济片区'],
  ['尚待开发土地约2.6平方公里。', 'available_land 2600000'],
  ['2016年由棠溪城投集团接手改造。', 'operator 棠溪城投集团'],
  ['2018年5月18日开门迎客。', 'opened 2018-05-18'],
  ['名气大的要数遥望科技、致欧家居。', 'anchor_enterprise 遥望科技', 'anchor_enterprise 致欧家居'],
  ['B座还剩两层,加起来2600平。', 'available_space 2600'],
  ['园区去年交了1.3个亿的税。', 'tax_revenue 130000000'],
  ['园区获批升级为国家级高新技术产业开发区。', 'recognition 国家级高新技术产业开发区'],
  ['园区2022年9月28日正式开园。', 'opened 2022-09-28'],
  ['园区二〇一二年十一月挂牌。', 'opened 2012-11'],
]

for (const [sentence, ...wanted] of STATED) {
  t.test(sentence, async (tt) => {
    const found = factsOf(sentence)
    for (const fact of wanted) tt.ok(found.includes(fact), `${fact} in [${found.join(', ')}]`)
  })
}

/** sentence => attributes that are not the park's. */
const NOT_THE_PARKS: readonly [string, ...string[]][] = [
  ['2023年,全市规上装备制造业产值突破1600亿元,拥有高新技术企业680家。', 'output_value', 'high_tech_count'],
  ['其中,江盐化学有限公司投资3.2亿元,占地120亩,达产后预计年产值8亿元。', 'investment', 'site_area', 'output_value'],
  ['冷链项目总投资8.2亿元,占地50亩。', 'investment', 'site_area'],
  ['14个项目集中签约,总投资62亿元。', 'investment'],
  ['物业费2.8元/㎡/月。', 'rent'],
  ['按每月每平方米10元给予补贴。', 'rent', 'incentive'],
  ['园区亩均税收达到26万元。', 'tax_threshold'],
  ['到2027年,园区力争产值突破800亿元。', 'investment', 'tax_revenue'],
  ['年营业收入首次突破5亿元的工业企业,奖励40万元。', 'output_value'],
  ['配5吨货梯4台。', 'floor_load'],
  ['园区绿化面积3万平方米。', 'building_area', 'site_area'],
  ['禁止引入农药原药、染料项目。', 'anchor_enterprise', 'sector'],
  ['1200平起租。', 'building_area', 'available_space'],
  ['建有220千伏变电站2座。', 'power', 'distance'],
  ['成立于2011年的云谷置业有限公司是园区的开发主体。', 'opened', 'anchor_enterprise'],
  ['电费每度0.8元,押金每平米20元,物业费每平3元。', 'rent'],
  ['园区建有国家级质检中心2个。', 'institution'],
  ['这家企业总投资4.2亿元,占地55亩。', 'investment', 'site_area'],
]

for (const [sentence, ...attributes] of NOT_THE_PARKS) {
  t.test(sentence, async (tt) => {
    for (const attribute of attributes)
      tt.same(
        factsOf(sentence, attribute).filter((f) => !/智造|制造/.test(f) && f !== 'sector intelligent-manufacturing'),
        [],
        attribute,
      )
  })
}
