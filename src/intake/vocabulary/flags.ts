import type { Profile } from '../../model/index.ts'

/** Fields that hold one of a few words: their vocabulary is a table, not code. */
export type FlagField =
  | 'uses'
  | 'tenure'
  | 'intent'
  | 'utilities'
  | 'processes'
  | 'qualifications'
  | 'incentives'
  | 'eia'
  | 'chemicalPark'
  | 'groundFloor'

/**
 * Words that state one value of a field, separated by `|`.
 * `thing`: the words name a thing at the present site as well as at the wanted one, so they do not count inside a description of the
 * present premises. `unless`: not when this follows the word right away.
 */
export interface FlagEntry {
  field: FlagField
  value: string | true
  words: string
  example: string
  thing?: true
  unless?: RegExp
}

/** A process word that is followed by one of these names a product or a trade in it (电镀设备, 喷涂机器人, 铸造模具). */
const MAKES_GOODS =
  /^(?:生产)?(?:生物|革|纤维|树脂|橡胶|皮|云母|石英|氨|油|钻石|金刚石|设备|机械|机器|机床|液|药水|剂|粉末(?!线|喷)|炉|材料|模具|模|添加剂|化学品|原料|耗材|挂具)/

const use = (value: string, words: string, example: string): FlagEntry => ({
  field: 'uses',
  value,
  words,
  example,
  thing: true,
  unless: /^(?:设备|仪器|仪|软件|机构|服务商|改(?!成)|改造|塔)/,
})
const process = (value: string, words: string, example: string): FlagEntry => ({
  field: 'processes',
  value,
  words,
  example,
  unless: MAKES_GOODS,
})
const utility = (value: string, words: string, example: string, unless?: RegExp): FlagEntry => ({
  field: 'utilities',
  value,
  words,
  example,
  ...(unless ? { unless } : {}),
})
const entry = (field: FlagField, value: string | true, words: string, example: string, unless?: RegExp): FlagEntry => ({
  field,
  value,
  words,
  example,
  ...(unless ? { unless } : {}),
})
const tenure = (value: string, words: string, example: string, unless?: RegExp): FlagEntry => ({
  ...entry('tenure', value, words, example, unless),
  thing: true,
})

const USES: readonly FlagEntry[] = [
  use(
    'production',
    '厂房|车间|建厂|设厂|办厂|开厂|开个厂|建个厂|新厂|分厂|工厂|生产|量产|产线|灌装线|组装|装配|组装线|装配线|流水线|生产基地|制造基地|总装|造厂房|标厂|通厂|加工区|生产区|二厂|生产点|生产线|生产基地|workshop|factory|manufacturing|production|plant building',
    '厂房3000平',
  ),
  use('rnd', '研发|实验室|研究院|科研|技术中心|r&d|laboratory|wet lab|lab|research|wet-lab', '研发办公800平'),
  use('office', '办公|写字楼|写字间|甲级写字楼|商务楼|office', '办公300平'),
  use(
    'warehouse',
    '仓库|仓储|库房|层仓|场仓|仓加|仓和|仓+|高标仓|高标库|找仓|租仓|云仓|货仓|前置仓|中转仓|分拨仓|周转仓|成品仓|原料仓|道具仓|仓播|仓配|立体库|立体仓|堆高库|小仓|大仓|保税仓|中心仓|电商仓|仓面积|分拨中心|配送中心|库区|存储区|warehouse|warehousing|storage space|distribution center|distribution centre',
    '仓库2千平',
  ),
  use(
    'testing',
    '检测实验室|检验实验室|检测中心|检验中心|试验厂房|测试厂房|测试间|测试中心|测试车间|测试场|试验车间|试验间|试验室|检测车间|试验检测|检验检测|检测间|测试区|测试线|检测室|试验台|试车台|测试实验室|测试|质检中心|检测试验|test lab|testing lab|testing',
    '要总装厂房和测试间',
  ),
  use('pilot', '中试|小试|试产|pilot line|pilot plant|pilot', '研发加中试'),
  use('headquarters', '总部|headquarters|hq', '总部和生产都放中山'),
  use(
    'showroom',
    '展厅|展示厅|展示中心|展示区|展销厅|体验中心|体验店|体验馆|样板间|陈列室|陈列|showroom',
    '办公加展厅',
  ),
  use(
    'data_center',
    '数据中心|智算中心|算力中心|超算中心|机房|机柜|数据机房|data center|data centre|server room',
    '数据中心 双回路',
  ),
  use(
    'farming',
    '种植|种草莓|种蔬菜|种水果|种葡萄|种树|种花|养鸡|养猪|养牛|养羊|养鱼|养虾|养殖|大棚|温室|试验田|种番茄|种菜|育苗|示范田|种植基地|养殖场|植物工厂|苗圃|栽培|菇房|牧场|牛舍|猪舍|鸡舍|羊舍|棚圈|猪场|鸡场|养殖棚|温棚|网棚|采摘园|greenhouse|farming',
    '蓝莓种植 大棚200亩',
  ),
]

