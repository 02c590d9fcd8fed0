import type { Actor } from '../accounts/actor.ts'
import { type Db, decodeJson, encodeJson, inTransaction, newId } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { emit } from '../outbox/events.ts'
import { openPersonal } from './contact.ts'
import type { HandoverBody } from './handover-schemas.ts'
import { findRequest, holdRequest, updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

/** More parks at once are a mailing, not a handover; the consent may say so all the same. */
const DEFAULT_MAX_PARKS = 3
const CLOCK_SKEW_MS = 10 * 60_000

const invalid = (pointer: string, detail: string): ApiError =>
  new ApiError('validation-failed', `${pointer}: ${detail}`, [{ pointer, detail }])

/** The receipts of consents to hand a contact over, the first one first. They hold no personal data. */
export async function handoversOf(db: Db, requestId: string) {
  const rows = await db.selectFrom('handovers').selectAll().where('request_id', '=', requestId).orderBy('id').execute()
  const parks =
    rows.length === 0
      ? []
      : await parksOf(
          db,
          rows.map(({ id }) => id),
        )
  return rows.map((row) => ({
    id: row.id,
    requestId: row.request_id,
    parks: parks
      .filter(({ handover_id }) => handover_id === row.id)
      .map(({ park_id, recipient }) => ({ parkId: park_id, recipient })),
    purpose: row.purpose,
    fields: decodeJson(row.fields),
    consent: decodeJson(row.consent),
    createdAt: row.created_at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    withdrawnAt: row.withdrawn_at,
  }))
}

const parksOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('handover_parks')
    .selectAll()
    .where('handover_id', 'in', [...ids])
    .orderBy('park_id')
    .execute()

async function recipientsOf(db: Db, { parks }: HandoverBody): Promise<{ park_id: string; recipient: string }[]> {
  const ids = parks.map(({ parkId }) => parkId)
  if (new Set(ids).size < ids.length) throw invalid('/parks', 'a park stands twice')
  const rows = await db.selectFrom('parks').select(['id', 'name']).where('id', 'in', ids).execute()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return parks.map(({ parkId, recipient }, i) => {
    const name = names.get(parkId)
    if (name === undefined) throw invalid(`/parks/${i}/parkId`, `there is no park '${parkId}'`)
    return { park_id: parkId, recipient: recipient ?? name }
  })
}

function readConsent({ consent }: HandoverBody, now: string) {
  const at = Date.parse(consent.at)
  if (Number.isNaN(at) || at > Date.parse(now) + CLOCK_SKEW_MS)
    throw invalid('/consent/at', `'${consent.at}' is no time in the past`)
  return { method: 'form' as const, ...consent, at: new Date(at).toISOString() }
}

/**
 * Hands the contact of a request to named parks, under a consent that is given for just that (PIPL art. 23): the receipt says to
 * whom, what for, which fields, when, and by which text.
 * @throws ApiError naming the field
 */
export async function createHandover(context: ServiceContext, actor: Actor, requestId: string, body: HandoverBody) {
  const { db, keyring, now } = context
  if (body.parks.length > (body.maxParks ?? DEFAULT_MAX_PARKS))
    throw invalid(
      '/parks',
      `at most ${DEFAULT_MAX_PARKS} parks at once, unless maxParks says that the consent names more`,
    )
  const at = now()
  const receipt = readConsent(body, at)
  const id = newId(Date.parse(at))
  const recipients = await recipientsOf(db, body)
  await inTransaction(db, async (trx) => {
    const row = await holdRequest(trx, requestId)
    if (!row) throw notFound('request', requestId)
    await trx
      .insertInto('handovers')
      .values({
        id,
        request_id: requestId,
        purpose: body.purpose,
        fields: encodeJson([...body.fields]),
        consent: encodeJson(receipt),
        created_at: at,
        actor_kind: actor.kind,
        actor_id: actor.id,
        withdrawn_at: null,
      })
      .execute()
    await trx
      .insertInto('handover_parks')
      .values(recipients.map((recipient) => ({ handover_id: id, ...recipient })))
      .execute()
    const parkIds = recipients.map(({ park_id }) => park_id)
    await updateRequest(trx, row, { touched_at: at, updated_at: at })
    await addEvent(trx, keyring, { requestId, kind: 'handover', actor, changes: { handoverId: id, parkIds } }, at)
    await emit(
      trx,
      { type: 'handover.created', subject: requestId, payload: { requestId, handoverId: id, parkIds } },
      at,
    )
  })
  return (await handoversOf(db, requestId)).find((handover) => handover.id === id)
}

/** Takes a handover back; from then on the park sees no contact. A second time changes nothing. */
export async function withdrawHandover(
  { db, keyring, now }: ServiceContext,
  actor: Actor,
  requestId: string,
  id: string,
) {
  await inTransaction(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('handovers')
      .set({ withdrawn_at: now() })
      .where('id', '=', id)
      .where('request_id', '=', requestId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n)
      await addEvent(trx, keyring, { requestId, kind: 'withdrawn', actor, changes: { handoverId: id } }, now())
  })
  const known = (await handoversOf(db, requestId)).find((handover) => handover.id === id)
  if (!known) throw notFound('handover', id)
  return known
}

/** The fields of a contact that a park may see: those that living handovers to it name. */
export async function fieldsForPark(db: Db, requestId: string, parkId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('handovers as h')
    .innerJoin('handover_parks as p', 'p.handover_id', 'h.id')
    .select('h.fields')
    .where('h.request_id', '=', requestId)
    .where('p.park_id', '=', parkId)
    .where('h.withdrawn_at', 'is', null)
    .execute()
  return [...new Set(rows.flatMap(({ fields }) => decodeJson(fields)))]
}

/** The contact of a request as far as it was handed to a park; undefined where it was not. */
export async function contactForPark({ db, keyring }: ServiceContext, requestId: string, parkId: string) {
  const fields = await fieldsForPark(db, requestId, parkId)
  const row = fields.length === 0 ? undefined : await findRequest(db, requestId)
  return row && openPersonal(keyring, row, fields as ('name' | 'phone' | 'email' | 'company')[])
}
