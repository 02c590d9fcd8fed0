/**
 * Products, trades and services as callers name them, by sector; read like PRODUCTS, which they complete. Words that the catalogue gives to
 * a wider sector stand here with the narrower one.
 */
export const WARES: readonly { id: string; words: string }[] = [
  {
    id: 'biologics',
    words: '司美格鲁肽 生物制剂 生物药 肉毒素 adc偶联药 培养基 小核酸 核酸药物 双抗 胰岛素 mrna疫苗 mrna',
  },
  {
    id: 'chemical-drugs',
    words:
      '颗粒剂 口服固体 口服固体制剂 无菌制剂 冻干粉 鼻喷剂 乳膏 造影剂 缓控释 麻醉药 化药 化学制药 降压药 外用药 创新药 新药研发 制药厂 药厂 避孕药 医药中间体 抗癌药 小分子药 西药 退烧药 感冒药 减肥药',
  },
  {
    id: 'traditional-chinese-medicine',
    words:
      '天麻 黄精 枫斗 金银花 连翘 艾绒 艾制品 足贴 酊剂 药膏 陈皮 白术 茯苓 杜仲 罗汉果 铁皮石斛 石斛加工 中药材初加工 中药材 当归切片 陈皮加工 三七粉 人参加工 鹿茸 虫草 药材',
  },
  {
    id: 'cro-cdmo',
    words:
      '药物代工 药品代工 小试合成 制剂外包 药品研发外包 生物药cdmo 医药外包 新药外包 药物研发服务 drug_discovery_services clinical_trials',
  },
  {
    id: 'animal-health',
    words:
      '宠物保健品 水产动保 动保 禽药 鱼药 宠物ct 宠物医疗器械 兽用器械 动物诊断试剂 宠物医院 兽药制剂 pet_medicine',
  },
  {
    id: 'synthetic-biology',
    words:
      '重组胶原 依克多因 麦角硫因 nmn 谷胱甘肽 益生菌原料 纳豆激酶 维生素发酵 hmo 母乳低聚糖 菌种 玻色因 辅酶q10 生物制造',
  },
  {
    id: 'medical-devices',
    words:
      '微创介入 介入器械 超声刀 电生理导管 冲击波 美容针 水光针 胰岛素泵 医用导管 血糖仪器械 骨科耗材 介入导管 医美器械 orthopaedic_implants orthopedic_implants endoscopes stents',
  },
  {
    id: 'medical-equipment',
    words:
      'ct 医用影像 心电图 高压氧舱 病理扫描仪 激光美容设备 医用消毒设备 氧舱 牙科ct 医学影像 医疗影像 dialysis_machine dialysis_machines dialysis ultrasound mri ct_scanner x-ray_machines patient_monitors ventilator',
  },
  { id: 'in-vitro-diagnostics', words: '免疫分析仪 微流控 微流控芯片 基因检测试剂 检测试纸 rapid_tests ivd' },
  {
    id: 'medical-consumables',
    words:
      '透析管路 采样拭子 拭子 病毒采样管 离心管 移液吸头 实验室耗材 冻存管 暖宝宝 护理垫 手术包 酒精棉片 消毒棉片 医用无纺布 隔离衣 手术衣布 输液管 medical_disposables gloves medical_gloves face_masks',
  },
  {
    id: 'dental-ophthalmic',
    words: '3d齿模 齿模 氧化锆牙块 牙块 眼科设备 眼镜盒 验光 镜框 dental_implants eyewear lenses spectacles',
  },
  {
    id: 'rehabilitation',
    words: '理疗仪 护理床 辅具 康复辅具 胫骨矫形 矫形 假肢 老年代步车 rehab_equipment hearing_aids',
  },
  { id: 'health-services', words: '医学检验所 康复医院 母婴护理 月子中心 私立医院 连锁诊所 clinic hospital' },
  { id: 'elderly-care', words: '适老化改造 老年用品 养老院运营 养老社区 nursing_home senior_care' },
  {
    id: 'ic-design',
    words: 'nor_flash 存储芯片 传感器芯片 驱动ic 光芯片设计 soc芯片 芯片研发设计 芯片初创 chip_designer',
  },
  { id: 'ic-manufacturing', words: '晶圆再生 引线框架封装 chip_packaging wafer_fab semiconductor_packaging' },
  {
    id: 'third-gen-semiconductors',
    words: '金刚石半导体 二极管 三极管 整流桥 晶闸管 功率器件封装 power_semiconductors silicon_carbide',
  },
  {
    id: 'semiconductor-equipment',
    words:
      '静电吸盘 气体管路 pecvd 划片刀 晶圆载具 ffu 半导体备件 半导体零件 半导体阀门 半导体清洗 半导体真空阀门 半导体真空泵 半导体腔体 晶圆传送 石英部件 石英坩埚加工 半导体石英 洁净管路 特气管路 特气柜',
  },
  {
    id: 'new-display',
    words:
      'mini_led micro_led 中控屏 商显 一体黑屏 电子纸 玻璃基板 广告机 全息屏 手机屏幕 偏光片 扩散板 导光板 led大屏 显示屏幕 液晶屏幕 交互平板 会议平板 lcd_panels displays touch_panels',
  },
  {
    id: 'optoelectronics',
    words:
      'cpo 红外热像 激光雷达芯片 led灯珠 led封装厂 光纤跳线 跳线 光缆连接 激光芯片封装 photonics lasers fiber_lasers optical_components',
  },
  {
    id: 'electronic-components',
    words:
      '贴片 厚膜电路 按键 均热板 emi屏蔽 铝电解 线束加工 端子线束 电源适配器 传感器元件 电子元件 电子厂 电子组装 电子产品 超级电容器 ic载板 封装基板 薄膜开关 ntc 液冷板 电源模块 开关电源 连接线 马达振动 排针 电子加工 插件加工 cable_harness wire_harness cable_assemblies pcb pcbs capacitors resistors inductors electronic_components',
  },
  {
    id: 'consumer-electronics',
    words:
      '电视 键盘 鼠标 扫描枪 手机厂 手机整机 做手机 手机维修 手机翻新 数据线厂 手机数据线 电子词典 执法记录仪 学习平板 智能眼镜代工 电竞椅外设 音响 k歌设备 earphones earbuds smartwatches mobile_phones speakers chargers power_banks',
  },
  {
    id: 'computing-hardware',
    words:
      '笔记本电脑组装 内存条 工控机 显卡 显示器 收款机 键鼠主机 打印机 打印机耗材 硒鼓 墨盒 墨盒墨水 laptops printers storage_devices',
  },
  {
    id: 'communications-equipment',
    words: '微波组件 t/r组件 对讲系统 5g设备 卫星天线 通讯模块 通信天线 base_stations antennas routers rf_components',
  },
  { id: 'virtual-reality', words: 'mr眼镜 虚拟数字人 数字人 xr 元宇宙内容 vr/ar' },
  {
    id: 'security-electronics',
    words:
      '视频监控 对讲门铃 智能锁安防 人脸识别机 人脸识别闸机 安防监控 电子围栏 surveillance_cameras security_cameras',
  },
  { id: 'software', words: '数据库 教务系统 信息化 信创 工具软件 行业软件 app外包 software_developer mobile_apps' },
  { id: 'industrial-internet', words: '设备上云 智能工厂系统 工业软件开发 数字化转型' },
  { id: 'artificial-intelligence', words: '智能体 ai医疗 ai客服 ai质检 ai视觉 大模型应用 机器学习 ai_startup' },
  { id: 'big-data-cloud', words: '数据采集 征信数据 数据要素 数据标注' },
  { id: 'data-centres-telecom', words: '挖矿 机房托管 算力服务 服务器托管 colocation' },
  { id: 'cybersecurity', words: '安全攻防 反诈 密码产品 商用密码 量子加密 电子认证' },
  {
    id: 'iot-smart-city',
    words:
      '智慧灌溉 电子标签 车联网平台 智慧水务 智慧灯杆 智能路灯系统 系统集成 弱电工程 智能化工程 smart_city internet_of_things',
  },
  { id: 'internet-platforms', words: '共享平台 共享单车运营 网约车 本地生活平台 线上平台' },
  {
    id: 'intelligent-manufacturing',
    words:
      '分容柜 化成设备 化成分容 机器视觉设备 视觉检测设备 非标机 非标设备厂 自动化厂 点胶机 点胶设备 焊接自动化 激光设备 激光焊接设备 检测设备厂 贴合机 绕线机 组装机 测试治具自动化 自动化 喷涂设备 涂装线 涂装设备 真空镀膜机 镀膜设备 镀膜机 检测自动化 automation automated_production_lines',
  },
  {
    id: 'robotics',
    words:
      '具身智能 电子皮肤 清洗机器人 无人叉车 手术机器人整机 四足机器狗 机器狗 industrial_robots agv amr robot_joints',
  },
  {
    id: 'cnc-machine-tools',
    words:
      '开卷校平 数控刀塔 弯管机 滚丝机 打标机 精雕机 冷镦机 攻丝机 光栅尺 机床主轴 高速主轴 激光机 光纤激光切割机 雕刻机 走心机 lathes milling_machines laser_cutting_machines presses',
  },
  {
    id: 'construction-mining-machinery',
    words:
      '属具 挖斗 潜孔钻 单轨吊 砂石设备 桥梁机械 架桥机 矿山配件 矿用配件 挖机属具 斗齿 盾构 轧辊 施工电梯 煤矿设备 煤机配件 supports drilling_rigs crushers excavator_attachments',
  },
  {
    id: 'energy-petrochemical-equipment',
    words:
      '低温容器 油套管 油管 管道预制 化工设备 非标储罐 石油钻头 修井机 分离设备 不锈钢罐 不锈钢储罐 膨胀节 页岩气设备 换热管 油田设备 井控 导热油炉 燃烧器 法兰锻件 热交换器 pressure_vessel storage_tanks boilers oilfield_equipment reactors',
  },
  {
    id: 'pumps-valves-compressors',
    words:
      '快速接头 冷干机 尿素泵 打气泵 高压水泵 阀芯 阀门经销 气动接头 pump valve compressor hydraulic_cylinders hydraulic_components',
  },
  {
    id: 'hvac-refrigeration',
    words:
      '风口 地暖 冷却器 盘管 净化设备 净化机组 洁净设备 洁净室设备 商用冰箱 商用冷柜 冷柜 展示柜 散热水冷 铜管空调配件 冷却水塔 水冷机 chillers cooling_towers refrigeration hvac_equipment',
  },
  {
    id: 'material-handling',
    words:
      '立体停车 登车桥 皮带输送机 皮带机 升降机 升降货梯 自动售货机 吊索具 索具 脚轮 千斤顶 手推车 商超货架 elevator forklift conveyors racking warehouse_racks',
  },
  {
    id: 'light-industry-machinery',
    words:
      '烘干设备 榨汁设备 切菜机 喷码机 绣花机 横机 制袋机 商用洗碗机 餐饮设备 面包机械 糖机 糖厂设备 净水机设备 宠物食品机械 洗衣设备 米面机械 果蔬分选机 果蔬分选设备 色选机 炒货机 冷冻干燥机 冻干机 烤炉 纸尿裤设备 口罩机 food_processing_machines food_machines packaging_machine printing_machinery sewing_machines bottling_machines',
  },
  {
    id: 'rubber-plastics-machinery',
    words: '螺杆挤出 中空机 塑机 plastic_machinery extruders injection_molding_machines',
  },
  {
    id: 'agricultural-machinery',
    words:
      '微灌滴灌 农具 秸秆粉碎机 草坪机 蛋鸡笼 鸡笼 水肥一体机 水肥一体化 粮食烘干 粮食烘干机 植保无人机整机 harvesters',
  },
  {
    id: 'safety-emergency',
    words:
      '防汛 消防车装备 烟感 气体检测仪 民爆 炸药 雷管 烟花 烟花爆竹 鞭炮 防护鞋 劳保手套 劳保鞋 反光衣 救生艇 防爆灯具 安全网 防火门窗 消防设备 消防工程 ppe fireworks',
  },
  { id: 'remanufacturing-repair', words: '激光熔覆 机床翻新 电机翻新 发动机翻新 再制造件 设备维修 旧机翻新' },
  {
    id: 'precision-instruments',
    words:
      '超声波检测 粘度计 实验台 通风柜 校准仪 扬尘监测 游标卡尺 光谱 科学仪器 lab_instruments analytical_instruments lab_equipment',
  },
  {
    id: 'industrial-meters',
    words: '温度计 油表 调节阀仪表 电力仪表 加油机 热电偶 智能水表 流量仪表 gas_meters electricity_meters',
  },
  { id: 'sensors', words: '霍尔 测温 地磅 称重 称重设备 电子秤 拉绳位移 量子传感 mems传感器 测温仪' },
  {
    id: 'optical-instruments',
    words: '非球面 激光测距 激光测距仪 显微镜 红外光学 光学晶体 optical_components_lenses lens camera_lenses',
  },
  { id: 'vehicle-oem', words: '低速车整车 卡车厂 客车制造 trucks buses' },
  { id: 'new-energy-vehicles', words: '三电 电机控制器总成 电驱总成 bms 电池管理系统 增程器 ev_powertrain e-axle' },
  {
    id: 'auto-parts',
    words:
      '摇窗器 玻璃升降器 座套 散热水箱 汽车水箱 abs 后处理 热成型 拉索 仪表盘 制动盘 汽车面料座椅 新能源汽车零部件 汽车铝铸件 汽车轮辋 轮辋 电子手刹 汽车轴承 汽车水管 汽车胶管 制动软管 汽车门锁 汽车油封 汽车线缆 商用车配件 卡车配件 重卡配件 客车座椅 挂车车轴 车轴 座椅滑轨 汽车滑轨 汽车支架 汽车铝件 车灯模组 汽车灯 汽车钣金 汽车胶条 汽车脚踏板 行李架 尾门 电动尾门 大灯 车大灯 尾灯 踏板 汽车拉索 汽车齿轮 变速箱壳体 auto_part car_seats seats brake_pads brakes wheels headlights automotive_parts_supplier tier-1 stamping_parts_for_cars',
  },
  {
    id: 'intelligent-connected-vehicles',
    words: '中控系统 线控 行泊一体 高精地图 智驾芯片 车规传感 车载屏幕 domain_controllers self-driving',
  },
  {
    id: 'special-vehicles',
    words:
      '警车改装 除雪车 拖车厂 箱式车 厢式货车 高尔夫球车 观光车 挂车厂 改装车 专用汽车 房车制造 rv_maker refrigerated_trucks truck_bodies',
  },
  {
    id: 'motorcycles-ebikes',
    words:
      '摩配 摩托车配件 电动车厂 电动车整车 电瓶车 头盔 摩托车头盔 山地车 碳纤维自行车架 两轮车 摩托 motorbike scooters e-scooters',
  },
  {
    id: 'auto-aftermarket',
    words: '改装店 车检 轮胎店 新能源车售后 二手车出口贸易 汽配批发 汽车检测站 汽车服务 汽车精品 used_cars',
  },
  { id: 'rail-vehicles', words: '跨座式单轨 齿轨车 轨道工程车 高铁车厢' },
  { id: 'rail-components', words: '闸瓦 高铁门 疏散平台 铁路器材 地铁屏蔽门 高铁件 轨道扣件 rail_parts' },
  { id: 'rail-signalling', words: '地铁信号 铁路信号 接触网监测 轨道交通通信' },
  {
    id: 'shipbuilding',
    words:
      '船舵 船用推进器 推进器 冲锋舟 橡皮艇 画舫 船用救生 游船制造 船板加工 造游艇 快艇 货船 电动船 内河船 油轮 工程船 修造船 boats ship_parts marine_engines',
  },
  {
    id: 'offshore-engineering',
    words: '海上养殖平台 海洋钻井 海缆 海底电缆 水下设备 水下机器人 单桩基础 offshore_wind_foundations',
  },
  { id: 'marine-biology', words: '海洋蛋白 海洋肽 海带提取 海藻肥提取 微藻' },
  { id: 'marine-services', words: '海洋勘探 海事服务 海洋仪器' },
  {
    id: 'aircraft-manufacturing',
    words:
      '航空航天零件 航空航天零部件 航空零部件 军工零件 军工件 航空线缆 航空机加 航空铝件 飞机内饰 飞机部件 aerospace_parts aviation_parts aircraft_components',
  },
  {
    id: 'low-altitude-economy',
    words:
      '航模 滑翔伞 植保无人机 无人机飞控 飞控系统 无人机电池 无人机驾照 无人机驾照培训 测绘无人机 飞手培训 evtols unmanned_aircraft',
  },
  { id: 'commercial-space', words: '卫星地面站 地面站 航天零件 航天零部件 satellite_components' },
  { id: 'beidou-geospatial', words: '北斗导航 卫星导航 gis 测绘公司' },
  { id: 'aviation-services', words: '航空物流服务 机场地服 航油 航空维修 临空' },
  {
    id: 'advanced-polymers',
    words:
      'pvc粒子 塑料粒料 填充母料 pmma 阻燃料 聚酯多元醇 电缆料 pvc电缆料 橡塑材料 聚合物 塑料原料 改性料 塑料改性 合成树脂 不饱和聚酯树脂 聚酯树脂 离子交换树脂 组合料 聚氨酯组合料 石油树脂 超高分子量聚乙烯 高分子 塑料米 silicone engineering_plastic masterbatch compounds plastic_pellets',
  },
  {
    id: 'composites-carbon-fibre',
    words:
      '碳毡 石墨毡 玻璃钢格栅 芳纶丝 碳陶刹车盘 碳纤维件 碳纤维制件 缠绕件 玻纤制品 carbon_composites composite_parts',
  },
  { id: 'graphene-nano-carbon', words: '炭黑 针状焦 机制炭 活性炭吸附 石墨密封 石墨制品加工 纳米钙' },
  {
    id: 'electronic-materials',
    words:
      '键合线 电极箔 腐蚀箔 化成箔 锗 镓 电子化学品 湿化学品 湿电子化学品 电子浆料 引线框架 导热材料 导热硅胶 导热硅脂 导热垫片 pcb药水 电镀药水 线路板药水 pcb油墨 线路板油墨 感光油墨 电子级双氧水 电子级硫酸 电子级氢氟酸 电子玻璃 电子铝箔 电子铜箔 蓝膜 屏蔽材料 吸波材料 荧光粉 光引发剂电子 石英坩埚 多晶硅片 硅微粉电子 电子陶瓷材料 高纯金属 前驱体半导体 抛光液 copper_foil cmp_slurry electronic_grade_chemicals',
  },
  {
    id: 'battery-materials',
    words:
      '勃姆石 补锂剂 四氧化三锰 高纯硫酸锰 硫酸锰 锰酸锂 锂电池壳 电池壳 电池结构件 电池盖板 电池顶盖 电池外壳 极耳 涂碳铝箔 cnt导电浆料 粘结剂pvdf 锂电池材料 电池材料 锂电辅材 电池隔膜 lithium_salts battery_cans',
  },
  {
    id: 'advanced-ceramics',
    words:
      '电子陶瓷 压电陶瓷 陶瓷纤维毯 陶瓷封装 生物陶瓷 多孔陶瓷 陶瓷结构件 高技术陶瓷 technical_ceramics alumina zirconia',
  },
  {
    id: 'advanced-metals',
    words:
      '钨 钨粉 钛粉 银触点 铜铬触头 焊材 焊丝 焊条 钎料 钒 钒钛 铌 铼 泡沫铝 粉末高速钢 液态金属 电触头 触头 钛材加工 硬质合金棒 welding_wire tungsten carbide titanium_alloy',
  },
  {
    id: 'rare-earth-magnetics',
    words: '磁环 磁瓦 粘结磁 注塑磁 稀土磁材 磁力件 纳米晶 非晶纳米晶 magnet magnetic_materials',
  },
  {
    id: 'functional-films',
    words:
      '反光材料 pvc膜 缠绕膜 热封膜 散热膜 光伏胶膜 太阳能背板 mbr膜 钢化膜 手机膜 膜材 film plastic_film stretch_film',
  },
  {
    id: 'bio-based-materials',
    words:
      '甘蔗渣餐具 降解餐具 可降解餐盒 可降解吸管 可降解塑料袋 一次性降解餐盒 秸秆利用 植物纤维餐具 降解制品 compostable_packaging',
  },
  {
    id: 'petrochemicals',
    words: '己内酰胺 异丁烯 碳九 溶剂油 机油 导热油 液压油 齿轮油 刹车油 防冻液 玻璃水 lubricant motor_oil bitumen',
  },
  { id: 'coal-chemicals', words: '活性焦 洗油 兰炭 煤化工产品' },
  {
    id: 'basic-chemicals',
    words:
      '干冰 乙炔 氯化铝 硝酸 硼砂 冰晶石 高锰酸钾 红磷 黄磷 氯化钠 工业盐 双飞粉 高岭土 膨润土 滑石粉 云母粉 硅藻土 重钙 碳酸钙 非金属矿 电石 合成氨 二氧化碳 聚合氯化铝 氧化铁 工业氢气 industrial_gas chlor-alkali',
  },
  {
    id: 'fine-chemicals',
    words:
      '除垢剂 日化原料 气雾剂 荧光增白剂 离子液体 染料 染料助剂 水处理剂 净水剂 金属加工液 车用尿素 尿素溶液 化学试剂 打火机油 电镀液 橡胶助剂 洗涤原料 硅烷 医药化工 化工助剂 精细化学品 香精香料 香料 香精 光引发剂 surfactants dyes chemical_intermediates fragrances flavours',
  },
  {
    id: 'coatings-adhesives',
    words:
      '美缝剂 原子灰 墨水 喷墨 瓷砖胶 腻子 腻子粉 色釉料 釉料 陶瓷釉料 胶黏 丁基胶 凝胶胶水 glues adhesive paint coating pigments sealants printing_inks',
  },
  { id: 'agrochemicals', words: '营养土 基质土 育苗基质 海藻肥 肥料 有机水溶肥 花肥 fertilizers' },
  {
    id: 'rubber-tyres',
    words:
      '丁基橡胶 导电橡胶 乳胶枕 橡胶皮带 工业皮带 传送带 胶带输送 橡胶跑道颗粒 silicone_rubber_products rubber_seals tire hoses',
  },
  {
    id: 'photovoltaics',
    words: '方棒 太阳能灯板 光伏背板 光伏支架钢 硅棒拉制 光伏安装 光伏电站 分布式光伏 solar_modules solar_cells pv',
  },
  { id: 'wind-power', words: '导流罩 风电单桩 风力发电 风电配套 风电件 风电螺栓 wind_turbines wind_towers' },
  { id: 'batteries', words: '锂离子 锂离子电池 电池保护板 电池包组装 battery lithium_batteries cells' },
  { id: 'energy-storage', words: '移动电源车 储能舱 储能设备 储能bms 蓄热 energy_storage_systems bess' },
  {
    id: 'hydrogen',
    words:
      '车载储氢瓶 储氢瓶 氢能装备 氢能设备 空压机氢 电解水制氢 燃料电池空压机 氢燃料空压机 electrolysers electrolyzers fuel_cell',
  },
  { id: 'nuclear', words: '核辐射防护 射线防护 铅门 核阀门 核级阀门 电子加速器 超导磁体 医用同位素' },
  { id: 'biomass-energy', words: '垃圾发电 餐厨油脂 生物质锅炉燃料 生物质燃料 生物燃料 木炭 biofuel' },
  { id: 'charging-infrastructure', words: '两轮车换电 充电桩运营 充电枪线 充电桩组装 ev_charger charging_stations' },
  { id: 'energy-supply', words: '供电公司 天然气供应 加油站 燃气分布式 油库 能源站 热力公司 力能源' },
  {
    id: 'smart-grid',
    words:
      '电器成套 电气成套 成套电气 成套设备电气 高低压电器 充气柜 ups 不间断电源 电源柜 配网自动化 干变 油变 电力电容 硅钢铁芯 变压器铁芯 电缆保护管 配电设备 电控柜 电控箱 配电箱外壳 电力设备 输配电 变压器配件 transformers switchboards power_distribution',
  },
  {
    id: 'motors-generators',
    words: '直线电机模组 微电机 微特电机 电动窗帘电机 水轮机 水力发电设备 马达厂 定转子 motor generator electric_motor',
  },
  {
    id: 'wires-cables',
    words: '同轴线 屏蔽线 绞线 耐火电缆 电磁线 漆包线 usb线 电线杆电缆 数据线材 cable wire power_cables',
  },
  {
    id: 'water-treatment',
    words:
      '纯水 直饮水 纯水机 污泥脱水机 格栅机 河道治理 净水器滤芯 净水滤芯 污水设备 water_purification wastewater_treatment_equipment',
  },
  {
    id: 'environmental-equipment',
    words:
      '噪音治理 滤芯 扫地车 垃圾桶 雾炮 隔音房 声屏障 空气滤芯 工业洗地机 固液分离机 环卫垃圾箱 废气设备 油烟净化 filters dust_removal air_filters',
  },
  {
    id: 'solid-waste',
    words: '废酸 垃圾分类设备 危废经营 土壤修复 废液处理 铝灰 铝灰处置 废渣 危废收集 waste_disposal',
  },
  {
    id: 'resource-recycling',
    words:
      '废铁 破碎料 钴镍回收 锂回收 电子废弃物 废旧纺织 废旧纺织品 碎玻璃 再生骨料加工 废包装桶 再生塑料颗粒 电池黑粉 铁桶翻新 吨桶清洗 battery_recycling plastic_recycling metal_recycling',
  },
  { id: 'energy-saving-carbon', words: '绿色建筑咨询 碳咨询 环评公司 环境监测' },
  { id: 'ecological-restoration', words: '植草砖绿化 荒漠治理 场地修复 绿化公司 花卉租摆' },
  {
    id: 'grain-oil',
    words:
      '小麦加工 碾米 豆油压榨 储备粮 薏米 淀粉糖 果葡糖浆 麦芽糖 葡萄糖 麦芽糊精 动物油脂 山茶油 茶油 食用油 菜油 香油 麻油 粮食 稻米 粮食深加工 玉米深加工 马铃薯淀粉 红薯粉条 edible_oils rice grain',
  },
  {
    id: 'meat-processing',
    words:
      '肉干 鹅肝 鸡排 骨素 牛杂 毛肚 盐焗鸡 牛蛙 鸽子 酱卤菜 小酥肉 卤菜 熟食 卤制品 酱卤 屠宰场 肉类加工 肉食 烧鸡 扒鸡 鸭制品 凤爪 蛋品 meat_products',
  },
  {
    id: 'aquatic-processing',
    words:
      '干贝 海味干货 海味 干货海产 鱼皮 梭子蟹 大闸蟹 泥鳅 金枪鱼罐头 花胶 水产加工 水产加工厂 海产品 冻品水产 海鲜 水产品 鱼糜制品 虾料理 seafood_processing fish',
  },
  {
    id: 'fruit-vegetable-processing',
    words:
      '苹果 板栗 芒果 百香果 莲藕 藕粉 梅干菜 菠萝 榴莲 松茸 桂圆 荔枝 巴旦木 芥菜 洋葱 胡萝卜 红薯 地瓜 西梅 刺梨 余甘子 槟榔 话梅 果酱 辣椒面 沙棘加工 蓝莓加工 猕猴桃加工 草莓加工 香菇加工 金针菇加工 羊肚菌加工 食用菌加工 菌菇加工 净菜蔬菜 蔬菜加工 山楂 干制蔬菜 冻干果蔬 水果分选 果品 鲜果 frozen_vegetables canned_fruit nuts_processing',
  },
  {
    id: 'prepared-food',
    words:
      '火锅料 半成品菜 肉夹馍 学生营养餐 营养餐 米饭 鲜面 佛跳墙 汉堡 三明治 酸汤 冷面 千张 饭团 外卖餐 航空餐 面点 丸子类 煎饼果子 酸菜鱼 烧麦厂 速冻丸子 速冻 速食 方便食品 拌面 拉面 米粉 河粉 粉丝 肠粉 年糕 米线 ready-to-eat_meals instant_noodles frozen_dumplings',
  },
  {
    id: 'bakery-snacks',
    words:
      '凤梨酥 甜甜圈 绿豆糕 炒米 桂花糕 能量棒 牛轧糖 棉花糖 姜糖 糖葫芦 鲜花饼 奶片 面筋 辣条面筋 魔芋爽 煎饼 甜品 蛋糕店工厂 面包房 糕饼 雪花酥 baked_goods candy',
  },
  { id: 'dairy', words: '奶皮子 奶豆腐 奶盖 酪蛋白 奶精 乳饮料 乳酸菌饮料 酸奶机 奶制品 yogurt milk' },
  {
    id: 'beverages-tea',
    words:
      '汽水 冷萃 冰块 食用冰 酸梅汤 果汁 奶茶粉 饮品 茶饮 饮用水 陈皮茶 茶叶罐装 drinks bottled_water mineral_water',
  },
  { id: 'alcohol', words: '勾兑 清酒 露酒 酒类 酿酒厂 wine spirits baijiu craft_beer craft-beer brewing beer_brewing' },
  {
    id: 'condiments-additives',
    words:
      '芥末 烧烤料 卤料 大料 八角 小料 孜然 焦糖色 栀子黄 食用碱 膳食纤维 保宁醋 食醋 米醋 陈醋 香醋 柠檬酸 花椒油 辣椒红 辣椒红素 番茄沙司厂 裹粉 面包糠 魔芋粉 益生元 低聚果糖 蒸鱼豉油 花生酱 蟹黄酱 菌菇酱 牛肉酱 调味酱 香辣酱 蒜蓉酱 小苏打食用 椒盐 糖浆 食品配料 叶黄素 植物萃取 spices sauces vinegar soy_sauce plant_extracts',
  },
  {
    id: 'health-food',
    words:
      '葡萄籽 孢子粉 食药同源 营养餐粉 氨糖 沙棘保健 阿胶 人参饮 蜂蜜保健 滋补 婴儿米粉 婴幼儿米粉 辅食 大健康 大健康产品 nutraceuticals dietary_supplements vitamins',
  },
  {
    id: 'feed-pet',
    words:
      '昆虫蛋白 鸟食 狗笼 宠物笼 宠物服装 虾料 鱼粉加工 黑水虻 猫砂盆 宠物食品厂 宠物店用品 观赏鱼食 水族 pet_products pet_treats cat_litter fish_meal',
  },
  { id: 'tobacco', words: '烟嘴 烟用材料 烟用 电子烟 雾化器电子烟 vapes' },
  { id: 'seed-industry', words: '虾苗 鱼苗 蟹苗 育苗公司 工厂化育苗 种苗繁育 花卉种苗 水产种苗 seedlings' },
  {
    id: 'planting-forestry',
    words:
      '绿植 盆栽 玫瑰种植 多肉植物 木材采伐 药材种植 水果种植园 猕猴桃 草莓种植园 蔬菜基地 食用菌种植 立体种植 fruit_growing',
  },
  { id: 'smart-agriculture', words: '水培蔬菜 大棚蔬菜 立体农场 温室大棚 智慧温室 hydroponics greenhouses' },
  { id: 'livestock', words: '养鸽 马场 养驴 鸭养殖 育肥牛 养殖合作社 奶牛场 poultry_farm' },
  {
    id: 'fisheries',
    words: '鲟鱼养殖 锦鲤 观赏鱼 鳗鱼养殖 大闸蟹养殖 小龙虾养殖 虾养殖 螃蟹养殖 fishery shrimp_farming',
  },
  {
    id: 'yarn-fabrics',
    words:
      '植绒 水洗 水洗厂 牛仔水洗 精纺 羊毛衫纱 面料厂 布匹 布行 人造皮草面料 窗帘布料 沙发布料 色纺 textile_dyeing fabric knitting',
  },
  { id: 'home-textiles', words: '挂毯 围裙 竹席 浴袍 遮光帘 电热毯 床垫布 被芯 家居布艺 布艺 枕芯 blankets curtains' },
  {
    id: 'industrial-textiles',
    words:
      '纤维毡 拉紧器 膜结构 充气膜材 纸尿裤 卫生巾 湿巾 尿不湿 洗脸巾 棉柔巾 一次性内裤 面膜布 成人纸尿裤 涂层布 pvc夹网布 卫生用品 帆布 非织造布 non-woven nonwoven_fabrics',
  },
  { id: 'chemical-fibres', words: '色丝 弹力丝 聚酯切片 化纤原料 再生纤维 nylon_yarn polyester_fibre' },
  {
    id: 'apparel',
    words:
      '裁剪 马面裙 童帽 演出服 锁眼钉扣 雨衣 工装 一次性雨衣 服装辅料加工 制衣厂 服饰 时装 童装 衣服 制服 女装厂 制服定制 garment uniforms socks underwear',
  },
  {
    id: 'footwear-leather',
    words: '皮料 靴子 皮带厂 腰带 帆布包 无纺布袋 皮草 手袋厂 包包 利乐 硫化鞋 箱包五金配件 shoe bag handbag suitcases',
  },
  {
    id: 'packaging-printing',
    words:
      '烟盒 烫金 烫金加工 商标 吊牌 药盒 胶印 胶印厂 书本 书本印刷 垃圾袋 气柱袋 泡罩 pvc片材 壁纸 墙纸 茶叶罐 药包材 牙膏管 化妆品瓶 塑料袋 气泡袋 气泡膜 珍珠棉 纸吸管 利乐包 宣纸 包装厂 纸制品 纸品 印包 无菌包材 吨袋 胶带印刷 标识贴纸 贴纸 报纸印刷 cardboard_boxes corrugated labels_printing plastic_bags flexible_packaging tissue_paper',
  },
  {
    id: 'furniture-wood',
    words:
      '柜子 贴面 贴面板 床 转椅 铁床 集成材 指接板 橡胶木 封边条 电视柜 根雕木 更衣柜 钢制家具 展柜 展示柜厂 货柜展柜 家具配件 家私 木工 木器 塑木 木塑 竹签 竹筷 竹集装箱底板 集装箱底板 竹板材 竹材 竹胶板 竹缠绕管 竹子加工 筷子 一次性筷子 砧板 衣架木 chairs office_furniture wooden_furniture timber',
  },
  {
    id: 'cosmetics-daily-chemicals',
    words:
      '卸妆 爽身粉 气垫 消毒水 除味剂 花露水 发蜡 剃须膏 脱毛膏 护手霜 凡士林 护肤品代工 洗护用品 假睫毛胶 杀虫剂家用 面膜 精油 美妆 日化用品 beauty_products shampoo soap perfume',
  },
  {
    id: 'toys-sports-stationery',
    words:
      '乒乓球 画笔 桌游 魔方 体操垫 充气泳池 泳池设备 护具 运动护具 单双杠 风筝 娃娃 拼图 粉笔 本子 扑克牌 摇摇车 弓箭 麻将机 麻将 电子琴 地球仪 教学仪器 圣诞树 人造草坪 塑胶跑道 书写工具 冲浪 滑板车童车 游戏机厂 皮划艇 桨板 奶瓶 母婴用品 儿童玩具 儿童用品 玩具车 toy stationery_products camping_gear bicycles_for_kids',
  },
  {
    id: 'crafts-jewellery',
    words:
      '黄金 黄金首饰 假花 奖杯 佛具 线香 香 发套 纪念币 唐卡 核雕 砚台 毛笔 文房四宝 仿古工艺 紫砂壶 竹编 假睫毛 皮雕 冰箱贴 陶瓷工艺品 红木工艺 美甲片 饰品 礼品 首饰盒 jewelry_maker gifts artificial_flowers',
  },
  {
    id: 'daily-goods',
    words:
      '伞 炒锅 铁锅 一次性用品 木勺 家用垃圾桶 清洁用品 海绵 辅料 按扣 饭盒 晾衣绳 搓澡巾 口水巾 围兜 烧烤架 烧烤炉 珐琅锅 指甲剪 指甲钳 梯子 人字梯 购物车 拉链 纽扣 衣架 魔术贴 松紧带 织唛 粘鼠板 奶瓶刷 塑料盆 塑料凳 剃须刀 服装辅料 玻璃杯日用 吸管 蜡烛 刀剪 日杂 cookware housewares zippers lighters',
  },
  {
    id: 'plastics-products',
    words:
      '周转筐 周转箱 滴灌管 ibc桶 吨桶 pe袋 托盘 保温箱 化粪池 塑料检查井 大棚膜 地膜 农膜 塑料瓶坯 瓶坯 塑料壳 塑胶外壳 塑胶模注塑 eva发泡 改性塑料制品 海绵发泡 保丽龙 塑料盒 塑料包装桶 管道 塑料管道 pe管道 pvc plastic_products_maker plastic_pipes injection_molding plastic_molding',
  },
  {
    id: 'white-goods',
    words: '家电整机 洗碗机 消毒柜 酒柜 冰箱蒸发器 家电配套 家电零部件 refrigerator washing_machine air_conditioner',
  },
  {
    id: 'small-appliances',
    words:
      '电蚊拍 电烤炉 早餐机 奶泡机 蒸汽拖把 灭蚊灯 按摩器 颈椎按摩仪 筋膜枪 扫地机器人 射频美容仪 净水机 small_appliance coffee_machines air_purifiers hair_dryers',
  },
  { id: 'smart-home', words: '智能音响家居 智能卫浴 智能门铃 智能锁 smart_lock smart_home_devices' },
  {
    id: 'lighting',
    words: '驱动电源 led驱动 灯杆 灯罩 太阳能路灯 led显示灯 灯饰厂 照明灯具 led_lighting luminaires lamp',
  },
  {
    id: 'steel',
    words:
      '生铁 光亮棒 钢丸 钢纤维 铁丝 模具钢 不锈钢管件管 彩钢卷 不锈钢卷 钢卷 钢材加工配送 钢材配送 钢铁加工 钢贸加工 steel_processing steel_pipe',
  },
  {
    id: 'nonferrous-metals',
    words:
      '锌 铅 铝圆片 锑 锰 白银 铝粉 铜粉 铝挤 钴 铝塑板 断桥铝型材 铝型材厂 铝合金型材 铝加工厂 铜加工厂 做锰 电解锰 aluminum_profiles aluminium_profiles copper_tubes zinc',
  },
  {
    id: 'castings-forgings',
    words:
      '锻造 熔模 离心铸造 铸件加工 铸造件 铝压铸 压铸 锻压件 法兰锻 aluminium_casting aluminum_castings die_castings',
  },
  {
    id: 'metal-structures',
    words:
      '勾花网 铁皮柜 文件柜 保险柜 电箱 伸缩门 旋转门 自动门 雨棚 遮阳棚 铝窗 盘扣 管廊支架 焊接网 冲孔网 信箱 金属屋面 不锈钢制品 不锈钢水箱 夹芯板 彩钢板 护栏网 隔离网 铁丝网 石笼网 丝网 金属网 门窗厂家 防盗窗 机箱机柜 铁艺 铝单板幕墙 aluminium_windows steel_structure metal_fabrication',
  },
  {
    id: 'hardware-tools',
    words:
      '锉刀 焊枪 割枪 喷头 钥匙 工具箱 管钳 电批 拉钉 气钉 鱼钩 伞骨 门吸 刀片 硬质合金刀片 数控刀片 数控刀具 合金刀具 砂纸 砂布 砂轮 磨具 磨料磨具 砂带 五金冲压 五金冲压件 万向轮 管件 弯头 卡箍 家具五金 五金零件 金刚石工具 drills saw_blades hand_tools hinges',
  },
  {
    id: 'basic-components',
    words:
      '蜗轮 卡扣 弹性元件 三通 光轴 碟簧 万向联轴器 螺纹套 凸轮 金属软管 不锈钢管件 油封 o型圈 钢丝绳 工业齿轮 齿轮加工 螺丝螺母 轴承钢球 bearing gear screw bolts fastener chains',
  },
  { id: 'moulds', words: '工装模具 拉丝模 硅橡胶模具 模具加工 刀模 冲模 mould mold injection_molds' },
  {
    id: 'machining',
    words:
      '激光加工 线割加工 折弯加工 焊接 焊接加工 深孔加工 机械零部件 机械零件 金属加工件 精密件 精密加工 铝合金加工 钛合金加工 冲压件加工 来图定制 cnc_parts machined_parts metal_parts',
  },
  {
    id: 'surface-treatment',
    words:
      '发黑 镀铬 镀镍 渗碳 淬火 氮化 涂层 刀具涂层 水转印 喷砂 特氟龙涂层 特氟龙 蚀刻加工 喷丸 化铣 滚镀 连续镀 镀膜厂 烤漆 烤漆加工 喷漆加工 电泳加工 coating_services powder_coating_service',
  },
  {
    id: 'cement-concrete',
    words:
      '石料 灰钙 涵管 自流平 灌浆料 碎石 石子 砂石 电线杆 水泥电杆 石膏板 加气块 alc板 轻质隔墙板 磷石膏 商砼站 水泥砖 ready-mixed_concrete',
  },
  {
    id: 'construction-prefab',
    words:
      '建筑工程 装修 施工队 轻钢房 施工 古建筑 移动厕所 预制舱 整装 安装工程 土石方 木结构 钢结构工程 劳务分包 建筑安装 净化工程 活动房 construction_company',
  },
  {
    id: 'ceramics-sanitary',
    words: '青花瓷 西瓦 琉璃瓦 陶瓷杯 玻璃马赛克 整体卫浴 智能马桶厂 卫浴洁具 洁具 ceramic_tiles toilets',
  },
  {
    id: 'glass',
    words: '镜子 玻璃茶具 家电玻璃 玻璃杯 石英玻璃 石英管 石英制品 光伏玻璃原片 玻璃酒瓶 glass_bottles tempered_glass',
  },
  {
    id: 'wall-functional-materials',
    words:
      '砖 瓦片 生态木 硅酸铝 卵石 玻镁板 外墙挂板 泡沫混凝土 纤维水泥板 防静电地板 架空地板 石英石板材 硅酸钙 人造石 石材 石材加工 装饰板材 隔音棉 保温 保温棉 insulation_materials stone_processing',
  },
  {
    id: 'warehousing-supply-chain',
    words: '仓储公司 第三方仓储 粮食仓储 供应链金融服务 仓储企业 仓储运营 warehouse_operator third-party_logistics',
  },
  { id: 'cold-chain', words: '冷链 冷链公司 冻品仓储 冷库出租 冷链运输 cold_chain_logistics' },
  { id: 'road-freight', words: '运输 运输公司 甩挂运输 拖车运输 轿车托运 集装箱拖车 货运车队 危货运输 haulage' },
  { id: 'express-courier', words: '包裹分拣 快递分拣 同城快送 快递转运' },
  {
    id: 'port-shipping',
    words: '港口 散货码头 散货中转 粮食中转 货物中转 砂石码头 集装箱运输 轮船 航运 水运公司 port_operator',
  },
  { id: 'freight-forwarding', words: '国际快递货代 航空货运 航空物流 集货 国际物流 报关行 customs_broker' },
  {
    id: 'inspection-testing',
    words:
      '认证 实验室检测 水质检测 房屋检测 安全评价 emc测试 环境检测 医学检测 电池检测 检测 校准实验室 第三方实验室 testing_laboratory testing_services',
  },
  {
    id: 'rd-services',
    words: '工程技术中心 中试平台 技术研发 院士工作站 联合实验室 研发服务 高校研发 研发外包 research_institute',
  },
  { id: 'tech-transfer-ip', words: '孵化器 科技成果转化 科技服务 项目申报 高企申报 科技成果' },
  { id: 'industrial-design', words: '结构设计 样机制作 id设计 包装设计' },
  {
    id: 'engineering-design',
    words: '规划设计 室内设计 环评咨询 景观设计 电力设计 测绘设计 工程勘察 architecture_firm',
  },
  { id: 'headquarters', words: '集团总部 贸易总部 结算总部' },
  {
    id: 'business-consulting',
    words: '咨询 法律服务 翻译 商务服务 秘书公司 审计 调查公司 企业服务 招商代理 财务公司 代理记账 consultancy',
  },
  { id: 'hr-outsourcing', words: '人力资源 保安公司 保安 审核外包 猎头 灵活用工平台 call_center_outsourcing' },
  {
    id: 'advertising-exhibition',
    words: '广告 展览 礼仪庆典 展厅设计 广告牌 展具 标牌 发光字 广告标识 展览工厂 展台 trade_show_booths signage',
  },
  {
    id: 'property-park-operations',
    words: '园区运营 物业管理 孵化园运营 二房东 产业园开发 公寓 物业公司 厂房开发 联合办公 coworking',
  },
  { id: 'life-services', words: '摄影 理发 搬家 维修服务 足浴 纹绣 宠物店 婚庆 共享洗衣 美容院 月子餐 月子会所' },
  { id: 'banking', words: '银行 支行 信用社 小额贷款 典当 融资担保' },
  { id: 'insurance', words: '保险 保险经纪 保险公估' },
  { id: 'equity-investment', words: '投资公司 创投 私募基金' },
  { id: 'fintech', words: '支付 第三方支付 小贷系统 消费金融科技' },
  { id: 'leasing-factoring', words: '租车 租赁 挖机租赁 工程机械租赁 航空租赁 飞机租赁 car_rental equipment_leasing' },
  { id: 'culture-creative', words: '文化公司 文化传播 ip授权' },
  { id: 'film-tv', words: '影院 宣传片 微短剧 影视拍摄 film_production' },
  { id: 'digital-creative', words: '特效 vfx 数字文化 电竞馆 数字藏品 game_studio video_games' },
  { id: 'media-publishing', words: '电台 广播 网红带货机构 传媒 网红孵化' },
  { id: 'arts-performance', words: '密室 拍卖 剧本杀 脱口秀 艺术中心 舞蹈房' },
  { id: 'tourism-leisure', words: '文旅项目 度假村 农家乐 旅游项目' },
  { id: 'tourism-attractions', words: '营地 动物园 植物园 科普基地 温泉 旅游公司 儿童乐园 亲子乐园' },
  {
    id: 'hotels-catering',
    words: '食堂承包 饭店 面馆 早餐店 快餐店 美食城 小吃 ktv 咖啡馆 酒吧 甜品店 网吧 连锁奶茶 奶茶店',
  },
  { id: 'sports', words: '体育馆 足球场 游泳馆 射箭馆 拳馆 体能训练 马术 卡丁车场 健身' },
  { id: 'e-commerce', words: '快手 小红书 京东店 视频号带货 网红带货 网上卖货 线上卖货 直播卖货 电商公司' },
  {
    id: 'cross-border-e-commerce',
    words: '对俄电商 对俄贸易 边民互市 边贸 海外电商 海外仓 跨境小包 跨境包裹 跨境店铺 cross_border_ecommerce',
  },
  { id: 'international-trade', words: '进口商 出口企业 贸易公司 外贸' },
  {
    id: 'bulk-industrial-trade',
    words:
      '设备经销 机电设备销售 五金机电批发 二手设备贸易 轴承经销 劳保批发 成品油贸易 化工品贸易 建材批发 钢材经销 阀门代理 工业品批发 原料贸易',
  },
  {
    id: 'consumer-retail',
    words:
      '连锁店 百货 农贸市场 菜市场 购物中心 书店 花店 药妆店 电器经销 家居卖场 零食店 水果店 批发 商贸 快消 grocery',
  },
  {
    id: 'pharma-distribution',
    words: '医疗器械经销 医药仓 医药批发 药品仓储 阴凉库医药 医药商业 pharmaceutical_distribution',
  },
  {
    id: 'vocational-education',
    words: '中职 高职 美容培训 运维培训 无人机培训学校 护理培训 技能培训 培训基地 技工学校',
  },
  { id: 'training-schools', words: '高考补习 夏令营 驾校 乐器培训 体育培训 培训学校 教培 语言学校 kindergarten' },
  { id: 'edtech', words: '电子班牌 学习机平台 教学一体机 教具 教育装备 智慧课堂' },
  { id: 'quantum', words: '量子测量 量子传感器 量子精密测量 quantum_computing' },
]
