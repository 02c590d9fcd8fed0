import type { SectorRow } from '../sector-row.ts'

export const finance: readonly SectorRow[] = [
  {
    id: 'finance',
    parent: null,
    zh: '现代金融',
    en: 'Finance',
    aliases: `
      金融业|金融产业|金融服务业|类金融|财富管理|产业金融|金融商务|金融集聚区|金融总部|现代金融业|金融后台|金融公司|金融企业|金融服务
      金融类|持牌金融|财富公司|理财公司|financial services|financial institution|financial industry|wealth management|green finance
    `,
    gb: 'J69 J66 J67',
    links: 'up:software-digital side:business-consulting side:headquarters',
  },
  {
    id: 'banking',
    parent: 'finance',
    zh: '银行业',
    en: 'Banking and consumer credit',
    aliases: `
      商业银行|农商行|村镇银行|城商行|农业银行|银行理财|银行总部|消费金融|小额贷款|小贷公司|典当|财务公司|担保公司|外资银行|银行分行
      股份制银行|国有银行|农信社|信用合作|民营银行|政策性银行|信贷公司|贷款公司|贷款中介|助贷|小贷|小额贷|网贷|消费信贷|汽车金融公司
      信用卡中心|融资担保|理财子公司|banking|micro-credit|consumer finance|lending|microfinance|credit guarantee
    `,
    gb: 'J661 J662 J663 J664 J665 L7296',
    links: 'up:fintech side:insurance side:securities-trust',
  },
  {
    id: 'insurance',
    parent: 'finance',
    zh: '保险业',
    en: 'Insurance',
    aliases: `
      保险公司|人寿保险|财险|再保险|保险经纪|保险代理|车险|健康险|养老保险|保险科技|航运保险|财产保险|保险机构|养老金|保险集团|寿险
      财产险|人身险|意外险|重疾险|年金险|责任险|农业保险|农险|信用保险|科技保险|保险中介|公估|保险销售|保险客服|保险后援|相互保险
      互助保险|insurer|insurance company|reinsurance|insurance brokerage|life insurance
    `,
    gb: 'J68',
    links: 'up:fintech side:banking side:health-services',
  },
  {
    id: 'securities-trust',
    parent: 'finance',
    zh: '证券期货与信托',
    en: 'Securities futures and trust',
    aliases: `
      证券公司|券商|期货公司|公募基金|证券业|期货|证券|投行|信托|不良资产处置|金融控股|家族办公室|金融资产管理公司|产权交易|期货交易
      投资银行|交割库|衍生品|公募|资管|资产管理公司|金控集团|AMC|不良资产|股权交易中心|区域股权市场|大宗商品交易所|碳交易所|拍卖行
      拍卖公司|REITs|securities|securities company|brokerage|futures|trust company|asset management|investment bank
      fund management company|exchange trading|family office|货币经纪
    `,
    gb: 'J671 J672 J674 J675 J691 J692 J695 J699 L7213',
    links: 'up:fintech side:banking side:equity-investment',
  },
  {
    id: 'equity-investment',
    parent: 'finance',
    zh: '股权投资',
    en: 'Equity and venture investment',
    aliases: `
      创业投资|创投|风险投资|私募基金|基金管理|天使投资|私募股权|基金小镇|风投|母基金|QFLP|基金公司|创投机构|VC/PE|私募|股权基金
      并购基金|S基金|基金集聚区|基金大厦|实业投资|创新投资|QFII|QDLP|量化投资|对冲基金|private equity|venture capital|equity investment
      investment fund|fund management|hedge fund|angel investment|investment company|investment management|投资与资产管理
    `,
    gb: 'J673 J676 J679 L7212',
    links: 'side:securities-trust side:tech-transfer-ip side:business-consulting',
  },
  {
    id: 'fintech',
    parent: 'finance',
    zh: '金融科技',
    en: 'Fintech and payments',
    aliases: `
      互联网金融|第三方支付|数字货币|数字人民币|金融信息服务|监管科技|智能投顾|供应链金融|征信|数字金融|支付清算|金融软件|信用服务
      金融IT|金融系统|银行软件|银行系统|银行科技|证券软件|支付公司|支付机构|支付牌照|支付科技|移动支付|跨境支付|聚合支付|数币|硬钱包
      金融大数据|金融数据|金融信息|金融智能|大数据风控|风控|反欺诈|信用科技|信用评级|信用管理|保险科技平台|区块链金融|票据平台|数字票据
      互金|fintech|financial technology|mobile payment|digital currency|credit reporting|third-party payment|financial software
      digital finance
    `,
    gb: 'J693 J694 L7295',
    links: 'up:software up:big-data-cloud side:cybersecurity side:banking',
  },
  {
    id: 'leasing-factoring',
    parent: 'finance',
    zh: '租赁与保理',
    en: 'Leasing and factoring',
    aliases: `
      融资租赁|商业保理|保理公司|保理业务|飞机租赁|船舶租赁|金融租赁|设备租赁|机械租赁|汽车租赁|工程设备租赁|租赁业|经营租赁|租车公司
      SPV租赁|保理业|融租|租赁公司|工程机械租赁|机械设备租赁|脚手架租赁|吊车租赁|高空车租赁|叉车租赁|发电机租赁|仪器租赁|电脑租赁
      服装租赁|汽车融资租赁|租车平台|新能源汽车租赁|物流车租赁|飞机融资租赁|航空租赁|船舶融资租赁|集装箱租赁|经营性租赁|售后回租
      SPV公司|国际保理|医疗设备租赁|financial leasing|finance lease|factoring|aircraft leasing|equipment rental|car rental
      equipment leasing|commercial factoring|ship leasing
    `,
    gb: 'J6631 L71',
    links: 'side:banking side:aviation-services side:construction-mining-machinery',
  },
]
