/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_B = `
# b001 两件两行,杏色没有
垂感西装裤女阔腿 | 黑色;M;九分 | 1
法式方领针织衫 | 奶白;S | 1
@ receiver: 葛小伦
@ phone: 17300047953
@ address: 浙江省宁波市鄞州区天童南路639号6幢1单元803
@ coupon: -
@ amount: 228
@ note: -
b 姐妹 你家模特身上那套一起多少
a 亲 裤子129 上衣109 一起拍立减10元 228
b 我一米六 上身瘦下身肉
a 上衣S 裤子M 您160选九分刚好到脚踝
b 九分会不会显矮
a 配高跟不会的 长裤是104 您穿要拖地啦
b 哈哈哈那九分
b 上衣有没有杏色
a 上衣只有奶白和黑
b 奶白ok 裤子黑
b 都加购物车一起付了
a 看到啦 228

# b002 定真皮带649,拍成硅胶带599 => goods.model|product pay.amount
智能手表男款运动 | 曜石黑;硅胶带 | 1
@ receiver: 皮卡
@ phone: 18100084528
@ address: 广东省深圳市南山区科苑路15号科兴科学园A4栋
@ coupon: -
@ amount: 599
@ note: -
b 这个能测血氧吗
a 支持血氧心率睡眠监测 数据仅供参考哦
b 表带有皮的没
a 有的 真皮带版649
b 硅胶夏天出汗闷手 要皮的
a 好的亲 曜石黑真皮带 649
b 中午下单今天能走不
a 四点前都可以
b 好了 拍下了
a 收到~

# b003 五十张是规格;座机作罢
山东大煎饼杂粮手工 | 5斤装(约50张) | 1
@ receiver: 柳大爷
@ phone: 13800095518
@ address: 山东省枣庄市薛城区黄河中路9号
@ coupon: -
@ amount: 46
@ note: -
b 闺女 煎饼软乎不软乎 俺牙口不好
a 大爷 有软的和脆的 软的您能吃
b 那要软的
a 软的5斤46块
b 五斤有几张
a 五十来张
b 五十张俺老两口能吃一个月 中
b 给俺捎个信 快递到了打俺座机
a 大爷快递只能打手机哦
b 那中 打手机就打手机

# b004 定80cm,拍成90cm => goods.size|model
婴儿床中床可折叠 | 云朵蓝;加长90cm | 1
@ receiver: 裴裴妈妈
@ phone: 17300059605
@ address: 江苏省南通市海门区解放中路567号
@ coupon: -
@ amount: 199
@ note: -
b 宝妈买来放大床中间的
a 标准80cm 加长90cm
b 宝宝68厘米
a 80够用到一岁
b 那80的呗
a 好的 云朵蓝80
b 买完了亲爱的

# b005 说定38,订单37 => goods.size
妈妈鞋软底中老年 | 紫红;37 | 1
@ receiver: 崔淑琴
@ phone: 15800003503
@ address: 黑龙江省牡丹江市西安区西平安街118号
@ coupon: -
@ amount: 88
@ note: -
b 给我老妈买的 老太太脚外翻
a 有大拇指外翻的话建议大一码 布面透气
b 平时37 大一码38
a 对 38
b 颜色整个紫红 老太太稀罕
a 紫红38有现货
b 整上了

# b006 黑色只比较;发票自己申请
即热式饮水机台式 | 白色;3L | 1
@ receiver: 丁满
@ phone: 18500038046
@ address: 安徽省六安市金安区皖西路172号
@ coupon: -
@ amount: 239
@ note: -
b 白的黑的价一样?
a 一样的亲
b 我公司前台放 黑的显脏不
a 黑的不显灰 白色跟办公室百搭
b 白的
b 发票能开公司的吗
a 可以的 收货后在订单页申请就好
b 行 我自己申请

# b007 要JJJ,拍成JJ => goods.model|size pay.amount
智利车厘子 | JJ级;5斤礼盒 | 2
@ receiver: 闻人静
@ phone: 13900049662
@ address: 上海市徐汇区漕溪北路595号A座16楼
@ coupon: -
@ amount: 398
@ note: -
b JJ和JJJ差多少
a JJJ大一圈 5斤贵80
b 送客户 要JJJ 两箱
a 好的 JJJ 5斤礼盒 279一箱 两箱558
b ok走公司账 我代付了

# b008 双碗拍成单碗 => goods.model|product pay.amount
宠物自动喂食器 | 4L;白色;单碗 | 1
@ receiver: 两只小猫
@ phone: 17300010584
@ address: 四川省乐山市市中区嘉定中路201号
@ coupon: -
@ amount: 229
@ note: -
b 出差三天 两只猫能用吗
a 两只建议双碗的 分开吃
b 双碗
a 双碗259哦 白色
b 行 总比打架强
b 付了 259

# b009 17是专柜试的
气垫粉底液遮瑕 | N21 自然色;带替换芯 | 1
@ receiver: 林夏
@ phone: 17700053101
@ address: 福建省福州市鼓楼区五四路158号环球广场
@ coupon: 满150减20
@ amount: 179
@ note: -
b 我中性皮肤 黄一白
a 自然色N21合适 象牙N17偏白
b 上次在专柜试的17有点假白
b n21吧
b 替换芯有没有
a 页面那个就是带替换芯的 满减完179
b 那很划算诶

# b010 卡片没备注 => ship.note
四大名著青少版 | 全套4本;精装 | 1
@ receiver: 楚留香
@ phone: 18900058971
@ address: 湖南省湘西州吉首市人民北路81号
@ coupon: -
@ amount: 118
@ note: -
b 精装平装各多少
a 平装69 精装118
b 送外甥的 精装有面子
a 好的亲
b 写张卡片 祝旭旭十岁生日快乐 舅舅
a 可以的 给您备注卡片
b 多谢

# b011 裸机;切割片不送,买家接受
角磨机充电式无刷 | 裸机;不含电池 | 1
@ receiver: 靳师傅
@ phone: 13900035162
@ address: 山东省聊城市东昌府区东昌东路77号
@ coupon: -
@ amount: 189
@ note: -
b 我有你家的电池 接口通用不
a 21V通用的
b 那要裸机
a 裸机189
b 送切割片不
a 裸机不送的 套装才送
b 没事 片我有

# b012 没旧电瓶,应拍不含旧359 => goods.model|product pay.amount
汽车电瓶免维护12V | 60Ah;以旧换新 | 1
@ receiver: 冯远
@ phone: 18900044186
@ address: 湖南省衡阳市雁峰区蒸湘南路188号
@ coupon: -
@ amount: 299
@ note: -
b 旧的还给你们抵多少
a 60Ah抵60元 页面299是抵完的
b 我旧电瓶丢了 没得换
a 那要拍不含旧的 359
b 哦 那359
b 付好了

# b013 175替哥哥问的,自己要180 => goods.size
羊毛衫男圆领 | 深灰;175 | 1
@ receiver: 邹爱国
@ phone: 13100097574
@ address: 河北省承德市双桥区南营子大街31号
@ coupon: -
@ amount: 239
@ note: -
b 有175的没
a 有 175对应L
b 我穿180 那是替我哥问的
a 180对应XL
b 对 我买180 深灰
a 好的180深灰
b 好了

# b014 勺筷不要
不锈钢保温饭盒三层 | 粉色;2.0L | 1
@ receiver: 苏妲
@ phone: 13700086249
@ address: 福建省厦门市集美区银江路183号
@ coupon: -
@ amount: 69
@ note: -
b 三层的 粉
a 好
b 送勺子吗
a 勺筷套装要加9.9
b 不要了公司有

# b015 送货上楼没进备注 => ship.note
儿童书架落地 | 白枫色;80cm四层 | 1
@ receiver: 牛魔王
@ phone: 15200023247
@ address: 陕西省延安市宝塔区七里铺大街45号
@ coupon: -
@ amount: 168
@ note: -
b 四层够高了 80宽
a 嗯嗯 要送货上门吗
b 必须的 六楼没电梯
a 给您备注送货上楼 +0元
b 太好了 白枫色

# b016 尾号4582,订单4528 => ship.phone
羽绒马甲女轻薄 | 卡其;L | 1
@ receiver: 潘多拉
@ phone: 17700034528
@ address: 山东省威海市文登区文山东路26号
@ coupon: -
@ amount: 139
@ note: -
b 电话留个座机不行是吧
a 要手机哦
b 那 177 0003 4582
a 好的亲 尾号4582
b 嗯

# b017 要中辣,拍成微辣 => goods.model|product
无骨鸡爪柠檬 | 500g;微辣 | 3
@ receiver: 二丫
@ phone: 18600067687
@ address: 四川省达州市通川区朝阳东路55号
@ coupon: -
@ amount: 87
@ note: -
b 中辣和微辣有没得区别哦
a 微辣基本不辣 中辣有点劲
b 我们四川人微辣没得味道 中辣 三罐
a 好的姐 中辣3罐87
b 要得

# b018 120平是父母家
路由器WiFi6千兆 | AX3000;白色 | 1
@ receiver: 司南
@ phone: 13100027986
@ address: 河南省平顶山市新华区建设路189号
@ coupon: 学生券20
@ amount: 199
@ note: -
b 120平用一个够不
a 三室两厅建议子母或者mesh 一个的话次卧信号会弱
b 我家90平小两室 120是我爸妈那边
a 90平一个够了
b 好 学生券20减了 199
b 拍了

# b019 应一肤一粉 => goods.colour|quantity|product
哺乳内衣无钢圈 | 肤色;XL | 2
@ receiver: 青青子衿
@ phone: 13900034912
@ address: 浙江省绍兴市越城区胜利西路298号
@ coupon: -
@ amount: 118
@ note: -
b 产前75C 现在涨奶
a 建议XL的 80CD都可以穿
b xl两件 一肤一粉
a 好的 XL 肤色1 粉色1
b 付了哦

# b020 海南偏远没提 => ship.remote
烟台红富士苹果 | 10斤;80mm | 1
@ receiver: 蒲松
@ phone: 13300091063
@ address: 海南省三亚市吉阳区迎宾路165号
@ coupon: -
@ amount: 59.9
@ note: -
b 脆的吗
a 脆甜的亲
b 那拍了
a 好的 明天发货

# b021 两个机型只拍了一个 => goods.quantity|model|product pay.amount
定制手机壳情侣照片 | 华为Mate60;磨砂硬壳 | 1
@ receiver: 宋词
@ phone: 15600077151
@ address: 广东省揭阳市榕城区临江北路8号
@ coupon: -
@ amount: 29
@ note: 图1
b 华为mate60 和 苹果13 各一个 同一张图
a 好的 两个58
b 图发了 都用图1
a 收到
b 已付

# b022 5分钟放弃
电子相册制作婚礼视频 | 3分钟;加急24h | 1
@ receiver: 良辰
@ phone: 13100066848
@ address: 湖北省十堰市茅箭区人民中路1号
@ coupon: -
@ amount: 128
@ note: -
b 5分钟的多少钱
a 5分钟168 3分钟128
b 我照片才30张
a 30张3分钟正好
b 那3分钟 周六婚礼 来得及吗
a 加急24小时出片
b 好的加急

# b023 改价94,订单仍99 => pay.amount
运动凉鞋男沙滩 | 军绿;43 | 1
@ receiver: 程咬银
@ phone: 13600033185
@ address: 广西壮族自治区桂林市七星区漓江路26号
@ coupon: -
@ amount: 99
@ note: -
b 老板43军绿的给便宜10块呗
a 亲 99已经是活动价了
b 抹个零 90
a 最多给您减5块 94 您付款前我改价
b 行94
b 付了哈

# b024 粉色有货要粉,拍成豆绿 => goods.colour
挂烫机家用手持 | 豆绿 | 1
@ receiver: 伊人
@ phone: 17600032853
@ address: 安徽省铜陵市铜官区长江中路168号
@ coupon: -
@ amount: 129
@ note: -
b 粉的有没
b 没有的话绿的也行
a 粉的有货的亲
b 那就粉!
a 好的呀
b 拍啦😘

# b025 不放小票没备注 => ship.note
护手霜礼盒 | 6支装 | 1
@ receiver: 谭咏
@ phone: 18000055167
@ address: 重庆市沙坪坝区小龙坎新街49号
@ coupon: -
@ amount: 59
@ note: -
b 6支有几个味道
a 6个味道各一支
b 好 一盒
b 送男朋友他妈 帮我不要放小票
a 好的 已备注不放小票
b 爱你

# b026 绿格妹妹自己买
复古格子衬衫女 | 红格;均码 | 1
@ receiver: 白灵
@ phone: 13400069883
@ address: 贵州省安顺市西秀区塔山东路90号
@ coupon: -
@ amount: 79
@ note: -
b 120斤能穿吧
a 均码到125斤
b 红格绿格哪个白
a 都显白 红格喜庆
b 妹妹要绿格 我要红格 她自己付自己的
a 好嘞 您拍红格就行
b 拍了

# b027 5米×6=30米
铝合金门窗密封条 | D型;5米 | 6
@ receiver: 乔师傅
@ phone: 13800044342
@ address: 河北省衡水市深州市长江西路160号
@ coupon: -
@ amount: 54
@ note: -
b 30米 D型的
a 5米一卷 6卷 9块一卷 54
b P型能用不
a 您缝3到5毫米用D型
b 那就D

# b028 应拍粘贴款 => goods.model|product
车载手机支架磁吸 | 出风口款;黑 | 1
@ receiver: 许仙
@ phone: 18200007836
@ address: 浙江省杭州市滨江区滨盛路1777号
@ coupon: -
@ amount: 39
@ note: -
b 我车出风口是圆的
a 圆形出风口用不了夹子 建议中控台粘贴款
b 那换粘的
a 粘贴款同价39 黑色
b ok下单了

# b029 60被否定
仓鼠笼子双层豪华 | 粉色;47笼 | 1
@ receiver: 小团子
@ phone: 18200033866
@ address: 辽宁省本溪市平山区解放北路30号
@ coupon: -
@ amount: 85
@ note: -
b 金丝熊住60的还是47的
a 金丝熊建议60以上
b 我这个是银狐 不是金丝熊
a 银狐47够住
b okk 47 粉的

# b030 应一原味一抹茶 => goods.model|quantity|product
手工牛轧糖 | 原味;500g | 2
@ receiver: 祝融
@ phone: 18000091325
@ address: 福建省莆田市城厢区文献路108号
@ coupon: -
@ amount: 78
@ note: -
b 一斤原味一斤抹茶
a 39一斤 两斤78
b 嗯 下单

# b031 应山西省考版 => goods.model|product
公务员考试申论教材 | 2026国考版 | 1
@ receiver: 上岸
@ phone: 18500056623
@ address: 山西省临汾市尧都区鼓楼南大街110号
@ coupon: -
@ amount: 59
@ note: -
b 我考省考 山西的
a 那您拍山西省考版
b 嗯嗯
b 行测我有了 就差申论
a 好的
b 拍好了

# b032 床垫尺寸拍错 => goods.size|model|product pay.amount
乳胶床垫1.8m | 10cm;可拆洗 | 1
@ receiver: 花花世界
@ phone: 15200005620
@ address: 江苏省徐州市云龙区和平大道66号
@ coupon: -
@ amount: 899
@ note: -
b 我家床1.5的
a 这个链接是1.8的 您选1.5m规格
b 哦哦 换成1.5
a 1.5m 799
b 拍了

# b033 酒红是自己的,别家买了
旗袍改良连衣裙 | 墨绿;2XL | 1
@ receiver: 冯程程
@ phone: 15800061479
@ address: 天津市和平区南京路219号
@ coupon: -
@ amount: 269
@ note: -
b 结婚敬酒穿墨绿会不会太暗
a 墨绿丝绒很显气质 敬酒一般选酒红多
b 婆婆穿 不是我穿 我穿酒红的在别家买了
a 那墨绿合适
b 婆婆140斤 2xl?
a 对
b 就它了

# b034 领带领结没备注 => pay.gift
西装三件套男婚礼 | 藏蓝;M | 1
@ receiver: 关羽
@ phone: 13000032901
@ address: 河南省周口市川汇区七一中路48号
@ coupon: -
@ amount: 399
@ note: -
b 168 125斤 m合适吗
a 合适的 送领带和领结各一
b 那领结给我发红的
a 红领结 已记下
b 结婚用别发错

# b035 偏远补运费后应94,订单79 => pay.amount
儿童雪地靴女童 | 粉色;28 | 1
@ receiver: 蓉蓉
@ phone: 18500092633
@ address: 内蒙古自治区赤峰市红山区钢铁西街35号
@ coupon: -
@ amount: 79
@ note: -
b 28码内长
a 17.5厘米
b 那正好 粉色
b 内蒙古包邮不
a 内蒙古需要补15元运费的亲 一共94
b 好的 那你改价
a 已改 94
b 付了 79?

# b036 应三模版 => goods.model|product pay.amount
游戏手柄无线蓝牙 | PC/安卓;粉色 | 1
@ receiver: 苗苗
@ phone: 18900054158
@ address: 安徽省蚌埠市龙子湖区胜利东路28号
@ coupon: -
@ amount: 129
@ note: -
b 能连switch吗
a 这个版本不能 要拍三模版 支持switch
b 我男朋友switch的
a 三模版粉色149
b 嗯那个
b 好了

# b037 辅食勺没备注 => pay.gift
婴儿辅食机蒸煮一体 | 绿色;单杯 | 1
@ receiver: 叶子
@ phone: 15800063523
@ address: 江苏省常州市新北区通江中路398号
@ coupon: -
@ amount: 259
@ note: -
b 有没有赠品
a 送硅胶辅食勺一对 备注了
b 单杯双杯差多少
a 双杯299
b 单杯 绿

# b038 收货人电话都要改成父亲 => ship.receiver ship.phone
电饭煲4L智能 | 香槟金;4L | 1
@ receiver: 丰年
@ phone: 13500087742
@ address: 江西省抚州市临川区赣东大道388号
@ coupon: -
@ amount: 249
@ note: -
b 收货人写我爸 丰国强 电话是他的13500061123
a 好的 丰国强 13500061123
b 谢谢

# b039 大果45.9放弃
广西沃柑 | 净重9斤;中果 | 1
@ receiver: 左冷
@ phone: 15900010406
@ address: 湖南省常德市鼎城区鼎城路66号
@ coupon: -
@ amount: 36.9
@ note: -
b 带叶子不
a 带一点点枝叶 新鲜
b 大果的多少
a 大果45.9
b 中果行 小孩吃

# b040 2瓶×3=6;分送作罢
每日鲜牛奶巴氏 | 950ml*2瓶 | 3
@ receiver: 于丹青
@ phone: 15100086403
@ address: 北京市大兴区黄村西大街32号院
@ coupon: -
@ amount: 149.7
@ note: -
b 要6瓶 分两次送行不
a 一次送完哦 保质期7天
b 那行吧 一起送
b 2瓶一组 拍3
a 对

# b041 券没用上,应付84 => pay.coupon|amount|promotion pay.amount
防晒衣女冰丝 | 浅紫;L | 1
@ receiver: 步非烟
@ phone: 13700039176
@ address: 陕西省榆林市榆阳区长城南路66号
@ coupon: -
@ amount: 99
@ note: -
b 浅紫L
a 有的亲
b 我领的满99减15怎么没减
a 您下单页勾选店铺券 付84就对了
b 好 我弄下
b 付了

# b042 17cm与黑色放弃
鞋柜超薄翻斗 | 暖白;24cm厚三斗 | 1
@ receiver: 卓越
@ phone: 15100016308
@ address: 湖北省荆州市荆州区荆中路88号
@ coupon: -
@ amount: 259
@ note: -
b 17厚的装得下43码的鞋吗
a 17超薄43码斜放会顶 建议24
b 那24 三斗
b 黑色更酷 但是我媳妇不让
a 哈哈 暖白耐看
b 暖白暖白

# b043 冻干没备注 => pay.gift
全价成猫粮 | 鸡肉味;2kg | 2
@ receiver: 猫叔
@ phone: 15000013503
@ address: 广东省江门市新会区冈州大道中51号
@ coupon: -
@ amount: 178
@ note: -
b 老顾客了 上次那个5kg的没货啊
a 5kg补货中 您可以拍2kg
b 那两袋2kg
a 老顾客送冻干一罐 已备注
b 👍

# b044 应2台设备版 => goods.model|quantity|product pay.amount
绘画软件年度订阅 | 个人版;1台设备 | 1
@ receiver: 小画家
@ phone: 18600065395
@ address: 山东省德州市陵城区政府街77号
@ coupon: -
@ amount: 199
@ note: -
b 我平板电脑都要用
a 那要2台设备版 259
b 好 2台
b 买了 怎么激活
a 稍等 我核对一下订单

# b045 要透明,拍成白色 => goods.colour|model
免钉胶强力 | 白色;300ml | 2
@ receiver: 泥瓦匠
@ phone: 13600097797
@ address: 江苏省盐城市盐都区开放大道28号
@ coupon: -
@ amount: 30
@ note: -
b 透明的 两支
a 透明白色都有
b 粘镜子的透明好
a 对 透明15一支
b 拍2支

# b046 地址一致
卸妆膏深层清洁 | 100g | 1
@ receiver: 宁采臣
@ phone: 13100079752
@ address: 河北省唐山市丰润区曹雪芹东道90号
@ coupon: -
@ amount: 89
@ note: -
b 敏感肌能用吗
a 配方温和 初次使用建议先在耳后试一下
b 嗯 之前用油卸长闭口
a 膏体乳化彻底一些
b 一瓶 寄河北唐山 地址默认那个

# b047 男友XXL作罢;M改XL
棒球服外套女美式 | 藏青拼白;XL | 1
@ receiver: 鹿晗霜
@ phone: 15900053342
@ address: 吉林省通化市东昌区新华大街45号
@ coupon: -
@ amount: 149
@ note: -
b 跟我对象穿情侣的 他XXL我M
a 情侣款男女同款 您M 他XXL
b 他不愿意穿 气死 我自己买
a 哈哈哈 您自己穿M
b 我想穿oversize 拍XL行不行
a 可以的 XL很宽松
b 好 藏青拼白

# b048 改公司地址没改 => ship.address
豆豆鞋男一脚蹬 | 棕;41 | 1
@ receiver: 卫青
@ phone: 17300092159
@ address: 浙江省温州市瑞安市安阳路520号
@ coupon: -
@ amount: 89
@ note: -
b 侬好 41棕
a 好的
b 地址改公司 瑞安市塘下镇塘川南街66号
a 好的 给您改塘下镇塘川南街66号
b 嗯谢谢侬

# b049 5W-40、套餐放弃
机油全合成5W-30 | 4L+1L | 1
@ receiver: 彭涛
@ phone: 18800077399
@ address: 四川省自贡市自流井区汇东路168号
@ coupon: -
@ amount: 239
@ note: -
b 我车加4升半
a 那拍4L+1L的
b 5w30还是5w40
a 看您手册 日系一般5W-30
b 本田 5w30
b 机滤送不送
a 送机滤要拍套餐款 269
b 不要套餐 我有机滤

# b050 最后改双人200*230 => goods.size|model pay.amount
四季毛毯加厚法兰绒 | 灰色;150*200cm | 1
@ receiver: 林黛
@ phone: 18800088721
@ address: 广东省潮州市湘桥区潮州大道22号
@ coupon: -
@ amount: 59
@ note: -
b 单人的多大
a 150*200
b 双人呢
a 200*230 79
b 一个人盖 单人 灰
b 不对 我还是要大的吧 晚上卷被子
a 好的 200*230灰色79
b 付了

# b051 20×3=60;西藏南路在上海
拍立得相纸白边 | 20张 | 3
@ receiver: 温如言
@ phone: 13000046830
@ address: 上海市黄浦区西藏南路758号
@ coupon: -
@ amount: 237
@ note: -
b 60张 20张一盒那种
a 79一盒 三盒237
b 好
b 过期日期是啥时候
a 明年11月
b 够用 下了

# b052 30份只问
端午粽子礼盒 | 8粽4味;960g | 20
@ receiver: 鸿运贸易行政部
@ phone: 13500037580
@ address: 广东省佛山市顺德区大良街道新宁路1号
@ coupon: -
@ amount: 1160
@ note: 开普票 抬头鸿运贸易有限公司
b 20份 发员工
a 58一份 20份1160
b 开票 抬头鸿运贸易有限公司
a 备注好了
b 要是30份呢
a 30份55
b 人不够 20吧

# b053 地址到区为止 => ship.address
丝绒半身裙女冬 | 黑色;S | 1
@ receiver: 何处
@ phone: 18100098088
@ address: 安徽省宣城市宣州区
@ coupon: -
@ amount: 119
@ note: -
b s黑
a 好的
b 快点发啊

# b054 电话不完整 => ship.phone
毛呢外套女中长款 | 驼色;M | 1
@ receiver: 顾南枝
@ phone: 1380004
@ address: 河南省开封市鼓楼区解放路12号
@ coupon: -
@ amount: 329
@ note: -
b M驼色 下单了
a 好的亲 马上核对

# b055 青海偏远没提 => ship.remote
儿童滑板车三合一 | 粉色;闪光轮 | 1
@ receiver: 朵朵
@ phone: 18600023697
@ address: 青海省海东市乐都区滨河南路18号
@ coupon: -
@ amount: 169
@ note: -
b 闪光轮的是要电池吗
a 不用 轮子转就亮
b 好玩 粉的买了

# b056 要200*180 => goods.size|model pay.amount
电热毯双人双控 | 180*150;格纹 | 1
@ receiver: 封不平
@ phone: 18600097603
@ address: 重庆市涪陵区兴华中路38号
@ coupon: -
@ amount: 99
@ note: -
b 能定时不
a 双控版都带定时
b 我家两米的床
a 2米床选200*180
b 整嘛 200*180
a 好的 119
b 付咯

# b057 不用斩件,默认整只
冰鲜三黄鸡 | 2只装 | 1
@ receiver: 阿公
@ phone: 18900088321
@ address: 广东省肇庆市端州区天宁北路75号
@ coupon: -
@ amount: 79
@ note: -
b 靓女 两只鸡几斤
a 一只2斤半左右 两只5斤
b 好 唔使斩件
a 默认整只的
b 得

# b058 来回纠结最终瓷白
玻璃胶防霉 | 瓷白;2支送枪 | 1
@ receiver: 金三角
@ phone: 18000018995
@ address: 湖北省咸宁市咸安区温泉路112号
@ coupon: -
@ amount: 39.9
@ note: -
b 厨房用透明还是瓷白
a 瓷砖白的就瓷白
b 我大理石台面
a 浅色石材用透明
b 米黄的石头
a 那透明更好看
b 嗯…透明会不会发黄
a 时间久了会一点 瓷白不会
b 那瓷白吧 不纠结了

# b059 黑色换成豆沙
内衣女聚拢无痕 | 豆沙;75B | 2
@ receiver: 琥珀
@ phone: 15000076372
@ address: 江苏省泰州市姜堰区人民南路9号
@ coupon: -
@ amount: 118
@ note: -
b 75b 豆沙 黑 各一
a 59一件 两件118
b 好
b 等下 黑的不要 换成两件豆沙
a 好的 75B豆沙两件
b 对

# b060 三件作罢,只买一件
加绒加厚睡衣女珊瑚绒 | 粉色小熊;L | 1
@ receiver: 蓝心湄
@ phone: 15900012231
@ address: 山东省济宁市兖州区九州中路66号
@ coupon: -
@ amount: 79
@ note: -
b 老板娘 这睡衣起静电不
a 珊瑚绒冬天会有一点点 加柔顺剂会好很多
b 我跟我妹妹 我妈 仨人想一样的
a 三件有优惠 三件219
b 她俩又说不要了 说家里有
a 哈哈没事
b 那我自己一套 粉的小熊 L
a 好的 79
b 拍啦

# b061 一人一个=2;一节电池不是数量
无线鼠标静音办公 | 雾灰;2.4G+蓝牙双模 | 2
@ receiver: 鲁班
@ phone: 15900049666
@ address: 江苏省苏州市吴中区东吴北路98号
@ coupon: -
@ amount: 118
@ note: -
b 一个给我 一个给同事
a 好的 颜色都要雾灰吗
b 都雾灰 省得抢 双模的
a 59一个 两个118
b 电池带吗
a 自带一节五号电池
b 完美

# b062 买三送一没勾上,应付57 => pay.amount|promotion pay.promotion|amount|coupon
桂花糕传统糕点 | 220g/盒 | 4
@ receiver: 尹小姐
@ phone: 13800060803
@ address: 江苏省无锡市锡山区友谊北路322号
@ coupon: -
@ amount: 76
@ note: -
b 买三送一是吧
a 对 拍4盒 系统减一盒的钱 57
b 好 拍4盒了
b 57?我这显示76
a 您看一下活动是不是没勾选
b 啊 没勾

# b063 左撇子要左手款 => goods.model|product
儿童学习筷训练筷 | 兔兔右手款 | 1
@ receiver: 小暖阳
@ phone: 13900088235
@ address: 浙江省嘉兴市平湖市当湖街道解放中路77号
@ coupon: -
@ amount: 25
@ note: -
b 孩子是左撇子 有左手的吗
a 有的 左手款有小熊和兔兔
b 兔兔左手
a 好的亲 左手兔兔
b 买好咯

# b064 方形、90放弃;两个娃不是数量
茶几客厅岩板 | 奶油白;圆形80cm | 1
@ receiver: 任盈盈
@ phone: 18500047594
@ address: 湖北省鄂州市鄂城区滨湖南路11号
@ coupon: -
@ amount: 459
@ note: 放电梯厅
b 方的还是圆的好
a 有小孩的话圆的安全
b 有俩娃 那圆的
b 80和90差多少价
a 90的多60
b 80够了
b 物流到了放电梯厅就行 我下班自己搬
a 备注好啦

# b065 7cm放弃;伴娘37自己买
高跟鞋女细跟婚鞋 | 酒红;36;5cm | 1
@ receiver: 新娘小雨
@ phone: 13000035356
@ address: 福建省龙岩市新罗区龙岩大道中288号
@ coupon: -
@ amount: 189
@ note: -
b 7厘米站一天脚会断吧
a 婚礼站久了推荐5厘米 防水台的
b 五厘米 36 酒红
a 好
b 我伴娘也想要 她37 让她自己来问你
a 好的好的

# b066 20L只比较;补贴已用
除湿机家用抽湿 | 30L/天;白色 | 1
@ receiver: 回南天
@ phone: 17300093534
@ address: 广东省茂名市电白区海滨大道9号
@ coupon: 以旧换新补贴100
@ amount: 899
@ note: -
b 100平选几升的
a 100平建议30L 可以接水管
b 20L的便宜好多
a 20L适合50平以内
b 好吧30
b 补贴那个100我弄好了 最后付899
a 对的 999-100
b 嗯

# b067 5斤×2=10斤;海南是产地
海南贵妃芒 | 5斤装 | 2
@ receiver: 谢无忧
@ phone: 15000029680
@ address: 安徽省合肥市蜀山区潜山路190号
@ coupon: -
@ amount: 79.8
@ note: -
b 10斤的断货啦?
a 10斤箱没有了 您拍两份5斤一样的
b 分两个箱子发吗
a 两个小箱一起发
b 那也行
b 有坏的找你哦
a 签收24小时内拍照 坏果包赔

# b068 30斤=15kg;幼犬粮先不买
狗粮金毛成犬大型犬 | 15kg;牛肉味 | 1
@ receiver: 来福
@ phone: 17600058257
@ address: 辽宁省丹东市振兴区锦山大街128号
@ coupon: -
@ amount: 239
@ note: -
b 三十斤的
a 15公斤就是30斤的
b 幼犬能吃不 我家还有个小的
a 幼犬要另外拍幼犬粮
b 先给大的买

# b069 三选二,15没要
口红滋润哑光 | #08 浆果红 | 1
口红滋润哑光 | #12 奶茶裸 | 1
@ receiver: 易烊
@ phone: 13100000101
@ address: 浙江省衢州市柯城区荷花中路21号
@ coupon: -
@ amount: 138
@ note: -
b 08 12 15 三支选两支 纠结
a 08显白 12日常 15偏橘
b 我黄皮橘的会不会好
a 橘调显黄皮亮 但08更百搭
b 那 08和12
a 69一支 两支138
b 👌

# b070 只要两本作罢,买全套
幼小衔接练习册 | 全套8册 | 1
@ receiver: 奇奇妈妈
@ phone: 13700092075
@ address: 山西省阳泉市城区桃北中路15号
@ coupon: -
@ amount: 39
@ note: -
b 全套几本
a 8本 拼音2本 数学3本 语言3本
b 我只想要拼音那两本
a 单卖的暂时没有哦
b 那整套吧

# b071 恒温款放弃;生料带随附
花洒套装增压淋浴 | 枪灰;三档 | 1
@ receiver: 沐春风
@ phone: 13700024360
@ address: 江西省景德镇市珠山区珠山中路220号
@ coupon: -
@ amount: 229
@ note: -
b 恒温的多少
a 恒温款459
b 超预算了 普通三档
a 普通三档枪灰229
b 嗯 送生料带吧
a 包装里自带的
b 好

# b072 中号只是问
汽车遮阳挡前挡 | 伞式;大号 | 1
@ receiver: 晴天
@ phone: 18100025312
@ address: 河北省石家庄市裕华区槐安东路136号
@ coupon: -
@ amount: 49
@ note: -
b suv用大号
a 是的
b 哈弗h6能用不
a 可以的 大号
b 中号的是轿车吧
a 对
b OK

# b073 父子各一条只拍了一条 => goods.quantity|size|product
工装短裤男夏季 | 卡其;31 | 1
@ receiver: 梁山
@ phone: 13000032477
@ address: 广东省河源市源城区建设大道128号
@ coupon: -
@ amount: 79
@ note: -
b 我老公31 我儿子28 两条
a 好的 卡其31 28各一条
b 对对
b 拍了

# b074 定L拍XL => goods.size
真丝连衣裙重磅 | 水墨印花;XL | 1
@ receiver: 秋瑾
@ phone: 18900092854
@ address: 浙江省湖州市长兴县雉城街道解放路36号
@ coupon: -
@ amount: 599
@ note: -
b L和XL衣长差几厘米
a 差1.5厘米 胸围差4
b 我胸围94
a 94穿L正好 XL松
b 喜欢正好的 L
a 好的 水墨L
b 拍下

# b075 12桶拍成6桶 => goods.model|quantity pay.amount
速食酸辣粉桶装 | 红油;6桶 | 1
@ receiver: 冯宝宝
@ phone: 17300018286
@ address: 四川省广安市广安区滨江路58号
@ coupon: -
@ amount: 35.9
@ note: -
b 6桶和12桶 12桶多少
a 12桶65.9
b 宿舍四个人 来12桶
a 好的 12桶65.9
b 冲!

# b076 内容备注齐全
定制锦旗 | 红底金字;70*110cm | 1
@ receiver: 陶然
@ phone: 13000033979
@ address: 湖南省益阳市资阳区五一西路45号
@ coupon: -
@ amount: 48
@ note: 赠:市一医院骨科 妙手仁心 赠送人陶然
b 送医生的锦旗
a 您好 尺寸选哪个 70*110常规
b 常规的
b 内容是 妙手仁心 送市一医院骨科 落款我名字
a 陶然 对吗
b 对

# b077 20节放弃
英语外教口语课 | 10节;25分钟 | 1
@ receiver: Kelly妈妈
@ phone: 18600061113
@ address: 上海市长宁区虹桥路1720弄8号
@ coupon: -
@ amount: 499
@ note: -
b 20节的有优惠么
a 20节899
b 先上10节试试 孩子坐不住再说
a 好的亲 10节499
b 嗯

# b078 换了号码没改 => ship.phone
手机钢化膜防窥 | 红米K70;2片装 | 1
@ receiver: 郎朗
@ phone: 13100052246
@ address: 河南省安阳市北关区彰德路88号
@ coupon: -
@ amount: 25
@ note: -
b 我电话换了 现在用 13100052264
a 好的 13100052264
b 之前那个停机了别打
b 嗯就这样

# b079 几何灰没选
桌布防水防油免洗 | 几何蓝;140*90cm | 1
@ receiver: 萧红
@ phone: 13600095168
@ address: 黑龙江省鸡西市鸡冠区中心大街56号
@ coupon: -
@ amount: 29
@ note: -
b 桌子1米3 乘 80
a 那拍140*90 四周垂一点
b 嗯呢
b 几何蓝几何灰整哪个好
a 灰色耐看 蓝色清爽
b 整蓝的

# b080 西藏偏远未提 => ship.remote
雪地靴女皮毛一体 | 栗色;38 | 1
@ receiver: 薛宝
@ phone: 18000063904
@ address: 西藏自治区林芝市巴宜区八一大街12号
@ coupon: -
@ amount: 269
@ note: -
b 这边冷得很 够厚吧
a 皮毛一体零下二十度没问题
b 栗色38

# b081 三色各一,订单三件黑 => goods.colour|quantity|product
半高领打底衫女 | 黑色;均码 | 3
@ receiver: 尤三姐
@ phone: 18000019661
@ address: 河北省保定市竞秀区朝阳北大街166号
@ coupon: -
@ amount: 87
@ note: -
b 打底衫黑白灰各一件
a 好的 29一件 三件87
b 拍了三件

# b082 收件人要写花班长 => ship.receiver
电脑支架铝合金 | 银色;双层 | 1
@ receiver: 花木兰
@ phone: 18800091217
@ address: 河南省驻马店市驿城区乐山大道26号
@ coupon: -
@ amount: 79
@ note: -
b 收件人写部队代号就行 写 花班长
a 好的 收件人 花班长
b 嗯

# b083 要Pro拍成标准版 => goods.model|product pay.amount
扫地机器人 | T20 标准版 | 1
@ receiver: 任我行
@ phone: 18800050848
@ address: 陕西省西安市未央区凤城八路23号
@ coupon: -
@ amount: 1899
@ note: -
b t20和t20pro 差在哪
a Pro有自动集尘和洗拖布
b 家里狗掉毛 要自动集尘的
a 那T20 Pro合适
b T20 Pro
a 2599的
b 2599 能分期吗
a 可以分6期
b 好的 买了

# b084 送人的地址没改 => ship.address
阳光玫瑰葡萄 | 4斤礼盒 | 1
@ receiver: 乐正绫
@ phone: 18100008319
@ address: 贵州省贵阳市观山湖区林城西路18号
@ coupon: -
@ amount: 69
@ note: -
b 送人的 地址写 观山湖区 金朱东路200号 3栋
a 好的 帮您改成金朱东路200号3栋
b 谢谢啊

# b085 手套围裙没写进备注 => pay.gift
香辣蟹罐头 | 香辣;1200g | 1
@ receiver: 东方
@ phone: 15800070104
@ address: 江苏省南通市启东市人民中路588号
@ coupon: -
@ amount: 79
@ note: -
b 送啥不
a 送手套围裙套装 备注
b 可以
b 我要备注 一定要辣的 哈哈哈
a 默认就是香辣的
b 开玩笑的

# b086 腰凳款329放弃
背带婴儿前抱式 | 透气款;深蓝 | 1
@ receiver: 程蝶
@ phone: 13100096238
@ address: 广西壮族自治区梧州市万秀区大学路39号
@ coupon: -
@ amount: 229
@ note: -
b 我们夫妻俩都要背 腰围2尺到3尺能调吧
a 可以 腰围60-120都行
b 腰凳款呢
a 腰凳款329 更省力
b 背着我试过腰凳太大 出门不方便 要透气的
a 好 深蓝透气款
b 👌

# b087 顶天立地款放弃
猫爬架小户型 | 原木;110cm | 1
@ receiver: 蓝猫
@ phone: 13000024014
@ address: 江苏省镇江市丹阳市开发区振兴路1号
@ coupon: -
@ amount: 159
@ note: -
b 层高2米6 想要顶天立地的
a 顶天立地款269 适合2.4到2.8米
b 租房怕弄坏天花板 算了 110那个
a 好的 159
b 猫10斤撑得住不
a 可以的

# b088 白桃改为全樱花
身体乳保湿香体 | 樱花;400ml | 2
@ receiver: 乔木
@ phone: 18200070344
@ address: 山东省潍坊市寒亭区民主街189号
@ coupon: -
@ amount: 78
@ note: -
b 樱花一瓶 白桃一瓶
a 好的亲 两瓶78
b 对了 白桃甜腻不
a 白桃偏甜
b 那算了 都要樱花 我怕腻
a 好的 樱花两瓶

# b089 20米拍成5米 => goods.model|size|quantity pay.amount
LED灯带自粘 | 3000K暖光;5米 | 1
@ receiver: 灯火阑珊
@ phone: 13400081169
@ address: 江苏省扬州市广陵区文昌中路180号
@ coupon: -
@ amount: 68
@ note: -
b 吊顶一圈18米
a 那拍20米的
b 20米的 暖光
a 20米含电源 218
b 好 装修师傅等着呢 今天能发吧
a 好的
b 已拍

# b090 满减券未用上 => pay.coupon|amount|promotion pay.amount
儿童安全座椅增高垫 | ISOFIX;黑色 | 1
@ receiver: 安心
@ phone: 18900088693
@ address: 江苏省淮安市淮阴区北京东路56号
@ coupon: -
@ amount: 199
@ note: -
b 领了个满199减30的 能用吧
a 可以的 付169
b 好滴 付好了

# b091 女友要米白,最终草绿
懒人沙发单人 | 草绿;大号 | 1
@ receiver: 鱼头
@ phone: 18000002068
@ address: 四川省泸州市江阳区江阳南路80号
@ coupon: -
@ amount: 239
@ note: -
b 我180 大号能躺下不
a 大号适合170-185
b 草绿和米白 米白脏了咋办
a 外套可以拆洗
b 怕懒得洗 草绿
b 哎 等下我问我女朋友
b 她说草绿像青蛙 她要米白
a 哈哈哈哈 听女朋友的
b 但是付钱的是我 草绿!

# b092 应3XL => goods.size
羽绒裤女外穿高腰 | 黑色;2XL | 1
@ receiver: 范金链
@ phone: 13900089354
@ address: 黑龙江省佳木斯市前进区中山街98号
@ coupon: -
@ amount: 159
@ note: -
b 我170斤整个最大号
a 最大3XL 适合165-180斤
b 3xl呗
a 对 3XL黑色
b 嗯哪 下单了

# b093 要楷书拍成行楷 => goods.model|product
字帖行楷成人 | 行楷入门 | 1
@ receiver: 墨白
@ phone: 18600090567
@ address: 浙江省台州市黄岩区劳动北路118号
@ coupon: -
@ amount: 19.9
@ note: -
b 楷书入门的
a 好的 楷书入门和行楷入门是两本哦
b 嗯楷书
b 送笔吗
a 这本不送笔哦 笔芯另外有卖
b 拍啦

# b094 人在新疆,收货在安徽
美发直板夹 | 粉色;28mm | 1
@ receiver: 晴雯
@ phone: 18200042418
@ address: 安徽省滁州市琅琊区琅琊西路88号
@ coupon: -
@ amount: 119
@ note: -
b 我在新疆上大学 放假回家才用 寄回老家
a 好的 寄到安徽是吗
b 对 滁州
a 好的亲

# b095 42是皮鞋码;大黄靴即黄棕
马丁靴男真皮 | 黄棕;43 | 1
@ receiver: 季羡
@ phone: 15900079822
@ address: 浙江省杭州市西湖区文三路478号
@ coupon: -
@ amount: 359
@ note: -
b 黄色那款
a 黄棕色吗
b 对 大黄靴
b 43 我平时皮鞋42 运动鞋43
a 靴子按运动鞋码选 43
b 好

# b096 5×2=10斤
有机小米山西沁州黄 | 5斤;真空 | 2
@ receiver: 米粒
@ phone: 18700004000
@ address: 山西省长治市潞州区英雄中路19号
@ coupon: -
@ amount: 98
@ note: -
b 俺要十斤
a 5斤一袋 两袋十斤 98
b 中中中
b 小米粥养胃不
a 就是普通粮食 熬粥挺香的
b 行

# b097 白茶是香味;贺卡已备注
香薰蜡烛礼盒 | 白茶;2只装 | 1
@ receiver: 白芨
@ phone: 13100043891
@ address: 江苏省常州市武进区湖塘镇人民中路168号
@ coupon: -
@ amount: 69
@ note: 写贺卡:毕业快乐
b 白茶味是白色蜡烛吗
a 是乳白色 杯子是茶色
b 好看 贺卡写 毕业快乐
a 备注好了
b 么么哒

# b098 周六派送没备注 => ship.note
运动套装女休闲两件套 | 雾蓝;L | 1
@ receiver: 庄妃
@ phone: 18000056412
@ address: 天津市西青区杨柳青镇柳口路27号
@ coupon: -
@ amount: 159
@ note: -
b L雾蓝
a 有的
b 我这周末才回家 能不能周六再派送
a 好的 备注周六派送
b 嗯嗯谢了

# b099 10000毫安69放弃
充电宝自带线20000毫安 | 白色;22.5W | 1
@ receiver: 燕青
@ phone: 18800066042
@ address: 山东省菏泽市曹县青菏路66号
@ coupon: -
@ amount: 99
@ note: -
b 能带上飞机吗
a 74Wh 有3C标志 可以随身带
b 10000的轻一些吧
a 10000的200克 69元
b 出差还是大的好
b 白

# b100 四个码合计45
班服T恤定制 | 白色;纯棉200g | 45
@ receiver: 高二3班
@ phone: 17700084216
@ address: 湖南省邵阳市双清区宝庆东路1号邵阳一中
@ coupon: -
@ amount: 1125
@ note: S10 M20 L12 XL3 班徽印背面 印花见图
b 45件 s10 m20 l12 xl3
a 合计45件 25一件 1125
b 班徽印背面
a 好的 图和码数都备注了
b 老师付款

# b101 4米放弃
晾衣绳不锈钢可伸缩 | 3米;双绳 | 1
@ receiver: 甄嬛
@ phone: 17300032783
@ address: 广东省汕尾市城区香洲路15号
@ coupon: -
@ amount: 59
@ note: -
b 阳台3米1
a 3米绳最长拉到3.2米 够的
b 4米那个贵多少
a 贵20
b 3米得啦

# b102 5×4=20
面膜补水男士 | 5片/盒 | 4
@ receiver: 宋江
@ phone: 18000079343
@ address: 山东省济南市历城区花园路101号
@ coupon: -
@ amount: 99.6
@ note: -
b 20片
a 5片一盒 拍4盒
b 24.9一盒?
a 是的 99.6
b 付了兄弟

# b103 中号改回大号
冷冻虾仁大号 | 净重1kg | 1
@ receiver: 厨房小白
@ phone: 15100092926
@ address: 湖北省黄冈市黄州区赤壁大道28号
@ coupon: -
@ amount: 89
@ note: -
b 单冻的?
a 单冻的 好取
b 大号中号
a 大号一斤30只 中号50只
b 包馄饨用 中号就行吧
a 可以 中号1kg 75
b 行吧…还是大号 孩子爱吃整只的
a 好的大号89

# b104 0.8L放弃
养生壶煮茶器 | 1.5L;浅绿 | 1
@ receiver: 江小鱼
@ phone: 13800037410
@ address: 四川省眉山市东坡区三苏路90号
@ coupon: -
@ amount: 109
@ note: -
b 办公室用 一个人
a 一个人0.8L的够了 79
b 0.8太小 泡个柠檬都放不下 1.5
a 好 浅绿1.5L

# b105 L is the usual size, cocoa the roommate's
Puffer Vest Cropped | Oat; M | 1
@ receiver: Hannah Brooks
@ phone: +1 503-555-0162
@ address: 3317 SE Division St, Portland, OR 97202
@ coupon: WELCOME5
@ amount: 45
@ note: -
b I usually wear L but reviews say it runs large
a It does, size down one
b M then! in oat
b my roommate grabbed the cocoa last week, super cute
a Oat M is in stock
b used WELCOME5, came to 45

# b106 2 m agreed, 1 m ordered => goods.model|size
USB-C Cable Braided | 1 m; Black | 2
@ receiver: Marcus Teo
@ phone: +65 9123 0077
@ address: 31 Bukit Batok East Ave 3 #12-40, Singapore 659727
@ coupon: -
@ amount: 14
@ note: -
b two cables pls, the 2 m ones
a 2 m black, 2 pcs, noted
b ok checked out

# b107 客服核对,买家确认
娃娃领衬衫女 | 白色;S | 1
@ receiver: 鹿小葵
@ phone: 15800042240
@ address: 江西省新余市渝水区胜利南路36号
@ coupon: -
@ amount: 69
@ note: -
b 白色s 拍好了 地址帮我看看
a 江西新余渝水区胜利南路36号 鹿小葵 对吗
b 对的
a 手机尾号没问题吧
b 没问题

# b108 应藏蓝米白各一 => goods.colour|quantity|product
浴巾纯棉加大 | 藏蓝;80*160 | 2
@ receiver: 钱塘江
@ phone: 13700054778
@ address: 浙江省杭州市上城区婺江路288号
@ coupon: -
@ amount: 98
@ note: -
b 藏蓝一条 米白一条
a 49一条 98
b 搞定啦

# b109 要精装拍成平装 => goods.model|product pay.amount
英汉词典第9版 | 平装 | 1
@ receiver: 文轩
@ phone: 15000073211
@ address: 湖北省恩施州恩施市施州大道180号
@ coupon: -
@ amount: 79
@ note: -
b 精装版
b 平装的容易散架 我上一本就是
a 精装118哦
b 可以
b 买了

# b110 应XL => goods.size
儿童雨衣带书包位 | 黄色小鸭;L(110-120) | 1
@ receiver: 雨季
@ phone: 13100053515
@ address: 广东省阳江市江城区东风二路88号
@ coupon: -
@ amount: 49
@ note: -
b 孩子118 快上小学了 能穿久点
a 那建议XL(120-130)
b 好 xl
b 黄色小鸭 必须的 她点名要
a 好的 小鸭XL
b 拍拍拍

# b111 应4XL => goods.size
狗狗冬季羽绒马甲 | 红色;3XL | 1
@ receiver: 大金毛
@ phone: 13700050660
@ address: 山东省东营市东营区济南路120号
@ coupon: -
@ amount: 79
@ note: -
b 金毛70斤 胸围82
a 82选4XL 3XL胸围78
b 4xl 有红的吗
a 红色4XL有
b 拍了 谢谢亲

# b112 要单面拍成双面 => goods.model|product pay.amount
网课学习资料打印服务 | A4黑白双面;300页 | 1
@ receiver: 李自修
@ phone: 18700062144
@ address: 北京市海淀区学院路37号
@ coupon: -
@ amount: 36
@ note: -
b 文件发邮箱了吗 我怎么传
a 直接在订单页上传附件就行
b 好 单面吧 我要做笔记
a 单面300页48元
b 嗯 拍单面了

# b113 三种味道各一,订单三个海洋且无备注 => goods.model|product|quantity|note|colour
汽车香薰挂件 | 海洋;木质 | 3
@ receiver: 顾北
@ phone: 13800060086
@ address: 广东省云浮市云城区兴云西路58号
@ coupon: -
@ amount: 57
@ note: -
b 三个味道海洋 柠檬 古龙 各来一个行吗
a 可以 19一个 三个57 备注味道
b 那麻烦备注了
a 好
b 付完

# b114 袜子没备注 => pay.gift
羽绒服男短款 | 黑色;XL | 1
@ receiver: 江枫
@ phone: 15900090431
@ address: 浙江省宁波市海曙区中山西路188号
@ coupon: -
@ amount: 399
@ note: -
b 你们说买一送一双袜子是真的吗
a 真的亲 送加厚袜一双 已为您登记
b 哈哈行 XL黑

# b115 999是昨天的单
羊毛大衣双面呢 | 燕麦;M | 1
@ receiver: 安陵
@ phone: 13100035072
@ address: 北京市西城区广安门内大街338号
@ coupon: 店庆券100
@ amount: 899
@ note: -
b 直播间说今天899 我昨天付的999能退差价吗
a 昨天那单可以申请价保退100
b 那我昨天那单退了重新拍吧
a 也可以 您重拍选燕麦M用店庆券100
b 重拍好了 899

# b116 偏远运费已说明且已付
电脑桌台式家用 | 黑橡木;100*60cm | 1
@ receiver: 巴图
@ phone: 13300068273
@ address: 内蒙古自治区包头市青山区富强路18号
@ coupon: -
@ amount: 229
@ note: 偏远运费30已含
b 内蒙包头发吗 加多少
a 发的亲 属于偏远地区 要加30元运费 桌子199 一共229
b 行 能接受 100的黑橡木
a 好的 已给您改价229 备注偏远运费已含
b 付了

# b117 平台脱敏,尾号一致
蕾丝打底衫女春秋 | 杏色;L | 1
@ receiver: 苏**
@ phone: 159****0482
@ address: 浙江省金华市义乌市稠城街道****
@ coupon: -
@ amount: 59
@ note: -
b L杏色
a 好的 请核对 收件人苏** 尾号0482
b 是我 没问题
a 好的 安排发货

# b118 A级139只问;黑色是上个月买的
台灯护眼学习 | 白色;国AA级 | 1
@ receiver: 唐小糖
@ phone: 15600037032
@ address: 河南省郑州市金水区经三路15号广汇国贸B座908
@ coupon: -
@ amount: 199
@ note: -
b 国A和国AA啥区别
a AA照度更高更均匀 A级139
b 孩子一年级了 买AA吧
b 上个月给老大买的那个是黑的 这回要白的
a 好的 AA白色199

# b119 三袋95折没参加
崇明大米新米 | 5kg;真空 | 2
@ receiver: 陆家嘴
@ phone: 18000018591
@ address: 上海市崇明区城桥镇八一路88号
@ coupon: -
@ amount: 118
@ note: -
b 两袋 谢谢
a 好的 59一袋
b 三袋起有优惠对不对
a 三袋打95折
b 吃不完生虫 两袋就两袋

# b120 白鞋是借的
女童皮鞋黑色公主鞋 | 黑色;30 | 1
@ receiver: 马冬梅
@ phone: 13500047454
@ address: 吉林省松原市宁江区镜湖路66号
@ coupon: -
@ amount: 89
@ note: -
b 演出要黑皮鞋 30码
a 有的 30内长19
b 白的借到了 就差黑的
b 六一前肯定能到哈
a 今天发 大概3天到
b 妥妥的
`
