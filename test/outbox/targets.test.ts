import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { postJson } from '../../src/outbox/post.ts'
import { isPublicAddress, publicLookup, readTarget } from '../../src/outbox/targets.ts'

/** Address → whether it is of the public internet. */
const ADDRESSES: [string, boolean][] = [
  ['8.8.8.8', true],
  ['2400:3200::1', true],
  ['127.0.0.1', false],
  ['127.9.9.9', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  ['::7f00:1', false],
  ['::127.0.0.1', false],
  ['::10.0.0.1', false],
  ['::a00:1', false],
  ['::808:808', false],
  ['::ffff:0:127.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['64:ff9b::808:808', false],
  ['64:ff9b:1::7f00:1', false],
  ['64:ff9b:1:7f00:0:100::', false],
  ['2002:a00:1::', false],
  ['2002:808:808::1', false],
  ['2001:0:4136:e378:8000:63bf:80ff:fffe', false],
  ['2001:0:808:808::1', false],
  ['2400:3200::5efe:7f00:1', false],
  ['2400:3200::5efe:a00:1', false],
  ['2400:3200::200:5efe:c0a8:101', false],
  ['2400:3200::5efe:808:808', true],
  ['fe80::5efe:808:808', false],
  ['2001:db8::1', false],
  ['2001:10::1', false],
  ['2001:20::1', false],
  ['100::1', false],
  ['5f00::1', false],
  ['fec0::1', false],
  ['3fff::1', false],
  ['4000::1', false],
  ['fe80::1%eth0', false],
  ['nonsense', false],
]

t.test('public addresses', async (t) => {
  for (const [address, isPublic] of ADDRESSES) t.equal(isPublicAddress(address), isPublic, address)
})

/** Address of a webhook → what is wrong with it, or null. */
const TARGETS: [string, RegExp | null][] = [
  ['https://hooks.example.com/x', null],
  ['https://8.8.8.8/x', null],
  ['https://inside.corp.example:8443/x', null],
  ['http://inside.corp.example:8443/x', null],
  ['http://hooks.example.com/x', /https/],
  ['ftp://hooks.example.com/x', /https/],
  ['https://user:pass@hooks.example.com/x', /no user/],
  ['https://localhost/x', /public/],
  ['https://intranet/x', /public/],
  ['https://printer.local/x', /public/],
  ['https://db.internal/x', /public/],
  ['https://127.0.0.1/x', /public/],
  ['https://2130706433/x', /public/],
  ['https://0x7f.1/x', /public/],
  ['https://0177.0.0.1/x', /public/],
  ['https://[::1]/x', /public/],
  ['https://[::ffff:7f00:1]/x', /public/],
  ['https://[::7f00:1]/x', /public/],
  ['https://[::127.0.0.1]/x', /public/],
  ['https://[64:ff9b:1::a00:1]/x', /public/],
  ['https://[fd00::1]/x', /public/],
  ['https://169.254.169.254/latest/meta-data', /public/],
  ['https://inside.corp.example:9999/x', null],
  ['hooks.example.com', /address/],
]

t.test('addresses of webhooks', async (t) => {
  for (const [text, words] of TARGETS) {
    const read = () => readTarget(text, ['inside.corp.example:8443'])
    if (words) t.throws(read, { name: 'TargetError', message: words }, text)
    else t.equal(read().href, text, text)
  }
})

t.test('a name that points inside is refused as the socket connects', async (t) => {
  const resolve = (all: boolean) =>
    new Promise((done) => publicLookup('localhost', { all }, (error, address) => done(error ?? address)))
  t.match(await resolve(false), { name: 'TargetError' })
  t.match(await resolve(true), { name: 'TargetError' })
})

t.test('a redirect is not followed, and says so', async (t) => {
  const reached: string[] = []
  const listen = async (answer: (response: ServerResponse) => void) => {
    const server = createServer((request, response) => {
      reached.push(request.url ?? '')
      answer(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const inside = await listen((response) => response.end('secret'))
  const outside = await listen((response) => response.writeHead(307, { location: `http://${inside}/secret` }).end())
  const answer = await postJson(`http://${outside}/hook`, '{}', { headers: {}, allowed: [outside] })
  t.equal(answer.status, 307)
  t.strictSame(reached, ['/hook'])
  await t.rejects(async () => postJson(`http://${inside}/secret`, '{}', { headers: {}, allowed: [outside] }), {
    name: 'TargetError',
  })
  t.strictSame(reached, ['/hook'])
})
