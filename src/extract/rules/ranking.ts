import { matchesIn } from '../cues.ts'
import { display } from '../display.ts'
import type { Draft, Line } from '../types.ts'
import type { Reading } from './money.ts'
import { clauseAt, type View } from './view.ts'

const RANKED =
  /(?:综合)?(?:荣登|登上|榜单?|排行榜|坐上|坐稳|稳居|稳坐|高居|跃上|闯进|杀进|拿下|拿到|拿了|夺得|摘得|冲进|冲到|站上|排名|位列|位居|它排|园区排|排到|排名到|列|居|排在|排|名列|跻身|上升至|升至|跃居|跃升至|进入|入围|位次|前移至|升到|ranks?|ranked)/
const SUB = /单项|一级指标|分项|指数|增速|较|由|从|原|曾|去年同期|两项|上年/

/** 排名首位, 位列榜首, 综合考评全省第一: a first place without a figure. */
const FIRST =
  /(?:排名|位列|位居|名列|列|居|排在?|夺得|获得?)(?:全[国省市区]|同类[^,。;]{0,4}|同行业)*(?:首位|榜首|头名|首名)/g
const NOT_OVERALL = /亩均|增速|指标|单项|指数|人均|产量|市场占有率|销量/

/** ranked 15th among China's chemical parks */
const ENGLISH =
  /\b(?:rank(?:s|ed|ing)?|placed|came|finish(?:es|ed)|stands?|stood)(?: [a-z]{2,10}ly)? (?:in |at |as )?(?:the )?(?:no\. ?(?=\d)|number )?(\d{1,3}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:st|nd|rd|th)?\b(?! (?:time|phase|half|quarter))(?: place)?(?:,? (?:among|of|in|on|out of) ([^.;,]{3,60}))?/g

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const placeOf = (word: string): number => (ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : Number(word))

/** First places that are said in words, and places in English. */
export function readFirstPlaces(line: Line): Draft[] {
  const drafts: Draft[] = []
  for (const match of matchesIn(line, FIRST)) {
    const clause = clauseAt(line, match.index)
    const words = line.text.slice(clause?.start ?? 0, match.index)
    if (NOT_OVERALL.test(words) || !/评价|考核|考评|评比|榜|园区|开发区|高新区|经开区|综合/.test(words)) continue
    drafts.push({
      attribute: 'ranking',
      value: 1,
      bound: 'exact',
      detail: { scope: display(line, clause?.start ?? 0, match.index).trim() },
      line,
      start: clause?.start ?? match.index,
      end: match.index + match[0].length,
      confidence: 0.8,
    })
  }

  for (const match of matchesIn(line, ENGLISH))
    drafts.push({
      attribute: 'ranking',
      value: placeOf(match[1] ?? ''),
      bound: 'exact',
      detail: { scope: match[2]?.trim() ?? '' },
      line,
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.85,
    })
  return drafts
}

/** A place in a ranking of parks: 排名第13位, 位列全国第16, 百强榜第8. */
export function readRanking(view: View): (Reading & { scope: string }) | null {
  const { q, before, after, line } = view
  if (/亩均|增速|单项|gdp|生产总值|占有率|销量|产量/.test(before.slice(-24))) return null
  const ordinal = q.ordinal === true
  const strong = /^(?:强|名)/.test(after) && /(?:前|百)$/.test(before)
  if (!ordinal || strong || q.value < 1 || q.value > 1000) return null
  if (/^(?:个(?!位)|次|批|届|期|条|章|天|年|季度|代|产业|二产业|三方|一时间|一家|只|座|步|轮|高|大|线)/.test(after))
    return null
  if (
    !/^[位名]/.test(line.text.slice(q.end - 1)) &&
    !/位|名|把/.test(q.rawUnit + after.slice(0, 1)) &&
    !RANKED.test(before.slice(-12))
  )
    return null
  const wide = `${view.context.slice(-40)}`
  if (
    !/(?:评价|评估|考核|考评|评比|榜单?)中?$|[十百]强[^,。;]{0,8}[(]$|强第?$|强(?:中|里)?(?:的)?第$/.test(before) &&
    !RANKED.test(before.slice(-24)) &&
    !RANKED.test(after.slice(0, 8)) &&
    !/第$/.test(before)
  )
    return null
  if (!/排名|评价|考核|榜|百强|全国|全省|国家|园区|综合|开发区|高新区|ranking|evaluation/.test(wide + before))
    return null
  if (/[两三四五六七八九十几]个园区里?/.test(view.context.slice(-14))) return null
  if (/世界|全球|人均|城市|增速/.test(before.slice(-14))) return null
  const minor = SUB.test(before.slice(-16))
  const scope =
    /([^,。;“”"]{2,40}?)(?:中|里)?(?:综合)?(?:排名|位列|位居|名列|排在|列|居|上升至|升至|跃居)[^,。;]{0,8}$/.exec(
      before,
    )
  const scopeText = scope?.[1] ? display(line, view.from + scope.index, view.from + scope.index + scope[1].length) : ''
  return {
    attribute: 'ranking',
    minor,
    at: view.from + Math.max(0, scope?.index ?? 0),
    confidence: minor ? 0.6 : 0.9,
    scope: scopeText.replace(/^(?:在|于)/, ''),
  }
}
