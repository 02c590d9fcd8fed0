/** Right behind a place: it is where the caller, the customer or the present plant is, no wish. */
export const ORIGIN_AFTER =
  /^(?:市|省|区|县|镇|那边|这边|那儿)*(?:的)?(?:那个(?=做|搞)|那家|这家|那位|上次|关停|关了|淘汰|腾退|环保|限产|不让|不给|下岗|(?:已经?|还)?有[^,。;\n]{0,6}?(?:项目(?!用?地)|厂(?![房区])|基地|公司)|搬来的|搬过来的|迁来的|转来的|迁(?!到|往|入)|搬(?!到|去|来)|来(?:的|找|看)|人(?![才工])|籍|老厂|旧厂|老厂区|工厂|现有|现厂|厂子|厂里|总部|本部|(?:本地|当地)(?=厂|企|公|的|做|人)|有家|有个|有一家|一家|一个|一客户|一企业|一老板|一工厂|一老客户|某|客户|老板|朋友|同行|企业|公司|团队|过来|搬过来|转移过来|出来的|起家|起步|国资|上市公司|做|生产|搞|从事|开厂|开[^,。;]{1,6}?厂|\d{1,2}多?年|十几年|多年|二十年|十年|加工|主营|制造|卖|经营|现在|目前|成本|的厂|厂|基地在|关过|散乱污|注册的|商会|独资|股东|分公司|子公司已)/
/** Behind the caller's place: it is left. */
export const LEAVES_AFTER =
  /^(?:市|省|区|县|那边|这边|那儿)*(?:的)?(?:迁|搬|转移|转过来|过来|出来|关停|关了|淘汰|腾退|限产|老厂|旧厂|人(?![才工])|籍|总部|本部|商会)/
/** A bare 的 behind a place closes a description of the caller: 厦门的, 徐州的。 */
export const ORIGIN_OF = /^(?:那边|这边|本地)?的(?=$|[ ,。;:)\n])/
/** 无锡的MEMS压力传感器公司, 杭州的创业公司: what follows is the caller. */
export const ORIGIN_FIRM =
  /^(?:市|省|区|县|那边|这边)?的[^,。;\n]{1,14}?(?:公司|企业|厂|集团|团队|老板|客户|商家|机构|院|同行)(?!房)/
/** Xiamen yacht maker: an English note that opens with the firm. */
export const ORIGIN_FIRM_EN =
  /^ (?:based )?(?:[a-z&-]+ ){0,4}?(?:maker|manufacturer|company|firm|factory|supplier|producer|shop|startup|forwarder|exporter|trader|team)\b/
/** 昆山 → 赣州: from the one to the other. */
export const ARROW_AFTER = /^ ?(?:→|->|=>|-->|至|(?:搬|迁|挪)(?:去|到|往))/

/** Right before a place. */
export const ORIGIN_BEFORE =
  /(?:客户[^,。;]{0,5}在|供|供应|销往|卖到|发往|送往|总部|总部设在|集团在|本部在|从|由|自|来自|离开|搬出|迁出|客户在|客户都在|供应商在|原料在|人在|老家|老家在|家在|住在|注册地|注册在|公司在|工厂在|厂在|厂子在|总部在|原来让去|原来想去|原来说去|之前去|本来想去|本来去|以前在|坐标|我在|我们在|ships?[^,.]{0,20} to|exports?[^,.]{0,20} to|exporting[^,.]{0,20} to|stays? in|remains? in|kept in|from|based in|headquartered in|located in|customers? in|clients? in|located at)[ ]?$/

/** Words before a place that make it a wish. */
export const GOAL_BEFORE =
  /(?:想在|要在|希望在|准备在|打算在|计划在|考虑在|在|到|去|往|来|搬到|搬去|迁到|落|落在|落户|落到|落地|放|放在|放到|看|看看|看中|考虑|首选|意向|意向是|倾向|倾向于|地点|位置|选址|区域|地区|范围|候选|候选是|设在|建在|找|就|限|只|谈|定|定在|选|优先|最好|想要|要|想|希望|目标|问|问问|问了|或|或者|和|与|及|、|\/|,|in|to|near|around|or|and|prefer|at)[ :是]?$/

/** The place only locates something else: 天河机场, 青岛港, 上海交通大学, 斗南市场. */
export const PART_OF_NAME =
  /^(?:国际)?(?:机场|港(?!口城|区)|东站|西站|南站|北站|站(?!前)|火车站|高铁站|码头|大学|学院|客户|路(?!口)|大道|街(?!道)|医院|市场(?!区)|基地|总部|分公司|大区|片区|区域总部|分部|牌照|银行|菜|口音|式|型|系|货|的?(?:销量))/

/** Behind a place or a list of places: what is sold or bought there. */
export const TRADED_AFTER = /^的(?:单子|订单|业务|买家|销路|客户|市场|货|生意|供应商)/

