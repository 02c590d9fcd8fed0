import { createHmac } from 'node:crypto'
import type { Actor } from '../accounts/actor.ts'
import { isSameSecret } from '../accounts/tokens.ts'
import { decodeJson, type RequestRow } from '../db/index.ts'
import { dayOf, type ServiceContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { nextQuestion } from '../match/index.ts'
import type { Profile, ProfileField } from '../model/index.ts'
import { changeRequest } from './change.ts'
import { placesOf } from './places.ts'
import type { AnswerBody } from './schemas.ts'
import { findRequest, lastMatch } from './store.ts'
import { toCreated, toMatched } from './views.ts'

/** As long as the visitor may still be looking at the result. */
const ANSWER_MS = 2 * 60 * 60_000
/** Every answer leaves a line in the history; a person gives a dozen or two. */
const MOST_REVISIONS = 100

/**
 * What shows that its holder has just sent a request: a form key is for all to read, and an id alone is no secret. It is made of what is
 * stored, so a request that is sent again is answered with the same.
 */
export const answerToken = (
  { keyring }: Pick<ServiceContext, 'keyring'>,
  { id, created_at }: Pick<RequestRow, 'id' | 'created_at'>,
): string => createHmac('sha256', keyring.secretFor('answer')).update(`${id} ${created_at}`).digest('base64url')

/** Callers who cannot change a request otherwise; staff and partners can. */
export const needsAnswerToken = ({ role }: Actor): boolean => role === 'form' || role === 'local'

/** The request that a token is for. A wrong token learns no more than that there is none. */
async function ownRequest(context: ServiceContext, actor: Actor, id: string, token: string): Promise<RequestRow> {
  const row = await findRequest(context.db, id)
  const isOwn = row?.actor_kind === actor.kind && row.actor_id === actor.id
  if (!row || !isOwn || !isSameSecret(token, answerToken(context, row))) throw notFound('request', id)
  return row
}

function checkOpen({ created_at, status, revision }: RequestRow, now: string): void {
  if (Date.parse(created_at) + ANSWER_MS < Date.parse(now))
    throw new ApiError('conflict', 'Answers are taken for two hours after a request; send a new one')
  if (status !== 'new')
    throw new ApiError('conflict', 'Somebody is at work on the request; tell them, or send a new one')
  if (revision >= MOST_REVISIONS) throw new ApiError('conflict', 'The request takes no more answers; send a new one')
}

function withAnswer(before: Profile, { set = {}, clear = [] }: AnswerBody): Profile {
  const profile: Record<string, unknown> = { ...before, ...set }
  for (const field of clear) if (!Object.hasOwn(set, field)) delete profile[field]
  return profile
}

/** The question to ask next of a stored request, or null where no answer would change the ranking. */
async function askNext(context: ServiceContext, profile: Profile, skip: readonly ProfileField[]) {
  const { parks } = await context.parks.current()
  return nextQuestion(parks, profile, { today: dayOf(context), skip })
}

/**
 * Adds what the visitor answers to a request that was just sent, takes an answer back, or only asks for the next question. The parks
 * are ranked anew; history and events tell of it.
 * @throws ApiError when token and request do not belong together, when it is too late, or when the answer is none
 */
export async function answerRequest(context: ServiceContext, actor: Actor, id: string, body: AnswerBody) {
  const row = await ownRequest(context, actor, id, body.token)
  checkOpen(row, context.now())
  const before = decodeJson(row.profile)
  const profile = withAnswer(before, body)
  if (JSON.stringify(profile) !== JSON.stringify(before))
    await changeRequest(context, actor, id, { profile, revision: row.revision })
  const match = await lastMatch(context.db, id)
  if (!match) throw notFound('request', id)
  const answer = toCreated(row, toMatched(match))
  const { parks } = await context.parks.current()
  return {
    ...answer,
    places: placesOf(parks, answer.recommendations),
    nextQuestion: await askNext(context, answer.profile, body.skip ?? []),
  }
}
