import { isDigit, isLetter } from './chars.ts'

/**
 * Words of injected advertising with their weights. A run of neighbouring words counts as spam from SPAM_WEIGHT on, so that a word that
 * has an honest use too (体育彩票公益金, 丝袜 of a hosiery town, 打击赌博) needs company. Words below CORE_WEIGHT never begin a run.
 */
const WEIGHTS: readonly (readonly [number, string])[] = [
  [
    3,
    '365bet bet365 188bet 百家乐 老虎机 真人视讯 真人娱乐 真人荷官 六合彩 时时彩 pk10 北京赛车 外围投注 足球外围 体育外围 体育投注 投注平台 投注网 ' +
      '博彩网 博彩公司 博彩平台 赌博网 网上赌博 新葡京 葡京赌 皇冠体育 皇冠足球 皇冠投注 万博体育 亚博体育 开元棋牌 炸金花 澳门赌 澳门金沙 ' +
      '金沙娱乐 永利娱乐 注册送彩金 ' +
      '成人视频 成人影院 成人电影 成人网站 成人av 成人小说 成人直播 无码视频 无码专区 无码av 亚洲无码 一本道 三级片 黄色视频 黄色网站 黄片 裸聊 约炮 ' +
      '波多野结衣 苍井空 制服诱惑 av在线 av无码 日韩av 亚洲av 欧美av 自拍偷拍 久久综合 久久久久 一级毛片 激情视频',
  ],
  [2.5, '真人体育 彩票app 彩票下载 彩票投注 彩票注册 体育博彩 线上娱乐 久久精品 精品久久 同城约会 同城交友'],
  [
    2,
    '娱乐城 棋牌游戏 棋牌app 棋牌平台 捕鱼游戏 彩票平台 彩票网 彩票官网 投注 博彩 德州扑克 无码 一区二区 二区三区 日韩精品 欧美精品 久久久 ' +
      '国产精品 少妇 毛片',
  ],
  [1.5, '威尼斯人 赌场 丝袜 人妻 体育网站 娱乐官网 体育官网 体育app 娱乐app 足彩 竞彩'],
  [1, '彩票 真人 开户 试玩 在线观看 免费观看 免费视频 注册送 送彩 返水 首存 外围 赌博 色情 电子游艺'],
  [
    0.5,
    'app apk 下载 官网 官方 网站 网址 网页版 入口 登录 登陆 注册 平台 软件 老版本 最新版 新版本 手机版 电脑版 安卓版 苹果版 安卓 苹果 ios 手机 在线 ' +
      '免费 观看 足球 体育 篮球 电竞 网 版本 最新 客户端 会员 信誉 高清 导航 专区 一区 二区 三区 一品道 综合 精品 久久 亚洲 日韩 欧美 国产 日本 视频 影院 ' +
      '电影 中文 字幕 直播 手机端 大全 排行榜 游戏 娱乐 成人 赛车 走势 开奖 计划',
  ],
]

/** Names that betting sites like to carry; part of a run only at its left end. */
const BRANDS =
  '鸿运 乐博 星际 皇冠 金沙 永利 澳门 亚博 万博 大发 凯发 博乐 必赢 金冠 凤凰 彩神 乐彩 太阳城 威尼斯人 银河 天天 新葡京 365 188 500'

const CORE_WEIGHT = 1.5
const SPAM_WEIGHT = 3

/** Longest run looked at, to each side of the word that began it. */
const REACH = 120

interface Word {
  text: string
  weight: number
}

const pairKey = (a: number, b: number): number => a * 0x10000 + b

const byStart = new Map<number, Word[]>()
const byEnd = new Map<number, Word[]>()

