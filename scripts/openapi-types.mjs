// Writes the types of the HTTP interface from the OpenAPI document: node scripts/openapi-types.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'

// openapi-typescript prints through the compiler's own API, which TypeScript has up to version 5; the project itself compiles with a later one.
const hook = `export const resolve = (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

const { default: openapiTS, astToString } = await import('openapi-typescript')
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const target = file('src/client/api-types.ts')
const document = JSON.parse(readFileSync(file('openapi/openapi.json'), 'utf8'))
const head = '// Made from openapi/openapi.json by `npm run openapi`; not edited by hand.\n\n'
const types = head + astToString(await openapiTS(document, { alphabetize: false }))

if (!process.argv.includes('--check')) writeFileSync(target, types)
else if (readFileSync(target, 'utf8') !== types) {
  process.stderr.write('src/client/api-types.ts is not what openapi/openapi.json says: run npm run openapi\n')
  process.exitCode = 1
}
