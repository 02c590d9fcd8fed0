import type { Worded } from '../reasons/format.ts'
import { INCENTIVE_NAME, PROCESS_NAME, QUALIFICATION_NAME, UTILITY_NAME } from '../reasons/names.ts'
import { members } from './answers.ts'
import { isStated, produces, type Question } from './question.ts'

const NEAR_ANSWERS: Readonly<Record<'airport' | 'port' | 'rail' | 'highway', Worded>> = {
  highway: { zh: '高速口 10 公里内', en: 'A motorway within 10 km' },
  airport: { zh: '机场 40 公里内', en: 'An airport within 40 km' },
  rail: { zh: '火车站 20 公里内', en: 'A railway station within 20 km' },
  port: { zh: '港口 50 公里内', en: 'A port within 50 km' },
}
const NEAR_KM = { highway: 10, airport: 40, rail: 20, port: 50 } as const

/** What the site must have near and offer. */
export const ABOUT_THE_SITE: readonly Question[] = [
  {
    field: 'utilities',
    criteria: ['facilities'],
    zh: '生产上需要蒸汽、天然气、污水处理这类配套吗？',
    en: 'Does production need utilities such as steam, natural gas or waste-water treatment?',
    isOpen: (p) => !isStated(p.utilities) && produces(p),
    answers: () =>
      members(
        [
          ['natural_gas', 0.18],
          ['wastewater', 0.16],
          ['steam', 0.12],
          ['dual_power', 0.1],
        ],
        UTILITY_NAME,
        (utility) => ({ utilities: [utility] }),
      ),
  },
  {
    field: 'processes',
    criteria: ['facilities'],
    zh: '有没有喷涂、电镀、酸洗这类需要审批的工序？',
    en: 'Are there processes that need a permit, such as painting, electroplating or pickling?',
    isOpen: (p) => !isStated(p.processes) && produces(p),
    answers: () =>
      members(
        [
          ['painting', 0.14],
          ['electroplating', 0.06],
          ['pickling', 0.05],
          ['heat_treatment', 0.05],
        ],
        PROCESS_NAME,
        (process) => ({ processes: [process] }),
      ),
  },
  {
    field: 'near',
    criteria: ['access'],
    zh: '对离高速口、机场、火车站或港口的距离有要求吗？',
    en: 'Must a motorway, an airport, a railway station or a port be near?',
    isOpen: (p) => !isStated(p.near),
    answers: () =>
      members(
        [
          ['highway', 0.2],
          ['airport', 0.12],
          ['rail', 0.12],
          ['port', 0.1],
        ],
        NEAR_ANSWERS,
        (kind) => ({ near: [{ kind, maxKm: NEAR_KM[kind] }] }),
      ),
  },
  {
    field: 'incentives',
    criteria: ['incentives'],
    zh: '最看重哪类扶持：资金奖励、租金减免、人才，还是设备补贴？',
    en: 'Which support matters most: grants, rent relief, talent or equipment support?',
    isOpen: (p) => !isStated(p.incentives),
    answers: () =>
      members(
        [
          ['grant', 0.25],
          ['rent_relief', 0.2],
          ['talent', 0.12],
          ['equipment', 0.13],
        ],
        INCENTIVE_NAME,
        (kind) => ({ incentives: [kind] }),
      ),
  },
  {
    field: 'qualifications',
    criteria: ['incentives'],
    zh: '企业有高新技术、专精特新这类资质吗？',
    en: 'Is the company certified, for example as high-tech or as specialised and new?',
    isOpen: (p) => !isStated(p.qualifications) && isStated(p.incentives),
    answers: () =>
      members(
        [
          ['high_tech', 0.3],
          ['specialised_new', 0.2],
          ['sme', 0.1],
        ],
        QUALIFICATION_NAME,
        (held) => ({ qualifications: [held] }),
      ),
  },
]
