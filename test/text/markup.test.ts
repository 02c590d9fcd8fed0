import fc from 'fast-check'
import t from 'tap'
import { type CleanDocument, cleanDocument, foldText } from '../../src/text/index.ts'

const texts = (page: string) => cleanDocument(page).blocks.map((block) => block.text.text)

/** Page → the texts of its blocks. */
const PAGES: [page: string, ...blocks: string[]][] = [
  ['<p>占地<b>30</b>亩<p>层高8米', '占地30亩', '层高8米'],
  ['<div>甲园<span>位于</span>苏州<br/>乙园位于杭州</div>', '甲园位于苏州', '乙园位于杭州'],
  ['园区投资<5亿元，占地>30亩', '园区投资<5亿元,占地>30亩'],
  ['园区<abc占地30亩，由乙公司运营> 层高8米', '园区<abc占地30亩,由乙公司运营> 层高8米'],
  ['占地<!-- 99 -->30亩<script>var a="占地77亩"</script>', '占地30亩'],
  ['<![CDATA[占地30亩]]>', '占地30亩'],
  ['<p>a &amp; b &lt;c&gt; 1 &lt 2 &#20013;&#x56fd; &nosuch; x</p>', 'a & b <c> 1 < 2 中国 &nosuch; x'],
  ['<p>占地&amp;nbsp;30&amp;nbsp;&amp;#20137;</p>', '占地30亩'],
  ['&lt;p&gt;占地30亩&lt;/p&gt;&lt;p&gt;层高8米&lt;/p&gt;', '占地30亩', '层高8米'],
  ['<div <p>占地30亩</div>', '占地30亩'],
  ['<a title="a>b">占地30亩</a>', '占地30亩'],
  ['<p>占地30亩</span></p></div>层高8米', '占地30亩', '层高8米'],
  ['<ul><li>层高8米<li>承重3吨</ul>', '层高8米', '承重3吨'],
  ['<noscript>占地99亩</noscript><template>占地98亩</template><p>占地30亩</p>', '占地30亩'],
  ['<button>占地30亩', '占地30亩'],
  ['<ruby>園<rp>(</rp><rt>yuán</rt><rp>)</rp></ruby>区占地30亩', '园区占地30亩'],
  ['<pre>层高8米\n承重3吨</pre>', '层高8米', '承重3吨'],
  ['<p>园区占地30亩，位于\n   苏州市吴江区，层高8米。</p>', '园区占地30亩,位于苏州市吴江区,层高8米。'],
  ['<P CLASS=x>占地30亩</P><TABLE><TR><TD>层高<TD>8米<TR><TD>承重<TD>3吨</TABLE>', '占地30亩', '层高\t8米\n承重\t3吨'],
]
for (const [page, ...blocks] of PAGES) t.same(texts(page), blocks, page.slice(0, 60))

t.test('leaves out what the page hides', async (t) => {
  const styles = [
    'display:none',
    'visibility: hidden',
    'font-size:0px',
    'position:absolute;left:-9999px',
    'text-indent:-9999px',
    'opacity:0',
  ]
  for (const style of styles) {
    const page = `<p>园区占地30亩，由甲公司运营，现有企业九十家。<span style="${style}">占地99亩</span></p>`
    const { blocks, removed } = cleanDocument(page)
    t.same(
      blocks.map((block) => block.text.text),
      ['园区占地30亩,由甲公司运营,现有企业九十家。'],
      style,
    )
    t.ok(
      removed.some((span) => span.reason === 'spam' && page.slice(span.start, span.end) === '占地99亩'),
      style,
    )
  }
  t.same(
    texts('<div style="display:none">占地30亩，由甲公司运营，现有企业九十家。</div>').length,
    1,
    'a page shown by a script stays',
  )
})

t.test('tables', async (t) => {
  const grid = cleanDocument(
    '<table><tr><td rowspan="2">地块</td><td colspan="2">指标</td></tr><tr><td>税收（万元/亩）</td><td>容积率</td></tr>' +
      '<tr><td>A1</td><td>≥35</td><td>2.0</td></tr></table>',
  ).blocks[0]!.table!
  t.match(grid, { shape: 'grid', headerRows: 2 })
  t.same(
    grid.rows.map((row) => row.map((cell) => cell.text.text)),
    [
      ['地块', '指标', '指标'],
      ['地块', '税收(万元/亩)', '容积率'],
      ['a1', '≥35', '2.0'],
    ],
  )
  t.equal(grid.rows[0]![1], grid.rows[0]![2], 'a spanning cell is one object')

  const pairs = cleanDocument(
    '<table><tr><td>总占地</td><td>52.3亩</td><td>层高</td><td>8米</td></tr><tr><td>首层</td><td colspan="3">租金26元/㎡/月</td></tr></table>',
  ).blocks[0]!.table!
  t.equal(pairs.shape, 'key_value')
  t.same(
    pairs.pairs.map(({ key, value }) => `${key.text}=${value.text}`),
    ['总占地=52.3亩', '层高=8米', '首层=租金26元/㎡/月'],
  )

  const markdown = cleanDocument('# 园区\n\n| 园区 | 地价 |\n|---|---:|\n| 甲园 | 18万元/亩 |\n').blocks.find(
    (block) => block.table,
  )!.table!
  t.match(markdown, { shape: 'grid', headerRows: 1 })
  const pasted = cleanDocument('园区\t占地（亩）\t租金（元）\n甲园\t680\t15\n乙园\t1240\t22\n').blocks[0]!.table!
  t.same(
    pasted.rows.map((row) => row.map((cell) => cell.text.text)),
    [
      ['园区', '占地(亩)', '租金(元)'],
      ['甲园', '680', '15'],
      ['乙园', '1240', '22'],
    ],
  )
  const layout = `<table><tr><td><p>${'园区占地30亩。'.repeat(90)}</p></td><td>层高8米</td></tr></table>`
  t.same(
    cleanDocument(layout).blocks.map((block) => block.kind),
    ['paragraph', 'paragraph'],
    'a layout table is none',
  )
})

