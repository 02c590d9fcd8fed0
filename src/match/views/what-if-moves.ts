import { cityOf } from '../../catalog/index.ts'
import { CRITERIA, type CriterionId, type Near, type Profile, type ProfileField, TENURES } from '../../model/index.ts'
import { fieldOf } from '../criteria/access.ts'
import { kmOf, regionName, roundedUp, sectorInText, type Worded } from '../reasons/format.ts'
import {
  FIELD_NAME,
  INCENTIVE_NAME,
  NEAR_NAME,
  PROCESS_NAME,
  TENURE_NAME,
  USE_NAME,
  UTILITY_NAME,
} from '../reasons/names.ts'
import type { MatchOptions, ResolvedPark } from '../types.ts'

/** What a client asks for: the profile, with the musts that came with it. */
export interface Ask {
  profile: Profile
  must: NonNullable<MatchOptions['must']>
}

/** A change of one wish, with its words and how much it asks of the client: see EFFORT. */
export interface Move extends Worded {
  field: ProfileField | 'must'
  kind: 'add' | 'remove' | 'relax'
  effort: number
  to: Ask
}

/**
 * What a change asks of the client. Figures: the natural logarithm of the ratio, so that half and double both ask 0.69. One
 * member less of a list, or one more alternative, asks about as much as a doubling; a wish that was not there before asks
 * more, and giving up a whole field most.
 */
export const EFFORT = { member: 0.7, more: 0.9, whole: 1 } as const

/** Drops the fields that are undefined, so that an emptied list states nothing. */
function withField<K extends ProfileField>({ profile, must }: Ask, field: K, value: Profile[K] | undefined): Ask {
  const { [field]: _, ...rest } = profile
  return { profile: value === undefined ? (rest as Profile) : { ...rest, [field]: value }, must }
}

const orNothing = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)

type ListField = 'sectors' | 'tenure' | 'uses' | 'utilities' | 'processes' | 'incentives'

/** One member less of a list, or one that the park offers more. */
function listMoves<F extends ListField>(
  ask: Ask,
  field: F,
  offered: readonly string[],
  name: (member: string) => Worded,
  effortOfMore: number = EFFORT.more,
): Move[] {
  const wished = (ask.profile[field] ?? []) as readonly string[]
  const { zh, en } = FIELD_NAME[field]
  const change = (list: string[], kind: 'add' | 'remove', member: string): Move => ({
    field,
    kind,
    zh: kind === 'add' ? `${zh}增加“${name(member).zh}”` : `${zh}去掉“${name(member).zh}”`,
    en: kind === 'add' ? `${en}: add ${name(member).en}` : `${en}: without ${name(member).en}`,
    effort: kind === 'add' ? effortOfMore : EFFORT.member,
    to: withField(ask, field, orNothing(list) as Profile[F]),
  })
  return [
    ...wished.map((member) =>
      change(
        wished.filter((other) => other !== member),
        'remove',
        member,
      ),
    ),
    ...offered.filter((member) => !wished.includes(member)).map((member) => change([...wished, member], 'add', member)),
  ]
}

/** The place of the park as one more wish, and wishes and bans of places given up. */
function regionMoves(ask: Ask, { park }: ResolvedPark): Move[] {
  const wishes = ask.profile.regions ?? {}
  const own = park.region === undefined ? [] : [...new Set([park.region, cityOf(park.region) ?? park.region])]
  const move = (
    list: 'require' | 'prefer' | 'exclude',
    codes: string[],
    code: string,
    zh: string,
    en: string,
  ): Move => {
    const { [list]: _, ...rest } = wishes
    const regions = codes.length > 0 ? { ...rest, [list]: codes } : rest
    const isAdded = codes.includes(code)
    return {
      field: 'regions',
      kind: isAdded ? 'add' : 'remove',
      zh: zh + regionName(code).zh,
      en: `${en} ${regionName(code).en}`,
      effort: EFFORT.member,
      to: withField(ask, 'regions', Object.keys(regions).length > 0 ? regions : undefined),
    }
  }
  const { require = [], prefer = [], exclude = [] } = wishes
  const without = (list: readonly string[], code: string) => list.filter((other) => other !== code)
  return [
    ...own
      .filter((c) => !prefer.includes(c))
      .map((c) => move('prefer', [...prefer, c], c, '期望地区增加', 'Prefer also')),
    ...(require.length > 0 ? own : [])
      .filter((c) => !require.includes(c))
      .map((c) => move('require', [...require, c], c, '要求的地区放宽到', 'Accept also')),
    ...prefer.map((c) => move('prefer', without(prefer, c), c, '不再优先', 'No preference for')),
    ...require.map((c) => move('require', without(require, c), c, '不再限定', 'No need of')),
    ...exclude.map((c) => move('exclude', without(exclude, c), c, '不再排除', 'No longer rule out')),
  ]
}

