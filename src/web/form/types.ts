/** What the server answers, as far as the form shows it. The shapes are those of the OpenAPI document. */
export interface Mention {
  field: string
  text: string
}

export interface Understood {
  profile: Record<string, unknown>
  mentions: Mention[]
}

export interface Text {
  zh: string
  en: string
}

export interface Placed {
  parkId: string
  name: string
  score: number
  low: number
  high: number
  place?: Text | null
  criteria: { status: string; fit: number | null; weight: number; reason: Text }[]
}

export interface Question {
  field: string
  zh: string
  en: string
  options: (Text & { profile: Record<string, unknown> })[]
}

export interface Received {
  id: string
  profile: Record<string, unknown>
  recommendations: Placed[]
  nextQuestion?: Question | null
}
