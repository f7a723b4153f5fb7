/** Chats over goods and turns of speech that came up after the blind batches. */
export const LATER_CASES = `
# hoodie clean
连帽卫衣男秋冬 | 雾霾蓝;XL | 1
@ amount: 129
b 你好 这个有加绒的吗
a 有加绒和不加绒两种哦 这个链接是不加绒的
b 不加绒就行 南方
b 178 150斤穿啥
a 建议XL
b 雾霾蓝XL 拍了

# kettle clean
养生壶 | 1.5L;白色 | 1
@ amount: 99
b 1.8L的和1.5L的差多少
a 1.8的119 1.5的99
b 一个人用 1.5够了吧
a 够的
b 好 那拍了

# tea of another grade => goods.model pay.amount
茉莉花茶 | 特级;250g罐装 | 1
@ amount: 88
b 有一级的吗 便宜点的
a 一级68 250g
b 行 一级的来一罐
a 好的
b 付了

# cat litter clean
豆腐猫砂 | 绿茶味;6L*4包 | 1
@ amount: 79.9
b 原味和绿茶味哪个除臭好
a 绿茶味好一些 原味无添加
b 那绿茶吧 四包的
a 好的 今天发
b ok

# router of another class => goods.model pay.amount
路由器千兆 | AX3000;黑色 | 1
@ amount: 199
b 家里120平 ax3000够吗
a 120平建议AX6000 多一台设备也不卡
b 贵多少
a 299 贵100
b 行 就AX6000
a 好的
b 下单了

# shoes clean
老爹鞋女 | 米白;37 | 1
@ amount: 159
b 平时穿37 这个偏码吗
a 正码的亲
b 我脚有点宽 要不要38
a 脚宽不用拍大 鞋型宽的
b 好 37米白

# noodles clean
螺蛳粉 | 原味;300g*10袋 | 2
@ amount: 118
b 两箱 一箱10袋是吧
a 对的 59一箱 两箱118
b 都要原味 我不吃辣
a 好的
b 拍了 周末能到吗
a 预计后天到

# lamp differs => goods.model
台灯学生 | 插电款;粉色 | 1
@ amount: 89
b 宿舍晚上断电 有充电的吗
a 有的 充电款同价
b 那充电的 粉色
a 好 充电款粉色
b 拍好了

# bag clean
双肩包女 | 黑色;大号 | 1
@ amount: 139
b 能放下15.6寸的电脑吗
a 大号可以 小号只能放14寸
b 小号好看点 但是我电脑大
a 那大号合适
b 嗯 黑色大号

# supplements quantity differs => goods.quantity
维生素C片 | 100片/瓶 | 1
@ amount: 29
b 一天吃几片
a 一天一片 一瓶吃三个月
b 给爸妈也带 来三瓶
a 好的 三瓶87
b 付好了
@ amount: 87

# phone case clean
手机壳磨砂 | 苹果15;透明黑 | 1
@ amount: 25
b 15pro能用吗
a 15和15pro孔位不一样 要拍对应的
b 哦我是15 不是pro
a 那就拍苹果15
b 好的 透明黑

# curtain of another height => goods.size
窗帘成品 | 宽2米*高2.5米;灰色 | 2
@ amount: 276
b 窗户3米5宽 高2米6
a 建议两片2米宽 高2.7的
b 好 2.7的两片 灰色
a 138一片
b 拍了

# address change => ship.address
毛巾 | 蓝色 | 2
b 地址换一下 寄到公司 江苏省南京市玄武区中山东路18号
a 好的给您改
b 谢谢

# gift => pay.gift
面霜 | 50g | 1
@ amount: 168
b 老顾客了 送点小样呗
a 好的 给您放两个洗面奶小样
b 爱了 拍了

# clean gift asked no
面霜 | 50g | 1
@ amount: 168
b 有小样送吗
a 这款活动结束了 没有小样了哦
b 好吧 那拍了

# coupon not taken off => pay.coupon pay.amount
电饭煲 | 3L | 1
@ amount: 199
b 领了20的券怎么用
a 拍下自动抵扣 实付179
b 拍了 显示199啊
a 我看下哦

# note => ship.note
猕猴桃 | 5斤 | 1
b 拍了 麻烦发顺丰哈
a 好的 给您发顺丰

# clean note
猕猴桃 | 5斤 | 1
@ note: 发顺丰
b 拍了 麻烦发顺丰哈
a 好的 已备注顺丰

# bike clean
儿童自行车 | 16寸;蓝色 | 1
@ amount: 399
b 6岁1米15 骑多大的
a 16寸合适 18寸要1米2以上
b 能骑到几岁
a 8岁左右
b 那16的 蓝色 男孩

# bike differs => goods.size|model
儿童自行车 | 16寸;蓝色 | 1
@ amount: 399
b 7岁1米25
a 1米25建议18寸
b 好 18的 蓝色
a 好嘞
b 下单了

# sofa cover clean
沙发套 | 三人位;米灰 | 1
@ amount: 129
b 我家是1+2+3的组合 先买个三人的试试
a 好的 三人位适合190-230cm
b 我量了是2米1 可以
b 米灰

# knife set clean
菜刀套装 | 5件套 | 1
@ amount: 199
b 5件套都有啥
a 两把刀 一个刀架 一个剪刀 一个磨刀棒
b 挺全 就它了
`
