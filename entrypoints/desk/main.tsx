import '@/assets/tokens.css'
import { useState } from 'react'
import { Desk } from '@/components/desk/index.ts'
import {
  openOptions,
  useDesk,
  useDeskPlaces,
  useDisputes,
  useExports,
  useMerge,
  usePlatforms,
} from '@/components/hooks/desk/index.ts'
import { mountPage, type PageProps } from '@/components/shell/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'

function SupervisorDesk({ settings }: PageProps) {
  const view = useDesk(settings)
  const exports = useExports(settings, view.days)
  const merge = useMerge(settings)
  const [fault, setFault] = useState<string | null>(null)
  const platforms = usePlatforms(settings, view.todayIs, setFault)
  const disputes = useDisputes(settings, setFault)
  const { readings, actions } = useDeskPlaces(settings, view, setFault)
  return (
    <Desk
      view={view}
      readings={readings}
      actions={actions}
      platforms={platforms}
      exports={exports}
      merge={merge}
      disputes={disputes}
      fault={fault}
      onOpenOptions={() => void openOptions('consoles')}
    />
  )
}

closeExits()
mountPage(SupervisorDesk, { title: (words) => words.desk.title, locks: true })
