export interface Amount {
  min: number
  max: number
}

/** Half-width digits and signs for full-width ones: phones with a Chinese keyboard write ８００. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .trim()

const NUMBER = '(\\d{1,12}(?:\\.\\d{1,4})?)(亿)?'
const AMOUNT = new RegExp(`^${NUMBER}(?:(?:-|~|—|–|至|到|to)${NUMBER})?$`)
/** 1 亿 in units of 万. */
const WAN_IN_YI = 10_000

/**
 * A number or a range as people write it into a field whose unit stands beside it: 800, 1,200.5, 30-50, 800万元. `unit` is what may
 * stand behind the number. Undefined where nothing is written, null where it is no such amount.
 */
export function readAmount(text: string, unit: RegExp, inWan = false): Amount | undefined | null {
  const plain = halfWidth(text).toLowerCase().replace(/[,\s]/g, '')
  if (plain === '') return undefined
  const bare = plain.replace(unit, '')
  const [, low, lowYi, high, highYi] = AMOUNT.exec(bare) ?? []
  if (low === undefined || ((lowYi || highYi) && !inWan)) return null
  const scale = (yi: string | undefined) => (yi ? WAN_IN_YI : 1)
  // 1-2亿 means 1亿 to 2亿.
  const min = Number(low) * scale(lowYi ?? highYi)
  const max = high === undefined ? min : Number(high) * scale(highYi)
  return min <= max ? { min, max } : null
}

/** What may stand behind an amount in 10,000 CNY (a year). */
export const WAN_CNY = /万?(?:元|人民币)?(?:\/年|每年|一年|\/?year)?$|(?<=亿)元?$/
