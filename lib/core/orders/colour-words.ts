/** A colour as said or printed: base colours and what narrows them (深, 军, 雾霾). */
export interface ColourWord {
  readonly word: string
  readonly base: string
  /** What narrows the base; empty when nothing does. */
  readonly mod: string
}

function readWords(lines: readonly string[]): ColourWord[] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((entry) => {
      const [word = '', base = '', mod = ''] = entry.split(':')
      return { word: word.replaceAll('_', ' '), base, mod }
    })
}

/** Signs that are a colour by themselves. */
export const BASES: ReadonlyMap<string, string> = new Map(
  readWords([
    '黑:black 白:white 灰:grey 红:red 粉:pink 橙:orange 橘:orange 黄:yellow 绿:green 蓝:blue 紫:purple',
    '棕:brown 褐:brown 咖:brown 金:gold 银:silver 青:cyan 杏:apricot 米:beige 驼:camel',
  ]).map(({ word, base }) => [word, base]),
)

/** Whole words with a colour of their own: word, base, what narrows it. */
export const CHINESE_WORDS: readonly ColourWord[] = readWords([
  '抹茶拿铁色:green:抹茶 卡布奇诺色:brown:卡布奇诺 开心果绿:green:开心果 仙人掌绿:green:仙人掌 薄荷曼波:green:薄荷',
  '牛油果色:green:牛油果 鼠尾草色:green:鼠尾草 烂番茄色:red:番茄 蔓越莓色:red:蔓越莓 车厘子色:red:车厘子',
  '法拉利红:red:法拉利 干枯玫瑰:pink:干枯玫瑰 干玫瑰色:pink:干枯玫瑰 水蜜桃色:pink:蜜桃 三文鱼色:pink:salmon',
  '草莓粉色:pink:莓 火烈鸟粉:pink:火烈鸟 胡萝卜色:orange:胡萝卜 薰衣草色:purple:薰衣草 不锈钢色:silver:钢',
  '太妃糖色:brown:太妃 伯爵茶色:brown:伯爵 花梨木色:brown:花梨 苹果绿:green:苹果 荷叶绿:green:荷叶',
  '薄荷色:green:薄荷 橄榄色:green:橄榄 军装绿:green:军 翡翠色:green:翡翠 苔藓色:green:苔 森林色:green:森林',
  '香蕉黄:yellow:香蕉 芒果黄:yellow:芒果 芒果色:yellow:芒果 柠檬色:yellow:柠檬 姜黄色:yellow:姜 芥末色:yellow:芥末',
  '黄油色:yellow:黄油 黄油黄:yellow:黄油 奶油黄:yellow:奶 玉米黄:yellow:玉米 石榴红:red:石榴 山楂红:red:山楂',
  '姨妈红:red:姨妈 姨妈色:red:姨妈 番茄色:red:番茄 樱桃色:red:樱桃 树莓色:red:莓 浆果色:red:莓 铁锈色:red:锈',
  '红豆色:red:豆沙 辣椒红:red:辣椒 玫瑰色:pink:玫 玫瑰粉:pink:玫 蜜桃色:pink:蜜桃 珊瑚色:pink:珊瑚 西柚色:pink:西柚',
  '鲑鱼粉:pink:salmon 藕粉色:pink:藕 肉粉色:pink:肉 草莓色:pink:莓 樱花色:pink:樱花 芭比粉:pink:芭比',
  '少女粉:pink:少女 荷花粉:pink:荷花 杏仁色:apricot:杏仁 南瓜色:orange:南瓜 柿子橙:orange:柿子 柿子红:orange:柿子',
  '柿子色:orange:柿子 陶土色:orange:陶 赤陶色:orange:陶 橘子色:orange:橘子 落日色:orange:落日 紫罗兰:purple:罗兰',
  '罗兰紫:purple:罗兰 香芋色:purple:香芋 芋泥色:purple:芋泥 芋泥紫:purple:芋泥 葡萄色:purple:葡萄 茄皮紫:purple:茄',
  '茄子色:purple:茄 梅子色:purple:梅子 丁香色:purple:丁香 鸢尾色:purple:鸢尾 牛仔色:blue:牛仔 天空色:blue:天',
  '孔雀色:blue:孔雀 午夜色:black:午夜 曜石黑:black:纯 曜石色:black:纯 碳素黑:black:炭 原色钛:grey:原色钛',
  '自然钛:grey:原色钛 沙漠钛:gold:沙漠 水泥色:grey:水泥 石墨色:grey:石墨 岩石色:grey:岩石 大象灰:grey:大象',
  '烟灰色:grey:烟 高级灰:grey:高级 拉丝镍:silver:镍 铂金色:silver:铂 奶油色:beige:奶 亚麻色:beige:亚麻',
  '浅麻色:beige:亚麻 羊皮色:beige:羊皮 原麻色:beige:亚麻 象牙色:white:象牙 珍珠色:white:珍珠 牛奶色:white:奶',
  '牙白色:white:象牙 冷茶色:brown:冷茶 蜜茶色:brown:蜜茶 黑茶色:brown:黑茶 可可色:brown:可可 摩卡色:brown:摩卡',
  '拿铁色:brown:拿铁 太妃色:brown:太妃 琥珀色:brown:琥珀 蜂蜜色:brown:蜂蜜 蜜糖色:brown:蜂蜜 古铜色:brown:古铜 古铜:brown:古铜',
  '青古铜:brown:古铜 红古铜:brown:红古铜 吃土色:brown:土 大地色:brown:大地 肉桂色:brown:肉桂 榛果色:brown:榛果',
  '马鞍棕:brown:马鞍 樱桃木:brown:樱桃木 柚木色:brown:柚木 红木色:brown:红木 檀木色:brown:檀木 橡木色:wood:oak',
  '榉木色:wood:榉木 枫木色:wood:枫木 松木色:wood:松木 白橡木:wood:oak 黄铜色:gold:铜 紫铜色:brown:铜',
  '秘银色:silver:秘 土豪金:gold:土豪 流沙金:gold:流沙 拉丝金:gold:拉丝 半透明:clear:半 彩虹色:multi:彩虹',
  '翡冷翠:green:翡冷翠 天青色:cyan:天青 枣红:red:枣 绛红:red:绛 绯红:red:绯 朱红:red:朱 猩红:red:猩 锈红:red:锈',
  '酒色:red:酒 砖色:red:砖 桃红:pink:桃 桃色:pink:桃 洋红:pink:洋 梅红:pink:梅 藕色:pink:藕 裸粉:pink:裸 肉色:nude',
  '奶杏:apricot:奶 藕荷:purple:藕荷 雪青:purple:雪青 茄紫:purple:茄 群青:blue:群青 靛蓝:blue:靛 靛青:blue:靛',
  '普蓝:blue:普鲁士 丹宁:blue:牛仔 蔚蓝:blue:蔚 湛蓝:blue:湛 碧蓝:blue:碧 花灰:grey:花 麻灰:grey:花 枪色:grey:枪',
  '枪灰:grey:枪 钛色:grey:钛 铬色:silver:铬 镍色:silver:镍 沙色:beige:沙 砂色:beige:沙 骨色:beige:骨 乳白:white:奶',
  '茶色:brown:茶 茶棕:brown:茶 茶金:gold:茶 玳瑁:brown:玳瑁 泥色:brown:泥 闷青:cyan:闷',
  '咖啡:brown 卡其:khaki 焦糖:brown:焦糖 巧克力:brown:巧克力 栗子棕:brown:栗 栗:brown:栗 藏青:blue:藏 藏蓝:blue:藏',
  '海军蓝:blue:藏 克莱因:blue:克莱因 酒红:red:酒 砖红:red:砖 豆沙:red:豆沙 香槟:gold:香槟 奶茶:brown:奶茶',
  '燕麦:beige:燕麦 米白:white:米 米灰:grey:米 米黄:yellow:米 米杏:apricot:米 牛油果:green:牛油果',
  '抹茶绿:green:抹茶 抹茶色:green:抹茶 薄荷绿:green:薄荷 玫红:pink:玫 玫瑰金:gold:玫瑰 炭:grey:炭 裸:nude',
  '肤:nude 透明:clear 彩:multi 混:multi 胡桃:brown:胡桃 原木:wood 原竹:wood:竹 星光:white:星光',
])

