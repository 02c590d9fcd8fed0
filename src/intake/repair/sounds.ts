import { pinyin, polyphonic } from 'pinyin-pro'

/** How the letters of an acronym are said in Mandarin; some have two ways. */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  a: 'ei',
  b: 'bi',
  c: 'xi',
  d: 'di',
  e: 'yi',
  f: 'ai fu',
  g: 'ji',
  h: 'ai chi',
  i: 'ai',
  j: 'jie',
  k: 'kai',
  l: 'ai le',
  m: 'ai mu',
  n: 'en',
  o: 'ou',
  p: 'pi',
  q: 'kiu',
  r: 'a er',
  s: 'ai si',
  t: 'ti',
  u: 'you',
  v: 'wei',
  w: 'da bu liu',
  x: 'ai ke si',
  y: 'wai',
  z: 'zei',
}

/** How the words that are put right in every note are said: loading a dictionary of sounds for them would cost more than reading the note. */
const SAID = new Map(
  '亩均 mu jun|亩均税收 mu jun shui shou|厂房 chang fang|标准厂房 biao zhun chang fang|投资 tou zi|总投资 zong tou zi|固投 gu tou|交税 jiao shui|纳税 na shui|冷库 leng ku|变压器 bian ya qi|环评 huan ping|洁净 jie jing|承重 cheng zhong|配电 pei dian|层高 ceng gao|净高 jing gao|喷涂 pen tu|电镀 dian du|酸洗 suan xi|丙类 bing lei|污水处理 wu shui chu li|蒸汽 zheng qi|双回路 shuang hui lu|租金 zu jin|减免 jian mian|搬迁 ban qian|行车 xing che|医疗器械 yi liao qi xie|专精特新 zhuan jing te xin'
    .split('|')
    .map((entry) => {
      const [word = '', ...syllables] = entry.split(' ')
      return [word, syllables]
    }),
)

/** The syllables of a word of characters or of an acronym, without tones. */
export function soundOf(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [...word].flatMap((letter) => LETTER_NAMES[letter]!.split(' '))
  return SAID.get(word) ?? pinyin(word, { toneType: 'none', type: 'array', v: true })
}

/** Sounds that speakers and recognisers confuse, made one: zh z, ch c, sh s, n l, ing in, eng en, ang an, f hu. */
export function blur(syllable: string): string {
  let sound = syllable
    .replace(/^zh/, 'z')
    .replace(/^ch/, 'c')
    .replace(/^sh/, 's')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/ng$/, 'n')
  if (/^hu./.test(sound)) sound = `f${sound.slice(2)}`
  else if (sound === 'hu') sound = 'fu'
  return sound
}

/** A reading of a character: as it is said, and blurred. */
export interface Reading {
  said: string
  blurred: string
}

const readings = new Map<string, readonly Reading[]>()

/** Every reading of a character, without tones: 乐 le, yue. */
export function readingsOf(char: string): readonly Reading[] {
  let known = readings.get(char)
  if (!known) {
    const said = polyphonic(char, { toneType: 'none', type: 'array', v: true })[0] ?? []
    readings.set(char, (known = said.map((syllable) => ({ said: syllable, blurred: blur(syllable) }))))
  }
  return known
}
