import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Where the build puts what browsers load, seen from the sources and from the compiled files. */
const FOLDERS = ['../../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** A file as it is sent: read and compressed once, for it changes with the program only. */
export interface Asset {
  plain: Buffer
  zipped: Buffer
  etag: string
}

/** Reads a file of the build. Throws Error where it was not built. */
export async function readAsset(file: string): Promise<Asset> {
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

/** Sends a file: not at all where the caller has it, else compressed where the caller takes that. */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, { plain, zipped, etag }: Asset): FastifyReply {
  reply.header('vary', 'accept-encoding').header('etag', etag)
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  return takesGzip(request) ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(plain)
}
