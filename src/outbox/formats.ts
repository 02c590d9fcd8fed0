import { createHmac } from 'node:crypto'
import { regionByCode, sectorById } from '../catalog/index.ts'
import type { WebhookFormat } from '../db/index.ts'
import type { Answer } from './post.ts'

/** An event as it is told to others. */
export interface TellableEvent {
  id: string
  type: string
  createdAt: string
  data: Record<string, unknown>
}

export interface Message {
  url: string
  body: string
  headers: Record<string, string>
}

interface Telling {
  event: TellableEvent
  url: string
  secret: string | undefined
  /** Where staff see the request. */
  link: string
  /** Milliseconds. */
  now: number
}

const TITLES: Readonly<Record<string, string>> = {
  'request.created': '新的选址需求',
  'request.updated': '选址需求有更新',
  'request.erased': '选址需求已删除',
  'handover.created': '选址需求已移交园区',
  'webhook.test': '测试消息：推送已接通',
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** What a chat shows: what is asked for and where to look, nothing of the person. */
export function chatText({ type, data }: TellableEvent, link: string): string {
  const sectors = texts(data.sectors).map((id) => sectorById(id)?.zh ?? id)
  const regions = texts(data.regions).map((code) => regionByCode(code)?.name ?? code)
  return [
    TITLES[type] ?? type,
    ...(sectors.length > 0 ? [`产业：${sectors.join('、')}`] : []),
    ...(regions.length > 0 ? [`意向：${regions.join('、')}`] : []),
    ...(data.suspect === true ? ['疑似垃圾信息，请核实'] : []),
    `查看：${link}`,
  ].join('\n')
}

const hmac = (key: string | Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64')

/** Signed as Standard Webhooks 1.0 has it: `v1,` and the HMAC of id, time and body in base64. */
function toJson({ event, url, secret, now }: Telling): Message {
  const body = JSON.stringify({ type: event.type, timestamp: event.createdAt, data: event.data })
  const timestamp = String(Math.floor(now / 1000))
  const key = Buffer.from((secret ?? '').replace(/^whsec_/, ''), 'base64')
  return {
    url,
    body,
    headers: {
      'webhook-id': event.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${hmac(key, `${event.id}.${timestamp}.${body}`)}`,
    },
  }
}

const toWecom = ({ event, url, link }: Telling): Message => ({
  url,
  body: JSON.stringify({ msgtype: 'text', text: { content: chatText(event, link) } }),
  headers: {},
})

function toDingtalk({ event, url, secret, link, now }: Telling): Message {
  const target = new URL(url)
  if (secret) {
    target.searchParams.set('timestamp', String(now))
    target.searchParams.set('sign', hmac(secret, `${now}\n${secret}`))
  }
  return {
    url: target.href,
    body: JSON.stringify({ msgtype: 'text', text: { content: chatText(event, link) } }),
    headers: {},
  }
}

function toFeishu({ event, url, secret, link, now }: Telling): Message {
  const timestamp = String(Math.floor(now / 1000))
  const signed = secret ? { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') } : {}
  return {
    url,
    body: JSON.stringify({ ...signed, msg_type: 'text', content: { text: chatText(event, link) } }),
    headers: {},
  }
}

const WRITERS: Readonly<Record<WebhookFormat, (telling: Telling) => Message>> = {
  json: toJson,
  wecom: toWecom,
  dingtalk: toDingtalk,
  feishu: toFeishu,
}
export const WEBHOOK_FORMATS = Object.keys(WRITERS) as [WebhookFormat, ...WebhookFormat[]]

export const writeMessage = (format: WebhookFormat, telling: Telling): Message => WRITERS[format](telling)

/** What went wrong by an answer, or undefined: robots say 200 and put their error into the body. */
export function failureOf(format: WebhookFormat, { status, body }: Answer): string | undefined {
  if (status < 200 || status > 299) return `answered ${status}`
  if (format === 'json') return undefined
  try {
    const { errcode, code } = JSON.parse(body) as { errcode?: number; code?: number }
    const number = errcode ?? code ?? 0
    return number === 0 ? undefined : `the robot answered error ${number}`
  } catch {
    return undefined
  }
}
