import { DEFAULT_LIMITS } from './db/limits.ts'
import { BareSignError, type DatabaseTarget, parseDatabaseUrl } from './db/url.ts'
import { type MasterKey, parseMasterKeys } from './privacy/keyring.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** One variable of the environment: how it is read, and what docs/configuration.md says of it. */
export interface Setting<T = unknown> {
  variable: string
  /** The text that is read where the variable is absent; undefined where the value is then absent too. */
  fallback: string | undefined
  /** What stands in the table for the absent value, where the fallback does not say it. */
  otherwise?: { en: string; zh: string }
  expected: string
  meaning: { en: string; zh: string }
  /** Never printed, not even when it is wrong. */
  secret?: true
  /** The text as it may be printed, where a part of it is secret. */
  shown?: (text: string) => string
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

/** @throws BareSignError for a password with signs that end it; the address is then not printed, since nobody can tell what it is of it */
function readDatabase(text: string): DatabaseTarget | undefined {
  try {
    return parseDatabaseUrl(text)
  } catch (error) {
    if (error instanceof BareSignError) throw error
    return undefined
  }
}

/** Tiles come over https, or from this machine; the browser fills in the place. */
function isTileAddress(text: string): boolean {
  if (!['{z}', '{x}', '{y}'].every((part) => text.includes(part)) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

/** Days, hours or counts of a range. */
const between = (least: number, most: number) => (text: string) => wholeNumber(text, least, most)

/** Days after which something goes that must be kept for some time; 0 keeps it for ever. */
const neverOrFrom = (least: number) => (text: string) => (text === '0' ? 0 : wholeNumber(text, least, 36_500))

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** @throws Error that says what is wrong with the keys, without printing them */
const readKeys = (text: string): readonly MasterKey[] => parseMasterKeys(text)

/** Every variable that the program reads, in the order of docs/configuration.md, which is written from this list. */
export const SETTINGS = {
  host: {
    variable: 'HOST',
    fallback: '127.0.0.1',
    expected: 'an address or host name',
    meaning: {
      en: 'address to listen on; other machines are served only once an account exists, or with `ALLOW_OPEN`',
      zh: '监听地址；建立第一个账号（或设 `ALLOW_OPEN`）之后才对其他机器开放',
    },
    read: (text: string) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined),
  },
  port: {
    variable: 'PORT',
    fallback: '8080',
    expected: 'a whole number from 0 to 65535',
    meaning: { en: 'port; `0` takes a free one', zh: '端口；`0` 为任选空闲端口' },
    read: between(0, 65_535),
  },
  database: {
    variable: 'DATABASE_URL',
    fallback: 'sqlite:./parkmatch.db',
    expected: 'sqlite:PATH or postgres://USER@HOST/NAME',
    meaning: {
      en: 'where the data lies: `sqlite:PATH` or `postgres://USER:PASSWORD@HOST:PORT/NAME`',
      zh: '数据所在：`sqlite:路径` 或 `postgres://用户:口令@主机:端口/库名`',
    },
    shown: (text: string) => text.replace(/:\/\/([^:@/]*):.*@/, '://$1:***@'),
    read: readDatabase,
  },
  maxConnections: {
    variable: 'DATABASE_POOL_MAX',
    fallback: String(DEFAULT_LIMITS.maxConnections),
    expected: 'connections from 1 to 1000',
    meaning: {
      en: 'PostgreSQL: connections that one instance uses; one more follows changes',
      zh: 'PostgreSQL：每个实例使用的连接数，另有一个连接用于跟随变更',
    },
    read: between(1, 1000),
  },
  idleMs: {
    variable: 'DATABASE_IDLE_MS',
    fallback: String(DEFAULT_LIMITS.idleMs),
    expected: 'milliseconds from 100 to 3600000',
    meaning: {
      en: 'PostgreSQL: an unused connection is closed after this',
      zh: 'PostgreSQL：空闲连接多久后关闭（毫秒）',
    },
    read: between(100, 3_600_000),
  },
  connectMs: {
    variable: 'DATABASE_CONNECT_MS',
    fallback: String(DEFAULT_LIMITS.connectMs),
    expected: 'milliseconds from 100 to 60000',
    meaning: { en: 'PostgreSQL: how long a connection is waited for', zh: 'PostgreSQL：等待连接的时限（毫秒）' },
    read: between(100, 60_000),
  },
  statementMs: {
    variable: 'DATABASE_STATEMENT_MS',
    fallback: String(DEFAULT_LIMITS.statementMs),
    expected: 'milliseconds from 100 to 3600000',
    meaning: {
      en: 'PostgreSQL: how long a statement may take; migrations are free of it',
      zh: 'PostgreSQL：单条语句的时限（毫秒），迁移除外',
    },
    read: between(100, 3_600_000),
  },
  transactionIdleMs: {
    variable: 'DATABASE_TRANSACTION_IDLE_MS',
    fallback: String(DEFAULT_LIMITS.transactionIdleMs),
    expected: 'milliseconds from 1000 to 3600000',
    meaning: {
      en: 'PostgreSQL: a transaction that hears nothing of its instance for so long, because the machine is lost, is ended by the server, and what it locked is free; migrations get ten times that',
      zh: 'PostgreSQL：实例失联（如断电、断网）后，服务器经此时限（毫秒）结束其事务并释放锁；迁移为十倍',
    },
    read: between(1000, 3_600_000),
  },
  notify: {
    variable: 'DATABASE_NOTIFY',
    fallback: DEFAULT_LIMITS.notify ? '1' : '0',
    expected: '0 or 1',
    meaning: {
      en: 'PostgreSQL: `0` where LISTEN and NOTIFY do not exist; instances then ask twice a second',
      zh: 'PostgreSQL：不支持 LISTEN/NOTIFY 时为 `0`，实例改为每秒查询两次',
    },
    read: flag,
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    fallback: undefined,
    expected: 'an origin such as https://parks.example.com',
    meaning: {
      en: 'origin under which people reach the server, for links in messages',
      zh: '对外网址，用于消息中的链接',
    },
    read: (text: string) => (isOrigin(text) ? text : undefined),
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    fallback: '0',
    expected: '0 or 1',
    meaning: {
      en: '`1` behind exactly one reverse proxy that sets `X-Forwarded-For`, `-Proto` and `-Host`; over TLS answers then carry HSTS',
      zh: '前面恰有一层反向代理并设置 `X-Forwarded-For`、`-Proto`、`-Host` 时为 `1`；经 TLS 的应答带 HSTS',
    },
    read: flag,
  },
  corsOrigins: {
    variable: 'CORS_ORIGINS',
    fallback: '',
    expected: 'origins such as https://www.example.com, with commas between them',
    meaning: {
      en: 'origins whose pages may call the API, with commas between them',
      zh: '允许其网页调用接口的来源，以逗号分隔',
    },
    read: readOrigins,
  },
  allowOpen: {
    variable: 'ALLOW_OPEN',
    fallback: '0',
    expected: '0 or 1',
    meaning: {
      en: '`1` serves the read side to other machines although no account protects the server yet',
      zh: '`1`：尚无账号时也对其他机器开放只读接口',
    },
    read: flag,
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    fallback: 'info',
    expected: LOG_LEVELS.join(', '),
    meaning: { en: `how much is logged: ${LOG_LEVELS.join(', ')}`, zh: `日志级别：${LOG_LEVELS.join('、')}` },
    read: oneOf(LOG_LEVELS),
  },
  metricsToken: {
    variable: 'METRICS_TOKEN',
    fallback: undefined,
    otherwise: { en: 'this machine only', zh: '仅限本机' },
    expected: 'at least 16 letters, digits, - or _',
    meaning: {
      en: 'who sends it as `Authorization: Bearer` gets `/metrics`; without it only this machine does',
      zh: '以 `Authorization: Bearer` 出示者可取 `/metrics`；不设则仅限本机',
    },
    secret: true,
    read: (text: string) => (/^[\w-]{16,200}$/.test(text) ? text : undefined),
  },
  rateLimit: {
    variable: 'RATE_LIMIT',
    fallback: '600',
    expected: 'requests a minute from one address, 0 for no limit',
    meaning: {
      en: 'requests a minute from one address, `0` for no limit; this machine is exempt unless it is set',
      zh: '每个地址每分钟的请求数，`0` 不限；不设置时本机不受限',
    },
    read: between(0, 1_000_000),
  },
  formRateLimit: {
    variable: 'FORM_RATE_LIMIT',
    fallback: '30',
    expected: 'requests a minute from one address, 0 for no limit',
    meaning: {
      en: 'form requests a minute from one address, `0` for no limit; a key may send twenty times that',
      zh: '每个地址每分钟的表单提交数，`0` 不限；一个密钥为其二十倍',
    },
    read: between(0, 1_000_000),
  },
  maxDelayMs: {
    variable: 'MAX_DELAY_MS',
    fallback: '1000',
    expected: 'milliseconds, 0 for no limit',
    meaning: {
      en: 'above this mean delay of the event loop (ms) requests get 503 with Retry-After at once, `0` for never',
      zh: '事件循环平均延迟（毫秒）超过此值时立即答 503 并带 Retry-After，`0` 关闭',
    },
    read: between(0, 600_000),
  },
  acceptConfidence: {
    variable: 'ACCEPT_CONFIDENCE',
    fallback: '0.5',
    expected: 'a number from 0 to 1',
    meaning: {
      en: 'facts extracted with at least this confidence are accepted at once; others wait for review',
      zh: '抽取置信度不低于此值的事实直接采纳，其余待审',
    },
    read: (text: string) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined),
  },
  poolDays: {
    variable: 'POOL_DAYS',
    fallback: '14',
    expected: 'days without follow-up, 0 for never',
    meaning: {
      en: 'days without work until a request returns to the public pool, `0` for never',
      zh: '无跟进多少天后需求回到公海，`0` 永不',
    },
    read: between(0, 3650),
  },
  retentionDays: {
    variable: 'RETENTION_DAYS',
    fallback: '730',
    expected: 'days, 0 for never',
    meaning: {
      en: 'days without work until a request is erased, `0` for never',
      zh: '无跟进多少天后删除需求，`0` 永不',
    },
    read: between(0, 36_500),
  },
  eventDays: {
    variable: 'EVENT_DAYS',
    fallback: '90',
    expected: 'days, 0 for never',
    meaning: {
      en: 'days until events, and the log of what was sent to webhooks, are forgotten, `0` for never; a replay reaches back that far',
      zh: '多少天后删除事件及 Webhook 投递记录，`0` 永不；重发只能回溯到此',
    },
    read: between(0, 36_500),
  },
  changesDays: {
    variable: 'CHANGES_DAYS',
    fallback: '7',
    expected: 'days from 2 to 3650',
    meaning: {
      en: 'days until it is forgotten which parks a change touched; an instance that was away for longer reads all parks anew',
      zh: '园区变更日志保留天数；离线更久的实例会重新读取全部园区',
    },
    read: between(2, 3650),
  },
  auditDays: {
    variable: 'AUDIT_DAYS',
    fallback: '0',
    expected: 'days, at least 180, or 0 for never',
    meaning: {
      en: 'days until entries of the audit log are forgotten, `0` for never',
      zh: '多少天后删除审计日志，`0` 永不（不得少于 180 天）',
    },
    read: neverOrFrom(180),
  },
  receiptDays: {
    variable: 'RECEIPT_DAYS',
    fallback: '0',
    expected: 'days, at least 1095, or 0 for never',
    meaning: {
      en: 'days until receipts of consent are forgotten whose request is gone, `0` for never',
      zh: '需求删除后，同意凭证自产生起保留的天数，`0` 永久（不得少于 1095 天）',
    },
    read: neverOrFrom(1095),
  },
  webhookHosts: {
    variable: 'WEBHOOK_HOSTS',
    fallback: '',
    expected: 'host names or host:port with commas between them',
    meaning: {
      en: 'hosts (or `host:port`) that webhooks may reach although not public or not https',
      zh: '允许 Webhook 访问的非公网或非 https 主机（可带端口）',
    },
    read: readHosts,
  },
  mapTileUrl: {
    variable: 'MAP_TILE_URL',
    fallback: undefined,
    expected: 'an https address with {z}, {x} and {y}, such as https://tiles.example.com/{z}/{x}/{y}.png',
    meaning: {
      en: 'map tiles for the industry map of the console; without it the map is drawn without a background',
      zh: '控制台产业地图的瓦片地址；不设则地图无底图',
    },
    read: (text: string) => (isTileAddress(text) ? text : undefined),
  },
  mapAttribution: {
    variable: 'MAP_ATTRIBUTION',
    fallback: '',
    expected: 'at most 200 characters of plain text',
    meaning: { en: 'whom the map names as the source of its tiles', zh: '地图上注明的瓦片来源' },
    read: (text: string) => (text.length <= 200 ? text : undefined),
  },
  keys: {
    variable: 'PARKMATCH_KEYS',
    fallback: undefined,
    otherwise: { en: 'the key file', zh: '用密钥文件' },
    expected: 'id:base64 keys of 32 bytes',
    meaning: {
      en: 'keys of personal data, `id:base64,…`, the first is active; `parkmatch keyring new` makes one',
      zh: '个人信息密钥，`id:base64,…`，第一个为现用；用 `parkmatch keyring new` 生成',
    },
    secret: true,
    read: readKeys,
  },
  keyFile: {
    variable: 'PARKMATCH_KEY_FILE',
    fallback: undefined,
    otherwise: {
      en: 'database file + `.keys`; with PostgreSQL `./parkmatch.keys`',
      zh: '数据库文件名加 `.keys`；PostgreSQL 为 `./parkmatch.keys`',
    },
    expected: 'the path of a file',
    meaning: { en: 'where keys are kept that the environment does not give', zh: '环境变量未给出密钥时所用的密钥文件' },
    read: given,
  },
  backupDir: {
    variable: 'BACKUP_DIR',
    fallback: undefined,
    expected: 'the path of a folder',
    meaning: {
      en: 'folder into which the server backs up its SQLite file by itself; without it, no scheduled backups',
      zh: '服务自动备份 SQLite 文件的目录；不设则不自动备份',
    },
    read: given,
  },
  backupHours: {
    variable: 'BACKUP_HOURS',
    fallback: '24',
    expected: 'hours from 1 to 8760',
    meaning: { en: 'hours from one scheduled backup to the next', zh: '两次自动备份间隔的小时数' },
    read: between(1, 8760),
  },
  backupKeep: {
    variable: 'BACKUP_KEEP',
    fallback: '7',
    expected: 'a whole number from 1 to 1000',
    meaning: { en: 'how many scheduled backups are kept', zh: '保留的自动备份份数' },
    read: between(1, 1000),
  },
} satisfies Record<string, Setting>

/** Variables that single commands read, and the server does not. */
export const COMMAND_VARIABLES: readonly Pick<Setting, 'variable' | 'meaning'>[] = [
  {
    variable: 'PARKMATCH_PASSWORD',
    meaning: { en: 'the password for `parkmatch accounts`', zh: '`parkmatch accounts` 所用口令' },
  },
  {
    variable: 'PARKMATCH_KEY',
    meaning: {
      en: 'the API key with which `parkmatch mcp --url` asks a server',
      zh: '`parkmatch mcp --url` 访问服务所用的 API 密钥',
    },
  },
  {
    variable: 'PARKMATCH_DEBUG',
    meaning: { en: 'any value: an unexpected error is shown with its stack', zh: '任意值：显示意外错误的调用栈' },
  },
]
