/**
 * Phrases that contain the name of a sector and do not mean it. A scanner that prefers the longest match swallows them whole.
 * Separated by spaces.
 */
export const sectorTraps: readonly string[] = `
  丝绸之路 自由贸易试验区 自由贸易区 钢结构厂房 汽车站 汽车东站 汽车西站 汽车南站 汽车北站 食品安全 阳光学校 观光学习 控制服务 人工服务 员工服务 职工服务
  航空运动服务 通风电器 抛光电镀 温室气体 租金控制 资金控制 染色体 消防车道 消防车通道 电动车充电 电动自行车充电 充电桩位 手机号码 手机号 有限公司 数据线路
  现代化工业 标准化工业 数字化工厂 智能化工厂 规模化工业 自动化工厂 现代化工厂 绿色化工厂 信息化工程 一体化工程 工业化工程 产业化工程
`
  .trim()
  .split(/\s+/)
