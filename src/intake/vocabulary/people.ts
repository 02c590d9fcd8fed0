/** Family names by frequency; two-character ones apart. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向常汤康易乔赖文施洪柯倪柳岳梅殷庄章鲁葛俞翟聂齐关焦耿伍甘鲍游邢颜路纪温牛季涂左裴祝霍骆尚柴凌申盛管单卓瞿艾苗解裘蓝蒙佟仇古米缪池冷卞应辛戚蒲屈谷连饶项穆桂晏商阳闵匡粟宿宣佘栾师缪郁单俞窦岑薄蔺臧费植蔚阎阮柏昌茅危童麻虞解应宗杭诸滑荀羊甄封芮储靳汲糜巫乌牧隗谷宓蓬仰秋仲伊宫宁厉戎祖幸司韶郜蓟蒲鄂索咸卓屠胥闻莘党贡逄姬扶冉宰郦雍桑濮寿边扈浦庄慕宦容慎暨居衡弘寇禄殳沃夔隆巩敖融訾阚那毋沙鞠须丰巢蒯查荆竺权逯盖仝景战甯忻荔茹毕牟桓阙乾云'
export const DOUBLE_SURNAMES = '欧阳|上官|司马|诸葛|司徒|皇甫|东方|尉迟|公孙|慕容|令狐|端木|夏侯'

/** What follows a name: 王总, 李经理, 田博士. Longest first where one begins another. */
export const TITLES =
  '总经理|副总经理|董事长|副总|经理|总监|先生|女士|小姐|博士|教授|厂长|主任|老板娘|老板|老师|部长|处长|科长|局长|院长|所长|站长|校长|店长|书记|主管|秘书|会计|师傅|队长|导演|董|总|工|导|姐|哥'

/** A title of one character is part of a longer word before these: 总投资, 工厂, 董事会, 导轨. */
export const NOT_TITLE: Readonly<Record<string, string>> = {
  总: '投共部计量额体价包装产建占长数高用需的面资成功金监',
  工: '厂业程艺人作序具商期地信会资贸控装况时件矿种棚',
  董: '事',
  导: '轨热电入师购向航弹管流致游',
  姐: '妹',
  哥: '们伦德',
}

/** Words after which a bare name of two or three characters is the contact's: 联系人张敏, 我叫王强. */
export const NAME_LABELS =
  '联系人|联络人|对接人|负责人|联系方式|我叫|找|客户|姓名|称呼|经办人|老板叫|名字|业务联系人|联系|contact person|contact name|contact|my name is|this is|name is|attn|ask for'

/** Before or after a name: this person only introduced, or is on the other side (政府, 园区, 我们). */
export const INTRODUCES =
  /^(?:[^,。;\n]{0,12}不是(?:这家|他|她|这个|本人)|介绍|推荐|转过来|转来|转的|引荐|给的|牵线|那边介绍|那里介绍|推过来)/
export const OTHER_SIDE =
  /(?:招商局|发改局|工信局|管委会|街道|政府|物业|中介|同事|我们|副区长|商务局|开发区|镇里|园区)(?:的)?$/
