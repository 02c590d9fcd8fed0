import type { Park } from '../../model/index.ts'

/** What has to stand beside every statement on tax. */
export const TAX_NOTICE = {
  zh: '税率随地区、行业、时间和企业情况而定，以主管税务机关认定为准；本页只列出可能相关的规则，不构成税务意见。',
  en: 'Rates depend on place, trade, date and the enterprise, and the tax office decides. This lists rules that may concern it, and is no tax advice.',
}

/** What a park says of its own rate, with a warning where no law is named; null where it says nothing. */
export function wordClaim({ tax }: Pick<Park, 'tax'>) {
  if (tax?.citRate === undefined) return null
  const rate = `${Number((tax.citRate * 100).toFixed(1))}%`
  const { basis = null, validUntil = null } = tax
  return {
    ...{ citRate: tax.citRate, basis, validUntil },
    zh: basis ? `园区称企业所得税率 ${rate}，依据：${basis}` : `园区称企业所得税率 ${rate}，未注明法律依据，不计分`,
    en: basis
      ? `The park says ${rate} income tax, by: ${basis}`
      : `The park says ${rate} income tax, names no legal basis, and gets no credit for it`,
  }
}
