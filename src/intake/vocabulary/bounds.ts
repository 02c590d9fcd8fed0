/** Words that make a figure a floor or a ceiling, by the side of the figure they stand on; separated by `|`. */
export const BOUND_WORDS = {
  /** 年纳税保守400w */
  atLeastBefore:
    '至少|最少|起码|不低于|不少于|不小于|不下|保守|最低|不能低于|不能少于|不能小于|保底|下限|大于|超过|超|高于|at least|minimum|min|more than|over|above|no less than|not less than',
  /** 亩均30万肯定有 */
  atLeastBehind: '以上|起步|起|肯定有|打底|往上|朝上|及以上|或以上|开外|保底|or more|minimum|min',
  /** 租金控制在18块以内 */
  atMostBefore:
    '不超过|别超过|不要超过|控制在|最多|最高|不高于|不大于|不能超过|不能高于|不能超|不能过|别高过|不高过|不要高过|不能高过|莫超过|不得超过|不可超过|不许超过|别多于|不多于|最好别超|别超|别过|不过|上限|低于|少于|小于|压到|压在|撑死|顶多|封顶|maximum|max|at most|up to|under|below|no more than|not more than|less than|cap of',
  /** 日租3块封顶 */
  atMostBehind: '以内|之内|以里|以下|封顶|顶天|之下|内|为限|给到头|到顶|max|maximum|or less|cap',
} as const
