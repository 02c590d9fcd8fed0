/**
 * One case a line: text | what is seen, in order. A quantity is `kind value[..max][unit][/divisors] [bound] [modifier]`, figures to six
 * digits; area in m2, length in m, weight in t. Nothing behind the bar: no quantity.
 */
export const MONEY_CASES = `
租金二十五蚊 | money 25CNY
月租一蚊半 | money 1.5CNY/month
三蚊六 | money 3.6CNY
八毫五 | money 0.85CNY
两角八分 | money 0.28CNY
8分 | money 0.08CNY
一共得8分 | number 8
八毫米 | length 0.008m
租金15元 | money 15CNY
年租金15元 | money 15CNY/year
注册资本1000万元 | money 1e7CNY
基金规模36.57亿元 | money 3.657e9CNY
每台欧洲设备8欧元 | money 8EUR
汇率７．１２美元 | money 7.12USD
手续费1.05瑞士法郎 | money 1.05CHF
外资到账3.2亿美元 | money 3.2e8USD
股价2.35港元 | money 2.35HKD
贷款530亿台币 | money 5.3e10TWD
报价1万亿日元 | money 1e12JPY
出口额445奈拉 | money 445NGN
十八美元 | money 18USD
补贴两块 | money 2CNY
五元三毛 | money 5.3CNY
两美元又三美分 | money 2.03USD
3元5角 | money 3.5CNY
三块五 | money 3.5CNY
3块5一平一天 | money 3.5CNY/m2/day
一块二毛五 | money 1.25CNY
三块零四 | money 3.04CNY
壹拾壹元贰角壹分 | money 11.21CNY
陆万柒仟伍佰伍拾柒元整 | money 67557CNY
五毛钱一度电 | money 0.5CNY/kWh
五毛一天 | money 0.5CNY/day
一天一平五毛以内 | money 0.5CNY/day/m2 max
人民币92.6亿元 | money 9.26e9CNY
人民幣1,000萬元 | money 1e7CNY
6000万人民币 | money 6e7CNY
RMB 30/sqm/month | money 30CNY/m2/month
6 RMB/sqm/day 以内 | money 6CNY/m2/day max
¥30起 | money 30CNY min
￥１２００ | money 1200CNY
$5 million | money 5e6USD
US$5m raised | money 5e6USD
5,000 USD | money 5000USD
HK$2.5 | money 2.5HKD
€30 per square metre per year | money 30EUR/m2/year
£1.2bn | money 1.2e9GBP
total RMB 21.5 billion | money 2.15e10CNY
invest 30M RMB | money 3e7CNY
tax about 2m RMB a year | money 2e6CNY/year approx about
RMB 1/sqm/day max | money 1CNY/m2/day max
0.55元/㎡/天 | money 0.55CNY/m2/day
20块/平/月 | money 20CNY/m2/month
8—12元/㎡/月 | money 8..12CNY/m2/month
18元至25元 | money 18..25CNY
15-18块一平一个月 | money 15..18CNY/m2/month
每平方米每天0.4元 | money 0.4CNY/m2/day
月租每平方米20至28元 | money 20..28CNY/month/m2
每月每平方米十二元 | money 12CNY/month/m2
每月20块一平 | money 20CNY/month/m2
月租金800元起 | money 800CNY/month min
一个月4万块 | money 40000CNY/month
25块一个月 | money 25CNY/month
八毛五一平一天 | money 0.85CNY/m2/day
一平方一块二一天 | money 1.2CNY/m2/day
15万左右一亩 | money 150000CNY/mu approx about
十五六万一亩 | money 150000..160000CNY/mu
一块碳纤维板 | count 1
二十块钱以内吧一平一个月 | money 20CNY/m2/month max
1.1一平一天 | money 1.1CNY/m2/day
每亩300万元 | money 3e6CNY/mu
不低于每亩300万元 | money 3e6CNY/mu min
每亩不少于20万 | money 200000CNY/mu min
15万/亩 | money 150000CNY/mu
12万一亩 | money 120000CNY/mu
12—15万元/亩 | money 120000..150000CNY/mu
15万元/亩·年 | money 150000CNY/mu/year
15万元/（亩·年） | money 150000CNY/mu/year
500万/年 | money 5e6CNY/year
800w左右/年 | money 8e6CNY/year approx about
1.2亿元/年 | money 1.2e8CNY/year
每年最高150万元 | money 1.5e6CNY/year max
最高给予200万元补助 | money 2e6CNY max
最高不超过2000万元 | money 2e7CNY max
500元/人/月 | money 500CNY/person/month
0.65元/千瓦时 | money 0.65CNY/kWh
2.9元/立方米 | money 2.9CNY/m3
3.6元/吨 | money 3.6CNY/t
1,400多億元 | money 1.4e11CNY approx over
数十亿元 | money 2e9..9e9CNY approx vague
几十万元 | money 200000..900000CNY approx vague
首破百亿元 | money 1e10CNY min order
近5000万元 | money 5e7CNY approx under
十八亿六千万元 | money 1.86e9CNY
二亿一千三百万元 | money 2.13e8CNY
两万块左右 | money 20000CNY approx about
300万至500万元/亩 | money 3e6..5e6CNY/mu
350万卢布 | money 3.5e6RUB
20万泰铢 | money 200000THB
30亿韩元 | money 3e9KRW
八千新加坡元 | money 8000SGD
5万澳元 | money 50000AUD
7000越南盾 | money 7000VND
`

