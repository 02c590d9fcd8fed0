/**
 * What people on the phone say that they make or do, by sector: products and trades beside the names of the catalogue.
 * Words are separated by spaces; an underscore stands for a space inside an English phrase.
 */
export const PRODUCTS: readonly { id: string; words: string }[] = [
  {
    id: 'biologics',
    words:
      '抗体 单抗 抗体药 蛋白药物 重组胶原蛋白 干扰素 血制品 人用疫苗 流感疫苗 狂犬疫苗 生物类似药 多肽 多肽药 重组蛋白药 antibody antibody_drugs antibodies vaccine vaccines biologics',
  },
  {
    id: 'cell-gene-therapy',
    words: '细胞药物 cart 干细胞库 免疫治疗 基因药物 病毒载体 腺病毒载体 质粒 溶瘤病毒 cell_therapy gene_therapy',
  },
  {
    id: 'chemical-drugs',
    words:
      '药片 胶囊 口服液 输液 大输液 滴眼液 滴眼剂 冻干粉针 粉针剂 头孢 头孢类 青霉素 注射液 固体制剂 制剂厂 制剂车间 原料药厂 吸入制剂 缓释制剂 软膏 喷雾剂 维生素原料 api_manufacturer generic_drugs tablets',
  },
  {
    id: 'traditional-chinese-medicine',
    words:
      '饮片 中药颗粒 中药制药 膏药 贴膏 药酒 阿胶块 艾草 艾条 艾灸 人参 三七 枸杞提取 灵芝孢子粉 灵芝 石斛 黄芪 当归 中药厂 中医药 丹参',
  },
  {
    id: 'cro-cdmo',
    words:
      '药物筛选 药代 药理毒理 临床cro 药物发现 生物药代工 药物cdmo 临床前 安评 药学 动物实验 contract_research cdmo cro',
  },
  {
    id: 'animal-health',
    words: '兽用 兽药厂 宠物疫苗 动物药 猪用疫苗 禽用疫苗 兽用制剂 宠物医药 veterinary animal_vaccine',
  },
  {
    id: 'synthetic-biology',
    words:
      '生物发酵 酶 生物酶 饲用酶 赖氨酸 苏氨酸 谷氨酸 透明质酸发酵 玻尿酸原料 生物基化学品 胶原蛋白发酵 菌种 synthetic_biology enzymes',
  },
  {
    id: 'medical-devices',
    words:
      '医疗器械厂 医疗耗材设备 手术机器人 骨科器械 骨科植入 关节假体 血管支架 球囊导管 手术刀 微创器械 缝合器 吻合器 射频消融 有源器械 无源器械 二类器械 三类器械 植入物 医疗电子 medical_device medical_devices surgical_instruments implants',
  },
  {
    id: 'medical-equipment',
    words:
      '彩超 b超 ct机 ct球管 x光机 dr设备 核磁 直线加速器 制氧机 呼吸机 血透机 透析机 心电图机 心电监护 监护仪 麻醉机 除颤仪 手术床 无影灯 医用内镜 内镜 激光治疗仪 血压计 血糖仪 medical_imaging ventilators',
  },
  {
    id: 'in-vitro-diagnostics',
    words:
      '试剂 诊断仪 化学发光 胶体金 pcr试剂 检测卡 抗原检测 测序仪 poct设备 诊断试剂盒 核酸提取 生化试剂 血球仪 ivd试剂 diagnostics reagents test_kits',
  },
  {
    id: 'medical-consumables',
    words:
      '纱布 绷带 创可贴 输液袋 采血管 采血针 针头 医用手套 丁腈手套 手术衣 棉签 敷料 导尿管 医用包装 伤口敷料 医用无纺布 医疗耗材 一次性耗材 一次性医用 预灌封 注射针 医用导丝 catheters masks syringes medical_consumables',
  },
  {
    id: 'dental-ophthalmic',
    words:
      '牙科 牙科耗材 牙科设备 种植体 牙冠 假牙 正畸 牙套 隐形正畸 ok镜 近视镜片 镜片 眼镜片 镜架 眼镜架 太阳镜 美瞳 人工晶体 眼科 口腔耗材 contact_lenses dental',
  },
  {
    id: 'rehabilitation',
    words: '助行器 电动轮椅 护理机器人 外骨骼 康复理疗 理疗仪 拐杖 康复训练 助听设备 wheelchairs',
  },
  { id: 'health-services', words: '体检 医美机构 诊所 门诊部 医院 透析中心 互联网诊疗 影像中心 健康小屋 口腔诊所' },
  { id: 'elderly-care', words: '养老院 养老机构 适老化 适老用品 护老 日间照料' },
  {
    id: 'ic-design',
    words:
      '芯片研发 电源管理芯片 电源芯片 蓝牙芯片 存储控制芯片 射频前端 ai芯片设计 mcu芯片 芯片公司 驱动芯片 信号链芯片 chip_design ic_design fabless',
  },
  {
    id: 'ic-manufacturing',
    words:
      '晶圆测试 芯片测试 划片 减薄 倒装 bumping 晶圆级封装 sip封装 引线键合 芯片制造 8寸线 12寸线 封装厂 封测厂 芯片代工 晶圆制造 wafer packaging_and_testing foundry_fab',
  },
  {
    id: 'third-gen-semiconductors',
    words:
      'sic衬底 碳化硅衬底 碳化硅外延 氮化镓外延 功率模块 igbt模块 mosfet 功率半导体 sic模块 外延片 砷化镓外延 氧化镓',
  },
  {
    id: 'semiconductor-equipment',
    words:
      '真空腔体 腔体 cvd设备 pvd设备 清洗机台 晶圆搬运 晶圆机械手 探针台 探针卡 分选机 固晶机 贴片机 光刻设备 晶圆盒 半导体零部件 半导体真空 刻蚀设备 石英件 静电卡盘 陶瓷吸盘 划片机 semiconductor_equipment wafer_equipment',
  },
  {
    id: 'new-display',
    words:
      '量子点 量子点显示 量子点材料 显示材料 背光 背光源 车载显示 车载屏 触控屏 触控模组 导光板 lcm 液晶模组 电子墨水屏 柔性屏 玻璃盖板 盖板玻璃 显示器 显示器件 拼接屏 led屏 小间距 透明屏 显示驱动 display_panel display_modules',
  },
  {
    id: 'optoelectronics',
    words:
      '光纤激光器 光引擎 光纤器件 光收发模块 光通信模块 激光芯片 半导体激光器 vcsel 摄像模组 光纤连接器 光电耦合 紫外led 光探测器 热成像模组 lidar芯片 optical_modules optical_transceivers laser_diodes',
  },
  {
    id: 'electronic-components',
    words:
      'smt 贴片加工 pcba pcb打样 pcb板 线路板厂 fpc 软板 多层板 hdi 继电器 晶振 电位器 磁珠 变压器线圈 电子变压器 电子接插件 端子 接插件 端子线 铝电解电容 薄膜电容 mlcc 热敏电阻 保险丝 电子线束 蜂鸣器 扬声器 微型马达线圈 hall元件 散热器 散热片 热管 电子结构件 pcb_assembly smt_assembly circuit_boards connectors',
  },
  {
    id: 'consumer-electronics',
    words:
      '手机壳 手机组装 手机结构件 蓝牙耳机 tws耳机 音箱 蓝牙音箱 充电宝 移动电源 数据线 充电器 平板 笔记本支架 电子书 学习机 翻译机 手机屏 行车记录仪 投影仪 智能音箱 键盘鼠标 键鼠 电竞外设 智能手环 智能戒指 对讲机 无线充 电子产品组装 consumer_electronics smartphones wearables headphones',
  },
  {
    id: 'computing-hardware',
    words:
      'ai服务器 服务器组装 gpu服务器 服务器机箱 机箱 固态硬盘 ssd 内存条 主板 工控机 电脑整机 笔记本电脑 一体机 存储阵列 硬盘 云终端 pos机 收银机 ai_server server_assembly servers computers',
  },
  {
    id: 'communications-equipment',
    words:
      '5g基站 基站天线 天线 滤波器 射频 光纤 光缆 光纤光缆 路由器 通信模块 卫星终端 微波器件 光交换 对讲设备 物联网模组 通信模组 通信电源 机顶盒 光猫 5g_base_station antenna telecom_equipment',
  },
  { id: 'virtual-reality', words: 'vr眼镜 ar眼镜 vr头显 ar_glasses vr_headset' },
  { id: 'security-electronics', words: '摄像头 监控摄像头 安检机 门禁 报警系统 可视对讲 监控设备 智能门禁 cctv' },
  {
    id: 'software',
    words:
      '软件公司 做软件 软件定制 软件服务 erp软件 系统开发 小程序开发 app开发 crm 网站开发 游戏引擎 财务软件 医疗软件 software_development saas software_company',
  },
  {
    id: 'industrial-internet',
    words: '工控软件 mes系统 数字化工厂 plm软件 cae软件 industrial_software industrial_internet',
  },
  {
    id: 'artificial-intelligence',
    words:
      'ai公司 ai算法 视觉算法 机器视觉算法 语音ai ai制药 ai应用 ai创业 大语言模型 算法公司 ai_company machine_learning computer_vision large_language_model',
  },
  {
    id: 'big-data-cloud',
    words: '标注 数据标注公司 云服务商 数据公司 数据中台 cloud_services big_data data_labelling',
  },
  {
    id: 'data-centres-telecom',
    words: '智算 机柜 idc机房 算力租赁 gpu算力 数据机房 呼叫网络 data_center data_centre hyperscale',
  },
  { id: 'cybersecurity', words: '网络安全公司 网安 安全软件 密码机 渗透测试 cybersecurity network_security' },
  { id: 'iot-smart-city', words: '物联网设备 物联网终端 智慧停车 智慧园区 智慧路灯 rfid标签 nfc 弱电 iot_devices' },
  { id: 'internet-platforms', words: '外卖平台 打车平台 社区平台 互联网运营' },
  {
    id: 'intelligent-manufacturing',
    words:
      '自动化产线 非标设备 自动化集成 非标自动化设备 自动化装配线 工装设备 锂电设备 光伏设备 涂布机 卷绕机 检测设备集成 点胶机 机器视觉 视觉检测 分拣线 工业控制 plc 变频器 伺服系统 伺服驱动 运动控制 自动化装备 自动化生产线 电池设备 螺丝机 industrial_automation automation_equipment',
  },
  {
    id: 'robotics',
    words:
      '工业机械手 机械手 机器人关节 关节模组 灵巧手 谐波减速器 人形 送餐机器人 清洁机器人 割草机器人 agv小车 叉取机器人 焊接机器人 码垛机器人 人形机器人关节 四足机器人 医疗机器人 robots robotics humanoid_robots cobots',
  },
  {
    id: 'cnc-machine-tools',
    words:
      '机床厂 五轴 加工中心 数控车床 铣床 激光切割设备 激光焊接机 激光打标机 线切割机 电火花机 锯床 龙门铣 钻攻机 折弯机 剪板机 电主轴 刀库 机床附件 数控转台 machine_tools cnc_machines',
  },
  { id: 'additive-manufacturing', words: '3d打印机 3d打印服务 金属打印 3d_printing additive_manufacturing' },
  {
    id: 'construction-mining-machinery',
    words:
      '挖机 挖机配件 液压支架 刮板机 煤机 掘进机 破碎机 矿山设备 矿机 振动筛 球磨机 混凝土泵车 泵车 搅拌机 打桩机 旋挖钻 摊铺机 工程机械配件 履带 矿用 采煤机 选矿设备 升降机 施工升降机 高空车 凿岩 construction_machinery excavators mining_equipment',
  },
  {
    id: 'energy-petrochemical-equipment',
    words:
      '锅炉 锅炉厂 汽轮机 燃气轮机 余热锅炉 塔器 非标容器 储气罐 钢瓶 气瓶 低温储罐 lng储罐 抽油机 钻头钻具 石油钻具 石油套管 井口装置 法兰锻件 反应器 化工容器 蒸发器 冷凝器 分离器 boiler_manufacturer pressure_vessels heat_exchangers',
  },
  {
    id: 'pumps-valves-compressors',
    words:
      '液压阀 电磁阀 球阀 蝶阀 闸阀 阀 截止阀 调节阀 离心泵 潜水泵 齿轮泵 柱塞泵 油缸 气缸 液压系统 液压泵 液压站 风机 鼓风机 离心机 螺杆机 空压 干燥机 密封件 机械密封 水泵厂 泵 阀门厂 减压阀 valves pumps compressors hydraulic',
  },
  {
    id: 'hvac-refrigeration',
    words:
      '空调机组 中央空调 商用制冷 冰淇淋机 冷凝机组 热泵机组 冷水机 新风 新风机 风管 风阀 除湿机 保鲜柜 展示柜 冷风机 压缩冷凝 换热机组 制冷机组 制冰 暖风机 暖气片 散热器片 hvac refrigeration_equipment heat_pumps air_conditioning',
  },
  {
    id: 'material-handling',
    words:
      '电梯 电梯部件 扶梯 电梯导轨 叉车配件 仓储货架 货架 输送线 输送设备 堆垛机 提升机 葫芦 电动葫芦 起重机厂 起重 升降平台 液压升降 agv立库 物流设备 传送带设备 搬运车 堆高车 elevators forklifts cranes_manufacturer conveyor',
  },
  {
    id: 'light-industry-machinery',
    words:
      '包装机 灌装设备 贴标机 封口机 食品加工设备 咖啡机设备 榨油机 面条机 饺子机 印刷机 造纸机械 缝纫机 纺机 纺织机械 针织机 喷水织机 木工机械 皮革机械 制药设备 制药机 洗瓶机 杀菌釜 烤箱设备 商用厨房设备 洗涤设备 陶瓷机械 玻璃机械 烟草机械 packaging_machinery packaging_machines food_machinery textile_machinery',
  },
  {
    id: 'rubber-plastics-machinery',
    words: '注塑机 吹瓶机 挤塑机 造粒设备 硫化设备 中空吹塑机 吸塑机 injection_moulding_machines',
  },
  {
    id: 'agricultural-machinery',
    words:
      '收获机 玉米收获机 旋耕机 打捆机 喷雾机 播种 割草机 微耕机 烘干机 谷物烘干 青储 农用车 农用机械 挤奶机 饲料机械 养殖设备 猪舍设备 园林机械 割灌机 喷灌 tractors agricultural_machinery farm_machinery',
  },
  {
    id: 'safety-emergency',
    words:
      '灭火器 消防泵 消防水带 安全帽 防毒面具 防爆电器 防爆灯 应急灯 逃生 救援装备 消防门 防火门 报警阀 安全绳 防护面罩 烟感 安全鞋 防护手套 气体报警 fire_fighting_equipment safety_equipment',
  },
  {
    id: 'remanufacturing-repair',
    words: '发动机再制造 设备大修 电机维修 机床大修 旧设备翻新 硒鼓再生 打印耗材再生 remanufacturing',
  },
  {
    id: 'precision-instruments',
    words:
      '电子天平 三坐标 测量仪 测试仪 检测仪 x射线检测 实验室设备 实验室仪器 质谱 色谱 环境试验箱 试验箱 老化箱 示波器 电测仪器 电子测量 测绘仪器 探伤仪 硬度计 测试设备 生命科学仪器 水质分析仪 scientific_instruments test_equipment measuring_instruments',
  },
  {
    id: 'industrial-meters',
    words:
      '水表 电表 电能表 气表 压力表 温控器 温度表 变送器 液位计 智能燃气表 仪表 智能仪表 电磁流量计 计量表 water_meters flow_meters smart_meters',
  },
  {
    id: 'sensors',
    words:
      '温湿度传感器 mems压力传感器 压力芯片 霍尔传感器 编码器 称重传感器 位移传感器 雷达传感器 传感 扭矩传感器 氧传感器 力传感器 六维力传感器 sensors sensor',
  },
  {
    id: 'optical-instruments',
    words:
      '镜头 光学镜头 光学件 棱镜 光学薄膜元件 滤光片 红外镜头 光学玻璃 显微镜 望远镜 瞄准镜 光学加工 透镜 光栅 optical_lenses optics',
  },
  { id: 'vehicle-oem', words: '汽车整车 卡车 重卡 客车厂 皮卡 房车整车 整车项目 car_maker vehicle_assembly' },
  {
    id: 'new-energy-vehicles',
    words:
      '电动车整车 电动卡车 新能源重卡 新能源物流车 换电重卡 电驱 电驱动 电控 电动重卡 三合一电驱 electric_vehicles ev_maker new_energy_vehicles',
  },
  {
    id: 'auto-parts',
    words:
      '转向节 副车架 控制臂 减震器 悬挂件 底盘件 汽车底盘件 车身件 车身结构件 座椅骨架 汽车座椅 仪表板 内饰件 汽车内饰件 门板 汽车冲压件 汽车压铸件 汽车紧固件 活塞 活塞环 曲轴 凸轮轴 气门 缸体 缸盖 涡轮增压器 排气管 排气系统 尾气催化 刹车盘 制动盘片 刹车片厂 半轴 传动轴 万向节 离合器 差速器 车桥 车轮 轮毂 铝轮毂 钢圈 油箱 安全带 安全气囊 雨刮 汽车玻璃 汽车天窗 天窗 后视镜 车锁 汽车密封条 密封条 车灯 汽车线束 线束厂 汽车水泵 燃油泵 喷油嘴 火花塞 汽车空调 汽车滤清器 滤清器 汽车地毯 脚垫 汽车脚垫 汽车配件厂 汽车零件 汽车零部件厂 电池托盘 电池壳体 电池箱体 热管理 汽车热管理 新能源汽车热管理 battery_housings battery_trays 冷却板 水冷板 汽车模组 汽车连接件 汽车涂装件 汽车塑料件 汽车注塑件 auto_parts automotive_parts car_parts automotive_components wiring_harness',
  },
  {
    id: 'intelligent-connected-vehicles',
    words:
      '自动驾驶 域控制器 智驾 激光雷达 毫米波雷达 车载芯片模组 车机 车载导航 车载终端 t-box 汽车雷达 无人车 无人配送车 无人物流车 线控底盘 hud 抬头显示 车载摄像头 autonomous_driving lidar adas automotive_electronics',
  },
  {
    id: 'special-vehicles',
    words:
      '消防车 环卫车改装 洒水车 冷藏车改装 改装车厂 挂车 半挂 厢式车 旅居车 高空作业车 随车吊 车厢 货箱 救援车 宿营车 special_vehicles trailers',
  },
  {
    id: 'motorcycles-ebikes',
    words:
      '电动车组装 电摩 电动自行车整车 自行车厂 电动滑板车 三轮车 共享单车 自行车配件 车架 电动两轮车 二轮车 e-bikes ebikes bicycles motorcycles',
  },
  {
    id: 'auto-aftermarket',
    words:
      '汽修 修车店 修车厂 修汽车 洗车 汽车美容 4s店 新车交付 二手车出口 汽车贴膜 车膜 汽车用品 汽车改装 汽车展厅 car_repair dealership',
  },
  { id: 'rail-vehicles', words: '地铁车 轨道车 机车厂 车体 轨道工程车 rolling_stock' },
  {
    id: 'rail-components',
    words:
      '轨道交通内饰件 轨道交通内饰 轨道内饰 高铁内饰 高铁部件 轨道座椅 列车部件 轨道电气 轨枕 道岔 弓网 车门系统 高铁零部件 铁路紧固件 铁路器材 rail_components train_parts',
  },
  { id: 'rail-signalling', words: '信号系统 列车控制 轨道监测 轨道检修 铁路通信' },
  {
    id: 'shipbuilding',
    words:
      '船厂 造船厂 渔船 船舶配件 船用配件 船用螺旋桨 螺旋桨 船用阀门 锚链 舾装 游艇厂 船舶涂装 玻璃钢船 船用电缆 舵机 船舱 shipyard shipbuilding yachts marine_equipment',
  },
  {
    id: 'offshore-engineering',
    words:
      '海工 深海网箱 网箱 海上平台 导管架 海洋牧场装备 水下装备 rov auv 海缆敷设 海底管线 海上风电基础 系泊 offshore_equipment',
  },
  {
    id: 'marine-biology',
    words:
      '海藻酸钠 褐藻 岩藻 海洋生物提取 鱼油 虾青素 贝壳粉 海洋胶原 海藻提取 海藻提取物 seaweed seaweed_extracts algae fish_oil marine_extracts',
  },
  { id: 'marine-services', words: '海洋观测设备 海洋浮标 浮标 水声通信 水声 海洋监测设备 海洋数据' },
  {
    id: 'aircraft-manufacturing',
    words:
      '航空件 航空零件 航空结构件 飞机零件 飞机零部件 航空发动机零件 航发 叶片机匣 机匣 航空内饰 飞机座椅 航空紧固件 航空锻件 航空复材 机翼 起落架 aircraft_parts aero_engine aerospace_components',
  },
  {
    id: 'low-altitude-economy',
    words:
      '无人机 无人机厂 多旋翼 固定翼 植保机 飞控 低空 通航 飞行器 evtol整机 无人直升机 无人机电机 无人机培训 drones drone uav evtol',
  },
  {
    id: 'commercial-space',
    words: '民营火箭 商业火箭 火箭总装 卫星制造 卫星载荷 卫星组网 微小卫星 星箭 火箭贮箱 rockets satellites',
  },
  { id: 'beidou-geospatial', words: '北斗终端 测绘 遥感 定位终端 地图 导航终端 gps终端 geospatial' },
  {
    id: 'aviation-services',
    words: '飞机拆解 航材 航材仓储 飞机维修 航空物流培训 公务机维修 发动机维修 航食 aircraft_maintenance mro',
  },
  {
    id: 'advanced-polymers',
    words:
      '改性塑料粒子 塑料粒子 工程塑料粒子 色母粒 色母 尼龙 tpu tpe 弹性体 pa66 聚碳酸酯 硅胶原料 pc料 硅橡胶 有机硅材料 氟塑料 ptfe 母粒 环氧树脂 聚氨酯 聚氨酯原料 水性树脂 树脂 pps pbt polymers engineering_plastics resins',
  },
  {
    id: 'composites-carbon-fibre',
    words:
      '碳纤维制品 碳纤 碳碳 热场 玻纤 玻纤布 玻璃纤维布 复合板材 缠绕气瓶 玻璃钢制品 玻璃钢管 拉挤 芳纶纤维 碳陶 碳纤维自行车 预浸 composites carbon_fibre carbon_fiber fibreglass',
  },
  {
    id: 'graphene-nano-carbon',
    words:
      '气凝胶 气凝胶保温 石墨电极 石墨件 石墨制品 石墨散热膜 石墨膜 导热膜 钻石膜 cvd钻石 培育钻石 金刚石微粉 人造金刚石 碳黑导电 碳纳米管浆料 纳米粉体 活性炭 graphene activated_carbon aerogel',
  },
  {
    id: 'electronic-materials',
    words:
      '光刻胶单体 电子化学 电子级 铜箔 覆铜板 电子铜箔 pi浆料 硅片厂 单晶硅片 大硅片 抛光片 靶材 溅射靶 电子胶 导电银浆 银浆 导电胶 封装胶 石英砂 高纯石英 石英坩埚 蚀刻液 电子布 电子特气 高纯气体 键合丝 金线 焊锡 锡膏 焊料 抛光垫 cmp photoresist electronic_materials electronic_chemicals silicon_wafers',
  },
  {
    id: 'battery-materials',
    words:
      '正极 负极 隔膜 磷酸铁 锂电池隔膜 电解液 锂电材料 硬碳 硅负极 石墨负极 三元前驱体 碳酸锂 氢氧化锂 铝塑膜 锂电铝箔 涂碳箔 集流体 导电剂 正极粉 固态电解质 六氟 cathode_materials anode_materials cathode anode electrolyte battery_materials separator_film',
  },
  {
    id: 'advanced-ceramics',
    words:
      '陶瓷基板 氮化铝 氮化硅陶瓷 氧化铝 氧化锆珠 陶瓷轴承 精密陶瓷 陶瓷零件 压电陶瓷 陶瓷刀 陶瓷球 陶瓷膜 陶瓷管 氧化锆陶瓷 陶瓷插芯 陶瓷粉体 功能陶瓷 advanced_ceramics ceramic_substrates',
  },
  {
    id: 'advanced-metals',
    words:
      '钛材 钛合金件 钛板 高温合金粉 金属粉 合金粉 雾化粉 硬质合金 钨钢 钨丝 钼 镁合金压铸 镍基合金 特种合金 铜合金 非晶带材 形状记忆 金属3d粉 titanium superalloys metal_powders',
  },
  {
    id: 'rare-earth-magnetics',
    words: '磁铁 磁钢 磁体 永磁体 永磁 磁芯 磁粉芯 软磁粉芯 钕铁硼磁材 稀土永磁体 抛光粉 磁性元件 magnets rare_earth',
  },
  {
    id: 'functional-films',
    words:
      '光学膜涂布 膜涂布 光伏背板 背板膜 pet膜 bopp 胶膜 离型膜 扩散膜 增亮膜 窗膜 汽车膜 超滤膜 ro膜 净水膜 中空纤维膜 pvb膜 eva胶膜 薄膜 流延膜 复合膜 涂布 功能膜 镀膜膜 optical_film films membranes',
  },
  {
    id: 'bio-based-materials',
    words:
      '可降解 降解材料 降解袋 可降解餐具 pla吸管 聚乳酸可降解材料 秸秆餐具 纸浆模塑餐具 竹纤维餐具 生物塑料 尼龙56 呋喃 biodegradable bioplastics',
  },
  {
    id: 'petrochemicals',
    words: '炼厂 烯烃 芳烃 润滑油 沥青 聚乙烯 聚丙烯 苯乙烯 基础油 润滑脂 石脑油 白油 petrochemical lubricants',
  },
  { id: 'coal-chemicals', words: '焦炭 焦化厂 甲醇 煤焦油 煤制氢 型煤 洗煤 coke' },
  {
    id: 'basic-chemicals',
    words:
      '工业气体 制氧 空分 氧气 氮气 氩气 液氨 双氧水 盐酸 硫酸 烧碱 纯碱 硫磺 磷酸 氢氟酸 氟化工 钛白粉 硅微粉 硅酸钠 白炭黑 氯化钙 氧化锌 无机盐 industrial_gases',
  },
  {
    id: 'fine-chemicals',
    words:
      '农药中间体 染料中间体 水处理药剂 药剂 助剂 表活 表面活性剂 阻燃剂 引发剂 光引发剂 固化剂 催化剂 香精 香料 香精香料 切削液 清洗剂 金属清洗剂 脱模剂 发泡剂 增塑剂 抗氧剂 缓蚀剂 减水剂 电镀添加剂 皮革化学品 纺织助剂 油田助剂 油田化学品 造纸助剂 消泡剂 特种化学品 试剂化学品 fine_chemicals specialty_chemicals additives catalysts',
  },
  {
    id: 'coatings-adhesives',
    words:
      '涂料厂 油漆厂 工业漆 水性工业漆 木器漆 汽车漆 粉末 地坪漆 建筑涂料 乳胶漆 真石漆 船舶漆 胶黏剂 胶水厂 热熔胶 压敏胶 结构胶 灌封胶 uv胶 uv油墨 油墨厂 颜料 色浆 防水涂料 防火涂料 玻璃胶 双面胶 胶带 胶带厂 标签胶 coatings paints adhesives inks glue',
  },
  {
    id: 'agrochemicals',
    words:
      '肥料厂 有机肥 复合肥厂 农药 农药厂 农药制剂 除草剂 水溶肥 叶面肥 菌剂 微生物菌剂 种衣剂 杀菌剂 fertiliser fertilizer pesticides',
  },
  {
    id: 'rubber-tyres',
    words:
      '轮胎翻新 胎 橡胶件 橡胶密封 橡胶圈 o型圈 橡胶垫 橡胶管 胶辊 硅胶制品 硅胶 硅胶件 乳胶制品 橡胶板 减震垫 防震 橡胶制品厂 汽车橡胶 输送带 传动带 皮带 同步带 实心胎 胶粉 密炼 硫化 tyres tires rubber_products rubber',
  },
  {
    id: 'photovoltaics',
    words:
      '光伏支架 组件厂 光伏组件项目 光伏边框 焊带 光伏胶膜 光伏玻璃 接线盒 光伏接线盒 逆变器 微逆 微型逆变器 太阳能热水器 太阳能板 太阳能组件 光伏跟踪 拉晶 切片 硅棒 topcon电池 异质结 钙钛矿 solar solar_panels photovoltaic pv_modules inverters',
  },
  {
    id: 'wind-power',
    words:
      '风电叶片 塔筒 风电法兰 轮毂罩 机舱罩 风机塔筒 风电整机 风电铸件 主轴 风电主轴 风电变流器 wind_turbine wind_blades wind_power',
  },
  {
    id: 'batteries',
    words:
      '锂电 锂电池pack pack pack线 电池pack 电池组 电芯厂 电池模组 钠电 电池厂 软包电池 圆柱电池 扣式电池 纽扣电池 铅酸 铅酸蓄电池 固态电池 电动车电池 lithium_battery batteries battery_pack',
  },
  {
    id: 'energy-storage',
    words:
      '储能柜 储能集装箱 储能pcs pcs 储能变流器 户储 便携式储能 工商储 储能集成 飞轮 液流 钒电池 全钒液流 energy_storage',
  },
  {
    id: 'hydrogen',
    words:
      '燃料电池电堆 电堆 氢气压缩机 碱性电解槽 pem 氢气 加氢 储氢罐 氢瓶 双极板 空压机膜电极 氢燃料 hydrogen fuel_cells electrolyser',
  },
  { id: 'nuclear', words: '核级 核电阀门配件 核辐照 辐照 核药 放射性药物 nuclear' },
  { id: 'biomass-energy', words: '颗粒燃料 秸秆颗粒 生物柴油 地沟油 沼气工程 木屑颗粒 地热 biomass biodiesel' },
  {
    id: 'charging-infrastructure',
    words: '充电桩 充电枪 充电模块 充电堆 换电站 换电设备 充电站 ev_chargers charging_piles',
  },
  { id: 'energy-supply', words: '售电 热电厂 电厂 燃气公司 lng 加气站 能源管理' },
  {
    id: 'smart-grid',
    words:
      '低压电器 接触器 配电箱 高压开关 高低压柜 电气柜 成套电器 变压器厂 变压器制造 做变压器 电抗器 避雷器 绝缘子 绝缘材料 熔断器 电表箱 环网柜 箱变 箱式变电站 互感器 继电保护 塑壳断路器 智能断路器 电力金具 母线槽 桥架 电缆桥架 开关 开关插座 插座 电容柜 电力电子 switchgear circuit_breakers transformers_manufacturer low-voltage_electrical',
  },
  {
    id: 'motors-generators',
    words:
      '电机 电机厂 马达 步进 无刷电机 空心杯 空心杯电机 水泵电机 直流电机 发电机组 减速电机 电机定子 定子 转子 电机转子 铁芯 伺服 电主轴电机 轮毂电机 直线电机 风扇电机 motors electric_motors generators',
  },
  {
    id: 'wires-cables',
    words:
      '电线 电线电缆 电缆厂 铜线 漆包 高压电缆 光伏电缆 数据电缆 线材 扁线 铝线 铜排 充电线缆 网线 wires cables cable_factory',
  },
  {
    id: 'water-treatment',
    words:
      '净水 水处理 水处理设备 污水处理设备 反渗透设备 海水淡化 一体化污水 中水 纯水设备 超纯水 water_treatment desalination',
  },
  {
    id: 'environmental-equipment',
    words:
      '环保设备 除尘 除尘设备 除尘器组装 脱硫 脱硝 废气处理 rto voc治理 催化燃烧 活性炭箱 环保设备公司 布袋 滤袋 过滤设备 空气过滤器 过滤器 压滤机 格栅 噪声治理 environmental_equipment dust_collectors',
  },
  {
    id: 'solid-waste',
    words:
      '危废 固废 医废 污泥 垃圾处理 建筑垃圾 危废处理 炉渣 飞灰 厨余垃圾 焚烧 垃圾分类 hazardous_waste waste_treatment',
  },
  {
    id: 'resource-recycling',
    words:
      '再生 造粒 塑料造粒 再生塑料造粒 再生铝 再生铜 再生铅 废塑料 瓶片 pet瓶片 汽车拆解 报废车 报废车拆解 电池拆解 废旧电池 废旧轮胎 废旧家电 家电拆解 废油 废矿物油 再生油 回收料 废品回收 旧衣回收 废金属 再生橡胶 再生纸 电池回收利用 贵金属回收 废铝 废铜 recycling scrap recycled_plastics',
  },
  { id: 'energy-saving-carbon', words: '节能 节能服务 碳管理 余热 合同能源 emc carbon_management' },
  { id: 'ecological-restoration', words: '园林公司 绿化工程 苗木工程 景观工程 矿山修复' },
  {
    id: 'grain-oil',
    words:
      '粮油 大米 面粉厂 面粉 挂面 面条 粉条 粉丝 米厂 大豆加工 大豆压榨 日处理大豆 油脂厂 食用油厂 榨油 玉米淀粉 淀粉厂 燕麦 杂粮 小米 大豆蛋白 豆粕 花生 芝麻油 芝麻 木薯 薯粉 米线厂 稻谷 flour rice_mill edible_oil',
  },
  {
    id: 'meat-processing',
    words:
      '牛肉 羊肉 猪肉 鸡肉 鸭 鸭脖 卤味 肉丸 丸子 牛肉干 肉脯 香肠厂 腊肉 牛羊屠宰 屠宰 分割 肉类 肉鸡 鸡蛋 蛋液 皮蛋 鸡爪 肉鸭 牛排 肉肠 烤肠 meat slaughter sausage poultry beef lamb mutton pork chicken halal_meat',
  },
  {
    id: 'aquatic-processing',
    words:
      '冻虾 虾 鱼片 鱼丸 海带 紫菜 海苔 海蜇 鱿鱼 扇贝 生蚝 牡蛎 蟹 三文鱼 金枪鱼 带鱼 罗非鱼 烤鳗 鳗鱼 水产冻品 海鲜加工 水产品加工 海参加工 鱼罐头 小龙虾 淡水鱼 seafood shrimp fish_processing',
  },
  {
    id: 'fruit-vegetable-processing',
    words:
      '番茄酱 果干 冻干水果 水果加工 净菜加工 脱水菜 果汁浓缩 罐头厂 蔬菜 榨菜 酸菜 泡菜 辣白菜 食用菌 香菇 木耳 大蒜 蒜片 生姜 辣椒 红枣 枸杞 核桃 瓜子 坚果炒货 炒货 花生米 蔬菜干 果脯 水果罐头 薯条 土豆 马铃薯 速冻蔬菜 菌菇 干果 柑橘 橙子加工 苹果加工 柠檬 果蔬 笋 竹笋 魔芋 银耳 nuts fruit_processing vegetable_processing dried_fruit',
  },
  {
    id: 'prepared-food',
    words:
      '预制菜 植物肉 植物肉素食预制菜 包子 馒头 饺子 汤圆 速冻水饺 速冻米面 酸辣粉 螺蛳粉 螺蛳粉厂 米粉厂 方便粉丝 自热火锅 团餐 盒饭 便当 中央厨房 学生餐 豆腐 豆干 豆制品 寿司 披萨 火锅丸子 食材加工 烧麦 素食 素肉 净菜配送 快餐配餐 鲜食便当 ready_meals frozen_food prepared_food plant-based_meat',
  },
  {
    id: 'bakery-snacks',
    words:
      '冷冻面团 面团 蛋糕 面包厂 烘焙 薯片 饼干厂 糖果厂 软糖 棒棒糖 巧克力厂 锅巴 蛋卷 麻花 月饼 糕点厂 膨化 零食 零食厂 沙琪玛 海苔零食 果冻 蛋黄酥 麻薯 辣条 米饼 bakery snacks biscuits chocolate confectionery',
  },
  {
    id: 'dairy',
    words:
      '奶酪 奶粉 乳清 乳清粉 酸奶 牛奶 黄油 奶油 芝士 鲜奶 羊奶粉 驼奶 冰淇淋厂 雪糕 乳品 dairy cheese milk_powder ice_cream',
  },
  {
    id: 'beverages-tea',
    words:
      '茶叶 茶 茶厂 绿茶 红茶 普洱 茶叶加工 矿泉水灌装 矿泉水厂 山泉水 纯净水 桶装水 气泡水 椰子水 咖啡 咖啡豆 咖啡烘焙 速溶咖啡 果汁厂 饮料厂 植物奶 豆奶 凉茶 奶茶 奶茶原料 电解质水 苏打水 能量饮料 tea coffee beverage beverages soft_drinks juice',
  },
  {
    id: 'alcohol',
    words:
      '酒 酒厂 白酒 酱香 酱酒 精酿 米酒 果酒 葡萄酒庄 酒庄 基酒 酿酒 酒企 威士忌 黄酒 brewery winery distillery beer liquor',
  },
  {
    id: 'condiments-additives',
    words:
      '制糖 白糖 糖厂 红糖 火锅底料 辣椒酱 豆瓣酱 酱油 醋 食用盐 味精 鸡精 调味料 复合调味 调料 酱料 沙拉酱 番茄沙司 蜂蜜 蜂产品 代糖 赤藓糖醇 阿洛酮糖 甜菊糖 食品添加剂 食用香精 蚝油 腐乳 酵母 色素 天然色素 植物提取 植物提取物 提取物 果胶 明胶 卡拉胶 木糖醇 花椒 sugar seasoning condiments food_additives sweeteners',
  },
  {
    id: 'health-food',
    words:
      '益生菌 保健品 保健食品 功能性食品 维生素 软胶囊 蛋白粉 压片糖果 营养品 燕窝 特医 代餐 胶原蛋白肽 胶原蛋白饮 膳食补充 阿胶糕 鱼油软胶囊 nutrition supplements probiotics health_food',
  },
  {
    id: 'feed-pet',
    words:
      '宠物粮 猫粮 狗粮 猫砂 宠物零食 宠物用品 冻干宠粮 饲料 饲料厂 鱼饲料 猪饲料 预混 宠物玩具 宠物食品代工 湿粮 pet_food animal_feed feed',
  },
  { id: 'tobacco', words: '雾化 雾化器 雾化弹 电子烟组装 电子雾化 烟弹 e-cigarettes vaping tobacco' },
  {
    id: 'seed-industry',
    words: '种业 种子 种子加工 制种 育种 种苗 玉米种 水稻种 蔬菜种 南繁 组培苗 种薯 seeds seed_company',
  },
  {
    id: 'planting-forestry',
    words:
      '种植 果树 蓝莓种植 蔬菜种植 草莓 花卉 鲜花 鲜切花 苗木 茶园 中草药种植 食用菌种植 水稻种植 葡萄种植 种田 林业 樱桃 车厘子 猕猴桃 柑橘种植 planting orchard flowers',
  },
  {
    id: 'smart-agriculture',
    words:
      '智能温室 温室番茄 种番茄 垂直农业 水培 工厂化栽培 食用菌工厂化 工厂化食用菌 菇房 智慧大棚 玻璃温室 植物工厂 农业无人化 greenhouse vertical_farming',
  },
  {
    id: 'livestock',
    words: '养狐狸 特种养殖 牧场 养猪场 养鸡场 奶牛 肉牛 肉羊 猪场 鸡场 养羊 种猪 蛋鸡场 livestock pig_farm',
  },
  {
    id: 'fisheries',
    words: '养殖对虾 工厂化养虾 养鱼 海水养殖 对虾养殖 海参养殖 陆基养殖 鱼苗 aquaculture fish_farming',
  },
  {
    id: 'yarn-fabrics',
    words:
      '运动面料 面料 织造 织布 布 布料 牛仔 牛仔布 针织布 梭织 纱线 棉纱 印染厂 印花 染整 染厂 数码印 毛纱 羊毛 羊绒纱 丝绸 蕾丝 花边 织带 涂层布 里布 坯布 家纺面料 棉纺 经编 纬编 fabrics yarn dyeing weaving',
  },
  {
    id: 'home-textiles',
    words:
      '毛巾 被子 床品 窗帘布 地毯 毯子 家纺 浴巾 蚕丝被 羽绒被 抱枕 沙发布 床单 毛巾家纺 home_textiles towels carpets bedding',
  },
  {
    id: 'industrial-textiles',
    words:
      '无纺 无纺布袋 土工膜 湿巾 卫生巾 纸尿裤 尿不湿 滤布 绳子 渔网 安全网 遮阳网 帐篷布 篷布 医用防护布 湿纸巾 非织造 擦拭布 熔喷 nonwovens wet_wipes diapers geotextiles',
  },
  { id: 'chemical-fibres', words: '涤纶丝 化纤厂 短纤 长丝 氨纶丝 锦纶丝 再生涤纶 碳纤原丝 fibres polyester' },
  {
    id: 'apparel',
    words:
      '羽绒水洗 羽绒分毛 童装加工 成衣厂 服装厂 制衣 衬衫 西装 T恤 t恤 牛仔裤 裤子 裙子 卫衣 汉服 婚纱 内衣厂 文胸 袜子 袜业 帽子 围巾 羊绒衫 毛衣 毛衫 工装 防晒衣 瑜伽服 冲锋衣 泳衣 校服厂 羽绒 服装代工 apparel garments clothing',
  },
  {
    id: 'footwear-leather',
    words:
      '鞋底 鞋 鞋子 童鞋 女鞋 运动鞋厂 鞋底厂 鞋面 皮鞋厂 拖鞋 皮包 箱包厂 皮带厂 行李箱 背包 书包 手套厂 皮革 真皮 鞋材 沙发皮 合成革 eva发泡 shoes footwear leather luggage bags handbags',
  },
  {
    id: 'packaging-printing',
    words:
      '纸箱厂 包装盒 彩盒 礼盒 纸袋 手提袋 标签 不干胶 不干胶标签 包装袋 食品包装 软包 塑料包装 纸杯 纸管 瓦楞 纸板 吸塑包装 印刷厂 彩印厂 书刊印刷 画册 包材 木箱 托盘包装 铝罐 易拉罐 马口铁罐 金属罐 金属包装 纸浆模塑 造纸 造纸厂 卫生纸 纸巾 特种纸 瓶胚 瓶盖 软管 气雾罐 收缩膜 缠绕膜 塑料袋 快递袋 packaging printing paper cartons labels paper_mill',
  },
  {
    id: 'furniture-wood',
    words:
      '板材 板材厂 密度板 生态板 刨花板 木地板 地板 实木家具 实木 沙发厂 床垫厂 橱柜厂 衣柜厂 全屋定制 定制家具 办公椅 椅子 家具厂 木门厂 木制品 竹制品 竹木 藤编 木托盘 装饰板 木方 软体家具 户外家具 铁艺家具 furniture wood_products mattresses plywood',
  },
  {
    id: 'cosmetics-daily-chemicals',
    words:
      '化妆品oem 护肤 洗衣液 洗洁精 牙膏 洗发水 沐浴露 香皂 肥皂 洗衣粉 洗手液 消毒液 蚊香 杀虫气雾 香薰 蜡烛 日化厂 化妆品代工 口红 精华 染发 指甲油 洗涤用品 彩妆代工 膏霜 驱蚊 cosmetics skincare detergent toiletries',
  },
  {
    id: 'toys-sports-stationery',
    words:
      '玩具厂 塑胶玩具 毛绒公仔 公仔 积木玩具 盲盒 手办 模型玩具 乐器 吉他 钢琴 鼓 小提琴 二胡 文具 笔 铅笔 本册 体育器材 健身器械 跑步机 瑜伽垫 帐篷 露营 露营装备 露营用品 钓具 渔具 鱼竿 滑雪板 冲浪板 泳镜 羽毛球 篮球 高尔夫 台球桌 婴儿车 婴童 童车厂 滑梯 游乐设备 圣诞用品 气球 toys sporting_goods stationery musical_instruments fitness_equipment fishing_tackle',
  },
  {
    id: 'crafts-jewellery',
    words:
      '珠宝首饰 首饰加工 饰品厂 发制品 假发厂 工艺品厂 陶艺 红木雕刻 木雕 玉雕 石雕 手表 钟表 腕表 银饰 黄金加工 珍珠 水晶 琥珀 仿真花 香炉 漆器 剪纸 刺绣 树脂工艺品 相框 jewellery jewelry wigs watches handicrafts',
  },
  {
    id: 'daily-goods',
    words:
      '保温杯 雨伞 水杯 杯子 锅具 不粘锅 餐具厂 刀叉 拉链 纽扣 打火机厂 牙刷 梳子 扫把 拖把 衣架 收纳 塑料日用 塑料盒 保鲜盒 一次性餐具 餐盒 筷子 厨具 炊具 五金日用 保温杯雨伞 kitchenware household_goods umbrellas tableware',
  },
  {
    id: 'plastics-products',
    words:
      '注塑件 注塑厂 吹塑件 pvc管材 pe管 管材 塑料管 塑料托盘 塑料桶 滚塑 塑料瓶 泡沫 eps泡沫 珍珠棉 编织袋 吨袋 塑料模板 塑料薄膜 塑料网 塑胶件 塑胶制品 塑胶厂 亚克力 亚克力板 pvc地板 塑料门窗 仿藤 塑料包装瓶 挤塑 injection_moulding plastic_parts plastics plastic_products',
  },
  {
    id: 'white-goods',
    words:
      '洗衣机配件 冰箱配件 空调配件 家电配件 家电外壳 热水器 燃气热水器 冰箱 冰柜 空调 净水热水 家电钣金 家电注塑件 white_goods refrigerators washing_machines air_conditioners home_appliance_parts',
  },
  {
    id: 'small-appliances',
    words:
      '空气炸锅 电饭锅 电水壶 电热水壶 破壁机 咖啡机 加湿器 电风扇厂 取暖器 电吹风 榨汁机 烤箱 微波炉 电动牙刷 净水器 吸尘器 按摩椅 足浴盆 扫地机 洗地机 小家电 燃气灶 抽油烟机 集成灶 美容仪 电熨斗 挂烫机 small_appliances kitchen_appliances vacuum_cleaners',
  },
  {
    id: 'smart-home',
    words: '智能门锁 智能窗帘 智能马桶盖 智能开关面板 智能面板 智能晾衣架 全屋智能 smart_home smart_locks',
  },
  {
    id: 'lighting',
    words:
      '灯 灯具厂 led led灯具 led灯 灯带 路灯 台灯 吊灯 舞台灯 筒灯 照明产品 户外灯 太阳能灯 灯珠 植物灯 工矿灯 应急照明 lighting lamps led_lights',
  },
  {
    id: 'steel',
    words:
      '钢带 冷轧 热轧 带钢 钢带冷轧 钢管厂 焊管 无缝管 不锈钢管 不锈钢板 钢丝 钢丝绳 钢绞线 钢板 镀锌板 彩涂板 彩钢板 钢材加工 冷拔 拉丝 特钢 剪切加工 钢材剪切 型钢 角钢 螺纹钢 steel steel_pipes stainless_steel',
  },
  {
    id: 'nonferrous-metals',
    words:
      '铝型材挤压 铝挤压 铝型材 铝板 铝棒 铝箔 铝带 铝材厂 铝合金 铜管 铜板 铜带 铜棒 铜材 锌合金 铅锭 电解铜 冶炼 镍 锡 铝锭 铝单板 镁 aluminium aluminum copper aluminium_extrusion',
  },
  {
    id: 'castings-forgings',
    words:
      '球铁 铸铁 铸钢 铸铝 铝铸件 铝合金压铸 锌合金压铸 铸件厂 锻件 风电锻件 核电锻件 法兰锻造 环锻 精铸 失蜡铸造 熔模铸造 压铸厂 压铸件 粉末冶金件 锻造厂 铸造厂 翻砂 mim castings forgings die_casting foundry',
  },
  {
    id: 'metal-structures',
    words:
      '钢结构 钢结构加工 钢构 彩钢 集装箱 集装箱房 铝合金门窗 门窗厂 门窗 幕墙 金属幕墙 护栏 围栏 栅栏 钢格板 脚手架 铁塔 通信塔 钢模板 铝模板 铝模 卷帘门 防盗门 车库门 钣金 钣金加工 机柜钣金 钢筋加工 丝网 网片 金属网 钢制品 steel_structures sheet_metal containers windows_and_doors',
  },
  {
    id: 'hardware-tools',
    words:
      '五金件 五金厂 五金加工 水暖五金 水暖卫浴五金 水龙头 卫浴五金 电动工具 角磨机 电锤 扳手 螺丝刀 钳子 刀具 铣刀 钻头 锯片 磨具 砂轮 砂带 磨料 锁 锁具 门锁 合页 滑轨 家具五金 铰链 园林工具 卷尺 剪刀 菜刀 喷枪 阀门水暖 脚轮 五金冲压 拉手 hardware tools power_tools cutting_tools 水槽 不锈钢水槽 不锈钢水壶 locks faucets',
  },
  {
    id: 'basic-components',
    words:
      '轴承 轴承厂 齿轮 齿轮厂 链条 弹簧 螺母 螺栓 螺丝厂 丝杠 导轨 滑块 减速器 减速机 联轴 密封圈 皮带轮 标准件厂 法兰 管件 紧固件 铆钉 垫片 销轴 花键轴 传动 蜗轮蜗杆 链轮 钢球 bearings gears fasteners screws springs',
  },
  {
    id: 'moulds',
    words:
      '模具厂 模具 轮胎模具 冲压模 注塑模 压铸模具 检具 治具 夹具 工装夹具 汽车模具 吹塑模 模具配件 模架 五金模具 精密模具 鞋模 moulds molds tooling dies',
  },
  {
    id: 'machining',
    words:
      'cnc加工 cnc 机加 机加工 精密零件 数控加工 五轴加工 零件加工 结构件 精密结构件 车铣 非标零件 来料加工 激光切割 冲压件 冲压 焊接件 精密五金 手机结构件cnc加工 轴类 机械加工厂 零件 machining cnc_machining precision_parts stamping',
  },
  {
    id: 'surface-treatment',
    words:
      '电镀厂 电镀 喷涂厂 喷涂加工 阳极氧化 热处理厂 镀锌厂 热镀锌 电泳涂装 氧化 镀膜加工 真空镀 抛光 喷塑厂 达克罗 电镀加工 钝化 表面处理厂 pvd镀膜 喷粉 electroplating plating surface_treatment heat_treatment anodising anodizing',
  },
  {
    id: 'cement-concrete',
    words:
      '商混 商砼 商砼搅拌站 混凝土 搅拌站 砂浆 干混砂浆 水泥 水泥厂 石膏板 加气砖 加气块 管桩 水泥管 骨料 机制砂 矿粉 石灰 粉煤灰 水稳 沥青混凝土 轻质隔墙板 concrete cement ready-mix',
  },
  {
    id: 'construction-prefab',
    words:
      'pc构件 预制件 装配式 装配式建筑 pc厂 叠合板 模块化房屋 活动板房 装修公司 施工企业 建筑公司 房建 轻钢别墅 木结构房屋 prefab precast modular_buildings',
  },
  {
    id: 'ceramics-sanitary',
    words:
      '瓷砖 陶瓷卫浴 卫浴 陶瓷厂 马桶 洗手盆 浴缸 浴室柜 淋浴房 瓷器 日用瓷 骨瓷 陶瓷餐具 建陶 地砖 陶瓷酒瓶 花盆 ceramics sanitary_ware tiles',
  },
  {
    id: 'glass',
    words:
      '玻璃瓶 玻璃瓶厂 玻璃杯 玻璃加工 钢化玻璃 中空 夹胶玻璃 玻璃深加工 玻璃器皿 药用玻璃瓶 药玻 中性硼硅 玻璃管 浮法 镜子 防火玻璃 玻璃制品 艺术玻璃 glass glassware',
  },
  {
    id: 'wall-functional-materials',
    words:
      '石材加工 石材 荒料 岩棉 保温板 保温材料 防水卷材 防水材料 吊顶 吸音板 隔音材料 耐火砖 耐火材料 砖厂 砌块 集成墙板 墙板 真石板 石英石台面 石英石 文化石 硅酸钙板 防火板 挤塑板 酚醛板 玻璃棉 密封材料 石墨烯地暖 一体板 装饰材料 铝天花 stone insulation refractory waterproofing marble',
  },
  {
    id: 'warehousing-supply-chain',
    words:
      '供应链公司 供应链 仓配 三方仓 云仓公司 危化品仓库运营 供应链企业 电商仓配 保税仓 海外仓 warehousing_services supply_chain 3pl fulfilment_centre',
  },
  { id: 'logistics', words: '物流公司 物流企业 三方物流 物流 仓储物流公司 物流中心 合同物流 logistics' },
  {
    id: 'cold-chain',
    words:
      '冷链仓库 冷链物流 医药冷链 冷链仓储 鲜花冷链 冷链公司 冻品 冻品批发 生鲜 生鲜电商仓 冷链配送 冷藏物流 冷库运营 冷链仓 cold_chain cold_storage_operator',
  },
  {
    id: 'road-freight',
    words: '货运公司 车队 零担专线 专线物流 干线 大件物流 危化品运输 运输车队 城配 freight trucking',
  },
  { id: 'express-courier', words: '快递 快递网点 快递公司 快递分拨 快运 分拨 express courier parcel' },
  { id: 'port-shipping', words: '船运 船务 海运 堆场运营 集装箱堆场 船代公司 shipping shipping_line' },
  { id: 'freight-forwarding', words: '货代公司 报关公司 国际货运 班列 空运 freight_forwarder freight_forwarding' },
  {
    id: 'inspection-testing',
    words:
      '第三方检测 检测机构 检测公司 检验机构 检验检测机构 检测实验室 认证机构 计量 校准 环境检测 食品检测 建材检测 汽车检测 无损检测 司法鉴定 testing_lab inspection certification',
  },
  { id: 'rd-services', words: '研究院 研发机构 研发中心项目 新型研发 r&d_center' },
  { id: 'tech-transfer-ip', words: '孵化器运营 众创 知识产权 专利代理 孵化器公司 incubator' },
  { id: 'industrial-design', words: '工业设计 产品设计公司 外观设计 设计工作室 industrial_design' },
  { id: 'engineering-design', words: '设计院 建筑设计 工程设计 勘察 监理 造价 engineering_design' },
  { id: 'business-consulting', words: '律所 会计师 咨询公司 税务 代账 翻译公司 财税 law_firm consulting accounting' },
  {
    id: 'hr-outsourcing',
    words:
      '呼叫中心 客服中心 客服外包 呼叫中心外包 bpo 劳务公司 人力资源公司 人力公司 外包服务 call_centre call_center outsourcing hr_services',
  },
  {
    id: 'advertising-exhibition',
    words: '广告公司 标识标牌 标识 展台搭建 展览搭建 会展公司 活动公司 喷绘 advertising exhibition_services',
  },
  { id: 'life-services', words: '家政 洗涤厂 布草洗涤 洗衣工厂 干洗 月子 摄影基地 婚纱摄影 laundry' },
  { id: 'leasing-factoring', words: '保理 商业保理 融资租赁 租赁公司 设备租赁 汽车租赁 leasing factoring' },
  { id: 'equity-investment', words: '基金 私募 创投公司 投资机构 股权基金 venture_capital private_equity' },
  { id: 'fintech', words: '支付公司 金融科技 fintech payments' },
  { id: 'culture-creative', words: '文创公司 文创产品 创意工作室 动漫周边 设计创意 cultural_creative' },
  {
    id: 'film-tv',
    words: '影视 影视公司 摄影棚 拍摄基地 短剧 短剧拍摄 影视后期 虚拟拍摄 剧组 影棚 film studio_production',
  },
  {
    id: 'digital-creative',
    words: '游戏公司 游戏工作室 手游公司 动画公司 电竞 动漫公司 游戏研发 games gaming animation',
  },
  {
    id: 'media-publishing',
    words: '直播 直播公司 mcn mcn机构 短视频 直播基地 出版 图书 新媒体公司 图书出版 livestreaming publishing',
  },
  { id: 'arts-performance', words: '艺术 画室 剧场 演艺 音乐 排练 录音棚 舞美 沉浸式演出' },
  { id: 'tourism-attractions', words: '景区 乐园 主题公园 研学 研学营地 露营营地 露营地 旅行社 theme_park' },
  { id: 'hotels-catering', words: '酒店 民宿 餐饮 餐厅 连锁餐饮 火锅店 hotel restaurant catering' },
  { id: 'sports', words: '球馆 羽毛球馆 篮球馆 健身房 体育场馆 滑雪 攀岩 赛事 sports' },
  {
    id: 'e-commerce',
    words:
      '女装直播 服装直播 直播电商 直播带货 电商公司 电商 淘宝店 天猫 抖音 抖店 网店 电商企业 电商团队 女装直播的 仓播 社区团购 拼多多 e-commerce ecommerce online_retail',
  },
  {
    id: 'cross-border-e-commerce',
    words:
      '跨境 跨境卖家 亚马逊 亚马逊卖家 跨境电商公司 shein temu 速卖通 tiktok 独立站 跨境公司 cross-border_e-commerce amazon_seller',
  },
  {
    id: 'international-trade',
    words: '外贸公司 进出口公司 做外贸 出口公司 进口贸易 贸易出口 import_export trading_company',
  },
  {
    id: 'bulk-industrial-trade',
    words: '钢贸 钢材贸易 大宗贸易 五金批发 机电贸易 化工贸易 工业品 mro工业品 bulk_trade',
  },
  {
    id: 'consumer-retail',
    words:
      '超市 连锁便利店 便利店 批发商 零售 商超 社区超市 日用品批发 酒水批发 食品批发 家居卖场 retail wholesale supermarket',
  },
  {
    id: 'pharma-distribution',
    words: '医药公司 药品批发 医药流通 药品配送 器械销售 医疗器械销售 药房 pharma_distribution',
  },
  {
    id: 'vocational-education',
    words:
      '职业培训 职业培训学校 职业学校 技校 技师学院 实训 实训基地 技工培训 焊工培训 驾校 电工培训 vocational_training',
  },
  {
    id: 'training-schools',
    words: '培训班 艺考 画室培训 幼儿园 国际学校 托管 舞蹈培训 早教中心 少儿编程 school training_school',
  },
  { id: 'edtech', words: '在线教育 网课 教育软件 教具 教育科技公司 online_education edtech' },
  { id: 'quantum', words: '量子通信 量子计算 量子测控 量子 quantum' },
  { id: 'brain-computer-interface', words: '脑机接口 脑机 柔性电极 神经电极 脑电 brain-computer_interface bci' },
]
