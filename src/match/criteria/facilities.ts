import type { Process, Reason } from '../../model/index.ts'
import { known, meanOf, UNKNOWN } from '../estimate.ts'
import { inSequence, listed, neither, passesWith, reason, together, type Worded } from '../reasons/format.ts'
import { PROCESS_NAME, UTILITY_NAME } from '../reasons/names.ts'
import type { Criterion, Estimate, ResolvedPark, Wishes } from '../types.ts'

const CHEMICAL_PARK: Worded = { zh: '化工园区认定', en: 'recognition as a chemical park' }

/** One thing asked for: whether it is there; undefined where the park does not say. */
interface Item {
  name: Worded
  has: boolean | undefined
}

function items({ park }: ResolvedPark, wishes: Wishes): Item[] {
  const utilities = wishes.utilities.map((utility) => ({
    name: UTILITY_NAME[utility],
    has: park.utilities?.includes(utility),
  }))
  return wishes.chemicalPark ? [...utilities, { name: CHEMICAL_PARK, has: park.chemicalPark }] : utilities
}

const fitOf = ({ has }: Item): Estimate => (has === undefined ? UNKNOWN : known(has ? 1 : 0))

function wordItems(all: readonly Item[]) {
  const by = (has: boolean | undefined) => all.filter((item) => item.has === has).map(({ name }) => name)
  const [present, missing, unknown] = [listed(by(true)), neither(by(false)), listed(by(undefined))]
  const parts = [
    present.zh && reason('', {}, '有{0}', 'Has {0}', present),
    missing.zh && reason('', {}, '没有{0}', 'Has no {0}', missing),
    unknown.zh && reason('', {}, '{0}未知，需询问园区', 'Ask the park about {0}', unknown),
  ].filter((part) => typeof part === 'object')
  const code = !missing.zh && !unknown.zh ? 'facilities.all' : present.zh ? 'facilities.some' : 'facilities.none'
  const params = { present: present.en, missing: missing.en, unknown: unknown.en }
  return { code, params, ...inSequence(parts) }
}

const wordBans = (bans: readonly Process[], { park, bannedProcesses }: ResolvedPark): Reason =>
  together(
    'facilities.processes_banned',
    bans.map((process) => {
      const by = bannedProcesses.get(process)?.name ?? park.name
      const text: Worded = { zh: by, en: by }
      return reason(
        'facilities.process_banned',
        { process, by },
        '{0}不允许{1}工序',
        '{0} does not allow {1}',
        text,
        PROCESS_NAME[process],
      )
    }),
  )

/** Without the processes, the chemical-park status or the utilities that are not to be had. */
function wordRemedy(bans: readonly Process[], asked: readonly Item[]): Reason {
  const missing = neither(asked.filter(({ has }) => has === false).map(({ name }) => name))
  const processes = listed(bans.map((process) => PROCESS_NAME[process]))
  return passesWith('facilities.change', [
    ...(bans.length > 0
      ? [reason('facilities.outsource', { processes: bans }, '{0}工序外委', 'with {0} done elsewhere', processes)]
      : []),
    ...(missing.zh ? [reason('facilities.waive', {}, '不要求{0}', 'without {0}', missing)] : []),
  ])
}

/** The share of the utilities asked for that are there; a banned process or a missing chemical-park status shuts out. */
export const facilities: Criterion = {
  id: 'facilities',
  states: (wishes) => wishes.utilities.length > 0 || wishes.chemicalPark,
  gates: (wishes) => wishes.processes.length > 0,
  assess(park, wishes) {
    const asked = items(park, wishes)
    const estimate = asked.length > 0 ? meanOf(asked.map(fitOf)) : UNKNOWN
    const bans = wishes.processes.filter((process) => park.bannedProcesses.has(process))
    const noChemicalPark = wishes.chemicalPark && park.park.chemicalPark === false
    const word = () => {
      if (bans.length > 0) return wordBans(bans, park)
      return noChemicalPark
        ? reason('facilities.no_chemical_park', {}, '不是经认定的化工园区', 'Not a recognised chemical park')
        : wordItems(asked)
    }
    return {
      excludes: bans.length > 0 || noChemicalPark,
      fields: [
        ...(wishes.utilities.length > 0 && park.park.utilities ? ['utilities'] : []),
        ...(wishes.chemicalPark && park.park.chemicalPark !== undefined ? ['chemicalPark'] : []),
      ],
      reason: word,
      remedy: () => wordRemedy(bans, estimate.fit === 0 ? asked : asked.filter(({ name }) => name === CHEMICAL_PARK)),
      ...estimate,
    }
  },
}
