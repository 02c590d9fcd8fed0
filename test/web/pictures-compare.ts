import type { Page } from 'playwright-core'
import { SCREENS } from './console-helper.ts'
import type { Picture } from './pictures.ts'

const NOTES = {
  zh: '做医疗器械，想在青岛要30亩地建厂，层高6米，要蒸汽',
  en: 'Medical devices; we want 30 mu in Qingdao, with steam',
}
const GO = { zh: '开始比较', en: 'Compare now' }

/** From the note to the comparison, as one goes there from the desk. */
async function compare(page: Page, lang: 'zh' | 'en' = 'zh'): Promise<void> {
  await page.locator('textarea').fill(NOTES[lang])
  await page.locator('.park').nth(9).waitFor()
  for (const i of [0, 1, 4, 9]) await page.locator('.park').nth(i).getByRole('checkbox').check()
  await page
    .getByRole('link', { name: GO[lang] })
    .or(page.getByRole('button', { name: GO[lang] }))
    .first()
    .click()
  await page.locator('.beside tbody tr').first().waitFor()
  await page.locator('pm-sensitivity section > p').first().waitFor()
  await page.waitForTimeout(500)
}

async function whole(page: Page): Promise<void> {
  await compare(page)
  await page.keyboard.press('r')
  const select = page.locator('pm-what-if select')
  await select.selectOption({ index: 3 })
  await page.locator('pm-what-if [role=status]').filter({ hasText: /./ }).waitFor()
  await page.locator('.radar canvas').waitFor()
  await page.waitForTimeout(600)
}

const picture = (name: string, more: Partial<Picture> = {}): Picture => ({
  ...{ name: `compare-${name}`, path: '/console', screen: SCREENS.wide, as: 'sales', prepare: (page) => compare(page) },
  ...more,
})

/** The comparison. */
export const pictures: readonly Picture[] = [
  picture('empty', { path: '/console/compare', prepare: (page) => page.locator('.state').waitFor() }),
  picture('zh', { prepare: whole }),
  picture('en', { lang: 'en', prepare: (page) => compare(page, 'en') }),
  picture('dark', { screen: { ...SCREENS.wide, colorScheme: 'dark' }, prepare: whole }),
  picture('attributes', {
    prepare: async (page) => {
      await compare(page)
      await page.getByRole('button', { name: '按属性' }).click()
      await page.locator('.beside .group').first().waitFor()
    },
  }),
  picture('evidence', {
    prepare: async (page) => {
      await compare(page)
      await page.locator('.proof').first().click()
      await page.locator('pm-evidence li').first().waitFor()
    },
  }),
  picture('phone', { screen: SCREENS.phone }),
]
