/** What a unit measures; the same words as the quantity kinds of the text part. */
export type UnitKind = 'number' | 'percent' | 'money' | 'area' | 'length' | 'weight' | 'power' | 'duration' | 'count'

/** What a rate can be divided by: 元/㎡/天 is divided by m2 and day. */
export type UnitDivisor =
  | 'm2'
  | 'mu'
  | 'ha'
  | 'day'
  | 'month'
  | 'year'
  | 'hour'
  | 'person'
  | 'unit'
  | 't'
  | 'm3'
  | 'kWh'
  | 'km'

/**
 * A unit of measure, or a classifier that counts. Names are in folded form (half-width, simplified, lower case).
 * canonical value = written value × factor ÷ divisor, in `unit`.
 */
export interface Unit {
  names: readonly string[]
  kind: UnitKind
  unit: string
  factor: number
  divisor?: number
  /** What the unit is called as a divisor of a rate, where it can be one. */
  rate?: UnitDivisor
  /** Characters that, right behind the name, make it another word: 平 in 平台, 条 in 条件. */
  not?: string
  /** The same after a lone Chinese digit only: 三元锂 is no money, 500元材料费 is. */
  notAfterDigit?: string
  /** A Chinese numeral below this is another word: 三方, 四平. */
  minHan?: number
  /** Takes 个 before it: 3个月, 200个平方. */
  ge?: true
  /** A slip of the ear for another unit: 四十母地. */
  slip?: true
  /** A sub-unit of the currency: 3元5角. Its factor is in the main unit. */
  minor?: true
}

const words = (list: string): string[] => list.split(' ')

/** Names with blanks inside are written with '_' here. */
const names = (list: string): string[] => words(list).map((name) => name.replaceAll('_', ' '))

type Options = Omit<Partial<Unit>, 'names' | 'kind' | 'unit' | 'factor'>

const unit = (kind: UnitKind, canonical: string, factor: number, list: string, options: Options = {}): Unit => ({
  names: names(list),
  kind,
  unit: canonical,
  factor,
  ...options,
})

const money = (code: string, list: string): Unit => unit('money', code, 1, list)
const minor = (code: string, factor: number, list: string, options: Options = {}): Unit =>
  unit('money', code, factor, list, { minor: true, ...options })

