import type { SectorRow } from '../sector-row.ts'

export const lifeSciences: readonly SectorRow[] = [
  {
    id: 'life-sciences',
    parent: null,
    zh: '生命健康',
    en: 'Life sciences and health',
    aliases: `
      生物产业|大健康|大健康产业|生命科学|医养健康|医疗健康|健康产业|生物技术|医药健康|生物科技|生物经济
      生命健康产业|生物健康|医药大健康|life sciences|精准医疗|精准医学|医疗产业|医疗行业
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
      医药|制药|医药制造|医药工业|药企|药厂|医药产业|新药|创新药|现代医药|生物医药产业|药品生产|生物医药研发
      医药制造业|biopharma
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
      生物制药|生物制品|疫苗|抗体药物|单克隆抗体|重组蛋白|血液制品|ADC药物|基因工程药物|胰岛素|多肽药物|双抗
      mRNA|核酸药物|生物药品|大分子药物
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
      细胞治疗|基因治疗|CAR-T|干细胞|CGT|免疫细胞|基因编辑|类器官|外泌体|细胞制备|基因技术|再生医学|细胞存储
      溶瘤病毒|基因与细胞治疗
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
      化学制药|化学药品|原料药|仿制药|高端制剂|药物制剂|西药制剂|医药中间体|小分子药物|抗生素|片剂|注射剂
      药用辅料|药包材|化药制剂|口服制剂|药用胶囊
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
      中药|中成药|中药饮片|中药材|配方颗粒|中药提取|道地药材|藏药|苗药|蒙药|经典名方|中药制剂|现代中药
      中药颗粒|中药产业|中医药产业
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
      CRO|CDMO|CXO|临床试验|药物安评|合同研发|合同生产|药物筛选|临床前研究|药学研究|药物研发|医药研发
      药物警戒|实验动物|医药合同外包|MAH持有人
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
      兽药|动保产品|动物疫苗|兽用药品|兽用生物制品|宠物药品|动物用药|动物保健品|兽用疫苗|宠物医疗|宠物药|渔药
      动保产业
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
      合成生物学|合成生物制造|生物制造|工业酶|酶制剂|微生物发酵|氨基酸|发酵工程|细胞工厂|生物合成|生物发酵
      生物催化|菌种|工业生物技术|绿色生物制造
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
      医械|医疗器材|医疗设备|医疗用品|高端医疗器械|手术器械|医疗装备|植入介入器械|医疗器械产业|医疗仪器
      医疗器械生产|医疗器械制造
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
      医学影像|医疗影像|CT机|核磁共振|磁共振|超声设备|放疗设备|内窥镜|监护仪|呼吸机|透析设备|质子治疗
      手术机器人|医疗机器人|医用机器人|诊疗设备|激光治疗|医疗电子|医美器械|医美设备|医用床|病床
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
      IVD|诊断试剂|检测试剂|分子诊断|POCT|基因检测|基因测序|试剂盒|核酸检测|生化分析仪|免疫诊断|微流控
      体外诊断试剂|医学检验|第三方医学检验|病理诊断|抗原检测
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
      医用敷料|医用口罩|口罩|防护服|注射器|输液器|卫生材料|高值耗材|低值耗材|医用导管|留置针|心脏支架
      骨科植入物|骨科耗材|医用高分子|生物医用材料|医用材料|手术缝合线|血透耗材|创可贴|手术衣|一次性医疗用品
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
      齿科|义齿|隐形正畸|口腔器械|种植牙|牙科材料|口腔材料|眼镜|隐形眼镜|眼科器械|角膜塑形镜|人工晶体|眼镜片
      镜架|视光|眼视光|牙科
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
      康复|康复医疗|康复器械|康复辅具|康复设备|康复机器人|康复医学|轮椅|假肢|矫形器|辅助器具|护理床|助听器
      康复护理|康复工程|康复医院|外骨骼机器人|适老化产品
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
      专科医院|民营医院|社会办医|互联网医院|体检中心|健康管理|医美|医疗美容|月子中心|健康体检|国际医疗
      远程医疗|智慧医疗|互联网医疗|医疗信息化|数字医疗|数字健康|健康大数据|诊所|门诊部|高端医疗|眼科医院
      口腔医院|医疗服务业
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
      养老|康养|医养结合|养老服务|养老社区|银发经济|养老产业|护理院|老年护理|长期照护|智慧养老|旅居康养
      健康养老|康养产业|养老机构|森林康养|养生保健
    `,
    gb: 'Q85 O8053',
    links: 'up:rehabilitation side:health-services side:tourism-leisure side:health-food',
  },
]
