import { Button } from '../primitives/button.tsx'
import { PageFrame } from '../primitives/page-frame.tsx'
import { useHashRoute } from '../primitives/use-hash-route.ts'
import { useWords } from '../words/index.ts'
import type { DeskView, ExportActions } from './desk-view.ts'
import { Exports } from './exports.tsx'
import { Peaks } from './peaks.tsx'
import { Sessions } from './sessions.tsx'
import { Today } from './today.tsx'

const PLACES = ['today', 'sessions', 'peaks', 'export'] as const

/** The supervisor's page: readings of the log, nothing of its own. */
export function Desk(props: {
  readonly view: DeskView
  readonly exports: ExportActions
  readonly onOpenOptions: () => void
}) {
  const { words } = useWords()
  const { name } = useHashRoute(PLACES, 'today')
  return (
    <PageFrame
      title={words.desk.title}
      navLabel={words.desk.nav}
      places={PLACES.map((place) => ({ name: place, label: words.desk.place[place] }))}
      current={name}
      aside={
        <Button look="quiet" onClick={props.onOpenOptions}>
          {words.desk.openOptions}
        </Button>
      }
    >
      <Place name={name} view={props.view} exports={props.exports} />
    </PageFrame>
  )
}

function Place(props: {
  readonly name: (typeof PLACES)[number]
  readonly view: DeskView
  readonly exports: ExportActions
}) {
  switch (props.name) {
    case 'today':
      return <Today view={props.view} />
    case 'sessions':
      return <Sessions view={props.view} />
    case 'peaks':
      return <Peaks view={props.view} />
    case 'export':
      return <Exports view={props.view} actions={props.exports} />
  }
}
