import type { Reading } from './money.ts'
import type { View } from './view.ts'

/** What parks state their distance to. */
const TARGET =
  /(?:机场|航站楼|空港|火车站|高铁站|动车站|客运站|货运站|车站|站|港口?|港区|港池|口岸|码头|出口|入口|出入口|互通|匝道|高速[㐀-鿿]{1,5}口|道口|下道口|收费站|高速路?口|高速|枢纽|虹桥|陆港|货场|高铁|铁路|国道|省道|市区|主城区|城区|市中心|中心城区|县城|大桥|保税区|地铁|大学城|海关|airport|port|station|exit|expressway|highway|interchange|junction|border crossing|downtown|city cent(?:re|er)|terminal|harbou?r|motorway|port of [a-z -]{3,30}|station \([^()]{2,20}\)|airport \([^()]{2,20}\))$/
const LEAD = /^.*(?:距离|相距|距|离|毗邻|紧邻|邻近|靠近|直达|到达|通往|至|到|away from|from|to)(?=[^距离]*$)/
const HEDGE =
  /(?:的)?(?:直线|路程|车程|行车|公路|运输|里程|陆路|铁路(?=里程|距离)|高速(?=公路|里程|距离))*(?:距离|路程|里程)?(?:仅为|仅有|只有|均为|分别为|大约|不到|不足|约为|为|约|仅|近|只|就|在|有|均|:|:|约合|is|are|only|about|approximately|just)*\s*$/
const NOT_DISTANCE =
  /全长|总长|长度|长约|半径|海岸线|岸线|里程|绵延|延伸|通车|道路|管网|管廊|覆盖|辐射|步行|环绕|方圆|骑行|时速|宽|slice/

/** 某某高速互通就在家门口,相距仅2.5公里: the clause before names the target. */
const PREVIOUS = /(?:^|[,。;:])([^,。;:]{3,20}?)(?:就?在|位于|近在)[^,。;]{0,10},$/

/** 从某某出口下,往东4公里: the clause before names where one leaves the road. */
const OFF_ROAD = /(?:^|[,。;:])(?:从|由)?([^,。;:]{3,24}?)(?:下来|出来|下高速|下道|出站|下),$/
const ONWARD = /^(?:再)?(?:往|向)[东西南北前左右]{1,2}(?:走|行|开|行驶)?(?:约|仅|大约)?$/

