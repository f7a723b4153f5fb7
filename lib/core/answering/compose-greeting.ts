import type { KnowledgeEntry } from '../knowledge/index.ts'

/** Words that open a chat and ask nothing yet. */
const ONLY_OPENS =
  /^(?:(?:亲|亲亲|亲爱的|老板|掌柜|店家|客服|人工|转人工|小二|您好|你好|你好啊|哈喽|嗨|在|在吗|在么|在嘛|在不在|在不|有人|有人吗|有人在吗|有客服吗|请问|咨询一下|想咨询一下|问一下|hi|hello|hey|there|anyone|are you there|呀|啊|哦|呢|了|吗|[\s,\uFF0C。.!\uFF01~\uFF5E?\uFF1F、]))+$/i

/** Whether a first message only opens the chat. */
export function onlyOpens(question: string): boolean {
  return question.length <= 40 && ONLY_OPENS.test(question.trim())
}

/** Whether an entry is the shop's greeting: quick reply or guide, filed or titled as one. */
export function isGreeting({ kind, title, category = '', tags = [] }: KnowledgeEntry): boolean {
  if (kind !== 'quick' && kind !== 'guide') return false
  const named = [title, ...tags].some((text) => /^(?:欢迎|开场|问候|迎宾|首句|首响|greeting|welcome)/i.test(text))
  return named || /(?:^|\/)(?:欢迎|开场|问候|迎宾)/.test(category)
}

/**
 * The first words to a buyer: the shop's own greeting, else who is here; then what this customer gets, when the shop said
 * so (FLOW-GREET, FLOW-TIER). `{客服}` and `{店铺}` are filled from the page later.
 */
export function composeGreeting(greeting: KnowledgeEntry | undefined, offer: string | undefined): string {
  const words = greeting?.answer.trim() ?? ''
  const opening = words === '' ? '您好，我是{店铺}的客服{客服}，请问您想了解哪一款？' : words
  const benefit = offer?.trim() ?? ''
  if (benefit === '' || opening.includes(benefit)) return opening
  const stop = /[。.!\uFF01?？~\uFF5E]$/.test(opening) ? '' : '。'
  return `${opening}${stop}${benefit}${/[。.!\uFF01~\uFF5E]$/.test(benefit) ? '' : '。'}`
}
