import type { Actor } from '../accounts/actor.ts'
import {
  type ConsentReceipt,
  encodeJson,
  inTransaction,
  isUniqueViolation,
  newId,
  type RequestRow,
  type Trx,
} from '../db/index.ts'
import { dayOf, type ServiceContext } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { parseNote } from '../intake/index.ts'
import { checkProfile } from '../match/index.ts'
import type { Problem, Profile } from '../model/index.ts'
import { emit } from '../outbox/events.ts'
import { answerToken, needsAnswerToken } from './answers.ts'
import { ownerByRules } from './assignment.ts'
import { type Contact, indexContact, readContact, sealPersonal, searchContact } from './contact.ts'
import { findRetried, type Retry, readRetry, rememberRetry } from './idempotency.ts'
import { matchProfile } from './matching.ts'
import { placesOf } from './places.ts'
import { anonymous, regionsOf, searchTextOf } from './profiles.ts'
import type { ConsentBody, RequestBody } from './schemas.ts'
import { type Suspicion, suspicionOf } from './spam.ts'
import { findEarlier, findRequest, firstMatch, insertRequest, type Matched, saveMatch } from './store.ts'
import { addEvent } from './timeline.ts'
import { toCreated, toMatched } from './views.ts'

const LINK_DAYS = 30
const MS_A_DAY = 86_400_000
/** Clocks of pages and servers differ by a little. */
const CLOCK_SKEW_MS = 10 * 60_000

const refuse = (problems: readonly Problem[]): ApiError =>
  new ApiError('validation-failed', `${problems[0]?.pointer}: ${problems[0]?.detail}`, problems)

/** What a request asks for, and what its note says of the person. */
function readProfile({ profile, text }: RequestBody, today: string): { profile: Profile; read: Profile } {
  if (profile === undefined && text === undefined)
    throw refuse([{ pointer: '', detail: 'give a profile, a text, or both' }])
  const read = text === undefined ? {} : parseNote(text, { today }).profile
  if (profile === undefined) return { profile: read, read }
  const checked = checkProfile(profile)
  if ('problems' in checked)
    throw refuse(checked.problems.map(({ pointer, detail }) => ({ pointer: `/profile${pointer}`, detail })))
  return { profile: checked.profile, read: { ...read, ...checked.profile } }
}

function readConsent({ textVersion, at, textHash, method }: ConsentBody, actor: Actor, now: string): ConsentReceipt {
  const given = at === undefined ? Date.parse(now) : Date.parse(at)
  if (Number.isNaN(given) || given > Date.parse(now) + CLOCK_SKEW_MS)
    throw refuse([{ pointer: '/consent/at', detail: `'${at}' is no time in the past` }])
  return {
    textVersion,
    at: new Date(given).toISOString(),
    ...(textHash ? { textHash } : {}),
    method: method ?? (actor.kind === 'account' ? 'oral' : 'form'),
  }
}

/** Everything that is written, ready before the transaction begins. */
interface Draft {
  row: RequestRow
  contact: Contact
  matched: Matched
  suspicion: Suspicion
  retry: Retry | undefined
}

const originHost = (origin: string | undefined): string | undefined =>
  origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined

/** The columns of a request that tell whence it came. */
function sourceColumns({ source = {} }: RequestBody, actor: Actor, origin: string | undefined) {
  const { page, hidden } = source
  const site = source.site ?? originHost(origin)
  const rest = page === undefined && hidden === undefined ? undefined : JSON.stringify({ page, hidden })
  return {
    plain: {
      ...(site ? { site } : {}),
      ...(source.campaign ? { campaign: source.campaign } : {}),
      channel: source.channel ?? (actor.role === 'form' ? 'form' : actor.kind === 'account' ? 'phone' : 'api'),
    },
    sealed: rest === undefined ? {} : { source: rest },
  }
}

async function draftOf(
  context: ServiceContext,
  actor: Actor,
  body: RequestBody,
  { sent, retry }: { sent: Sent; retry: Retry | undefined },
): Promise<Draft> {
  const { keyring, now } = context
  const at = now()
  const { profile, read } = readProfile(body, dayOf(context))
  const found = readContact(body.contact ?? {}, read)
  if ('problems' in found) throw refuse(found.problems)
  const id = newId(Date.parse(at))
  const { contact } = found
  const source = sourceColumns(body, actor, sent.origin)
  const suspicion = await suspicionOf(context, actor, body.proof, sent.origin)
  const shown = anonymous(profile)
  const row: RequestRow = {
    id,
    created_at: at,
    updated_at: at,
    revision: 1,
    status: 'new',
    lost_reason: null,
    owner_id: null,
    follow_up_on: null,
    touched_at: at,
    linked_id: null,
    profile: encodeJson(shown),
    search_text: searchTextOf(shown, source.plain),
    ...sealPersonal(keyring, id, { ...contact, ...source.sealed, ...(body.text ? { note: body.text } : {}) }),
    ...indexContact(keyring, contact),
    consent: encodeJson(readConsent(body.consent, actor, at)),
    site: source.plain.site ?? null,
    campaign: source.plain.campaign ?? null,
    channel: source.plain.channel,
    language: body.language ?? null,
    suspect: null,
    actor_kind: actor.kind,
    actor_id: actor.id,
  }
  return { row, contact, matched: await matchProfile(context, shown, body), suspicion, retry }
}

