import type { SectorRow } from '../sector-row.ts'

export const metalsMachinery: readonly SectorRow[] = [
  {
    id: 'metals-machinery',
    parent: null,
    zh: '金属制品与机械',
    en: 'Metals and machinery components',
    aliases: `
      机械|机械制造|机械工业|金属制品|金属加工|精密机械|精密制造|机械装备|金属制品业|五金机械|冶金及金属制品|金属材料|机电产业|机电产品
      机电设备|机电制造|机电一体化|机械电子|机械设备|机电科技|机电公司|机电厂|金属制造|金属科技|金属产品|machinery
      machinery manufacturing|mechanical|mechanical engineering products|metal products|metalworking|metal processing|mechanical parts
      precision machinery
    `,
    gb: 'C33',
    links: 'side:high-end-equipment side:automotive up:cnc-machine-tools',
  },
  {
    id: 'steel',
    parent: 'metals-machinery',
    zh: '钢铁',
    en: 'Iron and steel',
    aliases: `
      钢铁产业|炼钢|特钢|不锈钢|钢管|钢材加工|钢材|轧钢|硅钢|冷轧|热轧|型钢|铁合金|优特钢|镀锌板|无缝钢管|冶金|黑色金属|钢铁冶金|钢板
      钢材深加工|钢厂|钢企|炼铁|高炉|球团|烧结矿|铁矿|铁精粉|铁粉|废钢炼钢|电炉钢|特种钢|特殊钢|合金钢|工具钢|轴承钢|齿轮钢|弹簧钢
      钢加工|卷板|钢带|带钢|冷弯|角钢|槽钢|工字钢|方管|方矩管|焊管|螺旋管|镀锌管|镀锌钢管|无缝管|精密管|管坯|钢坯|钢锭|圆钢|螺纹钢|钢筋
      盘条|拔丝|钢丝|钢绞线|镀锌丝|彩涂板|彩涂卷|镀锌卷|镀铝锌|马口铁基板|镀锡板|电工钢|硅铁|锰铁|硅锰|铬铁|镍铁|stainless steel
      steelmaking|special steel|steel pipe|steel pipes|steel processing|cold rolling|cold-rolled steel|hot rolling|ferroalloy
      metallurgy|steel plate|steel coil
    `,
    gb: 'C31 B08',
    links: 'up:coal-chemicals up:resource-recycling up:wall-functional-materials side:bulk-industrial-trade',
  },
  {
    id: 'nonferrous-metals',
    parent: 'metals-machinery',
    zh: '有色金属',
    en: 'Nonferrous metals',
    aliases: `
      铝加工|铜加工|铝材|铝型材|铜材|铝业|铜业|电解铝|铜冶炼|铅锌|黄金冶炼|贵金属|钛材|铝板带|铝箔|铝合金|工业硅|铜产业|铝精深加工
      有色冶炼|有色金属加工|铝产业|铜排|铜棒|铝厂|铝产品|铝制品|铝深加工|铝挤压|铝挤出|铝棒|铝锭|铝管|铝板|铝卷|铝带|双零箔|铝杆|铝线
      铝基材料|铝基新材料|氧化铝冶炼|铝土矿|铜厂|铜管|铜板|铜带|铜线材|铜合金|黄铜|紫铜|青铜|阴极铜|电解铜|铜杆厂|铜精深加工|锌冶炼
      锌合金|锌锭|锌业|铅冶炼|锡业|锡冶炼|锡材|镍业|电解镍|钴业|锑业|锰业|电解锰|镁业|镁锭|金属镁|镁冶炼|原镁|钛业|钛产业|钛加工|钛板
      钛棒|钛管|钛合金板|金属硅|硅业|白银冶炼|金矿|黄金采选|铜矿|选矿|采矿|矿业|矿山开采|矿产开发|non-ferrous metals|aluminium|aluminum
      aluminium profiles|aluminum profiles|aluminum extrusion|copper|copper processing|copper tube|aluminum foil|titanium|zinc|nickel
      cobalt|lead and zinc|precious metals|mining|smelting
    `,
    gb: 'C32 C321 C322 C325 B09',
    links: 'up:resource-recycling up:construction-mining-machinery up:energy-supply side:bulk-industrial-trade',
  },
  {
    id: 'castings-forgings',
    parent: 'metals-machinery',
    zh: '铸造锻造',
    en: 'Castings forgings and powder metallurgy',
    aliases: `
      铸造|锻造加工|锻造厂|铸件|锻件|压铸|精密铸造|铝压铸|粉末冶金|消失模|砂型铸造|球墨铸铁|压铸件|锻压|一体化压铸|铸钢|铸铁|铸锻件
      铸造厂|翻砂|砂铸|树脂砂|覆膜砂|铸管|井盖|球铁|灰铁|铸铝|铝合金铸造|铝合金压铸|镁合金压铸|锌合金压铸|精铸|不锈钢铸件|铸铜|毛坯件
      锻造企业|锻造件|自由锻|模锻|热锻|冷锻|温锻|冷镦|冷挤压|环件|锻造法兰|风电锻造|核电锻件|锻钢|锻铝|铝锻|粉冶|MIM|金属注射成型
      casting|castings|forging|forgings|die casting|die-casting|aluminum die casting|iron casting|steel castings|investment casting
      powder metallurgy|precision casting|cast iron|ductile iron
    `,
    gb: 'C339',
    links: 'up:steel up:nonferrous-metals up:moulds side:machining side:surface-treatment',
  },
  {
    id: 'metal-structures',
    parent: 'metals-machinery',
    zh: '金属结构与门窗',
    en: 'Metal structures containers and windows',
    aliases: `
      钢结构制造|钢结构加工|钢结构件|钢结构产业|钢构件|金属结构|金属门窗|铝合金门窗|系统门窗|集装箱制造|集装箱房|钣金|钣金加工|金属容器
      门窗|钣金件|冲压件|彩钢夹芯板|做钢结构|钢结构企业|门窗幕墙|爬架|铝模板|建筑铝模|钢结构公司|钢结构厂|钢结构工程|轻钢龙骨|轻钢别墅
      钢构厂|钢结构构件|网架|桥梁钢结构|钢箱梁|钢桥|桥梁构件|钢结构制作|铆焊|结构件焊接|焊接件|焊接结构件|大型结构件|金属构件|钢格板
      钢格栅板|护栏|围栏网|防护网|铁艺护栏|不锈钢护栏|钢梯|爬梯|旗杆|标志杆|交通标志牌|金属门|防盗门|入户门|铜门|不锈钢门|车库门|工业门
      快速门|工业滑升门|断桥铝|系统窗|阳光房|窗业|幕墙|铝单板|铝板幕墙|铝蜂窝板|铝天花|金属吊顶|钢模板|铝合金模板|集装箱厂|集装箱改装
      特种集装箱|住人集装箱|打包箱|压型钢板|楼承板|夹芯板|净化板|洁净板|岩棉夹芯板|聚氨酯板|聚氨酯夹芯板|C型钢|Z型钢|檩条|抗震支架
      成品支架|货架立柱|机箱钣金|配电柜钣金|冲压厂|五金冲压|精密冲压|连续冲压|拉伸件|steel fabrication|sheet metal
      sheet metal processing|metal stamping|stamping parts|doors and windows|aluminium windows|aluminum windows
      containers manufacturing|prefabricated container house|guardrail
    `,
    gb: 'C331 C333',
    links: 'up:steel up:nonferrous-metals up:surface-treatment side:construction-prefab',
  },
  {
    id: 'hardware-tools',
    parent: 'metals-machinery',
    zh: '五金工具',
    en: 'Hardware and tools',
    aliases: `
      五金|刀具|五金制品|电动工具|手工具|刀剪|锁具|卫浴五金|建筑五金|切削工具|钻头|水暖件|铰链|日用五金|五金配件|园林工具|水龙头|五金件
      五金加工|气动工具|刀片|手动工具|管件|家居五金|家具五金|门窗五金|橱柜五金|卫浴配件|厨卫五金|水暖|水暖卫浴|花洒|角阀|地漏
      不锈钢水槽|水槽|洗菜盆|毛巾架|挂件|锁厂|锁业|锁芯|挂锁|拉手|把手|合页|滑轨|闭门器|插销|链条锁|工具厂|手工工具|扳手|钳子|螺丝刀
      锤子|榔头|卷尺|量尺|剪刀|菜刀|厨刀|美工刀|硬质合金刀具|铣刀|丝锥|板牙|锯片|锯条|金刚石锯片|金刚石工具|金刚石刀具|角磨机|电锤|电钻
      电镐|电锯|锂电工具|锂电电动工具|割草机厂|清洗机|钉枪|射钉|铁钉|码钉|订书钉|铁丝|不锈钢管件|玛钢管件|弯头|卡箍|喉箍|燃气具配件
      五金饰品|箱包五金件|服装五金|渔具五金|建材五金|hardware|hardware products|hand tools|power tools|power tool|tools manufacturing
      cutting tools|locks|faucet|faucets|sanitary hardware|plumbing|pipe fittings|hinges|knives|scissors|drill bits|garden tools
      angle grinder|saw blades
    `,
    gb: 'C332 C335 C3394 C3465 C3466',
    links: 'up:steel up:advanced-metals up:surface-treatment up:moulds side:cross-border-e-commerce',
  },
  {
    id: 'basic-components',
    parent: 'metals-machinery',
    zh: '基础零部件',
    en: 'Bearings gears and fasteners',
    aliases: `
      核心基础零部件|轴承|齿轮|传动件|齿轮箱|联轴器|滚珠丝杠|直线导轨|减速机|紧固件|螺丝|螺栓|标准件|弹簧|密封件|螺母|工业链条|钢丝绳
      密封圈|机械零部件|减速器|传动设备|金属丝网|法兰盘|基础件|机械基础件|核心零部件|关键零部件|套圈|轴承钢球|钢球|滚子|保持架|精密轴承
      回转支承|风电轴承座|轴套|轴瓦|蜗杆|齿条|齿轴|花键|减速箱|变速机|链轮|链条厂|传动链|工业链|输送链|丝杆|丝杠|导轨|直线运动|螺钉
      螺柱|垫圈|铆钉|异形件|非标件|冷镦件|航空航天紧固件|扭簧|拉簧|压簧|机械密封|油封|O型圈|垫片|填料密封|盘根|密封材料|密封制品
      密封产品|补偿器|膨胀节|金属软管|金属波纹管|索具|丝网|金属网|铁丝网|不锈钢丝网|筛网|电焊网|石笼网|网带|法兰厂|法兰管件厂|法兰制造
      同步轮|皮带轮|bearing|bearings|gear|gears|fastener|fasteners|bolts|bolts and nuts|screws|springs|seals|reducer|speed reducer
      ball screw|linear guide|chain manufacturing|wire mesh|flanges|couplings|transmission parts|mechanical components
    `,
    gb: 'C334 C345 C348',
    links: 'up:steel up:castings-forgings up:surface-treatment side:moulds',
  },
  {
    id: 'moulds',
    parent: 'metals-machinery',
    zh: '模具',
    en: 'Moulds and dies',
    aliases: `
      注塑模具|冲压模具|模具制造|精密模具|模具钢|模架|压铸模|汽车模具|模具加工|治具|夹具|轮胎模具|模具厂|模具产业|塑料模具|模具标准件
      模胚|模仁|顶针|热流道|注塑模|塑胶模|精密注塑模具|家电模具|连接器模具|包装模具|瓶坯模具|吹塑模具|吸塑模具|橡胶模具|硅胶模具
      五金模具|冲压模|冷冲模|级进模|连续模|拉深模|汽车冲压模具|汽车覆盖件模具|汽车注塑模具|铸造模具|粉末冶金模具|玻璃模具|陶瓷模具|鞋模
      轮胎活络模|半导体模具|模切模具|刀模|橡塑模具|木模|检具|汽车检具|mold|molds|mould|moulds|mold making|mould making|die making
      injection mold|injection moulds|stamping die|stamping dies|tooling|jigs and fixtures|mould factory
    `,
    gb: 'C3525',
    links: 'up:steel up:cnc-machine-tools side:machining side:plastics-products up:basic-components',
  },
  {
    id: 'machining',
    parent: 'metals-machinery',
    zh: '机械加工',
    en: 'Precision machining',
    aliases: `
      精密加工|CNC加工|机加工|零部件加工|数控加工|精密零部件|精密机械加工|激光切割加工|冲压加工|焊接加工|精密结构件|机加件|零件加工
      精密五金|来图加工|机械零件加工|机械零部件加工|机械零部件制造|精密机械零部件|精密零件|精密机加|精密制造加工|精密金属|精密部件
      精密轴|轴类加工|轴类零件|车床加工|车件|铣削|车铣|磨床加工|磨加工|外圆磨|数控车加工|数控机床加工|加工中心加工|CNC|五轴加工
      走心机加工|车削件|自动车|线切割加工|慢走丝加工|电火花加工|激光加工厂|钻孔加工|镗铣|大件加工|异形零件|非标零件|非标加工|非标零部件
      外协加工|对外加工|手机结构件CNC|铝合金结构件|铝件加工|铝合金件加工|铜件加工|不锈钢件加工|结构件|金属结构件加工|焊接厂|金属切削
      切削加工|金属成型|金属零件|金属零部件|金属件|machining|CNC machining|precision parts|machined parts|machine shop|turned parts
      milling and turning|metal parts|precision components|precision manufacturing
    `,
    gb: 'C3484',
    links:
      'up:steel up:nonferrous-metals up:cnc-machine-tools up:hardware-tools side:surface-treatment side:castings-forgings',
  },
  {
    id: 'surface-treatment',
    parent: 'metals-machinery',
    zh: '表面处理',
    en: 'Surface and heat treatment',
    aliases: `
      电镀|热处理|喷涂|阳极氧化|喷塑|镀锌|涂装|抛丸|真空镀膜|磷化|电泳|烤漆|热镀锌|金属表面处理|表面处理中心|电镀产业|表面精饰|表面工程
      热浸锌|锌铝涂层|达克罗|化学镀|化学镍|塑料电镀|PVD|离子镀|镀膜加工|镀膜厂|氧化厂|硬质氧化|铝氧化|微弧氧化|氧化着色|酸洗厂|抛光厂
      打磨抛光|电解抛光|研磨抛光|喷砂厂|喷漆厂|喷漆加工|喷油厂|喷油加工|喷粉|高频淬火|防腐工程|防腐处理|管道防腐|防腐加工
      surface treatment|electroplating|plating|heat treatment|anodizing|anodising|spray coating|galvanizing|galvanising
      powder coating services|polishing|vacuum coating|metal finishing|surface finishing
    `,
    gb: 'C336',
    links: 'up:coatings-adhesives up:fine-chemicals side:machining side:water-treatment',
  },
]
