import type { SectorRow } from '../sector-row.ts'

export const lifeSciences: readonly SectorRow[] = [
  {
    id: 'life-sciences',
    parent: null,
    zh: '生命健康',
    en: 'Life sciences and health',
    aliases: `
      生物产业|大健康|大健康产业|生命科学|医养健康|医疗健康|健康产业|生物技术|医药健康|生物科技|生物经济|生命健康产业|生物健康
      医药大健康|life sciences|精准医疗|精准医学|医疗产业|医疗行业|医工结合|biomedical|biotech|biotechnology|healthcare
      health care industry|life science|bio-industry
    `,
    gb: '',
    links: 'up:precision-instruments side:inspection-testing side:rd-services',
  },
  {
    id: 'biopharma',
    parent: 'life-sciences',
    zh: '生物医药',
    en: 'Biopharmaceuticals',
    aliases: `
      医药|制药|医药制造|医药工业|药企|药厂|医药产业|新药|创新药|现代医药|生物医药产业|药品生产|生物医药研发|医药制造业|biopharma|药业
      药品|生物药企|药物制造|pharmaceutical|pharmaceuticals|pharma|drug manufacturing|drug development|innovative drug
      biopharmaceutical|medicine manufacturing
    `,
    gb: 'C27',
    links:
      'up:fine-chemicals up:packaging-printing side:inspection-testing side:pharma-distribution side:medical-devices',
  },
  {
    id: 'biologics',
    parent: 'biopharma',
    zh: '生物药',
    en: 'Biologics and vaccines',
    aliases: `
      生物制药|生物制品|疫苗|抗体药物|单克隆抗体|重组蛋白|血液制品|ADC药物|基因工程药物|胰岛素|多肽药物|双抗|mRNA|核酸药物|生物药品
      大分子药物|抗体|单抗|ADC|生物类似药|血制品|干扰素|生长激素|GLP-1|多肽|融合蛋白|白蛋白|免疫球蛋白|小核酸|核酸药|siRNA|生物创新药
      抗毒素|免疫制剂|生物药CDMO|培养基|biologic|antibody|antibodies|antibody drug|monoclonal antibody|vaccine|peptide|peptide drug
      recombinant protein|biosimilar|blood products|ADC drug
    `,
    gb: 'C276',
    links: 'up:precision-instruments side:cro-cdmo side:cold-chain',
  },
  {
    id: 'cell-gene-therapy',
    parent: 'biopharma',
    zh: '细胞与基因治疗',
    en: 'Cell and gene therapy',
    aliases: `
      细胞治疗|基因治疗|CAR-T|干细胞|CGT|免疫细胞|基因编辑|类器官|外泌体|细胞制备|基因技术|再生医学|细胞存储|溶瘤病毒|基因与细胞治疗
      细胞药物|CAR-NK|NK细胞|TCR-T|脐带血|基因药物|AAV|病毒载体|慢病毒|质粒|基因载体|细胞产品|细胞库|细胞疗法|基因疗法|iPSC|细胞技术
      细胞产业|组织工程|cell therapy|gene therapy|stem cell|gene editing|cell and gene|viral vector|regenerative medicine|immune cell
      exosome|细胞冻存|细胞工程
    `,
    gb: '',
    links: 'up:precision-instruments side:cro-cdmo side:health-services side:cold-chain',
  },
  {
    id: 'chemical-drugs',
    parent: 'biopharma',
    zh: '化学药',
    en: 'Chemical drugs and APIs',
    aliases: `
      化学制药|化学药品|化学原料药|原料药|仿制药|高端制剂|药物制剂|西药制剂|医药中间体|小分子药物|抗生素|片剂|注射剂|药用辅料|药包材|化药制剂
      口服制剂|药用胶囊|化药原料|头孢|青霉素|阿莫西林|布洛芬|解热镇痛药|抗病毒药|抗肿瘤药|小分子药|小分子新药|胶囊剂|软胶囊药品|粉针
      大输液|输液生产|口服固体制剂|口服液体制剂|滴眼液|眼药水|喷雾剂|吸入制剂|缓释制剂|外用制剂|软膏|贴剂|滴丸|栓剂|药用包装材料
      药品包材|药用玻璃瓶|西药|手性药物|药物中间体|医药原料|原料药中间体|甾体激素|预灌封|空心胶囊|明胶空心胶囊
      active pharmaceutical ingredient|generic drug|generics|small molecule drug|chemical drug|injectables|pharmaceutical intermediates
      drug substance|oral solid dosage
    `,
    gb: 'C271 C272 C278',
    links: 'up:fine-chemicals up:basic-chemicals up:light-industry-machinery side:cro-cdmo',
  },
  {
    id: 'traditional-chinese-medicine',
    parent: 'biopharma',
    zh: '中医药',
    en: 'Traditional Chinese medicine',
    aliases: `
      中药|中成药|中药饮片|中药材|配方颗粒|中药提取|道地药材|藏药|苗药|蒙药|经典名方|中药制剂|现代中药|中药颗粒|中药产业|中医药产业
      中药制药|饮片|丸剂|膏方|蜜丸|膏药|药材加工|药材种植加工|草药|艾草|艾灸|艾条|枸杞加工|黄芪|人参加工|西洋参|石斛|灵芝|虫草|冬虫夏草
      阿胶块|鹿茸|党参|当归|金银花加工|陈皮加工|药酒|凉茶颗粒|代煎配送|煎药中心|民族药|维药|傣药|壮药|汉方|Chinese medicine|TCM
      herbal medicine|Chinese herbal
    `,
    gb: 'C273 C274 G596',
    links: 'up:planting-forestry side:health-food side:pharma-distribution',
  },
  {
    id: 'cro-cdmo',
    parent: 'biopharma',
    zh: '医药研发外包',
    en: 'Contract drug research and manufacturing (CRO and CDMO)',
    aliases: `
      CRO|CDMO|CXO|临床试验|药物安评|合同研发|合同生产|药物筛选|临床前研究|药学研究|药物研发|医药研发|药物警戒|实验动物|医药合同外包
      MAH持有人|CMO|CRDMO|SMO|医药CRO|医药CDMO|新药研发外包|新药研发服务|药物发现|药物合成外包|药物分析|安全性评价|安评中心|毒理
      GLP实验室|实验猴|小鼠模型|模式动物|动物房|动物实验|药代动力学|生物分析|药物制剂研发|一致性评价|医药注册|药品注册|临床研究
      受试者招募|生物医药外包|生物医药CRO|蛋白表达服务|基因合成服务|contract research organization|contract research
      contract manufacturing organization|clinical trial|preclinical|laboratory animals|drug discovery services
    `,
    gb: 'M734',
    links: 'up:precision-instruments side:inspection-testing side:health-services',
  },
  {
    id: 'animal-health',
    parent: 'biopharma',
    zh: '动物保健',
    en: 'Animal health',
    aliases: `
      兽药|动保产品|动物疫苗|兽用药品|兽用生物制品|宠物药品|动物用药|动物保健品|兽用疫苗|宠物医疗|宠物药|渔药|动保产业|兽用药
      兽用原料药|兽用中药|兽用诊断|动物疫病诊断|宠物疫苗|宠物驱虫药|驱虫药|宠物医院|动物医院|兽医|禽用疫苗|猪用疫苗|口蹄疫疫苗
      非洲猪瘟检测|兽用消毒剂|畜禽药品|动保企业|动保公司|水产动保|水产药品|蚕药|veterinary drug|veterinary|veterinary medicine
      animal vaccine|pet hospital|animal health product
    `,
    gb: 'C275 M7493 F5153 F5253',
    links: 'up:fine-chemicals side:livestock side:feed-pet',
  },
  {
    id: 'synthetic-biology',
    parent: 'life-sciences',
    zh: '合成生物',
    en: 'Synthetic biology and biomanufacturing',
    aliases: `
      合成生物学|合成生物制造|生物制造|工业酶|酶制剂|微生物发酵|氨基酸|发酵工程|细胞工厂|生物合成|生物发酵|生物催化|菌种|工业生物技术
      绿色生物制造|精密发酵|培养肉|微生物蛋白|单细胞蛋白|赖氨酸|苏氨酸|谷氨酸|色氨酸|缬氨酸|维生素生产|维生素C|维生素E|辅酶Q10|核苷酸
      透明质酸发酵|黄原胶|结冷胶|胶原蛋白发酵|重组胶原蛋白|重组人源胶原|长链二元酸|丁二酸|酶工程|工业用酶|饲用酶|生物酶|淀粉酶|蛋白酶
      纤维素酶|微生物技术|发酵工业|synthetic biology|biomanufacturing|industrial enzymes|enzyme|amino acid|fermentation products
      industrial biotechnology|microbial fermentation
    `,
    gb: 'M7512',
    links: 'up:grain-oil side:bio-based-materials side:health-food side:biopharma',
  },
  {
    id: 'medical-devices',
    parent: 'life-sciences',
    zh: '医疗器械',
    en: 'Medical devices',
    aliases: `
      医械|医疗器材|医疗设备|医疗用品|高端医疗器械|手术器械|医疗装备|植入介入器械|医疗器械产业|医疗仪器|医疗器械生产|医疗器械制造
      二类器械|三类器械|医用器械|医用设备|医用仪器|医疗产品|医疗配件|医疗零部件|医用产品|微创器械|介入器械|血管介入|神经介入|外周介入
      手术钳|吻合器|穿刺器|植入器械|医疗器械CDMO|medtech|medical device|medical instruments|surgical instruments|medical appliance
      medical products|minimally invasive devices|interventional devices
    `,
    gb: 'C358',
    links:
      'up:moulds up:plastics-products up:electronic-components side:inspection-testing side:health-services side:pharma-distribution',
  },
  {
    id: 'medical-equipment',
    parent: 'medical-devices',
    zh: '高端医疗设备',
    en: 'Diagnostic and therapeutic equipment',
    aliases: `
      医学影像|医疗影像|CT机|核磁共振|磁共振|超声设备|放疗设备|内窥镜|监护仪|呼吸机|透析设备|质子治疗|手术机器人|医疗机器人|医用机器人
      诊疗设备|激光治疗|医疗电子|医美器械|医美设备|医用床|病床|CT设备|CT球管|X光机|X射线机|DR设备|医用X射线|核磁设备|MRI|PET-CT|超声仪
      彩超|B超|超声诊断|医用超声|超声探头|内镜|软镜|硬镜|腹腔镜|胃镜|心电图机|心电监护|除颤仪|AED|麻醉机|输液泵|注射泵|血液透析机
      血透机|体外循环|ECMO|人工心脏|起搏器|医用激光|激光美容仪器|射频治疗仪|理疗仪|医用监护|血压计|血糖仪|体温计|额温枪|血氧仪|制氧机
      雾化器|医用制氧|消毒灭菌设备|灭菌器|医用灯|无影灯|手术床|手术台|医用家具|医疗推车|直线加速器|伽马刀|放射治疗设备|质子重离子
      硼中子|导航手术|手术导航|影像设备|眼科设备|骨密度仪|脉诊仪|医疗整机|高端影像|医用电子|医用电子仪器|medical imaging
      ultrasound equipment|endoscope|CT scanner|MRI scanner|patient monitor|ventilator|surgical robot|diagnostic equipment
      medical equipment|radiotherapy
    `,
    gb: 'C3581 C3585 C3589',
    links: 'up:electronic-components up:sensors up:optoelectronics side:health-services',
  },
  {
    id: 'in-vitro-diagnostics',
    parent: 'medical-devices',
    zh: '体外诊断',
    en: 'In-vitro diagnostics',
    aliases: `
      IVD|诊断试剂|检测试剂|分子诊断|POCT|基因检测|基因测序|试剂盒|核酸检测|生化分析仪|免疫诊断|微流控|体外诊断试剂|医学检验
      第三方医学检验|病理诊断|抗原检测|诊断产品|诊断仪器|化学发光|发光免疫|免疫试剂|胶体金|检测卡|快检试剂|早早孕|荧光定量PCR|PCR试剂
      PCR仪|测序仪|基因芯片|生物芯片|液体活检|早筛|伴随诊断|试纸|血气分析|血球仪|血球分析|凝血试剂|生化试剂|质控品|诊断原料|诊断酶
      抗原抗体|病原体检测|核酸提取|核酸试剂|采样管|检验所|ICL|第三方医检|医学检测|基因公司|基因科技|遗传检测|无创产前
      in vitro diagnostics|in-vitro diagnostic|diagnostic reagents|diagnostics kit|test kits|genetic testing|gene sequencing
      molecular diagnostics|medical laboratory|reagent kit
    `,
    gb: 'C3583 Q8492',
    links: 'up:synthetic-biology up:precision-instruments up:plastics-products side:health-services side:cold-chain',
  },
  {
    id: 'medical-consumables',
    parent: 'medical-devices',
    zh: '医用耗材',
    en: 'Medical consumables and biomaterials',
    aliases: `
      医用敷料|医用口罩|口罩|防护服|注射器|输液器|卫生材料|高值耗材|低值耗材|医用导管|留置针|心脏支架|骨科植入物|骨科耗材|医用高分子
      生物医用材料|医用材料|手术缝合线|血透耗材|创可贴|手术衣|一次性医疗用品|医疗耗材|一次性耗材|纱布|棉签|绷带|敷料|敷贴|输液贴|退热贴
      医用手套|丁腈手套|检查手套|橡胶检查手套|隔离衣|医用隔离|医用帽|手术巾|手术洞巾|医用无纺布制品|注射针|采血针|采血管|导尿管|导尿包
      引流管|引流袋|尿袋|气管插管|呼吸管路|麻醉耗材|透析器|透析耗材|血袋|血路管|药物洗脱支架|球囊|封堵器|人工心脏瓣膜|心脏瓣膜|人工关节
      骨科|关节假体|脊柱植入|骨板|骨钉|人工骨|骨水泥|可吸收缝线|缝合线|止血材料|止血海绵|明胶海绵|防粘连|胶原海绵|人工皮肤|医用硅胶
      医用PVC|医用塑料|医用胶|组织胶水|造口袋|伤口护理|medical consumables|medical dressings|syringes|face masks|surgical masks
      orthopaedic implants|orthopedic implants|catheter|protective clothing|heart valve|stent
    `,
    gb: 'C277 C3584',
    links: 'up:industrial-textiles up:advanced-polymers up:plastics-products up:moulds',
  },
  {
    id: 'dental-ophthalmic',
    parent: 'medical-devices',
    zh: '口腔与眼科器械',
    en: 'Dental and ophthalmic products',
    aliases: `
      齿科|义齿|隐形正畸|口腔器械|种植牙|牙科材料|口腔材料|眼镜|隐形眼镜|眼科器械|角膜塑形镜|人工晶体|眼镜片|镜架|视光|眼视光|牙科|牙冠
      烤瓷牙|全瓷牙|牙科氧化锆|氧化锆瓷块|种植体|种植导板|牙套|牙齿矫正|正畸|托槽|透明矫治器|隐形矫治器|牙椅|口腔设备|口腔CT|口腔扫描仪
      口扫|口腔科技|口腔耗材|太阳镜|老花镜|配镜|验光|镜片厂|树脂镜片|角膜接触镜|美瞳|OK镜|离焦镜|近视防控|眼科耗材|人工晶状体|护目镜
      dental|dental implants|dental equipment|dentures|orthodontic|eyeglasses|spectacles|contact lens|ophthalmic|ophthalmic devices
      eyewear|intraocular lens
    `,
    gb: 'C3582 C3587',
    links: 'up:advanced-ceramics up:advanced-polymers side:additive-manufacturing side:optical-instruments',
  },
  {
    id: 'rehabilitation',
    parent: 'life-sciences',
    zh: '康复产业',
    en: 'Rehabilitation',
    aliases: `
      康复|康复医疗|康复器械|康复辅具|康复设备|康复机器人|康复医学|轮椅|假肢|矫形器|辅助器具|护理床|助听器|康复护理|康复工程|康复医院
      外骨骼机器人|适老化产品|辅具|理疗设备|代步车|拐杖|助行器|助行架|翻身床|防褥疮床垫|医用床垫|义肢|矫形鞋垫|脊柱侧弯支具|护膝护腰
      人工耳蜗|助听|外骨骼|残疾人用品|适老化改造|适老产品|老年用品|养老辅具|护理机器人|电动移位机|rehabilitation equipment|wheelchair
      prosthetics|prosthesis|hearing aid|exoskeleton|assistive devices|mobility scooter|orthotics
    `,
    gb: 'C3586 C3762 Q8513 Q8522',
    links: 'up:sensors side:medical-devices side:elderly-care side:robotics side:health-services',
  },
  {
    id: 'health-services',
    parent: 'life-sciences',
    zh: '医疗健康服务',
    en: 'Health-care services',
    aliases: `
      专科医院|民营医院|社会办医|互联网医院|体检中心|健康管理|医美|医疗美容|月子中心|健康体检|国际医疗|远程医疗|智慧医疗|互联网医疗
      医疗信息化|数字医疗|数字健康|健康大数据|诊所|门诊部|高端医疗|眼科医院|口腔医院|医疗服务业|医院项目|私立医院|民营医疗|中医馆
      国医馆|体检机构|医养健康服务|整形医院|医疗整形|植发|产后康复|产后修复|产后护理|月子会所|母婴护理|辅助生殖|生殖医学|试管婴儿
      血透中心|血液透析中心|影像中心|医学影像中心|肿瘤医院|妇产医院|儿科医院|骨科医院|精神病医院|互联网诊疗|在线问诊|互联网健康
      医疗大数据|医院信息化|HIS系统|医疗软件|医疗AI|AI医疗|医疗人工智能|AI辅助诊断|电子病历|智慧医院|慢病管理|健康小屋|private hospital
      health management|telemedicine|digital health|e-health|medical AI|postnatal care|medical aesthetics|IVF
    `,
    gb: 'Q84 L7244',
    links:
      'up:medical-equipment up:medical-consumables up:in-vitro-diagnostics side:elderly-care side:pharma-distribution',
  },
  {
    id: 'elderly-care',
    parent: 'life-sciences',
    zh: '康养养老',
    en: 'Elderly care and wellness',
    aliases: `
      养老|康养|医养结合|养老服务|养老社区|银发经济|养老产业|护理院|老年护理|长期照护|智慧养老|旅居康养|健康养老|康养产业|养老机构
      森林康养|养生保健|敬老院|老年公寓|老人护理|老年照护|日间照料|护养院|失能照护|失能老人|记忆照护|认知症照护|养生馆|养生基地|适老
      老龄产业|老年健康|elderly care|senior living|nursing home|retirement community|aged care|senior care|wellness|silver economy
    `,
    gb: 'Q85 O8053',
    links: 'up:rehabilitation side:health-services side:tourism-leisure side:health-food',
  },
]
