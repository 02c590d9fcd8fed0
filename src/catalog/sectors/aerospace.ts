import type { SectorRow } from '../sector-row.ts'

export const aerospace: readonly SectorRow[] = [
  {
    id: 'aerospace',
    parent: null,
    zh: '航空航天',
    en: 'Aerospace',
    aliases: `
      航空产业|航天|航空制造|航空装备|空天产业|航空航天产业|航天产业|航空工业|航空航天装备|航空航天制造|航空企业|航空配套产业|航空科技
      空天|aviation industry|aerospace industry|space industry|aerospace manufacturing
    `,
    gb: '',
    links: 'up:advanced-metals up:composites-carbon-fibre up:machining side:inspection-testing side:rd-services',
  },
  {
    id: 'aircraft-manufacturing',
    parent: 'aerospace',
    zh: '飞机制造',
    en: 'Aircraft and aero-engine manufacturing',
    aliases: `
      大飞机|通用飞机|直升机|航空器|航空零部件|航空发动机|航空结构件|航空复材|机载设备|航电|飞机零部件|飞机部件|起落架|航空配套
      飞机内饰|航空电子|航空机电|飞机|飞机结构件|机身结构|机翼|飞机复材|航空结构|航空零件|航空部件|航空件|航空精密零部件|航空精密加工
      航空钣金|航空铸件|航空锻件|航空紧固件|航空标准件|航空线束|航空连接器|航空轴承|航空液压|航空座椅|客舱内饰|机舱内饰|航空内饰
      机载系统|机载雷达|飞控|航空仪表|航空机轮|飞机刹车|航空刹车片|航发|发动机叶片|涡轮叶片|航空叶片|燃烧室|涡扇发动机|涡轴|航空动力
      C919|公务机制造|教练机|航空模拟机|飞行模拟器|飞行模拟机|aircraft|aircraft manufacturing|aircraft parts|aircraft components
      aero engine|aero-engine|avionics|landing gear|helicopter|helicopters|airframe|aircraft interiors|aerostructures
      aviation components|turbine blade
    `,
    gb: 'C374 C3741 C3744',
    links: 'up:advanced-metals up:composites-carbon-fibre up:castings-forgings up:machining side:aviation-services',
  },
  {
    id: 'low-altitude-economy',
    parent: 'aerospace',
    zh: '低空经济',
    en: 'Low-altitude economy and drones',
    aliases: `
      无人机|eVTOL|飞行汽车|通用航空|通航飞机|通航制造|低空飞行|空中出租车|低空旅游|垂直起降|低空物流|低空产业|飞行器|低空装备|通航产业
      无人飞行器|无人机制造|低空制造|无人机应用|低空智联|低空|无人机电机|无人机电池|无人机飞控|航拍服务|无人机飞行培训|无人机物流
      固定翼|多旋翼|无人直升机|轻型飞机|运动飞机|通用飞机制造|通航运营|通航服务|通航机场运营|直升机运营|飞行营地|飞艇|热气球|空域服务
      浮空器|drone|drones|UAV|UAVs|unmanned aerial vehicle|low-altitude economy|general aviation|flying car|eVTOL aircraft
      drone manufacturing|urban air mobility
    `,
    gb: 'C3963 C3749 G562',
    links:
      'up:batteries up:motors-generators up:composites-carbon-fibre up:communications-equipment side:beidou-geospatial',
  },
  {
    id: 'commercial-space',
    parent: 'aerospace',
    zh: '商业航天',
    en: 'Commercial space and satellites',
    aliases: `
      卫星|火箭|卫星制造|运载火箭|航天器|卫星互联网|卫星应用|火箭发动机|卫星星座|卫星通信|航天装备|航天测控|低轨卫星|商业卫星|微小卫星
      卫星产业|卫星运营服务|遥感卫星|星箭|星链|星座组网|航天产业园|航天零部件|航天电子|航天材料部件|航天发射|太空制造|太空旅游
      空间站载荷|霍尔推进|电推进|宇航级|宇航元器件|commercial space|satellite|satellites|rocket|rockets|launch vehicle
      commercial aerospace|satellite manufacturing|satellite internet|spacecraft|satellite communication
    `,
    gb: 'C3742 C3743 I633',
    links: 'up:electronic-components up:advanced-metals up:composites-carbon-fibre up:ic-design side:beidou-geospatial',
  },
  {
    id: 'beidou-geospatial',
    parent: 'aerospace',
    zh: '北斗与地理信息',
    en: 'Beidou navigation and geospatial information',
    aliases: `
      北斗|北斗导航|卫星导航|空天信息|北斗产业|卫星定位|GNSS|时空信息|惯性导航|导航定位|地理信息|遥感|测绘|GIS|时空大数据|卫星遥感
      高精地图|航测|测绘地理信息|地理信息产业|高精度定位|高精度导航|RTK|室内定位|UWB|定位终端|GPS|定位器|惯导|惯性器件|组合导航
      光纤陀螺|授时|时频|时间频率|导航设备|导航终端|地信产业|空间信息|空间数据|无人机测绘|倾斜摄影|激光点云|卫星影像|实景三维|电子地图
      导航地图|高精度地图|管线探测|国土调查|beidou|satellite navigation|geospatial|geographic information|surveying and mapping
      remote sensing|GNSS receivers|inertial navigation|mapping services
    `,
    gb: 'M744 I6571 C4023',
    links: 'up:commercial-space up:ic-design side:iot-smart-city side:big-data-cloud',
  },
  {
    id: 'aviation-services',
    parent: 'aerospace',
    zh: '临空经济',
    en: 'Airport economy and aviation services',
    aliases: `
      航空维修|飞机维修|MRO|航空培训|航材|空港经济|飞机拆解|公务机|航空保障|临空产业|航空服务|航空运营|飞行培训|航空港经济|航空食品
      临空制造|空港产业|空港服务|飞机大修|飞机喷漆|飞机改装|客改货|二手飞机|航空器材贸易|附件维修|发动机维修航空|航空发动机维修
      航线维护|机务|航空公司|航司|货运航空基地|航空基地|FBO|公务航空|飞行员培训|飞行学院|飞行学校|空乘培训|航空人才培训|航空配餐
      机场地勤|地勤服务|航空地面服务|机场运营|机场管理|航空总部|航空保税维修|aircraft maintenance|aircraft MRO|airport economy
      aviation services|aviation maintenance|pilot training|aircraft dismantling|aviation training|airline catering|business jet
      航空旅客运输|航空客运
    `,
    gb: 'C4343 G56 G561 G563',
    links: 'up:aircraft-manufacturing side:freight-forwarding side:leasing-factoring side:cross-border-e-commerce',
  },
]
