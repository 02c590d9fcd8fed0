import type { Actor } from '../accounts/actor.ts'
import { findAccount } from '../accounts/store.ts'
import { decodeJson, encodeJson, inTransaction, type RequestRow, type Trx } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { ApiError, invalid, notFound } from '../http/errors.ts'
import { checkProfile } from '../match/index.ts'
import { isDay, type Profile } from '../model/index.ts'
import { emit } from '../outbox/events.ts'
import { matchProfile } from './matching.ts'
import { searchTextOf, withoutIdentity } from './profiles.ts'
import type { RequestChange } from './schemas.ts'
import { NEXT_STATUSES } from './status.ts'
import { findRequest, holdRequest, type Matched, saveMatch, updateRequest } from './store.ts'
import { addEvent } from './timeline.ts'

function statusColumns(row: RequestRow, { status, lostReason }: RequestChange): Partial<RequestRow> {
  const next = status ?? row.status
  if (next !== row.status && !NEXT_STATUSES[row.status].includes(next))
    throw new ApiError(
      'conflict',
      `From '${row.status}' a request goes to ${NEXT_STATUSES[row.status].join(', ')}, not '${next}'`,
    )
  if (next === 'lost') {
    const lost_reason = lostReason ?? row.lost_reason
    if (lost_reason === null) throw invalid('/lostReason', 'say why it was lost')
    return { status: next, lost_reason }
  }
  if (lostReason !== undefined) throw invalid('/lostReason', "goes with the status 'lost' only")
  return { status: next, lost_reason: null }
}

/** Who may hand a request to whom: everybody takes from the public pool, else its owner or an administrator gives it away. */
async function ownerColumns(
  trx: Trx,
  row: RequestRow,
  { ownerId }: RequestChange,
  actor: Actor,
): Promise<Partial<RequestRow>> {
  if (ownerId === undefined || ownerId === row.owner_id) return {}
  if (row.owner_id !== null && actor.role !== 'admin' && actor.id !== row.owner_id)
    throw new ApiError('forbidden', 'The request has an owner; the owner or an administrator hands it over')
  if (ownerId !== null) {
    const account = await findAccount(trx, ownerId)
    if (!account || account.disabled === 1) throw invalid('/ownerId', `there is no active account '${ownerId}'`)
  }
  return { owner_id: ownerId }
}

function followUpColumns({ followUpOn }: RequestChange): Partial<RequestRow> {
  if (followUpOn === undefined) return {}
  if (followUpOn !== null && !isDay(followUpOn)) throw invalid('/followUpOn', `${followUpOn} is no day of the calendar`)
  return { follow_up_on: followUpOn }
}

function readProfile(profile: Profile | undefined): Profile | undefined {
  if (profile === undefined) return undefined
  const checked = checkProfile(profile)
  if ('profile' in checked) return withoutIdentity(checked.profile)
  const errors = checked.problems.map(({ pointer, detail }) => ({ pointer: `/profile${pointer}`, detail }))
  throw new ApiError('validation-failed', `${errors[0]?.pointer}: ${errors[0]?.detail}`, errors)
}

const profileColumns = (row: RequestRow, matched: Matched | undefined): Partial<RequestRow> => {
  if (!matched) return {}
  const source = {
    ...(row.site === null ? {} : { site: row.site }),
    ...(row.campaign === null ? {} : { campaign: row.campaign }),
    channel: row.channel,
  }
  return { profile: encodeJson(matched.profile), search_text: searchTextOf(matched.profile, source) }
}

const SHOWN: Partial<Record<keyof RequestRow, string>> = {
  status: 'status',
  lost_reason: 'lostReason',
  owner_id: 'ownerId',
  follow_up_on: 'followUpOn',
}

/** The changed columns as before and after; of a profile the fields that changed. Nothing of it is personal. */
function differences(row: RequestRow, columns: Partial<RequestRow>): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  for (const [column, name] of Object.entries(SHOWN) as [keyof RequestRow, string][]) {
    if (columns[column] !== undefined && columns[column] !== row[column])
      changes[name] = { before: row[column], after: columns[column] }
  }
  if (columns.suspect === null && row.suspect !== null)
    changes.suspect = { before: decodeJson(row.suspect), after: null }
  if (columns.profile !== undefined) {
    const [before, after] = [decodeJson(row.profile), decodeJson(columns.profile)] as Record<string, unknown>[]
    const fields = new Set([...Object.keys(before!), ...Object.keys(after!)])
    const changed = [...fields].filter((field) => JSON.stringify(before![field]) !== JSON.stringify(after![field]))
    if (changed.length > 0) changes.profile = changed
  }
  return changes
}

async function apply(
  trx: Trx,
  context: ServiceContext,
  actor: Actor,
  id: string,
  { change, matched }: { change: RequestChange; matched: Matched | undefined },
): Promise<RequestRow> {
  const row = await holdRequest(trx, id)
  if (!row) throw notFound('request', id)
  if (change.revision !== undefined && change.revision !== row.revision)
    throw new ApiError(
      'conflict',
      `The request was changed meanwhile: revision ${row.revision}, not ${change.revision}; read it again`,
    )
  const now = context.now()
  const columns: Partial<RequestRow> = {
    ...statusColumns(row, change),
    ...(await ownerColumns(trx, row, change, actor)),
    ...followUpColumns(change),
    ...profileColumns(row, matched),
    ...(change.suspect === false ? { suspect: null } : {}),
  }
  const changes = differences(row, columns)
  const { remark } = change
  if (Object.keys(changes).length === 0 && remark === undefined) return row
  await updateRequest(trx, row, { ...columns, updated_at: now, touched_at: now })
  if (matched) await saveMatch(trx, row, matched, now)
  const kind = Object.keys(changes).length === 0 ? 'remark' : 'updated'
  await addEvent(trx, context.keyring, { requestId: id, kind, actor, changes, ...(remark ? { remark } : {}) }, now)
  if (kind === 'updated')
    await emit(trx, { type: 'request.updated', subject: id, payload: { requestId: id, changes } }, now)
  return (await findRequest(trx, id)) ?? row
}

/**
 * Changes a request and writes its history and its event with it.
 * @throws ApiError when there is none, when it was changed meanwhile, or when the change is not possible
 */
export async function changeRequest(
  context: ServiceContext,
  actor: Actor,
  id: string,
  change: RequestChange,
): Promise<RequestRow> {
  if (change.suspect === true) throw invalid('/suspect', 'only false: a person looked, it is no spam')
  const profile = readProfile(change.profile)
  const matched = profile && (await matchProfile(context, profile))
  return inTransaction(context.db, (trx) => apply(trx, context, actor, id, { change, matched }))
}
