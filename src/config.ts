import { type DatabaseLimits, DEFAULT_LIMITS } from './db/limits.ts'
import { type DatabaseTarget, parseDatabaseUrl } from './db/url.ts'
import { type MasterKey, parseMasterKeys } from './privacy/keyring.ts'

/** What the environment configures, checked and frozen. */
export interface Config {
  host: string
  port: number
  database: DatabaseTarget
  /** How a PostgreSQL server may be used. */
  databaseLimits: DatabaseLimits
  logLevel: LogLevel
  /** Facts extracted with at least this confidence are accepted at once; others wait for review. */
  acceptConfidence: number
  /** Serve the read side to other machines although no account exists. */
  allowOpen: boolean
  /** Requests a minute from one address; 0 is no limit. */
  rateLimit: number
  /** Requests of this machine count too, once somebody set a limit by hand. */
  limitsLoopback: boolean
  /** Above this mean delay of the event loop, in ms, new requests are turned away; 0 is never. */
  maxDelayMs: number
  /** Pages of these origins may call the API from a browser. */
  corsOrigins: readonly string[]
  /** A reverse proxy in front tells the client's address and the host by X-Forwarded-* headers. */
  trustProxy: boolean
  /** Keys of personal data, the active one first; without them a key file is used. */
  keys?: readonly MasterKey[]
  /** The key file, where it is not the one beside the database. */
  keyFile?: string
  /** Days after which a request that nobody followed up on goes back into the public pool; 0 is never. */
  poolDays: number
  /** Days after the last work on a request after which it is erased; 0 is never. */
  retentionDays: number
  /** Requests a minute that one form key, and one address, may send; this machine is exempt unless it is set. */
  formRateLimit: number
  limitsLoopbackForms: boolean
  /** Hosts that webhooks may reach although they are not public or not https. */
  webhookHosts: readonly string[]
  /** The address of this server as others see it, for links in messages. */
  publicUrl?: string
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

export type Environment = Readonly<Record<string, string | undefined>>

/** A value of the environment that cannot be used; the message names the variable, the value and what is expected. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface Setting<T> {
  variable: string
  fallback: string
  expected: string
  read: (text: string) => T | undefined
}

const wholeNumber = (text: string, least: number, most: number) =>
  /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text)

const flag = (text: string): boolean | undefined => ({ '0': false, '1': true })[text]

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text

function readOrigins(text: string): readonly string[] | undefined {
  const origins = text.split(',').filter((part) => part !== '')
  return origins.every(isOrigin) ? origins : undefined
}

function readHosts(text: string): readonly string[] | undefined {
  const hosts = text.split(',').filter((part) => part !== '')
  return hosts.every((host) => /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) ? hosts : undefined
}

function readDatabase(text: string): DatabaseTarget | undefined {
  try {
    return parseDatabaseUrl(text)
  } catch {
    return undefined
  }
}

/** Every variable that the program reads. The README's table says the same for people. */
const SETTINGS = {
  host: {
    variable: 'HOST',
    fallback: '127.0.0.1',
    expected: 'an address or host name',
    read: (text: string) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined),
  },
  port: {
    variable: 'PORT',
    fallback: '8080',
    expected: 'a whole number from 0 to 65535',
    read: (text: string) => wholeNumber(text, 0, 65_535),
  },
  database: {
    variable: 'DATABASE_URL',
    fallback: 'sqlite:./parkmatch.db',
    expected: 'sqlite:PATH or postgres://USER@HOST/NAME',
    read: readDatabase,
  },
  maxConnections: {
    variable: 'DATABASE_POOL_MAX',
    fallback: String(DEFAULT_LIMITS.maxConnections),
    expected: 'connections from 1 to 1000',
    read: (text: string) => wholeNumber(text, 1, 1000),
  },
  idleMs: {
    variable: 'DATABASE_IDLE_MS',
    fallback: String(DEFAULT_LIMITS.idleMs),
    expected: 'milliseconds from 100 to 3600000',
    read: (text: string) => wholeNumber(text, 100, 3_600_000),
  },
  connectMs: {
    variable: 'DATABASE_CONNECT_MS',
    fallback: String(DEFAULT_LIMITS.connectMs),
    expected: 'milliseconds from 100 to 60000',
    read: (text: string) => wholeNumber(text, 100, 60_000),
  },
  statementMs: {
    variable: 'DATABASE_STATEMENT_MS',
    fallback: String(DEFAULT_LIMITS.statementMs),
    expected: 'milliseconds from 100 to 3600000',
    read: (text: string) => wholeNumber(text, 100, 3_600_000),
  },
  notify: { variable: 'DATABASE_NOTIFY', fallback: DEFAULT_LIMITS.notify ? '1' : '0', expected: '0 or 1', read: flag },
  logLevel: { variable: 'LOG_LEVEL', fallback: 'info', expected: LOG_LEVELS.join(', '), read: oneOf(LOG_LEVELS) },
  acceptConfidence: {
    variable: 'ACCEPT_CONFIDENCE',
    fallback: '0.5',
    expected: 'a number from 0 to 1',
    read: (text: string) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined),
  },
  allowOpen: {
    variable: 'ALLOW_OPEN',
    fallback: '0',
    expected: '0 or 1',
    read: flag,
  },
  rateLimit: {
    variable: 'RATE_LIMIT',
    fallback: '600',
    expected: 'requests a minute from one address, 0 for no limit',
    read: (text: string) => wholeNumber(text, 0, 1_000_000),
  },
  maxDelayMs: {
    variable: 'MAX_DELAY_MS',
    fallback: '1000',
    expected: 'milliseconds, 0 for no limit',
    read: (text: string) => wholeNumber(text, 0, 600_000),
  },
  corsOrigins: {
    variable: 'CORS_ORIGINS',
    fallback: '',
    expected: 'origins such as https://www.example.com, with commas between them',
    read: readOrigins,
  },
  trustProxy: { variable: 'TRUST_PROXY', fallback: '0', expected: '0 or 1', read: flag },
  poolDays: {
    variable: 'POOL_DAYS',
    fallback: '14',
    expected: 'days without follow-up, 0 for never',
    read: (text: string) => wholeNumber(text, 0, 3650),
  },
  retentionDays: {
    variable: 'RETENTION_DAYS',
    fallback: '730',
    expected: 'days, 0 for never',
    read: (text: string) => wholeNumber(text, 0, 36_500),
  },
  formRateLimit: {
    variable: 'FORM_RATE_LIMIT',
    fallback: '30',
    expected: 'requests a minute from one address, 0 for no limit',
    read: (text: string) => wholeNumber(text, 0, 1_000_000),
  },
  webhookHosts: {
    variable: 'WEBHOOK_HOSTS',
    fallback: '',
    expected: 'host names or host:port with commas between them',
    read: readHosts,
  },
} satisfies Record<string, Setting<unknown>>

