import { joinMapped, type MappedText, sliceMapped, type Table, type TableCell } from '../text/index.ts'
import { makeLine, optionsOf, type Shared } from './prepare.ts'
import type { Line } from './types.ts'

const UNIT_IN_HEADING =
  /[(（]\s*(?:单位[:：]?)?\s*([^()（）]{1,14})\s*[)）]\s*$|[/／]\s*((?:万元|元|亩|㎡|平方米|万|公里|米|家|亿元)[^()]{0,6})$/
const BARE_NUMBER =
  /^(\s*(?:[≥≤><>=约]|不低于|不少于|about|over|more than)?\s*\d[\d,.]*(?:\s*[-~—–至]\s*\d[\d,.]*)?)\s*(?:以上|左右|起|余|多|\+)?\s*(?:\([^()\d]{0,8}(?:20\d\d)[^()\d]{0,8}\))?\s*$/
const YEAR = /^\s*(?:19|20)\d\d\s*年?(?:度|末|底)?\s*$/
const PLAIN_VALUE =
  /^(?:数值|数据|指标值|内容|说明|标准|政策标准|补贴标准|奖励标准|额度|金额|参数|详情|情况|描述|要求|备注|value|figure|amount|detail|details|description)$/
const PARK_HEADING = /(?:园区?|开发区|高新区|经开区|基地|谷|港|城|小镇|park|zone|base)\s*$/

const isPlain = (text: string): boolean =>
  PLAIN_VALUE.test(text.trim()) || /距离|里程|车程|直线|价格[/、]|[/、]价格|容量|distance/.test(text)

/** 项目|沙湖港|马口: the columns are the things that are compared. */
const CORNER = /^(?:项目|指标|对比项?|维度|类别|要素|参数|对比指标|关键指标)$/
const isThing = (text: string): boolean =>
  text.trim() !== '' &&
  text.trim().length <= 10 &&
  !/值|量|额|价|数|率|标准|说明|备注|单位|面积|要求|类型|内容|政策|情况|目标|\d{4}/.test(text)

/** How the body of a grid is read: a row per thing, or (years or parks as columns) a column per thing. */
type Orientation = 'rows' | 'years' | 'parks'

/**
 * One line per cell of a grid: heading, colon, cell, and the unit of the heading where the cell is a bare number. Lines that speak of one
 * thing (a row; a column, where the columns are years or parks) share a group. Returns the next free group number.
 */
export function gridLines(table: Table, shared: Shared, lines: Line[], firstGroup: number): number {
  const body = table.rows.slice(table.headerRows)
  const orientation = orientationOf(table)
  if (orientation === 'rows') return rowLines(table, body, shared, lines, firstGroup)
  const width = table.rows[0]?.length ?? 0
  let group = firstGroup
  for (let column = 1; column < width; column++) {
    if (column === 1 || orientation === 'parks') group++
    const top = columnHeading(table, column)
    if (orientation === 'parks' && top) lines.push(makeLine(lines.length, top, optionsOf(shared, 'cell', 0, group)))
    for (const row of body) columnCell(row, column, orientation === 'years' ? top : null, shared, group, lines)
  }
  return group + 1
}

function orientationOf(table: Table): Orientation {
  if (table.headerRows === 0) return 'rows'
  const tops = (table.rows[0] ?? []).slice(1).map((_, i) => columnHeading(table, i + 1)?.text ?? '')
  if (tops.length > 0 && tops.every((text) => YEAR.test(text) || /^20\d\d年目标$/.test(text.trim()) || isPlain(text)))
    return 'years'
  if (tops.length > 1 && tops.every((text) => PARK_HEADING.test(text))) return 'parks'
  const corner = table.rows[0]?.[0]?.text.text.trim() ?? ''
  return tops.length > 1 && CORNER.test(corner) && tops.every(isThing) ? 'parks' : 'rows'
}

function rowLines(table: Table, body: Table['rows'], shared: Shared, lines: Line[], firstGroup: number): number {
  let group = firstGroup
  for (const row of body) {
    group++
    row.forEach((cell, column) => {
      if (cell.text.text.trim() === '' || row.indexOf(cell) !== column) return
      lines.push(
        cellLine(lines.length, headingWithYear(row, column, columnHeading(table, column)), cell, shared, group),
      )
    })
  }
  return group + 1
}

/** Rows by year: the year stands before the heading of the column. */
function headingWithYear(row: readonly TableCell[], column: number, heading: MappedText | null): MappedText | null {
  const first = row[0]
  if (!heading || !first || column === 0 || !YEAR.test(first.text.text)) return heading
  return joinMapped([first.text, heading], () => (first.text.text.includes('年') ? '' : '年'))
}