export const AREA_CASES = `
库房2w5平 | area 25000m2
占地200亩 内环路口 | area 133333m2
要3k2平 | area 3200m2
占地30亩 | area 20000m2
三四十亩 | area 20000..26666.7m2
三十来亩 | area 20000m2 approx about
三十多亩 | area 20000m2 approx over
50亩出头 | area 33333.3m2 approx over
十几亩 | area 6666.67..13333.3m2 approx vague
几十亩 | area 13333.3..60000m2 approx vague
半亩 | area 333.333m2
一亩半 | area 1000m2
30-50亩 | area 20000..33333.3m2
30亩到50亩 | area 20000..33333.3m2
40 to 50 mu | area 26666.7..33333.3m2
80亩以上 | area 53333.3m2 min
20亩以内 | area 13333.3m2 max
50亩内 | area 33333.3m2 max
50亩起 | area 33333.3m2 min
不到30亩 | area 20000m2 max under
四十母地 | area 26666.7m2
150畝 | area 100000m2
１５０亩 | area 100000m2
5.2平方公里 | area 5.2e6m2
6.4 square kilometres | area 6.4e6m2
1800公顷 | area 1.8e7m2
35 hectares | area 350000m2
万亩良田 |
千亩产业园 | area 666667m2 approx order
上万平 | area 10000m2 min order
5000平左右 | area 5000m2 approx about
5000平+ | area 5000m2 min
5000 平 | area 5000m2
5000 平 方 米 | area 5000m2
30 000 平方米 | area 30000m2
8,000 sqm | area 8000m2
1,500 - 6,000 sqm | area 1500..6000m2
300–500㎡ | area 300..500m2
2k平 | area 2000m2
1.2w平 | area 12000m2
1.2W㎡ | area 12000m2
2千平 | area 2000m2
3万方 | area 30000m2
200个平方 | area 200m2
500个方 | area 500m2
一万二千平 | area 12000m2
一万二平米 | area 12000m2
1万2㎡ | area 12000m2
三千五平方 | area 3500m2
一千来平 | area 1000m2 approx about
小一万平 | area 10000m2 approx under
大几千平 | area 5000..9000m2 approx vague
好几千平 | area 2000..9000m2 approx vague
两三千平 | area 2000..3000m2
一千五六百平 | area 1500..1600m2
三五百平 | area 300..500m2
七八千平米 | area 7000..8000m2
一到两千平 | area 1000..2000m2
1.5万到2万平 | area 15000..20000m2
2万-3万平 | area 20000..30000m2
1-2万平 | area 10000..20000m2
8000-1.2万平 | area 8000..12000m2
800㎡-2万㎡ | area 800..20000m2
百十来平 | area 110m2 approx about
万把平 | area 10000m2 approx about
千把平 | area 1000m2 approx about
约4.2万平方米 | area 42000m2 approx about
四万二千平方米 | area 42000m2
不小于2000㎡ | area 2000m2 min
控制在3000平 | area 3000m2 max
100平以下 | area 100m2 max
60万平方英尺 | area 55741.8m2
3英亩 | area 12140.6m2
20坪 | area 66.1157m2
3亿2万平 | number 3e8 ; area 20000m2
一平台 |
四平 |
`

