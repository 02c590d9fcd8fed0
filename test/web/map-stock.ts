import { createKey } from '../../src/accounts/keys.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import type { ConsoleServer } from './console-helper.ts'

const place = (id: string, name: string, region: string, lon: number, lat: number, sector: string) => ({
  ...{ id, name, region, lon, lat, kind: 'industrial_park', sectors: [{ id: sector, role: 'leading' }] },
  land: { availableM2: 40_000 },
  space: { availableM2: 12_000, types: ['standard_factory'] },
})

/** Parks that say where they are, and an open request, for tests and pictures of the map. */
export async function stockMap({ app, db }: ConsoleServer): Promise<void> {
  const now = new Date().toISOString()
  await importParks(
    db,
    [
      place('map-1', '示例临空医疗园', '370214', 120.37, 36.31, 'medical-devices'),
      place('map-2', '示例海岸医药港', '370211', 119.99, 35.96, 'biopharma'),
      place('map-3', '示例烟台智造谷', '370602', 121.39, 37.54, 'high-end-equipment'),
    ],
    now,
  )
  const { key } = await createKey(db, { name: 'map', scope: 'sales' }, now)
  const answer = await app.inject({
    ...{ method: 'POST', url: '/v1/requests', headers: { authorization: `Bearer ${key}` } },
    payload: {
      profile: { sectors: ['medical-devices'], regions: { prefer: ['370214'] }, landM2: { min: 20_000 } },
      contact: { name: '欧阳建国', phone: '13800138000' },
      consent: { textVersion: '1', method: 'oral' },
    },
  })
  if (answer.statusCode !== 201) throw new Error(answer.body)
}