const MONEY: readonly Unit[] = [
  unit('money', 'CNY', 1, '元人民币 元(人民币) 人民币元 人民币 元rmb 块钱 rmb cny yuan yuan_rmb 软妹币'),
  unit('money', 'CNY', 1, '元 圆', { not: '宵旦', notAfterDigit: '化锂正催里期素材论次组色前负乙共聚电体' }),
  unit('money', 'CNY', 1, '块', { not: '地牌田板区屏电硬钢石头', notAfterDigit: '地牌田板区屏芯电硬钢石头儿玻铁砖显' }),
  unit('money', 'CNY', 1, '蚊', { not: '子帐香不', notAfterDigit: '子帐' }),
  minor('CNY', 0.1, '毫 毫子', { not: '米克升安伏瓦秒无不厘巴居', notAfterDigit: '末' }),
  minor('CNY', 0.1, '毛 毛钱 角 角钱', { not: '利坯巾豆尖质色织呢竹落逐度钢铁', notAfterDigit: '洲形型架' }),
  minor('CNY', 0.01, '分钱'),
  money('USD', '美元 美金 美刀 usd dollar dollars us_dollar us_dollars u.s._dollars'),
  minor('USD', 0.01, '美分 cent cents'),
  money('HKD', '港元 港币 港纸 hkd'),
  money('TWD', '新台币 台币 元新台币 元台币 twd ntd'),
  money('MOP', '澳门元 澳门币 葡币 mop'),
  money('EUR', '欧元 eur euro euros'),
  minor('EUR', 0.01, '欧分'),
  money('GBP', '英镑 镑 gbp pounds_sterling sterling'),
  minor('GBP', 0.01, '便士 pence'),
  money('JPY', '日元 日圆 日币 円 jpy yen'),
  minor('JPY', 0.01, '日本钱 日本銭'),
  money('KRW', '韩元 韩圆 韩币 krw won'),
  money('KPW', '朝鲜元 朝鲜圆'),
  money('SGD', '新加坡元 新加坡币 新元 新币 坡币 sgd'),
  money('AUD', '澳元 澳币 澳大利亚元 aud'),
  money('NZD', '新西兰元 纽元 纽币 nzd'),
  money('CAD', '加元 加币 加拿大元 cad'),
  money('CHF', '瑞士法郎 瑞郎 chf'),
  money('FRF', '法国法郎'),
  money('DEM', '德国马克'),
  money('RUB', '卢布 俄罗斯卢布 rub'),
  minor('RUB', 0.01, '戈比'),
  money('INR', '卢比 印度卢比 inr'),
  money('PKR', '巴基斯坦卢比'),
  money('LKR', '斯里兰卡卢比'),
  money('NPR', '尼泊尔卢比'),
  money('IDR', '印尼盾 印尼卢比 印度尼西亚盾 印度尼西亚卢比 idr'),
  money('VND', '越南盾 越盾 vnd'),
  money('THB', '泰铢 铢 thb'),
  money('MYR', '林吉特 马来西亚林吉特 令吉 马币 myr'),
  money('PHP', '比索 菲律宾比索 php'),
  money('MXN', '墨西哥比索 mxn'),
  money('ARS', '阿根廷比索'),
  money('CLP', '智利比索'),
  money('COP', '哥伦比亚比索'),
  money('BRL', '雷亚尔 巴西雷亚尔 brl'),
  money('SAR', '沙特里亚尔 沙特阿拉伯里亚尔 sar'),
  money('IRR', '伊朗里亚尔'),
  money('QAR', '卡塔尔里亚尔'),
  money('OMR', '阿曼里亚尔'),
  money('DKK', '丹麦克朗'),
  money('SEK', '瑞典克朗'),
  money('NOK', '挪威克朗'),
  money('ISK', '冰岛克朗'),
  money('CZK', '捷克克朗'),
  money('TRY', '里拉 土耳其里拉'),
  money('ZAR', '兰特 南非兰特'),
  money('NGN', '奈拉 尼日利亚奈拉'),
  money('AED', '迪拉姆 阿联酋迪拉姆 aed'),
  money('MAD', '摩洛哥迪拉姆'),
  money('KWD', '科威特第纳尔'),
  money('IQD', '伊拉克第纳尔'),
  money('BHD', '巴林第纳尔'),
  money('JOD', '约旦第纳尔'),
  money('DZD', '阿尔及利亚第纳尔'),
  money('RSD', '塞尔维亚第纳尔'),
  money('TND', '突尼斯第纳尔'),
  money('ILS', '谢克尔 新谢克尔 以色列谢克尔'),
  money('PLN', '兹罗提 波兰兹罗提'),
  money('HUF', '福林 匈牙利福林'),
  money('RON', '列伊 罗马尼亚列伊'),
  money('BGN', '列弗 保加利亚列弗'),
  money('UAH', '格里夫纳 乌克兰格里夫纳'),
  money('KZT', '坚戈 哈萨克斯坦坚戈'),
  money('MNT', '图格里克 蒙古图格里克'),
  money('EGP', '埃及镑'),
  money('LBP', '黎巴嫩镑'),
  money('SYP', '叙利亚镑'),
  money('KES', '肯尼亚先令'),
  money('UGX', '乌干达先令'),
  money('TZS', '坦桑尼亚先令'),
  money('ETB', '埃塞俄比亚比尔'),
  money('BDT', '塔卡 孟加拉塔卡'),
  money('MMK', '缅元 缅币 缅甸元'),
  money('LAK', '老挝基普'),
  money('KHR', '柬埔寨瑞尔'),
  money('PEN', '秘鲁索尔'),
  money('VES', '玻利瓦尔'),
  money('BOB', '玻利维亚诺'),
  money('PYG', '瓜拉尼'),
]

const M2 =
  '平方米 平方公尺 平米 m2 m² ㎡ m^2 sqm sq_m sq.m sq._m sq.m. sqms square_meter square_meters square_metre square_metres sq_meters sq_metres'

