import { nameById } from './catalogue.ts'
import { number } from './format.ts'
import type { Profile } from './handoff.ts'
import { lang, say } from './i18n.ts'
import { NEAR_KINDS, PROFILE_FIELDS, type ProfileField, rangeText } from './profile-fields.ts'

/** The fields that a profile states, in the order in which they are shown. */
export const statedFields = (profile: Profile): ProfileField[] =>
  (Object.keys(PROFILE_FIELDS) as ProfileField[]).filter((field) => profile[field] !== undefined)

const comma = (): string => (lang.value === 'zh' ? '、' : ', ')

function nearText(near: NonNullable<Profile['near']>): string {
  const one = ({ kind, name, maxKm }: (typeof near)[number]) =>
    `${name ?? say(NEAR_KINDS[kind])}${maxKm === undefined ? '' : ` ≤ ${number(maxKm)} km`}`
  return near.map(one).join(comma())
}

function regionsText({ require, prefer, exclude }: NonNullable<Profile['regions']>): string {
  const isZh = lang.value === 'zh'
  const list = (codes: readonly string[]) => codes.map((code) => nameById('region', code)).join(comma())
  return [
    require?.length ? `${isZh ? '限' : 'only '}${list(require)}` : '',
    prefer?.length ? list(prefer) : '',
    exclude?.length ? `${isZh ? '不要' : 'not '}${list(exclude)}` : '',
  ]
    .filter((part) => part !== '')
    .join(isZh ? '；' : '; ')
}

/** What a field of a profile says, in the language of the console: 30 亩以上; 青岛市、烟台市. */
export function fieldText(profile: Profile, field: ProfileField): string {
  const value = profile[field]
  const shape = PROFILE_FIELDS[field]
  if (value === undefined) return ''
  if (field === 'sectors') return (profile.sectors ?? []).map((id) => nameById('sector', id)).join(comma())
  if (field === 'regions') return regionsText(profile.regions ?? {})
  if (field === 'near') return nearText(profile.near ?? [])
  if (shape.kind === 'range') return rangeText(value as { min?: number; max?: number }, shape.show)
  if (shape.kind === 'least') return `≥ ${number(value as number, 2)} ${say(shape.unit)}`
  if (shape.kind === 'flag') return lang.value === 'zh' ? (value ? '需要' : '不要') : value ? 'yes' : 'no'
  if (shape.kind === 'list' || shape.kind === 'one') {
    const labels = [value].flat().map((each) => shape.options[String(each)])
    return labels.map((label) => (label ? say(label) : '')).join(comma())
  }
  return String(value)
}
