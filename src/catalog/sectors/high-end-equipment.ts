import type { SectorRow } from '../sector-row.ts'

export const highEndEquipment: readonly SectorRow[] = [
  {
    id: 'high-end-equipment',
    parent: null,
    zh: '高端装备制造',
    en: 'High-end equipment manufacturing',
    aliases: `
      装备制造|高端装备|先进装备制造|装备制造业|先进制造|先进制造业|高端制造|装备产业|现代装备制造|重大技术装备|军民融合|军工
      国防科技工业|专用设备|通用设备|高端装备产业|先进装备|装备企业|高端智造|专用装备|成套设备|成套装备|大型装备|机械装备制造|兵器
      专用机械|重型装备|高端机械|equipment manufacturing|high-end equipment|advanced manufacturing|special equipment|defense industry
      heavy equipment|industrial equipment|machinery and equipment
    `,
    gb: 'C34 C35',
    links: 'up:metals-machinery up:motors-generators side:industrial-internet side:inspection-testing',
  },
  {
    id: 'intelligent-manufacturing',
    parent: 'high-end-equipment',
    zh: '智能制造',
    en: 'Intelligent manufacturing and automation',
    aliases: `
      智能装备|智能制造装备|自动化设备|工业自动化|非标自动化|自动化产线|数字化车间|自动化生产线|机器视觉|工控系统|工控设备|PLC|伺服系统
      非标设备|运动控制|自动化集成|锂电设备|光伏生产设备|工控机|智能工厂|视觉检测|工业相机|自动化流水线|伺服驱动|自动化公司|自动化科技
      自动化工程|自动化系统|自动化装备|自动化机械|自动化改造|自动化线|自动化装配线|自动化组装线|自动化仓储线|自动组装机|自动装配
      自动检测设备|自动焊接线|自动锁螺丝机|自动上下料|上下料机|桁架机械手|非标机|非标定制设备|组装设备|生产线设备|流水线设备|智能产线
      智能生产线|柔性产线|柔性生产线|工控|工业控制|DCS|控制柜|电控柜|工业电脑一体机|工业计算机|人机界面|伺服|步进驱动|直线模组|直线电机
      电动缸|视觉系统|视觉设备|工业视觉|AOI|光学检测设备|外观检测设备|锂电池设备|锂电装备|锂电生产设备|动力电池设备|电池设备|电池生产线
      卷绕机|叠片机|涂布机|辊压机|分切机|光伏自动化|光伏装备|光伏组件设备|串焊机|层压机|3C自动化|汽车自动化|焊装线|汽车焊装|涂装线
      涂装生产线|涂装设备|智能物流产线|灯塔工厂方案|industrial automation|factory automation|automation equipment
      intelligent manufacturing|smart manufacturing|machine vision|servo system|motion control|PLC control|assembly line
      production line equipment|automated production line|lithium battery equipment|AI inspection
    `,
    gb: 'C349 C3914 C4011 C3561',
    links: 'up:sensors up:motors-generators up:machining up:basic-components side:robotics side:industrial-internet',
  },
  {
    id: 'robotics',
    parent: 'high-end-equipment',
    zh: '机器人',
    en: 'Robotics',
    aliases: `
      工业机器人|服务机器人|协作机器人|人形机器人|AGV|AMR|特种机器人|机械臂|机器人本体|具身智能|巡检机器人|机器人集成|移动机器人|机器狗
      机器人产业|配送机器人|谐波减速器|RV减速器|焊接机器人|关节模组|机器人核心零部件|关节电机|机器人减速器|机器人系统集成|机械手
      注塑机械手|码垛机|物流机器人|割草机器人|医疗机器人整机|康复型机器人|农业机器人|灵巧手|机械爪|夹爪|SCARA|机器人传感器|谐波减速机
      RV减速机|行星滚柱丝杠|丝杠机器人|无框力矩电机|空心杯电机|无人叉车|无人搬运车|robot|industrial robot|humanoid robot
      collaborative robot|service robot|robot arm|robotic arm|AGVs|embodied AI|embodied intelligence|harmonic reducer
    `,
    gb: 'C3491 C3492 C3964',
    links:
      'up:motors-generators up:basic-components up:sensors up:artificial-intelligence up:machining side:intelligent-manufacturing',
  },
  {
    id: 'cnc-machine-tools',
    parent: 'high-end-equipment',
    zh: '数控机床',
    en: 'CNC machine tools and laser machines',
    aliases: `
      机床|工业母机|数控加工中心|数控系统|车床|磨床|激光设备|激光切割机|焊接设备|焊机|冲床|折弯机|压力机|电火花|五轴机床|切割机
      锻压设备|铣床|激光焊接|激光装备|铸造设备|高档数控机床|激光打标|电主轴|刀库|数控设备|数控装备|加工中心|五轴加工中心|五轴联动
      五轴数控|车铣复合|走心机|钻床|镗床|拉床|刨床|锯床|线切割|慢走丝|火花机|雕铣机|雕刻机|激光切割设备|激光清洗|激光加工设备
      激光微加工|激光科技|激光智能装备|水刀|焊接机器人工作站|焊接装备|焊接自动化|剪板机|卷板机|油压机|液压机|冲压机|冲压设备|锻压机床
      锻造设备|压铸机|压铸设备|铸造机械|造型线|热处理设备|热处理炉|数控转台|machine tool|machine tools|CNC machine|CNC lathe
      machining center|machining centre|laser cutting machine|laser equipment|welding equipment|press machine|milling machine
      grinding machine|welding machine|bending machine
    `,
    gb: 'C342',
    links: 'up:castings-forgings up:basic-components up:motors-generators up:optoelectronics side:hardware-tools',
  },
  {
    id: 'additive-manufacturing',
    parent: 'high-end-equipment',
    zh: '增材制造',
    en: 'Additive manufacturing',
    aliases: `
      3D打印|三维打印|金属3D打印|增材制造装备|快速成型|激光熔覆|选区激光熔化|3D打印材料|砂型打印|光固化打印|3D打印机|增材制造产业
      打印耗材PLA|金属打印|金属3D|金属增材|3D砂型|选择性激光烧结|SLM|SLS|SLA|FDM|光固化|光敏树脂|手板|快速模型|快速制造|激光增材
      电弧增材|增减材|3D printing|3D printer|rapid prototyping|metal 3D printing|selective laser melting
    `,
    gb: 'C3493 M7517',
    links: 'up:advanced-metals up:advanced-polymers up:optoelectronics side:moulds side:industrial-design',
  },
  {
    id: 'construction-mining-machinery',
    parent: 'high-end-equipment',
    zh: '工程与矿山机械',
    en: 'Construction and mining machinery',
    aliases: `
      工程机械|挖掘机|装载机|混凝土机械|高空作业平台|盾构机|压路机|推土机|塔吊|路面机械|隧道掘进机|矿山机械|煤机|采煤机|冶金设备
      选矿设备|破碎机|液压支架|矿用设备|球磨机|轧机|重型机械|冶金装备|矿山装备|工程车辆底盘|挖机|铲车|履带|四轮一带|斗齿|铲斗|破碎锤
      液压破碎锤|凿岩机|钻机|旋挖钻|桩工机械|打桩机|泵车|混凝土搅拌机械|搅拌站设备|沥青搅拌设备|摊铺机|高空作业车|剪叉车|剪叉式升降平台
      塔机|施工升降机|吊篮|建筑机械|盾构|盾构刀具|TBM|隧道机械|矿机|矿山设备|矿用机械|矿用车|矿卡|矿用自卸车|矿用电气|矿用输送|煤矿机械
      煤矿设备|煤矿装备|煤矿综采|综采设备|掘进机|刮板机|刮板输送机|液压支柱|单体支柱|采掘设备|采矿设备|选煤设备|洗煤设备|浮选|筛分设备
      振动筛|制砂机|磨粉机|雷蒙磨|水泥机械|水泥设备|水泥装备|回转窑|冶金机械|连铸|轧辊|轧钢设备|炼钢设备|冶炼设备
      construction machinery|excavator|excavators|loader|road machinery|mining machinery|mining equipment|tunnel boring machine
      concrete pump|tower crane|crusher|aerial work platform|metallurgical equipment
    `,
    gb: 'C351 C3592',
    links:
      'up:steel up:castings-forgings up:pumps-valves-compressors up:basic-components up:energy-petrochemical-equipment',
  },
  {
    id: 'energy-petrochemical-equipment',
    parent: 'high-end-equipment',
    zh: '石化与能源装备',
    en: 'Petrochemical and power machinery',
    aliases: `
      石油装备|石油机械|石油钻采设备|炼化设备|压力容器|化工设备|换热器|反应釜|储罐|油气装备|LNG装备|锅炉制造|汽轮机|燃气轮机|内燃机
      柴油机|锅炉行业|动力机械|工业炉|石化装备|能源装备|化工装备|水轮机|油田服务|储气罐|石化设备|石油化工设备|石油化工装备|化工机械
      化工容器|非标容器|不锈钢储罐|搪玻璃|搪瓷设备|换热设备|冷凝器|蒸馏设备|精馏塔|喷雾干燥|压滤机|石油钻机|石油钻具|钻采|抽油机|抽油杆
      石油专用管|井口装置|采油树|防喷器|压裂设备|压裂车|测井|测井仪器|油服|油田设备|油田装备|油气田设备|天然气设备|燃气设备|天然气压缩
      LNG设备|低温装备|深冷设备|空分设备|气体设备|气瓶|钢瓶|液化气瓶|工业锅炉|电锅炉|生物质锅炉|余热锅炉|锅炉配件|锅炉辅机|导热油炉
      热风炉|窑炉设备|隧道窑|辊道窑|燃烧器|燃烧机|蒸汽发生器|透平|透平机械|涡轮|柴油发动机|汽油机|发动机制造|水轮发电机|水电设备
      火电设备|电站设备|电站辅机|电站锅炉|石油天然气装备|oil and gas equipment|petrochemical equipment|pressure vessel|pressure vessels
      heat exchanger|oilfield equipment|drilling equipment|gas turbine|steam turbine|diesel engine|industrial furnace
    `,
    gb: 'C341 C3512 C3521 C3332 C3461 B112',
    links: 'up:steel up:castings-forgings up:pumps-valves-compressors up:surface-treatment',
  },
  {
    id: 'pumps-valves-compressors',
    parent: 'high-end-equipment',
    zh: '泵阀与流体机械',
    en: 'Pumps valves and compressors',
    aliases: `
      水泵|阀门|压缩机|液压件|真空泵|空压机|泵业|液压|气动元件|风机|泵阀|流体机械|液压油缸|气缸|分离机械|鼓风机|真空设备|离心机|离心泵
      液压系统|通用机械|隔膜泵|化工泵|潜污泵|磁力泵|螺杆泵|齿轮泵|柱塞泵|计量泵|增压泵|消防泵|深井泵|耐腐蚀泵|球阀|蝶阀|闸阀|截止阀
      止回阀|调节阀|电磁阀|安全阀|减压阀|控制阀|气动阀|电动阀|水暖阀门|不锈钢阀门|阀体|阀芯|液压马达|液压机械|油缸|气动元器件|气动工装
      螺杆机|隔膜压缩机|氢气压缩机|冰箱压缩机|通风设备|磁悬浮风机|磁悬浮鼓风机|真空机组|真空系统|真空技术|真空阀|分离机|分离设备
      固液分离|旋流器|喷码机|增压机|流体设备|流体控制|流体装备|pump|pumps|valve|valves|compressor|air compressor|hydraulic components
      hydraulic cylinder|hydraulics|vacuum pump|blower|fans and blowers|pneumatic components|centrifuge|fluid machinery|气压动力机械
      液力动力机械|液力机械
    `,
    gb: 'C344 C346',
    links: 'up:castings-forgings up:motors-generators up:basic-components',
  },
  {
    id: 'hvac-refrigeration',
    parent: 'high-end-equipment',
    zh: '制冷与暖通设备',
    en: 'Refrigeration and HVAC equipment',
    aliases: `
      制冷设备|冷冻设备|冷库设备|商用空调|热泵|暖通设备|冷水机组|冷链装备|新风设备|商用冷柜|冷藏柜|空气源热泵|制冰机|制冷产业
      中央空调制造|冷却塔|冷冻冷藏设备|制冷机组|做中央空调|风机盘管|中央空调生产|商用制冷|冷柜|冷藏展示柜|饮料柜|冷藏箱|车载冰箱
      车载空调|汽车空调系统|客车空调|冷链设备|冷库安装|冷库工程|冷库板|冷库门|冷库机组|冷冻机组|冷水机|中央空调设备|商用中央空调|暖通
      空调末端|空调机组|组合式空调|风管|风阀|精密空调|机房空调|恒温恒湿机|恒温恒湿设备|新风机|除湿机|采暖设备|采暖炉|壁挂炉|电采暖
      暖气片|空气能|空气能热水器|制冷配件|制冷零部件|制冷配套|制冰设备|冰淇淋机|速冻机|速冻设备|速冻隧道|液氮速冻|冻库设备|储能液冷
      液冷机组|液冷设备|液冷板|电池热管理液冷|换热芯体|翅片换热器|HVAC|refrigeration|refrigeration equipment|air conditioning equipment
      commercial air conditioner|chiller|chillers|heat pump|heat pumps|cooling tower|cold storage equipment|central air conditioning
    `,
    gb: 'C3464',
    links: 'up:pumps-valves-compressors up:nonferrous-metals up:motors-generators side:cold-chain side:white-goods',
  },
  {
    id: 'material-handling',
    parent: 'high-end-equipment',
    zh: '物流与起重装备',
    en: 'Material-handling and lifting equipment',
    aliases: `
      叉车|起重设备|起重机械|智能仓储设备|输送机|立体仓库|分拣设备|电梯制造|电梯配件|电梯产业|扶梯制造|立体停车设备|堆垛机|升降机械
      停车设备|港口机械|货架|物流装备|仓储设备|输送设备|起重机制造|做电梯|快递分拣设备|做立体车库|传送带|行车制造|行车厂|桥式起重机
      门式起重机|龙门吊制造|龙门吊厂|电动葫芦|吊具|吊索具|千斤顶|货梯制造|搬运设备|搬运车|堆高车|托盘车|输送线|滚筒线|托辊|斗式提升机
      气力输送|智能仓储系统|四向车|穿梭车|智能货柜|快递柜|售货机|物流设备|物流自动化|智能物流装备|物流分拣|分拣系统|分拣线|自动分拣
      电梯厂|电梯部件|电梯导轨|电梯轿厢|电梯门机|电梯控制系统|曳引机|扶梯|家用电梯|别墅电梯|机械车库|立体车库|索道|港机|港口装备|岸桥
      登机桥|空港设备|行李系统|工业平车|平板拖车|手推车|脚轮|万向轮|周转筐设备|料架|料箱机器人|crane manufacturing|conveyor|conveyors
      material handling|lifting equipment|automated warehouse equipment|lift equipment|parking equipment|logistics equipment
    `,
    gb: 'C343 C3593',
    links: 'up:steel up:motors-generators up:basic-components side:warehousing-supply-chain side:robotics',
  },
  {
    id: 'light-industry-machinery',
    parent: 'high-end-equipment',
    zh: '食品包装与轻工机械',
    en: 'Food packaging and light-industry machinery',
    aliases: `
      包装机械|食品机械|灌装机|包装设备|制药机械|制药装备|烘焙设备|屠宰设备|贴标机|厨房设备|商用厨具|纺织机械|纺机|缝纫机|印刷机械
      造纸机械|印染设备|木工机械|洗涤设备|食品装备|冻干机|陶瓷机械|轻工机械|食品设备|食品加工设备|食品加工机械|肉类加工设备
      肉制品加工机械|果蔬加工设备|杀菌设备|杀菌锅|蒸煮设备|油炸机|油炸设备|烘烤设备|烘焙机械|面食机械|面条机|馒头机|饺子机|豆制品设备
      豆腐机|炒菜机|不锈钢厨具设备|商用烤箱|商用洗碗机|咖啡机商用|酿酒设备|啤酒设备|精酿设备|白酒设备|饮料设备|饮料机械|乳品设备
      灌装设备|灌装生产线设备|吹灌旋|包装机|包装生产线|打包机|捆扎机|封箱机|贴标设备|裹包机|码垛包装|装盒机|喷码设备|制药设备|压片机
      胶囊充填机|冻干设备|中药设备|提取设备|无菌灌装|隔离器|洗瓶机|医药包装机械|口罩机|无纺布设备|卫材设备|卫生巾设备|纸尿裤设备
      纺织设备|纺织器材|细纱机|络筒机|梳棉机|电脑绣花机|刺绣机|缝纫设备|缝制设备|缝制机械|服装机械|裁剪机|制鞋机械|鞋机|皮革机械
      箱包机械|染整设备|印染机械|定型机|染色机|印花机|数码印花机|印刷设备|印刷机|胶印机|凹印机|柔印机|模切机|印后设备|纸箱机械
      瓦楞纸机械|纸巾机|卫生纸设备|造纸设备|制浆设备|纸机|木工设备|家具机械|板式家具设备|封边机|人造板设备|玻璃机械|玻璃设备
      玻璃深加工设备|陶瓷设备|陶机|砖机|砌块机|日化设备|化妆品设备|乳化机|洗衣房设备|干洗机|工业洗衣机|烟草机械|制刷机
      packaging machinery|packaging machine|packaging equipment|food machinery|food processing machinery|food processing equipment
      filling machine|pharmaceutical machinery|textile machinery|sewing machine|printing machinery|woodworking machinery
      paper machinery|kitchen equipment|bottling machinery|木竹加工机械|竹材加工机械|洗涤机械
    `,
    gb: 'C352 C353 C354 C355 C3467 C3594',
    links: 'up:machining up:motors-generators up:steel',
  },
  {
    id: 'rubber-plastics-machinery',
    parent: 'high-end-equipment',
    zh: '橡塑机械',
    en: 'Rubber and plastics machinery',
    aliases: `
      橡胶机械|注塑机|塑料机械|硫化机|密炼机|挤出机|吹塑机|轮胎设备|吹膜机|轮胎成型机|造粒机|塑机|橡机|开炼机|橡胶装备|注塑设备
      注塑周边设备|注塑辅机|塑料设备|塑料加工机械|塑料挤出机|挤出设备|挤出生产线|螺杆料筒|螺杆机筒|双螺杆|管材挤出线|型材挤出|片材机
      流延机|流延膜设备|吹瓶机|中空吹塑机|吸塑机|热成型机|发泡设备|发泡机|聚氨酯设备|聚氨酯发泡机|造粒设备|塑料破碎机|塑料回收设备
      橡胶设备|橡塑设备|硫化罐|轮胎机械|轮胎装备|轮胎智能装备|炼胶机|胶管设备|输送带设备|橡胶注射机|injection molding machine
      injection moulding machine|plastics machinery|rubber machinery|extruder|extrusion machine|blow moulding machine
      blow molding machine|tyre machinery
    `,
    gb: 'C3522 C3523',
    links: 'up:castings-forgings up:motors-generators up:machining side:moulds',
  },
  {
    id: 'agricultural-machinery',
    parent: 'high-end-equipment',
    zh: '农机装备',
    en: 'Agricultural machinery',
    aliases: `
      农业机械|农机|拖拉机|收割机|播种机|植保无人机|农业装备|插秧机|灌溉设备|畜牧机械|渔业机械|农机具|园林机械|割草机|养殖设备|农机制造
      温室设备|智能农机|农用机械|农用车|农用三轮|收获机|马铃薯机械|棉花采摘机|采棉机|青贮机|打捆机|秸秆还田机|秸秆打捆|旋耕机|微耕机
      耕整机|深松机|移栽机|植保机|喷雾器|打药机|农药喷雾器|农用无人机|农业无人机|农机自动驾驶|农业智能装备|烘干塔|粮食烘干|谷物烘干
      粮机|粮食机械|碾米机|碾米设备|面粉机械|色选机|饲料机械|饲料设备|饲料加工设备|养殖机械|养猪设备|养鸡设备|鸡笼|猪栏|挤奶设备|挤奶机
      孵化设备|孵化机|水产养殖设备|增氧机|投饵机|渔机|温室骨架|喷灌设备|滴灌带|滴灌设备|节水灌溉设备|园林工具机械|修剪机|绿篱机|油锯
      割灌机|林业机械|茶叶机械|制茶机械|果蔬分选机|farm machinery|tractor|tractors|harvester|combine harvester|seeder
      irrigation equipment|garden machinery|lawn mower|agricultural equipment|livestock equipment|棉花加工机械|营林机械|园艺机具
      林业机具|采伐机械
    `,
    gb: 'C357 L7112 A0512 F5171',
    links:
      'up:castings-forgings up:basic-components up:energy-petrochemical-equipment side:smart-agriculture side:planting-forestry',
  },
  {
    id: 'safety-emergency',
    parent: 'high-end-equipment',
    zh: '安全应急装备',
    en: 'Safety and emergency equipment',
    aliases: `
      应急产业|安全应急|消防设备制造|消防器材|消防装备|应急救援|应急装备|劳保用品|防爆设备|防护装备|应急物资|安全应急产业|救援装备
      灭火器|矿山安全装备|个体防护|消防产品|防护用品|做消防|消防企业|防火门|防火卷帘|消防产业|安全防护|劳保|安全帽|安全绳|安全网
      防护手套|防毒面具|防尘口罩|呼吸器|逃生面具|救生衣|救生圈|救生艇|救生设备|救援设备|救援器材|救援机器人装备|破拆工具|应急产品
      应急安全|应急电源车|应急指挥|应急管理|应急储备|消防设备厂|水带|洒水喷头|气体灭火|灭火剂|消防服|消防员装备|消防科技|消防电子
      防火窗|防火板门|防爆电器|防爆灯|防爆电气|防爆产品|防爆柜|防爆车|防弹|防刺服|反恐装备|核生化防护|洗眼器|避雷设备|地质灾害监测
      矿山救援|矿用安全|瓦斯监测|瓦斯检测|emergency equipment|fire fighting equipment|firefighting|fire extinguisher|safety equipment
      protective equipment|PPE|rescue equipment|emergency industry|explosion-proof|work safety products
    `,
    gb: 'C3353',
    links: 'up:industrial-textiles up:sensors side:security-electronics side:special-vehicles',
  },
  {
    id: 'remanufacturing-repair',
    parent: 'high-end-equipment',
    zh: '再制造与设备维修',
    en: 'Remanufacturing and equipment repair',
    aliases: `
      再制造|设备维修|机电维修|设备修理|检维修|设备翻新|设备运维|高端再制造|机械维修|设备维保|再制造产业|设备大修|汽车零部件再制造
      工程机械再制造|机床再制造|盾构再制造|机电产品再制造|设备检修|设备维护|设备保养|设备安装维修|机械设备维修|机械修理|电机维修
      电气维修|变压器维修|泵阀维修|仪器维修|机床维修|模具维修服务|叉车维修|工程机械维修|液压维修|二手设备|二手机床|检修公司|工业服务
      工业维修|工业运维|智能运维服务|remanufacturing|equipment repair|equipment maintenance|machinery repair|maintenance services
      refurbishment|金属制品修理|电气设备修理|仪器仪表修理
    `,
    gb: 'C43',
    links: 'up:machining up:surface-treatment side:resource-recycling',
  },
]
