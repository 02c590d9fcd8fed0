import { wordFact } from '../../match/index.ts'
import { CRITERIA } from '../../model/index.ts'
import type { Lang, ReportPark } from './contents.ts'

const COLON = { zh: '：', en: ': ' } as const

const LINES = {
  zh: {
    stale: (name: string, value: string, day: string) => `${name}：资料日期为 ${day}（${value}），现在是否仍然如此？`,
    conflict: (name: string, values: readonly string[]) => `${name}：资料不一致（${values.join('；')}），以哪个为准？`,
    law: (offer: string) => `“${offer}”的法律、行政法规或国务院批准依据是什么？`,
  },
  en: {
    stale: (name: string, value: string, day: string) => `${name}: as of ${day} (${value}); does it still hold?`,
    conflict: (name: string, values: readonly string[]) =>
      `${name}: sources disagree (${values.join('; ')}); which one holds?`,
    law: (offer: string) => `Which law, regulation or approval of the State Council is “${offer}” based on?`,
  },
} as const

/** Fields of which one asks again when they are old: what changes within months. */
const QUICK = /^(?:land\.availableM2|land\.priceCnyMu|space\.availableM2|space\.rentCnyM2Month|space\.saleCnyM2)$/

/**
 * What is to be asked of a park: criteria that its data leave open, in the words of their reasons; sources that contradict; figures
 * that are old and change quickly; the legal basis of doubtful offers.
 */
export function questionsOf({ recommendation, rows, warnings }: ReportPark, lang: Lang): string[] {
  const lines = LINES[lang]
  const open = recommendation.criteria
    .filter(({ status }) => status === 'unknown')
    .map(({ id, reason }) => `${CRITERIA[id][lang]}${COLON[lang]}${reason[lang]}`)
  const disputed = rows
    .filter(({ competing }) => competing.some(({ conflicting }) => conflicting))
    .map(({ name, value, competing }) =>
      lines.conflict(name[lang], [value[lang], ...competing.map((fact) => wordFact(fact)[lang])]),
    )
  const old = rows.flatMap(({ field, name, value, facts }) => {
    const stale = QUICK.test(field) ? facts.find((fact) => fact.stale) : undefined
    const day = stale?.asOf ?? stale?.source?.publishedAt
    return day ? [lines.stale(name[lang], value[lang], day)] : []
  })
  const offers = [...new Set(warnings.map(({ offer }) => offer))]
  return [...open, ...disputed, ...old, ...offers.map((offer) => lines.law(offer))]
}
