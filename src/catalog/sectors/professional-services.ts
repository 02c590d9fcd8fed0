import type { SectorRow } from '../sector-row.ts'

export const professionalServices: readonly SectorRow[] = [
  {
    id: 'professional-services',
    parent: null,
    zh: '现代服务业',
    en: 'Modern and professional services',
    aliases: `
      生产性服务业|高技术服务业|科技服务业|高端服务业|现代服务|生产性服务|商务服务业|专业服务业|现代服务产业|服务型企业|专业服务机构
      高端商务|高端服务|商务服务企业|professional services|modern services|producer services|modern service industry
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
      检验检测高技术服务业|检验检测服务业|检验检测认证|检测认证|第三方检测|检测服务|质检机构|无损检测|检测行业|检测产业|计量校准
      认证认可|检验检疫|检测机构|检测中心|产品检测|检测实验室|食品检测|检测技术服务|特种设备检测|认证机构|检验检测机构|计量检测|做检测
      检测公司|检测企业|检测科技|检测技术公司|检验机构|检验认证|第三方实验室|第三方检验|综合检测|质检中心|质检院|质量认证|认证公司
      ISO认证|CCC认证|3C认证|CE认证|校准公司|校准实验室|校准服务|仪器校准|建筑检测|工程质量检测|工程检测|建材检测|结构检测|桥梁检测
      公路检测|管道检测|特检|特种设备检验|压力容器检测|电梯检测|起重机检测|消防检测|防雷检测|安全评价检测|食品检验|食品药品检测
      药品检测|药品检验|药检|农产品质量检测|农残检测|粮油检测|纺织品检测|纺织检测|玩具检测|家具检测|轻工检测|珠宝检测|珠宝鉴定|材料检测
      金属材料检测|新材料检测|失效分析|可靠性测试|可靠性实验室|可靠性检测|环境可靠性|EMC检测|EMC实验室|电磁兼容|无线检测|电子产品检测
      电器检测|电池检测|电池测试|锂电池检测|充电桩检测|光伏检测|风电检测|汽车检测中心|汽车零部件检测|汽车测试|整车检测|新能源汽车检测
      芯片检测|半导体检测|集成电路检测|软件检测|软件测评|信息安全测评|船舶检验|航空检测|轨道检测认证|探伤检测|射线探伤|理化检测
      化学检测|成分分析|医疗器械检测|化妆品检测|动物检疫|进出口检验|煤炭检测|石油化工检测|水质检验|职业卫生检测|职业病危害检测|辐射检测
      inspection and testing|testing laboratory|testing services|quality inspection|third-party testing|calibration|TIC|test laboratory
      inspection and certification|NDT|non-destructive testing
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
      新型研发机构|研发外包|技术研发服务|工程技术研究|中试服务|产业技术研究院|科技研发服务|研发型企业|科学研究|重大科技基础设施
      研发服务业|研发设计服务|委托研发|试验发展|医学研究|农业科学研究|contract R&D
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
      技术转移|科技成果转化服务|孵化服务业|科技中介|技术推广服务|技术交易|创业孵化服务|孵化器运营|众创空间运营|科技咨询|知识产权服务业
      专利代理|商标代理|知识产权代理|知识产权运营|科创服务|知识产权产业|科技成果转移转化|成果转化平台|成果转化中心|科技成果交易
      技术经纪|技术经理人|科技服务公司|科技服务机构|科技评估|孵化公司|孵化运营|创业园运营|加速器运营|知识产权公司|知识产权服务机构
      专利运营|专利事务所|商标注册|版权登记|版权服务|高企申报|高新认定咨询|科技项目申报|technology transfer|intellectual property
      IP services|patent agency|incubation services|trademark agency|business incubation
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
      设计服务|产品设计|平面设计|包装设计|设计产业|设计公司|工业设计公司|时尚设计|UI设计|创意设计|工业设计产业|产品外观设计|造型设计
      汽车设计|家具设计|家居设计|珠宝首饰设计|服装设计公司|时装设计|花型设计|纺织设计|鞋类设计|玩具设计|礼品设计|视觉设计|品牌设计
      VI设计|标志设计|UI|UX|交互设计|用户体验设计|设计工作室|原创设计|设计师品牌|设计工场|设计园|软装设计|空间设计|展陈设计|灯光设计
      industrial design|product design|design services|design studio|graphic design|UI design|fashion design|interior design
      creative design|packaging design
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
      建筑设计公司|建筑设计院|勘察设计|工程咨询|工程监理|工程勘察|造价咨询|BIM|地质勘查|工程管理服务|招标代理|工程设计|工程造价
      工程技术服务|监理公司|建筑设计事务所|建筑师事务所|规划设计院|规划院|园林设计|市政设计|公路设计|交通设计|水利设计|电力设计院
      化工设计|石化设计|医药设计|冶金设计|勘察院|勘察公司|岩土|地质勘探|地勘|矿产勘查|物探|水文地质|测绘勘察|造价公司|项目管理咨询
      全过程咨询|招标公司|招投标代理|建筑信息模型|安全评价|安评机构|安全咨询|职业卫生评价|环境工程设计|节能评估|图审|engineering design
      architectural design|engineering consulting|construction supervision|architecture firm|surveying and design|urban planning
      cost consulting|project management services|geological exploration
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
      企业总部|区域总部|总部基地|总部大厦|楼宇经济|总部型企业|结算中心|跨国公司总部|总部项目|运营总部|总部企业|第二总部|区域性总部
      职能总部|功能总部|结算总部|财务结算|regional headquarters|corporate headquarters
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
      律师事务所|会计师事务所|财税公司|管理咨询|企业咨询|税务师事务所|代理记账|市场调研|翻译公司|咨询公司|资产评估|法律服务业|咨询业
      企业管理咨询|评估机构|税务筹划|律所|律师所|法律科技|公证处|司法鉴定|鉴定中心|会计公司|会计服务|会计所|财务咨询|财税服务|财务代理
      代账|记账公司|税务代理|税务咨询|税务服务|审计事务所|审计公司|评估公司|房地产评估|咨询企业|战略咨询|企业管理公司|企业服务公司
      企业服务平台|公司注册|注册代理|商务服务公司|信息咨询|投资咨询|市场研究|数据调研|民意调查|调研公司|翻译服务|语言服务|企业信用评级
      征信咨询|招商咨询|招商代理|产业咨询|产业规划咨询|consulting|business consulting|management consulting|law firm|legal services
      accounting firm|audit firm|tax consulting|corporate services|market research|translation services|appraisal
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
      人力资源服务业|人力资源企业|人力资源产业|劳务派遣|猎头|灵活用工|招聘公司|劳务外包|人事外包|人力资源公司|服务外包|BPO|呼叫中心|ITO
      业务流程外包|客服中心|离岸外包|人力资源产业园|KPO|财务共享中心|财务外包|人力资源服务机构|人力资源服务公司|人力服务|人力公司
      人力外包|人才服务公司|人才中介|劳务公司|劳务中介|劳务输出|派遣公司|灵活就业平台|零工市场|零工平台|人才测评|薪酬外包|薪酬服务
      社保代理|外包公司|外包服务公司|业务外包|数据录入|客服外包|客服公司|电话客服|电话销售|催收|银行外包|金融外包|财务共享|共享服务中心
      共享中心|SSC|接包|human resources|HR services|staffing|labor dispatch|outsourcing|business process outsourcing
      service outsourcing|recruitment services|headhunting|shared service center|shared services|payroll services
      customer service center|customer service outsourcing
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
      会展|广告业|广告传媒|广告公司|广告设计|展览业|展览公司|会议会展|活动策划|品牌策划|营销策划|公关公司|展会服务|会展业|展示设计
      数字营销|广告制作|会展经济|标识标牌|展柜|展台搭建|广告服务|广告策划|广告代理|户外广告|户外媒体|电梯广告|新媒体广告|互联网广告
      效果广告|程序化广告|广告投放|广告物料|广告标识|喷绘|写真|图文广告|图文店|标牌|标识制作|导视|发光字|亚克力字|展示道具|展示器材
      展架|展台|展览服务|展览工程|展会公司|展会搭建|会务|会议策划|活动公司|活动执行|活动搭建|庆典公司|公关|营销公司|整合营销|社媒营销
      搜索营销|舞美|舞台搭建|advertising|advertising agency|MICE|event planning|event management|public relations|digital marketing
      signage|trade shows|conference services
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
      产业地产|商业地产|房地产|房地产开发|园区运营商|产业园运营商|园区开发运营|产业服务商|物业服务企业|保安服务|长租公寓|园区管理服务
      联合办公运营商|地产开发|物业行业|物业管理行业|园区运营公司|园区管理公司|产业运营商|产业新城|工业地产|物流地产|厂房租赁运营
      标准厂房运营|写字楼运营|楼宇运营|楼宇招商|商业运营|商业管理|商业综合体运营|商场运营|资产运营|房企|地产公司|地产集团|房产中介
      房屋中介|房屋经纪|公寓运营|酒店式公寓运营|蓝领公寓|宿舍运营|联合办公|共享办公|服务式办公|商务中心运营|物业集团|物业管理公司
      安保公司|保洁公司|停车场运营|停车运营|城市运营|real estate|property development|park operator|park operation
      industrial real estate|coworking|co-working|logistics real estate|apartment operation|commercial real estate
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
      家政|家政服务|美容美发|婚庆|月嫂|殡葬|保洁服务|洗衣工厂|生活性服务业|居民服务|摄影服务|家庭服务|到家服务|生活服务业|保姆|育儿嫂
      家电维修|家电清洗|开锁|疏通|清洗服务|外墙清洗|洗衣店|洗衣厂|洗涤厂|洗涤公司|布草洗涤|酒店布草洗涤|医用织物洗涤|中央洗衣|干洗
      美容院|美容美体|美发|理发店|美甲店|养发馆|按摩店|养生会所|浴场|汗蒸|影楼|摄影工作室|婚纱摄影|儿童摄影|证件照|婚礼|婚恋|婚介|殡仪
      墓园|公墓|陵园|宠物寄养|手机维修店|电脑维修|数码维修|奢侈品养护|鞋包护理|裁缝|修鞋|housekeeping|household services|laundry
      dry cleaning|wedding services|photography|beauty salon|funeral services|domestic services|cleaning services
    `,
    gb: 'O80 O81 O82',
    links: 'side:elderly-care side:internet-platforms side:hotels-catering',
  },
]
