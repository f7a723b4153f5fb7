import { useCallback, useEffect, useRef, useState } from 'react'
import { HOUSE_SESSION } from '@/lib/core/conversation/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { houseSource, openSnapshotStore, writeBackup, type KeptSnapshot } from '@/lib/extension/backup/index.ts'
import { startRestorer, type Restorer } from '@/lib/extension/backup/restore/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { opensFor, type Settings } from '@/lib/extension/settings/index.ts'
import type { BackupActions, BackupView, OptionsView, RestorePreview, RestoreView } from '../options/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { downloadFile } from './download.ts'
import { journalLines } from './journal-lines.ts'

type SetDone = (done: OptionsView['done']) => void

/** Backups of everything, the way back, and the snapshots this machine keeps. */
export function useBackups(
  settings: Settings,
  setDone: SetDone,
): { readonly view: BackupView; readonly actions: BackupActions } {
  const { words } = useWords()
  const [snapshots, reload] = useSnapshots()
  const saving = useSaving(settings, setDone)
  const restoring = useRestoring(settings, setDone, reload)
  return {
    view: { snapshots, saving: saving.view, restore: restoring.view, needsWord: settings.supervisorWord !== null },
    actions: {
      ...saving.actions,
      ...restoring.actions,
      saveSnapshot: async (name, word) => {
        if (!(await opensFor(word, settings.supervisorWord))) return false
        void saveSnapshot(settings, name, setDone, words)
        return true
      },
    },
  }
}

async function saveSnapshot(settings: Settings, name: string, setDone: SetDone, { backup }: Words): Promise<void> {
  try {
    await note(settings, 'exported-unmasked', `snapshot ${name}`)
    await withSnapshot(name, (file) => downloadFile(`wenda-${name}`, 'application/zip', [file]))
  } catch (error) {
    setDone({ text: backup.saveFailed(error instanceof Error ? error.message : String(error)) })
  }
}

function useSnapshots(): readonly [readonly KeptSnapshot[], () => void] {
  const [snapshots, setSnapshots] = useState<readonly KeptSnapshot[]>([])
  const reload = useCallback(() => {
    openSnapshotStore()
      .then((store) => store.list())
      .then(setSnapshots, () => setSnapshots([]))
  }, [])
  useEffect(reload, [reload])
  return [snapshots, reload]
}

function useSaving(
  settings: Settings,
  setDone: SetDone,
): { readonly view: BackupView['saving']; readonly actions: Pick<BackupActions, 'saveBackup' | 'cancelBackup'> } {
  const { words } = useWords()
  const stop = useRef<AbortController | null>(null)
  const [view, setView] = useState<BackupView['saving']>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const save = async (): Promise<void> => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setView({ lines: 0 })
    const now = Date.now()
    try {
      // The log says that everything was taken out before it is; when that cannot be saved, nothing is.
      await note(settings, 'exported-unmasked', 'backup')
      const { signal } = controller
      const source = { ...(await houseSource(now)), journal: eachLine(journalLines(signal)) }
      const pieces = writeBackup(source, { signal, onProgress: (lines) => setView({ lines }) })
      const name = backupName(now)
      await downloadFile(name, 'application/zip', pieces)
      setDone({ text: words.backup.saved(name) })
    } catch (error) {
      if (!controller.signal.aborted) {
        setDone({ text: words.backup.saveFailed(error instanceof Error ? error.message : String(error)) })
      }
    }
    setView(null)
  }
  const saveBackup = async (word: string): Promise<boolean> => {
    if (!(await opensFor(word, settings.supervisorWord))) return false
    void save()
    return true
  }
  return { view, actions: { saveBackup, cancelBackup: () => stop.current?.abort() } }
}

async function* eachLine(slices: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const lines of slices) yield* lines
}

/** `wenda-backup-2026-11-22-1430.zip`, in local time. */
function backupName(now: number): string {
  const at = new Date(now)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `wenda-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.zip`
}

/** Writes down what was done with all of the house's data, and whether a supervisor's word stood before it. */
async function note(settings: Settings, what: string, detail: string): Promise<void> {
  const { agentName: agent, deviceId: device, defaultShopId: shop, supervisorWord } = settings
  const at = Date.now()
  const id = uuidV7(at, crypto.getRandomValues(new Uint8Array(10)))
  const data = { what, detail: supervisorWord === null ? detail : `${detail} (supervisor)` }
  const event = { id, at, session: HOUSE_SESSION, agent, device, shop, console: '', kind: 'house-noted', data } as const
  const answer = await callEngine('append', { events: [event] })
  if (!answer.ok) throw new Error(answer.fault)
}

async function withSnapshot(name: string, work: (file: File) => Promise<void> | void): Promise<void> {
  const store = await openSnapshotStore()
  await work(await store.read(name))
}

function useRestoring(
  settings: Settings,
  setDone: SetDone,
  reload: () => void,
): {
  readonly view: RestoreView | null
  readonly actions: Pick<BackupActions, 'openBackup' | 'openSnapshot' | 'applyRestore' | 'cancelRestore'>
} {
  const { words, format } = useWords()
  const restorer = useRef<Restorer | null>(null)
  const [view, setView] = useState<RestoreView | null>(null)
  useEffect(() => () => restorer.current?.stop(), [])

  const close = useCallback(() => {
    restorer.current?.stop()
    restorer.current = null
    setView(null)
  }, [])
  const open = async (name: string, file: Blob): Promise<void> => {
    close()
    const mine = startRestorer()
    restorer.current = mine
    setView({ file: name, step: 'checking' })
    const checked = await mine.check(file)
    if (restorer.current !== mine) return
    setView(
      checked.ok
        ? { file: name, step: 'checked', preview: checked.value }
        : { file: name, step: 'refused', ...checked.error },
    )
  }
  const openSnapshot = (name: string) => void withSnapshot(name, (file) => open(name, file))
  const apply = async (mine: Restorer, file: string, { journal, madeAt }: RestorePreview): Promise<void> => {
    const of = journal?.lines ?? 0
    setView({ file, step: 'writing', lines: 0, of })
    const done = await mine.apply((lines) => setView({ file, step: 'writing', lines, of }))
    // After it, not before: lines go byte for byte only into a journal that is still empty.
    const how = done.ok ? `+${done.value.linesAdded}` : `stopped at ${done.error.step}`
    const made = new Date(madeAt).toISOString()
    const noted = await note(settings, 'backup-restored', `${made} ${how}`).then(
      () => true,
      () => false,
    )
    reload()
    if (restorer.current !== mine) return
    if (!done.ok) return setView({ file, step: 'failed', at: done.error.step, code: done.error.code })
    close()
    if (!noted) return setDone({ text: words.backup.notNoted })
    const newest = (await (await openSnapshotStore()).list()).find(({ cause }) => cause === 'before-restore')
    const undo = newest === undefined ? undefined : () => openSnapshot(newest.name)
    setDone({ text: words.backup.done(format.count(done.value.linesAdded)), ...(undo === undefined ? {} : { undo }) })
  }
  return {
    view,
    actions: {
      openBackup: (file) => void open(file.name, file),
      openSnapshot,
      applyRestore: async (word) => {
        const mine = restorer.current
        if (mine === null || view?.step !== 'checked') return true
        if (!(await opensFor(word, settings.supervisorWord))) return false
        void apply(mine, view.file, view.preview)
        return true
      },
      cancelRestore: close,
    },
  }
}
