import { createKey } from '../../src/accounts/keys.ts'
import { type DatabaseSchema, encodeJson, newId, type RequestRow } from '../../src/db/index.ts'
import type { Profile } from '../../src/model/index.ts'
import { searchTextOf } from '../../src/requests/profiles.ts'
import type { ConsoleServer } from './console-helper.ts'

const DAY_MS = 86_400_000
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

interface Story {
  company: string
  note: string
  source?: { channel?: string; site?: string; campaign?: string }
  /** What was done, one change after the other. `mine` makes the account of sales the owner. */
  changes?: readonly ({ mine?: true; dueIn?: number } & Record<string, unknown>)[]
}

const lost = (lostReason: string) => ({ status: 'lost', lostReason })

/** Invented enterprises, and what became of what they asked for. */
export const STORIES: readonly Story[] = [
  {
    company: '青岛海锐仪器有限公司',
    note: '做医疗器械，想在青岛租厂房3000平，层高6米，明年5月前入驻',
    source: { channel: 'form', site: 'www.example.com', campaign: '秋季推介' },
  },
  {
    company: '东岳精密制造有限公司',
    note: '汽车零部件，买地30亩自建，总投资2亿，年税收600万，优先苏州',
    source: { channel: 'partner', campaign: '商会' },
    changes: [{ mine: true, dueIn: 0, status: 'contacted' }, { remark: '电话沟通，下周二带班子来看地' }],
  },
  {
    company: '澜山生物科技有限公司',
    note: '生物医药研发，要实验室2000平，靠近高校，研发为主，专精特新',
    source: { channel: 'event', campaign: '生物医药大会' },
    changes: [{ mine: true, dueIn: -2, status: 'visiting' }],
  },
  {
    company: '恒途供应链管理有限公司',
    note: '冷链仓储15000平，离高速口5公里内，双回路供电',
    source: { channel: 'phone' },
    changes: [{ status: 'contacted' }, { mine: true, dueIn: 3, status: 'negotiating' }],
  },
  {
    company: '明晖光电股份有限公司',
    note: '光伏组件，要50亩地，亩均税收20万，要蒸汽和天然气',
    source: { channel: 'form', site: 'www.example.com' },
    changes: [{ status: 'visiting' }, { mine: true, status: 'negotiating' }, { status: 'signed' }],
  },
  {
    company: '禾谷食品有限公司',
    note: '预制菜加工，租厂房5000平，要污水处理，预算每平每月18元',
    source: { channel: 'form', site: 'www.example.com', campaign: '秋季推介' },
    changes: [lost('price')],
  },
  {
    company: '启衡机器人有限公司',
    note: '工业机器人总装，厂房8000平，行车10吨，承重3吨',
    source: { channel: 'visit' },
  },
  {
    company: '远帆航空科技有限公司',
    note: '无人机研发加小批量生产，4000平，要试飞场地',
    source: { channel: 'form', site: 'invest.example.org' },
    changes: [{ status: 'contacted', dueIn: 1 }],
  },
  {
    company: '蓝湾新材料有限公司',
    note: '电子化学品，必须化工园区，20亩，危化品库',
    source: { channel: 'partner', campaign: '商会' },
    changes: [{ status: 'visiting' }, lost('threshold')],
  },
  {
    company: '博远软件有限公司',
    note: '总部加研发办公3000平，200人，想要人才政策，济南',
    source: { channel: 'event', campaign: '软博会' },
    changes: [{ mine: true, dueIn: 0 }],
  },
  {
    company: '顺泽包装有限公司',
    note: '纸包装生产，租6000平，一楼',
    source: { channel: 'form', site: 'invest.example.org' },
  },
  {
    company: '中科微感传感器有限公司',
    note: 'MEMS传感器，洁净室1500平，靠近集成电路产业链',
    source: { channel: 'api', site: 'partner.example.net' },
    changes: [{ status: 'contacted', mine: true }],
  },
  {
    company: '德信冷链物流有限公司',
    note: '仓库2万平，要码头或者铁路专用线',
    source: { channel: 'phone' },
    changes: [lost('competitor')],
  },
  {
    company: '安途新能源汽车有限公司',
    note: '动力电池回收，100亩，投资10亿',
    source: { channel: 'form', site: 'www.example.com' },
    changes: [{ status: 'negotiating', dueIn: -5 }],
  },
]

