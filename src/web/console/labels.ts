import { fieldLabel } from '../form/labels.ts'
import { lang, type Worded } from './i18n.ts'

/** Names of what the API calls by a machine name; one table for all pages. A name that is not here is shown as it is. */
const NAMES: Readonly<Record<string, Worded>> = {
  // criteria
  sector: { zh: '产业契合', en: 'Sector' },
  premises: { zh: '载体形式', en: 'Premises' },
  land: { zh: '用地', en: 'Land' },
  space: { zh: '厂房面积', en: 'Floor space' },
  tax: { zh: '准入门槛', en: 'Thresholds' },
  location: { zh: '区位', en: 'Location' },
  cost: { zh: '成本', en: 'Cost' },
  incentives: { zh: '扶持政策', en: 'Incentives' },
  facilities: { zh: '配套设施', en: 'Facilities' },
  access: { zh: '交通', en: 'Access' },
  cluster: { zh: '产业集群', en: 'Cluster' },
  standing: { zh: '园区级别', en: 'Standing' },
  // roles
  admin: { zh: '管理员', en: 'Administrator' },
  data: { zh: '数据', en: 'Data' },
  sales: { zh: '招商', en: 'Sales' },
  local: { zh: '本机', en: 'This machine' },
  open: { zh: '开放', en: 'Open' },
}

const FIELDS: Readonly<Record<string, Worded>> = {
  text: { zh: '需求', en: 'Note' },
  name: { zh: '姓名', en: 'Name' },
  password: { zh: '密码', en: 'Password' },
  email: { zh: '邮箱', en: 'E-mail' },
  consent: { zh: '同意', en: 'Consent' },
  weights: { zh: '权重', en: 'Weights' },
  must: { zh: '必须满足', en: 'Must' },
  url: { zh: '地址', en: 'Address' },
  region: { zh: '地区', en: 'Place' },
}

/** The name of a criterion, a role or a status in the language of the console. */
export const nameOf = (id: string): string => NAMES[id]?.[lang.value] ?? id

/** The name of a field of the profile, or of the field that a JSON pointer of an error names: /profile/landM2/min. */
export function fieldName(pointer: string): string {
  const parts = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part))
  const part = parts[0] === 'profile' ? parts[1] : parts.at(-1)
  if (part === undefined) return lang.value === 'zh' ? '内容' : 'Content'
  return FIELDS[part]?.[lang.value] ?? fieldLabel(part, lang.value)
}
