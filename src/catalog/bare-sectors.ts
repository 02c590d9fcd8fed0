const WORDS = `
optoelectronics: 激光 光纤
chemicals: 化工
high-end-equipment: 装备
electronics-ict: 电子
castings-forgings: 锻造 铸锻
hvac-refrigeration: 制冷 空调
material-handling: 电梯 起重机
water-treatment: 水处理
smart-grid: 变压器
charging-infrastructure: 充电桩
metal-structures: 钢结构
consumer-electronics: 手机
communications-equipment: 通信
aerospace: 航空 航天
dental-ophthalmic: 口腔
seed-industry: 种业 种子 制种
express-courier: 快递
warehousing-supply-chain: 供应链 仓储
trade: 贸易 商贸
finance: 金融
safety-emergency: 消防
security-electronics: 安防
footwear-leather: 鞋 鞋业
textiles: 丝绸
machining: 冲压
`

/**
 * Words too common to name a sector in running text, with the id of the one that each means where it is an item of a list of sectors:
 * 重点发展激光、装备.
 */
export const bareSectors: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((row) => {
      const [id = '', words = ''] = row.split(': ')
      return words.split(' ').map((word): [string, string] => [word, id])
    }),
)
