import { stemOf } from './word-forms.ts'

/** Tokens that carry little wherever they stand; how likely a question holds them (own rough estimates, general language). */
const EVERYDAY: readonly (readonly [likelihood: number, tokens: string])[] = [
  [0.35, '的 我 你 了 吗'],
  [0.2, '是 有 好 不 这 个 么 在 能 可 以 怎 什 一 呢 您 请 问 亲 the i to is a my'],
  [
    0.1,
    '啊 吧 呀 哦 嗯 那 就 都 还 也 要 会 没 到 里 上 下 为 给 和 们 它 他 她 么 哪 多 少 几 样 时 候 看 说 想 去 来 用 and of for can you do in it on me how what this have with please are',
  ],
  [
    0.05,
    '大 小 后 前 得 着 过 再 让 把 被 从 对 跟 比 又 很 太 真 老 家 人 天 今 现 知 道 谢 点 出 起 做 成 该 因 所 但 如 果 does did be was not am at if your from or that will would when why where there hi hello hey thanks thank ok an we us our they them he she by as so no not just here some any been has had got get could should may about up out more done were which who also then than very only',
  ],
]
const RARE = 0.004

const everyday = new Map(
  EVERYDAY.flatMap(([likelihood, tokens]) => tokens.split(' ').map((t) => [stemOf(t), likelihood] as const)),
)

/** How likely a question of any shop holds the token, before this shop's own questions have been counted. */
export function everydayLikelihood(token: string): number {
  return everyday.get(token) ?? RARE
}

/** Whether the token is of these: could is no typing error of cold. */
export function isEveryday(token: string): boolean {
  return everyday.has(token)
}
