/** Chats over other goods, written before the reader saw them; the first run's figure is in the decision notes. */
export const FRESH_ONE = `
# kettle colour changed back
电热水壶家用 | 米白;1.7L
@ amount: 99
b 奶绿色那个好看
a 奶绿今天卖爆了亲 预售7天
b 啊 7天太久了
b 米白有现货不
a 米白今天就能发
b 那米白吧

# kettle capacity wrong => goods.model
电热水壶家用 | 米白;1.7L
@ amount: 99
b 家里就两个人 1.2升的够了
a 1.2L够用的 价格一样
b ok 就1.2的 白色

# rice cooker for three people
电饭煲智能 | 3L;象牙白
@ amount: 239
b 一家三口用多大
a 3L就够 4L适合5口人以上
b 我爸妈周末也来
a 那也够的 3L能煮6碗
b 行 3L白的拍了

# rice cooker size upgrade => goods.model
电饭煲智能 | 3L;象牙白
@ amount: 239
b 一家三口用多大
a 3L就够 4L适合5口人
b 爸妈常来 保险点还是4L
a 好的 4L 269
b 嗯嗯
@ amount: 269

# sofa direction => goods.model
布艺沙发小户型 | 浅灰;左贵妃2.6米
@ amount: 1899
b 我家阳台在右手边 贵妃要右的
a 那您拍右贵妃哈
b 好 2米6的 浅灰

# sofa width as room size
布艺沙发小户型 | 浅灰;左贵妃2.6米
@ amount: 1899
b 客厅3米5宽 放得下2.6的吗
a 放得下 还剩90公分走道
b 电视墙那边2米9
a 没问题的
b 那左贵妃 浅灰

# bookshelf tiers => goods.model
简易书架落地 | 原木色;四层;60cm宽
@ amount: 79
b 书多 四层怕不够 要五层的
a 五层有的 60宽
b 好 原木
b 付过了

# book edition hardcover
小王子 双语精装 | 精装版
@ amount: 39.8
b 平装的便宜多少
a 平装19.8
b 送人的 还是精装体面
a 好的亲

# book volume => goods.model
新概念英语 | 第二册 学生用书
@ amount: 32
b 孩子初一 上第几册
a 初中一般从第二册开始
b 他第二册学完了
b 那就第三册
a 好的 第三册学生用书

# book quantity classroom => goods.quantity
五年级口算题卡 | 上册 | 30
@ amount: 354
b 老师让买 我们班42个人
a 那您要42本吗
b 对 一人一本
a 好的 42本

# lipstick shade code => goods.model
丝绒哑光口红 | 405烂番茄
@ amount: 89
b 黄皮 405和408哪个显白
a 黄皮408铁锈红更显白
b 就听你的408

# lipstick other shade for a friend last time
丝绒哑光口红 | 405烂番茄
@ amount: 89
b 上次给我闺蜜买的408
b 她说有点深
a 405会亮一些
b 那我试试405

# foundation shade asked only
粉底液 | W02 自然色;30ml
@ amount: 169
b w01是不是偏白
a W01适合白皮 您黄一白用W02
b 哦哦 w02 30的

# serum bottles two of three => goods.quantity
烟酰胺精华 | 30ml | 1
@ amount: 158
b 买两瓶有优惠不
a 两瓶158 单瓶89
b 那来两瓶

# sunscreen spf
防晒霜 | SPF50+ 60g
@ amount: 79
b spf30的有么 平时通勤
a 30的停产了 现在都是50
b 好吧那就50的

# phone storage => goods.model
折叠屏手机 | 曜石黑;12GB+256GB
@ amount: 5999
b 我现在的256老是满 这次上512
a 12+512 曜石黑现货
b 好的

# phone colour => goods.colour
直板手机 5G | 雪域白;8+256
@ amount: 1999
b 雪域白好看 但我怕脏
b 还是黑的吧
a 好的 玄夜黑8+256
b 嗯拍了

# phone bought contract
直板手机 5G | 雪域白;8+256
@ amount: 1999
b 我老婆那台是黑的 我要白的区分一下
b 内存就8+256
a 好的哥

# case for model => goods.model|product
手机壳防摔 | 透明磨砂黑;iPhone 15 Pro
@ amount: 29.9
b 15promax的
a 好的 拍15 Pro Max
b 黑的

# case model same
手机壳防摔 | 透明磨砂黑;iPhone 15 Pro
@ amount: 29.9
b 我妈的是14 我的是15pro
b 给我的买
a 15 Pro有货亲
b 黑的一个

# charger watts => goods.model
氮化镓充电器 | 白色;45W单头
@ amount: 89
b 带得动笔记本吗
a 笔记本建议65W
b 那65w的

# cable length => goods.size|model
数据线快充 | Type-C;1米
@ amount: 19.9
b 床离插座远 要2米的
a 2米有货
b 好 c口的

# washing machine kg => goods.model
滚筒洗衣机 | 8公斤;白色
@ amount: 1599
b 四口人 10公斤够吧
a 10kg够的 能洗四件套
b 那就10公斤白的
b 已付

# ac power
空调挂机 | 1.5匹 新一级
@ amount: 2399
b 16平 1匹行不
a 16平建议1.5匹 1匹的带不动
b 听您的

# ac power wrong => goods.model
空调挂机 | 1匹 新一级
@ amount: 1999
b 卧室18平
a 18平要1.5匹哦
b 那就1.5匹的 拍了

# fan height asked
落地扇 | 遥控款;白
@ amount: 159
b 机械的便宜30是吧
a 对 机械款129
b 老人晚上不想起来 还是遥控
a 嗯嗯

# microwave asked size
微波炉平板 | 20L 黑
@ amount: 399
b 23L和20L差多少
a 差80块
b 20L够了 我一个人住
a 好的

# shoes half size => goods.size
板鞋女厚底 | 米白;37
@ amount: 129
b 平时穿37 脚背高
a 高脚背拍大一码38
b 好38 米白

# shoes other person
板鞋女厚底 | 米白;37
@ amount: 129
b 我朋友38买的偏大
a 正常码数拍 我们标准码
b 我37 那就37 米白

# shoes colour asked in bulk => goods.colour
运动鞋男网面 | 灰橙;43
@ amount: 199
b 黑白那双43
a 黑白43有的
b 好拍啦

# shoes eu uk en => goods.size
Chelsea Boots Leather | Tan; UK 8
@ amount: 89
b hi I'm usually a 42 in EU
a EU 42 is a UK 8
b my toes get squished so a 9 please
a UK 9 in tan is in stock
b done

# shoes en clean
Chelsea Boots Leather | Tan; UK 8
@ amount: 89
b my husband wears a 10 but these are for me
a What size are you?
b uk 8
b tan looks nicer than the black
a Great choice

# ring size => goods.size
银戒指女开口 | 银色;12号
@ amount: 69
b 中指戴 纸条量的56mm
a 56mm是16号
b 16号吧

# ring material
18K金项链 | 玫瑰金;45cm
@ amount: 1280
b 白金的多少钱
a 白K金1380
b 玫瑰金吧 45的

# necklace length => goods.size|model
18K金项链 | 玫瑰金;40cm
@ amount: 1280
b 40会不会勒脖子
a 40贴脖 45刚到锁骨
b 那45 玫瑰金

# bracelet engraving note => ship.note
纯银手链 | 银色;16cm
@ amount: 199
b 背面刻 LJH 可以吗
a 可以刻的亲
b 好 拍了

# bracelet engraving noted
纯银手链 | 银色;16cm
@ amount: 199
@ note: 刻字LJH
b 背面刻 LJH 可以吗
a 可以刻的亲
b 好 拍了

# flowers colour => goods.colour
11朵玫瑰花束 | 红玫瑰
@ amount: 168
b 粉的红的都好看啊
a 送女朋友红的经典 送妈妈粉的
b 送我妈 粉的

# flowers count => goods.quantity|model|product pay.amount
玫瑰花束 | 红玫瑰 11朵
@ amount: 168
b 19朵的多少
a 19朵258
b 就19朵 红的
a 好的

# flowers delivery wish => ship.note
玫瑰花束 | 红玫瑰 11朵
@ amount: 168
b 周六上午送可以不
a 可以的 给您安排周六上午
b 谢谢

# flowers card => ship.note
向日葵花束 | 6枝
@ amount: 128
b 卡片写 生日快乐 永远爱你
a 好的 写上了
b 嗯

# flowers card noted
向日葵花束 | 6枝
@ amount: 128
@ note: 贺卡:生日快乐 永远爱你
b 卡片写 生日快乐 永远爱你
a 好的 写上了

# cat food flavour => goods.model
猫粮成猫 | 鸡肉味;5kg
@ amount: 139
b 我家猫鸡肉过敏
a 那可以吃三文鱼或者鸭肉
b 三文鱼5kg

# cat food no change
猫粮成猫 | 三文鱼味;5kg
@ amount: 139
b 邻居家猫吃鸡肉的
b 我家的只认三文鱼
a 三文鱼5kg有货
b 来一袋

# dog leash weight of dog
狗绳牵引胸背 | 藏青;M
@ amount: 39
b 比熊 12斤
a 12斤S或者M 胸围多少
b 42cm
a 那M
b M 藏青

# dog clothing size => goods.size
狗狗雨衣 | 黄色;L
@ amount: 45
b 柴犬 背长35 胸围50
a 穿XL
b 好的XL黄的

# litter bags count => goods.quantity
豆腐猫砂 | 原味;6L | 2
@ amount: 70
b 来四包 原味
a 好的四包
b 嗯

# litter freebies => pay.gift
豆腐猫砂 | 原味;6L | 4
@ amount: 70
b 有猫铲送吗
a 送一个猫铲哈 给您备注
b 好的

# baby formula stage => goods.model
婴幼儿奶粉 | 2段 900g
@ amount: 268
b 宝宝13个月
a 12个月以上喝3段
b 那3段一罐

# baby formula older brother
婴幼儿奶粉 | 2段 900g | 3
@ amount: 804
b 老大喝3段的 还有半罐
b 老二8个月 2段来三罐
a 好的 2段三罐804

# diapers size
纸尿裤超薄 | XL 42片
@ amount: 89
b L码有点勒 红印子
a 换XL吧 12-17kg
b 宝宝26斤
a 26斤XL刚好
b 那XL一包

# diapers type => goods.model
婴儿尿裤 | 纸尿裤;XL
@ amount: 89
b 会走路了 换拉拉裤
a 拉拉裤XL可以的
b 好XL

# stroller colour => goods.colour
婴儿推车轻便 | 高级灰
@ amount: 499
b 奶咖色还有吗
a 有的 奶咖最后5台
b 那奶咖
b 下单了哈

# thermos engraving and colour
保温杯316 | 远山黛;500ml
@ amount: 89
b 350的会不会太小
a 男生用500合适
b 嗯 远山黛500

# tea gift box count => goods.quantity
龙井茶礼盒 | 250g | 2
@ amount: 396
b 送三家 三盒
a 三盒594
b 好的
@ amount: 594

# tea grade => goods.model pay.amount
龙井茶 | 一级 250g
@ amount: 198
b 特级和一级口感差很多吗
a 特级更鲜爽 明前的
b 自己喝 算了买特级吧 对自己好点
a 好的 特级268

# honey jars
洋槐蜜 | 500g*2瓶 | 1
@ amount: 78
b 要两瓶
a 拍500g*2瓶那个规格 一份就是两瓶
b 好

# mooncakes flavour mix => goods.model
广式月饼 | 五仁 6枚
@ amount: 68
b 五仁没人吃
a 蛋黄莲蓉卖得最好
b 蛋黄莲蓉6枚

# oranges weight => goods.model pay.amount
赣南脐橙 | 5斤装 精品果
@ amount: 29.9
b 10斤多少钱
a 10斤49.9
b 划算 10斤的
a 好嘞

# oranges question only
赣南脐橙 | 5斤装 精品果
@ amount: 29.9
b 10斤多少钱
a 10斤49.9
b 吃不完 先5斤尝尝
a 好嘞

# steak pieces
原切西冷牛排 | 150g*10片
@ amount: 169
b 5片的有吗
a 有5片和10片
b 10片吧 冷冻着慢慢吃

# crab note photos
梭子蟹鲜活 | 母蟹 3两 5只
@ amount: 188
@ note: 发货前拍照
b 要母的 5只
a 好的
b 发货前拍个照给我
a 备注了

# car mat model => goods.model
汽车脚垫全包围 | 黑色米线;朗逸
@ amount: 298
b 我是宝来的
a 宝来也有 您拍宝来
b 嗯 黑色米线

# car mats clean
汽车脚垫全包围 | 黑色米线;朗逸
@ amount: 298
b 我朋友宝来装的你家 挺好
b 我车是朗逸 21款
a 朗逸19-23款通用
b 黑色米线的

# wiper length => goods.size|model
雨刮器无骨 | 26寸+16寸
@ amount: 49
b 凯美瑞是26+18吧
a 对 26+18
b 帮我看下 就这个

# motor oil grade => goods.model
全合成机油 | 5W-30 4L
@ amount: 188
b 跑了8万公里了 用0w20行不
a 8万公里推荐5W-40
b 那5w40

# tyre count => goods.quantity pay.amount
汽车轮胎 | 205/55R16 | 2
@ amount: 698
b 四条一起换
a 四条有活动 1396
b 好

# tool kit pieces => goods.model|quantity
家用工具箱 | 38件套
@ amount: 89
b 58件的比38多啥
a 多一套棘轮扳手和电笔
b 拍58件的

# drill battery => goods.model|quantity pay.amount
锂电钻 | 一电一充
@ amount: 229
b 一块电池不够干活的 要两电一充
a 两电299
b 行 已拍

# screws packs => goods.quantity
自攻螺丝 | M4*30 100个/盒 | 3
@ amount: 36
b 500个吧
a 一盒100 拍5盒
b 好拍了

# screws packs right
自攻螺丝 | M4*30 100个/盒 | 5
@ amount: 60
b 500个吧
a 一盒100 拍5盒
b 好拍了

# paint colour code
乳胶漆 | 5L 暖白
@ amount: 268
b 冷灰和暖白哪个适合北向的房间
a 北向光线冷 建议暖白
b 嗯嗯 20平刷几桶
a 5L可以刷30平两遍
b 那一桶

# door handle side => goods.model
智能门锁 | 右开;黑
@ amount: 999
b 我家门把手在左边
a 那是左开的
b 对 左开 黑

# contact lens power => goods.model
隐形眼镜月抛 | 375度;2片
@ amount: 69
b 左右都425
a 425度2片装
b 好的

# contact lens both eyes
隐形眼镜月抛 | 左眼400度,右眼425度
@ amount: 69
b 左400右425
a 收到
b 顺便问下半年抛比月抛贵不
a 半年抛98
b 不用了

# contact lens colour => goods.colour
美瞳日抛 | 混血灰;0度;10片
@ amount: 109
b 棕的自然点
a 焦糖棕0度
b 嗯0度 棕的10片

# glasses frame
钛架近视眼镜 | 枪色;1.61防蓝光
@ amount: 399
b 度数350 散光75 选1.61够吗
a 350度1.61够的 600以上再选1.67
b 枪色那副 防蓝光

# glasses coating => goods.model
钛架近视眼镜 | 枪色;1.61普通片
@ amount: 339
b 天天对电脑 要防蓝光的片子
a 防蓝光加60
b 行
@ amount: 399

# receiver other
羊毛围巾 | 驼色
@ amount: 159
@ receiver: 李梅
b 收货人就是我 李梅
a 好的李女士

# receiver changed => ship.receiver
羊毛围巾 | 驼色
@ amount: 159
@ receiver: 李梅
b 收件人帮我改成 张秀兰 我妈收
a 好的 已登记
b 谢谢

# receiver written wrong => ship.receiver
羊毛围巾 | 驼色
@ receiver: 陈健
b 名字打错了 是陈建 建设的建
a 好的帮您改

# receiver of an older parcel
羊毛围巾 | 驼色
@ receiver: 陈建
b 我上次买的写的收件人是王芳 那个退了
b 这次是我自己收
a 好的

# receiver in english => ship.receiver
Ceramic Vase | White; 25cm
@ receiver: Emma Clarke
@ phone: +44 7700 900123
@ address: 14 Elm Road, Leeds LS6 2AB, United Kingdom
b it's a present, can you put the name as Margaret Clarke please
a Of course, done

# phone swapped => ship.phone
儿童水杯 | 粉色;400ml
@ phone: 13912345678
b 手机号是13912345687 填错了
a 帮您备注新号码

# phone tail => ship.phone
儿童水杯 | 粉色;400ml
@ phone: 13912345678
b 电话尾号应该是5768
a 收到

# phone ok with tracking number
儿童水杯 | 粉色;400ml
@ phone: 13912345678
b 上次那个单号 773112345678901 怎么还没到
a 帮您看下
b 电话还是13912345678

# phone too short => ship.phone
儿童水杯 | 粉色;400ml
@ phone: 1391234567
b 拍了
a 好的

# phone of the courier
儿童水杯 | 粉色;400ml
@ phone: 13912345678
b 快递员电话 13622223333 打不通
a 我帮您联系网点

# phone new for parents => ship.phone
儿童水杯 | 粉色;400ml
@ phone: 13912345678
b 寄我妈那 打她电话15800001111
a 好的

# address changed => ship.address
四件套 | 浅粉;1.8m床
@ address: 江苏省苏州市吴中区越溪街道苏震桃路288号3栋1102室
b 地址换一下 送到公司 工业园区星湖街328号5幢
a 好的 已登记

# address room => ship.address
四件套 | 浅粉;1.8m床
@ address: 江苏省苏州市吴中区越溪街道苏震桃路288号3栋1102室
b 房号是1202 我填成1102了
a 给您改

# address old mentioned
四件套 | 浅粉;1.8m床
@ address: 江苏省苏州市吴中区越溪街道苏震桃路288号3栋1102室
b 以前那个地址星湖街328号不住了 别发那
a 好的 您现在的是苏震桃路
b 对 288号

# address incomplete => ship.address
四件套 | 浅粉;1.8m床
@ address: 江苏省苏州市吴中区
b 拍好了
a 好的

# address asked to return
四件套 | 浅粉;1.8m床
b 万一不合适 退货寄到哪
a 退货地址浙江省金华市义乌市北苑街道88号
b 好的 那先拍

# address city => ship.address
四件套 | 浅粉;1.8m床
@ address: 江苏省苏州市吴中区越溪街道苏震桃路288号3栋1102室
b 改成寄到南京 我这周搬家 南京市鼓楼区中山路55号
a 记下了

# address en apartment => ship.address
Wool Throw | Oatmeal
@ receiver: Jane Doe
@ phone: +1 415 555 0134
@ address: 220 Pine Street, Apt 3, San Francisco, CA 94104
b oh I typed apt 3, it's apt 8
a No problem, updated

# address en new street => ship.address
Wool Throw | Oatmeal
@ receiver: Jane Doe
@ phone: +1 415 555 0134
@ address: 220 Pine Street, Apt 3, San Francisco, CA 94104
b I just moved, can you ship to 815 Oak Avenue, Oakland, CA 94607
a Sure!

# remote xinjiang => ship.remote
被子冬被 | 2米*2.3米 8斤
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放北路12号
b 拍了 快点哦
a 好的

# remote told
被子冬被 | 2米*2.3米 8斤
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放北路12号
b 新疆发吗
a 发的 需要补15元运费
b 可以

# remote tibet refused => ship.remote
被子冬被 | 2米*2.3米 8斤
@ address: 西藏自治区日喀则市桑珠孜区珠峰路8号
b 几天到
a 五六天吧

# remote road name
被子冬被 | 2米*2.3米 8斤
@ address: 江苏省南京市鼓楼区西藏北路18号
b 几天到
a 两三天

# note courier station => ship.note
抽纸 | 24包/箱
@ amount: 45
b 送到小区菜鸟就行 我不在家
a 好的亲

# note no call asked, refused
抽纸 | 24包/箱
@ amount: 45
b 可以指定晚上派送吗
a 亲 快递时间我们指定不了呢
b 好吧

# note invoice => ship.note
人体工学椅 | 黑色;带脚托
@ amount: 899
b 开个发票 抬头 杭州云起科技有限公司
a 可以的
b ok

# note invoice noted
人体工学椅 | 黑色;带脚托
@ amount: 899
@ note: 发票:杭州云起科技有限公司
b 开个发票 抬头 杭州云起科技有限公司
a 可以的 备注好了

# note sf => ship.note
人体工学椅 | 黑色;带脚托
@ amount: 899
b 麻烦发德邦 别的快递不送上楼
a 好的 安排德邦

# note asks which courier
人体工学椅 | 黑色;带脚托
@ amount: 899
b 默认什么快递
a 默认中通 加10元可发顺丰
b 中通就行

# note weekend => ship.note
人体工学椅 | 黑色;带脚托
@ amount: 899
b 平时上班 周末送货哈
a 好的 给您备注周末送

# note hide price => ship.note
香水女 | 50ml 玫瑰
@ amount: 299
b 送人的 里面别放小票
a 好的亲

# note birthday only told
香水女 | 50ml 玫瑰
@ amount: 299
b 她月底生日 能到吧
a 三天就到 来得及
b 那拍了

# note english neighbour => ship.note
Garden Chair | Green
@ receiver: Tom Hill
@ phone: +44 7700 900321
@ address: 3 Church Lane, Bath BA1 5TW, United Kingdom
b if I'm out please leave it with the neighbour at number 5
a Will do

# note english ring => ship.note
Garden Chair | Green
@ receiver: Tom Hill
@ phone: +44 7700 900321
@ address: 3 Church Lane, Bath BA1 5TW, United Kingdom
b please don't ring the bell, baby sleeps
a Noted!

# note different place => ship.note
抽纸 | 24包/箱
@ amount: 45
@ note: 放门卫
b 放丰巢柜吧 门卫那边老丢
a 好的 备注丰巢

# coupon promised => pay.coupon
羽绒被 | 200*230
@ amount: 599
b 能便宜点吗
a 给您发一张30元券 领了再拍哈
b 领了 谢谢

# coupon used
羽绒被 | 200*230
@ amount: 569
@ coupon: 店铺券30
b 能便宜点吗
a 给您发一张30元券 领了再拍哈
b 领了 谢谢

# coupon wrong value => pay.coupon
羽绒被 | 200*230
@ amount: 579
@ coupon: 店铺券20
b 不是有50的券吗
a 有的 给您发50的了
b 收到

# coupon expired
羽绒被 | 200*230
@ amount: 599
b 我那张50的券怎么用不了
a 亲 那张昨天过期了
b 哎 好吧

# coupon en => pay.coupon
Yoga Mat | Purple; 6mm
@ amount: 35
@ receiver: Amy Lee
@ phone: +1 206 555 0177
@ address: 99 Lake Street, Seattle, WA 98101
b do you have any discount for first orders
a Use code HELLO10 for 10% off
b great, used it

# promotion second half price => pay.promotion|amount
洗面奶 | 120g | 2
@ amount: 118
b 第二件半价对吗
a 对 59+29.5 两件88.5
b 好 拍了两件

# promotion fulfilled
洗面奶 | 120g | 2
@ amount: 88.5
b 第二件半价对吗
a 对 59+29.5 两件88.5
b 好 拍了两件

# gift promised umbrella => pay.gift
行李箱 | 20寸;银色
@ amount: 259
b 有啥赠品不
a 送行李牌和收纳袋哈
b 可以

# gift noted
行李箱 | 20寸;银色
@ amount: 259
@ note: 送行李牌、收纳袋
b 有啥赠品不
a 送行李牌和收纳袋哈
b 可以

# gift only with review
行李箱 | 20寸;银色
@ amount: 259
b 有啥赠品不
a 晒图好评送行李牌
b 哦哦

# gift english => pay.gift
Espresso Machine | Red
@ amount: 199
@ receiver: Dan Cole
@ phone: +1 312 555 0190
@ address: 18 Wells Street, Chicago, IL 60606
b any freebies?
a I'll add a free milk jug to your order
b sweet, thanks

# suitcase size => goods.size
行李箱 | 20寸;银色
@ amount: 259
b 出国15天 20寸装得下不
a 15天建议26寸
b 那26寸银的

# amount changed => pay.amount
羊绒大衣 | 驼色;M
@ amount: 1299
b 再少点就买
a 最低1199 给您改价
b 行 改吧

# amount asked other
羊绒大衣 | 驼色;M
@ amount: 1299
b 长款多少
a 长款1599
b 那还是短的 1299这个

# amount unit times
毛巾 | 灰色 | 5
@ amount: 60
b 5条多少
a 12一条 60
b 好

# amount sum wrong => pay.amount
毛巾 | 灰色 | 5
@ amount: 60
b 5条能便宜不
a 5条给您55
b 好 付了

# amount freight
毛巾 | 灰色 | 5
@ amount: 68
@ address: 海南省海口市龙华区国贸路12号
b 海南包邮吗
a 海南加8元运费 一共68
b 好

# quilt weight => goods.model
冬被 | 200*230;6斤
@ amount: 199
b 东北 没暖气 要8斤的
a 8斤200*230
b 嗯

# mattress thickness => goods.size|model
乳胶床垫 | 1.8*2米;5cm
@ amount: 899
b 睡硬板床腰疼 10公分厚的
a 10cm 1299
b 好的 1米8的
@ amount: 1299

# curtain hooks and width
窗帘遮光 | 灰色;2.5米宽*2.7米高;挂钩式
@ amount: 158
b 窗户2米3宽 买多宽
a 窗帘要做大一点 建议2.5
b 打孔的会不会更好看
a 您家轨道只能挂钩
b 好 挂钩的 灰

# curtain type => goods.model
窗帘遮光 | 灰色;2.5米宽*2.7米高;挂钩式
@ amount: 158
b 罗马杆的 要打孔
a 好 打孔款
b 灰 2.5*2.7

# desk lamp plug
台灯护眼 | 白色;插电款
@ amount: 89
b 充电款能用多久
a 充电款4小时
b 那插电的吧 白

# guitar size => goods.size|model
民谣吉他 | 36寸;原木色
@ amount: 399
b 男生 175 买多大的
a 成年人41寸
b 41寸原木

# badminton racket pair => goods.quantity
羽毛球拍 | 单支 红 | 1
@ amount: 89
b 两个人打 一对
a 拍2支就行
b 好滴

# basketball size
篮球 | 7号 室外
@ amount: 99
b 小学生用5号还是7号
a 小学生5号
b 给我自己买的 7号
a 好的

# basketball size wrong => goods.size|model
篮球 | 7号 室外
@ amount: 99
b 孩子10岁用几号
a 10岁用5号球
b ok 5号一个

# tent people => goods.model|size
露营帐篷 | 3-4人;墨绿
@ amount: 259
b 两大两小
a 3-4人的紧凑 宽松点5-8人
b 要宽松的 5-8人墨绿

# bike inch => goods.size
儿童自行车 | 14寸;粉
@ amount: 399
b 女儿6岁 118
a 118建议16寸
b 16寸粉的 谢谢
`
