/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_J = `
# j001 25粒、4个冰袋不是数量;沙茶酱不要
潮汕牛肉丸手打 | 牛筋丸;500g | 2
@ receiver: 蔡记
@ phone: 18900056854
@ address: 广东省潮州市湘桥区潮枫路123号
@ coupon: -
@ amount: 96
@ note: -
b 老板 牛丸
a 您好 牛肉丸和牛筋丸两种
b 牛筋丸有嚼头
b 一斤多少粒
a 一斤25粒左右
b 那我两斤 过年打边炉
a 好 两份牛筋丸 96
b 沙茶酱送么
a 沙茶酱不送的 8块一罐
b 家里还有大半罐 免了
b 冰袋够不够哦 上次别人家的化了
a 泡沫箱加4个冰袋
b 好 付了

# j002 90cm嫌贵没买,改小的
真丝丝巾小方巾 | 蓝白碎花;53cm | 1
@ receiver: 戴安
@ phone: 15200031012
@ address: 浙江省杭州市上城区解放路178号
@ coupon: -
@ amount: 69
@ note: -
b 要那条大的 90的 长辈戴
a 蓝白碎花90cm 129
b 哦贵一倍呀
a 用料多 卷边也是手工的
b 那先不要大的了 小的我自己系包上
a 好的 53的69
b 嗯 长辈的我再看看

# j003 无头枕、脚托都不要;入户已备注
电脑椅人体工学 | 灰色;有头枕 | 1
@ receiver: 尉迟
@ phone: 15500042772
@ address: 湖北省荆州市荆州区荆中路120号
@ coupon: -
@ amount: 468
@ note: 送货入户
b 不带头枕多少钱
a 428
b 我1米86 有没有头枕区别大吗
a 高个子靠的时候头枕舒服
b 那带
b 灰的
b 脚托呢
a 脚托要+60 躺着睡才用得上
b 不午休 不要脚托
a 好的亲 灰色带头枕468
b 送货能送楼上么 3楼
a 可以送货入户 备注好了
b 可以 走起

# j004 收货人要写张大爷 => ship.receiver
鹦鹉笼大号不锈钢 | 方形;60*60*90 | 1
@ receiver: 翠花
@ phone: 13100067186
@ address: 河南省新乡市红旗区平原路303号
@ coupon: -
@ amount: 268
@ note: -
b 收货人给写成 张大爷吧 他在传达室
a 好的 收货人张大爷 电话用您的?
b 电话我的
a 好

# j005 一万没选;白色没货接受黑色
充电宝20000毫安 | 黑色;自带线 | 1
@ receiver: 路远
@ phone: 15700041389
@ address: 江苏省南京市鼓楼区中央路258号
@ coupon: -
@ amount: 99
@ note: -
b 我要坐飞机 两万能带吗
a 不超过100Wh可以 20000mAh是74Wh
b 哦那行
b 一万的轻多少
a 轻150克
b 两万吧 出差多
b 白色没了?
a 白的没了 黑色有
b 黑的也行
a 好的

# j006 老师说统一金色,还是银色 => goods.colour
女童皮鞋公主亮片 | 银色;31 | 1
@ receiver: 水晶
@ phone: 15800053864
@ address: 江西省抚州市临川区赣东大道98号
@ coupon: -
@ amount: 75
@ note: -
b 班上表演 全班女生都买 我们家31
a 好的 银色31
b 老师刚说统一要金色
a 那换金色31 一样75
b 对金色
b 好麻烦 我重拍了

# j007 说定四瓶,拍了三瓶 => goods.quantity pay.amount
自喷漆金属防锈 | 哑光黑;400ml | 3
@ receiver: 焊工小赵
@ phone: 15800063685
@ address: 山东省德州市德城区东风中路19号
@ coupon: -
@ amount: 54
@ note: -
b 三瓶能喷多大
a 一瓶一平方左右
b 我那铁门3个多平方 四瓶保险
a 喷两遍的话四瓶更稳
b 四瓶哑光黑
a 好的 72
b ok

# j008 89是上次大促价,买家接受99
婴儿棉柔巾 | 100抽;单包 | 10
@ receiver: 糯米团子
@ phone: 17700074107
@ address: 河北省衡水市桃城区中华大街288号
@ coupon: -
@ amount: 99
@ note: -
b 上次买的那种100抽的 十包
a 好的 十包99
b 上次是89的呀
a 上次是大促价哦 现在99已经最低了
b 好吧好吧 不等大促了
a 谢谢宝妈理解

# j009 250的一盒没拍,两盒都是200 => goods.model|quantity|size|product
隐形眼镜日抛30片 | 200度;30片 | 2
@ receiver: 蒋蒋
@ phone: 13100052948
@ address: 四川省成都市锦江区东大街下东大街段216号
@ coupon: -
@ amount: 238
@ note: -
b 左眼200右眼250 咋买
a 两只眼度数不同 各拍一盒
b 那200一盒 250一盒 要得
a 好的 两盒238
b 拍咯

# j010 栀子香以后再买
身体乳保湿秋冬 | 无香;400ml | 1
@ receiver: 冬冬
@ phone: 13300046246
@ address: 安徽省滁州市琅琊区南谯北路15号
@ coupon: -
@ amount: 49
@ note: -
b 孕妇能用不
a 无香版孕妇可用
b 栀子花香的好闻吗
a 好闻的 不过怀孕期间建议无香
b 那无香 等生完再买香的
b 大瓶
a 400毫升49
b 👌

# j011 答应送降压线没备注;299是别家 => pay.gift
行车记录仪前后双录 | 4K;64G卡 | 1
@ receiver: 车友阿炳
@ phone: 15900037516
@ address: 湖南省衡阳市石鼓区蒸阳北路76号
@ coupon: -
@ amount: 399
@ note: -
b 停车监控要降压线吧
a 要的 降压线30 单拍
b 送我一根呗 299别家都送
a 好吧 给您送一根降压线
b 痛快
b 64G够用不
a 够录一天的

# j012 产地新疆,收货在江苏
阿克苏冰糖心苹果 | 10斤;85mm | 1
@ receiver: 孙二娘
@ phone: 15500031121
@ address: 江苏省南通市通州区金沙街道银河路66号
@ coupon: -
@ amount: 79
@ note: -
b 苹果是新疆发货吗 几天到
a 苏州仓现货 次日达
b 那好 十斤 大果
a 85的大果 79
b 别磕坏了
a 每个都套网套的
b 好额

# j013 粉色被孩子否了
儿童雨衣带书包位 | 恐龙绿;L | 1
@ receiver: 石头妈
@ phone: 17300029560
@ address: 福建省三明市三元区新市中路62号
@ coupon: -
@ amount: 45
@ note: -
b 恐龙那个 粉色恐龙有么 女孩
a 有粉色恐龙
b 她不喜欢粉 她说粉的是妹妹穿的😂
a 哈哈 那绿色恐龙?
b 嗯绿 身高118
a L码110-120
b L

# j014 5.4是大舅的;线组不买
钓鱼竿手竿碳素超轻 | 4.5米;28调 | 1
@ receiver: 姜子
@ phone: 13400002213
@ address: 湖北省随州市曾都区烈山大道99号
@ coupon: -
@ amount: 138
@ note: -
b 新手钓鲫鱼
a 4.5米28调正合适
b 我大舅用的5.4的
a 5.4米钓大水面 新手举着累
b 河边水浅 4.5得了
b 鱼线鱼钩要另外买不
a 竿子不带线组 线组15一套
b 大舅给我弄 不买

# j015 滤芯没备注 => pay.gift
吸尘器无线手持 | 除螨版;白 | 1
@ receiver: 凌波
@ phone: 17600087891
@ address: 广东省珠海市香洲区凤凰北路2099号
@ coupon: 店铺券50
@ amount: 499
@ note: -
b 养猫 用哪个版
a 有猫建议除螨版 多一个除螨刷头 549
b 券50能用吧
a 能 抵完499 再送您一套滤芯
b 真的 那除螨版
b 下好了

# j016 备注已写;20块是规格
安徽毛豆腐 | 20块 | 1
@ receiver: 徽姑娘
@ phone: 13200061209
@ address: 上海市闵行区七莘路1507号
@ coupon: -
@ amount: 32
@ note: 晚七点后派送
b 给我备注下 工作日晚七点后再送 白天没人签收
a 备注晚七点后派送
b 臭不臭啊 合租的会骂我
a 煎之前有一点 煎完香
b 20块够吃几顿
a 两个人两三顿
b 行

# j017 横竖拍反,只拍一份 => goods.model goods.quantity pay.amount
奖状纸A4加厚 | 烫金竖版;50张 | 1
@ receiver: 年级组陶老师
@ phone: 18900011693
@ address: 江苏省常州市新北区通江中路350号
@ coupon: -
@ amount: 29
@ note: -
b 奖状要横的
a 横版50张29
b 两百张 四个班
a 四份116
b 拍了

# j018 最终黑杆,拍白杆 => goods.colour|model
落地灯客厅北欧 | 白杆;三色调光 | 1
@ receiver: 蒹葭
@ phone: 18600037106
@ address: 湖南省张家界市永定区大庸路18号
@ coupon: -
@ amount: 189
@ note: -
b 你好 这灯多高
a 1米6
b 沙发边上放的
a 合适
b 黑杆白杆哪个百搭
a 浅色家具选白杆
b 我家是胡桃木 深的
a 那黑杆更稳重
b 懂了 黑杆
b 调光的吧
a 三色调光 脚踩开关
b 嗯黑的拍了

# j019 20个印logo是以后的,先买两个
腰包男多功能跑步 | 黑 | 2
@ receiver: 常遇春
@ phone: 18500025203
@ address: 广西壮族自治区河池市金城江区西环路8号
@ coupon: -
@ amount: 39.6
@ note: -
b 我们跑团要20个印logo
a 20个起印 一个24 5天出货
b 先买两个不印的看质量
a 好的 不印19.8一个 两个39.6
b 好

# j020 电话中间一位不同 => ship.phone
磁力片积木 | 100片;收纳盒 | 1
@ receiver: 向日葵班
@ phone: 18600054127
@ address: 山东省淄博市临淄区桓公路120号
@ coupon: -
@ amount: 128
@ note: -
b 电话留园里的吧 18600051127
a 好的 改18600051127
b 100片够三个娃玩不
a 够的

# j021 鸡粪是邻居的;8平是面积
有机肥羊粪发酵 | 20斤 | 1
@ receiver: 老农民
@ phone: 18000049972
@ address: 山西省忻州市忻府区长征西街25号
@ coupon: -
@ amount: 35
@ note: -
b 羊粪臭不臭
a 完全发酵 几乎没味
b 我家邻居用的鸡粪 苍蝇满天飞
a 那是没发酵透
b 20斤能上几平
a 10平方左右
b 我那露台8平 一包够
a 好的

# j022 该送单词书,备注写成书签 => pay.gift
考研英语真题 | 英语二;2015-2025 | 1
@ receiver: 上岸
@ phone: 15200074511
@ address: 吉林省长春市朝阳区前进大街2699号
@ coupon: -
@ amount: 42.8
@ note: 送书签
b 专硕 英二的
a 好的 英语二
b 说送单词书的 直播间看到的
a 送一本核心单词 备注了
b 好嘞 祝我上岸
a 一战成硕!

# j023 要送医院,地址没改 => ship.address
不锈钢保温桶汤罐 | 1.8L;原色 | 1
@ receiver: 祝枝山
@ phone: 18700026688
@ address: 重庆市南岸区南坪西路38号
@ coupon: -
@ amount: 68
@ note: -
b 医院送饭 1.8够一个人不
a 够的 三层可以装饭菜汤
b 送到重医附一院 住院部 12楼 护士站转交
a 医院地址您改下单 或者我帮备注?
b 你帮我改嘛 重庆市渝中区友谊路1号
a 好的 改渝中区友谊路1号 住院部12楼护士站
b 谢谢咯

# j024 .010 rejected, 3 sets agreed
Guitar Strings Acoustic | Light .012; set of 6 | 3
@ receiver: Nate Whitlock
@ phone: +1 512-555-0133
@ address: 908 E 5th St, Unit 210, Austin, TX 78702
@ coupon: -
@ amount: 27
@ note: -
b do u have extra light .010
a Yes, .010 and .012
b ive got small hands but .010 buzzes on my guitar
b sticking w .012
a 3 sets for 27?
b yep the 3 pack deal

# j025 电话脱敏尾号一致;十五年没选
陈皮新会十年 | 250g罐装 | 1
@ receiver: 李梅
@ phone: 139****4410
@ address: 上海市长宁区仙霞路322号
@ coupon: -
@ amount: 328
@ note: -
b 手机尾号4410 收件李梅 对不
a 对的亲
b 十年和十五年的啥区别
a 十五年更醇 598
b 煮糖水十年够了
b 250克
a 好的

# j026 150券不够条件,用100;围巾没凑
呢子大衣双面羊绒 | 驼色;S | 1
@ receiver: 宁远
@ phone: 18500023854
@ address: 江苏省苏州市吴中区东吴北路88号
@ coupon: 满800减100
@ amount: 899
@ note: -
b 那个满1000减150的券我够不够
a 您这件999 不满1000用不了哦 用满800减100
b 那凑条围巾?
a 凑围巾要多花89呢 不划算
b 有道理 就100的
b 驼色 s
a 抵完899
b 买啦

# j027 枕席没备注 => pay.gift
麻将凉席竹席 | 1.8*2.0米;碳化 | 1
@ receiver: 范蠡
@ phone: 18800014560
@ address: 湖北省宜昌市伍家岗区夷陵大道255号
@ coupon: -
@ amount: 168
@ note: -
b 送枕席不
a 送一对枕席 我写上备注
b 1.8床对吧 别发1.5的
a 1.8*2.0 放心
b 要得

# j028 尾数2237,单子2273 => ship.phone
手机支架桌面铝合金 | 银色;加大款 | 1
@ receiver: 米雪
@ phone: 13500082273
@ address: 广东省清远市清城区北江一路11号
@ coupon: -
@ amount: 59
@ note: -
b 12.9平板用的
a 加大款59
b 好 拍了 麻烦看下电话填对没 尾数2237
a 我看看 单子上是2273哦
b 是2237 手滑了
a 帮您改

# j029 新疆路在青岛;28号是邻居;1kg×3=6斤
新疆和田大枣 | 五星;1kg | 3
@ receiver: 封神
@ phone: 13300090360
@ address: 山东省青岛市市北区新疆路18号
@ coupon: -
@ amount: 117
@ note: -
b 六斤枣 泡酒
a 1公斤一袋 三袋就是6斤
b 对 五星还是六星
a 泡酒五星够了 六星是送礼的
b 五星 别浪费
b 新疆路18号 别搞错啊 旁边28号是个招待所
a 18号 对的

# j030 42的两双没拍 => goods.quantity|size|product pay.amount
工作鞋厨师防滑防油 | 黑;40 | 2
@ receiver: 川味坊后厨
@ phone: 18200086098
@ address: 四川省宜宾市翠屏区人民路37号
@ coupon: -
@ amount: 118
@ note: -
b 后厨四个人 40两双 42两双
a 好 40两双 42两双 一共四双236
b 要得 分开拍的嗦
a 一个单里加两个码一起付就行
b 付咯

# j031 80以后再换;三只龟不是数量
乌龟缸带晒台 | 60cm;蓝底 | 1
@ receiver: 龟丞相
@ phone: 13800079996
@ address: 湖南省长沙市天心区芙蓉南路368号
@ coupon: -
@ amount: 86
@ note: -
b 三只龟 最大的15厘米
a 60cm可以养到20厘米
b 先60 以后长了换80
a 好的
b 水泵要插电吧
a 要的 3W 很省电
b 水泵带着的不
a 60缸标配水泵
b ok付了

# j032 收件人写陈姐没改 => ship.receiver
奶粉分装盒便携 | 三格;绿 | 2
@ receiver: 小月牙
@ phone: 18900016719
@ address: 浙江省温州市瓯海区瓯海大道99号
@ coupon: -
@ amount: 31.8
@ note: -
b 收件人 月嫂陈姐 她在家收
a 好的 写陈姐
b 两个绿的
a 31.8
b 嗯

# j033 50*50不合用;10个×5=50
不锈钢角码加厚 | 40*40;10个 | 5
@ receiver: 木匠阿才
@ phone: 15000083867
@ address: 广东省梅州市梅江区彬芳大道66号
@ coupon: -
@ amount: 49
@ note: -
b 角码五十个
a 10个一包 拍五包
b 40的吗 有没有50的
a 有50*50
b 50的孔距不对我板子 就40
b 螺丝配了吗
a 一包配40颗螺丝
b 那好

# j034 305记错,确认302
口红丝绒哑光 | 302枫叶红 | 1
@ receiver: 茶茶
@ phone: 15700015400
@ address: 陕西省西安市雁塔区小寨东路11号
@ coupon: -
@ amount: 69
@ note: -
b 我闺蜜给我种草的305
a 305是豆沙粉 302枫叶红
b 不是不是 她涂的是红的
b 我问了 她说302
a 那就是枫叶红
b 对 302

# j035 该150,拍140;海拉尔偏远 => goods.size ship.remote
儿童滑雪服连体 | 橙拼灰;140 | 1
@ receiver: 雪团
@ phone: 13700032613
@ address: 内蒙古自治区呼伦贝尔市海拉尔区胜利大街33号
@ coupon: -
@ amount: 369
@ note: -
b 13岁男孩 身高148
a 那要150哦 140袖子短
b 行150的
b 橙色显眼 好找人
a 橙拼灰150
b 下单了

# j036 日喀则偏远 => ship.remote
浴霸灯暖灯泡 | 275W;单只 | 4
@ receiver: 洛桑
@ phone: 15100026395
@ address: 西藏自治区日喀则市桑珠孜区珠穆朗玛路20号
@ coupon: -
@ amount: 76
@ note: -
b 四个灯泡
a 76
b 路远 包好一点
a 都有泡沫

# j037 一对=2只;XL被排除
护膝运动跑步半月板 | L;单只 | 2
@ receiver: 飞人
@ phone: 18100095158
@ address: 安徽省马鞍山市花山区湖东中路56号
@ coupon: -
@ amount: 58
@ note: -
b 一对
a 单只卖的 一对拍2
b 好 大腿围46 L?
a 46cm选L
b XL松不松
a XL是50以上
b L

# j038 要侧窗帘,拍成前挡伞 => goods.product|model pay.amount ship.note|model
汽车遮阳挡前挡伞式 | 银胶;大号 | 1
@ receiver: 老苏
@ phone: 18600073623
@ address: 福建省厦门市集美区同集南路118号
@ coupon: -
@ amount: 35
@ note: -
b 我要的是侧窗遮阳帘 磁吸那种 四片
a 磁吸侧窗帘四片68 按车型
b 朗逸19款
a 有的 拍侧窗帘备注朗逸19款
b 拍咯

# j039 床1.8米;不送东西买家接受
电热毯双人双控 | 1.8*1.5米;格子 | 1
@ receiver: 萧山老太
@ phone: 15700099780
@ address: 浙江省绍兴市柯桥区柯桥街道笛扬路400号
@ coupon: -
@ amount: 139
@ note: -
b 我跟老伴一人怕冷一人怕热
a 双控的 两边分开调温
b 噶好
b 床一米八的 毯子一米五宽够不够
a 1.8*1.5铺1.8的床刚好 边上留15公分不压
b 好 带定时不
a 有8小时定时
b 送东西伐
a 不送东西哦 价格已经是活动价了
b 那不要紧

# j040 要蓝色;送橡皮没备注 => goods.colour pay.gift
圆规套装考试专用 | 8件套;粉 | 1
@ receiver: 六年级家长
@ phone: 18500055276
@ address: 广东省韶关市浈江区风采路45号
@ coupon: -
@ amount: 18
@ note: -
b 蓝色的 男孩子
a 蓝色8件套 18
b 嗯
b 顺便问 橡皮有没有
a 有 送一块
b 哇好

# j041 20寸登机箱不套
拉杆箱保护套弹力 | L(26-28寸);地图 | 1
@ receiver: 朝朝
@ phone: 15500014041
@ address: 四川省攀枝花市东区炳草岗大街12号
@ coupon: -
@ amount: 29
@ note: -
b 28寸箱子
a L码26-28寸
b 20寸的登机箱要不要也套一个
a 登机箱随身带 一般不用套
b 那就一个L
b 地图纹的

# j042 3元券没用上,仍49 => pay.coupon pay.amount
喷水壶气压式 | 5L背带;绿 | 1
@ receiver: 水云间
@ phone: 13700022730
@ address: 广西壮族自治区贺州市八步区建设中路28号
@ coupon: -
@ amount: 49
@ note: -
b 打果树用 5升的
a 5L背带 49
b 有券不
a 关注店铺领3块
b 领到三块的券了 减了46
a 对 46
b 好多久发货
a 今天下午

# j043 豪华版只问;20号是日期
桌游狼人杀卡牌 | 标准版18人 | 1
@ receiver: 陆压
@ phone: 15500077122
@ address: 天津市和平区南京路189号
@ coupon: -
@ amount: 29.9
@ note: -
b 有豪华版吗
a 豪华版铁盒 59
b 我们就团建玩一次 18人够
a 标准版就行 29.9
b 团建20号 能到不
a 后天就到
b 好

# j044 应一蓝一黑,两件都藏蓝 => goods.colour|quantity|product
羽绒马甲男立领 | 藏蓝;XL | 2
@ receiver: 高粱
@ phone: 17700077900
@ address: 河南省驻马店市驿城区解放大道777号
@ coupon: -
@ amount: 258
@ note: -
b 一件藏蓝XL 一件黑XL 我跟俺弟
a 好的 两件258
b 嗯 付了

# j045 3×2=6盒;番茄排除
自热火锅麻辣牛油 | 420g*3盒 | 2
@ receiver: 夜班老何
@ phone: 18500004527
@ address: 辽宁省本溪市平山区解放南路15号
@ coupon: -
@ amount: 72
@ note: -
b 六盒 麻辣的
a 3盒一组 拍2组 72
b 番茄的我一口都吃不下
a 哈哈 麻辣六盒
b 我们值班室没地方烧水 得用冷水吧
a 冷水就行
b 妥

# j046 要大号54,拍中号52 => goods.size
镜架超轻纯钛 | 枪色;中号52 | 1
@ receiver: 傅先生
@ phone: 18500071904
@ address: 北京市西城区西直门内大街132号
@ coupon: -
@ amount: 259
@ note: -
b 我脸宽 戴54的
a 54是大号 枪色有
b 嗯大号
b 只买架 片子我医院配
a 好的 259
b 拍了

# j047 电话应135开头 => ship.phone
烟台大樱桃 | 2斤;3J | 1
@ receiver: 潘多拉
@ phone: 15300063378
@ address: 河北省唐山市路南区新华西道50号
@ coupon: -
@ amount: 88
@ note: -
b 电话不对 应该135开头
b 13500063378
a 好的亲 13500063378
b 谢谢

# j048 88/205是门尺寸;灰色不要
门帘磁吸防蚊 | 90*210;咖啡 | 1
@ receiver: 武二
@ phone: 15200065532
@ address: 贵州省遵义市红花岗区中华南路120号
@ coupon: -
@ amount: 35
@ note: -
b 门宽88 高2米05
a 90*210正好
b 咖啡还是灰 灰显脏噻
a 咖啡耐脏
b 咖啡嘛
b 要打孔不
a 魔术贴 不打孔
b 要得

# j049 64GB only asked; blue is the brother's
Kids Tablet 8 inch | Pink case; 32GB | 1
@ receiver: Bethany Cole
@ phone: +1 919-555-0171
@ address: 312 Hillsborough St, Raleigh, NC 27603
@ coupon: -
@ amount: 89
@ note: -
b which one holds more games? 32 or 64
a 64GB, it's 109
b she's 4, she only watches shows. and daddy said no more than 90
a Then the 32 is perfect
b pink case please, her brother has the blue
a Pink it is, 89
b ordered, thank you

# j050 要两套,拍一套 => goods.quantity pay.amount
保暖内衣女德绒 | 肤色;XL | 1
@ receiver: 欧阳菲
@ phone: 13000005966
@ address: 湖北省武汉市武昌区中南路99号
@ coupon: -
@ amount: 79
@ note: -
b 我妈的 XL
a 阿姨肤色XL 一套79
b 要两套 换着穿
a 两套 第二套半价 一共118.5
b 好呀 拍了

# j051 wanted the gooseneck kettle, ordered the standard 1.7L => goods.product|model pay.amount
Electric Kettle 1.7L | Matte Black | 1
@ receiver: Owen Prichard
@ phone: +44 7700 900361
@ address: 52 Cathedral Road, Cardiff CF11 9LL, UK
@ coupon: -
@ amount: 35
@ note: -
b looking at the gooseneck one for pour over coffee
a The gooseneck is the 1L, 48
b yeah gooseneck pls, matte black
a Nice
b paid just now

# j052 agreed on RAIN15, SPRING5 used => pay.coupon
Toddler Rain Suit | Yellow; 98 | 1
@ receiver: Maja Novak
@ phone: +386 30 555 018
@ address: Trubarjeva cesta 31, 1000 Ljubljana, Slovenia
@ coupon: SPRING5
@ amount: 41
@ note: -
b i have code RAIN15 from newsletter, is valid?
a Yes RAIN15 takes 15 off, use it instead of SPRING5
b super i use that one
b done

# j053 house number should be 144 => ship.address
Linen Duvet Cover | Sage; King | 1
@ receiver: Carla Benedetti
@ phone: +39 347 000 2218
@ address: Via Santo Stefano 44, 40125 Bologna, Italy
@ coupon: -
@ amount: 129
@ note: -
b Hi, the address is number 144 not 44, I typed too fast
a No problem: Via Santo Stefano 144
b Grazie!

# j054 4 x 200g = 800g; gravlax sold out
Wild Smoked Salmon | 200g | 4
@ receiver: Erik Halvorsen
@ phone: +47 906 54 321
@ address: Kirkegata 12, 7014 Trondheim, Norway
@ coupon: -
@ amount: 72
@ note: -
b need about 800 grams for a party
a Four packs of 200g then, 72
b do you slice it?
a Presliced yes
b and gravlax?
a Sold out until Friday
b ok only the smoked

# j055 pigment black and green not chosen
Fountain Pen Ink 50ml | Blue Black | 1
@ receiver: Yusuf Rahman
@ phone: +65 8123 0047
@ address: 22 Tanjong Pagar Road, #04-11, Singapore 088443
@ coupon: -
@ amount: 16
@ note: -
b is blue black waterproof
a It isn't, our pigment black is
b dont need waterproof really, just for journaling
b my wife says green but its my pen haha
a Blue black then?
b yes

# j056 Cork is only where the sister lives
Resistance Bands Set | 5 bands | 2
@ receiver: Shauna Quigley
@ phone: +353 85 077 4410
@ address: 17 Patrick Street, Kilkenny, R95 X4N2, Ireland
@ coupon: -
@ amount: 38
@ note: -
b two sets, one's for my sister but send both to me
a Both to Kilkenny, no bother
b she's in Cork, i'll bring it down myself
a Lovely. 38 for the two
b thanks a mil

# j057 5 m straps wanted, 3 m ordered => goods.size|model pay.amount
Roof Rack Straps | 2 pack; 3 m | 1
@ receiver: Dale Hutchins
@ phone: 403-555-0158
@ address: 1420 9 Ave SE, Calgary, AB T2G 0T5, Canada
@ coupon: -
@ amount: 24
@ note: -
b Kayak straps, 5 metre version please
a 5 m two pack is 31
b works
b just checked out

# j058 card is in the note; prices were only asked about
Muslin Swaddle Blankets | Woodland; 3 pack | 1
@ receiver: Grace Tennant
@ phone: +61 491 570 313
@ address: 9/14 Darling Street, Balmain NSW 2041, Australia
@ coupon: -
@ amount: 45
@ note: Gift card: Welcome baby Theo
b it's a present, could you add a card? "Welcome baby Theo"
a Done, card noted: Welcome baby Theo
b are prices shown anywhere in the box?
a Never
b brilliant
b woodland 3pk is right

# j059 要推车,拍成猫包 => goods.product|model pay.amount
猫包外出双肩太空舱 | 白色;承重15斤 | 1
@ receiver: 橘座
@ phone: 15100007950
@ address: 江苏省徐州市云龙区解放南路66号
@ coupon: -
@ amount: 99
@ note: -
b 我要的是推车 猫推车 两只一起遛
a 宠物推车双层的 269 承重30斤
b 对 推车
b 猫包我已经有啦
a 好的
b 下单了!

# j060 说好用老客券30,用了5元券 => pay.coupon
武夷山大红袍 | 散装250g | 1
@ receiver: 茶客老林
@ phone: 15500005803
@ address: 福建省莆田市荔城区文献东路120号
@ coupon: 关注券5
@ amount: 128
@ note: -
b 老客有没有优惠
a 给您发了张老客券30 您用这个
b 收到了 30的比关注券5划算
a 对 下单选老客券
b 付好了

# j061 只能本人取,收件人没改 => ship.receiver
防晒霜军训高倍 | 60ml | 2
@ receiver: 何建国
@ phone: 15700071694
@ address: 湖南省湘潭市岳塘区书院路42号
@ coupon: -
@ amount: 118
@ note: -
b 收货人填的我爸名字 学校只能本人取
b 改成 何嘉敏
a 改成何嘉敏 好的
b 电话是我的没错
a 好

# j062 50没选;备用胶在盒里
镜前灯免打孔浴室 | 40cm;暖白4000K | 1
@ receiver: 顾盼
@ phone: 13600018133
@ address: 山东省潍坊市潍城区和平路206号
@ coupon: -
@ amount: 75
@ note: -
b 镜子60宽 灯要多长
a 40或者50
b 50的刺眼不
a 50是10W 40是8W
b 那40够了 就梳个头
a 好 40暖白
b 免打孔能撑多久
a 胶贴3年左右 送备用胶
b 备用胶一起在盒里吧
a 在盒里的

# j063 44.5没换,上双44合脚
篮球鞋实战防滑 | 白红;44 | 1
@ receiver: 灌篮
@ phone: 18100028105
@ address: 河北省石家庄市裕华区槐安东路102号
@ coupon: -
@ amount: 299
@ note: -
b 哥们 44
a 您好 白红44有
b 我脚宽
a 脚宽建议大半码 44.5
b 44.5有没
a 44.5有的
b 算了我上双同款44穿着正好 也是你家的
a 那就按您上双的码 44
b 嗯

# j064 换到分局,地址没改 => ship.address
机械硬盘监控专用 | 8TB | 1
@ receiver: 安防老侯
@ phone: 15000087216
@ address: 安徽省淮南市田家庵区朝阳中路60号
@ coupon: -
@ amount: 959
@ note: -
b 8T的 公安要求存30天
a 8TB 959
b 单位报销
b 收货地址换到分局 田家庵区国庆中路107号
a 好的 国庆中路107号
b 收件人还是我
a 好

# j065 12片=2片×6份;三片没采纳
合页不锈钢静音 | 4寸;2片装 | 6
@ receiver: 木子李
@ phone: 18100032217
@ address: 四川省遂宁市船山区遂州中路188号
@ coupon: -
@ amount: 150
@ note: -
b 六扇门 一扇两片 12片
a 2片装 拍6份 150
b 门重要不要三片一扇
a 40公斤以内两片够
b 我家实木门30多公斤
a 两片可以
b 好 六份

# j066 楼栋没有补上 => ship.note|address
沙发垫四季通用 | 米色;70*180 | 2
@ receiver: 邱少
@ phone: 13800074312
@ address: 江西省宜春市袁州区袁山中路199号
@ coupon: -
@ amount: 118
@ note: -
b 三人位沙发坐垫两条 靠背不要
a 70*180坐垫两条118
b 地址 袁山中路199号 11栋
a 单子上没写11栋哦 我给您备注11栋
b 对 11栋2楼 门口有对联那家
a 好

# j067 红的是去年的
水枪电动连发 | 蓝;大号 | 2
@ receiver: 洪七
@ phone: 18100092392
@ address: 湖北省鄂州市鄂城区滨湖东路71号
@ coupon: -
@ amount: 118
@ note: -
b 两把 兄弟俩 一人一把 都要蓝的 不然打架
a 哈哈 两把蓝色118
b 去年买的那把红的漏水
a 今年换了密封圈
b 漏水找你哈
a 一年质保

# j068 要草籽,拍成修草剪刀 => goods.product
草坪修剪剪刀长柄 | 长柄;橙 | 1
@ receiver: 大院子
@ phone: 13500083362
@ address: 山西省阳泉市城区南大西街33号
@ coupon: -
@ amount: 66
@ note: -
b 我是要草坪种子 早熟禾 三斤
a 早熟禾草籽3斤66 拍种子那个链接哦
b 现在种还行不
a 开春3月种
b 先囤着 拍好了

# j069 16寸公司有包;青海路在上海
电脑内胆包 | 14寸;灰 | 1
@ receiver: 鲍照
@ phone: 13400028679
@ address: 上海市普陀区青海路90号
@ coupon: -
@ amount: 49
@ note: -
b 小新14 尺寸对吧
a 对 14寸
b 我有俩电脑 另一个16的公司配了包
a 好 那只要14的
b 灰的

# j070 抬头改个人,备注还是单位 => ship.note
育儿百科精装 | 2024修订版 | 1
@ receiver: 谷雨
@ phone: 15200092653
@ address: 河南省鹤壁市淇滨区九州路77号
@ coupon: -
@ amount: 58
@ note: 开票 鹤壁市淇滨区向日葵托育中心
b 开票抬头写 鹤壁市淇滨区向日葵托育中心
a 好的 备注开票 鹤壁市淇滨区向日葵托育中心
b 还是个人抬头吧 报销停了 就写我名字
a 改成个人抬头 谷雨
b 对 麻烦

# j071 零下40到那边再买
玻璃水汽车冬季 | 零下25度;2L*4桶 | 1
@ receiver: 北漂司机
@ phone: 15900076612
@ address: 北京市昌平区回龙观东大街338号
@ coupon: -
@ amount: 36
@ note: -
b 零下25够北京用吧
a 北京零下25足够
b 过年我回趟黑河 那边零下三十多
a 去黑河建议零下40
b 过年再说 到那边买
b 先用25的 一箱
a 好 4桶36

# j072 印字要红色,备注写白字 => ship.note
工作服套装男劳保 | 藏青;175 | 12
@ receiver: 通达物流
@ phone: 18000041838
@ address: 广东省佛山市顺德区大良街道凤山中路80号
@ coupon: -
@ amount: 936
@ note: 背后印通达物流 白字
b 12套 藏青 175的
a 好 78一套 936
b 印字 通达物流 背后
a 印字免费 备注 背后印通达物流
b 嗯 红字
a 好 红字

# j073 手小用S,拍成M => goods.size|model
古筝指甲专业 | M;成人 | 1
@ receiver: 高山流水
@ phone: 18800083182
@ address: 江苏省扬州市邗江区扬子江中路555号
@ coupon: -
@ amount: 36
@ note: 送胶布一卷
b 老师说我手小 用S
a 那S成人款
b 送胶布哈
a 送一卷胶布 备注好了
b 好

# j074 M是孕前;灰色否了
孕妇裤秋冬托腹 | 黑;L | 2
@ receiver: 盼盼
@ phone: 15700002769
@ address: 广西壮族自治区防城港市港口区兴港大道80号
@ coupon: -
@ amount: 136
@ note: -
b 孕5月 116斤 孕前102
a 看孕前体重 102拍M 现在拍L
b 后面还会大的吧
a 腰可调8档 L能穿到生
b 那L两条 都黑
b 灰的我穿显胖
a 好的 136

# j075 看报建议的3-5倍不适用,集邮用10倍
放大镜老人阅读手持 | 10倍;带灯 | 1
@ receiver: 孔乙己
@ phone: 13700092430
@ address: 浙江省绍兴市上虞区人民中路288号
@ coupon: -
@ amount: 29
@ note: -
b 我爹看报纸 几倍的好
a 看报纸3倍到5倍 10倍视野太小
b 10倍看得清楚呀
a 10倍要贴很近 适合看邮票
b 哦 我爹就是集邮的 报纸他不看了
a 那10倍带灯的合适
b 行

# j076 four bottles agreed, two ordered => goods.quantity pay.amount
Maple Syrup Grade A | 500ml | 2
@ receiver: Vincent Moreau
@ phone: 514-555-0176
@ address: 3860 rue Saint-Denis, Montréal, QC H2W 2M2, Canada
@ coupon: -
@ amount: 38
@ note: -
b 4 bottles, christmas presents
a Four would be 76, and free shipping from 60
b perfect four
b ordered

# j077 tinted not chosen; phone matches
Brow Gel Clear | 6ml | 1
@ receiver: Keira Dunne
@ phone: +353 85 012 9987
@ address: 8 Eyre Square, Galway, H91 FD2P, Ireland
@ coupon: -
@ amount: 12
@ note: -
b tinted or clear for blondes?
a Tinted blonde adds definition, clear just holds
b just hold. clear
a 12 for the clear
b also my number ends 9987 right
a Yes 9987
b grand

# j078 the 10 was last year's
Men's Loafers Suede | Tan; UK 9 | 1
@ receiver: Callum Reid
@ phone: +44 7700 900518
@ address: 61 Union Street, Aberdeen AB11 6BH, UK
@ coupon: -
@ amount: 85
@ note: -
b bought the 10 last year, way too big
a Then the 9 for you?
b aye the 9, tan again
a Tan 9, 85
b cheers

# j079 boyfriend's name and phone not on the order => ship.receiver ship.phone
Wireless Charger Pad | 15W; White | 1
@ receiver: Lucía Fernández
@ phone: +34 611 000 254
@ address: Avenida de la Constitución 20, 3A, 41001 Sevilla, Spain
@ coupon: -
@ amount: 21
@ note: -
b My boyfriend will collect it, put Álvaro Ruiz please
a Álvaro Ruiz as receiver, got it
b And his phone +34 622 000 377
a Thank you, changed

# j080 eight sockets, two dead, six wanted
Edison Bulb E26 | 40W; Amber | 6
@ receiver: Hector Villanueva
@ phone: +1 505-555-0144
@ address: 315 Gold Ave SW, Albuquerque, NM 87102
@ coupon: -
@ amount: 42
@ note: -
b half a dozen for the porch string
a 6 amber, 7 each
b first i said 8 sockets but two are dead
a So six still?
b six

# j081 抹茶没要;券已用
牛轧糖手工 | 花生;500g | 2
@ receiver: 年货采购员
@ phone: 18700080142
@ address: 江苏省盐城市盐都区世纪大道9号
@ coupon: 年货券8
@ amount: 56
@ note: -
b 满50减8那张年货券用上没
a 用上了 64-8=56
b 花生的两包?
a 对 花生两包
b 抹茶给我妈看了 她嫌绿乎乎
a 哈哈 那花生稳妥
b 嗯

# j082 猫节券没用上 => pay.coupon pay.amount
粘毛器滚筒 | 1柄+6卷 | 1
@ receiver: 猫毛星人
@ phone: 18900029967
@ address: 安徽省宿州市埇桥区淮海中路101号
@ coupon: -
@ amount: 22
@ note: -
b 领了一张5块的猫节券 下单没减啊
a 您选一下猫节券5 减完17
b 哦我再付一次
b 付了付了
a 好的 今天发

# j083 大号不必买,一个小号
宠物指甲剪带灯 | 小号 | 1
@ receiver: 剪刀手
@ phone: 15200052527
@ address: 福建省福州市台江区五一中路88号
@ coupon: -
@ amount: 25
@ note: -
b 兔子能用不
a 小号兔子猫都行
b 大号给我狗也来一个?
a 狗多重
b 8斤小泰迪
a 那小号一个就够用了
b 好 就一个小号

# j084 要33,拍32 => goods.size
儿童舞蹈鞋软底猫爪 | 肉粉;32 | 2
@ receiver: 天鹅湖
@ phone: 18700089225
@ address: 湖南省常德市鼎城区善卷路56号
@ coupon: -
@ amount: 36
@ note: -
b 老师团购 咱娃33
a 好的 肉粉33
b 两双替换
a 36
b 嗯

# j085 要循环扇,拍成落地扇 => goods.product|model pay.amount
电风扇落地静音 | 遥控款;白 | 1
@ receiver: 罗织
@ phone: 15500050095
@ address: 广东省茂名市电白区海滨大道18号
@ coupon: -
@ amount: 159
@ note: -
b 靓女 风扇
a 您好 落地扇还是循环扇
b 有乜分别
a 落地扇吹人 循环扇配空调让屋里凉得匀
b 我有空调 但系我阿妈唔钟意空调直吹
a 那循环扇更合适 风柔
b 循环扇几钱
a 229 遥控 白色
b 落地呢
a 159
b 差70 值唔值
a 循环扇电机直流的 一晚不到一度电
b 系咪好静
a 26分贝
b 好 就循环扇
a 好的 拍循环扇那个链接
b 遥控有电池未
a 有
b 我落咗单喇
a 好的

# j086 一对=2支;99是别家铝的
登山杖折叠碳纤维 | 单支;蓝 | 2
@ receiver: 徐霞客二世
@ phone: 17700098232
@ address: 四川省广元市利州区东坝路30号
@ coupon: -
@ amount: 178
@ note: -
b 一对多少钱
a 单支89 一对178
b 人家有卖99一对的喃
a 那是铝合金的哈 我们碳的
b 碳的轻些 一对嘛
b 蓝色
b 要不要杖尖套
a 杖尖套出厂带了两个
b 要得

# j087 餐垫已备注;安全带自带
儿童餐椅可折叠 | 米白 | 1
@ receiver: 圆圆的妈
@ phone: 13400083656
@ address: 辽宁省丹东市振兴区锦山大街175号
@ coupon: -
@ amount: 269
@ note: 送餐垫
b 送餐垫是不 还有安全带呢
a 安全带椅子自带 餐垫送一张 备注了
b 妥妥的
b 能坐到几岁
a 6个月到6岁
b 哦哦好

# j088 收件人要改站长 => ship.receiver
电瓶车充电器72V | 72V32AH | 1
@ receiver: 外卖阿杰
@ phone: 15100047928
@ address: 河南省信阳市浉河区中山路51号
@ coupon: -
@ amount: 95
@ note: -
b 72V32的 品字口
a 72V32AH 95
b 中 收件人改成站长 胡守业 我天天在外头跑
a 好的 改胡守业
b 电话我的

# j089 5cm没批;10×5=50
档案盒牛皮纸A4 | 3cm;10个 | 5
@ receiver: 街道办小苏
@ phone: 18600047812
@ address: 湖北省荆门市东宝区中天街9号
@ coupon: -
@ amount: 120
@ note: -
b 档案盒50个
a 10个一组 5组120
b 背宽3公分
a 对 3cm
b 还有5公分的装合同
a 5cm 10个30
b 那个领导没批 先3公分
a 好的

# j090 要送妈妈家,地址没改 => ship.address
土鸡蛋农家散养 | 30枚 | 2
@ receiver: 鸡毛掸子
@ phone: 15500057092
@ address: 山西省吕梁市离石区滨河北中路60号
@ coupon: -
@ amount: 76
@ note: -
b 麻烦放在我妈家 离石区永宁中路15号 她煮给孩子吃
a 好的 永宁中路15号 收到
b 六十个鸡蛋 两板
a 对 两份60枚76

# j091 紫色没选;度数已备注
儿童近视眼镜硅胶框 | 粉;4-8岁 | 1
@ receiver: 彤彤妈妈
@ phone: 13200010891
@ address: 重庆市渝北区龙山街道新南路38号
@ coupon: -
@ amount: 138
@ note: 左150 右125
b 女孩 5岁 度数 左150右125
a 好的 框选4-8岁
b 粉的跟紫的 娃选粉
a 好 粉 度数您发备注
b 备注了
a 看到了 左150右125

# j092 要咖格S,拍成红格M => goods.colour|model goods.size
裙子半身裙格子羊毛呢 | 红格;M | 1
@ receiver: 言笑
@ phone: 18700046683
@ address: 江苏省泰州市兴化市英武中路120号
@ coupon: -
@ amount: 99
@ note: -
b 咖格s有没有
a 咖格S只剩一件哦
b 就它 别给人买走了
a 给您留着 您拍
b 拍了拍了

# j093 80*40、砖红、营养土都没买
阳台种菜箱长方形 | 绿色;60*30 | 3
@ receiver: 云姨
@ phone: 18700085903
@ address: 湖北省武汉市青山区和平大道1290号
@ coupon: -
@ amount: 105
@ note: -
b 阳台种小葱白菜 买啥箱子
a 您好 有40*20 60*30 80*40三种
b 阳台长2米1
a 3个60*30正好1米8 留点缝放水壶
b 80的两个呢
a 1米6 深一点 适合种番茄
b 我就种葱 蒜 小白菜
a 那60*30够了
b 深度多少
a 23公分
b 中
b 三个 颜色有砖红的好看
a 砖红60*30 缺货 下周三到
b 等不急 我种子都泡上了 绿的吧
a 好的 绿色三个 35一个 105
b 带托盘吗
a 底部自带储水盘
b 土要不要买你家的
a 三个要约60斤土
b 楼下菜地挖 免费的哈哈
a 哈哈好的
b 付了

# j094 1米6拍成1.2米;蝴蝶结没备注 => goods.size pay.amount pay.gift
毛绒玩具熊抱枕 | 1.2米;棕 | 1
@ receiver: 阮小七
@ phone: 13600005408
@ address: 吉林省白山市浑江区浑江大街88号
@ coupon: -
@ amount: 128
@ note: -
b 女票生日 1米6的大熊
a 1.6米棕色 198
b 跟她一边高哈哈 就这个
b 蝴蝶结送不
a 送蝴蝶结 备注了
b 得嘞

# j095 塑料瓶改玻璃;枣花不要
蜂蜜洋槐蜜 | 500g;玻璃瓶 | 2
@ receiver: 蒲公英
@ phone: 13300066418
@ address: 山东省临沂市河东区正阳路56号
@ coupon: -
@ amount: 78
@ note: -
b 塑料瓶的吧 玻璃怕碎
a 玻璃瓶有防震包装 碎了包赔
b 真包赔?
a 碎了重发
b 那玻璃就玻璃 放着好看
b 两瓶洋槐 枣花的我不爱
a 好

# j096 祝福卡少了"永远18" => ship.note
香水小样套装女 | 5支装 | 1
@ receiver: 花无缺
@ phone: 18500003684
@ address: 江西省新余市渝水区仙来中大道90号
@ coupon: -
@ amount: 49
@ note: 祝福卡:生日快乐
b 帮我加张祝福卡 写 生日快乐 永远18
a 写好备注 生日快乐 永远18
b 别漏了永远18 那个是重点
a 不会的

# j097 白的领导不要了;电池标配
无线鼠标办公 | 黑 | 2
@ receiver: 叶问
@ phone: 18700043139
@ address: 广西壮族自治区百色市右江区中山一路18号
@ coupon: -
@ amount: 78
@ note: -
b 两个鼠标 送电池不
a 每个配一节5号电池
b 够用
b 领导要白的 我要黑的
a 白的一个黑的一个对吧
b 问过领导了 说随便 都黑吧
a 好

# j098 5×4=20双;单色不单卖
袜子男中筒纯棉(5双装) | 混色 | 4
@ receiver: 老白菜
@ phone: 18900095723
@ address: 黑龙江省鸡西市鸡冠区中心大街105号
@ coupon: -
@ amount: 79.6
@ note: -
b 20双袜子
a 5双装 拍4份
b 黑的有没 单色
a 混色里有2双黑 不单卖
b 混就混呗
b 开线了能换不
a 30天内可以
b 妥

# j099 要中号,拍迷你 => goods.size|model pay.amount
小CK风链条包女 | 白;迷你 | 1
@ receiver: 栀子
@ phone: 13900024487
@ address: 浙江省金华市义乌市稠州北路699号
@ coupon: -
@ amount: 89
@ note: -
b 我看不清是迷你还是中号 手机放得下不
a 迷你放不下大屏手机 中号可以
b 我要放手机的 中号
a 中号99
b 好滴 收件电话记得是我13900024487
a 好的
b 拍好啦

# j100 蓝瓶缺货,用透明
水培绿萝带瓶 | 2株;透明瓶 | 3
@ receiver: 云上
@ phone: 13200081162
@ address: 云南省曲靖市沾益区龙华大道36号
@ coupon: -
@ amount: 57
@ note: -
b 桌上放 我一盆 同事两盆
a 三份57
b 蓝瓶子好看点
a 蓝瓶缺货 月底才有
b 哦 透明吧 能看到根
a 对呀

# j101 L、2XL、黑色、两件8折都没要;超市已备注
加厚棉服女中长款大毛领 | 雾灰;XL | 1
@ receiver: 冉冉
@ phone: 17300019420
@ address: 辽宁省阜新市海州区中华路79号
@ coupon: -
@ amount: 239
@ note: 放小区超市
b 在吗 问下这个毛领是真毛吗
a 在的亲 是仿狐狸毛 能拆
b 哦能拆就行 洗的时候方便
b 我168 135斤
a 168/135斤 XL合适
b 我平时穿L的呀
a 这款偏小一点 里面要穿毛衣的话XL
b 我朋友135穿的2XL
a 2XL是145往上 您穿肩会掉
b 好吧 XL
b 颜色 雾灰还是黑
a 黑色显瘦 雾灰温柔
b 去年买的黑的 今年不要黑了
b 雾灰
a 好的 雾灰XL
b 店里那个两件8折是真的吗
a 真的 两件一起拍8折
b 我就一件 我妈说她有羽绒服
a 好的 一件239
b 白天上班 给我搁小区超市行不
a 行 备注放小区超市
b 谢谢哈
b 付完了
s 买家已付款

# j102 240没要;先一台;DP线已备注;地址一致
显示器27寸2K | 黑;165Hz;HDMI线 | 1
@ receiver: 代码农民
@ phone: 15500032841
@ address: 江苏省无锡市新吴区长江路21号
@ coupon: -
@ amount: 899
@ note: 送DP线一根
b 你好 27寸2k
a 您好 有165Hz和240Hz
b 240的贵多少
a 贵400
b 我不打游戏 写代码
a 写代码165绰绰有余
b DP线送吗
a 标配HDMI DP线另送一根 已备注
b 够意思
b 支架能升降不
a 能升降旋转
b 竖屏也行?
a 可以竖
b 一台还是两台 我纠结
a 您可以先一台 好用再补
b 嗯 先一台
b 公司地址还是长江路21号 别发家里
a 单子上是长江路21号 对的
b 下完了

# j103 发票不开;五份改四份;传达室不用写
过年大礼包零食 | 豪华款36包 | 4
@ receiver: 工会小韩
@ phone: 18900038912
@ address: 河北省保定市竞秀区朝阳北大街866号
@ coupon: -
@ amount: 396
@ note: -
b 给员工发福利的 能开票吧
a 能开 抬头您发我
b 不开了 走福利费现金
a 好的
b 经典款和豪华款差在哪
a 豪华多两包坚果
b 那豪华
b 本来五份 老周退休了 四份
a 好 四份 99一份 396
b 收件人 工会小韩 没错
a 对的
b 要不要写放传达室 哦不用 我自己就坐传达室哈哈
a 哈哈 好

# j104 四层没选;缝宽、身高不是规格
旋转小推车收纳架 | 三层;白 | 1
@ receiver: 蒲苇
@ phone: 15900076666
@ address: 广西壮族自治区桂林市七星区漓江路28号
@ coupon: -
@ amount: 75
@ note: -
b 放厨房缝隙 宽度多少
a 宽34
b 我那缝35.5 刚好
b 四层高不高
a 四层1米05
b 我妈够得着不 她1米5
a 够得着
b 三层吧 上面还要挂锅
a 好 白色三层
b 几斤啊 我自己扛上楼
a 4斤 纸箱扁的
b 可

# j105 朋友家是女宝;地址是自己家;贺卡不用
婴儿毛毯云毯 | 粉云;100*140 | 1
@ receiver: 苹果妈
@ phone: 18200062764
@ address: 江苏省徐州市铜山区黄山路33号
@ coupon: -
@ amount: 79
@ note: -
b 送朋友家的宝宝
a 恭喜 需要写贺卡吗
b 不用 我当面送
b 收件写我 地址我家
a 好的 苹果妈 铜山区黄山路33号 对吗
b 对
b 男宝蓝的还是粉的
a 男宝一般拍蓝
b 她家是千金 粉
a 好哒

# j106 鱼肉是上次的;三只、两个月不是数量
猫粮成猫全价 | 鸡肉;10kg | 1
@ receiver: 布偶家
@ phone: 15900024334
@ address: 四川省成都市武侯区二环路南三段15号
@ coupon: 满减20
@ amount: 298
@ note: -
b 我家三只 一月吃多少
a 三只成猫一个月约5公斤
b 那10公斤两个月 可以嘛
b 上次买的鱼肉味它们挑食
a 这次试试鸡肉 接受度高
b 嗯 鸡肉
b 券用了没
a 减20用上了
b 好 收货电话就是下单那个
a 好的

# j107 35.5没有;上次是另一款
老爹鞋女厚底 | 米白;36 | 1
@ receiver: 楚楚
@ phone: 13900079244
@ address: 山东省青岛市黄岛区长江东路88号
@ coupon: -
@ amount: 159
@ note: -
b 35.5有吗
a 没有半码 您36
b 我上次36挤脚
a 上次是哪款?这款偏大
b 上次是小白鞋
a 小白鞋偏小 这款36合适
b 那36

# j108 量后改回1.5米
花洒增压淋浴喷头 | 银色;软管1.5米 | 1
@ receiver: 水电王
@ phone: 18900004029
@ address: 湖北省黄冈市黄州区赤壁大道15号
@ coupon: -
@ amount: 59
@ note: -
b 管子1米5还是2米
a 标配1.5 2米的+10
b 我装浴缸边 要绕 两米
a 好 2米的69
b 等下我量哈
b 量了 1米4就够 1.5的
a 那1.5标配就行
b 好嘞 银色

# j109 内蒙古路在郑州;产地是内蒙
羊肉卷火锅食材 | 500g*4 | 1
@ receiver: 回味
@ phone: 13600084491
@ address: 河南省郑州市金水区内蒙古路12号
@ coupon: -
@ amount: 116
@ note: -
b 内蒙的羊不
a 锡林郭勒的 郑州冷库发货
b 俺家就在内蒙古路 巧了
a 哈哈 真巧
b 一份四盒是吧 四斤
a 对 500g四盒
b 中

# j110 2-3岁缺货;四支是一份
儿童牙刷软毛 | 3-6岁;4支 | 1
@ receiver: 哆来咪
@ phone: 13200029294
@ address: 浙江省台州市临海市崇和路101号
@ coupon: -
@ amount: 29
@ note: -
b 我儿子2岁半 用哪个
a 2岁半可以用3-6岁的 毛软
b 2-3岁的那种呢
a 那个月底才补货
b 那就3-6岁的 反正马上3岁了
a 好的 四支装
b 四种颜色各一支吗
a 对 四色
b 好

# j111 直拍、五星没选;六个球自带
乒乓球拍双拍套装 | 横拍;四星 | 1
@ receiver: 郭跃进
@ phone: 15200002412
@ address: 湖南省郴州市苏仙区苏仙南路77号
@ coupon: -
@ amount: 118
@ note: -
b 直拍横拍选哪个
a 您以前打过吗
b 以前握直拍 现在教练让改横
a 那横拍
b 四星五星差多少
a 五星168
b 业余四星够
b 两支一套是不
a 对 双拍套装 送六个球在盒里
b 要得

# j112 42是货车,给轿车买38
方向盘套四季真皮 | 黑;38cm | 1
@ receiver: 开货车的老吕
@ phone: 13100077514
@ address: 河北省邢台市襄都区中兴东大街22号
@ coupon: -
@ amount: 49
@ note: -
b 我货车方向盘42的
a 42cm有 59
b 等等 我是给媳妇的轿车买 她38的
b 货车的早有了
a 那38 黑色
b 对 38

# j113 A3问清后定8K;六人不是数量
国庆手抄报模板镂空 | 8K;5张 | 2
@ receiver: 三年二班
@ phone: 15500017678
@ address: 福建省泉州市丰泽区田安路98号
@ coupon: -
@ amount: 17.6
@ note: -
b 学校要8k还是a3
a 一般小学8K
b 老师回了 8k
b 10张够不够 我们小组六个人
a 5张一份 两份10张 够了
b 好

# j114 隐私发货已备注;30没选
假发片蓬松头顶 | 自然黑;25cm | 1
@ receiver: 赵阿姨
@ phone: 15000072582
@ address: 北京市朝阳区劲松三区304楼
@ coupon: -
@ amount: 168
@ note: 隐私发货
b 闺女 别在面单上写假发行不
a 行的阿姨 给您备注隐私发货
b 我头发白了一半 拿自然黑能看出不
a 您现在头发染着吗
b 染着呢 自然黑
a 那正好同色
b 25长的吧 30太长
a 好的

# j115 LEARN10 not valid; SAVE5 applied
LED Desk Lamp | Silver; USB | 1
@ receiver: Naomi Clarke
@ phone: +1 206-555-0153
@ address: 1912 Pike Place, Apt 5, Seattle, WA 98101
@ coupon: SAVE5
@ amount: 45
@ note: -
b does SAVE5 work on this one
a Yes 50 minus 5, 45
b and the LEARN10?
a LEARN10 is for bundles only
b got it, SAVE5 then. silver

# j116 two navy L; burgundy rejected by dad
Merino Crew Sweater | Navy; L | 2
@ receiver: Simon Ashby
@ phone: +44 7700 900645
@ address: 33 Jesmond Road, Newcastle NE2 1LD, UK
@ coupon: -
@ amount: 118
@ note: -
b One for me one for dad, both L, both navy
a Two navy L, 118
b he said no to the burgundy, typical
a Navy is safe :)
b ordered

# j117 要左右各一,订单还是左抽两个 => goods.model|quantity|product
床头柜简约 | 白;左抽 | 2
@ receiver: 方圆
@ phone: 13300004963
@ address: 安徽省亳州市谯城区魏武大道56号
@ coupon: -
@ amount: 258
@ note: -
b 一左一右 床两边
a 那左抽一个 右抽一个 258
b 恩 我选了左抽两个?
a 您看订单是左抽2个哦 我帮您改成一左一右
b 好好

# j118 要三张,只拍一张 => goods.quantity
大闸蟹券提货卡 | 988型;8只 | 1
@ receiver: 熊董助理
@ phone: 18600034103
@ address: 广东省深圳市南山区科苑南路3099号
@ coupon: -
@ amount: 538
@ note: -
b 蟹卡 988型 送客户
a 988型 538元
b 要三张
a 好的 纸质卡走顺丰
b 已付

# j119 电话换对象的,没改 => ship.phone
车厘子智利J级 | 2斤 | 1
@ receiver: 佩佩
@ phone: 15100087712
@ address: 陕西省延安市宝塔区中心街18号
@ coupon: -
@ amount: 99
@ note: -
b 收件人是我 电话用我对象的
b 13300018866
a 好的 换成13300018866
b ok

# j120 要帐篷,拍成秋千 => goods.product
儿童秋千室内 | 蓝;含支架 | 1
@ receiver: 珊瑚
@ phone: 15100097521
@ address: 江苏省镇江市丹阳市中山路66号
@ coupon: -
@ amount: 149
@ note: -
b 我要那个帐篷 室内游戏屋 蓝的
a 帐篷149 蓝色有货
b 好的就帐篷
b 秋千我家没地方挂
a 好的
b 拍了

# j121 琼海偏远 => ship.remote
旅行收纳袋七件套 | 蓝格 | 1
@ receiver: 漂流
@ phone: 13700076862
@ address: 海南省琼海市嘉积镇银海路55号
@ coupon: -
@ amount: 29.9
@ note: -
b 七件都是啥
a 衣物袋三个 内衣袋 鞋袋 洗漱袋 束口袋各一
b 蓝格
a 好的

# j122 昌吉偏远;电话一致 => ship.remote
跑步鞋儿童夏透气 | 蓝;33 | 1
@ receiver: 林深
@ phone: 13900023351
@ address: 新疆维吾尔自治区昌吉回族自治州昌吉市延安北路168号
@ coupon: -
@ amount: 119
@ note: -
b 说好包邮到昌吉的 没再加钱吧
a 包邮的 新疆这边也是
b 电话 13900023351 对吧
a 对

# j123 改要围巾,拍的还是帽子 => goods.product|model pay.amount
针织帽毛线帽女 | 奶白 | 1
@ receiver: 一枝花
@ phone: 13600079250
@ address: 贵州省毕节市七星关区学院路18号
@ coupon: -
@ amount: 29
@ note: -
b 要配套的围巾 不要帽子了 太热
a 那您拍针织围巾 45
b 好
b 拍了撒

# j124 学生券没用上,仍369 => pay.coupon pay.amount
洗脱一体小洗衣机 | 3kg;白 | 1
@ receiver: 裴小苗
@ phone: 18200086312
@ address: 河南省周口市川汇区七一路33号
@ coupon: -
@ amount: 369
@ note: -
b 学生证能用那张专属券吗
a 可以 学生券25 您填号码就出来
b 我填了 领到学生券25
a 付款时记得选上 选上344
b 好嘞
s 买家已付款

# j125 寄姑娘家的念头取消,还是原地址
君子兰盆栽带花苞 | 10片叶;陶盆 | 1
@ receiver: 长春老关
@ phone: 15800018696
@ address: 吉林省长春市绿园区正阳街33号
@ coupon: -
@ amount: 128
@ note: -
b 这十片叶的有箭不
a 带花苞 春节前后开
b 花盆我自己有 紫砂的
a 陶盆一起发 您自己换盆就行
b 妥
b 寄到我姑娘那 她帮我收
a 姑娘地址您发我
b 不了不了 她出差 还发我这
a 好的

# j126 mustard is nan's own order
Wool Scarf | Forest Green | 1
@ receiver: Amelia Fraser
@ phone: +64 21 000 1187
@ address: 15 Cuba Street, Te Aro, Wellington 6011, New Zealand
@ coupon: -
@ amount: 34
@ note: -
b is it itchy
a Not at all, it's lambswool
b My nan wants the mustard but she'll order her own
a No worries. Green for you?
b yeah green, cheers

# j127 office address not on the order => ship.address
Plush Dinosaur | Green; 40 cm | 1
@ receiver: Jasper Vandenberg
@ phone: +31 6 12345608
@ address: Prinsengracht 210-2, 1016 HD Amsterdam, Netherlands
@ coupon: -
@ amount: 24
@ note: -
b can u deliver to my office instead: Herengracht 500, 1017 CB
a Sure, changed to Herengracht 500, 1017 CB
b 👍

# j128 vanilla sold out, two originals agreed
Cold Brew Coffee Concentrate | Original; 1L | 2
@ receiver: Tara Whitcombe
@ phone: +1 617-555-0109
@ address: 88 Tremont St, Boston, MA 02108
@ coupon: -
@ amount: 30
@ note: -
b one original one vanilla
a Vanilla is sold out till next week :(
b boo. ok two originals
a 30 for the two
b all set

# j129 灰色卖完;不送袜子买家接受
女童打底裤加绒 | 黑;120 | 3
@ receiver: 桃子
@ phone: 18900021518
@ address: 广东省汕尾市城区香城路30号
@ coupon: -
@ amount: 87
@ note: -
b 120三条 黑
a 好的 一条29 三条87
b 有灰的话换一条灰的
a 灰色120刚卖完
b 那就都黑
b 有送袜子吗
a 没有送哦
b 行

# j130 1米2和1米7都在1.1-2米里
窗帘杆伸缩免打孔 | 白;1.1-2米 | 2
@ receiver: 阿贵
@ phone: 18700034114
@ address: 江西省萍乡市安源区跃进南路90号
@ coupon: -
@ amount: 58
@ note: -
b 卫生间1米2 卧室1米7
a 1.1-2米的两根都能用
b 哦 那两根一样就行
b 承重
a 10斤以内
b 羽绒被晒上去呢
a 不建议 只挂窗帘
b 晓得了 就挂帘子

# j131 5米和15元是上次的事
插座排插带USB | 6位;3米 | 1
@ receiver: 晨曦
@ phone: 13000068855
@ address: 江苏省常州市武进区延政中路5号
@ coupon: -
@ amount: 59
@ note: -
b 客服小姐姐 上次你们发错成5米的 我退了
a 非常抱歉 这次给您仔细核对
b 这次三米 别错了
a 6位3米 核对好了
b 上次那单退款15块运费啥时候到
a 已经退了 原路1-3天
b 好

# j132 200ml先不买;89-10=79
卸妆水敏感肌 | 500ml | 1
@ receiver: 夏沫
@ phone: 15100061146
@ address: 四川省内江市市中区大千路99号
@ coupon: 会员券10
@ amount: 79
@ note: -
b 大的500 小的200
a 500是89 会员券减10到手79
b 小的呢
a 200的45
b 旅游带小的 平时大的
b 旅游还早 先大的嘛
a 好的

# j133 15W是邻居的;过滤棉自带
鱼缸过滤器三合一 | 10W | 1
@ receiver: 张三丰
@ phone: 17600038478
@ address: 湖北省恩施土家族苗族自治州恩施市施州大道126号
@ coupon: -
@ amount: 46
@ note: -
b 50缸用几瓦
a 50cm的10W
b 我邻居60缸用15瓦 嗡嗡响
a 我们10W静音 25分贝
b 那10瓦
b 过滤棉有送没
a 机器里自带一片
b 够了

# j134 西藏是去徒步,收货在大理
登山靴男防水高帮 | 沙色;42 | 1
@ receiver: 行者
@ phone: 13000029650
@ address: 云南省大理白族自治州大理市下关人民南路26号
@ coupon: -
@ amount: 319
@ note: -
b 西藏徒步穿 防水不
a 防水膜 过溪水没问题
b 脚26.5
a 26.5建议42
b 穿厚袜子呢
a 厚袜子可以加半码 但没有半码 42预留了空间
b 好 42 沙
b 下月出发 来得及
a 3天到大理

# j135 收货在广东徐闻,海南只是提及
河南烩面面片 | 宽片;400g*10袋 | 1
@ receiver: 海南老乡
@ phone: 15900084994
@ address: 广东省湛江市徐闻县徐城街道红旗一路18号
@ coupon: -
@ amount: 49
@ note: -
b 我在徐闻 河对面就是海南 邮费贵不贵
a 徐闻是广东 包邮的
b 那好
b 宽的还是细的筋道
a 宽的筋道
b 宽片 十袋一箱
a 对的

# j136 7.5米、印字都没要
卷尺5米加厚 | 5m*25mm | 10
@ receiver: 装修队老罗
@ phone: 15700068185
@ address: 重庆市巴南区鱼洞新市街100号
@ coupon: -
@ amount: 128
@ note: -
b 卷尺十把
a 5米的10把128
b 7米半的几多
a 7.5米 18一把
b 工人屋里量够了 五米
b 印我手机号上去要得不
a 印字50把起
b 那算咯 贴胶布写名字
a 哈哈 也行

# j137 单边189没选;冰包豪华款自带
吸奶器双边电动 | 粉白;豪华款 | 1
@ receiver: 阿娇
@ phone: 15200028312
@ address: 浙江省湖州市南浔区人瑞路88号
@ coupon: -
@ amount: 399
@ note: -
b 你好 单边和双边哪个效率高
a 双边快一半
b 我怕痛
a 9档 从1档慢慢来
b 单边189是不是
a 是
b 双边吧 上班带
b 豪华款多个冰包是吧
a 对 冰包蓝冰两块 豪华款自带
b 那豪华399
a 好的宝妈
b 收件写 阿娇 不写全名
a 没问题 就是阿娇

# j138 无声款没选;两个语音
电子计算器财务语音 | 语音款;黑 | 2
@ receiver: 会计小范
@ phone: 15000004610
@ address: 山西省朔州市朔城区开发北路60号
@ coupon: -
@ amount: 76
@ note: -
b 语音的能关声音吗
a 能 有静音键
b 不带声音的便宜多少
a 便宜10
b 出纳姐喜欢听 那就都语音的 俩
a 好的 38一个 76
b 谢啦

# j139 三种味改成三个古龙
汽车香薰出风口 | 古龙;银 | 3
@ receiver: 老司机带带我
@ phone: 15000032250
@ address: 江苏省扬州市江都区龙川南路78号
@ coupon: -
@ amount: 57
@ note: -
b 三个 三种味道
a 您三种要哪三种
b 古龙 海洋 柠檬
a 海洋断货了 柠檬有
b 断货啊 那柠檬我也闻不惯
b 三个都古龙吧
a 好的 57

# j140 35是别家单层;名字一致
蒸蛋器双层 | 白;双层 | 1
@ receiver: 贺兰
@ phone: 18200073891
@ address: 河北省承德市双滦区滦阳路16号
@ coupon: -
@ amount: 45
@ note: -
b 贵吗
a 双层45
b 上家35
a 35的是单层
b 噢 单层煮几个
a 7个
b 双层14个是吧 全家六口 双层
b 贺兰是我名字 兰花的兰
a 对的 单子上就是贺兰

# j141 只要一只;“两圈”不是数量
护腕运动扭伤健身 | 单只;均码 | 1
@ receiver: 沈从
@ phone: 15700046747
@ address: 安徽省池州市贵池区长江中路36号
@ coupon: -
@ amount: 19.9
@ note: -
b 打球扭了右手
a 单只左右手通用
b 一只就够 左手没事
a 19.9
b 缠两圈那种还是套的
a 缠绕款可调
b 好

# j142 300没选;老伴那副不买;挂绳不送买家接受
老花镜女时尚 | 红框;250度 | 1
@ receiver: 田秀芳
@ phone: 13400076531
@ address: 辽宁省盘锦市兴隆台区石油大街120号
@ coupon: -
@ amount: 45
@ note: -
b 孩子你好 我买花镜
a 阿姨您好 您多少度
b 去年配的200 现在看手机费劲
a 那可能要加50度 250
b 300不更清楚?
a 度数高了头晕的阿姨 还是建议250
b 中 听你的 250
b 我老伴也250 他那副腿折了
a 那要两副吗
b 我先问他 他在下棋
b 他说用胶布粘粘还能戴 犟得很
a 哈哈 那就您这一副
b 嗯 一副
b 紫框红框咋选
a 红框显精神
b 红的 出去跳舞戴
a 好的阿姨 红框250
b 给送个绳不
a 挂绳没有的 镜布镜袋都带
b 没有就没有吧
b 我不会付 让我孙女付
b 付好了
s 买家已付款

# j143 180没选;腊月二十八只是询问
羊绒衫男圆领 | 驼;175 | 1
@ receiver: 欧阳询
@ phone: 15100070665
@ address: 河南省三门峡市湖滨区黄河路88号
@ coupon: -
@ amount: 399
@ note: -
b 老爸生日 腊月二十八前能到吧
a 三天就到
b 175还是180 他1米73 肚子大
a 肚子大可以180 但袖子长
b 他嫌袖子长 175
b 驼色
a 驼175
b 礼盒要不
a 礼盒我们默认带
b 那好

# j144 8寸不买;鼓棒自带
架子鼓哑鼓练习套装 | 12寸;蓝 | 1
@ receiver: 节奏大师
@ phone: 15100000931
@ address: 湖南省益阳市资阳区五一西路40号
@ coupon: -
@ amount: 89
@ note: -
b 楼下要骂娘的 声音大不
a 哑鼓跟敲书本差不多
b 8寸的带出去练
a 8寸49
b 家里用12寸 8寸先不搞
a 好的
b 送鼓棒不
a 套装自带5A鼓棒一副
b 要得要得

# j145 收件人要写阮小宝 => ship.receiver
男童加绒牛仔裤 | 深蓝;140 | 1
@ receiver: 阮大铖
@ phone: 13800037066
@ address: 四川省广安市广安区金安大道二段60号
@ coupon: -
@ amount: 79
@ note: -
b 140的瘦娃儿 腰粗不粗
a 腰可调 有松紧绳
b 收件人写 阮小宝 他自己去驿站拿
a 好的 收件人改阮小宝
b 谢咯

# j146 应两个品种各2棵,全是绿宝石 => goods.model|quantity|product
蓝莓苗盆栽 | 2年苗;绿宝石 | 4
@ receiver: 果园小学生
@ phone: 13100079920
@ address: 山东省烟台市莱山区迎春大街20号
@ coupon: -
@ amount: 116
@ note: -
b 四棵 授粉要两个品种吧
a 对 建议两个品种各两棵
b 绿宝石和薄雾
a 好的 绿宝石2棵薄雾2棵 116
b 嗯嗯

# j147 德令哈偏远 => ship.remote
平装小说三体全集 | 三册 | 1
@ receiver: 刘慈新
@ phone: 18600090758
@ address: 青海省海西蒙古族藏族自治州德令哈市柴达木路12号
@ coupon: -
@ amount: 68
@ note: -
b 三册一套?
a 对的
b 精装多少
a 精装138
b 平装看完送人 平装

# j148 两张券都已用,到手149
双肩包男商务防水 | 黑;15.6寸 | 1
@ receiver: 申公
@ phone: 18600093839
@ address: 上海市嘉定区博乐路70号
@ coupon: 新客券15+店铺券10
@ amount: 149
@ note: -
b 有没有满减券
a 新客券15 您领一下
b 我领了 还有一个店铺券10
a 两个能叠 到手149
b 哦吼
b 收了

# j149 新号和单子差两位 => ship.phone
冷冻虾仁 | 大号;1kg | 2
@ receiver: 夏国
@ phone: 15600017234
@ address: 浙江省宁波市奉化区中山路40号
@ coupon: -
@ amount: 118
@ note: -
b 到上海路上化不化
a 泡沫箱加冰袋 您那边次日到
b 不是上海 奉化 两包
a 118
b 电话 我换号了 15600071234
a 好的 改15600071234
b 辛苦

# j150 100×5=500只;小号是上次的
加厚垃圾袋 | 黑;大号;100只 | 5
@ receiver: 房东李
@ phone: 18500066776
@ address: 广东省佛山市三水区西南街道文锋路6号
@ coupon: -
@ amount: 65
@ note: -
b 500只 100一卷 拍五卷
a 对 65
b 大号的吧
a 是的
b 上次买的小号套不上
b 民宿用 快用完了就来
a 好的 随时补
`
