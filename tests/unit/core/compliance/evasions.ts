/** Ways to hide a phrase (kinds of RULE-EVASION), each made from the plain phrase. */

const split = (phrase: string, between: (at: number) => string): string =>
  [...phrase].map((character, at) => (at === 0 ? character : between(at) + character)).join('')

const TRADITIONAL: Readonly<Record<string, string>> = {
  薇: '薇',
  评: '評',
  现: '現',
  转: '轉',
  账: '賬',
  单: '單',
  钱: '錢',
  联: '聯',
  线: '線',
  级: '級',
  极: '極',
  绝: '絕',
  对: '對',
  复: '復',
  发: '發',
  疗: '療',
  减: '減',
  压: '壓',
  消: '消',
  号: '號',
  码: '碼',
  给: '給',
  办: '辦',
  宝: '寶',
  销: '銷',
  独: '獨',
  换: '換',
  国: '國',
  风: '風',
  险: '險',
  颈: '頸',
}

/** Lower-case letters as the letters of a style that begins with `first`. */
const styled = (text: string, first: number): string =>
  text.replaceAll(/[a-z]/gu, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97))

const wide = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** One way to hide, by name. `made` is undefined where it has nothing to change. */
export interface Evasion {
  readonly kind: string
  readonly make: (phrase: string) => string
}

export const evasions: readonly Evasion[] = [
  { kind: 'full width', make: wide },
  { kind: 'upper case', make: (phrase) => phrase.toUpperCase() },
  { kind: 'circled letters', make: (phrase) => styled(phrase, 0x24d0) },
  { kind: 'mathematical letters', make: (phrase) => styled(phrase, 0x1d41a) },
  { kind: 'mathematical script', make: (phrase) => styled(phrase, 0x1d4ea) },
  { kind: 'hyphen', make: (phrase) => split(phrase, () => '-') },
  { kind: 'space', make: (phrase) => split(phrase, () => ' ') },
  { kind: 'full stop', make: (phrase) => split(phrase, () => '。') },
  { kind: 'dot', make: (phrase) => split(phrase, () => '.') },
  { kind: 'comma', make: (phrase) => split(phrase, () => ',') },
  { kind: 'symbols', make: (phrase) => split(phrase, (at) => (at === 1 ? '@#$' : '*')) },
  { kind: 'emoji', make: (phrase) => split(phrase, () => '✨') },
  { kind: 'joined emoji', make: (phrase) => split(phrase, (at) => (at === 1 ? '👩‍👧' : '')) },
  { kind: 'heart with selector', make: (phrase) => split(phrase, (at) => (at === 1 ? '❤️' : '')) },
  { kind: 'zero width', make: (phrase) => split(phrase, () => '\u200B') },
  { kind: 'word joiner', make: (phrase) => split(phrase, () => '\u2060') },
  { kind: 'bidi', make: (phrase) => split(phrase, () => '\u202E') },
  { kind: 'variation selector', make: (phrase) => split(phrase, () => '\uFE0F') },
  { kind: 'combining mark', make: (phrase) => split(phrase, () => '\u0336') },
  { kind: 'repeats', make: (phrase) => [...phrase].map((character) => character + character).join('') },
  {
    kind: 'traditional',
    make: (phrase) => [...phrase].map((character) => TRADITIONAL[character] ?? character).join(''),
  },
  { kind: 'new line', make: (phrase) => split(phrase, (at) => (at === 1 ? '\n' : '')) },
]

/** Phrases whose category is about hiding, so that every way of hiding is expected to be seen through. */
export const hiddenPhrases: readonly string[] =
  '加微信|加v|vx|wx|weixin|qq群|好评返现|刷单|私下转账|线下转账|不走平台|支付宝转账|加qq|删差评|绿泡泡|薇信|返现卡|空包|提前确认收货'.split(
    '|',
  )

/** Phrases that are claims: seen through at the separators and characters that leave one clause. */
export const claimPhrases: readonly string[] =
  '国家级|顶级|极品|史无前例|立竿见影|保证有效|零风险|根治|祛斑|降血糖|消炎|减肥效果|无效退款|概不退换|不给退款|绝对正品|终身保修|全网最低|销量第一|专家推荐|独一无二|神经病|白痴'.split(
    '|',
  )
