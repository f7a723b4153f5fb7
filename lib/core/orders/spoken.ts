import type { ChatMessage } from '../shared/index.ts'

/** Nobody types more than this; what is longer was pasted, and its head tells enough. */
const MAX_TEXT = 2000

const VOCATIVE =
  /^(?:(?:亲亲?|亲爱的|老板娘?|掌柜的?|宝(?:宝|子|贝)?|小姐姐|小哥哥|姐姐?|哥|大姐|大哥|美女|帅哥|客服|店家|那个|内个|你好|您好|在吗|哈[喽啰]|嗨|hello|hi|hey|dear)[\s,，、~～!！。.]+)+/i

/** A message without the address it begins with (亲 黑色的, 老板 拍了); what is left is still a piece of the chat. */
function plainText(text: string): string {
  const rest = text.slice(0, MAX_TEXT).replace(VOCATIVE, '')
  return rest.trim() === '' ? text.slice(0, MAX_TEXT) : rest
}

/** Only people's words count: what systems and robots wrote is left out. */
export function spokenMessages(messages: readonly ChatMessage[], now: number | undefined): ChatMessage[] {
  return messages
    .filter((message) => message.side !== 'system' && message.auto !== true && (now === undefined || message.at <= now))
    .map((message) => {
      const text = plainText(message.text)
      return text === message.text ? message : { ...message, text }
    })
}