function setting<T>({ variable, fallback, expected, read }: Setting<T>, env: Environment): T {
  const text = env[variable] ?? fallback
  const value = read(text)
  if (value === undefined) throw new ConfigError(`${variable}: expected ${expected}, got '${text}'`)
  return value
}

/** Whether a host name or address, with or without the brackets of IPv6, is this machine itself. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|\[?::1\]?|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(host)

/** Settings that are absent unless they are given. A key that is wrong is named, never printed. */
function readOptional(env: Environment): Pick<Config, 'keys' | 'keyFile' | 'publicUrl'> {
  const { PARKMATCH_KEYS, PARKMATCH_KEY_FILE, PUBLIC_URL } = env
  if (PUBLIC_URL && !isOrigin(PUBLIC_URL))
    throw new ConfigError(`PUBLIC_URL: expected an origin such as https://parks.example.com, got '${PUBLIC_URL}'`)
  const rest = {
    ...(PARKMATCH_KEY_FILE ? { keyFile: PARKMATCH_KEY_FILE } : {}),
    ...(PUBLIC_URL ? { publicUrl: PUBLIC_URL } : {}),
  }
  if (PARKMATCH_KEYS === undefined) return rest
  try {
    return { keys: parseMasterKeys(PARKMATCH_KEYS), ...rest }
  } catch (error) {
    throw new ConfigError(`PARKMATCH_KEYS: expected id:base64 keys of 32 bytes; ${(error as Error).message}`)
  }
}

const readLimits = (env: Environment): DatabaseLimits => ({
  maxConnections: setting(SETTINGS.maxConnections, env),
  idleMs: setting(SETTINGS.idleMs, env),
  connectMs: setting(SETTINGS.connectMs, env),
  statementMs: setting(SETTINGS.statementMs, env),
  notify: setting(SETTINGS.notify, env),
})

/** Reads the configuration strictly. @throws ConfigError that names the first variable that is malformed */
export function readConfig(env: Environment): Config {
  const config: Config = {
    host: setting(SETTINGS.host, env),
    port: setting(SETTINGS.port, env),
    database: setting(SETTINGS.database, env),
    databaseLimits: readLimits(env),
    logLevel: setting(SETTINGS.logLevel, env),
    acceptConfidence: setting(SETTINGS.acceptConfidence, env),
    allowOpen: setting(SETTINGS.allowOpen, env),
    rateLimit: setting(SETTINGS.rateLimit, env),
    limitsLoopback: env[SETTINGS.rateLimit.variable] !== undefined,
    maxDelayMs: setting(SETTINGS.maxDelayMs, env),
    corsOrigins: setting(SETTINGS.corsOrigins, env),
    trustProxy: setting(SETTINGS.trustProxy, env),
    poolDays: setting(SETTINGS.poolDays, env),
    retentionDays: setting(SETTINGS.retentionDays, env),
    formRateLimit: setting(SETTINGS.formRateLimit, env),
    limitsLoopbackForms: env[SETTINGS.formRateLimit.variable] !== undefined,
    webhookHosts: setting(SETTINGS.webhookHosts, env),
    ...readOptional(env),
  }
  return Object.freeze(config)
}
