import { createHash } from 'node:crypto'
import t from 'tap'
import { readAmount, WAN_CNY } from '../../src/web/form/amounts.ts'
import { type Answers, noAnswers } from '../../src/web/form/answers.ts'
import { chipsOf, correctedProfile, toggled } from '../../src/web/form/chips.ts'
import { consentWords } from '../../src/web/form/consent.ts'
import { Draft, type Store } from '../../src/web/form/draft.ts'
import { fieldsNamed } from '../../src/web/form/fields.ts'
import { CONSENT_VERSION, messagesFor } from '../../src/web/form/messages.ts'
import { fillIn } from '../../src/web/form/note-contact.ts'
import { sourceOf, toRequest } from '../../src/web/form/request.ts'
import { failuresOf, isPhone, readTax } from '../../src/web/form/validate.ts'

const one = (value: number) => ({ min: value, max: value })

t.test('amounts as people write them', async (t) => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['', undefined],
    ['  ', undefined],
    ['800', one(800)],
    ['８００', one(800)],
    ['1,200.5', one(1200.5)],
    ['800万', one(800)],
    ['800 万元/年', one(800)],
    ['1.2亿', one(12_000)],
    ['1-2亿', { min: 10_000, max: 20_000 }],
    ['500至800', { min: 500, max: 800 }],
    ['500 - 800万元', { min: 500, max: 800 }],
    ['800-500', null],
    ['about 800', null],
    ['800 美元', null],
    ['-3', null],
    ['1e9', null],
    ['9'.repeat(5000), null],
  ]
  for (const [text, expected] of cases) t.same(readTax(text), expected, `tax '${text.slice(0, 20)}'`)
  t.same(readAmount('30亩', /亩$/), one(30))
  t.same(readAmount('2万平', /平$/), null, 'another unit than the one beside the field is asked about, not guessed')
  t.same(readAmount('3亿', WAN_CNY), null, '亿 only where the unit is 万')
})

t.test('telephone numbers', async (t) => {
  for (const text of [
    '13800138000',
    '138 0013 8000',
    '１３８００１３８０００',
    '+86 138-0013-8000',
    '0532-88881234',
    '4000123021',
    '+49 (30) 901820',
  ])
    t.ok(isPhone(text), text)
  for (const text of ['', '1380013800', '138001380001', '123', 'abc', '13800138000 或 139', '1'.repeat(19)])
    t.notOk(isPhone(text), text)
})

t.test('what has to be mended, in the order of the fields', async (t) => {
  const extra = fieldsNamed('land, move-by email unknown')
  t.same(
    extra.map(({ name }) => name),
    ['land', 'move-by', 'email'],
  )
  const answers: Answers = { ...noAnswers(), tax: 'x', more: { land: 'big', 'move-by': '2027', email: 'a@b' } }
  const failures = failuresOf(answers, extra, messagesFor('zh-CN'))
  t.same(Object.keys(failures), ['need', 'tax', 'land', 'move-by', 'email', 'phone', 'consent'])
  const whole = {
    ...noAnswers(),
    uses: ['rnd'],
    phone: '13800138000',
    consent: true,
    more: { land: '30-50', 'move-by': '2027-05' },
  }
  t.same(failuresOf(whole, extra, messagesFor('en')), {}, 'a use is need enough')
})

const understood = {
  profile: {
    company: '青岛某公司',
    contactName: '张经理',
    phone: '+8613800138000',
    uses: ['production'],
    sectors: ['medical-devices'],
    landM2: one(20_000),
    regions: { prefer: ['370200', '370600'], exclude: ['370300'] },
  },
  mentions: [
    { field: 'sectors', text: '医疗器械' },
    { field: 'regions.prefer', text: '青岛' },
    { field: 'regions.prefer', text: '烟台' },
    { field: 'regions.prefer', text: '青岛' },
    { field: 'regions.exclude', text: '淄博' },
    { field: 'uses', text: '建厂' },
    { field: 'phone', text: '13800138000' },
  ],
}

t.test('chips: one a field, left out and taken back', async (t) => {
  const chips = chipsOf(understood, [])
  t.same(
    chips.map(({ field, text }) => `${field} ${text}`),
    ['sectors 医疗器械', 'regions.prefer 青岛 · 烟台', 'regions.exclude 淄博', 'uses 建厂'],
    'the person has fields of its own',
  )
  const removed = toggled(toggled([], chips[0]!), chips[1]!)
  const { sectors, regions, ...rest } = correctedProfile(understood, removed)
  t.same([sectors, regions], [undefined, { exclude: ['370300'] }])
  t.same(Object.keys(rest), ['uses', 'landM2'])
  t.same(correctedProfile(understood, toggled(removed, chipsOf(understood, removed)[0]!)).sectors, ['medical-devices'])
  const reworded = { ...understood, mentions: [{ field: 'sectors', text: '注塑' }] }
  t.notOk(chipsOf(reworded, removed)[0]?.isRemoved, 'other words are another reading')
})