/** Links a request to the earlier one of the same person or company, whose owner goes on with it; else the rules say whose it is. */
async function place(trx: Trx, context: ServiceContext, actor: Actor, draft: Draft): Promise<RequestRow> {
  const { row, contact, matched } = draft
  const since = new Date(Date.parse(row.created_at) - LINK_DAYS * MS_A_DAY).toISOString()
  const { phone, company } = searchContact(context.keyring, contact)
  const earlier = await findEarlier(trx, { phone, company }, since)
  const linked_id = earlier ? (earlier.linked_id ?? earlier.id) : null
  const own = actor.kind === 'account' && actor.role === 'sales' ? actor.id : null
  const owner_id = own ?? earlier?.owner_id ?? (await ownerByRules(trx, matched.profile, row))
  return { ...row, linked_id, owner_id }
}

async function write(trx: Trx, context: ServiceContext, actor: Actor, draft: Draft) {
  const { matched, retry, suspicion } = draft
  const placed = await place(trx, context, actor, draft)
  const at = placed.created_at
  if (retry) await rememberRetry(trx, retry, placed.id, at)
  const reasons = await suspicion.spend(trx)
  const row = { ...placed, suspect: reasons.length > 0 ? encodeJson(reasons) : null }
  await saveMatch(trx, await insertRequest(trx, row), matched, at, true)
  const changes = {
    ...(row.owner_id ? { ownerId: row.owner_id } : {}),
    ...(row.linked_id ? { linkedTo: row.linked_id } : {}),
  }
  await addEvent(trx, context.keyring, { requestId: row.id, kind: 'created', actor, changes }, at)
  if (row.linked_id)
    await addEvent(
      trx,
      context.keyring,
      { requestId: row.linked_id, kind: 'linked', actor, changes: { requestId: row.id } },
      at,
    )
  const payload = {
    requestId: row.id,
    status: row.status,
    sectors: matched.profile.sectors ?? [],
    regions: regionsOf(matched.profile),
    site: row.site,
    channel: row.channel,
    suspect: row.suspect !== null,
    linkedTo: row.linked_id,
    ownerId: row.owner_id,
  }
  await emit(trx, { type: 'request.created', subject: row.id, payload }, at)
  return toCreated(row, matched)
}

async function answerAgain({ db }: ServiceContext, id: string) {
  const row = await findRequest(db, id)
  const match = row && (await firstMatch(db, id))
  if (!row || !match) throw new ApiError('conflict', 'The request of this Idempotency-Key was erased')
  return toCreated(row, toMatched(match))
}

/** What came with the body. */
export interface Sent {
  idempotencyKey: unknown
  origin: string | undefined
}

/**
 * Stores a request with its first matches, its history and its event, all or nothing. Sent again under the same
 * Idempotency-Key it is found, not stored twice; `isNew` tells which.
 * @throws ApiError naming the field, for what is wrong with the body or the key
 */
export async function createRequest(context: ServiceContext, actor: Actor, body: RequestBody, sent: Sent) {
  const { isNew, answer } = await storeOnce(context, actor, body, sent)
  const { parks } = await context.parks.current()
  const token = needsAnswerToken(actor)
    ? { answerToken: answerToken(context, { id: answer.id, created_at: answer.createdAt }) }
    : {}
  return { isNew, answer: { ...answer, places: placesOf(parks, answer.recommendations), ...token } }
}

async function storeOnce(context: ServiceContext, actor: Actor, body: RequestBody, sent: Sent) {
  const retry = readRetry(sent.idempotencyKey, actor, { ...body, proof: undefined }, context.keyring)
  const known = retry && (await findRetried(context.db, retry))
  if (known !== undefined) return { isNew: false, answer: await answerAgain(context, known) }
  const draft = await draftOf(context, actor, body, { sent, retry })
  try {
    return { isNew: true, answer: await inTransaction(context.db, (trx) => write(trx, context, actor, draft)) }
  } catch (error) {
    // The same request came twice at once, and the other one was faster.
    const other = retry && isUniqueViolation(error) ? await findRetried(context.db, retry) : undefined
    if (other === undefined) throw error
    return { isNew: false, answer: await answerAgain(context, other) }
  }
}
