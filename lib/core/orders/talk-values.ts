import type { Said, Statement } from './statements.ts'

/** The count as the agent says it back, where another measure word is used. */
export function countedBy(own: readonly Said[], said: readonly Said[]): readonly Said[] {
  return own.map(({ value }) => value.key).join() === said.map(({ value }) => value.key).join() ? own : said
}

/** A value by its name and number: 两个 is not 三个. */
export function nameOf({ value }: Said): string {
  return value.family === 'quantity' ? value.numbers.join() : value.key
}

/** The counts that are only spoken of. */
export function countsTold(statements: readonly Statement[]): Set<string> {
  return new Set(countsIn(statements.filter(({ act }) => act === 'mention')))
}

/** The counts of some statements, each by its measure word and number. */
export function countsIn(statements: readonly Statement[]): string[] {
  const counts = statements.flatMap(({ said }) => said).filter(({ value }) => value.family === 'quantity')
  return counts.map(({ value }) => value.key + String(value.numbers[0]))
}

/** 好吧30 takes the 30 and not the 20L that was spoken of last. */
export function isOtherNumber(offered: readonly Said[], statements: readonly Statement[]): boolean {
  const bare = statements
    .flatMap(({ act, said }) => (act === 'want' ? said : []))
    .filter(({ value }) => value.family === 'number')
  const measured = offered.some(({ value }) => value.numbers.length === 1 && value.family !== 'quantity')
  return (
    measured && bare.length > 0 && !bare.some((one) => offered.some((other) => other.raw.startsWith(one.raw.trim())))
  )
}

/** 单卖的暂时没有哦: nothing else is said than that it cannot be had. */
export function refusesAll(statements: readonly Statement[]): boolean {
  const text = statements.map(({ clause }) => clause.text).join(' ')
  return (
    text.length <= 16 &&
    (statements.every(({ said }) => said.length === 0) || /单卖/.test(text)) &&
    /(?:单卖|单买|单拍|拆|这样|那个).{0,6}(?:没有|不行|不卖|卖不了|拍不了|做不了)|不单卖|不拆|拆不了/.test(text)
  )
}
