// The server as it is shipped, with one empty route more: for measuring what a route costs beside one that does nothing.
import { buildApp } from '../../dist/src/app.js'
import { readConfig } from '../../dist/src/config.js'
import { openDatabase } from '../../dist/src/db/index.js'

const config = readConfig(process.env)
const database = await openDatabase(config.database)
const app = await buildApp(config, database)
// It is allowed to whom matching is allowed: an operation that is not in the table of roles is refused.
app.post('/v1/nothing', { schema: { operationId: 'matchParks', hide: true } }, async () => ({}))
const url = await app.listen({ host: '127.0.0.1', port: 0 })
await app.inject({ method: 'POST', url: '/v1/matches', payload: { profile: {} } })
process.send({ url })
process.once('disconnect', async () => {
  await app.close()
  await database.close()
  process.exit(0)
})
