import type { Attribute } from '../../model/index.ts'
import { type Reading, readingOf } from './money.ts'
import type { View } from './view.ts'
import { PLANNED } from './words.ts'

const HIGH_TECH =
  /(?:国家(?:级)?|省级|市级)?(?:高新技术企业|高企|高新企业|高技术企业)|high-?tech(?:nology)? (?:enterprises|companies|firms)/
const FIRM =
  /企业|公司|厂商|商户|经营户|厂家|单位|租户|客户|机构|团队|市场主体|经营主体|compan(?:y|ies)|enterprises?|firms?|tenants?|businesses|manufacturers/
const SPECIAL =
  /规上|规模以上|规模企业|限上|外资|外商|中外合资|欧美|日资|德资|台资|港资|亿元|过亿|超亿|万元以上|国企|央企|民营|骨干|毕业|累计孵化|签约(?!入驻|入园|落户|企业总数)|拟|培育|新增|净增|新引进|今年|foreign|of them|of which/
/** A class of firms that is an honour of theirs, not a count of who settled. */
const CLASS =
  /上市|挂牌|500强|五百强|百强|专精特新|小巨人|巨人企业|瞪羚|独角兽|雏鹰|单项冠军|科技型(?:中小|小微)|创新型中小|科小|龙头|链主|头部|隐形冠军|listed|fortune|little giant/
const NOT_FIRMS =
  /服务|帮助|走访|调研|惠及|面向|对接|带动|涉及|参加|参与|出席|组织|评选|奖励|涉企|扶持|支持|受益|累计服务|吸引.{0,6}参/

/** 入驻企业160+ in a list of figures: what is counted stands right before, and nothing behind. */
const BARE_COUNT = /(?:入驻|现有|入园|集聚|落户)(?:企业|公司|商户)(?:数|总数)?:?#\+?\s*(?:[,。;|丨]|$)/

/** Counts of firms: all, or high-tech enterprises. Sub-groups (规上, 外资) are minor. */
export function readCount(view: View): Reading | null {
  const { q, before, after } = view
  if (q.ordinal || (q.kind !== 'count' && q.kind !== 'number') || q.per || q.value < 1 || q.value > 1_000_000)
    return null
  if (
    q.kind === 'number' &&
    !BARE_COUNT.test(`${before}#${after}`) &&
    !/^\s*(?:[^,.;。]{0,40}\b)?(?:compan|enterpris|firms|tenants|business|manufacturers|producers|start-?ups|occupiers|high-?tech)/.test(
      after,
    )
  )
    return null
  if (q.kind === 'count' && !/^(?:家|户|个|多家|余家|家企业|户企业|所|)$/.test(q.rawUnit) && !FIRM.test(q.rawUnit))
    return null
  // 两家企业均已建厂: firms that were just named.
  if (
    q.value <= 3 &&
    before.trim() === '' &&
    /^(?:均|都|已|也|将|共同|联合|[^,。;]{0,2}(?:均|都))/.test(after.replace(/^(?:家)?企业|^公司/, ''))
  )
    return null
  const noun = nounOf(view) ?? nounGrown(view) ?? nounOfKey(view)
  if (!noun) return null
  if (NOT_FIRMS.test(before.slice(-14)) || /^(?:余家|多家)?(?:企业|公司)(?:提供|解决|办理|争取|兑现|减免)/.test(after))
    return null
  if (
    /[、](?:[^、,]{2,14})$/.test(before) &&
    !/等[^、,]{0,16}$/.test(before) &&
    noun.behind &&
    !/企业|有|家$/.test(before.slice(before.lastIndexOf('、')))
  )
    return null
  if (
    noun.behind &&
    /^(?:企业|公司)(?:产值|营收|营业|税收|投资|年产|总部|安全距离|被|获|入选|入围|上市|签约(?!入驻|落户|进驻|入园)|的(?:负责人|代表|产品))/.test(
      after,
    )
  )
    return null
  if (CLASS.test(noun.words) || (noun.words !== '' && CLASS.test(nearWords(view)))) return null
  const planned = PLANNED.test(before) || PLANNED.test(sentenceOf(view.context))
  const special = !view.total && (SPECIAL.test(noun.words) || (noun.words !== '' && SPECIAL.test(nearWords(view))))
  const minor = special || planned || GROWS.test(after) || /其中|等[^,。;、]{0,12}$/.test(before)
  return readingOf(noun.attribute, view.from + noun.at, planned ? 0.35 : special ? 0.6 : 0.92, minor)
}

