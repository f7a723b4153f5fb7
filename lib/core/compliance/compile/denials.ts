import { ASKED, DENIAL, DENIAL_AFTER, FIRM_DENIAL, WARNING, WARNING_AFTER } from '../matcher/alphabet.ts'

/** Words before a phrase that turn a claim or an offer into its denial: 没有治疗作用, 请勿私下转账. */
const denials: readonly string[] =
  "不再写|不再说|不再用|不再宣传|去掉了|删掉了|改掉了|没人能|没人敢|谁也不敢|谁都不敢|不懂|不改|不碰|不用告诉|不用刷|不用返|不用私|不用转|不用好评|不用发|不用给|不用报|不能|没法|无法|不敢|不可以|不可|不保证|不承诺|没有|没|无|不是|并非|不具有|不具备|不宣传|不宣称|不建议|不属于|不代表|不存在|不会|不支持|不允许|不让|不许|禁止|请勿|不要|切勿|谨防|拒绝|不做|不接受|不接|不搞|不参与|绝不|从不|从来不|决不|不得|严禁|不提供|不可能|小心|警惕|避免|防止|远离|千万别|请别|您别|别信|别给|别乱|不用于|谈不上|帮不上|起不到|达不到|够不上|别被|不鼓励|不需要|不写|没写|没说|没有宣称|没宣称|没有说|不说|不适用|不打|不等于|并不|不含|不好说|不确保|不敢说|不敢保证|不敢说|不方便说|没资格|不追求|不用加|无需加|不必加|不需要加|没让您加|不加我|没办法保证|不好保证|不能承诺|没法承诺|难保证|不吹|不敢吹|不加您|不存在什么|不治|不祛|不降血|不降压|不消|不抗|不补|不杀|不淡|不减肥|不瘦身|不防|不搞|不参加|不赞成|不主张|不鼓励|不推荐|不提倡|不是说|没必要|不用怕|从未|从没|don't|do not|never|cannot|can not|can't|not|no|without|avoid|beware of|refuse to|not allowed to|not intended to|unable to|isn't|won't".split(
    '|',
  )

/** Words just after a phrase that condemn it or explain it: 刷单是违规的, 零添加是指…, 根治的说法不能信. */
const disavowals: readonly string[] =
  '证书我们没有|证书没有|资质没有|认证没有|称号没有|那种说法|那种话|没有依据|没有科学依据|没科学依据|我们不接|我们不碰|的事我们不|早就不用|停更|不允许宣|我们没有这|是违规|违规的|我们不卖|我们没卖|我们店不卖|店里不卖|本店不卖|不卖的|我们没有卖|我们店没有|店里没有|没有卖|不在我们店|需要处方|要处方|听医生|遵医嘱|咨询医生|请到医院|要去医院|是药品|属于药品|药品才|是普通食品|是特殊用途|属于特殊|要有功效|需要功效|要有检测|要有备案|得有备案|要有证|有证的|带证的|要有批|要有报告|要有资质|需要有|必须有|得有报告|没有宣称|没做过|没有做|没检测|需要特证|需特证|要有特证|得有特证|不是我们家的|不是我们的|不是我们卖|不是我家的|不是本店|不在我们|不归我们宣|有严格规定|有明确规定|才能宣|才可以宣|才能说|才能这么|的功效没有|没有备案|没备案|没备过案|没备过|没报备|没批过|没拿过批|未备案|需要备案|属于违规|是违法|违法的|是骗|都是骗|是诈骗|不允许|不被允许|不合规|被禁止|是禁止|要不得|违反平台|违反规则|不能信|不可信|不要信|别相信|没法跟您说|真没法说|没法说|没法给您保证|没法保证|不敢保证|不敢打包票|不好讲|这类功效|这种功效|这些功效|功效没有|这种话|这话没|这话我|两个字|这两个字|这几个字|这些字|是店名|是书名|是名字|是颜色名|是品牌名|是歌名|是片名|是游戏名|这词您|这词不|这个词|这个电影|这部电影|这本书|那本书|那套书|那套漫画|周边是|游戏书|系列书|我们做不到|做不到也|我们不会做|的叫法|这种叫法|没有这种|没有这个说法|是不行的|我们不做|我们不敢|不敢这么说|不敢这么讲|不能这么说|不能这样说|没有授权|是指|指的是|的说法|这种说法|这类说法|这个说法|的宣传不|不受保护|没有保障|没保障|这种词|这类词|这种字眼|这种话我|的字样|等字样|是平台禁止|平台禁止|是平台不允许|平台不让|是不可能|不可能的|是不现实|不现实|不科学|没授权|要授权|需授权|需要授权|要证书|要认定|要有认定|要资质|要许可|我们没有授权|我们没授权|我们店不做|我们不搞|我们从不|是不对的|是谣言|是虚假|会扣分|要扣分|要罚款|要处罚|不合法|不让做|不给做|已经结束|活动结束|早结束了|犯法|会被罚|会被封|会处罚|series is|is a book|is the name|is just a name|is against|is not allowed|are not allowed|is a scam|are scams'.split(
    '|',
  )

