import t from 'tap'
import { parseNote } from '../../src/intake/index.ts'
import type { Profile } from '../../src/model/index.ts'

const today = '2026-11-22'
const mu = (count: number): number => Math.round((count * 2000 * 100) / 3) / 100
const at = (value: number) => ({ min: value, max: value })

/** [what the line shows, the note, the fields that it must give (others are free), the fields that it must not give] */
type Case = readonly [rule: string, note: string, wanted: Partial<Profile>, absent?: readonly (keyof Profile)[]]

const BOUNDS: readonly Case[] = [
  ['refused above', '地价高过13万就算了', { landPriceCnyMu: { max: 130_000 } }],
  ['refused above', '月租超过20块不考虑', { rentCnyM2Month: { max: 20 } }],
  ['refused above', '租金高于18就免谈', { rentCnyM2Month: { max: 18 } }],
  ['refused below', '小于3000平就不看', { floorM2: { min: 3000 } }],
  ['refused below', '厂房低于5000平就算了', { floorM2: { min: 5000 } }],
  ['refused below', '少于20亩不考虑', { landM2: { min: mu(20) } }],
  ['forbidden above', '不要租金超过60的', { rentCnyM2Month: { max: 60 } }],
  ['forbidden above', '月租别高过九块', { rentCnyM2Month: { max: 9 } }],
  ['forbidden above', '别给我推高于25块一平的', { rentCnyM2Month: { max: 25 } }],
  [
    'a bound does not begin the next word',
    '要200亩 内江不去',
    { landM2: at(mu(200)), regions: { exclude: ['511000'] } },
  ],
  ['a bound does not begin the next word', '3000平 起重机厂', { floorM2: at(3000) }],
  ['a bound does not begin the next word', '50亩 内蒙也行', { landM2: at(mu(50)) }],
]

const FIGURES: readonly Case[] = [
  ['1w2 is 12,000', '要1w2平米', { floorM2: at(12_000) }],
  ['1w2 is 12,000', '仓库2w5方', { floorM2: at(25_000) }],
  ['1w2 is 12,000', '厂房3k6平', { floorM2: at(3600) }],
  ['the total without a unit', '净化1100平含在总的2600里头', { floorM2: at(2600) }],
  ['the total without a unit', '车间800平仓库300平加起来一千一', { floorM2: at(1100) }],
  ['the total without a unit', '办公500平加展厅600平，合计1100', { floorM2: at(1100) }],
  ['what is sold is revenue', '去年卖了七千来万', { revenueCny: { ...at(70_000_000), approx: true } }],
  ['what is sold is revenue', '一年卖3000万', { revenueCny: at(30_000_000) }],
  ['what is sold is revenue', '今年卖到两个亿', { revenueCny: at(2e8) }],
  ['the fixed part of a sum', '总投2600万 里面固定的占1900', { investmentCny: at(26e6), fixedInvestmentCny: at(19e6) }],
  ['the fixed part of a sum', '投资3亿 其中固定部分2.1亿', { investmentCny: at(3e8), fixedInvestmentCny: at(2.1e8) }],
  ['tax for a year from a mean', '5年累计税收2个亿 年均四千万', { taxCnyYear: at(40_000_000) }],
  ['tax of several years is none for a year', '三年累计交税600万', {}, ['taxCnyYear']],
  ['tax of several years is none for a year', '5年合计税收3000万', {}, ['taxCnyYear']],
  ['the largest of several cranes', '要行车。两台20吨一台32吨', { craneT: 32 }],
  ['the largest of several cranes', '行车5T/10T', { craneT: 10 }],
  ['the largest of several cranes', '吊车 一台5吨 一台16吨', { craneT: 16 }],
  ['metres alone are a height', '高标仓2.4万方,丙二,9米', { floorHeightM: 9, fireClass: 'C' }],
  ['metres alone are a height', '厂房3000平，12米，行车10吨', { floorHeightM: 12 }],
  ['power in short', '厂房 电800 1500平', { powerKva: 800, floorM2: at(1500) }],
  ['power in short', '500平，电200', { powerKva: 200 }],
  ['power in short', '2000平 电要630', { powerKva: 630 }],
  ['an investment in short', '做香料，投3000万', { investmentCny: at(30_000_000) }],
  ['an investment in short', '准备投两个亿', { investmentCny: at(2e8) }],
  ['an investment in short', '投了1.5亿', { investmentCny: at(1.5e8) }],
  ['a figure at the end of a clause', '塑料包装 8000 桐城', { floorM2: at(8000) }],
  ['a range of areas is no telephone number', '厂房 1800-2200 做门窗', { floorM2: { min: 1800, max: 2200 } }],
  ['what is wanted beside what there is', '建瓯有两个厂，一个120亩一个35亩。要的是150亩', { landM2: at(mu(150)) }],
  ['what is wanted beside what there is', '合肥有厂1.2万平，成都要8000平', { floorM2: at(8000) }],
  ['what is wanted beside what there is', '现作坊四百平 要换一千二的车间', { floorM2: at(1200) }],
  ['people now and later', '现有38个人,年底到60', { headcount: at(60) }],
  ['people now and later', '员工80人，三年后扩到250', { headcount: at(250) }],
  ['a correction by a plan', '原来想拿60亩,可研改了,按78亩报', { landM2: at(mu(78)) }],
  ['a rate for a mu in figures with 万', '亩均税8到10万', { taxCnyPerMuYear: { min: 80_000, max: 100_000 } }],
  ['a day of rent is no deadline', '租金一块钱一天以内', { rentCnyM2Month: { max: 30.42 } }, ['moveBy']],
  ['a price is the price of a lease', '价位一天八毛五能签五年', { tenure: ['rent'], rentCnyM2Month: { max: 25.85 } }],
  ['million behind a word of money', 'invest RMB 200m, fixed assets 150m', { fixedInvestmentCny: at(150_000_000) }],
  ['million behind a word of money', 'sales of 80m last year', { revenueCny: at(80_000_000) }],
]

