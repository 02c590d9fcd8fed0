import { createDictionary, scanSectors } from '../../text/index.ts'
import { display } from '../display.ts'
import type { Line, Range } from '../types.ts'
import { leftEdge } from './left-edge.ts'

export type OrganisationType = 'company' | 'institution'

/** An organisation that its ending gives away: 某某有限公司, 某大学某研究院. */
export interface Organisation extends Range {
  type: OrganisationType
  name: string
}

const COMPANY_ENDINGS = [
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '总公司',
  '分公司',
  '公司',
  '集团',
  '银行',
  '事务所',
]
const INSTITUTION_ENDINGS = [
  '大学',
  '学院',
  '研究院',
  '研究总院',
  '研究所',
  '研究中心',
  '研究室',
  '实验室',
  '科学院',
  '设计院',
  '技术中心',
  '创新中心',
  '检验中心',
  '检测中心',
  '检验院',
  '检测院',
  '计量院',
  '计量所',
  '工程中心',
  '联合中心',
  '培训中心',
  '测试中心',
  '转化中心',
  '转移中心',
  '孵化中心',
  '研发中心',
  '工作站',
  '化物所',
  '材料所',
  '光机所',
  '物理所',
  '化学所',
  '自动化所',
  '计算所',
  '微电子所',
  '金属所',
  '机械所',
  '纺织所',
  '育种所',
  '农科所',
  '中试站',
  '试验站',
  '监测站',
  '实训中心',
  '实训基地',
  '适配中心',
  '分析中心',
  '评测中心',
  '认证中心',
  '设计中心',
  '数据中心',
  '服务中心',
  '推广中心',
  '育种中心',
  '医学中心',
  '监察所',
  '检疫所',
  '试验基地',
  '实践基地',
  '研发基地',
  '研究基地',
  '设计研究院',
  '分中心',
  '实验中心',
  '验证中心',
  '验证平台',
  '中试基地',
  '中试平台',
  '中试中心',
  '创新研究院',
  '产业研究院',
  '技术研究院',
  '分院',
  '分所',
  '职校',
  '职业学校',
  '技师学院',
  '技工学校',
  '科研所',
  '药检所',
  '质检中心',
  '质检所',
  '创新联合体',
  '协同创新平台',
  '研究会',
  '超算中心',
  '计算中心',
  '大科学装置',
  '监督检验站',
  '重点实验室',
  '工程实验室',
  '技术平台',
  '服务平台',
  '检测平台',
  '研发平台',
  '公共平台',
  '创新平台',
]

interface Ending {
  type: OrganisationType
}
const endings = createDictionary([
  ...COMPANY_ENDINGS.map((key) => ({ key, value: { type: 'company' } satisfies Ending as Ending })),
  ...INSTITUTION_ENDINGS.map((key) => ({ key, value: { type: 'institution' } satisfies Ending as Ending })),
])

const REACH = 30
const GENERIC =
  /中试|新?获批|新增|认定|建成|拥有|组建|计算|超算|智算|数据|算力|新建|搭建|国家级?|省级|市级|部级|区级|重点|公共|综合|专业|国内外?|海外|国际|知名|著名|一流|大型|高端|各类|多家|多个|一批|若干|新型|研发|技术|创新|服务|产业|工程|企业|科技|检验|检测|测试|培训|孵化|研究|联合|协同|院士|博士后?|科研|高校|院所|平台|中心|基地|大学|学院|教育|职业|共享|信息|工业|设计|成果|转化|转移|母|子|总|分|投资|运营|管理|开发|建设|外资|合资|民营|国有|上市|龙头|龙头企业|物业|招商|物流|贸易|两家|这家|该|本|我|其|某|家|个|所|的|新|老|全|省|市|区|县|央企|国企/g

/** Organisations of a line by their endings, in order, without overlaps. Generic words (公司, 重点实验室) are left out. */
export function findOrganisations(line: Line): Organisation[] {
  const found: Organisation[] = []
  let floor = 0
  const hits = endings.scan(line.text)
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]
    if (!hit || hit.start < floor) continue
    const start = bracketedEdge(line.text, hit.start, floor)
    let last = hit
    while (continues(line.text, last.end, hits[i + 1]?.start)) {
      i++
      last = hits[i] ?? last
    }
    const end = last.end + ownHouse(line.text, start, last.end)
    floor = end
    const organisation = { start, end, type: last.value.type, name: display(line, start, end) }
    if (isName(line.text.slice(start, end))) found.push(organisation)
  }
  return found
}

/** 香港科技大学|海洋机械人中心: a house of a university ends in words too common to be endings by themselves. */
function ownHouse(text: string, start: number, end: number): number {
  if (!/(?:大学|学院|科学院|中科院|研究院)$/.test(text.slice(start, end))) return 0
  const house = /^[㐀-鿿]{2,10}?(?:中心|工坊|工作室|基地|分部|站|所)(?=[,。;、:(就已将也在设落挂正投建驻入]|$)/.exec(
    text.slice(end, end + 20),
  )
  return house && !/[与和及]|教授|专家|毕业|合作|共建|产业园|园区|先后|牵头/.test(house[0]) ? house[0].length : 0
}

/** 某某(青岛)有限公司: a short bracket belongs to the name. */
function bracketedEdge(text: string, at: number, floor: number): number {
  const start = leftEdge(text, at, floor, REACH)
  const bracket = /[(（]([㐀-鿿]{2,6})[)）]([㐀-鿿]{0,8})$/.exec(text.slice(Math.max(floor, start - 12), at))
  if (!bracket || start - at > 8) return start
  const inner = at - bracket[0].length
  return inner >= floor ? leftEdge(text, inner, floor, REACH) : start
}

/** The name runs on to a later ending: 苏州大学|机器人关节联合实验室. */
function continues(text: string, end: number, next: number | undefined): boolean {
  if (next === undefined || next - end > 16) return false
  if (next <= end) return true
  const edge = leftEdge(text, next, end, REACH)
  return (
    edge === end &&
    !/^(?:教授|专家|院长|校长|博士|硕士|学者|学生|毕业|研究员|总经理|董事长|负责人|下属|旗下|与|和|及|先后|已经|已|正式)/.test(
      text.slice(end, next),
    )
  )
}

/** Whether anything individual is left when all that could be any organisation is taken away. */
export function isName(text: string): boolean {
  if (/[几多数]所|一些|[几多数]家|^第.{1,3}条/.test(text)) return false
  const rest = text.replace(GENERIC, '').replace(/公司|集团|有限|股份|责任|实验室|研究院|研究所|院|所|站|工作/g, '')
  if (rest.length < 2) return false
  const sectors = scanSectors(rest)
  const covered = sectors.reduce((sum, s) => sum + s.end - s.start, 0)
  return rest.length - covered >= 2 || /大学|学院/.test(text)
}
