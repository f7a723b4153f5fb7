import { anyOf } from '../shared/index.ts'

/** Words that take back what was told before them. */
const CORRECTION = anyOf(
  /(?<![对得])不对(?!称)|不是|错了|❌|✅|✔|[×✖](?! ?\d)|\*/,
  // 手滑打错, 说反了, 看岔了, 串行
  /[打写说看记搞量称弄填输发报按念听敲码传算选抄]错|[说写看搞弄量拿]反|[看记搞弄说]岔|[看填打说]串|串行|[打写按说发][快急]了/,
  /口误|手[滑误抖残快]|嘴瓢|笔误|改一下|改口|更正|纠正|订正/,
  // 163 不,168; 163哦不164
  /(?<=[ ,\d]|^)不[,， 。]|[哦啊呃噢唉嗯哎诶额呀]不(?![要用买])|呸|算了/,
  // 上面那条, 刚才的不算, 以这个为准
  /(?:上一?|前一?|上面那?|前面那?|刚才?那?|刚发的?那?)[条句行]/,
  /(?:刚才|上面|前面|刚刚|刚)(?:那个|那条|的)?(?:不算|作废|无效|不准|忽略|别看|删)|以(?:这个|这条|这次|下面|后面)为准/,
  // 重新量, 又量了一次
  /重新|重[量称测打发说来](?!的)|[再又]量了?一[次遍下回]/,
  /应该是|那是(?:脖|腰|肚|胸|屁|臀|头|脚|别人|鞋|衣|去年|以前|之前)|其实(?:是|才|只|应)|准确(?:的|来)?说/,
  /sorry|oops|typo|my bad|\bwrong\b|i mean|i meant|\bwait|actually|correction|scratch that|make that/,
)

/** Whether the words take something back: 啊不对, 那是脖子 重新量, sorry I mean. */
export function tellsCorrection(words: string): boolean {
  return CORRECTION.test(words)
}