/** Strips hedges behind and filler in front of the words that name the target. */
function targetIn(text: string): string {
  const hedged = text.replace(HEDGE, '').replace(/^[^,。;:]{1,6}:(?=.{2})/, '')
  return hedged
    .replace(/^[\s,、:;·\-和与及及(]+|^(?:园区|项目|基地|产业园|开发区|另)?(?:距离?|离|到|至)/, '')
    .replace(/[\s(:,]+$/, '')
}

/** Distance to an airport, port, station or the like, in km. */
export function readDistance(view: View, inherited: boolean): (Reading & { to: string; toAt: number }) | null {
  const { q, before, after, line, from } = view
  if (q.kind !== 'length' || !/^(?:km|公里|千米|里|kms?|kilomet(?:er|re)s?|m|米)$/.test(q.rawUnit) || q.per) return null
  const small = /^(?:m|米)$/.test(q.rawUnit)
  if (NOT_DISTANCE.test(before) || q.value > 3_000_000 || (small && q.value < 100)) return null
  const apart =
    /(?:与|和|同|距离?)([^,。;\d]{2,24}?)(?:相距|相隔|的?(?:直线|公路|行车)?距离)(?:[约为仅是只有不到近:]*)$/.exec(
      before,
    )
  if (apart?.[1] && (TARGET.test(apart[1]) || /相/.test(apart[0])))
    return reading(view, apart[1], from + apart.index + 1, 0.9)
  const lead = LEAD.exec(before)
  const from0 = lead ? lead[0].length : 0
  const leads = lead !== null && /距|离|away from|from/.test(lead[0])
  const raw = before.slice(from0)
  const to = targetIn(raw)
  const english = /^\s*(?:away )?(?:from|to) (?:the )?([a-z0-9][a-z0-9' -]{2,60}?)(?= and\b|[,.;)]|$)/.exec(after)
  if (english?.[1] && !leads) return reading(view, english[1].trim(), q.end + after.indexOf(english[1]), 0.9)
  const named = /([^,。;:、\d]{2,16})距离(?:[约为仅是:]*)$/.exec(before)
  if (named?.[1] && TARGET.test(named[1])) return reading(view, named[1], from + named.index, 0.88)
  const earlier =
    leads && to.length < 2
      ? PREVIOUS.exec(line.text.slice(Math.max(0, view.clause.start - 40), view.clause.start))
      : null
  if (earlier?.[1] && TARGET.test(earlier[1]))
    return reading(view, earlier[1], Math.max(0, line.text.lastIndexOf(earlier[1], q.start)), 0.85)
  const beyond =
    /^(?:之外|外|处)?(?:的|有|就?是|即|[就便即]?可?(?:直达|到达|抵达|到|达|接入?|上))+([^,。;]{2,20})/.exec(after)
  const turned = ONWARD.test(before)
    ? OFF_ROAD.exec(line.text.slice(Math.max(0, view.clause.start - 40), view.clause.start))
    : null
  if (turned?.[1] && TARGET.test(turned[1]))
    return reading(view, turned[1], Math.max(0, line.text.lastIndexOf(turned[1], q.start)), 0.85)
  const told = namedInFront(view)
  if (told) return reading(view, told.to, told.at, 0.88)
  const exit = /^([^,。;]{3,24}?)(?:下来|出来|下高速|出口出来|下道|出站)(?:后|再|往前|开|走|约|只|仅|就|不到)*$/.exec(
    before,
  )
  if (exit?.[1] && TARGET.test(exit[1])) return reading(view, exit[1], from, 0.88)
  const located = /^([^,。;]{3,24}?)(?:位于|在|就在)(?:园区|项目|基地|本园|产业园|其)?[^,。;]{0,6}$/.exec(before)
  if (located?.[1] && TARGET.test(located[1]) && /^(?:处|外|的地方)?(?:[,。;]|$)/.test(after))
    return reading(view, located[1], from, 0.9)
  if (to.length >= 2 && to.length <= 40 && (leads || TARGET.test(to))) {
    if (!leads && !inherited && !isListLike(view)) return null
    return reading(view, to, from + from0 + Math.max(0, raw.indexOf(to)), TARGET.test(to) ? 0.95 : 0.8)
  }
  if (beyond?.[1] && TARGET.test(beyond[1])) return reading(view, beyond[1], q.end, 0.8)
  if (line.label > 0 && view.from <= line.label && /距|机场|港|站|高速/.test(line.text.slice(0, line.label))) {
    const label = targetIn(line.text.slice(0, line.label - 1).replace(/[(（].*$/, ''))
    return label.length >= 2 ? reading(view, label, 0, 0.9) : null
  }
  return null
}

/** Jinan West station lies 8 km away; Ningbo Port (52 km); 天河机场(35公里). */
function namedInFront({ before, after, from }: View): { to: string; at: number } | null {
  const bracketed = /([^,。;:、()]{2,60})\((?:约|about )?$/.exec(before)
  const away =
    /^ ?(?:\)|away|off|distant|(?:due |to the )?(?:north|south|east|west))/.test(after) &&
    /(?:^|[,;.] ?|\band )(?:the |our )?(?:nearest |closest )?([a-z][^,;()]{3,60}?) (?:is|are|lies?|sits?|stands?)(?: located| situated)?(?: only| just| about| some| roughly| barely| a mere| approximately)*$/.exec(
      before.trimEnd(),
    )
  const found = away || (bracketed && /^[)）]/.test(after) ? bracketed : null)
  if (!found?.[1]) return null
  const to = found[1].replace(/^\s*(?:and |the |to |from |of |近|距离?|离|至|到|和|与)+/, '').trim()
  return TARGET.test(to) && to.length >= 2 ? { to, at: from + before.lastIndexOf(to) } : null
}

/** 合肥南站:16km or "Taicang Port 18 km": the clause holds the target and the figure alone. */
function isListLike({ before, after, line }: View): boolean {
  if (/^(?:[、,;。]|$)/.test(after) && before.length <= 18 && !/[,:]/.test(before.slice(1)) && TARGET.test(before))
    return true
  if (
    /^[a-z][^,;.]{4,60}: ?(?:about |approx\.? )?$/.test(before) &&
    TARGET.test(before.replace(/: ?(?:about |approx\.? )?$/, ''))
  )
    return true
  return after.trim().length <= 4 && (line.kind !== 'paragraph' || before.length <= 30)
}

function reading(view: View, to: string, toAt: number, confidence: number): Reading & { to: string; toAt: number } {
  const { value, max } = view.q
  return {
    attribute: 'distance',
    minor: false,
    at: Math.min(toAt, view.q.start),
    confidence,
    to,
    toAt,
    value: value / 1000,
    max: max === undefined ? undefined : max / 1000,
  }
}
