import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { decodeJson } from '../../src/db/index.ts'
import { buildWeb, complaintsOf } from './browser.ts'
import { eventually } from './eventually.ts'
import { fill, focused, NOTE, parks, submit, withForms } from './form-page.ts'

const MOST_BYTES = 30 * 1024
/** So long the server remembers which origins keys are for. */
const ORIGINS_REMEMBERED_MS = 2100
/** A person is not faster, and the server wonders about who is. */
const HUMAN_MS = 2100

t.test('the script is small', async (t) => {
  const bytes = gzipSync(readFileSync(await buildWeb()), { level: 9 }).length
  t.ok(bytes <= MOST_BYTES, `${bytes} bytes with gzip, ${MOST_BYTES} allowed`)
})

t.test('the form in a browser', (t) =>
  withForms(t, async ({ browser, server, site, keyId, inBrowser, sent, count }) => {
    await inBrowser(
      'two lines on a page of another origin: a request, three parks, the next question',
      'campaign="spring" data-sales="li"',
      async (t, page) => {
        await page.goto(`${site.origin}/landing?utm_source=wx&secret=1`)
        await page.getByLabel('需求').fill(`${NOTE}，不要化工园区`)
        await page.getByText('行业 医疗器械').waitFor()
        await page.getByLabel('税收').fill('１.２亿')
        await page.getByLabel('研发').check()
        await page.getByLabel('公司').fill('海锐仪器')
        await page.getByLabel('手机号').fill('138 0013 8000')
        await page.getByLabel('我同意').check()
        await page.waitForTimeout(HUMAN_MS)
        await submit(page).click()
        const row = await sent(page)
        await eventually(t, () => parks(page).count(), 3)
        for (const text of await parks(page).allInnerTexts()) t.match(text.replace(/\s+/g, ' '), /^\S+ · .+ 契合 \d+ /)
        await eventually(t, () => focused(page), '与您最契合的园区', 'the news has the focus')
        t.match(decodeJson(row.profile), {
          sectors: ['medical-devices'],
          taxCnyYear: { min: 120_000_000 },
          uses: ['production', 'rnd'],
          tenure: ['rent'],
          floorM2: { min: 3000 },
        })
        t.match(row, {
          campaign: 'spring',
          channel: 'form',
          language: 'zh',
          site: new URL(site.origin).host,
          suspect: null,
        })
        t.match(decodeJson(row.consent), { textVersion: 'form-1-zh', textHash: /^[0-9a-f]{64}$/, method: 'form' })
        t.equal(row.phone_sealed?.includes('138'), false)
      },
    )

    await inBrowser('the next question ranks anew, is taken back, and is in the history', '', async (t, page) => {
      await page.getByLabel('生产').check()
      await page.getByLabel('手机号').fill('13800138001')
      await page.getByLabel('我同意').check()
      await submit(page).click()
      const row = await sent(page)
      const question = page.getByRole('group', { name: /[？?]$/ })
      await question.waitFor()
      const asked = await question.getByRole('heading').textContent()
      const before = await parks(page).allInnerTexts()
      await question.getByRole('button').first().click()
      await page.getByRole('button', { name: '撤销上一个回答' }).waitFor()
      const again = () => parks(page).allInnerTexts()
      await eventually(t, again, (texts) => texts.length > 0 && texts.join() !== before.join(), 'ranked anew')
      await eventually(
        t,
        () => question.getByRole('heading').allTextContents(),
        (texts) => texts[0] !== asked,
        'another question, or none',
      )
      const after = await server.app.database.db
        .selectFrom('request_events')
        .select('kind')
        .where('request_id', '=', row.id)
        .execute()
      t.same(
        after.map(({ kind }) => kind),
        ['created', 'updated'],
      )
      await page.reload()
      await page.getByRole('button', { name: '撤销上一个回答' }).click()
      await page.getByRole('button', { name: '撤销上一个回答' }).waitFor({ state: 'detached' })
      await eventually(t, () => parks(page).allInnerTexts(), before, 'as before the answer, after a reload too')
    })

    await inBrowser('a chip that was misread is left out, and taken back', '', async (t, page) => {
      await fill(page)
      await page.getByRole('button', { name: '理解有误，不采用：行业 医疗器械' }).click()
      await page.getByRole('button', { name: '恢复：行业 医疗器械' }).click()
      await page.getByRole('button', { name: '理解有误，不采用：面积 3000平' }).click()
      await submit(page).click()
      const profile = decodeJson((await sent(page)).profile)
      t.match(profile, { sectors: ['medical-devices'], floorM2: undefined })
    })

    await inBrowser('slow network and a double click: one request', '', async (t, page) => {
      const before = await count()
      let calls = 0
      let goOn = () => {}
      const isOver = new Promise<void>((resolve) => {
        goOn = resolve
      })
      await page.route('**/v1/requests', async (route) => {
        if (route.request().method() === 'POST') calls++
        await isOver
        await route.continue()
      })
      await fill(page)
      await submit(page).dblclick()
      await page.getByRole('button', { name: '正在匹配…' }).dispatchEvent('click')
      await page.getByLabel('手机号').press('Enter')
      goOn()
      await sent(page)
      t.equal(calls, 1)
      t.equal(await count(), before + 1)
    })

    await inBrowser('a server that does not answer: saved, tried again, stored once', '', async (t, page) => {
      const before = await count()
      let calls = 0
      await page.route('**/v1/requests', async (route) => {
        // The server gets the first one, and its answer never comes.
        if (route.request().method() === 'POST' && ++calls === 1) await route.fetch()
        else await route.continue()
      })
      await page.clock.install()
      await page.reload()
      await fill(page)
      await page.getByText('面积 3000平').waitFor()
      await submit(page).click()
      while ((await count()) === before) await page.waitForTimeout(50)
      await page.clock.fastForward(20_500)
      await page.getByText('内容已为您保存').waitFor()
      await page.clock.fastForward(5_000)
      await sent(page)
      t.equal(calls, 2)
      t.equal(await count(), before + 1)
    })

    await inBrowser('the answer is lost on the way: asked again, stored once', '', async (t, page) => {
      const before = await count()
      let calls = 0
      await page.route('**/v1/requests', async (route) => {
        if (route.request().method() !== 'POST' || ++calls > 1) return route.continue()
        await route.fetch()
        await route.abort('connectionreset')
      })
      await fill(page)
      await submit(page).click()
      await sent(page)
      t.equal(calls, 2)
      t.equal(await count(), before + 1)
    })

    await inBrowser('a server that is busy: said so, and sent at the next press', '', async (t, page) => {
      const before = await count()
      const ids: (string | undefined)[] = []
      await page.route('**/v1/requests', async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        const status = [429, 503][ids.length]
        ids.push(route.request().headers()['idempotency-key'])
        if (status === undefined) return route.continue()
        const headers = { 'access-control-allow-origin': site.origin }
        await route.fulfill({ status, headers, contentType: 'application/problem+json', body: '{"detail":"busy"}' })
      })
      await fill(page)
      await submit(page).click()
      await page.getByRole('alert').filter({ hasText: '提交过于频繁' }).waitFor()
      await submit(page).click()
      await page.getByRole('alert').filter({ hasText: '暂时无法提交' }).waitFor()
      await submit(page).click()
      await sent(page)
      t.equal(await count(), before + 1)
      t.equal(new Set(ids).size, 1, 'every try under the same key')
    })

    await inBrowser('what is changed while it waits is not sent as it was', '', async (t, page) => {
      const before = await count()
      await page.getByLabel('需求').fill(NOTE)
      await page.getByText('面积 3000平').waitFor()
      await fill(page)
      await page.route(`${server.url}/**`, (route) => route.abort('internetdisconnected'))
      await submit(page).click()
      await page.getByText('内容已为您保存').waitFor()
      await page.getByLabel('公司').fill('海锐仪器')
      await page.getByText('内容已为您保存').waitFor({ state: 'detached' })
      await page.unroute(`${server.url}/**`)
      await page.waitForTimeout(4500)
      t.equal(await count(), before, 'not by itself')
      await submit(page).click()
      t.ok((await sent(page)).company_index)
      t.equal(await count(), before + 1)
    })

    await inBrowser('offline and back: saved, said so, sent once', '', async (t, page, context) => {
      const before = await count()
      await fill(page)
      await page.getByText('面积 3000平').waitFor()
      await context.setOffline(true)
      await submit(page).click()
      await page.getByText('内容已为您保存').waitFor()
      await eventually(t, () => page.getByLabel('需求').inputValue(), NOTE)
      await context.setOffline(false)
      await sent(page)
      t.equal(await count(), before + 1)
      await page.reload()
      await parks(page).nth(2).waitFor()
      t.equal(await count(), before + 1)
    })

    await inBrowser(
      'a page that is closed while offline sends when it is opened again',
      '',
      async (t, page, context) => {
        const before = await count()
        await fill(page)
        await page.route(`${server.url}/**`, (route) => route.abort('internetdisconnected'))
        await submit(page).click()
        await page.getByText('内容已为您保存').waitFor()
        await page.close()
        const again = await context.newPage()
        await again.goto(site.origin)
        await sent(again)
        t.equal(await count(), before + 1)
      },
    )

    await inBrowser('a draft survives a reload and the back button; consent is given anew', '', async (t, page) => {
      await fill(page)
      await page.getByLabel('研发').check()
      await page.reload()
      await page.getByText('已恢复您上次填写的内容').waitFor()
      await eventually(t, () => page.getByLabel('需求').inputValue(), NOTE)
      await eventually(t, () => page.getByLabel('手机号').inputValue(), '13800138000')
      await eventually(t, () => page.getByLabel('研发').isChecked(), true)
      await eventually(t, () => page.getByLabel('我同意').isChecked(), false)
      await page.getByText('面积 3000平').waitFor()
      await page.getByRole('link', { name: 'other' }).click()
      await page.getByText('another page').waitFor()
      await page.goBack()
      await page.getByLabel('我同意').check()
      await eventually(t, () => page.getByLabel('需求').inputValue(), NOTE)
      const before = await count()
      await submit(page).click()
      await sent(page)
      await page.goto(`${site.origin}/other`)
      await page.goBack()
      await parks(page).nth(2).waitFor()
      t.equal(await count(), before + 1, 'back to the result, not to a second request')
      await page.getByRole('button', { name: '修改需求' }).click()
      await eventually(t, () => submit(page).isVisible(), true)
    })

    await inBrowser('a draft is forgotten at a press', '', async (t, page) => {
      await fill(page)
      await page.reload()
      await page.getByRole('button', { name: '清空' }).click()
      await eventually(t, () => page.getByLabel('需求').inputValue(), '')
      await page.reload()
      await eventually(t, () => page.getByLabel('手机号').inputValue(), '')
    })

    // Without any key for it, the browser itself keeps the origin out; with one, the server does.
    for (const [name, isKnown, attributes] of [
      ['a key that knows no page of this origin', false, ''],
      ['a key of another site, beside one of this', true, ''],
      ['a key that there is not', true, 'key="pk_unknown"'],
    ] as const) {
      const other = await server.formKey('https://www.example.com')
      await server.allow(keyId, isKnown ? site.origin : 'https://a.example')
      if (!isKnown) await new Promise((resolve) => setTimeout(resolve, ORIGINS_REMEMBERED_MS))
      await inBrowser(`${name}: said so, nothing lost`, attributes || `key="${other.key}"`, async (t, page) => {
        const before = await count()
        await fill(page)
        await submit(page).click()
        const refusal = page.getByRole('alert').filter({ hasText: `尚未获准在 ${site.origin} 使用` })
        await refusal.waitFor()
        await page.reload()
        await refusal.waitFor()
        await eventually(t, () => page.getByLabel('需求').inputValue(), NOTE)
        t.equal(await count(), before)
        if (attributes) return
        await server.allow(other.id, site.origin)
        if (!isKnown) await page.waitForTimeout(ORIGINS_REMEMBERED_MS)
        await submit(page).click()
        await sent(page)
        t.equal(await count(), before + 1, 'once the key is right, the same press sends it')
      })
      await server.allow(keyId, site.origin)
    }

    await inBrowser(
      'additional fields, with a place by its name in pinyin',
      'fields="land region tenure move-by email"',
      async (t, page) => {
        await page.getByLabel('意向地区').fill('yantai')
        await page.getByText('→ 山东省 烟台市').waitFor()
        await page.getByLabel('用地').fill('20-30亩')
        await page.getByLabel('买地自建').check()
        await page.getByLabel('最晚入驻').fill('2027-05')
        await page.getByLabel('邮箱').fill('a@b')
        await fill(page)
        await submit(page).click()
        await page.getByText('请填写正确的邮箱地址').waitFor()
        await page.getByLabel('邮箱').fill('a@example.com')
        await submit(page).click()
        const row = await sent(page)
        t.match(decodeJson(row.profile), {
          regions: { prefer: ['370600'] },
          landM2: { min: 13_333.33, max: 20_000 },
          moveBy: '2027-05',
        })
        t.ok(row.email_index)
      },
    )

    await inBrowser(
      'what the server does not take is shown at its field; the text of the page is what is agreed to',
      'consent-version="acme-3"',
      async (t, page) => {
        await page.getByLabel('需求').fill(NOTE)
        await page.getByLabel('手机号').fill('+999 1234567')
        await page.getByRole('checkbox', { name: 'ACME' }).check()
        await submit(page).click()
        await page.getByText('请填写正确的手机号').waitFor()
        await page.getByLabel('手机号').fill('13800138000')
        await submit(page).click()
        t.match(decodeJson((await sent(page)).consent), { textVersion: 'acme-3' })
      },
      { inner: '<span slot="consent">我同意 ACME 公司使用以上信息</span>' },
    )

    await inBrowser('who fills in what people do not see is flagged, not lost', '', async (t, page) => {
      await fill(page)
      await page.evaluate(
        `document.querySelector('parkmatch-form').shadowRoot.querySelector('.trap input').value = 'x'`,
      )
      await submit(page).click()
      const row = await sent(page)
      t.ok(row.suspect && decodeJson(row.suspect).includes('honeypot'))
    })

    await t.test('the demo page works on a fresh server without a key', async (t) => {
      const context = await browser.newContext()
      t.teardown(() => context.close())
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await page.goto(`${server.url}/demo/form`)
      await fill(page)
      await submit(page).click()
      const row = await sent(page)
      t.match(row, { campaign: 'demo', actor_kind: 'open' })
      await page.goto(`${server.url}/demo/form?lang=en&mode=tab&key=%22%3E%3Cscript%3E&fields=land`)
      await eventually(t, () => page.getByRole('button', { name: 'Find a park' }).isVisible(), true)
      t.notMatch(await page.content(), /key=/, 'nothing foreign gets into the page')
      t.same(complaints, [])
    })
  }),
)
