import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Language } from '@/lib/core/shared/index.ts'
import { en } from './en.ts'
import { formatOf, type Format } from './format.ts'
import { zhCn, type Words } from './zh-cn.ts'

/** What a component needs to speak: its words, its number and time formats, and which language they are. */
export interface Speech {
  readonly words: Words
  readonly format: Format
  readonly language: Language
}

const catalogues: Readonly<Record<Language, Words>> = { 'zh-CN': zhCn, en }

/** The catalogue of a language. */
export function wordsOf(language: Language): Words {
  return catalogues[language]
}

const SpeechContext = createContext<Speech>({ words: zhCn, format: formatOf('zh-CN'), language: 'zh-CN' })

/** Gives everything below it one language, and tells the browser so (fonts, line breaking, screen readers). */
export function WordsProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  const { language, children } = props
  const speech = useMemo(() => ({ words: wordsOf(language), format: formatOf(language), language }), [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The words, formats and language of the place where it is called. */
export function useWords(): Speech {
  return useContext(SpeechContext)
}
