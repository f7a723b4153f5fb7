/** Goods: colour, size, model, quantity, product; planted mismatches and traps, written for this project. */
export const GOODS_CASES = `
# wanted black, got white => goods.colour
卫衣男连帽春秋 | 白色;XL
b 黑色还有吗
a 有的哦
b 那来件黑的 XL
a 好的
b 付了

# changed mind twice, ends as ordered
针织开衫女 | 雾霾蓝;M
b 雾霾蓝和奶白哪个显白
a 奶白更显白一些
b 那奶白
b 算了还是雾霾蓝吧 我衣柜里都是白的
b M码
a 好的亲 雾霾蓝M
b 拍了

# colour out of stock, switched, order kept old => goods.colour
帆布鞋女高帮 | 绿色;37
b 绿色37
a 亲 绿色37刚刚断码了 有米白37
b 那米白吧
a 好的

# asks about another colour only
双肩包女 | 卡其色
b 卡其色 会不会很容易脏
a 卡其色耐脏的
b 黑色呢
a 黑色更耐脏
b 还是卡其吧
b 下单啦

# mother's idea dropped
羽绒服女中长款 | 雾紫色;L
b 我妈说红色喜庆
b 我不喜欢红的 就要雾紫
a 好嘞 雾紫L给您留着
b 嗯嗯

# dark against light grey => goods.colour
窗帘遮光成品 | 浅灰;2.0*2.7m;打孔 | 2
b 深灰 两片 2米宽2.7高的
a 好的深灰2.0*2.7两片
b 拍好了

# english colour => goods.colour
Wool Beanie | Navy
@ address: 22 Baker Street, London NW1 6XE
@ phone: +44 7700 900123
@ receiver: Emma Clark
b Hi! do you have the mustard one?
a Yes we do
b great I'll take the mustard
a Perfect

# english colour ask only
Canvas Tote Bag | Natural; Large
@ address: 22 Baker Street, London NW1 6XE
@ phone: +44 7700 900123
@ receiver: Emma Clark
b does the black one fade?
a A little after many washes
b ok natural then, large
a Great choice
b ordered!

# size moved up => goods.size
衬衫男商务 | 白色;40
b 我175 150斤平时穿40
a 这款偏小 建议拍41
b 好的那就41
b 拍了

# size asked, recommended same as card
运动裤男 | 黑色;XL
b 178 155斤穿XL还是2XL
a XL合身 2XL宽松
b 那XL吧

# small instead of medium english => goods.size
Linen Shirt | White; S
@ address: 5 Harbour Road, Bristol BS1 5TY
@ phone: +44 7700 900456
@ receiver: Tom Hill
b I'm usually a small but I like it loose
a I'd go for the medium then
b ok medium please
b paid

# shoe size chinese words => goods.size
老爹鞋女 | 米色;38
b 我脚37.5穿多大
a 建议38
b 我脚宽
a 那拍39
b 行 39吧

# kids size told by height, fits
儿童卫衣 | 蓝色;120
b 孩子115cm 穿120可以吗
a 可以的 穿两年没问题
b 好

# kids size wrong => goods.size
儿童羽绒裤 | 黑色;110
b 身高118 要130的 明年还能穿
a 好的130
b 嗯下单了

# bed size => goods.size
床单四件套纯棉 | 豆绿;1.5m床
b 我家1米8的床
a 那拍1.8m床这个规格
b 好的拍了
a 收到

# rug size => goods.size
客厅地毯 | 驼色;120*160
b 要160*230的驼色
a 好的
b ok

# bra size => goods.size
无钢圈内衣 | 肤色;75B
b 80B有吗 肤色
a 有的亲
b 那就80B
b 拍下了

# waist => goods.size
牛仔裤男直筒 | 深蓝;31
b 腰围2尺5穿多大
a 2尺5对应32哦
b 那我拍32
a 好的

# capacity => goods.model
U盘高速 | 银色;64G
b 要128G的
a 好的 128G
b 拍了

# capacity asked only
移动硬盘 | 黑色;1TB
b 2T多少钱
a 2T 499
b 太贵了 1T够用了
a 好的亲

# phone memory => goods.model
手机5G | 曜石黑;8+128G
b 8+256 黑色
a 好的 现货
b 付款了

# ram same
平板 | 深空灰;8G+256G;WiFi版
b 256的 wifi版
a 好的 深空灰对吧
b 对

# cable type => goods.model
快充数据线 | 1米;Type-C
b 我是苹果手机 要lightning的
a 好的 拍苹果口那个
b 嗯 1米的

# version => goods.model
空气炸锅 | 标准版;白色
b 豪华版比标准版多什么
a 多两个烤架
b 那我要豪华版 白色
a 好的亲
b 下单了

# with lid, none => goods.model
收纳箱 | 大号;无盖
b 有盖的大号
a 带盖的好的
b 拍好

# flavour => goods.model|product
猪肉脯 | 原味;200g
b 香辣的好吃还是原味好吃
a 香辣卖得多
b 那香辣的来一袋
a 好嘞

# flavour kept
酸奶 | 蓝莓味;200g*12
b 草莓味和蓝莓味哪个酸
a 草莓酸一点
b 蓝莓的
b 一箱

# tea => goods.model|product
云南普洱茶饼 | 生普;357g
b 要熟普 胃不好
a 熟茶养胃的
b 嗯 拍了熟普

# scent => goods.model|product
洗衣凝珠 | 樱花香;50颗
b 薰衣草的50颗
a 好的薰衣草
b 付好了

# unlisted flavour told back => goods.model|product|colour
手工蛋卷 | 海苔肉松;12支
b 有鹹蛋黄芝士吗
a 有的 新口味
b 那要鹹蛋黄芝士 12支
a 好的 鹹蛋黄芝士12支
b 拍啦

# lens index => goods.model
近视眼镜片 | 1.60非球面
b 500度用1.60还是1.67
a 500度建议1.67 更薄
b 那就1.67
a 好的

# contact degree => goods.model
隐形眼镜月抛 | 2片装;350度
b 左右眼都是375
a 好的 375度
b 拍好了

# watt => goods.model
LED吸顶灯 | 24W;白光;圆形
b 卧室15平 24w够吗
a 15平建议36W
b 那36w吧 白光
a 好的

# kelvin same
台灯护眼 | 4000K;白色
b 4000k和5000k哪个好
a 看书4000K舒服
b 好 4000的

# dog food weight => goods.model
狗粮成犬 | 牛肉味;5kg
b 10kg的牛肉味
a 好的 10kg
b 下单

# wrong animal age => goods.model
猫粮 | 成猫;2kg
b 我家猫3个月
a 那要拍幼猫粮
b 好的 幼猫的2kg
b 拍了

# diapers => goods.model|size
婴儿纸尿裤 | L;拉拉裤;50片
b 要纸尿裤 不要拉拉裤 L码
a 好的
b 谢谢

# men or women => goods.product|model
情侣睡衣女款 | 粉色;L
b 我要男款的 L
a 好的男款L
b 付了

# two pairs => goods.quantity
船袜男 | 黑色;均码 | 1
b 来五双黑的
a 好的
b 拍好了

# two colours one each, one ordered => goods.quantity|colour|product
保温杯 | 粉色;500ml | 1
b 粉色和蓝色各来一个
a 好的 两个
b 嗯嗯

# two colours both ordered
保温杯 | 粉色;500ml | 1
保温杯 | 蓝色;500ml | 1
b 粉色和蓝色各来一个
a 好的 两个
b 嗯嗯

# dozen
苏打水 | 330ml*24罐 | 2
b 来两箱
a 好的两箱

# only one wanted, two ordered => goods.quantity
旅行箱 | 银色;24寸 | 2
b 就要一个 24寸银色
a 好的
b 拍了

# three pieces of colloquial number => goods.quantity
纯棉背心 | 白色;XL | 2
b 给我整仨 XL白的
a 得嘞
b 整好了

# not a quantity
儿童积木 | 200粒
b 两个孩子一起玩够吗
a 够的 200粒
b 好 拍了

# pack arithmetic
抽纸 | 20包/箱 | 2
b 要40包
a 一箱20包 拍2箱就行
b 好的

# pack arithmetic wrong => goods.quantity
抽纸 | 20包/箱 | 1
b 要40包
a 一箱20包 拍2箱就行
b 好的

# more added => goods.quantity
电动牙刷头 | 白色;4支装 | 1
b 要一盒白的
a 好的
b 再加一盒吧
a 好的 两盒
b 拍了

# reduced
毛巾 | 灰色 | 2
b 要三条灰色
b 算了两条就够
a 好的两条
b 下单了

# english quantity => goods.quantity
Soy Candle | Vanilla; 200g | 1
@ address: 5 Harbour Road, Bristol BS1 5TY
@ phone: +44 7700 900456
@ receiver: Tom Hill
b can I get three of the vanilla please
a Of course, three vanilla
b thanks, ordered

# english quantity x
Soy Candle | Lavender; 200g | 2
@ address: 5 Harbour Road, Bristol BS1 5TY
@ phone: +44 7700 900456
@ receiver: Tom Hill
b 2x lavender please
a Sure!
b how long do they burn, 20 hours?
a About 40 hours
b great, paid

# english scent => goods.model|product|colour
Soy Candle | Lavender; 200g | 1
@ address: 5 Harbour Road, Bristol BS1 5TY
@ phone: +44 7700 900456
@ receiver: Tom Hill
b is the lavender strong?
a It is quite strong, the vanilla is softer
b ok I'll have the vanilla instead
a Good choice
b done

# desktop stand for laptop => goods.product|model
台式机电源线 | 1.5米
b 笔记本的电源线
a 那拍笔记本那款
b 好的

# left hand => goods.model
鼠标 | 右手款;黑色
b 我左撇子 要左手款
a 有的 左手黑色
b 好 拍了

# screen protector for another phone => goods.model|product
钢化膜 | iPhone 15 Pro
b 15promax的膜
a 好的 15 Pro Max
b 拍了

# phone case same
手机壳 | iPhone 15 Pro;透明
b 15pro透明的
a 好的
b ok

# past order is not a wish
洗面奶 | 清爽型;120g
b 上次买的滋润型太油了
b 这次要清爽的
a 好的 清爽型
b 拍了

# other person's
牛仔外套女 | 蓝色;S
b 我朋友买的M 她115斤
b 我95斤 S行吗
a S刚好
b 好 蓝色S

# either is fine
圆珠笔 | 颜色随机 | 10
b 颜色随便发 要10支
a 好的

# bottle or can
酱油 | 500ml玻璃瓶 | 2
b 两瓶 别发塑料瓶
a 都是玻璃瓶
b 好

# bare answer to the agent's question => goods.size
雨衣成人 | 蓝色;XL
a 您要L还是XL
b L
a 好的 L蓝色

# system text raises nothing
雨衣成人 | 蓝色;XL
s 买家已拍下 红色 M 5件
r 亲 红色M现货 拍下立减20元 送雨伞一把
b 好的

# noodle box => goods.model
螺蛳粉 | 微辣;300g*6包
b 我能吃辣 要爆辣的
a 好的 爆辣6包
b ok拍了

# boots gone back
马丁靴女 | 黑色;加绒;38
b 加绒的会不会捂脚
a 单里的春秋穿 加绒冬天穿
b 冬天穿 加绒的 38
b 黑色

# lining wrong => goods.model
马丁靴女 | 黑色;单里不加绒;38
b 加绒的会不会捂脚
a 不加绒春秋穿 加绒冬天穿
b 冬天穿 要加绒的 38
b 黑色

# furniture finish => goods.colour|model
床头柜 | 原木色;50cm
b 胡桃色的 50cm
a 好的 胡桃色
b 已拍

# lipstick number => goods.model|colour
口红 | 07烂番茄
b 我黄皮 05和07哪个显白
a 黄皮推荐05
b 那就05
b 付款了

# lipstick number same
口红 | 07烂番茄
b 我黄皮 05和07哪个显白
a 黄皮推荐07
b 好的 那07

# stage => goods.model
婴儿奶粉 | 2段;800g | 2
b 宝宝1岁2个月吃几段
a 1-3岁吃3段
b 那来两罐3段的
a 好的

# english shoe size => goods.size
Running Shoes | Black; US 9
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b do these run small?
a Yes, half a size
b then US 9.5 in black
a Got it
b just ordered

# english kids age
Kids Rain Jacket | Yellow; 5-6 years
@ address: 410 Pine Street, Seattle, WA 98101
@ phone: +1 206-555-0143
@ receiver: Jack Lee
b my son is 5, tall for his age
a 5-6 years should be fine
b ok yellow then
b paid
`
