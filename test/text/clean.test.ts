import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import {
  type Block,
  type CleanDocument,
  cleanDocument,
  decodeBytes,
  foldText,
  originalSpan,
} from '../../src/text/index.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const read = (file: string) => decodeBytes(readFileSync(file)).text
const shared = path('../../../shared/')

const isArticle = (block: Block) => block.kind !== 'teaser' && block.kind !== 'meta'
const texts = (document: CleanDocument, test: (block: Block) => boolean) =>
  document.blocks.filter(test).map((block) => block.text.text)

/** What is in no block and is not said to be removed, white space left out. */
function unaccounted(original: string, { blocks, removed }: CleanDocument): string {
  const seen = new Uint8Array(original.length)
  for (const { start, end } of removed) seen.fill(1, start, end)
  for (const { text } of blocks)
    for (let i = 0; i < text.text.length; i += 1) seen.fill(1, text.starts[i], text.ends[i])
  return [...original].length === original.length ? [...original].filter((_, i) => seen[i] === 0).join('') : ''
}
const SIGNS = /\s|&(?:amp;)?nbsp;|\d[.、]|[#>|·▶①-]|\d\d-\d\d|没有了/g

interface Expected {
  title: string
  publishedAt?: string
  source?: string
  /** Each stands whole in one block of the article. */
  facts: readonly string[]
  /** Titles of other articles, all of them. */
  teasers?: readonly string[]
  /** In no block of the article. */
  noise?: readonly string[]
}

const PAGES: Record<string, Expected> = {
  'gov-sidebar.html': {
    title: '临澜轻合金产业园：一块铝锭的“七十二变”',
    publishedAt: '2024-06-21',
    source: '县投资促进中心',
    facts: [
      '2016年5月,临澜轻合金产业园经省政府批准设立,规划面积15.6平方公里,目前已建成7.2平方公里',
      '已入驻企业94家,其中规上企业41家。2023年,园区实现产值137.5亿元,同比增长12.4%,税收4.8亿元。',
      '层高9.5米,每平方米承重4吨,租金每月9元',
      '园区距临澜高铁站6公里,距沿江高速临澜出口1.8公里。',
    ],
    teasers: [
      '临澜县召开重点项目推进会',
      '澜东冷链物流园二期项目主体封顶',
      '县领导赴企业走访调研',
      '临北绿色建材园迎来首家上市公司',
    ],
    noise: ['投资环境', '首页', '打印', '99平方公里', 'icp备', '附件', '栏目导航', '大数据中心'],
  },
  'wechat-export.html': {
    title: '江豚湾生命科学园：江边长出的“药谷”',
    publishedAt: '2023-08-14',
    source: '江城产业笔记',
    facts: [
      '江豚湾生命科学园位于镇江市丹徒区长江南岸,2013年10月挂牌,总占地1860亩,总建筑面积92万平方米',
      '累计引进企业146家,其中高新技术企业39家。去年,园区实现营收74.2亿元。',
      '租金:38元/㎡/月',
      '最高奖励2000万元',
    ],
    teasers: ['江州医药港:一座老药厂的搬迁', '我们为什么还在建孵化器'],
    noise: ['蓝字', '扫一扫', 'the end', '喜欢作者', '在看'],
  },
  'forum-repost.html': {
    title: '【转帖】石峪精细陶瓷产业园实地走访',
    publishedAt: '2023-05-16',
    facts: [
      '石峪精细陶瓷产业园在淄博市博山区,离滨莱高速博山出口4公里,到淄博北站35公里。',
      '总规划3200亩,一期1100亩已经建好。2018年开园,博山石峪园区运营公司在管。',
      '租金0.35元/平/天',
      '投资强度<200万/亩的不谈',
      '主要是氧化铝陶瓷、陶瓷基板和蜂窝陶瓷',
    ],
    noise: ['百家乐', '威尼斯人', '找回密码', 'discuz', '设为首页', '微信同号'],
  },
  'portal-jsonld.html': {
    title: '沧港零碳产业园投产企业破百',
    publishedAt: '2024-09-05',
    source: '蓝湾财经网',
    facts: [
      '规划面积21平方公里,总投资约160亿元',
      '2023年产值88.6亿元,税收3.1亿元',
      '每亩投资不少于280万元,亩均税收不少于18万元',
      '剩余工业用地1,350亩',
    ],
    teasers: ['渤海之滨的风光储一体化试验', '八家车企扎堆的海东汽车城,今年怎么样了', '一季度新设园区基金盘点'],
    noise: ['300亿', '1平方公里</b>', '娱乐城', '宏观', '发表评论', '订阅', '广告服务', '责任编辑'],
  },
  'mobile-listing.html': {
    title: '云栖湖智造谷 独栋厂房 3800㎡ 双证齐全',
    publishedAt: '2024-12-02',
    facts: [
      '云栖湖智造谷由杭州云栖湖实业有限公司开发,占地142亩,建筑面积23.5万㎡,2021年3月开园,以智能硬件、机器人为主导产业',
      '层高:首层8.5m,标准层4.8m',
      '楼板承重:首层3t/㎡',
      '距杭州萧山国际机场41公里',
    ],
    teasers: ['仁和智谷产业园', '瓶窑凤都工业园'],
    noise: ['电话咨询', '预约看房', 'icp备', '房源详情'],
  },
  'pdf-two-columns.txt': {
    title: '松江口绿色建材产业园投资指南',
    facts: [
      '松江口绿色建材产业园地处吉林省松原市宁江区,2017年9月由松原松江口实业集团有限公司开发建设,规划占地5.8平方公里,计划总投资42亿元,2019年6月正式投入运营。',
      '首层层高8.4米,地面承重每平方米3吨,租金每月每平方米8元,尚有3.6万平方米可供出租。',
      '出让价每亩9.8万元。',
      '固定资产投资强度不低于每亩180万元,亩均税收不低于8万元。',
    ],
  },
  'pdf-english.txt': {
    title: '',
    facts: [
      'suzhou yangcheng advanced materials park is located in xiangcheng district, suzhou.',
      'covers a site of 3.8 square kilometers, of which 62 hectares remain available.',
      'focuses on carbon fibre, high-performance ceramics and battery materials.',
      'a combined output of rmb 18.4 billion and tax revenue of rmb 920 million.',
      'clear height: 8 m',
    ],
    noise: ['page 1', 'contact'],
  },
  'double-encoded.html': {
    title: '雄峰新能源汽车零部件园——招商简介',
    facts: [
      '位于湖南省株洲市荷塘区,占地930亩,2020年4月开园,总投资¥35亿元。',
      '2023年产值>60亿元,租金<15元/㎡/月。',
      'a&b两区由株洲雄峰产业投资有限公司运营。',
    ],
    noise: ['&', 'lt;', 'strong'].filter((word) => word !== '&'),
  },
  'old-tables.html': {
    title: '淞源港务产业园概况',
    publishedAt: '2009-04-18',
    facts: [
      '淞源港务产业园位于九江市湖口县,2006年8月成立,规划面积12平方公里,其中起步区3.5平方公里。',
      '现有企业46家,2008年实现产值21.7亿元,上缴税金8600万元。',
      '投资强度达到每亩80万元的,给予基础设施补助,最高200万元',
      '距昌九高速湖口出口9公里',
    ],
    teasers: ['码头仓储用地招租', '粮油加工厂房转让'],
    noise: ['园区概况 ┊', 'copyright', '0792', '搜索'],
  },
  'word.html': {
    title: '关于推荐瓯江泵阀智造园的函',
    publishedAt: '2023-03-09',
    facts: [
      '占地460亩,建筑面积38.6万平方米,由永嘉瓯江智造园开发有限公司建设,2022年7月竣工。',
      '售价:每平方米3860元起,首层承重3吨',
      '楼栋\t层高\t可售面积\n1#\t7.9米\t12000㎡',
    ],
    noise: ['officedocument', 'mso'],
  },
  'encyclopedia.html': {
    title: '岷江航空动力产业园',
    publishedAt: '2023-01-02',
    facts: [
      '岷江航空动力产业园,简称岷江航动园,位于四川省绵阳市安州区,成立于2011年6月,规划面积9.3平方公里',
      '占地面积:9.3平方公里',
      '2022年产值52亿元,入驻企业61家。',
    ],
    noise: ['播报', '历史上的今天', '讨论'],
  },
  'feed.xml': {
    title: '荆楚光学产业园二期开工',
    publishedAt: '2024-03-05',
    facts: [
      '总投资26亿元,占地420亩,重点发展光学镜头。',
      '园区一期已入驻企业33家。',
      '鄂西茶产业园规划面积3.2平方公里,位于恩施州。',
    ],
    noise: ['https', ']]>'],
  },
  'index-cards.html': {
    title: '苏南产业园区大全',
    facts: [
      '虎丘光子产业园',
      '苏州市虎丘区 | 占地320亩 | 已入驻48家',
      '惠山生命园',
      '租金 28元/㎡/月',
      '武进石墨烯小镇',
    ],
    noise: ['不限', '下一页', '首页'],
  },
  'repost.txt': {
    title: '彭城工程机械零部件园：藏在铁路边的配套王国',
    publishedAt: '2023-07-11',
    source: '淮海产经观察',
    facts: ['占地1350亩,有企业83家,2022年产值76.5亿元,税收2.9亿元。', '园区内还设有国家工程机械质检中心徐州分中心。'],
    teasers: ['加拿大一只熊走进了超市', '彭城北部装备园三期交付'],
    noise: ['查看更多', '仅代表作者', '责任编辑', '1208'],
  },
  'sheet-paste.txt': { title: '', facts: ['鹿鸣湖智能家电园\t680\t32000\t15', '运营单位\t鹿鸣湖产业运营集团'] },
}

for (const [file, expected] of Object.entries(PAGES)) {
  t.test(file, async (t) => {
    const original = read(path(`../fixtures/pages/${file}`))
    const document = cleanDocument(original)
    t.equal(document.title ?? '', expected.title)
    t.equal(document.publishedAt, expected.publishedAt ?? null)
    if (expected.source !== undefined) t.equal(document.source, expected.source)
    const article = texts(document, isArticle)
    for (const fact of expected.facts)
      t.ok(
        article.some((text) => text.includes(fact)),
        `keeps ${fact}`,
      )
    for (const word of expected.noise ?? [])
      t.notOk(
        article.find((text) => text.includes(word)),
        `leaves out ${word}`,
      )
    t.same(
      texts(document, (block) => block.teaser?.part === 'title'),
      expected.teasers ?? [],
    )
    t.equal(
      unaccounted(original, document).replace(SIGNS, ''),
      '',
      'every character is in a block, removed, or a mere sign',
    )
    for (const { text } of document.blocks) {
      const span = originalSpan(text, 0, text.text.length)!
      t.ok(span.start < span.end && span.end <= original.length)
    }
  })
}

t.test('headings give every block its section', async (t) => {
  const { blocks } = cleanDocument(
    '云汾产业园概况\n\n2024-03-28  来源:云汾网\n\n一、区位\n位于苏州市。\n（一）交通\n距机场48公里。\n二、产业\n以智能装备为主导。\n',
  )
  const found = blocks.map((block) => [
    block.kind,
    block.text.text,
    block.section.map((heading) => heading.text.text).join(' > '),
  ])
  t.same(found, [
    ['heading', '云汾产业园概况', ''],
    ['meta', '2024-03-28 来源:云汾网', '云汾产业园概况'],
    ['heading', '一、区位', '云汾产业园概况'],
    ['paragraph', '位于苏州市。', '云汾产业园概况 > 一、区位'],
    ['heading', '(一)交通', '云汾产业园概况 > 一、区位'],
    ['paragraph', '距机场48公里。', '云汾产业园概况 > 一、区位 > (一)交通'],
    ['heading', '二、产业', '云汾产业园概况'],
    ['paragraph', '以智能装备为主导。', '云汾产业园概况 > 二、产业'],
  ])
})

t.test('related articles: title given twice, text cut off', async (t) => {
  const body =
    '该园区位于某市北部，占地面积约二千七百亩，由市城投集团开发建设，主要引进智能装备和新材料企业，现已有多家...'
  const { blocks } = cleanDocument(
    `甲园开园\n\n甲园今天开园，占地30亩，总投资2亿元，由甲公司运营。\n\n相关文章\n\n乙园动工\n\n乙园动工\n\n  ${body}\n\n丙园招商\n\n丙园招商\n\n  ${body}\n`,
  )
  const teasers = blocks.filter((block) => block.kind === 'teaser')
  t.same(
    teasers.map(({ teaser }) => [teaser!.group, teaser!.part]),
    [
      [1, 'title'],
      [1, 'body'],
      [2, 'title'],
      [2, 'body'],
    ],
  )
  t.same(
    teasers.map(({ text }) => text.text.slice(0, 4)),
    ['乙园动工', '该园区位', '丙园招商', '该园区位'],
  )
})

const DATES: [line: string, date: string | null][] = [
  ['发布时间：2023-03-21 09:15', '2023-03-21'],
  ['2024-03-28 17:42  来源:吴江融媒', '2024-03-28'],
  ['[ 2021-12-03 ] [ 来源：物流网 ]', '2021-12-03'],
  ['admin1年前 (2024-09-27)产业信息134', '2024-09-27'],
  ['2023年11月9日　記者 麥嘉穎 珠海報道', '2023-11-09'],
  ['（二〇二三年四月）', '2023-04'],
  ['（二〇二三年四月二十六日）', '2023-04-26'],
  ['更新:2025/1/9  浏览:386', '2025-01-09'],
  ['Published: March 5, 2024', '2024-03-05'],
  ['Date: 2 Jun 2021', '2021-06-02'],
  ['2024年13月40日', null],
  ['交付时间:2023年11月', null],
]
for (const [line, date] of DATES) {
  const page = `云汾产业园建设情况介绍\n\n${line}\n\n园区占地30亩，层高8米，由甲公司运营，以智能装备为主导产业。\n`
  t.equal(cleanDocument(page).publishedAt, date, line)
}
t.equal(
  cleanDocument("---\ntitle: '园区开园'\ndate: Wed, 02 Jun 2021 10:46:00 GMT\n---\n\n园区占地30亩。\n").publishedAt,
  '2021-06-02',
)
t.match(cleanDocument("---\ntitle: '园区开园'\n---\n\n园区占地30亩。\n"), {
  title: '园区开园',
  titleText: { text: '园区开园', starts: { 0: 12 } },
})

const LANGUAGES: [text: string, language: string][] = [
  ['园区占地三十亩，以智能装备为主导产业。', 'zh-Hans'],
  ['園區佔地三十畝，以智能裝備為主導產業。', 'zh-Hant'],
  ['The park covers 30 hectares and focuses on machine tools.', 'en'],
  ['', 'unknown'],
]
for (const [text, language] of LANGUAGES) t.equal(cleanDocument(text).language, language, text)

const BOILERPLATE = [
  '当前位置:首页 > 青岛产业信息 > 正文内容',
  '您现在的位置：首页 &gt; 招商引资',
  '滇中物流网 → 新闻中心 → 园区动态',
  '首页｜要闻｜港澳｜产经｜专题',
  '分享到：微信 微博',
  '责任编辑：周蓉',
  '（记者 贺小川）责任编辑：周蓉',
  '版权所有 不得转载',
  '渝ICP备00000000号',
  '产业招商/厂房土地租售:400 0123 021',
  '招商热线 138 0000 0000 王经理',
  '请说明您的需求、用途、税收、公司、联系人、手机号,以便快速帮您对接资源。',
  '长按/扫一扫加微信号',
  '—— END ——',
  '点击蓝字 关注我们',
  '返回搜狐，查看更多',
  '您是第 0038217 位访客',
  '© 2024 Haihe Park. All rights reserved.',
  '【打印本页】【关闭窗口】',
  '第 3 页 共 10 页',
  '上一页 1 2 3 下一页',
]
const KEPT = [
  '园区为企业提供检测、技术支持、知识产权等服务。',
  '园区内集聚软件著作权登记企业。',
  '欢迎来电，现有厂房5000平方米，租金18元/㎡/月。',
  '数据来自现场访谈，仅供参考。',
  '统筹推进园区建设。',
  '联系单位：江汉绿色化工园管理办公室',
  '运营主体：潜江产业投资有限公司',
  '岩盐 → 烧碱 → 特种树脂',
  'More than 70 companies have moved in.',
  '适老产品产业园',
]
const around = (line: string) =>
  `甲园开园\n\n甲园今天开园，占地30亩，由甲公司运营，层高8米。\n\n${line}\n\n甲园以智能装备为主导产业，现有企业三十七家。\n`
for (const line of BOILERPLATE) t.equal(cleanDocument(around(line)).blocks.length, 3, `leaves out ${line}`)
for (const line of KEPT) t.equal(cleanDocument(around(line)).blocks.length, 4, `keeps ${line}`)

t.test(
  'no quoted fact of the development pages is lost',
  { skip: !existsSync(shared) && 'the shared folder is absent' },
  async (t) => {
    const tones = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\)/g
    const plain = (text: string) =>
      foldText(text)
        .replace(/<[^>]*>|&nbsp;/g, '')
        .replace(tones, '')
        .replace(/[\s|*-]/g, '')
    for (const [gold, pages] of [
      ['gold/extract', 'corpus'],
      ['gold/extract-authored', 'corpus/authored'],
    ]) {
      for (const file of readdirSync(`${shared}${gold}`)) {
        const { doc, parks } = JSON.parse(readFileSync(`${shared}${gold}/${file}`, 'utf8'))
        const all = plain(
          cleanDocument(read(`${shared}${pages}/${doc}`))
            .blocks.map((block) => block.text.text)
            .join('\n'),
        )
        const quotes: string[] = parks.flatMap((park: { facts: { quote?: string }[] }) =>
          park.facts.flatMap(({ quote }) => quote ?? []),
        )
        // A quote with a lost character is spelt differently once it is marked.
        const lost = quotes.filter((quote) => !/\?/.test(quote) && !all.includes(plain(quote)))
        t.same(lost, [], doc)
      }
    }
  },
)
