import type { SectorRow } from '../sector-row.ts'

export const professionalServices: readonly SectorRow[] = [
  {
    id: 'professional-services',
    parent: null,
    zh: '现代服务业',
    en: 'Modern and professional services',
    aliases: `
      生产性服务业|高技术服务业|科技服务业|高端服务业|现代服务|生产性服务|商务服务业|专业服务业|现代服务产业
    `,
    gb: 'L72 M74 M75',
    links: 'side:finance side:software-digital',
  },
  {
    id: 'inspection-testing',
    parent: 'professional-services',
    zh: '检验检测',
    en: 'Inspection testing and certification',
    aliases: `
      检验检测高技术服务业|检验检测服务业|检验检测认证|检测认证|第三方检测|检测服务|质检机构|无损检测
      检测行业|检测产业|计量校准|认证认可|检验检疫|检测机构|检测中心|产品检测|检测实验室|食品检测
      检测技术服务|特种设备检测|认证机构|检验检测机构|计量检测|做检测|检测公司
    `,
    gb: 'M745',
    links: 'up:precision-instruments up:industrial-meters side:rd-services side:tech-transfer-ip',
  },
  {
    id: 'rd-services',
    parent: 'professional-services',
    zh: '研发服务',
    en: 'Research and development services',
    aliases: `
      新型研发机构|研发外包|技术研发服务|工程技术研究|中试服务|产业技术研究院|科技研发服务|研发型企业
      科学研究|重大科技基础设施|研发服务业|研发设计服务
    `,
    gb: 'M73 M731 M732 M735 M741 M742',
    links: 'up:precision-instruments side:inspection-testing side:tech-transfer-ip side:equity-investment',
  },
  {
    id: 'tech-transfer-ip',
    parent: 'professional-services',
    zh: '技术转移与知识产权服务',
    en: 'Technology transfer incubation and IP services',
    aliases: `
      技术转移|科技成果转化服务|孵化服务业|科技中介|技术推广服务|技术交易|创业孵化服务|孵化器运营
      众创空间运营|科技咨询|知识产权服务业|专利代理|商标代理|知识产权代理|知识产权运营|科创服务|知识产权产业
    `,
    gb: 'M751 M752 M753 M754 M759 L7264',
    links: 'side:rd-services side:equity-investment side:business-consulting',
  },
  {
    id: 'industrial-design',
    parent: 'professional-services',
    zh: '工业设计',
    en: 'Industrial and specialised design',
    aliases: `
      设计服务|产品设计|平面设计|包装设计|设计产业|设计公司|工业设计公司|时尚设计|UI设计|创意设计
      工业设计产业
    `,
    gb: 'M749',
    links: 'up:software side:moulds side:additive-manufacturing side:culture-creative',
  },
  {
    id: 'engineering-design',
    parent: 'professional-services',
    zh: '工程设计与咨询',
    en: 'Engineering design and consulting',
    aliases: `
      建筑设计公司|建筑设计院|勘察设计|工程咨询|工程监理|工程勘察|造价咨询|BIM|地质勘查|工程管理服务|招标代理
      工程设计|工程造价|工程技术服务|监理公司
    `,
    gb: 'M747 M748 N79',
    links: 'up:software side:construction-prefab side:inspection-testing',
  },
  {
    id: 'headquarters',
    parent: 'professional-services',
    zh: '总部经济',
    en: 'Headquarters economy',
    aliases: `
      企业总部|区域总部|总部基地|总部大厦|楼宇经济|总部型企业|结算中心|跨国公司总部|总部项目|运营总部
      总部企业|第二总部
    `,
    gb: 'L721',
    links: 'side:business-consulting side:finance side:hr-outsourcing side:property-park-operations',
  },
  {
    id: 'business-consulting',
    parent: 'professional-services',
    zh: '商务咨询',
    en: 'Legal accounting and business consulting',
    aliases: `
      律师事务所|会计师事务所|财税公司|管理咨询|企业咨询|税务师事务所|代理记账|市场调研|翻译公司|咨询公司
      资产评估|法律服务业|咨询业|企业管理咨询|评估机构|税务筹划|律所
    `,
    gb: 'L723 L724 L729',
    links: 'side:headquarters side:finance side:tech-transfer-ip',
  },
  {
    id: 'hr-outsourcing',
    parent: 'professional-services',
    zh: '人力资源与服务外包',
    en: 'Human resources and service outsourcing',
    aliases: `
      人力资源服务业|人力资源企业|人力资源产业|劳务派遣|猎头|灵活用工|招聘公司|劳务外包|人事外包|人力资源公司
      服务外包|BPO|呼叫中心|ITO|业务流程外包|客服中心|离岸外包|人力资源产业园|KPO|财务共享中心|财务外包
    `,
    gb: 'L726 I6591',
    links: 'up:software side:headquarters side:vocational-education',
  },
  {
    id: 'advertising-exhibition',
    parent: 'professional-services',
    zh: '会展与广告',
    en: 'Advertising and exhibitions',
    aliases: `
      会展|广告业|广告传媒|广告公司|广告设计|展览业|展览公司|会议会展|活动策划|品牌策划|营销策划|公关公司
      展会服务|会展业|展示设计|数字营销|广告制作|会展经济|标识标牌|展柜|展台搭建
    `,
    gb: 'L725 L728',
    links: 'side:culture-creative side:hotels-catering side:media-publishing up:packaging-printing',
  },
  {
    id: 'property-park-operations',
    parent: 'professional-services',
    zh: '产业地产与园区运营',
    en: 'Property development and park operations',
    aliases: `
      产业地产|商业地产|房地产|房地产开发|园区运营商|产业园运营商|园区开发运营|产业服务商|物业服务企业
      保安服务|长租公寓|园区管理服务|联合办公运营商|地产开发|物业行业|物业管理行业
    `,
    gb: 'K70 L722 L727',
    links: 'up:construction-prefab side:headquarters side:life-services',
  },
  {
    id: 'life-services',
    parent: 'professional-services',
    zh: '居民与家政服务',
    en: 'Household and personal services',
    aliases: `
      家政|家政服务|美容美发|婚庆|月嫂|殡葬|保洁服务|洗衣工厂|生活性服务业|居民服务|摄影服务|家庭服务
      到家服务|生活服务业
    `,
    gb: 'O80 O81 O82',
    links: 'side:elderly-care side:internet-platforms side:hotels-catering',
  },
]
