/** A second set of chats written after the first was learnt from; the first run's figure is in the decision notes. */
export const FRESH_TWO = `
# hoodie long talk clean
连帽卫衣男加绒 | 雾霾蓝;XL
@ amount: 119
b 在么
a 在的亲 有什么可以帮您
b 我176 150斤
a 您穿XL正好 喜欢宽松可以2XL
b 之前在你家买的2XL那件有点大
b 这次就按你说的吧
a 好的 XL雾霾蓝
b 蓝的会不会掉色啊 我有件蓝的洗了一池子
a 不会的 活性印染
b 行

# hoodie ends bigger => goods.size
连帽卫衣男加绒 | 雾霾蓝;XL
@ amount: 119
b 我176 150斤
a 您穿XL正好
b 里面还要套毛衣呢
a 那2XL更合适
b 嗯2XL

# down jacket hooded colour two => goods.colour
羽绒服女短款 | 奶油白;M
@ amount: 399
b 奶油白和樱花粉我都喜欢 选择困难症犯了
a 粉色显嫩 白色百搭
b 我皮肤黄 粉的算了 白的又容易脏
b 有没有雾紫
a 有的亲 雾紫M还有3件
b 雾紫雾紫 M码
a 好的

# socks ten pairs of five => goods.quantity
中筒袜男 | 混色;均码 | 5
@ amount: 25
b 5双25 那10双多少
a 10双45
b 10双吧
@ amount: 45

# socks clean after counting
中筒袜男 | 混色;均码 | 10
@ amount: 45
b 5双25 那10双多少
a 10双45
b 10双吧 
a 好 颜色随机可以吗
b 随机就行

# bra two colours, one card line => goods.quantity|colour
无钢圈内衣 | 肤色;75B | 1
@ amount: 69
b 肤色和黑色各来一件 75b
a 好的 两件128
b 拍了
@ amount: 128

# jeans inches => goods.size
牛仔裤女高腰 | 复古蓝;27
@ amount: 139
b 腰围2尺1 穿28吗
a 2尺1是28码
b ok 拍28

# jeans waist told
牛仔裤女高腰 | 复古蓝;28
@ amount: 139
b 腰围2尺1
a 您拍28
b 我平时别的牌子穿27
a 我们版型偏小哈
b 哦那行 听你的

# kids shoes cm => goods.size
儿童凉鞋 | 卡通黄;26
@ amount: 59
b 脚长16.5
a 内长要加1厘米 27码内长17.5
b 那27的

# kids two sizes two lines swapped quantity
儿童校服裤 | 藏青;130 | 2
儿童校服裤 | 藏青;150 | 1
@ amount: 147
b 130两条 150一条
a 好的
b 都藏青

# kids two sizes wrong count => goods.quantity
儿童校服裤 | 藏青;130 | 1
儿童校服裤 | 藏青;150 | 1
@ amount: 147
b 130两条 150一条
a 好的 一共147
b 拍好了

# pet bed size => goods.size
狗窝可拆洗 | 灰色;M(适合10斤内)
@ amount: 69
b 柯基22斤睡哪个
a 22斤睡L 适合25斤内
b 好的 L灰

# pet snack taste free choice
冻干鸡肉粒 | 鸡胸肉 500g
@ amount: 89
b 鹌鹑的适口性好吗
a 挺好的 不过库存不多了
b 那还是鸡胸吧 熟悉的味道
a 好滴

# aquarium size => goods.size
超白玻璃鱼缸 | 40cm;带灯
@ amount: 168
b 桌面放得下60的不
a 60长30宽
b 量了下可以 要60的 带灯
a 好 60款238
b 付了
@ amount: 238

# bird cage simple clean
鸟笼大号 | 黑色;大号
@ amount: 99
b 玄凤两只住
a 大号够住两只
b 黑的大号

# aircon cover two places
空调罩 | 挂机 1.5匹;碎花 | 2
@ amount: 58
b 客厅一个卧室一个 都是挂机1.5的
a 好的 两个
b 碎花

# vacuum model => goods.model
无线吸尘器 | V10 标准版
@ amount: 899
b V12比V10吸力强多少
a 强30% 还多一个防缠绕刷头
b 养猫 那上v12
a 好的 V12 1199
b 下单啦
@ amount: 1199

# robot vacuum consumables clean
扫地机器人 | T20 白
@ amount: 1999
b T10便宜点是吧
a T10没有自清洁
b 自清洁必须有 T20
a 好的
b 集尘袋送几个
a 机器自带一个哦

# monitor size => goods.size
显示器2K 165Hz | 24英寸
@ amount: 899
b 27的和24的
a 27英寸2K更细腻 1199
b 桌子80深 27可以吧
a 可以
b 那我拍27
@ amount: 1199

# keyboard switch => goods.model
机械键盘87键 | 白色;青轴
@ amount: 199
b 办公室用 青轴吵不
a 青轴声音大 推荐红轴
b 红轴 白的

# headset clean
蓝牙耳机 降噪 | 云白
@ amount: 299
b 华为手机能连不
a 都能连的
b 我同事的是黑的 我怕拿混
b 白色吧
a 云白现货

# power bank mAh => goods.model
充电宝快充 | 10000mAh;黑
@ amount: 99
b 坐飞机 2万毫安能带不
a 20000mAh可以带上飞机的
b 那2万的 黑

# power bank chinese number clean
充电宝快充 | 20000mAh;黑
@ amount: 129
b 坐飞机 2万毫安能带不
a 可以带
b 那2万的 黑

# ssd size => goods.model
固态硬盘 NVMe | 1TB
@ amount: 459
b 512装系统 1T存游戏 我有512了
b 要不一步到位2T
a 2TB 799
b 好 2t
@ amount: 799

# router clean
路由器 WiFi6 | AX3000 白
@ amount: 199
b 120平三室
a AX3000够用
b ax6000要贵好多吧
a 贵150
b 不用那么好 就3000

# watch band => goods.size|model
手表表带硅胶 | 20mm;黑
@ amount: 29
b 我这表是22mm的接口
a 那您选22mm
b 好的黑色

# smart watch colour => goods.colour
智能手表 | 玫瑰金;42mm
@ amount: 699
b 男朋友生日 玫瑰金太女气了吧
a 男士可以选曜石黑
b 那就黑的 42的

# tablet stylus gift => pay.gift
平板电脑 | 银色;128G
@ amount: 1599
b 别家都送笔
a 我们也送一支电容笔的亲
b 好 那拍

# tablet pen gift is noted as item
平板电脑 | 银色;128G
电容笔 | 白色
@ amount: 1599
b 别家都送笔
a 我们也送一支电容笔的亲
b 好 那拍

# printer ink set => goods.model|colour|quantity
打印机墨盒 | 黑色 大容量
@ amount: 89
b 黑色+彩色一套
a 一套159
b 行
@ amount: 159

# camera kit => goods.model
微单相机 | 单机身
@ amount: 4599
b 新手是买单机还是套机
a 新手建议套机 带15-45镜头
b 那套机吧
a 套机5299
@ amount: 5299

# bedside table
床头柜 | 白橡木色;40cm | 2
@ amount: 298
b 床两边各放一个
a 一对298
b 白橡的

# dining table chairs => goods.model|quantity
餐桌椅组合 | 一桌四椅;胡桃木色
@ amount: 1599
b 家里五口人
a 一桌六椅更合适
b 好一桌六椅
@ amount: 1899

# desk left => goods.model
转角书桌 | 左转角;白枫
@ amount: 499
b 右边是窗户 柜子要放右边的
a 那选右转角
b 好右转角 白枫

# wardrobe doors => goods.model
简易衣柜 | 三门;暖白
@ amount: 599
b 三门的不够挂 四门
a 四门799
b 好四门暖白
@ amount: 799

# pillow pair clean
乳胶枕 | 高枕12cm | 2
@ amount: 198
b 一对
a 高低枕选哪个
b 我们俩都侧睡
a 侧睡选12cm高枕
b 好

# blanket size single clean
珊瑚绒毯 | 灰条;150*200
@ amount: 59
b 我床1米2 双人被也能盖那种
a 150*200适合1.2米床
b 好的灰条
b 200*230是1米8的吧
a 是的

# rug => goods.size
卧室地毯 | 奶咖;80*160
@ amount: 69
b 80*160铺床边是吧
a 是的 整个床下要140*200
b 要铺整个的
b 140*200 奶咖
@ amount: 129

# mirror shape => goods.model
浴室镜 | 圆形 60cm;黑框
@ amount: 159
b 圆的方的哪个好打理
a 都一样 方的照得多
b 要方的 50*70
a 好 黑框

# light colour temp clean
吸顶灯卧室 | 40cm;三色变光;36W
@ amount: 129
b 单色白光便宜多少
a 便宜20
b 睡觉用还是三色的
a 好的 40cm三色

# light bulb count => goods.quantity
LED灯泡 | E27 9W 白光 | 5
@ amount: 25
b 全屋换 20个
a 20个95
b ok
@ amount: 95

# bulb base => goods.model
LED灯泡 | E27 9W 白光 | 5
@ amount: 25
b 我家灯口是小的 E14
a 那要拍E14
b 好 9w白光5个

# desk fan clean colour not settled
小风扇USB | 白
@ amount: 29
b 粉的绿的都没了吗
a 只剩白色了
b 白就白吧

# shampoo for oily => goods.model
洗发水 | 控油去屑 500ml
@ amount: 69
b 我头发干枯 分叉
a 干枯推荐柔顺滋养款
b 好 柔顺滋养 500的

# perfume ml => goods.model
淡香水 | 30ml
@ amount: 199
b 50ml的喷头一样吗
a 一样的
b 要50的 划算
@ amount: 289

# mask boxes => goods.quantity
玻尿酸面膜 | 5片/盒 | 2
@ amount: 98
b 买两盒是10片吧
a 是的
b 那三盒

# mask count by piece clean
玻尿酸面膜 | 5片/盒 | 2
@ amount: 98
b 10片多少钱
a 一盒5片49 两盒98
b 来10片

# eyebrow pencil colour => goods.colour
眉笔 | 浅咖
@ amount: 39
b 头发黑的 用浅咖还是黑灰
a 黑发用黑灰自然
b 黑灰一支

# nail polish shade code clean
甲油胶 | 08 裸粉
@ amount: 15
b 12号是姨妈色那个对吧
a 对的 12是酒红
b 太红了 要8号裸粉

# toner refill => goods.model
爽肤水 | 瓶装 200ml
@ amount: 129
b 瓶子还在 买替换装就行
a 替换装99
b 嗯
@ amount: 99

# cookies flavours => goods.model
曲奇饼干 | 原味 400g
@ amount: 49
b 抹茶的苦吗
a 微苦回甘
b 那抹茶来一罐

# nuts weight clean
每日坚果 | 30包/箱
@ amount: 99
b 7包试吃装还有不
a 试吃装卖完了
b 行吧那整箱

# rice brand kilo => goods.model
五常大米 | 5kg
@ amount: 79
b 20斤的多少
a 10kg 139
b 拿20斤的吧 吃得快
@ amount: 139

# rice jin clean
五常大米 | 10kg
@ amount: 139
b 20斤的多少
a 139
b 拿20斤的

# beer cans => goods.quantity
精酿啤酒 | 500ml*12罐 | 1
@ amount: 119
b 搞活动用 来5箱
a 5箱550
b 中
@ amount: 550

# milk powder elderly sugar => goods.model
中老年奶粉 | 含糖 800g
@ amount: 79
b 老人糖尿病
a 您选无糖款
b 对无糖的

# coffee beans roast => goods.model
咖啡豆 | 深烘 454g
@ amount: 69
b 不爱苦的
a 浅烘偏酸 中烘平衡
b 中烘 454

# coffee grind wish => ship.note
咖啡豆 | 深烘 454g
@ amount: 69
b 帮我磨成粉 手冲的粗细
a 可以 备注手冲研磨
b 谢谢

# watermelon broken promise clean
麒麟西瓜 | 1个 8-10斤
@ amount: 39
b 坏了赔吗
a 坏果包赔 签收24小时内拍照
b 去年买的那个8斤烂了一半
a 不好意思 今年加厚包装了
b 行来一个

# shrimp size => goods.model
鲜冻白虾 | 40-50只/kg;1.5kg
@ amount: 109
b 要大的 20-30那种
a 20-30只的169
b 好
@ amount: 169

# hairy crab gender clean
大闸蟹 | 母蟹2.5两 10只
@ amount: 268
b 公的母的哪个好吃现在
a 九雌十雄 现在吃母的
b 那母的 10只
b 3两的太贵了

# dashcam card => goods.model
行车记录仪 | 不含卡
@ amount: 299
b 要带64g卡的
a 带64G卡349
b 好
@ amount: 349

# seat cover seats => goods.model
汽车座套 | 5座;米色
@ amount: 399
b 车是7座的
a 7座款559
b 好 米色
@ amount: 559

# car bulb pair clean
汽车大灯灯泡 | H7 一对
@ amount: 158
b 我以前那车用H4
b 现在这台是h7
a H7的拍一份是一对
b 好

# brake pads front rear => goods.model
刹车片 | 前轮;陶瓷
@ amount: 199
b 后轮磨没了 换后的
a 后轮159
b 好
@ amount: 159

# hammer drill bits => goods.size|model
电锤钻头 | 方柄 6mm*160
@ amount: 9.9
b 打膨胀螺丝8的孔
a 选8mm*160
b 好 方柄

# tape rolls clean
美纹纸胶带 | 2cm*20m | 10
@ amount: 30
b 2公分宽的 十卷
a 好的 一卷20米
b 20米够不够贴一个房间
a 一个房间差不多2卷

# hose length => goods.size|model
花园水管 | 15米 带水枪
@ amount: 69
b 从厨房拉到院子得20多米
a 那选25米
b 25米的 带水枪
@ amount: 99

# seeds bags => goods.quantity
草坪种子 | 500g/袋 | 1
@ amount: 25
b 院子60平
a 一袋20平 60平要3袋
b 好3袋
@ amount: 70

# pot diameter => goods.size
陶瓷花盆 | 20cm 白
@ amount: 29
b 发财树70高 20的小了吧
a 建议30口径
b 30的白的 一个

# guitar strings clean
民谣吉他琴弦 | 011-052
@ amount: 39
b 012的手疼
a 那用011
b 对就它

# yoga mat thickness => goods.size|model
瑜伽垫 | 紫色;6mm
@ amount: 59
b 膝盖不好 厚点
a 10mm的
b 10mm 紫

# dumbbell weight => goods.model
包胶哑铃 | 5kg 一对
@ amount: 129
b 女生用 5公斤会不会重
a 女生2.5公斤或3公斤起步
b 3公斤一对

# swimming goggles degree => goods.model
近视泳镜 | 黑色;300度
@ amount: 69
b 左右眼都是400多
a 400度的
b 好黑色

# fishing rod length => goods.size|model
碳素鱼竿 | 4.5米 28调
@ amount: 139
b 水库钓 5米4吧
a 5.4米 28调
b 对
@ amount: 159

# book set vs single => goods.model|product
三体 | 单册 第一部
@ amount: 29
b 一部不过瘾 要全套三本
a 全套89
b 好
@ amount: 89

# notebook page type clean
手账本A5 | 方格;绿
@ amount: 25
b 横线的用完了 这次试方格
a 好的
b 绿皮

# pen tip => goods.model|size
中性笔 | 0.5mm 黑 12支
@ amount: 12
b 0.5写着粗 要0.38
a 0.38黑12支
b 好嘞

# toy age => goods.model
积木大颗粒 | 100粒;桶装
@ amount: 59
b 两岁半玩 100粒很快拼完
a 200粒的99
b 200粒
@ amount: 99

# lego set for someone
拼装跑车 | 红色
@ amount: 199
b 儿子选的红的 老公说蓝的帅
b 他过生日听他的 红
a 好的 祝小朋友生日快乐

# baby bottle ml => goods.model
玻璃奶瓶 | 120ml
@ amount: 59
b 6个月用多大
a 6个月以上用240ml
b 好240

# baby clothes month => goods.size
婴儿连体衣 | 小熊;66
@ amount: 49
b 五个月 68cm 17斤
a 穿73码
b 买73吧 能多穿两个月

# umbrella auto => goods.model
雨伞 | 手动;黑
@ amount: 29
b 单手开伞那种
a 全自动的39
b 全自动黑
@ amount: 39

# receiver kin => ship.receiver
保暖内衣 | 咖色;XL
@ receiver: 周杰
b 收货人写我爱人 孙丽娟
a 好

# receiver dad name noted but same
保暖内衣 | 咖色;XL
@ receiver: 周杰
b 买给我爸的 他叫周国强 但是我收 写我名字就行
a 好的周先生

# receiver company clean
保暖内衣 | 咖色;XL
@ receiver: 周杰
b 发票抬头 北京融信科技有限公司
a 好 备注了
@ note: 发票 北京融信科技有限公司

# receiver masked differs => ship.receiver
保暖内衣 | 咖色;XL
@ receiver: 周*
b 名字改一下 收货人 吴敏
a 收到

# receiver english cue => ship.receiver
Kids Raincoat | Yellow; 5-6 years
@ receiver: Sarah Jones
@ phone: +44 7700 900456
@ address: 8 Mill Lane, York YO1 7EP, United Kingdom
b It's for my nephew, recipient should be Oliver Jones
a Got it, Oliver Jones

# phone second number => ship.phone
泡脚桶 | 木色
@ phone: 15011112222
b 那个号停机了 打18622223333
a 好的

# phone two numbers one backup
泡脚桶 | 木色
@ phone: 15011112222
b 打不通就打备用号 18622223333
a 好的

# phone masked matches
泡脚桶 | 木色
@ phone: 150****2222
b 我号码15011112222 别弄错
a 放心

# phone masked differs => ship.phone
泡脚桶 | 木色
@ phone: 150****2222
b 电话用我老公的 13855556666
a 好的

# phone english => ship.phone
Desk Organizer | Walnut
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b my number changed, it's 503-555-0188
a updated thanks

# address building => ship.address
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路1037号8栋2单元601
b 是6栋不是8栋 我打错了
a 好的

# address unit asked same
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路1037号8栋2单元601
b 地址对吧 8栋2单元601
a 对的亲

# address to parents => ship.address
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路1037号8栋2单元601
b 寄老家吧 黄冈市黄州区东门路66号
a 好的 改好了

# address keeps after asking
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路1037号8栋2单元601
b 能改到黄冈市黄州区东门路66号吗
a 可以的 您确认要改吗
b 算了 还是寄武汉吧 我周末带回去

# address missing number => ship.address
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路街道
b 好了
a 收到

# address street name wrong => ship.address
厨房秤 | 5kg 白
@ address: 湖北省武汉市洪山区珞喻路1037号8栋2单元601
b 地址应该是雄楚大道1037号
a 帮您改

# address en zip => ship.address
Bread Maker | White
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b zip code should be 97214 sorry
a fixed

# remote hainan => ship.remote
取暖器 | 白色
@ address: 海南省三亚市吉阳区迎宾路88号
b 海边也冷啊今年
a 哈哈 是的

# remote neimeng with told by agent
取暖器 | 白色
@ address: 内蒙古自治区呼和浩特市新城区新华大街9号
b 拍了
a 亲 内蒙古属于偏远 需补8元邮费
b 补了

# remote hohhot => ship.remote
取暖器 | 白色
@ address: 内蒙古自治区赤峰市红山区哈达街5号
b 几时发
a 今晚

# note afternoon => ship.note
餐具套装 | 16头 青花
@ amount: 199
b 下午三点后再送 上午我去医院
a 好的 备注好了

# note fragile packing => ship.note
餐具套装 | 16头 青花
@ amount: 199
b 多缠几层气泡膜 上次碎了俩
a 没问题 给您加固

# note packing is on the card
餐具套装 | 16头 青花
@ amount: 199
@ note: 加固包装
b 多缠几层气泡膜 上次碎了俩
a 没问题 给您加固

# note wait for notice => ship.note
餐具套装 | 16头 青花
@ amount: 199
b 先别发 等我通知 还在装修
a 好的 您好了说一声

# note asks shipping only
餐具套装 | 16头 青花
@ amount: 199
b 上海到济南几天
a 两天左右
b 周末快递上班吗
a 上班的

# note self pick => ship.note
餐具套装 | 16头 青花
@ amount: 199
b 放小区超市 老板认识我
a 好 备注放超市

# note combine orders => ship.note
餐具套装 | 16头 青花
@ amount: 199
b 跟我昨天那单一起发 省个箱子
a 可以合并发

# note gift bag => ship.note
丝巾 | 酒红
@ amount: 129
b 送长辈的 有手提袋吗 给我放一个
a 有 给您放一个

# note card english => ship.note
Candle Set | Vanilla
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b can you add a gift message: Happy Birthday Mum
a Sure thing!

# note english only delivery time
Candle Set | Vanilla
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b will it arrive before Friday?
a Should be there Thursday
b perfect, ordered

# coupon live => pay.coupon
电吹风 | 粉色
@ amount: 299
b 直播间领的40券能用吧
a 能用的 下单自动抵扣
b 好拍了

# coupon live used
电吹风 | 粉色
@ amount: 259
@ coupon: 直播间券40
b 直播间领的40券能用吧
a 能用的 下单自动抵扣
b 好拍了

# coupon none left
电吹风 | 粉色
@ amount: 299
b 还有券不
a 今天的领完了亲
b 哦 没事

# coupon different name => pay.coupon
电吹风 | 粉色
@ amount: 289
@ coupon: 新人券10
b 我有会员生日券30块的
a 可以用的哈 比新人券划算
b 好就用生日券

# coupon en wrong => pay.coupon
Hair Dryer | Pink
@ amount: 45
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b I've got a $5 coupon from the newsletter
a Yes it still works, just apply it at checkout
b great placed the order

# promotion threshold => pay.promotion|amount
保鲜盒 | 5件套 | 2
@ amount: 118
b 满100减20参加不
a 参加的 两套118减20 付98
b 好

# promotion bundle => pay.promotion|amount
保鲜盒 | 5件套 | 2
@ amount: 118
b 两套有优惠么
a 两套99
b 成交

# gift with set => pay.gift
不粘锅 | 28cm 
@ amount: 159
b 锅铲送不送
a 送的 硅胶铲一把
b 好的拍了

# gift refused
不粘锅 | 28cm
@ amount: 159
b 锅铲送不送
a 亲 这个价不送了呢
b 行吧

# gift promised extra sample => pay.gift
奶粉罐 | 2L
@ amount: 45
b 老顾客了 多给个量勺呗
a 好的 给您多放一个量勺
b 谢谢

# gift threshold reached => pay.gift
奶粉罐 | 2L | 5
@ amount: 225
b 满200送啥
a 满200送密封夹一套
b 好 拍5个

# gift threshold not reached
奶粉罐 | 2L
@ amount: 45
b 满200送啥
a 满200送密封夹一套
b 我就买一个 用不上

# gift english cleaned up => pay.gift
Running Belt | Black
@ amount: 19
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b you promised a free bottle last chat
a Yes! I'll include a free bottle with this order
b thanks

# amount haggled => pay.amount
按摩椅 | 咖色
@ amount: 2999
b 2800拿走
a 亲最低2900 我跟经理申请的
b 好吧2900
a 改好了 您付款

# amount haggled kept
按摩椅 | 咖色
@ amount: 2999
b 2800拿走
a 亲真的少不了 已经是活动价了
b 行吧

# amount deposit clean
按摩椅 | 咖色
@ amount: 2999
b 定金200 尾款双十一付?
a 对 到手2999
b 好

# amount en => pay.amount
Oak Shelf | 80cm | 2
@ amount: 90
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b can you do a deal on two?
a I can do both for $80
b deal

# amount en other item
Oak Shelf | 80cm
@ amount: 45
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b how much is the 120 one
a The 120cm is 65
b too big, 80 it is
a 80cm is 45

# en size wrong => goods.size
Rain Jacket | Navy; M
@ amount: 79
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b Between M and L, I like to layer
a I'd go with the L then
b L it is, navy

# en colour change => goods.colour
Rain Jacket | Navy; M
@ amount: 79
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b navy medium please
a Sure
b actually hold on, my partner has navy. mustard please
a Mustard M, in stock

# en quantity => goods.quantity
Ceramic Mug | Sage | 2
@ amount: 36
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b do they come in sets
a They're sold singly
b ok I'll take four in sage

# en model => goods.model
Phone Stand | Foldable; White
@ amount: 15
@ receiver: Ann Park
@ phone: +1 503 555 0142
@ address: 77 Alder Street, Portland, OR 97205
b does it come in wireless charging version
a Yes, the wireless charging one is 29
b I'll have that one, white
@ amount: 29

# en kids clean
Kids Raincoat | Yellow; 5-6 years
@ amount: 25
@ receiver: Sarah Jones
@ phone: +44 7700 900456
@ address: 8 Mill Lane, York YO1 7EP, United Kingdom
b my son is 5 but tall, his sister is 8
a 5-6 runs roomy
b ok 5-6 in yellow. sister doesn't need one this time
a Great!
`
