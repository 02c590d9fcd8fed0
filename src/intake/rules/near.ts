import type { Near } from '../../model/index.ts'
import { createLexicon, type Hit } from '../lexicon.ts'
import { before, clauseOf, find, mark, originalSpan, type Reading, VIEW } from '../reading.ts'
import { DENIED } from '../scopes.ts'
import { inside, overlapping } from '../spans.ts'

const KINDS: readonly (readonly [string, Near['kind']])[] = [
  ['码头|港口|港区|水港|海港|集装箱港|港|seaport|port|harbour|harbor', 'port'],
  ['机场|空港|airport', 'airport'],
  [
    '铁路港|国际陆港|陆港|铁路物流基地|班列场站|中欧班列场站|高铁站|火车站|铁路场站|铁路站|铁路枢纽|货场|高铁|动车站|货运站|铁路货场|铁路货运站|车站|railway station|train station|high-speed rail|rail station|metro station|rail',
    'rail',
  ],
  [
    '高速口|高速路口|高速公路口|高速出口|高速入口|高速下口|高速|高速公路|highway|motorway|expressway|motorway exit',
    'highway',
  ],
  [
    '高校|师范学院|师范大学|师范|医学院|工学院|理工学院|科技大学|高职院校|职院|学院|大学城|大学|大专院校|院校|理工大|职业学院|university|universities|campus',
    'university',
  ],
  ['客户|主机厂|甲方|customer|customers|client', 'customer'],
]

/** Motorways by name: 京港澳口子, 沪昆高速口. */
const MOTORWAYS =
  '京沪 京台 京港澳 京昆 京藏 京新 京哈 沈海 长深 济广 大广 二广 包茂 兰海 银昆 荣乌 青银 青兰 连霍 宁洛 沪陕 沪蓉 沪渝 杭瑞 沪昆 福银 泉南 厦蓉 汕昆 广昆 绕城 外环 沪宁 沪杭 广深 成渝'
const motorwayWords = MOTORWAYS.split(' ').flatMap((name) =>
  ['高速', '高速口', '高速路口', '口子', '口', '出口'].map((end) => name + end),
)

const lexicon = createLexicon([...KINDS, [motorwayWords.join('|'), 'highway'] as const])

/** Before a target: it must be close. */
const CLOSE_BEFORE =
  /(?:靠近|靠|挨着|挨|临近|邻近|毗邻|紧邻|紧挨|临|离|距离|距|近|贴近|周边有|附近有|旁边有|周边要有|附近要有|边上有|方便到|到|公里内有|公里以内有|公里内要有|公里以内要有|以内有可用的|内有可用的|close to|near|nearby|within|from|to|of)(?:[^,。;\n]{0,8}|[a-z ]{0,20})$/
/** Behind it. */
const CLOSE_AFTER =
  /^[^,。;\n]{0,8}?(?:近|不远|附近|旁边|边上|旁|周边|公里|千米|km|里内|分钟|方便|不要太远|nearby|close)/
/** The word is about something else: 出口 trade, a customer who speaks, a port that is a plug. */
const BARE_PORT = /(?:靠|靠近|近|离|距|到|挨着)$/
const OTHER_SENSE = /(?:出|进|客户(?:想|说|做|要|是|问|介绍|王|李|张)|usb|充电|龙|香)$/

interface Target {
  hit: Hit<Near['kind']>
  near: Near
}

/** The proper name that a target ends: 青岛港, 天河机场, Ningbo port. */
function nameStart(reading: Reading, hit: Hit<Near['kind']>): number {
  const ahead = reading.text.slice(Math.max(0, hit.start - 8), hit.start)
  const region = overlapping(reading.regions, hit.start - 4, hit.start).find(
    (mention) =>
      mention.end <= hit.start &&
      hit.start - mention.end <= 3 &&
      /^(?:新|国际|北|南|东|西| )*$/.test(reading.text.slice(mention.end, hit.start)),
  )
  if (region) return region.start
  const latin = /([a-z]+) $/.exec(ahead)
  if (
    latin &&
    /^[A-Z]/.test(
      reading.original.slice(originalSpan(reading, { start: hit.start - latin[0].length, end: hit.start }).start),
    )
  )
    return hit.start - latin[0].length
  const own = /(?:靠近|离|距离?|临近|挨着|到|近)([\u4e00-\u9fff]{2,4})$/.exec(ahead)
  return own && !/(?:最近|近的|一点|公里|最好|可用)/.test(own[1]!) ? hit.start - own[1]!.length : hit.start
}

