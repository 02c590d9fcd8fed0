import { matchesIn } from './cues.ts'
import { hasWord } from './latin.ts'
import { sameLength } from './names/english.ts'
import type { Organisation } from './names/organisations.ts'
import { type Draft, draftOf, type Line } from './types.ts'

const LIST =
  /(?:tenants|companies|residents|occupiers|investors|enterprises|firms)(?: (?:here|on site|in the park))?(?: include| range from|s? such as| are|:| like)|(?:home to|including|hosts?|such as|attracted|among them|namely)\s/g
const STOP = /\.(?=\s+[A-Z]|\s*$)/

/** Tenants in an English list: capitalised names behind "Tenants include". */
export function readEnglishMembers(line: Line, organisations: readonly Organisation[]): Draft[] {
  const drafts: Draft[] = []
  if (!hasWord(line) || !/[a-z]{4} [a-z]{2}/.test(line.text)) return drafts
  const shown = sameLength(line)
  for (const match of matchesIn(line, LIST)) {
    const from = match.index + match[0].length
    const rest = shown.slice(from, from + 400)
    const end = sentenceEnd(rest)
    for (const item of rest
      .slice(0, end)
      .matchAll(
        /((?:[A-Z0-9][\w&'’.-]*)(?:\s+(?:\([A-Z]\w+\)|[A-Z0-9][\w&'’.-]*|of|and(?=\s+[A-Z]\w+\s+(?:Co|Ltd|Inc)\b))){0,7}(?:\s*Co\.,? ?Ltd\.?)?)(?:,? ?Ltd\.?)?/g,
      )) {
      const name = item[0].replace(/[,.]$/, '')
      if (name.length < 4 || /^(?:RMB|CNY|USD|The|In|By|At|It|Its|Fortune)\b/.test(name) || /^\d/.test(name)) continue
      const start = from + item.index
      const institution = organisations.some(
        (o) => o.type === 'institution' && o.start < start + name.length && start < o.end,
      )
      if (!institution)
        drafts.push(
          draft(
            line,
            'anchor_enterprise',
            item[0].endsWith('Ltd.') ? item[0] : name,
            start,
            start + item[0].length,
            0.82,
          ),
        )
    }
  }
  for (const o of organisations)
    if (o.type === 'institution' && /[A-Z]/.test(o.name))
      drafts.push(draft(line, 'institution', o.name, o.start, o.end, 0.8))
  return drafts
}

function sentenceEnd(text: string): number {
  for (let at = 0; at < text.length; ) {
    const match = STOP.exec(text.slice(at))
    if (!match) return text.length
    const end = at + match.index
    if (!/(?:Co|Ltd|Inc|Corp|St|No)$/.test(text.slice(0, end))) return end
    at = end + 1
  }
  return text.length
}

const draft = (
  line: Line,
  attribute: 'anchor_enterprise' | 'institution',
  value: string,
  start: number,
  end: number,
  confidence: number,
): Draft => draftOf(line, attribute, value, start, end, confidence)
