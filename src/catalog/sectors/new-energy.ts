import type { SectorRow } from '../sector-row.ts'

export const newEnergy: readonly SectorRow[] = [
  {
    id: 'new-energy',
    parent: null,
    zh: '新能源',
    en: 'New energy and power equipment',
    aliases: `
      清洁能源|新能源产业|可再生能源|绿色能源|风光储|新能源装备|绿电|光储|风光氢储|新能源产业链|新能源发电|风光储氢|新型能源|能源产业
      新能源材料装备|风光电|风光发电|风电光伏|光储充一体化|零碳能源|绿能|清洁电力|new energy|renewable energy|clean energy|green energy
      energy equipment|power equipment industry
    `,
    gb: 'M7515',
    links: 'up:battery-materials side:energy-saving-carbon side:new-energy-vehicles side:inspection-testing',
  },
  {
    id: 'photovoltaics',
    parent: 'new-energy',
    zh: '光伏',
    en: 'Photovoltaics and solar',
    aliases: `
      太阳能|光伏组件|太阳能电池|硅料|光伏产业|逆变器|光伏逆变器|钙钛矿|光伏电站|光伏玻璃|多晶硅|光伏支架|HJT|TOPCon|异质结|分布式光伏
      太阳能热水器|光伏发电|光伏制造|光伏电池|光伏材料|太阳能光伏|电池片|硅电池|硅片切割|光伏硅片|拉晶|单晶拉棒|拉棒切方|颗粒硅
      钙钛矿电池|薄膜电池|薄膜太阳能|碲化镉|铜铟镓硒|CIGS|BIPV|BC电池|HJT电池|TOPCon电池|N型电池|微逆|跟踪支架|铝边框|焊带|接线盒
      光伏线缆|光伏银浆|金刚线|金刚石线|光热|集热器|太阳能庭院灯|photovoltaic|photovoltaics|PV|PV modules|solar|solar panel
      solar panels|solar cells|solar module|solar energy|solar inverter|PV module|polysilicon|perovskite
    `,
    gb: 'C3825 C3862 D4416 E4875',
    links:
      'up:functional-films up:glass up:nonferrous-metals up:electronic-materials side:energy-storage side:smart-grid',
  },
  {
    id: 'wind-power',
    parent: 'new-energy',
    zh: '风电',
    en: 'Wind power',
    aliases: `
      风力发电|风电装备|海上风电|风机叶片|风电塔筒|风电整机|风电主机|风塔|风电齿轮箱|风力发电机|风电轴承|海上风电装备|风电叶片|风电产业
      风电铸件|风能产业|海上风机|风机整机|风机总装|风机塔筒|塔筒|混塔|叶片制造|风机叶片模具|叶片模具|机舱罩|风电轮毂|风电锻件|风电螺栓
      风电紧固件|变桨|偏航|偏航轴承|主轴承|风电电缆|风电发电机|单桩|小型风机|wind turbine|wind turbines|wind energy|offshore wind
      wind tower|wind blades|turbine blades for wind|wind farm|wind power equipment
    `,
    gb: 'C3415 D4415 E4874',
    links:
      'up:composites-carbon-fibre up:castings-forgings up:basic-components up:motors-generators up:wires-cables side:offshore-engineering',
  },
  {
    id: 'batteries',
    parent: 'new-energy',
    zh: '动力电池',
    en: 'Batteries',
    aliases: `
      锂电池|锂电|锂离子电池|电池|电芯|钠离子电池|固态电池|电池包|蓄电池|铅酸电池|电池PACK|磷酸铁锂电池|新能源电池|钠电池|锂电池PACK
      动力电池产业|锂电产业|电池制造|干电池|铅蓄电池|软包|大圆柱|钠离子|钠电|半固态|全固态|镍镉|纽扣电池|铅酸|汽车蓄电池|电瓶
      两轮车电池|无人机电池厂|电池结构件|battery|lithium battery|lithium batteries|lithium-ion battery|power battery|battery cell
      battery pack|battery packs|sodium-ion battery|solid-state battery|lead-acid battery|EV battery|电动自行车电池
    `,
    gb: 'C384',
    links:
      'up:battery-materials up:intelligent-manufacturing up:functional-films side:energy-storage side:resource-recycling',
  },
  {
    id: 'energy-storage',
    parent: 'new-energy',
    zh: '储能',
    en: 'Energy storage',
    aliases: `
      新型储能|储能系统|储能电池|电化学储能|压缩空气储能|储能电站|抽水蓄能|飞轮储能|液流电池|储能装备|工商业储能|户用储能|储能变流器
      熔盐储能|储能产业|储能设备|便携储能|超级电容|储能电芯|储能逆变器|储能BMS|户外电源|便携电源|工商储|全钒液流电池|钒电池|钒液流
      铁铬液流|锌溴液流|压缩空气|抽蓄|熔盐|储热|蓄热|储冷|蓄冷|相变材料|钠电储能|energy storage system|battery energy storage|BESS
      portable power station|home energy storage|flow battery|supercapacitor|vanadium battery|pumped storage
    `,
    gb: '',
    links: 'up:batteries up:smart-grid up:third-gen-semiconductors side:photovoltaics side:wind-power',
  },
  {
    id: 'hydrogen',
    parent: 'new-energy',
    zh: '氢能',
    en: 'Hydrogen and fuel cells',
    aliases: `
      氢能源|燃料电池|制氢|电解槽|氢燃料电池|加氢站|储氢|绿氢|电解水制氢|氢能产业|储氢瓶|质子交换膜|膜电极|双极板|氢能装备|氢燃料
      氢能产业链|电堆|氢发动机|SOFC|SOEC|PEM|电解水|绿电制氢|光伏制氢|风电制氢|氢氨醇|绿氨|绿色甲醇|绿醇|氢气|高纯氢|液氢|氢液化
      储氢气瓶|加氢机|加氢设备|氢压缩机|质子膜燃料电池|气体扩散层|碳纸|炭纸|催化层|石墨双极板|氢能叉车|hydrogen|hydrogen energy
      fuel cell|fuel cells|electrolyzer|electrolyser|green hydrogen|hydrogen production|hydrogen storage|membrane electrode
    `,
    gb: '',
    links:
      'up:functional-films up:composites-carbon-fibre up:basic-chemicals up:pumps-valves-compressors side:new-energy-vehicles',
  },
  {
    id: 'nuclear',
    parent: 'new-energy',
    zh: '核能与核技术',
    en: 'Nuclear energy and technology',
    aliases: `
      核电|核电装备|核技术应用|核电站|小型堆|核聚变|核技术|辐照加工|可控核聚变|核燃料|核电设备|核产业|同位素|核能产业|核能利用|核能发电
      核电锻件配套|核级设备|核级阀门|核级泵|核电阀门|核岛|常规岛|核工业|核能供热|核能综合利用|先进核能|高温气冷堆|钍基|聚变|托卡马克
      核废料|核废物处理|放射性药物|核药|核医学|辐照|电子加速器|核探测|核仪器|核应急|nuclear power|nuclear energy|nuclear equipment
      nuclear technology|isotope|isotopes|irradiation|radiopharmaceutical|nuclear fusion
    `,
    gb: 'C253 C412 D4414 E4873',
    links: 'up:energy-petrochemical-equipment up:pumps-valves-compressors up:steel up:advanced-metals',
  },
  {
    id: 'biomass-energy',
    parent: 'new-energy',
    zh: '生物质能',
    en: 'Biomass and geothermal energy',
    aliases: `
      生物质|生物质发电|沼气|生物柴油|生物质燃料|生物天然气|燃料乙醇|秸秆发电|地热能|生物质颗粒|生物能源|可持续航空燃料|秸秆综合利用
      颗粒燃料|木屑颗粒|秸秆颗粒|燃料颗粒|生物质锅炉燃料|生物燃气|生物航煤|SAF|生物航空燃料|绿色航煤|废油脂|地沟油|UCO|餐饮废油
      废弃油脂|纤维素乙醇|生物乙醇|农林废弃物|秸秆利用|秸秆收储|地热|干热岩|biomass|biomass energy|biodiesel|biofuel|biofuels|biogas
      wood pellets|geothermal|sustainable aviation fuel|used cooking oil|ethanol fuel
    `,
    gb: 'C254 D4417 D452',
    links: 'up:planting-forestry up:energy-petrochemical-equipment side:solid-waste',
  },
  {
    id: 'charging-infrastructure',
    parent: 'new-energy',
    zh: '充换电设施',
    en: 'EV charging and battery swapping',
    aliases: `
      充电桩制造|充电桩运营|充电桩生产|充电桩设备|充电站运营|换电站|充电设备|超充|充电基础设施|光储充|充换电|充电模块|换电模式|重卡换电
      充电网络|做充电桩|充电桩研发|充电桩企业|充电桩项目|充电桩产业|充电枪|充电桩厂|充电桩公司|充电桩运维|充电桩组装|充电设施建设
      充电设施运营|充电站建设|充电场站|大功率充电|直流充电桩|交流充电桩|直流快充|快充桩|便携充电|充电线缆|充电桩模块|充电电源模块
      换电柜|换电设备|换电重卡|电池租赁换电|电池银行|V2G|车网互动|储充一体|充电机器人|充电运营|charging pile|charging piles|EV charging
      charger for electric vehicles|EV chargers|battery swapping|battery swap|charging infrastructure
    `,
    gb: 'F5267',
    links: 'up:smart-grid up:third-gen-semiconductors side:new-energy-vehicles side:energy-storage',
  },
  {
    id: 'energy-supply',
    parent: 'new-energy',
    zh: '综合能源服务',
    en: 'Power heat and integrated energy services',
    aliases: `
      综合能源|售电公司|售电服务|虚拟电厂|微电网|热电联产|火电|发电企业|分布式能源|城市燃气|能源互联网|智慧能源|源网荷储|增量配电网
      能源服务|电力工程|能源供应|国家电网|国家电投|能源公司|能源企业|能源科技|能源集团|能源管理公司|电力公司|热电厂|热电联供|燃煤电厂
      燃气电厂|燃气发电|天然气发电|发电集团|水电站|水力发电|小水电|电力开发|电力投资|电力交易|售电平台|增量配电|配售电|电力运维
      电力服务|电力安装|电力施工|电力设计|电力检修|电力维护|送变电|输变电工程|热力公司|供热公司|供热服务|集中供热企业|供暖公司
      冷热电三联供|区域供冷|燃气公司|燃气经营|城镇燃气|天然气销售|加气站|液化天然气|加油加气|成品油销售|油气管道|智能微网|能源托管
      需求响应|负荷聚合|power plant|energy services|integrated energy|power generation|virtual power plant|microgrid|gas supply company
      power supply company|hydropower
    `,
    gb: 'D44 D451 G57 E487',
    links: 'up:smart-grid up:energy-petrochemical-equipment up:photovoltaics side:energy-saving-carbon',
  },
  {
    id: 'electrical-equipment',
    parent: 'new-energy',
    zh: '电力装备',
    en: 'Electrical equipment',
    aliases: `
      电气|电力设备|电气设备|电工电气|电气机械|电气装备|电力电气|电气制造|电器制造|电工装备|电力科技|电力器材|电力配件|电力电器
      输变电产业|电工材料|绝缘材料|绝缘件|绝缘制品|绝缘纸板|electric equipment|power equipment|electrical machinery
      electrical apparatus|electrical products|power transmission equipment
    `,
    gb: 'C38',
    links: 'up:nonferrous-metals up:steel up:electronic-components side:high-end-equipment',
  },
  {
    id: 'smart-grid',
    parent: 'electrical-equipment',
    zh: '智能电网与输配电',
    en: 'Smart grid and power distribution equipment',
    aliases: `
      输配电|智能电网|输变电|开关柜|高低压成套|断路器|配电柜|特高压|互感器|电力自动化|电抗器|配电设备|环网柜|绝缘子|低压电器|避雷器
      变频器|开关电源|电力电子|变压器制造|电力变压器|电源设备|箱式变电站|做变压器|电缆桥架|配电自动化|配电网|智能配电|智能电力
      变电站设备|变电站成套|箱变|箱式变电|预装式变电站|变压器厂|变压器配件|干式变压器|油浸式变压器|变压器铁芯|变压器油箱|整流变压器
      特种变压器|牵引变|高压开关|中压开关|开关设备|开关电器|GIS设备|高压电器|高压电气|低压电气|低压成套|电控箱|动力柜|机箱机柜|配电成套
      成套电气|成套电器|电力成套|接触器|空气开关|漏电保护器|隔离开关|负荷开关|刀闸|熔断|高压熔断器|电力熔断器|浪涌保护器|SPD|电涌保护器
      防雷器件|电力电容器|电容补偿|无功补偿|SVG|滤波补偿|电能质量|软启动器|UPS电源|不间断电源|EPS电源|稳压器|直流电源|直流屏|高频电源
      电源模块|电源厂|LED电源|驱动电源|通信电源设备|逆变电源|整流器|整流柜|母线|桥架|电缆附件|电缆头|电缆分支箱|电瓷|金具|铁塔|输电塔
      角钢塔|继电保护|继保|电力监控|电力监测|电力物联网|电力二次设备|柔性直流|柔直|换流阀|插座|墙壁开关|排插|插线板|插头|建筑电器
      transformer|transformers|switchgear|circuit breaker|circuit breakers|power distribution|smart grid|power transmission
      distribution cabinet|inverters|frequency converter|busbar|insulators|low-voltage electrical|electrical switches
      power supply units|sockets and switches|substation equipment|UPS systems
    `,
    gb: 'C382 C3834 C389',
    links: 'up:steel up:nonferrous-metals up:third-gen-semiconductors up:electronic-components side:industrial-meters',
  },
  {
    id: 'motors-generators',
    parent: 'electrical-equipment',
    zh: '电机',
    en: 'Motors and generators',
    aliases: `
      电动机|发电机|微电机|伺服电机|永磁电机|特种电机|柴油发电机组|电机制造|步进电机|节能电机|减速电机|电机铁芯|直流电机|发电机组
      无刷电机|微特电机|电机控制器|铁芯|电机转子|定子|转子|硅钢片冲片|冲片|矽钢片|马达|家电电机|风扇电机|风机电机|永磁同步电机
      齿轮减速电机|齿轮电机|直流无刷|伺服马达|轮毂电机|汽车微电机|电动推杆|柴发|燃气发电机组|水轮发电机组|发电设备|励磁|电刷|碳刷
      换向器|漆包线圈|motor|motors|electric motor|electric motors|generator|generators|generator sets|servo motor|micro motors
      diesel generator|stator and rotor
    `,
    gb: 'C381',
    links: 'up:rare-earth-magnetics up:steel up:wires-cables up:basic-components',
  },
  {
    id: 'wires-cables',
    parent: 'electrical-equipment',
    zh: '电线电缆',
    en: 'Wires and cables',
    aliases: `
      线缆|电缆|电力电缆|海缆|漆包线|电线厂|特种电缆|海底电缆|电磁线|电缆料|线缆料|汽车线缆|光电复合缆|铜杆|线缆产业|USB数据线|防火电缆
      特缆|机车电缆|轨道交通电缆|新能源电缆|新能源线缆|光伏电缆|机器人电缆|仪表电缆|网线|网络线|射频线|电子线|连接线|数据线|充电线
      Type-C线|HDMI线|音视频线|电源线|电源线插头|汽车电线|汽车线|布电线|家装电线|铜线|铜绞线|铜包铝|铝绞线|架空导线|光电缆|海底光缆
      脐带缆|绝缘料|低烟无卤|cable|cables|wire and cable|power cable|enamelled wire|submarine cable|cable materials|copper rod
      electric wire
    `,
    gb: 'C383',
    links: 'up:nonferrous-metals up:advanced-polymers side:smart-grid',
  },
]
