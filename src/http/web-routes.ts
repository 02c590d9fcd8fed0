import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

/** Where the build puts what browsers load, seen from the sources and from the compiled files. */
const FOLDERS = ['../../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

const read = async (file: string): Promise<string> => {
  const folder = FOLDERS.find((each) => existsSync(each + file))
  if (!folder) throw new Error(`${file} is missing: run npm run build`)
  return readFile(folder + file, 'utf8')
}

const demoPage = (english: boolean): string => `<!doctype html>
<html lang="${english ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${english ? 'parkmatch form, as an example' : 'parkmatch 表单示例'}</title>
<link rel="stylesheet" href="/demo/form.css">
<script type="module" src="/embed.js"></script>
</head>
<body>
<main>
<h1>${english ? 'Any website' : '任意网站'}</h1>
<p>${
  english
    ? 'The form below is one script and one element. It takes colours and fonts from this page by CSS variables.'
    : '下面的表单只需一个脚本和一个标签，颜色与字体可用 CSS 变量与本站保持一致。'
} <a href="/demo/form${english ? '' : '?lang=en'}">${english ? '中文' : 'English'}</a></p>
<parkmatch-form locale="${english ? 'en' : 'zh-CN'}" campaign="demo"></parkmatch-form>
</main>
</body>
</html>
`

const DEMO_CSS = `body { margin: 0; background: #f3f5f8; color: #1c2733; font: 16px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 1.5rem; margin: 0 0 8px; }
`

/** What browsers load: the script of the embeddable form, for pages of any origin, and a page that shows it. */
export function webRoutes(app: FastifyInstance): void {
  app.get('/embed.js', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=300')
      .send(await read('embed.js')),
  )
  app.get('/demo/form', { schema: { hide: true } }, async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(demoPage((request.query as { lang?: string }).lang === 'en')),
  )
  app.get('/demo/form.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(DEMO_CSS),
  )
}
