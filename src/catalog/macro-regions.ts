import type { MacroRegion } from './types.ts'

const macro = (names: string, codes: string): MacroRegion => {
  const [name = '', ...aliases] = names.split(' ')
  return { name, aliases, codes: codes.split(' ').map((code) => code.padEnd(6, '0')) }
}

/** Written as "name alias alias", "codes without trailing zeros". */
export const macroRegions: readonly MacroRegion[] = [
  macro('长三角 长江三角洲 江浙沪皖 沪苏浙皖 长三角一体化示范区', '31 32 33 34'),
  macro('京津冀', '11 12 13'),
]
