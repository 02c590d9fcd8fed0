import { stringify } from 'csv-stringify/sync'
import writeExcelFile from 'write-excel-file/node'
import { regionByCode, sectorById } from '../catalog/index.ts'
import { type Db, decodeJson, type RequestRow } from '../db/index.ts'
import { ApiError } from '../http/errors.ts'
import { M2_PER_MU, type Profile, type Range } from '../model/index.ts'
import type { KeyRing } from '../privacy/index.ts'
import { type Contact, openPersonal } from './contact.ts'
import { listRequests, type RequestNarrowing } from './store.ts'
import { maskContact } from './views.ts'

const ROWS_A_READ = 200
const MAX_ROWS = 20_000

interface Line {
  row: RequestRow
  profile: Profile
  contact: Contact
  owner: string
}

const rangeText = (range: Range | undefined, factor = 1): string => {
  if (!range) return ''
  const show = (value: number | undefined) =>
    value === undefined ? '' : String(Math.round(value * factor * 100) / 100)
  return range.min === range.max ? show(range.min) : `${show(range.min)}–${show(range.max)}`
}

/** Title of each column, in both languages of the product, and its text. */
const COLUMNS: readonly (readonly [string, (line: Line) => string])[] = [
  ['编号 id', ({ row }) => row.id],
  ['时间 created', ({ row }) => row.created_at],
  ['状态 status', ({ row }) => row.status],
  ['失单原因 lost reason', ({ row }) => row.lost_reason ?? ''],
  ['负责人 owner', ({ owner }) => owner],
  ['下次跟进 follow-up', ({ row }) => row.follow_up_on ?? ''],
  ['公司 company', ({ contact }) => contact.company ?? ''],
  ['联系人 name', ({ contact }) => contact.name ?? ''],
  ['手机号 phone', ({ contact }) => contact.phone ?? ''],
  ['邮箱 email', ({ contact }) => contact.email ?? ''],
  ['产业 sectors', ({ profile }) => (profile.sectors ?? []).map((id) => sectorById(id)?.zh ?? id).join(' ')],
  [
    '意向地区 regions',
    ({ profile: { regions } }) =>
      [...(regions?.require ?? []), ...(regions?.prefer ?? [])]
        .map((code) => regionByCode(code)?.name ?? code)
        .join(' '),
  ],
  ['用途 uses', ({ profile }) => (profile.uses ?? []).join(' ')],
  ['方式 tenure', ({ profile }) => (profile.tenure ?? []).join(' ')],
  ['用地（亩） land, mu', ({ profile }) => rangeText(profile.landM2, 1 / M2_PER_MU)],
  ['面积（㎡） floor, m2', ({ profile }) => rangeText(profile.floorM2)],
  ['年税收（万元） tax a year', ({ profile }) => rangeText(profile.taxCnyYear, 1e-4)],
  ['总投资（万元） investment', ({ profile }) => rangeText(profile.investmentCny, 1e-4)],
  ['站点 site', ({ row }) => row.site ?? ''],
  ['活动 campaign', ({ row }) => row.campaign ?? ''],
  ['渠道 channel', ({ row }) => row.channel],
  ['存疑 suspect', ({ row }) => (row.suspect === null ? '' : decodeJson(row.suspect).join(' '))],
  ['关联 linked to', ({ row }) => row.linked_id ?? ''],
]

async function readAll(db: Db, by: RequestNarrowing): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof listRequests>> = await listRequests(db, by, {
      limit: ROWS_A_READ,
      ...(cursor === undefined ? {} : { cursor }),
    })
    rows.push(...page.items)
    cursor = page.nextCursor
    if (rows.length > MAX_ROWS)
      throw new ApiError('conflict', `More than ${MAX_ROWS} requests; narrow the filter, for example by from and to`)
  }
  return rows
}

export interface ExportFile {
  body: Buffer
  type: string
  name: string
  count: number
}

/**
 * Requests as a table for a spreadsheet program: CSV (UTF-8 with a mark, so that Excel knows it; a cell that would be run as a
 * formula is quoted) or XLSX, whose cells are all text. Contacts are masked unless `inClear`.
 */
export async function exportRequests(
  db: Db,
  ring: KeyRing,
  by: RequestNarrowing,
  { format, inClear, today }: { format: 'csv' | 'xlsx'; inClear: boolean; today: string },
): Promise<ExportFile> {
  const owners = new Map(
    (await db.selectFrom('accounts').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]),
  )
  const rows = await readAll(db, by)
  const lines = rows.map((row) => {
    const contact = openPersonal(ring, row, ['name', 'phone', 'email', 'company'])
    const line: Line = {
      row,
      profile: decodeJson(row.profile),
      contact: inClear ? contact : maskContact(contact),
      owner: owners.get(row.owner_id ?? '') ?? '',
    }
    return COLUMNS.map(([, textOf]) => textOf(line))
  })
  const table = [COLUMNS.map(([title]) => title), ...lines]
  const name = `requests-${today}.${format}`
  if (format === 'csv') {
    const text = stringify(table, { bom: true, escape_formulas: true, record_delimiter: 'windows' })
    return { body: Buffer.from(text), type: 'text/csv; charset=utf-8', name, count: rows.length }
  }
  const cells = table.map((line, i) =>
    line.map((value) => ({ value, type: String, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) })),
  )
  const body = await writeExcelFile(cells, { sheet: 'requests' }).toBuffer()
  return { body, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name, count: rows.length }
}
