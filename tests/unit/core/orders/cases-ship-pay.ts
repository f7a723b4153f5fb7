/** Delivery and payment: planted mismatches and traps, written for this project. */
export const SHIP_PAY_CASES = `
# receiver changed => ship.receiver
茶杯 | 白色
b 收件人帮我改成 陈立 我出差
a 好的 改成陈立
b 谢谢

# receiver same
茶杯 | 白色
b 收货人是林晓 没填错吧
a 是的亲

# receiver misspelt => ship.receiver
茶杯 | 白色
@ receiver: 张小雨
b 名字打错了 是张晓雨 不是张小雨
a 好的

# receiver masked same
茶杯 | 白色
@ receiver: 林*
b 收件人林晓对吧
a 对的

# masked name of another => ship.receiver
茶杯 | 白色
@ receiver: 林*
b 收件人写我老公 周强
a 好的

# agent's own name is none
茶杯 | 白色
a 您好 我是客服小美 有什么可以帮您
b 我叫阿花 这杯子送人合适吗
a 很合适的

# english receiver => ship.receiver
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b could you change the name to Sarah Lee please
a Sure, done

# phone changed => ship.phone
茶杯 | 白色
b 手机号换了 打13911112222
a 好的

# phone confirmed
茶杯 | 白色
b 电话是13800001234吧
a 对的

# old phone named
茶杯 | 白色
b 13555556666那个号不用了 用现在这个
a 好的

# phone too short => ship.phone
茶杯 | 白色
@ phone: 1380000123
b 拍了

# phone too long => ship.phone
茶杯 | 白色
@ phone: 138000012345
b 拍了

# masked phone other tail => ship.phone
茶杯 | 白色
@ phone: 138****1234
b 电话尾号5678那个
a 好的

# virtual number
茶杯 | 白色
@ phone: 13800001234-5678
b 拍了

# land line
茶杯 | 白色
@ phone: 0571-88886666
b 拍了

# english phone => ship.phone
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b my number changed, it's 206-555-0199 now
a Thanks, noted

# english phone same
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b is my phone 206 555 0143 on there?
a Yes it is

# new address => ship.address
茶杯 | 白色
b 地址改成江苏省苏州市姑苏区平江路20号
a 好的 已帮您备注新地址
@ note: 地址改江苏省苏州市姑苏区平江路20号

# door number => ship.address
茶杯 | 白色
b 我房号写错了 是503
a 好的

# building => ship.address
茶杯 | 白色
b 麻烦看下地址 是5幢不是3幢
a 好的 改5幢

# address read back
茶杯 | 白色
a 亲 核对下地址 杭州市西湖区文三路99号3幢502室对吗
b 对的

# other city => ship.address
茶杯 | 白色
b 寄到上海 我换工作了
a 好的亲 您地址改一下哦
b 改好了

# delivery time to another city is a question
茶杯 | 白色
b 发到成都要几天
a 3-4天
b 我在杭州 应该更快吧
a 1-2天

# no street => ship.address
茶杯 | 白色
@ address: 广东省广州市天河区
b 拍了

# street without number => ship.address
茶杯 | 白色
@ address: 广东省广州市天河区天河路
b 拍了

# village is fine
茶杯 | 白色
@ address: 河南省信阳市固始县草庙集乡李家湾村
b 拍了

# municipality
茶杯 | 白色
@ address: 上海市浦东新区世纪大道1号
b 拍了

# masked address
茶杯 | 白色
@ address: 浙江省杭州市西湖区文三路****
b 拍了

# english address without street => ship.address
Mug | White
@ address: Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b ordered

# english apartment => ship.address
Mug | White
@ address: 410 Pine Street, Apt 4B, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b sorry I put the wrong apartment, it should be apt 14B
a No problem, updated

# english street same
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b it's going to 410 pine st right?
a Yes

# remote unsaid => ship.remote
茶杯 | 白色
@ address: 西藏自治区拉萨市城关区北京中路8号
b 拍了

# remote told
茶杯 | 白色
@ address: 海南省海口市龙华区国贸路8号
b 能发海南吗
a 可以的 海南属于偏远地区 需要补8元运费
b 好的 补了

# road named after a remote place
茶杯 | 白色
@ address: 山东省济南市历下区新疆路12号
b 拍了

# station => ship.note
茶杯 | 白色
b 放小区驿站就行
a 好的
b 嗯

# station noted
茶杯 | 白色
@ note: 放菜鸟驿站
b 放小区驿站就行
a 好的

# station asked, refused
茶杯 | 白色
b 能指定顺丰吗
a 抱歉亲 默认发中通 不能指定
b 好吧

# weekend => ship.note
茶杯 | 白色
b 我平时上班 周末送行吗
a 可以的 给您备注

# weekend noted as weekday => ship.note
茶杯 | 白色
@ note: 工作日送
b 周末再送 平时没人
a 好的

# invoice => ship.note
茶杯 | 白色
b 需要开发票 抬头杭州某某公司
a 好的亲

# invoice asked only
茶杯 | 白色
b 你们能开发票吗
a 可以的 需要的话告诉我
b 不用了 随便问问

# call first => ship.note
茶杯 | 白色
b 送之前给我打个电话
a 好的 备注了

# ship later => ship.note
茶杯 | 白色
b 15号以后再发货哦 我出差
a 好的亲

# hurry is no wish
茶杯 | 白色
b 快点发货啊 急用
a 好的 今天发

# gift card english => ship.note
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b it's a present, could you gift wrap it?
a Of course!

# leave english => ship.note
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b please leave it with the doorman
a Will do

# leave noted
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
@ note: leave with doorman
b please leave it with the doorman
a Will do

# no price list => ship.note
茶杯 | 白色
b 送人的 里面别放价格单
a 好的

# what an agent notes without a listed wish => ship.note
茶杯 | 白色
b 帮我挑个没有黑点的
a 好的 备注挑选无瑕疵的

# elsewhere the upstairs talk
冰箱 | 银色
b 送货上门吗
a 送到楼下 上楼需要另付搬运费
b 哦 那我自己搬

# coupon taken, not used => pay.coupon
茶杯 | 白色
b 领了你们店铺10元券
a 好的 下单自动抵扣
b 拍了

# coupon used
茶杯 | 白色
@ coupon: 店铺优惠券10元
b 领了你们店铺10元券
a 好的 下单自动抵扣
b 拍了

# coupon of another sum => pay.coupon
茶杯 | 白色
@ coupon: 满99减5
b 我有张20元的券
a 可以用的
b 好 拍了

# no coupon to be had
茶杯 | 白色
b 有优惠券吗
a 亲 目前没有优惠券哦
b 好吧 拍了

# coupon cannot be combined
茶杯 | 白色
b 我领了5元券
a 亲 活动价不能叠加券哦
b 行吧

# coupon promised => pay.coupon
茶杯 | 白色
b 能便宜点吗
a 给您发一张15元的券 直接用
b 好的谢谢
b 拍了

# coupon for next time
茶杯 | 白色
a 收货后好评送您5元券下次用
b 好的

# english code => pay.coupon
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b any discount?
a You can use code WELCOME10 for 10% off
b awesome, thanks
b ordered

# gift promised => pay.gift
茶杯 | 白色
b 有赠品不
a 给您送一个杯垫
b 好的

# gift noted
茶杯 | 白色
@ note: 送杯垫1个
b 有赠品不
a 给您送一个杯垫
b 好的

# gift asked, promised by yes => pay.gift
茶杯 | 白色
b 老板送个杯刷呗
a 可以的亲
b 谢谢老板

# gift refused
茶杯 | 白色
b 能送个杯刷吗
a 不好意思亲 没有赠品哦
b 好吧

# insurance is no gift
茶杯 | 白色
a 今天下单送运费险 7天无理由
b 好

# for a friend is no gift
茶杯 | 白色
b 送给女朋友的 包装好看吗
a 好看的 有礼盒

# second gift missing => pay.gift
耳机 | 黑色
@ note: 送收纳包
a 给您送收纳包 再送一根充电线
b 好嘞

# english gift => pay.gift
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
a I'll throw in a free coaster for you
b aw thanks!

# english free shipping
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
a You get free shipping over 50
b nice

# price agreed, not changed => pay.amount
茶杯 | 白色
b 100太贵了 90行吗
a 行 给您改价90
b 好的 付了

# price agreed and changed
茶杯 | 白色
@ amount: 90
b 100太贵了 90行吗
a 行 给您改价90
b 好的 付了

# price of another version
保温壶 | 1L;白色
@ amount: 129
b 1.5L多少
a 1.5L 159
b 那1L的呢
a 1L 129
b 好的 拍1L

# total for two => pay.amount
茶杯 | 白色 | 2
@ amount: 200
b 两个能便宜点不
a 两个一起180
b 行
b 拍了

# unit price
茶杯 | 白色 | 3
@ amount: 90
b 多少钱一个
a 30一个
b 来三个
a 好的
b 付了

# discount without sum => pay.amount
茶杯 | 白色
b 100能少点吗
a 老客户给您便宜8块
b 好 拍了

# discount refused
茶杯 | 白色
b 能便宜10块吗
a 亲 已经是最低价了哦
b 那好吧

# english price => pay.amount
Mug | White
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
@ amount: 25
b could you do a better price?
a I can do it for $20
b deal, ordered

# freight extra paid
茶杯 | 白色
@ amount: 115
@ address: 新疆维吾尔自治区乌鲁木齐市天山区人民路1号
b 新疆包邮吗
a 不包邮的 要补15运费 一共115
b 好 付了

# spend and save
茶杯 | 白色
@ amount: 80
@ coupon: 满100减20
b 满100减20能用吗
a 可以 到手80
b 拍了
`
