import { createHmac } from 'node:crypto'
import t from 'tap'
import { failureOf, writeMessage } from '../../src/outbox/formats.ts'

const NOW = Date.parse('2026-11-22T08:00:00.000Z')
const EVENT = {
  id: 'e1',
  type: 'request.created',
  createdAt: '2026-11-22T08:00:00.000Z',
  data: { requestId: 'r1', sectors: ['medical-devices'], regions: ['370200'], suspect: false },
}
const telling = (secret?: string) => ({
  event: EVENT,
  url: 'https://h.example.com/x?key=k',
  secret,
  link: 'https://p.example.com/r1',
  now: NOW,
})
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64')
const TEXT = '新的选址需求\n产业：医疗器械\n意向：青岛市\n查看：https://p.example.com/r1'

t.test('json: signed by id, time and body', async (t) => {
  const secret = `whsec_${Buffer.from('secret').toString('base64')}`
  const { body, headers } = writeMessage('json', telling(secret))
  t.strictSame(JSON.parse(body), { type: EVENT.type, timestamp: EVENT.createdAt, data: EVENT.data })
  const time = String(NOW / 1000)
  t.strictSame(headers, {
    'webhook-id': 'e1',
    'webhook-timestamp': time,
    'webhook-signature': `v1,${hmac(Buffer.from('secret'), `e1.${time}.${body}`)}`,
  })
})

t.test('robots', async (t) => {
  t.strictSame(JSON.parse(writeMessage('wecom', telling()).body), { msgtype: 'text', text: { content: TEXT } })
  t.strictSame(JSON.parse(writeMessage('dingtalk', telling()).body), { msgtype: 'text', text: { content: TEXT } })
  const dingtalk = new URL(writeMessage('dingtalk', telling('s')).url).searchParams
  t.equal(dingtalk.get('key'), 'k')
  t.equal(dingtalk.get('timestamp'), String(NOW))
  t.equal(dingtalk.get('sign'), hmac('s', `${NOW}\ns`))
  t.strictSame(JSON.parse(writeMessage('feishu', telling()).body), { msg_type: 'text', content: { text: TEXT } })
  const time = String(NOW / 1000)
  t.match(JSON.parse(writeMessage('feishu', telling('s')).body), { timestamp: time, sign: hmac(`${time}\ns`, '') })
})

/** Format, answer → failure. */
const ANSWERS: [Parameters<typeof failureOf>[0], number, string, RegExp | undefined][] = [
  ['json', 204, '', undefined],
  ['json', 301, '', /301/],
  ['json', 500, '', /500/],
  ['json', 200, '{"errcode":1}', undefined],
  ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', undefined],
  ['wecom', 200, '{"errcode":93000}', /93000/],
  ['dingtalk', 200, '{"errcode":310000}', /310000/],
  ['feishu', 200, '{"code":19021}', /19021/],
  ['feishu', 200, '{"code":0}', undefined],
  ['feishu', 200, 'null', undefined],
  ['wecom', 200, '<html>', undefined],
]

t.test('what counts as delivered', async (t) => {
  for (const [format, status, body, words] of ANSWERS) {
    const failure = failureOf(format, { status, body })
    if (words) t.match(failure, words, `${format} ${status} ${body}`)
    else t.equal(failure, undefined, `${format} ${status} ${body}`)
  }
})
