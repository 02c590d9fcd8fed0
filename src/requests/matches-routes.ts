import type { FastifyInstance } from 'fastify'
import type { Actor } from '../accounts/actor.ts'
import { type Db, decodeJson, inTransaction, type RequestMatchRow, type Trx } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { compareMatches } from './compare-matches.ts'
import { handsOf } from './hands.ts'
import { matchProfile } from './matching.ts'
import { SavedMatches } from './schemas.ts'
import { holdRequest, lastMatch, type Matched, saveMatch, updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

async function saved(db: Db, id: string) {
  const row = await lastMatch(db, id)
  if (!row) throw notFound('request', id)
  return { row, profile: decodeJson(row.profile), result: decodeJson(row.result) }
}

/** Keeps what a request was matched with anew, unless it has come to ask for something else meanwhile. */
async function keepAnew(
  trx: Trx,
  { keyring }: AppContext,
  actor: Actor,
  { id, before, fresh, at }: { id: string; before: RequestMatchRow; fresh: Matched; at: string },
): Promise<void> {
  const row = await holdRequest(trx, id)
  if (!row) throw notFound('request', id)
  if ((await lastMatch(trx, id))?.profile !== before.profile)
    throw new ApiError(
      'conflict',
      'The profile of the request was changed meanwhile, and matched with it; read it again',
    )
  await saveMatch(trx, row, fresh, at)
  await updateRequest(trx, row, { updated_at: at })
  const changes = { parksRevision: fresh.result.parksRevision }
  await addEvent(trx, keyring, { requestId: id, kind: 'matched', actor, changes }, at)
}

/** Routes of the parks that a request was answered with, and of what is otherwise now. */
export function matchesRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, now } = context
  app.get(
    '/requests/:id/matches',
    {
      schema: {
        operationId: 'getRequestMatches',
        tags: ['requests'],
        summary: 'The saved matches with the revision of the parks, and what has changed since',
        params: IdParams,
        response: { 200: SavedMatches },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const { row, profile, result } = await saved(db, id)
      const fresh = await matchProfile(context, profile, { limit: Math.max(10, result.recommendations.length) })
      return {
        saved: { createdAt: row.created_at, result },
        currentRevision: fresh.result.parksRevision,
        raisedHands: await handsOf(db, id),
        changes: compareMatches(result, fresh.result),
      }
    },
  )
  app.post(
    '/requests/:id/matches',
    {
      schema: {
        operationId: 'renewRequestMatches',
        tags: ['requests'],
        summary: 'Match the request anew and keep the result beside the earlier ones',
        params: IdParams,
        response: { 200: SavedMatches },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const before = await saved(db, id)
      const fresh = await matchProfile(context, before.profile)
      const at = now()
      await inTransaction(db, (trx) => keepAnew(trx, context, request.actor, { id, before: before.row, fresh, at }))
      return {
        saved: { createdAt: at, result: fresh.result },
        currentRevision: fresh.result.parksRevision,
        raisedHands: await handsOf(db, id),
        changes: compareMatches(before.result, fresh.result),
      }
    },
  )
}
