/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_M = `
# m001 偏远运费已说明并计入214
睡袋成人加厚 | 咖色;1.8kg(-5℃) | 1
@ receiver: 漆雕
@ phone: 15800084205
@ address: 西藏自治区日喀则市桑珠孜区上海中路9号
@ coupon: -
@ amount: 214
@ note: -
b 我在日喀则 能到不
a 能到 西藏偏远要补15元运费 199+15=214
b 可以的
b 1.8的 零下五度那个
a 好 拍下我给您改价214
b 好了

# m002 电话只有8位 => ship.phone
不粘炒锅 | 32cm;带盖;燃气电磁通用 | 1
@ receiver: 穆桂枝
@ phone: 13500028
@ address: 河北省廊坊市广阳区爱民东道36号
@ coupon: -
@ amount: 159
@ note: -
b 32的锅盖送不送
a 锅自带盖
b 燃气能用不
a 通用的
b 好拍咧

# m003 5加仑只问;底盘不要
花盆加仑盆 | 3加仑;青;10个装 | 1
@ receiver: 司徒
@ phone: 18700091757
@ address: 上海市嘉定区金沙路38弄12号201
@ coupon: -
@ amount: 49
@ note: -
b 种绣球 5加仑是不是才够
a 一年苗3加仑 后面再换
b 好 3加仑10个
b 要不要垫底盘
a 底盘另拍
b 不要

# m004 要原豆,拍成磨粉 => goods.model
咖啡豆意式拼配 | 454g;深烘;磨粉(摩卡壶) | 1
@ receiver: 阮今
@ phone: 18800076843
@ address: 四川省成都市锦江区东大街芷泉段88号
@ coupon: -
@ amount: 68
@ note: -
b 豆子直接发豆 家里有磨
a 好的 豆
b 深烘一包
b 下单了

# m005 wanted 100g bag, ordered 30g tin => goods.model|size pay.amount
Matcha Powder Ceremonial | 30g tin | 1
@ receiver: Mei Castellano
@ phone: +1 415-555-0139
@ address: 55 Clement St, San Francisco, CA 94118
@ coupon: -
@ amount: 28
@ note: -
b do you have the 100g bag
a 100g is 69
b yep 100g please, my cafe goes through it fast
b thx

# m006 幼兔粮拍成成兔粮 => goods.model|product
兔粮成兔 | 2.5kg;提摩西 | 1
@ receiver: 白芷
@ phone: 15100074467
@ address: 辽宁省沈阳市皇姑区昆山中路88号
@ coupon: -
@ amount: 55
@ note: -
b 幼兔 才2个月
a 幼兔粮 苜蓿草多
b 要幼兔的
b 下单

# m007 6枚未选;专票已备注
月饼礼盒广式双黄 | 8枚;铁盒 | 5
@ receiver: 杨总助理小葛
@ phone: 13700099198
@ address: 上海市静安区南京西路1266号恒隆广场38楼
@ coupon: -
@ amount: 640
@ note: 要专票
b 5盒送客户
b 6枚的和8枚的哪个体面
a 8枚铁盒 128一盒
b 那八枚 五盒640
b 专票要的
a 专票备注好了

# m008 1.2米只问
猫爬架大型 | 剑麻;1.5米 | 1
@ receiver: 花卷妈
@ phone: 13000015455
@ address: 湖南省湘潭市岳塘区建设南路86号
@ coupon: -
@ amount: 239
@ note: -
b 1米2 和 1米5 哪个稳
a 1米5底座大些
b 我租房顶矮 不 我层高够 哈哈
b 1.5
b 组装难不
a 带螺丝刀 半小时

# m009 24色是旧的;笔在铁盒里
绘画水彩颜料固体 | 36色;铁盒 | 1
@ receiver: 梁音
@ phone: 15900049519
@ address: 湖南省长沙市芙蓉区韶山北路159号通程国际503
@ coupon: -
@ amount: 88
@ note: -
b 24色的用完了
b 36色有铁盒吗
a 有
b 送笔吗
a 铁盒内含水彩笔1支 不用另送
b 好的

# m010 要一万毫安79,拍成两万 => goods.model|product pay.amount
移动电源20000毫安 | 黑;22.5W | 1
@ receiver: 邢远
@ phone: 13200062635
@ address: 陕西省宝鸡市金台区中山东路62号
@ coupon: -
@ amount: 109
@ note: -
b 能上飞机吗 我要1万毫安的就行
a 都能上 1万毫安更轻 79
b 嗯 一万的黑色
b 下单了哈

# m011 颜色拍错;5元券没抵 => goods.colour pay.coupon|promotion pay.amount|coupon|promotion
德训鞋女 | 灰白;37 | 1
@ receiver: 邱莹
@ phone: 17500019624
@ address: 湖南省常德市鼎城区临沅路76号
@ coupon: -
@ amount: 169
@ note: -
b 棕白 37
a 棕白37
b 另外店里收藏领的5元券抵了没
a 您下单选上就抵 164
b 选了
b 付咗啦

# m012 贺卡话没进备注 => ship.note
毛绒公仔大熊 | 1.2米;浅棕 | 1
@ receiver: 何晨
@ phone: 13100023625
@ address: 江苏省南京市建邺区江东中路108号
@ coupon: -
@ amount: 118
@ note: -
b 1米6比我还高 算
b 1.2 浅棕
a 好
b 能写句话吗 就 我错了
a 贺卡写 我错了 哈哈 备注啦
b 谢谢 保命要紧

# m013 送碗活动已结束;50支是旧活动
猫条混合口味 | 100支;桶装 | 1
@ receiver: 苗苗
@ phone: 13100099517
@ address: 江苏省南京市鼓楼区中山北路200号
@ coupon: -
@ amount: 89
@ note: -
b 买50支送碗那个活动还有吗
a 那个结束了哈
b 啊 错过了
b 算了 100支的桶装也划算
a 是的

# m014 Book 2 only for next year
Beginner Piano Book | Book 1 | 1
@ receiver: Grace Holloway
@ phone: +61 491 570 802
@ address: 12 Hall Street, Bondi NSW 2026, Australia
@ coupon: -
@ amount: 18
@ note: -
b Book 2 is too hard for my son right?
a Yes start with Book 1
b ok Book 1, we'll see for Book 2 next year

# m015 两份共40个;虾仁没要
蟹黄包手工 | 速冻;20个 | 2
@ receiver: 鲁晴
@ phone: 13700036514
@ address: 江苏省无锡市滨湖区蠡溪路99号
@ coupon: -
@ amount: 96
@ note: -
b 一份多少个
a 一份20个 48
b 那两份 40个 我们家饭量大的
b 虾仁的算了 老公海鲜过敏 呃蟹不算?哈哈
a 蟹也是海鲜的亲
b 他不吃 我吃

# m016 要洗发水,拍成护发素 => goods.product
护发素柔顺 | 500ml;玫瑰香 | 1
@ receiver: 陶然
@ phone: 13600051459
@ address: 江苏省昆山市前进中路258号
@ coupon: -
@ amount: 45
@ note: -
b 洗发水500的来一瓶 头发油得能炒菜
a 控油洗发水500ml有货
b 就它 拍下了

# m017 6mm只是建议,8mm=0.8cm
瑜伽垫加厚防滑 | 淡紫;183*61*0.8cm | 1
@ receiver: 纪然
@ phone: 15700027921
@ address: 广东省珠海市香洲区凤凰南路1066号
@ coupon: -
@ amount: 69
@ note: -
b 8mm的会不会太软
a 新手8mm护膝 进阶可以6mm
b 我小白 8mm
b 淡紫很美
b 绑带有没有
a 垫子自带绑带
b ok

# m018 定8线,拍成12线 => goods.model
激光水平仪绿光 | 12线;双电池 | 1
@ receiver: 装修老邱
@ phone: 15800033138
@ address: 安徽省阜阳市颍州区清河东路512号
@ coupon: -
@ amount: 259
@ note: -
b 8线够不够
a 铺地砖贴墙8线够用了 12线还能打吊顶
b 我就贴墙砖 8线
a 8线够的
b 好 下了

# m019 two pairs wanted, one ordered => goods.quantity pay.amount
Wireless Earbuds | White | 1
@ receiver: Tom Hargreaves
@ phone: +44 7700 900 187
@ address: 17 Cowley Road, Oxford OX4 1HR, UK
@ coupon: -
@ amount: 59
@ note: -
b can i get two pairs, one for my mum
a Sure, two white at 118
b yep both white

# m020 L改XL;一对两只
护膝保暖老人 | XL;一对 | 1
@ receiver: 董桂芬
@ phone: 13900034121
@ address: 河北省张家口市桥东区胜利北路81号
@ coupon: -
@ amount: 49
@ note: -
b 腿围43
a 43拍L
b 老爷子说紧了不行
a 那XL 到48
b 嗯xl
b 两只是一付吧
a 一对两只

# m021 要30枚,拍40枚 => goods.model|quantity
土鸡蛋散养 | 40枚 | 1
@ receiver: 熊伟
@ phone: 15800021914
@ address: 湖南省邵阳市双清区宝庆东路1280号
@ coupon: -
@ amount: 55
@ note: -
b 30枚装的就够 吃不完
a 30枚有的亲
b OK付了

# m022 裤子M、酒红都不是所选
真丝睡裙吊带 | 香槟;L | 1
@ receiver: 洪波
@ phone: 13700001110
@ address: 山东省聊城市东昌府区东昌西路122号
@ coupon: 七夕券30
@ amount: 299
@ note: -
b 给媳妇买的 不知道她穿多大
b 她跟我说过衣服L裤子M
a 睡裙按上衣L
b 香槟还是酒红 酒红太骚了哈哈哈
b 香槟L
b 七夕券用了 329-30
a 嗯 299

# m023 定AX3000,拍成AX1800 => goods.model|product pay.amount
路由器千兆双频 | AX1800 | 1
@ receiver: 武岳
@ phone: 13700091401
@ address: 河南省许昌市魏都区建设路399号
@ coupon: -
@ amount: 139
@ note: -
b 我家120平 AX3000行不
a AX3000够 179
b 那就3000的
b 付了

# m024 说定XL,订单L => goods.size
婴儿纸尿裤超薄 | L码;52片 | 1
@ receiver: 孔令仪
@ phone: 18800068127
@ address: 河北省邯郸市丛台区人民东路306号
@ coupon: -
@ amount: 89
@ note: -
b 娃20斤 最近老侧漏
a 20斤可以换XL了 L是18-28斤偏小肚子的
b 那XL呗 肚子圆得像西瓜
a XL 46片
b 好哒已付

# m025 四罐一致;木糖醇款没换
黑芝麻丸 | 108g;罐装 | 4
@ receiver: 茅奶奶
@ phone: 18700071144
@ address: 浙江省台州市路桥区银安街226号
@ coupon: -
@ amount: 76
@ note: -
b 闺女给我点的 说吃四罐见效
b 见不见效不知道 好吃就成哈哈
a 奶奶哈哈 四罐76
b 有无糖的么 我血糖高一点
a 有 木糖醇款贵一点点
b 那不换了 就这个原味

# m026 收件人要写戴雨晴 => ship.receiver
羊毛呢大衣中长款 | 驼色;M | 1
@ receiver: 收货人小戴
@ phone: 13800007831
@ address: 江苏省徐州市鼓楼区淮海东路99号
@ coupon: -
@ amount: 459
@ note: -
b 160 105 M?
a M正合适
b 收件写 戴雨晴 别写小名哈哈 门卫不认
a 好的改 戴雨晴
b 谢谢

# m027 海南偏远未告知 => ship.remote
全自动帐篷3-4人 | 军绿;双层 | 1
@ receiver: 关越
@ phone: 15500078855
@ address: 海南省三亚市吉阳区迎宾路188号
@ coupon: -
@ amount: 259
@ note: -
b 防蚊不
a 双层带纱网防蚊
b 军绿 双层 一顶
a 好的您下单就行
b 下啦

# m028 要孕妇款,拍成成人款 => goods.model|product
每日坚果混合装 | 30包;成人款 | 1
@ receiver: 窦大姐
@ phone: 15000042036
@ address: 河南省新乡市红旗区平原路223号
@ coupon: -
@ amount: 109
@ note: -
b 孕妇能吃的那款是哪个
a 有孕妇款 不含腰果
b 我儿媳妇怀上了 要孕妇款
a 恭喜恭喜 孕妇款30包109
b 好嘞付了钱

# m029 8.5 is his road shoe size
Trail Running Shoes | Blue/Orange; UK 9 | 1
@ receiver: Ewan McAllister
@ phone: +44 7700 900 655
@ address: 22 Leith Walk, Edinburgh EH6 5AA, UK
@ coupon: -
@ amount: 89
@ note: -
b what size for 27.5cm foot
a UK 8.5 is 27.5, go UK 9 for trail
b my road shoes are 8.5 but ok trusting you, 9
b blue orange

# m030 地址改15号没改 => ship.address
老爹鞋女增高 | 米紫;38 | 1
@ receiver: 李木子
@ phone: 15700079969
@ address: 四川省泸州市江阳区江阳南路5号
@ coupon: -
@ amount: 139
@ note: -
b 寄到公司吧 江阳南路15号 前台代收不用备注
a 好的 门牌改15号
b 恩恩 5号是我老家

# m031 钢带未选;贺卡已备注
石英手表女小表盘 | 玫瑰金;皮带棕 | 1
@ receiver: 商晴
@ phone: 15000044883
@ address: 浙江省嘉兴市南湖区中环南路318号
@ coupon: -
@ amount: 169
@ note: 生日礼物 代写贺卡:妈妈生日快乐
b 给我妈的 生日
b 钢带还是皮带显气质
a 皮带秀气 钢带夏天清爽
b 皮带吧 棕的
b 贺卡写 妈妈生日快乐
a 写在备注啦

# m032 地址没有门牌号 => ship.address
乌龟缸带晒台 | 60cm;含过滤 | 1
@ receiver: 归海
@ phone: 17600050046
@ address: 安徽省蚌埠市蚌山区胜利中路
@ coupon: -
@ amount: 129
@ note: -
b 60的带过滤
a 带的
b 养两只巴西龟可以伐
a 可以的

# m033 白桃葡萄各一盒,只拍了白桃 => goods.quantity|product|model pay.amount
乌龙茶冷泡茶包 | 白桃;20包 | 1
@ receiver: 迟迟
@ phone: 13900031921
@ address: 北京市通州区新华西街60号院2号楼
@ coupon: -
@ amount: 39
@ note: -
b 白桃和葡萄 一样来一盒
a 两盒78
b 嗯 下好了

# m034 要燕麦色,拍成家里已有的杏色 => goods.colour
针织开衫短款外搭 | 杏色;均码 | 1
@ receiver: 柏雪
@ phone: 15800057493
@ address: 云南省昆明市盘龙区北京路612号
@ coupon: -
@ amount: 88
@ note: -
b 燕麦色还有伐
a 有的 杏色和燕麦都有
b 我要燕麦 杏的家里有了
b 下单咯

# m035 要五份,拍一份 => goods.quantity pay.amount
马桶垫四季通用 | 灰;2片 | 1
@ receiver: 常欢
@ phone: 18800042672
@ address: 江苏省宿迁市宿城区西湖路118号
@ coupon: -
@ amount: 19.9
@ note: -
b 蓝色耐脏灰色耐脏
a 灰色耐脏
b 那灰色 我买五份 给一栋楼的租客换
a 好的 五份 99.5
b 付完

# m036 36寸只是比较;变调夹已备注
民谣吉他初学者41寸 | 原木色;单板;缺角 | 1
@ receiver: 段小雨
@ phone: 15800067034
@ address: 陕西省西安市碑林区友谊东路213号太乙小区4-502
@ coupon: -
@ amount: 699
@ note: 送变调夹
b 手小的女生弹41会不会大
a 一米六以上41没问题 小一点可以看36寸
b 我164
b 36的声音是不是闷
a 箱体小 低音会薄一些
b 那不折腾了 41吧
b 原木 单板
a 好嘞 变调夹给您备注上了

# m037 刻字内容没进备注 => ship.note
情侣对戒开口 | 银色;一对 | 1
@ receiver: 卓一航
@ phone: 13200007270
@ address: 湖南省衡阳市石鼓区蒸阳北路58号
@ coupon: -
@ amount: 199
@ note: -
b 要刻字 男款刻 LYN 女款刻 ZYH
a 好的 刻字 3天后发
b 行不急

# m038 红轴、无线只是比较
机械键盘87键 | 白色;茶轴;有线 | 1
@ receiver: 乐毅
@ phone: 15700018247
@ address: 湖北省武汉市洪山区珞喻路459号
@ coupon: -
@ amount: 229
@ note: -
b 红轴茶轴哪个静
a 红轴更安静 茶轴有点段落感
b 我打字喜欢有点感觉 茶
b 无线版贵多少
a 贵70
b 算咯 有线的 白

# m039 答应送起泡网,备注空 => pay.gift
洗面奶氨基酸温和 | 120g | 1
@ receiver: 闵柔
@ phone: 15100058197
@ address: 重庆市渝中区民生路235号
@ coupon: -
@ amount: 49
@ note: -
b 有没有赠品呀
a 送起泡网一个哦 我们这边手工备注
b 耶 拍了

# m040 0W20没选
机油全合成 | 5W-30;4L | 1
@ receiver: 栗强
@ phone: 18700016611
@ address: 辽宁省锦州市古塔区解放路五段12号
@ coupon: -
@ amount: 198
@ note: -
b 0w20还是5w30 手册两个都写了
a 咱东北冬天0W-20冷启动好 跑高速多5W-30
b 跑高速多 5w30
b 4升够一次
a 多数车够

# m041 红色硅胶表带没备注 => pay.gift
智能手环 | 石墨黑;NFC版 | 1
@ receiver: 章鱼哥
@ phone: 15000082631
@ address: 湖北省孝感市孝南区城站路88号
@ coupon: -
@ amount: 229
@ note: -
b 送表带不送啊
a 送一条硅胶表带 给您写备注
b 红的吧
a 红色表带 好

# m042 要12寸,拍成16寸 => goods.size|model
挂钟客厅静音 | 原木色;16寸 | 1
@ receiver: 崔浩
@ phone: 18700077133
@ address: 黑龙江省齐齐哈尔市龙沙区龙华路166号
@ coupon: -
@ amount: 88
@ note: -
b 12英寸挂卧室 客厅那种太大了
a 12寸原木有
b 中
b 拍好了啊

# m043 两箱=10包;80g否定
A4打印纸70g | 5包/箱 | 2
@ receiver: 闻静
@ phone: 13600069230
@ address: 江苏省泰州市海陵区迎春东路28号
@ coupon: -
@ amount: 218
@ note: 放传达室
b 10包
a 5包一箱 拍两箱即可
b 传达室收
a 备注好了
b 80g的咱用不着

# m044 电泵没要;三床是被子
真空压缩袋 | 特大*4+大*4;配手泵 | 1
@ receiver: 华姐
@ phone: 18100034781
@ address: 福建省莆田市荔城区文献东路318号
@ coupon: -
@ amount: 45.9
@ note: -
b 电泵的要贵多少
a 加30
b 手动就得了 锻炼身体
b 冬天被子三床够装吧
a 够

# m045 肤色没有,黑色已有
莫代尔吊带背心打底 | 白色;均码 | 2
@ receiver: 尤琳
@ phone: 13200064034
@ address: 山东省烟台市芝罘区南大街166号
@ coupon: -
@ amount: 58
@ note: -
b 白的透吗
a 略透 穿肤色内衣就行
b 那肤色的吊带有吗
a 这款只有黑白
b 好吧 白色两件
b 黑的我有了

# m046 20斤改成10斤两袋
东北五常大米真空 | 10斤*1袋 | 2
@ receiver: 符阿姨
@ phone: 17300028571
@ address: 天津市河北区中山路98号
@ coupon: -
@ amount: 118
@ note: -
b 20斤的袋装有没有
a 有 不过10斤真空两袋更好存 一样价118
b 那中 拿两袋十斤的吧
b 谢谢啊姑娘

# m047 长袖改短袖
校服白衬衫男童 | 短袖;160 | 1
@ receiver: 习老师
@ phone: 17600060266
@ address: 河北省承德市双桥区武烈路22号
@ coupon: -
@ amount: 39
@ note: -
b 长袖短袖都有吗
a 都有
b 先长袖吧 天冷了 160
a 好
b 等等学校通知说六月才统一 买短袖
a 那短袖160
b 嗯

# m048 code applied
Linen Wrap Dress | Terracotta; M | 1
@ receiver: Ingrid Sorensen
@ phone: +61 491 570 318
@ address: 3/77 Chapel Street, Windsor VIC 3181, Australia
@ coupon: SPRING10
@ amount: 95
@ note: -
b Got code SPRING10, is it still on?
a Yes, 10 off over 90, so 95
b great, terracotta M
b done

# m049 要特辣,拍成微辣 => goods.model|product
手工辣椒酱 | 微辣;240g | 1
@ receiver: 祁连
@ phone: 13600068513
@ address: 四川省绵阳市涪城区临园路东段64号
@ coupon: -
@ amount: 19.9
@ note: -
b 我四川的 微辣对我来说等于没得辣
a 哈哈那您试特辣
b 要得 特辣一瓶
b 整起

# m050 5L、4L都没要
电饭煲智能预约 | 3L;白色 | 1
@ receiver: 窦文
@ phone: 18300017458
@ address: 江西省吉安市吉州区井冈山大道88号
@ coupon: -
@ amount: 199
@ note: -
b 一家五口
a 五口人建议5L 259
b 太大了吧 我们吃得少 晚上就仨人
a 那4L也可以
b 就3L 199的
a 好的

# m051 数学化学已有;老高考版是排除
五三高考模拟 2026版 | 物理;新高考 | 1
@ receiver: 高三家长
@ phone: 17500061618
@ address: 山东省青岛市李沧区京口路88号
@ coupon: -
@ amount: 46
@ note: -
b 数学化学家里有
b 差物理
b 老高考的那版你别发错
a 您买新高考版就对
b 知道

# m052 应拍10-12岁;新电话没改 => goods.size ship.phone
儿童泳衣女孩分体 | 粉色;12-14岁 | 1
@ receiver: 尚晓
@ phone: 18600055127
@ address: 福建省厦门市湖里区湖里大道33号
@ coupon: -
@ amount: 79
@ note: -
b 10岁 145
a 145拍 10-12岁码
b okk
b 收货电话改成18600055172 原来的停机了
a 好的

# m053 减8的券没用上 => pay.coupon|promotion pay.amount|coupon|promotion
亲子装卫衣 | 橘色;妈妈M | 1
@ receiver: 皮小小
@ phone: 13400018326
@ address: 河北省保定市竞秀区朝阳北大街1898号
@ coupon: -
@ amount: 99
@ note: -
b 收藏店铺减8那个弄了
a 对的 减8券下单勾一下 到手91
b 勾了 妈妈款M 橘色

# m054 收件人应改祝有财 => ship.receiver
老人防滑手杖四脚 | 可伸缩;黑 | 1
@ receiver: 祝融
@ phone: 15900070106
@ address: 浙江省衢州市柯城区荷花中路98号
@ coupon: -
@ amount: 58
@ note: -
b 三脚和四脚 哪个稳
a 四脚稳
b 收件人改一下 写 祝有财 我爷爷自己收
a 改好告诉您哈
b 嗯嗯

# m055 送防潮贴没写进订单备注 => pay.gift
透明鞋盒加厚抽屉式 | 大号;12个装 | 1
@ receiver: 贺小满
@ phone: 13400062957
@ address: 山西省大同市平城区御河西路65号
@ coupon: -
@ amount: 99
@ note: -
b 我鞋40码大号装得下不
a 大号能装到46
b 那来12个装的
a 送防潮贴一包哦亲 已给您登记
b 好滴

# m056 1.2米没选;安装不包,只是问
折叠沙发床小户型 | 深灰;1.5米 | 1
@ receiver: 谢大勇
@ phone: 15800003556
@ address: 重庆市渝北区新牌坊一路18号
@ coupon: -
@ amount: 899
@ note: -
b 1.2的放得下不 我屋头窄
a 1.2米 749 沙发展开宽1.2
b 量了哈 能放1米5
b 深灰1.5
b 师傅送不送安装
a 自己拼一下就行 不包安装的
b 要得

# m057 要75C,拍成80B => goods.size
文胸无钢圈聚拢 | 肤色;80B | 1
@ receiver: 孟姜
@ phone: 13200054686
@ address: 河南省平顶山市新华区建设路西段66号
@ coupon: -
@ amount: 59
@ note: -
b 75C跟80B一样吗
a 是姐妹码 罩杯量差不多 下围不同
b 平时穿75C 就75c
b 下单了

# m058 发票抬头没进备注 => ship.note
纯棉长袖衬衫商务 | 白色;40 | 2
@ receiver: 丁工
@ phone: 18300084743
@ address: 山东省济南市历下区经十路17703号
@ coupon: -
@ amount: 218
@ note: -
b 白的两件
b 40领
a 好的 单件109
b 发票要的,抬头 济南鼎茂机械有限公司
a 好的电子票发您邮箱 我备注抬头
b 多谢

# m059 不放票据没备注 => ship.note
香薰蜡烛礼盒 | 雪松;160g | 1
@ receiver: Coco李
@ phone: 15500026874
@ address: 浙江省杭州市西湖区文三路478号华星时代广场A座
@ coupon: -
@ amount: 89
@ note: -
b 送闺蜜 发票别放包裹里面
a 明白 我们备注 不放小票
b 谢啦

# m060 要7-9钱,拍成4-6钱 => goods.model|size
鲜活小龙虾 | 4-6钱;4斤 | 1
@ receiver: 夏侯
@ phone: 13700006665
@ address: 湖北省荆州市沙市区北京路108号
@ coupon: -
@ amount: 136
@ note: -
b 要大的 7到9钱的
a 七九钱4斤可以的
b 冲 今晚看球
b 买好

# m061 wanted red switches, ordered brown => goods.model|colour
Mechanical Keyboard | Brown switch; ISO UK | 1
@ receiver: Dan Okafor
@ phone: +44 7700 900 233
@ address: 8 Vicarage Lane, Manchester M14 6QT, UK
@ coupon: -
@ amount: 79
@ note: -
b blue switches are way too loud for my flat
b i'll take red
a Red switch ISO UK in stock
b perfect, ordered

# m062 电话只有10位 => ship.phone
拼图1000片成人 | 星空 | 1
@ receiver: 封不觉
@ phone: 1860006341
@ address: 湖南省益阳市资阳区五一西路29号
@ coupon: -
@ amount: 36
@ note: -
b 500片会不会太小气 送女友
a 1000片更有成就感
b 要1000 星空
b 相框另买算了

# m063 爸爸的灰色取消,最后一条驼色
羊绒围巾纯色 | 驼色 | 1
@ receiver: 花木兰
@ phone: 13500023877
@ address: 河南省商丘市睢阳区神火大道236号
@ coupon: -
@ amount: 199
@ note: -
b 灰色给我爸 驼色给我妈 各来一条
a 好的 两条
b 嗯 等下 爸说不要 他嫌扎
a 那驼色一条
b 对 一条

# m064 度数没配
防蓝光平光眼镜 | 透明框 | 1
@ receiver: 林珑
@ phone: 13200091938
@ address: 北京市西城区广安门内大街88号院3号楼
@ coupon: -
@ amount: 69
@ note: -
b 有度数的吗 我左眼200右眼250
a 这款平光 配镜片要另加99
b 戴隐形 平光就好
b 透明的

# m065 四步六步都是问
铝合金人字梯加厚 | 五步梯 | 1
@ receiver: 阮建国
@ phone: 15500035508
@ address: 浙江省台州市椒江区中山东路211号
@ coupon: -
@ amount: 145
@ note: 送货上楼
b 四步够得着3米的顶灯吗
a 3米建议五步
b 六步呢
a 六步家里放不下 五步就行
b 五步 上楼送到门口哈 我妈腰不好
a 备注送货上楼了
b 谢啦

# m066 贺卡内容没进备注 => ship.note
香水小样套装 | 木质调;5ml*3 | 1
@ receiver: 许诺
@ phone: 13600056553
@ address: 四川省南充市顺庆区人民中路77号
@ coupon: -
@ amount: 59
@ note: -
b 送男朋友的 木质调
b 能不能帮写张贺卡 就写 生日快乐 阿杰
a 可以的 给您写
b 谢谢小姐姐

# m067 15 Pro拍成15 => goods.model|product
手机壳磁吸防摔 | 磨砂黑;iPhone 15 | 1
@ receiver: 屠苏
@ phone: 13600089348
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 39
@ note: -
b 15pro的 黑
a 磨砂黑15 Pro现货
b 已付款~

# m068 999、316都没要
口红哑光 | #312 豆沙 | 1
@ receiver: 安可
@ phone: 15100063165
@ address: 浙江省温州市鹿城区车站大道21号
@ coupon: 会员9折
@ amount: 79
@ note: -
b 312是不是很土
a 312豆沙日常百搭
b 999 大红我不敢涂
b 我同事涂316好看
a 316偏橘
b 黄皮还是312吧
b 会员折上了

# m069 答应750,订单799 => pay.amount
宠物烘干箱 | 60L;白 | 1
@ receiver: 程璐
@ phone: 13400054431
@ address: 浙江省宁波市海曙区中山西路318号
@ coupon: -
@ amount: 799
@ note: -
b 蓝猫11斤 60L够用吗
a 够
b 你昨天说给我按750算的
a 对的亲 750给您改
b 付啦

# m070 80否定;奶黄两件
婴儿连体衣爬服 | 奶黄;73 | 2
@ receiver: 应采
@ phone: 18600017799
@ address: 浙江省绍兴市柯桥区湖东路666号
@ coupon: -
@ amount: 98
@ note: -
b 8个月 72厘米 73行?
a 行 想穿久点选80
b 80袖子老长不要
b 73两件 换洗
b 都要奶黄

# m071 语文缺货没买;“别太慢”不是备注
人教版数学教材全解 | 五年级下册 | 1
@ receiver: 伍妈妈
@ phone: 15500019661
@ address: 湖南省株洲市天元区珠江北路188号
@ coupon: -
@ amount: 36.8
@ note: -
b 五下的数学有现货不
a 有的亲 人教版
b 语文呢
a 语文五下暂时缺货
b 行吧 先数学
b 开学前要 别太慢哈

# m072 加送抹布没备注 => pay.gift
扫地机器人 | 标准版;白 | 1
@ receiver: 龙飞
@ phone: 17600078396
@ address: 湖北省荆门市东宝区象山大道66号
@ coupon: -
@ amount: 1299
@ note: -
b 自清洁的那版
a 自清洁版1799
b 太贵 还是标准
a 好的 标准1299
b 有没有多送抹布
a 给您加送两块抹布
b 耶下单

# m073 32G没要;降压线已备注
行车记录仪前后双录 | 64G卡 | 1
@ receiver: 于谦和
@ phone: 18100074136
@ address: 山东省淄博市临淄区牛山路55号
@ coupon: -
@ amount: 399
@ note: 备注:送降压线
b 32G卡的便宜几十?
a 便宜40
b 存的短 不要
b 降压线给一根呗
a 可以 备注送降压线

# m074 要粉色,拍成白色 => goods.colour
台灯护眼学生 | 白色;充插两用 | 1
@ receiver: 冷月
@ phone: 15200064601
@ address: 湖南省岳阳市岳阳楼区巴陵中路335号
@ coupon: -
@ amount: 99
@ note: -
b 宿舍断电 要充电的
a 充插两用款
b 对
b 粉色还有没
a 粉的有
b 粉的吧 跟我床帘配
b 付过了

# m075 一对=2;枕套已备注
乳胶枕成人护颈 | 颗粒按摩款 | 2
@ receiver: 岑溪
@ phone: 18800050317
@ address: 广西壮族自治区梧州市长洲区新兴二路89号
@ coupon: -
@ amount: 198
@ note: 送枕套2个
b 一对枕头
b 你们直播说送枕套真的假的
a 真的 两个枕套备注了
b 平面款没颗粒的我怕塌
a 颗粒款支撑好些
b 嗯我买的颗粒的

# m076 领了券没用上,到手应88 => pay.coupon|promotion pay.amount|coupon|promotion
防晒霜清爽 | 50ml;SPF50+ | 1
@ receiver: 初夏
@ phone: 13400015779
@ address: 河北省秦皇岛市海港区河北大街中段188号
@ coupon: -
@ amount: 98
@ note: -
b 店庆满90减10的券 用上了吗我这
a 您领了就能用的哦 88到手
b 我领了 拍下了

# m077 金毛XL,拍成M => goods.size
狗窝冬季保暖 | M;咖 | 1
@ receiver: 鹿鸣
@ phone: 15200097831
@ address: 安徽省六安市金安区皖西大道118号
@ coupon: -
@ amount: 79
@ note: -
b 金毛 60斤
a 60斤XL 哦
b 那XL咯
b 拍了麻烦快点 狗都冻成冰了哈哈

# m078 电话尾号82,卡上28 => ship.phone
锂电电钻家用 | 12V;一电一充 | 1
@ receiver: 骆师傅
@ phone: 15100037728
@ address: 河北省沧州市运河区浮阳南大道29号
@ coupon: -
@ amount: 199
@ note: -
b 快递打15100037782 这个号随时接
a 好的亲
b 货拆开不满意能退不
a 7天无理由的

# m079 圆口要吸盘款,拍成出风口款 => goods.model|product
车载手机支架 | 出风口款;黑 | 1
@ receiver: 罗刚
@ phone: 13200070045
@ address: 河北省衡水市桃城区中心北大街1066号
@ coupon: -
@ amount: 39
@ note: -
b 我车出风口是圆的 夹不住啊上次那个
a 圆口选吸盘款
b 那我拍吸盘
b 好了哥

# m080 要狗罐头,拍成猫罐头 => goods.product|model
猫罐头主食罐 | 鸡肉味;85g*12罐 | 1
@ receiver: 吴迪
@ phone: 17300012224
@ address: 福建省三明市三元区新市中路188号
@ coupon: -
@ amount: 118
@ note: -
b 狗吃的罐头有吧 12罐
b 我家是泰迪
a 有的 狗罐头鸡肉85g*12
b 行 付好

# m081 周六已备注;西冷只问
原切牛排儿童款 | 菲力;130g*10片 | 1
@ receiver: 施琅
@ phone: 13900086900
@ address: 江苏省苏州市姑苏区干将西路388号
@ coupon: -
@ amount: 198
@ note: 周六配送
b 平时没人在家 冰的怕化
a 可以备注周六配送
b 那就周六送
a 已备注
b 菲力肥的少吧 西冷呢
a 菲力最瘦 西冷带筋
b 嗯菲力没买错

# m082 3L没选;券已减
空气炸锅可视 | 5L;白 | 1
@ receiver: 欧阳
@ phone: 15900077425
@ address: 广东省湛江市赤坎区中山一路12号
@ coupon: 满200减20
@ amount: 239
@ note: -
b 两个人吃 3升够不
a 3L小巧 烤整鸡得5L
b 爱吃鸡!5L
b 那张减20我点了
a 系统自动减了 付239

# m083 林芝偏远未提;电子票没备注 => ship.remote ship.note
除螨仪无线 | 奶白 | 1
@ receiver: 乌兰
@ phone: 13800088079
@ address: 西藏自治区林芝市巴宜区八一大街19号
@ coupon: -
@ amount: 299
@ note: -
b 奶白有现货吧
a 有的 现在拍今天发
b 可以
b 票要电子的 个人抬头就行
a 好的 电子票发票备注上

# m084 活动减20应付216,订单236 => pay.amount|promotion|coupon
折叠椅露营克米特 | 沙色 | 4
@ receiver: 骆驼祥
@ phone: 17600020652
@ address: 云南省昆明市五华区人民中路56号
@ coupon: -
@ amount: 236
@ note: -
b 四把 一家子
b 尺寸大人坐得下吧
a 承重120kg
b 颜色沙色
a 4把236 店里满200减20
b 今天活动还在吧
a 在的 减完216
b 那就付216

# m085 要留紫色,拍成灰色 => goods.colour
吹风机高速 | 灰色;标配 | 1
@ receiver: 白灵
@ phone: 15100065308
@ address: 云南省大理白族自治州大理市下关街道人民南路15号
@ coupon: 领券立减30
@ amount: 269
@ note: -
b 紫色好看 给我留紫色
a 紫色留一台给您
b 好 券30用了
b 269付的

# m086 5-in-1 only compared, Silver sold out
USB-C Hub 7-in-1 | Space Grey | 1
@ receiver: Priya Raman
@ phone: +44 7700 900 412
@ address: Flat 9, 31 Mare Street, London E8 4RP, UK
@ coupon: -
@ amount: 34.99
@ note: -
b Hey, 5-in-1 or 7-in-1 for a MacBook Air?
a 7-in-1 adds ethernet and SD
b I do need ethernet so 7
b Silver out of stock?
a Silver is sold out, Space Grey ships today
b Grey is fine, ta

# m087 要一白一灰,拍成两件白 => goods.colour|quantity|product
短袖t恤纯棉重磅 | 白;L | 2
@ receiver: 岳鹏举
@ phone: 15000026905
@ address: 江西省抚州市临川区赣东大道99号
@ coupon: -
@ amount: 118
@ note: -
b 一白一灰 都L
a 好
b ok拍

# m088 高度应2.6米,卡上2.7米 => goods.size|model
遮光窗帘定制 | 雾霾蓝;挂钩式;宽3米*高2.7米 | 1
@ receiver: 甄女士
@ phone: 13100041416
@ address: 四川省德阳市旌阳区长江西路一段207号
@ coupon: -
@ amount: 318
@ note: -
b 量好了 宽三米 高两米六
a 好的 3*2.6
b 挂钩 雾霾蓝
b 拍了你看下

# m089 要全套七册,拍成1-3册 => goods.model|product|quantity pay.amount
哈利波特1-3册套装 | 平装 | 1
@ receiver: 温馨
@ phone: 15700013482
@ address: 广东省深圳市福田区福华路29号京海花园B座1203
@ coupon: -
@ amount: 98
@ note: -
b 要全套七本
a 7册礼盒298
b 对 孩子升学礼物
b 买了不知对不对

# m090 漏拍香辣一袋 => goods.quantity|product|model pay.amount
手撕牛肉干内蒙风味 | 原味;500g | 2
@ receiver: 那顺
@ phone: 13600047864
@ address: 吉林省松原市宁江区沿江西路71号
@ coupon: -
@ amount: 158
@ note: -
b 一斤装的 原味来俩 香辣的来一个
a 好 一共三袋 237
b 都下了 你看看

# m091 说好21寸198元,拍成23寸 => goods.size|model pay.amount
尤克里里23寸 | 桃花心木;23寸 | 1
@ receiver: 邬敏
@ phone: 13900022086
@ address: 湖北省宜昌市西陵区夷陵大道72号
@ coupon: -
@ amount: 238
@ note: -
b 给闺女买 6岁
a 6岁21寸抱着正好 23偏大些
b 行听你的 21寸
b 桃花芯那个
a 21寸桃花心木198哈
b 拍下了麻烦核对

# m092 三筒36只;尼龙是否定
羽毛球耐打鹅毛 | 12只装 | 3
@ receiver: 羽协小汪
@ phone: 18300056539
@ address: 浙江省金华市婺城区双溪西路305号
@ coupon: -
@ amount: 207
@ note: -
b 周六比赛用 三筒
a 一筒12只 69一筒 三筒207
b 36个球嘛 够打了
b 尼龙的我们不打
a 这是鹅毛的放心

# m093 60片是姐姐家的;车轮包不要
磁力片儿童 | 120片;彩窗 | 1
@ receiver: 庄小妍
@ phone: 18500006567
@ address: 安徽省淮北市相山区淮海路98号
@ coupon: -
@ amount: 168
@ note: -
b 姐家送了60片的
b 我家是新的 一次买120 够玩到上学
a 哈哈 120片
b 加车轮包不
a 车轮包另外29
b 先不用

# m094 8oz不合适,黑色没货改红
拳击手套成人 | 红;10oz | 1
@ receiver: 阿信
@ phone: 13600026190
@ address: 广东省梅州市梅江区梅江三路12号
@ coupon: -
@ amount: 89
@ note: -
b 我手大 8盎司还是10
a 体重65以下8oz 以上10oz
b 我72公斤 那10
b 黑的没了?
a 黑色10oz没了 红色有
b 红 热血!

# m095 换了新电话,卡上没改 => ship.phone
蓝牙耳机挂脖运动 | 黑;标准版 | 1
@ receiver: 阎松
@ phone: 13300051829
@ address: 辽宁省抚顺市顺城区新城路中段50号
@ coupon: -
@ amount: 79
@ note: -
b 我电话换号了
b 13300051867
a 收货号改成这个吗
b 嗯 旧的别打
a 改
b 恩

# m096 8米断货,定5米
狗狗牵引绳自动伸缩 | 黄色;5米;25kg以内 | 1
@ receiver: 柴米
@ phone: 18300098296
@ address: 福建省泉州市丰泽区田安路66号
@ coupon: -
@ amount: 58
@ note: -
b 3米还是5米好
a 遛公园选5米
b 8米的有嘛 我家二哈要自由哈哈
a 8米断货了 二哈25kg以内可以用5米
b 那5米 黄色显眼

# m097 点名警察局,拍成消防局 => goods.product|model
积木消防局系列 | 城市消防局;809颗粒 | 1
@ receiver: 陶桃
@ phone: 13100053092
@ address: 江苏省常州市钟楼区延陵西路21号
@ coupon: -
@ amount: 159
@ note: -
b 我儿子要警察局 别搞成消防局哈
a 警察局743颗粒 有货
b 嗯嗯 刚下的单

# m098 腕式没选;备注一致
血压计上臂式 | 语音;USB供电 | 1
@ receiver: 孙淑芬
@ phone: 13100095980
@ address: 天津市西青区杨柳青镇柳口路35号
@ coupon: -
@ amount: 159
@ note: 周日送,打电话
b 你看 我爸要腕式 我妈要臂式
a 上臂测得准些
b 臂式 语音的 爸听妈的哈哈
b 周日送 来前打个电话
a 备注了

# m099 干电池是上次买的
头灯强光充电 | T6;双锂电 | 1
@ receiver: 孔二愣
@ phone: 18600018754
@ address: 贵州省遵义市红花岗区中华路199号
@ coupon: -
@ amount: 49
@ note: -
b 上次买的干电池款早坏了
b 这回要充电的
a 双锂电的续航12小时
b 一个就够 我兄弟想蹭灯光哈哈

# m100 size 41 wanted; neighbour wish not noted => goods.size ship.note
Leather Chelsea Boots | Tan; EU 40 | 1
@ receiver: Sofia Marchetti
@ phone: +353 85 012 7789
@ address: 16 Shop Street, Galway, H91 Y2NX, Ireland
@ coupon: -
@ amount: 140
@ note: -
b EU 41 tan please
a Got it, 41 tan
b could you leave with the neighbour at no. 18 if im out?
a Sure, I'll add that
b cheers

# m101 21款在2019-2022内,米线没选
汽车脚垫全包围 | 黑色红线;大众朗逸2019-2022 | 1
@ receiver: 车主老梁
@ phone: 18600058042
@ address: 山西省太原市小店区长风街118号
@ coupon: -
@ amount: 268
@ note: -
b 21款朗逸 手动挡 能装不
a 能装 手动自动通用
b 红线米线哪个显脏
a 米线显脏
b 那黑底红线
b 付了

# m102 5.4米改回4.5米
渔具鱼竿碳素 | 4.5米;28调 | 1
@ receiver: 钓鱼老孙
@ phone: 15900042233
@ address: 浙江省湖州市南浔区人瑞路99号
@ coupon: -
@ amount: 189
@ note: -
b 5米4的有没 水深
a 有 5.4米 219
b 5米4就这根
a 好
b 老婆看见价格骂我 还是4.5的吧
a 那4.5米189
b 嗯

# m103 asked for King at 79, ordered Queen => goods.size|model pay.amount
Cotton Duvet Cover | Sage; Queen | 1
@ receiver: Hannah Lindqvist
@ phone: +1 206-555-0178
@ address: 418 Boylston Ave E, Seattle, WA 98102
@ coupon: -
@ amount: 68
@ note: -
b Hi, do you have this for a king bed?
a Yes, King in Sage is 79
b great king then, sage
b paid

# m104 朱丽叶、带盆都没要
月季苗大花藤本 | 龙沙宝石;两年苗裸根 | 1
@ receiver: 倪秀英
@ phone: 18500099209
@ address: 河南省洛阳市涧西区中州西路39号
@ coupon: -
@ amount: 32
@ note: -
b 朱丽叶跟龙沙哪个好养
a 龙沙宝石抗病好 新手友好
b 朱丽叶好看 可惜我手残
b 龙沙 两年的
b 带盆吗
a 裸根不带盆 带盆的贵15
b 裸根就裸根

# m105 说用50元券,订单用的是20元券 => pay.coupon|amount
破壁机家用静音 | 1.75L;米白 | 1
@ receiver: 娄岚
@ phone: 13500001047
@ address: 山东省烟台市福山区福海路77号
@ coupon: 店铺券20
@ amount: 399
@ note: -
b 直播间发的50元券能叠吗
a 50的券和店铺券二选一 您用50的划算
b 那我用50元券
b 好了下了

# m106 黑玛瑙没选;不能刻字
银项链女四叶草 | 白贝母;40+5cm | 1
@ receiver: 关关
@ phone: 15500034523
@ address: 福建省福州市台江区五一中路133号
@ coupon: -
@ amount: 129
@ note: -
b 黑玛瑙款是不是显老
a 白贝母减龄
b 那白贝母
b 可以刻字吗
a 这款不能刻哦
b 哦好吧不刻

# m107 电池、蓝牙都被排除
电脑音响桌面小音箱 | 黑色;USB款 | 1
@ receiver: 蒲松
@ phone: 15800077362
@ address: 广西壮族自治区玉林市玉州区教育中路10号
@ coupon: -
@ amount: 49
@ note: -
b 要不要插电
a USB供电 不用插座
b 电池款不要
b 蓝牙款会断线吧 不要
b USB线的
a 好

# m108 呼和浩特偏远未提 => ship.remote
内蒙古羔羊卷 | 500g*4盒 | 1
@ receiver: 呼延
@ phone: 18200055499
@ address: 内蒙古自治区呼和浩特市赛罕区大学西街235号
@ coupon: -
@ amount: 168
@ note: -
b 肥瘦几几开
a 三七
b 中 来四盒装

# m109 要20斤即两份,只拍一份 => goods.quantity|model pay.amount
多肉专用营养土 | 10斤装 | 1
@ receiver: 梅子
@ phone: 18900072118
@ address: 浙江省湖州市吴兴区红旗路156号
@ coupon: -
@ amount: 25.8
@ note: -
b 土要二十斤
b 上回买的十斤不够填
a 20斤拍两份10斤的哦 51.6
b 嗯呢拍啦

# m110 鲅鱼是别家上次的
冰鲜带鱼段 | 中段;1kg | 1
@ receiver: 丛妈妈
@ phone: 17300090644
@ address: 山东省日照市东港区海曲中路19号
@ coupon: -
@ amount: 59
@ note: -
b 要头尾不
a 纯中段 去头尾
b 带鱼刺多么
a 中段好挑
b 上次别家的鲅鱼臭了 你家别坑我
a 冰袋直发 放心
b 嗯 一公斤

# m111 青海偏远,没人提 => ship.remote
登山鞋男防水 | 卡其;43 | 1
@ receiver: 穆青
@ phone: 18200020700
@ address: 青海省海东市乐都区滨河北路16号
@ coupon: -
@ amount: 329
@ note: -
b 43码 卡其那双
a 现货 今天能发
b 嗯 买了

# m112 三层只问;保温袋在规格里
保温饭盒上班族 | 四层;雾蓝;送保温袋 | 1
@ receiver: 万芳
@ phone: 17600066049
@ address: 广东省惠州市惠城区麦地路39号
@ coupon: -
@ amount: 118
@ note: -
b 三层高度多少 放不放得进我包
a 三层24cm 四层30cm
b 包能放30 四层
b 蓝
b 袋子另外要钱不
a 标配带保温袋

# m113 要桂花糕,拍成绿豆糕 => goods.product|model
绿豆糕老式 | 300g | 1
@ receiver: 皮皮妈
@ phone: 18500025484
@ address: 江苏省镇江市润州区中山西路72号
@ coupon: -
@ amount: 19.9
@ note: -
b 我要的桂花糕呀 桂花的
a 桂花糕在隔壁链接 您拍那个
b 好 拍好了 桂花糕300克

# m114 18是单袋价;芒果不能混
酸奶块冻干草莓 | 60g*3袋 | 1
@ receiver: 池莉莉
@ phone: 18200049704
@ address: 湖北省襄阳市樊城区长虹路22号
@ coupon: 多件优惠
@ amount: 45
@ note: -
b 单袋18?
a 三袋45 单买18
b 三袋划算 来
b 芒果味能混搭吗
a 混搭暂时不行
b 全草莓好啦

# m115 5号是建议,弟弟要7号
篮球7号室外耐磨 | 7号;PU;送打气筒 | 1
@ receiver: 樊星
@ phone: 17300036447
@ address: 湖北省十堰市茅箭区人民北路60号
@ coupon: -
@ amount: 99
@ note: -
b 我弟10岁 打5号?
a 10岁5号
b 他不 他非要7号装大人。。
a 哈哈那7号
b 打气筒有吧
a 标配

# m116 2米只是问;一人一根=2
Type-C数据线编织 | 1米;6A | 2
@ receiver: 柯工
@ phone: 13700097769
@ address: 广东省东莞市南城街道鸿福路106号
@ coupon: -
@ amount: 29.8
@ note: -
b 2米的线充得慢吗
a 会略慢 1米满速
b 那1米 我跟同事一人一根
b 14.9一根两根29块8
a 没错

# m117 刷新后99已用券;杯刷不送
电热水壶保温 | 1.7L;白 | 1
@ receiver: 叶檀
@ phone: 18500066770
@ address: 山西省晋中市榆次区迎宾街98号
@ coupon: 满减券20
@ amount: 99
@ note: -
b 20的券没用上啊怎么还119
a 您刷新下 券要点一下
b 好了 99了
b 送杯刷吗
a 不送哦亲
b 好

# m118 60色被老师改成48
马克笔双头套装 | 48色;笔袋装 | 1
@ receiver: 庄颜
@ phone: 15700036597
@ address: 安徽省马鞍山市花山区湖东中路88号
@ coupon: -
@ amount: 59
@ note: -
b 孩子美术班老师要60色的
a 60色79 带底座
b 我再问问老师
b 老师说48够了 省点是点
b 下48色

# m119 4布只问
拖把平板免手洗 | 6布;灰 | 1
@ receiver: 连翘
@ phone: 18500029850
@ address: 湖南省郴州市苏仙区苏仙北路39号
@ coupon: -
@ amount: 49.9
@ note: -
b 4块布还是6块布
a 都有 6布多5块
b 6块的 省得买
b 地板砖能用撒
a 都能用

# m120 60放不下,蓝没选
仓鼠笼子豪华双层 | 粉色;47基础笼 | 1
@ receiver: 小麦同学
@ phone: 18500063459
@ address: 广东省汕头市龙湖区金砂路96号
@ coupon: -
@ amount: 75
@ note: -
b 60的笼子会不会太大
a 一只仓鼠60更舒服 47也可以
b 宿舍桌子放不下60 就47
b 蓝的粉的都好看。。粉
b 舍友那只是金丝熊,她自己买大的

# m121 no gas asked; case and colour match
Camping Stove Portable | Green; with case | 1
@ receiver: Jordan Pike
@ phone: +1 406-555-0162
@ address: 930 Higgins Ave, Missoula, MT 59801
@ coupon: -
@ amount: 42
@ note: -
b does it come with a gas canister?
a Gas sold separately, can't ship it
b ok no gas. with the hard case pls
a With case, 42
b thx ordered green

# m122 保密发货没备注 => ship.note
针织连衣裙中长款修身 | 黑色;M | 1
@ receiver: 贝小晨
@ phone: 18700034474
@ address: 黑龙江省哈尔滨市南岗区西大直街92号
@ coupon: -
@ amount: 159
@ note: -
b 黑 m
b 包装别露出衣服名字 我怕我妈发现
a 可以的 写保密发货
b 嗯嗯!

# m123 门牌应13号,卡上3号 => ship.address
赣南脐橙 | 净重9斤;中果(65-75mm) | 1
@ receiver: 康宁
@ phone: 18300067579
@ address: 上海市浦东新区张杨路1515弄3号1102
@ coupon: -
@ amount: 45
@ note: -
b 榨汁用 小点没事
a 榨汁拍中果9斤就划算
b 好
b 坏果包赔对吧
a 坏了拍照赔
b 地址新的 张杨路1515弄13号1102 不是3号 门牌手滑
a 收到

# m124 40和方形都没选
LED吸顶灯卧室 | 圆形50cm;三色变光 | 1
@ receiver: 牛莉
@ phone: 18500018017
@ address: 辽宁省鞍山市铁东区胜利南路28号
@ coupon: -
@ amount: 128
@ note: -
b 我这屋15平 40的够亮不
a 15平建议50cm
b 那就50呗
b 方的圆的?我对象要圆 我要方 猜拳我输了哈哈
a 那圆形三色
b 嗯

# m125 29没采纳,小恐龙售罄
儿童雨鞋防滑 | 小黄鸭;28 | 1
@ receiver: 余妈
@ phone: 15700018257
@ address: 江西省九江市浔阳区浔阳东路106号
@ coupon: -
@ amount: 45
@ note: -
b 宝宝脚18cm 穿28?
a 18cm拍29 里面塞袜子舒服
b 29会掉跟吧 她跑起来疯
a 也可以28 正好脚
b 28好了
b 小恐龙没有了?
a 小恐龙售罄
b 小黄鸭

# m126 要十字一字螺丝刀,拍成内六角 => goods.product|model
内六角螺丝刀套装 | 9件;长款 | 1
@ receiver: 霍师傅
@ phone: 13800060280
@ address: 广东省佛山市顺德区大良街道东乐路268号
@ coupon: -
@ amount: 35
@ note: -
b 十字的一字的都要 修家电用 不是内六角
a 那是十字一字螺丝刀套装
b 对 十字一字那套
b 付款了老板

# m127 单电池只问;券已用
遥控越野车四驱 | 军绿;双电池版 | 1
@ receiver: 焦阳
@ phone: 13200016183
@ address: 安徽省芜湖市镜湖区中山北路55号
@ coupon: 店铺券10
@ amount: 169
@ note: -
b 单电池能跑多久
a 单电池约25分钟 双电池50分钟
b 双电吧 不然哭着喊着
b 绿的
b 那个10块券用上了 169对不对
a 对的 179减10

# m128 不放香菜没备注 => ship.note
有机蔬菜套餐 | 一周5斤 | 1
@ receiver: 滕宇
@ phone: 13400032298
@ address: 上海市杨浦区国权路525弄7号401
@ coupon: -
@ amount: 78
@ note: -
b 不要香菜!!全家过敏
a 好的 不放香菜 给您备注
b 么么

# m129 书皮没备注 => pay.gift
小王子 中英双语精装 | 单本 | 1
@ receiver: 苏眉
@ phone: 13100011478
@ address: 陕西省咸阳市秦都区人民中路61号
@ coupon: -
@ amount: 35
@ note: -
b 送同学的 能送张书皮不
a 可以 送书皮一张 备注了哈
b 爱你们

# m130 座机想填后放弃
婴儿洗衣皂 | 150g*8块 | 1
@ receiver: 樊梨花
@ phone: 13800027745
@ address: 河北省石家庄市桥西区自强路55号
@ coupon: -
@ amount: 39.9
@ note: -
b 留家里座机可以吗 0311-8603 5512 我手机常关
a 可以
b 没填错吧 手机填的138那个
a 没关系您备注座机即可
b 算了 不用座机 手机吧

# m131 批作业要红笔,拍成蓝色 => goods.colour
中性笔按动0.5 | 蓝色;12支/盒 | 1
@ receiver: 明老师
@ phone: 15900055602
@ address: 河南省开封市龙亭区东京大道16号
@ coupon: -
@ amount: 18
@ note: -
b 批改作业用 红的
a 红色12支一盒有货
b 对 红笔一盒
a 0.5的哈
b 恩

# m132 班级要38根,只拍1根 => goods.quantity pay.amount
跳绳计数款 | 黑;配3米绳 | 1
@ receiver: 邬老师
@ phone: 13400015569
@ address: 山东省泰安市泰山区东岳大街288号
@ coupon: -
@ amount: 25
@ note: -
b 班里统一 38根
a 38根一根25 给您23 合计874
b 可以的
b 拍了哈老板

# m133 XXL是建议和旧裤,定XXXL
羽绒裤男中老年 | 黑;XXXL | 1
@ receiver: 古大爷
@ phone: 17600045662
@ address: 黑龙江省牡丹江市东安区光华街300号
@ coupon: -
@ amount: 139
@ note: -
b 老头子180斤 1米7
a XXL(170-190斤)就可以
b 他要松快 XXXL
a 好 XXXL
b 棉裤以前穿2XL老勒

# m134 姐妹仨=3件
防晒衣冰丝薄款 | 浅紫;L | 3
@ receiver: 冯彦
@ phone: 17600015657
@ address: 河北省唐山市路南区新华西道118号
@ coupon: -
@ amount: 147
@ note: -
b 姐妹仨一人一件
a 都浅紫吗
b 都浅紫 尺码都L 我们都差不多胖哈哈
a 好的3件147
b 是我下单统一收

# m135 收件人改宣国强没改 => ship.receiver
睡衣纯棉长袖套装 | 小熊灰;XL | 1
@ receiver: 宣萱
@ phone: 13500054324
@ address: 安徽省滁州市琅琊区琅琊西路88号
@ coupon: -
@ amount: 89
@ note: -
b 姓名改 宣国强 他在家收 我出差
a ok给您改收件人
b 谢谢

# m136 30*40否定
卧室挂画三联 | 莫兰迪;40*60*3 | 1
@ receiver: 解语
@ phone: 13500003595
@ address: 广东省揭阳市榕城区建阳路20号
@ coupon: -
@ amount: 128
@ note: -
b 床头2米
a 三联40*60合适
b 30*40太小家子气
b 油画布?
a 晶瓷面
b 晶瓷好擦

# m137 2T、蓝色没要
移动硬盘机械 | 1TB;黑 | 1
@ receiver: 龚小娜
@ phone: 17500049588
@ address: 福建省漳州市芗城区胜利西路118号
@ coupon: -
@ amount: 329
@ note: -
b 2T的贵多少呀
a 贵150左右
b 先存娃照片 1T应该够
a 够存几十万张
b 蓝色看着像玩具 黑的

# m138 要纸巾架,拍成毛巾架 => goods.product|model
毛巾架免打孔 | 黑色;60cm双杆 | 1
@ receiver: 路遥
@ phone: 17600030270
@ address: 浙江省宁波市江北区大闸南路500号
@ coupon: -
@ amount: 59
@ note: -
b 卫生间放卷纸的那个架子 黑的
a 纸巾架黑色 免打孔
b 嗯嗯纸巾架一个
b 下单啦

# m139 XL is the brother's
Men's Fleece Hoodie | Heather Grey; L | 1
@ receiver: Marcus Webb
@ phone: +1 512-555-0143
@ address: 2204 Barton Hills Dr, Austin, TX 78704
@ coupon: -
@ amount: 45
@ note: -
b how does the L fit, im 5'11 180
a True to size, L should be perfect
b my brother wears XL but hes huge lol
b L grey pls
b done

# m140 加臭加辣没选
螺蛳粉整箱 | 原味;300g*10包 | 1
@ receiver: 石榴
@ phone: 13500041434
@ address: 广东省江门市蓬江区建设路55号
@ coupon: -
@ amount: 79
@ note: -
b 有没有不放酸笋的 室友要杀了我
a 酸笋独立包 不放就行
b 哈哈好
b 加臭加辣那款和原味差多少
a 差6块
b 原味原味 命要紧

# m141 脚宽改38-39
洞洞鞋女厚底 | 米白;38-39 | 1
@ receiver: 舒窈
@ phone: 18900095581
@ address: 江苏省连云港市海州区解放东路22号
@ coupon: -
@ amount: 59
@ note: -
b 37穿哪个
a 36-37 或 38-39 都可试 标准脚36-37
b 我脚宽诶
a 那38-39
b 行 米白

# m142 JJ只问价;放前台已备注
山东烟台大樱桃 | 3斤;J级(24-26mm) | 1
@ receiver: 殷勤
@ phone: 18500051033
@ address: 北京市海淀区中关村南大街27号院6号楼1单元802
@ coupon: -
@ amount: 129
@ note: 放前台
b jj级的多钱
a JJ 159 3斤
b 太奢侈 J就好
b 写字楼 让放前台
a ok 备注放前台
b 坏果怎么算
a 拍照按比例退

# m143 偏远运费已告知并同意
挂烫机手持 | 薄荷绿 | 1
@ receiver: 洛桑
@ phone: 15200006456
@ address: 青海省西宁市城东区八一路30号
@ coupon: -
@ amount: 139
@ note: -
b 绿色没断货吧
a 有的 不过西宁是偏远地区 邮费加12 您介意吗 一共139
b 不介意
b 付了139

# m144 后来改送上门,备注还是放丰巢 => ship.note
腊肠广式 | 五花;500g | 1
@ receiver: 谭伯
@ phone: 15900021535
@ address: 广东省韶关市浈江区风采路38号
@ coupon: -
@ amount: 58
@ note: 放丰巢
b 放丰巢就可以
a 好
b 哦不 老人家不会用柜子 还是送上门 打电话
a 改成送上门

# m145 地址缺门牌 => ship.address
草坪种子四季青 | 2斤装 | 1
@ receiver: 钱塘
@ phone: 15700056866
@ address: 江苏省盐城市亭湖区建军中路
@ coupon: -
@ amount: 35
@ note: -
b 30平撒2斤够?
a 够了 一斤15平
b 买
b 发票不用

# m146 三红39.9没选
福建琯溪蜜柚红心 | 2个装;5斤 | 1
@ receiver: 毕方
@ phone: 18600090931
@ address: 河北省邢台市信都区中兴西大街85号
@ coupon: -
@ amount: 29.9
@ note: -
b 白心红心三红 哪个甜
a 三红最甜 红心酸甜
b 三红要多少
a 39.9
b 红心吧 我不怕酸

# m147 度数应左400右350 => goods.model|size
游泳镜近视 | 黑;左300右300 | 1
@ receiver: 元宝
@ phone: 15900006471
@ address: 广东省肇庆市端州区天宁北路73号
@ coupon: -
@ amount: 79
@ note: -
b 左400 右350
a 左右度数可以分别配
b 好的那就这样拍了

# m148 26是妹妹的,长裤没选
高腰直筒牛仔裤 | 浅蓝;27;九分 | 1
@ receiver: 虞美
@ phone: 13500009892
@ address: 广东省中山市石岐区孙文中路18号
@ coupon: -
@ amount: 119
@ note: -
b 腰围2尺
a 2尺拍27
b 长裤会拖地 我才158
a 158拍九分
b 我妹26的她高 她自己下单不用管
b 27九分浅蓝

# m149 清爽型没选;券已用
卸妆膏温和 | 90g;敏感肌 | 1
@ receiver: 容嘉
@ phone: 18600079105
@ address: 天津市南开区卫津路94号
@ coupon: 新人券15
@ amount: 119
@ note: -
b 清爽型洗完干不干
a 混油选清爽 敏皮选敏感肌
b 我烂脸期 敏感肌稳一点
b 新人券可用吧
a 可用 134-15=119
b ok

# m150 基础款是大姑家的
儿童餐椅可折叠 | 奶油白;豪华款 | 1
@ receiver: 栾悦
@ phone: 18500089719
@ address: 辽宁省大连市沙河口区中山路472号
@ coupon: -
@ amount: 219
@ note: -
b 基础款跟豪华款差啥
a 豪华款多餐盘和脚轮
b 有轮子好
b 我大姑家买的基础的,推不动
a 是的没轮
b 豪华 奶油白
`
