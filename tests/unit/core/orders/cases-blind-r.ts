/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/076. */
export const BLIND_R = `
# r001 储水式是儿子的意见
即热式小厨宝 | 5500W;白 | 1
@ receiver: 苗老太
@ phone: 13900030092
@ address: 天津市红桥区丁字沽一号路12号
@ coupon: -
@ amount: 359
@ note: -
b 同志你好 我是69岁老人 洗碗水太凉
a 阿姨您好 您家厨房有没有4平方的线
b 儿子说是4平方
a 那可以用5500W的
b 儿子让买储水的 我嫌占地方 不听他的
a 即热的小巧
b 就这个即热 白
b 359我付了 你看收到没
a 收到了阿姨
b 谢谢同志

# r002 19×4=76,八折没打 => pay.promotion|amount|coupon
活页本B5 可拆卸 | 方格;雾粉 | 4
@ receiver: 年糕
@ phone: 13600062249
@ address: 江苏省扬州市邗江区文昌西路450号
@ coupon: -
@ amount: 76
@ note: -
b 方格的雾粉 单价19?
a 是的 现在参加三件八折
b 那4本也八折?
a 满三件就都八折
b 好嘞 4本

# r003 last two digits swapped => ship.phone
Wireless Doorbell Camera | 2K; Black | 1
@ receiver: Grace Abara
@ phone: 07700 900412
@ address: 41 Elmfield Road, Leeds LS12 3PT
@ coupon: -
@ amount: 58
@ note: -
b hi just ordered. the number on my account is an old one, its 07700 900421 now
a Thanks, I'll note 07700 900421
b cheers

# r004 36公分是臂围;腕式是老姐妹的;电池在盒里
血压计 上臂式 | 语音;大袖带 | 1
@ receiver: 贺秀兰
@ phone: 13800024418
@ address: 湖北省荆州市沙市区江津中路101号
@ coupon: -
@ amount: 198
@ note: -
b 我胳膊粗 量了36公分
a 阿姨 那要大袖带的 22到42
b 好好 大袖带那个
b 老姐妹买的手腕的 说不准
a 上臂的准一些
b 电池配了没有
a 盒子里配4节电池
b 好 谢谢姑娘 付完了

# r005 32*2、单条32都问过,最后还是16*2
台式机内存 DDR5 6000 | 16G*2套条;黑 | 1
@ receiver: 梁栋
@ phone: 13500061147
@ address: 山东省日照市东港区海曲中路55号
@ coupon: -
@ amount: 799
@ note: -
b ddr5 6000 16*2
a 有 黑甲799
b 32*2多少
a 1499
b 单条32呢
a 739
b 群里说单条以后好加
b 算了还是套条 16*2 双通道
a 好的 16G*2黑甲
b 走起

# r006 琴凳没备注 => pay.gift
电钢琴88键重锤 | 黑;含X架 | 1
@ receiver: 小野老师
@ phone: 18600037734
@ address: 湖北省荆州市沙市区北京中路222号
@ coupon: -
@ amount: 2380
@ note: -
b 学了半年电子琴 老师让换重锤
a 那88键重锤对的 手感接近钢琴
b 61键的还能二手卖你们吗
a 我们不回收哦
b 哈哈 问问
b 黑的白的手感一样?
a 一样的 只是颜色
b 黑
b x架双管的吗
a 双管的
b 琴凳送不
a 送琴凳 单人的 给您备注
b 耳机呢
a 耳机不送哦
b 行 琴凳就行

# r007 尺寸拍小;地址没有街道门牌 => goods.size|model ship.address
磁性白板挂式 | 60*90cm | 3
@ receiver: 海陵实小总务
@ phone: 18900053360
@ address: 江苏省泰州市海陵区
@ coupon: -
@ amount: 225
@ note: -
b 90*120 三块 教室用
a 收到亲
b 好

# r008 尾号7714写成7741 => ship.phone
酱香型白酒 坤沙 | 53度;500ml*6 | 1
@ receiver: 向**
@ phone: 139****7741
@ address: 贵州省遵义市红花岗区中华南路27号
@ coupon: -
@ amount: 698
@ note: 派送前电话联系
b 两年的还是五年的
a 亲 这款是五年坤沙
b 行 电话是13900067714吧 别打不通
a 平台这边是脱敏的 您报的我记下 13900067714
b 嗯 送之前打一下就行 打不通就算了

# r009 398是双电;套筒自带
电动扳手 无刷 | 四电;198G套装 | 1
@ receiver: 铁军
@ phone: 13800019934
@ address: 四川省自贡市自流井区五星街23号
@ coupon: -
@ amount: 488
@ note: -
b 双电还是4电 价差好多
a 双电398 四电488
b 我看抖音那个398还送套筒
a 那是双电款 套筒我们这套也自带
b 四电嘛 高空作业换着使
b 拍了哈

# r010 要深灰,拍成米白 => goods.colour
全遮光窗帘成品 | 米白;宽2.5高2.7;打孔 | 2
@ receiver: 向阳
@ phone: 13500023371
@ address: 河南省洛阳市涧西区南昌路2021号
@ coupon: -
@ amount: 278
@ note: -
b 朝西晒得厉害 灰的米的遮光一样不
a 遮光率一样 灰色耐脏
b 深灰吧 2.5宽2.7高 两片
a 打孔还是挂钩
b 打孔
b 拍下了哈

# r011 要蓝色,拍成绿色 => goods.colour|product|quantity
PVC电工绝缘胶布 18mm*20米 | 红色 | 10
PVC电工绝缘胶布 18mm*20米 | 黄色 | 10
PVC电工绝缘胶布 18mm*20米 | 绿色 | 10
@ receiver: 腾达机电小苗
@ phone: 15200085514
@ address: 湖南省株洲市芦淞区建设南路331号
@ coupon: -
@ amount: 66
@ note: -
b 胶布 红10 黄10 蓝10
a 18mm*20米的吧
b 对
b 拍完了

# r012 收件人和电话都没改 => ship.receiver ship.phone
A4复印纸 70g | 5包/箱 | 4
@ receiver: 郭亮
@ phone: 13000027740
@ address: 安徽省芜湖市镜湖区黄山中路36号
@ coupon: -
@ amount: 476
@ note: -
b 4箱纸
b 收件写 王主任 电话 13900088312 我不在单位
a 好的亲 王主任 13900088312
b 嗯 已付

# r013 8 cushions = 2 sets, ordered 1 => goods.quantity
Dining Chair Cushion, Set of 4 | Sage | 1
@ receiver: Fiona Doyle
@ phone: +353 85 012 7781
@ address: 22 Anglesea Street, Cork, T12 XY45, Ireland
@ coupon: -
@ amount: 46
@ note: -
b need 8 cushions total in sage
a They come in sets of 4, so that's 2 sets
b right, 2 sets. thx

# r014 要内六角,拍成外六角 => goods.product|model
304不锈钢外六角螺栓 全牙 | M8*40 | 200
@ receiver: 江北厂老罗
@ phone: 13700062218
@ address: 重庆市江北区港城南路9号
@ coupon: -
@ amount: 70
@ note: -
b m8*40 304的 200个
b 内六角
a 杯头内六角对吧 有现货
b 对
b 拍了

# r015 彩锌没要;弹垫不要
法兰自锁螺母 GB6187 | M10;镀蓝白 | 500
平垫圈 | M10;镀蓝白 | 1000
@ receiver: 标准件小汪
@ phone: 18700033390
@ address: 江苏省泰州市兴化市英武中路200号
@ coupon: -
@ amount: 130
@ note: -
b M10法兰螺母500 平垫1000 蓝白锌
a 彩锌便宜点要吗
b 蓝白
a 螺母0.2 平垫0.03 一共130
b 弹垫不要
b 过款

# r016 要3-4人帐,拍成1-2人 => goods.model|size
自动帐篷免搭速开 | 军绿;1-2人 | 1
@ receiver: 元宝爸
@ phone: 13600017762
@ address: 福建省漳州市龙文区水仙大街92号
@ coupon: -
@ amount: 199
@ note: -
b 一家三口 加条狗
a 建议3-4人的
b 军绿色3-4人
b 天幕要单买啊
a 对 天幕另售 不含的
b 先不要天幕
b 好了

# r017 电话只有10位;60券没用上 => ship.phone pay.coupon
机械硬盘 监控级 | 4TB | 2
@ receiver: 安防小雷
@ phone: 1380002217
@ address: 广西壮族自治区玉林市玉州区教育中路45号
@ coupon: -
@ amount: 1198
@ note: -
b 4t监控盘两块
a 录像机几个盘位
b 俩
a 那正好
b 店铺那个满1000减60的券我领了
a 满足的 可以用
b 付完了

# r018 红黑各3盒,6盒都拍了黑色 => goods.colour|quantity|product
白板笔可擦 10支/盒 | 黑色 | 6
@ receiver: 培训部冉姐
@ phone: 17700019920
@ address: 贵州省贵阳市观山湖区长岭北路8号
@ coupon: -
@ amount: 54
@ note: -
b 白板笔红的3盒黑的3盒
a 好的 红3黑3
b 拍6盒了

# r019 mum was dropped; battery is in the pack
Wall Clock Silent | 30 cm; Oak | 1
@ receiver: Leo Marchetti
@ phone: +1 617-555-0126
@ address: 88 Prince St, Boston, MA 02113
@ coupon: -
@ amount: 38
@ note: -
b sending this to mum, no wait, she already has one. sending it to me
a Sure, so your own address
b yes the one on the order. Battery included?
a One AA battery is in the pack
b 👌

# r020 6平方、2米4是房间;四块
平板灯 集成吊顶 | 300*600;24W;白光 | 4
@ receiver: 于大海
@ phone: 13600012289
@ address: 辽宁省锦州市凌河区解放路四段19号
@ coupon: -
@ amount: 156
@ note: -
b 厨房 6个平方 吊顶高2米4 装几块
a 300*600的一般1-2块
b 加上卫生间两个 一共4块
a 对 厨房2 卫生间各1
b 白光
b 妥了

# r021 9扇×2=9对
合页 不锈钢304 加厚 | 4寸;一对装 | 9
@ receiver: 木工老简
@ phone: 13500043370
@ address: 江西省上饶市信州区带湖路33号
@ coupon: -
@ amount: 153
@ note: -
b 9扇门 一扇两个
a 一对就是两个 9对
b 4寸3个厚的
a 4寸加厚 17一对
b 一扇装三个稳不稳
a 房门两个就行
b 那九对

# r022 9mm是嫂子家的;1.5、黑金、椅子都没要
岩板餐桌 可伸缩 | 雪山白;1.35m | 1
@ receiver: 夏侯
@ phone: 18600010083
@ address: 湖南省郴州市苏仙区郴州大道588号
@ coupon: -
@ amount: 1899
@ note: -
b 在吗
a 在的亲
b 你家岩板会不会裂啊
a 12mm厚 底下有钢架 正常使用不会
b 我嫂子家那张用两年裂了一道
a 别家的可能是9mm的
b 嗯是9的
b 1米35和1米5差多少
a 1.5的2199 1.35的1899
b 家里4口人
a 4口人1.35够 拉开有1.6坐6个
b 过年有10个人
a 那临时加椅子
b 哈哈 行 过年再说
b 雪山白跟劳伦黑金哪个耐脏
a 黑金耐看 但水印明显 白的好打理
b 那白的
b 老公喜欢黑
b 不管 我擦桌子我说了算
a 哈哈 雪山白1.35一张
b 椅子要配吗
a 椅子另购 您之前说有椅子
b 对 有
b 拍下了 什么时候发
a 48小时内发物流

# r023 没改价169;不放快递柜没备注 => pay.amount ship.note
三合一无线充支架 | 白;带Qi2 | 1
@ receiver: 许诺
@ phone: 17800058820
@ address: 江苏省常州市钟楼区延陵西路99号
@ coupon: -
@ amount: 188
@ note: -
b qi2的 白
a 好的
b 我看人家169买的啊
a 老客给您改169
b 不要放快递柜 放门口鞋柜
a 收到 备注了
b 我付了

# r024 receiver not changed; wish not in the note => ship.receiver ship.note
Adjustable Dumbbell Set | 24 kg pair | 1
@ receiver: Daniel Cole
@ phone: +1 720-555-0119
@ address: 1550 Larimer St Apt 6F, Denver, CO 80202
@ coupon: -
@ amount: 189
@ note: -
b Quick one. I'm travelling, parcel has to be in my roommate's name or the desk won't take it
a No problem, what name?
b Priya Shah
a Got it, Priya Shah
b and tell the driver no ringing after 8pm
a Added, no ringing after 8pm
b perfect

# r025 要古典琴弦,拍成民谣 => goods.product|model
民谣吉他弦 磷铜 | 标准张力 | 3
@ receiver: 阮笛
@ phone: 13000081125
@ address: 湖北省宜昌市西陵区夷陵大道88号
@ coupon: -
@ amount: 105
@ note: -
b 尼龙弦 古典琴用
a 标准张力还是高张力呀
b 标准 3套
a 好的 35一套
b 拍好啦~

# r026 护踝说了不要,要的是护膝 => goods.product|model
运动护踝绷带式 可调节 | 黑色;L;一对装 | 1
@ receiver: 蒋川
@ phone: 18200051140
@ address: 四川省德阳市旌阳区泰山南路二段178号
@ coupon: -
@ amount: 59
@ note: -
b 打篮球膝盖疼 护膝和护踝都得戴吗
a 膝盖不舒服戴护膝就行 护踝是防崴脚的
b 那护踝不要了 护膝来一对
a L码适合大腿围45-50哦
b 行 L 黑
b 付了

# r027 1米7是阳台;网名收件,与订单一致
花架多层 铁艺 | 黑;三层;长80cm | 2
@ receiver: 棠梨煎雪
@ phone: 18900088816
@ address: 云南省楚雄彝族自治州楚雄市鹿城南路210号
@ coupon: -
@ amount: 138
@ note: -
b 阳台1米7
a 两个80的并排刚好
b 那三层的两个 黑
a 69一个
b 金色的俗不俗
a 看个人喜好哈
b 算了黑的
b 收件写网名驿站认吗
a 认的 凭取件码
b 那就写棠梨煎雪

# r028 88×4全价,买三送一没兑现 => pay.promotion|amount|gift
安溪铁观音 浓香 | 250g/罐 | 4
@ receiver: 郑启山
@ phone: 13500049982
@ address: 福建省莆田市城厢区文献西路209号
@ coupon: -
@ amount: 352
@ note: -
b 喝完了 还是老样子浓香的 4罐
a 郑叔 这周买三送一
b 那我4罐你给我算3罐的钱?
a 对 拍4罐付3罐的钱
b 好 我让儿子付的

# r029 券不够门槛;两个没凑
空气净化器滤芯 适配H3 | 抗菌版 | 1
@ receiver: 冷月
@ phone: 18600066205
@ address: 天津市南开区黄河道468号
@ coupon: -
@ amount: 158
@ note: -
b 我有张满200减30的
a 亲 这单158 不到200 用不了哦
b 那要不凑两个?
a 滤芯半年一换 两个316
b 算了放着占地方 一个
b 不用券了

# r030 20和22都不是要的;手围17;券已扣
金刚菩提手串 | 18mm;12颗 | 1
@ receiver: 舟行
@ phone: 13600066625
@ address: 安徽省安庆市迎江区人民路366号
@ coupon: 会员券10元
@ amount: 168
@ note: -
b 20的压手 我手围17
a 手围17戴18mm*12颗
b 好
b 我爸那串是22的 他手大
b 会员券10块的扣了没
a 扣了 178减10
b 168 拍了

# r031 3打=36;抬头已在备注;满300的没凑
密封文件盒 塑料 | A4;75mm;蓝 | 36
@ receiver: 税务师老孟
@ phone: 13700055528
@ address: 山东省泰安市泰山区东岳大街225号
@ coupon: -
@ amount: 288
@ note: 开票 抬头:泰安诚允税务师事务所
b 3打 蓝的75厚
a 3打36个 单价8
b 55的能装多少页
a 55mm约500页 75mm约700
b 75的吧
b 页面写满300减30 我差12块
a 是的 不到300减不了
b 不凑了 多了没地方放
b 288付了 开票抬头你记订单里了吧
a 记了 抬头泰安诚允税务师事务所

# r032 5条×10盒=50;12号即24/6
订书钉24/6 | 1000枚/盒 | 50
@ receiver: 博雅图文
@ phone: 13900014429
@ address: 广东省肇庆市端州区天宁北路77号
@ coupon: -
@ amount: 75
@ note: -
b 24/6 来5条 一条10盒吧
a 一条10盒 5条就是拍50盒 1.5一盒
b 中
b 12号的用不了吧
a 24/6就是12号的叫法 一样的
b 懂了

# r033 扳手螺丝本来就在箱里;一米=100
简易书桌 钢架 | 白橡木;100*50 | 1
@ receiver: 阮小桃
@ phone: 17700058847
@ address: 浙江省衢州市柯城区荷花中路112号
@ coupon: -
@ amount: 119
@ note: -
b 要自己拧螺丝吗
a 要的 十分钟就好
b 我没工具啊😭
a 箱子里自带内六角扳手和螺丝 不用另外准备
b 那行 白橡木 一米的
a 好嘞

# r034 180g是上次发错的
彩色卡纸 A4 | 混色100张;230g | 5
@ receiver: 小太阳幼儿园
@ phone: 15300018846
@ address: 江西省吉安市吉州区井冈山大道97号
@ coupon: -
@ amount: 95
@ note: -
b 上次发来的是180g的 太薄了 孩子一撕就破
a 抱歉老师 上次的仓库发错了 已给您退差
b 嗯退了
b 这次230的5包 看清楚发啊
a 好的老师 230g混色5包
b 好

# r035 wanted the hammer drill, ordered the impact driver => goods.product|model
20V Cordless Impact Driver | Tool only | 1
@ receiver: Marcus Hale
@ phone: +1 503-555-0142
@ address: 2417 SE Clinton St, Portland, OR 97202
@ coupon: -
@ amount: 79
@ note: -
b i need to drill into brick for shelf brackets
a Then you want the hammer drill, not the impact driver
b whats the price difference
a Same price right now
b great hammer drill, tool only, i already have batteries
b done

# r036 光束角要24度,拍成36度 => goods.model
LED轨道射灯 COB | 白壳;20W;36°;4000K | 16
@ receiver: 衣橱服饰小霍
@ phone: 18600022790
@ address: 陕西省咸阳市秦都区人民西路45号
@ coupon: -
@ amount: 608
@ note: -
b 服装店用 20w 白壳
a 色温呢
b 4000
a 光束角24度聚一点 36度散一点 打模特建议24
b 那就24度 16个
a 好的
b 下单了 你数对一下

# r037 60改50;发票先不开
折叠会议桌 带轮 | 白面;140*50 | 10
@ receiver: 新锐培训中心
@ phone: 18600094418
@ address: 广东省惠州市惠城区麦地路31号
@ coupon: -
@ amount: 1790
@ note: -
b 1米4的10张
a 50宽还是60宽
b 60
b 算了教室窄 50
a 140*50十张 179一张
b 白
b 发票以后再说 先不开
a 好

# r038 要热敏标签,拍成铜版纸 => goods.product|model
铜版纸不干胶标签 | 60*40;800张/卷 | 10
@ receiver: 仓管小季
@ phone: 17300044892
@ address: 浙江省嘉兴市海宁市硖仲路318号
@ coupon: -
@ amount: 85
@ note: -
b 你好 仓库贴货用 60*40的
a 亲 您是热敏打印机还是碳带打印机呢
b 没碳带 直热的那种
a 那要热敏纸哈 铜版纸得配碳带才印得出来
b 那热敏的10卷
a 好
b 拍了

# r039 case is in the box anyway; 100-piece kit only compared
Cordless Rotary Tool Kit | Grey; 60 accessories | 1
@ receiver: Ben Okafor
@ phone: 07700 900246
@ address: 5 Mill Lane, Sheffield S7 1GG
@ coupon: -
@ amount: 49
@ note: -
b does it come with a case
a Yes, the carry case is part of the box
b and the 100 accessory one?
a That's 67
b 60's enough for model boats. grey
a Great choice
b ordered

# r040 30斤=3箱;宽面没货;送后门已备注
挂面 鸡蛋龙须 | 1kg*5包 | 3
@ receiver: 工地食堂曹嫂
@ phone: 13500088841
@ address: 河北省张家口市桥东区东安大街17号
@ coupon: -
@ amount: 87
@ note: 中午前送食堂后门
b 面条 30斤
a 一箱5包10斤 3箱30斤 29一箱
b 要宽的有没
a 宽的卖完了 龙须还有
b 那就龙须呗
b 中午前送 送食堂后门
a 好的 备注 中午前送食堂后门
b 行

# r041 50元券没选上 => pay.coupon
电饭煲IH 4L | 白;球釜 | 1
@ receiver: 董小满
@ phone: 18700029976
@ address: 陕西省宝鸡市金台区经二路117号
@ coupon: -
@ amount: 399
@ note: -
b 券呢
a 直播间50元券您领一下
b 领了
a 下单时选上就行
b 拍了 3人吃4l够吧
a 够的

# r042 地址没有街道门牌;小推车没备注 => ship.address pay.gift
磁力片积木 | 120片;收纳箱装 | 1
@ receiver: 佟佟妈妈
@ phone: 18900011726
@ address: 广东省佛山市南海区
@ coupon: -
@ amount: 139
@ note: -
b 120片那个有收纳箱吧
a 有的 另外下单送小推车一个哈
b 哇好 那拍了

# r043 红轴只是问,104键是室友的;券已用,249
机械键盘 87键 | 茶轴;灰白;三模 | 1
@ receiver: zZ阿K
@ phone: 17700098801
@ address: 广东省汕头市龙湖区金砂路110号
@ coupon: 满250减20
@ amount: 249
@ note: -
b 87
b 茶
b 三模
a 灰白还是黑?
b 灰白
b 红轴吵吗
a 红轴更轻 差不多
b 那还茶
b 室友104键太占地
a 好哒 87键茶轴灰白三模 269
b 满250减20 用上249?
a 对的 249
b gogogo

# r044 格尔木偏远;以旧换新没减 => ship.remote pay.promotion|amount|coupon
冷暖车载冰箱 压缩机 | 45L;12/24V | 1
@ receiver: 昆仑山下跑货
@ phone: 13900074472
@ address: 青海省海西蒙古族藏族自治州格尔木市黄河中路63号
@ coupon: -
@ amount: 1399
@ note: -
b 大车24V
a 12/24V通用
b 45升
a 现在参加以旧换新立减200的
b 行 老的那个坏的也能算?
a 能算 拍下立减200
b 买了

# r045 45 x 2 at full price, promotion not applied => pay.promotion|amount|coupon
Wooden Train Set | 72 pieces | 2
@ receiver: Carla Mendes
@ phone: +1 305-555-0188
@ address: 980 SW 8th St, Miami, FL 33130
@ coupon: -
@ amount: 90
@ note: -
b is the buy one get one half off still on for the train sets?
a Yes! Buy one get one half off through Sunday
b awesome, one for each twin. ordering 2
b ok done

# r046 M6是上次买的
膨胀螺栓 镀锌 | M8*80 | 200
@ receiver: 郭班长
@ phone: 13900085573
@ address: 山西省大同市平城区御河西路32号
@ coupon: -
@ amount: 130
@ note: -
b 上次拿的M6的 挂空调架有点虚
a 空调架建议M8*80
b 中 这回拿M8的 200套
a 0.65一套
b 嗯

# r047 脱敏号码尾号一致;76速只是问
羽毛球 鹅毛 | 12只/桶;77速 | 10
@ receiver: 樊**
@ phone: 137****5521
@ address: 福建省龙岩市新罗区龙岩大道1号
@ coupon: -
@ amount: 980
@ note: -
b 77速10桶
a 98一桶
b 我手机13700065521 上回你们快递打错人了 这回没错吧
a 显示尾号5521 没错的
b 76速是不是飞得近
a 76是给更热的地方用的 您那边77合适
b 那就这样

# r048 白改灰;妹妹的自己买;写元月的是上次
蓝牙耳机 头戴式降噪 | 岩灰 | 1
@ receiver: 元白
@ phone: 17800093350
@ address: 云南省玉溪市红塔区红塔大道49号
@ coupon: -
@ amount: 599
@ note: -
b 白
b 不对 灰
a 白色和岩灰都有货
b 灰
b 妹妹那个也要
a 也是灰色吗
b 她要入耳的 让她自己买
a 好哒 头戴岩灰一个
b 对 收件还写我 上次写我妹元月 她给我拆了用了三天
a 哈哈 这单收件人是元白
b 行

# r049 要留尾号7788的号;新疆偏远 => ship.phone ship.remote
角磨机 工业级 | 125型;调速;1200W | 2
@ receiver: 艾力工程队
@ phone: 15800063321
@ address: 新疆维吾尔自治区乌鲁木齐市沙依巴克区友好南路576号
@ coupon: -
@ amount: 458
@ note: -
b 两台 调速的
a 125型1200W调速 两台
b 快递打尾号7788那个号 别打3321 那个没信号
a 好的 留尾号7788
b 能发到吧
a 能发的

# r050 换了地址;送货前联系没备注 => ship.address ship.note
升降桌 双电机 | 原木色;120*60 | 6
@ receiver: 宁波拓远软件
@ phone: 17600031158
@ address: 浙江省宁波市鄞州区首南中路88号
@ coupon: -
@ amount: 5994
@ note: -
b 送到工地新办公室
b 不是首南中路 是 高新区扬帆路999弄5号
a 好的 高新区扬帆路999弄5号
b 进门前给我打电话 保安要登记
a 备注 送货前电话联系
b 👍

# r051 收件人应何志刚,姓都对不上 => ship.receiver
汽车雨刮器无骨 专车专用 | 26+16寸 | 1
@ receiver: 陈**
@ phone: 138****6120
@ address: 福建省泉州市丰泽区刺桐路320号
@ coupon: -
@ amount: 68
@ note: -
b 26 16一对
a 亲 一套就是一长一短
b 收件人何志刚 我给爸买的 电话我的
a 好滴 何志刚
b 嗯

# r052 拉萨路在南京;腰凳版不要;15斤是体重
婴儿背带 四季 | 透气款;雾灰 | 1
@ receiver: 倪裳
@ phone: 13000094427
@ address: 江苏省南京市鼓楼区拉萨路12号
@ coupon: -
@ amount: 219
@ note: -
b 5个月15斤能用不
a 可以的妈妈 3.5-15kg都行
b 加腰凳的要好多钱
a 加腰凳329
b 不要腰凳 我有
b 雾灰 透气的

# r053 说好540没改价;批头没备注 => pay.amount pay.gift
手电钻锂电 套装 | 21V;双电一充 | 3
@ receiver: 鼎盛五金批发
@ phone: 13900058804
@ address: 湖南省邵阳市双清区宝庆东路991号
@ coupon: -
@ amount: 594
@ note: -
b 三把啥价
a 单拿198 三把给你180一把 540
b 批头送两盒
a 可以 送两盒批头
b 成交 拍了你改价

# r054 换号后尾号8846,写成8864 => ship.phone
猫砂豆腐砂 原味 | 2.5kg*4包 | 2
@ receiver: 馒头的妈
@ phone: 13300028864
@ address: 湖南省长沙市雨花区劳动东路820号
@ coupon: -
@ amount: 119.6
@ note: -
b 语音转文字哈 我现在手机号换了 是133 0002 8846 你那边给我改一下 谢谢啊
a 好的 133 0002 8846
b 对对对

# r055 地址换种说法,与订单一致
千兆交换机 8口 | 铁壳;非网管 | 2
@ receiver: 弱电小穆
@ phone: 13800077412
@ address: 浙江省杭州市滨江区网商路699号3号楼B座
@ coupon: -
@ amount: 178
@ note: -
b 8口铁壳 2
b 送滨江网商路那个园区的3号楼哈
a B座对吧 看到了
b 对

# r056 套餐没要;支架在盒内;13500066107是另一单的
公路车码表 无线 | GPS版;黑 | 1
@ receiver: 阿笙
@ phone: 18500019973
@ address: 江苏省南通市海门区长江南路218号
@ coupon: -
@ amount: 269
@ note: -
b gps那个
b 心率带我有一条别家的 能连不
a ANT+和蓝牙的都能连
b ok 不用套餐了 单机
a 单机269
b 支架呢 要买吗
a 盒内有一个车把支架
b nice
b 我还有个单 电话13500066107那个 是给我爸的血压计 跟这个没关系哈
a 明白 两单分开发
b 嗯嗯

# r057 单元应为3 => ship.address
滚筒洗衣机 10公斤 | 洗烘一体;银 | 1
@ receiver: 石磊
@ phone: 13500018047
@ address: 河北省廊坊市广阳区爱民东道208号锦绣家园7号楼2单元401
@ coupon: -
@ amount: 2599
@ note: -
b 洗烘一体的烘完皱不皱
a 轻柔烘的话不太皱 衬衫建议挂烫一下
b 我同事那台热泵分开的 说省电
a 分体要两台的位置哦
b 我家阳台就一个坑 60宽
a 这台宽59.5 能进
b 深度呢
a 58.5 不含水管
b 行
b 10公斤洗被子够吧
a 单烘建议7公斤以内 洗的话1.8米被子没问题
b 好 拍了
b 我地址写的2单元?
a 是的 7号楼2单元401
b 错了
b 3单元401
b 2单元那家跟我吵过架 可千万别送过去
a 哈哈好的 改3单元401
b 周六能装机不
a 安装时间师傅到货后跟您约
b 行吧

# r058 2899送幕布是别家的
投影仪 家用4K | 2600流明;标配 | 1
@ receiver: 祁连
@ phone: 18700042268
@ address: 陕西省汉中市汉台区天汉大道1008号
@ coupon: -
@ amount: 3299
@ note: -
b 你家这台跟极光那台h6比咋样
a 亲 亮度接近 我们自带云台
b 那台2899送幕布呢
a 我们这款3299 不带幕布
b 亮度标多少
a 2600流明
b h6才2200
a 是的
b 幕布我自己有 要你家的
b 拍了

# r059 H5 60安是原车的;28公分是托盘;双11满减已过
汽车电瓶 启停 | AGM H6 70Ah | 1
@ receiver: 苑师傅
@ phone: 13400079938
@ address: 四川省泸州市江阳区江阳西路41号
@ coupon: -
@ amount: 799
@ note: -
b 大众1.4T 原车是h5 60安的
a 能装H6吗 您看下电瓶托盘长度
b 量了 28公分
a H6长27.8 可以
b 那上h6 agm
a 70Ah AGM 799 旧电瓶您自己卖
b 要得
b 你们包安装不
a 不包的
b 我自己换
b 双11那个满700减80还有吗
a 双11结束啦 现在就是799
b 晓得 下单了哈

# r060 150克、绣logo都没要
酒店毛巾 纯棉加厚 | 白;35*75;120g | 100
@ receiver: 云栖民宿
@ phone: 13600051197
@ address: 浙江省湖州市德清县莫干山镇庾村广场路28号
@ coupon: -
@ amount: 780
@ note: -
b 120克的100条
a 7.8一条
b 150克手感好多少
a 手感厚一些 9.6
b 先120的
b 上回同行在你这绣了logo 要加钱吗
a 100条起绣 每条加1.5
b 我不绣
b 付了 送庾村

# r061 收件人没换;内蒙古偏远 => ship.receiver ship.remote
电动喷雾器 背负式 | 16L;锂电12Ah | 1
@ receiver: 刘强
@ phone: 13600095581
@ address: 内蒙古自治区赤峰市松山区玉龙大街71号
@ coupon: -
@ amount: 239
@ note: -
b 16升 12安的
a 有的哥
b 家里老爷子用 收件换刘德厚 电话还打我的
a 刘德厚 记了
b 拍好了

# r062 颜色拍错;镜头膜没备注 => goods.colour pay.gift
手机壳磁吸磨砂 | 海雾蓝;15 Pro | 1
@ receiver: Kiki酱
@ phone: 18800041163
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 39.9
@ note: -
b 15pro 沙漠金 磁吸
a 有的宝 今天下单送镜头膜一张
b 冲了

# r063 v2 needs CR2025, ordered CR2032 => goods.model|product
Lithium Coin Cell Battery | CR2032; pack of 10 | 3
@ receiver: Hannah Whitlock
@ phone: 07700 900183
@ address: 14 Beaufort Road, Bristol BS8 2JX
@ coupon: -
@ amount: 26.97
@ note: -
b hey do these fit the door sensor v2
a The v2 sensor takes CR2025, only the older v1 takes CR2032
b mine says v2 on the back. so CR2025, 3 packs of 10
a Great choice
b ordered 👍

# r064 刀头是套餐内的;圆口是旧款
电动剃须刀 三刀头 | 黑;送刀头套餐 | 1
@ receiver: 凌志
@ phone: 17300019962
@ address: 浙江省舟山市定海区解放东路91号
@ coupon: -
@ amount: 279
@ note: -
b 送刀头那个套餐 279
a 对的 刀头和主机一盒发 不用备注
b 充电是type-c?
a 是的
b 旧款那个圆口的充电线还在我抽屉里 能用不
a 圆口是老款 不通用
b 哦行

# r065 一千二是开价,成交1180
商用电磁炉 | 5000W;平面;带定时 | 2
@ receiver: 川味小馆
@ phone: 13600084452
@ address: 重庆市北碚区天生路2号
@ coupon: -
@ amount: 1180
@ note: -
b 平面5千瓦 2台
a 凹面平面价格不一样哈 平面620
b 两台一千二我直接拍
a 老板 两台给您1180 比一千二还少
b 哈哈要得
a 改好价了
b 付了

# r066 59×2原价,第二件半价没生效 => pay.promotion|amount|coupon
烟酰胺身体乳 | 400ml;玫瑰 | 2
@ receiver: 橘子汽水
@ phone: 17300055523
@ address: 四川省南充市顺庆区人民中路130号
@ coupon: -
@ amount: 118
@ note: -
b 第二件半价还在吗宝
a 在的 到今晚12点
b 那我要俩玫瑰的
a 直接拍2件就可以啦
b 拍啦拍啦

# r067 要全针管0.38,拍成子弹头0.5 => goods.model|product goods.size|model
中性笔笔芯子弹头 | 0.5mm;黑;20支/盒 | 10
@ receiver: 育才文具店
@ phone: 13900052247
@ address: 山西省长治市潞州区英雄中路139号
@ coupon: -
@ amount: 120
@ note: -
b 0.38 黑 10盒
a 子弹头没有0.38的哦 0.38只有全针管
b 那要全针管
a 全针管0.38黑10盒
b 嗯嗯拍了

# r068 c20看岔了,改c16;20位箱没要
断路器空开 | 1P;C16 | 6
断路器空开 | 2P;C63 | 1
漏电保护器 | 2P;C32 | 4
配电箱 暗装 | 18位;白 | 1
@ receiver: 强电组小龚
@ phone: 13900021186
@ address: 江苏省徐州市鼓楼区二环北路19号
@ coupon: -
@ amount: 334
@ note: -
b 照明1p c20六个 总闸2p63一个 漏保2p32四个 箱子18位
a 照明回路一般用C16就行哦
b 图纸写的16 我看岔了 那c16
a 好 1P C16*6 2P C63*1 漏保2P C32*4 18位暗装箱1
b 箱子20位有吗
a 有 82
b 数了 18够
b 334
a 对

# r069 刻字没进备注 => ship.note
签字笔金属商务礼盒 | 枪色;0.5 | 30
@ receiver: 远洋船务工会
@ phone: 13700021189
@ address: 山东省烟台市芝罘区海港路25号
@ coupon: -
@ amount: 1440
@ note: -
b 30支 能刻字吗
a 30支起免费刻
b 刻 远洋船务2025
a 好的 刻字内容 远洋船务2025 已备注
b 排版居中就行
a 默认居中

# r070 13米是量的距离;超六类没要
网线六类 成品 | 15米;黑;千兆 | 4
@ receiver: 杜若
@ phone: 18700061194
@ address: 陕西省渭南市临渭区东风大街71号
@ coupon: -
@ amount: 92
@ note: -
b 从客厅到书房走顶 量了13米多
a 建议留余量 15米
b 超六类有必要不
a 家用千兆六类够
b 那六类15米的4根 黑
a 好

# r071 200W、20个、坏两个都是去年那批
太阳能路灯 庭院 | 300W;6米杆用;灯头 | 8
@ receiver: 柳树屯村委
@ phone: 13300026618
@ address: 吉林省四平市铁西区英雄大街198号
@ coupon: -
@ amount: 1192
@ note: -
b 我们村去年装过一批200w的 六米杆
a 好的 这次也是配6米杆吗
b 嗯 上次20个有俩不亮了
a 去年那批您发我照片给您换电池
b 回头再说
b 这回要300的 8个灯头 杆我们有
a 149一个 不含杆
b 对
b 1192 付了啊

# r072 24人=四门6组;六门4组1840没要
四门铁皮更衣柜 | 灰白;四门 | 6
@ receiver: 德邦物业小鲁
@ phone: 13700093351
@ address: 山东省德州市陵城区政府街68号
@ coupon: -
@ amount: 2340
@ note: -
b 员工更衣柜 24个人用
a 四门的一组4个人 要6组 六门的要4组
b 六门的啥价
a 460
b 四门
a 390
b 4组460是1840 6组390是2340
a 六门的单格小 放不下安全帽
b 那四门 6组
a 好的

# r073 黑色10本一致
硬面抄 A5 | 80张;黑 | 10
@ receiver: 岑夫子
@ phone: 13400026690
@ address: 辽宁省营口市站前区辽河大街20号
@ coupon: -
@ amount: 65
@ note: -
b 黑10
a 收到亲

# r074 新疆路在青岛;A型只问价;老板的号明说别打
PVC线管 B型 | 16;3米/根 | 50
@ receiver: 青岛建工老谭
@ phone: 13900066418
@ address: 山东省青岛市市北区新疆路20号
@ coupon: -
@ amount: 110
@ note: -
b 16线管 50根
a B型2.2一根
b A型呢
a 3.1
b B的
b 送新疆路那工地 电话就订单上这个 老板的18900017523那个别打 他在飞机上
a 好的 打您这个

# r075 方柄拍成圆柄 => goods.model|product
电锤钻头混凝土穿墙 | 圆柄;10*160 | 5
@ receiver: 郝建军
@ phone: 13400058836
@ address: 山东省聊城市东昌府区昌润路102号
@ coupon: -
@ amount: 30
@ note: -
b 方柄的 10*160 五根
a 方柄四坑对吧
b en

# r076 长度25拍成30 => goods.size|model
不锈钢自攻螺丝 平头 | M4*30;500只/包 | 4
@ receiver: 邓师傅
@ phone: 13200091177
@ address: 广东省江门市蓬江区建设二路40号
@ coupon: -
@ amount: 88
@ note: -
b m4*25 平头 4包
a 收到 M4*25 500只一包
b 👌

# r077 缸的尺寸、鱼的条数都不是规格;滤棉出厂自带
鱼缸过滤器 外置桶 | 1200L/h;白 | 1
@ receiver: 鱼丸粗面
@ phone: 13300011178
@ address: 福建省宁德市蕉城区蕉城南路45号
@ coupon: -
@ amount: 259
@ note: -
b 缸90*45*45 水180升
a 建议1200的
b 800够不
a 缸里密度高的话不够
b 20条孔雀鱼 3条异形
b 听你的1200
b 滤棉带不带
a 桶里出厂配好滤棉了
b 👌🏻

# r078 410×8=3280,按430付的 => pay.amount
文件柜 铁皮 加厚 | 灰白;五节柜 | 8
@ receiver: 育英中学总务处
@ phone: 15000087703
@ address: 山西省临汾市尧都区鼓楼西街28号
@ coupon: -
@ amount: 3440
@ note: -
b 五节柜8个 最低
a 430
b 学校采购 再少点
a 给您410 8个3280
b 可以
b 下了 等你改价我付
a 稍等
s 买家已付款

# r079 240水冷是兄弟说的;157/165是限高
风冷CPU散热器 双塔 | 六热管;白 | 1
@ receiver: 阿拓
@ phone: 18200093316
@ address: 湖北省黄石市下陆区杭州西路18号
@ coupon: -
@ amount: 159
@ note: -
b 我兄弟非让我上240水冷 7500f用得着吗
a 7500F风冷足够的
b 就是嘛
b 双塔白的
b 高度157塞得进我机箱不 限高165
a 可以的
b 🆗

# r080 定了熨斗,拍成挂烫机 => goods.product|model
手持挂烫机家用 | 白色;标配 | 1
@ receiver: 蓝海波
@ phone: 15100028804
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 129
@ note: -
b 出差用 挂烫机和熨斗哪个好
a 挂烫机方便 不过衬衫压不出线
b 我主要就衬衫西裤
a 那蒸汽熨斗更合适 折叠手柄带着也方便
b 多重
a 0.9公斤
b 熨斗吧 白的
b 拍了老板

# r081 60宽拍成80;房号1203写成1302 => goods.size|model ship.address
钢木书架落地多层 | 五层;宽80cm;原木色 | 1
@ receiver: 柯灵
@ phone: 15300027745
@ address: 江苏省连云港市海州区苍梧路57号3栋1302室
@ coupon: -
@ amount: 179
@ note: -
b 墙缝63公分
a 那选60宽的 80的放不下
b 五层 60宽 原木
b 下了 地址别弄错 3栋1203
a 好的 3栋1203

# r082 三亚偏远 => ship.remote
浮潜面镜呼吸管套装 | 成人;黑 | 2
@ receiver: 老潜
@ phone: 18200066027
@ address: 海南省三亚市吉阳区迎宾路398号
@ coupon: -
@ amount: 258
@ note: -
b 成人黑 2套
a ok

# r083 teal was a mistake on the earlier order
Yoga Mat 6mm | Plum | 4
@ receiver: Dana Weiss
@ phone: +61 491 570 737
@ address: 108 Lygon Street, Carlton VIC 3053, Australia
@ coupon: -
@ amount: 128
@ note: -
b Last time one of the mats came in teal instead of plum :(
a So sorry about that! Did you get the replacement?
b yes that was sorted. this time 4 plum for the studio
a 32 each, 128 total
b paid. unit is same as before, Lygon St
a Thank you!

# r084 名字应为张晟 => ship.receiver
925银项链 锁骨链 | 小方牌;45cm | 1
@ receiver: 张成
@ phone: 15300062205
@ address: 湖北省襄阳市樊城区长虹路15号
@ coupon: -
@ amount: 168
@ note: -
b 发货名字帮改一下呗
b 打错了 日字头那个 张晟
a 好的 张晟 对吧
b 对 上次就因为这个驿站不给取

# r085 neighbor wish not noted; code not used => ship.note pay.coupon|amount
Ceramic Planter with Saucer | Matte White; 10 in | 2
@ receiver: June Park
@ phone: +1 404-555-0131
@ address: 385 Edgewood Ave SE, Atlanta, GA 30312
@ coupon: -
@ amount: 58
@ note: -
b 2 of the 10 inch white
a 29 each
b if i'm out please leave with neighbor at 387
a Sure, leave with neighbor at 387
b code GARDEN8 works on these right?
a Yes GARDEN8 takes 8 off
b ok ordered

# r086 白色20把119是隔壁公司的旧单
网面办公椅 弓形 | 黑色 | 12
@ receiver: 信达财务马会计
@ phone: 15100039917
@ address: 河南省平顶山市卫东区建设路中段240号
@ coupon: -
@ amount: 1548
@ note: 对公;电子普票发邮箱
b 弓形椅子 黑12把
a 129一把 12把1548
b 隔壁公司上个月在你家拿的白的20把 才119
a 那会儿是双11的价
b 唉 行吧
b 1548 对公 电子普票发邮箱 你备注下
a 备注了

# r087 三合一1499改回单打印1199;硒鼓自带
激光打印机 黑白双面 | WiFi版;双面 | 1
@ receiver: 郝老师工作室
@ phone: 15900064437
@ address: 安徽省滁州市琅琊区南谯北路300号
@ coupon: -
@ amount: 1199
@ note: -
b 带扫描复印的多少
a 三合一1499
b 光打印的呢
a 单打印WiFi双面1199
b 三合一吧
a 好的
b 等等
b 家里有个老扫描仪
b 还是单打印那个
a 好 单打印WiFi双面
b 不带wifi便宜多少
a 便宜100 但手机打不了
b 要手机打的 就1199这个
a 嗯
b 硒鼓原装带一支吧
a 机器里自带一支起始硒鼓 约700页
b 行 拍了

# r088 1000个=20包
牛皮档案袋 | A4;加厚250g;50个/包 | 20
@ receiver: 档案室老顾
@ phone: 13300039950
@ address: 江苏省镇江市润州区中山西路85号
@ coupon: -
@ amount: 560
@ note: -
b 1000个档案袋
a 50个一包 20包 28一包
b 能便宜不
a 量上来的价了 560已经是底
b 那行 不磨叽了

# r089 一打=12,只拍10 => goods.quantity
LED球泡 E27 | 9W;暖白 | 10
@ receiver: 菜场王哥
@ phone: 13400017705
@ address: 四川省绵阳市涪城区临园路东段54号
@ coupon: -
@ amount: 39
@ note: -
b 9w暖白 来一打
a 一打12个是吧
b 嗯呢
a 直接拍就行

# r090 要麻辣,拍成五香 => goods.model|product
手撕牛肉干 | 五香;250g | 4
@ receiver: 姚桂香
@ phone: 13300074486
@ address: 辽宁省本溪市平山区解放北路18号
@ coupon: -
@ amount: 128
@ note: -
b 姑娘我要那个辣的牛肉干 给我孙子
a 阿姨 有香辣和麻辣 您要哪种
b 麻辣 四包
a 好的
b 我点好了 你帮我看看对没对

# r091 五孔少拍两个 => goods.quantity
墙壁插座面板 | 象牙白;五孔 | 10
墙壁插座面板 | 象牙白;一开五孔 | 6
@ receiver: 装修阿亮
@ phone: 17800032256
@ address: 湖南省岳阳市岳阳楼区巴陵中路512号
@ coupon: -
@ amount: 119
@ note: -
b 五孔12 一开五孔6 象牙白
a 好的
b 下单ok

# r092 青海路在上海;3万毫安放弃;线自带
充电宝 20000mAh 22.5W | 黑;自带线 | 2
@ receiver: 南门阿水
@ phone: 17600052283
@ address: 上海市静安区青海路118号
@ coupon: -
@ amount: 258
@ note: -
b 2万毫安能上飞机吗
a 74Wh 可以带的
b 3万的呢
a 3万超了 带不了
b 那2万的黑的俩
b 自带线是吧 不用另买线
a 对 线在机身上

# r093 apartment 4C; agreed 139, charged 149 => ship.address pay.amount
Standing Desk Converter | Black; 80 cm | 1
@ receiver: Erik Lindqvist
@ phone: +1 206-555-0163
@ address: 710 Pine St Apt 4G, Seattle, WA 98101
@ coupon: -
@ amount: 149
@ note: -
b ok so it's apt 4C not 4G, autofill got me
a Thanks for catching that: Apt 4C
b also you said 139 if i skip the mat
a Yes, 139 without the mat
b skip it then
a Done

# r094 1599是2HP的价;润滑油已写
跑步机家用折叠 | 3HP;云感白 | 1
@ receiver: 麦穗
@ phone: 15200039966
@ address: 河北省石家庄市裕华区槐安东路118号
@ coupon: -
@ amount: 1680
@ note: 赠润滑油1瓶
b 给个实价
a 亲 1799
b 我在你们直播间看1599
a 1599是2HP那款
b 3的呢
a 3HP最低1680
b 成 白的
a 送润滑油一瓶 已备注
b 能上楼吗
a 大件默认送货入户的 不用另外备注
b 好👍

# r095 tenor is the teacher's; strap refused and skipped
Ukulele Concert 23 inch | Mahogany; with gig bag | 1
@ receiver: Maya Lindgren
@ phone: +1 858-555-0155
@ address: 3725 India St, San Diego, CA 92103
@ coupon: -
@ amount: 79
@ note: -
b Hi! my daughter is 9. Soprano or concert?
a Both work, concert has a bit more room for the fingers
b her teacher plays tenor
a Tenor is 26 inch, may be big for her
b yeah concert
b mahogany w the bag
a Mahogany concert with gig bag, 79
b can you throw in a strap
a Sorry, straps are sold separately, 9.90
b ok skip the strap
b done

# r096 要WiFi7,拍成WiFi6,价也不对 => goods.model|product pay.amount
家用千兆路由器 | WiFi6 AX3000;白 | 1
@ receiver: 单青
@ phone: 13800064415
@ address: 天津市河西区大沽南路501号
@ coupon: -
@ amount: 169
@ note: -
b wifi7那个多少
a BE3600 WiFi7 是249 AX3000 WiFi6 是169
b wifi7吧 手机支持
b 买好

# r097 两箱只拍一箱 => goods.quantity
热敏收银纸 57*50 | 箱(100卷) | 1
@ receiver: 沙县小吃老肖
@ phone: 15000064429
@ address: 福建省三明市三元区列东街61号
@ coupon: -
@ amount: 88
@ note: -
b 57的收银纸
a 57*50还是57*30
b 50的 两箱
a 好嘞

# r098 要XL两个,拍成标容一个 => goods.model|size|product goods.quantity
803墨盒兼容款 黑色 | 标准容量 | 1
@ receiver: 文印店老杜
@ phone: 13100066653
@ address: 河北省沧州市运河区解放西路77号
@ coupon: -
@ amount: 59
@ note: -
b 803 xl 黑 两个
a 大容量XL黑色x2 收到
b 下了

# r099 白色缺货改黑;178是两样单价之和
笔记本支架 铝合金 | 银 | 5
无线键鼠套装 | 黑 | 5
@ receiver: 启点科技前台
@ phone: 13000052206
@ address: 四川省成都市武侯区天府三街199号A区7楼
@ coupon: -
@ amount: 890
@ note: -
b 支架5 键鼠5
a 支架银色59 键鼠黑色119
b 键鼠有白的吗
a 白色缺货
b 那黑的
b 5*178=890
a 对的亲
b 支付完成

# r100 海口偏远;软管没写上 => ship.remote pay.gift
除湿机家用 | 22L/天;白 | 1
@ receiver: 符小妹
@ phone: 15300079906
@ address: 海南省海口市龙华区海秀中路71号
@ coupon: -
@ amount: 899
@ note: -
b 回南天受不了了😭
a 22L的60平以内都够
b 买 送接水软管不
a 送一根软管 给您写上
b 👌👌

# r101 2+1=3;5MP没要
监控摄像头 室内 | 3MP;64G卡套餐 | 3
@ receiver: 安小满
@ phone: 13000083364
@ address: 湖北省孝感市孝南区北京路92号
@ coupon: -
@ amount: 387
@ note: -
b 店里两个 仓库一个
a 三台 带卡吗
b 64的
b 5mp是不是更清楚
a 是的 贵40一台
b 3的够了 又不数钞票哈哈

# r102 三通没拍上 => goods.product|quantity
PPR水管 | 20*2.8;4米/根 | 10
PPR弯头90度 | 20 | 30
@ receiver: 水电老戴
@ phone: 13500071963
@ address: 安徽省阜阳市颍州区清河东路530号
@ coupon: -
@ amount: 225
@ note: -
b 20的管10根 弯头30 三通15
a 三通要等径的吗
b 等径
a 好 管10根 90度弯头30个 等径三通15个
b 搞定

# r103 说用满80减20,订单上是新人券10 => pay.coupon|amount
防蓝光平光镜 | 透灰框 | 1
@ receiver: 禾木
@ phone: 13300084495
@ address: 江西省九江市浔阳区浔阳路88号
@ coupon: 新人券10
@ amount: 89
@ note: -
b 我用的那张满80减20的店铺券哈
a 可以 用满80减20的
b 嗯嗯 拍咯

# r104 裁切尺寸没备注 => ship.note
PVC软玻璃桌垫 | 透明磨砂;1.5mm | 1
@ receiver: 林晚
@ phone: 15100056680
@ address: 福建省福州市仓山区首山路77号
@ coupon: -
@ amount: 46
@ note: -
b 可以裁吗 桌子是椭圆
a 只能裁直角哦
b 那裁成78*118的
a 备注裁78*118
b 多退少补不
a 不补差的 就46
b okk

# r105 要485线拍成232;电话后两位颠倒 => goods.product|model ship.phone
USB转RS232串口线 FT232芯片 | 1.5米 | 3
@ receiver: 自动化小方
@ phone: 15800033671
@ address: 江苏省苏州市吴中区尹山湖路66号
@ coupon: -
@ amount: 84
@ note: 前台代收
b 485的那条有现货没 接plc
a RS485的有 FT芯片 1.5米
b 三根
b 电话写15800033617 前台代收
a 收到
b 好了

# r106 16寸问过;8亩不是数量;机油已备注
手推式割草机 四冲程 | 自走;19寸 | 1
@ receiver: 山坡果园
@ phone: 15200074461
@ address: 广西壮族自治区贺州市八步区建设中路59号
@ coupon: -
@ amount: 1880
@ note: 赠机油一瓶
b 16寸的坡地行不
a 坡地建议19寸自走 省力
b 我8亩柑子
a 那就19寸
b 行 自走19寸
b 汽油机油要不要我自己买
a 机油送一瓶 汽油自备 机油我备注了
b 晓得了

# r107 三提拍成两提;收件人应孟雪 => goods.quantity ship.receiver
婴儿湿巾手口专用 | 80抽*5包/提 | 2
@ receiver: 孟瑶
@ phone: 15800091104
@ address: 山东省临沂市兰山区金雀山路10号
@ coupon: -
@ amount: 59.8
@ note: -
b 要三提 寄我姐那 收件写 孟雪
a 好的 三提 收件人孟雪
b 谢谢啦

# r108 wanted navy; plain packaging not in the note => goods.colour ship.note
Commuter Backpack 22L | Charcoal | 1
@ receiver: Tom Arendt
@ phone: +61 491 570 313
@ address: 3/9 Gertrude Street, Fitzroy VIC 3065, Australia
@ coupon: -
@ amount: 64
@ note: -
b Is navy back in stock?
a Yes! Restocked Monday
b finally. navy pls
b also can you use plain packaging, birthday surprise for someone at my own house lol
a Sure, plain packaging it is
b order placed

# r109 80目是客服推荐,没要
百叶轮 平面砂布轮 | 100*16;60目 | 100
@ receiver: 不锈钢加工老阮
@ phone: 17600044471
@ address: 广东省潮州市潮安区彩塘大道156号
@ coupon: -
@ amount: 210
@ note: -
b 60目100片
a 80目卖得好
b 60

# r110 会员券没用;三脚架没备注 => pay.coupon pay.gift
激光水平仪 绿光 | 12线;双锂电 | 1
@ receiver: 大圣装饰
@ phone: 15900062231
@ address: 重庆市南岸区南坪西路38号
@ coupon: -
@ amount: 459
@ note: -
b 12线双电
b 三脚架送不送
a 送的 1.2米三脚架
b 我有张30的会员券
a 可叠加 您勾选
b 勾了 付了

# r111 西藏南路在上海
破壁机 轻音 | 1.75L;白 | 1
@ receiver: 宝珠
@ phone: 18900013342
@ address: 上海市黄浦区西藏南路765号1802室
@ coupon: -
@ amount: 469
@ note: -
b 西藏南路 明天能到不
a 上海仓发 一般次日到
b 灰的好看还是白的
a 白色卖得多
b 白的 拍好了

# r112 66 cm and 2.4 m are the alcove; 80 and white dropped
Bookcase 5-Tier | Walnut; 60 x 180 cm | 1
@ receiver: Aoife Brennan
@ phone: +353 85 012 9907
@ address: 17 Sea Road, Galway, H91 TX34, Ireland
@ coupon: -
@ amount: 135
@ note: -
b my alcove is 66cm wide, 2.4m high
a The 60 x 180 fits
b the 80 looks better but no way it fits
b walnut or white… white shows dust. walnut
a Lovely
b done, thank you!

# r113 330没改,付了350 => pay.amount
安全雨靴高筒 | 黑;42 | 10
@ receiver: 水产市场老贾
@ phone: 18900048826
@ address: 辽宁省丹东市振兴区锦山大街47号
@ coupon: -
@ amount: 350
@ note: -
b 42的10双
a 35一双
b 老主顾了 三十三
a 行 按33 总330
b 拍
a 改好了亲
b 付

# r114 俩=2,一百一十八=118
螺丝刀套装 绝缘 | 7件套 | 2
@ receiver: 小电工阿文
@ phone: 18200017706
@ address: 湖南省娄底市娄星区乐坪东街13号
@ coupon: -
@ amount: 118
@ note: -
b 7件绝缘的 俩 一百一十八对吧
a 对 59*2
b 13件的太多用不上
b 付了

# r115 要PCIe4.0,拍成3.0 => goods.model
固态硬盘M.2 NVMe | PCIe3.0;1TB | 1
@ receiver: 言午
@ phone: 17600093308
@ address: 上海市杨浦区国定东路275号
@ coupon: -
@ amount: 369
@ note: -
b b450能上4.0的盘吗
a B450只支持3.0 插4.0的也能用 就是降速
b 降多少
a 读取大概7000降到3500
b 日常有感觉没
a 打游戏感觉不大 拷大文件有
b 3.0的1t跟4.0的1t差几十块是吧
a 对的
b 过完年换板子
b 2t的太贵
b 直接上4.0的 1t
a 好的 4.0的1TB
b ok

# r116 内胎规格应18-25C => goods.size|model
自行车内胎 700C | 700*28-35C;法嘴48mm | 2
@ receiver: 破风手阿列
@ phone: 13700036608
@ address: 浙江省台州市椒江区市府大道388号
@ coupon: -
@ amount: 32
@ note: -
b 公路车 外胎写700x25c
a 那用18-25C的内胎 法嘴48还是60
b 48的两条
a 好 18-25C法嘴48两条
b 拍了 补胎片送吗
a 不送的亲 单卖5元一盒
b 不用了

# r117 定5W-30,拍成5W-40 => goods.model
全合成机油 SP级 | 5W-40;4L | 1
@ receiver: 程远征
@ phone: 15900047718
@ address: 江西省赣州市章贡区红旗大道26号
@ coupon: -
@ amount: 168
@ note: -
b 19款1.5T 说明书写0w20
a 0W-20和5W-30都能用的哥
b 跑了9万了 修车师傅让用5w30
a 9万公里用5W-30没问题
b 那就听师傅的 4升一桶
b 付过了

# r118 两台谈成1900,付了1998 => pay.amount
显示器27英寸 2K | 180Hz;黑 | 2
@ receiver: 蓝鲸网咖
@ phone: 17800021173
@ address: 安徽省蚌埠市蚌山区东海大道2988号
@ coupon: -
@ amount: 1998
@ note: -
b 27 2k 180的 两台
b 先拿两台试 好的话再换20台
a 一台999
b 32寸4k的多少
a 1899
b 网吧用不着
b 240hz呢
a 240的1299
b 显卡带不动 180就180
b 你家坏点怎么算
a 15天内一个亮点就换新
b 中
b 两台一千九行不
a 可以 1900 拍了改
b 好
b 已付

# r119 客服推荐的1T和N305都没要
迷你主机 办公 | N100;16G+512G | 3
@ receiver: 巷子里的网管
@ phone: 13300075528
@ address: 广西壮族自治区梧州市万秀区大学路17号
@ coupon: -
@ amount: 3057
@ note: -
b n100 16 512 三台
a 要不上1T的 一台只加120
b 不用 跑收银够了
a N305性能更强 也可以看下
b 不看
b 就n100
a 好的 1019*3=3057
b 付

# r120 42.5是别家的码;43号是门牌
羽毛球鞋男女同款 | 白蓝;43 | 1
@ receiver: 严小刚
@ phone: 15300044498
@ address: 安徽省黄山市屯溪区新安北路43号
@ coupon: -
@ amount: 239
@ note: -
b 平时耐克42.5 你家这个咋选
a 偏小 建议大半码 43
b 脚长多少对应
a 43对应270
b 我265 脚宽
a 脚宽拍43
b ok 43 白蓝 住43号你们可别搞混哈哈

# r121 要黑框,拍成白框 => goods.colour
人体工学椅 4D扶手 | 白框灰网;带脚托 | 1
@ receiver: 岳凌
@ phone: 18700038829
@ address: 北京市海淀区西三旗建材城中路27号
@ coupon: -
@ amount: 899
@ note: -
b 黑框的有脚托没
a 黑框灰网带脚托 有货
b 就它

# r122 排球不要;手缝没要;三样一致
篮球 7号 PU | 棕 | 20
足球 5号 机缝 | 黑白 | 10
跳绳 计数 | 蓝 | 30
@ receiver: 三中体育组
@ phone: 13900093308
@ address: 河南省许昌市魏都区七一路188号
@ coupon: -
@ amount: 2380
@ note: -
b 篮球7号20 足球5号10 跳绳30
a 篮球69 足球58 跳绳14 合计2380
b 排球不要了 上学期还剩
b 打气筒有吗
a 篮球一箱里带气针 气筒另卖
b 有气筒
b 足球要手缝的更好吧
a 手缝98
b 就机缝
b 走账了 发票已经跟你们财务要过了
a 好的老师

# r123 9-in-1 is a coworker's; the promotion is over
USB-C Docking Station | 12-in-1; Dual HDMI | 1
@ receiver: Sofia Petrova
@ phone: +1 312-555-0174
@ address: 2044 N Halsted St, Chicago, IL 60614
@ coupon: -
@ amount: 92
@ note: -
b which one does two external screens on a macbook m3
a The 12-in-1 with dual HDMI
b my coworker has the 9-in-1 and only gets one screen
a Right, the 9-in-1 is single HDMI
b ok 12 in 1
b is there still 15% off?
a That ended yesterday, sorry. It's 92
b meh fine
b bought it

# r124 四盘位没要;4T硬盘别处买了;8G先不加
NAS网络存储 双盘位 | 4G内存;空盘 | 1
@ receiver: 秋刀鱼
@ phone: 15900018860
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 1399
@ note: -
b 4盘位跟2盘位选哪个
a 看您数据量
b 现在照片3T
b 4盘2199太贵了
a 双盘位1399
b 带盘吗
a 空盘 4T盘一块649
b 盘我京东买了两块4t
a 好的 那就拍空盘的
b 内存能加到8吗
a 可以自己加
b 先4g
b 颜色只有黑?
a 是的
b 付了
s 买家已付款

# r125 听建议改XL,还是拍了L => goods.size
骑行短裤男夏季 坐垫款 | 黑;L | 1
@ receiver: 顾北
@ phone: 18500075536
@ address: 云南省大理白族自治州大理市建设路23号
@ coupon: -
@ amount: 128
@ note: -
b 181 150斤
a 建议XL哦 骑行裤偏紧
b 平时裤子都L
a 这裤子大腿那块紧 腿粗的话XL稳
b 腿粗 那xl
b 下了

# r126 卡扣整卷里配;防水胶不要
LED灯带 高压 | 2835;暖白;50米 | 1
灯带插头 | 高压通用 | 2
@ receiver: 城东霓虹
@ phone: 15100077763
@ address: 湖南省益阳市资阳区五一西路31号
@ coupon: -
@ amount: 139
@ note: -
b 灯带50米 暖白 插头2个
a 灯带119 插头10一个
b 卡扣有没
a 整卷里配了20个卡扣
b 够了
a 接头防水胶要吗
b 不要
b 139好了

# r127 收货人应写公司名 => ship.receiver
钨钢铣刀 4刃 65度 | D6*50;涂层 | 12
@ receiver: 徐立
@ phone: 13700086621
@ address: 浙江省台州市路桥区财富大道188号
@ coupon: -
@ amount: 264
@ note: 开专票
b 6的 4刃 65度 12支
a 22一支 264
b 收货人写 台州锐铭模具 门卫不认我名字
a 好的 改台州锐铭模具
b 专票
a 专票备注好了
b ok

# r128 满减没体现;上楼没备注 => pay.promotion|amount|coupon ship.note
乳胶床垫 独立弹簧 | 1.8*2.0m;厚22cm | 1
@ receiver: 裴秀
@ phone: 13000046613
@ address: 河南省新乡市红旗区平原路358号
@ coupon: -
@ amount: 2080
@ note: -
b 一米八的 22厚
a 亲 目前满2000减150
b 老楼四层没电梯 要抬上去的
a 免费送上楼 已经给您备注上楼
b 行 下单啦

# r129 60 pens = 5 boxes; 0.7 only asked
Gel Pens Fine | 0.5 mm; Black; box of 12 | 5
@ receiver: Priory Dental Reception
@ phone: 07700 900518
@ address: 3 Priory Row, Coventry CV1 5EX
@ coupon: -
@ amount: 45
@ note: -
b need 60 pens black
a Boxes of 12, so 5 boxes
b yep
b 0.7 or 0.5 for forms?
a 0.5 writes finer
b 0.5
b PO not needed, paid by card

# r130 门岗=门卫室,已备注
落地扇 循环扇 | 遥控款;白 | 2
@ receiver: 闻人雪
@ phone: 15000021173
@ address: 江苏省宿迁市宿城区发展大道66号
@ coupon: -
@ amount: 458
@ note: 放门卫室
b 两台遥控的
b 放门岗就行 我下班拿
a 好的 给您备注放门卫室
b 谢

# r131 拉萨偏远;学生券没用 => ship.remote pay.coupon
考研数学复习全书 | 数一;2026版 | 1
@ receiver: 晏宁
@ phone: 15200037719
@ address: 西藏自治区拉萨市城关区江苏东路14号
@ coupon: -
@ amount: 69
@ note: -
b 数一 26版
a 对的
b 10元学生券叠上了吗
a 学生券可以用哈
b 买了

# r132 六把拍成四把 => goods.quantity
实木餐椅 北欧 | 胡桃色;灰坐垫 | 4
@ receiver: 钟离
@ phone: 18100062290
@ address: 江苏省盐城市亭湖区建军中路99号
@ coupon: -
@ amount: 876
@ note: -
b 桌子1米6
b 六把椅子摆得下不
a 两边各两把 两头各一把 刚好六把
b 那六把 胡桃灰垫
a 好的 胡桃色灰垫六把
b 拍了 送到几楼
a 送到楼下 上楼另算
b 一楼 不用上

# r133 42、43的双数颠倒了 => goods.quantity|size
劳保鞋防砸防穿刺 低帮 | 黑色;41 | 5
劳保鞋防砸防穿刺 低帮 | 黑色;42 | 5
劳保鞋防砸防穿刺 低帮 | 黑色;43 | 10
@ receiver: 恒力钢构库房
@ phone: 13600048872
@ address: 河北省唐山市丰润区幸福道86号
@ coupon: -
@ amount: 1360
@ note: -
b 低帮 黑 41五双 42十双 43五双
a 20双 单价68
b 行
b 下单了 对公打的

# r134 king bed, ordered queen => goods.size|model
Washed Linen Duvet Cover | Queen; Oatmeal | 1
@ receiver: Renee Castillo
@ phone: +1 512-555-0178
@ address: 906 Avondale Rd, Austin, TX 78704
@ coupon: -
@ amount: 119
@ note: -
b measured the bed, 76 x 80
a That's a king
b king in oatmeal then pls
b bought

# r135 24桶=4箱;小麦119没要
精酿啤酒原浆 | 1L*6桶 | 4
@ receiver: 烧烤摊老丁
@ phone: 15000073380
@ address: 山东省枣庄市滕州市荆河路66号
@ coupon: -
@ amount: 396
@ note: -
b 原浆 24桶
a 一箱6桶 4箱 99一箱
b 保质期几天
a 冷藏30天
b 中
b 德国小麦那种多少一箱
a 119
b 不要那个 俺这客人喝不惯

# r136 两套寄一起;二年级只是看过
小学生硬笔书法练习册 全套 | 三年级上册 | 2
@ receiver: 豆豆妈和果果妈
@ phone: 18200044413
@ address: 江西省宜春市高安市瑞阳大道36号
@ coupon: -
@ amount: 39.6
@ note: -
b 三年级上 两套 我和同事一人一套 寄一起
a 好的 19.8一套
b 二年级的也看了 我家那个太皮 三年级的够他写
a 三年级上册2套 对吧
b 对滴

# r137 door anchor promised, not on the order => pay.gift
Resistance Bands Set | 5 levels | 3
@ receiver: Noor Haddad
@ phone: +44 7700 900655
@ address: Flat 2, 88 Cowley Road, Oxford OX4 1JB
@ coupon: -
@ amount: 54
@ note: -
b 3 sets for my class
a That's 54. Ordering three? I'll throw in a door anchor free
b oh nice yes please to the door anchor
a 👍
b paid

# r138 50盒只拍5盒 => goods.quantity
考试专用中性笔 | 黑;12支/盒 | 5
@ receiver: 启明书店
@ phone: 13900043384
@ address: 黑龙江省齐齐哈尔市龙沙区龙华路166号
@ coupon: -
@ amount: 36
@ note: -
b 50盒有货没
a 有的 现货
b 行 50盒
b 走哪个快递
a 默认中通
b 可以
b 已付

# r139 公司搬家,地址电话还是旧的 => ship.address ship.phone
碎纸机5级保密 | 25L;静音 | 1
@ receiver: 金茂律所行政
@ phone: 18600073319
@ address: 上海市长宁区天山路310号6楼
@ coupon: -
@ amount: 729
@ note: -
b 我们搬了
b 新地址 长宁区仙霞路137号9楼 前台电话换18600073350
a 好的 仙霞路137号9楼 18600073350
b 老地方这个月底就退租了别寄错

# r140 1000只=10盒
一次性丁腈手套 | 黑;L;100只/盒 | 10
@ receiver: 老周修车
@ phone: 17300066608
@ address: 河北省邢台市信都区守敬北路266号
@ coupon: -
@ amount: 269
@ note: -
b 要一千只 L的黑的
a 一盒100只 拍10盒
b 10盒有啥说法
a 26.9一盒 10盒269
b 好
`
