import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { createMatcher, InvalidInputError, parksOf, shippedParks } from '../../src/library/index.ts'
import { checkImport } from '../../src/parks/check-import.ts'

const TODAY = '2026-11-22'
const PARKS = [
  { id: 'a', name: '海河医疗器械园', region: '370214', sectors: [{ id: 'medical-devices', role: 'leading' }] },
  { id: 'b', name: '望江电子园', region: '420111', sectors: [{ id: 'electronics-ict' }], land: { availableM2: 6667 } },
]
const matcher = createMatcher({ parks: PARKS, today: TODAY })

t.test('notes and profiles rank the same parks the same way', (t) => {
  const byNote = matcher.match('做医疗器械的，想在青岛要30亩地', { limit: 1, views: ['nextQuestion'] })
  t.equal(byNote.recommendations[0]?.name, '海河医疗器械园')
  t.match(byNote.understood?.profile, { sectors: ['medical-devices'] })
  t.ok('nextQuestion' in byNote)
  const byProfile = matcher.match(byNote.profile, { limit: 1 })
  t.strictSame(byProfile.recommendations, byNote.recommendations)
  t.equal(byProfile.understood, undefined)
  t.end()
})

t.test('a page becomes parks that can be matched', (t) => {
  const extraction = matcher.extract('云岭智造园位于苏州市吴江区，占地210亩，主导产业为医疗器械，现有企业37家。')
  const parks = parksOf(extraction)
  t.match(parks, [{ name: '云岭智造园', region: '320509', sectors: [{ id: 'medical-devices' }] }])
  t.ok('parks' in checkImport(parks, () => null), 'they are what an import takes')
  const more = matcher.with(parks, ['b'])
  t.strictSame([matcher.size, more.size], [2, 2], 'the first is as it was')
  t.equal(more.match('医疗器械，苏州').recommendations[0]?.name, '云岭智造园')
  t.equal(more.park('b'), undefined)
  t.end()
})

t.test('pages of bytes are decoded; what is no text is refused', (t) => {
  const gb18030 = Uint8Array.from([0xba, 0xa3, 0xc7, 0xfa, 0xd6, 0xc7, 0xd4, 0xec, 0xd4, 0xb0])
  t.doesNotThrow(() => matcher.extract(gb18030))
  t.throws(() => matcher.extract(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), /no text/)
  t.end()
})

t.test('one park is explained, also one that is shut out', (t) => {
  const fits = matcher.explain('a', '做医疗器械的，想在青岛要30亩地')
  t.match(fits, { name: '海河医疗器械园', failed: [], profile: { sectors: ['medical-devices'] } })
  t.ok(fits?.criteria.find(({ id }) => id === 'sector')?.reason.zh.includes('主导产业'))
  const shutOut = matcher.explain('b', { landM2: { min: 20_000 } }, { must: ['land'] })
  t.match(shutOut, { failed: ['land'], wouldNeed: [{ zh: /亩/ }] })
  t.equal(matcher.explain('none', {}), undefined)
  t.end()
})

t.test('bad input names its place and the remedy', (t) => {
  const cases: [string, () => unknown, RegExp][] = [
    ['a note that is too long', () => matcher.parse('要30亩地'.repeat(5_000)), /at most 20000 characters/],
    ['a need that is too long', () => matcher.match('要30亩地'.repeat(5_000)), /at most 20000 characters/],
    ['a park without a name', () => createMatcher({ parks: [{ id: 'a' }] }), /parks\/0.*name/],
    [
      'an unknown sector',
      () => createMatcher({ parks: [{ ...PARKS[0], sectors: [{ id: 'nope' }] }] }),
      /sectors\/0\/id.*nearest/,
    ],
    ['a day that is none', () => createMatcher({ today: '2026-02-30' }), /today.*YYYY-MM-DD/],
    ['a profile field that is none', () => matcher.match({ wings: 2 } as never), /profile.*wings/],
    ['a weight below zero', () => matcher.match({}, { weights: { sector: -1 } }), /weights\/sector/],
    ['an option that is none', () => matcher.match('a', { wieghts: {} } as never), /wieghts.*did you mean weights\?/],
    ['an option of the matcher that is none', () => createMatcher({ park: [] } as never), /park.*did you mean parks\?/],
    ['parks that are no list', () => createMatcher({ parks: {} as never }), /parks: a list of parks is wanted/],
    ['a note that is none', () => matcher.parse(5 as never), /a note.*not number/],
    ['a page that is none', () => matcher.extract(5 as never), /a page.*not number/],
    ['a need that is none', () => matcher.match(5 as never), /profile.*5 is not of type object/],
    ['options that are none', () => matcher.match('a', null as never), /options are an object, not null/],
    ['views that are no list', () => matcher.match('a', { views: 'sensitivity' as never }), /views: a list/],
    ['a limit of none', () => matcher.match({}, { limit: 0 }), /limit/],
    ['a view that is none', () => matcher.match({}, { views: ['wings' as never] }), /views.*nextQuestion/],
  ]
  for (const [name, run, message] of cases) t.throws(run, { name: 'InvalidInputError', message }, name)
  t.ok(new InvalidInputError('x', []) instanceof Error)
  const given = { parks: [{ id: 'a' }, { id: 'b', name: 'B', 'a.b': 1, land: { totalM2: -1 } }] }
  const places = (() => {
    try {
      createMatcher(given)
      return []
    } catch (error) {
      return (error as InvalidInputError).problems.map(({ pointer }) => pointer)
    }
  })()
  t.strictSame(
    places.sort(),
    ['/parks/0', '/parks/1/a.b', '/parks/1/land/totalM2'],
    'JSON Pointers into what was given',
  )
  t.end()
})

t.test('the shipped parks come with their facts', async (t) => {
  const parks = await shippedParks()
  const shipped = createMatcher({ parks, today: TODAY })
  t.equal(shipped.size, parks.length)
  const best = shipped.match('医疗器械，青岛', { limit: 1 }).recommendations[0]
  t.equal(best?.criteria.find(({ id }) => id === 'sector')?.status, 'met')
})

t.test('the example of the documentation runs on the built package', (t) => {
  const example = fileURLToPath(new URL('../../docs/examples/match-a-note.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, [example], { encoding: 'utf8' })
  t.match(printed, /1\. 云岭智造园: [\d.]+ \(/)
  t.match(printed, /met {5}.*Suzhou/)
  t.end()
})
