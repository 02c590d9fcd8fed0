import t from 'tap'
import { checkAccess, openConsole, PASSWORD, startConsole, withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'

/** With gzip: the page, its script and styles, and the desk. */
const MOST_BYTES = 150 * 1024

t.test('the shell', (t) =>
  withConsole(t, async ({ browser, server, inConsole }) => {
    await inConsole('signing in and out', { as: 'none', expected: /401/ }, async (t, page) => {
      await page.getByLabel('用户名').fill('sales')
      await page.getByLabel('密码').fill('wrong')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('alert').getByText('用户名或密码不正确').waitFor()
      await page.getByLabel('密码').fill(PASSWORD)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
      await eventually(t, () => page.title(), '工作台 · 园区匹配')
      await page.getByRole('button', { name: '退出登录' }).click()
      await page.getByLabel('用户名').waitFor()
    })

    await inConsole('both languages, three themes, and the keys', { as: 'sales', lang: 'en' }, async (t, page) => {
      await page.getByRole('heading', { name: 'Desk', level: 1 }).waitFor()
      await page.getByRole('button', { name: '中文' }).click()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
      await page.getByRole('button', { name: '外观' }).click()
      await page.getByRole('button', { name: '外观' }).click()
      await eventually(t, () => page.locator('html').getAttribute('data-theme'), 'dark')
      await page.reload()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
      await eventually(t, () => page.locator('html').getAttribute('data-theme'), 'dark', 'kept')
      // Out of the note, in which it is a letter.
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByText('前往工作台').waitFor()
    })

    await inConsole('an address that is no page', { path: '/nowhere', screen: 'phone' }, async (_t, page) => {
      await page.getByText('页面不存在').first().waitFor()
      await page.getByRole('link', { name: '回到工作台' }).click()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
    })

    await inConsole('a page that the role may not use', { as: 'data', path: '/requests' }, async (t, page) => {
      await page.getByText('“数据”角色不能使用此页面').waitFor()
      await eventually(t, () => page.getByRole('link', { name: '需求' }).count(), 0, 'it is not offered')
      await page.getByRole('link', { name: '回到工作台' }).click()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
    })

    await inConsole(
      'a file of a page that cannot be loaded',
      { expected: /ERR_FAILED|Failed to fetch/ },
      async (_t, page) => {
        await page.route('**/assets/parks-page*', (route) => route.abort())
        await page.getByRole('link', { name: '园区', exact: true }).click()
        await page.getByRole('heading', { name: '页面没有加载成功' }).waitFor()
        await page.unroute('**/assets/parks-page*')
        await page.getByRole('button', { name: '重试' }).click()
        await page.getByRole('heading', { name: '园区', level: 1 }).waitFor()
      },
    )

    await t.test('before there is an account', async (t) => {
      const bare = await startConsole(t, { accounts: false, demoParks: 0 }, { setupToken: 'once-only' })
      const { page, context } = await openConsole(browser, bare, { as: 'none' })
      t.teardown(() => context.close())
      await page.getByText('请用服务器启动时打印的 /setup 链接创建管理员').waitFor()
      await page.getByRole('textbox', { name: '客户需求' }).waitFor()
      await checkAccess(t, page, 'without an account')
      await page.goto(`${bare.url}/setup?token=once-only`)
      await checkAccess(t, page, 'making the first one')
      await page.getByLabel('用户名').fill('chief')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.getByRole('button', { name: '创建' }).click()
      await page.getByRole('link', { name: '进入工作台' }).click()
      await page.getByRole('heading', { name: '工作台', level: 1 }).waitFor()
      await page.getByText('chief').waitFor()
    })

    await inConsole('the first load is small, and has no plots', { as: 'sales' }, async (t, page) => {
      await page.getByRole('textbox', { name: '客户需求' }).waitFor()
      const files = await page.evaluate<{ name: string; bytes: number }[]>(
        "performance.getEntries().filter((e) => 'encodedBodySize' in e && e.name.includes('/console')).map((e) => ({ name: e.name, bytes: e.encodedBodySize }))",
      )
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      t.ok(bytes > 10_000 && bytes <= MOST_BYTES, `${bytes} bytes with gzip, ${MOST_BYTES} allowed`)
      t.notOk(
        files.some(({ name }) => /echarts|leaflet/.test(name)),
        'plots and maps are loaded on demand',
      )
    })

    await t.test('its files', async (t) => {
      const page = await server.app.inject({ url: '/console/requests/1', headers: { 'accept-encoding': 'gzip' } })
      t.match(page.headers, { 'content-type': /html/, 'cache-control': 'no-cache', 'content-encoding': 'gzip' })
      t.match(page.headers['content-security-policy'], /default-src 'none'; script-src 'self';/)
      t.equal(page.headers['x-content-type-options'], 'nosniff')
      const plain = await server.app.inject('/console')
      const script = /src="([^"]+)"/.exec(plain.body)?.[1] ?? ''
      const file = await server.app.inject(script)
      t.match(file.headers, { 'content-type': /javascript/, 'cache-control': /immutable/ })
      for (const name of ['nothing.js', '..%2Findex.html', '%2e%2e%2f%2e%2e%2fembed.js'])
        t.equal((await server.app.inject(`/console/assets/${name}`)).statusCode, 404, name)
    })
  }),
)
