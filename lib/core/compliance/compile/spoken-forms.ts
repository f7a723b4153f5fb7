/**
 * Words as they are written in dialect, in jest, half in pinyin, in parts or with a character that only looks right, by the plain
 * word. A letter written as @ or * is skipped as any sign is, so such forms lack it.
 */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  没有: ['木有', '冇', '莫得', '么得', '米有'],
  不知道: ['卜知道', '不道', '布吉岛', '不造'],
  什么: ['啥子', '神马'],
  喜欢: ['稀饭'],
  最: ['zui'],
  顶级: ['顶极', '顶及', '顶ji'],
  百分百: ['百分bai', '100分百', '佰分佰'],
  百分之百: ['百分之bai'],
  赔: ['pei', '陪'],
  补偿: ['补chang'],
  退款: ['退kuan', '腿款', 'tui款'],
  返现: ['返xian', '反现', '返限'],
  返: ['fan'],
  好评: ['好坪', '好苹', '好ping', '好pin'],
  差评: ['差ping', '差坪', '叉评'],
  发票: ['发piao', 'fa票', '发嘌'],
  付款: ['付kuan', 'fu款'],
  下单: ['下dan', 'xia单'],
  扫码: ['扫马', '扫吗', '扫ma'],
  加群: ['加裙', '加qun'],
  进群: ['进裙', '进qun'],
  拉群: ['拉裙', '拉qun'],
  入群: ['入裙', '入qun'],
  减肥: ['减月巴', 'jian肥', '减fei'],
  治病: ['治bing', 'zhi病'],
  治疗: ['治liao', 'zhi疗'],
  脑子: ['脑zi', 'nao子'],
  不退: ['八退', '8退', '不辶艮', '不艮辶'],
  不换: ['八换', '8换'],
  不赔: ['八赔', '8赔', '不贝咅'],
  不确定: ['8确定', '八确定', '不确腚', '不缺定'],
  不清楚: ['8清楚', '八清楚', '不清处'],
  密码: ['mi码', '密ma', '蜜码', 'pwd'],
  验证码: ['yzm', '验正码', 'yan证码', '验证ma'],
  闲鱼: ['xian鱼', '咸鱼app', '闲yu'],
  屁事: ['p事', 'pi事', '皮事'],
  独一无二: ['独一无2', '独1无2'],
  正品: ['正pin', 'zheng品'],
  包治: ['包冶', 'bao治'],
  '100%': ['l00%', 'loo%', '1oo%', 'l0o%', '1o0%'],
  instagram: ['lnstagram', '1nstagram', 'instagrarn', 'instgram', 'inst4gram'],
  whatsapp: ['vvhatsapp', 'whatsap', 'watsapp', 'whtsapp', 'wh4tsapp', 'whats4pp'],
  wechat: ['vvechat', 'wecht', 'w3chat'],
  telegram: ['te1egram', 'teiegram', 'telegrarn', 'telegrm'],
  facebook: ['faceb00k', 'faceb0ok', 'facebo0k'],
  "world's": ["w0rld's", "wor1d's"],
  cash: ['csh', 'c4sh'],
  guarantee: ['gu4rantee', 'gurantee', 'guarntee'],
}

/** `phrase` as it is written elsewhere; none where it holds no such word. */
export function spokenForms(phrase: string): string[] {
  return Object.entries(SPOKEN).flatMap(([plain, forms]) =>
    phrase.includes(plain) ? forms.map((form) => phrase.replace(plain, form)) : [],
  )
}
