import type { SectorRow } from '../sector-row.ts'

export const buildingMaterials: readonly SectorRow[] = [
  {
    id: 'building-materials',
    parent: null,
    zh: '绿色建材',
    en: 'Building materials and construction',
    aliases: `
      建材|建筑材料|新型建材|建筑建材|建材产业|装饰材料|装饰建材|建材家居|建材工业|新型建筑材料|建筑新材料|装修材料|家装建材
      building materials|construction materials|green building materials|decoration materials|building material
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
      水泥|商砼|预拌混凝土|砂石骨料|石灰|石膏|管桩|搅拌站|加气块|石膏板|水泥制品|砂石|混凝土制品|商品混凝土|水泥管|混凝土行业|熟料
      粉磨站|商混|混凝土公司|混凝土企业|砂浆|瓷砖胶|腻子|沥青拌合站|沥青搅拌站|沥青混凝土|水稳|拌合站|骨料|机制砂|石料厂|采石|石料加工
      混凝土管|预制件|电杆|混凝土砌块|透水砖|路缘石|路沿石|加气混凝土|加气砖|加气混凝土砌块|ALC|轻质隔墙板|轻质墙板|GRC|氧化钙|硅酸钙板
      混凝土添加料|微粉|矿粉|矿渣微粉|钢渣微粉|管片|盾构管片|检查井|cement|concrete|ready-mixed concrete|ready-mix concrete
      concrete products|concrete batching plant|gypsum board|mortar|aggregates|precast pipes
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
      装配式建筑|建筑工业化|PC构件|预制构件|模块化建筑|集成房屋|住宅产业化|绿色建筑产业|建筑施工|工程总承包|建筑业|建筑企业|机电安装
      市政工程|建筑装饰|幕墙工程|装配式装修|施工企业|路桥工程|活动板房|建筑工程公司|净化工程|洁净室工程|装修公司|建筑公司|装配式构件
      装配式钢结构|装配式厂|PC工厂|叠合板|叠合楼板|预制楼梯|模块化房屋|模块房|集成建筑|移动房屋|装配式房屋|装配式住宅|移动板房|移动公厕
      岗亭|太空舱民宿|太空舱|箱式房|营房|活动房|木结构建筑|建设工程公司|工程建设公司|施工单位|施工总承包|公路工程|公路施工|道路施工
      桥梁施工|市政公司|机电工程|安装公司|消防工程|消防施工|钢结构安装|钢结构工程公司|装饰公司|装饰工程|家装|工装公司|公装|幕墙公司
      防水工程|防水施工|保温工程|洁净工程|无尘车间工程|净化车间工程|实验室工程|地基基础|桩基施工|拆除工程|智能建造|建筑机器人应用
      建筑劳务|prefabricated construction|prefabricated building|prefab|precast concrete|modular building|modular house
      construction company|construction engineering|building construction|general contractor|interior decoration|cleanroom engineering
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
      陶瓷|瓷砖|卫浴|建筑陶瓷|日用陶瓷|洁具|卫生洁具|陶瓷制品|艺术陶瓷|陶瓷产业|琉璃|岩板|马桶|紫砂|卫生陶瓷|建陶|墙砖|地砖|仿古砖
      抛釉砖|抛光砖|瓷片|马赛克|劈开砖|陶板|岩板家居|陶瓦|坐便器|座便器|浴缸|淋浴房|浴室柜|面盆|洗手盆|台盆|蹲便器|日用瓷|瓷器|骨瓷
      陶瓷餐具|茶具|陶瓷酒瓶|陶瓷工艺品|工艺瓷|艺术瓷|青瓷|白瓷|陶器|陶土|瓷土|高岭土|ceramics|ceramic|ceramic tiles|tiles
      sanitary ware|bathroom products|porcelain|pottery|toilets|bathtubs
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
      平板玻璃|浮法玻璃|玻璃深加工|钢化玻璃|玻璃制品|玻璃瓶|药用玻璃|特种玻璃|电子玻璃|中空玻璃|Low-E玻璃|玻璃器皿|超薄玻璃|玻璃产业
      优质浮法|幕墙玻璃|LOW-E|防弹玻璃|家电玻璃厂|家具玻璃|淋浴房玻璃|镜子玻璃|超白浮法|汽车玻璃原片|TFT玻璃|高硼硅|中硼硅|药玻|安瓿瓶
      西林瓶|管制瓶|模制瓶|酒瓶|玻璃包装|玻璃杯厂|玻璃餐具|石英|硅砂|光学玻璃厂|glassware|glass products|float glass|tempered glass
      glass bottles|glass processing|quartz|quartz glass|glass packaging|insulating glass|flat glass
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
      石材|砖瓦|墙体材料|大理石|花岗岩|砌块|人造石|石英石|防水材料|保温材料|耐火材料|岩棉|隔热材料|防火材料|外墙保温|隔音材料|防水卷材
      耐材|保温板|新型墙材|石材加工|石膏线|集成吊顶|荒料|石板材|岗石|水磨石|文化石|玉石板|砖厂|烧结砖|页岩砖|空心砖|煤矸石砖|屋面瓦
      合成树脂瓦|树脂瓦|沥青瓦|新型墙板|保温装饰一体板|保温一体板|墙体保温|保温隔热|保温棉|玻璃棉|橡塑海绵|挤塑板厂|聚苯板|聚氨酯保温
      保温管|真空绝热板|绝热材料|耐火砖|浇注料|镁砖|镁砂|镁质材料|高铝砖|硅砖|轻质砖|防火封堵|隔音板|吸音板|吸音材料|吸音棉|声学材料
      防水企业|防水厂|改性沥青防水|高分子防水|集成墙板|集成墙面|竹木纤维板|墙纸|壁纸|墙布|壁布|装饰板|木塑墙板|PVC扣板|石塑板|膨润土
      珍珠岩|蛭石|高岭土加工|滑石|重晶石|云母|石棉|硅藻土|凹凸棒|凹土|非金属矿|矿物材料|矿物粉体|stone|stone processing|marble|granite
      artificial stone|bricks|wall materials|insulation materials|waterproofing|waterproof materials|refractory|refractories|rock wool
      wallpaper|non-metallic minerals|roof tiles|soundproofing
    `,
    gb: 'C303 C308 C3024 B109',
    links: 'up:petrochemicals up:advanced-polymers side:construction-prefab',
  },
]
