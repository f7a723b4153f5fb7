/** Characters drawn like another one whose sound they don't have, by the sound of that one: 莪 is read as 我, 伽 as 加. */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  wo: '莪硪',
  jia: '伽茄',
  wei: '徽嶶癓幑',
  zhi: '冶',
  xi: '糸',
  mei: '羙羮',
  guo: '囯囻',
  hao: '恏',
  xin: '訫伩',
  zui: '蕞樶',
  yi: '弌',
  zhen: '嫃',
  bao: '笣',
}

/** Sounds that many speakers don't tell apart, in the order in which they are made alike. */
const HEARD_AS: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/u, '$1'],
  [/^n(?=[^g])/u, 'l'],
  [/([aei]n)g$/u, '$1'],
]

/** What a syllable is heard as: zh and z, n and l, ang and an are one. */
export function heardAs(syllable: string): string {
  return HEARD_AS.reduce((heard, [from, to]) => heard.replace(from, to), syllable)
}

/** Syllables of characters that are read by what they are drawn like. */
export const drawnLike: readonly (readonly [character: string, syllable: string])[] = Object.entries(
  DRAWN_LIKE,
).flatMap(([syllable, characters]) => [...characters].map((character) => [character, syllable] as const))
