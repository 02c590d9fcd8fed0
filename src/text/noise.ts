import {
  areMenuWords,
  hasFact,
  isBare,
  isBoilerplate,
  isBoilerplateThere,
  isContact,
  isLinkMenu,
  isPlatformName,
  menuWordWorth,
  namesPlace,
} from './boilerplate.ts'
import { isProse } from './headings.ts'
import { HINT_NAVIGATION, HINT_RELATED } from './html-tags.ts'
import { hintsAt, isWithin } from './markup-types.ts'
import type { Row } from './rows.ts'
import { isTeaser } from './teasers.ts'

const isPlain = (row: Row): boolean => row.reason === null && row.table === null && !isTeaser(row)

function markRow(row: Row): void {
  const hints = hintsAt(row.context)
  if (isBare(row.text)) row.reason = 'markup'
  else if (isBoilerplate(row.text, row.marks) || isLinkMenu(row.text, row.links, row.linked)) row.reason = 'boilerplate'
  else if ((hints & HINT_NAVIGATION) !== 0 && row.context.heading === 0 && isBoilerplateThere(row.text))
    row.reason = 'boilerplate'
  else if (
    (hints & HINT_RELATED) !== 0 &&
    row.context.heading === 0 &&
    row.text.length <= MAX_ASIDE &&
    !hasFact(row.text) &&
    !namesPlace(row.text)
  )
    row.reason = 'boilerplate'
}

/** What stands beside the article in so few words, without a figure, is no text of it. */
const MAX_ASIDE = 30

/** Longest run of short rows that is looked at as one menu. */
const MENU_TOKEN = 10

const isToken = (row: Row): boolean =>
  isPlain(row) && row.text.length <= MENU_TOKEN && !hasFact(row.text) && !namesPlace(row.text)

/** Menus whose words stand one a row, three rows or more. */
function markMenus(rows: readonly Row[]): void {
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (to < rows.length && isToken(rows[to]!)) to += 1
    const run = rows.slice(from, to)
    if (
      run.length >= 3 &&
      (areMenuWords(run.map((row) => row.text)) || countPlatforms(run) >= Math.max(2, run.length * 0.3))
    ) {
      for (const row of run) row.reason = 'boilerplate'
    }
    from = Math.max(to, from + 1)
  }
}

const countPlatforms = (rows: readonly Row[]): number => rows.filter((row) => isPlatformName(row.text)).length

/** The name of an agent stands above the number to call: 沈厂网 宋工. */
function markSigners(rows: readonly Row[]): void {
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (next === undefined || next.reason !== 'boilerplate' || next.parted || !isContact(next.text, next.marks)) return
    if (
      isPlain(row) &&
      row.text.length <= 14 &&
      !hasFact(row.text) &&
      !/[:。]/.test(row.text) &&
      row.context.heading === 0
    )
      row.reason = 'boilerplate'
  })
}

/** What a page has below its last prose: short names of channels and offices. */
function markTail(rows: readonly Row[]): void {
  let last = rows.length - 1
  while (
    last >= 0 &&
    !isProse(rows[last]!.text) &&
    !hasFact(rows[last]!.text) &&
    rows[last]!.table === null &&
    !isTeaser(rows[last]!)
  )
    last -= 1
  const tail = rows
    .slice(last + 1)
    .filter((row) => isPlain(row) && row.text.length <= MENU_TOKEN && !/\d/.test(row.text))
  const known = tail.filter((row) => isPlatformName(row.text) || menuWordWorth(row.text) > 0).length
  if (known >= 2 && known >= tail.length * 0.3) for (const row of tail) row.reason = 'boilerplate'
}

/** Tables that are menus: most of their cells are menu words. */
function markTable(row: Row): void {
  const cells = row.table!.rows.flat().slice(0, 60)
  const known = cells.filter((cell) => menuWordWorth(cell.text.text) > 0).length
  if (known >= 2 && known >= cells.length * 0.4) row.reason = 'boilerplate'
}

/** A heading over nothing but menus goes with them. */
function markHeadings(rows: readonly Row[]): void {
  let next: Row | null = null
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i]!
    const holder = row.context.parent
    const isOver =
      isPlain(row) && row.context.heading > 0 && row.text.length <= MENU_TOKEN && rows[i + 1]?.reason === 'boilerplate'
    if (isOver && (next === null || isTeaser(next) || (holder !== null && !isWithin(next.context, holder))))
      row.reason = 'boilerplate'
    else if (row.reason === null) next = row
  }
}

/** Gives a reason to every row that is no text of the article. */
export function markNoise(rows: readonly Row[]): void {
  for (const row of rows) {
    if (row.reason === null && row.table !== null) markTable(row)
    else if (isPlain(row)) markRow(row)
  }
  markMenus(rows)
  markSigners(rows)
  markTail(rows)
  markHeadings(rows)
}
