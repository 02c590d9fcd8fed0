import type { TSchema } from 'typebox'
import { Park } from '../model/index.ts'

/** How a cell is read: the kinds of value that a park's fields hold. */
export type CellKind = 'text' | 'number' | 'boolean' | 'texts' | 'records'

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
    return type === 'object' && inner
      ? columnsOf(inner, `${prefix}${name}.`)
      : [{ field: prefix + name, kind: kindOf(schema) }]
  })

/** Every column, in the order of the schema: id, name, …, land.totalM2, …. Derived from the import schema, the one source. */
export const PARK_COLUMNS: readonly ParkColumn[] = columnsOf(Park.properties)

const columnByField = new Map(PARK_COLUMNS.map((column) => [column.field, column]))

/** The column of a field name, or undefined when the import knows no such field. */
export const parkColumn = (field: string): ParkColumn | undefined => columnByField.get(field)

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; parsing takes it off again. */
const neutralise = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const restore = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

/** Lists are joined by `|`; a list that is empty, or whose members hold a `|`, is written as JSON, so that nothing is lost. */
const writeList = (list: readonly string[]) =>
  list.length === 0 || list.some((item) => item.includes('|') || item.startsWith('[') || item === '')
    ? JSON.stringify(list)
    : list.join('|')

function writeCell(value: unknown, kind: CellKind): string | number | boolean {
  if (kind === 'texts') return neutralise(writeList(value as string[]))
  if (kind === 'records') return JSON.stringify(value)
  if (kind === 'text') return neutralise(String(value))
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

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  是: true,
  false: false,
  no: false,
  '0': false,
  否: false,
}

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

function readCell(text: string, kind: CellKind): unknown {
  if (kind === 'text') return restore(text)
  if (kind === 'texts' || kind === 'records') return readList(restore(text))
  if (kind === 'boolean') return BOOLEANS[text.toLowerCase()]
  const number = Number(text.replaceAll(',', ''))
  return Number.isFinite(number) ? number : undefined
}

const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  number: 'a number, in the unit of the field',
  boolean: 'true or false (是 or 否)',
  texts: 'a list: members joined by |, or a JSON array',
  records: 'a JSON array of objects',
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
    if (value === undefined) problems.push({ field, value: text, detail: `expected ${EXPECTED[kind]}` })
    else write(record, field.split('.'), value)
  })
  return { record, problems }
}
