import fc from 'fast-check'
import t from 'tap'
import { readWish, wishQuery } from '../../src/web/console/handoff.ts'
import { effective, inForce, overriding } from '../../src/web/console/pages/desk/overrides.ts'
import { withoutContact } from '../../src/web/console/pages/desk/personal.ts'
import { type CriterionResult, nearest, strongest, worst } from '../../src/web/console/pages/desk/reasons.ts'
import { pieces, shifted } from '../../src/web/console/pages/desk/spans.ts'

const mark = (start: number, end: number) => ({ start, end })

t.test('marks move along with the text', async (t) => {
  const before = '做医疗器械，租3000平'
  const marks = [mark(1, 5), mark(6, 7), mark(7, 12)]
  const cases: [string, string, [number, number][]][] = [
    ['the same', before, [[1, 5], [6, 7], [7, 12]]], // biome-ignore format: one line a case
    ['added at the end', `${before}，层高6米`, [[1, 5], [6, 7], [7, 12]]], // biome-ignore format: one line a case
    ['added before', `客户${before}`, [[3, 7], [8, 9], [9, 14]]], // biome-ignore format: one line a case
    ['within a mark', '做医疗器械，租30005平', [[1, 5], [6, 7]]], // biome-ignore format: one line a case
    ['all gone', '', []],
  ]
  for (const [name, after, expected] of cases)
    t.same(
      shifted(marks, before, after),
      expected.map(([start, end]) => mark(start, end)),
      name,
    )
})

t.test('whatever is typed, marks lie within the text and on the same words', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '亩', '3', '，'), maxLength: 30 })
  fc.assert(
    fc.property(text, text, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }), (before, after, pairs) => {
      const spans = pairs
        .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)))
        .filter(({ end }) => end <= before.length)
      for (const { start, end } of shifted(spans, before, after)) {
        const words = after.slice(start, end)
        if (words.length !== end - start || !spans.some((span) => before.slice(span.start, span.end) === words))
          return false
      }
      return (
        pieces(after, shifted(spans, before, after))
          .map((piece) => piece.text)
          .join('') === after
      )
    }),
  )
})

t.test('what is set by hand holds until the note says something else', async (t) => {
  const read = { landM2: { min: 20_000 }, uses: ['production' as const] }
  const overrides = overriding(overriding({}, 'landM2', { min: 30_000 }, read), 'uses', null, read)
  t.same(effective(read, overrides), { landM2: { min: 30_000 } })
  t.same(effective({ ...read, landM2: { min: 40_000 } }, overrides), { landM2: { min: 40_000 } }, 'the note is newer')
  t.same(effective(read, overrides), { landM2: { min: 30_000 } }, 'and back')
  const added = overriding({}, 'craneT', 10, read)
  t.same(effective(read, added), { ...read, craneT: 10 })
  t.same(effective({ craneT: 5 }, added), { craneT: 5 })
  t.same(inForce(added, { craneT: 5 }), [])
})

const result = (id: CriterionResult['id'], weight: number, fit: number | null): CriterionResult => ({
  ...{ id, weight, fit, facts: [], reason: { code: id, params: {}, zh: id, en: id } },
  status: fit === null ? 'unknown' : fit === 1 ? 'met' : fit === 0 ? 'unmet' : 'partial',
})

t.test('the strongest reasons and the worst doubt', async (t) => {
  const cases: [string, CriterionResult[], string[], string | undefined][] = [
    ['by points', [result('standing', 3, 1), result('sector', 30, 1), result('land', 20, 0)], ['sector', 'standing'], 'land'], // biome-ignore format: one line a case
    ['unknown counts half', [result('land', 20, null), result('cost', 12, 0)], [], 'cost'],
    ['three at most', ['land', 'space', 'tax', 'cost'].map((id) => result(id as 'land', 10, 1)), ['land', 'space', 'tax'], undefined], // biome-ignore format: one line a case
    ['a reason is no doubt', [result('sector', 30, 0.6), result('land', 20, 0.9)], ['sector', 'land'], undefined],
    ['little fit is no reason', [result('sector', 30, 0.4)], [], 'sector'],
  ]
  for (const [name, criteria, reasons, doubt] of cases) {
    t.same(strongest(criteria).map(({ id }) => id), reasons, name) // biome-ignore format: one line a case
    t.equal(worst(criteria)?.id, doubt, name)
  }
  const miss = (name: string, failed: 'land'[]) => ({ parkId: name, name, failed, wouldNeed: [], reason: { code: '', params: {}, zh: '', en: '' } }) // biome-ignore format: one line
  const misses = [miss('b', ['land', 'land']), miss('c', ['land']), miss('a', ['land'])]
  t.same(nearest(misses).map(({ name }) => name), ['a', 'c', 'b']) // biome-ignore format: one line
})

t.test('an address never holds whom it is about', async (t) => {
  const near = [{ kind: 'customer' as const, name: '某某客户' }]
  const profile = { company: '海锐', contactName: '王', phone: '+8613800138000', landM2: { min: 1 }, near }
  const query = wishQuery({ profile, weights: { land: 5 }, must: ['land'] })
  t.notMatch(query.wish, /海锐|王|138|某某客户/)
  t.same(readWish(query), {
    profile: { landM2: { min: 1 }, near: [{ kind: 'customer' }] },
    weights: { land: 5 },
    must: ['land'],
  })
  for (const wish of ['', '{', 'null', '1', '{}', '{"profile":1}']) t.equal(readWish({ wish }), undefined, wish)
})

t.test('a draft that is kept does not hold whom it is of', async (t) => {
  const note = '海锐仪器王经理13800138000，要30亩'
  const mentions = [
    { field: 'company', ...mark(0, 4) },
    { field: 'contactName', ...mark(4, 7) },
    { field: 'phone', ...mark(7, 18) },
    { field: 'landM2', ...mark(20, 23) },
  ]
  t.equal(withoutContact(note, mentions), '，要30亩')
  const notRead = ['138 0013 8000', '+86 138-0013-8000', 'li.wei@example.com.cn', '0532-88889999']
  for (const text of notRead) t.equal(withoutContact(`电话${text}，要3000平`, []), '电话，要3000平', text)
  t.equal(withoutContact('投资 12000 万，3000平', []), '投资 12000 万，3000平', 'figures stay')
})