/** What may stand before a base colour and belongs to it. */
export const MODS: readonly string[] = [
  '羽沙 雅川 雅丹 南糯 白沙 冰霜 流沙 苍岭 星际 陨石 翡翠 冷杉 霓虹 碧 嫩 铅 铁 拉丝 天鹅绒 黛 靛',
  '深空 太空 远峰 星空 午夜 雾霾 高级 水洗 烟熏 樱花 薄荷 抹茶 珊瑚 孔雀 牛仔 磨砂 哑光 亮光 象牙 珍珠',
  '荧光 柠檬 橄榄 克莱因 玫瑰 香槟 奶油 奶茶 宝石 松石 暮光 冰川 天空 海盐 香芋 薰衣草 葡萄 蜜桃 西瓜 枫叶',
  '铁锈 南瓜 橡皮 脏 深 浅 淡 暗 亮 正 大 纯 全 军 墨 酒 玫 藏 宝 天 湖 奶 米 燕麦 炭 曜 石 烟 冰 雪 岩',
  '自然 亚麻 沙漠 青木 海雾 迷雾 晨雾 云雾 远山 湖水 湖光 深海 海洋 胭脂 樱桃 车厘子 番茄 石墨 极光 极夜 极地 冰山 冰河 静谧 曙光 晨曦',
  '暮色 落日 日落 晚霞 秋叶 森林 丛林 苔藓 青苔 青松 青瓷 白玉 烟雨 鼠尾草 迷迭香 尤加利 牛奶 雪山 金属 钢琴 枪 沙丘 沙滩 大地 岩石 水泥',
  '火山 火焰 朱砂 玛瑙 琥珀 蜂蜜 蜜糖 芥末 肉桂 榛果 摩卡 拿铁 可可 檀木 橡木 柚木 松木 暗夜 黑夜 夜幕 珠光 丝绒 爱马仕 普鲁士 莓果 树莓 紫藤 丁香 鸢尾 梦幻',
  '雾 樱 霜 月 夜 晨 沙 陶 松 竹 苔 莓 桃 芋 铜 瓷 麦 草 果 翠 豆 砖 姜 鹅 土 锈 水 婴儿 云 暖 冷 钛 皓 经典 复古 中国 蒂芙尼 莫兰迪 马卡龙 祖母 碳',
].flatMap((line) => line.split(' '))

