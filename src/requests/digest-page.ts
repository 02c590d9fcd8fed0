import { escapeHtml } from '../http/html.ts'
import { wordProfile } from '../match/index.ts'
import type { DigestGroup } from './demand.ts'

export interface Digest {
  from: string | null
  to: string | null
  total: number
  groups: readonly DigestGroup[]
}

const TEXTS = {
  zh: {
    lang: 'zh-CN',
    title: '选址项目推介',
    count: (n: number) => `${n} 个项目`,
    intro: '以下为正在选址的企业需求，均已匿名。有意承接的园区，请以自己的密钥举手，由招商人员联系。',
    always: '全部在办需求',
    anySector: '产业未定',
    anyPlace: '地区不限',
    day: '登记日期',
    need: '需求',
    number: '编号',
    nothing: '本期没有符合条件的项目。',
    open: '未填写具体需求',
  },
  en: {
    lang: 'en',
    title: 'Projects looking for a site',
    count: (n: number) => (n === 1 ? '1 project' : `${n} projects`),
    intro:
      'Enterprises that look for a site now, all anonymous. A park that would like to have one raises its hand with its own key.',
    always: 'all open requests',
    anySector: 'Sector open',
    anyPlace: 'any place',
    day: 'Received',
    need: 'Looks for',
    number: 'Number',
    nothing: 'No project fits these limits.',
    open: 'nothing stated yet',
  },
} as const

/** Colours of paper: the page is printed and sent. */
const STYLE = `body{font:16px/1.6 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;color:#1c2733;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}p{margin:.25rem 0}table{border-collapse:collapse;width:100%}
th,td{border-top:1px solid #c5ccd3;padding:.4rem .6rem;text-align:left;vertical-align:top}th,td:not(:nth-child(2)){white-space:nowrap}
td:nth-child(2){width:100%}tr{break-inside:avoid}h2{break-after:avoid}.muted{color:#55616e}`

function groupView(group: DigestGroup, lang: 'zh' | 'en'): string {
  const texts = TEXTS[lang]
  const sector = group.sector?.[lang] ?? texts.anySector
  const rows = group.requests.map(({ id, day, profile }) => {
    const need = wordProfile(profile)[lang] || texts.open
    return `<tr><td>${escapeHtml(day)}</td><td>${escapeHtml(need)}</td><td>${escapeHtml(id)}</td></tr>`
  })
  return `<h2>${escapeHtml(sector)} · ${escapeHtml(group.region?.name ?? texts.anyPlace)} <span class="muted">${texts.count(group.count)}</span></h2>
<table><thead><tr><th>${texts.day}</th><th>${texts.need}</th><th>${texts.number}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`
}

/** The digest as a page by itself that prints cleanly: no script, no picture, nothing loaded from elsewhere. */
export function digestPage({ from, to, total, groups }: Digest, lang: 'zh' | 'en'): string {
  const texts = TEXTS[lang]
  const period = from === null && to === null ? texts.always : `${from ?? '…'} – ${to ?? '…'}`
  return `<!doctype html>
<html lang="${texts.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title><style>${STYLE}</style></head><body>
<h1>${texts.title}</h1>
<p class="muted">${escapeHtml(period)} · ${texts.count(total)}</p>
<p>${total === 0 ? texts.nothing : texts.intro}</p>
${groups.map((group) => groupView(group, lang)).join('\n')}
</body></html>
`
}
