import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url).href

/** Measures what is shipped: a module of src is taken from the build, since the loader of tests wraps every function. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  if (!resolved.url.startsWith(`${root}src/`)) return resolved
  const built = `${root}dist/${resolved.url.slice(root.length).replace(/\.ts(?=$|\?)/, '.js')}`
  return existsSync(fileURLToPath(built)) ? { ...resolved, url: built, format: 'module' } : resolved
}
