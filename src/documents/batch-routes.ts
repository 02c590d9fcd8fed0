import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { toStorable } from '../db/index.ts'
import type { AppContext } from '../http/context.ts'
import { ApiError, notFound } from '../http/errors.ts'
import { IdParams } from '../http/schemas.ts'
import { type BatchFile, findBatch, toBatchView } from './batches.ts'
import { MAX_OFFICE_BYTES } from './read-file.ts'
import { DocumentBatch } from './schemas.ts'

const MOST_FILES = 100
const MAX_BATCH_BYTES = 128 * 1024 * 1024
const LAST_WORD_MS = 500

/** A file's name as shown: no control characters, and not endless. */
const nameOf = (given: string | undefined, position: number): string =>
  toStorable(given ?? '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200) || `file ${position + 1}`

/** What the reader of the form refuses, by its error code. */
const REFUSALS: Readonly<Record<string, ApiError>> = {
  FST_REQ_FILE_TOO_LARGE: new ApiError(
    'payload-too-large',
    `A file has more than ${MAX_OFFICE_BYTES} bytes; send it in parts`,
  ),
  FST_FILES_LIMIT: new ApiError('payload-too-large', `A batch takes at most ${MOST_FILES} files; send more batches`),
  FST_PARTS_LIMIT: new ApiError('payload-too-large', `A batch takes at most ${MOST_FILES} files; send more batches`),
  FST_INVALID_MULTIPART_CONTENT_TYPE: new ApiError('unsupported-media-type', 'Send the files as multipart/form-data'),
}

const batchTooLarge = () =>
  new ApiError('payload-too-large', `A batch takes at most ${MAX_BATCH_BYTES} bytes; send more batches`)

/** Reads one file. The reader of the form would first receive all of one that is too long, so its limit is heard at once. */
async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const whole = part.toBuffer()
  whole.catch(() => {})
  const cut = new Promise<never>((_, reject) => {
    part.file.once('limit', () => reject(REFUSALS.FST_REQ_FILE_TOO_LARGE))
  })
  return Promise.race([whole, cut])
}

/** Bodies are refused by their announced length before they are received. */
async function refuseLong({ headers }: FastifyRequest): Promise<void> {
  if (Number(headers['content-length'] ?? 0) > MAX_BATCH_BYTES) throw batchTooLarge()
}

/** What is still under way of a body that was refused is not received: the client has a moment to read why, then the connection ends. */
async function stopReceiving({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete) return
  raw.unpipe()
  setTimeout(() => raw.destroy(), LAST_WORD_MS).unref()
}

async function filesOf(request: FastifyRequest): Promise<BatchFile[]> {
  const files: BatchFile[] = []
  let left = MAX_BATCH_BYTES
  try {
    for await (const part of request.files()) {
      const bytes = await bytesOf(part)
      left -= bytes.length
      if (left < 0) throw batchTooLarge()
      files.push({ name: nameOf(part.filename, files.length), bytes })
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    throw (
      REFUSALS[code] ?? (error instanceof Error && code === '' ? new ApiError('malformed-body', error.message) : error)
    )
  }
  if (files.length === 0) throw new ApiError('malformed-body', 'The form holds no file; send at least one')
  return files
}

async function addBatches(app: FastifyInstance, context: AppContext): Promise<void> {
  await app.register(multipart, {
    limits: { files: MOST_FILES, fileSize: MAX_OFFICE_BYTES, fields: 10, parts: MOST_FILES + 10, fieldSize: 10_000 },
  })
  app.post(
    '/documents/batches',
    {
      bodyLimit: MAX_BATCH_BYTES,
      onRequest: refuseLong,
      onResponse: stopReceiving,
      schema: {
        operationId: 'addDocuments',
        tags: ['documents'],
        summary: 'Take in several files; they are read one after the other, and the batch tells how far it is',
        body: {
          content: {
            'multipart/form-data': {
              schema: Type.Unsafe<unknown>({
                description: 'One part a file: text, HTML, DOCX or PDF; 100 files and 128 MiB at most',
              }),
            },
          },
        },
        response: { 202: DocumentBatch },
      },
    },
    async (request, reply) => {
      const id = await context.batches.add(await filesOf(request))
      const found = await findBatch(context.db, id)
      if (!found) throw notFound('batch', id)
      reply.code(202).header('location', `/v1/documents/batches/${id}`)
      return toBatchView(found, context.now())
    },
  )
}

/** Routes of batches: several files at once, and how far their reading is. */
export function batchRoutes(app: FastifyInstance, context: AppContext): void {
  // In a scope of its own: no other route takes forms.
  app.register(async (scope) => addBatches(scope, context))
  app.get(
    '/documents/batches/:id',
    {
      schema: {
        operationId: 'getBatch',
        tags: ['documents'],
        summary: 'How far a batch is, file by file',
        params: IdParams,
        response: { 200: DocumentBatch },
      },
    },
    async (request) => {
      const { id } = request.params as { id: string }
      const found = await findBatch(context.db, id)
      if (!found) throw notFound('batch', id)
      return toBatchView(found, context.now())
    },
  )
}
