import type { TSchema } from 'typebox'
import { Park } from '../model/index.ts'

/** How a cell is read: the kinds of value that a park's fields hold. */
export type CellKind = 'text' | 'number' | 'boolean' | 'texts' | 'records' | 'group'

/** A column of the tabular form of a park: the dotted field name and how its cells are read. */
export interface ParkColumn {
  field: string
  kind: CellKind
}

/** A cell that cannot be read, named so that a person can find and mend it. */
export interface CellProblem {
  field: string
  value: string
  detail: string
}

type Json = Record<string, unknown>

const kindOf = (schema: TSchema): CellKind => {
  const { type, items } = schema as { type?: string; items?: { type?: string } }
  if (type === 'number' || type === 'integer') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'array') return items?.type === 'object' ? 'records' : 'texts'
  return 'text'
}

const columnsOf = (properties: Record<string, TSchema>, prefix = ''): ParkColumn[] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const { type, properties: inner } = schema as { type?: string; properties?: Record<string, TSchema> }
    const field = prefix + name
    return type === 'object' && inner
      ? [...columnsOf(inner, `${field}.`), { field, kind: 'group' as const }]
      : [{ field, kind: kindOf(schema) }]
  })

/**
 * Every column, in the order of the schema: id, name, …, land.totalM2, …. Derived from the import schema, the one source. The column of
 * a group (land) says only that the park has an empty one, which is not the same as none: it is not filled by inheritance.
 */
export const PARK_COLUMNS: readonly ParkColumn[] = columnsOf(Park.properties)

const columnByField = new Map(PARK_COLUMNS.map((column) => [column.field, column]))

/** The column of a field name, or undefined when the import knows no such field. */
export const parkColumn = (field: string): ParkColumn | undefined => columnByField.get(field)

/** What begins a formula; Chinese and Japanese spreadsheet programs take the full-width signs, too. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
/** A text that a spreadsheet would take for a formula gets an apostrophe in front; parsing takes it off again. */
const neutralise = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
const restore = (text: string) => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text)

/** What spreadsheets and their files trim, turn or refuse: white space at the ends, control characters, what XML has no place for. */
const FRAGILE = /^$|^\s|\s$|^["[]|[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufeff]|_x[0-9a-f]{4}_/iu
const UNWRITABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufeff]|_(?=x[0-9a-f]{4}_)/giu

/** A character as JSON escapes it, unit by unit. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')

/** JSON in characters that every table takes. */
const plainJson = (value: unknown): string => JSON.stringify(value).replace(UNWRITABLE, escaped)

/** Words that the library of XLSX files takes for something else: it keeps its texts as names of an object. */
const isReserved = (text: string): boolean => text in Object.prototype

/** A text as a cell; one that would not come back as it is stands as a JSON string. */
const writeText = (text: string): string =>
  FRAGILE.test(text) || isReserved(text) ? plainJson(text) : neutralise(text)

/** Lists are joined by `|`; a list that is empty, or whose members would not come back, is written as JSON. */
const writeList = (list: readonly string[]): string =>
  list.length === 0 || list.some((item) => item.includes('|') || FRAGILE.test(item) || isReserved(item))
    ? plainJson(list)
    : neutralise(list.join('|'))

function writeCell(value: unknown, kind: CellKind): string | number | boolean | null {
  if (kind === 'texts') return writeList(value as string[])
  if (kind === 'records') return plainJson(value)
  if (kind === 'group') return Object.keys(value as Json).length === 0 ? '{}' : null
  if (kind === 'text') return writeText(String(value))
  return value as number | boolean
}

const read = (record: Json, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], record)

/** A park as one row: a cell for each column, null where the field is absent (unknown). */
export function parkToRow(
  park: Park,
  columns: readonly ParkColumn[] = PARK_COLUMNS,
): (string | number | boolean | null)[] {
  return columns.map(({ field, kind }) => {
    const value = read(park as Json, field.split('.'))
    return value === undefined ? null : writeCell(value, kind)
  })
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', '0', '否'].map((word) => [word, false] as const),
])

function readList(text: string): unknown {
  if (!text.startsWith('['))
    return text
      .split('|')
      .map((item) => item.trim())
      .filter(Boolean)
  const list: unknown = JSON.parse(text)
  if (!Array.isArray(list)) throw new SyntaxError('a list was expected')
  return list
}

/** A JSON string stands for its content; any other text that begins with a quotation mark is as it is. */
function readText(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"')) return restore(text)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function readCell(text: string, kind: CellKind): unknown {
  if (kind === 'text') return readText(text)
  if (kind === 'texts' || kind === 'records') return readList(restore(text))
  if (kind === 'group') return text === '{}' ? {} : undefined
  if (kind === 'boolean') return BOOLEANS.get(text.toLowerCase())
  const number = Number(text.replaceAll(',', ''))
  return Number.isFinite(number) ? number : undefined
}

const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  number: 'a number, in the unit of the field',
  boolean: 'true or false (是 or 否)',
  texts: 'a list: members joined by |, or a JSON array',
  records: 'a JSON array of objects',
  group: '{} or nothing; its fields have columns of their own',
}

function write(record: Json, path: readonly string[], value: unknown): void {
  let inner = record
  for (const key of path.slice(0, -1)) inner = (inner[key] ??= {}) as Json
  inner[path.at(-1) as string] = value
}

/**
 * One row as an import record, not yet validated against the schema. Empty cells are absent fields. Cells that cannot be read
 * are reported, never guessed.
 */
export function rowToPark(
  cells: readonly (string | number | boolean | Date | null)[],
  columns: readonly ParkColumn[],
): { record: Json; problems: CellProblem[] } {
  const record: Json = {}
  const problems: CellProblem[] = []
  columns.forEach(({ field, kind }, i) => {
    const cell = cells[i]
    const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim()
    if (text === '') return
    let value: unknown
    try {
      value = readCell(text, kind)
    } catch {
      value = undefined
    }
    if (kind === 'group' && value !== undefined)
      read(record, field.split('.')) ?? write(record, field.split('.'), value)
    else if (value === undefined) problems.push({ field, value: text, detail: `expected ${EXPECTED[kind]}` })
    else write(record, field.split('.'), value)
  })
  return { record, problems }
}
