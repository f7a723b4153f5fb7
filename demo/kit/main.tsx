import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'
import { createRoot } from 'react-dom/client'
import { installDemoHook } from '../chats/demo-hook.ts'
import { openDesk } from '../chats/open-desk.ts'
import './kit.css'
import { KitDesk } from './kit-desk.tsx'

const desk = openDesk(window)
let draft = ''
installDemoHook(window, desk, () => draft)

const host = document.querySelector('#app')
if (host === null) throw new Error('The page has no #app')
createRoot(host).render(
  <KitDesk
    desk={desk}
    onDraft={(text) => {
      draft = text
    }}
  />,
)
