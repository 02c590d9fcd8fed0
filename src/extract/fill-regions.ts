import { regionContains } from '../catalog/index.ts'
import type { ParkEntity } from './names/resolve-parks.ts'

/** Places the parks that the page does not place itself: by the page's main park, by their zone, by their parts. */
export function fillRegions(
  parks: readonly ParkEntity[],
  main: { park: ParkEntity | null; dominance: number },
  parents: ReadonlyMap<ParkEntity, ParkEntity>,
  regions: Map<ParkEntity, string | null>,
): void {
  const home = homeOf(main, parks, regions)
  for (const park of parks) if (!regions.get(park)) regions.set(park, pagesOwn(park, home))
  for (const [child, parent] of parents) shareRegion(regions, child, parent)
}

/** The place of the page: of its main park, else of its first zone. */
function homeOf(
  main: { park: ParkEntity | null; dominance: number },
  parks: readonly ParkEntity[],
  regions: ReadonlyMap<ParkEntity, string | null>,
): string | null {
  const zone = parks.find((p) => regions.get(p) && p.mentions.some((m) => m.ending.zone && m.line.kind !== 'teaser'))
  const own = main.park && main.dominance >= 0.3 ? (regions.get(main.park) ?? null) : null
  return own ?? (zone ? (regions.get(zone) ?? null) : null)
}

/** A park that the page does not place lies where the page's main park lies, unless it is only a teaser. */
const pagesOwn = (park: ParkEntity, home: string | null): string | null =>
  park.mentions.every((m) => m.line.kind === 'teaser') ? null : home

/** A park lies where its zone lies, and a zone where its park does, if the page places only one of them. */
function shareRegion(regions: Map<ParkEntity, string | null>, child: ParkEntity, parent: ParkEntity): void {
  const inner = regions.get(child) ?? null
  const outer = regions.get(parent) ?? null
  if (outer && (!inner || (inner !== outer && regionContains(inner, outer)))) regions.set(child, outer)
  else if (inner && (!outer || regionContains(outer, inner))) regions.set(parent, inner)
}
