import t from 'tap'
import { decodeCursor, encodeCursor, InvalidCursorError, toPage } from '../../src/db/index.ts'

const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `r${i}` }))

t.test('a page knows whether there is more', async (t) => {
  for (const [count, limit, items, more] of [
    [0, 3, 0, false],
    [2, 3, 2, false],
    [3, 3, 3, false],
    [4, 3, 3, true],
  ] as const) {
    const page = toPage(rows(count), limit, (row) => [row.id])
    t.equal(page.items.length, items)
    t.equal(page.nextCursor !== null, more, `${count} rows, pages of ${limit}`)
  }
})

t.test('a cursor comes back as it went, and others are refused', async (t) => {
  t.strictSame(decodeCursor(encodeCursor(['青岛', 7]), ['string', 'number']), ['青岛', 7])
  for (const bad of ['', 'x', encodeCursor(['a']), encodeCursor([1, 2]), encodeCursor(['a', 1, 2])]) {
    t.throws(() => decodeCursor(bad, ['string', 'number']), InvalidCursorError, bad)
  }
})
