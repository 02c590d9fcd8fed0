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
  criteria: { status: string; fit: number | null; weight: number; reason: Text }[]
}

export interface Option extends Text {
  /** The fields of the profile that the answer sets; none where it changes nothing. */
  set: Record<string, unknown>
}

export interface Question extends Text {
  field: string
  options: Option[]
}

/** What a ranking shows of the parks. */
export interface Ranking {
  recommendations: Placed[]
  /** The city of each park by its id. */
  places?: Record<string, Text>
}

export interface Received extends Ranking {
  id: string
  /** Lets the sender add answers for a while; absent where the server takes none. */
  answerToken?: string
}

export interface Answered extends Ranking {
  nextQuestion: Question | null
}
