import type { SectorRow } from '../sector-row.ts'

export const cultureTourism: readonly SectorRow[] = [
  {
    id: 'culture-tourism',
    parent: null,
    zh: '文化旅游',
    en: 'Culture and tourism',
    aliases: `
      文旅|文化产业|文体旅|文旅产业|文旅融合|文体旅游|文化旅游产业|文化旅游业|文商旅|文旅项目|文化体育旅游|文化公司|文化企业|文体产业
      cultural tourism|cultural industry|cultural and tourism|culture industry
    `,
    gb: '',
    links: 'side:e-commerce side:virtual-reality side:advertising-exhibition',
  },
  {
    id: 'culture-creative',
    parent: 'culture-tourism',
    zh: '文化创意',
    en: 'Culture and creative industries',
    aliases: `
      文创|创意产业|文化创意产业|文创产业|数字文化|创意经济|文化传媒|文化科技|文化艺术|文化创意设计|文创园|创意文化|IP运营|IP授权
      IP孵化|品牌IP|国潮|国风|创意园|创意工作室|创意设计公司|创意公司|文化传播|传媒|文化数字化|文化大数据|策展|cultural and creative
      creative industry|creative industries|cultural creativity|cultural creative|IP licensing
    `,
    gb: '',
    links: 'side:industrial-design side:advertising-exhibition side:tourism-leisure',
  },
  {
    id: 'film-tv',
    parent: 'culture-creative',
    zh: '影视',
    en: 'Film and television',
    aliases: `
      影视制作|电影|影视基地|电视剧|影视产业|短剧|微短剧|影视后期|影视文化|影视拍摄|影视传媒|院线|影视特效|纪录片|摄影棚|影视城
      影视工业|广播电视|影视外景地|剧组|剧本|编剧|网剧|拍戏|拍摄基地|拍摄棚|影棚|虚拟拍摄|后期制作|特效制作|视效|调色|配音|广告片
      宣传片制作|综艺|节目制作|电视节目|动画电影|道具制作|服化道|置景|群演|艺人经纪|广播电台|film studio|movie|movies|TV production
      film production|post-production|visual effects|short drama|drama production
    `,
    gb: 'R87',
    links:
      'up:consumer-electronics side:digital-creative side:media-publishing side:tourism-attractions side:virtual-reality',
  },
  {
    id: 'digital-creative',
    parent: 'culture-creative',
    zh: '数字创意',
    en: 'Digital creative animation and games',
    aliases: `
      动漫|游戏|电竞|网络游戏|手游|动画|游戏开发|数字内容|电子竞技|数字文创|动漫产业|游戏产业|数字艺术|数字媒体|数字创意产业|动漫游戏
      数字娱乐|动漫衍生品|漫画|国漫|二次元|CG|原画|端游|页游|VR游戏|网游|数字展陈|数字展厅|多媒体展示|互动媒体|互动娱乐|数字沉浸
      数字藏品文创|数字音乐|animation|anime|comics|games|gaming|game development|video games|mobile games|e-sports|esports
      digital content|digital creative|digital media|game studio
    `,
    gb: 'I657 I6422',
    links: 'up:software up:artificial-intelligence side:film-tv side:virtual-reality side:toys-sports-stationery',
  },
  {
    id: 'media-publishing',
    parent: 'culture-creative',
    zh: '新媒体与出版',
    en: 'New media livestreaming and publishing',
    aliases: `
      新媒体|直播|短视频|MCN|网红经济|网络视听|直播基地|自媒体|网络文学|内容创作|融媒体|出版|数字出版|图书出版|图书发行|报业集团|期刊
      版权产业|新闻出版|流媒体|音像|网红|主播|KOL|内容运营|网络音频|有声书|播客|网文|网络小说|出版传媒|图书公司|图书批发|图书仓储|杂志
      报社|报业|新闻媒体|媒体公司|媒体运营|版权交易|版权运营|唱片|数字阅读|电子书出版|教辅|livestreaming|livestream|new media
      short video|publishing|publisher|media company|MCN agency|content creation
    `,
    gb: 'R86 F5143 F5144 F5145 F5243 F5244',
    links: 'up:packaging-printing side:film-tv side:e-commerce side:advertising-exhibition',
  },
  {
    id: 'arts-performance',
    parent: 'culture-creative',
    zh: '演艺与艺术',
    en: 'Performing arts art and heritage',
    aliases: `
      演艺|音乐|艺术品|画廊|剧场|演出|文艺表演|音乐产业|艺术品交易|博物馆|非遗|文博|美术馆|古玩|演唱会|非物质文化遗产|艺术品拍卖
      大剧院运营|话剧|戏剧|戏曲|京剧|曲艺|相声|脱口秀|杂技|马戏|魔术|舞蹈|歌舞|录音棚|乐队|乐团|Livehouse|艺术公司|艺术中心|艺术园区
      艺术家工作室|艺术工作室|艺术空间|艺术展|艺术馆|画院|书画|书法|字画|国画|收藏品|邮币|古董|文物保护|文物修复|performing arts
      theatre|theater|concert|artworks|art gallery|museum|intangible cultural heritage|auction house|opera
    `,
    gb: 'R88 R905 F5183 F5184 F5246',
    links: 'side:tourism-attractions side:media-publishing side:crafts-jewellery',
  },
  {
    id: 'tourism-leisure',
    parent: 'culture-tourism',
    zh: '旅游休闲',
    en: 'Tourism and leisure',
    aliases: `
      旅游|旅游业|休闲旅游|全域旅游|旅游产业|休闲度假|旅游度假|滨海旅游|康养旅游|休闲产业|旅游服务|文旅休闲|康体休闲|冰雪旅游|滨海度假
      tourism|tourism industry|leisure industry|resort tourism|eco-tourism
    `,
    gb: 'N786',
    links: 'side:culture-creative side:internet-platforms side:elderly-care',
  },
  {
    id: 'tourism-attractions',
    parent: 'tourism-leisure',
    zh: '景区与旅行服务',
    en: 'Attractions and travel services',
    aliases: `
      景区|主题公园|旅游景区|游乐园|度假区运营|主题乐园|夜游|水上乐园|特色小镇|露营地|旅行社|在线旅游|研学旅行|研学|乡村旅游|田园综合体
      休闲农业|农旅融合|观光农业|海洋旅游|邮轮旅游|剧本杀|沉浸式体验|旅游景点|风景名胜|乐园|游乐场|水公园|海洋公园|海洋馆|水族馆
      野生动物园|冰雪世界|冰雪大世界|温泉度假|温泉酒店|度假村|旅游度假村|古镇旅游|文旅小镇运营|房车营地|营地教育|劳动教育基地|旅游代理
      票务代理|机票代理|OTA|旅游客服|民俗旅游|农家乐|农庄|休闲农场|观光农场|观光园|农业观光|农业公园|花海|游船|灯光秀|光影秀|实景演出
      密室逃脱|沉浸式剧场|沉浸式文旅|网吧|电玩城|蹦床|卡丁车场|马术|骑马|游艇会|游艇俱乐部|海钓|潜水俱乐部|滑翔|跳伞|热气球旅游
      theme park|amusement park|scenic area|tourist attraction|tourist attractions|travel agency|water park|camping site|study tours
      hot spring|rural tourism|aquarium|ocean park|immersive experience
    `,
    gb: 'N7861 N7862 N7869 N785 N7715 N7716 R90 R901 R902 R903 R904 R909 L7291 L7298 G5822',
    links: 'up:toys-sports-stationery up:hotels-catering side:film-tv side:arts-performance side:planting-forestry',
  },
  {
    id: 'hotels-catering',
    parent: 'tourism-leisure',
    zh: '酒店餐饮',
    en: 'Hotels and catering',
    aliases: `
      酒店业|酒店管理|星级酒店|连锁酒店|民宿|餐饮业|餐饮连锁|连锁餐饮|餐饮企业|餐饮管理|餐饮公司|住宿业|餐饮供应链|餐饮品牌|度假酒店
      做餐饮|餐饮行业|酒店行业|做酒店|酒店公司|酒店集团|酒店项目|酒店投资|酒店运营|品牌酒店|商务酒店|快捷酒店|经济型酒店|精品酒店
      公寓酒店|酒店式公寓|客栈|青旅|餐饮集团|餐饮加盟|酒楼|日料|火锅店|烧烤店|小吃店|餐饮美食|咖啡连锁|茶饮店|茶饮连锁|奶茶店|新式茶饮
      饮品店|团餐公司|食堂承包|食堂托管|餐饮服务|外卖店|外卖餐饮|云厨房|共享厨房|宴会|婚宴|酒席|酒吧餐饮|hospitality|food service
      hotel management|chain restaurant|homestay|canteen services
    `,
    gb: 'H61 H62',
    links: 'up:prepared-food up:condiments-additives up:beverages-tea side:cold-chain',
  },
  {
    id: 'sports',
    parent: 'tourism-leisure',
    zh: '体育产业',
    en: 'Sports industry',
    aliases: `
      体育行业|体育公司|赛事运营|体育赛事|体育场馆运营|冰雪运动|滑雪场|马拉松|体育旅游|健身产业|足球产业|水上运动|帆船|冰雪经济
      体育服务|体育健身|健身俱乐部|赛事经济|体育企业|体育项目|体育用品运营|赛事公司|赛事策划|体育馆运营|体育中心运营|场馆运营
      足球俱乐部|足球青训|篮球俱乐部|网球俱乐部|滑冰|冰场|冰雪|滑雪|攀岩|搏击|武术|跆拳道|健身馆|健身连锁|瑜伽|运动健康|运动俱乐部
      户外运动|户外拓展|拓展训练|赛车|赛马|马术运动|高尔夫球场|sports|sporting events|fitness club|ice and snow sports|football club
      sports events
    `,
    gb: 'R89 P8392',
    links: 'up:toys-sports-stationery side:tourism-attractions side:rehabilitation',
  },
]
