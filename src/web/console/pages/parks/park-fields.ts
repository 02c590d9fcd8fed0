// The fields of a park in one table: what they are called, how they are shown, and how people enter them.

import type { Park } from '../../facts/types.ts'
import {
  KM2,
  M2,
  MU,
  PLAIN,
  RENT_DAY,
  RENT_MONTH,
  type Unit,
  unit,
  WAN,
  WAN_M2,
  WAN_MU,
  WAN_MU_YEAR,
  YI,
  YUAN_M2,
} from '../../facts/units.ts'
import {
  count,
  floor,
  ground,
  km,
  kva,
  load,
  metres,
  perM2,
  perMu,
  perMuYear,
  rent,
  tonnes,
} from '../../facts/value.ts'
import { BASES, FIRE_CLASSES, KINDS, LEVELS, PROCESSES, SPACES, UTILITIES, wordOf } from '../../facts/words.ts'
import { day, money, percent } from '../../format.ts'
import { lang, messages, type Worded } from '../../i18n.ts'

export type Editor =
  | { as: 'text'; long?: boolean }
  | { as: 'number'; units: readonly Unit[] }
  | { as: 'choice' | 'choices'; names: Readonly<Record<string, Worded>> }
  | { as: 'boolean' | 'date' | 'names' | 'region' | 'park' | 'sectors' | 'sectorIds' | 'incentives' }

export interface Field {
  /** Dotted, as in the API: land.totalM2. */
  field: string
  label: Worded
  show: (value: never) => string
  editor?: Editor
}

export interface Group {
  id: string
  label: Worded
  fields: readonly Field[]
}

const m = messages({ yes: '是', no: '否', year: '年' }, { yes: 'yes', no: 'no', year: '' })

const figure = (field: string, zh: string, en: string, show: (value: number) => string, ...units: Unit[]): Field => ({
  field,
  label: { zh, en },
  show,
  editor: { as: 'number', units: units.length > 0 ? units : [PLAIN] },
})
const text = (field: string, zh: string, en: string): Field => ({
  field,
  label: { zh, en },
  show: (value: string) => value,
  editor: { as: 'text' },
})
const flag = (field: string, zh: string, en: string): Field => ({
  field,
  label: { zh, en },
  show: (value: boolean) => (value ? m().yes : m().no),
  editor: { as: 'boolean' },
})
const choice = (field: string, zh: string, en: string, names: Readonly<Record<string, Worded>>): Field => ({
  field,
  label: { zh, en },
  show: (value: string) => wordOf(names, value),
  editor: { as: 'choice', names },
})
const between = () => (lang.value === 'zh' ? '、' : ', ')
const choices = (field: string, zh: string, en: string, names: Readonly<Record<string, Worded>>): Field => ({
  field,
  label: { zh, en },
  show: (values: readonly string[]) => values.map((value) => wordOf(names, value)).join(between()),
  editor: { as: 'choices', names },
})
const members = (field: string, zh: string, en: string): Field => ({
  field,
  label: { zh, en },
  show: (values: readonly { name: string }[]) => values.map(({ name }) => name).join(between()),
  editor: { as: 'names' },
})

const rank = ({ position, scope, year }: NonNullable<Park['ranking']>): string =>
  [lang.value === 'zh' ? `第 ${position} 名` : `No. ${position}`, scope, year].filter(Boolean).join(' · ')

export const IDENTITY: readonly Field[] = [
  text('name', '名称', 'Name'),
  {
    ...text('aliases', '别名', 'Also called'),
    show: (v: readonly string[]) => v.join(between()),
    editor: { as: 'names' },
  },
  choice('kind', '类型', 'Kind', KINDS),
  choice('level', '级别', 'Level', LEVELS),
  { ...text('region', '地区', 'Region'), editor: { as: 'region' } },
  { ...text('parentId', '上级园区', 'Part of'), editor: { as: 'park' } },
  text('address', '地址', 'Address'),
  text('operator', '开发运营', 'Operator'),
  text('website', '网站', 'Website'),
  { ...text('opened', '成立时间', 'Opened'), show: (v: string) => day(v), editor: { as: 'date' } },
]

