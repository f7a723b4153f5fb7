/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_L = `
# l001 电话错两位 => ship.phone
口琴24孔复音C调 | 银色 | 1
@ receiver: 齐白
@ phone: 13700088124
@ address: 北京市石景山区古城南路9号
@ coupon: -
@ amount: 88
@ note: -
b 24孔c调 给老爷子的
a 好的 适合唱老歌
b 他号码13700088142 打这个别打错
a 记下了

# l002 41和42反复,还是41
溯溪鞋男速干 | 卡其;41 | 1
@ receiver: 江流
@ phone: 15900072531
@ address: 浙江省丽水市莲都区中山街388号
@ coupon: -
@ amount: 99
@ note: -
b 皮鞋穿41 这个拍多大
a 正常拍41
b 穿袜子呢
a 薄袜子也41
b 我哥们拍的42说大了半指
b 那41
a 好的

# l003 送的辣酱没备注 => pay.gift
东北大米五常稻花香 | 10斤真空 | 1
@ receiver: 廖凡凡
@ phone: 18600051100
@ address: 四川省广安市广安区金安大道66号
@ coupon: -
@ amount: 79
@ note: -
b 送不送东西嘛
a 送一瓶蒜蓉辣酱
b 巴适 10斤的
a 好嘞

# l004 黑色只是没货
头戴式降噪耳机 | 米白 | 1
@ receiver: 凯文
@ phone: 13100096182
@ address: 江苏省昆山市玉山镇前进中路166号
@ coupon: -
@ amount: 499
@ note: -
b 黑的
a 黑色今天刚售罄 要等一周
b 啊 那有啥
a 米白和灰蓝
b 灰蓝像不像图片那么蓝
a 偏灰一些
b 米白吧 急用
a 好的 米白今天发
b 拍了

# l005 remote no; receiver differs => ship.receiver
Cloth Diaper Starter Kit | Woodland; 6 pack | 1
@ receiver: Rachel Stein
@ phone: +1 617-555-0153
@ address: 77 Centre Street, Brookline, MA 02446
@ coupon: -
@ amount: 84
@ note: -
b This is a baby shower gift, can you ship it under the mom's name: Dana Levy
a Of course, Dana Levy it is
b Address is right, thats her apartment

# l006 三个规格各一行
不锈钢软管 | 30cm | 2
不锈钢软管 | 60cm | 1
@ receiver: 小庄
@ phone: 13600019304
@ address: 湖北省咸宁市咸安区温泉路73号
@ coupon: -
@ amount: 41
@ note: -
b 洗脸盆两根 马桶一根
a 马桶离角阀多远
b 50多公分
a 那60的 脸盆30够不
b 脸盆40的可以不
a 40的也可以就是会弯一点 30刚好
b 那30两根 60一根
a 12一根 60的17 共41

# l007 要犬用,拍成猫用 => goods.product|model
猫用体外驱虫滴剂 | 单支 | 3
@ receiver: 豆包
@ phone: 13100098063
@ address: 湖南省衡阳市雁峰区蒸湘南路88号
@ coupon: -
@ amount: 96
@ note: -
b 狗子8斤 驱虫用哪个
a 犬用体外滴剂 0-10斤那支
b 三支 犬用的
a 好哒
b 下单了

# l008 内蒙古偏远 => ship.remote
皮草外套仿狐毛 | 驼;L | 1
@ receiver: 娜仁
@ phone: 13900013343
@ address: 内蒙古自治区鄂尔多斯市东胜区鄂尔多斯西街36号
@ coupon: -
@ amount: 369
@ note: -
b 驼的L 我165 128斤
a 正合适
b 显胖不
a 版型是直筒 不鼓
b 那行

# l009 新会陈皮产地,非地址;数量半斤
新会陈皮 八年 | 250g | 1
@ receiver: 陈默
@ phone: 13300061289
@ address: 广东省深圳市龙岗区龙翔大道2188号
@ coupon: -
@ amount: 198
@ note: -
b 半斤的 八年
a 250g就是半斤
b 十年的贵多少
a 十年半斤298
b 八年可以了 煲汤用
b 是新会发货吧
a 是的 江门新会仓发

# l010 客户说好两层拍三层 => goods.model|size pay.amount
鞋架多层简易 | 三层;60cm | 1
@ receiver: 闻人
@ phone: 15200015460
@ address: 山东省滨州市滨城区黄河八路389号
@ coupon: -
@ amount: 45
@ note: -
b 两层的就中 门后头放不下高的
a 两层36
b 嗯 60宽
a 好
b 付咧

# l011 尺码按身高,买大一码后放弃
男童加绒牛仔裤 | 深蓝;120 | 2
@ receiver: 涂涂妈
@ phone: 15000093805
@ address: 江西省萍乡市安源区跃进南路155号
@ coupon: -
@ amount: 118
@ note: -
b 116高 40斤
a 120
b 要不要买130 明年还能穿
a 130裤长会踩到
b 那120 两条换洗
a 59一条 118
b 颜色都一样就行

# l012 送安装工具已写;车牌备注
行车记录仪前后双录 | 64G卡 | 1
@ receiver: 万里
@ phone: 18900097648
@ address: 安徽省阜阳市颍州区颍州中路168号
@ coupon: -
@ amount: 328
@ note: 送降压线1根
b 前后都录的
a 是的双录 64G
b 停车监控要降压线?
a 要的 送您一根 已写备注
b 128g的加多少
a 加40
b 64够了 循环的

# l013 地址到镇没门牌 => ship.address
葡萄苗阳光玫瑰 | 2年苗;带土 | 5
@ receiver: 农友老蔡
@ phone: 13900061328
@ address: 湖北省天门市岳口镇
@ coupon: -
@ amount: 75
@ note: -
b 五棵 两年的
a 15一棵 75
b 中 多会发
a 今天下午发

# l014 shade 2 was her mother's
Mineral Tinted Sunscreen | Shade 3 Medium; 50 ml | 1
@ receiver: Noor Hassan
@ phone: +44 7700 900844
@ address: 88 Wilmslow Road, Manchester M14 5AL, United Kingdom
@ coupon: -
@ amount: 21
@ note: -
b My mum wears shade 2, I'm a bit darker
a Shade 3 then, 4 is for deep tan
b 4 only in summer lol
b ok 3
a 21 with free delivery

# l015 金额:定制加5元一致
皮革钱包手工定制 | 棕;烫字 | 1
@ receiver: 马赛
@ phone: 13800032155
@ address: 上海市长宁区愚园路1088弄12号
@ coupon: -
@ amount: 133
@ note: 烫字 M.S.
b 原价128?
a 128 烫字加5块
b 烫M.S.
a 备注好了 133
b 黑的显字还是棕
a 棕色烫金看得清
b 那棕

# l016 开发票已备注
商用轨道射灯 | COB;20W;4000K | 20
@ receiver: 蕾姐服装店
@ phone: 13500093924
@ address: 湖南省长沙市雨花区韶山中路399号
@ coupon: -
@ amount: 560
@ note: 电子普票 抬头长沙蕾姐服饰
b 20个 衣服店
a 28一个 560
b 3000的是不是太黄
a 衣服店4000K最还原
b 4000 普票 抬头长沙蕾姐服饰
a 备注好了 电子普票

# l017 colour changed; coupon used
Wireless Mouse Silent | Graphite | 1
@ receiver: Yuki Tanaka
@ phone: +1 206-555-0117
@ address: 1523 E Pike Street, Seattle, WA 98122
@ coupon: WELCOME10
@ amount: 21.6
@ note: -
b does the pink one stain
a Light colors can show marks over time
b graphite then
b and the welcome10 code?
a 10% off 24, so 21.60
b perfect

# l018 两瓶只拍一瓶 => goods.quantity
威士忌单一麦芽12年 | 700ml | 1
@ receiver: 袁枚
@ phone: 13900043366
@ address: 江苏省南京市秦淮区中华路50号
@ coupon: -
@ amount: 328
@ note: -
b 拿两瓶 一瓶送岳父
a 好 需要手提袋吗
b 袋子不用
a 好的两瓶
b 拍了

# l019 满减没享受 => pay.coupon
登山杖碳纤维对装 | 黑;对装 | 1
@ receiver: 山鬼
@ phone: 15900081363
@ address: 福建省三明市梅列区列东街1033号
@ coupon: -
@ amount: 199
@ note: -
b 领了个满150减25的券
a 这款可以用
b 对装是两根吧
a 是两根
b 已下单

# l020 儿童节送小礼物 颜色随机没要求
磁性画板大号 | 粉 | 1
@ receiver: 叶子妈
@ phone: 17600016447
@ address: 山东省济宁市兖州区建设西路19号
@ coupon: -
@ amount: 58
@ note: -
b 蓝的有么
a 蓝色大号没了 只有中号
b 中号太小
b 粉的大号 小子也能用
a 哈哈可以的
b 好

# l021 备注防压没写 => ship.note
日式七星漂盒 | 三层60cm | 1
@ receiver: 竿爸
@ phone: 18100097566
@ address: 浙江省舟山市定海区解放西路122号
@ coupon: -
@ amount: 75
@ note: -
b 外面加个纸箱 上次盒盖都压裂了
a 好的 备注加固纸箱
b 三层的

# l022 同款两色,定了卡其色一只
帆布托特包大容量 | 卡其 | 1
@ receiver: 秋水
@ phone: 18600036525
@ address: 云南省红河哈尼族彝族自治州个旧市人民路77号
@ coupon: -
@ amount: 79
@ note: -
b 卡其和墨绿都想要…
a 两个可以减5
b 两个153?
a 对
b 钱包说不可以哈哈
b 卡其一个
a 好滴79

# l023 两箱三箱,邻居团购
烟台红富士苹果 | 80#;10斤 | 3
@ receiver: 柳婶
@ phone: 15200029487
@ address: 山东省烟台市福山区河滨路40号
@ coupon: -
@ amount: 147
@ note: -
b 俺要两箱
a 好的婶 49一箱
b 对门的也要一箱 俺一块儿拍了
a 那三箱147
b 嗯嗯三箱

# l024 收货地址店面改仓库 => ship.address
封口机商用 | 电压220V;白 | 1
@ receiver: 茶小铺
@ phone: 18700059865
@ address: 广东省清远市清城区北江路30号
@ coupon: -
@ amount: 159
@ note: -
b 寄到仓库去 先锋路26号 别寄店里
a 好的 先锋路26号
b 电话不变

# l025 蓝光片 1.56够
儿童防蓝光眼镜 | 粉;1.56 | 1
@ receiver: 诺诺
@ phone: 13100052198
@ address: 河北省邢台市襄都区中兴东大街55号
@ coupon: -
@ amount: 89
@ note: -
b 1.60的要不要
a 平光的1.56就行 1.60是近视薄片
b 没近视
b 那就1.56
a 好的 粉色
b 对粉

# l026 要黑,拍了白 => goods.colour
打底衫半高领德绒 | 白;均码 | 2
@ receiver: 秦晓霞
@ phone: 13700084024
@ address: 河南省漯河市源汇区人民东路22号
@ coupon: -
@ amount: 78
@ note: -
b 白的透不透
a 浅色里面要穿肤色内衣
b 那要黑的 两件
a 好 黑色两件
b 嗯拍了

# l027 广州酒家是品牌,数量一致
广式腊肠 广州口味 | 500g;七分瘦 | 2
@ receiver: 谭咏
@ phone: 15100075784
@ address: 湖南省邵阳市双清区宝庆东路88号
@ coupon: -
@ amount: 96
@ note: -
b 八分瘦有冇
a 只有七分和五分
b 七分啦
b 两包
a 48一包 96
b 唔该

# l028 问遍配置,最终与卡一致
迷你主机办公小电脑 | N100;16G+512G | 1
@ receiver: 罗辑
@ phone: 13500020956
@ address: 浙江省杭州市滨江区江南大道588号
@ coupon: -
@ amount: 1099
@ note: -
b 哥们 这个装win还是linux
a 出厂预装win11 您可以自己刷
b 我做软路由加nas
a 那8G就够
b 8G+256多少
a 8+256是899
b 跑几个docker会不会紧
a 跑多的话建议16G
b 32呢
a 32+1T 1499
b 太奢侈
b 网口几个
a 双2.5G
b 我看别家四网口的也才一千出头
a 四网口那个是J4125老平台
b 懂 那就16+512
a 好的 1099
b 1000行不行
a 亲这个价真没法动了
b 试试嘛 哈哈 拍了1099

# l029 收件人与公司一致
茉莉花茶浓香 | 500g | 2
@ receiver: 北京瑞禾物业前台
@ phone: 18200040443
@ address: 北京市丰台区南四环西路188号
@ coupon: -
@ amount: 176
@ note: 工作日送
b 前台收就行 写前台
a 好的 您填的就是前台
b 周末没人 工作日送
a 备注了
b 两袋

# l030 青海偏远 => ship.remote
婴儿背带四季 | 透气款;灰 | 1
@ receiver: 桑吉卓玛
@ phone: 17600090691
@ address: 青海省海西蒙古族藏族自治州格尔木市昆仑中路65号
@ coupon: -
@ amount: 159
@ note: -
b 透气的灰色
a 夏天冬天都能用
b 可以背到多大
a 36个月
b 好

# l031 UK 7 equals EU 40
Waterproof Hiking Boots | Moss; UK 7 / EU 40 | 1
@ receiver: Gemma Hughes
@ phone: +44 7700 900238
@ address: 9 High Street, Hay-on-Wye HR3 5AE, United Kingdom
@ coupon: -
@ amount: 96
@ note: -
b whats UK 7 in EU
a UK 7 is EU 40
b my husband is a 10, do you have mens
a Not in this model, sorry
b ok just mine, 7 in moss
a Great choice

# l032 约定99,收129 => pay.amount
记忆棉枕头护颈 | 低枕;单只 | 1
@ receiver: 岳鹏
@ phone: 13700075938
@ address: 河南省周口市川汇区七一中路19号
@ coupon: -
@ amount: 129
@ note: -
b 直播间99现在还有不
a 还有 拍下我给您改99
b 低枕哈
a 好
b 付了 你看看

# l033 师傅问电压一致
电焊机家用小型 | 220V;250型 | 1
@ receiver: 老范
@ phone: 18600088574
@ address: 山东省德州市陵城区陵州路166号
@ coupon: -
@ amount: 458
@ note: -
b 380的劲儿大不
a 380V要三相电 家里接不了
b 家里就220
b 那220的250型
a 送面罩不送哈 面罩另拍25
b 面罩俺有

# l034 quantity: six cans each of two flavours, two lines
Wet Dog Food 13 oz | Beef Stew | 6
Wet Dog Food 13 oz | Turkey & Rice | 6
@ receiver: Gloria Simmons
@ phone: +1 901-555-0155
@ address: 1022 Cooper Street, Memphis, TN 38104
@ coupon: -
@ amount: 39
@ note: -
b A dozen cans please honey half beef half turkey
a 6 beef and 6 turkey, 39 total
b He won't touch the lamb so none of that
a Understood!
b Thank you dear, all paid

# l035 邻居代签的要求已备注
绣球花苗无尽夏 | 1加仑 | 3
@ receiver: 许知远
@ phone: 18700064132
@ address: 上海市青浦区公园路99弄18号
@ coupon: -
@ amount: 87
@ note: 放门口鞋柜上
b 5棵打折不
a 满5棵9折
b 阳台就能放三盆
b 送到放门口鞋柜上 不用敲门 宝宝睡觉
a 备注啦
b 三棵

# l036 电话一致,旧号停用
身体乳烟酰胺 | 500ml | 1
@ receiver: 宋词
@ phone: 15800064417
@ address: 浙江省金华市金东区光南路836号
@ coupon: -
@ amount: 69
@ note: -
b 我那个13300029981停机了 你们系统别用那个
a 您这单填的是尾号4417
b 对就是4417
b 500ml泵头的吧
a 是的带泵头

# l037 要两包弦,拍成一包;送变调夹 => goods.quantity pay.gift
吉他弦磷铜 | 011-052;整套 | 1
@ receiver: 方块
@ phone: 13300094599
@ address: 湖北省黄冈市黄州区东门路31号
@ coupon: -
@ amount: 39
@ note: -
b 两套 011的
a 送变调夹一个
b 够意思
b 拍好咯

# l038 护膝左右一对
护膝半月板 | L;一对装 | 1
@ receiver: 马跃
@ phone: 15200087235
@ address: 黑龙江省佳木斯市向阳区长安路777号
@ coupon: -
@ amount: 88
@ note: -
b 我左腿疼 能买一只不
a 只有一对装
b 那一对吧 右边也预防预防
a 腿围多少
b 膝盖上头42
a L
b 妥

# l039 两个孩子尺码都对
亲子睡衣儿童款 | 奶牛;110 | 1
亲子睡衣儿童款 | 奶牛;140 | 1
@ receiver: 万家
@ phone: 18900087710
@ address: 湖北省武汉市江汉区新华路296号
@ coupon: -
@ amount: 138
@ note: -
b 我和老公的不用 就俩娃的
a 110和140各一套?
b 是滴 本来还想要90的给表弟
b 他妈自己买了
a 好的138

# l040 色温要4000K对,瓦数错 => goods.model|size
LED灯泡E27螺口 | 9W;4000K | 10
@ receiver: 蒲公英
@ phone: 13400043013
@ address: 四川省内江市东兴区汉安大道西段66号
@ coupon: -
@ amount: 59
@ note: -
b 12瓦的4000k 十个
a 12W 59十个
b 要得
b 付了哈

# l041 礼盒送朋友收件人没改 => ship.receiver
米酒礼盒桂花 | 500ml*4 | 1
@ receiver: 孟凡
@ phone: 13800046981
@ address: 江苏省苏州市吴江区鲈乡南路1688号
@ coupon: -
@ amount: 118
@ note: -
b 直接寄给朋友 地址填的他家的 收件人我忘改了 叫 祁连
a 好的 收件人祁连
b 谢谢啊

# l042 asked about 500g, chose 1kg
Soy Candle Wax Flakes | 1 kg | 2
@ receiver: Imogen Clarke
@ phone: +61 491 570 313
@ address: 14 Vulture Street, West End QLD 4101, Australia
@ coupon: -
@ amount: 38
@ note: -
b How many candles from 500g?
a About three medium jars
b I'm making 12 for a wedding table
a 2 kg would cover it
b then two of the 1kg bags. wicks I've already got
a 38 total
b paid 😊

# l043 发票要专票,备注写了普票 => ship.note
商用制冰机 | 60kg;风冷 | 1
@ receiver: 奶茶店阿丽
@ phone: 13600099770
@ address: 广东省佛山市南海区桂澜中路18号
@ coupon: -
@ amount: 1880
@ note: 开普票
b 60公斤风冷
b 票要专票 公司报税
a 好的 专票
b 嗯

# l044 店员推荐贵的没要
机油全合成 | 5W-30;4L | 1
@ receiver: 车小二
@ phone: 18500098774
@ address: 江西省上饶市信州区赣东北大道88号
@ coupon: -
@ amount: 188
@ note: -
b 5w30 4升
a 推荐0W-20 更省油 238
b 我车说明书写5w30
b 就5w30
a 好的188
b 机滤不用

# l045 云南产,收货广西
云南鲜核桃去青皮 | 5斤 | 1
@ receiver: 黎小满
@ phone: 13400088696
@ address: 广西壮族自治区百色市右江区中山一路66号
@ coupon: -
@ amount: 69
@ note: -
b 云南发过来几天
a 三天左右
b 3斤的够一家吃吗
a 三斤大概60个 5斤100个
b 5斤吧
a 好的

# l046 要茶色片,拍灰片;地址缺 => goods.colour|model ship.address
太阳镜女大框 | 灰片;黑框 | 1
@ receiver: 孙俪俪
@ phone: 13800052958
@ address: 安徽省滁州市琅琊区
@ coupon: -
@ amount: 79
@ note: -
b 茶色片黑框
a 茶片有货
b 嗯嗯 拍下了

# l047 改成50本
作业本小学生数学本 | 36K;20本/包 | 3
@ receiver: 开心文具
@ phone: 15000041092
@ address: 河北省保定市竞秀区朝阳北大街799号
@ coupon: -
@ amount: 54
@ note: -
b 60本
a 20一包 三包 18一包54
b 语文本有木有
a 语文本也有 要几包
b 先不要 语文的还剩
b 三包数学

# l048 手竿送竿袋没写 => pay.gift
台钓竿6.3米 | 28偏19;6.3米 | 1
@ receiver: 柴胡
@ phone: 18100061690
@ address: 陕西省汉中市汉台区东大街55号
@ coupon: -
@ amount: 239
@ note: -
b 6米3的
a 送您双层竿包一个
b 可以 那就拍
b 好了

# l049 两本不同都在
窗边的小豆豆 | 精装 | 1
草房子 | 平装 | 1
@ receiver: 陶老师
@ phone: 13500060051
@ address: 安徽省淮北市相山区淮海中路133号
@ coupon: -
@ amount: 62
@ note: -
b 班级图书角 小豆豆和草房子各一本
b 草房子有精装吗
a 草房子只有平装
b 可以 小豆豆要精装
a 62
b 好的

# l050 要25L,拍40L => goods.size|model
登山包户外双肩 | 40L;橙 | 1
@ receiver: 路遥
@ phone: 18100015543
@ address: 四川省雅安市雨城区青年路28号
@ coupon: -
@ amount: 189
@ note: -
b 一日徒步用多大
a 一日25L足够 40L是露营的
b 25L的 橙
a 好的 同价
b 下单咯

# l051 colour differs and amount differs => goods.colour pay.amount
Merino Crew Socks | Charcoal; 3 pairs | 1
@ receiver: Patrick Nolan
@ phone: +353 86 055 0128
@ address: 17 Patrick Street, Cork, T12 W7CK, Ireland
@ coupon: -
@ amount: 30
@ note: -
b how much for the navy ones
a Navy is end of line, 24 for 3 pairs
b navy 3 pairs so, 24 is grand
b ordered now

# l052 买给奶奶,36码一致
足力老人鞋女软底 | 紫红;36 | 1
@ receiver: 奚梦
@ phone: 13900083764
@ address: 上海市杨浦区控江路1555号
@ coupon: -
@ amount: 129
@ note: -
b 奶奶脚225 肿
a 225穿36 脚肿可以拍37
b 她鞋子大了容易绊
b 还是36 魔术贴能放松的伐
a 可以调
b 那好 紫红

# l053 voltage: EU plug wanted => goods.model
Electric Kettle 1.7L | Black; UK plug | 1
@ receiver: Lucas Meyer
@ phone: +49 1512 0550148
@ address: Oranienstrasse 24, 10999 Berlin, Germany
@ coupon: -
@ amount: 36
@ note: -
b Hi, which plug does it come with?
a We have UK and EU plugs
b EU plug please, I'm in Berlin
a Sure
b Done, danke

# l054 收件人昵称不变
假睫毛自粘款 | 自然C12;5对 | 3
@ receiver: 月亮不营业
@ phone: 15200047807
@ address: 湖南省怀化市鹤城区迎丰中路199号
@ coupon: -
@ amount: 57
@ note: -
b 三盒C12
b 收件人我写的网名 能收到吧
a 能的亲 快递按电话联系
b 那就不改了
a 好的

# l055 地址门牌多了单元 => ship.address
路由器WiFi6千兆 | AX3000 | 1
@ receiver: 卜凡
@ phone: 15100072403
@ address: 山东省青岛市黄岛区长江中路230号
@ coupon: -
@ amount: 189
@ note: -
b 门牌是长江中路320号 手滑写反了
a 好的帮您改320号
b 3000够120平用吧
a 够的

# l056 无糖要,拍有糖 => goods.model|product
藕粉即食杭州 | 桂花有糖;500g | 2
@ receiver: 裘奶奶
@ phone: 13600078501
@ address: 浙江省绍兴市柯桥区群贤路1号
@ coupon: -
@ amount: 58
@ note: -
b 血糖高能吃哇
a 那选无糖的
b 无糖 两罐
a 好的阿姨
b 小鬼头帮我点的 好了

# l057 券和金额一致
自喷漆哑光黑 | 400ml | 6
@ receiver: 大伟
@ phone: 13300018944
@ address: 黑龙江省鸡西市鸡冠区中心大街45号
@ coupon: 店铺券5
@ amount: 67
@ note: -
b 12一罐 6罐72呗
a 是 用5块店铺券67
b 亮光黑和哑光黑一个味儿不
a 味道一样
b 哑光 六罐
b 付了67

# l058 新疆偏远,尺码错 => goods.size ship.remote
民族风长裙女 | 孔雀蓝;M | 1
@ receiver: 古丽
@ phone: 18500051707
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放北路222号
@ coupon: -
@ amount: 169
@ note: -
b 孔雀蓝 L
a 有的姐 L码胸围100
b 嗯 下单了

# l059 婴儿车凉垫送过了不要
婴儿定型枕 | 0-6月;云朵 | 1
@ receiver: 柠檬妈
@ phone: 18200064090
@ address: 广东省茂名市电白区水东镇人民路12号
@ coupon: -
@ amount: 59
@ note: -
b 满月的宝宝
a 0到6月
b 赠品枕套还有吗
a 活动昨天结束了亲
b 哦好吧 那就买一个

# l060 要茶饼收藏版,拍成散茶 => goods.product|model
福鼎白茶寿眉散茶 | 300g | 1
@ receiver: 池塘
@ phone: 18600015716
@ address: 福建省宁德市蕉城区闽东中路33号
@ coupon: -
@ amount: 128
@ note: -
b 寿眉饼 不要散的 散的碎多
a 寿眉饼350g 128
b 好 饼
b 已拍

# l061 朋友推荐的款不要
乒乓球拍双面反胶 | 横拍;七星 | 2
@ receiver: 史晓东
@ phone: 13900041094
@ address: 河北省石家庄市桥西区中山西路188号
@ coupon: -
@ amount: 318
@ note: -
b 我是直拍 我儿子横拍
a 那给您一直一横?
b 我那把还行 给他和他同学各买一把 都横的
a 两把横拍 159一把 318
b 对喽

# l062 备注晚点发漏 => ship.note
郁金香种球混色 | 20球 | 2
@ receiver: 风车
@ phone: 13000031909
@ address: 江苏省盐城市大丰区康平路9号
@ coupon: -
@ amount: 70
@ note: -
b 现在种早了吧
a 11月种最好
b 那你11月5号以后再发
a 好的 备注11月5号后发货
b 40个球
a 20球一份 两份

# l063 说要蓝M,卡蓝M,绿只是问
狗狗雨衣四脚 | 蓝;M | 1
@ receiver: 布丁姐
@ phone: 18200026064
@ address: 重庆市北碚区天生路68号
@ coupon: -
@ amount: 55
@ note: -
b 绿的好看 但是我狗是黑的
a 黑狗穿蓝色很精神
b 真的哦 那蓝
b 背长32
a M
b 好嘛

# l064 要暖白开关款,送灯泡 => pay.gift
床头壁灯可阅读 | 黑;带开关 | 2
@ receiver: 章小北
@ phone: 13700044683
@ address: 河南省信阳市平桥区平桥大道77号
@ coupon: -
@ amount: 158
@ note: -
b 床两边一边一个
a 两个158 送两个备用灯泡
b 带开关的吧
a 带的
b 好 灯泡别忘了

# l065 手机号变更不发生
车载手机支架 | 出风口款 | 1
@ receiver: 柯南
@ phone: 17600093358
@ address: 湖北省鄂州市鄂城区凤凰路58号
@ coupon: -
@ amount: 39
@ note: -
b 17600093358 这个号我能接到 不用改
a 好的 没改
b 吸盘款会掉吧
a 夏天高温可能会 出风口更稳
b 出风口

# l066 asked about delivery name, kept own
Non-Alcoholic Red Wine | 750 ml; 3 bottles | 1
@ receiver: Ingrid Solberg
@ phone: +47 406 55 017
@ address: Markveien 35, 0554 Oslo, Norway
@ coupon: -
@ amount: 45
@ note: -
b could you send it to my boss instead, Henrik?
a Yes, what's his full name and address?
b hmm on second thought I'll carry it to the office myself
a No problem, it stays as you entered it
b 3 bottles right?
a Yes, 3 in the box

# l067 three roses wanted, all on the card
Bare Root Rose | Climbing; White | 2
Bare Root Rose | Shrub; Apricot | 1
@ receiver: Fiona MacLeod
@ phone: +44 7700 900715
@ address: 3 Shore Road, Ullapool IV26 2UJ, United Kingdom
@ coupon: -
@ amount: 57
@ note: -
b Two climbers for the arch and one shrub
a Climbers come in white or red
b white. red clashes with my bricks
a And shrub in apricot?
b yes please
a 57 in total
b paid

# l068 地址有楼没换
电脑内胆包防水 | 14寸;灰 | 1
@ receiver: 郁达
@ phone: 18700062335
@ address: 北京市朝阳区广顺南大街16号院2号楼1108
@ coupon: -
@ amount: 79
@ note: -
b 13.3的本装14寸的会晃吗
a 会稍微松一点 不影响
b 那14吧 下一台可能买14的
b 地址2号楼1108 不是1号楼啊
a 是的 您填的2号楼1108

# l069 数量只要一副
游泳近视泳镜 | 黑;500度 | 1
@ receiver: 方舟
@ phone: 18200034740
@ address: 广东省汕尾市城区香洲路88号
@ coupon: -
@ amount: 69
@ note: -
b 左450右525 买哪个度
a 左右同度的选500 左右不同要分开配 加30
b 不用那么讲究 500将就
a 好的 69
b 嗯

# l070 收件人改外婆 => ship.receiver
攀枝花芒果凯特 | 9斤 | 1
@ receiver: 岑溪
@ phone: 13800044177
@ address: 四川省成都市武侯区武侯祠大街231号
@ coupon: -
@ amount: 59
@ note: -
b 寄给我外婆 地址是她的
b 收件人请写 罗秀珍
a 好的 罗秀珍收
b 谢谢哈

# l071 黑墨蓝墨 颜色错 => goods.colour|model
钢笔墨水非碳素 | 蓝黑;50ml | 2
@ receiver: 墨染
@ phone: 13800015152
@ address: 吉林省松原市宁江区松江大街39号
@ coupon: -
@ amount: 30
@ note: -
b 老师只让用纯黑
a 纯黑有
b 纯黑两瓶
a 好
b 拍了老板

# l072 两种颜色的毛线
钩织棉线 | 奶白;5团/组 | 2
钩织棉线 | 灰粉;5团/组 | 1
@ receiver: 织女
@ phone: 18200084532
@ address: 江苏省南通市海门区解放中路100号
@ coupon: -
@ amount: 87
@ note: -
b 奶白十团 灰粉五团
a 五团一组 那是两组加一组 29一组 87
b 钩个毯子够不
a 100*100的够
b 好的呢

# l073 收件人电话 10位 => ship.phone
二胡黑檀初学 | 黑檀;带盒 | 1
@ receiver: 胡琴
@ phone: 1580007734
@ address: 江苏省无锡市锡山区锡沪路120号
@ coupon: -
@ amount: 368
@ note: -
b 要黑檀的 带盒
a 好的 配松香琴弦都在盒里
b 好 谢谢

# l074 套餐价 与优惠价
小学生漫画历史 | 全8册 | 1
@ receiver: 康熙
@ phone: 13300083497
@ address: 山西省运城市盐湖区河东东街99号
@ coupon: 店铺券10
@ amount: 89
@ note: -
b 不是说领券减10块吗
a 领券后89 页面99
b 券我领了啊 显示已使用
b 实付89 没毛病
a 对的 已经减过了

# l075 大号中号收纳箱各2 => goods.quantity pay.amount
收纳箱带轮加厚 | 大号60L | 2
收纳箱带轮加厚 | 中号40L | 1
@ receiver: 整理控
@ phone: 13300044066
@ address: 浙江省湖州市长兴县雉城街道金陵中路28号
@ coupon: -
@ amount: 148
@ note: -
b 大号两个中号两个
a 大号54 中号40 一共188
b 透明盖的吧
a 透明盖
b 已买

# l076 优惠券没用,颜色一致 => pay.coupon
真丝围巾方巾 | 香槟;90*90 | 1
@ receiver: 戚薇薇
@ phone: 13800059948
@ address: 湖北省荆门市东宝区象山大道66号
@ coupon: -
@ amount: 159
@ note: -
b 会员日那张20元券能用在丝巾上不
a 可以用的姐
b 那我用上了 香槟色
b 付啦

# l077 问过一斤装,买两斤装
蚯蚓活饵红虫 | 2斤装 | 1
@ receiver: 老船
@ phone: 18200036476
@ address: 湖南省岳阳市君山区洞庭大道15号
@ coupon: -
@ amount: 36
@ note: -
b 一斤够钓几回
a 一斤三四回
b 放得住不
a 阴凉处一个月没问题
b 那一斤不经用 拿两斤的
a 好

# l078 wrong phone number => ship.phone
Robot Vacuum Dock Bundle | White | 1
@ receiver: Oscar Delgado
@ phone: +1 415-555-0136
@ address: 2390 Mission Street, San Francisco, CA 94110
@ coupon: -
@ amount: 349
@ note: -
b white with the dock right
a Yes with auto-empty dock
b my number changed btw its +1 415-555-0163
a Thanks, noted the new number
b cheers

# l079 三条裤子拍成一条 => goods.quantity pay.amount
儿童防蚊裤 | 灰;130 | 1
@ receiver: 曲妈妈
@ phone: 13700028191
@ address: 辽宁省丹东市元宝区锦山大街87号
@ coupon: -
@ amount: 29.9
@ note: -
b 130 灰的整三条
a 三条89.7哈
b 嗯呐 整完了

# l080 一提=7饼,写清
普洱生茶七子饼 | 357g*7饼/提 | 1
@ receiver: 段王爷
@ phone: 13100054624
@ address: 云南省大理白族自治州下关镇泰安路18号
@ coupon: -
@ amount: 480
@ note: -
b 来七饼
a 一提就是七饼 480
b 单买一饼呢
a 75一饼
b 整提收着 480
a 好的老板

# l081 要的是免钉胶,拍成热熔胶枪 => goods.product|model
热熔胶枪家用 | 20W;送10根胶棒 | 1
@ receiver: 卜师傅
@ phone: 18500072680
@ address: 福建省南平市延平区滨江中路36号
@ coupon: -
@ amount: 26
@ note: -
b 粘踢脚线的
a 用免钉胶哈 热熔胶粘不牢
b 那就要免钉胶 一支
a 好
b 拍了哈

# l082 两双不同码都对,颜色同
手工棉拖鞋 | 藏青;42-43 | 1
手工棉拖鞋 | 藏青;38-39 | 1
@ receiver: 乡音
@ phone: 13400080424
@ address: 河南省南阳市宛城区建设中路12号
@ coupon: -
@ amount: 58
@ note: -
b 俺两口子一人一双
a 叔叔穿多大
b 俺42 她38
a 好的 42-43和38-39
b 红的她嫌艳 都要藏青
a 58
b 中

# l083 备注要周末送,没写 => ship.note
冷冻小龙虾尾 | 500g*4袋 | 1
@ receiver: 白小白
@ phone: 13000037934
@ address: 江苏省泰州市靖江市人民中路58号
@ coupon: -
@ amount: 138
@ note: -
b 周五再发 我周日才在家
a 好的 备注周五发货
b 四袋那个

# l084 换货前的款不要
移动电源20000毫安 | 黑;自带线 | 1
@ receiver: 周游
@ phone: 13100018973
@ address: 河南省商丘市梁园区神火大道266号
@ coupon: -
@ amount: 129
@ note: -
b 上飞机能带吗
a 20000毫安74Wh 有3C 可以带
b 30000的呢
a 30000超100Wh 不能带
b 那20000 带线的
a 黑白都有
b 黑

# l085 海南偏远 => ship.remote
婴儿凉席冰丝 | 120*65cm | 1
@ receiver: 符妈
@ phone: 18500091974
@ address: 海南省儋州市那大镇中兴大街108号
@ coupon: -
@ amount: 69
@ note: -
b 120*65的床
a 正好
b 我们这边热到12月 用得上哈哈
a 海岛就是好
b 下单

# l086 赠品备注,口味对
手工麻花礼盒 | 原味+芝麻;10根 | 2
@ receiver: 津门老赵
@ phone: 13900085960
@ address: 天津市红桥区丁字沽一号路22号
@ coupon: -
@ amount: 76
@ note: 送小袋崩豆1包
b 嘛口味
a 原味和芝麻各半
b 有椒盐嘛
a 椒盐单独一盒
b 得了 原味芝麻的来两盒
a 38一盒 送您一小袋崩豆 备注上了
b 倍儿好

# l087 说好浅色,拍深色;实付差 => goods.colour pay.amount
竹制书架落地 | 深棕;五层 | 1
@ receiver: 宋薇
@ phone: 17300028222
@ address: 浙江省衢州市柯城区荷花中路21号
@ coupon: -
@ amount: 139
@ note: -
b 深棕像老家具 要原竹色
a 原竹色五层 129
b 好129
b 付好

# l088 收件人是车行
汽车贴膜侧窗 | 高清防爆;前挡+四门 | 1
@ receiver: 骏马车行
@ phone: 13500011280
@ address: 江西省抚州市临川区赣东大道168号
@ coupon: -
@ amount: 399
@ note: -
b 收件人写车行可以吗
a 可以
b 后挡不要贴 就前挡和四门
a 全车是468 不含后挡399
b 399那个
a 好

# l089 定了3株,规格2加仑拍成1加仑 => goods.size|model
欧月苗朱丽叶藤本 | 1加仑;带花苞 | 3
@ receiver: 半亩
@ phone: 13100020539
@ address: 四川省成都市双流区白河路二段18号
@ coupon: -
@ amount: 174
@ note: -
b 朱丽叶有没得大苗
a 有1加仑和2加仑
b 差好多嘛
a 2加仑的根团大 当年就能爬
b 我院墙两米高 想快点爬满
a 那建议2加仑
b 几棵够 墙三米五宽
a 三棵
b 1加仑便宜些哈
a 今天活动价一样的 都58
b 那肯定2加仑撒 三棵
a 要得 2加仑三棵174
b 要带土不
a 带土带盆发
b 好嘛 下单咯
b 拍起了

# l090 送分装瓶没写 => pay.gift
爽肤水大瓶 | 500ml | 1
@ receiver: 陆小曼
@ phone: 18200063629
@ address: 山西省临汾市尧都区鼓楼北大街20号
@ coupon: -
@ amount: 128
@ note: -
b 出差带不了500的
a 送您分装瓶两个 可以装着带
b 那太好了
b 买

# l091 要铜扣不要银扣,改字已备注
手工牛皮皮带 | 棕;铜扣;115cm | 1
@ receiver: 陈佩
@ phone: 13700095808
@ address: 四川省遂宁市船山区遂州中路89号
@ coupon: -
@ amount: 168
@ note: 打7个孔
b 腰围二尺七
a 二尺七拍115cm的
b 银扣是不是会掉色
a 银扣是电镀的 铜扣是实心的
b 那铜扣
b 多打两个孔 我要减肥
a 给您打7个孔 备注了

# l092 sleeve differs => goods.model
Oxford Shirt Slim Fit | White; Short sleeve; M | 1
@ receiver: Nathan Osei
@ phone: +44 7700 900582
@ address: 41 Deansgate, Manchester M3 2AY, United Kingdom
@ coupon: -
@ amount: 38
@ note: -
b hi, interview on monday, need a proper long sleeve
a Long sleeve in white M is in stock and ships today
b long sleeve M white it is
a Lovely
b ordered just now

# l093 只换一个
浴霸LED灯板 | 30*30;20W | 1
@ receiver: 郑直
@ phone: 18900045874
@ address: 安徽省宿州市埇桥区汴河中路90号
@ coupon: -
@ amount: 42
@ note: -
b 浴霸中间灯坏了 四个暖灯泡还好的
a 那只换中间灯板就行
b 30*30多少瓦
a 20W
b 就一块灯板 暖灯不换
a 42
b 好

# l094 收件地址改婚宴酒店 => ship.address
喜酒小瓶装 | 125ml*24瓶 | 2
@ receiver: 徐新郎
@ phone: 15900084986
@ address: 浙江省嘉兴市海宁市海昌路66号
@ coupon: -
@ amount: 336
@ note: -
b 地址改一下 送到酒店 海宁市文宗南路118号
a 好的 文宗南路118号
b 48小瓶 对吧
a 两箱48瓶

# l095 要彩铅48色一致
水溶性彩铅 | 48色;纸盒 | 1
@ receiver: 丰子
@ phone: 18600065628
@ address: 浙江省台州市黄岩区天长南路35号
@ coupon: -
@ amount: 49
@ note: -
b 36还是48 孩子三年级
a 三年级48色够用到初中
b 铁盒的多少
a 铁盒65
b 纸盒吧 反正他都弄坏
a 哈哈 纸盒49

# l096 收件人要改成先生 => ship.receiver
宠物烘干箱 | 60L;白 | 1
@ receiver: 邱莹
@ phone: 18500073152
@ address: 广东省揭阳市榕城区进贤门大道25号
@ coupon: -
@ amount: 699
@ note: -
b 大件我搬不动 收件人写我老公 林志豪
a 好的 林志豪
b 电话一样先别改

# l097 M号拳套12oz
拳击手套成人 | 12oz;红 | 1
@ receiver: 常胜
@ phone: 13000092222
@ address: 河南省濮阳市华龙区中原西路88号
@ coupon: -
@ amount: 109
@ note: -
b 10oz 12oz咋选
a 练习用12oz 体重70以上
b 我68 差不多
a 12可以的
b 红的12
b 绷带你们送不
a 绷带不送 单独15
b 绷带有

# l098 说好的黑色XL拍成M => goods.size
行李箱保护套弹力 | 地图款;M | 1
@ receiver: 飞飞
@ phone: 13500063250
@ address: 湖北省恩施土家族苗族自治州恩施市舞阳大道88号
@ coupon: -
@ amount: 28
@ note: -
b 28寸箱子用哪个
a 28寸拍XL M是20到22的
b 地图款XL
a 好的
b 拍了嗷

# l099 附件已含,约定价一致
架子鼓电子鼓网面 | 五鼓三镲 | 1
@ receiver: 雷动
@ phone: 13000051203
@ address: 山东省聊城市茌平区新政路200号
@ coupon: -
@ amount: 2380
@ note: 送鼓凳 耳机
b 五鼓四镲贵多少
a 贵400 2780
b 邻居会不会上来打我
a 网面戴耳机很静的 送鼓凳和耳机
b 五鼓三镲先玩着 2380
a 备注好了

# l100 手机错一位 => ship.phone
老花镜便携女 | 玫红;250度 | 1
@ receiver: 金凤
@ phone: 13100092270
@ address: 吉林省白山市浑江区浑江大街158号
@ coupon: -
@ amount: 39
@ note: -
b 250的 玫红
b 电话13100092278 填错一个字
a 给您改成尾号2278
b 谢谢姑娘

# l101 西藏偏远 => ship.remote
花生酥心糖 | 500g | 4
@ receiver: 旺堆
@ phone: 18200024754
@ address: 西藏自治区日喀则市桑珠孜区珠峰路9号
@ coupon: -
@ amount: 76
@ note: -
b 四斤分四袋吗
a 一袋一斤 四袋
b 好 过年吃

# l102 英寸反复,24还是27
显示器IPS办公 | 27英寸;2K | 1
@ receiver: 鲍威
@ phone: 13400036669
@ address: 陕西省安康市汉滨区解放路70号
@ coupon: -
@ amount: 899
@ note: -
b 24寸1080多少
a 599
b 桌子70深 27会不会头晕
a 70公分看27刚好
b 那上27的 2K
a 899
b 支架要单买?
a 自带升降支架
b 成 付了

# l103 three ordered, two wanted => goods.quantity pay.amount
Shea Hand Cream | Lavender; 75 ml | 3
@ receiver: Chiara Rossi
@ phone: +39 06 5555 0147
@ address: Via dei Serpenti 22, 00184 Roma, Italy
@ coupon: -
@ amount: 27
@ note: -
b Ciao! is it 9 each?
a Yes 9 each
b two lavender please, one for me one for mamma
a Two lavender = 18
b ok ordered

# l104 送湿巾已备注,换箱规格没换
纸尿裤新生儿 | NB;96片 | 2
@ receiver: 晨晨爸
@ phone: 13100038729
@ address: 安徽省铜陵市铜官区义安大道北段55号
@ coupon: -
@ amount: 178
@ note: 送湿巾5包
b 囤几包nb合适
a 宝宝出生大概几斤
b 医生说七斤左右
a 那两包NB够了 再大换S
b s的先不买
a 两包178 送湿巾5包 备注了
b 好的

# l105 数量八个挂钩
强力粘钩无痕 | 透明;10个装 | 1
@ receiver: 池小北
@ phone: 18700019283
@ address: 山西省长治市潞州区英雄中路28号
@ coupon: -
@ amount: 12.9
@ note: -
b 要八个
a 一包10个 没有八个的
b 那一包 多两个备用
a 12.9
b OK

# l106 收件地址没填门牌;gift没写 => ship.address pay.gift
真丝睡衣套装 | 豆绿;L | 1
@ receiver: 温小柔
@ phone: 13100074748
@ address: 广东省潮州市湘桥区
@ coupon: -
@ amount: 389
@ note: -
b 豆绿L
a 亲 这款送同色发圈
b 好呀好呀
b 已下单

# l107 散装茶 收件人没错只称呼不同
六安瓜片 | 250g罐 | 1
@ receiver: 盛长林
@ phone: 13700087277
@ address: 安徽省六安市裕安区梅山南路60号
@ coupon: -
@ amount: 158
@ note: -
b 收件人盛长林 是我父亲 没写错
a 好的没问题
b 他不在家就我妈签
a 可以的
b 罐子好看伐
a 好看的 送长辈很合适

# l108 要黑色,拍的米色 => goods.colour
护士鞋软底坡跟 | 米色;37 | 1
@ receiver: 苗护士
@ phone: 18200019258
@ address: 湖南省永州市冷水滩区梅湾路52号
@ coupon: -
@ amount: 69
@ note: -
b 科室统一要白色的
a 白色37有
b 嗯白37
b 抢到了

# l109 墙纸修补膏一支
补墙膏家用 | 白色;1kg | 1
@ receiver: 霍光
@ phone: 17300083777
@ address: 四川省眉山市东坡区湖滨路12号
@ coupon: -
@ amount: 25
@ note: -
b 500g一支补得到好大面积
a 500g补小裂缝 大坑建议1kg
b 坑有巴掌大 三个
a 1kg合适
b 那1公斤的 一桶
a 好 送刮板是没有的哈 要的话3块
b 刮板我有

# l110 专享价没改 => pay.amount
桂花米酒 | 750ml*2 | 1
@ receiver: 冯小小
@ phone: 17600066039
@ address: 上海市嘉定区清河路168号
@ coupon: -
@ amount: 89
@ note: -
b 上次你们说补偿我减10块
a 是的 这单给您改成79
b 付了79哦?
a 您付款前我这边改
b 哎 直接付了

# l111 要XL,拍成L;电话写新的 => goods.size|model ship.phone
猫爬架实木 | L;剑麻 | 1
@ receiver: 毛孩子
@ phone: 18200046613
@ address: 湖北省襄阳市襄城区檀溪路29号
@ coupon: -
@ amount: 299
@ note: -
b 两只缅因 大的
a XL的底座加宽 同价
b XL
b 电话用18200046631
a 记了
b 谢谢

# l112 备注避开周末,已写
空气凤梨组合 | 5株 | 1
@ receiver: 温言
@ phone: 15200024429
@ address: 福建省厦门市集美区杏林湾路478号
@ coupon: -
@ amount: 39
@ note: 周一到周四发
b 周末快递点不开 闷死了
a 那给您备注周一到周四发
b 好 5株
b 要浇水吗
a 一周泡水一次
b 比我还懒

# l113 两个人同款两双 都38
女士短袜运动 | 5双装;混色 | 2
@ receiver: 苏打
@ phone: 13000040357
@ address: 江苏省苏州市相城区阳澄湖中路66号
@ coupon: -
@ amount: 59.8
@ note: -
b 10双
a 一组5双 两组
b 白色的能全白吗
a 混色是黑白灰随机 全白没货
b 那混色

# l114 优惠券未用,品名对 => pay.coupon
错题打印机学生 | 白;送5卷纸 | 1
@ receiver: 邢妈
@ phone: 13000036522
@ address: 河南省鹤壁市淇滨区黎阳路100号
@ coupon: -
@ amount: 239
@ note: -
b 页面上20元直减券 点了领取
a 付款页面会显示
b 哦 付完了没注意

# l115 收件人一致,钢琴凳颜色
钢琴凳升降 | 黑;单人 | 1
@ receiver: 琴行李
@ phone: 13000018608
@ address: 湖南省常德市武陵区洞庭大道77号
@ coupon: -
@ amount: 139
@ note: -
b 双人的贵多少
a 双人199
b 老师坐旁边 用椅子就行
b 单人 黑
a 好的139

# l116 coupon missing, front pair only is right => pay.coupon
Windshield Wiper Blades | 24 in + 18 in pair | 1
@ receiver: Tessa Lindgren
@ phone: +1 651-555-0172
@ address: 480 Selby Avenue, Saint Paul, MN 55102
@ coupon: -
@ amount: 27.5
@ note: -
b 2019 outback, front only
a 26 in driver? Let me check... 2019 Outback is 24 + 18
b yeah 24 and 18. i subscribed for the 10% thing
a Your 10% welcome coupon is in your account
b used it, order's in

# l117 mid-chat change from 128 to 256
microSD Card | 256GB; with adapter | 1
@ receiver: Ravi Menon
@ phone: +65 9055 0176
@ address: 33 Robinson Road #10-02, Singapore 068906
@ coupon: -
@ amount: 29
@ note: -
b 128gb enough for a dashcam?
a Roughly 12 hours of 4K. 256 would be about a day
b how much more
a 128 is 19, 256 is 29
b ok 256
a With the adapter
b 👍👍

# l118 coupon promised and claimed, not on the card => pay.coupon
Edison Bulb E26 Dimmable | 2200K; 6 pack | 2
@ receiver: Curtis Boyle
@ phone: +1 412-555-0109
@ address: 3601 Butler Street, Pittsburgh, PA 15201
@ coupon: -
@ amount: 52
@ note: -
b just signed up, got a code LIGHT8
a LIGHT8 takes 8 off any two packs
b cool, 2 packs of the six
b done, code entered

# l119 刻名不要了
银手镯足银素圈 | 古法;约30g | 1
@ receiver: 鹿小姐
@ phone: 13400031816
@ address: 上海市黄浦区四川中路261号
@ coupon: -
@ amount: 429
@ note: -
b 刻个名字要几天
a 刻字加3天
b 那不刻了 周末就要送
a 好的 不刻字 今天发
b 四川中路是上海的哦 别弄错
a 知道的

# l120 五花肉改排骨 => goods.product|model
黑猪五花肉 | 1kg | 2
@ receiver: 巩大姐
@ phone: 13300091580
@ address: 山东省莱西市烟台路88号
@ coupon: -
@ amount: 136
@ note: -
b 闺女不吃肥的
a 那您换排骨 也是68一公斤
b 换排骨 二公斤
a 好的
b 弄好了

# l121 框架颜色和度数都对
防雾泳镜儿童 | 蓝;平光 | 1
@ receiver: 小鱼妈
@ phone: 18600054511
@ address: 广西壮族自治区梧州市万秀区大中路47号
@ coupon: -
@ amount: 45
@ note: -
b 粉色没啦?
a 粉色断货了
b 他是男仔 蓝色更好
a 要度数吗
b 不要 平光

# l122 数量送人三只
化妆包大容量 | 白;防水 | 3
@ receiver: 池鱼
@ phone: 13100038938
@ address: 浙江省温州市瓯海区兴海路166号
@ coupon: -
@ amount: 87
@ note: 不放小票
b 伴手礼 三只 白的
a 29一只 87
b 小票别放
a 备注不放小票
b 还有粉的吗
a 粉的只剩一只
b 那不够 全白

# l123 收件人写老师 => ship.receiver
剑桥少儿英语教材 | 三级;学生用书 | 12
@ receiver: 周文斌
@ phone: 15200022099
@ address: 江苏省镇江市丹阳市中山路10号
@ coupon: -
@ amount: 300
@ note: -
b 培训班12本
b 收件人写 孔老师 我不在
a 好的 孔老师收
b 25一本300没错

# l124 内蒙古偏远,数量对 => ship.remote
电热毯双人双控 | 180*150 | 1
@ receiver: 乌云
@ phone: 15000099521
@ address: 内蒙古自治区赤峰市红山区昭乌达路33号
@ coupon: -
@ amount: 159
@ note: -
b 双控的
a 左右分开调温
b 多会儿到
a 走偏远线路 五到七天
b 行吧

# l125 4.5米的收竿拍成3.6 => goods.size|model
海竿抛竿碳素 | 3.6米;单竿 | 1
@ receiver: 涛声
@ phone: 18200066089
@ address: 山东省威海市环翠区海滨北路51号
@ coupon: -
@ amount: 139
@ note: -
b 礁石上钓 3米6短不
a 礁石上建议4.5米
b 得 4米5 单竿
a 都139
b 拍了嗷

# l126 红色换酒红换大红,最后大红
敬酒服旗袍新娘 | 大红;M | 1
@ receiver: 喜鹊
@ phone: 15800026568
@ address: 河北省沧州市新华区新华中路21号
@ coupon: -
@ amount: 369
@ note: -
b 酒红还是大红
a 婚宴灯光下大红更喜庆
b 婆婆也说大红
b 但是我妈说酒红显贵气
a 哈哈两边都要照顾
b 问了老公 他说随便
b 那大红吧 婆婆出的钱
a 好的 M码大红
b 拍了

# l127 赠送U盘没写,数量也少 => goods.quantity pay.gift
硒鼓适用1005 | 易加粉 | 1
@ receiver: 行政小林
@ phone: 13400072741
@ address: 广东省东莞市长安镇德政中路99号
@ coupon: -
@ amount: 59
@ note: -
b 要三支
a 三支送32G优盘一个
b 好的 优盘要
b 付了

# l128 size L agreed but card M; remote no => goods.size
Dog Raincoat Reflective | Yellow; M | 1
@ receiver: Amelia Fraser
@ phone: +64 21 055 0149
@ address: 12 Cuba Street, Te Aro, Wellington 6011, New Zealand
@ coupon: -
@ amount: 42
@ note: -
b My border collie is 48cm along the back
a 48 cm is a L, M only goes to 42
b L in yellow then
a Great
b done thanks

# l129 反复改口味,数量最终10盒
手工蛋黄酥 | 红豆味;6枚/盒 | 10
@ receiver: 舟舟
@ phone: 15900059690
@ address: 广东省佛山市顺德区大良街道凤山中路9号
@ coupon: -
@ amount: 398
@ note: 每盒配手提袋
b 你好呀
a 你好亲 蛋黄酥今天现烤哦
b 想订来做回礼
a 好呀 大概几位呢
b 12个人左右吧
a 12盒的话可以做礼袋
b 有咩口味
a 红豆 莲蓉 芋泥 抹茶
b 抹茶好似好靓
a 抹茶会稍微苦一点 老人家可能不习惯
b 长辈多 咁就红豆
b 等阵 我数下人先
a 不急
b 有两个嚟唔到 10盒就得
a 好的 10盒红豆 398
b 莲蓉唔使啦 太甜
a 好的全部红豆
b 每盒要个手提袋喔
a 备注好了 每盒配手提袋
b 唔该晒 畀咗钱

# l130 拍成半斤 => goods.quantity|model|size pay.amount
铁观音清香型 | 250g | 1
@ receiver: 厝边
@ phone: 13100052322
@ address: 福建省泉州市安溪县凤城镇大同路60号
@ coupon: -
@ amount: 98
@ note: -
b 清香的一斤
a 一斤两罐 196
b 好 一斤
b 付好了

# l131 旧地址不用
儿童餐椅可折叠 | 白;带餐盘 | 1
@ receiver: 南瓜妈
@ phone: 18700062436
@ address: 湖北省武汉市洪山区雄楚大道288号
@ coupon: -
@ amount: 199
@ note: -
b 以前寄的是珞喻路 那边退租了
a 您这单填的雄楚大道288号
b 对 就这
b 餐盘可拆洗不
a 可拆
b 好 白的

# l132 收货人多写一个字 => ship.receiver
晾衣架升降手摇 | 双杆2.4米 | 1
@ receiver: 蒙小敏
@ phone: 13300086135
@ address: 广西壮族自治区河池市金城江区金城西路20号
@ coupon: -
@ amount: 129
@ note: -
b 双杆2米4
b 收件人是蒙晓敏 破晓的晓 帮改一下
a 好的 蒙晓敏
b 多谢

# l133 送鞋垫鞋油已备注
男士皮鞋商务正装 | 黑;43 | 1
@ receiver: 颜回
@ phone: 13900021493
@ address: 山东省济宁市曲阜市静轩中路3号
@ coupon: -
@ amount: 259
@ note: 送鞋垫1双 鞋油1支
b 43脚宽
a 这款偏宽 正常拍43
b 棕的退货多吗
a 棕色也卖得好 您正装的话黑色稳
b 黑的
a 送鞋垫一双鞋油一支 备注写好啦
b 敞亮

# l134 北京路在江苏
全身镜落地带架 | 白框;165*50 | 1
@ receiver: 颜如玉
@ phone: 18200065655
@ address: 江苏省盐城市亭湖区北京路45号
@ coupon: -
@ amount: 108
@ note: 易碎轻放
b 碎了咋办
a 碎了包赔 给您备注易碎轻放
b 北京路45号 盐城
a 收到
b 白框165的

# l135 要多肉土,拍成普通土 => goods.product|model
通用花土 | 5L | 2
@ receiver: 仙人球
@ phone: 15100055343
@ address: 河南省驻马店市驿城区文明大道310号
@ coupon: -
@ amount: 25
@ note: -
b 我种玉露
a 玉露用多肉颗粒土 花土太闷
b 那多肉颗粒土 两包
a 好
b 买过了

# l136 身高体重数字陷阱
加绒休闲裤男直筒 | 黑;32 | 1
@ receiver: 顾城南
@ phone: 15000060992
@ address: 陕西省榆林市榆阳区长城南路60号
@ coupon: -
@ amount: 119
@ note: -
b 我178 142斤 腰二尺五
a 二尺五就是32码
b 33会不会好点
a 33要二尺六左右
b 那32
b 30天内能换吧
a 七天无理由哈
b 好的好的

# l137 海南偏远 => ship.remote
车衣防晒隔热 | SUV;加厚 | 1
@ receiver: 黎明亮
@ phone: 15900045951
@ address: 海南省文昌市文城镇文建路70号
@ coupon: -
@ amount: 148
@ note: -
b 车长4米6 SUV的能套得上吧
a 4.6米以内都可以
b 加厚的耐晒吗
a 铝膜的 耐晒
b ok

# l138 gift wrap asked, not on the note => ship.note
Cider Mixed Case | 12 x 500 ml | 1
@ receiver: Rhys Morgan
@ phone: +44 7700 900329
@ address: 27 Cowbridge Road, Cardiff CF11 9AB, United Kingdom
@ coupon: -
@ amount: 34
@ note: -
b Could you add a card saying Happy 40th Gareth
a Of course, we'll put Happy 40th Gareth on a card
b Brilliant, the mixed 12
a Thanks Rhys

# l139 5公斤的两只=10公斤
壶铃浸塑 | 5kg;紫 | 2
@ receiver: 叶轻眉
@ phone: 13800093712
@ address: 浙江省杭州市西湖区文三路259号
@ coupon: -
@ amount: 118
@ note: -
b 左右手各一只 5公斤
a 两只118
b 8公斤的多少钱
a 8公斤79一只
b 我怕举不动 5的
a 新手5kg合适
b 紫色两只

# l140 要防晒霜,拍成防晒喷雾 => goods.product|model
防晒喷雾清爽 | 150ml | 1
@ receiver: 夏至
@ phone: 13700064180
@ address: 安徽省宣城市宣州区鳌峰西路48号
@ coupon: -
@ amount: 79
@ note: -
b 喷雾坐飞机带不了吧
a 喷雾不能托运随身 防晒霜50ml可以随身
b 那要防晒霜
a 防晒霜50ml也是79
b 拍啦拍啦

# l141 店员算错,后纠正
轨道灯三线 | 黑;10W | 5
@ receiver: 江东
@ phone: 13800048610
@ address: 江苏省南通市如皋市中山路100号
@ coupon: -
@ amount: 140
@ note: -
b 五个多少
a 五个150
b 28一个不是140吗
a 啊不好意思 是140 我算快了
b 哈哈 付140
b 黑的10w

# l142 一箱24罐,收两箱 => goods.quantity
猫罐头主食 | 白肉;170g*24罐 | 1
@ receiver: 阿福
@ phone: 13000038986
@ address: 辽宁省沈阳市大东区东北大马路88号
@ coupon: -
@ amount: 199
@ note: -
b 48罐
a 一箱24罐 您拍两箱
b 好
b 两箱拍了

# l143 手机号码10位;note => ship.phone ship.note
毕业纪念册定制 | A4;30页 | 1
@ receiver: 高三七班
@ phone: 1820009316
@ address: 四川省达州市通川区通川中路88号
@ coupon: -
@ amount: 129
@ note: -
b 封面印 青春不散场
a 备注印 青春不散场
b 30页a4

# l144 颜色号码无关;四号钩
伊势尼鱼钩有倒刺 | 4号;50枚 | 2
@ receiver: 河马
@ phone: 17300015529
@ address: 黑龙江省大庆市让胡路区西宾路66号
@ coupon: -
@ amount: 24
@ note: -
b 3号4号钓鲫鱼哪个好
a 半斤以内3号 大点4号
b 我们水库有一斤多的
a 那4号
b 两盒4号

# l145 券用上,价对
古筝便携半筝 | 栗色 | 1
@ receiver: 高山
@ phone: 15000046820
@ address: 江苏省扬州市广陵区文昌中路336号
@ coupon: 满700减60
@ amount: 799
@ note: -
b 大的1280放不下
a 半筝100公分 好放
b 半筝859减60 799?
a 对 满700减60自动用
b 栗色
b 拨片自备

# l146 红色改粉,拍成红 => goods.colour
毛线成品围巾手织 | 大红 | 1
@ receiver: 冬至
@ phone: 15800093180
@ address: 北京市通州区新华西街58号
@ coupon: -
@ amount: 99
@ note: -
b 送女朋友 大红会不会土
a 豆沙粉也很受欢迎
b 那豆沙粉
a 好 手织的要等三天
b 等

# l147 折扣一致,分两本
高考数学真题卷 | 新高考卷;2025版 | 1
@ receiver: 学渣逆袭
@ phone: 18500033491
@ address: 湖南省郴州市桂阳县欧阳海大道20号
@ coupon: -
@ amount: 45
@ note: -
b 全国甲卷还是新高考
a 湖南是新高考卷
b 那个24版便宜的还有不
a 24版20 题旧了
b 25版的 新高考
a 45

# l148 门店地址改家里,note写了 => ship.address
挂烫机手持 | 豆沙;1500W | 1
@ receiver: 韩小鹿
@ phone: 18600035932
@ address: 重庆市九龙坡区石桥铺石杨路17号
@ coupon: -
@ amount: 129
@ note: -
b 地址改成我家的 渝中区长江二路174号
a 收到 长江二路174号
b 今天能发走不
a 五点前都能发

# l149 约定价189,付209 => pay.amount
女包腋下包真皮 | 奶茶 | 1
@ receiver: 莉莉安
@ phone: 15800071042
@ address: 湖北省黄石市黄石港区黄石大道700号
@ coupon: -
@ amount: 209
@ note: -
b 老顾客了 再少点嘛
a 给您189 拍下改价
b 爱你
b 拍了哈
s 买家已付款

# l150 冷链备注已写,半只改整只
散养土鸡整只 | 约1.2kg | 1
@ receiver: 程婶
@ phone: 13900056940
@ address: 广西壮族自治区钦州市钦南区人民路78号
@ coupon: -
@ amount: 88
@ note: 切块 不要鸡头
b 半只卖不卖
a 半只不卖哈 整只的88
b 那整只 帮斩件
a 切块发 备注了
b 鸡头莫要
a 也写上了
`
