/** Signs that open the quick replies in the composer before anyone changes them: `/` and `;`, and what an IME makes of them. */
export const DEFAULT_TRIGGERS = '/、;；'

/** More would make half the punctuation open a list. */
const MOST_TRIGGERS = 8

/** Whether these signs can open the quick replies: no letter, digit or space, each once; '' switches them off. */
export function areTriggers(signs: string): boolean {
  const each = [...signs]
  return each.length <= MOST_TRIGGERS && new Set(each).size === each.length && !/[\p{L}\p{N}\s\p{C}]/u.test(signs)
}

/** What is being typed after a trigger at the end of `text`: at the start of a token, up to `text`'s end. */
export function findTriggered(
  text: string,
  triggers: string,
): { readonly at: number; readonly query: string } | undefined {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at)
    if (/\s/u.test(sign)) return undefined
    if (!triggers.includes(sign)) continue
    return at === 0 || /\s/u.test(text.charAt(at - 1)) ? { at, query: text.slice(at + 1) } : undefined
  }
  return undefined
}

/** Whether some token of `text` begins with a trigger. */
export function hasTrigger(text: string, triggers: string): boolean {
  return triggers !== '' && text.split(/\s/u).some((token) => token !== '' && triggers.includes(token.charAt(0)))
}
