import type { OrderField } from './types.ts'

/** Values of which an order has one: each value is a list of words that mean it. */
export interface FeatureSet {
  readonly name: string
  readonly field: OrderField
  readonly values: readonly (readonly string[])[]
}

const model = (name: string, values: string): FeatureSet => make(name, 'model', values)
const size = (name: string, values: string): FeatureSet => make(name, 'size', values)
const product = (name: string, values: string): FeatureSet => make(name, 'product', values)

function make(name: string, field: OrderField, values: string): FeatureSet {
  return {
    name,
    field,
    values: values.split('|').map((line) => line.split(' ').map((word) => word.replaceAll('_', ' '))),
  }
}

/**
 * What shops sell in several versions, as sets of versions that exclude each other. Written for this project from the
 * option names shops print; a word that is two things (普通) stands only where nothing else can be meant.
 */
export const FEATURE_SETS: readonly FeatureSet[] = [
  model('thickness', '加厚 厚款 厚的 厚一点|薄款 薄的 单层 薄一点|超薄'),
  model('fleece', '不加绒 无绒 不带绒 单裤 不要绒 没绒|加绒 带绒 绒的'),
  model('length', '加长|短款|中长款|长款|常规款 常规 标准长'),
  model('trouser length', '长裤|九分裤 九分|七分裤|五分裤'),
  model('sleeve', '长袖 long_sleeve long_sleeved|短袖 半袖 short_sleeve short_sleeved|无袖 sleeveless|七分袖'),
  model('collar', '圆领 crew_neck|v领 v-neck v_neck|半高领|高领 turtleneck|翻领|立领|方领|连帽 hooded'),
  model('leg', '直筒 straight|阔腿 wide_leg|束脚|微喇|喇叭|小脚 skinny'),
  product('gender', "女款 女士 女式 women womens women's ladies|男款 男士 男式 mens men's"),
  product('gender child', '女童|男童'),
  product('grown', '成人款 成人 adult|儿童款 儿童 小孩款 kids kid child toddler'),
  product('computer', '台式机 台式 desktop|笔记本 laptop'),
  product('animal', '猫粮 猫砂 猫用 猫咪 cat|狗粮 犬粮 狗用 犬用 狗狗 狗的 dog'),
  model('pet age', '幼猫 幼犬 奶糕 puppy kitten|成猫 成犬 adult|老年犬 老年猫 senior'),
  model('network', 'wifi wifi版 wi-fi|蜂窝 插卡 5g版 4g版 蜂窝版 cellular lte'),
  model('wire', '有线 wired|无线 wireless|蓝牙版 双模 三模'),
  model(
    'light',
    '暖光 暖白 暖黄 黄光 warm|白光 冷光 冷白光 正白光 cool cool_white|中性光 自然光 暖白光|三色 变光 三色变光',
  ),
  model('light control', '遥控 遥控款|墙控|智控 智能款'),
  model('plate', '圆盘|长盘'),
  size('bed', '单人 single twin|双人 double full|queen|king'),
  model(
    'hand',
    '左手 左边 左侧 左向 左开 左贵妃 左转角 左的 左款 left|右手 右边 右侧 右向 右开 右贵妃 右转角 右的 右款 right',
  ),
  model('bristle', '软毛 软的 soft|硬毛 硬的 firm|中毛 medium_firm'),
  model(
    'grade',
    '标配 标准版 标准款 基础版 基础款 standard basic|高配 高配版|低配|顶配|豪华版 豪华款 豪华 deluxe|升级版 升级款|旗舰版|专业版|青春版|尊享版|至尊版|套餐一 套餐1|套餐二 套餐2|套餐三 套餐3|尝鲜版|家庭版',
  ),
  model('surface', '哑光 磨砂 matte|亮面 光面 亮光 glossy gloss'),
  model(
    'plug',
    'type-c typec type_c usb-c usb_c c口|lightning 苹果口 苹果头|micro 安卓口|美规 us_plug|欧规 eu_plug|英规 uk_plug|国标',
  ),
  model(
    'places',
    '单人位 单人座 一人位 1人位|双人位 双人座 两人位 两人座 2人位 2人座|三人位 三人座 3人位 3人座|四人位 四人座 4人位 4人座',
  ),
  model('class', '特级|一级|二级|三级|优级'),
  model('sugar', '无糖 0糖 0蔗糖 零糖 木糖醇 sugar-free unsweetened|有糖 含糖 原糖 sweetened'),
  model('skin', '干皮 干性|油皮 油性|混合性|敏感肌 敏感'),
  model('texture', '清爽 清爽型 清爽款|滋润 滋润型 滋润款 高保湿'),
  model('stone', '去核 无核|带核 有核'),
  model('shell', '带壳|去壳 脱壳'),
  model('state', '冷冻 速冻|冰鲜 鲜活 活的'),
  model('fruit', '大果 大的|中果|小果 小的|特大果 超大果'),
  model(
    'pack',
    '整箱|散装|礼盒装 礼盒 gift_box|家庭装|补充装 替换装 替芯 refill|试用装 体验装 小样|旅行装 travel_size|分享装|袋装|瓶装|罐装|桶装',
  ),
  model('diaper', '纸尿裤|拉拉裤'),
  model('rim', '半框|全框|无框'),
  model('lens use', '日抛 daily|月抛 monthly|半年抛|年抛|双周抛'),
  model('lens', '普通 普通片 普通镜片|防蓝光|变色|偏光 polarised polarized|渐进'),
  model('lens tint', '茶片 茶色|灰片 黑灰片|蓝片|银片 水银片|夜视片'),
  product('eye', '近视镜 近视|远视|老花镜 老花|平光镜 平光'),
  model('drive', '自动 全自动|手动'),
  model('foot', '低帮 低筒 low|中帮 中筒|高帮 高筒 high_top'),
  model('heel', '平底 平跟|中跟|高跟|细跟|粗跟'),
  model('fit', '修身 slim slim_fit|宽松 loose relaxed oversized|常规版型 regular regular_fit|decaf 低因'),
  model('scented', 'unscented fragrance-free fragrance_free 无香|scented'),
  model('book', 'hardcover hardback 精装|paperback 平装|kindle ebook 电子版'),
  model(
    'material',
    '纯棉 全棉 cotton|真丝 silk|涤纶 polyester|竹纤维 bamboo|莫代尔|羊毛 wool|羊绒 cashmere|真皮 头层牛皮 leather|pu皮 pu 仿皮|不锈钢 stainless_steel stainless|陶瓷 ceramic|玻璃 glass|塑料 plastic|实木|铝合金 aluminium aluminum|硅胶 silicone|亚麻 linen|珊瑚绒|牛奶绒|法兰绒|天丝|乳胶|棕榈 椰棕|记忆棉|丝绒 velvet|雪尼尔|牛津布|帆布|ppsu|ppsu材质|pp材质',
  ),
  model(
    'shape',
    'h型|u型|c型|l型|j型|g型|o型|t型|a型|v型|一字型|直角|圆形 圆的 圆款 round|方形 方的 方款 square|长方形 rectangular|椭圆 oval|六边形',
  ),
  model('kit', '单机 单机版 裸机 单头 单品 单册 单本 body_only|套装 套餐 套机 全套 整套 bundle kit'),
  model('board', '静音|普通款|青轴|红轴|茶轴|黑轴|银轴'),
  model('clamp', '台式款|夹子款 夹式|落地款 落地|壁挂 挂壁|吸顶|落地式'),
  model('door', '单开门|对开门|双开门|推拉门'),
  model('cover', '带盖 有盖 with_lid|不带盖 无盖 没盖 without_lid'),
  model('card', '不带卡 无卡 不含卡 没卡|带卡 含卡'),
  model('isofix', 'isofix|安全带固定 安全带款 安全带'),
  model('cut', '切片|整块 整只 整条|切块'),
  model('sex', '公蟹 全公 公的|母蟹 全母 母的'),
]

