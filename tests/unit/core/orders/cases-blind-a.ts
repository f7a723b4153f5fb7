/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_A = `
# a001 雾霾蓝没货,改燕麦与订单一致
针织开衫女秋季薄款 | 燕麦色;均码 | 1
@ receiver: 邓晓雯
@ phone: 13500030344
@ address: 浙江省嘉兴市南湖区中环南路1882号香榭花园8幢302
@ coupon: -
@ amount: 89
@ note: -
b 这个开衫起球吗
a 亲 是含羊毛的 日常摩擦会有一点点浮毛 毛球器刮一下就好
b 哦 那有没有雾霾蓝
a 雾霾蓝卖完了 现在有燕麦和黑
b 燕麦就燕麦吧
b 拍啦

# a002 要单里不加绒,拍成加绒 => goods.model|product|colour
马丁靴女英伦风厚底 | 黑色(加绒);38 | 1
@ receiver: 于蓝
@ phone: 18600002040
@ address: 四川省绵阳市涪城区临园路东段72号
@ coupon: -
@ amount: 169
@ note: -
b 38的马丁靴还有吗 单里不加绒那种
a 有的 单里38黑色现货
b 好嘞 拍了 晚上能发不
a 16点前付款当天发哦

# a003 要2米线,拍成1米 => goods.model|size
65W氮化镓充电器 | 白色;充电头+1米双C线 | 1
@ receiver: 李想
@ phone: 13500056131
@ address: 上海市浦东新区张杨路2389弄5号1102室
@ coupon: -
@ amount: 89
@ note: -
b 老板 这个头带线吗
a 有单头的 有带线的 线还分1米2米
b 我床离插座远 得2米的
a 那您拍充电头+2米线那个
b ok 已下单 白的

# a004 5包是上次买的;两箱各10包
柳州螺蛳粉 经典原味 | 300g*10包 | 2
@ receiver: 马小跳
@ phone: 18500028366
@ address: 江苏省苏州市姑苏区人民路1430号
@ coupon: -
@ amount: 138
@ note: -
b 你们家粉是干粉还是湿粉
a 干米粉 泡半小时再煮哈
b 上次买的5包装不够吃 两天就没了哈哈
a 那您拍10包的划算
b 来两箱10包的 20包够我嗦半个月了
a 好嘞 69一箱 两箱138
b 好

# a005 定的73,订单66 => goods.size
婴儿连体衣春秋纯棉 | 小熊米;66码 | 1
@ receiver: 豆豆妈
@ phone: 17600097864
@ address: 山东省临沂市兰山区沂蒙路211号
@ coupon: -
@ amount: 59
@ note: -
b 宝宝四个月 14斤 穿66还是73
a 14斤66刚刚好 想多穿一阵可以73
b 那买大点 73
a 好的亲 73码小熊米
b 买好了~

# a006 黑色只是比较;四口不是数量
空气炸锅大容量家用 | 白色;6L | 1
@ receiver: 梁国强
@ phone: 18600088667
@ address: 广东省佛山市禅城区季华五路33号2座1503
@ coupon: 店铺券20
@ amount: 259
@ note: -
b 6升的够几个人吃
a 3-5个人都够的
b 家里四口 那就6升
b 黑的耐脏但是我厨房全白的 还是白的吧
b 有个20的券对吧
a 是的 已经自动用上了 券后259
b 嗯呢 付了

# a007 要绿茶味,拍成原味 => goods.model|product
猫砂豆腐砂除臭 | 原味;6L*4包 | 1
@ receiver: 橘座的仆人
@ phone: 13400047527
@ address: 湖北省宜昌市西陵区夷陵大道58号
@ coupon: -
@ amount: 69.9
@ note: -
b 绿茶味有吗?
a 有的 绿茶原味奶香都有
b 绿茶绿茶 来4包的
a 好的 绿茶味4包装69.9
b 拍了 麻烦快点 没砂了

# a008 302是闺蜜的色号,选205
空气唇釉丝绒哑光 | 205 豆沙红 | 1
@ receiver: 周周
@ phone: 15200047701
@ address: 陕西省西安市雁塔区科技路48号创业广场B座2304
@ coupon: -
@ amount: 69
@ note: -
b 黄皮涂哪个好看
a 205豆沙红和302枫叶棕都合适黄皮 302更秋冬
b 302会不会显老
a 不会的 很有气质
b 嗯……我闺蜜有302 我不跟她撞 205
a 收到 205豆沙红一支
b 下单啦 么么

# a009 年级拍错 => goods.model|product
小学数学思维训练(人教版) | 三年级上册 | 1
@ receiver: 高明
@ phone: 17600087817
@ address: 河北省廊坊市广阳区新华路167号
@ coupon: -
@ amount: 32.8
@ note: -
b 孩子开学四年级了
a 那您选四年级上册哈
b 嗯 四年级上册一本
b 拍了亲

# a010 M10被排除;50个与订单一致
膨胀螺丝国标304不锈钢 | M8*80 | 50
@ receiver: 老邢
@ phone: 13600009310
@ address: 河北省邢台市襄都区开元北路136号
@ coupon: -
@ amount: 75
@ note: -
b M8的 打空调支架 80长的够用不
a 空调外机M10更稳妥些
b 我支架孔就是8的 塞不进10
a 那M8*80
b 来50个
a 1.5一个 50个75
b 中

# a011 车型年款拍错 => goods.model|product
汽车脚垫全包围专用 | 黑色米线;朗逸2023款 | 1
@ receiver: 韩冬
@ phone: 13500015729
@ address: 吉林省四平市铁西区英雄大街88号
@ coupon: -
@ amount: 268
@ note: -
b 朗逸 22年的 能用吗
a 您是朗逸新锐还是朗逸plus呢
b plus
a 好的 22款朗逸plus 直接选对应规格就行
b 我拍好了 你看下规格对不对

# a012 要两白一黑,订单三件全白 => goods.colour|quantity|product
纯棉短袖T恤男重磅 | 白色;XL | 3
@ receiver: 冯卫
@ phone: 15000099776
@ address: 安徽省芜湖市镜湖区北京中路25号
@ coupon: -
@ amount: 147
@ note: -
b 哥们180 150斤穿啥码
a XL合适
b 行 白的俩 黑的一个
a 好的 XL 白2黑1 一共147
b 付了哈

# a013 床1.5米,拍成1.8米规格 => goods.size|model
全棉四件套床上用品 | 浅灰格;1.8m床 | 1
@ receiver: 尤佳
@ phone: 13700093328
@ address: 江西省赣州市章贡区红旗大道86号
@ coupon: 满200减30
@ amount: 239
@ note: -
b 我家床是1米5的 被子2米乘2米3
a 那要选1.5m床的 被套200*230
b 浅灰格那个
a 嗯嗯
b 减30那个活动还有吧
a 有的 239是减完的
b 拍了

# a014 十斤一致;打电话已备注
赣南脐橙现摘 | 10斤装 果径70-75 | 1
@ receiver: 许建军
@ phone: 18100086428
@ address: 天津市河西区友谊路35号
@ coupon: -
@ amount: 49.9
@ note: 到货前打电话
b 甜不甜啊
a 今年雨水少 糖度13左右 甜的
b 十斤
b 快递到了先打个电话 我家没人收
a 好的 已给您备注
b 谢谢

# a015 34是哥哥的尺码,没买
儿童帆布鞋男童 | 军绿;31码(内长19.5cm) | 1
@ receiver: 欧阳慧
@ phone: 17700078985
@ address: 广东省中山市东区中山三路16号
@ coupon: -
@ amount: 78
@ note: -
b 我小朋友脚长18.5 穿几码
a 建议内长19.5 拍31码
b 他哥哥穿34 你家34还有吗
a 34有的
b 算了哥哥不缺鞋 先给弟弟买31
b 军绿

# a016 数量尺寸都一致
亚克力定制钥匙扣双面 | 5cm;加金属扣 | 20
@ receiver: 社团小陈
@ phone: 18800047287
@ address: 湖北省武汉市洪山区珞喻路1037号
@ coupon: -
@ amount: 100
@ note: 图稿见聊天 校庆logo
b 你好 我们社团要做钥匙扣
a 您好 多大 几个 单面还是双面
b 5厘米的吧 双面 20个
a 5块一个 20个100
b 图发你了
a 收到 logo我排好版发您确认
b 大概几天做好
a 3到5天
b 好 我付款了

# a017 要改收货电话,订单没改 => ship.phone
高腰牛仔裤女直筒显瘦 | 复古蓝;27 | 1
@ receiver: 蒋丽娜
@ phone: 15700043316
@ address: 辽宁省鞍山市铁东区胜利路15号
@ coupon: -
@ amount: 119
@ note: -
b 我平时穿28 腰围2尺1
a 亲 这款偏大 2尺1拍27
b 好的那就27
b 收货电话帮我改成 15700043361 我老公接
a 好的 已记录
b 嗯

# a018 定红轴,拍成茶轴 => goods.model|product
机械键盘热插拔87键 | 白色;茶轴 | 1
@ receiver: 段誉
@ phone: 13800056160
@ address: 云南省大理市下关街道建设路103号
@ coupon: -
@ amount: 229
@ note: -
b 青轴吵不吵 办公室用
a 青轴声音大 办公室推荐红轴或者茶轴
b 红轴没段落感吧
a 对 红轴直上直下
b 那我要红轴 安静一点
a 好的 红轴白色有货
b 拍下了哈

# a019 韭菜鸡蛋缺货,换白菜猪肉
手工水饺速冻 | 白菜猪肉500g*4袋 | 1
@ receiver: 冷月
@ phone: 13900038192
@ address: 辽宁省大连市沙河口区中山路572号
@ coupon: -
@ amount: 79
@ note: -
b 韭菜鸡蛋的还有没
a 韭菜鸡蛋暂时缺货 下周到
b 那白菜猪肉的来4袋吧
b 到了化了咋办
a 泡沫箱加冰袋 化了包赔的哦
b 行

# a020 答应送湿巾没备注 => pay.gift
纸尿裤拉拉裤超薄 | XL36片*3包 | 1
@ receiver: 糖糖妈妈
@ phone: 15200037395
@ address: 福建省泉州市丰泽区田安路288号
@ coupon: -
@ amount: 189
@ note: -
b 宝宝现在25斤 穿L有点勒了
a 25斤换XL(24-34斤)
b xl的来三包
a 三包装189 送湿巾一包 给您备注
b 好呀好呀

# a021 140是建议两人用;周末送已备注
实木书桌学生写字台 | 原木色;120*60cm | 1
@ receiver: 彭家伟
@ phone: 15900084276
@ address: 湖南省长沙市岳麓区麓谷大道658号
@ coupon: -
@ amount: 599
@ note: 周末送货
b 120的放得下两个人写作业吗
a 两个人建议140
b 一个孩子先用着 120够了
b 我周一到周五上班 只能周六日送
a 备注了周末送货

# a022 要季卡,拍成月卡 => goods.model|product pay.amount
视频会员月卡 | 月卡;直充 | 1
@ receiver: 会员充值
@ phone: 17600052218
@ address: 湖南省长沙市芙蓉区五一大道766号
@ coupon: -
@ amount: 19.9
@ note: -
b 我要季卡 有优惠吗
a 季卡49.9 月卡19.9
b 季卡吧 号码17600052218
a 好的 拍下自动到账
b 拍了

# a023 单冷129只是问价
水龙头厨房冷热抽拉式 | 枪灰;带60cm进水管 | 1
@ receiver: 白志刚
@ phone: 13600078702
@ address: 山西省太原市小店区长风街107号
@ coupon: -
@ amount: 199
@ note: -
b 单冷的多少
a 单冷129 冷热199
b 要冷热 我这儿有热水器
b 枪灰
a 嗯 进水管默认60的 够长吗
b 够了够了

# a024 定128G卡499,拍成64G 459 => goods.model pay.amount
行车记录仪前后双录 | 4K;含64G卡 | 1
@ receiver: 孟凡
@ phone: 18100073520
@ address: 河南省洛阳市涧西区南昌路12号
@ coupon: -
@ amount: 459
@ note: -
b 内存卡64够吗
a 前后双录建议128的 64大概存5小时
b 那128
a 128G的加40 499
b 好滴 下单了

# a025 黑色被否定
商务西裤男免烫 | 藏青;33(2尺5) | 1
@ receiver: 曹阳
@ phone: 13400026750
@ address: 北京市丰台区丰台北路甲79号冠京大厦811
@ coupon: -
@ amount: 159
@ note: -
b 我爸穿的 他腰围2尺5
a 2尺5对应33码
b 那33 颜色嘛 他嫌黑的像保安 藏青吧
a 哈哈好的 藏青33
b 妥了

# a026 两支只拍了一支 => goods.quantity pay.amount|promotion
防晒霜清爽不油腻SPF50+ | 50ml | 1
@ receiver: 孙甜
@ phone: 17600063517
@ address: 山东省烟台市芝罘区南大街168号
@ coupon: -
@ amount: 99
@ note: -
b 买两支有优惠吗
a 两支减20 178
b 那就两支吧我妈也用
a 好的亲
b 拍好了

# a027 紫红是别家发错的
妈妈装外套中老年春秋 | 枣红;4XL | 1
@ receiver: 贺丽君
@ phone: 13000011808
@ address: 黑龙江省齐齐哈尔市龙沙区龙华路209号
@ coupon: -
@ amount: 149
@ note: -
b 我妈150斤 1米58
a 3XL到4XL 喜欢宽松选4XL
b 老太太肚子大 4XL
b 要枣红的那个别发错了 上回别家给我发个紫红
a 放心亲 枣红4XL

# a028 拍成M => goods.size
狗狗牵引绳胸背带 | 橙色;M(10-20斤) | 1
@ receiver: 拉布拉多爸
@ phone: 18600049621
@ address: 江苏省扬州市邗江区文昌西路440号
@ coupon: -
@ amount: 45
@ note: -
b 我狗60斤拉布拉多
a 60斤选XL(50-80斤)
b 对 XL 橙色
a 好的
b 下单咯🐶

# a029 2.5kg×2=10斤
冷冻鸡胸肉 | 2.5kg | 2
@ receiver: 健身房老赵
@ phone: 18100003402
@ address: 浙江省温州市鹿城区车站大道577号
@ coupon: -
@ amount: 118
@ note: -
b 来10斤
a 2.5公斤一包 拍两包就是10斤
b 59一包是吧
a 对 一共118
b ok

# a030 要英语二拍成英语一 => goods.model|product
考研英语真题详解 | 英语一 | 1
@ receiver: 钟灵
@ phone: 17600024568
@ address: 江苏省南京市栖霞区仙林大道163号
@ coupon: -
@ amount: 56
@ note: -
b 我考专硕 英语二有吗
a 有的 英语二单独一本 价格一样
b 好 英语二 拍了哦
a 谢谢亲

# a031 1.5L 79是比较
电热水壶304不锈钢 | 1.7L;奶白 | 1
@ receiver: 时敏
@ phone: 18800083938
@ address: 广东省汕头市龙湖区长平路95号
@ coupon: -
@ amount: 89
@ note: -
b 1.7和1.5差多少钱
a 1.5的79 1.7的89
b 才差十块 那1.7
b 有绿的吗
a 只有奶白和灰
b 奶白

# a032 门牌应330 => ship.address
老爹鞋女增高 | 米白;37 | 1
@ receiver: 卫兰
@ phone: 18600041087
@ address: 贵州省遵义市汇川区珠海路303号
@ coupon: -
@ amount: 138
@ note: -
b 37码 米白
a 好的亲
b 地址写错了!!改成珠海路330号
a 收到 帮您改330号
b 多谢

# a033 机型差Max => goods.model|product
手机壳透明防摔 | iPhone 15 Pro;磨砂黑 | 1
@ receiver: 姚远
@ phone: 18500045703
@ address: 重庆市渝北区龙溪街道松牌路521号
@ coupon: -
@ amount: 29
@ note: -
b 苹果15promax的壳
a 有的 透明和磨砂黑
b 磨砂黑
b 好了拍了

# a034 十年只问价;五年半斤一致
新会陈皮 | 五年陈;250g | 1
@ receiver: 关叔
@ phone: 13100041923
@ address: 广东省江门市蓬江区建设路72号
@ coupon: -
@ amount: 168
@ note: -
b 十年的几多钱
a 十年398半斤 五年168
b 太贵喇 五年得喇
a 好嘅 五年250克
b 唔该

# a035 军绿被排除;两片一致
遮光窗帘挂钩款 | 墨绿;宽2.5高2.7米 | 2
@ receiver: 聂小倩
@ phone: 18800071639
@ address: 浙江省金华市婺城区李渔路566号
@ coupon: -
@ amount: 356
@ note: -
b 我窗户宽4米6 高2米65
a 建议做褶子的话两片2.5米宽的 高2.7
b 行 两片
b 颜色墨绿 别给我发成军绿哦
a 不会的亲

# a036 送人不放价格单没写备注 => ship.note
真丝吊带睡裙 | 香槟色;M | 1
@ receiver: 柏林
@ phone: 15900014643
@ address: 上海市静安区南京西路1266号
@ coupon: -
@ amount: 259
@ note: -
b 香槟金m码
a 香槟色M 好的
b 备注里写个 不要放价格单 送人的
a 已备注不放价格单
b 好

# a037 红色是同学要的
足球鞋男碎钉TF | 蓝色;41 | 1
@ receiver: 安志远
@ phone: 13800096940
@ address: 山东省淄博市周村区丝绸路88号
@ coupon: -
@ amount: 159
@ note: -
b 人造草踢的 用TF还是AG
a 人造草TF就行
b 41 蓝的
b 我同学说要红的 他自己买 我不管他
a 好的 蓝41

# a038 定350ml,订单500ml => goods.model|size
儿童保温杯316不锈钢 | 恐龙蓝;500ml | 1
@ receiver: 唐米
@ phone: 13500079746
@ address: 河南省新乡市红旗区平原路199号
@ coupon: -
@ amount: 79
@ note: -
b 幼儿园用多大的
a 幼儿园350ml轻一点 小学500ml
b 上中班 那350吧
a 好的亲 350恐龙蓝
b 付款了

# a039 25W考虑后放弃;8条是鱼
鱼缸过滤器三合一 | 15W;适合60缸 | 1
@ receiver: 鱼友老高
@ phone: 15900050119
@ address: 湖南省岳阳市岳阳楼区巴陵中路316号
@ coupon: -
@ amount: 58
@ note: -
b 我60的缸 养了8条锦鲤
a 60缸15W 如果鱼多可以25W
b 25会不会水流太大冲得鱼跑
a 有可能 60缸还是15稳
b 听你的

# a040 10元券未用 => pay.coupon|amount
雨刮器无骨原装 | 26+18寸一对 | 1
@ receiver: 戴军
@ phone: 15600075228
@ address: 陕西省咸阳市秦都区人民西路38号
@ coupon: -
@ amount: 69
@ note: -
b 凯美瑞19款用多大的
a 26+18
b 好
b 我有个10块的店铺券咋用
a 拍下自动抵扣的
b 拍了 69
b ?怎么没抵
a 我看看哦

# a041 三功能268只问;钻头已备注
冲击钻家用电锤 | 26型双功能;标配 | 1
@ receiver: 戚师傅
@ phone: 18000049512
@ address: 安徽省阜阳市颍州区清河西路91号
@ coupon: -
@ amount: 218
@ note: 送钻头一套
b 打混凝土得劲不
a 26型打承重墙没问题
b 三功能的多少
a 三功能268 多个电镐
b 我不铲墙 双功能够了
a 送您一套钻头 备注好了
b 谢谢老板

# a042 半价活动已结束,买家接受98
洗面奶氨基酸温和 | 150g | 2
@ receiver: 钱多多
@ phone: 18800082472
@ address: 江苏省盐城市亭湖区解放南路157号
@ coupon: -
@ amount: 98
@ note: -
b 第二支半价吗
a 亲 第二支半价是上周活动 现在两支98
b 行吧 两支
b 混油皮能用吧
a 可以的

# a043 新疆偏远没提 => ship.remote
冲锋衣男三合一 | 黑色;XXL | 1
@ receiver: 石磊
@ phone: 18700095014
@ address: 新疆维吾尔自治区乌鲁木齐市水磨沟区南湖北路66号
@ coupon: -
@ amount: 359
@ note: -
b 能防雨不
a 防水指数一万 小中雨没问题
b 黑色xxl
a 好的哥
b 拍了

# a044 要标准版,拍成旗舰版 => goods.model|product pay.amount
吸尘器无线手持 | 旗舰版;含床褥刷 | 1
@ receiver: 柳梦
@ phone: 15000056141
@ address: 福建省福州市仓山区上渡路59号
@ coupon: -
@ amount: 799
@ note: -
b 标准版和旗舰版差啥
a 旗舰版多一块电池 还有床褥刷
b 我家小 标准版就行 599那个
a 好的亲 标准版599
b 下好了

# a045 顺丰被放弃,没有备注要求
每日坚果混合 | 750g(30包) | 1
@ receiver: 谷雨
@ phone: 15100056215
@ address: 江苏省泰州市海陵区青年南路482号
@ coupon: -
@ amount: 89
@ note: -
b 有腰果不 我对花生过敏
a 配方里没有花生 有腰果核桃巴旦木
b 30包的
b 帮我寄顺丰行吗 我补邮费
a 默认中通 顺丰要补12
b 那算了中通吧

# a046 要白底,拍蓝底 => goods.colour|model
证件照精修换底色 | 蓝底;加急 | 1
@ receiver: 小葵
@ phone: 15600025113
@ address: 四川省成都市武侯区人民南路四段11号
@ coupon: -
@ amount: 15
@ note: -
b 白底的 二寸 急用
a 加急2小时出图
b 行 白底啊别弄错了
a 白底加急 收到
b 付了

# a047 黑色已有,选雾紫
瑜伽裤女高腰裸感 | 雾紫;S | 1
@ receiver: 水冰月
@ phone: 18000015867
@ address: 湖北省荆州市沙市区北京中路266号
@ coupon: -
@ amount: 89
@ note: -
b 158 92斤 s码?
a 是的S
b 颜色我选不出来你帮我选
a 雾紫卖得多一些 黑色百搭
b 黑色有好多条了 雾紫来一个

# a048 最后要灰色,拍成卡其 => goods.colour
婴儿推车可坐可躺 | 卡其;高景观 | 1
@ receiver: 龙宝宝爸爸
@ phone: 17600023654
@ address: 河北省沧州市运河区解放西路25号
@ coupon: -
@ amount: 399
@ note: -
b 轻便的那款能躺平吗
a 轻便款半躺 高景观可以全躺平
b 娃才2个月 那得要躺平的 高景观
b 卡其色和灰色哪个脏的慢
a 灰色
b 那灰色
a 好的 高景观灰色
b 嗯拍了

# a049 512只是问;130G是游戏大小
固态硬盘NVMe M.2 | 1TB;PCIe4.0 | 1
@ receiver: 郝运来
@ phone: 18200031076
@ address: 黑龙江省哈尔滨市道里区经纬街73号
@ coupon: -
@ amount: 429
@ note: -
b 512够用么
a 装系统玩几个游戏建议1T
b 游戏太大了 一个黑神话就130G
b 1t
a 1TB 429
b 冲

# a050 要三层59,拍成双层39 => goods.model|size|product pay.amount
免打孔置物架浴室 | 太空铝;双层40cm | 1
@ receiver: 甄美丽
@ phone: 13500062360
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 39
@ note: -
b 墙是瓷砖的能粘住吧
a 可以的 承重10斤
b 三层还有么
a 有 59
b 要三层
a 三层40cm的
b 好 拍好了你发吧

# a051 10kg=20斤;5kg断货
东北五常大米 | 10kg | 1
@ receiver: 李秀芝
@ phone: 18900010560
@ address: 山东省青岛市李沧区重庆中路903号
@ coupon: -
@ amount: 128
@ note: -
b 二十斤一袋吗
a 是的 10公斤就是20斤
b 我们家人少吃得慢 5公斤的还有没
a 5公斤断货了
b 那20斤吧 放冰箱

# a052 要42-43与38-39各一双,订单40-41两双 => goods.size|product|quantity
棉拖鞋居家包跟 | 浅咖;40-41 | 2
@ receiver: 武松
@ phone: 18900076070
@ address: 浙江省台州市椒江区市府大道392号
@ coupon: -
@ amount: 58
@ note: -
b 我42的脚穿哪个
a 42的拍42-43
b 我老婆穿38
a 38拍38-39
b 各来一双 浅咖
a 好的 42-43一双 38-39一双
b ok买了

# a053 8把钥匙不是数量;加钥匙作罢
防盗门锁芯C级 | 偏心 32.5+62.5 总长95mm | 1
@ receiver: 门卫老李
@ phone: 13800061322
@ address: 江苏省徐州市鼓楼区中山北路177号
@ coupon: -
@ amount: 88
@ note: -
b 量了总长95
b 偏心的 小头32.5
a 是的 32.5+62.5
b 多给两把钥匙行不
a 标配8把 不用加啦
b 8把啊 那够了

# a054 名字印错字:轩写成萱 => ship.note
姓名贴防水刺绣 | 4.5*1cm;50枚 | 1
@ receiver: 卡卡妈
@ phone: 13700089412
@ address: 广东省惠州市惠城区麦地路15号
@ coupon: -
@ amount: 25
@ note: 名字:陈梓萱
b 名字印 陈梓轩 轩是轩昂的轩
a 好的 陈梓轩
b 50个的
a 好

# a055 地址只有村名 => ship.address
加湿器卧室静音 | 粉色;4L | 1
@ receiver: 沙枣花
@ phone: 15200006343
@ address: 甘泉村
@ coupon: -
@ amount: 129
@ note: -
b 粉的可爱
a 是的呢 4L一晚够用
b 嗯

# a056 5岁是自家孩子,买给1岁的
儿童绘本故事书 | 0-3岁;全20册 | 1
@ receiver: 叶罗丽
@ phone: 15800097110
@ address: 山西省大同市平城区迎宾街113号
@ coupon: -
@ amount: 68
@ note: -
b 孩子5岁能看吗
a 5岁建议3-6岁那套哦
b 我是给妹妹家1岁的宝宝买的 顺便问问
a 那0-3岁就对啦
b 👌全套的

# a057 M是上次的
小香风外套女短款 | 粗花呢黑白;S | 1
@ receiver: 顾盼
@ phone: 15900096805
@ address: 江苏省常州市天宁区延陵西路23号
@ coupon: 新人券15
@ amount: 219
@ note: -
b 上个月买的M大了退了
a 那这次拍S
b 嗯 s
b 新人券能用?我是老顾客了
a 系统显示您可以用15
b 嘿嘿那用上

# a058 收件人要改 => ship.receiver
加绒卫衣男连帽 | 灰色;L | 1
@ receiver: 唐三
@ phone: 13100099220
@ address: 湖南省株洲市天元区黄河北路18号
@ coupon: 店铺券10
@ amount: 99
@ note: -
b L灰
a 在的亲 灰L有
b 你说拍下返10块红包?
a 是店铺券10元 直接减 券后99
b 那行
b 对了收件人改下 写 唐小三
a 好的 唐小三

# a059 定酒红,拍成驼色 => goods.colour
羊绒围巾女加厚 | 驼色格纹 | 1
@ receiver: 祝英
@ phone: 17600008703
@ address: 湖北省襄阳市樊城区长虹路55号
@ coupon: -
@ amount: 159
@ note: -
b 送婆婆的 五十多岁戴驼色好还是酒红好
a 驼色显气质 酒红喜庆 看阿姨平时穿衣风格
b 她衣服颜色都深 那酒红提提气色
a 好的呢 酒红一条
b 拍了 明天能寄出吗
a 可以的 明早第一批

# a060 要磨粉却拍不磨粉;手冲没备注 => goods.model|product ship.note
云南小粒咖啡豆中深烘 | 454g;豆子不磨粉 | 1
@ receiver: 拾光咖啡馆
@ phone: 18500079979
@ address: 云南省玉溪市红塔区玉兴路66号
@ coupon: -
@ amount: 78
@ note: -
b 帮我磨成粉 手冲粗细
a 可以免费磨粉 您拍磨粉的规格 备注手冲
b okok
a 拍好了喊我
b 拍好了

# a061 妹妹的air5不买
平板保护套带笔槽 | 10.9英寸;浅粉 | 1
@ receiver: 丁香
@ phone: 13400040003
@ address: 山东省泰安市泰山区东岳大街336号
@ coupon: -
@ amount: 49
@ note: -
b ipad10能用不
a iPad 10代是10.9寸 能用的亲
b 我妹是air5也是10.9 通用吗
a 这款孔位不通用哦 只适合10代
b 好吧那我只买我自己的
b 浅粉

# a062 要全黑,拍成黑红 => goods.colour
电竞椅可躺人体工学 | 黑红;带脚托 | 1
@ receiver: 章鱼哥
@ phone: 13500003799
@ address: 江苏省南京市江宁区双龙大道1539号
@ coupon: -
@ amount: 469
@ note: -
b 脚托那个是拉出来的?
a 对 藏在坐垫下面
b 带脚托的 全黑的有吗 红的太网吧了
a 全黑有的
b 那全黑带脚托
b 搞定

# a063 三支一套;牙膏不要
儿童牙刷软毛3-6岁 | 企鹅款;3支装 | 1
@ receiver: 麦兜妈
@ phone: 13600020666
@ address: 广东省珠海市香洲区凤凰南路1025号
@ coupon: -
@ amount: 29.9
@ note: -
b 孩子两岁十个月用3-6岁的刷头会不会大
a 刷头是小号的 两岁半以上都可以用
b 好 三支的
b 发货带牙膏吗
a 牙膏要另外买哦
b 家里有 不用

# a064 内蒙古是产地,收货在河北
内蒙古羔羊肉卷 | 500g*4盒 | 1
@ receiver: 老火锅
@ phone: 13700088982
@ address: 河北省张家口市桥东区胜利北路99号
@ coupon: -
@ amount: 139
@ note: -
b 涮锅的 是合成的不
a 原切羔羊 不是合成肉
b 4斤够几个人
a 6个人左右
b 中 来4盒的
b 我在张家口 几天到
a 两天

# a065 329为减后价;食谱随机附带
破壁机家用静音加热 | 1.75L;米白 | 1
@ receiver: 滕云
@ phone: 13300030875
@ address: 浙江省湖州市吴兴区劳动路368号
@ coupon: 满300减30
@ amount: 329
@ note: -
b 打豆浆要不要过滤
a 不用的 细腻无渣
b 优惠完多少
a 359满减30 到手329
b 那个赠送食谱么
a 机器里附的 扫码看视频
b 好的 拍啦

# a066 三盒装拍成两盒装 => goods.model|quantity pay.amount
染发剂泡泡染 | 亚麻棕;2盒 | 1
@ receiver: 阮小冉
@ phone: 18500015999
@ address: 湖南省怀化市鹤城区迎丰中路208号
@ coupon: -
@ amount: 56
@ note: -
b 我头发到腰 一盒够不
a 长发要3盒
b 3盒吧 亚麻棕
a 好的 三盒装78
b 付了

# a067 先要一黑一蓝,后改两条都深蓝
速干短裤男运动五分 | 深蓝;XL | 2
@ receiver: 郎平川
@ phone: 18500068467
@ address: 四川省南充市顺庆区文化路88号
@ coupon: -
@ amount: 98
@ note: -
b 老板 深蓝一条 黑一条 都xl
a 好嘞 49一条 两条98
b 转头一想 黑的已经有了 两条都深蓝吧
a 行 深蓝XL两条
b 嗯

# a068 要30个=3包,只拍2包 => goods.quantity
不锈钢角码加厚 | 50*50mm;10只装 | 2
@ receiver: 木匠阿坤
@ phone: 15000034773
@ address: 福建省漳州市龙文区水仙大街66号
@ coupon: -
@ amount: 36
@ note: -
b 角码50的 要30个
a 10只一包 拍3份
b 好 18一包的吧
a 对
b 拍了哈

# a069 七座469拍成五座399 => goods.model|size|product pay.amount
汽车座套四季通用 | 咖色;5座全套 | 1
@ receiver: 杜鹃
@ phone: 18700015538
@ address: 陕西省宝鸡市渭滨区经二路139号
@ coupon: -
@ amount: 399
@ note: -
b 我车是7座的
a 7座要另外加第三排 469
b 对 我要7座的 咖色
a 好的
b 付款了 安装费包吗
a 不包安装哦亲 自己装很简单 有视频

# a070 混装想法作罢
猫罐头主食罐 | 鸡肉;85g*24罐 | 1
@ receiver: 汤圆主人
@ phone: 15200090294
@ address: 广东省东莞市南城区鸿福路200号
@ coupon: -
@ amount: 149
@ note: -
b 鸡肉跟金枪鱼可以混吗 各12
a 可以的 下单备注口味就行
b 算了它不爱吃鱼 全鸡肉
a 好 24罐鸡肉
b 🆗

# a071 送东门保安亭没备注 => ship.note
女式单鞋奶奶鞋软底 | 黑色;36 | 1
@ receiver: 康丽
@ phone: 18900080845
@ address: 江苏省淮安市清江浦区淮海东路9号
@ coupon: -
@ amount: 109
@ note: -
b 脚胖 35.5的码
a 脚胖拍36
b 有36么 黑
a 有的
b 买了 那个 我住的小区不让进 麻烦送到东门保安亭
a 好的亲 备注给快递了

# a072 精装138只是问
平凡的世界(全三册) | 普及本 | 1
@ receiver: 冉冉
@ phone: 18200097470
@ address: 重庆市万州区太白路77号
@ coupon: -
@ amount: 79
@ note: -
b 是正版吧
a 正版的 出版社直供
b 有精装的吗
a 精装138
b 普及本79是吗 就这个
a 嗯嗯

# a073 应一高一低,订单两个低款 => goods.model|quantity|product|size
记忆棉枕头护颈 | 高低枕 低款;米色 | 2
@ receiver: 乔安
@ phone: 15200064977
@ address: 安徽省马鞍山市花山区湖东路189号
@ coupon: -
@ amount: 178
@ note: -
b 我一直睡低的 我老公要高点
a 那一高一低 各一个
b 嗯嗯两个178对吧
a 对的
b 拍了

# a074 尺码没改
短袖衬衫女冰丝 | 天蓝;L | 1
@ receiver: 米兰
@ phone: 13800000625
@ address: 江苏省镇江市润州区中山西路68号
@ coupon: -
@ amount: 69
@ note: -
b l码的衬衫掉色吗
a 不掉的
b 行吧买了 天蓝
b 尺码L会不会小 我122斤
a L到125斤 刚好
b 那不改了

# a075 4T拍成2T;50券没用 => goods.model|size pay.amount pay.coupon
移动硬盘USB3.2 | 2TB;星空灰 | 1
@ receiver: 陆远航
@ phone: 13900009591
@ address: 北京市海淀区知春路1号学院国际大厦1203
@ coupon: -
@ amount: 459
@ note: -
b 2T还是4T好
a 看您存什么 视频多建议4T
b 4T多少
a 799
b 摄影用 4t吧
a 好的 4TB 星空灰
b 领了50的券
b 付完749

# a076 要木糖醇款,拍成原味 => goods.model|product
阿胶糕即食 | 500g罐装;原味 | 1
@ receiver: 甘露
@ phone: 13400061403
@ address: 河南省商丘市梁园区神火大道155号
@ coupon: -
@ amount: 168
@ note: -
b 妈妈吃的 有糖尿病可以吗
a 有糖的 建议问一下医生哦 也有木糖醇款
b 那木糖醇的一罐
a 木糖醇款同价168
b 拍了

# a077 30只是规格说明
活冻黑虎虾 | 1.8kg大号;净重1.4kg | 1
@ receiver: 海澜之音
@ phone: 18100095904
@ address: 广东省湛江市霞山区人民大道南41号
@ coupon: -
@ amount: 139
@ note: -
b 净重多少
a 去冰1.4公斤 差不多2斤8两
b 大号一斤几只
a 30只左右
b 来一份大号

# a078 60*2=1.2米
定制窗户贴膜单向透视 | 银色;宽60*长200cm | 2
@ receiver: 申屠
@ phone: 15900023996
@ address: 浙江省衢州市柯城区上街88号
@ coupon: -
@ amount: 96
@ note: -
b 窗户一米二宽 两米高
a 宽60的拍两份拼起来就可以
b 银的
a 48一份 96
b 嗯付了

# a079 两样赠品都没备注 => pay.gift pay.gift
洗地机一体机 | 基础版 | 1
@ receiver: 汪峰林
@ phone: 17600010191
@ address: 湖北省黄石市黄石港区湖滨大道中路288号
@ coupon: -
@ amount: 1299
@ note: -
b 送清洁液不
a 下单送清洁液两瓶 + 滚刷一个
b 记得备注啊上次别家就忘了
a 好的亲 放心
b 拍了 基础版

# a080 藏青只是问区别
棉麻连衣裙文艺 | 靛青;XL | 1
@ receiver: 夏之光
@ phone: 13900087530
@ address: 浙江省丽水市莲都区解放街239号
@ coupon: -
@ amount: 128
@ note: -
b 靛青跟藏青一样吗
a 靛青偏灰绿一点
b 好 靛青吧
b 码数 我130斤
a XL
b 价钱128包邮?
a 包邮的
b 拍了

# a081 黑色缺码改卡其
亚麻休闲裤男直筒 | 卡其;L | 1
@ receiver: 穆青
@ phone: 18200016585
@ address: 山东省日照市东港区海曲中路36号
@ coupon: -
@ amount: 88
@ note: -
b 来条黑色L
a 亲黑色L没了 剩M和XL
b 那卡其L有没有
a 有
b 卡其L拍了

# a082 偏远加10元约定309,订单仍299 => pay.amount
登山鞋女防水 | 紫灰;38 | 1
@ receiver: 傅青主
@ phone: 13900066689
@ address: 青海省西宁市城东区八一路12号
@ coupon: -
@ amount: 299
@ note: -
b 偏码吗
a 正码
b 那38 紫灰
b 青海要加邮费吗
a 青海加10元运费 差价链接拍一下哦 或者直接给您改309
b 那改309吧
a 好的

# a083 2米*4=8米
防撞条儿童桌角 | 奶咖;2米 | 4
@ receiver: 兜兜爸
@ phone: 18600001880
@ address: 陕西省汉中市汉台区兴汉路27号
@ coupon: -
@ amount: 39.6
@ note: -
b 餐桌一圈4米6 茶几3米
a 共7.6米 2米一卷 拍4卷
b 好 奶咖
a 9.9一卷
b 嗯

# a084 充值号码与订单不符 => ship.phone
手机话费充值100元 | 移动 | 1
@ receiver: 话费
@ phone: 13700052207
@ address: 广东省广州市天河区天河路230号
@ coupon: -
@ amount: 98
@ note: -
b 冲100 号码13700052270
a 请核对号码 充错无法退回哦
b 没错 就那个

# a085 16.8V、两电都放弃
电动螺丝刀充电式 | 12V;一电一充 | 1
@ receiver: 崔浩
@ phone: 18100033131
@ address: 河北省邯郸市丛台区人民东路252号
@ coupon: -
@ amount: 139
@ note: -
b 16.8v的力气大点吧
a 对的 家用12V够
b 拧家具螺丝 12v得了
b 两块电池的贵多少
a 贵50
b 一块就行
a 好嘞哥

# a086 包装与贺卡已备注
香水女士淡香 | 蓝风铃;50ml | 1
@ receiver: 付婉
@ phone: 18100005506
@ address: 四川省宜宾市翠屏区南岸长江大道121号
@ coupon: -
@ amount: 139
@ note: 礼盒包装 手写贺卡:小雨生日快乐
b 生日礼物 能包一下吗
a 可以 礼盒免费 贺卡写什么
b 小雨生日快乐
b 50ml 蓝风铃那个
a 都给您备注了

# a087 内蒙古偏远没提 => ship.remote
折叠晾衣架落地 | 2.4米;加粗 | 1
@ receiver: 乌兰
@ phone: 18800098938
@ address: 内蒙古自治区呼和浩特市赛罕区大学东街150号
@ coupon: -
@ amount: 118
@ note: -
b 能晒被子不
a 2.4米的可以晒两床
b 下单了

# a088 两条只拍了一条 => goods.quantity pay.amount|promotion
孕妇裤春秋托腹 | 黑色;L | 1
@ receiver: 邱雨
@ phone: 15000032537
@ address: 江西省吉安市吉州区井冈山大道99号
@ coupon: -
@ amount: 79
@ note: -
b 怀孕6个月 135斤 M还是L
a L哦 后期还会长
b 那L两条 换着穿
a 79一条 两条158减10块 148
b 好的拍完了

# a089 白色改蓝色
蓝牙耳机头戴式降噪 | 雾霾蓝 | 1
@ receiver: 项少龙
@ phone: 15000083635
@ address: 辽宁省锦州市凌河区解放路五段29号
@ coupon: -
@ amount: 299
@ note: -
b 白的
b 白的还有吗
a 白色还有5台
b 好我问下我对象
b 她说蓝的
a 雾霾蓝也有
b 嗯蓝的

# a090 广味被否;分袋已备注
四川腊肠农家 | 麻辣;5斤 | 1
@ receiver: 老窦
@ phone: 17700023425
@ address: 上海市普陀区长寿路868号中港汇3楼
@ coupon: -
@ amount: 188
@ note: 分5袋真空
b 麻辣5斤 分成1斤一袋真空装
a 可以 备注了分5袋
b 广味的甜吧?
a 广味偏甜
b 不喜欢甜的

# a091 气源拍错 => goods.model|product
燃气灶双灶嵌入式 | 天然气;5.2kW | 1
@ receiver: 古月
@ phone: 13800047246
@ address: 湖南省娄底市娄星区长青中街60号
@ coupon: -
@ amount: 699
@ note: -
b 我家用罐装的煤气
a 罐装是液化气 您要拍液化气款 不能混用
b 好的 液化气的 知道了
a 安装当天师傅会联系您
b 拍下了

# a092 粉色放弃
狗狗厕所大号带围栏 | 灰色;L | 1
@ receiver: 柴犬阿福
@ phone: 13100022352
@ address: 江苏省宿迁市宿城区幸福南路18号
@ coupon: -
@ amount: 79
@ note: -
b 柴犬 20斤 公的 抬腿那种
a 公狗建议L 带柱子和围栏
b 粉的好看 但是公狗用粉的是不是怪怪的 哈哈
a 哈哈 灰色耐脏
b 灰的

# a093 要-40度,拍成-25度 => goods.model|product pay.amount
玻璃水-25度防冻 | 2L*4桶 | 1
@ receiver: 方庆
@ phone: 15900005536
@ address: 辽宁省抚顺市新抚区裕民路14号
@ coupon: -
@ amount: 39.8
@ note: -
b 东北的冬天零下25够不
a 抚顺建议-40度的
b 那-40 四桶
a 好的 -40度4桶49.8
b 拍完

# a094 拼音本另外下单
田字格本小学生 | 30页*10本 | 3
@ receiver: 徐老师
@ phone: 17300055580
@ address: 安徽省淮南市田家庵区朝阳中路5号
@ coupon: -
@ amount: 45
@ note: -
b 班里30个孩子 一人一本
a 10本一包 三包正好
b 拼音本也要30本
a 拼音本单独链接 我发您
b 那个我另外拍了

# a095 赠品已无,买家接受
连帽羽绒服女长款 | 米白;M | 1
@ receiver: 秦罗敷
@ phone: 15900064557
@ address: 陕西省渭南市临渭区东风大街110号
@ coupon: 双十一满减50
@ amount: 459
@ note: -
b 昨天问过你 白的M 今天付款还是459吗
a 是的 双11满减50 459
b 行
b 说好送围巾的呢
a 赠品送完了亲 实在抱歉 现在下单没有围巾了
b 啊好吧 算了

# a096 儿子38另外下单
洞洞鞋男女同款 | 黑色;44-45 | 1
@ receiver: 贾平
@ phone: 18700004758
@ address: 浙江省舟山市定海区人民中路99号
@ coupon: -
@ amount: 39
@ note: -
b 43的脚买42-43还是44-45
a 43买42-43贴脚 喜欢松点44-45
b 我脚背高 44-45
a 行
b 黑的 顺便给我儿子买双 他38 另外下单了

# a097 海南偏远未提 => ship.remote
折叠床单人午休 | 加宽75cm;送棉垫 | 1
@ receiver: 凤凰木
@ phone: 13900092093
@ address: 海南省海口市美兰区国兴大道11号
@ coupon: -
@ amount: 159
@ note: -
b 75宽的
a 好的
b 承重多少
a 300斤
b ok 买啦

# a098 小样没备注 => pay.gift
面霜保湿敏感肌 | 50g | 1
@ receiver: 程橙
@ phone: 15200012103
@ address: 福建省三明市三元区列东街900号
@ coupon: 会员券10
@ amount: 128
@ note: -
b 送小样不
a 送5g小样3个 备注上
b 好的 会员10块用了
a 看到了亲
b 谢谢哈

# a099 应黑白各一,订单两件黑 => goods.colour|quantity|product
吊带背心女内搭 | 黑色;均码 | 2
@ receiver: 宁宁
@ phone: 18900049421
@ address: 河南省许昌市魏都区七一路186号
@ coupon: -
@ amount: 58
@ note: -
b 黑白各一个
a 好的 29一个 58
b 拍好了哈

# a100 要8合1,拍成7合1 => goods.model|product pay.amount
Type-C扩展坞 | 7合1;银色 | 1
@ receiver: Li Wei
@ phone: 18100000878
@ address: 江苏省无锡市滨湖区蠡湖大道2009号
@ coupon: -
@ amount: 149
@ note: -
b 有没有带网口的
a 8合1带千兆网口 7合1没有网口
b 那我要8合1的
a 8合1 189哦
b OK
b 拍咗

# a101 15*4=60
无糖苏打水 | 400ml*15瓶 | 4
@ receiver: 强哥健身
@ phone: 13000031702
@ address: 山西省晋中市榆次区迎宾西路88号
@ coupon: -
@ amount: 156
@ note: -
b 来60瓶
a 一箱15瓶 4箱60瓶 39一箱
b 可以 156是吧
a 是的

# a102 38件套放弃;地址确认
待产包夏季全套 | 28件套 | 1
@ receiver: 贝贝妈
@ phone: 15200003345
@ address: 广东省梅州市梅江区彬芳大道53号
@ coupon: -
@ amount: 268
@ note: -
b 预产期8月12 夏天的
a 夏季款薄 28件和38件两种
b 38多了啥
a 多了产褥垫和护理垫
b 医院都发 28件够了
b 地址是我妈家 彬芳大道 对的

# a103 四步139只是比较
家用人字梯加厚 | 五步;香槟金 | 1
@ receiver: 解放
@ phone: 13700051888
@ address: 河南省焦作市解放区民主南路40号
@ coupon: -
@ amount: 169
@ note: -
b 屋高2米8 几步够
a 五步梯站顶端够得着
b 四步便宜30
a 四步139 换灯泡费劲
b 中 五步

# a104 EF只是问;刻字已备注
刻字钢笔礼盒 | 黑色;F尖 | 1
@ receiver: 于谦和
@ phone: 13600096439
@ address: 天津市南开区卫津路94号
@ coupon: -
@ amount: 98
@ note: 刻字:桃李不言 下自成蹊
b 教师节送老师 刻八个字行不
a 可以 最多12字
b 桃李不言 下自成蹊
a 已备注
b F尖和EF尖哪个写字细
a EF更细
b 老师写字大 F吧

# a105 两斤=1kg;新疆是产地
新疆和田枣 | 五星;1kg | 1
@ receiver: 何首乌
@ phone: 15200013492
@ address: 江苏省南通市通州区人民路158号
@ coupon: -
@ amount: 39.9
@ note: -
b 四星五星差多少
a 五星个头大 四星29.9
b 五星来两斤
a 1公斤装就是2斤
b 妥

# a106 自提点没备注 => ship.note
猫抓板瓦楞纸 | 超大号;2个装 | 1
@ receiver: 奶牛猫
@ phone: 17300011239
@ address: 四川省德阳市旌阳区天山南路二段88号
@ coupon: -
@ amount: 35
@ note: -
b 2个装的
b 送猫薄荷不
a 这款不送哦 猫薄荷单独有卖
b 行吧
b 我家邻居投诉快递敲门 放楼下美团自提点吧
a 好 已备注

# a107 永久版放弃
考证题库软件激活码 | 一年版 | 1
@ receiver: 小鹿
@ phone: 15100069405
@ address: 湖北省孝感市孝南区长征路27号
@ coupon: -
@ amount: 68
@ note: -
b 永久版和一年版怎么选
a 考一次的话一年版够了
b 我怕一年考不过。。。
a 哈哈 加油 一年版过期前可以半价续
b 那一年的

# a108 59是另一款的价
棒球帽男硬顶 | 深灰;可调节 | 1
@ receiver: 郁达
@ phone: 17300050443
@ address: 广东省韶关市浈江区解放路132号
@ coupon: -
@ amount: 39
@ note: -
b 头围60能戴吗
a 可调55-62
b 深灰
b 59-10券=?
a 这款39的亲 59是另一款渔夫帽
b 哦看错了

# a109 裤子应L => goods.size|model
西装套装女职业 | 深灰;外套M+裤子M | 1
@ receiver: 阎婕
@ phone: 18900083827
@ address: 北京市朝阳区建国路93号万达广场6号楼1708
@ coupon: -
@ amount: 399
@ note: -
b 上身M 裤子要L 我胯宽
a 可以拆码的 您拍外套M+裤子L
b 好
b 面试穿 周四前能到吗
a 顺丰发 明天到
b 拍好了

# a110 电泵版放弃;手泵在规格里
真空压缩袋 | 特大6个装;送手泵 | 1
@ receiver: 沐沐
@ phone: 15000032478
@ address: 江西省上饶市信州区赣东北大道288号
@ coupon: -
@ amount: 49
@ note: -
b 电泵那种加多少钱
a 电泵版79
b 手泵就行
b 装棉被的 特大号能装几床
a 一个袋两床
b 6个装

# a111 收件人少一个字 => ship.receiver
芭蕾平底鞋女 | 裸粉;39 | 1
@ receiver: 司徒雪
@ phone: 18600044365
@ address: 重庆市北碚区云华路66号
@ coupon: -
@ amount: 119
@ note: -
b 裸粉 39
a 有货亲
b 名字写错了 应该是司徒雪梅 少个字
a 好的帮您改

# a112 送的DP线没备注 => pay.gift
显示器27英寸2K | 165Hz | 1
@ receiver: 凌霄
@ phone: 18200087318
@ address: 河北省秦皇岛市海港区河北大街中段168号
@ coupon: -
@ amount: 1099
@ note: -
b 玩FPS 144和240差别大吗
a 看显卡 这款有165和240两种
b 我显卡3060 165够用
b 送DP线不
a 送一根DP线 备注好了

# a113 petite agreed, regular ordered => goods.model|size|product
Linen Wide-Leg Pants | Sage; M; Regular length | 1
@ receiver: Grace Whitfield
@ phone: +44 7700 900142
@ address: 17 Harbour Lane, Whitby, North Yorkshire YO21 3PU
@ coupon: -
@ amount: 36
@ note: -
b hi im 5'2 would the regular be too long on me
a Petite would be better for you, the regular is 104 cm
b ok petite then, sage in M
a Got it, petite sage M
b ordered, thank youuu

# a114 2 sets of 3 are 6; the 5-piece steel set is an old purchase
Glass Storage Jars | Set of 3; Bamboo lid | 2
@ receiver: Daniel Okafor
@ phone: +65 8123 0046
@ address: Blk 214 Serangoon Ave 4 #08-117, Singapore 550214
@ coupon: -
@ amount: 48
@ note: -
b need 6 jars total for my pantry
a They come in sets of 3, so 2 sets, 24 each
b cool. my old ones were the 5 piece with steel lids, hated them
b 2 sets bamboo

# a115 要黑糖姜枣茶,拍的红糖姜茶 => goods.product|model
红糖姜茶独立包装 | 12条/盒 | 2
@ receiver: 沈冰
@ phone: 13300011692
@ address: 江苏省连云港市海州区海连中路99号
@ coupon: -
@ amount: 56
@ note: -
b 你家不是有那个黑糖姜枣茶吗 我要那个
a 有的 黑糖姜枣茶也是28一盒
b 那个来两盒
a 好的亲 黑糖姜枣两盒
b 拍好

# a116 要塔扇,拍成落地扇 => goods.product|model
电风扇落地扇家用 | 五叶;遥控款 | 1
@ receiver: 简素
@ phone: 18500050612
@ address: 山东省滨州市滨城区黄河五路385号
@ coupon: -
@ amount: 139
@ note: -
b 我要塔扇 不是落地扇 占地方
a 塔扇链接发您了 139 也带遥控
b 看到了
b 拍了你们看看
a 好的 稍等核对下

# a117 第二件0元,只拍了一件 => goods.quantity|promotion
洗发水控油蓬松 | 500ml | 1
@ receiver: 荆钗
@ phone: 13700032827
@ address: 湖南省永州市冷水滩区梅湾路18号
@ coupon: -
@ amount: 59
@ note: -
b 现在有啥活动
a 亲 第二件0元 拍2件付1件的钱
b 这么好 那我拍两件
a 对的 数量选2 系统自动减
b 好的好的 拍完了 59

# a118 团购13双、69都还没定,先买一双79
护士鞋女气垫软底 | 白色;37 | 1
@ receiver: 白芷
@ phone: 18200096421
@ address: 江西省九江市浔阳区浔阳路120号
@ coupon: -
@ amount: 79
@ note: -
b 我单位团购 要13双 码数都有
a 13双可以给您团购价69
b 她们还没报码数 我先买一双试试
a 好的 试穿一双还是79哦
b 可以 37

# a119 要两个,拍成三个 => goods.quantity
衣柜收纳挂袋 | 米色;5层 | 3
@ receiver: 徐徐
@ phone: 15600023548
@ address: 广东省清远市清城区人民一路33号
@ coupon: -
@ amount: 87
@ note: -
b 5层的两个 一个放帽子一个放包
a 好的 29一个
b 拍了

# a120 四本一套;默认就不是申通
成语故事注音版 | 彩图大字;全4册 | 1
@ receiver: 田甜妈妈
@ phone: 13400065937
@ address: 浙江省绍兴市上虞区百官街道市民大道689号
@ coupon: -
@ amount: 45
@ note: -
b 一年级看得懂吗
a 有注音 可以自己读
b 四本都有拼音?
a 都有的
b 好 快递麻烦别发申通 我们这边申通不送村里
a 默认发韵达的哦亲
b 韵达行
`
