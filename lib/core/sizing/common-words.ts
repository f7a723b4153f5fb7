/**
 * What Hong Kong, Macau and Taiwan write of sizes, in the words the rest of this room reads: traditional characters and
 * Cantonese. Only what is said of bodies and sizes; a text without these characters comes back as it was.
 */

const TRADITIONAL = '碼體圍腳長頭歲兩個幾麼寬選買號適點釐媽兒閨們爺給腦長哪裡當對應該還現後試腰褲穩會嗎'
const SIMPLIFIED = '码体围脚长头岁两个几么宽选买号适点厘妈儿闺们爷给脑长哪里当对应该还现后试腰裤稳会吗'

const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (char, at) => [char, SIMPLIFIED[at] ?? char] as const),
)
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g')

const CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/乜嘢|乜野|乜|咩野|咩(?=码|尺|号|size|大)/gi, '什么'],
  [/边(?=个?[码号])/g, '哪'],
  [/[着著](?=什么|哪|几|得|落|多大|大|细|边|咩|码|[smlx\d])/gi, '穿'],
  [/啱(?=我|佢|唔啱|[穿着著])|啱/g, '合适'],
  [/佢/g, '他'],
  [/嘅/g, '的'],
  [/唔/g, '不'],
  [/冇/g, '没'],
  [/係/g, '是'],
  [/(?<![a-z] )size(?=[码 ]?(?:啱|合|好|岩)|[?？]?$)/gi, '码'],
]

/** The message in common words and simplified characters. Never throws, linear in the text. */
export function toCommonWords(message: string): string {
  const simplified = message.replace(ANY_TRADITIONAL, (char) => TO_SIMPLIFIED.get(char) ?? char)
  return CANTONESE.reduce((text, [said, common]) => text.replace(said, common), simplified)
}
