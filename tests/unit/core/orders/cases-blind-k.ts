/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_K = `
# k001 改了主意要5.4米,拍成4.5米 => goods.size|model
碳素溪流竿超轻超硬 | 4.5米;28调 | 1
@ receiver: 老董
@ phone: 15900097142
@ address: 湖北省黄冈市黄州区赤壁大道77号
@ coupon: -
@ amount: 168
@ note: -
b 4米5的够野塘用不
a 野塘一般5.4米更从容 4.5适合小河沟
b 我那个塘对岸远 那整5.4的
a 好嘞 5.4米 28调
b 中 拍了

# k002 38寸是问的,定41寸
民谣吉他单板初学 | 原木色;41寸缺角 | 1
@ receiver: 谷雨
@ phone: 13700079631
@ address: 浙江省湖州市吴兴区红旗路88号
@ coupon: -
@ amount: 599
@ note: -
b 女生手小 38寸会不会好按一点
a 38寸音量小很多 您身高多少呢
b 163
a 163用41寸没问题的 缺角款高把位好按
b 闺蜜用的36寸旅行琴 她说41抱着累
a 她那个是旅行用 在家弹建议41
b 行吧 听你的 41
b 拨片要另买不
a 不用 包装里本来就带3片

# k003 要两罐,只拍一罐 => goods.quantity
凤凰单丛鸭屎香 手工 | 100g/罐 | 1
@ receiver: 许工
@ phone: 17300050340
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 88
@ note: -
b 上次喝过 不错
b 再来两罐 一罐放公司
a 谢谢老顾客 记下了
b 拍好

# k004 收件人要写孩子老师 => ship.receiver
得力A4错题本 | 数学款;80页 | 10
@ receiver: 朱莉
@ phone: 13100083292
@ address: 安徽省芜湖市镜湖区北京中路19号
@ coupon: -
@ amount: 69
@ note: -
b 班里用的 直接寄学校
b 地址就是我填的那个 收件人写 钱老师 别写我名字
a 好的 收件人改钱老师
b 谢啦

# k005 M6问过放弃,M8一致,200个=2盒
304不锈钢外六角螺丝 | M8*30;100个/盒 | 2
@ receiver: 骆师傅
@ phone: 13800092163
@ address: 河北省沧州市运河区解放西路60号
@ coupon: -
@ amount: 56
@ note: -
b m6的有30长的没
a 有的师傅 M6*30也是100个一盒
b 等哈 我量下孔
b 孔8.5的
a 那用M8的
b m8 30长 来200个
a 一盒100 您拍2盒 28一盒
b 嗯 56对吧

# k006 wanted USB-C, ordered Lightning => goods.model
Wired Earbuds with Mic | White; Lightning | 1
@ receiver: Priya Raman
@ phone: +1 512-555-0164
@ address: 4410 Duval Street, Austin, TX 78751
@ coupon: -
@ amount: 18.99
@ note: -
b hi will these work with my pixel
a Pixel needs the USB-C version, Lightning is for older iPhones
b ok usb-c then, white
b done!

# k007 新疆偏远 => ship.remote
猫砂豆腐砂绿茶味 | 2.6kg*4包 | 1
@ receiver: 麦麦提
@ phone: 15200086683
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路112号
@ coupon: -
@ amount: 79.9
@ note: -
b 绿茶味的冲马桶堵不堵
a 少量多次冲不堵的
b 好 4包那个

# k008 刻字没备注 => ship.note
黄铜钥匙扣定制 | 圆牌;拉丝 | 2
@ receiver: 沈默
@ phone: 15200052708
@ address: 福建省泉州市鲤城区温陵南路45号
@ coupon: -
@ amount: 58
@ note: -
b 两个都刻字
b 一个刻 平安 一个刻 顺遂
a 好的 宋体可以吗
b 可以 圆牌那个

# k009 酒红只是上次买的
万向轮拉杆箱静音 | 雾霾蓝;20寸 | 1
@ receiver: 赖晓宁
@ phone: 13900090204
@ address: 江西省赣州市章贡区红旗大道86号
@ coupon: -
@ amount: 219
@ note: -
b 去年在你家买过酒红的 24寸 轮子还好好的
a 感谢支持 这次给谁买呢
b 给我闺女 20寸登机的 她要蓝
a 雾霾蓝20寸可登机
b 酒红给她她嫌老气 哈哈
b 拍了

# k010 约定改价468,订单仍498 => pay.amount
酱香型白酒坤沙 53度 | 500ml*6瓶整箱 | 1
@ receiver: 甘总
@ phone: 13000059337
@ address: 湖南省株洲市天元区长江北路90号
@ coupon: -
@ amount: 498
@ note: -
b 一箱最低多少
a 老板 页面498 您是老客 给您468
b 行 改价我再付
a 改好啦
b 付了

# k011 手机尾号调换 => ship.phone
空气炸锅可视大容量 | 6L;奶油白 | 1
@ receiver: 靳小曼
@ phone: 13500047718
@ address: 陕西省宝鸡市渭滨区经二路122号
@ coupon: -
@ amount: 259
@ note: -
b 6l白的拍了
b 电话帮忙改成13500047781 那个不用了
a 好的 帮您登记

# k012 米白和杏色纠结,定杏色,拍成米白 => goods.colour
羊毛大衣双面呢中长款 | 米白;S | 1
@ receiver: 阮青
@ phone: 13700026964
@ address: 上海市徐汇区漕溪北路398号
@ coupon: -
@ amount: 699
@ note: -
b 米白好看还是杏色
a 米白显白 杏色耐脏
b 我骑车上下班
a 那建议杏色哦 不容易脏
b 杏色小个子会显矮吗 我155 90斤
a S码 中长款到膝盖上 不会的
b 好 就杏色s
b 下了

# k013 领了券没用上 => pay.coupon
拉拉裤超薄透气 | XL;108片 | 1
@ receiver: 多多麻麻
@ phone: 13400082686
@ address: 江苏省盐城市亭湖区建军东路33号
@ coupon: -
@ amount: 139
@ note: -
b xl 108片的
b 直播间那个15块的券我领到了
a 付款时勾选一下就能用
b 好了买好了

# k014 送球拍套已备注
羽毛球拍全碳素超轻 | 4U;黑金;穿线24磅 | 2
@ receiver: 敖翔
@ phone: 13300062520
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 398
@ note: 送拍套2个 手胶2条
b 26磅太硬了吧
a 业余24磅舒服
b 那24磅 来一对
a 一对398 送拍套和手胶各两份 备注了
b 4u 黑金哈
a 嗯嗯对的

# k015 买的是铁线莲,拍成月季 => goods.product|model
月季苗大花浓香 | 果汁阳台;3加仑 | 1
@ receiver: 云深
@ phone: 13100048520
@ address: 四川省乐山市市中区嘉定中路101号
@ coupon: -
@ amount: 45
@ note: -
b 老板 铁线莲有大苗没得
a 有的 乌托邦 3加仑 45
b 要得 那就铁线莲 乌托邦
a 好的
b 下单咯

# k016 地址缺街道门牌 => ship.address
免打孔浴室置物架 | 枪灰;双层50cm | 1
@ receiver: 孔令辉
@ phone: 15000026567
@ address: 山东省聊城市东昌府区
@ coupon: -
@ amount: 69
@ note: -
b 50cm双层
a 好的亲 枪灰色现货
b 嗯 买了

# k017 chicken was last time; salmon agreed
Grain-Free Cat Food | Salmon; 4 lb | 2
@ receiver: Megan Holt
@ phone: +1 503-555-0148
@ address: 2215 SE Hawthorne Blvd, Portland, OR 97214
@ coupon: -
@ amount: 57.98
@ note: -
b last time i bought the chicken one and he threw up lol
a Oh no! Salmon is gentler on the tummy
b ok salmon. two bags of the 4 lb
a Two bags 57.98
b is the 10 lb cheaper per pound
a Slightly, 62 a bag
b too heavy for my stairs, keep the 4

# k018 答应送毛巾没备注 => pay.gift
汽车脚垫全包围 | 大众朗逸18款;黑色米线 | 1
@ receiver: 毕海涛
@ phone: 13300079049
@ address: 黑龙江省哈尔滨市道里区经纬街56号
@ coupon: -
@ amount: 268
@ note: -
b 18款朗逸 黑色米线
a 哥 现货
b 送点啥呗
a 送您两条洗车毛巾
b 妥了

# k019 多说自用色号,最后替妹妹
气垫bb霜持妆遮瑕 | 21#自然白 | 1
@ receiver: 倪娜
@ phone: 17300026288
@ address: 辽宁省鞍山市铁东区胜利南路48号
@ coupon: -
@ amount: 129
@ note: -
b 我自己用23的
b 这次给我妹买 她比我白俩度
a 那选21自然白哦 17偏粉白
b 17会不会假白
a 有一点
b 那21

# k020 一斤两袋:三斤=6袋
手撕风干牛肉干原味 | 250g/袋 | 6
@ receiver: 贾宏
@ phone: 18100092360
@ address: 吉林省四平市铁西区英雄大街920号
@ coupon: -
@ amount: 288
@ note: -
b 来三斤
a 一袋半斤 三斤就是6袋 48一袋
b 288?
a 对
b 辣的就不要了 家里有老人

# k021 尺码130拍成140 => goods.size
儿童冲锋衣三合一 | 荧光黄;140 | 1
@ receiver: 鲍妈妈
@ phone: 18700034154
@ address: 浙江省台州市椒江区市府大道388号
@ coupon: -
@ amount: 239
@ note: -
b 娃128 50斤
a 130合适 里面穿抓绒也够
b 怕明年穿不了
a 140现在袖子会长一截哦 不建议
b 好的 那130 荧光黄
a 好的~

# k022 不同房间两行
LED吸顶灯卧室 | 圆形40cm;三色调光 | 2
LED吸顶灯客厅 | 方形60cm;三色调光 | 1
@ receiver: 凌峰
@ phone: 15800078402
@ address: 河南省许昌市魏都区建安大道1188号
@ coupon: -
@ amount: 427
@ note: -
b 三室一厅
b 先装两间卧室和客厅 小房间不装
a 卧室圆的40 客厅方的60 都三色
b 遥控的要加钱不
a 遥控的每个加20
b 不用遥控 墙上开关就行
a 卧室109一个 客厅209 共427
b 付了哈

# k023 发顺丰没备注,箱数也少 => goods.quantity ship.note
赣南脐橙 | 10斤大果 | 1
@ receiver: 喻家强
@ phone: 18900029406
@ address: 湖北省荆州市沙市区北京中路217号
@ coupon: -
@ amount: 59.9
@ note: -
b 十斤的两箱
a 好的 两箱
b 走顺丰 别的快递我们这老摔
a 可以的 给您备注顺丰
b 已付

# k024 套装只问,单本一致
时间简史插图版 | 单本 | 1
@ receiver: 宗皓
@ phone: 13500088518
@ address: 天津市河西区友谊路35号
@ coupon: -
@ amount: 45
@ note: -
b 三本套的有现货吗
a 三本套128 现货
b 有点贵 果壳中的宇宙我有了
b 就单本那个
a 好的 单本45

# k025 收件改到单位,门牌不同;颜色也错 => goods.colour ship.address
免烫衬衫男长袖商务 | 浅蓝;40 | 1
@ receiver: 裘正
@ phone: 18900027785
@ address: 江苏省常州市天宁区延陵西路8号
@ coupon: -
@ amount: 159
@ note: -
b 要白的 40领
a 好的 白色40
b 地址改一下 延陵西路18号 上次8号给我退回了
a 收到

# k026 孩子和大人的鞋绕来绕去,最后只要孩子的
儿童篮球鞋男童 | 白蓝;36 | 1
@ receiver: 姚远
@ phone: 18700033472
@ address: 山东省潍坊市寒亭区民主街399号
@ coupon: -
@ amount: 199
@ note: -
b 俺儿打球费鞋
a 哥 看中哪双啦
b 白蓝那个 脚长22.5
a 22.5拍36
b 我也想来双一样的 有大人码不
a 有成人版 到46
b 我44
a 成人版44是289
b 啊 贵90
a 大人的底不一样 带碳板
b 我就下楼溜达 用不上碳板哈哈
b 不要了 就给他买
a 好的哥 36白蓝一双
b 37是不是能穿到明年
a 大一码打球容易崴脚
b 那还是36
b 付了199

# k027 三米改两米,米数一致
编织数据线快充 | 2米;Type-C;灰 | 3
@ receiver: 戚明亮
@ phone: 18500036230
@ address: 浙江省宁波市鄞州区中河路221号
@ coupon: -
@ amount: 57
@ note: -
b 3米的充电会慢吗
a 会有一点损耗 2米满速
b 那2米
b 灰的 三条 家里车里公司各一条
a 一条19 三条57
b 拍咯

# k028 赠品已备注,明前换雨前
安吉白茶 雨前 | 125g*2罐礼盒 | 1
@ receiver: 柏先生
@ phone: 13400074109
@ address: 上海市静安区胶州路699号1203室
@ coupon: -
@ amount: 168
@ note: 送品鉴装10g 礼袋一个
b 明前的多少
a 明前328 雨前168
b 送同事的 雨前可以了
b 要个手提袋
a 送您礼袋一个 再送10g品鉴装 都写备注里了
b 谢谢老板大气

# k029 浙江路在南昌不是外省,门卫已备注
多肉老桩组合 | 含盆;8颗随机 | 1
@ receiver: 文心
@ phone: 17300095203
@ address: 江西省南昌市西湖区浙江路52号
@ coupon: -
@ amount: 49.9
@ note: 放门卫室
b 8颗都不一样吧
a 随机不重样
b 我白天上班 放门卫室就行
a 备注了
b 浙江路52号 不是浙江省啊 上回快递给我分错了 笑死
a 哈哈放心 系统按江西发

# k030 two curtain panels, pack of 2
Blackout Curtains, 2 Panels | Navy; 52x84 in | 1
@ receiver: Daniel Koh
@ phone: +65 8055 0132
@ address: Blk 118 Bedok North Road #08-233, Singapore 460118
@ coupon: -
@ amount: 46
@ note: -
b I need two panels for one window
a One pack has 2 panels
b perfect so just 1
b 84 long right? my old ones were 96 and dragged on floor
a Yes 52x84
b great, navy

# k031 送琴包没备注,颜色一致 => pay.gift
尤克里里23寸桃花心木 | 原木;23寸 | 1
@ receiver: 麦子
@ phone: 13300025607
@ address: 广东省中山市石岐区孙文中路120号
@ coupon: -
@ amount: 258
@ note: -
b 我女儿学 23寸原木
a 好的 今天下单送加厚琴包哦
b 有背带不
a 琴包就能背的
b ok已付

# k032 尺码L拍成M => goods.size
香云纹新中式上衣 | 墨色;M | 1
@ receiver: 郝雪梅
@ phone: 18500048153
@ address: 山西省太原市迎泽区迎泽大街229号
@ coupon: -
@ amount: 328
@ note: -
b 胸围98 肩宽40
a L码胸围104 穿着从容
b M呢
a M胸围100 有点贴
b 我喜欢宽一点 L
b 墨色
b 拍下了亲

# k033 整箱6支,要两箱,拍一箱,金额也不对 => goods.quantity pay.amount
长城干红解百纳 | 750ml*6支/箱 | 1
@ receiver: 石总
@ phone: 13800025444
@ address: 河北省唐山市路南区新华西道66号
@ coupon: -
@ amount: 328
@ note: -
b 办席用 12支
a 一箱6支 两箱正好12 656
b 中 656
b 好了你查下

# k034 绕一圈定8公斤,拍成10公斤 => goods.size|model
滚筒洗衣机全自动 | 10公斤;钛灰 | 1
@ receiver: 卓越
@ phone: 18700076518
@ address: 河南省郑州市金水区花园路116号
@ coupon: -
@ amount: 1799
@ note: 送底座
b 老板在吗
a 在的亲 请问看哪款呢
b 家里三口人 洗衣机几公斤够
a 三口人8公斤够 常洗被子选10公斤
b 被子拿干洗店
b 10公斤费水不
a 同样水位会多一些
b 尺寸呢 我家阳台柜留的60宽
a 两款宽都是59.5 深度8公斤的53 10公斤的60
b 那我量下深度
b 柜子深58
a 那10公斤的塞不进去哦
b 哎还好问了
b 那8公斤吧 钛灰
a 好的 8公斤活动同价1799
b 噪音大不
a 变频电机 很安静
b 送底座是不
a 送底座 已经备注好了
b 能分期吗
a 支持6期免息
b 行 付了 你安排
s 买家已付款

# k035 手机号缺一位 => ship.phone
野战蓝鲫鱼饵 | 300g;腥香 | 10
@ receiver: 石大河
@ phone: 1890005123
@ address: 安徽省六安市金安区皖西大道77号
@ coupon: -
@ amount: 65
@ note: -
b 十袋腥香
a 好的 6.5一袋 65
b 对 快点发

# k036 款型年份一致,22款只是朋友的车
专车专用遮阳挡前挡 | 特斯拉Model Y 24款 | 1
@ receiver: 谈思远
@ phone: 13800095292
@ address: 浙江省嘉兴市南湖区中山东路655号
@ coupon: -
@ amount: 59
@ note: -
b 我朋友22款的Y买的你家的
a 24款和22款不通用哦
b 知道 我是24的 他那个镜座不一样
a 那就拍24款
b 嗯拍的24

# k037 海南偏远;口味也错 => goods.model|product ship.remote
猫条零食 | 金枪鱼味;20支 | 2
@ receiver: 林诗曼
@ phone: 13800028494
@ address: 海南省三亚市吉阳区迎宾路188号
@ coupon: -
@ amount: 51.8
@ note: -
b 三文鱼的20支 两份
a 三文鱼20支*2 好的
b 👍

# k038 男孩女孩各一行
儿童雨衣全身 | 恐龙绿;L(110-120cm) | 1
儿童雨衣全身 | 独角兽紫;M(100-110cm) | 1
@ receiver: 宁宁爸
@ phone: 15800094515
@ address: 湖南省长沙市岳麓区枫林一路201号
@ coupon: -
@ amount: 96
@ note: -
b 哥哥118 妹妹102
a 哥哥L 妹妹M
b 哥哥要恐龙 妹妹本来要粉的
a 粉色M没有了
b 问了 独角兽紫也行
a 两件96
b 好勒

# k039 退了一瓶,最终两瓶
山茶花卸妆油 | 150ml | 2
@ receiver: 宫羽
@ phone: 17600055232
@ address: 陕西省咸阳市秦都区人民西路37号
@ coupon: -
@ amount: 138
@ note: -
b 想囤三瓶
a 三瓶207
b 保质期多久
a 未开封三年 开封后12个月
b 那别囤那么多了 两瓶
a 两瓶138
b 恩

# k040 说好30盒,拍成13盒 => goods.quantity
晨光中性笔按动 | 0.5黑;12支/盒 | 13
@ receiver: 育才文印
@ phone: 13600072658
@ address: 山东省临沂市兰山区沂蒙路300号
@ coupon: -
@ amount: 169
@ note: -
b 30盒 0.5黑
a 好的老板 30盒
b 付款了 尽快

# k041 要的是毛线,拍成钩针套装 => goods.product
钩针新手工具套装 | 21件收纳包 | 1
@ receiver: 白露
@ phone: 17300085712
@ address: 四川省绵阳市涪城区临园路西段12号
@ coupon: -
@ amount: 39.9
@ note: -
b 上次买了工具 这次只要毛线 牛奶棉五股的
a 牛奶棉一组10团 39.9
b 对 就毛线 组合色随你配
b 拍啦

# k042 要棕色,拍成黑色;楼上备注漏 => goods.colour ship.note
电竞椅人体工学可躺 | 黑色;带脚托 | 1
@ receiver: 庄严
@ phone: 18200065600
@ address: 广东省佛山市禅城区汾江中路135号
@ coupon: -
@ amount: 688
@ note: -
b 棕色带脚托
a 有货
b 六楼步梯 麻烦备注送货上楼
a 可以 备注送货上楼
b 🙏

# k043 店铺券已用,减5凑单
螺蛳粉原味 | 330g*10袋 | 1
@ receiver: 农小妹
@ phone: 17600070497
@ address: 广西壮族自治区玉林市玉州区人民中路9号
@ coupon: 店铺券5元
@ amount: 79
@ note: -
b 十袋装现在几多钱
a 84 有5元店铺券 79
b 加臭的那个呢
a 加臭89
b 算了原味够臭了哈哈
b 79付了

# k044 约定用200教育券,卡上没有 => pay.coupon
平板键盘保护套 | 11寸;深蓝 | 1
@ receiver: 俞飞鸿
@ phone: 13600079431
@ address: 江苏省泰州市海陵区济川东路155号
@ coupon: -
@ amount: 329
@ note: -
b 11寸深蓝
b 学生有优惠吧
a 认证后领30学生券
b 认证好了 券领到了
a 下单会自动扣
b 下完了

# k045 wanted EU 39, card 38 => goods.size
Suede Chelsea Boots | Tan; EU 38 | 1
@ receiver: Freya Lindqvist
@ phone: +44 7700 900461
@ address: 17 Walcot Street, Bath BA1 5BN, United Kingdom
@ coupon: -
@ amount: 89
@ note: -
b Hi, I'm between a 38 and 39, which one?
a This style runs narrow, most people size up
b Alright 39 then please
b Paid

# k046 收件人姓名多人:代收改岳父 => ship.receiver
家用手电钻锂电双速 | 16.8V一电 | 1
@ receiver: 韩冰
@ phone: 18100079894
@ address: 河南省新乡市红旗区平原路328号
@ coupon: -
@ amount: 169
@ note: -
b 一电够用了 就装个窗帘
a 够的
b 收货人改 刘振国 我岳父 电话还是填的那个
a 收货人刘振国 已登记
b 麻烦啦

# k047 瑜伽垫加厚15mm只是问价
瑜伽垫TPE防滑 | 紫罗兰;8mm | 1
@ receiver: 鹿鸣
@ phone: 15900084599
@ address: 云南省大理白族自治州大理市建设路98号
@ coupon: -
@ amount: 79
@ note: -
b 膝盖不好 用多厚
a 8mm够了 15mm站立体式会晃
b 15的多少
a 99
b 8的吧 晃了更伤
b 紫的有味道吗
a 通风一天就好
b 下单紫的了

# k048 地址无门牌,赠品也没写 => ship.address pay.gift
帆布双肩包大容量 | 卡其;15.6寸 | 1
@ receiver: 詹小艺
@ phone: 13300035237
@ address: 湖南省岳阳市岳阳楼区
@ coupon: -
@ amount: 119
@ note: -
b 15.6的卡其
a 今天买送零钱包一个
b 好耶 买了

# k049 一公斤=两斤,已一致
舟山鲜活小海鲜 蛏子 | 2斤装(吐沙) | 1
@ receiver: 应阿姨
@ phone: 17300049580
@ address: 浙江省杭州市拱墅区湖墅南路271号3幢
@ coupon: -
@ amount: 58
@ note: -
b 蛏子要一公斤
a 就是2斤装那个 阿姨
b 沙吐干净没 上趟有沙
a 这批吐沙一天了
b 好额

# k050 款式要磁吸款,卡上电池款;说好价139 => goods.model|product pay.amount
充电护眼台灯学习 | 普通款;白 | 1
@ receiver: 皮皮妈
@ phone: 13000081579
@ address: 福建省漳州市芗城区胜利西路118号
@ coupon: -
@ amount: 99
@ note: -
b 带磁吸的是哪个
a 磁吸款139 可以吸床头
b 我要磁吸款
a 好的 白色139
b 拍了哦 看下

# k051 左右度数与卡一致,以前的度数作废
近视眼镜架配镜 | 黑银;1.60;左325右350 | 1
@ receiver: 段誉明
@ phone: 15000039600
@ address: 重庆市渝北区龙溪街道红锦大道86号
@ coupon: -
@ amount: 268
@ note: -
b 去年在你家配的左300右325
b 现在涨了 前天验的 左325 右350
a 好的按新度数做 散光有吗
b 没得
a 瞳距呢
b 你们那不是有存档迈
a 对 有存档的
b 要得 框黑银

# k052 两瓶送人,要礼品袋已备注
女儿红花雕八年 | 500ml;坛装 | 2
@ receiver: 章阿明
@ phone: 13700067614
@ address: 浙江省绍兴市上虞区人民中路230号
@ coupon: -
@ amount: 136
@ note: 配2个礼品袋
b 五年的跟八年的差多少
a 五年48 八年68
b 八年 两坛 走亲戚
a 配两个礼品袋 备注里写了
b 好哉

# k053 说好两提,拍一提;电话换爸爸的 => goods.quantity ship.phone
婴儿绵柔巾干湿两用 | 100抽*6包/提 | 1
@ receiver: 小米妈
@ phone: 13900085526
@ address: 山西省阳泉市城区南大街68号
@ coupon: -
@ amount: 49.9
@ note: -
b 在吗亲
a 在的宝妈
b 洗脸那个绵柔巾 掉絮吗
a 不掉絮的 长丝工艺
b 能煮沸不
a 可以开水泡
b 一提六包对吧
a 对 100抽一包
b 我娃一天二十张 能用多久呀
a 一提600抽 差不多一个月
b 那拿两提 省得老买
a 好的 两提
b 电话写他爸的 13900085562 我上班不能看手机
a 收到 电话13900085562
b 拍了哦

# k054 青海偏远 => ship.remote
藏式披肩围巾 | 格纹驼;200*70 | 1
@ receiver: 央金
@ phone: 17600031804
@ address: 青海省海东市乐都区古城大街24号
@ coupon: -
@ amount: 68
@ note: -
b 驼色格子
a 有的亲
b 买好了呀

# k055 asked about 5A; wanted 7A and got 7A
Hickory Drumsticks | 7A; 3 pairs | 1
@ receiver: Marcus Webb
@ phone: +1 267-555-0119
@ address: 1931 Passyunk Ave, Philadelphia, PA 19148
@ coupon: -
@ amount: 24
@ note: -
b Are the 5A too heavy for an 11 yr old
a We'd go 7A, they're lighter
b His teacher uses 5B, crazy
b ok 7A, the 3 pair pack
a 24 with free shipping
b 👍 bought

# k056 床笠1.8拍成1.5 => goods.size pay.amount
纯棉床笠席梦思罩 | 雾灰;1.5*2.0m | 1
@ receiver: 严冬
@ phone: 13300012913
@ address: 河南省洛阳市涧西区中州西路61号
@ coupon: -
@ amount: 69
@ note: -
b 1.5和1.8一个价?
a 1.8的79
b 俺家1米8的床 高20
a 那拍1.8的 高度通用
b 中 1.8 雾灰

# k057 数量四条两前两后,两行
无骨雨刮片 | 前26+16寸 | 1
无骨雨刮片 | 后12寸 | 1
@ receiver: 夏侯杰
@ phone: 15000025758
@ address: 安徽省马鞍山市花山区湖东中路37号
@ coupon: -
@ amount: 78
@ note: -
b 卡罗拉 前后全换
a 前面一对26加16 后面12寸单支
b 后面那个多少
a 19 前面59 一共78
b 拍了两样 对不
a 对的

# k058 两袋变三袋后退回两袋
猫粮全价成猫 | 鸡肉;5kg | 2
@ receiver: 橘座
@ phone: 15900069548
@ address: 河北省廊坊市广阳区新华路138号
@ coupon: -
@ amount: 318
@ note: -
b 两袋
b 等等 三袋有优惠没
a 三袋打95折 453
b 放不下…阳台堆满了
b 还是两袋
a 好的 318

# k059 颜色要黑,拍成棕;手机换 => goods.colour ship.phone
豆豆鞋男真皮 | 棕色;41 | 1
@ receiver: 冷锋
@ phone: 15900066207
@ address: 江西省九江市浔阳区庐山南路126号
@ coupon: -
@ amount: 128
@ note: -
b 黑色41
a 好嘞
b 手机打15900062207啊 我写错一个数
a 改了

# k060 店员先写错码,后自己更正
速干骑行裤男带垫 | 黑;XL | 1
@ receiver: 游弋
@ phone: 13100071629
@ address: 福建省厦门市湖里区湖里大道33号
@ coupon: -
@ amount: 108
@ note: -
b 175 150斤
a L就行
a 不好意思看错行了 150斤是XL
b 到底L还是XL
a XL 尺码表145-160斤
b 好 XL黑

# k061 金额优惠不符 => pay.amount
缅甸蜜蜡手串 | 8mm;108颗 | 1
@ receiver: 佟掌柜
@ phone: 18900073211
@ address: 北京市东城区东四北大街265号
@ coupon: -
@ amount: 880
@ note: -
b 诚心要 850行不行
a 860 最低了姐
b 成 860
a 您拍下先别付 我改价
b 哎呀手快已经付了

# k062 coupon not applied => pay.coupon
Raw Wildflower Honey | 2 lb jar | 1
@ receiver: Dolores Vega
@ phone: +1 505-555-0122
@ address: 318 Canyon Road, Santa Fe, NM 87501
@ coupon: -
@ amount: 24
@ note: -
b I have the $5 off coupon from my last box
a Great, it works on honey too, just tap apply
b Ok I tapped it, ordered the 2 lb
a Thank you Dolores

# k063 旧地址新地址,卡是新的
桌面加湿器大雾量 | 绿;3L | 1
@ receiver: 匡衡
@ phone: 13000063887
@ address: 辽宁省大连市沙河口区中山路578号
@ coupon: -
@ amount: 129
@ note: -
b 地址别搞错了 我搬家了
a 您填的是中山路578号
b 对 新的 老房子是黄河路那个 不要寄那
a 好的 按578号发
b 嗯呐

# k064 答应送小样没备注 => pay.gift
氨基酸洗面奶 | 100g | 2
@ receiver: 何田田
@ phone: 18500013719
@ address: 山东省烟台市莱山区迎春大街163号
@ coupon: -
@ amount: 98
@ note: -
b 敏感肌能用吗
a 可以的 氨基酸温和
b 有没有小样给试试
a 送您两片同款洁面小样
b 来两支

# k065 要固态硬盘,拍成移动机械盘 => goods.product|model
移动硬盘机械2.5寸 | 1TB;黑 | 1
@ receiver: 蓝宇
@ phone: 17600040790
@ address: 湖北省十堰市茅箭区人民北路70号
@ coupon: -
@ amount: 329
@ note: -
b 剪视频用的 要快
a 那得固态 机械的只有120MB/s
b 固态硬盘 1t
a 好的 1T固态
b 完事

# k066 收件人写全名没改;数量一致 => ship.receiver
花盆加仑盆 | 2加仑;黑;10只/组 | 2
@ receiver: 花匠
@ phone: 13300093772
@ address: 江苏省扬州市邗江区邗江中路400号
@ coupon: -
@ amount: 64
@ note: -
b 20只2加仑
a 一组10只 两组
b 拍了两组 收件人麻烦写全名 柳如烟 上次代收点不给
a 好的 写柳如烟

# k067 不要礼盒装,要散装便宜的,卡一致
信阳毛尖一级 散装 | 250g袋装 | 2
@ receiver: 查理
@ phone: 15200021553
@ address: 河南省信阳市浉河区东方红大道99号
@ coupon: -
@ amount: 196
@ note: -
b 礼盒的198?
a 是 散装一袋98
b 自己喝 要啥礼盒
b 散装两袋
a 196
b 得劲

# k068 gift bookmark promised, not noted => pay.gift
Bird Identification Field Guide | Paperback | 1
@ receiver: Walter Pruitt
@ phone: +1 802-555-0161
@ address: 112 Church Street, Burlington, VT 05401
@ coupon: -
@ amount: 22
@ note: -
b Does it fit in a coat pocket?
a Yes, it's 4 by 7 inches. We'll include a free bookmark this week
b Nice, I'll take one
b Paid.

# k069 浮漂吃铅2.0和1.5都要各一行
芦苇浮漂 | 1号;吃铅1.5g | 1
芦苇浮漂 | 2号;吃铅2.0g | 1
@ receiver: 江枫
@ phone: 13900052935
@ address: 湖北省孝感市孝南区乾坤大道177号
@ coupon: -
@ amount: 56
@ note: -
b 1号2号各一支
b 3号吃铅几多
a 2.6g
b 那太大了 不要
a 1号+2号 56

# k070 两套只拍一套,用100券没用 => goods.quantity pay.coupon
儿童保暖内衣德绒套装 | 奶油黄;120 | 1
@ receiver: 朵朵妈
@ phone: 13600012085
@ address: 江苏省淮安市清江浦区淮海东路111号
@ coupon: -
@ amount: 89
@ note: -
b 两套 都奶油黄120
b 满减券10块的领了
a 好的亲 两套可以用
b 付完

# k071 gift promised, not noted => pay.gift
65W GaN Charger | White; 2 ports | 1
@ receiver: Tomasz Zielinski
@ phone: +48 512 550 114
@ address: ul. Dluga 14/6, 31-147 Krakow, Poland
@ coupon: -
@ amount: 34
@ note: -
b is there any cable in the box
a Not in the box, but I'll add a free 1m cable for you
b awesome, ordering now
b done

# k072 买给爸爸,自己的不要了
中老年加绒夹克男 | 藏青;3XL | 1
@ receiver: 管彤
@ phone: 13100090696
@ address: 山西省大同市平城区迎宾街20号
@ coupon: -
@ amount: 179
@ note: -
b 给我爸买 180斤
a 3XL
b 我自己也想来件 年轻的款有吗
a 有 您看下首页第二个
b 看了 不太适合我 就我爸那件吧
b 藏青

# k073 发票抬头没备注 => ship.note
电缆线国标BV铜芯 | 2.5平方;100米;红 | 3
@ receiver: 金源装饰
@ phone: 13500034315
@ address: 浙江省金华市婺城区双溪西路188号
@ coupon: -
@ amount: 597
@ note: -
b 红的三卷
a 199一卷 597
b 票开 金华市金源装饰有限公司 普票
a 好的 备注里写上
b 行

# k074 五斤装定了十斤装 => goods.quantity|model|size pay.amount
砀山酥梨 | 5斤装 | 1
@ receiver: 梁阿婆
@ phone: 15100098548
@ address: 上海市宝山区牡丹江路1599号
@ coupon: -
@ amount: 25.9
@ note: -
b 十斤的多少铜钿
a 十斤39.9
b 十斤好了 人多
a 好的阿婆
b 小囡帮我拍好了

# k075 瓦数问了24W,用18W一致
LED灯盘改造板磁吸 | 18W;白光 | 4
@ receiver: 卫东
@ phone: 13000068153
@ address: 湖南省娄底市娄星区长青中街36号
@ coupon: -
@ amount: 72
@ note: -
b 十个平方用24w?
a 18W够了
b 厨房卫生间过道书房 都18?
a 都可以
b 那四个18瓦 白光
a 18一个 72
b 要得

# k076 儿子的号是降B,一致
黑管单簧管初学 | 降B调;胶木 | 1
@ receiver: 鲁静
@ phone: 18500059106
@ address: 黑龙江省牡丹江市西安区太平路77号
@ coupon: -
@ amount: 980
@ note: -
b 孩子学校管乐队要买单簧管
a 一般乐队用降B调17键
b 老师发的单子写降B 他们班还有吹A调的 咱不用
a 对 初学都是降B
b 金属的是不是好点
a 金属的是装饰多 胶木音色好
b 那胶木
b 980能便宜点不
a 亲已是活动价了
b 行 拍了

# k077 要大号,拍成小号 => goods.size|model
折叠抄网铝合金 | 小号(网口40cm);2.1米 | 1
@ receiver: 水生
@ phone: 18900030186
@ address: 湖南省益阳市资阳区马良路35号
@ coupon: -
@ amount: 45
@ note: -
b 野河抄大鱼 用啥子号
a 大号网口60
b 那就大号 2米1的杆
a 好
b 拍哒

# k078 two sleep sacks wanted, one ordered => goods.quantity
Baby Sleep Sack 1.0 TOG | Oat; 6-12M | 1
@ receiver: Hannah Brooks
@ phone: +1 404-555-0182
@ address: 890 Ponce de Leon Ave, Atlanta, GA 30306
@ coupon: -
@ amount: 32
@ note: -
b 1.0 tog ok for 72F room?
a Yes, that's the right one
b cool I'll grab two so I have a spare when one's in the wash
a Good idea, both in Oat?
b yep oat 6-12
b ordered

# k079 颜色尺码都改过,最后与卡一致
双面羊绒大衣女过膝 | 燕麦;M | 1
@ receiver: 霍思燕
@ phone: 15900093682
@ address: 吉林省长春市朝阳区红旗街18号
@ coupon: 会员券100
@ amount: 899
@ note: -
b hi
a 您好亲 欢迎光临
b 这个大衣我看了一个礼拜了哈哈
a 眼光真好 今天有活动
b 黑的 焦糖的 燕麦的 愁死我了
a 您平时穿什么颜色多呢
b 黑的多
a 那可以换个浅色试试
b 焦糖显黑不 我黄皮
a 黄皮焦糖要化妆 燕麦更百搭
b 我姐买的焦糖 她白
b 我还是黑吧 不出错
a 黑色会沾毛哦 家里有宠物吗
b 有猫…俩
b 那完了 不能黑
a 哈哈那燕麦 猫毛不明显
b 妥 燕麦
b 168 118斤 M还是L
a M正好 里面穿厚毛衣的话L
b 我里头就穿个薄的
a 那M
b 会员100的券能用吧
a 可以 999减100 899
b 付了哈 不是黑的啊
a 放心 燕麦M

# k080 备注要上门时间没写;型号也差 => goods.model ship.note
净水器家用厨下式 | 600G | 1
@ receiver: 包小姐
@ phone: 13400093681
@ address: 广东省珠海市香洲区凤凰南路1088号
@ coupon: -
@ amount: 1599
@ note: -
b 800g的多少
a 800G活动1599 跟600G同价
b 那肯定要800G啊
a 好的亲
b 安装要周六下午来 平时没人
a 备注周六下午安装
b 付啦

# k081 南京东路在南昌
角磨机切割片 | 107*1.2;50片 | 2
@ receiver: 水根
@ phone: 15200028922
@ address: 江西省南昌市青山湖区南京东路399号
@ coupon: -
@ amount: 76
@ note: -
b 1.2的50片装
a 38一盒
b 1.0的是不是切得快点
a 快但是不耐用
b 那1.2 两盒 76
b 南京东路那个 莫发到南京去了
a 哈哈不会的

# k082 收件人先说换后说不换
正山小种红茶 | 200g罐装 | 1
@ receiver: 梁实
@ phone: 13100070757
@ address: 福建省南平市建阳区童游街道潭阳路1号
@ coupon: -
@ amount: 118
@ note: -
b 收件人换成我爱人 她叫方梅
a 好的 改方梅
b 算了算了 她出差 还是写我自己
a 好的 那不改 还是梁实先生
b 嗯

# k083 奶奶要粉,妈妈定黄,拍成粉 => goods.colour
女童羽绒马甲 | 粉;110 | 1
@ receiver: 李想妈妈
@ phone: 13100090119
@ address: 河南省焦作市解放区解放中路250号
@ coupon: -
@ amount: 99
@ note: -
b 她奶奶说粉的好看
b 粉的衣服太多了 黄的吧
a 黄110有现货
b 嗯黄的

# k084 礼盒里规格
金华火腿切片礼盒 | 150g*8包 | 3
@ receiver: 郎经理
@ phone: 13600011241
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 594
@ note: 开普票 抬头温州郎业贸易
b 送客户 三盒
a 一盒8包 198 三盒594
b 有整只的吗
a 整只带骨 880
b 拎不动 就切片的
b 票抬头 温州郎业贸易
a 备注好了 普票
b ok

# k085 鞋垫赠品备注错:送袜子写成鞋垫 => pay.gift
劳保鞋男防砸防刺 | 黑;42 | 2
@ receiver: 铁柱
@ phone: 15800085988
@ address: 山东省泰安市泰山区东岳大街300号
@ coupon: -
@ amount: 218
@ note: 送鞋垫2双
b 42两双
a 大哥 送你两双棉袜吧
b 行 袜子好 鞋垫我有的是
a 妥
b 拍了

# k086 long chat; walnut desk 55 in agreed, card says 48 => goods.size|model
Solid Wood Writing Desk | Walnut; 48 in | 1
@ receiver: Caroline Adeyemi
@ phone: +1 919-555-0144
@ address: 806 Clarendon Street, Durham, NC 27705
@ coupon: -
@ amount: 389
@ note: -
b Hello! Is the walnut desk real wood
a Hi Caroline, yes, solid walnut top with a veneer-free finish
b love that. how heavy
a 62 lb for the 48 and 71 lb for the 55
b are both the same price now?
a Yes, both 389 during the spring event
b my wall is 60 inches so either would fit
a Do you use two monitors?
b two monitors and a printer lol
a Then I'd take the 55
b yeah 48 would be tight. 55 it is
a Great choice
b does it come with the cable tray
a The tray is built in
b amazing. order placed!
s Buyer has paid

# k087 asked about queen; settled on king
Bamboo Sheet Set | Sage; King | 1
@ receiver: Ethan Marlowe
@ phone: +1 303-555-0127
@ address: 615 E 13th Ave, Denver, CO 80203
@ coupon: -
@ amount: 79
@ note: -
b will the queen fit an 80 inch wide mattress
a No, 80 wide is a King
b ah so king it is. the guest room is queen but that one can wait
a Sage King is in stock
b great, sage

# k088 手机号不全打码一致
真皮手提公文包 | 黑;15寸 | 1
@ receiver: 谭**
@ phone: 186****7729
@ address: 陕西省西安市雁塔区科技路48号创业广场B座902
@ coupon: -
@ amount: 468
@ note: -
b 号码帮我核一下 18600047729
a 尾号7729 没错
b 上次写成7792了 丢人
a 这次是对的
b 好

# k089 车型不符:要的是X3,拍成X5 => goods.model|product
后备箱垫专车专用 | 宝马X5;咖色 | 1
@ receiver: 葛优优
@ phone: 17600087382
@ address: 浙江省台州市路桥区银安街88号
@ coupon: -
@ amount: 158
@ note: -
b 宝马x3 21款 咖色
a 有的亲
b 好 已下单

# k090 新手开口粮问过,定成猫砂盆
猫砂盆半封闭大号 | 灰;含铲 | 1
@ receiver: 饭团
@ phone: 15000072970
@ address: 上海市普陀区曹杨路450号
@ coupon: -
@ amount: 66
@ note: -
b 顶盖的和半封闭哪个不带砂
a 顶入式带砂最少 半封闭方便铲
b 我家猫12斤 胖
a 那半封闭大号好进出
b 好 半封闭 灰
a 含铲子
b 猫粮你们家也卖啊
a 有卖 需要可以看首页
b 先不用 家里还有一袋

# k091 西藏偏远 => ship.remote
室内绿植琴叶榕 | 90cm带盆 | 1
@ receiver: 次仁
@ phone: 13700024763
@ address: 西藏自治区拉萨市城关区金珠西路158号
@ coupon: -
@ amount: 128
@ note: -
b 90公分连盆高吗
a 对 连盆
b 嗯买了

# k092 一箱两种口味各半
精酿啤酒混合装 | 白啤6罐+IPA6罐 | 1
@ receiver: 马克吐
@ phone: 15900040274
@ address: 北京市海淀区清河中街68号
@ coupon: -
@ amount: 109
@ note: -
b 全白啤的12罐有吗
a 有 99
b 我喝ipa 我女朋友喝白的
a 那混合装一样6罐 109
b 就它

# k093 店铺券没用上 => pay.coupon
水彩颜料固体36色 | 铁盒套装 | 1
@ receiver: 葵子
@ phone: 13800057232
@ address: 湖北省武汉市洪山区珞喻路152号
@ coupon: -
@ amount: 76
@ note: -
b 关注店铺的5元券领了
a 好的亲 满59可以用
b 36色铁盒
b 已付

# k094 色号202是朋友的
唇釉镜面水光 | #205 蜜桃乌龙 | 1
@ receiver: 许佳
@ phone: 15800054564
@ address: 广东省汕头市龙湖区长平路95号
@ coupon: -
@ amount: 69
@ note: -
b 202和205区别
a 202偏红棕 205偏蜜桃
b 我朋友涂202好有气场
b 我黄皮
a 都显白的 日常205更好驾驭
b 我没气场 205哈哈哈
a 哈哈很温柔的颜色

# k095 电话写错,客人说明 => ship.phone
机械键盘87键 | 茶轴;白光 | 1
@ receiver: 顾北
@ phone: 13300051260
@ address: 天津市南开区黄河道495号
@ coupon: -
@ amount: 229
@ note: -
b 茶轴87
a 现货
b 电话最后四位是2160 我写反了 13300052160
a 好的已改
b 谢

# k096 英文名手写和卡一致,数量对
滴胶材料包AB胶 | 1kg套装 | 1
@ receiver: 苑小鱼
@ phone: 15200077511
@ address: 河北省邯郸市丛台区中华北大街65号
@ coupon: -
@ amount: 65
@ note: 送搅拌棒10根
b 500g的够做几个杯垫
a 大概5个
b 我要做十来个
a 那1kg 送10根搅拌棒 备注啦
b 模具有吗
a 有的 单独拍
b 模具我有

# k097 要黑框,拍成金框 => goods.colour
镜前灯免打孔 | 金框;50cm;暖白 | 1
@ receiver: 潘越
@ phone: 18700012056
@ address: 江苏省镇江市润州区中山西路96号
@ coupon: -
@ amount: 89
@ note: -
b 镜柜是黑框的
a 那配黑框灯统一
b 黑框50cm
a 好的
b 买了哦

# k098 地址写新的小区
丹东99草莓 | 3斤礼盒 | 2
@ receiver: 曲艺
@ phone: 15100091744
@ address: 辽宁省丹东市振兴区青年大街12号
@ coupon: -
@ amount: 158
@ note: -
b 给我姐寄一盒 我自己一盒 都先到我这
a 好的 两盒同一个地址
b 对 我再给她拿过去
a 79一盒 158
b 包装结实点吗 上次压坏几个
a 泡沫箱加网套的
b 嗯嗯

# k099 儿子配镜寄学校宿舍,地址错 => ship.address
防蓝光平光镜 | 透明框 | 1
@ receiver: 沙子俊
@ phone: 15000055190
@ address: 湖南省长沙市岳麓区麓山南路36号
@ coupon: -
@ amount: 59
@ note: -
b 地址错了 那是老校区
b 改成 长沙市岳麓区清水路2号 宿舍7栋
a 好的 清水路2号7栋
b 谢谢姐姐

# k100 receiver should be neighbour => ship.receiver
Self-Watering Planter | Terracotta; 10 in | 2
@ receiver: Beatrice Lang
@ phone: +1 612-555-0175
@ address: 3045 Hennepin Ave, Minneapolis, MN 55408
@ coupon: -
@ amount: 48
@ note: -
b we'll be away that week. can you put my neighbor's name on the label instead? Carl Jensen
a Sure, Carl Jensen, same address?
b same building yes
a Got it

# k101 双十一满300减50已用
羊毛衫男圆领 | 驼色;L | 2
@ receiver: 侯亮
@ phone: 13000022186
@ address: 山东省淄博市临淄区临淄大道628号
@ coupon: 满300减50
@ amount: 348
@ note: -
b 两件398?
a 是的 满300减50 348
b 驼色l 两件
b 藏青的好像也不错
a 都好看 驼色卖得多
b 就驼色

# k102 推车颜色和送凉席 => pay.gift
婴儿推车轻便可折叠 | 深海蓝 | 1
@ receiver: 闵敏
@ phone: 15100065862
@ address: 安徽省蚌埠市蚌山区东海大道520号
@ coupon: -
@ amount: 369
@ note: -
b 蓝的
a 好的宝妈 送凉席一张
b 雨罩送不送
a 雨罩要另拍19
b 那雨罩不要 凉席记得给我

# k103 size M agreed after L
Linen Wide-Leg Trousers | Oatmeal; M | 1
@ receiver: Saoirse Kelly
@ phone: +353 87 055 0133
@ address: 22 Shop Street, Galway, H91 V3K8, Ireland
@ coupon: -
@ amount: 54
@ note: -
b I usually take a L in trousers
a These run large, I'd say M for a 30 inch waist
b mine is 29.5
a M then
b ok M in oatmeal, fingers crossed

# k104 wrong product: wanted matcha, ordered hojicha => goods.product|model
Hojicha Powder | 100 g | 1
@ receiver: Sophie Tran
@ phone: +1 604-555-0188
@ address: 1255 Denman Street, Vancouver, BC V6G 2M2, Canada
@ coupon: -
@ amount: 26
@ note: -
b which one is the bright green one for lattes
a That's the matcha, hojicha is brown and roasted
b matcha then, 100g
a 100g is 26 for either
b bought it

# k105 数量四把椅子
实木餐椅北欧 | 原木;米色坐垫 | 4
@ receiver: 阳光
@ phone: 13800068163
@ address: 广西壮族自治区贵港市港北区中山路45号
@ coupon: -
@ amount: 796
@ note: -
b 6个人吃饭
a 餐桌配6把?
b 两把老的还能用 买四把就得了
a 一把199 四把796
b 坐垫能拆洗咩
a 可以拆
b 好 四把

# k106 宽脚拍大一码 => goods.size
老爹鞋女增高 | 米白;37 | 1
@ receiver: 关晓
@ phone: 13300093625
@ address: 吉林省通化市东昌区新华大街188号
@ coupon: -
@ amount: 159
@ note: -
b 平时37 脚胖
a 脚胖拍38 鞋头偏窄
b 中 整38 米白
a 好嘞姐
b 拍完了

# k107 饵料三种各一包
鱼饵套餐 | 腥味1+香味1+果酸1 | 1
@ receiver: 钓叟
@ phone: 18600080796
@ address: 湖北省荆州市荆州区荆州中路108号
@ coupon: -
@ amount: 29.9
@ note: -
b 三包一套 都啥味
a 腥 香 果酸各一
b 能换两腥一香不
a 套餐固定的 不能换
b 那算了 就固定的来一套
a 好

# k108 要黑色琴,拍成白色 => goods.colour
电子琴61键成人 | 白;配X架 | 1
@ receiver: 戴薇
@ phone: 18600014403
@ address: 福建省莆田市荔城区文献东路88号
@ coupon: -
@ amount: 459
@ note: -
b 白的容易发黄吧
a 时间久了会有一点
b 那黑的 带架子
a 黑色配X架 459
b 好 下单

# k109 加购备注不放快递柜
破壁机静音 | 1.75L;轻音 | 1
@ receiver: 蒋女士
@ phone: 18700068771
@ address: 上海市浦东新区张杨路1458号
@ coupon: -
@ amount: 399
@ note: 送货上门 不放快递柜
b 上次给我扔快递柜 超时收我钱
a 抱歉 这次备注不放快递柜 送货上门
b 嗯
b 1.2的太小 1.75
a 好的

# k110 手机壳型号 15pro/15promax => goods.model
磁吸手机壳透明 | iPhone 15 Pro | 1
@ receiver: 骆冰
@ phone: 15100021667
@ address: 重庆市南岸区南坪西路29号
@ coupon: -
@ amount: 39
@ note: -
b 15promax的
a 有的亲 透明磁吸
b 不发黄迈
a 抗黄涂层 半年包换
b 要得

# k111 金额两饼便宜
普洱熟茶饼357g | 2019年;单饼 | 2
@ receiver: 侯世杰
@ phone: 13900096779
@ address: 云南省普洱市思茅区茶城大道55号
@ coupon: -
@ amount: 236
@ note: -
b 单饼128
b 两饼打个折嘛
a 两饼给您236
b 够意思 是19年的吧 不要21年的
a 2019的没错
b 改好价我就付
a 改好了
b ok

# k112 收件人写小名有误 => ship.receiver
狗狗牵引绳胸背 | 橙;M | 1
@ receiver: 阿黄
@ phone: 13900012373
@ address: 湖南省常德市鼎城区善卷路21号
@ coupon: -
@ amount: 46
@ note: -
b m码橙
b 收件写 袁立新 阿黄是我狗 快递不给
a 哈哈好的 收件人袁立新
b 谢谢

# k113 要的是生料带,拍成密封胶 => goods.product
玻璃密封胶防霉 | 透明;300ml | 2
@ receiver: 管师傅
@ phone: 18100041097
@ address: 四川省南充市顺庆区人民北路199号
@ coupon: -
@ amount: 30
@ note: -
b 水龙头接口滴水 用啥
a 丝口漏水用生料带 胶不行
b 那生料带 两卷
a 好的
b 拍喽

# k114 备注等通知再发,已写
水晶吊灯复式楼 | 80cm;三色 | 1
@ receiver: 司马光
@ phone: 17600037584
@ address: 河南省平顶山市湛河区开源路55号
@ coupon: -
@ amount: 1280
@ note: 等通知再发货
b 房子还没硬装完 先抢活动
a 那给您备注等通知再发
b 对 到时候我找你
b 60的显小吧 客厅挑高6米
a 建议80
b 80 三色

# k115 姐弟装只要弟弟的
儿童保暖内衣 | 蓝;100 | 1
@ receiver: 莫莫
@ phone: 13700051409
@ address: 江西省吉安市吉州区井冈山大道118号
@ coupon: -
@ amount: 59
@ note: -
b 姐姐120 弟弟100
a 姐姐粉 弟弟蓝可以一起买
b 姐姐的够穿 先买弟弟的
b 蓝100
a 好的 59

# k116 地址旧公司,改新公司 => ship.address
香水小众木质调 | 30ml | 1
@ receiver: 谢安琪
@ phone: 18500060152
@ address: 广东省广州市天河区天河北路233号
@ coupon: -
@ amount: 299
@ note: -
b 换公司了 麻烦寄 海珠区新港中路397号
a 好的 新港中路397号
b 30ml的哈

# k117 营养土10斤*2
通用营养土 | 10斤/袋 | 2
@ receiver: 苗苗
@ phone: 13700063060
@ address: 江苏省徐州市鼓楼区中山北路77号
@ coupon: -
@ amount: 25.8
@ note: -
b 20斤多少钱
a 10斤一袋12.9 两袋25.8
b 有40升的吗
a 40升的是椰砖 不一样
b 那两袋土

# k118 remote no; coupon missing => pay.coupon
Roof Rack Cross Bars | Black; 53 in | 1
@ receiver: Kyle Jurgens
@ phone: +1 208-555-0146
@ address: 704 W Idaho Street, Boise, ID 83702
@ coupon: -
@ amount: 139
@ note: -
b Got the SAVE15 code from your newsletter, still valid?
a Yes, SAVE15 works till Sunday
b sweet, applied it I think
a Thanks Kyle

# k119 brother's suitcase is not this order
Carry-On Spinner 21 in | Slate | 1
@ receiver: Jamal Whitaker
@ phone: +1 313-555-0140
@ address: 2030 Park Avenue, Detroit, MI 48226
@ coupon: -
@ amount: 118
@ note: -
b my brother has the 28 inch from you guys, wheels are great
a Thank you! Are you after the same one?
b nah carry on size, 21
a Slate or rose?
b slate
b its under 22 inches with wheels right
a 21.8 including wheels
b 👌 ordered

# k120 送开瓶器备注里有
智利赤霞珠干红 | 750ml*2支 | 1
@ receiver: 阿宽
@ phone: 13900041204
@ address: 浙江省嘉兴市秀洲区洪兴路233号
@ coupon: -
@ amount: 99
@ note: 送海马刀开瓶器
b 木塞的吗 家里没开瓶的
a 木塞 送您海马刀 备注了
b 单支多少
a 单支59
b 两支99划算 拿两支

# k121 内蒙古偏远;金额说好减30 => ship.remote pay.amount
骑行台智能 | 直驱款 | 1
@ receiver: 巴特尔
@ phone: 13900032242
@ address: 内蒙古自治区呼和浩特市赛罕区大学东街66号
@ coupon: -
@ amount: 1699
@ note: -
b 冬天外头零下三十 只能屋里骑了
a 哈哈 给您优惠30 实付1669
b 行
b 付了

# k122 ruled was considered, dotted agreed
Hardcover Notebook A5 | Dotted; Forest | 2
@ receiver: Lena Hoffmann
@ phone: +49 1512 0550193
@ address: Bergmannstrasse 61, 10961 Berlin, Germany
@ coupon: -
@ amount: 30
@ note: -
b is the ruled one still 15
a Ruled and dotted are both 15
b i bullet journal so... dotted, 2 of them
a Two dotted, 30. Which colour?
b forest. the plum is gorgeous too but no

# k123 少发一个地址无,10位手机 => ship.phone
内黄尖椒干 | 500g | 3
@ receiver: 火锅店老宋
@ phone: 1370006218
@ address: 四川省自贡市自流井区五星街22号
@ coupon: -
@ amount: 75
@ note: -
b 三斤哈
a 一包一斤 三包75
b 要特辣的嘛
a 就是特辣
b 对头

# k124 买了全集,单册只是问
三体全集 | 全三册;平装 | 1
@ receiver: 汪淼
@ phone: 13100053675
@ address: 北京市西城区德胜门外大街11号
@ coupon: -
@ amount: 55
@ note: -
b 第二册单卖吗 我的丢了
a 单卖25
b 那还不如买套新的 旧的送人
a 全套55
b 全套

# k125 要红绳不要黑绳 => goods.colour
本命年编织手绳 | 黑绳;转运珠 | 2
@ receiver: 邵华
@ phone: 15800062085
@ address: 河南省开封市龙亭区中山路北段17号
@ coupon: -
@ amount: 36
@ note: -
b 本命年 红绳两根
a 好的亲 转运珠款
b 嗯呢 一根给老公
b 付好了亲

# k126 预售色先问后弃
针织开衫女短款 | 燕麦;均码 | 1
@ receiver: 舒畅
@ phone: 17300068419
@ address: 江苏省南京市鼓楼区中山北路283号
@ coupon: -
@ amount: 119
@ note: -
b 雾蓝色什么时候有
a 雾蓝预售15天
b 等不了 下周出差
b 燕麦有现货?
a 燕麦现货今天发
b 那燕麦
a 好滴

# k127 送贴膜已备注
儿童电话手表4G | 粉;标准版 | 1
@ receiver: 温暖
@ phone: 13700029533
@ address: 山东省枣庄市市中区解放中路150号
@ coupon: -
@ amount: 399
@ note: 送贴膜2张
b pro版有啥
a Pro多了视频双摄 599
b 一年级用不上
a 标准版就够 送两张贴膜哈 备注了
b 好的 粉的

# k128 decaf wanted, regular ordered => goods.model|product
Whole Bean Coffee 12 oz | House Blend; Regular | 2
@ receiver: Noah Whitfield
@ phone: +1 207-555-0139
@ address: 58 Exchange Street, Portland, ME 04101
@ coupon: -
@ amount: 31
@ note: -
b do you do the house blend in decaf
a We do, same price
b my doctor says no more caffeine :( two decaf then
a Two decaf house blend, 31 total
b ordered

# k129 尺寸反复,最后120*180
仿羊绒地毯卧室 | 雪白;120*180cm | 1
@ receiver: 雷婷
@ phone: 15900071231
@ address: 辽宁省锦州市古塔区解放路五段18号
@ coupon: -
@ amount: 119
@ note: -
b 床边铺
a 80*180或120*180
b 80窄了吧
a 有点
b 100*200有没有
a 没有这个规格
b 那120*180
b 白的不好打理…
a 浅灰也有
b 就白 好看第一

# k130 三只瓶拍成一只 => goods.quantity
母乳保鲜储奶瓶 | 180ml | 1
@ receiver: 糖糖妈
@ phone: 15100033299
@ address: 广东省惠州市惠城区演达大道66号
@ coupon: -
@ amount: 29
@ note: -
b 一天要背三次奶 拿三个瓶
a 好的妈妈 180ml三个
b 嗯拍了

# k131 女款39 男款43 两行
情侣雪地靴 | 女款;栗色;39 | 1
情侣雪地靴 | 男款;黑;43 | 1
@ receiver: 蓝莓
@ phone: 18200015050
@ address: 黑龙江省齐齐哈尔市龙沙区龙华路201号
@ coupon: -
@ amount: 278
@ note: -
b 女39男43
b 都要栗色?他说他要黑的
a 男款黑色43有货
b 那他黑我栗
a 两双278
b 嗯哪

# k132 收件人姓同音字错 => ship.receiver
太平猴魁 | 100g罐 | 2
@ receiver: 章伟
@ phone: 13100019263
@ address: 安徽省黄山市屯溪区新安北路44号
@ coupon: -
@ amount: 196
@ note: -
b 收货人打错字了 是立早章还是弓长张 我姓弓长张 张伟
a 好的 张伟 已记
b 谢谢

# k133 公斤换斤 20公斤一对
包胶哑铃男一对 | 10kg*2(共20kg) | 1
@ receiver: 石磊
@ phone: 15200071920
@ address: 湖南省郴州市苏仙区苏仙北路78号
@ coupon: -
@ amount: 169
@ note: -
b 两只加起来四十斤的
a 就是10kg一只 一对20kg
b 15一只的我举过 肩膀疼
a 新手10kg够了
b 那就这对

# k134 改地址到修理厂未改 => ship.address
大灯总成LED | 左侧;高配 | 1
@ receiver: 向前
@ phone: 15000029772
@ address: 湖北省随州市曾都区烈山大道200号
@ coupon: -
@ amount: 660
@ note: -
b 左边的
b 寄修理厂吧 交通大道88号 顺达汽修
a 好的 改到交通大道88号
b 要得

# k135 两种口味只拍一种 => goods.quantity|product|model
狗狗洁齿骨 | 薄荷;20支 | 1
@ receiver: 雪碧妈
@ phone: 18100071444
@ address: 浙江省宁波市海曙区中山西路208号
@ coupon: -
@ amount: 39.9
@ note: -
b 薄荷和牛奶各一份
a 好的 两份
b 好了

# k136 镜腿颜色不同只是问
TR90镜框超轻 | 亮黑;中号 | 1
@ receiver: 贺知
@ phone: 17600023924
@ address: 河北省秦皇岛市海港区河北大街中段66号
@ coupon: -
@ amount: 99
@ note: -
b 哑黑和亮黑一个价不
a 一样
b 哑黑容易留油印子是吗
a 会有一点点
b 亮黑 脸不大不小 中号

# k137 要粉,拍成绿;券也没用 => goods.colour pay.coupon
榨汁杯便携充电 | 薄荷绿 | 1
@ receiver: 谷小满
@ phone: 13600084709
@ address: 福建省龙岩市新罗区龙岩大道288号
@ coupon: -
@ amount: 89
@ note: -
b 粉的 送闺蜜
a 樱花粉有货
b 收藏券8元领好了
a 付款自动用
b OK啦

# k138 要浇水喷头没要水管
伸缩水管 | 30米;含接头 | 1
@ receiver: 冬青
@ phone: 13900062105
@ address: 山东省日照市东港区海曲东路386号
@ coupon: -
@ amount: 89
@ note: -
b 15米能到楼顶不
a 您几楼
b 3楼从院子拉
a 建议30米
b 30的 接头有吧
a 含全套接头
b 喷枪不要 家里有
a 本来也是单独卖的

# k139 备注别写价格 => ship.note
青梅酒女士低度 | 500ml*2 | 1
@ receiver: 雨桐
@ phone: 13000028678
@ address: 四川省宜宾市翠屏区南岸街道长江大道6号
@ coupon: -
@ amount: 78
@ note: -
b 送人的 箱子里别放价格单
a 好 备注不放清单
b 哈 谢谢

# k140 单价和总数,两件优惠价一致
山核桃仁临安 | 罐装250g | 4
@ receiver: 芮总
@ phone: 13100087355
@ address: 浙江省杭州市临安区钱王街855号
@ coupon: -
@ amount: 232
@ note: -
b 58一罐 四罐呢
a 四罐232
b 不是说第二件半价?
a 那是上月的活动 已经结束了
b 哦 那也行 四罐

# k141 address number wrong => ship.address
Adjustable Kettlebell | Black; 10-40 lb | 1
@ receiver: Andre Baptiste
@ phone: +1 504-555-0158
@ address: 1417 Magazine Street, New Orleans, LA 70130
@ coupon: -
@ amount: 129
@ note: -
b oops I typed the house number wrong. its 1471 Magazine Street
a No problem, 1471 Magazine Street noted
b thx

# k142 校服衬衫备注刺字没有要
小学生白衬衫短袖 | 白;150 | 3
@ receiver: 费妈
@ phone: 18900051168
@ address: 江苏省无锡市滨湖区梁清路118号
@ coupon: -
@ amount: 117
@ note: -
b 绣校徽能做吗
a 绣校徽要10件起
b 那算了 学校自己发徽章
b 白的 150 三件换着穿
a 一件39 三件117
b 嗯

# k143 孔距96,拍128 => goods.size|model
橱柜拉手现代简约 | 黑;孔距128mm | 12
@ receiver: 木匠阿强
@ phone: 18500027400
@ address: 广西壮族自治区桂林市七星区漓江路26号
@ coupon: -
@ amount: 60
@ note: -
b 柜门孔距96的 12个
a 好 96孔距黑色
b 嗯 拍落去了

# k144 拍成初学款,说好演奏款 => goods.model|product pay.amount
葫芦丝紫竹 | 初学款;降B | 1
@ receiver: 段姨
@ phone: 15800066345
@ address: 云南省玉溪市红塔区玉兴路50号
@ coupon: -
@ amount: 88
@ note: -
b 我吹了三年了 换个好点的
a 那演奏款 音准更好 198
b 演奏款降b
a 好的阿姨
b 姑娘帮我看看弄对没有

# k145 套装内含小样,不是赠品要求
护手霜礼盒 | 玫瑰+樱花+柑橘 30g*3 | 2
@ receiver: 田馥
@ phone: 18700030495
@ address: 湖南省湘潭市岳塘区建设路口2号
@ coupon: -
@ amount: 79.8
@ note: -
b 三支一盒对吧
a 对 三种味道
b 有薰衣草的吗
a 这款礼盒没有
b 没事 两盒 一盒送同事
a 39.9一盒 79.8

# k146 要3个,多说的都对
太阳能庭院灯 | 壁挂;暖光 | 3
@ receiver: 杜鹃
@ phone: 17300018849
@ address: 河北省承德市双桥区南园路8号
@ coupon: -
@ amount: 105
@ note: -
b 院墙长八米 挂几盏
a 三四盏
b 先三盏 不够再说
a 暖光白光
b 暖
a 35一盏 105

# k147 海南偏远 => ship.remote
中国地图世界地图挂图 | 1.5米;防水覆膜 | 1
@ receiver: 符老师
@ phone: 15200033067
@ address: 海南省海口市美兰区海府路59号
@ coupon: -
@ amount: 58
@ note: -
b 教室用的 1米5一张
a 好的老师
b 嗯嗯

# k148 买的是鱼线,子线误拍 => goods.product|model goods.model|size
碳素子线 | 0.8号;50米 | 2
@ receiver: 海哥
@ phone: 18500066775
@ address: 广东省湛江市赤坎区海北路21号
@ coupon: -
@ amount: 36
@ note: -
b 要主线 不是子线 2.0号的
a 主线2.0号50米 18一盘
b 嗯两盘主线
b 搞掂

# k149 手机错 => ship.phone
妈咪包双肩大容量 | 藏蓝 | 1
@ receiver: 卞玉
@ phone: 15200033418
@ address: 江苏省常州市新北区通江中路299号
@ coupon: -
@ amount: 109
@ note: -
b 我换号了 15200039481
a 好的 这单给您写新号
b 藏蓝今天能发吧
a 今天发

# k150 鲜花花束写的卡片已备注
鲜切玫瑰花束 | 香槟;20枝 | 1
@ receiver: 宁檬
@ phone: 13100020158
@ address: 重庆市江北区观音桥步行街9号
@ coupon: -
@ amount: 69
@ note: 卡片:妈妈生日快乐
b 卡片写 妈妈生日快乐
a 备注好了
b 红玫瑰是不是太那啥了 送妈妈
a 香槟或者粉都合适
b 香槟 20枝
`
