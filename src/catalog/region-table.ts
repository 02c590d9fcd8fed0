import { areaList } from '@vant/area-data'
import { extraNames } from './region-names.ts'
import type { Region } from './types.ts'

/** Listed by the package, though merged into a neighbour (港闸, 梅列, 长岛) or without a code of their own (江北新区, 镇江新区). */
const NO_COUNTIES = new Set(['320611', '350402', '370634', '320112', '321150'])

/** Groups of province-run counties and the two halves of Chongqing: headings of the code table, not places. */
const HEADINGS: Readonly<Record<string, string>> = {
  '110100': '北京市辖区',
  '120100': '天津市辖区',
  '310100': '上海市辖区',
  '500100': '重庆市辖区',
  '500200': '重庆市辖县',
}

/** Prefectures without districts: the package lists their towns under invented codes. */
const TOWNS_ONLY = /^(?:4419|4420|4604|6202)/
const PROVINCE_RUN = /^(?:4190|4290|4690|6590)/
const MUNICIPALITY = /^(?:11|12|31|50)/
const OUTSIDE_MAINLAND = /^[78]/

/** Codes from 71 and from 90 belong to statistics, not to GB/T 2260: development zones without a code of their own. */
function isCounty(code: string): boolean {
  const last = Number(code.slice(4))
  if (OUTSIDE_MAINLAND.test(code) || TOWNS_ONLY.test(code) || NO_COUNTIES.has(code)) return false
  return !(last >= 71 && last <= 79) && last < 90
}

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
  if (ETHNIC.test(name)) return withoutPeoples(name)
  for (const suffix of SUFFIXES) {
    const rest = name.replace(suffix, '')
    if (rest !== name && rest.length >= 2) return rest
  }
  return name
}

function toRegion(code: string, name: string, level: Region['level'], parent: string | null): Region {
  const short = shortName(name)
  const shortNames = short === name ? [] : [short]
  return { code, name, level, shortNames: [...shortNames, ...(extraNames[code] ?? [])], parent }
}

function countyParent(code: string): string {
  return MUNICIPALITY.test(code) || PROVINCE_RUN.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
}

/** All regions of GB/T 2260, provinces first, then prefectures, then counties. */
export function buildRegions(): Region[] {
  const list: Region[] = []
  for (const [code, name] of Object.entries(areaList.province_list)) list.push(toRegion(code, name, 'province', null))
  for (const [code, name] of Object.entries(areaList.city_list)) {
    if (PROVINCE_RUN.test(code)) continue
    const province = `${code.slice(0, 2)}0000`
    const heading = HEADINGS[code]
    if (heading) list.push({ code, name: heading, level: 'city', shortNames: [], parent: province })
    else list.push(toRegion(code, name, 'city', province))
  }
  for (const [code, name] of Object.entries(areaList.county_list)) {
    if (isCounty(code)) list.push(toRegion(code, name, 'county', countyParent(code)))
  }
  return list
}
