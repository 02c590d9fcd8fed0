import { createHash } from 'node:crypto'
import type { Db } from '../../src/db/index.ts'
import { ingestDocument } from '../../src/documents/ingest.ts'
import { importParks } from '../../src/parks/import-parks.ts'

/** Parks with nearly everything known, one with little, and one that takes from its zone. */
const PARKS = [
  {
    id: 'report-harbour',
    name: '胶澳湾医疗器械产业园',
    kind: 'industrial_park',
    level: 'provincial',
    region: '370214',
    address: '青岛市城阳区春澜路 18 号',
    sectors: [{ id: 'medical-devices', role: 'leading' }],
    land: { totalM2: 466_667, minParcelM2: 10_000, priceCnyMu: 380_000 },
    space: { types: ['standard_factory', 'lab', 'rnd_office'], floorHeightM: 7.2, floorLoadTM2: 1.5, powerKva: 4000 },
    thresholds: { taxCnyPerMuYear: 220_000, investmentCnyPerMu: 2_800_000, investmentBasis: 'fixed', negotiable: true },
    utilities: ['wastewater', 'natural_gas', 'clean_room'],
    access: { airportKm: 21, portKm: 34, railKm: 12, highwayKm: 3 },
    incentives: [
      { name: '标准厂房首年租金减半', kind: 'rent_relief', maxCny: 600_000, validUntil: '2027-12-31' },
      { name: '按缴纳增值税地方留成的 60% 返还', kind: 'tax', maxCny: 3_000_000 },
    ],
    operator: '胶澳湾产业运营有限公司',
    opened: '2019-06',
  },
  { id: 'report-zone', name: '云岭高新技术产业区', kind: 'high_tech_zone', level: 'national', region: '370213' },
  {
    id: 'report-below',
    name: '云岭高新技术产业区精密制造与医疗器械加速器二期',
    kind: 'science_park',
    parentId: 'report-zone',
    sectors: [{ id: 'life-sciences', role: 'leading' }],
    space: { types: ['standard_factory'], totalM2: 62_000, availableM2: 9000, rentCnyM2Month: 36, floorHeightM: 5.4 },
    access: { airportKm: 38 },
  },
] as const

/** Pages about the first park: two that do not agree on what is free, one with offers that the law forbids. */
const PAGES: readonly (readonly [title: string, publisher: string, publishedAt: string, text: string])[] = [
  [
    '胶澳湾医疗器械产业园二期厂房交付',
    '胶澳湾日报',
    '2026-09-12',
    '胶澳湾医疗器械产业园位于青岛市城阳区，总建筑面积31万平方米，现有企业86家，其中高新技术企业23家。园区剩余可租面积2.4万平方米，租金每月每平方米28元。园区引进海澜影像医疗科技有限公司、青岛骨科器械研究院。',
  ],
  [
    '走进胶澳湾医疗器械产业园',
    '滨海产业观察',
    '2026-08-30',
    '胶澳湾医疗器械产业园获评省级医疗器械特色产业基地。据园区介绍，胶澳湾医疗器械产业园剩余可租面积3.1万平方米，可供用地60亩。',
  ],
  [
    '胶澳湾医疗器械产业园招商政策摘编',
    '园区招商网',
    '2025-03-01',
    '胶澳湾医疗器械产业园对新购设备给予补助，最高给予200万元。将注册地址迁入胶澳湾医疗器械产业园的企业，给予落户奖励，最高给予50万元。',
  ],
]

/** Fills a database with parks that a report has something to say about. `now` is an ISO time. */
export async function stockParks(db: Db, now: string): Promise<void> {
  const report = await importParks(db, PARKS, now)
  if ('problems' in report) throw new Error(JSON.stringify(report))
  for (const [title, publisher, publishedAt, body] of PAGES) {
    const text = `${title}\n\n${body}\n`
    const sha256 = createHash('sha256').update(text).digest('hex')
    await ingestDocument(db, { text, sha256, title, publisher, publishedAt }, { now, acceptConfidence: 0.3 })
  }
}

/** A note that states nearly every criterion. */
export const REPORT_NOTE =
  '做医疗器械，想在青岛租厂房3000平或买地20亩，层高6米，固定资产投资6000万，要有污水处理，离机场30公里以内，亩均税收20万，要租金减免和设备补贴，从苏州搬过来，明年6月前入驻，租金每平每月30元以内'
