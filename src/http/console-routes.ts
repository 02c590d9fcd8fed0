import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Asset, readAsset, sendAsset } from './assets.ts'
import { notFound } from './errors.ts'

/** Files of this server only, no script in the page itself. Plots and maps place their parts by style attributes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Files of the build by name, each read once: a name with a hash never changes its content. */
function keeper() {
  const kept = new Map<string, Promise<Asset>>()
  return (file: string): Promise<Asset> => {
    const known = kept.get(file)
    if (known) return known
    const asset = readAsset(`console/${file}`)
    kept.set(file, asset)
    asset.catch(() => kept.delete(file))
    return asset
  }
}

/** The console for staff: its files, and for every other address below /console its page, which knows what the address means. */
export function consoleRoutes(app: FastifyInstance): void {
  const assets = keeper()
  app.get('/console/assets/:name', { schema: { hide: true } }, async (request, reply) => {
    const { name } = request.params as { name: string }
    const type = TYPES[extname(name)]
    const asset =
      type && /^[\w-][\w.-]*$/.test(name) ? await assets(`assets/${name}`).catch(() => undefined) : undefined
    if (!asset) throw notFound('file', name)
    reply.type(type!).header('cache-control', 'public, max-age=31536000, immutable')
    return sendAsset(request, reply, asset)
  })
  for (const url of ['/console', '/console/*']) {
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', POLICY)
        .header('referrer-policy', 'same-origin')
        .header('cache-control', 'no-cache')
      // Not kept: a new build has a new page, and the old page names files that are gone.
      return sendAsset(request, reply, await readAsset('console/index.html'))
    })
  }
}
