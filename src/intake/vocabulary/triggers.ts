/** What a figure can be about: a field of the profile, or something that the profile does not hold (`other`). */
export type Topic =
  | 'land'
  | 'floor'
  | 'investment'
  | 'fixedInvestment'
  | 'revenue'
  | 'tax'
  | 'taxPerMu'
  | 'rent'
  | 'landPrice'
  | 'budget'
  | 'height'
  | 'load'
  | 'power'
  | 'crane'
  | 'headcount'
  | 'distance'
  | 'area'
  | 'other'
  | 'none'

/** Words before (or right behind) a figure that say what it is about, separated by `|`; the longest word at a place wins. */
export const TRIGGER_WORDS: Readonly<Record<Topic, { words: string; example: string }>> = {
  land: {
    words:
      '用地|占地|土地|地块|拿地|买地|购地|摘地|要地|净地|工业用地|工业地|流转|试验田|大棚|种植|连片|land area|land|plot|site area',
    example: '用地90亩',
  },
  floor: {
    words:
      '厂房|车间|仓库|库房|仓|办公|写字楼|建筑面积|总面积|使用面积|实验室|建面|总建面|标准厂房|高标仓|高标库|展厅|摄影棚|floor area|floor space|gfa|workshop|warehouse|office|factory',
    example: '厂房1.5万平',
  },
  area: { words: '面积|area|size', example: '面积2000' },
  investment: {
    words:
      '拟投资|拟投|想投|计划投|准备投|预计投|能投|总投资|总投资额|总投|投资总额|投资额|计划投资|投资|预计投资|项目投资|项目总投资|投入|总投入|计划投入|invest|investment|total investment|capex|investing',
    example: '总投资2个亿',
  },
  fixedInvestment: {
    words:
      '固定资产投资|固定资产|固投|固定投资|固定资产投入|固定的|固定部分|固定那块|厂房设备投资|设备加厂房|固定资产总投资|设备投资|设备和厂房投资|fixed asset investment|fixed-asset investment|fixed assets|fixed investment|fixed asset',
    example: '固投1.3亿',
  },
  revenue: {
    words:
      '产值|年产值|营收|营业收入|营业额|年营业额|年营收|销售额|年销售额|销售收入|年销售|销售|流水|年流水|收入|年收入|主营收入|总产值|开票|年开票|开票额|销售产值|工业产值|出货额|销量额|业绩|营业|年销|卖了|卖到|一年卖|年卖|一年做|做了|营收额|年产出|产出|turnover|revenue|annual revenue|sales|output value|annual sales|annual output|output',
    example: '去年营收8600万',
  },
  tax: {
    words:
      '税收|年税收|纳税|年纳税|交税|缴税|上税|税|年税|税收贡献|上缴税收|纳税额|税额|完税|税金|年缴税|年交税|缴纳税收|交的税|交了|纳的税|税钱|税款|总税收|综合税收|实缴税收|利税|全口径税收|税费|annual tax|tax contribution|tax payment|taxes|tax|pays tax',
    example: '年税收900万',
  },
  taxPerMu: {
    words:
      '亩均税收|亩均税|亩均纳税|亩均|亩税|每亩税收|每亩税|亩产税收|亩产税|单亩税收|每亩交税|每亩纳税|亩均贡献|亩均交税|亩均缴税|地均税收|税收亩均|tax per mu|per-mu tax',
    example: '亩均税收25万',
  },
  rent: {
    words:
      '租金|月租加物业|租金加物业|租金含物业|含物业租金|房租|月租|月租金|租金预算|日租金|日租|租价|租金单价|厂租|租赁价格|租赁单价|租赁预算|仓租|租金要求|租费|rent|rental|rent budget|rental budget|monthly rent',
    example: '租金20以内',
  },
  landPrice: {
    words:
      '地价|工业用地价格|工业地价格|工业地价|土地价格|土地价|土地单价|地块价格|出让价|土地出让价|土地价款|拿地价|拿地成本|买地价格|地价预算|预算地价|用地价格|一亩|每亩|land price|price per mu',
    example: '地价12万以内',
  },
  budget: {
    words:
      '预算|价格|价位|单价|价钱|心理价位|心理价|能接受|肯出|愿出|只出|能给到|给到|出到|接受|可以接受|能出|出价|报价|budget|price',
    example: '预算20块一平',
  },
  height: {
    words:
      '层高|净高|檐高|挑高|举架|高度|举高|梁下|梁下净高|檐口高|檐口|厂房高|库高|房高|首层|底层|一层|单层|高|clear height|ceiling height|ceiling|eave height|height|headroom|clearance|clear',
    example: '层高8米',
  },
  load: {
    words:
      '承重|荷载|载荷|承载|负载|荷重|地面承重|楼面承重|地坪承重|楼板承重|楼面荷载|地面荷载|地坪荷载|楼板荷载|载重|活荷载|地坪|地面|楼面|楼板|slab|floor load|floor loading|load capacity|load bearing|loading capacity|floor capacity|load',
    example: '承重3吨',
  },
  power: {
    words:
      '变压器|配电|电力|用电|供电|电容量|用电负荷|电量|电容|报装|装机容量|容量|用电量|总功率|负荷|transformer|power supply|power|electricity',
    example: '变压器1000kVA',
  },
  crane: {
    words:
      '行车|航吊|航车|天车|龙门吊|吊车|起重机|桥吊|桥机|行吊|吊机|单梁吊|双梁吊|起重|悬臂吊|门吊|门式起重机|桥式起重机|牛腿|吊装|吊钩|overhead crane|bridge crane|gantry crane|crane|cranes|hoist',
    example: '10吨行车',
  },
  headcount: {
    words:
      'ppl|pax|heads|staffs|人手|号人|员工|女工|男工|技工|操作工|工人|人员|团队|用工|职工|人数|员工数|员工人数|就业|带动就业|解决就业|招工|招|在岗|职员|办公人数|普工|编制|staff|employees|headcount|workers|people|team|jobs|workforce',
    example: '员工210人',
  },
  distance: { words: '距离|距|离|距高速|within|distance', example: '离机场20公里内' },
  none: {
    words:
      '含税|不含税|高过|高于|不高于|别高|贵过|太高|较高|不高|很高|更高|最高|高新|高速|高端|高企|高标|高铁|高校|高层|高管|高薪|提高|税务|税点|离开|脱离|长期|招商|招标|招聘|招牌|税前|税后|增高|新高|高峰|高压|高低压|高温|高分子|高纯|高精|高科技|高科|高性能|高频|高效|仓管|深加工|深海|深圳|长沙|长春|长三角|长治|离职|退税|免税|返税|减税|税收优惠|税收政策|税收奖励|税收返还',
    example: '租金太高了: no height',
  },
  other: {
    words:
      '气价|电价|水价|油价|电费|气费|能源成本|物业费|物业|注册资本|注册资金|注册|实缴|实收资本|融资|估值|电费|电价|押金|保证金|中介费|佣金|工资|月薪|薪资|订单|授信|贷款|补贴|补助|奖励|补偿|补偿款|转让费|装修|装修费|利润|净利润|净利|市值|跨度|柱距|柱网|水深|进深|面宽|货梯|电梯|叉车|单件|年产|日产|日处理|年处理|产能|产量|排放|排水|用水|水量|废水|污水|用汽|蒸汽|天然气用量|用气量|投资强度|强度|亩均投资|亩均产值|亩均产出|每亩投资|每亩产值|容积率|绿化率|院子|院落|堆场|停车场|停车|绿地|绿化|空地|宿舍|食堂|转速|免租|免租期|租期|合同期|宽度|宽|长|深|车位|一年用电|房贷|社保|收购|股权|占股|占比|压强|存栏|年出栏|流量|吨位|设备|保险|罚款|欠|breadth|width|length|span|registered capital|valuation|funding|dormitory|parking|yard|deposit',
    example: '物业费3块: no rent',
  },
}

/** Nouns that make a floor area a lesser part beside a figure without such a noun: 其中洁净车间6000, 冷库300平. */
export const PART_NOUNS =
  '冷库|冷藏库|冻库|洁净|净化|无尘|百级|千级|万级|办公室|办公|宿舍|食堂|展厅|甲类库|危化品库|危化库|罐区|恒温|实验室|检测|研发|直播间|教室|样板间|展示|辅房|配电房|门卫|中试|院子|堆场|停车场|绿化|雨棚|晾晒'
