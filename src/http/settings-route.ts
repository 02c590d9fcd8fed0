import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { packageVersion } from '../version.ts'
import type { AppContext } from './context.ts'
import { Nullable } from './refs.ts'

const Days = (description: string) => Type.Integer({ minimum: 0, description })
const PerMinute = Type.Integer({ minimum: 0, description: 'Requests a minute from one address; 0: no limit' })

const Settings = Type.Object({
  version: Type.String(),
  publicUrl: Nullable(Type.String({ description: 'The address of this server as others see it' })),
  retentionDays: Days('Days after the last work on a request after which it is erased; 0: never'),
  poolDays: Days('Days without work after which a request goes back to the public pool; 0: never'),
  acceptConfidence: Type.Number({ description: 'Facts of at least this confidence are accepted without review' }),
  rateLimit: PerMinute,
  formRateLimit: PerMinute,
  map: Nullable(
    Type.Object({
      tileUrl: Type.String({ description: 'The address of map tiles, with {z}, {x} and {y}' }),
      attribution: Type.String({ description: 'Whom the map names as its source; plain text' }),
    }),
  ),
})

/** What the configuration says that staff may know; no secret is among it. */
export function settingsRoute(app: FastifyInstance, { config }: AppContext): void {
  const settings = {
    version: packageVersion(),
    publicUrl: config.publicUrl ?? null,
    retentionDays: config.retentionDays,
    poolDays: config.poolDays,
    acceptConfidence: config.acceptConfidence,
    rateLimit: config.rateLimit,
    formRateLimit: config.formRateLimit,
    map: config.mapTileUrl ? { tileUrl: config.mapTileUrl, attribution: config.mapAttribution } : null,
  }
  app.get(
    '/settings',
    {
      schema: {
        operationId: 'getSettings',
        tags: ['settings'],
        summary: 'What the configuration of the server says that staff may know',
        response: { 200: Settings },
      },
    },
    async () => settings,
  )
}
