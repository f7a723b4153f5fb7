import type { Language } from '@/lib/core/shared/index.ts'
import type { PaletteWords } from '@/lib/page/palette/index.ts'

const zhCN: PaletteWords = {
  found: '快捷短语 · Enter 插入 · Tab 下一条 · Alt+数字 直接插入 · Esc 关闭',
  none: '没有找到,换个词、拼音或首字母试试',
  fill: (slot) => `填写「${slot}」· Tab 下一项 · 退格撤销`,
}

const en: PaletteWords = {
  found: 'Quick replies · Enter inserts · Tab next · Alt+digit inserts · Esc closes',
  none: 'Nothing found: try other words, pinyin or initials',
  fill: (slot) => `Fill “${slot}” · Tab next · Backspace takes it back`,
}

/** The palette's words on a console page. */
export function paletteWords(language: Language): PaletteWords {
  return language === 'en' ? en : zhCN
}