/** Tastes and scents; an order has one of each line it prints. */
export const FLAVOURS: readonly (readonly string[])[] = [
  '鸭肉梨|牛肉|鸡肉 鸡胸|鸭肉|羊肉|猪肉|三文鱼 salmon|金枪鱼 tuna|鳕鱼|兔肉|鹿肉|鹅肉|火鸡 turkey|深海鱼',
  '麻辣|香辣|微辣 spicy_mild|中辣|特辣 爆辣 变态辣|甜辣|香甜|五香|原味 original plain|酸辣|藤椒|蒜香 蒜蓉|孜然|烧烤|番茄|咖喱|黑椒 黑胡椒|泡椒|椒盐|盐焗|海苔|蜜汁|咸蛋黄|奶油|芝士 cheese|焦糖 caramel|糖醋|酱香|不辣|清汤|骨汤|酸汤|红油|红糖|黑糖',
  '草莓 strawberry|蓝莓 blueberry|香草 vanilla|巧克力 chocolate|抹茶 matcha|芒果 mango|柠檬 lemon|橙子 甜橙|葡萄 grape|白桃 蜜桃 桃子 peach|苹果味 apple|西柚|荔枝|椰子 coconut|香蕉 banana|哈密瓜|西瓜|凤梨 菠萝 pineapple|树莓 raspberry|樱桃 cherry|百香果|青提',
  '拿铁 latte|美式 americano|卡布奇诺|摩卡 mocha|黑咖 黑咖啡|生椰|榛果 hazelnut',
  '红茶 black_tea|绿茶 green_tea|乌龙|普洱|铁观音|龙井|大红袍|白茶|茉莉花茶 jasmine|正山小种|毛尖|碧螺春|生普|熟普',
  '薰衣草 lavender|玫瑰 rose|茉莉|桂花|樱花|栀子|檀香 sandalwood|雪松 cedar|海洋 ocean|薄荷 mint|洋甘菊 chamomile|桉树 eucalyptus|佛手柑 bergamot|白麝香|小苍兰|蓝风铃|鼠尾草|山茶花',
  '蔓越莓|山楂|乌梅 酸梅|话梅|榴莲|板栗 栗子|桂圆 龙眼|枇杷|石榴|猕猴桃 奇异果|杨梅|桑葚|黑加仑|车厘子|青柠|柚子|火龙果|木瓜|雪梨|香橙 橙味|可可|提拉米苏|海盐|太妃|伯爵|芋泥 香芋|麻薯|肉桂|芥末|鸡汁|虾味|蟹黄|香菇|酸菜 老坛酸菜|红烧|剁椒|酸奶|奶香 牛奶味 鲜奶|腰果|开心果|夏威夷果|巴旦木|碧根果|松子|瓜子|杏仁味|咸香|麦香',
  '红豆|绿豆|黑芝麻|花生|核桃|豆沙|莲蓉|五仁|流心|蛋黄|肉松|紫薯|红枣|燕麦|南瓜|香葱|鲜肉|韭菜|白菜|虾仁|玉米',
].flatMap((line) => line.split('|').map((value) => value.split(' ').map((word) => word.replaceAll('_', ' '))))