const AREA: readonly Unit[] = [
  unit('area', 'm2', 1, M2, { rate: 'm2', ge: true }),
  unit('area', 'm2', 1, '平方', { rate: 'm2', ge: true, not: '根差和数式' }),
  unit('area', 'm2', 1, '平', { rate: 'm2', ge: true, not: '台均方安稳衡行', minHan: 10 }),
  unit('area', 'm2', 1, '方', { rate: 'm2', ge: true, not: '面案向式法针便程阵舱可', minHan: 10 }),
  unit('area', 'm2', 2000, '亩 mu', { divisor: 3, rate: 'mu', ge: true }),
  unit('area', 'm2', 2000, '母', { divisor: 3, not: '亲公校婴线版带机体材料港子鸡牛爱女语乳', slip: true }),
  unit('area', 'm2', 10_000, '公顷 ha hectare hectares', { rate: 'ha' }),
  unit('area', 'm2', 200_000, '顷', { divisor: 3 }),
  unit('area', 'm2', 100, '公亩'),
  unit('area', 'm2', 1e6, '平方公里 平方千米 km2 km² ㎢ km^2 sqkm sq_km sq._km square_kilometer square_kilometers'),
  unit('area', 'm2', 1e6, 'square_kilometre square_kilometres'),
  unit('area', 'm2', 0.01, '平方分米 dm2'),
  unit('area', 'm2', 1e-4, '平方厘米 平方公分 cm2 cm²'),
  unit('area', 'm2', 1e-6, '平方毫米 mm2 mm²'),
  unit('area', 'm2', 1, '平方尺', { divisor: 9 }),
  unit('area', 'm2', 0.09290304, '平方英尺 平方呎 sqft sq_ft sq._ft sq.ft sq._ft. ft2 ft² square_foot square_feet'),
  unit('area', 'm2', 0.00064516, '平方英寸'),
  unit('area', 'm2', 0.83612736, '平方码 square_yards'),
  unit('area', 'm2', 2589988.110336, '平方英里 square_miles square_mile'),
  unit('area', 'm2', 4046.8564224, '英亩 acre acres'),
  unit('area', 'm2', 400, '坪', { divisor: 121 }),
]

const LENGTH: readonly Unit[] = [
  unit('length', 'm', 1000, '公里 千米 km kilometer kilometers kilometre kilometres', { rate: 'km', ge: true }),
  unit('length', 'm', 1, '米', { not: '饭粉线酒其糠制兰', ge: true }),
  unit('length', 'm', 1, 'm 公尺 meter meters metre metres -meter -metre'),
  unit('length', 'm', 0.1, '分米 dm'),
  unit('length', 'm', 0.01, '厘米 公分 cm centimeters centimetres'),
  unit('length', 'm', 0.001, '毫米 mm millimeters millimetres'),
  unit('length', 'm', 1e-6, '微米 um μm µm'),
  unit('length', 'm', 1e-9, '纳米 nm'),
  unit('length', 'm', 1609.344, '英里 mile miles'),
  unit('length', 'm', 1852, '海里 浬 nautical_miles'),
  unit('length', 'm', 0.3048, '英尺 呎 ft feet foot'),
  unit('length', 'm', 0.0254, '英寸 英吋 吋 inch inches'),
  unit('length', 'm', 0.9144, '码 yard yards', { not: '头垛洋' }),
  unit('length', 'm', 500, '华里 里地 里路'),
  unit('length', 'm', 10, '丈', { divisor: 3, not: '夫' }),
  unit('length', 'm', 1, '尺', { divisor: 3, not: '寸度码子' }),
  unit('length', 'm', 1, '寸', { divisor: 30, not: '土步' }),
  unit('length', 'm', 9.4607304725808e15, '光年'),
]

const WEIGHT: readonly Unit[] = [
  unit('weight', 't', 1, '吨 公吨 蒸吨 t ton tons tonne tonnes -ton -tonne', { rate: 't' }),
  unit('weight', 't', 0.001, '公斤 千克 kg kgs kilogram kilograms'),
  unit('weight', 't', 1e-6, '克 gram grams', { not: '拉隆服制里州' }),
  unit('weight', 't', 1e-6, 'g'),
  unit('weight', 't', 1e-9, '毫克 mg'),
  unit('weight', 't', 1e-12, '微克 ug μg µg'),
  unit('weight', 't', 5e-4, '斤 市斤'),
  unit('weight', 't', 5e-5, '两', {
    not: '千百万亿台个家栋座条层年天种套项间次位名期级类侧边地岸市江者人化用委委级口',
  }),
  unit('weight', 't', 0.05, '担', { not: '保任当忧心负' }),
  unit('weight', 't', 2e-7, '克拉'),
  unit('weight', 't', 0.00045359237, '磅 lb lbs pound pounds'),
  unit('weight', 't', 2.8349523125e-5, '盎司 oz'),
  unit('weight', 't', 10, 'kn 千牛', { divisor: 98 }),
]

