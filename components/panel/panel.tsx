import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { settleActions } from '@/lib/core/keys/index.ts'
import { WaitingWalk } from '@/lib/core/sla/index.ts'
import { useKeys, type KeyBinding } from '../primitives/use-keys.ts'
import { useWords, type Words } from '../words/index.ts'
import { ButtonLetters, letterControls, type Lettered } from './button-letters.tsx'
import { ChatBody } from './chat-body.tsx'
import { Dock } from './dock.tsx'
import { FollowUps, followUpText, shownFollowUps } from './follow-ups.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { HeardKeysContext } from './keyed.tsx'
import { Notices } from './notices.tsx'
import { needsSettling } from './order-checks.tsx'
import { OwnFigures } from './own-figures.tsx'
import { Palette } from './palette.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'
import styles from './panel.module.css'
import { Teaching } from './teaching.tsx'
import { inUrgency } from './waiting-order.ts'
import { WaitingRow } from './waiting-row.tsx'

/** So long after the browser's key the panel still goes to the checks: it may have to be opened first. */
const ASKED_JUST_NOW_MS = 5000

type Sheet = 'none' | 'palette' | 'help' | 'letters'

/** The panel beside the chat. Shows `view`, does nothing by itself; every action has a key and every key is shown. */
export function Panel({ view, actions }: { readonly view: PanelView; readonly actions: PanelActions }) {
  const { words } = useWords()
  const { sheet, setSheet, close, lettered } = useSheets()
  useChecksAsked(view)
  const [walk] = useState(() => new WaitingWalk())
  const onNext = (): void => goToNext(view, actions, walk)
  useKeys([...panelKeys(view, actions, setSheet, onNext), followUpKey(view, actions, words)], sheet === 'none')
  const chat = view.standing.kind === 'chat'
  const heardKeys = useMemo(() => ({ keys: view.keys, heard: sheet === 'none' }), [view.keys, sheet])
  return (
    <HeardKeysContext value={heardKeys}>
      <div className={styles['panel']} style={{ '--shop': view.shop?.colour }}>
        <h1 className={styles['hidden']}>{words.panel.title}</h1>
        <Header
          view={view}
          onShop={actions.chooseShop}
          onTeach={actions.teach}
          onHelp={() => {
            setSheet('help')
          }}
          onLetters={() => {
            setSheet('letters')
          }}
        />
        {view.waiting.length > 0 ? <WaitingRow view={view} onJump={actions.jump} /> : null}
        <main className={styles['main']}>
          {chat ? (
            <ChatBody
              view={view}
              actions={actions}
              onSearch={() => {
                setSheet('palette')
              }}
            />
          ) : (
            <Teaching standing={view.standing} teachable={view.teachable} actions={actions} />
          )}
        </main>
        <FollowUps view={view} actions={actions} />
        <Notices view={view} actions={actions} />
        <Dock view={view} actions={actions} />
        {view.ownFigures === null ? null : <OwnFigures figures={view.ownFigures} readDays={actions.readOwnDays} />}
        <Footer
          view={view}
          onPalette={() => {
            setSheet('palette')
          }}
          onNext={onNext}
        />
        <Palette open={sheet === 'palette'} onClose={close} keys={view.keys} actions={actions} />
        <HelpSheet
          open={sheet === 'help'}
          onClose={close}
          keys={view.keys}
          triggers={view.triggers}
          readBrowserKeys={actions.readBrowserKeys}
          onEdit={actions.openOptions}
        />
        {sheet === 'letters' ? <ButtonLetters lettered={lettered} onDone={close} /> : null}
      </div>
    </HeardKeysContext>
  )
}

/** The browser's own key asked for the checks, or did so while the panel was only being opened. */
function useChecksAsked({ checksAskedAt, order }: PanelView): void {
  const there = order !== null
  const gone = useRef<number>(undefined)
  useEffect(() => {
    if (checksAskedAt === undefined || !there || gone.current === checksAskedAt) return
    // Once for each asking, and not for an order that comes much later: the focus is never taken unasked.
    gone.current = checksAskedAt
    if (Date.now() - checksAskedAt > ASKED_JUST_NOW_MS) return
    window.focus()
    goToChecks()
  }, [checksAskedAt, there])
}

