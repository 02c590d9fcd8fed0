import type { SectorRow } from '../sector-row.ts'

export const finance: readonly SectorRow[] = [
  {
    id: 'finance',
    parent: null,
    zh: '现代金融',
    en: 'Finance',
    aliases: `
      金融业|金融产业|金融服务业|类金融|财富管理|产业金融|金融商务|金融集聚区|金融总部|现代金融业|金融后台
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
      商业银行|农商行|村镇银行|城商行|农业银行|银行理财|银行总部|消费金融|小额贷款|小贷公司|典当|财务公司
      担保公司|外资银行
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
      保险公司|人寿保险|财险|再保险|保险经纪|保险代理|车险|健康险|养老保险|保险科技|航运保险|财产保险
      保险机构|养老金
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
      证券公司|券商|期货公司|公募基金|证券业|期货|证券|投行|信托|不良资产处置|金融控股|家族办公室
      金融资产管理公司|产权交易|期货交易
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
      创业投资|创投|风险投资|私募基金|基金管理|天使投资|私募股权|基金小镇|风投|母基金|QFLP|基金公司|创投机构
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
      互联网金融|第三方支付|数字货币|数字人民币|金融信息服务|监管科技|智能投顾|供应链金融|征信|数字金融
      支付清算|金融软件|信用服务
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
      融资租赁|商业保理|保理公司|保理业务|飞机租赁|船舶租赁|金融租赁|设备租赁|机械租赁|汽车租赁|工程设备租赁
      租赁业|经营租赁|租车公司|SPV租赁|保理业
    `,
    gb: 'J6631 L71',
    links: 'side:banking side:aviation-services side:construction-mining-machinery',
  },
]
