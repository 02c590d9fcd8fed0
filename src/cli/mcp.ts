import { parseArgs } from 'node:util'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { type Client, createClient } from '../client/index.ts'
import { createMcpServer } from '../mcp/server.ts'
import { ToolError } from '../mcp/tools.ts'
import { packageVersion } from '../version.ts'
import { requireMigrated, withDatabase } from './database.ts'
import { type CliIo, UsageError, write } from './io.ts'

/** Answers the calls of a client from a server in this process, without a socket. */
function fetchFrom(app: FastifyInstance): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const payload = request.body === null ? {} : { payload: Buffer.from(await request.arrayBuffer()) }
    const reply = await app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      ...payload,
    })
    const headers = Object.entries(reply.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(reply.rawPayload.length > 0 ? new Uint8Array(reply.rawPayload) : null, {
      status: reply.statusCode,
      headers,
    })
  }
}

/** Serves until the assistant closes its end. */
async function serveOver(client: Client, io: CliIo): Promise<number> {
  const server = createMcpServer(client, packageVersion())
  const closed = new Promise<void>((resolve) => {
    io.stdin.once('end', resolve)
    io.stdin.once('close', resolve)
  })
  await server.connect(new StdioServerTransport(io.stdin as never, io.stdout as never))
  await closed
  await server.close()
  return 0
}

/** Why a server was not reached, as far as the system tells. */
function causeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } }
  return String(cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : error))
}

/** Asks a running server; where it is not there, or wants a key, the answer says so in terms of this command. */
function fetchOver(url: string, hasKey: boolean): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await fetch(request).catch((error) => {
      throw new ToolError(
        `the server at ${url} is not reached (${causeOf(error)}); start it with parkmatch serve, or correct --url`,
      )
    })
    if (response.status !== 401) return response
    const said = (await response.json().catch(() => undefined)) as { detail?: string } | undefined
    throw new ToolError(
      hasKey
        ? `the server at ${url} refuses the key in PARKMATCH_KEY: ${said?.detail ?? 'it is not known'}`
        : `the server at ${url} asks for a key: set PARKMATCH_KEY to one that parkmatch keys create --scope sales made there`,
    )
  }
}

function readUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new UsageError(`--url '${text}' is no address such as http://127.0.0.1:8080`)
  return text.replace(/\/+$/, '')
}

/**
 * `mcp [--url URL]`: tools for assistants (Model Context Protocol) on standard input and output. They work on the configured
 * database, read only; with `--url` on a running server, with the key in PARKMATCH_KEY where that server asks for one.
 */
export async function runMcp(argv: readonly string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { url: { type: 'string' } } })
  if (values.url !== undefined) {
    const key = io.env.PARKMATCH_KEY
    const headers = key ? { headers: { authorization: `Bearer ${key}` } } : {}
    const baseUrl = readUrl(values.url)
    return serveOver(createClient({ baseUrl, ...headers, fetch: fetchOver(baseUrl, key !== undefined) }), io)
  }
  return withDatabase(io, 'read', async (database, config) => {
    await requireMigrated(database)
    // Standard output belongs to the protocol.
    const logStream = { write: (line: string) => void write(io.stderr, line) }
    const reader = { kind: 'system', id: null, role: 'sales' } as const
    const app = await buildApp({ ...config, logLevel: 'error' }, database, { logStream, inProcessActor: reader })
    try {
      return await serveOver(createClient({ baseUrl: 'http://parkmatch.invalid', fetch: fetchFrom(app) }), io)
    } finally {
      await app.close()
    }
  })
}
