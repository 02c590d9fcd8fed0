import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import { Recent } from '../../src/http/recent.ts'
import type { Park } from '../../src/model/index.ts'
import { seedParks } from '../../src/parks/seed-parks.ts'
import { call, NOW, testApp } from '../helper.ts'
import { keyOf, ORIGIN, staffOf } from '../requests/helper.ts'

const json = (payload: unknown) => ({
  method: 'POST' as const,
  payload: payload as object,
  headers: { 'content-type': 'application/json' },
})
const NOTE = '做医疗器械的，想在青岛要30亩地建厂，年税收大概800万'

const PARKS: Park[] = [
  { id: 'zone', name: '示例高新区', level: 'national', region: '370214', tax: { citRate: 0.15 } },
  {
    id: 'a',
    name: '示例医疗产业园',
    parentId: 'zone',
    level: 'municipal',
    sectors: [{ id: 'medical-devices', role: 'leading' }],
    land: { totalM2: 200_000, availableM2: 52_000 / 1.5 },
    thresholds: { taxCnyPerMuYear: 200_000 },
  },
  {
    id: 'b',
    name: '示例装备产业园',
    level: 'provincial',
    region: '370211',
    sectors: [{ id: 'high-end-equipment', role: 'leading' }],
    land: { totalM2: 300_000, availableM2: 100_000 },
    thresholds: { taxCnyPerMuYear: 250_000 },
    tax: { citRate: 0.15, basis: '示例文件第2条', validUntil: '2027-12-31' },
  },
  { id: 'lingang', name: '示例临港产业园', region: '310115' },
]

async function appWithParks(t: Parameters<typeof testApp>[0]) {
  const app = await testApp(t)
  const imported = await call(app, t, { url: '/v1/parks/import', ...json({ parks: PARKS }) })
  t.equal(imported.statusCode, 200)
  return app
}

t.test('a note comes back with the next question; a profile when it asks', async (t) => {
  const app = await appWithParks(t)
  const ask = async (body: object) => (await call(app, t, { url: '/v1/matches', ...json(body) })).json()
  const { nextQuestion } = await ask({ text: '想要30亩地' })
  t.match(nextQuestion, { zh: /？$/, en: /\?$/, options: Array, expectedChange: Number })
  t.notOk('nextQuestion' in (await ask({ profile: { landM2: { min: 20_000 } } })))
  t.notOk('nextQuestion' in (await ask({ text: '想要30亩地', views: [] })))
  const asked = await ask({ profile: { landM2: { min: 20_000, max: 20_000 } }, views: ['nextQuestion'] })
  t.equal(asked.nextQuestion.field, nextQuestion.field)
  const skipped = await ask({ text: '想要30亩地', skipQuestions: [nextQuestion.field] })
  t.not(skipped.nextQuestion?.field, nextQuestion.field)
})

t.test('views on a match', async (t) => {
  const app = await appWithParks(t)
  const body = { text: NOTE, views: ['sensitivity', 'taxOutlook'] }
  const { recommendations, sensitivity, taxOutlook } = (
    await call(app, t, { url: '/v1/matches', ...json(body) })
  ).json()
  t.equal(sensitivity.first.parkId, recommendations[0].parkId)
  t.ok(sensitivity.weights.length >= 4)
  t.strictSame(
    Object.keys(taxOutlook),
    recommendations.map(({ parkId }: { parkId: string }) => parkId),
  )
  t.ok(taxOutlook.lingang.some(({ ruleId }: { ruleId: string }) => ruleId === 'lingang'))
})

t.test('one park a zone', async (t) => {
  const app = await appWithParks(t)
  const { recommendations, groups } = (
    await call(app, t, { url: '/v1/matches', ...json({ text: NOTE, groupBy: 'zone', limit: 2 }) })
  ).json()
  t.equal(recommendations.length, 2)
  t.match(groups[0], { zone: { parkId: 'zone', name: '示例高新区' }, best: 'a', others: [{ parkId: 'zone' }] })
})

t.test('where the data of a criterion come from', async (t) => {
  const app = await appWithParks(t)
  const { recommendations } = (await call(app, t, { url: '/v1/matches', ...json({ text: NOTE }) })).json()
  const { criteria } = recommendations.find(({ parkId }: { parkId: string }) => parkId === 'a')
  t.match(
    criteria.find(({ id }: { id: string }) => id === 'location'),
    { source: { inheritedFrom: { parkId: 'zone', name: '示例高新区' } }, reason: { zh: /沿用上级园区示例高新区/ } },
  )
})

t.test('what if', async (t) => {
  const app = await appWithParks(t)
  const response = await call(app, t, { url: '/v1/matches/whatif', ...json({ text: NOTE, parkId: 'b' }) })
  const { whatIf, parksRevision, profile } = response.json()
  t.match(whatIf, { parkId: 'b', verdict: 'possible', isComplete: true, zh: /即可成为第一名$/ })
  t.match(profile, { landM2: { min: 20_000 } })
  t.equal(parksRevision, 1)
  for (const { profile: changed, must } of whatIf.changes) {
    const again = await call(app, t, { url: '/v1/matches', ...json({ profile: changed, must }) })
    t.equal(again.json().recommendations[0].parkId, 'b')
  }
})

