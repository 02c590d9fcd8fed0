import { display } from '../display.ts'
import type { Reading } from './money.ts'
import type { View } from './view.ts'

const AWARD =
  /奖励|奖补|奖金|安家费|生活补|购房|创业金|启动金|补贴|补助|资助|扶持|贴息|补偿|奖|给(?!水|排|料)|支持|减免|award|补|一次性给|再给|经费支持|资金支持|subsidi[sz]ed|subsid(?:y|ies)|grants?|award|reward|support|receive|bonus|one-off|is available to|reimburse|relief|rebate|claim/
const CAP =
  /(?:最高|最多|不超过|上限|封顶|至多|累计|总额|可获|可享|up to|as much as|maximum(?: of)?|no more than|capped at|ceiling of)[^\d,。;]{0,14}$/
const FIXED =
  /(?:奖励|奖补|补贴|补助|资助|奖金|给予|一次性给|再给|[的个家再,]给|直接给|就给|每个|每家|每人|每项|扶持|支持|奖|awarded|receives?|gets?|one-off|(?:award|bonus|grant|prize|subsidy|payment|reward)s? of|granted?(?: of)?)(?:[^\d,。;%]{0,12})$/
const AWARD_AFTER =
  /^(?:的)?(?:一次性)?(?:[^,。;、\d]{0,10})(?:补贴|补助|奖励|资助|奖补|奖金|扶持|支持|贴息|经费|资金|减免|goes? to |(?:is|are) (?:available|paid|granted|awarded|on offer)|for |in (?:subsid|grant)|subsid|grant|per (?:project|company|enterprise)| in [a-z -]{0,30}(?:grants?|subsid|support|relief|rebates?|incentives?|vouchers?))/
const CONDITION_AFTER =
  /^\s*(?:以上|及以上|以下|以内)?\s*(?:\(含\))?的(?![^,。;]{0,10}(?:奖|补|资金|资助|扶持|一次|装|支|贴息|经费))/
const CONDITION_BEFORE =
  /(?:投资|投入|营收|收入|产值|税收|销售额|规模|注册资本|实缴|到账|达到?|突破|超过?|满|不低于|不少于|高于|每(?:台|亩|平方米|平米)|按)[^\d,。;]{0,10}$/

/** Headings under which a sum stands for an award. */
const POLICY = /政策|扶持|奖励|补贴|优惠|好处|礼包|红利|incentive|grant|support|sweetener|subsid/

/** The cap or fixed award of a policy item; null for conditions, sums per m2 or 亩, and money that is no award. */
export function readIncentive(view: View): (Reading & { name: string }) | null {
  const { q, before, after, context } = view
  if (q.kind !== 'money' || q.unit !== 'CNY' || q.value < 1000 || q.value > 5e9) return null
  if (q.per?.some((p) => p !== 'year' && p !== 'unit' && p !== 'person')) return null
  if (/每(?:亩|平方米|平米|平|㎡|吨|度|公里)/.test(before.slice(-8))) return null
  const sentence = sentenceOf(context)
  const cap = q.bound === 'max' || CAP.test(before)
  const fixed = FIXED.test(before)
  const behind =
    AWARD_AFTER.test(after) ||
    (POLICY.test(view.line.topic) &&
      (view.line.kind === 'cell' || view.line.label > 0) &&
      /^[^,。;]{2,20}$|^[a-z][^,;]{2,80}: ?$/.test(before) &&
      !CONDITION_BEFORE.test(before))
  if (!(cap || fixed || behind)) return null
  if (!AWARD.test(sentence) && !behind && !AWARD.test(view.line.text.slice(Math.max(0, q.start - 60), q.start)))
    return null
  if (
    /^\s*(?:以上|及以上|以下)?(?:的)?(?:工业|新)?(?:项目|企业)按/.test(after) ||
    (q.bound === 'min' && /^(?:的)?(?:工业)?项目/.test(after))
  )
    return null
  if (CONDITION_AFTER.test(after) && !cap) return null
  if (CONDITION_BEFORE.test(before) && !cap && !fixed) return null
  if (/兑现|争取|发放|拨付|落实|获得各地/.test(before) && !/最[高多]|不超过|上限/.test(before) && q.bound !== 'max')
    return null
  if (/出资|设立|基金|注册|授信|贷款额度|安排|筹集|总规模/.test(before.slice(-12)) && !/最高/.test(before)) return null
  if (/^(?:的)?(?:基金|授信|贷款)/.test(after)) return null
  return {
    attribute: 'incentive',
    minor: /重新认定|^(?:省级|市级|区级)/.test(before.slice(-16)),
    at: view.from,
    confidence: cap ? 0.93 : 0.85,
    name: nameOf(view),
  }
}

const sentenceOf = (context: string): string =>
  context.slice(Math.max(context.lastIndexOf('。'), context.lastIndexOf(';')) + 1)

/** What the award is for: the heading of the article, the words behind the sum, or the words in front. */
function nameOf({ line, q, after, before, from, clause }: View): string {
  const article = /[【[]([^】\]]{2,16})[】\]]/.exec(line.text.slice(0, q.start))
  if (article?.[1]) return article[1]
  const behind = /^(?:的)?(?:一次性)?([^,。;、\d]{0,10}(?:补贴|补助|奖励|资助|奖补|扶持|贴息))/.exec(after)
  if (behind?.[1]) return display(line, q.end, q.end + behind[0].length).replace(/^的/, '')
  const key = /(?:^|[,。;:、])([^,。;:、\d]{2,24}?)(?:[:,]|最高|最多|不超过|单个|每家|一次性|给予|上限)/.exec(
    line.text.slice(Math.max(clause.start - 40, sentenceStart(line.text, q.start)), q.start),
  )
  if (key?.[1]) return key[1].replace(/^[.\s\d、()]+/, '').trim()
  return display(line, from, from + before.length).slice(0, 24) || '奖励'
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 120; i--) if (text[i] === '。' || text[i] === ';') return i + 1
  return Math.max(0, at - 120)
}
