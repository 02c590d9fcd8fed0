import type { operations } from '../../../../client/index.ts'
import { messages } from '../../i18n.ts'

export type Webhook = operations['listWebhooks']['responses'][200]['content']['application/json']['items'][number]
export type Delivery = operations['listDeliveries']['responses'][200]['content']['application/json']['items'][number]
export type EventType = Webhook['events'][number]
export type Format = Webhook['format']

export const EVENT_TYPES: readonly EventType[] = [
  'request.created',
  'request.updated',
  'request.erased',
  'handover.created',
]
export const FORMATS: readonly Format[] = ['json', 'wecom', 'dingtalk', 'feishu']

const m = messages(
  {
    events: {
      'request.created': '新需求',
      'request.updated': '需求有更新',
      'request.erased': '需求已删除',
      'handover.created': '已移交园区',
      'webhook.test': '测试',
    } as Readonly<Record<string, string>>,
    formats: {
      json: 'JSON（带签名）',
      wecom: '企业微信机器人',
      dingtalk: '钉钉机器人',
      feishu: '飞书机器人',
    } as Record<Format, string>,
    errors: {
      ENOTFOUND: '找不到主机，请核对地址',
      ECONNREFUSED: '对方拒绝连接',
      ECONNRESET: '对方断开了连接',
      timeout: '十秒内没有回应',
      certificate: '对方的证书无效',
      answered: (status: string) => `对方返回 ${status}`,
      robot: (code: string) => `机器人返回错误 ${code}，请核对密钥和关键词设置`,
    },
    states: { pending: '等待发送', delivered: '已送达', failed: '失败' } as Record<Delivery['state'], string>,
  },
  {
    events: {
      'request.created': 'New request',
      'request.updated': 'Request changed',
      'request.erased': 'Request erased',
      'handover.created': 'Handed over',
      'webhook.test': 'Test',
    },
    formats: { json: 'JSON (signed)', wecom: 'WeCom robot', dingtalk: 'DingTalk robot', feishu: 'Feishu robot' },
    errors: {
      ENOTFOUND: 'the host is not found; check the address',
      ECONNREFUSED: 'the connection was refused',
      ECONNRESET: 'the connection was cut',
      timeout: 'no answer within ten seconds',
      certificate: 'the certificate is not valid',
      answered: (status) => `the answer was ${status}`,
      robot: (code) => `the robot answered error ${code}; check its secret and its keywords`,
    },
    states: { pending: 'Waiting', delivered: 'Delivered', failed: 'Failed' },
  },
)

export const eventName = (type: string): string => m().events[type] ?? type
export const formatName = (format: Format): string => m().formats[format]
export const stateName = (state: Delivery['state']): string => m().states[state]

/** What went wrong with a delivery, in the language of the console where it is one of the usual things. */
export function errorName(text: string): string {
  const { errors } = m()
  const code = (['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET'] as const).find((each) => text.includes(each))
  if (code) return errors[code]
  if (/abort|timeout|timed out/i.test(text)) return errors.timeout
  if (/certificate|CERT_/i.test(text)) return errors.certificate
  const answered = /^answered (\d+)$/.exec(text)?.[1]
  const robot = /robot answered error (\S+)/.exec(text)?.[1]
  return answered ? errors.answered(answered) : robot ? errors.robot(robot) : text
}
