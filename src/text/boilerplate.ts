import {
  BAR_MARK,
  COLON_MARK,
  CONTACT_MARK,
  DIGIT_MARK,
  FOOTER_MARK,
  LETTER_MARK,
  SENTENCE_MARK,
  SPACE_MARK,
  STEP_MARK,
  STOP_MARK,
  startsWithOneOf,
} from './marks.ts'

/** What the shape and the wording of one line say of it. Everything works on folded text. */

/** A figure with a unit that parks are described in: such a line is never taken away for its shape or place alone. */
const FACT =
  /\d[\d.,]{0,14}\s?(?:多|余)?(?:万|亿|千)?(?:平方|平米|平(?![台板均])|㎡|m2|亩|公顷|公里|km\b|米|元|吨|kva|千伏安|家(?!庭)|sqm|sq m|hectares|mu\b|billion|million)/

export const hasFact = (text: string): boolean => FACT.test(text)

/** Words that only menus have. */
const MENU_WORDS =
  '首页 网站首页 返回首页 园区首页 主页 新闻中心 资讯中心 下载中心 会员中心 帮助中心 产品中心 关于我们 联系我们 联系方式 加入我们 人才招聘 走进园区 园区风采 机构设置 组织机构 ' +
  '办事指南 办事服务 互动交流 政民互动 政务公开 信息公开 政府信息公开 政务服务 公示公告 通知公告 数字报 登录 注册 会员 会员注册 搜索 客服 帮助 网站地图 网站导航 导航 手机版 ' +
  '法律顾问 法律声明 维权 维权指引 营销服务 邮箱 网站简介 免责声明 隐私政策 版权声明 友情链接 投稿 广告服务 合作伙伴 图库 论坛 博客 正文 english 繁体 ' +
  'home about contact careers login blog search menu sitemap faq'

/** Words that menus share with other lists: subjects, kinds of pages. */
const TOPIC_WORDS =
  '要闻 新闻 资讯 动态 园区动态 行业动态 公司动态 企业动态 专题 专题专栏 关于 联系 招商引资 产业招商 招商信息 招商动态 投资指南 投资政策 产业政策 优惠政策 政策法规 政策 园区介绍 ' +
  '园区概况 园区简介 工业园区 产业园区 入园企业 公告 视频 图片 下载 中文 空间产品 产品 案例 服务 服务项目 解决方案 招聘 简介 三农 产经 财经 科技 港澳 国际 国内 社会 文化 体育 ' +
  '娱乐 汽车 房产 教育 健康 旅游 生活 评论 直播 更多 news space products services events media gallery'

const MENU_SET = new Set(MENU_WORDS.split(' '))
const NAV_WORDS = new Set([...MENU_SET, ...TOPIC_WORDS.split(' ')])

/** 2 for a word that only menus have (首页, 新闻中心, home), 1 for one that they share with other lists (科技, 政策), 0 for others. */
export const menuWordWorth = (text: string): 0 | 1 | 2 => (MENU_SET.has(text) ? 2 : NAV_WORDS.has(text) ? 1 : 0)

const PLACE =
  /[\u3400-\u9fff]{2}(?:园|园区|基地|开发区|高新区|经开区|新区|示范区|集聚区|小镇|谷|港|孵化器|科技城|产业城)$/

/** A name such as parks have, which is no word of a menu. */
export const namesPlace = (text: string): boolean => PLACE.test(text) && !NAV_WORDS.has(text)

const SEPARATORS = /\s*(?:[|｜丨┊>»›→/]|::|】\s*【|[【】])\s*|\s+/
const MAX_NAV_TOKEN = 10

/** Whether words stand together as those of a menu do: two or more of its words, a third of all, one that only menus have. */
export function areMenuWords(words: readonly string[]): boolean {
  let known = 0
  let sure = false
  for (const word of words) {
    const worth = menuWordWorth(word)
    if (worth > 0) known += 1
    if (worth === 2) sure = true
  }
  return sure && known >= 2 && known >= words.length * 0.3
}

