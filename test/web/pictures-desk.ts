import type { Page } from 'playwright-core'
import { SCREENS } from './console-helper.ts'
import type { Picture } from './pictures.ts'

const NOTES = {
  zh: '海锐仪器王经理，做医疗器械，想在青岛城阳租厂房3000平，层高6米，要蒸汽，明年5月前入驻',
  en: 'Medical devices; we want to rent a 5000 sqm factory in Qingdao, clear height 6 m, with steam',
}
/** The next question comes when nobody types any more. */
const QUESTION_MS = 1_500

const note = async (page: Page, lang: 'zh' | 'en' = 'zh') => {
  await page.locator('textarea').fill(NOTES[lang])
  await page.locator('.park').nth(3).waitFor()
  await page.waitForTimeout(QUESTION_MS)
}

const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of ['Escape', ...pressed]) await page.keyboard.press(key)
  await page.waitForTimeout(300)
}

const desk = (name: string, more: Partial<Picture>): Picture => ({
  ...{ name: `desk-${name}`, path: '/console', screen: SCREENS.wide, as: 'sales', prepare: (page) => note(page) },
  ...more,
})
const DARK = { ...SCREENS.wide, colorScheme: 'dark' } as const

/** The desk, from empty to stored. */
export const pictures: readonly Picture[] = [
  desk('empty', { prepare: (page) => page.locator('.examples').waitFor() }),
  desk('zh', {}),
  desk('en', { lang: 'en', prepare: (page) => note(page, 'en') }),
  desk('details', { prepare: (page) => note(page).then(() => keys(page, 'j', 'o', 'x', 'w')) }),
  desk('dark', { screen: DARK, prepare: (page) => note(page).then(() => keys(page, 'j', 'o', 'w')) }),
  desk('edit', { prepare: (page) => note(page).then(() => page.getByRole('button', { name: '修改：面积' }).click()) }),
  desk('store', { prepare: (page) => note(page).then(() => keys(page, 'Control+Enter')) }),
  desk('keys', { prepare: (page) => note(page).then(() => keys(page, '?')) }),
  desk('near', {
    prepare: async (page) => {
      await note(page)
      await keys(page, 'w')
      await page.getByLabel('厂房面积必须满足').check()
      await page.getByText('差一点（').click()
      await page.locator('.near').evaluate((near) => near.scrollIntoView({ block: 'center' }))
    },
  }),
  desk('phone', { screen: SCREENS.phone }),
  desk('phone-en', { screen: SCREENS.phone, lang: 'en', prepare: (page) => note(page, 'en') }),
  desk('phone-ranking', {
    screen: SCREENS.phone,
    prepare: (page) => note(page).then(() => page.locator('.ranking').evaluate((ranking) => ranking.scrollIntoView())),
  }),
  desk('offline', {
    prepare: async (page) => {
      await note(page)
      await page.route('**/{v1,health}/**', (route) => route.abort())
      await page.locator('textarea').fill(`${NOTES.zh}，不要化工园区`)
      await page.waitForTimeout(500)
    },
  }),
]
