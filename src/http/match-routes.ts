import type { FastifyInstance } from 'fastify'
import { factsById } from '../documents/store.ts'
import { toFactView } from '../documents/views.ts'
import { parseNote } from '../intake/index.ts'
import { checkProfile } from '../match/index.ts'
import { isDay, type ParsedNote, type Profile } from '../model/index.ts'
import { type AppContext, dayOf } from './context.ts'
import { ApiError } from './errors.ts'
import { MatchRequest, MatchResponse, NoteRequest, ref } from './schemas.ts'

/** The facts behind a page of recommendations are a few hundreds; more are read in rounds of this size. */
const FACTS_A_QUERY = 500

interface Wanted {
  profile: Profile
  understood?: ParsedNote
}

/** The day to judge by: the one asked for, if it is one, else today. */
function readDay(asked: string | undefined, context: AppContext): string {
  if (asked === undefined) return dayOf(context)
  if (isDay(asked)) return asked
  const detail = `${asked} is no day of the calendar`
  throw new ApiError('validation-failed', `/today: ${detail}`, [{ pointer: '/today', detail }])
}

function readWanted({ profile, text }: MatchRequest, today: string): Wanted {
  if ((profile === undefined) === (text === undefined)) {
    throw new ApiError('validation-failed', 'Give either profile or text', [
      { pointer: '', detail: 'give either profile or text' },
    ])
  }
  if (text !== undefined) {
    const understood = parseNote(text, { today })
    return { profile: understood.profile, understood }
  }
  const checked = checkProfile(profile)
  if ('profile' in checked) return checked
  const errors = checked.problems.map(({ pointer, detail }) => ({ pointer: `/profile${pointer}`, detail }))
  throw new ApiError('validation-failed', `${errors[0]?.pointer}: ${errors[0]?.detail}`, errors)
}

async function evidenceOf(context: AppContext, ids: readonly string[]) {
  const evidence: Record<string, ReturnType<typeof toFactView>> = {}
  for (let i = 0; i < ids.length; i += FACTS_A_QUERY) {
    for (const row of await factsById(context.db, ids.slice(i, i + FACTS_A_QUERY))) evidence[row.id] = toFactView(row)
  }
  return evidence
}

/** Routes that answer without storing anything: reading a note, ranking parks. */
export function matchRoutes(app: FastifyInstance, context: AppContext): void {
  app.post(
    '/notes/parse',
    {
      schema: {
        operationId: 'parseNote',
        tags: ['matching'],
        summary: 'Read a note: what the enterprise needs, and which words say so',
        body: NoteRequest,
        response: { 200: ref('ParsedNote') },
      },
    },
    async (request) => {
      const { text, today } = request.body as NoteRequest
      return parseNote(text, { today: readDay(today, context) })
    },
  )
  app.post(
    '/matches',
    {
      schema: {
        operationId: 'matchParks',
        tags: ['matching'],
        summary: 'Rank parks for a profile or a note, with reasons and evidence; nothing is stored',
        body: MatchRequest,
        response: { 200: MatchResponse },
      },
    },
    async (request) => {
      const body = request.body as MatchRequest
      const { weights, must, limit = 10 } = body
      const today = readDay(body.today, context)
      const wanted = readWanted(body, today)
      const { parks, revision } = await context.parks.current()
      const options = {
        ...(weights ? { weights } : {}),
        ...(must ? { must } : {}),
        limit,
        today,
        parksRevision: revision,
      }
      const result = parks.match(wanted.profile, options)
      const ids = new Set(result.recommendations.flatMap(({ criteria }) => criteria.flatMap(({ facts }) => facts)))
      return { ...result, ...wanted, evidence: await evidenceOf(context, [...ids]) }
    },
  )
}
