/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/076. */
export const BLIND_P = `
# p001 大一码定37,拍成36 => goods.size
护士鞋女软底坡跟 | 白色;36 | 1
@ receiver: 吕晓庆
@ phone: 13900024471
@ address: 湖北省襄阳市樊城区人民路118号
@ coupon: -
@ amount: 69
@ note: -
b 站一天脚肿 我平时穿36 要不要买大
a 护士姐妹一般都拍大一码的亲 久站脚会胀
b 那37吧
b 下单了

# p002 龙井是老伴的意思,没买;两罐一致
茉莉花茶特级浓香 | 250g铁罐 | 2
@ receiver: 董德厚
@ phone: 13600041182
@ address: 天津市河北区金钟河大街340号
@ coupon: -
@ amount: 136
@ note: -
b 小同志 上回那个茶 铁罐的 再要两罐
a 大爷您好 上回是茉莉花茶特级 250g一罐的
b 老伴让我买龙井 我喝不惯 还是花茶吧
b 钱是孙女给付的

# p003 要4袋拍了3袋,金额也少一袋 => goods.quantity pay.amount
高筋面粉面包粉烘焙 | 25kg | 3
@ receiver: 麦田烘焙坊小曲
@ phone: 15100033726
@ address: 山东省烟台市芝罘区南大街152号
@ coupon: -
@ amount: 336
@ note: -
b 店里急用 高筋25公斤的拉4袋
a 好的老板 112一袋 4袋448
b 中 已付

# p004 要2026版,拍的旧版 => goods.model|product
考研政治历年真题解析 | 2025版 | 1
@ receiver: 贺一鸣
@ phone: 17600052234
@ address: 陕西省西安市长安区西长安街620号师大长安校区12号楼
@ coupon: -
@ amount: 45.8
@ note: -
b 学长说买26版的就行 有吗
a 26版上周刚到货
b 那我要26版
b 拍完啦 今天能发不

# p005 周六派送没写进备注 => ship.note
出租房指纹锁密码锁木门 | 黑色;单舌 | 5
@ receiver: 邱房东
@ phone: 13500018846
@ address: 广东省佛山市南海区桂城街道南新二路33号
@ coupon: -
@ amount: 645
@ note: -
b 五把 一个楼层的门都换了
a 好的老板 单舌五把645
b 平时没人在 周六再送 我要过去收
a 可以的 给您备注周六派送

# p006 L问过被劝退,M一致
狗狗牵引绳防爆冲 | 橙色;M(15-25斤) | 1
@ receiver: 豆包姐姐
@ phone: 18700026610
@ address: 浙江省嘉兴市南湖区中山东路1180号
@ coupon: -
@ amount: 39.9
@ note: -
b 我家柴犬22斤 用l还是m
a 22斤用M哦
b 她爱胖 L会不会保险点
a L是25斤往上的 现在戴会滑脱
b 好吧m 橙色显眼

# p007 要寄酒店,订单还是家里地址 => ship.address
新娘敬酒服酒红色改良旗袍 | 酒红;S | 1
@ receiver: 骆青青
@ phone: 13800035527
@ address: 湖北省宜昌市西陵区夷陵大道99号
@ coupon: -
@ amount: 328
@ note: -
b 婚礼前三天我就住酒店了 能直接寄酒店不
a 可以的亲 地址发我
b 沿江大道126号 桃花岭饭店前台
a 好的 改到沿江大道126号
b 嗯嗯谢谢啦

# p008 应拍6米宽,拍成4米宽 => goods.size|model
大棚遮阳网加密加厚 | 6针;4米×50米 | 1
@ receiver: 岳满仓
@ phone: 13300047719
@ address: 山东省潍坊市寿光市圣城街道商城路566号
@ coupon: -
@ amount: 165
@ note: -
b 棚宽5米5 长50 网要多大的
a 拍6米×50米的 两边能垂下来压住
b 那就6米×50米
b 六针的对吧
a 对的 都是6针

# p009 green is her sister's; 4 x 12 = 48
Stoneware Mug 12 oz | Oat Speckle | 4
@ receiver: Hannah Whitlock
@ phone: +44 7700 900318
@ address: 17 Clarendon Road, Leeds LS2 9NZ, United Kingdom
@ coupon: -
@ amount: 48
@ note: -
b Hi, is the moss green one dishwasher safe too?
a Yes, every glaze is
b My sister has the green and loves it. I'll stick with oat speckle though, four please
a Four oat speckle, 12 each, 48 altogether
b Done!

# p010 比来比去定青木灰,拍成奶茶灰 => goods.colour
植物染发膏泡泡染 | 奶茶灰;3盒装 | 1
@ receiver: 阿May理发
@ phone: 15200039904
@ address: 广东省汕头市龙湖区长平路88号
@ coupon: -
@ amount: 118
@ note: -
b 靓女 客人要染那种偏冷的颜色
a 冷色有奶茶灰 雾霾蓝 青木灰
b 她本来是黄头发没漂过
a 没漂的话雾霾蓝出来偏墨蓝 青木灰比较显
b 青木灰掉色掉成啥样
a 会慢慢变成亚麻 不发黄的
b 那个好 就青木灰
b 要三盒一组的
a 3盒装118 好的
b 双氧要另外买?
a 里面配好了 一盒一支
b 得 付了

# p011 会员券没用上 => pay.coupon
瑜伽垫天然橡胶防滑 | 雾紫;5mm | 1
@ receiver: 郗悦
@ phone: 18900063371
@ address: 江苏省常州市天宁区延陵西路29号
@ coupon: -
@ amount: 138
@ note: -
b 生日月给我发了张15的会员券 这个能用吧
a 能用的 会员券全店通用
b 好嘞 雾紫5mm 付掉了

# p012 20年是上牌时间,26+16是新款;一套两根
无骨雨刮器静音 | 轩逸19款及以前 24+17寸 | 1
@ receiver: 聂师傅
@ phone: 13700015562
@ address: 河南省洛阳市西工区中州中路212号
@ coupon: -
@ amount: 58
@ note: -
b 轩逸用哪个 20年上的牌
a 您看下是经典款还是新款车身
b 经典的 19款
a 那拍19款及以前 24+17 新款是26+16 装不上
b 晓得了 一对是吧
a 对 一套就是主副驾两根

# p013 收件人没换成岳父;分酒器没备注 => ship.receiver pay.gift
纯粮固态白酒52度 | 500ml*6瓶整箱 | 1
@ receiver: 裴涛
@ phone: 13900058820
@ address: 四川省绵阳市涪城区临园路东段71号
@ coupon: -
@ amount: 468
@ note: -
b 过节孝敬老丈人的 送东西不
a 整箱送分酒器一套 我给您备注上
b 好 直接寄他那边 收件人换成 孟庆山
a 好的 收件人孟庆山 地址跟您这个一样对吧
b 对 一个小区 我填的就是他家门牌

# p014 一人一套=2套,12册是一套;北京中路在芜湖
米小圈同款爆笑漫画 全套12册 | 全12册 | 2
@ receiver: 祝文英
@ phone: 18600071169
@ address: 安徽省芜湖市镜湖区北京中路15号
@ coupon: -
@ amount: 196
@ note: -
b 我外孙跟孙子一人一套 别打架
a 哈哈好的 那拍两套 196
b 12本是一套没错吧
a 是的 全12册

# p015 三亚偏远,运费没说 => ship.remote
防晒衣女冰丝UPF50+ | 浅蓝;L | 1
@ receiver: 符亚妹
@ phone: 13600089917
@ address: 海南省三亚市吉阳区迎宾路193号
@ coupon: -
@ amount: 79
@ note: -
b 浅蓝L还有现货吗
a 有的 今天下午发
b 好 拍了 这边太阳毒

# p016 4L、369、香槟金都放弃了
智能电饭煲IH球釜 | 白色;3L | 1
@ receiver: 冷雪梅
@ phone: 15800022906
@ address: 浙江省台州市椒江区中山西路210号
@ coupon: -
@ amount: 299
@ note: -
b 你好 两口人用买多大
a 您好呀 2-3人3L就够 4-6人选4L
b 过年孩子们回来就六口
b 六口4L够吗
a 4L大概8碗饭 六口差不多的
b 一年也就回来那么几天
b 平时煮一点点4L会不会糊底
a 煮得少的话确实3L口感好一些
b 4L多少钱来着
a 4L 369 3L 299
b 那3L吧 过年再把老锅搬出来用
a 哈哈好 白色还是香槟金
b 白的 金的看着俗
a 好的 白色3L
b 已付款 等着煮粥喝

# p017 电话后两位写反 => ship.phone
蝴蝶兰大苗带花苞 | 黄色;5株组合盆 | 1
@ receiver: 任校长
@ phone: 13400026675
@ address: 江苏省盐城市亭湖区建军中路48号
@ coupon: -
@ amount: 188
@ note: -
b 送给退休老师的 电话写老师自己的 13400026657
a 收到 13400026657 送花师傅会提前打
b 好 别凋了

# p018 100个/盒×3=300;M10只是问
膨胀螺丝M8国标 | M8×80;100个/盒 | 3
@ receiver: 汤工
@ phone: 13800074415
@ address: 福建省泉州市丰泽区田安南路310号
@ coupon: -
@ amount: 105
@ note: -
b m8*80 要300个
a 100个一盒 拍3盒 105
b m10的贵多少
a M10一盒48
b 用不着 m8够吃力了

# p019 单价60,第二件半价应90,按原价付了120 => pay.promotion|amount
316不锈钢保鲜饭盒 | 三格;1.2L | 2
@ receiver: 屈萍
@ phone: 17300045583
@ address: 湖南省株洲市天元区长江北路77号
@ coupon: -
@ amount: 120
@ note: -
b 我和老公带饭 一人一个
a 亲 今天第二件半价 拍两个一起结算就行
b 真的呀 那拍两个
b 付过啦

# p020 1000片是表哥的
儿童积木桶大颗粒 | 500片收纳桶 | 1
@ receiver: 阳阳妈
@ phone: 15900068826
@ address: 四川省德阳市旌阳区长江西路一段190号
@ coupon: -
@ amount: 89
@ note: -
b 5岁男孩 他表哥玩的是1000片的小颗粒
a 5岁建议大颗粒500片 小颗粒8岁+
b 行 表哥都9岁了 买500的

# p021 要墨囊,拍的是瓶装墨水 => goods.product|model
钢笔瓶装墨水非碳素 | 纯蓝;50ml | 2
@ receiver: 倪子涵
@ phone: 18200047752
@ address: 重庆市渝北区龙溪街道新溉大道8号
@ coupon: -
@ amount: 19.8
@ note: -
b 学校不让带墨水瓶 要那种墨囊
a 墨囊有的 30支一盒 9.9
b 墨囊来两盒 纯蓝
b ok拍了

# p022 45是腿围;单只装×2;黑色被否
护膝保暖老寒腿(单只装) | 驼色;L(腿围42-48) | 2
@ receiver: 龚淑珍
@ phone: 13000067732
@ address: 黑龙江省哈尔滨市道里区中央大街157号
@ coupon: -
@ amount: 78
@ note: -
b 俺膝盖上头那圈量了45厘米
a 45拍L 腿围42-48
b 俩腿都得戴
a 一只39 拍两只78
b 黑的不耐看 驼色吧

# p023 颜色、数量都拍错 => goods.colour goods.quantity
人体工学办公椅网布 | 黑色;带头枕 | 5
@ receiver: 智远科技行政小米
@ phone: 18500033309
@ address: 北京市海淀区上地三街9号金隅嘉华大厦C座
@ coupon: -
@ amount: 1995
@ note: -
b 公司新来了几个人 要灰色的6把
a 灰色带头枕 6把有现货
b 好 走公司账号付的

# p024 256是舍友说的
手机U盘Type-C双接口 | 128G;银色 | 1
@ receiver: 古月
@ phone: 15000041126
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 65.9
@ note: -
b 存毕业照的 128g够不
a 照片的话能存三四万张
b 舍友非说买256
b 穷 128 银的

# p025 说好386,按426付的 => pay.amount
遮光窗帘定制成品打孔 | 雾霾蓝;宽3.0×高2.6;双开 | 1
@ receiver: 卓越
@ phone: 13700083324
@ address: 江苏省泰州市海陵区青年北路16号
@ coupon: -
@ amount: 426
@ note: -
b 尺寸量好了 宽3米 高2米6
a 双开雾霾蓝 原价426 老客户给您抹到386
b 爽快
b 付了 麻烦尽快做

# p026 两支一套;49、109是原价,券已用
男士洁面控油洗面奶 | 150ml*2支 | 1
@ receiver: 程砚
@ phone: 17700029906
@ address: 福建省福州市鼓楼区东街43号
@ coupon: 满99减20
@ amount: 89
@ note: -
b 单支49 两支装109 是这意思?
a 对的 两支装用满99减20的券 到手89
b 券领了 两支装的

# p027 地址只到区 => ship.address
信丰脐橙手工果干 | 原味;250g*4 | 1
@ receiver: 钟小钰
@ phone: 18000052217
@ address: 江西省赣州市章贡区
@ coupon: -
@ amount: 56
@ note: -
b 原味的四袋
a 好嘞 一组正好4袋
b 拍好了哈 不着急

# p028 单人位、2.1米、奶白、棉麻都排除;入户已备注;1180一致
小户型布艺沙发可拆洗 | 双人位1.5米;焦糖色;科技布 | 1
@ receiver: 虞姗姗
@ phone: 15600047718
@ address: 上海市嘉定区曹安公路4750弄29号501室
@ coupon: -
@ amount: 1180
@ note: 送货入户 提前一天电话
b 租房子用的 客厅特别小
a 小客厅推荐双人位1.5米或者单人位
b 单人的能躺吗
a 单人位80公分 躺不了哦
b 那三人的呢 2米1那个
a 三人位2.1米 您量一下墙面够不够
b 墙一共1米9 放不下
a 那就双人1.5米 旁边还能放个小边几
b 科技布和棉麻哪个好打理 我有猫
a 有猫选科技布 不容易勾丝
b 行科技布 颜色奶白会不会脏
a 奶白确实要勤擦 焦糖色耐看些
b 焦糖吧
b 我五楼没电梯 搬得上来吧
a 可以送货入户 给您备注了 送之前一天给您打电话
b 好滴
b 付啦 一千一百八

# p029 夹心拍成草莓;牌子上的字没进备注 => goods.model|product ship.note
生日蛋糕动物奶油同城配送 | 8寸;草莓夹心 | 1
@ receiver: 佘楠
@ phone: 18800026634
@ address: 广东省珠海市香洲区凤凰南路1088号
@ coupon: -
@ amount: 198
@ note: -
b 我妈过生日 八寸 她草莓过敏 要芒果夹心
a 好的 八寸芒果夹心
b 上面写 妈妈永远十八岁
a 写好备注给师傅 妈妈永远十八岁
b 谢谢谢谢

# p030 父亲是穿的人,收件人本来就写周岚
中老年羊毛衫男圆领 | 藏青;175/XL | 1
@ receiver: 周岚
@ phone: 18100046652
@ address: 湖南省岳阳市岳阳楼区巴陵中路312号
@ coupon: -
@ amount: 198
@ note: -
b 衣服是给我爸的 收件人写的我 这样没事吧
a 没事的 收件人周岚 快递打您电话
b 对 他不会接电话

# p031 手机只有10位;猫条没备注 => ship.phone pay.gift
豆腐猫砂除臭无尘 | 绿茶味;2.5kg*4包 | 1
@ receiver: 猫奴阿杜
@ phone: 1860007734
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 79
@ note: -
b 四包绿茶的
a 好哒 一组四包 再给您送10根猫条
b 主子替我谢谢你

# p032 一箱8包×10片=80片
成人纸尿裤老人用 | L;10片*8包/箱 | 1
@ receiver: 护工章姐
@ phone: 15300018840
@ address: 河北省廊坊市广阳区新华路75号
@ coupon: -
@ amount: 168
@ note: -
b 老人家腰围大概3尺 l可以?
a 可以 L适合腰围88-120厘米
b 80片够用一个月吧
a 一天两三片 差不多一个月
b 那来一箱 一包包买太贵

# p033 red sold out, sand rejected, blue agreed
Noise Cancelling Headphones | Midnight Blue | 1
@ receiver: Marcus Delgado
@ phone: +1 503-555-0142
@ address: 2240 SE Hawthorne Blvd, Portland, OR 97214
@ coupon: -
@ amount: 89
@ note: -
b Saw a red pair in the ad, do you still have those?
a Red sold out last week, sorry! Midnight blue and sand are in stock
b no sand, i'd ruin it in a day
b blue is fine

# p034 收货人应改路怀远 => ship.receiver
安吉白茶明前礼盒 | 100g*2罐 | 1
@ receiver: 马东升
@ phone: 13900071138
@ address: 浙江省湖州市吴兴区红旗路211号
@ coupon: -
@ amount: 268
@ note: -
b 送客户的 别寄我这 不对 地址不变 名字变
b 收货人填 路怀远
a 好的 收货人路怀远 地址不变
b 是的

# p035 新疆是产地,西藏中路在上海;红提只问
新疆吐鲁番无核葡萄干 | 黑加仑;500g | 2
@ receiver: 成静怡
@ phone: 13500066620
@ address: 上海市黄浦区西藏中路268号来福士办公楼21层
@ coupon: -
@ amount: 49.8
@ note: -
b 这个真是新疆的吧
a 吐鲁番产地直采的
b 红提的甜还是黑加仑的甜
a 红提甜些 黑加仑带点酸
b 黑加仑两袋 怕甜

# p036 朱红140拍成月白130 => goods.colour goods.size
儿童汉服男童演出服 | 月白;130 | 1
@ receiver: 葛老师
@ phone: 13900037718
@ address: 浙江省金华市婺城区八一南街388号
@ coupon: -
@ amount: 128
@ note: -
b 诵读比赛穿的 全班男生都定朱红了 就差他一个
a 朱红有现货 孩子多高呢
b 137 胖
a 那拍140 里面还能套件打底
b 好 朱红140

# p037 桃子味只问;六瓶一组
果酒梅子酒低度微醺 | 青梅;330ml*6 | 1
@ receiver: 夏沫
@ phone: 17600044829
@ address: 四川省乐山市市中区嘉定中路205号
@ coupon: -
@ amount: 88
@ note: -
b 姐妹聚会喝 几度的 会不会上头
a 8度 微醺的那种
b 桃子味怎么样
a 桃子偏甜 青梅酸甜解腻
b 青梅 六瓶的那个

# p038 户外券没勾上;格尔木偏远 => ship.remote pay.coupon
登山包户外大容量 | 墨绿;65L | 1
@ receiver: 才让
@ phone: 13600028845
@ address: 青海省海西蒙古族藏族自治州格尔木市昆仑中路26号
@ coupon: -
@ amount: 259
@ note: -
b 墨绿65升 有背负支架吧
a 有铝合金支架 带防雨罩
b 我有30的户外券 拍的时候咋没跳出来
a 券在的 结算页手动勾选一下就行
b 哦 付好了

# p039 20、28都问过,定24
铝框行李箱拉杆箱 | 银色;24寸 | 1
@ receiver: 纪安然
@ phone: 18900021164
@ address: 辽宁省大连市沙河口区中山路572号
@ coupon: -
@ amount: 369
@ note: -
b 去英国读书 20寸登机够用么
a 留学的话20寸不够 建议24或者28
b 28托运会超重
a 24寸大概装23公斤左右
b 那24银

# p040 要炒锅179,拍成煎锅139 => goods.product|model pay.amount
铸铁平底煎锅无涂层 | 28cm | 1
@ receiver: 老饕
@ phone: 13500094426
@ address: 广东省江门市蓬江区港口路98号
@ coupon: -
@ amount: 139
@ note: -
b 家里用开电磁炉 炒菜要买那个炒锅
a 铸铁炒锅32cm 电磁炉通用 179
b 系咯 炒锅
b 179已俾

# p041 27.5、21速、红色都排除;打气筒车锁已备注
山地自行车变速成人 | 哑光黑;26寸;24速 | 1
@ receiver: 霍启航
@ phone: 15800041173
@ address: 山东省枣庄市薛城区长江路88号
@ coupon: -
@ amount: 798
@ note: 送打气筒 车锁
b 开学骑去学校 一米七二 几寸的车
a 一米七二26寸正好
b 27.5的太大?
a 27.5适合175以上
b 哦哦
b 21速和24速差啥
a 24速多了个中盘 爬坡省力
b 我们学校都是坡
a 那选24速
b 有红色吗
a 红黑的断货了 现在哑光黑 白蓝
b 哑光黑也帅
b 送车锁吗
a 送打气筒和车锁 备注好了
b ok下单

# p042 电话应换李老师;派送时间没备注 => ship.phone ship.note
丹东99草莓 | 3斤礼盒 | 2
@ receiver: 安安妈咪
@ phone: 13700061132
@ address: 辽宁省鞍山市铁东区胜利路36号
@ coupon: -
@ amount: 176
@ note: -
b 下午4点以后送 上午幼儿园没人收
a 备注下午4点后派送 幼儿园签收
b 电话别打我的 打园里李老师 13700061123
a 好 李老师13700061123

# p043 medium for dogs under 12 kg; 24.99 - 5 = 19.99 with the code used
Slow Feeder Dog Bowl | Teal; Large | 1
@ receiver: Priya Raman
@ phone: +1 416-555-0163
@ address: 88 Harbord Street, Toronto, ON M5S 1G5, Canada
@ coupon: WELCOME5
@ amount: 19.99
@ note: -
b my lab eats like a vacuum, medium or large?
a Labs usually need the large, medium is for dogs under 12 kg
b he's 31 kg so large. teal
b the welcome code took 5 off, so 19.99?
a Yes, 24.99 minus 5

# p044 单价59,三瓶按原价177付,买三免一没生效;发膜没备注 => pay.promotion|amount pay.gift
氨基酸洗发水控油蓬松 | 500ml | 3
@ receiver: 戚薇
@ phone: 18200085513
@ address: 江苏省扬州市邗江区文昌西路88号
@ coupon: -
@ amount: 177
@ note: -
b 买三免一是三瓶付两瓶的钱?
a 对的 买三免一 系统自动减 另外送发膜一支
b 太划算了 三瓶已拍

# p045 单元号应为2 => ship.address
取暖器石墨烯踢脚线 | 白色;2200W | 1
@ receiver: 任芳芳
@ phone: 15100026673
@ address: 河北省张家口市桥东区东兴街6号馨园小区3号楼1单元201
@ coupon: -
@ amount: 329
@ note: -
b 我写错楼了
a 亲 您说正确的
b 应该是3号楼2单元201
a 改好给您核对 3号楼2单元201
b 嗯 别送错了邻居该骂我了

# p046 龙凤胎各一件,只拍了男款 => goods.quantity|product|model
小学生校服白衬衫 | 男款;150 | 1
@ receiver: 蒲家旺
@ phone: 13000045581
@ address: 四川省南充市顺庆区人民中路56号
@ coupon: -
@ amount: 55
@ note: -
b 双胞胎 一男一女 都150
a 男款女款各一件 拍两次或者一起加购物车都可以
b 好嘛 买起了

# p047 两双两行;婆婆的39没货不要
亲子雨鞋防滑水鞋 | 黄色小鸭;25 | 1
亲子雨鞋防滑水鞋 | 黄色小鸭;38 | 1
@ receiver: 樊小娟
@ phone: 17700015542
@ address: 江西省九江市浔阳区浔阳东路101号
@ coupon: -
@ amount: 88
@ note: -
b 我跟娃一人一双 她25我38
a 亲子同款小黄鸭 各一双 一共88
b 我婆婆看了也想要 39有不
a 39暂时没货呢 补货要月底
b 那她算了 就我俩

# p048 要2000MB/s高速版,拍成500MB/s => goods.model
移动固态硬盘高速Type-C | 1TB;500MB/s | 1
@ receiver: 尹剪辑
@ phone: 18600095508
@ address: 浙江省杭州市滨江区江南大道3688号
@ coupon: -
@ amount: 459
@ note: -
b 剪4k视频用 拷素材老卡
a 那您看2000MB/s那版 读写快 500的适合存资料
b 1T还是2T好
a 看素材量 4K一小时大概四五十G
b 我一个项目也就300G 1T够
b 快版1T多少
a 1T 2000MB/s 459 这周和慢版同价
b 同价那还说啥 要2000的
a 好的 1TB 2000MB/s
b 附赠线是C对C吗
a C对C 带一个转A头
b ok 付款了

# p049 脱敏显示,姓和尾号都对得上
羊绒围巾女纯色 | 燕麦色 | 1
@ receiver: 欧**
@ phone: 159****3307
@ address: 江苏省苏州市姑苏区干将东路556号
@ coupon: -
@ amount: 168
@ note: -
b 你看我收件电话是不是15900023307
a 显示尾号3307 是的亲
b 姓欧阳那个 没错就行

# p050 the parcel should carry her mother's name => ship.receiver
Vitamin C Serum 30 ml | Fragrance free | 1
@ receiver: Rachel Kim
@ phone: +1 206-555-0119
@ address: 4517 Fremont Ave N, Seattle, WA 98103
@ coupon: -
@ amount: 24
@ note: -
b Buying this for my mom, can you put her name on the parcel? Soojin Kim
a Of course, recipient Soojin Kim, same address
b Perfect, thank you!

# p051 10公斤=20斤=两袋
五常稻花香大米 | 10斤真空装 | 2
@ receiver: 敖大姐
@ phone: 13100056684
@ address: 黑龙江省牡丹江市西安区西三条路88号
@ coupon: -
@ amount: 119.8
@ note: -
b 要10公斤
a 一袋10斤 两袋正好10公斤 119.8
b 对对 公斤斤老整混

# p052 两张券都没用上 => pay.coupon|promotion
记忆棉护颈枕 | 高低款;单只 | 2
@ receiver: 闵睿
@ phone: 13800026691
@ address: 江苏省淮安市清江浦区淮海北路50号
@ coupon: -
@ amount: 178
@ note: -
b 收藏店铺送的5元券 跟满150减20的店铺券能一起用吗
a 能叠加的 两张都勾上
b 好 两只 颈椎有救了
s 买家已付款

# p053 56戴不进,60是老姐妹的
足银手镯推拉款 | 圈口58;约30克 | 1
@ receiver: 翟玉香
@ phone: 13600015529
@ address: 河南省焦作市解放区建设中路22号
@ coupon: -
@ amount: 358
@ note: -
b 大妹子 我手骨头粗 圈口56戴不进去
a 阿姨您量下手掌最宽的地方
b 7公分半
a 7.5公分拍58的 推拉款还能调一点
b 那58 我老姐妹60的比我还胖

# p054 送雨罩没备注 => pay.gift
婴儿推车可坐可躺 | 卡其;标准版 | 1
@ receiver: 束小雨
@ phone: 15200016634
@ address: 安徽省蚌埠市蚌山区东海大道3366号
@ coupon: -
@ amount: 499
@ note: -
b 雨罩和凉席是一起的吗
a 今天拍送雨罩 凉席另购哦
b 那雨罩别忘了 南方天天下雨
a 不会忘的亲 下单即送雨罩
b 付了

# p055 1米5是妈妈家的床,5公分是薄垫;1399活动已过;枕头和入户已备注
乳胶床垫偏硬护脊 | 1.8×2.0米;厚10cm | 1
@ receiver: 耿直
@ phone: 15300062215
@ address: 河北省邯郸市丛台区人民路410号
@ coupon: -
@ amount: 1599
@ note: 送两个乳胶枕;电梯房 送入户
b 腰突 能睡乳胶的吗
a 腰不好选偏硬的 乳胶层薄一点
b 5公分的和10公分的
a 5公分是垫在床垫上的薄垫 单独睡要10公分
b 我妈家是1米5的床 我家1米8
a 您这次给哪边买呢
b 先我家 我妈那个她自己有棕垫
b 1米8×2米
a 1.8×2.0 厚10cm 现在1599
b 618不是1399吗
a 618活动已经结束了 现在双十一预热送两个乳胶枕
b 枕头单买多少
a 枕头单买99一个
b 行吧 送枕头也行
a 备注送两个乳胶枕 入户也写上了
b 有电梯的
b 付了啊

# p056 凑整228,订单237;呼伦贝尔偏远 => ship.remote pay.amount
手撕风干牛肉干 | 原味;500g | 3
@ receiver: 巴特尔
@ phone: 18800062248
@ address: 内蒙古自治区呼伦贝尔市海拉尔区胜利大街19号
@ coupon: -
@ amount: 237
@ note: -
b 原味三斤多少钱
a 500g一袋79 三袋凑整给您228
b 那就三袋 228付了

# p057 21、26都否了;调音器已备注
尤克里里初学者 | 桃花心木;23寸 | 1
@ receiver: 南乔
@ phone: 18500027736
@ address: 湖北省黄石市黄石港区湖滨大道33号
@ coupon: -
@ amount: 269
@ note: 送调音器
b 小朋友8岁学 21还是23
a 8岁21、23都能抱 23音色好些能用久点
b 老师推荐26的 我觉得太大
a 26适合大人
b 23吧 调音器送不送
a 送的 写备注里了

# p058 开票抬头没进备注 => ship.note
热敏标签打印纸 | 60×40mm;800张/卷 | 20
@ receiver: 顺达快递驿站
@ phone: 13400095513
@ address: 浙江省温州市鹿城区车站大道188号
@ coupon: -
@ amount: 180
@ note: -
b 20卷 票开公司抬头 顺达物流服务有限公司
a 好的 备注开票 顺达物流服务有限公司
b 嗯 一卷9块没涨吧
a 没涨 20卷180

# p059 3-5岁款不合适;海南路是上海的路
儿童防蓝光眼镜 | 透明蓝;6-12岁 | 1
@ receiver: 单芸
@ phone: 13900064420
@ address: 上海市静安区海南路10弄3号602室
@ coupon: -
@ amount: 79
@ note: -
b 孩子7岁 会不会大
a 6-12岁那款镜腿能调 7岁可以
b 3-5岁那款粉的好看 可惜
a 3-5岁款7岁戴会夹头哦
b 透明蓝吧 海南路10弄 没错

# p060 最终黑33,拍成深灰34 => goods.colour goods.size
西裤男垂感免烫 | 深灰;34 | 1
@ receiver: 容律师
@ phone: 18000034419
@ address: 北京市西城区金融大街19号富凯大厦B座
@ coupon: -
@ amount: 159
@ note: -
b 上次买的36腰 瘦了
a 恭喜 现在腰围多少呀
b 皮尺量2尺5
a 2尺5是33码 34也行稍微松一点
b 深灰浅灰黑 哪个配白衬衫
a 都可以 出庭的话黑色更正式
b 那黑
b 33会不会紧 坐一天
a 有弹力腰头 33可以的
b 好 33 黑
b 拍了 开庭前要用

# p061 圆的只问,方形50一致
客厅吸顶灯全光谱 | 方形50cm;三色调光 | 1
@ receiver: 全小峰
@ phone: 17300018862
@ address: 江西省上饶市信州区带湖路29号
@ coupon: -
@ amount: 239
@ note: -
b 20平客厅 50的亮不亮
a 15-20平用50cm 72W 足够亮
b 圆的呢
a 圆的也有 同价
b 吊顶是方的 还是方灯顺眼

# p062 要59的猫抓柱,拍成258的猫爬架 => goods.product|model pay.amount
猫爬架实木大型 | 豪华款;高1.6米 | 1
@ receiver: 池小满
@ phone: 15900073318
@ address: 湖北省十堰市茅箭区人民北路30号
@ coupon: -
@ amount: 258
@ note: -
b 家里层高矮 要的是猫抓柱 剑麻那种立柱
a 剑麻猫抓柱高80 59块
b 对就那个猫抓柱
a 好的亲 下午发出

# p063 高钾是大树用的;40斤=20kg=4袋
水溶肥大量元素 | 20-20-20;5kg/袋 | 4
@ receiver: 褚果园
@ phone: 13800017726
@ address: 陕西省渭南市临渭区东风大街12号
@ coupon: -
@ amount: 240
@ note: -
b 苹果膨大期用哪个
a 膨大期用高钾的10-10-40 平衡的20-20-20前期用
b 我家是后头那片刚栽的小树
a 小树那就平衡型
b 中 平衡的40斤
a 5公斤一袋 40斤拍4袋 240

# p064 两斤要两份,只拍一份,满减也没够上 => goods.quantity pay.promotion|amount
手工牛轧糖伴手礼 | 蔓越莓味;500g | 1
@ receiver: 路小北
@ phone: 15600028871
@ address: 福建省漳州市芗城区胜利东路7号
@ coupon: -
@ amount: 45
@ note: -
b 订婚用 拍两斤 满80减10是自动的吧
a 500g一份 两斤拍两份 满80减10自动抵
b 好 搞定

# p065 二下只是问
小学数学口算题卡 | 三年级上册 | 1
@ receiver: 盛爸
@ phone: 13500029940
@ address: 山东省临沂市兰山区沂蒙路230号
@ coupon: -
@ amount: 19.8
@ note: -
b 二年级下和三年级上有啥区别 老师光说买口算
a 开学读几年级就买几年级的哦
b 刚升三年级 那三上

# p066 玫红是别的队,要宝蓝 => goods.colour
广场舞服装套装 | 玫红;XL | 8
@ receiver: 莲花社区舞队刘姐
@ phone: 13000088825
@ address: 广西壮族自治区玉林市玉州区人民中路102号
@ coupon: -
@ amount: 520
@ note: -
b 我们队八个人 比赛要宝蓝的
a 宝蓝上台好看 尺码都一样吗
b 都XL 宽松点跳得开
b 别家队穿玫红 不能撞
a 明白 宝蓝XL八套
b 钱我先垫了

# p067 青轴、红轴、108键都排除;券已用
机械键盘87键 | 白色;茶轴 | 1
@ receiver: 程序员老丁
@ phone: 17600099953
@ address: 四川省成都市武侯区天府大道中段1268号
@ coupon: 店铺新人券20
@ amount: 219
@ note: -
b 办公室用 青轴太吵要被打
a 办公推荐红轴或者茶轴
b 红轴没手感 茶吧
b 108键的有小键盘 但是占地方
a 87键小巧一些
b 白色87茶 券20用掉了哈

# p068 尾号5508和订单的5580对不上 => ship.phone
电动螺丝刀充电式 | 12V;单电 | 1
@ receiver: 卜**
@ phone: 133****5580
@ address: 广东省惠州市惠城区演达大道8号
@ coupon: -
@ amount: 139
@ note: -
b 留我师傅的号码吧 13300025508
a 好的老板 电话13300025508
b 他在工地收
a 收到 谢谢支持

# p069 腕式99没选
电子血压计上臂式 | 语音款;含电源 | 1
@ receiver: 滕远
@ phone: 18700041190
@ address: 湖北省孝感市孝南区长征路75号
@ coupon: -
@ amount: 169
@ note: -
b 给爸妈用 他们80多了眼睛不好
a 语音款可以报读数 按一下就行
b 腕式的便宜
a 腕式99 但老人家血管硬 上臂式更稳
b 不差这点钱 语音上臂的

# p070 1.2米是姐姐学校的床;蓝色没有
宿舍床帘遮光全封闭上下铺 | 星空灰;0.9米床;上铺 | 1
@ receiver: 蒙蒙
@ phone: 18100022916
@ address: 安徽省阜阳市颍州区清河西路100号阜阳师大3号宿舍楼
@ coupon: -
@ amount: 59
@ note: -
b 学校床长1米9 宽九十
a 那拍0.9米的 上铺还是下铺
b 上铺 1.2米的是我姐她们学校
a 好的 0.9米上铺 星空灰
b 在哪里取件 有蓝色不
a 到了驿站会发取件码 蓝色暂时没有
b 灰的也中

# p071 定金翻倍没抵,尾款该849,订单899 => pay.promotion|amount
除湿机家用地下室 | 白色;20L/天 | 1
@ receiver: 车建国
@ phone: 13900082251
@ address: 福建省宁德市蕉城区蕉城南路82号
@ coupon: -
@ amount: 899
@ note: -
b 付了20定金 说是抵50
a 是的 定金20抵50 尾款付849
b 好 尾款付掉了

# p072 新地址、代收人都没改 => ship.address ship.receiver
实木儿童书桌可升降 | 原木色;1.2米 | 1
@ receiver: 游佳
@ phone: 13700018824
@ address: 江苏省徐州市鼓楼区中山北路19号
@ coupon: -
@ amount: 689
@ note: -
b 刚搬完家 旧地址千万别发
b 新的是复兴北路66号 同一个区
a 好 改成鼓楼区复兴北路66号
b 我出差 收货找我婆婆 刁凤英 电话还是我
a 收件人刁凤英 记下了

# p073 age 5 and the cousin's 5 are not the size; 6 agreed
Kids Rash Guard Swim Set | Shark Print; 6 | 1
@ receiver: Georgia Mallory
@ phone: +61 491 573 087
@ address: 12 Seaview Terrace, Sunshine Beach QLD 4567, Australia
@ coupon: -
@ amount: 29
@ note: -
b My boy just turned 5 but he's tall, 117cm
a At 117 cm go for size 6, size 5 stops at 112
b His cousin is 5 and wears a 5, but ok 6 it is. Sharks!
a Shark print 6, great pick

# p074 机器是KJ500,拍了KJ400的滤芯 => goods.model
空气净化器滤芯替换 | KJ400型;复合滤网 | 1
@ receiver: 廉洁
@ phone: 15100064417
@ address: 河北省唐山市路南区新华道101号
@ coupon: -
@ amount: 139
@ note: -
b 机器底下贴的是kj500
a KJ500用大一号的滤网 要拍KJ500型的
b 得嘞
b 就拍kj500那个

# p075 建议XL,拍成L;伊宁偏远 => goods.size ship.remote
长款羽绒服女过膝 | 黑色;L | 1
@ receiver: 热依汗
@ phone: 13600074419
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路306号
@ coupon: -
@ amount: 499
@ note: -
b 我172 140斤 里面要穿毛衣
a 172 140斤建议XL 里面好套毛衣
b 好 XL黑
a 好的亲 黑色XL

# p076 一家一个=2个,128×2=256
水龙头冷热厨房抽拉 | 枪灰;单冷热 | 2
@ receiver: 齐水电
@ phone: 13500052297
@ address: 江苏省连云港市海州区海连中路118号
@ coupon: -
@ amount: 256
@ note: -
b 两家业主都要枪灰的抽拉 一家一个
a 好嘞师傅 128一个
b 付了256

# p077 60只要6组340,只拍了4组236 => goods.quantity pay.amount
饭店密胺餐盘火锅配菜盘 | 白色;9寸;10只/组 | 4
@ receiver: 蜀香火锅老方
@ phone: 13800099937
@ address: 四川省宜宾市翠屏区滨江路55号
@ coupon: -
@ amount: 236
@ note: -
b 老板 开火锅店的 配菜盘
a 您好方老板 您看7寸 8寸 9寸都有
b 装毛肚的要大点
a 9寸 深一点不流水
b 经不经摔
a 密胺的 一米高掉下来没事
b 能进消毒柜不
a 120度以内可以 别放微波炉
b 一组好多只
a 10只一组 59
b 我12张桌子 一桌5只
a 那就是60只 6组
b 便宜点嘛
a 6组给您算340
b 要得 6组
b 整好了 快点发起来 下个月开张

# p078 10团=5团×2;藏蓝是裤子;“一斤”是用线量
羊毛线团手工编织中粗 | 驼色;5团装 | 2
@ receiver: 单桂琴
@ phone: 13000018871
@ address: 辽宁省锦州市古塔区解放路五段25号
@ coupon: -
@ amount: 78
@ note: -
b 给老伴织毛衣 他1米75 160斤 得多少线
a 男款中粗大概要1斤 一团50克 10团左右
b 5团一份是吧 那就两份
a 对 两份10团
b 藏蓝跟驼色哪个显年轻
a 驼色提气色
b 他那黑脸 驼色能行?
a 可以试试 配藏蓝裤子好看
b 哈哈裤子有藏蓝的 那驼色
b 针用几号
a 4.0的棒针 您有吗
b 有 一辈子的老针了
b 先织个后背 不够再找你补啊
a 好的阿姨 同缸号给您留着

# p079 要椰土拍成木屑;保密发货没备注 => goods.product|model ship.note
仓鼠木屑垫料除臭 | 1kg | 2
@ receiver: 麦穗儿
@ phone: 17700061126
@ address: 江苏省镇江市润州区中山西路72号
@ coupon: -
@ amount: 39.8
@ note: -
b 我养的是玉米蛇 要椰土那种
a 爬宠用椰土 垫料木屑是仓鼠的
b 嗯嗯椰土两包 快递盒上别写爬宠 我妈怕
a 明白 备注外箱不写品名
b 救命之恩

# p080 50个、8个都是蛋,先买一份
茶叶蛋料包家用 | 15g*10包 | 1
@ receiver: 施招娣
@ phone: 15200026638
@ address: 上海市崇明区城桥镇八一路199号
@ coupon: -
@ amount: 12.9
@ note: -
b 一包煮几个蛋
a 一包煮8到10个
b 我摆摊一天煮50个 10包够两天 先试一份

# p081 手机号多了一位(12位) => ship.phone
舟山带鱼段中段 | 2kg | 1
@ receiver: 毛毛爸
@ phone: 189000448271
@ address: 江苏省宿迁市宿城区幸福中路188号
@ coupon: -
@ amount: 89
@ note: -
b 中段四斤对吧 冰袋够不够
a 4斤2kg 泡沫箱加冰袋 到了还是冻的
b 行

# p082 108、140都不是现在的体重,L一致
孕妇打底裤托腹可调节 | 黑色;L(110-130斤) | 2
@ receiver: 潘小婉
@ phone: 18200044480
@ address: 湖北省咸宁市咸安区温泉路28号
@ coupon: -
@ amount: 98
@ note: -
b 怀之前108 现在126了
a 126选L 后期也能穿 XL是130往上的
b 生的时候会不会140啊 救命
a 腰头可以调 L到135都能穿
b 行两条L 黑的耐脏

# p083 群友价159,付了169;送的球没备注 => pay.amount|promotion pay.gift
羽毛球拍双拍碳素 | 红蓝;已穿线 | 1
@ receiver: 边防
@ phone: 13400073316
@ address: 河南省新乡市红旗区平原路160号
@ coupon: -
@ amount: 169
@ note: -
b 团购群里说159还送一筒球
a 是的 群友价159 送羽毛球一筒
b 好 已经付了 你看下

# p084 脱敏号码尾号一致
冲锋衣三合一防风 | 军绿;XL | 1
@ receiver: 司**
@ phone: 136****2214
@ address: 山东省泰安市泰山区东岳大街110号
@ coupon: -
@ amount: 399
@ note: -
b 我爬泰山穿 180 155斤
a 180 155斤XL可以的
b 号码13600012214打不通就打我微信
a 好的 尾号2214我们核对过了

# p085 换灰豆绿,拍成原来的米白 => goods.colour
民宿四件套纯棉酒店风 | 米白;1.8米床 | 6
@ receiver: 云舍民宿
@ phone: 13800052239
@ address: 浙江省丽水市莲都区大众街56号
@ coupon: -
@ amount: 1134
@ note: -
b 六个房间都要换 之前米白的客人老弄上粉底
a 那换灰豆绿吧 不显脏 拍照也好看
b 灰豆绿 可以 六套
a 灰豆绿1.8的六套 189一套 共1134
b 打款了

# p086 双电压159没买;首单券已用;新疆路在天津
挂烫机手持小型 | 奶油白 | 1
@ receiver: 江一苇
@ phone: 18600011173
@ address: 天津市南开区新疆路25号
@ coupon: 首单立减10
@ amount: 109
@ note: -
b 出差用 电压110的国家能用不
a 这款220V 国内用的 双电压款159
b 国内出差
a 那这款够了
b 首单减10 到手109对吗
a 对的

# p087 色温、数量都错 => goods.model|colour goods.quantity
轨道射灯服装店 | 黑色;COB 20W;3000K | 20
@ receiver: 拾光服装店小柳
@ phone: 15000073342
@ address: 湖南省衡阳市石鼓区解放路210号
@ coupon: -
@ amount: 560
@ note: -
b 试衣区灯太黄了 显脸黑 换4000k的
a 4000K自然光 看衣服不偏色 20W可以吗
b 20w行 24个
a 24个4000K 黑色
b 对

# p088 11通道、单电都没选
遥控挖掘机合金工程车 | 9通道;双电 | 1
@ receiver: 巫山云
@ phone: 13900018853
@ address: 重庆市涪陵区兴华中路47号
@ coupon: -
@ amount: 178
@ note: -
b 娃娃4岁 11通道的会不会太复杂
a 11通道适合8岁以上 9通道4岁能玩
b 单电双电啷个选
a 单电玩25分钟 双电可以换着用 贵20
b 双电 9通道 拍了

# p089 她14号,拍成自己的12号;保密没备注 => goods.size ship.note
莫桑石求婚戒指18K | 1克拉;圈号12 | 1
@ receiver: 沈慕白
@ phone: 18800053316
@ address: 浙江省宁波市鄞州区天童北路933号
@ coupon: -
@ amount: 1280
@ note: -
b 偷偷量的 她戒指内径17.3
a 内径17.3对应14号
b 我自己戴12号 差不多粗?
a 以她的戒指为准哦 14号
b 那14号 千万别给她打电话
a 放心 备注联系您本人 勿提商品
b 谢谢 紧张

# p090 50g×4=200克;菠菜以后再说
蔬菜种子四季小白菜 | 上海青;50g | 4
@ receiver: 习大山
@ phone: 13500091148
@ address: 广西壮族自治区贵港市港北区中山路168号
@ coupon: -
@ amount: 32
@ note: -
b 一亩地撒多少
a 上海青一亩大概200克
b 就一亩 四包正好
b 菠菜种子过阵子再看

# p091 settled on clay, card says Rust; sachet not on the card => goods.colour pay.gift
Linen Duvet Cover | Rust; Queen | 1
@ receiver: Fiona MacLeod
@ phone: +44 7700 900642
@ address: 9 Bellevue Crescent, Edinburgh EH3 6ND, United Kingdom
@ coupon: -
@ amount: 110
@ note: -
b is the rust very orange in real life?
a It leans quite orange. Clay is more muted
b oh then clay, queen size. we're redoing the guest room
a Clay queen, 110, and I'll add a free lavender sachet
b lovely x

# p092 一段吃完换2段;三罐是一组
婴儿奶粉2段 | 800g*3罐 | 1
@ receiver: 华小筝
@ phone: 13700047731
@ address: 山西省太原市迎泽区迎泽大街229号
@ coupon: -
@ amount: 699
@ note: -
b 宝宝7个月 现在吃的一段快没了
a 6-12个月可以转2段 慢慢掺着换
b 那二段 单罐还是三罐合适
a 单罐249 三罐装699
b 三罐装吧 省得老买

# p093 地址没有街道门牌;券没用 => ship.address pay.coupon|amount
潮汕手打牛肉丸 | 250g*4袋 | 1
@ receiver: 严小虎
@ phone: 18500066649
@ address: 广东省揭阳市榕城区
@ coupon: -
@ amount: 88
@ note: -
b 店铺首页有张8块的券 用上是80吧
a 对的 用券后付80
b 好 等吃火锅

# p094 12.9、白色、不带触控板99都没选
二合一平板键盘保护套 | 11英寸;黑色;带触控板 | 1
@ receiver: 沐阳
@ phone: 15800099926
@ address: 湖南省长沙市岳麓区麓山南路932号
@ coupon: -
@ amount: 169
@ note: -
b hi 我平板背面没写型号
a 您在设置里 关于本机看一下
b 11英寸 2022款
a 好的 11英寸的都通用
b 12.9的便宜 能不能凑合
a 12.9的装不上哦 大一圈
b 带触控板和不带差多少
a 不带99 带触控板169
b 我鼠标坏了
a 那带触控板方便
b 嗯 白色容易黄吧
a 白色用久了边上会有点黄
b 黑的 带触控板
a 好的 黑色11英寸带触控板
b 搞定 上课去了

# p095 指定顺丰没写进备注 => ship.note
多肉植物组合老桩 | 20棵装 | 1
@ receiver: 花婆婆
@ phone: 13900055583
@ address: 江苏省南京市鼓楼区湖南路181号
@ coupon: -
@ amount: 69
@ note: -
b 上次中通给我压烂一半 这回发顺丰 我补差价
a 补6元差价就行 备注发顺丰
b 补好了 麻烦啦

# p096 楷书是以前写的;5本一套
硬笔书法字帖行楷 | 成人;5本套装 | 1
@ receiver: 景老师
@ phone: 18000097714
@ address: 河南省商丘市梁园区凯旋中路88号
@ coupon: -
@ amount: 36
@ note: -
b 退休了想练练字
a 楷书入门 行楷稍快 您想学哪种
b 年轻时写过楷书 行楷吧 五本的
a 好的 行楷5本一套36

# p097 第二件0元没生效,两瓶该49,付了98 => pay.promotion|amount
烟酰胺身体乳 | 400ml | 2
@ receiver: 辜曼
@ phone: 17600033347
@ address: 贵州省遵义市红花岗区中华路120号
@ coupon: -
@ amount: 98
@ note: -
b 两瓶第二件0元 是这个价吗
a 今晚直播间第二件0元 两瓶一共49
b 冲了冲了

# p098 两个月60丸=2罐;老姐妹自己买
无糖黑芝麻丸独立包装 | 9g*30丸/罐 | 2
@ receiver: 高秀兰
@ phone: 13600062259
@ address: 河北省邢台市襄都区中兴东大街55号
@ coupon: -
@ amount: 79.8
@ note: -
b 糖尿病能吃不
a 无添加蔗糖 不过含麦芽糖醇 建议问过医生适量吃
b 大夫说少吃可以 我一天一丸 两月的
a 那60丸 两罐79.8
b 老姐妹也要 她自己拍

# p099 要双翘滑板,拍的轮滑鞋 => goods.product|model
儿童轮滑鞋可调 | 粉色;M(32-37) | 1
@ receiver: 阮小美
@ phone: 15300011128
@ address: 江西省抚州市临川区赣东大道800号
@ coupon: -
@ amount: 219
@ note: -
b 学校门口都在玩滑板 孩子也要滑板 双翘那个
a 双翘滑板7岁以上都可以 粉色彩虹图案有货
b 好 双翘滑板粉的
b 拍好嘞

# p100 H2是旧车;黑棕一致
汽车脚垫全包围专用 | 哈弗H6 21款;黑棕 | 1
@ receiver: 符建军
@ phone: 13400041157
@ address: 山东省菏泽市单县南城街道舜师西路16号
@ coupon: -
@ amount: 228
@ note: -
b 哈弗h6 2021年的 三代还是二代
a 21款三代 我们按年款开模的
b 原先我那车是h2 早卖了
a 好的 H6 21款 黑棕和全黑选哪个
b 黑棕

# p101 收件人和电话都该换成外婆的 => ship.receiver ship.phone
泡脚桶恒温按摩 | 白色;升级款 | 1
@ receiver: 叶知秋
@ phone: 18100051174
@ address: 广东省肇庆市端州区天宁北路75号
@ coupon: -
@ amount: 259
@ note: -
b 送我外婆 收件人 岑玉珍
b 电话 13900082267
a 收件人岑玉珍 13900082267 地址端州区天宁北路75号对吗
b 地址对的

# p102 120支=10盒;普票已备注
中性笔0.5黑色按动 | 12支/盒 | 10
@ receiver: 实验小学三(2)班家委会
@ phone: 13700091162
@ address: 江苏省无锡市滨湖区梁清路588号
@ coupon: -
@ amount: 150
@ note: 开普票
b 全班40个人 每人三支
a 40×3=120支 12支一盒 拍10盒
b 嗯10盒 开个普票哈
a 备注开普票了 共150

# p103 林芝偏远 => ship.remote
摄影双肩包防水 | 灰色;大号 | 1
@ receiver: 次仁卓玛
@ phone: 13900066104
@ address: 西藏自治区林芝市巴宜区八一大街88号
@ coupon: -
@ amount: 329
@ note: -
b 能装三脚架不 我要进雪山拍片
a 大号侧边可以绑三脚架
b 大号灰 买了

# p104 37、39下学期再买,三双38一致
舞蹈鞋成人猫爪鞋 | 肉色;38 | 3
@ receiver: 芭蕾教室佟老师
@ phone: 13500078815
@ address: 吉林省长春市朝阳区红旗街1188号
@ coupon: -
@ amount: 105
@ note: -
b 37 38 39 都有吧 学生脚不一样
a 肉色都有货
b 这次先补三双38的 别的下学期

# p105 要5kg白色,拍成3kg粉色 => goods.colour goods.model|size
迷你洗衣机内衣专用 | 粉色;3kg | 1
@ receiver: 司琪
@ phone: 15600081175
@ address: 广东省中山市石岐区孙文东路60号
@ coupon: -
@ amount: 399
@ note: -
b 单身公寓用 3公斤的洗得下床单吗
a 单人床单要5kg的才行
b 那5公斤的 白的 粉色太幼稚
a 5kg白色 活动同价399
b 落单咗

# p106 满减没减,还是258;海口偏远 => ship.remote pay.promotion|amount
进口红酒干红整箱 | 750ml*6 | 1
@ receiver: 吴清海
@ phone: 13800094471
@ address: 海南省海口市美兰区海府路59号
@ coupon: -
@ amount: 258
@ note: -
b 中秋没喝完的朋友又想要 上次那个干红
a 整箱258 今天满200减30 系统自动减的
b 好 我付了啊

# p107 1.6米没买;一间一根=2根
不锈钢晾衣杆伸缩 | 2.4米;加厚 | 2
@ receiver: 包租公老梁
@ phone: 13700066641
@ address: 广东省广州市白云区机场路285号
@ coupon: -
@ amount: 118
@ note: -
b 两间房一间一根 阳台2米2
a 伸缩杆最长2.4米 2米2够
b 短的1.6米那个卫生间能用不
a 能用的 35一根
b 卫生间先不弄

# p108 楼号门牌没补;红包没用 => ship.address pay.coupon
升降晾衣架电动阳台 | 隐形款;带照明 | 1
@ receiver: 佟雨薇
@ phone: 15900044418
@ address: 陕西省咸阳市秦都区人民西路37号
@ coupon: -
@ amount: 899
@ note: -
b 直播间领的60红包能抵这个吗
a 可以的亲 60红包下单时勾选就抵
b 哦哦好 另外我地址少写了楼号 是37号院5栋1802
a 好 帮您补上5栋1802
b 多谢多谢

# p109 90、加厚款、小兔粉都排除
婴儿恒温睡袋分腿 | 四季款;80cm;小熊米 | 1
@ receiver: 凌霜
@ phone: 17600081142
@ address: 浙江省湖州市南浔区人瑞路339号
@ coupon: -
@ amount: 149
@ note: -
b 宝宝10个月 73厘米 买80还是90
a 80的适合70-80厘米 73刚好
b 朋友家说直接买90穿两年
a 90的下摆太长 夜里容易缩进去闷到
b 吓人 那80
b 我家有地暖 厚款热不热
a 有地暖推荐四季款 加厚款适合没暖气的
b 没有地暖 我说错了 我妈家有 我家是空调
a 开空调室温多少度呢
b 22左右
a 22度四季款里面穿一层就行
b 好四季的 分腿
b 小熊和小兔都好看啊
a 小熊是米色 小兔是粉色
b 男宝 小熊

# p110 要巢框5捆,拍成蜂箱2个 => goods.product|model goods.quantity
养蜂平箱杉木 | 十框标准箱 | 2
@ receiver: 甘大哥
@ phone: 13900088825
@ address: 云南省玉溪市红塔区玉兴路97号
@ coupon: -
@ amount: 236
@ note: -
b 中蜂 分了五群 缺巢框 箱子我有
a 中蜂巢框10个一捆
b 巢框来5捆
a 好 5捆 今天发
b 转了哈

# p111 一组10袋;传达室已备注
即食海蜇丝凉拌 | 150g*10袋 | 1
@ receiver: 尚德顺
@ phone: 13000027781
@ address: 山东省日照市东港区海曲中路66号
@ coupon: -
@ amount: 42
@ note: 放小区传达室
b 姑娘 上次一袋多少克来
a 大爷 150克一袋 10袋一组
b 中 再来一组 还放传达室
a 备注好了 放小区传达室

# p112 肩宽改175/L,订单还是170/M => goods.size
新郎西服套装三件套修身 | 藏蓝;170/M | 1
@ receiver: 沙宇航
@ phone: 18700095530
@ address: 河北省沧州市运河区解放西路12号
@ coupon: -
@ amount: 699
@ note: -
b 下月结婚 求推荐
a 恭喜恭喜 您身高体重发我哦
b 171 一百三
a 171 130斤参考170/M
b 我肩宽 48
a 肩宽48的话M肩会绷 M肩宽45
b 那L呢
a L肩宽47.5 差不多 XL是49
b XL会不会像借来的
a 袖子会长一点 裁缝能改
b L吧 175/L
a 好的 藏蓝175/L
b 黑的也拍一套? 算了婚后穿不着
a 藏蓝日常也能穿
b 伴郎的他们自己租
b 领带送吗
a 领带领结都在三件套礼盒里的
b 齐活 付了
s 买家已付款

# p113 40cm、69都没选;两只是龟
乌龟缸带晒台 | 60cm;带过滤 | 1
@ receiver: 慢慢来
@ phone: 15000098843
@ address: 江苏省扬州市广陵区文昌中路500号
@ coupon: -
@ amount: 129
@ note: -
b 两只草龟 一只5公分一只8公分
a 建议60cm的 40的很快就不够了
b 40便宜一半呢
a 40的69 不带过滤哦
b 算了 一步到位60

# p114 收件人没改老秦;6元券没用 => ship.receiver pay.coupon
护手霜礼盒装 | 6支装;玫瑰 | 2
@ receiver: 幼师小满
@ phone: 18200094416
@ address: 福建省龙岩市新罗区九一南路66号
@ coupon: -
@ amount: 136
@ note: -
b 送同事的 收件写 幼儿园门卫 老秦 吧 我们统一放门卫
a 收件人写 老秦 对吗
b 对的 还有收藏有礼那张6块的券我点了
a 好的 6块的券能用
b 感谢

# p115 EU 39 = UK 6; 6.5 was the old pair
Women's Trail Running Shoes | Plum; UK 6 | 1
@ receiver: Niamh Gallagher
@ phone: +353 85 012 7719
@ address: 22 Shop Street, Galway, H91 T2PX, Ireland
@ coupon: -
@ amount: 84
@ note: -
b Hello, I'm a EU 39 normally. That's UK 6?
a Yes, EU 39 is UK 6
b My old pair were 6.5 but they slipped on downhills
a Then stay with 6, they run true to size
b UK 6 in plum so, paid there now

# p116 电话要换成客户的 => ship.phone
农家散养土鸡蛋 | 50枚 | 1
@ receiver: 月嫂孙姐
@ phone: 13600033385
@ address: 湖北省荆州市沙市区北京路208号
@ coupon: -
@ amount: 68
@ note: -
b 我住客户家 电话填客户的 13600047719
a 好的 快递打13600047719
b 蛋破了赔吧
a 破损包赔 拍照就行

# p117 第一辑是旧的;两个娃不是两套
儿童绘本3-6岁睡前故事 | 第二辑;8册 | 1
@ receiver: 阎妈
@ phone: 13800041103
@ address: 辽宁省丹东市振兴区锦山大街8号
@ coupon: -
@ amount: 59
@ note: -
b 第一辑我家都翻烂了 还有新的吗
a 有第二辑8册 第三辑下月出
b 第二辑 两个娃抢着看哈哈

# p118 要双录版,规格是单录;送的64G卡没备注 => goods.model|product pay.gift
行车记录仪前后双录 | 2K单录;32G卡 | 1
@ receiver: 网约车老蔡
@ phone: 13500062283
@ address: 四川省泸州市江阳区江阳西路46号
@ coupon: -
@ amount: 299
@ note: -
b 跑滴滴 要拍车里头的 双录那版
a 2K双录 前加车内 299
b 卡多大
a 标配32G 活动期间多送一张64G卡
b 好嘛 双录的 64g卡莫忘了

# p119 73没选;青海路在上海
婴儿连体衣春秋哈衣 | 鹅黄;66码 | 3
@ receiver: 尤奶奶
@ phone: 13900013376
@ address: 上海市杨浦区青海路18弄5号
@ coupon: -
@ amount: 117
@ note: -
b 小囡4个月 15斤 66还是73
a 15斤66码还能穿两个月 73会大
b 长得快呀 不过先穿66
b 鹅黄三件 男女都好穿

# p120 两个班88支,只拍了一个班的45支 => goods.quantity pay.amount
竖笛8孔德式小学生 | 白色 | 45
@ receiver: 光明小学音乐组
@ phone: 15100033862
@ address: 河北省承德市双桥区西大街路北12号
@ coupon: -
@ amount: 405
@ note: -
b 四年级两个班 一班45 二班43 一人一支
a 那一共88支 单价9块 792
b 对 88支 先用我的账号垫
a 好的老师

# p121 2米两根、3000/3500K、白轨都否了;券已用;延期发货已备注
全屋磁吸轨道灯套装 | 黑色;3米轨;4000K | 1
@ receiver: 祁先生
@ phone: 18000016648
@ address: 江苏省苏州市吴中区东吴北路66号
@ coupon: 装修券80
@ amount: 619
@ note: 1月15日后发货
b 无主灯 客厅做磁吸 怎么配
a 您好 客厅多长 吊顶做好了吗
b 吊顶还没做 长4米2
a 一般轨道比墙短一点 3米的居中比较好看
b 设计师画的是两根2米拼的
a 两根拼接中间有缝 3米是整根
b 整根好
b 预埋还是明装
a 没吊顶之前都能做 预埋更平
b 我问问师傅
b 师傅说预埋
a 预埋款轨道一样的 配件发预埋支架
b 色温设计师写的3500
a 我们有3000 4000 6000
b 那4000吧 3000我家厨房用着偏黄
a 好的 4000K
b 白轨黑轨 顶是白的
a 白顶配黑轨有线条感 配白轨隐形
b 我就要线条感 黑
a 黑色3米 4000K 原价699
b 装修券80 抵完619?
a 对 619 什么时候发呢
b 1月15号之后 现在没人
a 备注1月15日后发货了
b 好 拍

# p122 楼层房号没补进地址 => ship.address
碎纸机办公大功率 | 5级保密;20L | 1
@ receiver: 明信会计事务所
@ phone: 13400018834
@ address: 安徽省滁州市琅琊区琅琊东路88号
@ coupon: -
@ amount: 459
@ note: -
b 我们搬楼上了 原来2楼 现在琅琊东路88号9楼901
a 好的 给您更新 88号9楼901
b 前台会签

# p123 2015年断货,生茶不要;内蒙古路在青岛
云南古树普洱熟茶饼 | 357g;2018年 | 1
@ receiver: 蓝田
@ phone: 18600027764
@ address: 山东省青岛市市北区内蒙古路15号
@ coupon: -
@ amount: 168
@ note: -
b 2015年那饼还有吗
a 15年的卖完了 2018年的口感也醇
b 生茶伤胃 熟的就行
b 18年熟茶来一饼

# p124 单价69,两件8折没打 => pay.promotion|amount
儿童加绒保暖内衣套装 | 卡通蓝;120 | 2
@ receiver: 裘梅
@ phone: 15600094438
@ address: 湖南省永州市冷水滩区梧桐路110号
@ coupon: -
@ amount: 138
@ note: -
b 页面写两件8折 我拍两套能打吧
a 能的 两件8折 拍两套自动打
b 嗯哪 两套120

# p125 7-8、10-11没选;首饰盒、贺卡已备注
淡水珍珠项链妈妈款 | 8-9mm;45cm | 1
@ receiver: 伍思琪
@ phone: 13700042285
@ address: 广东省湛江市赤坎区中山一路14号
@ coupon: -
@ amount: 399
@ note: 送首饰盒+贺卡
b 母亲60大寿 7-8的会不会显小
a 60岁戴8-9mm大气些 10-11mm贵好多
b 8-9吧 10的预算不够
b 有盒子吗 能写张贺卡不
a 送首饰盒和贺卡 都备注上了

# p126 尺码拍成41;电话还是旧号 => goods.size ship.phone
劳保鞋防砸防刺穿 | 黑色;41 | 1
@ receiver: 仇铁柱
@ phone: 13800065521
@ address: 河南省平顶山市新华区建设路西段29号
@ coupon: -
@ amount: 98
@ note: -
b 工地上穿 垫两层鞋垫 43码 脚肥
a 43码有货 钢包头 宽楦的
b 来一双43的 俺换号了 13800011265
a 好的哥 新号13800011265
b 中

# p127 双人款被否,单人4XL一致
电动车雨披单人加大 | 藏青;4XL;双帽檐 | 1
@ receiver: 外卖小马哥
@ phone: 15800088837
@ address: 安徽省六安市金安区梅山北路170号
@ coupon: -
@ amount: 59
@ note: -
b 跑单穿的 双人的下摆长不长
a 双人的长 单人骑拖地 容易卷轮子
b 那算了 单人的 加大4xl 盖得住箱子不
a 盖不住外卖箱哦 只盖人和车头
b 没事 盖人就行 藏青

# p128 要近视泳镜400度,拍成平光 => goods.product|model
泳镜成人高清防雾 | 平光;黑色 | 1
@ receiver: 谷雨
@ phone: 13300083319
@ address: 江苏省泰州市高港区港城中路18号
@ coupon: -
@ amount: 59
@ note: -
b 我近视 游泳看不清墙 平光的没用
a 有近视泳镜 150到800度
b 近视泳镜 两只眼都400
a 近视款黑色400度 同价
b 谢了 马上拍

# p129 双锅炉2680、胶囊机没选,磨豆机是别的套餐;赠品已备注
咖啡机家用意式半自动 | 奶白;单锅炉 | 1
@ receiver: 元气小店
@ phone: 17600095521
@ address: 上海市徐汇区漕溪北路398号汇智大厦1204
@ coupon: -
@ amount: 1280
@ note: 送拉花缸 粉锤
b 想在办公室做咖啡 大概十个人
a 十个人的话每天多少杯呢
b 二三十杯吧
a 单锅炉连续做打奶要等一会 双锅炉可以同时
b 双锅炉多少
a 双锅炉2680
b 老板批了1500
a 那单锅炉1280 二三十杯分散着做也可以
b 用奶的人不多
b 胶囊机是不是更方便
a 胶囊机省事 但是一颗三四块
b 一个月下来不便宜
a 半自动一杯豆子成本一块多
b 行 单锅炉 奶白
b 上次隔壁公司买的 送了磨豆机?
a 那是双锅炉套餐送的 单锅炉送拉花缸和粉锤
b 也行
a 拉花缸粉锤备注好了

# p130 the parcel should be in the bride's name; silver agreed, card says Gold => ship.receiver goods.colour
Bridal Hair Comb Pearl | Gold | 1
@ receiver: Emily Carver
@ phone: +1 615-555-0188
@ address: 301 Woodland Street, Nashville, TN 37206
@ coupon: -
@ amount: 42
@ note: -
b Hi! It's for my daughter, she's the bride. Ship it in her name: Abigail Carver
a Congratulations! Recipient Abigail Carver, noted
b I'd like the silver, her dress is cool toned
a Silver it is, same price 42

# p131 媳妇的M没买
护腰带腰间盘冬季保暖 | 黑色;XL(腰围2尺6-2尺9) | 1
@ receiver: 温师傅
@ phone: 18000082293
@ address: 江西省吉安市吉州区井冈山大道126号
@ coupon: -
@ amount: 88
@ note: -
b 开大车的 腰围2尺7
a 2尺7拍XL
b 我媳妇2尺1穿啥
a 2尺1拍M的
b 她说不用 就我的

# p132 要276L双温,拍成218L单温;下午送没备注 => goods.model|size ship.note
商用冰柜卧式 | 白色;218L;单温 | 1
@ receiver: 小卖部姚婶
@ phone: 13500011129
@ address: 贵州省安顺市西秀区中华东路35号
@ coupon: -
@ amount: 1099
@ note: -
b 小卖部放雪糕和饮料 要多大
a 雪糕饮料一起放建议双温的 左冷冻右冷藏
b 双温好 不用买俩
a 双温有198L和276L
b 216那个呢
a 218L是单温的 只能一边
b 门宽80能进去不
a 198L宽58 276L宽63 都能进
b 276费电不
a 一天大概1.2度 198的1度
b 差不多嘛 276双温
a 276L双温现价1099
b 上午要去进货 下午送嘛
a 备注下午配送
b 要得

# p133 各一棵加门口一棵=3
阳台爬藤月季大苗 | 粉色龙沙;3加仑 | 3
@ receiver: 顾念慈
@ phone: 13900024498
@ address: 江苏省南通市通州区人民东路88号
@ coupon: -
@ amount: 135
@ note: -
b 北阳台没太阳能养吗
a 月季喜光 一天最少6小时
b 那栽南边 两面围栏各一棵 门口一棵
a 那就是3棵 45一棵 135
b 粉龙 三棵

# p134 领到的25元券没用上 => pay.coupon
空姐制服衬衫女职业 | 白色长袖;36 | 3
@ receiver: 傅航
@ phone: 18700018857
@ address: 重庆市江北区建新东路36号
@ coupon: -
@ amount: 207
@ note: -
b 新员工报到要三件长袖36
a 好的 三件白色长袖36
b 粉丝群发的25元券 已经领到卡包了
a 卡包里的25元券下单直接用
b okk拍了

# p135 1+1+2=4个;光控被否
小夜灯插电感应 | 暖光;人体感应 | 4
@ receiver: 项南
@ phone: 15300041163
@ address: 江苏省盐城市大丰区人民南路9号
@ coupon: -
@ amount: 59.6
@ note: -
b 老人起夜 卧室一个 厕所一个 过道两个
a 一共4个 感应的还是光控的
b 光控整晚亮太费 感应的
a 感应暖光 14.9一个
b 好

# p136 要20个拍了10个;赤峰偏远 => goods.quantity ship.remote
羊用自动饮水碗不锈钢 | 大号;带接头 | 10
@ receiver: 那日苏
@ phone: 13800071162
@ address: 内蒙古自治区赤峰市红山区哈达街45号
@ coupon: -
@ amount: 280
@ note: -
b 200只羊 十只共用一个 算算要几个
a 那20个正好 接头都配好的
b 成 20个

# p137 数格款、2米都不要
十字绣客厅大幅 | 家和万事兴;1.5米;印花 | 1
@ receiver: 邹桂香
@ phone: 13000034472
@ address: 吉林省四平市铁东区中央东路77号
@ coupon: -
@ amount: 68
@ note: -
b 眼神不济了 数格子的绣不了
a 那选印花的 照着颜色绣就行
b 2米的挂不下 1米5吧
a 家和万事兴1.5米印花 线都配齐的
b 妥了

# p138 要豆沙红、送新房,订单都没改 => goods.colour ship.address
婚房喜被十件套 | 大红龙凤;1.8米床 | 1
@ receiver: 莫小桃
@ phone: 13600082261
@ address: 广西壮族自治区梧州市万秀区西环路55号
@ coupon: -
@ amount: 699
@ note: -
b 大红太土了 有没有豆沙红的
a 豆沙红绣囍 有现货 1.8和2.0的
b 豆沙红 我们床1.8
b 地址错了错了 送新房 新兴二路128号
a 好 改新兴二路128号 收件不变
b 对 谢谢啊

# p139 白帽库房有;黄30个,印字已备注
工地安全帽加厚透气 | 黄色 | 30
@ receiver: 鸿基建筑项目部胡工
@ phone: 18100095574
@ address: 湖北省鄂州市鄂城区滨湖西路18号
@ coupon: -
@ amount: 540
@ note: 印字 鸿基建筑
b 工人戴黄的 管理戴白的 这次进了30个工人
a 那黄色30个 18一个 540 要印字吗
b 印 鸿基建筑
a 印字备注好了
b 管理的白帽子库房还有

# p140 10000毫安不够;飞机只是问
充电宝20000毫安快充 | 黑色;自带线 | 1
@ receiver: 火车迷阿凯
@ phone: 17700036648
@ address: 山西省临汾市尧都区解放路15号
@ coupon: -
@ amount: 129
@ note: -
b 坐20多小时硬座 10000的不够我造
a 20000能充手机4次左右
b 能上飞机吗 以后说不定
a 74Wh 有3C标识 可以带上飞机
b 20000自带线 黑
a 好的 不含充电头哦
b 头我有
`
