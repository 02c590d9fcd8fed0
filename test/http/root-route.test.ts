import t from 'tap'
import { testApp } from '../helper.ts'

/** What a caller accepts, and where it is led: the console, or links as JSON. */
const CALLERS: [accept: string | undefined, isLed: boolean][] = [
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['*/*', true],
  [undefined, true],
  ['text/html, application/json', true],
  ['application/json', false],
  ['application/problem+json, application/json;q=0.9', false],
]

t.test('the bare address leads people to the console and programs to the links', async (t) => {
  const app = await testApp(t)
  for (const [accept, isLed] of CALLERS) {
    const { statusCode, headers, body } = await app.inject({
      url: '/',
      headers: accept === undefined ? {} : { accept },
    })
    t.match(headers, { vary: /accept/i }, String(accept))
    if (isLed) t.match({ statusCode, headers }, { statusCode: 302, headers: { location: '/console' } }, String(accept))
    else {
      t.equal(statusCode, 200)
      const { links } = JSON.parse(body) as { links: Record<string, string> }
      for (const name of ['openapi', 'docs', 'health']) {
        const { statusCode: found } = await app.inject({ url: links[name] ?? '' })
        t.ok(found < 400, `${links[name]} answers ${found}`)
      }
    }
  }
  t.equal((await app.inject({ url: '/.env' })).statusCode, 404, 'what is below it is not public by that')
})
