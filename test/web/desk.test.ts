import type { Page, Request, Response } from 'playwright-core'
import t from 'tap'
import { decodeJson } from '../../src/db/index.ts'
import { type Console, PASSWORD, withConsole } from './console-helper.ts'
import { eventually } from './eventually.ts'

const NOTE = '海锐仪器王经理13800138000，做医疗器械，想在青岛租厂房3000平，层高6米，哈哈哈哈'
const WORDS = {
  zh: {
    note: '客户需求',
    store: '存为需求',
    save: '保存',
    consent: '客户已同意',
    near: '差一点',
    stored: '已存为需求',
  },
  en: {
    note: 'What the client needs',
    store: 'Store as request',
    save: 'Save',
    consent: 'The client agreed',
    near: 'Near misses',
    stored: 'Stored as a request',
  },
}

const box = (page: Page, lang: 'zh' | 'en' = 'zh') => page.getByRole('textbox', { name: WORDS[lang].note })
const parks = (page: Page) => page.locator('.park')
const order = (page: Page) => page.locator('.park h3').allInnerTexts()
const wish = (page: Page, text: string | RegExp) => page.locator('.wish').filter({ hasText: text })

/** Whether an answer is a ranking. The next question is asked for by a call of its own to the same address. */
async function isRanking(response: Response): Promise<boolean> {
  if (!response.url().endsWith('/v1/matches')) return false
  const answer = await response.json().catch(() => ({ nextQuestion: null }))
  return !('nextQuestion' in answer)
}

/** The list is that of what was done last: it was asked for since, and nothing is under way. */
async function ranked(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const asked = new Set<Request>()
  const note = (request: Request) => asked.add(request)
  page.on('request', note)
  const answer = page.waitForResponse(async (response) => asked.has(response.request()) && (await isRanking(response)))
  await act()
  await answer
  page.off('request', note)
  await page.locator('.ranking[aria-busy=false]').waitFor()
  return order(page)
}

async function store(page: Page, lang: 'zh' | 'en'): Promise<void> {
  const words = WORDS[lang]
  await page.getByRole('button', { name: words.store }).click()
  await page.getByLabel(words.consent).check()
  await page.getByRole('button', { name: words.save, exact: true }).click()
  await page.locator('.stored').getByText(words.stored).waitFor()
}

const lastRequest = ({ server }: Console) =>
  server.db.selectFrom('requests').selectAll().orderBy('created_at', 'desc').executeTakeFirstOrThrow()

async function aTalk(desk: Console): Promise<void> {
  await desk.inConsole('a talk, from the first word to the request', { as: 'sales' }, async (t, page) => {
    await box(page).pressSequentially('做医疗器械，想在青岛', { delay: 15 })
    await wish(page, '医疗器械').waitFor()
    await ranked(page, () => box(page).fill(NOTE))
    for (const text of ['行业 医疗器械', '地区 青岛市', '面积 3,000 m²', '层高 ≥ 6 m', '电话 +8613800138000'])
      await wish(page, text).waitFor()
    await eventually(
      t,
      () => page.locator('.copy u').allInnerTexts(),
      ['哈哈哈哈'],
      'what is not understood is underlined',
    )
    await eventually(
      t,
      () => page.locator('.copy mark').allInnerTexts(),
      (marked) => marked.includes('3000平'),
      'what is understood is marked',
    )
    await eventually(t, () => parks(page).count(), 10)
    await ranked(page, () => page.getByRole('button', { name: '显示更多' }).click())
    await eventually(
      t,
      () => parks(page).count(),
      (n) => n > 20,
    )
    await eventually(
      t,
      () => parks(page).first().getByRole('img').getAttribute('aria-label'),
      /契合 \d+，视未知信息在 \d+ 至 \d+ 之间/,
    )
    await eventually(
      t,
      () => parks(page).first().locator('.for').count(),
      (n) => n <= 3,
    )

    const question = page.locator('.question')
    await question.waitFor()
    const asked = await question.getByRole('heading').textContent()
    const before = await page.locator('.wish').count()
    await ranked(page, () => question.getByRole('button').nth(1).click())
    await eventually(t, () => page.locator('.wish').count(), before + 1, `the answer to “${asked}” is a wish`)

    await page.getByRole('button', { name: '修改：面积' }).click()
    await page.getByLabel('最少 (m²)').fill('5000')
    await page.getByLabel('最多 (m²)').fill('')
    await ranked(page, () => page.getByRole('button', { name: '确定' }).click())
    await wish(page, '5,000 m²以上 手动').waitFor()
    await ranked(page, () => page.getByRole('button', { name: '移除：层高' }).click())
    await eventually(t, () => wish(page, '层高').count(), 0)
    await ranked(page, () => page.getByRole('button', { name: '恢复识别：层高' }).click())
    await wish(page, '层高 ≥ 6 m').waitFor()

    const balanced = await order(page)
    const headquarters = await ranked(page, () => page.getByRole('button', { name: '总部', exact: true }).click())
    t.not(headquarters.join(), balanced.join(), 'other weights, another order')
    await page.getByRole('region', { name: '权重' }).getByText('调整权重').click()
    await ranked(page, () => page.getByLabel('产业契合', { exact: true }).fill('50'))
    await page.getByText('自定义').waitFor()
    await ranked(page, () => page.getByLabel('厂房面积必须满足').check())
    await page.getByText('差一点（').click()
    await page.locator('.near .needs').first().getByText('如能这样').waitFor()

    await store(page, 'zh')
    const row = await lastRequest(desk)
    t.match(decodeJson(row.profile), { sectors: ['medical-devices'], floorM2: { min: 5000 }, floorHeightM: 6 })
    t.match(decodeJson(row.consent), { textVersion: 'console-1-zh', method: 'oral' })
    t.equal(row.channel, 'phone')
    t.ok(row.phone_sealed && row.company_sealed && row.note_sealed, 'with the contact of the note')
    await page.getByRole('button', { name: '记录下一位客户' }).click()
    await eventually(t, () => box(page).inputValue(), '')
  })
}