export const GROUPS: readonly Group[] = [
  {
    id: 'basics',
    label: { zh: '基本信息', en: 'Basics' },
    fields: [
      { field: 'sectors', label: { zh: '产业', en: 'Sectors' }, show: () => '', editor: { as: 'sectors' } },
      {
        field: 'excludedSectors',
        label: { zh: '不接受的产业', en: 'Not accepted' },
        show: () => '',
        editor: { as: 'sectorIds' },
      },
      choices('excludedProcesses', '不接受的工序', 'Processes not accepted', PROCESSES),
      ...IDENTITY.filter(({ field }) => !['name', 'region', 'parentId', 'kind', 'level'].includes(field)),
      { field: 'ranking', label: { zh: '排名', en: 'Ranking' }, show: rank },
      flag('chemicalPark', '化工园区', 'Chemical park'),
    ],
  },
  {
    id: 'land',
    label: { zh: '土地', en: 'Land' },
    fields: [
      figure('land.totalM2', '占地面积', 'Site area', ground, MU, M2, KM2),
      figure('land.availableM2', '可供用地', 'Available', ground, MU, M2, KM2),
      figure('land.minParcelM2', '最小地块', 'Smallest parcel', ground, MU, M2),
      figure('land.priceCnyMu', '地价', 'Land price', perMu, WAN_MU),
    ],
  },
  {
    id: 'space',
    label: { zh: '载体', en: 'Buildings' },
    fields: [
      figure('space.totalM2', '建筑面积', 'Floor space', floor, WAN_M2, M2),
      figure('space.availableM2', '可租面积', 'To let', floor, M2, WAN_M2),
      figure('space.rentCnyM2Month', '租金', 'Rent', rent, RENT_MONTH, RENT_DAY),
      figure('space.saleCnyM2', '售价', 'Sale price', perM2, YUAN_M2),
      choices('space.types', '载体类型', 'Types', SPACES),
      figure('space.floorHeightM', '层高', 'Floor height', metres, unit('m', 'm')),
      figure('space.floorLoadTM2', '承重', 'Floor load', load, unit('t/m²', 't/m²')),
      figure('space.powerKva', '配电', 'Power', kva, unit('kVA', 'kVA')),
      figure('space.craneT', '行车', 'Crane', tonnes, unit('t', 't')),
      flag('space.groundFloor', '一楼可用', 'Ground floor'),
      choice('space.fireClass', '火险类别', 'Fire class', FIRE_CLASSES),
    ],
  },
  {
    id: 'thresholds',
    label: { zh: '准入门槛', en: 'Thresholds' },
    fields: [
      figure('thresholds.taxCnyPerMuYear', '亩均税收', 'Tax per mu', perMuYear, WAN_MU_YEAR),
      figure('thresholds.investmentCnyPerMu', '投资强度', 'Investment per mu', perMu, WAN_MU),
      choice('thresholds.investmentBasis', '投资口径', 'Investment counted', BASES),
      figure('thresholds.outputCnyPerMuYear', '亩均产值', 'Output per mu', perMuYear, WAN_MU_YEAR),
      flag('thresholds.negotiable', '一事一议', 'Negotiable'),
    ],
  },
  {
    id: 'policy',
    label: { zh: '政策', en: 'Incentives' },
    fields: [
      {
        field: 'incentives',
        label: { zh: '扶持政策', en: 'Incentives' },
        show: () => '',
        editor: { as: 'incentives' },
      },
      figure('tax.citRate', '企业所得税率', 'Income tax rate', percent, unit('%', '%', 0.01)),
      text('tax.basis', '税率依据', 'Legal basis'),
      { ...text('tax.validUntil', '有效期至', 'Valid until'), editor: { as: 'date' } },
    ],
  },
  {
    id: 'cluster',
    label: { zh: '产业集群', en: 'Cluster' },
    fields: [
      figure('cluster.enterprises', '入驻企业', 'Enterprises', count),
      figure('cluster.highTech', '高新技术企业', 'High-tech', count),
      figure('cluster.outputCny', '年产值', 'Output', money, YI, WAN),
      members('cluster.anchors', '代表企业', 'Anchors'),
      members('cluster.institutions', '科研机构', 'Institutions'),
    ],
  },
  {
    id: 'access',
    label: { zh: '配套与交通', en: 'Utilities and access' },
    fields: [
      choices('utilities', '配套', 'Utilities', UTILITIES),
      figure('access.airportKm', '距机场', 'Airport', km, unit('km', 'km')),
      figure('access.portKm', '距港口', 'Port', km, unit('km', 'km')),
      figure('access.railKm', '距高铁站', 'Railway', km, unit('km', 'km')),
      figure('access.highwayKm', '距高速口', 'Motorway', km, unit('km', 'km')),
    ],
  },
]

/** What a park that lacks it has from the nearest park above that has it, whole. */
export const INHERITED = ['thresholds', 'incentives', 'tax', 'access'] as const

const ALL: ReadonlyMap<string, Field> = new Map(
  [...IDENTITY, ...GROUPS.flatMap(({ fields }) => fields)].map((field) => [field.field, field]),
)

export const fieldNamed = (name: string): Field | undefined => ALL.get(name)

/** The value of a dotted field, or undefined. */
export const fieldValue = (park: Park | undefined, field: string): unknown =>
  field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], park)

/** A merge patch that sets one dotted field; null takes it away. */
export function patchOf(field: string, value: unknown): Record<string, unknown> {
  const [first, rest] = field.split('.', 2) as [string, string?]
  return { [first]: rest === undefined ? value : { [rest]: value } }
}

/** Several patches in one. */
export const joined = (patches: readonly Record<string, unknown>[]): Record<string, unknown> => {
  const all: Record<string, unknown> = {}
  for (const patch of patches)
    for (const [key, value] of Object.entries(patch)) {
      const earlier = all[key]
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
      all[key] = isGroup && typeof earlier === 'object' ? { ...earlier, ...value } : value
    }
  return all
}

/** What a field says, as text. */
export const shown = ({ show }: Field, value: unknown): string => (show as (value: unknown) => string)(value)
