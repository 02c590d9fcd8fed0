import { SYLLABLES } from './pinyin-table.ts'

/** Words in which a character is not read as usual: word, then its syllables. Place names as their inhabitants say them. */
const WORDS = `
行业 hang ye|银行 yin hang|报关行 bao guan hang|商行 shang hang|会计 kuai ji|调查 diao cha|调研 diao yan|计量校准 ji liang jiao zhun|校准 jiao zhun
模具 mu ju|模架 mu jia|轮胎模 lun tai mu|压铸模 ya zhu mu|注塑模 zhu su mu|音乐 yin yue|乐器 yue qi|乐园 le yuan|声乐 sheng yue|大厦 da sha
海参 hai shen|人参 ren shen|西洋参 xi yang shen|党参 dang shen|西藏 xi zang|藏药 zang yao|藏族 zang zu|藏医 zang yi|重庆 chong qing|重组 chong zu
弹性 tan xing|弹力 tan li|甲壳 jia qiao|大剧院 da ju yuan|血制品 xue zhi pin|薄膜 bo mo|薄板 bao ban|地毯 di tan|长子 zhang zi|曾都 zeng du
乐清 yue qing|乐亭 lao ting|乐陵 lao ling|六合 lu he|六安 lu an|大埔 da bu|番禺 pan yu|东阿 dong e|阿胶 e jiao|阿坝 a ba|井陉 jing xing|莘县 shen xian
单县 shan xian|洪洞 hong tong|蔚县 yu xian|涡阳 guo yang|黄陂 huang pi|中牟 zhong mu|牟平 mu ping|浚县 xun xian|渑池 mian chi|泌阳 bi yang
荥经 ying jing|尉犁 yu li|尉氏 wei shi|筠连 jun lian|什邡 shi fang|铅山 yan shan|大城 dai cheng|畜禽 chu qin|牲畜 sheng chu|繁峙 fan shi|吴堡 wu bu|浒墅关 xu shu guan
甪直 lu zhi|盱眙 xu yi|邗江 han jiang|台州 tai zhou|蚌埠 beng bu|渑池 mian chi|兖州 yan zhou|无棣 wu di|芝罘 zhi fu|临朐 lin qu|茌平 chi ping|阆中 lang zhong
宿州 su zhou|宿迁 su qian|宿城 su cheng|宿豫 su yu|宿松 su song|会稽 kuai ji|泷水 shuang shui|解放 jie fang|砀山 dang shan|歙县 she xian|柞水 zha shui
`
/** Words that many people read otherwise than the dictionary: their second reading. */
const SPOKEN = `
模具 mo ju|注塑模具 zhu su mo ju|海参 hai can|六安 liu an|六合 liu he|台州 tai zhou|乐清 le qing|重庆 zhong qing|番禺 fan yu|厦门 sha men|蚌埠 bang bu
会计 hui ji|轧钢 ya gang|铣床 xian chuang|弹簧 dan huang|东阿 dong a|校准 xiao zhun|黄陂 huang bei|单县 dan xian
`

function parseWords(text: string): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const item of text.trim().split(/[|\n]/)) {
    const [word = '', ...syllables] = item.split(' ')
    map.set(word, syllables)
  }
  return map
}

interface Readings {
  syllables: Map<string, string>
  words: Map<string, readonly string[]>
  spoken: Map<string, readonly string[]>
  /** Any of the words in `spoken`. */
  misread: RegExp
  /** First characters of the words. */
  firsts: ReadonlySet<string>
}

let readings: Readings | undefined

function load(): Readings {
  if (readings) return readings
  const syllables = new Map<string, string>()
  for (const line of SYLLABLES.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ')
    for (const character of characters) syllables.set(character, syllable)
  }
  const words = parseWords(WORDS)
  const spoken = parseWords(SPOKEN)
  const misread = new RegExp([...spoken.keys()].join('|'))
  readings = { syllables, words, spoken, misread, firsts: new Set([...words.keys()].map((word) => word[0]!)) }
  return readings
}

const LONGEST_WORD = 5
const ASCII_WORD = /[a-z0-9]+/y

function wordAt(text: string, index: number, { words, firsts }: Readings): readonly string[] | undefined {
  if (!firsts.has(text[index]!)) return undefined
  for (let length = Math.min(LONGEST_WORD, text.length - index); length > 1; length--) {
    const found = words.get(text.slice(index, index + length))
    if (found) return found
  }
  return undefined
}

/** How a name is read: one syllable for each Chinese character, runs of ASCII letters and digits as they are, in lower case. Other signs are dropped. */
export function pinyinOf(name: string): string[] {
  const known = load()
  const text = name.normalize('NFKC').toLowerCase()
  const result: string[] = []
  for (let i = 0; i < text.length; ) {
    const word = wordAt(text, i, known)
    if (word) {
      result.push(...word)
      i += word.length
      continue
    }
    ASCII_WORD.lastIndex = i
    const ascii = ASCII_WORD.exec(text)?.[0]
    if (ascii) result.push(ascii)
    else {
      const syllable = known.syllables.get(text[i]!)
      if (syllable) result.push(syllable)
    }
    i += ascii ? ascii.length : 1
  }
  return result
}

/** The readings that people type for a name: the right one first, then a common misreading, if there is one. */
export function pinyinReadings(name: string): string[][] {
  const standard = pinyinOf(name)
  const { spoken: words, misread } = load()
  if (!misread.test(name)) return [standard]
  for (const [word, spoken] of words) {
    const at = name.indexOf(word)
    if (at < 0) continue
    const other = [...pinyinOf(name.slice(0, at)), ...spoken, ...pinyinOf(name.slice(at + word.length))]
    return other.join(' ') === standard.join(' ') ? [standard] : [standard, other]
  }
  return [standard]
}
