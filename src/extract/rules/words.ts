import { type Cued, mayOccur } from '../cues.ts'

/** Of several trigger expressions, the one whose last match stands nearest before the end of the text; null if none matches. */
export interface Trigger<T> {
  value: T
  /** Global expression, compiled once. */
  pattern: RegExp
}

export interface Found<T> {
  value: T
  start: number
  end: number
}

/** The trigger nearest to the end of `text`, a stretch of `line` where one is given. Of two that end at one place the longer wins, then the earlier in the list. */
export function lastTrigger<T>(text: string, triggers: readonly Trigger<T>[], line?: Cued): Found<T> | null {
  let best: Found<T> | null = null
  for (const { value, pattern } of triggers) {
    if (line && !mayOccur(line, pattern)) continue
    pattern.lastIndex = 0
    let last: RegExpExecArray | null = null
    for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) last = match
    if (!last) continue
    const found = { value, start: last.index, end: last.index + last[0].length }
    if (!best || found.end > best.end || (found.end === best.end && found.start < best.start)) best = found
  }
  return best
}

/** A plan or target: not what is. */
export const PLANNED =
  /(?<![长加升展高大增])到(?:20\d\d年|“?十[四五]五”?末|[^,]{0,4}末)|力争|将(?:突破|达到?|超过|实现|形成|集聚|带动|新增|引进|有|建成)|预计|预期|有望|目标|计划(?!总|投资)|规划到|达产后?|投产后|建成后|全部建成|未来|争取|拟|可实现|可达|末[^,]{0,12}将|by 20\d\d|will|expected|target|plans? to/

/** A part of the park: phase, core, above or below ground. */
export const PART =
  /[一二三四五六七八九十首]期|起步区|启动区|核心区|先导区|拓展区|示范区内|其中|地上|地下|已建成|已开发|已开工|已完成|已利用|建成区|在建|新建|新增|扩建|累计|of which|phase/
