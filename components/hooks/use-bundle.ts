import { useRef, useState } from 'react'
import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { openSnapshotStore } from '@/lib/extension/backup/index.ts'
import {
  lookAtBundle,
  takeBundle,
  writeBundle,
  type Bundle,
  type BundlePart,
} from '@/lib/extension/backup/bundle/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { isSupervisorWord, type Settings } from '@/lib/extension/settings/index.ts'
import type { BundleMade } from '../desk/index.ts'
import type { BundleActions, BundleView, OptionsView } from '../options/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { downloadFile } from './download.ts'

/** Makes a bundle of these parts and hands it to the person; the log says that it was made. */
export async function makeBundle(settings: Settings, parts: readonly BundlePart[]): Promise<BundleMade> {
  const now = Date.now()
  const file = `wenda-bundle-${new Date(now).toISOString().slice(0, 10)}.wenda`
  try {
    const noted = await callEngine('append', { events: [noteOf(settings, 'bundle-made', parts.join(' '))] })
    if (!noted.ok) return { ok: false, why: noted.fault }
    await downloadFile(file, 'application/zip', writeBundle(parts, now))
    return { ok: true, file }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Takes in bundles on the settings page. `openSnapshot` shows what was there before, to be put back. */
export function useBundle(
  settings: Settings,
  setDone: (done: OptionsView['done']) => void,
  openSnapshot: (name: string) => void,
): { readonly view: BundleView | null; readonly actions: BundleActions } {
  const { words } = useWords()
  const [view, setView] = useState<BundleView | null>(null)
  const opened = useRef<Bundle | null>(null)

  const open = async (file: File): Promise<void> => {
    setView({ file: file.name, step: 'checking' })
    const read = await lookAtBundle(file)
    opened.current = read.ok ? read.value : null
    setView(
      read.ok
        ? checkedView(file.name, read.value, settings)
        : { file: file.name, step: 'refused', why: await refusal(file, read.error.code, words) },
    )
  }
  const take = async (word: string): Promise<void> => {
    const bundle = opened.current
    if (bundle === null || view?.step !== 'checked') return
    const kept = settings.supervisorWord
    if (kept !== null && !(await isSupervisorWord(word, kept))) return setView({ ...view, wrongWord: true })
    setView({ file: view.file, step: 'writing' })
    const taken = await takeBundle(bundle)
    if (!taken.ok) {
      const { step, detail } = taken.error
      return setView({ file: view.file, step: 'refused', why: words.bundle.in.failed[step](detail) })
    }
    const parts = bundle.parts.map(({ part }) => part).join(' ')
    await callEngine('append', { events: [noteOf(settings, 'bundle-taken', `${bundle.from}: ${parts}`)] })
    const before = (await (await openSnapshotStore()).list()).find(({ cause }) => cause === 'before-restore')
    setView(null)
    setDone({
      text: words.bundle.in.done(bundle.from),
      ...(before === undefined ? {} : { undo: () => openSnapshot(before.name) }),
    })
  }
  return {
    view,
    actions: {
      openBundle: (file) => void open(file),
      takeBundle: (word) => void take(word),
      closeBundle: () => {
        opened.current = null
        setView(null)
      },
    },
  }
}

function checkedView(file: string, bundle: Bundle, settings: Settings): BundleView {
  const { from, madeAt, parts } = bundle
  const wordNeeded = settings.supervisorWord !== null
  return { file, step: 'checked', from, madeAt, rows: parts, wordNeeded, wrongWord: false }
}

/** Bytes in which a packed log names its one file. */
const HEAD_BYTES = 200

/** Why a file is no bundle, in words; a log has the same ending and is told apart. */
async function refusal(file: File, code: keyof Words['backup']['fileFault'], words: Words): Promise<string> {
  if (code !== 'not-a-backup') return words.backup.fileFault[code]
  const head = await file.slice(0, HEAD_BYTES).text()
  return head.includes('events.jsonl') ? words.bundle.in.isLog : words.bundle.in.notABundle
}

function noteOf(settings: Settings, what: string, detail: string): JournalEvent {
  const at = Date.now()
  const { agentName: agent, deviceId: device, defaultShopId: shop } = settings
  const id = uuidV7(at, crypto.getRandomValues(new Uint8Array(10)))
  return {
    id,
    at,
    session: HOUSE_SESSION,
    agent,
    device,
    shop,
    console: '',
    kind: 'house-noted',
    data: { what, detail },
  }
}
