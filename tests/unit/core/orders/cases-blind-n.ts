/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/072. */
export const BLIND_N = `
# n001 电话只有10位 => ship.phone
鸭脖卤味真空 | 甜辣;15根 | 1
@ receiver: 汉口辣妹
@ phone: 1350009942
@ address: 湖北省武汉市江汉区新华路128号
@ coupon: -
@ amount: 45
@ note: -
b 甜辣的15根
a 今天发顺丰
b 甜辣辣不辣
a 三分辣
b 小意思

# n002 三个码各一双,只拍了41 => goods.quantity|size|product pay.amount
厨师鞋防滑防油 | 黑;41 | 1
@ receiver: 后厨老雷
@ phone: 13500047008
@ address: 四川省眉山市东坡区东坡大道南三段66号
@ coupon: -
@ amount: 59
@ note: -
b 41 42 43各一双 后厨三个人
a 三双177
b 好

# n003 白色、普通款没选
自拍杆三脚架 | 黑;加长 | 1
@ receiver: 麻小姑
@ phone: 15500069810
@ address: 云南省保山市隆阳区人民路55号
@ coupon: -
@ amount: 49
@ note: -
b 白色比黑色贵?
a 一样
b 黑
b 加长1.6m吧
a 是的
b 普通款1.1算了

# n004 buyer gave a new phone => ship.phone
Phone Tripod | Black; 1.5m | 1
@ receiver: Ken Watari
@ phone: +1 619-555-0151
@ address: 94 Juniper St, San Diego, CA 92101
@ coupon: -
@ amount: 25
@ note: -
b hi
b phone on the order is old, please use +1 619-555-0199
a Will update it
b ty

# n005 agreed L, ordered M => goods.size
Dog Raincoat | Yellow; M | 1
@ receiver: Kelly Osei
@ phone: +44 7700 900 526
@ address: 3 Canal Walk, Leeds LS1 4AP, UK
@ coupon: -
@ amount: 27
@ note: -
b back length 45cm, M or L?
a 45 is L
b L then, yellow
b ordered x

# n006 拉萨偏远未说明 => ship.remote
美容仪 | 白 | 1
@ receiver: 央金
@ phone: 15700032397
@ address: 西藏自治区拉萨市城关区江苏路19号
@ coupon: -
@ amount: 499
@ note: -
b 江苏路哦 拉萨的
a 看到了 有货
b 什么时候发
a 明天

# n007 8.5 is the usual size; 8 agreed
Hiking Sandals | Olive; US 8 | 1
@ receiver: Dana Whitfield
@ phone: +1 503-555-0126
@ address: 2319 SE Division St, Portland, OR 97202
@ coupon: -
@ amount: 55
@ note: -
b I'm 8.5 usually
a They run half a size big, so 8
b 8 in olive then
b no rush on shipping

# n008 一份两张
猫抓板瓦楞纸 | 大号;2只装 | 1
@ receiver: 许喵
@ phone: 18900026337
@ address: 江苏省盐城市大丰区健康西路66号
@ coupon: -
@ amount: 29.9
@ note: -
b 两只猫会打架 一只一张够了
a 大号2只装正好
b 哦那就一份 2张
a 是的

# n009 昌吉偏远,没说运费 => ship.remote
车衣车罩加厚 | SUV-L;银色 | 1
@ receiver: 秦俭
@ phone: 13900023101
@ address: 新疆维吾尔自治区昌吉回族自治州昌吉市延安北路129号
@ coupon: -
@ amount: 128
@ note: -
b 哈弗H6 拍L对不
a H6拍SUV-L
b 银色 一个
b 几天到
a 大概6天

# n010 要瓷砖胶,拍成木工胶 => goods.product
木工胶快干 | 500ml | 1
@ receiver: 鲁小匠
@ phone: 18200013728
@ address: 江苏省扬州市广陵区运河西路66号
@ coupon: -
@ amount: 29
@ note: -
b 我要的是瓷砖胶呀 粘墙面那种
a 瓷砖胶5kg一袋 在第二个链接
b 哦好 我拍瓷砖胶
b 完事

# n011 500张没选;挂图已备注
儿童识字卡片 | 0-6岁;1000张 | 1
@ receiver: 林老太太
@ phone: 18900002674
@ address: 福建省宁德市蕉城区蕉城南路27号
@ coupon: -
@ amount: 49
@ note: 送识字挂图
b 500张的跟1000张的 孙子4岁 你看哪个
a 1000张用得久
b 听你
b 不是还送挂图?
a 给您备注了挂图一张

# n012 青金石没选
平安扣红绳手链 | 朱砂;可调节 | 1
@ receiver: 白素素
@ phone: 18100092824
@ address: 广东省云浮市云城区兴云路22号
@ coupon: -
@ amount: 59
@ note: -
b 开光的?
a 我们不做这个说法 朱砂原料哈
b 蓝色青金石的 那款不好看
b 朱砂的
a 好

# n013 单个没选
保鲜盒玻璃 | 640ml;6个 | 1
@ receiver: 蔡琴
@ phone: 13600039631
@ address: 江西省景德镇市珠山区珠山中路268号
@ coupon: -
@ amount: 79
@ note: -
b 带饭用 1个人
b 单个多少
a 单个19 6个79
b 6个 分装肉
a 好

# n014 20寸是老车
雨刮器无骨 | 一对;24寸+18寸 | 1
@ receiver: 盖先生
@ phone: 18100096426
@ address: 山东省枣庄市薛城区泰山路166号
@ coupon: -
@ amount: 58
@ note: -
b 20寸的我老车换下来的 新车24 18
a 那就拍24+18
b 一对够了
b 胶条能单换不
a 不能单换 整根换哈

# n015 哑铃是上次买的
健腹轮 | 静音;送跪垫 | 1
@ receiver: 董小练
@ phone: 15800096907
@ address: 安徽省池州市青阳县蓉城镇九华西路19号
@ coupon: -
@ amount: 59
@ note: -
b 上次你家哑铃我买的10kg 还行
b 这次来个健腹轮
a 老朋友了
b 跪垫有吧
a 有 规格含

# n016 电话不改;西安只是问
身体乳樱花 | 400ml | 1
@ receiver: 龙女
@ phone: 18900043317
@ address: 陕西省安康市汉滨区金州路55号
@ coupon: -
@ amount: 39
@ note: -
b 电话写的是我对象的
b 我对象189那个号码就好 不用改
b 明天能到西安吗 出差顺路拿
a 地址是安康的 改不了路线哦
b 那送安康吧

# n017 126是减前价;黑枸杞没买
枸杞特级 | 500g;罐装 | 2
@ receiver: 单丹
@ phone: 15900000927
@ address: 江西省新余市渝水区仙来中大道88号
@ coupon: 满100减10
@ amount: 116
@ note: -
b 两罐126是吧 减10的满减有没有算
a 算了的 实付116
b 没错 页面是116
b 黑枸杞贵死 下次

# n018 26件是闺蜜的
待产包春夏 | 实用款;18件 | 1
@ receiver: 栗青
@ phone: 15200057763
@ address: 湖南省永州市零陵区芝山路118号
@ coupon: -
@ amount: 268
@ note: -
b 26件那个用得上吗
a 顺产18件够 剖腹建议26件
b 医生说能顺
b 18件吧 多了浪费
b 我闺蜜剖的她买26件还不够哈哈

# n019 3斤装问了又作罢
百香果 | 5斤;大果 | 1
@ receiver: 霍山
@ phone: 13500023247
@ address: 安徽省铜陵市铜官区长江西路88号
@ coupon: -
@ amount: 26.8
@ note: -
b 皱皮的是不是坏了
a 皱皮更甜 不是坏
b 学到了 给我5斤大的
b 3斤的装盒子吗 算了不用管

# n020 机械改回遥控;券用了
电风扇落地 | 白;遥控款 | 1
@ receiver: 伍佰
@ phone: 18800052689
@ address: 广东省阳江市江城区东风一路99号
@ coupon: 夏日券15
@ amount: 169
@ note: -
b 机械款不用遥控便宜吧
a 便宜30
b 老人还是机械的简单
a 机械款
b 等下 我妈又说够不着按钮 遥控方便
b 那遥控的
b 券15

# n021 21音没选
卡林巴拇指琴17音 | 原木 | 1
@ receiver: 顾盼
@ phone: 18500055718
@ address: 湖南省怀化市鹤城区迎丰中路66号
@ coupon: -
@ amount: 69
@ note: -
b 21音高音多些?
a 21音复杂 17音最常见
b 我只会两只老虎hh 17就够

# n022 要480ml,拍成350ml => goods.model|size
儿童水杯吸管 | 350ml;小狮子 | 1
@ receiver: 唐果果
@ phone: 13600077145
@ address: 广东省潮州市湘桥区潮州大道58号
@ coupon: -
@ amount: 49
@ note: -
b 480ml的有狮子吗 夏天娃喝得多
a 480小狮子有
b 来个480
b 拍了拍了

# n023 地址只到区,没有街道门牌 => ship.address
手工水饺速冻 | 韭菜鸡蛋;2斤 | 1
@ receiver: 佟掌柜
@ phone: 15100053172
@ address: 陕西省榆林市榆阳区
@ coupon: -
@ amount: 42
@ note: -
b 韭菜鸡蛋2斤
a 冷链到榆林大概3天
b 化了咋弄
a 化了赔
b 中

# n024 三人位+单人位,只拍了三人位 => goods.quantity|size|model|product
沙发垫防滑 | 浅卡;三人位 | 1
@ receiver: 江一燕子
@ phone: 18500074493
@ address: 浙江省嘉兴市平湖市当湖西路66号
@ coupon: -
@ amount: 129
@ note: -
b 沙发3+1
a 三人位一个 单人位一个
b 两个都要
b 下单好

# n025 男女各一双,只拍男款 => goods.quantity|product|colour|size pay.amount
棉拖鞋情侣 | 灰色;42-43 | 1
@ receiver: 花椒
@ phone: 13800084181
@ address: 安徽省池州市贵池区池阳路66号
@ coupon: -
@ amount: 39
@ note: -
b 男女各一双 男42 女38 灰粉
a 灰42-43 粉38-39 共78
b 好呀 付款啦

# n026 25元券没用上,实付应164 => pay.coupon|promotion pay.amount|coupon|promotion
电动打磨机手持 | 1200W;送砂纸20张 | 1
@ receiver: 漆工阿贵
@ phone: 15000055762
@ address: 江西省宜春市丰城市剑光大道166号
@ coupon: -
@ amount: 189
@ note: -
b 会员那张25的券我用了哈 付的时候看着像减了
a 用了的话实付164
b 应该是吧 你帮我瞄一眼

# n027 米白L断货,改卡其L
西装外套女休闲 | 卡其;L | 1
@ receiver: 陈默默
@ phone: 17300076585
@ address: 河南省南阳市宛城区人民南路18号
@ coupon: -
@ amount: 199
@ note: -
b 米白还有L吗
a 米白L没了 米白M有
b M穿不下唉
b 卡其L吧
a 好的卡其L
b 嗯

# n028 周六上午送未备注 => ship.note
鲜活帝王蟹 | 2.5-3斤 | 1
@ receiver: 海老板
@ phone: 13100056813
@ address: 辽宁省营口市站前区渤海大街西18号
@ coupon: -
@ amount: 899
@ note: -
b 家里有事 周五之前不要送
b 周六上午吧
a 好的备注 周六上午送
b 谢谢

# n029 儿子170以后再买
冲锋衣三合一男 | 黑;XL | 1
@ receiver: 老马
@ phone: 15500053754
@ address: 山西省阳泉市城区德胜东街18号
@ coupon: -
@ amount: 269
@ note: -
b 我儿子穿170吧
b 我穿180
b 我给我自己拍 XL
a 好的
b 儿子的过年再说

# n030 50ml not chosen; code used
Vitamin C Serum | 30ml | 1
@ receiver: Laura Petrov
@ phone: +61 491 570 677
@ address: 9 Rundle Street, Kent Town SA 5067, Australia
@ coupon: WELCOME5
@ amount: 39
@ note: -
b is it ok with retinol
a Use C in the morning, retinol at night
b k. the 50ml looks big
b 30 is fine
b used WELCOME5

# n031 应用10块券,卡上5元券 => pay.coupon pay.amount|coupon
拍立得相纸 | mini;20张 | 1
@ receiver: 颜如玉
@ phone: 13500008069
@ address: 江苏省连云港市连云区中山西路66号
@ coupon: 店铺券5
@ amount: 99
@ note: -
b 用我新领的10块券
a 10块券满99可用 实付89
b 行
b 下好了

# n032 蜜枣不喜欢
鲜肉粽子嘉兴 | 蛋黄肉粽;10只 | 1
@ receiver: 屈原平
@ phone: 13100014834
@ address: 浙江省嘉兴市秀洲区新洲路299号
@ coupon: -
@ amount: 59
@ note: -
b 蛋黄肉还有没有 蜜枣不喜欢
a 有的
b 10只
b 甜咸战争我站咸哈哈哈哈

# n033 蓝色是哥哥旧的;护具不买
儿童平衡车无脚踏 | 粉色;12寸 | 1
@ receiver: 翟妈妈
@ phone: 18600053267
@ address: 河北省邢台市襄都区中兴东大街28号
@ coupon: -
@ amount: 169
@ note: -
b 女儿3岁 98cm
a 12寸合适
b 蓝色哥哥骑过的送人了
b 粉
b 送护具吗
a 护具另外28
b 先不买护具

# n034 要乘法表款,拍成拼音款 => goods.model|product
汉语拼音挂图有声 | 拼音款 | 1
@ receiver: 毕文
@ phone: 18800014596
@ address: 四川省遂宁市船山区遂州中路333号
@ coupon: -
@ amount: 39
@ note: -
b 九九乘法表款 拼音她会了
a 有的 有声乘法表款
b 好哩付过了

# n035 大号149只问
相机包单肩 | 灰;中号 | 1
@ receiver: 苗雨
@ phone: 17600038535
@ address: 湖南省湘西土家族苗族自治州吉首市人民南路68号
@ coupon: -
@ amount: 119
@ note: -
b 我一机两镜
a 中号一机两镜
b 大号能放三镜多少
a 149
b 我就一个钱包 中号 嘻嘻
b 灰

# n036 要加特林款,拍成恐龙 => goods.model|product
泡泡机电动 | 恐龙绿;含2瓶水 | 1
@ receiver: 满满姥姥
@ phone: 17700069450
@ address: 黑龙江省大庆市让胡路区西宾路18号
@ coupon: -
@ amount: 49
@ note: -
b 外孙要机关枪那个 不是恐龙
a 加特林泡泡机 同价
b 对对 加特林
b 拍上了

# n037 promised sample not on the order => pay.gift
Hydrating Face Mist | 100ml | 1
@ receiver: Noor Haddad
@ phone: +1 312-555-0184
@ address: 1450 N Wells St, Chicago, IL 60610
@ coupon: -
@ amount: 22
@ note: -
b any freebies?
a I'll pop in a sample of our hand cream
b omg thank you

# n038 79×3;发票已备注
POLO衫男翻领 | 白;2XL | 3
@ receiver: 采购许
@ phone: 18100006767
@ address: 福建省泉州市晋江市世纪大道188号
@ coupon: -
@ amount: 237
@ note: 开发票
b 三件白的 2xl 公司订
a 好的 79*3=237
b 抬头发你私信了 开票
a 收到 发票备注
b 谢谢

# n039 3J只问,选2J
车厘子智利 | 2J;5斤 | 1
@ receiver: 荣嬷嬷
@ phone: 13200003640
@ address: 北京市顺义区新顺南大街18号
@ coupon: -
@ amount: 268
@ note: -
b 3j的5斤多少
a 3J 5斤338
b 老板黑啊 2j
a 2J 268
b 好 整5斤

# n040 1.5米199没批
发财树盆栽 | 1.2米;含盆 | 1
@ receiver: 和顺
@ phone: 17700068890
@ address: 河北省沧州市任丘市建设路88号
@ coupon: -
@ amount: 139
@ note: -
b 放公司前台 1米5是不是气派
a 1.5米要199
b 财务不批 1米2
b 盆白的就行随便

# n041 2段是现在喝的;囤6罐
奶粉3段 | 800g*6罐 | 1
@ receiver: 潘春
@ phone: 13100055606
@ address: 湖南省衡阳市珠晖区东风路10号
@ coupon: -
@ amount: 1188
@ note: -
b 2段快喝完了 11个多月换3段可以吗
a 满12个月换3段
b 快满了 提前买
b 6罐囤
a 好的

# n042 白色、2米都没选
防撞条桌角 | 透明;4米 | 1
@ receiver: 安心
@ phone: 15800017981
@ address: 江苏省镇江市丹徒区长香西大道88号
@ coupon: -
@ amount: 19.9
@ note: -
b 白的会脏 透明吧
a 透明4米一卷
b 就一卷 家里桌子不多
b 2米的没了?
a 没2米
b 那4米

# n043 发票已备注;F没选
钢笔成人练字 | EF尖;墨蓝 | 1
@ receiver: 墨秋
@ phone: 18800015131
@ address: 安徽省黄山市屯溪区黄山东路66号
@ coupon: -
@ amount: 89
@ note: 开票 黄山墨香堂
b 开票 黄山墨香堂
a 抬头备注好了
b EF还是F
a EF细
b EF 我练小楷

# n044 地址没门牌 => ship.address
儿童羊羔绒外套 | 棕;150 | 1
@ receiver: 高小鱼
@ phone: 18100076043
@ address: 湖南省永州市冷水滩区梧桐路
@ coupon: -
@ amount: 129
@ note: -
b 棕色 150
a 好的
b 地址对着没
a 对的

# n045 要L码100片,拍成M码50片 => goods.size goods.model|quantity pay.amount
宠物尿垫加厚 | M码;50片 | 1
@ receiver: 泡芙妈
@ phone: 18100064643
@ address: 广东省珠海市金湾区机场东路288号
@ coupon: -
@ amount: 49
@ note: -
b 比熊 大概10斤 公狗抬腿
a 抬腿用L防侧漏
b 100片L
a L码100片 79
b 下好啦

# n046 粉5红10,只拍了红5 => goods.quantity|colour|product
玫瑰花苗四季开花 | 红色;5棵 | 1
@ receiver: 鱼丸
@ phone: 18500082105
@ address: 福建省龙岩市新罗区龙川北路99号
@ coupon: -
@ amount: 45
@ note: -
b 粉的5棵 红的10棵 院墙两边种
a 好 那分别下两单还是一起
b 一起
b 拍好啦 帮看下

# n047 要换电话,卡上没换 => ship.phone
便携烧烤架 | 不锈钢;小号 | 1
@ receiver: 小炭
@ phone: 15800062904
@ address: 湖南省邵阳市北塔区魏源西路20号
@ coupon: -
@ amount: 79
@ note: -
b 刚发现电话填成我前男友的了 救命🤦
b 换 15800069240
a 哈哈 这就给您换 15800069240
b 千万别打给他

# n048 放保安室没备注 => ship.note
全麦面包无蔗糖 | 1kg;原味 | 1
@ receiver: 麦苗
@ phone: 18500085067
@ address: 天津市北辰区京津路368号
@ coupon: -
@ amount: 29.9
@ note: -
b 保质期几天
a 常温5天 冷冻30天
b 送达放保安室可以不 冰箱放不下先
a 给您备注放保安室
b 谢谢哈 辛苦

# n049 答应改219,还是259 => pay.amount|promotion
烘干机家用小型 | 白 | 1
@ receiver: 顾夜
@ phone: 15200001868
@ address: 广西壮族自治区钦州市钦南区南珠西大街68号
@ coupon: -
@ amount: 259
@ note: -
b 直播间主播说拍付立减40
a 拍下客服改价 219
b 已拍 没付
b 改吧
a 改好了
b 付了

# n050 要加大码,拍成均码 => goods.size|model
半高领打底衫 | 黑;均码 | 1
@ receiver: 单雄信
@ phone: 15100097325
@ address: 陕西省汉中市汉台区天汉大道66号
@ coupon: -
@ amount: 49
@ note: -
b 我给我妈买
b 尺码给我妈那种加大的
a 加大码建议130-150斤
b 对 加大
b 好

# n051 券已用1299
油烟机侧吸 | 20大吸力 | 1
@ receiver: 马户
@ phone: 15500013660
@ address: 湖北省恩施土家族苗族自治州恩施市航空大道88号
@ coupon: 店铺券100
@ amount: 1299
@ note: -
b 包安装么
a 包安装 不含材料
b 店铺券100领啦
b 1399-100=1299
a 对的

# n052 10米不够;颜色随便不追究
洗车水枪高压 | 金色;15米管 | 1
@ receiver: 荆轲
@ phone: 15000095574
@ address: 陕西省渭南市临渭区东风大街18号
@ coupon: -
@ amount: 79
@ note: -
b 10米够用吗 车位离水龙头12米
a 那得15米
b 15米 金
b 喷头换别的颜色行不 算了随便

# n053 200个即4包
膨胀螺丝套装 | M8*80;50支 | 4
@ receiver: 孟师傅工地
@ phone: 18800093029
@ address: 河北省沧州市新华区黄河东路8号
@ coupon: -
@ amount: 136
@ note: -
b 老板m8的 长80
b 200个
a 50支一包 您拍4包
b 拍4包了
a 收到

# n054 36自己不买
高筒马丁靴女 | 棕色;37 | 1
@ receiver: 铃兰
@ phone: 18100025241
@ address: 黑龙江省鹤岗市工农区红旗路99号
@ coupon: -
@ amount: 179
@ note: -
b 棕色给我妹 她也37
b 我自己是36 先不买
a 哦 那您这单37棕
b 对 她的

# n055 1米75是杆长;券已用
浴帘防水加厚 | 条纹;180*200;含12环 | 1
@ receiver: 白浅浅
@ phone: 13600065724
@ address: 山东省威海市文登区文山路58号
@ coupon: 店铺券3
@ amount: 35
@ note: -
b 杆子我量的 1米75
a 180宽合适
b 挂钩送吧
a 配12个环 规格里都含
b 3块券也是券 用了哈哈

# n056 要带杆整套,只拍了替换头 => goods.product|model pay.amount
逗猫棒羽毛 | 替换头5个装 | 1
@ receiver: 花生米
@ phone: 18900093005
@ address: 河北省廊坊市霸州市益津中路16号
@ coupon: -
@ amount: 15.9
@ note: -
b 带杆的整套 杆子被咬断了
a 整套含杆+3个头 19.9
b 嗯嗯整套
b 付了

# n057 薰衣草放弃
香皂手工羊奶 | 4块;无香 | 1
@ receiver: 木兰辞
@ phone: 18800083986
@ address: 黑龙江省绥化市北林区中直路88号
@ coupon: -
@ amount: 39
@ note: -
b 薰衣草味睡得香
a 有
b 我妈闻不了香
b 无香的
b 4块一份

# n058 锯子没要
园艺剪刀修枝 | 钢柄;单把 | 1
@ receiver: 傅青松
@ phone: 18600040860
@ address: 江西省上饶市信州区赣东北大道18号
@ coupon: -
@ amount: 38
@ note: -
b 锯子和剪刀哪个锯粗枝
a 粗枝用锯 两指以下用剪
b 剪刀就行 月季没粗的
a 好滴
b 买了

# n059 一黑一灰拍成两条黑 => goods.colour|quantity|product
瑜伽裤高腰 | 黑;M | 2
@ receiver: 莫小贝
@ phone: 17700056010
@ address: 河南省濮阳市华龙区中原路168号
@ coupon: -
@ amount: 138
@ note: -
b 一黑一灰 都M
a 好的 两条138
b 好

# n060 门卫室已备注
帆布鞋学生低帮 | 米白;39 | 1
@ receiver: 楚小荞
@ phone: 17300076243
@ address: 广东省江门市新会区冈州大道66号
@ coupon: -
@ amount: 49
@ note: 放教育局门卫室
b 39 米白
b 放教育局门卫室哈
a 已备注

# n061 粉色没110,改紫
女童公主裙 | 紫色;110 | 1
@ receiver: 阿冉
@ phone: 13900099719
@ address: 江苏省淮安市清江浦区北京南路22号
@ coupon: -
@ amount: 89
@ note: -
b 粉色娃要粉色 可没110
a 粉110明天到
b 来不及过生日
b 紫110
a 好
b 明天能到不 生日当天穿
a 同省的 今天发明天到

# n062 36.5→37;白色否定
汉服绣花鞋平底 | 藕粉;37 | 1
@ receiver: 梦蝶
@ phone: 18600095391
@ address: 河南省开封市顺河回族区东大街18号
@ coupon: -
@ amount: 79
@ note: -
b 这鞋偏小吗
a 正码
b 我36半
a 36.5拍37
b 粉 37
b 白的看着像孝鞋不要
a 哈哈 粉的

# n063 3cm没选;气泡膜已备注
高跟鞋婚鞋红色 | 大红;37;5cm | 1
@ receiver: 喜字
@ phone: 17700070050
@ address: 湖北省鄂州市鄂城区武昌大道18号
@ coupon: -
@ amount: 159
@ note: 放鞋盒外加气泡膜
b 结婚穿的 3cm还是5cm
a 3cm一天不累 5cm好看
b 5 站两小时没事
b 防摔多包一层呗 气泡膜
a 备注气泡膜了
b 谢亲

# n064 120放不下,蓝只提
折叠桌野餐 | 胡桃木纹;90*60 | 1
@ receiver: 芊芊
@ phone: 18100073934
@ address: 广东省惠州市惠阳区开城大道88号
@ coupon: -
@ amount: 129
@ note: -
b 蓝色原来最火
a 胡桃木纹热卖
b 胡桃
b 120的后备箱放得下不
a 120要量一下
b 量了 放不下
b 90

# n065 4K没选;券已用
显示器27寸2K | 黑;165Hz;IPS | 1
@ receiver: 徐来
@ phone: 18900034209
@ address: 湖北省武汉市江夏区纸坊大街99号
@ coupon: 学生券100
@ amount: 1199
@ note: -
b 4k的看着爽但我显卡1650
a 1650带2K更合适
b 27寸165
b 学生认证那券用了到手1199对么
a 1299-100=1199
b 没毛病

# n066 返现没有,不算
篮球鞋高帮实战 | 黑红;44 | 1
@ receiver: 科比迷
@ phone: 15800078411
@ address: 湖南省娄底市娄星区氐星路55号
@ coupon: -
@ amount: 399
@ note: -
b 晒图返10块钱还有没有
a 晒图返现活动没有了亲
b 哦
b 44 黑红

# n067 白断货;100只没要
医用口罩独立包装 | 蓝;50只 | 1
@ receiver: 田护士
@ phone: 18300026455
@ address: 江西省鹰潭市月湖区胜利东路55号
@ coupon: 店铺券3
@ amount: 25
@ note: -
b 白的没有?
a 白断货
b 蓝50只
b 一百只更划算 先50

# n068 男友的XXL作罢
连帽卫衣女宽松 | 灰紫;L | 1
@ receiver: 顾里
@ phone: 18000072916
@ address: 上海市黄浦区淮海中路918号久事复兴大厦18楼
@ coupon: -
@ amount: 129
@ note: -
b 你们家同款男士有么 给男朋友来个XXL
a 男款链接另外发您
b 他说丑 算了😅
b 我的还是灰紫L

# n069 海口偏远未说 => ship.remote
自行车头盔 | 白;M | 1
@ receiver: 骑行阿汤
@ phone: 13500093176
@ address: 海南省海口市龙华区龙昆北路18号
@ coupon: -
@ amount: 129
@ note: -
b 头围57
a 57拍M
b 白M
b 快递几天
a 5天左右

# n070 最后定白,拍成黑 => goods.colour
羽绒马甲女短款 | 黑;M | 1
@ receiver: 阮玲
@ phone: 17600066575
@ address: 江苏省宿迁市宿豫区洪泽湖东路19号
@ coupon: -
@ amount: 149
@ note: -
b 白的M
b 诶白的不耐脏
b 黑?
b 黑显瘦 黑M
a 好的黑M
b 等等 我还是喜欢白的 不纠结了就白
a 白M好的
b 拍了

# n071 收件人要改易小川 => ship.receiver
无线充电宝磁吸 | 绿;5000 | 1
@ receiver: 易水
@ phone: 18200048491
@ address: 河北省保定市清苑区建设路99号
@ coupon: -
@ amount: 99
@ note: -
b 收件人 易小川
b 是我哥 他收
a 收件人改易小川
b 谢

# n072 L=41;白色以前买过
牛津纺衬衫男 | 浅蓝;41 | 1
@ receiver: 姚明远
@ phone: 13400021054
@ address: 陕西省延安市宝塔区中心街88号
@ coupon: -
@ amount: 139
@ note: -
b 我平时穿L 领子41对不
a 41=L码
b 白的入职体检时买过了
b 浅蓝

# n073 定120,拍成130 => goods.size
男童加绒卫衣 | 军绿;130 | 1
@ receiver: 石兰
@ phone: 18900069910
@ address: 山东省滨州市滨城区黄河五路66号
@ coupon: -
@ amount: 79
@ note: -
b 儿子118厘米
a 118拍120 130宽大
b 那120 绿
b 好

# n074 电动磨甲器不要
宠物指甲剪带灯 | 蓝;LED款 | 1
@ receiver: 毛球
@ phone: 13200021995
@ address: 山西省运城市盐湖区河东东街99号
@ coupon: -
@ amount: 35
@ note: -
b 电动磨甲器不要 怕吓着
b 带灯指甲剪
a 蓝粉两色
b 蓝

# n075 改39,仍拍38 => goods.size
雪地靴女短筒 | 灰;38;真皮 | 1
@ receiver: 卡卡
@ phone: 15700063331
@ address: 山东省泰安市岱岳区长城路118号
@ coupon: -
@ amount: 239
@ note: -
b 仿皮贵还是真皮贵(白痴问题)
a 哈哈真皮贵
b 真皮 38
b 平时39 穿38紧不
a 里面毛会踩开 建议39
b 那39
b 好 付款

# n076 改成红90
游泳圈成人加厚 | 红;90cm | 1
@ receiver: 江流儿
@ phone: 13900041032
@ address: 福建省漳州市龙海区紫云路66号
@ coupon: -
@ amount: 39
@ note: -
b 蓝色80
a 蓝80有
b 诶不 我体重90公斤
a 那90合适 红
b 红的也行

# n077 送电池没备注 => pay.gift
电子闹钟学生 | 白;数字款 | 1
@ receiver: 任真
@ phone: 13600023218
@ address: 湖南省郴州市北湖区燕泉路66号
@ coupon: -
@ amount: 45
@ note: -
b 机械铃声吵醒全家 数字款有夜光吗
a 有
b 数字吧 白
b 送电池吗
a 赠送两节电池 我让仓库加备注
b 耶

# n078 L可选未选;黑色以前买过
冰丝阔腿裤垂感 | 卡其;XL;短款 | 1
@ receiver: 凌波
@ phone: 13700070579
@ address: 江西省萍乡市安源区跃进南路25号
@ coupon: -
@ amount: 69
@ note: -
b 个子矮152 要短款 别拖地
a 短款合适
b 115斤XL?
a 115斤L或XL 喜欢松XL
b XL吧 卡其
b 黑的年前买过 不买了

# n079 地址只到路名 => ship.address
粉丝红薯粉条 | 宽粉;5斤 | 1
@ receiver: 贺铁军
@ phone: 13100010160
@ address: 河南省驻马店市驿城区文明大道
@ coupon: -
@ amount: 39
@ note: -
b 俺要宽的炖菜 细的容易烂
a 宽粉5斤 手工的
b 妥了

# n080 5双一包;孙女不买;备注已写
儿童袜子纯棉 | 男童;M(4-6岁);5双 | 1
@ receiver: 冬冬奶奶
@ phone: 15800026391
@ address: 辽宁省朝阳市双塔区新华路三段55号
@ coupon: -
@ amount: 25
@ note: 放门口鞋柜上
b 5双一包是吧
b 我要一包就得
b 孙子5周岁 孙女还小光脚丫子呢
a M码4-6岁刚好
b 来了搁门口鞋柜上就中
a 备注放门口鞋柜

# n081 1.8是以前送人的
蚊帐蒙古包 | 白;1.5米床 | 1
@ receiver: 许灵
@ phone: 13700038661
@ address: 湖北省咸宁市咸安区咸宁大道55号
@ coupon: -
@ amount: 69
@ note: -
b 1.5的床 1.8的太大
a 1.5就行
b 白
b 装过你家1.8的 送人了

# n082 要童话系列,拍成海洋 => goods.model|product
手办盲盒整盒 | 海洋系列;12只 | 1
@ receiver: 晏小四
@ phone: 18600072774
@ address: 浙江省杭州市滨江区江南大道588号恒鑫大厦15楼
@ coupon: -
@ amount: 588
@ note: -
b 童话系列整盒
a 童话系列现货588
b 嗯已拍

# n083 13 was for the old Mac
Laptop Sleeve 14" | Navy | 1
@ receiver: Freya Lund
@ phone: +44 7700 900 388
@ address: 11 Albion Street, Bristol BS1 5LD, UK
@ coupon: -
@ amount: 24
@ note: -
b 13 or 14 for a zenbook 14?
a 14 fits
b cool, the 13 was for my old mac
b navy

# n084 白色要等,选黑
游戏手柄蓝牙 | 黑;无线版 | 1
@ receiver: 吕子乔
@ phone: 13900091296
@ address: 辽宁省大连市西岗区黄河路266号
@ coupon: -
@ amount: 159
@ note: -
b switch能用吗
a 支持Switch PC 安卓
b 苹果的我不玩
b 白色等几天?
a 白色一周后到
b 等不起 黑的 我今晚就要上分

# n085 易碎没备注 => ship.note
花瓶陶瓷 | 哑白;大号 | 1
@ receiver: 沈眉
@ phone: 13200047299
@ address: 福建省厦门市集美区石鼓路66号
@ coupon: -
@ amount: 79
@ note: -
b 快递易碎 给我写易碎 轻拿轻放 上次花瓶碎了
a 写好备注
b 万分感谢

# n086 grey is the sister's
Linen Curtain Panel | Ivory; 52x84 | 2
@ receiver: Amelia Foster
@ phone: +44 7700 900 741
@ address: 22 Park Terrace, Nottingham NG1 5DN, UK
@ coupon: -
@ amount: 64
@ note: -
b is ivory more yellow or white
a Warm off-white
b my sister has the grey and its lovely but no
b ivory x2, 52x84
a 2 panels, 64

# n087 要除醛滤芯套餐 => goods.model pay.amount
空气净化器 | 白;标准滤芯 | 1
@ receiver: 艾薇
@ phone: 13000003913
@ address: 湖南省长沙市雨花区劳动东路188号
@ coupon: -
@ amount: 899
@ note: -
b 除甲醛的滤芯多一个?
a 套餐除醛滤芯999
b 那999套餐
b 新房
a 好

# n088 防窥没要
手机膜钢化 | iPhone 15 Pro Max;2片 | 1
@ receiver: 陆展
@ phone: 18800014986
@ address: 浙江省绍兴市上虞区百官街道王充路88号
@ coupon: -
@ amount: 19.9
@ note: -
b 15pm
b 防窥的没有?
a 防窥29.9
b 普通就好
b 一盒两片?
a 一盒两片

# n089 要两张只拍一张 => goods.quantity pay.amount
内存卡TF | 128G;高速 | 1
@ receiver: 司空见
@ phone: 18300063712
@ address: 山西省长治市潞州区英雄中路89号
@ coupon: -
@ amount: 59
@ note: -
b 行车记录仪用
b 2张 一个备用
a 两张118
b 付款

# n090 要手机支架,拍成显卡支架 => goods.product
电脑显卡支架 | 黑 | 1
@ receiver: 阿澈
@ phone: 18800058736
@ address: 吉林省四平市铁西区英雄大街199号
@ coupon: -
@ amount: 29
@ note: -
b 手机支架 放桌上刷剧的 白色黑色都行
a 桌面手机支架黑色有
b OK 来一个
b 下单了

# n091 要葱油味,拍成芝麻味 => goods.model|product
苏打饼干无糖 | 芝麻味;1kg | 1
@ receiver: 祝老伯
@ phone: 13500011317
@ address: 浙江省舟山市定海区解放西路66号
@ coupon: -
@ amount: 35
@ note: -
b 糖尿病吃的那种 葱油味
a 无糖葱油味有货
b 葱油 一箱
b 孙女帮我付好啦

# n092 送磨牙棒没备注 => pay.gift
狗零食鸡胸肉干 | 400g | 3
@ receiver: 大黄他爹
@ phone: 13900009507
@ address: 辽宁省葫芦岛市龙港区海滨路12号
@ coupon: -
@ amount: 99
@ note: -
b 33一包 拿三包99不抹零头?
a 99已经最低啦
b 行吧 那给我家大黄加根磨牙棒
a 没问题 送磨牙棒一根
b 够意思

# n093 600断货改800
咖啡壶法压 | 800ml;黑 | 1
@ receiver: 程橙
@ phone: 15200071291
@ address: 北京市大兴区兴丰大街三段50号
@ coupon: -
@ amount: 79
@ note: -
b 手冲壶是另外的吧 我要法压
a 这就是法压
b 600的我一个人
a 600断货 800也能喝少
b 800吧

# n094 0.8小号没选;骰子不用送
飞行棋地毯大号 | 双面;1.2米 | 1
@ receiver: 季小年
@ phone: 17500034617
@ address: 安徽省宣城市宣州区叠嶂中路55号
@ coupon: -
@ amount: 45
@ note: -
b 小号0.8够几个人
a 2-4人
b 过年一家 10个 要大的
b 骰子我家一堆了 不用送
a 哈哈好

# n095 要彩色墨盒,拍成黑色 => goods.colour|model
打印机耗材墨盒 | 黑色;803 | 1
@ receiver: 游老师
@ phone: 13800075378
@ address: 山东省济南市莱芜区文化北路18号
@ coupon: -
@ amount: 99
@ note: -
b 803彩色 黑的我昨天刚换
a 彩色803有货
b 嗯
b 已经付了

# n096 电话最后两位写反未改 => ship.phone
充电宝自带线 | 白;10000mAh | 1
@ receiver: 麻薯
@ phone: 15200072218
@ address: 广西壮族自治区桂林市七星区七星路28号
@ coupon: -
@ amount: 89
@ note: -
b 手机号写错位了 应该是15200072281
a 帮您改成 15200072281
b ok👌

# n097 收件人和电话都该换成姐姐 => ship.receiver ship.phone
阳山水蜜桃 | 12个装;4两+ | 1
@ receiver: 郝甜
@ phone: 18200046609
@ address: 上海市长宁区仙霞路350弄6号502
@ coupon: -
@ amount: 128
@ note: -
b 收货人还是写我姐吧 郝静 她上班近
a 郝静 好的 电话要改吗
b 电话写她的 18200077134
a 都改好

# n098 普票没备注 => ship.note
竹席凉席1.8床 | 碳化;1.8*2.0m | 1
@ receiver: 伏天
@ phone: 15500094780
@ address: 湖南省张家界市永定区子午路109号
@ coupon: -
@ amount: 169
@ note: -
b 抬头开 张家界云水民宿 税号等会发
b 普票
a 好的 开普票我给您备注
b 嗯嗯

# n099 先要一份3把
剪刀儿童安全 | 蓝;3把 | 1
@ receiver: 唐老师
@ phone: 18000011451
@ address: 山东省日照市岚山区玉泉二路66号
@ coupon: -
@ amount: 19.9
@ note: -
b 幼儿园一个班要30把
a 30把要拍10份
b 我先拿一份三把试质量
b 蓝的

# n100 门牌188漏写1 => ship.address
颈椎按摩仪 | 灰;标准 | 1
@ receiver: 桑女士
@ phone: 17500028346
@ address: 福建省南平市延平区八一路88号
@ coupon: -
@ amount: 159
@ note: -
b 收件写 福建 南平 延平区 八一路188号 我昨天写漏1
a 改188号
b 谢

# n101 发票抬头没备注 => ship.note
乒乓球训练器 | 升级款 | 1
@ receiver: 郎平平
@ phone: 13700092434
@ address: 山西省临汾市尧都区鼓楼西大街99号
@ coupon: -
@ amount: 69
@ note: -
b 发票开个人就行 孩子学校报销 写郎子墨
a 好的 开票写郎子墨
b 多谢

# n102 橘色放弃
抱枕靠垫沙发 | 墨绿绒;45*45 | 2
@ receiver: 闻人
@ phone: 15100011342
@ address: 上海市徐汇区漕溪北路88号圣爱大厦12楼
@ coupon: -
@ amount: 78
@ note: -
b 芯含不含
a 含芯
b 墨绿两个 还是橘的
b 橘的跳脱 算了
b 两个墨绿

# n103 收件人应娄小敏 => ship.receiver
电子书阅读器 | 6英寸;16G | 1
@ receiver: 娄敏
@ phone: 13600001743
@ address: 四川省自贡市自流井区五星街118号
@ coupon: -
@ amount: 699
@ note: -
b 收件改一下吧 娄小敏 我叔的名字容易弄混
b 写娄小敏
a 收件人 娄小敏 改
b 辛苦

# n104 33是运动鞋码;黑色是别的班
舞蹈鞋女童软底 | 肉粉;32 | 1
@ receiver: 菲菲妈
@ phone: 18500046211
@ address: 福建省福州市仓山区上三路28号
@ coupon: -
@ amount: 25
@ note: -
b 老师统一肉粉
b 平时运动鞋33
a 舞鞋小一码 32
b 好32
b 黑的是拉丁班的 我们民族舞

# n105 收件人要改靳月月爸爸 => ship.receiver
婴儿背带四季 | 深灰;0-18个月 | 1
@ receiver: 靳丽
@ phone: 17300069786
@ address: 河南省焦作市解放区解放中路18号
@ coupon: -
@ amount: 239
@ note: -
b 娃3个月 深灰
a 现货
b 收件人给我写 靳月月爸爸
b 别写我的 老公去拿
a 改好

# n106 要05梅子,拍成08 => goods.model|colour
唇釉镜面 | #08 豆沙粉 | 1
@ receiver: 貂小蝉
@ phone: 15200033188
@ address: 山东省德州市陵城区中心街66号
@ coupon: -
@ amount: 59
@ note: -
b #05梅子
a 梅子热卖
b 听说05荧光?
a 05不荧光
b 不管 05
b 买咯

# n107 要方格,拍成空白 => goods.model
笔记本本子A5 | 空白;5本 | 1
@ receiver: 晓筠
@ phone: 15700074381
@ address: 上海市普陀区大渡河路288号
@ coupon: -
@ amount: 29
@ note: -
b 方格5本
a 方格现货
b 好滴
b 拍了

# n108 耳机没备注 => pay.gift
架子鼓电鼓儿童 | 8面;标准 | 1
@ receiver: 方大侠
@ phone: 13700028260
@ address: 陕西省商洛市商州区北新街86号
@ coupon: -
@ amount: 899
@ note: -
b 半夜练鼓怕被邻居打死 能给副耳机不
a 哈哈可以 送耳机一副 备注上
b 有红的吗
a 只有黑
b 那黑就黑

# n109 2XL是去年的,定XL
短裤男沙滩速干 | 藏青;XL | 1
@ receiver: 栗子叔
@ phone: 15500045316
@ address: 广东省潮州市饶平县黄冈大道168号
@ coupon: -
@ amount: 39
@ note: -
b 2XL掉裤子 去年买的 还在箱底
a 那XL
b XL 藏青 一条
a 好
b 老婆说我瘦了

# n110 20券没用上,付109 => pay.coupon|promotion pay.amount|coupon|promotion
精华液补水 | 30ml | 1
@ receiver: 小乔
@ phone: 18600030185
@ address: 河北省唐山市丰润区曹雪芹西道88号
@ coupon: -
@ amount: 129
@ note: -
b 首页那个20的券我不会领
a 20的券已发到您账户 用上付109
b 谢谢
b 领了
b 付好了

# n111 黑龙江北路是昆山的路名
冷冻虾仁 | 大号;500g*3袋 | 1
@ receiver: 郭靖儿
@ phone: 13100014859
@ address: 江苏省苏州市昆山市黑龙江北路66号
@ coupon: -
@ amount: 139
@ note: -
b 昆山的黑龙江路 别发到黑龙江去了哈哈
a 哈哈放心
b 虾仁开背没
a 开背去线
b 小号我家娃吃着没劲 大的三袋

# n112 微辣是给同事带过的
火锅底料牛油 | 特辣;500g | 3
@ receiver: 巴渝妹子
@ phone: 18600021249
@ address: 重庆市南岸区南坪西路56号
@ coupon: -
@ amount: 75
@ note: -
b 微辣中辣特辣 我老汉说没特辣不吃
a 特辣三包?
b 对三包
b 微辣给我外地同事带过 她哭了
a 哈哈哈

# n113 发票最后不要了
毛选四卷套装 | 平装;全4册 | 1
@ receiver: 温故
@ phone: 13600047372
@ address: 北京市东城区东四北大街107号
@ coupon: 阅读日满减
@ amount: 98
@ note: -
b 发票能开单位抬头吗
a 可以开的 您把抬头税号发我备注
b 算了 不用开票了 懒
b 活动价98我记得
a 对的

# n114 有线没选;券已用
车载充气泵 | 无线;数显 | 1
@ receiver: 郁风
@ phone: 13900064169
@ address: 湖南省邵阳市大祥区西湖路88号
@ coupon: 店铺券20
@ amount: 169
@ note: -
b 你好我想问下 插点烟器的和无线的 哪个气大
a 有线的劲大一些 无线方便
b 方便要紧
b 189-20券 169
a 对

# n115 糯玉米是上个月买的
玉米水果玉米 | 8根装 | 1
@ receiver: 谷雨生
@ phone: 15200053588
@ address: 吉林省白城市洮北区中兴西大路66号
@ coupon: -
@ amount: 36
@ note: -
b 糯的还是甜的这个
a 水果玉米是甜的 糯玉米另一款
b 孩子爱甜的
b 你家糯的我上个月买过 我妈啃了一礼拜
b 8根够了

# n116 说好549,订单599 => pay.amount
婴儿推车轻便 | 经典黑 | 1
@ receiver: 焦娇
@ phone: 18700090221
@ address: 浙江省衢州市衢江区沈家大道2号
@ coupon: -
@ amount: 599
@ note: -
b 老客户了 便宜点
a 给您减50 549哈
b 爽
b 下了

# n117 wanted 12V drill, ordered 4V screwdriver => goods.product|model
Cordless Screwdriver | 4V; with 32 bits | 1
@ receiver: Bill Tanner
@ phone: +1 303-555-0117
@ address: 775 Pearl St, Boulder, CO 80302
@ coupon: -
@ amount: 39
@ note: -
b Need the 12V drill driver, the little 4V wont do decking
a 12V Drill Driver Kit is on the same page
b perfect got it

# n118 宽脚定42,拍成41 => goods.size
跑鞋缓震男 | 白蓝;41 | 1
@ receiver: 冯跑跑
@ phone: 13700031636
@ address: 河北省石家庄市新华区中华北大街99号
@ coupon: -
@ amount: 299
@ note: -
b 宽脚 平时41
a 宽脚建议42
b 那 42
b 我表弟是43 下周买
b 拍好

# n119 88键、凳子都没要
电子琴61键 | 黑;标配+琴架 | 1
@ receiver: 杨琴
@ phone: 18200058178
@ address: 河北省邯郸市邯山区滏东大街188号
@ coupon: -
@ amount: 459
@ note: -
b 88键重锤预算不够
a 61键入门够
b 61 要琴架
b 送凳子吗
a 不送凳子
b ok

# n120 500W没选
鱼缸加热棒 | 300W;数显 | 1
@ receiver: 水族小陶
@ phone: 18600082617
@ address: 广东省中山市东区街道中山四路88号
@ coupon: -
@ amount: 55
@ note: -
b 缸80*40*40 几瓦
a 128升左右 300W合适
b 500的会不会快点
a 快 但容易过热
b 命贵 300

# n121 送的三样没备注 => pay.gift
古筝初学者 | 栗色;163cm | 1
@ receiver: 曲水
@ phone: 13100076735
@ address: 江苏省南通市通州区建设路56号
@ coupon: -
@ amount: 1680
@ note: -
b 师父说栗色 送防尘罩不
a 送防尘罩 指甲 弦 一共三样 备注里给您写
b 好 好

# n122 要菠菜籽,拍成小白菜 => goods.product|model
蔬菜种子四季 | 小白菜;500粒 | 1
@ receiver: 熊大爷
@ phone: 18900001594
@ address: 河南省信阳市浉河区申城大道333号
@ coupon: -
@ amount: 6.8
@ note: -
b 菠菜籽 那个种秋天长得快
b 白菜去年长虫
a 菠菜500粒有
b 付了六块八

# n123 要黑茶,拍成栗棕 => goods.colour|model
染发剂泡泡 | 栗棕;1盒 | 1
@ receiver: 兰婆婆
@ phone: 15500031704
@ address: 四川省达州市通川区通川中路88号
@ coupon: -
@ amount: 59
@ note: -
b 黑茶 盖白发
a 黑茶一盒
b 栗棕年轻人
b 黑茶
b 你送手套吗
a 盒内都有手套
b 好

# n124 门牌应为8号 => ship.address
棉麻衬衫女文艺 | 米色;M | 1
@ receiver: 温如言
@ phone: 18600048194
@ address: 云南省红河哈尼族彝族自治州蒙自市天马路88号
@ coupon: -
@ amount: 109
@ note: -
b 门牌多打了个8 应该是天马路8号
a 好 改天马路8号
b 谢谢老板娘

# n125 单根没选;铝合金是旧的
登山杖碳素 | 一对;黑 | 1
@ receiver: 驴友小郑
@ phone: 18100024690
@ address: 四川省阿坝藏族羌族自治州汶川县威州镇桥东街66号
@ coupon: -
@ amount: 139
@ note: -
b 单根多少
a 单根75 一对139
b 一对 我右手伤过要双杖
b 黑
b 上次铝合金弯了

# n126 送袜子没备注 => pay.gift
秋衣秋裤男士德绒 | 深灰;XL | 1
@ receiver: 尤大
@ phone: 18800017443
@ address: 辽宁省丹东市振兴区锦山大街88号
@ coupon: -
@ amount: 118
@ note: -
b 送袜子那个活动
a 有的 下单备注送袜子一双就行 我来写
b 好

# n127 750ml是去年的;银色没选
保温杯大容量 | 墨绿;1L | 1
@ receiver: 葛洪
@ phone: 18900015571
@ address: 河北省衡水市深州市长江西路88号
@ coupon: -
@ amount: 99
@ note: -
b 去年买的750给老丈人抢走了
b 这回来个1升的 看他还好意思拿不
a 哈哈哈 1L有墨绿和银
b 银的也好看
b 墨绿吧 耐造

# n128 收货改5栋1202,卡上没写 => ship.address
折叠餐桌 | 白;1.2米 | 1
@ receiver: 窦桥
@ phone: 15900025771
@ address: 江苏省盐城市盐都区世纪大道18号
@ coupon: -
@ amount: 399
@ note: -
b 小区让货车进 不用管
b 地址不写3栋了 换到5栋 1202 世纪大道18号5栋1202
a 改成5栋1202
b 对

# n129 决定换黑色,仍拍米色 => goods.colour
汽车座套全包四季 | 米色 | 1
@ receiver: 谭晓彤
@ phone: 13800069428
@ address: 云南省玉溪市红塔区玉兴路68号
@ coupon: -
@ amount: 299
@ note: -
b 小孩老坐 米色三天就黄
b 换黑的吧
a 黑色有货
b 下好单了 谢谢

# n130 礼袋没备注 => pay.gift
足银手镯女古法 | 光面;20g | 1
@ receiver: 覃雪
@ phone: 17300023805
@ address: 广西壮族自治区柳州市鱼峰区柳石路166号
@ coupon: -
@ amount: 399
@ note: -
b 30克的我看着显手粗?
a 30克沉手 20克秀气
b 20克
b 圈口58够么
a 57到60随便
b 送礼 好看的袋子一个行不
a 礼袋备注了
b 多谢老板

# n131 15只只拍1只 => goods.quantity pay.amount
飞盘训练 | 175g;荧光绿 | 1
@ receiver: 校队老范
@ phone: 13900069088
@ address: 江苏省苏州市吴中区东吴北路98号
@ coupon: -
@ amount: 59
@ note: -
b 175 绿
b 15只 一只59?
a 15只给53一只 795
b 收
b 好

# n132 电话后两位颠倒 => ship.phone
二胡初学者 | 红木;送琴盒 | 1
@ receiver: 阿炳徒弟
@ phone: 17700028836
@ address: 江苏省无锡市惠山区政和大道66号
@ coupon: -
@ amount: 680
@ note: -
b 手机17700028863 麻烦看一下跟你那边一致吗
a 您稍等
b 嗯

# n133 专票没备注,只备注了logo => ship.note
台历2026定制 | 单面;商务蓝 | 100
@ receiver: 行政小钟
@ phone: 13400072522
@ address: 广东省深圳市南山区科技南路16号深圳湾科技生态园9栋
@ coupon: -
@ amount: 1200
@ note: 按来稿印logo
b 一百本 12一本
b 印logo 文件发你邮箱
a 收到 备注按来稿印logo
b 专票也要
a 专票一起备注
b ok

# n134 要正序版,拍成乱序版 => goods.model
高中英语词汇3500 | 乱序版 | 1
@ receiver: 田甜
@ phone: 18500082517
@ address: 湖北省黄冈市黄州区赤壁大道88号
@ coupon: -
@ amount: 29.8
@ note: -
b 要正序版 乱序我脑壳疼
a 哈哈正序版有
b 嗯拍

# n135 定32,拍成33 => goods.size
休闲西裤男 | 黑;33 | 1
@ receiver: 祁同
@ phone: 13600095704
@ address: 湖北省随州市曾都区烈山大道39号
@ coupon: -
@ amount: 129
@ note: -
b 腰 2尺5
a 2尺5 拍32
b 行32
b 好

# n136 750没选
台式机电源 | 650W;金牌 | 1
@ receiver: DIY小贾
@ phone: 17300058581
@ address: 湖北省孝感市汉川市仙女大道58号
@ coupon: -
@ amount: 399
@ note: -
b 4070带得动不
a 650W够
b 那以后上4080呢 要不750
a 750贵80
b 以后再说以后
b 650

# n137 要一对,只拍一个 => goods.quantity pay.amount
床头柜简约 | 白色;40cm | 1
@ receiver: 宫二
@ phone: 15900018505
@ address: 黑龙江省黑河市爱辉区中央街66号
@ coupon: -
@ amount: 139
@ note: -
b 一对
a 一对278
b 左边一个右边一个嘛
b 下了

# n138 深空灰没选;防滑垫不另送
笔记本支架铝合金 | 银;折叠 | 1
@ receiver: 申屠
@ phone: 13800069113
@ address: 江苏省徐州市云龙区和平大道61号
@ coupon: -
@ amount: 69
@ note: -
b 银的深空灰的哪个指纹多
a 深空灰明显些
b 银
b 送防滑垫没
a 支架自带硅胶垫 不另送
b 可

# n139 card text and wrap not on the order => ship.note
Wooden Train Set | 60 pieces | 1
@ receiver: Oliver Grant
@ phone: +44 7700 900 960
@ address: 5 Mill Lane, Cambridge CB2 1RX, UK
@ coupon: -
@ amount: 35
@ note: -
b could you gift wrap it and put a card "Happy 4th Birthday Leo"
a Of course, gift wrap plus card
b brilliant

# n140 60W只问;胶棒在规格里
热熔胶枪家用 | 20W;送胶棒10根 | 1
@ receiver: 手工课林林
@ phone: 13600096825
@ address: 广东省清远市清城区先锋东路36号
@ coupon: -
@ amount: 25
@ note: -
b 60w功率大是不是烫手
a 小手工20W够
b 那就20的 做书签用
b 胶棒送10根是在盒里的?
a 标配里

# n141 买二赠一没有;278-20=258
面霜保湿 | 50g | 2
@ receiver: 赛金花
@ phone: 18100092765
@ address: 江苏省泰州市姜堰区人民中路188号
@ coupon: -
@ amount: 258
@ note: -
b 买二赠一的 有没有
a 没有 买二减20的
b 两瓶
b 单瓶139 两瓶258
a 对的

# n142 decaf wanted, regular ordered => goods.model|product
Earl Grey Loose Leaf | 250g | 1
@ receiver: Patrick Doyle
@ phone: +353 85 012 4410
@ address: 27 South Mall, Cork, T12 X5PY, Ireland
@ coupon: -
@ amount: 16
@ note: -
b same as last month but decaf this time, wife's orders
a Decaf Earl Grey 250g, no problem
b great thats placed

# n143 150没要;杆不送
门帘布艺 | 竹林;90*120 | 1
@ receiver: 阿斗
@ phone: 13500051352
@ address: 四川省内江市市中区大千路99号
@ coupon: -
@ amount: 45
@ note: -
b 150长呢 遮风
a 90*150 55
b 我够不着 120够
b 竹林
b 杆子送不
a 送伸缩杆?不送哈

# n144 一母两子没选
路由器全屋wifi6 | 子母路由;一母一子 | 1
@ receiver: 段誉
@ phone: 15200013926
@ address: 云南省楚雄彝族自治州楚雄市鹿城南路156号
@ coupon: -
@ amount: 399
@ note: -
b 三室两厅 一母两子要不
a 120平一母一子 复式才一母两子
b 平层 一母一子
b 宽带千兆的
a 千兆口够用

# n145 agreed 99, card 110 => pay.amount|promotion
Merino Crew Sweater | Charcoal; L | 1
@ receiver: Stefan Braun
@ phone: +61 491 570 245
@ address: 41 Glebe Point Road, Glebe NSW 2037, Australia
@ coupon: -
@ amount: 110
@ note: -
b Can you do 95 for the charcoal L? saw it at that on sunday
a Sunday sale is over but I can do 99
b deal, 99
b ordered

# n146 静音改语音,39一致
计算器财务大屏 | 语音款;黑 | 1
@ receiver: 账房先生
@ phone: 18800018403
@ address: 浙江省金华市义乌市稠州北路699号
@ coupon: -
@ amount: 39
@ note: -
b 带不带语音
a 两款 语音39 静音35
b 办公室静音吧
b 不过我眼神不好 老按错 报数有用
b 还是要语音的
a 好的语音款

# n147 要5升,拍成3.5L => goods.size|model
砂锅炖汤 | 3.5L;耐热 | 1
@ receiver: 尉迟
@ phone: 15500023415
@ address: 河南省三门峡市湖滨区黄河西路66号
@ coupon: -
@ amount: 89
@ note: -
b 5升的一大家
b 电磁炉能用?
a 5升不支持电磁炉 只能明火
b 我家是煤气 可以可以
b 就5升
b 下单了

# n148 鄂尔多斯偏远 => ship.remote
保暖内衣女套装加绒 | 紫;L | 2
@ receiver: 毕红梅
@ phone: 13700069020
@ address: 内蒙古自治区鄂尔多斯市康巴什区鄂尔多斯大街66号
@ coupon: -
@ amount: 158
@ note: -
b 紫L两套 我跟我姐
a 好的
b 快点哦 冷

# n149 要浅蓝,拍成深蓝 => goods.colour
牛仔外套短款复古 | 深蓝;M | 1
@ receiver: 唐门
@ phone: 17500052174
@ address: 浙江省丽水市莲都区中山街318号
@ coupon: -
@ amount: 179
@ note: -
b 浅蓝M
a 浅蓝M码只剩一件
b 抢!付了

# n150 two only asked; one ordered
Raised Garden Bed | Cedar; 4x2 ft | 1
@ receiver: Wendy Kowalski
@ phone: +1 612-555-0173
@ address: 4012 Grand Ave, Minneapolis, MN 55409
@ coupon: -
@ amount: 89
@ note: -
b how much for 2 of the 4x2
a 178 for two
b husband says one is plenty lol
b just the one then
`
