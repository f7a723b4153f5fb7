/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/074. */
export const BLIND_O = `
# o001 要杏色,拍成雾霾蓝 => goods.colour
针织开衫女短款V领 | 雾霾蓝;均码 | 1
@ receiver: 柏青
@ phone: 13800026635
@ address: 浙江省嘉兴市南湖区中山东路920号
@ coupon: -
@ amount: 128
@ note: -
b 杏色那件还有不
a 杏色有现货的亲
b 那我拍杏色啦

# o002 38是妹妹的以后再买,37.5是别家的码
帆布鞋女高帮百搭 | 米白;37 | 1
@ receiver: 覃小鱼
@ phone: 17600048021
@ address: 广西壮族自治区南宁市青秀区民族大道136号
@ coupon: -
@ amount: 89
@ note: -
b 我别的牌子穿37.5 你家穿多大
a 我们偏大半码 建议37
b 我妹38的脚呢 她也想要
a 她拍38就行
b 她的等双十二 我先拍我的37

# o003 十斤=5kg一箱
赣南脐橙新鲜现摘 | 5kg装 中大果 | 1
@ receiver: 廖师傅
@ phone: 15100054964
@ address: 湖南省永州市冷水滩区湘永路55号
@ coupon: -
@ amount: 46.8
@ note: -
b 来十斤 别给我小果
a 5kg装就是10斤 中大果的
b 要得

# o004 说好80L 1099,拍成60L => goods.model|size pay.amount
电热水器储水式速热 | 60L;一级能效 | 1
@ receiver: 申屠磊
@ phone: 18100038342
@ address: 安徽省芜湖市镜湖区北京中路7号
@ coupon: -
@ amount: 899
@ note: -
b 家里四口人冬天用60升够吗
a 四口人冬天建议80升哦
b 80的贵多少
a 80L是1099 贵200
b 行 80升 拍了

# o005 要单买点读笔,拍的是绘本 => goods.product|model
小学生分级阅读绘本 点读版(不含笔) | 全30册 | 1
@ receiver: 洪老师
@ phone: 15100086003
@ address: 江西省九江市浔阳区庐山路88号
@ coupon: -
@ amount: 168
@ note: -
b 我书早就有了 这次单买那个点读笔
a 点读笔16G的168 您直接拍
b 嗯嗯付款了

# o006 38、40寸只是比较;豪华套餐699没要
民谣吉他初学者面单 | 41寸;原木色;标配 | 1
@ receiver: 卓然
@ phone: 13700019243
@ address: 湖北省襄阳市樊城区长虹路18号
@ coupon: -
@ amount: 599
@ note: -
b 你好 零基础学这个难不难
a 亲 入门款 弦距低 好按的
b 女生165 手小 38寸是不是更好按
a 38寸是小学生用的多 165完全可以弹41寸
b 我室友用的40寸
b 好吧听你的 41
a 好的 原木色41寸标配
b 豪华套餐多啥
a 多一个支架和效果器 699
b 不要了 标配就行
b 吉他包是单肩还是双肩
a 双肩加棉的
b 宿舍到琴房十分钟 背着不累吧
a 琴加包3公斤多 不累
b 好嘞 付了

# o007 电话末两位不同 => ship.phone
猫砂豆腐砂除臭 | 绿茶味 2.5kg*6包 | 1
@ receiver: 陆离
@ phone: 15200064418
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 99
@ note: -
b 下单电话填的旧号 改成15200064481吧
a 好的亲 已记录
b 嗯谢谢

# o008 26+17是经典款的;一对装含两根,数量1
无骨雨刮器专用一对装 | 26+18寸 | 1
@ receiver: 佘师傅
@ phone: 15200063614
@ address: 河北省邢台市襄都区中兴东大街301号
@ coupon: -
@ amount: 58
@ note: -
b 18款的轩逸 用多大的
a 18款轩逸 26+17
b 不对吧 我量了旧的 主26副18
a 您稍等 我查下 经典款是26+17 新轩逸26+18
b 我是新轩逸
a 那是26+18 一对装的
b 一对就是两根吧
a 对 两根
b 好 拍

# o009 刻字没写进备注 => ship.note
足银999情侣对戒 | 活口可调;素圈 | 1
@ receiver: 丘比
@ phone: 13500067446
@ address: 福建省泉州市丰泽区刺桐路210号
@ coupon: -
@ amount: 269
@ note: -
b 内圈能刻字不 刻 LYX&ZH
a 可以刻的 我备注 LYX&ZH
b 好呀 已经拍啦

# o010 送绑带网包没备注 => pay.gift
瑜伽垫加厚防滑TPE | 藕粉;183*61;8mm | 1
@ receiver: 白露
@ phone: 13100074637
@ address: 江苏省常州市天宁区和平北路60号
@ coupon: -
@ amount: 79
@ note: -
b 8mm的藕粉色
a 好的 今天下单送绑带和网包
b 那必须今天下 拍好了

# o011 40元券没用上 => pay.coupon
机械键盘三模热插拔 | 茶轴;98键 | 1
@ receiver: 程序猿小何
@ phone: 13900099985
@ address: 广东省珠海市香洲区吉大路9号
@ coupon: -
@ amount: 329
@ note: -
b 直播间领的40元券这款能用吧
a 能用 拍的时候勾选一下
b ok 98键茶轴 下单了

# o012 39.9+19.95,订单却是两罐原价 => pay.promotion|amount
手工黑芝麻丸独立包装 | 108克/罐 | 2
@ receiver: 温婉
@ phone: 18500047851
@ address: 山东省泰安市泰山区东岳大街171号
@ coupon: -
@ amount: 79.8
@ note: -
b 第二件半价还搞不搞
a 搞的 39.9一罐 第二件半价 拍两罐自动减
b 那来2罐

# o013 地址没有街道门牌 => ship.address
纸尿裤超薄透气 | L码 56片 | 2
@ receiver: 欢欢妈
@ phone: 13700049970
@ address: 河南省许昌市魏都区
@ coupon: -
@ amount: 178
@ note: -
b L的两包
a 好嘞 两包178
b 地址就默认那个

# o014 要两盆只拍一盆;海南偏远 => goods.quantity ship.remote
蝴蝶兰盆栽带花 | 双梗;白花黄心 | 1
@ receiver: 符大海
@ phone: 13600034098
@ address: 海南省海口市龙华区龙昆南路39号
@ coupon: -
@ amount: 88
@ note: -
b 白花黄心的要2盆 摆门口一边一个
a 好的 双梗2盆
b 嗯 拍好了老板

# o015 200颗=两盒;圆头只是问
304不锈钢自攻螺丝 100只/盒 | M4*30 | 2
@ receiver: 铁匠老雷
@ phone: 18100016286
@ address: 浙江省台州市路桥区路北街道银安街588号
@ coupon: -
@ amount: 36
@ note: -
b M4的30长 要200颗
a 一盒100颗 拍两盒
b 沉头还是圆头
a 这款沉头 圆头是另外一个链接
b 沉头就对了 木头上用

# o016 收件人要换成吴梓萱 => ship.receiver
氨基酸洁面乳温和 | 120g | 1
@ receiver: 吴桐
@ phone: 15000008259
@ address: 重庆市渝北区龙溪街道武陵路66号
@ coupon: -
@ amount: 68
@ note: -
b 帮我把收件人换成 吴梓萱 我出差了她收
a 好的 收件人吴梓萱
b 电话地址都不变哈

# o017 单元号应为5 => ship.address
实木鞋架多层简易 | 胡桃色;五层80长 | 1
@ receiver: 司徒静
@ phone: 13100087493
@ address: 辽宁省大连市沙河口区西安路99号3单元802
@ coupon: -
@ amount: 139
@ note: -
b 我填成3单元了 应该是5单元802
a 好 帮您改5单元802
b 辛苦啦

# o018 颜色尺码都拍错 => goods.colour goods.size
重磅纯棉长袖T恤男 | 藏青;XL | 1
@ receiver: 祁连
@ phone: 13600021783
@ address: 陕西省宝鸡市金台区中山西路38号
@ coupon: -
@ amount: 109
@ note: -
b 我180 155斤
a 亲建议2XL
b 那2XL 颜色要炭灰
a 炭灰2XL 好的
b 拍了

# o019 105 agreed, 118 charged => pay.amount
Linen Duvet Cover Set | Sage; Queen | 1
@ receiver: Hannah Whitfield
@ phone: +1 519-555-0143
@ address: 22 Maple Avenue, Guelph, ON N1H 5L5, Canada
@ coupon: -
@ amount: 118
@ note: -
b is there any deal on the sage queen set? saw 118 on the page
a I can do 105 for you today
b amazing, 105 it is. just paid

# o020 沙色只是夸了一句
雪地靴女加绒防水 | 栗色;38 | 1
@ receiver: 阮棠
@ phone: 17300083873
@ address: 吉林省四平市铁西区英雄大路1号
@ coupon: -
@ amount: 169
@ note: -
b 栗色38
a 好的 栗色38现货
b 沙色也好看啊
b 纠结
a 栗色耐脏一点
b 嗯 就栗色不换了

# o021 西藏中路在上海,不偏远;周一到周五有人只是说明
羊毛大衣女中长款双面呢 | 驼色;S | 1
@ receiver: 金枝
@ phone: 13900070427
@ address: 上海市黄浦区西藏中路268号来福士广场办公楼1502
@ coupon: -
@ amount: 699
@ note: -
b 155 88斤
a 亲 S码就好
b 寄公司 西藏中路那个 周一到周五都有人
a 好的
b 驼色S 拍啦

# o022 新疆是产地;4斤=500g×4,一份
新疆灰枣特级大枣 | 500g*4袋 | 1
@ receiver: 费大厨
@ phone: 13600086054
@ address: 湖北省黄石市下陆区杭州西路62号
@ coupon: -
@ amount: 59.9
@ note: -
b 枣是若羌的还是和田的
a 若羌灰枣 新疆发货
b 4斤那个是吧
a 对 500g*4 一共4斤
b 行

# o023 紫色缺货改蓝;两台手机两行,两个55
手机壳液态硅胶 | 15Pro Max;远峰蓝 | 1
手机壳液态硅胶 | 15;奶油粉 | 1
@ receiver: 漆黑
@ phone: 18600085582
@ address: 山西省大同市平城区御河西路33号
@ coupon: -
@ amount: 55
@ note: -
b 15pm的有没有紫色
a 紫色缺货 要月底 有蓝的和黑的
b 那蓝的
a 好 远峰蓝
b 给我老婆的15也带一个 多少钱
a 单个29.9 两个55
b 行 她的要粉色
a 奶油粉 记下了

# o024 1.8米床,拍成1.5米 => goods.size|model
水洗棉四件套 | 燕麦奶;1.5m床(被套200*230) | 1
@ receiver: 郝梅梅
@ phone: 13400032320
@ address: 天津市南开区鞍山西道317号
@ coupon: -
@ amount: 159
@ note: -
b 1米8的床 被子是220*240
a 那拍1.8m床的哦 被套220*240
b 好的 燕麦奶色 拍好啦

# o025 两袋158,只拍一袋 => goods.quantity pay.amount
东北五常大米稻花香 | 10斤真空装 | 1
@ receiver: 邬阿姨
@ phone: 18000009695
@ address: 上海市杨浦区控江路1029弄5号201
@ coupon: -
@ amount: 79
@ note: -
b 要两袋 一袋给隔壁老王
a 好的阿姨 两袋158
b 拍下了

# o026 25W放弃了
鱼缸过滤器三合一静音 | 15W;40-60cm缸 | 1
@ receiver: 余乐
@ phone: 18700083648
@ address: 江苏省盐城市亭湖区人民南路28号
@ coupon: -
@ amount: 65
@ note: -
b 缸长50 水位35 选15w还是25w
a 50的缸15W就够 25W水流太大
b 25w以后换大缸能用上吧
a 可以 但是现在用会冲鱼
b 哦那15w

# o027 海马刀说了备注,卡上没有 => pay.gift
干红葡萄酒赤霞珠 | 750ml*6整箱 | 1
@ receiver: 桑榆
@ phone: 15800055773
@ address: 陕西省西安市雁塔区小寨东路107号
@ coupon: -
@ amount: 298
@ note: -
b 送开瓶器和酒杯不
a 整箱送海马刀一把 酒杯要满两箱
b 懂了 一箱 送刀就行
a 好的 备注海马刀

# o028 140只是问;周末送已备注
儿童冲锋衣三合一 | 荧光绿;130 | 1
@ receiver: 苗苗妈
@ phone: 18700054486
@ address: 河南省洛阳市涧西区南昌路45号
@ coupon: -
@ amount: 238
@ note: 周六周日送
b 身高125 明年还想穿 拍130还是140
a 130能穿到明年秋天 140今年袖子长
b 130
b 周末送 平时家没人
a 备注周六周日送
b 妥

# o029 新人券10没用上,应付79 => pay.coupon|amount pay.amount
定妆散粉控油 | 02自然肤色;8g | 1
@ receiver: 叶子
@ phone: 18100057247
@ address: 广东省汕头市龙湖区长平路11号
@ coupon: -
@ amount: 89
@ note: -
b 02和01哪个适合黄皮
a 黄皮02自然
b 嗯02 新人券减10我领了
a 好的亲 拍下自动用
b 付了79对吧
a 是的

# o030 2025版是去年的;“两本”是套装内容
高考数学真题全刷 2026版 | 疾风40卷+决胜800题 | 1
@ receiver: 孟同学
@ phone: 13900086131
@ address: 湖南省株洲市天元区珠江北路200号
@ coupon: -
@ amount: 86
@ note: -
b 买过去年的2025版 内容一样吗
a 26版更新了四成真题
b 那来26的 两本一起那个套装
a 疾风+决胜 86
b 好

# o031 24寸被否决
拉杆箱20寸登机箱 | 薄荷绿;20寸 | 1
@ receiver: 骆驼
@ phone: 15800089694
@ address: 北京市丰台区马家堡东路101号院10号楼
@ coupon: -
@ amount: 259
@ note: -
b hello 在不在
a 在的 您说
b 箱子是PC还是ABS
a PC+ABS 抗摔的
b 出国一周20寸够吗
a 一周建议24寸 20寸只能登机三四天
b 我同事24的托运被摔坏过
b 算了不折腾 还是20的登机
a 好的 20寸薄荷绿
b 海关锁有吧
a 有TSA锁
b 绿色会不会很亮 跟照片比
a 实物比照片浅一点点
b 可以接受
b 拍下了

# o032 要2000型,拍成3000型 => goods.model|size
鱼线轮纺车轮全金属 | 3000型 | 1
@ receiver: 姜太公
@ phone: 15200038307
@ address: 安徽省安庆市迎江区人民路178号
@ coupon: -
@ amount: 135
@ note: -
b 打路亚用2000型合适吧
a 淡水路亚2000型够
b 要2000的 左右手能换不
a 摇臂可左右互换
b 拍

# o033 800W学生款99是替妹妹问的
吹风机大功率负离子 | 樱花粉;1800W | 1
@ receiver: 方圆
@ phone: 18600098170
@ address: 江苏省南京市秦淮区太平南路333号
@ coupon: -
@ amount: 149
@ note: -
b 宿舍限电800瓦以内 你们有吗
a 有800W学生款 99
b 我是家里用啦 给我妹问的哈哈
b 我要1800的粉色
a 好的 樱花粉1800W 149
b 已付

# o034 赠送的黄圣女没备注 => pay.gift|promotion
樱桃番茄种子 | 千禧 50粒/包 | 3
@ receiver: 田大叔
@ phone: 13600003587
@ address: 山东省聊城市东昌府区柳园南路12号
@ coupon: -
@ amount: 23.4
@ note: -
b 千禧的来三包
a 三包23.4 今天拍三送一 送一包黄圣女
b 中 那给我送上
a 好的备注上

# o035 礼盒贺卡已备注;价格单默认不放
真丝围巾秋冬披肩 | 藏蓝印花;65*180 | 1
@ receiver: 褚云
@ phone: 13000003614
@ address: 浙江省宁波市鄞州区四明中路658号
@ coupon: -
@ amount: 199
@ note: 礼盒包装;贺卡:妈妈生日快乐
b 送我妈的 要礼盒
a 礼盒免费的
b 再手写个卡 妈妈生日快乐
a 都备注好了亲
b 里面别放价格单
a 默认不放小票的

# o036 最后定黑色41,棕色是新郎的 => goods.colour
德比鞋男商务正装 | 棕色;41 | 1
@ receiver: 尉迟恭喜
@ phone: 13100082810
@ address: 河南省新乡市红旗区平原路156号
@ coupon: -
@ amount: 259
@ note: -
b 在吗
a 在的亲 请问看中哪款
b 周六当伴郎 来得及不
a 今天下单 今天发 后天到新乡
b 西装是深蓝的 配黑鞋还是棕鞋
a 深蓝西装两个都行 棕色洋气 黑色稳
b 新郎穿棕的
b 我别抢他风头
a 哈哈 那您黑色
b 嗯黑色
b 码子我运动鞋42
a 皮鞋要小一码哦 41
b 41会不会挤
a 42的运动鞋换算就是41 穿薄袜刚好
b 行 黑41
b 鞋带是圆的吧
a 细圆蜡绳
b 好 付了
s 买家已付款

# o037 罐头没备注 => pay.gift
冻干双拼猫粮全阶段 | 鸡肉味;1.5kg | 2
@ receiver: 三花奶奶
@ phone: 17600016998
@ address: 浙江省温州市鹿城区人民东路88号
@ coupon: -
@ amount: 158
@ note: -
b 要鸡肉的 上次三文鱼的她不吃
a 好的 鸡肉1.5kg
b 两包 能送罐头吗
a 两包送3个罐头 随货发
b 好耶

# o038 电池款49没选
无线鼠标静音双模 | 雾白;充电款 | 1
@ receiver: 唐糖
@ phone: 18200000996
@ address: 福建省福州市仓山区上三路32号
@ coupon: -
@ amount: 59
@ note: -
b 装电池的那个便宜10块是吧
a 对 电池款49
b 老换电池烦 充电的吧
a 充电款59 雾白有货
b 嗯

# o039 周六送达没备注 => ship.note
鲜活基围虾顺丰冷链 | 净重3斤 大号 | 1
@ receiver: 连翘
@ phone: 15900017884
@ address: 浙江省舟山市定海区解放东路77号
@ coupon: -
@ amount: 129
@ note: -
b 周日家里来客 周六到就行 别早到
a 那我周五给您发 备注周六送达
b 谢谢老板

# o040 说定不带脚托639,拍成带脚托739 => goods.model pay.amount
人体工学椅可躺 | 黑框灰网;带脚托 | 1
@ receiver: 阚经理
@ phone: 15100097100
@ address: 江苏省苏州市吴江区中山南路1988号
@ coupon: -
@ amount: 739
@ note: -
b 老板 这椅子承重多少
a 承重150公斤
b 我才110斤 哈哈
b 颈枕能拆吗
a 头枕可拆可调
b 带脚托跟不带差多少
a 不带脚托 639
b 我个子矮 脚托用得上不
a 午休躺着用
b 办公室不好意思躺哈哈 要不带的
a 好的 不带脚托639
b 要自己装吗
a 带工具 20分钟装好
b 我让同事帮我装
b 拍了

# o041 要寄单位荆中路116号 => ship.address
资治通鉴文白对照 精装 | 全18册 | 1
@ receiver: 文渊
@ phone: 18600003000
@ address: 湖北省荆州市沙市区北京中路200号
@ coupon: -
@ amount: 398
@ note: -
b 寄到单位 荆州区荆中路116号 文化馆 转我就行
a 好的 地址改荆中路116号文化馆
b 对

# o042 带轮豪华款只问
儿童餐椅可折叠 | 奶油白;标准款 | 1
@ receiver: 依依
@ phone: 13000022329
@ address: 湖南省岳阳市岳阳楼区巴陵中路62号
@ coupon: -
@ amount: 199
@ note: -
b 10个月能坐吧
a 6个月以上会坐就可以
b 带轮子的那款晃不晃
a 豪华款带轮有刹车 稳的 贵60
b 家里小 不推来推去
b 标准款奶白
a 好嘞

# o043 七座车,订单还是五座 => goods.model|size pay.amount
全包围汽车脚垫双层 | 黑色红线;五座 | 1
@ receiver: 池骋
@ phone: 18000082178
@ address: 云南省昆明市盘龙区白云路556号
@ coupon: -
@ amount: 238
@ note: -
b 我是七座的 车型传祺M6
a 七座的要拍七座三排全套哦 358
b 噢噢 那我改
b 改好了

# o044 券已用;刀头没要
电动剃须刀三刀头 | 枪灰;标配 | 1
@ receiver: 景行
@ phone: 18000094133
@ address: 黑龙江省齐齐哈尔市龙沙区卜奎大街99号
@ coupon: 首单券20
@ amount: 169
@ note: -
b 首单券领啦 189减20
a 对 到手169
b 送替换刀头不
a 标配不送 刀头单买39
b 先不要刀头

# o045 要陈香型,拍成清香型 => goods.model|product
安溪铁观音清香型 | 250g*2罐 | 1
@ receiver: 闽生
@ phone: 15100042171
@ address: 广东省揭阳市榕城区进贤门大道18号
@ coupon: -
@ amount: 136
@ note: -
b 清香浓香喝不惯 有没有陈香的
a 有陈香型 同价
b 换陈香 一斤那个
a 好的 陈香250g*2 一斤
b 👍

# o046 21V、单电149都没要;两块电池=双电
冲击钻家用手电钻 | 锂电16V;双电1充 | 1
@ receiver: 匡师傅
@ phone: 18900022583
@ address: 江西省赣州市章贡区红旗大道45号
@ coupon: -
@ amount: 189
@ note: -
b 师傅 我就装个窗帘杆
a 家用够的
b 打混凝土墙行不行
a 16V打砖墙 混凝土要用21V的
b 我家是砖墙
a 那16V够用
b 一块电池的多钱
a 单电149
b 两块吧 干活不断电
b 钻头配几根
a 配24件 木工 砖墙 批头都有
b 有没有8的砖墙钻
a 有6 8 10三根
b 齐活

# o047 都是150,黑色那条拍成140 => goods.size
儿童加绒校服裤 | 藏青;150 | 1
儿童加绒校服裤 | 黑色;140 | 1
@ receiver: 贲老师
@ phone: 13100010870
@ address: 河北省廊坊市广阳区新华路120号
@ coupon: -
@ amount: 96
@ note: -
b 150的两条 一条蓝的一条黑的
a 藏青150 黑色150各一条 96
b 对头

# o048 抛硬币黑的赢,但她还是要白的 => goods.colour
88键电钢琴重锤 | 黑色;标配+X架 | 1
@ receiver: 席琳妈妈
@ phone: 13200077781
@ address: 浙江省湖州市吴兴区红旗路238号
@ coupon: -
@ amount: 1899
@ note: -
b 白色贵吗
a 同价的
b 孩子她爸说黑的像样
b 我喜欢白的
a 白色客厅显干净
b 孩子说随便😂
b 抛硬币 黑的赢了 不过我还是要白的哈哈哈
a 哈哈 那白色
b 对 白的
b X架和U架哪个稳
a U架稳 加80
b 小孩弹X架行吗
a 行的
b 那X架 已下单

# o049 手机号只有10位 => ship.phone
孕妇托腹裤秋冬 | 黑色;XL | 2
@ receiver: 乐乐
@ phone: 1398202761
@ address: 四川省德阳市旌阳区长江西路121号
@ coupon: -
@ amount: 118
@ note: -
b 130斤 5个月 XL行吗
a XL可以穿到生
b 拍了两条黑的

# o050 全卤肉92没选
自热米饭速食 | 卤肉味*4+咖喱味*4 | 1
@ receiver: 值夜班的小邱
@ phone: 13100066533
@ address: 广东省惠州市惠城区麦地路32号
@ coupon: -
@ amount: 88
@ note: -
b 8盒是4个卤肉4个咖喱吗
a 对的 各4盒
b 能全卤肉不
a 全卤肉的也有 8盒92
b 贵4块 算了混着吃

# o051 66x90 agreed, 66x72 on the order => goods.size
Blackout Curtains Eyelet | Navy; 66x72 inch | 1
@ receiver: Tom Ashdown
@ phone: +44 7700 900184
@ address: 17 Kingsway, Hove BN3 2WN, United Kingdom
@ coupon: -
@ amount: 34.5
@ note: -
b hi, window is 60 wide, drop about 85
a For that drop you'd need 66x90
b 66x90 in navy pls
a Sure, same price
b ordered, cheers

# o052 周一改周六,备注已是周六
鲜花月套餐 每周一束 | 混搭;4束 | 1
@ receiver: 林清浅
@ phone: 18000037090
@ address: 上海市静安区南京西路1266号恒隆广场
@ coupon: -
@ amount: 139
@ note: 每周六送
b 一个月4次是周几
a 周一或周六都可以选
b 公司收 周一吧
b 啊不行 周一我开会
a 那周六呢
b 周六加班正好在 周六
a 已备注每周六送

# o053 要一对399,只拍了女款 => goods.quantity|product|model pay.amount
石英情侣手表防水 | 女款;玫瑰金 | 1
@ receiver: 甄心
@ phone: 13800078871
@ address: 安徽省阜阳市颍州区清河路409号
@ coupon: -
@ amount: 219
@ note: -
b 买一对是不是400
a 一对399 男款黑 女款玫瑰金
b 一对
a 好的亲
b 拍好了 改价吧

# o054 30只是假设
儿童马丁靴加绒 | 棕色;29 | 1
@ receiver: 昭昭妈
@ phone: 13500037114
@ address: 江苏省泰州市海陵区青年南路17号
@ coupon: -
@ amount: 99
@ note: -
b 女儿脚长17.5 选啥
a 17.5选29码 内长18.2
b 明年还能穿的话30?
a 30内长18.8 今年塞个鞋垫
b 还是合脚好 29

# o055 95是5箱价;396=99×4
A4复印纸70g | 500张*5包/箱 | 4
@ receiver: 盛达图文程姐
@ phone: 13100022030
@ address: 河北省沧州市运河区解放西路85号
@ coupon: -
@ amount: 396
@ note: 开普票
b 四箱 99一箱还少不
a 5箱起95 4箱还是99哦
b 仓库放不下五箱
a 那4箱396
b 票开普通的
a 备注啦

# o056 只拍一套;沐浴露没备注 => goods.quantity pay.gift|promotion
香水小样套装 | 5支*2ml | 1
@ receiver: 初见
@ phone: 18000056039
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 49
@ note: -
b 满99送正装沐浴露 我这单够不够
a 一套不够哈 拍两套我就给您算上
b 那要两套
a 好的 拍两套备注送沐浴露
b 搞定

# o057 说写了备注,订单没有 => pay.gift
羽毛球拍双拍套装 | 全碳素;红蓝 | 1
@ receiver: 高远
@ phone: 13700030827
@ address: 吉林省长春市朝阳区同志街1818号
@ coupon: -
@ amount: 198
@ note: -
b 一套几支
a 两支 一红一蓝
b 红的是男拍?
a 不分男女 都是4U
b 送球不
a 送三只球 写备注里了
b ok

# o058 青海偏远 => ship.remote
加湿器大容量上加水 | 6L;奶白 | 1
@ receiver: 海蓝
@ phone: 15100020068
@ address: 青海省海东市乐都区古城大街22号
@ coupon: -
@ amount: 149
@ note: -
b 卧室20平 4升的够不
a 20平4L够 6L不用老加水
b 我们这儿干得很 6升
a 好的 6L奶白
b 拍了

# o059 要EF尖,拍成F尖 => goods.model|size
钢笔练字成人 | F尖;墨绿 | 1
@ receiver: 墨白
@ phone: 15900045751
@ address: 湖南省长沙市岳麓区麓山南路932号
@ coupon: -
@ amount: 46
@ note: -
b F和EF哪个细
a EF更细 0.38
b 写小字 EF
a 墨绿EF 好的
b 嗯呢

# o060 内蒙古是产地和老家,收货在北京
内蒙古羔羊肉卷 | 500g*4盒 | 1
@ receiver: 呼格吉
@ phone: 18200075762
@ address: 北京市海淀区学院南路62号
@ coupon: -
@ amount: 158
@ note: -
b 内蒙的羊吗 膻不膻
a 锡盟羔羊 不膻
b 我老家就那边的 哈哈 试试正不正宗
a 保证您老家的味
b 北京几天到
a 次日达
b 成 四盒的

# o061 满减后应549 => pay.amount|promotion|coupon
乳胶床垫天然 | 150*200;厚5cm | 1
@ receiver: 向阳
@ phone: 15100082106
@ address: 四川省宜宾市翠屏区南岸西区长江大道27号
@ coupon: -
@ amount: 599
@ note: -
b 满500减50能跟会员券叠加不
a 不能叠加 二选一 满减更划算
b 用满减
a 好 599减50 您付549
b 已付款

# o062 保密发货没备注 => ship.note
积木拼装城堡 | 1680颗粒;带灯 | 1
@ receiver: 毕小凡
@ phone: 18900042210
@ address: 江苏省连云港市海州区通灌北路60号
@ coupon: -
@ amount: 129
@ note: -
b 侄子过生日
a 几岁的小朋友呢
b 8岁男孩能拼不
a 8岁以上可以
b 不带灯的便宜多少
a 99 便宜30
b 跟乐高兼容吗 他家一箱子
a 小颗粒通用的
b 缺件怎么办
a 免费补件 拍照发我们就行
b 晚上发光才好玩 带灯的
b 包装别写玩具名 是惊喜
a 好的 给您备注保密发货
b 爱你们

# o063 脱敏显示,姓和尾号都对
西装外套女休闲 | 燕麦色;M | 1
@ receiver: 施**
@ phone: 186****7305
@ address: 广东省佛山市顺德区大良街道凤山中路19号
@ coupon: -
@ amount: 219
@ note: -
b 我名字是施雨桐 没写错吧
a 平台隐藏了后面的字哦 姓施
b 尾号7305
a 对的
b 那就好

# o064 绿黑不买了,一件89
加厚法兰绒格子衬衫 | 红黑格;L | 1
@ receiver: 石磊
@ phone: 15000009739
@ address: 辽宁省抚顺市新抚区东一路21号
@ coupon: -
@ amount: 89
@ note: -
b 我要两件 红黑和绿黑
a 两件165 省13
b 媳妇说绿的不许买😅
a 哈哈 那一件89
b 一件 红黑L

# o065 要近视定制158,拍成平光78 => goods.model|product pay.amount
防蓝光平光镜 | 透明框;平光 | 1
@ receiver: 乔一
@ phone: 13300017987
@ address: 湖北省孝感市孝南区城站路99号
@ coupon: -
@ amount: 78
@ note: -
b 能配度数吗 左200右250
a 可以的 加80 拍近视定制
b 那总共158
a 对
b 拍完啦 左200 右250 记得哈

# o066 老山檀只是问
手串小叶紫檀 | 2.0mm*108颗 | 1
@ receiver: 闻道
@ phone: 13200027079
@ address: 山东省枣庄市薛城区永福北路11号
@ coupon: -
@ amount: 199
@ note: -
b 108颗2.0要不要盘
a 需要盘一段时间的
b 18颗的老山檀多少
a 老山檀1.5*18 88
b 还是108的

# o067 改要一万毫安89,拍成两万139 => goods.model pay.amount
充电宝自带线 | 20000毫安;黑色 | 1
@ receiver: 伍家豪
@ phone: 18000086854
@ address: 广东省江门市蓬江区迎宾大道中8号
@ coupon: -
@ amount: 139
@ note: -
b 你家这个有3C标吗
a 有的 外壳上印着
b 现在机场查得严 上次我朋友的罗马仕被收了
a 放心 我们批次都在有效认证内
b 能带上飞机吗
a 飞机上限100Wh 20000毫安是74Wh 可以带
b 一万的轻多少
a 10000毫安210克 20000的390克
b 包里已经够重了…一万的吧
a 一万毫安的89 黑色对吗
b 对黑色
b 买了 下周去大阪

# o068 6个=3个装×2
收纳箱透明加厚 | 58L;3个装 | 2
@ receiver: 迟小姐
@ phone: 13900032043
@ address: 山东省烟台市芝罘区南大街158号
@ coupon: -
@ amount: 158
@ note: -
b 我要6个 大号58升
a 3个装拍2份就是6个 一份79
b 拍2份 158
a 没错亲

# o069 备用电话没写进备注 => ship.note|phone
螺蛳粉柳州原味 | 300g*10包 | 1
@ receiver: 粉粉
@ phone: 15100066919
@ address: 安徽省蚌埠市蚌山区淮河路768号
@ coupon: -
@ amount: 86
@ note: -
b 下面两个号打不通就打我同事的 18200045517
a 好的 备用电话备注上
b 原来号码不改哈
a 明白

# o070 要镜头膜,拍成屏幕钢化膜 => goods.product|model
手机钢化膜高清 | 16 Pro;高清款;2片装 | 1
@ receiver: 霍东
@ phone: 18600072516
@ address: 江苏省淮安市清江浦区淮海东路142号
@ coupon: -
@ amount: 19.9
@ note: -
b 我要镜头膜 不是屏幕的 屏幕我有了
a 16Pro镜头膜 好的
b 拍啦

# o071 缺的是乳,拍成水 => goods.product|model
修护精华水滋润型 | 150ml | 1
@ receiver: 夏至
@ phone: 13300077170
@ address: 河北省承德市双桥区南营子大街12号
@ coupon: -
@ amount: 158
@ note: -
b 精华水和精华乳哪个先用
a 先水后乳
b 我缺乳 水还有大半瓶 买乳
a 精华乳100ml也是158
b 好 付了哦

# o072 九折已算进去
懒人沙发榻榻米单人 | 奶茶色;中号 | 2
@ receiver: 芦苇
@ phone: 13700099267
@ address: 湖北省十堰市茅箭区北京北路66号
@ coupon: -
@ amount: 358
@ note: -
b 两件打九折是吧
a 是的 199一个 两件九折358.2 抹零358
b 👌 奶茶色两个

# o073 满减20没减,应付158 => pay.promotion|amount|coupon
儿童羽绒马甲轻薄 | 橙色;120 | 2
@ receiver: 舒妈妈
@ phone: 15000080708
@ address: 安徽省马鞍山市花山区湖南西路30号
@ coupon: -
@ amount: 178
@ note: -
b 满150减20的活动今天截止吗
a 今晚12点截止 您拍两件89*2满150 付158
b 赶上了 两件120的橙色

# o074 两双的优惠没用,单拍149
老爹鞋女增高厚底 | 粉白;36 | 1
@ receiver: 窦豆
@ phone: 18000026961
@ address: 山东省日照市东港区海曲东路396号
@ coupon: -
@ amount: 149
@ note: -
b 两双能便宜吗 我和室友
a 两双一起拍 每双减15
b 她要等发工资 那我单拍
a 单拍149哦
b 好 粉白36

# o075 收货人应为郎秀珍 => ship.receiver
无糖全麦吐司面包 | 1000g整箱 | 1
@ receiver: 康乃馨
@ phone: 13400076364
@ address: 河南省安阳市北关区彰德路90号
@ coupon: -
@ amount: 32.9
@ note: -
b 收货人麻烦写 郎秀珍 我奶奶 她有手机能取
a 写郎秀珍 电话呢
b 电话用我的没事

# o076 灰色没有改蓝;尿垫不送
狗厕所大号防溅 | 蓝色;特大号 | 1
@ receiver: 二哈爸爸
@ phone: 18500005816
@ address: 湖南省娄底市娄星区乐坪大道东街77号
@ coupon: -
@ amount: 119
@ note: -
b 老板 公狗抬腿尿旁边咋整
a 有立柱的 喷点诱导剂很快学会
b 诱导剂要另外买?
a 15一瓶 您要吗
b 先不买 家里还有半瓶
b 我家金毛70斤 大号够不够
a 70斤建议特大号
b 灰的有吗
a 特大号只有蓝色和粉色
b 那蓝
a 好的
b 送尿垫不
a 不送的亲
b 抠门哈哈 拍了

# o077 内蒙古偏远 => ship.remote
车载吸尘器无线大吸力 | 白色;标配 | 1
@ receiver: 车小乐
@ phone: 13400028422
@ address: 内蒙古自治区赤峰市红山区钢铁街58号
@ coupon: -
@ amount: 129
@ note: -
b 双电池的和标配差60？
a 对 双电版189
b 我车就吸吸瓜子皮 标配
a 好嘞

# o078 少拍练习册 => goods.product|quantity|model pay.amount
法语入门教材走遍法国 | 第1册 学生用书 | 1
@ receiver: 柯南
@ phone: 18900084874
@ address: 四川省乐山市市中区嘉定中路26号
@ coupon: -
@ amount: 59
@ note: -
b 教师用书有吗
a 有的 45
b 我是自学 要学生用书+练习册
a 学生用书59 练习册32 一共91
b 那就这两本 拍好

# o079 猫眼1299、黑色都放弃;899含安装
智能门锁指纹密码锁 | 古铜色;不带猫眼;含安装 | 1
@ receiver: 门神
@ phone: 15800008172
@ address: 浙江省衢州市柯城区荷花中路18号
@ coupon: -
@ amount: 899
@ note: -
b 门厚多少能装
a 4到11公分
b 我家门8公分
b 左开右开通用不
a 通用的 安装师傅调
b 带猫眼的多少
a 可视猫眼1299
b 贵400
b 我家有监控了
a 那不带猫眼就够用
b 装的师傅什么时候来
a 签收后24小时内联系您
b 古铜跟黑 古铜显旧吗
a 古铜显高档的
b 我老爸说黑的不显脏
b 门是咖啡色 配古铜吧
a 很搭
b 嗯 899含装对吧
a 含安装的
b 好 付过去了

# o080 一白一黑改成两件白
打底衫女高领莫代尔 | 白色;XL | 2
@ receiver: 田甜
@ phone: 17600048116
@ address: 陕西省咸阳市秦都区人民西路38号
@ coupon: -
@ amount: 78
@ note: -
b 我要两件 一白一黑 xl
a 好的亲 一白一黑XL
b 等等 黑的跟我那件重了 两件白的算了
a 两件白
b 嗯

# o081 电话没改 => ship.phone
淡水珍珠项链 | 8-9mm;43cm | 1
@ receiver: 慕容雪
@ phone: 13600071948
@ address: 天津市和平区南京路219号
@ coupon: -
@ amount: 688
@ note: -
b 收件电话我妈的 13100055206 我那个停机了
a 电话改成13100055206 对吗
b 对 尾号5206

# o082 烘焙纸没备注 => pay.gift
空气炸锅可视大容量 | 5.5L;机械款 | 1
@ receiver: 白敬亭迷妹
@ phone: 18200042348
@ address: 江西省上饶市信州区带湖路22号
@ coupon: -
@ amount: 199
@ note: -
b 机械的还是触屏的好用
a 触屏有8个菜单 机械简单
b 老人用 机械
a 好的机械款5.5L
b 送烘焙纸吗
a 送50张 随锅发出 给您备注烘焙纸
b 谢谢美女

# o083 犹豫后仍是荧光黄
跑步腰包反光防水 | 荧光黄;大容量 | 1
@ receiver: 聂风
@ phone: 17600012201
@ address: 福建省莆田市荔城区胜利北路218号
@ coupon: -
@ amount: 39
@ note: -
b 荧光黄
a 好的亲
b 哎黑的低调点 夜跑又怕看不见
b 就荧光黄

# o084 cheese only asked about; bundle code applied
Pineapple Tarts | Original; 500g tub | 3
@ receiver: Wei Ling Tan
@ phone: +65 8123 4576
@ address: Blk 218 Bishan Street 23 #08-115, Singapore 570218
@ coupon: BUNDLE3
@ amount: 56.7
@ note: -
b Hi can I check 3 tubs got discount or not
a Yes! 3 tubs 10% off, use BUNDLE3, total 56.70
b ok lah 3 original. the cheese one nice anot?
a Cheese is popular too but slightly salty
b next time then, original this time

# o085 code agreed but not on the order => pay.coupon|amount|promotion
Ceramic Pour-Over Set | Matte White; 600 ml | 1
@ receiver: Grace Molina
@ phone: +1 541-555-0162
@ address: 1433 Alder Street, Eugene, OR 97401
@ coupon: -
@ amount: 48
@ note: -
b can you use the code WELCOME8 for me?
a You can enter it at checkout, 8 dollars off
b oh nice, ordered the matte white one

# o086 带土发没备注 => ship.note
多肉植物组合盆栽 | 8颗带盆 | 1
@ receiver: 云朵
@ phone: 18100002340
@ address: 云南省玉溪市红塔区玉兴路25号
@ coupon: -
@ amount: 39.9
@ note: -
b 8颗带盆的
a 好 发货前会给您去土
b 别去土 我新手怕养死
a 那给您备注带土发
b 谢谢

# o087 480是上次的价,本次440
福鼎白茶老寿眉饼 | 350g/饼 | 5
@ receiver: 品茗轩郝掌柜
@ phone: 15900096149
@ address: 山东省临沂市兰山区沂蒙路193号
@ coupon: 老客券60
@ amount: 440
@ note: -
b 老样子5饼
a 100一饼 500 老客券60用上 440
b 上次给我480你记得不
a 上次没券嘛
b 哈哈行

# o088 凉席39没要
婴儿推车轻便可登机 | 燕麦;升级款 | 1
@ receiver: 嘟妈
@ phone: 17600069807
@ address: 浙江省丽水市莲都区中山街300号
@ coupon: -
@ amount: 469
@ note: -
b 请问这车能上高铁吗
a 可以 收起来52*25*44
b 飞机呢 说要放行李架的
a 大多数航司能登机 以机场为准哦
b 7公斤多我一个人拎得动
b 升级款和标准款差在哪
a 升级款可躺180度 标准150度
b 娃8个月了标准够不
a 睡觉多的话升级
b 升级款 燕麦色
a 好的 469
b 凉席单买多少
a 39
b 冬天用不上 先不要
a 好的 到夏天再来
b 嗯 已经付款

# o089 地址和收件人都要改 => ship.address ship.receiver
男士羊毛衫半高领 | 驼色;175/L | 1
@ receiver: 上官云
@ phone: 13200025257
@ address: 辽宁省锦州市古塔区解放路五段16号
@ coupon: -
@ amount: 239
@ note: -
b 驼色175
a 现货
b 寄到我对象那 抚顺市望花区和平路东段31号 给他个惊喜
a 好的 地址改抚顺望花区和平路东段31号
b 收件人也写他 卢一鸣
a 都记下了

# o090 26寸只是比较
尤克里里23寸桃花心木 | 原木色;标配 | 1
@ receiver: 小海螺
@ phone: 15200013456
@ address: 福建省漳州市芗城区胜利西路88号
@ coupon: -
@ amount: 218
@ note: -
b 23寸
a 好的亲
b 26寸大人弹更好吧
a 成人手大可以26 但是23最通用
b 那还是23

# o091 要3J 328,拍成JJ => goods.model|size pay.amount
智利车厘子JJ级 | 5斤礼盒 | 1
@ receiver: 萧然
@ phone: 15800048565
@ address: 北京市西城区广安门内大街315号
@ coupon: -
@ amount: 268
@ note: -
b 要2J还是3J甜
a 甜度差不多 3J果大
b 送客户 3J 5斤那个
a 3J 5斤328
b 好的付了

# o092 建议38被否决
网面单鞋妈妈鞋软底 | 枣红;37 | 1
@ receiver: 支秀兰
@ phone: 15000064482
@ address: 黑龙江省牡丹江市西安区西长安街51号
@ coupon: -
@ amount: 59
@ note: -
b 闺女给我买的 37的脚背肥
a 阿姨 脚背肥可以大一码38
b 38走路掉跟 我就穿37
a 好的 那37

# o093 88A就是388A;增票已备注
激光打印机硅鼓适用HP | 388A;易加粉 | 2
@ receiver: 聚源广告费经理
@ phone: 13500007729
@ address: 广西壮族自治区玉林市玉州区一环东路62号
@ coupon: -
@ amount: 98
@ note: 增票
b 2个88A
a 388A 两支98
b 388A跟88A一样吧
a 一样的 CC388A就是88A
b 发票增值税的
a 备注增票了

# o094 应拍26码 => goods.size
牛仔裤女直筒高腰 | 复古蓝;27;九分 | 1
@ receiver: 申小九
@ phone: 13400096272
@ address: 重庆市江北区观音桥街道建新北路16号
@ coupon: -
@ amount: 119
@ note: -
b 我161 九分会不会像七分
a 161穿九分刚到脚踝
b 长裤会堆吗
a 长裤要165以上
b 27的腰围多少
a 2尺1
b 我腰2尺 26？
a 2尺拍26哦亲
b 那26 九分 复古蓝
a 好的

# o095 只要03;128作废
眼影盘12色大地色 | #03奶杏 | 1
@ receiver: 池小鱼
@ phone: 15000008653
@ address: 湖南省怀化市鹤城区迎丰中路128号
@ coupon: -
@ amount: 69
@ note: -
b 03和05
a 亲 03奶杏日常 05酒红偏派对
b 两盘一起多少
a 128
b 只要日常那盘吧

# o096 用券后应付74;新疆偏远 => ship.remote pay.amount|coupon
挂钟客厅静音免打孔 | 14英寸;黑金 | 1
@ receiver: 时光里
@ phone: 17300065216
@ address: 新疆维吾尔自治区乌鲁木齐市沙依巴克区友好南路179号
@ coupon: -
@ amount: 79
@ note: -
b 14寸挂钟 黑金
a 好的 领5元券付74
b 领了 拍好

# o097 白天有人收,没有特别要求
遥控车越野四驱充电 | 红色;双电池 | 1
@ receiver: 张扬
@ phone: 13600083210
@ address: 山西省长治市潞州区英雄南路22号
@ coupon: -
@ amount: 139
@ note: -
b 地址是我公司 晚上有人收吗 我是说我们公司前台晚上没人
a 亲 快递一般白天派送
b 行 白天前台都在
b 红色双电
a 好的

# o098 卡其只是问;14寸是电脑
通勤托特包大容量 | 黑色;大号 | 1
@ receiver: 宫小姐
@ phone: 13300007692
@ address: 上海市长宁区天山路789号
@ coupon: -
@ amount: 189
@ note: -
b 14寸电脑装得下么
a 大号装得下 中号只能13寸
b 卡其色的脏了好洗不
a 擦一擦就行
b 黑色大号吧
a 好的亲
s 买家已付款

# o099 杯子没备注 => pay.gift
精酿啤酒白啤 | 500ml*12罐 | 2
@ receiver: 夜航船
@ phone: 15000084090
@ address: 广东省中山市石岐区孙文中路118号
@ coupon: -
@ amount: 156
@ note: -
b 买一箱送一箱?
a 没有的亲 是买两箱送杯子一对
b 那两箱吧
a 杯子给您备注 一对
b 拍好

# o100 4XL是旧的
电瓶车雨衣双人加大 | 深蓝;5XL;带面罩 | 1
@ receiver: 万里行
@ phone: 18500024516
@ address: 江苏省宿迁市宿城区幸福中路99号
@ coupon: -
@ amount: 45
@ note: -
b 双人的
a 好的 带面罩吗
b 带
b 我原来那个4XL 后座老淋湿
a 5XL加大遮脚的
b 那5xl

# o101 6.3以后再买
碳素鱼竿台钓竿 | 5.4米;28调 | 1
@ receiver: 蒋太平
@ phone: 13700072957
@ address: 湖北省宜昌市伍家岗区夷陵大道239号
@ coupon: -
@ amount: 168
@ note: -
b 5.4米和6.3米我都想要
a 一根5.4一根6.3 两根368
b 等年终奖吧 先来5.4
a 好的168

# o102 电话没改;赠的表带没备注 => ship.phone pay.gift
智能手表成人血氧 | 夜空黑;硅胶带 | 1
@ receiver: 袁媛
@ phone: 18600090352
@ address: 江西省新余市渝水区劳动北路316号
@ coupon: -
@ amount: 399
@ note: -
b 多送一条表带的活动还有吗
a 有 送米兰尼斯带一条
b 要银色的
a 备注银色米兰尼斯带
b 电话帮改下 18500024417 现在这个要换号了
a 好的

# o103 单控99没选
电热毯双人双控 | 180*200;灰格 | 1
@ receiver: 温奶奶
@ phone: 13400049071
@ address: 河北省张家口市桥东区胜利北路5号
@ coupon: -
@ amount: 139
@ note: -
b 1米8床双人的
a 180*200双控 好的
b 单控便宜多少
a 单控99
b 我跟老伴一个怕冷一个怕热 双控

# o104 40斤=20斤×2
有机肥发酵羊粪 | 20斤 | 2
@ receiver: 郭园艺
@ phone: 13000067058
@ address: 河南省平顶山市新华区建设路西段77号
@ coupon: -
@ amount: 56
@ note: -
b 40斤那袋的多少钱
a 没有40斤单袋 20斤两袋56
b 那两袋 一样的

# o105 要夹棉,拍成加绒;海南偏远 => goods.model|product ship.remote
宝宝连体衣秋冬加绒 | 小熊棕;73 | 1
@ receiver: 西子
@ phone: 17600067258
@ address: 海南省三亚市吉阳区迎宾路165号
@ coupon: -
@ amount: 69
@ note: -
b 6个月66还是73
a 6个月拍73
b 我们这边不冷 有不加绒的没
a 有夹棉的和单层的
b 夹棉73小熊棕
a 好的
b 拍了

# o106 599×2=1198,第二条半价没生效 => pay.promotion|amount
蚕丝被春秋冬子母被 | 200*230;6斤 | 2
@ receiver: 桑田
@ phone: 18200078573
@ address: 江苏省镇江市润州区中山西路86号
@ coupon: -
@ amount: 1198
@ note: -
b 家庭装第二条半价对吧 我要两条
a 对的 拍两条系统自动第二条半价
b 拍了两条599的

# o107 买三免一应付118 => pay.promotion|amount pay.amount|promotion
山核桃仁临安特产 | 奶油味 250g/罐 | 3
@ receiver: 临溪
@ phone: 18700008158
@ address: 浙江省金华市婺城区八一南街77号
@ coupon: -
@ amount: 177
@ note: -
b 买三免一参加不 三罐奶油
a 参加 三罐付两罐的钱118
b 拍好啦

# o108 湿巾没备注 => pay.gift|promotion
防晒霜清爽不油腻 | SPF50+ 50ml | 2
@ receiver: 沐阳
@ phone: 13600024745
@ address: 广东省肇庆市端州区天宁北路73号
@ coupon: -
@ amount: 138
@ note: -
b 加购满两支送卸妆湿巾的活动 我参加
a 给您报上名 两支送湿巾一包 我备注
b OK
b 付款成功

# o109 wants UK 6, ordered UK 5 => goods.size
Chunky Loafers | Oxblood; UK 5 | 1
@ receiver: Priya Raman
@ phone: +60 12-345 6701
@ address: 14 Lorong Maarof, Bangsar, 59000 Kuala Lumpur, Malaysia
@ coupon: -
@ amount: 139
@ note: -
b Boss, UK6 got or not ah? oxblood one
a UK 6 oxblood available
b Ok I take UK6, paid already ya

# o110 8-in-1 only asked about; no discount given
USB-C Docking Station | 11-in-1 | 1
@ receiver: Marcus Hale
@ phone: +1 214-555-0175
@ address: 2207 Cedar Springs Rd, Apt 4B, Dallas, TX 75201
@ coupon: -
@ amount: 89
@ note: -
b will the 8 in 1 run two monitors?
a Only one at 4K. The 11-in-1 runs two
b ok 11 in 1 then. any discount?
a Sorry, 89 is the lowest we have
b thought I'd ask. done

# o111 要米白,落單黑白格 => goods.colour
小香風外套女短款 | 黑白格;M | 1
@ receiver: 伍詠詩
@ phone: +852 5123 4807
@ address: 香港九龍觀塘區巧明街98號The Millennity 12樓
@ coupon: -
@ amount: 368
@ note: -
b 請問有米白色嗎
a 米白M有現貨
b 要米白 M
a 好的 今日寄出
b 已付款 唔該

# o112 左250右200与卡一致,只是顺序不同
泳镜高清防雾近视 | 右200左250;黑色 | 1
@ receiver: 江小白鲸
@ phone: 13400077566
@ address: 湖北省荆门市东宝区象山大道30号
@ coupon: -
@ amount: 89
@ note: -
b 左右不一样度数能做吗
a 能 您报一下
b 左250 右200 黑色
a 好的

# o113 要兔笼,拍的仍是仓鼠笼 => goods.product|model
仓鼠笼亚克力透明 | 单层60cm;豪华套餐 | 1
@ receiver: 麻薯
@ phone: 13900074931
@ address: 江西省吉安市吉州区井冈山大道110号
@ coupon: -
@ amount: 129
@ note: -
b 我要买的是兔笼 你发的这个链接对吗
a 这个是仓鼠的 兔笼在另一个链接 稍等发您
b 收到 按你发的拍了
a 好的 兔笼明天发

# o114 面盆龙头只是提醒自己
水龙头厨房冷热抽拉 | 枪灰;304 | 1
@ receiver: 纪晓岚山
@ phone: 18100022783
@ address: 安徽省合肥市蜀山区长江西路669号
@ coupon: -
@ amount: 168
@ note: -
b 洗菜盆用 枪灰
a 这个就是厨房的
b 浴室那个面盆的龙头长得好像 别拍错
a 您拍的是厨房抽拉款 没错

# o115 昵称保留不改
婴儿湿巾手口专用 | 80抽*10包 | 1
@ receiver: 汤圆妈
@ phone: 17600004327
@ address: 山东省滨州市滨城区黄河四路521号
@ coupon: -
@ amount: 59.9
@ note: -
b 收件人要写我婆婆名字吗 我填的是昵称
a 昵称可以的 快递看电话
b 那就不改了

# o116 128G又改回64G
行车记录仪前后双录 | 4K;64G卡 | 1
@ receiver: 严峻
@ phone: 18700011390
@ address: 四川省南充市顺庆区人民中路47号
@ coupon: -
@ amount: 359
@ note: -
b 64G能存几天
a 循环录 大概8小时双路
b 那128
a 128G卡 贵40 399
b 算了就8小时够了 64
a 好的359

# o117 收件人要改真名 => ship.receiver
山海经 彩绘精装 | 单册 | 1
@ receiver: 水镜
@ phone: 15100021619
@ address: 黑龙江省佳木斯市前进区中山路303号
@ coupon: -
@ amount: 68
@ note: -
b 叫 沈清河 收 水镜是我网名快递员老笑我
a 好的 收件人改沈清河
b 谢谢哈

# o118 500g一包,先说二斤后改四包
冷冻手打牛肉丸 | 潮汕原味 500g | 4
@ receiver: 陈记火锅
@ phone: 18100064644
@ address: 广东省汕尾市城区汕尾大道131号
@ coupon: -
@ amount: 152
@ note: -
b 先来二斤试试 牛筋丸不要
a 二斤就是500g两包
b 店里用还是少了 四斤吧 就4包
a 4包4斤 152
b 单价38没变吧
a 没变

# o119 券没用上,应付68 => pay.coupon|amount pay.amount|coupon
桂花米酒低度 | 500ml*2瓶 | 2
@ receiver: 小酌
@ phone: 13900014324
@ address: 福建省南平市延平区滨江中路371号
@ coupon: -
@ amount: 76
@ note: -
b 店铺券满69减8我点了没反应
a 刷新下 每人一张
b 点上了 付68对吧
a 对 76-8
b 付好

# o120 新人立减没生效,应付1049 => pay.promotion|amount|coupon pay.amount|promotion
除湿机家用静音 | 18L;标配 | 1
@ receiver: 雨帘
@ phone: 13600012991
@ address: 广东省河源市源城区长塘路18号
@ coupon: -
@ amount: 1099
@ note: -
b 你好
a 您好 请问多大面积用
b 客厅连餐厅 墙上都滴水了
b 回南天30平用多大
a 30平18L足够
b 朋友家26L也才30平
a 她可能是地下室 18L您够用
b 水箱多大 一天倒几回
a 4.5L 潮的时候一天两回 也能接管子排
b 管子送的吧
a 箱子里自带1米软管
b 支持新人立减吧
a 立减50 下单页勾一下
b 我勾了 付1049
a 嗯

# o121 选牙膏,已备注
冲牙器便携水牙线 | 象牙白;4喷头 | 1
@ receiver: 齐白牙
@ phone: 13300045301
@ address: 湖南省永州市零陵区芝山路55号
@ coupon: -
@ amount: 159
@ note: 赠牙膏一支
b 店里有赠品活动没写清楚 送的是两支喷头还是牙膏
a 二选一 您要哪个
b 喷头我自带四个够了 牙膏吧
a 好 给您备注牙膏一支
b 辛苦

# o122 电话没换
儿童书桌可升降 | 蓝色;100cm桌面;配椅 | 1
@ receiver: 任我行爸
@ phone: 13100042787
@ address: 河北省秦皇岛市海港区文化路218号
@ coupon: -
@ amount: 799
@ note: -
b 电话要不要留我老婆的 我怕接不到
a 您这边方便留哪个
b 还是我的 不换

# o123 10件套只比较
路亚饵米诺套装 | 5件套 | 1
@ receiver: 钓翁
@ phone: 13300004619
@ address: 湖南省张家界市永定区天门路18号
@ coupon: -
@ amount: 49
@ note: -
b 10件套的要是买两套五件套便宜还是直接10件
a 10件套89更划算
b 我先试5件
a 好

# o124 乌鲁木齐北路在上海,不偏远
真丝睡衣套装长袖 | 香槟;L | 1
@ receiver: 唐婉
@ phone: 13700020530
@ address: 上海市徐汇区乌鲁木齐北路480号1号楼703
@ coupon: -
@ amount: 328
@ note: -
b 住乌鲁木齐北路的 别当成新疆啊哈哈
a 哈哈不会的 上海的
b 香槟L
a 有货

# o125 西藏偏远;手套没备注 => ship.remote pay.gift
儿童滑雪服套装防风 | 亮橙;120 | 1
@ receiver: 拉姆
@ phone: 13100022856
@ address: 西藏自治区拉萨市城关区金珠西路88号
@ coupon: -
@ amount: 398
@ note: -
b 亮橙120 带手套吗
a 送手套一双 备注给您
b 好的谢谢

# o126 L、2XL都不是本单的
户外冲锋裤男加绒 | 黑灰;XL | 1
@ receiver: 陶渊
@ phone: 17600079241
@ address: 陕西省汉中市汉台区南一环路9号
@ coupon: -
@ amount: 199
@ note: -
b 去哈尔滨玩 零下20度够不够
a 里面加条保暖裤够的
b 防水不 坐雪地里那种
a 面料防泼水 长时间坐雪会潮
b 哦 那我少坐会儿
b 我178 145斤 XL对吗
a L就好 XL会大
b 我喜欢宽一点 里面套厚秋裤
a 那XL没问题
b 同事182 170的穿啥
a 他2XL
b 让他自己买
b 下周三飞 明天能发吧
a 今天就发

# o127 改收件人的想法撤回;卡片取消
干花花束满天星 | 大束;含花瓶 | 1
@ receiver: 苏打
@ phone: 18600099453
@ address: 北京市东城区东直门南大街3号国华投资大厦8层
@ coupon: -
@ amount: 69
@ note: -
b 生日礼物送同事 写她名字 吕萌萌 她跟我一栋楼
a 好的收件人吕萌萌
b 啊她要是看到单子就没惊喜了 算了还是写我
a 好 那不改
b 嗯 卡片也不要了
a 行

# o128 檀木2980放弃;指甲本来就在配件里
古筝入门演奏级 | 楠木;敦煌款;全套配件 | 1
@ receiver: 霓裳
@ phone: 15200021820
@ address: 江苏省扬州市邗江区文昌西路303号
@ coupon: -
@ amount: 2680
@ note: -
b 老师在吗 女儿9岁学古筝
a 在的 您预算多少
b 三千以内
a 敦煌款楠木 2680 檀木 2980
b 檀木音色好吗
a 檀木沉一点 楠木清亮
b 孩子才学一年 选便宜的
a 楠木就很好
b 指甲送吗
a 配件里带 不用单独备注
b 那种塑料的? 她手小
a 儿童小号 3副
b 支架A字还是船形
a 默认A字架
b 那就这个 楠木全套2680
a 好的
b 送货到家师傅能上3楼吗
a 能 送货到门
b 拍完了

# o129 两个330没买,先一个
路由器WiFi6千兆 | AX3000;白色 | 1
@ receiver: 符号
@ phone: 13400031328
@ address: 山东省德州市德城区东方红路700号
@ coupon: -
@ amount: 179
@ note: -
b 家里老路由器用了6年 天天掉线
a 该换啦 您多大面积
b 120平 两层楼 一个够吗
a 两层建议两个组Mesh
b 一个多少两个多少
a 一个179 两个330
b 我先来一个试 不够再买
a 好的
b 白色
a 只有白色哦
b 那没事
b 宽带500兆的带得动吧
a 千兆口 带得动
b 收到 拍了

# o130 要两枚分开包,只拍一枚没备注 => goods.quantity ship.note
黄铜胸针复古 | 蝴蝶款;金色 | 1
@ receiver: 袁枚
@ phone: 15800084368
@ address: 湖北省鄂州市鄂城区滨湖南路51号
@ coupon: -
@ amount: 46
@ note: -
b 蝴蝶的 要两枚分开包 送两个闺蜜
a 两枚分开包装 给您备注
b 拍好啦

# o131 收货方式不挑,不需备注
登山鞋男防滑中帮 | 卡其;43 | 1
@ receiver: 曲径
@ phone: 18100024168
@ address: 吉林省白山市浑江区浑江大街136号
@ coupon: -
@ amount: 288
@ note: -
b 你们脚长26.5对应多少
a 26.5穿42.5 无半码建议43
b 穿厚袜 43
a 好
b 咱这边发圆通还是中通
a 圆通
b 寄驿站还是送楼下都行 我不挑
a 好的

# o132 低配229只问
儿童电话手表4G防水 | 粉色;高配 | 1
@ receiver: 唐果
@ phone: 13700091275
@ address: 湖北省咸宁市咸安区永安大道102号
@ coupon: -
@ amount: 429
@ note: -
b 高配跟低配差200 功能一样不
a 低配无视频 229
b 那我家娃要视频 高配粉
a 高配429 粉色有
b 粉色被别人带过么 只要全新
a 全新未拆封的亲
b 好

# o133 已搬到8栋1302 => ship.address
四大名著 青少版 | 全4册;彩插 | 1
@ receiver: 杜小甫
@ phone: 13000040842
@ address: 湖南省常德市鼎城区善卷路12号6栋101
@ coupon: -
@ amount: 78
@ note: -
b 不是6栋哈 地址写的6栋101 我6栋搬走了 新地址 善卷路12号8栋1302
a 好的 改成8栋1302
b 谢谢啦

# o134 毛尖不是要买的;礼盒398没要
龙井茶明前特级 | 250g;罐装 | 1
@ receiver: 毛尖尖
@ phone: 15000074669
@ address: 河南省信阳市浉河区申城大道219号
@ coupon: -
@ amount: 298
@ note: -
b 老家就是信阳 毛尖喝腻了 换龙井
a 明前龙井250g
b 礼盒装多少
a 礼盒398
b 自己喝 罐装就行

# o135 15只没有散卖,20只=一份
膨胀螺栓304 | M8*80 20只 | 1
@ receiver: 包工头老韩
@ phone: 13900027982
@ address: 山西省晋中市榆次区迎宾街29号
@ coupon: -
@ amount: 45
@ note: -
b M8的80长 来20只
a 刚好一份20只
b 有没有散的15只够了
a 没有散卖
b 那20只

# o136 sister's name and address not on the order => ship.address ship.receiver
Wool Throw Blanket | Charcoal; 130x180 cm | 1
@ receiver: Aroha Mitchell
@ phone: +64 21 555 0188
@ address: 9 Tamaki Drive, Auckland 1071, New Zealand
@ coupon: -
@ amount: 74
@ note: -
b could I send it to my sister instead? 5 Elm Grove, Hamilton 3204
a Sure, I'll update the address to 5 Elm Grove
b her name's Mere Parata btw

# o137 灰色没要;木质不是必须
宠物航空箱猫狗通用 | 55cm;粉色 | 1
@ receiver: 小马
@ phone: 15900019051
@ address: 云南省大理州大理市建设路118号
@ coupon: -
@ amount: 168
@ note: -
b 带猫托运 9斤
a 9斤用55cm够
b 航空公司说要木质的
a 塑料也符合 硬壳就行
b 颜色灰的好些
a 灰色也有货
b 粉色喜庆 粉
a 好的粉色55cm

# o138 老客券用过了不能再用,138无误
身体乳美白保湿 | 400ml | 2
@ receiver: 何苗
@ phone: 13600040621
@ address: 湖北省随州市曾都区青年路101号
@ coupon: -
@ amount: 138
@ note: -
b 美白能见效吗 我小黄皮
a 乳液主要保湿提亮 效果因人而异
b 那也买 两瓶
a 两瓶138
b 我用上次的老客券15
a 老客券每人一次 您已经用过啦
b 行吧 138就138

# o139 7个月,6-18个月正确
安抚奶嘴硅胶 | 6-18个月;2只装 | 1
@ receiver: 糯米妈
@ phone: 17300080297
@ address: 江苏省徐州市鼓楼区中山北路228号
@ coupon: -
@ amount: 39.9
@ note: -
b 0-6个月和6-18哪个
a 看月龄
b 7个月
a 那6-18
b 嗯 蓝色粉色混发?
a 混发的

# o140 要一对40kg的459,拍成20kg => goods.model|quantity|size pay.amount
哑铃可调节 | 20kg一对;包胶 | 1
@ receiver: 康健
@ phone: 13800081555
@ address: 上海市宝山区牡丹江路1508号
@ coupon: -
@ amount: 259
@ note: -
b 两个一起20公斤还是一个20公斤
a 一对20kg 每只10kg
b 我要单只20的 一对40kg
a 一对40kg是459
b 好 拍好了
`
