import { isSameOrBelow, sectorsLinked } from '../../catalog/index.ts'
import type { Reason } from '../../model/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { listed, reason, sectorInText } from '../reasons/format.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

/** How many neighbours make the fit rise by the factor 1 − 1/e. */
export const SCALE = 3

const isRelated = (sector: string, asked: string) => isSameOrBelow(sector, asked) || sectorsLinked(sector, asked)

const lists = (park: ResolvedPark) => {
  const { anchors, institutions } = park.park.cluster ?? {}
  return { anchors, institutions }
}

/** The names of those that are in the trade or linked with it, by kind. */
function neighbours(park: ResolvedPark, wishes: Wishes): { companies: string[]; institutes: string[] } {
  const { anchors = [], institutions = [] } = lists(park)
  const related = (members: NonNullable<ReturnType<typeof lists>['anchors']>) =>
    members
      .filter(({ sectors = [] }) => sectors.some((sector) => wishes.sectors.some((asked) => isRelated(sector, asked))))
      .map(({ name }) => name)
  return { companies: related(anchors), institutes: related(institutions) }
}

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const MOST_NAMED = 3

function wordNeighbours({ companies, institutes }: ReturnType<typeof neighbours>): Reason {
  const names = [...companies, ...institutes]
  const [c, i] = [companies.length, institutes.length]
  const zh = [c > 0 ? `企业 ${c} 家` : '', i > 0 ? `机构 ${i} 家` : ''].filter(Boolean).join('、')
  const en = [c > 0 ? countOf(c, 'company', 'companies') : '', i > 0 ? countOf(i, 'institute', 'institutes') : '']
  const isAll = names.length <= MOST_NAMED
  return reason(
    'cluster.some',
    { count: names.length, names: names.slice(0, 5) },
    `已有相关${zh}${isAll ? '：' : '，如'}{0}`,
    `${en.filter(Boolean).join(' and ')} in this trade or a linked one${isAll ? ': ' : ', such as '}{0}`,
    listed(names.slice(0, MOST_NAMED).map((name) => ({ zh: name, en: name }))),
  )
}

/** Anchors and institutions in the sectors asked for or in sectors linked with them. */
export const cluster: Criterion = {
  id: 'cluster',
  states: (wishes) => wishes.sectors.length > 0,
  assess(park, wishes) {
    const { anchors, institutions } = lists(park)
    const isUnknown = anchors === undefined && institutions === undefined
    const found = neighbours(park, wishes)
    const count = found.companies.length + found.institutes.length
    const asked = listed(wishes.sectors.map(sectorInText))
    return {
      excludes: false,
      fields: [...(anchors ? ['cluster.anchors'] : []), ...(institutions ? ['cluster.institutions'] : [])],
      reason: () => {
        if (isUnknown) {
          const en = 'No data on companies in {0} there: ask the park'
          return reason('cluster.unknown', {}, '园区内有无{0}相关企业未知，需询问园区', en, asked)
        }
        if (count > 0) return wordNeighbours(found)
        const en = 'No company or institute in {0} or a linked trade is known there'
        return reason('cluster.none', { count, names: [] }, '未发现{0}及上下游的企业或机构', en, asked)
      },
      remedy: () =>
        reason('cluster.other', {}, '需选择已有上下游企业的园区', 'Only a park with companies of the trade would pass'),
      ...(isUnknown ? UNKNOWN : known(1 - Math.exp(-count / SCALE))),
    }
  },
}
