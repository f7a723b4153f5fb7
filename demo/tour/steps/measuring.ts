import { measureColdPanel } from '../measure/cold-panel.ts'
import { measureInjectedSize } from '../measure/injected-size.ts'
import { measureKeystrokes } from '../measure/keystrokes.ts'
import { measureSuggestions } from '../measure/suggestions.ts'
import { demoShops } from '../demo-shops.ts'
import { atShop, type Step } from '../tour.ts'

/** Figures, measured in this browser on this machine. */
export const measuring: readonly Step[] = [
  {
    name: '量：买家消息出现 → 建议画出 / measured: message in the page → suggestions painted',
    timeoutMs: 120_000,
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await measureSuggestions(tour, chat, panel)
    },
  },
  {
    name: '量：每次按键占用主线程，开与关 / measured: main thread per keystroke, checker on and off',
    timeoutMs: 120_000,
    run: measureKeystrokes,
  },
  {
    name: '量：注入页面的大小 / measured: size of what is injected',
    run: async (tour) => measureInjectedSize(tour),
  },
  {
    name: '量：侧边栏冷启动 / measured: cold start of the panel',
    timeoutMs: 60_000,
    run: measureColdPanel,
  },
]
