import t from 'tap'
import { createClient } from '../../src/client/index.ts'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW, testApp } from '../helper.ts'

t.test('the client speaks to a server by the types of its document', async (t) => {
  const app = await testApp(t)
  await importParks(app.database.db, [{ id: 'p1', name: '海河医疗器械园', sectors: [{ id: 'medical-devices' }] }], NOW)
  const client = createClient({ baseUrl: await app.listen({ host: '127.0.0.1', port: 0 }) })

  const { data } = await client.POST('/v1/matches', { body: { text: '做医疗器械', limit: 3 } })
  t.equal(data?.recommendations[0]?.name, '海河医疗器械园')

  const one = await client.GET('/v1/parks/{id}', { params: { path: { id: 'p1' } } })
  t.equal(one.data?.park.name, '海河医疗器械园')

  const { error, response } = await client.GET('/v1/parks/{id}', { params: { path: { id: 'none' } } })
  t.equal(response.status, 404)
  t.match(error, { status: 404, detail: /none/ })
})