/** Words that hold a colour's sign and are no colour. */
export const NOT_COLOURS = new RegExp(
  [
    '白天|小白|白酒|白糖|白菜|明白|空白|白领|白银|白果|白血|白开水|白茶|太白|黑龙江|黑猪|黑豆|黑茶(?!色)|黑五|黑客',
    '黑心|黑头|拉黑|红包|红枣|红糖|红薯|红豆(?!色)|红茶|红酒|网红|分红|红绿灯|红外|红烧|口红|腮红|绿豆|绿茶|绿色食品',
    '绿植|绿萝|绿灯|蓝牙|蓝莓|蓝光|黄金|黄瓜|黄山|黄豆|黄油(?!色|黄)|黄桃|黄牛|黄酒|蛋黄|泛黄|发黄|变黄|紫外|紫薯',
    '紫菜|紫砂|橙子|橙汁|橘子(?!色)|粉丝|面粉|奶粉|花粉|粉底|米粉|粉末|粉尘|散粉|蜜粉|藕粉(?!色)|凉粉|粉刺|洗衣粉|粉饼',
    '冻干粉|咖啡粉|现金|金额|奖金|资金|押金|定金|订金|金属|金桔|金枪鱼|基金|租金|税金|佣金|五金|银行|银耳',
    '银杏|青岛|青年|青春|青菜|青海|青少年|杏仁(?!色)|大米|小米|玉米(?!黄)|糯米|虾米|厘米|毫米|平米|灰尘|烟灰(?!色)|炭火|炭烤',
    '竹炭|木炭|黑科技|咖啡豆|咖啡机|速溶咖啡|肤质|皮肤|护肤|肤色不均|裸睡|混合|混油|混干|精彩|喝彩|彩票|咖位',
    '晒黑|晒红|变白|白回来|美白|亮肤|洗白|烤黑|黑了|白了|烧红|白搭|白跑|白买|白送|红眼|脸红|发红|变红|黑咖|白皮|黑皮|黄皮|黄黑皮|黄一点|黄黄|偏黄|偏红|偏粉|发灰|发白',
    '泛白|泛红|掉色|咖啡因|黑眼圈|黑色素|粉扑|爽身粉|蛋白|冷白皮|奶白皮|白白|白光|黄光|白噪|橙光',
  ].join('|'),
  'g',
)

