import type { Page } from 'playwright-core'
import t from 'tap'
import { withConsole } from './console-helper.ts'
import { addDocuments, HOSTILE_PAGE, SAMPLES } from './console-samples.ts'
import { eventually } from './eventually.ts'

const waiting = async (page: Page): Promise<number> =>
  Number(await page.getByRole('tab', { name: '待审' }).locator('.chip').textContent())

/** The fact that is shown: its value. */
const shown = (page: Page) => page.locator('pm-fact-panel h2')

const untilShown = (page: Page, value: string) => shown(page).getByText(value, { exact: true }).waitFor()

const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })

t.test('the review queue', (t) =>
  withConsole(
    t,
    async ({ server, inConsole }) => {
      const { db } = server
      await addDocuments(db, SAMPLES, 0.95)
      const statusOf = async (attribute: string, value: number) =>
        (
          await db
            .selectFrom('facts')
            .select('status')
            .where('attribute', '=', attribute as 'rent')
            .where('value_number', '=', value)
            .executeTakeFirst()
        )?.status

      await inConsole(
        'facts are decided by keyboard, with the sentence beside them',
        { as: 'data', path: '/review' },
        async (t, page) => {
          await untilShown(page, '1,260 家')
          await eventually(t, () => page.locator('pm-document mark').textContent(), '集聚企业1260家')
          const before = await waiting(page)
          await page.keyboard.press('j')
          await untilShown(page, '310 家')
          await page.keyboard.press('k')
          await untilShown(page, '1,260 家')
          await page.keyboard.press('a')
          await untilShown(page, '310 家')
          await page.getByText('已接受 · 入驻企业 1,260 家').waitFor()
          await page.keyboard.press('r')
          await untilShown(page, '国家级高新技术产业开发区')
          await eventually(t, () => waiting(page), before - 2)
          await page.keyboard.press('u')
          await untilShown(page, '310 家')
          await page.getByText('已撤销').waitFor()
          await eventually(t, () => statusOf('enterprise_count', 1260), 'accepted')
          await eventually(t, () => statusOf('high_tech_count', 310), 'pending')
          await page.keyboard.press('c')
          const value = page.getByRole('textbox', { name: '数值' })
          await value.fill('much')
          await page.getByRole('button', { name: '保存修正' }).click()
          await page.getByText('请填写不小于 0 的数字').waitFor()
          await value.fill('312')
          await page.getByRole('textbox', { name: '备注' }).fill('管委会电话核实')
          await page.getByRole('button', { name: '保存修正' }).click()
          await untilShown(page, '国家级高新技术产业开发区')
          await eventually(t, () => statusOf('high_tech_count', 312), 'accepted')
          await page.keyboard.press('?')
          await page.getByText('撤销上一次操作').waitFor()
        },
      )

      await inConsole(
        'a decision that the server does not take comes back',
        { as: 'data', path: '/review?attribute=opened', expected: /500|ERR_FAILED/ },
        async (t, page) => {
          await untilShown(page, '2023-05')
          const before = await waiting(page)
          await page.route('**/v1/facts/*/accept', (route) =>
            route.fulfill({
              status: 500,
              contentType: 'application/problem+json',
              body: '{"type":"/problems/internal-error","title":"x","status":500}',
            }),
          )
          await page.keyboard.press('a')
          await page.getByText('服务器出错了').waitFor()
          await untilShown(page, '2023-05')
          await eventually(t, () => waiting(page), before)
          await page.route('**/v1/facts/*/correct', (route) => route.abort())
          await page.keyboard.press('c')
          await page.getByRole('textbox', { name: '内容' }).fill('2023-06')
          await page.getByRole('button', { name: '保存修正' }).click()
          await page.getByText('连不上服务器').waitFor()
          await eventually(
            t,
            () => page.getByRole('textbox', { name: '内容' }).inputValue(),
            '2023-06',
            'nothing typed is lost',
          )
        },
      )

      await inConsole(
        'many at once, told before, and taken back',
        { as: 'data', path: '/review?attribute=enterprise_count' },
        async (t, page) => {
          await page.locator('.item').nth(1).waitFor()
          const before = await waiting(page)
          await page.getByRole('button', { name: '批量接受' }).click()
          await page.getByText(`将接受 ${before} 条`).waitFor()
          await page.getByRole('slider').fill('1')
          await page.getByText('没有达到此可信度').waitFor()
          await page.getByRole('slider').fill('0.9')
          await page.getByRole('button', { name: `接受 ${before} 条` }).click()
          await page.getByText('没有待审的事实').waitFor()
          await page.getByRole('button', { name: '撤销' }).click()
          await page.locator('.item').nth(1).waitFor()
          await eventually(t, () => waiting(page), before)
          await page.getByLabel('可信度').selectOption('low')
          await page.getByText('没有待审的事实').waitFor()
          await page.waitForURL(/attribute=enterprise_count&sure=low/)
        },
      )

      await inConsole(
        'contradictions are settled by one decision',
        { as: 'data', path: '/review?status=conflicting' },
        async (t, page) => {
          await page.getByText('同一属性的其他说法').waitFor()
          await eventually(
            t,
            () => page.locator('.item').count(),
            (n) => n >= 2,
          )
          await page.locator('.item', { hasText: '280 亩' }).click()
          await untilShown(page, '280 亩 (18.67 万 m²)')
          await page.keyboard.press('a')
          await page.locator('.item', { hasText: '320 亩' }).waitFor({ state: 'detached' })
        },
      )

      await inConsole(
        'documents are uploaded, each with its outcome',
        { as: 'data', path: '/review?status=pending' },
        async (t, page) => {
          await page.getByRole('button', { name: '上传文档' }).click()
          await page
            .locator('#files')
            .setInputFiles([
              text('新园区.txt', '东岸装备园位于苏州市吴江区，占地90亩，现有企业33家。'),
              text('重复.txt', SAMPLES[3]),
              text('空.txt', ' '),
              { name: '图.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
            ])
          await page.getByText('已完成 4 / 4').waitFor()
          const row = (name: string) => page.locator('pm-upload li', { hasText: name })
          await row('新园区.txt').getByText('已读').waitFor()
          await row('重复.txt').getByText('没有重复计入').waitFor()
          await row('空.txt').getByText('文档没有文字，请换一份').waitFor()
          await row('图.png').getByText('请换用 TXT、HTML、DOCX 或 PDF').waitFor()
          await eventually(t, () => row('图.png').getByRole('button', { name: '重试' }).count(), 1)
          await row('新园区.txt').getByRole('link').click()
          await untilShown(page, '33 家')
          await page.waitForURL(/documentId=/)
          await page.getByRole('button', { name: '只看一份文档' }).waitFor()
          await page.locator('.parks').getByRole('link', { name: '东岸装备园' }).waitFor()
        },
      )

      await inConsole(
        'files are dropped onto the page',
        { as: 'data', path: '/review', lang: 'en' },
        async (_t, page) => {
          await page.locator('.item').first().waitFor()
          const data = await page.evaluateHandle(`(() => {
  const transfer = new DataTransfer()
  transfer.items.add(new File(['西岸装备园位于苏州市吴江区，现有企业44家。'], 'west.txt', { type: 'text/plain' }))
  return transfer
})()`)
          await page.locator('pm-review-page').dispatchEvent('drop', { dataTransfer: data })
          await page.getByText('1 of 1 done').waitFor()
          await page.locator('pm-upload li', { hasText: 'west.txt' }).getByText('1 facts').waitFor()
        },
      )

      await inConsole(
        'on a phone the fact covers the list',
        { as: 'data', screen: 'phone', lang: 'en', path: '/review' },
        async (t, page) => {
          await page.locator('.item').first().click()
          await page.getByRole('button', { name: 'Accept' }).first().waitFor()
          await page.locator('pm-document mark').first().waitFor()
          await eventually(t, () => page.locator('.item').first().isVisible(), false)
          await page.getByRole('button', { name: 'Back to the list' }).click()
          await page.locator('.item').first().waitFor()
        },
      )

      await inConsole('what would do harm is text', { as: 'data', path: '/review' }, async (t, page) => {
        page.on('dialog', () => t.fail('a dialog opened'))
        const [documentId] = await addDocuments(db, [HOSTILE_PAGE], 1)
        await page.goto(`${server.url}/console/review?documentId=${documentId}`)
        await page.getByText('21元window.harmed=1').waitFor()
        for (let left = await page.locator('.item').count(); left > 0; left--) {
          await page.locator('pm-document mark').first().waitFor()
          t.equal(await page.locator('pm-document :is(img, iframe, script, b, a[href^=javascript])').count(), 0)
          await page.keyboard.press('j')
        }
        t.equal(await page.evaluate('window.harmed'), undefined)
      })

      await inConsole('who may not decide is not let in', { as: 'sales', path: '/review' }, async (t, page) => {
        await page.getByText('没有权限').first().waitFor()
        await eventually(t, () => page.getByRole('link', { name: '审核' }).count(), 0)
      })

      await inConsole(
        'without a connection nothing can be decided',
        { as: 'data', path: '/review', expected: /ERR_INTERNET|Failed to fetch/ },
        async (t, page, context) => {
          await page.locator('pm-document mark').first().waitFor()
          const before = await waiting(page)
          await context.setOffline(true)
          await page.getByText('已离线').waitFor()
          await page.locator('button:disabled', { hasText: '接受' }).first().waitFor()
          await page.keyboard.press('a')
          await eventually(t, () => waiting(page), before)
          await context.setOffline(false)
        },
      )
    },
    { demoParks: 0, env: { ACCEPT_CONFIDENCE: '0.95' } },
  ),
)
