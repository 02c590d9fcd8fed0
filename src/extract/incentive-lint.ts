import { REGULATIONS, type Regulation } from '../catalog/index.ts'
import type { IncentiveFlagCode, Span } from '../model/index.ts'

/** One reason to doubt an offer, with the words that give it away and the text that forbids it. */
export interface IncentiveFlag extends Span {
  code: IncentiveFlagCode
  quote: string
  regulation: Regulation
  zh: string
  en: string
}

interface LintRule {
  code: IncentiveFlagCode
  /** Words that give the offer away; each alternative is bounded so that matching stays linear. */
  pattern: RegExp
  regulation: Regulation
  zh: string
  en: string
}

const cite = (r: Regulation, lang: 'zh' | 'en') =>
  lang === 'zh' ? `《${r.zh}》（${r.number}，${r.inForce} 起施行）` : `${r.en} (${r.number}, in force ${r.inForce})`

const { fairCompetitionReview, fairCompetitionMeasures } = REGULATIONS

const TAX_WORDS =
  '(?:税收|税费|纳税|缴税|交税|增值税|企业所得税|个人所得税|个税|所得税|税款|消费税|地方财力|地方留成|地方贡献|财政贡献|经济贡献|区级贡献|税收贡献)'

const RULES: readonly LintRule[] = [
  {
    // 按缴纳增值税地方留成的80%返还
    code: 'tax_tied',
    pattern: new RegExp(
      `${TAX_WORDS}[^。；;\\n]{0,24}?(?:返还|返税|退还|先征后返|即征即返|奖返|返奖|全额奖励|给予奖励|予以奖励|给予扶持|财政奖励|奖励给企业)|(?:返还|返税|退税奖励|奖励|扶持|补贴)[^。；;\\n]{0,16}?${TAX_WORDS}[^。；;\\n]{0,10}?(?:[0-9]{1,3}(?:\\.[0-9]+)?[%％]|[一二三四五六七八九十]成|部分|比例)|税收(?:返还|奖励|洼地|减半返)|返税|先征后返`,
      'gu',
    ),
    regulation: fairCompetitionReview,
    zh: `奖励与缴纳的税款挂钩，没有法律、行政法规或国务院批准的依据时不得给予：${cite(fairCompetitionReview, 'zh')}`,
    en: `The award depends on tax paid; without a basis in law or State Council approval it may not be given: ${cite(fairCompetitionReview, 'en')}`,
  },
  {
    // 将注册地迁入我区的企业，一次性奖励50万元
    code: 'move_in_tied',
    pattern:
      /(?:注册地|注册地址|税务登记|税务关系|税收关系|纳税关系|工商注册|统计关系|总部|企业)[^。；;\n]{0,14}?(?:迁入|迁至|迁到|变更至|转入)[^。；;\n]{0,40}?(?:奖励|补贴|补助|资助|奖补)|(?:新迁入|新引进并迁入|迁入)(?:的)?[^。；;\n]{0,12}?企业[^。；;\n]{0,40}?(?:奖励|补贴|补助|资助|奖补)|承诺(?:[一二三四五六七八九十0-9]{1,3}年)?(?:内)?不(?:迁出|搬离|外迁)[^。；;\n]{0,30}?(?:奖励|补贴|补助|资助)/gu,
    regulation: fairCompetitionMeasures,
    zh: `以迁入注册地或在本地纳税、纳统为条件的奖励，不得给予：${cite(fairCompetitionMeasures, 'zh')}`,
    en: `The award is conditional on moving the registered address in, or on paying tax or being counted locally: ${cite(fairCompetitionMeasures, 'en')}`,
  },
  {
    // 对XX股份有限公司给予专项补助
    code: 'named_company',
    pattern:
      /(?:对|给予|支持|向)(?:[^\s，。；、,;\n对给]{2,24})(?:股份有限公司|有限责任公司|有限公司|集团公司)[^。；;\n]{0,12}?(?:给予|予以|安排|提供|兑现)?[^。；;\n]{0,12}?(?:专项|单独|定向|一次性)?(?:奖励|补贴|补助|扶持资金|资助)/gu,
    regulation: fairCompetitionReview,
    zh: `只给特定经营者的奖励或补贴，没有法定依据时不得给予：${cite(fairCompetitionReview, 'zh')}`,
    en: `The award goes to one named operator; without a basis in law it may not be given: ${cite(fairCompetitionReview, 'en')}`,
  },
]

/** What each flag means and which text of law stands behind it, with the day from which it is in force. */
export const INCENTIVE_LAW: Readonly<Record<IncentiveFlagCode, Pick<IncentiveFlag, 'regulation' | 'zh' | 'en'>>> =
  Object.fromEntries(RULES.map(({ code, regulation, zh, en }) => [code, { regulation, zh, en }])) as Record<
    IncentiveFlagCode,
    Pick<IncentiveFlag, 'regulation' | 'zh' | 'en'>
  >

/**
 * Checks the wording of an offer against the law on fair competition. Offsets point into `text` as given; the same words are
 * flagged once per rule. A flagged offer is shown with its flags and never raises a score. Source: PRODUCT notes, section 3,
 * with the grade of each text in `regulation.grade`.
 */
export function lintIncentive(text: string): IncentiveFlag[] {
  const flags: IncentiveFlag[] = []
  for (const { code, pattern, regulation, zh, en } of RULES) {
    for (const match of text.matchAll(pattern)) {
      flags.push({ code, start: match.index, end: match.index + match[0].length, quote: match[0], regulation, zh, en })
    }
  }
  return flags.sort((a, b) => a.start - b.start || a.end - b.end)
}
