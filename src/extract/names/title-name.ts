import { display } from '../display.ts'
import type { Line } from '../types.ts'
import type { ParkMention } from './park-names.ts'

/** What places to settle in are called besides park, zone and base: 长安数智广场, 云栖大厦. */
const PLACE_END =
  /(?:广场|大厦|中心|工场|工坊|公社|天地|空间|社区|部落|总部|国际|汇|坊|里|街区|中心|创意城|产业城|金谷|湾)$/
const CANDIDATE = /^[㐀-鿿a-z0-9·]{4,16}$/
/** Words that only a page on a place to settle in has; at least two lines must have one. */
const SETTLING = /园区|入驻|招商|厂房|写字楼|租金|载体|孵化|产业园/
const MIN_LINES = 2

/**
 * The name of a page that is all about one place whose name ends in no word for parks: the title is nothing but the name, the text says it
 * again, and speaks of settling in. Adds its mentions; leaves pages with a park in their title alone.
 */
export function addTitleName(lines: readonly Line[], mentions: ParkMention[][]): void {
  const at = lines.findIndex((line) => line.kind === 'heading' && line.level <= 1)
  const title = lines[Math.max(at, 0)]
  if (!title || (mentions[title.index] ?? []).some((m) => m.core !== 'generic')) return
  const name = (title.text.replace(/[(（【[].*$/, '').split(/[|_—–,:!?\s-]/)[0] ?? '').trim()
  if (!CANDIDATE.test(name) || !PLACE_END.test(name)) return
  const speaking = lines.filter((line) => line.kind !== 'meta' && line.kind !== 'teaser')
  if (!speaking.some((line) => line !== title && line.text.includes(name))) return
  if (speaking.filter((line) => SETTLING.test(line.text)).length < MIN_LINES) return
  for (const line of speaking) {
    const own = mentions[line.index]
    if (!own) continue
    for (let from = line.text.indexOf(name); from >= 0; from = line.text.indexOf(name, from + name.length))
      if (!own.some((m) => m.start < from + name.length && from < m.end)) own.push(mentionOf(line, from, name))
    own.sort((a, b) => a.start - b.start)
  }
}

const mentionOf = (line: Line, start: number, name: string): ParkMention => ({
  line,
  start,
  end: start + name.length,
  name: display(line, start, start + name.length),
  core: 'proper',
  word: PLACE_END.exec(name)?.[0] ?? '',
  bare: false,
  ending: { family: 'place', kind: 'industrial_park' },
  key: `${name}|place`,
  prefix: '',
  prefixCodes: [],
  aspired: false,
})
