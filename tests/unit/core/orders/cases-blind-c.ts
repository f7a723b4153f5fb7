/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_C = `
# c001 只要一条,拍成两条 => goods.quantity
学院风百褶裙 | 灰格;M | 2
@ receiver: 许小曼
@ phone: 13400000398
@ address: 四川省成都市成华区建设北路二段8号
@ coupon: -
@ amount: 138
@ note: -
b 就要一条昂
b 灰格m
a 好的 灰格M一条
b 拍了拍了

# c002 要粉色,拍成蓝色 => goods.colour
儿童电话手表4G | 蓝色;旗舰款 | 1
@ receiver: 汤圆圆
@ phone: 17300014607
@ address: 江苏省徐州市泉山区解放南路28号
@ coupon: -
@ amount: 599
@ note: -
b 女儿用的你给推荐个颜色呗她平时喜欢粉色紫色那种公主风的
a 粉色和紫色都有哦 粉色带贴纸
b 那就粉色的吧旗舰款能视频的那个对吧
a 对 旗舰款可以视频 599
b 好我现在付

# c003 三根、8天都不是数量;三份一致
真空玉米棒甜糯 | 8根装 | 3
@ receiver: 苟富贵
@ phone: 18500062430
@ address: 山西省运城市盐湖区河东街211号
@ coupon: -
@ amount: 89.7
@ note: -
b 早上热一根当早饭 一家三口一天三根
b 8根的来三份吧 能吃8天
a 好的 29.9一份 三份89.7
b 嗯嗯

# c004 要三箱拍两箱 => goods.quantity pay.amount
婴儿湿巾手口专用 | 80抽*10包 | 2
@ receiver: 大树妈妈
@ phone: 13900010477
@ address: 浙江省温州市乐清市城南街道旭阳路300号
@ coupon: -
@ amount: 79.8
@ note: -
b 一箱十包对不
a 对的 一箱10包39.9
b 囤三箱
a 好的三箱119.7
b OK拍啦

# c005 改地址没改 => ship.address
休闲板鞋男 | 白绿;42 | 1
@ receiver: 曾阿牛
@ phone: 15200082463
@ address: 广东省汕头市金平区中山路108号
@ coupon: -
@ amount: 159
@ note: -
b 白绿42 地址发这个 汕头市澄海区文冠路15号
a 好的 改澄海区文冠路15号
b 谢了老板

# c006 4平方、16安都不是规格
暖风机家用浴室 | 白色;2000W | 1
@ receiver: 祁连
@ phone: 13000053450
@ address: 陕西省铜川市新区正阳路12号
@ coupon: -
@ amount: 169
@ note: -
b 浴室4个平方两千瓦够吗
a 够的 三分钟就热
b 跳闸不会吧我家空开16安
a 2000W大概9安 没问题的
b 那行我要了白的

# c007 emoji数字2份一致
猫条主食 | 混合口味;15g*20支 | 2
@ receiver: 猫德学院院长
@ phone: 18100010470
@ address: 湖南省株洲市芦淞区建设中路190号
@ coupon: -
@ amount: 70
@ note: -
b 1️⃣份20支是吧
a 是的 35一份
b 2️⃣份
a 好嘞 70
b 🐱🐱🐱谢谢

# c008 15元券未用 => pay.coupon|amount pay.amount
洁面慕斯 | 150ml | 1
@ receiver: 琳琅
@ phone: 18200041643
@ address: 江苏省泰州市兴化市英武中路128号
@ coupon: -
@ amount: 79
@ note: -
b 领了会员的那个15元劵 用了
a 好的 券后64
b 昂 付完咯

# c009 包装作罢
小王子中英双语 | 精装 | 2
@ receiver: 白日梦
@ phone: 18900088418
@ address: 安徽省安庆市迎江区人民路88号
@ coupon: -
@ amount: 72
@ note: -
b 一本自己看一本送人
a 好的 两本72
b 送人那本能包起来吗
a 包装纸要加3元哦
b 那不用 我自己包

# c010 六个门只拍一个 => goods.quantity pay.amount
门吸免打孔强磁 | 拉丝银 | 1
@ receiver: 锁匠小徐
@ phone: 13000093510
@ address: 河北省沧州市新华区新华东路19号
@ coupon: -
@ amount: 15
@ note: -
b 家里6个门都要装
a 那要6个 15一个 90
b 好 拍六个
a 好的
b 付了

# c011 SUV拍成轿车 => goods.model|size|product pay.amount
汽车贴膜前挡隔热膜 | 透光70%;轿车 | 1
@ receiver: 尹天仇
@ phone: 18900074530
@ address: 广西壮族自治区玉林市玉州区人民东路320号
@ coupon: -
@ amount: 359
@ note: -
b 我那是suv的哦
a SUV的要拍SUV规格 +60 419
b 好 那拍suv
b 弄好咗

# c012 要2XL拍XL => goods.size
纯棉平角裤男 | 混色;XL;4条装 | 1
@ receiver: 穆念慈
@ phone: 13300013817
@ address: 山东省临沂市罗庄区通达路66号
@ coupon: -
@ amount: 59
@ note: -
b 给对象买 他穿xxl 180斤
a 180斤2XL
b 混色的
a 好的 混色2XL
b 付啦

# c013 灰色没选
沙发盖布全盖 | 米黄;180*260 | 1
@ receiver: 慕容
@ phone: 18200019485
@ address: 江西省鹰潭市月湖区胜利西路33号
@ coupon: -
@ amount: 69
@ note: -
b 沙发2米长的我要铺满垂下来
a 2米沙发 180*260够垂下来
b 灰的米黄的猫毛哪个不明显啊我家橘猫
a 橘猫选米黄
b 哈哈哈有道理米黄

# c014 新疆未提偏远 => ship.remote
福建百香果 | 5斤大果 | 1
@ receiver: 唐果儿
@ phone: 18900002575
@ address: 新疆维吾尔自治区克拉玛依市克拉玛依区友谊路20号
@ coupon: -
@ amount: 29.9
@ note: -
b 到我这会坏吗
a 坏果包赔的亲
b 那下单

# c015 10本只拍1本 => goods.quantity pay.amount
定制照片日历台历 | 横版;2027年 | 1
@ receiver: 唐小宝
@ phone: 17700008409
@ address: 河南省濮阳市华龙区中原路300号
@ coupon: -
@ amount: 35
@ note: -
b 台历做10本送同事
a 10本 每本29 290
b 嗯嗯 照片发邮件
a 订单里上传即可
b 传好了

# c016 月卡只问;号码一致
音乐VIP年卡 | 年卡 | 1
@ receiver: 充值会员
@ phone: 15800073321
@ address: 湖北省武汉市江岸区解放大道2020号
@ coupon: -
@ amount: 128
@ note: -
b 账号15800073321
a 年卡128 核对账号无误后下单
b 对的没错
b 月卡多少来着
a 月卡15
b 年卡划算

# c017 最终浅灰 => goods.colour
冰丝阔腿裤女 | 黑色;L | 1
@ receiver: 姜子涯
@ phone: 17300016449
@ address: 浙江省绍兴市诸暨市暨阳街道暨东路101号
@ coupon: -
@ amount: 59
@ note: -
b 白色透不透
a 白色会有点透 要穿肤色内裤
b 那黑的
b 不对 夏天黑的晒 浅灰有没
a 浅灰有的
b 那浅灰L
a 好的
b 付了

# c018 应27 => goods.size
儿童凉鞋男童包头 | 蓝色;26 | 1
@ receiver: 阳阳妈
@ phone: 18200042151
@ address: 福建省宁德市蕉城区闽东中路56号
@ coupon: -
@ amount: 69
@ note: -
b 你好在么
a 在的亲
b 娃脚15.5 脚胖
a 脚胖选27码 内长17
b 27码蓝的
a 好的
b 拍了

# c019 六口人不是数量
餐椅实木现代简约 | 原木+米白坐垫 | 4
@ receiver: 柯镇恶
@ phone: 18200009075
@ address: 江苏省盐城市大丰区健康东路88号
@ coupon: -
@ amount: 796
@ note: -
b 四把
a 好的 199一把 四把796
b 坐垫能拆吗
a 可以拆洗
b 家里六口人 先四把 另外俩用旧的

# c020 要麻辣拍五香 => goods.model|product
麻辣牛肉干 | 五香味;500g | 1
@ receiver: 冯四
@ phone: 18600076611
@ address: 贵州省毕节市七星关区洪山路20号
@ coupon: -
@ amount: 79
@ note: -
b 要麻辣的哈 五香没得味道
a 好的 麻辣500g
b 嗯
b 下单了

# c021 收件人要改王姐 => ship.receiver
长款羽绒服女 | 黑色;L | 1
@ receiver: 裴蓓
@ phone: 13000050138
@ address: 辽宁省盘锦市兴隆台区石油大街99号
@ coupon: -
@ amount: 499
@ note: -
b 宝贝到了能不能帮我写王姐收 我名字快递老送错
a 可以的 收件人改成王姐
b 好滴

# c022 要2.1米拍1.6米 => goods.size|model pay.amount
手机三脚架自拍杆 | 1.6米;带补光灯 | 1
@ receiver: 小主播
@ phone: 13400024686
@ address: 广东省潮州市潮安区庵埠镇文里路18号
@ coupon: -
@ amount: 79
@ note: -
b 直播用 多高的
a 1.6和2.1米
b 站着播要2.1吧
a 对的 站播2.1米
b 那两米一的 带灯
a 2.1带灯99
b 买了买了

# c023 1cm没选
宝宝爬行垫XPE | 森林;180*200*1.5cm | 1
@ receiver: 果冻
@ phone: 18800029145
@ address: 山东省威海市荣成市成山大道28号
@ coupon: -
@ amount: 169
@ note: -
b 厚1公分的和1.5的那个好啊我家瓷砖地
a 瓷砖地建议1.5
b 嗯呢1.5的180乘200
b 双面图案随便
a 好嘞 森林+数字双面的

# c024 400G只比较
净水器家用厨房 | 600G;含安装 | 1
@ receiver: 阮小七
@ phone: 18800015099
@ address: 山东省莱芜市莱城区龙潭东大街18号
@ coupon: -
@ amount: 1399
@ note: -
b 400G和600G差多少
a 400G 999 600G 1399 出水快
b 家里6个人 600吧
b 上门安装是包的吧
a 含安装的

# c025 垫子没备注 => pay.gift
宠物航空箱 | 灰色;M | 1
@ receiver: 航航
@ phone: 18900046241
@ address: 四川省攀枝花市东区攀枝花大道中段68号
@ coupon: -
@ amount: 89
@ note: -
b 猫12斤
a 12斤M够
b 我还要个垫子 一起
a 垫子送一个 备注了
b 爱了

# c026 左眼300没拍,两盒都是325 => goods.model|product|quantity
隐形眼镜日抛 | 10片装;-3.25 | 2
@ receiver: 穗穗
@ phone: 18900044487
@ address: 湖北省随州市曾都区烈山大道100号
@ coupon: -
@ amount: 98
@ note: -
b 左300右325
a 左右眼各一盒对吗
b 对 一只眼一盒
a 好的 -3.00一盒 -3.25一盒
b 拍了两盒

# c027 开孔57x42对应60*45;抽拉没要
不锈钢水槽单槽 | 60*45;带龙头 | 1
@ receiver: 厨卫李
@ phone: 18500087646
@ address: 河南省漯河市源汇区黄山路12号
@ coupon: -
@ amount: 359
@ note: -
b 台面开孔是57x42
a 60*45外径 开孔57*42正好
b 老天保佑别装不上
b 龙头要抽拉的加多少
a 抽拉加80
b 普通的行了

# c028 黑改白
电动车头盔3C认证 | 白色;均码 | 2
@ receiver: 姚师傅
@ phone: 18900085539
@ address: 广西壮族自治区百色市右江区中山二路9号
@ coupon: -
@ amount: 98
@ note: -
b 一个黑一个白
a 49一个 两个98
b 嗯
b 算了都白的 黑的夏天热
a 好 两个白色

# c029 要一套只拍上册;海南偏远没提 => ship.remote goods.model|product|quantity pay.amount
一年级看图写话 | 上册 | 1
@ receiver: 许老师
@ phone: 13900020582
@ address: 海南省海口市龙华区龙昆南路97号
@ coupon: -
@ amount: 22
@ note: -
b 上下册一套的有吧
a 一套39.8
b 那要一套
a 好嘞
b 下单完毕

# c030 改新号没改 => ship.phone
中老年夹克爸爸装 | 藏青;XXL | 1
@ receiver: 王德福
@ phone: 13200040019
@ address: 黑龙江省绥化市北林区中兴大街88号
@ coupon: -
@ amount: 139
@ note: -
b 俺爸 1米75 170斤
a 2XL合适
b 藏青耐脏 整藏青
b 哎妈呀我这手机号填的老号 没事儿吧
a 您把新号发我 帮您改
b 13200071186
a 好的

# c031 发圈这次没有
雪纺碎花裙 | 蓝色碎花;S | 1
@ receiver: 花无缺
@ phone: 18800052312
@ address: 安徽省亳州市谯城区光明西路33号
@ coupon: 满99减10
@ amount: 99
@ note: -
b 多少钱
a 109 满99减10 到手99
b 好 s码蓝的
b 你家上次送的发圈还送吗
a 这次没有了哈
b 行吧

# c032 要四层 => goods.model|size|product pay.amount
厨房置物架三层 | 黑色;80cm | 1
@ receiver: 朴素
@ phone: 13500052329
@ address: 吉林省白山市浑江区浑江大街100号
@ coupon: -
@ amount: 139
@ note: -
b 放微波炉烤箱 四层的
a 四层80cm 169
b 行 四层黑色
b 完活儿

# c033 30没有,选40
土鸡蛋散养 | 40枚 | 1
@ receiver: 何仙姑
@ phone: 18700086718
@ address: 福建省南平市延平区滨江中路388号
@ coupon: -
@ amount: 55
@ note: -
b 30个的没有了?
a 现在只有40枚和60枚
b 40吧 碎了赔吗
a 碎一赔一
b 好

# c034 一致
女士毛毛拖鞋 | 奶茶;38/39 | 1
@ receiver: 宁采
@ phone: 15100034761
@ address: 江苏省宿迁市沭阳县沂河大道66号
@ coupon: -
@ amount: 29.9
@ note: -
b 帮我挑个 我39脚 瘦
a 38/39正好
b 奶茶色
b 要是小了换大的运费谁出呀
a 有运费险的亲
b 好滴

# c035 应一箱黄桃一箱橘子 => goods.model|product|quantity
混合水果罐头 | 黄桃;425g*6罐 | 2
@ receiver: 东北老铁
@ phone: 17300022058
@ address: 黑龙江省伊春市伊美区新兴西大街17号
@ coupon: -
@ amount: 79.8
@ note: -
b 发烧就得整黄桃罐头
a 哈哈 6罐一箱39.9
b 来两箱 一箱黄桃一箱橘子
a 好的 一箱黄桃一箱橘子 79.8
b 得嘞

# c036 4+128没选;国补已用
儿童平板学习机 | 12.7寸;8+256 | 1
@ receiver: 陈光蕊
@ phone: 18600048048
@ address: 江苏省连云港市赣榆区黄海路77号
@ coupon: 国补15%
@ amount: 2399
@ note: -
b 国补能用不
a 江苏可以用国补 2822立减15% 到手2399
b 4+128够孩子用不
a 建议8+256 用得久
b 好 听你的 8加256

# c037 要寄学校 => ship.address
加绒牛仔裤女 | 蓝灰;29 | 1
@ receiver: 阿朱
@ phone: 13700096347
@ address: 山东省泰安市岱岳区泰山大街888号
@ coupon: -
@ amount: 99
@ note: -
b 加绒牛仔裤蓝灰29码 寄到我学校 收件人还是我 电话不变 地址换成山东省济南市长清区大学路1号
a 好的 已登记新地址 济南市长清区大学路1号
b 谢谢小姐姐

# c038 内蒙古未提 => ship.remote
冰箱小型租房 | 118L;双门 | 1
@ receiver: 胡斐
@ phone: 15100078426
@ address: 内蒙古自治区通辽市科尔沁区建国路60号
@ coupon: -
@ amount: 599
@ note: -
b 一级能效不
a 一级的
b 118升够我一个人了
b 下单

# c039 小推车没备注 => pay.gift
奶粉3段 | 800g | 6
@ receiver: 壮壮爸
@ phone: 15000022813
@ address: 湖南省张家界市永定区子午路45号
@ coupon: -
@ amount: 1194
@ note: -
b 六罐整箱发的吧
a 整箱六罐 199一罐
b 嗯嗯 1194
b 那个积分罐能给个小推车不
a 满6罐送小推车 会给您备注的
b 好的

# c040 2倍、1.5倍都放弃
定做窗帘布艺 | 奶咖;宽3.2*高2.6 | 1
@ receiver: 丁香花
@ phone: 17300016498
@ address: 湖南省郴州市苏仙区郴县路8号
@ coupon: -
@ amount: 328
@ note: -
b 窗户3米宽 我要2倍褶
a 3米2倍褶要6米布 费用是460
b 那1.5倍的呢
a 1.5倍4.8米 388
b 算了 平铺的 3.2就行
a 平铺3.2*2.6 328
b 对

# c041 应职场版 => goods.model|product pay.amount
简历代修改 | 应届生版 | 1
@ receiver: 求职中
@ phone: 13600079704
@ address: 河北省石家庄市桥西区中山西路356号
@ coupon: -
@ amount: 49
@ note: -
b 我工作五年了 还是应届生版吗
a 5年要拍职场版 89
b 哦哦职场版
b 拍好了微信没法发文件吧
a 文件在订单里上传就好哦

# c042 三种长度各一,订单全10mm => goods.model|size|product|quantity
假睫毛自然款 | C翘;10mm | 3
@ receiver: 睫毛精
@ phone: 13400005540
@ address: 重庆市江北区观音桥步行街9号
@ coupon: -
@ amount: 45
@ note: -
b 三盒 一盒10一盒11一盒12
a 好的 15一盒 三盒45
b 谢谢宝

# c043 三件套一套
瑜伽服套装三件套 | 黑色;M | 1
@ receiver: 邢岫烟
@ phone: 13000046753
@ address: 山东省德州市乐陵市挺进西路1号
@ coupon: -
@ amount: 119
@ note: -
b 三件套有几件哈哈
a 外套背心裤子三件
b 那一套就够了
b M 黑

# c044 有线放弃
充气泵车载家用 | 无线款;黑 | 1
@ receiver: 齐天
@ phone: 18100054033
@ address: 江苏省南通市如皋市海阳南路88号
@ coupon: -
@ amount: 199
@ note: -
b 有线的多少
a 有线119
b 有线点烟器那种麻烦 要无线的
b 能打篮球吧
a 可以 带球针
b ok

# c045 两条一致
轮胎205/55R16 | 静音;1条 | 2
@ receiver: 老秦头
@ phone: 15900026803
@ address: 山西省忻州市忻府区长征西街20号
@ coupon: -
@ amount: 718
@ note: -
b 俩前胎磨平了 换俩
a 359一条 两条718
b 中不中啊这胎
a 静音耐磨 质保五年
b 中

# c046 又拍成高帮 => goods.model|product
帆布鞋女高帮 | 米色;37 | 1
@ receiver: 霍水仙
@ phone: 18600088277
@ address: 江西省萍乡市安源区跃进南路38号
@ coupon: -
@ amount: 79
@ note: -
b 要低帮的!上次买成高帮了 退了
a 好的 低帮米色37
b 对 这次别再错了
b 拍了你看看

# c047 要白色 => goods.colour
学习椅矫姿可升降 | 蓝色;单椅 | 1
@ receiver: 郝帅
@ phone: 15100012710
@ address: 广东省湛江市赤坎区南桥北路9号
@ coupon: -
@ amount: 359
@ note: -
b 白色 跟桌子配套 单椅就行
a 白色单椅现货
b ok付了

# c048 要4斤桶装一桶,拍成2斤两份 => goods.model|quantity|size pay.amount goods.quantity
东北大酱黄豆酱 | 2斤 | 2
@ receiver: 老舅
@ phone: 13400009694
@ address: 吉林省辽源市龙山区人民大街101号
@ coupon: -
@ amount: 36
@ note: -
b 我要4斤装的一桶
a 4斤桶装35
b 一桶4斤的
b 买完了

# c049 M没选
狗狗尿垫加厚 | L;40片 | 1
@ receiver: 阿柴
@ phone: 13500097077
@ address: 浙江省丽水市缙云县五云街道大桥北路2号
@ coupon: -
@ amount: 39.9
@ note: -
b 泰迪用M还是L
a 泰迪M就够 L大一些
b 我家还有只法斗 一起用 L吧
a 好的L 40片
b 嗯嗯

# c050 快递柜没备注 => ship.note
冬季加厚旗袍 | 红色;XL | 1
@ receiver: 郭襄
@ phone: 13700066223
@ address: 河南省信阳市浉河区东方红大道66号
@ coupon: -
@ amount: 239
@ note: -
b 年会穿红的XL
a 有的亲
b 请放小区快递柜 我白天上班
a 好的帮您备注放快递柜
b 3q

# c051 应一L一XL => goods.size|quantity|product
格子衬衫男长袖 | 红黑格;XL | 2
@ receiver: 程序猿
@ phone: 18800044156
@ address: 北京市海淀区上地十街10号
@ coupon: -
@ amount: 158
@ note: -
b 同款两件 一L一XL 一件给室友
a 好的 79一件 L XL各一件
b 嗯拍了

# c052 两个人对应一拖二
麦克风无线领夹 | 一拖二;Type-C | 1
@ receiver: 刘备
@ phone: 18200002839
@ address: 四川省巴中市巴州区江北大道中段18号
@ coupon: -
@ amount: 159
@ note: -
b 两个人录 一拖二的
a 一拖二 手机是苹果还是安卓
b 我15 她安卓
a 都是Type-C口 可以用
b ok那就一拖二

# c053 6×2=12
牛油果大果 | 6个 | 2
@ receiver: 西西弗
@ phone: 17700002336
@ address: 广东省东莞市长安镇长青南路303号
@ coupon: -
@ amount: 79.8
@ note: -
b 12个
a 6个一盒 拍2盒 39.9一盒
b 了解
b 硬的软的
a 硬果 放三天
b 好

# c054 切割盒没备注 => pay.gift
保鲜膜大卷家用 | 30cm*60m | 3
@ receiver: 史湘云
@ phone: 13600082777
@ address: 浙江省宁波市余姚市阳明西路288号
@ coupon: -
@ amount: 36
@ note: -
b 三卷 切割盒有吗
a 三卷36 送切割盒1个 给您备注了
b 赞

# c055 要单瓶洗发水拍成套装 => goods.model|product pay.amount
洗护套装去屑 | 洗500+护500 | 1
@ receiver: 沉鱼
@ phone: 15600055217
@ address: 江苏省淮安市涟水县安东路22号
@ coupon: -
@ amount: 99
@ note: -
b 单洗发水不要护发素多少
a 单洗59
b 那我要单洗
a 好的 59
b 付了

# c056 西藏未提偏远 => ship.remote
丝袜女超薄防勾 | 肤色;均码 | 5
@ receiver: 卓玛
@ phone: 18800099936
@ address: 西藏自治区拉萨市堆龙德庆区团结路5号
@ coupon: -
@ amount: 39.5
@ note: -
b 五双肤色
a 好的 7.9一双
b 嗯
b 收件人卓玛 电话没变

# c057 碎片消息,酒红L一致
复古港风衬衫女 | 酒红;L | 1
@ receiver: 赵飞燕
@ phone: 18800082325
@ address: 云南省保山市隆阳区保岫东路20号
@ coupon: -
@ amount: 79
@ note: -
b 我看那个
b 就是
b 模特穿的那个红的
a 酒红色这件吗
b 嗯
b L
b 有货不
a 有的
b 拍

# c058 64G、皮套都没要
墨水屏阅读器 | 7英寸;32G;黑 | 1
@ receiver: 纳兰
@ phone: 15600042302
@ address: 浙江省杭州市拱墅区莫干山路1418号
@ coupon: -
@ amount: 1199
@ note: -
b 白色跟黑色屏幕一样吗
a 一样的 只是外壳
b 64G的有没有
a 64G 1399
b 我就看小说 32够
b 黑
b 壳要另买?
a 皮套另外买 99
b 先不要

# c059 10×4=40
云南鲜花饼 | 玫瑰;10枚/盒 | 4
@ receiver: 段誉誉
@ phone: 17300077740
@ address: 云南省楚雄州楚雄市鹿城南路66号
@ coupon: -
@ amount: 100
@ note: -
b 40个玫瑰的带去单位分
a 10枚一盒 拍4盒 一共100
b 好
b 保质期多久
a 30天

# c060 定黑色,拍成白色 => goods.colour
百搭小白裤 | 白色;27 | 1
@ receiver: 庄晓梦
@ phone: 15800067163
@ address: 江苏省无锡市江阴市澄江中路118号
@ coupon: -
@ amount: 89
@ note: -
b 白的会透内裤吗
a 加了内衬 不透
b 黑的显瘦吧
a 黑色显瘦些
b 那来黑的27
a 好的黑色27
b 嗯
b 已下

# c061 弟弟不要,只一双
棉鞋男加绒高帮 | 黑色;44 | 1
@ receiver: 魏延
@ phone: 15900058885
@ address: 辽宁省朝阳市双塔区朝阳大街三段18号
@ coupon: -
@ amount: 119
@ note: -
b 大哥脚44 有没
a 44有
b 44
b 拍两双行不 我弟也穿44
a 可以呀 两双第二双减10 228
b 我问下弟
b 他说有了 不要
a 好的哈
b 那就一双

# c062 应冬款拍成夏款 => goods.model|product
新生儿和尚服套装 | 米白;59码;夏 | 1
@ receiver: 十月
@ phone: 13500090516
@ address: 湖南省邵阳市邵东市昭阳大道99号
@ coupon: -
@ amount: 59
@ note: -
b 预产期一月 选啥季节的
a 一月选冬款夹棉
b 那冬款 59码
a 好的米白冬款59
b 下了单

# c063 一致
电热毯单人 | 1.5*0.7m;粉格 | 1
@ receiver: 潇湘
@ phone: 17700014526
@ address: 湖南省永州市零陵区芝山路76号
@ coupon: -
@ amount: 59
@ note: -
b 宿舍床90宽
a 单人0.7-0.8的合适
b 0.7的
b 宿舍限功率300瓦
a 单人60W 不会跳
b 那行
b 粉格

# c064 要提摩西味 => goods.model|product
兔粮成兔 | 5斤;苜蓿味 | 1
@ receiver: 垂耳兔
@ phone: 13000006275
@ address: 广东省茂名市高州市高凉中路18号
@ coupon: -
@ amount: 45
@ note: -
b 苜蓿的会不会太胖
a 成兔建议提摩西草为主
b 那提摩西的5斤
a 好的 提摩西5斤45
b 嗯嗯买好了

# c065 改到店里 => ship.address
四件套纯棉磨毛 | 藏青条纹;2.0m | 1
@ receiver: 钱夫人
@ phone: 18200056618
@ address: 浙江省台州市温岭市太平街道万泉西路8号
@ coupon: -
@ amount: 299
@ note: -
b 收货改成我店里 温岭市城东街道万昌北路1号 手机一样
a 已备注 改城东街道万昌北路1号
b 好的

# c066 第二支半价没参加
睫毛膏纤长 | 黑色 | 1
@ receiver: 素锦
@ phone: 17300023341
@ address: 安徽省池州市贵池区长江中路318号
@ coupon: -
@ amount: 69
@ note: -
b 黑色 棕色 哪个自然
a 棕色自然 黑色明显
b 我单眼皮画不出来 要明显点
b 黑
b 第二支多少来着 活动那个
a 第二支半价 两支103.5
b 用不完 就一支

# c067 应中国、世界各一 => goods.product|quantity|model
中国地图墙贴 | 1.1*0.8m;防水 | 2
@ receiver: 郦道元
@ phone: 15000054747
@ address: 福建省漳州市芗城区胜利西路18号
@ coupon: -
@ amount: 40
@ note: -
b 中国地图一张世界地图一张
a 好的 20一张 40
b 防水的哈
b 拍了

# c068 卫生间阳台各一=2
洗衣机地漏防臭 | 不锈钢;10*10 | 2
@ receiver: 水管工马
@ phone: 18600073306
@ address: 河北省邢台市信都区中兴西大街99号
@ coupon: -
@ amount: 58
@ note: -
b 卫生间一个阳台一个
a 阳台接洗衣机的要两用款哦
b 阳台没洗衣机 就排雨水
a 那普通的就行
b 俩

# c069 地址没有省市门牌 => ship.address
车用吸尘器无线 | 升级版;12000Pa | 1
@ receiver: 路遥
@ phone: 18700098638
@ address: 甘泉路
@ coupon: -
@ amount: 129
@ note: -
b 升级版
a 好
b 拍好了

# c070 号码印11,订单23 => goods.model|note
篮球服套装 | 红色;2XL;印号23 | 1
@ receiver: 樱木
@ phone: 18200055238
@ address: 四川省内江市市中区交通路77号
@ coupon: -
@ amount: 59
@ note: -
b 印数字几天
a 2天
b 印11号 名字不印
a 好的 11号 不印名字
b 红的2xl

# c071 名字一致
儿童姓名印章 | 小熊款;含印油 | 1
@ receiver: 小宇妈
@ phone: 13600062838
@ address: 湖北省潜江市章华南路18号
@ coupon: -
@ amount: 19.9
@ note: 姓名:张宇泽
b 名字张宇泽
a 张宇泽 弓长张 宇宙宇 恩泽泽 对吧
b 对
b 蓝印油黑印油
a 黑色不易掉
b 那默认的吧
a 默认黑色

# c072 100×3=300
游戏点卡 | 100点 | 3
@ receiver: 蓝月
@ phone: 15100074455
@ address: 广东省中山市小榄镇升平中路10号
@ coupon: -
@ amount: 285
@ note: -
b 300点
a 100点95 拍3份285
b 充 15100074455
a 好的

# c073 8只只比较
大连鲜活海胆 | 6只装 | 1
@ receiver: 楚乔
@ phone: 17600025157
@ address: 辽宁省大连市中山区人民路71号
@ coupon: -
@ amount: 129
@ note: -
b 8只的好像更划算?
a 8只159
b 两个人吃不完
b 6只
a 好 开好壳还是整只
b 整只 我会开
a 默认整只

# c074 海南路在上海;妈妈的不买
小众设计连衣裙 | 墨绿;S | 1
@ receiver: 傅文佩
@ phone: 18000092241
@ address: 上海市浦东新区海南路10弄6号301室
@ coupon: -
@ amount: 219
@ note: -
b 墨绿s
a 好的亲
b 我妈问有没有她穿的 她xl
a 最大L哦
b 那没她的份了

# c075 电话差一位 => ship.phone
溯溪鞋女 | 紫色;38 | 1
@ receiver: 林徽
@ phone: 18900052207
@ address: 福建省龙岩市上杭县北环路288号
@ coupon: -
@ amount: 89
@ note: -
b 电话打错了一位 是18900052217 麻烦改改
a 已经帮您改18900052217
b 谢谢老板

# c076 收件人没改 => ship.receiver
蟹黄面速食 | 2人份 | 2
@ receiver: 苏轼
@ phone: 15900035866
@ address: 江苏省苏州市昆山市前进中路299号
@ coupon: -
@ amount: 138
@ note: -
b 收件人改成 昆山分公司 前台小刘
a 好的 收件人 前台小刘
b 行

# c077 应霸王锁体 => goods.model|product pay.amount
智能门锁指纹 | 黑金;标准锁体 | 1
@ receiver: 门神
@ phone: 13300080214
@ address: 江西省景德镇市昌江区瓷都大道1188号
@ coupon: -
@ amount: 899
@ note: -
b 霸王锁体的能装不 门是进户防盗门
a 您量下锁芯旁边有没有天地杆
b 有两个杆 上下
a 那就是霸王锁体 加100 999
b 好 霸王
b 拍了 师傅多久上门

# c078 椅子不要
折叠餐桌小户型 | 胡桃;1.2m | 1
@ receiver: 柳七
@ phone: 18700038949
@ address: 福建省厦门市同安区环城西路666号
@ coupon: -
@ amount: 399
@ note: -
b 1米2还是1米4 四个人吃饭
a 四人1.2够
b 好 胡桃
b 椅子呢
a 椅子另外买 一把89
b 椅子我有

# c079 要2XL => goods.size
蚕丝短袖T恤 | 雾粉;XL | 1
@ receiver: 李清
@ phone: 13000085055
@ address: 山东省淄博市临淄区桓公路88号
@ coupon: -
@ amount: 129
@ note: -
b 我胖 150 够大不
a XL到145斤哦 您拍2XL
b 2xl 雾粉
a 好的
b 付

# c080 20×3=60
衣架植绒防滑 | 灰色;20个 | 3
@ receiver: 徐霞
@ phone: 15800010726
@ address: 天津市北辰区京津公路488号
@ coupon: -
@ amount: 59.7
@ note: -
b 60个衣架
a 20个一组 拍三组59.7
b 灰的粉的一样价?
a 一样
b 灰吧

# c081 40、25都没选
卷发棒不伤发 | 32mm;白 | 1
@ receiver: 梅长
@ phone: 15000022429
@ address: 江苏省徐州市贾汪区泉城路18号
@ coupon: 新客立减10
@ amount: 119
@ note: -
b 大卷用32还是40
a 肩下20公分用32
b 齐肩
a 齐肩25也可以
b 我想要大波浪 32
a 好
b 新客减10
a 129减10 119

# c082 红包没用上 => pay.coupon|amount pay.amount
土蜂蜜百花 | 1kg;玻璃瓶 | 1
@ receiver: 何以琛
@ phone: 18700093489
@ address: 湖南省张家界市武陵源区军地路3号
@ coupon: -
@ amount: 99
@ note: -
b 用了5块红包 94付的
a 好的亲
b 红包没扣上吗
a 您看下订单

# c083 要灰蓝 => goods.colour
婴儿浴盆折叠 | 粉色;含温度计 | 1
@ receiver: 小米粒
@ phone: 13900098497
@ address: 四川省遂宁市船山区遂州中路777号
@ coupon: -
@ amount: 89
@ note: -
b 颜色要男宝的
a 蓝色灰色都可以
b 灰蓝那个
a 灰蓝有货
b 那灰蓝 带温度计的
b 拍

# c084 一桶改两桶
猫零食冻干鸡胸 | 桶装500g | 2
@ receiver: 银渐层
@ phone: 15100048442
@ address: 广东省惠州市惠阳区淡水街道开城大道8号
@ coupon: -
@ amount: 118
@ note: -
b 一桶
a 好的 59
b 给朋友也带一桶 两桶
a 两桶118
b 嗯

# c085 半码垫没备注 => pay.gift
德训鞋女 | 灰棕;38 | 1
@ receiver: 郗道茂
@ phone: 15600093747
@ address: 浙江省舟山市普陀区东港街道海印路88号
@ coupon: -
@ amount: 239
@ note: -
b 38.5的脚
a 这款偏大 38
b 有半码垫吗
a 送半码垫一双 我备注
b 好的呀

# c086 先买一个
榨汁杯便携 | 薄荷绿;350ml | 1
@ receiver: 夏洛
@ phone: 13000083420
@ address: 山西省吕梁市离石区永宁中路33号
@ coupon: -
@ amount: 79
@ note: -
b 给公司同事抽奖用
a 您要几个
b 看预算 先买一个试试好不好用
b 绿的
a 薄荷绿一个

# c087 应315 => goods.model|product pay.amount
电焊机家用220V | ZX7-250;标配 | 1
@ receiver: 蓝采和
@ phone: 13900005083
@ address: 河南省鹤壁市淇滨区黄河路218号
@ coupon: -
@ amount: 399
@ note: -
b 250的焊4.0的条行不
a 250焊3.2稳 4.0要315
b 我有时候焊4.0
a 那建议315 469
b 315
b 付

# c088 后排不要
四季通用坐垫单片 | 米色;2片前座 | 1
@ receiver: 谢逊
@ phone: 15100015114
@ address: 陕西省商洛市商州区北新街东段8号
@ coupon: -
@ amount: 129
@ note: -
b 前排俩
a 是的 2片一套
b 后排要不要钱
a 后排三人垫另拍 139
b 后排没人坐

# c089 要入门篇 => goods.model|product pay.amount
乐高机械组教程书 | 进阶篇 | 1
@ receiver: 乐乐妈
@ phone: 13000088223
@ address: 福建省三明市梅列区列东街道乾龙新村12号
@ coupon: -
@ amount: 49
@ note: -
b 孩子刚学 要入门篇
a 入门篇45
b 好的
b 拍好咯

# c090 爸爸款不要
亲子装母女裙 | 妈妈L | 1
亲子装母女裙 | 孩子120 | 1
@ receiver: 可乐妈
@ phone: 18800011112
@ address: 河北省廊坊市三河市燕郊镇迎宾路26号
@ coupon: -
@ amount: 198
@ note: -
b 我L 闺女120
a 好的 妈妈L 孩子120 两件198
b 爸爸款有没有
a 爸爸T恤79
b 他不穿 太粉了哈哈

# c091 应115 => goods.size|model
皮带男自动扣 | 黑色;120cm | 1
@ receiver: 韦一笑
@ phone: 13700004345
@ address: 湖北省荆门市京山市新市街道轻机大道9号
@ coupon: -
@ amount: 69
@ note: -
b 腰围3尺1 多长的
a 3尺1约103 选115或120
b 115吧 别太长
a 好的 115
b 送打孔器?
a 自动扣不用打孔哦
b 哦对
b 付了

# c092 50个只问
定制鼠标垫公司logo | 80*30;3mm | 30
@ receiver: 启航科技行政
@ phone: 17300081530
@ address: 江苏省南京市浦口区浦滨路150号
@ coupon: -
@ amount: 360
@ note: logo居中 已确认稿
b 30个多少钱
a 12一个 360
b 50个呢
a 50个11 550
b 就30 人没那么多
b logo放中间
a 居中 备注了

# c093 不要香菜已备注
有机蔬菜周套餐 | 8斤;8种 | 1
@ receiver: 田螺姑娘
@ phone: 17600025350
@ address: 北京市通州区新华西街58号
@ coupon: -
@ amount: 99
@ note: 不要香菜
b 里面有香菜不 我全家不吃香菜
a 可以备注不要 换成菠菜
b 行 不要香菜
a 备注了
b 蒜苗呢
a 这期没有蒜苗

# c094 内蒙古未提 => ship.remote
挂钟静音客厅 | 14寸;胡桃木 | 1
@ receiver: 钟南
@ phone: 18200084032
@ address: 内蒙古自治区鄂尔多斯市东胜区天骄北路18号
@ coupon: -
@ amount: 128
@ note: -
b 静音的?
a 扫秒机芯 很安静
b 14寸多大
a 直径35厘米
b 要了

# c095 粉色没有
电烤箱家用40L | 白色;电子款 | 1
@ receiver: 宝玉
@ phone: 17600074941
@ address: 江西省宜春市丰城市剑邑大道280号
@ coupon: -
@ amount: 359
@ note: -
b 第一次做蛋糕 机械还是电子
a 电子控温准
b 电子款
b 我老婆要粉的你有吗
a 没有粉色 白和墨绿
b 白

# c096 一件减完369,订单399 => pay.amount
羊绒衫女半高领 | 黑色;M | 1
@ receiver: 王熙凤
@ phone: 13600033837
@ address: 江苏省扬州市仪征市真州西路88号
@ coupon: 满300减30
@ amount: 399
@ note: -
b 活动是满300减30吧 那两件减60?
a 每满300减30 两件798减60
b 那我先要一件 399减完369?
a 对 拍下369
b 好嘞

# c097 买3送1没生效 => pay.amount|promotion pay.promotion|amount|coupon
手机支架桌面 | 白色;双轴 | 4
@ receiver: 小灵通
@ phone: 18700069258
@ address: 湖北省武汉市汉阳区鹦鹉大道619号
@ coupon: -
@ amount: 100
@ note: -
b 买3送1?
a 对的 拍4个付3个的钱 75
b 拍4了
a 请看下付款金额
b 100

# c098 黑色没选
马丁靴童靴 | 棕色;33 | 1
@ receiver: 小石头
@ phone: 18000074695
@ address: 黑龙江省黑河市爱辉区中央街199号
@ coupon: -
@ amount: 139
@ note: -
b 男孩女孩都能穿?
a 男女同款
b 33棕 还是黑呢
a 黑色耐脏 棕色洋气
b 过年穿 棕
b 嗯

# c099 “黑”不是颜色;核桃款没要
黑芝麻丸 | 九蒸九晒;54粒 | 2
@ receiver: 黑土
@ phone: 18500005969
@ address: 河南省三门峡市湖滨区崤山路12号
@ coupon: -
@ amount: 78
@ note: -
b 黑芝麻还有核桃芝麻
a 都有 39一盒
b 黑芝麻两盒
b 无糖的?
a 含蜂蜜 无蔗糖添加
b 好

# c100 应豪华款 => goods.model|product pay.amount
儿童餐椅多功能 | 白色;基础款 | 1
@ receiver: 布布爸
@ phone: 15600007575
@ address: 浙江省嘉兴市海宁市海昌路218号
@ coupon: -
@ amount: 199
@ note: -
b 带轮子可以放平那个
a 豪华款 可躺带轮299
b 要豪华的
a 好的
b 拍了 快点发宝宝等着吃饭呢

# c101 莓果又改裸色
指甲油套装可撕 | 裸色系;6瓶 | 1
@ receiver: 妙玉
@ phone: 13600074350
@ address: 湖南省娄底市冷水江市金竹东路8号
@ coupon: -
@ amount: 39
@ note: -
b 裸色系和莓果系
b 都好看
b 啊啊啊选择困难
a 夏天裸色系日常 秋冬莓果
b 莓果
b 唔
b 上班不能太红
b 裸色系了 决定了

# c102 10公斤要两卷 => goods.quantity pay.amount
镀锌铁丝软 | 1.2mm;5kg | 1
@ receiver: 葡萄园老孙
@ phone: 15900038252
@ address: 山东省烟台市蓬莱区北关路20号
@ coupon: -
@ amount: 49
@ note: -
b 搭葡萄架 十公斤
a 5公斤一卷 拍两卷 98
b 中 拍两卷
b 好了

# c103 应120分钟档 => goods.model|product pay.amount
音频转文字服务 | 60分钟内;普通话 | 1
@ receiver: 记录员
@ phone: 18800040993
@ address: 吉林省长春市朝阳区人民大街5888号
@ coupon: -
@ amount: 30
@ note: -
b 录音93分钟
a 93分钟拍120分钟档 60元
b 好 两小时那档
b 拍了

# c104 秋千没要
鹦鹉站架原木 | 中号 | 1
@ receiver: 玄凤
@ phone: 15600025353
@ address: 福建省泉州市石狮市八七路300号
@ coupon: -
@ amount: 35
@ note: -
b 玄凤用小的会不会挤
a 玄凤中号
b 中号
b 送个秋千玩具行吗
a 不送的哦 可以加8块换购
b 不换

# c105 车型拍错 => goods.model|product pay.amount
后备箱垫TPE | 特斯拉Model Y;单层 | 1
@ receiver: 迟到
@ phone: 18500090693
@ address: 北京市顺义区府前东街2号
@ coupon: -
@ amount: 199
@ note: -
b model3焕新版的
a Model3焕新 单层189
b 单层189
a 嗯嗯
b ok

# c106 青海未提 => ship.remote
加长款羽绒服 | 米杏;M | 1
@ receiver: 卓一航
@ phone: 15800035919
@ address: 青海省海西州德令哈市格尔木西路18号
@ coupon: -
@ amount: 599
@ note: -
b M的衣长
a 118cm
b 能到脚踝不
a 165到小腿
b 好冷啊这边都下雪了 快发

# c107 奶白放弃
雪尼尔浴室地垫 | 奶咖;45*120 | 1
@ receiver: 程砚秋
@ phone: 13800018941
@ address: 广西壮族自治区贵港市港北区中山中路8号
@ coupon: -
@ amount: 49
@ note: -
b 洗手台前面那条长的
a 45*120
b 好 长的那条
b 奶咖奶白 奶白更干净
a 奶白会容易脏
b 那奶咖

# c108 white asked, turquoise ordered => goods.colour
Crochet Beach Cover Up | Turquoise; One size | 1
@ receiver: Megan Doyle
@ phone: +61 491 570 110
@ address: 9 Marine Parade, Byron Bay NSW 2481
@ coupon: -
@ amount: 29
@ note: -
b heyyy do you have the white one
a White is back in stock
b white white white
b going to bali lol
a White, one size, got it
b ordered

# c109 60 asked about; note present
Cat Scratching Post | Natural; 80 cm | 1
@ receiver: Ben Carter
@ phone: +44 7700 900317
@ address: 6 Dock Street, Leith, Edinburgh EH6 6HU
@ coupon: -
@ amount: 35
@ note: Leave with neighbour at no. 8
b is the 60 tall enough for a maine coon
a Better the 80
b 80 then
b can you leave it with my neighbour at no. 8
a Added to the note

# c110 要打印相机 => goods.product|model pay.amount pay.gift
儿童相机玩具 | 粉兔;32G卡 | 1
@ receiver: 冬瓜
@ phone: 15900055508
@ address: 江西省新余市渝水区仙来中大道12号
@ coupon: -
@ amount: 129
@ note: -
b 那个
b 打印的那种
a 打印相机吗 拍立得那款
b 嗯 拍完能打出来的
a 打印款199 送3卷纸
b 要打印的
a 好
b 好了

# c111 新娘款不要
婚纱晨袍伴娘睡袍 | 香槟;均码 | 4
@ receiver: 小乔
@ phone: 15200092658
@ address: 安徽省安庆市迎江区沿江东路8号
@ coupon: -
@ amount: 196
@ note: -
b 四个伴娘一人一件
b 香槟色
a 49一件 4件196
b 新娘白色的也要一件
a 白色新娘款69
b 算了新娘她自己有

# c112 平时L改XL;黑色放弃
加绒加厚卫衣女圆领 | 燕麦色;XL | 1
@ receiver: 胡一菲
@ phone: 17300030606
@ address: 上海市宝山区牡丹江路1588号2幢903
@ coupon: -
@ amount: 99
@ note: -
b 哎你好我想问一下就是你们家这个卫衣我身高一米六五体重一百二十八斤平时穿L的但是我喜欢宽松一点的里面要套毛衣的那种穿多大
a 亲 套毛衣的话建议XL哦
b 好那就XL吧颜色的话我本来想要黑色的但是我看评论说黑色粘毛我家有猫你懂的那就燕麦色吧燕麦色不粘吧
a 浅色不明显的 燕麦XL有货
b 行那我拍了啊

# c113 遥控款放弃;地址电话没变
空调扇冷风机家用 | 机械款;白色 | 1
@ receiver: 诸葛大力
@ phone: 13000031395
@ address: 安徽省淮北市相山区淮海中路88号
@ coupon: -
@ amount: 269
@ note: -
b 你好就是那个遥控的和不带遥控的差多少钱啊
a 遥控款329 机械款269
b 哦我妈用她不会按遥控器那要不带遥控的吧就机械的就行
a 好的 机械款白色269
b 然后收货地址就是淮海中路那个没变电话也没变
a 嗯嗯

# c114 咸蛋黄是上回的;2kg=4斤
手撕面包整箱 | 1kg;奶香 | 2
@ receiver: 吕布
@ phone: 13600078141
@ address: 河南省南阳市宛城区新华东路45号
@ coupon: -
@ amount: 39.8
@ note: -
b 我上回买的那个咸蛋黄的不好吃太咸了这回要奶香的来个四斤吧
a 1公斤一箱 拍两箱就是4斤 39.8
b 行

# c115 31.5也穿32
舞蹈鞋软底儿童 | 肉粉;32 | 3
@ receiver: 舞蹈班张老师
@ phone: 18800020505
@ address: 湖北省仙桃市仙桃大道中段68号
@ coupon: -
@ amount: 75
@ note: -
b 班里三个小朋友都是32
a 25一双 三双75
b 有个孩子31.5
a 布面有弹性 32可以
b 那三双32
b 肉粉

# c116 60x90是上次买的
隔尿垫一次性 | 33*45;100片 | 1
@ receiver: 芒果
@ phone: 18100025914
@ address: 广东省江门市新会区会城街道同德三路11号
@ coupon: -
@ amount: 35
@ note: -
b 60x90的太大了 上次买的剩一堆
a 小的33*45
b 小的 100片
b 宝宝三个月了一天用五六片

# c117 一粉一蓝想法放弃
蓝牙音箱迷你 | 樱花粉 | 2
@ receiver: 双子座
@ phone: 18800035760
@ address: 重庆市九龙坡区石桥铺石新路18号
@ coupon: -
@ amount: 138
@ note: -
b 我要2个可以组立体声的吗
a 可以TWS互联
b 粉的俩
a 69*2=138
b 要不一个粉一个蓝 分左右
b emmm 还是一样的好看
a 哈哈 那两个粉
b 对

# c118 三四个、四楼不是数量;备注已写
收纳箱大号 | 透明;66L | 3
@ receiver: 断舍离
@ phone: 13000046906
@ address: 浙江省湖州市德清县武康街道永安街99号
@ coupon: -
@ amount: 147
@ note: 物流送上门
b 66L的几个能装完一个衣柜哈哈
a 一般三四个
b 三个先
b 四楼 要送上门哦
a 已备注送上门

# c119 60公斤没要;电话不动
电子秤商用30kg | 不锈钢盘;充电款 | 1
@ receiver: 菜市场王婶
@ phone: 15900033423
@ address: 江苏省泰州市靖江市人民南路20号
@ coupon: -
@ amount: 109
@ note: -
b 称菜的 准不准
a 精确到5克
b 60公斤的有没有
a 60公斤149
b 我卖青菜 用不着 30的
b 电话留的我儿子的 尾号不动
a 好的婶

# c120 两本一套拍一份
数独入门到精通 | 4-9宫格;2册 | 1
@ receiver: 最强大脑
@ phone: 18200053026
@ address: 天津市河东区津塘路126号
@ coupon: -
@ amount: 28
@ note: -
b 我六岁
b 哈哈是我儿子六岁 他拿着我手机
a 哈哈小朋友你好 六岁可以从四宫格开始
b 两本都要
a 一套就是两本哦 拍一份
b 懂了
`
