import { useEffect } from 'react'
import type { Language } from '@/lib/core/shared/index.ts'

/** Tells the document its language and theme; `system` leaves the choice to the browser. */
export function usePageLook(language: Language, theme: 'system' | 'light' | 'dark', title: string): void {
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = language
    if (theme === 'system') delete documentElement.dataset['theme']
    else documentElement.dataset['theme'] = theme
    document.title = title
  }, [language, theme, title])
}
