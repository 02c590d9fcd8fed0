import { regionByCode, sectorById } from '../catalog/index.ts'
import { type Db, decodeJson, type RequestRow } from '../db/index.ts'
import { type AnonymousProfile, anonymous, type Demand } from '../match/index.ts'
import type { Profile } from '../model/index.ts'
import { coarse, mondayOf } from './coarse.ts'
import { regionsOf } from './profiles.ts'
import { OPEN_STATUSES } from './status.ts'
import { listRequests, type RequestNarrowing } from './store.ts'

/** More open requests than this are not looked at; the newest are. */
const MAX_DEMANDS = 5000
const ROWS_A_READ = 500

type OpenRow = Pick<RequestRow, 'id' | 'created_at' | 'profile'>

/** The open requests that nothing speaks against, the last first. */
async function openRequests(db: Db, by: RequestNarrowing, most: number): Promise<OpenRow[]> {
  const rows: OpenRow[] = []
  for (let cursor: string | null | undefined; cursor !== null && rows.length < most; ) {
    const page: Awaited<ReturnType<typeof listRequests>> = await listRequests(
      db,
      { ...by, isOpen: true, suspect: false },
      { limit: Math.min(ROWS_A_READ, most - rows.length), ...(cursor === undefined ? {} : { cursor }) },
    )
    rows.push(...page.items)
    cursor = page.nextCursor
  }
  return rows
}

/** What is asked for now, as the match turned round wants it. */
export async function openDemands(db: Db): Promise<Demand[]> {
  const rows = await db
    .selectFrom('requests')
    .select(['id', 'profile'])
    .where('status', 'in', [...OPEN_STATUSES])
    .where('suspect', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MAX_DEMANDS)
    .execute()
  return rows.map(({ id, profile }) => ({ id, profile: decodeJson(profile) }))
}

/** A request in the digest: the day, not the hour, and nothing that could name the enterprise. */
export interface DigestItem {
  id: string
  /** The day (ISO) of its making; where the digest is coarse the Monday of that week. */
  day: string
  profile: AnonymousProfile
}

export interface DigestGroup {
  sector: { id: string; zh: string; en: string } | null
  region: { code: string; name: string } | null
  count: number
  requests: DigestItem[]
}

const provinceOf = (profile: Profile): string | null => {
  const code = regionsOf(profile)[0]
  return code === undefined ? null : `${code.slice(0, 2)}0000`
}

const topSectorOf = ({ sectors }: Profile): string | null => {
  let sector = sectors?.[0] === undefined ? undefined : sectorById(sectors[0])
  while (sector?.parent) sector = sectorById(sector.parent)
  return sector?.id ?? null
}

function emptyGroup(sectorId: string | null, code: string | null): DigestGroup {
  const sector = sectorId === null ? undefined : sectorById(sectorId)
  const region = code === null ? undefined : regionByCode(code)
  return {
    sector: sector ? { id: sector.id, zh: sector.zh, en: sector.en } : null,
    region: region ? { code: region.code, name: region.name } : null,
    count: 0,
    requests: [],
  }
}

/**
 * 选址项目推介: the open requests of a period by top sector and province, the largest groups first. A coarse one, for those who are not staff,
 * has figures in bands and weeks in place of days.
 */
export async function digestOf(
  db: Db,
  by: RequestNarrowing,
  isCoarse: boolean,
): Promise<{ total: number; groups: DigestGroup[] }> {
  const rows = await openRequests(db, by, MAX_DEMANDS)
  const groups = new Map<string, DigestGroup>()
  for (const { id, created_at, profile: text } of rows) {
    const profile = decodeJson(text)
    const [sector, province] = [topSectorOf(profile), provinceOf(profile)]
    const key = `${sector} ${province}`
    const group = groups.get(key) ?? emptyGroup(sector, province)
    const day = created_at.slice(0, 10)
    const item = isCoarse ? { day: mondayOf(day), profile: coarse(profile) } : { day, profile: anonymous(profile) }
    group.requests.push({ id, ...item })
    group.count += 1
    groups.set(key, group)
  }
  return { total: rows.length, groups: [...groups.values()].sort((a, b) => b.count - a.count) }
}
