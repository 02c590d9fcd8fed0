import { type Block, joinMapped, type MappedText } from '../text/index.ts'

/** Blocks in which a title broken over two lines stands. */
const TOP = 8
const NAME_BEGINS = /^[㐀-鿿]{3,12}$/
const NAME_GOES_ON =
  /^[㐀-鿿]{2,12}(?:产业园区?|工业园区?|科技园区?|物流园区?|开发区|高新区|保税区|产业城|产业基地|孵化器|小镇|园区|[园谷港])$/
/** The line before is whole: a park, a place, a heading or a kind of document. */
const IS_WHOLE =
  /(?:[园区谷港城镇市县省]|基地|孵化器|名录|推介|手册|[简介]绍?|概况|情况|一览|目录|公司|政府|委员会|局)$/
/** …医药高新区 / 开发建设有限公司: the name of the firm goes on. */
const FIRM_BEGINS = /[区园城谷港镇市县]\s*$/
const FIRM_GOES_ON =
  /^(?:开发|建设|投资|发展|运营|管理|产业|控股|实业|科技|置业|资产|国有|城市|经营|招商|服务)[㐀-鿿]{0,12}(?:公司|集团)/

/** …20户。代 / 表企业:…: a single character behind the last stop belongs to the line below. */
const CUT_WORD = /[。,、;:][㐀-鿿]$/
const MARKED = /^[\s◆●■▌【•·\-*(（\d]/

/** …开发有 / 限公司 */
const FIRM_CUT = /(?:有限?|股份有?|责任)$/
const FIRM_REST = /^(?:限)?(?:责任)?公司/

/** Lines that join into one at most, so that the time stays linear in the page. */
const MAX_JOINED = 6

/** The text of each block, with the lines behind it where a line break cut a name in two; the text of those lines is null then. */
export function joinBroken(blocks: readonly Block[]): (MappedText | null)[] {
  const texts: (MappedText | null)[] = blocks.map((block) => block.text)
  let host = 0
  for (let i = 1; i < blocks.length; i++) {
    const here = texts[host]
    const block = blocks[host]
    const next = blocks[i]
    if (!here || !block || !next || i - host > MAX_JOINED || !goesOn(block, here.text, next, host)) {
      host = i
      continue
    }
    texts[host] = joinMapped([here, next.text], () => '')
    texts[i] = null
  }
  return texts
}

function goesOn(block: Block, here: string, next: Block, place: number): boolean {
  const running = (b: Block) => !b.table && (b.kind === 'paragraph' || b.kind === 'list_item')
  if (!running(block) || !running(next) || MARKED.test(next.text.text)) return false
  if (CUT_WORD.test(here.trimEnd()) || (FIRM_CUT.test(here) && FIRM_REST.test(next.text.text))) return true
  if (next.kind !== 'paragraph') return false
  const text = next.text.text.trim()
  return (place < TOP && block.kind === 'paragraph' && isBrokenName(here.trim(), text)) || isBrokenFirm(here, text)
}

const isBrokenName = (here: string, next: string): boolean =>
  NAME_BEGINS.test(here) && !IS_WHOLE.test(here) && NAME_GOES_ON.test(next)

const isBrokenFirm = (here: string, next: string): boolean => FIRM_BEGINS.test(here) && FIRM_GOES_ON.test(next)
