import { exportContent } from '@/components/hooks/export-files.ts'
import { pickFile } from '@/components/hooks/file-sink.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'
import type { ExportFile } from '@/components/desk/index.ts'
import { eventAt } from '../../session-log/chat-events.ts'
import { FIRST_PREV, lineBody, sealLine } from '@/lib/core/session-log/index.ts'

const SLICE = 2000
const DISTINCT = 50_000

function lineAt(place: number): string {
  return sealLine(lineBody(eventAt(place), FIRST_PREV, place + 1, { timeZone: 'Asia/Shanghai' })).line
}

let distinct: readonly string[] = []

/** Makes the lines an export reads again and again, so that neither making nor holding them counts. */
export function prepareLines(count: number): void {
  distinct = Array.from({ length: Math.min(DISTINCT, count) }, (_, place) => lineAt(place))
}

/**
 * Exports so many events the way the desk does, into a file of the private file system in the place of a picked one.
 * The lines are those of {@link prepareLines}, as from a file. Times in ms, memory in MB of JavaScript heap beyond the
 * start; `longestTask` is how long the page answered nothing.
 */
export async function exportEvents(count: number, file: ExportFile) {
  async function* lines() {
    for (let from = 0; from < count; from += SLICE) {
      const start = from % distinct.length
      yield distinct.slice(start, start + Math.min(SLICE, count - from))
    }
  }
  async function* walk() {
    yield []
  }
  const root = await navigator.storage.getDirectory()
  window.showSaveFilePicker = () => root.getFileHandle('picked', { create: true })
  let longestTask = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration)
  }).observe({ entryTypes: ['longtask'] })
  const base = heapMb()
  let most = base
  const began = performance.now()
  const sink = await pickFile(file)
  const content = await exportContent({
    file,
    walk,
    lines,
    journal: { seq: count, head: FIRST_PREV },
    settings: defaultSettings('bench'),
    filter: { fromDay: '', toDay: '', shop: '', agent: '', tag: '', outcome: '', flag: '' },
    unmasked: false,
    now: 1_763_000_000_000,
    writing: {
      signal: new AbortController().signal,
      onProgress: () => {
        most = Math.max(most, heapMb())
      },
    },
  })
  await sink?.write(content)
  const ms = performance.now() - began
  const { size } = await (await root.getFileHandle('picked')).getFile()
  return { ms, heapMb: most - base, longestTask, fileMb: size / 1e6 }
}

/** Chromium's own measure; other engines have none, and are not measured here. */
function heapMb(): number {
  const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } }
  return (memory?.usedJSHeapSize ?? 0) / 1e6
}
