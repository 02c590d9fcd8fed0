import { areSiblings, isSameOrBelow, sectorsLinked, topSector } from '../../catalog/index.ts'
import type { SectorRole } from '../../model/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { listed, reason, sectorName, together } from '../reasons/format.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

export const ROLE_WEIGHT: Readonly<Record<SectorRole, number>> = { leading: 1, supporting: 0.85, planned: 0.7 }
const ROLE_NAME: Readonly<Record<SectorRole, { zh: string; en: string }>> = {
  leading: { zh: '主导产业', en: 'a leading sector' },
  supporting: { zh: '支撑产业', en: 'a supporting sector' },
  planned: { zh: '规划产业', en: 'a planned sector' },
}
const RELATION: readonly (readonly [number, string, string])[] = [
  [1, '属于', 'belongs to'],
  [0.8, '涵盖', 'covers'],
  [0.6, '可上下游配套或互补：', 'is up- or downstream of, or complements,'],
  [0.5, '同类相近：', 'is a close neighbour of'],
  [0.25, '同属一个大类：', 'is in the same broad class as'],
]

/** How near an offered sector is to the one asked for, 0 to 1. */
export function affinity(asked: string, offered: string): number {
  if (isSameOrBelow(offered, asked)) return 1
  if (isSameOrBelow(asked, offered)) return 0.8
  if (sectorsLinked(asked, offered)) return 0.6
  if (areSiblings(asked, offered)) return 0.5
  return topSector(asked) === topSector(offered) ? 0.25 : 0
}

interface Best {
  fit: number
  affinity: number
  asked: string
  offered: string
  role: SectorRole
}

function bestPair(park: ResolvedPark, wishes: Wishes): Best | undefined {
  let best: Best | undefined
  for (const asked of wishes.sectors) {
    for (const { id: offered, role = 'supporting' } of park.park.sectors ?? []) {
      const near = affinity(asked, offered)
      const fit = near * ROLE_WEIGHT[role]
      if (fit > 0 && (!best || fit > best.fit)) best = { fit, affinity: near, asked, offered, role }
    }
  }
  return best
}

/** The asked sectors that the park or an ancestor bans, each with the park that does. */
const bans = (park: ResolvedPark, wishes: Wishes): { asked: string; by: string }[] =>
  wishes.sectors.flatMap((asked) => {
    for (const [ban, { name }] of park.bannedSectors) if (isSameOrBelow(asked, ban)) return [{ asked, by: name }]
    return []
  })

const wordBan = ({ asked, by }: { asked: string; by: string }) =>
  reason('sector.banned', { asked, by }, '{1}不接纳{0}', '{1} does not take {0}', sectorName(asked), { zh: by, en: by })

function wordFit(park: ResolvedPark, wishes: Wishes, best: Best | undefined) {
  const asked = listed(wishes.sectors.map(sectorName))
  if (park.park.sectors === undefined) {
    return reason(
      'sector.unknown',
      {},
      '园区主导产业未知，需确认是否接纳{0}',
      "The park's sectors are unknown: ask whether it takes {0}",
      asked,
    )
  }
  if (!best) {
    const offered = listed(park.park.sectors.slice(0, 3).map(({ id }) => sectorName(id)))
    const params = { asked: wishes.sectors }
    return offered.zh
      ? reason(
          'sector.none',
          params,
          '{0}与园区产业（{1}等）无关联',
          '{0} has no link with the sectors of the park ({1})',
          asked,
          offered,
        )
      : reason('sector.none', params, '园区未列出可对接{0}的产业', 'The park lists no sector for {0}', asked)
  }
  const params = { asked: best.asked, offered: best.offered, role: best.role, affinity: best.affinity }
  const role = ROLE_NAME[best.role]
  if (best.asked === best.offered) {
    return reason(
      'sector.same',
      params,
      `“{0}”正是园区的${role.zh}`,
      `{0} is ${role.en} of the park`,
      sectorName(best.asked),
    )
  }
  const [, zh, en] = RELATION.find(([value]) => value === best.affinity) ?? RELATION[0]!
  return reason(
    'sector.fit',
    params,
    `园区${role.zh}“{0}”${zh}“{1}”`,
    `{0}, ${role.en} of the park, ${en} {1}`,
    sectorName(best.offered),
    sectorName(best.asked),
  )
}

/** The best relation between a sector asked for and one offered, by its role; a banned sector shuts the park out. */
export const sector: Criterion = {
  id: 'sector',
  states: (wishes) => wishes.sectors.length > 0,
  assess(park, wishes) {
    const banned = bans(park, wishes)
    const best = bestPair(park, wishes)
    const estimate = park.park.sectors === undefined ? UNKNOWN : known(best?.fit ?? 0)
    return {
      excludes: banned.length > 0,
      fields: park.park.sectors === undefined ? [] : [best ? `sectors.${best.offered}` : 'sectors'],
      reason: () => (banned.length > 0 ? together('sector.bans', banned.map(wordBan)) : wordFit(park, wishes, best)),
      remedy: () =>
        banned.length > 0
          ? reason(
              'sector.change',
              { asked: banned.map(({ asked }) => asked) },
              '除非项目不含{0}，否则无法进入',
              'Only without {0} could the project enter',
              listed(banned.map(({ asked }) => sectorName(asked))),
            )
          : reason('sector.other', {}, '需选择产业相关的园区', 'Needs a park with a related sector'),
      ...estimate,
    }
  },
}
