import t from 'tap'
import { withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'
import { STORIES, stockMany, stockRequests } from './requests-stock.ts'

const NEW = STORIES[0]!.company
const CONTACTED = STORIES[1]!.company

t.test('work on requests', (t) =>
  withConsole(t, async ({ server, inConsole }) => {
    const ids = await stockRequests(server)
    const statusOf = async (i: number) =>
      await server.db
        .selectFrom('requests')
        .select(['status', 'owner_id', 'follow_up_on'])
        .where('id', '=', ids[i]!)
        .executeTakeFirstOrThrow()

    await inConsole(
      'the list: filters stay in the address, and people are found exactly',
      { as: 'sales', path: '/requests' },
      async (t, page) => {
        await page.getByRole('row').filter({ hasText: NEW }).waitFor()
        await page.getByRole('button', { name: /今日应跟进/ }).click()
        await page.getByRole('row').filter({ hasText: NEW }).waitFor({ state: 'detached' })
        await page.waitForURL(/due=today/)
        await page.reload()
        await page.getByRole('row').filter({ hasText: CONTACTED }).waitFor()
        await eventually(t, () => page.getByRole('row').filter({ hasText: NEW }).count(), 0)
        await page.getByRole('button', { name: '清除筛选' }).click()
        await page.getByRole('searchbox').fill('苏州')
        await page.getByRole('row').filter({ hasText: NEW }).waitFor({ state: 'detached' })
        await page.getByRole('row').filter({ hasText: CONTACTED }).waitFor()
        await page.getByRole('searchbox').fill('13800138000')
        await page.getByText('按电话或邮箱精确查找的结果').waitFor()
        await page.getByRole('row').filter({ hasText: NEW }).waitFor()
        t.notMatch(page.url(), /138/, 'a phone number stands in no address')
        await page.getByRole('button', { name: '回到列表' }).click()
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page
            .getByRole('button', { name: '导出' })
            .click()
            .then(() => page.getByRole('link', { name: '下载' }).click()),
        ])
        t.match(file.suggestedFilename(), /^requests-.*\.xlsx$/)
      },
    )

    await inConsole(
      'one request: status with a reason, owner, follow-up, a note, the contact',
      { as: 'sales', path: `/requests/${ids[0]}` },
      async (t, page) => {
        await page.getByRole('heading', { name: NEW, level: 1 }).waitFor()
        await page.getByRole('button', { name: '认领' }).click()
        await page.getByRole('status').getByText('已认领').waitFor()
        await page.getByRole('button', { name: '三天后' }).click()
        await page
          .getByRole('status')
          .getByText(/下次跟进/)
          .waitFor()
        await page.getByLabel('状态').selectOption('contacted')
        await page
          .getByRole('status')
          .getByText(/已联系/)
          .waitFor()
        await eventually(t, async () => (await statusOf(0)).status, 'contacted')
        t.match(await statusOf(0), { status: 'contacted', owner_id: /./, follow_up_on: /^20/ })
        await page.getByLabel('状态').selectOption('lost')
        await page.getByRole('button', { name: '标为已流失' }).click()
        await page.getByText('请选择流失原因').waitFor()
        await page.getByLabel('流失原因').selectOption('price')
        await page.getByRole('button', { name: '标为已流失' }).click()
        await page.getByText('状态：已联系 → 已流失').waitFor()
        await page.getByPlaceholder(/电话沟通/).fill('价格谈不拢，李经理 13911112222')
        await page.getByRole('button', { name: '记录跟进' }).click()
        await page.getByText('价格谈不拢，李经理 139****2222').waitFor()
        t.equal(await page.getByText('13800138000').count(), 0, 'masked')
        await page.getByRole('button', { name: '显示联系方式与原话' }).click()
        await page.getByRole('link', { name: '+8613800138000' }).waitFor()
        await page.getByText('查看了联系方式').waitFor()
        await eventually(
          t,
          () => page.getByRole('button', { name: '删除' }).count(),
          0,
          'what sales may not do is not offered',
        )
      },
    )

    await inConsole(
      'handing the contact over needs a consent, and can be withdrawn',
      { as: 'sales', path: `/requests/${ids[1]}` },
      async (_t, page) => {
        await page.getByRole('button', { name: '移交给园区' }).click()
        await page.getByRole('button', { name: '移交', exact: true }).click()
        await page.getByText('未取得同意不能移交').waitFor()
        await page.getByRole('group', { name: '移交给' }).getByRole('checkbox').first().check()
        await page.getByLabel('对方已明确同意以上内容').check()
        await page.getByRole('button', { name: '移交', exact: true }).click()
        await page.getByText('移交园区').waitFor()
        await page.getByRole('button', { name: '撤回' }).first().click()
        await page.getByRole('button', { name: '撤回' }).last().click()
        await page.getByRole('listitem').getByText('撤回移交').waitFor()
        await page.getByRole('button', { name: '重新匹配' }).click()
        await page
          .getByText(/已重新匹配/)
          .first()
          .waitFor()
      },
    )

    await inConsole(
      'a report: drafted, worded, reordered and sent',
      { as: 'sales', path: `/requests/${ids[3]}` },
      async (t, page, context) => {
        await page.getByRole('heading', { name: '匹配园区' }).waitFor()
        await page.getByRole('button', { name: '起草报告' }).click()
        await page.getByLabel('标题').fill('恒途选址报告')
        await page.getByLabel('开头的话').fill('感谢您的信任。')
        await page.getByRole('button', { name: /下移$/ }).first().click()
        await page.getByLabel('评分方法').uncheck()
        await page.getByRole('button', { name: '保存草稿' }).click()
        await page.getByText('恒途选址报告').waitFor()
        await page.getByRole('button', { name: '发出' }).click()
        await page.getByRole('button', { name: '发出' }).last().click()
        await page.getByText('已发出').first().waitFor()
        const [sent] = await Promise.all([
          context.waitForEvent('page'),
          page.getByRole('link', { name: '打开', exact: true }).click(),
        ])
        await sent.getByText('感谢您的信任。').waitFor()
        const { items } = await page.evaluate<{ items: { parkIds: string[] }[] }>(
          `fetch('/v1/requests/${ids[3]}/reports').then((answer) => answer.json())`,
        )
        t.match(items, [{ status: 'sent', title: '恒途选址报告', hidden: ['method'], sha256: /^[0-9a-f]{64}$/ }])
        const { saved } = await page.evaluate<{ saved: { result: { recommendations: { parkId: string }[] } } }>(
          `fetch('/v1/requests/${ids[3]}/matches').then((answer) => answer.json())`,
        )
        const [first, second] = saved.result.recommendations.map(({ parkId }) => parkId)
        t.strictSame(items[0]?.parkIds.slice(0, 2), [second, first], 'in the order that was chosen')
      },
    )

    await inConsole(
      'the board: by drag and drop, and by the menu of a card',
      { as: 'sales', path: '/requests?view=board' },
      async (t, page) => {
        const column = (name: string) => page.getByRole('region', { name })
        const card = column('新线索').getByRole('listitem').filter({ hasText: '启衡机器人' })
        await card.dragTo(column('已联系'))
        await column('已联系').getByText('启衡机器人').waitFor()
        await eventually(t, async () => (await statusOf(6)).status, 'contacted')
        await page.getByRole('button', { name: '撤销' }).click()
        await column('新线索').getByText('启衡机器人').waitFor()
        await page.getByLabel(/移动“顺泽包装/).selectOption('visiting')
        await column('考察中').getByText('顺泽包装').waitFor()
        await eventually(t, async () => (await statusOf(10)).status, 'visiting')
      },
    )

    await inConsole(
      'what they say together, on a phone and in English',
      { as: 'sales', lang: 'en', screen: 'phone', path: '/requests?view=insights' },
      async (t, page) => {
        await page.getByText('Show as a table').first().click()
        const row = page.getByRole('row', { name: /^New/ })
        await row.waitFor()
        await eventually(t, () => row.textContent(), /New14100%/)
        await page.getByRole('combobox', { name: 'Park' }).fill('示例开发区1号')
        await page.getByText(/requests in progress were looked at|Fewer than/).waitFor()
      },
    )

    await inConsole('an administrator deletes', { as: 'admin', path: `/requests/${ids[8]}` }, async (t, page) => {
      await page.getByRole('button', { name: '删除' }).first().click()
      await eventually(
        t,
        () => page.getByRole('button', { name: '删除' }).last().isDisabled(),
        true,
        'not before it is confirmed',
      )
      await page.getByLabel('我明白此操作无法撤销').check()
      await page.getByRole('button', { name: '删除' }).last().click()
      await page.getByRole('heading', { name: '需求', level: 1 }).waitFor()
      const stored = () => server.db.selectFrom('requests').select('id').where('id', '=', ids[8]!).executeTakeFirst()
      await eventually(t, stored, undefined)
    })

    await inConsole('data staff have no requests', { as: 'data', path: '/requests' }, async (t, page) => {
      await page.getByText('没有权限').first().waitFor()
      await eventually(t, () => page.getByRole('link', { name: '需求' }).count(), 0)
    })

    await inConsole(
      'without a connection one can look, and nothing typed is lost',
      { as: 'sales', path: `/requests/${ids[3]}`, expected: /ERR_INTERNET_DISCONNECTED|Failed to load/ },
      async (t, page, context) => {
        await page.getByPlaceholder(/电话沟通/).fill('下周再联系')
        await context.setOffline(true)
        await page.getByText('已离线').waitFor()
        await eventually(t, () => page.getByRole('button', { name: '记录跟进' }).isDisabled(), true)
        await eventually(t, () => page.getByLabel('状态').isDisabled(), true)
        await eventually(t, () => page.getByPlaceholder(/电话沟通/).inputValue(), '下周再联系')
        await context.setOffline(false)
        await page.getByText('已离线').waitFor({ state: 'detached' })
      },
    )

    await stockMany(server, 10_000)
    await inConsole(
      'ten thousand rows scroll, a page at a time',
      { as: 'sales', path: '/requests' },
      async (t, page) => {
        await page.getByRole('row').nth(5).waitFor()
        const shown = await page.getByRole('row').count()
        t.ok(shown < 80, `${shown} rows are in the page`)
        await eventually(
          t,
          () => page.getByRole('table').getAttribute('aria-rowcount'),
          String(10_000 + STORIES.length),
        )
        await page.getByRole('row').nth(3).hover()
        const last = async () => Number(await page.getByRole('row').last().getAttribute('aria-rowindex'))
        for (let i = 0; i < 150 && (await last()) < 450; i++) {
          await page.mouse.wheel(0, 3_000)
          await page.waitForTimeout(100)
        }
        await eventually(t, last, (row) => row > 400, 'two pages further')
        await eventually(
          t,
          () => page.getByRole('row').count(),
          (n) => n < 80,
        )
      },
    )
  }),
)