/** Kilometres said for this target, in its clause. */
function distance(reading: Reading, hit: Hit<Near['kind']>): number | undefined {
  const clause = clauseOf(reading, hit.start)
  const around = inside(reading.quantities, Math.max(clause.start, hit.start - 40), Math.min(clause.end, hit.end + 30))
  const lengths = around.filter(({ kind, rawUnit }) => kind === 'length' && /公里|千米|km|里|kilomet/.test(rawUnit))
  const behind = lengths.find((quantity) => quantity.start >= hit.end && quantity.start - hit.end <= 10)
  const ahead = lengths.findLast((quantity) => quantity.end <= hit.start && hit.start - quantity.end <= 24)
  const chosen = behind ?? ahead
  if (!chosen) return undefined
  mark(reading, chosen.outer)
  return (chosen.max ?? chosen.value) / 1000
}

function targetOf(reading: Reading, hit: Hit<Near['kind']>): Target | null {
  const { text } = reading
  const clause = clauseOf(reading, hit.start)
  if (
    (reading.scopes[hit.start]! & DENIED) !== 0 ||
    OTHER_SENSE.test(text.slice(Math.max(0, hit.start - 4), hit.start))
  )
    return null
  const start = nameStart(reading, hit)
  if (
    text.slice(hit.start, hit.end) === '港' &&
    start === hit.start &&
    !/^(?:附近|旁边|边上|周边)/.test(text.slice(hit.end)) &&
    !BARE_PORT.test(text.slice(0, start).slice(-2))
  )
    return null
  const km = distance(reading, hit)
  const ahead = before(reading, start)
  const behind = text.slice(hit.end, Math.min(clause.end, hit.end + VIEW))
  if (km === undefined && !CLOSE_BEFORE.test(ahead) && !CLOSE_AFTER.test(behind)) return null
  if (text.slice(hit.start, hit.end).endsWith('码头') && km === undefined) return null
  if (hit.tag === 'customer' && km === undefined && !/(?:离|靠近|靠|挨着|近)[^,]{0,4}$/.test(ahead)) return null
  const name =
    start < hit.start
      ? reading.original.slice(
          originalSpan(reading, { start, end: hit.end }).start,
          originalSpan(reading, { start, end: hit.end }).end,
        )
      : undefined
  return {
    hit: { ...hit, start },
    near: { kind: hit.tag, ...(name ? { name } : {}), ...(km !== undefined ? { maxKm: km } : {}) },
  }
}

/** 花湖机场边上 … 离机场8公里: said twice, once with the name and once with the distance. */
const isSameTarget = (a: Near, b: Near): boolean =>
  a.kind === b.kind &&
  (a.name === b.name || a.name === undefined || b.name === undefined) &&
  (a.maxKm === b.maxKm || a.maxKm === undefined || b.maxKm === undefined)

/** No site is chosen by more targets; each further one would have to be compared with all. */
const MOST_TARGETS = 50

/** 靠近青岛港, 离高速口5公里内, 挨着高校: what the site must be close to. */
export function readNear(reading: Reading): void {
  const near: Near[] = []
  for (const hit of lexicon.scan(reading.text)) {
    const target = targetOf(reading, hit)
    if (!target) continue
    const same = near.findIndex((other) => isSameTarget(other, target.near))
    if (same >= 0) near[same] = { ...target.near, ...near[same]! }
    else if (near.length < MOST_TARGETS) near.push(target.near)
    else continue
    find(reading, 'near', target.hit)
    mark(reading, target.hit)
  }
  if (near.length > 0) reading.profile.near = near
}
