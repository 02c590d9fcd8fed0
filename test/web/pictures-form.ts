import type { Page } from 'playwright-core'
import type { Picture } from './pictures.ts'

type Lang = 'zh' | 'en'

const NOTES = {
  zh: '做医疗器械，想在青岛租厂房3000平，层高6米，明年5月前入驻',
  en: 'Medical devices; we want to rent 3000 sqm in Qingdao, 6 m clear height',
}
const WORDS = {
  zh: {
    need: '需求',
    company: '公司',
    phone: '手机号',
    consent: '我同意',
    send: '查看匹配园区',
    open: '找园区',
    fit: '契合',
  },
  en: {
    need: 'What you need',
    company: 'Company',
    phone: 'Phone',
    consent: 'You may use',
    send: 'Show matching parks',
    open: 'Find a park',
    fit: 'fit',
  },
}

const fill = async (page: Page, lang: Lang) => {
  const words = WORDS[lang]
  await page.getByLabel(words.need).fill(NOTES[lang])
  await page.getByRole('list').first().waitFor()
  await page.getByLabel(words.company).fill(lang === 'zh' ? '青岛海锐仪器有限公司' : 'Hairui Instruments')
  await page.getByLabel(words.phone).fill('13800138000')
  await page.getByLabel(words.consent).check()
}

const send = async (page: Page, lang: Lang) => {
  await page.getByRole('button', { name: WORDS[lang].send }).click()
  await page.getByRole('listitem').filter({ hasText: WORDS[lang].fit }).nth(2).waitFor()
  await page.waitForTimeout(500)
}

const open = (page: Page) => page.getByRole('button', { name: WORDS.zh.open }).click()

/** A need that leaves much open, so that there is something to ask. */
const ask = async (page: Page) => {
  await page.getByLabel('研发').check()
  await page.getByLabel(WORDS.zh.phone).fill('13800138000')
  await page.getByLabel(WORDS.zh.consent).check()
  await send(page, 'zh')
  await page.getByRole('group').getByRole('button').first().click()
  await page.getByRole('button', { name: '撤销上一个回答' }).waitFor()
}

const WIDE = { viewport: { width: 900, height: 1000 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

const picture = (
  name: string,
  query: string,
  screen: Picture['screen'],
  prepare: Picture['prepare'] = async () => {},
): Picture => ({ name, path: `/demo/form${query}`, screen, prepare, fullPage: !/tab|popup/.test(name) })

/** The embeddable form, on a server without accounts. */
export const pictures: readonly Picture[] = [
  picture('form-zh', '?lang=zh', WIDE),
  picture('form-zh-fields', '?lang=zh&fields=land,floor,region,tenure,move-by,email', WIDE),
  picture('form-zh-filled', '?lang=zh', WIDE, (page) => fill(page, 'zh')),
  picture('form-zh-failures', '?lang=zh', WIDE, (page) => page.getByRole('button', { name: WORDS.zh.send }).click()),
  picture('form-zh-result', '?lang=zh', WIDE, (page) => fill(page, 'zh').then(() => send(page, 'zh'))),
  picture('form-zh-question', '?lang=zh', WIDE, (page) => ask(page)),
  picture('form-en', '?lang=en', WIDE, (page) => fill(page, 'en')),
  picture('form-en-result', '?lang=en', WIDE, (page) => fill(page, 'en').then(() => send(page, 'en'))),
  picture('form-phone', '?lang=zh', PHONE, (page) => fill(page, 'zh')),
  picture('form-phone-result', '?lang=zh', PHONE, (page) => fill(page, 'zh').then(() => send(page, 'zh'))),
  picture('form-tab', '?lang=zh&mode=tab', WIDE),
  picture('form-popup', '?lang=zh&mode=popup', WIDE, (page) => open(page)),
  picture('form-phone-popup', '?lang=zh&mode=popup', PHONE, (page) => open(page)),
]
