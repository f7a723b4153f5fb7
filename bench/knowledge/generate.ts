import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

/** A small seeded generator (mulberry32): the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const OPENINGS =
  '请问 我想问下 亲 你好 麻烦看下 为什么 怎么 可以 能不能 是不是 如果 昨天 今天 上次 我买的 这款 那个 你们家的 店里 刚刚'.split(
    ' ',
  )
const THINGS =
  '快递 包裹 订单 发票 优惠券 运费 退款 尺码 颜色 面料 地址 电话 赠品 保修 说明书 充电器 屏幕 电池 裙子 裤子 鞋子 外套 奶粉 水果 牛肉 礼盒 手机 耳机 键盘 镜片 沙发 床垫 窗帘 油漆 轮胎 雨刷 会员 积分 定金 尾款 预售 差价 活动 直播间 样品'.split(
    ' ',
  )
const DEEDS =
  '什么时候到 怎么还没发 可以改吗 能退吗 怎么换 多少钱 有没有货 会不会掉色 要自己付吗 坏了怎么办 不见了 少了一件 发错了 还能用吗 几天能到 可以便宜点吗 起球吗 洗了缩水吗 保质期多久 需要安装吗 支持七天无理由吗 有现货吗 哪里能看到 没有收到 用不了 填错了 适合送人吗 和图片一样吗 过敏能用吗 质量怎么样'.split(
    ' ',
  )
const RARE =
  '湖南 蓝牙 防晒 加绒 真丝 榴莲 不锈钢 折叠 夜光 无糖 儿童 孕妇 老人 学生 婚礼 露营 健身 车载 办公室 阳台 抹茶 羊毛 竹炭 陶瓷 亚麻 静音 快充 防水 轻薄 大码'.split(
    ' ',
  )

/** Questions of ten to twenty characters as buyers write them, out of words of our own. */
export function generateQuestions(count: number, seed = 1): string[] {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  // a rare character or two keeps questions apart the way product names do
  const name = (): string => String.fromCharCode(0x4e00 + Math.floor(random() ** 2 * 6000))
  return Array.from(
    { length: count },
    () => `${pick(OPENINGS)}${pick(RARE)}${name()}${name()}${pick(THINGS)}${pick(DEEDS)}`,
  )
}

/** Lines of an answer: as a shop's are, about as long together as its questions. */
const ANSWER_LINES = 2

/** Entries of `perEntry` questions each, with an answer of {@link ANSWER_LINES} lines of the same kind of words. */
export function generateEntries(questionCount: number, perEntry = 3): KnowledgeEntry[] {
  const questions = generateQuestions(questionCount)
  const told = generateQuestions(Math.ceil(questionCount / perEntry) * ANSWER_LINES, 2)
  const entries: KnowledgeEntry[] = []
  for (let i = 0; i < questions.length; i += perEntry) {
    const own = questions.slice(i, i + perEntry)
    const answer = told.splice(-ANSWER_LINES).join('。')
    entries.push({ id: `e${String(i)}`, kind: 'faq', title: own[0] ?? '', questions: own, answer })
  }
  return entries
}
