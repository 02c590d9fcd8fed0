import type { MatchResult } from '../model/index.ts'

interface Place {
  rank: number
  score: number
}

export interface MatchChange {
  parkId: string
  name: string
  kind: 'new' | 'gone' | 'better' | 'worse'
  before: Place | null
  after: Place | null
}

/** Scores are compared as they are shown: a change that nobody sees is none. */
const SHOWN_DIFFERENCE = 0.05

function kindOf(before: Place | undefined, after: Place | undefined): MatchChange['kind'] | undefined {
  if (!before) return 'new'
  if (!after) return 'gone'
  if (after.score > before.score + SHOWN_DIFFERENCE) return 'better'
  if (after.score < before.score - SHOWN_DIFFERENCE) return 'worse'
  return undefined
}

/** What the same profile finds otherwise than before, in the order of the new ranking; parks that are gone come last. */
export function compareMatches(before: MatchResult, after: MatchResult): MatchChange[] {
  const placesOf = ({ recommendations }: MatchResult) =>
    new Map(recommendations.map(({ parkId, name, rank, score }) => [parkId, { name, place: { rank, score } }]))
  const [old, now] = [placesOf(before), placesOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((parkId) => {
    const [was, is] = [old.get(parkId), now.get(parkId)]
    const kind = kindOf(was?.place, is?.place)
    const name = (is ?? was)?.name ?? parkId
    return kind ? [{ parkId, name, kind, before: was?.place ?? null, after: is?.place ?? null }] : []
  })
}
