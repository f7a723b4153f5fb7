import { useEffect } from 'react'
import { consoleWords } from '@/entrypoints/console/words.ts'
import { defaultKeys } from '@/lib/core/keys/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { createOverlay, type StripModel } from '@/lib/page/overlay/index.ts'
import { createPaletteList } from '@/lib/page/palette/palette-list.ts'

const TEXT = '亲爱的，这款全网最低价，面料不清楚，我问一下'

const FLAGS: StripModel['flags'] = [
  flag('block', '全网最低价', { category: '绝对化', reason: '没有依据', replacement: '今天的活动价' }),
  flag('warn', '不清楚', { category: '推脱的说法', replacement: '我马上为您核实，1 分钟内回复' }),
  flag('hint', '亲爱的', { category: '称呼', reason: '本店不用昵称' }),
]

function flag(
  level: 'block' | 'warn' | 'hint',
  phrase: string,
  rest: { category: string; reason?: string; replacement?: string },
) {
  const start = TEXT.indexOf(phrase)
  return { ruleId: level, level, phrase, start, end: start + phrase.length, ...rest }
}

const CHECKS: NonNullable<StripModel['checks']> = [
  { key: '1', label: '商品', status: 'differs', statusLabel: '不一致 · 按这个键选怎么处理', settled: false },
  { key: '2', label: '收货', status: 'ok', statusLabel: '一致', settled: false },
  { key: '3', label: '支付', status: 'ok', statusLabel: '一致', settled: true },
]

/** What Wenda draws over a console's page, on an invented one; `theme` is the page's own. */
export function PageScreen({ state, language }: { readonly state: string | undefined; readonly language: Language }) {
  useEffect(() => draw(state ?? 'flags', language), [state, language])
  const dark = document.documentElement.dataset['theme'] === 'dark'
  const ink = { background: dark ? '#202124' : '#ffffff', color: dark ? '#e8eaed' : '#202124' }
  return (
    <main style={{ ...ink, minHeight: '100vh', padding: '24px' }}>
      <p>买家：能便宜点吗？</p>
      <div
        id="composer"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label="回复"
        style={{
          ...ink,
          position: 'fixed',
          left: 24,
          bottom: 40,
          width: 620,
          minHeight: 60,
          border: '1px solid #888',
          padding: 8,
        }}
      >
        {TEXT}
      </div>
    </main>
  )
}

function draw(state: string, language: Language): () => void {
  const composer = document.getElementById('composer')
  const text = composer?.firstChild
  if (composer === null || !(text instanceof Text)) return () => undefined
  const words = consoleWords(language, defaultKeys)
  const nothing = (): void => undefined
  const overlay = createOverlay(document, {
    tag: 'x-preview',
    words,
    presses: { onFix: nothing, onOpenPanel: nothing, onDoubt: nothing, onNext: nothing },
    dark: null,
    now: () => performance.now(),
    onRefused: nothing,
  })
  overlay.lieOn(composer)
  const flags = state === 'order' ? [] : FLAGS
  const held = state === 'held' ? words.held.flag : state === 'order' ? words.held['three-check'] : null
  const notice = state === 'notice' ? words.otherCustomer : null
  overlay.show({ flags, held, checks: state === 'order' ? CHECKS : null, notice }, composer.getBoundingClientRect())
  overlay.mark(
    flags.map(({ start, end, level }) => {
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, end)
      const { left, bottom, width } = range.getBoundingClientRect()
      return { left, top: bottom, width, level }
    }),
  )
  overlay.wait({ waiting: 3, clock: '−4s', level: 'late' })
  const list = createPaletteList(document, document.documentElement.dataset['theme'] === 'dark', 'x-preview-list')
  const lines = ['这款是棉的，可以机洗。', '今天的活动价，拍下立享。'].map((said, place) => ({
    key: String(place + 1),
    text: said,
    title: '面料',
  }))
  if (state === 'list') list.show({ head: '快捷短语', lines, chosen: 0 }, composer.getBoundingClientRect())
  return () => {
    overlay.remove()
    list.remove()
  }
}