/** The words that qualify the noun, also where a figure such as 500强 cut them off. */
function nearWords({ line, q }: View): string {
  const text = line.text.slice(Math.max(0, q.start - 16), q.start)
  const cut = Math.max(
    text.lastIndexOf(','),
    text.lastIndexOf('、'),
    text.lastIndexOf('。'),
    text.lastIndexOf('家'),
    text.lastIndexOf(';'),
  )
  return text.slice(cut + 1)
}

const sentenceOf = (context: string): string =>
  context.slice(Math.max(context.lastIndexOf('。'), context.lastIndexOf(';')) + 1)

/** 有什么企业?答:甲、乙、丙等130家: what is counted stands in the words before the list. */
const LISTED_COUNT = /(?:入驻|落户|引进|集聚|吸引|企业)[^。;、]{0,16}[㐀-鿿]{2,10}、[^。;]{2,40}等$/

interface Noun {
  attribute: Attribute
  words: string
  behind: boolean
  at: number
}

/** The counted noun behind (76家企业) or before (现有企业76家) the figure. */
function nounOf(view: View): Noun | null {
  const { before, after, q } = view
  const behind =
    /^\s*([^,。;、()0-9]{0,24}?)(企业|公司|厂商|商户|厂家|厂子?(?![房区长家])|市场主体|经营主体|高企|compan(?:y|ies)|enterprises|firms|tenants|businesses|manufacturers|producers|start-?ups|occupiers)/.exec(
      after,
    )
  const listed = /^[家户]$/.test(q.rawUnit) && LISTED_COUNT.test(view.context) && /^(?:[,。;]|$)/.test(after)
  const unitNoun = FIRM.test(q.rawUnit) ? q.rawUnit : listed ? '企业' : ''
  const front =
    /([^,。;、]{0,22})(企业|公司|厂商|商户|经营户|租户|住户|(?:入驻|在园|入园|驻园)(?:单位|机构)|市场主体|经营主体|高企|tenants|firms|businesses|companies|enterprises)(?:(?:和|及|与|、|\/|\()(?:创业|创客|初创|科研|研发)?(?:团队|项目|机构|工作室)\)?)?(?:总?数(?:量)?|数目|总量|户数|家数|保有量)?(?:占[^。;、\d]{2,18},)?(?:已经|已|共|共有|达到?|超过?|突破|近|约|有|为|是|多达|:|累计|总计|加起来|一共|总共|大概|大约|差不多|足有|足足|将近|合计|到了|发展到|增至|增加到|稳定在|保持在|攀升至|扩大到|壮大到|逾|计|数|\s|reached|number(?:ed|s)?)*$/.exec(
      before,
    )
  if (front) {
    const words = `${front[1] ?? ''}${front[2] ?? ''}`
    return {
      attribute: highTech(words) ? 'high_tech_count' : 'enterprise_count',
      words: highTech(words) ? '' : words,
      behind: false,
      at: Math.max(0, front.index + startOfWords(words)),
    }
  }
  if (behind || unitNoun) {
    const words = `${behind?.[1] ?? ''}${behind?.[2] ?? unitNoun}`
    if (q.rawUnit === '个' && words.length > 8) return null
    if (/的(?:产品|员工|代表|项目)|的.*公司$/.test(words)) return null
    return {
      attribute: highTech(words) ? 'high_tech_count' : 'enterprise_count',
      words: highTech(words) ? '' : `${before.slice(-6)}${words}`,
      behind: true,
      at: before.length,
    }
  }
  return nounOutside(view)
}

const GROWS = /^家?(?:企业)?(?:增加|增长|发展|提升|扩大|跃升|上升)[到至]/