/** Behind a place: only this part of it is refused (光谷核心区不行). */
export const PART_AFTER = /^(?:的)?(?:核心区|主城区|中心城区|老城区|城区|市区|市中心|中心区)/

/** 云浮也可以谈: the places named before are meant as well. */
export const ADDED_AFTER = /^(?:市|省|区|县|那边)?也(?:可以|行|看|能|考虑|成|中|好|谈|想|ok|要|可)/

/** Before a place: it was settled on, so what follows behind a blank is another matter. */
export const SETTLED_BEFORE = /(?:拍板|敲定|定在|定了|倾向|首选|最后选|最后定|想去|搬到|搬去|落在) ?$/

/** Behind a place (and the places listed with it): out of the question. */
export const EXCLUDED_AFTER =
  /^[^,。;\n]{0,14}?(?:不考虑|不看|不去|别去|不留|不来|不想去|不愿去|不愿意去|不太想去|不用看|不用说|除外|排除|免谈|不选|不进|不待|去不了|别介绍|不用介绍|别推|别给|别找|不合适就不|就算了|算了|不在考虑|不行|不要(?=$|[了的啊吧 ,。;\n])|不想待|不想要|没戏|没门|不谈|不可以|不ok|pass|以外|之外的?都|不接受)/
/** Right before a place. */
export const EXCLUDED_BEFORE =
  /(?:不要|不考虑|不看|不去|别去|别推|别推荐|别给我推|不想去|不愿去|不愿意去|除了|除|除开|除去|避开|排除|不接受|不来|不在|不进|不到|不能在|不能去|放弃|avoid|except|except for|excluding|not in|not|no|other than|anywhere but)[ ]?$/
/** 除了青岛, 烟台也可以: an addition, no exclusion. */
export const ALSO = /^[^。;\n]{0,24}?(?:也|还|外都|以外还)/

/** Behind a place, in its clause: praised less, no wish. */
export const DISLIKED_AFTER =
  /^[^,。;\n]{0,12}?(?:太贵|太远|远了|贵了|有点远|有点贵|偏远|太偏|不满意|看不上|不方便|没看上|不合适|够呛|地价太高|成本高|成本太高|太高|没谈拢|没谈成|没档期|没地|没指标|没有指标|没有地|放弃|排队|不等了|批不下来|批不了|问过人家|人家不|不批|不给批|嫌|不理想|一般般|不靠谱|too far|too expensive|too costly|too pricey|pricey|expensive|costly)/

/** In the next clause: 格尔木氧气稀薄招不到人,不去了. */
export const EXCLUDED_NEXT =
  /^[^。;\n]{0,14}[,，] ?(?:所以|就|也)?(?:不去了|不考虑了?|不看了|不要了|算了|放弃了)(?=$|[,，。; \n])/

/** In the next clause: 即墨也看过，嫌远先放放. */
export const DISLIKED_NEXT =
  /^[^,。;\n]{0,10}[,，] ?(?:嫌[远贵偏]|有点[远贵偏]|太[远贵偏]|先放|先不|就算了|再说|没谈成)/

/** Behind places that were talked about, before the one that was settled on: 内蒙、宁夏都谈过，最后倾向湖北. */
export const TALKED_AFTER = /^(?:都|也|那边)?(?:考虑过|谈过|看过|问过|跑过|考察过|聊过|去过)(?!觉得可以|不错|可以)/
export const FINALLY = /(?:最后|最终|现在主要|目前主要|主要看|倾向|定了|还是想)/

/** Before a place (and the places listed with it): nothing else will do. */
export const REQUIRED_BEFORE =
  /(?:只要|只看|只考虑|只在|只想在|只想去|只去|只接受|只找|只选|只能在|只能是|必须在|必须是|必须落在|必须落|必须要在|必须放|必须留在|只能留在|一定留在|必须|一定要在|一定要|一定得在|一定在|一定是|非|不出|不离开|出不了|离不开|仅限|仅|限于|限定|限定在|只限|就要在|就认|就要|硬性要求|must be in|must be|has to be in|have to be in|only in|only|only consider|strictly in|strictly)[ :]?$/
/** Behind it. */
export const REQUIRED_AFTER =
  /^(?:市|省|区|县)?(?:是必须的|是硬性|是硬条件|必须|不可|之外(?:的)?(?:都)?不|以外(?:的)?(?:都)?不| ?only\b)/

/** Behind it: as good as any narrower place. */
export const ACCEPTED_AFTER =
  /^(?:市|省|区|县)?(?:经开区|高新区|开发区|新区|园区)?(?:市内|内|全市|全省|范围内?|境内|本地)?(?:优先|也行|都行|都可以|也可以|均可|也能|都看|也看|都能|能看|都考虑|也考虑|最好|首选|本地(?=$|[,。; ])|当地(?=$|[,。; ]))/

/** Between two places of one list: 苏州、无锡, 惠州或者东莞. */
export const LIST_GAP = /^[ 、,/和或与跟及者是还有以及到\-~也行都可以市区县或者and or]*$/
