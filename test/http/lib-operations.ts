import fc from 'fast-check'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { HOSTILE, mutated, type Schema, valid } from './lib-arbitrary.ts'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

export interface Operation {
  id: string
  method: string
  path: string
  parameters: Parameter[]
  /** By content type. */
  bodies: [string, Schema][]
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >
  components: { schemas: Record<string, Schema> }
}

/** Every operation of the document of a server, and the schemas that they share. */
export function operationsOf(app: FastifyInstance): { operations: Operation[]; shared: Record<string, Schema> } {
  const document = app.swagger() as unknown as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
      ...{ id: operationId, method: method.toUpperCase(), path, parameters },
      bodies: Object.entries(requestBody?.content ?? {}).map(([type, { schema }]): [string, Schema] => [type, schema]),
    })),
  )
  return { operations, shared: document.components.schemas }
}

/** Ids that answers have named, so that requests reach what is there. */
export class SeenIds {
  readonly #ids: string[]

  constructor(ids: string[]) {
    this.#ids = ids
  }

  learn(value: unknown, depth = 0): void {
    if (typeof value !== 'object' || value === null || depth > 4) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string' && this.#ids.length < 500) this.#ids.push(inner)
      else this.learn(inner, depth + 1)
    }
  }

  pick = (at: number): string => this.#ids[at % this.#ids.length] as string
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const pathValue = (schema: Schema, shared: Record<string, Schema>, seen: SeenIds): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat().map(seen.pick) },
    { weight: 2, arbitrary: valid(schema, shared).map(wordOf) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE.filter((word) => word !== '')) },
  )

/** Half of a character pair has no form in an address. */
const inAddress = (word: string): string => encodeURIComponent(word.replace(/\p{Surrogate}/gu, '?'))

const queryOf = (parameters: readonly Parameter[], shared: Record<string, Schema>): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...parameters.map(({ name, schema }) =>
        fc.option(
          fc
            .oneof(
              { weight: 3, arbitrary: valid(schema, shared).map(wordOf) },
              { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
            )
            .map((word) => `${name}=${inAddress(word)}`),
          { freq: 2 },
        ),
      ),
    )
    .map((parts) => parts.filter((part) => part !== null).join('&'))

type Body = Pick<InjectOptions, 'payload' | 'headers'>

const asJson = (value: unknown): Body => ({
  payload: JSON.stringify(value) ?? '',
  headers: { 'content-type': 'application/json' },
})

/** A body by the document, one with a fault, one of another kind, or none where one is wanted. */
function bodyOf({ bodies }: Operation, shared: Record<string, Schema>): fc.Arbitrary<Body> {
  const [, schema] = bodies.find(([type]) => type === 'application/json') ?? []
  const raw = fc.record({
    payload: fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...HOSTILE.map((word) => Buffer.from(word))),
      fc.constant(Buffer.from('{"a":')),
    ),
    headers: fc
      .constantFrom('application/json', 'text/plain', 'text/html', 'text/csv', 'multipart/form-data; boundary=x', 'x/y')
      .map((type) => ({ 'content-type': type })),
  })
  if (bodies.length === 0) return fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: raw })
  return fc.oneof(
    ...(schema
      ? [
          { weight: 5, arbitrary: valid(schema, shared).map(asJson) },
          { weight: 4, arbitrary: mutated(schema, shared).map(asJson) },
        ]
      : []),
    { weight: 2, arbitrary: raw },
    { weight: 1, arbitrary: fc.constant({}) },
  )
}

/** Requests of one operation, by the document and beside it. */
export function requestsOf(
  operation: Operation,
  shared: Record<string, Schema>,
  seen: SeenIds,
): fc.Arbitrary<InjectOptions> {
  const { path, method, parameters } = operation
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  return fc
    .tuple(
      fc.tuple(...inPath.map(({ schema }) => pathValue(schema, shared, seen))),
      queryOf(inQuery, shared),
      bodyOf(operation, shared),
    )
    .map(([values, query, body]) => {
      const filled = inPath.reduce(
        (text, { name }, i) => text.replace(`{${name}}`, inAddress(values[i] as string)),
        path,
      )
      return { method: method as 'GET', url: query ? `${filled}?${query}` : filled, ...body }
    })
}
