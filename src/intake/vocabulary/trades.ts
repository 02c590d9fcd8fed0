/** Right before a product within its clause: the enterprise makes, sells or does it. */
export const MAKER_BEFORE =
  /(?:加了|增加了|新增了?|新上了?|还承接|承接|做|生产|制造|加工|从事|主营|经营|搞|产|造|开发|主打|主业是?|主业做|产品是?|产品有|产品主要是|项目是?|项目做|代工|组装|封装|经销|批发|研发|干|整|种|养|卖|making|makes?|maker of|manufactur(?:es?|ing|er of)|producing|produces?|producer of|developing|develops?)(?:的是|的|了|些|点|一些|出口|高端|国产|各种|各类|精密|特种|新型|小型|大型|专业|主要|主要是|一款|智能|定制|工业|商用|家用|医用|车用|电动|自动|the|our|high-end|some|:| )*$/

/** Right behind a product: an enterprise, a line of work. */
export const MAKER_AFTER =
  /^(?:的)?(?:深加工|精深加工|门诊部?|诊所|医院|加工|生产|制造|组装|制作|研发|封装|代工|出口|厂|公司|企业|项目|厂家|工厂|集团|商|车间|生产线|产线|产业|行业|团队|初创|创业|基地|OEM|oem|odm|企业主|配件|部件|零件|零部件|整机|成品|设备|的$|打包|国企|央企|民企|配套|机构|工作室|门店|店铺|卖家|manufacturer|maker|company|factory|producer|startup|plant|assembly|production|supplier|team)/

/** Behind a product: it is made as well (制糖也做, 空气炸锅为主). */
export const MADE_AFTER = /^(?:的)?(?:路线|方向的?$|赛道|也做|为主|都做|在做|做得多|做的多|是主业|是主打)/

/** Before a word: it belongs to a customer (给车企做配套, 供医院, 客户是半导体厂). */
export const CUSTOMER_BEFORE =
  /(?:给|(?<!因|作|成|约|即|为)为(?!主|例)|替|帮|(?<![意方])向|供应|供给|供货给|供|卖给|面向|针对|服务于?|客户是|客户主要是|客户都是|客户以|客户有|客户包括|主要客户|客户群|下游是|下游客户|下游|合作伙伴|配套给|用于|用在|应用于|应用在|出口到|送到|supply to|supplying|supplier to|customers?(?: are| include)?|clients?|serving|used in)[^,。;\n问说看找来]{0,10}$/
/** Behind it. */
export const CUSTOMER_AFTER =
  /^(?:[^,。;\n]{0,8}?)(?:用$|做配套|配套(?:的|$)|供货|都供|二供|一供|一级供|当客户|是客户|客户|用户|tier)/

/** Makers of whole vehicles and panels speak of themselves by their product; these words name customers. */
export const CUSTOMER_WORDS = /^(?:主机厂|整车厂|车企|主机|终端厂)$/

/** 有个摩配客户, 璧山的摩配客户想搬: our own client. */
export const CLIENT_BEFORE = /(?:^|的|个|家|位|老|新|某) ?$/
export const CLIENT_AFTER = /^(?:的)?客户(?=$|[ ,。;、(]|介绍|想|要|找|问|说|来|打|姓|咨询)/

/** What is wanted this time, beside what the group has already. */
export const THIS_TIME = /(?:这次|本次|此次|这回|今次|新项目)[^,。;\n]{0,20}$/

/** Before a word: it is stored, bought, burnt or used. */
export const USED_BEFORE =
  /(?:(?:以为|误以为|当成)[^,。;]{0,8}|存放|存储|储存|存|囤|堆放|堆|放点|外购|外采|采购|购买|原料是|原料为|原料用|原料|用的是|使用|燃料是|烧|离|近|靠近|挨着|旁边是|旁边有|附近有|隔壁是?|以前做|之前做|原来做|原先做|不做|学过?|学的|懂|招|招聘|storing|store|stores|storage of|near|next to|buying|using)[^,。;\n]{0,3}$|(?:平|方|个|用来|专门|只|仓库?|库里?|要|间)放$/
/** Behind it: a place, an office, an equipment or a service of others, no trade. */
export const USED_AFTER =
  /^[^,。;\n\d]{0,6}?(?:船运|海运|水运|运进|运输进|运来|进厂)|^(?:产业)?(?:园区|园(?!林)|小镇|集聚区|集群|市场|大学|学院|协会|留言|留资|公众号|废水|废气|噪声|气味|展会?(?!厅|览)|展览会|政策|指标|证(?!券)|四证|三证|资质|保密|许可|外购|外采|外发|外协|委外|供应商|原料(?!药)|客户|环评|味|噪音|大厦|广场|路(?!灯|由|线))/

/** Trades that are steps of another one: they count only where no product is named. */
export const STEPS: ReadonlySet<string> = new Set(['surface-treatment', 'machining'])
export const STEP_WORDS =
  /^(?:压铸|注塑|喷涂|喷塑|喷漆|电镀|焊接|冲压|热处理|印刷|包装|检测|检验检测|研发|设计|锻造|铸造|机加工|抛光|涂装|发酵|反应釜|储罐|锅炉|注塑机|加工中心|数控车床|冲床|导热油炉|冻干机|分拣|灌装|仓储|物流|冷库|高标仓|冷链|冷镦|热镦|缝纫|灌装线|包装线|生产线|直播|软件|云仓|总部)$/

/** Sectors that name a kind of premises as well as a trade. */
export const PREMISES_WORDS =
  /^(?:冷库|冻库|分拣中心|分拨中心|配送中心|仓储中心|高标仓|云仓|立体仓库|立体库|仓储|电商仓|保税仓|智能仓储|厂房|标准厂房|企业总部|总部|区域总部|运营总部|写字楼|孵化器|众创空间|化工园|化工园区|软件园|物流园|码头|船运|海运|空运|水运|铁路运输|班列|中欧班列|货运|污水处理|废水处理|供热|供电|供暖|人才公寓|人才|培训|大学|学校|银行|贷款|保险|园区运营|地产|房地产|食堂|餐饮|酒店|宿舍|物业|停车|广告|招聘|招商|展览|绿化|绿地|装修)$/
