/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_E = `
# e001 宽3.5两倍=7米,7×39=273;1.5倍只问
雪尼尔遮光窗帘定制(按米拍) | 烟灰;打孔;高2.7米 | 7
@ receiver: 杭晓曼
@ phone: 13600041827
@ address: 江苏省南通市崇川区工农路488号
@ coupon: -
@ amount: 273
@ note: -
b 窗户量了 宽3米5 高2米7
b 做两倍褶要几米呀
a 3.5×2是7米 您数量拍7就行 39一米
b 一点五倍呢 是不是能省点
a 1.5倍5.3米左右 就是褶子少 垂感差点
b 那两倍吧
b 灰的哈 打孔 不要挂钩

# e002 车是23款新锐,拍成18-22款 => goods.model|product
专车专用全包围脚垫 | 朗逸2018-2022款;黑色红线 | 1
@ receiver: 计师傅
@ phone: 13800053072
@ address: 山西省长治市潞州区英雄中路77号
@ coupon: -
@ amount: 168
@ note: -
b 朗逸的脚垫有么
a 有的亲 您是哪年的车
b 23年提的 新锐
a 那要拍朗逸新锐23款那个哦 跟老款孔位不一样
b 中 就那个 黑的带红线
b 拍好了发吧

# e003 要整箱6包,只拍4包 => goods.quantity
绿茶豆腐猫砂 | 2.5kg/包 | 4
@ receiver: 糯米她妈
@ phone: 15900037261
@ address: 四川省绵阳市涪城区临园路东段62号
@ coupon: -
@ amount: 76
@ note: -
b 你家猫砂一箱几包呀
a 一箱6包的宝 拍6包走整箱 19一包
b 放得下放不下哦我家小
a 箱子大概50厘米长
b 行叭整箱囤着 反正两只猫用得快
b 付了付了

# e004 说定12号,订单14号 => goods.size
925银素圈戒指女 | 玫瑰金;14号 | 1
@ receiver: 佟一飞
@ phone: 18700062910
@ address: 辽宁省锦州市凌河区解放路五段30号
@ coupon: -
@ amount: 118
@ note: -
b 我偷偷拿线量了她无名指 一圈5.2厘米
a 周长52mm的话对应12号哦
b 13会不会保险点
a 13会转圈 银的也不好改大小
b 那12 玫瑰金那个
b 别给我发错啊要求婚的😂

# e005 北师大是老大用过的;上册以前买过;英语不要
五年级下册同步练习册 | 语文;人教版 | 1
五年级下册同步练习册 | 数学;人教版 | 1
@ receiver: 欧阳敏
@ phone: 13500028816
@ address: 江西省抚州市临川区赣东大道1217号
@ coupon: -
@ amount: 39.6
@ note: -
b 五下的练习册来语文数学
a 亲要人教还是北师大
b 人教 我家老大那时候用的北师大 现在换了
a 好的 英语要一起吗
b 英语学校发了
b 上册上学期就在你家买的 不用了

# e006 要3段,拍成2段 => goods.model
婴幼儿配方奶粉 | 2段;800g | 6
@ receiver: 顾盼盼
@ phone: 13300019472
@ address: 福建省漳州市芗城区延安北路29号
@ coupon: -
@ amount: 1788
@ note: -
b 我家宝下周就满一岁了
b 是不是该转段了呀
a 12个月以上可以喝3段啦 建议新旧混着转奶哦
b 2段还剩大半罐 够混了
b 那这次直接囤3段 6罐
a 好的宝妈
b 拍啦

# e007 答应备注不印手机号,备注为空 => ship.note
高档名片定制双面 | 300g铜版纸;2盒 | 1
@ receiver: 林小棠
@ phone: 15800011954
@ address: 浙江省嘉兴市南湖区中环南路2096号
@ coupon: -
@ amount: 36
@ note: -
b 名片两盒200张那种
a 一盒100张 拍两盒规格就可以
b 内容我发你邮箱了
b 手机号别印上去 只印座机
a 好的 给设计备注 不印手机号
b 谢谢亲

# e008 暖光、白光、60都没选
卧室吸顶灯圆形 | 直径50cm;中性光4000K | 1
@ receiver: 连城
@ phone: 17300081265
@ address: 安徽省芜湖市镜湖区北京中路12号
@ coupon: -
@ amount: 159
@ note: -
b 房间15平买多大
a 50的够用 60的适合20平以上
b 暖光的是不是太黄了
a 3000K偏黄 6500K偏白 中间的4000K接近自然光
b 白的我家客厅装的那个 刺眼
b 4000的吧
b 50

# e009 “最后一个”=雾白,拍成暗夜紫 => goods.colour
磁吸透明手机壳 | iPhone15Pro;暗夜紫 | 1
@ receiver: 乐乐子
@ phone: 18200066173
@ address: 湖北省宜昌市西陵区夷陵大道93号
@ coupon: -
@ amount: 39
@ note: -
b 15pro的都有啥色
a 有远峰蓝 暗夜紫 雾白三个
b 紫的好看哎
b 可是我手机本身是原色钛 配紫怪怪的
b 最后一个吧
a 雾白 好的
b 拍下啦

# e010 2XL是哥哥的
加厚摇粒绒夹克 | 黑灰;XL | 1
@ receiver: 罗一鸣
@ phone: 13000077241
@ address: 湖南省岳阳市岳阳楼区巴陵中路301号
@ coupon: -
@ amount: 139
@ note: -
b 我哥在你家买过 他1米85穿2xl
a 您自己多高多重呢
b 比他矮半头 174 150斤
a 那您XL就可以 2XL会长
b 嗯xl
b 颜色跟我哥那件一样 黑灰

# e011 伊犁属新疆,偏远未提示 => ship.remote
Type-C快充数据线 | 1.5米;65W | 2
@ receiver: 叶尔肯
@ phone: 13200058830
@ address: 伊犁哈萨克自治州伊宁市斯大林街26号
@ coupon: -
@ amount: 39.8
@ note: -
b 这根线能给笔记本充不
a 65W的 支持的亲
b 质量咋样 上次别家买的俩月就断了
a 编织线的 一年换新
b 行 来俩

# e012 谈好359,订单仍389 => pay.amount
轻音破壁机 | 米白;1.75L | 1
@ receiver: 毕春燕
@ phone: 13400096117
@ address: 山东省聊城市东昌府区东昌西路58号
@ coupon: -
@ amount: 389
@ note: -
b 大姐 389还能少不
a 您诚心要 给您359
b 350得了
a 真到底了 359还包邮的
b 行吧359
a 您先拍下别付 我改价
b 拍了
a 改好了
s 买家已付款

# e013 海马刀没在单上;醒酒器未达条件 => pay.gift
智利干红葡萄酒 | 750ml | 2
@ receiver: 老钱
@ phone: 13900016458
@ address: 河南省洛阳市涧西区南昌路9号
@ coupon: -
@ amount: 136
@ note: -
b 拍两瓶有啥送的不
a 两瓶送海马刀一把 四瓶才送醒酒器
b 喝不了四瓶
b 两瓶 海马刀给我放进去哈
a 好嘞

# e014 湿巾已在订单里;围兜要4包才送
拉拉裤超薄透气 | XL;38片 | 3
【赠品】手口湿巾 | 80抽 | 1
@ receiver: 豆包妈妈
@ phone: 15100049026
@ address: 河北省沧州市运河区浮阳大道66号
@ coupon: -
@ amount: 177
@ note: -
b 3包送什么来着
a 送一包80抽湿巾
b 主播昨晚还说送围兜呢
a 围兜是4包的赠品哦亲
b 哦好吧 那就湿巾 别漏了
a 您看订单里湿巾已经加上了
b 看到了👌

# e015 收件人要改 => ship.receiver
厚底帆布鞋女 | 米白;37 | 1
@ receiver: 简宁
@ phone: 18100022904
@ address: 广东省江门市蓬江区建设路45号
@ coupon: -
@ amount: 89
@ note: -
b 我后天出差了 收件人换我老公吧
b 陶海波
a 好的 收件人改陶海波 电话还是您的吗
b 电话不变 他认得

# e016 一期应为二期 => ship.address
奶油风床头柜 | 暖白;45cm;组装好发 | 2
@ receiver: 江畔
@ phone: 13700085520
@ address: 安徽省滁州市琅琊区龙蟠大道绿地香颂一期6幢301
@ coupon: -
@ amount: 338
@ note: -
b 拍了俩床头柜 左右各一个
b 等一下 小区填错了
b 是绿地香颂二期 不是一期 几幢几室一样的
a 好的 我给您改二期
b 谢谢🙏

# e017 07、02都只问,选06
丝绒雾面唇釉 | #06 红梨;3g | 1
@ receiver: 苗苗
@ phone: 15200039415
@ address: 重庆市渝北区龙溪街道新南路164号
@ coupon: -
@ amount: 59
@ note: -
b 黄皮 07会不会显黑
a 07是粉调 黄皮要挑一下哦 06红梨更友好
b 02呢
a 02是烂番茄 偏橘一点
b 我闺蜜涂02巨好看 但她白
b 06吧 听你的

# e018 手机号只有10位 => ship.phone
龟背竹大盆栽 | 60-80cm;含陶盆 | 1
@ receiver: 穆晚晴
@ phone: 1380006221
@ address: 江西省九江市濂溪区前进东路86号
@ coupon: -
@ amount: 79
@ note: -
b 冬天发货会冻死不
a 我们加保温棉和暖宝宝的
b 那行
b 到了要是烂叶咋整
a 包活包赔 放心

# e019 两电一充套装不要,399是套装价
锂电冲击钻 | 裸机(不含电池充电器) | 1
@ receiver: 戴工
@ phone: 13100071846
@ address: 湖北省孝感市孝南区交通西路22号
@ coupon: -
@ amount: 189
@ note: -
b 裸机是啥意思
a 不带电池和充电器 只有机器哦
b 我有同牌子20v的电池 两块呢
a 20V通用的
b 那不买两电一充那个了 399亏
b 裸机

# e020 15号/15号楼同一地址
60支长绒棉四件套 | 雾霾蓝;1.8m床 | 1
@ receiver: 卢笛
@ phone: 18600090573
@ address: 上海市宝山区殷高西路638弄15号楼902室
@ coupon: -
@ amount: 399
@ note: -
b 地址帮我确认下 殷高西路638弄 15号 902
a 对的 跟系统一致
b 床1米8 被子220*240 配不配
a 1.8m规格就是220×240被套
b ok

# e021 说好用20元会员券,订单没有券 => pay.coupon
高钙软胶囊 | 60粒*2瓶 | 1
@ receiver: 甄阿姨
@ phone: 13600080249
@ address: 江苏省泰州市海陵区青年北路18号
@ coupon: -
@ amount: 128
@ note: -
b 我首页领了张20的会员券 拍的时候自己扣么
a 会自动抵扣的阿姨
b 好嘞 那我买了
b 一天吃几粒
a 一天一粒 随餐

# e022 女儿的不买,一辆红色
遥控越野车大号 | 烈焰红;双电池 | 1
@ receiver: 小树爸爸
@ phone: 13800094470
@ address: 广西壮族自治区玉林市玉州区一环东路309号
@ coupon: -
@ amount: 99
@ note: -
b 儿子要红的 女儿要粉的
a 粉的没有这款哈 有蓝和红
b 那女儿那个不买这个了 给她买娃娃去
b 红的一辆 电池多一块那种
a 双电池装 好的

# e023 navy chosen, beige ordered => goods.colour
Slip-on Canvas Sneakers | Beige; EU 39 | 1
@ receiver: Nur Aisyah
@ phone: +60 12-000 4471
@ address: 17 Jalan SS2/24, 47300 Petaling Jaya, Selangor
@ coupon: -
@ amount: 42.9
@ note: -
b hi sis got navy in 39?
a Hi dear! Navy 39 in stock, 4 pairs left
b nice i want the navy then
b ordered alr ya
a Thank you dear 😊

# e024 24 pieces = 2 packs of 12
Microfibre Cleaning Cloths | Assorted; pack of 12 | 2
@ receiver: Grace Tolentino
@ phone: +63 917 000 2216
@ address: Unit 8C, 114 Kalayaan Ave, Quezon City, Metro Manila
@ coupon: -
@ amount: 398
@ note: -
b how many per pack po?
a 12 pcs per pack ma'am, 199 each pack
b i need 24 pcs for our canteen
a 2 packs po, 398 total
b ok done checkout

# e025 4×5=20节;7号不要
5号碱性电池 | 4粒/卡 | 5
@ receiver: 魏和平
@ phone: 13500061038
@ address: 河北省廊坊市广阳区新华路112号
@ coupon: -
@ amount: 49
@ note: -
b 5号的 20节
a 一卡4节 您拍5卡
b 7号要不要也来点… 遥控器是5号还是7号来着
a 一般电视遥控是7号
b 家里7号还有 算了 5号就行

# e026 深蓝=藏青;荧光绿是同学的
儿童冲锋衣三合一 | 藏青;140 | 1
@ receiver: 沙沙妈
@ phone: 13900084215
@ address: 辽宁省丹东市振兴区七经街19号
@ coupon: -
@ amount: 239
@ note: -
b 我闺女135 穿140大不大
a 三合一里面要套抓绒 140正好
b 深蓝那个还有吧
a 有 藏青140最后几件
b 好的我要了
b 同学穿的荧光绿也太扎眼了哈哈

# e027 要两盒,订单一盒 => goods.quantity
丹东99草莓 | 3斤礼盒;大果 | 1
@ receiver: 钟离
@ phone: 15000013677
@ address: 北京市朝阳区望京西园三区318号楼1102
@ coupon: -
@ amount: 108
@ note: -
b 草莓两盒 一盒送我对象单位 一盒自己吃
a 好的 都寄一个地址吗
b 都寄我这 我自己拎过去
a 好 两盒一起走
b 付完了

# e028 左右眼度数拍反 => goods.model|size
防蓝光近视镜黑框 | 左350右300;1.61 | 1
@ receiver: 傅子衿
@ phone: 18700040915
@ address: 陕西省宝鸡市渭滨区经二路74号
@ coupon: -
@ amount: 168
@ note: -
b 左眼300 右眼350 散光没有
a 好的 折射率选1.61还是1.56
b 1.61
a 记下啦 拍下的时候选对应度数
b 选了

# e029 24寸只问
登机箱万向轮 | 薄荷绿;20寸 | 1
@ receiver: 纪南星
@ phone: 13300036820
@ address: 浙江省台州市椒江区解放南路126号
@ coupon: -
@ amount: 199
@ note: -
b 黑的白的绿的 你家卖最好的哪个
a 薄荷绿最火 这个月都爆了
b 那跟风一下 绿的
b 24寸能带上飞机吗
a 上不了哦 要托运 登机最大20
b 20

# e030 椒盐不买;三斤=3袋
手工红糖麻花 | 黑芝麻味;500g | 3
@ receiver: 邢大妈
@ phone: 13700028543
@ address: 天津市河西区大沽南路501号
@ coupon: -
@ amount: 56.7
@ note: -
b 孩儿 芝麻的来三斤 一斤一袋是不
a 500克一袋 就是一斤 三袋56.7
b 我老伴想吃椒盐的 我说他血压高不让吃咸的
b 就芝麻的
a 好的大妈

# e031 一对只拍一条,金额也少一半 => goods.quantity|colour|product pay.amount
全棉浴巾加大加厚 | 燕麦色;80*160 | 1
@ receiver: 阮棠
@ phone: 15200018736
@ address: 湖南省永州市冷水滩区梅湾路63号
@ coupon: -
@ amount: 49.9
@ note: -
b 一对浴巾 情侣的 一条燕麦一条灰绿
a 好的 燕麦色+灰绿 99.8
b 嗯嗯拍下了

# e032 一对装×1=一对
雨刷片无骨静音 | 大众速腾19款;一对装 | 1
@ receiver: 郭勇强
@ phone: 13600067092
@ address: 河北省衡水市桃城区人民西路356号
@ coupon: -
@ amount: 59
@ note: -
b 雨刮器 速腾19的
a 一对装 59
b 左右不一样长吧
a 一长一短的 专车专用 配好的
b 装的时候电话你能教我不
a 有视频教程 扫包装码就行
b 中

# e033 新号尾号3270,订单3207 => ship.phone
冻干鸡胸肉猫零食 | 500g桶装 | 1
@ receiver: 奥利奥它爹
@ phone: 15800043207
@ address: 江苏省扬州市邗江区文昌西路458号
@ coupon: -
@ amount: 79
@ note: -
b 收货手机号变了 原来那个停机了
b 新的 158 0004 3270
a 好的 我帮您改成新号
b 嗯呐

# e034 粉丝券没用上,金额没减 => pay.coupon pay.amount
垂感衬衫裙收腰显瘦 | 奶杏;S | 1
@ receiver: 池鱼
@ phone: 18200099104
@ address: 福建省莆田市荔城区东园东路88号
@ coupon: -
@ amount: 159
@ note: -
b 直播间那个杏色裙子 是不是有张15的粉丝券
a 有的 关注店铺就能领 满150可用
b 关注了领好了
a 下单自动用上 到手144
b 拍咯~

# e035 选红轴,拍成茶轴 => goods.model
机械键盘87键 | 茶轴;白色背光 | 1
@ receiver: 马思源
@ phone: 13000034871
@ address: 湖北省黄冈市黄州区赤壁大道159号
@ coupon: -
@ amount: 229
@ note: -
b 办公室用怕吵 青轴红轴茶轴哪个
a 青轴最响 茶轴适中 红轴最安静
b 青轴排除
b 红轴吧 静一点好
a 红轴也没声的 很舒服
b 行 白光 红轴
b 我拍完了

# e036 蚊帐雨罩未备注;凉席不送 => pay.gift
婴儿推车轻便伞车 | 浅卡其 | 1
@ receiver: 花卷妈
@ phone: 17600091182
@ address: 贵州省遵义市汇川区上海路226号
@ coupon: -
@ amount: 459
@ note: -
b 推车能上飞机吗
a 可以登机的 折叠后54*30*25
b 送啥不
a 送蚊帐和雨罩
b 凉席呢 我看别人家送
a 凉席不送哦 需要的话15元加购
b 那算了
b 蚊帐雨罩别落了

# e037 84、28是另一款的;三冷三热=6只
304不锈钢角阀 | 冷热通用;单只 | 6
@ receiver: 栗师傅
@ phone: 13900027158
@ address: 江西省上饶市信州区带湖路68号
@ coupon: -
@ amount: 90
@ note: -
b 老板角阀咋卖
a 15一只 一冷一热是一对28
b 我要三冷三热
a 那就6只 冷热通用的 拍6个 15×6=90
b 一对不是28吗 三对84啊
a 那是另一款合金的 这款304不锈钢的没有对价
b 哦 90就90

# e038 放物业没进备注 => ship.note
电热水壶恒温 | 奶白;1.5L | 1
@ receiver: 赖小梅
@ phone: 13800055391
@ address: 云南省玉溪市红塔区玉兴路47号
@ coupon: -
@ amount: 129
@ note: -
b 帮我放物业 我家没人 打电话也不接的上班
a 好的亲 备注放物业啦
b 三楼那个物业 不是门口岗亭
a 嗯嗯

# e039 37是平时码,39是买家自己
软底妈妈鞋防滑 | 枣红;38 | 1
@ receiver: 尚云霞
@ phone: 13500014662
@ address: 山西省临汾市尧都区鼓楼西街36号
@ coupon: -
@ amount: 79
@ note: -
b 给俺妈买的 她平时穿37 脚宽
a 脚宽拍大一码 38
b 枣红色38
b 俺自己39的脚 没合适的颜色 不买
a 好的

# e040 买二送一应付298 => pay.amount|promotion
胶原蛋白肽饮 | 50ml*10支 | 3
@ receiver: 易安然
@ phone: 18600016247
@ address: 四川省南充市顺庆区人民中路115号
@ coupon: -
@ amount: 447
@ note: -
b 是不是买2送1
a 是的 拍3盒付2盒的钱
a 原价447 活动价298
b 那我拍了三盒
b 付款了哦

# e041 58问过,选56
天然和田玉手镯 | 青白玉;56圈口 | 1
@ receiver: 窦丽华
@ phone: 13600048039
@ address: 河南省商丘市梁园区神火大道177号
@ coupon: -
@ amount: 880
@ note: -
b 我手围16.5 戴多大的镯子
a 建议56圈口
b 58的能戴不 好摘
a 58会有点晃 干活容易磕
b 那还是56 青白玉的
b 证书有吧
a 一物一证 都在盒子里的

# e042 拉萨偏远未提示 => ship.remote
自动帐篷免搭建 | 3-4人;军绿 | 1
@ receiver: 达娃卓玛
@ phone: 15200070681
@ address: 拉萨市城关区江苏路24号
@ coupon: -
@ amount: 259
@ note: -
b 帐篷防雨么
a 防水2000mm 小雨没问题
b 三个人睡挤吗
a 3-4人款很宽松的
b 绿色还有货吧
a 有的
b 下单了

# e043 说好60片,拍成100片 => goods.model|size
实木拼图儿童3-6岁 | 动物世界;100片 | 1
@ receiver: 童童外婆
@ phone: 13100045837
@ address: 安徽省淮北市相山区孟山路21号
@ coupon: -
@ amount: 35
@ note: -
b 外孙四岁能拼多少片的
a 4岁建议60片 100片6岁左右
b 那拿60的 动物那个
a 好的
b 拍好了 小朋友等着呢

# e044 核对都一致;不带脚踏只问
人体工学椅 | 黑框灰网;带脚踏 | 1
@ receiver: 韦工
@ phone: 17300004416
@ address: 广东省惠州市惠城区演达大道11号港惠大厦B座1903
@ coupon: -
@ amount: 699
@ note: -
b 椅子给我寄公司 地址是演达大道11号港惠大厦b座1903
a 系统里就是这个地址哦
b 好 收件写韦工就行
a 也是韦工
b 行那没问题
b 不带脚踏的便宜多少
a 便宜60
b 还是带吧

# e045 红笔缺货没买
中性笔按动0.5 | 黑色;12支/盒 | 2
@ receiver: 胡班主任
@ phone: 15900031876
@ address: 湖北省荆州市沙市区北京路243号
@ coupon: -
@ amount: 25.8
@ note: -
b 黑笔24支 给班里用
a 12支一盒 两盒25.8
b 红的要是也有来一盒批作业
a 红色这周缺货了
b 那就黑的两盒吧

# e046 agreed L, ordered M => goods.size
Linen Wide Leg Pants | Sage; M | 1
@ receiver: Hannah Schulz
@ phone: +49 1512 0000318
@ address: Rosenstrasse 14, 48143 Münster, Germany
@ coupon: -
@ amount: 34.5
@ note: -
b hey I'm usually a M but my hips are 106cm
a For 106 hips we suggest L
b ok L in sage
a Great choice!
b Ordered :)

# e047 promised case isn't on the order => pay.gift
Wireless Earbuds | White | 1
@ receiver: Jordan Ellis
@ phone: +1 312-555-0148
@ address: 2231 N Clark St Apt 3F, Chicago, IL 60614
@ coupon: -
@ amount: 29.99
@ note: -
b does the case come free w the earbuds
a Yes, free silicone case with every order this week, I'll add it
b sweet
b black ones sold out right? white is fine
a White in stock
b done

# e048 想完选28
铸铁锅煎锅 | 28cm;带木盖 | 1
@ receiver: 冷月
@ phone: 18100045620
@ address: 重庆市沙坪坝区小龙坎正街208号
@ coupon: -
@ amount: 139
@ note: -
b 电磁炉能用不
a 都能用的
b 26还是28 我们两口子
a 两个人26够了 28稍微重
b 我再想想
b 28吧 偶尔来客人
a 好嘞 带木盖的对吗
b 对 木盖

# e049 贺卡内容没进备注 => ship.note|gift
香水女士淡香 | 白茶;50ml | 1
@ receiver: 鹿鸣
@ phone: 13400019385
@ address: 江苏省淮安市清江浦区淮海东路77号
@ coupon: -
@ amount: 168
@ note: -
b 送闺蜜的 能写张贺卡不
a 可以的 您写什么
b 生日快乐 永远18 ——小鹿
a 好的 给您手写一张放里面
b 爱你😘

# e050 两个应12、10各一,都拍成12 => goods.size|model|quantity
记忆棉枕头护颈 | 高12cm;米色 | 2
@ receiver: 裘先生
@ phone: 13300062749
@ address: 山东省枣庄市市中区解放中路98号
@ coupon: -
@ amount: 198
@ note: -
b 拍两个枕头 我跟我老婆
b 我要高的12 她喜欢矮的 10公分
a 好的 12和10各一个
b 谢了

# e051 白色是上回买的
商务免烫衬衫长袖 | 浅蓝条纹;41 | 2
@ receiver: 殷正国
@ phone: 13600019847
@ address: 山东省泰安市泰山区东岳大街412号
@ coupon: -
@ amount: 198
@ note: -
b 上回买的白的穿着还行
b 这回换个样 浅蓝条纹拿两件
a 好的大哥 尺码还是41吗
b 41
b 白的领子有点黄了咋洗
a 领子抹点洗洁精搓一下 别用84
b 得嘞

# e052 选黑粉,拍成灰紫 => goods.colour
登山鞋女防水防滑 | 灰紫;38 | 1
@ receiver: 柏青
@ phone: 15000062418
@ address: 浙江省丽水市莲都区中山街558号
@ coupon: -
@ amount: 269
@ note: -
b 爬武功山穿行不行
a 完全可以的 防水膜+耐磨底
b 灰紫还是黑粉纠结ing
a 灰紫耐脏 黑粉显白
b 黑粉!
b 38拍好咧 下周就去爬

# e053 收货人应赵国珍 => ship.receiver
现烤蛋黄酥礼盒 | 8枚装 | 2
@ receiver: 盛夏
@ phone: 18700029163
@ address: 江苏省常州市钟楼区怀德中路38号
@ coupon: -
@ amount: 116
@ note: -
b 两盒 一盒红豆一盒莲蓉有么
a 口味是混装的哦 每盒红豆4莲蓉4
b 那更好
b 寄给我婆婆 收货人写赵国珍
a 好的 电话地址不变?
b 不变 她跟我住一个小区

# e054 四角=4盏;6米是村里的
太阳能庭院灯户外 | 200W;暖光;带3米杆 | 4
@ receiver: 祝振华
@ phone: 13800007739
@ address: 河南省信阳市浉河区东方红大道276号
@ coupon: -
@ amount: 556
@ note: -
b 院子四个角一角一个
a 好的 四盏 139一盏 共556
b 杆子要几米的合适
a 院子一般3米 路灯才用6米
b 3米就3米
b 我们村里那个是6米的 太高换灯泡费劲

# e055 客服说明两机型通用
手机钢化膜防窥 | 华为Mate60Pro;2片装 | 1
@ receiver: 阎朗
@ phone: 13000095124
@ address: 湖北省襄阳市樊城区长虹路15号
@ coupon: -
@ amount: 29.9
@ note: -
b 防窥的 mate60 pro+的有没有
a Pro和Pro+是同一款膜 通用的 拍Mate60Pro
b 确定哈
a 确定的亲 屏幕尺寸一样
b 行 两片装的来一份

# e056 说好140*180,拍成220 => goods.size
棉麻桌布防水 | 格子蓝;140*220 | 1
@ receiver: 邱月
@ phone: 17300018320
@ address: 山东省临沂市兰山区沂蒙路218号
@ coupon: -
@ amount: 55
@ note: -
b 我家餐桌1米4乘80
a 140*80的桌子建议拍140*180的 四周垂20左右
b 220那个垂到地上了吧
a 短边刚好 长边会垂40
b 那180
b 格子蓝 拍了昂

# e057 刻字已备注;恐龙已有
儿童保温杯316不锈钢 | 粉兔子;500ml | 1
@ receiver: 小米糕妈妈
@ phone: 15200012087
@ address: 山西省晋中市榆次区迎宾街136号
@ coupon: -
@ amount: 79
@ note: 杯身刻字 米小糕
b 可以刻宝宝名字吗
a 免费刻字的 刻什么呢
b 米小糕 三个字
a 备注写好啦
b 男孩拿粉的会不会被笑
a 不会呀 好多男宝都选兔子
b 恐龙那个他有了 就兔子吧

# e058 门牌188,订单88 => ship.address
车载手机支架 | 出风口款;银色 | 1
@ receiver: 金师傅
@ phone: 13900086201
@ address: 吉林省通化市东昌区新华大街88号
@ coupon: -
@ amount: 39
@ note: -
b 我家地址对不对 你给我念一遍
a 吉林通化东昌区新华大街88号
b 不对 188号 少了个1
a 好的我改一下
b 88号是殡葬店 可别给我送那去

# e059 龙沙宝石是邻居的
月季花苗四季开花 | 果汁阳台;2年苗 | 3
@ receiver: 朱雀
@ phone: 18600053097
@ address: 云南省大理白族自治州大理市下关镇人民南路71号
@ coupon: -
@ amount: 57
@ note: -
b 果汁阳台三棵
a 好的 发2年苗带土
b 隔壁阿姨说她种的是龙沙宝石 爬藤的 我阳台小 不要爬藤
a 果汁阳台是灌木 不爬
b 好咧

# e060 券没用,仍299 => pay.coupon pay.amount
空气炸锅大容量 | 5.5L;可视窗;墨绿 | 1
@ receiver: 段誉明
@ phone: 13600034528
@ address: 湖南省娄底市娄星区长青中街22号
@ coupon: -
@ amount: 299
@ note: -
b 有没有优惠
a 领30元店铺券 299-30 到手269
b 在哪领
a 商品页上方
b 领到了👌 这就下单
b 拍完了 墨绿 5.5的

# e061 礼品袋没进备注 => ship.note|gift
三体全集 | 典藏版;3册 | 1
@ receiver: 庄小棠
@ phone: 15100001629
@ address: 河北省邢台市襄都区中兴东大街168号
@ coupon: -
@ amount: 168
@ note: -
b 平装的多少 典藏的多少
a 平装93 典藏168
b 送人的话典藏有面子点是吧
a 是的 带书盒和藏书票
b 典藏
b 用黑色礼品袋装一下 送领导的
a 好的 给您备注礼品袋

# e062 透明不要;胶枪没达到条件且不要
玻璃胶防霉中性 | 瓷白;300ml | 12
@ receiver: 靳老板
@ phone: 13700061903
@ address: 四川省乐山市市中区嘉定中路99号
@ coupon: -
@ amount: 168
@ note: -
b 一打瓷白 现在啥价
a 14一支 12支168
b 透明的也拿点?算了上次的没用完
a 好的 那就一打瓷白
b 送胶枪不
a 两打才送哦
b 得 不要了 我有

# e063 电话后两位颠倒未改 => ship.phone
双肩包大容量通勤 | 黑色;16寸 | 1
@ receiver: 辛迪
@ phone: 13300007164
@ address: 广东省中山市东区街道博爱四路18号
@ coupon: -
@ amount: 149
@ note: -
b 电脑是15.6的放得下吗
a 16寸夹层 放得下
b 电话帮我换成13300007146 之前那个是打字打错了
a 好的换好了亲
b 👍

# e064 要黑色L,拍成橘色M => goods.size goods.colour
狗狗牵引绳胸背套装 | M;橘色 | 1
@ receiver: 二哈铲屎官
@ phone: 18200047735
@ address: 陕西省咸阳市秦都区人民西路37号
@ coupon: -
@ amount: 45
@ note: -
b 我家狗25斤 胸围58
a 胸围58拍L哦 M到52
b 行 L 黑色别要橘色 掉色染毛
a 黑色L 记住啦
b 下单了

# e065 49团价已结束;59×4=236
蓝莓叶黄素软糖 | 60粒 | 4
@ receiver: 陆明轩
@ phone: 13800022095
@ address: 黑龙江省哈尔滨市南岗区西大直街136号
@ coupon: -
@ amount: 236
@ note: -
b 老师发群里说有三人团价 一盒49?
a 三人团上周结束了亲 现在59
b 哦😮‍💨
b 那四盒便宜点行不行
a 四盒236 单价59 没办法再少了
b 好吧 娃眼睛要紧

# e066 六椅2080只问
橡木餐桌 | 1.4米;一桌四椅 | 1
@ receiver: 谈笑
@ phone: 13500096271
@ address: 江苏省盐城市亭湖区建军中路148号
@ coupon: -
@ amount: 1680
@ note: -
b 一桌四椅和一桌六椅差多少
a 六椅2080
b 家里四口 过年才回来人 够了
b 1米4四把
a 好的 颜色原木
b 嗯

# e067 应一粉一蓝,两个都是粉 => goods.colour|quantity|model|product
泡泡机手持电动 | 粉色火箭;配6瓶水 | 2
@ receiver: 茉茉
@ phone: 15800072214
@ address: 安徽省马鞍山市花山区湖东中路90号
@ coupon: -
@ amount: 59.8
@ note: -
b 泡泡机粉的蓝的各一个 龙凤胎不能偏心
a 好的宝 拍的时候分开选颜色哦
b 好了好了

# e068 通辽在内蒙古,偏远未提示 => ship.remote
乳胶床垫薄垫 | 5cm;1.5*2.0米 | 1
@ receiver: 慕云
@ phone: 18100061375
@ address: 通辽市科尔沁区明仁大街219号
@ coupon: -
@ amount: 680
@ note: -
b 5厘米和10厘米哪个好
a 原来有床垫的话5cm够了 没有就10
b 有棕垫
a 那5cm
b 好 1米5的床 拍了

# e069 削皮刀没备注;39是5斤价 => pay.gift
攀枝花凯特芒果 | 10斤大果 | 1
@ receiver: 舒克
@ phone: 15900054016
@ address: 湖北省十堰市茅箭区人民北路83号
@ coupon: -
@ amount: 59
@ note: -
b 5斤的要39 10斤的59?
a 对的亲
b 那肯定10斤划算
b 你们送削皮刀吗
a 送的 箱子里给您放一把
b 哈哈好

# e070 130斤是买家本人,妈妈穿均码
加绒丝袜光腿神器 | 浅肤;均码(80-120斤);连脚 | 3
@ receiver: 倪好
@ phone: 13400065182
@ address: 湖南省株洲市天元区长江南路276号
@ coupon: -
@ amount: 87
@ note: -
b 我130斤能穿不
a 130要拍加大码 均码到120
b 我妈110 她穿 不是我
a 那均码OK
b 三条 连脚 浅肤
b 踩脚的我妈说勒脚

# e071 2000张=2份;哑面是上次的
不干胶标签定制 | 5*3cm;1000张;亮面 | 2
@ receiver: 面包坊小宋
@ phone: 13600058164
@ address: 福建省泉州市丰泽区刺桐路89号
@ coupon: -
@ amount: 130
@ note: -
b 这次还是5*3 2000张
a 1000张一份 拍2份 65一份
b 上次哑面的 这次要亮面的
a 好的 亮面的不容易脏
b 嗯

# e072 姓名电话都没改 => ship.receiver ship.phone
淡水珍珠项链 | 7-8mm;42cm | 1
@ receiver: 宫羽
@ phone: 17600043108
@ address: 四川省德阳市旌阳区泰山北路67号
@ coupon: -
@ amount: 299
@ note: -
b 送妈妈的 收货也写她吧 姓名林秀琼 别写我的
a 好的 收货人林秀琼
b 电话13700084419 她的
a 收到 都改好
b 谢谢小姐姐

# e073 claimed voucher isn't on the order => pay.coupon
Hydrating Sheet Mask | Aloe; 10 pcs | 3
@ receiver: Siti Rahma
@ phone: +62 812 0000 3317
@ address: Jl. Kaliurang KM 5 No. 21, Sleman, Yogyakarta
@ coupon: -
@ amount: 225000
@ note: -
b kak do u have shop voucher
a Yes kak, follow shop and claim voucher 20k, use it at checkout
b ok claimed the 20k voucher
b checkout done kak
a Thank youuu

# e074 63 asked, 84 chosen; grey is the sister's
Blackout Curtain Panel | Charcoal; W52 x L84 in | 2
@ receiver: Megan Foster
@ phone: +1 503-555-0172
@ address: 418 SE Morrison St Apt 12, Portland, OR 97214
@ coupon: -
@ amount: 46
@ note: -
b Is the 63 inch long one ok if my window sill is 58" off the floor, total drop 80?
a For an 80 inch drop you need L84
b got it, 84 then
b two panels, one window
b my sister has the grey ones and loves them
a 2 panels charcoal L84, 46 total
b charcoal is what I picked yes

# e075 55是上月价;20斤=10斤×2
五常大米稻花香 | 10斤/袋 | 2
@ receiver: 余姐
@ phone: 13900031542
@ address: 湖南省怀化市鹤城区迎丰中路56号
@ coupon: -
@ amount: 118
@ note: -
b 20斤大米 两袋
a 好的 59一袋 118
b 上个月单子里是55的 咋涨了
a 新米上市调了价的姐
b 行吧

# e076 西藏南路在上海,不偏远;大果只问
赣南脐橙现摘 | 10斤装;80-85果 | 3
@ receiver: 孔令宇
@ phone: 13500066709
@ address: 上海市黄浦区西藏南路758号1902室
@ coupon: -
@ amount: 147
@ note: -
b 三箱橙子分公司同事
a 49一箱 三箱147
b 85以上大果多少钱啊
a 大果59一箱
b 吃起来一样吧
a 甜度一样的 只是个头
b 那不用大果了

# e077 “温柔的那个”=燕麦 => goods.colour
羊毛双面呢大衣 | 驼色;M | 1
@ receiver: 裴音
@ phone: 18700091450
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 699
@ note: -
b 驼色和燕麦哪个更百搭
a 驼色经典 燕麦显温柔
b 我妈投驼色 我对象投燕麦
a 哈哈 看您自己
b 那我要温柔的那个吧
b M
a 好的呢 燕麦M
b 拍了

# e078 券已用,1199−100=1099
电脑显示器27英寸 | 2K;165Hz;黑色 | 1
@ receiver: 凌霄
@ phone: 13600050087
@ address: 安徽省蚌埠市蚌山区胜利中路89号
@ coupon: 满1000减100
@ amount: 1099
@ note: -
b 27寸2k的 领了满1000减100
a 好的 1199-100 实付1099
b 4k那款贵多少
a 4K要1799
b 打游戏2k够使了
b 付完了

# e079 应43、41各一双 => goods.size|quantity|product
一脚蹬老北京布鞋男 | 黑色千层底;43 | 2
@ receiver: 高建设
@ phone: 13900022783
@ address: 山东省德州市德城区东方红中路596号
@ coupon: -
@ amount: 118
@ note: -
b 布鞋两双 一双我的一双亲家的
a 尺码都一样吗
b 我43他41
a 好的 43一双41一双
b 昂 妥了

# e080 选100*100,拍成90*90 => goods.size
婴儿抱被纯棉加厚 | 小熊米;90*90 | 1
@ receiver: 白露
@ phone: 15100088364
@ address: 湖北省随州市曾都区烈山大道139号
@ coupon: -
@ amount: 88
@ note: -
b 预产期2月14 情人节哈哈
a 恭喜恭喜 冬天生用加厚的
b 那薄款不拍了
b 90的够用吗 还是100
a 新生儿90够了 100能用到6个月
b 那100吧 能用久点
a 好的 小熊米100*100
b 嗯拍好了

# e081 搬楼客服说做不到,买家不要了
迷你洗衣机内衣专用 | 粉色;3kg | 1
@ receiver: 方圆圆
@ phone: 18100083620
@ address: 辽宁省鞍山市铁东区胜利南路22号
@ coupon: -
@ amount: 599
@ note: -
b 出租屋五楼没电梯 能给搬上去吗
a 快递只到楼下或驿站 搬楼要自己找师傅哦
b 啊?那算了我让同事帮我抬
a 好的亲 机身23斤 两个人没问题
b 那就这样

# e082 说好246,订单256 => pay.amount
孕妇无糖奶粉 | 原味;900g | 2
@ receiver: 杜若
@ phone: 13000074593
@ address: 河南省新乡市红旗区平原路186号
@ coupon: -
@ amount: 256
@ note: -
b 血糖高 能喝不
a 这款是无蔗糖添加 您先问问产检医生
b 医生说可以 两罐
a 两罐减10块 给您改246
b 改了没 我要付了
a 改好了您刷新
b 付了

# e083 新家地址没改 => ship.address
猫爬架大型实木 | 三层;1.5米高;灰色 | 1
@ receiver: 江小白不喝酒
@ phone: 13800030715
@ address: 四川省泸州市江阳区江阳中路45号
@ coupon: -
@ amount: 329
@ note: -
b 地址改下 我搬家了
b 新家 泸州市龙马潭区蜀泸大道168号 鹅卵石小区7栋
a 收到 马上给您改
b 猫比我先住进去哈哈哈

# e084 8K是班里现用画板,买4K
大号帆布画袋美术生 | 4K;墨绿 | 1
@ receiver: 夏令营小林老师
@ phone: 15200006981
@ address: 江苏省镇江市润州区黄山南路18号
@ coupon: -
@ amount: 35
@ note: -
b 4k画板能装不
a 4K的能放4K画板 8K画板也能装
b 我们班用8k 老师让买4k袋子说以后还能用
a 对的 大一号不亏
b 绿的

# e085 还要1L一瓶,订单只有4L => goods.quantity|product|model
机油全合成5W-30 | 4L | 1
@ receiver: 鲁达
@ phone: 13300083156
@ address: 河北省承德市双桥区武烈路48号
@ coupon: -
@ amount: 198
@ note: -
b 2.0t的车 一桶4升够不够
a 2.0T一般要5升哦 建议4L+1L
b 那加一瓶1L的
a 好的 1L的那瓶58
b 一起拍了吧
a 嗯您加购1L一起结
b 结完了

# e086 发票、擦灯布都在备注里
护眼台灯国AA级 | 白色;带小夜灯 | 1
@ receiver: 伍思齐
@ phone: 18600012246
@ address: 浙江省衢州市柯城区荷花中路61号
@ coupon: -
@ amount: 239
@ note: 开电子普票 抬头个人 送灯泡清洁布
b 发票能开个人吗
a 可以 电子普票 备注了
b 说送擦灯布的
a 也备注上啦
b 黑的白的我又想了想 还是白的

# e087 10×2=20米
不锈钢晾衣绳免打孔 | 10米;带挂钩 | 2
@ receiver: 时光慢
@ phone: 13700063358
@ address: 江西省宜春市樟树市药都南大道33号
@ coupon: -
@ amount: 37.6
@ note: -
b 要20米
a 10米一卷 两卷37.6 中间可以接
b 有没有20米一整根的
a 没有 10米最长
b 那就俩10米

# e088 起泡网没备注 => pay.gift
氨基酸洗面奶 | 150g | 2
@ receiver: 小甜筒
@ phone: 17300095016
@ address: 湖南省益阳市资阳区马良北路207号
@ coupon: -
@ amount: 79
@ note: -
b 大促那天79两支的价格还有吗
a 有的亲 今天最后一天
b 好 两支
b 再送个起泡网呗
a 起泡网可以的 给您送一个
b 爱了爱了❤️

# e089 收件人要改何碧云 => ship.receiver
妈咪包双肩大容量 | 雾蓝 | 1
@ receiver: 何必
@ phone: 18200058812
@ address: 陕西省安康市汉滨区兴安中路27号
@ coupon: -
@ amount: 129
@ note: -
b 收件人写的我英文名 快递不给放 帮忙改成何碧云
a 亲亲 改成何碧云是吗 碧绿的碧 白云的云
b 对
a ok

# e090 派送日期没备注 => ship.note
折叠沙发床 | 1.2米;浅灰棉麻 | 1
@ receiver: 楚云飞
@ phone: 13500053901
@ address: 山东省烟台市莱山区观海路267号迎春大厦
@ coupon: -
@ amount: 799
@ note: -
b 下周三才有人在家
b 26号之前别送
a 好的 给您备注27号以后再派送
b 行 靠谱

# e091 满减券没用上 => pay.coupon
益生菌粉成人 | 30条*2盒 | 1
@ receiver: 沐沐
@ phone: 13100029408
@ address: 广东省茂名市茂南区西粤南路103号
@ coupon: -
@ amount: 169
@ note: -
b 店里那张满169减20的券我看到了 可以用吧
a 可以的亲 领了下单就抵
b 领了
b 这盒是两个月的量对吧
a 每天一条 60条两个月
b 好下单了

# e092 锡林郭勒在内蒙古,偏远未提示 => ship.remote
凉席冰丝三件套 | 1.5m;豆绿;可折叠 | 1
@ receiver: 尤倩
@ phone: 15900078361
@ address: 锡林郭勒盟锡林浩特市团结大街58号
@ coupon: -
@ amount: 119
@ note: -
b 冰丝的凉不凉
a 比草席温和 老人小孩都能用
b 豆绿1米5三件套
a 好的
b 拍了

# e093 三档只选120
磁力片儿童益智 | 120片;收纳箱 | 1
@ receiver: 橙子爸
@ phone: 18700031659
@ address: 福建省龙岩市新罗区龙川北路57号
@ coupon: -
@ amount: 158
@ note: -
b 60片多少 120片多少 240呢
a 60片89 120片158 240片288
b 太多了怕他吃进嘴里 3岁
a 单片比较大 不会吞的
b 先120
b 轨道配件先不加

# e094 选60*90,拍成50*80 => goods.size
奶油风地垫进门 | 50*80cm;圆弧款 | 1
@ receiver: 蓝岚
@ phone: 13400092671
@ address: 江苏省宿迁市宿城区黄河南路126号
@ coupon: -
@ amount: 39
@ note: -
b 进门放 门宽90
a 50*80合适
b 会不会小 60*90呢
a 60*90更盖得住
b 那60乘90吧
a 好 圆弧的
b 拍了 快发

# e095 双胞胎=2本;行楷被否定
小学生字帖同步 | 三年级上册;楷书 | 2
@ receiver: 岳悦
@ phone: 13600021945
@ address: 河南省驻马店市驿城区文明路288号
@ coupon: -
@ amount: 29.8
@ note: -
b 双胞胎一人一本 三上的
a 楷书还是行楷
b 小学生写啥行楷
a 哈哈 楷书对的
b 他俩一个班的

# e096 要一对,拍成一只装 => goods.quantity|model pay.amount
足银儿童长命锁手镯 | 一只装;小号(0-1岁) | 1
@ receiver: 夏知秋
@ phone: 13800066052
@ address: 广西壮族自治区桂林市七星区七星路73号
@ coupon: -
@ amount: 168
@ note: -
b 满月礼 手镯要一对的 一对寓意好
a 一对328
b 好 小号 0到1岁的
b 拍啦

# e097 指定品种被拒绝;本来就不重样
多肉植物组合盆栽 | 12株;随机品种 | 1
@ receiver: 枝枝
@ phone: 15800018407
@ address: 江苏省苏州市吴中区东吴北路66号
@ coupon: -
@ amount: 39.9
@ note: -
b 能指定品种吗 想要熊童子
a 随机搭配的 指定不了哦
b 好吧 不会有两棵一样的吧
a 12株都不重样的
b okk

# e098 L/XL is for mum, who waits
Ribbed Knit Cardigan | Oatmeal; S/M | 1
@ receiver: Chloe Tan
@ phone: +65 9000 0427
@ address: Blk 318 Ang Mo Kio Ave 1 #07-215, Singapore 560318
@ coupon: -
@ amount: 27.8
@ note: -
b hi is the s/m ok for 158cm 49kg
a Yes S/M fits up to 55kg
b my mum wants L/XL but she said wait for sale
b so just mine, oatmeal
a Ok 1 pc S/M oatmeal

# e099 house number should be 72 => ship.address
Magnetic Tiles Set | 64 pcs | 1
@ receiver: Rebecca Lawson
@ phone: +44 7700 900418
@ address: 27 Cathedral Rd, Cardiff CF11 9HA
@ coupon: -
@ amount: 32.99
@ note: -
b I typed the wrong house number sorry, it's 72 Cathedral Rd not 27
a No worries, I'll update it to 72 before dispatch
b thanks so much x

# e100 三色各一条,只拍两条 => goods.quantity|colour|product pay.amount
加绒牛仔裤直筒 | 深蓝;32 | 2
@ receiver: 蔺师傅
@ phone: 13900039147
@ address: 黑龙江省佳木斯市向阳区西林路148号
@ coupon: -
@ amount: 178
@ note: -
b 整两条32腰的
a 深蓝 浅蓝 黑灰 要啥色呀哥
b 一样来一条
a 三条啊
b 啊对三条
a 三条267
b 妥
b 付款了老妹

# e101 必须2T,拍成1TB => goods.model pay.amount
移动硬盘USB3.2 | 1TB;银色 | 1
@ receiver: 邰望舒
@ phone: 13600017365
@ address: 江苏省徐州市鼓楼区中山北路249号
@ coupon: -
@ amount: 379
@ note: -
b 存监控录像用 1t够存多久
a 4路的话大概半个月
b 2t呢
a 2T能存一个月 499元
b 我这银行要求存30天的 只能2T了
a 对的 监管要求30天
b 下单了 银色

# e102 要珠光白,拍成亮银 => goods.colour
女童公主皮鞋软底 | 亮银;31 | 1
@ receiver: 胖胖妈
@ phone: 18700034802
@ address: 安徽省阜阳市颍州区清河东路558号
@ coupon: -
@ amount: 69
@ note: -
b 六一表演老师统一要白的
b 银的算白的吗😅
a 不算哦 银的会反光 有珠光白
b 那珠光白 31
a 好的亲
b 付了 能六一前到吧
a 能的

# e103 豆瓣酱没有,三袋大酱
黄豆酱东北手工大酱 | 2斤/袋 | 3
@ receiver: 金玉兰
@ phone: 13000048851
@ address: 辽宁省本溪市平山区解放北路68号
@ coupon: -
@ amount: 47.4
@ note: -
b 大酱还是头些年那味不
a 老配方 一点没变
b 我儿媳妇是四川的 她要豆瓣酱 你家有没
a 豆瓣酱没有 我们只做黄豆酱
b 那就咱自个儿吃的 三袋
a 15.8一袋 47.4
b 妥妥的

# e104 手机号少一位 => ship.phone
车载家用两用小冰箱 | 8L;白色 | 1
@ receiver: 文杰
@ phone: 1510008472
@ address: 浙江省湖州市吴兴区红旗路248号
@ coupon: -
@ amount: 219
@ note: -
b 放宿舍化妆品用的
a 8L够放十来瓶护肤品
b 晚上吵不吵
a 38分贝 很小声
b 好嘞拍了

# e105 妹妹的M没要,都是L
儿童雨衣带书包位 | 黄鸭;L(110-120cm) | 2
@ receiver: 小溪妈
@ phone: 13700051438
@ address: 湖北省黄石市下陆区杭州西路26号
@ coupon: -
@ amount: 98
@ note: -
b 两个娃 哥哥118 妹妹104
a 哥哥L 妹妹M
b 妹妹个子窜得快 也拿L吧 明年还能穿
a 好的 L会稍长 走路注意点
b 两件L 都小鸭子

# e106 应180一条+70*70两条,三条全是180 => goods.size|quantity|product|model
亚麻沙发垫四季通用 | 70*180cm;米咖 | 3
@ receiver: 祁连
@ phone: 18600031742
@ address: 湖南省常德市鼎城区临沅路56号
@ coupon: -
@ amount: 207
@ note: -
b 我家沙发是三加一加一
b 三人位坐垫180的 单人位70*70
a 那您拍180一条 70*70两条
b 靠背不要
b 好 拍了三条

# e107 应幼犬粮 => goods.model
金毛专用狗粮 | 成犬;15kg | 1
@ receiver: 大圆子
@ phone: 13500035827
@ address: 云南省曲靖市麒麟区南宁北路129号
@ coupon: -
@ amount: 259
@ note: -
b 我们家大圆子八个月了 吃幼犬还是成犬
a 大型犬12个月后再换成犬
b 那还要幼犬的
a 对 幼犬15kg 259同价
b 好 付了

# e108 16000、24V都排除
汽车应急启动电源 | 12V;20000mAh | 1
@ receiver: 缪磊
@ phone: 15200079106
@ address: 河北省保定市竞秀区朝阳北大街799号
@ coupon: -
@ amount: 329
@ note: -
b 柴油车能打着么 2.5的排量
a 20000毫安可以打3.0以下柴油
b 16000那款呢
a 16000的柴油只到2.0 您的不够
b 那就是2万的
b 我朋友说24v货车用的也行 我是皮卡 12伏对吧
a 皮卡12V没错

# e109 应换一个蓝的,备注也没写 => goods.colour|quantity|model|product ship.note|colour
儿童太阳镜偏光 | 粉框;3-8岁 | 2
@ receiver: 知知妈咪
@ phone: 13300091876
@ address: 广东省湛江市赤坎区人民大道北28号
@ coupon: -
@ amount: 76
@ note: -
b 闺女6岁粉的 儿子3岁蓝的
a 一粉一蓝 都是3-8岁款
b 对滴
a 拍的时候分开选下颜色哦
b 哎呀我拍了两个粉的😳
a 那您要退一个重拍 还是我备注换一个蓝的
b 你备注换下
a 好

# e110 套装自带钢带扣,不算赠品
手动打包机钢带捆扎 | 19mm;套装 | 1
@ receiver: 广通物流老袁
@ phone: 18100043925
@ address: 江苏省连云港市海州区海昌北路118号
@ coupon: -
@ amount: 258
@ note: -
b 寄到公司 公司名写 广通物流
b 收件还是老袁
a 收件人"广通物流老袁" 您地址里已经是这样
b 那就对了
b 送钢带扣吗
a 套装里面自带200个扣
b 中

# e111 实名没改 => ship.receiver
维生素D3滴剂 | 20ml | 2
@ receiver: 周芷若若
@ phone: 13600008452
@ address: 江西省赣州市章贡区红旗大道79号
@ coupon: -
@ amount: 136
@ note: -
b 收件人名字不想写昵称 驿站取件要实名 改成周若宁
a 好的 周若宁 改好了
b 谢谢亲

# e112 男款另挑,自己买焦糖
真皮钱包女短款 | 焦糖棕 | 1
@ receiver: 施南
@ phone: 13900025138
@ address: 四川省自贡市自流井区解放路41号
@ coupon: -
@ amount: 139
@ note: -
b 老公生日 有男款的吗
a 这款是女款哈 男款是长的 要看下吗
b 哦哦 不用 那我给自己买 他的另外挑
a 好哒 焦糖还是黑
b 焦糖

# e113 店铺券10元没用 => pay.coupon
身体乳烟酰胺 | 樱花香;400ml | 2
@ receiver: 冉冉
@ phone: 17600072815
@ address: 湖南省衡阳市雁峰区蒸湘南路16号
@ coupon: -
@ amount: 99.8
@ note: -
b 券能叠加吗 店铺券10块和平台的
a 可以叠的 店铺券先在首页领
b 领到10块的了
b 两瓶樱花的
a 好的亲爱的
b 拍完✌️

# e114 送货上门没备注 => ship.note
儿童学习桌可升降 | 蓝色;1.2米;带书架 | 1
@ receiver: 霍思远
@ phone: 18200051396
@ address: 山西省大同市平城区迎宾街208号
@ coupon: -
@ amount: 1299
@ note: -
b 这桌子几个人送 我六楼
a 六楼有电梯吗
b 有电梯
a 那送货上门 安装需要您自己或者约师傅
b 安装我自己来
b 但一定送上门哈 别放楼下
a 嗯嗯 我给您写上送货上门

# e115 12W只问;10只装×1
LED灯泡E27螺口 | 9W;白光;10只装 | 1
@ receiver: 崔工长
@ phone: 13700096248
@ address: 河南省平顶山市新华区中兴路北段77号
@ coupon: -
@ amount: 45
@ note: -
b 灯泡10个 9瓦的
a 10只装45
b 大口小口的
a E27是大口 E14小口
b 大口的
b 12瓦会不会更亮
a 12W亮一点 走廊9W够用
b 9瓦中

# e116 侄女的公主款没拍上 => goods.quantity|model|product pay.amount
儿童凉被夏凉 | 恐龙;110*150 | 1
@ receiver: 万里
@ phone: 13400058374
@ address: 广东省揭阳市榕城区进贤门大道52号
@ coupon: -
@ amount: 79
@ note: -
b 儿子1米1 盖110的够不够
a 够的 踢被子都够盖
b 再来一条小公主的 给侄女
a 好的 恐龙一条公主一条 158
b 恩 下完单了

# e117 5斤卖完,8斤一致
云南蒙自石榴 | 8斤;甜籽 | 1
@ receiver: 冷杉
@ phone: 15000094712
@ address: 浙江省宁波市海曙区中山西路11弄26号502
@ coupon: -
@ amount: 58
@ note: -
b 老板 石榴甜不甜
a 甜籽的 不酸
b 地址 宁波海曙中山西路11弄26号 502室 对吧
a 对的亲
b 5斤的还有没有 我一个人
a 5斤卖完了 只有8斤
b 那8斤吧 分给同事

# e118 三样赠品都没备注 => pay.gift
尤克里里23寸入门 | 原木;尼龙弦 | 1
@ receiver: 苏念
@ phone: 18600064913
@ address: 江苏省无锡市滨湖区隐秀路811号
@ coupon: -
@ amount: 239
@ note: -
b 我娃8岁 21还是23
a 8岁23寸合适
b 送啥
a 送琴包 调音器 备用弦一套
b 好的 琴包要黑色
a 给您配黑色琴包

# e119 塑料的取消;4×50=200
加厚牛皮纸档案袋 | A4;50个/包 | 4
@ receiver: 行政小孙
@ phone: 13000061739
@ address: 福建省厦门市集美区杏林湾路478号
@ coupon: -
@ amount: 100
@ note: -
b 档案袋200个
a 50个一包 4包100元
b 塑料的那种透明的也要100个 领导说的
b 啊领导又说不要了🙃
a 哈哈 那就200个牛皮纸的
b 嗯

# e120 内蒙古偏远未提示 => ship.remote
乐高拼搭大师绘本 | 精装 | 1
@ receiver: 木木妈
@ phone: 15800091263
@ address: 内蒙古自治区赤峰市红山区钢铁西街96号
@ coupon: -
@ amount: 68
@ note: -
b 几岁看的
a 4-8岁都可以
b 有拼音没
a 有的 大字注音
b 好 拍了

# e121 室友自己拍
法式小香风外套 | 米白;M | 1
@ receiver: 沈眠眠
@ phone: 18700013285
@ address: 四川省成都市武侯区科华北路65号
@ coupon: -
@ amount: 259
@ note: -
b 你刚说L会大 那M呢 我胸围88
a 88穿M刚好
b 我室友也想买 她要黑色S
a 让她单独拍一单也行哦
b 嗯嗯她自己拍
b 我的 米白M

# e122 指定邮政没备注 => ship.note
保鲜盒玻璃微波炉 | 640ml;三只装 | 2
@ receiver: 欧小胖
@ phone: 13600089104
@ address: 湖北省荆门市东宝区象山大道58号
@ coupon: -
@ amount: 118
@ note: -
b 两套6个
a 嗯 59一套 两套118
b 邮政给我发行不 我们镇上只有邮政到
a 可以 备注发邮政
b 记得哦不然收不到
a 已记

# e123 receiver not changed => ship.receiver
USB-C Hub 7-in-1 | Space Grey | 1
@ receiver: Aaron Lim
@ phone: +60 11-0000 5528
@ address: 22 Lebuh Carnarvon, 10100 George Town, Penang
@ coupon: -
@ amount: 89
@ note: -
b can you change receiver name to Lim Wei Jie, my brother will collect
a Sure, changing the name to Lim Wei Jie
b tq

# e124 BOGO ended; 24 was a friend's old price
Vitamin C Serum | 30ml | 2
@ receiver: Paige Morgan
@ phone: +1 916-555-0129
@ address: 640 J St Apt 508, Sacramento, CA 95814
@ coupon: -
@ amount: 30
@ note: -
b is it buy one get one still
a BOGO ended Sunday, but 2 for 30 is on
b ok 2 then
b my friend paid 24 for both last month lol
a That was the flash sale
b haha fine

# e125 20L是另一个订单
除湿机家用静音 | 12L/天;白 | 1
@ receiver: 邓紫棋迷
@ phone: 13500075361
@ address: 福建省三明市三元区列东街48号
@ coupon: -
@ amount: 699
@ note: -
b 地下室30平 12的够不够
a 30平够 50平就要20L
b 我另一个号上的订单是20L的 那个是公司用的
a 好的 这个号是12L
b 对 这个12的就行

# e126 上次送错西路,这次卡上是东路
阳春面挂面礼盒 | 10把;细圆 | 2
@ receiver: 龚大姐
@ phone: 13600073418
@ address: 江苏省泰州市姜堰区罗塘东路91号
@ coupon: -
@ amount: 79.6
@ note: -
b 罗塘东路91号 不是西路哈 上次快递送西路去了
a 系统里就是东路91号 您放心
b 那就行
b 细的宽的都好吃不
a 细圆的煮得快 宽的劲道
b 我牙口不好 细的

# e127 主次卧各一套=2;穿杆只问
全棉四季窗帘布艺定制 | 米咖;韩褶;宽4米*高2.6米 | 2
@ receiver: 郎咸安
@ phone: 15200030962
@ address: 山东省威海市文登区昆嵛路29号
@ coupon: -
@ amount: 596
@ note: -
b 主卧次卧各一套 窗户一样大都是4米宽
a 高度呢
b 2米6
a 好 4*2.6 韩褶 两套596
b 穿杆的和韩褶啥区别
a 韩褶更有型 挂钩挂轨道
b 韩褶就韩褶

# e128 37应为73 => ship.address
懒人沙发豆袋 | 大号;咖啡 | 1
@ receiver: 曲靖远
@ phone: 18100068247
@ address: 河北省张家口市桥西区长青路37号
@ coupon: -
@ amount: 159
@ note: -
b 门牌写错啦
b 长青路73号 不是37
a 好的亲 已帮您修改
b 3Q

# e129 黑色是奶奶意见;没有赠品
婴儿背带腰凳四季 | 雾灰;0-36月 | 1
@ receiver: 朱朱麻麻
@ phone: 13700055023
@ address: 广西壮族自治区南宁市西乡塘区大学东路118号
@ coupon: -
@ amount: 199
@ note: -
b 宝宝4个月能用腰凳吗
a 4个月以后可以坐腰凳 之前用横抱
b 奶奶说黑的耐脏
b 但是黑的夏天看着热
a 雾灰也挺耐脏的
b 雾灰
b 有口水巾送没
a 这款没有赠品哦
b 没有就没有吧

# e130 鼠标垫没备注 => pay.gift
蓝牙鼠标静音 | 奶茶色 | 1
@ receiver: 田恬
@ phone: 13500082914
@ address: 江苏省南京市浦口区文德路56号
@ coupon: -
@ amount: 49
@ note: -
b 送鼠标垫吗
a 写好评送(开个玩笑) 下单就送的 给您备注哈
b 哈哈吓我一跳
b 那来一个奶茶色
a 好的

# e131 券已用,42只问
跑步鞋男缓震 | 黑白;42.5 | 1
@ receiver: 邹凯
@ phone: 13400063207
@ address: 四川省达州市通川区朝阳东路28号
@ coupon: 新人券20
@ amount: 329
@ note: -
b 新人20块的券是不是只能用一次
a 对的 首单用
b 用上了 329
a 是的 349减20
b 42和42.5差多少
a 差半厘米左右
b 我另一个牌子穿42.5 就这个

# e132 香草断货、草莓、5磅都没选
蛋白粉乳清 | 巧克力味;2磅 | 1
@ receiver: 阿强健身
@ phone: 18600046320
@ address: 广东省清远市清城区北江二路11号
@ coupon: -
@ amount: 239
@ note: -
b 香草的没有了?
a 香草断货 补货要半个月
b 巧克力甜不甜
a 甜度适中
b 草莓呢
a 草莓偏甜
b 那巧克力吧 2磅先试试 5磅喝不完

# e133 俩缸只需一个双孔泵
鱼缸增氧泵超静音 | 双孔 | 1
@ receiver: 水里游
@ phone: 15000071895
@ address: 河南省焦作市解放区建设西路139号
@ coupon: -
@ amount: 38
@ note: -
b 一个缸还是两个缸
b 不对 我是想问双孔能不能带俩缸
a 可以 一个泵两根管
b 那一个双孔就行 我正好俩缸
a 对滴省一个的钱

# e134 呼伦贝尔在内蒙古,偏远未提示 => ship.remote
孕妇牛仔裤可调节 | 浅蓝;L;九分 | 1
@ receiver: 方小圆
@ phone: 13300014587
@ address: 呼伦贝尔市海拉尔区中央大街62号
@ coupon: -
@ amount: 99
@ note: -
b 怀孕前120 现在135
a L到140斤的
b 好的L
b 九分不会冻脚脖子吧哈哈
a 夏天穿正好

# e135 尾号应69,卡上96 => ship.phone
不锈钢水龙头冷热厨房 | 拉丝;可抽拉 | 1
@ receiver: 车师傅
@ phone: 18700041296
@ address: 湖南省郴州市苏仙区苏仙岭大道45号
@ coupon: -
@ amount: 168
@ note: -
b 收件电话18700041269
b 我老婆接 她在家
a 好的亲 帮您改
b 嗯

# e136 卡片客服做不了,买家自备;红、黄未选
蝴蝶兰带花苞 | 3株;白瓷盆;粉花 | 1
@ receiver: 祁隆
@ phone: 13800029650
@ address: 山东省日照市东港区海曲中路61号
@ coupon: -
@ amount: 188
@ note: -
b 开业送人 要红的喜庆
a 红花的这批没有了 有粉花和黄花
b 黄的白事吧 不要
b 粉的可以
a 粉花3株带瓷盆
b 卡片写 开业大吉 老同学贺
a 卡片做不了哦亲 我们基地发货没有卡片
b 哦那我自己准备

# e137 小车拍成SUV款 => goods.model|size
汽车遮阳挡前挡 | SUV加大款 | 1
@ receiver: 倪家明
@ phone: 13000047752
@ address: 江西省景德镇市珠山区瓷都大道288号
@ coupon: -
@ amount: 45
@ note: -
b 宝骏310 小车
a 小车拍轿车通用款哦 SUV款会大一圈折不进去
b 好 那轿车款
b 拍下了 哥们

# e138 龙、黑绳都没要
黄金转运珠手绳 | 红绳;1.2克;兔 | 1
@ receiver: 关山月
@ phone: 15900016735
@ address: 湖北省咸宁市咸安区温泉路91号
@ coupon: -
@ amount: 920
@ note: -
b 属兔属龙的都要看看
a 兔和龙都是1.2克
b 我本命年兔
b 我对象属龙 他不戴这种
a 好哒 兔一条
b 绳子能换黑的不
a 黑绳也可以 免费换的
b 算了 本命年还是红

# e139 5元券没用;发票不用 => pay.coupon
四大名著青少版 | 套装4册 | 1
@ receiver: 涂老师
@ phone: 13600094381
@ address: 辽宁省铁岭市银州区工人街78号
@ coupon: -
@ amount: 98
@ note: -
b 店铺领了5块券
a 嗯嗯下单立减的
b 好 一套
b 发票不用开了 之前那单开过了 这次个人买
a 好的

# e140 送老师的一本没在单上 => pay.gift|quantity|promotion
毕业纪念册定制相册 | 10寸;40页;皮面 | 38
@ receiver: 高三7班班主任
@ phone: 13500069721
@ address: 安徽省宣城市宣州区鳌峰中路66号
@ coupon: -
@ amount: 3762
@ note: -
b 38个学生 老师那份另算?
a 给老师送一本 不收钱的
b 太好了 那一共39本
a 对 38本收费 送1本 99×38=3762
b 好 款打了

# e141 80、白光都没选
卫生间镜前灯 | 黑色;60cm;中性光 | 1
@ receiver: 包小柏
@ phone: 17300038402
@ address: 浙江省台州市路桥区银安街208号
@ coupon: -
@ amount: 128
@ note: -
b 镜子80宽 灯买60还是80
a 一般灯比镜子短 60好看
b 嗯60
b 水电师傅说白光亮堂 我觉得像厕所
a 哈哈 中性光柔和
b 中性 黑的

# e142 蓝色是别家的;红色没有
腰包男跑步手机包 | 黑色;防水 | 2
@ receiver: 冯巩迷弟
@ phone: 18200083146
@ address: 辽宁省朝阳市双塔区凌凤街17号
@ coupon: -
@ amount: 58
@ note: -
b 有红的没 本命年
a 红的没做
b 那黑的俩
b 我上午在另一家拍了个蓝的 退了 太丑
a 我们黑色是哑光的
b 成

# e143 收货人没改 => ship.receiver
电饭煲低糖 | 4L;香槟金 | 1
@ receiver: 姜育恒心
@ phone: 13900084250
@ address: 福建省南平市延平区滨江中路88号
@ coupon: -
@ amount: 369
@ note: -
b 收货的写我姐 池美娟
b 地址电话都是她的没错 就名字写成我的了
a 好的 收货人改池美娟
b 麻烦了

# e144 6-8钱、179只问
鲜活小龙虾 | 4-6钱;净虾5斤 | 1
@ receiver: 撸串小王子
@ phone: 15100027604
@ address: 江苏省宿迁市沭阳县南京西路18号
@ coupon: -
@ amount: 149
@ note: -
b 小龙虾6到8钱的多少
a 6-8钱5斤179
b 4-6的149?
a 对
b 壳硬不硬
a 这时候是青壳 软
b 4-6的吧 反正炒了都一样

# e145 人在杭州,收货扬州无误
天丝夏被空调被 | 灰绿;200*230 | 1
@ receiver: 路瑶
@ phone: 18600079913
@ address: 江苏省扬州市广陵区渡江路112弄8号
@ coupon: -
@ amount: 239
@ note: -
b 我在杭州 但地址是我爸妈扬州的 没写错
a 收到 扬州广陵区渡江路112弄8号
b 嗯 200的

# e146 barangay should be Magugpo West => ship.address
Phone Stand Aluminium | Silver | 2
@ receiver: Marisol Reyes
@ phone: +63 927 000 8830
@ address: 45 Rizal Ave, Brgy San Isidro, Tagum, Davao del Norte
@ coupon: -
@ amount: 398
@ note: -
b the barangay is wrong po, should be Brgy Magugpo West
a Noted po, Brgy Magugpo West, will update
b salamat

# e147 duck was earlier, chicken is an allergy
Grain Free Cat Food | Salmon; 2kg | 1
@ receiver: Emily Hart
@ phone: +44 7700 900766
@ address: 9 Abbey Foregate, Shrewsbury SY2 6AE
@ coupon: -
@ amount: 24
@ note: -
b my boy's allergic to chicken, is there any in the salmon one?
a No chicken in the salmon, only fish
b perfect, salmon 2kg
b he used to eat your duck one, got bored lol
a Cats! 😹

# e148 27 is her present size; pink refused
Kids Rain Boots | Yellow; EU 28 | 1
@ receiver: Farah Zainal
@ phone: +60 13-000 7719
@ address: 8 Jalan Setia Tropika 2/3, 81200 Johor Bahru, Johor
@ coupon: -
@ amount: 39
@ note: -
b my daughter wears 27 now but grows so fast, 28 ok?
a 28 leaves 1cm room, good for rain boots with socks
b ok 28 yellow
b not the pink one, her cousin has it
a 👍

# e149 engraving text not in the note => ship.note
Bamboo Cutting Board | Large | 1
@ receiver: Diego Santos
@ phone: +1 505-555-0163
@ address: 1120 Canyon Rd, Santa Fe, NM 87501
@ coupon: -
@ amount: 26
@ note: -
b can you engrave "The Santos Kitchen" on it
a Yes, engraving is free, I'll add your text
b amazing thx

# e150 code expired, buyer gave up
Lash Serum | 5ml | 1
@ receiver: Kavya Menon
@ phone: +65 8000 5142
@ address: 21 Tampines St 33 #09-88, Singapore 529222
@ coupon: -
@ amount: 19.9
@ note: -
b can i use code LASH5?
a That code expired yesterday dear, sorry
b aw ok nvm
a We'll have a new one next month!
`
