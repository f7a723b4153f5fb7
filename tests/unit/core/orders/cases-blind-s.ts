/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/076. */
export const BLIND_S = `
# s001 size 10 is the husband's own order
Trail Running Shoes | Blue; US 8.5 | 1
@ receiver: Marcus Feld
@ phone: +1 720-555-0112
@ address: 1675 Larimer Street, Denver, CO 80202
@ coupon: -
@ amount: 110
@ note: -
b my husband takes a 10 in these, do you still have any?
a Yes, 10 is in stock in Blue and Grey
b ok he'll order his own with his points. I just need mine, 8.5 blue
a 8.5 Blue is in stock too
b done

# s002 六个人、三张桌子不是数量;4x6扛不动放弃
天幕帐篷防晒防雨 | 3x4米;卡其 | 1
@ receiver: 单车老周
@ phone: 18700091157
@ address: 广西壮族自治区南宁市青秀区民族大道131号
@ coupon: -
@ amount: 239
@ note: -
b 我们六个人 三张桌子 4x6是不是宽敞
a 六个人3x4够遮了 4x6要6根杆
b 4x6那个谁扛啊 算了吧
b 小的
a 3x4卡其有现货
b okk

# s003 45cm、10-11mm都不要,定8-9、42cm
淡水珍珠项链近圆强光 | 8-9mm;42cm | 1
@ receiver: 苏念
@ phone: 13700088843
@ address: 浙江省绍兴市越城区胜利东路368号
@ coupon: -
@ amount: 458
@ note: -
b 给妈妈买 7-8还是8-9
a 妈妈年纪戴8-9大气
b 45cm会不会长
a 42到锁骨 45到锁骨下面一点
b 她脖子短 短点好
a 那42的
b 嗯 10-11的我看直播要两千多 吓人

# s004 色号拍错;第二支半价没减(79×2) => goods.colour|model pay.promotion|amount|coupon
丝绒雾面唇釉 | 03奶茶裸 | 2
@ receiver: 姚七七
@ phone: 17700061145
@ address: 重庆市渝北区龙溪街道红锦大道86号
@ coupon: -
@ amount: 158
@ note: -
b 第二支半价是真的吗😳
a 真的呀 唇釉都参加 79一支 第二支半价
b 我黄皮 涂03会不会显黑
a 黄皮建议05枫叶红
b 那我囤两支05枫叶红
a 好眼光
b 冲了!

# s005 三箱119.7没优惠改两箱;海苔味是同事说的
海盐芝士苏打饼干 | 整箱2kg | 2
@ receiver: 郎平平
@ phone: 13600074432
@ address: 浙江省湖州市吴兴区人民路185号
@ coupon: -
@ amount: 79.8
@ note: -
b 三箱能便宜不
a 三箱119.7 也是39.9一箱 没有更低了
b 那囤三箱也没啥意义
a 保质期十个月 够吃的
b 两箱
a 79.8
b 海苔味的我同事吃着说齁咸
a 海盐芝士这个口味淡一些
b 嗯就这个味

# s006 600颗、少两块是以前别家买的
拼装积木城市消防局 | 1250颗粒 | 1
@ receiver: 瞿然
@ phone: 15100036617
@ address: 湖南省衡阳市雁峰区湘江南路40号
@ coupon: -
@ amount: 199
@ note: -
b 送外甥的 7岁
a 7岁1250颗粒合适 有说明书
b 上次给他买的那个600颗的 半天就拼完了 还少两块
a 哎呀少件可以找我们补的
b 别家买的 不怪你们
b 就上这个一千多颗的

# s007 顺丰到付已备注;单支9块不要
冲击钻头套装 | 5支装;6-12mm | 1
@ receiver: 孟铁军
@ phone: 13300018856
@ address: 安徽省宿州市埇桥区淮海中路415号
@ coupon: -
@ amount: 45
@ note: 发顺丰 到付
b 我急用 发顺丰 运费我自己出
a 备注顺丰到付了
b 8号的钻头单卖不
a 单支9块
b 套装里有8的吧
a 有 6 7 8 10 12
b 那单支不要了

# s008 六箱只拍两箱;发票抬头没备注 => goods.quantity ship.note
A4打印纸70g整箱 | 5包/箱 | 2
@ receiver: 行政小孟
@ phone: 13600031152
@ address: 山东省青岛市黄岛区长江中路230号国贸大厦18楼
@ coupon: -
@ amount: 198
@ note: -
b A4纸整箱的 要六箱
a 您好 70g还是80g
b 我们打印机老卡纸 80g会好点吗
a 差别不大 卡纸多半是搓纸轮的问题
b 行政预算也不够80的 70就好
a 好的 70g六箱
b 抬头 青岛澜海船务有限公司 普票就行
a 抬头给您备注上
b 多谢 已付

# s009 要用30元新人券,实际用了5元店铺券 => pay.coupon
护眼台灯学习专用国AA级 | 白色 | 1
@ receiver: 陶思源
@ phone: 15300042268
@ address: 安徽省蚌埠市蚌山区东海大道4188号
@ coupon: 店铺券5
@ amount: 194
@ note: -
b 新人券30领到了
a 可以用的 跟店铺券只能二选一 用大的
b 那肯定用新人券30那张
a 对
b 弄好了

# s010 4K、32寸、表哥的240Hz都放弃或不是自己的,买27寸2K165
27英寸2K显示器165Hz | 27英寸;2K;165Hz | 1
@ receiver: 令狐冲浪
@ phone: 15600017740
@ address: 浙江省宁波市鄞州区四明中路666号
@ coupon: -
@ amount: 999
@ note: -
b 4k的多少钱啊
a 4K 60Hz 1399
b 打csgo用的
a 打FPS建议2K165 帧数比分辨率要紧
b 我显卡3060带得动4k吗
a 打游戏吃力
b 懂了
b 那32寸2k呢
a 32寸1299 2K在32上颗粒感明显
b 哈哈你咋不推贵的
a 实话实说嘛
b 你这客服能处
b 我表哥那个240hz的说要1800 显摆半天
a 240贵在面板
b 我就165够了
b 999对吧
a 对 今天价
b 支架要另买?
a 底座自带 能升降
b 再问个 坏点怎么算
a 页面写的 无亮点 15天内有亮点可以换
b 行 那就刚说的999这个
a 好嘞 拍下晚上发
b 拍了
s 买家已付款

# s011 512和2299当没问过,买256 灰
平板电脑12英寸学习办公 | 深空灰;8G+256G | 1
@ receiver: 庄晓梦
@ phone: 17600088351
@ address: 辽宁省鞍山市铁东区胜利南路37号
@ coupon: -
@ amount: 1899
@ note: -
b 512的多少
a 512G 2299
b 我存电影多
b 也没那么多 网盘不香吗
b 刚问的512当我没问
a 哈哈好的 256G 1899
b 灰的

# s012 去青海是出差;24只是问,28是领导的
登机箱万向轮静音20寸 | 银色;20寸 | 1
@ receiver: 苗苗
@ phone: 15200088871
@ address: 江苏省徐州市铜山区北京路15号
@ coupon: -
@ amount: 269
@ note: -
b 24寸能带上飞机么
a 您好 24寸一般要托运的
b 那能登机的是哪个
a 20寸可以登机
b 轮子会不会咯噔咯噔响
a 是静音万向轮 地砖上推没什么声音
b 有粉的吗
a 粉色断货了 现在黑和银
b 黑的满机场都是 拿错过一回
a 哈哈 那银色好认
b 去青海出差三天 装得下吧
a 装得下
b 我领导用的28 跟搬家似的
b 20 银

# s013 29和5元券都是隔壁店的,最后39成交
车载手机支架出风口 | 黑色;重力款 | 1
@ receiver: 马小帅
@ phone: 13700045568
@ address: 辽宁省丹东市振兴区锦山大街92号
@ coupon: -
@ amount: 39
@ note: -
b 隔壁店一模一样的29块
a 我们是金属夹臂 不是塑料的 39
b 他家还有5块的券
a 我们这款没有券哦
b 29你卖不
a 卖不了哈 您可以对比下
b 行吧 39就39 塑料的断过一个
b 拍了

# s014 阳台只放得下一半=两棵;“海南”是产地
蓝雪花大苗盆栽 | 1加仑;带花苞 | 2
@ receiver: 闲庭
@ phone: 13600049928
@ address: 四川省德阳市旌阳区泰山南路二段33号
@ coupon: -
@ amount: 59.6
@ note: -
b 海南种的能在德阳过冬不
a 蓝雪怕冷 冬天搬室内就行
b 本来想要四棵 阳台一量只放得下一半
a 哈哈那就两棵
b 嗯呐
a 29.8一棵

# s015 要三色变光207,拍成单色白光147 => goods.model|colour pay.amount
LED吸顶灯卧室圆形 | 24W;单色白光 | 3
@ receiver: 涂小满
@ phone: 18100039928
@ address: 广西壮族自治区玉林市玉州区人民东路301号
@ coupon: -
@ amount: 147
@ note: -
b 三个卧室 要三色变光的
a 24W三色变光 一个69 三个207
b 单色的呢
a 单色白光49
b 差20
b 还是三色吧 孩子写作业要白的 睡觉要黄的
a 好的 三个三色变光 207
b 能自己装吗
a 断电后装 两颗螺丝的事 不放心就找电工
b 我老公就是电工哈哈
b 拍了

# s016 80是连柜子的高度,缸长50用15W
鱼缸过滤器三合一 | 15W;适用40-60cm缸 | 1
@ receiver: 金鱼佬
@ phone: 13400082239
@ address: 广东省汕头市龙湖区金砂路98号
@ coupon: -
@ amount: 68
@ note: -
b 我缸80公分的
a 80的要25W那款
b 讲错 80是连柜子一起的高度
b 缸长50
a 50用15W就行
b 好

# s017 说好发顺丰,备注成中通 => ship.note
手工红薯粉条5斤 | 5斤;宽粉 | 1
@ receiver: 翁老师
@ phone: 13000088897
@ address: 河北省邢台市信都区钢铁北路301号
@ coupon: -
@ amount: 45
@ note: 发中通
b 走顺丰哈 上回中通给我扔村口小卖部了
a 行 这单给您发顺丰
b 谢谢谢谢

# s018 老客9折没打,仍付189 => pay.promotion|amount|coupon
玛丽珍单鞋女方头 | 黑色;37 | 1
@ receiver: 虞美人
@ phone: 15800019906
@ address: 浙江省温州市鹿城区飞霞南路408号
@ coupon: -
@ amount: 189
@ note: -
b 我可是老顾客了 没点表示吗
a 看到您买过六次啦 老客给您打9折
b 这还差不多哼
b 玛丽珍 黑 37
a 标价189的这双 您拍
b 拍了❤️

# s019 券门槛300,199用不了,说好不用
蓝牙耳机入耳式降噪 | 云白;标准版 | 1
@ receiver: 骆一
@ phone: 15600090043
@ address: 河北省保定市竞秀区朝阳北大街777号
@ coupon: -
@ amount: 199
@ note: -
b 300减40的券怎么用不了
a 您发个截图我看看
b [图片]
a 那张满300才能用 这单199
b 哦哦 看错门槛
b 那不用券了
b 充电仓能用多久
a 配合仓一共30小时
b 降噪深吗 我坐地铁
a 40dB 地铁够用
b 我同事那个Pro版50dB的 贵一百多
a Pro版329
b 我就听个播客 标准版得了
a 嗯嗯 199
b 付了

# s020 先说L,听劝改M
婴儿纸尿裤透气 | M码;76片 | 2
@ receiver: 阮妈妈
@ phone: 18500096629
@ address: 江苏省镇江市润州区黄山南路16号
@ coupon: -
@ amount: 178
@ note: -
b L码两包
a 宝宝多重呢
b 8公斤
a 8公斤建议M 6到11公斤
b L穿着后背漏过一次 那再小点也好
a 漏就是大了
b 好咧听劝 还是两包
a 嗯嗯 M76片两包178

# s021 黑色那句自己划掉了,定驼色M
羊毛大衣女双面呢 | 驼色;M | 1
@ receiver: 谈笑
@ phone: 13100021158
@ address: 山东省烟台市芝罘区南大街118号
@ coupon: -
@ amount: 899
@ note: -
b 黑色M
b 我妈在边上说穿黑的像去奔丧🙄
b 上面那句划掉哈
a 哈哈 那您定哪个色
b 驼的 M还是M
a 驼色M有货
b 付啦

# s022 50、75度不配,要平光
儿童防蓝光眼镜 | 天空蓝;平光 | 1
@ receiver: 袁圆
@ phone: 13600032284
@ address: 江苏省淮安市清江浦区健康东路35号
@ coupon: -
@ amount: 79
@ note: -
b 左眼50度右眼75 能配吗
a 度数低 医生让戴吗
b 医生说先观察不用配度数
a 那平光防蓝光就行
b 对的 蓝色

# s023 要磷酸二氢钾,家里人拍成尿素 => goods.product|model
速溶尿素水溶肥叶面喷施 | 1kg/袋 | 5
@ receiver: 解长贵
@ phone: 13800071169
@ address: 河南省周口市商水县阳城大道33号
@ coupon: -
@ amount: 75
@ note: -
b 喂
b 恁家发货快不快
a 您好 发周口三天左右到
b 俺种嘞辣椒 这会儿光长叶不坐果 咋弄
a 氮肥给多了 叔您最近上啥肥了
b 复合肥 还有尿素
a 那可不能再上尿素了 得补磷补钾
b 俺就说嘛 村头老李非叫俺再喷两遍尿素
a 可别听他的 用磷酸二氢钾 兑水喷叶子
b 中 弄点二氢钾
a 也是1公斤一袋的 您几亩地
b 2亩多点
a 5袋够您打两遍
b 那五袋 俺叫俺闺女给下单
a 好的叔
b 下罢了
s 买家已付款

# s024 N15是平时用的,N23是柜姐推的,定中间的N20
持妆气垫霜遮瑕 | N20自然;含替换芯 | 1
@ receiver: 夏至
@ phone: 17300012269
@ address: 安徽省马鞍山市花山区湖东北路12号
@ coupon: -
@ amount: 189
@ note: -
b 我平时用N15
a 您冬天还是夏天肤色呢 这款N15偏白
b 我现在晒黑了两个度
a 那N20自然
b 柜姐也这么说的 但她推销给我的是N23 黑了吧唧
a N23是小麦色了
b 所以中间那个
a N20 带替换芯189
b 嗯

# s025 张姐是上次的收件人;五斤打错,自己改成三斤
丹东草莓99红颜 | 3斤;大果 | 1
@ receiver: 范进
@ phone: 18600029917
@ address: 天津市南开区鞍山西道208号
@ coupon: -
@ amount: 128
@ note: -
b 寄我自己 不是上次那个张姐了
b 五斤
b *三斤
b 手快了
a 哈哈 三斤128 大果对吧
b 对

# s026 尺码应42;15元券没用 => goods.size pay.coupon
男士雪地靴加绒 | 黑色;41 | 1
@ receiver: 佟为民
@ phone: 18700023316
@ address: 吉林省松原市宁江区建华路1899号
@ coupon: -
@ amount: 149
@ note: -
b 平时41 这靴子挤脚不
a 加绒的偏小 您拍42
b 妥 42 黑
b 有张15的关注券 好使不
a 好使
b 付了昂

# s027 十斤要拍两份236,只拍一份 => goods.quantity|model pay.amount
清水小龙虾鲜活6-8钱 | 5斤装 | 1
@ receiver: 曲洋
@ phone: 18500074416
@ address: 江苏省泰州市海陵区青年南路310号
@ coupon: -
@ amount: 118
@ note: -
b 小龙虾十斤 家里来客
a 拍两份5斤装 一共236
b 中号的哈
a 这个链接就是中号
b 好了你看下

# s028 120、160是桌子的尺寸;180没要,定140*200
棉麻桌布防水 | 米白格;140*200 | 1
@ receiver: 阿蛮
@ phone: 18900025573
@ address: 四川省自贡市自流井区五星街58号
@ coupon: -
@ amount: 79
@ note: -
b 桌子120*80 要垂下来一点
a 那拍140*200的
b 140*180不得行哇
a 180的垂边两头短一些
b 我看错咯 我桌子是160长
a 160的就要200的
b 那跟你说的一样噻

# s029 专票已备注;15L是上次买的
碎纸机办公静音5级保密 | 黑色;20L | 1
@ receiver: 天源会计师事务所 黎姐
@ phone: 13500034471
@ address: 江苏省南通市通州区银河路66号
@ coupon: -
@ amount: 469
@ note: 开专票 对公 抬头同上次
b 专票能开吧 抬头用上次那个
a 可以 开专票 对公抬头和上次一样 已备注
b 上次买的那台是15L 卡纸卡得我想砸了
a 这台20L 单次能进10张
b 就冲这个

# s030 三件8折没参加,单件原价
冰丝针织开衫防晒 | 杏色;均码 | 1
@ receiver: 陌桑
@ phone: 17800038872
@ address: 浙江省衢州市柯城区荷花中路18号
@ coupon: -
@ amount: 89
@ note: -
b 三件8折是全店吗
a 是的 满三件打8折
b 我凑了半天 就这件想要
b 不强求折扣
a 好的 单件89
b 杏色

# s031 收件人没改;门牌颠倒 => ship.receiver ship.address
鲜炖花胶鸡汤包 | 500g*6袋 | 1
@ receiver: 焦雅
@ phone: 18100056632
@ address: 江苏省苏州市吴中区木渎镇金山路61号
@ coupon: -
@ amount: 199
@ note: -
b 寄我婆婆那 写孙巧云
b 木渎镇金山路16号 我填反了
a 孙巧云 金山路16号 好的
b 电话还留我的 她不会接陌生号
a 好

# s032 要数学,拍成语文 => goods.product|model
七年级上册语文必刷题 人教版 | 人教版;2025新版 | 1
@ receiver: 麦冬妈妈
@ phone: 13600047718
@ address: 河北省廊坊市广阳区爱民东道128号
@ coupon: -
@ amount: 32.8
@ note: -
b 数学的 初一上 人教
a 七上数学必刷题 人教版 对吗亲
b 对 娃语文还凑合 数学快不及格了
a [捂脸]
b 买好了

# s033 3000K、6000K都是客户之前的想法,最后4000K
磁吸轨道灯无主灯 | 1米轨道;4灯;4000K | 2
@ receiver: 舒城装饰 程工
@ phone: 13900068874
@ address: 安徽省六安市金安区皖西大道77号
@ coupon: -
@ amount: 436
@ note: -
b 客户原来要3000k 后来又要6000k 现在跟我说折中
a 折中就是4000K
b 对就这个 再变我就不伺候了
a 哈哈 1米4灯 218一套
b 两套
a 436

# s034 medium was an earlier order; 31 inches is the chest
Adjustable Dog Harness | Red; L | 1
@ receiver: Kayla Osei
@ phone: +1 470-555-0155
@ address: 889 Edgewood Avenue NE, Atlanta, GA 30307
@ coupon: -
@ amount: 29
@ note: -
b hi! last one I got from you was a medium and my boy burst right out of it lol
a Oh no! How big is his chest?
b 31 inches now
a That's a Large
b ok large red then

# s035 要焦糖色;地址没有路和门牌 => goods.colour ship.address
布艺沙发三人位 | 灰蓝色;2.2m | 1
@ receiver: 詹妮
@ phone: 13800077764
@ address: 广东省佛山市顺德区大良街道
@ coupon: -
@ amount: 1980
@ note: -
b 焦糖色那个跟我家地板好搭
a 焦糖色是今年的爆款
b 2.6米的多出40公分坐得下四个人吧
a 可以坐四个 您客厅多宽
b 3米 还要放个落地灯 算了2.2就2.2
a 2.2坐三个大人刚好
b 我闺蜜家是米白的 猫一抓全是道道
a 我们这个是科技布 不容易勾丝
b 那挺好
b 焦糖2.2
a 焦糖色2.2米 做货7天
b 能等
b 有异味吗 家里有小孩
a 出厂前会散味的 到家开窗通两天
b 行 定了

# s036 34是裤子号;媳妇让买大没听
医用护腰带钢板支撑 | L;腰围85-95cm | 1
@ receiver: 耿直
@ phone: 13500013349
@ address: 黑龙江省齐齐哈尔市龙沙区卜奎南大街88号
@ coupon: -
@ amount: 89
@ note: -
b 我裤子穿34的 腰围88
a 护腰看腰围 88是L码
b 我媳妇说往大了买 说我早晚还得胖
a XL是95到105 现在戴会松
b 那不瞎买么 按现在的来

# s037 客服建议车里用1米没采纳,三根都2米
苹果快充数据线编织 | 2米;白色 | 3
@ receiver: 温晴
@ phone: 15900033385
@ address: 河南省许昌市魏都区建安大道1188号
@ coupon: -
@ amount: 86.7
@ note: -
b 1米的够不够长
a 床头用建议2米
b 三根 床头 办公室 车里
a 车里用1米就行 2米会缠
b 懒得分了 都一样长的吧
a 那三根2米 28.9一根 86.7
b 白的好

# s038 要两根只拍一根;线组没备注 => goods.quantity pay.gift
碳素台钓竿轻硬 | 5.4米;28调 | 1
@ receiver: 老渔翁
@ phone: 13500049973
@ address: 湖北省孝感市孝南区槐荫大道180号
@ coupon: -
@ amount: 139
@ note: -
b 5.4的两根 我一根我爹一根
a 28调的对吧
b 嗯
a 送您两副绑好的线组
b 可以可以
b 搞定

# s039 买三送一没生效,4袋按原价272 => pay.promotion|amount|gift|coupon
手撕牛肉干内蒙古风味 | 原味500g | 4
@ receiver: 冉启明
@ phone: 13600020016
@ address: 四川省南充市顺庆区涪江路97号
@ coupon: -
@ amount: 272
@ note: -
b 买三送一还有没得
a 有的 您直接拍4袋 结算收3袋的钱
b 68一袋哈
a 对
b 要得 拍4袋
b 付咯

# s040 双人卡只是问
健身房年卡实体卡 | 单人;12个月 | 1
@ receiver: 燕双
@ phone: 18600044417
@ address: 湖北省武汉市江岸区解放大道1166号
@ coupon: -
@ amount: 1299
@ note: -
b 双人的什么价
a 双人卡2199
b 我对象练两天就躺平的主
b 浪费钱
a 哈哈那单人1299 先练着
b 好der

# s041 教育价269没改 => pay.amount|promotion
机械键盘87键热插拔 | 青轴;白光 | 1
@ receiver: 闻人越
@ phone: 19900042217
@ address: 陕西省西安市长安区西长安街620号学生公寓7栋
@ coupon: -
@ amount: 299
@ note: -
b 学生党 能再优惠点不
a 有学生证可以走教育价269
b [图片]
a 收到 核对过了 拍下我给您改成269
b 青轴吵不吵啊 舍友会不会杀了我
a 青轴声音是最响的 怕吵可以红轴
b 不管了 就爱听响 青轴白光
a 哈哈行
b 拍了
s 买家已付款

# s042 妹妹不在家,收件人、电话都不改了
阿胶糕即食手工 | 500g礼盒 | 1
@ receiver: 秋月白
@ phone: 13600092253
@ address: 山东省聊城市东阿县曙光街77号
@ coupon: -
@ amount: 158
@ note: -
b 收件人改成我妹妹 秋月明
a 好的 改成秋月明 电话也换吗
b 先别动 我问她在不在家
a 好的等您
b 她去婆家了 月底才回
b 那谁下的单谁收吧 名字电话都保持原样
a 明白 还是秋月白 尾号2253
b 对 辛苦你白忙活

# s043 老客价329,订单369 => pay.amount|promotion
正版办公软件家庭版激活卡(实体卡密) | 5用户;1年 | 1
@ receiver: 盛凯
@ phone: 13900095507
@ address: 上海市杨浦区国定路323号1102室
@ coupon: -
@ amount: 369
@ note: -
b 官网398 你家啥价
a 我们369
b 去年就在你家续的费
a 查到了 是老客 给您329
b 爽快
b 卡密寄实体的吧
a 是的 卡片快递给您
b 好 付了

# s044 buy 2 get 1 free not applied, charged 3 x 12 => pay.promotion|amount|coupon
Merino Hiking Socks | Charcoal; M | 3
@ receiver: Tyler Brandt
@ phone: +1 406-555-0121
@ address: 733 Toole Avenue, Missoula, MT 59802
@ coupon: -
@ amount: 36
@ note: -
b saw the banner, buy 2 get 1 free right?
a Yep! Put 3 pairs in the cart and one is free. They're 12 a pair
b 3 pairs charcoal M it is

# s045 多缠胶带没备注;西藏偏远 => ship.note ship.remote
手工牛轧糖 | 蔓越莓;500g | 2
@ receiver: 边巴次仁
@ phone: 13900018826
@ address: 西藏自治区拉萨市城关区北京中路18号
@ coupon: -
@ amount: 78
@ note: -
b 路远 箱子外面多缠几圈胶带 上次到了都散了
a 好的 备注仓库多缠几圈
b 谢谢

# s046 豆浆机是旧的;不带罩的没要;食谱、清洁刷箱内自带
破壁机家用静音加热 | 1.75L;静音款 | 1
@ receiver: 邱婶婶
@ phone: 13500078829
@ address: 江西省宜春市袁州区宜阳大道58号
@ coupon: -
@ amount: 459
@ note: -
b 妹子 这个跟豆浆机比哪个好
a 破壁机更细腻 豆浆机要过滤
b 我家那个豆浆机1.3升 用了十年
a 那可真结实
b 声音大不大哇
a 静音款带罩 不带罩的便宜100
b 便宜的吵吧
a 会响一些
b 孙女睡午觉要命的 带罩
a 那就静音款459
b 有没有送的东西
a 没有另外送的哦 食谱和清洁刷是箱子里自带的
b 也行
b 我不会弄 等儿子下班回来弄
a 好的 不着急
b 我是她儿子 拍了 我妈说的带罩那个没错吧
a 没错 静音款就是带罩的
b 上回她让我买豆浆机的滤网我买错了被骂半天
a 哈哈这回放心
b 哈哈好
a 今天晚上就发出
b 谢了

# s047 先坚持37,后来认了客服的38
老爹鞋女厚底增高 | 米灰;38 | 1
@ receiver: 舒窈
@ phone: 18900032246
@ address: 江苏省连云港市海州区朝阳东路69号
@ coupon: -
@ amount: 219
@ note: -
b 37
a 这款偏小 建议拍大一码
b 我三双鞋都37 不会错的
a 评价里好多说挤脚的 您可以翻翻
b 翻了
b 打脸了 照你说的来
a 好的 那就38
b 米灰

# s048 88键1299只是问;琴架不送也不买
电子琴61键成人儿童 | 黑色;标配 | 1
@ receiver: 路遥知
@ phone: 13400059923
@ address: 山西省晋中市榆次区迎宾街188号
@ coupon: -
@ amount: 499
@ note: -
b 88键跟61键差别大吗 我零基础
a 想考级要88键 就玩玩61够了
b 88多钱
a 1299
b 能接耳机练吗 楼下老太太神经衰弱
a 能 3.5的耳机孔
b 脚踏板呢
a 标配不含踏板 61键一般用不上
b 考啥级啊我都48了😂
a 哈哈兴趣最重要
b 琴架有送的吗
a 这款是不带琴架的哦 琴架另外79
b 我有桌子
b 下单喽

# s049 收花人没改;27号送没备注 => ship.receiver ship.note
混搭花束向日葵郁金香 | 中束;当日鲜切 | 1
@ receiver: 卓凡
@ phone: 15900036649
@ address: 上海市长宁区遵义路100号B座2107
@ coupon: -
@ amount: 158
@ note: -
b 27号送到 当天生日 千万别提前
a 好 备注27号送
b 收花人写 骆思彤
a 骆思彤 好的
b 电话地址就是下面填的那个没问题

# s050 要正山小种拍成白牡丹;三饼免一饼没减(128×3=384) => goods.product|model pay.promotion|amount|coupon
福鼎白牡丹茶饼 | 300g/饼 | 3
@ receiver: 戚文斌
@ phone: 18600093384
@ address: 福建省漳州市芗城区胜利西路152号
@ coupon: -
@ amount: 384
@ note: -
b 给我妈买的 她胃寒 喝白茶老说凉
a 胃寒喝红茶好些 我们正山小种也压饼的 300克 128一饼
b 有烟味那个?
a 这款是无烟的 花果香
b 那要三饼小种
a 刚好茶饼在做三饼免一饼的钱
b 还有这好事😂
a 是的 今天最后一天
b 付好了

# s051 收件人就用桃之,不改
洗脸巾一次性加厚 | 80抽*6包 | 1
@ receiver: 桃之
@ phone: 15300059927
@ address: 安徽省安庆市迎江区人民路270号
@ coupon: -
@ amount: 49.9
@ note: -
b 收件人写桃之 还是我那个真名来着
a 现在单子上是桃之
b 哦那别动 真名叫着别扭
a 好的不动

# s052 要充气胎拍成实心胎;新疆偏远 => goods.model ship.remote
折叠轮椅轻便老人 | 钢管款;实心胎 | 1
@ receiver: 古丽扎
@ phone: 13100090052
@ address: 新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放西路88号
@ coupon: -
@ amount: 459
@ note: -
b 妈妈坐的 她腰不好 颠不得
a 阿姨体重多少呢 钢管款承重200斤
b 130斤
a 没问题
b 能放后备箱吗 我车是小轿车
a 可以 折起来23公分厚
a 阿姨腰不好的话选充气胎 减震好
b 实心的不用打气嘛
a 实心省事 但是硬
b 充气胎 打气我来打
a 好的
b 拍了

# s053 答应180,没改价 => pay.amount
重磅纯棉短袖T恤男 | 白色;XL | 4
@ receiver: 屠磊
@ phone: 15100046638
@ address: 湖南省株洲市天元区珠江南路39号
@ coupon: -
@ amount: 196
@ note: -
b 四件白的xl 便宜点呗哥
a 49一件 四件196 已经是活动价了
b 180拉倒
a 兄弟你这砍的
a 行吧180 您先拍下别付 我改价
b 拍了
a 稍等
a 可以付了
b 付了啊
s 买家已付款

# s054 1米8是爸妈的床,自己1米5
全棉四件套简约 | 豆沙粉;1.5m床 | 1
@ receiver: 顾盼
@ phone: 18600071137
@ address: 湖南省永州市冷水滩区零陵北路150号
@ coupon: -
@ amount: 239
@ note: -
b 1米8的
a 1.8米床豆沙粉有货
b 慢着 1米8是爸妈房间的床
b 我自己那张小 1米5
a 那拍1.5的
b 可以 小的那套
a 好的
b 被套是2米乘2米3那种吧
a 1.5床配200*230的被套
b 我被子就这么大
b 灰粉的颜色正不正
a 您说豆沙粉吗 比图片略深一丢丢
b 对豆沙粉
a 水洗不掉色
b 👌

# s055 三份×2片=六片;5寸要开槽放弃了
不锈钢合页静音4寸 | 4寸;2片装 | 3
@ receiver: 范木匠
@ phone: 13800028815
@ address: 湖南省娄底市娄星区氐星路55号
@ coupon: -
@ amount: 59.4
@ note: -
b 三扇门 一扇两片
a 那拍三份 一份2片
b 5寸的结实些吧
a 室内木门4寸够了 5寸要重新开槽
b 开槽麻烦
b 依你
a 好

# s056 brush promised, nothing noted => pay.gift
Espresso Knock Box | Walnut | 1
@ receiver: Jack Mulligan
@ phone: +61 491 570 737
@ address: 42 Sydney Road, Brunswick VIC 3056, Australia
@ coupon: -
@ amount: 39
@ note: -
b do you still do the free cleaning brush? a mate got one with his
a That was a launch thing, but I'll pop a brush in for you too
b legend 🙌 ordered

# s057 镜片要1.67;定金膨胀没抵,仍是499 => goods.model pay.promotion|coupon|amount
近视眼镜超轻半框 | 黑框;1.60防蓝光;双眼500 | 1
@ receiver: 尤里
@ phone: 17600044431
@ address: 天津市河西区友谊路29号
@ coupon: -
@ amount: 499
@ note: 瞳距63
b 预售那会儿我付了50定金
a 看到了 定金50抵100 总价499
b 500度 1.60会很厚吗
a 边上会厚一点 1.67薄些 现在两种同价
b 那1.67
a 好 1.67防蓝光 双眼500
b 瞳距我量的63
a 63记下了
b 尾款付啦

# s058 两双140,订单150没改价 => pay.amount
护士鞋白色软底坡跟 | 白色;37 | 2
@ receiver: 市二院急诊 桑榆
@ phone: 13500081139
@ address: 山西省长治市潞州区英雄中路118号
@ coupon: -
@ amount: 150
@ note: -
b 两双37 一起买便宜多少
a 一双75 两双给您140
b 好滴 跟同事aa 一人70嘿嘿
a 拍吧 我改
b 下啦

# s059 SAVE5 needs 50, left out; 100-piece not taken
Wooden Train Set | 60 pieces | 1
@ receiver: Aoife Brennan
@ phone: +353 85 012 9964
@ address: 27 Grand Parade, Cork, T12 HR80, Ireland
@ coupon: -
@ amount: 45
@ note: -
b does SAVE5 work on this
a SAVE5 needs a 50 minimum, this one's 45
b not worth padding the basket. leave it
a No problem, 45 it is
b the 100 piece was tempting but we've no floor left

# s060 Wattle St is the old address; straw lid promo ended
Insulated Water Bottle | Slate; 750 ml | 1
@ receiver: Callum Reid
@ phone: +61 491 570 158
@ address: 19 Glebe Point Road, Glebe NSW 2037, Australia
@ coupon: -
@ amount: 35
@ note: -
b Still got me at 7 Wattle St? i moved in march
a The order shows 19 Glebe Point Road
b phew, that's the new one. ignore the old one
a All good
b do i get a free straw lid, my wife did last year
a That promo has ended, sorry
b no drama

# s061 八条=两盒;莫代尔89不要
纯棉平角内裤男 | 4条装;XXL | 2
@ receiver: 熊大
@ phone: 18500061173
@ address: 江苏省宿迁市宿城区洪泽湖路139号
@ coupon: -
@ amount: 118
@ note: -
b 八条 XXL
a 4条一盒 拍两盒就是
b 莫代尔的比纯棉贵多少
a 莫代尔一盒89
b 贵了 纯棉就好

# s062 半价活动昨天结束;波浪12公分是以前别家买的
乳胶枕头泰国原装进口 | 平面款;高10cm | 2
@ receiver: 吕秋实
@ phone: 13500071138
@ address: 河北省秦皇岛市海港区河北大街中段355号
@ coupon: -
@ amount: 258
@ note: -
b 一人一个 颈椎不好买波浪还是平面
a 睡惯平枕的建议平面款 10公分
b 我上回在别家买的波浪12公分 落枕落了三天
a 那确实高了
b 所以听你的
b 两个
b 第二件半价是昨天结束的吧
a 是的 昨天24点结束了 今天两个258
b 手慢了 258就258

# s063 one of each agreed, two shampoos ordered => goods.product|quantity|model
Coconut Repair Shampoo 500ml | Coconut; 500ml | 2
@ receiver: Megan Doyle
@ phone: +353 85 012 7741
@ address: 12 Salthill Road Upper, Galway, H91 X2NP, Ireland
@ coupon: -
@ amount: 28
@ note: -
b hey is the coconut conditioner back in stock
a Yes, shampoo and conditioner are both in, 14 each
b great one of each then pls
a 1 shampoo and 1 conditioner, 28 all in
b done thx

# s064 宽拍小了;满150减20没减(86×2=172) => goods.size|model pay.promotion|amount|coupon
免打孔遮光窗帘 | 墨绿;宽1.5*高2.0 | 2
@ receiver: 钱多多
@ phone: 18700077712
@ address: 辽宁省锦州市凌河区解放路五段12号
@ coupon: -
@ amount: 172
@ note: -
b 窗户宽1米8 高差一点两米
a 那拍宽2.0*高2.0 两边多出来点才遮光
b 对 要两片墨绿
a 好的 86一片 店铺满150减20
b 颜色深的洗了掉不掉
a 第一次有点浮色
b 行 整好了

# s065 满99减12的券没用上;海南偏远 => pay.coupon ship.remote
冰丝防晒衣男连帽 | 浅灰;XXL | 1
@ receiver: 邢增涛
@ phone: 13300067721
@ address: 海南省三亚市吉阳区迎宾路165号
@ coupon: -
@ amount: 129
@ note: -
b 满99减12那张券我怎么没看到抵扣
a 您结算页点一下店铺优惠 勾上再付
b 哦哦看到了 勾了
b 付款了

# s066 要床笠,拍成床单 => goods.product|model
60支长绒棉床单单件 | 雾蓝;1.8米床 | 1
@ receiver: 钟离敏
@ phone: 17300052209
@ address: 陕西省咸阳市秦都区人民西路35号
@ coupon: -
@ amount: 159
@ note: -
b 床单老跑 早上起来皱成一坨
a 可以换床笠 四个角有松紧
b 1米8的床 垫子22厘米厚 罩得住吗
a 床笠高25 罩得住
b 洗了会不会松
a 一圈都是松紧带 两三年没问题
b 好 雾蓝床笠
a 1.8米雾蓝床笠 159
b 🆗

# s067 贺卡已备注;1米6没要
毛绒玩偶大号抱枕熊 | 棕色;1.2米 | 1
@ receiver: 程橙
@ phone: 13100088824
@ address: 重庆市南岸区南坪西路60号
@ coupon: -
@ amount: 139
@ note: 写贺卡:小橙子生日快乐
b 贺卡帮我写 小橙子生日快乐
a 好 备注好了
b 1米6那个跟我一样高 放不下
a 1.2米抱着刚好
b 对

# s068 50元券没用上;两年质保没备注 => pay.coupon pay.promotion|note|gift
运动相机4K防抖 | 续航套装;128G | 1
@ receiver: 骆驼
@ phone: 15600038871
@ address: 云南省大理白族自治州大理市下关镇建设路66号
@ coupon: -
@ amount: 1298
@ note: -
b 50的收藏券在哪看
a 您账号里已经有了 结算时勾上
b 好
b 保修多久 我潜水用怕进水
a 平时一年 今天下单升级两年质保 我给您备注
b 备注上哈 空口无凭
a 好的
b 潜多深行
a 裸机10米 再深要加壳
b 够了 我就浮潜
b 续航套装128G 付款了 50的券勾了的吧
a 我看下哦

# s069 椅子家里有,单桌599;新疆路在上海
折叠餐桌小户型 | 胡桃色;1.2m;不含椅 | 1
@ receiver: 苏泊
@ phone: 13800074436
@ address: 上海市静安区新疆路501弄8号302室
@ coupon: -
@ amount: 599
@ note: -
b 一桌四椅多少
a 999
b 椅子我家有四把 我外婆留下的
a 那拍单桌599
b 嗯胡桃色
a 新疆路在静安是吧
b 是的 静安的新疆路

# s070 答应备注30天保价,没写 => pay.promotion|note
三合一冲锋衣男防水 | 石墨黑;XL | 1
@ receiver: 栾川
@ phone: 18900013347
@ address: 河南省洛阳市西工区唐宫中路58号
@ coupon: -
@ amount: 459
@ note: -
b 三合一黑的 我180 150斤
a XL 里面套抓绒刚好
b XXL呢 我怕胳膊抬不起来
a XXL下摆会到大腿根
b 那听你XL
b 快618了 现在买会不会亏
a 不会 给您备注30天保价 降了找我退差
b 真的假的 别到时候换个客服不认账
a 会写进备注里的 谁接都认
b 行吧
b 下单了

# s071 备注只有发票,15号以后发货漏了 => ship.note
明前龙井礼盒 | 250g;两罐装 | 1
@ receiver: 沈牧
@ phone: 13500057741
@ address: 上海市徐汇区天钥桥路580号
@ coupon: -
@ amount: 468
@ note: 开普票
b 开个普票 个人的
a 好 备注了
b 还有 我出差 15号才回 之前别发
a 明白 15号以后发货 也给您备注
b 上次就忘了 放驿站一个礼拜 茶都闷坏了
a 这次一定记
b 嗯

# s072 加1元换购的收纳箱没加上 => pay.promotion|gift|amount|product|note
磁力片积木150片 | 150片基础款 | 1
@ receiver: 冯老师
@ phone: 13700028860
@ address: 湖南省岳阳市岳阳楼区巴陵中路365号
@ coupon: -
@ amount: 128
@ note: -
b 详情里说加1元换购收纳箱?
a 对的 150片128 加1元换购收纳箱 要吗
b 要 蓝的
a 好 给您加上 蓝色收纳箱
b 付过了

# s073 老刘家的不捎了,三亩六袋
辣椒种子朝天椒高产 | 10g/袋 | 6
@ receiver: 史满仓
@ phone: 13100096645
@ address: 河南省驻马店市驿城区文明大道601号
@ coupon: -
@ amount: 90
@ note: -
b 一亩地用几袋
a 两袋
b 俺家三亩 隔壁老刘家五亩他想让俺捎
a 您这单一起拍还是他自己拍
b 捎啥捎 上回捎化肥钱到现在没给
a 哈哈
b 光俺家嘞
a 三亩六袋 15一袋90
b 中

# s074 说2件9折,单上是2件95折 => pay.promotion|coupon|amount
儿童抓绒卫衣套装 | 藏青;120 | 2
@ receiver: 莫愁
@ phone: 13100073358
@ address: 江苏省盐城市亭湖区解放南路201号
@ coupon: 2件95折
@ amount: 188.1
@ note: -
b 店里写的两件九折还是95折?看不清
a 2件9折 亲 一套99
b 好嘞 藏青120两套
a 嗯嗯
b 买好啦

# s075 gift wrap withdrawn
Linen Duvet Cover | Sage; Queen | 1
@ receiver: Imogen Clarke
@ phone: +44 7700 900233
@ address: 61 Chapel Street, Penzance TR18 4AE, United Kingdom
@ coupon: -
@ amount: 95
@ note: -
b could you gift wrap this?
a We can, it's free. Shall I add it to the order?
b oh actually never mind, I've decided I'm keeping it for myself 😂
a Ha, fair enough! No wrap then
b sage queen

# s076 客服推荐的樱花粉没要;8L放不下;279-20=259
空气炸锅5L可视大容量 | 奶绿色;5L | 1
@ receiver: 花小满
@ phone: 13900044426
@ address: 广东省江门市蓬江区建设路56号
@ coupon: 店铺券20
@ amount: 259
@ note: -
b 奶绿跟樱花粉选哪个
a 樱花粉卖得最好
b 我老公看到粉的会翻白眼
b 而且容易显油
a 都是磨砂面 其实都好擦
b 绿
a 好的 标价279 用店铺券259
b 8L的那个多少
a 8L 399
b 放不下放不下 我家厨房跟鸽子笼一样
b 就这

# s077 分寄作罢,两盒都寄单上地址
每日坚果30包混合 | 30包/盒 | 2
@ receiver: 秦可
@ phone: 18700054491
@ address: 陕西省西安市雁塔区小寨西路232号
@ coupon: -
@ amount: 158
@ note: -
b 一盒寄我妈家行吗 能分两个地址吧
a 一个订单只能一个地址哦 分开要拍两单
b 麻烦
b 都寄我这吧 周末我拎回去
a 好的 两盒都寄小寨西路

# s078 内蒙古是产地;羊蝎子是上次的事;八个人不是数量
内蒙古羔羊肉卷火锅 | 500g*4 | 1
@ receiver: 涮涮
@ phone: 13900091162
@ address: 北京市丰台区南三环西路16号院3号楼1508
@ coupon: -
@ amount: 169
@ note: -
b 内蒙古直发吗
a 从北京仓冷链发 羊肉是内蒙古的
b 那快 晚上八个人涮够不
a 四斤够八个人
b 上次你们发我羊蝎子化成水了
a 那次是天热 这回加了干冰
b 行 再信你一次

# s079 oatmeal agreed, navy ordered => goods.colour
Felt Desk Mat | Navy; 90x40 | 1
@ receiver: Oliver Strand
@ phone: +47 400 00 118
@ address: Markveien 35B, 0554 Oslo, Norway
@ coupon: -
@ amount: 27
@ note: -
b hey can you swap me to the oatmeal colour? navy shows every cat hair lol
a Sure, Oatmeal 90x40, go ahead and order

# s080 three became two, 38
Vitamin C Serum | 30ml | 2
@ receiver: Sofia Marchetti
@ phone: +39 320 000 4416
@ address: Via San Vitale 42, 40125 Bologna BO, Italy
@ coupon: -
@ amount: 38
@ note: -
b Three please
a Three at 19 each is 57
b Let me check my budget
b Make that one fewer
a Two, 38 altogether
b perfect

# s081 思域那台不买,只买卡罗拉的
全包围汽车脚垫丝圈 | 黑色红边;卡罗拉19-24款 | 1
@ receiver: 车万里
@ phone: 13700036680
@ address: 河南省新乡市红旗区平原路195号
@ coupon: -
@ amount: 268
@ note: -
b 我家两台车 一台卡罗拉21款 一台思域
a 您这次给哪台买呢
b 思域那台我老婆开 她嫌丝圈不好洗 不管她
b 卡罗拉
a 卡罗拉19到24款通用 选好颜色拍就行
b 黑红的

# s082 新地址没改;头盔没备注 => ship.address pay.gift
儿童自行车16寸 | 奶油黄;16寸 | 1
@ receiver: 翟云
@ phone: 13800095561
@ address: 四川省绵阳市涪城区跃进路45号2单元
@ coupon: -
@ amount: 399
@ note: -
b 5岁 1米1 16寸对吧
a 对的
b 我大侄女骑的20寸 她9岁
a 20寸要1米2以上才够得着地
b 晓得
b 我搬家了 送涪城区临园路东段68号 跃进路那边不住了
a 好 改到临园路东段68号
b 头盔配不配
a 车子不带头盔 我送您一顶
b 谢谢哈 黄的嘛 搭车子
a 要得
b 好了

# s083 小猫刚滴过,只买7公斤那只的
猫用驱虫滴剂 | 2.5-7.5kg;3支装 | 1
@ receiver: 胖橘铲屎官
@ phone: 13300091154
@ address: 四川省乐山市市中区嘉定中路82号
@ coupon: -
@ amount: 156
@ note: -
b 我家俩猫 大的7公斤 小的1.8公斤
a 7公斤用2.5-7.5kg的 1.8公斤用2.5kg以下的
b 小的上礼拜刚在医院滴过了
a 那小的下个月再滴
b 对 这回就买胖子的
a 好的

# s084 答应免邮费没改(99+12=111);内蒙古偏远 => pay.promotion|amount ship.remote
磁吸充电宝10000毫安 | 钛灰色 | 1
@ receiver: 巴图
@ phone: 13900041150
@ address: 内蒙古自治区赤峰市松山区玉龙大街58号
@ coupon: -
@ amount: 111
@ note: -
b 邮费咋收我12呢
a 系统按地区自动加的 我给您免了邮费
b 那就是99呗
a 对 您先拍 我改
b 妥
s 买家已付款

# s085 大红袍和不放价签都没备注 => pay.gift ship.note
汝窑功夫茶具套装 | 月白;一壶六杯 | 1
@ receiver: 旺盛商贸 曹经理
@ phone: 13800021187
@ address: 福建省莆田市城厢区荔城中大道1866号
@ coupon: -
@ amount: 328
@ note: -
b 送领导的 价签别放
a 好的 不放价签 用礼盒
b 茶叶有没有搭一点
a 搭您两小泡大红袍
b 够意思老弟

# s086 8包只拍4包;尾号应2207 => goods.quantity ship.phone
一次性餐盒带盖加厚 | 750ml;50套/包 | 4
@ receiver: 吴**
@ phone: 139****2270
@ address: 广东省东莞市南城街道鸿福路102号
@ coupon: -
@ amount: 112
@ note: -
b 拿8包 750的 店里急用
a 好的8包
b 电话填错了 是13900062207
a 收到 改成尾号2207
b 今天能走吧
a 能走

# s087 收件人要写宁小鹿;面膜没备注 => ship.receiver pay.gift
烟酰胺身体乳 | 樱花香;400ml | 1
@ receiver: 简宁
@ phone: 18300027754
@ address: 广东省中山市东区中山三路16号
@ coupon: -
@ amount: 59
@ note: -
b 收件人写宁小鹿 别写真名
a 好的亲 宁小鹿
b 有小样没
a 给您塞三片面膜

# s088 礼盒版189不要,标准版139
电动剃须刀便携 | 枪灰;标准版 | 1
@ receiver: 严实
@ phone: 13000037756
@ address: 陕西省宝鸡市渭滨区经二路155号
@ coupon: -
@ amount: 139
@ note: -
b 礼盒版多个啥
a 多一个收纳包和鼻毛器 189
b 给我爸的 他用不来那些
b 又不送外人 要啥礼盒
a 那标准版139
b 中 灰的

# s089 两台350没改价;新电话没改 => pay.amount ship.phone
电子血压计家用上臂式 | 语音款 | 2
@ receiver: 贺玉珍
@ phone: 13300087745
@ address: 江西省上饶市信州区五三大道130号
@ coupon: -
@ amount: 378
@ note: -
b 两边老人各一台 要会说话的
a 语音款 189一台 两台您给350就行
b 350可以
b 电话帮我改成13300078745 原来那个号停机了
a 好的 记下了 拍完我改价
b 拍好了

# s090 脱敏尾号一致;黑色是昨天的想法;729-30=699
连帽羽绒服女长款 | 雪松绿;L | 1
@ receiver: 尹**
@ phone: 187****4470
@ address: 黑龙江省哈尔滨市南岗区西大直街112号
@ coupon: 店铺券30
@ amount: 699
@ note: -
b 雪松绿L 拍好了
a 核对一下 雪松绿L 尾号4470
b 对 18700024470
b 地址西大直街
a 没错
b 券用上了吧 699
a 用上了 729减30
b 昨天还说要黑色呢 我妈一句话给我说动了
a 雪松绿今年很火
b 嗯 所以别给我发错嗷

# s091 要前雨刮拍成后雨刮;走邮政没备注 => goods.product|model ship.note
大众途观后雨刮臂带雨刮片 | 适配10-17款 | 1
@ receiver: 邢大勇
@ phone: 13900027736
@ address: 黑龙江省绥化市北林区中兴西大街90号
@ coupon: -
@ amount: 88
@ note: -
b 途观 16年的 雨刷刮不干净了
a 前面的还是后面的
b 前面那俩 后头的不咋用
a 前雨刮一对 88
b 行 整一对
b 问下能走邮政不 我们屯子就邮政到
a 可以 给您备注走邮政
b 妥了

# s092 圈口拍大;刻字没备注 => goods.size|model ship.note
足银对戒女款单只 | 女款12号 | 1
@ receiver: 林深
@ phone: 18900078856
@ address: 吉林省四平市铁西区英雄大街1007号
@ coupon: -
@ amount: 99
@ note: -
b 里圈能刻字么
a 能 免费刻 十个字符内
b L&Y 0520
a 好 刻L&Y 0520
b 圈口11号 我手细
a 11号没问题
b 刻字的不能退对吧
a 是的 刻了字非质量问题退不了哦
b 嗯知道 下单咯

# s093 没满200,奶粉盒不送也不要
恒温调奶器1.2L | 白色;1.2L | 1
@ receiver: 叶知秋水
@ phone: 18200017756
@ address: 广东省肇庆市端州区天宁北路75号
@ coupon: -
@ amount: 139
@ note: -
b 满200送奶粉盒那个我差多少
b 或者有没有别的满赠
a 您这个139 还差61
b 凑不够 不凑了 奶粉盒我有
a 好的亲
b 就调奶器

# s094 电话就留买家自己的,儿子的不用
血糖试纸50片装 | 50片+50针 | 2
@ receiver: 温玉兰
@ phone: 13800033396
@ address: 山东省潍坊市潍城区和平路268号
@ coupon: -
@ amount: 138
@ note: -
b 姑娘 电话是我儿子的还是我的
a 单子上是13800033396
b 那是我的 我儿子的是137开头的
b 他上班不接
a 那就留您的
b 嗯 就我的
a 好的阿姨

# s095 整箱不要;开瓶器是礼盒自带的;两瓶=一个双支礼盒
干红葡萄酒赤霞珠750ml | 双支礼盒 | 1
@ receiver: 于海洋
@ phone: 18200091148
@ address: 山东省烟台市莱山区迎春大街163号
@ coupon: -
@ amount: 168
@ note: -
b 两瓶装的礼盒来一个
b 整箱六瓶是不是划算点
a 整箱六瓶398 平均66一瓶
b 我一个人喝到猴年马月
a 哈哈那双支合适
b 开瓶器要另买吗
a 礼盒里自带开瓶器和瓶塞
b 那齐了

# s096 说定电压力锅299,拍成电饭煲199 => goods.product|model pay.amount
智能电饭煲4L家用预约 | 4L;奶白 | 1
@ receiver: 房立新
@ phone: 13300019925
@ address: 江西省赣州市章贡区红旗大道66号
@ coupon: -
@ amount: 199
@ note: -
b 这锅炖牛腩要多久
a 电饭煲炖牛腩得两个钟 电压力锅三十分钟就烂了
b 压力锅多少钱
a 5L电压力锅299 亲
b 能煮饭吧
a 能的 煮饭15分钟
b 我家五口人 天天等饭等得心慌 那就压力锅
a 好的 299 包邮
b 让我女儿下的 你收到没
a 收到啦

# s097 要半裙,拍成上衣 => goods.product|model
新中式盘扣上衣女春秋 | 月白;M | 1
@ receiver: 葛青
@ phone: 13500026617
@ address: 浙江省嘉兴市南湖区中环南路1882号
@ coupon: -
@ amount: 169
@ note: -
b 第三张图模特下面穿的那个单卖吗
a 单卖的 是同系列马面半裙 跟上衣一个价 169
b 上衣我去年就有了
b 就缺条裙子
a 那您只拍半裙就行 月白M
b 嗯嗯 好了付了

# s098 2TB at 169 or 150 not taken
Portable SSD USB-C | 1TB; Graphite | 1
@ receiver: Wei Jun Tan
@ phone: +65 8000 4417
@ address: 22 Lorong 7 Toa Payoh #08-115, Singapore 310022
@ coupon: -
@ amount: 99
@ note: -
b the 2tb is how much
a 2TB is 169
b bit steep
a 1TB is 99
b saw the 2tb elsewhere for 150 but no warranty. i'll stick w the small one
a Good choice, 5 years warranty

# s099 Max是男友的手机,自己是15Pro
手机钢化膜防窥 | 15Pro;2片装 | 1
@ receiver: 翁婷
@ phone: 15900057743
@ address: 福建省宁德市蕉城区闽东中路29号
@ coupon: -
@ amount: 29.9
@ note: -
b 15promax的
a 15ProMax防窥有货
b 啊不是 max是我男朋友的手机
b 我的没有max
a 那是15Pro?
b yes
a 好的 两片装

# s100 答应送小酒杯,备注写成开瓶器 => pay.gift
酱香型白酒53度500ml*6 | 整箱6瓶 | 1
@ receiver: 郝运来
@ phone: 13900052215
@ address: 山东省聊城市东昌府区东昌东路71号
@ coupon: -
@ amount: 588
@ note: 送开瓶器
b 酒杯送不送
a 整箱送小酒杯一套
b 有分酒器更好
a 分酒器送完了 只有小酒杯
b 小酒杯也中
a 备注了哈
b 付

# s101 要电锤拍成手电钻;电话后两位颠倒 => goods.product|model ship.phone
锂电手电钻20V双速 | 两电一充 | 1
@ receiver: 汪铁柱
@ phone: 13700054482
@ address: 安徽省阜阳市颍泉区人民西路216号
@ coupon: -
@ amount: 268
@ note: -
b 老板 打混凝土墙行不行
a 手电钻打混凝土费劲 您上电锤
b 电锤也20伏?
a 对 也是两电一充 268 跟手电钻一个价
b 得 来把电锤
b 电话写我工地上那个 13700054428
a 好嘞

# s102 地址没有街道门牌;青海偏远 => ship.address ship.remote
加绒格子衬衫男 | 灰格;3XL | 1
@ receiver: 才让
@ phone: 13900088412
@ address: 青海省海东市平安区
@ coupon: -
@ amount: 89
@ note: -
b 我185斤 3xl没问题吧
a 没问题的
b 那我拍

# s103 要2TB拍成1TB;30元券没用 => goods.model|size pay.coupon
固态硬盘NVMe PCIe4.0 | 1TB | 1
@ receiver: 路明
@ phone: 18500032289
@ address: 湖北省武汉市洪山区珞喻路1037号
@ coupon: -
@ amount: 459
@ note: -
b 1t装几个游戏
a 大作一个一百多G 也就装七八个
b 那不够造 上2t
a 2TB现货
b 我主板b660能跑满吧
a 有PCIe4.0的M.2口就能
b 有
b 30的粉丝券领了
a 下单勾选即可
b 下了

# s104 颜色拍错;卡片没备注 => goods.colour ship.note
真丝吊带睡裙 | 香槟色;L | 1
@ receiver: 阮玲
@ phone: 13700064427
@ address: 云南省昆明市五华区人民中路18号
@ coupon: -
@ amount: 279
@ note: -
b 给我姐过生日 能放张卡片吗
a 可以 写什么
b 愿你岁岁欢愉
a 好 手写一张 备注了
b 要雾霾蓝那件 L
a 雾霾蓝L 好的
b 下啦

# s105 要番茄拍成麻辣;电话只有10位 => goods.model|product ship.phone
自热小火锅 | 麻辣牛肉;4盒 | 1
@ receiver: 柏杨
@ phone: 1560004412
@ address: 湖南省常德市武陵区朗州路118号
@ coupon: -
@ amount: 59.9
@ note: -
b 番茄的 辣的我吃了进医院
a 好的 番茄肥牛4盒

# s106 要蝴蝶兰拍成君子兰;海南偏远 => goods.product|model ship.remote
君子兰大苗带花剑 | 红陶盆 | 2
@ receiver: 符海棠
@ phone: 13900063328
@ address: 海南省琼海市嘉积镇爱华东路21号
@ coupon: -
@ amount: 196
@ note: -
b 我们这边热 养啥花期长
a 蝴蝶兰 能开两三个月 不怕热
b 君子兰呢
a 君子兰怕热 您那边不建议
b 这样子哦 那来两盆蝴蝶兰
a 好的 都配红陶盆
b 下好单了哈

# s107 24是42打反了
回力帆布鞋男低帮 | 白色;42 | 1
@ receiver: 戴维
@ phone: 18100065524
@ address: 山东省枣庄市薛城区长江路88号
@ coupon: -
@ amount: 79
@ note: -
b 24码白
a 亲 24是童鞋码哦 您是要?
b 打反了😅
a 哈哈 42对吧
b 对对对 脑子进水

# s108 5T agreed; no-packing-slip wish not noted => goods.size ship.note
Girls' Tulle Party Dress | Blush; 4T | 1
@ receiver: Priya Nair
@ phone: +1 408-555-0173
@ address: 3351 Cropley Avenue, San Jose, CA 95132
@ coupon: -
@ amount: 34
@ note: -
b she's tall for her age so going with 5T, blush
a 5T in Blush, got it
b it's a present. please no packing slip with the price in the box
a I'll put that on your order
b ty!

# s109 五年级那本学校发了,不买了
小学三年级上册数学同步练习 苏教版 | 苏教版;三上 | 1
@ receiver: 高老师
@ phone: 15800092261
@ address: 江苏省扬州市邗江区邗江中路430号
@ coupon: -
@ amount: 26
@ note: -
b 苏教版三上有吧
a 有的
b 五年级的也来一本?
b 等等 我问下他哥
b 他哥说学校发了
a 那就只要三上对吗
b 对滴

# s110 电话没改;周日上午送没备注 => ship.phone ship.note
嵌入式洗碗机14套 | 黑色 | 1
@ receiver: 茅以晴
@ phone: 15100033627
@ address: 江苏省常州市武进区延政中路19号
@ coupon: -
@ amount: 3699
@ note: -
b 收货电话换成我老公的 15100036327 我天天开会
a 好的 改成15100036327
b 礼拜天上午送 平时没人在家
a 周日上午送 记备注
b 橱柜留了60公分 放得下吧
a 放得下 机器59.8
b 师傅带水管不
a 进水管排水管都在箱子里
b ok

# s111 200元券没用;多配的电池没备注 => pay.coupon pay.gift
全自动智能门锁猫眼款 | 摩卡金 | 1
@ receiver: 单雄
@ phone: 15200091130
@ address: 浙江省金华市婺城区双龙南街276号
@ coupon: -
@ amount: 1399
@ note: -
b 200的店铺券跟平台的能叠吗
a 叠不了 200的店铺券可以单用
b 那用店铺这张
a 好
a 电池再给您多配一组
b 谢了 左开门能装吧
a 左右开都行 师傅上门现调
b OK 已付

# s112 code GREEN10 not on the order => pay.coupon|promotion
Ceramic Planter Set | Terracotta; Set of 3 | 1
@ receiver: Fiona Aitken
@ phone: +44 7700 900655
@ address: 8 Leamington Terrace, Edinburgh EH10 4JW, United Kingdom
@ coupon: -
@ amount: 48
@ note: -
b code GREEN10 still working?
a GREEN10 is good till Sunday
b ok popped it in at checkout I think
a Lovely

# s113 four pads for 132, only one ordered => goods.quantity pay.amount
Inflatable Camping Pad | Forest Green; Regular | 1
@ receiver: Ryan Tremblay
@ phone: +1 604-555-0148
@ address: 2286 West 4th Avenue, Vancouver, BC V6K 1N8, Canada
@ coupon: -
@ amount: 33
@ note: -
b need these for a family trip, four of the regular green ones
a 4 Regular in Forest Green comes to 132
b cool
b paid

# s114 礼盒里没有口水巾,答应另放两条,没备注 => pay.gift
新生儿礼盒套装纯棉 | 春秋款;59码 | 1
@ receiver: 牧小荷
@ phone: 17800066643
@ address: 安徽省芜湖市镜湖区北京西路26号
@ coupon: -
@ amount: 168
@ note: -
b 快卸货了 闺蜜叫我备个礼盒
a 恭喜呀~预产期几月呢
b 4月头
a 那春秋款59码 能穿到三个月
b 里面几件
a 18件 哈衣 包被 帽子 手套脚套
b 口水巾有吗
a 礼盒里没有 我另外给您放两条口水巾
b 😘
b 我婆婆说59大了要52
a 52满月就穿不了了 浪费
b 我也觉得 59
a 好的
b ok了

# s115 45 agreed for the scuffed bag, 58 charged => pay.amount
Canvas Weekender Duffel | Olive; Large | 1
@ receiver: Hannah Whitfield
@ phone: +44 7700 900412
@ address: 17 Cotham Brow, Bristol BS6 6AE, United Kingdom
@ coupon: -
@ amount: 58
@ note: -
b Hi, in photo 4 there's a small scuff near the zip. is that the one I'd get?
a That's our ex-display bag, yes. It's the last Olive in Large
b any chance of a bit off then
a I could let it go for 45 instead of 58
b 45 works for me! checking out now
a Thank you Hannah
b paid, pls double check it's the right one

# s116 无字纸箱、品名写日用品没备注 => ship.note
成人拉拉裤老人用 | L码;20片*3包 | 1
@ receiver: 冼家辉
@ phone: 13400068835
@ address: 广东省湛江市霞山区人民大道南45号
@ coupon: -
@ amount: 128
@ note: -
b 我爸爱面子 外面箱子别写品名得唔得
a 可以 用无字纸箱发
b 快递单也写日用品啦
a 好的 品名写日用品 给您备注
b 唔该晒

# s117 茶针买家不要,说好不放
安化黑茶茯砖 | 1kg | 1
@ receiver: 欧阳锋利
@ phone: 15800046619
@ address: 湖南省益阳市资阳区五一西路206号
@ coupon: -
@ amount: 98
@ note: -
b 送不送茶针
a 这单可以送您一根茶针
b 我家里三根了 老婆说再拿回来就跟我急
a 哈哈那不放了
b 不放不放

# s118 报销不了,发票不开了
不锈钢保温壶2L | 藏蓝;2L | 1
@ receiver: 温故
@ phone: 13900017732
@ address: 福建省三明市三元区列东街120号
@ coupon: -
@ amount: 118
@ note: -
b 要发票
a 好的 抬头发我
b 等我问下财务
b 财务说超过这个月报销时间了
b 不报了 发票省了
a 好的 那就不开了

# s119 冻干没拍上;猫砂铲没备注 => goods.product|quantity|model pay.gift
豆腐猫砂奶香可冲厕所 | 6L*4包 | 1
@ receiver: 乔麦
@ phone: 15900081123
@ address: 浙江省台州市椒江区中心大道213号
@ coupon: -
@ amount: 79
@ note: -
b 猫砂一箱 再来一罐冻干 鸡肉那个
b 上次那个鱼肉的它闻都不闻 皇帝一样
a 哈哈 猫主子都这样
a 好的 猫砂79 冻干是另外一个链接 要一起加购物车拍
b ok
a 送您一个猫砂铲哈
b 好啊 我家那个刚被儿子掰断
b 拍好了 两样都拍了吧你看看
a 好的我看下

# s120 说定14号、318,订单13号、398 => goods.size|model pay.amount|promotion
925银莫桑石戒指 | 13号;1克拉 | 1
@ receiver: 池鱼
@ phone: 15200037760
@ address: 广东省惠州市惠城区演达大道22号
@ coupon: -
@ amount: 398
@ note: -
b 我拿线绕了一圈 5.4厘米 是几号
a 5.4厘米对应14号
b 冬天手会瘦一点 会不会甩掉
a 不会 13号反而卡关节
b 行听你的 14号
a 1克拉14号 店庆价318 拍下我改价
b 网上都说莫桑石比钻还闪 真的假的
a 火彩确实更强些
b 反正我男朋友分不出来🤣
a 哈哈
b ok付

# s121 6 qt agreed, 4.5 qt ordered => goods.model|size
Enamel Dutch Oven | Cherry Red; 4.5 qt | 1
@ receiver: Beth Lindqvist
@ phone: +1 612-555-0139
@ address: 4105 Grand Avenue, Duluth, MN 55807
@ coupon: -
@ amount: 89
@ note: -
b is 4.5 qt enough for six people
a I'd take the 6 qt for six, it fits a whole chicken. Same price this week
b ok 6 qt cherry red. order's in

# s122 以旧换新的150没减;门牌应177号 => pay.promotion|amount|coupon ship.address
滚筒洗衣机10公斤变频 | 星空银 | 1
@ receiver: 苗建国
@ phone: 13400082213
@ address: 山东省临沂市兰山区银雀山路77号
@ coupon: -
@ amount: 2399
@ note: -
b 旧洗衣机拉走不
a 拉的 以旧换新下单再减150
b 旧的还能转 就是脱水哐哐响
a 能通电就按150减
b 现在标的2399是减过的?
a 没减过 2399是标价
b 地址是银雀山路177号哈 少打了个1
a 好 177号记上了
b 几天到
a 今天发 大概三天
b 中 付款了

# s123 方格不要了,四本都横线
活页本B5加厚 | B5;60张;横线 | 4
@ receiver: 学霸本霸
@ phone: 17800052207
@ address: 广东省广州市番禺区大学城外环西路230号
@ coupon: -
@ amount: 63.6
@ note: -
b 方格的两本 横线的两本
a 好的 各两本
b 我想了想 方格写字会飘
b 清一色横线得了 数还是那个数
a 那横线4本 15.9一本
b 嗯嗯
b A5太小 就B5哈

# s124 XXL是室友的尺码,自己是XL
法兰绒睡衣男套装 | 深蓝条纹;XL | 1
@ receiver: 江一帆
@ phone: 15600071129
@ address: 湖北省宜昌市西陵区夷陵大道221号
@ coupon: -
@ amount: 109
@ note: -
b 深蓝条纹 xxl
a 您多高多重呢
b 不对 xxl是我室友的 他自己会买
b 我177 150斤
a XL就可以
b 嗯 我就这个

# s125 尺码拍成75B;收件人没改 => goods.size|model ship.receiver
无钢圈薄款文胸 | 肤色;75B | 2
@ receiver: 林小曼
@ phone: 17300043395
@ address: 福建省福州市台江区五一中路88号
@ coupon: -
@ amount: 118
@ note: -
b 下围80 上围95.5
a 80C哦亲
b 75b穿着勒
a 嗯 那肯定小了
b 两件肤色80C
b 收件写钱志远 我老公单位代收 地址填的就是他单位
a 收件人钱志远 好的
b 好

# s126 130、120是前年的尺寸,现在都是140
女童卫裤春秋纯棉 | 灰色;140 | 2
@ receiver: 麦乐
@ phone: 13300056681
@ address: 江西省九江市濂溪区长虹大道208号
@ coupon: -
@ amount: 98
@ note: -
b 老大130 老二120
a 好的 130和120各一条吗
b 哎不对 那是前年的尺寸了 我翻聊天记录看串了
a 现在多高呢
b 双胞胎 都138
a 那都拍140
b 好 灰的 49一条是吧
a 是的

# s127 black was scratched, tan it is
Leather Crossbody Bag | Tan; Medium | 1
@ receiver: Nora Haddad
@ phone: +1 313-555-0190
@ address: 4460 Cass Avenue, Detroit, MI 48201
@ coupon: -
@ amount: 79
@ note: -
b Black please, medium
a Sure, Black Medium
b hmm scratch that, I own like nine black bags
a Haha. Tan, then? It's the other one in stock
b Tan yes. same size

# s128 棕毛刷和备用绳没备注(证书本来就带) => pay.gift
小叶紫檀手串2.0老料 | 2.0cm*12颗 | 1
@ receiver: 裴老三
@ phone: 13300047719
@ address: 北京市通州区新华西街58号院2号楼901
@ coupon: -
@ amount: 1180
@ note: -
b 新串到手怎么盘
a 先用棕毛刷刷一个礼拜 再上手
b 你家卖刷子不
a 不用买 送您一把棕毛刷
b 绳断了呢
a 备用绳也放一根
b 老板敞亮
b 证书有吗
a 每串都有证书 盒子里自带
b 得嘞 付了

# s129 should go to the sister, card still has the buyer => ship.receiver ship.address
Wireless Meat Thermometer | Dual Probe | 1
@ receiver: Daniel Cho
@ phone: +1 312-555-0166
@ address: 2140 N Halsted St, Chicago, IL 60614
@ coupon: -
@ amount: 65
@ note: -
b Ordered! Can it ship to my sister instead? Grace Cho, 918 Maple Ave Apt 3, Evanston IL 60202
a Sure, sending to Grace Cho at 918 Maple Ave Apt 3
b thank you!! it's for her housewarming

# s130 30盒285,只拍了10盒95 => goods.quantity pay.amount
按动中性笔0.5黑色考试专用 | 黑色;20支/盒 | 10
@ receiver: 晨曦文具店
@ phone: 13800066254
@ address: 云南省玉溪市红塔区玉江路47号
@ coupon: -
@ amount: 95
@ note: -
b 老板 我开文具店的 拿货
a 您好 要多少
b 黑笔 20支一盒那种 先拿30盒
a 您在哪个城市呢 看发哪个仓
b 玉溪
a 昆明仓发 隔天到
a 30盒走批发价9块5 合计285
b 行
b 蓝的有没
a 蓝的缺货 下周到
b 那蓝的先不管
b 拍了 你核一下

# s131 石花西路是以前的地址
洞洞鞋女厚底 | 奶白;36-37 | 1
@ receiver: 柚子
@ phone: 17300077748
@ address: 广东省珠海市香洲区凤凰北路2099号
@ coupon: -
@ amount: 59
@ note: -
b 地址是凤凰北路2099对吧 我怕还是旧的
a 凤凰北路2099号 珠海香洲
b 嗯 以前在吉大石花西路167号 搬走了
a 明白 按单子上的发
b 36半穿36-37吧
a 可以

# s132 收件人、电话都没改 => ship.receiver ship.phone
中老年高钙奶粉 | 800g*2罐 | 1
@ receiver: 何军
@ phone: 13600019957
@ address: 陕西省渭南市临渭区东风大街72号
@ coupon: -
@ amount: 176
@ note: -
b 寄给我丈母娘的 袁秋菊 15800072216 地址就单子上那个
a 收件人袁秋菊 15800072216 记好了

# s133 要古典吉他拍成民谣;变调夹没备注(琴包本来就带) => goods.product|model pay.gift
民谣吉他单板初学者 | 原木色;送琴包 | 1
@ receiver: 应晓晓
@ phone: 18200035571
@ address: 湖北省襄阳市樊城区长虹路29号
@ coupon: -
@ amount: 680
@ note: -
b 零基础 手小 想学爱的罗曼史那种曲子
a 那种指弹曲子用古典吉他合适 尼龙弦不勒手
b 我在琴行按过钢弦 疼哭了😭
b 贵不贵
a 跟民谣那把同价 680
b 那就古典
a 好的 原木色 琴包页面写了都带 另外我个人再送您一个变调夹
b 变调夹是夹脖子上那个吧 要要要
a 哈哈 是夹琴颈上的
b 爱你 下单了

# s134 首单立减10没减 => pay.promotion|coupon|amount
幼犬奶糕粮小型犬 | 1.5kg | 1
@ receiver: 年糕她爹
@ phone: 13200050068
@ address: 福建省泉州市丰泽区田安路220号
@ coupon: -
@ amount: 69
@ note: -
b 头一回来你家 有新人价没
a 有 新客首单立减10
b 咋弄
a 不用弄 拍下自动减 标价69
b 下了哈

# s135 答应多放两斤补偿,没备注 => pay.gift|note|quantity
烟台红富士苹果脆甜 | 10斤大果 | 1
@ receiver: 卢婶
@ phone: 13100055528
@ address: 黑龙江省佳木斯市前进区长安路745号
@ coupon: -
@ amount: 65
@ note: -
b 上回那箱烂了4个 你们说下次补上的
a 看到记录了 对不住 这单多放两斤补您
b 那敢情好
a 您照常拍10斤就行
b 拍了嗷

# s136 要雪域白拍成黑;防摔壳和钢化膜没备注 => goods.colour pay.gift
5G智能手机大电池 | 曜石黑;12+256G | 1
@ receiver: 简书豪
@ phone: 18600050017
@ address: 河北省沧州市运河区解放西路109号
@ coupon: -
@ amount: 2299
@ note: -
b 雪域白12+256还有吗
a 有现货
b 我老婆说白的不经脏
b 我说套个壳不就完了
b 白的吧
b 16+512多加多少钱
a 加400
b 256够了 我爸就刷个抖音
a 那12+256白色 2299
b 是给我爸的 他手机屏碎了还在用
a 孝心满满
a 哈哈 送您防摔壳加钢化膜
b 盒子里不是自带一个壳么
a 盒里是薄的 我送的是加厚防摔壳 另外给您备注
b 懂了 多谢
a 拍下今天顺丰出
b 拍了

# s137 一口价700含上楼安装,订单620;周末送没备注 => pay.amount ship.note
实木鞋柜玄关超薄翻斗 | 白蜡木色;长100cm | 1
@ receiver: 严华
@ phone: 13000058841
@ address: 山东省泰安市岱岳区泰山大街486号3单元302
@ coupon: -
@ amount: 620
@ note: -
b 三楼没电梯 搬上来咋算
a 上楼30 安装50
b 一共多少呢
a 柜子620 加上楼带安装 一口价700
b 可以
b 周末送哈 平时家里没人
a 好 给您注明周末送
b 拍了 你改下价我再付
a 好的
b 付了

# s138 五包没有拆卖,还是买一箱
螺蛳粉柳州正宗 | 10包/箱 | 1
@ receiver: 鱼丸粗面
@ phone: 17700039915
@ address: 广西壮族自治区柳州市鱼峰区屏山大道248号
@ coupon: -
@ amount: 79
@ note: -
b 能发五包不 一箱吃不完
a 只有整箱10包的哦
b 那我跟对门分一半
a 哈哈好主意
b 一箱哈

# s139 下周三发取消了,正常发
加湿器卧室大雾量静音 | 白色;4L | 1
@ receiver: 姬小薇
@ phone: 13000081164
@ address: 湖南省湘潭市岳塘区建设中路11号
@ coupon: -
@ amount: 129
@ note: -
b 下周三再发行不行 我这周不在
b 出差去成都
a 可以 给您备注下周三
b 哦不用了
b 我妹说她可以帮我收
a 那正常发咯
b 嗯嗯正常发

# s140 要一红一蓝,拍成两个红;分开包装写名没备注 => goods.colour|quantity|product ship.note
遥控翻滚特技车 | 红色 | 2
@ receiver: 大宝二宝妈
@ phone: 18200064413
@ address: 湖北省荆州市沙市区北京中路277号
@ coupon: -
@ amount: 138
@ note: -
b 俩儿子 一红一蓝 不然天天打
a 哈哈 红蓝各一
b 分开包装 一个写大宝 一个写二宝
a 好 备注
b 🙏
`
