import type { Page } from 'playwright-core'
import t from 'tap'
import { type Console, withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'
import { stockMap } from './map-stock.ts'

const cell = (page: Page, label: string | RegExp) => page.locator('pm-heat').getByRole('button', { name: label })

async function drillingDown({ inConsole }: Console): Promise<void> {
  await inConsole(
    'from the nation to a district, and to its parks and requests',
    { as: 'sales', path: '/map' },
    async (t, page) => {
      await page.getByRole('link', { name: '进入地区：山东省' }).click()
      await page.getByRole('link', { name: '进入地区：青岛市' }).click()
      await page
        .getByRole('link', { name: '进入产业：生命健康' })
        .or(page.getByRole('link', { name: /^进入产业：.*(生命|医药)/ }))
        .first()
        .click()
      await cell(page, /^城阳区 · 医疗器械：/).click()
      const side = page.locator('aside')
      await side.getByRole('heading', { name: '城阳区 · 医疗器械' }).waitFor()
      await side.getByRole('link', { name: '示例临空医疗园' }).waitFor()
      await side.getByRole('heading', { name: '在谈需求' }).waitFor()
      await eventually(t, () => side.locator('section').nth(1).textContent(), /医疗器械/)
      await page.getByRole('button', { name: '在谈需求' }).click()
      await cell(page, /^城阳区 · 医疗器械：1 条$/).waitFor()
      await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '全国' }).click()
      await page.getByRole('link', { name: '进入地区：山东省' }).waitFor()
      await page.waitForURL((url) => !url.search.includes('region'))
    },
  )
}

async function byKeys({ inConsole }: Console): Promise<void> {
  await inConsole('by keys', { as: 'sales', path: '/map?region=370000' }, async (t, page) => {
    await page.locator('pm-heat td button[tabindex="0"]').focus()
    await eventually(
      t,
      () => page.locator('pm-heat td button[tabindex="0"]').count(),
      1,
      'one cell is in the order of Tab',
    )
    const at = () =>
      page.evaluate<string>(
        `(() => { let e = document.activeElement; while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e.dataset.at })()`,
      )
    const before = await at()
    await page.keyboard.press('ArrowDown')
    await eventually(t, at, (cell) => cell !== before, 'the focus moves')
    await page.keyboard.press('Enter')
    await page.locator('aside h2').waitFor()
  })
}

async function places({ inConsole }: Console): Promise<void> {
  await inConsole(
    'parks with coordinates on a map without tiles',
    { as: 'data', path: '/map?region=370000' },
    async (t, page) => {
      await page.getByText('3 个园区有坐标').waitFor()
      await page.locator('path.leaflet-interactive').nth(2).waitFor()
      await page.getByText('未配置底图').waitFor()
      await eventually(t, () => page.getByRole('button', { name: '在谈需求' }).count(), 0, 'data staff see no requests')
      await page.locator('path.leaflet-interactive').first().click()
      await page.waitForURL(/\/parks\/map-1/)
    },
  )
}

async function phone({ inConsole }: Console): Promise<void> {
  await inConsole(
    'in English, on a phone',
    { as: 'sales', lang: 'en', screen: 'phone', path: '/map?show=landM2' },
    async (t, page) => {
      await page.getByRole('link', { name: 'Into the place: Shandong' }).click()
      await page.getByRole('link', { name: 'Into the place: Qingdao' }).waitFor()
      await eventually(t, () => page.locator('.totals').textContent(), /Land available\s*[\d.]+[KM]? mu/)
      await eventually(
        t,
        () => page.locator('pm-heat th').allInnerTexts(),
        (heads) => heads.length > 0 && !heads.some((head) => /[一-鿿]/.test(head)),
        'all in English',
      )
    },
  )
  await inConsole('where there is nothing', { as: 'data', path: '/map?region=540000' }, async (_t, page) => {
    await page.getByText('这里还没有园区').waitFor()
  })
  await inConsole('a failure', { as: 'data', path: '/map?region=999999', expected: /400/ }, async (_t, page) => {
    await page.getByRole('alert').getByRole('button', { name: '重试' }).waitFor()
  })
}

t.test('the industry map', (t) =>
  withConsole(t, async (console) => {
    await stockMap(console.server)
    await drillingDown(console)
    await byKeys(console)
    await places(console)
    await phone(console)
  }),
)

const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

t.test('the industry map with tiles', (t) =>
  withConsole(
    t,
    async ({ server, inConsole }) => {
      await stockMap(server)
      await inConsole(
        'the tiles of the host that is configured are shown',
        { as: 'none', path: '/health' },
        async (t, page, context) => {
          const asked: string[] = []
          await context.route('https://tiles.example.com/**', (route) => {
            asked.push(route.request().url())
            return route.fulfill({ contentType: 'image/png', body: TILE })
          })
          await page.goto(`${server.url}/console/map?region=370000`)
          await page.locator('.leaflet-tile-loaded').first().waitFor()
          t.match(asked[0], /^https:\/\/tiles\.example\.com\/\d+\/\d+\/\d+\.png$/)
          await page.getByText('© 示例 & 图').waitFor()
        },
      )
    },
    {
      accounts: false,
      demoParks: 0,
      env: { MAP_TILE_URL: 'https://tiles.example.com/{z}/{x}/{y}.png', MAP_ATTRIBUTION: '© 示例 & 图' },
    },
  ),
)
