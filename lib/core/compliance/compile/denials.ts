/** Words before a phrase that turn a claim or an offer into its denial: 没有治疗作用, 请勿私下转账. */
export const denials: readonly string[] =
  "不能|没法|无法|不敢|不可以|不可|不保证|不承诺|没有|没|无|不是|并非|不具有|不具备|不宣传|不宣称|不建议|不属于|不代表|不存在|不会|不支持|不允许|不让|不许|禁止|请勿|不要|切勿|谨防|拒绝|不做|不接受|不接|不搞|不参与|绝不|从不|从来不|决不|不得|严禁|不提供|不可能|小心|警惕|避免|防止|远离|千万别|请别|您别|别信|别给|别乱|不用于|谈不上|别被|不鼓励|不需要|不写|没写|没说|没有宣称|没宣称|没有说|不说|不适用|不打|不等于|并不|不含|不好说|不确保|不敢说|不敢保证|不是说|没必要|不用怕|从未|从没|don't|do not|never|cannot|can not|can't|not|no|without|avoid|beware of|refuse to|not allowed to|not intended to|unable to|isn't|won't".split(
    '|',
  )

/** Words just after a phrase that condemn it or explain it: 刷单是违规的, 零添加是指…, 根治的说法不能信. */
export const disavowals: readonly string[] =
  '是违规|违规的|我们不卖|我们没卖|我们店不卖|店里不卖|本店不卖|不卖的|我们没有卖|我们店没有|店里没有|没有卖|不在我们店|需要处方|要处方|听医生|遵医嘱|咨询医生|请到医院|要去医院|是药品|属于药品|药品才|是普通食品|是特殊用途|属于特殊|要有功效|需要功效|要有检测|要有备案|得有备案|要有证|要有批|要有报告|要有资质|需要有|必须有|得有报告|没有宣称|没做过|没有做|没检测|需要特证|需特证|要有特证|得有特证|不是我们家的|不是我们的|不是我们卖|不是我家的|不是本店|不在我们|不归我们宣|有严格规定|有明确规定|才能宣|才可以宣|才能说|才能这么|的功效没有|没有备案|没备案|未备案|需要备案|属于违规|是违法|违法的|是骗|都是骗|是诈骗|不允许|不被允许|不合规|被禁止|是禁止|要不得|违反平台|违反规则|不能信|不可信|不要信|别相信|是不行的|我们不做|我们不敢|不敢这么说|不敢这么讲|不能这么说|不能这样说|没有授权|是指|指的是|的说法|这种说法|这类说法|这个说法|的宣传不|不受保护|没有保障|没保障|犯法|会被罚|会被封|会处罚|is against|is not allowed|are not allowed|is a scam|are scams'.split(
    '|',
  )

/** Words that warn of what follows in their clause, however far: 请不要加任何自称客服的微信, 凡是让您私下转账的…. */
export const warnings: readonly string[] =
  '不要加|请不要|不要相信|不要轻信|不要添加|不要随意|不要随便|别轻信|别相信|别加|别随便|请勿|切勿|谨防|警惕|凡是|任何人|任何自称|任何以|任何要求|任何让您|任何形式|任何通过|严禁|禁止|不得|抵制|杜绝|遇到有人|遇到让您|遇到要求|遇到自称|如遇|如有人|要是有人|若有人|自称|有人让您|有人让你|有人叫您|有人加您|有人用|有人以|让您加|叫您加|要您加|别人让您|陌生人|说有人|有人打电话|有人发短信|有人联系您|陌生电话|收到短信说|接到电话说|冒充|假冒|假装|打击|举报|beware of|do not trust|never trust|anyone who'.split(
    '|',
  )

/** Words soon after a phrase, also behind a comma, that warn of it: 加微信付款的,都是骗子. */
export const warningsAfter: readonly string[] =
  '遵医嘱|听医生的|没有治疗作用|不能代替药|不是药品|千万别加|千万别信|千万别转|千万别点|千万不要|直接挂断|请挂断|挂掉|拉黑|报警|别信|别加|别理|别转|不要信|不要加|不要转|不要点|请勿|不是我们的人|那不是我们|不是我们发|不是我们客服|诈骗|骗子|骗局|谨防|上当|受骗|被骗|不受平台保护|平台不保障|没法保障您|无法保障您|风险很大|有风险|假客服|冒充的|scam|scams|scammer|scammers|fraud|are fake|is fake|not from us|is not us|are not us|please ignore|phishing'.split(
    '|',
  )
