import type { FastifyInstance } from 'fastify'
import { type Db, decodeJson, inTransaction } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { compareMatches } from './compare-matches.ts'
import { handsOf } from './hands.ts'
import { matchProfile } from './matching.ts'
import { SavedMatches } from './schemas.ts'
import { lastMatch, saveMatch, updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

async function saved(db: Db, id: string) {
  const row = await lastMatch(db, id)
  if (!row) throw notFound('request', id)
  return { row, profile: decodeJson(row.profile), result: decodeJson(row.result) }
}

/** Routes of the parks that a request was answered with, and of what is otherwise now. */
export function matchesRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, keyring, now } = context
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
      await inTransaction(db, async (trx) => {
        await saveMatch(trx, id, fresh, at)
        await updateRequest(trx, id, { updated_at: at })
        const changes = { parksRevision: fresh.result.parksRevision }
        await addEvent(trx, keyring, { requestId: id, kind: 'matched', actor: request.actor, changes }, at)
      })
      return {
        saved: { createdAt: at, result: fresh.result },
        currentRevision: fresh.result.parksRevision,
        raisedHands: await handsOf(db, id),
        changes: compareMatches(before.result, fresh.result),
      }
    },
  )
}
