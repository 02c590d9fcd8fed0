import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { didYouMean } from './nearest.ts'

/** What is wrong with a value, and where: `pointer` is a JSON Pointer (RFC 6901), `detail` names the value and the remedy. */
export interface Problem {
  pointer: string
  detail: string
}

interface SchemaError {
  keyword: string
  instancePath: string
  schemaPath: string
  params: unknown
  message: string
}

const MAX_SHOWN = 80

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

/** The value that a JSON Pointer leads to, undefined where it leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const key of keysOf(pointer)) value = (value as Record<string, unknown> | undefined)?.[key]
  return value
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>
  items?: SchemaNode
  anyOf?: readonly SchemaNode[]
}

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The names of the fields of the object in which a pointer ends; none where the schema does not name them. */
function siblingsOf(schema: SchemaNode, pointer: string): string[] {
  let node: SchemaNode | undefined = schema
  for (const key of keysOf(pointer).slice(0, -1)) {
    const inner: SchemaNode | undefined = node?.anyOf?.find(({ properties, items }) => properties ?? items) ?? node
    node =
      inner?.items ?? (inner?.properties && Object.hasOwn(inner.properties, key) ? inner.properties[key] : undefined)
  }
  return Object.keys(node?.properties ?? {})
}

function wordUnknown(schema: SchemaNode, pointer: string): string {
  const names = siblingsOf(schema, pointer)
  return `unknown field; ${names.length > 0 ? didYouMean(keysOf(pointer).at(-1) ?? '', names) : 'remove it or correct its name'}`
}

/** Fields of an object that nobody reads, each with the nearest name that there is: a misspelt one would be without effect in silence. */
export const unknownFields = (value: object, known: readonly string[]): Problem[] =>
  Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      detail: `unknown field; ${didYouMean(name, known)}`,
    }))

function wordError(
  { keyword, params, message, instancePath }: SchemaError,
  value: unknown,
  schema: SchemaNode,
): string {
  const { allowedValues, limit, type, pattern, requiredProperties } = params as Record<string, unknown>
  switch (keyword) {
    case 'boolean':
      return wordUnknown(schema, instancePath)
    case 'required':
      return `${(requiredProperties as string[]).join(', ')} missing`
    case 'enum':
      return `${show(value)} is not one of ${(allowedValues as unknown[]).join(', ')}`
    case 'type':
      return `${show(value)} is not of type ${Array.isArray(type) ? type.join(' or ') : type}`
    case 'minimum':
      return `${show(value)} is less than ${limit}; give a value of at least ${limit}`
    case 'maximum':
      return `${show(value)} is more than ${limit}; give a value of at most ${limit}`
    case 'pattern':
      return `${show(value)} does not have the form ${pattern}`
    default:
      return `${show(value)} ${message}`
  }
}

/**
 * A checker of values against a schema: every problem with its place, none when the value fits. Compiled at the first use,
 * since most runs of the command line need none.
 */
export function createChecker<T extends TSchema>(
  schema: T,
): (value: unknown) => { value: Static<T> } | { problems: Problem[] } {
  let compiled: { Check: (value: unknown) => boolean; Errors: (value: unknown) => unknown } | undefined
  return (value) => {
    compiled ??= Compile(schema)
    if (compiled.Check(value)) return { value: value as Static<T> }
    const problems = (compiled.Errors(value) as SchemaError[])
      // An unknown field is reported by its own place; the object around it says the same again.
      .filter(({ keyword }) => keyword !== 'additionalProperties')
      .map((error) => ({
        pointer: error.instancePath,
        detail: wordError(error, valueAt(value, error.instancePath), schema as SchemaNode),
      }))
    return { problems }
  }
}
