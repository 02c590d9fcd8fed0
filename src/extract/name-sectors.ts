import { sectorMentions } from './english-sectors.ts'
import { stripGenerics } from './names/park-names.ts'
import type { ParkEntity } from './names/resolve-parks.ts'
import type { Owned } from './settle.ts'
import { draftOf } from './types.ts'

/** Words in names that fit many industries. */
const BROAD = /^(?:装备|制造|能源|新?能源|绿能|未来能源|健康|科技|信息(?:科技|技术)?|时尚|数字|智能)(?:产业)?$/

/** A park called after industries stands for them, if nothing else is said. */
export function nameSectors(park: ParkEntity): Owned[] {
  const owned: Owned[] = []
  for (const mention of park.mentions.slice(0, 3)) {
    for (const sector of sectorMentions(mention.line.text.slice(mention.start, mention.end))) {
      if (BROAD.test(mention.line.text.slice(mention.start + sector.start, mention.start + sector.end))) continue
      if (stripGenerics(mention.line.text.slice(mention.start + sector.start, mention.start + sector.end)) === '')
        continue
      const start = mention.start + sector.start
      const draft = draftOf(mention.line, 'sector', sector.id, start, mention.start + sector.end, 0.4)
      draft.detail = { role: 'leading' }
      owned.push({ draft, certainty: 1, explicit: true })
    }
  }
  return owned
}
