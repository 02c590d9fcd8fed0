import type { SectorRow } from '../sector-row.ts'

export const automotive: readonly SectorRow[] = [
  {
    id: 'automotive',
    parent: null,
    zh: '汽车产业',
    en: 'Automotive',
    aliases: `
      汽车|汽车制造|汽车工业|汽车及零部件|车企|汽车产业链|整车及零部件|汽车城|汽车制造业|汽车产业集群|汽车及汽车零部件|汽车零部件产业园
      车辆制造|automobile|automobiles|auto industry|automotive industry|car industry|vehicle industry
    `,
    gb: 'C36',
    links: 'up:steel up:rubber-tyres up:electronic-components up:moulds side:inspection-testing',
  },
  {
    id: 'vehicle-oem',
    parent: 'automotive',
    zh: '整车制造',
    en: 'Vehicle assembly',
    aliases: `
      整车|整车厂|乘用车|商用车|轿车|客车|重卡|皮卡|主机厂|汽车整车|轻卡|中重卡|SUV|卡车制造|重型卡车|载货汽车|车厂|汽车总装|MPV|微型车
      牵引车|载重汽车|载货车|货车制造|轻型卡车|微卡|重型汽车|汽车制造厂|vehicle manufacturer|car maker|automaker|passenger vehicle
      passenger car|commercial vehicle|truck manufacturing|bus manufacturing|heavy truck|pickup truck
    `,
    gb: 'C361 C364 C365',
    links: 'up:auto-parts up:rubber-tyres up:steel up:glass up:coatings-adhesives side:rd-services',
  },
  {
    id: 'new-energy-vehicles',
    parent: 'automotive',
    zh: '新能源汽车',
    en: 'New-energy vehicles',
    aliases: `
      新能源车|电动汽车|纯电动|混合动力|增程式|新能源客车|新能源商用车|新能源整车|燃料电池汽车|造车新势力|三电系统|电驱动|电机电控
      电驱系统|电控系统|BMS|车载充电机|汽车热管理|新能源汽车产业|驱动电机|新能源汽车零部件|插电混动|新能源汽车整车|新能源乘用车
      新能源轿车|新能源货车|新能源卡车|新能源重卡|电动重卡|新能源物流车|电动物流车|新能源专用车|电动客车|电动大巴|电动轿车|电动车整车
      电动汽车整车|插混|混动|混动汽车|增程|氢能汽车|氢能重卡|氢燃料电池汽车|电驱|电机控制|整车控制器|VCU|MCU电控|车用电机|汽车电机
      新能源汽车电机|电控|OBC|DC-DC|高压配电盒|PDU|高压线束|新能源线束|电池管理系统|电池热管理|热管理|电动化|电动底盘|滑板底盘
      new energy vehicle|new energy vehicles|NEV|NEVs|electric vehicle|electric vehicles|EV|EV manufacturing|electric cars
      hybrid vehicle|electric drive|battery management system|electric powertrain|EV components
    `,
    gb: 'C3612',
    links:
      'up:batteries up:motors-generators up:third-gen-semiconductors up:auto-parts side:charging-infrastructure side:intelligent-connected-vehicles',
  },
  {
    id: 'auto-parts',
    parent: 'automotive',
    zh: '汽车零部件',
    en: 'Auto parts',
    aliases: `
      汽配|汽车配件|线束|汽车线束|汽车内饰|汽车座椅|汽车底盘|车灯|轮毂|汽车玻璃|制动系统|变速箱|转向系统|保险杠|刹车片|悬架|安全气囊
      减震器|汽车发动机|活塞|汽车密封件|汽车冲压件|汽零|汽车饰件|滤清器|汽车部件|汽车零件|汽车零配件|汽车配套|汽车用件|汽车产品配套
      汽车件|汽摩配|汽车精密零部件|汽车金属件|汽车结构件|底盘件|底盘零部件|副车架|控制臂|摆臂|转向节|转向器|转向机|转向拉杆|球头|方向机
      方向盘|转向柱|EPS转向|半轴|传动轴|万向节|驱动轴|车桥|前桥|后桥|轮毂轴承|铝合金轮毂|车轮|钢圈|汽车轮圈|制动器|刹车|卡钳|制动主缸
      ABS系统|EPB|线控制动|线控转向|线控底盘|减振器|空气弹簧|稳定杆|汽车弹簧|钢板弹簧|变速器|汽车变速箱|变速箱齿轮|离合器|飞轮|差速器
      汽车齿轮|缸体|缸盖|发动机零部件|发动机部件|气缸套|气门弹簧|凸轮轴|喷油嘴|喷油器|燃油系统|油箱|机油泵|汽车水泵|节温器|涡轮增压
      排气系统|排气管|消声器|消音器|三元催化|尾气催化器|汽车散热器|汽车水箱|中冷器|汽车空调|汽车空调压缩机|汽车滤清器|火花塞|起动机
      汽车发电机|汽车电瓶线|雨刮|雨刷|玻璃升降器|车门|车窗|汽车天窗|汽车后视镜|后视镜|汽车锁|汽车灯具|汽车车灯|汽车大灯|汽车照明|尾灯
      座椅骨架|座椅总成|座椅滑轨|头枕|安全带|汽车安全带|仪表板|仪表台|中控台|汽车内外饰|汽车外饰|汽车地毯|汽车顶棚|汽车隔音|NVH材料
      汽车脚垫|汽车饰条|挡泥板|翼子板|引擎盖|车身件|白车身|车身冲压|冲压焊接件|汽车冲压|汽车钣金|汽车焊接|汽车压铸|汽车铸件|汽车铸造
      汽车锻件|汽车塑料件|汽车注塑|汽车橡胶件|汽车密封条|汽车胶管|汽车管路|汽车油管|空调管路|汽车紧固件|汽车连接器|汽车继电器|汽车喇叭
      整车线束|电池托盘|电池盒|电池壳体|电池包壳体|电池箱|车载结构件|汽车模块|automotive parts|automotive components|car parts
      auto components|wiring harness|wire harness|car seats|automotive interior|brake system|brakes|steering system|gearbox
      chassis parts|wheel hub|tier 1 supplier|tier 2|shock absorber|airbag|drive shaft|axle|automotive lighting|exhaust system|汽车气门
      发动机连杆|汽车减震|汽车制动|汽车车身|内饰件汽车
    `,
    gb: 'C362 C367',
    links: 'up:castings-forgings up:moulds up:plastics-products up:steel up:machining up:rubber-tyres',
  },
  {
    id: 'intelligent-connected-vehicles',
    parent: 'automotive',
    zh: '智能网联汽车',
    en: 'Intelligent connected vehicles and automotive electronics',
    aliases: `
      车联网|自动驾驶|无人驾驶|汽车电子|智能座舱|激光雷达|毫米波雷达|车路协同|车载终端|智能驾驶|域控制器|车载芯片|ADAS|无人配送车
      智能网联|V2X|辅助驾驶|车路云一体化|智能汽车|车载电子|智能车|自动驾驶汽车|无人车|无人驾驶汽车|Robotaxi|无人物流车|无人配送|智驾
      驾驶辅助系统|汽车电子电气|汽车ECU|ECU|车身控制器|车身电子|车载摄像头|车载雷达|4D成像雷达|超声波雷达|倒车雷达|倒车影像|车载导航
      导航仪|车载娱乐|车载信息|座舱域控|抬头显示|HUD|AR-HUD|流媒体后视镜|T-BOX|TBOX|车载通信|车载模组|车用传感|路侧设备|路侧单元|RSU
      C-V2X|车城融合|胎压监测|汽车防盗|数字钥匙|OTA升级|autonomous driving|self-driving|intelligent connected vehicle|connected vehicle
      automotive electronics|LiDAR|millimeter-wave radar|ADAS system|smart cockpit|vehicle electronics
    `,
    gb: 'C3962',
    links:
      'up:sensors up:ic-design up:artificial-intelligence up:communications-equipment up:electronic-components side:beidou-geospatial',
  },
  {
    id: 'special-vehicles',
    parent: 'automotive',
    zh: '专用车',
    en: 'Special-purpose vehicles',
    aliases: `
      改装车|专用汽车|挂车制造|房车|环卫车|消防车制造|半挂车制造|冷藏车|救护车|罐车|特种车辆|自卸车|清障车|搅拌车|特种车|专用车辆
      改装汽车|专汽|车辆改装厂|特种汽车|挂车厂|仓栅车|厢式车|厢体|车厢|货箱|冷链车|保温车|消防车|洒水车|垃圾车|扫路车|清扫车|道路清扫车
      洗扫车|吸粪车|吸污车|抑尘车|危化品车辆|水泥罐车|搅拌运输车|渣土车|随车吊|随车起重|汽车吊|汽车起重机|起重车|高空作业车改装|医疗车
      采血车|防疫车|宣传车|警用车辆|运钞车|工程救险车|应急车|通信指挥车|旅居车|露营车|低平板|轿运车|车辆运输车|矿用改装|翼展车|餐车
      售货车|机场地面设备|观光车|游览车|巡逻车|special-purpose vehicle|special purpose vehicle|special vehicle|trailer manufacturing
      semi-trailer|semitrailer|fire truck|sanitation vehicle|refrigerated truck|ambulance|recreational vehicle|motorhome|tank truck
      dump truck
    `,
    gb: 'C363 C366 C3799',
    links: 'up:vehicle-oem up:steel up:auto-parts up:pumps-valves-compressors side:safety-emergency',
  },
  {
    id: 'motorcycles-ebikes',
    parent: 'automotive',
    zh: '摩托车与电动两轮车',
    en: 'Motorcycles and electric two-wheelers',
    aliases: `
      摩托车|电动自行车|自行车|电瓶车|两轮电动车|电动三轮车|滑板车|平衡车|助力车|电动摩托|沙滩车|摩配|电动两轮车|高尔夫球车|电动车厂
      电动车配件|电动车制造|摩托|踏板车|电动车整车厂|电动车组装|电动车电机|电动车车架|电动车零部件|两轮车|电动两轮|二轮车|二轮电动车
      三轮车|电动三轮|三轮电动车|电动自行车整车|山地车|折叠车|碳纤维自行车|E-bike|ebike|独轮车|全地形车|ATV|UTV|卡丁车|老头乐
      低速电动车|低速车|电动四轮车|高尔夫车|共享电单车|骑行装备|motorcycle|motorcycles|electric bike|electric bicycle|bicycle|bicycles
      electric scooter|e-scooter|two-wheeler|electric two-wheeler|tricycle|golf cart|all-terrain vehicle
    `,
    gb: 'C375 C376 C377 C378',
    links: 'up:batteries up:motors-generators up:plastics-products up:metal-structures',
  },
  {
    id: 'auto-aftermarket',
    parent: 'automotive',
    zh: '汽车后市场',
    en: 'Automotive sales and aftermarket',
    aliases: `
      汽车销售|汽车贸易|4S店|二手车|汽车维修|汽车服务|汽车改装|汽车用品|汽车出口|汽车检测|平行进口车|汽车美容|汽车文化|二手车出口
      汽车流通|汽修|汽车连锁|汽车4S|汽车专卖|卖车|汽车经销|新车销售|二手车电商|汽车修理|修理厂|汽车保养|汽车养护|汽车快修|快修|钣喷
      洗车|汽车装饰|汽车贴膜|改色膜|隐形车衣|汽车电子改装|汽车配件销售|汽车配件批发|汽配批发|汽配贸易|汽配城|汽车用品批发|轮胎销售
      润滑油销售|机动车检测|车辆检测站|年检站|新能源汽车维修|新能源汽车销售|汽车交付中心|汽车体验店|汽车展厅|平行进口|进口汽车|整车出口
      新能源汽车出口|汽车整车出口|汽车金融|汽车俱乐部|汽车租售|汽车广场|汽车商贸|汽贸|道路救援|car dealership|car dealer|auto repair
      car repair|used cars|used car|car wash|automotive aftermarket|auto service|car accessories|vehicle export
    `,
    gb: 'F526 O811 F5172 F5173',
    links: 'up:vehicle-oem up:auto-parts side:leasing-factoring side:insurance',
  },
]
