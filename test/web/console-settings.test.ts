import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { PASSWORD, withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'

/** A receiver of webhooks on this machine. */
async function receiver(t: Test) {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(204).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('settings', async (t) => {
  const host = await receiver(t)
  const run = async ({ inConsole }: Parameters<Parameters<typeof withConsole>[1]>[0]) => {
    await inConsole(
      'accounts: made, changed, disabled',
      { path: '/settings?tab=accounts', expected: /409/ },
      async (t, page) => {
        await page.getByRole('button', { name: '新建账号' }).click()
        await page.getByLabel('用户名').fill('data')
        await page.getByLabel('初始密码').fill('another long password')
        await page.getByRole('button', { name: '创建' }).click()
        await page.getByText('用户名已被使用').waitFor()
        await page.getByLabel('用户名').fill('xiaoli')
        await page.getByRole('button', { name: '创建' }).click()
        const row = page.getByRole('row').filter({ hasText: 'xiaoli' })
        await row.waitFor()
        await row.getByRole('combobox').selectOption('data')
        await page.getByRole('status').getByText('xiaoli 现在是数据').waitFor()
        await row.getByRole('button', { name: '停用' }).click()
        await row.getByText('已停用').waitFor()
        await eventually(
          t,
          () => page.getByRole('row').filter({ hasText: '本人' }).getByRole('button', { name: '停用' }).count(),
          0,
        )
      },
    )

    await inConsole(
      'keys are shown once, and revoked for good',
      { path: '/settings?tab=keys', lang: 'en', screen: 'phone' },
      async (t, page) => {
        await page.getByRole('button', { name: 'New key' }).click()
        await page.getByLabel('Name').fill('CRM')
        await page.getByLabel('Scope').selectOption('sales')
        await page.getByRole('button', { name: 'Create' }).click()
        await eventually(t, () => page.locator('pre').textContent(), /^sk_/)
        await page.getByRole('button', { name: 'I have it' }).click()
        const row = page.getByRole('row').filter({ hasText: 'CRM' })
        await row.getByRole('button', { name: 'Revoke' }).click()
        await page.getByRole('button', { name: 'Revoke' }).last().click()
        await row.getByText('Revoked').waitFor()
      },
    )

    await inConsole(
      'webhooks are tried, paused, and say what was sent',
      { path: '/settings?tab=webhooks', expected: /400/ },
      async (_t, page) => {
        await page.getByRole('button', { name: '新建推送' }).click()
        await page.getByLabel('名称').fill('CRM')
        await page.getByLabel('格式').selectOption('json')
        await page.getByLabel('地址').fill('http://10.0.0.1/x')
        await page.getByRole('button', { name: '创建' }).click()
        await page.getByRole('alert').waitFor()
        await page.getByLabel('地址').fill(`http://${host}/hook`)
        await page.getByRole('button', { name: '创建' }).click()
        await page.getByText(/whsec_/).waitFor()
        await page.getByRole('button', { name: '我已保存' }).click()
        await page.getByRole('button', { name: '测试' }).click()
        await page.getByText('测试消息已送达 (204)').waitFor()
        await page.getByRole('cell', { name: '已送达' }).waitFor()
        await page.getByRole('button', { name: '重发', exact: true }).click()
        await page.getByRole('cell', { name: '等待发送' }).waitFor()
        await page.getByRole('button', { name: '暂停' }).click()
        await page.getByText('已暂停').first().waitFor()
      },
    )

    await inConsole(
      'sets of weights: a copy is changed and removed, and comes back',
      { as: 'sales', path: '/settings?tab=presets' },
      async (t, page) => {
        await page.getByRole('listitem').filter({ hasText: '仓储' }).getByRole('button', { name: '另存' }).click()
        await page.getByLabel('名称').fill('冷链')
        await page.getByLabel('配套设施：必须').check()
        await page.getByRole('button', { name: '保存' }).click()
        const card = page.getByRole('listitem').filter({ hasText: '冷链' })
        await card.waitFor()
        await eventually(t, () => card.textContent(), /配套设施\s*必须/)
        await card.getByRole('button', { name: '删除' }).click()
        await card.waitFor({ state: 'detached' })
        await page.getByRole('button', { name: '撤销' }).click()
        await card.waitFor()
        await eventually(
          t,
          () => page.getByRole('tab').allInnerTexts(),
          ['个人', '权重组合', '保存期限'],
          'what sales may not do is not offered',
        )
      },
    )

    await inConsole('the form is set up, with its key in the code', { path: '/settings?tab=form' }, async (t, page) => {
      const form = page.frameLocator('iframe')
      await form.getByRole('button', { name: '查看匹配园区' }).waitFor()
      await page.getByLabel('用地').check()
      await form.getByLabel('用地').waitFor()
      await page.getByLabel('主色').fill('#0a7d4f')
      await page.getByLabel('形式').selectOption('popup')
      await form.getByRole('button', { name: '找园区' }).waitFor()
      await page.getByLabel('网站来源').fill('https://www.example.com')
      await page.getByRole('button', { name: '创建密钥并写入代码' }).click()
      await page.getByText('密钥已写入代码').waitFor()
      const code = () => page.locator('pre').textContent()
      await eventually(t, code, /<parkmatch-form\s+key="pk_[\w-]{20,}"\s+mode="popup"\s+fields="land">/)
      await eventually(t, code, /--parkmatch-accent: #0a7d4f; --parkmatch-on-accent: #ffffff;/)
    })

    await inConsole(
      'retention and the audit log say what they mean',
      { path: '/settings?tab=retention' },
      async (_t, page) => {
        await page.getByText('730 天').waitFor()
        await page.getByRole('tab', { name: '审计日志' }).click()
        await page.getByRole('cell', { name: '创建密钥' }).first().waitFor()
        await page.getByRole('cell', { name: '测试推送' }).first().waitFor()
      },
    )

    await inConsole(
      'the own password, language and looks',
      { as: 'data', path: '/settings', expected: /401/ },
      async (t, page) => {
        const fill = async (current: string, next: string) => {
          await page.getByLabel('当前密码').fill(current)
          await page.getByLabel('新密码', { exact: true }).fill(next)
          await page.getByLabel('再输一次新密码').fill(next)
          await page.getByRole('button', { name: '修改密码' }).click()
        }
        await fill(PASSWORD, 'short')
        await page.getByText('新密码至少 10 个字符').waitFor()
        await fill('not the password', 'a new long password')
        await page.getByText('当前密码不正确').waitFor()
        await fill(PASSWORD, 'a new long password')
        await page.getByRole('status').getByText('密码已修改').waitFor()
        await page.getByLabel('深色').check()
        await eventually(t, () => page.locator('html').getAttribute('data-theme'), 'dark')
        await page.getByLabel('English').check()
        await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
      },
    )

    await inConsole(
      'an address of what one may not see',
      { as: 'sales', path: '/settings?tab=keys', screen: 'phone' },
      async (_t, page) => {
        await page.getByText('此项设置只有管理员可以查看和修改。').waitFor()
      },
    )
  }
  await withConsole(t, run, { env: { WEBHOOK_HOSTS: host } })
})
