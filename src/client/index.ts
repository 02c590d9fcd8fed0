import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { components, operations, paths } from './api-types.ts'

export type { components, operations, paths }

/** A client of a parkmatch server: one method for each HTTP verb, with paths, bodies and answers typed as in the OpenAPI document. */
export type Client = ReturnType<typeof createClient>

/**
 * Makes a client. `baseUrl` is the origin of the server, such as `http://127.0.0.1:3000`; a key goes into `headers.authorization`
 * as `Bearer KEY`. Calls never throw for an answer of the server: `{ data }` or `{ error }` is returned beside `response`.
 */
export const createClient = (options: ClientOptions) => createFetchClient<paths>(options)
