import type { FlagEntry } from './flags.ts'

/** A value whose words stand apart from each other. `ofPremises`: no wish where the note describes the present premises. */
export interface Phrase extends Pick<FlagEntry, 'field' | 'value'> {
  pattern: RegExp
  /** One of these is in every match: a text without them is not searched. */
  needs: readonly string[]
  ofPremises?: true
  /** The denial is part of the phrase. */
  denies?: true
  example: string
}

export const PHRASES: readonly Phrase[] = [
  {
    field: 'incentives',
    value: 'rent_relief',
    needs: ['免'],
    pattern: /免(?!税|费|谈|烧|洗|检|漆)[^,。;\n免]{0,6}租/g,
    example: '能免两个月租最好',
  },
  {
    field: 'incentives',
    value: 'rent_relief',
    needs: ['租金', '房租'],
    pattern: /(?:租金|房租)[^,。;\n]{0,8}(?:免(?!税|谈)|减免|减半|减多少|能减|减一|减两|优惠|补贴)/g,
    example: '租金希望园区给免一年',
  },
  {
    field: 'incentives',
    value: 'equipment',
    needs: ['设备'],
    pattern: /设备(?:搬运|搬迁|运输|搬家)费|设备[^,。;\n]{0,6}?(?:补贴|补助|奖补|补(?=[一二三四五六七八\d]))/g,
    example: '设备搬迁费补贴, 设备补三成',
  },
  {
    field: 'incentives',
    value: 'tax',
    needs: ['税'],
    pattern: /税[^,。;\n]{0,8}?(?:返(?!程|工)|留成|奖励|优惠|盯着|最关心|看重)|(?:最关心|盯着|看重)[^,。;\n]{0,6}?税/g,
    example: '增值税地方留成能不能返',
  },
  {
    field: 'incentives',
    value: 'talent',
    needs: ['人才', '团队'],
    pattern: /(?:补贴|补助|政策|扶持|优惠|支持)[^。;\n\d]{0,10}?人才(?!市场|招聘)/g,
    example: '补贴的话人才的最看重',
  },
  {
    field: 'incentives',
    value: 'rent_relief',
    needs: ['房租', '租金'],
    pattern: /(?:补贴|补助|政策|扶持)[^。;\n\d]{0,16}?(?:其次|还有|和|、|以及|,)(?:房租|租金)(?=$|[,。; 的也])/g,
    example: '补贴最看重设备，其次房租',
  },
  {
    field: 'utilities',
    value: 'natural_gas',
    needs: ['气'],
    pattern: /(?<![蒸暖空天氧氮压沼煤])气(?:要|得|是|用)?(?:走)?管道(?!气)/g,
    example: '气要管道的',
  },
  {
    field: 'processes',
    value: 'painting',
    needs: ['漆'],
    pattern: /喷[^,。;\n不无没]{1,4}漆/g,
    example: '镀铝喷硬化漆',
  },
  {
    field: 'utilities',
    value: 'rail_siding',
    needs: ['铁路', '火车'],
    pattern:
      /(?:铁路|火车|铁轨)(?:线|专线)?(?:最好)?(?:能|可以|要|得)?(?:直接|直)?(?:进来|进厂|进园|进场|进库|到厂|到库|通到|接进|拉进|引进|修到)/g,
    example: '铁路能进来最好',
  },
  {
    field: 'qualifications',
    value: 'high_tech',
    needs: ['高新'],
    pattern: /高新(?=也有|有了?(?:$|[,。; 、])|证|资质|刚过|已过|复审)|(?:是|有|拿了|评了|过了)高新(?=$|[ ,。;、])/g,
    example: '高新也有, 专精特新也有',
  },
  {
    field: 'groundFloor',
    value: true,
    needs: ['楼', '层'],
    pattern:
      /(?:二|2)[楼层]以上(?:的)?(?:都)?(?:不要|不行|不考虑|不看)|(?:不要|不能|不想)(?:上楼|楼上)|(?:上楼|楼上)(?:的)?(?:不要|不行|不考虑)/g,
    denies: true,
    example: '二楼以上不要',
  },
  {
    field: 'uses',
    value: 'warehouse',
    needs: ['库', '仓'],
    pattern:
      /(?:[甲乙丙丁戊][一二12]?类|恒温|监管|保税|标准|成品|原料|周转|中转)[库仓](?!存)|(?:平|方|㎡|平米)的?库(?!存|房|容)|(?<=^|[ ,。;\n找要租加带])仓(?=$|[ ,。;\n])/g,
    ofPremises: true,
    example: '甲类库800平, 租2000平库',
  },
  {
    field: 'uses',
    value: 'warehouse',
    needs: ['库'],
    pattern:
      /[\u4e00-\u9fff](?<!冷藏|冷|冻|保鲜|速冻|低温|危化|化品|险品|学品|危废|仓|数据|水|车|金|国|题|智|曲|人才|信息|类)库(?=$|[ ,。;、\d])/g,
    ofPremises: true,
    example: '烟叶醇化库 30000平, 另要阴凉库',
  },
  {
    field: 'qualifications',
    value: 'foreign',
    needs: ['独资', '合资'],
    pattern:
      /(?<!国有|个人|自然人|法人|国资)独资(?!子)|(?:中外|中[日德美韩法英意瑞新港]|[日德美韩法英泰]国?|意大利|瑞士|新加坡|香港|台湾)合资/g,
    example: '奥地利独资',
  },
  {
    field: 'tenure',
    value: 'buy_land',
    needs: ['地'],
    pattern: /(?:买|购|拿)断?(?:一块|块|点|些)?(?:土地|工业用地|净地|地(?=$|[ ,。;自建盖]))/g,
    ofPremises: true,
    example: '要买断土地, 不租',
  },
  {
    field: 'uses',
    value: 'farming',
    needs: ['养'],
    pattern:
      /(?<![保培休疗供营给抚领])养(?!老|生|护|殖|料|分|颜|车|元|成|着|活|父|母)[\u4e00-\u9fff]{1,3}?(?=的|场|地|$|[ ,。;\n])/g,
    example: '能养狐狸的地',
  },
  {
    field: 'tenure',
    value: 'buy_building',
    needs: ['买', '购'],
    pattern: /(?:买|购置?|购买)[^,。;\n]{0,9}?(?:厂房|车间|仓库|写字楼|办公楼|楼|层|栋)/g,
    ofPremises: true,
    example: '买现成的二手厂房',
  },
  {
    field: 'tenure',
    value: 'buy_land',
    needs: ['亩', '公顷'],
    pattern: /(?:买|拿|购|摘|受让|拍)(?:个|块)?[^,。;\n买租厂楼房]{0,8}?(?:亩|公顷)(?!均)/g,
    ofPremises: true,
    example: '想拿20亩',
  },
  {
    field: 'intent',
    value: 'relocate',
    needs: ['换'],
    pattern: /换(?:个|一个|一处|到|成|大|一?套|个大)?(?:点|些)?的?(?:\d|[一二两三四五六七八九]千|厂房|仓库|办公|场地)/g,
    example: '想换5000平',
  },
  {
    field: 'tenure',
    value: 'buy_land',
    needs: ['land', 'mu', 'plot', 'hectare'],
    pattern: /\b(?:buy|purchase|acquire)[^,.;\n]{0,24}\b(?:land|mu|plot|hectares?)\b/g,
    ofPremises: true,
    example: 'want to buy 20 mu',
  },
  {
    field: 'tenure',
    value: 'buy_building',
    needs: ['factory', 'building', 'workshop', 'warehouse'],
    pattern: /\b(?:buy|purchase|acquire)[^,.;\n]{0,24}\b(?:factory|building|workshop|warehouse)\b/g,
    ofPremises: true,
    example: 'buy a ready-built factory',
  },
]
