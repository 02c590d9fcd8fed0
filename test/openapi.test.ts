import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApiText } from '../src/cli/openapi.ts'

const text = await openApiText()
const document = JSON.parse(text) as {
  openapi: string
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>
  components: { schemas: Record<string, object> }
}

t.test('the committed document is what the routes say', async (t) => {
  t.ok(readFileSync(new URL('../openapi/openapi.json', import.meta.url), 'utf8') === text, 'run: npm run openapi')
})

t.test('every operation has a name of its own and documents its errors', async (t) => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  t.ok(operations.length >= 14)
  t.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
  for (const { operationId, responses } of operations) t.ok('default' in responses, operationId)
})

t.test('every shape stands once', async (t) => {
  t.match(document.openapi, /^3\.1\./)
  const shapes = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    JSON.stringify({ ...schema, title: '' }),
  ])
  t.equal(new Set(shapes.map(([, shape]) => shape)).size, shapes.length)
  for (const name of ['Profile', 'Park', 'Recommendation', 'Fact', 'ProblemDetails'])
    t.ok(name in document.components.schemas, name)
})
