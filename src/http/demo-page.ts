const WORDS = {
  zh: {
    lang: 'zh-CN',
    title: 'parkmatch 表单示例',
    heading: '示例网站',
    about: '下面的表单只需一个脚本和一个标签，颜色与字体可用 CSS 变量与本站保持一致。',
    real: '这是示例页面，但提交会真实保存，来源标记为 demo。',
    modes: [
      ['inline', '页内'],
      ['popup', '弹窗'],
      ['tab', '侧边标签'],
    ],
    other: ['en', 'English'],
  },
  en: {
    lang: 'en',
    title: 'parkmatch form, an example',
    heading: 'A website, as an example',
    about: 'The form below is one script and one element. It takes colours and fonts from the page by CSS variables.',
    real: 'The page is an example, but what you send is stored for real, with demo as its campaign.',
    modes: [
      ['inline', 'Inline'],
      ['popup', 'Popup'],
      ['tab', 'Side tab'],
    ],
    other: ['zh', '中文'],
  },
} as const

const FIELDS = /^[a-z, -]{0,200}$/
const KEY = /^pk_[\w-]{1,100}$/

const COLOUR = /^[0-9a-f]{6}$/i

interface Shown {
  lang: 'zh' | 'en'
  mode: string
  fields: string
  key: string
}

/** Looks of the form that the address may set: its names as custom properties, and what each may be. */
const LOOKS: Readonly<Record<string, (text: string) => string | undefined>> = {
  ...Object.fromEntries(
    ['accent', 'on-accent', 'text', 'surface'].map((name) => [
      name,
      (text: string) => (COLOUR.test(text) ? `#${text}` : undefined),
    ]),
  ),
  radius: (text) => (/^\d{1,2}$/.test(text) ? `${text}px` : undefined),
}

/** The custom properties of the looks that the address sets; only colours and lengths go into the page. */
const readLooks = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(LOOKS)
    .flatMap(([name, read]) => {
      const given = query[name]
      const value = typeof given === 'string' ? read(given) : undefined
      return value === undefined ? [] : [`--parkmatch-${name}: ${value}`]
    })
    .join('; ')

/** Only what is known or plain goes into the page: the query is anybody's. */
function readQuery({ lang, mode, fields, key }: Readonly<Record<string, unknown>>): Shown {
  const known = WORDS.zh.modes.map(([name]) => name as string)
  return {
    lang: lang === 'en' ? 'en' : 'zh',
    mode: typeof mode === 'string' && known.includes(mode) ? mode : 'inline',
    fields: typeof fields === 'string' && FIELDS.test(fields) ? fields : '',
    key: typeof key === 'string' && KEY.test(key) ? key : '',
  }
}

const linkTo = (shown: Shown, change: Partial<Shown>, text: string): string => {
  const query = new URLSearchParams(Object.entries({ ...shown, ...change }).filter(([, value]) => value !== ''))
  return `<a href="/demo/form?${query.toString().replaceAll('&', '&amp;')}">${text}</a>`
}

/**
 * A page that shows the form, as HTML. While no account exists a form of the server's own page needs no key; later one comes by
 * `key` in the address. `lang`, `mode`, `fields`, colours and `radius` of the address show the form's other sides; `preview=1`
 * shows the form alone, for the designer of the console.
 */
export function demoPage(query: Readonly<Record<string, unknown>>): string {
  const shown = readQuery(query)
  const words = WORDS[shown.lang]
  const looks = readLooks(query)
  const [otherLang, otherName] = words.other
  const attributes = [
    `locale="${words.lang}"`,
    `mode="${shown.mode}"`,
    'campaign="demo"',
    ...(shown.fields === '' ? [] : [`fields="${shown.fields}"`]),
    ...(shown.key === '' ? [] : [`key="${shown.key}"`]),
    ...(looks === '' ? [] : [`style="${looks}"`]),
  ]
  const about = `<h1>${words.heading}</h1>
<p>${words.about}</p>
<p class="note">${words.real}</p>
<nav>${words.modes.map(([mode, name]) => linkTo(shown, { mode }, name)).join(' · ')} · ${linkTo(shown, { lang: otherLang }, otherName)}</nav>
`
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="/demo/form.css">
<script type="module" src="/embed.js"></script>
</head>
<body>
<main>
${query.preview === '1' ? '' : about}<parkmatch-form ${attributes.join(' ')}></parkmatch-form>
</main>
</body>
</html>
`
}

export const demoStyles = `body { margin: 0; background: #f3f5f8; color: #1c2733; font: 16px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 1.5rem; margin: 0 0 8px; }
p { margin: 0 0 8px; }
.note { color: #55616e; font-size: 0.875rem; }
nav { margin: 0 0 16px; }
a { color: #0b5fae; }
`
