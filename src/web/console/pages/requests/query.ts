import type { Query } from '../../router.ts'
import { type RequestFilter, STATUSES, type Status, today } from './words.ts'

/** The filters as the address keeps them. What could name a person is never among them. */
export const FILTERS = [
  ...(['q', 'status', 'owner', 'due', 'channel', 'sector', 'region'] as const),
  ...(['site', 'campaign', 'suspect', 'from', 'to', 'linked'] as const),
] as const
export type FilterName = (typeof FILTERS)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The filters of an address as the API takes them; values that it would refuse are left out. */
export function toFilter(query: Query): RequestFilter {
  const { q, status, owner, due, channel, sector, region, site, campaign, suspect, from, to, linked } = query
  const day = (name: 'from' | 'to', value: string | undefined) => (value && DAY.test(value) ? { [name]: value } : {})
  return {
    ...(q ? { q: q.slice(0, 100) } : {}),
    ...(STATUSES.includes(status as Status) ? { status: status as Status } : {}),
    ...(status === 'open' || due ? { open: true } : {}),
    ...(owner ? { owner } : {}),
    ...(due ? { followUpBy: today() } : {}),
    ...(channel ? { channel: channel as NonNullable<RequestFilter['channel']> } : {}),
    ...(sector ? { sector } : {}),
    ...(region ? { region } : {}),
    ...(site ? { site } : {}),
    ...(campaign ? { campaign } : {}),
    ...(suspect ? { suspect: suspect === 'yes' } : {}),
    ...(linked ? { linkedTo: linked } : {}),
    ...day('from', from),
    ...day('to', to),
  }
}

/** Whether any filter is set. */
export const isFiltered = (query: Query): boolean => FILTERS.some((name) => query[name])

/** Whether a text names a person: it is then looked for by its exact value, and stands in no address. */
export function personOf(text: string): { phone: string } | { email: string } | undefined {
  const trimmed = text.trim()
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed)) return { email: trimmed }
  const digits = trimmed.replace(/[\s()+-]/g, '')
  return /^\d{7,15}$/.test(digits) ? { phone: trimmed } : undefined
}
