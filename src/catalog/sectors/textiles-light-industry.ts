import type { SectorRow } from '../sector-row.ts'

export const textilesLightIndustry: readonly SectorRow[] = [
  {
    id: 'textiles-light-industry',
    parent: null,
    zh: '轻工纺织',
    en: 'Textiles and light industry',
    aliases: `
      轻工|轻纺|消费品工业|轻工业|时尚消费品|都市工业|轻纺产业|日用消费品|都市轻工业|时尚产业|消费品制造|轻工制造|时尚消费|日用消费
      快消品制造|百货制造|light industry|consumer goods|consumer goods manufacturing|consumer products
    `,
    gb: 'C24',
    links: 'side:e-commerce side:international-trade side:industrial-design',
  },
  {
    id: 'textiles',
    parent: 'textiles-light-industry',
    zh: '纺织',
    en: 'Textiles',
    aliases: `
      纺织业|纺织产业|纺织品|纺织工业|现代纺织|纺织厂|高端纺织|绿色纺织|纺织服装|纺织服装产业|纺织面料|纺织新材料|textile
      textile industry|textile factory|textile products|textile manufacturing
    `,
    gb: 'C17',
    links: 'up:light-industry-machinery up:coatings-adhesives side:apparel up:petrochemicals',
  },
  {
    id: 'yarn-fabrics',
    parent: 'textiles',
    zh: '纺纱织造与印染',
    en: 'Yarn fabrics and dyeing',
    aliases: `
      面料|棉纺|织布|纺纱|针织|毛纺|坯布|纱线|丝绸产业|丝绸面料|麻纺|牛仔布|色织|经编|印染|染整|数码印花|印花加工|漂染|染厂|布料|织造
      棉纱|纱厂|棉花加工|轧花|紧密纺|气流纺|涡流纺|混纺|色纺|羊绒|羊毛|毛条|毛线|毛纱|绒线|花式纱|包覆纱|弹力丝|缫丝|丝绸厂|真丝|桑蚕丝
      亚麻纱|苎麻|织厂|梭织|机织|纬编|毛织|毛衫织片|提花|灯芯绒|牛仔|水洗厂|洗水|服装面料|家纺面料|箱包面料|鞋面料|鞋面布|飞织|网布
      衬布|化纤布|化纤面料|涤纶面料|锦纶面料|雪纺|棉布|印花布|印花厂|转移印花|热转印|烫画|圆网印花|染纱|筒子纱染色|后整理|涂层布|PU涂层
      绗缝|丝绒|人造毛|超柔绒|法兰绒|珊瑚绒|长毛绒|绒布|蕾丝|花边|织带|松紧带|yarn|yarns|fabric|fabrics|spinning|weaving
      dyeing and printing|dyeing and finishing|cotton yarn|denim|knitted fabric|knitting|silk|wool|cashmere|lace|woven fabrics
      polyester fabric
    `,
    gb: 'C171 C172 C173 C174 C175 C176 F5131',
    links:
      'up:chemical-fibres up:coatings-adhesives up:fine-chemicals up:light-industry-machinery side:water-treatment',
  },
  {
    id: 'home-textiles',
    parent: 'textiles',
    zh: '家纺',
    en: 'Home textiles and carpets',
    aliases: `
      床上用品|毛巾|窗帘|家用纺织品|布艺|地毯|毛毯|被子|四件套|蚕丝被|枕头|家纺产业|家居布艺|家用纺织|家居纺织|床品|床单|被套|床笠|被芯
      羽绒被|棉被|棉胎|夏凉被|空调被|枕芯|枕套|抱枕|靠垫|坐垫|凉席|蚊帐|浴巾|巾被|卷帘|窗饰|百叶帘|窗纱|沙发布|沙发套|桌布|餐垫|地垫
      门垫|浴室垫|机织地毯|布草|绗缝被|婴童家纺|电热毯|home textiles|bedding|bed linen|towel|towels|carpet|carpets|blanket|blankets
      quilt|pillow|mattress covers|rugs
    `,
    gb: 'C177 C2437',
    links: 'up:yarn-fabrics up:chemical-fibres side:e-commerce side:furniture-wood',
  },
  {
    id: 'industrial-textiles',
    parent: 'textiles',
    zh: '产业用纺织品',
    en: 'Technical textiles and nonwovens',
    aliases: `
      无纺布|非织造布|土工布|过滤材料|篷布|帆布|医用纺织品|绳缆|水刺布|熔喷布|绳网|帘子布|非织造|汽车用纺织品|滤布|产业用布|产业用纺织
      无纺|水刺|纺粘|SMMS|针刺|热风棉|熔喷|土工材料|土工膜|土工格栅|防渗膜|工业用布|工业布|灯箱布|刀刮布|PVC涂层布|遮阳网|防尘网|渔网
      绳索|缆绳|尼龙绳|吊装带|捆绑带|防水布|油布|玻纤滤料|轮胎帘子布|浸胶布|汽车内饰面料|汽车座椅面料|安全气囊布|造纸毛毯|毛毡|擦拭布
      超细纤维布|湿巾布|卫生材料无纺布|喷胶棉|保暖棉|棉絮片|气囊布|nonwoven|nonwovens|non-woven fabric|geotextile|geotextiles
      technical textiles|industrial textiles|ropes and nets|spunlace|tarpaulin|filter cloth|felt
    `,
    gb: 'C178',
    links: 'up:chemical-fibres up:advanced-polymers side:medical-consumables',
  },
  {
    id: 'chemical-fibres',
    parent: 'textiles',
    zh: '化学纤维',
    en: 'Chemical fibres',
    aliases: `
      化纤|涤纶|锦纶|氨纶|粘胶|腈纶|化纤长丝|短纤|差别化纤维|聚酯纤维|再生纤维|莱赛尔|功能性纤维|丙纶|化纤产业|聚酯|纺丝|工业丝|POY|FDY
      DTY|加弹|尼龙丝|尼龙纤维|人造丝|莫代尔|天丝|醋酸纤维|醋酸丝|聚酯瓶片|瓶级切片|维纶|维尼纶|差别化丝|功能纤维|中空纤维棉|单丝
      复合丝|金属丝纱|化纤新材料|纤维厂|chemical fibre|chemical fiber|synthetic fibre|synthetic fiber|polyester fiber|polyester fibre
      polyester filament|nylon fiber|spandex|viscose|lyocell|polyester chips|man-made fibre
    `,
    gb: 'C28 C281 C282 C2653',
    links: 'up:petrochemicals up:packaging-printing side:advanced-polymers',
  },
  {
    id: 'apparel',
    parent: 'textiles-light-industry',
    zh: '服装服饰',
    en: 'Apparel',
    aliases: `
      服装|服饰|成衣|制衣|童装|女装|男装|职业装|内衣|运动服|羽绒服|校服|工作服|服装加工|袜子|服装设计|泳装|服装厂|制衣厂|羽绒|服装辅料
      拉链|纽扣|婚纱|缝纫|缝制|汉服|旗袍|礼服|西服|西装|西裤|衬衫|衬衣|T恤|POLO衫|卫衣|裤子|裤业|休闲裤|牛仔裤|牛仔服|羊绒衫|羊毛衫
      毛衫|毛衣|针织衫|针织服装|棉服|冲锋衣|瑜伽服|健身服|泳衣|文胸|内裤|家居服|睡衣|袜业|袜厂|丝袜|工装制服|劳保服|防静电服|帽子|帽业
      围巾|丝巾|领带|手帕|皮带扣|织唛|衣架|绣花厂|电脑绣花|刺绣厂|garment|garments|clothing|clothes|fashion|sportswear|underwear|socks
      knitwear|uniforms|down jackets|swimwear|children's clothing|zipper|buttons|lingerie
    `,
    gb: 'C18 C194 F5132',
    links: 'up:yarn-fabrics side:e-commerce side:industrial-design side:footwear-leather',
  },
  {
    id: 'footwear-leather',
    parent: 'textiles-light-industry',
    zh: '鞋革箱包',
    en: 'Footwear leather and luggage',
    aliases: `
      制鞋|鞋业|皮革|箱包|鞋材|皮具|运动鞋|皮鞋|毛皮|鞋帽|拉杆箱|皮草|劳保鞋|手袋|鞋厂|手套|鞋服|鞋企|鞋类|女鞋|男鞋|童鞋|跑鞋|布鞋
      凉鞋|拖鞋|雨鞋|雨靴|胶鞋|皮靴|雪地靴|户外鞋|登山鞋|安全鞋|老人鞋|休闲鞋|帆布鞋|EVA拖鞋|鞋底|鞋面|鞋垫|鞋楦|鞋跟|鞋带|EVA发泡
      EVA鞋材|制革|真皮|牛皮|皮件|皮雕|裘皮|羊皮|水貂皮|箱包五金|旅行箱|行李箱|登机箱|背包|双肩包|书包|女包|手提包|钱包|腰包|电脑包
      化妆包|帆布袋|环保袋布|无纺布袋|皮包|球包|劳保手套|针织手套|滑雪手套|表带|手机皮套|皮带厂|footwear|shoes|shoe|shoe factory
      shoe materials|leather|leather goods|luggage|suitcases|handbags|backpacks|sneakers|tannery|gloves|塑料鞋|橡胶鞋
    `,
    gb: 'C19 F5133',
    links: 'up:yarn-fabrics up:plastics-products up:rubber-tyres side:e-commerce',
  },
  {
    id: 'packaging-printing',
    parent: 'textiles-light-industry',
    zh: '造纸包装印刷',
    en: 'Paper packaging and printing',
    aliases: `
      包装|包装材料|印刷|纸箱|彩印|软包装|瓶盖|吸塑|包装箱|造纸|纸浆|生活用纸|特种纸|瓦楞纸|纸业|纸制品|纸尿裤|金属包装|礼盒|礼品盒
      纸板|不干胶|标签印刷|卫生巾|纸杯|包材厂|食品包装|医药包装|药品包装|化妆品包装|化妆品包材|日化包装|饮料包装|酒类包装|酒盒|酒瓶盖
      电子产品包装|纸品|纸盒|彩盒|彩箱|精品盒|精装盒|天地盖|手提袋|纸袋|手挽袋|瓦楞|蜂窝纸|纸护角|纸管|纸芯|纸筒|纸托|纸模|蛋托|箱板纸
      白卡纸|牛皮纸|文化纸|新闻纸|铜版纸|双胶纸|装饰原纸|离型纸|格拉辛纸|热敏纸|收银纸|无碳纸|滤纸|浆纸|木浆|竹浆|溶解浆|再生纸|纸厂
      纸加工|分切复卷|卫生纸|抽纸|面巾纸|纸巾|餐巾纸|厨房纸|擦手纸|尿不湿|护理垫|卫生用品|纸碗|纸餐盒|纸质餐具|纸吸管|纸制餐具|印务
      台历|挂历|贺卡|防伪印刷|烟标|烟包|标签厂|移印厂|塑料包装|塑料软包装|真空袋|自立袋|拉链袋|铝箔袋|铝塑复合|快递袋|气泡袋|珍珠棉包装
      泡壳|PET瓶|塑料瓶|瓶胚|瓶坯|塑料容器|塑料桶|化工桶|吨桶|中空容器|化妆品瓶|喷雾泵|泵头|防盗盖|铝盖|易拉罐|制罐|铁罐|铁盒|马口铁
      金属罐|铝罐|两片罐|三片罐|气雾罐|钢桶|编织袋包装|集装袋|吨袋|木箱|打包带|塑钢带|缠绕膜厂|胶袋|packaging|packaging materials
      printing and packaging|packaging and printing|papermaking|paper mill|paper products|corrugated boxes|cartons|carton
      printing house|tissue paper|diapers|sanitary napkins|flexible packaging|plastic bottles|metal packaging|paper cups|pulp|本册
    `,
    gb: 'C22 C23 C2926 C3333 L7292',
    links: 'up:coatings-adhesives up:functional-films up:light-industry-machinery up:planting-forestry',
  },
  {
    id: 'furniture-wood',
    parent: 'textiles-light-industry',
    zh: '家具木业',
    en: 'Furniture and wood products',
    aliases: `
      家具|家居|定制家居|全屋定制|家具制造|办公家具|沙发|床垫|红木家具|橱柜|衣柜|木门|人造板|胶合板|木业|木地板|密度板|木制品|竹制品
      藤编|刨花板|木材|木托盘|实木家具|木材加工|家私|实木|定制衣柜|衣帽间|套装门|免漆门|木质门|护墙板|木饰面|木线条|板材|生态板|免漆板
      木板|细木工板|大芯板|建筑模板|木模板|纤维板|颗粒板|欧松板|OSB|饰面板|贴面板|三聚氰胺板|木皮|旋切|地板|木塑|塑木|防腐木|木结构
      木屋|木方|原木|锯材|木器|木制工艺|木柄|栈板|竹木|竹材|竹编|竹筷|筷子|竹签|藤制品|铁艺家具|办公桌|办公椅|椅子|餐桌|桌椅|校具|红木
      乳胶床垫厂|弹簧床垫|智能床|升降桌|电竞椅|furniture|furniture manufacturing|wood products|wood processing|wooden furniture
      custom furniture|office furniture|plywood|wood-based panels|particleboard|flooring|laminate flooring|timber|mattress|mattresses
      sofa|bamboo products|wood pallets|kitchen cabinets|塑料家具|木制容器
    `,
    gb: 'C20 C21 F5283',
    links: 'up:planting-forestry up:coatings-adhesives up:hardware-tools side:smart-home side:industrial-design',
  },
  {
    id: 'cosmetics-daily-chemicals',
    parent: 'textiles-light-industry',
    zh: '美妆日化',
    en: 'Cosmetics and daily chemicals',
    aliases: `
      化妆品|美妆|日化|护肤品|面膜|彩妆|香水|洗护|口腔护理|美妆产业|美丽产业|个护|玻尿酸|透明质酸|洗涤剂|洗衣液|肥皂|牙膏|香精|香料
      消毒液|日用化学品|湿巾|假睫毛|美丽健康产业|口红|唇膏|粉底|眼影|眉笔|指甲油|美甲|护肤|精华液|乳液|面霜|防晒霜|洗发|护发|染发
      头皮护理|沐浴露|洗手液|香皂|手工皂|洗涤用品|洗衣粉|凝珠|洗洁精|清洁剂|家居清洁|洁厕|消毒用品|消毒剂|酒精消毒|漱口水|口腔清洁|牙线
      精油|香薰|香氛|芳香剂|空气清新剂|驱蚊|日用化工|个人护理|婴童洗护|湿纸巾|卸妆巾|卸妆棉|化妆棉|美容棉|洗脸巾|棉柔巾|美容工具|化妆刷
      粉扑|美睫|美瞳美妆|美容产品|cosmetics|cosmetic|skincare|makeup|personal care|daily chemicals|household chemicals|detergent
      detergents|soap|shampoo|toothpaste|perfume|fragrance|fragrances|facial mask|disinfectant|flavors and fragrances|essential oils
      beauty products|wet wipes
    `,
    gb: 'C268 F5134',
    links: 'up:fine-chemicals up:packaging-printing up:synthetic-biology side:e-commerce side:inspection-testing',
  },
  {
    id: 'toys-sports-stationery',
    parent: 'textiles-light-industry',
    zh: '文体玩具用品',
    en: 'Toys sporting goods and stationery',
    aliases: `
      玩具|潮玩|童车|婴童用品|母婴用品|毛绒玩具|积木|体育用品|健身器材|运动器材|户外用品|渔具|露营装备|滑雪装备|文具|办公用品|乐器|钢琴
      制笔|教具|冰雪装备|游乐设备|婴儿推车|帐篷|健身器械|塑料玩具|塑胶玩具|遥控车|早教玩具|车模|手办|盲盒|IP衍生品制造|公仔|泡泡机|水枪
      氛围道具|节日用品|圣诞用品|圣诞树|派对用品|婴儿车|儿童推车|滑步车|婴童|婴儿用品|母婴产品|奶瓶|吸奶器|儿童安全座椅|婴儿床|儿童餐椅
      体育器材|体育器械|运动用品|跑步机|动感单车|哑铃|瑜伽垫|瑜伽用品|球类|球拍|高尔夫用品|高尔夫球杆|台球桌|冰刀|冰雪器材|滑雪板|轮滑
      泳镜|潜水用品|冲浪板|桨板|皮划艇|充气船|充气产品|钓具|鱼竿|鱼饵|户外产品|户外露营|露营用品|睡袋|折叠椅|登山杖|烧烤炉|户外烧烤
      文教用品|文体用品|学生用品|中性笔|圆珠笔|铅笔|钢笔|水彩笔|马克笔|美术用品|画材|画框|笔袋|文件夹|订书机|教学用品|吉他|提琴|二胡
      古筝|电子琴|架子鼓|萨克斯|口琴|游乐设施|游艺设备|游艺机|无动力游乐|儿童乐园设备|充气城堡|娃娃机|toys|toy|plush toys|stationery
      sporting goods|sports equipment|fitness equipment|fishing tackle|outdoor products|outdoor equipment|camping gear
      musical instruments|musical instrument|guitar|piano|strollers|baby products|amusement equipment|skateboards|yoga mats|golf clubs
      tents
    `,
    gb: 'C241 C242 C244 C245 C246 F5141 F5142',
    links: 'up:plastics-products up:moulds up:packaging-printing side:cross-border-e-commerce side:sports',
  },
  {
    id: 'crafts-jewellery',
    parent: 'textiles-light-industry',
    zh: '工艺美术与珠宝钟表',
    en: 'Crafts jewellery and timepieces',
    aliases: `
      工艺品|珠宝|首饰|黄金珠宝|玉石|翡翠|礼品|假发|发制品|刺绣|饰品|木雕|钻石|工美|银饰|琥珀|钟表|手表|机芯|工艺美术|珠宝首饰|工艺制品
      手工艺|手工制品|家居饰品|家居装饰品|装饰画|相框|镜框|油画|树脂工艺品|树脂摆件|铁艺|铜工艺|铜雕|石雕|玉雕|玉器|根雕|竹雕|漆器
      景泰蓝|剪纸|年画|草编|柳编|编织工艺|藤编工艺|蜡染|绣品|苏绣|湘绣|仿真花|人造花|绢花|干花|永生花|圣诞工艺|蜡烛工艺|陶艺|文创礼品
      纪念品|旅游纪念品|徽章|钥匙扣|发饰|头饰|发夹|耳环|项链|手链|戒指|金饰|黄金加工|K金|铂金|银器|银制品|珍珠|水晶|宝石|彩宝|文玩|手串
      佛像|佛珠|佛香|沉香|檀香|人发|化纤发|教习头|腕表|机械表|石英表|表壳|表盘|挂钟|闹钟|crafts|handicraft|handicrafts|jewellery
      jewelry|artificial flowers|wigs|wig|hair products|clocks|timepieces|ornaments|pearls|jade|gemstones|souvenirs
    `,
    gb: 'C243 C403 F5146',
    links: 'up:nonferrous-metals up:packaging-printing side:cross-border-e-commerce side:arts-performance',
  },
  {
    id: 'daily-goods',
    parent: 'textiles-light-industry',
    zh: '日用杂品',
    en: 'Household and sundry goods',
    aliases: `
      日用品|小商品|雨伞|打火机|保温杯|刷子|厨具|餐具|清洁工具|不锈钢制品|晾衣架|杯壶|牙刷|日用百货|搪瓷制品|家居用品|厨房用品|蜡烛
      日杂|百货用品|家居日用|家庭用品|家居百货|居家用品|生活用品|家居清洁用品|小百货|厨房用具|炊具|锅具|不粘锅|铁锅|不锈钢锅|铝锅
      压力锅|不锈钢餐具|刀叉|勺子|筷勺|酒店一次性用品|水杯|杯子|保温壶|保温瓶|不锈钢杯|不锈钢保温杯|玻璃杯|塑料杯|水壶|收纳盒|收纳用品
      置物架|衣架厂|制伞|遮阳伞|太阳伞|雨衣|点火器|火柴|拖把|扫把|扫帚|百洁布|清洁球|钢丝球|海绵制品|抹布|毛刷|工业刷|电动牙刷头|梳子
      镜子|化妆镜|指甲钳|美发用品|家居塑料用品|塑料日用品|洗衣篮|脸盆|马桶刷|搪瓷厂|香薰蜡烛|祭祀用品|殡葬用品|香烛|成人用品|情趣用品
      计生用品|烧烤用品|烘焙工具|烘焙模具|吸管|牙签|棉棒|粘毛器|household goods|household products|daily necessities|kitchenware
      cookware|tableware|cutlery|umbrella|umbrellas|thermos|vacuum flask|water bottles|drinkware|brushes|toothbrush|housewares
      cleaning tools|storage boxes|candles|stainless steel products|homeware|日用玻璃|玻璃保温容器|塑料日用制品
    `,
    gb: 'C41 C411 C419 C337 C338 C3054 C3056 F5135',
    links: 'up:plastics-products up:steel up:packaging-printing side:e-commerce side:cross-border-e-commerce',
  },
  {
    id: 'plastics-products',
    parent: 'textiles-light-industry',
    zh: '塑料制品',
    en: 'Plastic products',
    aliases: `
      塑料|注塑|塑胶|塑料管材|PVC管|塑料件|吹塑|塑料型材|人造革|泡沫塑料|编织袋|塑料加工|珍珠棉|注塑件|注塑加工|塑胶制品|塑料厂|合成革
      塑料托盘|EPP|亚克力|塑料袋|气泡膜|人造草坪|塑胶五金|塑胶模具注塑|滚塑|吸塑厂|吸塑制品|挤塑|挤出型材|管材厂|PE管|PPR|排水管|波纹管
      MPP管|电力管|穿线管|塑钢型材|PVC型材|PVC板|PP板|PC板|阳光板|耐力板|有机玻璃|ABS板|中空板|泡沫厂|泡沫制品|泡沫箱|EPS|保丽龙|EPE
      EVA|IXPE|海绵厂|聚氨酯海绵|聚氨酯泡沫|PU发泡|泡棉|XPE|聚氨酯制品|塑料薄膜袋|购物袋|背心袋|塑编|太空袋|周转箱|塑料家居|塑料地板
      PVC地板|石塑地板|SPC地板|LVT地板|PU革|PVC革|超纤|人工草坪|人造草|扎带|尼龙扎带|塑料齿轮|塑料轴承|特氟龙制品|四氟制品|PTFE制品
      尼龙制品|工程塑料制品|plastic|plastics|plastic parts|injection molding|injection moulding|plastic injection
      injection moulded parts|plastic pipes|plastic pipe|plastic bags|foam|artificial leather|artificial turf|acrylic products
      PVC products|plastic packaging boxes|plastic components|家具海绵|垃圾袋厂
    `,
    gb: 'C29 C292',
    links: 'up:advanced-polymers up:moulds up:rubber-plastics-machinery up:petrochemicals',
  },
]
