/** What a short form stands for once it has lost its apostrophe; buyers leave it out. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'dont:do not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not|werent:were not|hasnt:has not|' +
    'havent:have not|hadnt:had not|cant:can not|cannot:can not|couldnt:could not|shouldnt:should not|wont:will not|' +
    'wouldnt:would not|im:i am|ive:i have|youre:you are|theyre:they are|whats:what is|wheres:where is|hows:how is|' +
    'thats:that is|theres:there is'
  )
    .split('|')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
)

/** What stands behind an apostrophe; a possessive stands for nothing. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
])

/** Numbers of so many digits are of orders, parcels and telephones: which one says nothing of what is asked. */
const LONG_NUMBER = /^\d{5,}$/
const ANY_LONG_NUMBER = '00000'

/** Words up to this length have no ending to lose. */
const SHORT_WORD = 3

/** One ending less; the same word when it has none. Inflection only: cancelled is cancel, cancellation is not. */
function loseEnding(word: string): string {
  if (word.length <= SHORT_WORD) return word
  if (word.endsWith('ies')) return word.slice(0, -2)
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return /[sui]s$/.test(word) ? word : word.slice(0, -1)
  const stem = /^(.*[aeiouy].*)(?:ing|(?<!e)ed)$/.exec(word)?.[1]
  if (stem !== undefined && stem.length >= SHORT_WORD) return stem
  if (/([bdgmnprtl])\1$/.test(word)) return word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  return word.endsWith('e') ? word.slice(0, -1) : word
}

/** What all forms of an English word have in common: `orders`, `ordered`, `ordering` are `order`. Applied again it changes nothing. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  let stem = word
  for (let next = loseEnding(stem); next !== stem; next = loseEnding(stem)) stem = next
  return stem
}

/**
 * The words a written word is compared by, in lower case: its stem, both words of a short form (`didn't`), one and the
 * same for every long number. Applied again to its own words it changes nothing.
 */
export function wordForms(word: string): readonly string[] {
  if (LONG_NUMBER.test(word)) return [ANY_LONG_NUMBER]
  const plain = word.replaceAll(/['’]/g, '')
  const short = SHORT_FORMS.get(plain)
  if (short !== undefined) return short.split(' ').map(stemOf)
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  if (apostrophe < 0) return [stemOf(word)]
  const head = stemOf(word.slice(0, apostrophe).replaceAll(/['’]/g, ''))
  const tail = word.slice(apostrophe + 1)
  const ending = ENDINGS.get(tail)
  return ending === undefined ? [head] : [head, stemOf(ending)]
}
