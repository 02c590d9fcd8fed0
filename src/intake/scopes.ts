import type { Span } from '../model/index.ts'
import type { Clause } from './clauses.ts'
import type { Hit } from './lexicon.ts'
import { createLexicon } from './lexicon.ts'
import { BOUND_WORDS } from './vocabulary/bounds.ts'
import { SCOPE_WORDS, type ScopeCue } from './vocabulary/scopes.ts'

/** One byte of scope bits for every offset of a text. */
export type Mask = Uint8Array

/** The words here describe the present premises. */
export const PRESENT = 1
/** The words here are denied. */
export const DENIED = 2
/** What is named here is done or made by others. */
export const OUTSIDE = 4

/** Bound words shield the denials in them: 别超过 denies nothing. */
const rows = [
  ...(Object.keys(SCOPE_WORDS) as ScopeCue[]).map((cue) => [SCOPE_WORDS[cue].words, cue] as const),
  ...Object.values(BOUND_WORDS).map((words) => [words, 'asks'] as const),
]

/** The words that open or close a scope, several tags at one place where a word does several things. */
export const scopeLexicon = createLexicon(rows)

/** How far a denial reaches at most, and a word for the present premises: longer clauses come from no hand. */
const DENIAL_REACH = 40
const PRESENT_REACH = 160

const add = (mask: Mask, start: number, end: number, bit: number): void => {
  for (let i = start; i < end; i++) mask[i] = mask[i]! | bit
}

const CLOSES = /^[了的呢啊吧嘛呀哦就都也,。;!?\s]*$/

/** 还在城阳 after a wish and at the head of its clause goes on wishing. */
const goesOn = (text: string, cues: readonly Hit<ScopeCue>[], i: number, clause: Clause): boolean =>
  cues[i]!.start === clause.start &&
  /^[还仍]/.test(text.slice(clause.start)) &&
  cues.slice(Math.max(0, i - 8), i).some((cue) => cue.tag === 'wanted')

/** The end of what a present word can describe: its sentence, or its clause where spaces do the work of punctuation. */
function reach(text: string, clauses: readonly Clause[], from: number): number {
  const { sentence } = clauses[from]!
  let end = clauses[from]!.end
  const limit = clauses[from]!.start + PRESENT_REACH
  for (let c = from + 1; clauses[c]?.sentence === sentence && text[clauses[c]!.start - 1] !== ' ' && end < limit; c++)
    end = clauses[c]!.end
  return end
}

/** From the cue to the next wish, the end of the sentence at the latest. */
function markPresent(
  text: string,
  cues: readonly Hit<ScopeCue>[],
  clauses: readonly Clause[],
  clauseAt: ArrayLike<number>,
  mask: Mask,
) {
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i]!
    const clause = clauses[clauseAt[cue.start] ?? 0]
    if (cue.tag === 'stays' && clause)
      add(mask, Math.max(clause.start, cue.start - DENIAL_REACH), Math.min(clause.end, cue.end + DENIAL_REACH), PRESENT)
    if ((cue.tag !== 'present' && cue.tag !== 'located') || !clause || goesOn(text, cues, i, clause)) continue
    let end = Math.min(reach(text, clauses, clause.index), cue.end + PRESENT_REACH)
    for (let j = i + 1; j < cues.length && cues[j]!.start < end; j++)
      if (cues[j]!.tag === 'wanted') end = cues[j]!.start
    add(mask, cue.start, end, PRESENT)
  }
}

/** 行车不需要了 3000平: behind a blank that ends the denial something else begins. */
function endOfStatement(text: string, cue: Span, clause: Clause): number {
  const match = /^[了的呢啊吧嘛呀哦]{0,2} /.exec(text.slice(cue.end, cue.end + 3))
  return match && cue.start > clause.start && /[\u4e00-\u9fff]/.test(text[cue.start]!)
    ? Math.min(clause.end, cue.end + match[0].length)
    : clause.end
}