async function onAPhone(desk: Console): Promise<void> {
  await desk.inConsole(
    'in English on a phone',
    { as: 'sales', lang: 'en', screen: 'phone', expected: /400/ },
    async (t, page) => {
      await page.getByRole('button', { name: /^Medical devices;/ }).click()
      await wish(page, 'Place Qingdao').waitFor()
      await wish(page, 'Floor 5,000 m²').waitFor()
      await page.getByRole('button', { name: 'Add a wish' }).click()
      await page.getByRole('button', { name: 'Crane' }).click()
      await page.getByLabel('At least (t)').fill('10')
      await ranked(page, () => page.getByRole('button', { name: 'Done' }).click())
      await wish(page, 'Crane ≥ 10 t').waitFor()
      await page.getByRole('button', { name: 'Edit: Place' }).click()
      await page.getByRole('combobox', { name: 'Place' }).fill('suzhou')
      await page.getByRole('option', { name: 'Suzhou' }).first().click()
      await ranked(page, () => page.getByRole('button', { name: 'Done' }).click())
      await wish(page, /Place .*Suzhou/).waitFor()
      await page.getByRole('button', { name: WORDS.en.store }).click()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('A phone number or an e-mail address is needed').waitFor()
      await page.getByText('Ask the client first').waitFor()
      await page.getByLabel('Phone').fill('12')
      await page.getByLabel('The client agreed').check()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('alert').getByText('Phone').waitFor()
      await page.getByLabel('Phone').fill('13900139000')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('.stored').waitFor()
      t.match(await lastRequest(desk), { language: 'en' })
    },
  )
}

async function byKeys(desk: Console): Promise<void> {
  await desk.inConsole('without a mouse', { as: 'sales' }, async (t, page) => {
    await ranked(page, () => page.keyboard.type('做医疗器械，租厂房3000平'))
    await wish(page, '面积 3,000 m²').waitFor()
    await parks(page).nth(2).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    const focused = () =>
      page.evaluate<string>(
        "document.querySelector('pm-app').shadowRoot.querySelector('pm-desk-page').shadowRoot.activeElement?.dataset.key",
      )
    const isSecond = async () => (await focused()) === (await parks(page).nth(1).getAttribute('data-key'))
    await eventually(t, isSecond, true, 'the second park has the focus')
    await page.keyboard.press('o')
    await page.locator('.details').getByText('依据').waitFor()
    await page.keyboard.press('x')
    await eventually(t, () => parks(page).nth(1).getByLabel('加入比较').isChecked(), true)
    await page.getByText('已选 1 / 5').waitFor()
    await page.keyboard.press('w')
    await page.getByLabel('用地', { exact: true }).waitFor()
    await page.keyboard.press('?')
    await page.getByText('加入或移出比较').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.getByText('选择条件').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await page.getByText('存为客户需求').waitFor()
    await eventually(
      t,
      () =>
        page.evaluate(
          "document.querySelector('pm-app').shadowRoot.querySelector('pm-desk-page').shadowRoot.querySelector('pm-store-request').shadowRoot.activeElement.id",
        ),
      'phone',
    )
    await page.keyboard.press('Escape')
  })
}

