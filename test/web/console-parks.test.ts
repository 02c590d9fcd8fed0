import type { Page } from 'playwright-core'
import t from 'tap'
import { importParks } from '../../src/parks/import-parks.ts'
import { withConsole } from './console-helper.ts'
import { addDocuments, addRequest, HOSTILE_PAGE, HOSTILE_PARK, longDocument, SAMPLES } from './console-samples.ts'
import { eventually } from './eventually.ts'

const CHENGXI = '澄溪智能制造产业园'

const line = (page: Page, field: string) => page.locator(`[data-field="${field}"]`)

/** The highlighted words, or null as long as they are not in view within the document. */
async function markInView(page: Page): Promise<string | null> {
  const mark = page.locator('pm-document mark').first()
  await mark.waitFor()
  const isInView = await mark.evaluate((element) => {
    const box = element.closest('.text')!.getBoundingClientRect()
    const { top, bottom } = element.getBoundingClientRect()
    return top >= box.top && bottom <= box.bottom
  })
  if (!isInView) return null
  return page
    .locator('pm-document mark')
    .allInnerTexts()
    .then((texts) => texts.join(''))
}

t.test('parks', (t) =>
  withConsole(
    t,
    async ({ server, inConsole }) => {
      const { db } = server
      await addDocuments(db, [...SAMPLES, longDocument(), HOSTILE_PAGE], 0.9)
      await importParks(db, [HOSTILE_PARK], new Date().toISOString())
      await addRequest(server)

      await inConsole(
        'a park is found as one types and its facts are read in their document',
        { as: 'data', path: '/parks' },
        async (t, page) => {
          await page.getByRole('row').nth(5).waitFor()
          await page.keyboard.press('/')
          await page.keyboard.type('chengxizhineng')
          await page.getByRole('row', { name: CHENGXI }).click()
          await page.getByRole('heading', { name: CHENGXI, level: 1 }).waitFor()
          await eventually(t, () => page.title(), new RegExp(CHENGXI))
          await line(page, 'land.totalM2').getByText('280 亩').waitFor()
          await line(page, 'land.totalM2').getByText('说法冲突').waitFor()
          await page.getByText('《公平竞争审查条例》').first().waitFor()
          await line(page, 'land.totalM2').click()
          await eventually(t, () => markInView(page), '占地280亩')
          await eventually(
            t,
            () => page.locator('pm-document .sentence').first().textContent(),
            '澄溪智能制造产业园位于苏州市吴江区，',
          )
          await page.getByRole('tab', { name: '全部说法' }).click()
          await page.getByText('采用理由：日期更新').waitFor()
          await page.locator('.fact', { hasText: '320 亩' }).getByRole('button', { name: '查看原文' }).click()
          await page.getByText('一期在苏州市吴江区正式投用').waitFor()
          await eventually(t, () => markInView(page), '占地320亩', 'markup within the sentence is not shown')
          await eventually(t, () => page.getByText('关于我们').count(), 0, 'navigation is left out')
          await page.getByLabel('显示略去的内容').check()
          await page.getByText('关于我们').waitFor()
        },
      )

      await inConsole(
        'hundreds of parks: rows are made as they come into view',
        { as: 'sales', path: '/parks' },
        async (t, page) => {
          await page.getByText('已载入 100 个').waitFor()
          await eventually(
            t,
            () => page.getByRole('row').count(),
            (n) => n < 60,
          )
          const isWhole = () => page.getByText(/共 2\d\d 个/).isVisible()
          for (let i = 0; i < 100 && !(await isWhole()); i++) {
            await page.locator('.rows').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight))
            await page.waitForTimeout(150)
          }
          await page.getByText(/共 2\d\d 个/).waitFor()
          await page.locator('.rows').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight))
          await eventually(
            t,
            () => page.getByRole('row').count(),
            (n) => n < 60,
          )
          await page.getByLabel('级别').selectOption('national')
          await page.waitForURL(/level=national/)
          await page.getByText(/共 \d+ 个/).waitFor()
        },
      )

      await inConsole(
        'a text of megabytes opens at the sentence',
        { as: 'data', path: '/parks?q=changting' },
        async (t, page) => {
          await page.getByRole('row', { name: '长汀装备园' }).click()
          await line(page, 'land.totalM2').click()
          await eventually(t, () => markInView(page), '占地777亩')
          await eventually(
            t,
            () => page.locator('pm-document p').count(),
            (n) => n < 900,
            'only what is around it is laid out',
          )
          const before = await page.locator('pm-document p').count()
          await page.getByRole('button', { name: '显示前文' }).click()
          await page
            .locator('pm-document p')
            .nth(before + 5)
            .waitFor({ state: 'attached' })
        },
      )

      await inConsole(
        'an attribute is changed, and undone',
        { as: 'data', path: '/parks?q=binhukechuang' },
        async (_t, page) => {
          await page.getByRole('row', { name: '滨湖科创园' }).click()
          await line(page, 'space.availableM2').click()
          await page.getByRole('button', { name: '修改' }).click()
          const input = page.getByRole('textbox', { name: '可租面积' })
          await input.fill('-3')
          await page.getByRole('button', { name: '保存' }).click()
          await page.getByText('请填写不小于 0 的数字').waitFor()
          await input.fill('7,500')
          await page.getByRole('button', { name: '保存' }).click()
          await line(page, 'space.availableM2').getByText('7,500 m²').waitFor()
          await line(page, 'space.availableM2').getByText('人工录入').waitFor()
          await page.getByRole('tab', { name: '历史' }).click()
          await page.locator('.history').getByText('修改').first().waitFor()
          await page.getByRole('button', { name: '撤销' }).click()
          await line(page, 'space.availableM2').getByText('6,000 m²').waitFor()
          await page.getByRole('tab', { name: '改动记录' }).click()
          await page.locator('pm-park-changes').getByText('已于').waitFor()
          await page.waitForURL(/tab=changes/)
        },
      )

      await inConsole(
        'an offer gets its legal basis, and a new park is entered',
        { as: 'data', path: '/parks?q=chengxi' },
        async (t, page) => {
          await page.getByRole('row', { name: CHENGXI }).click()
          await line(page, 'incentives').click()
          await page.getByRole('button', { name: '修改' }).click()
          await page.getByRole('button', { name: '增加一项' }).click()
          await page.getByLabel('政策名称').last().fill('研发设备补助')
          await page.getByLabel('最高金额（万元）').last().fill('150')
          await page.getByLabel('法律依据（条款）').last().fill('《中小企业促进法》第三十二条')
          await page.getByRole('button', { name: '保存' }).click()
          await line(page, 'incentives').getByText('最高 150 万元').waitFor()
          await line(page, 'incentives').getByText('依据 《中小企业促进法》第三十二条').waitFor()
          await page.getByRole('button', { name: '撤销' }).click()
          await line(page, 'incentives').getByText('150 万元').waitFor({ state: 'detached' })
          await page.getByRole('link', { name: '园区' }).first().click()
          await page.getByRole('button', { name: '新建园区' }).click()
          await page.getByRole('button', { name: '保存' }).click()
          await page.getByText('请填写名称').waitFor()
          await page.getByRole('textbox', { name: '名称' }).fill('南浦试验园')
          await page.locator('pm-park-edit').getByRole('combobox', { name: '地区' }).fill('wujiang')
          await page.getByRole('option', { name: '江苏省 苏州市 吴江区' }).click()
          await page.getByRole('button', { name: '保存' }).click()
          await page.getByRole('heading', { name: '南浦试验园', level: 1 }).waitFor()
          await eventually(t, () => page.getByText('江苏省 苏州市 吴江区').count(), 1)
        },
      )

      await inConsole(
        'two parks are one, and two again',
        { as: 'data', path: '/parks?q=beilanshengwu' },
        async (_t, page) => {
          await page.getByRole('row', { name: '北澜生物医药港' }).click()
          await page.getByText('更多操作').click()
          await page.getByRole('button', { name: '合并' }).click()
          await page.getByRole('combobox', { name: '合并到' }).fill('北澜高新')
          await page.getByRole('option', { name: '北澜高新区' }).click()
          await page.locator('pm-park-deed').getByRole('button', { name: '合并', exact: true }).click()
          await page.getByRole('heading', { name: '北澜高新区', level: 1 }).waitFor()
          await page.getByText('又名 北澜生物医药港').waitFor()
          await page.getByRole('button', { name: '撤销' }).click()
          await page.getByRole('heading', { name: '北澜生物医药港', level: 1 }).waitFor()
        },
      )

      await inConsole(
        'sales look, in English on a phone: nothing to edit, and the requests that fit',
        { as: 'sales', lang: 'en', screen: 'phone', path: '/parks?q=chengxi' },
        async (t, page) => {
          await page.getByRole('row', { name: CHENGXI }).click()
          await line(page, 'space.rentCnyM2Month').getByText('24 CNY/m² a month').waitFor()
          await eventually(t, () => page.locator('pm-park-page').getByRole('button', { name: 'Edit' }).count(), 0)
          await eventually(t, () => page.locator('pm-park-page details').count(), 0, 'no merge, no split, no deletion')
          await eventually(t, () => page.getByRole('link', { name: 'Review' }).count(), 0)
          await line(page, 'space.rentCnyM2Month').click()
          await eventually(t, () => markInView(page), '租金每月每平方米24元起')
          await page.getByRole('tab', { name: 'All statements' }).click()
          await page.locator('.fact').first().waitFor()
          await eventually(t, () => page.getByRole('button', { name: 'Reject' }).count(), 0)
          await page.getByRole('tab', { name: 'Requests that fit' }).click()
          await page.getByRole('heading', { name: 'Robotics', level: 3 }).waitFor()
          t.equal(await page.getByText('13800138000').count(), 0, 'without the person')
        },
      )

      await inConsole('what would do harm is text', { as: 'data', path: '/parks?q=恶意园' }, async (t, page) => {
        page.on('dialog', () => t.fail('a dialog opened'))
        await page.getByRole('row', { name: '恶意园' }).click()
        await page.getByRole('heading', { name: '恶意园<img', level: 1 }).waitFor()
        t.equal(await page.locator('a[href^="javascript"]').count(), 0)
        await line(page, 'incentives').click()
        await page.getByText('人工录入').first().waitFor()
        await page.goto(`${server.url}/console/parks?q=黑石产业园`)
        await page.getByRole('row', { name: '黑石产业园' }).click()
        await line(page, 'land.totalM2').click()
        await eventually(t, () => markInView(page), /占地500亩/)
        await page.getByText('21元window.harmed=1').waitFor()
        t.equal(await page.locator('pm-document :is(img, iframe, script, b)').count(), 0)
        t.equal(await page.evaluate('window.harmed'), undefined)
      })

      await inConsole(
        'nothing found, a park that is gone, and no connection',
        { as: 'data', path: '/parks?q=qqqzzzxxx', expected: /404|ERR_INTERNET|Failed to fetch/ },
        async (_t, page, context) => {
          await page.getByText('没有找到园区').waitFor()
          await page.getByRole('button', { name: '清除筛选' }).click()
          await page.getByRole('row').nth(3).waitFor()
          await page.goto(`${server.url}/console/parks/none`)
          await page.getByText('内容不存在或已被删除').waitFor()
          await page.goto(`${server.url}/console/parks?q=binhu`)
          await page.getByRole('row', { name: '滨湖科创园' }).click()
          await line(page, 'space.totalM2').waitFor()
          await context.setOffline(true)
          await page.getByText('已离线').waitFor()
          await page.locator('button:disabled', { hasText: '编辑' }).waitFor()
          await line(page, 'space.totalM2').getByText('8.6 万 m²').waitFor()
          await context.setOffline(false)
        },
      )
    },
    { demoParks: 260 },
  ),
)
