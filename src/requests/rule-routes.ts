import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { audit } from '../accounts/audit.ts'
import { findAccount } from '../accounts/store.ts'
import { regionByCode, sectorById } from '../catalog/index.ts'
import { type AssignmentRuleRow, newId } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { invalid, notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { listRules } from './assignment.ts'
import { RuleBody, RuleView } from './schemas.ts'

const toRule = ({ id, position, region, sector, site, owner_id }: AssignmentRuleRow) => ({
  id,
  position,
  region,
  sector,
  site,
  ownerId: owner_id,
})

async function toRow({ db, now }: AppContext, body: RuleBody): Promise<AssignmentRuleRow> {
  const { region, sector, site, ownerId, position } = body
  if (region !== undefined && !regionByCode(region)) throw invalid('/region', `unknown region code '${region}'`)
  if (sector !== undefined && !sectorById(sector)) throw invalid('/sector', `unknown sector '${sector}'`)
  const account = await findAccount(db, ownerId)
  if (!account || account.disabled === 1) throw invalid('/ownerId', `there is no active account '${ownerId}'`)
  return {
    id: newId(),
    position: position ?? ((await listRules(db)).at(-1)?.position ?? 0) + 1,
    region: region ?? null,
    sector: sector ?? null,
    site: site ?? null,
    owner_id: ownerId,
    created_at: now(),
  }
}

/** Routes of the rules that give new requests an owner: the first rule of which all holds wins. */
export function ruleRoutes(app: FastifyInstance, context: AppContext): void {
  const { db, now } = context
  app.get(
    '/assignment-rules',
    {
      schema: {
        operationId: 'listAssignmentRules',
        tags: ['requests'],
        summary: 'Who gets which new requests, in the order in which the rules are tried',
        response: { 200: Type.Object({ items: Type.Array(RuleView) }) },
      },
    },
    async () => ({ items: (await listRules(db)).map(toRule) }),
  )
  app.post(
    '/assignment-rules',
    {
      schema: {
        operationId: 'createAssignmentRule',
        tags: ['requests'],
        summary: 'Give requests of a region, a sector or a site to an account',
        body: RuleBody,
        response: { 201: RuleView },
      },
    },
    async (request, reply) => {
      const row = await toRow(context, request.body as RuleBody)
      await db.insertInto('assignment_rules').values(row).execute()
      await audit(db, request.actor, { action: 'rule.created', subject: row.id }, now())
      return reply.code(201).send(toRule(row))
    },
  )
  app.delete(
    '/assignment-rules/:id',
    {
      schema: {
        operationId: 'deleteAssignmentRule',
        tags: ['requests'],
        summary: 'Remove a rule',
        params: IdParams,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const { numDeletedRows } = await db.deleteFrom('assignment_rules').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) throw notFound('rule', id)
      await audit(db, request.actor, { action: 'rule.removed', subject: id }, now())
      return reply.code(204).send()
    },
  )
}