const PLACES: readonly Case[] = [
  ['a second wish keeps the first', '佛山南海氢能 6500平 云浮也可以谈', { regions: { prefer: ['440605', '445300'] } }],
  [
    'a second wish keeps the first',
    '十堰专用车 襄阳随州也看看',
    { regions: { prefer: ['420300', '420600', '421300'] } },
  ],
  ['the plant that stays', '洛阳偃师 三轮车 厂子不搬 想在保定设个点', { regions: { prefer: ['130600'] } }],
  ['to where it moves', '鞍山海城 耐火砖 环保限产搬去营口大石桥', { regions: { prefer: ['210882'] } }],
  ['to where it moves', '永康 保温杯 想扩到衢州龙游', { regions: { prefer: ['330825'] } }],
  ['where it sells', '北京天津的单子多 想在保定设厂', { regions: { prefer: ['130600'] } }],
  ['where it sells', '上海的客户多 想去昆山', { regions: { prefer: ['320583'] } }],
  ['an everyday word in a list of places', '柳州来宾都看得', { regions: { prefer: ['450200', '451300'] } }],
  ['an everyday word in a list of places', '选址成都彭州、长寿', { regions: { prefer: ['510182', '500115'] } }],
  ['only a part is refused', '光谷核心区不行，要偏一点', {}, ['regions']],
  [
    'settled on',
    '一个讲去江门一个讲去阳江 最后拍板阳江 江门不去',
    { regions: { prefer: ['441700'], exclude: ['440700'] } },
  ],
  ['settled on', '嘉善、南浔都考虑过，最后定在长兴', { regions: { prefer: ['330522'] } }],
  ['compared', '放西宁比格尔木强', { regions: { prefer: ['630100'] } }],
  [
    'refused in the next clause',
    '格尔木招不到人,不去了,要西宁',
    { regions: { prefer: ['630100'], exclude: ['632801'] } },
  ],
  ['where the group has a plant', '集团在惠州有石化项目，这次想去彭州', { regions: { prefer: ['510182'] } }],
  ['where the head office is', '总部深圳,现在想在郑州找仓', { regions: { prefer: ['410100'] } }, []],
  ['the caller without another place', '南宁做跨境电商的黄姐 要保税仓', { regions: { prefer: ['450100'] } }],
  ['the caller with another place', '大连瓦房店那个做滚子的老姜 想在庄河弄块地', { regions: { prefer: ['210283'] } }],
  ['a closed site', '上海那边关停转过来的，想去兰州', { regions: { prefer: ['620100'] } }],
  [
    'a macro-region less one',
    '长三角都行 苏州太贵不考虑',
    { regions: { prefer: ['310000', '320000', '330000', '340000'], exclude: ['320500'] } },
  ],
  ['a banner by its short name', '察右中旗优先', { regions: { prefer: ['150927'] } }],
  ['a harbour district is a place', '在苏州太仓港区要20亩', { regions: { prefer: ['320585'] } }],
  ['English: nowhere else', '1,100 sqm, Harbin only', { regions: { require: ['230100'] } }],
  ['English: where the firm is', 'Xiamen yacht maker. Zhangzhou first', { regions: { prefer: ['350600'] } }],
  ['English: too dear', 'dongguan too pricey, wants heyuan', { regions: { prefer: ['441600'] } }],
  ['near, said in two ways', '机场边上要个仓 离机场8公里之内', { near: [{ kind: 'airport', maxKm: 8 }] }],
  ['near a college', '师范学院旁边最好', { near: [{ kind: 'university' }] }],
  ['near a dry port', '必须在铁路港20公里圈里', { near: [{ kind: 'rail', maxKm: 20 }] }],
]

