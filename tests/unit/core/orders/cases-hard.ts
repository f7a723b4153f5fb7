/** Colloquial, dialect and crowded chats, written for this project. */
export const HARD_CASES = `
# dialect northeast, quantity right
秋衣秋裤套装 | 酱红;XXL | 2
@ amount: 118
b 老妹儿 这秋衣咋卖的
a 59一套哥
b 给我妈和丈母娘一人整一套 都酱红的
a 妥了 XXL两套118
b 中

# sichuan size same
雪地靴女 | 栗色;37
@ amount: 99
b 妹儿 37的有莫得
a 有的亲
b 要得嘛 栗色的37

# cantonese flavour quantity => goods.quantity
凉茶颗粒 | 10包/盒 | 1
@ amount: 25
b 要两盒先啦 饮开有用再买
a 好的 两盒50
b ok
@ amount: 50

# grandma long chat, colour asked twice => goods.colour
中老年外套女 | 紫红;4XL
@ amount: 139
b 闺女 我穿多大的 我140斤
a 阿姨 140斤穿3XL 宽松点4XL
b 4XL吧 我胳膊粗
a 好的阿姨 颜色要哪个呢 紫红 藏青 墨绿
b 紫红太艳了
b 藏青显老不
a 不显老 很大方的
b 那就藏青
b 女儿帮我付的钱

# boyfriend's size
情侣卫衣 | 白色;M | 1
情侣卫衣 | 黑色;2XL | 1
@ amount: 178
b 我要白色M 男朋友黑色2XL
a 好的 白M一件 黑2XL一件 一共178
b 拍好啦

# swapped sizes between two lines
情侣卫衣 | 白色;2XL | 1
情侣卫衣 | 黑色;M | 1
@ amount: 178
b 两件都拍啦
a 好的亲

# child's height and the size two up asked only
儿童滑雪服 | 荧光粉;140
@ amount: 299
b 娃132 买大两码150行不
a 150太大影响滑 140合适
b 好那140

# negative of a size
运动内衣 | 黑色;M
@ amount: 89
b 不要S的 勒得慌
a 好的 M黑色
b 嗯

# colour by pronoun, unlisted => goods.colour
冰箱贴 | 小熊黄
@ amount: 9.9
b 要小熊蓝那个
a 小熊蓝好的
b 付了

# phone colour by series name => goods.colour|model
手机12+256G | 冰川银;12G+256G
@ amount: 2599
b 星空黑12+256
a 好的 星空黑现货
b 已下单

# title colour does not count
小黑裙连衣裙法式 | 白色;S
@ amount: 159
b 这个小黑裙有白色款吗
a 有的 白色S有货
b 白色S 拍了

# brand with a colour
大白兔奶糖 | 红豆味;500g
@ amount: 35
b 红豆味的 一斤装
a 好的 500g
b ok

# laptop memory mismatch => goods.model
轻薄本 | 银色;16G+512G
@ amount: 4999
b 16+512和16+1T差多少
a 差300
b 那上1T的吧 16+1t
a 好的 16G+1T 5299
b 付完了
@ amount: 5299

# router: question about wall, not model
无线路由器 | AX3000;白色
@ amount: 199
b 三室两厅 120平 一个够吗
a 一个基本够 承重墙多可以两个
b 先来一个
a 好的

# charger heads => goods.model
充电器 | 67W;单头
@ amount: 69
b 要带线的套装 67w
a 拍67W套装含线
b 好的拍了套装

# cable length => goods.size|model
数据线 | 1米;白色
@ amount: 19.9
b 要2米的 床头插座远
a 好的 2米白色
b ok

# earphone tips
耳机 | 白色;入耳式
@ amount: 159
b 送几副耳塞套
a 标配S M L三副都在盒子里
b 好的 白色的

# curtain custom size same
窗帘 | 米白;宽3m*高2.7m
@ amount: 398
b 窗户宽1.5 高2.4 做多大
a 建议宽3米 高2.7
b 好 米白的

# table size => goods.size
餐桌 | 岩板白;1.4m
@ amount: 1599
b 1米4坐六个人挤不挤
a 六个人建议1.6米
b 行 1米6的 岩板白
a 1.6米1799
b 付了
@ amount: 1799

# mattress thickness => goods.size|model
床垫 | 1.8*2.0m;15cm
@ amount: 899
b 20厘米厚的 1.8*2米
a 好的 1.8*2.0 20cm
b 嗯

# pillow pair => goods.quantity
枕头 | 高枕 | 1
@ amount: 49
b 一对儿 高枕
a 一对拍2个哦
b 好的 拍了

# frozen weight same in other unit
三文鱼 | 500g
@ amount: 99
b 来一斤
a 好的 500g
b 谢谢

# beef cut => goods.model|product
牛排套餐 | 菲力;5片 | 1
@ amount: 199
b 孩子吃哪种嫩
a 菲力嫩 西冷有嚼劲
b 老人喜欢嚼 西冷5片
a 好的 西冷5片
b 下单了

# eggs not chicken
鲜鸡蛋 | 30枚
@ amount: 36
b 孕妇能吃吧 我老婆三个月
a 可以的 放心
b 30枚的
a 好的

# durian weight range => goods.model|size
金枕榴莲 | 3-4斤
@ amount: 129
b 要5-6斤一个的
a 5-6斤的159
b 好
@ amount: 159

# wine bottles => goods.quantity pay.amount
红酒 | 750ml*6瓶 | 1
@ amount: 299
b 要两箱 婚宴用
a 两箱598 给您580
b 行 拍了

# serum volume => goods.model
精华液 | 30ml
@ amount: 199
b 50ml的划算吗
a 50ml 279 更划算
b 那50ml
a 好的
@ amount: 279

# lipstick two shades => goods.quantity|model|colour
口红 | 201 | 1
@ amount: 79
b 201和305各一支
a 好的 两支158
b 嗯
@ amount: 158

# mask skin type => goods.model
面膜 | 滋润型;20片
@ amount: 69
b 油皮用哪个
a 油皮用清爽型
b 清爽的20片
a 好

# shampoo scent same
洗发水 | 桂花香;500ml | 2
@ amount: 79.8
b 桂花的2瓶 上次樱花太香了
a 好的 桂花2瓶
b 嗯嗯

# milk bottle nipple => goods.model|size
奶嘴 | S;2只装
@ amount: 29
b 六个月用啥号
a 六个月用L
b L的 一盒
a 好的

# crib side => goods.model|product
婴儿床 | 无滚轮;原木色
@ amount: 699
b 要带滚轮的 原木
a 好的 带滚轮款
b 拍了

# dog coat sizes
狗狗雨衣 | 黄色;M
@ amount: 39
b 泰迪背长28 胸围40
a M合适
b 上次买别家的S小了
b M黄的

# dog chain => goods.size|model
牵引绳 | 红色;M;1.5米
@ amount: 35
b 金毛60斤用哪个
a 60斤用L的
b 好 L红色 1.5米

# glasses pd not degree
近视眼镜 | 黑框;左350右400
@ amount: 169
b 左350右400 瞳距64
a 好的 左350 右400 瞳距64备注
b 嗯
@ note: 瞳距64

# glasses right eye => goods.model
近视眼镜 | 黑框;左350右400
@ amount: 169
b 左350右450
a 好的记下了
b 拍好了

# bulb count pack => goods.quantity
LED灯泡 | 9W;E27 | 5
@ amount: 45
b E27 9瓦要十个
a 10个90
b 好
@ amount: 90

# lamp socket => goods.model
LED灯泡 | 9W;E14 | 10
@ amount: 90
b E27大口的 9瓦 10个
a 好的 E27
b 拍了

# guest address of parents, all right
茶叶 | 250g
@ receiver: 周桂英
@ phone: 13700002222
@ address: 安徽省黄山市屯溪区新安南路18号
b 寄给我妈 周桂英 13700002222 安徽黄山屯溪新安南路18号
a 好的 都对上了
b 谢谢

# guest address, number differs => ship.address
茶叶 | 250g
@ receiver: 周桂英
@ phone: 13700002222
@ address: 安徽省黄山市屯溪区新安南路18号
b 寄给我妈 周桂英 13700002222 安徽黄山屯溪新安南路81号
a 好的

# guest phone differs => ship.phone
茶叶 | 250g
@ receiver: 周桂英
@ phone: 13700002222
@ address: 安徽省黄山市屯溪区新安南路18号
b 收件人周桂英 电话13700002229 地址没变
a 收到

# name with a wrong sign => ship.receiver
茶叶 | 250g
@ receiver: 周贵英
b 名字是周桂英 桂花的桂
a 好的亲

# floor added => ship.address
茶叶 | 250g
@ address: 广东省深圳市南山区科技园南路8号
b 地址漏写楼层了 12楼1203
a 好的 帮您备注 12楼1203

# company building same
茶叶 | 250g
@ address: 广东省深圳市南山区科技园南路8号创维大厦12楼1203
b 公司是创维大厦12楼哈
a 嗯嗯 看到了

# city moved => ship.address
茶叶 | 250g
@ address: 广东省深圳市南山区科技园南路8号
b 我搬家了 新地址 广东省东莞市南城街道鸿福路200号
a 好的 需要您在订单里改一下

# carrier station in the address
茶叶 | 250g
@ address: 河北省邯郸市丛台区中华大街菜鸟驿站
b 到驿站我自己取
a 好的

# shop's own place is no claim
茶叶 | 250g
b 你们从哪发货
a 福建省泉州市安溪县发货
b 好的 到杭州几天
a 3天

# landmark given as help
茶叶 | 250g
b 在文三路和学院路交叉口那
a 好的

# no number plate but mall
茶叶 | 250g
@ address: 湖南省长沙市天心区坡子街国金中心
b 拍了

# province and city do not say the street => ship.address
茶叶 | 250g
@ address: 陕西省西安市雁塔区小寨街道
b 拍了

# hainan talked about in a joke => ship.remote
茶叶 | 250g
@ address: 海南省三亚市天涯区解放路66号
b 海南好热 你们那冷不
a 我们这零下了哈哈
b 拍了

# surcharge paid and told
茶叶 | 250g
@ address: 西藏自治区日喀则市桑珠孜区山东路1号
@ amount: 118
a 亲 西藏属于偏远 补18元运费
b 可以
b 付了

# packing wish => ship.note
玻璃花瓶 | 透明
b 包装一定要包好一点 上次别家的碎了
a 放心 多裹几层气泡膜
b 谢谢

# leave with father => ship.note
玻璃花瓶 | 透明
b 周一到周五送公司 周末别送
a 好的 备注工作日派送
b 好

# two wishes one noted => ship.note
玻璃花瓶 | 透明
@ note: 送货前电话联系
b 送前打电话 另外帮写张贺卡 生日快乐
a 好的 都备注

# wish withdrawn
玻璃花瓶 | 透明
b 放门卫吧
a 好的
b 算了 还是送到家里 我明天在家
a 好的 正常派送

# invoice head => ship.note
玻璃花瓶 | 透明 | 20
@ amount: 2000
b 可以开票吗
a 可以 电子普票
b 那麻烦开一下 抬头xx酒店管理有限公司
a 好的

# note is a different wish => ship.note
玻璃花瓶 | 透明
@ note: 发中通
b 发京东 中通我们这不送
a 好的 京东

# deadline question
玻璃花瓶 | 透明
b 周五前能到不
a 正常周四到
b 好

# same day shipping is a promise, not a wish
玻璃花瓶 | 透明
b 今天能发吗
a 下午4点前付款今天发
b 付了

# new customer coupon refused by the page
玻璃花瓶 | 透明
b 新人券用不了啊
a 亲 您是老客户哦 新人券用不了
b 哦哦 那直接付了

# coupon by threshold used
玻璃花瓶 | 透明
@ coupon: 满100减10
@ amount: 90
b 满100减10的券领了
a 好的 拍下自动减
b 付90对吧
a 对的

# coupon offered, not taken
玻璃花瓶 | 透明
a 亲 收藏店铺可以领5元券哦
b 懒得弄了 直接拍
a 好的

# coupon of a friend
玻璃花瓶 | 透明
b 我朋友有20的券 我怎么没有
a 那个是上个月活动的 已经结束了
b 好吧

# two gifts, both in the note
玻璃花瓶 | 透明
@ note: 送花剪、花泥
a 送花剪和花泥各一份哦
b 好

# gift changed by the agent => pay.gift
玻璃花瓶 | 透明
b 赠品是啥
a 原来送花剪 送完了 给您换成送花泥
b 行

# gift only for the big size
玻璃花瓶 | 小号;透明
b 送花吗
a 大号送两支干花 小号没有送哦
b 那算了 要小号

# give away to somebody
玻璃花瓶 | 透明
b 送领导的 能不能包好看点
a 我们都是礼盒包装的
b 好

# price with a typo of the buyer
玻璃花瓶 | 透明
@ amount: 88
b 最低多少
a 拍下给您改88
b 好 改了吗
a 改好了 88
b 付了

# price not changed after a promise => pay.amount
玻璃花瓶 | 透明
@ amount: 100
b 最低多少
a 拍下给您改88
b 拍了
a 好的 稍等
b 付了

# price in two steps
玻璃花瓶 | 透明
@ amount: 80
b 85行不
a 90最低了
b 80 80我就拍
a 好吧 80给您
b 爽快

# price for three, card for one => pay.amount goods.quantity
玻璃花瓶 | 透明 | 1
b 三个怎么算
a 三个270
b 行来三个

# shipping fee apart
玻璃花瓶 | 透明
@ amount: 108
b 邮费多少
a 邮费8元 一共108
b ok

# english two-tone => goods.colour
Backpack | Navy/Red
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
b I'd love the navy and green one
a Navy/green is in stock
b great, bought it

# english size talk
Trainers | White; EU 39
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
b I'm between a 38 and a 39, which one?
a These run narrow so 39
b ok 39 it is

# english pack => goods.model|quantity
Coffee Capsules | Espresso; 10 pack
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
@ amount: 38
b can I get the 100 pack of espresso
a Sure, 100 pack is 38
b perfect thanks

# english decaf => goods.model|product
Coffee Beans | Regular; 1kg
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
b decaf please, 1kg
a Decaf 1kg, no problem
b done

# english note and gift => ship.note pay.gift
Coffee Beans | Decaf; 1kg
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
b could you leave it with my neighbour at number 11?
a Of course, and we'll include a free sample of our new blend
b oh lovely

# english coupon used
Coffee Beans | Decaf; 1kg
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
@ coupon: FRESH15
b I have the code FRESH15
a It gives you 15% off
b applied it

# english receiver by gift => ship.receiver
Coffee Beans | Decaf; 1kg
@ address: 9 Queen Street, Cork, T12 AB34, Ireland
@ phone: +353 86 123 4567
@ receiver: Aoife Byrne
b it's a gift, the recipient should be Sean Murphy
a Got it
`
