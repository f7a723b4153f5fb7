import type { PhraseRule } from '../phrase-rule.ts'
import { bases, defineRules, type PackHead, type PackRow } from './define.ts'

/** Shop categories as people name them and as settings keep them; a rule of a pack holds under each of its names. */
const BEAUTY = ['美妆', '护肤', '个护', 'beauty']
const FOOD = ['食品', '生鲜', '零食', '茶饮', 'food', 'fresh']
const HEALTH = ['保健', '滋补', 'health']
const DIGITAL = ['3C', '数码', '家电', 'digital']
const BABY = ['母婴', '童装', '玩具', 'baby']
const CLOTHES = ['服饰', '女装', '男装', '鞋', 'apparel']
const HOME = ['家居', '家装', '灯具', 'home']
const JEWELS = ['珠宝', '文玩', 'jewellery']
const PETS = ['宠物', 'pets']
const GLASSES = ['眼镜', 'glasses']

/** What a marketplace's rules for a category ask: a promise stands with the document that shows it. */
const asked = { source: '平台规则：类目商品信息与宣传规范；《消费品使用说明》类国家标准', date: '2025-11-01' }

const medical: PackHead = {
  prefix: '类目/医疗功效',
  category: '医疗功效',
  level: 'warn',
  reason: '本类目的普通商品不得暗示治疗、预防或替代医疗',
  replacement: '功效以备案或批准文号为准，身体不适请咨询医生',
  basis: bases.claim,
  deniable: true,
}
const proof: PackHead = {
  prefix: '类目/需依据',
  category: '需依据',
  level: 'hint',
  reason: '本类目要有证书、检测报告或标签才能这么说',
  replacement: '附上证书或报告编号，如「检测报告在详情页第 … 张图」',
  basis: asked,
  deniable: true,
}
const promise: PackHead = {
  prefix: '类目/虚假承诺',
  category: '虚假承诺',
  level: 'warn',
  reason: '本类目常因这样的承诺判虚假宣传',
  replacement: '说清条件，如「正常使用 …，质保期内免费处理」',
  basis: asked,
  deniable: true,
}

type Row = readonly [phrase: string, row: PackRow]
const pack = (head: PackHead, name: string, categories: readonly string[], also: string, more: PackRow = {}): Row => [
  `${name}:${head.category}`,
  { ...more, nameOnly: true, also, categories },
]

const medicalRows: readonly Row[] = [
  pack(
    medical,
    '美妆',
    BEAUTY,
    '媲美医美|堪比医美|医美级|代替水光针|代替热玛吉|院线级修复|械字号面膜|激素脸也能用|烂脸也能用|痘肌克星|刷酸换肤|促进毛囊再生|唤醒毛囊|细胞级修复|祛除激素|排出激素|排铅排汞',
  ),
  pack(
    medical,
    '食品',
    FOOD,
    '不上火不便秘|养胃护肝|健脑益智|补脑益智|吃了不感冒|增强体质|提升体质|调理身体|食疗|药食同源能治|糖友可以放心吃|孕妇吃了补|补肾益气|益气养血|排油解腻减肥',
    { except: '食疗养生书|食疗书|食疗食谱' },
  ),
  pack(
    medical,
    '保健',
    HEALTH,
    '纯中药|中药配方治|一个疗程|三个疗程|按疗程|疗程装|祖传配方|不用忌口|无需忌口|吃了就停药|替代降压药|替代胰岛素|吃好了再付钱|排病反应|好转反应|瞑眩反应',
    { exceptPatterns: ['(遵|医生|医嘱|按说明书)<6>疗程'] },
  ),
  pack(
    medical,
    '母婴',
    BABY,
    '预防湿疹|不红屁股|防红屁股|预防红屁股|吃了长个|吃了变聪明|提高智商|促进智力|益智补脑|防自闭|退黄疸|治腹泻|改善厌食|改善积食|提高宝宝免疫',
  ),
  pack(
    medical,
    '家居',
    HOME,
    '防近视灯|预防近视|不近视|保护视力不下降|辐射防癌|磁疗|负离子治|远红外治|睡眠好不失眠|能治腰疼',
  ),
  pack(
    medical,
    '宠物',
    PETS,
    '治猫癣|治狗癣|包治拉稀|止拉稀|治软便|治口炎|抗猫瘟|预防猫瘟|预防细小|代替疫苗|不用打疫苗|吃了不生病|驱虫治病',
  ),
  pack(
    medical,
    '眼镜',
    GLASSES,
    '防止近视加深|控制度数增长|度数不涨|度数不再涨|不再涨度数|降低度数|恢复视力|治疗弱视|代替手术|不用做手术',
    {
      exceptPatterns: ['(不能|无法|没法|不会|不保证)<6>(控制度数|恢复视力|降低度数|代替手术)'],
    },
  ),
]

