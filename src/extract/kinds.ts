import type { ParkKind, ParkLevel } from '../model/index.ts'
import type { ParkEntity } from './names/resolve-parks.ts'

/** What kind of place a park is, by the most telling of its endings. */
export function kindOf(park: ParkEntity): ParkKind | null {
  const kinds = park.mentions.map((m) => m.ending.kind)
  return kinds.find((kind) => kind !== 'industrial_park') ?? kinds[0] ?? null
}

const LEVELS: readonly [RegExp, ParkLevel][] = [
  [/国家级|国家(?:高新|经开|经济|火炬|综合|农业)|国务院批|state-level|national-level/, 'national'],
  [/省级|自治区级|经省政府|provincial/, 'provincial'],
  [/市级|municipal/, 'municipal'],
  [/区级|县级/, 'district'],
]

/** The level that the park's names or the words right before them state; null when the page does not say. */
export function levelOf(park: ParkEntity): ParkLevel | null {
  for (const [pattern, level] of LEVELS) {
    if (park.mentions.some((m) => pattern.test(`${m.line.text.slice(Math.max(0, m.start - 6), m.start)}${m.name}`)))
      return level
  }
  return null
}
