/** What a small word does to the words around it. */
export type ScopeCue =
  | 'asks'
  | 'denies'
  | 'denied'
  | 'present'
  | 'located'
  | 'stays'
  | 'wanted'
  | 'contrast'
  | 'corrects'
  | 'outside'
  | 'prefers'
  | 'requires'
  | 'excludes'
  | 'dislikes'
  | 'part'
  | 'total'
  | 'planned'
  | 'past'

/** Words by what they do, separated by `|`; the longest word at a place wins, so a harmless longer word can shield a shorter one. */
export const SCOPE_WORDS: Readonly<Record<ScopeCue, { words: string; example: string }>> = {
  asks: {
    words:
      '有厂房|有厂区|有厂家|有厂商|有没有|能不能|要不要|是不是|可不可以|行不行|好不好|会不会|够不够|懂不懂|有无|能否|是否|没问题|没关系|不限|差不多|不错|不够用|不够|不低于|不少于|不小于|不超过|不高于|不大于|不足|不到|没有问题|不等|别墅|特别|分别|区别|级别|类别|无人|无纺|无锡|无线|无缝|无尘|无菌|无为|无棣|无极|无机|无水|无刷|无油|无损|无源|无人机|无柱|无梁|老厂房|旧厂房|老厂房改造|现成|现房|现货|现代|没几|设备|设计|设施|建筑|建材|建设方|建面|建筑面积|开设|上市|上下|开发|开票|没几|要没要|不锈|不干胶|非标|非织|非遗|非晶|非金属|免租|免烧|免税|免洗|免漆|不动产|not only|no problem|no more than|not more than|no less than|not less than|至少|少不了|要不|要不然|要不是|不光|不仅|不止|不只|非要|离不开|没定|没想好|不确定|不一定|不急|不着急|不出|没留|无所谓|不限制',
    example: '有没有天然气: a question, no denial',
  },
  denies: {
    words:
      "不要|没有|不用|不进|不用进|不跨|不需要|不需|不含|不涉及|不带|不做|不搞|不上|不碰|不走|不是|不算|没|无|未|别|非|免|不存在|不包含|不产生|不想要|不考虑|不打算|不准备|不想|暂不|不接受|不能|不属于|谢绝|拒绝|无需|没做|没打算|不生产|不涉|不租|不买|no|without|not|non|don't need|do not need|doesn't need|does not need|not need",
    example: '没有喷漆: what follows is denied',
  },
  denied: {
    words:
      '暂时不要|暂时不用|暂时不需要|目前不要|目前不用|现在不要|不要|没有|没得|不得|不用|不做|不需要|不搞|不上|不考虑|不看|不去|不行|免谈|就不用|不涉及|不干|不弄|不碰|不需|不必|用不着|用不上|先不|暂时不|暂不|不含|不接受|不想要|不算|不留|除外|没打算|先不拿|先不买|先不考虑|都不要|都不做|都没有|not needed|not required|not necessary',
    example: '天然气不用: what stands before is denied',
  },
  outside: {
    words: '外发|委外|外包|外协|外购|外采|外加工|外面做|送外|发外|找外面|代加工出去|outsourced|bought in|subcontracted',
    example: '电镀外发: done elsewhere',
  },
  contrast: {
    words: '只要|只做|只|但是|但|不过|要|需要|有|而是|就要|仅|想要|还要|倒是|but|only|just',
    example: '不要厂房只要地: ends a denial',
  },
  present: {
    words:
      '涨到|要涨到|涨价到|现在|目前|现有|现厂区|现厂|现厂房|现址|现租|现占|现用|现作坊|现车间|现仓库|现仓|现办公|现面积|老作坊|原车间|原仓库|有厂|已有厂|有工厂|有两个厂|有三个厂|有两家厂|有个厂|有一个厂|有两个基地|在租|原来|原先|原址|原厂|老厂|老厂区|旧厂|老厂子|老厂里|老车间|眼下|当前|如今|租了|租着|租的是|以前在|之前在|之前租|原本在|本来在|还在|仍在|现状|现场地|现有场地|自己的厂|自有厂房|原有|旧址|目前是|现是|现为|当地|currently|at present|presently|existing|current|now in|today in',
    example: '现在城阳租2000平: the present premises',
  },
  located: {
    words:
      '厂子在|工厂在|厂在|公司在|厂区在|车间在|总部在|设计在|研发在|基地在|办公室在|位于|坐落|人在|based in|located in',
    example: '总部在桂林: where the enterprise is',
  },
  stays: {
    words: '已经在|已在|还留在|留在|仍留在|继续留在|保留在|留在原|还留着|不动|不搬|先不动',
    example: '办公和研发还留在杭州: what stands before stays too',
  },
  wanted: {
    words:
      '肯出|只肯|愿意|能接受|可接受|想要|还要|就要|想|要|需要|需|找|换|打算|希望|计划|准备|求租|求购|求|寻|考虑|拟|意向|看中|在看|现在看|现在说|现在想|现在要|现在需要|现在找|现在改|目前看|目前想|目前要|现想|现要|现需|搬到|搬去|搬来|迁到|迁往|扩到|落在|落到|落|放到|想放|去|到|预算|新厂|新建|新设|设|建|looking for|look for|looking|need|needs|want|wants|require|requires|requiring|seek|seeking|plan to|plans to|planning|would like|moving to|relocate to',
    example: '想换5000平: the wish begins',
  },
  corrects: {
    words:
      '改了|可研改了|方案改了|数改了|就按|批的是|换成|改报|他说的是|其实是|后来改|不对|说错了|说错|错了|更正|改成|改为|改口|改到|改要|改说|更改为|纠正|口误|应该是|应为|应是|记错了|记错|写错了|写错|搞错了|搞错|重说|哦不|噢不|不不|不不不|打错了|调整为|调整到|调整成|变成|变更为|刚才说错|修正|是说|我是说|作废|划掉|听错了|听错|sorry|correction|actually|i mean|make that|rather|no wait',
    example: '30亩 不对 50亩: the last word wins',
  },
  prefers: {
    words: '优先|最好|首选|第一选择|最想|倾向|更想|优选|preferably|preferred|prefer|ideally|first choice',
    example: '烟台优先',
  },
  requires: {
    words:
      '只要|只看|只考虑|只在|只想|只去|只接受|必须在|必须是|必须落|必须要在|必须放|必须|一定要在|一定要|一定得|一定在|一定是|非|不出|仅限|仅|限|限于|限定|只限|就要在|就认|只认|硬性要求|硬要求|死活要在|only|must be in|must be|has to be in|have to be in|has to be|strictly',
    example: '只看番禺, 不出德阳',
  },
  excludes: {
    words:
      '不要|不考虑|不看|不去|别去|不留|不来|不用看|别推|别推荐|不想去|不愿去|不愿意去|不行|排除|除了|除|除外|除开|避开|不接受|不能去|不进|不选|拒绝|免谈|放弃|不用说了|不想待|不待|不在|pass|not|no|except|excluding|avoid|exclude',
    example: '浏阳别去, 除了上海',
  },
  dislikes: {
    words:
      '太贵|太远|扛不住|吃不消|远了|贵了|有点远|偏远|不满意|看不上|太偏|不方便|没看上|不合适|够呛|地价太高|成本高|太高|嫌|不太想|没谈拢|没谈成|too far|too expensive',
    example: '亦庄太贵: praised less',
  },
  part: {
    words:
      '其中|含|包含|包括|里面|内含|另外要|另要|另外|外加|附带|配套|一期|首期|先期|二期|三期|起步区|including|of which|incl|phase one|phase 1',
    example: '一共2200平 含办公400',
  },
  total: {
    words:
      '总共|统共|拢共|通共|加一块|总数|一共|共|一起|总|合计|总计|总面积|加起来|总的|总用地|总需求|全部|in total|total',
    example: '总共3000平',
  },
  planned: {
    words:
      '达产|投产后|预计|新厂|以后|未来|明年|将来|计划|做到|预估|估计|三年后|两年后|满产|目标|expected|projected|forecast',
    example: '达产后年产值4亿',
  },
  past: {
    words: '去年|现|目前|现在|上年|前年|今年|当前|现有|往年|last year|currently|current',
    example: '去年营收5200万',
  },
}
