import t from 'tap'
import { checkImport } from '../../src/parks/check-import.ts'

/** What is wrong, the records, and each problem as index, field and words. */
const CASES: [string, unknown[], [number, string, RegExp][]][] = [
  ['nothing', [{ id: 'a', name: '甲园' }], []],
  ['no record', ['甲园'], [[0, '(record)', /object/]]],
  ['no name', [{ id: 'a' }], [[0, '(record)', /name missing/]]],
  ['an unknown field', [{ id: 'a', name: '甲', colour: 1 }], [[0, 'colour', /unknown field/]]],
  ['a negative area', [{ id: 'a', name: '甲', land: { totalM2: -1 } }], [[0, 'land.totalM2', /-1 is less than 0/]]],
  ['an unknown region', [{ id: 'a', name: '甲', region: '999999' }], [[0, 'region', /'999999'; the nearest are/]]],
  [
    'an unknown sector',
    [{ id: 'a', name: '甲', sectors: [{ id: 'medical-device' }] }],
    [[0, 'sectors.0.id', /nearest are medical-devices/]],
  ],
  [
    'an unknown sector of a company',
    [{ id: 'a', name: '甲', cluster: { anchors: [{ name: '乙', sectors: ['medical-device'] }] } }],
    [[0, 'cluster.anchors.0.sectors.0', /nearest/]],
  ],
  ['a NUL', [{ id: 'a', name: '甲\0' }], [[0, 'name', /NUL/]]],
  ['half a character', [{ id: 'a', name: '甲', aliases: ['\ud800'] }], [[0, 'aliases.0', /half/]]],
  ['a day that is none', [{ id: 'a', name: '甲', opened: '2021-02-30' }], [[0, 'opened', /no day/]]],
  [
    'an id twice',
    [
      { id: 'a', name: '甲' },
      { id: 'a', name: '乙' },
    ],
    [[1, 'id', /record 0/]],
  ],
  ['a parent that is nowhere', [{ id: 'a', name: '甲', parentId: 'x' }], [[0, 'parentId', /no park has the id 'x'/]]],
  ['its own parent', [{ id: 'a', name: '甲', parentId: 'a' }], [[0, 'parentId', /circle: a → a/]]],
  [
    'a circle, and a park below it',
    [
      { id: 'a', name: '甲', parentId: 'b' },
      { id: 'b', name: '乙', parentId: 'a' },
      { id: 'c', name: '丙', parentId: 'a' },
    ],
    [
      [0, 'parentId', /circle: a → b → a/],
      [1, 'parentId', /circle: b → a → b/],
    ],
  ],
]

t.test('every bad record is named by index, field and reason', async (t) => {
  for (const [name, records, expected] of CASES) {
    const checked = checkImport(records)
    const problems = 'problems' in checked ? checked.problems : []
    t.equal(problems.length, expected.length, name)
    for (const [i, [index, field, detail]] of expected.entries()) t.match(problems[i], { index, field, detail }, name)
  }
})

const line = (length: number, last: string | undefined) =>
  Array.from({ length }, (_, i) => {
    const parentId = i + 1 < length ? `p${i + 1}` : last
    return { id: `p${i}`, name: '园', ...(parentId === undefined ? {} : { parentId }) }
  })

t.test('long lines and circles of parents cost linear time and are refused', async (t) => {
  // Only the first problem is looked at: comparing fifty thousand of them takes longer than finding them.
  const firstProblem = (records: unknown[]) => {
    const checked = checkImport(records)
    return 'problems' in checked ? checked.problems[0] : undefined
  }
  t.match(firstProblem(line(50_000, undefined)), { index: 0, detail: /more than 16 levels/ })
  t.match(firstProblem(line(50_000, 'p0')), { index: 0, detail: /circle: p0 → p1 → .* → … → p0/ })
  t.match(checkImport(line(16, undefined)), { parks: { length: 16 } })
})
