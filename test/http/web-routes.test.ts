import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { testApp } from '../helper.ts'
import { buildWeb } from '../web/browser.ts'

t.test('the script of the form: for every origin, compressed, with a tag', async (t) => {
  await buildWeb()
  const app = await testApp(t)
  const get = (headers: Record<string, string> = {}) => app.inject({ url: '/embed.js', headers })
  const plain = await get({ origin: 'https://www.example.com' })
  t.match(plain.headers, {
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-encoding': undefined,
    vary: /accept-encoding/i,
  })
  for (const [coding, isZipped] of [
    ['gzip, deflate, br', true],
    ['br;q=1, gzip;q=0.5', true],
    ['br, gzip;q=0', false],
    ['br', false],
  ] as const) {
    const { headers, rawPayload } = await get({ 'accept-encoding': coding })
    t.equal(headers['content-encoding'] === 'gzip', isZipped, coding)
    if (isZipped) t.equal(gunzipSync(rawPayload).toString(), plain.body)
  }
  const etag = String(plain.headers.etag)
  t.equal((await get({ 'if-none-match': etag })).statusCode, 304)
  t.equal((await get({ 'if-none-match': '"other"' })).statusCode, 200)
})

t.test('the demo page takes nothing foreign from its address', async (t) => {
  const app = await testApp(t)
  const page = async (query: string) => (await app.inject(`/demo/form?${query}`)).body
  t.match(await page(''), /<parkmatch-form locale="zh-CN" mode="inline" campaign="demo"><\/parkmatch-form>/)
  t.match(
    await page('lang=en&mode=tab&key=pk_abc&fields=land,region'),
    /locale="en" mode="tab" campaign="demo" fields="land,region" key="pk_abc"/,
  )
  for (const evil of [
    'key=%22%3E%3Cscript%3E',
    'mode=%22%3E%3Cscript%3E',
    'fields=%22%3E%3Cscript%3E',
    'lang=%3Cscript%3E',
    'key=pk_a&key=pk_b',
  ])
    t.match(await page(evil), /<parkmatch-form locale="zh-CN" mode="inline" campaign="demo"><\/parkmatch-form>/, evil)
})

t.test(
  'the preview of the designer: the form alone, with nothing of the address but colours and lengths',
  async (t) => {
    const app = await testApp(t)
    const page = async (query: string) => (await app.inject(`/demo/form?preview=1&${query}`)).body
    const shown = await page('accent=0a7d4f&radius=2&mode=popup')
    t.match(shown, /<parkmatch-form [^>]*style="--parkmatch-accent: #0a7d4f; --parkmatch-radius: 2px"/)
    t.notMatch(shown, /<h1>/)
    for (const bad of ['accent=red', 'accent=%22%3E%3Cscript%3E', 'radius=1;x', 'text=12345', 'accent=1&accent=2'])
      t.notMatch(await page(bad), /style="|<script>/, bad)
  },
)