/** English colours, the same bases. */
export const ENGLISH_WORDS: readonly ColourWord[] = readWords([
  'cherry_blossom_pink:pink:樱花 natural_titanium:grey:原色钛 polished_chrome:silver:铬 desert_titanium:gold:沙漠',
  'oatmeal_heather:beige:燕麦 millennial_pink:pink:blush lavender_purple:purple:lavender',
  'cornflower_blue:blue:cornflower pistachio_green:green:开心果 chocolate_brown:brown:巧克力',
  'champagne_gold:gold:香槟 brushed_nickel:silver:镍 brushed_silver:silver:拉丝 heathered_grey:grey:花',
  'heathered_gray:grey:花 black_titanium:black:钛 white_titanium:white:钛 bubblegum_pink:pink:bubblegum',
  'military_green:green:军 mustard_yellow:yellow:mustard chestnut_brown:brown:栗 espresso_brown:brown:espresso',
  'tortoise_shell:brown:玳瑁 antique_brass:gold:铜 brushed_brass:gold:铜 charcoal_grey:grey:炭',
  'charcoal_gray:grey:炭 blue_titanium:blue:钛 electric_blue:blue:electric sapphire_blue:blue:宝',
  'prussian_blue:blue:普鲁士 emerald_green:green:emerald seafoam_green:green:seafoam avocado_green:green:牛油果',
  'butter_yellow:yellow:黄油 canary_yellow:yellow:canary golden_yellow:yellow:golden caramel_brown:brown:焦糖',
  'tortoiseshell:brown:玳瑁 multicoloured:multi rainbow_color:multi:彩虹 brushed_gold:gold:拉丝',
  'antique_gold:gold:复古 satin_nickel:silver:镍 grey_melange:grey:花 creamy_white:white:奶 carbon_black:black:炭',
  'burnt_orange:orange:burnt grape_purple:purple:葡萄 peacock_blue:blue:孔雀 pacific_blue:blue:海',
  'tiffany_blue:blue:蒂芙尼 forest_green:green:forest hunter_green:green:hunter bottle_green:green:bottle',
  'matcha_green:green:抹茶 alpine_green:green:苍岭 lemon_yellow:yellow:柠檬 cognac_brown:brown:cognac',
  'coffee_brown:brown saddle_brown:brown:马鞍 multicolored:multi multi-colour:multi silver_grey:grey:silver',
  'silver_gray:grey:silver pearl_white:white:珍珠 cream_white:white:奶 ivory_white:white:象牙',
  'chalk_white:white:chalk pitch_black:black:纯 terra-cotta:orange:陶 rust_orange:orange:锈 salmon_pink:pink:salmon',
  'ballet_pink:pink:芭蕾 barbie_pink:pink:芭比 plum_purple:purple:plum cobalt_blue:blue:cobalt',
  'powder_blue:blue:powder sierra_blue:blue:远峰 ultramarine:blue:群青 olive_green:green:olive',
  'apple_green:green:苹果 grass_green:green:草 mocha_brown:brown:摩卡 transparent:clear translucent:clear:半',
  'multicolour:multi multi-color:multi stone_grey:grey:stone stone_gray:grey:stone steel_grey:grey:钢',
  'steel_gray:grey:钢 smoke_grey:grey:烟 smoke_gray:grey:烟 smoky_grey:grey:烟 smoky_gray:grey:烟',
  'slate_grey:grey:slate slate_gray:grey:slate sand_beige:beige:沙 snow_white:white:雪 bone_white:white:骨',
  'milk_white:white:奶 terracotta:orange:陶 cherry_red:red:樱桃 tomato_red:red:番茄 peach_pink:pink:蜜桃',
  'dusty_rose:pink:dusty dusty_pink:pink:dusty blush_pink:pink:blush coral_pink:pink:coral',
  'periwinkle:purple:periwinkle dusty_blue:blue:雾霾 steel_blue:blue:钢 slate_blue:blue:slate denim_blue:blue:牛仔',
  'ocean_blue:blue:海 klein_blue:blue:克莱因 aquamarine:cyan:aqua sage_green:green:sage mint_green:green:mint',
  'moss_green:green:苔 lime_green:green:lime jade_green:green:翡翠 pine_green:green:松 chartreuse:green:chartreuse',
  'multicolor:multi rose_gold:gold:玫瑰 rose-gold:gold:玫瑰 dove_grey:grey:鸽 dove_gray:grey:鸽 grey_marl:grey:花',
  'gray_marl:grey:花 starlight:white:星光 jet_black:black:纯 brick_red:red:砖 blood_red:red:blood vermilion:red:朱',
  'rose_pink:pink:rose nude_pink:pink:裸 coral_red:red:coral haze_blue:blue:雾霾 navy_blue:blue:藏',
  'teal_blue:cyan:teal gunmetal:grey:枪 ash_grey:grey:ash ash_gray:grey:ash eggshell:white:eggshell',
  'offwhite:white:off wine_red:red:burgundy ruby_red:red:ruby rust_red:red:锈 ice_blue:blue:冰',
  'cerulean:blue:cerulean mahogany:brown:mahogany scarlet:red:scarlet oxblood:red:oxblood magenta:pink:洋',
  'apricot:apricot seafoam:green:seafoam pewter:grey:pewter greige:beige:greige violet:purple:罗兰 indigo:blue:靛',
  'cobalt:blue:cobalt bronze:brown:古铜 taupe:brown:taupe ebony:black:ebony mauve:purple:mauve azure:blue:蔚',
  'ochre:yellow:ochre ocher:yellow:ochre sepia:brown:sepia ecru:beige:ecru flax:beige:亚麻 onyx:black:onyx',
  'aqua:cyan:aqua cyan:cyan',
  'black:black white:white ivory:white:ivory cream:white:cream gray:grey grey:grey',
  'charcoal:grey:charcoal slate:grey:slate graphite:grey:graphite red:red burgundy:red:burgundy',
  'maroon:red:maroon wine:red:burgundy crimson:red:crimson coral:pink:coral pink:pink blush:pink:blush',
  'rose:pink:rose fuchsia:pink:fuchsia orange:orange rust:orange:rust yellow:yellow',
  'mustard:yellow:mustard green:green emerald:green:emerald olive:green:olive sage:green:sage',
  'mint:green:mint forest:green:forest khaki:khaki teal:cyan:teal turquoise:cyan:turquoise blue:blue',
  'navy:blue:藏 purple:purple lavender:purple:lavender lilac:purple:lilac plum:purple:plum brown:brown',
  'chocolate:brown:巧克力 walnut:brown:胡桃 oak:wood:oak tan:brown:tan camel:camel beige:beige',
  'oatmeal:beige:燕麦 natural:beige:natural nude:nude gold:gold silver:silver clear:clear',
])

/** Different words for the same narrowing. */
export const MOD_TWINS: ReadonlyMap<string, string> = new Map(
  readWords([
    'sage:鼠尾草 olive:橄榄 mint:薄荷 charcoal:炭 burgundy:酒 lavender:薰衣草 mustard:芥末 emerald:祖母 cream:奶',
    'ivory:象牙 rust:锈 铁锈:锈 coral:珊瑚 royal:宝 sky:天 baby:婴儿 matte:哑光 哑:哑光 heather:花 乳:奶 forest:森林',
    'midnight:午夜 space:深空 graphite:石墨 maroon:枣 陶土:陶 赤陶:陶 青苔:苔 苔藓:苔 丹宁:牛仔 rose:玫',
    '大:正 中国:正 宝石:宝 全:纯 奶油:奶 天空:天 曜:纯 碳:炭 dark:深 deep:深 light:浅 pale:浅 淡:浅 暗:深 藏:深',
    'army:军',
  ]).map(({ word, base }) => [word, base]),
)
