import { pinyin } from 'pinyin-pro'

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

/** The syllables of a word of characters or of an acronym, without tones. */
export function soundOf(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [...word].flatMap((letter) => LETTER_NAMES[letter]!.split(' '))
  return pinyin(word, { toneType: 'none', type: 'array', v: true })
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
    const said = pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true })
    readings.set(char, (known = said.map((syllable) => ({ said: syllable, blurred: blur(syllable) }))))
  }
  return known
}
