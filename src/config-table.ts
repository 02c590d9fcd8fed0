import { COMMAND_VARIABLES, SETTINGS, type Setting } from './settings.ts'

type Language = 'en' | 'zh'

const ROWS: readonly Setting[] = Object.values(SETTINGS)

const WORDS = {
  en: { head: '| variable | default | meaning | expected |', none: 'none', command: 'Read by single commands:' },
  zh: { head: '| 变量 | 默认值 | 含义 | 取值（英文） |', none: '无', command: '仅个别命令使用：' },
} as const

/** A cell must not end the row. */
const cell = (text: string): string => text.replaceAll('|', '\\|')

const fallbackOf = ({ fallback, otherwise }: Setting, language: Language): string =>
  otherwise?.[language] ?? (fallback === undefined || fallback === '' ? WORDS[language].none : `\`${fallback}\``)

function tableOf(language: Language): string {
  const { head, command } = WORDS[language]
  const rows = ROWS.map((row) =>
    [`\`${row.variable}\``, fallbackOf(row, language), row.meaning[language], row.expected].map(cell).join(' | '),
  )
  const others = COMMAND_VARIABLES.map(({ variable, meaning }) => `- \`${variable}\`: ${meaning[language]}`)
  return [head, '|---|---|---|---|', ...rows.map((row) => `| ${row} |`), '', command, '', ...others].join('\n')
}

/** The page docs/configuration.md, written from the list of settings. */
export const configurationPage = (): string => `# Configuration

Everything is configured by environment variables; there is no configuration file, and systemd's \`EnvironmentFile=\` or a
container's environment serves as one. The page is written by \`parkmatch config --markdown\` from \`src/settings.ts\`.

A malformed value stops the start with the name of the variable, its value (unless it is a secret) and what is expected. So does
a variable that begins with \`PARKMATCH_\` and is not in this table: a typing error would otherwise be silently without effect.
\`parkmatch config\` shows what is in effect, \`parkmatch doctor\` also warns of names that look like one of these.

${tableOf('en')}

## 配置

全部通过环境变量配置。取值不合要求时启动即停止，并指出变量名、当前值（机密除外）与要求；以 \`PARKMATCH_\` 开头而不在表中的变量同样会使启动停止。
\`parkmatch config\` 显示当前生效的配置。

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
