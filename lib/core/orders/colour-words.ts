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
  '咖啡:brown 卡其:khaki 焦糖:brown:焦糖 巧克力:brown:巧克力 栗子棕:brown:栗 栗:brown:栗 藏青:blue:藏 藏蓝:blue:藏',
  '海军蓝:blue:藏 克莱因:blue:克莱因 酒红:red:酒 砖红:red:砖 豆沙:red:豆沙 香槟:gold:香槟 奶茶:brown:奶茶',
  '燕麦:beige:燕麦 米白:white:米 米灰:grey:米 米黄:yellow:米 米杏:apricot:米 牛油果:green:牛油果',
  '抹茶绿:green:抹茶 抹茶色:green:抹茶 薄荷绿:green:薄荷 玫红:pink:玫 玫瑰金:gold:玫瑰 炭:grey:炭 裸:nude',
  '肤:nude 透明:clear 彩:multi 混:multi 胡桃:brown:胡桃 原木:wood 原竹:wood:竹 星光:white:星光',
])

/** What may stand before a base colour and belongs to it. */
export const MODS: readonly string[] = [
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
    '白天|小白|白酒|白糖|白菜|明白|空白|白领|白银|白果|白血|白开水|白茶|太白|黑龙江|黑猪|黑豆|黑茶|黑五|黑客',
    '黑心|黑头|拉黑|红包|红枣|红糖|红薯|红豆|红茶|红酒|网红|分红|红绿灯|红外|红烧|口红|腮红|绿豆|绿茶|绿色食品',
    '绿植|绿萝|绿灯|蓝牙|蓝莓|蓝光|黄金|黄瓜|黄山|黄豆|黄油|黄桃|黄牛|黄酒|蛋黄|泛黄|发黄|变黄|紫外|紫薯',
    '紫菜|紫砂|橙子|橙汁|橘子|粉丝|面粉|奶粉|花粉|粉底|米粉|粉末|粉尘|散粉|蜜粉|藕粉|凉粉|粉刺|洗衣粉|粉饼',
    '冻干粉|咖啡粉|现金|金额|奖金|资金|押金|定金|订金|金属|金桔|金枪鱼|基金|租金|税金|佣金|五金|银行|银耳',
    '银杏|青岛|青年|青春|青菜|青海|青少年|杏仁|大米|小米|玉米|糯米|虾米|厘米|毫米|平米|灰尘|烟灰|炭火|炭烤',
    '竹炭|木炭|黑科技|咖啡豆|咖啡机|速溶咖啡|肤质|皮肤|护肤|肤色不均|裸睡|混合|混油|混干|精彩|喝彩|彩票|咖位',
    '晒黑|晒红|变白|白回来|美白|亮肤|洗白|烤黑|黑了|白了|烧红|白搭|白跑|白买|白送|红眼|脸红|发红|变红|黑咖|白皮|黑皮|黄皮|黄黑皮|黄一点|黄黄|偏黄|偏红|偏粉|发灰|发白',
    '泛白|泛红|掉色|咖啡因|黑眼圈|黑色素|粉扑|爽身粉|蛋白|冷白皮|奶白皮|白白|白光|黄光|白噪|橙光',
  ].join('|'),
  'g',
)

/** English colours, the same bases. */
export const ENGLISH_WORDS: readonly ColourWord[] = readWords([
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
    '大:正 中国:正 宝石:宝 全:纯 奶油:奶 天空:天 曜:纯 碳:炭 dark:深 deep:深 light:浅 pale:浅 淡:浅 暗:深 藏:深',
    'army:军',
  ]).map(({ word, base }) => [word, base]),
)
