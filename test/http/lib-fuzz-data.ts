import type { FastifyInstance } from 'fastify'
import { importParks } from '../../src/parks/import-parks.ts'
import { NOW } from '../helper.ts'

const PAGE = '海曲智造园位于苏州市吴江区，占地210亩，主导产业为医疗器械，现有企业37家，标准厂房租金25元/平方米/月。'

/** Parks, a page with its facts, a request and a webhook to ask for; answers with their ids. */
export async function addDocument(app: FastifyInstance & { database: { db: Parameters<typeof importParks>[0] } }) {
  await importParks(
    app.database.db,
    [
      { id: 'p1', name: '一号园', region: '370214', sectors: [{ id: 'medical-devices' }] },
      { id: 'p2', name: '二号园', parentId: 'p1' },
      { id: 'p3', name: '三号园' },
    ],
    NOW,
  )
  const ids: string[] = ['p2', 'p3']
  const post = async (url: string, payload: object) => {
    const { id } = (await app.inject({ method: 'POST', url, payload })).json() as { id?: string }
    if (id) ids.push(id)
  }
  await post('/v1/documents', { text: PAGE })
  await post('/v1/requests', {
    text: '做医疗器械，租厂房3000平',
    consent: { textVersion: 'v1' },
    contact: { name: '王' },
  })
  await post('/v1/webhooks', { name: 'hook', url: 'https://hook.example.com/x' })
  return ids
}