function markDenied(
  text: string,
  cues: readonly Hit<ScopeCue>[],
  clauses: readonly Clause[],
  clauseAt: ArrayLike<number>,
  mask: Mask,
) {
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i]!
    const clause = clauses[clauseAt[cue.start] ?? 0]
    if (!clause) continue
    const end = endOfStatement(text, cue, clause)
    if (cue.tag === 'denies') add(mask, cue.end, endOfDenial(text, cues, i, end), DENIED)
    if (cue.tag === 'denied' && closes(text, cues, i, end))
      add(mask, lastContrast(cues, i, clause.start), cue.start, DENIED)
    if (cue.tag === 'denied') markAnswered(text, clauses, cue, clause, mask)
    if (cue.tag === 'outside')
      add(mask, lastContrast(cues, i, clause.start), nextContrast(cues, i, clause.end), OUTSIDE)
  }
}

const ASKS = /要不要|用不用|需不需要|有没有|做不做|[吗嘛么]$/

/** 要不要产线?暂时不要: an answer that says nothing else denies what was asked. */
function markAnswered(text: string, clauses: readonly Clause[], cue: Hit<ScopeCue>, clause: Clause, mask: Mask): void {
  const asked = clauses[clause.index - 1]
  if (!asked || asked.end - asked.start > DENIAL_REACH || clause.end - clause.start > 2 * DENIAL_REACH) return
  if (!/^(?:他说|说|答|暂时|目前|现在|先| )*$/.test(text.slice(clause.start, cue.start))) return
  if (!CLOSES.test(text.slice(cue.end, clause.end)) || !ASKS.test(text.slice(asked.start, asked.end))) return
  add(mask, asked.start, asked.end, DENIED)
}

/** 没有污水 1500平: a figure behind a blank is not denied with what stands before it. */
function beforeFigure(text: string, from: number, end: number): number {
  const match = /[\u4e00-\u9fff] (?=\d)/.exec(text.slice(from, Math.min(end, from + DENIAL_REACH)))
  return match ? from + match.index + 1 : end
}

/** 不是3000是5000: the other 是 ends the denial. */
function endOfDenial(text: string, cues: readonly Hit<ScopeCue>[], i: number, clauseEnd: number): number {
  const end = nextContrast(cues, i, beforeFigure(text, cues[i]!.end, clauseEnd))
  const cue = cues[i]!
  const other = text.slice(cue.start, cue.end) === '不是' ? text.slice(cue.end, end).indexOf('是') : -1
  return other < 0 ? end : cue.end + other
}

function nextContrast(cues: readonly Hit<ScopeCue>[], i: number, clauseEnd: number): number {
  const from = cues[i]!.end
  const end = Math.min(clauseEnd, from + DENIAL_REACH)
  for (let j = i + 1; j < cues.length && cues[j]!.start < end; j++)
    if (cues[j]!.tag === 'contrast' && cues[j]!.start >= from) return cues[j]!.start
  return end
}

function lastContrast(cues: readonly Hit<ScopeCue>[], i: number, clauseStart: number): number {
  const to = cues[i]!.start
  const start = Math.max(clauseStart, to - DENIAL_REACH)
  for (let j = i - 1; j >= 0 && cues[j]!.start >= start; j--)
    if (cues[j]!.tag === 'contrast' && cues[j]!.end <= to) return cues[j]!.end
  return start
}

/** A denial at the end of its clause looks back (天然气不用); one with words behind it looks forward (不用天然气). */
function closes(text: string, cues: readonly Hit<ScopeCue>[], i: number, end: number): boolean {
  return CLOSES.test(text.slice(cues[i]!.end, nextContrast(cues, i, end)))
}

/** The scopes of a text: where it speaks of the present, denies, or names what others do. */
export function readScopes(
  text: string,
  cues: readonly Hit<ScopeCue>[],
  clauses: readonly Clause[],
  clauseAt: ArrayLike<number>,
): Mask {
  const mask = new Uint8Array(text.length + 1)
  markPresent(text, cues, clauses, clauseAt, mask)
  markDenied(text, cues, clauses, clauseAt, mask)
  return mask
}
