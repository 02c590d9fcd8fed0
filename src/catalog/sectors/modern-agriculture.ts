import type { SectorRow } from '../sector-row.ts'

export const modernAgriculture: readonly SectorRow[] = [
  {
    id: 'modern-agriculture',
    parent: null,
    zh: '现代农业',
    en: 'Modern agriculture',
    aliases: `
      农业|高效农业|特色农业|农业产业化|农林牧渔|农业产业|涉农|农业科技园|都市农业|农业龙头企业|现代高效农业
      农业产业园|生物农业
    `,
    gb: 'A01 A05',
    links: 'up:agricultural-machinery up:agrochemicals side:food-processing side:cold-chain',
  },
  {
    id: 'seed-industry',
    parent: 'modern-agriculture',
    zh: '现代种业',
    en: 'Seed and breeding',
    aliases: `
      育种|种苗|良种繁育|制种|种质资源|生物育种|种子公司|种子繁育|农作物种子|种畜禽|组培|水产种苗|种业科技
      做种子|种子产业|种子生产|种猪|种鸡|种业产业|种业企业|种业创新|种业基地|生物种业
    `,
    gb: 'A0511 A0531 A0541 F5112',
    links: 'side:planting-forestry side:rd-services side:smart-agriculture',
  },
  {
    id: 'planting-forestry',
    parent: 'modern-agriculture',
    zh: '种植与林业',
    en: 'Crop planting and forestry',
    aliases: `
      种植业|粮食种植|蔬菜种植|水果种植|果业|蔬菜基地|高标准农田|花卉|中药材种植|有机农业|果园|蓝莓|草莓|柑橘
      苗木|林业|林下经济|油茶|竹产业|种植基地|花卉苗木|林产品|鲜花
    `,
    gb: 'A011 A012 A013 A014 A015 A016 A017 A018 A019 A02 A052',
    links: 'up:seed-industry up:agrochemicals up:agricultural-machinery side:food-processing',
  },
  {
    id: 'smart-agriculture',
    parent: 'modern-agriculture',
    zh: '智慧农业',
    en: 'Smart and protected agriculture',
    aliases: `
      设施农业|农业科技|数字农业|温室大棚|植物工厂|无土栽培|农业物联网|农业大棚|水肥一体化|节水灌溉|食用菌
      智能温室|农业信息化|精准农业|农业服务|农业社会化服务|大棚种植|蔬菜大棚
    `,
    gb: 'A051 A0142 M733 M7511',
    links: 'up:agricultural-machinery up:sensors up:seed-industry side:iot-smart-city',
  },
  {
    id: 'livestock',
    parent: 'modern-agriculture',
    zh: '畜牧养殖',
    en: 'Livestock farming',
    aliases: `
      养猪|养牛|生猪养殖|肉牛|奶牛|家禽养殖|肉羊|养鸡|规模养殖|畜牧业|畜禽养殖|蛋鸡|养殖业|养殖场|肉鸡养殖
      畜牧|养蜂
    `,
    gb: 'A03 A053',
    links: 'up:feed-pet up:animal-health up:seed-industry side:meat-processing',
  },
  {
    id: 'fisheries',
    parent: 'modern-agriculture',
    zh: '水产与渔业',
    en: 'Fisheries and aquaculture',
    aliases: `
      渔业|水产养殖|海洋牧场|远洋渔业|海水养殖|深远海养殖|海洋捕捞|网箱养殖|现代渔业|工厂化养殖|远洋捕捞
      休闲渔业|海洋渔业|蓝色粮仓|水产业|水产企业|做水产
    `,
    gb: 'A04 A054 F5117',
    links: 'up:feed-pet up:seed-industry side:aquatic-processing side:cold-chain',
  },
]
