import type { ParkEntity } from './names/resolve-parks.ts'

/** What the reader has in mind when a line begins; moved on from line to line. */
export interface Context {
  /** The park that the page is about, and its share of the mentions. */
  main: ParkEntity | null
  dominance: number
  /** The title of the page names the main park. */
  titledMain: boolean
  /** The one park named by the heading above. */
  section: ParkEntity | null
  /** The one park named by a short line right before: the title of a related article. */
  titled: ParkEntity | null
  current: ParkEntity | null
  /** The one park that the question right before asks about. */
  asked?: ParkEntity | null
  /** Paragraphs since the current park was last spoken of. */
  since: number
  zone: ParkEntity | null
  /** Parks by the word that their names end in, where only one park of the page ends so: 动车城. */
  byEnding: ReadonlyMap<string, ParkEntity | null>
  /** The park that the page calls a project: 某某产业园项目. */
  project: ParkEntity | null
}

/** What a stretch of text speaks of, and the chance that this is right. */
export interface Subject {
  parks: readonly ParkEntity[]
  certainty: number
  /** The sentence names it. */
  explicit: boolean
}

export const subjectOf = (parks: readonly ParkEntity[], certainty: number, explicit = false): Subject => ({
  parks,
  certainty,
  explicit,
})

export const NOBODY: Subject = subjectOf([], 1)

const MAX_SILENCE = 1

/** Whom a line without a subject of its own speaks of. */
export function openingOf(context: Context): Subject {
  if (context.asked) return subjectOf([context.asked], 0.9)
  if (context.section) return subjectOf([context.section], 0.96)
  if (context.titled) return subjectOf([context.titled], 0.88)
  if (context.main && context.dominance >= 0.6) return subjectOf([context.main], 0.94)
  if (context.current && context.since <= MAX_SILENCE) return subjectOf([context.current], 0.85)
  const enough = context.titledMain ? 0.35 : 0.55
  return context.main && context.dominance >= enough ? subjectOf([context.main], 0.75) : NOBODY
}