t.test('the person of a note goes into fields that were left alone', async (t) => {
  t.same(fillIn(noAnswers(), understood, new Set()), { company: '青岛某公司', name: '张经理', phone: '13800138000' })
  t.same(fillIn({ ...noAnswers(), phone: '139' }, understood, new Set(['phone', 'company'])), { name: '张经理' })
  t.same(
    fillIn({ ...noAnswers(), name: '张经理' }, { profile: {}, mentions: [] }, new Set()),
    { name: '' },
    'and out again',
  )
})

const page = { host: 'www.example.com', url: 'https://www.example.com/a', query: '', campaign: '', hidden: {} }

t.test('the body of a request', async (t) => {
  const about = { page, agreed: { textVersion: 'form-1-zh' }, language: 'zh' as const }
  const answers: Answers = {
    ...noAnswers(),
    need: ' 做医疗器械 ',
    uses: ['rnd'],
    tax: '1.2亿',
    phone: '13800138000',
    company: '某\n公司',
    consent: true,
    more: { land: '30-50', region: '烟台市', sector: '没有的行业', tenure: 'rent,buy_land', email: 'a@example.com' },
    picked: { region: { text: '烟台市', id: '370600', label: '烟台市' } },
  }
  const body = toRequest(answers, understood, fieldsNamed('land region sector tenure'), about)
  t.same(body, {
    profile: {
      uses: ['production', 'rnd'],
      sectors: ['medical-devices'],
      landM2: { min: 20_000, max: 33_333.33 },
      regions: { exclude: ['370300'], prefer: ['370600'] },
      taxCnyYear: one(120_000_000),
      tenure: ['rent', 'buy_land'],
    },
    text: '做医疗器械\n行业: 没有的行业',
    contact: { phone: '13800138000', company: '某 公司' },
    consent: { textVersion: 'form-1-zh', method: 'form' },
    source: { site: 'www.example.com', page: 'https://www.example.com/a', channel: 'form' },
    language: 'zh',
  })
  t.same(toRequest({ ...noAnswers(), uses: ['rnd'] }, undefined, [], about).profile, { uses: ['rnd'] })
})

t.test('where a request comes from', async (t) => {
  const source = sourceOf({
    ...page,
    query: '?utm_campaign=%E6%98%A5&utm_source=wx&token=secret&phone=13800138000',
    hidden: { sales: 'li', long: 'x'.repeat(5000) },
  })
  t.equal(source.campaign, '春')
  t.same(source.hidden, { utm_campaign: '春', utm_source: 'wx', sales: 'li', long: 'x'.repeat(1000) })
  t.notMatch(JSON.stringify(source), /secret|13800138000/, 'nothing else of the address is kept')
  t.equal(sourceOf({ ...page, query: '?utm_campaign=a', campaign: 'b' }).campaign, 'b')
})

const memory = (): Store => {
  const items = new Map<string, string>()
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  }
}
const HOUR = 3_600_000

t.test('drafts', async (t) => {
  const storage = memory()
  const draft = new Draft(storage, 'pk_1')
  const answers = { ...noAnswers(), need: '30亩', consent: true }
  draft.write({ answers, startedAt: 5 }, 0)
  t.same(draft.read(HOUR), { answers: { ...answers, consent: false }, startedAt: 5 }, 'consent is given anew')
  t.equal(new Draft(storage, 'pk_2').read(0), undefined, 'each key has its own')
  draft.write({ answers, startedAt: 5, pending: { id: 'x', body: { a: 1 } } }, 0)
  t.same(
    draft.read(48 * HOUR),
    { answers, startedAt: 5, pending: { id: 'x', body: { a: 1 } } },
    'what waits is kept longer',
  )
  t.equal(draft.read(8 * 24 * HOUR), undefined)
  draft.write({ answers, startedAt: 5 }, 0)
  t.equal(draft.read(25 * HOUR), undefined, 'too old')
  t.equal(storage.getItem('parkmatch-draft:pk_1'), null, 'and gone')
  draft.write({ answers, startedAt: 5 }, 0)
  draft.write({ answers: noAnswers(), startedAt: 5 }, 0)
  t.equal(draft.read(0), undefined, 'emptied fields leave nothing behind')
  for (const spoilt of ['{', 'null', '1', '{"answers":1}', '{"answers":{}}']) {
    storage.setItem('parkmatch-draft:pk_1', spoilt)
    t.doesNotThrow(() => draft.read(0), spoilt)
  }
  storage.setItem('parkmatch-draft:pk_1', '{"answers":{"need":5,"uses":"x","tax":"8","more":null,"odd":1},"savedAt":0}')
  t.same(draft.read(0)?.answers, { ...noAnswers(), tax: '8' }, 'of another shape')
  t.equal(new Draft(undefined, 'pk_1').read(0), undefined, 'without storage')
})

t.test('a changed text of the consent needs a new version', async (t) => {
  const hash = (locale: string) =>
    createHash('sha256')
      .update(consentWords({ messages: messagesFor(locale), consentUrl: '' }, ''))
      .digest('hex')
      .slice(0, 16)
  const known: Readonly<Record<string, readonly string[]>> = { 'form-1': ['a53f61a23766fb8b', 'f49b1182fd770821'] }
  t.same(known[CONSENT_VERSION], [hash('zh'), hash('en')])
})
