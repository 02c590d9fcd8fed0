import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import type { LiveParks } from '../parks/park-index.ts'
import { NAMED_SCHEMAS } from './all-schemas.ts'
import type { AppContext } from './context.ts'
import { ApiError } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the parks that the answer rests on had at least, where the route does not say it itself. */
    parksRevision?: number
  }
}

/**
 * Where the parks of an answer come from. `told`: from memory, and the route tells the revision; `memory`: from memory;
 * `store`: read from the database; `write`: the answer follows a write of parks.
 */
type Source = 'told' | 'memory' | 'store' | 'write'

/** Every operation whose answer depends on parks. */
const SOURCES: Readonly<Record<string, Source>> = {
  matchParks: 'told',
  whatIf: 'told',
  compareParks: 'told',
  createRequest: 'told',
  answerRequest: 'told',
  taxOutlook: 'memory',
  getIndustryMap: 'memory',
  getRequestMatches: 'memory',
  renewRequestMatches: 'memory',
  listParkRequests: 'memory',
  getDemandGap: 'memory',
  listParks: 'store',
  getPark: 'store',
  listParkFacts: 'store',
  getParkHistory: 'store',
  listChanges: 'store',
  listParkChanges: 'store',
  exportParks: 'store',
  getDocument: 'store',
  listDocumentFacts: 'store',
  listFacts: 'store',
  getFact: 'store',
  countFacts: 'store',
  importParks: 'told',
  createPark: 'write',
  editPark: 'write',
  deletePark: 'write',
  mergePark: 'write',
  splitPark: 'write',
  undoChange: 'write',
  addDocument: 'write',
  reextractDocument: 'write',
  acceptFact: 'write',
  acceptFacts: 'write',
  rejectFact: 'write',
  correctFact: 'write',
  undoReview: 'write',
}

const sourceOf = (operationId: string | undefined): Source | undefined =>
  operationId !== undefined && Object.hasOwn(SOURCES, operationId) ? SOURCES[operationId] : undefined

/** Only what is in memory is answered while the database is away: what is read from it is never stale in this sense. */
const mayBeStale = (source: Source): boolean => source === 'told' || source === 'memory'

/**
 * The operations that need nothing of the database: parks in memory, a note that is read, words of the catalogue, whether the server
 * lives. Who was known of late may go on with them while the database is out of reach, and with no others.
 */
const FROM_MEMORY: ReadonlySet<string> = new Set([
  'matchParks',
  'whatIf',
  'compareParks',
  'taxOutlook',
  'getIndustryMap',
  'parseNote',
  'searchSectors',
  'searchRegions',
  'live',
  'ready',
])

/** Whether an operation is answered from memory, and may so outlive the database. Without an id: a page, which holds no data. */
export const isFromMemory = (operationId: string | undefined): boolean =>
  operationId === undefined || FROM_MEMORY.has(operationId)

/** The operations whose answer carries the revision of the parks. */
export const dependsOnParks = (operationId: string | undefined): boolean => sourceOf(operationId) !== undefined

/** How long an instance that is behind is waited for. */
const WAIT_MS = 2000

const MIN_REVISION = 'x-min-revision'
export const PARKS_REVISION = 'x-parks-revision'

/** The revision that a caller wants to see at least. Throws ApiError that names the header. */
function readMinRevision({ headers }: FastifyRequest): number | undefined {
  const text = headers[MIN_REVISION]
  if (text === undefined) return undefined
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text)
  const detail = `expected a parksRevision, a whole number of at least 0, got '${String(text).slice(0, 50)}'`
  throw new ApiError('validation-failed', `X-Min-Revision: ${detail}`, [
    { pointer: `/headers/${MIN_REVISION}`, detail },
  ])
}

async function waitFor(parks: LiveParks, revision: number): Promise<void> {
  const reached = await parks.atLeast(revision, WAIT_MS)
  if (reached >= revision) return
  throw new ApiError(
    'revision-not-reached',
    `This server has the parks of revision ${reached}, not yet of ${revision}; send the request again in a moment`,
  )
}

