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

/** The text of each block, with the line behind it where a line break cut a name in two; that line's own text is null then. */
export function joinBroken(blocks: readonly Block[]): (MappedText | null)[] {
  const texts: (MappedText | null)[] = blocks.map((block) => block.text)
  for (let i = 0; i + 1 < blocks.length; i++) {
    const here = texts[i]
    const block = blocks[i]
    const next = blocks[i + 1]
    if (!here || !block || !next || block.table || next.table || next.kind !== 'paragraph') continue
    if (
      !(i < TOP && block.kind === 'paragraph' && isBrokenName(here.text, next.text.text)) &&
      !isBrokenFirm(block, next)
    )
      continue
    texts[i] = joinMapped([here, next.text], () => '')
    texts[i + 1] = null
  }
  return texts
}

const isBrokenName = (here: string, next: string): boolean =>
  NAME_BEGINS.test(here.trim()) && !IS_WHOLE.test(here.trim()) && NAME_GOES_ON.test(next.trim())

const isBrokenFirm = (block: Block, next: Block): boolean =>
  block.kind !== 'heading' && FIRM_BEGINS.test(block.text.text) && FIRM_GOES_ON.test(next.text.text)
