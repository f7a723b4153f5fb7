/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_D = `
# d001 核对时买家要求改黑色 => goods.colour
直筒西装裤女显高 | 雾灰;L | 1
@ receiver: 程小鹿
@ phone: 15600056323
@ address: 江西省南昌市青山湖区南京东路399号
@ coupon: -
@ amount: 119
@ note: -
a 亲 跟您核对下订单:西装裤 雾灰 L 一条 收货南昌青山湖区 对吗
b 不对不对 我要黑色 拍错了
a 好的 帮您改黑色L
b 嗯 其他没问题

# d002 客服核对,买家确认
高腰A字短裙 | 焦糖;S | 1
@ receiver: 金玉
@ phone: 15100068228
@ address: 四川省雅安市雨城区西康路东段8号
@ coupon: -
@ amount: 79
@ note: -
a 亲亲核对一下 A字裙 焦糖色 S码 1件 尾号没问题吧
b 对的 发吧
a 好的 今天下午发出

# d003 直播赠品没备注 => pay.gift
吹风机高速负离子 | 白色;标准版 | 1
@ receiver: 燕归巢
@ phone: 13700046799
@ address: 湖北省襄阳市襄城区檀溪路88号
@ coupon: -
@ amount: 299
@ note: -
b 主播说下单送梳子和收纳袋 有吗
a 有的 直播间专享 送气垫梳+收纳袋 我给您备注
b 备注了吧 我怕漏
a 放心

# d004 应两瓶微辣两瓶特辣 => goods.model|quantity|product
辣椒酱下饭拌面 | 210g;微辣 | 4
@ receiver: 欢喜
@ phone: 18500023465
@ address: 山西省朔州市朔城区开发北路56号
@ coupon: -
@ amount: 58
@ note: -
b 拍了4瓶 两瓶微辣两瓶特辣
a 好的 14.5一瓶 四瓶58
b 特辣有多辣
a 能吃辣的觉得过瘾
b 好

# d005 32G只问
U盘金属高速 | 64G;USB3.2 | 5
@ receiver: 市三中教务
@ phone: 13100026471
@ address: 安徽省宿州市埇桥区淮海北路288号
@ coupon: -
@ amount: 195
@ note: 开普票 抬头宿州市第三中学
b 学校用 5个64G 开票
a 39一个 5个195 抬头给我
b 宿州市第三中学 普票
a 备注好了
b 32G多少
a 29
b 64吧

# d006 买家担心写错,实际一致
高跟凉鞋女一字带 | 裸色;36 | 1
@ receiver: 黎簇
@ phone: 18600012708
@ address: 广东省佛山市三水区西南街道健力宝北路18号
@ coupon: -
@ amount: 139
@ note: -
b 36裸色下单了
b 你帮我看下收件人是不是黎簇 我好像写成我妈了
a 是黎簇的 没错哦
b 那行

# d007 两桶一致
儿童积木大颗粒 | 120颗;收纳桶 | 2
@ receiver: 双胞胎妈
@ phone: 15900006411
@ address: 山东省潍坊市诸城市和平街69号
@ coupon: -
@ amount: 138
@ note: -
b 家里双胞胎怕打架 要两桶一样的
a 好的 69一桶 两桶138
b 嗯 快点发

# d008 要两箱,订单一箱 => goods.quantity
红心火龙果 | 5斤大果;6-8个 | 1
@ receiver: 舒畅
@ phone: 15600014611
@ address: 陕西省安康市汉滨区金州南路55号
@ coupon: -
@ amount: 32.9
@ note: -
b 白心的有么
a 只有红心
b 红心就红心
b 是两箱吗我拍的
a 您拍的是一箱
b 我要两箱啊 一箱给我姐
a 那您再拍一箱或者改数量
b 你帮我改2
a 好的

# d009 5×2=10
宠物湿巾猫狗通用 | 80抽*5包 | 2
@ receiver: 汪汪队
@ phone: 18000072067
@ address: 河北省唐山市路南区新华西道58号
@ coupon: -
@ amount: 59
@ note: -
b 十包
a 5包一组29.5 两组10包59
b 对

# d010 12盒只拍一盒 => goods.quantity pay.amount
香水小样套装 | 5支装 | 1
@ receiver: 阿沁
@ phone: 15200016331
@ address: 浙江省金华市东阳市江北街道甘溪路66号
@ coupon: -
@ amount: 99
@ note: -
b 三八节发女同事 12盒
a 12盒单价给到89 一共1068
b 老板同意了 12盒
a 您拍12盒 我改价1068
b 好

# d011 厕纸架没拍 => goods.product|quantity|model pay.amount
免打孔毛巾架双杆 | 枪灰;60cm | 1
@ receiver: 莫愁
@ phone: 17300062801
@ address: 江苏省南京市建邺区江东中路231号
@ coupon: -
@ amount: 59
@ note: -
b 毛巾架60的
b 厕纸架有没有同色的
a 有 枪灰厕纸架35
b 一起拍
a 好的亲 毛巾架+厕纸架 94
b 拍好

# d012 四条一套拍一份
汽车轮毂贴 | 电镀银;4条 | 1
@ receiver: 盖聂
@ phone: 15000060288
@ address: 湖南省湘潭市岳塘区芙蓉中路128号
@ coupon: -
@ amount: 25
@ note: -
b 四个轮子 一套四条对吧
a 对 拍一套就够
b 黑的还是银的好看 我白车
a 白车银色精神
b 银

# d013 应8cm => goods.model|size
内增高皮鞋男 | 黑色;40;6cm | 1
@ receiver: 祖冲之
@ phone: 18000017870
@ address: 河北省邯郸市永年区滏阳西大街18号
@ coupon: -
@ amount: 199
@ note: -
b 相亲用 8厘米的有吗
a 有6和8 8前脚会有点累
b 8就8 一辈子的事
a 哈哈 黑色40 8cm
b 下单

# d014 白色下架;两边各一=2
床头柜简约 | 原木色;单个 | 2
@ receiver: 田螺
@ phone: 18200051864
@ address: 浙江省湖州市安吉县递铺街道天荒坪北路8号
@ coupon: -
@ amount: 198
@ note: -
b 两边各一个
a 两个198
b 原木
b 有白的吗
a 白色下架了
b 好

# d015 27版未出,买26版
高考语文真题卷 | 2026版;38套 | 1
@ receiver: 侯方域
@ phone: 18100064725
@ address: 河南省郑州市惠济区文化北路99号
@ coupon: -
@ amount: 45
@ note: -
b 26版的还是27版
a 目前是26版 27版九月出
b 明年考 那我等27? 先买26吧
a 好的

# d016 拼单减20没参加上 => pay.amount pay.promotion|amount|coupon
健身房周卡电子券 | 周卡 | 1
@ receiver: 阿力
@ phone: 13000014172
@ address: 广东省深圳市南山区后海大道2388号
@ coupon: -
@ amount: 59
@ note: -
b 页面写老带新两人同行减20 怎么弄
a 您点拼单 和朋友拼成功就减20 付39
b 我俩已经拼上了 付39是吧
a 对的 拼单价39
b 付完了你看下

# d017 横幅内容与备注不同 => ship.note
定制横幅红底 | 70cm*6m | 1
@ receiver: 社区小何
@ phone: 18700023785
@ address: 湖南省常德市武陵区皂果路88号
@ coupon: -
@ amount: 36
@ note: 内容:热烈庆祝建党节
b 条幅6米 内容发你
b 热烈庆祝党的生日
a 收到 热烈庆祝党的生日
b 对

# d018 约定含偏远补费139,订单129 => pay.amount
羊羔绒马甲女 | 米白;M | 1
@ receiver: 沙棘
@ phone: 18700070719
@ address: 新疆维吾尔自治区伊犁州伊宁市解放西路77号
@ coupon: -
@ amount: 129
@ note: -
b 新疆能发吗
a 可以的亲 偏远要补10元 一共139 帮您改好价了
b 行
b 付了139的
a 好的 收到

# d019 红改黑
蕾丝睡裙夏 | 黑色;均码 | 1
@ receiver: 柳毅
@ phone: 13000088028
@ address: 辽宁省营口市站前区辽河大街西28号
@ coupon: -
@ amount: 69
@ note: -
b 黑色红色哪个
a 看喜欢 红色卖得快
b 那红
b 算了 黑的 红的太艳
a 好的黑色

# d020 要双屏 => goods.model|product|quantity pay.amount
电脑显示器支架 | 单屏;银 | 1
@ receiver: 丁奉
@ phone: 15000003291
@ address: 江苏省泰州市泰兴市国庆东路18号
@ coupon: -
@ amount: 129
@ note: -
b 我两个显示器
a 那要双屏 219
b 好 双屏银色
b OK

# d021 两袋=2斤;宁夏是产地
宁夏枸杞特级 | 500g | 2
@ receiver: 素姐
@ phone: 15600002159
@ address: 山东省菏泽市单县湖西路99号
@ coupon: -
@ amount: 98
@ note: -
b 一斤一袋吧
a 对的 500克一斤
b 要2斤
a 两袋98
b 中

# d022 粉色不行
护士鞋夏镂空 | 白色;39 | 1
@ receiver: 云朵
@ phone: 15200030863
@ address: 福建省莆田市涵江区涵华西路26号
@ coupon: -
@ amount: 69
@ note: -
b 我上班站十二个小时 39码底软不软
a 很软的 很多同行都在穿
b 粉色漂亮但是护士长不让
a 白色39有货
b 白

# d023 要电炖盅,拍成煮蛋器 => goods.product|model
煮蛋器家用 | 双层14枚 | 1
@ receiver: 独孤
@ phone: 15800099511
@ address: 黑龙江省大庆市让胡路区西柳街25号
@ coupon: -
@ amount: 49
@ note: -
b 我要的是蒸蛋羹那个 陶瓷盅的电炖盅
a 电炖盅吗 也是49的
b 对 炖盅 不是煮蛋的
a 好的亲
b 付了 别给我发错

# d024 小袋没备注 => pay.gift
婴儿口水巾纯棉 | 5条装 | 2
@ receiver: 安安妈
@ phone: 13400075519
@ address: 江苏省盐城市东台市海陵中路88号
@ coupon: -
@ amount: 50
@ note: -
b 10条 五条一包是吧 俩包
a 对的 送收纳小袋一个 我给您备注
b 好的 谢谢姐

# d025 三种各一,订单三块生姜 => goods.model|product|quantity
洗发皂手工 | 生姜 | 3
@ receiver: 天蚕
@ phone: 15000014782
@ address: 广西壮族自治区河池市金城江区新建路10号
@ coupon: -
@ amount: 45
@ note: -
b 生姜一块 何首乌一块 侧柏叶一块
a 好的 15一块 三块45
b ok

# d026 切块没备注 => ship.note
冷鲜羊腿 | 4斤;整腿 | 1
@ receiver: 马三立
@ phone: 13500033080
@ address: 天津市红桥区丁字沽三号路16号
@ coupon: -
@ amount: 168
@ note: -
b 给我切块 烤着吃
a 可以免费切块 您备注一下
b 我不会备注你给我备注呗
a 好的 备注切块
b 谢了啊

# d027 高箱、1.5m只问
双人床实木1.8 | 胡桃色;1.8*2m;框架款 | 1
@ receiver: 宋徽宗
@ phone: 13400075919
@ address: 山西省大同市云冈区新平旺大街66号
@ coupon: -
@ amount: 1299
@ note: -
b 高箱能收纳的加多少
a 高箱款1699
b 床底下能放箱子就行 框架款吧
a 好的 1299
b 1.5的便宜多少
a 1.5m 1099
b 主卧用 1.8

# d028 电话没改 => ship.phone
猫窝夏季凉垫 | M;蓝色 | 1
@ receiver: 布偶
@ phone: 15200037719
@ address: 湖北省孝感市安陆市碧涢路10号
@ coupon: -
@ amount: 39
@ note: -
b 改下电话 15200037791
a 好的 改成15200037791
b 快递打不通我就惨了
a 放心

# d029 要3米直梯 => goods.model|product|size pay.amount
铝梯折叠两用 | 2.0m人字 | 1
@ receiver: 屠龙刀
@ phone: 15900020587
@ address: 安徽省黄山市屯溪区前园南路18号
@ coupon: -
@ amount: 219
@ note: -
b 要直梯3米的爬墙
a 直梯3米189
b 好 3米直梯
b 拍好了亲

# d030 30L放不下
车载冰箱双温 | 20L;12/24V | 1
@ receiver: 货车老周
@ phone: 17300072892
@ address: 河南省周口市扶沟县桐丘北路5号
@ coupon: -
@ amount: 599
@ note: -
b 我开半挂 24伏的能用吧
a 12/24V通用
b 30L的放驾驶室搁不下吧
a 30L长60厘米
b 搁不下 20

# d031 两条装一份
加绒打底裤女 | 黑色;XL;2条装 | 1
@ receiver: 崔莺
@ phone: 15100039846
@ address: 山西省永济市河东大道18号
@ coupon: -
@ amount: 69
@ note: -
b 2条都黑的吧
a 对 黑色两条装
b 一条薄一条厚行不
a 两条装都是加绒的
b 那行 都加绒

# d032 应4XL => goods.size
棉服男冬季 | 军绿;3XL | 1
@ receiver: 铁锤
@ phone: 18800048912
@ address: 吉林省白城市洮北区中兴西大路99号
@ coupon: -
@ amount: 179
@ note: -
b 我185 190斤 3xl?
a 3XL到185斤 190建议4XL
b 4xl 军绿
a 有货
b 拍

# d033 60cm只问
宠物照片抱枕 | 45cm;双面 | 1
@ receiver: 阿黄主人
@ phone: 17300076865
@ address: 浙江省宁波市慈溪市浒山街道三北西大街88号
@ coupon: -
@ amount: 59
@ note: -
b 60的多少
a 60cm 79
b 我想45小一点 放车里
b 双面印一样的
a 好的 双面45

# d034 应两绿两米 => goods.colour|quantity|product
抱枕套雪尼尔 | 墨绿;45*45 | 4
@ receiver: 墨兰
@ phone: 13300074103
@ address: 广东省云浮市罗定市兴华一路8号
@ coupon: -
@ amount: 76
@ note: -
b 两绿两米
a 好的 19一个 四个76
b 拍啦

# d035 内蒙古偏远没提补费 => ship.remote
智能体脂秤 | 白色;WiFi款 | 1
@ receiver: 胖丁
@ phone: 18600071426
@ address: 内蒙古自治区乌兰察布市集宁区恩和路9号
@ coupon: -
@ amount: 129
@ note: -
b WiFi的能连手机吧
a 可以 自动同步
b 好 发内蒙多久
a 5天左右
b 拍了

# d036 收件人应林可可 => ship.receiver
吊带连衣裙碎花 | 黄色;M | 1
@ receiver: 柠檬
@ phone: 18600010804
@ address: 福建省泉州市晋江市青阳街道崇德路66号
@ coupon: -
@ amount: 89
@ note: -
b 黄的M
b 收件人写我室友吧 她叫林可可 我去旅游了
a 好的 改林可可
b 电话还是我的

# d037 45是上次
篮球鞋男高帮 | 黑金;44.5 | 1
@ receiver: 科比
@ phone: 18500094407
@ address: 四川省达州市通川区西外镇金兰路9号
@ coupon: -
@ amount: 399
@ note: -
b 44跟44.5有区别吗
a 差3毫米
b 脚长278
a 278选44.5
b 好 44.5黑金
b 上次的45大了半码

# d038 应莲蓉味 => goods.model|product
蛋黄酥礼盒 | 红豆味;8枚 | 3
@ receiver: 公关部艾米
@ phone: 17700034252
@ address: 上海市杨浦区国权路600号合生汇A座
@ coupon: -
@ amount: 147
@ note: -
b 中秋送客户 3盒 换成莲蓉的
a 莲蓉8枚49 三盒147
b 好的 莲蓉三盒

# d039 国补已用;1058是原价
电动晾衣架阳台 | 智能款;带灯 | 1
@ receiver: 曹操
@ phone: 13600055134
@ address: 河南省许昌市禹州市药城路88号
@ coupon: 国补券
@ amount: 899
@ note: -
b 国补怎么领
a 付款页点领取就行
b 领了 1058减到899
a 是的
b 送安装吗
a 包安装的 商品自带服务

# d040 冰袋没备注 => ship.note|gift
日料三文鱼中段 | 500g | 2
@ receiver: 小林制药
@ phone: 18900097679
@ address: 北京市朝阳区霄云路36号国航大厦
@ coupon: -
@ amount: 196
@ note: -
b 1kg 分两块
a 500g一块 拍两份就是1公斤
b 对
b 冰袋多给点
a 默认两个冰袋 您这边冰袋加到四个 已备注
b 谢谢

# d041 应A6 => goods.size|model pay.amount
日历2027手账 | A5;活页 | 1
@ receiver: 于佩
@ phone: 13800005204
@ address: 江苏省苏州市常熟市海虞北路28号
@ coupon: -
@ amount: 35
@ note: -
b A5太大了 A6便携 要A6的
a A6 29
b 对 A6
b 买啦

# d042 应XL => goods.size
狗狗雨衣透明 | L | 1
@ receiver: 旺财
@ phone: 18800039383
@ address: 安徽省铜陵市义安区五松镇建设路18号
@ coupon: -
@ amount: 45
@ note: -
b 狗肚子65胸围
a 65选XL 胸围68
b 那XL
b 拍的XL没错吧

# d043 两份
在线题库月度 | 月度会员 | 2
@ receiver: 备考
@ phone: 15800060615
@ address: 陕西省宝鸡市金台区陈仓大道18号
@ coupon: -
@ amount: 58
@ note: -
b 两个月的 一个给同学
a 两个账号 29一个 58
b 好

# d044 直播间券已用
马海毛开衫 | 白色;均码 | 1
@ receiver: 许愿
@ phone: 17600037182
@ address: 浙江省衢州市江山市中山路66号
@ coupon: 直播间券30
@ amount: 149
@ note: -
b 主播身上那件白的
a 现货 均码
b 优惠券直播间领的30块 用了
a 券后149 嗯
b 好滴

# d045 直播券没用 => pay.coupon|amount pay.amount
精华液淡纹 | 30ml | 1
@ receiver: 明月
@ phone: 13800002485
@ address: 江苏省宿迁市泗洪县青阳街道衡山路6号
@ coupon: -
@ amount: 199
@ note: -
b 直播间领的券30
b 169付的吧
a 对 券后169
b 我付完了

# d046 应30米管 => goods.model|size|product pay.amount
洗车水枪高压 | 20米管;铜头 | 1
@ receiver: 沙僧
@ phone: 18100044311
@ address: 江苏省扬州市高邮市海潮东路66号
@ coupon: -
@ amount: 99
@ note: -
b 家里二楼接到院子 25米够
a 最长30米款 119
b 30米 119
a 好的
b 妥了

# d047 改两包,订单仍四包 => goods.quantity pay.amount
纸尿裤NB码 | NB68片 | 4
@ receiver: 小月亮
@ phone: 15800068878
@ address: 广东省清远市英德市浈阳中路88号
@ coupon: -
@ amount: 196
@ note: -
b 刚出生用NB 4包囤着
a 新生儿长得快 建议先买2包
b 也是 那两包吧
a 好的 98
b 嗯

# d048 木铲随锅默认
铁锅炒锅无涂层 | 32cm;带盖 | 1
@ receiver: 食神
@ phone: 13500087574
@ address: 广东省河源市东源县仙塘镇深业路8号
@ coupon: -
@ amount: 169
@ note: -
b 32和34差多少钱
a 34带盖189
b 一家三口32够
a 够的
b 锅铲送吗
a 赠木铲一把 装锅里了 不用备注
b 好

# d049 酒红下架,买黑
法式小黑裙 | 黑色;M | 1
@ receiver: 奥黛丽
@ phone: 17600036689
@ address: 上海市静安区常德路800号
@ coupon: -
@ amount: 199
@ note: -
b 小黑裙有没有红色
a 有酒红
b 酒红M
a 酒红M已下架 只剩黑
b 那小黑裙就该是黑的
b M

# d050 87是键盘键数
键帽PBT | 橘柚主题;136键 | 1
@ receiver: 键盘侠
@ phone: 15600073761
@ address: 湖北省荆州市松滋市乐乡大道88号
@ coupon: -
@ amount: 89
@ note: -
b 我87键的 136够用吗
a 136键覆盖61到108
b 橘柚和星空我选橘柚
a 好的

# d051 宿舍号没改 => ship.address
四件套学生宿舍 | 单人0.9m;蓝格 | 1
@ receiver: 新生小雅
@ phone: 15800063201
@ address: 湖南省长沙市望城区雷锋大道229号湘雅宿舍3栋508
@ coupon: -
@ amount: 99
@ note: -
b 寄学校去 地址换成长沙望城雷锋大道229号湘雅宿舍5栋306
a 好的改成5栋306
b 谢谢学长

# d052 559是昨天的价
皮衣男短款 | 黑色;XXL | 1
@ receiver: 麦克
@ phone: 18200031399
@ address: 重庆市南岸区江南大道28号
@ coupon: -
@ amount: 459
@ note: -
b 原价559吧 昨天还是559
a 今天活动459
b 降了一百 拍了 XXL
a 好的

# d053 背面刻字520漏了备注 => ship.note
刻字木梳 | 小号;双面刻字 | 1
@ receiver: 七夕
@ phone: 13400064587
@ address: 广东省中山市石岐街道中山四路18号
@ coupon: -
@ amount: 49
@ note: 刻字 陪你到白头
b 木梳正面刻 陪你到白头
a 好的
b 背面刻 520
a 好的 正反都给您备注

# d054 红枣的另拍
花生酥糖 | 芝麻;500g | 5
@ receiver: 李桂香
@ phone: 18000044344
@ address: 河北省衡水市桃城区榕花南大街18号
@ coupon: -
@ amount: 75
@ note: -
b 喜糖用 先来五斤
a 500g一份 5份 75
b 芝麻的
b 还要红枣的五斤 另外拍

# d055 收件人电话都没改 => ship.receiver ship.phone
哺乳睡衣秋冬 | 粉条纹;L | 1
@ receiver: 月嫂阿兰
@ phone: 13400078812
@ address: 湖南省邵阳市武冈市乐洋路66号
@ coupon: -
@ amount: 89
@ note: -
b 宝妈130斤 要L
b 给我雇主买的 收件人写她 沈晚晴 地址对的
a 好的 沈晚晴
b 电话改她的吧 18100023345
a 好的 都改好了

# d056 黑色以后再买
短款小香风开衫 | 奶白金扣;S | 1
@ receiver: 韩小染
@ phone: 18800081510
@ address: 河北省保定市清苑区建设路66号
@ coupon: -
@ amount: 139
@ note: -
b 你们直播间那件奶白的给我来一件s的谢谢我在上班不方便打字
a 好的 奶白金扣S 直接在小黄车拍哦
b 拍了
b 对了黑色那件等我发工资再买

# d057 深蓝拍成浅蓝 => goods.colour
牛仔外套女短款 | 浅蓝;M | 1
@ receiver: 尹志平
@ phone: 15000028655
@ address: 江苏省镇江市句容市华阳街道人民路18号
@ coupon: -
@ amount: 159
@ note: -
b 深蓝M
a 好的 深蓝M有货
b 配裙子用
b 拍完

# d058 单机没拍 => goods.product|quantity|model pay.amount
行车对讲机自驾游 | 一对装;5W | 1
@ receiver: 老驴友
@ phone: 13800057838
@ address: 四川省广元市利州区利州东路三段8号
@ coupon: -
@ amount: 269
@ note: -
b 我们三台车
a 一对装是两只 三台车可以加一只单机 129
b 那一对加一只单机
a 好的 两个链接一起拍 398
b 已拍

# d059 手提袋没备注 => pay.gift|note
绿豆糕低糖 | 8枚/盒 | 5
@ receiver: 白茹
@ phone: 18100071178
@ address: 江西省上饶市婺源县蚺城街道文公北路9号
@ coupon: -
@ amount: 95
@ note: -
b 40枚分5盒送5个人
a 对 8枚一盒5盒95
b 手提袋给5个可以吗
a 可以 已为您备注5个手提袋
b 😊

# d060 奶奶家地址没改 => ship.address
女童凉鞋露趾 | 白色;29 | 1
@ receiver: 小葡萄妈
@ phone: 13700068341
@ address: 山东省济宁市邹城市岗山北路288号
@ coupon: -
@ amount: 59
@ note: -
b 白的29
a 29内长18
b 娃脚17.5刚好
b 收货写奶奶家 邹城市太平东路1188号
a 好的 已改太平东路1188号
b 感谢

# d061 应侧进水 => goods.model|product
电热水龙头 | 下进水;带漏保 | 1
@ receiver: 许三多
@ phone: 13900056774
@ address: 湖南省衡阳市耒阳市五一西路16号
@ coupon: -
@ amount: 199
@ note: -
b 我家水管从墙上出来的
a 墙出水的要侧进水款 同价
b 哦那侧进水
a 好
b 买好了

# d062 10件套没要
婴儿摇铃手抓球 | 6件套 | 1
@ receiver: 糯米爸爸
@ phone: 13500079182
@ address: 广东省湛江市霞山区解放西路33号
@ coupon: -
@ amount: 49
@ note: -
b 6件和10件 10件多啥
a 10件多了牙胶和软积木
b 宝宝才三个月 6件先玩着
a 好
b 满月酒收到好多玩具了哈哈

# d063 放丰巢又取消;电话已备注
草莓丹东99 | 3斤;大果 | 1
@ receiver: 冬雪
@ phone: 15900089961
@ address: 辽宁省丹东市东港市大东区迎宾大街8号
@ coupon: -
@ amount: 99
@ note: 易碎品轻放 送货前电话
b 送之前打个电话哈 没人接就放丰巢
a 好的 备注了送货前电话
b 哦对 别放丰巢 草莓会捂坏 直接打电话就行
a 明白 只打电话

# d064 满128减20没生效 => pay.amount pay.promotion|amount|coupon
宠物益生菌猫狗通用 | 30条 | 2
@ receiver: 蓝湾
@ phone: 15600072986
@ address: 福建省宁德市福鼎市桐山街道中山南路9号
@ coupon: -
@ amount: 138
@ note: -
b 店里挂着满128减20 两盒138能减不
a 可以的 两盒满128减20 付118
b 得嘞
b 已付款

# d065 六个人不是数量
素颜霜提亮 | 30g;自然色 | 1
@ receiver: 萧萧
@ phone: 15600077920
@ address: 湖北省宜昌市伍家岗区东艳路56号
@ coupon: -
@ amount: 89
@ note: -
b 学生党能用吗 军训
a 可以的 军训记得加防晒哦
b 宿舍六个人就我没有哈哈
b 自然色一瓶

# d066 三把改两把
密码挂锁健身房 | 黑色;四位 | 2
@ receiver: 力哥
@ phone: 13400068726
@ address: 浙江省嘉兴市桐乡市梧桐街道庆丰南路188号
@ coupon: -
@ amount: 50
@ note: -
b 来3把 我们仨
a 25一把 三把75
b 哦 还有个人不健身 两把
a 两把50
b 嗯

# d067 应星月白 => goods.colour|model
汽车划痕修复笔 | 珍珠白 | 1
@ receiver: 西门
@ phone: 18700031321
@ address: 山东省聊城市临清市龙山路28号
@ coupon: -
@ amount: 29
@ note: -
b 雅阁 那个星月白
a 星月白和珍珠白不同色号 您看车门标牌
b 标牌写nh883p
a 那是星月白 您拍星月白
b 拍了

# d068 应L2件XL2件 => goods.size|quantity|product
短袖polo衫男 | 藏青;L | 4
@ receiver: 恒远物流
@ phone: 13500046795
@ address: 天津市滨海新区塘沽新港二号路28号
@ coupon: -
@ amount: 236
@ note: -
b 工服 L2件 XL2件 藏青
a 好的 59一件 四件236
b 付了

# d069 7点后送没备注 => ship.note
玄关置物架 | 胡桃;三层 | 1
@ receiver: 安好
@ phone: 13300057844
@ address: 湖北省孝感市汉川市仙女大道26号
@ coupon: -
@ amount: 199
@ note: -
b 胡桃三层的
b 上门前打电话 白天没人 晚上7点后送
a 备注了 晚上7点后送
b 嗯

# d070 两本不卖,买整套
怪盗亚森罗宾全集 | 全套5本 | 1
@ receiver: 周雨
@ phone: 18100059747
@ address: 吉林省吉林市船营区解放中路8号
@ coupon: -
@ amount: 99
@ note: -
b 一套有几本
a 5本
b 全的吧
a 是的 一套全集
b 能不能分期看 先买两本
a 单本暂不单卖
b 好 整套

# d071 两张138放弃,蓝色只问
地毯床边毯 | 驼色;80*160 | 1
@ receiver: 梵高
@ phone: 13900066286
@ address: 广东省江门市开平市长沙街道曙光西路88号
@ coupon: -
@ amount: 69
@ note: -
b 两边各放一张的话要80*160吗
a 床边80*160正好 两张138
b 先买一张吧 那边靠墙
a 好的
b 驼色
b 蓝的褪不褪色
a 不褪色
b 还是驼

# d072 礼袋不要
刻字保温杯男 | 枪灰;500ml | 1
@ receiver: 静姝
@ phone: 17700098453
@ address: 江西省吉安市泰和县工农兵大道8号
@ coupon: -
@ amount: 79
@ note: 刻字:永远年轻
b 男朋友的 灰的500
a 刻什么字呢亲
b 永远年轻
a 好的 备注了
b 送礼袋吗
a 礼袋加5元
b 不用

# d073 要三个拍两个 => goods.quantity pay.amount
电子书兑换码 | 《三体》;1个 | 2
@ receiver: 赠书
@ phone: 18200099550
@ address: 河北省秦皇岛市北戴河区联峰路88号
@ coupon: -
@ amount: 30
@ note: -
b 3个 给课题组
a 15一个 三个45
b 对 3个
a 好嘞

# d074 一致
醋酸衬衫女通勤 | 香槟;S | 1
@ receiver: 汤婆婆
@ phone: 13600050244
@ address: 福建省厦门市湖里区嘉禾路468号
@ coupon: 店铺券20
@ amount: 129
@ note: -
b 领了20
b 到手129对吗
a 对的 149-20
b 香槟不是金色吧
a 是偏米的香槟
b ok

# d075 两支装没要;发票已备注
打印机硒鼓 | 黑色;一支装 | 1
@ receiver: 文秘小吴
@ phone: 18600071197
@ address: 湖南省怀化市洪江市沅江路18号
@ coupon: -
@ amount: 69
@ note: 开票 抬头中天律所
b 两支装便宜多少
a 两支装119
b 单位一个月一支够了
b 开票抬头中天律所
a 备注好了

# d076 芝士不要
儿童鳕鱼肠 | 原味;10支 | 2
@ receiver: 米罗妈
@ phone: 13600043250
@ address: 江苏省常州市金坛区西门大街18号
@ coupon: -
@ amount: 69.8
@ note: -
b 原味一个芝士一个
a 34.9一盒 两盒69.8
b 好
b 对了芝士的娃不吃 都原味
a 好的 原味两盒
b 嗯嗯

# d077 海南偏远没提 => ship.remote
冬季雪地靴女 | 灰色;39 | 1
@ receiver: 李晓婷
@ phone: 13300058239
@ address: 海南省琼海市嘉积镇银海路18号
@ coupon: -
@ amount: 99
@ note: -
b 海南那么热买雪地靴哈哈我去东北用的
a 哈哈 39现货
b 39灰色

# d078 收件人电话没改 => ship.receiver ship.phone
电子门铃无线 | 一拖二 | 1
@ receiver: 门童
@ phone: 13500099273
@ address: 浙江省温州市平阳县昆阳镇雅山路88号
@ coupon: -
@ amount: 79
@ note: -
b 一拖二够了 两层楼
a 好的
b 我出差 写我爱人名字 陈月娥 电话也用她的 13600054410
a 收件人陈月娥 电话13600054410 改好啦
b 谢谢

# d079 一致
哺乳枕多功能 | 灰色星空 | 1
@ receiver: 芸娘
@ phone: 13300085214
@ address: 河南省新乡市封丘县北干道18号
@ coupon: 会员券15
@ amount: 129
@ note: -
b 券15用上了没
a 用了 券后129
b 好的
b 灰色不耐脏?
a 可拆洗
b ok

# d080 第一次不是数量
樱桃番茄 | 2斤装 | 3
@ receiver: 素食者
@ phone: 18500024140
@ address: 上海市松江区九亭镇涞亭北路88号
@ coupon: -
@ amount: 29.7
@ note: -
b 3份
a 9.9一份 三份29.7
b 第一次买 甜不甜
a 酸甜口
b 好

# d081 S码没要
宠物推拿毛刷 | L码 | 1
@ receiver: 阿拉斯加
@ phone: 18100036137
@ address: 山东省德州市平原县共青团路8号
@ coupon: -
@ amount: 39
@ note: -
b 大狗用L 小狗用S
a 对的 阿拉用L
b 我还有只吉娃娃
a 吉娃娃S码
b 吉娃娃不爱梳 就L

# d082 分开寄不行
烟酰胺身体乳 | 200ml;2支 | 1
@ receiver: 荞麦
@ phone: 15000026855
@ address: 江西省萍乡市湘东区滨河东路12号
@ coupon: -
@ amount: 79
@ note: -
b 两支装
a 好的
b 自己用一支 寄我妈一支 能分开寄吗
a 一单一个地址哦 只能一起寄
b 那寄我这

# d083 应外丝 => goods.model|product
水龙头起泡器 | 22mm内丝 | 4
@ receiver: 节水
@ phone: 17600000514
@ address: 四川省乐山市峨眉山市名山路南段8号
@ coupon: -
@ amount: 40
@ note: -
b 内外丝通用吗
a 分内丝外丝哦 您拧下来看螺纹在里面还是外面
b 螺纹在外面
a 那您要外丝22mm
b 好 外丝4个
b 付了

# d084 红色没选
钥匙壳真皮 | 棕色;大众三键 | 1
@ receiver: 魏征
@ phone: 18200042135
@ address: 广东省佛山市高明区荷城街道泰华路66号
@ coupon: -
@ amount: 49
@ note: -
b 大众折叠三键
a 好的亲 棕黑红三色
b 媳妇选红 我选棕
b 听我的棕 她开电动车

# d085 军绿改黑
加绒工装裤男 | 黑色;XL | 2
@ receiver: 卫东
@ phone: 18800013081
@ address: 黑龙江省齐齐哈尔市富拉尔基区红岸大街99号
@ coupon: -
@ amount: 238
@ note: -
b 黑一条 军绿一条
a 好的 119一条 238
b 工地穿耐脏 都黑吧
a 好嘞 黑两条
b 行

# d086 约定含偏远邮费211,订单199 => pay.amount
雪地羽绒裤女 | 黑色;M | 1
@ receiver: 阿尔卑斯
@ phone: 18000057619
@ address: 内蒙古自治区锡林郭勒盟锡林浩特市团结大街18号
@ coupon: -
@ amount: 199
@ note: 偏远补12元已付
b 内蒙古怎么算运费
a 内蒙古属偏远 补12元邮费 您付211
b 好的我备注补12
a 已改价211
b ?我付的199

# d087 应一白一黑 => goods.colour|quantity|product
蓝牙耳机入耳 | 白色 | 2
@ receiver: 荣荣
@ phone: 13000022654
@ address: 广东省肇庆市四会市贞山大道18号
@ coupon: -
@ amount: 198
@ note: -
b 情侣 一白一黑
a 99一个 198
b 对 白给我黑给他
b 拍好啦

# d088 猴魁瓜片只问;半斤=250g
黄山毛峰绿茶 | 250g;罐装 | 1
@ receiver: 老茶客
@ phone: 13900045823
@ address: 安徽省黄山市歙县徽城镇新安路18号
@ coupon: -
@ amount: 168
@ note: -
b 毛峰猴魁瓜片 分别啥价
a 毛峰168 猴魁298 瓜片198
b 自己喝毛峰
a 一斤装328 半斤168
b 半斤

# d089 首单券没抵 => pay.coupon|promotion|amount pay.amount
除螨仪家用床上 | 白色 | 1
@ receiver: 小螨虫
@ phone: 18800096318
@ address: 江苏省淮安市金湖县健康路8号
@ coupon: -
@ amount: 199
@ note: -
b 首单立减30我领到了
a 下单自动抵 抵完169
b 嗯嗯 下好了

# d090 66份拍成60份 => goods.quantity pay.amount
婚礼伴手礼盒 | 香槟;含喜糖 | 60
@ receiver: 方圆
@ phone: 15200087848
@ address: 山东省青岛市城阳区正阳路199号
@ coupon: -
@ amount: 1080
@ note: -
b 66份
a 18一份 66份1188
b 66大顺
a 好的 香槟66份
b 付款完成

# d091 41是孙子的
老北京布鞋男 | 黑色;43 | 2
@ receiver: 牛大妈
@ phone: 17300067546
@ address: 北京市门头沟区新桥大街88号
@ coupon: -
@ amount: 98
@ note: -
b 给俺老头买 43 两双倒着穿
a 好的 49一双
b 孙子41的下回再买

# d092 物理公式图没备注 => pay.gift
化学元素周期表挂图 | 覆膜;大号 | 1
@ receiver: 王老师
@ phone: 13700020636
@ address: 湖南省娄底市双峰县永丰街道复兴路8号
@ coupon: -
@ amount: 19
@ note: -
b 大号中号什么尺寸
a 大号90*60 中号60*40
b 教室贴 大
b 能送张物理公式的不
a 可以送一张小的 给您备注
b 好老师替学生谢谢你

# d093 尾号颠倒 => ship.phone
莫代尔打底T恤 | 黑色;XXL | 3
@ receiver: 素琴
@ phone: 13300061182
@ address: 山东省莱西市石岛路18号
@ coupon: -
@ amount: 147
@ note: -
b 收货号换一下 13300061128
a 好的 尾号1128记下了
b 三件都黑哈
a 嗯嗯

# d094 一致
小太阳取暖器 | 白色;落地款 | 1
@ receiver: 雪儿
@ phone: 15200044169
@ address: 陕西省汉中市洋县文明路8号
@ coupon: 限时券20
@ amount: 99
@ note: -
b 两个颜色一样价?
a 一样
b 白
b 券后99对吗
a 119减20
b 收到

# d095 应粉蓝各一 => goods.colour|quantity|product
儿童太阳镜 | 蓝色;3-8岁 | 2
@ receiver: 度假
@ phone: 18600004265
@ address: 广东省深圳市龙岗区龙岗大道6001号
@ coupon: -
@ amount: 78
@ note: -
b 姐弟俩 姐姐粉 弟弟蓝
a 39一副 粉蓝各一 78
b 嗯
b 下单完了

# d096 收货地址没改 => ship.address
有机胡萝卜 | 5斤 | 1
@ receiver: 兔子
@ phone: 15600099754
@ address: 山西省太原市迎泽区并州南路8号
@ coupon: -
@ amount: 19.9
@ note: -
b 地址是老家的 改山西省太原市晋源区长兴南街8号 电话不变
a 好的 改晋源区长兴南街8号
b 嗯

# d097 要两份 => goods.quantity pay.amount
仓鼠木屑垫料 | 500g;2包 | 1
@ receiver: 仓仓
@ phone: 13800042051
@ address: 重庆市綦江区古南街道文化路8号
@ coupon: -
@ amount: 12
@ note: -
b 2包够用多久
a 60笼两个月
b 好 再加一份 2份
a 好的24
b 拍了

# d098 刷子没备注 => pay.gift
遮瑕盘三色 | 02 黄调 | 1
@ receiver: 画皮
@ phone: 13500096506
@ address: 江苏省南通市如东县掘港街道人民路8号
@ coupon: -
@ amount: 69
@ note: -
b 黑眼圈黄皮用几号
a 02黄调适合 01粉调白皮
b 02
a 嗯 送刷子一把 我备注上
b 谢亲

# d099 8mm不要
膨胀管塑料 | 6mm;100个 | 2
@ receiver: 小锤
@ phone: 13000023674
@ address: 广东省江门市台山市台城街道环城西路8号
@ coupon: -
@ amount: 20
@ note: -
b 200个 6的
a 100个一包 两包
b 8的也来一包?
a 您孔径8才用8的
b 那不要

# d100 收件人应写真名 => ship.receiver
胎压监测外置 | 标配4轮 | 1
@ receiver: 前轮
@ phone: 15000097869
@ address: 浙江省丽水市遂昌县妙高街道北街8号
@ coupon: -
@ amount: 159
@ note: -
b 4个轮子的
a 好的
b 收件人前轮是我网名 快递说要真名 写 吴建国
a 好的 吴建国
b 妥

# d101 优惠码没用上 => pay.coupon|amount|promotion pay.amount
运动长裤男冬 | 灰色;L | 1
@ receiver: 史进
@ phone: 13700080278
@ address: 江苏省徐州市沛县汉城路18号
@ coupon: -
@ amount: 79
@ note: -
b 优惠码WINTER怎么用
a 付款页输入 减15 付64
b 好我试试
b 输完了

# d102 三门、胡桃放弃
书柜带玻璃门 | 白色;两门 | 1
@ receiver: 藏书
@ phone: 17600001253
@ address: 河南省洛阳市偃师区商都路8号
@ coupon: -
@ amount: 459
@ note: -
b 三门的有吗
a 三门599
b 太大 两门
a 好的
b 白色胡桃哪个
a 胡桃显高级
b 出租房 白色

# d103 男款不要
保暖内衣套装女 | 肉粉;XL;加绒 | 2
@ receiver: 冬至
@ phone: 15000027962
@ address: 吉林省通化市梅河口市银河大街8号
@ coupon: -
@ amount: 178
@ note: -
b 妈妈一套婆婆一套 XL
a 肉粉XL两套178
b 公公的男款呢
a 男款99
b 公公有了

# d104 应16A => goods.model pay.amount
智能插座WiFi | 10A | 2
@ receiver: 小度
@ phone: 18800010650
@ address: 湖北省恩施州利川市清江大道8号
@ coupon: -
@ amount: 78
@ note: -
b 要16A的 空调用
a 16A49一个 两个98
b 两个16A
a 好的
b 付了

# d105 10把是包装
红薯粉条 | 手工;5斤 | 1
@ receiver: 老农
@ phone: 13600042048
@ address: 河南省开封市兰考县裕禄大道8号
@ coupon: -
@ amount: 45
@ note: -
b 五斤里面几把
a 10把扎好的
b 来五斤
b 十把 够了

# d106 只有路名没有门牌 => ship.address
吊带睡裙 | 粉色;L | 1
@ receiver: 冰糖
@ phone: 13000039027
@ address: 安徽省六安市霍山县衡山路
@ coupon: -
@ amount: 59
@ note: -
b 粉L
a 好的
b 早点发

# d107 电话少一位 => ship.phone
香薰机 | 白色;500ml | 1
@ receiver: 沫沫
@ phone: 1590003521
@ address: 浙江省宁波市江北区人民路8号
@ coupon: -
@ amount: 79
@ note: -
b 在吗 拍了
a 好的亲 核对下信息

# d108 西藏没提 => ship.remote
儿童水壶 | 粉色;600ml | 1
@ receiver: 桃桃
@ phone: 13700080674
@ address: 西藏自治区山南市乃东区格桑路8号
@ coupon: -
@ amount: 59
@ note: -
b 粉的
b 有背带吧
a 有的
b 好

# d109 三张共300面值
美食代金券100元 | 1张 | 3
@ receiver: 吃货
@ phone: 13700061188
@ address: 广东省东莞市虎门镇太沙路8号
@ coupon: -
@ amount: 255
@ note: -
b 300块的券
a 100一张 三张85折 255
b 好的

# d110 41 agreed => goods.size
Waterproof Hiking Boots | Brown; EU 40 | 1
@ receiver: Sofia Rossi
@ phone: +39 320 000 4410
@ address: Via Garibaldi 22, 10122 Torino TO, Italy
@ coupon: -
@ amount: 79
@ note: -
b what eu size for 25.5cm
a EU 40.5, we only have whole sizes so 41 with thick socks
b hmm 41 then, my feet swell
b brown
a 41 brown, perfect

# d111 1.5 is mum's
Mini Rice Cooker | White; 0.8 L | 1
@ receiver: Aiman Rahman
@ phone: +60 12-000 4471
@ address: 7 Jalan SS 15/4, 47500 Subang Jaya, Selangor
@ coupon: FIRST5
@ amount: 39
@ note: -
b for 1 person 0.8 is ok?
a Yes, 2 cups of rice
b my mum got the 1.5 too big for me
b used FIRST5

# d112 300g没选
加厚连裤袜 | 肤色;200g | 2
@ receiver: 秋枫
@ phone: 13800040372
@ address: 江苏省苏州市太仓市上海东路188号
@ coupon: -
@ amount: 59.8
@ note: -
b 200克300克选哪个
a 南方200够
b 我苏州 200
b 两条 肤色
a 好的

# d113 要半罩,拍的是整车车衣 => goods.product|model
车衣防晒防雨 | 银色;三厢轿车 | 1
@ receiver: 停车
@ phone: 13100072750
@ address: 河北省邢台市宁晋县晶龙街8号
@ coupon: -
@ amount: 89
@ note: -
b 我要的是半罩 就盖车顶玻璃那种 不要全罩
a 半罩是另一个链接 也是89
b 嗯 拍的半罩 你看看
a 我核对一下

# d114 120寸放不下,100一致
投影幕布壁挂 | 100英寸;白塑 | 1
@ receiver: 放映员
@ phone: 13500000019
@ address: 四川省成都市龙泉驿区北泉路199号
@ coupon: -
@ amount: 189
@ note: -
a 您好 京东小店客服为您服务 跟您确认一下:100英寸白塑幕布1张 收货龙泉驿区北泉路199号
b 对的
b 120寸的墙够宽吗我家墙2米6
a 120寸宽2米66 您墙放不下哦
b 好 那100没错

# d115 变态辣只问
鸭脖真空 | 微辣;500g | 2
@ receiver: 追剧
@ phone: 15800042149
@ address: 湖北省武汉市江夏区纸坊大街88号
@ coupon: -
@ amount: 59.8
@ note: -
b 看剧吃 来2份微辣的
a 29.9一份 59.8
b 变态辣是有多变态
a 一般人吃一口要喝半瓶水
b 告辞 微辣

# d116 同事自己买;门口已备注
连帽防晒衫 | 雾霾蓝;XL | 1
@ receiver: 双木
@ phone: 13300035715
@ address: 贵州省黔南州都匀市剑江中路88号
@ coupon: -
@ amount: 89
@ note: 放门口地毯下
b 快递来了就放我门口地毯下面 我上班
a 已备注 放门口地毯下
b XL雾霾蓝一件
b 我同事也想买她L
a 让她直接拍就行
b 嗯嗯

# d117 4L是旧机;两次不是数量
净化加湿一体机 | 白色;5L | 1
@ receiver: 蒲公英
@ phone: 18100092940
@ address: 浙江省杭州市临平区临平大道188号
@ coupon: 以旧换新50
@ amount: 499
@ note: -
b 之前那台老的4L坏了
a 坏的也可以以旧换新抵50
b 那用上了 5升的白
b 滤芯一年换几次
a 半年一次 一年两次

# d118 三只猫不是数量,限购一份
猫罐头试吃 | 混合3罐 | 1
@ receiver: 咪咪
@ phone: 18900076243
@ address: 广东省梅州市兴宁市兴南大道66号
@ coupon: -
@ amount: 9.9
@ note: -
b 限购一份吗 我有三只猫
a 试吃限购一份 每份3罐
b 刚好一猫一罐
b 那就一份

# d119 红色是上次的旧款
充电手电筒强光 | 5000毫安;带侧灯 | 1
@ receiver: 夜钓
@ phone: 18200021760
@ address: 江西省九江市共青城市共青大道18号
@ coupon: -
@ amount: 69
@ note: -
b 跟上次买的一样吧 上次红色外壳
a 现在升级了 统一黑色外壳 没有颜色选项了
b 哦 黑的就黑的 能照就行
b 带侧灯那款

# d120 单买一本放弃
会计初级教材2026 | 实务+经济法;2本 | 1
@ receiver: 小会计
@ phone: 15600057001
@ address: 山东省烟台市莱阳市旌旗西路8号
@ coupon: -
@ amount: 78
@ note: -
b 去年过了一门经济法 只差实务 能单买吗
a 初级要两科一年内过哦 成绩不保留的
b 啊?那得两本都买
a 对 两本一套78
b 好吧 哭了
`
