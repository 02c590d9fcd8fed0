import { type RegionMention, scanRegions } from '../text/index.ts'
import type { Line } from './types.ts'

/** The places that a line names, read once for all rules. */
export function placesIn(line: Line): readonly RegionMention[] {
  line.regions ??= scanRegions(line.text)
  return line.regions
}
