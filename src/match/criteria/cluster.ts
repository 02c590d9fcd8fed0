import { isSameOrBelow, sectorsLinked } from '../../catalog/index.ts'
import { known, UNKNOWN } from '../estimate.ts'
import { listed, reason, sectorName } from '../reasons/format.ts'
import type { Criterion, ResolvedPark, Wishes } from '../types.ts'

/** How many neighbours make the fit rise by the factor 1 − 1/e. */
export const SCALE = 3

const isRelated = (sector: string, asked: string) => isSameOrBelow(sector, asked) || sectorsLinked(sector, asked)

const lists = (park: ResolvedPark) => {
  const { anchors, institutions } = park.park.cluster ?? {}
  return { anchors, institutions }
}

function neighbours(park: ResolvedPark, wishes: Wishes): string[] {
  const { anchors = [], institutions = [] } = lists(park)
  return [...anchors, ...institutions]
    .filter(({ sectors = [] }) => sectors.some((sector) => wishes.sectors.some((asked) => isRelated(sector, asked))))
    .map(({ name }) => name)
}

/** Anchors and institutions in the sectors asked for or in sectors linked with them. */
export const cluster: Criterion = {
  id: 'cluster',
  states: (wishes) => wishes.sectors.length > 0,
  assess(park, wishes) {
    const { anchors, institutions } = lists(park)
    const isUnknown = anchors === undefined && institutions === undefined
    const names = neighbours(park, wishes)
    const asked = listed(wishes.sectors.map(sectorName))
    return {
      excludes: false,
      fields: [...(anchors ? ['cluster.anchors'] : []), ...(institutions ? ['cluster.institutions'] : [])],
      reason: () => {
        if (isUnknown)
          return reason('cluster.unknown', {}, '园区内{0}企业情况未知', 'Unknown who of {0} is there', asked)
        const params = { count: names.length, names: names.slice(0, 5) }
        if (names.length === 0)
          return reason(
            'cluster.none',
            params,
            '未见{0}上下游企业或机构',
            'No company or institute linked with {0} is known',
            asked,
          )
        const some = listed(names.slice(0, 3).map((name) => ({ zh: name, en: name })))
        return reason(
          'cluster.some',
          params,
          `相关企业和机构 ${names.length} 家，如{0}`,
          `${names.length} linked companies and institutes, such as {0}`,
          some,
        )
      },
      remedy: () => reason('cluster.other', {}, '需选择有上下游企业的园区', 'Needs a park with companies of the trade'),
      ...(isUnknown ? UNKNOWN : known(1 - Math.exp(-names.length / SCALE))),
    }
  },
}