/** Words that warn of what follows in their clause, however far: 请不要加任何自称客服的微信, 凡是让您私下转账的…. */
const warnings: readonly string[] =
  '您问能不能|您问可不可以|您问可以不|您问是不是|您问会不会|不会以任何|客服不会|我们不会让|我们绝不会|我们不会要求|从不要求|不会主动|不要加|请不要|不要相信|不要轻信|不要添加|不要随意|不要随便|别轻信|别相信|别加|别随便|请勿|切勿|谨防|警惕|凡是|任何人|任何自称|任何以|任何要求|任何让您|任何形式|任何通过|严禁|禁止|不得|抵制|杜绝|遇到有人|遇到让您|遇到要求|遇到自称|如遇|如有人|要是有人|若有人|自称|有人让您|有人让你|有人叫您|有人加您|有人用|有人以|让您加|叫您加|要您加|别人让您|陌生人|说有人|有人打电话|有人发短信|有人联系您|陌生电话|收到短信说|接到电话说|冒充|假冒|假装|打击|举报|beware of|do not trust|never trust|anyone who|we never ask|we will never ask|will never ask|never asks'.split(
    '|',
  )

/** Words soon after a phrase, also behind a comma, that warn of it: 加微信付款的,都是骗子. */
const warningsAfter: readonly string[] =
  '谁都保不了|保不了您|不用管它|不是我们放|不是我们店放|不是本店放|不是我们家放|没有这个功能|没有这功能|没有这个功效|没有这种功效|食品不允许|不允许宣称|不能宣称|不可以宣称|不能这么宣传|的叫法|不是一回事|没有这个等级|没有这种说法|没有这个说法|遵医嘱|听医生的|没有治疗作用|不能代替药|不是药品|千万别加|千万别信|千万别转|千万别点|千万不要|直接挂断|请挂断|挂掉|拉黑|报警|别信|别加|别理|别转|不要信|不要加|不要转|不要点|请勿|不是我们的人|那不是我们|不是我们发|不是我们客服|诈骗|骗子|骗局|谨防|上当|受骗|被骗|不受平台保护|平台不保障|没法保障您|无法保障您|风险很大|有风险|假客服|冒充的|scam|scams|scammer|scammers|fraud|are fake|is fake|not from us|is not us|are not us|please ignore|phishing'.split(
    '|',
  )

/**
 * Words that take back whatever follows, also what the agent is accused of: 不是不知道, 没说不保修, 不用您自己联系. Only
 * whole turns: 不是 alone stands in 是不是, and 不会 in 你不会自己看吗.
 */
const firmDenials: readonly string[] =
  '谁说不|没人说不|怎么可能不|哪有不|不是不|没说不|没有说不|怎么会不|哪能不|不是让您|不是让你|不用您|不用你|不需要您|没让您|没有让您|并不是|绝不是|不是怪您|不怪您|没有怪您|没怪您|没有嫌|没嫌您|不嫌您|不是嫌'.split(
    '|',
  )

/** Questions in which a denial stands that denies nothing. */
const asked: readonly string[] =
  '有没有|有货没货|有没货|发没发|到没到|收没收|付没付|拍没拍|买没买|退没退|能不能|是不是|会不会|要不要|可不可以|可不可|行不行|用不用|让不让|接不接|做不做|打不打|加不加|方不方便'.split(
    '|',
  )

/** Words that excuse what they stand beside, by what they stand for; some excuse only rules that can be denied. */
export const excuses: readonly {
  readonly texts: readonly string[]
  readonly target: number
  readonly of: 'deniable' | 'builtIn'
}[] = [
  { texts: denials, target: DENIAL, of: 'deniable' },
  { texts: warnings, target: WARNING, of: 'deniable' },
  { texts: disavowals, target: DENIAL_AFTER, of: 'builtIn' },
  { texts: firmDenials, target: FIRM_DENIAL, of: 'builtIn' },
  { texts: asked, target: ASKED, of: 'builtIn' },
  { texts: warningsAfter, target: WARNING_AFTER, of: 'builtIn' },
]
