import { REGION_DATA } from './region-data.ts'
import { extraNames } from './region-names.ts'
import type { Region } from './types.ts'

const PROVINCE_RUN = /^(?:4190|4290|4690|6590)/
const MUNICIPALITY = /^(?:11|12|31|50)/
/** 北京市辖区, 重庆市辖县: headings of the code table, not places. */
const HEADING = /市辖[区县]$/

const ETHNIC = /(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|达斡尔|鄂温克|[一-龥]{1,3})族|各族|蒙古)*自治[区州县旗]$/
const SUFFIXES = [/(?:特别行政区|自治区|行政委员会|(?<=神农架)林区)$/, /(?:新区|地区)$/, /[省市盟区县旗]$/]
/** Endings whose bare rest no one says: 矿区, 前旗. */
const UNSHORTENED = /(?:矿区|[前后左右中]旗)$/

const ETHNIC_NAMES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族?$/

function withoutPeoples(name: string): string {
  let rest = name.replace(/自治[区州县旗]$/, '')
  for (;;) {
    const shorter = rest.replace(ETHNIC_NAMES, '')
    if (shorter.length < 2 || shorter === rest) return rest
    rest = shorter
  }
}

/** 恩施土家族苗族自治州 is 恩施, 城阳区 is 城阳; names of one character are left alone. */
export function shortName(name: string): string {
  if (UNSHORTENED.test(name)) return name
  if (name.includes('自治') && ETHNIC.test(name)) return withoutPeoples(name)
  for (const suffix of SUFFIXES) {
    const rest = name.replace(suffix, '')
    if (rest !== name && rest.length >= 2) return rest
  }
  return name
}

function parentOf(code: string, level: Region['level']): string | null {
  if (level === 'province') return null
  const isUnderProvince = level === 'city' || MUNICIPALITY.test(code) || PROVINCE_RUN.test(code)
  return isUnderProvince ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
}

function toRegion(entry: string): Region {
  const code = entry.slice(0, 6)
  const name = entry.slice(6)
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county'
  const short = HEADING.test(name) ? name : shortName(name)
  const shortNames = [...(short === name ? [] : [short]), ...(extraNames[code] ?? [])]
  return { code, name, level, shortNames, parent: parentOf(code, level) }
}

const LEVELS: Readonly<Record<Region['level'], number>> = { province: 0, city: 1, county: 2 }

/** All regions of GB/T 2260, provinces first, then prefectures, then counties. */
export function buildRegions(): Region[] {
  const list = REGION_DATA.trim().split(/\s+/).map(toRegion)
  return list.sort((a, b) => LEVELS[a.level] - LEVELS[b.level])
}
