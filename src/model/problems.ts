import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

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
  for (const key of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

function wordError({ keyword, params, message }: SchemaError, value: unknown): string {
  const { allowedValues, limit, type, pattern, requiredProperties } = params as Record<string, unknown>
  switch (keyword) {
    case 'boolean':
      return 'unknown field; remove it or correct its name'
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
      .map((error) => ({ pointer: error.instancePath, detail: wordError(error, valueAt(value, error.instancePath)) }))
    return { problems }
  }
}
