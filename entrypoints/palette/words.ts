import type { Language } from '@/lib/core/shared/index.ts'
import { chordText, type KeyMap } from '@/lib/core/keys/index.ts'
import type { PaletteWords } from '@/lib/page/palette/index.ts'

/** The palette's words on a console page, with the agent's own keys in them. */
export function paletteWords(language: Language, keys: KeyMap): PaletteWords {
  const chord = {
    take: chordText(keys['list-take']),
    next: chordText(keys['list-next']),
    pick: chordText(keys['list-pick']),
    close: chordText(keys['list-close']),
    undo: chordText(keys['list-undo']),
  }
  if (language === 'en') {
    return {
      found: `Quick replies · ${chord.take} inserts · ${chord.next} next · ${chord.pick}… inserts · ${chord.close} closes`,
      none: 'Nothing found: try other words, pinyin or initials',
      fill: (slot) => `Fill “${slot}” · ${chord.next} next · ${chord.undo} takes it back`,
    }
  }
  return {
    found: `快捷短语 · ${chord.take} 插入 · ${chord.next} 下一条 · ${chord.pick} 起直接插入 · ${chord.close} 关闭`,
    none: '没有找到，换个词、拼音或首字母试试',
    fill: (slot) => `填写「${slot}」· ${chord.next} 下一项 · ${chord.undo} 撤销`,
  }
}
