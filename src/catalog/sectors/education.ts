import type { SectorRow } from '../sector-row.ts'

export const education: readonly SectorRow[] = [
  {
    id: 'education',
    parent: null,
    zh: '教育培训',
    en: 'Education and training',
    aliases: `
      教育产业|教育服务|教育服务业|国际教育|高等教育|教育园区|中外合作办学|教育科研|教育培训产业|教育行业|做培训|培训机构|培训学校
      培训行业|教育公司|教育机构|教育集团|教育企业|教育项目|教育科技园|成人教育|继续教育|远程教育机构|国际学校教育|educational services
      education industry
    `,
    gb: 'P83',
    links: 'side:software-digital side:hr-outsourcing side:rd-services',
  },
  {
    id: 'vocational-education',
    parent: 'education',
    zh: '职业教育',
    en: 'Vocational education',
    aliases: `
      职业培训|技能培训|产教融合|实训基地|技工学校|职教|职业技能培训|职教园|职业教育基地|技能人才培训|职业技能教育|技工院校|技工教育
      职业技能鉴定|实训|电工培训|焊工培训|电工焊工|叉车培训|家政技能培训|数控培训|汽修培训|厨师培训|烹饪培训|厨师学校|美容美发培训
      美业培训|IT培训|软件培训|编程培训|电商培训|直播培训|护理培训|养老护理培训|安全培训|安全生产培训|特种作业培训|新型学徒
      vocational training|vocational school|skills training|technical school|training base|industry-education integration
      apprenticeship
    `,
    gb: 'P8336 P8391',
    links: 'up:edtech side:hr-outsourcing side:intelligent-manufacturing',
  },
  {
    id: 'training-schools',
    parent: 'education',
    zh: '学校与素质培训',
    en: 'Schools and enrichment training',
    aliases: `
      学科培训|幼教|托育|艺术培训|语言培训|民办学校|课外辅导|素质教育|早教|留学服务|企业培训|体育培训|民办教育|教培|驾校|教辅机构
      补习班|辅导班|课外培训|兴趣班|素质培训|素质拓展|艺考|美术培训|音乐培训|舞蹈培训|钢琴培训|书法培训|声乐培训|少儿编程|机器人教育
      机器人培训|STEAM教育|科创教育|科普教育|英语培训|外语培训|雅思托福|留学|考研|公考|考公|考证培训|职业资格培训|会计培训|托班|托管班
      幼儿教育|国际幼儿园|民办中学|民办幼儿园|私立学校|K12|企业内训|企业大学|领导力培训|干部培训|党性教育|研修|体适能|少儿体育|篮球培训
      足球培训|游泳培训|驾培|驾驶培训|驾考|training school|tutoring|language training|art training|after-school|corporate training
      childcare|driving school
    `,
    gb: 'P831 P832 P833 P834 P835 P839 O802',
    links: 'up:edtech up:toys-sports-stationery side:arts-performance',
  },
  {
    id: 'edtech',
    parent: 'education',
    zh: '教育科技',
    en: 'Education technology',
    aliases: `
      智慧教育|在线教育|教育信息化|教育装备|教学设备|在线培训|教育软件|智慧校园|互联网教育|教学装备|数字教育|智能教育|教育信息
      教育数字化|教育硬件|教育智能硬件|教育平台|教育SaaS|教育大数据|AI教育|人工智能教育|教育机器人应用|虚拟仿真教学|VR教育|在线课堂
      线上教育|网络教育|网课|网校|慕课|远程教育|在线学习|学习平台|教学软件|教学平台|教学系统|教学仪器设备|教学仪器厂|智慧课堂|智慧教室
      智慧黑板|电子班牌|录播|数字校园|电子教材|题库|edtech|online education|e-learning|smart classroom|educational software
      educational equipment|online learning
    `,
    gb: '',
    links: 'up:software up:consumer-electronics side:artificial-intelligence side:virtual-reality',
  },
]