/** Menus of three or more short words on one line. */
function isMenu(text: string): boolean {
  if (text.length > 300) return false
  const tokens = text.split(SEPARATORS).filter(Boolean)
  if (tokens.length < 3 || tokens.some((token) => token.length > MAX_NAV_TOKEN && !NAV_WORDS.has(token))) return false
  return areMenuWords(tokens)
}

const TRAIL_LABEL = /^(?:您?当前|您?现在|您|你|你现在|您所在|所在|当前页面)?的?(?:所在)?(?:位置|的位置)是?\s?[:>]/
const TRAIL_STEP = /\s?[>»›]\s?|\s[→/]\s/
const TRAIL_END = /(?:正文|正文内容|详情|内容|全文|文章详情|列表)$/

/** Paths of a page in its site: 首页 > 招商引资 > 正文. */
function isTrail(text: string): boolean {
  if (text.length > 100) return false
  if (TRAIL_LABEL.test(text)) return true
  const steps = text.split(TRAIL_STEP).filter(Boolean)
  if (steps.length < 2 || steps.some((step) => step.length > 16) || /[。,;\d%]/.test(text)) return false
  return TRAIL_END.test(text) || steps.some((step) => NAV_WORDS.has(step)) || (steps.length > 2 && /[>»›]/.test(text))
}

const SHARE =
  /^[【[(<\s]*(?:分享(?:到|给|至|本文|:|$)|扫一扫|扫码(?:关注|加|添加|进|咨询|下载|查看|$)|长按|微信扫|打开微信|点击(?:蓝字|上方|右上角|关注|下方|查看|这里|此处|阅读原文)|关注(?:我们|该公众号|公众号)|我要(?:爆料|评论|投稿|纠错)|(?:登录|注册)后(?:发表|参与|查看|可)|发表(?:评论|回复)|返回(?:顶部|首页|列表|上页|上一页|[\u3400-\u9fff]{2,4},?查看更多)|关闭(?:窗口|本页)|打印(?:本页|此文|文章|[】\])]*$)|加入收藏|设为首页|字号|字体[:大]|收藏(?:本站|此页)?$|点赞(?:$|[\s\d(])|在看$|赞赏(?:$|作者)|喜欢(?:作者|此内容)|阅读原文|展开全文|查看更多|加载更多|更多\s?[>»]*$|more\s?[>»]?$|share(?:$|:|\sthis|\son\b)|follow us|back to top|print$|read more|subscribe|用?手机(?:看|扫)|复制链接|海报$|举报$|繁体$|无障碍(?:浏览|阅读)?$|长者模式|(?:电话|微信|在线|立即|免费|一键)(?:咨询|拨号|预约)|拨打电话|预约(?:看房|参观|考察)|预览时标签|(?:回复|支持|反对|举报|阅读|在看|分享|收藏|点赞|\s){2,}$|(?:用户名|密码|找回密码|忘记密码|立即注册|自动登录|登录|注册|\s){2,}$|发消息|小黑屋|站内搜索|请输入关键|(?:播报|编辑|讨论|收藏|上传视频|历史版本|\s){2,}$|https?:\/\/\S+$|网站首页$)/

const FOOTER =
  /icp[备证]|公网?安备|版权(?:所有|声明|归)|copyright|©|\(c\)\s?(?:19|20)\d\d|all rights reserved|^powered by|processed in \d|技术支持[:]|违法(?:和|及)不良信息|举报(?:电话|邮箱|热线)|免责声明|未经.{0,12}(?:转载|许可|复制|允许)|转载(?:请|需|时|须)|不得转载|如有侵权|侵权.{0,8}(?:联系|删除)|最终解释权|您是第.{0,9}位|欢迎(?:访问|光临|您访问)|友情链接|网站地图|网站标识码|本网(?:站)?(?:声明|所有|注明)|不代表本(?:网|站|平台|公众号)|与本站立场无关|不构成(?:任何)?投资建议|仅代表作者|信息存储空间|部分内容.{0,8}(?:网络|互联网)|内容来(?:源|自)于?(?:网络|互联网)|privacy policy|terms of (?:use|service)|cookie(?:s|\spolicy)\b/

const CONTACT_WORD =
  /电话|热线|手机|微信|联系人|联系方式|咨询|客服|传真|邮编|邮箱|e-?mail|tel\b|phone|contact|qq|商务合作|投稿|顾问|经理|先生|女士|\bwechat\b/
const CONTACT_NUMBER = /(?:\d{3,4}[-\s)]\s?\d{3,4}[-\s]?\d{3,4}|\b1\d{10}\b|\d{7,12}|[\w.]+@[\w.]+)/
const CONTACT_PHRASE =
  /微信号|加微信|微信同号|(?:请|留言)[^。]{0,8}(?:说明|写明|提供|告知|注明)[^。]{0,8}(?:需求|用途|面积)|需求、用途、税收|快速(?:帮您)?对接|随时(?:看房|欢迎来电)|欢迎(?:来电|致电|咨询)|请联系我们|添加.{0,6}微信/