const NOT_A_LEASE = /^(?:约|客|售|户|金天|赁公司|赁业务)/

const TENURES: readonly FlagEntry[] = [
  tenure(
    'rent',
    '租|租金|租赁|租用|承租|月租|房租|租期|可租|先租|租地|短租|长租|rent|rental|lease|leased|leasing|to let',
    '想租6000平',
    NOT_A_LEASE,
  ),
  tenure(
    'buy_land',
    '买地|拿地|购地|自建|摘地|摘牌|招拍挂|征地|买块地|拿块地|买一块地|拿一块地|土地招拍|出让地|拍地|受让土地|供地|买土地|拿土地|再拿一块|拿一块|买一块|拿块|买块|自己建厂|自己盖厂|buy land|purchase land|own land|land purchase',
    '想拿地30亩',
  ),
  tenure(
    'buy_building',
    '买栋|买一栋|买一层|买整层|带产权|独立产权|分割产权|产权证|办产权|买断产权|产权分割|买产权|买下产权|产权独立|产权回购|先租后买|可租可售|买现房|买下来|buy factory|buy a factory|purchase factory|buy a workshop|freehold',
    '想买标准厂房带产权',
    /^(?:证?(?:办不|没|不|有纠纷)|交易|属)/,
  ),
  tenure(
    'custom_build',
    '定制|代建|定建|定向建设|量身定做|量身定制|量身打造|按需建|bts|built-to-suit|build-to-suit|built to suit|build to suit|custom-built|custom built',
    '要代建厂房',
    /^(?:家|服|衣|化|产品|西|游|软件|橱|礼|包|开发|家居|生产)/,
  ),
]

const NOT_A_MOVE = /^(?:进|入|运|迁补贴|迁补助|走设备|砖|货|往返|场)/

const INTENTS: readonly FlagEntry[] = [
  entry(
    'intent',
    'relocate',
    '搬|搬迁|搬家|挪|挪到|挪窝|挪地方|挪个地方|转移过来|产业转移|整体转移|整体搬|迁|外迁|迁址|迁移|迁到|迁往|动迁|拆迁|腾退|换地方|换个地方|换场地|换到|换个大|换大|换一个|换更大|退城|relocate|relocating|relocation|moving from|moving out',
    '想从潮州搬出来',
    NOT_A_MOVE,
  ),
  entry(
    'intent',
    'expand',
    '扩产|扩建|扩大生产|扩大产能|扩张|扩能|扩规模|扩充产能|再扩|增产|增资扩产|扩厂|扩二期|扩线|expansion|expand',
    '扩产再要8000平',
  ),
  entry(
    'intent',
    'new',
    '新公司|新项目|新注册|新成立|刚成立|新设公司|新办企业|刚注册|new company|new project|newly founded',
    '新注册公司',
  ),
  entry(
    'intent',
    'branch',
    '分厂|分公司|设分部|分支机构|办事处|分部|设分|分店|branch|second plant|subsidiary in',
    '想建个分厂',
  ),
]