const TRADES: readonly Case[] = [
  ['a step beside a product is a second thing', '做家电和注塑', { sectors: ['home-appliances'] }],
  ['a step beside a product is a second thing', '做无人机以及压铸', { sectors: ['low-altitude-economy'] }],
  ['our own client', '璧山的摩配客户 想换到永川', { sectors: ['motorcycles-ebikes'] }],
  ['our own client', '有个印刷客户想租2000平', { sectors: ['packaging-printing'] }],
  ['makers of vehicles are customers', '汽车座椅滑轨 主机厂在襄阳', { sectors: ['auto-parts'] }],
  ['a machine for goods', '卫生巾机器 租3000平', { sectors: ['light-industry-machinery'] }],
  ['a machine for goods', '做榨菜设备的', { sectors: ['light-industry-machinery'] }],
  ['a machine for goods', '做轮胎生产线的', { sectors: ['rubber-plastics-machinery'] }],
  ['medicine of animals', '做兽用mRNA疫苗的', { sectors: ['animal-health'] }],
  ['medicine of animals', '宠物诊断试剂', { sectors: ['animal-health'] }],
  ['food by its last character', '荔枝酒 10亩地', { sectors: ['alcohol'] }],
  ['food by its last character', '做牛肉酱的', { sectors: ['condiments-additives'] }],
  ['food by its last character', '做蓝莓汁的', { sectors: ['beverages-tea'] }],
  ['mending named by its verb', '主要修糖厂设备', { sectors: ['remanufacturing-repair'] }],
  ['mending named by its verb', '修重型立车', { sectors: ['remanufacturing-repair'] }],
  ['from one trade to another', '废塑料造粒不做了 改做塑料托盘', { sectors: ['plastics-products'] }],
  ['from one trade to another', '做锰的 要转型做高纯硫酸锰', { sectors: ['battery-materials'] }],
  ['what is wanted this time', '集团有石化项目。这次单独做湿电子化学品', { sectors: ['electronic-materials'] }],
  ['goods that come by ship are no trade', '公司:广东垦润饲料股份有限公司 散装豆粕船运', { sectors: ['feed-pet'] }],
  ['who builds a line does not run it', '做工程机械涂装线的', {}, ['processes']],
  ['English: the last noun', 'tire recycling plant in Shandong', { sectors: ['resource-recycling'] }],
  ['waste is treated', '铝灰处置 45亩', { sectors: ['solid-waste'] }],
  ['a licence is no trade', '航空紧固件 军工四证齐', { sectors: ['aircraft-manufacturing'] }],
]

