import { scanRegions } from '../../text/index.ts'
import { sectorMentions } from '../english-sectors.ts'
import type { Line } from '../types.ts'
import { type ParkMention, stripGenerics } from './park-names.ts'
import type { ParkEntity, ResolvedMention, ResolvedParks } from './resolve-parks.ts'

const MAX_NICKNAMES = 40
/** What stands before a short name that is spoken of, and what cannot stand behind it. */
const BEFORE = /(?:^|[,。;:!?、“"(（ ]|与|和|在|对|由|的|而|走进|来到|年|月|日)$/
const LONGER_NAME =
  /^(?:[㐀-鿿]{0,3}(?:片区|组团|新区|区|镇|街|路|园|城|港|谷|基地|中心|山|湖|河)|[㐀-鿿]{0,8}(?:公司|集团|股份|大学|学院|研究院|医院|银行|路|街道|社区|站|机场|码头|高速))/

/** Adds mentions of parks by declared short names (简称) and by the own part of the name: 凤栖湖 for 凤栖湖储能产业园. */
export function addNicknames(lines: readonly Line[], resolved: ResolvedParks): void {
  const names = nicknamesOf(resolved.parks)
  if (names.length === 0) return
  const begins = beginnings(names.map(({ name }) => name))
  lines.forEach((line, i) => {
    if (line.kind === 'meta') return
    const list = resolved.byLine[i] ?? []
    const found: ResolvedMention[] = []
    const begun = begins(line.text)
    if (begun.length === 0) return
    for (const { name, park } of names) if (begun.includes(name)) collect(line, name, park, list, found)
    if (found.length > 0) resolved.byLine[i] = [...list, ...found].sort((a, b) => a.mention.start - b.mention.start)
  })
}

const SLOTS = 1024
const slotOf = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

/** Finds in one pass which of the names may stand in a text: those whose first two characters do. */
function beginnings(names: readonly string[]): (text: string) => readonly string[] {
  const slots: (string[] | undefined)[] = new Array(SLOTS).fill(undefined)
  for (const name of names) {
    const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1))
    const list = slots[slot] ?? []
    slots[slot] = list
    list.push(name)
  }
  return (text) => {
    const found: string[] = []
    let first = text.charCodeAt(0)
    for (let i = 1; i < text.length; i++) {
      const second = text.charCodeAt(i)
      const list = slots[slotOf(first, second)]
      if (list) for (const name of list) if (text.startsWith(name, i - 1)) found.push(name)
      first = second
    }
    return found
  }
}

interface Nickname {
  name: string
  park: ParkEntity
}

function nicknamesOf(parks: readonly ParkEntity[]): Nickname[] {
  const owners = new Map<string, ParkEntity | null>()
  for (const park of parks) {
    for (const name of [
      ...park.extraNames.map((n) => n.toLowerCase()),
      ...park.mentions.slice(0, 4).flatMap(ownPart),
    ]) {
      if (name.length < 2) continue
      const known = owners.get(name)
      owners.set(name, known === undefined || known === park ? park : null)
    }
  }
  return [...owners].flatMap(([name, park]) => (park ? [{ name, park }] : [])).slice(0, MAX_NICKNAMES)
}

/** The core of a proper name without industries and common words; regions are no nicknames. */
function ownPart(mention: ParkMention): string[] {
  if (mention.core !== 'proper') return []
  const core = mention.key.slice(0, mention.key.indexOf('|'))
  const first = sectorMentions(core)[0]
  const own = (first && first.start >= 2 ? core.slice(0, first.start) : core).replace(
    /(?:国际|智慧|现代|先进|高端|绿色|生态)+$/,
    '',
  )
  if (own.length < 2 || own.length > 8 || !/^[㐀-鿿]+$/.test(own) || stripGenerics(own).length < 2) return []
  return scanRegions(own).length > 0 || first?.start === 0 ? [] : [own]
}

/** 天山雪果跨境 in a list parted by 、 is a name of its own, although it begins like that of a park. */
const isItem = (text: string, at: number, end: number): boolean => {
  const rest = /^[㐀-鿿]{1,8}(?=(、)|[。;]|$)/.exec(text.slice(end, end + 9))
  return rest !== null && (rest[1] !== undefined || text[at - 1] === '、')
}

function collect(
  line: Line,
  name: string,
  park: ParkEntity,
  list: readonly ResolvedMention[],
  found: ResolvedMention[],
): void {
  const template = park.mentions[0]
  if (!template) return
  for (let at = line.text.indexOf(name); at >= 0; at = line.text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const taken = [...list, ...found].some(({ mention }) => mention.start < end && at < mention.end)
    if (
      taken ||
      !BEFORE.test(line.text.slice(Math.max(0, at - 2), at)) ||
      LONGER_NAME.test(line.text.slice(end, end + 14)) ||
      isItem(line.text, at, end)
    )
      continue
    found.push({ mention: { ...template, line, start: at, end, prefix: '', prefixCodes: [], aspired: false }, park })
  }
}