/** To the checks; where the card has to come by hand, into its field. */
function goToChecks(): void {
  const place = document.querySelector<HTMLElement>('[data-place="three-check"]')
  const field = place?.querySelector('textarea') ?? place
  field?.focus()
}

/** What lies over the panel, and the controls that had a letter put on them when it was asked for. */
function useSheets() {
  const [sheet, show] = useState<Sheet>('none')
  const [lettered, setLettered] = useState<readonly Lettered[]>([])
  const setSheet = (next: Sheet): void => {
    if (next === 'letters') setLettered(letterControls(document.body))
    show(next)
  }
  const close = useCallback(() => show('none'), [])
  return { sheet, setSheet, close, lettered }
}

/** To the most urgent chat that is not open; pressed again at once, to the one after it. */
function goToNext({ waiting, returningFirst }: PanelView, actions: PanelActions, walk: WaitingWalk): void {
  const now = Date.now()
  const ordered = inUrgency(waiting, now, returningFirst)
  const next = walk.next(
    ordered.map(({ id }) => id),
    waiting.find(({ open }) => open)?.id,
    now,
  )
  const chat = ordered.find(({ id }) => id === next)
  if (chat === undefined) return
  walk.went(chat.id, now)
  actions.jump(chat)
}

/** The keys of the checks while a send is held for them: a difference is settled in its own line, whose keys take over. */
function settleKeys(view: PanelView, actions: PanelActions): KeyBinding[] {
  if (view.hold?.because.includes('three-check') !== true) return []
  const lines = view.order?.readable === true ? view.order.lines : []
  return settleActions.map((action, place) => ({
    chord: view.keys[action],
    act: () => {
      const line = lines[place]
      if (line === undefined || line.ticked) return
      if (needsSettling(line)) document.querySelector<HTMLElement>(`[data-check="${line.check}"]`)?.click()
      else actions.tick(line.check)
    },
  }))
}

function insertAct(view: PanelView, actions: PanelActions, place: number): () => void {
  return () => {
    const reply = view.replies[place]
    if (reply !== undefined) actions.insert(reply)
  }
}

function followUpKey(view: PanelView, actions: PanelActions, words: Words): KeyBinding {
  return {
    chord: view.keys['follow-up'],
    whileTyping: true,
    act: () => {
      const first = shownFollowUps(view.followUps, Date.now())[0] ?? view.followUps[0]
      if (first !== undefined) actions.openFollowUp(first, followUpText(first, words))
    },
  }
}

function panelKeys(
  view: PanelView,
  actions: PanelActions,
  show: (sheet: Sheet) => void,
  onNext: () => void,
): KeyBinding[] {
  const flag = (view.hold?.flags ?? view.flags).find((one) => one.replacement !== undefined)
  const bindings: KeyBinding[] = [
    // The first that fits wins: a held send before the suggestions.
    ...settleKeys(view, actions),
    ...([1, 2, 3] as const).flatMap((digit) => [
      { chord: view.keys[`panel-insert-${digit}`], act: insertAct(view, actions, digit - 1) },
      { chord: view.keys[`insert-${digit}`], act: insertAct(view, actions, digit - 1), whileTyping: true },
    ]),
    { chord: view.keys['panel-palette'], act: () => show('palette') },
    { chord: view.keys['open-palette'], act: () => show('palette'), whileTyping: true },
    { chord: view.keys['show-keys'], act: () => show('help') },
    { chord: view.keys['letter-buttons'], act: () => show('letters') },
    {
      chord: view.keys['next-waiting'],
      whileTyping: true,
      act: onNext,
    },
    {
      chord: view.keys['three-check'],
      whileTyping: true,
      act: goToChecks,
    },
  ]
  if (flag !== undefined) bindings.push({ chord: view.keys['fix-flag'], act: () => actions.fixFlag(flag) })
  const first = (view.hold?.flags ?? view.flags)[0]
  if (first !== undefined) bindings.push({ chord: view.keys['dismiss-flag'], act: () => actions.dismissFlag(first) })
  return bindings
}
