import type { SectorRow } from '../sector-row.ts'

export const electronicsIct: readonly SectorRow[] = [
  {
    id: 'electronics-ict',
    parent: null,
    zh: '新一代信息技术',
    en: 'Next-generation information technology and electronics',
    aliases: `
      电子信息|电子信息产业|电子信息制造|信息技术|新一代电子信息|ICT|IT产业|信息通信|电子制造|信息产业|新一代信息技术产业
      电子信息制造业|信息技术产业|电子工业|电子产业|电子行业|国家电子信息|电子科技公司|电子产品|电子组装|电子加工|做电子|电子设备
      信息科技|通信信息|information technology|ICT industry|electronics|electronics manufacturing|electronic information
      next-generation information technology|electronics industry|information and communication|IT industry
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
      半导体|芯片|集成电路产业|微电子|泛半导体|芯片产业|半导体产业|IC产业|半导体器件|半导体与集成电路|IC|semiconductor
      integrated circuit|IC industry|microelectronics
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
      芯片设计|IC设计|EDA|IP核|Fabless|GPU|MCU|AI芯片|模拟芯片|射频芯片|FPGA|SoC|车规级芯片|处理器芯片|芯片流片|安全芯片|通信芯片
      芯片研发设计|数字芯片|数模混合|模拟IC|电源管理芯片|电源芯片|驱动芯片|触控芯片|指纹芯片|蓝牙芯片|WiFi芯片|物联网芯片|毫米波芯片
      GPU芯片|CPU|CPU芯片|DPU|NPU|RISC-V|处理器设计|ASIC|DSP芯片|AD/DA芯片|MCU芯片|汽车芯片|车规芯片|算力芯片|安全加密芯片|存储控制芯片
      SSD主控|音频芯片|视频芯片|北斗芯片|导航芯片|传感器芯片设计|EDA软件|芯片IP|芯片验证|版图设计|光子芯片|存算一体|类脑计算芯片
      IC design|chip design|fabless company|EDA software|processor design|analog chip
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
      晶圆|晶圆厂|芯片制造|晶圆代工|特色工艺|MEMS|存储芯片|封测|封装测试|芯片封装|先进封装|引线框架|封装基板|芯片测试|晶圆级封装
      Chiplet|集成电路制造|集成电路封装|IDM|硅片加工代工|Fab厂|流片代工|芯片代工|芯片封测|半导体封装|半导体封测|IC封装|IC测试|IC封测
      芯片成品测试|倒装|SiP封装|系统级封装|Bumping|凸块|2.5D封装|3D封装|TSV|BGA封装|QFN|COF|覆晶薄膜|IC载板|封装载板|ABF载板|键合丝
      键合金丝|塑封料|芯片贴装|DRAM|NAND|闪存|存储器|存储器芯片|内存条|内存芯片|MEMS芯片|射频滤波器制造|半导体产线|wafer|wafer fab
      wafer fabrication|chip packaging|IC packaging|packaging and testing|OSAT|semiconductor packaging|memory chip|advanced packaging
      chip testing
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
      碳化硅|氮化镓|宽禁带半导体|化合物半导体|功率半导体|IGBT|SiC|GaN|功率器件|砷化镓|半导体分立器件|分立器件|MOSFET|氧化镓|二极管
      第三代半导体材料|功率模块|磷化铟|外延片|碳化硅晶圆|氮化镓芯片|氮化铝衬底|功率芯片|IGBT芯片|MOS管|场效应管|晶闸管|可控硅|整流桥
      整流器件|肖特基|TVS管|稳压管|三极管|分立元件|半导体分立|外延生长|锑化物|锗片|蓝宝石|宽禁带|第四代半导体|功率电子|电力电子器件
      silicon carbide|gallium nitride|power semiconductor|power device|compound semiconductor|IGBT module|wide bandgap|epitaxial wafer
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
      光刻机|刻蚀机|薄膜沉积|晶圆设备|半导体清洗设备|封装设备|键合机|涂胶显影|离子注入|半导体装备|电子专用设备|真空腔体|半导体零部件
      贴片机|划片机|单晶炉|集成电路装备|半导体专用设备|半导体精密零部件|芯片设备|芯片制造设备|晶圆清洗机|湿法设备|湿制程设备|CVD设备
      PVD设备|ALD|MOCVD|磁控溅射设备|刻蚀设备|光刻设备|CMP设备|量测设备|晶圆检测设备|探针台|探针卡|测试机|分选机|芯片测试设备|固晶机
      焊线机|引线键合|划片设备|切割划片|激光划片|减薄机|贴膜机|封测设备|SMT设备|回流焊|波峰焊|点胶机|晶体生长炉|长晶炉|拉晶炉|扩散炉
      晶圆传输|EFEM|晶圆机器人|静电卡盘|陶瓷静电卡盘|射频电源|石英件|石英坩埚|半导体石英|硅部件|真空腔|腔体加工|超高纯管路|特气设备
      semiconductor equipment|semiconductor manufacturing equipment|wafer equipment|etching equipment|lithography
      pick and place machine|semiconductor parts
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
      显示面板|液晶|OLED|Mini LED|Micro LED|面板厂|显示屏|触摸屏|偏光片|显示模组|背光模组|液晶面板|LED显示屏|电子纸|超高清显示|盖板玻璃
      显示器件|触控模组|超高清视频|显示产业|LED大屏|显示器|LCD|LCM|TFT-LCD|TFT|AMOLED|柔性屏|柔性显示|折叠屏|曲面屏|Micro-LED|Mini-LED
      LED显示|小间距|LED屏|大屏显示|拼接屏|广告屏|车载屏|车载显示|触摸面板|触控|玻璃盖板|手机盖板|UTG|导光板|扩散板|背光|偏光板|墨水屏
      透明显示|激光显示|微显示|全息显示|裸眼3D|显示终端|商用显示|交互平板|会议平板|电子白板|教育一体机|display panel|LCD panel
      LED display|touch screen|touch panel|backlight module|flat panel display|OLED display|display modules|cover glass
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
      光电|光通信器件|光模块|激光器|光芯片|光器件|光电器件|光电产业|光电信息|红外探测器|LED芯片|半导体照明|摄像头模组|光纤激光器
      光电子器件|LED封装|光子技术|激光产业|光通讯|光通信模块|光收发模块|光收发器|光引擎|硅光|硅光芯片|VCSEL|激光二极管|半导体激光器
      超快激光|激光模组|激光光源|光纤器件|光分路器|PLC分路器|光无源器件|光有源器件|光隔离器|光开关|光耦|红外器件|红外芯片|红外传感
      非制冷红外|紫外LED|UVC LED|红外LED|LED外延|LED灯珠|灯珠|LED光源|LED器件|摄像模组|摄像头|镜头模组|光敏器件|太赫兹器件|AWG|铌酸锂
      薄膜铌酸锂|光波导|光学芯片|optoelectronic|photonics|laser|fiber laser|optical module|optical communication devices|LED chip
      LED packaging|camera module|infrared detector|optical transceiver
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
      电子元件|电阻|电容|电容器|电感|连接器|PCB|印制电路板|印刷电路板|线路板|电路板|柔性电路板|FPC|继电器|磁性元件|晶振|SMT|电声器件
      接插件|电子厂|保险丝|电子零部件|PCBA|元器件|电子器件|电子零件|电子配件|电子零组件|被动元件|片式元件|MLCC|陶瓷电容|薄膜电容|线圈
      电子变压器|高频变压器|网络变压器|滤波器|EMI滤波|谐振器|石英晶体|晶体振荡器|蜂鸣器|扬声器|喇叭|麦克风|受话器|振动马达|电子开关
      轻触开关|微动开关|按键开关|拨动开关|端子|线束连接器|FFC|排线|板对板|多层板|HDI|软硬结合板|软板|硬板|铝基板|金属基板|陶瓷线路板
      贴片加工|电子装配|DIP插件|控制板|智能控制器|电子控制器|熔断器|保险管|电位器|光电开关|干簧管|微波元件|陶瓷滤波器|声表面波|压电陶瓷
      压电器件|霍尔元件|散热片|散热模组|均温板|导热垫片|导热材料|屏蔽罩|电磁屏蔽|电池保护板|保护板|electronic component|PCB assembly
      printed circuit board|circuit board|connector|connectors|capacitor|resistor|inductor|crystal oscillator|surface mount
      electronics assembly|heat sink|loudspeaker|electroacoustic
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
      消费电子|智能手机|手机配件|平板电脑|智能穿戴|可穿戴设备|智能手表|耳机|电视机|音响|智能硬件|笔记本电脑|电子代工|3C电子|数码产品
      智能音箱|投影仪|相机|移动终端|音视频设备|充电器|充电宝|移动电源|投影机|电源适配器|消费类电子|3C产品|3C配件|3C数码|3C制造|数码电子
      智能产品|智能电子|智能设备|手机厂|手机组装|手机制造|手机整机|手机结构件|手机中框|手机外壳|手机壳|手机膜|手机贴膜|手机支架
      手机数据线|手环|穿戴设备|TWS|耳麦|音箱|家庭影院|功放|彩电|智能电视|液晶电视|电视整机|机顶盒|激光投影|激光电视|电子词典|学习机
      点读机|翻译机|录音笔|电子书|电子相册|行车记录仪|无线充|快充|氮化镓充电器|数码电池|电竞外设|键鼠|游戏手柄|游戏机|智能家庭终端
      智能后视镜|儿童手表|智能眼镜代工|可穿戴|ODM|终端制造|consumer electronics|smartphone|mobile phone|headphones|earphones|earbuds
      wearables|wearable device|charger|power bank|smart terminal|smart devices|bluetooth speaker|audio equipment|TV sets
      digital camera|projector|影视录放设备|音视频产品
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
      服务器|计算机制造|信创|信息技术应用创新|计算机整机|存储设备|打印机|复印机|电脑制造|国产电脑|计算机外设|POS机|扫描仪|AI服务器
      ATM机|信创产业|先进计算|电脑主板|固态硬盘|金融机具|办公自动化设备|硒鼓|打印耗材|机箱|机柜制造|GPU服务器|算力服务器|计算机|电脑
      台式机|笔记本电脑整机|云终端|瘦客户机|显卡|机械硬盘|移动硬盘|U盘|SSD|存储卡|存储产品|磁盘阵列|打印设备|条码设备|墨盒|碳粉|墨粉
      高拍仪|自助终端|自助设备|自助售货终端|点钞机|智能柜员机|收银机|收款机|读卡器|计算产业|量子计算服务器|computer|computers|server
      servers|AI server|PC manufacturing|printers|storage devices|computer hardware|laptops|solid state drive|toner cartridge
      办公用机械|计算器|货币专用设备
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
      5G产业|5G通信|5G设备|5G技术|6G|未来网络|基站设备|光通信|移动通信|通信产业|通信天线|射频器件|交换机|路由器|光纤光缆|光纤预制棒
      通信终端|微波器件|通信模组|物联网模组|雷达|广播电视设备|专网通信|太赫兹|通讯设备|通讯器材|通信器材|通信器件|通信产品|通讯产品
      通信科技|通讯科技|通信技术|网络设备|网通设备|数据通信|数通设备|5G基站|5G天线|小基站|基站天线|基站配套|基站滤波器|基站射频|天线厂
      天线制造|手机天线|微波通信|微波天线|射频模块|射频组件|射频微波|射频前端|TR组件|相控阵|毫米波通信|毫米波天线|通信基站|通信铁塔
      铁塔配件|通信机柜|通信电源|光缆|光棒|跳线|光传输设备|光端机|光网络|光猫|ONU|OLT|PON|网关|WiFi模块|蓝牙模块|无线模块|NB-IoT
      通信模块厂|对讲机|数字集群|应急通信|卫星电话|卫星终端|卫星通信终端|卫星地面站|动中通|广播设备|广电设备|视频会议系统|电视发射机
      通讯终端|通信测试|电话机|传真机|telecommunications|telecom equipment|communication equipment|5G base station|base station antenna
      antenna|optical fiber|optical fibre|fiber optic cable|router|radar|RF modules|network equipment|广播电视接收设备|广播电视发射设备
      广播电视专用配件
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
      VR|XR|元宇宙|增强现实|混合现实|VR设备|AR眼镜|AR技术|VR/AR|AR/VR|虚拟仿真|全息投影|头显|空间计算|智能眼镜|虚拟现实产业|VR产业
      虚拟数字人|VR眼镜|AR|AR/MR|头戴显示|头戴式显示|近眼显示|AR光学|光波导镜片|AI眼镜|数字孪生仿真|三维仿真|虚拟制作|动作捕捉|动捕
      沉浸式技术|全息|virtual reality|augmented reality|metaverse|mixed reality|VR headset|AR glasses|extended reality
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
      安防行业|安防产品|安防监控|做安防|视频监控设备|视频监控产品|监控设备制造|安防设备|门禁设备|报警器|安检设备|监控摄像头|警用装备
      公共安全设备|安防电子|可视对讲|安防产业|安检机|平安城市|安防摄像机|安防工程|安防系统|安防公司|安防企业|监控设备|监控器材|监控产品
      摄像机|IPC摄像头|球机|硬盘录像机|NVR|道闸|车牌识别|人脸识别设备|人脸识别终端|闸机|考勤机|指纹识别|指纹机|楼宇对讲|对讲系统
      可视门铃|智能门铃|安检|金属探测|防盗报警|防盗器|烟感|消防报警|火灾报警|入侵报警|周界报警|警用|执法记录仪|公安装备|智慧安防|防伪
      电子锁具安防|周界安防|保安器材|security equipment|security products|CCTV|video surveillance|surveillance camera|access control
      alarm systems|security systems|intelligent security
    `,
    gb: 'C3595 L7272',
    links: 'up:electronic-components up:optoelectronics side:artificial-intelligence side:iot-smart-city',
  },
]
