import type { Page } from 'playwright-core'
import t from 'tap'
import { type Console, withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'

const WISH = {
  profile: {
    sectors: ['medical-devices'],
    landM2: { min: 20_000 },
    regions: { prefer: ['370200'] },
    utilities: ['steam'],
  },
}
const wish = encodeURIComponent(JSON.stringify(WISH))

/** Parks that rank for the wish, the best first. */
async function rankedIds({ server }: Console, count: number): Promise<string[]> {
  const answer = await fetch(`${server.url}/v1/matches`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `parkmatch_session=${await server.cookieOf('sales')}`,
      'x-csrf-token': await tokenOf(server),
    },
    body: JSON.stringify({ ...WISH, limit: 20, views: [] }),
  })
  const { recommendations } = (await answer.json()) as { recommendations: { parkId: string }[] }
  return recommendations.slice(0, count).map(({ parkId }) => parkId)
}

async function tokenOf(server: Console['server']): Promise<string> {
  const answer = await fetch(`${server.url}/v1/session`, {
    headers: { cookie: `parkmatch_session=${await server.cookieOf('sales')}` },
  })
  return ((await answer.json()) as { csrfToken: string }).csrfToken
}

const heads = (page: Page) => page.locator('.beside thead th').count()
const rows = (page: Page) => page.locator('.beside tbody tr')

async function byWish(console: Console, ids: readonly string[]): Promise<void> {
  const path = `/compare?ids=${ids.join(',')}&wish=${wish}`
  await console.inConsole('what a client needs, criterion by criterion', { as: 'sales', path }, async (t, page) => {
    await rows(page).first().waitFor()
    await eventually(t, () => heads(page), ids.length + 1)
    await page.getByRole('list', { name: '客户需求' }).getByText('医疗器械').waitFor()
    const spreads = await page.locator('.beside tbody tr:not(.same) th small:last-child').allInnerTexts()
    const points = spreads.map((text) => Number(/[\d.]+/.exec(text)?.[0]))
    t.same(
      points,
      [...points].sort((a, b) => b - a),
      'what decides most comes first',
    )
    const all = await rows(page).count()
    await page.getByLabel('只看差异').check()
    await eventually(t, () => rows(page).count(), points.length)
    await page.getByLabel('只看差异').uncheck()
    await eventually(t, () => rows(page).count(), all)
    await eventually(
      t,
      () => page.locator('td.unknown').count(),
      (n) => n > 0,
      'what is not known is marked',
    )

    await page.locator('.proof').first().click()
    await page.getByRole('dialog', { name: /依据/ }).waitFor()
    await eventually(
      t,
      () => page.locator('pm-evidence li').count(),
      (n) => n > 0,
    )
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: '雷达图' }).click()
    await page.locator('.radar canvas').waitFor()
    await page.locator('pm-sensitivity').getByText(/稳健/).waitFor()

    const last = page.locator('pm-what-if')
    await last.getByLabel('园区').selectOption(ids.at(-1)!)
    await last.getByRole('status').filter({ hasText: /./ }).waitFor()

    await page
      .getByRole('button', { name: /^移出对比/ })
      .first()
      .click()
    await page.getByText(`已选 ${ids.length - 1} / 5`).waitFor()
    await page.waitForURL((url) => !url.href.includes(ids[0]!))
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText(`已选 ${ids.length} / 5`).waitFor()
    await page.getByRole('button', { name: '按属性' }).click()
    await rows(page).filter({ hasText: '占地面积' }).waitFor()
    await eventually(t, () => heads(page), ids.length + 1)
  })
}

async function byName({ inConsole }: Console): Promise<void> {
  await inConsole(
    'parks by name, in English, on a phone',
    { as: 'data', lang: 'en', screen: 'phone', path: '/compare' },
    async (t, page) => {
      await page.getByText('Choose two to five parks to compare').waitFor()
      for (const words of ['高新', '经济']) {
        await page.getByRole('combobox', { name: 'Add a park' }).fill(words)
        await page.getByRole('option').first().waitFor()
        await page.keyboard.press('Enter')
      }
      await page.getByText('2 of 5 chosen').waitFor()
      await rows(page).nth(3).waitFor()
      await page.getByText('No wishes were handed over').waitFor()
      await eventually(
        t,
        () => page.locator('td.unknown').count(),
        (n) => n > 0,
      )
      await eventually(
        t,
        () => page.locator('.beside tbody tr:not(.group) > th').allInnerTexts(),
        (labels) => labels.includes('Site area') && !labels.some((label) => /[一-鿿]/.test(label)),
        'all in English',
      )
    },
  )
}

async function onward({ inConsole }: Console, id: string): Promise<void> {
  await inConsole(
    'to the page of a park, which has elements of its own',
    { as: 'data', path: `/compare?ids=${id}` },
    async (_t, page) => {
      await page.getByRole('link', { name: /^打开园区/ }).click()
      await page.waitForURL(/\/parks\//)
      await page.locator('pm-park-page h2').first().waitFor()
    },
  )
}

async function failing({ inConsole }: Console): Promise<void> {
  const path = `/compare?ids=nothing&wish=${wish}`
  await inConsole('a park that is gone', { as: 'sales', path, expected: /404/ }, async (_t, page) => {
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: '重试' }).waitFor()
  })
  await inConsole(
    'without a connection',
    { as: 'sales', path: '/compare', expected: /Failed to load|ERR_/ },
    async (_t, page) => {
      await page.getByText('选择两到五个园区进行对比').waitFor()
      await page.route('**/{v1,health}/**', (route) => route.abort())
      const to = JSON.stringify(`/console/compare?ids=a,b&wish=${wish}`)
      await page.evaluate(`history.pushState(null, '', ${to}), dispatchEvent(new PopStateEvent('popstate'))`)
      await page.locator('pm-compare-page').getByRole('alert').waitFor()
    },
  )
}

t.test('the comparison', (t) =>
  withConsole(t, async (console) => {
    const ids = await rankedIds(console, 12)
    await byWish(console, [ids[0]!, ids[1]!, ids[5]!, ids[11]!])
    await byName(console)
    await onward(console, ids[0]!)
    await failing(console)
  }),
)
