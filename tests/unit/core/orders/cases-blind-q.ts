/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/076. */
export const BLIND_Q = `
# q001 公司搬家了,订单还是旧地址 => ship.address
手工蛋黄酥 | 红豆沙;8枚 | 2
@ receiver: 糯米团子
@ phone: 18800019924
@ address: 浙江省温州市鹿城区府前街1号宏源大厦A座9楼
@ coupon: -
@ amount: 78
@ note: -
b 我们公司搬家了!!新地址 鹿城区车站大道577号财富中心16楼
a 恭喜乔迁 已帮您登记新地址
b 红豆沙的 两盒 39一盒?
a 对的 共78
b 下午茶等着吃 别压坏啦
a 泡沫盒装的 放心

# q002 第二件半价已结束,买家接受原价
莫代尔家居服套装女 | 豆绿;L | 2
@ receiver: 应小满
@ phone: 17600080046
@ address: 浙江省衢州市龙游县太平西路18号
@ coupon: -
@ amount: 258
@ note: -
b 昨天看还是第二件半价 今天咋129一套没活动了
a 第二件半价昨晚12点结束了亲
b 我就睡了一觉!!!
a 下次活动要到双十二啦
b 双十二我妈都出院了 等不了
a 那129*2一共258
b 258就258 给我妈换洗的
b 豆绿L两套
a 好的 祝阿姨早日康复

# q003 M放弃;西藏中路是上海的路;地址换种说法
收腰格子西装外套女 | 咖格;S | 1
@ receiver: 阿洛
@ phone: 17700025519
@ address: 上海市黄浦区西藏中路268号来福士广场办公楼1703
@ coupon: -
@ amount: 299
@ note: -
b s m怎么选 155 86
a S
b 里面要套毛衣的 厚的那种
a 厚毛衣可以M 但肩会垮
b 那不套了 S
a 好的
b 寄公司 人民广场来福士17楼那个
a 订单上是1703 对吗
b 对

# q004 回娘家改寄荆州,订单还是宜昌 => ship.address
婴儿连体衣秋冬加厚 | 小熊棕;73 | 2
@ receiver: 沐沐妈咪
@ phone: 15900073319
@ address: 湖北省宜昌市西陵区夷陵大道58号
@ coupon: -
@ amount: 158
@ note: -
b 亲 地址能不能改 我回娘家坐月子
a 可以 您发一下
b 荆州市沙市区北京中路213号
a 好的 宜昌改荆州沙市区北京中路213号
b 名字电话都不变哈
b 73码两件 一样的小熊
a 好的

# q005 acacia is from another seller; 3×10=30
Organic Raw Honey 500 g | Wildflower | 3
@ receiver: Chidi Eze
@ phone: +44 7700 900458
@ address: 82 Roundhay Road, Leeds LS8 5AJ, United Kingdom
@ coupon: -
@ amount: 30
@ note: -
b acacia or wildflower for coffee?
a Wildflower is stronger, acacia lighter
b usually buy acacia from the market but theirs is watery
b I'll do wildflower x3
b one jar for each housemate and one for me so 3
a 10 each, 30 total
b perfect

# q006 talked herself out of navy, ordered navy => goods.colour
Canvas Tote Bag with Zip | Navy; Large | 1
@ receiver: Priya Raman
@ phone: +1 415-555-0163
@ address: 640 Valencia Street, Apt 3, San Francisco, CA 94110
@ coupon: -
@ amount: 34
@ note: -
b Hey, does the olive look more green or brown in person?
a More of a brownish green
b hmm. navy is safer but I wear navy to work every single day
b my sister got the sand one and it's filthy already lol
a Olive hides dirt well!
b sold. olive, large
a Olive Large, perfect
b paid!

# q007 59+59=118,第二件半价没体现 => pay.promotion|amount|coupon
螺纹打底衫女半高领 | 黑色;均码 | 1
螺纹打底衫女半高领 | 奶杏;均码 | 1
@ receiver: 甄选
@ phone: 13300058846
@ address: 福建省莆田市城厢区文献西路1129号
@ coupon: -
@ amount: 118
@ note: -
b 第二件半价还有吗
a 有的 同款任选第二件半价
b 黑的和奶杏的
b 均码我130斤能穿不
a 弹力大 135斤内没问题
b ok 59一件嘛
a 对的 59
b 买了两件

# q008 收件人和电话要换成导师的,订单没改;地址不变 => ship.receiver ship.phone
坚果礼盒年货款 | 1580g | 1
@ receiver: 沈未明
@ phone: 18600031174
@ address: 北京市海淀区学院路30号院
@ coupon: -
@ amount: 168
@ note: -
b 寄给我导师的 收件人写 鲍国忠 电话13700018855
a 好的 收件人鲍国忠 13700018855 地址呢
b 地址就是订单那个 学校的
b 贺卡不用
a 明白

# q009 写字内容没进备注 => ship.note
生日蛋糕儿童卡通 | 6寸;动物奶油;粉色小猪 | 1
@ receiver: 宋佳禾妈妈
@ phone: 13600091128
@ address: 浙江省宁波市海曙区中山西路212号
@ coupon: -
@ amount: 158
@ note: -
b 能写字吗
a 可以的 写什么呢
b 写 禾禾五岁快乐
b 奥特曼的有没有 她最近迷奥特曼
a 有奥特曼款 插件的
b 女孩子过生日摆个奥特曼会不会怪
a 现在好多女孩喜欢呢
b 爷爷奶奶要拍照的
b 还是小猪吧 粉粉的
a 好的粉色小猪
b 6寸够几个人
a 3-5个人
b 我们正好五个 8寸吃不完
b 字改一下 写 宋佳禾小朋友五岁生日快乐 全名有仪式感
a 好的 备注上啦
b 蜡烛要数字5
a 数字5蜡烛盒子里配的 拍下默认带 会按岁数放
b 懂了

# q010 白色放弃,119×2−20=218
高领羊毛衫女内搭 | 黑色;均码 | 2
@ receiver: 魏南
@ phone: 13400066618
@ address: 江苏省宿迁市宿城区幸福中路123号
@ coupon: 店铺满200减20
@ amount: 218
@ note: -
b 均码 168 115斤
a 弹性大 能穿
b 要两件 一黑一白?
b 白的透不透
a 白色稍透
b 那两件都黑的
a 两件238 满200减20
b 券用了 218对不
a 对的 稍等我看下单
b ok

# q011 229×2−60=398;红色没要
羊绒围巾女纯色 | 燕麦灰 | 2
@ receiver: 周而复始
@ phone: 18900013359
@ address: 吉林省长春市朝阳区人民大街4848号
@ coupon: 满400减60
@ amount: 398
@ note: -
b 给我妈一条 婆婆一条 颜色得一样 不然说我偏心
a 懂的哈哈
b 红的我妈喜欢 婆婆不喜欢
a 那选中性点的
b 驼的婆婆有了 我妈没有
b 一个有一个没有 又要比 头大
a 您太周到了
b 当媳妇当女儿 两头不是人
b 去年送手套 我妈那副多了个蝴蝶结 念到现在
b 灰的?
a 燕麦灰百搭
b 两条都燕麦灰
b 229一条 两条458
a 满400减60 到手398
b 券点上了
a 看到了~

# q012 engraving promised, note empty => ship.note
Engraved Bar Necklace | Gold | 1
@ receiver: Lucía Ferrer
@ phone: +34 612 555 018
@ address: Calle de Atocha 61, 28012 Madrid, Spain
@ coupon: -
@ amount: 45
@ note: -
b can you engrave a name? "Noa"
a Sure, just confirm the spelling: N-O-A
b wait my partner wants the h... "Noah" is a boy's name though
b no keep Noa. N O A
a Engraving: Noa, added to your order notes
b gracias!!

# q013 谈到135,没等改价就按147付了 => pay.amount
加绒鲨鱼裤 | 黑色;L | 3
@ receiver: 胖妞不胖
@ phone: 15000056618
@ address: 吉林省四平市铁西区英雄大路198号
@ coupon: -
@ amount: 147
@ note: -
b 老板娘 我又来了
a 欢迎欢迎 这次要啥
b 鲨鱼裤 上次那条被我穿起球了 不怪你家 我天天穿
a 天天穿那质量算过关了
b 黑的三条 换着穿
b L还行吗 我胖了六斤
a 140斤内L没问题
b 那悬 139
a 哈哈 刚刚好
b 49一条 三条能不能便宜点啊
a 三条给您算139
b 135嘛 我常客
a 好吧好吧 135 您先拍别付款 我改价
b 好
b 拍了
b 我手快付了🤦‍♀️

# q014 旧订单的售后与本单无关;内蒙古路在青岛
婴儿恒温调奶器 | 1.3L;白色 | 1
@ receiver: 麦兜妈
@ phone: 18600029946
@ address: 山东省青岛市市北区内蒙古路12号
@ coupon: -
@ amount: 169
@ note: -
b 上次买的那台用了半年不加热了😤
a 亲 一年质保的 您把之前的订单发我 给您登记换新
b 已经登记过了 你同事处理的 旧的明天寄回去
b 这次是给我弟媳妇买的 别跟那个弄混了
a 好的 这单是新的
b 白色1.3升 跟我那个一样
a 是的 169
b 嗯 还是寄我这

# q015 4斤=2斤×2
谷饲牛腱子 | 2斤 | 2
@ receiver: 扈三
@ phone: 13400091126
@ address: 山东省济宁市任城区太白东路22号
@ coupon: -
@ amount: 176
@ note: -
b 4斤牛腱子
a 一份2斤88 拍两份176
b 中

# q016 最短的一问一答,与订单一致
针织连衣裙女秋冬打底 | 黑色;L | 1
@ receiver: 祁遇
@ phone: 18600074410
@ address: 山东省东营市东营区济南路32号
@ coupon: -
@ amount: 159
@ note: -
b 黑色L
a 有货哦

# q017 拉萨偏远 => ship.remote
羽绒服女长款过膝 | 雾霾蓝;L | 1
@ receiver: 央金卓玛
@ phone: 18900054471
@ address: 西藏自治区拉萨市城关区江苏路27号
@ coupon: -
@ amount: 599
@ note: -
b 雾霾蓝L 这个充绒多少
a L码充绒210克
b 够了够了 我们这边晚上冷
b 你给我发顺丰吗
a 默认发中通哦
b 行吧

# q018 52件是别人的,春秋款不要;10片是内含
待产包入院全套 | 冬季款;38件套 | 1
@ receiver: 闻樱
@ phone: 13600028801
@ address: 江西省上饶市信州区信江中路57号
@ coupon: -
@ amount: 299
@ note: -
b 预产期1月18 用冬季款?
a 对的宝妈
b 春秋款便宜40
a 月子里要保暖 冬季多了包被和帽子
b 我妈说她织了三顶帽子了
a 哈哈姥姥手巧 帽子占不了几块钱的
b 她还织了个小毛驴
b 家里暖气28度 穿短袖 要不春秋款?
a 出院路上冷 包被用得上
b 对哦 出院还要走一段停车场
b 38件里面有产褥垫几片
a 10片
b 同病房的说她买的52件 好多用不上
a 是的 38件够用啦
b 那38的冬季 一套
a 好的 299
b 拍了 希望卸货顺利😂
a 接好孕~顺顺利利

# q019 wanted conditioner only, ordered shampoo => goods.product|model
Argan Repair Shampoo | 500 ml | 2
@ receiver: Freya Lindqvist
@ phone: +44 7700 900614
@ address: 27 Hanover Street, Edinburgh EH2 2DL, United Kingdom
@ coupon: -
@ amount: 23.98
@ note: -
b Hi! my hair's fried after bleaching, is the shampoo enough on its own?
a For bleached hair the conditioner does more, the shampoo just cleans
b lol I still have half a bottle of shampoo anyway
b so just the conditioner, two of the big ones
a Great, 2 x conditioner 500 ml, same price as the shampoo
b done x

# q020 不放小票剪价签没进备注 => ship.note
旗袍改良新中式 | 墨绿;M | 1
@ receiver: 婉清
@ phone: 13700054416
@ address: 江苏省镇江市润州区中山西路88号
@ coupon: -
@ amount: 328
@ note: -
b 下周六侄女婚宴 给我妈穿 墨绿 M
a 好的 周三前能到
b 我妈58了 会不会太艳
a 墨绿显气质 阿姨穿正好
b 她平时就穿藏青黑
b 原来想给她买件黑丝绒的 我姐说婚宴穿黑的缺心眼
a 哈哈墨绿喜庆又不抢新娘
b 对 又不是她结婚
b 她腰粗 M腰围多少
a M腰围78
b 她76 行
b 订单里不要放小票和价签 她看到价钱要骂我
a 好的 备注不放小票、剪价签
b 上回我给她买那件她看见价钱念叨半年
a 哈哈理解
b 拍了姐

# q021 发票抬头没进备注 => ship.note
小学三年级同步练习册 | 语文+数学 | 40
@ receiver: 阳光托管中心
@ phone: 15800020091
@ address: 四川省南充市顺庆区人民中路121号
@ coupon: -
@ amount: 960
@ note: -
b 40套 24一套
a 对的 共960
b 开发票 抬头 南充市顺庆区阳光托管中心
a 好的 发票抬头已给您备注
b 别开成个人的 上一家给我开错了
a 放心

# q022 身上的XL嫌短,要2XL,又拍了XL => goods.size
纯棉长袖打底衫男 | 黑色;XL | 3
@ receiver: 司空山
@ phone: 13500097741
@ address: 山西省大同市平城区迎宾街88号
@ coupon: -
@ amount: 117
@ note: -
b 1米82 170斤
a 修身版建议2XL
b 身上这件你家的XL洗了有点短了
a 那2XL更合适
b 可以 2XL三件 全黑
b 39一件对吧
a 对的 3件117
b 好

# q023 收件人应为闺蜜康宁宁,电话地址按订单 => ship.receiver
防胀气奶瓶玻璃款 | 150ml;粉色 | 1
@ receiver: 钟灵毓
@ phone: 15100029983
@ address: 河北省邯郸市丛台区人民东路268号
@ coupon: -
@ amount: 79
@ note: -
b 我闺蜜生了 直接寄给她
a 好的 麻烦发下收件人
b 名字写 康宁宁
b 不是安宁的宁柠檬那个 是宁静的宁 两个都是
a 收到 康宁宁
b 电话先留我的 她坐月子睡觉多
b 地址她家的我已经填进去了
a 好哒

# q024 周五配送已备注,两个月198没要
鲜花包月家庭装 | 混搭;单周一束 | 1
@ receiver: 乐知夏
@ phone: 13600071149
@ address: 福建省厦门市思明区鹭江道96号钻石海岸B栋2901
@ coupon: -
@ amount: 99
@ note: 每周五配送 避开上午
b 包月是四束吗
a 对 一周一束 一共4束
b 99一个月?
a 是的
b 我想每周五收 家里周末有人
a 已经给您备注每周五
b 上午别送 我九点前不在 中午以后都行
a 明白 备注避开上午
b 两个月是多少
a 198
b 先一个月吧 看看花新不新鲜
a 好的

# q025 无糖款缺货改低糖;普票已备注
低糖老婆饼 | 原味;12枚 | 2
@ receiver: 林婆婆
@ phone: 13500081127
@ address: 广东省潮州市湘桥区潮枫路66号
@ coupon: -
@ amount: 78
@ note: 开普票个人
b 靓仔 老婆饼有冇无糖嘅
a 婆婆好 有低糖的和无糖木糖醇的
b 我血糖高 要无糖嗰款
a 无糖款卖完了 要等下周
b 等唔切啦 孙仔礼拜日返来食
a 那低糖款呢 一枚2克糖
b 我净系食一啖 得啦 低糖 两盒
a 好的婆婆 39一盒 两盒78
b 开张票俾我 个人就得
a 备注普票个人了
b 唔该晒

# q026 三亚偏远;旅行装没备注 => ship.remote pay.gift
防晒霜SPF50+清爽 | 60ml | 2
@ receiver: 颜如玉
@ phone: 17600022259
@ address: 海南省三亚市天涯区解放路355号
@ coupon: -
@ amount: 158
@ note: -
b 两只防晒 送啥
a 拍2支送旅行装15ml*2 给您备注
b 好滴 正好下周去潜水
b 79*2

# q027 换购的碗被拒
宝宝辅食剪刀套装 | 薄荷绿 | 1
@ receiver: 姜姜
@ phone: 17300018852
@ address: 湖北省荆州市荆州区江津西路266号
@ coupon: -
@ amount: 35
@ note: -
b 就一个 绿的
a 好的 现在加15可以换购辅食碗哦 要不要
b 不了 碗多得能开店
a 好滴哈哈

# q028 满99包邮应付104,订单112多收运费 => pay.amount
鲜肉小馄饨速冻 | 荠菜鲜肉;40只/包 | 4
@ receiver: 汤圆
@ phone: 18600099914
@ address: 江苏省淮安市清江浦区淮海东路141号
@ coupon: -
@ amount: 112
@ note: -
b 26一包 四包104 邮费呢
a 满99包邮的
b 那不用付运费的哦
a 对 104
b 荠菜的四包
b 付款咯

# q029 要50包850元,订单5包95元 => goods.quantity pay.amount
304不锈钢膨胀螺丝 | M8*80;10支/包 | 5
@ receiver: 温州宏达门窗厂
@ phone: 13800096630
@ address: 浙江省温州市瓯海区瓯海大道1588号
@ coupon: -
@ amount: 95
@ note: -
b m8 80的 要50包 给个价
a 19一包 50包给您按17 一共850
b 拍了

# q030 茶漏备注了,龙珠漏了 => pay.gift
茉莉花茶特种 | 特级;250g罐 | 2
@ receiver: 京腔儿
@ phone: 13500088890
@ address: 北京市东城区东四北大街377号
@ coupon: -
@ amount: 256
@ note: 送茶漏一个
b 茉莉花儿的 要特级那个 两罐
a 好的 一罐128 送您茶漏一个 再送一小包龙珠尝尝
b 得嘞 龙珠我好这口儿
a 两样都备注上哈
b 齐活

# q031 19、23比较后选21;两个芯是规格
气垫BB霜遮瑕 | N21自然色;15g*2 | 1
@ receiver: 宫晓棠
@ phone: 15700048823
@ address: 福建省福州市鼓楼区五四路162号
@ coupon: -
@ amount: 129
@ note: -
b 我用N19的会不会假白
a 自然肤色建议N21 N19偏白
b 柜姐给我试的是23
b 23有点黄
a 23黄皮适用
b 那中间的呗 21
a 好的宝
b 里面几个芯
a 一盒带两个 15克一个
b 够用半年了

# q032 婆婆说2段,妈妈最后定3段 => goods.model|product|size
婴幼儿配方奶粉A2蛋白 | 2段;800g | 3
@ receiver: 戚文静
@ phone: 15000082236
@ address: 福建省泉州市丰泽区津淮街19号
@ coupon: -
@ amount: 774
@ note: -
b 宝宝下周满周岁 现在吃2段还剩半罐
a 满12个月可以转3段啦
b 我婆婆非说再吃俩月2段 好消化
b 每次都要听她的 烦
a 理解妈妈 转奶慢慢混着来就好
b 上回辅食也是 非要放盐 说不放没力气
a 一岁内不放盐的哦
b 对吧!我说了她不信 让我老公评理 我老公装死
a 哈哈哈 装死也是门学问
b 然后她说要买2段就她来付钱
b 我说行啊你付
b 结果她不会弄手机支付😂
b 昨天体检我问了医生 医生说可以转
b 那不管了 3段 先囤三罐
a 好的 3段800g 3罐
b 买好了

# q033 球形没要;旧气垫是别家的
医用防褥疮气垫床 | 条纹款;静音泵 | 1
@ receiver: 孟阿公
@ phone: 18700046625
@ address: 浙江省衢州市柯城区三衢路210号
@ coupon: -
@ amount: 268
@ note: -
b 我爸卧床三年了 以前那个气垫漏气
a 抱歉听到这个 静音泵款口碑好
b 球形的和条纹的哪个好
a 条纹的好打理 球形透气好些
b 护工说条纹的擦得快
a 那条纹
b 嗯 条纹静音
b 旧的那家说要等一个月才给修
a 我们质保两年 现货今天发
b 好

# q034 75、66是墙宽不是尺寸;80装不下
免打孔毛巾架不锈钢 | 枪灰;60cm;双杆 | 2
@ receiver: 装修小白
@ phone: 15600025573
@ address: 湖北省十堰市茅箭区人民北路7号
@ coupon: -
@ amount: 138
@ note: -
b 我量了卫生间墙 能装75
a 有60和80
b 80装不下 60吧 双杆
a 好的
b 一个主卫一个客卫 主卫墙75 客卫墙66 都能装?
a 60都装得下
b 那来俩
a 69*2=138
b 枪灰

# q035 纠结后定燕麦色,拍成妈妈说的驼色 => goods.colour
双面羊绒大衣女中长款 | 驼色;S | 1
@ receiver: 池早早
@ phone: 13600079924
@ address: 江苏省苏州市姑苏区干将东路178号
@ coupon: -
@ amount: 1180
@ note: -
b 亲 燕麦色跟驼色差别大吗
a 燕麦偏白 驼色偏黄一点点
b 我皮肤黄
a 黄皮燕麦更显气色
b 可是我妈说浅色不耐脏 让我买驼
a 双面羊绒可以干洗的 平时粘毛器滚滚就行
b 嗯…
b 驼色我去年有件风衣了
b 闺蜜发语音说她那件驼的都穿腻了
b 行 不纠结 燕麦色
a 好的呀 燕麦色 码数呢
b 156 88斤 S吧
a S合适
b 肩线掉不掉
a 落肩款 S肩宽41
b 袖子长我就挽一下
b 拍了哈 姐
a 收到 今天给您挂烫好发出

# q036 驼色M断码,S、L都被否,最后藏青M
牛角扣毛呢大衣女学院风 | 藏青;M | 1
@ receiver: 舒窈
@ phone: 13700062284
@ address: 江苏省无锡市滨湖区蠡湖大道1800号江南大学北区
@ coupon: -
@ amount: 329
@ note: -
b hello
b 你家大衣藏青跟黑差别大不大呀 图上看不出
a 室内看接近黑 阳光下偏蓝
b 室友有件黑的 我俩一起走像校服
a 那藏青错开一点
b 驼色呢
a 驼色M断码了 有S和L
b L我穿了像偷大人衣服
b S扣不上 我肩宽
b 烦死
a 驼色M预计25号补
b 等不了 月底降温
b 那就藏青M 不纠结了
a 好的~
b 裤脚长靴子能配吧 不是 我是说大衣下摆
a 到膝盖 配长靴好看
b 付了
s 订单已付款

# q037 手机只有10位 => ship.phone
加绒卫衣女连帽 | 牛油果绿;L | 1
@ receiver: 安小北
@ phone: 1570004462
@ address: 安徽省蚌埠市蚌山区胜利中路98号
@ coupon: -
@ amount: 99
@ note: -
b 牛油果绿L 今天能走不
a 能的

# q038 母亲代签但不改名
石库门上海熏鱼真空 | 300g*2 | 2
@ receiver: 傅敏华
@ phone: 15000024463
@ address: 上海市普陀区曹杨路1040弄8号602室
@ coupon: -
@ amount: 118
@ note: -
b 侬好 我勿在屋里 阿拉姆妈会签收
a 好的 收件人需要改成您妈妈吗
b 伊叫顾阿凤 不过不要改 门卫只认得我名字
a 好的 那收件人还是傅敏华
b 对额 59一份 两份118 对伐
a 对的
b 谢谢侬

# q039 49×3=147,15元券没用 => pay.coupon|amount|promotion
烟酰胺身体乳 | 400ml | 3
@ receiver: 莫等闲
@ phone: 18500061129
@ address: 广西壮族自治区梧州市万秀区西堤三路19号
@ coupon: -
@ amount: 147
@ note: -
b 49 三瓶 有没有券
a 生日月会员有15元券 您下单选上就行
b 我是这个月生日 券在卡包里呢看到了
a 那正好 祝您生日快乐
b 谢谢 我用15的那张
b 好了

# q040 L→M→L,最后按臀围定L,拍成M => goods.size
高腰直筒牛仔裤女显瘦 | 复古蓝;M(27码);常规 | 1
@ receiver: 殷如意
@ phone: 18500072261
@ address: 广东省佛山市顺德区大良街道清晖路112号
@ coupon: -
@ amount: 149
@ note: -
b 164 110斤 M还是L
a M码27 您这个身高体重M合身
b 我胯宽
a 胯宽建议大一码 L
b L腰会不会松
a 腰会有两指空隙 可系皮带
b 不喜欢系皮带 那M
a 好的M码
b 你家牛仔裤有没有弹
a 含2%氨纶 微弹
b 我去年买的一条没弹的 蹲下去嘶啦一声 在公司年会上
a 啊 那太社死了
b 同事现在还叫我嘶啦姐
b 等下我量下臀围
b 98
a 98的话M会绷 L是98-102
b 啊那还是L吧
b 腰松我找裁缝收
a 好的 L码28
b 拍下了

# q041 绣名的字写错 => ship.note
儿童午睡枕 | 恐龙绿 | 1
@ receiver: 匡**
@ phone: 139****0427
@ address: 山东省泰安市泰山区东岳大街198号
@ coupon: -
@ amount: 45
@ note: 绣名:匡子轩
b 要绣名字 匡梓轩 木字旁那个梓
a 好的亲 绣名匡梓轩
b 老师要求必须绣 字大一点
a 大号字 没问题
b 嗯嗯 恐龙绿

# q042 ended with both camel; wrap is in the note
Crossbody Phone Bag | Camel | 2
@ receiver: Amara Bello
@ phone: +33 6 55 50 01 22
@ address: 8 Rue Oberkampf, 75011 Paris, France
@ coupon: -
@ amount: 44
@ note: Gift wrap, black sticker
b Can you wrap it? for my aunties
a Sure, we'll note gift wrap with the black sticker
b great. one auntie likes camel, other one likes black
b hmm, make both camel, they swap everything anyway
a 2 x camel, 22 each
b bisou

# q043 89×2−20=158;花生是上回的,抹茶缺货
蛋白棒代餐低卡 | 海盐巧克力;12根 | 2
@ receiver: 方圆
@ phone: 17600033397
@ address: 广东省东莞市南城街道鸿福路200号第一国际B座
@ coupon: 会员券20
@ amount: 158
@ note: -
b 教练让我一天一根
b 花生的上回在你家吃了一盒 腻得慌
a 那换海盐巧克力 清爽点
b 抹茶呢
a 抹茶卖光了
b 海盐的 两盒
a 89一盒 两盒178
b 会员有20 用上了
a 到手158
b 👌👌

# q044 37、37.5不是订货尺码,38一致
老爹鞋女增高厚底 | 米白;38 | 1
@ receiver: 阎良
@ phone: 17700036624
@ address: 陕西省西安市雁塔区小寨西路26号
@ coupon: -
@ amount: 189
@ note: -
b 我平时37.5
a 那拍38 偏小半码
b 37会挤脚么
a 会的亲
b 我高跟鞋穿37 运动鞋38
a 对 运动鞋38
b 厚底几公分
a 5.5
b 够了 我一米五五哈哈
b 米白38
s 订单已付款

# q045 code not on the order => pay.coupon|promotion|amount
Handheld Garment Steamer | White | 1
@ receiver: Kofi Mensah
@ phone: +44 7700 900835
@ address: Flat 4, 58 Whiteladies Road, Bristol BS8 2NH, United Kingdom
@ coupon: -
@ amount: 39.99
@ note: -
b is WELCOME10 still working? says 10% off first order
a Yes, WELCOME10 works on this one
b cool. white one
b used it, all paid

# q046 要舒缓款拍成提亮款;爽肤水没备注 => goods.model|product pay.gift
玻尿酸精华面膜 | 烟酰胺提亮款;5片*2盒 | 1
@ receiver: 满天星
@ phone: 13500026674
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 69
@ note: -
b 我敏皮 提亮那个会不会刺痛啊
a 敏感肌建议积雪草舒缓款 烟酰胺个别人会刺刺的
b 本来想美白来着 先保命吧哈哈
b 舒缓的来两盒装
a 好滴 舒缓款2盒装~ 另外给您备注送一瓶30ml爽肤水
b 哇爱了爱了
b 下单咯

# q047 套装199、去屑款都没要
防脱生姜洗发水 | 500ml | 2
@ receiver: 秃头小宝贝
@ phone: 18100097743
@ address: 江苏省苏州市虎丘区狮山路28号
@ coupon: -
@ amount: 138
@ note: -
b 掉头发掉得下水道天天堵
a 配合护发素和头皮精华效果更好哦 三件一套199
b 别套我 我只信洗发水
a 好的哈哈 那单洗发水69
b 两瓶
a 去屑款也有 您头皮屑多吗
b 不多 就是秃
a 那还是防脱生姜
b 对 俩 138

# q048 民谣吉他的弦,拍成电吉他弦 => goods.product|model
电吉他弦 镍缠弦套装 | 011-050 | 1
@ receiver: 牛犇
@ phone: 13300071925
@ address: 河南省新乡市牧野区建设东路46号
@ coupon: -
@ amount: 35
@ note: -
b 琴行老师叫我自己买弦换 我那个是木吉他 民谣的
a 民谣要用磷铜弦 我们有民谣吉他弦010 011 012
b 按着疼 新手
a 新手011够软了 010也行
b 011 民谣的
a 好

# q049 机型是15promax,拍成15 Pro => goods.model|product|size
磁吸透明手机壳 | iPhone 15 Pro;透明 | 1
@ receiver: 郝运来
@ phone: 18700010079
@ address: 黑龙江省齐齐哈尔市龙沙区卜奎大街118号
@ coupon: -
@ amount: 29.9
@ note: -
b 15promax的 透明带磁 整了哈
a 收到 晚上发出

# q050 1米5是次卧,要铺主卧1米8,还是拍了1.5 => goods.size|model
记忆棉床垫软垫加厚 | 灰色;1.5*2m | 1
@ receiver: 喻可心
@ phone: 15600033372
@ address: 湖北省襄阳市樊城区长征路199号
@ coupon: -
@ amount: 268
@ note: -
b 1米5的床 灰色
a 好的 1.5*2m灰色
b 啊不对不对 我说的是次卧的 主卧是1米8 我要铺主卧
a 那是1.8*2m 同价的双十一
b 对 1.8的
b 刚拍好了 这回没错吧

# q051 加长每条加5,应付148 => pay.amount
孕妇裤春秋打底外穿 | 黑色;XL;加长 | 2
@ receiver: 孕味十足
@ phone: 13400060032
@ address: 安徽省安庆市迎江区人民路511号
@ coupon: -
@ amount: 138
@ note: -
b 69一条 两条138 对吧 加长款不加钱?
a 加长每条加5元 两条148
b 行 补10块
a 好的
b 拍了 XL 加长 黑色

# q052 付了两箱的钱,订单件数1 => goods.quantity
土家腊肠五香味 | 5斤/箱 | 1
@ receiver: 单位食堂老梁
@ phone: 13900075536
@ address: 湖南省怀化市鹤城区迎丰中路288号
@ coupon: -
@ amount: 236
@ note: -
b 老板 腊肠批发什么价
a 5斤一箱118 满2箱起可以混口味
b 我食堂用 上回拿的1箱两顿就没了
b 先来两箱 五香
a 好 两箱236
b 过年前还要 到时再找你
b 钱过去了

# q053 海南是产地;5斤39.9没要
海南贵妃芒 | 9斤大果 | 1
@ receiver: 席梦思
@ phone: 13700019948
@ address: 四川省德阳市旌阳区长江西路一段99号
@ coupon: -
@ amount: 69
@ note: -
b 海南的芒果发到德阳几天
a 三四天
b 5斤的有不
a 有 39.9
b 家里五口人 五斤一人一个就没了
a 那9斤划算
b 9斤大果
a 好的 会带几成熟发 到家放两天
b 上次在别家买到黑心的 赔了我十块钱了事
a 我们坏果包赔
b 行
s 买家已付款,等待卖家发货

# q054 栀子、50ml放弃;159−15=144
香水女士持久淡香 | 白茶;30ml | 1
@ receiver: 江小渔
@ phone: 18800039915
@ address: 山东省威海市文登区文昌路100号
@ coupon: 新人券15
@ amount: 144
@ note: -
b 50毫升多少钱
a 30ml159 50ml229
b 我想要花香调那个栀子
a 栀子是白花调 偏甜
b 甜的我爱
b 不对 我男朋友说栀子像花露水
b 他懂啥哈哈 不过确实有点
a 哈哈每个人鼻子不一样
b 那木质的呢 雪松那瓶
a 雪松偏中性 男生也能用
b 他用完我用 不行 他会给我喷光
a 白茶更清爽日常
b 那白茶 50…
b 还是30吧 穷
a 哈哈30ml 新人券减15 到手144
b 付好了
s 订单已付款

# q055 0度是上次的,-10没要;橙色没有合适的
加厚保暖睡袋冬季 | -5℃;军绿;1.8kg | 2
@ receiver: 徒步老鬼
@ phone: 13700027754
@ address: 四川省攀枝花市东区机场路66号
@ coupon: -
@ amount: 398
@ note: -
b 国庆去四姑娘山 那次带的0度的冻成狗
a 高海拔建议-10
b 这次只在城边上露营 不上高原
a 那-5够
b -5 军绿两个
a 199*2 398
b 老婆嫌绿的丑 说要橙的
a 橙色只剩+5度的了
b 那不行 冻着更丑 都绿的

# q056 从四盒减到两盒,订单还是4 => goods.quantity
一次性防溢乳垫 | 100片/盒 | 4
@ receiver: 贺子衿
@ phone: 15300087726
@ address: 江西省赣州市章贡区文清路25号
@ coupon: -
@ amount: 79.6
@ note: -
b 乳垫一个月用几盒呀
a 大概一到两盒
b 那囤四盒
b emm 我奶水不多 可能过两个月就断了
a 那可以先少拿点
b 对 先两盒 不够再买
a 好的 两盒
b 下单啦
s 买家已付款

# q057 140是老公的意见,未采纳;3米4是客厅宽度
折叠餐桌小户型 | 白橡木;120*60 | 1
@ receiver: 丁香
@ phone: 15000068871
@ address: 江苏省苏州市吴江区松陵镇鲈乡南路1688号
@ coupon: -
@ amount: 298
@ note: -
b 我客厅3米4宽 放1米2的走得过去不
a 走道能留1米1 够
b 1米4会挤吧
a 会挤一些
b 那120的 白橡木
b 老公非要140 说我妈来了坐不下
b 他买单我也不理他
a 哈哈120*60
b 嗯就120

# q058 赤峰偏远;脚套不要 => ship.remote
婴儿推车轻便折叠 | 燕麦灰 | 1
@ receiver: 其其格
@ phone: 15000017742
@ address: 内蒙古自治区赤峰市红山区昭乌达路88号
@ coupon: -
@ amount: 469
@ note: -
b 那个灰的 能上飞机不
a 折叠后52*30*18 可登机
b 冬天有脚套吗
a 脚套另配 39
b 不用 我自己有棉的
b 下单了 469
a 收到

# q059 01 sister's, 03 rejected; SUN5 in the order
Tinted Sunscreen SPF 50 | Shade 02; 40 ml | 1
@ receiver: Beatriz Nogueira
@ phone: +351 912 555 087
@ address: Rua Augusta 100, 1100-053 Lisboa, Portugal
@ coupon: SUN5
@ amount: 24
@ note: -
b shade 01 or 02? im medium
a 02 is for medium, 01 for fair
b my sister is 01, she's whiter
b 02 then, not 03 either I saw it's orange
a Yes 02! With SUN5 it's 24
b ok

# q060 黑色、裤子M、裙装529、同学的S都不是最终选择
羊毛混纺西装两件套女 | 烟灰;上衣M+裤子L | 1
@ receiver: 闵柔
@ phone: 18700035572
@ address: 河南省开封市龙亭区大梁路21号
@ coupon: -
@ amount: 569
@ note: -
b 你好呀 面试穿的西装 黑的会不会像卖保险的
a 哈哈 烟灰更高级些
b 那烟灰
b 我上身小 下身大 愁
a 上下可以不同码的
b 真的?那上衣M
b 裤子…腰围72
a 72建议L
b M的腰多少
a M腰68-70
b 69我吸口气能穿
a 坐着会勒哦 面试要坐很久
b 也是 别到时候扣子崩人家脸上
b 上M下L
a 系统里有上衣M+裤子L这个选项
b 我同学说她直接买S的改 我不行我太懒
a 合身最省事
b 裙子款呢
a 裙装是另一套 529
b 不要 冷
b 裤子
a 好的 烟灰 上衣M裤子L 569
b 面试过了给你发红包
a 哈哈祝顺利
b 拍完啦

# q061 三支改两支;起泡网在备注
洗面奶氨基酸控油 | 120g | 2
@ receiver: 叶梓
@ phone: 13500037716
@ address: 湖北省孝感市孝南区槐荫大道168号
@ coupon: -
@ amount: 118
@ note: 送起泡网2个
b 你们之前那个绿瓶的停产了?
a 对 升级成这个啦 成分一样
b 哎 我囤货党哭了
b 那来三支…不 双十二再囤 先两支
a 好的 59*2
b 起泡网给两个呗 我跟我老公一人一个 他老用我的
a 两个备注上啦
b 嘿嘿

# q062 要小块,备注写成切大块 => ship.note
现杀黑山羊肉 | 3斤切块 | 2
@ receiver: 卓越
@ phone: 18900066681
@ address: 广东省湛江市赤坎区中山一路45号
@ coupon: -
@ amount: 356
@ note: 切大块
b 老细 羊肉帮我斩细件啲 炆羊腩用
a 好的 斩小块 给您备注
b 唔好斩太大件啊 上次嗰啲成拳头咁大
a 明白 小块
b 两份 178一份系咪
a 系 共356

# q063 挂钩是包里自带的
大容量妈咪包双肩 | 黑色 | 1
@ receiver: 陆漫漫
@ phone: 18100033354
@ address: 浙江省丽水市莲都区中东路88号
@ coupon: -
@ amount: 179
@ note: -
b 灰色和黑色哪个耐脏
a 黑的耐脏
b 那黑的
b 带推车挂钩不
a 送一对 出厂自带在包里
b 好的好的
b 宝妈朋友说要买防水的
a 这款防泼水
b 可以了

# q064 NB够用了,囤S码,误拍NB => goods.size|model
新生儿纸尿裤 | NB码 66片 | 4
@ receiver: 小鱼儿麻麻
@ phone: 18800012217
@ address: 安徽省芜湖市镜湖区北京中路21号
@ coupon: -
@ amount: 236
@ note: -
b 刚出月子 8斤7两 之前用的NB
a 8斤多NB快不够了 囤货建议S码
b NB我还剩半包用得完不
a 够用到10斤左右
b 那这次囤S 4包
a 好的S码4包 同价59
b 拍了

# q065 30元券未抵扣 => pay.coupon|amount|promotion
负离子吹风机 | 樱花粉;标配 | 1
@ receiver: 尤梦
@ phone: 17800090045
@ address: 山东省烟台市芝罘区南大街166号
@ coupon: -
@ amount: 299
@ note: -
b 我有张店铺30元的 怎么没自动抵啊
a 满299可用 结算时勾选一下
b 哦哦 勾上了 拍完

# q066 usual 10, settled on 12, ordered 10 => goods.size
Wide Leg Linen Trousers | Oat; UK 10 | 1
@ receiver: Saoirse Kelly
@ phone: +353 83 910 2247
@ address: 15 Oliver Plunkett Street, Cork, T12 X8YP, Ireland
@ coupon: -
@ amount: 46
@ note: -
b what size for a 31 inch waist?
a UK 12 is 30-31, UK 10 is 28-29
b I'm usually a 10 in other shops
b but I want to be able to eat in them haha
b ok going with the 12 in oat
a Good choice, linen doesn't stretch. UK 12 Oat
b 👍 ordered

# q067 20只=10只装×2;送达时间已备注
鲜活鲍鱼 | 10只装(6-7头) | 2
@ receiver: 翟太太
@ phone: 18800055529
@ address: 福建省宁德市蕉城区蕉城南路44号
@ coupon: -
@ amount: 198
@ note: 周六上午送达
b 10只装是多大个
a 6到7头 一斤六七只
b 五六头的有没有
a 五六头要等一周
b 周六摆酒 等不及
a 那6-7头 周六上午送到
b 20只 两份
a 好 99一份 两份198 备注周六上午送达
b 做得好再来

# q068 26是老师建议,没采纳;拨片教程是标配
尤克里里23寸初学 | 原木;桃花心 | 1
@ receiver: 班主任孟老师
@ phone: 18600018872
@ address: 江苏省盐城市亭湖区建军中路188号
@ coupon: -
@ amount: 199
@ note: -
b 21寸23寸26寸
b 孩子三年级
a 三年级23寸
b 音乐老师说26以后不用换
a 26手小按不到
b 算了 23 她手确实小
a 好的 送拨片和教程 都是琴包里标配的
b 标配就好
b 拍咯

# q069 对象号码末尾3387,订单3378 => ship.phone
豆腐猫砂绿茶味 | 6L*4包 | 1
@ receiver: 铲屎官老莫
@ phone: 19900053378
@ address: 江西省景德镇市珠山区瓷都大道606号
@ coupon: -
@ amount: 79.9
@ note: -
b 上班接不了电话 留我对象的 199 0005 3387
a 好的亲 记下了
b 到了打她的
b 猫砂四包是一箱哈
a 对 一箱4包

# q070 送礼改要特级198,拍成一级128 => goods.model|product pay.amount
安溪铁观音浓香型 | 一级;250g*2罐 | 1
@ receiver: 覃国富
@ phone: 13900018847
@ address: 广西壮族自治区玉林市玉州区教育东路233号
@ coupon: -
@ amount: 128
@ note: -
b 去年喝的你家清香型 胃有点顶不住
a 那换浓香的 焙过火不刺激
b 浓香分几等
a 一级128 特级198 都是两罐装
b 自己喝一级够了
b 等等 这回是提去老丈人家的 面子要紧
b 整特级
a 好的 特级浓香两罐
b 👌

# q071 缓发取消,正常发;三盒加到四盒
奶酪包乳酪夹心 | 6个/盒 | 4
@ receiver: 蔺甜
@ phone: 15700047738
@ address: 江西省南昌市东湖区叠山路119号
@ coupon: -
@ amount: 159.6
@ note: -
b 39.9一盒 要三盒
a 好的 三盒
b 周五要出差 是不是先别发 下周再发?
a 可以的 冷链到了要及时放冰箱
b 等等 我看下机票
b 飞机是下周五 看错了
b 那正常发就行 今天发
a 好的 正常今天发
b 再加一盒给楼下保安小哥 他老帮我拿快递
a 那4盒 159.6
b 嗯四盒一起

# q072 24色没要;25×3=75;地址换种说法
莫兰迪色荧光笔 | 12色 | 3
@ receiver: 考研人小何
@ phone: 15900018847
@ address: 黑龙江省哈尔滨市南岗区西大直街92号哈工大二公寓
@ coupon: -
@ amount: 75
@ note: -
b 25一套 三套多少
a 75
b 室友两个 我一个 对吧
a 是的 三套
b 她俩钱转我了 我一起付
b 24色的多少
a 45
b 用不了那么多 12的
a 好的
b 地址是学校二公寓 没写错吧
a 哈工大二公寓 西大直街92号 对的

# q073 第二件半价已体现;03没买
唇釉镜面水光 | 06 梅子 | 1
唇釉镜面水光 | 11 枫叶 | 1
@ receiver: 石榴
@ phone: 13600050093
@ address: 陕西省汉中市汉台区天汉大道688号
@ coupon: 第二件半价
@ amount: 88.5
@ note: -
b 06和11 有第二件半价吧
a 有的 59+29.5
b 88.5
a 对的
b 03也好看 呜呜
b 三支怎么算
a 第三支原价59
b 那算了 我有个类似的
b 就这俩

# q074 不凑单,原价278,袜子没买
金丝绒阔腿裤垂感高腰 | 藏蓝;L | 2
@ receiver: 邱莫愁
@ phone: 15600012257
@ address: 湖南省娄底市娄星区氐星路301号
@ coupon: -
@ amount: 278
@ note: -
b 139一条 两条278 差22块就能满300减50 好气
a 亲可以凑双袜子25 就满了
b 278+25=303-50=253 还便宜了???
a 对的
b 你等下我看看袜子
b 袜子只有白色 我不穿白袜
b 我这人就犟 不凑了
a 哈哈 那两条278
b 多花25块买个倔强
b 藏蓝L两条

# q075 152是旧号,订单已是新号
儿童餐椅可折叠 | 奶油黄 | 1
@ receiver: 滑小蕾
@ phone: 13800059914
@ address: 江苏省南通市崇川区青年中路105号
@ coupon: -
@ amount: 239
@ note: -
b 你好 我前年在你家买过浴盆 那时候留的15200041187 那个号早不用了
a 好的 您看下现在订单里的
b 现在这个138的才是我的 尾号9914
a 对的 订单上就是这个号
b 那就好 别打152那个 那是我前男友在用🙃
a 哈哈好的
b 奶油黄别发错
s 买家已付款,等待卖家发货

# q076 爸妈那条另下单,凯里是另一单的地址
电热毯双人双控 | 1.8*1.5m;格纹 | 1
@ receiver: 诸葛明媚
@ phone: 13700088839
@ address: 湖北省荆门市东宝区象山大道44号
@ coupon: -
@ amount: 129
@ note: -
b 给我爸妈买的 我自己也要一条
a 好的 一共两条吗
b 我爸妈那条等下用我老公的号单独拍 寄老家
a 好的 这单就您自己的一条
b 对 1.8乘1.5的格纹
b 老家在贵州凯里 那边湿冷
a 明白 那单您填老家的地址就行
b OK 这单还是寄荆门

# q077 220*240、8斤没选;驿站短信已备注
冬被加厚保暖 | 200*230cm;6斤 | 1
@ receiver: 尹芳
@ phone: 18600091142
@ address: 云南省曲靖市麒麟区南宁西路77号
@ coupon: -
@ amount: 159
@ note: 放驿站 短信通知
b 我床1.8的 配多大被
a 220*240更大 200*230也够盖
b 两个人?
a 夫妻220*240舒服
b 我跟我老公各盖各的 他打呼噜还抢被子
a 哈哈那200*230够了
b 6斤会不会压得慌
a 6斤适中 8斤偏厚
b 没暖气 但我怕压 6斤
a 好的
b 快递放驿站 给我发个短信就行 我上班不接电话
a 备注放驿站 短信通知

# q078 伊宁偏远 => ship.remote
南京盐水鸭真空 | 1000g | 2
@ receiver: 麦合木提
@ phone: 13300093365
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路321号
@ coupon: -
@ amount: 116
@ note: -
b 两只 上次朋友从南京带来的我们全家爱吃
a 58一只 两只116
b 好的呀

# q079 满5送1没参加;玉米味是上次的
鳕鱼肠儿童零食无添加 | 原味;10支/盒 | 3
@ receiver: 池鱼
@ phone: 13800041163
@ address: 浙江省杭州市拱墅区莫干山路972号北软智慧科技园3幢
@ coupon: -
@ amount: 117
@ note: -
b 39一盒 三盒117
a 对的亲 满5盒再送1盒
b 5盒要吃到啥时候 保质期多长
a 常温6个月
b 娃嘴刁 上回买的玉米味一口不吃 全进他爹肚子
a 哈哈 那这次原味
b 原味三盒 不凑了
a 好嘞

# q080 12 rejected; 140 and 60 lb are not the blanket
Weighted Blanket 48x72 in | Charcoal; 15 lb | 1
@ receiver: Jessica Whitfield
@ phone: +1 303-555-0126
@ address: 1840 Larimer Street, Denver, CO 80202
@ coupon: -
@ amount: 68
@ note: -
b I'm 140 lb, is 15 too heavy
a 10% of body weight, so 15 is about right
b they say 12 for side sleepers?
a Both work, 15 gives more pressure
b hmm I sleep on my side but I want the pressure
b 15 it is
b my dog can lie on it right? he's 60 lb lol
a Haha yes

# q081 no street and house number => ship.address
Baby Sleep Sack 2.5 TOG | Cloud; 6-18 months | 1
@ receiver: Hannah Brandt
@ phone: +1 312-555-0184
@ address: Chicago, IL 60614
@ coupon: -
@ amount: 42
@ note: -
b my daughter is 9 months, 6-18 right?
a Yes 6-18 months is perfect
b and cloud is the grey one?
a Cloud is a very light grey
b ok great! placed it

# q082 decaf agreed, regular ordered => goods.model|product
House Blend Coffee Beans 1 kg | Regular; whole bean | 1
@ receiver: Marcus Thiele
@ phone: +49 30 23125 417
@ address: Kastanienallee 88, 10435 Berlin, Germany
@ coupon: -
@ amount: 24.5
@ note: -
b is the decaf whole bean or ground?
a We have both
b whole bean decaf pls, doctor banned caffeine 😩
a Sorry to hear! Decaf whole bean 1 kg, got it
b ordered, thx

# q083 98×2=196,95折没给;手提袋礼盒自带 => pay.promotion|amount|coupon
奶黄流心月饼冰皮 | 6枚礼盒 | 2
@ receiver: 甘棠
@ phone: 15900030068
@ address: 广东省江门市蓬江区港口二路88号
@ coupon: -
@ amount: 196
@ note: -
b 98一盒 老客户没折扣呀
a 老客户给您95折
b 好嘛 两盒 送人的要带手提袋
a 手提袋每盒都有的 礼盒自带
b 嗯 拍好啦

# q084 5件没要;两箱12瓶×98=1176;木架在备注
酱香型白酒53度 | 500ml*6瓶整箱 | 2
@ receiver: 老茅酒馆采购部
@ phone: 13300066680
@ address: 贵州省六盘水市钟山区钟山中路72号
@ coupon: -
@ amount: 1176
@ note: 物流打木架
b 53度的 上次拿的一件 卖得可以
a 老板好 多要有优惠 5件以上单价再降
b 5件压钱 先两件
a 两件12瓶 98一瓶 1176
b 六瓶装的两箱哈 别给我单瓶
a 对的 整箱
b 上回箱子压烂了一瓶 这回要打木架
a 备注打木架
b 要得

# q085 405是室友的色,她要420 => goods.colour|model|product
雾面哑光口红 | #405 番茄红 | 1
@ receiver: 桃夭夭
@ phone: 17300084416
@ address: 陕西省咸阳市秦都区人民中路37号
@ coupon: -
@ amount: 79
@ note: -
b 黄皮 素颜能涂的色有吗
a 420奶茶棕素颜很温柔 405番茄红提气色
b 室友涂405绝美 可她冷白皮
b 试色图刷了半小时
b 420吧 日常一点
a 好的亲 420
b 冲了

# q086 尺码颜色都对,满减没减 => pay.promotion|coupon|amount
儿童秋衣秋裤套装德绒 | 浅粉;130 | 1
儿童秋衣秋裤套装德绒 | 雾蓝;140 | 1
@ receiver: 双胞胎麻麻
@ phone: 18800077741
@ address: 河南省洛阳市西工区中州中路289号
@ coupon: -
@ amount: 118
@ note: -
b 龙凤胎 姐姐130粉 弟弟140蓝 弟弟长得猛哈哈
a 好的妈妈 一套59
b 跨店满减能用吗 满100减15那个
a 能的 两套118可以减15
b 好的
b 付款了

# q087 S and black belong to the friend
Cropped Puffer Jacket | Sage; M | 1
@ receiver: Zanele Dube
@ phone: +27 82 555 0141
@ address: 12 Loop Street, Cape Town, 8001, South Africa
@ coupon: -
@ amount: 65
@ note: -
b I was between S and M
a Sizing runs small
b yeah reviews say so. my friend has the S in black and she's swimming?? contradicts
a Depends on the layers underneath
b ok M, in sage not black. I already own black one
a M Sage, got it
b ty

# q088 2 × 29 = 58, second-half-price offer not applied => pay.promotion|amount|coupon
Vitamin C Serum 30 ml | Original | 2
@ receiver: Ayesha Malik
@ phone: +971 50 555 0172
@ address: Apartment 1407, 12 Al Marsa Street, Dubai Marina, Dubai, UAE
@ coupon: -
@ amount: 58
@ note: -
b hello dear is the buy one get second half price still on?
a Yes, BOGO 50 until Sunday, 29 each before the offer
b perfect i take 2 original
b my sister used the vitamin A one, too strong for me
a Vitamin C original is gentle
b paid

# q089 硬币定了酒红,订单是黑漆皮 => goods.colour
玛丽珍单鞋女粗跟 | 黑漆皮;36 | 1
@ receiver: 糜小雅
@ phone: 15800036621
@ address: 浙江省台州市椒江区中山东路150号
@ coupon: -
@ amount: 159
@ note: -
b 酒红和黑都好看啊啊啊啊
b 选择困难
a 酒红显白 黑色百搭哦
b 你觉得哪个好
a 看您衣服深色多还是浅色多
b 一半一半…
a 那看场合 上班黑的 约会酒红
b 上班穿运动鞋 约会嘛 没有对象
a 穿上酒红就有了
b 哈哈哈哈你很会
b 丢个硬币
b 正面酒红
b 是正面!天意
a 哈哈好 酒红36
b 嗯呐 36
b 拍好了
s 买家已付款,等待卖家发货

# q090 6 was a slip, 8 agreed => goods.quantity pay.amount
Dotted Notebook A5 | Forest Green | 6
@ receiver: Daniel Okoro
@ phone: +1 202-555-0139
@ address: 2100 Connecticut Ave NW, Washington, DC 20008
@ coupon: -
@ amount: 54
@ note: -
b Do you do bulk? Need notebooks for my team
a 9 each, 10% off from 20 pieces
b oh we're only 8 people
b actually two left last month so 6... no wait, plus me and the intern, 8
a 8 in which colour?
b forest green
a 8 forest green, 72
b placed

# q091 应为1单元,订单还是2单元 => ship.address
空气炸锅大容量 | 5L;米白 | 1
@ receiver: 喜乐
@ phone: 17800086605
@ address: 安徽省淮南市田家庵区朝阳中路66号滨河花园3栋2单元501
@ coupon: -
@ amount: 259
@ note: -
b 房号写错了 是3栋1单元501
a 好的 3栋1单元501 我这边改
b 二单元那家老太太会骂人的😭 别送错
a 哈哈放心

# q092 脱敏显示,能看到的部分都一致
沐浴油滋润留香 | 小苍兰;250ml | 1
@ receiver: 林**
@ phone: 137****0925
@ address: 山东省聊城市东昌府区花园路61号
@ coupon: -
@ amount: 88
@ note: -
b 手机号你给我念一遍 上回填错了 快递满小区找我
a 亲 平台加密了 我这边只看得到尾号0925
b 嗯 13700040925 对的
b 名字是林栀 栀子花的栀
a 名字我这里只显示林**哦
b 行吧 反正我自己填的不会错
b 那个小苍兰的哈
s 买家已付款,等待卖家发货

# q093 地址只写到路名,没有门牌号 => ship.address
实木餐桌可伸缩 | 胡桃色;1.35m | 1
@ receiver: 池大爷
@ phone: 13400077156
@ address: 山西省临汾市尧都区鼓楼南街
@ coupon: -
@ amount: 1399
@ note: -
b 小同志 一米三五的坐得下六个人不
a 拉开坐得下的大爷
b 那中 胡桃色 一米三五的
a 好的
b 老伴说颜色深了点 我说深的耐看
a 耐看的

# q094 海口偏远;面膜没备注 => ship.remote pay.gift
美白淡斑精华液 | 30ml | 1
@ receiver: 潘海燕
@ phone: 17600048839
@ address: 海南省海口市龙华区国贸大道15号
@ coupon: -
@ amount: 239
@ note: -
b 三亚太阳毒死了 上个月出差晒黑两个度
a 精华要配合防晒哦
b 防晒我有 就要精华 30ml 先一瓶
a 好的 另外答应您的 5片体验面膜会备注送
b 嗯嗯

# q095 29.9×3=89.7,9折没算 => pay.promotion|amount|coupon
婴儿湿巾手口专用 | 80抽*5包 | 3
@ receiver: 翁小满妈
@ phone: 15100060037
@ address: 浙江省湖州市吴兴区人民路316号
@ coupon: -
@ amount: 89.7
@ note: -
b 这个29.9那个 买3份有活动么
a 有 满3份打9折
b 那三份 反正费得很
b 昨天屁屁红了 有酒精不
a 无酒精无香精的
b 安心 买三份了

# q096 静音红轴不要,仍买青轴
机械键盘青轴87键 | 白色;青轴 | 1
@ receiver: 夜猫子
@ phone: 15600098837
@ address: 湖北省黄石市下陆区团城山杭州西路19号
@ coupon: -
@ amount: 199
@ note: -
b 青轴吵不吵 我晚上打游戏室友骂我
a 青轴响 静音红轴适合寝室
b 我哥们说青轴爽 主播也用青轴
a 看个人手感哈
b 静音的我试过 跟按棉花一样
b 吵就吵 我下学期搬出去住了
b 青轴白的 冲
a 好嘞
b 87键

# q097 海东偏远;鞋垫未备注 => ship.remote pay.gift
雪地靴女加绒短筒 | 栗色;37 | 1
@ receiver: 马秀兰
@ phone: 18700031127
@ address: 青海省海东市乐都区古城大街31号
@ coupon: -
@ amount: 139
@ note: -
b 37 栗色的
b 两双能便宜不
a 两双便宜10块
b 算了 我妹子说她有
b 就一双 多送我双鞋垫呗
a 好 送您一双羊毛鞋垫 给您写备注里
b 好人
s 订单已付款

# q098 one digit dropped from the phone => ship.phone
USB-C Dock 9-in-1 | Space Grey | 1
@ receiver: Ingrid Solberg
@ phone: +47 934 21 08
@ address: Storgata 22, 0184 Oslo, Norway
@ coupon: -
@ amount: 59
@ note: -
b does it do dual 4k?
a Dual 4K at 30Hz, single at 60Hz
b fine for spreadsheets
b oh and my number is +47 934 21 087, think I fat fingered it at checkout
a Thanks, I'll check it against the order

# q099 蓝色是老公说的被否了,定砖红 => goods.colour
长绒棉四件套 | 雾霾蓝;1.8m床(被套220*240) | 1
@ receiver: 谷丰
@ phone: 17800021164
@ address: 江苏省扬州市邗江区文昌西路440号
@ coupon: -
@ amount: 399
@ note: -
b 结婚用 红的有吗
a 正红和砖红有
b 正红太艳了 平时没法用
b 砖红是不是旧旧的
a 砖红比较高级 平时也能铺
b 老公说干脆买蓝的
b 被我骂了 哪有结婚铺蓝的
a 哈哈 蓝的可以平时换
b 再买一套?没钱了 钱都给酒店了
a 婚礼花销是大
b 光糖就买了六十斤
b 正红婆婆会喜欢吧 emmm
b 不行 正红拍照脸都映红了 我试过我表姐那套
b 砖红 1米8的床
a 恭喜恭喜~ 砖红1.8
b 好
s 订单已付款

# q100 收件人应改成六月 => ship.receiver
真丝睡裙吊带 | 香槟;M | 1
@ receiver: 刘晓
@ phone: 17700011238
@ address: 广东省珠海市香洲区人民东路121号
@ coupon: -
@ amount: 259
@ note: -
b 收件人别写我全名啊 公司前台老八卦了
a 好的亲 写什么呢
b 写 六月
a 好的 收件人改成六月
b 谢谢🙏睡裙这种东西被看到太尴尬了
b 香槟M 没问题
s 订单已付款

# q101 159、170都没谈成,按199
复古剑桥包女斜挎 | 焦糖;中号 | 1
@ receiver: 年糕
@ phone: 13900066614
@ address: 广东省惠州市惠城区麦地路40号
@ coupon: -
@ amount: 199
@ note: -
b 一模一样的 隔壁家才159
a 亲 我们头层牛皮 他们是二层覆膜
b 你便宜点 159我就拍
a 这个价做不下来的 199已经是活动价
b 170
a 真不行哈
b 好吧好吧199 信你一回 皮不好我回来找你
a 质量放心
b 焦糖中号
b 小号放得下手机吧 大的又背着像送外卖
a 中号放手机 化妆包 伞都行
b 就中号

# q102 马克本未备注 => pay.gift|promotion
马克笔双头48色 | 白杆;48色 | 1
@ receiver: 画渣本渣
@ phone: 18100028834
@ address: 黑龙江省佳木斯市前进区中山街72号
@ coupon: -
@ amount: 69
@ note: -
b 48色的送啥不
a 送A4马克本一本 给您备注
b 冲

# q103 一人一盒共5盒,只拍2盒 => goods.quantity
护手霜礼盒装 | 栀子花香;50g*3支 | 2
@ receiver: 温柔乡
@ phone: 18600043328
@ address: 江苏省常州市新北区通江中路300号
@ coupon: -
@ amount: 98
@ note: -
b 我送同事 办公室五个人
a 一盒3支 两盒6支够一人一支还多一支
b 不不 我是一人送一盒
a 那就5盒
b 对 栀子花的5盒
a 好的哦
b 付了付了

# q104 昨天要蓝今天定粉
儿童护眼台灯国AA级 | 粉色;触控款 | 1
@ receiver: 祝安康
@ phone: 13600013362
@ address: 河南省信阳市浉河区申城大道88号
@ coupon: -
@ amount: 239
@ note: -
b 一年级女儿用
a 触控款还是遥控款呢 遥控贵40
b 遥控器三天就得丢 我太了解她了
b 触控
a 粉色蓝色
b 她昨天要蓝 今天要粉 我现在问她
b 她说粉
b 明天可能又变了 赶紧下单哈哈
a 粉色触控 239

# q105 化毛膏试吃被谢绝,猫粮试吃没有
猫条混合口味 | 15g*40支 | 2
@ receiver: 养猫的阿旺
@ phone: 13300027758
@ address: 广西壮族自治区钦州市钦南区人民路26号
@ coupon: -
@ amount: 79.8
@ note: -
b 两桶 39.9一桶对不
a 对的 送您一包化毛膏试吃要不要呀
b 不用送了 我家主子吃化毛膏就吐
a 好的 那就不送了
b 猫粮试吃有没
a 暂时没有呢
b 没事 就两桶猫条

# q106 米色没要;挂钩在备注
车载儿童座椅垫 | 黑色 | 1
@ receiver: 曲靖宇
@ phone: 13400039986
@ address: 山西省长治市潞州区英雄中路88号
@ coupon: -
@ amount: 45
@ note: 随单送挂钩
b 黑的还是米的耐脏
a 黑
b 黑 一个
a 送您个座椅挂钩 备注了
b 好

# q107 说好瓶子加奶嘴两样,订单里只有瓶子 => goods.product|quantity|model
宽口径玻璃奶瓶 | 160ml | 1
@ receiver: 白露露
@ phone: 18900045517
@ address: 江苏省盐城市亭湖区解放南路61号
@ coupon: -
@ amount: 59
@ note: -
b 你好 160的玻璃瓶一个 再要一个S号奶嘴备用
a 奶嘴是另外一个链接 您加购物车一起付 只收一次邮费
b 好 我去加
b 一起付好了哈 两样
a 收到 一起给您装箱

# q108 spoons belong to an earlier order
Silicone Bib Set | Muted; 3-pack | 2
@ receiver: Georgia Lawson
@ phone: +64 21 555 0193
@ address: 31 Ponsonby Road, Auckland 1011, New Zealand
@ coupon: -
@ amount: 36
@ note: -
b is a 3 pack enough for twins lol
a Most parents of twins take 2 packs
b 2 packs then, one each haha
a 18 each, 36 total
b last month I ordered the spoons from you, one was chewed through in a week. Anyway
a Sorry to hear! We can send a replacement spoon with your earlier order
b all good, just the bibs now

# q109 油和膏纠结一番定了卸妆油,拍成卸妆膏 => goods.product|model
氨基酸卸妆膏温和不刺激 | 90g | 1
@ receiver: 岑雨桐
@ phone: 15700033418
@ address: 浙江省金华市婺城区八一南街312号
@ coupon: -
@ amount: 89
@ note: -
b 姐妹群里都说你家卸妆好用 油跟膏啥区别呀
a 卸妆油乳化快适合浓妆,卸妆膏适合淡妆和敏感肌哦
b 我天天全妆 眼线睫毛膏一样不落
a 那推荐卸妆油150ml的
b 膏好带诶 我老出差
b 不过出差反而不化妆 哈哈哈哈
a 哈哈那膏就用不上啦
b 油会不会糊眼睛 我上次用某家的油 眼前跟起雾一样
a 加水乳化30秒再冲 不糊的
b 膏也要乳化?
a 膏也要的哦
b 那懒人没救了
b 膏90克 油150毫升 同价??
a 对的 今天同价
b 算了听你的
b 要油
a 好的亲 卸妆油150ml一瓶
b 拍啦拍啦

# q110 69×4=276,没免单 => pay.promotion|amount|coupon|gift
手撕风干牛肉干 | 香辣;250g | 4
@ receiver: 李逵逵
@ phone: 13600032298
@ address: 河北省张家口市桥东区胜利北路37号
@ coupon: -
@ amount: 276
@ note: -
b 69一袋是吧 有啥优惠
a 满3免1 买4袋只收3袋钱
b 这个好 4袋 香辣
b 公司团建车上吃
a 好的
b 下完了

# q111 parcel should carry the mother's name; card text is in the note => ship.receiver
Dried Flower Bouquet | Blush; Medium | 1
@ receiver: Thomas Adeyemi
@ phone: +44 7700 900271
@ address: 9 Clarendon Road, Leeds LS2 9NN, United Kingdom
@ coupon: -
@ amount: 38
@ note: Card: Happy 60th, love from all of us
b it's a present so please put my mum's name on the parcel
a Of course, what name should I put?
b Margaret Adeyemi. same house
a Margaret Adeyemi, noted. And the card text?
b "Happy 60th, love from all of us"
a Lovely, it's on the order

# q112 中辣微辣都没要;一份含两包
重庆火锅底料牛油 | 特辣;500g*2 | 1
@ receiver: 巴适得板
@ phone: 18900027736
@ address: 重庆市沙坪坝区三峡广场双巷子街8号
@ coupon: -
@ amount: 49.8
@ note: -
b 老板儿 特辣有好辣哦
a 特辣 一般人遭不住 中辣合适
b 我屋头有个广东的女婿
a 那微辣嘛
b 他遭不住是他的事 哈哈哈
b 我们吃特辣 给他涮白水
a 要得 特辣两包装
b 两包是一份的撒
a 对头 一份两包49.8
b 买起了

# q113 先量5.2后量5.4,以14号为准 => goods.size|model
莫桑石戒指女18K金 | 白金色;12号 | 1
@ receiver: 应知遥
@ phone: 13100066658
@ address: 吉林省延边朝鲜族自治州延吉市光明街33号
@ coupon: -
@ amount: 599
@ note: -
b 我食指戴14号 想戴无名指上
a 无名指一般比食指细1-2个号
b 拿线绕了下 周长5.2
a 52mm对应12号
b 我再用纸条量了一遍 是5.4…
a 54mm对应14号哦 以哪次为准呢
b 纸条准 线会勒进肉里
b 那就14号
a 好的14号
b 已付

# q114 中都大道是前公司,订单的琅琊西路才对
法式碎花茶歇裙秋冬 | 墨绿碎花;S | 1
@ receiver: 辛夷
@ phone: 18800093346
@ address: 安徽省滁州市琅琊区琅琊西路72号
@ coupon: -
@ amount: 229
@ note: -
b 地址你帮我看看是不是中都大道那个
a 订单是琅琊西路72号哦
b 啊对对对 就是琅琊西路 中都大道是我前公司 上周刚离职
b 吓我一跳
a 那就不用改了
b 不用不用
b 离职了穿点好的 安慰自己
a 祝新工作顺利~
b 借你吉言 S码没拍错吧 155 86斤
a S合适 没拍错

# q115 地址只到县 => ship.address
月季专用缓释肥 | 2kg | 3
@ receiver: 葛老五
@ phone: 13800062245
@ address: 河南省南阳市社旗县
@ coupon: -
@ amount: 87
@ note: -
b 先来三袋试试 好使再要 钱付了
a 好的老板

# q116 800粒是从前拼的,大颗粒不要;勿打电话已在备注
积木城堡公主系列 | 568颗粒 | 1
@ receiver: 外公老沈
@ phone: 13800085591
@ address: 上海市嘉定区曹安公路4800号
@ coupon: -
@ amount: 128
@ note: 勿打电话 放门卫
b 外孙女6岁 会不会太难
a 适合6岁以上 有大颗粒的3-6岁款
b 她上趟拼那个800粒的 两天拼好了
a 那568没问题的
b 大颗粒她嫌幼稚 就这个568的
a 好的
b 到了不要打电话 我中午要睡觉的 摆门卫间好了
a 好的 备注勿打电话放门卫
b 谢谢侬
s 买家已付款,等待卖家发货

# q117 三个月小狗要幼犬粮;2.5kg就是5斤 => goods.model|product
冻干双拼狗粮 | 成犬;2.5kg | 2
@ receiver: 大金毛
@ phone: 15200047739
@ address: 辽宁省抚顺市顺城区新华大街24号
@ coupon: -
@ amount: 198
@ note: -
b 3个月的金毛 吃哪个
a 幼犬粮哈 颗粒小好消化
b 他嘴老大了 哈哈 跟脸盆似的
a 主要是营养配比 一岁前建议幼犬
b 那整幼犬的 5斤两袋
a 好嘞
b 付完了哈

# q118 三件套、防晒没要;青海路在上海
孕妇护肤品套装 | 水乳两件套 | 1
@ receiver: 郁金
@ phone: 18600014472
@ address: 上海市静安区青海路90号
@ coupon: -
@ amount: 268
@ note: -
b 怀孕16周能用不
a 可以的 孕期可用成分
b 三件套多的是精华?
a 是的 三件套398
b 孕前我精华面霜眼霜一排 现在闻着香味就吐 越简单越好
a 我们无香的
b 那两件套够了
b 我老公说买贵的 贵的好
b 他懂个锤子
a 哈哈 两件套268
b 上次你同事推荐我用防晒 我没要 孕晚期天天宅着
a 明白
b 就水乳
b 寄公司 青海路那个
a 订单是青海路90号 对的
b 嗯
s 买家已付款

# q119 旧耳机的投诉与本单无关
蓝牙耳机入耳式 | 白色 | 1
@ receiver: 秦简
@ phone: 13800029935
@ address: 河南省平顶山市新华区建设路中段9号
@ coupon: -
@ amount: 169
@ note: -
b 上次买的耳机左耳没声音了 你们还没给我处理!!
a 亲 看到您上笔订单在退款中 今天会到账
b 好吧 那这个新款白的我再试一次
a 白色 169
b 要是再坏我就真的不来了
a 一年只换不修
b 行

# q120 只要开衫,拍成里面的马甲 => goods.product|model
美拉德V领针织马甲女 | 焦糖棕;均码 | 1
@ receiver: 葛思琪
@ phone: 18600057720
@ address: 江西省九江市浔阳区浔阳东路88号
@ coupon: -
@ amount: 79
@ note: -
b 主图模特外面那件跟里面那件是一起卖的吗
a 亲 分开卖的 外面开衫一个链接 里面马甲一个链接
b 啊我还以为一套
b 里面的我有件差不多的了
b 那就光要外面的开衫 焦糖棕
a 好的亲 开衫焦糖棕均码
b 下好单了 今天能出吗
a 能的 下午发

# q121 黑、枣红都放弃,最后杏色L与订单一致
新中式盘扣羽绒服女短款 | 杏色;L | 1
@ receiver: 纪南星
@ phone: 13900051172
@ address: 浙江省嘉兴市南湖区中环南路1882号
@ coupon: -
@ amount: 459
@ note: -
b 在吗姐妹
a 在的宝 看中哪件啦
b 盘扣那个羽绒服 黑色显瘦还是杏色
a 黑色显瘦 杏色显白哦
b 我微胖 黑的吧
a 好呀 身高体重报下
b 162 128
a L码
b 我婆婆过六十大寿穿黑的是不是不吉利啊
a 那杏色喜庆些 还有枣红
b 枣红我皮肤撑不住
b 我先问下我妈
b 我妈说枣红好 但是她说的不算
b 杏色吧 杏色L
a 好的 杏色L
b 黑的真的不考虑了吗😂我自己都笑了
b 不考虑了 付款

# q122 收件人、电话应为丈母娘的 => ship.receiver ship.phone
东港99草莓 | 3斤顺丰空运 | 1
@ receiver: 焦阳
@ phone: 13600047710
@ address: 辽宁省丹东市振兴区江城大街77号
@ coupon: -
@ amount: 138
@ note: -
b 送我丈母娘 名字 单桂珍 手机 13900041629
b 地址 丹东振兴区江城大街77号
a 好的 已经按您说的登记
b 她姓单不姓丹哈 别写错了

# q123 160比较后选140;层高不是规格
猫爬架剑麻抓板 | 三层;灰色;140cm | 1
@ receiver: 三花妈妈
@ phone: 18700077719
@ address: 北京市丰台区方庄芳群园三区12号楼
@ coupon: -
@ amount: 189
@ note: -
b 我家层高2米6 买160还是140
a 160更高猫更爱
b 三只猫 一只橘猫18斤
a 那要稳的 160不如140底盘稳
b 橘猫跳上去塌了咋办啊哈哈
a 140承重25kg没问题
b ok 140 灰的
a 好的
b 颜色灰的别的不要
s 订单已付款

# q124 该用20的券,用成10的 => pay.coupon|amount
儿童保温杯316 | 艾莎蓝;500ml | 2
@ receiver: 佑佑麻麻
@ phone: 13900083357
@ address: 湖南省株洲市天元区长江北路101号
@ coupon: 店铺券10
@ amount: 168
@ note: -
b 89一个 两个有优惠吗
a 有20的店铺券 满150可用 10块那张是满80的
b 两个178 用20那张
a 对的 记得选20的
b 选了 付了

# q125 新疆是产地,拉萨是朋友的,收货在南京
新疆灰枣特级 | 500g*4袋 | 1
@ receiver: 严小舟
@ phone: 15800061139
@ address: 江苏省南京市玄武区珠江路88号新世界中心A座
@ coupon: -
@ amount: 59.9
@ note: -
b 和田的还是若羌的
a 若羌灰枣哦
b 我朋友上次拉萨寄来的那个也说是若羌的 就很小
a 我们特级的 大小均匀
b 行 500克四袋的
a 好的亲
b 从新疆发货吗
a 南京仓发 次日达
b 那太好了

# q126 白黑各一,只有白的一件 => goods.quantity|colour|product
基础款圆领T恤女纯棉 | 白色;L | 1
@ receiver: 苗条条
@ phone: 13200014487
@ address: 广东省汕头市龙湖区长平路96号
@ coupon: -
@ amount: 39
@ note: -
b 白的黑的各来一件 L
a 好呢 两件
b 拍好

# q127 54是自己的,58、40g没要
古法足银手镯 | 30g;圈口56 | 1
@ receiver: 房小蕊
@ phone: 17800024470
@ address: 福建省莆田市荔城区文献东路8号
@ coupon: -
@ amount: 568
@ note: -
b 给外婆 八十大寿
a 圈口量了吗
b 我自己手镯54 外婆比我胖
a 那56或58
b 她以前戴的老镯子内径我量了 5.6
a 56正好
b 58好脱一点吧
a 58会晃
b 那56 30克的 40克太沉
a 好的 568

# q128 孙女要冰蓝,儿子拍成樱粉 => goods.colour
女童汉服套装加绒 | 樱粉;110 | 1
@ receiver: 娄月娥
@ phone: 15100044790
@ address: 河北省廊坊市广阳区新华路166号
@ coupon: -
@ amount: 136
@ note: -
b 孙女4岁半 三十五六斤 一米零五 穿多大的
a 110正好
b 她就稀罕那个冰雪的蓝色 叫啥来着
a 冰蓝色
b 对对对 我寻思粉的好看 她不干 坐地上哭
a 哈哈那就依宝贝
b 110的 冰蓝
b 我不会弄 让我儿子给拍的 你看看拍对没
s 买家已付款

# q129 14瓶只问价,7瓶先试
鲜炖花胶即食 | 150g*7瓶 | 1
@ receiver: 戴月明
@ phone: 13900088473
@ address: 四川省成都市锦江区红星路三段1号IFS二号办公楼2109
@ coupon: -
@ amount: 388
@ note: -
b 7瓶的 一天一瓶刚好一周
a 是的亲
b 14瓶装贵多少
a 14瓶729
b 我这人三分钟热度 七瓶先试
a 好滴
b 加热吃还是凉吃
a 都可以哦

# q130 五罐是老姐妹的;54、162丸不是件数;手提袋已备注
黑芝麻丸无蔗糖 | 九蒸九晒;54丸/罐 | 3
@ receiver: 冯大妈
@ phone: 13000062281
@ address: 北京市西城区广安门内大街311号
@ coupon: -
@ amount: 147
@ note: 送手提袋1个
b 姑娘 我上回买一罐 这回要三罐
a 好的阿姨 一罐49 三罐147
b 一罐几丸
a 54丸
b 三罐那是一百多丸呢
a 162丸 吃两个月呢
b 我老姐妹也让我带 她要五罐 我说你自己买去 我不会弄那个代付
a 哈哈 那您这单就三罐
b 给个袋儿呗 我提着送人
a 送您手提袋1个 写上了
b 谢谢姑娘
s 买家已付款,等待卖家发货

# q131 89×2=178,直播券没抵 => pay.coupon|promotion|amount
藜麦鸡胸肉丸 | 原味;20包 | 2
@ receiver: 健身的阿岩
@ phone: 15600078827
@ address: 云南省大理白族自治州大理市建设路99号
@ coupon: -
@ amount: 178
@ note: -
b 晚上直播间那个10元券还能用不
a 能 直播券今天24点前有效
b 89一份 两份 我用直播10元券了
b 口味原味 减脂期哈哈
a 好的哥
b 付了 显示成功

# q132 酸菜韭菜都否了;三袋是一份的规格
手工水饺速冻组合 | 猪肉白菜;1kg*3袋 | 1
@ receiver: 赵铁柱
@ phone: 13300077739
@ address: 辽宁省鞍山市铁东区胜利路201号
@ coupon: -
@ amount: 79
@ note: -
b 老妹儿 饺子有酸菜的没
a 哥 酸菜的有 还有白菜 韭菜
b 韭菜我媳妇不吃 酸菜有酸菜那味儿 俺家小崽子不吃
a 那白菜最百搭
b 整白菜吧 三袋那个
a 三袋6斤 79
b 啥?79三袋?
a 对 一公斤一袋 一共三公斤
b 妥妥的 拍了

# q133 改用拉拉裤,还是拍了老的纸尿裤 => goods.product|model
超薄透气婴儿纸尿裤 | L码 54片 | 2
@ receiver: 康康妈
@ phone: 13700028863
@ address: 山东省临沂市兰山区沂蒙路219号
@ coupon: -
@ amount: 178
@ note: -
b 俺家娃10个月了会爬 换个尿布跟打仗一样 按不住
a 会爬会翻身就可以换拉拉裤啦妈妈
b 一直用的你家L码纸尿裤 换的话还是L不
a 宝宝现在多少斤呢
b 20斤
a L可以的 9-14kg
b 中 那就拉拉裤L 要两包
a 好的~
b 拍完了你瞅一眼

# q134 收件人要写老娘卜秀兰,电话地址不变 => ship.receiver
上臂式电子血压计 | 语音大屏 | 1
@ receiver: 张建军
@ phone: 13500063326
@ address: 江苏省连云港市海州区海连中路55号
@ coupon: -
@ amount: 199
@ note: -
b 给我老娘买的 大字大声的有没有
a 语音大屏这款 报数声音很大
b 好 就它 收件人别写我 写我娘 卜秀兰 萝卜的卜
a 卜秀兰 记好了
b 电话还留我的 她耳背听不见铃
b 地址没错 我跟她住一块
a 好的

# q135 入门版329没选;小样是盒内固定
早C晚A精华套装 | 标准版;30ml*2 | 1
@ receiver: 简一诺
@ phone: 13900016638
@ address: 辽宁省大连市沙河口区中山路576号
@ coupon: -
@ amount: 399
@ note: -
b 我敏皮 能用A吗
a 建议建立耐受 先从入门版开始
b 入门浓度多少
a 0.1% 标准0.3%
b 我用过别家的0.5% 不脱皮
a 那标准版没问题
b 那不用入门了 标准
b 入门版是不是329来着
a 是的 标准399
b ok标准
a 盒子里自带一张使用日历和小样 都是固定配的
b 好的

# q136 75B是孕前,85B被劝退,最后85C豆沙三件
哺乳文胸无钢圈前开扣 | 豆沙;85C | 3
@ receiver: 小葵妈妈
@ phone: 15800044429
@ address: 湖南省长沙市开福区芙蓉中路一段109号
@ coupon: -
@ amount: 207
@ note: -
b 孕前75B 现在穿多大
a 孕晚期一般大1-2个杯 您量下胸围
b 上围98 下围84
a 85C合适
b 天呐我涨到C了😭
b 断奶后会不会缩回去 是不是买85B就行
a 哺乳期涨奶 85B会压到
b 那听你的85C
b 肤色洗了容易黄 豆沙吧
a 好的 几件呢
b 护士说备三件换着穿
b 一件69对吗
a 对 三件207
b OK

# q137 脱敏号码尾号6613,与6631不符 => ship.phone
小众腋下包 | 奶油白 | 1
@ receiver: 乔**
@ phone: 151****6613
@ address: 上海市静安区南京西路1515号静安嘉里中心2座1208
@ coupon: -
@ amount: 219
@ note: -
b 快递员老打不通我电话 你看看留的是不是尾号6631
a 我看下哈
b 应该是15100026631
a 好的 以这个为准
b 对 麻烦了

# q138 XL是老大的旧睡袋,M问过;只买弟弟一件
防踢被睡袋恒温 | 森林小鹿;L(85-105cm) | 1
@ receiver: 芦苇
@ phone: 15900092274
@ address: 安徽省合肥市蜀山区黄山路451号
@ coupon: -
@ amount: 199
@ note: -
b 哥哥5岁 弟弟1岁半
b 弟弟踢被踢得我半夜醒八回
a 弟弟身高多少
b 83
a L是85-105 M是75-90
b 那M?
a M可以 但开春可能就短了
b 老大那个是你家XL 穿到现在
a 那质量可以的呀
b 可以 就是拉链咬过一次肉 哇哇哭
a 新款拉链加了护片
b 那就好
b 小恐龙那个和小鹿哪个厚
a 一样厚 花色不同
b 我想买大点 穿两年
a 那L 现在脚下空一截不影响
b 好 L 小鹿那个
a 森林小鹿L
b 哥哥看见了也要小鹿 我骗他没货了 别揭穿我
a 哈哈哈好的

# q139 40元券领了没用上 => pay.coupon|promotion|amount
小香风外套女粗花呢 | 米白;M | 1
@ receiver: 温如言
@ phone: 18700046610
@ address: 江苏省泰州市海陵区青年北路27号
@ coupon: -
@ amount: 369
@ note: -
b 收藏加购有券吗
a 有的 369可用满300减40券 在首页领
b 领到了 满300减40
b 黑的还是米白
a 黑色经典 米白显温柔
b 我年底相亲
a 那米白
b 黑的能穿年会 一衣两用
a 米白年会也行的
b 我再看看买家秀
b 买家秀里黑的好显老 米白M
b 要不要再等等 双12会不会更便宜
a 双12也差不多哦 尺码怕断
b 唉 那现在买 米白M
b 买了

# q140 26问过,定32;白色是别家发错的
卷发棒不伤发 | 32mm;珊瑚粉 | 1
@ receiver: 卞小满
@ phone: 13100017750
@ address: 云南省昆明市五华区东风西路123号
@ coupon: -
@ amount: 119
@ note: -
b 26和32的区别
a 26卷度小显脸小 32大波浪
b 我头发到锁骨 28有吗
a 28没有的亲
b 26会不会像方便面啊哈哈哈哈
a 锁骨发26不会
b 我再想想
b 想好了 我要留长 32一步到位
a 好的32mm
b 粉色的啊 别给我发白的 我上回在别家买的给我发白的气死
a 放心 珊瑚粉
`
