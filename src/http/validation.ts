import type { FastifyInstance, FastifySchemaCompiler, FastifyTypeProviderDefault } from 'fastify'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { isStorable } from '../db/index.ts'
import { createChecker, type Problem } from '../model/index.ts'
import { NAMED_SCHEMAS } from './all-schemas.ts'
import { ApiError } from './errors.ts'

/** The shared schema that a reference names, else the schema itself with the references inside it resolved. */
function resolveRefs(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(resolveRefs)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref } = schema as { $ref?: unknown }
  if (typeof $ref === 'string') return resolveRefs(NAMED_SCHEMAS[$ref.replace(/#$/, '')])
  // A schema holds markers of its kind and of optional properties as hidden keys, which a plain copy would lose.
  const copy = Object.create(Object.getPrototypeOf(schema), Object.getOwnPropertyDescriptors(schema)) as Record<
    string,
    unknown
  >
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value === 'object' && value !== null)
      Object.defineProperty(copy, key, { value: resolveRefs(value), enumerable: true })
  }
  return copy
}

const PLACES: Readonly<Record<string, string>> = {
  body: '',
  querystring: '/query',
  params: '/path',
  headers: '/headers',
}

const refuse = (problems: readonly Problem[], place: string): ApiError => {
  const errors = problems.map(({ pointer, detail }) => ({ pointer: place + pointer, detail }))
  const first = errors[0]
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return new ApiError(
    'validation-failed',
    `${first?.pointer || 'body'}: ${first?.detail ?? 'not valid'}${more}`,
    errors,
  )
}

/** A query or a path goes into the database as it is; texts of bodies are looked at where they are stored. */
function refuseUnstorable(parts: Record<string, unknown>, place: string): void {
  const bad = Object.keys(parts).find((name) => !isStorable(`${name}${parts[name]}`))
  if (bad !== undefined) throw refuse([{ pointer: `/${bad}`, detail: 'holds a character that no text has' }], place)
}

/**
 * Validates by the TypeBox schemas themselves, so that a profile is judged the same way here, on the command line and in an
 * import. Unknown fields are refused. Query strings and path parameters are texts, and are converted first.
 */
const compileValidator: FastifySchemaCompiler<unknown> = ({ schema, httpPart = 'body' }) => {
  const resolved = resolveRefs(schema) as TSchema
  const check = createChecker(resolved)
  const isText = httpPart !== 'body'
  return (data: unknown) => {
    if (isText) refuseUnstorable(data as Record<string, unknown>, PLACES[httpPart] ?? '')
    const input = isText ? Value.Default(resolved, Value.Convert(resolved, structuredClone(data))) : data
    const checked = check(input)
    return 'problems' in checked
      ? { error: refuse(checked.problems, PLACES[httpPart] ?? '') }
      : { value: checked.value }
  }
}

/** Installs the validator, the writer of answers and the shared schemas. */
export function useValidation<
  T extends FastifyInstance<never, never, never, never, FastifyTypeProviderDefault> | FastifyInstance,
>(app: T): void {
  for (const [name, schema] of Object.entries(NAMED_SCHEMAS)) app.addSchema({ ...schema, $id: name })
  app.setValidatorCompiler(compileValidator)
  // The tests hold every answer against the OpenAPI document; compiling a writer for each of them costs half of the start.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  // The framework checks a body by the schema of its content type, and so checks nothing where none is given.
  const server: FastifyInstance = app as FastifyInstance
  server.addHook('preValidation', async ({ body, headers, routeOptions }) => {
    const { content } = (routeOptions.schema?.body ?? {}) as { content?: object }
    // Files of a form are read by the route, as they come.
    const isForm = /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
    if (content && !isForm && (body === undefined || body === null))
      throw new ApiError('malformed-body', `The body is missing: send one of ${Object.keys(content).join(', ')}`)
  })
}
