/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_G = `
# g001 车型要速腾,拍成朗逸 => goods.model|product
汽车雨刮器无骨 | 大众朗逸;24+18寸;一对 | 1
@ receiver: 申屠海
@ phone: 16600031878
@ address: 浙江省湖州市吴兴区红旗路99号
@ coupon: -
@ amount: 45
@ note: -
b 18款速腾用哪对
a 速腾是24+19 您拍速腾那个选项
b 好 速腾
b 安装难不难
a 卡扣直接换 有视频
b 拍了

# g002 米色是上次的订单
针织开衫女外搭 | 雾蓝;均码 | 1
@ receiver: 上官晴
@ phone: 16600088789
@ address: 浙江省台州市椒江区市府大道556号
@ coupon: -
@ amount: 99
@ note: -
b 上次买的米色那件起球了 这次换个色
a 抱歉亲 雾蓝这批是新纱线
b 雾蓝
b 起球可以退吧
a 七天无理由
b ok

# g003 海口偏远;厚度一致 => ship.remote
瑜伽垫加厚防滑TPE | 183*61;6mm;雾紫 | 1
@ receiver: 岑溪
@ phone: 18600086454
@ address: 海南省海口市美兰区海甸二东路9号
@ coupon: -
@ amount: 79
@ note: -
b 6mm够厚不
a 够的 瑜伽一般6mm
b 我看人家用8的 太软站不稳
b 就6的
b 拍好

# g004 说好5袋290,只拍2袋 => goods.quantity pay.amount
有机肥鸡粪发酵颗粒 | 40斤/袋 | 2
@ receiver: 耿长河
@ phone: 17700039655
@ address: 安徽省阜阳市颍州区清河西路501号
@ coupon: -
@ amount: 116
@ note: -
b 我有三亩桃树 得多少
a 先试5袋的比较多
b 那就五袋 不够再说
a 58一袋 5袋290
b 中

# g005 地址没有门牌号;原味一致 => ship.address
螺蛳粉柳州正宗 | 300g*5袋;原味 | 1
@ receiver: 小陶
@ phone: 13200022761
@ address: 北京市丰台区丰台北路
@ coupon: -
@ amount: 42.9
@ note: -
b 加臭加辣的有没
a 有的 同价
b 算了同事会打我 原味
a 哈哈好的
b 走起

# g006 要六上,拍成五上 => goods.model|product
小学英语同步练习册人教版 | 五年级上册 | 1
@ receiver: 甘霖
@ phone: 16600043433
@ address: 江西省九江市浔阳区浔阳东路79号
@ coupon: -
@ amount: 28
@ note: -
b 我家娃开学六年级
b 六年级上的
a 六上有货
b 人教版对吧
a 对 人教
b 拍了拍了

# g007 批作业要红笔,拍成黑笔 => goods.colour
中性笔0.5mm速干 | 黑色;12支/盒 | 3
@ receiver: 祝老师
@ phone: 18600068822
@ address: 河南省新乡市红旗区平原路186号第十中学
@ coupon: -
@ amount: 44.7
@ note: -
b 红的批作业用 12支的要3盒
a 红笔3盒 14.9一盒 共44.7
b 好 学生用黑的我们学校统一发了
b 下了单

# g008 单色89只问价;三色与卡一致
LED吸顶灯卧室 | 圆形40cm;36W;三色变光 | 1
@ receiver: 蓝天
@ phone: 13200099146
@ address: 重庆市渝中区中山三路128号
@ coupon: -
@ amount: 119
@ note: -
b 10个平方的卧室
a 40cm 36W够
b 单色白光的便宜点哈
a 单色89
b 三色的嘛 娃儿晚上怕亮
a 要得
b 拍咯

# g009 9-in-1 only asked; one each = 2
USB-C Hub 7-in-1 | Space Grey | 2
@ receiver: Marcus Lee
@ phone: +65 8000 0123
@ address: 21 Bukit Batok Street 22, #05-11, Singapore 659589
@ coupon: -
@ amount: 58
@ note: -
b Does the 9-in-1 have ethernet
a Yes, the 7-in-1 does not
b don't need it. Just the 7 port one. one for me one for my wife
a 2 units, total 58
b done

# g010 领了满减券没用上 => pay.coupon
婴儿纸尿裤 | L码 52片 | 2
@ receiver: 焦阳
@ phone: 13800042617
@ address: 河北省廊坊市广阳区新华路183号
@ coupon: -
@ amount: 178
@ note: -
b 宝宝9公斤多 M还是L
a 9-14kg穿L
b 上个月买的M现在勒腿了
b 两包L
a 两包178 今天有满150减15的券领下
b 领了
b 付了

# g011 要活性炭,重拍仍是竹炭 => goods.product|model
竹炭除味包 | 50g*10袋 | 1
@ receiver: 谷雨
@ phone: 19800069942
@ address: 广东省惠州市惠城区演达大道5号
@ coupon: -
@ amount: 29.9
@ note: -
b 拍错了 我要的是活性炭那个 不是竹炭
a 活性炭是另一个链接哦 29.9一样的
b 哦那我重拍
b 拍好了你看

# g012 电话只有10位 => ship.phone
身体乳烟酰胺 | 樱花香;400ml | 1
@ receiver: 佘丽
@ phone: 1380004455
@ address: 陕西省咸阳市秦都区人民西路22号
@ coupon: -
@ amount: 49
@ note: -
b 樱花和栀子哪个淡
a 樱花淡
b 那樱花
a 好的
b 拍啦

# g013 10个装×5=50个;M10用不了
304不锈钢膨胀螺丝 | M8*80;10个装 | 5
@ receiver: 老耿
@ phone: 15200035798
@ address: 山东省临沂市兰山区沂蒙路240号
@ coupon: -
@ amount: 49.5
@ note: -
b M8的 长80
a 有 10个一包9.9
b 我要50个
a 那拍5包 49.5
b M10的也看了 孔打小了用不了
b 就这

# g014 门牌应119,卡上115 => ship.address
遮光窗帘成品打孔 | 雾霾蓝;宽2.0*高2.6 | 2
@ receiver: 戚美玲
@ phone: 18100090337
@ address: 山西省太原市小店区长风街115号
@ coupon: -
@ amount: 236
@ note: -
b 窗户宽3米6 两片 2.0的够吧
a 够 两片4米
b 高2.6
b 地址改下哈 长风街119号 155是隔壁
a 好的 改长风街119号
b 嗯

# g015 学校要21寸,拍成23寸 => goods.size|model
尤克里里23寸桃花心木 | 23寸;桃花心;豪华礼包 | 1
@ receiver: 花七七
@ phone: 17600009549
@ address: 广东省佛山市禅城区祖庙路33号百花广场1902
@ coupon: -
@ amount: 288
@ note: -
b 小朋友6岁 学校让买21寸的
a 6岁21寸正好
b 桃花心21寸 豪华礼包那个
a 好的 21寸桃花心豪华礼包
b 付啦

# g016 中号看过不要;电话就用本人的
积木拼装 城市消防局 | 大号 986粒 | 1
@ receiver: 娄小磊
@ phone: 18700034480
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 129
@ note: -
b 小侄子8岁生日
a 大号986粒适合8岁+
b 中号那个也看了 才500粒 他两小时就拼完
b 大的哈
a 今天发
b 他爸的电话就不写了 写我的

# g017 电池版放弃,充电语音与卡一致
医用级电子血压计 臂式 | 语音款;充电 | 1
@ receiver: 瞿大爷
@ phone: 18800013451
@ address: 辽宁省锦州市古塔区解放路三段20号
@ coupon: -
@ amount: 199
@ note: -
b 我耳朵背 要带语音的
a 语音款有 充电版和电池版
b 电池版省心 不过老得买电池 充电吧
a 充电语音款199
b 成

# g018 4升不要;30券已用,169为券后价
电饭煲家用小型 | 3L;白色 | 1
@ receiver: 杜若
@ phone: 18900004844
@ address: 天津市南开区红旗南路268号
@ coupon: 店铺券30
@ amount: 169
@ note: -
b 3升够几个人
a 2-4人
b 4升大了 俩人吃
b 券30领了
a 券后169
b 嗯嗯 付款咯

# g019 答应送礼盒手提袋,没备注 => pay.gift
925银手链女转运珠 | 银色;16+3cm | 1
@ receiver: 云朵
@ phone: 13000060697
@ address: 福建省泉州市鲤城区温陵南路144号
@ coupon: -
@ amount: 138
@ note: -
b 送闺蜜的 手腕细 16的够不够
a 16cm带3cm延长链 够的亲
b 有礼盒吗
a 送礼盒和手提袋 我给您备注上
b 太好啦

# g020 38寸是朋友的;日落色被否
民谣吉他初学者41寸单板 | 原木色;41寸;标准礼包 | 1
@ receiver: 闻人杰
@ phone: 18200057674
@ address: 江苏省扬州市邗江区文昌西路326号
@ coupon: -
@ amount: 568
@ note: -
b 手小弹41寸吃力不
a 身高155以上41寸没问题的
b 我朋友女生买的38
b 我一米八 41吧
b 日落色好看是好看 显脏 就原木
a 日落色是亮面的其实还好哦
b 不了 原木

# g021 177是原价,147说定;黑色没货不等
纯棉短袖T恤男重磅 | 白色;XL | 3
@ receiver: 闫磊
@ phone: 19800066078
@ address: 山东省烟台市芝罘区南大街150号
@ coupon: -
@ amount: 147
@ note: -
b 白的XL来三件
a 三件本来177 给您按147
b 讲究
b 黑的没货了吗
a 黑XL明天到
b 那不等 就白的

# g022 刻字内容没写进备注 => ship.note
定制马克杯印照片 | 白色;350ml | 2
@ receiver: 洪亮
@ phone: 15700042064
@ address: 湖南省株洲市天元区长江北路68号
@ coupon: -
@ amount: 58
@ note: -
b 两个杯子 一个印我家猫 一个印狗
a 照片发我邮箱就行 杯底可以免费刻字
b 刻 2025 家和
a 好的 备注杯底刻字
b 发你邮箱了

# g023 要吸盘款,拍成出风口款 => goods.model|product
车载手机支架磁吸 | 银色;出风口款 | 1
@ receiver: 步青云
@ phone: 18500079300
@ address: 湖北省宜昌市西陵区东山大道169号
@ coupon: -
@ amount: 39
@ note: -
b 我要吸盘的 能贴中控台那种
a 吸盘款有的 也是39
b 银的
a 好 银色吸盘
b 恩

# g024 should be 28, one size up => goods.size
Kids Rain Boots | Yellow; EU 27 | 1
@ receiver: Hannah Price
@ phone: +44 7700 900312
@ address: 14 Beech Grove, Leeds LS6 2QT, United Kingdom
@ coupon: -
@ amount: 18.5
@ note: -
b Hi, are these true to size?
a They run small, most parents go one up
b he's a 27 now so 28 I guess
a 28 in yellow is in stock
b great, ordered

# g025 收件人应写徐橘 => ship.receiver
猫砂豆腐砂绿茶 | 6L*4包 | 1
@ receiver: 一只橘
@ phone: 17700076008
@ address: 浙江省宁波市海曙区中山西路600号
@ coupon: -
@ amount: 69.9
@ note: -
b 收件写 徐橘 快递老问我是不是真名
a 好的 收件人改徐橘
b 谢啦

# g026 65.4是单价,第二件半价后98.1
洗面奶氨基酸 | 120g | 2
@ receiver: 蓝心
@ phone: 15100093142
@ address: 江西省赣州市章贡区红旗大道86号
@ coupon: 第二件半价
@ amount: 98.1
@ note: -
b 一支多少
a 65.4 第二件半价 两支98.1
b 那两支
a 拍下自动减
b 好

# g027 青轴、静音红轴259都放弃
机械键盘87键 | 白色;红轴 | 1
@ receiver: 卓然
@ phone: 13400001765
@ address: 北京市海淀区知春路63号
@ coupon: -
@ amount: 229
@ note: -
b 办公室用 青轴太吵了吧
a 办公推荐红轴或者静音红轴
b 静音的多少
a 259
b emm差30 红轴够了
b 白的
a 好 今天发

# g028 要羊肉卷,拍成羊排 => goods.product|model pay.amount
盐池滩羊羊排 | 2斤装;冷冻 | 1
@ receiver: 毛毛姐
@ phone: 13400099227
@ address: 福建省福州市鼓楼区五四路158号
@ coupon: -
@ amount: 139
@ note: -
b 火锅吃的 要羊肉卷
a 羊肉卷2斤装99
b 好 羊肉卷两斤
a 顺丰冷链发
b 付了

# g029 定2XL,拍成XL => goods.size
冲锋衣三合一男 | 黑色;XL | 1
@ receiver: 江一舟
@ phone: 13100072780
@ address: 四川省德阳市旌阳区岷江西路一段300号
@ coupon: -
@ amount: 339
@ note: -
b 我180 150斤
a 建议XL 喜欢宽松2XL
b 里面要穿内胆 那2XL
b 黑的
a 黑色2XL
b 下单了

# g030 送的那罐没备注 => pay.gift|promotion
黑芝麻丸 | 9g*14丸/罐 | 2
@ receiver: 芦笛
@ phone: 15800031958
@ address: 安徽省芜湖市镜湖区北京中路7号
@ coupon: -
@ amount: 59.8
@ note: -
b 买二送一怎么拍
a 拍两罐就行 送的那罐给您备注发
b 3罐都要芝麻的
a 好的 拍2罐59.8
b 好嘞

# g031 客服建议80没采纳;59是单价
宝宝连体爬服 | 小熊款;73码 | 2
@ receiver: 秋菊
@ phone: 18900042870
@ address: 河南省洛阳市涧西区南昌路60号
@ coupon: -
@ amount: 118
@ note: -
b 8个月 20斤 73还是80
a 20斤建议80哦
b 我家买衣服都73 短胖短胖的
a 那按平时的来也可以
b 73 小熊的两件
b 一件59对不
a 对 118

# g032 要剃须泡沫,拍成啫喱 => goods.product|model
男士剃须啫喱 | 200ml | 1
@ receiver: 戴维
@ phone: 17700038961
@ address: 辽宁省鞍山市铁东区胜利路55号
@ coupon: -
@ amount: 39
@ note: -
b 要泡沫的 不要啫喱的 刮着滑
a 剃须泡沫有 200ml 39
b 就那个
b 拍了

# g033 最后要XL,拍成L => goods.size
儿童雨衣连体 | 恐龙绿;L(110-120cm) | 1
@ receiver: 糖豆妈
@ phone: 15200034178
@ address: 山东省泰安市泰山区东岳大街369号
@ coupon: -
@ amount: 45
@ note: -
b 娃115 穿L还是XL
a L正好 XL能多穿一年
b 多穿一年
b 那就XL吧
a 恐龙绿XL
b 嗯

# g034 code BABY5 not used, should be 40 => pay.coupon pay.amount
Baby Carrier Wrap | Sage | 1
@ receiver: Ellen Murphy
@ phone: +353 85 012 7781
@ address: 17 Patrick Street, Cork, T12 W8KP, Ireland
@ coupon: -
@ amount: 45
@ note: -
b can I use BABY5 code?
a Yes! 5 off at checkout, so 40
b perfect, paid now

# g035 单位地址166号,卡上66号 => ship.address
挂烫机手持 | 浅绿;1500W | 1
@ receiver: 康乐
@ phone: 15800063031
@ address: 江苏省盐城市亭湖区建军中路66号
@ coupon: -
@ amount: 139
@ note: -
b 出差带的 能折叠吗
a 能
b 地址改一下寄我单位 建军中路166号
a 好的 建军中路166号
b 谢谢啊

# g036 鞋花不要;37.5选38-39
洞洞鞋女厚底 | 奶白;38-39 | 1
@ receiver: 米粒
@ phone: 13800097000
@ address: 湖南省岳阳市岳阳楼区五里牌路15号
@ coupon: -
@ amount: 49.9
@ note: -
b 奶白37有伐
a 码数是36-37 38-39
b 我37.5的脚
a 那38-39
b 好吧
b 送鞋花么
a 这款不送 鞋花另买5元
b 不要了

# g037 改成藏青,卡上还是香槟 => goods.colour
吊带睡裙冰丝 | 香槟色;M | 1
@ receiver: 黎小满
@ phone: 18800004970
@ address: 湖北省襄阳市樊城区长虹路88号
@ coupon: -
@ amount: 59
@ note: -
b 香槟色会不会透
a 浅色微透 介意可以选藏青
b 那藏青
b M
a 好的亲
b 拍完了哈

# g038 14 and black both dropped
Linen Wide Leg Trousers | Oat; UK 12 | 1
@ receiver: Priya Shah
@ phone: +44 7700 900455
@ address: Flat 3, 88 Park Row, Bristol BS1 5LJ, United Kingdom
@ coupon: -
@ amount: 34
@ note: -
b I'm usually a 12 but between 12 and 14 in zara
a Ours come up roomy, stay with your usual
b ok 12 then, oat
b my sister says the black is better but she's not paying lol
a Haha, oat it is

# g039 电话中间两位颠倒 => ship.phone
猫抓板瓦楞纸 | 大号;L型 | 1
@ receiver: 阮玲
@ phone: 13500066120
@ address: 浙江省嘉兴市南湖区中环南路1876号
@ coupon: -
@ amount: 26
@ note: -
b 电话写我老公的吧 13500066210
a 好的亲
b 发什么快递
a 中通
b 行

# g040 答应送白鞋带,备注写成鞋垫 => pay.gift
帆布鞋高帮 | 经典黑;40 | 1
@ receiver: 路遥
@ phone: 18100055736
@ address: 陕西省宝鸡市渭滨区经二路155号
@ coupon: -
@ amount: 79
@ note: 送鞋垫一双
b 高帮低帮啥区别
a 高帮护踝
b 高的 40
b 鞋带能给双白的吗
a 送您一双白鞋带吧
b 谢谢老板

# g041 机型是15pro,拍成15 => goods.model|product
手机钢化膜防窥 | iPhone 15;2片装 | 1
@ receiver: 温小暖
@ phone: 15000020258
@ address: 江苏省常州市天宁区延陵西路123号
@ coupon: -
@ amount: 29.9
@ note: -
b 苹果15pro的膜
a 防窥还是高清
b 防窥
a 15 Pro防窥 2片29.9
b 嗯嗯

# g042 一支要穿23磅,备注没写 => ship.note|model|quantity
羽毛球拍碳素单拍 | 蓝色;4U;已穿线25磅 | 2
@ receiver: 骆斌
@ phone: 15000040184
@ address: 湖南省衡阳市雁峰区中山南路31号
@ coupon: -
@ amount: 258
@ note: -
b 我跟对象一人一支
b 都蓝的 她那支磅数低点 23磅
a 一支25磅一支23磅 给您备注
b 好

# g043 15w只问;尽快发是催促,当天已答应
鱼缸过滤器三合一 | 8W;适用40-60cm | 1
@ receiver: 老周养鱼
@ phone: 13100037710
@ address: 广西壮族自治区南宁市青秀区民族大道115号
@ coupon: -
@ amount: 35
@ note: -
b 我缸45的 8w够吗
a 够
b 15w会不会冲晕鱼
a 45缸用15w水流太大
b 好 小的
b 尽快发啊鱼都浮头了
a 今天就发

# g044 触屏只比较
空气炸锅5L可视 | 5L;米白;机械款 | 1
@ receiver: 邱大宝
@ phone: 13700007494
@ address: 广东省汕头市金平区长平路95号
@ coupon: -
@ amount: 219
@ note: -
b 机械的还是触屏的好用
a 老人用机械 年轻人触屏方便
b 我妈用
b 机械
b 她不会写字那种 按钮清楚就行
a 好的 米白机械5L
b 好

# g045 客服建议浅紫没采纳
防晒衣女冰丝 | 薄荷绿;L | 1
@ receiver: 简宁
@ phone: 13200090193
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 89
@ note: -
b 薄荷绿显黑吗
a 黄皮建议浅紫
b 浅紫感觉老气…
b 我室友穿薄荷绿挺白的
b 薄荷绿吧 L
a OK

# g046 青海偏远 => ship.remote
婴儿推车轻便可登机 | 卡其;标准版 | 1
@ receiver: 滕海云
@ phone: 13400034408
@ address: 青海省海东市乐都区古城大街22号
@ coupon: -
@ amount: 459
@ note: -
b 能上飞机不
a 折叠后能放行李架
b 卡其的
b 定了

# g047 新疆是产地;5斤放弃
阿克苏冰糖心苹果 新疆直发 | 10斤 80mm大果 | 1
@ receiver: 单晓琳
@ phone: 18600041323
@ address: 江苏省苏州市姑苏区人民路1890号
@ coupon: -
@ amount: 69.8
@ note: -
b 是新疆发货吗 几天到苏州
a 阿克苏直发 5天左右
b 5斤的吃两天就没了 还是10斤
a 好的
b 坏果包赔吧
a 包赔

# g048 四袋×1kg=八斤
手工水饺猪肉大葱 | 1kg/袋 | 4
@ receiver: 韩大姐
@ phone: 13300013549
@ address: 黑龙江省哈尔滨市道里区中央大街112号
@ coupon: -
@ amount: 119.6
@ note: -
b 四袋猪肉大葱
b 韭菜鸡蛋的我家老头不吃
a 好的 1kg一袋 29.9
b 一共八斤呗
a 对
b 妥了

# g049 5斤×2=十斤;海南是产地
海南贵妃芒 | 5斤装 | 2
@ receiver: 麦冬
@ phone: 16600080285
@ address: 广东省深圳市南山区南海大道2748号
@ coupon: -
@ amount: 79.6
@ note: -
b 海南的芒果甜还是广西的甜
a 海南贵妃芒现在正甜
b 来十斤
a 5斤一箱 拍2箱
b ok两箱

# g050 西藏北路在上海;33只问
男士西裤免烫直筒 | 藏青;32(2尺5) | 1
@ receiver: 裴先生
@ phone: 13100031003
@ address: 上海市静安区西藏北路198号
@ coupon: -
@ amount: 129
@ note: -
b 腰围2尺5 拍多大
a 2尺5是32
b 33是2尺6呗
a 对的
b 我扎皮带 32就成
b 西藏北路别看成西藏啊哈哈
a 哈哈不会的

# g051 要-40度,拍成-25 => goods.model
玻璃水-25度 | 2L*2桶 | 1
@ receiver: 冷锋
@ phone: 17700025023
@ address: 吉林省四平市铁西区新华大街45号
@ coupon: -
@ amount: 29.9
@ note: -
b 东北这边冬天零下30多
a 那拍-40度的
b 嗯 -40的
b 2桶够使不
a 一冬差不多
b 拍了

# g052 要2克拉,拍1克拉 => goods.model|size pay.amount
莫桑石戒指女 | 1克拉;活口可调 | 1
@ receiver: 邬珊
@ phone: 18300010782
@ address: 广东省中山市石岐区孙文东路61号
@ coupon: -
@ amount: 199
@ note: -
b 要2克拉的 活口
a 2克拉活口269
b 嗯下了

# g053 塑料9.9没要;24只是问
水龙头万向延长器 | 铜款;22外丝 | 1
@ receiver: 杭小雨
@ phone: 18300013101
@ address: 浙江省杭州市拱墅区莫干山路188号
@ coupon: -
@ amount: 19.9
@ note: -
b 我家是24的还是22的怎么看
a 量下外径 24mm左右是24外丝
b 量了 21.8
a 那就是22
b 塑料的才9块9
b 怕漏 铜的

# g054 高低各一,拍成两个低枕 => goods.model|quantity|size|product
记忆棉枕头护颈 | 低枕8cm;灰 | 2
@ receiver: 乔木
@ phone: 17600072833
@ address: 重庆市沙坪坝区小龙坎新街49号
@ coupon: -
@ amount: 178
@ note: -
b 一个高枕一个低枕
a 高枕10cm 低枕8cm 一样一个178
b 对头 拍咯

# g055 1L不买,两桶4L
机油全合成5W-30 | 4L | 2
@ receiver: 宋师傅
@ phone: 15600013300
@ address: 江苏省徐州市鼓楼区中山北路112号
@ coupon: -
@ amount: 256
@ note: -
b 我车加4.5升
a 那4L不够 可以4L+1L
b 1L的多少钱
a 38
b 算了直接两桶4升 剩下的给我爸车
a 好 256

# g056 黑绳是老公的;青海路在上海
和田玉平安扣 | 直径30mm;红绳;带证书 | 1
@ receiver: 丁香
@ phone: 15700087300
@ address: 上海市黄浦区青海路66号
@ coupon: -
@ amount: 388
@ note: -
b 本命年戴 红绳对吧
a 可选红绳黑绳
b 红的 我老公要黑绳那个他自己买去
b 30的大气 25的太小气
a 好的 附鉴定证书

# g057 换种子没写备注 => ship.note|model|product
蔬菜种子四季播 | 小白菜+香菜+生菜 三包 | 1
@ receiver: 蒲公英
@ phone: 18700036212
@ address: 四川省乐山市市中区嘉定中路88号
@ coupon: -
@ amount: 12.8
@ note: -
b 香菜我不吃 能换菠菜不
a 可以 给您备注香菜换菠菜
b 谢谢哈

# g058 2024是去年买的
高考数学真题卷 | 新高考版;2025 | 1
@ receiver: 陆鸣
@ phone: 19900028835
@ address: 山东省日照市东港区海曲东路196号
@ coupon: -
@ amount: 42
@ note: -
b 去年买的2024版 今年出新的没
a 出了 2025
b 新高考1卷能用不
a 新高考版通用
b 要2025的

# g059 要楷书,拍成行楷 => goods.model|product
字帖行楷成人 | 3本+笔 | 1
@ receiver: 雍华
@ phone: 18200075766
@ address: 河北省邯郸市丛台区人民东路208号
@ coupon: -
@ amount: 36
@ note: -
b 楷书行楷我先练哪个
a 零基础先楷书
b 那听你的 楷书那套
a 楷书3本+笔 36
b 恩 买好了

# g060 要双电199,拍成单电159 => goods.model pay.amount
充电手电钻套装 | 12V;单电 | 1
@ receiver: 单师傅
@ phone: 17300051395
@ address: 湖北省荆州市沙市区北京中路233号
@ coupon: -
@ amount: 159
@ note: -
b 双电的 一块电不够使
a 双电199
b 要得 双电
b 钻头带几个
a 带29件套
b 好 拍哒

# g061 80g只问价;发票已备注
A4打印纸70g | 500张*5包/箱 | 3
@ receiver: 方正会计
@ phone: 18500092711
@ address: 天津市河西区友谊路32号
@ coupon: -
@ amount: 297
@ note: 普票 天津方正会计服务有限公司
b 要三箱
b 80g的贵多少
a 一箱贵15
b 70的打打草稿行了
a 三箱297
b 开普票 抬头 天津方正会计服务有限公司
a 已备注
b 好

# g062 单面只问;拍照已备注
定制亚克力展示牌 | A4;双面 | 10
@ receiver: 馥郁花艺
@ phone: 13400085975
@ address: 浙江省金华市婺城区八一南街388号
@ coupon: -
@ amount: 190
@ note: 内容按邮件稿;发前拍照
b 10个 A4双面
b 稿子发邮件了
a 收到 给您打样图
b 单面的便宜?
a 单面15
b 还是双面
b 发货前拍个照
a 已备注

# g063 60色拍成48色;勾线笔没备注 => goods.model|quantity pay.amount pay.gift
马克笔双头 | 48色 | 1
@ receiver: 桑妮
@ phone: 17700034397
@ address: 云南省大理白族自治州大理市建设路77号
@ coupon: -
@ amount: 49
@ note: -
b 60色的现货吗
a 有 65
b 60的吧 送勾线笔不
a 60色的送一支
b 好 拍60
b 好了

# g064 定黑米线,拍黑红线 => goods.colour
汽车脚垫全包围 | 黑红线;哈弗H6 | 1
@ receiver: 聂风
@ phone: 15600086479
@ address: 河北省沧州市运河区解放西路30号
@ coupon: -
@ amount: 199
@ note: -
b h6 三代 22款
a 三代H6 发的就是22款的版型
b 黑米线好看还是黑红线
a 看您内饰
b 内饰黑的 那黑米
a 黑米线 好的
b 付了

# g065 成人面罩不要
雾化器家用儿童 | 标准版;含儿童面罩 | 1
@ receiver: 孔令仪
@ phone: 15100098747
@ address: 河北省秦皇岛市海港区河北大街146号
@ coupon: -
@ amount: 228
@ note: -
b 大人也能用吗
a 标准版只含儿童面罩 成人面罩另拍15
b 就孩子用
b 不要成人的
a 好的

# g066 四角各一=4;支架是标配
太阳能庭院灯 | 200W;白光;含支架 | 4
@ receiver: 老农
@ phone: 18100080069
@ address: 江西省上饶市信州区五三大道125号
@ coupon: -
@ amount: 236
@ note: -
b 院子四个角各一个
a 白光暖光
b 白的亮堂
b 杆子要不要另买
a 壁挂送支架 不用杆
b 支架随货?
a 标配就带
b 中

# g067 11-piece wanted, 5-band ordered => goods.model|quantity|product pay.amount
Resistance Bands Set | 5 bands; Latex | 1
@ receiver: Tom Becker
@ phone: +1 303-555-0142
@ address: 2290 S Broadway Apt 4, Denver, CO 80210
@ coupon: -
@ amount: 21.99
@ note: -
b Do you do a set of 11? the one w/ handles
a Yes 11-piece with handles, 29.99
b I'll take that one
a Great choice
b ordered thx

# g068 要大轮420,拍小轮399 => goods.model pay.amount
轮椅折叠轻便老人 | 手推;小轮 | 1
@ receiver: 施国庆
@ phone: 13700023803
@ address: 江苏省镇江市丹徒区谷阳大道98号
@ coupon: -
@ amount: 399
@ note: -
b 我爸能自己转轮子的 要大轮的
a 大轮款420
b 大轮吧
a 好
b 已付

# g069 西藏偏远 => ship.remote
游泳镜高清防雾近视 | 黑色;左右300度 | 1
@ receiver: 纪小舟
@ phone: 15600040083
@ address: 西藏自治区林芝市巴宜区八一大街56号
@ coupon: -
@ amount: 69
@ note: -
b 300度买300的吗
a 是的 对应度数
b 左眼275 差不多吧
a 可以 就近300
b okk

# g070 蓝色缺货,改红
遥控越野车四驱 | 红色;双电池 | 1
@ receiver: 包一凡
@ phone: 13700055669
@ address: 河南省商丘市梁园区神火大道178号
@ coupon: -
@ amount: 158
@ note: -
b 儿子非要蓝的
a 蓝色缺货到20号
b 等不了 生日15号
b 那红的 双电
a 红色双电158
b 中

# g071 80放不下;两个60与卡一致
阳台种植箱加厚 | 60*30*25cm;绿色;带托盘 | 2
@ receiver: 田小荷
@ phone: 19100049049
@ address: 福建省漳州市芗城区胜利西路106号
@ coupon: -
@ amount: 76
@ note: -
b 种番茄深度25够不
a 够
b 两个 60长的
b 80的我阳台放不下
a 好的亲 底部带托盘

# g072 电话尾号应4471 => ship.phone
硅藻泥吸水地垫 | 40*60;浅灰 | 1
@ receiver: 冉冉
@ phone: 13600024417
@ address: 江西省景德镇市珠山区瓷都大道768号
@ coupon: -
@ amount: 35
@ note: -
b 手机号尾号错了 应该是4471
a 您完整报一下
b 13600024471
a 好的已记录
b 嗯嗯

# g073 收件人要写祁思远 => ship.receiver
台灯护眼学习 | 粉色;插电 | 1
@ receiver: 祁红
@ phone: 13700016765
@ address: 山西省大同市平城区迎宾街15号
@ coupon: -
@ amount: 129
@ note: -
b 收货人写我女儿的名字 祁思远
a 好 收货人祁思远
b 电话还是我的
b 已拍

# g074 贺卡内容、不放价格单都没写备注 => ship.note|gift
毛绒玩具熊 | 1.2米;浅棕 | 1
@ receiver: 柏松
@ phone: 19100054180
@ address: 江苏省泰州市海陵区济川东路200号
@ coupon: -
@ amount: 109
@ note: -
b 送女朋友 贺卡写一下 小鹿生日快乐
a 好的 免费代写贺卡
b 别放价格单
a 都备注好
b 感谢

# g075 20册168只问;发票不要了
世界名著全集青少版 | 全10册 | 1
@ receiver: 尹老师
@ phone: 16600051481
@ address: 安徽省马鞍山市花山区湖东中路2号
@ coupon: -
@ amount: 98
@ note: -
b 班里图书角用
b 20册的那套多少
a 168
b 经费就100 10册的吧
a 好的 98
b 发票抬头我要不要给你
a 您要发票吗
b 想了想不要了 学校不报
a 好的
b ok

# g076 new house number 4110, card has 4101 => ship.address
Linen Duvet Cover Set | Terracotta; Queen | 1
@ receiver: Grace Kim
@ phone: +1 206-555-0188
@ address: 4101 Fremont Ave N, Seattle, WA 98103
@ coupon: -
@ amount: 119
@ note: -
b could you send it to my new place? 4110 Fremont Ave N
a Sure, noted the new house number: 4110
b thank you so much

# g077 两副只拍一副;券没用 => goods.quantity|colour|product pay.coupon pay.amount
蓝牙耳机半入耳 | 白色 | 1
@ receiver: 易小川
@ phone: 19900027571
@ address: 湖南省湘西土家族苗族自治州吉首市人民北路48号
@ coupon: -
@ amount: 129
@ note: -
b 买两个 我跟我弟 我白他黑
a 白+黑 两副258 可以用20的店铺券
b 券领了
b 238付咯

# g078 金枪鱼是上回的;60支=30×2
猫条鸡肉味 | 15g*30支 | 2
@ receiver: 石榴
@ phone: 19800021765
@ address: 江苏省连云港市海州区海昌北路80号
@ coupon: -
@ amount: 59.8
@ note: -
b 鸡肉还是金枪鱼爱吃的多
a 差不多
b 上回买金枪鱼 我家主子闻闻走了
b 鸡肉两盒 60支能吃俩月
a 好的 59.8

# g079 婆婆的担心解决后选升级款
儿童餐椅多功能 | 米白;升级款带轮 | 1
@ receiver: 齐悦
@ phone: 18700027312
@ address: 湖北省黄石市黄石港区湖滨大道600号
@ coupon: -
@ amount: 269
@ note: -
b 基础款和升级款差啥
a 升级款带轮子 坐垫加厚
b 差70块
b 我婆婆说轮子不安全
a 轮子带刹车的
b 那行 升级款

# g080 一提=7饼;生茶不要
普洱茶熟茶饼 | 357g | 7
@ receiver: 茶客老段
@ phone: 13900047326
@ address: 广东省广州市荔湾区芳村大道中508号
@ coupon: -
@ amount: 413
@ note: -
b 一提是几饼
a 一提7饼
b 来一提 熟的
a 59一饼 一提413
b 生的放着喝不惯
b 付讫

# g081 号码应换8865 => ship.phone
折叠收纳箱 | 55L;透明;3个装 | 1
@ receiver: 罗大可
@ phone: 13900028856
@ address: 江苏省淮安市清江浦区淮海南路20号
@ coupon: -
@ amount: 69
@ note: -
b 手机号换了 现在用 13900028865
a 好的亲 帮您改
b 多谢

# g082 地址没有门牌 => ship.address
加湿器静音 | 4L;白 | 1
@ receiver: 阎晓东
@ phone: 19800009069
@ address: 陕西省西安市雁塔区雁塔路南段
@ coupon: -
@ amount: 119
@ note: -
b 多少分贝
a 30左右
b 上加水的吧
a 是的
b 中 买了

# g083 特辣只问;微辣两袋,券已用
冷吃兔自贡特产 | 微辣;250g | 2
@ receiver: 税小兵
@ phone: 19100050462
@ address: 四川省自贡市自流井区五星街29号
@ coupon: 满50减5
@ amount: 59.6
@ note: -
b 特辣好辣哦?
a 特辣就是真的辣 四川人都喝水
b 我屋头有娃儿 微辣嘛
a 好
b 两袋 券用起了

# g084 42是姐姐的;电话尾号一致
智能手表 血氧监测 | 黑色;46mm | 1
@ receiver: 连城
@ phone: 15800033071
@ address: 江苏省宿迁市宿城区西湖路41号
@ coupon: -
@ amount: 499
@ note: -
b 46还是42 我手腕17
a 17的戴46
b 我姐手细 她戴42的
b 46黑
b 电话是158那个吧 尾号3071
a 对的
b okk

# g085 重拍后仍是火腿肠 => goods.product|model
黑猪肉火腿肠 | 30g*40支 | 1
@ receiver: 熊玥
@ phone: 13500065727
@ address: 安徽省淮南市田家庵区朝阳中路52号
@ coupon: -
@ amount: 45
@ note: -
b 我要玉米肠 不是火腿肠 点错了
a 那您退了重拍 玉米肠也45
b 重拍好了 麻烦看下对不对

# g086 收件人应改贺春兰 => ship.receiver
狗窝四季通用可拆洗 | 灰色;L(30斤内) | 1
@ receiver: 来福他妈
@ phone: 17600039981
@ address: 山东省枣庄市薛城区光明大道261号
@ coupon: -
@ amount: 79
@ note: -
b 我家狗25斤
a L可以
b 收件人改 贺春兰 不然快递不给
a 改好备注了
b 谢

# g087 第四人自己有;不用分寄
防晒霜SPF50+ | 50ml | 3
@ receiver: 晓晨
@ phone: 13300003868
@ address: 广西壮族自治区桂林市七星区漓江路26号
@ coupon: -
@ amount: 177
@ note: -
b 军训用 宿舍三个人一人一支
a 3支177
b 第四个室友她自己有
b spf30那个学校门口有卖 我不要
a 好的呀
b 付了 分开寄不用了 都寄我这
a 好

# g088 要白色,拍成绿色 => goods.colour
电热水壶保温 | 1.7L;绿色 | 1
@ receiver: 辛小琴
@ phone: 18000064368
@ address: 广东省江门市蓬江区港口二路88号
@ coupon: -
@ amount: 129
@ note: -
b 1.5的还是1.7
a 1.7款有保温
b 1.7 要白色 绿的不搭我厨房
a 白色1.7L 好的
b 嗯拍啦

# g089 JJJ太贵;298-30=268
车厘子智利进口 | JJ级;5斤原箱 | 1
@ receiver: 魏小年
@ phone: 15800029697
@ address: 江苏省南京市鼓楼区中山北路301号
@ coupon: 年货券30
@ amount: 268
@ note: -
b JJJ的多少
a JJJ五斤358
b 太贵啦
b JJ
a JJ原箱298
b 有个30年货券
a 能用 券后268
b 妥

# g090 色号409拍成405;刻字没备注 => goods.model|colour ship.note
口红哑光丝绒 | 405番茄红 | 1
@ receiver: 鹿呦
@ phone: 16600001831
@ address: 河南省开封市龙亭区中山路北段12号
@ coupon: -
@ amount: 89
@ note: -
b 405黄皮能涂吗
a 可以 显白
b 409呢
a 409豆沙色 日常
b 我上班涂 409吧
b 刻字刻 ANNA 可以吗
a 可以的 免费刻字备注了
b 拍啦

# g091 1万毫安放弃;“别发白的”与黑色一致
充电宝20000毫安 | 黑色;自带线 | 1
@ receiver: 荆轲
@ phone: 18100093126
@ address: 山西省晋中市榆次区迎宾西街90号
@ coupon: -
@ amount: 99
@ note: -
b 坐飞机能带吗
a 20000毫安74Wh可以带
b 10000的轻点吧
a 轻一半
b 出门两天 还是2万的
b 黑的别发白的哈
a 好的 黑色

# g092 少拍抹茶味一盒,券没用 => goods.quantity|model|product pay.coupon pay.amount
云南鲜花饼 | 玫瑰味;10枚 | 1
@ receiver: 白露
@ phone: 15000089617
@ address: 湖南省长沙市岳麓区枫林一路66号
@ coupon: -
@ amount: 32
@ note: -
b 玫瑰的抹茶的各来一盒
a 好 两盒64 用满60减6的券 58
b 领了券
b 付款成功

# g093 pair = 2 singles; foam rejected
Yoga Block Cork | Standard; single | 2
@ receiver: Sofia Marino
@ phone: +61 491 570 313
@ address: 9 Lygon Street, Carlton VIC 3053, Australia
@ coupon: -
@ amount: 36
@ note: -
b do you sell them in pairs?
a Single only, just add two. 18 each
b 2 then
b the foam ones squash so cork for me
a Good call

# g094 内蒙古偏远,数量金额一致 => ship.remote
五常大米稻花香 | 10斤 | 2
@ receiver: 郎月
@ phone: 16600085972
@ address: 内蒙古自治区赤峰市红山区钢铁街21号
@ coupon: -
@ amount: 119.6
@ note: -
b 10斤的两袋
a 59.8一袋 两袋119.6
b 真空的吗
a 真空砖
b 好

# g095 agent's 4T declined
Toddler Fleece Jacket | Navy; 3T | 1
@ receiver: Aaron Wolfe
@ phone: +1 512-555-0166
@ address: 715 W Mary St, Austin, TX 78704
@ coupon: -
@ amount: 28
@ note: -
b my daughter is almost 4. 3T or 4T?
a For almost 4 we recommend 4T
b she's tiny, 3T still fits her in everything
a 3T it is then
b yep, navy

# g096 卧室1米2不买
取暖器踢脚线 | 2米;2200W | 1
@ receiver: 吕大勇
@ phone: 15100042572
@ address: 河南省许昌市魏都区七一路300号
@ coupon: -
@ amount: 329
@ note: -
b 客厅20平
a 20平用2米的
b 1米2的放卧室多少钱
a 1米2的229
b 卧室先不买了 电费遭不住
b 2米一个
a 好 329

# g097 要奶瓶消毒器,拍了恒温水壶 => goods.product|model
恒温水壶调奶器 | 1.3L;白 | 1
@ receiver: 桐桐妈妈
@ phone: 19800025197
@ address: 辽宁省丹东市振兴区十纬路50号
@ coupon: -
@ amount: 149
@ note: -
b 要奶瓶消毒器 带烘干的那个 不是水壶
a 消毒烘干一体149 一样的价
b 好的
b 拍了 你看是不是这个

# g098 地址应为章华南路81号 => ship.address
鲜活小龙虾 | 6-8钱;4斤 | 1
@ receiver: 邰勇
@ phone: 17600033468
@ address: 湖北省潜江市章华南路18号
@ coupon: -
@ amount: 138
@ note: -
b 虾改送到我哥那 章华南路81号 他在家烧
a 81号是吧 记下了
b 对
a 下午发顺丰

# g099 大红否了;不开发票
真丝围巾长款 | 姜黄;180*65 | 1
@ receiver: 秦岚岚
@ phone: 18200026277
@ address: 浙江省绍兴市柯桥区金柯桥大道1099号
@ coupon: -
@ amount: 159
@ note: -
b 送我婆婆的 她喜欢大红
b 可是大红那条太艳
b 姜黄吧 稳重
a 姜黄好看的
b 不用开发票哈
a 好的亲
b 好

# g100 答应送旅行装,未备注 => pay.gift
卸妆油 | 200ml;敏感肌 | 1
@ receiver: 倪虹
@ phone: 19100064482
@ address: 浙江省舟山市定海区解放西路118号
@ coupon: -
@ amount: 108
@ note: -
b 敏感肌能用的
a 有敏感肌专用
b 小样有没有
a 给您放两片卸妆棉和30ml旅行装
b 哇 谢谢

# g101 放门口没备注 => ship.note
懒人沙发豆袋 | 燕麦色;L | 1
@ receiver: 单身狗阿泽
@ phone: 18700024872
@ address: 四川省南充市顺庆区人民南路76号
@ coupon: -
@ amount: 169
@ note: -
b 放门口就行 我上班没人
a 备注放家门口
b 嗯嗯

# g102 要60枚,拍成40枚 => goods.model|quantity pay.amount
散养土鸡蛋 | 40枚 | 1
@ receiver: 乔阿姨
@ phone: 18900040704
@ address: 河北省保定市竞秀区朝阳北大街299号
@ coupon: -
@ amount: 52
@ note: -
b 坐月子吃 60枚的
a 60枚75
b 60枚 快点发
a 今天发 加固包装
b 付好了姑娘

# g103 收件人、电话都要改妹妹的 => ship.receiver ship.phone
洗发水控油蓬松 | 500ml | 2
@ receiver: 宋玉
@ phone: 18200044150
@ address: 安徽省蚌埠市蚌山区涂山路500号
@ coupon: -
@ amount: 78
@ note: -
b 两瓶 寄我妹那 她叫宋瑾 18200044510
a 好的 收件人宋瑾 18200044510
b 地址不用动 我俩住一起

# g104 449-20=429;保护套不加
移动硬盘 | 2TB;黑 | 1
@ receiver: 邓摄影
@ phone: 18600089477
@ address: 云南省昆明市五华区人民中路155号
@ coupon: 店铺券20
@ amount: 429
@ note: -
b 1t跟2t差多少
a 1T 329 2T 449
b 我照片多 2t
b 券20减了429吧
a 对
b ok 保护套我自己有 不用加

# g105 要幼兔粮,拍成成兔粮;尿垫没备注 => goods.model|product pay.gift
兔粮成兔 | 5斤 | 1
@ receiver: 兔子先森
@ phone: 16600084156
@ address: 湖北省孝感市孝南区槐荫大道198号
@ coupon: -
@ amount: 49
@ note: -
b 幼兔的 才两个月
a 幼兔粮5斤49
b 对 幼兔
b 垫子送吗
a 送一张尿垫吧
b 爱你

# g106 海苔只问;3包装=1份
无糖苏打饼干 | 奶盐味;400g*3 | 1
@ receiver: 陶奶奶
@ phone: 18600022606
@ address: 上海市杨浦区控江路1555弄12号302室
@ coupon: -
@ amount: 36
@ note: -
b 阿拉血糖高 有木糖醇的伐
a 这款就是无糖的
b 海苔味有伐
a 海苔味的有一点糖哦
b 那奶盐 3包的
b 谢谢侬

# g107 41改42;红格否了
格子衬衫长袖男 | 蓝灰格;42 | 1
@ receiver: 程序员老张
@ phone: 18700050121
@ address: 广东省深圳市福田区深南大道6008号
@ coupon: -
@ amount: 118
@ note: -
b 领围41的
a 41对应衬衫41码
b 算了我要大一点 42
a 好 42
b 红格子的太程序员了哈哈 蓝灰

# g108 五层否了;62是空隙
厨房置物架落地 | 四层;60cm;黑 | 1
@ receiver: 舒心
@ phone: 15500076737
@ address: 江西省吉安市吉州区井冈山大道86号
@ coupon: -
@ amount: 128
@ note: -
b 空隙62cm
a 60的能放
b 四层还是五层
a 微波炉+电饭煲四层够
b 五层太高够不着
b 四层黑

# g109 要5磅,拍成2磅;满减没用上 => goods.model|size pay.amount pay.coupon|promotion
蛋白粉乳清 | 巧克力味;2磅 | 1
@ receiver: 柴猛
@ phone: 19800093261
@ address: 辽宁省大连市沙河口区西安路86号
@ coupon: -
@ amount: 189
@ note: -
b 5磅多少
a 5磅389
b 香草还是巧克力好喝
a 巧克力
b 5磅巧克力
b 是不是有满300减40
a 有的 您付349
b 付完

# g110 要软皮,拍成漆皮 => goods.model|product|colour
女士乐福鞋 | 黑色漆皮;36 | 1
@ receiver: 苏苏
@ phone: 13400008174
@ address: 福建省莆田市荔城区文献东路188号
@ coupon: -
@ amount: 159
@ note: -
b 漆皮容易折痕吧
a 会有一点 软皮的不明显
b 那软皮
a 黑软皮36?
b 对 36
b 拍下咯

# g111 28否了;夹子已含在规格里
卷发棒32mm | 粉色;32mm;含夹子2个 | 1
@ receiver: 袁小圆
@ phone: 13200034570
@ address: 湖北省十堰市茅箭区人民北路40号
@ coupon: -
@ amount: 89
@ note: -
b 长发用多大的
a 28或者32
b 28卷小 像阿姨
a 那32大卷
b 32
b 送夹子吗
a 这个选项本身就含两个夹子
b 好

# g112 最后仍要浅蓝,拍成白色 => goods.colour
雪纺衬衫通勤 | 白色;S | 1
@ receiver: 邢露
@ phone: 13500071598
@ address: 江苏省扬州市广陵区汶河南路72号
@ coupon: -
@ amount: 69
@ note: -
b 公司要求浅蓝衬衣
a 浅蓝S有的
b 浅蓝s
a 好的
b 哎等等 同事说白的也可以
a 那您要白的?
b 还是浅蓝保险
b 拍好

# g113 M、浅蓝都没选
牛仔半身裙A字 | 复古蓝;L | 1
@ receiver: 申小雨
@ phone: 18500055938
@ address: 湖南省郴州市苏仙区苏仙北路33号
@ coupon: -
@ amount: 79
@ note: -
b 165 110斤
a M
b 生完娃肚子大 M怕扣不上
a 那L稳妥
b 听你的L
b 浅蓝色号没有了是不
a 浅蓝断货 只有复古蓝
b 复古蓝也行

# g114 receiver should be Jasmine Lim => ship.receiver
Dotted Notebook A5 | Forest Green; 160 pages | 2
@ receiver: Wei Ling Tan
@ phone: +65 8000 0456
@ address: 7 Holland Drive, #12-40, Singapore 270007
@ coupon: -
@ amount: 24
@ note: -
b want 2 green one pls, is it A5?
a Yes A5, 12 each
b oh and can ship to my office? receiver name put Jasmine Lim, same address actually we same building
a Ok receiver Jasmine Lim
b thx

# g115 L asked, then M
Dog Harness No-Pull | Red; M | 1
@ receiver: Patrick O'Dea
@ phone: +353 85 012 9034
@ address: 52 Shop Street, Galway, H91 Y5C3, Ireland
@ coupon: -
@ amount: 26.5
@ note: -
b chest is 58cm
a 58 fits M
b he's still growing... L?
a L starts at 65, would be loose now
b fair enough, M in red

# g116 42码3双没拍 => goods.quantity|size|product pay.amount
劳保鞋钢包头 | 黑色;43 | 5
@ receiver: 浩宇建筑徐工
@ phone: 17700056939
@ address: 江苏省徐州市铜山区北京南路39号
@ coupon: -
@ amount: 395
@ note: -
b 工地用 43码5双 42码3双
a 好的 一双79 8双632
b 中

# g117 纠结后选黄
婴儿帽子秋冬 | 黄色;1-2岁 | 1
@ receiver: 宫雪
@ phone: 13100007632
@ address: 江苏省南通市通州区人民路201号
@ coupon: -
@ amount: 25
@ note: -
b 黄的蓝的纠结
a 都好看
b 男宝 蓝的?
a 黄色男女都行
b 那黄的 二胎万一是妹妹
a 哈哈好

# g118 “两条杠”是花纹,两条一致
校服裤蓝色条纹 | 深蓝白条;150 | 2
@ receiver: 樊小琴
@ phone: 18600077396
@ address: 广东省肇庆市端州区端州四路17号
@ coupon: -
@ amount: 76
@ note: -
b 两条杠还是三条杠
a 这款两条杠
b 对 我们学校两条杠 深蓝
b 换着穿来两条
a 150的两条76

# g119 只买会计一科
注册会计师教材 | 会计;2025 | 1
@ receiver: 鲍小勤
@ phone: 17700098424
@ address: 重庆市北碚区天生路2号
@ coupon: -
@ amount: 68
@ note: -
b 六科一起买优惠吗
a 六科全套379
b 先考会计 其他明年
a 好的 单科68
b 税法不买哈 拍会计了

# g120 昌吉偏远;北京南路不是北京 => ship.remote
老爹鞋女增高 | 米白;38 | 1
@ receiver: 孟瑶
@ phone: 15800052441
@ address: 新疆维吾尔自治区昌吉回族自治州昌吉市北京南路17号
@ coupon: -
@ amount: 139
@ note: -
b 38偏大吗
a 正码
b 37.5的脚穿38对吧
a 对
b 买了

# g121 要5XL拍成4XL => goods.size
大码连衣裙显瘦 | 黑底碎花;4XL | 1
@ receiver: 董大妮
@ phone: 15800047030
@ address: 山东省德州市陵城区陵州路88号
@ coupon: -
@ amount: 99
@ note: -
b 俺190斤穿4XL中不
a 4XL到185 建议5XL
b 5XL有碎花的不
a 有
b 那就五个叉的
b 拍上啦

# g122 AX6000是朋友说的
路由器wifi6 | AX3000 | 1
@ receiver: 齐大圣
@ phone: 17700058144
@ address: 浙江省宁波市鄞州区中山东路1083号
@ coupon: -
@ amount: 199
@ note: -
b 三房两厅 ax3000够吗
a 够
b 我朋友说得ax6000
a 户型110以下没必要
b 我家98平
b 那3000

# g123 要有线199,拍成无线;滤网没备注 => goods.model|product pay.amount pay.gift
除螨仪无线 | 粉白;无线 | 1
@ receiver: 邹婷
@ phone: 13400030672
@ address: 广西壮族自治区玉林市玉州区人民东路308号
@ coupon: -
@ amount: 259
@ note: -
b 有线的吸力大吧
a 是的 有线199
b 我床边有插座 有线的
a 好 有线款199
b 送滤网几个
a 送3个 备注上
b 好嘞

# g124 12盒是去年;手提袋和专票已备注
月饼礼盒广式 | 8饼6味 | 10
@ receiver: 恒达物流行政部
@ phone: 13100021256
@ address: 天津市滨海新区新港路28号
@ coupon: -
@ amount: 1280
@ note: 开专票;送手提袋10个
b 10盒 手提袋有吧
a 有 10个备注了
b 开专票
a 备注
b 去年买的你家12盒 今年人少了
a 感谢支持 128一盒 共1280

# g125 应XXL、XL各一,拍成两套XXL => goods.size|quantity|product
秋衣秋裤套装 | 深灰;XXL | 2
@ receiver: 栾平
@ phone: 13100031707
@ address: 河北省承德市双桥区翠桥路9号
@ coupon: -
@ amount: 158
@ note: -
b 俺爹一套俺一套
a 都是XXL吗
b 俺爹比我瘦 他XL
a 那XXL一套XL一套
b 对
b 弄好了

# g126 5L只问;收货人就是本人
制氧机家用3L | 3L;带雾化 | 1
@ receiver: 冼伯
@ phone: 15900079366
@ address: 广东省韶关市浈江区风度北路59号
@ coupon: -
@ amount: 1580
@ note: -
b 医生讲吸3升
a 3L款够
b 5L系咪噪啲
a 声音会大一些
b 噉就3L 带雾化嗰个
a 好 1580 包邮
b 收货人填我就得 唔使填医生名

# g127 三亚偏远;收件人登记错 => ship.remote ship.receiver
手机壳液态硅胶 | 华为Mate60;紫 | 1
@ receiver: 韦一
@ phone: 13100013909
@ address: 海南省三亚市吉阳区迎宾路160号
@ coupon: -
@ amount: 29
@ note: -
b mate60的 紫
a 有货
b 送挂绳吗
a 不送哈 挂绳9.9
b 那不要 就壳
b 收件人写 韦依依 名字登记错了
a 好 韦依依

# g128 10 m = two 5 m rolls; 10m roll declined
LED Strip Lights | RGB; 5m | 2
@ receiver: Nora Lindqvist
@ phone: +1 503-555-0119
@ address: 1644 SE Hawthorne Blvd, Portland, OR 97214
@ coupon: -
@ amount: 33.98
@ note: -
b need about 10 meters total
a 5m is 16.99, or the 10m single roll is 29.99
b two rooms so two 5m rolls works better
a Got it, two rolls 33.98
b ordered!

# g129 二十头是去年的;500g=一斤
即食海参大连 | 500g;10只左右 | 1
@ receiver: 葛大爷
@ phone: 18100061601
@ address: 吉林省白山市浑江区浑江大街96号
@ coupon: -
@ amount: 368
@ note: -
b 一斤几个
a 10只左右
b 去年我孩子给买的二十个头的 太小 嚼着没劲
a 这款个大
b 那就这 一斤
a 顺丰到家
b 好

# g130 10支装只问
香水小样套装 | 5支装 | 1
@ receiver: 黎昕
@ phone: 13100063160
@ address: 浙江省丽水市莲都区中山街390号
@ coupon: -
@ amount: 58
@ note: -
b 10支装有啥香
a 多5款木质调
b 木质闻着像庙里hhh
b 5支
a 好的哈

# g131 黑的不要,灰粉两件
运动内衣高强度 | 灰粉;L | 2
@ receiver: 蓝小朵
@ phone: 15600048081
@ address: 广东省湛江市赤坎区中山一路18号
@ coupon: -
@ amount: 118
@ note: -
b 75C穿啥
a L
b 黑的灰粉的 一样一件?
a 可以的
b 算了黑的家里一堆 灰粉两件
a 好的 118

# g132 10袋135只问
狗零食鸡胸肉干 | 100g | 5
@ receiver: 大黄他爸
@ phone: 18700010355
@ address: 山东省聊城市东昌府区柳园北路100号
@ coupon: -
@ amount: 74.5
@ note: -
b 买五袋多少
a 14.9一袋 五袋74.5
b 10袋打折吗
a 10袋135
b 大黄减肥 五袋
a 哈哈 好的

# g133 neon out of stock, black agreed
Running Belt | Black; M/L | 1
@ receiver: Daniel Osei
@ phone: +44 7700 900128
@ address: 31 Kingsway, Manchester M19 2LB, United Kingdom
@ coupon: -
@ amount: 14.99
@ note: -
b hi wanted the neon one, is it still out of stock?
a Neon is back in two weeks
b race is on sunday, black then. M/L
a Black M/L, ships today
b cheers

# g134 闺女的36不买
雪地靴女加绒 | 栗色;37 | 1
@ receiver: 佟丽
@ phone: 17300068546
@ address: 辽宁省本溪市平山区解放路67号
@ coupon: -
@ amount: 119
@ note: -
b 我37 我闺女36
a 两双有优惠
b 她妈给她买了 我就买我自己的
b 栗色37
a 好嘞姨

# g135 青海是产地;100g否了
青海牦牛奶贝 | 200g | 2
@ receiver: 茉莉
@ phone: 13800033848
@ address: 江苏省无锡市惠山区政和大道189号
@ coupon: -
@ amount: 57.6
@ note: -
b 青海的奶贝硬不硬 孩子咬得动吗
a 含一下就软了
b 100g那个袋子没封口条对吧
a 对 200g有自封条
b 200的两袋

# g136 二级去年换过
净水器滤芯 复合 | 一级PPC | 2
@ receiver: 穆老师
@ phone: 19800050835
@ address: 江苏省徐州市泉山区解放南路5号
@ coupon: -
@ amount: 158
@ note: -
b 换一级还是二级
a 一级半年 二级一年
b 二级去年冬天刚换
b 一级的两根 79一根吧
a 对 158
b 收件人就我

# g137 五香拍成原味,孜然漏拍 => goods.model|product goods.quantity|product|model pay.amount
牛肉干风干手撕 | 原味;250g | 2
@ receiver: 陈小满
@ phone: 19100057103
@ address: 陕西省渭南市临渭区东风大街86号
@ coupon: -
@ amount: 118
@ note: -
b 五香的两袋 再一袋孜然的给我弟尝
a 五香两袋 孜然一袋 177
b 对着呢
b 拍毕了

# g138 要两个,拍一个 => goods.quantity pay.amount
仓鼠笼亚克力 | 透明;60基础笼 | 1
@ receiver: 白团子
@ phone: 13200012457
@ address: 福建省龙岩市新罗区龙岩大道276号
@ coupon: -
@ amount: 89
@ note: -
b 60还是80
a 单只60够
b 我两只分笼 那买俩60
a 两个178
b 嗯呐

# g139 黑色拍成燕麦;券没用上;内蒙古偏远 => goods.colour ship.remote pay.coupon pay.amount
羽绒服短款面包服 | 燕麦;M | 1
@ receiver: 缪斯
@ phone: 13900082252
@ address: 内蒙古自治区呼和浩特市赛罕区大学西街235号
@ coupon: -
@ amount: 399
@ note: -
b 说好用100的满减券的 我领了 付299对吧
a 对的 券后299
b 颜色我要黑的 刚群里说过
a 黑色M 好的
b 付了哈

# g140 M紧,选L改腰已备注
旗袍改良款 | 墨绿;L | 1
@ receiver: 尤美华
@ phone: 17700042321
@ address: 江苏省苏州市吴江区中山北路2288号
@ coupon: -
@ amount: 268
@ note: 腰围改小2cm
b 2尺1的腰 L大了点
a 免费改腰 给您改小2公分
b M呢
a M胸围就紧了
b 那L改腰
a 备注好了
b 下个月婚宴穿
a 今天改好明天发
b 谢谢

# g141 机械99没要;不开票
电风扇落地遥控 | 白色;遥控款 | 3
@ receiver: 如家客栈老板
@ phone: 18300051378
@ address: 湖南省张家界市永定区子午路88号
@ coupon: -
@ amount: 387
@ note: -
b 客房用 3个遥控的
a 遥控129一个 机械的99
b 机械的客人老投诉要爬起来关 遥控
a 387
b 付了 票不用开
a 好的
b ok

# g142 4K只比较;24是旧的;券后999
电脑显示器27英寸 | 2K;165Hz | 1
@ receiver: 凌霄
@ phone: 13900090842
@ address: 湖北省武汉市洪山区珞喻路727号
@ coupon: 学生券50
@ amount: 999
@ note: -
b 27寸4k 60hz和2k 165哪个打游戏好
a 打游戏高刷2K 165
b 我原来24的
b 2k的 学生券50能用吧
a 能 1049-50
b 999收到 付咯

# g143 28件没要
待产包13件 | 标准13件 | 1
@ receiver: 预产期三月
@ phone: 18800060857
@ address: 四川省宜宾市翠屏区南岸长江大道80号
@ coupon: -
@ amount: 168
@ note: -
b 28件的是不是很多用不上
a 有些妈妈觉得28件更省心
b 我妈买了产褥垫那些
b 13件足够
a 也好的

# g144 要落地支架款109;电话末两位颠倒 => goods.product|model pay.amount ship.phone
蚊帐蒙古包免安装 | 1.8m;粉 | 1
@ receiver: 柯蓝
@ phone: 13100055273
@ address: 江西省抚州市临川区赣东大道1600号
@ coupon: -
@ amount: 69
@ note: -
b 要落地支架的那种蚊帐 不是蒙古包
a 落地款三开门 1.8的 109
b 好的就那个 我电话也换下 13100055237
a 好
b ok

# g145 87是键盘,108套装兼容
键帽PBT热升华 | 樱桃高度;108键 | 1
@ receiver: 夏目
@ phone: 17300029736
@ address: 上海市徐汇区漕溪北路595号
@ coupon: -
@ amount: 129
@ note: -
b 我87键的键盘能用吗
a 108键套装包含87键所需
b 那多出来的当备用
a 对的
b 原厂高度的好像更矮?
a 是矮一截
b 樱桃高度就好

# g146 券应减10,卡上用的减5,金额也不对 => pay.coupon pay.amount
儿童保温杯吸管 | 粉;350ml | 1
@ receiver: 燕归来
@ phone: 17600047751
@ address: 河南省平顶山市新华区中兴路北段42号
@ coupon: 满79减5
@ amount: 74
@ note: -
b 我拿到的是满79减10那张
a 好的 拍下自动用减10的
b 好
b 那实付69
a 对
b 拍

# g147 客服建议大号没采纳
小学生书包减负 | 藏青;1-3年级 | 1
@ receiver: 宁宁姥姥
@ phone: 18600033891
@ address: 黑龙江省牡丹江市东安区光华街87号
@ coupon: -
@ amount: 129
@ note: -
b 外孙上三年级 个儿大
a 个子高可以看4-6年级款
b 大的也太大了 还跟着坐校车
b 小的就行
a 1-3年级藏青
b 对了

# g148 1.8只比较
四件套全棉磨毛 | 雾粉;1.5m床 | 1
@ receiver: 伊念
@ phone: 18100045000
@ address: 广东省东莞市东城街道东城中路300号
@ coupon: -
@ amount: 229
@ note: -
b 被子200*230 床1米5
a 1.5的被套就是200*230
b 1.8的被套是220*240吧
a 嗯
b 那就1.5
b 雾粉 床单款还是床笠款?
a 这款都是床单款
b 好 下单

# g149 邻居的10斤不要了
赣南脐橙 | 20斤;中果 | 1
@ receiver: 谢三石
@ phone: 13900062750
@ address: 北京市大兴区黄村东大街38号
@ coupon: -
@ amount: 79
@ note: -
b 大果还是中果甜
a 中果水分足
b 20斤一共多少个
a 60个上下
b 能放一个月?
a 阴凉通风可以
b 20斤 中果
b 给邻居带的10斤他不要了
a 好

# g150 125否了;不送打孔器买家接受
皮带自动扣 | 黑色;115cm | 1
@ receiver: 葛根
@ phone: 13000067641
@ address: 山西省临汾市尧都区鼓楼南大街102号
@ coupon: -
@ amount: 59
@ note: -
b 腰2尺8要多长
a 2尺8配115
b 125那个剪剪行不
a 剪多了不好看
b 115
b 送打孔器不
a 不送
b 行 我自己有
`
