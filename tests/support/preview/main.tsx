import '@/assets/tokens.css'
import { createRoot } from 'react-dom/client'
import { NOW } from '../panel-fixtures.ts'
import { Screen, type ScreenChoice } from './screens.tsx'

// Looks at every screen with invented content: npx vite tests/support/preview --config tests/support/preview/vite.config.ts
// ?screen=panel&state=busy&lang=en&theme=dark. Never part of the extension.
const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'en' ? 'en' : 'zh-CN'
document.documentElement.lang = language
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
document.documentElement.style.fontSize = query.get('size') ?? ''
Date.now = () => NOW

const screens: readonly ScreenChoice['screen'][] = ['panel', 'options', 'welcome', 'desk', 'faults', 'page']
const screen = screens.find((one) => one === query.get('screen')) ?? 'panel'
const state = query.get('state')
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(<Screen screen={screen} language={language} {...(state === null ? {} : { state })} />)
}
