/** A third set of chats, written after both were learnt from; measured once, then kept as it came out. */
export const FRESH_THREE = `
# blender cup count => goods.model
榨汁机便携 | 单杯款;白
@ amount: 99
b 上班家里各用一个杯子 要双杯的
a 双杯款129
b 好
@ amount: 129

# humidifier litre clean
加湿器 | 4L;上加水
@ amount: 129
b 2L的要天天加水吧
a 对 4L能用一晚
b 4升的

# scale colour => goods.colour
体重秤 | 黑色
@ amount: 59
b 浴室白砖 白的搭
a 白色现货
b 嗯拍了

# kettle other kitchen
养生壶 | 1.5L 玻璃
@ amount: 89
b 我妈那个是1.8的
b 我一个人1.5够吧
a 够的
b 行

# shoes toddler => goods.size
学步鞋 | 奶油蓝;18
@ amount: 79
b 脚长13.2
a 13.2穿20码
b 20的 奶油蓝

# belt length => goods.size|model
男士皮带 | 自动扣;115cm
@ amount: 79
b 腰围2尺9
a 拍125cm
b 125 自动扣

# hat circumference clean
渔夫帽 | 卡其;M(56-58)
@ amount: 39
b 头围57
a M刚好
b 卡其
b 黑色下次再买

# gloves pairs => goods.quantity
劳保手套 | 灰;均码 | 10
@ amount: 20
b 工地用 来50双
a 50双95
b 行
@ amount: 95

# eye cream size => goods.model
眼霜 | 15g
@ amount: 159
b 30g的划算些
a 30g 269
b 那30的
@ amount: 269

# hair dye colour => goods.colour
染发剂 | 冷棕
@ amount: 49
b 冷棕和黑茶哪个不用漂
a 都不用 黑茶更显白
b 黑茶吧

# perfume sample gift => pay.gift
香水 | 50ml
@ amount: 399
b 有小样吗
a 送两支小样
b 谢谢

# sofa cover seats => goods.model
沙发套 | 双人位;灰
@ amount: 129
b 我家三人位
a 三人位169
b 好灰色
@ amount: 169

# chair with armrest => goods.model
办公椅 | 无扶手;黑
@ amount: 199
b 要带扶手的
a 带扶手239
b 嗯
@ amount: 239

# tv stand length clean
电视柜 | 1.8米 胡桃色
@ amount: 599
b 电视75寸 2米的更稳?
a 1.8米够放75寸
b 好1米8的

# duvet clean summer
夏凉被 | 150*200 蓝格
@ amount: 79
b 冬天的厚被子有吗
a 有的 冬被199起
b 先买这个夏天的 150的

# tea pack shape => goods.model
普洱茶 | 熟普 饼茶 357g
@ amount: 128
b 胃不好喝熟的
a 熟普温和
b 有散的吗 懒得撬
a 有散茶 250g
b 散茶吧

# rice cakes taste => goods.model
年糕 | 原味 500g
@ amount: 19.9
b 孩子爱吃红糖的
a 红糖年糕有现货
b 红糖的一袋

# chocolate percent => goods.model
黑巧克力 | 72% 100g
@ amount: 29
b 72苦吗
a 微苦 58%甜一点
b 58的

# eggs count clean
土鸡蛋 | 30枚
@ amount: 45
b 40枚的破损多不
a 泡沫盒装 不容易破
b 30枚先来一份

# fish cut => goods.model
三文鱼 | 整条
@ amount: 199
b 不会切 切片的吧
a 切片装一样价
b 好

# battery type => goods.model
干电池 | 7号 20粒
@ amount: 25
b 遥控器用几号
a 看您遥控器 一般7号
b 我看了是5号的
a 那拍5号
b 好

# mouse wired => goods.model
鼠标 | 有线 黑
@ amount: 29
b 不想要线 无线的
a 无线39
b 行
@ amount: 39

# memory card => goods.model
存储卡 | 64G
@ amount: 39
b 录4K 64够吗
a 建议128G
b 128吧
@ amount: 69

# tablet case clean
平板保护套 | 11寸 粉
@ amount: 49
b 我是11寸的 我妹10.9
a 11寸的就行
b 粉的

# desk lamp count clean
护眼台灯 | 白 | 2
@ amount: 178
b 双胞胎 一人一个
a 好的 两个178
b 白的

# bracelet wrist => goods.size|model
手串 | 12mm
@ amount: 99
b 女生戴 8mm合适
a 8mm秀气
b 8的

# earring pair clean
耳钉 | 银 一对
@ amount: 59
b 一对还是一只
a 一对的价
b 好

# necklace gift wrap => ship.note
项链 | 银
@ amount: 199
b 帮我包成礼物 谢谢
a 好的亲

# car phone mount => goods.model
车载支架 | 吸盘式
@ amount: 39
b 出风口那种方便
a 出风口式有
b 要出风口式

# car film => goods.model|product
前挡膜 | 轿车
@ amount: 299
b SUV的多少
a SUV款359
b 我是suv
@ amount: 359

# lock keys => goods.quantity|model
挂锁 | 小号 | 3
@ amount: 30
b 五个门都换
a 那五把 50
b 嗯
@ amount: 50

# screwdriver clean set
螺丝刀套装 | 25合1
@ amount: 39
b 25合1和63合1区别
a 63多一些手机批头
b 修家具用 25的够

# lens power => goods.model
隐形眼镜 | 500度 6片
@ amount: 99
b 我框架525 隐形减多少
a 525隐形戴500
b 左眼是475
b 两只都拍475吧 舒服点
a 好的475

# lens clean
隐形眼镜 | 500度 6片
@ amount: 99
b 我框架525
a 隐形戴500
b 好

# pet bowl size clean
狗碗 | 大号 蓝
@ amount: 29
b 小号是猫用的吧
a 是的 中大型犬用大号
b 大号 蓝

# cat tree layers => goods.model
猫爬架 | 三层 灰
@ amount: 199
b 两只猫打架 四层的
a 四层259
b ok
@ amount: 259

# book hardcover => goods.model
红楼梦 | 平装
@ amount: 39
b 收藏用 精装
a 精装79
b 好
@ amount: 79

# toy remote clean
遥控车 | 红 充电款
@ amount: 89
b 充电的还是电池的
a 这款充电
b 蓝的没了?
a 只有红
b 红就红

# name typed => ship.receiver
水杯 | 500ml
b 麻烦收件人改一下 写徐晓东
a 好

# name kept clean
水杯 | 500ml
b 收件人林晓没错
a 嗯嗯

# phone new => ship.phone
水杯 | 500ml
b 换个电话 15099998888
a 好

# phone old clean
水杯 | 500ml
b 13800001234这个号能收到短信吧
a 可以

# address floor => ship.address
水杯 | 500ml
b 房号写错了 应该是503
a 改好了

# address school clean
水杯 | 500ml
b 文三路那边快递停了没
a 正常的

# address to office => ship.address
水杯 | 500ml
b 改寄公司 滨江区江南大道518号
a 好的

# remote => ship.remote
水杯 | 500ml
@ address: 青海省海东市乐都区古城大街2号
b 下好了

# remote told clean
水杯 | 500ml
@ address: 青海省海东市乐都区古城大街2号
b 青海包邮不
a 包的

# note guard => ship.note
水杯 | 500ml
b 交给保安就行
a 好

# note morning clean asked
水杯 | 500ml
b 早上能送到吗
a 看快递安排哦

# note box => ship.note
水杯 | 500ml
b 包装结实点 上次瘪了
a 好的

# invoice => ship.note
水杯 | 500ml
b 要发票的 公司报销
a 可以开

# coupon => pay.coupon
电饼铛 | 红
@ amount: 199
b 我领了张20的券
a 直接用就行
b 付啦

# coupon gone clean
电饼铛 | 红
@ amount: 199
b 券呢 昨天还有
a 活动结束了
b 好吧

# amount => pay.amount
电饼铛 | 红
@ amount: 199
b 180行不行
a 185 不能再低
b 行185

# amount clean
电饼铛 | 红
@ amount: 199
b 大的多少
a 大号259
b 小的就行

# promo => pay.promotion|amount
电饼铛 | 红 | 2
@ amount: 398
b 两件打9折?
a 对的 两件358
b 拍啦

# gift clean
电饼铛 | 红
@ amount: 199
@ note: 送油刷
b 送啥
a 送油刷一个

# en blanket => goods.colour
Throw Blanket | Grey; 130x170
@ amount: 35
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b is the sage one back?
a Yes, sage is back in stock
b great I'll take sage

# en candle qty => goods.quantity
Candle | Vanilla | 1
@ amount: 12
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b make it three please, they're party favours
a Three, got it
@ amount: 36

# en sister clean
Sneakers | White; US 7
@ amount: 79
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b my sister takes an 8 in these but I'm a 7
a 7 it is
b thanks

# en note => ship.note
Sneakers | White; US 7
@ amount: 79
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b could you leave it at the front desk please
a Of course
`
