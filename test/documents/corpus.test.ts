import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { readSeeds } from '../../seeds/index.ts'
import type { Park } from '../../src/model/index.ts'
import { resolvePark } from '../../src/parks/resolve.ts'
import { call, testApp } from '../helper.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const skip = existsSync(CORPUS) ? false : 'the documents of the seeds are not here (../shared/corpus)'

/**
 * Share of the seeded parks that reading must find. The seeds were written by hand from the same documents; one of them is an institute,
 * which reading takes for an institution of its zone.
 */
const LEAST_SHARE = 0.95

t.test(
  'the documents of the seeds, sent to an empty database, give the seeded parks with quotes',
  { skip },
  async (t) => {
    const app = await testApp(t)
    const texts = new Map<string, string>()
    const began = performance.now()
    for (const file of readdirSync(CORPUS)
      .filter((name) => name.endsWith('.txt'))
      .sort()) {
      const response = await app.inject({
        url: '/v1/documents',
        method: 'POST',
        payload: readFileSync(join(CORPUS, file)),
        headers: { 'content-type': 'text/plain' },
      })
      t.equal(response.statusCode, 201, file)
      texts.set(response.json().document.id, '')
    }
    t.comment(
      `${texts.size} documents in ${Math.round(performance.now() - began)} ms, the first use of the dictionaries included`,
    )
    t.equal(texts.size, 5)
    const { items } = (await call(app, t, { url: '/v1/parks?limit=200' })).json() as { items: { park: Park }[] }
    const stored = items.map(({ park }) => ({
      id: park.id,
      names: [park.name, ...(park.aliases ?? [])],
      region: park.region ?? null,
    }))
    const seeds = (await readSeeds()).parks.map(({ park }) => park)
    const found = new Map(
      seeds.map(({ name, aliases = [], region = null }) => [name, resolvePark({ name, aliases, region }, stored)?.id]),
    )
    const ids = [...found.values()].filter((id) => id !== undefined)
    t.equal(new Set(ids).size, ids.length, 'two seeded parks are never one')
    t.ok(ids.length / seeds.length >= LEAST_SHARE, `${ids.length} of ${seeds.length} seeded parks`)
    t.comment(
      `not found: ${[...found]
        .filter(([, id]) => id === undefined)
        .map(([name]) => name)
        .join(', ')}`,
    )
    for (const id of texts.keys()) {
      const { text } = (await call(app, t, { url: `/v1/documents/${id}` })).json()
      for (const { evidence } of (await call(app, t, { url: `/v1/documents/${id}/facts` })).json().items)
        t.ok(evidence.quote && text.slice(evidence.start, evidence.end) === evidence.quote)
    }
  },
)
