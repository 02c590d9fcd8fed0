import type { ParkEntity, ResolvedMention } from './names/resolve-parks.ts'
import type { Owned } from './settle.ts'
import type { Line } from './types.ts'

const LIES_IN =
  /(?:位于|坐落于?|坐落在|地处|处于|隶属于?|属于|落户于?|落地|选址(?:在|于)?|在|located in|situated in|lies in)\s*(?:[㐀-鿿]{0,9}(?:省|市|区|县))*$/

/** The zone that each park lies in: 位于某高新区, 某高新区的某产业园, 某高新区某产业园. */
export function parentsOf(lines: readonly Line[], byLine: readonly ResolvedMention[][]): Map<ParkEntity, ParkEntity> {
  const votes = new Map<ParkEntity, Map<ParkEntity, number>>()
  lines.forEach((line, i) => {
    const list = byLine[i] ?? []
    list.forEach((resolved, k) => {
      const previous = list[k - 1]
      if (resolved.park) vote(line, resolved, previous, votes)
    })
  })
  const parents = new Map<ParkEntity, ParkEntity>()
  for (const [park, candidates] of votes) {
    const best = [...candidates].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (best && parents.get(best) !== park) parents.set(park, best)
  }
  return parents
}

function vote(
  line: Line,
  current: ResolvedMention,
  previous: ResolvedMention | undefined,
  votes: Map<ParkEntity, Map<ParkEntity, number>>,
): void {
  const { park, mention } = current
  if (!park || !previous?.park || previous.park === park) return
  const before = line.text.slice(Math.max(0, mention.start - 20), mention.start)
  const between = line.text.slice(previous.mention.end, mention.start)
  if (/[。;]/.test(between)) return
  const zone = mention.ending.zone === true
  if (zone && LIES_IN.test(before)) count(votes, previous.park, park)
  else if (previous.mention.ending.zone && mention.ending.zone !== true && /^(?:的|内的|)$/.test(between))
    count(votes, park, previous.park)
  else if (
    previous.mention.ending.zone &&
    /^[^,。]{0,4}(?:打造|建设|布局|规划建设|下辖|下设)[^,。]{0,6}$/.test(between)
  )
    count(votes, park, previous.park)
}

function count(votes: Map<ParkEntity, Map<ParkEntity, number>>, child: ParkEntity, parent: ParkEntity): void {
  const list = votes.get(child) ?? new Map<ParkEntity, number>()
  list.set(parent, (list.get(parent) ?? 0) + 1)
  votes.set(child, list)
}

/** The parks by the names that the page gives them. */
function byName(parks: readonly ParkEntity[]): ReadonlyMap<string | number, readonly ParkEntity[]> {
  const named = new Map<string | number, ParkEntity[]>()
  for (const park of parks) {
    for (const name of new Set(park.mentions.map((m) => m.name))) {
      const list = named.get(name)
      if (list) list.push(park)
      else named.set(name, [park])
    }
  }
  return named
}

/** 下辖A产业园、B物流园: what is named as a part is a child. */
export function parentsBySubAreas(
  parks: readonly ParkEntity[],
  facts: ReadonlyMap<ParkEntity, readonly Owned[]>,
  parents: Map<ParkEntity, ParkEntity>,
): void {
  const named = byName(parks)
  for (const [owner, owned] of facts) {
    for (const { draft } of owned) {
      if (draft.attribute !== 'sub_area') continue
      const child = named.get(draft.value)?.find((p) => p !== owner)
      if (child && !parents.has(child) && parents.get(owner) !== child) parents.set(child, owner)
    }
  }
}
