import { pinyin } from 'pinyin-pro'
import t from 'tap'
import { readingsOf, soundOf } from '../../src/intake/repair/sounds.ts'
import { TYPED_SLIPS } from '../../src/intake/vocabulary/spoken.ts'

t.test('words of every note sound as the dictionary says', async (t) => {
  for (const word of TYPED_SLIPS.split('|'))
    t.same(soundOf(word), pinyin(word, { toneType: 'none', type: 'array', v: true }), word)
})

t.test('every reading of a character, in the order of the dictionary', async (t) => {
  for (let code = 0x4e00; code <= 0x9fff; code += 7) {
    const char = String.fromCharCode(code)
    const said = pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true })
    t.same(
      readingsOf(char).map((reading) => reading.said),
      [...new Set(said)],
      char,
    )
  }
})
