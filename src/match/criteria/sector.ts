import { areSiblings, isSameOrBelow, sectorsLinked, topSector } from '../../catalog/index.ts'
import type { SectorRole } from '../../model/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { listed, reason, sectorInText, sectorName, together, type Worded } from '../reasons/format.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

export const ROLE_WEIGHT: Readonly<Record<SectorRole, number>> = { leading: 1, supporting: 0.85, planned: 0.7 }
const ROLE_NAME: Readonly<Record<SectorRole, Worded>> = {
  leading: { zh: '主导产业', en: 'a leading sector' },
  supporting: { zh: '支撑产业', en: 'a supporting sector' },
  planned: { zh: '规划产业', en: 'a planned sector' },
}
/** Both sides of a relation in words: {0} is offered, {1} is asked for, {2} is the role of the offered one. */
const RELATION: readonly (readonly [number, string, string])[] = [
  [1, '园区{2}“{0}”属于“{1}”', '{0}, {2} of the park, belongs to {1}'],
  [0.8, '园区{2}“{0}”涵盖“{1}”', '{0}, {2} of the park, covers {1}'],
  [0.6, '园区{2}“{0}”与“{1}”上下游相关或互补', '{0}, {2} of the park, is a supplier, customer or complement of {1}'],
  [0.5, '园区{2}“{0}”与“{1}”相近', '{0}, {2} of the park, is close to {1}'],
  [0.25, '园区{2}“{0}”与“{1}”同属一个大类', '{0}, {2} of the park, is in the same broad class as {1}'],
]

/** How near an offered sector is to the one asked for, 0 to 1. */
export function affinity(asked: string, offered: string): number {
  if (isSameOrBelow(offered, asked)) return 1
  if (isSameOrBelow(asked, offered)) return 0.8
  if (sectorsLinked(asked, offered)) return 0.6
  if (areSiblings(asked, offered)) return 0.5
  return topSector(asked) === topSector(offered) ? 0.25 : 0
}

/** How many of a park's sectors a reason names. */
const MOST_NAMED = 3

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
  reason('sector.banned', { asked, by }, '{1}不接纳{0}', '{1} does not take {0}', sectorInText(asked), {
    zh: by,
    en: by,
  })

function wordFit(park: ResolvedPark, wishes: Wishes, best: Best | undefined) {
  const asked = listed(wishes.sectors.map(sectorName))
  if (park.park.sectors === undefined) {
    return reason(
      'sector.unknown',
      {},
      '园区主导产业未知，需确认是否接纳{0}',
      "The park's sectors are not known: ask whether it takes {0}",
      listed(wishes.sectors.map(sectorInText)),
    )
  }
  if (!best) {
    const offered = listed(park.park.sectors.slice(0, MOST_NAMED).map(({ id }) => sectorInText(id)))
    const isShortened = park.park.sectors.length > MOST_NAMED
    const params = { asked: wishes.sectors }
    return offered.zh
      ? reason(
          'sector.none',
          params,
          `{0}与园区产业（{1}${isShortened ? '等' : ''}）没有关联`,
          `${wishes.sectors.length > 1 ? 'No link between {0} and' : '{0}: no link with'} the sectors of the park (${isShortened ? 'such as ' : ''}{1})`,
          asked,
          offered,
        )
      : reason('sector.none', params, '园区未列出可对接{0}的产业', 'The park lists no sectors', asked)
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
  return reason('sector.fit', params, zh, en, sectorName(best.offered), sectorInText(best.asked), role)
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
              '项目不含{0}才能进入',
              'Passes only without {0}',
              listed(banned.map(({ asked }) => sectorInText(asked))),
            )
          : reason('sector.other', {}, '需选择产业相关的园区', 'Only a park with a related sector would pass'),
      ...estimate,
    }
  },
}
