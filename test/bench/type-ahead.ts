import { readFileSync } from 'node:fs'
import { createTypeAhead, searchRegions, searchSectors } from '../../src/catalog/index.ts'
import { fixed, printTable, spread } from './lib.ts'

interface Case {
  kind: 'sector' | 'region'
  query: string
}

const ROUNDS = 20
const PARKS = 100_000
const PARK_QUERIES = ['青岛', 'qingdao', 'qdznzz', '智能制造', '生物医药产业园777号', '苏洲智能']

/** Every beginning of each query, as a person types it. */
const typed = ({ query }: Pick<Case, 'query'>): string[] => [...query].map((_, i) => query.slice(0, i + 1))

/** Milliseconds of processor time since a reading, in microsecond steps: other programs on the cores do not count. */
const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

interface Samples {
  wall: number[]
  processor: number[]
}

function times(queries: readonly string[], search: (query: string, limit?: number) => unknown): Samples {
  for (const query of queries) search(query)
  const samples: Samples = { wall: [], processor: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const used = process.cpuUsage()
      const start = performance.now()
      search(query, 10)
      samples.wall.push(performance.now() - start)
      samples.processor.push(since(used))
    }
  }
  return samples
}

/** As many invented park names as a large installation holds. */
function parkNames(): { value: number; names: string[] }[] {
  const places = ['青岛', '苏州', '武汉', '成都', '合肥', '郑州', '长沙', '无锡', '宁波', '佛山']
  const trades = ['智能制造', '生物医药', '新材料', '电子信息', '现代物流', '绿色食品', '高端装备', '数字经济']
  return Array.from({ length: PARKS }, (_, i) => ({
    value: i,
    names: [`${places[i % places.length]}${trades[i % trades.length]}产业园${i}号`],
  }))
}

/** Milliseconds a look-up for type-ahead takes: sectors, regions, and park names of a large installation. */
export function bench(): void {
  const file = new URL('../fixtures/type-ahead.json', import.meta.url)
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const of = (kind: Case['kind']) => cases.filter((each) => each.kind === kind).flatMap(typed)
  const parks = parkNames()
  const searchParks = createTypeAhead(() => parks)
  const row = (name: string, { wall, processor }: Samples) => {
    const [all, own] = [spread(wall), spread(processor)]
    return [name, wall.length, fixed(all.median, 3), fixed(all.p99, 3), fixed(own.median, 3), fixed(own.p99, 3)]
  }
  printTable(
    ['look-up', 'samples', 'median ms', 'p99 ms', 'processor median ms', 'processor p99 ms'],
    [
      row('sectors', times(of('sector'), searchSectors)),
      row('regions', times(of('region'), searchRegions)),
      row(
        `${PARKS} park names`,
        times(
          PARK_QUERIES.flatMap((query) => typed({ query })),
          searchParks,
        ),
      ),
    ],
  )
}