const proofRows: readonly Row[] = [
  pack(
    proof,
    '美妆',
    BEAUTY,
    '美白|祛斑美白|防晒指数|防脱育发|敏感肌可用|孕妇可用|无酒精无香精|不含激素|纯植物|植物提取|氨基酸洁面|食品级口红|无刺激',
  ),
  pack(
    proof,
    '食品',
    FOOD,
    '有机|绿色食品|无公害|野生|富硒|无糖|零糖|0糖|低糖|零脂|0脂|零卡|0卡|高钙|高蛋白|不含防腐剂|无防腐剂|无添加|零添加|非转基因|散养|走地鸡|古法|手工现做|农家自产',
    {
      except: '有机会|有机箱|有机玻璃|野生动物园|有机器',
    },
  ),
  pack(proof, '保健', HEALTH, '增强免疫力|改善睡眠|辅助降血脂|抗氧化|蓝帽子|国食健字|高含量|高吸收|进口原料'),
  pack(
    proof,
    '3C',
    DIGITAL,
    '国行正品|原装电池|原装屏|全新未拆|官换机|无拆无修|一级能效|军工级防摔|防水等级|ip68|ip67|通过3c|足容量|不虚标',
    {
      except: '一级能效标识在',
    },
  ),
  pack(
    proof,
    '母婴',
    BABY,
    'a类|食品级硅胶|食品级|无荧光剂|不含荧光剂|无甲醛|零甲醛|防胀气|防呛奶|婴儿可入口|可啃咬|大豆油墨|防过敏|环保漆',
  ),
  pack(
    proof,
    '服饰',
    CLOTHES,
    '纯羊毛|100%羊毛|100%羊绒|纯羊绒|真丝|桑蚕丝|头层牛皮|真皮|白鹅绒|白鸭绒|新疆长绒棉|抗菌面料|防晒upf|发热面料|冰丝凉感',
  ),
  pack(
    proof,
    '家居',
    HOME,
    '零甲醛|无甲醛|e0级|enf级|实木|全实木|环保板材|食品级|母婴级|无蓝光|无频闪|护眼认证|天然乳胶|进口五金',
  ),
  pack(
    proof,
    '珠宝',
    JEWELS,
    '天然a货|a货翡翠|无优化|无处理|老坑|冰种|帝王绿|足金999|天然无烧|gia证书|国检证书|收藏级|野生蜜蜡',
  ),
  pack(proof, '宠物', PETS, '人食级|天然粮|无谷|鲜肉含量|益生菌添加|全价粮|进口原粮'),
  pack(proof, '眼镜', GLASSES, '防蓝光|阻隔蓝光|抗疲劳镜片|离焦|进口镜片|钛架|纯钛'),
]

const promiseRows: readonly Row[] = [
  pack(
    promise,
    '美妆',
    BEAUTY,
    '全肤质可用|任何肤质都能用|绝不闷痘|不会烂脸|用了不烂脸|不反黑|永久脱毛|一次脱毛|持妆24小时不脱|泡水不掉妆|从不过敏',
  ),
  pack(
    promise,
    '食品',
    FOOD,
    '坏了包赔十倍|个个都甜|包甜|不甜不要钱|放一年不坏|永不变质|吃不完不会坏|无农药|零农残|零农药',
    {
      exceptPatterns: ['(不是|不能|没法|不敢)<4>(包甜|个个都甜)', '包甜(度|品|点|味|面|筒|食|酱|瓜子)'],
    },
  ),
  pack(
    promise,
    '3C',
    DIGITAL,
    '永不卡顿|永不死机|用三年不卡|随便摔|怎么摔都不坏|随便泡水|泡水没事|不发热|无辐射|零辐射|电池永不衰减|终身免费升级|秒杀苹果|吊打华为',
    {
      exceptPatterns: ['(不能|不要|请勿|别)<4>(随便摔|随便泡水|怎么摔)'],
    },
  ),
  pack(
    promise,
    '母婴',
    BABY,
    '媲美母乳|最接近母乳|代替母乳|母乳化|和母乳一样|跟母乳一样|绝不侧漏|整夜不漏|绝不红臀|摔不坏',
    {
      exceptPatterns: ['(不能|无法|没法|不可)<4>(代替母乳|媲美母乳)'],
    },
  ),
  pack(
    promise,
    '服饰',
    CLOTHES,
    '显瘦十斤|显瘦20斤|显瘦二十斤|立减十斤|胖子都能穿|谁穿都好看|穿十年|一件穿一辈子|机洗不变形|随便机洗|绝不钻绒|绝不起静电',
  ),
  pack(promise, '家居', HOME, '永不变黄|永不塌陷|睡不塌|用一辈子|即装即住|当天入住|没有一点味道|完全没味道|永不开裂'),
  pack(
    promise,
    '珠宝',
    JEWELS,
    '保值增值|保值升值|只涨不跌|买了就赚|高价回收|原价回收|稳赚|大师开光|已开光|开过光|招财辟邪|辟邪保平安|有灵性',
  ),
  pack(promise, '宠物', PETS, '吃了不掉毛|绝不软便|百分百适口|不吃包退|挑食克星|终身免疫'),
  pack(promise, '眼镜', GLASSES, '戴了不晕|绝不晕镜|永不变形|防碎永不坏|终身免费换片'),
]

/** Packs of single shop categories: claims that one trade makes and another never does. */
export const categoryRules: readonly PhraseRule[] = [
  ...defineRules(medical, medicalRows),
  ...defineRules(proof, proofRows),
  ...defineRules(promise, promiseRows),
]