/** Units with which a word of core weight begins. */
export const SPAM_STARTS: ReadonlySet<number> = new Set(
  WEIGHTS.filter(([weight]) => weight >= CORE_WEIGHT).flatMap(([, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => word.charCodeAt(0)),
  ),
)

function addWord(map: Map<number, Word[]>, key: number, word: Word): void {
  const list = map.get(key) ?? []
  list.push(word)
  list.sort((a, b) => b.text.length - a.text.length)
  map.set(key, list)
}

for (const [weight, words] of [...WEIGHTS, [0.5, BRANDS] as const]) {
  for (const text of words.split(' ').filter(Boolean)) {
    const word = { text, weight }
    // 网, the only word of one character, is looked up by itself.
    if (words !== BRANDS)
      addWord(byStart, text.length === 1 ? text.charCodeAt(0) : pairKey(text.charCodeAt(0), text.charCodeAt(1)), word)
    addWord(byEnd, text.charCodeAt(text.length - 1), word)
  }
}

const GIFT = /送\d{1,5}万?元?/y
const isSeparator = (code: number): boolean =>
  code === 0x20 || code === 0x5f || code === 0x2d || code === 0x7c || code === 0x2c || code === 0xb7 || code === 0x2f

/** av在线 but not avs在线, app but not apple: Latin letters must not run on behind a word. */
function standsAt(text: string, word: string, at: number, to: number): boolean {
  const end = at + word.length
  return (
    end <= to && text.startsWith(word, at) && !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)))
  )
}

function wordAt(text: string, at: number, to: number): Word | null {
  const pair = byStart.get(pairKey(text.charCodeAt(at), text.charCodeAt(at + 1)))
  for (const word of pair ?? []) if (standsAt(text, word.text, at, to)) return word
  const single = byStart.get(text.charCodeAt(at))
  if (single !== undefined && at < to) return single[0]!
  GIFT.lastIndex = at
  const gift = text.charCodeAt(at) === 0x9001 ? GIFT.exec(text) : null
  return gift === null || at + gift[0].length > to ? null : { text: gift[0], weight: 1 }
}

function wordBefore(text: string, end: number, from: number): Word | null {
  for (const word of byEnd.get(text.charCodeAt(end - 1)) ?? []) {
    if (end - word.text.length >= from && text.startsWith(word.text, end - word.text.length)) return word
  }
  return null
}

/** Past a separator or a few digits, if a word may follow. */
function overGlue(text: string, at: number, to: number): number {
  let next = at
  while (next < to && next - at < 4 && isDigit(text.charCodeAt(next))) next += 1
  return next === at && next < to && isSeparator(text.charCodeAt(next)) ? next + 1 : next
}

export interface SpamRun {
  from: number
  to: number
  weight: number
  /** Heavy enough to be cut out. */
  spam: boolean
}

function extendRight(text: string, run: SpamRun, to: number): void {
  for (const limit = Math.min(to, run.to + REACH); run.to < limit; ) {
    let at = run.to
    let word = wordAt(text, at, limit)
    if (word === null) {
      at = overGlue(text, at, limit)
      word = at > run.to ? wordAt(text, at, limit) : null
    }
    if (word === null) return
    run.to = at + word.text.length
    run.weight += word.weight
  }
}

function extendLeft(text: string, run: SpamRun, from: number): void {
  for (const limit = Math.max(from, run.from - REACH); run.from > limit; ) {
    let end = run.from
    let word = wordBefore(text, end, limit)
    if (word === null && isSeparator(text.charCodeAt(end - 1))) {
      end -= 1
      word = wordBefore(text, end, limit)
    }
    if (word === null) return
    run.from = end - word.text.length
    run.weight += word.weight
  }
}

/**
 * The run of spam words around the word that begins at `at`, within [from, to) of folded text; null when no word of core weight begins
 * there.
 */
export function spamRunAt(text: string, at: number, from: number, to: number): SpamRun | null {
  const word = wordAt(text, at, to)
  if (word === null || word.weight < CORE_WEIGHT) return null
  const run = { from: at, to: at + word.text.length, weight: word.weight, spam: false }
  extendRight(text, run, to)
  extendLeft(text, run, from)
  run.spam = run.weight >= SPAM_WEIGHT
  return run
}

/** Whether a line is nothing but spam, judged by what its runs weigh and cover. A sentence is never dropped whole. */
export const isSpamLine = (length: number, covered: number, weight: number, hasStop: boolean): boolean =>
  weight >= 4 && !hasStop && covered >= 0.35 * length
