import type { Client, components } from '../client/index.ts'
import type { Profile } from '../model/index.ts'
import type { ExplainParkInput, MatchParksInput, ParseNoteInput } from './schemas.ts'
import { heading, type Language, scoreOf, sourceOf } from './words.ts'

type Schemas = components['schemas']
type Need = Pick<MatchParksInput, 'text' | 'profile' | 'weights' | 'must'>

/** What a tool answers: lines to read, and the same as data. */
export interface ToolAnswer {
  lines: string[]
  data: Record<string, unknown>
}

/** The server refused, or what was asked for is not there; the message is for the assistant to act on. */
export class ToolError extends Error {
  override name = 'ToolError'
}

/** The data of an answer. @throws ToolError with what the server says of an error */
function taken<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data !== undefined) return data
  const { detail, errors } = (error ?? {}) as Partial<Schemas['ProblemDetails']>
  const places = (errors ?? []).map(({ pointer, detail: what }) => `${pointer}: ${what}`)
  throw new ToolError([detail ?? 'the server gave no answer', ...places].join('\n'))
}

/** Who calls and under which number is no matter of matching, and goes no further. */
function wishesOf({ company: _, contactName: __, phone: ___, ...wishes }: Profile): Profile {
  return wishes
}

const needOf = ({ text, profile, weights, must }: Need) => ({
  ...(text === undefined ? {} : { text }),
  ...(profile === undefined ? {} : { profile: wishesOf(profile) as Schemas['Profile'] }),
  ...(weights ? { weights } : {}),
  ...(must ? { must } : {}),
})

const SIGNS = { met: '+', partial: '~', unmet: '-', unknown: '?' } as const

type Criterion = Pick<Schemas['Recommendation']['criteria'][number], 'id' | 'status' | 'reason' | 'fit' | 'weight'>

const criterionLine = ({ status, reason }: Criterion, language: Language): string =>
  `  ${SIGNS[status]} ${reason[language]}`

/** `parse_note`: the profile of a note, the words that say so, and what was not understood. */
export async function parseNote(client: Client, { text }: ParseNoteInput): Promise<ToolAnswer> {
  const parsed = taken(await client.POST('/v1/notes/parse', { body: { text } }))
  return { lines: [JSON.stringify(parsed)], data: parsed }
}

function recommendationLines({ rank, parkId, ...park }: Schemas['Recommendation'], language: Language): string[] {
  const title = `${rank}. ${park.name} [${parkId}] ${scoreOf(park, language)}`
  return [title, ...park.criteria.map((criterion) => criterionLine(criterion, language))]
}

const exclusionLine = ({ name, parkId, reason, wouldNeed }: Schemas['Exclusion'], language: Language): string => {
  const needs = wouldNeed.map((need) => need[language]).join(language === 'zh' ? '；' : '; ')
  return `- ${name} [${parkId}]: ${reason[language]}${needs ? `; ${heading('needs', language)}: ${needs}` : ''}`
}

const MOST_EXCLUDED = 5
const DEFAULT_LIMIT = 5

/** `match_parks`: the best parks with every reason, those shut out with what they would need, and the next question to ask. */
export async function matchParks(client: Client, input: MatchParksInput): Promise<ToolAnswer> {
  const { language = 'zh', limit = DEFAULT_LIMIT } = input
  const result = taken(await client.POST('/v1/matches', { body: { ...needOf(input), limit, views: ['nextQuestion'] } }))
  const { recommendations, profile, nextQuestion, total, parksRevision } = result
  const excluded = result.excluded.slice(0, MOST_EXCLUDED)
  const lines = [
    ...(recommendations.length === 0 ? [heading('none', language)] : []),
    ...recommendations.flatMap((park) => recommendationLines(park, language)),
    ...(excluded.length > 0 ? [`${heading('excluded', language)}:`] : []),
    ...excluded.map((park) => exclusionLine(park, language)),
    ...(nextQuestion ? [`${heading('question', language)}: ${nextQuestion[language]}`] : []),
  ]
  const data = { profile, recommendations, excluded, total, parksRevision, nextQuestion: nextQuestion ?? null }
  return { lines, data }
}

/** The park that is meant by an id, or by a name where exactly one or a clear first is found. */
async function findPark(client: Client, asked: string): Promise<string> {
  const byId = await client.GET('/v1/parks/{id}', { params: { path: { id: asked } } })
  if (byId.data) return byId.data.park.id
  if (byId.response.status !== 404 && byId.response.status !== 400) taken(byId)
  const { items } = taken(await client.GET('/v1/parks', { params: { query: { q: asked, limit: 1 } } }))
  const [found] = items
  if (!found) throw new ToolError(`no park is called '${asked}'; match_parks lists parks with their ids`)
  return found.park.id
}

/** The words that prove a criterion, each said once. */
function proofLines(facts: readonly string[], evidence: Record<string, Schemas['Fact']>, language: Language): string[] {
  const sources = facts.flatMap((id) => evidence[id] ?? []).map((fact) => sourceOf(fact, language))
  return [...new Set(sources)].map((source) => `      ${heading('source', language)}: ${source}`)
}

/** `explain_park`: one park, criterion by criterion, with the words of its sources, what is unknown and what it would need. */
export async function explainPark(client: Client, input: ExplainParkInput): Promise<ToolAnswer> {
  const { language = 'zh', park: asked } = input
  const parkId = await findPark(client, asked)
  const found = taken(await client.POST('/v1/parks/compare', { body: { ...needOf(input), parkIds: [parkId] } }))
  const { evidence, profile } = found
  const park = found.parks[0]!
  const criteria = found.criteria.map(({ id, weight, parks }) => ({ id, weight, ...parks[0]! }))
  const lines = [
    `${park.name} [${parkId}] ${scoreOf(park, language)}`,
    ...criteria.flatMap((one) => [criterionLine(one, language), ...proofLines(one.facts, evidence, language)]),
    ...(park.wouldNeed.length > 0 ? [`${heading('shutOut', language)}:`] : []),
    ...park.wouldNeed.map((need) => `  - ${need[language]}`),
  ]
  return { lines, data: { ...park, criteria, evidence, profile } }
}