/** Places to be near to: one given up, or accepted at the distance that the park has. */
function nearMoves(ask: Ask, { park }: ResolvedPark): Move[] {
  const wished = ask.profile.near ?? []
  const move = (near: Near, list: Near[], kind: Move['kind'], zh: string, en: string, effort: number): Move => {
    const place = near.name ? { zh: near.name, en: near.name } : NEAR_NAME[near.kind]
    return {
      field: 'near',
      kind,
      zh: zh.replace('{}', place.zh),
      en: en.replace('{}', place.en),
      effort,
      to: withField(ask, 'near', orNothing(list)),
    }
  }
  return wished.flatMap((near, i) => {
    const others = wished.filter((_, j) => j !== i)
    const given = move(near, others, 'remove', '不要求靠近{}', 'Near to: without the {}', EFFORT.member)
    const field = fieldOf(near)
    const km = field && park.access?.[field]
    const { maxKm } = near
    if (km === undefined || maxKm === undefined || km <= maxKm) return [given]
    const wider = wished.map((other, j) => (j === i ? { ...other, maxKm: km } : other))
    const { zh, en } = kmOf(km, roundedUp)
    return [
      given,
      move(near, wider, 'relax', `距{}放宽到 ${zh}`, `The {} within ${en}`, Math.log(km / Math.max(maxKm, 1))),
    ]
  })
}

/** Wishes that are given up whole: figures a building must reach, the chemical park, the fire class. */
function dropMoves(ask: Ask): Move[] {
  const fields = [
    'floorHeightM',
    'floorLoadTM2',
    'powerKva',
    'craneT',
    'groundFloor',
    'fireClass',
    'chemicalPark',
  ] as const
  return fields
    .filter((field) => ask.profile[field] !== undefined && ask.profile[field] !== false)
    .map((field) => ({
      field,
      kind: 'remove' as const,
      zh: `不要求${FIELD_NAME[field].zh}`,
      en: `${FIELD_NAME[field].en}: not asked for`,
      effort: EFFORT.whole,
      to: withField(ask, field, undefined),
    }))
}

const mustMoves = (ask: Ask): Move[] =>
  ask.must.map((id: CriterionId) => ({
    field: 'must' as const,
    kind: 'relax' as const,
    zh: `“${CRITERIA[id].zh}”不作为必备条件`,
    en: `${CRITERIA[id].en}: wished for, not a must`,
    effort: EFFORT.member,
    to: { profile: ask.profile, must: ask.must.filter((other) => other !== id) },
  }))

const kindsOf = ({ park }: ResolvedPark): string[] =>
  (park.incentives ?? []).map(({ kind }) => kind).filter((kind) => kind !== undefined)

/** Every change of one wish that is not a figure, the least asking first. */
export function listChanges(ask: Ask, park: ResolvedPark): Move[] {
  const name =
    <T extends string>(names: Readonly<Record<T, Worded>>) =>
    (member: string) =>
      names[member as T]
  return [
    // What an enterprise makes and does is no wish: nothing is added to it to please a park.
    ...listMoves(ask, 'sectors', [], sectorInText),
    ...listMoves(ask, 'uses', [], name(USE_NAME)),
    ...listMoves(ask, 'processes', [], name(PROCESS_NAME)),
    ...listMoves(ask, 'tenure', TENURES, name(TENURE_NAME), EFFORT.member),
    ...listMoves(ask, 'utilities', park.park.utilities ?? [], name(UTILITY_NAME)),
    ...listMoves(ask, 'incentives', [...new Set(kindsOf(park))], name(INCENTIVE_NAME)),
    ...regionMoves(ask, park),
    ...nearMoves(ask, park),
    ...dropMoves(ask),
    ...mustMoves(ask),
  ].sort((a, b) => a.effort - b.effort)
}
