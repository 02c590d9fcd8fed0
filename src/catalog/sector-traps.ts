/**
 * Phrases that contain the name of a sector and do not mean it. A scanner that prefers the longest match swallows them whole.
 * Separated by spaces.
 */
export const sectorTraps: readonly string[] = `
  丝绸之路 自由贸易试验区 自由贸易区 钢结构厂房 国家电网公司 汽车站 汽车东站 汽车西站 汽车南站 汽车北站 食品安全 信息安全等级
`
  .trim()
  .split(/\s+/)
