import type { Actor } from '../accounts/actor.ts'
import { audit } from '../accounts/audit.ts'
import { inTransaction, type RequestRow } from '../db/index.ts'
import type { ServiceContext } from '../http/context.ts'
import { ApiError } from '../http/errors.ts'
import { normalisePhone, searchContact } from './contact.ts'
import { eraseRequest } from './erase.ts'
import { handoversOf } from './handovers.ts'
import { reportsOf, toReportView } from './report/store.ts'
import type { PersonBody } from './schemas.ts'
import { requestsOfPerson } from './store.ts'
import { timelineOf } from './timeline.ts'
import { toRequestView, toRevealed } from './views.ts'

/** The requests of a person, by phone or e-mail address. @throws ApiError when neither is given or the phone is none */
export async function findPerson({ db, keyring }: ServiceContext, { phone, email }: PersonBody): Promise<RequestRow[]> {
  const number = phone === undefined ? undefined : normalisePhone(phone)
  if (number === undefined && (phone !== undefined || email === undefined)) {
    const detail = phone === undefined ? 'give a phone or an email' : 'is no telephone number'
    throw new ApiError('validation-failed', `/phone: ${detail}`, [{ pointer: '/phone', detail }])
  }
  const indexes = searchContact(keyring, {
    ...(number === undefined ? {} : { phone: number }),
    ...(email === undefined ? {} : { email }),
  })
  return requestsOfPerson(db, indexes)
}

/** Everything that is stored of a person, in clear: what the person may ask for by law. */
export async function exportPerson(context: ServiceContext, actor: Actor, person: PersonBody) {
  const { db, keyring, now } = context
  const rows = await findPerson(context, person)
  const requests = []
  for (const row of rows) {
    await audit(db, actor, { action: 'person.exported', subject: row.id }, now())
    const events = await timelineOf(db, keyring, row.id, false)
    requests.push({
      request: toRequestView(row, keyring),
      ...toRevealed(row, keyring),
      events,
      handovers: await handoversOf(db, row.id),
      reports: (await reportsOf(db, row.id)).map((report) => toReportView(report, keyring)),
    })
  }
  return { requests }
}

/** Erases everything of a person, all or nothing; answers with the ids of the requests that are gone. */
export async function erasePerson(context: ServiceContext, actor: Actor, person: PersonBody): Promise<string[]> {
  const ids = (await findPerson(context, person)).map(({ id }) => id)
  await inTransaction(context.db, async (trx) => {
    for (const id of ids) await eraseRequest(trx, actor, id, 'person', context.now())
  })
  return ids
}
