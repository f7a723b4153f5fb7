import '@/assets/tokens.css'
import './opening.css'
import { usePanel } from '@/components/hooks/panel/index.ts'
import { Panel } from '@/components/panel/index.ts'
import { mountPage, type PageProps } from '@/components/shell/index.ts'
import { Teach } from '@/components/teaching/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'

function SidePanel({ settings }: PageProps) {
  const { view, actions, teaching } = usePanel(settings)
  return teaching === null ? <Panel view={view} actions={actions} /> : <Teach {...teaching} />
}

const opening = (
  <>
    <div className="opening-band" />
    <div className="opening-line">稳答</div>
  </>
)

closeExits()
mountPage(SidePanel, { title: (words) => words.panel.title, locks: true, opening })
