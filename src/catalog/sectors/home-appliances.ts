import type { SectorRow } from '../sector-row.ts'

export const homeAppliances: readonly SectorRow[] = [
  {
    id: 'home-appliances',
    parent: null,
    zh: '智能家电',
    en: 'Home appliances',
    aliases: `
      家电|家用电器|家电产业|智慧家电|智能家电家居|家电制造|智能家电产业|绿色家电|家电电子|智能家电制造|home appliance
      household appliances|household appliance|appliances|smart appliances|appliance manufacturing
    `,
    gb: 'C385',
    links: 'up:moulds up:plastics-products up:steel up:electronic-components side:inspection-testing',
  },
  {
    id: 'white-goods',
    parent: 'home-appliances',
    zh: '白色家电',
    en: 'White goods and appliance parts',
    aliases: `
      白电|冰箱|洗衣机|冰柜|家用空调|电冰箱|洗碗机|酒柜|热水器|干衣机|空调制造|空调器|空调配件|家电零部件|家电配件|温控器|家电配套
      大家电|做空调|空调生产|空调产业|家用冷柜|干衣|洗烘一体|空调厂|空调整机|空调外机|空调内机|空调零部件|空调钣金|空调管路件|空调铜管
      空调连接管|空调阀|空调出风|空调电控|家电钣金|家电塑料件|家电注塑件|家电玻璃|家电面板|家电线束|家电温控|家电控制器|家电控制板
      消毒柜|厨宝|refrigerator|refrigerators|washing machine|washing machines|dishwasher|water heater|water heaters|white goods
      appliance parts|home appliance parts|tumble dryer
    `,
    gb: 'C3851 C3852 C3857',
    links:
      'up:pumps-valves-compressors up:motors-generators up:steel up:plastics-products up:moulds side:hvac-refrigeration',
  },
  {
    id: 'small-appliances',
    parent: 'home-appliances',
    zh: '小家电',
    en: 'Small and kitchen appliances',
    aliases: `
      厨房电器|电饭煲|吸尘器|扫地机器人|净水器|空气净化器|电风扇|厨电|油烟机|燃气灶|剃须刀|吹风机|按摩椅|榨汁机|美容仪|破壁机|豆浆机
      微波炉|饮水机|集成灶|按摩器|个护电器|洗地机|厨小电|个护小家电|环境电器|清洁电器|空气炸锅|烤箱|蒸箱|电磁炉|电陶炉|电压力锅|电炖锅
      养生壶|电水壶|热水壶|咖啡机|面包机|多士炉|三明治机|料理机|绞肉机|原汁机|榨汁杯|电饼铛|电火锅|电蒸锅|煮蛋器|打蛋器|灶具|厨卫|浴霸
      换气扇|排气扇|风扇|循环扇|吊扇|取暖器|暖风机|电暖器|电热膜取暖|加湿器|香薰机|净化器|净水机|净饮机|管线机|直饮机|吸尘器电机
      扫拖机器人|扫地机厂|擦地机|除螨仪|挂烫机|熨斗|干鞋器|毛球修剪器|电吹风|卷发棒|直发器|理发器|电动牙刷|冲牙器|洁面仪|脱毛仪|按摩仪
      筋膜枪|眼部按摩|足浴盆|足浴器|灭蚊灯|驱蚊器|奶瓶消毒器|暖奶器|宠物烘干箱|电热饭盒|small appliance|small appliances
      small home appliances|kitchen appliances|kitchen appliance|air fryer|air fryers|vacuum cleaner|vacuum cleaners|rice cooker
      electric kettle|coffee machine|electric fan|electric fans|hair dryer|water purifier|air purifier|robot vacuum|massage chair
      personal care appliances|humidifier
    `,
    gb: 'C3853 C3854 C3855 C3856 C3859 C386',
    links: 'up:motors-generators up:plastics-products up:moulds up:electronic-components side:cross-border-e-commerce',
  },
  {
    id: 'smart-home',
    parent: 'home-appliances',
    zh: '智能家居',
    en: 'Smart home',
    aliases: `
      全屋智能|智能门锁|智能锁|智能马桶|智能开关|家庭网关|智慧家庭|智能卫浴|智能晾衣机|智能窗帘|智慧家居|智能家居产业|智能插座|智能面板
      智能控制面板|指纹锁|电子锁|密码锁|智能门|智能猫眼|智能坐便器|智能浴室|智能镜|智能晾衣|晾衣机|电动窗帘|窗帘电机|智能遮阳|电动遮阳
      遮阳电机|智能网关|智能家用|智慧家电家居|家庭安防|smart lock|smart locks|smart toilet|home automation|electric curtains
      smart switches
    `,
    gb: 'C3969',
    links: 'up:electronic-components up:sensors up:communications-equipment side:iot-smart-city side:furniture-wood',
  },
  {
    id: 'lighting',
    parent: 'home-appliances',
    zh: '照明灯具',
    en: 'Lighting',
    aliases: `
      照明|灯具|LED照明|LED灯|灯饰|照明电器|路灯制造|智能照明|景观照明|舞台灯光|植物照明|太阳能路灯|照明产业|电光源|LED灯具|灯带|灯条
      灯管|灯泡|球泡灯|节能灯|射灯|筒灯|吸顶灯|吊灯|水晶灯|台灯|护眼灯|落地灯|壁灯|面板灯|轨道灯|户外灯|庭院灯|草坪灯|太阳能灯|投光灯
      洗墙灯|工矿灯|高杆灯|路灯厂|灯杆|智慧灯杆制造|隧道灯|亮化|舞台设备|摄影灯|补光灯|植物灯|植物生长灯|水族灯|手电筒|头灯|强光手电
      节日灯|彩灯|灯串|霓虹灯|紫外线灯|杀菌灯|汽车灯泡|灯罩|lighting products|lighting fixtures|LED lighting|LED lights|LED lamps
      luminaires|street lights|street lamp|stage lighting|light fittings
    `,
    gb: 'C387 F5136',
    links: 'up:optoelectronics up:electronic-components up:plastics-products up:nonferrous-metals',
  },
]
