/** `{退货地址}`, `{{姓名|亲}}`, `{{颜色:黑色/白色}}`: a name of up to 20 signs, no line break, no nested brace. */
const SLOT = /\{\{?\s*([\p{L}_][^{}\n|:]{0,19}?)\s*(?:[|:][^{}\n]{0,80})?\}\}?/gu

/** Names of slots that still stand in a text that is about to be sent, each once, in order. */
export function openSlotsIn(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1] ?? ''))]
}
