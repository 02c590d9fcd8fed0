import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { AppContext } from '../http/context.ts'
import { ImportReport, ImportRequest } from '../http/schemas.ts'
import { OneOf, Strict } from '../model/index.ts'
import { EXPORT_VALUES, type ExportValues, exportParks } from './export-parks.ts'
import { importParks } from './import-parks.ts'
import { type FilterQuery, filterFields, toFilter } from './park-query.ts'
import { PARK_FORMATS, type ParkFormat } from './read-records.ts'

const MAX_IMPORT_BYTES = 50 * 1024 * 1024

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const TYPES: Readonly<Record<ParkFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
}

const ExportQuery = Strict({
  format: Type.Optional(OneOf(PARK_FORMATS, { default: 'json' })),
  values: Type.Optional(
    OneOf(EXPORT_VALUES, {
      default: 'effective',
      description:
        'effective: with what documents say, as matching reads it; entered: only what was imported or typed in',
    }),
  ),
  ...filterFields,
})

const fileOf = (description: string) => ({ schema: Type.Unsafe<Buffer>({ description }) })

function addImport(app: FastifyInstance, { db, now, reading }: AppContext): void {
  app.addContentTypeParser(['text/csv', XLSX], { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post(
    '/parks/import',
    {
      bodyLimit: MAX_IMPORT_BYTES,
      schema: {
        operationId: 'importParks',
        tags: ['parks'],
        summary: 'Import parks as a whole: all of them, or none with every bad record named',
        body: {
          content: {
            'application/json': { schema: ImportRequest },
            'text/csv': fileOf('One park a row under dotted field names (land.totalM2), in UTF-8 or GB18030'),
            [XLSX]: fileOf('The same as the first sheet of a workbook'),
          },
        },
        response: { 200: ImportReport },
      },
    },
    async (request) => {
      const { body } = request
      const format = request.headers['content-type']?.startsWith(XLSX) ? 'xlsx' : 'csv'
      const records = Buffer.isBuffer(body)
        ? await reading.readParks(body, format)
        : (body as { parks: unknown[] }).parks
      return importParks(db, records, now(), actorOf(request))
    },
  )
}

/** Begins the answer only when the first piece is made: what cannot be exported is then an error, and no broken file. */
async function started(pieces: AsyncGenerator<string | Uint8Array>): Promise<Readable> {
  const first = await pieces.next()
  const all = async function* () {
    if (!first.done) yield first.value
    yield* pieces
  }
  return Readable.from(all(), { objectMode: false })
}

function addExport(app: FastifyInstance, { db }: AppContext): void {
  app.get(
    '/parks/export',
    {
      schema: {
        operationId: 'exportParks',
        tags: ['parks'],
        summary: 'Parks as a file that import takes back',
        querystring: ExportQuery,
        response: {
          200: {
            description: 'An import file',
            content: {
              'application/json': {
                schema: Type.Object({ parks: Type.Array(Type.Unsafe<unknown>({ $ref: 'Park#' })) }),
              },
              'text/csv': { schema: Type.String() },
              [XLSX]: { schema: Type.String({ format: 'binary' }) },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const {
        format = 'json',
        values = 'effective',
        ...filter
      } = request.query as FilterQuery & {
        format?: ParkFormat
        values?: ExportValues
      }
      const file = await started(exportParks(db, { format, values, filter: toFilter(filter) }))
      reply.type(TYPES[format]).header('content-disposition', `attachment; filename="parks.${format}"`)
      return reply.send(file)
    },
  )
}

/** Routes by which parks come in and go out as files. */
export function transferRoutes(app: FastifyInstance, context: AppContext): void {
  // In a scope of its own: other routes take no tables.
  app.register(async (scope) => addImport(scope, context))
  addExport(app, context)
}
