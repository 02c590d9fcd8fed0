import type { TSchema } from 'typebox'
import { RegionCode, SectorId } from '../src/model/common.ts'
import { Park } from '../src/model/index.ts'
import { FIELD_WORDS } from './import-words.ts'

/** What the table reads of a schema: JSON Schema, as TypeBox makes it. */
interface Schema {
  type?: string
  enum?: readonly string[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: readonly string[]
  description?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  pattern?: string
  examples?: readonly string[]
}

/** A field of the format: its dotted name, and what it may hold. */
export interface FormatField {
  field: string
  value: string
  isRequired: boolean
}

/** Words for the kinds of text that a pattern describes; other patterns have a limit of characters besides. */
function patternWords({ pattern = '', maxLength, examples }: Schema): string {
  if (pattern === (RegionCode as Schema).pattern)
    return `region code of six digits (GB/T 2260), such as \`${examples?.[0]}\``
  if (pattern === (SectorId as Schema).pattern) return `id of a sector, such as \`${examples?.[0]}\``
  if (maxLength === undefined) return '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`'
  return `letters, digits and \`.\` \`_\` \`:\` \`-\`, at most ${maxLength} characters`
}

function numberWords({ type, minimum, maximum, description }: Schema): string {
  const kind = type === 'integer' ? 'whole number' : 'number'
  const range =
    minimum === undefined ? '' : maximum === undefined ? `, ${minimum} or more` : ` from ${minimum} to ${maximum}`
  return `${kind}${range}${description ? `; ${description}` : ''}`
}

function valueWords(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema)
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'object') return 'object; its fields follow'
  if (schema.type !== 'array')
    return schema.pattern ? patternWords(schema) : `text, at most ${schema.maxLength} characters`
  const most = schema.maxItems === undefined ? '' : `, at most ${schema.maxItems}`
  return schema.items?.type === 'object'
    ? `list of objects${most}; their fields follow`
    : `list${most}, each: ${valueWords(schema.items ?? {})}`
}

function fieldsOf({ properties = {}, required = [] }: Schema, prefix: string): FormatField[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const field = prefix + name
    const own = { field, value: valueWords(schema), isRequired: required.includes(name) }
    const inner = schema.type === 'object' ? fieldsOf(schema, `${field}.`) : []
    const members = schema.items?.type === 'object' ? fieldsOf(schema.items, `${field}[].`) : []
    return [own, ...inner, ...members]
  })
}

/** Every field of the import format, in the order of the schema. */
export const formatFields = (): FormatField[] => fieldsOf(Park as TSchema as Schema, '')

const rowOf = ({ field, value, isRequired }: FormatField): string => {
  const { en, zh } = FIELD_WORDS[field] ?? { en: '', zh: '' }
  return `| \`${field}\`${isRequired ? ' \\*' : ''} | ${value} | ${en} | ${zh} |`
}

