import { cityName, type ParkIndex } from '../match/index.ts'

/** The city of each park that is recommended, by the park's id, as people name it; parks without a known region are left out. */
export function placesOf(parks: ParkIndex, recommendations: readonly { parkId: string }[]) {
  const places: Record<string, { zh: string; en: string }> = {}
  for (const { parkId } of recommendations) {
    const region = parks.park(parkId)?.park.region
    if (region) places[parkId] = cityName(region)
  }
  return places
}
