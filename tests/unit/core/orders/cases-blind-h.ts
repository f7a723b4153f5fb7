/** Chats written by somebody who had not seen the reader; the first run's figures are in docs/decisions/070. */
export const BLIND_H = `
# h001 2米1是阳台长度,1.5米没选
不锈钢晾衣架落地折叠 | 银色;1.8米双杆 | 1
@ receiver: 龚师傅
@ phone: 13700079119
@ address: 湖北省宜昌市西陵区夷陵大道112号
@ coupon: -
@ amount: 86
@ note: -
b 阳台晾被子的架子 结实点
a 您好 有1.5米和1.8米两款双杆的
b 我量哈阳台 莫慌
b 阳台拢共2米1 放1.8的转得开身不
a 可以的 两边还有15公分
b 要得 就1.8 银色撒
a 好的 86包邮
b 付了

# h002 要黄樱桃,拍成红珍珠 => goods.model|colour|product
迷你番茄种子盆栽 | 红珍珠;约60粒 | 2
@ receiver: 稻草人
@ phone: 13200006564
@ address: 江苏省扬州市广陵区文昌中路210号
@ coupon: -
@ amount: 11.6
@ note: -
b 有没有黄色的小番茄种子
a 有 黄樱桃 也是60粒一包
b 黄樱桃两包
a 好的 5.8一包
b 现在北方能种不
a 室内暖气房可以 保持20度以上
b ok拍了

# h003 定26+14,拍了26+16 => goods.size|model
汽车雨刮器无骨 | 通用U型;26+16寸 | 1
@ receiver: 姜大海
@ phone: 13400027219
@ address: 浙江省台州市椒江区中心大道183号
@ coupon: -
@ amount: 45
@ note: -
b 18款雷凌 雨刷几寸
a 26+14 U型接口 亲
b 网上有人说26+16?
a 16寸是16年前老款的 您18款是26+14
b 行 那就26+14
b 自己会换 不用师傅吧
a 不用 按一下卡扣就下来了
b 拍下了

# h004 白芝麻是比较;25是别家价
手工芝麻糖酥脆 | 黑芝麻;500g | 3
@ receiver: 丁老三
@ phone: 13800059140
@ address: 安徽省阜阳市颍州区清河东路66号
@ coupon: -
@ amount: 54
@ note: -
b 白芝麻的甜还是黑的甜
a 一样的糖 黑芝麻更香
b 俺娘牙不好 能咬动不
a 薄片的 很酥 老人能吃
b 中 黑的 三包
a 18一包 三包54
b 上回俺在别家买的25一包 你家便宜

# h005 white considered and dropped
Wireless Mouse Silent | Graphite | 1
@ receiver: Marta Kowalski
@ phone: +44 7700 900142
@ address: 27 Lower Clapton Road, London E5 0NS, UK
@ coupon: -
@ amount: 18.5
@ note: -
b is the white one quieter than graphite?
a They're the same inside, only the shell differs
b ha ok. my desk is white so i'd thought...
b nah white gets grubby. graphite
a Good choice, 18.50
b paid

# h006 要十件拍五件 => goods.quantity pay.amount
纯棉背心男夏宽松 | 白色;175/92A | 5
@ receiver: 老严
@ phone: 18800045842
@ address: 福建省泉州市鲤城区温陵北路18号
@ coupon: -
@ amount: 95
@ note: -
b 老板白背心来十件 厂里人分
a 好的 什么码
b 175的
a 白色175 十件190
b 开始拍
s 买家已付款

# h007 答应备注送货上门,备注空 => ship.note
猫砂豆腐混合 | 绿茶味;2.5kg*4包 | 1
@ receiver: 胖橘铲屎官
@ phone: 15900032722
@ address: 四川省绵阳市涪城区临园路东段56号
@ coupon: -
@ amount: 69.9
@ note: -
b 绿茶的来一箱
a 好的 一箱4包
b 上次快递给我扔楼道口 我搬上6楼腰都断了
a 这边给您备注送货上门
b 那谢了哈

# h008 玫瑰断货;化妆包已备注
护手霜保湿滋润 | 樱花;50g | 4
@ receiver: 简宁
@ phone: 18000062819
@ address: 广东省佛山市禅城区祖庙路31号
@ coupon: -
@ amount: 59.6
@ note: 送化妆包1个
b 四支有送东西吗
a 满四支送化妆包一个 给您备注
b 有没有玫瑰味道
a 玫瑰味断货了亲 下周到
b 那算 都樱花吧

# h009 说好用会员券25,用了新人券5 => pay.coupon
积木拼装城市消防局 | 标准版;862片 | 1
@ receiver: 耿乐
@ phone: 13700000250
@ address: 陕西省西安市碑林区长安北路94号
@ coupon: 新人券5
@ amount: 168
@ note: -
b 会员日那张满150减25 能用不
a 能用 会员券25比新人券划算 您下单的时候选会员券
b 噢那我用会员的
b 标准版 拼完多大
a 32厘米宽
b 拍咯

# h010 400只是问价;69-10=59
儿童学饮杯吸管杯 | 薄荷绿;300ml | 1
@ receiver: 米粒妈
@ phone: 13600072440
@ address: 广西壮族自治区南宁市青秀区民族大道131号航洋国际16楼
@ coupon: 新客立减10
@ amount: 59
@ note: -
b 300的和400的差多少钱
a 差10块 300是69 400是79
b 宝宝1岁半
a 1岁半用300就行 400拿着重
b 嗯300 绿的
b 新人有优惠吧
a 有 新客减10 到手59
b ok

# h011 新疆是产地;十斤是以后的事
新疆库尔勒香梨 | 5斤装;特级 | 1
@ receiver: 牛爱花
@ phone: 13300085670
@ address: 山西省临汾市尧都区鼓楼西大街77号
@ coupon: -
@ amount: 39.9
@ note: -
b 你这个是真库尔勒的不
a 产地直发的亲 假一赔十
b 上回买的不甜
a 这批测过糖度13以上的
b 五斤的来一箱吧 吃好了再买十斤的
a 好哒

# h012 电话只有10位 => ship.phone
儿童雨鞋卡通 | 小黄鸭;28码 | 1
@ receiver: 慕容雪
@ phone: 1380007712
@ address: 江苏省常州市天宁区和平北路9号
@ coupon: -
@ amount: 49
@ note: -
b 脚长17 穿多大
a 17cm选28 内长17.8
b 好28 小鸭子
b 付款啦

# h013 12支×3=36支;红笔不要
中性笔刷题笔按动 | 黑色0.5;12支盒装 | 3
@ receiver: 高三(7)班班委
@ phone: 18100082891
@ address: 河北省邯郸市丛台区陵西大街46号邯郸一中
@ coupon: -
@ amount: 57
@ note: -
b 老板 黑笔 全班买
a 您好 要几盒
b 36支
a 一盒12支 三盒就是36支 57元
b 有红的吗 老师改作业用
a 有的 红色单支1.8
b 老师说她自己有 不用了
b 三盒黑

# h014 要寄宿舍,地址没改 => ship.address
小型电饭煲迷你 | 奶油白;1.2L | 1
@ receiver: 葛小佳
@ phone: 15700048445
@ address: 河南省洛阳市西工区中州中路230号
@ coupon: -
@ amount: 129
@ note: -
b 一个人吃 1.2的够吗
a 1-2人够的
b 我还住宿舍 到时候写宿舍楼 河南科技大学西苑校区9号楼 西苑路48号
a 好的 改成西苑路48号9号楼
b 家里那个地址别用了 我妈看到要骂我
a 哈哈 收到

# h015 要焦糖色,订单雾霾蓝 => goods.colour
仿兔毛围巾女加厚 | 雾霾蓝 | 1
@ receiver: 白露
@ phone: 13100069596
@ address: 吉林省四平市铁西区中央西路88号
@ coupon: -
@ amount: 35
@ note: -
b 焦糖色那个还有没
a 有的 最后7条
b 给我来条焦糖的
b 妈呀差点没抢上
a 好的亲 今天给您发

# h016 5+2+3=10只;E14、12W、白光都没要
LED灯泡E27螺口 | 9W;暖黄;单只 | 10
@ receiver: 汤普生
@ phone: 18700007280
@ address: 广东省江门市蓬江区建设路71号
@ coupon: -
@ amount: 39
@ note: -
b 老板在吗 换灯泡
a 在的 您什么接口 什么瓦数
b 螺口 大的那种
a 那是E27
b 客厅原来是12瓦的
a 12W和9W都有
b 房间小 9瓦够吧 十几平
a 够的 9W有900流明
b 我厨房是白光 想换成黄的 老婆话似茶餐厅
a 哈哈 暖黄温馨一点
b 总共 客厅五个 厨房两个 走廊三个
a 那就是10个
b 收银台那两盏是e14 小螺口 装不了吧
a 装不了
b 那两盏不换
b 对了12瓦的贵几多
a 贵1块5一只
b 不用了 省电
a 好的 9W暖黄十只 39
b 坏咗点算
a 两年内坏了给您换
b 好 落单

# h017 50元券没勾上,还是299 => pay.amount pay.coupon
铝框拉杆箱万向轮 | 银灰;24寸 | 1
@ receiver: 石榴
@ phone: 18000033854
@ address: 湖南省岳阳市岳阳楼区巴陵中路160号
@ coupon: -
@ amount: 299
@ note: -
b 领了张50的券怎么没扣
a 您下单时勾选一下店铺券50就可以了 到手249
b 噢噢 24寸能登机不
a 24寸要托运 登机选20寸
b 托运就托运 24
b 拍好

# h018 21只是比较;标配自带不算赠品
尤克里里23寸初学 | 桃花心木;原木色 | 1
@ receiver: 乐乐爸爸
@ phone: 15000027768
@ address: 山东省临沂市兰山区沂蒙路211号
@ coupon: -
@ amount: 198
@ note: -
b 21寸23寸差别大不
a 23寸音色更饱满 大人孩子都能弹
b 孩8岁
a 8岁23寸可以的
b 行 送啥不
a 琴包 调音器 教程 弦一套都是标配带的
b 标配就有啊 那妥了

# h019 徒弟的姓名电话都没改 => ship.receiver ship.phone
手电钻充电式12V | 双电;30件套 | 1
@ receiver: 老谭五金
@ phone: 13600081190
@ address: 江西省赣州市章贡区红旗大道39号
@ coupon: -
@ amount: 179
@ note: -
b 要两块电池的 干活接得上
a 双电版 179
b 收货写我徒弟 他叫 廖小军 我在工地
a 收件人廖小军 电话呢
b 打他的 18000046651
a 收到 廖小军 18000046651
b 快点哦

# h020 insisted on 14, ordered 12 => goods.size
Linen Wide-Leg Trousers | Oat; UK 12 | 1
@ receiver: Priya Raman
@ phone: +44 7700 900873
@ address: Flat 3, 88 Byres Road, Glasgow G12 8TB, UK
@ coupon: -
@ amount: 46
@ note: -
b hiya, between a 12 and 14
a These run large, I'd take the 12
b i always wear 14 tho
a Fair enough! The 14 is in stock in oat
b go with 14 then please, oat
a Perfect
b done x

# h021 2XL被排除;电话与订单一致
儿童泳衣女孩连体 | 粉格;XL(建议115-125) | 1
@ receiver: 泡泡
@ phone: 13500027416
@ address: 浙江省舟山市定海区解放东路55号
@ coupon: -
@ amount: 72
@ note: -
b 身高121 微胖
a XL建议115-125 微胖也能穿 弹力大
b 2xl会大?
a 2XL是125-135的 会灌水
b 那xl
b 电话写我老公的 13500027416
a 收到 收件电话13500027416
b 对

# h022 手泵没写进备注 => pay.gift
真空压缩袋收纳 | 特大号;6只装 | 1
@ receiver: 郝建
@ phone: 15700096600
@ address: 北京市丰台区马家堡西路15号时代风帆大厦1区908
@ coupon: -
@ amount: 36
@ note: -
b 冬被1米8的能装下不
a 特大号可以
b 手泵送吗
a 拍6只装的送手泵一个
b 得嘞 您给我备注上
a 备注好了

# h023 西藏中路在上海;两罐一致
无糖黑芝麻丸 | 罐装252g | 2
@ receiver: 潘月娥
@ phone: 13100017599
@ address: 上海市黄浦区西藏中路268号来福士广场办公楼
@ coupon: -
@ amount: 98
@ note: -
b 小姑娘 我血糖高好吃伐
a 阿姨 是木糖醇的 建议先问下医生哦
b 晓得的 买两罐
b 一罐给我同事尝尝 送到单位
a 好的 单位地址是西藏中路268号对吗
b 对额 来福士

# h024 绕了一圈定红轴,拍成青轴 => goods.model
机械键盘87键热插拔 | 青轴;海盐蓝 | 1
@ receiver: 夜猫
@ phone: 15200081265
@ address: 重庆市沙坪坝区小龙坎新街49号
@ coupon: -
@ amount: 189
@ note: -
b 有人没
a 在的亲 欢迎光临
b 想整个机械键盘 第一次买
a 平时打游戏多还是打字多呢
b 写论文 晚上打把游戏
a 写论文可以考虑红轴茶轴 声音小
b 青轴呢 视频里那个声音巴适
a 青轴段落感强 声音也大 看您环境
b 宿舍四个人
a 那室友可能……
b 懂了 上次我吃薯片都被骂
b 茶轴和红轴啥子区别
a 茶轴有一点段落感 红轴直上直下 红轴最静
b 那红轴
b 87键有没有数字小键盘
a 没有 要小键盘拍104键 贵30
b 论文又不输数字 87就87
b 颜色海盐蓝
a 好的 红轴 海盐蓝 87键 189
b 拔轴器有吧
a 盒子里自带
b 拍了 等着写论文
s 买家已付款

# h025 青海偏远 => ship.remote
防蓝光护目镜儿童 | 粉框;平光 | 1
@ receiver: 樊思思
@ phone: 18600033430
@ address: 青海省海东市乐都区古城大街23号
@ coupon: -
@ amount: 68
@ note: -
b 孩子上网课 平光的有吧
a 有 粉框蓝框都是平光
b 粉的
a 好的亲
b 能到青海不
a 可以的

# h026 收件人要写外婆 => ship.receiver
桂花糯米藕真空即食 | 400g*3袋 | 1
@ receiver: 陆一鸣
@ phone: 13300095792
@ address: 江苏省苏州市姑苏区干将东路178号
@ coupon: -
@ amount: 45
@ note: -
b 我买给外婆的 收件人帮我改一下 陆阿妹
a 好的 收件人改陆阿妹
b 地址电话都不动
a 好 收到

# h027 少拍磨砂的那个 => goods.quantity|colour|product|model pay.amount
手机壳防摔透明 适用红米Note13 | 透明;Note13 | 1
@ receiver: 寇准
@ phone: 13500081351
@ address: 河南省开封市龙亭区中山路北段72号
@ coupon: -
@ amount: 19.9
@ note: -
b note13的壳 不是pro
a 对的 拍Note13就行
b 我要两个 磨砂的给我媳妇 透明我用
a 那透明一个磨砂一个 39.8
b 拍了

# h028 红包不可用,40券已扣,439-40=399
冲锋衣男三合一可拆卸 | 岩石灰;XL | 1
@ receiver: 石磊
@ phone: 13700089339
@ address: 山东省泰安市泰山区东岳大街369号
@ coupon: 店铺券满300减40
@ amount: 399
@ note: -
b 领了张券减40 还能叠加红包吗
a 红包是平台的 能不能叠以结算页为准哦
b 结算页显示399 没叠上红包
a 那就是红包不支持这款 券是扣了的 原价439
b 行吧
b 灰色xl 爬泰山穿
a 好的哥

# h029 地址只到市 => ship.address
多肉植物组合盆栽 | 随机10颗;带盆 | 1
@ receiver: 夏至
@ phone: 13700042276
@ address: 云南省玉溪市
@ coupon: -
@ amount: 39.9
@ note: -
b 随机的会有重复吗
a 10颗不重样的亲
b 那行 死了赔不
a 到货坏了48小时内拍照补发
b 玉溪后天能到吗 我周末在家
a 明天发 三天左右
b 拍啦拍啦

# h030 3米3是窗宽;不用截短
遮光窗帘成品 | 藏青;宽2.5*高2.7米 单片 | 2
@ receiver: 平安
@ phone: 18100069978
@ address: 河北省沧州市运河区解放西路20号
@ coupon: -
@ amount: 238
@ note: -
b 窗户宽3米3 高2米7
a 建议做1.5倍褶皱 两片2.5的刚好
b 高度要不要再截短
a 您窗高2.7是到地的高度吗
b 对 到地
a 那不用改 正好
b 藏青的两片
a 两片238

# h031 三亚属偏远 => ship.remote
猫抓板立式剑麻柱 | 大号;60cm | 1
@ receiver: 阿喵
@ phone: 18200076200
@ address: 海南省三亚市吉阳区迎宾路156号
@ coupon: -
@ amount: 88
@ note: -
b 我家是缅因 15斤
a 大猫选大号60cm
b 海南发吗
a 发的 正常发
b 麻绳耐抓么
a 天然剑麻 抓烂可以单买绳换

# h032 要自然黑,拍成蓝黑 => goods.colour|model
染发膏植物泡泡 | 蓝黑色;1盒 | 2
@ receiver: 秀莲
@ phone: 18600055362
@ address: 辽宁省锦州市古塔区中央大街三段10号
@ coupon: -
@ amount: 59
@ note: -
b 我白头发多 染啥色儿自然
a 阿姨 遮白发推荐自然黑 或者栗棕
b 那自然黑整两盒
a 好的 自然黑两盒
b 过敏不
a 用之前耳后做个皮试 24小时没事再用
b 嗯呐

# h033 新电话后两位与单子不同 => ship.phone
纯色卫衣男连帽加绒 | 灰;2XL | 1
@ receiver: 老曲
@ phone: 13100047786
@ address: 山东省潍坊市寒亭区民主街200号
@ coupon: -
@ amount: 129
@ note: -
b 在不在
a 在的哥
b 想要件帽衫 175 170斤
a 2XL合适
b 肚子大 3XL会不会好点
a 3XL是180-200斤的 您穿下摆会长
b 那2XL
b 黑的掉色我不要了
a 灰色不掉色
b 灰的吧
b 加绒还是不加
a 您那边零下了吧 加绒
b 加绒
b 我跟你说 我搬厂里宿舍了
a 好的 地址换哪里呢
b 地址没换 厂就在民主街200号 电话换
a 电话您报一下
b 13100047768
a 好的 13100047768 帮您改
b 快递员老打不通我那个旧的
a 收到
b 嗯 付了

# h034 电话少一位,买家报了正确的 => ship.phone
婴儿湿巾手口专用 | 80抽*10包 | 1
@ receiver: 暖暖
@ phone: 1580003746
@ address: 湖北省襄阳市樊城区长征路55号
@ coupon: -
@ amount: 49.9
@ note: -
b 收货手机号填错了 少按一位 应该是15800037246
a 收到 15800037246 给您改
b 谢谢啦

# h035 建议的40没采纳;鞋油不要;北京中路在芜湖
男士皮鞋商务德比 | 黑色;41 | 1
@ receiver: 方正
@ phone: 18800012531
@ address: 安徽省芜湖市镜湖区北京中路7号
@ coupon: -
@ amount: 259
@ note: -
b 结婚穿 41
a 皮鞋运动鞋码41的话 皮鞋建议40
b 我就是皮鞋穿41
a 那就41没问题
b 要不要配个鞋油啊
a 单买鞋油15 需要的话一起拍
b 家里有

# h036 先买自己一箱;海南是产地
现摘海南贵妃芒果 | 5斤;中果 | 1
@ receiver: 许多多
@ phone: 18700023679
@ address: 天津市河西区友谊路34号
@ coupon: -
@ amount: 46
@ note: -
b 给我妈也寄一箱 两个地址行吗
a 需要分两单拍哦亲 一单一个地址
b 那我先拍我自己的
b 妈那边等我问她想吃啥
a 好的
b 中果五斤

# h037 开票要求没进备注 => ship.note
小学生字典 彩图版 | 最新版 大字本 | 1
@ receiver: 俞老师
@ phone: 15100027478
@ address: 江苏省盐城市亭湖区建军中路58号
@ coupon: -
@ amount: 49
@ note: -
b 开票 抬头 盐城市亭湖区晨光小学
a 好的 发票抬头 盐城市亭湖区晨光小学 备注了
b 税号私发你了
a 收到

# h038 妈妈那台取消,只要一台,拍了两台 => goods.quantity pay.amount
暖风机家用小太阳 | 台式;白色 | 2
@ receiver: 孟夏
@ phone: 18700054687
@ address: 江苏省徐州市鼓楼区中山北路156号
@ coupon: -
@ amount: 298
@ note: -
b 你好 冷死了 徐州今年没暖气
a 您好 需要多大房间用呢
b 我办公室一个 二十平 我妈卧室一个 十平
a 二十平用一台可以局部暖
b 那落地的多少
a 落地摇头199 台式149
b 台式的放桌上会不会烫着猫
a 倾倒断电的 表面也有网罩
b 我妈那个落地吧 不占桌子
b 等下 我妈说她屋里有电热毯了 不要
a 好的 那就办公室一台?
b 对 一台台式 149
a 好的 白色台式149
b 声音大不
a 40分贝左右
b 可以 拍了
b 你们发啥快递
a 中通
b 嗯

# h039 L和灰色都否了
羊绒打底衫半高领 | 雾紫;XL | 1
@ receiver: 安可
@ phone: 13600052222
@ address: 浙江省嘉兴市南湖区中山东路300号
@ coupon: -
@ amount: 219
@ note: -
b 半高领的会不会显脖子短
a 半高领4公分 不会的
b 我肩宽 L绷不绷
a 130斤以上建议XL 您多重
b 128...
a 肩宽的话XL稳妥
b XL吧 别绷着
b 雾紫显黑不
a 雾紫偏冷 黄皮也可以
b 我看看灰的
b 灰的老气 紫
a 好的亲

# h040 搬家地址没改 => ship.address
男童校服裤运动裤 | 藏蓝双杠;150 | 2
@ receiver: 小皮他妈
@ phone: 15800078813
@ address: 四川省乐山市市中区嘉定中路86号
@ coupon: -
@ amount: 78
@ note: -
b 150两条 学校要藏蓝两道白杠的
a 对的 藏蓝双杠
b 地址改一下 搬家了 嘉定南路318号翡翠国际6-2-901
a 好 改嘉定南路318号翡翠国际6-2-901
b 麻烦咯

# h041 500g pouches wanted, 250g ordered => goods.model|size pay.amount
Assam Loose Leaf Tea | 250g pouch | 2
@ receiver: Graham Whitfield
@ phone: +44 1632 960281
@ address: 14 Cornmarket, Thame, Oxfordshire OX9 2BL, UK
@ coupon: -
@ amount: 19
@ note: -
b two of the 500s please
a 500g Assam is 16 each, so 32
b yep two
b done, ta

# h042 红线不要,后备箱垫不加
汽车脚垫全包围 | 黑色米线;五座;卡罗拉 | 1
@ receiver: 阎冬
@ phone: 15200094396
@ address: 山西省大同市平城区御河西路27号
@ coupon: -
@ amount: 188
@ note: -
b 卡罗拉21款 五座的
a 有的 黑色米线和黑色红线
b 红线骚气 我媳妇儿不让
b 米线
a 好 188 送后备箱垫吗?后备箱垫要加80
b 不加

# h043 地址没有街道门牌;两支×2=4支没错 => ship.address
太阳能庭院灯户外 | 暖光;两支装 | 2
@ receiver: 老宋
@ phone: 18100088778
@ address: 陕西省宝鸡市金台区
@ coupon: -
@ amount: 98
@ note: -
b 院子四个角 一角一个
a 两支装拍两份就是四支
b 那就两份 暖的
b 晚上自己亮?
a 天黑自动亮

# h044 要M8*100,拍成80 => goods.size|model pay.amount
膨胀螺丝国标加长 | M8*80;50个 | 1
@ receiver: 邢工
@ phone: 15800034431
@ address: 广东省中山市石岐区民族路15号
@ coupon: -
@ amount: 23
@ note: -
b m8*100有吗 空调外机
a M8*100有 50个28
b 外机架墙厚 要长点
a 那就100的
b 好的 一盒50个

# h045 中号不选;15.6、13.6是电脑尺寸
托特包大容量通勤帆布 | 米白;大号 | 1
@ receiver: 苗苗
@ phone: 18200017748
@ address: 江西省九江市浔阳区浔阳路128号
@ coupon: -
@ amount: 55
@ note: -
b 能放15.6的电脑吗
a 大号可以 中号放13寸
b 我13.6的air
b 但是还要塞饭盒水杯 大的吧
a 大号米白55
b ok 有拉链吧
a 有的

# h046 左右眼度数反了 => goods.model
近视镜片1.61防蓝光 | 左350 右275 | 1
@ receiver: 冷锋
@ phone: 18000087677
@ address: 湖南省株洲市天元区珠江南路9号
@ coupon: -
@ amount: 168
@ note: -
b 右眼350 左眼275 散光没有
a 好的 右350 左275 对吗
b 对的
a 拍下后备注度数也行
b 我选项里选好了

# h047 蓝色卖完,两本都灰
错题本活页B5 | 灰色;60张 | 2
@ receiver: 谈笑
@ phone: 15100044201
@ address: 上海市浦东新区张杨路500号
@ coupon: -
@ amount: 31.6
@ note: -
b 数学一本物理一本
a 好 15.8一本
b 颜色能一蓝一灰不 好分
a 灰的有 蓝的今天刚卖完
b 那都灰吧 贴标签
a 好的哈

# h048 说好用减20的券,用了减10的 => pay.coupon
遥控挖掘机合金 | 11通道;黄色;单电 | 1
@ receiver: 杜撰
@ phone: 15500028624
@ address: 河南省商丘市梁园区神火大道195号
@ coupon: 满100减10
@ amount: 158
@ note: -
b 首页那张满150减20的能用不
a 能用的 用20那张更划算
b 好 那用20的
b 付款了

# h049 颗粒款被否;枕套已备注
乳胶枕泰国原装 | 波浪款;成人 | 1
@ receiver: 齐眉
@ phone: 17600027523
@ address: 广西壮族自治区梧州市万秀区大中路22号
@ coupon: -
@ amount: 139
@ note: 送枕套一个
b 一个人睡 要一只
a 波浪款还是颗粒款 颗粒按摩
b 颗粒的硌
b 波浪
a 好 送您枕套 备注上了
b 感谢

# h050 promised free socks not on the order => pay.gift
Waterproof Hiking Boots | Brown; EU 43 | 1
@ receiver: Jonas Lindqvist
@ phone: +46 70 174 06 05
@ address: Storgatan 18, 903 26 Umeå, Sweden
@ coupon: -
@ amount: 119
@ note: -
b Hello, these run small?
a Half a size, yes. With thick socks take one up
b I am 42 so 43
a 43 brown in stock. Free wool socks this week, I'll put it on the order
b Super, thanks. Paid

# h051 名字一字之差 => ship.receiver
睡衣女珊瑚绒套装 | 奶杏;L | 1
@ receiver: 岳小琴
@ phone: 15000032430
@ address: 河北省承德市双桥区武烈路60号
@ coupon: -
@ amount: 98
@ note: -
b 收件人写岳小芹啊 芹菜的芹 快递老说名字对不上
a 好的 岳小芹 给您改
b 身份证就是芹

# h052 5袋×2=10袋;血肠没有
东北酸菜袋装 | 500g*5袋 | 2
@ receiver: 铁柱
@ phone: 13000094964
@ address: 黑龙江省牡丹江市西安区西长安街102号
@ coupon: -
@ amount: 44
@ note: -
b 老妹儿 酸菜来十袋
a 一份5袋 拍两份就妥了 44块
b 酸不酸啊 我爱吃酸的
a 自然发酵 老酸了
b 血肠卖不
a 血肠没有哥
b 那就酸菜

# h053 要2米,拍1米;赤峰偏远 => goods.size|model ship.remote
数据线type-c快充 | 1米;白 | 2
@ receiver: 向阳
@ phone: 15900092353
@ address: 内蒙古自治区赤峰市红山区钢铁大街110号
@ coupon: -
@ amount: 25.8
@ note: -
b 床头充电 1米够不着
a 有2米的 一样价
b 那2米 两根
a 好的 白色2米两根
b 对

# h054 40*60没选;60是门宽
硅藻泥脚垫吸水 | 深灰叶子;50*80 | 1
@ receiver: 季春
@ phone: 15900020974
@ address: 浙江省衢州市柯城区上街46号
@ coupon: -
@ amount: 42
@ note: -
b 门多宽能推过去 我门缝才1厘米
a 厚度是4毫米 过得去
b 那40*60跟50*80选啥
a 您淋浴间门多宽
b 60
a 50*80横着放刚好盖住
b 好嘞 深灰

# h055 要红色,拍成蓝色 => goods.colour
狗狗牵引绳自动伸缩 | 5米;中型犬;蓝 | 1
@ receiver: 飞飞
@ phone: 15700090173
@ address: 湖北省黄石市黄石港区湖滨大道83号
@ coupon: -
@ amount: 56
@ note: -
b 我要红的啊 我家是个小姑娘
a 好的 红色5米
b 多少斤的狗能用
a 中型犬50斤以内
b 她38斤
a 合适的
b 拍

# h056 备注只写了起泡网,小样漏了 => pay.gift
洗面奶氨基酸 | 100g | 2
@ receiver: 小鹿
@ phone: 15700030338
@ address: 广东省惠州市惠城区演达大道28号
@ coupon: -
@ amount: 98
@ note: 送起泡网
b 拍两支是不是送起泡网
a 是的 送起泡网+小样三片
b 记得放哦 上次就漏了
a 一定一定 我写备注里

# h057 春秋款没选;收件人一致
待产包入院全套 | 冬季款;36件 | 1
@ receiver: 何夕
@ phone: 15000062387
@ address: 湖南省永州市冷水滩区梅湾路135号
@ coupon: -
@ amount: 269
@ note: -
b 预产期1月中旬
a 冬季款合适
b 春秋款便宜30是不是因为少帽子
a 对 少帽子和加厚包被
b 我冬天生 还是冬的吧
a 好的宝妈 36件冬季款 269
b 收件人就写我名字
a 何夕 没错吧
b 嗯

# h058 手提袋没备注 => pay.gift
云南鲜花饼玫瑰现烤 | 10枚 | 2
@ receiver: 蓝采和
@ phone: 13800035373
@ address: 山东省烟台市芝罘区南大街9号
@ coupon: -
@ amount: 59.8
@ note: -
b 一盒送同事一盒自己吃
a 两盒好的
b 手提袋有不
a 有 送您两个手提袋
b 谢啦 记下哈
a 记下了
b 付过了

# h059 36.5无半码;垫子买家不要
帆布鞋女低帮 | 米白;37 | 1
@ receiver: 花朝
@ phone: 15800094231
@ address: 江苏省泰州市海陵区济川东路8号
@ coupon: -
@ amount: 79
@ note: -
b 米白 平时36.5
a 我们没有半码 36.5建议37
b 37掉跟咋办
a 送半码垫一双
b 不要垫 穿着闷 37就37
a 好的

# h060 说定小号,拍成大号 => goods.size|model pay.amount
小学生书包减负 | 宇航员;大号(3-6年级) | 1
@ receiver: 佘太君
@ phone: 15000022886
@ address: 江西省景德镇市珠山区珠山中路17号
@ coupon: -
@ amount: 128
@ note: -
b 上一年级 用啥号
a 一二年级用小号 3-6年级用大号
b 那小号
b 宇航员
a 好 小号宇航员 108
b 嗯嗯付了

# h061 180、藏青都没选;八十是岁数
中老年唐装棉袄 | 暗红福字;185 | 1
@ receiver: 单雄
@ phone: 15800003037
@ address: 山西省长治市潞州区英雄中路40号
@ coupon: -
@ amount: 219
@ note: -
b 给俺爹过八十大寿
a 恭喜老人家 身高体重多少呢
b 1米76 150
a 185码宽松合适
b 180哩?
a 180会紧 冬天里面要套毛衣
b 中 185
b 红哩 不要那个藏青

# h062 要绿色,拍砖红 => goods.colour
花盆塑料加厚特大 | 砖红;口径40cm | 4
@ receiver: 田七
@ phone: 13900003586
@ address: 福建省漳州市芗城区新华北路61号
@ coupon: -
@ amount: 88
@ note: -
b 种柠檬树 多大的盆
a 1米左右的树用40口径
b 绿色的4个
a 墨绿40cm 4个 88
b 没错
b 带托盘不
a 托盘另卖
b 那不用

# h063 拉萨偏远 => ship.remote
芭比娃娃换装礼盒 | 公主款;粉 | 1
@ receiver: 蒋玲
@ phone: 13700023774
@ address: 西藏自治区拉萨市城关区北京中路35号
@ coupon: -
@ amount: 89
@ note: -
b 六一过了还有活动吗
a 有 现在89
b 行 公主的
b 拉萨多久到
a 大概7-9天哦
b 可以等

# h064 要养生壶,拍成电热水壶 => goods.product|model pay.amount
电热水壶1.7L | 不锈钢;1.7L | 1
@ receiver: 焦叔
@ phone: 13800066503
@ address: 陕西省咸阳市秦都区人民中路11号
@ coupon: -
@ amount: 79
@ note: -
b 我要的是养生壶 煮茶那种玻璃的
a 养生壶是这款 1.5L玻璃 129
b 对 就它
a 拍链接里那款就行
b 拍好咧

# h065 80和蓝色都没要
婴儿连体衣春秋哈衣 | 小熊黄;73码 | 2
@ receiver: 云朵
@ phone: 13200036565
@ address: 安徽省蚌埠市龙子湖区胜利中路88号
@ coupon: -
@ amount: 78
@ note: -
b 6个月 67厘米 16斤
a 73码合适
b 再大点80? 长得快
a 80的话裤腿会长一截哦
b 73吧 两件
a 颜色要不要一黄一蓝
b 都黄的 我就爱黄的

# h066 要换老婆的电话 => ship.phone
贵州酸汤火锅底料 | 红酸汤;500g | 3
@ receiver: 罗布泊
@ phone: 15800024401
@ address: 贵州省六盘水市钟山区钟山中路30号
@ coupon: -
@ amount: 44.7
@ note: -
b 三袋红的
a 好的
b 打电话莫打这个号 上课 打我老婆的 18200035590
a 好 18200035590
b 对头

# h067 小楷已有;墨汁不要
书法毛笔狼毫中楷 | 中楷;单支 | 1
@ receiver: 墨白
@ phone: 15500048508
@ address: 浙江省湖州市吴兴区红旗路188号
@ coupon: -
@ amount: 38
@ note: -
b 孩子三年级 学校要中楷和小楷
a 中楷38 小楷32
b 小楷他有
b 就中楷一支
a 好的 需要墨汁吗
b 不用 学校发

# h068 要底座款,拍成夹子式 => goods.product|model pay.amount
台灯夹子式宿舍 | 粉;三档 | 1
@ receiver: 费城
@ phone: 13700074033
@ address: 辽宁省抚顺市新抚区东一路29号
@ coupon: -
@ amount: 59
@ note: -
b 我买的是台灯 插座款的 夹子会刮桌
a 底座款台灯 69
b 对 底座的那个 69行
b 付了啊
s 买家已付款

# h069 6毫米没选
瑜伽垫加厚防滑 | 紫色;185*80*10mm | 1
@ receiver: 林沐
@ phone: 15500020169
@ address: 广西壮族自治区玉林市玉州区人民中路76号
@ coupon: -
@ amount: 69
@ note: -
b 膝盖不好 选6还是10毫米
a 膝盖不好选10mm 更软
b 10的站着会不会不稳
a 平衡动作会晃一点点
b 我就拉伸 10吧
b 80宽紫的

# h070 卫生间自带锁,只要三把
门锁室内静音磁吸 | 黑色;50型 | 3
@ receiver: 装修小白
@ phone: 13500068694
@ address: 重庆市江北区建新北路65号
@ coupon: -
@ amount: 267
@ note: -
b 三个卧室一个卫生间
a 那就是4把锁
b 卫生间门我要换铝的 自带锁
b 所以三把
a 好 89一把 267
b 黑

# h071 needs suction mount, ordered vent clip => goods.model|product pay.amount
Car Phone Mount | Vent clip; Black | 1
@ receiver: Denise Okafor
@ phone: 416-555-0139
@ address: 77 Roncesvalles Ave, Unit 4, Toronto, ON M6R 2K6, Canada
@ coupon: -
@ amount: 17.99
@ note: -
b Hi! My vents are round, does this clip hold?
a Round vents need the dashboard suction version
b ok suction one then
a That's 19.99
b Got it, ordered!

# h072 20cm没选;周六送已备注
床垫乳胶椰棕 | 1.5*2.0米;厚15cm | 1
@ receiver: 屠呦
@ phone: 18800086579
@ address: 四川省南充市顺庆区人民中路51号
@ coupon: -
@ amount: 899
@ note: 周六送 送前电话
b 1.5的床 多厚的舒服
a 15cm和20cm 您喜欢硬选15
b 硬点
b 周六送 平时没人
a 好的备注周六送 送货前电话联系
b 旧床垫帮拖走不
a 抱歉旧床垫不回收的
b 那我自己弄嘛

# h073 收纳包没备注;黑的不等了 => pay.gift
蓝牙耳机头戴式降噪 | 米白 | 1
@ receiver: 温言
@ phone: 15500026964
@ address: 河南省安阳市北关区解放大道30号
@ coupon: -
@ amount: 269
@ note: -
b 送耳机收纳包吗
a 这周送收纳包一个 包里一起发
b 黑的有不
a 黑的要等10天
b 不等了 米白
a 好

# h074 少了38-39一双 => goods.quantity|size|product pay.amount
棉拖鞋包跟居家 | 情侣灰;44-45 | 1
@ receiver: 邹衍
@ phone: 15700091849
@ address: 湖北省十堰市茅箭区人民北路22号
@ coupon: -
@ amount: 29.9
@ note: -
b 我44 老婆38 一人一双
a 两双 44-45和38-39 59.8
b 都灰的
b 付款了 快发

# h075 310/390就近选300/400
泳镜近视防雾 | 黑;左300右400 | 1
@ receiver: 浪里
@ phone: 13700052928
@ address: 广东省湛江市赤坎区海北路9号
@ coupon: -
@ amount: 65
@ note: -
b 近视左310 右390 有吗
a 泳镜50度一档 就近选 左300右400
b 差点没事?
a 水下放大 没影响的
b 行 300/400 黑色

# h076 公司搬家,地址未改 => ship.address
宁波汤圆黑芝麻 | 450g*2袋 | 1
@ receiver: 包租婆
@ phone: 13300094956
@ address: 浙江省宁波市鄞州区中河街道天童南路700号荣安大厦
@ coupon: -
@ amount: 32
@ note: -
b 地址写错了不好意思 是天童北路933号 我公司搬了
a 好的 天童北路933号 收到
b 名字电话一样

# h077 妈妈的以后再买
针织开衫短款女 | 牛油果绿;均码 | 1
@ receiver: 阮玲
@ phone: 13600032049
@ address: 湖南省娄底市娄星区长青中街41号
@ coupon: -
@ amount: 88
@ note: -
b 我105斤能穿么
a 均码80-125斤
b 我妈130 她也想要 哎她穿不下
a 阿姨的话有大码款是另一个链接
b 回头再给她买
b 我的绿色就好

# h078 要换室友电话 => ship.phone
仓鼠笼子双层豪华 | 粉色;60cm | 1
@ receiver: 芝士
@ phone: 13700054408
@ address: 江苏省镇江市润州区中山西路89号
@ coupon: -
@ amount: 118
@ note: -
b 粉的 60
b 收件电话换一个 15200081947 这几天用我室友的
a 换成15200081947 好的
b 嗯呐

# h079 6升算了;159已减20
加湿器大雾量静音 | 4L;白色 | 1
@ receiver: 贝勒
@ phone: 13600066214
@ address: 北京市海淀区北三环西路48号
@ coupon: 品类券20
@ amount: 159
@ note: -
b 卧室15平
a 4L够用一晚
b 6升那个贵多少
a 贵60
b 哦 算了
b 我有张20的品类券
a 拍下自动减 159是减完的
b 成

# h080 要2份,只拍1份 => goods.quantity pay.amount
气垫粉扑替换装 | 7个装 | 1
@ receiver: 三月
@ phone: 13000034540
@ address: 江西省上饶市信州区五三大道101号
@ coupon: -
@ amount: 19.9
@ note: -
b 7个还是5个划算
a 7个19.9 5个15.9
b 那7个的来2份 跟闺蜜分
a 好的 39.8
b 拍好

# h081 单冷没选,冷热一步到位
水龙头厨房抽拉式 | 枪灰;冷热 | 1
@ receiver: 欧阳修水管
@ phone: 13900029266
@ address: 山东省聊城市东昌府区东昌西路52号
@ coupon: -
@ amount: 138
@ note: -
b 单冷的还是冷热的 我家厨房没热水管
a 没热水管拍单冷就行 便宜20
b 以后装热水器呢
a 那您直接买冷热 现在先接冷的也能用
b 对 一步到位 冷热
b 枪灰那个

# h082 无字包装没备注 => ship.note
拼图1000片成人 | 星空;1000片 | 1
@ receiver: 许三多
@ phone: 15500041748
@ address: 河北省秦皇岛市海港区河北大街146号
@ coupon: -
@ amount: 39
@ note: -
b 包装盒上别有字 想给他个惊喜
a 好的 备注无字包装
b 送胶水不
a 胶水单卖5元
b 不用
b 星空梵高的吧
a 对

# h083 依孩子选红;挂件已备注
儿童帽子围巾两件套 | 大红;3-8岁 | 1
@ receiver: 郁可唯一
@ phone: 13700040884
@ address: 安徽省安庆市迎江区人民路205号
@ coupon: -
@ amount: 36
@ note: 送小挂件
b 娃5岁 头围52
a 可以戴 弹力的
b 粉的和红的 我选粉 她要红
b 依她
a 好的 大红 送个小挂件给小朋友 备注了
b 谢谢阿姨哈哈

# h084 颜色拍错;15元券没用 => goods.colour pay.coupon pay.amount
牛仔外套男宽松 | 浅蓝;2XL | 1
@ receiver: 程不识
@ phone: 15800098400
@ address: 四川省德阳市旌阳区长江西路一段90号
@ coupon: -
@ amount: 139
@ note: -
b 深蓝2xl
a 深蓝2XL现货
b 我还有一张店铺优惠券15 是不是没用上
a 您勾上那个15的店铺券再付哦 到手124
b 噢 要得
b 付了

# h085 100片×2=200片
防溢乳垫一次性 | 100片 | 2
@ receiver: 青禾
@ phone: 17600051618
@ address: 广东省肇庆市端州区天宁北路67号
@ coupon: -
@ amount: 78
@ note: -
b 200片够用多久
a 一天6片 一个月多一点
b 那先来200片
a 100片一盒 两盒78
b 好滴

# h086 needs ethernet 9-in-1, ordered 7-in-1 => goods.model|product pay.amount
USB-C Hub 7-in-1 | Space Grey | 1
@ receiver: Hannah Pfeiffer
@ phone: +49 1512 3456789
@ address: Lindenstraße 41, 10969 Berlin, Germany
@ coupon: -
@ amount: 42
@ note: -
b does the 7-in-1 have ethernet
a No, that's on the 9-in-1, 58 euros
b i need ethernet so 9 it is
a Great choice
b ordered

# h087 14寸没选;红色又改回蓝;车篮自带
儿童自行车折叠带辅助轮 | 蓝;16寸 | 1
@ receiver: 柏树
@ phone: 18900085770
@ address: 山西省太原市小店区长风街121号
@ coupon: -
@ amount: 398
@ note: -
b 娃5岁 105高 买多大
a 105cm选16寸
b 14寸的能多骑一年不
a 14寸适合95到105 您孩子再长就小了 16能骑到7岁
b 他胆小
a 有辅助轮 座椅可以调低
b 那16
b 红的蓝的 都好看啊
a 男孩蓝色多一点
b 我问问他
b 他说要红的 奥特曼红
a 红色16寸398 有货
b 等等他又说蓝的 跟隔壁小胖一样的
a 哈哈 最终蓝色?
b 对 蓝 不改了 改了揍他
a 好的 蓝色16寸
b 车篮有没有
a 自带车篮和铃铛
b 装车要工具不
a 工具在箱子里 10分钟装好
b 妥 付款咧

# h088 珍珠岩没备注 => pay.gift
营养土通用型 | 10斤 | 3
@ receiver: 一亩三分地
@ phone: 18500076535
@ address: 湖南省怀化市鹤城区迎丰中路236号
@ coupon: -
@ amount: 38.7
@ note: -
b 30斤
a 10斤一包 拍三包
b 好 再送点珍珠岩撒
a 送一小包珍珠岩 好的
b 多谢老板

# h089 3500改回4000
磁吸轨道灯条 | 黑色;1米含电源;4000K | 3
@ receiver: 设计师Ken
@ phone: 18500058298
@ address: 广东省东莞市南城街道鸿福路200号
@ coupon: -
@ amount: 357
@ note: -
b 客厅回字形 黑色轨道
a 您好 周长多少呢
b 先做一边 3米
a 1米一根 拍三根
b 色温3500还是4000 设计图写的4000
a 4000K自然光
b 业主想要3500
b 又问了业主 还是按图来 4000
a 好的

# h090 贺卡内容没进备注 => ship.note
钱包女短款真皮 | 酒红 | 1
@ receiver: 妙玉
@ phone: 18600083792
@ address: 江苏省淮安市清江浦区淮海东路142号
@ coupon: -
@ amount: 158
@ note: 不放价格单
b 送人的 别放价格单
a 好的 不放价格单 已备注
b 再写张贺卡 就写 姐 生日快乐
a 好的

# h091 专票抬头没备注 => ship.note
订书机大号重型 | 240页;黑 | 1
@ receiver: 行政小杨
@ phone: 18800073304
@ address: 山东省枣庄市市中区光明西路16号
@ coupon: -
@ amount: 128
@ note: -
b 标书180页能订不
a 能 240页款128
b 拍一个
b 开专票 抬头 枣庄宏图建设有限公司
a 专票备注 枣庄宏图建设有限公司
b 谢谢

# h092 红底没选,全白三双
广场舞鞋女软底 | 白色;37 | 3
@ receiver: 王秀英
@ phone: 13600078817
@ address: 河南省焦作市解放区民主中路93号
@ coupon: -
@ amount: 177
@ note: -
b 俺们队仨人 都是37
a 好的阿姨 白色三双
b 有红底哩没
a 有白面红底 要换吗
b 队长说都要纯白
a 好 59一双 177

# h093 口味拍错;快递柜没备注 => goods.model|product ship.note pay.amount
螺蛳粉袋装 | 原味;300g*3包 | 1
@ receiver: 呼啦圈
@ phone: 13700061995
@ address: 陕西省渭南市临渭区东风大街64号
@ coupon: -
@ amount: 34.9
@ note: -
b 加臭加辣的
a 加臭加辣3包 36.9
b 弄一个
b 放学校北门快递柜
a 好 备注北门快递柜
b 嗯嗯

# h094 1米6是宽;12个钩子标配
浴帘防水加厚 | 白格;180*200 | 1
@ receiver: 水生
@ phone: 13200054880
@ address: 江苏省宿迁市宿城区西湖路77号
@ coupon: -
@ amount: 26
@ note: -
b 淋浴房宽1米6 高2米
a 180*200合适
b 会不会拖地
a 杆子装在2米1就不拖
b 行 钩子有吧
a 12个钩子在包装里
b 拍下咯

# h095 用了店铺券3没用无门槛券10;新疆偏远 => pay.coupon ship.remote
车载充电器双口快充 | 66W | 1
@ receiver: 老猫
@ phone: 13700043912
@ address: 新疆维吾尔自治区乌鲁木齐市天山区解放南路88号
@ coupon: 店铺券3
@ amount: 55
@ note: -
b 66w的能充华为吗
a 能的 55
b 用我那张10块的无门槛券
a 好的 结算选无门槛券10
b 选了

# h096 棉绳问清后改钢丝
跳绳计数负重 | 粉色;钢丝绳 | 1
@ receiver: 林知夏
@ phone: 15700026581
@ address: 福建省龙岩市新罗区九一南路109号
@ coupon: -
@ amount: 25
@ note: -
b 中考用 学校要求棉绳
a 中考建议竹节或钢丝 您问清楚哦
b 等下问班主任
b 老师说钢丝可以 速度快
a 好的 粉色钢丝绳
b 就这个

# h097 颜色错;螺丝刀没备注 => goods.colour pay.gift
眼镜防滑耳勾硅胶 | 透明;5对 | 1
@ receiver: 近视怪
@ phone: 13200087962
@ address: 山西省运城市盐湖区河东东街38号
@ coupon: -
@ amount: 9.9
@ note: -
b 黑色的5对
a 黑色5对 好
b 顺便给我寄螺丝刀一把呗
a 送您小螺丝刀一把
b 爱了

# h098 80L没轮子没选
收纳箱塑料特大号 | 透明;100L | 3
@ receiver: 舒婷
@ phone: 18600050273
@ address: 湖北省荆州市沙市区北京中路208号
@ coupon: -
@ amount: 147
@ note: -
b 100L三个 一个49
a 对 三个147
b 带轮子伐
a 带的
b 哦那之前看的80L没轮子
a 80L确实没有轮子
b 就100的

# h099 最终130,拍140 => goods.size
女童公主裙蓬蓬纱 | 香槟;140 | 1
@ receiver: 梅长苏
@ phone: 15200089912
@ address: 山东省日照市东港区海曲中路66号
@ coupon: -
@ amount: 168
@ note: -
b 元旦晚会要穿 136高
a 140可以
b 会大吗 她瘦 50斤
a 瘦的话130也能穿 裙长到膝盖
b 那130吧 长了怕踩
a 好的 香槟130
b 拍了啊

# h100 收件人要写雷老师 => ship.receiver
竹笛初学F调 | F调;单插 | 1
@ receiver: 阿牛
@ phone: 18900023857
@ address: 贵州省安顺市西秀区中华东路19号
@ coupon: -
@ amount: 58
@ note: -
b 老师说F调
a 好的
b 收件人写孩子学校老师 雷老师 我怕孩子丢
a 好的 改雷老师收
b 地址就学校 对的
a 收到

# h101 one should be navy, both ordered camel => goods.colour|product|quantity
Cashmere Blend Beanie | Camel | 2
@ receiver: Sophie Laurent
@ phone: +33 6 39 98 12 34
@ address: 18 rue des Martyrs, 75009 Paris, France
@ coupon: -
@ amount: 58
@ note: -
b one camel one navy please, his and hers :)
a Cute! One camel, one navy, 58 together
b merci, just ordered

# h102 12 inch ruled out; 71 is her age, 8 and 5 are weights
Cast Iron Skillet | 10 inch | 1
@ receiver: Darnell Hayes
@ phone: +1 404-555-0162
@ address: 2291 Glenwood Ave SE, Atlanta, GA 30316
@ coupon: -
@ amount: 34.95
@ note: -
b 12 inch too heavy for my mom?
a It's about 8 lbs, the 10 inch is 5
b she's 71 lol. 10 then
a 10 inch it is, 34.95
b thx

# h103 promised delivery note missing => ship.note
Orthopedic Dog Bed | Grey; L | 1
@ receiver: Fiona Macleod
@ phone: +44 1632 960455
@ address: Rose Cottage, 3 Shore Road, Ullapool IV26 2UR, UK
@ coupon: -
@ amount: 64
@ note: -
b Can you leave it in the woodshed if I'm out? Blue door round the side
a Of course, I'll add "leave in woodshed" to the order
b Brilliant, he'll love it

# h104 120 pieces and 89 were only asked
Wooden Train Set | 80 pcs | 1
@ receiver: Rachel Stein
@ phone: +1 503-555-0118
@ address: 4410 SE Hawthorne Blvd, Portland, OR 97215
@ coupon: WELCOME10
@ amount: 55
@ note: -
b hi is there any code for first order
a WELCOME10 takes 10 off, so 55
b and the 120 piece set?
a That's 89 before the code
b too much for a 3yr old. 80 is plenty

# h105 last two digits swapped on the card => ship.phone
Portable SSD | 1TB; Blue | 1
@ receiver: Tomasz Zielinski
@ phone: +48 512 000 417
@ address: ul. Długa 22/5, 31-146 Kraków, Poland
@ coupon: -
@ amount: 79
@ note: -
b phone number changed, please use +48 512 000 471
a Updated to +48 512 000 471, thank you
b ok good

# h106 3 x 24 = 72; wrapping declined
Dark Chocolate Sampler | 24 pieces | 3
@ receiver: Anita Desai
@ phone: +1 647-555-0184
@ address: 1105 Queen St E, Toronto, ON M4M 1K9, Canada
@ coupon: -
@ amount: 84
@ note: -
b do you do boxes of 48?
a Only 24s, 28 each
b okay so 3 boxes = 72 pieces, that covers my table of 70
a Exactly, 84 for three
b great. no gift wrap, i'll do ribbons myself

# h107 receiver should be the grandmother => ship.receiver
Kids Velcro Sneakers | Red; EU 30 | 1
@ receiver: Ingrid Solberg
@ phone: +47 406 12 345
@ address: Nygårdsgaten 9, 5015 Bergen, Norway
@ coupon: -
@ amount: 39
@ note: -
b Ship it to my mother please, name Astrid Solberg, same street number 9
a Receiver changed to Astrid Solberg
b Thank you!

# h108 black was the cousin's
Canvas Duffel Bag | Olive | 1
@ receiver: Miguel Ortega
@ phone: +34 600 000 128
@ address: Calle del Pez 14, 2B, 28004 Madrid, Spain
@ coupon: -
@ amount: 48
@ note: -
b is olive more brown or green
a Green with a bit of brown
b My cousin got the black one last month and it fades
a The black batch was changed since
b still, olive for me

# h109 22 is right, roller not on the order => pay.gift
Vitamin C Serum | 30ml | 1
@ receiver: Leah Abrams
@ phone: +1 718-555-0127
@ address: 530 Ocean Pkwy, Apt 6F, Brooklyn, NY 11218
@ coupon: -
@ amount: 22
@ note: -
b u said 5 off if i take the 30ml today?
a Yes, 22 instead of 27, and I'll toss in a jade roller
b omg ok buying now
b bought!!

# h110 wanted pink roses, ordered white => goods.colour|model|product
Climbing Rose Bare Root | White 'Iceberg' | 2
@ receiver: Peter Hollis
@ phone: +44 1632 960712
@ address: 6 Mill Lane, Ludlow SY8 1BE, UK
@ coupon: -
@ amount: 31
@ note: -
b Two of the pink ones for the arch
a Two pink, 15.50 each = 31
b Lovely, ordered

# h111 address has no street, number or zip => ship.address
Flannel Shirt | Red Plaid; XL | 1
@ receiver: Wyatt Colburn
@ phone: +1 406-555-0190
@ address: Billings, MT
@ coupon: -
@ amount: 36
@ note: -
b XL tall or regular?
a Regular only
b alright red plaid xl
b ordered it

# h112 要用40的券,用了20的 => pay.coupon
空气炸锅可视大容量 | 白色;5L | 1
@ receiver: 卓然
@ phone: 17300033172
@ address: 江苏省连云港市海州区海连中路35号
@ coupon: 店铺券20
@ amount: 239
@ note: -
b 我有张40的券 满239能用
a 满199减40那张对吧 可以用
b 对对 就用40那张
b 付款了哈

# h113 2斤×2=4斤;青海只是产地
青海牦牛肉冷冻 | 2斤;腱子 | 2
@ receiver: 马小帅
@ phone: 13900013863
@ address: 河南省平顶山市新华区建设路西段17号
@ coupon: -
@ amount: 176
@ note: -
b 牛腩还是腱子适合卤
a 卤的话腱子 切片有筋好看
b 那腱子 4斤
a 2斤一袋 拍两袋 176
b 青海发货?
a 郑州仓发 明天到您那
b 那敢情好

# h114 应一黑一蓝,两件都黑 => goods.colour|quantity|product
老北京大褂相声演出服 | 黑色;单件 | 2
@ receiver: 于老板
@ phone: 13300094596
@ address: 天津市南开区鼓楼北街32号
@ coupon: -
@ amount: 360
@ note: -
b 俩人上台 一黑一蓝
a 好嘞 黑色一件 宝蓝一件 360
b 我180 搭档168
a 均码的 下摆可以别上去
b 成 拍了

# h115 150放不下;蚊帐不送也不要
婴儿床拼接大床 | 原木;120*65 | 1
@ receiver: 大宝贝他爹
@ phone: 13300009897
@ address: 湖北省咸宁市咸安区温泉路97号
@ coupon: -
@ amount: 499
@ note: -
b 我们家大床高45 拼得上不
a 床面可以调 38到52厘米
b 好 尺寸120的 能睡到几岁
a 3岁左右
b 150的睡到5岁?
a 对 150*70 贵120
b 小房间放不下 120
b 送蚊帐不
a 送不了哦 蚊帐另卖39
b 那不要 家里有个旧的

# h116 备注写成送货上门,少了先打电话 => ship.note
工具箱家用手提 | 17寸;塑料 | 1
@ receiver: 吴刚
@ phone: 15000022342
@ address: 安徽省铜陵市铜官区长江中路72号
@ coupon: -
@ amount: 45
@ note: 送货上门
b 塑料的17寸 45是吧
a 是的
b 麻烦备注 送货前打电话
a 备注好了 送货前打电话
b 嗯

# h117 快递要求没备注 => ship.note
马桶垫四季通用粘贴 | 灰;2对 | 2
@ receiver: 苟且
@ phone: 18700041139
@ address: 四川省泸州市江阳区江阳南路18号
@ coupon: -
@ amount: 25.6
@ note: -
b 家里俩卫生间 一个2对换着用
a 那拍两份共4对 25.6
b 嗯 灰的
b 别发圆通啊 我们这圆通站点关了
a 好的 备注不发圆通
b 谢

# h118 林芝偏远 => ship.remote
压缩饼干户外 | 葱香;1kg | 2
@ receiver: 驴友大鹏
@ phone: 17700035245
@ address: 西藏自治区林芝市巴宜区八一大道9号
@ coupon: -
@ amount: 48
@ note: -
b 进山 带4斤够不
a 两人三天差不多
b 葱香的两份
a 一份1公斤 2份就是4斤
b 好

# h119 AX3000只问价
路由器千兆WiFi6 | AX1800;白 | 1
@ receiver: 邵氏
@ phone: 13000027366
@ address: 广西壮族自治区贵港市港北区中山路11号
@ coupon: -
@ amount: 129
@ note: -
b 120平三房 一个够么
a 一个AX3000覆盖更好 单个AX1800建议90平内
b ax3000多少
a 189
b emmm 先一个1800试试 信号不好再买
a 可以的 支持组网
b 好的

# h120 说定M,拍成S => goods.size
儿童轮滑护具套装 | 粉色;S | 1
@ receiver: 戚继
@ phone: 17700050584
@ address: 福建省宁德市蕉城区蕉城南路50号
@ coupon: -
@ amount: 58
@ note: -
b 7岁 48斤
a S是3-6岁 M是7-12岁 建议M
b 那m 粉色
a 好 要给您发个头盔一起吗 68
b 头盔有了
b m码拍好了

# h121 1.5米超额度没选;2张装一份
世界地图挂图2张装 | 1.1*0.8米;防水覆膜 | 1
@ receiver: 钱老师
@ phone: 15100000976
@ address: 湖南省常德市武陵区人民中路230号
@ coupon: -
@ amount: 39
@ note: -
b 中国的和世界的 2张一起是吧
a 是的 2张装一份
b 大的那个1.5米的教室贴合适不
a 教室贴1.5*1.1合适 88一份
b 学校报销额度50
b 就小的吧 1.1米那份
a 好的

# h122 2+1+1=4;白光排除
小夜灯插电人体感应 | 暖光;1只 | 4
@ receiver: 大漠孤烟
@ phone: 13500046642
@ address: 江西省吉安市吉州区井冈山大道88号
@ coupon: -
@ amount: 39.6
@ note: -
b 老人起夜用 走廊两个 卫生间一个 厨房也来一个
a 那就4个 39.6
b 别要白光 刺眼
a 暖光的
b 对

# h123 8双拍成6双 => goods.quantity pay.amount
劳保鞋男钢头防砸 | 黑;43 | 6
@ receiver: 宏达机械采购
@ phone: 15100029845
@ address: 山东省滨州市滨城区黄河五路410号
@ coupon: -
@ amount: 534
@ note: -
b 厂里要劳保鞋 43的 八双
a 防砸钢头 89一双 8双712
b 能便宜点不
a 满10双才有批发价哈
b 那就8双 走公账慢 我先自己付
s 买家已付款

# h124 要泡沫壶,拍成水枪 => goods.product|model pay.amount
洗车水枪高压家用 | 15米管;铜枪头 | 1
@ receiver: 祁连
@ phone: 15100088217
@ address: 山西省晋中市榆次区迎宾街77号
@ coupon: -
@ amount: 109
@ note: -
b 我要的是泡沫壶 喷泡沫那种手压的
a 手压泡沫壶2L 35元
b 嗯就那个泡沫壶
b 下单了

# h125 2XL、普通款、灰色都没选
羽绒裤女高腰外穿 | 黑色;加厚;3XL | 1
@ receiver: 那英姿
@ phone: 15200090533
@ address: 黑龙江省佳木斯市前进区中山街57号
@ coupon: -
@ amount: 169
@ note: -
b 老铁 我165 150斤 穿啥号的
a 姐 3XL正好
b 2XL提不上去呗
a 裆会紧 3XL吧
b 中 3XL
b 加厚跟普通差多少绒
a 加厚90克 普通60克
b 咱这旮旯零下二十多度 整加厚的
a 妥了
b 我姐妹说她在你家买的灰色起球了
a 姐 那是去年的料子 今年换了
b 黑的总行吧
a 黑的没问题
b 拍了哈 快递写我大名没错 那英姿

# h126 椅子不要;1米4只问
折叠餐桌小户型 | 胡桃木;1.2米 | 1
@ receiver: 左岸
@ phone: 18800097372
@ address: 江苏省无锡市滨湖区太湖大道1188号
@ coupon: -
@ amount: 499
@ note: -
b 桌子+4把椅子多少
a 桌子499 椅子89一把 一起855
b 椅子我自己有 就桌子
a 好的 桌子1.2米的
b 1米4的呢 能坐6个
a 1米4 599
b 家里就3口 1.2
b 胡桃还是白橡 你觉得
a 耐脏选胡桃哦
b 听你的

# h127 应原味孜然各一,两袋都是原味 => goods.model|quantity|product
手撕牛肉干内蒙特产 | 原味;500g | 2
@ receiver: 哈斯
@ phone: 15900016865
@ address: 辽宁省朝阳市双塔区新华路二段33号
@ coupon: -
@ amount: 156
@ note: -
b 有辣的没
a 有麻辣孜然原味
b 我来一原味一孜然
a 好的 原味500g一袋 孜然500g一袋 156
b 拍好了

# h128 12×2=24罐;不能混;猫条没活动
猫罐头主食罐 | 鸡肉;170g*12罐 | 2
@ receiver: 三花聚顶
@ phone: 18100021524
@ address: 上海市静安区愚园路520弄6号
@ coupon: -
@ amount: 178
@ note: -
b 24罐 鸡肉
a 12罐一箱 两箱178
b 能混6罐金枪鱼吗
a 不能混装哦
b 好叭 那就鸡肉
b 跟上月一样送两条猫条不
a 这个月没有猫条活动了
b 行

# h129 两色都要,只拍豆沙一瓶 => goods.quantity|colour|product pay.amount
指甲油可剥水性 | 豆沙;8ml | 1
@ receiver: 陶陶
@ phone: 13400067607
@ address: 浙江省丽水市莲都区中山街201号
@ coupon: -
@ amount: 15.8
@ note: -
b 豆沙红跟奶茶色都好看啊啊啊
a 显白的话豆沙
b 两个都要!
a 好 两瓶31.6
b 付啦

# h130 要彩色墨盒,拍成黑色 => goods.colour|model pay.amount
墨盒兼容惠普803 | 黑色 | 1
@ receiver: 打印社阿坤
@ phone: 15000062668
@ address: 广东省汕头市龙湖区金砂路101号
@ coupon: -
@ amount: 65
@ note: -
b 803彩色的
a 彩色803 78
b 好 机器是2132
a 适配的亲
b 已付

# h131 单元房号没补上 => ship.address
辅食机蒸煮一体 | 绿色 | 1
@ receiver: 赵钱孙
@ phone: 18500037628
@ address: 山东省济南市历下区泉城路264号
@ coupon: -
@ amount: 269
@ note: -
b 地址帮看下 是历下区泉城路264号 2单元1802吧 我忘写单元了
a 您单子上只到264号 我给您补2单元1802
b 对 补上

# h132 呼和浩特偏远;袜子没备注 => ship.remote pay.gift
瑜伽裤女高腰提臀 | 黑;M | 1
@ receiver: 孟浩冉
@ phone: 18500058520
@ address: 内蒙古自治区呼和浩特市新城区新华东街85号
@ coupon: -
@ amount: 79
@ note: -
b 黑m
b 送瑜伽袜的活动还有吗
a 有 送一双袜子 给您备注
b 好的

# h133 玫红是上月买的
电动车雨衣双人 | 藏青;4XL | 1
@ receiver: 韦小宝
@ phone: 15500039277
@ address: 广西壮族自治区钦州市钦南区人民路46号
@ coupon: -
@ amount: 48
@ note: -
b 带娃接送 双人的
a 双人4XL藏青或者玫红
b 娃娃坐后面闷不闷
a 后面有透明窗
b 玫红老婆穿的 我骑车藏青
a 好的
b 上个月买过一件玫红的了

# h134 品种拍错;电话尾号颠倒 => goods.colour|model|product ship.phone
三角梅盆栽阳台 | 绿叶樱花;3年苗 | 1
@ receiver: 季风
@ phone: 13900076628
@ address: 广东省揭阳市榕城区进贤门大道60号
@ coupon: -
@ amount: 45
@ note: -
b 红花的那种 3年苗
a 安格斯大红 3年苗 45
b 就红的
b 电话我写错啦 改 13900076682
a 好 改13900076682

# h135 收纳袋不送,买家接受
挂烫机手持便携 | 绿色;折叠 | 1
@ receiver: 桑榆
@ phone: 13500071953
@ address: 安徽省六安市金安区皖西路139号
@ coupon: -
@ amount: 119
@ note: 送防烫手套
b 送手套吗
a 送防烫手套一只 已备注
b 送个收纳袋行不
a 收纳袋只有升级版149的才有
b 那算了

# h136 门牌是甲178号 => ship.address
灭火器车载家用干粉 | 4kg | 2
@ receiver: 安全员小李
@ phone: 18600007512
@ address: 河北省廊坊市广阳区新华路178号
@ coupon: -
@ amount: 156
@ note: -
b 4公斤的两个 消防检查用
a 4kg 78一个 两个156
b 我们搬到新华路甲178号了 大院里头 别送老院
a 新华路甲178号 改好了
b 好 今天能发?
a 能

# h137 海口偏远 => ship.remote
墨镜女圆脸大框 | 茶色 | 1
@ receiver: 宓儿
@ phone: 15800034462
@ address: 海南省海口市龙华区滨海大道32号
@ coupon: -
@ amount: 99
@ note: -
b 茶色渐变
a 有货的
b 送镜盒吗
a 镜盒镜布都带
b 拍

# h138 大小号拍错;放鞋柜没备注 => goods.size|model pay.amount ship.note
儿童画板双面磁性 | 蓝色小号;60cm | 1
@ receiver: 豆豆妈
@ phone: 17700010303
@ address: 湖北省孝感市孝南区乾坤大道88号
@ coupon: -
@ amount: 66
@ note: -
b 大号的 带支架能升降
a 大号90cm蓝色 99
b 嗯大号
b 快递放门口鞋柜
a 好的 备注放门口鞋柜
b 拍了

# h139 说换成新客券5,还是收藏券2 => pay.coupon
藕粉杭州西湖特产 | 独立小包;20袋 | 1
@ receiver: 俞伯
@ phone: 18900041584
@ address: 四川省自贡市自流井区五星街8号
@ coupon: 收藏券2
@ amount: 35
@ note: -
b 要独立小包的 上班冲
a 独立小包20袋 35
b 首页领的5元券用不得嗦
a 用得 店铺新客券5 您换成这张
b 换好咯

# h140 礼盒不要;110没选
皮带男自动扣真牛皮 | 黑色;120cm | 1
@ receiver: 焦裕
@ phone: 13000025344
@ address: 河南省许昌市魏都区建安大道666号
@ coupon: -
@ amount: 69
@ note: -
b 腰围2尺8
a 2尺8约93公分 拍110-120的
b 那110和120有啥区别
a 120可以自己剪短
b 那120呗
b 礼盒装好看不 送爸
a 礼盒装加10元 要的话拍礼盒版
b 自己家爸不讲究 不用

# h141 电话少两位 => ship.phone
婴儿口水巾360度旋转 | 5条装;女宝 | 1
@ receiver: 布丁
@ phone: 159000448
@ address: 江苏省泰州市姜堰区人民中路28号
@ coupon: -
@ amount: 29.9
@ note: -
b 闺女用的 女宝款5条
a 好的 女宝5条装
b 💕
b 几天到呀
a 明后天

# h142 50份和48是下次的
香薰蜡烛礼盒 | 白茶;2只装 | 5
@ receiver: 婚品小助手
@ phone: 18600045689
@ address: 浙江省金华市婺城区八一南街388号
@ coupon: -
@ amount: 295
@ note: -
b 伴手礼 五份
a 白茶2只装 59一份 5份295
b 下回办酒要五十份 到时有优惠吧
a 50份以上给您48
b 好 这次先五份试试

# h143 收件人应是王桂香 => ship.receiver
雪地靴女短筒加绒 | 栗色;37 | 1
@ receiver: 傅雪
@ phone: 15000024719
@ address: 吉林省通化市东昌区新华大街140号
@ coupon: -
@ amount: 149
@ note: -
b 上次买的38大了
a 上次38大了这次拍37
b 栗色还是沙色呢
a 下雪天栗色耐脏
b 37栗色
b 收件人还写我妈 王桂香
a 好的 收件王桂香
b 嗯哪

# h144 尺寸拍小 => goods.size pay.amount
白板支架式家用移动 | 60*90;H型 | 1
@ receiver: 培训班阿May
@ phone: 13700010044
@ address: 重庆市万州区白岩路150号
@ coupon: -
@ amount: 158
@ note: -
b 90*120滴 上课写字
a 好的 90*120 H型支架 228
b 给开个普票 公司抬头在申请里填
a 可以的
b 拍了

# h145 单色、遥控都没要
吸顶灯LED卧室 | 圆形40cm;三色 | 1
@ receiver: 闻达
@ phone: 15900094044
@ address: 福建省南平市延平区八一路399号
@ coupon: -
@ amount: 99
@ note: -
b 卧室12平 用40的得不
a 12平40cm正合适
b 三色跟单色白光差多少
a 三色加15
b 要三色 娃睡觉调黄的
a 好 99
b 遥控那款先不弄

# h146 选了黑色,拍成粉色 => goods.colour
妈咪包双肩大容量 | 粉色 | 1
@ receiver: 阿紫
@ phone: 18200087795
@ address: 河北省张家口市桥东区胜利北路36号
@ coupon: -
@ amount: 109
@ note: -
b 在吗亲
a 在的
b 妈咪包哪色好
a 黑色耐脏卖得最好 粉色也好看
b 黑的吧 我老公也得背
a 好的 黑色109
b 嗯呢 拍下了
b 送挂钩么
a 一对挂钩标配

# h147 先发错的号自己否了;20只不要
大连海参即食 | 10只;500g | 1
@ receiver: 宫羽
@ phone: 13300033306
@ address: 辽宁省鞍山市铁东区胜利路27号
@ coupon: -
@ amount: 268
@ note: -
b 手机写我闺女的 尾号3306那个 13304120663306不对 等我翻翻
b 13300033306
a 好 13300033306
b 10只装就行 20只吃不完
a 好的阿姨

# h148 真皮带369没选;券已用
智能手表运动款 | 午夜黑;硅胶带 | 1
@ receiver: 裴行
@ phone: 15500051660
@ address: 陕西省汉中市汉台区天汉大道90号
@ coupon: 平台券30
@ amount: 299
@ note: -
b 真皮带的那个贵多少
a 真皮表带369
b 跑步流汗 硅胶吧
b 券30领了
a 抵后299
b 中

# h149 双向拍成基础款;格尔木偏远 => goods.model|product pay.amount ship.remote
儿童推车轻便伞车 | 灰蓝;基础款 | 1
@ receiver: 鲁智妈
@ phone: 15700079378
@ address: 青海省格尔木市昆仑中路16号
@ coupon: -
@ amount: 299
@ note: -
b 双向推的那个要
a 双向款 399 灰蓝有
b 好滴 飞机能带不
a 可以登机
b 付了

# h150 备注漏了琴架 => pay.gift
电子琴61键初学 | 标准版 | 1
@ receiver: 包青天
@ phone: 13200081685
@ address: 湖南省邵阳市双清区邵水东路22号
@ coupon: -
@ amount: 258
@ note: 送琴罩
b 说好送琴架的
a 送琴架+琴罩 备注您放心
b 好
`
