/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_F = `
# f001 三文鱼不爱吃,鸡肉只问
猫罐头主食罐白肉 | 金枪鱼;85g*24罐 | 1
@ receiver: 三花娘娘
@ phone: 13600026815
@ address: 湖北省荆州市荆州区郢都路33号
@ coupon: -
@ amount: 156
@ note: -
b 毛孩子嘴刁 三文鱼的吃两口就埋
a 那换金枪鱼试试 适口性好
b 鸡肉的成不
a 鸡肉也行 就是腻
b 金枪鱼 一箱24罐的
a 好哒
b 要是不吃能退没开的不
a 没开的可以

# f002 宽高填反了 => goods.size|model
蜂巢帘免打孔定制 | 米白;全遮光;宽1.2米*高1.8米 | 1
@ receiver: 阚清欢
@ phone: 15200074836
@ address: 浙江省绍兴市柯桥区笛扬路206号
@ coupon: -
@ amount: 218
@ note: -
b 尺寸怎么报 先宽还是先高
a 先宽后高哦
b 宽180 高120
a 好的 宽1.8高1.2 白色全遮光
b 嗯嗯 我填好了

# f003 37是平时码,听客服36.5;黑银是姐姐的
德训鞋女复古薄底 | 灰粉;36.5 | 1
@ receiver: 秦小懒
@ phone: 18200061094
@ address: 广西壮族自治区柳州市鱼峰区屏山大道286号
@ coupon: -
@ amount: 189
@ note: -
b 36.5和37我纠结死了
a 薄底鞋不建议大 您平时多少
b 平时37 但是脚瘦
a 脚瘦就36.5
b 那听你的叭
b 颜色灰粉 黑银被我姐买了不想撞鞋

# f004 两种各两袋,四袋全是韭菜鸡蛋 => goods.quantity|model|product
手工水饺速冻 | 韭菜鸡蛋;500g | 4
@ receiver: 曹家老二
@ phone: 13900067042
@ address: 辽宁省抚顺市新抚区新华大街19号
@ coupon: -
@ amount: 92
@ note: -
b 三鲜两袋韭菜鸡蛋两袋
a 好的 您分开选口味
b 中 我整上了
b 啥时候到
a 冷链 后天到

# f005 号码应末尾7261 => ship.phone
车载蓝牙接收器 | 5.3版;黑 | 1
@ receiver: 裘千尺
@ phone: 18700022716
@ address: 四川省宜宾市翠屏区人民路105号
@ coupon: -
@ amount: 49
@ note: -
b 收货手机写的我旧号 改成 187 0002 7261
a 好的 改好啦
b 🆗

# f006 最后选竹青 => goods.colour
新中式盘扣上衣 | 月白;L | 1
@ receiver: 蓟春
@ phone: 15000043391
@ address: 江苏省淮安市清江浦区健康西路140号
@ coupon: -
@ amount: 169
@ note: -
b 月白是偏蓝还是偏白
a 月白就是很淡的蓝
b 那跟竹青比呢
a 竹青是浅绿
b 我皮肤黄 淡蓝会不会显黑
a 竹青更显白一些
b 算了不冒险 竹青
b L
a 好
b 拍好咯

# f007 一片、小象都没选
婴儿床围防撞 | 小鹿;一片长2米 | 2
@ receiver: 谷雨时节
@ phone: 13500041978
@ address: 福建省宁德市蕉城区蕉城南路92号
@ coupon: -
@ amount: 178
@ note: -
b 床120*60 要围一圈
a 周长3米6 两片2米的够了 89一片178
b 一片不够是吧
a 一片只围一半
b 那两片 小鹿
b 小象的好看但是我妈说像老鼠😂

# f008 要-40℃的,拍成-25℃,价也不对 => goods.model pay.amount
车用玻璃水防冻 | -25℃;2L*4桶 | 1
@ receiver: 樊登山
@ phone: 13700004625
@ address: 吉林省四平市铁西区仁兴街82号
@ coupon: -
@ amount: 45
@ note: -
b 零下30能用不
a -25的到不了 有-40的 4桶59
b 我们这儿最冷零下34
b 整-40的
a 好的 59
b 下完了

# f009 425是年初的;450=-4.50
隐形眼镜日抛 | -4.50;30片 | 2
@ receiver: 于诺
@ phone: 18600058213
@ address: 北京市丰台区方庄芳古园一区12号楼304
@ coupon: -
@ amount: 198
@ note: -
b 左450 右450 一样的度数 两盒够一个月对吧
a 一盒30片 一只眼一个月一盒 两盒正好
b 年初配的是425 现在涨了
a 好的 按-4.50

# f010 两斗15cm的没要
实木鞋柜翻斗超薄 | 胡桃;80cm;三斗 | 1
@ receiver: 岑溪
@ phone: 13300059087
@ address: 江西省吉安市吉州区井冈山大道111号
@ coupon: -
@ amount: 369
@ note: -
b 门后面只有17厘米深
a 我们厚17 刚刚好 建议留1厘米
b 那买那款厚15的?
a 15的是两斗 也行
b 两斗装不下全家的鞋
b 门我拆了踢脚线 有19
a 那17没问题 三斗
b 80 胡桃 下单

# f011 量完改12号,订单仍11号 => goods.size
求婚钻戒仿真莫桑石 | 1克拉;11号;白金色 | 1
@ receiver: 燕归
@ phone: 15800036482
@ address: 山东省聊城市茌平区中心街66号
@ coupon: -
@ amount: 328
@ note: -
b 尺寸不确定 我先按11拍了 我去偷她戒指量
a 好 量了告诉我 今天发货前可以改
b 量好了内径16.2
a 16.2对应12号 帮您改12
b 好的谢谢 保密啊哈哈

# f012 差4元没到赠品条件
荧光笔双头 | 莫兰迪;6支 | 3
@ receiver: 乔伊
@ phone: 18100091728
@ address: 河南省许昌市魏都区七一路203号
@ coupon: -
@ amount: 44.7
@ note: -
b 18支 三套
a 6支一套14.9 三套44.7
b 送本子没
a 满49才有本子哦
b 差4块…不凑了
b 就三套

# f013 呼和浩特偏远未提示 => ship.remote
英文原版绘本牛津树 | 1-3级;52册 | 1
@ receiver: 蔡医生
@ phone: 13000086107
@ address: 内蒙古自治区呼和浩特市赛罕区大学东街76号
@ coupon: -
@ amount: 198
@ note: -
b 点读版吗
a 需要配点读笔 扫码音频也可以听
b 扫码就行
b 我拍了 从哪发
a 河北发

# f014 券没用上,改价120也没改 => pay.coupon|promotion pay.amount
山东烟台大樱桃 | 4斤;J级 | 1
@ receiver: 何田田
@ phone: 15100013864
@ address: 天津市南开区鞍山西道425号
@ coupon: -
@ amount: 138
@ note: -
b 说好满138减18的呀 怎么拍下还是138
a 券要先领 您在商品页点领
b 领了 拍完还是138啊
a 那我给您改价 改成120
b 好 快点不然我付了
a 改了
b 付过了谢谢

# f015 定陶是单位,单子是曹县
阿胶糕即食 | 500g;红枣核桃 | 2
@ receiver: 史湘
@ phone: 18700050731
@ address: 山东省菏泽市曹县青荷路77号
@ coupon: -
@ amount: 256
@ note: -
b 地址是不是曹县青荷路77号
a 对的 菏泽曹县青荷路77号
b 我怕默认成单位了 单位在定陶
a 没有 是曹县
b 那行 两盒枣核桃的

# f016 赠品修剪器没备注 => pay.gift|promotion
手持挂烫机 | 白;1200W | 1
@ receiver: 余味
@ phone: 13600068421
@ address: 云南省红河哈尼族彝族自治州个旧市金湖西路38号
@ coupon: -
@ amount: 139
@ note: -
b 送一把毛球修剪器那个活动还有么
a 有的 前50名送 您是第43个
b 哈哈踩线
b 那我拍了 白的
a 修剪器一起发

# f017 收件人未改 => ship.receiver
儿童滑板车三合一 | 蓝色;闪光轮 | 1
@ receiver: 牛牛奶奶
@ phone: 13900019625
@ address: 河北省邯郸市丛台区人民路355号
@ coupon: -
@ amount: 168
@ note: -
b 收件人写我儿子 名字是田志刚
a 好的阿姨 电话要换吗
b 电话不换 他没空接我接

# f018 全黑不行,接受混装;3×2=6
纯棉短袖圆领T恤3件装 | 黑白灰各一;XL | 2
@ receiver: 倪大红粉丝
@ phone: 15200094187
@ address: 湖南省邵阳市双清区东风路76号
@ coupon: -
@ amount: 138
@ note: -
b 一包三件 我要六件
a 两包六件 138
b 都要黑的行不
a 固定搭配黑白灰 拆不了
b 好吧 黑白灰就黑白灰

# f019 红胶布两卷没拍上 => goods.quantity|colour|product pay.amount
电工胶布阻燃 | 黑色;20米/卷 | 10
@ receiver: 孔电工
@ phone: 13400027690
@ address: 江苏省镇江市丹阳市开发区兰陵路8号
@ coupon: -
@ amount: 35
@ note: -
b 十卷黑
a 3.5一卷 35
b 红的两卷 火线用
a 好 一起12卷 42
b 拍好了

# f020 23被否定
气垫BB霜遮瑕 | 21号亮肤;15g*2 | 1
@ receiver: 桑榆晚
@ phone: 18600027156
@ address: 重庆市江北区观音桥步行街13号
@ coupon: -
@ amount: 139
@ note: -
b 我平时21 最近晒黑了
a 晒黑可以23自然色
b 23涂上去没精神 而且夏天过去就白回来了
a 那21
b 嗯嗯还是21

# f021 应小号40*60 => goods.size
夏季冰丝枕套一对 | 藕粉;48*74 | 1
@ receiver: 闻人语
@ phone: 13300095264
@ address: 陕西省汉中市汉台区天汉大道88号
@ coupon: -
@ amount: 39
@ note: -
b 枕套一对是两只对吧
a 是两只39
b 枕芯是40*60的
a 那要小号40*60的枕套哦 48*74会大一圈
b 那就小的 藕粉
b 下好单了

# f022 放小卖部没备注 => ship.note
四季海棠盆栽 | 红花;3盆 | 1
@ receiver: 董小宛
@ phone: 17600013952
@ address: 江苏省徐州市邳州市运河镇建设中路129号
@ coupon: -
@ amount: 45
@ note: -
b 阳台东向 养得活么
a 海棠喜光 东边可以的
b 粉的红的哪个开得久
a 一样的
b 红
b 放我楼下小卖部 跟老板娘说小宛的
a 好的 备注放楼下小卖部

# f023 255034、3个灯泡是前天那单
落地灯客厅北欧 | 黑色;三色调光 | 1
@ receiver: 晏几道
@ phone: 15000058406
@ address: 安徽省安庆市迎江区人民路308号
@ coupon: -
@ amount: 199
@ note: -
b 我前天下的那单255034 3个灯泡 发了没
a 灯泡那单已经发走啦
b ok 那这单落地灯 黑的
a 收到

# f024 L chosen, XL ordered => goods.size
Maxi Floral Dress | Blue floral; XL | 1
@ receiver: Shanice Brooks
@ phone: +1 404-555-0135
@ address: 775 Ponce De Leon Ave NE, Atlanta, GA 30306
@ coupon: -
@ amount: 36.99
@ note: -
b Im between L and XL, bust 40in
a The dress has stretch, L fits bust up to 41
b hmm XL might gape. go with L
a L it is
b paid!

# f025 2 packs wanted; S24 Plus only asked
Screen Protector | Galaxy S24 Ultra; 2-pack | 2
@ receiver: Ben Whitaker
@ phone: +44 7700 900129
@ address: 31 Cowley Road, Oxford OX4 1HP
@ coupon: -
@ amount: 22
@ note: -
b one for mine one for the missus, do i need 2 packs
a Each pack has 2 pieces, so 1 pack could be enough, 11 a pack
b nah we break loads, 2 packs
a 2 packs 22 then
b is the s24 plus the same size
a No it's different
b good thing we both have the ultra

# f026 新疆是发货地,收货在安徽
阿克苏冰糖心苹果新疆直发 | 9斤;80果 | 1
@ receiver: 陶然亭
@ phone: 13500078219
@ address: 安徽省池州市贵池区长江中路186号
@ coupon: -
@ amount: 52
@ note: -
b 新疆发货要几天到安徽
a 阿克苏直发 5-7天
b 有没有近点的仓
a 没有哦都是产地直发的
b 行吧慢点就慢点 9斤的

# f027 新疆补运费已说明且含在419里
铁艺双人床架 | 黑色;1.5*2米 | 1
@ receiver: 骆玉
@ phone: 18700084102
@ address: 新疆维吾尔自治区昌吉回族自治州昌吉市延安北路198号
@ coupon: -
@ amount: 419
@ note: -
b 发新疆要不要加钱
a 新疆大件补运费120 原价299 合计419
b 119?
a 120哦 一共419
b 行 419就419
b 1米5的 黑的
a 好的

# f028 手抖拍了两条,只要一条 => goods.quantity
雪纺碎花吊带裙 | 黄底小花;M | 2
@ receiver: 苏打绿茶
@ phone: 15100028703
@ address: 江西省萍乡市安源区跃进北路58号
@ coupon: -
@ amount: 178
@ note: -
b 怎么显示我买了两条
a 您数量是2哦
b 手抖了 只要一条
a 好的 那多的一条您申请退 或我给您改成1
b 改成1吧
a 好

# f029 挂脖绳另卖没买
大疆运动相机配件肩带夹 | 通用款 | 1
@ receiver: 云野
@ phone: 18600075514
@ address: 山东省东营市东营区西四路508号
@ coupon: -
@ amount: 69
@ note: -
b 我是action3 能用吗
a 3/4/5都通用的
b ok
b 送不送挂脖绳
a 没有的哦 挂脖绳另卖19
b 那就夹子

# f030 应加臭、原味各一提 => goods.model|quantity|product
柳州螺蛳粉加辣加臭 | 320g*5袋 | 2
@ receiver: 庞大海
@ phone: 13000039657
@ address: 江苏省连云港市灌云县伊山镇胜利中路72号
@ coupon: -
@ amount: 79
@ note: -
b 10袋 我和室友一起吃
a 5袋一提 两提79
b 我室友说要原味的 不要加臭
a 那一提加臭一提原味?
b 嗯呢 一样一提
a 好的
b 下单啦

# f031 单元室号没补上 => ship.address|note
老爹鞋男增高 | 米白蓝;42 | 1
@ receiver: 仇天
@ phone: 13800062147
@ address: 河北省秦皇岛市海港区河北大街中段218号
@ coupon: -
@ amount: 159
@ note: -
b 你好 我收货地址单元号没写 三单元
a 好的 海港区河北大街中段218号 三单元 几室呢
b 1503
a 收到 给您补上3单元1503
b 感谢

# f032 视频版、分流碗都不要
智能喂食器猫狗 | 4L;白;wifi版 | 1
@ receiver: 布偶管家
@ phone: 17300048326
@ address: 浙江省舟山市定海区解放西路129号
@ coupon: -
@ amount: 269
@ note: -
b 出差神器?
a 是的 手机远程喂
b 视频版和wifi版差100块是吧
a 视频版369 可以看猫
b 家里有摄像头 wifi的够了
b 双碗的有吗 两只猫
a 双碗要加购分流碗 29
b 它俩感情好一个碗吃 不要

# f033 坐垫、餐盘膜都没备注 => pay.gift
儿童餐椅可折叠 | 奶白;带轮 | 1
@ receiver: 栀子
@ phone: 15200067483
@ address: 浙江省金华市婺城区八一北街16号
@ coupon: -
@ amount: 329
@ note: -
b 那个餐椅 是不是送坐垫
a 送皮坐垫一个 安全带自带
b 坐垫什么色
a 咖啡色
b 还有餐盘膜送吗
a 餐盘膜也送 给您备注
b 棒棒

# f034 满400减40没用上 => pay.coupon
行车记录仪前后双录 | 4K;128G | 1
@ receiver: 仲夏
@ phone: 13600090342
@ address: 福建省福州市仓山区上渡路128号
@ coupon: -
@ amount: 459
@ note: -
b 券满400减40我领了昂
a 领了拍下直接抵
b 好
b 64G的存几天
a 64G两天 128G四五天
b 128
b 拍了

# f035 女款先说13,改12,与订单一致
婚戒对戒S925情侣 | 男款;18号 | 1
婚戒对戒S925情侣 | 女款;12号 | 1
@ receiver: 蒋勤勤奋
@ phone: 18200035098
@ address: 湖南省张家界市永定区子午路88号
@ coupon: -
@ amount: 236
@ note: -
b 对戒 我18她13
a 男18女13 记住啦
b 等我再问问她
b 她说12 右手
a 好 12
b 行拍了

# f036 派送打座机没备注 => ship.note|phone
立式电风扇遥控 | 白色;落地 | 2
@ receiver: 阮大成
@ phone: 15900044801
@ address: 湖北省鄂州市鄂城区武昌大道315号
@ coupon: -
@ amount: 278
@ note: -
b 客厅一台房间一台
a 好的 两台278
b 送到了别打手机 打我办公室座机 0711-3000218
a 收到 备注派送打座机
b 手机白天没信号 车间里

# f037 应左开 => goods.model
密码锁家用指纹锁 | C级;黑;右开 | 1
@ receiver: 温如言
@ phone: 18100066925
@ address: 山西省运城市盐湖区解放北路171号
@ coupon: -
@ amount: 599
@ note: -
b 门从外面看把手在左边
a 把手在左边 那是左开门哦
b 那我得左开的
a 对 左开
b OK拍了 黑的

# f038 应混装,拍成全田字格 => goods.model
练习本加厚小学生 | 田字格;36本 | 1
@ receiver: 袁媛妈妈
@ phone: 13400008253
@ address: 福建省三明市沙县区府前路21号
@ coupon: -
@ amount: 43.2
@ note: -
b 田字格拼音本数学本各12本
a 混装36本43.2 规格选混装
b 好的 混装
b 付好了

# f039 收件人要改祝阿姨 => ship.receiver
螺旋藻片 | 300片 | 3
@ receiver: 祝英台不嫁
@ phone: 13700028146
@ address: 河南省濮阳市华龙区中原路296号
@ coupon: -
@ amount: 207
@ note: -
b 三瓶 收件 祝阿姨
b 我名字太非主流我妈不好意思去拿
a 好的 收件人改祝阿姨
b 哈哈谢谢

# f040 25版没有,化学生物学校发
高考真题卷物理 | 2026版;全国卷 | 1
@ receiver: 鲍晓光
@ phone: 13500093725
@ address: 江西省新余市渝水区胜利北路66号
@ coupon: -
@ amount: 42
@ note: -
b 25年的还有卖吗
a 25版清仓了 26版最新
b 那26的
b 物理的 化学生物学校都发了
a 好的一本
b 嗯

# f041 20米=2根;彩色没要
圣诞氛围彩灯串 | 10米;暖白;USB | 2
@ receiver: 卿卿
@ phone: 18600009427
@ address: 四川省内江市市中区交通路83号
@ coupon: -
@ amount: 39.8
@ note: -
b 20米要两根
a 10米一根 19.9 两根39.8
b 彩色还是暖白
a 暖白温馨 彩色热闹
b 我婚房 温馨点
a 好的暖白
b 嗯付了

# f042 应3mm,55元 => goods.model|size pay.amount
茶几垫防水软玻璃 | 透明;60*120cm;2mm | 1
@ receiver: 郭靖安
@ phone: 13900058013
@ address: 辽宁省盘锦市兴隆台区石油大街170号
@ coupon: -
@ amount: 45
@ note: -
b 茶几600*1200毫米
a 好的 60*120
b 厚的有没有 2毫米怕翘边
a 有3mm的 贵10块 55
b 那要3mm的
b 拍完

# f043 霍林郭勒在内蒙古,偏远未提示 => ship.remote
电动吹泡泡枪 | 蓝色海豚 | 1
@ receiver: 林宝爸
@ phone: 15000081690
@ address: 通辽市霍林郭勒市中心大街51号
@ coupon: -
@ amount: 35
@ note: -
b 几岁能玩
a 3岁以上
b 电池带不带
a 自备5号两节
b 家里有 要蓝海豚

# f044 定了300度,拍成250 => goods.model|size
老花镜多焦点渐进 | 金丝;250度 | 1
@ receiver: 娄大爷
@ phone: 13300037520
@ address: 江苏省盐城市大丰区健康路31号
@ coupon: -
@ amount: 128
@ note: -
b 我戴250看手机可以 看报纸要300
a 渐进的远近都能看 一般按看近的度数拍
b 那就300?
a 对 拍300
b 好 300 金丝
b 我不大会弄 让孙女拍的 拍好了

# f045 尾号、收件人都一致
大容量旅行袋手提 | 酒红;防水 | 1
@ receiver: 任我行
@ phone: 18700006178
@ address: 山东省济宁市兖州区建设路231号
@ coupon: -
@ amount: 89
@ note: -
b 电话最后是6178对吧
a 是的 尾号6178
b 收件写任我行没事吧 能收到
a 没事 您方便收就行
b 酒红那个 别的颜色我不稀罕

# f046 25是以前的,选32
卷发棒陶瓷不伤发 | 32mm;白 | 1
@ receiver: 浅唱
@ phone: 15100059034
@ address: 四川省遂宁市船山区遂州中路109号
@ coupon: -
@ amount: 79
@ note: -
b 短发锁骨长 25还是32
a 锁骨发25卷感明显 32是大波浪
b 我要自然一点的弧度
a 自然就32
b 好
b 之前25的烫成方便面了哈哈

# f047 应竖款 => goods.model
亚克力桌牌台卡定制 | A5;横款 | 20
@ receiver: 会务小谭
@ phone: 13000026583
@ address: 浙江省嘉兴市秀洲区中山西路1199号
@ coupon: -
@ amount: 180
@ note: -
b 20个 名单发你了
a 收到 9块一个 180
b 竖的 不是横的哈 会场要求
a 好的 竖款
b 款打了

# f048 最后两只都中枕
羽绒枕酒店款 | 中枕;48*74 | 2
@ receiver: 席慕
@ phone: 18200094017
@ address: 云南省保山市隆阳区保岫东路36号
@ coupon: -
@ amount: 258
@ note: -
b 酒店那种软的
a 高中低三款 侧睡高 平躺中
b 我侧睡 老公平躺
a 那一高一中
b 他说都拿中的 一样高整齐
a 好 两只中枕
b 行

# f049 unit letter missing => ship.address
Platform Loafers | Black; EU 38 | 1
@ receiver: Mei Ling Wong
@ phone: +60 17-000 3318
@ address: 19-5 Residensi Vista, Jalan Kuching, 51200 Kuala Lumpur
@ coupon: -
@ amount: 79
@ note: -
b my unit number is missing a letter! it's 19-5A not 19-5
a Thanks for telling, I'll amend to 19-5A
b tqvm

# f050 promised mini isn't on the order => pay.gift
Dry Shampoo | 200ml | 2
@ receiver: Zoe Carter
@ phone: +61 491 570 737
@ address: 14/90 Boundary St, West End QLD 4101, Australia
@ coupon: -
@ amount: 28
@ note: -
b add a free mini pls? you gave me one last time
a Sure, popping a 30ml mini in your parcel
b youre the best

# f051 “耐脏的”=卡其
户外速干裤男 | 卡其;3XL | 1
@ receiver: 牛得草
@ phone: 13600040785
@ address: 河南省周口市川汇区七一路中段58号
@ coupon: -
@ amount: 109
@ note: -
b 188斤 1米76
a 3XL可以的
b 灰的卡其的都看着行
a 灰色显干净 卡其耐脏
b 工地上干活穿 脏就脏 灰的洗得勤
b 算了还是耐脏的
a 卡其3XL
b 中

# f052 应中长款 => goods.model|size
高腰牛仔半身裙 | 复古蓝;M;长款 | 1
@ receiver: 沈知微
@ phone: 18700069203
@ address: 湖北省黄石市黄石港区湖滨大道118号
@ coupon: -
@ amount: 119
@ note: -
b 长款到脚踝了吧 我155
a 长款85cm 155大概到脚踝上面 短款45
b 怕拖地… 中长的有无
a 有中长款68
b 就中长款 M 蓝的
b 拍啦

# f053 44与45通用;橙色不要
智能手表带硅胶 | 星光色;45mm | 1
@ receiver: 毕卓
@ phone: 13500014956
@ address: 山西省吕梁市离石区滨河北路29号
@ coupon: -
@ amount: 25
@ note: -
b 表是44的 45的带子能装不
a 44和45通用的 42/44/45/49都一样
b 哦好
b 星光色那个 橙的太闪了
a 好的
b 🉐

# f054 改寄公司未改 => ship.address
坚果每日混合 | 25g*30包 | 2
@ receiver: 储秀宫
@ phone: 15000030574
@ address: 江苏省苏州市昆山市玉山镇人民南路188号
@ coupon: -
@ amount: 158
@ note: -
b 寄到公司吧 昆山开发区前进东路579号 收件不变
a 好的 改成前进东路579号
b 对 今晚发得出去不

# f055 见面礼券订单上没有 => pay.coupon
婴儿沐浴露二合一 | 500ml;按压 | 1
@ receiver: 小满妈
@ phone: 18100087265
@ address: 贵州省毕节市七星关区麻园大道66号
@ coupon: -
@ amount: 59
@ note: -
b 宝宝湿疹能用吗
a 无香精的 建议先耳后试试
b 店里有张见面礼5块是不
a 有 领了就抵
b 领了 我用上了吧
a 您下单时勾选一下就行
b 嗯嗯勾了 付了

# f056 S是同事的;瓦楞纸被比较掉
猫抓板立式剑麻 | L;原木 | 1
@ receiver: 半夏猫
@ phone: 13400081647
@ address: 福建省泉州市晋江市青阳街道崇德路185号
@ coupon: -
@ amount: 79
@ note: -
b 一个板子抓多久
a 剑麻的半年没问题
b 瓦楞纸的便宜 掉屑
a 对的 剑麻不掉屑
b 大号的哈 我家猫12斤
a L适合10斤以上
b S码我同事家买的 猫站不稳
b L就L

# f057 电话后两位颠倒 => ship.phone
帆布鞋开口笑低帮 | 黑白;40 | 1
@ receiver: 何其多
@ phone: 13800058716
@ address: 江西省宜春市丰城市剑邑大道66号
@ coupon: -
@ amount: 139
@ note: -
b 40黑白一双 收件 何其多
b 哎等下 电话打错一位
b 应该是13800058761
a 收到 改好了亲
b 谢谢

# f058 要黑色,拍成黑红 => goods.colour
方向盘套真皮四季 | D型;黑红 | 1
@ receiver: 车夫老陈
@ phone: 15200011684
@ address: 四川省广元市利州区利州西路二段88号
@ coupon: -
@ amount: 69
@ note: -
b 我方向盘是圆的还是d的我也不晓得
a 下面是平的就是D型
b 下面平的 那就是d
a 对 D型 黑色还是黑红
b 黑的嘛 稳重
a 好
b 拍了哈

# f059 脚托款不要;黑色下个月
电竞椅人体工学 | 白粉;可躺 | 1
@ receiver: 咩咩子
@ phone: 18600082735
@ address: 重庆市永川区萱花路318号
@ coupon: -
@ amount: 699
@ note: -
b 白粉的 女生用 身高158
a 158可以 椅子最低42cm
b 有没有脚托那个款
a 脚托款799
b 不要脚托 脚够得着
b 我男票要黑的 下个月发工资给他买
a 好哒

# f060 刻字没备注 => ship.note
银项链锁骨链 | 蝴蝶;45cm | 1
@ receiver: 钟意
@ phone: 13900091643
@ address: 辽宁省葫芦岛市连山区连山大街5号
@ coupon: -
@ amount: 168
@ note: -
b 送女友 生日6月9号
b 刻字在背面 ZY&LX
a 可以刻 免费 您确认一下 ZY&LX
b 对
b 金的显俗 银的就行
a 好哒

# f061 花瓶不要
仿真花满天星花束 | 干枯粉;大束 | 3
@ receiver: 向日葵
@ phone: 13300006192
@ address: 安徽省六安市金安区梅山中路93号
@ coupon: -
@ amount: 87
@ note: -
b 客厅卧室书房一处一束
a 三束 29一束 一共87
b 花瓶要不要配一起
a 花瓶16一个 可以配
b 家里有红酒瓶 不要了

# f062 一共23个,拍20 => goods.quantity pay.amount
筒灯嵌入式 | 7W;暖光;开孔7.5cm | 20
@ receiver: 装修小白
@ phone: 13000063857
@ address: 江苏省苏州市张家港市杨舍镇暨阳中路231号
@ coupon: -
@ amount: 180
@ note: -
b 吊顶打孔打的75毫米
a 开孔7.5就是75
b 20个 暖光3000k
a 9块一个 180
b 阳台灯位还差三个 一共23
a 好的23个 207
b 拍好了你看下

# f063 青海偏远未提示 => ship.remote
葡萄籽提取物 | 60粒 | 2
@ receiver: 花想容
@ phone: 18200035076
@ address: 青海省海东市乐都区古城大街58号
@ coupon: -
@ amount: 196
@ note: -
b 晚上吃早上吃
a 饭后都可以
b 两瓶吃两个月
a 对的
b 下了

# f064 二十支是上次
强力502胶水 | 8g;10支装 | 1
@ receiver: 陆小凤
@ phone: 15100008429
@ address: 湖南省湘潭市岳塘区芙蓉路69号
@ coupon: -
@ amount: 19.9
@ note: -
b 十支一盒那个
b 我要一盒就够 上次买二十支全干了
a 好的 一盒10支19.9
b 嗯呐

# f065 花肥未备注 => pay.gift
栀子花盆栽带花苞 | 双色盆;中 | 2
@ receiver: 连翘
@ phone: 13700066519
@ address: 湖北省仙桃市沔阳大道96号
@ coupon: -
@ amount: 56
@ note: -
b 花苞多不多 来两盆
a 每盆十来个花苞 28一盆
b 送不送花肥
a 送一包缓释肥 半年用一次
b 好

# f066 大号只问
儿童书包减负 | 天蓝;1-3年级 | 1
@ receiver: 何老师家长
@ phone: 18700091427
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 129
@ note: -
b 男孩一年级天蓝色
a 好的 1-3年级小号
b 4-6年级的大号他背得动吗
a 大号背着太长 会到屁股
b 那小的吧
b 书包带反光条吗
a 带

# f067 收货人未改 => ship.receiver
新概念英语第一册 | 教材+练习册 | 2
@ receiver: 宁静致远
@ phone: 15000046219
@ address: 山东省滨州市滨城区黄河五路338号
@ coupon: -
@ amount: 78
@ note: -
b 收货人写吴萍萍
a 好的收货人吴萍萍
b 手机不变 是我同桌代收

# f068 120、4:3都只问
家用投影幕布电动 | 100寸16:9 | 1
@ receiver: 舒望
@ phone: 13600003581
@ address: 浙江省嘉兴市海宁市海昌街道文苑路77号
@ coupon: -
@ amount: 459
@ note: -
b 客厅3米5宽 100还是120
a 3.5米建议100 120宽2.66米 太近
b 100
b 4:3和16:9区别
a 看电影16:9
b 那对

# f069 贺卡已备注;玫瑰不要
香薰蜡烛礼盒 | 无花果;双杯 | 1
@ receiver: 十六
@ phone: 13400027095
@ address: 江苏省扬州市仪征市真州镇解放西路58号
@ coupon: -
@ amount: 128
@ note: 附贺卡 新婚快乐 苏苏
b 送新婚朋友 卡上写新婚快乐 苏苏
a 写好了 备注有的
b 礼袋有没有
a 礼盒带手提袋的 红色
b 喜欢 还要什么味的 玫瑰俗了
b 无花果就好

# f070 14.6寸放不下,应15.6寸款 => goods.size|model|product
手提电脑包14寸 | 雾霾灰 | 1
@ receiver: 蒲松龄迷
@ phone: 18100007592
@ address: 四川省雅安市雨城区朝阳街36号
@ coupon: -
@ amount: 89
@ note: -
b 14.6寸的笔记本装得下不
a 14寸款最大到14.1 您的拍15.6寸款
b 那换15.6的 灰色
a 好 15.6雾霾灰
b 好了

# f071 双电只有蓝,拍成绿 => goods.colour
遥控飞机航模 | 固定翼;绿色;双电 | 1
@ receiver: 蒙蒙爸
@ phone: 13500092817
@ address: 湖南省益阳市赫山区康富南路45号
@ coupon: -
@ amount: 168
@ note: -
b 单电双电啥区别
a 一块电池飞15分钟
b 双电的嘛 省得等
a 双电168
b 绿的还剩没
a 绿的只有单电 双电只有蓝和红
b 那蓝的 双电
a 好嘞
b 搞定

# f072 180只问
棉麻夏凉被 | 浅青;150*200 | 2
@ receiver: 池中物
@ phone: 13900070182
@ address: 江苏省常州市溧阳市育才南路30号
@ coupon: -
@ amount: 198
@ note: -
b 1米2的床买150*200还是180*220
a 1.2米150*200够了
b 双胞胎上下铺 两条
a 好的99一条 198
b 恩 浅青
b 浴巾先不买

# f073 老客券没用上 => pay.coupon
鲜炖银耳羹 | 260g*6碗 | 2
@ receiver: 阿檀
@ phone: 15000082763
@ address: 重庆市南岸区江南大道19号
@ coupon: -
@ amount: 119
@ note: -
b 今年店庆老客券30我领到了
a 好的亲 下单立减
b 12碗那种是两盒吧
a 两盒12碗
b 嗯下单了 周末前到不了也行

# f074 XL only in coats
Men's Rain Jacket | Olive; L | 1
@ receiver: Tomasz Nowak
@ phone: +48 510 000 337
@ address: ul. Kosciuszki 18/4, 50-038 Wroclaw, Poland
@ coupon: -
@ amount: 49.9
@ note: -
b color question, olive looks brown in photos
a It's a dark green, olive
b ok thats fine. green is what i need
b L, i sometimes wear XL in coats but ur chart says 104-112 chest
a L yes

# f075 wanted 3, card still 2 => goods.quantity pay.amount
Plush Dinosaur | Green; 40cm | 2
@ receiver: Angela Cruz
@ phone: +63 915 000 6624
@ address: 12 Session Rd, Baguio City, Benguet
@ coupon: -
@ amount: 598
@ note: -
b hello po pls make it 3, my nephew saw it and cried hehe
a Haha ok po, 3 pcs 897 total, please add 1 more
b done po

# f076 应粉、紫各一,两件都是豆沙粉 => goods.colour|quantity|product
冰丝防晒衣女薄款 | 豆沙粉;均码;带帽 | 2
@ receiver: 明眸
@ phone: 18200029364
@ address: 广西壮族自治区梧州市长洲区新兴三路57号
@ coupon: -
@ amount: 98
@ note: -
b 俩 我和我小姑子
b 她要浅紫我要豆沙粉
a 好的 各一件98
b 都带帽子的哈
b 拍好了你核一下

# f077 六个、12块是上次的
广西沃柑 | 9斤;大果 | 2
@ receiver: 向前冲
@ phone: 13300090715
@ address: 山东省淄博市临淄区桓公路88号
@ coupon: -
@ amount: 79.8
@ note: -
b 姐 我上次买坏了六个 你还记得不
a 记得的 给您赔过12块
b 这回的咋样
a 放心 现在的批次新鲜
b 两箱 我妈吃糖水 她爱吃甜的
a 39.9一箱 79.8
b 得嘞

# f078 电话没改 => ship.phone
充电宝20000毫安自带线 | 墨绿 | 1
@ receiver: 赵子虫
@ phone: 13600058430
@ address: 湖北省孝感市汉川市西湖大道68号
@ coupon: -
@ amount: 129
@ note: -
b 能上飞机不
a 74Wh以内可以 这个74
b 苹果和安卓线都有?
a 自带双线的
b 好 我下单时候电话填的单位的 改13300007429
a 改好了
b 谢谢老板

# f079 要高筋,拍成低筋 => goods.model|product
低筋面粉烘焙 | 2.5kg | 4
@ receiver: 面包叔
@ phone: 15000095821
@ address: 河南省漯河市源汇区交通路46号
@ coupon: -
@ amount: 76
@ note: -
b 高筋的要4袋 做吐司
a 高筋和低筋别拍错哦 高筋19一袋
b 好 高筋4袋76
b 拍了

# f080 说定XL,拍成L => goods.size
哺乳文胸前开扣 | 肤色;L(75-85B/C) | 3
@ receiver: 清晨
@ phone: 18700083601
@ address: 安徽省宿州市埇桥区汴河中路219号
@ coupon: -
@ amount: 129
@ note: -
b 85C穿L还是XL
a 85C是L 涨奶期可以XL
b 我快生了 现在85C
a 那建议XL 涨奶不勒
b 哦那都XL吧 三件
a 好的
b 拍啦 麻烦看下

# f081 核对左正60Ah一致
电瓶12V60Ah | 免维护;左正 | 1
@ receiver: 老付
@ phone: 13900076153
@ address: 河北省唐山市丰润区曹雪芹西道15号
@ coupon: -
@ amount: 399
@ note: -
b 正极在左还是右我看看
a 您站车头前看 靠近发动机的方向
b 左边是正的 就是红线那头
a 那就左正 60AH对吗
b 对 老的60
b 装不上能换不
a 不影响销售可以

# f082 应2.5*2.7,拍成2*2.7 => goods.size|model
遮光窗帘成品 | 深灰;2米*2.7米;两片 | 1
@ receiver: 简溪
@ phone: 15800069034
@ address: 湖南省郴州市桂阳县鹿峰街道蓉峰路70号
@ coupon: -
@ amount: 238
@ note: -
b 窗子3米6宽 高2米6
a 您要三片的宽6米或两片2.5米宽的
b 两片2.5的 5米宽够了吗
a 3.6窗户1.4倍褶 够的
b 行 深灰 两片2.5*2.7
b 付

# f083 买五才送一
狗狗营养膏 | 120g | 3
@ receiver: 旺财在线
@ phone: 18100075362
@ address: 江苏省徐州市丰县中阳大道88号
@ coupon: -
@ amount: 87
@ note: -
b 三支一个疗程是不
a 不是疗程啦 正常补充
b 哈哈我按药说了
b 买三送一吗
a 买三不送 买五送一
b 就三支 不贪

# f084 要37,拍成36 => goods.size
羊皮小皮鞋女复古玛丽珍 | 酒红漆皮;36 | 1
@ receiver: 李木子
@ phone: 13500009713
@ address: 陕西省渭南市临渭区前进路45号
@ coupon: -
@ amount: 239
@ note: -
b 37脚 玛丽珍偏大吗
a 羊皮软 正码37
b 酒红漆皮还是黑哑光
a 酒红上脚显白
b 酒红
b 37 下单了

# f085 滚刷、尘袋没备注 => pay.gift
扫地机器人扫拖一体 | 白;自清洁基站 | 1
@ receiver: 白云飞
@ phone: 13800023085
@ address: 福建省厦门市翔安区新店镇新兴路19号
@ coupon: -
@ amount: 1899
@ note: -
b 能不能分期
a 6期免息
b 旧款便宜600但没自清洁是吧
a 是的 旧款1299
b 我妈腰不好 还是自清洁的
a 1899
b 送滚刷不
a 送滚刷1个 尘袋4个 一起发
b 好 买

# f086 收件人未改 => ship.receiver
壳寡糖益生元 | 60袋 | 1
@ receiver: 齐天大圣孙
@ phone: 13700047920
@ address: 河北省廊坊市霸州市益津路126号
@ coupon: -
@ amount: 198
@ note: -
b 收件人写我真名 齐建平 昵称快递小哥笑
a 好的 齐建平
b 手机号不变哦

# f087 1.5装不下,选1.2
餐边柜现代简约 | 暖白;1.2米 | 1
@ receiver: 丁一然
@ phone: 18600036758
@ address: 浙江省衢州市龙游县文化东路27号
@ coupon: -
@ amount: 1099
@ note: -
b 要1.5的 餐厅墙长1米7
a 1.5米1299哦 1.2米1099
b 1299贵 我再看看
b 老公量了下 墙只有1米36
a 那只能1.2
b 1.2

# f088 核对一致
玉髓貔貅吊坠 | 绿;带链;男款 | 1
@ receiver: 旷野
@ phone: 15200081475
@ address: 四川省绵阳市江油市诗仙路中段128号
@ coupon: -
@ amount: 368
@ note: -
b 拍了 是绿的吧
a 是的亲 绿玉髓
b 我要送我爸 男生戴会不会小
a 男款45*28 很大气
b 哦这是男款?我拍的是男款吗
a 是的 您选的就是男款
b ok

# f089 应两白一黑,全拍白 => goods.colour|quantity|model|product
磁吸轨道灯 | 1米轨+4灯;4000K;白 | 3
@ receiver: 筑巢
@ phone: 18200006319
@ address: 江西省南昌市青云谱区洪都南大道266号
@ coupon: -
@ amount: 897
@ note: -
b 一套299 我三间房三套
a 三套897
b 电源在轨道里面吧
a 内置电源
b 都4000
b 有个房间改黑的 白色墙配黑轨好看
a 好的 两套白一套黑
b 嗯嗯就这样 付了

# f090 顺丰加价没要,中通默认
素颜霜男士 | 自然色;50g | 1
@ receiver: 石磊
@ phone: 15100065284
@ address: 江苏省南京市江宁区秣周东路12号
@ coupon: -
@ amount: 59
@ note: -
b 后天能到不 我后天相亲😂
a 今天就发 顺丰得补12
b 不顺丰也行 你们默认啥快递
a 默认中通
b 那默认的就行 赶不上就算了

# f091 脚架没备注 => pay.gift
激光水平仪 | 12线;绿光;双电 | 1
@ receiver: 郑师傅装修
@ phone: 13600013497
@ address: 山东省潍坊市青州市范公亭东路168号
@ coupon: -
@ amount: 329
@ note: -
b 8线的多少
a 8线249 12线329
b 贴砖用8线够了
a 如果挂柜子还是12线方便
b 我两样都干
b 那12
b 脚架送不
a 送1.2米脚架 备注了
b 好的师傅

# f092 110太大;粉兔子是姐姐的
毛绒玩偶抱枕 | 长条猫;90cm | 1
@ receiver: 困困
@ phone: 18700052019
@ address: 广东省汕头市龙湖区金砂东路148号
@ coupon: -
@ amount: 69
@ note: -
b 110的好大 寝室床放不下
a 90可以 单人床刚好
b 90
b 我姐买你家粉兔子说掉毛
a 这批短绒的不掉
b 长条猫90

# f093 南路一致
汽修入门教程 | 彩图版;含视频 | 1
@ receiver: 闵学徒
@ phone: 13400081605
@ address: 湖南省永州市祁阳市椒山南路77号
@ coupon: -
@ amount: 58
@ note: -
b 这书里有柴油机的没
a 汽油机为主 柴油有第9章
b 行
b 地址祁阳椒山南路77号对吧 不是椒山北路
a 对的亲 南路77

# f094 36、72没选
彩铅油性专业48色 | 铁盒 | 1
@ receiver: 画画的北北
@ phone: 15800016872
@ address: 安徽省黄山市屯溪区黄山东路64号
@ coupon: -
@ amount: 68
@ note: -
b 36色48色72色
a 36色52 48色68 72色98
b 考级老师让用48以上
a 那48起步
b 48吧 72有点贵

# f095 床1.5,拍成1.8 => goods.size
蚊帐蒙古包免安装 | 1.8m;蓝;三开门 | 1
@ receiver: 阿木林
@ phone: 13000087934
@ address: 云南省楚雄彝族自治州楚雄市鹿城东路58号
@ coupon: -
@ amount: 79
@ note: -
b 床1米5 蚊帐买1.8的吗还是1.5
a 要按床选 1.5床拍1.5
b 那1.5
b 蓝色 付了

# f096 二连浩特在内蒙古,偏远未提示 => ship.remote
旅行收纳袋套装 | 6件套;灰 | 1
@ receiver: 途中
@ phone: 13700024861
@ address: 锡林郭勒盟二连浩特市前进路23号
@ coupon: -
@ amount: 39
@ note: -
b 都是防水的吗
a 有一个鞋袋防水 其他透气
b 洗了会缩不
a 不会
b 灰的6件套

# f097 周六已备注,不要百合没写 => ship.note
鲜花包月每周一束 | 混合花束;4束 | 1
@ receiver: 若初
@ phone: 15000090137
@ address: 江苏省无锡市宜兴市荆溪北路76号
@ coupon: -
@ amount: 99
@ note: 每周六送
b 每周一送改成周六送可以吗
a 可以的 备注已改每周六
b 有百合我不要 过敏
a 好的 备注不要百合
b 谢谢啦

# f098 one of the two should be plum => goods.colour|quantity|product
Yoga Leggings | Navy; M | 2
@ receiver: Priya Nair
@ phone: +65 9000 7710
@ address: 33 Bukit Batok East Ave 5 #12-118, Singapore 659803
@ coupon: -
@ amount: 36
@ note: -
b one navy one plum both M
a Okie! 2 pcs M, 18 each
b checkout liao

# f099 blue was an earlier purchase
Dog Harness | Red; L | 1
@ receiver: Kelly Ann Boyd
@ phone: +1 208-555-0170
@ address: 2914 W State St, Boise, ID 83703
@ coupon: -
@ amount: 24
@ note: -
b my lab is 70 lbs, large right?
a Yes L fits 60-90 lbs
b he chewed the old blue one you sold me in march haha
a Oh no! Red is out of the same strong nylon
b red L then

# f100 TEA10 not on the order => pay.coupon
Loose Leaf Oolong | 250g tin | 1
@ receiver: Daniel Kim
@ phone: +1 617-555-0189
@ address: 88 Harvard St, Brookline, MA 02445
@ coupon: -
@ amount: 32
@ note: -
b coupon TEA10 gives $10 off right
a Yes, TEA10 is live until Friday
b applied? I typed it at checkout
a Yes it will show
b 👍 ordered

# f101 尾号应4421,脱敏卡上4412 => ship.phone
路由器千兆双频 | AX3000;白 | 1
@ receiver: 梁**
@ phone: 187****4412
@ address: 四川省成都市金牛区蜀汉路289号
@ coupon: -
@ amount: 199
@ note: -
b 电话是不是18700034421
a 亲 系统显示尾号4412
b 那我填反了 应该是4421结尾
a 好的我给您改
b 嗯 谢了

# f102 脱敏尾号一致;墨绿没货
真丝小方巾 | 姜黄;68cm | 1
@ receiver: 孙**
@ phone: 139****7750
@ address: 浙江省杭州市拱墅区莫干山路821号
@ coupon: -
@ amount: 89
@ note: -
b 尾号7750 收货没错吧
a 对的 孙女士 尾号7750
b 姜黄配灰大衣土不土
a 高级的 很多姐妹都这么搭
b 墨绿的呢
a 墨绿卖完了
b 那就姜黄

# f103 地址没有门牌号 => ship.address
真空卤牛腱子 | 200g*5袋 | 2
@ receiver: 武大娘
@ phone: 13600075203
@ address: 山西省阳泉市城区桃北中路
@ coupon: -
@ amount: 150
@ note: -
b 五香的吧 别辣
a 都是五香的
b 十袋 过年切盘
a 两份10袋 150
b 好

# f104 地址只到区 => ship.address
台式饮水机小型 | 冷热;白 | 1
@ receiver: 米粒
@ phone: 15200061739
@ address: 安徽省六安市裕安区
@ coupon: -
@ amount: 168
@ note: -
b 冷的有多冷
a 15度左右 电子制冷
b 放宿舍够了
b 下单咯

# f105 备注仍是放门口,应放驿站 => ship.note
待产包入院全套 | 冬季款;26件 | 1
@ receiver: 曼曼
@ phone: 13500090426
@ address: 江苏省泰州市兴化市长安中路188号
@ coupon: -
@ amount: 299
@ note: 放门口即可
b 东西先别放门口了 上次丢了一箱尿不湿
b 放小区菜鸟驿站
a 好的亲 给您改成放菜鸟驿站
b 感恩

# f106 备注“工作日送达”已含;白粉是去年的
高尔夫球鞋女 | 白金;37 | 1
@ receiver: 欧阳夏丹迷
@ phone: 18200090653
@ address: 河北省保定市涿州市范阳西路55号
@ coupon: -
@ amount: 459
@ note: 工作日送达
b 工作日送 我周末不在公司
a 备注过了 工作日
b 白金37
a 是的
b 我去年那双白粉的有点硬 这双软不
a 鞋垫升级了

# f107 前后580没要
刹车片前片陶瓷 | 思域十代;一套 | 1
@ receiver: 江城车友
@ phone: 15000022408
@ address: 湖北省武汉市洪山区珞狮路205号
@ coupon: -
@ amount: 328
@ note: -
b 前刹车片 多少钱一副
a 328一副 前后一起580
b 后边还厚 只换前
a 好的 您确认十代思域对吧
b 220turbo的
a 对 就是十代

# f108 食罐没备注;黄铜款不要 => pay.gift
鸟笼虎皮鹦鹉 | 中号;带站架 | 1
@ receiver: 鹦鹉学舌
@ phone: 18700049027
@ address: 山东省潍坊市寒亭区益新街66号
@ coupon: -
@ amount: 99
@ note: -
b 你家鸟笼有个黄铜的好看
a 黄铜款269
b 贵 还是普通的中号吧
a 好的 99的
b 送食罐不
a 送食罐两个
b 嗯

# f109 改价2400未生效 => pay.amount
项链足金999圆珠 | 3g;45cm | 1
@ receiver: 念念不忘
@ phone: 13800031549
@ address: 辽宁省铁岭市开原市新华路52号
@ coupon: -
@ amount: 2460
@ note: -
b 工费另算吧 克价多少
a 820一克 3克2460 工费免
b 行 你给我减个零头 就两千四行不
a 两千四可以 我改价
b 改完告诉我
a 改好了
s 买家已付款

# f110 套餐198没要
沙发套三人座 | 深咖;180cm | 1
@ receiver: 杨宗保
@ phone: 13400074962
@ address: 浙江省台州市温岭市太平街道万寿路6号
@ coupon: -
@ amount: 139
@ note: -
b 深咖的三人 一个
a 单人座的要一起换吗 有套餐的
b 加单人座那个套餐200是吧
a 3+1一共198
b 不用了 就一个三人的
a 好的139

# f111 收货人应韩世旭 => ship.receiver
台灯可充电夹子 | 白;三档 | 2
@ receiver: 林克
@ phone: 18600095317
@ address: 福建省莆田市城厢区龙桥街道东园路12号
@ coupon: -
@ amount: 78
@ note: -
b 2个 39一个?
a 是的 两个78
b 送我同事的收货人写他 韩世旭
a 好 两个都寄给韩世旭?
b 对
b 尾号不改

# f112 印名、日期没备注 => ship.note
喜糖盒定制印名 | 烫金;百年好合款;50个 | 4
@ receiver: 徐新娘
@ phone: 15100060248
@ address: 河南省安阳市林州市红旗渠大道20号
@ coupon: -
@ amount: 316
@ note: -
b 200个
a 50个一份 4份316
b 名字印 徐漫&陈默
a 好的 已写进设计单
b 还有日期 10月2日 别搞错成1号
a 好 我都给您备注上

# f113 四台减为三台
灭蚊灯商用 | 双管;挂墙 | 3
@ receiver: 美食城物业
@ phone: 18700091806
@ address: 广东省佛山市南海区桂澜中路23号
@ coupon: -
@ amount: 267
@ note: -
b 四个档口一个档口一个
a 四台 89一台 356
b 有一家不干了 三台
a 三台267
b 可

# f114 西宁在青海,偏远未提示 => ship.remote
燕麦麸皮代餐粉 | 500g*3罐 | 1
@ receiver: 小胖墩减肥
@ phone: 13000046982
@ address: 西宁市城中区南川西路61号
@ coupon: -
@ amount: 117
@ note: -
b 早上当早饭行不
a 一杯温水冲两勺
b 有没有抹茶味
a 只有原味
b 原味就原味

# f115 营养土不买
家庭种植箱盆 | 长方;50cm;陶粒 | 4
@ receiver: 王菜园
@ phone: 13700080456
@ address: 河北省石家庄市藁城区廉州西路28号
@ coupon: -
@ amount: 84
@ note: -
b 种葱蒜四个盆够不
a 够的
b 21一个 四个84
b 土另买吗
a 土另买 我们有营养土10升15
b 楼下工地有土 不买

# f116 券没用上,金额没减 => pay.coupon pay.amount
修眉刀套装 | 6支装 | 1
@ receiver: 多多
@ phone: 15200017436
@ address: 湖南省衡阳市常宁市青阳北路17号
@ coupon: -
@ amount: 16.8
@ note: -
b 满15减2的券我领了 是自动用吧
a 自动的
b 付完了 到手14.8

# f117 应语数英,拍成物理化;49元 => goods.model|product pay.amount
中考冲刺试卷全科 | 物理化;含答案 | 1
@ receiver: 欧文他爸
@ phone: 13900065827
@ address: 江西省上饶市鄱阳县鄱阳镇东湖路59号
@ coupon: -
@ amount: 45
@ note: -
b 语数英那本有没有
a 全科套装89 语数英物化
b 物化试卷他买了 重复
a 那单独语数英可以49
b 对的 拍语数英

# f118 4孔只问
无线打孔机厚纸 | 双孔;80mm孔距 | 1
@ receiver: 辛追
@ phone: 18200078139
@ address: 河北省邢台市宁晋县凤凰路31号
@ coupon: -
@ amount: 69
@ note: -
b 欧标4孔的有吗
a 4孔的89 双孔69
b 我文件夹是两孔的 80孔距
a 双孔80刚好
b 那双孔的

# f119 应三个 => goods.quantity pay.amount
慢回弹靠背垫 | 灰;42*40 | 2
@ receiver: 庞统
@ phone: 13500037204
@ address: 湖北省黄冈市麻城市金桥大道78号
@ coupon: -
@ amount: 98
@ note: -
b 办公室用 两个 一个同事的
a 49一个 98
b 他让我多拍一个给他老婆
a 那就是三个147
b 对
b 刚刚那单我改好了 你看看

# f120 海潮西路,订单是东路 => ship.address
消防员积木 | 500颗粒 | 1
@ receiver: 豆丁叔叔
@ phone: 18700002517
@ address: 江苏省扬州市高邮市海潮东路189号
@ coupon: -
@ amount: 89
@ note: -
b 给外甥的 地址写我姐那边 高邮海潮西路189号 别寄到我这
a 您下单填的是海潮东路189号哦 我改成西路
b 嗯西路

# f121 徐香只问
陕西眉县猕猴桃翠香 | 24枚礼盒 | 1
@ receiver: 旗袍姐
@ phone: 13300019064
@ address: 四川省广安市广安区金安大道228号
@ coupon: -
@ amount: 58
@ note: -
b 徐香翠香有啥区别
a 翠香更甜 徐香酸甜
b 老人要甜的 翠香
a 好 一盒24枚
b 坏的赔吗
a 坏果24小时内包赔

# f122 应小熊小象各一 => goods.model|quantity|product|colour
儿童餐盘吸盘硅胶 | 小熊;灰粉 | 2
@ receiver: 辅食日记
@ phone: 18100058612
@ address: 浙江省湖州市德清县武康街道永安街108号
@ coupon: -
@ amount: 58
@ note: -
b 一个小熊一个小象
a 小象的29 一共58
b 俩娃抢不行 一定要不一样的哦
a 好的给您两款各一
b 付了

# f123 office address not applied => ship.address
Area Rug | Ivory; 5x7 ft | 1
@ receiver: Rachel O'Neil
@ phone: +1 412-555-0116
@ address: 5409 Walnut St, Pittsburgh, PA 15232
@ coupon: -
@ amount: 119
@ note: -
b can you ship it to my office instead: 600 Grant St, 14th floor
a Sure, changing the address to 600 Grant St
b perfect

# f124 white is a friend's; lilac = lavender
Power Bank 10000mAh | Lavender | 1
@ receiver: Sofia Ramos
@ phone: +63 906 000 4417
@ address: 7 Mabini St, Batangas City, Batangas
@ coupon: -
@ amount: 699
@ note: -
b color lavender ba or lilac, same lang?
a Same po, our lavender is the lilac in the photo
b ok ok lavender
b white ng friend ko ang bilis madumi

# f125 42 agreed, 41 ordered => goods.size
Leather Sandals | Tan; EU 41 | 1
@ receiver: Andrew Clarke
@ phone: +44 7700 900345
@ address: 5 Marine Parade, Brighton BN2 1TA
@ coupon: -
@ amount: 45
@ note: -
b i take a uk 7.5, is that 41?
a UK 7.5 is between, go 42 for comfort
b go 42 then
b paid

# f126 一条双面;灰粉是妹妹的
羊绒围巾双面 | 驼/米;30*180 | 1
@ receiver: 温妮
@ phone: 13600068914
@ address: 江苏省盐城市东台市望海东路8号
@ coupon: -
@ amount: 199
@ note: -
b 一面驼一面米的那条还有不
a 有的亲 双面款
b 那就是一条能当两条戴😆
a 哈哈是的
b 灰粉那条我妹有了
b 拍完~

# f127 黑灰断货
无线键鼠套装 | 米白绿;静音 | 1
@ receiver: 上班狗阿凯
@ phone: 18700023590
@ address: 湖北省潜江市章华中路71号
@ coupon: -
@ amount: 109
@ note: -
b 公司电脑是苹果的能用吗
a win和mac都支持
b 午休怕吵同事 静音的
b 米白绿跟黑灰纠结半天
a 黑灰今天刚卖断
b 那不用纠结了 米白绿

# f128 包子下回;4×2=8
老面馒头速冻 | 400g*4袋 | 2
@ receiver: 老舅
@ phone: 15000030179
@ address: 黑龙江省鸡西市鸡冠区中心大街105号
@ coupon: -
@ amount: 51.6
@ note: -
b 啥馅的有没有
a 馒头没馅的老舅哈哈 包子有
b 包子下回 先馒头八袋
a 4袋一份 两份51.6
b 妥

# f129 59×3−147=30;收件人写法不影响
宝宝面霜婴儿保湿 | 50g | 3
@ receiver: 麦兜麻麻
@ phone: 13300089407
@ address: 广东省梅州市梅江区江南路93号
@ coupon: -
@ amount: 147
@ note: -
b 三瓶有活动没
a 三瓶147 单瓶59
b 比单买划算30
b 秋天干 娃脸皴
a 早晚各一次
b 下单啦 收货人名字打成麦兜妈妈了没关系吧
a 您写的是麦兜麻麻 都能收到的
b 哈哈行

# f130 40个=2包;10斤、5斤是重量
挂钩强力无痕 | 透明;20个装 | 2
@ receiver: 丛中笑
@ phone: 18200004657
@ address: 山东省威海市荣成市成山大道192号
@ coupon: -
@ amount: 29.8
@ note: -
b 40个要几包
a 两包
b 承重多少
a 单个5斤
b 10斤的锅能挂吗
a 两个一起挂可以
b 好 两包

# f131 8812是旧号,现号5540一致
仓鼠浴沙除臭 | 1kg | 4
@ receiver: 鼠鼠我啊
@ phone: 15200095540
@ address: 四川省南充市阆中市巴都大道67号
@ coupon: -
@ amount: 39.6
@ note: -
b 无香的还是奶香
a 这款只有无香
b 那就无香 四袋
a 9.9一袋 39.6
b 我之前的号尾号8812 改成了现在这个 不用管
a 好的 现在留的5540没错
b 嗯

# f132 行驶证确认三代
挡泥板专用 | 哈弗H6三代;四只 | 1
@ receiver: 老聂
@ phone: 13500024138
@ address: 河北省衡水市深州市长江东路51号
@ coupon: -
@ amount: 49
@ note: -
b h6二代的还是三代 我2021年买的
a 2021年4月后上市的是三代 您看行驶证车型
b 写着CC6470UM03A
a 那是三代的 直接装
b 成 四只一套

# f133 6×2=12;6颗螺丝不是数量
不锈钢合页铰链 | 4寸;单只 | 12
@ receiver: 装门的小季
@ phone: 13400081926
@ address: 江苏省宿迁市泗阳县众兴镇北京中路148号
@ coupon: -
@ amount: 96
@ note: -
b 六扇门 一扇两个
a 12个 8块一个 96
b 要带螺丝的吧
a 带的 每只配6颗
b 行

# f134 没有券;100天不是数量
鱼油软胶囊 | 100粒*2瓶 | 1
@ receiver: 唐师师
@ phone: 15800067019
@ address: 安徽省宣城市宁国市宁阳中路57号
@ coupon: -
@ amount: 178
@ note: -
b 一天两粒 这一套能吃100天对吧
a 200粒 一天两粒100天
b 那就不多买了
b 券我没有 用不了就算
a 目前没有券哦
b 好吧

# f135 中班先不买
幼儿园大班每日一练 | 全8册 | 1
@ receiver: 汤圆麻麻
@ phone: 18100014537
@ address: 辽宁省营口市大石桥市哈大路31号
@ coupon: -
@ amount: 36
@ note: -
b 中班还是大班的
a 您娃几岁
b 5岁半 明年上一年级
a 那就大班
b 中班那套是给妹妹看的 先不买
b 大班8册

# f136 度数一致
泳镜近视专业防雾 | 黑;左-300右-250 | 1
@ receiver: 游泳池救生员
@ phone: 13700087314
@ address: 山东省潍坊市诸城市繁荣西路28号
@ coupon: -
@ amount: 89
@ note: -
b 左300右250
a 好的 备注散光吗
b 不用 泳镜没散光
a 好
b 防雾喷雾要不要另买
a 自带一次用完再补

# f137 白光没选;8米÷2=4
走廊感应灯人体 | 暖光;充电;长款50cm | 4
@ receiver: 钟鼓楼
@ phone: 15100008263
@ address: 四川省眉山市彭山区凤鸣大道98号
@ coupon: -
@ amount: 156
@ note: -
b 走廊2米一个 8米要几个
a 建议4个均匀
b 39一个?四个156
a 对
b 白光的会晃眼不
a 夜里暖光柔和
b 暖的

# f138 收件人应许凉 => ship.receiver
化妆包大容量 | 奶油黄;大号 | 1
@ receiver: 许凉城
@ phone: 15200073604
@ address: 福建省南平市邵武市五一九路66号
@ coupon: -
@ amount: 49
@ note: -
b 大号的能放下水乳吗
a 能 18厘米高
b 收货人写许凉
a 嗯 许凉 改好
b 不要全名就这样两个字

# f139 厕所不放了,只要两盆 => goods.quantity pay.amount
绿萝吊篮水培 | 大盆;3株 | 3
@ receiver: 白茶清欢
@ phone: 18700051083
@ address: 安徽省宿州市灵璧县解放路26号
@ coupon: -
@ amount: 57
@ note: -
b 客厅走廊厕所各一盆
a 三盆57 够了
b 厕所没光能活吗
a 偶尔拿出来晒晒
b 那厕所不放了 就客厅走廊
a 两盆38
b 改好了 付

# f140 60、乳白都没选
玄关换鞋凳 | 岩灰;80cm | 1
@ receiver: 冯婉贞
@ phone: 13000018429
@ address: 河南省信阳市固始县成功大道39号
@ coupon: -
@ amount: 238
@ note: -
b 60和80哪个适合窄门厅
a 门厅宽90以下60吧
b 我家1米2
a 那80没问题
b 80 岩灰 你们说的乳白会脏
a 是的 乳白不耐脏

# f141 应灰、杏各一双 => goods.colour|quantity|product
软底豆豆鞋女 | 米灰;37 | 2
@ receiver: 林雨霏
@ phone: 13400026571
@ address: 江苏省徐州市睢宁县青年西路120号
@ coupon: -
@ amount: 136
@ note: -
b 37的灰和杏一样一双
a 好的 灰一双 杏一双 68一双136
b 付款了 你确认下颜色

# f142 绒布袋自带,不算赠品
转运红绳手链金珠 | 925银镀金;16cm | 3
@ receiver: 范范范
@ phone: 18600012843
@ address: 四川省达州市宣汉县石岭路52号
@ coupon: -
@ amount: 87
@ note: -
b 姐妹三人一人一条
a 三条87 29一条
b 都16能行吗 我手腕粗
a 有延长链 14-18都能戴
b 那好
b 有盒子装着吗
a 每条都自带小绒布袋的

# f143 内蒙古是产地,收货湖州;8斤过节再说
内蒙古羔羊腿 | 4斤;冷冻 | 1
@ receiver: 烤全羊大师
@ phone: 13600091042
@ address: 浙江省湖州市吴兴区红丰路80号
@ coupon: -
@ amount: 168
@ note: -
b 羊腿是内蒙来的吧
a 锡林郭勒发的
b 膻不膻
a 不膻 羔羊
b 我一个人烤 4斤够了
b 8斤的过节再说

# f144 西藏偏远未提示 => ship.remote
手持小风扇 | 象牙白;6000mAh | 3
@ receiver: 小芋圆
@ phone: 15100026914
@ address: 西藏自治区拉萨市堆龙德庆区羊达路3号
@ coupon: -
@ amount: 117
@ note: -
b 三个 我两个室友一人一个
a 39一个 117
b 夏天宿舍没空调
b 象牙白都一样

# f145 电话没换成妈妈的 => ship.phone
加厚羊羔绒毯 | 烟粉;150*200 | 1
@ receiver: 半糖去冰
@ phone: 13900073415
@ address: 湖北省宜昌市当阳市环城南路92号
@ coupon: -
@ amount: 109
@ note: -
b 电话我想留我妈的 13900008826 她在家
a 好的 帮您改成13900008826
b 收货人还是写我就行

# f146 52、宝蓝都没选
男士丝光棉POLO | 深蓝;50 | 2
@ receiver: 沈万三水
@ phone: 15800053904
@ address: 云南省昆明市呈贡区春融街18号
@ coupon: -
@ amount: 258
@ note: -
b 50和52都试过 52肩宽
a 那您50
b 深蓝两件 换着穿
b 那个宝蓝我老婆嫌艳

# f147 5元无门槛券没用 => pay.coupon
课桌垫硅胶加厚 | 天蓝;60*40 | 2
@ receiver: 六六大顺
@ phone: 13500007465
@ address: 山东省滨州市邹平市黄山二路75号
@ coupon: -
@ amount: 38
@ note: -
b 两张课桌一人一张
a 天蓝还是粉
b 都天蓝 兄弟俩
b 平台那5元无门槛是满多少用
a 无门槛的 领了就用
b 领了 下单了呗

# f148 guardhouse wish not in the note => ship.note
Mini Blender Cup | Mint; 400ml | 1
@ receiver: Nadia Halim
@ phone: +60 19-000 2285
@ address: B-12-7 Pangsapuri Seri Mas, 43000 Kajang, Selangor
@ coupon: -
@ amount: 65
@ note: -
b can leave at guardhouse? im at work till 8
a Can, will put leave at guardhouse in the note
b thankss

# f149 queen asked; pink vetoed
Duvet Cover Set | Dusty blue; King | 1
@ receiver: Laura Benson
@ phone: +1 303-555-0141
@ address: 1540 Wynkoop St Unit 610, Denver, CO 80202
@ coupon: -
@ amount: 58
@ note: -
b does queen fit a 60x80 mattress?
a Yes, 60x80 is queen
b ours is 76x80
a Then king
b great, king dusty blue. blue only, hubby vetoed the pink

# f150 berry was in the last order
Matte Nail Polish Set | Nude; 6 bottles | 1
@ receiver: Charlotte Reid
@ phone: +44 7700 900582
@ address: 27 Bedford Place, Southampton SO15 2DB
@ coupon: -
@ amount: 18
@ note: -
b my last order 250617 came with a chipped bottle lol
a So sorry! We've packed better since
b ok, same set but nude this time not berry
a Nude 6 set, 18
b yep
`
