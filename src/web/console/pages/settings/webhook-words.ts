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
    states: { pending: 'Waiting', delivered: 'Delivered', failed: 'Failed' },
  },
)

export const eventName = (type: string): string => m().events[type] ?? type
export const formatName = (format: Format): string => m().formats[format]
export const stateName = (state: Delivery['state']): string => m().states[state]
