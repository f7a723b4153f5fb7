import {
  planImport,
  readKnowledgeFile,
  type ImportPlan,
  type ImportPreview,
  type ReadFile,
} from '@/lib/core/transfer/index.ts'
import { importEntries, undoImport, type ImportUndo } from '../storage/index.ts'
import type { ImportChoice, ImportNews, ImportOrder } from './import-talk.ts'

/** Faults and entries shown of an import; the rest are counted. */
const SHOWN_FAULTS = 500
const SHOWN_ENTRIES = 20

let file: ReadFile | undefined
let plan: ImportPlan | undefined
let undo: ImportUndo | undefined

function tell(news: ImportNews): void {
  postMessage(news)
}

/** One order at a time, in the order they came. */
let work = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  work = work
    .then(() => follow(data))
    .catch((error: unknown) => {
      tell({
        kind: 'failed',
        fault: { code: 'failed', detail: error instanceof Error ? error.message : String(error) },
      })
    })
})

async function follow(order: ImportOrder): Promise<void> {
  switch (order.kind) {
    case 'read': {
      plan = undefined
      const read = await readKnowledgeFile(order.file.name, new Uint8Array(await order.file.arrayBuffer()))
      if (!read.ok) return tell({ kind: 'refused', fault: read.error })
      file = read.value
      return makePlan(order.choice)
    }
    case 'plan':
      return makePlan(order.choice)
    case 'apply':
      return apply(order.mode, order.at)
    case 'undo':
      return takeBack()
  }
}

function makePlan({ shop, shops, keepOwnAsTags }: ImportChoice): void {
  if (file === undefined) return
  const ids = new Map(shops.flatMap(({ id, name }) => [[name, id] as const, [id, id] as const]))
  const planned = planImport(file, { shop, keepOwnAsTags, shopIdOf: (name) => ids.get(name) })
  if (!planned.ok) return tell({ kind: 'refused', fault: planned.error })
  plan = planned.value
  tell({ kind: 'planned', preview: previewOf(plan) })
}

function previewOf({
  name,
  kind,
  encoding,
  columns,
  entries,
  faults,
  pictures,
  missingPictures,
}: ImportPlan): ImportPreview {
  return {
    name,
    kind,
    encoding,
    columns,
    good: entries.length,
    faultCount: faults.length,
    faults: faults.slice(0, SHOWN_FAULTS),
    first: entries.slice(0, SHOWN_ENTRIES).map(({ id, title, answer }) => ({ id, title, answer })),
    pictures: pictures.size,
    missingPictures: missingPictures.slice(0, SHOWN_FAULTS),
  }
}

async function apply(mode: 'merge' | 'replace', at: number): Promise<void> {
  if (plan === undefined) return
  const { entries, pictures } = plan
  const onProgress = (rows: number) => {
    tell({ kind: 'progress', rows, of: entries.length })
  }
  const done = await importEntries({ entries, pictures, mode, at, onProgress })
  if (!done.ok) return tell({ kind: 'failed', fault: done.error })
  const { added, changed, discarded } = done.value
  undo = done.value.undo
  tell({ kind: 'applied', added, changed, discarded })
}

async function takeBack(): Promise<void> {
  if (undo === undefined) return
  const undone = await undoImport(undo)
  if (!undone.ok) return tell({ kind: 'failed', fault: undone.error })
  undo = undefined
  tell({ kind: 'undone' })
}
