import { readFileSync } from 'node:fs'
import { ROLES, type Role } from '../src/accounts/actor.ts'
import { AUTHORISATION } from '../src/http/authorisation.ts'

/** Who has a role, and what for; the tables below say exactly what it may call. */
const ROLE_WORDS: Readonly<Record<Role, { who: string; en: string; zh: string }>> = {
  admin: {
    who: 'account or key',
    en: 'everything but what only a form or a park does for itself',
    zh: '管理员：除表单和园区自己的操作外均可',
  },
  data: {
    who: 'account or key',
    en: 'parks, documents, facts and their review; sees no request and no contact',
    zh: '数据维护：园区、文档、事实与审核；看不到需求和联系方式',
  },
  sales: {
    who: 'account or key',
    en: 'requests, contacts (each look is noted), reports, hand-overs; changes no park and no fact',
    zh: '招商：需求、联系方式（查看留痕）、报告、移交；不能改园区和事实',
  },
  form: {
    who: 'key',
    en: 'a form on the pages of its origins: reads a note, sees the best parks, stores a request and answers to it',
    zh: '网站表单：在指定来源的网页上识别文字、查看推荐、提交需求和补充回答',
  },
  park: {
    who: 'key of one park',
    en: 'anonymous demand of this park, contacts that were handed over to it, and raising a hand',
    zh: '单个园区：本园区的匿名需求、移交给它的联系方式、举手',
  },
  local: {
    who: 'no account exists yet, called from the machine itself',
    en: 'parks, documents and facts, **changing and deleting included**; may store requests, and reads none',
    zh: '尚无账号时的本机：可查询，**也可修改、删除**园区、文档和事实；可提交需求，不能查看需求',
  },
  open: {
    who: 'no account exists yet, called from elsewhere with `ALLOW_OPEN=1`',
    en: 'looking up and matching only',
    zh: '尚无账号且 `ALLOW_OPEN=1` 时的其他机器：只能查询和匹配',
  },
  nobody: { who: 'nothing was shown', en: 'health, and signing in', zh: '未登录：健康检查和登录' },
}

interface Operation {
  id: string
  method: string
  path: string
  tag: string
}

/** The operations of the API by tag, as the OpenAPI document has them. */
function operations(): Operation[] {
  const file = new URL('../openapi/openapi.json', import.meta.url)
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string; tags?: string[] }>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId = '', tags }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      tag: tags?.[0] ?? 'others',
    })),
  )
}

function tableOf(tag: string, listed: readonly Operation[]): string {
  const rows = listed.map(({ id, method, path }) => {
    const marks = ROLES.map((role) => (AUTHORISATION[id]?.includes(role) ? '✓' : ''))
    return `| \`${method} ${path}\` | ${marks.join(' | ')} |`
  })
  const head = `| ${tag} | ${ROLES.join(' | ')} |\n|---|${ROLES.map(() => ':-:').join('|')}|`
  return `### ${tag[0]?.toUpperCase()}${tag.slice(1)}\n\n${head}\n${rows.join('\n')}`
}

/** The page docs/access.md, written from the one table of rights and the OpenAPI document. */
export function accessPage(): string {
  const all = operations()
  const tags = [...new Set(all.map(({ tag }) => tag))].sort()
  const roles = ROLES.map(
    (role) => `| \`${role}\` | ${ROLE_WORDS[role].who} | ${ROLE_WORDS[role].en} | ${ROLE_WORDS[role].zh} |`,
  )
  const tables = tags.map((tag) =>
    tableOf(
      tag,
      all.filter((operation) => operation.tag === tag),
    ),
  )
  return `# Who may do what

Every caller has one role. Accounts have \`admin\`, \`data\` or \`sales\`; a key has its scope for a role, so a key of scope \`sales\` may do what an
account with the role \`sales\` may. The page is written by \`npm run docs\` from \`src/http/authorisation.ts\`, where alone it is decided; an
operation that is not in that table is refused to all.

| role | who has it | may | 中文 |
|---|---|---|---|
${roles.join('\n')}

Accounts: \`parkmatch accounts create NAME --role admin|data|sales\`; keys: \`parkmatch keys create --scope form|sales|data|admin|park\`; or in the console under
Settings. With the first account \`local\` and \`open\` are over.

What a role may call it may still see in part: a key of scope \`park\` sees its own park only, a form key works on the pages of its origins only,
contacts are masked until somebody reveals them, and exporting them in clear takes \`admin\`. Outside the API, \`/docs\`, \`/console\`, \`/demo\` and the
form's files are open to all and hold no data of the database; \`/metrics\` has a lock of its own (\`METRICS_TOKEN\`).

## Operations

${tables.join('\n\n')}
`
}
