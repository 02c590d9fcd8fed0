import { decodeJson, type RequestMatchRow, type RequestRow } from '../db/index.ts'
import { profileRows } from '../match/index.ts'
import { type KeyRing, maskEmail, maskName, maskPhone } from '../privacy/index.ts'
import { type Contact, openPersonal } from './contact.ts'
import { NEXT_STATUSES } from './status.ts'
import type { Matched } from './store.ts'

/** A contact as shown by default: the company in full, the person behind stars. */
export function maskContact({ name, phone, email, company }: Contact): Contact {
  return {
    ...(name === undefined ? {} : { name: maskName(name) }),
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
    ...(email === undefined ? {} : { email: maskEmail(email) }),
    ...(company === undefined ? {} : { company }),
  }
}

/** A request as staff see it in lists and on its page. */
export function toRequestView(row: RequestRow, ring: KeyRing) {
  const profile = decodeJson(row.profile)
  return {
    id: row.id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    status: row.status,
    nextStatuses: NEXT_STATUSES[row.status],
    lostReason: row.lost_reason,
    ownerId: row.owner_id,
    followUpOn: row.follow_up_on,
    touchedAt: row.touched_at,
    linkedTo: row.linked_id,
    profile,
    needs: profileRows(profile),
    contact: maskContact(openPersonal(ring, row, ['name', 'phone', 'email', 'company'])),
    hasNote: row.note_sealed !== null,
    consent: decodeJson(row.consent),
    source: { site: row.site, campaign: row.campaign, channel: row.channel },
    language: row.language,
    suspect: row.suspect === null ? null : decodeJson(row.suspect),
  }
}

/** Everything personal of a request, in clear. Whoever asks is noted. */
export function toRevealed(row: RequestRow, ring: KeyRing) {
  const { note, source, ...contact } = openPersonal(ring, row)
  return {
    contact,
    note: note ?? null,
    source: (source === undefined ? {} : JSON.parse(source)) as { page?: string; hidden?: Record<string, string> },
  }
}

/** What the sender of a request is answered. It is made of what is stored, so a retry gets the same. */
export const toCreated = ({ id, created_at }: Pick<RequestRow, 'id' | 'created_at'>, { profile, result }: Matched) => ({
  id,
  createdAt: created_at,
  profile,
  ...result,
})

/** What was matched, out of its row. */
export const toMatched = ({ profile, result }: RequestMatchRow): Matched => ({
  profile: decodeJson(profile),
  result: decodeJson(result),
})
