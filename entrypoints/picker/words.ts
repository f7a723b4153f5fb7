import type { Language } from '@/lib/core/shared/index.ts'
import type { PickerWords } from '@/lib/page/picker/index.ts'

const zhCN: PickerWords = {
  hint: '点一下选中 · ↑ 大一圈 ↓ 小一圈 ←→ 换一个 · Esc 退出',
  kinds: { field: '输入框', button: '按钮', link: '链接', picture: '图片', list: '列表', text: '文字', box: '区域' },
}

const en: PickerWords = {
  hint: 'Click to choose · ↑ wider ↓ narrower ←→ another · Esc leaves',
  kinds: {
    field: 'Field',
    button: 'Button',
    link: 'Link',
    picture: 'Picture',
    list: 'List',
    text: 'Text',
    box: 'Area',
  },
}

/** What the picker says on the page. */
export function pickerWords(language: Language): PickerWords {
  return language === 'en' ? en : zhCN
}
