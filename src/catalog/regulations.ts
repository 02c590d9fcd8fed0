/** How firmly a legal text is known: A official, B press, C mirror; C is shown as "to be verified". */
export type SourceGrade = 'A' | 'B' | 'C'

/** A legal text that offers of parks are checked against. Dates are ISO days. */
export interface Regulation {
  id: string
  zh: string
  en: string
  number: string
  issued: string
  inForce: string
  grade: SourceGrade
}

/** The two texts on fair competition that bind local incentives. */
export const REGULATIONS = {
  fairCompetitionReview: {
    id: 'fairCompetitionReview',
    zh: '公平竞争审查条例',
    en: 'Fair Competition Review Regulations',
    number: '国务院令第783号',
    issued: '2024-06-06',
    inForce: '2024-08-01',
    grade: 'B',
  },
  fairCompetitionMeasures: {
    id: 'fairCompetitionMeasures',
    zh: '公平竞争审查条例实施办法',
    en: 'Implementing Measures of the Fair Competition Review Regulations',
    number: '市场监管总局令第99号',
    issued: '2025-02-28',
    inForce: '2025-04-20',
    grade: 'C',
  },
} as const satisfies Record<string, Regulation>