const FILES = `# The import format

What \`parkmatch import FILE\` and \`POST /v1/parks/import\` read, \`parkmatch export\` and \`GET /v1/parks/export\` write, and \`createMatcher\` takes:
parks, one record each, under the field names below. The page is written by \`npm run docs\` from the schema in \`src/model/park.ts\`.

An import is taken as a whole, or refused as a whole with every bad field named by record (\`parks[0]\` is the first), id and field. Only \`id\` and
\`name\` are required. **A field that is absent is unknown; an empty list says that there is none.** A record whose \`id\` is stored replaces all
that was entered of that park before (the console's history can undo it); facts of documents stay, and fill in what the record leaves out.

## Files

**JSON**: one object with all parks:

\`\`\`json
{"parks": [
  {"id": "shi-li-yuan", "name": "示例产业园", "aliases": ["示例基地"], "region": "370214",
   "sectors": [{"id": "medical-devices", "role": "leading"}],
   "land": {"totalM2": 200000, "availableM2": 40000}, "chemicalPark": false}
]}
\`\`\`

**CSV** (UTF-8 or GB18030) and **XLSX** (the first sheet): one park a row, dotted field names in the first row, columns in any order:

\`\`\`csv
id,name,aliases,region,sectors,land.totalM2,land.availableM2,chemicalPark
shi-li-yuan,示例产业园,示例基地|示例园,370214,"[{""id"":""medical-devices"",""role"":""leading""}]",200000,40000,否
\`\`\`

- An empty cell is an absent field. A list of texts is joined by \`|\`, and \`[]\` is the empty one; a list of objects is a JSON array in one cell.
- \`true\`, \`yes\`, \`1\`, \`是\` and \`false\`, \`no\`, \`0\`, \`否\` are true and false. Numbers are in the unit of the field and may have commas (\`1,200\`).
- A text that begins with \`=\`, \`+\`, \`-\` or \`@\` is written with \`'\` before it, so that no spreadsheet computes it; reading takes it off.
- A group (\`land\`) has a column of its own only to say \`{}\`: known to be empty, so that nothing is inherited from the park above.

Over HTTP the content type says which form it is (\`application/json\`, \`text/csv\`, or that of XLSX,
\`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\`); with accounts, a key of scope \`data\` goes along as \`authorization: Bearer …\`:

\`\`\`sh
curl -H 'content-type: text/csv' --data-binary @parks.csv http://127.0.0.1:8080/v1/parks/import
curl 'http://127.0.0.1:8080/v1/parks/export?format=csv&values=entered'
\`\`\``

const ROUND_TRIP = `## There and back

\`\`\`sh
parkmatch export --entered parks.xlsx
parkmatch import parks.xlsx
\`\`\`

is the round trip: \`--entered\` (\`values=entered\`) writes what people entered and imports brought, and leaves out what documents say. Without it the
file holds what matching reads, with the facts of documents resolved into it: for reading, for other programs, and for moving parks to a server
that does not have the documents. **Imported into the same server, that file turns what documents said into entered values: they lose
source, date and confidence, and new documents no longer change them.** If it happened: undo the import in the history of a park in the console.`

const FIELDS = `## Fields

\\* required. \`sectors[].id\` is the field \`id\` of each member of \`sectors\`. Ids of sectors and region codes are found with
\`GET /v1/sectors?q=…\` and \`GET /v1/regions?q=…\`; an unknown one is refused with the nearest named.`

const CHINESE = `## 中文说明

\`parkmatch import FILE\`（或 \`POST /v1/parks/import\`）读取 JSON、CSV（UTF-8 或 GB18030）和 XLSX（第一张表）。整份导入，或整份拒绝并逐条指出第几条记录、哪个字段有误。
只有 \`id\` 和 \`name\` 必填。**不填表示未知，空列表 \`[]\` 表示没有。**标识已存在时，整条替换此前录入的内容（可在工作台的历史中撤销）；文档中的事实保留，补上记录没有填的字段。

表格每行一个园区，首行为上表的字段名（如 \`land.totalM2\`）；文本列表用 \`|\` 分隔，对象列表在单元格里写 JSON 数组；是非可写 \`是\`、\`否\`。
面积一律为平方米（1 亩 ≈ 666.67 平方米），金额一律为元。

**导出后改完再导入，请用 \`parkmatch export --entered\`**：它只含人工录入和导入的内容。不带 \`--entered\` 的导出含文档事实的汇总结果，供阅读、交给其他程序或迁到没有这些文档的服务器；
若导回同一服务器，文档中的内容会变成录入值，失去出处、日期和可信度，也不再随新文档更新。
`

const fieldTable = (): string =>
  ['| field | value | meaning | 含义 |', '|---|---|---|---|', ...formatFields().map(rowOf)].join('\n')

/** The page docs/import.md, written from the schema of a park. */
export const importPage = (): string => [FILES, ROUND_TRIP, FIELDS, fieldTable(), CHINESE].join('\n\n')
