import fc from 'fast-check'

/** The part of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  patternProperties?: Record<string, Schema>
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

/** Words that have broken servers: markup, queries, paths, formulas, halves of characters, numbers that are none. */
export const HOSTILE = [
  ...['', ' ', '\u0000', '\ud800', '\u202e园区', '💥'.repeat(50), '園'.repeat(3000)],
  ...['<script>alert(1)</script>', "'; drop table parks; --", '../../../../etc/passwd', '=HYPERLINK("http://x")'],
  ...['%00', '%', '{{7*7}}', '$(id)', '__proto__', 'constructor', 'NaN', '-0', '1e999', '9'.repeat(400)],
]

const texts = (schema: Schema): fc.Arbitrary<string> => {
  const { minLength = 0, maxLength = 200, pattern } = schema
  const plain = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)), unit: 'binary' })
  const spoken = fc.constantFrom('医疗器械', '青岛', '30亩', 'medical devices', '2026-11-22', 'p1')
  if (pattern !== undefined) {
    try {
      return fc.stringMatching(new RegExp(pattern))
    } catch {
      return spoken
    }
  }
  return fc.oneof(spoken, plain, fc.constantFrom(...HOSTILE))
}

const numbers = ({ minimum = -1e15, maximum = 1e15 }: Schema, isInteger: boolean): fc.Arbitrary<number> =>
  isInteger
    ? fc.integer({ min: Math.max(-0x7fffffff, Math.ceil(minimum)), max: Math.min(0x7fffffff, Math.floor(maximum)) })
    : fc.double({ min: minimum, max: maximum, noNaN: true })

const MOST_ITEMS = 4
const DEEPEST = 6

/** Values that a schema allows. Deep ones end soon, since a schema may hold itself. */
export function valid(schema: Schema, root: Record<string, Schema>, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref) return valid(root[schema.$ref.replace(/^.*\//, '')] ?? {}, root, depth + 1)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const any = schema.anyOf ?? schema.oneOf
  if (any) return fc.oneof(...any.map((one) => valid(one, root, depth + 1)))
  const { type } = schema
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => valid({ ...schema, type: one }, root, depth + 1)))
  if (type === 'string') return texts(schema)
  if (type === 'integer' || type === 'number') return numbers(schema, type === 'integer')
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array') {
    const { minItems = 0, maxItems = MOST_ITEMS } = schema
    const most = depth > DEEPEST ? minItems : Math.max(minItems, Math.min(maxItems, MOST_ITEMS))
    return fc.array(valid(schema.items ?? {}, root, depth + 1), { minLength: minItems, maxLength: most })
  }
  return type === 'object' || schema.properties ? objects(schema, root, depth) : fc.jsonValue({ maxDepth: 2 })
}

function objects(schema: Schema, root: Record<string, Schema>, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema
  const known = Object.entries(properties).filter(([name]) => depth <= DEEPEST || required.includes(name))
  return fc.record(Object.fromEntries(known.map(([name, inner]) => [name, valid(inner, root, depth + 1)])), {
    requiredKeys: required.filter((name) => name in properties),
  })
}

/** Mostly what the schema allows, and then with one thing in it that may not be. */
export const mutated = (schema: Schema, root: Record<string, Schema>): fc.Arbitrary<unknown> =>
  fc.tuple(valid(schema, root), fc.nat(), junk).map(([value, at, other]) => replaceAt(value, at, other))

const junk = fc.oneof(fc.constantFrom<unknown>(...HOSTILE, null, -1, 1e300, [], {}), fc.jsonValue({ maxDepth: 3 }))

/** Another value in place of the n-th part of a value, counted over all its parts and round. */
function replaceAt(value: unknown, at: number, other: unknown): unknown {
  const places: (() => void)[] = []
  const copy = structuredClone(value)
  const visit = (inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return
    for (const key of Object.keys(inner)) {
      places.push(() => Object.defineProperty(inner, key, { value: other, enumerable: true, configurable: true }))
      visit((inner as Record<string, unknown>)[key])
    }
    if (!Array.isArray(inner))
      places.push(() => Object.defineProperty(inner, 'wings', { value: other, enumerable: true, configurable: true }))
  }
  visit(copy)
  if (places.length === 0) return other
  places[at % places.length]!()
  return copy
}
