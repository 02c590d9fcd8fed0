import type { FastifyInstance } from 'fastify'
import type { Actor } from '../accounts/actor.ts'
import { parseNote } from '../intake/index.ts'
import { matchByZone, matchViews, nextQuestion, type ParkIndex } from '../match/index.ts'
import type { MatchView, NextQuestion, Profile, ProfileField } from '../model/index.ts'
import { timeMatch } from '../operations/metrics.ts'
import { placesOf } from '../requests/places.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'
import { evidenceOf, type ReadOptions, readDay, readOptions, readWanted } from './match-input.ts'
import { Recent } from './recent.ts'
import { MatchRequest, MatchResponse, NoteRequest, ref } from './schemas.ts'

const DEFAULT_LIMIT = 10
/** Up to here the next question takes a few tens of milliseconds, so a note gets it without asking. */
const QUESTION_UNASKED_UP_TO = 20_000

/**
 * The views to add: those asked for; for a note, which is a talk under way, the next question too. The key of a form is public,
 * and each of its calls is to stay as cheap as one match: throws ApiError where it asks for more.
 */
function viewsOf({ views, text }: MatchRequest, parks: ParkIndex, { role }: Actor): readonly MatchView[] {
  if (role === 'form') {
    if (views?.length) throw new ApiError('forbidden', 'A form key gets the plain result: leave out views')
    return []
  }
  return views ?? (text !== undefined && parks.size <= QUESTION_UNASKED_UP_TO ? ['nextQuestion'] : [])
}

const QUESTIONS_KEPT = 200

/** Asks for the next question, keeping the answers of late: it takes many matches, and talks ask for the same again. */
function questioner() {
  const recent = new Recent<NextQuestion | null>(QUESTIONS_KEPT)
  return (parks: ParkIndex, profile: Profile, options: ReadOptions, skip: readonly ProfileField[]) => {
    // Who asks makes no difference, and has no place in a key.
    const { company: _, contactName: __, phone: ___, ...wishes } = profile
    return recent.get(JSON.stringify([wishes, options, skip]), () => nextQuestion(parks, wishes, { ...options, skip }))
  }
}

function addParse(app: FastifyInstance, context: AppContext): void {
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
}

type Ask = ReturnType<typeof questioner>

/** The answer to a match: ranking, views and the evidence for both. */
async function answerMatch(context: AppContext, body: MatchRequest, actor: Actor, ask: Ask) {
  const { limit = DEFAULT_LIMIT, groupBy, skipQuestions = [] } = body
  const today = readDay(body.today, context)
  const wanted = readWanted(body, today)
  const snapshot = await context.parks.current()
  const { parks, revision } = snapshot
  const options = readOptions(body, today, revision)
  const { profile } = wanted
  const asked = viewsOf(body, parks, actor)
  const result = timeMatch(() =>
    groupBy === 'zone'
      ? matchByZone(parks, profile, { ...options, limit })
      : parks.match(profile, { ...options, limit }),
  )
  const others = asked.filter((view) => view !== 'nextQuestion')
  const evidence = await evidenceOf(context, snapshot, [
    ...result.recommendations.flatMap(({ criteria }) => criteria),
    ...result.excluded,
  ])
  return {
    ...result,
    ...matchViews(parks, profile, result, others, options),
    ...(asked.includes('nextQuestion') ? { nextQuestion: ask(parks, profile, options, skipQuestions) } : {}),
    ...wanted,
    places: placesOf(parks, result.recommendations),
    evidence,
  }
}

/** Routes that answer without storing anything: reading a note, ranking parks. */
export function matchRoutes(app: FastifyInstance, context: AppContext): void {
  const ask = questioner()
  addParse(app, context)
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
    async (request) => answerMatch(context, request.body as MatchRequest, request.actor, ask),
  )
}
