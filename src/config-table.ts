import { COMMAND_VARIABLES, SETTINGS, type Setting } from './settings.ts'

type Language = 'en' | 'zh'

const ROWS: readonly Setting[] = Object.values(SETTINGS)

const WORDS = {
  en: { head: '| variable | default | meaning | expected |', none: 'none', command: 'Read by single commands:' },
  zh: { head: '| 变量 | 默认值 | 含义 | 取值 |', none: '无', command: '仅个别命令使用：' },
} as const

/** What is expected of each variable, in Chinese; messages of the program say it in English. */
const EXPECTED_ZH: Readonly<Record<string, string>> = {
  HOST: '地址或主机名',
  PORT: '0 到 65535 的整数',
  DATABASE_URL: 'sqlite:路径 或 postgres://用户@主机/库名',
  DATABASE_POOL_MAX: '1 到 1000',
  DATABASE_IDLE_MS: '100 到 3600000（毫秒）',
  DATABASE_CONNECT_MS: '100 到 60000（毫秒）',
  DATABASE_STATEMENT_MS: '100 到 3600000（毫秒）',
  DATABASE_TRANSACTION_IDLE_MS: '1000 到 3600000（毫秒）',
  DATABASE_NOTIFY: '0 或 1',
  PUBLIC_URL: '形如 https://parks.example.com，不带路径',
  TRUST_PROXY: '0 或 1',
  CORS_ORIGINS: '形如 https://www.example.com，多个以英文逗号分隔',
  ALLOW_OPEN: '0 或 1',
  LOG_LEVEL: 'fatal、error、warn、info、debug、trace、silent 之一',
  METRICS_TOKEN: '16 位以上的字母、数字、- 或 _',
  RATE_LIMIT: '每分钟请求数，0 不限',
  FORM_RATE_LIMIT: '每分钟请求数，0 不限',
  MAX_DELAY_MS: '毫秒，0 不限',
  ACCEPT_CONFIDENCE: '0 到 1 的数',
  POOL_DAYS: '天数，0 为永不',
  RETENTION_DAYS: '天数，0 为永不',
  EVENT_DAYS: '天数，0 为永不',
  CHANGES_DAYS: '2 到 3650（天）',
  AUDIT_DAYS: '天数，不少于 180；0 为永不',
  RECEIPT_DAYS: '天数，不少于 1095；0 为永久',
  WEBHOOK_HOSTS: '主机名或 主机:端口，多个以英文逗号分隔',
  MAP_TILE_URL: '以 https:// 开头、含 {z}、{x}、{y} 的地址，如 https://tiles.example.com/{z}/{x}/{y}.png',
  MAP_ATTRIBUTION: '200 字以内的纯文本',
  PARKMATCH_KEYS: 'id:base64，密钥长 32 字节，多个以英文逗号分隔',
  PARKMATCH_KEY_FILE: '文件路径',
  BACKUP_DIR: '目录路径',
  BACKUP_HOURS: '1 到 8760（小时）',
  BACKUP_KEEP: '1 到 1000 的整数',
}

const expectedOf = ({ variable, expected }: Setting, language: Language): string =>
  language === 'zh' ? (EXPECTED_ZH[variable] ?? expected) : expected

/** A cell must not end the row. */
const cell = (text: string): string => text.replaceAll('|', '\\|')

const fallbackOf = ({ fallback, otherwise }: Setting, language: Language): string =>
  otherwise?.[language] ?? (fallback === undefined || fallback === '' ? WORDS[language].none : `\`${fallback}\``)

function tableOf(language: Language): string {
  const { head, command } = WORDS[language]
  const rows = ROWS.map((row) =>
    [`\`${row.variable}\``, fallbackOf(row, language), row.meaning[language], expectedOf(row, language)]
      .map(cell)
      .join(' | '),
  )
  const others = COMMAND_VARIABLES.map(({ variable, meaning }) => `- \`${variable}\`: ${meaning[language]}`)
  return [head, '|---|---|---|---|', ...rows.map((row) => `| ${row} |`), '', command, '', ...others].join('\n')
}

/** The page docs/configuration.md, written from the list of settings. */
export const configurationPage = (): string => `# Configuration

Everything is configured by environment variables; there is no configuration file, and systemd's \`EnvironmentFile=\` or a
container's environment serves as one. How such a file is written so that systemd and the command line read it alike:
[deploy.md](deploy.md#one-machine). The page is written by \`npm run docs\` from \`src/settings.ts\`.

A malformed value stops the start with the name of the variable, its value (unless it is a secret) and what is expected. So does
a variable that begins with \`PARKMATCH_\` and is not in this table: a typing error would otherwise be silently without effect.
\`parkmatch config\` shows what is in effect, \`parkmatch doctor\` also warns of names that look like one of these.

${tableOf('en')}

## 配置

全部通过环境变量配置。取值不合要求时启动即停止，并指出变量名、当前值（机密除外）与要求；以 \`PARKMATCH_\` 开头而不在表中的变量同样会使启动停止。
\`parkmatch config\` 显示当前生效的配置。设置文件的写法见[部署](zh/deploy.md#一台机器)。

${tableOf('zh')}
`

/** What is in effect for each variable: its text, whether it was given or is the default, and nothing of a secret. */
export function settingsInEffect(env: Readonly<Record<string, string | undefined>>): string[] {
  const width = Math.max(...ROWS.map(({ variable }) => variable.length))
  return ROWS.map((row) => {
    const given = env[row.variable]
    const text = given === undefined || !row.shown ? given : row.shown(given)
    const shown = text === undefined ? fallbackOf(row, 'en').replaceAll('`', '') : row.secret ? '(not shown)' : text
    return `${row.variable.padEnd(width)}  ${given === undefined ? 'default' : 'set    '}  ${shown}`
  })
}
