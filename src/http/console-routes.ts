import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Asset, readAsset, sendAsset } from './assets.ts'
import type { AppContext } from './context.ts'
import { notFound } from './errors.ts'

/** The origins that tiles come from: several where the address says {s}, which stands for a, b and c. */
function tileOrigins(tileUrl: string): string {
  const filled = tileUrl.includes('{s}') ? ['a', 'b', 'c'].map((part) => tileUrl.replaceAll('{s}', part)) : [tileUrl]
  return [...new Set(filled.map((address) => new URL(address).origin))].map((origin) => ` ${origin}`).join('')
}

/**
 * Files of this server only, no script in the page itself; of others only the tiles of the map that is configured. Plots and maps
 * place their parts by style attributes.
 */
const policyFor = (tileUrl: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob:${tileUrl ? tileOrigins(tileUrl) : ''}`,
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
export function consoleRoutes(app: FastifyInstance, { config }: Pick<AppContext, 'config'>): void {
  const policy = policyFor(config.mapTileUrl)
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
        .header('content-security-policy', policy)
        .header('referrer-policy', 'same-origin')
        .header('cache-control', 'no-cache')
      // Not kept: a new build has a new page, and the old page names files that are gone.
      return sendAsset(request, reply, await readAsset('console/index.html'))
    })
  }
}
