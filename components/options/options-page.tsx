import { Button } from '../primitives/button.tsx'
import { PageFrame } from '../primitives/page-frame.tsx'
import { UndoBar } from '../primitives/undo-bar.tsx'
import { useHashRoute } from '../primitives/use-hash-route.ts'
import { useWords } from '../words/index.ts'
import { AboutPlace } from './about-place.tsx'
import { AlertsPlace } from './alerts-place.tsx'
import { ConsolesPlace } from './consoles-place.tsx'
import { DataPlace } from './data-place.tsx'
import { GuidePlace } from './guide-place.tsx'
import { KeysPlace } from './keys-place.tsx'
import { KnowledgePlace } from './knowledge-place.tsx'
import { OPTION_PLACES, type OptionPlace, type OptionsActions, type OptionsView } from './options-view.ts'
import { RulesPlace } from './rules-place.tsx'
import { ShopsPlace } from './shops-place.tsx'

/** The settings page: one place at a time, named in the address (`options.html#/knowledge`). */
export function OptionsPage({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const route = useHashRoute(OPTION_PLACES, 'consoles')
  return (
    <PageFrame
      title={words.options.title}
      navLabel={words.options.nav}
      places={OPTION_PLACES.map((name) => ({ name, label: words.options.place[name] }))}
      current={route.name}
      aside={
        <Button look="quiet" onClick={() => actions.openDesk('today')}>
          {words.options.openDesk}
        </Button>
      }
    >
      <Place name={route.name} question={route.query.get('question')} view={view} actions={actions} />
      <UndoBar done={view.done?.text ?? null} onUndo={view.done?.undo} onClose={actions.settleDone} />
    </PageFrame>
  )
}

function Place(props: {
  readonly name: OptionPlace
  readonly question: string | null
  readonly view: OptionsView
  readonly actions: OptionsActions
}) {
  const { name, question, view, actions } = props
  switch (name) {
    case 'consoles':
      return <ConsolesPlace view={view} actions={actions} />
    case 'knowledge':
      return <KnowledgePlace key={question} view={view} actions={actions} question={question} />
    case 'rules':
      return <RulesPlace view={view} actions={actions} />
    case 'shops':
      return <ShopsPlace view={view} actions={actions} />
    case 'alerts':
      return <AlertsPlace key={JSON.stringify(view.alerts)} view={view} actions={actions} />
    case 'keys':
      return <KeysPlace view={view} actions={actions} />
    case 'data':
      return <DataPlace view={view} actions={actions} />
    case 'guide':
      return <GuidePlace keys={view.keys} onWelcome={actions.openWelcome} />
    case 'about':
      return <AboutPlace version={view.version} />
  }
}
