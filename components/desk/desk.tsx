import { Button } from '../primitives/button.tsx'
import { PageFrame } from '../primitives/page-frame.tsx'
import { useHashRoute } from '../primitives/use-hash-route.ts'
import { useWords } from '../words/index.ts'
import type { PlatformReadings } from './clock-view.ts'
import type { DeskView, ExportActions, MergeActions } from './desk-view.ts'
import styles from './desk.module.css'
import { Disputes } from './disputes.tsx'
import type { DisputeActions, DisputesView } from './disputes-view.ts'
import { Drills } from './drills.tsx'
import { Exports } from './exports.tsx'
import { Money } from './money.tsx'
import { Peaks } from './peaks.tsx'
import { Platforms } from './platforms.tsx'
import { Quality } from './quality.tsx'
import type { DeskActions, DeskReadings } from './readings-view.ts'
import { Review } from './review.tsx'
import { Sessions } from './sessions.tsx'
import { Today } from './today.tsx'
import { Works } from './works.tsx'

const PLACES = [
  'today',
  'review',
  'sessions',
  'disputes',
  'quality',
  'works',
  'peaks',
  'platforms',
  'money',
  'drills',
  'export',
] as const

interface DeskProps {
  readonly view: DeskView
  readonly readings: DeskReadings
  readonly platforms: PlatformReadings
  readonly actions: DeskActions
  readonly exports: ExportActions
  readonly merge: MergeActions
  readonly disputes: { readonly view: DisputesView; readonly actions: DisputeActions }
  /** The last thing that could not be written into the log, until the next attempt. */
  readonly fault: string | null
  readonly onOpenOptions: () => void
}

/** The supervisor's page: readings of the log; what is marked, set or drilled here is written into the log. */
export function Desk(props: DeskProps) {
  const { words } = useWords()
  const { name, query } = useHashRoute(PLACES, 'today')
  const labels = {
    ...words.desk.place,
    ...words.deskPlaces.place,
    platforms: words.promises.platforms.title,
    disputes: words.afterSale.disputes.place,
  }
  return (
    <PageFrame
      title={words.desk.title}
      navLabel={words.desk.nav}
      places={PLACES.map((place) => ({ name: place, label: labels[place] }))}
      current={name}
      aside={
        <>
          <Button look="quiet" onClick={props.onOpenOptions}>
            {words.desk.openOptions}
          </Button>
          <Button look="quiet" onClick={() => print()}>
            {words.tables.print}
          </Button>
        </>
      }
    >
      {props.fault === null ? null : (
        <p className={styles['fault']} role="alert">
          {words.deskPlaces.fault} ({props.fault})
        </p>
      )}
      <PastDays view={props.view} />
      {waitsForDays(name, props) ? (
        <p role="status">{words.shared.loading}</p>
      ) : (
        <Place {...props} name={name} query={query} />
      )}
    </PageFrame>
  )
}

/** Says while earlier days are still being added up, and when one could not be. */
function PastDays({ view }: { readonly view: DeskView }) {
  const { words, format } = useWords()
  const said = words.deskPlaces
  if (view.daysFault !== null) {
    return (
      <p className={styles['fault']} role="alert">
        {said.addFault(view.daysFault)}
      </p>
    )
  }
  if (view.pendingDays === 0) return null
  return (
    <p className={styles['count']} role="status">
      {said.adding(format.count(view.pendingDays))}
    </p>
  )
}

/** Places made of earlier days or of what the desk wrote itself: nothing is shown there before those have been read. */
const OF_DAYS: ReadonlySet<string> = new Set(['review', 'quality', 'works', 'peaks', 'money', 'drills'])

function waitsForDays(place: string, { view, readings }: DeskProps): boolean {
  return OF_DAYS.has(place) && (view.loading || view.daysUnread || readings.unread) && view.daysFault === null
}

function Place(props: DeskProps & { readonly name: (typeof PLACES)[number]; readonly query: URLSearchParams }) {
  const { view, readings, actions } = props
  switch (props.name) {
    case 'today':
      return <Today view={view} readings={readings} actions={actions} />
    case 'review':
      return <Review view={view} readings={readings} actions={actions} />
    case 'sessions':
      return <Sessions view={view} actions={actions} />
    case 'disputes':
      return (
        <Disputes
          view={props.disputes.view}
          actions={props.disputes.actions}
          desk={view}
          chatActions={actions}
          about={props.query.get('about')}
        />
      )
    case 'quality':
      return <Quality view={view} readings={readings} actions={actions} />
    case 'works':
      return <Works readings={readings} actions={actions} />
    case 'peaks':
      return <Peaks view={view} />
    case 'platforms':
      return <Platforms platforms={props.platforms} />
    case 'money':
      return <Money readings={readings} actions={actions} />
    case 'drills':
      return <Drills readings={readings} actions={actions} />
    case 'export':
      return <Exports view={view} actions={props.exports} merge={props.merge} makeBundle={actions.makeBundle} />
  }
}