/** A cell named by the first cell of its row, with the year of its column in front. */
function columnCell(
  row: readonly TableCell[],
  column: number,
  year: MappedText | null,
  shared: Shared,
  group: number,
  lines: Line[],
): void {
  const name = row[0]
  const cell = row[column]
  if (!name || !cell || cell === name || cell.text.text.trim() === '') return
  const parts = year && YEAR.test(year.text) ? [year, name.text] : [name.text]
  const heading = joinMapped(parts, () => (year?.text.includes('年') ? '' : '年'))
  lines.push(cellLine(lines.length, heading, cell, shared, group))
}

function columnHeading(table: Table, column: number): MappedText | null {
  const cells = table.rows.slice(0, table.headerRows).map((row) => row[column])
  const distinct = [...new Set(cells)].filter(
    (cell): cell is TableCell => cell !== undefined && cell.text.text.trim() !== '',
  )
  return distinct.at(-1)?.text ?? null
}

/** The units that the words above a table state for all of it, by what they measure. */
export interface StatedUnits {
  area: string
  money: string
}

const STATED = /单位[:：为是]\s*([^()（）。;；\n]{1,30})/g
const AREA_UNIT = /^(?:公顷|亩|平方米|平方公里|㎡|万平方米|hectares?)$/
const MONEY_UNIT = /^(?:万|亿)?元(?:[/每](?:公顷|亩|平方米|㎡|月|年|天))*$/
const AREA_HEADING = /面积|规模|用地/
const MONEY_HEADING = /投资|固投|强度|税|产值|产出|[地单]?价|租金/

/** Reads (单位:公顷、万元/公顷); null where the words state none. */
export function statedUnits(text: string): StatedUnits | null {
  const units = [...text.matchAll(STATED)].flatMap((match) => (match[1] ?? '').split(/[、,，和]/).map((u) => u.trim()))
  const area = units.find((unit) => AREA_UNIT.test(unit)) ?? ''
  const money = units.find((unit) => MONEY_UNIT.test(unit)) ?? ''
  return area === '' && money === '' ? null : { area, money }
}

function statedUnit(heading: string, units: StatedUnits | null | undefined): string {
  if (!units) return ''
  if (MONEY_HEADING.test(heading)) return units.money
  return AREA_HEADING.test(heading) ? units.area : ''
}

function cellLine(index: number, heading: MappedText | null, cell: TableCell, shared: Shared, group: number): Line {
  if (!heading) return makeLine(index, cell.text, optionsOf(shared, 'cell', 0, group))
  const own = valueWithUnit(heading.text, cell.text)
  const stated = own === cell.text && BARE_NUMBER.test(own.text) ? statedUnit(heading.text, shared.units) : ''
  const value = stated === '' ? own : withUnit(own, stated)
  // 入园企业(家) with 64家: the unit has moved to the value.
  const unit = value === cell.text ? null : UNIT_IN_HEADING.exec(heading.text)
  const key = unit && unit.index > 0 ? sliceMapped(heading, 0, unit.index) : heading
  const map = joinMapped([key, value], () => ':')
  const label = key.text.length + 1
  return makeLine(index, map, optionsOf(shared, 'cell', label, group, { start: label, end: map.text.length }))
}

/** A bare number gets the unit that its heading states: 面积(亩) and 62.5 give 62.5亩. */
export function valueWithUnit(heading: string, value: MappedText): MappedText {
  const unit = BARE_NUMBER.test(value.text) ? unitOf(heading) : ''
  return unit === '' ? value : withUnit(value, unit)
}

function unitOf(heading: string): string {
  const match = UNIT_IN_HEADING.exec(heading)
  const unit = match?.[1] ?? match?.[2] ?? ''
  const english = /^(?:rmb|cny|yuan)\s*(million|billion)?$|^(million|billion) (?:rmb|cny|yuan)$/.exec(unit)
  if (english) return ` ${english[1] ?? english[2] ?? ''} yuan`.replace('  ', ' ')
  if (
    unit !== '' ||
    !/(?:企业|公司|厂商|租户|商户|高企)(?:总?数量?|家数|户数)?(?:\(20\d\d年?\))?$|(?:companies|enterprises|tenants|firms|businesses)(?: in operation| on site)?$/.test(
      heading,
    )
  )
    return unit
  return /[a-z]$/.test(heading) ? ' companies' : '家'
}

/** The cell with the unit of its column behind its number; the unit comes from nowhere. */
function withUnit(cell: MappedText, unit: string): MappedText {
  const at = BARE_NUMBER.exec(cell.text)?.[1]?.length ?? cell.text.trimEnd().length
  const place = cell.ends[at - 1] ?? 0
  const grow = (array: Int32Array): Int32Array => {
    const out = new Int32Array(array.length + unit.length).fill(place)
    out.set(array.subarray(0, at))
    out.set(array.subarray(at), at + unit.length)
    return out
  }
  return {
    text: cell.text.slice(0, at) + unit + cell.text.slice(at),
    starts: grow(cell.starts),
    ends: grow(cell.ends),
  }
}
