import type { DatabaseLimits } from './db/limits.ts'
import type { DatabaseTarget } from './db/url.ts'
import { distance } from './model/index.ts'
import type { MasterKey } from './privacy/keyring.ts'
import { COMMAND_VARIABLES, type LogLevel, SETTINGS, type Setting } from './settings.ts'

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
  /** Days after which events and the log of their deliveries are forgotten; 0 is never. */
  eventDays: number
  /** Days after which it is forgotten which parks a change touched. */
  changesDays: number
  /** Days after which entries of the audit log are forgotten; 0 is never. */
  auditDays: number
  /** Days after which receipts of consent are forgotten whose request is gone; 0 is never. */
  receiptDays: number
  /** Requests a minute that one form key, and one address, may send; this machine is exempt unless it is set. */
  formRateLimit: number
  limitsLoopbackForms: boolean
  /** Hosts that webhooks may reach although they are not public or not https. */
  webhookHosts: readonly string[]
  /** The address of this server as others see it, for links in messages. */
  publicUrl?: string
  /** Where the map of the console has its tiles from, with {z}, {x} and {y}; without it there is no background. */
  mapTileUrl?: string
  /** Whom the map names as their source. */
  mapAttribution: string
  /** Who shows this token gets the metrics; without it only this machine does. */
  metricsToken?: string
  /** Where the server writes a backup of its SQLite file now and then; without it none is made. */
  backupDir?: string
  /** How many of these backups are kept. */
  backupKeep: number
  /** Hours from one of these backups to the next. */
  backupHours: number
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Values of the environment that cannot be used; the message has a line for each with the variable, the value and what is expected. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Reads one variable; a problem names it, its value unless that is secret, and what to do. */
function setting<T>(
  { variable, fallback, expected, secret, shown, read }: Setting<T>,
  env: Environment,
): { value?: T; problem?: string } {
  const text = env[variable] ?? fallback
  // A line without a value in a file of settings means that there is none; an empty secret would be a lock without a key.
  if (text === undefined || (text === '' && fallback === undefined && !secret)) return {}
  let detail = secret ? '' : `, got '${shown ? shown(text) : text}'`
  try {
    const value = read(text)
    if (value !== undefined) return { value }
  } catch (error) {
    detail = `; ${(error as Error).message}`
  }
  const remedy = fallback === undefined ? 'leave it out' : `leave it out for '${fallback}'`
  return { problem: `${variable}: expected ${expected}${detail}; correct it, or ${remedy}` }
}

const KNOWN: readonly string[] = [...Object.values(SETTINGS), ...COMMAND_VARIABLES].map(({ variable }) => variable)

/** What Kubernetes sets by itself in every container beside a service that is called parkmatch. */
const OF_A_SERVICE = /^PARKMATCH(?:_\w+)?_(?:SERVICE_(?:HOST|PORT)(?:_\w+)?|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?)?)$/
const isOfAService = (variable: string, value: string): boolean =>
  OF_A_SERVICE.test(variable) && (variable !== 'PARKMATCH_PORT' || value.includes('://'))

/** The known variable that a name is probably meant for: the same without our prefix, or one or two letters away. */
export function meantBy(variable: string): string | undefined {
  if (variable.length > 60 || KNOWN.includes(variable)) return undefined
  const bare = variable.replace(/^PARKMATCH_/, '')
  if (KNOWN.includes(bare)) return bare
  const near = (name: string) => distance(variable, name) <= (name.length < 8 ? 0 : name.length < 12 ? 1 : 2)
  return KNOWN.find((name) => near(name))
}

/** Variables that have our prefix and are none of ours: they would be silently without effect. */
function unknownVariables(env: Environment): string[] {
  return Object.entries(env).flatMap(([variable, value = '']) => {
    if (!variable.startsWith('PARKMATCH_') || KNOWN.includes(variable) || isOfAService(variable, value)) return []
    const meant = meantBy(variable)
    const remedy = meant ? `did you mean ${meant}?` : 'leave it out; parkmatch config lists those that there are'
    return [`${variable}: there is no such variable; ${remedy}`]
  })
}

/** Whether a host name or address, with or without the brackets of IPv6, is this machine itself. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|\[?::1\]?|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(host)

type Values = { -readonly [K in keyof typeof SETTINGS]: NonNullable<ReturnType<(typeof SETTINGS)[K]['read']>> }

/**
 * Reads the configuration strictly.
 * @throws ConfigError that names every variable that is malformed or, where its name is one of ours, unknown
 */
export function readConfig(env: Environment): Config {
  const read = Object.entries(SETTINGS).map(([name, each]) => ({ name, ...setting<unknown>(each, env) }))
  const problems = [...unknownVariables(env), ...read.flatMap(({ problem }) => problem ?? [])]
  if (problems.length > 0) throw new ConfigError(problems)
  const values = Object.fromEntries(
    read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  ) as Values
  const { maxConnections, idleMs, connectMs, statementMs, transactionIdleMs, notify, ...others } = values
  return Object.freeze({
    ...others,
    databaseLimits: { maxConnections, idleMs, connectMs, statementMs, transactionIdleMs, notify },
    limitsLoopback: env[SETTINGS.rateLimit.variable] !== undefined,
    limitsLoopbackForms: env[SETTINGS.formRateLimit.variable] !== undefined,
  })
}