/** 企业从12家增加到35家, or the answer to a question about firms: 甲、乙等120家 */
function nounGrown({ before, context, q, line }: View): Noun | null {
  if (q.rawUnit.slice(-1) !== '家') return null
  const grown = /^(?:家|户)?(?:企业)?(?:增加|增长|发展|提升|扩大|跃升|上升)[到至]了?$/.test(before)
  const earlier = grown ? /(高新技术企业|高企|企业)[^。;]{0,24}$/.exec(context) : null
  const asked = !grown && /等$/.test(before) && /(?:企业|公司)[^。]{0,12}\?$/.test(line.topic)
  if (!earlier && !asked) return null
  const attribute = earlier && highTech(earlier[0]) ? 'high_tech_count' : 'enterprise_count'
  return { attribute, words: '', behind: false, at: 0 }
}

/** 入园企业:截至2022年底87家 */
const KEY_OF_FIRMS = /^(?:入驻|入园|在园|落户|现有|在孵|园区)?(?:企业|单位|租户)(?:数量?|情况|总数)?:$/

/** 已入驻:86家 in a table or a list of keys: the key says that firms are counted. */
function nounOfKey({ line, q }: View): Noun | null {
  if (line.label === 0 || q.rawUnit !== '家') return null
  if (
    KEY_OF_FIRMS.test(line.text.slice(0, line.label)) &&
    line.quantities.find((other) => other.kind === 'count') === q
  )
    return { attribute: 'enterprise_count', words: '', behind: false, at: 0 }
  const counts = /^(?:已|现|目前)?(?:入驻|进驻|入园|落户|在园)(?:数量?|情况|户数|家数)?:$/.test(
    line.text.slice(0, line.label),
  )
  return counts ? { attribute: 'enterprise_count', words: '', behind: false, at: 0 } : null
}

/** 58 of which hold high-tech status */
const OF_WHICH = /^ ?(?:of (?:which|them|whom)|are|were|hold|with)[^.,;]{0,40}high-?tech/

/** The noun stands further away: 数量多达326家, 一共41家, 引进A、B等67家. */
function nounOutside({ before, after, q, context }: View): Noun | null {
  if (OF_WHICH.test(after)) return { attribute: 'high_tech_count', words: '', behind: true, at: before.length }
  const far = /^[,现有达到共计仅才只约近,]*$/.test(before)
    ? /(高新技术企业|高企)[^。;\d]{0,14}[,:]$/.exec(context.slice(0, context.length - before.length))
    : null
  if (far && q.rawUnit.slice(-1) === '家') return { attribute: 'high_tech_count', words: '', behind: false, at: 0 }
  if (/(?:数量|总数|数目)(?:多达|达到?|为|有|超过?)?$/.test(before)) {
    const earlier = /(高新技术企业|高企|企业)[^。;]{0,30}$/.exec(context)
    if (earlier)
      return {
        attribute: highTech(earlier[0]) ? 'high_tech_count' : 'enterprise_count',
        words: '',
        behind: false,
        at: 0,
      }
  }
  if (
    q.rawUnit === '家' &&
    /(?:一共|共|共计|总共|合计|总计)$/.test(before) &&
    /企业|公司|客户|里面有|里头有|做[^,。;]{2,8}的/.test(context.slice(-60)) &&
    /^\s*(?:[,。;]|$)/.test(after)
  )
    return { attribute: 'enterprise_count', words: '', behind: true, at: Math.max(0, before.length - 2) }
  if (
    q.rawUnit === '家' &&
    /^\s*(?:[,。;(]|$)/.test(after) &&
    (/(?:进来|来|搬来|收|招来|招|进|签|落户|入驻|进驻)了?$/.test(before) ||
      (/等$/.test(before) && /入驻|进驻|引进|集聚|聚集/.test(before)))
  )
    return { attribute: 'enterprise_count', words: '', behind: true, at: Math.max(0, before.length - 2) }
  const named = /(高新技术企业|高企|高新企业)[^,。;]{0,14}$/.exec(before)
  if (named) return { attribute: 'high_tech_count', words: '', behind: false, at: named.index }
  const entered = /(?:入驻|进驻|引进|集聚|聚集|落户|入园)(?:了|有|各类)*$/.exec(before)
  return entered && q.rawUnit === '家' && /^(?:[,。;、]|$)/.test(after)
    ? { attribute: 'enterprise_count', words: '', behind: true, at: entered.index }
    : null
}

const highTech = (words: string): boolean => HIGH_TECH.test(words)
const startOfWords = (words: string): number =>
  Math.max(0, words.search(/(?:入驻|现有|已有|集聚|聚集|引进|拥有|累计|目前)/))
