import type { Span } from '../model/index.ts'
import { createLexicon } from './lexicon.ts'

/** A stretch of a note between commas, or between spaces where no punctuation is used. */
export interface Clause extends Span {
  index: number
  /** Clauses up to a full stop, semicolon or line break share a number. */
  sentence: number
}

/** Chinese, or the \u0002 that stands for a blanked Chinese word. */
const isWide = (char: string | undefined): boolean =>
  char !== undefined && ((char >= '\u2e80' && char <= '\u9fff') || char === '\u0002')

const LABEL = /(?:联系人|手机号?|电话|公司|企业|需求|用途|面积|税收|最晚|地区|区域|行业|主营|姓名|诉求|工艺|预算|备注)/y

/** A form in one line: 联系人 阙女士/手机号 …/公司 …. */
function opensLabel(text: string, at: number): boolean {
  LABEL.lastIndex = at
  return LABEL.test(text)
}

/** Kinds of a character between clauses: 2 ends a sentence, 1 ends a clause, 0 neither. */
function separator(text: string, at: number): 0 | 1 | 2 {
  const char = text[at]!
  if (char === '。' || char === '!' || char === '?' || char === ';' || char === '\n' || char === '\r' || char === '…')
    return 2
  if (char === ',' || char === '(' || char === ')' || char === '|' || char === '【' || char === '】')
    return /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '') ? 0 : 1
  if (char === ':' || char === '=') return /\d/.test(text[at - 1] ?? '') ? 0 : 1
  if (char === '/') return opensLabel(text, at + 1) ? 1 : 0
  if (char === '.')
    return /[a-z0-9]/.test(text[at + 1] ?? '') ||
      !/[\s\u2e80-\u9fff]/.test(text[at + 1] ?? ' ') ||
      /\b[a-z]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
      ? 0
      : 2
  if (char !== ' ' && char !== '\t') return 0
  return isWide(text[at - 1]) && isWide(text[at + 1]) ? 1 : 0
}

/** In speech without punctuation a new thought begins before these words. */
const OPENERS = createLexicon([
  [
    '想要|想找|想租|想买|想换|想落|想搬|租金|层高|净高|承重|变压器|配电|固投|总投资|总投|固定资产投资|固定资产|投资|一年交税|一年税|一年纳税|年税|员工|电话|手机|最好|另外|现在|目前|预算|环评|亩均|大概要|我们是|需要|要求|面积|行车|年底|半年|三个月|厂房|联系',
    true,
  ],
])
const ENDERS = createLexicon([['了|吧|呢|嘛|哦|的话|啊', true]])

/** The clause length from which speech without punctuation is taken apart by its words. */
const LONG = 24

function spokenCuts(text: string, start: number, end: number): number[] {
  const part = text.slice(start, end)
  const cuts = new Set<number>()
  for (const hit of OPENERS.scan(part)) cuts.add(start + hit.start)
  for (const hit of ENDERS.scan(part)) cuts.add(start + hit.end)
  return [...cuts].filter((cut) => cut > start && cut < end).sort((a, b) => a - b)
}

function push(clauses: Clause[], text: string, start: number, end: number, sentence: number): void {
  if (end <= start) return
  const cuts = end - start > LONG && isWide(text[start]) ? spokenCuts(text, start, end) : []
  let from = start
  for (const cut of [...cuts, end]) {
    clauses.push({ start: from, end: cut, index: clauses.length, sentence })
    from = cut
  }
}

/** The clauses of a folded text, in order, without the separators. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  for (let i = 0; i < text.length; i++) {
    const kind = separator(text, i)
    if (kind === 0) continue
    push(clauses, text, start, i, sentence)
    start = i + 1
    if (kind === 2) sentence++
  }
  push(clauses, text, start, text.length, sentence)
  return clauses
}
