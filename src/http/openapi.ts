import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { packageVersion } from '../version.ts'
import { asDescribed } from './refs.ts'
import { describeRevision } from './revision.ts'

const describeBody = <S>(schema: S): S => {
  const { body } = (schema ?? {}) as { body?: unknown }
  return body === undefined ? schema : { ...schema, body: asDescribed(body) }
}

/** The OpenAPI 3.1 document is made from the route schemas; shapes with a name keep it. */
export async function useOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'parkmatch',
        description: 'Which industrial parks fit an enterprise, why, and with what proof.',
        version: packageVersion(),
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
    },
    transform: ({ schema, url }) => ({ schema: describeBody(describeRevision(schema)), url }),
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) },
  })
  await app.register(swaggerUi, { routePrefix: '/docs' })
}
