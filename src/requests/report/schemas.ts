import Type, { type Static } from 'typebox'
import { Nullable } from '../../http/refs.ts'
import { IdParams } from '../../http/schemas.ts'
import { OneOf, Strict } from '../../model/index.ts'
import { type Lang, REPORT_SECTIONS, type ReportSection } from './contents.ts'

const MOST_PARKS = 10
const ParkId = Type.String({ minLength: 1, maxLength: 100 })
const Language = OneOf(['zh', 'en'] as const)
const Day = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', examples: ['2026-12-31'] })

/** One line: no control characters. */
const line = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001f]*$', description })
/** Lines of text; of the control characters only tab and the ends of lines. */
const prose = (maxLength: number, description?: string) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*$',
    ...(description === undefined ? {} : { description }),
  })

const Title = line(200, 'In place of the usual title')
const Introduction = prose(5000, 'Plain text at the head of the conclusion; an empty line parts paragraphs')
const MadeBy = line(100, 'Who stands as its maker; the caller if left out')
const Comments = Type.Record(ParkId, prose(3000), {
  maxProperties: MOST_PARKS,
  description: 'What staff say of a park, by its id; plain text',
})
const ParkIds = Type.Array(ParkId, {
  maxItems: MOST_PARKS,
  uniqueItems: true,
  description: 'Parks of the saved matches, in the order of the report',
})
const Hidden = Type.Array(OneOf(REPORT_SECTIONS), {
  uniqueItems: true,
  description: 'Sections to leave out. Need, ranking, reasons and legal warnings always stay',
})

export const ReportQuery = Strict({
  lang: Type.Optional(
    OneOf(['zh', 'en'] as const, { description: 'The language of the request if left out, else zh' }),
  ),
  format: Type.Optional(OneOf(['html', 'xlsx'] as const, { default: 'html' })),
  contact: Type.Optional(
    OneOf(['masked', 'full'] as const, { default: 'masked', description: 'full: in clear, noted as a reveal is' }),
  ),
})
export interface ReportQuery {
  lang?: Lang
  format: 'html' | 'xlsx'
  contact: 'masked' | 'full'
}
const { format, contact } = ReportQuery.properties
export const DocumentQuery = Strict({ format, contact })
export type DocumentQuery = Omit<ReportQuery, 'lang'>

export const ReportParams = Strict({ ...IdParams.properties, reportId: Type.String({ minLength: 1, maxLength: 200 }) })
export type ReportParams = Static<typeof ReportParams>

export const ReportBody = Strict({
  lang: Type.Optional(Language),
  parkIds: Type.Optional(ParkIds),
  title: Type.Optional(Title),
  introduction: Type.Optional(Introduction),
  madeBy: Type.Optional(MadeBy),
  comments: Type.Optional(Comments),
  hidden: Type.Optional(Hidden),
  validUntil: Type.Optional(Day),
})
export interface ReportBody {
  lang?: Lang
  parkIds?: string[]
  title?: string
  introduction?: string
  madeBy?: string
  comments?: Record<string, string>
  hidden?: ReportSection[]
  validUntil?: string
}

const Revision = Type.Integer({ description: 'The revision that was read; refused when it is no longer that' })

/** Null takes a text back to what is usual. */
export const ReportChange = Strict({
  revision: Type.Optional(Revision),
  lang: Type.Optional(Language),
  parkIds: Type.Optional(ParkIds),
  title: Type.Optional(Nullable(Title)),
  introduction: Type.Optional(Nullable(Introduction)),
  madeBy: Type.Optional(Nullable(MadeBy)),
  comments: Type.Optional(Comments),
  hidden: Type.Optional(Hidden),
  validUntil: Type.Optional(Nullable(Day)),
})
export interface ReportChange {
  revision?: number
  lang?: Lang
  parkIds?: string[]
  title?: string | null
  introduction?: string | null
  madeBy?: string | null
  comments?: Record<string, string>
  hidden?: ReportSection[]
  validUntil?: string | null
}

export const SendBody = Strict({ revision: Type.Optional(Revision) })

export const ReportView = Type.Object({
  id: Type.String(),
  requestId: Type.String(),
  revision: Type.Integer(),
  status: OneOf(['draft', 'sent'] as const),
  lang: Language,
  matchSeq: Type.Integer({ description: 'Which of the saved matches it is made from, from 1; 0: none was saved' }),
  parkIds: Type.Array(Type.String()),
  title: Nullable(Type.String()),
  introduction: Nullable(Type.String()),
  madeBy: Nullable(Type.String()),
  comments: Type.Record(Type.String(), Type.String()),
  hidden: Type.Array(OneOf(REPORT_SECTIONS)),
  validUntil: Nullable(Type.String({ description: 'Null: 30 days from the day of the report' })),
  createdAt: Type.String(),
  updatedAt: Type.String(),
  actorKind: Type.String(),
  actorId: Nullable(Type.String()),
  sentAt: Nullable(Type.String()),
  sentByKind: Nullable(Type.String()),
  sentById: Nullable(Type.String()),
  sha256: Nullable(Type.String({ description: 'Of the page as sent, with the contact masked; in hex' })),
})
