import { html, nothing } from 'lit'
import { day } from '../../format.ts'
import { messages } from '../../i18n.ts'
import type { Column } from '../../ui/table.ts'
import { needLine, type Request, sourceOf, statusName, statusTone, suspectName, titleOf, today } from './words.ts'

const m = messages(
  {
    client: '企业',
    need: '需求',
    status: '状态',
    owner: '负责人',
    followUp: '下次跟进',
    source: '来源',
    received: '收到',
    pool: '公海',
    suspect: '可疑',
    overdue: '已逾期',
  },
  {
    client: 'Client',
    need: 'Needs',
    status: 'Status',
    owner: 'Owner',
    followUp: 'Follow up',
    source: 'Source',
    received: 'Received',
    pool: 'Pool',
    suspect: 'suspicious',
    overdue: 'overdue',
  },
)

/** Text on one line, with the whole of it on hovering. */
const oneLine = (text: string, tone = '') =>
  html`<span class=${tone} title=${text} style="display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">${text}</span>`

const isWorkedOn = ({ status }: Request): boolean => status !== 'signed' && status !== 'lost'

function followUp(request: Request) {
  const { followUpOn } = request
  if (followUpOn === null) return html`<span class="muted">–</span>`
  const isDue = followUpOn <= today() && isWorkedOn(request)
  const isLate = followUpOn < today() && isWorkedOn(request)
  return html`<span class="num ${isDue ? 'chip warn' : ''}" title=${isLate ? m().overdue : ''}>${followUpOn}</span>`
}

const suspect = ({ suspect }: Request) =>
  suspect ? html` <span class="chip warn" title=${suspect.map(suspectName).join(', ')}>${m().suspect}</span>` : nothing

const status = ({ status }: Request) => html`<span class="chip ${statusTone(status)}">${statusName(status)}</span>`

/** The columns of the list; a phone has the two that tell the most. */
export function columnsOf(owners: ReadonlyMap<string, string>, isNarrow: boolean): readonly Column<Request>[] {
  const owner = ({ ownerId }: Request) => (ownerId === null ? m().pool : (owners.get(ownerId) ?? '–'))
  if (isNarrow)
    return [
      {
        id: 'client',
        label: m().client,
        width: '1fr',
        cell: (row) =>
          html`<div style="display: flex; gap: 6px; align-items: center; font-weight: 600">${oneLine(titleOf(row))}${suspect(row)}</div>${oneLine(needLine(row), 'muted small')}`,
      },
      {
        id: 'status',
        label: m().status,
        width: '104px',
        cell: (row) =>
          html`${status(row)}${row.followUpOn ? html`<div class="small" style="margin-top: 2px">${followUp(row)}</div>` : nothing}`,
      },
    ]
  return [
    {
      id: 'client',
      label: m().client,
      width: '2fr',
      cell: (row) =>
        html`<div style="display: flex; gap: 6px; align-items: center; font-weight: 600">${oneLine(titleOf(row))}${suspect(row)}</div>`,
    },
    { id: 'need', label: m().need, width: '4fr', cell: (row) => oneLine(needLine(row)) },
    { id: 'status', label: m().status, width: '92px', cell: status },
    {
      id: 'owner',
      label: m().owner,
      width: '1fr',
      cell: (row) => oneLine(owner(row), row.ownerId === null ? 'muted' : ''),
    },
    { id: 'followUp', label: m().followUp, width: '104px', cell: followUp },
    { id: 'source', label: m().source, width: '1.6fr', cell: (row) => oneLine(sourceOf(row), 'muted') },
    {
      id: 'received',
      label: m().received,
      width: '88px',
      cell: ({ createdAt }) => html`<span class="num muted">${day(createdAt)}</span>`,
    },
  ]
}
