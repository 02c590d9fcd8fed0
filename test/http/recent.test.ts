import t from 'tap'
import { Recent } from '../../src/http/recent.ts'

t.test('what was used last is kept, and no more than so much', async (t) => {
  const recent = new Recent<number>(3)
  for (const [i, key] of ['a', 'b', 'c'].entries()) recent.keep(key, i)
  t.equal(recent.find('a'), 0, 'used again')
  recent.keep('d', 3)
  t.equal(recent.find('b'), undefined, 'the one used longest ago goes')
  t.equal(recent.find('a'), 0)
  for (let i = 0; i < 100_000; i++) recent.keep(`k${i}`, i)
  t.equal(recent.size, 3)
  let computed = 0
  const compute = () => ++computed
  t.equal(recent.get('x', compute), 1)
  t.equal(recent.get('x', compute), 1, 'computed once')
})