export const SIZE_CASES = `
层高8.1米 | length 8.1m
层高8M | length 8m
净高九米 | length 9m
层高8米5 | length 8.5m
八米五 | length 8.5m
6-8米 | length 6..8m
9m - 12m | length 9..12m
层高7米以上 | length 7m min
离高速口5公里内 | length 5000m max
within 20km of the port | length 20000m max
约48公里 | length 48000m approx about
十二千米 | length 12000m
168公分 | length 1.68m
350mm | length 0.35m
12英寸 | length 0.3048m
两米半 | length 2.5m
30 feet | length 9.144m
三百米 | length 300m
5公里左右 | length 5000m approx about
承重3吨 | weight 3t
10T行车 | weight 10t
2 x 20t crane | number 2 ; weight 20t
3吨/㎡ | weight 3t/m2
每平方米3吨 | weight 3t/m2
两吨每平方 | weight 2t/m2
0.5到1吨/㎡ | weight 0.5..1t/m2
500kg/㎡ | weight 0.5t/m2
9.8kN/㎡ | weight 1t/m2
3 t per sqm | weight 3t/m2
一吨半 | weight 1.5t
三斤五两 | weight 0.00175t
2.3千克 | weight 0.0023t
二两 | weight 0.0001t
20万公斤 | weight 200t
3000吨/天 | weight 3000t/day
每天1500吨 | weight 1500t/day
50万吨/年 | weight 500000t/year
220t/h | weight 220t/hour
百万吨 | weight 1e6t approx order
1250千伏安 | power 1250kVA
800kVA | power 800kVA
1000 KVA以上 | power 1000kVA min
2MVA | power 2000kVA
八百千伏安 | power 800kVA
300千瓦 | power 300kW
200到315kVA | power 200..315kVA
12兆瓦 | power 12000kW
5.5kW | power 5.5kW
3万千瓦 | power 30000kW
20GWh | number 2e7kWh
220千伏变电站 | number 220kV
6000万度 | number 6e7度
-18℃冷库 | number -18°C
1万方/天 | number 10000m3/day
污水每天200方 | number 200m3/day
混凝土300方 | number 300m3
32/5吨行车 | number 32 ; weight 5t
50万立方米 | number 500000m3
5000m³/d | number 5000m3/day
两公升 | number 0.002m3
五十兆字节 | number 5e7byte
`

export const NUMBER_CASES = `
预算1w8 | number 18000
月租6k5 | number 6500
3^4 | number 81
2^-2 | number 0.25
- 4,500 | number -4500
四百六十 | number 460
肆佰陆拾 | number 460
二百五 | number 250
两千三百五 | number 2350
一千零五 | number 1005
六万零三百 | number 60300
一百零二万三千 | number 1.023e6
七亿零八 | number 7e8
三十万万 | number 3e9
5.6万亿 | number 5.6e12
3万4千5百 | number 34500
8 万 6 千 2 百 | number 86200
五 百 二 十 一 | number 521
三千 六百 四十 万 | number 3.64e7
40k | number 40000
１，２３４ | number 1234
12,345.67 | number 12345.7
.75 | number 0.75
3e4 | number 30000
负四十二 | number -42
-15000 | number -15000
零点零五 | number 0.05
十二点五 | number 12.5
三千点五 | number 3000.5
一千二点五 | number 1200.5
年税收800万 亩均30w | number 8e6 ; number 300000
五百来万 年纳税额800-1000万 | number 5e6 approx about ; number 8e6..1e7
千把万 | number 1e7 approx about
一两个亿 | number 1e8..2e8
三千到五千万 | number 3e7..5e7
五千万 三千平 | number 5e7 ; area 3000m2
十余万 | number 100000 approx over
600余万 | number 6e6 approx over
三百来万 | number 3e6 approx about
二十几万 | number 200000..300000 approx vague
一百零几万 | number 1e6..1.1e6 approx vague
十七八万 | number 170000..180000
1.2个亿 | number 1.2e8
一个多亿 | number 1e8 approx over
1亿2千万 | number 1.2e8
1亿2000万 | number 1.2e8
800万到1个亿 | number 8e6..1e8
3-5万 | number 30000..50000
5000w | number 5e7
300万以上 | number 3e6 min
20以内 | number 20 max
不超过22 | number 22 max
30万肯定有 | number 300000 min
保守400万 | number 4e6 min
四百多 | number 400 approx over
八分之三 | number 0.375
3又二分之一 | number 3.5
负二又四分之一 | number -2.25
3/8 | number 0.375
2 1/4 | number 2.25
1/4的市场主体 | number 0.25
三倍 | number 3times
近10倍 | number 10times approx under
五打 | count 60
三双 | count 6
廿五 | number 25
五千万二期 | number 5e7 ; number 2
3亿3年收回 | number 3e8 ; duration 3year
20和30之间 | number 20..30
第13位 | number 13
第三批 | number 3
万 |
万万 |
一切 |
统一 |
二三产业 |
十四五规划 |
党的二十大 |
`