/** Puts the stories into the database by the API itself, as staff and forms do. Answers with the ids in their order. */
export async function stockRequests({ app, db, cookieOf }: ConsoleServer): Promise<string[]> {
  const cookie = `parkmatch_session=${await cookieOf('sales')}`
  const { csrfToken, actor } = (await app.inject({ url: '/v1/session', headers: { cookie } })).json()
  const headers = { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json' }
  const { key } = await createKey(db, { name: 'CRM', scope: 'sales' }, new Date().toISOString())
  const ids: string[] = []
  for (const [i, { company, note, source, changes = [] }] of STORIES.entries()) {
    const contact = {
      company,
      name: ['王建国', '李敏', '欧阳文', '赵一鸣'][i % 4],
      phone: `1380013${String(8000 + i)}`,
    }
    const payload = { text: note, contact, consent: { textVersion: '2026-11' }, source }
    // Not by staff, who would own them from the start.
    const { id } = (
      await app.inject({ method: 'POST', url: '/v1/requests', headers: { authorization: `Bearer ${key}` }, payload })
    ).json()
    ids.push(id)
    for (const { mine, dueIn, ...change } of changes) {
      const payload = {
        ...change,
        ...(mine ? { ownerId: actor.id } : {}),
        ...(dueIn === undefined ? {} : { followUpOn: dayFromNow(dueIn) }),
      }
      const answer = await app.inject({ method: 'PATCH', url: `/v1/requests/${id}`, headers, payload })
      if (answer.statusCode !== 200) throw new Error(`${company}: ${answer.body}`)
    }
  }
  return ids
}

const ROWS_A_WRITE = 200

/** Many requests without contacts, written past the API because it would match each of them. */
export async function stockMany({ db }: ConsoleServer, count: number): Promise<void> {
  const profile: Profile = { sectors: ['medical-devices'], landM2: { min: 20_000, max: 20_000 } }
  const rows = Array.from({ length: count }, (_, i): DatabaseSchema['requests'] => {
    const at = new Date(Date.now() - (i + 1) * 60_000).toISOString()
    const plain = { site: `site-${i}.example.com`, campaign: null, channel: 'api' }
    return {
      ...EMPTY,
      id: newId(),
      created_at: at,
      updated_at: at,
      touched_at: at,
      profile: encodeJson(profile),
      search_text: searchTextOf(profile, { site: plain.site, channel: plain.channel }),
      ...plain,
    }
  })
  for (let i = 0; i < rows.length; i += ROWS_A_WRITE)
    await db
      .insertInto('requests')
      .values(rows.slice(i, i + ROWS_A_WRITE))
      .execute()
}

const EMPTY: Omit<
  RequestRow,
  'id' | 'created_at' | 'updated_at' | 'touched_at' | 'profile' | 'search_text' | 'site' | 'campaign' | 'channel'
> = {
  revision: 1,
  status: 'new',
  lost_reason: null,
  owner_id: null,
  follow_up_on: null,
  linked_id: null,
  name_sealed: null,
  phone_sealed: null,
  email_sealed: null,
  company_sealed: null,
  note_sealed: null,
  source_sealed: null,
  phone_index: null,
  email_index: null,
  company_index: null,
  consent: encodeJson({ textVersion: '2026-11', at: '2026-11-01T00:00:00.000Z', method: 'form' as const }),
  language: null,
  suspect: null,
  actor_kind: 'system',
  actor_id: null,
}
