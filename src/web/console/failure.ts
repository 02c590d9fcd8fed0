import { messages } from './i18n.ts'
import { fieldName } from './labels.ts'
import type { Problem } from './session.ts'

/** A call that did not succeed. `code` is the last part of the problem's type, or offline. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: string
  readonly detail: string
  readonly fields: readonly { pointer: string; detail: string }[]

  constructor(code: string, detail = '', fields: readonly { pointer: string; detail: string }[] = []) {
    super(`${code} ${detail}`)
    this.code = code
    this.detail = detail
    this.fields = fields
  }
}

export const toFailure = ({ type, detail, errors }: Partial<Problem>, status: number): Failure =>
  new Failure(type?.split('/').at(-1) ?? String(status), detail, errors)

type Texts = Readonly<Record<string, string>>

/** What happened and what to do, by the code of the problem. */
const m = messages<Texts>(
  {
    offline: '连不上服务器。已填写的内容保留在本页，恢复连接后可重试。',
    'validation-failed': '有内容不符合要求，请修改后重试',
    unauthorized: '登录已失效，请重新登录后再试。',
    'wrong-credentials': '用户名或密码不正确，请检查后重试。',
    'account-locked': '密码错误次数过多，请一刻钟后再试，或请管理员重设密码（立即生效）。',
    'too-many-requests': '操作过于频繁，请稍等片刻再试。',
    forbidden: '当前账号没有此操作的权限，请联系管理员。',
    'foreign-host': '服务器只接受本机访问，请用 localhost 打开。',
    'foreign-origin': '服务器不接受来自此地址的操作，请从服务器自己的地址打开。',
    'not-found': '内容不存在或已被删除，请返回列表刷新。',
    conflict: '内容已被其他人修改，请刷新后重试。',
    'idempotency-conflict': '此操作已用其他内容提交过，请刷新后重试。',
    'payload-too-large': '内容过大，请缩短或拆分后重试。',
    'unsupported-media-type': '不支持这种文件，请换用 TXT、HTML、DOCX 或 PDF。',
    'empty-document': '文档没有文字，请换一份。',
    'unreadable-document': '文件无法读取，可能已损坏或加密，请换一份。',
    'binary-document': '文件不是文本，请换用 TXT、HTML、DOCX 或 PDF。',
    'import-refused': '导入未通过检查，请按下列提示修改',
    'weights-all-zero': '所有相关权重都是 0，请至少调高一项。',
    unavailable: '服务器繁忙，请稍后重试。',
    'internal-error': '服务器出错了，请重试；若反复出现请把编号告诉管理员。',
  },
  {
    offline:
      'The server cannot be reached. What you typed is kept on this page; try again once the connection is back.',
    'validation-failed': 'Something is not as required; correct it and try again',
    unauthorized: 'Your session has ended. Sign in again and retry.',
    'wrong-credentials': 'The name or the password is wrong. Check both and try again.',
    'account-locked':
      'Too many wrong passwords. Wait a quarter of an hour, or ask an administrator for a new one, which works at once.',
    'too-many-requests': 'That was too fast. Wait a moment and try again.',
    forbidden: 'This account may not do that. Ask an administrator.',
    'foreign-host': 'The server answers to this machine only. Open it as localhost.',
    'foreign-origin': 'The server takes no changes from this address. Open its own address.',
    'not-found': 'That does not exist, or was deleted. Go back to the list and refresh.',
    conflict: 'Somebody else changed this meanwhile. Refresh and try again.',
    'idempotency-conflict': 'This was sent before with other content. Refresh and try again.',
    'payload-too-large': 'That is too large. Shorten or split it.',
    'unsupported-media-type': 'Files of this kind are not supported. Use TXT, HTML, DOCX or PDF.',
    'empty-document': 'The document has no text. Use another one.',
    'unreadable-document': 'The file cannot be read; it may be damaged or encrypted. Use another one.',
    'binary-document': 'The file is no text. Use TXT, HTML, DOCX or PDF.',
    'import-refused': 'The import was refused. Correct what is named',
    'weights-all-zero': 'All weights that count are 0. Raise at least one.',
    unavailable: 'The server is busy. Try again in a moment.',
    'internal-error': 'Something went wrong on the server. Try again; if it stays, tell an administrator the number.',
  },
)

const more = messages(
  {
    other: '操作没有成功，请重试。',
    join: '：',
    between: '；',
    pattern: '格式不正确',
    length: '长度不合要求',
    range: '数值超出允许范围',
    missing: '必须填写',
    unknown: '不认识此值，请从列表中选择',
  },
  {
    other: 'That did not work. Try again.',
    join: ': ',
    between: '; ',
    pattern: 'is not of the required form',
    length: 'is too short or too long',
    range: 'is out of range',
    missing: 'must be filled in',
    unknown: 'is not known; pick one of the list',
  },
)

/** What the server's sentence says is wrong, by its words. */
const KINDS: readonly (readonly [RegExp, 'pattern' | 'length' | 'range' | 'missing' | 'unknown'])[] = [
  [/required/i, 'missing'],
  [/pattern|format|valid (?:phone|mail|day|number)/i, 'pattern'],
  [/characters|items|empty/i, 'length'],
  [/must be (?:[<>]|at |between|less|more)|minimum|maximum/i, 'range'],
  [/unknown|one of|allowed|constant|equal to/i, 'unknown'],
]

function fieldText({ pointer, detail }: { pointer: string; detail: string }): string {
  const kind = KINDS.find(([words]) => words.test(detail))?.[1]
  return `${fieldName(pointer)}${more().join}${kind ? more()[kind] : detail}`
}

/** The failure in the language of the console: what happened, in which field, and what to do. */
export function failureText(error: unknown): string {
  if (!(error instanceof Failure)) return more().other
  const known = m()[error.code] ?? (error.detail || more().other)
  const fields = error.fields.slice(0, 5).map(fieldText)
  return fields.length > 0 ? `${known}${more().join}${fields.join(more().between)}` : known
}