export const PERCENT_CASES = `
增长6.8% | percent 6.8%
２２％ | percent 22%
-3.5% | percent -3.5%
百分之十二点三 | percent 12.3%
百分之２．５ | percent 2.5%
百分之百 | percent 100%
百分之一百二十 | percent 120%
百 分 之 三 十 | percent 30%
百分之二三十 | percent 20..30%
千分之五 | percent 0.5%
3‰ | percent 0.3%
三成 | percent 30%
六成以上 | percent 60% min
三成半 | percent 35%
七成六 | percent 76%
半成 | percent 5%
2.5成 | percent 25%
2-3成 | percent 20..30%
八折 | percent 80%
75折 | percent 75%
七五折 | percent 75%
九九折 | percent 99%
9.5折 | percent 95%
打对折 | percent 50%
六个百分点 | percent 6%
２．４ 个百分点 | percent 2.4%
3个点 | percent 3%
5%到8% | percent 5..8%
8%—12% | percent 8..12%
up 12 percent | percent 12%
三成本 |
两折页 |
`

export const COUNT_CASES = `
80余家企业 | count 80 approx over
近300家 | count 300 approx under
上千家 | count 1000 min order
数百家 | count 200..900 approx vague
50+家 | count 50 min
百余位 | count 100 approx over
一百二十六家 | count 126
60多人 | count 60person approx over
百十来人 | count 110person approx about
400来号人 | count 400person approx about
35 people | count 35person
12 staff | count 12person
4.7万人 | count 47000person
1000-1500人 | count 1000..1500person
10来个人 | count 10person approx about
18个 | count 18
两台 | count 2
1500台/年 | count 1500/year
26层 | count 26
12栋 | count 12
2100套 | count 2100
十几个 | count 10..20 approx vague
三个月内 | duration 3month max
半年之内 | duration 0.5year max
3-6个月 | duration 3..6month
十八个月 | duration 18month
两年半 | duration 2.5year
两年多 | duration 2year approx over
三个多月 | duration 3month approx over
两个半月 | duration 2.5month
24小时 | duration 24hour
四十分钟 | duration 40minute
90天 | duration 90day
30日内 | duration 30day max
两周 | duration 14day
3个工作日 | duration 3day
lease 3 years | duration 3year
半个月 | duration 0.5month
`

/** Dates, times, numbers of telephones, documents and products, and characters of names: nothing is to be seen. */
export const NOTHING_CASES = `
三角形支架
5g基站
2023年
二〇二三年
二零二三年四月
2019—2023年
2021年至2023年
2024-2026
2023年4月5日
2024-03-28
2024/3/28
2024.3.28
23/03/21
09-27
23年5月
’23年
3月底
十一月
3-5月
28日上午
5月1日前
上半年
二季度
21世纪
17:42
8:30-17:30
16时前
九点半
下午三点
13900001122
138 0000 5566
137-0000-9090
+86 138-0000-5566
+49 30 23125 123
0532-88001234
0532-8800 1234
0571 8600 1122
023-00000000
400-123-4567
400 888 0123
幺三九零零零零四五六七
编号:SY20931
邮编：471100
〔2024〕12号
26号楼
3号线
5G基站
3D打印
B2B平台
GB50016
PM2.5
H100
http://example.com/a?p=30%25&x=500
三元锂电池
珠三角
五台山
三门峡
一方面
多元化
千佛山
百姓
十分满意
便宜一点
ICP备05000000
`