const EDITORIAL =
  /^[([—\s]*(?:(?:责任编辑|责编|编辑|本版编辑|校对|审核|监制|终审|初审|复审|审校|排版|美编|值班|统筹|策划|制图|摄影|图片来源|图源|文图|供稿|供图|编审|通讯员|editor|by)(?:\s?[:|/]|\s[\u3400-\u9fff]{2,4}\)?$)|[文图]\s?[/:|]|记者\s[\u3400-\u9fff]{2,3}\))/
const SUPPLIED = /供稿|供图|编辑:|责编[:|]|校对[:|]/
const END_MARK = /^[-—–=*\s·]*(?:end|完|全文完|the end|正文结束)[-—–=*\s·]*$/
const ATTACHMENT = /^附件\s?\d{0,2}\s?[:.].{0,80}\.(?:pdf|docx?|xlsx?|zip|rar|wps|ofd)\b/
const COUNTER =
  /^(?:主题|帖子|积分|精华|威望|金币)(?:主题|帖子|积分|精华|威望|金币|\d|[\s|:])+$|^(?:浏览|阅读|点击|评论|人气|热度|点赞|收藏|转发|访问)(?:量|数|次数)?[:\s]?\(?\d*\)?次?$|^\d+\s?(?:次)?(?:浏览|阅读|评论|点赞)$|^(?:上一页|下一页|首页|尾页|末页|第?\d+页|共\d+页|\d{1,4}(?=\s)|\.{2,3}|[<>«»\s])+$|^广告$|^advertisement$/
const PLATFORM = /勋章级别|(?:下载|打开)[\u3400-\u9fff]{0,8}(?:app|客户端)|app内(?:打开|阅读)|客户端(?:下载|阅读)/

const PLATFORM_NAMES =
  /^(?:二维码关注?|微信公众号|公众号|抖音号?|快手|新浪微博|官方微博|微博|腾讯微博|微信|qq空间|qq|官网手机端|手机端|手机版|今日头条|头条号|小红书|视频号|哔哩哔哩|知乎|豆瓣|客户端|app下载|小程序|facebook|twitter|linkedin|youtube|instagram|weibo|wechat|[\u3400-\u9fff]{0,4}提意见|意见建议|在线客服|智能问答|政务服务网|无障碍阅读|网站地图|产业地图)$/

/** One of the short names that stand together at the end of a page: 抖音, 新浪微博. */
export const isPlatformName = (text: string): boolean => text.length <= 8 && PLATFORM_NAMES.test(text)

/** A letter or figure of any script; ideographs, which nearly every row begins with, are told apart at once. */
function hasWordCharacter(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first >= 0x4e00 && first <= 0x9fff) || /[\p{L}\p{N}]/u.test(text)
}

/** Nothing but signs, or a bare list number. */
export const isBare = (text: string): boolean =>
  text.length <= 80 && (!hasWordCharacter(text) || (text.length <= 3 && /^(?:\d{1,2}[.、)]|[a-z])$/.test(text)))

