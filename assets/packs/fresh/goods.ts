import type { PackEntry } from '../pack.ts'

/** Product facts as 特点 → 优势 → 利益 with evidence, and what to tell before it is asked. */
export const goods: PackEntry[] = [
  {
    id: 'fr-p-orange',
    kind: 'product',
    title: '赣南脐橙',
    category: '商品/水果',
    product: 'ST-CZ',
    questions: ['脐橙怎么样', '这个橙子好吃吗', '橙子汁多不多', '橙子有籽吗', '介绍下脐橙'],
    answer:
      '您好，这款是信丰果园树上留到转色再摘的脐橙，抽测糖度12到14度，无籽、皮薄好剥；放两三天更甜。您家几口人吃？5斤装大约9到12个。',
    feature: '转色后采摘，抽测糖度12到14度，果径70到80毫米',
    advantage: '不靠催熟，甜酸比稳定，大小均匀',
    benefit: '老人小孩都好剥，榨汁不用挑籽',
    evidence: '产地抽测记录 2026-11-18',
    risk: '表皮有风痕花斑属正常，提前说明不影响口感',
  },
  {
    id: 'fr-p-grape',
    kind: 'product',
    title: '阳光玫瑰葡萄',
    category: '商品/水果',
    product: 'ST-PT',
    questions: ['阳光玫瑰甜吗', '葡萄会掉粒吗', '葡萄有没有籽', '葡萄皮要不要吐', '一串多大'],
    answer:
      '您好，阳光玫瑰无籽、皮可以一起吃，抽测糖度17度左右，带淡淡的玫瑰香；每串套网袋，路上掉粒在一成以内属正常。您是自己吃还是送礼盒？',
    feature: '无籽可带皮吃，抽测糖度17度左右',
    advantage: '套网袋加气柱，减少掉粒',
    benefit: '孩子吃不用吐皮，洗了就能上桌',
    evidence: '产地抽测记录 2026-11-15',
    risk: '到货有少量掉粒，一成以内不赔，先说明',
  },
  {
    id: 'fr-p-shrimp',
    kind: 'product',
    title: '急冻青虾仁',
    category: '商品/水产',
    product: 'ST-XR',
    questions: ['虾仁新鲜吗', '虾仁多大', '虾仁有没有泡药水', '宝宝辅食能用吗虾仁', '一袋多少个'],
    answer:
      '您好，虾仁是捕捞后当天剥壳急冻，配料表只有虾和水，没有磷酸盐；每袋大约45到55只，炒饭、蒸蛋都合适。您家一次吃多少？一袋够三四个人一盘。',
    feature: '当天剥壳急冻，配料只有虾和水',
    advantage: '不泡磷酸盐，缩水少',
    benefit: '炒出来不会一锅水，口感弹',
    evidence: '出厂检验单 XR-2026-10',
    risk: '含冰要说清，净重以解冻后500克为准',
  },
  {
    id: 'fr-p-crab',
    kind: 'product',
    title: '鲜活大闸蟹',
    category: '商品/水产',
    product: 'ST-DX',
    questions: ['螃蟹肥不肥', '公蟹好还是母蟹好', '几两的', '有没有蟹黄', '是阳澄湖的吗'],
    answer:
      '您好，这款是固城湖养殖蟹，公4只母4只：公蟹看膏，母蟹看黄，现在这个时节公蟹更饱满。重量按活体单只称，误差正负5克。您要公3.5两母2.5两，还是公4两母3两？',
    feature: '固城湖养殖，公母各4只，单只称重',
    advantage: '规格分拣，误差正负5克',
    benefit: '八只一桌人分得均匀，送礼体面',
    evidence: '产地证明与分拣记录',
    risk: '不是阳澄湖蟹，问到直接说明产地',
  },
  {
    id: 'fr-g-check',
    kind: 'guide',
    title: '签收验货指引',
    category: '指引/验货',
    questions: ['收到怎么验货', '签收要注意什么', '拍照怎么拍', '验货多长时间内'],
    answer:
      '您好，签收后2小时内验货：1. 外箱有破损先拍照；2. 开箱把坏的和面单放一张照片里；3. 冻品摸一下是否还硬；4. 拍好发我，按比例退款，不用寄回。',
  },
  {
    id: 'fr-g-damage',
    kind: 'guide',
    title: '什么算坏损',
    category: '指引/验货',
    questions: ['怎样算坏果', '软了算坏吗', '黑点算不算', '磕伤怎么算', '哪些情况不赔'],
    answer:
      '您好，算坏损的：腐烂、流水、发霉、死蟹、冻品有异味。不算的：表皮风痕花斑、轻微压痕、掉粒一成以内、口味偏酸。拿不准就拍照给我看。',
  },
]
