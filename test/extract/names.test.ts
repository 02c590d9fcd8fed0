import t from 'tap'
import { parksOf } from './helper.ts'

/** sentence => names of the parks in it; none where it speaks of parks in general, of companies or of gardens. */
const NAMES: readonly [string, ...string[]][] = [
  ['可以看看湘阴洋岭湖食品产业园。', '湘阴洋岭湖食品产业园'],
  ['灵璧娄岭针织轻纺园开园,娄岭轻纺园迎客。', '灵璧娄岭针织轻纺园'],
  ['十堰东岭零部件产业园占地3000亩。', '十堰东岭零部件产业园'],
  ['浦岭水晶玻璃集聚园设在黄宅镇。', '浦岭水晶玻璃集聚园'],
  ['滨海三家孵化器怎么选?'],
  ['位于嘉兴的南湖微电子产业园正式投用。', '南湖微电子产业园'],
  ['走进宜兴环科园,一股清新之气扑面而来。', '宜兴环科园'],
  ['广西钦州华谊化工新材料产业园签约。', '广西钦州华谊化工新材料产业园'],
  ['武汉光谷生物城集聚企业3000家。', '武汉光谷生物城'],
  ['成都天府生命科技园B6栋已满租。', '成都天府生命科技园'],
  ['杭州湾上虞经济技术开发区去年产值破千亿。', '杭州湾上虞经济技术开发区'],
  ['天津经开区西区新落地项目12个。', '天津经开区'],
  ['张江药谷已经满园。', '张江药谷'],
  ['合肥新站高新区与长丰双凤开发区签约共建。', '合肥新站高新区', '长丰双凤开发区'],
  ['我们选在了湖州莫干山高新区的砂村片区。', '湖州莫干山高新区'],
  ['漕河泾松江南部综合体占地300亩。'],
  ['中国(绵阳)科技城软件产业园今天揭牌。', '中国(绵阳)科技城软件产业园'],
  ['金华信息软件创业园二期交付。', '金华信息软件创业园'],
  ['联东U谷·常州武进智能制造产业园火热招租。', '联东U谷·常州武进智能制造产业园'],
  ['中南高科·合肥肥东智造园现房出售。', '中南高科·合肥肥东智造园'],
  ['启迪协信科技城占地500亩。', '启迪协信科技城'],
  ['深圳湾科技生态园甲级写字楼出租。', '深圳湾科技生态园'],
  ['天安云谷二期写字楼。', '天安云谷'],
  ['东莞松湖智谷产业园租金18元。', '东莞松湖智谷产业园'],
  ['太仓港综合保税区验收。', '太仓港综合保税区'],
  ['普洛斯重庆两江物流园满租。', '普洛斯重庆两江物流园'],
  ['寿光蔬菜高科技示范园接待游客。', '寿光蔬菜高科技示范园'],
  ['宁波前湾新区数字经济产业园。', '宁波前湾新区数字经济产业园'],
  ['乐山五通桥硅谷产业园。', '乐山五通桥硅谷产业园'],
  ['荆门化工循环产业园占地25平方公里。', '荆门化工循环产业园'],
  ['盘锦辽滨沿海经济技术开发区。', '盘锦辽滨沿海经济技术开发区'],
  ['兰州新区绿色化工园区项目投产。', '兰州新区绿色化工园区'],
  ['宁东能源化工基地实现产值千亿。', '宁东能源化工基地'],
  ['长春汽车经济技术开发区。', '长春汽车经济技术开发区'],
  ['亳州芜湖现代产业园区共建。', '亳州芜湖现代产业园区'],
  ['苏州纳米城集聚企业。', '苏州纳米城'],
  ['苏州工业园区生物医药产业园。', '苏州工业园区生物医药产业园'],
  ['这座产业园名叫“智云汇”。'],
  ['北京亦庄生物医药园入孵企业80家。', '北京亦庄生物医药园'],
  ['济南国际医学中心产业园。', '济南国际医学中心产业园'],
  ['莱芜不锈钢产业基地。', '莱芜不锈钢产业基地'],
  ['即墨汽车产业新城。', '即墨汽车产业新城'],
  ['福州软件园A区。', '福州软件园'],
  ['南平市浦城工业园区企业复工。', '南平市浦城工业园区'],
  ['赣州稀金谷永磁电机产业园。', '赣州稀金谷永磁电机产业园'],
  ['他在公司的产业园区里散步。'],
  ['全市产业园区突破30家,其中特色产业园12家。'],
  ['现代农业产业园建设加快推进。'],
  ['园区管委会积极推进智慧园区建设。'],
  ['各地纷纷建设低空经济产业园。'],
  ['一批科技园、创业园、软件园先后建成。'],
  ['公司在江西建设了新的生产基地。'],
  ['周末带孩子去植物园和动物园。'],
  ['他们走访了多个小微企业园。'],
  ['市里出台了产业园区高质量发展意见。'],
  ['项目入园率提高。'],
  ['Suzhou Industrial Park drew 300 firms.', 'Suzhou Industrial Park'],
  ['Tianjin Port Free Trade Zone grew.', 'Tianjin Port Free Trade Zone'],
  ['Zhangjiang Hi-Tech Park hosts chip firms.', 'Zhangjiang Hi-Tech Park'],
  [
    'Hefei National High-tech Industry Development Zone signed a deal.',
    'Hefei National High-tech Industry Development Zone',
  ],
  ['The Guangzhou Science City Biotech Incubator opened.', 'Guangzhou Science City Biotech Incubator'],
  ['Yangpu Economic Development Zone in Hainan expanded.', 'Yangpu Economic Development Zone'],
]

const around = (sentence: string): string =>
  /[㐀-鿿]/.test(sentence)
    ? `见闻录\n\n这几年各地都在抓产业发展,变化很大,值得一看。\n\n${sentence}\n\n欢迎大家前来走一走看一看。\n`
    : `A walk\n\nMuch has changed in recent years and it is worth a look.\n\n${sentence}\n\nMore will follow.\n`

for (const [sentence, ...names] of NAMES) {
  t.test(sentence, async (tt) => {
    tt.same(
      parksOf(around(sentence))
        .map((p) => p.name)
        .sort(),
      [...names].sort(),
    )
  })
}
