/** Words that make a date the date by which the site must be ready or the present one left. */
export const MOVES =
  /给到|宽限|期限|进|搬|迁|入驻|入场|入住|交付|交房|交地|到期|合同到|租约到|租期到|租到|不续租|到期|退租|退场|腾|收回|用上|设备到|进设备|投用|投入使用|到位|要用|使用|起租|清退|拆|落户|move|occup|ready|hand ?over|lease ends|expires?|start using|relocat/

/** Words that make a date something else: production, signing, a visit, a call. */
export const OTHER_EVENTS =
  /涨|投产|开工|动工|签|定下来|敲定|决定|来看|看厂|看场|看房|看看|考察|面谈|回访|打电话|再打|联系|回复|投运|达产|上市|拿地|建成|竣工|开业|还款|停产|批下|量产|拜访|见面|开会|免租|付款|来电|约了|约时间|约见|约一起|过来|production|visit|call|sign|meeting|decide|decision|start construction|ipo/

/** Holidays whose eve is a deadline: month of the day before, and the month of the holiday. */
export const HOLIDAYS: Readonly<Record<string, { month: number; day: number }>> = {
  五一: { month: 5, day: 1 },
  劳动节: { month: 5, day: 1 },
  六一: { month: 6, day: 1 },
  七一: { month: 7, day: 1 },
  八一: { month: 8, day: 1 },
  国庆: { month: 10, day: 1 },
  国庆节: { month: 10, day: 1 },
  十一: { month: 10, day: 1 },
  十月一: { month: 10, day: 1 },
  双十一: { month: 11, day: 11 },
  元旦: { month: 1, day: 1 },
}

export const MONTHS_EN: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
