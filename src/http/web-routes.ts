import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { demoPage, demoStyles } from './demo-page.ts'

/** Where the build puts what browsers load, seen from the sources and from the compiled files. */
const FOLDERS = ['../../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** A file as it is sent: read and compressed once, for it changes with the program only. */
interface Asset {
  plain: Buffer
  zipped: Buffer
  etag: string
}

async function readAsset(file: string): Promise<Asset> {
  const folder = FOLDERS.find((each) => existsSync(each + file))
  if (!folder) throw new Error(`${file} is missing: run npm run build`)
  const plain = await readFile(folder + file)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return { plain, zipped: await promisify(gzip)(plain, { level: 9 }), etag: `"${hash}"` }
}

const takesGzip = ({ headers }: FastifyRequest): boolean =>
  String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((coding) => coding.replace(/\s/g, '').toLowerCase())
    .some((coding) => coding === 'gzip' || (coding.startsWith('gzip;q=') && Number(coding.slice(7)) > 0))

function sendScript(request: FastifyRequest, reply: FastifyReply, { plain, zipped, etag }: Asset): FastifyReply {
  reply
    .type('text/javascript; charset=utf-8')
    // Pages of any origin load it.
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'public, max-age=300')
    .header('vary', 'accept-encoding')
    .header('etag', etag)
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  return takesGzip(request) ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(plain)
}

/** What browsers load: the script of the embeddable form, for pages of any origin, and a page that shows it. */
export function webRoutes(app: FastifyInstance): void {
  let script: Promise<Asset> | undefined
  app.get('/embed.js', { schema: { hide: true } }, async (request, reply) => {
    script ??= readAsset('embed.js').catch((error) => {
      script = undefined
      throw error
    })
    return sendScript(request, reply, await script)
  })
  app.get('/demo/form', { schema: { hide: true } }, async (request, reply) => {
    const query = request.query as Record<string, unknown>
    return reply.type('text/html; charset=utf-8').send(demoPage(query))
  })
  app.get('/demo/form.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(demoStyles),
  )
}
