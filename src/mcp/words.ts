import type { components } from '../client/index.ts'

type Schemas = components['schemas']
export type Language = 'zh' | 'en'
type Worded = { zh: string; en: string }

const points = (value: number): string => Number(value.toFixed(1)).toString()

/** The score with the interval that unknown data leave open. */
export const scoreOf = (
  { score, low, high }: { score: number; low: number; high: number },
  language: Language,
): string =>
  language === 'zh'
    ? `${points(score)} 分（${points(low)}–${points(high)}）`
    : `${points(score)} points (${points(low)}–${points(high)})`

/** Where a fact was said: title, publisher, date; the quote where the text is there. */
export function sourceOf(fact: Schemas['Fact'], language: Language): string {
  const { source, evidence } = fact
  const named = [source?.title, source?.publisher, source?.publishedAt].filter(Boolean).join(', ')
  const where = named || (language === 'zh' ? '人工录入' : 'entered by hand')
  const quote = evidence?.quote?.trim()
  if (!quote) return where
  return language === 'zh' ? `${where}：“${quote}”` : `${where}: “${quote}”`
}

const HEADINGS = {
  excluded: { zh: '不合条件的园区', en: 'Shut out' },
  needs: { zh: '还需要', en: 'would need' },
  question: { zh: '最值得问的一个问题', en: 'The question that would change most' },
  none: { zh: '没有符合条件的园区', en: 'No park fits' },
  source: { zh: '依据', en: 'Source' },
  shutOut: { zh: '不合条件，还需要', en: 'Shut out; it would need' },
} as const satisfies Record<string, Worded>

export const heading = (name: keyof typeof HEADINGS, language: Language): string => HEADINGS[name][language]