async function states(desk: Console): Promise<void> {
  const { inConsole, server } = desk
  await inConsole('offline and back', { as: 'sales', expected: /ERR_FAILED|ERR_INTERNET/ }, async (t, page) => {
    await ranked(page, () => box(page).fill('做医疗器械'))
    await page.route('**/{v1,health}/**', (route) => route.abort('internetdisconnected'))
    await box(page).fill('做医疗器械，想在青岛租厂房3000平')
    await page.getByText('已离线：只能查看').waitFor()
    await eventually(
      t,
      () => parks(page).count(),
      (n) => n > 0,
      'what was there stays',
    )
    await page.getByRole('button', { name: WORDS.zh.store }).click()
    await eventually(
      t,
      () => page.getByRole('button', { name: '保存', exact: true }).isDisabled(),
      true,
      'nothing is written',
    )
    await page.keyboard.press('Escape')
    await page.unroute('**/{v1,health}/**')
    await wish(page, '面积 3,000 m²').waitFor()
    await eventually(t, () => page.getByText('已离线').count(), 0)
  })

  await inConsole('the session ends in the middle of a note', { as: 'none', expected: /401/ }, async (t, page) => {
    await page.getByLabel('用户名').fill('sales')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await ranked(page, () => box(page).fill('做医疗器械'))
    await page.context().clearCookies()
    await box(page).fill(NOTE)
    await page.getByText('您正在填写的内容不会丢失').waitFor()
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await wish(page, '面积 3,000 m²').waitFor()
    await eventually(t, () => box(page).inputValue(), NOTE)
    await eventually(t, () => page.getByText('登录已失效').isVisible(), false)
  })

  await inConsole('a slow server', { as: 'sales' }, async (t, page) => {
    await page.route('**/v1/matches', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    await box(page).fill('做医疗器械')
    await page.getByText('服务器响应较慢').waitFor()
    await parks(page).first().waitFor()
    await page.getByText('服务器响应较慢').waitFor({ state: 'detached' })
    await eventually(t, () => wish(page, '医疗器械').isVisible(), true, 'of the note as it is now')
  })

  await inConsole('a server that fails', { as: 'sales', expected: /503/ }, async (_t, page) => {
    const body = JSON.stringify({
      type: '/problems/unavailable',
      title: '',
      status: 503,
      detail: 'busy',
      instance: '1',
    })
    await page.route('**/v1/matches', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body }),
    )
    await box(page).fill('做医疗器械')
    await page.getByRole('alert').getByText('服务器繁忙，请稍后重试').waitFor()
    await page.unroute('**/v1/matches')
    await page.getByRole('button', { name: '重试' }).click()
    await parks(page).first().waitFor()
  })

  await inConsole('who may not store is not offered it', { as: 'data' }, async (t, page) => {
    await ranked(page, () => box(page).fill('做医疗器械'))
    await eventually(t, () => page.getByRole('button', { name: WORDS.zh.store }).count(), 0)
  })

  await inConsole('nothing understood, and what was not stored', { as: 'sales' }, async (t, page) => {
    await box(page).fill('呵呵呵呵')
    await page.getByText('还没有识别出条件').waitFor()
    await ranked(page, () => box(page).fill(NOTE))
    await wish(page, '面积').waitFor()
    const kept = () => page.evaluate<string>('JSON.stringify(localStorage)')
    await eventually(t, kept, /3000平/, 'the note is kept')
    t.notMatch(await kept(), /138|王经理|海锐/, 'no person is kept')
    await page.reload()
    await page.getByText('已恢复上次未保存的记录').waitFor()
    await wish(page, '面积 3,000 m²').waitFor()
    await eventually(t, () => box(page).inputValue(), '，做医疗器械，想在青岛租厂房3000平，层高6米，哈哈哈哈')
    await page.getByRole('button', { name: '清空' }).click()
    await page.getByRole('button', { name: '撤销' }).click()
    await wish(page, '面积 3,000 m²').waitFor()
    const { count } = await server.db
      .selectFrom('requests')
      .select((e) => e.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    t.equal(Number(count), 2, 'nothing but the requests of the two talks was ever stored')
  })
}

t.test('the desk', (t) =>
  withConsole(t, async (desk) => {
    await aTalk(desk)
    await onAPhone(desk)
    await byKeys(desk)
    await states(desk)
  }),
)
