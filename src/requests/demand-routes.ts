import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Actor } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import { type AppContext, dayOf } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { Nullable, ref } from '../http/refs.ts'
import { IdParams } from '../http/schemas.ts'
import { demandGap, reverseMatch } from '../match/index.ts'
import { OneOf, RegionCode, SectorId, Strict } from '../model/index.ts'
import { mondayOf, sundayOf } from './coarse.ts'
import { digestOf, openDemands } from './demand.ts'
import { digestPage } from './digest-page.ts'
import { toNarrowing } from './filter.ts'
import { contactForPark } from './handovers.ts'
import { lowerHand, raisedBy, raiseHand } from './hands.ts'
import type { RequestFilter } from './schemas.ts'
import { maskContact } from './views.ts'

/** A key of a park speaks for that park only. */
function requireOwnPark({ actor }: FastifyRequest, parkId: string): void {
  if (actor.role === 'park' && actor.parkId !== parkId)
    throw new ApiError('forbidden', `This key is for the park '${actor.parkId}'`)
}

/** The handed-over contact: in clear for the park itself, which is noted, and masked for staff, who reveal it elsewhere. */
async function contactSeenBy(context: AppContext, actor: Actor, requestId: string, parkId: string) {
  const contact = await contactForPark(context, requestId, parkId)
  if (!contact) return null
  if (actor.role !== 'park') return maskContact(contact)
  await audit(
    context.db,
    actor,
    { action: 'contact.read_by_park', subject: requestId, detail: { parkId } },
    context.now(),
  )
  return contact
}

const ParkRequests = Type.Object({
  matches: Type.Array(
    Type.Object({
      match: ref('ReverseMatch'),
      handRaised: Type.Boolean(),
      contact: Nullable(ref('ContactView')),
    }),
  ),
  total: Type.Integer(),
})

function addParkRoutes(app: FastifyInstance, context: AppContext): void {
  const { db } = context
  app.get(
    '/parks/:id/requests',
    {
      schema: {
        operationId: 'listParkRequests',
        tags: ['parks'],
        summary:
          'Open requests that fit a park, best first and anonymous; a contact only where it was handed over to this park',
        params: IdParams,
        querystring: Strict({ limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })) }),
        response: { 200: ParkRequests },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      requireOwnPark(request, id)
      const { parks } = await context.parks.current()
      const { limit } = request.query as { limit: number }
      const found = reverseMatch(parks, id, await openDemands(db), { today: dayOf(context), limit, rankDepth: 50 })
      if (!found) throw notFound('park', id)
      const raised = await raisedBy(db, id)
      const matches = []
      for (const match of found.matches) {
        const contact = await contactSeenBy(context, request.actor, match.id, id)
        matches.push({ match, handRaised: raised.has(match.id), contact })
      }
      return { matches, total: found.total }
    },
  )
  app.get(
    '/parks/:id/demand-gap',
    {
      schema: {
        operationId: 'getDemandGap',
        tags: ['parks'],
        summary: 'What keeps a park from the open requests, in groups of five or more',
        params: IdParams,
        response: { 200: ref('DemandGap') },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      requireOwnPark(request, id)
      const { parks } = await context.parks.current()
      const gap = demandGap(parks, id, await openDemands(db), { today: dayOf(context) })
      if (!gap) throw notFound('park', id)
      return gap
    },
  )
}

const Day = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-12-01'] })

const Digest = Type.Object({
  from: Nullable(Type.String()),
  to: Nullable(Type.String()),
  total: Type.Integer(),
  groups: Type.Array(
    Type.Object({
      sector: Nullable(Type.Object({ id: Type.String(), zh: Type.String(), en: Type.String() })),
      region: Nullable(Type.Object({ code: Type.String(), name: Type.String() })),
      count: Type.Integer(),
      requests: Type.Array(Type.Object({ id: Type.String(), day: Type.String(), profile: ref('Profile') })),
    }),
  ),
})

type DigestQuery = RequestFilter & DigestFormat

/** A period of single days would tell the day of a request. */
const wholeWeeks = ({ from, to, ...query }: DigestQuery): DigestQuery => ({
  ...query,
  ...(from === undefined ? {} : { from: mondayOf(from) }),
  ...(to === undefined ? {} : { to: sundayOf(to) }),
})

interface DigestFormat {
  format?: 'json' | 'html'
  lang?: 'zh' | 'en'
}

function addDigest(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/digest',
    {
      schema: {
        operationId: 'getDigest',
        tags: ['digest'],
        summary: '选址项目推介: open requests of a period by sector and province, anonymous',
        description:
          'A key of a park sees figures in bands (1, 2, 5, 10, …), regions by city, and weeks by their Monday; periods are widened to whole weeks.',
        querystring: Strict({
          from: Type.Optional(Day),
          to: Type.Optional(Day),
          sector: Type.Optional(SectorId),
          region: Type.Optional(RegionCode),
          format: Type.Optional(OneOf(['json', 'html'] as const)),
          lang: Type.Optional(OneOf(['zh', 'en'] as const)),
        }),
        response: {
          200: {
            description: 'The digest, as JSON or as a page to print and to send',
            content: { 'application/json': { schema: Digest }, 'text/html': { schema: Type.String() } },
          },
        },
      },
    },
    async (request, reply) => {
      const given = request.query as DigestQuery
      const isCoarse = request.actor.role === 'park'
      const { format, lang = 'zh', ...query } = isCoarse ? wholeWeeks(given) : given
      const found = await digestOf(db, toNarrowing(query, request.actor), isCoarse)
      const digest = { from: query.from ?? null, to: query.to ?? null, ...found }
      return format === 'html' ? reply.type('text/html; charset=utf-8').send(digestPage(digest, lang)) : digest
    },
  )
}

function addHands(app: FastifyInstance, context: AppContext): void {
  const parkOf = ({ actor }: FastifyRequest): string => {
    if (actor.parkId === undefined) throw new ApiError('forbidden', 'Only a key of a park raises a hand')
    return actor.parkId
  }
  app.post(
    '/requests/:id/hand',
    {
      schema: {
        operationId: 'raiseHand',
        tags: ['digest'],
        summary: 'The park of this key would like to have the request',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await raiseHand(context, request.actor, (request.params as { id: string }).id, parkOf(request))
      return reply.code(204).send()
    },
  )
  app.delete(
    '/requests/:id/hand',
    {
      schema: {
        operationId: 'lowerHand',
        tags: ['digest'],
        summary: 'The park of this key takes its hand down',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await lowerHand(context.db, (request.params as { id: string }).id, parkOf(request))
      return reply.code(204).send()
    },
  )
}

/** Routes of what is asked for, as parks may see it. */
export function demandRoutes(app: FastifyInstance, context: AppContext): void {
  addParkRoutes(app, context)
  addDigest(app, context)
  addHands(app, context)
}
