import type { SealedTable } from '../privacy/index.ts'
import { companyKey, emailKey } from './contact-keys.ts'

/** Every sealed column of the database with the field name that it is sealed under: what a rotation of keys goes through. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: 'requests',
    sealed: {
      name_sealed: 'name',
      phone_sealed: 'phone',
      email_sealed: 'email',
      company_sealed: 'company',
      note_sealed: 'note',
      source_sealed: 'source',
    },
    indexed: {
      phone_index: { from: 'phone_sealed', domain: 'phone', key: (phone) => phone },
      email_index: { from: 'email_sealed', domain: 'email', key: emailKey },
      company_index: { from: 'company_sealed', domain: 'company', key: companyKey },
    },
  },
  { table: 'request_events', sealed: { remark_sealed: 'remark' } },
  { table: 'request_reports', sealed: { edits_sealed: 'edits', page_sealed: 'page' } },
  { table: 'webhooks', sealed: { url_sealed: 'url', secret_sealed: 'secret' } },
]
