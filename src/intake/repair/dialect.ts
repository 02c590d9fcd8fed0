/** Small words of Cantonese, Sichuan, Hunan and northern speech with the standard ones of the same length. */
const WORDS: Readonly<Record<string, string>> = {
  唔: '不',
  冇: '没',
  嘅: '的',
  喺: '在',
  佢: '他',
  咗: '了',
  哋: '们',
  甭: '别',
  木有: '没有',
  莫得: '没得',
  冒得: '没得',
  顿: '吨',
  俺们: '我们',
}

/** 莫 forbids only before what one can be told not to do; elsewhere it is a name. */
const DIALECT = new RegExp(
  `${Object.keys(WORDS).join('|')}|(?<=[\\d一二两三四五六七八九十百])顿(?!饭|餐|火|打)|莫(?=去|推|介绍|给|看|要|来|找|超|高过|选|考虑)`,
  'g',
)

const MARKS = /[唔冇嘅喺佢咗哋甭木莫冒俺顿]/

/** Puts the small words of dialects into standard Chinese, character for character: offsets stay as they are. */
export const standardised = (text: string): string =>
  MARKS.test(text)
    ? text.replace(DIALECT, (word, at: number) =>
        word === '唔' && !/[\u4e00-\u9fff]/.test(text[at + 1] ?? '') ? word : (WORDS[word] ?? '别'),
      )
    : text
