/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/078. */
export const BLIND_W = `
# w001 补偿券没用 => pay.coupon|amount
儿童羽绒马甲 | 奶杏;120 | 1
@ receiver: 蓝琪
@ phone: 13900099312
@ address: 广西壮族自治区玉林市玉州区人民中路58号
@ coupon: -
@ amount: 99
@ note: -
b 你好
a 亲 在的
b 之前退货客服补了我一张15元的券 说下次买可以用
a 查到了 15元无门槛券在您卡包里
b 这次用掉它
a 好的 拍的时候勾选下
b 拍了 奶杏120
b 洗完会结坨吗
a 洗衣机低速+两个网球一起转
b 学到了

# w002 39改38;六孔被否
马丁靴女八孔 | 黑;38 | 1
@ receiver: 苗霜
@ phone: 15900088831
@ address: 吉林省长春市南关区人民大街5688号
@ coupon: -
@ amount: 239
@ note: -
b 要39 我脚胖
a 这款偏大 您平时鞋码?
b 38
a 38加鞋垫刚好 39会晃
b 那38 黑色
b 八孔的 六孔那个不好看
a 黑色38 今天发
b 打脚不
a 头两天穿厚袜子
b 懂了

# w003 要送上门,备注却是放快递柜 => ship.note
羊绒围巾秋冬 | 驼色 | 1
@ receiver: 俞静怡
@ phone: 18500058827
@ address: 北京市东城区东直门南大街9号
@ coupon: -
@ amount: 369
@ note: 放快递柜
b 驼色一条
b 别放柜子里 上次柜子超时收我钱
b 一定要送上门
a 好的 给您备注送货上门
b 嗯 谢
b 羊绒含量多少
a 100%山羊绒 有检测报告
b 掉毛不
a 头两次轻微浮毛 正常
b ok

# w004 爸妈各一=2;NFC版不要
智能手环 | 标准版;曜石黑 | 2
@ receiver: 宫羽
@ phone: 13600078816
@ address: 安徽省马鞍山市花山区湖南西路123号
@ coupon: -
@ amount: 338
@ note: -
b 爸妈各一个
b NFC版是不是能刷公交
a 可以 贵50一个
b 他们有老年卡 不用
b 标准版黑的俩
a 338 好的

# w005 小样已备注;面膜没答应送
补水面霜敏感肌 | 50g | 1
@ receiver: 汤圆
@ phone: 13800067732
@ address: 福建省厦门市集美区银江路90号
@ coupon: -
@ amount: 168
@ note: 送洁面小样2支
b 有小样送吗
a 送洁面小样2支 备注了
b 再送个面膜呗
a 面膜活动结束了亲 小样可以
b 好吧好吧
b 那就小样

# w006 要寄给女友,收件人没改 => ship.receiver
女士淡香水 | 白茶;50ml | 1
@ receiver: 陆子航
@ phone: 18600090043
@ address: 上海市徐汇区漕溪北路331号
@ coupon: -
@ amount: 329
@ note: -
b 女生喜欢什么味
a 白茶清爽 玫瑰偏甜
b 她不喜欢甜的 白茶
b 送女朋友的 直接寄她那儿
b 收件人 宋知夏 电话地址我填的就是她的
a 收件人宋知夏 好的
b 别露馅啊 她还不知道😂
a 外箱没有品名的
b 能送小卡片吗 算了不要 我自己写
a 好的

# w007 28被排除,149是券前价
卷发棒32mm大卷 | 粉 | 1
@ receiver: 易安
@ phone: 15200038819
@ address: 重庆市江北区观音桥步行街7号
@ coupon: 关注券10
@ amount: 139
@ note: -
b 在不
a 在的美女
b 我头发到胸 用28的还是32的
a 中长发大卷选32mm 28卷度小
b 32嘛
b 关注送的10块我领了撒
a 用了的 149-10 到手139
b 要得
a 收到
b 伤不伤头发哦
a 用160度 别超10秒
b 要得要得

# w008 答应改价569,实付599 => pay.amount
降噪头戴耳机 | 米白 | 1
@ receiver: 洪雪
@ phone: 13100086638
@ address: 福建省厦门市湖里区仙岳路860号
@ coupon: -
@ amount: 599
@ note: -
b 降噪深度多少
a 最大42dB
b 图书馆用够了
b 599能再少点吗学生党
a 学生价给您569 您先拍下别付款 我改价
b ok 拍了
a 好的
b 付啦
b 几天能到
a 后天
b 好耶

# w009 dated only asked; wrap is noted
Weekly Planner 2026 | Clay; Undated | 1
@ receiver: Lucy Adeyemi
@ phone: +61 491 570 159
@ address: 88 Grey Street, South Brisbane QLD 4101, Australia
@ coupon: -
@ amount: 23
@ note: gift wrap
b dated one starts january right?
a Yes, the dated runs Jan-Dec; undated you can start any time
b undated then, starting in march
b can u gift wrap
a Gift wrap added to the note

# w010 这次只要一提,拍了两提 => goods.quantity
婴儿手口湿巾80抽 | 带盖;5包装 | 2
@ receiver: 果果妈咪
@ phone: 13300048862
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 59.8
@ note: -
b 5包一提是吧 上次买4提用了俩月
a 是的亲 一提5包
b 这回先来一提 双12再囤
a 好的宝妈 一提
b 搞定

# w011 blue is a friend's advice, declined
Mechanical Keyboard | Brown switch; ISO-UK | 1
@ receiver: Declan Moore
@ phone: +353 87 011 4455
@ address: 12 Patrick Street, Cork, T12 W8KX, Ireland
@ coupon: -
@ amount: 79
@ note: -
b my mate swears by blue switches
a Blue is clicky and loud, brown is tactile and quieter
b cant have loud, baby sleeping. brown
a Brown, UK layout
b does it come with a wrist rest
a It doesn't, sorry
b grand, dont need it
b ordered there
a Thanks Declan, ships tomorrow

# w012 灰只是比较;鞋柜已备注
平板支架磁吸铝合金 | 银 | 1
@ receiver: 孟浩
@ phone: 17600092258
@ address: 山东省泰安市泰山区东岳大街266号
@ coupon: -
@ amount: 169
@ note: 放门口鞋柜
b 灰的好看还是银的
a 配深空灰选灰 配银色选银
b 我银色ipad
b 银
b 没人在家放门口鞋柜上
a 写备注了哥

# w013 two colours in two rows
Silicone Bib | Blush | 1
Silicone Bib | Sage | 1
@ receiver: Meg Lawson
@ phone: +1 617-555-0134
@ address: 55 Beacon Street, Boston, MA 02108
@ coupon: -
@ amount: 20
@ note: -
b twins so one of each, blush and sage
a One blush one sage, 20 in total
b perf

# w014 200片=2盒
防溢乳垫 | 100片/盒 | 2
@ receiver: 余笙
@ phone: 13300018852
@ address: 云南省昆明市五华区人民西路171号
@ coupon: -
@ amount: 69.8
@ note: -
b 200片的量
a 100片一盒 两盒就是200片
b 晓得了 拍两盒
b 我月子里吃的补品你们卖不
a 没有呢宝妈 祝恢复顺利

# w015 要12支装108元,拍成6支装 => goods.model|quantity pay.amount
护手霜礼盒 | 6支装 | 1
@ receiver: 詹蓉
@ phone: 13600042297
@ address: 四川省宜宾市翠屏区南街12号
@ coupon: -
@ amount: 68
@ note: -
b 我要12支那个大礼盒 公司年会抽奖
a 12支装108 含手提袋
b 行 12支的
b 已拍

# w016 单价15.9两件没享第二件半价 => pay.promotion|amount|coupon
莫兰迪荧光笔6色 | 柔彩 | 2
@ receiver: 展颜
@ phone: 13400047723
@ address: 湖北省荆州市沙市区北京西路411号
@ coupon: -
@ amount: 31.8
@ note: -
b 第二件半价还有吗
a 有的 15.9一套 同学拍2件自动算
b 好嘞拍2了

# w017 要27拍26;顺丰到付没备注 => goods.size ship.note
儿童雨鞋防滑 | 小黄鸭;26 | 1
@ receiver: 阮甜
@ phone: 18100063314
@ address: 浙江省绍兴市柯桥区柯北大道121号
@ coupon: -
@ amount: 49
@ note: -
b 脚长15.5cm
a 内长16.5的26码 或者27码穿久点
b 27
b 幼儿园下周户外 顺丰的话到付可以不
a 可以 给您备注顺丰到付
b 小黄鸭 下了

# w018 39×2=78,两件减15没减 => pay.promotion|amount|coupon
健身手套防滑 | 灰;L | 2
@ receiver: 薛凯
@ phone: 15800071137
@ address: 安徽省合肥市蜀山区长江西路200号
@ coupon: -
@ amount: 78
@ note: -
b 直播间说的两件减15还作数不
a 作数的 两件减15 今天24点前
b 39一副 我和对象一人一副 都灰L
a 可以 自动减
b 冲 付好了

# w019 选208,拍成204 => goods.colour|model
哑光唇釉不沾杯 | 204肉桂奶茶 | 1
@ receiver: 郁可可
@ phone: 13400088206
@ address: 陕西省西安市雁塔区小寨东路126号
@ coupon: -
@ amount: 69
@ note: -
b 黄皮 素颜能涂的 208还是204
a 黄皮素颜208枫糖更显白 204要带点底妆
b 那208叭
b 就这一支 谢谢宝
a 好滴宝 眼光真好

# w020 两瓶改三瓶;118是两瓶价
婴儿润肤霜 | 60g | 3
@ receiver: 黎落
@ phone: 18600075528
@ address: 湖南省岳阳市岳阳楼区巴陵中路210号
@ coupon: 3件装立减
@ amount: 147
@ note: -
b 秋天脸起皮能用吗
a 可以 洗完澡三分钟内涂
b 60g的买两瓶
a 三瓶有立减 147 两瓶是118
b 家里娃俩用得快 三瓶
a 好的3瓶147
b 拍啦

# w021 last digits of the phone changed => ship.phone
USB-C Hub 7-in-1 | Space Grey | 1
@ receiver: Marcus Lee
@ phone: +1 206-555-0191
@ address: 815 Pine Street, Seattle, WA 98101
@ coupon: -
@ amount: 45
@ note: -
b hey does this do 4k 60
a Yes, 4K at 60 Hz over HDMI
b just bought it
b heads up my number changed, use 206-555-0119 for the courier
a Will do, 206-555-0119
b 🙌

# w022 三科各两本=6;B5只问
考研笔记本线圈 | A5;横线 | 6
@ receiver: 顾行
@ phone: 17300026619
@ address: 陕西省西安市长安区西长安街620号
@ coupon: -
@ amount: 53.4
@ note: -
b 纸多厚 透不透墨
a 100g 钢笔不透
b 政治英语专业课 各两本
a 那就6本
b 嗯A5横线
b B5的是不是塞不进我包
a B5是176x250 建议A5
b 👌 拍了6本

# w023 姐妹各一条,两行都对
女童芭蕾舞裙 | 浅粉;110 | 1
女童芭蕾舞裙 | 浅紫;130 | 1
@ receiver: 方媛
@ phone: 13600017740
@ address: 河南省郑州市金水区花园路116号
@ coupon: -
@ amount: 176
@ note: -
b 俩闺女 大的130 小的110
b 大的喜欢紫色 小的粉色
a 浅紫130 浅粉110 各一条
b 嗯呢 一共多少
a 176
b ok付了

# w024 20000只问
充电宝磁吸 | 10000mAh;浅紫 | 1
@ receiver: 秋棠
@ phone: 13100027734
@ address: 江苏省南京市鼓楼区中央路201号
@ coupon: -
@ amount: 129
@ note: -
b 20000的能上飞机不
a 20000mAh大约74Wh 可以的 就是重
b 多重
a 400克
b 那10000的得了 紫色
a 10000mAh浅紫 好滴

# w025 一份=两支;59是单支价
氨基酸洁面乳 | 120g*2支 | 1
@ receiver: 杜若
@ phone: 13500038852
@ address: 陕西省西安市未央区未央路138号
@ coupon: -
@ amount: 99
@ note: -
b 要两支
a 拍一份就是两支装的哦
b 哦哦那一份
b 单支多少啊
a 单支59
b 两支划算 付了
a 好的亲
b 皂基吗
a 不是 氨基酸表活
b 开封用多久
a 12个月内用完
b ok

# w026 放A3试卷要A3,拍成A4 => goods.size|model
拉链文件袋大容量 | 透明蓝;A4 | 5
@ receiver: 教务处小韩
@ phone: 18700063347
@ address: 山西省太原市小店区学府街36号
@ coupon: -
@ amount: 32.5
@ note: -
b 放A3卷子 不想折
a A3的袋子有的 A4放要对折
b 那A3 5个 蓝
a 好 透明蓝A3五个
b 拍了 周五要用 来得及吗
a 今天发的话周四能到

# w027 收货人要改爷爷 => ship.receiver
儿童电话手表 | 4G全网通;蓝 | 1
@ receiver: 郑雅萍
@ phone: 13700044471
@ address: 江苏省常州市新北区通江中路398号
@ coupon: -
@ amount: 499
@ note: -
b 收货人改成孩子爷爷 郑国良 我上班拿不了
a 收件人郑国良 电话也改吗
b 电话不用 就我的
a 好的
b 谢谢啦

# w028 tinted and junior were only asked about
Swim Goggles | Clear lens; Adult | 1
@ receiver: Freya Lind
@ phone: +44 7700 900944
@ address: 61 Northgate, Chester CH1 2HT, UK
@ coupon: -
@ amount: 17
@ note: -
b do you have them in tinted
a Tinted or clear, tinted is for outdoors
b i swim indoors so clear. kid's size?
a Junior size is separate, 13
b shes got some. just mine then

# w029 玫瑰园只是喜欢;“布丁”即焦糖布丁
眼影盘九色 | 焦糖布丁 | 1
@ receiver: 叶绾
@ phone: 18200044493
@ address: 四川省成都市成华区建设北路二段9号
@ coupon: -
@ amount: 89
@ note: -
b 焦糖布丁和玫瑰园哪个适合单眼皮
a 单眼皮消肿推荐焦糖布丁 玫瑰园偏粉容易显肿
b 玫瑰园真的好好看呜呜
b 但听劝 布丁
a 聪明的选择
b 拍了

# w030 三亚偏远 => ship.remote
蓝牙游戏手柄 | 白 | 1
@ receiver: 符浩
@ phone: 18700025536
@ address: 海南省三亚市吉阳区迎宾路165号
@ coupon: -
@ amount: 159
@ note: -
b 手机和switch都能连不
a 都支持 长按配对键切换
b 可以 白的一个

# w031 代写贺卡、不放价格单都没备注 => ship.note
口红礼盒套装 | 3支装 | 1
@ receiver: 韦一鸣
@ phone: 13300072249
@ address: 江苏省南京市建邺区江东中路289号
@ coupon: -
@ amount: 299
@ note: -
b 送女生哪个色不出错
a 三支都是日常色 豆沙 奶茶 枫叶
b 生日礼物 能写贺卡吗
a 可以的 您发内容
b 生日快乐小笨蛋
a 收到 贺卡写好放礼盒里
b 谢谢 别放价格单
a 好的 都不放
b 她生日27号 赶得上吧
a 今天发 25号到

# w032 chose Berry, ordered Peach => goods.colour|model
Liquid Blush | 03 Peach | 1
@ receiver: Mia Tran
@ phone: +61 491 570 110
@ address: 7/190 King Street, Newtown NSW 2042, Australia
@ coupon: -
@ amount: 19
@ note: -
b is peach too orange on olive skin?
a It leans warm, Berry 05 is safer on olive
b ok berry
a Good pick
b just checked out

# w033 加厚是妈妈建议,被拒
儿童睡袋分腿秋冬 | 恒温款;L | 1
@ receiver: 鲁苗
@ phone: 18900061175
@ address: 河北省保定市竞秀区朝阳北大街300号
@ coupon: -
@ amount: 159
@ note: -
b 室温20度 恒温款还是加厚款
a 20度恒温就够 加厚是16度以下
b 那天儿要是停暖呢 我妈非说加厚
a 停暖可以里面加件秋衣
b 听你的 恒温款 L
a L适合95-110
b 我娃102 对
b 半夜踢被子终于有救了

# w034 颜色拍错;要寄妈妈家 => goods.colour ship.address
染发剂泡泡染 | 亚麻棕 | 1
@ receiver: 阎妮妮
@ phone: 17600071182
@ address: 山东省德州市德城区东方红路200号
@ coupon: -
@ amount: 59
@ note: -
b 敏感头皮能用吗
a 先耳后测试24小时 不红再用
b 嗯嗯
b 我妈要染 她白头发多
a 盖白建议自然黑 浅色盖不住
b 她就想要洋气点的 栗子棕
a 栗子棕也能盖七成
b 就栗子棕 一盒
b 地址写的是我家 改成我妈那 德州市陵城区政府街66号
a 好的 政府街66号

# w035 40 is before the code, which is on the card
Fountain Pen | Matte Navy; F nib | 1
@ receiver: Henry Cole
@ phone: +1 919-555-0181
@ address: 318 Fayetteville Street, Raleigh, NC 27601
@ coupon: WRITE6
@ amount: 34
@ note: -
b M nib or F for small handwriting
a F for small writing
b F it is. WRITE6 still good?
a Yes, 40 minus 6 makes 34
b sweet

# w036 bogo and sample declined, 20 is the list price
Lip Oil | Cherry | 2
@ receiver: Kaylee Dunn
@ phone: +1 303-555-0150
@ address: 1420 Larimer Street, Denver, CO 80202
@ coupon: -
@ amount: 18
@ note: -
b are yall doing bogo
a Not this week sorry, but two are 18 instead of 20
b aw ok two cherry for 18
b would u throw in a sample?
a We can't add samples today
b no worries

# w037 口水巾没备注 => pay.gift
婴儿背带腰凳四季 | 麻灰 | 1
@ receiver: 史妙
@ phone: 13300059901
@ address: 山西省大同市平城区迎宾街15号
@ coupon: -
@ amount: 269
@ note: -
b 几个月可以坐腰凳
a 能独坐以后 约6个月
b 刚好半岁
b 能送个口水巾吗 同类别家都送的
a 给您申请到口水巾2条 一起发
b 谢谢😘 已拍
a 不客气 宝妈辛苦啦

# w038 “6年”“一年级”不是数量;券在单上
书包小学生减负 | 太空蓝;大号(1-6年级) | 1
@ receiver: 乔木
@ phone: 13900077756
@ address: 河北省唐山市路南区新华西道29号
@ coupon: 会员券20
@ amount: 189
@ note: -
b 一年级能背大号么
a 大号一到六年级都可以 中号适合幼儿园大班到2年级
b 背6年省钱哈哈
b 蓝色 大号
b 会员20用上了
a 看到了 到手189
b 脊柱护板有用吗
a 减压S型背板 分散压力
b 重不重 课本多
a 空包820克
b 还行

# w039 15是旧手机
手机壳磁吸 iPhone 16 Pro | 黑 | 1
@ receiver: 裘千
@ phone: 13900044426
@ address: 浙江省宁波市海曙区中山西路11号
@ coupon: -
@ amount: 59
@ note: -
b 我现在用的15 想换16pro
a 亲您要哪个型号的壳
b 16pro 今晚新机到
b 15的壳就不用了哈
a 16 Pro黑色 好的
b 顺便问下 钢化膜贴不贴得上
a 壳膜不冲突的

# w040 three sets at 12 charged in full, no free one => pay.promotion|amount|coupon
Gel Pen Set | Pastel; 8 pens | 3
@ receiver: Daniel Ortiz
@ phone: +1 512-555-0163
@ address: 4401 Guadalupe Street, Austin, TX 78751
@ coupon: -
@ amount: 36
@ note: -
b hi teacher here, buy 2 get 1 free right?
a Yes! 12 a set, add 3 and the third is free
b cool, 3 pastel sets then
b done

# w041 house number should be 37 => ship.address
Resistance Band Set | 5 bands | 1
@ receiver: Jo Fielding
@ phone: +64 21 555 0176
@ address: 31 Ponsonby Road, Auckland 1011, New Zealand
@ coupon: -
@ amount: 24
@ note: -
b wrong house number sorry!! we're 37 Ponsonby Road
a No problem, 37 Ponsonby Road
b ta

# w042 要带壳正装,拍成替换装 => goods.model|product
气垫粉底遮瑕 | 21号亮肤色;替换装 | 1
@ receiver: 南枝
@ phone: 15100052204
@ address: 湖南省长沙市岳麓区麓山南路932号
@ coupon: -
@ amount: 129
@ note: -
b 姐妹 我第一次买你家气垫
b 21号
a 第一次的话要拍正装哦 替换装没有壳子的
b 对对我要带壳的 正装
a 正装21号 亮肤色 ok
b 好滴

# w043 100本印logo是假设
台历2026定制款 | 猫咪 | 10
@ receiver: 前台小姚
@ phone: 13400062218
@ address: 北京市西城区西直门外大街18号
@ coupon: -
@ amount: 250
@ note: -
b 如果100本 能印logo吗
a 100本起可以印
b 领导说印不起 10本普通的就行
b 猫咪款 一本25?
a 是 10本250
b 付了

# w044 三处各一根,只拍一根 => goods.quantity
数据线快充6A | Type-C;1米 | 1
@ receiver: 伍岳
@ phone: 17700026683
@ address: 湖南省株洲市天元区泰山路60号
@ coupon: -
@ amount: 15.9
@ note: -
b 家里车上办公室各放一根
a 那三根 1米的
b 是的1米 ctc口不要 要a to c
a 这款就是A转C的
b nice 已付

# w045 20双、13元是假设
足球袜中筒 | 白;均码 | 11
@ receiver: 启明中学体育组
@ phone: 13800031164
@ address: 安徽省滁州市琅琊区南谯北路55号
@ coupon: -
@ amount: 165
@ note: 开增值税普票
b 校队11个人 一人一双
a 15一双 11双165
b 有队要20双的能便宜吧
a 20双以上13
b 我们就11 不凑了
b 开普票
a 备注了

# w046 三个是姐姐的单
学饮杯吸管杯240ml | 浅蓝 | 1
@ receiver: 穆青
@ phone: 18500041180
@ address: 辽宁省大连市甘井子区华北路88号
@ coupon: -
@ amount: 69
@ note: -
b 能不能换个重力球的吸管
a 这款自带重力球 不用换
b 好的
b 我姐要买三个 她自己下
a 可以的 亲
b 我这一个 蓝的

# w047 144Hz、4K都没选;1039是144的价
显示器27英寸2K | 165Hz;黑 | 1
@ receiver: 彭程
@ phone: 18500066691
@ address: 湖南省长沙市天心区芙蓉中路三段269号
@ coupon: -
@ amount: 1099
@ note: -
b 有没有亮点
a 出厂检测 3个以内亮点7天包换
b 兄弟 144和165有区别吗
a 打FPS能感觉到一点 差价60
b 144的是1039?
a 对
b 60块不差 165的
b 4K那个预算够不着
a 27寸2K够清晰了
b 行 1099拿下
b 支架能升降?
a 能升降旋转
b 爽

# w048 橡皮、尺子没备注 => pay.gift
小学生笔袋大容量 | 星空蓝 | 1
@ receiver: 芮芮妈妈
@ phone: 18600033374
@ address: 河北省沧州市运河区解放西路29号
@ coupon: -
@ amount: 29.9
@ note: -
b 有异味吗 上次别家味儿大
a 水洗布 透气两天就没了
b 送橡皮不
a 送橡皮和尺子各一个
b 好的 星空蓝
b 下单
b 自动铅笔放得下?
a 长22cm 放得下
b ok 别的不要了

# w049 楼栋应8栋 => ship.address
哑铃可调节20kg | 黑 | 1
@ receiver: 雷子昂
@ phone: 18200036691
@ address: 湖北省宜昌市西陵区夷陵大道52号3栋
@ coupon: -
@ amount: 219
@ note: -
b 20公斤那个
b 我填的3栋 其实是8栋 手误
a 8栋 好的已登记
b 太沉了送错可要命
b 片可以拆不
a 可以 单片1.25到2.5公斤
b 底座送吗
a 没有底座 直接平放就稳
b 行

# w050 黑色是上周的;28只问
阔腿牛仔裤 | 深蓝;27 | 1
@ receiver: 陶夭
@ phone: 15200044438
@ address: 江西省景德镇市珠山区珠山中路10号
@ coupon: -
@ amount: 129
@ note: -
b 2尺1的腰
a 2尺1对应27码
b 28会不会掉
a 会松1.5厘米
b 27吧
b 同款黑色27我上周已经收了 这次蓝的

# w051 6 was only considered
Linen Blazer | Oat; 8 | 1
@ receiver: Rosie Hart
@ phone: +44 7700 900611
@ address: 9 Clifton Gardens, London W9 1DT, UK
@ coupon: -
@ amount: 64
@ note: -
b is the 6 true to size? im 5'4
a It's cut slim, I'd take the 8
b i was gonna get the 6 but ok 8
a Oat in 8, lovely

# w052 L改M,与订单一致;38.5是肩宽
泡泡袖衬衫女 | 雾蓝;M | 1
@ receiver: 施雨
@ phone: 13900028815
@ address: 江苏省苏州市工业园区星湖街218号
@ coupon: -
@ amount: 139
@ note: -
b 雾蓝 L
b 等等 我量一下肩
b 38.5
a 亲 38.5的肩M刚好
b 那就M吧 L不要了
b 拍好啦
b 洗了会皱吗
a 棉的会有一点 挂烫一下
b 好 我有挂烫机
b 发什么快递
a 默认韵达
b 可以

# w053 68cm是身高,66只问
婴儿连体衣纯棉 | 奶油黄;73 | 2
@ receiver: 糖糖麻麻
@ phone: 15800093316
@ address: 广东省广州市海珠区江南大道中101号
@ coupon: -
@ amount: 118
@ note: -
b 6个月 8公斤 68cm
a 宝妈 68cm建议73码 能穿到9个月
b 66码是不是太贴了
a 66就紧啦
b 73 黄的两件换着穿
a 好哒宝妈
b 按扣还是拉链
a 斜襟按扣 换尿布方便
b 要过敏咋办
a A类标准 先过一遍水
b 行 买了

# w054 收件人应才让央金;西宁偏远 => ship.receiver ship.remote
双头马克笔60色 | 学生款 | 1
@ receiver: 才让
@ phone: 13800039920
@ address: 青海省西宁市城东区七一路88号
@ coupon: -
@ amount: 49.9
@ note: -
b 60色那个盒子能立起来吗
a 能的 自带底座
b 好
b 名字写我女儿 才让央金
a 收件人才让央金 好的

# w055 新疆偏远 => ship.remote
男士登山鞋防水 | 卡其;43 | 1
@ receiver: 买买提江
@ phone: 13100054479
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放北路90号
@ coupon: -
@ amount: 359
@ note: -
b 你好
a 您好 欢迎光临
b 爬天山穿的 鞋底硬不硬
a 中等硬度 带大底纹
b 43卡其有吗
a 有货的
b 到我们这里要加运费不
a 这款包邮的 就是会慢几天
b 慢点没事
b 43偏大还是偏小
a 正码
b 好谢谢

# w056 五套减一要四套,拍了三套 => goods.quantity
2B涂卡铅笔考试套装 | 4件套 | 3
@ receiver: 文涛爸爸
@ phone: 13900058814
@ address: 湖北省襄阳市樊城区长虹路19号
@ coupon: -
@ amount: 44.7
@ note: -
b 班里五个娃一起买 我统一下单
a 好的家长 五套
b 昨天群里又说有一个自己买了
b 所以4套就够
a 好的 4套
b 刚付了 看下
a 家长稍等
b 橡皮也在里面吧
a 4件套里是铅笔 涂卡尺 橡皮 卷笔刀
b 好嘞

# w057 80A是平时尺码,最终75B;75、88是围度
无钢圈文胸聚拢 | 藕粉;75B | 2
@ receiver: 秦**
@ phone: 150****8821
@ address: 湖北省武汉市江汉区建设大道588号
@ coupon: -
@ amount: 158
@ note: -
b 无钢圈会外扩吗
a 有侧收 不外扩
b 下胸围75上胸围88
a 差13 建议75B
b 一直穿80A 能一样吗
a 80A和75B是姊妹码 罩杯容量一样 底围差一档
b 底围松 那75B
b 藕粉两件
a 好的 藕粉两件
b 能机洗吗
a 建议手洗 机洗要套洗衣袋

# w058 两个四个说的是能量胶
跑步腰包防水 | 黑;大号 | 1
@ receiver: 戴青
@ phone: 13400055528
@ address: 天津市和平区南京路189号
@ coupon: -
@ amount: 39
@ note: -
b 6.7寸手机能放么
a 大号放6.7没问题 小号只到6.1
b 大号 黑
b 能放两个能量胶不
a 能 四个都行

# w059 买一送一没备注 => pay.gift|promotion
儿童牙膏含氟草莓味 | 60g | 1
@ receiver: 甜豆妈
@ phone: 13700033318
@ address: 河南省新乡市红旗区平原路260号
@ coupon: -
@ amount: 19.9
@ note: -
b 你们今天不是买一送一吗
a 对的 草莓味买一送一
b 那我买一支就行了是吧
a 嗯 备注送一支
b 好的呀

# w060 六风扇是室友说的,不要
笔记本散热器 | RGB版;黑 | 1
@ receiver: 尹志
@ phone: 13500013387
@ address: 河北省石家庄市裕华区槐安东路162号
@ coupon: -
@ amount: 119
@ note: -
b 17寸的放得下吗
a 最大支持18寸
b 我15.6
b 普通版跟rgb就差灯?
a 风扇一样 RGB多灯带
b 宿舍熄灯还能当夜灯哈哈 rgb
b 室友让我买六风扇那个 太吵了不要
a 明白 RGB黑色一个

# w061 三件7折没参加上(49×3=147) => pay.promotion|amount|coupon
纯棉短袖T恤宽松 | 白;L | 3
@ receiver: 昝小楼
@ phone: 17700084421
@ address: 江苏省无锡市滨湖区太湖大道1889号
@ coupon: -
@ amount: 147
@ note: -
b 领口会变形不
a 双线螺纹领 反面晾
b 3件7折的活动是全店吗
a 是的 这款49也参加 3件7折
b 白L三件
a 好 会自动享受的
b 拍过了
b 透不透
a 220克重 不透
b 好

# w062 要换拉拉裤,又拍了纸尿裤 => goods.product|model
婴儿纸尿裤超薄透气 | L码54片 | 2
@ receiver: 佳宁
@ phone: 13500060917
@ address: 四川省成都市武侯区科华北路65号
@ coupon: -
@ amount: 196
@ note: -
b 宝宝9个月了
a 恭喜宝妈 有什么能帮您
b 会爬了 纸尿裤老蹬掉
a 会爬建议换拉拉裤哦宝妈 像小内裤一样穿
b 那换拉拉裤 还是L
b 两包
a L码拉拉裤两包 好的
b 下单了 家里快断粮了哈哈 麻烦快点
a 好的 给您催仓库
b 对了夜里会不会红屁股
a 透气底膜 3小时左右换一次就好
b 嗯嗯

# w063 要发票,备注空 => ship.note
奖状证书内芯A4 | 烫金;50张 | 2
@ receiver: 实验小学总务孟老师
@ phone: 13100017752
@ address: 山东省临沂市兰山区沂蒙路212号
@ coupon: -
@ amount: 56
@ note: -
b 学校用 要发票
b 抬头 临沂实验小学 税号我等会儿后台传
a 好的老师 备注开票
b 50张的2包对的

# w064 男款不买了
凉拖鞋女防滑浴室 | 奶咖;38-39 | 2
@ receiver: 温婉
@ phone: 13800026691
@ address: 上海市杨浦区淞沪路77号
@ coupon: -
@ amount: 39.8
@ note: -
b 老公也想要 42-43有男款吗
a 有的 深灰42-43
b 他说他那双还能穿 不给他买
b 我自己两双换着 奶咖38-39

# w065 这次买3段,拍成2段 => goods.model
幼儿配方奶粉 | 2段;800g | 3
@ receiver: 焦阳
@ phone: 13800094421
@ address: 河北省邢台市信都区中兴西大街77号
@ coupon: -
@ amount: 594
@ note: -
b 孩子下周满一岁 接着喝2段还是转3段
a 满12个月就可以转3段啦
b 2段家里还有半桶 喝完正好
b 那这次买3段 三桶
a 好的宝爸 3段3桶
b 嗯 拍
b 上回物流把箱子压扁了
a 抱歉 这次加气柱袋
b 行 别漏粉就好
a 放心

# w066 定2TB,拍成1TB => goods.model
移动固态硬盘高速便携 | 1TB;深灰 | 1
@ receiver: 邵其远
@ phone: 18900031148
@ address: 浙江省杭州市滨江区江南大道588号
@ coupon: -
@ amount: 469
@ note: -
b 在不在 问个盘
a 在的 您说
b 剪视频的 素材太多了 1t不够用
a 剪辑建议2TB 留点余量
b 嗯2t 灰的
a 好的 2TB深灰
b 写入多少
a 实测1000MB/s左右 接口要Gen2哦
b 懂了
b 苹果电脑即插即用?
a exFAT格式 mac和win都认
b 质保呢
a 三年 只换不修
b 成 拍了

# w067 选了卸妆膏,订单是卸妆水 => goods.product|model
温和卸妆水眼唇脸三合一 | 400ml | 1
@ receiver: 蔡小满
@ phone: 15200018836
@ address: 浙江省宁波市鄞州区中山东路1999号
@ coupon: -
@ amount: 79
@ note: -
b 在吗在吗
a 在的亲 我是小鹿
b 卸妆水和卸妆膏哪个卸防晒干净呀
a 日常防晒膏更彻底 乳化快 水的话要多擦两遍
b 我皮薄 不想来回擦
b 那就卸妆膏
a 好的亲~卸妆膏也是79
b 买了 几号能到
a 今天发 后天左右
b 话说你们家防晒还做活动吗
a 双12会有 现在是日常价
b ok 那等双12

# w068 两瓶128没要,一套109
洗发水去屑 | 500ml | 1
护发素柔顺 | 500ml | 1
@ receiver: 宁静
@ phone: 13900093321
@ address: 河南省南阳市宛城区建设路75号
@ coupon: -
@ amount: 109
@ note: -
b 洗护一套多少
a 单买洗发水69 护发素59 一套109
b 洗发水两瓶呢
a 两瓶128
b 不了 一套就行 洗一护一

# w069 两人各一个,只拍一个 => goods.quantity
筋膜球按摩花生球 | 灰 | 1
@ receiver: 席小鹿
@ phone: 18100019948
@ address: 辽宁省大连市沙河口区黄河路620号
@ coupon: -
@ amount: 25.9
@ note: -
b 我和室友一人一个
a 好的 两个灰色嘛
b 对都灰
b 她给我转钱了 我一起买
a 室友真好哈哈
b 怎么用啊 跑完小腿硬邦邦
a 坐着把球垫小腿下 来回滚30秒
b 疼吗
a 酸胀正常 别压骨头
b okk

# w070 one pack of three is three
Baby Sleepsuit | White; 3-6 months; 3 pack | 1
@ receiver: Isla Murray
@ phone: +44 7700 900822
@ address: 26 Byres Road, Glasgow G11 5RG, UK
@ coupon: -
@ amount: 27
@ note: -
b need 3 sleepsuits, he's 11 weeks but massive
a One pack has 3. At 11 weeks and big: 3-6 months
b newborn ones already don't close lol
b ok one pack 3-6

# w071 02断货改01
腮红膏 | 01奶杏 | 1
@ receiver: 杨柳
@ phone: 13300093355
@ address: 江苏省镇江市丹徒区谷阳路11号
@ coupon: -
@ amount: 49
@ note: -
b 02荔枝有货不
a 02下午刚被拍完 预计20号补
b 不等啦
b 01吧 奶杏也好看
a 01奶杏现货 今天发
b 补货了也别告诉我 怕忍不住🤣

# w072 并指没选;21是手围
滑雪手套防水 | 黑红;L | 1
@ receiver: 霍然
@ phone: 15900026617
@ address: 吉林省吉林市船营区吉林大街88号
@ coupon: -
@ amount: 99
@ note: -
b 手围21 L?
a 21-22.5是L
b 那个并指的更暖吧
a 并指保暖 五指灵活
b 玩单板还是五指吧
b 黑红L
a 这款就是五指的

# w073 应寄成都月子中心 => ship.address
新生儿礼盒满月套装 | 粉;0-3个月 | 1
@ receiver: 辜敏
@ phone: 15200089934
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 188
@ note: -
b 寄给我闺蜜坐月子的地方
a 您发下地址
b 成都市锦江区红星路三段16号 月子中心前台
a 好的 已经记下
b 电话名字不变 我去拿

# w074 L是侄子的,他妈自己买
游泳圈儿童腋下圈 | 小鲸鱼;M | 1
@ receiver: 桑桑
@ phone: 18300066625
@ address: 广东省深圳市南山区南海大道2088号
@ coupon: -
@ amount: 45
@ note: -
b 两岁半 28斤
a 28斤选M 20-35斤
b 我侄子40斤穿L是吧
a 对 L是35斤以上
b 他那个他妈自己买 我就M

# w075 要350度拍成平光;泳帽没备注 => goods.model pay.gift
泳镜近视高清防雾 | 平光;黑 | 1
@ receiver: 毛毛
@ phone: 13800027748
@ address: 广东省中山市石岐区岐关西路51号
@ coupon: -
@ amount: 79
@ note: -
b 我左眼350 右眼350
a 那选350度的 平光看不清哦
b 嗯350 黑
b 晒单有返现吗
a 晒图送泳帽一个 这边随单给您放
b 好耶 拍啦

# w076 怕脏改黑金,拍成米白 => goods.colour
短款小香风外套 | 米白;S | 1
@ receiver: 沈初
@ phone: 18200066120
@ address: 上海市静安区南京西路1266号
@ coupon: -
@ amount: 259
@ note: -
b 这件是纯羊毛吗
a 亲 含羊毛30% 不扎
b 干洗?
a 建议干洗哦
b 米白会不会显脏啊
a 面料有防污处理 但浅色还是要勤打理哈
b emmm 懒人一枚 还是黑金吧
a 黑金S有货
b S 对
b 付款了么么
a 收到~ 给您排今天第一批
b 袖子长不长 我160
a 袖长57 刚到手腕
b 完美

# w077 delivery wish not in the note => ship.note
Kids Canvas Sneakers | Navy; EU 30 | 1
@ receiver: Ivana Kovac
@ phone: +61 491 570 157
@ address: 64 Lygon Street, Carlton VIC 3053, Australia
@ coupon: -
@ amount: 32
@ note: -
b navy size 30 for my boy
b we both work, can they leave it with the neighbour at no 66
a Sure, I'll add a note: leave with neighbour at 66
b lifesaver thank you

# w078 收藏券没用上 => pay.coupon|amount
女士雪地靴短筒 | 栗色;38 | 1
@ receiver: 雁南
@ phone: 18200011174
@ address: 辽宁省鞍山市铁东区胜利南路66号
@ coupon: -
@ amount: 199
@ note: -
b 收藏店铺有优惠不
a 收藏送10元券 点一下就领
b 领完了 栗色38
a 亲记得用哦
b 用用用
b 好了

# w079 529是券前价(去年买价);券、周末送都有
羽绒服短款白鸭绒 | 云杉绿;XL | 1
@ receiver: 安琪
@ phone: 13500029990
@ address: 山西省太原市迎泽区新建南路8号
@ coupon: 老客券30
@ amount: 499
@ note: 周末送
b 充绒量多少
a XL是165克 90绒
b 老客户有优惠吗 去年在你家买的529
a 老客券30 领了到手499
b 用上了
b 云杉绿xl 周末送哈
a 备注好啦
b 帽子能摘?
a 不可摘
b 好吧

# w080 粉的不要
儿童棉拖鞋包跟 | 灰兔;24-25 | 2
@ receiver: 闵柔
@ phone: 13800086623
@ address: 浙江省湖州市吴兴区红旗路28号
@ coupon: -
@ amount: 51.8
@ note: -
b 双胞胎 一模一样两双
b 脚长15
a 15cm穿24-25 刚好
b 灰兔子的 别搞成粉的我家俩小子
a 放心 灰兔

# w081 建议21被拒,坚持24
吸奶器电动 | 双边;24mm | 1
@ receiver: 祝安
@ phone: 13500081191
@ address: 江苏省徐州市鼓楼区中山北路88号
@ coupon: -
@ amount: 399
@ note: -
b 单边和双边差多少
a 单边259 双边399
b 上班背奶 时间紧 双边
b 喇叭罩21mm还是24mm 我量了16
a 16mm加3-4 建议21
b 用过21的 夹得疼 还是24
a 那按您习惯24mm 好的
b 声音大不大 公司母婴室人多
a 42分贝 像翻书
b 行 下单啦

# w082 改要滋润型没改;呼和浩特偏远 => goods.model|product ship.remote
精华水大容量 | 清爽型;300ml | 1
@ receiver: 其其格
@ phone: 13500011263
@ address: 内蒙古自治区呼和浩特市新城区新华东街26号
@ coupon: -
@ amount: 139
@ note: -
b 我们这干 清爽型够润吗
a 干燥地区建议滋润型哦
b 那滋润型
b 刚拍了

# w083 腰78要大码,拍成均码 => goods.size|model
紫色蓬蓬公主风半裙 | 香芋紫;均码(腰围60-72) | 1
@ receiver: 苗可
@ phone: 13100035519
@ address: 重庆市渝中区民生路181号
@ coupon: -
@ amount: 88
@ note: -
b 我腰78 均码塞得进去不嘛
a 78的话均码紧 有大码(腰围72-84)
b 那要大码噻
a 香芋紫大码 要得
b 巴适 下单咯
a 看到啦 马上打包
b 里头有衬裙没得
a 有两层网纱衬
b 静电大不大嘛
a 可以喷点防静电的
b 晓得咯

# w084 16寸被劝回14;香港东路在青岛;头盔已备注
儿童自行车 | 14寸;薄荷绿 | 1
@ receiver: 席安
@ phone: 13900015560
@ address: 山东省青岛市崂山区香港东路195号
@ coupon: -
@ amount: 469
@ note: 送头盔
b 娃98cm 买14还是16
a 98cm骑14寸 105以上换16
b 买16能多骑一年啊
a 脚够不着地不安全的宝妈
b 那14寸 绿色
b 头盔说好送的
a 送的 已备注
a 头盔52-56可调的
b 自己能装吗
a 带工具 20分钟
b 他爸装

# w085 2 is the stock, the note is there
E-reader Case | Fog Grey; 6.8" | 1
@ receiver: Tom Bright
@ phone: +61 491 570 006
@ address: 3 Elizabeth Street, Hobart TAS 7000, Australia
@ coupon: -
@ amount: 21
@ note: leave at reception
b only 2 left??
a Yes 2 grey left, new stock on Monday
b grabbing one. I work at number 3, pls leave at reception
a Noted at reception

# w086 wanted the screen protector, ordered a case => goods.product|model
Clear Phone Case for iPhone 15 | Transparent | 1
@ receiver: Hannah Brooks
@ phone: +44 7700 900142
@ address: 18 Ashgrove Road, Bristol BS6 6LY, UK
@ coupon: -
@ amount: 14
@ note: -
b hiya is the tempered glass the one with the fitting frame
a Yes, the glass screen protector comes with an alignment tray
b perfect just the screen protector then, ive already got a case
a Great, it's for iPhone 15?
b yep 15. ordered!
a Thanks Hannah, goes out today
b how long does it take
a 2 to 3 days
b 👍

# w087 黑色是闺蜜的
高腰A字牛仔裙 | 浅蓝;S | 1
@ receiver: 江一诺
@ phone: 18600017724
@ address: 浙江省杭州市余杭区文一西路1818号
@ coupon: -
@ amount: 99
@ note: -
b 我闺蜜买的黑色S 上身绝了
b 她让我也买黑的
a 姐妹同款也好看呀
b 不要撞色啦 浅蓝s
a 好滴浅蓝S

# w088 6mm是教练建议,没采纳
瑜伽垫加宽 | 深紫;80cm;10mm | 1
@ receiver: 常薇
@ phone: 17700039943
@ address: 湖北省黄石市下陆区杭州西路88号
@ coupon: -
@ amount: 109
@ note: -
b 6mm的跟10mm的
a 新手10mm护膝 6mm更稳
b 我瑜伽教练说6的好
b 可我膝盖不行 还是10
a 10mm深紫80宽 对吧
b 嗯嗯

# w089 白绿断货;尾号一致
德训鞋男复古 | 灰绿;44 | 1
@ receiver: 高**
@ phone: 186****7705
@ address: 湖南省郴州市苏仙区苏仙北路99号
@ coupon: -
@ amount: 259
@ note: -
b 收货电话尾号7705 这个号最近换套餐会不会接不到
a 派件前会短信的
b 行
b 灰绿44 白绿断了吧
a 白绿44售罄了
b 那灰绿没毛病

# w090 一机两镜不是数量
相机内胆包 | M;墨绿 | 1
@ receiver: 游鸿
@ phone: 18900034472
@ address: 浙江省舟山市定海区解放东路30号
@ coupon: -
@ amount: 88
@ note: -
b 一机两镜装得下吗
a M装一机两镜 L装一机三镜
b 目前就两个头 M
b 墨绿 防水不
a 防泼水
b ok

# w091 派件要打外婆的号 => ship.phone
女童公主皮鞋 | 银色;29 | 1
@ receiver: 方婷
@ phone: 13300029941
@ address: 福建省泉州市丰泽区田安路300号
@ coupon: -
@ amount: 89
@ note: -
b 银色29
b 尾号9941这个号是我上班的 送货打我妈的吧 13300067742
a 好的 派件电话留13300067742
b 她不识字只能接电话哈

# w092 横拍是球友的,五星198没选
乒乓球拍四星 | 直拍;双面反胶 | 1
@ receiver: 冯叔
@ phone: 15100026636
@ address: 黑龙江省哈尔滨市道里区中央大街66号
@ coupon: -
@ amount: 128
@ note: -
b 老伙计用横板 我打直的
a 叔 直拍四星的128 五星198
b 退休了打着玩 四星得了
b 整一个

# w093 建议大半码42.5,拍成42 => goods.size
碳板竞速跑鞋 | 荧光橙;42 | 1
@ receiver: 骆驰
@ phone: 13500029915
@ address: 浙江省温州市鹿城区车站大道557号
@ coupon: -
@ amount: 799
@ note: -
b 你们这个碳板硬不硬 我体重75
a 75公斤没问题 回弹偏硬
b 配速5分半会不会浪费
a 5分内更能发挥 但训练也可以穿
b 平时别家穿42 你家鞋楦偏不偏小
a 竞速款偏瘦 跑马的话建议大半码42.5
b 行42.5
b 橙色 11月上马用
a 祝您PB!
b 🙏

# w094 29、179只是问;45是温度
恒温调奶器 | 1.2L;带沥水架 | 1
@ receiver: 舒窈
@ phone: 13700066690
@ address: 四川省南充市顺庆区人民北路120号
@ coupon: -
@ amount: 199
@ note: -
b 沥水架单买多少
a 单买29 套餐带架199
b 不带架的1.2升呢
a 179
b 带架带架 省得配
b 温度能调45不
a 37-100可调 45常用

# w095 46、34是人数余数;写字已备注
毕业纪念册同学录 | 星河;活页80张 | 1
@ receiver: 聂小倩
@ phone: 13600088845
@ address: 广东省汕头市龙湖区金砂路110号
@ coupon: -
@ amount: 35
@ note: 写名字:六2班 聂小倩
b 全班46个人 80张够吗
a 够的 一人一张还剩34
b 封面帮写六2班聂小倩
a 备注好了
b 谢谢姐姐

# w096 西藏中路在上海
蓝牙耳机挂脖式 | 升级款;灰 | 1
@ receiver: 常乐
@ phone: 18100088819
@ address: 上海市黄浦区西藏中路268号
@ coupon: -
@ amount: 89
@ note: -
b 到西藏中路不算偏远吧 我刚看你们写西藏加运费
a 您是上海黄浦 不算哦 包邮
b 哈哈吓我一跳
b 灰色升级款

# w097 白色M是上月订单;6件是库存
防晒衣UPF50+ | 冰川蓝;L | 1
@ receiver: 甘棠
@ phone: 17300081127
@ address: 江西省南昌市青山湖区南京东路399号
@ coupon: -
@ amount: 119
@ note: -
b 上个月买的白色M小了
a 亲 之前那件是白色M是吗
b 嗯 给我妹了 这次来L
b 换个颜色 冰川蓝
a 冰川蓝L 库存剩6件
b 拍

# w098 要套装459,只拍了外套 => goods.product|model|quantity pay.amount
通勤西装外套 | 炭灰;M | 1
@ receiver: 温言
@ phone: 18700049915
@ address: 上海市浦东新区张杨路838号
@ coupon: -
@ amount: 329
@ note: -
b 单外套329 套装多少
a 外套+裤子套装459
b 下周面试 套装吧 炭灰M
a 好滴 祝offer多多
b 拍了哈哈
b 裤子多长 我165
a 裤长98 配3cm跟刚好
b 好的 要是不合适能单退裤子吗
a 套装要一起退哦
b 懂

# w099 brown is the flatmate's
Wide Leg Trousers | Black; M | 2
@ receiver: Amara Obi
@ phone: +44 7700 900733
@ address: 44 Deansgate, Manchester M3 2BW, UK
@ coupon: -
@ amount: 58
@ note: -
b my flatmate has the brown ones, gorgeous
a They are! Brown and black both in M
b black for me, two pairs for work
b 29 each yeah
a 58 for two

# w100 128被否;券、笔都在单上
儿童学习平板 | 护眼版;8+256G | 1
@ receiver: 管彤
@ phone: 15900071163
@ address: 广西壮族自治区桂林市七星区漓江路26号
@ coupon: 开学券200
@ amount: 1999
@ note: 送电容笔
b 网上说8+128就够了
a 要装课程的话建议256 视频很占地方
b 那256吧
b 开学券能减200吧 笔送不送
a 减200 送电容笔 都备注好啦
b 1999付了
a 好的家长 今天发
b 孩子四年级 同步教材有吗
a 有人教 北师大版都可以装
b 能锁游戏不
a 家长管控里可以设
b 太需要了

# w101 电话只有10位 => ship.phone
宝宝爬服秋冬 | 小熊棕;80 | 2
@ receiver: 米多妈
@ phone: 1580002213
@ address: 河南省开封市龙亭区大梁路33号
@ coupon: -
@ amount: 118
@ note: -
b 棕色小熊 80 两件哈
a 好的宝妈
b 有赠的口水巾不
a 这款没有活动哦
b 好吧 没事

# w102 定抹茶绿,订单雾霾蓝 => goods.colour
婴儿推车轻便可登机 | 雾霾蓝 | 1
@ receiver: 常思
@ phone: 18600017730
@ address: 山东省烟台市芝罘区南大街166号
@ coupon: -
@ amount: 599
@ note: -
b 这车能上飞机不
a 折叠后55*45*23 大部分航司可以
b 多重
a 5.8公斤 单手提
b 姥姥给买的 她说粉的不禁脏
b 我自己看中抹茶绿
a 抹茶绿今天还有2台
b 抹茶绿 定了
b 万一有磕碰咋办
a 七天内拍照给我们 包换的

# w103 女儿要白蓝,拍成白灰 => goods.colour
厚底板鞋女 | 白灰;37 | 1
@ receiver: 邢露
@ phone: 13000054438
@ address: 天津市南开区鞍山西道210号
@ coupon: -
@ amount: 149
@ note: -
b 妈 你自己跟客服说
b 我是她妈 她要白蓝的那双
a 阿姨好 白蓝37对吗
b 对的 37 脚跟我一样大
b 孩子帮我点好了
a 看到订单啦 谢谢阿姨
b 退换要在几天
a 七天内不影响二次销售都可以
b 中

# w104 110被否;日期已备注
男童西装礼服套装 | 黑;120 | 1
@ receiver: 甄好
@ phone: 13100080046
@ address: 福建省漳州市芗城区胜利东路9号
@ coupon: -
@ amount: 199
@ note: 12月2日前送到
b 当花童 12月3号婚礼
a 备注12月2日前送到
b 120 他115有点宽
a 西装宽一点好看
b 110会不会正好
a 110袖子短
b 听你的120 黑色
b 领结带不带
a 带 还有口袋巾
b 皮鞋呢
a 鞋不含
b 知道 家里有

# w105 搬家,地址没改 => ship.address
真丝睡裙吊带 | 香槟;M | 1
@ receiver: 白露
@ phone: 17600028830
@ address: 广东省广州市天河区体育西路109号
@ coupon: -
@ amount: 279
@ note: -
b 我上周搬了 现在在 番禺区汉溪大道东290号
a 帮您改到番禺区汉溪大道东290号
b 对 终于不用爬六楼了哈哈
a 恭喜乔迁
b 真丝好打理不
a 冷水手洗 别拧 阴干
b 行吧女明星待遇
a 哈哈对的

# w106 电话要换室友的 => ship.phone
控油散粉 | 02透明;8g | 1
@ receiver: 尤佳
@ phone: 15100062295
@ address: 吉林省长春市朝阳区红旗街1448号
@ coupon: -
@ amount: 99
@ note: -
b 这个透明的夏天脱不脱妆
a 控油6小时左右 T区补一次
b 你好 电话能不能填我室友的 我手机停机了
a 可以的 您发下
b 13200071160
b 就电话换 别的不动
a 收到~
b 室友也被我种草了hh
a 谢谢安利

# w107 ten is hypothetical
Phone Tripod | 60 inch; Black | 1
@ receiver: Nina Petrova
@ phone: +64 21 555 0133
@ address: 7 Cuba Street, Wellington 6011, New Zealand
@ coupon: -
@ amount: 26
@ note: -
b if i was buying ten for a school would there be a discount
a From 10 pieces it's 15% off
b haha maybe next term. just one
b 60 inch
a One 60 inch, thank you
b does the remote need a battery
a It's included
b sweet as

# w108 the code was not used => pay.coupon|amount
Hydrating Serum | 30 ml | 1
@ receiver: Sophie Lambert
@ phone: +44 7700 900255
@ address: 5 Marine Parade, Brighton BN2 1TL, UK
@ coupon: -
@ amount: 22
@ note: -
b got a code from your insta, GLOW5
a GLOW5 works, 5 off at checkout
b brill used it i think?
b order's in

# w109 拉萨偏远 => ship.remote
儿童保温杯吸管 | 恐龙绿;450ml | 1
@ receiver: 卓玛
@ phone: 18900070015
@ address: 西藏自治区拉萨市城关区北京中路64号
@ coupon: -
@ amount: 79
@ note: -
b 娃上幼儿园带的 漏不漏
a 双密封圈 倒过来也不漏
b 恐龙的要
b 买啦
a 扎西德勒 今天发出
b 吸管坏了能配吗
a 可以单买吸管头

# w110 脱敏一致;备注齐全
儿童餐椅可折叠 | 奶白 | 1
@ receiver: 夏**
@ phone: 136****0098
@ address: 江苏省连云港市海州区海连中路72号
@ coupon: -
@ amount: 259
@ note: 送餐垫;周末送
b 收货那个夏瑶瑶是我 电话后四位0098
a 核对无误的
b 礼拜六在家 周末送可以吧
a 周末送已备注 餐垫也写上了
b 赞

# w111 free scrunchie not noted => pay.gift
Oversized Hoodie | Cream; M | 1
@ receiver: Zoe Kim
@ phone: +1 415-555-0128
@ address: 1550 Valencia Street, San Francisco, CA 94110
@ coupon: -
@ amount: 42
@ note: -
b omg do i still get the scrunchie w/ hoodies
a Yes, a free scrunchie with every hoodie today
b yesss cream M
b ordered

# w112 建议并认可L,拍成M => goods.size
瑜伽裤女高腰裸感 | 黑;M | 1
@ receiver: 颜如
@ phone: 15900077162
@ address: 北京市海淀区中关村南大街27号
@ coupon: -
@ amount: 139
@ note: -
b 161 58公斤
a 58公斤建议L 高腰M会勒肚子
b 那L 黑
a 嗯嗯 黑色L
b 拍了 明天健身房穿来得及不
a 您这边同城仓 明天下午到
b 起球不
a 面料做了抗起球测试 别和牛仔裤一起机洗
b 知道
b 我看买家秀有人说透
a 黑色不透 浅色建议穿肤色内裤
b 行

# w113 要三盒,只拍一盒 => goods.quantity
医用透明质酸修护贴 | 5片/盒 | 1
@ receiver: 房雨桐
@ phone: 15200047710
@ address: 江西省赣州市章贡区红旗大道86号
@ coupon: -
@ amount: 89
@ note: -
b 械字号的吧?
a 是的 二类械 包装有注册证号
b 刚打完水光 一天一片 用半个月
a 那15片 也就是3盒
b 嗯三盒
b 直接拍了 师傅快点发
a 会的 今天16点前下单都当天发

# w114 领的满减券没用上 => pay.coupon|amount
机械键盘87键 | 奶油白;茶轴 | 1
@ receiver: 冉阳
@ phone: 17300066618
@ address: 四川省德阳市旌阳区长江西路一段25号
@ coupon: -
@ amount: 259
@ note: -
b 茶轴吵不吵 舍友睡眠浅
a 声音中等 配静音垫会好点
b 静音垫另买吗
a 套装里没有 要另买
b 先不要
b 奶油白 茶轴
b 首页那个满200减30的券我领了 能用吧
a 可以用 结算自动抵
b 好 付完了
b 上海仓还是哪发
a 东莞发
b 好

# w115 要用群券20,用了新人券5 => pay.coupon|amount
面部防晒霜SPF50+ | 50ml | 2
@ receiver: 甄妮
@ phone: 15100078853
@ address: 浙江省台州市椒江区中心大道183号
@ coupon: 新人券5
@ amount: 178
@ note: -
b 粉丝群里发的20那张券可以用不
a 群专享20券可以用在这款上
b 那我用群的那张
a 好的 下单选群专享20
b 两支 拍好
b 假白吗
a 水感的 有一点提亮 不假白
b 搓泥不
a 护肤等两分钟再涂
b 好哒

# w116 姓名错字要改 => ship.receiver
针织开衫女 | 燕麦;均码 | 1
@ receiver: 贺敏
@ phone: 13800015502
@ address: 河北省廊坊市广阳区新华路121号
@ coupon: -
@ amount: 119
@ note: -
b 地址对的 名字打错字了 我叫贺闵 门里一个文
a 好的 贺闵 帮您记下
b 取件要身份证 不改麻烦

# w117 M is the earlier order; 26 is miles
Running Belt | Black; L | 1
@ receiver: Carlos Vega
@ phone: +1 305-555-0172
@ address: 700 Brickell Avenue, Miami, FL 33131
@ coupon: -
@ amount: 25
@ note: -
b last time i got the M and it rode up
a At a 36 waist we'd suggest L
b yeah L this time
b gonna do the marathon in it, 26 miles lol
a Wow good luck!
b does it bounce
a Silicone grip inside, stays put
b cool

# w118 50ml推荐被拒;地址一致
修护精华油 | 30ml | 1
@ receiver: 白芷
@ phone: 15100039976
@ address: 安徽省安庆市迎江区人民路366号
@ coupon: -
@ amount: 219
@ note: -
b 50ml更划算吧
a 50ml329 折算便宜些 但开封6个月内用完
b 用不完 30的
a 好的 不会强推哈
b 地址安庆人民路那个 公司的
a 迎江区人民路366号 没错

# w119 40 taken back for 39
Chunky Loafers | Black Patent; EU 39 | 1
@ receiver: Bea Novak
@ phone: +44 7700 900155
@ address: 140 Gloucester Road, Bristol BS7 8NT, UK
@ coupon: -
@ amount: 69
@ note: -
b 40 pls
b wait do they come up big
a Half a size big, most take one down
b then 39
b patent not the matte
a 39 black patent, got it

# w120 换了新号,订单还是旧号 => ship.phone
车载手机支架无线充 | 黑 | 1
@ receiver: 石磊
@ phone: 13600055218
@ address: 广西壮族自治区南宁市青秀区民族大道115号
@ coupon: -
@ amount: 119
@ note: -
b 手机号我换了 原来那个不用了
b 新的 18600055219
a 18600055219 记录好了
b thx
b 充电多少瓦
a 15W 苹果是7.5W
b 会烫手机不
a 夏天暴晒下会热 正常保护
b 好

# w121 72色129、纸盒69没选
彩铅48色水溶性 | 铁盒 | 1
@ receiver: 画室小关
@ phone: 13100058847
@ address: 浙江省温州市瓯海区瓯海大道1208号
@ coupon: -
@ amount: 79
@ note: -
b 72色的啥价
a 129
b 孩子兴趣班刚学 老师单子写的48就行
b 纸盒的便宜?
a 纸盒69 铁盒79 铁盒耐摔
b 铁盒

# w122 秋季45件是同事的
待产包入院全套 | 夏季款;38件 | 1
@ receiver: 云舒
@ phone: 15800052230
@ address: 福建省莆田市城厢区文献西路1066号
@ coupon: -
@ amount: 298
@ note: -
b 8月底生 夏季还是秋季
a 8月底夏季款就可以 秋款带厚抱被
b 我同事9月生的买的秋季45件
b 我还是夏季
a 夏季38件装 298
b 好
a 预产期顺利
b 里面有产褥垫吧
a 有 10片
b 够一天两天的
a 不够医院也能买
b 嗯

# w123 收件人应李老师,脱敏名姓张 => ship.receiver
钢笔礼盒商务送礼 | 墨黑;F尖 | 1
@ receiver: 张**
@ phone: 139****4471
@ address: 浙江省嘉兴市南湖区中环南路88号
@ coupon: -
@ amount: 198
@ note: -
b F尖写字粗吗
a 0.5左右 日常写正好
b ok
b 送导师的 寄到他办公室
b 签收写 李老师
a 收件人李老师是吧
b 嗯嗯 不然门卫不给代收
a 好的这就登记
b 墨水要另买吗
a 盒里有两支墨囊
b 够了

# w124 two journals wanted, one ordered => goods.quantity
Dotted Bullet Journal A5 | Forest Green | 1
@ receiver: Theo Marsh
@ phone: +1 503-555-0144
@ address: 2210 SE Hawthorne Blvd, Portland, OR 97214
@ coupon: -
@ amount: 18
@ note: -
b hey my twin sister and i each want one, both green
a Two forest green journals, nice
b yeah two. sent the payment

# w125 0.7没货,选0.5
自动铅笔0.5mm | 透明 | 2
@ receiver: 路遥
@ phone: 18100071139
@ address: 湖北省十堰市茅箭区人民北路23号
@ coupon: -
@ amount: 31.8
@ note: -
b 0.7有吗 我手重老断芯
a 0.7的下个月才上 0.5有防断芯结构
b 那先0.5两支
b 15.9一支是吧
a 对 两支31.8

# w126 粉的断货,同事接受白色
计算器函数科学型 | 白 | 2
@ receiver: 田甜
@ phone: 18200019937
@ address: 江苏省淮安市清江浦区淮海北路66号
@ coupon: -
@ amount: 138
@ note: -
b 中级会计能带进考场不
a 可以 无存储功能的
b 那帮同事带一个 我也一个 两个白的
a 好 69一个 138
b 同事说她要粉的
a 粉色断货了 下月到
b 她说那白的也行

# w127 孩子学网球,拍成羽毛球拍 => goods.product|model|size
碳纤维羽毛球拍单拍进攻型 | 红黑;4U | 1
@ receiver: 池骋
@ phone: 18500023371
@ address: 广东省佛山市顺德区大良街道凤山中路33号
@ coupon: -
@ amount: 169
@ note: -
b 小学三年级刚学网球 用多大拍
a 身高1米35左右用25寸网球拍
b 好就要25寸的
a 25寸的红黑和蓝白都有
b 红黑吧男孩子
b 付了
a 谢谢家长 今天发出
b 线要不要另外穿
a 出厂已穿线 可直接打
b 那手胶呢 会不会滑
a 带吸汗手胶 夏天勤换
b 好 教练说先学正手

# w128 price match to 49 not applied => pay.amount
Wireless Earbuds | White | 1
@ receiver: Ahmed Farouk
@ phone: +44 7700 900477
@ address: 88 Wilmslow Road, Manchester M14 5AL, UK
@ coupon: -
@ amount: 59
@ note: -
b saw these for 49 elsewhere, price match?
a We can match it, I'll set it to 49
b legend. paying now
a Thanks Ahmed

# w129 手机只能用Type-C口,拍成圆孔款 => goods.product|model
有线耳机入耳式 3.5mm圆孔 | 白色 | 1
@ receiver: 蒋一帆
@ phone: 13900041172
@ address: 江苏省苏州市姑苏区干将东路178号
@ coupon: -
@ amount: 39
@ note: -
b 我手机没有圆孔 得typec口那种的
a 亲 那您拍Type-C款哦 圆孔的插不了
b 哦哦 白的对吧
a 对 白色有货
b ok拍啦
a 付款成功 今天给您发圆通
b 有没有线控啊
a 有的 三键线控带麦
b 能打电话就行

# w130 3N is what she used before
Foundation Stick | Shade 4N | 1
@ receiver: Layla Haddad
@ phone: +61 491 570 111
@ address: 19 Glebe Point Road, Glebe NSW 2037, Australia
@ coupon: -
@ amount: 31
@ note: -
b 3N or 4N for nc30
a 4N, 3N runs light on NC30
b been using 3n for years but its kinda pink on me
b k 4n

# w131 伊犁偏远;邮政没备注 => ship.remote ship.note
冲锋衣三合一男 | 黑;XL | 1
@ receiver: 马文龙
@ phone: 15900081147
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路32号
@ coupon: -
@ amount: 459
@ note: -
b 176 82kg 穿啥
a XL刚好 里面能套抓绒
b 就XL 黑
a 嗯嗯
b 给我发邮政 别的快递我们镇不到
a 好的 备注发邮政
b 拉链进水不
a 压胶拉链 小雨没事
b 山里风大 帽子能拆吗
a 可拆 有魔术贴
b 👍

# w132 6 mm agreed, 4 mm ordered => goods.model|size
Yoga Mat | 4 mm; Teal | 1
@ receiver: Priya Nair
@ phone: +65 8123 4567
@ address: 22 Tampines Street 81, #05-114, Singapore 521822
@ coupon: -
@ amount: 29
@ note: -
b my knees are bad, 4 or 6mm?
a For knees we suggest 6 mm
b 6mm teal pls
a Noted :)
b paid

# w133 蓝是假设
台灯学生护眼 | 粉;三档调光 | 1
@ receiver: 成蹊
@ phone: 13700018843
@ address: 四川省乐山市市中区嘉州大道56号
@ coupon: -
@ amount: 119
@ note: -
b 差评说频闪
a 亲 有无频闪检测报告的 发您看下
b 看了 行
b 退货运费谁出
a 有运费险的
b 粉的吧 要是男孩我就买蓝

# w134 999是券前价;黑的算了
羊毛大衣双面呢 | 焦糖;M | 1
@ receiver: 关雎
@ phone: 13300076629
@ address: 辽宁省沈阳市沈河区青年大街125号
@ coupon: 满800减100
@ amount: 899
@ note: -
b 999的那件吧
a 亲 吊牌999 现在满800减100 到手899
b 那我要焦糖 M
a 好的~
b 要不再来件黑的
b 算了 一件够贵了
b 899付好
a 好的 今晚出库
b 干洗店说双面呢贵
a 一季洗一次就够

# w135 地址只到区 => ship.address
高考必刷题文具大礼包 | 旗舰款 | 1
@ receiver: 阎冬
@ phone: 13400091126
@ address: 陕西省咸阳市秦都区
@ coupon: -
@ amount: 69
@ note: -
b 高三住校 送学校还是家里好
a 都可以的 看您方便
b 那送家里吧
b 地址系统里有

# w136 以旧换新减20没减 => pay.amount|promotion
手机散热背夹 | 磁吸款;黑 | 1
@ receiver: 武辰
@ phone: 18900024417
@ address: 江西省九江市浔阳区浔阳东路88号
@ coupon: -
@ amount: 129
@ note: -
b 以旧换新那个活动我想参加 减20
a 可以的 给您登记以旧换新 减20 您付109
b 成
b 付完了

# w137 maternity buyer chose 12, ordered 10 => goods.size
Ribbed Midi Dress | Sage; 10 | 1
@ receiver: Ella Whitfield
@ phone: +44 7700 900318
@ address: Flat 3, 42 Cardigan Lane, Leeds LS6 3BJ, UK
@ coupon: -
@ amount: 36
@ note: -
b hello, is the fabric stretchy
a Yes, ribbed with 5% elastane
b im usually a 10 but ive got a bump lol 22 weeks
a Congratulations! Then go one up, a 12 will last you longer
b 12 in sage, go on then
b done x
a Thank you! Any other question?
b can i bump wash it at 40 lol
a 30 is safer
b ok

# w138 单价69两瓶138,会员日88折没打 => pay.promotion|amount|coupon
素颜霜清透 | 自然色;40g | 2
@ receiver: 戚晚
@ phone: 13500086672
@ address: 湖南省衡阳市雁峰区解放路76号
@ coupon: -
@ amount: 138
@ note: -
b 会员日双倍折扣 能打几折
a 会员日88折 您是会员 69的价再打折
b 那我两瓶 自然色
b 已付 会员价真香
a 感谢支持呀
b 卸起来麻烦不
a 普通洗面奶就能洗
b 爱了

# w139 275、300没有选,0度一致
隐形眼镜半年抛 棕色小直径 | 0度 | 1
@ receiver: 柳眉
@ phone: 17600032206
@ address: 山东省济南市历下区泉城路188号
@ coupon: -
@ amount: 79
@ note: -
b 我近视275 能不能买0度戴着玩
a 可以 平光0度只做装饰 看远处要戴镜框哦
b 有275的吗
a 275的要等下周 300有现货
b 那不等了 0度 万圣节拍照用

# w140 name on the parcel not changed => ship.receiver
Muslin Swaddle Set | Stars; 3 pack | 1
@ receiver: Grace O'Neill
@ phone: +353 85 011 2233
@ address: 9 Salthill Road Upper, Galway, H91 Y6T2, Ireland
@ coupon: -
@ amount: 28
@ note: -
b its a gift for my sister in law, could you put her name on the parcel - Aoife Brennan
a Of course, I'll change the name to Aoife Brennan
b and she's at my address til march so leave that
`
