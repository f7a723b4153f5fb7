/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/077. */
export const BLIND_V = `
# v001 rescue discount approved but the order is at full price with nothing applied => pay.promotion|amount|coupon
Orthopedic Dog Bed | Slate; XL | 1
@ receiver: Priya Raman
@ phone: +1 512-555-0173
@ address: 2207 Oltorf St, Austin, TX 78704
@ coupon: -
@ amount: 118
@ note: -
b It says 15% off first order for rescue dogs?? mine is a rescue!
a Yes! The Rescue Welcome 15% applies, just send a pic of the adoption paper
b [picture]
a Aww approved, you can check out now
b Done, he's going to drool all over it

# v002 老客券没用上 => pay.coupon
竹席双面凉席 | 1.8m床 | 1
@ receiver: 毕春花
@ phone: 13900075514
@ address: 江西省吉安市吉州区井冈山大道117号
@ coupon: -
@ amount: 158
@ note: -
b 老客户咯 去年在你屋买过枕头
a 记得您 给您发个20的老客券 点一下就领了
b 领到咯
a 下单自己就抵了
b 毛刺扎不扎人
a 打磨了三遍 不扎
b 下好单咯

# v003 sister's name and the no-invoice wish are missing => ship.receiver ship.note
Enamel Bread Bin | Cream; Large | 1
@ receiver: Pam Osborne
@ phone: +44 7700 900426
@ address: Flat 3, 88 Marine Parade, Worthing BN11 3QA, United Kingdom
@ coupon: -
@ amount: 34
@ note: -
b It's a present for my sister, please put her name on it - Jeanette Cole, same address she lives upstairs
a Will do, recipient Jeanette Cole
b And no invoice in the box please!!
a Of course, no invoice inside
b ta x

# v004 粉色不耐脏改焦糖,拍成粉 => goods.colour
半封闭猫窝四季通用 | 蘑菇粉;M(10斤内) | 1
@ receiver: 乔乔
@ phone: 17600055208
@ address: 辽宁省锦州市凌河区解放路五段22号
@ coupon: -
@ amount: 59
@ note: -
b 猫窝那个粉的好看 就是不耐造吧
a 浅色确实容易看见毛 灰色和焦糖耐脏
b 我家是奶牛猫 黑毛掉得到处都是 哈哈哈
b 焦糖吧
a 好的 焦糖M号
b 嗯呢 下完单了

# v005 two lines as asked; iron only looked at
Brass Cup Hook | 25 mm | 10
Brass Coat Hook | Double | 2
@ receiver: Winnie Marlowe
@ phone: +44 7700 900519
@ address: 26 Station Road, Sheringham NR26 8RE, United Kingdom
@ coupon: -
@ amount: 37
@ note: -
b ten of the little cup hooks and a pair of the double coat hooks
a 10 at 2.50 and 2 at 6, so 37
b super. had a look at the black iron too but brass matches the door
a Good choice

# v006 six steaks wanted, two ordered => goods.quantity
Dry-Aged Ribeye Steak | 12 oz | 2
@ receiver: Walt Jorgensen
@ phone: +1 605-555-0119
@ address: 1420 Mount Rushmore Rd, Rapid City, SD 57701
@ coupon: -
@ amount: 58
@ note: -
b Need steaks for Saturday. Six of us at the table, one each
a So 6 x 12 oz?
b Yes six
a They ship Thursday on dry ice, you'll have them Friday
b Good. Order's in

# v007 说好以旧换新抵200,订单没参加 => pay.promotion|amount|coupon
滚筒洗衣机10公斤 | 银灰;洗烘一体 | 1
@ receiver: 洪守信
@ phone: 13800017732
@ address: 江苏省连云港市海州区海连中路55号
@ coupon: -
@ amount: 2899
@ note: -
b 旧洗衣机能折钱吗
a 可以以旧换新的 旧机抵200 师傅上门送新的时候拉走
b 那我参加 有个旧的双缸
a 参加的话下单勾选以旧换新
b 10公斤银灰洗烘那个
b 勾了吧应该 你看看
a 我看下后台哈
b 地漏离得远 水管够不够长
a 标配1.5米 不够师傅带加长管
b 行 楼上没电梯 4楼
a 4楼送货师傅能搬 不收钱

# v008 厨房那个没加,三个
床头小夜灯插电 | 光控;暖黄 | 3
@ receiver: 甄阿姨
@ phone: 13500036612
@ address: 浙江省舟山市定海区解放西路72号
@ coupon: -
@ amount: 29.7
@ note: -
b 起夜用的 过道一个厕所一个房间一个
a 三个29.7
b 我儿子说要不再买一个放厨房
a 要加一个吗
b 厨房有灯的 不加

# v009 商用款580拒绝,20斤是肉
绞肉机家用不锈钢 | 3L;双刀 | 1
@ receiver: 面馆老温
@ phone: 13700035526
@ address: 山西省运城市盐湖区红旗西街122号
@ coupon: -
@ amount: 159
@ note: -
b 开面馆 一天绞20斤肉 扛得住不
a 家用款建议一次3斤以内 商用的要另一款 580
b 580太贵了 分几次绞吧
a 那3升双刀 歇一歇再打
b 就它

# v010 两人两行,都一致
加绒老北京棉鞋女 | 黑绣花;37 | 1
加绒老北京棉鞋男 | 藏青;43 | 1
@ receiver: 桂芳和老刘
@ phone: 13700084413
@ address: 山东省济宁市兖州区建设路66号
@ coupon: -
@ amount: 118
@ note: -
b 老头43 我37 一人一双
b 他那个要藏青 我黑的带花
a 男藏青43 女黑绣花37 一共118
b 中 分开两个袋子装也行 一个也行
a 好嘞大姨

# v011 白红断货改白蓝;4号、20年不是数量
羽毛球鞋男女同款 | 白蓝;43 | 1
@ receiver: 吕指导
@ phone: 13700082209
@ address: 湖北省十堰市茅箭区朝阳中路49号
@ coupon: -
@ amount: 269
@ note: -
b 4号场馆里好多人穿你家
a 谢谢支持
b 43 白红还有吗
a 白红43没了 白蓝有
b 白蓝也行
b 我打了20年球 膝盖不好 减震好点
a 后掌有减震胶

# v012 自家和亲家各一份共两份,只拍一份 => goods.quantity
舟山小眼带鱼段 | 精修中段;5斤 | 1
@ receiver: 顾阿根
@ phone: 13900052260
@ address: 浙江省嘉兴市南湖区中山东路820号
@ coupon: -
@ amount: 95
@ note: -
b 带鱼肉厚伐
a 三指宽的 中段 很厚
b 我跟我亲家一家一份 两份 都寄我这里
a 好 两份一起发
b 路上会化伐
a 泡沫箱加冰袋 放心
b 拍好了

# v013 three dozen = two cartons of 18; the neighbour orders herself
Pasture-Raised Eggs | 18 ct | 2
@ receiver: Beth Amundsen
@ phone: +1 715-555-0155
@ address: 2310 Stewart Ave, Wausau, WI 54401
@ coupon: -
@ amount: 36
@ note: -
b hi 3 dozen eggs pls
a We pack in 18s, two cartons is 36
b ha right, math before coffee. two then
b my neighbor may want some too but she'll call you herself
a Sounds good!

# v014 答应补五个梨没备注 => pay.gift
莱阳秋月梨 | 8斤 精品 | 2
@ receiver: 栾华
@ phone: 15200019938
@ address: 山东省烟台市莱山区迎春大街170号
@ coupon: -
@ amount: 98
@ note: -
b 老乡 上回那箱里烂了五个 没跟恁计较
a 对不住 这回给您补五个
b 还要两箱
a 好 两箱98 另外补5个梨
b 敞亮
a 应该的

# v015 各半打=各6罐,鱼肉不要
猫主食罐头 | 鸡肉;170g | 6
猫主食罐头 | 兔肉;170g | 6
@ receiver: 煤球和汤圆
@ phone: 18600072254
@ address: 江苏省南京市浦口区文德路18号
@ coupon: -
@ amount: 166.8
@ note: -
b 鸡肉兔肉各来半打
a 各6罐 一共12罐 13.9一罐
b 鱼肉不要 上次拉稀
a 好的 鱼肉不放
b 煤球只吃兔 汤圆只吃鸡 俩祖宗

# v016 要绿茶味,拍成原味 => goods.model|colour|product
豆腐猫砂除臭无尘 | 原味;2.5kg*4包 | 1
@ receiver: 小鱼干
@ phone: 18700046630
@ address: 江苏省盐城市亭湖区解放南路217号
@ coupon: -
@ amount: 69.9
@ note: -
b 上次的绿茶味我家猫不嫌弃 还要绿茶的
a 好的亲 还是四包装吗
b 嗯四包
b 原味味道太冲我鼻子受不了
a 绿茶味四包 拍下今天发
b 拍!

# v017 the free dipper is not on the order => pay.gift
Raw Wildflower Honey | 3 lb jar | 4
@ receiver: Opal Jenkins
@ phone: +1 859-555-0142
@ address: 77 Maple Ave, Danville, KY 40422
@ coupon: -
@ amount: 72
@ note: -
b Hi honey (ha), four jars of the wildflower please
a Four jars is 72. And a honey dipper on us for orders over 60
b Oh how sweet, I do want the dipper
a It'll be in the box
b Paid just now

# v018 电话尾号填错;西藏偏远 => ship.phone ship.remote
丹东板栗现炒 | 3斤 | 1
@ receiver: 德吉
@ phone: 15700088260
@ address: 西藏自治区日喀则市桑珠孜区上海中路33号
@ coupon: -
@ amount: 45
@ note: -
b 我电话后面是8206 填成8260了
a 好给您改 尾号8206
b 嗯

# v019 10斤45只问价
玻璃密封罐泡菜坛 | 5斤装 | 2
@ receiver: 成嬢嬢
@ phone: 13700056618
@ address: 四川省乐山市市中区嘉定中路315号
@ coupon: -
@ amount: 56
@ note: -
b 10斤的坛子好多钱
a 10斤的45 5斤的28
b 10斤的我抱不动 来两个5斤的
b 一个泡萝卜一个泡姜
a 好嘞 两个56

# v020 门宽98应拍100*210,拍成90 => goods.size|model
磁吸防蚊门帘 | 咖啡色;90*210cm | 1
@ receiver: 汤阿婆
@ phone: 13600083372
@ address: 江苏省泰州市海陵区青年北路150号
@ coupon: -
@ amount: 35
@ note: -
b 我家门宽98公分 高2米05
a 那要拍100*210 90的两边漏缝
b 行 100乘210的
b 咖啡色的啊
a 好的阿姨 送魔术贴的
b 嗯我女儿帮我付了

# v021 满减已用上,359=399−40
雪地靴女皮毛一体 | 栗色;38 | 1
@ receiver: 何必
@ phone: 15800062233
@ address: 陕西省咸阳市秦都区人民西路39号
@ coupon: 满300减40
@ amount: 359
@ note: -
b 满300减40还在不
a 在的 399减40 到手359
b 栗色38
b 平底的吧 内增高的我穿不了
a 平底的
b 好嘞下单

# v022 外径50即40管
地漏防臭芯硅胶 | 40管通用 | 2
@ receiver: 水电工老费
@ phone: 13800070047
@ address: 湖北省咸宁市咸安区温泉路75号
@ coupon: -
@ amount: 19.8
@ note: -
b 50的管有没得
a 您量的是外径吧 外径50的内径就是40管
b 哦是外径50
b 那就这个40的 两个
a 对 装得上

# v023 porch is noted; spring offer is over
Galvanized Watering Can | 2 gallon | 1
@ receiver: Clive Standish
@ phone: +44 7700 900635
@ address: 41 High Street, Ledbury HR8 1DS, United Kingdom
@ coupon: -
@ amount: 29
@ note: Leave in porch
b Pop it in the porch if I'm at the allotment
a Noted, leave in porch
b You did have a 10% thing in the spring?
a That ended in May I'm afraid
b Never mind. As ordered then

# v024 要五花,拍成后腿 => goods.model|product
湘西农家柴火腊肉 | 后腿肉;3斤 | 1
@ receiver: 向冬梅
@ phone: 13400062287
@ address: 湖南省怀化市鹤城区迎丰中路306号
@ coupon: -
@ amount: 118
@ note: -
b 腊肉要五花还是后腿好吃咯
a 五花肥瘦相间香一些 后腿瘦一点紧实
b 我屋里恰辣椒炒腊肉 要肥滴
a 那五花
b 好 五花3斤
b 烟熏味重不重咯
a 都是柴火熏了一个月的 放心

# v025 青海偏远;备注没写 => ship.remote ship.note
成犬粮通用型鸡肉味 | 10kg | 1
@ receiver: 马海青
@ phone: 13800027714
@ address: 青海省海东市乐都区古城大街77号
@ coupon: -
@ amount: 149
@ note: -
b 吃完软便不
a 七日换粮一般不会
b 行
b 麻烦送货前打个电话 我们小区快递员老扔门口
a 备注上 送前电话联系
b 谢了

# v026 两包按原价39.6,第二件半价没享受 => pay.promotion|amount|coupon
加厚垃圾袋手提式 | 黑色;100只 | 2
@ receiver: 窦姐
@ phone: 15800088137
@ address: 安徽省淮南市田家庵区朝阳中路84号
@ coupon: -
@ amount: 39.6
@ note: -
b 第二件半价还搞不搞了
a 还在搞 一包19.8 第二包9.9
b 那来两包
b 黑的
a 拍两包一起结算 自动半价
b 好了

# v027 黑色是上周给公公的另一单
电动剃须刀三刀头 | 深空灰 | 1
@ receiver: 爸爸的生日
@ phone: 18900083327
@ address: 山东省泰安市泰山区岱宗大街280号
@ coupon: -
@ amount: 169
@ note: 礼盒包装
b 爸爸60岁生日 能包装一下吗
a 可以礼盒包装 备注了
b 上周给我公公买的是黑的 那个订单已经收到了
a 好的 感谢回购
b 这个灰的

# v028 建议并选定5XL,拍成4XL => goods.size
大型犬雨衣四脚防水 | 荧光黄;4XL | 1
@ receiver: 陆铁柱
@ phone: 18600034450
@ address: 吉林省四平市铁西区英雄大街33号
@ coupon: -
@ amount: 65
@ note: -
b 我家金毛背长63 胸围80多
a 胸围80多建议5XL 4XL胸围78会紧
b 那5XL 黄色 晚上遛弯能看着
a 荧光黄带反光条的
b 付完钱了
b 这雨衣洗了掉色不
a 不掉 用湿布擦就行 别机洗
b 它下雨非得出去 不出去就嚎
a 哈哈金毛都这样

# v029 约定268,已按299付 => pay.amount
皮鞋男真皮商务系带 | 黑色;41 | 1
@ receiver: 裴总
@ phone: 13800062281
@ address: 江苏省镇江市丹徒区长香西路128号
@ coupon: -
@ amount: 299
@ note: -
b 上次买棕色那双穿着还行
b 这回要黑的 便宜点呗
a 您是回头客 改成268给您
b 268 一口价
a 行 我改价您再付
b 啊我已经付完了
b 你把差的退我吧
a 好的

# v030 5包×2=10包;3块5是过去面价
武汉热干面五连包 | 105g*5包 | 2
@ receiver: 漂在外
@ phone: 15900018835
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 39.8
@ note: -
b 10包
a 一组五包 拍两组
b 搞两组
b 以前在武汉天天过早 3块5一碗现在要6块
a 哈哈怀念

# v031 三文鱼断货,改鸡肉
冻干双拼猫粮 | 鸡肉味;1.8kg | 1
@ receiver: 糯米姐姐
@ phone: 18700083390
@ address: 四川省德阳市旌阳区泰山南路二段88号
@ coupon: -
@ amount: 128
@ note: -
b 三文鱼的有没得
a 三文鱼断货了 下周三到
b 等不到下周咯 猫粮桶都见底了
a 鸡肉的现货 适口性也好
b 那鸡肉的嘛 1.8的
b 好了

# v032 Singapore number one digit short; the Thursday wish is not noted => ship.phone ship.note
Cat Tree 160cm | Grey; with hammock | 1
@ receiver: Melissa Tan
@ phone: +65 9123 450
@ address: Blk 412 Bedok North Ave 2 #07-118, Singapore 460412
@ coupon: -
@ amount: 139
@ note: -
b deliver weekday can?
a Can, Tue or Thu
b Thu lah
b my cat 6kg, hammock can tahan or not
a Up to 8kg
b ok paid liao

# v033 赠品活动结束,客服没答应
蒸汽挂烫机手持 | 雾霾蓝 | 1
@ receiver: 裁缝铺朱姨
@ phone: 18900017725
@ address: 江苏省淮安市清江浦区淮海东路140号
@ coupon: -
@ amount: 139
@ note: -
b 那个送烫衣手套的活动没了是吧
a 手套活动上个月结束了 不好意思阿姨
b 能不能破例送一个
a 仓库真没货了 送不了的
b 好吧没事
b 蓝色的 139

# v034 three rabbits, one feeder; work address taken back
Hay Feeder for Rabbits | Wood; Large | 1
@ receiver: Mabel Thornton
@ phone: +44 7700 900847
@ address: Rose Cottage, 14 Church Lane, Bakewell DE45 1DE, United Kingdom
@ coupon: -
@ amount: 26
@ note: -
b I've 3 rabbits is one large enough
a One large feeds up to four
b then just the one
b can it go to my work instead, the surgery
b actually no, I'm off Tuesday. home is fine
a Home it is

# v035 收件人要写李秀兰,单上是王** => ship.receiver
家用小型冰柜 | 卧式;150升 | 1
@ receiver: 王**
@ phone: 139****6021
@ address: 山东省滨州市滨城区渤海七路480号
@ coupon: -
@ amount: 899
@ note: -
b 冰柜送货上门不
b 名字写李秀兰哈 那天是我妈在家
a 好的李秀兰收
b 下单了

# v036 一箱24罐,只拍12罐 => goods.quantity|model
金枪鱼猫罐头汤罐 | 85g | 12
@ receiver: 大橘为重
@ phone: 17300064418
@ address: 福建省漳州市芗城区胜利西路99号
@ coupon: -
@ amount: 70.8
@ note: -
b 一箱24罐对吧
a 对的 一箱24罐 散的也能拍
b 那来一箱 屯着
b 我家那货一天能干3罐😂
a 哈哈那一箱够吃8天
b 已下

# v037 女鞋应38,拍成37 => goods.size
加绒雪地棉男 | 黑色;44 | 1
加绒雪地棉女 | 驼色;37 | 1
@ receiver: 老夫少妻不是
@ phone: 15100061183
@ address: 辽宁省朝阳市双塔区朝阳大街三段19号
@ coupon: -
@ amount: 178
@ note: -
b 我媳妇38 我44
b 我要黑的她要驼色
a 男黑44 女驼38 两双178
b 对 下单了
b 媳妇说别买小了 去年37的穿一冬天脚趾头都紫了
a 哈哈 38放心

# v038 insoles only with two pairs, a hypothetical
Wool House Slippers | Heather Grey; EU 39 | 1
@ receiver: Siobhan Kerr
@ phone: +353 85 012 9936
@ address: 3 Bridge Street, Westport, F28 E8X5, Ireland
@ coupon: -
@ amount: 49
@ note: -
b would you throw in the insoles if I bought two pairs
a If you bought two, yes
b ah I only need the one, my husband goes barefoot like an animal
a Ha! One pair so
b one pair, heather grey 39

# v039 229是别家价格,还价没谈成
空气循环扇 | 直流变频;白色 | 1
@ receiver: 颜值
@ phone: 17300028862
@ address: 江苏省扬州市邗江区邗江中路360号
@ coupon: -
@ amount: 249
@ note: -
b 看网上别家229
a 那家是交流电机 我们是直流变频 档位多也省电
b 能不能229给我
a 亲 活动价249已经到底啦 实在让不了
b 唉 好吧
b 拍了 快发

# v040 原味改加辣,最终加辣
柳州螺蛳粉袋装 | 加辣;320g*6袋 | 1
@ receiver: 小美在减肥
@ phone: 15900077403
@ address: 江苏省常州市钟楼区怀德中路130号
@ coupon: -
@ amount: 59.9
@ note: -
b 原味不辣的还是加辣的
b 哎我想想
b 原味吧
b 不对 我室友抢着吃 她无辣不欢
b 加辣!!!最终决定
a 好的加辣6袋
b 哈哈别笑我
b 粉要煮多久
a 冷水下锅 十分钟
b 酸笋臭不臭
a 单独小包 怕臭可以不放
b 不臭还有什么灵魂

# v041 M码说了又收回
大扫除橡胶手套加绒 | L;紫色 | 4
@ receiver: 保洁周姐
@ phone: 15100049908
@ address: 重庆市合川区南津街386号
@ coupon: -
@ amount: 39.6
@ note: -
b 要四双 公司四个人
a L码紫色四双39.6
b 我手小 穿M
b 算了 都L嘛 她们几个手大 我也能戴
a 要得 四双L
b 莫发错

# v042 26含在合码里;鞋扣不送也不要
洞洞鞋儿童防滑 | 粉色 26/27 | 1
@ receiver: 果果妈咪
@ phone: 13400066650
@ address: 广东省汕头市龙湖区金砂东路103号
@ coupon: -
@ amount: 28
@ note: -
b 26码有单独的吗
a 是合码 26/27一个码 内长17
b 哦哦 那可以
b 粉色送鞋扣吗
a 鞋扣要另外买的 3块一颗
b 那不要鞋扣了

# v043 姐姐另下单,四瓶和杭州不是这单
沙县拌面花生酱 | 450g*2瓶 | 1
@ receiver: 池大妹
@ phone: 13600040098
@ address: 福建省三明市三元区列东街1008号
@ coupon: -
@ amount: 32.8
@ note: -
b 我姐也要买 她在杭州 等下她自己下单
a 好的 您的先给您发
b 我的两瓶 寄家里
b 她要四瓶哈哈她一家子馋猫
a 好嘞 让她下单找我

# v044 black was the old pair and is out in his size
Steel Toe Work Boots | Tan; US 11 Wide | 1
@ receiver: Hank Oberlin
@ phone: +1 308-555-0181
@ address: 402 E 3rd St, Grand Island, NE 68801
@ coupon: -
@ amount: 149.99
@ note: -
b got 11 wides?
a Yes in tan, black is down to 10s and 12s
b had the black ones, got 4 years out of em
b tan's fine i guess
a Great boots either way
b ordered
b what about insoles, my heel's shot
a Gel insoles are 15 extra
b nope got orthotics from the va
a Those will fit, the footbed lifts out
b good deal

# v045 海南是产地,新疆是往事,收货在湖南
海南贵妃芒果 | 8斤 大果 | 1
@ receiver: 申老师
@ phone: 13700041162
@ address: 湖南省株洲市天元区长江北路99号
@ coupon: -
@ amount: 55
@ note: -
b 芒果是海南直发的吗
a 海南三亚果园直发 不是批发市场的
b 偏远要加钱不
a 您是湖南 包邮的
b 要得 8斤大果
b 我在新疆当兵那阵天天吃哈密瓜 现在想吃芒果咯

# v046 新疆是发货地;一级没选
阿克苏冰糖心苹果 | 9斤 特级 | 1
@ receiver: 韦小宝贝
@ phone: 15900041125
@ address: 广西壮族自治区梧州市长洲区新兴二路137号
@ coupon: -
@ amount: 69
@ note: -
b 新疆过来几天啊
a 广西大概5天
b 久了点 烂了算谁的
a 包赔 拍照就行
b 那好 9斤
b 一级的便宜十几块差别大吗
a 一级个头小 特级80以上
b 就特级吧

# v047 说定1080,订单1180 => pay.amount
抽油烟机侧吸家用 | 黑;21m³大吸力 | 1
@ receiver: 葛长顺
@ phone: 13500023378
@ address: 河南省驻马店市驿城区文明大道700号
@ coupon: -
@ amount: 1180
@ note: -
b 老房子换烟机
a 侧吸适合老房 碰不着头
b 多少钱带安装
a 1080包安装 您那个旧的我们拆走
b 1080 说定了
a 说定了
b 送货快点 灶台等着用

# v048 lavender is the sister's taste
Cat Litter Clumping | Unscented; 40 lb | 1
@ receiver: Tasha Greer
@ phone: +1 540-555-0127
@ address: 618 S Jefferson St, Roanoke, VA 24011
@ coupon: -
@ amount: 27.5
@ note: -
b is the lavender one strong
a It's noticeable. Unscented if your cat's picky
b he is the pickiest man alive. unscented
b my sister swears by the lavender but shes got no nose since covid lol
a Unscented 40 lb it is
b how long does 40 lb last w/ 2 cats
a About 6 weeks
b we'll see. he's full of surprises

# v049 内蒙是产地和籍贯,收货河北;麻辣被否
手工牛肉干风干 | 原味;250g*2袋 | 1
@ receiver: 高娃
@ phone: 13400057719
@ address: 河北省张家口市桥西区清河路77号
@ coupon: -
@ amount: 98
@ note: -
b 内蒙古的吧 可别是假的
a 锡林郭勒的厂 有厂家资质
b 我就内蒙人 嫁到张家口了 吃得出来
a 那您把关
b 麻辣的我吃不惯 原味两袋装

# v050 西藏偏远 => ship.remote
牛奶绒四件套 | 燕麦色;1.5m床 | 1
@ receiver: 卓玛
@ phone: 18900074423
@ address: 西藏自治区拉萨市城关区北京中路98号
@ coupon: -
@ amount: 239
@ note: -
b 掉毛不
a 不掉毛的 牛奶绒是短绒
b 燕麦色跟图上一样不
a 一样 自然光拍的
b 那要一套1.5的
b 高原上暖和最重要哈哈

# v051 公鸡是月嫂意见;整只接受;沭阳的上海中路
现杀土鸡整只 | 净重约2.5斤;老母鸡 | 1
@ receiver: 月嫂介绍来的
@ phone: 13600085507
@ address: 江苏省宿迁市沭阳县上海中路26号
@ coupon: -
@ amount: 98
@ note: -
b 公鸡母鸡补
a 坐月子头几天公鸡 后面老母鸡
b 老母鸡
b 月嫂非说公鸡下奶 我问了医生 不听她的
a 好 老母鸡一只
b 剁块还是整的
a 整只发的
b 整的也行 我家有刀

# v052 0.8只是问,早餐机没要;两样都对
家用电水壶 | 1.7L;白 | 1
多功能电炖盅 | 1.6L;绿 | 1
@ receiver: 新房客小柳
@ phone: 17600019930
@ address: 江西省萍乡市安源区跃进北路77号
@ coupon: -
@ amount: 197
@ note: -
b 水壶白的 炖盅绿的
b 炖盅0.8的小不小
a 0.8一个人的量 1.6两三个人
b 那1.6
b 早餐机也看了下 算了厨房摆不下
a 好的 水壶加炖盅 197
b 嗯嗯

# v053 senior recipe agreed, puppy ordered => goods.model|product
Grain-Free Dry Dog Food | Puppy; Lamb; 12 kg | 1
@ receiver: Deshawn Miller
@ phone: +1 417-555-0138
@ address: 904 E Elm St, Springfield, MO 65806
@ coupon: -
@ amount: 64.99
@ note: -
b my lab just turned 7, still on puppy food lol my bad
a No worries! At 7 we'd move him to the Senior recipe, easier on joints
b ok senior it is. lamb, big bag
a 12 kg Senior lamb, same price
b ordered, thx

# v054 切丝改整颗
东北酸菜整颗 | 2斤*5袋 | 1
@ receiver: 二丫
@ phone: 13400091182
@ address: 天津市河西区友谊路35号
@ coupon: -
@ amount: 39
@ note: -
b 老妹儿 酸菜炖大骨头的
a 整颗还是切丝呢
b 切丝省事
b 哎不要丝 我妈说整颗的叶子能包饺子
a 那整颗5袋39
b 嗯哪

# v055 白色没有,黑色是现穿的
女士短筒雨鞋防滑 | 米杏;38 | 1
@ receiver: 鱼档阿娟
@ phone: 13800027716
@ address: 广东省湛江市霞山区解放西路30号
@ coupon: -
@ amount: 42
@ note: -
b 我卖鱼嘅 日日湿脚
a 呢款底纹深 市场好多档主买
b 白色会唔会好易污糟
a 白色冇做 得米杏同黑
b 米杏啦 38
b 黑色侬家着紧一对

# v056 要五包,只拍一包,金额随之不符 => goods.quantity pay.amount
一次性鞋套加厚 | 蓝色 100只/包 | 1
@ receiver: 装修小尤
@ phone: 15100088846
@ address: 陕西省宝鸡市渭滨区经二路170号
@ coupon: -
@ amount: 9.9
@ note: -
b 鞋套 500只
a 一包100只 拍五包
b 五包多少钱
a 一包9.9 五包49.5

# v057 走路多选洞洞鞋,拍成人字拖 => goods.product|model
夏季人字拖男防滑 | 黑色;43 | 1
@ receiver: 麦国华
@ phone: 13800054463
@ address: 广东省肇庆市端州区古塔中路19号
@ coupon: -
@ amount: 25.8
@ note: -
b 洞洞鞋同人字拖边个好着啲
a 洞洞鞋包脚趾 走路稳阵啲 人字拖冲凉方便
b 我返工行路多 要洞洞鞋啦
b 黑色43
a 黑色43有货
b ok落咗单

# v058 竹铲锅刷没备注 => pay.gift
章丘铁锅无涂层 | 32cm;带木盖 | 1
@ receiver: 牟大力
@ phone: 13900077742
@ address: 四川省遂宁市船山区遂州北路317号
@ coupon: -
@ amount: 139
@ note: -
b 铁锅开锅麻不麻烦
a 我们出厂开好了 直接炒
b 送铲子不嘛 别家都送
a 送 竹铲一把
b 还有刷子嘛
a 哥 刷子也给您塞一个 竹铲加锅刷
b 耿直
b 用猪油开锅还是菜油
a 不用开啦 用完擦干抹点油就不锈
b 晓得了
b 我老汉用了一辈子铁锅 硬说钢丝球刷
a 可不敢 会刷掉油膜

# v059 15斤=三捆,只拍2捆 => goods.quantity
手工红薯粉条 | 5斤/捆 | 2
@ receiver: 仝喜妮
@ phone: 13700043386
@ address: 河南省商丘市梁园区凯旋路391号
@ coupon: -
@ amount: 76
@ note: -
b 粉条细哩宽哩都有冇
a 就剩细的了 五斤一捆
b 给俺来15斤
a 那就是三捆
b 对 三捆
b 俺弄好了恁看看

# v060 15元券没用上,应付154 => pay.coupon pay.amount
宠物自动喂食器 | 白色;3L 无线款 | 1
@ receiver: 尚佳
@ phone: 18200039916
@ address: 广东省清远市清城区先锋中路81号
@ coupon: -
@ amount: 169
@ note: -
b 首页领了个15的券
a 可以用的 亲 169-15 付154
b 好呀
b 猫会不会把盖子扒开
a 有卡扣 扒不开
b 我付款了

# v061 新人券已用,64.9−5
电动车挡风被冬季 | 加绒加大;黑格 | 1
@ receiver: 外卖小哥阿健
@ phone: 13700094416
@ address: 湖南省湘潭市岳塘区建设中路168号
@ coupon: 新人券5
@ amount: 59.9
@ note: -
b 券咋不能用
a 新人券5元 满59可用 您看下购物车
b 哦哦可以了
b 64.9减5 59.9
a 对的
b 跑一天单手冻木了 早发

# v062 床1.5米,拍成1.8米床单 => goods.size|model
纯棉床单单件 | 碎花蓝;1.8m床(230*250cm) | 1
@ receiver: 纪红霞
@ phone: 13900010927
@ address: 山东省聊城市东昌府区东昌西路199号
@ coupon: -
@ amount: 79
@ note: -
b 老粗布那种床单 我家床是一米五的
a 一米五床拍200*230
b 碎花蓝
b 1.8的铺上去拖地吧
a 会拖一截 一米五的刚好
b 那一米五 拍上了

# v063 没从秒杀入口拍,价格29.9 => pay.promotion|amount
厚底拖鞋居家防臭 | 奶茶色;38-39 | 1
@ receiver: 苗苗
@ phone: 13700026654
@ address: 浙江省丽水市莲都区中山街399号
@ coupon: -
@ amount: 29.9
@ note: -
b 直播间说19.9秒杀的呀
a 秒杀到今晚十点 您从直播间小黄车进去拍
b 奶茶色38
a 对的 38-39
b 好啦拍啦
b 有异味吗
a EVA的 散一天就没了

# v064 地址只到区 => ship.address
电热水器60升一级能效 | 3000W速热;横式 | 1
@ receiver: 敖立新
@ phone: 13500053376
@ address: 江西省赣州市章贡区
@ coupon: -
@ amount: 1099
@ note: -
b 浴室吊顶矮 横式的能装下不
a 横式高度40公分 留50公分就能装
b 那可以
b 安装要钱吗
a 免安装费 辅料另计
b 好的 拍了

# v065 10个和79是以后进货的价
304不锈钢保温壶 | 香槟色;2L | 1
@ receiver: 强哥五金
@ phone: 13600027740
@ address: 山东省临沂市罗庄区沂河路211号
@ coupon: -
@ amount: 89
@ note: -
b 我进货 10个啥价
a 10个以上79一个
b 先拿一个样品看看 好了再进
a 样品按零售89 后面下大单再减
b 中 先一个
b 香槟的

# v066 40是以前的码,黑色被否
老人健步鞋软底 | 深灰;41 | 1
@ receiver: 汪淑芬
@ phone: 13900066207
@ address: 湖北省黄石市下陆区杭州西路205号
@ coupon: -
@ amount: 119
@ note: -
b 老头穿的 他以前穿40 现在脚肿
a 脚肿拍大一码 41
b 41吧
b 黑的深灰的哪个不显脏
a 深灰
b 深灰好 黑的像开追悼会😅
a 阿姨您太逗了
b 付了
a 阿姨 收到您的订单啦
b 鞋垫能抽出来洗不
a 可以抽的
b 老头汗脚
a 那建议备双鞋垫换着 店里9.9一双
b 鞋垫不买 我自己纳的多得很

# v067 要红色拍成蓝色 => goods.colour
加厚塑料高凳家用 | 蓝色;47cm高 | 8
@ receiver: 谢家饭店
@ phone: 13800017754
@ address: 四川省宜宾市翠屏区南岸东区长江大道46号
@ coupon: -
@ amount: 128
@ note: -
b 馆子里头坐的凳子 8个
b 要红色 喜庆
a 红色47公分高的 一个16
b 对头
b 承重好多
a 静压300斤没得问题
b 付了
a 好 三天到
b 摞起来占不占地方
a 能摞 8个摞一米多高
b 要得 我老婆嫌店头挤
s 买家已付款

# v068 一把加两个替换头,33是旧拖把
加厚海绵拖把头替换 | 38cm | 2
海绵拖把不锈钢杆 | 38cm;灰 | 1
@ receiver: 韶华
@ phone: 15900027741
@ address: 四川省内江市东兴区汉安大道西段190号
@ coupon: -
@ amount: 57
@ note: -
b 拖把一把 再加两个头头
a 38公分的一把带一个头 再加两个替换 57
b 要得 家里原来那个33的头子配不上哈
a 33配不上 杆不一样
b 那旧的甩了

# v069 7号、云南是行程
懒人一脚蹬健步鞋 | 灰色;40 | 2
@ receiver: 老两口旅游
@ phone: 13600080063
@ address: 河北省石家庄市裕华区槐安东路155号
@ coupon: -
@ amount: 158
@ note: -
b 俺俩都是40的脚 买一样的
a 两双40灰色158
b 两双得啦
b 7号出发去云南 能到吧
a 3号前到
b 可以

# v070 脚肿定38,拍成37 => goods.size
加绒老人棉鞋女防滑 | 枣红;37 | 1
@ receiver: 孟庆芝
@ phone: 13500066091
@ address: 黑龙江省绥化市北林区康庄路58号
@ coupon: -
@ amount: 49.9
@ note: -
b 给我老妈买 她平时37 脚有点肿
a 肿脚穿棉鞋得大一码 不然勒得慌
b 那整个38的
b 枣红
a 妥 枣红38 加绒的
b 下单了嗷
b 鞋底硬不硬 我妈腿脚不利索
a 牛筋底带防滑纹 不硬
b 外头现在溜冰似的
a 可不 我们这也下雪了
b 老太太摔一回怕了
a 您放心 这款卖给老人最多

# v071 competitor's 99 was not matched
Countertop Ice Maker | Stainless; 26 lb/day | 1
@ receiver: Lorna Beech
@ phone: +1 843-555-0190
@ address: 15 Church St, Georgetown, SC 29440
@ coupon: -
@ amount: 119
@ note: -
b saw it for 99 at the big store
a That's last year's model without self-clean. We're at 119
b can you match it
a Sorry, can't on this one
b oh well, self clean wins. going with yours

# v072 收货电话要换,末两位颠倒 => ship.phone
东港草莓99红颜 | 3斤 礼盒 | 1
@ receiver: 曲婷婷
@ phone: 15800039924
@ address: 辽宁省鞍山市铁东区二一九路41号
@ coupon: -
@ amount: 129
@ note: -
b 打我电话没人接的话就打 15800039942 这个
b 哎不对 干脆电话就留这个 我那个卡要停
a 好的 收货电话留15800039942
b 对
b 草莓别压坏了啊
a 一颗一格的
b 几点发
a 下午四点冷链车来拉
b 好的 女儿过生日做蛋糕用的
a 祝宝贝生日快乐

# v073 地址没有门牌号 => ship.address
农家土鸡蛋 | 60枚 珍珠棉 | 1
@ receiver: 邵青
@ phone: 15200077719
@ address: 江苏省宿迁市宿城区幸福南路
@ coupon: -
@ amount: 79
@ note: -
b 鸡蛋路上会碎吗
a 珍珠棉包的 碎一个赔一个
b 可以
b 几天到
a 隔天到您那
b 行 已付

# v074 second pair missing, so the 2 for 50 deal is not joined => goods.quantity|size|product pay.promotion|amount|coupon
Kids School Shoes Velcro | Black; EU 31 | 1
@ receiver: Gemma Pritchard
@ phone: +44 7700 900771
@ address: 5 Bridge Road, Wrexham LL13 7HP, United Kingdom
@ coupon: -
@ amount: 32
@ note: -
b is the back to school 2 for 50 still on
a Yes until Sunday, any two pairs
b ok ill do 2, a 31 and a 33 for his brother
a Perfect, both black
b done, cheers
b do the velcro straps last? last pair died by half term
a Double stitched now, they come with a 6 month guarantee
b he'll find a way lol

# v075 三个是上次买的,这次两个
猫抓板瓦楞纸 | L号 碗形 | 2
@ receiver: 泡芙铲屎官
@ phone: 15700031128
@ address: 浙江省金华市婺城区八一南街512号
@ coupon: -
@ amount: 39.8
@ note: -
b 上次买了三个 一个月就挠废了
b 这次先来俩 看看你们改进没
a 这批加密了 更耐挠
b 碗形大号
a 好的 L碗形两个39.8
b 掉屑还那样我可要骂人啦

# v076 气源错,罐装气要液化气款 => goods.model|product
嵌入式双灶燃气灶 | 钢化玻璃;天然气 | 1
@ receiver: 丁春生
@ phone: 13300091147
@ address: 江西省上饶市广信区旭日大道88号
@ coupon: -
@ amount: 459
@ note: -
b 家里烧的是罐子 你这个能用不
a 罐装的要选液化气款 天然气款不能直接烧罐子
b 那我要液化气的 钢化玻璃面板
a 收到 液化气 钢化玻璃
b 买好了 明天能发不
a 明天上午发德邦
b 进风口在下面还是上面
a 上进风 台面开孔690乘375
b 我拿尺子量了 差不多
a 差几毫米可以扩孔
b 打火要装电池吧
a 一节一号电池 箱子里有

# v077 给猫买,拍成犬用 => goods.product|model
犬用体外驱虫滴剂 | 5kg以下;3支装 | 1
@ receiver: 丸子麻麻
@ phone: 15200034471
@ address: 浙江省台州市椒江区中心大道183号
@ coupon: -
@ amount: 88
@ note: -
b 你好 我家银渐层 7斤多 用哪个
a 7斤猫咪用猫用滴剂 2.5-7.5kg那款 3支装
b 猫狗的不能混用吧
a 不能混的哦 犬用的成分猫咪受不了
b 嗯嗯 那我拍猫用的三支
b 付款了

# v078 37是同桌自己买的
学生帆布鞋低帮 | 白色;36 | 1
@ receiver: 田甜妈妈
@ phone: 13800013359
@ address: 江西省九江市浔阳区浔阳东路118号
@ coupon: -
@ amount: 49
@ note: -
b 班里她同桌买的37 她俩一起穿一样的
b 她是36
a 那拍36 白色

# v079 豪华版反悔,滤芯以后再说
车载吸尘器无线 | 白色;标准版 | 1
@ receiver: 滴滴老郁
@ phone: 15600072233
@ address: 陕西省汉中市汉台区天汉大道480号
@ coupon: -
@ amount: 99
@ note: -
b 豪华版多啥
a 多一个滤芯和收纳袋 129
b 好 那豪华
b 啊我看了评论收纳袋没用 还是标准版
b 滤芯单买多少
a 滤芯9.9
b 以后再说 99那个下了

# v080 newsletter code not applied => pay.coupon pay.amount
Cordless Stick Vacuum | Graphite; Animal kit | 1
@ receiver: Bruce Whittaker
@ phone: +61 491 570 158
@ address: 63 Bourke Street, Wagga Wagga NSW 2650, Australia
@ coupon: -
@ amount: 379
@ note: -
b mate do you still do the 30 off if you sign up for the newsletter
a Yep, code NEWS30 will land in your inbox
b got it, NEWS30
a Pop it in at checkout and you're at 349
b beauty, just checked out
b does it do dog hair on carpet, got two kelpies
a That's what the Animal kit is for
b and spare filters?
a 19 a pair, washable so no rush
b nah all good for now

# v081 换电话作罢;蓝色是邻居的遭遇
狗厕所平板大号 | 灰色 | 1
@ receiver: 可乐爹
@ phone: 13500092236
@ address: 河北省衡水市桃城区中华大街455号
@ coupon: -
@ amount: 69
@ note: -
b 电话换一个行不
a 可以的 您发我
b 哎不换了 那个号也是我 双卡
a 好的 那按订单上的
b 灰的别给我发蓝的啊 上回邻居就收到蓝的
a 放心 灰色

# v082 no house number or postcode; agreed price 40 => ship.address pay.amount
Cast Iron Boot Scraper | Black | 1
@ receiver: Hugh Carmichael
@ phone: +44 7700 900358
@ address: Mill Lane, Hawick, United Kingdom
@ coupon: -
@ amount: 45
@ note: -
b Farmhouse gets filthy. Does it bolt down?
a Four bolts supplied
b Good man. What about the postage
a 45 with postage, but I can do 40 as you took two last spring
b 40 then. Much obliged

# v083 改寄单位,地址未改 => ship.address
女士软底妈妈鞋 | 酒红;38 | 1
@ receiver: 甘露
@ phone: 18900063370
@ address: 广西壮族自治区玉林市玉州区人民东路231号
@ coupon: -
@ amount: 79
@ note: -
b 酒红38 对吧我没拍错吧
a 没错 酒红38
b 我妈不在家 寄我单位吧 玉州区教育中路16号 税务局
a 好 教育中路16号
b 嗯

# v084 改收货人又作罢;1米不需要
取暖桌电暖炉方形 | 80*80cm;四面取暖 | 1
@ receiver: 滕家堂屋
@ phone: 13900060071
@ address: 湖南省益阳市资阳区五一西路89号
@ coupon: -
@ amount: 668
@ note: -
b 收货人我堂客名字要得不
a 可以 您说名字
b 算了 还是我 免得她拿不动
a 好 那就不改了
b 80的桌子坐6个人挤不挤
a 80坐4人 6人要1米
b 屋里就4个人 80的
b 一天烧好多度电
a 低档一小时0.6度
b 8个小时也就5度不到
a 对的 带温控更省
b 划得来

# v085 表弟28下月再买;深蓝=藏蓝
男童棉靴加绒 | 藏蓝;30 | 1
@ receiver: 鹏鹏奶奶
@ phone: 13600061127
@ address: 四川省南充市顺庆区人民中路250号
@ coupon: -
@ amount: 75
@ note: -
b 孙子脚18公分
a 18公分穿30码 内长19
b 他表弟脚16 穿28 我下个月再买
a 好的 表弟的到时候再选
b 深蓝的 莫浅了
a 藏蓝就是深蓝

# v086 一打12个,只拍5个 => goods.quantity
节能灯泡E27螺口 | 12W白光 | 5
@ receiver: 史村委
@ phone: 13400091180
@ address: 河北省承德市双桥区南营子大街35号
@ coupon: -
@ amount: 50
@ note: -
b 村上活动室换灯泡
b 要一打
a 一打12个 12W白光可以吗
b 可以
a 量多给您装结实点
b 付了付了

# v087 海南偏远 => ship.remote
折叠晾衣架落地 | 加长;1.7米 | 1
@ receiver: 符慧
@ phone: 18700091163
@ address: 海南省儋州市那大镇人民大道210号
@ coupon: -
@ amount: 89
@ note: -
b 台风天收起来方便吗
a 一拉就收 靠墙10公分
b 要加长的
b 拍好了

# v088 上海的青海路不偏远;买家说不用备注
加厚雪尼尔沙发垫 | 咖色格纹;90*180cm | 2
@ receiver: 石兰芝
@ phone: 13500028841
@ address: 上海市静安区青海路44号
@ coupon: -
@ amount: 118
@ note: -
b 青海路弄堂老早停车难 叫快递员走南门
a 好的 备注一下?
b 不用备注 他们天天来晓得的
b 90乘180两块 咖色格子
a 两块118
b 对额

# v089 6只、三罐都不是购买量
羊奶粉宠物幼犬 | 300g | 2
@ receiver: 边牧一家
@ phone: 15100063378
@ address: 福建省南平市延平区滨江中路248号
@ coupon: -
@ amount: 98
@ note: -
b 母狗下了6只 奶不够
a 6只的话先两罐 能喂半个月
b 医生说三罐
a 满月就能断奶 两罐差不多 不够再补
b 那先两罐
b 谢谢哈

# v090 要电压力锅,拍成电饭煲 => goods.product|model
智能电饭煲家用 | 奶白;4L | 1
@ receiver: 龚建军
@ phone: 13500047718
@ address: 湖北省荆州市沙市区北京中路261号
@ coupon: -
@ amount: 269
@ note: -
b 有没有那种炖得烂的 牛腱子半个钟头能软的
a 那得电压力锅 普通电饭煲压不烂的哥
b 那要电压力锅 4升的
a 4升奶白现货 今天能走
b 白的好
b 拍下了 你看看对不对

# v091 说好1.5匹,拍成1匹 => goods.model|size
壁挂式空调家用冷暖 | 白色;1匹 三级能效 | 1
@ receiver: 柴富贵
@ phone: 13900083316
@ address: 河南省周口市川汇区七一路144号
@ coupon: -
@ amount: 1599
@ note: -
b 俺屋18个平方 朝西 弄多大哩
a 朝西的18平建议1.5匹 1匹夏天带不动
b 中 那就1.5匹吧
b 装的时候孔自己打还是恁打
a 师傅免费打一个孔
b 中中 付过钱了
a 收到付款了 装机师傅会提前联系您
b 外机挂北墙中不中
a 中 支架我们带的是不锈钢的
b 恁这服务怪好哩

# v092 navy 7 in stock and agreed, olive 6 ordered => goods.size goods.colour
Chelsea Rain Boots | Olive; UK 6 | 1
@ receiver: Niamh Doyle
@ phone: +353 85 012 7741
@ address: 22 Shop Street, Galway, H91 X2K4, Ireland
@ coupon: -
@ amount: 55
@ note: -
b are they true to size? im a 6 in runners
a They come up small, most people go up one
b grand ill go with a 7 so
b navy if u have it otherwise olive
a Navy in a 7 is in stock
b savage. bought

# v093 收货人要改郭老师 => ship.receiver
赣南脐橙礼盒 | 10斤装 | 1
@ receiver: 小雪
@ phone: 18200057719
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 59.9
@ note: -
b 送老师的
b 收货人麻烦改成 郭老师 别写我小名😂
a 好 改成郭老师

# v094 手机号12位,多了一位 => ship.phone
落地扇遥控静音 | 白色;七叶 | 2
@ receiver: 廖姐旅馆
@ phone: 137000451189
@ address: 湖南省娄底市娄星区乐坪东街57号
@ coupon: -
@ amount: 258
@ note: -
b 两台 放房间的
b 有定时吧
a 8小时定时 带遥控
b 七叶的啊
a 对 七叶 129一台
b 要得 付了258

# v095 两只鸟一个笼
鹦鹉笼不锈钢加高 | 大号 | 1
@ receiver: 唐小鸟
@ phone: 13800045518
@ address: 辽宁省丹东市振兴区锦山大街178号
@ coupon: -
@ amount: 268
@ note: -
b 我家俩玄凤 一个笼够住不
a 大号住一对没问题
b 那一个就成 别整俩了
a 嗯呢
b 站杆几根
a 4根实木的

# v096 三号改二号
菜刀家用切片刀 | 2号;不锈钢 | 1
@ receiver: 东关烧烤
@ phone: 13500073346
@ address: 河南省平顶山市新华区矿工中路66号
@ coupon: -
@ amount: 88
@ note: -
b 一号二号三号有啥不一样
a 号越小刀越大 一号9寸 二号8寸 三号7寸
b 媳妇手劲小
b 三号吧
b 三号切西瓜中不中
a 切西瓜稍短 二号合适
b 那二号

# v097 要藏青,拍成黑 => goods.colour
手工千层底布鞋男 | 黑色;42 | 1
@ receiver: 邢德胜
@ phone: 13200077413
@ address: 河北省邢台市信都区中兴西大街509号
@ coupon: -
@ amount: 68
@ note: -
b 老北京千层底那个 藏青的还有42没
a 藏青42还剩几双 黑色也有
b 黑的我有了 就要藏青
a 成
b 拍好了 啥时候发
a 今天下午
b 鞋底能沾水不
a 布底怕水 下雨天别穿
b 懂 晴天遛弯穿

# v098 放便民超市没进备注 => ship.note
云南高山小土豆 | 10斤 | 1
@ receiver: 唐蓓
@ phone: 15000071147
@ address: 湖北省宜昌市西陵区夷陵大道190号
@ coupon: -
@ amount: 26.8
@ note: -
b 上次有俩青的哦
a 抱歉 这次给您挑
b 放小区门口便民超市就行 跟老板娘讲好了
a 行 备注放便民超市
b 嗯嗯拍咯

# v099 约好拼团,订单是单买66 => pay.promotion|amount
手工腐竹干货 | 500g*3袋 | 1
@ receiver: 闻师娘
@ phone: 13600071186
@ address: 广西壮族自治区贺州市八步区建设中路73号
@ coupon: -
@ amount: 66
@ note: -
b 团长说你们拼团便宜
a 两人拼团54 单买66
b 那我拼团 我小姑子也要
a 一个开团一个参团就行
b 嗯嗯 我开了
b 泡多久
a 冷水两小时

# v100 code and gift are on the card; one of the three is for the dog
Smoked Trout Fillets | 8 oz; Maple | 3
@ receiver: Arlo Jensen
@ phone: +1 208-555-0133
@ address: 512 Sherman Ave, Coeur d'Alene, ID 83814
@ coupon: FISH5
@ amount: 45
@ note: Free recipe card
b does FISH5 still work
a It does, 50 minus 5
b sweet so 45. still get the recipe card?
a Yep on the order note
b three maple, one's for the dog if she behaves

# v101 手机号只有10位 => ship.phone
全自动蜂窝煤炉子取暖 | 加厚;配烟管2米 | 1
@ receiver: 靳老汉
@ phone: 1390004726
@ address: 河南省南阳市唐河县新春路72号
@ coupon: -
@ amount: 260
@ note: -
b 这个炉子一天烧几块煤
a 白天封着火 一天四块差不多
b 烟管够长不
a 带2米 一般够穿墙
b 中 我不大会弄 俺侄给下哩单

# v102 嫌沃柑有籽改要耙耙柑,拍的还是沃柑 => goods.product|model
广西武鸣沃柑 | 净重9斤 中果 | 1
@ receiver: 覃大姐
@ phone: 13700062215
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 39.9
@ note: -
b 老板 沃柑籽籽多不多
a 沃柑有籽的姐 一个里头三五颗
b 那算了嘛 娃儿怕吐籽
b 耙耙柑有籽没得
a 耙耙柑无籽 皮也好剥
b 要得 给我来耙耙柑 9斤的
a 好嘞 今天下午现摘
b 搞好了
b 你们那边这几天落雨没得
a 落了两天 今天放晴了
b 那就好 上回别家买的都是水汽
a 晴天才摘的 放心姐
s 买家已付款

# v103 五打=60个,发票已备注
密胺餐具快餐盘 | 仿瓷白;9寸 | 60
@ receiver: 一中食堂老孙
@ phone: 13500081164
@ address: 湖北省荆门市东宝区象山大道131号
@ coupon: -
@ amount: 360
@ note: 开普票
b 食堂用的盘子 9寸
a 您要多少
b 五打 60个
a 6块一个 360
b 票要开
a 普票备注好了
b 学校抬头发你了

# v104 放水表箱的要求收回
湖州练市湖羊肉 | 带皮;3斤 | 1
@ receiver: 老克勒
@ phone: 13600017781
@ address: 上海市徐汇区天钥桥路380弄12号301室
@ coupon: -
@ amount: 168
@ note: -
b 301按门铃没人应就放水表箱
b 哦不用了 我太太在家的
a 那不备注了哦
b 不用
b 羊肉带皮额对伐
a 带皮3斤

# v105 妹妹的奶香味不买了
手撕面包早餐 | 全麦;1kg/箱 | 1
@ receiver: 健身的胖虎
@ phone: 17300016675
@ address: 四川省自贡市自流井区汇东路520号
@ coupon: -
@ amount: 29.9
@ note: -
b 全麦粉含量好多 莫骗我
a 配料第一位全麦粉 含量51%
b 51%可以
b 奶香的是我妹儿要 她说胖了再说 不要了
a 哈哈 那全麦一箱
b 对头

# v106 送的飞盘没备注 => pay.gift|promotion
狗狗磨牙棒牛皮 | 12支/袋 | 3
@ receiver: 旺财他爹
@ phone: 18600093341
@ address: 河北省秦皇岛市海港区文化路176号
@ coupon: -
@ amount: 75
@ note: -
b 买三袋有送没
a 买三袋送一个飞盘 橡胶的
b 中 那要三袋
b 红飞盘哈 蓝的上次让狗嚼了
a 好 送红飞盘
b 付了

# v107 夜班要墨绿,订单浅灰 => goods.colour
全遮光窗帘成品挂钩式 | 浅灰;宽2.0*高2.6米 2片 | 1
@ receiver: 阮玉兰
@ phone: 15900041178
@ address: 浙江省衢州市柯城区荷花中路77号
@ coupon: -
@ amount: 168
@ note: -
b 卧室两米宽的窗
b 墨绿色遮光好还是浅灰遮光好
a 都带涂层 墨绿更深一点 遮光九成五以上
b 上夜班要睡觉的 越黑越好
b 墨绿 两片 2乘2.6
a 记下了 挂钩送的
b 好滴

# v108 收藏券没用上 => pay.coupon
儿童运动鞋男童网面 | 蓝灰;33 | 1
@ receiver: 晨晨妈
@ phone: 13500081149
@ address: 安徽省滁州市琅琊区琅琊中路56号
@ coupon: -
@ amount: 99
@ note: -
b 收藏店铺送10块券是吧
a 是的 收藏后自动发 下单抵扣
b 收藏了 券到了
b 33内长多少
a 21公分
b 合适 买了

# v109 wanted bowls, ordered plates => goods.product|model
Stoneware Dinner Plates | Speckled White; set of 4 | 1
@ receiver: Rosalind Hartley
@ phone: +44 7700 900183
@ address: 17 Castle Street, Ludlow SY8 1AT, United Kingdom
@ coupon: -
@ amount: 48
@ note: -
b hiya, are the soup bowls the same speckle as the plates?
a Yes same glaze, same kiln
b oh good. bowls then, I've got enough plates to last till I die
a Haha. Set of 4 bowls, speckled white, is 48 as well
b lovely, done

# v110 发票要求没进备注 => ship.note
双缸洗衣机大容量 | 13公斤;强力 | 1
@ receiver: 宾馆后勤卫
@ phone: 13400016635
@ address: 四川省广元市利州区蜀门北路60号
@ coupon: -
@ amount: 699
@ note: -
b 洗床单的 13公斤洗得动不
a 棉被都能洗
b 开发票 抬头 利州怡居宾馆
a 好的 发票抬头利州怡居宾馆 备注上
b 要得
b 来人装不
a 这款插电接水管就能用

# v111 sage chosen, red ordered => goods.colour
Stand Mixer Tilt-Head | Cherry Red; 5 qt | 1
@ receiver: Karen Lindqvist
@ phone: +1 218-555-0164
@ address: 311 W 1st St, Duluth, MN 55802
@ coupon: -
@ amount: 229
@ note: -
b is the red more of a tomato or a burgundy
a Pretty bright, like a fire truck
b hmm too loud for my kitchen. the sage then
a Sage 5 qt, good pick
b ok all set! this is going to be trouble for my waistline

# v112 20 % is already in the 88; the 9s are another brand
Trail Running Shoes Women | Teal; US 8.5 | 1
@ receiver: Renee Castillo
@ phone: +1 505-555-0169
@ address: 1210 Central Ave SW, Albuquerque, NM 87102
@ coupon: -
@ amount: 88
@ note: -
b are these the ones you had 20% off
a Yes the price shown already has it off, 110 down to 88
b oh nice, i thought i had to enter smth
a Nope
b ok 8.5 teal, my 9s from another brand were clown shoes

# v113 king belongs to another couple; wrap and receipt are noted
Cotton Percale Duvet Cover | White; Queen | 1
@ receiver: Francesca Doyle
@ phone: +1 802-555-0146
@ address: 88 College St, Burlington, VT 05401
@ coupon: -
@ amount: 94
@ note: Gift wrap, no receipt
b it's a wedding present so gift wrap and hide the receipt please
a Done: gift wrap, no receipt
b they have a king bed now actually
b no wait, that's the other couple!! Queen is right
a Queen it stays

# v114 30公分=12英寸;粉色没选
婴儿房静音挂钟 | 云朵蓝;12英寸 | 1
@ receiver: 陶然
@ phone: 13700073381
@ address: 浙江省湖州市吴兴区红旗路128号
@ coupon: -
@ amount: 69
@ note: -
b 12寸挂出来有多大
a 直径30公分
b 30公分的墙够
b 粉色也好看 闺女非要蓝 没办法
a 现在小姑娘都爱蓝
b 行 云朵蓝
a 好眼光
b 电池几号的
a 一节5号电池
b 一个钟一个月走慢5分钟那种我可不要
a 我们是静音扫秒机芯 一年误差一分钟内
b 那可以

# v115 收件人应改为老丈人白守义 => ship.receiver
宁夏滩羊羊排 | 精修;4斤 | 1
@ receiver: 苗志刚
@ phone: 13800024437
@ address: 陕西省渭南市临渭区东风大街101号
@ coupon: -
@ amount: 239
@ note: -
b 给老丈人寄的 收件人写 白守义 电话写我的就行
a 好的 收件人改白守义 电话不动
b 对
b 过年前能到吧
a 冷链两天 到得了
b 谢谢老板 生意兴隆

# v116 新疆偏远 => ship.remote
马丁靴女加绒短靴 | 黑色;37 | 1
@ receiver: 古丽米热
@ phone: 13300041176
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市斯大林街126号
@ coupon: -
@ amount: 189
@ note: -
b 加绒的是内里全加吗
a 全绒到脚尖的
b 37正码?
a 正码 平时37拍37
b 好 黑37拍了

# v117 内蒙古偏远;插排没备注 => ship.remote pay.gift
暖风机家用节能 | 立式;2200W | 1
@ receiver: 苏日娜
@ phone: 13600086625
@ address: 内蒙古自治区呼伦贝尔市海拉尔区中央大街15号
@ coupon: -
@ amount: 299
@ note: -
b 30平能热起来不
a 2200W的30平局部取暖可以
b 送啥不
a 送加长插排一个 给您写备注
b 妥了

# v118 85和39.9是去年,66是85果
烟台栖霞红富士 | 10斤 80mm | 1
@ receiver: 姜海英
@ phone: 13900023369
@ address: 山东省淄博市周村区新建东路213号
@ coupon: -
@ amount: 52
@ note: -
b 去年85的39.9
a 今年减产价格涨了点 85的66 80的52
b 80的就行 甜就中
a 糖度14起
b 那就52的

# v119 20斤=10斤×2袋
五常稻花香大米 | 10斤真空 | 2
@ receiver: 秦婶儿
@ phone: 13900044815
@ address: 吉林省松原市宁江区文化路66号
@ coupon: -
@ amount: 118
@ note: -
b 大米20斤
a 10斤一袋 两袋行不
b 行啊 两袋得了 好拎
a 59一袋 两袋118
b 没毛病

# v120 电话末三位不符 => ship.phone
不锈钢狗笼中型犬 | 加粗;75cm | 1
@ receiver: 段晓丽
@ phone: 13700066358
@ address: 重庆市涪陵区兴华中路49号
@ coupon: -
@ amount: 188
@ note: -
b 泰迪用75的大不大
a 75的宽敞 可以放厕所
b 要得
b 电话我填的老号 打不通咯 改成 13700066853
a 好 改13700066853
b 谢谢幺妹儿

# v121 定枣花蜜,拍成槐花蜜 => goods.model|product
土蜂蜜农家自产 | 槐花蜜;1斤*2瓶 | 1
@ receiver: 侯老四
@ phone: 13100058829
@ address: 山西省临汾市尧都区鼓楼南大街63号
@ coupon: -
@ amount: 76
@ note: -
b 给我妈冲水喝 她血糖还行 哪种不容易结晶
a 槐花蜜不太结晶 枣花蜜颜色深 偏甜
b 老太太爱吃枣味的
b 枣花蜜 两瓶装
a 行 枣花蜜两瓶 用泡沫箱装
b 好 已付

# v122 16级里有一级不贴,15片
防滑楼梯垫自粘 | 灰色;65*24cm | 15
@ receiver: 复式小程
@ phone: 13900051148
@ address: 浙江省绍兴市柯桥区群贤路1588号
@ coupon: -
@ amount: 105
@ note: -
b 楼梯一共16级
b 最上面那级是平台不用贴
a 那15片 7元一片105
b 灰的
b 24宽够踩吧
a 够的

# v123 37.5无半码,拍37
真皮豆豆鞋女 | 米白;37 | 1
@ receiver: 花姐
@ phone: 13700091127
@ address: 广东省茂名市茂南区双山三路62号
@ coupon: -
@ amount: 129
@ note: -
b 37同37.5有冇
a 得整码 冇半码 豆豆鞋穿穿会松
b 我着37.5㗎
a 半码建议拍小 37
b 好 37米白
b 唔啱可以换㗎呵
a 可以换 有运费险

# v124 单控便宜30已拒绝
电热毯双人双控 | 180*200cm;水洗款 | 1
@ receiver: 郝爷爷
@ phone: 13600099143
@ address: 河南省安阳市北关区彰德路318号
@ coupon: -
@ amount: 149
@ note: -
b 恁这电热毯辐射不辐射
a 螺旋线 无辐射款 有检测
b 俺床一米八
a 1.8*2米双控 一人一边自己调
b 俺老伴怕热俺怕冷 这个得劲
b 单控那个便宜30俺不要
a 好的大爷
b 插上多久热
a 五分钟就热
b 夜里忘关咋弄
a 八小时自动断电
b 中 这个得要 去年邻居家的差点着火

# v125 儿童枕应6-12岁,拍成3-6岁 => goods.model|size
乳胶枕成人 | 高低款 10/12cm | 1
乳胶枕儿童 | 3-6岁;小熊 | 1
@ receiver: 祝家小院
@ phone: 13800092246
@ address: 湖南省常德市鼎城区善卷路155号
@ coupon: -
@ amount: 238
@ note: -
b 大人一个细伢子一个
b 崽7岁了 睡3-6的矮不矮
a 7岁要6-12岁的了 高度6公分
b 那崽的换6-12的 小熊不变
a 好 成人高低款一个 儿童6-12小熊一个
b 下好哒

# v126 16升是两卫;花洒、安装已备注
燃气热水器强排 | 13L;天然气 | 1
@ receiver: 顾客小罗
@ phone: 17600093320
@ address: 江西省景德镇市珠山区瓷都大道1055号
@ coupon: -
@ amount: 1299
@ note: 包安装,送花洒
b 一厨一卫13升够吧
a 够 两卫才要16升
b 好 13升天然气
b 店里那个送花洒送安装的还有吧
a 有的 都给您备注了
b 好评

# v127 胶水已备注
免打孔毛巾架太空铝 | 枪灰;60cm | 1
@ receiver: 敬亭
@ phone: 15200060093
@ address: 安徽省宣城市宣州区鳌峰中路57号
@ coupon: -
@ amount: 59
@ note: 送胶水两支
b 胶够不够啊
a 多送您两支胶水 备注上了
b 👍
b 60公分那个 枪灰

# v128 七孔九孔是品种,不是数量
洪湖粉藕 | 5斤 | 1
@ receiver: 鲍师傅
@ phone: 13800069924
@ address: 湖北省鄂州市鄂城区滨湖北路20号
@ coupon: -
@ amount: 36
@ note: -
b 七孔九孔
a 七孔粉藕 煲汤的
b 我要7孔的 9孔炒着脆我不要
a 就是七孔
b 好 5斤

# v129 10KV、159只是问
安全鞋电工绝缘6KV | 黑色;42 | 3
@ receiver: 国网老黄
@ phone: 13500057730
@ address: 广西壮族自治区钦州市钦南区人民路155号
@ coupon: -
@ amount: 387
@ note: -
b 绝缘鞋三双 42
a 6KV的129一双 三双387
b 10kv的有吗
a 有 159 变电站才用得到
b 我们外线班 6的够
b 下了

# v130 0.5度是酒精度;桂花不要
孝感米酒 | 880g*2瓶 | 1
@ receiver: 月子里的秋
@ phone: 13900078850
@ address: 湖北省随州市曾都区烈山大道136号
@ coupon: -
@ amount: 29.9
@ note: -
b 坐月子下奶的 度数高不高
a 酒精度很低 0.5度左右 煮开就没了
b 0.5那可以
b 桂花的我妈说不正宗 就原浆
a 链接里就是原浆
b 好 两瓶

# v131 券没勾上,整根没进备注 => pay.coupon ship.note
手工麻花天津风味 | 椒盐;2斤 | 2
@ receiver: 房文静
@ phone: 17300021190
@ address: 河北省衡水市深州市长江东路39号
@ coupon: -
@ amount: 56
@ note: -
b 有优惠吗
a 满50有5元券 客户页面点领取
b 领完了 怎么用
a 付款那页勾上
b ok
b 付了 送人的给我挑整根的哈
a 好嘞 整根的 我写备注上

# v132 洗洁精没拍上 => goods.product|quantity
薰衣草香洗衣液 | 3kg*2瓶 | 1
@ receiver: 樊翠萍
@ phone: 13600071192
@ address: 安徽省蚌埠市蚌山区涂山路415号
@ coupon: -
@ amount: 39.9
@ note: -
b 洗衣液两瓶那个
b 再搭一桶洗洁精 屋里用完咧
a 好的大姐 洗衣液3kg两瓶 再加洗洁精一桶
b 对 柠檬的哈
a 都拍好叫我 今天能发
b 弄好咧

# v133 寄学校只是假设
仓鼠笼亚克力透明 | 60基础款 | 1
@ receiver: 元宝
@ phone: 15700042216
@ address: 江苏省徐州市鼓楼区中山北路199号
@ coupon: -
@ amount: 79
@ note: -
b 要是寄学校能送到宿舍不
a 学校一般放菜鸟驿站
b 那算了还是寄家里 就单子上那个
a 中山北路199号对吗
b 对

# v134 预约已备注;1.4米599没要
实木折叠餐桌 | 原木色;1.2米 | 1
@ receiver: 盛世华庭业主邹
@ phone: 13800053319
@ address: 江苏省南通市通州区建设路90号盛世华庭6幢1101
@ coupon: -
@ amount: 459
@ note: 提前一天电话预约
b 送货前一天给我打电话 我要请假
a 已经备注 提前一天预约
b 1.2坐六个够不
a 拉开能坐六个
b 1米4的599是吧 贵140
a 是的
b 1.2够了
b 安装麻烦不
a 四条腿拧八颗螺丝
b 我老公笨得很 8颗能拧一下午
a 箱子里有图 扫码看视频
b 行吧

# v135 周六派送没进备注 => ship.note
大号收纳箱带轮 | 透明;100L | 3
@ receiver: 洪莉
@ phone: 13600055502
@ address: 福建省莆田市荔城区文献西路367号
@ coupon: -
@ amount: 117
@ note: -
b 三个大的
b 我工作日上班 周六再送 工作日送来没人
a 好的 备注周六派送

# v136 室号应502 => ship.address
仙居杨梅东魁 | 5斤 顺丰空运 | 1
@ receiver: 金小曼
@ phone: 13900032281
@ address: 上海市浦东新区浦三路2150弄7号602室
@ coupon: -
@ amount: 168
@ note: -
b 602打错了 我家是502
b 602那户跟我家吵过架 送错就完了
a 哈哈放心 给您改502室
b 一定哈

# v137 搬家,门牌应518号 => ship.address
不锈钢菜盆洗菜篮 | 28cm两件套 | 1
@ receiver: 胡秀云
@ phone: 13600092247
@ address: 安徽省阜阳市颍州区清河东路318号
@ coupon: -
@ amount: 29.9
@ note: -
b 我搬新家咧
b 地址改一下 清河东路518号 3栋2单元
a 好的 清河东路518号3栋2单元
b 对的
b 盆子是304的吧
a 304的 有检测

# v138 收件人换工友 => ship.receiver
劳保鞋防砸防刺穿 | 黑色;44 | 1
@ receiver: 卞师傅
@ phone: 15600021173
@ address: 河北省沧州市运河区解放西路86号
@ coupon: -
@ amount: 119
@ note: -
b 44的劳保鞋 钢头的那款
b 我去外地干活了 名字填我工友 臧海涛
a 好的 收件人臧海涛 电话需要换吗
b 电话不换 我让他接
a 明白

# v139 每份2个,两份共四个;三红没要
平和琯溪红心蜜柚 | 2个装 5斤 | 1
平和琯溪白心蜜柚 | 2个装 5斤 | 1
@ receiver: 娟子水果爱好者
@ phone: 13500019064
@ address: 河南省许昌市魏都区文峰路200号
@ coupon: -
@ amount: 39.8
@ note: -
b 红心白心都想尝尝
a 可以各拍一份 19.9一份
b 一样俩 共四个对吧
a 对 两份四个
b 妥 三红的那个贵的先不要

# v140 six towels = two packs of three
Linen Tea Towels | Blue Stripe; pack of 3 | 2
@ receiver: Audrey Fielding
@ phone: +44 7700 900214
@ address: 9 Abbey Row, Malmesbury SN16 0AA, United Kingdom
@ coupon: -
@ amount: 36
@ note: -
b Do you do six of these? It's for the church hall kitchen
a They come in threes so two packs makes six
b Perfect, two packs, blue stripe
a 18 each, 36 in total
b Thank you dear
`
