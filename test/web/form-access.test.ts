import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import t from 'tap'
import { eventually } from './eventually.ts'
import { fill, focused, NOTE, submit, withForms } from './form-page.ts'

t.test('the form for everybody', (t) =>
  withForms(t, async ({ server, inBrowser, sent }) => {
    await inBrowser(
      'an input method: what is being composed is not read, what was composed is',
      '',
      async (t, page, context) => {
        const read: string[] = []
        page.on('request', (request) => {
          if (request.url().endsWith('/notes/parse')) read.push(request.postDataJSON().text)
        })
        await page.getByLabel('需求').focus()
        const cdp = await context.newCDPSession(page)
        for (const text of ['q', 'qing', 'qingdao']) {
          await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
          await page.waitForTimeout(450)
        }
        await cdp.send('Input.insertText', { text: '青岛' })
        await page.keyboard.insertText('租厂房3000平')
        await page.getByText('面积 3000平').waitFor()
        await eventually(t, () => page.getByLabel('需求').inputValue(), '青岛租厂房3000平')
        t.same(
          read.filter((text) => /[a-z]/.test(text)),
          [],
          'no pinyin was sent',
        )
      },
    )

    await inBrowser(
      'English',
      'locale="en"',
      async (t, page) => {
        await page.getByLabel('What you need').fill('medical devices, rent 3000 sqm in Qingdao')
        await page.getByText('Floor 3000 sqm').waitFor()
        await page.getByLabel('Phone').fill('+49 30 901820')
        await page.getByRole('button', { name: 'Show matching parks' }).click()
        await page.getByText('Please agree to the use').waitFor()
        await page.getByLabel('You may use these details').check()
        await page.getByRole('button', { name: 'Show matching parks' }).click()
        const list = page.getByRole('listitem').filter({ hasText: /fit \d+/ })
        await list.nth(2).waitFor()
        await eventually(t, () => list.first().textContent(), /^\s*[A-Z][a-z]+ · /)
        const words = await page.evaluate<string>(`(() => {
        const copy = document.querySelector('parkmatch-form').shadowRoot.querySelector('.card').cloneNode(true)
        for (const name of copy.querySelectorAll('[lang="zh-CN"]')) name.remove()
        return copy.textContent
      })()`)
        t.notMatch(words, /\p{Script=Han}/u, 'no Chinese but the names of parks')
        t.match((await server.requests()).at(-1), { language: 'en' })
      },
      { locale: 'en-US' },
    )

    await inBrowser(
      'a small screen',
      'fields="land region tenure"',
      async (t, page) => {
        const isWide = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        t.equal(await isWide(), 0, 'nothing to scroll sideways')
        await fill(page)
        await page.getByText('面积 3000平').waitFor()
        for (const button of await page.getByRole('button').all()) {
          const box = await button.boundingBox()
          t.ok(box && box.height >= 36 && box.width >= 36, 'large enough for a thumb')
        }
        await submit(page).tap()
        await sent(page)
        t.equal(await isWide(), 0)
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    )

    for (const mode of ['popup', 'tab']) {
      await inBrowser(`${mode}, by keyboard only`, `mode="${mode}"`, async (t, page) => {
        await eventually(t, () => page.getByLabel('需求').isVisible(), false)
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
        await eventually(t, () => focused(page), '找园区')
        await page.keyboard.press('Enter')
        await page.getByRole('dialog', { name: '帮您找合适的园区' }).waitFor()
        await page.keyboard.press('Escape')
        await eventually(t, () => focused(page), '找园区', 'the focus is back where it was')
        await page.keyboard.press('Enter')
        while ((await page.evaluate('document.activeElement.shadowRoot.activeElement.id')) !== 'need')
          await page.keyboard.press('Tab')
        await page.keyboard.insertText(NOTE)
        while ((await page.evaluate('document.activeElement.shadowRoot.activeElement.id')) !== 'phone')
          await page.keyboard.press('Tab')
        await page.keyboard.type('1380013800')
        await page.keyboard.press('Enter')
        await page.getByText('请填写正确的手机号').waitFor()
        await eventually(
          t,
          () => page.evaluate('document.activeElement.shadowRoot.activeElement.id'),
          'phone',
          'where to mend it',
        )
        await page.keyboard.press('End')
        await page.keyboard.type('0')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Space')
        await page.keyboard.press('Enter')
        await sent(page)
        await eventually(t, () => focused(page), '与您最契合的园区')
      })
    }

    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const findings = async (page: Page) => {
      await page.evaluate(axe)
      const { violations } = await page.evaluate<{
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
      }>('axe.run(document, { resultTypes: ["violations"] })')
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
        )
    }
    for (const [mode, attributes] of [
      ['inline', 'fields="land region tenure move-by"'],
      ['popup', 'mode="popup"'],
      ['tab', 'mode="tab" locale="en"'],
    ] as const) {
      await inBrowser(
        `axe: no serious finding, ${mode}`,
        attributes,
        async (t, page) => {
          t.same(await findings(page), [], 'at first')
          if (mode !== 'inline') await page.getByRole('button').first().click()
          if (mode !== 'inline') t.same(await findings(page), [], 'opened')
          if (mode === 'tab') return
          await submit(page).click()
          await page.getByText('请先同意').waitFor()
          t.same(await findings(page), [], 'with failures')
          await fill(page)
          await page.getByRole('button', { name: '理解有误，不采用：行业 医疗器械' }).click()
          t.same(await findings(page), [], 'with chips')
          await submit(page).click()
          await sent(page)
          t.same(await findings(page), [], 'with parks')
        },
        { isStrict: false },
      )
    }
  }),
)
