import fc from 'fast-check'
import t from 'tap'
import { didYouMean, distance, nearestNames } from '../../src/model/index.ts'

const NAMES = [
  'weights',
  'must',
  'limit',
  'land.totalM2',
  'land.availableM2',
  'space.availableM2',
  'space.rentCnyM2Month',
]

/** What was written, the names that may be meant. */
const CASES: [string, string[]][] = [
  ['wieghts', ['weights']],
  ['limt', ['limit']],
  ['Must', ['must']],
  ['land.totlM2', ['land.totalM2']],
  ['available_m2', ['land.availableM2', 'space.availableM2']],
  ['rent', ['space.rentCnyM2Month']],
  ['colour', []],
  ['', []],
  ['!', []],
]

t.test('the names that a misspelt one may be meant for', async (t) => {
  for (const [written, wanted] of CASES) t.strictSame(nearestNames(written, NAMES), wanted, written)
  t.equal(didYouMean('limt', NAMES), 'did you mean limit?')
  t.match(didYouMean('colour', NAMES), /^there are weights, must/)
})

t.test('a distance counts slips, and is the same both ways', async (t) => {
  t.strictSame(
    [distance('', 'ab'), distance('abc', 'abc'), distance('ab', 'ba'), distance('abc', 'axcd')],
    [2, 0, 1, 2],
  )
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => distance(a, b) === distance(b, a)))
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(fc.property(text, (written) => nearestNames(written, NAMES).every((name) => NAMES.includes(name))))
})
