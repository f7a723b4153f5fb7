import type { PackEntry } from '../pack.ts'

/** Product facts as 特点 → 优势 → 利益 with evidence, and what to tell before it is asked. */
export const goods: PackEntry[] = [
  {
    id: 'ap-p-coat',
    kind: 'product',
    title: '双面羊毛呢大衣',
    category: '商品/大衣',
    product: 'YH-2108',
    questions: ['这件大衣怎么样', '大衣保暖吗', '羊毛含量多少', '双面呢是什么意思', '大衣有什么特点'],
    answer:
      '亲，这款是双面呢，羊毛含量50%，两层面料手工缝合不用里衬，比同厚度的单面呢轻，穿一天肩膀不累，5到15度单穿就够。',
    feature: '双面呢，羊毛含量50%，无里衬',
    advantage: '同样保暖下更轻，衣身更挺',
    benefit: '穿一天肩膀不累，敞开穿也好看',
    evidence: '检测报告 YH-2108-2026-08',
    risk: '双面呢怕钩，戒指和背包链条容易勾丝，提前告知',
  },
  {
    id: 'ap-p-jeans',
    kind: 'product',
    title: '加绒直筒牛仔裤',
    category: '商品/裤装',
    product: 'YH-3307',
    questions: ['牛仔裤加绒厚吗', '这条裤子显瘦吗', '裤子有弹力吗', '加绒会不会掉绒', '高腰直筒什么身材能穿'],
    answer:
      '亲，里面是短绒复合，和面料压在一起，不容易掉绒；面料带弹，蹲下不勒；直筒版从大腿到裤脚一样宽，腿型不直的也能修饰。',
    feature: '短绒复合里层，棉氨纶弹力面料',
    advantage: '不易掉绒，膝盖弯曲不紧绷',
    benefit: '零度左右单穿不冷，久坐不勒肚子',
    evidence: '检测报告 YH-3307-2026-09',
    risk: '加绒后裤腰偏紧半码，腰围在临界的建议大一码',
  },
  {
    id: 'ap-p-dress',
    kind: 'product',
    title: '针织收腰连衣裙',
    category: '商品/连衣裙',
    product: 'YH-5502',
    questions: ['这条裙子怎么样', '连衣裙显瘦吗', '针织裙贴身吗', '裙子有没有弹性', '裙子多长'],
    answer:
      '亲，这条裙子腰间是罗纹收腰，往下是伞摆，小肚子和胯都能遮；M码衣长118，160的个子到小腿中间。您平时穿平底鞋多还是带跟的多？',
    feature: '罗纹收腰加伞摆，M码衣长118厘米',
    advantage: '腰线提高，下摆不贴腿',
    benefit: '遮小肚子和胯，坐下也不紧',
    evidence: '详情页尺寸表',
    risk: '领口弹力大，穿脱时别硬拽，容易松',
  },
  {
    id: 'ap-p-tee',
    kind: 'product',
    title: '260克重磅纯棉T恤',
    category: '商品/上装',
    product: 'YH-1102',
    questions: ['T恤是纯棉吗', 'T恤领口会变形吗', '260克是什么意思', 'T恤厚不厚', '这件短袖会不会贴身'],
    answer:
      '亲，这件是260克的精梳棉，比常见的180克厚一些，白色不容易透；领口是双层罗纹，洗过不容易松。喜欢宽松就按平时的码大一码拍。',
    feature: '260克精梳棉，双层罗纹领口',
    advantage: '比常见的180克厚，领口回弹好',
    benefit: '白色单穿不尴尬，洗几次还是挺的',
    evidence: '检测报告 YH-1102-2026-04',
    risk: '重磅棉夏天三十五度以上会觉得热，怕热的提前说',
  },
  {
    id: 'ap-g-unpack',
    kind: 'guide',
    title: '收货与退换指引',
    category: '指引/退换',
    questions: ['收到货要注意什么', '怎么验货', '退货前要注意什么', '拆包裹注意'],
    answer:
      '亲，收到后先别剪吊牌：1. 试穿看尺码；2. 看领口、腋下和下摆有没有瑕疵；3. 不合适就原包装装回，吊牌完好、没洗过，不影响二次销售，7天内申请就行。',
  },
  {
    id: 'ap-g-measure',
    kind: 'guide',
    title: '怎么量尺寸',
    category: '指引/尺码',
    questions: ['怎么量胸围', '怎么量腰围', '尺寸怎么测', '平铺怎么量'],
    answer:
      '亲，找一件您穿着合身的衣服平铺：胸围量腋下两点再乘2，腰围量最细处乘2，衣长从后领中间量到下摆。量好发我，我帮您对尺码表。',
  },
]
