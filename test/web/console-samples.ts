import { createHash } from 'node:crypto'
import type { Db } from '../../src/db/index.ts'
import { ingestDocument } from '../../src/documents/ingest.ts'
import type { ConsoleServer } from './console-helper.ts'

/** A page as a local paper has it: with navigation around, and markup within sentences. */
const OPENING = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>澄溪智能制造产业园一期投用</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/news">要闻</a></li><li><a href="/zs">招商</a></li><li><a href="/about">关于我们</a></li></ul></div>
<h1>澄溪智能制造产业园一期投用</h1>
<p class="info">发布时间：2026-03-18&nbsp;&nbsp;来源：澄溪日报</p>
<div class="article">
<p>3月18日，澄溪智能制造产业园一期在苏州市吴江区正式投用，首批12家企业拿到厂房钥匙。</p>
<p>澄溪智能制造产业园占地<b>320亩</b>，规划总建筑面积36万平方米，以智能装备为主导产业，重点发展工业机器人和数控机床。园区由苏州澄溪产业发展有限公司投资开发。</p>
<p>园区厂房首层层高8.1米，地面承重每平方米3吨，厂房租金每月每平方米26元，目前可租面积约4.2万平方米。</p>
<p>园区要求亩均税收不低于30万元，固定资产投资强度不低于400万元/亩。</p>
<p>园区距沪渝高速芦墟出入口3公里，距上海虹桥机场48公里，现有企业57家，其中高新技术企业18家。</p>
<p>开园仪式上发布了招商政策：对签约入驻的企业，给予最高200万元装修补贴；对首次认定的国家高新技术企业，一次性奖励20万元。</p>
</div>
<div class="footer">主办：澄溪日报社　版权所有 不得转载</div></body></html>`

const BROCHURE = `澄溪智能制造产业园招商手册

2026-04-02 来源：吴江区投资促进局

澄溪智能制造产业园位于苏州市吴江区，占地280亩，总建筑面积36万平方米，是省级特色产业园。

园区聚焦智能装备产业，兼顾新材料，已引进江南精密传动、恒岳机器人等企业，与苏州大学共建机器人联合实验室。

厂房租金每月每平方米24元起，可租面积约3.8万平方米，配电容量每栋1250千伏安。

对入驻企业按其缴纳增值税地方留成的80%返还，连续返还三年，最高给予300万元。
`

const ZONE = `北澜高新区产业发展情况

2025-11-20 来源：北澜高新区管委会

北澜高新区位于青岛市城阳区，规划面积42平方公里，是国家级高新技术产业开发区，2025年实现产值860亿元。

北澜高新区以生物医药、新材料为主导产业，集聚企业1260家，其中高新技术企业310家。区内可供工业用地约1500亩，工业用地价格每亩38万元。

北澜生物医药港是北澜高新区的专业园区，位于青岛市城阳区，占地480亩，建筑面积52万平方米，以生物医药为主导产业，设有洁净厂房和中试车间，厂房租金每月每平方米32元，现有企业86家。
`

const INCUBATOR = `滨湖科创园简介

2023-05-10 来源：合肥晚报

滨湖科创园位于合肥市滨湖新区，总建筑面积8.6万平方米，以集成电路、软件为主导产业，入驻企业140余家，租金每天每平方米1.2元。

滨湖科创园可租面积约6000平方米，2023年5月挂牌成立，由合肥滨湖科创发展有限公司运营。
`

export const SAMPLES = [OPENING, BROCHURE, ZONE, INCUBATOR] as const

const FILLER =
  '会议听取了有关部门关于重点工作推进情况的汇报，研究部署下一阶段任务，强调要坚持稳中求进，统筹做好各项工作。'

/** A text of megabytes with one sentence about a park in its middle. */
export const longDocument = (): string => {
  const half = Array.from({ length: 2_000 }, (_, i) => `第${i + 1}段 ${FILLER}${FILLER}`).join('\n')
  return `会议纪要汇编\n\n2026-02-11 来源：档案室\n\n${half}\n长汀装备园位于苏州市吴江区，占地777亩，现有企业41家。\n${half}`
}

/** What does harm where it is taken for markup, a script or an address: it sets a mark on the window. */
const HARM = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'

/** A park whose every text would do harm. */
export const HOSTILE_PARK = {
  id: 'hostile',
  name: `恶意园${HARM}`,
  aliases: [`"><svg onload=window.harmed=1>`, `{{constructor.constructor('window.harmed=1')()}}`],
  region: '320509',
  address: `<a href="javascript:window.harmed=1">地址</a>`,
  website: 'javascript:window.harmed=1',
  operator: HARM,
  incentives: [{ name: `奖励${HARM}`, kind: 'tax', basis: HARM }],
  cluster: { anchors: [{ name: HARM }] },
}

/** A page with scripts, handlers and addresses of scripts around and within its sentences. */
export const HOSTILE_PAGE = `<!doctype html><html><head><title>黑石产业园${HARM}</title><base href="https://evil.example/"></head><body onload="window.harmed=1">
<p>黑石产业园位于苏州市吴江区，占地<b onmouseover="window.harmed=1">500亩</b>，<a href="javascript:window.harmed=1">以机器人为主导产业</a>，&lt;img src=x onerror=window.harmed=1&gt;现有企业66家。</p>
<iframe srcdoc="<script>parent.harmed=1</script>"></iframe><script>window.harmed=1</script>
<p>厂房租金每月每平方米21元&lt;/p&gt;&lt;script&gt;window.harmed=1&lt;/script&gt;。</p></body></html>`

/** Reads documents in, in their order; facts below the confidence wait for review. Answers with the ids of the documents. */
export async function addDocuments(
  db: Db,
  texts: readonly string[] = SAMPLES,
  acceptConfidence = 0.95,
): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) {
    const sha256 = createHash('sha256').update(text).digest('hex')
    const now = new Date().toISOString()
    ids.push((await ingestDocument(db, { text, sha256 }, { now, acceptConfidence })).documentId)
  }
  return ids
}

/** An open request that the sample park fits. */
export async function addRequest({ app, cookieOf }: ConsoleServer): Promise<void> {
  const cookie = `parkmatch_session=${await cookieOf('sales')}`
  const session = await app.inject({ url: '/v1/session', headers: { cookie } })
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/requests',
    headers: { cookie, 'x-csrf-token': session.json().csrfToken },
    payload: {
      profile: { sectors: ['robotics'], regions: { prefer: ['320509'] }, uses: ['production'] },
      contact: { company: '试点机器人', phone: '13800138000' },
      consent: { textVersion: 'test' },
    },
  })
  if (answer.statusCode !== 201) throw new Error(answer.payload)
}
