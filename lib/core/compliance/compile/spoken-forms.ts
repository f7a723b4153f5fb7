/** Words as they are written in dialect or in jest, by the plain word. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  没有: ['木有', '冇', '莫得', '么得', '米有'],
  不知道: ['不道', '布吉岛', '不造'],
  什么: ['啥子', '神马'],
  喜欢: ['稀饭'],
}

/** `phrase` as it is said elsewhere; none where it holds no such word. */
export function spokenForms(phrase: string): string[] {
  return Object.entries(SPOKEN).flatMap(([plain, forms]) =>
    phrase.includes(plain) ? forms.map((form) => phrase.replace(plain, form)) : [],
  )
}
