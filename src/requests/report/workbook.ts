import type { SheetData } from 'write-excel-file/node'
import type { Fact } from '../../http/schemas.ts'
import { spanOf, wordFact } from '../../match/index.ts'
import { CRITERIA } from '../../model/index.ts'
import type { ReportContents, ReportPark } from './contents.ts'
import { questionsOf } from './questions.ts'
import { type ReportWords, WORDS } from './words.ts'

type Value = string | number | null

interface Table {
  sheet: string
  heads: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly Value[])[]
}

/** Longer texts are cut by spreadsheet programs. */
const MOST_IN_A_CELL = 32_767
/** What XML cannot hold, and halves of characters. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Texts are cells of text, which no program runs as a formula, whatever they begin with. */
const toCell = (value: Value) => {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: value.replace(UNFIT, '').slice(0, MOST_IN_A_CELL), type: String, wrap: true }
}

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits))
const statusWord = (fact: Fact, taken: boolean, words: ReportWords): string =>
  taken ? words.taken : fact.conflicting ? `${words.other} · ${words.conflicting}` : words.other

function rankingTable({ parks, lang }: ReportContents, words: ReportWords): Table {
  return {
    sheet: words.ranking,
    heads: [words.rank, words.park, words.place, words.score, words.low, words.high, words.confidence, words.summary],
    widths: [6, 30, 14, 8, 8, 8, 10, 90],
    rows: parks.map(({ recommendation, place }, i) => {
      const { name, score, low, high, confidence, summary } = recommendation
      const [from, to] = spanOf({ low, high })
      return [
        i + 1,
        name,
        place?.[lang] ?? null,
        rounded(score),
        from,
        to,
        rounded(confidence, 2),
        summary?.[lang] ?? null,
      ]
    }),
  }
}

const forEachPark = (parks: readonly ReportPark[], rowsOf: (park: ReportPark) => readonly (readonly Value[])[]) =>
  parks.flatMap((park) => rowsOf(park).map((row) => [park.recommendation.name, ...row]))

function reasonsTable({ parks, lang }: ReportContents, words: ReportWords): Table {
  return {
    sheet: words.reasons,
    heads: [words.park, words.criterion, words.weight, words.fit, words.result, words.reason],
    widths: [30, 14, 8, 8, 12, 90],
    rows: forEachPark(parks, ({ recommendation }) =>
      recommendation.criteria.map(({ id, weight, fit, status, reason }) => [
        CRITERIA[id][lang],
        weight,
        fit === null ? null : rounded(fit, 3),
        words.status[status],
        reason[lang],
      ]),
    ),
  }
}

/** One line for each fact, also for those that compete; a value that was entered has one without a source. */
function factsTable({ parks, lang }: ReportContents, words: ReportWords): Table {
  return {
    sheet: words.facts,
    heads: [
      ...[words.park, words.attribute, words.value, words.fact, words.use, words.date, words.confidence],
      ...[words.document, words.publisher, words.published, words.address, words.quote],
    ],
    widths: [26, 18, 30, 30, 18, 12, 10, 34, 20, 12, 30, 70],
    rows: forEachPark(parks, ({ rows }) =>
      rows.flatMap(({ name, value, facts, competing }) => {
        const line = (fact: Fact, taken: boolean): Value[] => [
          name[lang],
          value[lang],
          wordFact(fact)[lang],
          statusWord(fact, taken, words),
          fact.asOf,
          rounded(fact.currentConfidence ?? fact.confidence, 2),
          fact.source?.title ?? null,
          fact.source?.publisher ?? null,
          fact.source?.publishedAt ?? null,
          fact.source?.url ?? null,
          fact.evidence?.quote ?? null,
        ]
        if (facts.length + competing.length === 0) return [[name[lang], value[lang], null, words.entered]]
        return [...facts.map((fact) => line(fact, true)), ...competing.map((fact) => line(fact, false))]
      }),
    ),
  }
}

function questionsTable({ parks, lang }: ReportContents, words: ReportWords): Table {
  return {
    sheet: words.questions,
    heads: [words.park, words.question, words.answer],
    widths: [30, 90, 40],
    rows: forEachPark(parks, (park) => questionsOf(park, lang).map((question) => [question, null])),
  }
}

const toSheet = ({ sheet, heads, widths, rows }: Table) => ({
  sheet,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  data: [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(toCell)),
  ] as SheetData,
})

/** A report as a workbook: ranking, reasons, facts with their sources, and what is to be asked. It holds no contact. */
export async function reportWorkbook(contents: ReportContents): Promise<Buffer> {
  const { default: writeSheets } = await import('write-excel-file/node')
  const words = WORDS[contents.lang]
  const tables = [rankingTable, reasonsTable, factsTable, questionsTable].map((make) => make(contents, words))
  return writeSheets(tables.map(toSheet)).toBuffer()
}