/** A line whose whole value is a telephone number. */
const PHONE_VALUE =
  /^[^:\d]{2,20}:\s?(?:\+?86[\s-]?)?(?:\(?\d{3,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}|1\d{10})(?:\s?(?:转\s?\d+|[\u3400-\u9fff]{1,4}))?$/

/** 版权声明, ICP numbers and the like stand in lines no longer than this; a longer one is an article about them. */
const MAX_FOOTER = 240
const MAX_SHORT = 40

/** A line that names who runs the park is kept, whatever number stands beside. */
const OPERATOR = /(?:运营|开发|建设|管理|投资|业主)(?:单位|公司|主体|方|商|机构)?\s?:/

/** Who to call: a number with a word of contact, or the request of an agent to send one's needs. */
export function isContact(text: string, marks: number): boolean {
  if (text.length > 160 || ((marks & COLON_MARK) !== 0 && OPERATOR.test(text))) return false
  if (text.length <= 60 && (marks & DIGIT_MARK) !== 0 && (marks & COLON_MARK) !== 0 && PHONE_VALUE.test(text))
    return true
  if ((marks & (CONTACT_MARK | LETTER_MARK)) === 0) return false
  if (CONTACT_PHRASE.test(text) && !hasFact(text)) return true
  if (text.length > 120 || (marks & (DIGIT_MARK | LETTER_MARK)) === 0) return false
  return CONTACT_NUMBER.test(text) && CONTACT_WORD.test(text) && !hasFact(text)
}

const mayShare = startsWithOneOf(
  '【[(< 分扫长微打点关我返加设字收赞喜在阅展查看更用手复海举繁无电立免一拨预回支反密找忘自登注发小站请播编讨历上网hmsfbpr',
)
const mayEdit = startsWithOneOf('([—责编本校审监终初复排美值统策制摄图文供通记eb ')
const mayEnd = startsWithOneOf('-—–=* \t·et完全正')
const mayCount = startsWithOneOf('主帖积精浏阅点评人热收转访上下首尾末第共广a0123456789')

/** Short lines of the page's own machinery. */
function isControl(text: string): boolean {
  if (mayShare(text) && SHARE.test(text)) return !hasFact(text)
  if (mayCount(text) && COUNTER.test(text)) return true
  return (
    (mayEnd(text) && END_MARK.test(text)) ||
    (text.startsWith('附件') && ATTACHMENT.test(text)) ||
    (mayEdit(text) && EDITORIAL.test(text))
  )
}

/** A notice of the site: at once in a short line, at the begin of a longer one. */
function isNotice(text: string): boolean {
  const head = text.length <= 80 ? text : text.slice(0, 48)
  return FOOTER.test(head) && !hasFact(text)
}

/**
 * Menus, paths, share bars, footers, contacts, editors: lines that say nothing of any park, whatever the site. `marks` are those of the
 * text (marks.ts).
 */
export function isBoilerplate(text: string, marks: number): boolean {
  const { length } = text
  if (length > MAX_FOOTER) return false
  if ((marks & (STEP_MARK | BAR_MARK | COLON_MARK)) !== 0 && isTrail(text)) return true
  if (length <= MAX_SHORT && isControl(text)) return true
  if ((marks & FOOTER_MARK) !== 0 && (isNotice(text) || PLATFORM.test(text))) return true
  if (length <= 80 && (marks & COLON_MARK) !== 0 && SUPPLIED.test(text) && !hasFact(text)) return true
  return (
    isContact(text, marks) ||
    ((marks & (STOP_MARK | SENTENCE_MARK)) === 0 && (marks & (BAR_MARK | SPACE_MARK | STEP_MARK)) !== 0 && isMenu(text))
  )
}

const TAIL =
  /(?<=[。!?;)”」』\s])(?:返回[\u3400-\u9fff]{2,4},?查看更多|\(?(?:责任编辑|责编|编辑)\s?:[^。,]{0,12}\)?|\(?点击查看(?:更多|详情|全文)\)?|阅读全文>*|\[(?:全文|详细|更多)\])$/