t.test('parks beside one another, with their evidence', async (t) => {
  const app = await testApp(t)
  await seedParks(app.database.db, await readSeeds(), NOW)
  const { recommendations } = (await call(app, t, { url: '/v1/matches', ...json({ text: NOTE }) })).json()
  const parkIds = recommendations.slice(0, 3).map(({ parkId }: { parkId: string }) => parkId)
  const { parks, criteria, evidence } = (
    await call(app, t, { url: '/v1/parks/compare', ...json({ text: NOTE, parkIds }) })
  ).json()
  t.strictSame(
    parks.map(({ parkId, place, score }: { parkId: string; place: number; score: number }) => [parkId, place, score]),
    recommendations
      .slice(0, 3)
      .map(({ parkId, rank, score }: { parkId: string; rank: number; score: number }) => [parkId, rank, score]),
  )
  const cited = criteria.flatMap((criterion: { parks: { facts: string[] }[] }) =>
    criterion.parks.flatMap(({ facts }) => facts),
  )
  t.ok(cited.length > 0)
  for (const id of cited) t.equal(evidence[id]?.id, id)
})

t.test('the outlook for tax in a park, in a region, on another day', async (t) => {
  const app = await appWithParks(t)
  const ask = async (body: object) => (await call(app, t, { url: '/v1/tax-outlook', ...json(body) })).json()
  const lingang = await ask({ profile: { intent: 'relocate', sectors: ['ic-design'] }, parkId: 'lingang' })
  t.match(lingang, { date: '2026-11-22', place: { parkId: 'lingang', region: '310115' }, parkClaim: null, notice: {} })
  const rule = lingang.outlook.find(({ ruleId }: { ruleId: string }) => ruleId === 'lingang')
  t.match(rule, { verdict: 'does_not_apply', rate: 0.15, toVerify: true, summary: { zh: /条件不符/ } })
  const hainan = await ask({ region: '460100', date: '2028-01-01' })
  t.match(
    hainan.outlook.find(({ ruleId }: { ruleId: string }) => ruleId === 'hainan'),
    { verdict: 'ended', daysLeft: -1, summary: { en: '15% ended on 2027-12-31' } },
  )
  t.match((await ask({ parkId: 'b' })).parkClaim, { citRate: 0.15, basis: '示例文件第2条', zh: /依据：示例文件第2条/ })
  t.match((await ask({ parkId: 'a' })).parkClaim, { basis: null, zh: /未注明法律依据，不计分/ })
})

t.test('the public key of a form gets no views', async (t) => {
  const app = await appWithParks(t)
  await staffOf(app, 'admin')
  const headers = { ...json({}).headers, ...(await keyOf(app, 'form')), origin: ORIGIN }
  const ask = (body: object) => call(app, t, { url: '/v1/matches', method: 'POST', payload: body, headers })
  const plain = await ask({ text: '想要30亩地' })
  t.equal(plain.statusCode, 200)
  t.notOk('nextQuestion' in plain.json())
  const more = await ask({ text: '想要30亩地', views: ['sensitivity'] })
  t.match([more.statusCode, more.json().detail], [403, /leave out views/])
})

/** What is wrong, the request, the status, and what the answer must name. */
const REFUSED: readonly (readonly [string, string, object, number, RegExp])[] = [
  ['no such park', '/v1/matches/whatif', { text: NOTE, parkId: 'none' }, 404, /park 'none'/],
  ['no park', '/v1/matches/whatif', { text: NOTE }, 400, /parkId missing/],
  ['neither note nor profile', '/v1/matches/whatif', { parkId: 'a' }, 400, /either profile or text/],
  ['all weights 0', '/v1/matches/whatif', { profile: {}, parkId: 'a', weights: { standing: 0 } }, 422, /above 0/],
  ['no park', '/v1/parks/compare', { text: NOTE, parkIds: [] }, 400, /parkIds/],
  ['six parks', '/v1/parks/compare', { text: NOTE, parkIds: [...'abcdef'] }, 400, /parkIds/],
  ['a park twice', '/v1/parks/compare', { text: NOTE, parkIds: ['a', 'a'] }, 400, /parkIds/],
  ['two that are not there', '/v1/parks/compare', { text: NOTE, parkIds: ['a', 'x', 'y'] }, 404, /'x', 'y'/],
  ['no place', '/v1/tax-outlook', {}, 400, /either parkId or region/],
  ['two places', '/v1/tax-outlook', { parkId: 'a', region: '370200' }, 400, /either parkId or region/],
  ['no such region', '/v1/tax-outlook', { region: '370299' }, 400, /370299.*nearest/],
  ['no day', '/v1/tax-outlook', { region: '370200', date: '2027-02-30' }, 400, /date.*2027-02-30/],
  ['a view that is none', '/v1/matches', { text: NOTE, views: ['luck'] }, 400, /luck.*not one of nextQuestion/],
]

t.test('bad input is named', async (t) => {
  const app = await appWithParks(t)
  for (const [name, url, body, status, words] of REFUSED) {
    const response = await call(app, t, { url, ...json(body) })
    t.equal(response.statusCode, status, name)
    t.match(response.payload, words, name)
  }
})

t.test('what was used last is kept', async (t) => {
  const recent = new Recent<number>(2)
  let made = 0
  const get = (key: string) => recent.get(key, () => ++made)
  t.strictSame(['a', 'b', 'a', 'c', 'a', 'b'].map(get), [1, 2, 1, 3, 1, 4])
})