const POWER: readonly Unit[] = [
  unit('power', 'kVA', 1, 'kva 千伏安 千伏·安'),
  unit('power', 'kVA', 1000, 'mva 兆伏安'),
  unit('power', 'kVA', 0.001, 'va 伏安'),
  unit('power', 'kW', 1, 'kw 千瓦 kilowatt kilowatts kwp'),
  unit('power', 'kW', 1000, 'mw 兆瓦 megawatt megawatts mwp'),
  unit('power', 'kW', 1e6, 'gw 吉瓦 gwp'),
  unit('power', 'kW', 0.001, '瓦 瓦特 watt watts', { not: '房店斯解砾片' }),
  unit('power', 'kW', 0.73549875, '马力 hp'),
]

const DURATION: readonly Unit[] = [
  unit('duration', 'year', 1, '年 周年 整年 学年 year years yr yrs annum -year', {
    rate: 'year',
    not: '级代度轻货检鉴报终底末初均会',
  }),
  unit('duration', 'year', 100, '世纪', { ge: true }),
  unit('duration', 'month', 1, '个月 月 month months mo mos mth mths -month', {
    rate: 'month',
    ge: true,
    not: '份底初末',
  }),
  unit('duration', 'month', 3, '季度 季', { ge: true }),
  unit('duration', 'day', 1, '天 工作日 day days -day', { rate: 'day', ge: true, not: '然津河府线' }),
  unit('duration', 'day', 1, '日', { rate: 'day' }),
  unit('duration', 'day', 7, '周 星期 礼拜 week weeks', { ge: true, not: '边年岁期村转长口围' }),
  unit('duration', 'hour', 1, '小时 钟头 钟 hour hours hr hrs', { rate: 'hour', ge: true, not: '表楼' }),
  unit('duration', 'minute', 1, '分钟 minute minutes min mins -minute'),
  unit('duration', 'second', 1, '秒 秒钟 second seconds secs', { not: '杀' }),
]

const OTHER: readonly Unit[] = [
  unit('number', 'm3', 1, '立方米 立方 m3 m³ m^3 cbm nm3 cubic_meters cubic_metres', { rate: 'm3', ge: true }),
  unit('number', 'm3', 0.001, '升 公升 l liter liters litre litres', { not: '级值降温起学高格华职' }),
  unit('number', 'm3', 1e-6, '毫升 ml cc'),
  unit('number', 'm3', 0.003785411784, '加仑 gallon gallons', { ge: true }),
  unit('number', 'kWh', 1, 'kwh 千瓦时 千瓦·时 千瓦小时 度电', { rate: 'kWh' }),
  unit('number', 'kWh', 1000, 'mwh 兆瓦时'),
  unit('number', 'kWh', 1e6, 'gwh 吉瓦时'),
  unit('number', '度', 1, '度', { rate: 'kWh', not: '假过量' }),
  unit('number', 'kV', 1, '千伏 kv'),
  unit('number', 'kV', 0.001, '伏 伏特 v volts', { not: '羲虎' }),
  unit('number', '°C', 1, '℃ °c 摄氏度 度c'),
  unit('number', '°F', 1, '℉ °f 华氏度'),
  unit('number', 'Hz', 1, '赫兹 hz'),
  unit('number', 'Hz', 1e3, '千赫 千赫兹 khz'),
  unit('number', 'Hz', 1e6, '兆赫 兆赫兹 mhz'),
  unit('number', 'Hz', 1e9, '吉赫 吉赫兹 ghz'),
  unit('number', 'bit', 1, '比特 bit bits', { not: '币' }),
  unit('number', 'bit', 1e3, '千比特 kbit'),
  unit('number', 'bit', 1e6, '兆比特 mbit'),
  unit('number', 'byte', 1, '字节 byte bytes'),
  unit('number', 'byte', 1e3, '千字节 kb'),
  unit('number', 'byte', 1e6, '兆字节 mb'),
  unit('number', 'byte', 1e9, '吉字节 gb'),
  unit('number', 'byte', 1e12, '太字节 tb'),
  unit('number', 'bps', 1e6, 'mbps'),
  unit('number', 'bps', 1e9, 'gbps'),
  unit('number', 'dB', 1, '分贝 db'),
  unit('number', 'cal', 1, '卡路里'),
  unit('number', 'cal', 1000, '千卡 大卡 kcal'),
  unit('number', 'J', 1, '焦耳'),
  unit('number', 'J', 1000, '千焦 kj'),
  unit('number', 'kPa', 1, '千帕 kpa'),
  unit('number', 'kPa', 1000, '兆帕 mpa'),
  unit('number', 'times', 1, '倍', { not: '增特数' }),
  unit('number', '岁', 1, '岁'),
  unit('number', '', 1, '级 类 代 轮 届 楼 期 号', { not: '房盘市宇梯胎船岗表办货间望待刊' }),
]