const UTILITIES: readonly FlagEntry[] = [
  utility(
    'steam',
    '蒸汽|用汽|要汽|通汽|汽必须|工业蒸汽|高压汽|热蒸汽|供汽|steam',
    '要蒸汽',
    /^(?:机|熨|清洗机|发生器厂|拖把|锅炉厂|[车配修运油摩])/,
  ),
  utility(
    'natural_gas',
    '天然气|用气|燃气管道|管道气|通气|燃气|管道燃气|通天然气|natural gas|gas supply|piped gas|gas line|w/ gas|with gas',
    '需要天然气',
    /^(?:表|灶|具|设备|热水器|轮机|发电|公司|管$|锅炉厂|汽车|调压)/,
  ),
  utility(
    'wastewater',
    '污水|废水|污水处理|废水处理|排污|排水指标|接管|纳管|日排水|排水量|污水管网|污水厂|污水处理厂|wastewater|sewage|effluent',
    '要集中污水处理',
    /^(?:处理)?(?:设备|设施厂|工程|药剂|剂|泵)/,
  ),
  utility(
    'dual_power',
    '双回路|双电源|双路|双路供电|双路电|双路市电|两路电|双供电|双回|两路供电|双电路|一类负荷|dual power|dual-power|dual circuit|dual feed|double circuit|redundant power',
    '双回路供电',
  ),
  utility(
    'hazmat_storage',
    '危化品库|危化库|危化品仓库|危化品仓|危化品暂存|危化暂存|危险品库|危险品仓库|危险化学品库|危险化学品仓库|化学品库|化学品仓库|危化品存储|危化品储存|甲类库|甲类罐区|罐区|防爆库|甲类暂存|危险品暂存|hazmat|hazardous storage|dangerous goods storage|chemical storage|hazardous materials',
    '要危化品暂存',
  ),
  utility(
    'clean_room',
    '洁净|净化|无尘|百级|千级|万级|十万级|三十万级|30万级|10万级|百万级|cleanroom|clean room|clean-room|clean workshop|dust-free',
    '万级洁净800平',
    /^(?:器|设备|剂|水|工程公司|厂$|工程$|塔|棉|材料|板材|滤)/,
  ),
  utility(
    'cold_storage',
    '冷库|冷藏库|冻库|冷冻库|保鲜库|速冻库|低温库|冷藏仓|冷冻仓|冷藏间|低温仓|cold storage|cold store|cold room|refrigerated storage|freezer',
    '带冷库',
    /^(?:设备|门|板|工程|制造|压缩机)/,
  ),
  utility(
    'central_heating',
    '集中供热|集中供暖|供暖|供热|暖气|热网|区域供热|central heating|district heating',
    '要集中供热',
    /^(?:设备|公司)/,
  ),
  utility(
    'rail_siding',
    '铁路专用线|铁路专线|专用线|铁路支线|铁路线接入|铁专线|rail siding|railway siding|rail spur',
    '带铁路专用线',
  ),
  utility('dock', '码头|岸线|泊位|重件码头|wharf|jetty|quay|berth', '要有重件码头', /^(?:式|工人)/),
]

const PROCESSES: readonly FlagEntry[] = [
  process('electroplating', '电镀|镀铬|镀镍|镀银|镀金|镀铜|镀锡|化学镀|镀硬铬|plating|electroplating', '有电镀工序'),
  process(
    'painting',
    '喷漆|喷涂|喷塑|喷粉|喷油|喷油漆|电泳|涂装|烤漆|喷漆房|油漆线|涂装线|油漆房|painting|spray booth|spraying|powder coating|spray painting',
    '有喷漆房',
  ),
  process('fermentation', '发酵|发酵罐|fermentation|fermenters|fermenter|fermenting', '有发酵工序'),
  process('casting', '铸造|压铸|浇铸|浇注|铝铸|铸件生产|熔铸|die casting|die-casting|casting|foundry', '铸造厂'),
  process('forging', '锻造|自由锻|模锻|锻压|热锻|冷锻|forging', '有自由锻'),
  process('heat_treatment', '热处理|淬火|渗碳|渗氮|调质|退火|回火|heat treatment|heat-treatment|quenching', '有热处理'),
  process('dyeing', '印染|染色|染整|漂染|染布|水洗染色|dyeing', '印染厂'),
  process('pickling', '酸洗|pickling', '有酸洗'),
  process(
    'synthesis',
    '合成反应釜|合成|化学合成|合成反应|合成车间|合成工序|加氢|硝化|氯化反应|聚合反应|chemical synthesis|synthesis',
    '有合成工序',
  ),
  process('printing', '印刷|彩印|胶印|凹印|柔印|丝印|丝网印刷|printing', '包装印刷'),
]

const QUALIFICATIONS: readonly FlagEntry[] = [
  entry(
    'qualifications',
    'high_tech',
    '高企|高新技术企业|高新企业|国高|国高新|高新证书|高新认定|国家高新|国家级高新|high-tech enterprise|high tech enterprise',
    '高企',
    /^(?:区|园)/,
  ),
  entry('qualifications', 'specialised_new', '专精特新|specialised and new', '省级专精特新'),
  entry(
    'qualifications',
    'little_giant',
    '小巨人|专精特新小巨人|专精特新"小巨人"|专精特新“小巨人”|little giant',
    '国家级小巨人',
  ),
  entry(
    'qualifications',
    'foreign',
    '外资|外商|外企|外国独资|德资|日资|美资|韩资|法资|英资|瑞士独资|韩国独资|日本独资|德国独资|美国独资|新加坡独资|中外合资|中日合资|中德合资|外商独资|外资企业|欧资|独资企业|foreign-invested|foreign invested|foreign-owned|foreign owned|foreign company|foreign capital|wfoe|german|japanese|korean|singapore company|singaporean|american company|us company|french|italian|swiss|kazakh|russian|indian|thai|malaysian|vietnamese|indonesian|turkish|spanish|austrian|finnish|norwegian|belgian|polish|czech|canadian|australian|israeli|brazilian|mexican|saudi|emirati|pakistani|uzbek|irish|portuguese|hungarian|taiwanese-owned|overseas|european|swedish|danish|dutch|british|uk company',
    '外资 商用空调',
  ),
  entry(
    'qualifications',
    'listed',
    '上市公司|上市企业|科创板上市|创业板上市|主板上市|已上市|a股上市|港股上市|北交所上市|a股|美股上市|新三板|上市|listed company|publicly listed',
    '科创板上市',
    /^(?:许可|子公司|持有人)/,
  ),
  entry('qualifications', 'unicorn', '独角兽|unicorn', '独角兽'),
  entry(
    'qualifications',
    'sme',
    '科技型中小企业|小微企业|小微|中小微|中小企业|科小|创新型中小企业|sme',
    '科技型中小企业',
    /^(?:园|服务)/,
  ),
]

