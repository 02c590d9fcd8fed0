/** What makes a call no enquiry for a site: each kind with its wording. Such a note gives no requirement. */
export const NON_LEADS: readonly { kind: string; pattern: RegExp; example: string }[] = [
  {
    kind: 'wrong number',
    pattern: /打错(?:电话|了|号)|拨错|号码错|空号|wrong number/,
    example: '打错电话了',
  },
  {
    kind: 'sales call',
    pattern:
      /推销|做推广的|拉广告|卖保险|贷款中介|来推荐贷款|代理记账推广|来卖|骚扰电话|拉业务|跑业务|想给园区(?:供|做)|求合作推广|发广告|不是企业入驻|cold call|sales pitch/,
    example: '推销电梯广告的',
  },
  {
    kind: 'job seeker',
    pattern: /求职|找工作|应聘|投简历|岗位招人|有没有岗位|招不招|招聘信息|问.{0,8}招人吗|job seeker|looking for a job/,
    example: '问园区里有没有岗位招人',
  },
  {
    kind: 'lost or closed',
    pattern:
      /(?:已经?|都)(?:签|定|选|落|去|租)了?(?:别的|别家|其他|其它|隔壁|外地|另外一家|另一家)|签了(?:别的|别家|其他)|(?:^|[,。;!?、 \n]|客户|对方|他们?|她|说|这家|项目|企业|老板|我们|目前|暂时|已经|都)(?:不需要了|不考虑了|没有?需求了)|项目取消|项目黄了|项目停了|不搬了|不租了|不找了|暂时不动|别老打|不要再打|别再打|不用跟|不算线索|放公海|没有(?:搬|迁|扩)\S{0,6}打算|signed elsewhere|no longer (?:needed|interested)|not interested(?! in (?:buy|purchas|leas|rent|own|land))/,
    example: '已经签了别的园区',
  },
  {
    kind: 'rival',
    pattern: /取经|不是企业|套价格|同行来?(?:打听|摸底|套)|竞品|别的园区的?招商/,
    example: '同行来套价格的',
  },
  {
    kind: 'tenant or property matter',
    pattern:
      /已入驻企业|入驻企业反映|园区(?:内|里)?企业反映|转物业|找物业|物业(?:维修|报修|投诉)|报修|停车位不够|食堂承包|修水管|不是来落户|电费单|催缴|漏水/,
    example: '已入驻企业反映停车位不够',
  },
]

/** After a closing phrase these still open a wish: 之前说不需要了, 现在又想租. */
export const REOPENS = /(?:现在|今天|刚才|这次|又|重新)[^,。;\n]{0,6}(?:想|要|需要|找|看)/
