import { type Amount, readAmount, WAN_CNY } from './amounts.ts'

type Words = readonly [zh: string, en: string]
type Part = Record<string, unknown>

interface Named {
  name: string
  label: Words
}

/** A number or a range, with its unit beside it. */
export interface AmountField extends Named {
  kind: 'amount'
  unit: Words
  /** What may stand behind the number. */
  written: RegExp
  inWan?: boolean
  toProfile: (amount: Amount) => Part
}

export interface ChoiceField extends Named {
  kind: 'choices'
  options: readonly (readonly [value: string, zh: string, en: string])[]
}

/** Words that stand for an entry of a catalogue of the server. */
export interface LookupField extends Named {
  kind: 'lookup'
  path: 'v1/regions' | 'v1/sectors'
  /** `before` is the profile so far. */
  toProfile: (id: string, before: Part) => Part
}

export interface PlainField extends Named {
  kind: 'month' | 'email'
}

export type ExtraField = AmountField | ChoiceField | LookupField | PlainField

const M2_PER_MU = 2000 / 3
const WAN = 10_000

const scaled = ({ min, max }: Amount, factor: number): Amount => ({
  min: Math.round(min * factor * 100) / 100,
  max: Math.round(max * factor * 100) / 100,
})

const money = (name: string, label: Words, field: string): AmountField => ({
  name,
  label,
  kind: 'amount',
  unit: ['万元', '10,000 CNY'],
  written: WAN_CNY,
  inWan: true,
  toProfile: (amount) => ({ [field]: scaled(amount, WAN) }),
})

/** Where the visitor does not want to go stays said. */
const excludedOf = (regions: unknown): Part => {
  const { exclude } = (regions ?? {}) as { exclude?: string[] }
  return exclude ? { exclude } : {}
}

/** A figure that a building must reach: of a range the lower end. */
const least = (name: string, label: Words, unit: Words, written: RegExp, field: string): AmountField => ({
  ...{ name, label, kind: 'amount', unit, written },
  toProfile: ({ min }) => ({ [field]: min }),
})

/** Every field that the attribute `fields` can add to the six, in the order in which they are shown. */
export const EXTRA_FIELDS: readonly ExtraField[] = [
  {
    name: 'sector',
    label: ['行业', 'Industry'],
    kind: 'lookup',
    path: 'v1/sectors',
    toProfile: (id) => ({ sectors: [id] }),
  },
  {
    name: 'region',
    label: ['意向地区', 'Preferred region'],
    kind: 'lookup',
    path: 'v1/regions',
    toProfile: (id, { regions }) => ({ regions: { ...excludedOf(regions), prefer: [id] } }),
  },
  {
    name: 'tenure',
    label: ['方式', 'Tenure'],
    kind: 'choices',
    options: [
      ['rent', '租厂房', 'Rent'],
      ['buy_land', '买地自建', 'Buy land'],
      ['buy_building', '买厂房', 'Buy a building'],
      ['custom_build', '定制代建', 'Built to order'],
    ],
  },
  {
    name: 'land',
    label: ['用地', 'Land'],
    kind: 'amount',
    unit: ['亩', 'mu'],
    written: /(?:亩|mu)$/,
    toProfile: (amount) => ({ landM2: scaled(amount, M2_PER_MU) }),
  },
  {
    name: 'floor',
    label: ['建筑面积', 'Floor area'],
    kind: 'amount',
    unit: ['平方米', 'm²'],
    written: /(?:平方米|平米|平方|平|㎡|m2|m²|sqm)$/,
    toProfile: (amount) => ({ floorM2: scaled(amount, 1) }),
  },
  least('height', ['层高至少', 'Clear height, at least'], ['米', 'm'], /(?:米|m)$/, 'floorHeightM'),
  least('load', ['承重至少', 'Floor load, at least'], ['吨/平方米', 't/m²'], /(?:吨|t)(?:\/.*)?$/, 'floorLoadTM2'),
  least('power', ['用电至少', 'Power, at least'], ['kVA', 'kVA'], /(?:kva|千伏安)$/, 'powerKva'),
  {
    name: 'rent',
    label: ['租金最高', 'Rent, at most'],
    kind: 'amount',
    unit: ['元/平方米/月', 'CNY/m²/month'],
    written: /元?(?:\/.*)?$/,
    toProfile: ({ max }) => ({ rentCnyM2Month: { max } }),
  },
  money('investment', ['总投资', 'Total investment'], 'investmentCny'),
  {
    name: 'headcount',
    label: ['员工人数', 'People employed'],
    kind: 'amount',
    unit: ['人', 'people'],
    written: /(?:人|名|people)$/,
    toProfile: (amount) => ({ headcount: amount }),
  },
  { name: 'move-by', label: ['最晚入驻', 'Move in by'], kind: 'month' },
  { name: 'email', label: ['邮箱', 'E-mail'], kind: 'email' },
]

/** The fields that an attribute such as `land, region move-by` names; names that there are not are left out. */
export function fieldsNamed(attribute: string): ExtraField[] {
  const names = new Set(attribute.split(/[\s,]+/))
  return EXTRA_FIELDS.filter(({ name }) => names.has(name))
}

/** An amount of one of the fields, as `readAmount` gives it. */
export const amountOf = (field: AmountField, text: string): Amount | undefined | null =>
  readAmount(text, field.written, field.inWan)

export const isMonth = (text: string): boolean => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text)

/** Whether a message could be sent there; the server looks closer. */
export const isEmail = (text: string): boolean => /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,60}$/.test(text)