const INCENTIVES: readonly FlagEntry[] = [
  entry(
    'incentives',
    'rent_relief',
    '房租免|免租|免租期|租金减免|减租|房租减免|租金减半|租金补贴|房租补贴|减免租金|免租金|租金优惠|房租优惠|免房租|减免房租|租补|仓租补贴|免装修期|装修免租|免个装修期|装修期免租|rent free|rent-free|rent relief|rent holiday|rent subsidy',
    '免租期要3个月',
  ),
  entry(
    'incentives',
    'grant',
    '补贴|补助|奖补|扶持资金|扶持政策|专项资金|算力券|创新券|科技券|服务券|资助|落户奖励|投资奖励|产业扶持|政府奖励|奖励|扶持|项目补助|grant|grants|subsidy|subsidies|subsidised',
    '有没有补贴',
  ),
  entry(
    'incentives',
    'tax',
    '税收优惠|税收奖励|税收返还|退税|返税|税返|减税|税收减免|免税|税收补贴|税收政策|税收扶持|税收留存|三免三减半|两免三减半|地方留存|留存返还|所得税优惠|税收返|税优|税务优惠|地方留成|留成|个税奖励|消费税能不能返|增值税返还|个税返还|财政返还|tax break|tax incentive|tax incentives|tax refund|tax rebate|tax holiday|tax relief',
    '主要问税收奖励',
  ),
  entry(
    'incentives',
    'talent',
    '人才公寓|人才安家|安家费|安家补贴|人才政策|人才补贴|人才引进补贴|人才引进|人才奖励|人才房|人才补助|高层次人才|人才住房|人才安居|招才|领军人才|人才资助|人才项目|talent grant|talent subsidy|talent housing|talent apartments|talent policy|talent',
    '人才公寓有没有',
  ),
  entry(
    'incentives',
    'equipment',
    '设备补贴|设备补助|设备购置补贴|设备搬迁补贴|设备投资补贴|设备奖补|设备购置补助|技改补贴|设备奖励|技改补助|设备投入补贴|设备款补贴|技改奖补|设备采购补贴|搬迁补贴|equipment subsidy|equipment grant|equipment subsidies',
    '政府有没有设备补贴',
  ),
  entry(
    'incentives',
    'loan',
    '融资渠道|贷款|贴息|贷款贴息|授信|融资支持|低息贷款|信贷|设施贷款|厂房按揭|按揭|贴息贷款|金融支持|loan|loans|financing support|credit line',
    '贷款贴息也问了',
    /^(?:公司|业务|还|压力)/,
  ),
]

const REST: readonly FlagEntry[] = [
  entry('eia', 'report', '报告书|环境影响报告书|eia report|full eia', '要能批报告书的园区'),
  entry('eia', 'form', '报告表|环境影响报告表|eia form', '环评做报告表'),
  entry('eia', 'registration', '登记表|备案登记|eia registration', '环评登记表就够'),
  entry(
    'chemicalPark',
    true,
    '化工园区|专业化工园|化工园|化工集中区|化工集聚区|精细化工园|医化园|化工产业园|化工聚集区|chemical park|chemical industry park|chemical zone',
    '必须是认定的化工园',
    /^(?:以外|之外|外|外面)/,
  ),
  entry('groundFloor', true, '一楼|底楼|一层|底层|首层|1楼|1层|1f|ground floor|ground-floor|first floor', '要一楼'),
]

/** Every flag of the notes, in the order of the profile's fields. */
export const FLAGS: readonly FlagEntry[] = [
  ...USES,
  ...TENURES,
  ...INTENTS,
  ...UTILITIES,
  ...PROCESSES,
  ...QUALIFICATIONS,
  ...INCENTIVES,
  ...REST,
]

/** How a fire class is written: 丙类, 丙二类, 丙2类. */
export const FIRE_LETTERS: Readonly<Record<string, NonNullable<Profile['fireClass']>>> = {
  甲: 'A',
  乙: 'B',
  丙: 'C',
  丁: 'D',
  戊: 'E',
}
