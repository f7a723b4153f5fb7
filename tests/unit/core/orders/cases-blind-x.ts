/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/079. */
export const BLIND_X = `
# x001 三盒拍两盒;电话末两位反了 => goods.quantity ship.phone
手工桂花糕 | 8块/盒 | 2
@ receiver: 尤碧莲
@ phone: 15300042860
@ address: 江苏省镇江市润州区中山西路61号
@ coupon: -
@ amount: 56
@ note: -
b 三盒 一盒给邻居
a 好的 三盒
b 电话 15300042806
b 座机不用打
a 好的 15300042806

# x002 大红没110码,改樱粉;披风另拍
女宝汉服秋冬加绒 | 樱粉;110 | 1
@ receiver: 唐欢
@ phone: 18700066727
@ address: 河北省沧州市运河区解放西路11号
@ coupon: -
@ amount: 159
@ note: -
b 过年拍照用 大红有吧
a 大红120以上才有
b 娃110 那就没了
b 樱粉也行 好看
a 好的 樱粉110
b 披风另外买?
a 披风要另拍 不带

# x003 券没用,应付276 => pay.coupon|amount|promotion pay.amount|coupon|promotion
孕妇奶粉高钙 | 800g | 2
@ receiver: 温如玉
@ phone: 18700096914
@ address: 河南省新乡市红旗区平原路168号
@ coupon: -
@ amount: 316
@ note: -
b 两罐有没有优惠
a 领券满300减40 两罐276
b 领了
b 怀孕8个月还能喝不
a 可以的 孕晚期也适合
b 好的 拍了付了

# x004 礼盒198、浓香都不要;一斤=500g
茶叶铁观音清香型 | 500g散装 | 1
@ receiver: 陶然
@ phone: 17300013898
@ address: 福建省泉州市安溪县凤城镇河滨路23号
@ coupon: -
@ amount: 128
@ note: -
b 礼盒装的198?
a 对 礼盒250g*2 198
b 自己喝 要啥礼盒
b 散装一斤
a 好的 散装500g 128
b 浓香的我胃受不了 清香啊
a 清香的

# x005 二年级个子高,定大号;粉色只是看;笔袋不送
儿童书包小学生减负 | 深蓝;大号(3-6年级) | 1
@ receiver: 常笑
@ phone: 15200080876
@ address: 安徽省淮南市田家庵区国庆中路100号
@ coupon: -
@ amount: 119
@ note: -
b 开学二年级
a 二年级拍小号 1-3年级
b 个子高 班里最后一排 145
a 145的话可以大号
b 那大的 用到六年级
b 粉的也挺好看 可惜是儿子
a 哈哈 深蓝男孩子多
b 多重
a 空包0.9斤
b 笔袋送不
a 这款不送笔袋
b 行吧 家里一堆

# x006 代收人前台小吕没改 => ship.receiver
人体工学椅电脑椅 | 黑色;带脚托 | 1
@ receiver: 柏文
@ phone: 15000072442
@ address: 福建省福州市鼓楼区五四路158号
@ coupon: -
@ amount: 599
@ note: -
b 公司代收 收件人写前台小吕
a 前台小吕 记下
b 就一把

# x007 周日不行,改周六,已备注;90是墙宽;备用电话收回
浴室柜镜柜组合 | 80cm;橡木色 | 1
@ receiver: 季平
@ phone: 13600076944
@ address: 陕西省咸阳市秦都区人民西路78号
@ coupon: -
@ amount: 1280
@ note: 周六送货
b 80的 橡木
b 我量着墙宽90 放80没问题吧
a 没问题 左右各留5cm
b 最好周日来送
a 周日师傅不上班哦 周六可以
b 那周六
a 备注周六送货
b 备用电话记一个 13600017725
b 算了 那是我爸的 他耳背 就打订单上那个
a 好的 打订单上的

# x008 抬头没备注;老客折扣没享上 => ship.note pay.promotion|coupon|amount
武夷岩茶大红袍礼盒 | 浓香;250g | 2
@ receiver: 谢主任
@ phone: 13900087319
@ address: 湖南省衡阳市雁峰区解放路12号
@ coupon: -
@ amount: 536
@ note: -
b 两盒 要发票 抬头 衡阳宏远商贸
a 好的 备注抬头 衡阳宏远商贸
b 税号我等下发
b 老客户是不是打95折
a 是的 老客95折
b 每次都要我提醒哈
a 抱歉亲

# x009 -2.50 and 69 dropped, she wears contacts
Blue Light Glasses | Clear; non-prescription | 1
@ receiver: Dana Ives
@ phone: +1 215-555-0141
@ address: 1733 Walnut St, Philadelphia, PA 19103
@ coupon: -
@ amount: 29
@ note: -
b do u do -2.50
a Prescription is on the other listing, 69
b contacts 90% of the time, skip it
b clear ones no Rx
a Great, 29

# x010 要磨好的粉,拍成豆;滤纸对 => goods.product|model
云南小粒咖啡豆深烘 | 454g | 1
手冲滤纸 | 100张 | 1
@ receiver: 宗棠
@ phone: 15800029844
@ address: 北京市海淀区学院南路37号
@ coupon: -
@ amount: 70
@ note: -
b 我要磨好的粉 没有磨豆机
a 有咖啡粉 手冲粗细 跟豆子同价
b 就那个粉 再来包滤纸
a 好的 粉一袋 滤纸100张一包
b 冲几克合适
a 15克兑225水
b 得嘞

# x011 100g was an earlier order; 500g sold out
Loose Leaf Earl Grey | 250g | 2
@ receiver: Oliver Hart
@ phone: +61 491 570 110
@ address: 27 Lygon Street, Carlton VIC 3053, Australia
@ coupon: -
@ amount: 46
@ note: -
b last time I got the 100g one, gone in 3 weeks
a 250g lasts longer :)
b 2 of the 250 then
b is 500g out?
a Sold out till April
b np 2x250

# x012 62 lb needs L; front desk note missing => goods.size ship.note
Dog Harness No-Pull | Teal; M | 1
@ receiver: Kyle Jordan
@ phone: +1 512-555-0173
@ address: 410 E 6th St, Austin, TX 78701
@ coupon: -
@ amount: 29.99
@ note: -
b he's 62 lb
a M is 25-50 lb, you'd want L
b L it is, teal
a Got it
b thx, he pulls like a truck
b also can u pop a note in, leave with the front desk, im never home
a Sure, I'll note front desk

# x013 6 pairs = 2 packs of 3; navy XL is the roommate's
Boxer Briefs Cotton 3-pack | Black; L | 2
@ receiver: Ben Whitaker
@ phone: +1 919-555-0193
@ address: 214 Fayetteville St, Raleigh, NC 27601
@ coupon: -
@ amount: 48
@ note: -
b 6 pairs black L
a That's two packs of 3
b my roommate wants navy XL but hes paying himself
a Ok just the black for you

# x014 不行再换38是以后的事
网面运动鞋女 | 奶茶;37 | 1
@ receiver: 小满
@ phone: 15000041023
@ address: 湖南省娄底市娄星区长青中街3号
@ coupon: -
@ amount: 119
@ note: -
b 要37 38哪个 我穿袜子37有点顶
a 网面弹性好 37就行
b 店里说顶了能换码?
a 七天无理由 免费换
b 那先37
b 不行再换38
a 好的

# x015 要蓝框;新人券没抵 => goods.colour pay.coupon|amount|promotion
儿童防蓝光眼镜 | 粉框;无度数 | 1
@ receiver: 鹿鸣
@ phone: 17700076114
@ address: 河北省秦皇岛市海港区河北大街160号
@ coupon: -
@ amount: 79
@ note: -
b 男娃 粉的不要啊
a 有蓝框
b 蓝框
a 好的 蓝框无度数
b 店铺新人减10我领了
a 付款自动抵扣
b 好嘞
b 镜布带吧
a 带的

# x016 要AX3000拍成1800;电话10位 => goods.model|product ship.phone
路由器千兆双频 | AX1800 | 1
@ receiver: 庞博
@ phone: 1520004427
@ address: 江西省九江市浔阳区浔阳路88号
@ coupon: -
@ amount: 149
@ note: -
b 我家130平 三室
a 建议AX3000 一台够
b 就AX3000
a 好的 拍AX3000
b 说穿墙不行退不退
a 7天无理由
b 成 付了

# x017 买2送1卡上没体现 => pay.promotion|gift|quantity
连裤袜光腿神器加绒 | 浅肤;均码 | 2
@ receiver: 应采
@ phone: 18600055561
@ address: 广东省惠州市惠城区麦地路9号
@ coupon: -
@ amount: 59.8
@ note: -
b 买2送1还有吗
a 有的 拍2双发3双
b 肤色分深浅吗
a 浅肤和自然肤
b 浅的
b 那我拍2 记得发3
a 记得记得
b 会勾丝吗
a 防勾丝的 指甲别太长就行
b 我刚做的美甲😂
a 戴手套穿哈哈

# x018 应自然色;粉扑没备注 => goods.colour|model pay.gift
气垫BB霜遮瑕 | 象牙白;含替换芯 | 1
@ receiver: 盛夏
@ phone: 13400098502
@ address: 云南省大理市下关街道泰安路108号
@ coupon: -
@ amount: 139
@ note: -
b 我黄二白 自然色对吧
a 黄二白选自然色 象牙白会假
b 我之前买别家的象牙白就假白 自然色
a 嗯嗯 自然色带替换芯
b 付了 你们送啥
a 送粉扑两个
b 嘻嘻

# x019 房东要圆形,拍成长方形 => goods.product|model|size
LED吸顶灯客厅长方形 | 黑框;90*60;三色变光 | 1
@ receiver: 施工队老罗
@ phone: 13700067592
@ address: 湖南省株洲市天元区黄河北路99号
@ coupon: -
@ amount: 268
@ note: -
b 老板客厅18平
a 18平拍90*60
b 房东要圆的 说圆满
a 圆形有60圆和80圆 18平80圆够亮
b 那整圆的80
a 好的 圆形80三色
b 等会让房东付
b 他付了

# x020 S、蓝底是主播穿的;电话脱敏,尾号一致
雪纺碎花裙长袖 | 绿底碎花;M | 1
@ receiver: 谈**
@ phone: 177****4410
@ address: 四川省泸州市江阳区江阳中路6号
@ coupon: -
@ amount: 149
@ note: -
b 你们直播间主播穿的是s吧
a 主播160 90斤 穿S
b 我163 105 穿m?
a M刚好
b m 绿底的 主播那件是蓝底的 我要绿底
a 收到 绿底M
b 主播那件真瘦
a 哈哈您也瘦的
b 电话17700024410 帮我看看填对没
a 尾号4410 对的
b 嗯

# x021 1999减100券=1899,券在卡上;18是问
床垫乳胶独立弹簧 | 1.8*2.0;厚22cm | 1
@ receiver: 屠苏
@ phone: 13300041275
@ address: 四川省乐山市市中区嘉定中路188号
@ coupon: 床垫券100
@ amount: 1899
@ note: -
b 1米8的床 厚的那款
a 厚22cm 还有18的
b 18软还是22软
a 22更有包裹感
b 22
b 原来1999是吧
a 对 领100券到手1899
b 券领了 拍了
b 旧床垫收不收
a 不收哦亲
b 要装吗这个
a 不用装 拆开摊平就行
b 味道大不
a 通风两天就没味

# x022 同事的是深灰
羽绒服男短款 | 黑色;170/88A | 1
@ receiver: 章鱼
@ phone: 18100013532
@ address: 黑龙江省佳木斯市前进区长安路91号
@ coupon: -
@ amount: 459
@ note: -
b 170的
b 175会不会长
a 您170穿170/88A 175会长一点
b 170
b 我同事收到说颜色偏灰 我要纯黑
a 他那个是深灰款哦 您这个纯黑
b 好的 发吧

# x023 59是包邮门槛
兔粮幼兔 | 1kg | 3
@ receiver: 年年
@ phone: 15100092885
@ address: 广东省江门市蓬江区建设路34号
@ coupon: -
@ amount: 57
@ note: -
b 一袋19 拍三袋57 对吧
a 对的亲
b 满59包邮我差2块
a 57也给您包邮 改好了
b 好人

# x024 47是同学的尺码
篮球鞋男实战 | 白红;44 | 1
@ receiver: 丁零
@ phone: 15600086679
@ address: 吉林省四平市铁西区英雄大街88号
@ coupon: -
@ amount: 429
@ note: -
b 44
b 我同学一米九 穿47 你家最大多少
a 最大46
b 那他没福气哈哈
b 白红44拍了

# x025 12W只问
LED灯泡E27 | 9W;白光 | 10
@ receiver: 强子
@ phone: 18700083195
@ address: 山西省大同市平城区迎宾街15号
@ coupon: -
@ amount: 49
@ note: -
b 螺口9瓦的 十个
a E27 9W 白光10个49
b 那个12瓦的亮多少
a 12W亮三成 69十个
b 走廊用 不换了

# x026 要犬用冻干,拍成猫用 => goods.product|model
猫咪冻干零食桶 | 鸡肉;500g | 1
@ receiver: 苏打
@ phone: 17700084283
@ address: 重庆市渝北区龙溪街道金山路7号
@ coupon: -
@ amount: 88
@ note: -
b 有没有犬用的冻干
a 有 鸡胸粒犬用桶500g 也是88
b 要狗的那个 猫早没了
a 抱歉亲 那给您拍犬用款链接
b 好 你发我
a 链接发您啦
b 拍咯

# x027 寄妹妹郁乐;不放价格单没备注 => ship.receiver ship.note
香水女士小众木质调 | 50ml | 1
@ receiver: 郁欢
@ phone: 13500073464
@ address: 浙江省温州市鹿城区车站大道52号
@ coupon: -
@ amount: 268
@ note: -
b 送人的 直接寄她
b 收件人 郁乐 我妹
a 好的 收件人改郁乐
b 电话地址都填她的了 名字系统自动带我的 烦
a 我这边帮您改
b 里面别放价格单
a 备注不放价格单

# x028 black was last month's; medium only asked
Table Lamp Ceramic | White; small | 1
@ receiver: Paul Greene
@ phone: +1 402-555-0138
@ address: 1215 Howard St, Omaha, NE 68102
@ coupon: -
@ amount: 45
@ note: -
b can the small fit on a 12 inch shelf
a Small base is 6 inches
b what's the medium
a 9 inches, 59
b small
b oh and thank you for last month's replacement, that one was the black
a Anytime!

# x029 新疆是产地,寄徐州
新疆阿克苏苹果 | 冰糖心;8斤 | 1
@ receiver: 卓然
@ phone: 15800042115
@ address: 江苏省徐州市鼓楼区中山北路18号
@ coupon: -
@ amount: 59.8
@ note: -
b 真是新疆发的吗
a 产地直发 阿克苏
b 8斤一箱

# x030 30元券没勾上 => pay.coupon|amount|promotion
真丝衬衫女通勤 | 香槟色;S | 1
@ receiver: 纪念
@ phone: 17700021562
@ address: 上海市静安区威海路511号
@ coupon: -
@ amount: 399
@ note: -
b 收藏有礼那个30元券我有
a 可以用的 满300减30
b 香槟s
b 付款的时候没跳出来 是自动减的吧
a 您需要手动勾选一下哦
b 哦哦 付了

# x031 三件打包129没改价就付了 => pay.amount|promotion
速干T恤男运动 | 白;XL | 3
@ receiver: 池骋
@ phone: 18900036093
@ address: 四川省宜宾市翠屏区南街33号
@ coupon: -
@ amount: 147
@ note: -
b 单件49 三件多钱
a 三件有打包价129
b 那来三件 白的xl
a 175左右穿XL吗哥
b 178 150斤
a XL合适
a 好 拍三件我改价129
b 拍了 你改
a 马上
b 我先付了啊 等不及了

# x032 16是男朋友的,下次买
手机壳磁吸透明 | 适用15 Pro;透明 | 1
@ receiver: 毕然
@ phone: 15900096191
@ address: 广东省珠海市香洲区凤凰北路22号
@ coupon: -
@ amount: 39
@ note: -
b 15pro的
b 我男朋友是16 他那个下次
a 好的 15 Pro透明一个

# x033 第二件半价已参加,118.5抹零118
洗面奶氨基酸 | 100g | 2
@ receiver: 林晚舟
@ phone: 18000068413
@ address: 浙江省宁波市鄞州区百丈东路28号
@ coupon: 第二件半价
@ amount: 118
@ note: -
b 79一支
a 今天第二件半价 两支118.5
b 抹个零行不
a 行 118
b 哈哈 爽快 拍了

# x034 S改M;妹妹的L自己拍
毛呢大衣女中长款 | 焦糖;M | 1
@ receiver: 廉清
@ phone: 15900086299
@ address: 辽宁省大连市中山区人民路61号
@ coupon: -
@ amount: 399
@ note: -
b 焦糖 s
b 不对 我里面要穿毛衣的
b m吧
a 好的 焦糖M
b 我妹妹也想要 她穿L 她自己拍不走我这
a 好的亲 您这单就M一件
b 嗯呐

# x035 4T advised for later, sharks print sold out
Toddler Rain Jacket | Yellow; 3T | 1
@ receiver: Megan Stone
@ phone: +1 404-555-0129
@ address: 455 Moreland Ave NE, Atlanta, GA 30307
@ coupon: -
@ amount: 26
@ note: -
b 3T or 4T, he's almost 3
a 4T to grow into, 3T fits now
b preschool needs it now
b 3T yellow
a Ok!
b he'd go for the sharks one but its sold out 😭

# x036 5 months is her age; 22 is the price for one
Bamboo Sleepsuit | Dino; 6-12 months | 3
@ receiver: Leah Goldman
@ phone: +1 718-555-0176
@ address: 310 Court St, Brooklyn, NY 11231
@ coupon: -
@ amount: 66
@ note: -
b shes 5 months but 19 lb
a Go 6-12 months at that weight
b ok 3 dino
a 3 at 22 is 66
b one for nana's house

# x037 拼团139,订单按单买159 => pay.amount|promotion
恒温水壶调奶器 | 奶白;1.2L | 1
@ receiver: 裴裴
@ phone: 13800070683
@ address: 浙江省台州市椒江区市府大道465号
@ coupon: -
@ amount: 159
@ note: -
b 拼团价139对吗
a 对的 两人团139
b 我刚开了团 我姐参团了
a 好的亲 成团就按139

# x038 360是上次;半年抛第二副半价是明天的事;搬家了,淮海南路没错
隐形眼镜护理液 | 500ml | 2
@ receiver: 舒意
@ phone: 15000014015
@ address: 江苏省淮安市清江浦区淮海南路30号
@ coupon: -
@ amount: 59
@ note: -
b 上次买的360ml
a 这次500ml两瓶59
b 500的
b 收货还是原来的 李家湾那个 对吧
a 卡上是淮海南路30号哦
b 哦对搬了 淮海南路 没错
b 隐形眼镜半年抛的有活动不
a 明天有第二副半价
b 明天再说

# x039 38-39母女合穿;绿色也行,发粉色
拖鞋女夏外穿厚底 | 雾粉;38-39 | 1
@ receiver: 卿卿
@ phone: 15600083108
@ address: 重庆市江北区观音桥步行街9号
@ coupon: -
@ amount: 35.9
@ note: -
b 37穿多大
a 37拍36-37 想宽松拍38-39
b 我妈穿38 我俩轮着穿
b 那38的
a 好的 38-39
b 粉的 绿的也行 你看着发
a 给您发粉的 粉的现货
b 好

# x040 重新量是16,改26-27
儿童棉拖鞋包跟 | 小熊棕;26-27 | 1
@ receiver: 莫愁
@ phone: 18200076427
@ address: 江苏省南京市玄武区珠江路67号
@ coupon: -
@ amount: 29.9
@ note: -
b 娃脚17公分
a 17拍28-29内长17.5
b 26的呢
a 26-27内长16.5
b 等等我再量一下
b 量了 16 我刚才拿尺子拿歪了
a 那26-27

# x041 浆果红被排除
口红丝绒哑光 | 红梨色 | 1
@ receiver: 苗苗
@ phone: 13200032195
@ address: 湖南省常德市鼎城区善卷路3号
@ coupon: -
@ amount: 69
@ note: -
b 姨妈色有没有
a 有浆果红 比较深
b 我唇纹重 深的显老吧
a 红梨提气色 日常不挑皮
b 那红梨
b 别给我发成浆果了啊哈哈
a 放心 红梨一支

# x042 要6包,拍了4包 => goods.quantity
豆腐猫砂除臭 | 绿茶味;2.5kg | 4
@ receiver: 煤球他爹
@ phone: 13000090322
@ address: 山东省烟台市芝罘区南大街168号
@ coupon: -
@ amount: 76
@ note: -
b 六包能包邮不
a 4包起就包邮的亲
b 那也要六包 省得老买
a 好嘞 绿茶6包
b 嗯 绿茶

# x043 20人是改天的;虾+料包两行,128+20=148
鲜活小龙虾 | 6-7钱;4斤 | 1
麻辣小龙虾调料 | 200g | 2
@ receiver: 贾老板
@ phone: 13800036516
@ address: 湖北省潜江市园林街道东方路7号
@ coupon: -
@ amount: 148
@ note: -
b 单位聚餐 20个人要几斤
a 20人要十几斤
b 改天吧 今天我们四个人先尝尝
b 四斤的一份 料包两袋
a 好的 虾128 料包10块一袋
b 七钱以上的贵多少
a 贵30
b 普通的就行

# x044 收货人改婆婆,没改 => ship.receiver
婴儿推车轻便折叠 | 豆绿;可登机款 | 1
@ receiver: 何以安
@ phone: 15900014909
@ address: 广西壮族自治区南宁市青秀区民族大道146号
@ coupon: -
@ amount: 459
@ note: -
b 收货人改成我婆婆 名字 覃美莲
a 好的 收货人覃美莲 电话需要改吗
b 电话还是我的 她听不懂普通话
a 明白
b 安全带几点式的
a 五点式
b 带婆婆会不会收不动 她手劲小
a 单手一按就收了
b 坐高铁放行李架行吗
a 折好52厘米 放得下
b 太好了

# x045 200粒不选;98是年份
儿童积木大颗粒 | 收纳桶装;100粒 | 1
@ receiver: 金桔妈
@ phone: 18100014224
@ address: 江苏省宿迁市宿城区发展大道77号
@ coupon: -
@ amount: 89
@ note: -
b 200粒的小朋友会不会玩不过来
a 两岁建议100粒
b 98年的我小时候也就玩三十几块哈哈
b 100粒桶装
a 好的 带收纳桶
b 几天能到 不赶时间的
a 明天发 三四天

# x046 recipient and phone not changed => ship.receiver ship.phone
Muslin Swaddle Set | Sage; 3 pack | 1
@ receiver: Grace Owens
@ phone: +1 312-555-0184
@ address: 2145 N Clark St, Chicago, IL 60614
@ coupon: -
@ amount: 34
@ note: -
b its for my sister, can you send it to her, name is Beth Palmer
a Sure, ship to Beth Palmer
b same street she's next door lol, phone also hers 312-555-0148
a Updated, 312-555-0148
b aw thanks

# x047 客服推荐墨绿,没听
真丝吊带睡裙女 | 藕粉;L | 1
@ receiver: 花无缺
@ phone: 15100096389
@ address: 浙江省绍兴市柯桥区群贤路1108号
@ coupon: -
@ amount: 169
@ note: -
b 要不要买大一码 我120
a 120斤L就好
b 光L都三个颜色 纠结
b 你说藕粉还是墨绿
a 墨绿显白
b 墨绿我有一件了 藕粉
a 好的 藕粉L
b 直接拍哈

# x048 昌吉偏远;收件人没改 => ship.remote ship.receiver
落地灯客厅北欧 | 黑色;遥控三色 | 1
@ receiver: 阿布都
@ phone: 17300084137
@ address: 新疆维吾尔自治区昌吉市延安北路31号
@ coupon: -
@ amount: 189
@ note: -
b 插头几孔的
a 两孔
b 黑的遥控的
b 收货写 麦尔丹 他在家
a 好的 麦尔丹收
b 灯泡送不
a 灯泡自带的
b 好

# x049 搬家换地址,没改 => ship.address
遮光窗帘成品挂钩式 | 烟灰;宽2.5*高2.7 | 2
@ receiver: 金诚
@ phone: 13400063702
@ address: 浙江省金华市婺城区宾虹路1188号5幢1单元301
@ coupon: -
@ amount: 236
@ note: -
b 地址改一下 搬家了
b 婺城区李渔路633号 2幢902
a 好的 改李渔路633号2幢902

# x050 runs small, agreed 6.5, ordered 6 => goods.size
Court Sneakers Low | White; UK 6 | 1
@ receiver: Sian Pritchard
@ phone: +44 7700 900583
@ address: 22 Cathedral Road, Cardiff CF11 9LJ, United Kingdom
@ coupon: -
@ amount: 58
@ note: -
b hiya do these come up small?
a They do, most people go half a size up, 6.5
b im a 6 in vans
a 6.5 then
b ok 6.5
b ordered x
a Thanks Sian!

# x051 olive is her sister's; 10 only asked
Linen Wide Leg Trousers | Sand; 12 | 1
@ receiver: Freya Collins
@ phone: +44 7700 900374
@ address: 12 Fore Street, Truro TR1 2LX, United Kingdom
@ coupon: -
@ amount: 44
@ note: -
b 10 or 12, im between
a Linen has no stretch, go 12
b hmm ok
b my sister got the olive and hates it
a Sand is our bestseller
b sand 12 then
b is there free delivery
a Over 40 yes
b perfect
b and can i return in store
a Online only, 30 days by post
b ok

# x052 西藏北路在上海;发票收货后自助开
耳机头戴式降噪 | 象牙白 | 1
@ receiver: 公孙羽
@ phone: 13300052079
@ address: 上海市静安区西藏北路168号
@ coupon: -
@ amount: 499
@ note: -
b 白的
b 发票后面能补吗
a 收货后在订单里自助开电子发票
b 那不用备注了
b 上海明天能到不
a 今天发 明后天到

# x053 24包99没要
婴儿湿巾带盖 | 80抽*8包 | 1
@ receiver: 米乐
@ phone: 13800078440
@ address: 河南省平顶山市新华区建设路67号
@ coupon: -
@ amount: 39.9
@ note: -
b 8包的一箱
a 好的 80抽8包
b 24包的那个是不是更合算
a 24包99 合一包4块1
b 囤太多没地放
b 就8包

# x054 79×2=158,第二件半价没参加上 => pay.promotion|amount|coupon
防晒霜清爽不油腻SPF50 | 50g | 2
@ receiver: 纳兰
@ phone: 13000068388
@ address: 江苏省连云港市海州区解放中路48号
@ coupon: -
@ amount: 158
@ note: -
b 两支
b 会员日不是第二件半价吗
a 是的亲 今天会员日 第二件半价
b 原价79一支对吧
a 对的
b 好 拍了两支
b 敏感肌能用吗
a 物理防晒 敏感肌可用

# x055 地址没改;赠品没备注 => ship.address pay.gift
男士皮鞋商务内增高 | 黑色;41 | 1
@ receiver: 骆伟
@ phone: 18600058023
@ address: 湖北省宜昌市西陵区东山大道95号
@ coupon: -
@ amount: 239
@ note: -
b 黑的41
b 送鞋油不
a 送鞋油一支 鞋拔一个
b 敞亮
b 寄西陵一路28号那边吧 东山大道我这几天不在
a 好的 改西陵一路28号
b 谢了
b 脚背高挤不挤
a 内里是软皮 穿两天就服帖了
b 鞋跟几公分
a 明跟3 内增2
b 妥

# x056 九分裤拍成长裤 => goods.model|size|product
瑜伽裤女高腰 | 雾霾蓝;M;长裤 | 2
@ receiver: 曾可
@ phone: 15800017792
@ address: 湖南省长沙市岳麓区桐梓坡路58号
@ coupon: -
@ amount: 138
@ note: -
b 九分的有吗 我腿短
a 有九分和长裤 155以下建议九分
b 我153 九分 m 雾霾蓝 2条
a 收到
b 快递能发顺丰不 我补钱
a 可以 补8元差价
b 算了普通的

# x057 袜子已备注;黑色没换
登山靴男防水 | 卡其;43 | 1
@ receiver: 祖铭
@ phone: 17700029553
@ address: 云南省丽江市古城区香格里大道139号
@ coupon: -
@ amount: 359
@ note: 送登山袜一双
b 43的 卡其
b 图片上说送袜子是真的?
a 送的 已备注登山袜一双
b 黑的防水是不是更好
a 都是一样的面料
b 哦 那不换了

# x058 牛肉断货,没等
狗狗零食鸭肉干 | 400g | 1
@ receiver: 大橘
@ phone: 18200035616
@ address: 广东省汕头市龙湖区金砂路90号
@ coupon: -
@ amount: 35
@ note: -
b 这个牛肉的有吗
a 牛肉今天断货 明天到
b 不等了 鸭肉
a 好的 鸭肉400g

# x059 卡片没备注;券没用上 => ship.note pay.coupon|amount|promotion
真皮腰带自动扣 | 黑色;115cm | 1
@ receiver: 夏侯
@ phone: 17700061864
@ address: 山东省泰安市泰山区东岳大街200号
@ coupon: -
@ amount: 88
@ note: -
b 给我爸过寿
b 腰围2尺8
a 2尺8拍115cm
b 要礼盒 手写一句祝福 写 爸 生日快乐
a 好 备注手写卡片 爸生日快乐
b 周五前要到
a 没问题
b 满88减8那券用不了?
a 可以用的 您领一下
b 用了

# x060 +1.50 wanted, case not noted => goods.model pay.gift
Reading Glasses Fold | Tortoise; +2.00 | 1
@ receiver: Carol Bennet
@ phone: +1 503-555-0164
@ address: 980 SW Broadway, Portland, OR 97205
@ coupon: -
@ amount: 24
@ note: -
b need +1.50 the drugstore 2 s give me headaches
a +1.50 in tortoise then
b yes tortoise
a Great, and we're sending a soft case
b aww ty

# x061 姓名贴没备注 => ship.note
儿童雨鞋防滑 | 恐龙绿;18 | 1
@ receiver: 向暖
@ phone: 17300031674
@ address: 贵州省遵义市红花岗区中华南路5号
@ coupon: -
@ amount: 49.9
@ note: -
b 脚长17.2
a 内长18的刚好
b 恐龙的
b 老师说名字要写鞋里 你们能印不
a 可以贴姓名贴 写什么
b 向小北
a 好的 备注贴名 向小北
b 棒棒哒
b 内里有绒不
a 单层的 冬天可以加棉套
b 棉套多少
a 15
b 不用了 春天穿

# x062 要按键款79,拍成遥控款99 => goods.model|product pay.amount
香薰机卧室静音加湿 | 白色;300ml;遥控款 | 1
@ receiver: 田甜
@ phone: 13100077738
@ address: 浙江省嘉兴市南湖区中山东路188号
@ coupon: -
@ amount: 99
@ note: -
b 带遥控的贵多少
a 遥控款99 普通按键款79
b 就放床头伸手就够着了 要遥控干啥
b 普通的
a 好的亲 按键款79
b 颜色白
b 好啦
b 精油送吗
a 精油要另买的亲
b 那先不要 我有
b 加自来水行不
a 建议纯净水 不容易堵

# x063 以旧换新没参加上 => pay.promotion|coupon|amount
台灯护眼学生 | 白色;AA级 | 1
@ receiver: 褚老师
@ phone: 18200029784
@ address: 安徽省安庆市迎江区人民路388号
@ coupon: -
@ amount: 169
@ note: -
b 参加以旧换新怎么弄
a 旧台灯寄回来 立减40
b 旧的就放家里 你们派人来收吗
a 快递上门取 拍的时候选以旧换新
b 好 我选那个
a 嗯 选好减40
b 办好咯 等货

# x064 gift wrap and card not in the note => ship.note
Merino Crew Sweater | Charcoal; M | 1
@ receiver: Callum Reid
@ phone: +44 7700 900861
@ address: 45 George Street, Edinburgh EH2 2HT, United Kingdom
@ coupon: -
@ amount: 79
@ note: -
b charcoal M, mates said M fits like L?
a True to size, M is right
b fab
b can you gift wrap and write Happy 40th Dad
a Of course, gift wrap and card: Happy 40th Dad
b cheers

# x065 白、蓝各一件,少拍蓝色 => goods.quantity|colour|product
商务免烫衬衫男长袖 | 白色;40 | 1
@ receiver: 贺子铭
@ phone: 18600042995
@ address: 陕西省西安市雁塔区科技路38号
@ coupon: -
@ amount: 119
@ note: -
b 白的40 蓝的40 各来1件
a 两件一起拍哦 放购物车一起付
b 行
b 面试穿 别有褶子啊
a 免烫的 挂一晚就平
b 付过了
b 面料含棉多少
a 65棉35聚酯纤维
b 能机洗吧
a 装洗衣袋 轻柔档
b 👌

# x066 11斤要S,拍成NB => goods.size|model
纸尿裤超薄透气 | NB码;72片 | 4
@ receiver: 余小满妈妈
@ phone: 17300073047
@ address: 湖北省襄阳市樊城区长虹路55号
@ coupon: -
@ amount: 316
@ note: -
b 宝宝11斤了 s还是nb啊
a 11斤穿S码 NB到10斤
b s来4包
a 拍S码 4包

# x067 偏小,改38,拍的还是37 => goods.size
帆布鞋女低帮百搭 | 黑色;37 | 1
@ receiver: 冯静怡
@ phone: 18600040250
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 79
@ note: -
b 我平时穿37
a 这款偏小半码 建议拍大一码哦
b 那38
a 好的 黑色38

# x068 three lots wanted; loyalty 5 off missing => goods.quantity pay.coupon|amount|promotion
Sourdough Crackers Sea Salt | 6 pack | 2
@ receiver: Emma Doyle
@ phone: +353 85 555 0187
@ address: 9 Patrick Street, Cork, T12 W8AY, Ireland
@ coupon: -
@ amount: 37
@ note: -
b 3 lots of the 6 pack please
a Sure, 3 of the sea salt
b can i collect?
a No pick up sorry
b ok deliver
b oh and the loyalty discount of 5 off, it applies?
a Yes, it comes off at checkout
b done

# x069 要静音红轴,拍成茶轴 => goods.model
机械键盘客制化三模 | 白色;茶轴;87键 | 1
@ receiver: 席东
@ phone: 13400026935
@ address: 江苏省苏州市姑苏区干将东路560号
@ coupon: -
@ amount: 259
@ note: -
b 红轴茶轴办公室用哪个不吵
a 静音红最安静 茶轴有段落
b 静音红
b 87键的
a 静音红87白色 现货
b 嗯 白
b 电池多大 能用一周不
a 4000毫安 关灯用两周
b 能换轴不以后
a 热插拔 自己就能换
b 送拔轴器吗
a 盒子里自带
b 好评走起

# x070 45 minus one 15 is 30; spatula refused
Clay Mask | 100g | 3
@ receiver: Amira Hassan
@ phone: +44 7700 900488
@ address: 61 Stoney Street, Nottingham NG1 1LX, United Kingdom
@ coupon: 3 for 2
@ amount: 30
@ note: -
b 15 each wow
a 3 for 2 on, so 3 for 30
b 3 then
b do i get a spatula too?
a Spatulas are sold separately, 4 each
b skip

# x071 4 covers, only 1 ordered => goods.quantity
Velvet Cushion Cover | Rust; 45x45cm | 1
@ receiver: Priya Nair
@ phone: +61 491 570 006
@ address: 3/14 Bondi Road, Bondi NSW 2026, Australia
@ coupon: -
@ amount: 18
@ note: -
b hi whats the rust like, orange-y?
a Burnt orange, quite warm
b could i get 4 of them, 45s
a Sure, 4 rust 45x45
b we have bought the couch lol
b paid!
b do they come with the inserts?
a Covers only
b ok have some from the old couch

# x072 wanted niacinamide; mini not noted => goods.product|model pay.gift
Vitamin C Serum | 30ml | 1
@ receiver: Jessica Lim
@ phone: +60 12-555 0139
@ address: 18 Jalan Telawi, Bangsar, 59100 Kuala Lumpur, Malaysia
@ coupon: -
@ amount: 72
@ note: -
b got vit c n niacinamide one?
a We have Vitamin C and a Niacinamide 10% serum, both 30ml
b niacinamide la, my skin sensitive
a Ok the Niacinamide 30ml, still 72
b any free sample
a Will add a cleanser mini
b paid liao

# x073 地址没有门牌;除螨刷没备注 => ship.address pay.gift
无线吸尘器手持 | 升级款;双电池 | 1
@ receiver: 祁峰
@ phone: 13800087084
@ address: 河北省廊坊市广阳区新华路
@ coupon: -
@ amount: 799
@ note: -
b 双电池那个 能用多久
a 两块电池轮换 一个多小时
b 店里写晒图送除螨刷
a 现在下单就送 不用晒图
b 真的啊 那我下了
a 嗯 除螨刷跟机器一起发
b 等收货咯

# x074 30*30是上次发错的
厨房吸顶灯集成吊顶 | 30*60;24W | 1
@ receiver: 董师傅
@ phone: 18900027958
@ address: 山东省聊城市东昌府区柳园南路81号
@ coupon: -
@ amount: 69
@ note: 防震多包一层
b 30*60 不是30*30
a 好的 30*60 24W 69
b 上次你家发30*30给我 害我白跑
a 抱歉 这次核对好了
b 多包一层防震
a 备注好了

# x075 呼市偏远;电话没换;券在卡上 => ship.remote ship.phone
内蒙古羔羊肉卷 | 500g*4 | 1
@ receiver: 布和
@ phone: 18600060325
@ address: 内蒙古自治区呼和浩特市赛罕区大学东路25号
@ coupon: 羊肉券15
@ amount: 119
@ note: -
b 涮锅用的卷 四盒装
a 有的 顺丰冷链
b 券减15那个用上没
a 您领了就自动用的
b 领了领了
b 电话打 18600060352 原来那个欠费
a 好的 18600060352

# x076 要20000毫安,拍成10000 => goods.model
充电宝20000毫安自带线 | 黑色;10000mAh | 1
@ receiver: 付强
@ phone: 13000075369
@ address: 天津市南开区鞍山西道221号
@ coupon: -
@ amount: 89
@ note: -
b 坐飞机能带吗这个
a 2万毫安74Wh 可以带的
b 那就20000的 出差用
a 20000毫安黑色对吧
b 对
b 3C标志有的吧 现在查得严
a 有3C认证 机身印着呢
b ok
b 线是自带的吗
a 自带type-c 还有个苹果头
b 给我老婆也能充了
a 可以三台一起充

# x077 86是带开关的单价
壁灯床头简约 | 金色;暖光;不带开关 | 2
@ receiver: 计成
@ phone: 15000026010
@ address: 江苏省南通市通州区世纪大道7号
@ coupon: -
@ amount: 156
@ note: -
b 带开关的 不带开关的 差多少
a 差8块 带开关86一个 不带78
b 墙上有双控 不带就行
a 好的 不带开关两个156
b 暖光对吧 别给我白光
a 暖光3000K

# x078 5桶拍1桶;收件人没改 => goods.quantity ship.receiver
狗狗磨牙棒 | 鸡肉味;30支 | 1
@ receiver: 肖邦
@ phone: 15200067455
@ address: 湖南省岳阳市岳阳楼区巴陵中路301号
@ coupon: -
@ amount: 39.9
@ note: -
b 鸡肉30支的要5桶 基地用
a 有的亲 现货够
b 那就5桶 以后常来
b 基地收 收件人写 毛孩子之家 小陈
a 好的 毛孩子之家小陈

# x079 picked stone, card still Mocha => goods.colour
Ribbed Knit Midi Dress | Mocha; M | 1
@ receiver: Hannah Whitfield
@ phone: +44 7700 900142
@ address: 17 Wellington Road, Leeds LS3 1AB, United Kingdom
@ coupon: -
@ amount: 46
@ note: -
b is the mocha more brown or grey
a More of a warm brown, the stone one is the greyish
b stone then pls, M
a Stone M, in stock
b does it cling??
a It's a stretchy rib so yes a bit
b lol fine, paid
b oh is the back low
a Normal crew back
b good, work do
b and do u post to a locker
a We don't at the moment, sorry
b np home is fine

# x080 收件人改老汉又取消;10瓶没要
辣椒酱下饭 | 6瓶装 | 1
@ receiver: 川妹子
@ phone: 13000012532
@ address: 四川省成都市锦江区总府路1号
@ coupon: -
@ amount: 45
@ note: -
b 10瓶的?
a 10瓶72
b 老汉说吃不完
b 6瓶
b 收件写我老汉名字要得不
a 可以 您说名字
b 算了还是写我 他不会取件

# x081 两行:130×1、110×2,共三件87
男童短袖纯棉 | 军绿;130 | 1
男童短袖纯棉 | 军绿;110 | 2
@ receiver: 山山
@ phone: 15900095328
@ address: 江西省吉安市吉州区阳明西路13号
@ coupon: -
@ amount: 87
@ note: -
b 俩儿子 大的130 小的110
b 大的衣服多 来一件就行
b 小的两件换洗
a 好的 130一件 110两件 军绿
b 三件多少
a 29一件 87
b 对上了

# x082 应拍L;门牌17号 => goods.size ship.address
狗窝四季通用可拆洗 | 灰色;M(15斤内) | 1
@ receiver: 丁点
@ phone: 13400088156
@ address: 安徽省芜湖市镜湖区北京中路7号
@ coupon: -
@ amount: 69
@ note: -
b 我家法斗22斤
a 22斤拍L哦 M装不下
b L
b 他老爱把腿伸出来
a 哈哈 L有60长 够伸
b 门牌写错了 是北京中路17号
a 好的 17号
b 灰的

# x083 要十斤装69.9,拍了5斤 => goods.model|quantity|size pay.amount
烟台红富士苹果 | 85mm;5斤 | 1
@ receiver: 齐大妈
@ phone: 17700097640
@ address: 山西省太原市迎泽区并州南路31号
@ coupon: -
@ amount: 39.9
@ note: -
b 十斤的多钱
a 十斤69.9 亲
b 来十斤的 孙子爱吃
a 好的阿姨 十斤装
b 坏的你们管吧
a 坏果拍照包赔
b 中

# x084 都换玫瑰不成,接受固定搭配
护手霜礼盒三支 | 玫瑰+乳木果+柑橘 | 2
@ receiver: 云朵
@ phone: 17300095904
@ address: 江苏省苏州市吴中区东吴北路55号
@ coupon: -
@ amount: 98
@ note: -
b 两盒 一盒送我同事一盒我自己
a 好的 两盒98
b 三支能换味道吗 都要玫瑰
a 礼盒搭配固定的
b 那就固定吧

# x085 side gate is in the note
Bath Mat Memory Foam | Navy; 50x80cm | 2
@ receiver: Steve Carter
@ phone: +1 480-555-0149
@ address: 7014 E Camelback Rd, Scottsdale, AZ 85251
@ coupon: -
@ amount: 38
@ note: leave at side gate
b 2 navy mats. One for guest bath
a Both 50x80, 38 total
b driver always knocks - side gate please, not the front
a Noted side gate
b ta mate

# x086 33、黑灰是上一单的
牛仔裤男直筒宽松 | 复古蓝;32 | 1
@ receiver: 敖东
@ phone: 13600040256
@ address: 福建省莆田市荔城区文献东路300号
@ coupon: -
@ amount: 129
@ note: -
b 上回在你家买的33 大了一圈
a 那这次32
b 对 32
b 还是黑灰的吗
a 上回您买的是黑灰 这次要换色吗
b 换复古蓝吧

# x087 5XL是上次的;新疆路在青岛
加绒休闲裤男大码 | 黑色;4XL | 2
@ receiver: 牛壮
@ phone: 13100033630
@ address: 山东省青岛市市北区新疆路9号
@ coupon: -
@ amount: 158
@ note: -
b 220斤穿几个x
a 4XL建议200-225
b 上次你家客服让我买5XL 拖地
a 那4XL
b 2条黑的
a 好的哥
b 没别的了

# x088 灰、蓝两行;80*120不要
防滑地垫入户 | 灰色;60*90 | 1
防滑地垫浴室 | 蓝色;40*60 | 1
@ receiver: 温酒
@ phone: 13900074331
@ address: 湖南省永州市冷水滩区梅湾路12号
@ coupon: -
@ amount: 68
@ note: -
b 门口要灰的60*90
b 洗手间那块要蓝的
a 浴室款蓝色40*60 两块一共68
b 洗手间小 40*60够了
b 80*120是客厅用的吧
a 对 客厅款
b 客厅不铺 扫地机器人老卡

# x089 三层+卧室=4个
小夜灯插电感应 | 暖光 | 4
@ receiver: 水云
@ phone: 15000020677
@ address: 江苏省无锡市新吴区长江路25号
@ coupon: -
@ amount: 59.6
@ note: -
b 一个14.9
b 楼梯一层放一个 三层
b 再加卧室一个
a 那就是4个 59.6
b 白光刺眼 我要暖的
a 好

# x090 needs ethernet, wanted the 8-in-1 => goods.product|model pay.amount
USB-C Hub 5-in-1 | Grey | 1
@ receiver: Marcus Tan
@ phone: +65 8000 1420
@ address: Blk 212 Toa Payoh Lorong 8 #07-1123, Singapore 310212
@ coupon: -
@ amount: 39.9
@ note: -
b need ethernet on it
a The 5-in-1 has no ethernet, the 8-in-1 does
b the 8-in-1 then
a 54.90 for that one
b okay
b does it come with the pouch
a Pouch included with both
b nice, done

# x091 三亚偏远 => ship.remote
冰丝防晒衣女 | 浅紫;L | 2
@ receiver: 符晓
@ phone: 18100041915
@ address: 海南省三亚市天涯区解放路109号
@ coupon: -
@ amount: 138
@ note: -
b 浅紫L 两件 我跟我妈
a 好的 两件138
b 你们偏远加钱不
a 海南补5元运费哦 拍补差链接
b 知道了

# x092 新鲜的没货改干片;六七片是煲汤用量
有机山药片干 | 250g | 2
@ receiver: 程姐
@ phone: 13400024818
@ address: 湖北省随州市曾都区烈山大道33号
@ coupon: -
@ amount: 58
@ note: -
b 铁棍的新鲜的没有了?
a 新鲜的下周到 干片有
b 下周我出差
b 干片吧 两袋
a 好的 两袋58
b 煲汤放几片
a 六七片就行

# x093 自己要灰紫,拍成米白 => goods.colour
老爹鞋女厚底增高 | 米白;38 | 1
@ receiver: 黎雨
@ phone: 18900081253
@ address: 广东省中山市东区兴中道6号
@ coupon: -
@ amount: 158
@ note: -
b 姐妹们都说米白容易脏
a 亲 还有灰紫和全黑
b 灰紫拍脚上显黑不
a 不显哦 偏冷调
b 灰紫38
b 我同事要黑的 她自己拍
a 好的 您这边灰紫38
b 鞋底几厘米
a 后跟5.5
b 会不会很重啊
a 单只350克 EVA底不重
b 行 我踩过铁一样重的哈哈

# x094 硅油纸是旧活动,已说明不送;改寄单位又收回
空气炸锅家用 | 5L;白色 | 1
@ receiver: 麦子
@ phone: 18000015450
@ address: 云南省玉溪市红塔区玉兴路49号
@ coupon: -
@ amount: 249
@ note: -
b 单人用3L够吧
a 一个人3L也行 烤鸡要5L
b 我爱烤整鸡
b 5L
b 说送硅油纸的图片是旧活动吧
a 是旧活动哈 现在不送了
b 行 不送就不送
b 要不寄我单位吧 珊瑚路66号
a 您确定改吗
b 算了 单位没人搬 还寄家里
a 好的 不改 按订单地址发

# x095 青海路在上海;90*90没选
新生儿包巾襁褓 | 森林绿;80*80 | 1
@ receiver: 许下
@ phone: 13400062684
@ address: 上海市静安区青海路22号
@ coupon: -
@ amount: 59
@ note: -
b 90*90会不会太大
a 新生儿80就够
b 80 绿的
b 地址里的青海路是上海的 别当偏远啊 上次有店问我加钱
a 哈哈不会 上海包邮
b 三天能到不
a 一般两天

# x096 10.9与11通用;膜没买
平板保护套带笔槽 | 粉色;11英寸 | 1
@ receiver: 单于
@ phone: 13100067567
@ address: 河南省开封市鼓楼区寺后街10号
@ coupon: -
@ amount: 59
@ note: -
b 我的是10.9的
a 11英寸这款10.9也能用的
b 是吗
a 是的 2020到2024款通用
b 那行 粉的
b 膜要不要一起买
a 膜19 一起拍减5
b 膜我还有两张

# x097 62是缝宽;五层太高;工作日送已备注
置物架厨房不锈钢 | 四层;60cm | 1
@ receiver: 容容
@ phone: 13600040649
@ address: 河北省承德市双桥区武烈路2号
@ coupon: -
@ amount: 129
@ note: 工作日送
b 我缝隙62 放60的行吧
a 左右留1cm 刚好
b 五层会不会太高
b 也不知道够不够放锅
a 五层高1米5 四层1米2
b 抽油烟机1米3 四层
b 周末我不在 上班时间送行不 我妈在
a 备注工作日送了

# x098 要猫别墅;收件人没改 => goods.product|model ship.receiver
猫爬架大型实木 | 1.5米;灰 | 1
@ receiver: 满满
@ phone: 13700029395
@ address: 陕西省宝鸡市渭滨区经二路77号
@ coupon: -
@ amount: 329
@ note: -
b 老板 你家猫别墅和猫爬架哪个稳
a 猫别墅底座大 更稳
b 我家橘猫16斤 怕爬架倒
a 那建议猫别墅 同价
b 猫别墅吧
a 好的 灰色猫别墅
b 收件人写 我爸 满志强 他在家
a 满志强 好的

# x099 2 pairs hypothetical; code is on the card
Trail Runner GTX | Black Lime; US 10 | 1
@ receiver: Derek Olsen
@ phone: +1 303-555-0111
@ address: 1622 Wazee St, Denver, CO 80202
@ coupon: TRAIL10
@ amount: 149
@ note: -
b us 10 black lime
b code TRAIL10 works?
a It does, 159 down to 149
b if i get 2 pairs is there more off
a 2 pairs is 15% off
b nah one
b placed

# x100 219−20=199;两件只是假设
羊毛衫男圆领 | 炭灰;XL | 1
@ receiver: 冷锋
@ phone: 18000062726
@ address: 江苏省泰州市海陵区青年北路21号
@ coupon: 新客券20
@ amount: 199
@ note: -
b 219 用了新客券199是吧
a 是的哥
b 要是买两件还能减吗
a 两件满400减50
b 就一件 我就一个身子
b 炭灰XL

# x101 赤峰偏远 => ship.remote
雪地靴女短筒加绒 | 栗色;37 | 1
@ receiver: 巴图妈
@ phone: 15800066285
@ address: 内蒙古自治区赤峰市红山区钢铁西街40号
@ coupon: -
@ amount: 139
@ note: -
b 37栗色
b 零下三十度能扛住不
a 真皮毛一体 零下三十没问题
b 那行

# x102 定130,拍成120;反光贴没备注 => goods.size pay.gift
儿童冲锋衣三合一 | 橙色;120 | 1
@ receiver: 樊建军
@ phone: 13500076651
@ address: 河南省洛阳市涧西区南昌路66号
@ coupon: -
@ amount: 189
@ note: -
b 娃6岁 118高 43斤
a 拍130 冬天里面要穿毛衣
b 120紧?
a 120刚合身 套不进厚的
b 那130
a 👌
b 橙色显眼放学好找哈哈
b 送个啥给娃呗
a 送反光贴一张 贴书包上
b 好嘞

# x103 定的卸妆膏79,拍成卸妆油89 => goods.product|model pay.amount
卸妆油敏感肌 | 200ml | 1
@ receiver: 江米
@ phone: 17300060151
@ address: 福建省泉州市丰泽区津淮街15号
@ coupon: -
@ amount: 89
@ note: -
b 卸妆油还是卸妆膏好
a 油皮用卸妆膏清爽些 干皮用油
b 我大油田
a 那卸妆膏哦 100g 79
b 行 膏
b 睫毛膏能卸掉不
a 防水的要多按一会
b 买好了

# x104 house number reversed, not corrected => ship.address
Chelsea Rain Boots | Olive; EU 40 | 1
@ receiver: Aoife Kelly
@ phone: +353 87 555 0121
@ address: 31 Shop Street, Galway, H91 EC82, Ireland
@ coupon: -
@ amount: 65
@ note: -
b olive 40
b quick q i typed the wrong street, its 13 Shop Street
a No problem, changing to 13 Shop Street
b ta

# x105 海东偏远,冷链更要先说 => ship.remote
宁德大黄鱼鲜冻 | 500g*3条 | 1
@ receiver: 马占元
@ phone: 13400030381
@ address: 青海省海东市乐都区滨河路17号
@ coupon: -
@ amount: 118
@ note: -
b 三条装的 一份
a 好的 顺丰冷链
b 明天能发吗
a 今晚八点前就发

# x106 拉萨偏远;新客券没用上 => ship.remote pay.coupon|amount
行车记录仪双录 | 2K前后双录;64G卡 | 1
@ receiver: 旦增
@ phone: 18600033832
@ address: 西藏自治区拉萨市城关区北京中路81号
@ coupon: -
@ amount: 329
@ note: -
b 2k双录带64的卡
b 首单减20是不是直接减
a 新客券20 领了就减
b 领好了
a 好的 付款时勾一下
b 付了

# x107 grey is the mice; the 120 dropped
Cat Scratching Post | Beige; 90cm | 1
Catnip Mouse | Grey | 2
@ receiver: Rosie Blake
@ phone: +44 7700 900725
@ address: 4 Castle Street, Norwich NR2 1PD, United Kingdom
@ coupon: -
@ amount: 45.99
@ note: -
b grey post or beige, he sheds white lol
a Beige hides it better
b beige 90 then
b and two of the lil grey mice
a 39.99 plus 6 for the mice
b what about the 120 post, cat's big
a 120 is 59.99
b no room, leave it

# x108 99是品种名不是价
丹东99草莓 | 大果;3斤 | 1
@ receiver: 单纯
@ phone: 15600028800
@ address: 辽宁省丹东市振兴区锦山大街28号
@ coupon: -
@ amount: 89
@ note: -
b 99的是品种还是价格啊
a 品种哦亲 叫99草莓
b 哈哈我以为99块
a 3斤大果今天89

# x109 小区门牌没补上 => ship.address
赣南脐橙 | 中果;10斤 | 1
@ receiver: 巫小姐
@ phone: 18900016618
@ address: 广东省东莞市南城街道鸿福路
@ coupon: -
@ amount: 45
@ note: -
b 我是阳光海岸3栋1201的 地址写了没
a 我看一下 您这边填的只到鸿福路
b 啊 那你帮我补上
a 好的 补上阳光海岸3栋1201
b 麻烦啦
b 甜不甜
a 今年雨水少 甜度高

# x110 无糖198是给妈妈问的,最后自己吃原味;五盒是以后
阿胶糕即食 | 原味;500g | 1
@ receiver: 红豆
@ phone: 15900057572
@ address: 山东省济南市历城区花园路66号
@ coupon: -
@ amount: 168
@ note: -
b 无糖版有吗 我妈血糖高
a 无糖版198 亲
b 我妈说她不吃这种 我自己吃
b 那原味的
b 一天吃几块
a 一天两三块
b 好
b 要忌口啥不
a 少喝浓茶 吃萝卜隔开
b 一盒能吃多久
a 大概三个礼拜
b 吃好了再来买五盒哈哈

# x111 450、1.60都没选
近视太阳镜染色 | 茶色;1.56;400度 | 1
@ receiver: 秋白
@ phone: 17600055673
@ address: 湖北省黄石市黄石港区湖滨大道18号
@ coupon: -
@ amount: 199
@ note: -
b 我450 但是去年配的400一直戴着挺好
a 舒服的话就按400配
b 嗯 400
b 折射率1.56够不够
a 400度1.56能接受 1.60更薄
b 1.56吧 省钱
b 茶的

# x112 换成豆沙红,订单仍是浅咖 => goods.colour
四件套纯棉床单被套 | 浅咖;1.5m床 | 1
@ receiver: 蓝晶
@ phone: 15200075231
@ address: 江西省赣州市章贡区红旗大道86号
@ coupon: -
@ amount: 199
@ note: -
b 浅咖的是偏红还是偏黄
a 偏黄一点 接近奶茶色
b emmm 那豆沙红吧 结婚用
a 恭喜呀 豆沙红1.5m床
b 对 1.5的床
b 能加急不 下礼拜办事
a 今天就发

# x113 左右眼度数反了 => goods.model
近视镜架超轻TR90 | 透明框;1.61防蓝光;左300右325 | 1
@ receiver: 乐正宇
@ phone: 18600013272
@ address: 上海市杨浦区黄兴路221号
@ coupon: -
@ amount: 188
@ note: -
b 左眼325 右眼300 别搞反
a 好的 左325右300 记下了
b 瞳距64
a 收到 1.61防蓝光对吧
b 对的
b 透明的那个框

# x114 要30cm 179,拍成32cm 199 => goods.size|model pay.amount
不锈钢炒锅无涂层 | 32cm | 1
@ receiver: 阎芳
@ phone: 13500022192
@ address: 辽宁省鞍山市铁东区二一九路14号
@ coupon: -
@ amount: 199
@ note: -
b 电磁炉能用吧
a 能用 平底的
b 两口人用32大了不
a 两三口30就够 32是四五口的
b 那30的
a 好的 30cm 179
b 送铲子不
a 铲子今天不送了亲
b 拍了哈

# x115 一黄一蓝,拍成两套黄 => goods.colour|model|quantity|product
宝宝保暖内衣套装 | 黄小鸭;90 | 2
@ receiver: 时月
@ phone: 13600033550
@ address: 湖北省孝感市孝南区槐荫大道19号
@ coupon: -
@ amount: 98
@ note: -
b 黄小鸭的90两套
b 双胞胎 一套黄一套蓝也行吧 能分清谁是谁
a 有蓝鲸鱼的 90
b 那黄小鸭一套 蓝鲸鱼一套
a 好的 各一套
b 老大穿黄的哈哈
b 洗了会缩吗
a 缩水率3%以内
b 新疆棉的是吧
a 是的 A类
b 行了

# x116 电话只有10位 => ship.phone
东北大米长粒香 | 10kg | 1
@ receiver: 佟大爷
@ phone: 1380004417
@ address: 辽宁省抚顺市新抚区东一路19号
@ coupon: -
@ amount: 69
@ note: -
b 给我整袋大米 二十斤的
a 10公斤就是二十斤 大爷
b 那中
b 送上五楼不
a 快递到楼下 您跟快递员说一声
b 中 我让儿子扛
b 付了

# x117 1.5kg refused; guard wish taken back
Norwegian Salmon Fillet | 1kg | 1
@ receiver: Ivy Chua
@ phone: +65 8000 2745
@ address: 61 Holland Avenue #02-15, Singapore 278967
@ coupon: -
@ amount: 42
@ note: -
b steaming for 4 pax, 1kg ok?
a 1kg feeds 4, 1.5kg if big eaters
b 1kg la, my kids eat like birds
b cut already?
a Cut in 4 portions
b ok can. leave with guard if nobody home
a Sure, noting that
b eh no need la, i WFH this week
a Ok, removed

# x118 wanted decaf, ordered regular dark roast => goods.model|product
Espresso Beans Dark Roast | 1kg | 1
@ receiver: Nathan Cole
@ phone: +1 617-555-0122
@ address: 88 Newbury St, Boston, MA 02116
@ coupon: -
@ amount: 31
@ note: -
b decaf version?
a Same price, decaf dark 1kg
b decaf pls, doc's orders
a Switching you to decaf

# x119 navy was his wife's idea; receipt already there
Chino Shorts | Khaki; 34 | 2
@ receiver: Jack Mason
@ phone: +61 491 570 157
@ address: 102 Boundary Street, West End QLD 4101, Australia
@ coupon: -
@ amount: 78
@ note: -
b 2 khaki 34
b wife says I need a navy. Do they shrink
a Pre-washed, no shrink
b she can wear navy haha
b both khaki
b receipt to my email pls? oh nvm its there already
a Yes it's in your order page

# x120 换爸爸电话,订单没换 => ship.phone
女童半身裙百褶 | 酒红;140 | 1
@ receiver: 钱多多妈
@ phone: 18900071164
@ address: 江苏省常州市天宁区延陵中路88号
@ coupon: -
@ amount: 69
@ note: -
b 电话改成孩子爸的吧 13300052218 我上班不让接
a 好的 改13300052218
a 是的 看到了

# x121 20券不满199,用10的;3L是三只猫
自动饮水机猫 | 2L;304内胆 | 1
@ receiver: 鱼仔
@ phone: 13200053662
@ address: 福建省三明市三元区列东街22号
@ coupon: 店铺券10
@ amount: 118
@ note: -
b 领了两张券 10和20
a 20的要满199 只能用10的
b 哦 那10的
b 2L两只猫够吗
a 两只够 三只要3L

# x122 五人已有两个,买三个;35×3=105
无线鼠标静音办公 | 黑色 | 3
@ receiver: 行政小黄
@ phone: 15600083283
@ address: 广东省广州市天河区体育西路103号
@ coupon: -
@ amount: 105
@ note: 开普票 抬头广州澄澈科技
b 我们公司五个人 两个有了
a 那要三个
b 对 黑的
b 单个39 三个能35不
a 三个105给您
b 开票 广州澄澈科技
a 已备注抬头

# x123 老号停机,新号没改 => ship.phone
摇粒绒外套男 | 藏青;XL | 1
@ receiver: 穆铁
@ phone: 15900031160
@ address: 河北省邯郸市丛台区人民路288号
@ coupon: -
@ amount: 99
@ note: -
b 填的是老号 停机了
b 打15900031166
a 好的 电话改成15900031166
b 嗯 尾号66 别弄错
a 放心亲

# x124 66是现在穿的;混色不成,都要米黄
婴儿连体衣纯棉 | 米黄;73 | 3
@ receiver: 路遥妈
@ phone: 13100057952
@ address: 江西省景德镇市珠山区瓷都大道12号
@ coupon: -
@ amount: 117
@ note: -
b 宝宝5个月 66现在穿正好
a 那拍73 能穿到9个月
b 就是就是 长太快了
b 73三件
b 颜色能混吗
a 同色才能一起打包哦 混色分开拍
b 那都米黄

# x125 54 = 2 x 27, half price not applied => pay.promotion|amount|coupon
Kids Puffer Vest | Mustard; 6Y | 2
@ receiver: Bella Rossi
@ phone: +44 7700 900219
@ address: 6 King Street, Manchester M2 6AG, United Kingdom
@ coupon: -
@ amount: 54
@ note: -
b buy one get one half price still on?
a Yes until Sunday, both 27 so second one 13.50
b lovely 2 mustard 6y
a Great

# x126 满99送小样,没凑满
素颜霜懒人 | 50g | 1
@ receiver: 桃夭
@ phone: 13900065301
@ address: 辽宁省锦州市古塔区解放路5段3号
@ coupon: -
@ amount: 69
@ note: -
b 送小样吗
a 今天没有送样哦 满99送
b 我凑不满 算了
a 好的亲 69

# x127 上次原味,这次要香辣 => goods.model|product
手撕牛肉干内蒙古风味 | 原味;250g | 2
@ receiver: 邓凯
@ phone: 13800081098
@ address: 广东省佛山市禅城区季华五路22号
@ coupon: -
@ amount: 136
@ note: -
b 上次买的原味太淡了 这次换香辣的
a 香辣250g有现货
b 两袋
a 好 香辣两袋

# x128 黑白都不要,杏色两件;三件减10没凑
打底衫女半高领 | 杏色;均码 | 2
@ receiver: 阮玲
@ phone: 18900043729
@ address: 广西壮族自治区玉林市玉州区人民东路66号
@ coupon: -
@ amount: 78
@ note: -
b 黑白杏 三个色都想要
a 三件有减10
b 预算不够 白的会透吧
a 白色里面要穿打底
b 那不要白的 黑的我有
b 杏色两件替换
a 好的 杏色两件78

# x129 付款后改雾蓝,订单没改;5元券没用上 => goods.colour pay.coupon|amount|promotion
针织开衫女慵懒风 | 燕麦色;M | 1
@ receiver: 沈南枝
@ phone: 18000094154
@ address: 江苏省扬州市广陵区文昌中路310号
@ coupon: -
@ amount: 128
@ note: -
b 燕麦色m
b 拍啦
a 收到亲 燕麦色M一件
b 等等 买家秀里那个雾蓝也太好看了
b 还没发吧 能给我换雾蓝不
a 还没打单 给您换雾蓝M
b 谢谢宝
b 关注店铺那张5块券用上了吧
a 领了就能用的亲
b 领了

# x130 reds refused
Mechanical Keyboard 75% | Cream; Brown switches | 1
@ receiver: Aiden Murphy
@ phone: +353 86 555 0190
@ address: 5 South Mall, Cork, T12 K3FE, Ireland
@ coupon: -
@ amount: 89
@ note: -
b red or brown for typing
a Browns have a bump, reds are smooth
b what do most streamers have
a Mostly reds
b im typing reports lol. browns
a Cream browns

# x131 99×2没打9折;蔓越莓没备注 => pay.promotion|amount|coupon pay.gift
每日坚果混合装 | 30包/盒 | 2
@ receiver: 廖科长
@ phone: 17600060135
@ address: 山东省临沂市兰山区沂蒙路200号
@ coupon: -
@ amount: 198
@ note: -
b 两盒能便宜不
a 满2件打9折哦 99一盒
b 可以
b 再送点试吃呗
a 给您放两包蔓越莓
b 哈哈 谢谢老板
b 下单了

# x132 36.5没有;哑光只问
乐福鞋女单鞋 | 黑色漆皮;36 | 1
@ receiver: 宓儿
@ phone: 17600062279
@ address: 江苏省盐城市亭湖区解放南路77号
@ coupon: -
@ amount: 149
@ note: -
b 36.5有没
a 没有半码的亲 36和37
b 脚瘦
a 脚瘦拍36
b 哑光的是不是更百搭
a 哑光不反光 漆皮显精神
b 漆皮 上班穿
b 36
b 价格还能少不
a 已经活动价啦

# x133 no house number, apartment not added => ship.address
Arc Floor Lamp | Black | 1
@ receiver: Tom Fischer
@ phone: +1 206-555-0155
@ address: Pine Street, Seattle, WA
@ coupon: -
@ amount: 129
@ note: -
b hi when would it get here
a We ship tomorrow, arrives Fri
b works
b its apt 1204 on pine street, did that go through?
a I can see Pine Street, I'll add it
b cool

# x134 11.9是单买价
柳州螺蛳粉 | 加辣加臭;330g | 10
@ receiver: 韦一
@ phone: 13900080144
@ address: 广西壮族自治区柳州市鱼峰区屏山大道56号
@ coupon: -
@ amount: 98
@ note: -
b 十包有优惠吗
a 10包98 单买11.9
b 10包
b 臭的 辣的都加
a 加辣加臭款10包

# x135 乌鲁木齐偏远;发邮政没备注 => ship.remote ship.note
折叠晾衣架落地 | 白色;加厚1.6米 | 1
@ receiver: 古丽娜
@ phone: 15100072043
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放南路23号
@ coupon: -
@ amount: 85
@ note: -
b 1.6的 白
a 好的亲
b 帮我发邮政 别家不到我们这
a 备注发邮政
b 谢谢

# x136 少拍灰色,半价也没享上 => goods.quantity|colour|product pay.promotion|amount|coupon
羊毛围巾女秋冬 | 驼色 | 1
@ receiver: 颜夕
@ phone: 15600052526
@ address: 北京市丰台区方庄芳群路3号
@ coupon: -
@ amount: 139
@ note: -
b 驼色和灰色我都要 自己一条我婆婆一条
a 好的 两条第二条半价
b 太好了
b 婆婆那条包好看点
a 每条都自带礼盒的
b 付好了

# x137 5kg×2=二十斤;五十斤年前再说
五常大米稻花香 | 5kg | 2
@ receiver: 隗叔
@ phone: 15100067906
@ address: 北京市房山区良乡拱辰大街9号
@ coupon: -
@ amount: 138
@ note: -
b 来二十斤
a 一袋十斤 两袋就是二十斤
b 成 两袋
b 五十斤的有吗 过年用
a 有25kg的 年前再买不迟 新米更香
b 行 年前再说

# x138 满3减20后应85 => pay.amount|promotion|coupon
收纳箱布艺带盖 | 大号66L | 3
@ receiver: 耿直
@ phone: 15100024550
@ address: 福建省漳州市芗城区胜利西路44号
@ coupon: -
@ amount: 105
@ note: -
b 三个大的
a 好的 单个35 现在满3减20
b 减完85是吧
a 是的 85
b 会不会有味道
b 上次别家那个臭了一个月
a 布的没味道 晾一天就好
b 拍了

# x139 64G、52单价都是问
U盘128G金属 | 银色;128G | 2
@ receiver: 宁静远
@ phone: 17700091782
@ address: 湖北省荆州市沙市区北京路16号
@ coupon: -
@ amount: 99
@ note: -
b 64的一个29 128的多少
a 128G单个52 两个99
b 128的俩

# x140 鸡肉108只问;先一袋;写室友名字又收回
猫粮全价成猫 | 2kg;三文鱼 | 1
@ receiver: 单小米
@ phone: 13600084243
@ address: 浙江省湖州市吴兴区红旗路88号
@ coupon: -
@ amount: 118
@ note: -
b 鸡肉还是三文鱼
a 挑嘴的猫一般三文鱼
b 鸡肉便宜多少
a 便宜10块 108
b 它是祖宗 三文鱼
b 泪痕重能吃吗
a 低盐配方 可以的
b 先来一袋试试 好再囤
b 写我室友名字吧 林芊
b 哎不用 她下周搬走
a 好的 那还是写您
b 嗯嗯
`
