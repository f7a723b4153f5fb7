import { createRoot } from 'react-dom/client'
import { installDemoHook } from '../chats/demo-hook.ts'
import { openDesk } from '../chats/open-desk.ts'
import { Workbench } from './workbench.tsx'
import './base.css'

const desk = openDesk(window)
const drafts = new Map<string, string>()
installDemoHook(window, desk, () => drafts.get(desk.snapshot().activeId ?? '') ?? '')

const host = document.querySelector('#app')
if (host === null) throw new Error('The page has no #app')
createRoot(host).render(<Workbench desk={desk} drafts={drafts} />)
