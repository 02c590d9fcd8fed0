import type { SectorRow } from '../sector-row.ts'

export const electronicsIct: readonly SectorRow[] = [
  {
    id: 'electronics-ict',
    parent: null,
    zh: '新一代信息技术',
    en: 'Next-generation information technology and electronics',
    aliases: `
      电子信息|电子信息产业|电子信息制造|信息技术|新一代电子信息|ICT|IT产业|信息通信|电子制造|信息产业
      新一代信息技术产业|电子信息制造业|信息技术产业|电子工业|电子产业|电子行业|国家电子信息
    `,
    gb: 'C39',
    links: 'up:electronic-materials up:moulds side:software-digital side:inspection-testing',
  },
  {
    id: 'semiconductors',
    parent: 'electronics-ict',
    zh: '集成电路',
    en: 'Integrated circuits and semiconductors',
    aliases: `
      半导体|芯片|集成电路产业|微电子|泛半导体|芯片产业|半导体产业|IC产业|半导体器件|半导体与集成电路
    `,
    gb: 'C397',
    links: 'up:electronic-materials up:basic-chemicals side:electronic-components',
  },
  {
    id: 'ic-design',
    parent: 'semiconductors',
    zh: '集成电路设计',
    en: 'Integrated-circuit design',
    aliases: `
      芯片设计|IC设计|EDA|IP核|Fabless|GPU|MCU|AI芯片|模拟芯片|射频芯片|FPGA|SoC|车规级芯片|处理器芯片
      芯片流片|安全芯片|通信芯片
    `,
    gb: 'I652',
    links: 'up:ic-manufacturing side:software side:artificial-intelligence',
  },
  {
    id: 'ic-manufacturing',
    parent: 'semiconductors',
    zh: '芯片制造与封测',
    en: 'Wafer fabrication and packaging-testing',
    aliases: `
      晶圆|晶圆厂|芯片制造|晶圆代工|特色工艺|MEMS|存储芯片|封测|封装测试|芯片封装|先进封装|引线框架|封装基板
      芯片测试|晶圆级封装|Chiplet|集成电路制造|集成电路封装|IDM
    `,
    gb: 'C3973',
    links: 'up:semiconductor-equipment up:electronic-materials up:basic-chemicals side:ic-design side:water-treatment',
  },
  {
    id: 'third-gen-semiconductors',
    parent: 'semiconductors',
    zh: '第三代半导体',
    en: 'Third-generation and power semiconductors',
    aliases: `
      碳化硅|氮化镓|宽禁带半导体|化合物半导体|功率半导体|IGBT|SiC|GaN|功率器件|砷化镓|半导体分立器件|分立器件
      MOSFET|氧化镓|二极管|第三代半导体材料|功率模块|磷化铟|外延片
    `,
    gb: 'C3972',
    links: 'up:electronic-materials up:semiconductor-equipment side:optoelectronics',
  },
  {
    id: 'semiconductor-equipment',
    parent: 'semiconductors',
    zh: '半导体设备',
    en: 'Semiconductor and electronics production equipment',
    aliases: `
      光刻机|刻蚀机|薄膜沉积|晶圆设备|半导体清洗设备|封装设备|键合机|涂胶显影|离子注入|半导体装备
      电子专用设备|真空腔体|半导体零部件|贴片机|划片机|单晶炉|集成电路装备
    `,
    gb: 'C356',
    links: 'up:machining up:precision-instruments up:sensors up:pumps-valves-compressors up:advanced-ceramics',
  },
  {
    id: 'new-display',
    parent: 'electronics-ict',
    zh: '新型显示',
    en: 'New displays',
    aliases: `
      显示面板|液晶|OLED|Mini LED|Micro LED|面板厂|显示屏|触摸屏|偏光片|显示模组|背光模组|液晶面板|LED显示屏
      电子纸|超高清显示|盖板玻璃|显示器件|触控模组|超高清视频|显示产业|LED大屏
    `,
    gb: 'C3974',
    links: 'up:electronic-materials up:glass up:functional-films up:ic-design side:consumer-electronics',
  },
  {
    id: 'optoelectronics',
    parent: 'electronics-ict',
    zh: '光电子',
    en: 'Optoelectronics and lasers',
    aliases: `
      光电|光通信器件|光模块|激光器|光芯片|光器件|光电器件|光电产业|光电信息|红外探测器|LED芯片|半导体照明
      摄像头模组|光纤激光器|光电子器件|LED封装|光子技术|激光产业
    `,
    gb: 'C3975 C3976',
    links: 'up:third-gen-semiconductors up:electronic-materials side:optical-instruments side:communications-equipment',
  },
  {
    id: 'electronic-components',
    parent: 'electronics-ict',
    zh: '电子元器件',
    en: 'Electronic components and circuit boards',
    aliases: `
      电子元件|电阻|电容|电容器|电感|连接器|PCB|印制电路板|印刷电路板|线路板|电路板|柔性电路板|FPC|继电器
      磁性元件|晶振|SMT|电声器件|接插件|电子厂|保险丝|电子零部件|PCBA
    `,
    gb: 'C398 C3971 C3979 C399',
    links: 'up:electronic-materials up:nonferrous-metals up:surface-treatment up:moulds',
  },
  {
    id: 'consumer-electronics',
    parent: 'electronics-ict',
    zh: '智能终端',
    en: 'Smart terminals and consumer electronics',
    aliases: `
      消费电子|智能手机|手机配件|平板电脑|智能穿戴|可穿戴设备|智能手表|耳机|电视机|音响|智能硬件|笔记本电脑
      电子代工|3C电子|数码产品|智能音箱|投影仪|相机|移动终端|音视频设备|充电器|充电宝|移动电源|投影机
      电源适配器
    `,
    gb: 'C395 C396 C3922 C3471 C3472 C3473',
    links: 'up:electronic-components up:new-display up:ic-design up:batteries up:moulds up:plastics-products',
  },
  {
    id: 'computing-hardware',
    parent: 'electronics-ict',
    zh: '计算机与服务器',
    en: 'Computers and servers',
    aliases: `
      服务器|计算机制造|信创|信息技术应用创新|计算机整机|存储设备|打印机|复印机|电脑制造|国产电脑|计算机外设
      POS机|扫描仪|AI服务器|ATM机|信创产业|先进计算|电脑主板|固态硬盘|金融机具|办公自动化设备|硒鼓|打印耗材
    `,
    gb: 'C391 C347',
    links: 'up:ic-design up:ic-manufacturing up:electronic-components side:data-centres-telecom side:software',
  },
  {
    id: 'communications-equipment',
    parent: 'electronics-ict',
    zh: '通信设备',
    en: 'Communications equipment',
    aliases: `
      5G产业|5G通信|5G设备|5G技术|6G|未来网络|基站设备|光通信|移动通信|通信产业|通信天线|射频器件|交换机
      路由器|光纤光缆|光纤预制棒|通信终端|微波器件|通信模组|物联网模组|雷达|广播电视设备|专网通信|太赫兹
    `,
    gb: 'C392 C3832 C3833 C393 C394',
    links: 'up:electronic-components up:ic-design up:optoelectronics side:data-centres-telecom',
  },
  {
    id: 'virtual-reality',
    parent: 'electronics-ict',
    zh: '虚拟现实',
    en: 'Virtual and augmented reality',
    aliases: `
      VR|XR|元宇宙|增强现实|混合现实|VR设备|AR眼镜|AR技术|VR/AR|AR/VR|虚拟仿真|全息投影|头显|空间计算
      智能眼镜|虚拟现实产业|VR产业|虚拟数字人
    `,
    gb: '',
    links: 'up:new-display up:optoelectronics up:ic-design side:digital-creative side:artificial-intelligence',
  },
  {
    id: 'security-electronics',
    parent: 'electronics-ict',
    zh: '智能安防',
    en: 'Security electronics',
    aliases: `
      安防行业|安防产品|安防监控|做安防|视频监控设备|视频监控产品|监控设备制造|安防设备|门禁设备|报警器
      安检设备|监控摄像头|警用装备|公共安全设备|安防电子|可视对讲|安防产业|安检机|平安城市|安防摄像机
    `,
    gb: 'C3595 L7272',
    links: 'up:electronic-components up:optoelectronics side:artificial-intelligence side:iot-smart-city',
  },
]