const classifier = (list: string, not?: string): Unit => unit('count', '1', 1, list, not === undefined ? {} : { not })

const COUNT: readonly Unit[] = [
  unit('count', 'person', 1, '人 人次 号人 口人 people persons person staff employees workers', {
    rate: 'person',
    ge: true,
    not: '才民均工造参大防',
  }),
  unit('count', 'person', 1, '名', { rate: 'person', not: '称额牌单字录义列校企优副', notAfterDigit: '城片' }),
  unit('count', '1', 1, '位', { rate: 'unit', not: '置于列移居次数' }),
  unit('count', '1', 1, '工位 车位 床位 机位 床 台 间 套 户 家 辆 栋 座 车 柜', {
    rate: 'unit',
    not: '乐湾州风账山县区河接渠具居电属长餐件装路谈位型标架岗阀站间',
  }),
  unit('count', '1', 1, '个', { rate: 'unit', not: '性体' }),
  classifier('只', '有要能是看做在想好顾管'),
  classifier(
    '幢 架 艘 艇 项 宗 笔 棵 株 颗 瓶 袋 枚 尾 羽 盏 篇 页 册 桩 顶 台套 台/套 台(套) 人工位 标段 sets units seats pcs floors',
  ),
  classifier('封', '顶闭口'),
  classifier('条', '件例款约文纹形码'),
  classifier('件', '数套'),
  classifier('种', '植类子业苗养'),
  classifier('所', '有以需谓属'),
  classifier('支', '持付撑部援行出点线架流'),
  classifier('部', '分门长委署队落级件位首属'),
  classifier('层', '面级次压'),
  classifier('次', '要于品日年月'),
  classifier('批', '准发复次示评量'),
  classifier('款', '项式'),
  classifier('片', '区面段刻'),
  classifier('张', '家江店掖北贴'),
  classifier('份', '额'),
  classifier('门', '槛市类禁口头窗诊峡'),
  classifier('股', '份东权价票市'),
  classifier('单', '位元个独体品晶价向项一层双'),
  classifier('根', '据本源治'),
  classifier('组', '织件装团合建成'),
  classifier('队', '伍'),
  classifier('班', '组子级车'),
  classifier('席', '位卷'),
  classifier('头', '部等条脑号'),
  classifier('箱', '体变包'),
  classifier('口', '岸罩径号味腔碑'),
  classifier('孔', '径子'),
  classifier('道', '路教德理具闸'),
  classifier('处', '理置罚于境长方'),
  classifier('场', '地景所馆次站合'),
  classifier('站', '点台'),
  unit('count', '1', 12, '打', { not: '造算开通印包击工磨捞底折扮交车断破款听拼' }),
  unit('count', '1', 2, '双', { not: '方向层边休日回碳控创师重十面电路一拼' }),
  unit('count', '1', 2, '对', {
    not: '外内于接标比应象照口手抗方策付地我他你它们该其企全园项新入区这那符首一齐称话面撞立开等着',
  }),
]

/** Every unit and classifier, with its names; the longest name that fits a text is the one that counts. */
export const UNITS: readonly Unit[] = [
  ...MONEY,
  ...AREA,
  ...LENGTH,
  ...WEIGHT,
  ...POWER,
  ...DURATION,
  ...OTHER,
  ...COUNT,
]

/** Currency marks that stand before the figure: ¥30, RMB 5 million, HK$2. Folded; the longest wins. */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  '¥': 'CNY',
  'rmb¥': 'CNY',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  美元: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  港币: 'HKD',
  nt$: 'TWD',
  新台币: 'TWD',
  台币: 'TWD',
  欧元: 'EUR',
  港元: 'HKD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  sgd: 'SGD',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  jpy: 'JPY',
  'jp¥': 'JPY',
  krw: 'KRW',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '฿': 'THB',
  '₫': 'VND',
}

const BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.flatMap((entry) => entry.names.map((name) => [name, entry])))

/** The unit of that exact folded name (平, sqm, 万 is none), or undefined. */
export const unitByName = (name: string): Unit | undefined => BY_NAME.get(name)
