import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { createTypeAhead, searchRegions, searchSectors } from '../../src/catalog/index.ts'

interface Case {
  kind: 'sector' | 'region'
  query: string
  want: string
}

const CASES = JSON.parse(readFileSync(new URL('../fixtures/type-ahead.json', import.meta.url), 'utf8')) as Case[]

const found = ({ kind, query }: Case): string[] =>
  kind === 'sector' ? searchSectors(query, 3).map(({ id }) => id) : searchRegions(query, 3).map(({ code }) => code)

t.test('the wanted entry is among the first three for 98 % of the table', async (t) => {
  const missed = CASES.filter((each) => !found(each).includes(each.want))
  t.ok(missed.length / CASES.length <= 0.02, `missed: ${missed.map(({ query }) => query).join(' ') || 'none'}`)
})

t.test('an entry comes once, the limit holds, nothing is found for nothing', async (t) => {
  const many = searchSectors('机', 50)
  t.equal(new Set(many).size, many.length)
  t.equal(searchSectors('机', 4).length, 4)
  t.strictSame([searchSectors(''), searchRegions('  '), searchRegions('!?'), searchSectors('机', 0)], [[], [], [], []])
})

t.test('any text is answered', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (query) => {
      const answers = searchRegions(query, 5)
      return answers.length <= 5 && new Set(answers).size === answers.length
    }),
    { numRuns: 150 },
  )
})

/** Words as they are mistyped, and the sector that the right word finds first. */
const MISTYPED: [string, string][] = [
  ['medcal', 'medical-devices'],
  ['medicl', 'medical-devices'],
  ['mediacl', 'medical-devices'],
  ['medical devises', 'medical-devices'],
  ['devices medical', 'medical-devices'],
  ['sofware', 'software'],
  ['logistcs', 'logistics'],
  ['automotve', 'automotive'],
  ['semicondutor', 'semiconductors'],
  ['robotcs', 'robotics'],
  ['baterry', 'batteries'],
  ['electric vehicls', 'new-energy-vehicles'],
  ['pharmaceuticls', 'biopharma'],
]

t.test('a slip in an English word finds what the right word finds, first', async (t) => {
  for (const [query, id] of MISTYPED) t.equal(searchSectors(query, 5)[0]?.id, id, query)
  const ids = (query: string) => searchSectors(query, 5).map((sector) => sector.id)
  t.strictSame(ids('medcal'), ids('medical'))
  t.ok(ids('chips').includes('ic-design'), 'a plural finds its singular')
})

t.test('other names are looked up the same way', async (t) => {
  const parks = [
    { value: 'a', names: ['青岛高新区', 'Qingdao High-tech Zone'], rank: 1 },
    { value: 'b', names: ['青岛高新区蓝湾智造园'], rank: 2 },
    { value: 'c', names: ['云汾智能装备产业园'], codes: ['P-17'], rank: 3 },
  ]
  const search = createTypeAhead(() => parks)
  t.strictSame(search('青岛高新区'), ['a', 'b'], 'the whole name first')
  t.equal(search('qdgxq')[0], 'a')
  t.equal(search('lanwan')[0], 'b')
  t.equal(search('蓝湾')[0], 'b')
  t.equal(search('high-tech')[0], 'a')
  t.equal(search('p-17')[0], 'c')
  t.equal(search('云分智能')[0], 'c', 'by its sound')
  t.equal(search('yunfenzhineng')[0], 'c')
})