/** Where the words of the site begin that a page hangs on its last sentence; the length of the text without them. */
export function tailStart(text: string): number {
  const tail = text.slice(-40)
  const match = TAIL.exec(tail)
  return match === null ? text.length : text.length - tail.length + match.index
}

/** Rows of links without a sentence: filters and menus. */
export const isLinkMenu = (text: string, links: number, linked: number): boolean =>
  links >= 3 &&
  linked >= 0.6 &&
  text.length <= 8 * links &&
  !/[、,。;]/.test(text) &&
  !hasFact(text) &&
  !text.split(/[\s|]/).some(namesPlace)

/** What stands in a place that the page itself calls a menu or a footer (class, id or element name), unless it is a sentence. */
export const isBoilerplateThere = (text: string): boolean =>
  text.length <= 160 && !hasFact(text) && !namesPlace(text) && !/[。;]|[^\d],/.test(text)

const RELATED =
  /^[▶►■◆●·|\s【[#=—~★※-]*(?:相关(?:文章|阅读|新闻|推荐|资讯|报道|链接|园区|动态|热词)|猜你(?:喜欢|想看)|(?:热门|精彩|编辑|今日|为你|为您|更多|小编|本站|图文|站内|最新|同区域?|同类|周边|附近|相似|房源|类似)推荐|推荐(?:阅读|文章|新闻|园区|资讯|内容|厂房|楼盘|项目)|往期(?:推荐|回顾|精彩|文章|精选)|延伸阅读|拓展阅读|扩展阅读|热门(?:园区|文章|新闻|阅读|资讯|厂房|话题|标签|项目)|热点(?:新闻|推荐|资讯|排行|文章)|最新(?:文章|新闻|资讯|动态|发布|消息|招商|厂房)|更多(?:阅读|新闻|文章|资讯|精彩|内容)|阅读(?:排行|更多|推荐)|点击排行|排行榜|大家都在看|大家还看了|看了又看|你可能(?:感兴趣|喜欢)|您可能(?:感兴趣|喜欢|关注)|看过.{0,8}还|同类(?:园区|房源|推荐)|周边(?:园区|厂房|房源)|附近(?:园区|厂房)|latest news|related (?:articles|news|posts|stories|links|reading)|recent posts|more news|you may also like|recommended|read also|further reading)[】\]\s]*(?:[:>»|]|more|更多|$)/

const mayRelate = startsWithOneOf('▶►■◆●·| 【[#=—~★※-相猜热精编今为更小本图站最推往延拓扩点排阅大看你您同周附lrmyf')

/** The heading of a list of other articles; with the list itself behind a colon, the length of the heading. */
export function relatedHeading(text: string): { length: number } | null {
  if (text.length > 200 || !mayRelate(text)) return null
  const match = RELATED.exec(text)
  if (match === null) return null
  const rest = text.slice(match[0].length).trim()
  return rest === '' || match[0].endsWith(':') ? { length: match[0].length } : null
}

const NEIGHBOUR =
  /^(?:(?:上一篇|下一篇|上一条|下一条|上篇|下篇)(?:文章)?(?:\s?[:>]\s?|\s|$)|(?:previous|next)\s?[:>]\s?)/

const mayLead = startsWithOneOf('上下pn')

/** 上一篇: and 下一篇: lead to another article; the length of the words, 0 for other lines. */
export const neighbourPrefix = (text: string): number =>
  text.length <= 120 && mayLead(text) ? (NEIGHBOUR.exec(text)?.[0].length ?? 0) : 0

const mayNumber = startsWithOneOf('-—–~·第p0123456789')

/** Page numbers: -1-, 第 3 页, page 3 of 10. */
export const isPageNumber = (text: string): boolean =>
  text.length <= 24 &&
  mayNumber(text) &&
  /^(?:[-—–~·]\s?\d{1,4}\s?[-—–~·]|第\s?\d{1,4}\s?页(?:[,\s/]*共\s?\d{1,4}\s?页)?|page\s\d{1,4}(?:\sof\s\d{1,4})?|\d{1,3}\s?\/\s?\d{1,3})$/.test(
    text,
  )
