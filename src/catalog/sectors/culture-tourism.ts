import type { SectorRow } from '../sector-row.ts'

export const cultureTourism: readonly SectorRow[] = [
  {
    id: 'culture-tourism',
    parent: null,
    zh: '文化旅游',
    en: 'Culture and tourism',
    aliases: `
      文旅|文化产业|文体旅|文旅产业|文旅融合|文体旅游|文化旅游产业|文化旅游业|文商旅|文旅项目|文化体育旅游
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
      文创|创意产业|文化创意产业|文创产业|数字文化|创意经济|文化传媒|文化科技|文化艺术|文化创意设计|文创园
      创意文化
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
      影视制作|电影|影视基地|电视剧|影视产业|短剧|微短剧|影视后期|影视文化|影视拍摄|影视传媒|院线|影视特效
      纪录片|摄影棚|影视城|影视工业|广播电视|影视外景地
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
      动漫|游戏|电竞|网络游戏|手游|动画|游戏开发|数字内容|电子竞技|数字文创|动漫产业|游戏产业|数字艺术
      数字媒体|数字创意产业|动漫游戏|数字娱乐
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
      新媒体|直播|短视频|MCN|网红经济|网络视听|直播基地|自媒体|网络文学|内容创作|融媒体|出版|数字出版
      图书出版|图书发行|报业集团|期刊|版权产业|新闻出版|流媒体|音像
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
      演艺|音乐|艺术品|画廊|剧场|演出|文艺表演|音乐产业|艺术品交易|博物馆|非遗|文博|美术馆|古玩|演唱会
      非物质文化遗产|艺术品拍卖
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
      旅游|旅游业|休闲旅游|全域旅游|旅游产业|休闲度假|旅游度假|滨海旅游|康养旅游|休闲产业|旅游服务
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
      景区|主题公园|旅游景区|游乐园|度假区运营|主题乐园|夜游|水上乐园|特色小镇|露营地|旅行社|在线旅游
      研学旅行|研学|乡村旅游|田园综合体|休闲农业|农旅融合|观光农业|海洋旅游|邮轮旅游|剧本杀|沉浸式体验
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
      酒店业|酒店管理|星级酒店|连锁酒店|民宿|餐饮业|餐饮连锁|连锁餐饮|餐饮企业|餐饮管理|餐饮公司|住宿业
      餐饮供应链|餐饮品牌|度假酒店|做餐饮|餐饮行业|酒店行业|做酒店
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
      体育行业|体育公司|赛事运营|体育赛事|体育场馆运营|冰雪运动|滑雪场|马拉松|体育旅游|健身产业|足球产业
      水上运动|帆船|冰雪经济|体育服务|体育健身|健身俱乐部|赛事经济
    `,
    gb: 'R89 P8392',
    links: 'up:toys-sports-stationery side:tourism-attractions side:rehabilitation',
  },
]
