import type { Level } from '../matcher/index.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { findWildcardPattern, parsePattern } from '../compile/grammar.ts'

/** A line that could not be read, and what to do about it. Lines count from 1. */
export interface RuleLineFault {
  readonly line: number
  readonly text: string
  readonly fault: string
}

/** Rules read from lines or cells; faulty ones are told and never stop the good ones. */
export interface RuleLines {
  readonly rules: PhraseRule[]
  readonly faults: RuleLineFault[]
}

const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  禁: 'block',
  禁止: 'block',
  禁止发送: 'block',
  拦截: 'block',
  block: 'block',
  警: 'warn',
  警告: 'warn',
  warn: 'warn',
  提: 'hint',
  提示: 'hint',
  提醒: 'hint',
  仅记录: 'hint',
  hint: 'hint',
}
const LEVEL_NAMES: Readonly<Record<Level, string>> = { block: '禁', warn: '警', hint: '提' }
const COLUMNS = {
  词语: 0,
  phrase: 0,
  词: 0,
  级别: 1,
  level: 1,
  替换词: 2,
  replacement: 2,
  说明: 3,
  reason: 3,
  分类: 4,
  category: 4,
  例外: 5,
  except: 5,
} as const
const DEFAULT_CATEGORY = '自定义'
const LONGEST = 200
const LEAST_IN_LIST = 3
const LONGEST_IN_LIST = 8

/** Splits a cell into phrase and aliases at 、 or / or ;. `\/` keeps the mark. */
function splitPhrases(cell: string): string[] {
  return cell
    .split(/(?<!\\)[、/；;]/u)
    .map((part) => part.replaceAll(/\\([、/；;])/gu, '$1').trim())
    .filter((part) => part !== '')
}

function faultOf(phrases: readonly string[], levelWord: string): string | undefined {
  if (phrases.length === 0) return '缺少词语'
  const tooLong = phrases.find((phrase) => phrase.length > LONGEST)
  if (tooLong !== undefined) return `词语超过 ${LONGEST} 个字`
  if (levelWord !== '' && !Object.hasOwn(LEVEL_WORDS, levelWord.toLowerCase()))
    return `级别“${levelWord}”不认识，请写 禁、警 或 提`
  for (const phrase of phrases) {
    const wildcard = findWildcardPattern(phrase)
    if (wildcard !== undefined && !wildcard.ok) return wildcard.error
    if (wildcard?.ok === true && !parsePattern(wildcard.value).ok) return '通配写法不对'
    if (!/[\p{L}\p{N}]/u.test(phrase)) return '只有标点或空白，没有可匹配的文字'
  }
  return undefined
}

/** Rules from rows of cells (a CSV file already split). A first row that names columns sets their order. */
export function parseRuleRows(rows: readonly (readonly string[])[], idPrefix = 'custom'): RuleLines {
  return readRows(
    rows.map((cells, index) => ({ cells, line: index + 1 })),
    idPrefix,
  )
}

function readRows(
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  idPrefix: string,
): RuleLines {
  const rules: PhraseRule[] = []
  const faults: RuleLineFault[] = []
  let order = [0, 1, 2, 3, 4, 5]
  const seen = new Set<string>()
  rows.forEach(({ cells, line }) => {
    const trimmed = cells.map((cell) => cell.trim())
    if (trimmed.every((cell) => cell === '') || trimmed[0]?.startsWith('#') === true) return
    const heads = trimmed.map((cell) => Object.entries(COLUMNS).find(([name]) => name === cell.toLowerCase())?.[1])
    if (rules.length === 0 && heads[0] !== undefined && heads.some((head) => head === 0)) {
      order = [0, 1, 2, 3, 4, 5].map((column) => heads.indexOf(column as 0))
      return
    }
    const cell = (column: number): string => trimmed[order[column] ?? -1] ?? ''
    const phrases = splitPhrases(cell(0))
    const levelWord = cell(1)
    const fault =
      faultOf(phrases, levelWord) ?? (seen.has(phrases[0] ?? '') ? `“${phrases[0]}”前面已经有了` : undefined)
    const [phrase, ...aliases] = phrases
    if (fault !== undefined || phrase === undefined) {
      faults.push({ line, text: cells.join(' | '), fault: fault ?? '缺少词语' })
      return
    }
    seen.add(phrase)
    const except = splitPhrases(cell(5))
    rules.push({
      id: `${idPrefix}/${phrase}`,
      phrase,
      category: cell(4) === '' ? DEFAULT_CATEGORY : cell(4),
      level: LEVEL_WORDS[levelWord.toLowerCase()] ?? 'warn',
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(cell(2) === '' ? {} : { replacement: cell(2) }),
      ...(cell(3) === '' ? {} : { reason: cell(3) }),
      ...(except.length === 0 ? {} : { except }),
    })
  })
  return { rules, faults }
}

/**
 * What a line with commas and nothing else between its words means: columns where the second is a level (最好,禁), a
 * list of phrases where there are three or more short ones (最好,第一,顶级), else one phrase (亲,在吗).
 */
function splitAtCommas(line: string): string[] {
  const words = line.split(/[,\uFF0C]/u).map((word) => word.trim())
  if (Object.hasOwn(LEVEL_WORDS, words[1]?.toLowerCase() ?? '')) return [words.join('|')]
  const isList = words.length >= LEAST_IN_LIST && words.every((word) => word !== '' && word.length <= LONGEST_IN_LIST)
  return isList ? words : [line]
}

/**
 * Rules as a supervisor types them, one a line: `词语 | 级别 | 替换词 | 说明 | 分类 | 例外`, all but the first optional.
 * `词语` may list aliases with `、` or `/`, and use `*` (up to eight characters) and `?` (one). `#` begins a comment. Words
 * between commas are columns or a list of phrases.
 */
export function parseRuleLines(text: string, idPrefix = 'custom'): RuleLines {
  const rows = text.split(/\r\n|\r|\n/u).flatMap((row, index) => {
    const parts = /[|｜\t]|^\s*#/u.test(row) ? [row] : splitAtCommas(row)
    return parts.map((part) => ({
      cells: part.split(/(?<!\\)[|｜\t]/u).map((cell) => cell.replaceAll(/\\([|｜])/gu, '$1')),
      line: index + 1,
    }))
  })
  return readRows(rows, idPrefix)
}

const escapeCell = (text: string): string => text.replaceAll(/[|｜]/gu, String.raw`\$&`).replaceAll(/[\r\n\t]+/gu, ' ')
const escapePhrase = (text: string): string => escapeCell(text.replaceAll(/[、/；;]/gu, String.raw`\$&`))

/** Rules in the form that `parseRuleLines` reads back without loss of phrase, level, replacement, reason, category and exceptions. */
export function formatRules(rules: readonly PhraseRule[]): string {
  const lines = rules.map((rule) => {
    const phrases = [rule.phrase, ...(rule.aliases ?? [])].map(escapePhrase).join('、')
    const except = (rule.except ?? []).map(escapePhrase).join('、')
    const cells = [
      phrases,
      LEVEL_NAMES[rule.level],
      escapeCell(rule.replacement ?? ''),
      escapeCell(rule.reason ?? ''),
      escapeCell(rule.category),
      except,
    ]
    return cells.join(' | ')
  })
  return ['词语 | 级别 | 替换词 | 说明 | 分类 | 例外', ...lines].join('\n')
}
