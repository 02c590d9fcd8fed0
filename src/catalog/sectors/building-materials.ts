import type { SectorRow } from '../sector-row.ts'

export const buildingMaterials: readonly SectorRow[] = [
  {
    id: 'building-materials',
    parent: null,
    zh: '绿色建材',
    en: 'Building materials and construction',
    aliases: `
      建材|建筑材料|新型建材|建筑建材|建材产业|装饰材料|装饰建材|建材家居|建材工业|新型建筑材料
    `,
    gb: 'C30',
    links: 'up:construction-mining-machinery side:inspection-testing side:engineering-design',
  },
  {
    id: 'cement-concrete',
    parent: 'building-materials',
    zh: '水泥与混凝土制品',
    en: 'Cement and concrete products',
    aliases: `
      水泥|商砼|预拌混凝土|砂石骨料|石灰|石膏|管桩|搅拌站|加气块|石膏板|水泥制品|砂石|混凝土制品|商品混凝土
      水泥管|混凝土行业
    `,
    gb: 'C301 C302 B101',
    links: 'up:construction-mining-machinery side:construction-prefab side:solid-waste',
  },
  {
    id: 'construction-prefab',
    parent: 'building-materials',
    zh: '装配式建筑与建筑业',
    en: 'Prefabricated buildings and construction',
    aliases: `
      装配式建筑|建筑工业化|PC构件|预制构件|模块化建筑|集成房屋|住宅产业化|绿色建筑产业|建筑施工|工程总承包
      建筑业|建筑企业|机电安装|市政工程|建筑装饰|幕墙工程|装配式装修|施工企业|路桥工程|活动板房|建筑工程公司
      净化工程|洁净室工程|装修公司|建筑公司
    `,
    gb: 'C3022 E47 E48 E49 E50',
    links: 'up:cement-concrete up:metal-structures up:steel up:wall-functional-materials side:engineering-design',
  },
  {
    id: 'ceramics-sanitary',
    parent: 'building-materials',
    zh: '陶瓷卫浴',
    en: 'Ceramics and sanitary ware',
    aliases: `
      陶瓷|瓷砖|卫浴|建筑陶瓷|日用陶瓷|洁具|卫生洁具|陶瓷制品|艺术陶瓷|陶瓷产业|琉璃|岩板|马桶|紫砂|卫生陶瓷
    `,
    gb: 'C307 C3373',
    links: 'up:coatings-adhesives up:light-industry-machinery up:hardware-tools side:smart-home',
  },
  {
    id: 'glass',
    parent: 'building-materials',
    zh: '玻璃',
    en: 'Glass',
    aliases: `
      平板玻璃|浮法玻璃|玻璃深加工|钢化玻璃|玻璃制品|玻璃瓶|药用玻璃|特种玻璃|电子玻璃|中空玻璃|Low-E玻璃
      玻璃器皿|超薄玻璃|玻璃产业
    `,
    gb: 'C304 C305',
    links: 'up:basic-chemicals side:metal-structures',
  },
  {
    id: 'wall-functional-materials',
    parent: 'building-materials',
    zh: '墙体与功能建材',
    en: 'Wall insulation waterproof and refractory materials',
    aliases: `
      石材|砖瓦|墙体材料|大理石|花岗岩|砌块|人造石|石英石|防水材料|保温材料|耐火材料|岩棉|隔热材料|防火材料
      外墙保温|隔音材料|防水卷材|耐材|保温板|新型墙材|石材加工|石膏线|集成吊顶
    `,
    gb: 'C303 C308 C3024 B109',
    links: 'up:petrochemicals up:advanced-polymers side:construction-prefab',
  },
]
