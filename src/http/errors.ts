import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { KeyError } from '../accounts/keys.ts'
import { AccountError } from '../accounts/store.ts'
import { InvalidCursorError, isUnavailable } from '../db/index.ts'
import { QueueFullError } from '../documents/batches.ts'
import { RefusedDocument } from '../documents/read-file.ts'
import { InvalidFactError } from '../documents/review.ts'
import { MatchError } from '../match/index.ts'
import type { Problem } from '../model/index.ts'
import { ImportRefusedError, pointerOf } from '../parks/check-import.ts'
import { InvalidParkError } from '../parks/edit-park.ts'
import { UnreadableImport } from '../parks/read-records.ts'
import { ConflictError, MissingError } from '../parks/refusals.ts'
import { RetryConflictError } from '../parks/retries.ts'
import { CellTooLongError } from '../parks/spreadsheets.ts'

/** Every kind of error that the API answers with, its status and title. The `type` of a problem is `/problems/<code>`. */
export const PROBLEM_CODES = {
  'validation-failed': { status: 400, title: 'The request is not valid' },
  'malformed-body': { status: 400, title: 'The body cannot be read' },
  'invalid-cursor': { status: 400, title: 'The cursor is not of this list' },
  unauthorized: { status: 401, title: 'Sign in first' },
  'wrong-credentials': { status: 401, title: 'The name or the password is wrong' },
  forbidden: { status: 403, title: 'Not allowed' },
  'foreign-host': { status: 403, title: 'The host is not this server' },
  'foreign-origin': { status: 403, title: 'The origin of the page is not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'idempotency-conflict': { status: 409, title: 'The Idempotency-Key was used for another request' },
  conflict: { status: 409, title: 'Not possible as things stand' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'empty-document': { status: 422, title: 'The document is empty' },
  'unreadable-document': { status: 422, title: 'The file cannot be read' },
  'binary-document': { status: 422, title: 'The document is not text' },
  'import-refused': { status: 422, title: 'The import was refused' },
  'weights-all-zero': { status: 422, title: 'All weights are 0' },
  'account-locked': { status: 429, title: 'The account is locked for a while' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'The service is not available now' },
  'database-unavailable': { status: 503, title: 'The database does not answer now' },
  'revision-not-reached': { status: 503, title: 'The parks are not yet as new as asked for' },
} as const
export type ProblemCode = keyof typeof PROBLEM_CODES

/** An error with an answer of its own. Handlers throw it; the error handler makes it a problem document. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ProblemCode
  readonly errors: readonly Problem[]

  constructor(code: ProblemCode, detail: string, errors: readonly Problem[] = []) {
    super(detail)
    this.code = code
    this.errors = errors
  }
}

/** What is wrong with the fields of a request; the detail names the first one. */
export const invalidFields = (problems: readonly Problem[]): ApiError => {
  const { pointer = '', detail = 'not valid' } = problems[0] ?? {}
  return new ApiError('validation-failed', pointer === '' ? detail : `${pointer}: ${detail}`, problems)
}

/** What is wrong with one field, by its JSON pointer; '' is the whole. */
export const invalid = (pointer: string, detail: string): ApiError => invalidFields([{ pointer, detail }])

export const notFound = (what: string, id: string): ApiError => new ApiError('not-found', `There is no ${what} '${id}'`)

/** What the framework itself refuses, by its error code. */
const FRAMEWORK_CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_VALIDATION: 'validation-failed',
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-body',
  404: 'not-found',
  413: 'payload-too-large',
  429: 'too-many-requests',
  503: 'unavailable',
}

/** Which types of body the operation takes, and how a file is sent to one that takes the bytes themselves. */
function mediaTypeDetail({ headers, routeOptions }: FastifyRequest): string {
  const { content } = (routeOptions.schema?.body ?? {}) as { content?: object }
  const types = content ? Object.keys(content) : ['application/json']
  const sent = headers['content-type']?.split(';', 1)[0]?.trim().slice(0, 100)
  const said = sent ? `a body of the type '${sent}' is not read here` : 'the body has no type'
  const isForm = sent?.toLowerCase() === 'multipart/form-data' && types.length > 1
  const file = isForm ? "; a file is the body itself: curl --data-binary @FILE -H 'Content-Type: …', not -F" : ''
  return `${said}; send it with the header Content-Type: ${types.join(' or ')}${file}`
}

/** What the framework says of a refused body is right but leaves out the limit, and the types that are read. */
function detailOf(code: ProblemCode, error: Error, request: FastifyRequest): string {
  if (code === 'payload-too-large') return `At most ${request.routeOptions.bodyLimit} bytes are read here`
  return code === 'unsupported-media-type' ? mediaTypeDetail(request) : error.message
}

function fromError(error: FastifyError | Error, request: FastifyRequest): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof InvalidCursorError) return new ApiError('invalid-cursor', 'Start again without cursor')
  if (error instanceof MatchError) return new ApiError('weights-all-zero', error.message)
  if (error instanceof RefusedDocument) return new ApiError(error.code, error.message)
  if (error instanceof QueueFullError) return new ApiError('unavailable', error.message)
  if (error instanceof UnreadableImport) return new ApiError('malformed-body', error.message)
  if (error instanceof RetryConflictError) return new ApiError('idempotency-conflict', error.message)
  if (error instanceof ConflictError || error instanceof CellTooLongError)
    return new ApiError('conflict', error.message)
  if (error instanceof MissingError) return new ApiError('not-found', error.message)
  if (error instanceof InvalidParkError || error instanceof InvalidFactError)
    return new ApiError('validation-failed', error.message, error.problems)
  if (error instanceof ImportRefusedError) {
    const errors = error.problems.map((problem) => ({ pointer: pointerOf(problem), detail: problem.detail }))
    return new ApiError('import-refused', error.message, errors)
  }
  if (error instanceof AccountError || error instanceof KeyError) return new ApiError('conflict', error.message)
  if (isUnavailable(error))
    return new ApiError(
      'database-unavailable',
      'Send the request again in a moment, a write under the same Idempotency-Key',
    )
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>
  const known = FRAMEWORK_CODES[code] ?? BY_STATUS[statusCode]
  return known
    ? new ApiError(known, detailOf(known, error, request))
    : new ApiError('internal-error', 'An unexpected error; the log has its cause under the request id')
}

/** Answers with a problem document (RFC 9457). */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ApiError): FastifyReply {
  const { status, title } = PROBLEM_CODES[error.code]
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 503) reply.header('retry-after', error.code === 'revision-not-reached' ? '1' : '5')
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: `/problems/${error.code}`,
      title,
      status,
      detail: error.message,
      instance: request.id,
      ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    })
}

/** An address that cannot be read, or that is longer than any that leads somewhere. No hook has run yet, so the headers are set here. */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const detail =
    error.code === 'FST_ERR_BAD_URL'
      ? 'The address is not well formed; write % as %25'
      : 'The address is longer than any that leads somewhere'
  reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
  sendProblem(request, reply, new ApiError('not-found', detail))
}

/** The one funnel of all errors: an unexpected one is logged with its cause and answered without detail. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const answer = fromError(error, request)
  if (PROBLEM_CODES[answer.code].status >= 500) request.log.error({ err: error }, 'request failed')
  return sendProblem(request, reply, answer)
}
