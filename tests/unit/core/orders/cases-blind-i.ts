/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_I = `
# i001 needs 14-15 inch sleeve => goods.size|model
Laptop Sleeve | Grey; 13 inch | 1
@ receiver: Rosa Delgado
@ phone: +1 415-555-0173
@ address: 2950 24th St, San Francisco, CA 94110
@ coupon: -
@ amount: 24
@ note: -
b will 13 fit a 14" macbook pro?
a No, you need the 14-15 inch
b ok that one, grey
a Sure, grey 14-15
b done!

# i002 31的三双在另一单里
儿童舞蹈鞋软底 | 肉粉;30 | 2
@ receiver: 单老师舞蹈室
@ phone: 13800009917
@ address: 河南省焦作市解放区解放中路200号
@ coupon: -
@ amount: 50
@ note: -
b 学生穿的 30码两双 31码三双
a 一共五双125哦
b 嗯 拍了两个单 这是30的单 31的另一个单拍过了
a 看到了 另一单31三双已付
b 对的

# i003 应寄公司,卡上是家 => ship.address
山东大樱桃美早 | 3斤;2J | 1
@ receiver: 唐小糖
@ phone: 18300071052
@ address: 四川省成都市武侯区人民南路四段27号
@ coupon: -
@ amount: 89
@ note: -
b 姐 收货地址改成我公司嘛 天府大道中段530号东方希望大厦
a 好的 改天府大道中段530号
b 要得 谢谢

# i004 应180*180,拍成180*200 => goods.size
浴帘防水加厚 | 180*200;白格 | 1
@ receiver: 范小范
@ phone: 19800090901
@ address: 天津市和平区南京路189号
@ coupon: -
@ amount: 39
@ note: -
b 杆子1米7
a 180宽够了
b 高度2米会拖地吗
a 您量下杆子离地多高
b 1米95
a 那180*180更合适
b 短点就短点 不拖地 180*180
b 拍了哦

# i005 收纳袋没备注 => pay.gift
吹风机高速 | 银灰;单机 | 1
@ receiver: 覃薇
@ phone: 15800071972
@ address: 广西壮族自治区梧州市万秀区大中路75号
@ coupon: -
@ amount: 259
@ note: -
b 带支架的套装和单机差几多
a 差40
b 我自己有架子 单机
a 好 送收纳袋一个 备注
b 好的好的

# i006 wanted mirrored blue, clear ordered => goods.colour|model
Swim Goggles Adult | Clear; Anti-fog | 1
@ receiver: Freya Hughes
@ phone: +44 7700 900671
@ address: 9 Castle Terrace, Edinburgh EH1 2DP, United Kingdom
@ coupon: -
@ amount: 16
@ note: -
b do you have mirrored lens?
a Yes, mirrored blue
b outdoor pool so I'll go mirrored blue
a Good pick for sun
b ordered

# i007 说定185,拍成180 => goods.size
中年男士夹克春秋 | 藏蓝;180/92A | 1
@ receiver: 喻国庆
@ phone: 18700017305
@ address: 山东省临沂市罗庄区通达南路58号
@ coupon: -
@ amount: 199
@ note: -
b 给俺爸买 他175 170斤 肚子大
a 建议185/96A
b 185是不是袖子长啊
a 会长一点点 可以卷
b 俺娘会改袖子 就185的
a 好的 藏蓝185
b 妥 付了

# i008 要双模,拍成单模 => goods.model|product
鼠标无线静音 | 灰色;2.4G单模 | 1
@ receiver: 闵小舟
@ phone: 15900077553
@ address: 湖北省恩施土家族苗族自治州恩施市航空大道88号
@ coupon: -
@ amount: 49
@ note: -
b 平板没usb口 要蓝牙的
a 双模款带蓝牙
b 那就双模
b 灰的
a 好的灰色双模
b 搞定

# i009 粉色断码改蓝;皇冠是套餐自带
女童公主裙蓬蓬 | 艾莎蓝;120;含皇冠魔法棒 | 1
@ receiver: 玥玥家长
@ phone: 18100020285
@ address: 江苏省盐城市盐都区世纪大道5号
@ coupon: -
@ amount: 139
@ note: -
b 粉的有120吗
a 粉120没了 只有110和130
b 110小 130大
b 蓝色呢
a 蓝的120有
b 她爱艾莎 蓝的更好
a 好的 这套里带皇冠和魔法棒的
b 耶

# i010 先说三十个,后定两袋
东北黏豆包 | 红豆;30个 | 2
@ receiver: 刁大娘
@ phone: 15900077481
@ address: 黑龙江省齐齐哈尔市龙沙区中华路156号
@ coupon: -
@ amount: 79.8
@ note: -
b 来三十个够吃不
a 一袋30个 您几口人
b 七口 还得给我姐拿点 两袋吧
a 好 两袋60个
b 红豆的哈 大黄米的剌嗓子

# i011 新号没改上 => ship.phone
睫毛膏防水纤长 | 黑色 | 1
@ receiver: 尹恩
@ phone: 13700061128
@ address: 河北省唐山市丰润区曹雪芹西道36号
@ coupon: -
@ amount: 59
@ note: -
b 棕色黑色哪个自然
a 棕色自然 黑色显浓密
b 显浓密的
b 电话麻烦改成我新号 13700068121
a 好的已改
b 3q

# i012 色号23拍成21 => goods.model|colour
气垫BB霜遮瑕 | 21号自然白;送替换芯 | 1
@ receiver: 乌云云
@ phone: 13000082948
@ address: 湖北省鄂州市鄂城区滨湖南路50号
@ coupon: -
@ amount: 128
@ note: -
b 21和23哪个适合黄一白
a 23更自然
b 听你的 23
a 好 23号
b 拍啦

# i013 收货人应为谭静 => ship.receiver
密码锁防盗室内 | 黑;标准锁体 | 1
@ receiver: 常胜
@ phone: 16600064326
@ address: 北京市通州区新华东街256号
@ coupon: -
@ amount: 499
@ note: -
b 师傅上门装吗
a 含安装
b 收货人写我媳妇吧 叫谭静 我上班接不到
b 电话不改
a 好的 谭静
b 好

# i014 带壳、猫山王都没要
冷冻榴莲肉金枕 | 300g*2 | 1
@ receiver: 金妮
@ phone: 17300099257
@ address: 广东省珠海市香洲区凤凰北路1088号
@ coupon: -
@ amount: 109
@ note: -
b 带壳的我不会开
a 带壳有包开服务
b 算了 果肉方便 300*2那个
b 猫山王多贵
a 猫山王肉288
b 打扰了 金枕

# i015 要杏色,拍成黑色 => goods.colour
蕾丝打底衫网纱 | 黑色;均码 | 1
@ receiver: 欧阳雪
@ phone: 18500060787
@ address: 湖南省常德市鼎城区善卷路266号
@ coupon: -
@ amount: 49
@ note: -
b 杏色的漏不漏
a 杏色要穿吊带
b 哦哦那杏色一件
b 吊带我有
a 好的 杏色均码一件
b 付好啦

# i016 黑的不要,两条都卡其
休闲短裤男五分 | 卡其;L | 2
@ receiver: 高小松果
@ phone: 18300086870
@ address: 安徽省滁州市琅琊区琅琊西路100号
@ coupon: -
@ amount: 98
@ note: -
b 一条卡其一条黑
b 等下 黑的我看评论掉色
a 新批次不掉色了亲
b 不信哈哈 两条都卡其
a 好的 L码两条卡其
b 对

# i017 粉色、24格都放弃
文件夹A4多层 | 蓝色;13格 | 4
@ receiver: 区小姐
@ phone: 15800006136
@ address: 广东省广州市海珠区江南大道中96号
@ coupon: -
@ amount: 79.6
@ note: -
b 13格定24格
a 发票多用24格 合同用13格
b 放合同嘅 13格 4个
a 收到
b 粉色可爱啲 不过老板话蓝色
a 蓝色4个

# i018 西宁偏远 => ship.remote
登山鞋女防水 | 紫灰;38 | 1
@ receiver: 阿依莎
@ phone: 13300003972
@ address: 青海省西宁市城东区八一中路99号
@ coupon: -
@ amount: 269
@ note: -
b 38的 平时耐克38
a 正码拍38
b 紫灰
b 好了

# i019 霍尔版只问;券已用
游戏手柄无线 | 白;标准版 | 1
@ receiver: 黎明前
@ phone: 13500069003
@ address: 山西省运城市盐湖区解放北路81号
@ coupon: 店铺券满150减15
@ amount: 169
@ note: -
b switch能用不
a 能
b pc呢
a 都行
b 霍尔版多少
a 霍尔229
b 玩得少 标准的
b 184-15 对吧
a 对 169

# i020 100-piece is grandma's plan
Wooden Train Set | 60 pieces | 1
@ receiver: Oliver Grant
@ phone: +61 491 570 737
@ address: 12 Hastings Road, Cronulla NSW 2230, Australia
@ coupon: -
@ amount: 59
@ note: -
b 60 or 100 pcs for a 3 y/o?
a 60 is plenty to start
b grandma wants to get him the 100 for xmas separately
b so 60 from me
a Lovely

# i021 紫米是上个月
手撕面包整箱 | 2斤;奶香 | 1
@ receiver: 叶小鱼
@ phone: 18800026631
@ address: 江苏省南京市江宁区天元东路188号
@ coupon: -
@ amount: 25.9
@ note: -
b 紫米的还是奶香的软
a 都软
b 上个月那箱紫米的被室友吃光了 这次买她不爱吃的奶香 嘿嘿
a 哈哈哈
b 拍了

# i022 两套只拍140一套 => goods.quantity|size|product
男童三件套西装 | 灰格;140 | 1
@ receiver: 乐乐爸
@ phone: 15700033737
@ address: 广东省梅州市梅江区江南路30号
@ coupon: -
@ amount: 189
@ note: -
b 花童穿 两个男孩 130跟140
a 好的 灰格130一套140一套
b 嗯 都灰格
b 拍好啦

# i023 燕麦容易脏,最后驼色;券后899
毛呢大衣双面羊绒 | 驼色;S | 1
@ receiver: 宁馨
@ phone: 15200082814
@ address: 浙江省杭州市西湖区天目山路226号网新大厦8楼
@ coupon: 满800减80
@ amount: 899
@ note: -
b 你好呀
a 亲 欢迎光临 有什么可以帮您
b 这件会起球吗
a 羊绒面料摩擦多的地方会有一点 页面有护理教程
b 教程啊哈哈 好吧
b 我155 88斤
a 建议S码 XS没有哦
b 驼色和燕麦哪个百搭
a 都百搭 驼色卖得最好
b 我有一件驼色的风衣了……
a 那可以试试燕麦
b 燕麦容易脏
b 唉
b 就驼色 不纠结了
a 好的 驼色S
b 是用满800减80那个券吧
a 对的 979减80
b 899 付了
a 感谢 明天顺丰

# i024 gift wrap promised, no note => ship.note|gift
Ceramic Mug Handmade | Speckled White | 4
@ receiver: Amelia Ross
@ phone: +353 85 012 4417
@ address: 3 Dyke Parade, Cork, T12 A2NH, Ireland
@ coupon: -
@ amount: 72
@ note: -
b Hello! Is the postage free over 50?
a Yes it is
b nice, then 4 mugs. 18 each?
a Correct, 72 total
b and can you wrap each in gift paper, they're all presents
a Of course, I'll put gift wrap on the order
b ty

# i025 3米的妈妈已有
狗狗牵引绳伸缩 | 5米;黑 | 1
@ receiver: 樊登登
@ phone: 18000096443
@ address: 重庆市万州区高笋塘路66号
@ coupon: -
@ amount: 45
@ note: -
b 3米还是5米
a 中大型犬5米 小型犬3米
b 我家是柴犬 20斤
a 5米吧
b 要得 5米黑
b 3米的我妈遛博美用 她买过了

# i026 wanted 30mm => goods.size|model
Silver Hoop Earrings | 20mm | 1
@ receiver: Lucy Chambers
@ phone: +44 7700 900805
@ address: 66 Mill Road, Cambridge CB1 2AS, United Kingdom
@ coupon: -
@ amount: 28
@ note: -
b 20mm or 30mm for everyday?
a 20 is daintier
b I like a bigger hoop actually. 30mm pls
a 30mm noted
b thanks x

# i027 要套脚款,拍成系带 => goods.model|product
皮鞋男商务正装 | 黑色;系带;41 | 1
@ receiver: 蒋文
@ phone: 15100012237
@ address: 上海市长宁区仙霞路350号
@ coupon: -
@ amount: 299
@ note: -
b 系带麻烦 要一脚蹬的
a 套脚款有货 同价299
b 41的套脚款
a ok
b 拍了

# i028 第二只猫不带,一只包
猫包外出双肩 | 粉色;透明款 | 1
@ receiver: 莫小贝
@ phone: 17700099807
@ address: 湖北省咸宁市咸安区温泉路158号
@ coupon: -
@ amount: 79
@ note: -
b 透明还是透气网
a 冬天透明 夏天网面
b 现在冬天 透明
b 我家猫12斤 装得下吧
a 15斤内
b 另外那只6斤的不带

# i029 应为无蔗糖款两罐 => goods.model|product goods.quantity pay.amount
奶粉中老年高钙 | 900g罐装 | 1
@ receiver: 孔大爷
@ phone: 13800034398
@ address: 河南省信阳市浉河区中山路77号
@ coupon: -
@ amount: 89
@ note: -
b 俺血糖高
a 那拍无蔗糖款
b 无蔗糖也是89?
a 一样
b 那中 无蔗糖的 两罐
a 两罐178
b 拍罢了

# i030 枣红=酒红
羊毛衫圆领男 | 酒红;175 | 1
@ receiver: 颜如玉
@ phone: 15500086459
@ address: 江苏省南通市崇川区人民中路78号
@ coupon: -
@ amount: 239
@ note: -
b 给公公买 他平时175
a 175/92A对吧
b 嗯
b 枣红色有吗
a 酒红就是枣红 同一个色
b 好 那酒红
b 过寿穿

# i031 先要2米,最后三条1米
数据线type-c快充 | 1米;白 | 3
@ receiver: 文小天
@ phone: 13800004741
@ address: 浙江省衢州市柯城区荷花中路66号
@ coupon: -
@ amount: 44.7
@ note: -
b 2米的 床上玩手机
a 2米3条53.7
b 额 那两条2米一条1米
a 混的话单拍哦 2米17.9 1米14.9
b 不折腾了 三条都1米吧
a 好的 44.7
b 付了

# i032 一份=两盒;自然黑否了
染发膏植物 | 黑茶色;2盒装 | 1
@ receiver: 于凤英
@ phone: 13800037227
@ address: 河北省张家口市桥东区胜利北路12号
@ coupon: -
@ amount: 69
@ note: -
b 盖白头发哪个色好
a 自然黑或者黑茶
b 自然黑太死板 孩子们说显假
b 黑茶的 两盒
a 这款一份就是2盒装 拍1份
b 哦哦知道了

# i033 地址没有门牌号 => ship.address
烟台红富士 | 10斤;85mm | 1
@ receiver: 项小雨
@ phone: 19900039527
@ address: 河北省石家庄市裕华区槐安东路
@ coupon: -
@ amount: 59
@ note: -
b 脆的面的
a 脆甜
b 那行 老人吃切片蒸
a 蒸着吃也甜
b 下单

# i034 pink not available, two blue
Jump Rope Speed | Blue; 3m | 2
@ receiver: Zainab Idris
@ phone: +60 11-5550 0134
@ address: 18 Jalan Ampang Utama 2, 68000 Ampang, Selangor, Malaysia
@ coupon: -
@ amount: 19.8
@ note: -
b hi sis, 3m ok for 175cm?
a Yes adjustable
b buy 2, me and my gym buddy
b she like pink but you only have blue and black rite
a Yes blue and black only
b ok both blue

# i035 妈妈的肤色L被拍成豆沙M => goods.colour|size|product|model|quantity
保暖内衣女套装德绒 | 豆沙;M | 2
@ receiver: 许多多
@ phone: 15200056679
@ address: 四川省泸州市江阳区江阳西路51号
@ coupon: -
@ amount: 138
@ note: -
b 豆沙M一套 肤色L一套 L是给我妈的
a 好的 两套138
b 要得 付了

# i036 平时36,大一码37;黑色没要
凉拖女外穿 | 杏色;37 | 1
@ receiver: 白芷
@ phone: 18800004721
@ address: 广西壮族自治区防城港市港口区兴港大道85号
@ coupon: -
@ amount: 39.9
@ note: -
b 脚肥
a 脚肥大一码
b 平时36 那37
b 黑色显脚黑吧哈哈
a 黑色显瘦
b 杏色啦

# i037 酸豆角不要
柳州酸笋袋装 | 500g | 3
@ receiver: 黄豆豆
@ phone: 15500067818
@ address: 广东省东莞市南城街道鸿福路102号
@ coupon: -
@ amount: 38.7
@ note: -
b 屋企煮粉用 酸笋要几多包先够食一个月
a 一般3包
b 三包啦 酸豆角就唔使
a 好 12.9一包
b 得

# i038 黑彩各一拍成两黑;券没显示 => goods.model|colour|product|quantity pay.coupon pay.amount
墨盒兼容 | 黑色大容量 | 2
@ receiver: 贾小川
@ phone: 13400047188
@ address: 湖南省邵阳市双清区宝庆东路300号
@ coupon: -
@ amount: 128
@ note: -
b 黑的一个 彩的一个
a 黑+彩 两个128
b 恩 用了10块券应该是118
a 对的 118
b 好了 拍了

# i039 去西藏玩,收货在厦门
波西米亚长裙度假 | 红花;M | 1
@ receiver: 余笙
@ phone: 13000064784
@ address: 福建省厦门市湖里区湖里大道33号
@ coupon: -
@ amount: 119
@ note: -
b 去西藏玩拍照穿哪个色出片
a 红花 蓝花都好看
b 雪山配红的
b M
a 好的 M红花
b 出发前一天能收到吧 下周五走
a 厦门2天到 来得及

# i040 要窄版6cm,拍成8cm => goods.size|model
领带商务礼盒 | 蓝条纹;8cm | 1
@ receiver: 卓文君
@ phone: 13900055237
@ address: 湖南省娄底市娄星区长青中街22号
@ coupon: -
@ amount: 68
@ note: -
b 面试穿 窄的还是宽的
a 年轻人6cm窄版
b 那窄的
b 蓝条纹
a 6cm蓝条纹
b 👌

# i041 A调是同桌的
口琴24孔复音 | C调 | 1
@ receiver: 于大伟
@ phone: 13200056593
@ address: 辽宁省抚顺市顺城区新华大街10号
@ coupon: -
@ amount: 88
@ note: -
b A调C调啥区别
a 新手C调 老歌A调多
b 老年大学老师让都买C调
b 我看同桌的A调好听
b 先买C调跟上课
a 对的

# i042 black only asked; address unchanged
Electric Milk Frother | White | 1
@ receiver: Helen Park
@ phone: +61 491 570 441
@ address: 77 Rundle Street, Adelaide SA 5000, Australia
@ coupon: -
@ amount: 35
@ note: -
b is black same price
a Yes 35 either way
b white matches my kettle. white
a Lovely
b oh and ship to work is fine, same building as home lol so no change

# i043 要研磨碗,拍成剪刀 => goods.product pay.amount
辅食剪刀便携 | 绿 | 1
@ receiver: 多肉
@ phone: 15200060530
@ address: 山东省滨州市滨城区黄河五路385号
@ coupon: -
@ amount: 15.9
@ note: -
b 不要剪刀 要研磨碗 一套的那种
a 研磨碗套装35.9
b 哦对 研磨碗套装
b 拍完

# i044 20一斤是超市价;5斤放不下
冰鲜带鱼段 | 3斤;中段 | 1
@ receiver: 宗娟
@ phone: 17300061096
@ address: 辽宁省葫芦岛市连山区中央路46号
@ coupon: -
@ amount: 79
@ note: -
b 要不要杀好的
a 去头去尾中段
b 昨儿超市看的才20一斤 你家贵
a 这个是4指宽大带鱼
b 那来3斤的 5斤冰箱搁不下
a 好

# i045 内蒙古偏远 => ship.remote
电热毯双人 | 1.8*2.0;双控 | 1
@ receiver: 骆冰
@ phone: 13900092703
@ address: 内蒙古自治区通辽市科尔沁区建国路77号
@ coupon: -
@ amount: 159
@ note: -
b 双控是左右分开调?
a 是的
b 老公怕热 就要双控
a 嗯
b 下了单

# i046 要M,拍成S => goods.size
婴儿袜子纯棉5双 | 混色;S(0-6月) | 1
@ receiver: 大白兔
@ phone: 19100006042
@ address: 安徽省宣城市宣州区鳌峰中路45号
@ coupon: -
@ amount: 19.9
@ note: -
b 宝宝7个月了
a 拍M 6-12月
b 好M
b 买了

# i047 要30盒,只拍3盒 => goods.quantity pay.amount
护手霜礼盒 | 6支 | 3
@ receiver: 行政小宋
@ phone: 13300023852
@ address: 江苏省常州市新北区通江中路600号
@ coupon: -
@ amount: 147
@ note: -
b 三八节福利 要30盒 量大能便宜吗
a 30盒给您45一盒 共1350
b 嗯 那就30
a 好

# i048 提前一天电话没备注 => ship.note
乳胶床垫5cm | 1.5*2.0;5cm | 1
@ receiver: 江小鱼
@ phone: 15900029032
@ address: 云南省玉溪市红塔区玉兴路81号
@ coupon: -
@ amount: 699
@ note: -
b 10cm多少
a 1199
b 我床高 5cm刚好
b 备注写一下 送货前一天打电话 家里没人
a 好的 备注提前一天联系
b 谢谢

# i049 receiver should be Carmen => ship.receiver
Cat Tree 4-tier | Beige; 145cm | 1
@ receiver: Ben Alvarez
@ phone: +1 619-555-0155
@ address: 3812 Ray St, San Diego, CA 92104
@ coupon: -
@ amount: 89
@ note: -
b Could you change the name to Carmen Alvarez? she'll be home to sign
a Done, receiver is Carmen Alvarez
b awesome

# i050 电话改回自己的;1.5升只问
豆浆机破壁免滤 | 1.2L;红 | 1
@ receiver: 裘阿姨
@ phone: 15300042297
@ address: 浙江省宁波市江北区人民路558号
@ coupon: -
@ amount: 329
@ note: -
b 收货电话写我儿子的吧 不对 写我自己的 他上班不接
a 您自己的就是订单上尾号2297
b 对 就2297
b 1.5升的有没有
a 有 399
b 我们老两口 1.2够了

# i051 补的栋号房号没加进地址 => ship.address
孕妇裤秋冬托腹 | 黑;L | 1
@ receiver: 殷秀
@ phone: 13300027709
@ address: 四川省遂宁市船山区遂州中路110号
@ coupon: -
@ amount: 79
@ note: -
b 怀孕6个月 120斤
a L
b 好 黑L
b 收货地址没写全哈 在遂州中路110号后头要加 滨江小区3栋502
a 加好了 3栋502
b 嗯

# i052 藕粉比较后放弃
披肩围巾两用 | 灰紫 | 1
@ receiver: 尹静
@ phone: 15900084781
@ address: 湖北省武汉市江汉区青年路308号
@ coupon: -
@ amount: 59
@ note: -
b 灰紫跟藕粉,送老师哪个?
a 藕粉温柔 灰紫稳重
b 老师四十多
b 灰紫
b 教师节早过了哈哈 元旦送
a 好的

# i053 4000毫安85只问
台灯夹子充电 | 白色 | 1
@ receiver: 佟小雅
@ phone: 13100008142
@ address: 陕西省安康市汉滨区解放路55号
@ coupon: -
@ amount: 65
@ note: -
b 多少毫安
a 2000
b 4000毫安的呢
a 4000那款85
b 宿舍用 充一次用两晚行不
a 弱光可以
b 那先这个

# i054 四斤=500g×4
蜂蜜枣花蜜 | 500g | 4
@ receiver: 唐僧洗头
@ phone: 19900072461
@ address: 山东省菏泽市牡丹区人民路1177号
@ coupon: -
@ amount: 156
@ note: -
b 洋槐蜜跟枣花蜜啥区别
a 洋槐清淡 枣花浓一点
b 俺们这嘎达爱喝浓的
b 四斤
a 500g一瓶 四瓶156
b 对 一人一瓶分亲戚

# i055 电话末两位颠倒 => ship.phone
针织连衣裙修身 | 焦糖;M | 1
@ receiver: 温婉
@ phone: 13200033018
@ address: 浙江省金华市义乌市稠州北路699号
@ coupon: -
@ amount: 149
@ note: -
b 163 108
a M
b 好焦糖M
b 手机填错位了 13200033081
a 好的记下
b 麻烦了

# i056 单根18放弃,换整套21根
古筝琴弦全套 | 21根;A型 | 1
@ receiver: 邵老师
@ phone: 15100088095
@ address: 江苏省扬州市江都区龙川路99号
@ coupon: -
@ amount: 108
@ note: -
b 我换一根断的就行
a 单根18 21弦一套108
b 上回换了一根 过俩月又断一根 都老化了
b 全换吧 一套
a A型对吗
b 对A型

# i057 concierge instruction not in note => ship.note
Cat Litter Mat | Grey; 60x90 | 1
@ receiver: Megan Foster
@ phone: +44 7700 900264
@ address: 5 Queens Road, Brighton BN1 3WA, United Kingdom
@ coupon: -
@ amount: 21
@ note: -
b can you leave it with the concierge? I'm at work till 7
a Sure, will add leave with concierge
b thanks

# i058 M was another shop's; one per knee = 2
Knee Support Sleeve | Black; L | 2
@ receiver: Raymond Tsang
@ phone: +65 8000 0881
@ address: 88 Pasir Ris Drive 3, #09-12, Singapore 519498
@ coupon: -
@ amount: 44
@ note: -
b one for each knee, L
a Kneecap 39cm?
b 38
a then L ok
b i had M from other shop last year. no need
a ok 2 pcs 44

# i059 套装229只问;灰色不要
儿童防水外套 | 柠檬黄;140 | 1
@ receiver: 高兴
@ phone: 19100051138
@ address: 河南省鹤壁市淇滨区黄河路160号
@ coupon: -
@ amount: 129
@ note: -
b 上衣裤子一套多少
a 套装229 单衣129
b 裤子她不穿 就上衣
b 孩子要黄的我喜欢灰的 听她
a 黄140 129
b 中

# i060 500g×4=四斤;羊肉只看看
精品肥牛卷 | 500g*4 | 1
@ receiver: 卢沟
@ phone: 13800010291
@ address: 北京市石景山区八角南路18号
@ coupon: -
@ amount: 139
@ note: -
b 四斤?
a 500g*4 就是四斤
b 羊肉卷也看看
a 羊肉4斤149
b 我孩子吃羊肉过敏 不要
b 就肥牛四斤

# i061 3件、7件都没选;补盖是姐姐那单且已处理
密封罐玻璃5件套 | 5件套 | 1
@ receiver: 姜丝
@ phone: 18500072377
@ address: 江苏省宿迁市宿豫区洪泽湖路41号
@ coupon: -
@ amount: 59
@ note: -
b 3件套小了
a 5件大小都有
b 7件套怎么多了89?
a 多两个大罐
b 太多没地方放 5件
b 上次我姐那套磕坏个盖 给补了是不是
a 上次您姐姐那单补发过了
b 嗯谢谢

# i062 三包是剖腹产的
一次性产褥垫 | 60*90;30片 | 2
@ receiver: 卜晓彤
@ phone: 13600074386
@ address: 江西省萍乡市安源区跃进北路35号
@ coupon: -
@ amount: 78
@ note: -
b 够用了不 顺产
a 30片两包够的
b 顺产两包 剖腹三包是吧
a 差不多
b 我顺的 两包
a 好的 78

# i063 两瓶25.6放弃,三瓶装
指甲油可剥水性 | 裸粉+奶茶+酒红 3瓶 | 1
@ receiver: 卞小蝶
@ phone: 13300079485
@ address: 安徽省安庆市迎江区人民路311号
@ coupon: -
@ amount: 29.9
@ note: -
b 三瓶的能自己选色伐
a 固定色 裸粉奶茶酒红
b 酒红我不敢涂上班
b 单买两瓶呢
a 单瓶12.8 两瓶25.6
b 那还是三瓶划算 酒红过年涂
a 哈哈好

# i064 黑糖一盒没拍 => goods.quantity|product|model pay.amount
红糖姜茶 | 12条/盒 | 2
@ receiver: 米小圈
@ phone: 13400011377
@ address: 陕西省汉中市汉台区天汉大道200号
@ coupon: -
@ amount: 39.8
@ note: -
b 两盒姜茶 另外给我配一盒黑糖的
a 黑糖也19.9 共三盒59.7
b 对头
b 付款啦

# i065 要求改黑色,卡上仍酒红 => goods.colour
布洛克女皮鞋 | 酒红;37 | 1
@ receiver: 温蒂
@ phone: 18500055103
@ address: 广东省汕头市龙湖区金砂路100号
@ coupon: -
@ amount: 179
@ note: -
b 黑37拍错酒红了能改吗
a 没发货可以改 帮您改黑37
b 好 黑的
b 谢谢哈

# i066 299-40=259;衣架不配
干衣机小型 | 白;1000W | 1
@ receiver: 谈笑
@ phone: 18900012335
@ address: 湖南省益阳市资阳区资阳路55号
@ coupon: 店铺券40
@ amount: 259
@ note: -
b 会不会很吵
a 比吹风小
b 券40能用吗
a 能 299减40
b ok
b 衣架自己家有 不用配
a 好的

# i067 送的绿豆糕没备注 => pay.gift
鲜花饼蛋黄酥混装 | 蛋黄酥6枚 | 2
@ receiver: 苗小丫
@ phone: 15900031213
@ address: 湖南省怀化市鹤城区迎丰中路128号
@ coupon: -
@ amount: 58
@ note: -
b 蛋黄酥两盒
a 好 29一盒 拍两盒送绿豆糕一盒
b 哇 记得放
a 放心 会放的
b 嗯嗯

# i068 充绒拍错,脖套没备注 => goods.model pay.amount pay.gift
羽绒裤外穿户外 | 黑色;XL;充绒100g | 1
@ receiver: 马小军
@ phone: 15600059573
@ address: 吉林省通化市东昌区新华大街168号
@ coupon: -
@ amount: 199
@ note: -
b 冰天雪地钓鱼穿的 150g充绒那个
a 150g充绒 269
b 行 XL
b 送脖套不
a 送一个脖套
b 好嘞下单

# i069 应拍100*150 => goods.size
桌布防水防油 | 70*120;蓝格 | 1
@ receiver: 毛小菊
@ phone: 16600078327
@ address: 辽宁省朝阳市双塔区朝阳大街80号
@ coupon: -
@ amount: 35
@ note: -
b 80乘120的桌子 布得大一圈
a 那拍 100*150
b 好的 蓝格 100*150
a 好
b 拍完了

# i070 German edition wanted, English ordered => goods.model|product pay.amount
Hardcover Cookbook | English edition | 1
@ receiver: Ingrid Solberg
@ phone: +353 85 012 6650
@ address: 3 Main Street, Kinsale, Co. Cork, P17 HK02, Ireland
@ coupon: -
@ amount: 29.95
@ note: -
b I'd like the German edition for my mother in law
a German edition is 31.95, in stock
b great one of those
b ordered it now

# i071 拉萨偏远 => ship.remote
新鲜百香果 | 5斤大果 | 1
@ receiver: 桂花香
@ phone: 16600072054
@ address: 西藏自治区拉萨市城关区江苏路36号
@ coupon: -
@ amount: 32
@ note: -
b 到拉萨要几天
a 空运4天左右
b 坏的赔不
a 坏果包赔
b 行 5斤

# i072 券领了没用上 => pay.coupon
面霜保湿抗皱 | 50g | 1
@ receiver: 尤小莉
@ phone: 18600009518
@ address: 江苏省徐州市云龙区解放南路88号
@ coupon: -
@ amount: 268
@ note: -
b 在？
a 在的亲
b 这个跟水乳一起用吗
a 先水再乳最后面霜
b 哦 我妈五十多能用吗
a 可以的 30岁以上都适合
b 闻着香不香 她不喜欢香的
a 淡淡的植物味
b 行
b 有没有满减
a 有张满200减30的券 我发您
b 领到了
b 30那张对吧
a 对的 直接拍就会用上
b 拍了
s 买家已付款

# i073 8条=2盒;2XL只问
冰丝内裤男平角(4条装) | 黑灰蓝;XL | 2
@ receiver: 鞠大海
@ phone: 18100059096
@ address: 福建省三明市三元区列东街33号
@ coupon: -
@ amount: 79.8
@ note: -
b 8条
a 4条一盒 拍2盒
b 2XL是不是150斤以上穿
a 是的
b 我145 XL
a 好的 79.8

# i074 three for 54 asked only
Car Phone Holder Vent Clip | Black | 2
@ receiver: Yusuf Rahman
@ phone: +60 12-5550 0188
@ address: 25 Jalan Sultan Ismail, 50250 Kuala Lumpur, Malaysia
@ coupon: -
@ amount: 38
@ note: -
b hi boss 2 pcs cheaper?
a Sorry no discount on 2, 19 each = 38
b 3 pcs?
a 3 for 54
b aiya just 2 then, wife and me
a OK 38
b paid

# i075 要广角69,拍成微距 => goods.product|model pay.amount
鱼眼镜头手机微距 | 黑 | 1
@ receiver: 海东青
@ phone: 13100077899
@ address: 浙江省嘉兴市秀洲区洪兴路398号
@ coupon: -
@ amount: 59
@ note: -
b 要广角的 不要微距
a 广角款是另外链接 69
b 我去拍
b 拍了广角 你看下

# i076 收件人应为毛豆妈妈 => ship.receiver
狗粮冻干双拼 | 鸡肉;3斤 | 1
@ receiver: 毛豆豆
@ phone: 13400085583
@ address: 浙江省湖州市南浔区人瑞路200号
@ coupon: -
@ amount: 79
@ note: -
b 毛豆吃鸭肉过敏 鸡肉好
a 鸡肉3斤
b 收件写毛豆妈妈 哈哈 快递叫起来好玩
a 收件人写 毛豆妈妈
b 嗯

# i077 要多肉土,拍成通用型 => goods.product|model
营养土通用型 | 10斤 | 4
@ receiver: 花无缺
@ phone: 13100018671
@ address: 云南省曲靖市麒麟区寥廓南路18号
@ coupon: -
@ amount: 78
@ note: -
b 多肉专用的4袋
a 多肉土也是10斤一袋 同价
b 好 多肉的
b 40斤够10盆吧
a 够
b 拍了

# i078 32-bit kit not needed
Cordless Screwdriver | 3.6V | 1
@ receiver: Peter Novak
@ phone: +353 85 012 3087
@ address: 20 Lower Baggot Street, Dublin 2, D02 X658, Ireland
@ coupon: -
@ amount: 39
@ note: -
b is the bit set included?
a Comes with 10 bits in the box
b the one with 32 bits is 49 right? not needed
a Yes 49
b ordered, thanks

# i079 宽面下次再买
挂面手工 | 1kg*3 | 1
@ receiver: 鄢大嫂
@ phone: 15500007354
@ address: 陕西省延安市宝塔区二道街40号
@ coupon: -
@ amount: 29.9
@ note: -
b 宽面还是细面
a 都有 细面含碱少
b 我娃吃细 我男人吃宽
b 拍三把细的 宽的下次
a 1kg*3 就是三把
b 对

# i080 同一码42-43两双
拖鞋男防滑浴室 | 灰;42-43 | 2
@ receiver: 伍小刀
@ phone: 17300064308
@ address: 广东省揭阳市榕城区进贤门大道60号
@ coupon: -
@ amount: 39.8
@ note: -
b 42 43都能穿这码吗
a 对 42-43一个码
b 我42 我弟43 两双灰
a 好

# i081 应寄聊城奶奶家 => ship.address
女童羊羔绒外套 | 奶茶色;130 | 1
@ receiver: 贝贝妈
@ phone: 17300068167
@ address: 山东省济南市历城区花园路101号
@ coupon: -
@ amount: 139
@ note: -
b 130 奶茶
a 好的
b 改寄孩子奶奶家 山东省聊城市东昌府区东昌西路12号
a 好的 已记录聊城地址
b 收件人电话不变

# i082 02断货,改01
眼影盘大地色 | 9色;01奶茶 | 1
@ receiver: 池小池
@ phone: 18100038505
@ address: 广西壮族自治区贺州市八步区建设中路109号
@ coupon: -
@ amount: 79
@ note: -
b 要02玫瑰的
a 02断货 12月补
b 那01也行 反正我不咋会化
a 好的 01奶茶

# i083 50*80没要
地垫门垫刮泥 | 灰黑;60*90 | 1
@ receiver: 温如玉
@ phone: 17600070163
@ address: 江苏省连云港市连云区中山中路120号
@ coupon: -
@ amount: 45
@ note: -
b 门外用还是门里用
a 门外刮泥
b 60*90门能开吗
a 厚8mm 缝隙1cm以上可以
b 我家缝隙1公分2
b 50*80的门太小气了 就这个

# i084 什锦就是夹馅,误会已消
麻花天津十八街 | 什锦夹馅;1kg | 1
@ receiver: 崔大爷
@ phone: 17600086553
@ address: 河南省驻马店市驿城区乐山大道299号
@ coupon: -
@ amount: 45
@ note: -
b 天津发货?
a 天津发
b 我要夹馅的 不是什锦 记得我一直买夹馅
a 这个礼盒就是什锦夹馅 一样的
b 哦那就对了
b 一盒

# i085 电话少一位 => ship.phone
秋林红肠 | 500g | 3
@ receiver: 白小白
@ phone: 1369990123
@ address: 辽宁省盘锦市兴隆台区石油大街62号
@ coupon: -
@ amount: 87
@ note: -
b 三根?
a 三袋 500g一袋
b 对三袋
b 有没有儿童肠
a 有 但今天没货
b 不要了

# i086 小号是上个月的
猫砂盆半封闭 | 灰;大号 | 1
@ receiver: 邢大宝
@ phone: 13600002850
@ address: 天津市东丽区津塘路260号
@ coupon: -
@ amount: 79
@ note: -
b 全封闭的除臭好点?
a 是的 但是大猫转不开身
b 15斤 那半封闭大号
b 上个月买的小号给狗当窝了 哈哈

# i087 黑的不要;父子各一
毛线帽护耳 | 深灰 | 2
@ receiver: 麦子
@ phone: 13300060201
@ address: 湖北省荆门市东宝区象山大道58号
@ coupon: -
@ amount: 50
@ note: -
b 俩一样的 深灰
a 50
b 我跟儿子戴
b 黑的容易沾毛 不要

# i088 会员券未用,应付799 => pay.coupon pay.amount
美容仪提拉紧致 | 白色 | 1
@ receiver: 丛容
@ phone: 18600088416
@ address: 江西省新余市渝水区胜利北路20号
@ coupon: -
@ amount: 899
@ note: -
b 黑卡会员说能抵100 怎么抵
a 您领会员券 满800减100
b 领到了 那实付799
a 对的
b 拍

# i089 加绒只比较,单里一致
马丁靴女8孔 | 黑;38;单里 | 1
@ receiver: 史珍香
@ phone: 13000031377
@ address: 黑龙江省佳木斯市前进区中山路66号
@ coupon: -
@ amount: 199
@ note: -
b 单的加绒的?
a 两种都有 同价
b 我怕热
a 那单里
b 单里 38 黑
b 下单啦

# i090 男款灰熊没拍 => goods.quantity|product|model|size|colour pay.amount
冬季毛绒睡衣套装 | 粉兔;XL | 1
@ receiver: 小倩
@ phone: 15600092099
@ address: 河北省衡水市桃城区中华大街25号
@ coupon: -
@ amount: 89
@ note: -
b 男朋友也要一套 灰熊3XL
a 情侣两套168
b 好 粉兔XL 灰熊3XL
b 付过了

# i091 2K拍成1080P => goods.model pay.amount
摄像头电脑高清 | 1080P | 2
@ receiver: 乔布
@ phone: 13500034328
@ address: 湖北省黄冈市黄州区黄州大道95号
@ coupon: -
@ amount: 178
@ note: -
b 公司面试间和会议室各一个 2k的
a 2K一个129 两个258
b 两个2K
b 付过款了

# i092 18-36m dropped
Baby Sleep Bag | Grey stars; 6-18m | 1
@ receiver: Kate Donovan
@ phone: +61 491 570 226
@ address: 18 Hunter Street, Newcastle NSW 2300, Australia
@ coupon: -
@ amount: 49
@ note: -
b my boy is 7 months 9kg, 6-18m?
a 6-18m fits 7 to 11kg
b the 18-36 looks huge lol
b going with the 6-18, grey stars

# i093 皮衣油没备注 => pay.gift
男士皮夹克 | 棕色;XL | 1
@ receiver: 雷大牛
@ phone: 18800089138
@ address: 河南省濮阳市华龙区人民路219号
@ coupon: -
@ amount: 459
@ note: -
b 黑的还是棕的耐看
a 黑色经典
b 我有俩黑的了 棕
a 棕XL 459
b 送皮衣油不
a 送一小盒 备注上了
b 中

# i094 电话应写老婆的 => ship.phone
电热饭盒 | 绿;双层 | 1
@ receiver: 司马缸
@ phone: 13700068102
@ address: 湖南省湘潭市岳塘区建设南路99号
@ coupon: -
@ amount: 69
@ note: -
b 三层的多少
a 三层89
b 我一个人吃 双层
b 电话写我老婆的 13700068120 我常不在
a 好

# i095 birthday card text not in note => ship.note|gift
Hiking Socks Merino | Green; M | 3
@ receiver: Callum Reid
@ phone: +44 7700 900733
@ address: 40 Union Street, Aberdeen AB10 1BD, United Kingdom
@ coupon: -
@ amount: 33
@ note: -
b 3 pairs green M please, also could you write a card "Happy birthday Dad"
a Yes we can include the card: Happy birthday Dad
b appreciate it

# i096 length 168 not 213 => goods.size
Blackout Curtains Pair | Navy; 132x213cm | 1
@ receiver: Devon Clarke
@ phone: +1 312-555-0107
@ address: 2200 N Clark St, Chicago, IL 60614
@ coupon: -
@ amount: 58
@ note: -
b hi, window is 50 inches wide
a The pair covers up to 2.4 m
b I need the 168 cm long one actually, 213 would be on the floor
a 132x168 noted
b thanks, paid

# i097 卡其是之前买的
西装外套女休闲 | 黑色;S | 1
@ receiver: 云想
@ phone: 16600007055
@ address: 四川省成都市高新区天府三街199号
@ coupon: -
@ amount: 219
@ note: -
b 面试要黑的 165 100斤
a S
b 之前买的卡其就是S 长短正好
b 黑的S
a 好

# i098 儋州偏远 => ship.remote
筋膜枪深层 | 灰色;液晶 | 1
@ receiver: 迟到
@ phone: 15000017078
@ address: 海南省儋州市那大镇中兴大街58号
@ coupon: -
@ amount: 239
@ note: -
b 灰的有货吗
a 有
b 买了

# i099 表哥的另一单
帝王蟹熟冻 | 3-3.5斤 | 1
@ receiver: 龙五
@ phone: 13800094767
@ address: 广东省佛山市顺德区大良街道东乐路188号
@ coupon: -
@ amount: 699
@ note: -
b 过年吃 冰鲜还是活的
a 熟冻
b 几个人够
a 3斤够四人
b 还有一单是我表哥拍的 他住南海 别混了哈
a 不会 各发各的
b 得

# i100 黑色没货,选银
笔记本支架铝合金 | 银;可折叠 | 1
@ receiver: 和平
@ phone: 13300019236
@ address: 福建省宁德市蕉城区蕉城南路65号
@ coupon: -
@ amount: 89
@ note: -
b 折叠的吗
a 是的
b 固定的也行 但折叠能带
b 银 黑都好?
a 黑没货 只剩银
b 银
b 麻烦快点

# i101 2x15kg wanted, 2x10kg ordered => goods.model pay.amount
Dumbbell Adjustable | 2 x 10kg | 1
@ receiver: Erik Johansson
@ phone: +44 7700 900941
@ address: 18 Bute Street, Cardiff CF10 5BZ, United Kingdom
@ coupon: -
@ amount: 69
@ note: -
b do u do 2x15kg
a Yes that set is 89
b ok getting those, thanks

# i102 客服建议7-8未采纳
珍珠耳钉s925 | 8-9mm;白 | 1
@ receiver: 苏曼
@ phone: 18800089241
@ address: 上海市浦东新区世纪大道1500号
@ coupon: -
@ amount: 129
@ note: -
b 送妈妈50岁 耳垂小
a 耳垂小选7-8
b 她喜欢大的 不听劝 8-9
a 好的 8-9mm白
b ok

# i103 混装随便;妈妈那边不寄
玉米糯鲜食 | 10根 | 2
@ receiver: 雨婷
@ phone: 15100054072
@ address: 四川省内江市市中区交通路299号
@ coupon: -
@ amount: 59.6
@ note: -
b 白糯黄糯掺着装?
a 可以指定 不指定就混装
b 混着嘛 随便
b 两箱 我妈那边她自己买过了不寄
a 好的

# i104 绿色只比较;化妆蛋已备注
隔离霜紫色提亮 | 紫色;30g | 1
@ receiver: 花椒
@ phone: 18500081763
@ address: 湖北省随州市曾都区解放路160号
@ coupon: -
@ amount: 79
@ note: 送化妆蛋一个
b 绿的遮红 紫的遮黄?
a 对 您偏黄紫色
b 我红血丝也有 但平时不明显
b 紫
a 送化妆蛋 备注了
b 好耶

# i105 4布89、单布15只问
拖把平板免手洗 | 灰;6布 | 1
@ receiver: 陶然
@ phone: 15100015551
@ address: 重庆市南岸区南坪西路28号
@ coupon: -
@ amount: 99
@ note: -
b 4布的89 6布的99嘛
a 对
b 再加几块布单买好多钱
a 15一块
b 那6布划算

# i106 地址没有门牌 => ship.address
婴儿浴盆可折叠 | 粉;含浴网 | 1
@ receiver: 孙小宝
@ phone: 13300082187
@ address: 湖北省仙桃市龙华山街道宏达路
@ coupon: -
@ amount: 99
@ note: -
b 带浴网吧
a 带
b 粉色的给妹妹用 哥哥用过蓝的旧了
a 哈哈好的
b 拍了

# i107 伊犁偏远;新客券没用 => ship.remote pay.coupon
polo衫男短袖冰丝 | 湖蓝;L | 1
@ receiver: 钟国栋
@ phone: 13900089530
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路88号
@ coupon: -
@ amount: 89
@ note: -
b 湖蓝L
b 店铺首页有15块新客券对吧 我是新客
a 对的 领取后自动减
b 领完拍的

# i108 13只问
婴儿学步鞋软底 | 米;14cm | 1
@ receiver: 郗美琪
@ phone: 17700079179
@ address: 浙江省温州市瓯海区瓯海大道1010号
@ coupon: -
@ amount: 79
@ note: -
b 脚长12.8
a 加1厘米 14码
b 13的不行?
a 13就顶脚了 您加1厘米
b 哦 14

# i109 一份=2个装
冰箱除味器 | 白;2个装 | 1
@ receiver: 邵东东
@ phone: 15700075340
@ address: 河南省周口市川汇区七一路中段188号
@ coupon: -
@ amount: 39
@ note: -
b 一个够吗
a 双开门放两个
b 我小冰箱 不过两个装一起也不贵
b 两个装的一份
a 好

# i110 送货到门口没备注 => ship.note
老面馒头 | 100g*20个 | 2
@ receiver: 龚师傅
@ phone: 18000001005
@ address: 山东省济南市莱芜区文化北路9号
@ coupon: -
@ amount: 39.8
@ note: -
b 刚说的40个对吧
a 40个是两袋 39.8
b 对两袋 别放驿站 直接送门口 我腿不好
a 好 备注送货到门口
b 谢谢闺女

# i111 A2 already owned
Spanish Grammar Workbook | Level B1 | 1
@ receiver: Ruth Hanley
@ phone: +353 85 012 5521
@ address: 10 O'Connell Street, Limerick, V94 KT85, Ireland
@ coupon: -
@ amount: 19.9
@ note: -
b I finished A2, is B1 the next?
a Yes, B1 comes after A2
b there's a discount for two?
a Only for the A2+B1 bundle
b already have A2, just B1

# i112 表耳22,拍20 => goods.size|model
手表表带真皮 | 棕;20mm | 1
@ receiver: 时光
@ phone: 13400072266
@ address: 湖南省永州市冷水滩区梅湾路100号
@ coupon: -
@ amount: 59
@ note: -
b 22mm的
a 您量下表耳 20还是22
b 我量了 就是22
a 好 棕色22mm
b 付了

# i113 长钉是队友的
足球鞋碎钉TF | 荧光黄;40 | 1
@ receiver: 小罗纳尔多
@ phone: 18300032919
@ address: 山东省威海市文登区昆嵛路66号
@ coupon: -
@ amount: 139
@ note: -
b 学校人工草 长钉还是碎钉
a 人工草碎钉
b 队友都穿长钉AG
a AG也可以 但硬地费钉
b 听你的碎钉 40
b 黄的显眼

# i114 零下是妈妈那边
连裤袜加绒 | 肤色;薄绒;均码 | 3
@ receiver: 莲蓬
@ phone: 15700057236
@ address: 福建省南平市延平区滨江中路401号
@ coupon: -
@ amount: 57
@ note: -
b 零下五度穿薄绒冷不冷
a 零下建议厚绒
b 我们南平最冷才三四度 零下是我妈那边
a 那薄绒刚好
b 薄绒肤色三条

# i115 泳帽没备注 => pay.gift
儿童泳衣连体女 | 美人鱼紫;L(120) | 1
@ receiver: 甜甜圈
@ phone: 15500071332
@ address: 广东省清远市清城区先锋中路11号
@ coupon: -
@ amount: 69
@ note: -
b 泳帽送不送
a 送泳帽一个 给您备注
b 好
b 118cm L行吧
a 行
b 拍了

# i116 粉的自己有
平板保护套 | 墨绿;10.9寸 | 1
@ receiver: 夏木
@ phone: 13500003643
@ address: 河北省邢台市襄都区中兴东大街219号
@ coupon: -
@ amount: 45
@ note: -
b ipad10代
a 10.9的
b 带笔槽吗
a 带
b 墨绿送老师怎么样
a 耐看
b 粉的我自己已经有一个了
b 墨绿

# i117 旧笼子是圆的
鸟笼不锈钢 | 方形;大号 | 1
@ receiver: 老鹩哥
@ phone: 13400048291
@ address: 天津市河北区中山路188号
@ coupon: -
@ amount: 168
@ note: -
b 鹩哥用大号还是特大号
a 大号够
b 圆的还是方的
a 方的好清理
b 我那只旧圆的底都锈了 换方的
b 大号

# i118 内蒙古偏远 => ship.remote
扫地机器人边刷配件 | A10;4只 | 1
@ receiver: 诸葛小亮
@ phone: 18500070261
@ address: 内蒙古自治区鄂尔多斯市康巴什区鄂尔多斯大街35号
@ coupon: -
@ amount: 28
@ note: -
b a10的边刷
a 有 4只装
b 滤网一起有没有优惠
a 套餐58
b 就边刷吧

# i119 改天青,卡上月白 => goods.colour
国风盘扣上衣 | 月白;M | 1
@ receiver: 沈砚秋
@ phone: 18500073984
@ address: 江苏省镇江市润州区中山西路88号
@ coupon: -
@ amount: 158
@ note: -
b 月白是偏蓝还是偏白
a 偏白带一点点青
b 我想要偏蓝一点的
a 那天青色更合适
b 天青M
a 天青M 好的
b 衣长多少
a 62
b 胸围呢
a M胸围96
b 够
b 付了 麻烦今天发
a 今天发

# i120 mix pack out, blue accepted
Silicone Bib Set | Blue; 2 pack | 1
@ receiver: Laura Whitfield
@ phone: +1 614-555-0129
@ address: 975 N High St, Columbus, OH 43201
@ coupon: -
@ amount: 15
@ note: -
b is it blue & grey in a pack?
a 2 pack is both blue, the mix pack is out
b ok both blue is fine

# i121 藏红花、西藏是品名;5克不要
藏红花伊朗 | 2g/盒 | 1
@ receiver: 韩爱花
@ phone: 17700050848
@ address: 江苏省无锡市滨湖区太湖大道188号
@ coupon: -
@ amount: 158
@ note: -
b 西藏的还是伊朗的
a 伊朗进口 藏红花并不产自西藏哦
b 长见识了 一盒
b 5克的吃不完潮了

# i122 free glitter pack promised, not on the order => pay.gift|promotion
Slime Kit | 12 tubs | 1
@ receiver: Nicole Ang
@ phone: +65 8000 0677
@ address: 410 Ang Mo Kio Ave 10, #03-851, Singapore 560410
@ coupon: -
@ amount: 22
@ note: -
b can add the free glitter pack? saw on banner
a Yes, free glitter pack with every kit, we'll throw it in
b yay

# i123 要单套不含芯,拍成含芯 => goods.model pay.amount
抱枕靠垫亚麻 | 橄榄绿;45*45;含芯 | 4
@ receiver: 魏紫
@ phone: 16600048709
@ address: 江苏省盐城市大丰区人民南路55号
@ coupon: -
@ amount: 156
@ note: -
b 不要芯 家里有枕芯
a 单套25 四个100
b 四个单套
a 好
b 搞定

# i124 要电动修眉刀,拍成鼻毛修剪器 => goods.product pay.amount
电动鼻毛修剪器 | 黑 | 1
@ receiver: 凌志
@ phone: 15500032268
@ address: 安徽省亳州市谯城区魏武大道500号
@ coupon: -
@ amount: 39
@ note: -
b 不要鼻毛的 要那个修眉的 黑的
a 电动修眉刀 35
b 对对 修眉刀
b 弄好了

# i125 收件人、电话都要改媳妇的 => ship.receiver ship.phone
土猪肉五花 | 5斤 | 1
@ receiver: 老马
@ phone: 17700023394
@ address: 安徽省六安市金安区皖西大道18号
@ coupon: -
@ amount: 139
@ note: -
b 收货人 改我媳妇 李翠莲 电话 17700023349
a 好的 李翠莲 17700023349
b 中

# i126 Samsung version 45 wanted, standard one ordered => pay.amount goods.model|product
Wireless Charger 3-in-1 | Black | 1
@ receiver: Samuel Ortiz
@ phone: +1 702-555-0136
@ address: 4455 Paradise Rd, Las Vegas, NV 89169
@ coupon: -
@ amount: 49
@ note: -
b does it work w/ samsung watch
a No, only Apple Watch. The Samsung version is separate, 45
b samsung one then please
a The Samsung 3-in-1 is 45
b bought

# i127 2L否了;都寄自己家
保温饭桶 | 米白;1.6L | 2
@ receiver: 陶陶居
@ phone: 13800047448
@ address: 山西省长治市潞州区太行东街120号
@ coupon: -
@ amount: 138
@ note: -
b 两个1.6 一个给我妈带医院 一个自己
a 138 都寄您家?
b 嗯都我家
b 2L太沉

# i128 1500 and 500 only mentioned
Jigsaw Puzzle 1000pc | Coastal | 1
@ receiver: Tara Flynn
@ phone: +353 85 012 7704
@ address: 71 Main Street, Bray, Co. Wicklow, A98 T2K1, Ireland
@ coupon: -
@ amount: 22
@ note: -
b is there a 1500?
a We have 500 and 1000
b 1000 it is, 500 I'd finish in a night

# i129 男戒应20号 => goods.size|model
银戒指对戒刻字 | 男19号;女12号 | 1
@ receiver: 阮心
@ phone: 18700003344
@ address: 福建省福州市仓山区上三路49号
@ coupon: -
@ amount: 199
@ note: -
b 男20号 女12
a 好 男20女12
b 拍了咯

# i130 phone should end in 860 => ship.phone
Handheld Vacuum | White; 120W | 1
@ receiver: Jack Lawson
@ phone: +61 491 570 806
@ address: 30 Oxford Street, Bulimba QLD 4171, Australia
@ coupon: -
@ amount: 79
@ note: -
b hey can I change the phone on it to +61 491 570 860
a Updated to 860 at the end
b legend

# i131 carbon 40 declined; 2 black
Bike Bottle Cage | Matte Black | 2
@ receiver: Greta Hoffmann
@ phone: +44 7700 900588
@ address: 12 Sidney Street, Cambridge CB2 3HG, United Kingdom
@ coupon: -
@ amount: 24
@ note: -
b one for each bike, so 2
a 12 each, 24 total
b mine and my partner's
b oh he says carbon ones are nicer but those are 40
a Carbon is 40 yes
b sticking with these

# i132 7.5米只问
卷尺5米防摔 | 5米 | 10
@ receiver: 南粤五金店
@ phone: 13300081304
@ address: 广东省云浮市云城区建设北路28号
@ coupon: -
@ amount: 120
@ note: -
b 卷尺5米10把
a 12一把 120
b 7.5米几钱
a 16
b 唔使 五米

# i133 收件人应写老公柳卫东 => ship.receiver
狗狗玩具球 | 绿;直径6cm | 3
@ receiver: 柳小小
@ phone: 17600068613
@ address: 山东省青岛市黄岛区长江中路216号
@ coupon: -
@ amount: 29.7
@ note: -
b 小狗能咬吗
a 3kg以上可以
b 三个
a 好的亲 一共29.7
b 收件写 柳卫东 我老公收
a 记下了 柳卫东
b 谢

# i134 电话缺一位 => ship.phone
护发精油 | 80ml | 2
@ receiver: 杨柳
@ phone: 1870006612
@ address: 安徽省池州市贵池区长江中路69号
@ coupon: -
@ amount: 78
@ note: -
b 油头能用吗
a 发尾用就行
b 两瓶 给我姐一瓶 都寄我这
a 好

# i135 原味是上次的;抹茶两罐一致
芝士曲奇 | 抹茶味;400g | 2
@ receiver: 元宝
@ phone: 13500033173
@ address: 江苏省南京市栖霞区文苑路88号
@ coupon: -
@ amount: 79.8
@ note: -
b 原味上次吃腻了 抹茶的两罐
a 抹茶400g两罐 79.8
b 对
b 付了

# i136 随机柄色买家接受
果树剪刀 | 8寸;SK5 | 1
@ receiver: 茅屋
@ phone: 18700019797
@ address: 江西省宜春市丰城市剑邑大道288号
@ coupon: -
@ amount: 35
@ note: -
b 粗枝用粗枝剪还是这个
a 2厘米内这个可以
b 我剪桃树 也就小拇指粗
a 足够
b 好 一把
b 红柄黄柄?
a 随机发
b 随便

# i137 海南只提及;开椰器随箱
泰国椰青 | 9个装;含开椰器 | 1
@ receiver: 吕梁
@ phone: 18600018174
@ address: 江苏省苏州市昆山市前进中路219号
@ coupon: -
@ amount: 75
@ note: -
b 海南的椰子跟泰国的哪个甜
a 泰国香水椰更甜
b 送开椰器吗
a 箱子里本来就有一个
b ok 9个 4个的给老人吃不划算

# i138 15顶渔夫帽是去年
定制刺绣帽子 | 黑;棒球帽 | 20
@ receiver: 登山协会何
@ phone: 18700002666
@ address: 浙江省丽水市缙云县五云街道黄龙路55号
@ coupon: -
@ amount: 560
@ note: 绣字 丽水登协 白线
b 20顶 黑的 绣 丽水登协
a 绣字免费 白线还是金线
b 金线太花 白线
a 备注好了
b 去年做的是渔夫帽 15顶 今年换棒球帽
a 好的

# i139 格尔木偏远;50券没用 => ship.remote pay.coupon
汽车坐垫夏季 | 米;五座;通用 | 1
@ receiver: 车轱辘
@ phone: 13400041589
@ address: 青海省格尔木市江源中路19号
@ coupon: -
@ amount: 299
@ note: -
b 五座全套吧
a 是的 全套
b 说用50的券 付完发现没用上
a 我看下 您领的那张没勾选
b 那咋整嘛

# i140 要脚踏119,拍成遥控149 => goods.model pay.amount
落地灯客厅暖光 | 黑;遥控款 | 1
@ receiver: 蒲月
@ phone: 18000011149
@ address: 四川省广元市利州区东坝街道利州东路88号
@ coupon: -
@ amount: 149
@ note: -
b 脚踏开关的就行 便宜点
a 脚踏款119
b 好脚踏 黑
b 下单了

# i141 客服推荐白红未采纳
男童篮球鞋 | 白蓝;37 | 1
@ receiver: 滕小川
@ phone: 13600031857
@ address: 广东省惠州市惠阳区开城大道50号
@ coupon: -
@ amount: 169
@ note: -
b 37码 白蓝
a 白红更多人选
b 白红学校不让
b 白蓝

# i142 12寸只问;鼓棒不配
电子鼓练习板 | 8英寸 | 1
@ receiver: 鼓手阿文
@ phone: 18800052713
@ address: 辽宁省大连市甘井子区中华西路18号
@ coupon: -
@ amount: 169
@ note: -
b 8寸跟12寸练起来一样吗
a 手感差不多 12大
b 宿舍小 8寸
b 鼓棒我有 不用配

# i143 老婆先不买;不开票
护腰带钢板支撑 | 黑;XL | 1
@ receiver: 马大哈
@ phone: 18200017958
@ address: 河南省南阳市宛城区人民路56号
@ coupon: -
@ amount: 79
@ note: -
b 腰2尺9
a XL
b 老婆也想要一个 不过她说先看我戴得咋样
b 我先一个XL
a 好
b 发票不要

# i144 荧光笔没备注 => pay.gift|promotion
彩色便利贴 | 76*76;100张*4 | 3
@ receiver: 梁小小
@ phone: 15900048583
@ address: 广西壮族自治区钦州市钦南区子材西大街55号
@ coupon: -
@ amount: 41.7
@ note: -
b 买三送笔?
a 三份送荧光笔一支 给您备注了
b 好嘞

# i145 地址应金城路333号 => ship.address
落地穿衣镜 | 白框;150*40 | 1
@ receiver: 舒夏
@ phone: 13400068499
@ address: 浙江省杭州市萧山区市心中路818号
@ coupon: -
@ amount: 139
@ note: -
b 地址错了 换成 萧山区金城路333号
a 您小区是?
b 就 萧山区金城路333号 单位收
a 好 改金城路333号
b 嗯

# i146 带空格的手机号一致;黑的不要
卫衣套头女字母 | 灰;L | 1
@ receiver: 单小单
@ phone: 13800077241
@ address: 江苏省泰州市姜堰区人民中路188号
@ coupon: -
@ amount: 79
@ note: -
b 灰L
b 手机发138 0007 7241
a 对的订单就是这个
b 黑的掉色我知道 不要

# i147 最后蓝格,拍红格 => goods.colour
加绒衬衫男格子 | 红格;XL | 1
@ receiver: 尚小勇
@ phone: 13800098142
@ address: 黑龙江省绥化市北林区中直路66号
@ coupon: -
@ amount: 89
@ note: -
b 红格子过年喜庆
b 要不蓝格?
a 蓝格显年轻
b 年轻好 蓝格
a 蓝格XL
b 付完

# i148 收纳袋没写备注 => pay.gift
磁力片拼装 | 100片 | 1
@ receiver: 大鹏展翅
@ phone: 18600046354
@ address: 河北省唐山市路南区复兴路100号
@ coupon: -
@ amount: 128
@ note: -
b 60片的会不会不够玩
a 5岁以上建议100
b 那100
b 送收纳箱嘛
a 100片送收纳袋 箱子不送
b 袋子也行 给写上
a 好的 我写备注
b 辛苦

# i149 脱敏手机尾号一致;米色不要
泡泡袖衬衫 | 白;M | 1
@ receiver: 白**
@ phone: 151****3308
@ address: 湖北省荆门市东宝区海慧路88号
@ coupon: -
@ amount: 75
@ note: -
b 手机是不是尾号3308
a 是的
b 那没错 M白
b 米色的不要哈

# i150 刻字没备注 => ship.note
定制手机支架刻字 | 木质;胡桃 | 2
@ receiver: 易安
@ phone: 15000048751
@ address: 山东省济宁市兖州区建设西路6号
@ coupon: -
@ amount: 58
@ note: -
b 一个刻 平安 一个刻 喜乐
a 好的 备注刻平安和喜乐
b 谢谢老板
`
