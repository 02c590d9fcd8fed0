import { display } from '../display.ts'
import type { Line } from '../types.ts'
import type { ParkMention } from './park-names.ts'
import { ENDINGS } from './vocabulary.ts'

export interface AliasLinks {
  /** Two mentions of one park: the second stands in brackets after the first, or after 又名 and the like. */
  same: [ParkMention, ParkMention][]
  /** Declared short names that are no mention by themselves: (以下简称“东方影都”). */
  names: { mention: ParkMention; name: string }[]
}

const DECLARED =
  /^\s*[(（]?\s*,?\s*(?:以下简称|下称|简称|以下称|又称|又名|也称|亦称|俗称|原名|原为|原称|原|前身为|前身是|曾用名|曾名|即)\s*[:：]?\s*["“‘「『]?([^"”’」』)）,，。;；]{2,24})/
const BRACKET = /^\s*[(（]\s*["“]?$/
const BRIDGE =
  /^[(（,]?\s*(?:以下)?(?:简称为?|下称|以下称|又称|又名|也称|亦称|俗称|原名|原为|原|前身为|前身是|即|暨)?\s*["“]?$/

/** Reads what the page declares about names right after a mention: brackets, 简称, 又名, 原, 前身. */
export function findAliases(lines: readonly Line[], mentionsByLine: readonly ParkMention[][]): AliasLinks {
  const links: AliasLinks = { same: [], names: [] }
  mentionsByLine.forEach((mentions, i) => {
    const line = lines[i]
    if (!line) return
    for (const [k, mention] of mentions.entries()) readAfter(line, mention, mentions[k + 1], links)
  })
  return links
}

function readAfter(line: Line, mention: ParkMention, next: ParkMention | undefined, links: AliasLinks): void {
  if (mention.core === 'generic') return
  const between = next ? line.text.slice(mention.end, next.start) : null
  if (
    next &&
    between !== null &&
    next.core !== 'generic' &&
    (BRACKET.test(between) || (BRIDGE.test(between) && between.length > 1))
  ) {
    links.same.push([mention, next])
    return
  }
  const declared = DECLARED.exec(line.text.slice(mention.end, mention.end + 48))
  const found = declared?.[1]
  if (!declared || found === undefined) return
  const from = mention.end + declared[0].length - found.length
  const name = display(line, from, from + found.length)
  if (
    name !== '' &&
    !/^(?:本|该|公司|项目)/.test(name) &&
    !(name in ENDINGS) &&
    name !== '产业园' &&
    name !== '园区' &&
    line.text[mention.end] !== '即'
  )
    links.names.push({ mention, name })
}
