import type { Command } from './io.ts'

/** A command of the table: loaded only when it is called, so that parsing a note never opens a database driver. */
export interface CommandEntry {
  summary: string
  usage: readonly string[]
  load: () => Promise<Command>
}

/** Every command, in the order in which the help lists them. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  extract: {
    summary:
      'park facts with evidence from pages of text or HTML, one JSON line each; documents add reads DOCX and PDF too',
    usage: ['extract --json FILE... (or - for stdin)'],
    load: async () => (await import('./extract.ts')).runExtract,
  },
  parse: {
    summary: 'enterprise profiles from notes: lines {"id","text"} in, {"id","profile","mentions","unparsed"} out',
    usage: ['parse --json [--today YYYY-MM-DD]'],
    load: async () => (await import('./parse.ts')).runParse,
  },
  match: {
    summary:
      'ranked parks for profiles or notes: lines {"id","profile"|"text","weights"?,"must"?,"limit"?} in; parks of the database, or of a FILE as import takes it (.json, .csv, .xlsx)',
    usage: ['match --json [--parks FILE] [--today YYYY-MM-DD] [--views nextQuestion,sensitivity,taxOutlook]'],
    load: async () => (await import('./match-stored.ts')).runMatch,
  },
  quantities: {
    summary: 'what the quantity scanner sees: lines {"id","text"} in, {"id","quantities"} out',
    usage: ['quantities --json'],
    load: async () => (await import('./quantities.ts')).runQuantities,
  },
  serve: {
    summary: 'the server on HOST:PORT; sets up and seeds an empty database first',
    usage: ['serve'],
    load: async () => (await import('./serve.ts')).runServe,
  },
  migrate: {
    summary: 'bring the database to the newest schema',
    usage: ['migrate'],
    load: async () => (await import('./migrate.ts')).runMigrate,
  },
  seed: {
    summary:
      'write the shipped parks; edited ones are left alone; --demo adds example parks, --remove-demo takes them away',
    usage: ['seed [--demo COUNT]', 'seed --remove-demo'],
    load: async () => (await import('./seed.ts')).runSeed,
  },
  import: {
    summary: 'import parks from a JSON, CSV or XLSX file, all or none',
    usage: ['import FILE'],
    load: async () => (await import('./import.ts')).runImport,
  },
  export: {
    summary: 'export parks to a JSON, CSV or XLSX file that import takes back',
    usage: ['export [--entered] FILE (.json, .csv or .xlsx; - writes JSON to stdout)'],
    load: async () => (await import('./export.ts')).runExport,
  },
  documents: {
    summary: 'read pages into the database: parks and facts with their evidence; read them again by newer rules',
    usage: ['documents add FILE...', 'documents reextract [--all] [ID...]'],
    load: async () => (await import('./documents.ts')).runDocuments,
  },
  accounts: {
    summary: 'staff accounts; the password comes from PARKMATCH_PASSWORD or standard input',
    usage: ['accounts create NAME --role admin|data|sales', 'accounts list', 'accounts password|disable NAME'],
    load: async () => (await import('./accounts.ts')).runAccounts,
  },
  keys: {
    summary: 'API keys: made and shown once, listed, revoked',
    usage: [
      'keys create --scope form --origin https://www.example.com [--origin …] [--name NAME] [--days N]',
      'keys create --scope sales|data|admin [--name NAME] [--days N]',
      'keys create --scope park --park ID [--name NAME] [--days N]',
      'keys list',
      'keys revoke ID',
    ],
    load: async () => (await import('./keys.ts')).runKeys,
  },
  keyring: {
    summary: 'the keys of personal data: make a new one, seal everything under the first of the ring',
    usage: ['keyring new', 'keyring rotate'],
    load: async () => (await import('./keyring.ts')).runKeyring,
  },
  doctor: {
    summary: 'look at a deployment: what is wrong, and how to mend it; changes nothing',
    usage: ['doctor [--json]'],
    load: async () => (await import('./doctor.ts')).runDoctor,
  },
  backup: {
    summary: 'a whole copy of the SQLite file, also while a server uses it; checked before it gets its name',
    usage: ['backup [--force] FILE'],
    load: async () => (await import('./backup.ts')).runBackup,
  },
  restore: {
    summary: 'put a backup in the place of the SQLite file; stop the server first; the replaced file is kept beside',
    usage: ['restore [--force] FILE', 'restore [--force] --latest (the newest of BACKUP_DIR)'],
    load: async () => (await import('./backup.ts')).runRestore,
  },
  config: {
    summary: 'the settings in effect, checked; --markdown writes their table',
    usage: ['config', 'config --markdown > docs/configuration.md'],
    load: async () => (await import('./config.ts')).runConfig,
  },
  mcp: {
    summary:
      'tools for assistants on standard input and output (Model Context Protocol): parse_note, match_parks, explain_park',
    usage: ['mcp', 'mcp --url http://127.0.0.1:8080 (with PARKMATCH_KEY where the server asks for a key)'],
    load: async () => (await import('./mcp.ts')).runMcp,
  },
  openapi: {
    summary: 'write openapi/openapi.json from the routes, or check that it is up to date',
    usage: ['openapi --write', 'openapi --check'],
    load: async () => (await import('./openapi.ts')).runOpenApi,
  },
}