const HOSTILE: [string, string][] = [
  ["'<' × 1e6", '<'.repeat(1e6)],
  ["'(' × 1e6", '('.repeat(1e6)],
  ["'园(' × 5e5", '园('.repeat(5e5)],
  ["'<div>' × 1e5", '<div>'.repeat(1e5)],
  ["'<div><b>x</div>' × 5e4", '<div><b>x</div>'.repeat(5e4)],
  ["'<b>' × 5e4, '<div></div>' × 5e4", '<b>'.repeat(5e4) + '<div></div>'.repeat(5e4)],
  ["'<a href=\"' × 1e5", '<a href="'.repeat(1e5)],
  ["'<!--' × 2e5", '<!--'.repeat(2e5)],
  ["'<button>' × 1e5", '<button>'.repeat(1e5)],
  ["'&lt;p ' × 1e5", '&lt;p '.repeat(1e5)],
  ["'&' × 1e6", '&'.repeat(1e6)],
  ["'?a' × 5e5", '?a'.repeat(5e5)],
  ["'园 ' × 5e5", '园 '.repeat(5e5)],
  ["'** ' × 3e5", `# a\n> b\n${'** '.repeat(3e5)}`],
  ["'[a](' × 2e5", `# a\n> b\n${'[a]('.repeat(2e5)}`],
  ["'| ' × 2e5", '| '.repeat(2e5)],
  ["'|园\\n' × 1e5", '|园|\n'.repeat(1e5)],
  ["'相关文章\\n' × 1e5", '相关文章\n'.repeat(1e5)],
  ["'彩票app_' × 2e5", '彩票app_'.repeat(2e5)],
  ["'字(zì)' × 2e5", '字(zì)'.repeat(2e5)],
  ['spans of 200 × 200', `<table>${'<tr><td rowspan=200 colspan=200>x'.repeat(1e4)}`],
  ['long figures', `${'1'.repeat(2e5)}\n`.repeat(4)],
  ['a gap far away', `${'园区占地三十亩\n'.repeat(1e5)}   园`],
  ['a tag of letters', `<meta ${'a'.repeat(3e5)}>`],
  ['long syllables', `园(ā${'a'.repeat(38)}`.repeat(1e4)],
  ["'*' × 1e6", `# a\n> b\n${'*'.repeat(1e6)}`],
  ['wrapped lines', '园区占地三十亩由甲公司运营层高\n八米承重三吨，\n'.repeat(4e4)],
  ['one line of 200,000 characters', '园区占地30亩，由甲公司运营，层高8米。'.repeat(1e4)],
  ['a page of 10 MB', `<p>${'园区占地30亩，由甲公司运营，层高8米。'.repeat(10)}</p>\n`.repeat(1.9e4)],
]
t.test('hostile input ends soon', async (t) => {
  for (const [name, input] of HOSTILE) {
    const start = performance.now()
    cleanDocument(input)
    const seconds = (performance.now() - start) / 1000
    // Linear cleaning takes a fraction of a second; the limit only has to tell it from quadratic on a busy machine.
    t.ok(seconds < 20, `${name}: ${seconds.toFixed(2)} s`)
  }
})

/** Whether a character of a block comes out of a stretch that is said to be removed; a lost character does, by design. */
function keepsRemoved({ blocks, removed }: CleanDocument): boolean {
  return blocks.some(({ text }) =>
    removed.some(({ reason, start, end }) => {
      if (reason === 'garbled') return false
      for (let i = 0; i < text.text.length; i += 1) {
        if (text.ends[i]! > text.starts[i]! && text.starts[i]! < end && text.ends[i]! > start) return true
      }
      return false
    }),
  )
}

t.test('a space that white space around a comment is folded to holds nothing of the comment', async (t) => {
  for (const text of ['相关文章\n<!--   相关文章\n', '相关文章\n<!--\t---\n', '园区概况 <!-- x -->\n 占地30亩'])
    t.notOk(keepsRemoved(cleanDocument(text)), text)
})

t.test('any string at all: no exception, spans in range and in order', async (t) => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '<!--',
      '-->',
      '<td rowspan=3>',
      '<table>',
      '</table>',
      '<tr>',
      '<li>',
      '&amp;',
      '&#',
      '&lt;p&gt;',
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\t',
      '   ',
      '|',
      '---\n',
      '# ',
      '**',
      '](',
      '相关文章\n',
      '彩票app下载',
      '(lián)',
      '??',
      '\ufffd',
      '占地30亩',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const original = pieces.join('')
      const document = cleanDocument(original)
      let last = 0
      for (const { start, end } of document.removed) {
        if (start < last || end <= start || end > original.length) return false
        last = end
      }
      if (keepsRemoved(document)) return false
      return document.blocks.every(({ text }) => {
        if (text.starts.length !== text.text.length || text.ends.length !== text.text.length) return false
        if (text.text === '' || text.text !== foldText(text.text)) return false
        for (let i = 0; i < text.text.length; i += 1) {
          if (text.ends[i]! < text.starts[i]! || text.ends[i]! > original.length || text.starts[i]! < 0) return false
          if (i > 0 && text.starts[i]! < text.ends[i - 1]! && text.starts[i]! !== text.starts[i - 1]!) return false
        }
        return true
      })
    }),
    { numRuns: 400 },
  )
  t.pass()
})