type Body = Record<string, unknown> & { parksRevision?: unknown }

const isBody = (payload: unknown): payload is Body =>
  typeof payload === 'object' && payload !== null && Object.getPrototypeOf(payload) === Object.prototype

/** Says which parks an answer rests on, and has those who sent X-Min-Revision wait for theirs. */
export function useRevision(app: FastifyInstance, { parks }: Pick<AppContext, 'parks'>): void {
  app.addHook('preHandler', async (request) => {
    const source = sourceOf(request.routeOptions.schema?.operationId)
    if (source === undefined) return
    const wanted = readMinRevision(request)
    if (wanted !== undefined) await waitFor(parks, wanted)
    if (source === 'memory') request.parksRevision = (await parks.current()).revision
    else if (source === 'store') request.parksRevision = await parks.revision()
  })
  app.addHook('preSerialization', async (request, reply, payload) => {
    const source = sourceOf(request.routeOptions.schema?.operationId)
    if (source === undefined || reply.statusCode > 299 || !isBody(payload)) return payload
    const revision =
      payload.parksRevision ?? (source === 'write' ? await parks.revision() : (request.parksRevision as number))
    reply.header(PARKS_REVISION, revision)
    const { stale } = parks
    return {
      ...payload,
      parksRevision: revision,
      ...(stale && mayBeStale(source) ? { stale: true, ...stale } : {}),
    }
  })
  // Files are sent as they are and say it by the header alone.
  app.addHook('onSend', async (request, reply) => {
    const known = request.parksRevision
    if (known !== undefined && reply.statusCode < 300) reply.header(PARKS_REVISION, known)
  })
}

const described = {
  parksRevision: Type.Integer({
    minimum: 0,
    description: 'The answer rests on the parks of this revision or a newer one',
  }),
}
const describedStale = {
  ...described,
  stale: Type.Optional(
    Type.Literal(true, { description: 'The database is out of reach: these are the parks as last read' }),
  ),
  lastContact: Type.Optional(Type.String({ description: 'When the database last answered; only where stale' })),
}

const REVISION_HEADERS = {
  [PARKS_REVISION]: { type: 'integer', description: 'The parksRevision of the answer; send it as X-Min-Revision' },
}

/** The schema itself, or the shape that it names: what an answer may hold is checked shape by shape. */
function shapeOf(schema: Record<string, unknown>): Record<string, unknown> {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace(/#$/, '') : undefined
  return name === undefined ? schema : ({ ...NAMED_SCHEMAS[name] } as Record<string, unknown>)
}

/** A response of an operation that depends on parks, as the document describes it. */
function describeResponse(schema: Record<string, unknown>, source: Source): object {
  const fields = mayBeStale(source) ? describedStale : described
  if ('content' in schema) return { ...schema, headers: REVISION_HEADERS }
  const { properties = {}, required = [], ...shape } = shapeOf(schema) as { properties?: object; required?: string[] }
  return {
    ...shape,
    properties: { ...fields, ...properties },
    required: [...new Set([...required, 'parksRevision'])],
    headers: REVISION_HEADERS,
  }
}

interface Described {
  operationId?: string
  headers?: { properties?: Record<string, TSchema> }
  response?: Record<string, Record<string, unknown>>
}

/** What the OpenAPI document says beside the schemas of a route: X-Min-Revision and the revision of its answers. */
export function describeRevision<S>(schema: S): S {
  const { operationId, headers, response = {} } = schema as Described
  const source = sourceOf(operationId)
  if (source === undefined) return schema
  const min = Type.Optional(
    Type.String({
      pattern: '^[0-9]{1,15}$',
      description:
        'A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503',
    }),
  )
  return {
    ...schema,
    headers: Type.Object({ ...headers?.properties, [MIN_REVISION]: min }),
    response: Object.fromEntries(
      Object.entries(response).map(([status, answer]) => [
        status,
        status.startsWith('2') ? describeResponse(answer, source) : answer,
      ]),
    ),
  }
}
