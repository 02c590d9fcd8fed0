import type { SectorRow } from '../sector-row.ts'

export const education: readonly SectorRow[] = [
  {
    id: 'education',
    parent: null,
    zh: '教育培训',
    en: 'Education and training',
    aliases: `
      教育产业|教育服务|教育服务业|国际教育|高等教育|教育园区|中外合作办学|教育科研|教育培训产业|教育行业
      做培训|培训机构|培训学校|培训行业
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
      职业培训|技能培训|产教融合|实训基地|技工学校|职教|职业技能培训|职教园|职业教育基地|技能人才培训
      职业技能教育
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
      学科培训|幼教|托育|艺术培训|语言培训|民办学校|课外辅导|素质教育|早教|留学服务|企业培训|体育培训
      民办教育|教培|驾校
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
      智慧教育|在线教育|教育信息化|教育装备|教学设备|在线培训|教育软件|智慧校园|互联网教育|教学装备|数字教育
      智能教育
    `,
    gb: '',
    links: 'up:software up:consumer-electronics side:artificial-intelligence side:virtual-reality',
  },
]
