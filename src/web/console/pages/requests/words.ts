import type { components, operations } from '../../../../client/index.ts'
import { lang, messages } from '../../i18n.ts'

export type Request = components['schemas']['RequestView']
export type Status = Request['status']
export type Statistics = operations['getRequestStatistics']['responses'][200]['content']['application/json']
export type Account = operations['listAccounts']['responses'][200]['content']['application/json']['items'][number]
export type RequestFilter = NonNullable<operations['getRequestStatistics']['parameters']['query']>
export type LostReason = NonNullable<
  NonNullable<operations['updateRequest']['requestBody']>['content']['application/json']['lostReason']
>

/** In the order of the work. */
export const STATUSES: readonly Status[] = ['new', 'contacted', 'visiting', 'negotiating', 'signed', 'lost']
export const OPEN: readonly Status[] = ['new', 'contacted', 'visiting', 'negotiating']
export const CHANNELS = ['form', 'api', 'phone', 'partner', 'event', 'visit', 'other'] as const
export const LOST_REASONS: readonly LostReason[] = [
  ...(['price', 'location', 'land', 'space', 'threshold', 'policy'] as const),
  ...(['competitor', 'cancelled', 'unreachable', 'duplicate', 'spam', 'other'] as const),
]

type Names = Readonly<Record<string, string>>

const names = messages<Record<'status' | 'lost' | 'channel' | 'suspect' | 'field' | 'method' | 'kind', Names>>(
  {
    status: {
      new: '新线索',
      contacted: '已联系',
      visiting: '考察中',
      negotiating: '洽谈中',
      signed: '已签约',
      lost: '已流失',
    },
    lost: {
      price: '价格',
      location: '区位',
      land: '用地',
      space: '厂房',
      threshold: '准入门槛',
      policy: '政策',
      competitor: '选了别处',
      cancelled: '项目取消',
      unreachable: '联系不上',
      duplicate: '重复线索',
      spam: '垃圾信息',
      other: '其他',
    },
    channel: {
      form: '表单',
      api: '接口',
      phone: '电话',
      partner: '合作方',
      event: '活动',
      visit: '来访',
      other: '其他',
    },
    suspect: {
      honeypot: '填了隐藏字段',
      'too-fast': '填写过快',
      'no-proof': '缺少验证',
      'bad-proof': '验证无效',
      'expired-proof': '验证过期',
      'used-proof': '验证重复使用',
      'no-origin': '来源不明',
    },
    field: { name: '联系人', phone: '电话', email: '邮箱', company: '公司' },
    method: { form: '表单勾选', oral: '口头', written: '书面' },
    kind: { new: '新进入', gone: '已退出', better: '上升', worse: '下降' },
  },
  {
    status: {
      new: 'New',
      contacted: 'Contacted',
      visiting: 'Visiting',
      negotiating: 'Negotiating',
      signed: 'Signed',
      lost: 'Lost',
    },
    lost: {
      price: 'Price',
      location: 'Location',
      land: 'Land',
      space: 'Floor space',
      threshold: 'Thresholds',
      policy: 'Policy',
      competitor: 'Went elsewhere',
      cancelled: 'Project cancelled',
      unreachable: 'Cannot be reached',
      duplicate: 'Duplicate',
      spam: 'Spam',
      other: 'Other',
    },
    channel: {
      form: 'Form',
      api: 'API',
      phone: 'Phone',
      partner: 'Partner',
      event: 'Event',
      visit: 'Visit',
      other: 'Other',
    },
    suspect: {
      honeypot: 'hidden field filled',
      'too-fast': 'filled too fast',
      'no-proof': 'no proof of work',
      'bad-proof': 'proof is wrong',
      'expired-proof': 'proof has expired',
      'used-proof': 'proof used before',
      'no-origin': 'origin unknown',
    },
    field: { name: 'Name', phone: 'Phone', email: 'E-mail', company: 'Company' },
    method: { form: 'Form', oral: 'Oral', written: 'Written' },
    kind: { new: 'new', gone: 'gone', better: 'up', worse: 'down' },
  },
)

const nameIn = (table: keyof ReturnType<typeof names>) => (id: string) => names()[table][id] ?? id

export const statusName = nameIn('status')
export const lostName = nameIn('lost')
export const channelName = nameIn('channel')
export const suspectName = nameIn('suspect')
export const contactField = nameIn('field')
export const methodName = nameIn('method')
export const changeName = nameIn('kind')

const TONES: Readonly<Record<Status, string>> = {
  new: 'accent',
  contacted: '',
  visiting: 'warn',
  negotiating: 'warn',
  signed: 'good',
  lost: 'bad',
}
/** The class of the chip of a status. */
export const statusTone = (status: Status): string => TONES[status]

/** Wishes that say by themselves what they are about; the others come with their name. */
const SPEAKING = new Set(
  'sectors regions uses tenure landM2 floorM2 incentives utilities processes qualifications near headcount'.split(' '),
)
const WANTED = '需要'

/** The needs of a request in one line. */
export const needLine = ({ needs }: Request): string =>
  needs
    .map(({ field, name, value }) => {
      if (value.zh === WANTED) return name[lang.value]
      return SPEAKING.has(field) ? value[lang.value] : `${name[lang.value]} ${value[lang.value]}`
    })
    .join(lang.value === 'zh' ? '，' : ', ')

const m = messages(
  { unnamed: '未留名', of: (id: string) => `编号 ${id.slice(-6)}` },
  { unnamed: 'No name given', of: (id) => `No. ${id.slice(-6)}` },
)

/** By what a request is called: its company, else the masked name, else the end of its number. */
export const titleOf = ({ contact, id }: Request): string =>
  contact.company ?? contact.name ?? (contact.phone ? `${m().unnamed} ${contact.phone}` : m().of(id))

/** Where a request came from, in a few words. */
export const sourceOf = ({ source }: Request): string =>
  [channelName(source.channel), source.site ?? source.campaign].filter(Boolean).join(' · ')

/** Today as an ISO day of this machine's place. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
