/** Longer chats with several traps at once, written for this project. */
export const MORE_CASES = `
# jacket: long hesitation, ends with khaki, card black => goods.colour
冲锋衣女三合一 | 黑色;L
@ amount: 459
b 亲在吗
a 在的呢亲
b 卡其和黑色哪个好看
a 都好看的 卡其显温柔一些
b 我黄黑皮穿卡其会不会显黑
a 可以配浅色内搭哦
b 我闺蜜有件黑的 我不想跟她撞
b 那卡其L
a 好的亲 卡其L码
b 内胆能拆吧
a 可以的
b 付了

# size: husband, agent recommends, buyer insists
polo衫男短袖 | 藏青;3XL
b 我老公180 190斤
a 建议2XL
b 他肚子大 要3XL
a 好的 藏青3XL
b 对
b 拍好了

# size: told larger, order not => goods.size
瑜伽裤 | 黑色;S
b 160 52公斤穿s行不
a 亲 52kg建议M S会勒
b 好吧m
b 拍了

# two sizes for two kids, both there
儿童保暖内衣套装 | 蓝色;110 | 1
儿童保暖内衣套装 | 粉色;130 | 1
b 老大130粉的 老二110蓝的
a 好的 各一套
b 嗯

# two sizes for two kids, one wrong => goods.size
儿童保暖内衣套装 | 蓝色;110 | 1
儿童保暖内衣套装 | 粉色;120 | 1
b 老大130粉的 老二110蓝的
a 好的 各一套
b 嗯

# shoe: asks 42, sold out of black, takes grey
网面鞋男 | 灰色;42
@ amount: 129
b 黑色42还有没
a 黑色42没货了哥 灰色42有
b 灰色也行
b 就灰的42 多少钱
a 129
b 行

# cream against wish => goods.colour
婴儿推车 | 奶油白
@ amount: 899
b 雾灰色有现货不
a 有的妈妈
b 那我要雾灰
a 好哒
b 已拍

# two tone names => goods.colour
登山鞋 | 灰橙;41
b 灰蓝那双41
a 好的 灰蓝41
b 嗯

# headphone version with noise cancelling => goods.model pay.amount
蓝牙耳机 | 白色;标准版
@ amount: 199
b 降噪版多少
a 降噪版299
b 行 要降噪版白的
a 好的

# monitor size
显示器27英寸 | 27寸;2K;165Hz
@ amount: 1099
b 24的和27的差多少
a 24寸799 27寸1099
b 桌子就一米二 27会不会太大
a 1.2米桌27刚好
b 那27吧
b 2k的哈
a 好

# refresh rate => goods.model pay.amount
显示器27英寸 | 27寸;2K;75Hz
@ amount: 899
b 打游戏的 要165hz
a 165Hz的1199
b 可以 拍了

# keyboard switch => goods.model
机械键盘 | 黑色;青轴
@ amount: 239
b 宿舍用 青轴吵不吵
a 青轴声音大 建议红轴
b 那红轴 黑色
a 好的

# cat food kilograms same
猫粮全价 | 鸡肉味;1.5kg*2
b 三斤装的两包
a 1.5kg*2 一组就是两包哦
b 好

# litter flavour => goods.model|product
豆腐猫砂 | 原味;6L*4
b 绿茶味的 四包
a 好的 绿茶6L*4
b 拍了

# fruit grade => goods.model|product|size pay.amount
赣南脐橙 | 中果;10斤
@ amount: 49.9
b 大果10斤多少
a 大果59.9
b 那大果
b 拍了

# fruit weight => goods.model|quantity pay.amount
红富士苹果 | 5斤装
@ amount: 29.9
b 来十斤
a 好的亲 10斤装49.9
b ok
@ coupon: 新人立减

# egg count same
土鸡蛋 | 30枚
@ amount: 39.9
b 30个的 会不会碎
a 碎了包赔
b 40枚的贵多少
a 贵12
b 30够吃了

# crab, a wish on shipping day => ship.note
大闸蟹 | 公蟹4两;8只
@ amount: 288
b 公蟹8只 这周五再发 周六在家收
a 好的 周五发
b 谢谢

# lamp colour temperature mixed => goods.model|colour
床头灯 | 三色变光;白色
b 只要暖光就行 三色的我用不着
a 那拍单暖光的 便宜10块
b 好的 暖光

# chandelier heads => goods.model pay.amount
吊灯客厅 | 6头;金色
@ amount: 499
b 客厅30平 6头够亮吗
a 30平建议8头
b 行 8头金色的
a 8头629
b 付了

# glasses frame asked only
近视眼镜框 | 黑色半框
b 全框的重不重
a 全框15g 半框11g
b 半框吧 黑的
a 好的

# reading glasses degree => goods.model
老花镜 | 金色;150度
b 我妈65了 多少度
a 65岁一般250度
b 那来250的
a 好的

# lens type => goods.model
配镜片 | 1.60;普通
b 天天看电脑 要防蓝光的
a 1.60防蓝光 加80
b 好 加钱

# foundation shade => goods.model|colour
气垫 | 21号;15g
b 平时用23号
a 那选23号自然
b 嗯 23
b 拍了

# sunscreen trial size => goods.model
防晒霜 | 15g小样
b 50g正装
a 好的 正装50g
b 嗯嗯

# milk powder stage same
奶粉 | 3段;900g | 3
@ amount: 594
b 3段 三罐
a 三罐594
b 好
b 2段还有两罐没喝完 先放着

# diapers size by weight => goods.size
纸尿裤 | M;60片
b 宝宝22斤
a 22斤穿L
b L 60片
b 拍了

# stroller gift, insurance and wipes => pay.gift
安全座椅 | 灰色
@ amount: 1299
b 有啥赠品
a 送防磨垫+收纳袋哦
b 好的拍了

# gift in the note under another name
安全座椅 | 灰色
@ note: 赠防磨垫、收纳袋
b 有啥赠品
a 送防磨垫+收纳袋哦
b 好的拍了

# buy two get one, third in the card
护手霜 | 30g | 3
@ amount: 59.8
@ note: 买二送一
b 买二送一吧
a 是的 拍三支自动减
b 好

# bundle offers declined
牙膏 | 薄荷 | 1
@ amount: 29.9
a 亲 两支装49.9更划算哦
b 不用 一支够了
a 好的

# change of mind on quantity => goods.quantity
牙膏 | 薄荷 | 1
@ amount: 29.9
b 来一支
b 等下 两支吧
a 好的 两支

# quantity with person count
雨衣 | 黄色;L | 3
b 我们一家三口 一人一件 都L
a 好的 三件
b 嗯

# quantity in english words => goods.quantity
Ceramic Plate | Blue; 20cm | 4
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b We're a family of four but I need six plates
a Six blue plates, lovely
b perfect
b ordered

# english size asked
Yoga Mat | Purple; 6mm
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b is the 4mm enough for knees?
a 6mm is kinder on knees
b 6mm then, in purple

# english size differs => goods.model|size
Yoga Mat | Purple; 4mm
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b is the 4mm enough for knees?
a 6mm is kinder on knees
b ok 6mm then
b ordered

# english storage => goods.model pay.amount
Phone 5G | Midnight; 128GB
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
@ amount: 599
b how much is the 256?
a 256GB is 679
b ok i'll go with 256
b ordered

# english colour, sister's choice dropped
Rain Boots | Red; UK 6
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b my sister got the green ones, love them
b red UK 6 for me please
a Done, red UK 6

# english delivery wish => ship.note
Rain Boots | Red; UK 6
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b please don't ring the bell, baby sleeping
a No problem

# english delivery question
Rain Boots | Red; UK 6
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b can you deliver on Saturday?
a Sorry, the carrier decides the day
b ok never mind

# english address number => ship.address
Rain Boots | Red; UK 6
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
b oh no, it's 71 Elm Road not 77
a I'll note that

# english phone digits missing => ship.phone
Rain Boots | Red; UK 6
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 9007
@ receiver: Mary Stone
b ordered, thanks

# courier and address wish together => ship.note
零食礼包 | 1箱
b 发顺丰可以加钱
a 顺丰加12元 拍下备注
b 好 我付了
@ amount: 112

# carrier in the note
零食礼包 | 1箱
@ note: 发顺丰
@ amount: 112
b 发顺丰可以加钱
a 顺丰加12元 拍下备注
b 好 我付了

# guard against neighbour => ship.note
米 | 10kg
@ note: 放门口
b 放门卫那 别放门口
a 好的

# evening => ship.note
米 | 10kg
b 晚上7点以后送 白天没人
a 好的备注
b 好

# don't call noted
米 | 10kg
@ note: 勿打电话 放门口
b 孩子睡觉 别打电话 放门口就行
a 好的备注了

# lettering => ship.note
保温杯 | 白色
b 杯子刻字 平安喜乐
a 好的 备注刻字 平安喜乐

# lettering noted
保温杯 | 白色
@ note: 刻字:平安喜乐
b 杯子刻字 平安喜乐
a 好的 备注刻字 平安喜乐

# lettering other => ship.note
保温杯 | 白色
@ note: 刻字:平安
b 刻名字 李雷
a 好的 刻李雷

# invoice kind => ship.note
办公椅 | 黑色 | 5
@ note: 开普票
@ amount: 1500
b 要专票 公司报销
a 好的专票

# phone last digits => ship.phone
办公椅 | 黑色
@ phone: 13811112222
b 电话最后四位是3333 填错了
a 好的 帮您改

# phone of a relative => ship.phone
办公椅 | 黑色
@ phone: 13811112222
b 寄给我爸的 电话写他的 15900001111
a 好的

# second phone is a spare
办公椅 | 黑色
@ phone: 13811112222
b 打不通就打备用电话15900001111
a 好的

# receiver with title
办公椅 | 黑色
@ receiver: 王女士
b 收件人写王女士就行
a 好

# district => ship.address
办公椅 | 黑色
@ address: 四川省成都市武侯区科华北路62号
b 地址填错了 应该是成都市锦江区春熙路8号
a 好的 帮您改

# old address named
办公椅 | 黑色
@ address: 四川省成都市武侯区科华北路62号
b 之前那个锦江区春熙路8号不住了 现在是科华北路62号
a 嗯嗯 系统里是科华北路62号

# unit number => ship.address
办公椅 | 黑色
@ address: 四川省成都市武侯区科华北路62号2栋1单元301
b 单元错了 是2单元301
a 好的

# township without number => ship.address
办公椅 | 黑色
@ address: 贵州省遵义市仁怀市茅台镇
b 拍了

# campus is fine
办公椅 | 黑色
@ address: 湖北省武汉市洪山区珞喻路华中师范大学
b 拍了

# inner mongolia city without the province => ship.remote
办公椅 | 黑色
@ address: 呼和浩特市赛罕区大学西街235号
b 拍了

# remote asked, agent says free
办公椅 | 黑色
@ address: 青海省西宁市城东区昆仑东路6号
b 青海包邮吗
a 青海也包邮的亲
b 太好了

# remote: only a question about days => ship.remote
办公椅 | 黑色
@ address: 内蒙古自治区赤峰市红山区钢铁街8号
b 内蒙几天到
a 5天左右

# coupon mentioned by system only
办公椅 | 黑色
s 您有一张20元优惠券待使用
b 拍了

# coupon amount applied in price
办公椅 | 黑色
@ amount: 279
@ coupon: 店铺券20
b 299用券是279对吧
a 对的
b 付了

# coupon lost => pay.coupon
办公椅 | 黑色
@ amount: 299
b 直播间领的30元券能用不
a 能用的亲
b 好 拍了

# red packet promised => pay.coupon|amount|promotion
办公椅 | 黑色
@ amount: 299
a 新客有10元红包 直接抵扣
b 好的 用上

# member price => pay.amount
办公椅 | 黑色
@ amount: 299
b 我是会员 有优惠不
a 会员价279 给您改
b 谢谢 付了

# cheaper second => pay.amount|promotion
毛毯 | 灰色 | 2
@ amount: 198
b 两条有优惠吗
a 第二条半价 两条一共148.5
b 行 拍两条

# price of a set asked only
不粘锅 | 28cm
@ amount: 129
b 三件套多少
a 三件套 299
b 单锅就行
a 单锅129

# price rounded by the agent => pay.amount
不粘锅 | 28cm | 3
@ amount: 387
b 要3个 能不能抹个零
a 三个380给您
b 好 下单了

# deposit talk
不粘锅 | 28cm
@ amount: 129
b 满300减40凑不够
a 是的亲 单件不参加满减
b 好吧

# price with coupon not enough
不粘锅 | 28cm
@ amount: 129
b 我有张满200减20的券
a 亲 这个不够200用不了哦
b 哦 那直接买

# discount for a photo review after delivery
不粘锅 | 28cm
@ amount: 129
a 晒图好评返5元
b 好的

# gift conditional not reached
不粘锅 | 28cm
@ amount: 129
b 送锅铲吗
a 满199送锅铲哦
b 那算了

# gift conditional reached => pay.gift
不粘锅 | 28cm | 2
@ amount: 258
b 两个 送锅铲吗
a 满199送锅铲 给您备注
b 好

# gift swapped => pay.gift
不粘锅 | 28cm
@ note: 送抹布
b 说好送硅胶铲的
a 嗯嗯 送硅胶铲
b 拍了

# english gift noted
Tea Set | Green
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
@ note: free strainer
a I'll add a free strainer to your parcel
b thank you!

# english total => pay.amount
Tea Set | Green | 2
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
@ amount: 90
b two sets, any deal?
a Two sets come to 80
b great, paid

# english each
Tea Set | Green | 2
@ address: 77 Elm Road, Leeds LS1 4AB
@ phone: +44 7700 900789
@ receiver: Mary Stone
@ amount: 90
b how much each?
a 45 each
b ok two green please

# polite chat without any facts
发夹 | 蝴蝶结
b 好可爱呀
a 谢谢亲 喜欢可以带走哦
b 已经下单啦 期待
`