const REST: readonly Case[] = [
  ['a store named by its place', '一层展厅二层办公三层仓', { uses: ['showroom', 'office', 'warehouse'] }],
  ['a store named beside a workshop', '两千方左右的仓加车间', { uses: ['warehouse', 'production'] }],
  ['steam in short', '洗涤厂，汽必须有', { utilities: ['steam'] }],
  ['no steam in cars', '要汽车配件仓库3000平', { floorM2: at(3000) }, ['utilities']],
  ['the load of a slab', '20,000 sqm, slab 4t', { floorLoadTM2: 4 }],
  ['bare figures with 以里', '办公楼 找小的 700以里', { floorM2: { max: 700 } }],
  ['Cantonese', '唔要喷涂 行车冇', {}, ['processes', 'craneT']],
  ['Cantonese', '江门唔去', { regions: { exclude: ['440700'] } }],
  ['Sichuan', '电镀莫得', {}, ['processes']],
  ['asked and answered', '要不要产线?暂时不要。', {}, ['uses']],
  ['asked and answered', '有没有喷漆?没有。', {}, ['processes']],
  ['outside the park', '化工园区外能不能批', {}, ['chemicalPark']],
  ['a denial ends before a figure', '行车不需要了 3000平', { floorM2: at(3000) }, ['craneT']],
  ['a denial ends before a figure', '没有污水 1500平', { floorM2: at(1500) }, ['utilities']],
  ['not every 不需要 closes a matter', '宿舍不需要了，厂房2000平', { floorM2: at(2000) }],
  ['a siding in other words', '铁路能进来最好', { utilities: ['rail_siding'] }],
  ['gas in other words', '气要管道的', { utilities: ['natural_gas'] }],
  ['painting in other words', '镀铝喷硬化漆', { processes: ['painting'] }],
  ['relief of rent in other words', '房租头一年免不免', { incentives: ['rent_relief'] }],
  ['relief of rent in other words', '房租头三年能减多少', { incentives: ['rent_relief'] }],
  ['a subsidy for moving machines', '设备搬运费给不给报', { incentives: ['equipment'] }],
  ['what matters most', '自贸港15%那个税他盯着', { incentives: ['tax'] }],
  ['high-tech in short', '高新也有', { qualifications: ['high_tech'] }],
  ['a small firm', '小微企业 做宠物冻干', { qualifications: ['sme'] }],
  ['a joint venture', '做压缩机 法国合资', { qualifications: ['foreign'] }],
  ['moving in other words', '现在涨到45扛不住了 想挪到清远', { intent: 'relocate' }],
  ['a rise of rent is no deadline', '房东年底要涨到15块', {}, ['moveBy']],
  ['buying alone', '需求:购买,4000平', { tenure: ['buy_building'] }],
  ['a name of another people', '负责人换了,现在是塔娜总监', { contactName: '塔娜总监' }],
  ['a name behind 的', '那个做滚子的老姜', { contactName: '老姜' }],
  [
    'an English name',
    'Dieter from Rheinbach Medical, 3,200 sqm',
    { contactName: 'Dieter', company: 'Rheinbach Medical' },
  ],
  ['a place is no surname', '浙江老板 做窗帘布', {}, ['contactName']],
  ['a label in brackets', '【联系人】杜明【用地】35亩', { contactName: '杜明', landM2: at(mu(35)) }],
  [
    'an English firm in a form',
    '公司：Acme Robotics (Suzhou) Co., Ltd | area: Wujiang',
    { company: 'Acme Robotics (Suzhou) Co., Ltd' },
  ],
]

for (const [name, cases] of Object.entries({ BOUNDS, FIGURES, PLACES, TRADES, REST }))
  t.test(name.toLowerCase(), async (t) => {
    for (const [rule, note, wanted, absent = []] of cases) {
      const { profile } = parseNote(note, { today })
      const seen = Object.fromEntries(Object.keys(wanted).map((field) => [field, profile[field as keyof Profile]]))
      t.strictSame(seen, wanted, `${rule}: ${note}`)
      for (const field of absent) t.equal(profile[field], undefined, `${rule}: ${note} gives no ${field}`)
    }
  })
