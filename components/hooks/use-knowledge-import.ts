import { useCallback, useEffect, useRef, useState } from 'react'
import { exportEntries, templateEntries, zipWithPictures, type KnowledgeFormat } from '@/lib/core/transfer/index.ts'
import { startImporter, type ImportNews, type Importer } from '@/lib/extension/importing/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { readEntries, readPictures } from '@/lib/extension/storage/index.ts'
import type { ImportActions, ImportView, OptionsView } from '../options/index.ts'
import { useWords } from '../words/index.ts'
import { downloadFile } from './download.ts'
import { KNOWLEDGE_TYPES } from './knowledge-types.ts'

/** The import of a file into the knowledge base, step by step, and the exports. */
export function useKnowledgeImport(
  settings: Settings,
  setDone: (done: OptionsView['done']) => void,
): { readonly view: ImportView | null; readonly actions: ImportActions } {
  const { words } = useWords()
  const text = words.transfer
  const importer = useRef<Importer | null>(null)
  const [view, setView] = useState<ImportView | null>(null)
  useEffect(() => () => importer.current?.stop(), [])

  const stop = useCallback(() => {
    importer.current?.stop()
    importer.current = null
    setView(null)
  }, [])

  const hear = (news: ImportNews): void => {
    if (news.kind === 'applied' || news.kind === 'undone') {
      void callEngine('knowledge-replaced', {})
      setView(null)
      const undo = () => importer.current?.order({ kind: 'undo' })
      return setDone(
        news.kind === 'undone'
          ? { text: words.shared.undone }
          : { text: text.applied(news.added, news.changed, news.discarded), undo },
      )
    }
    setView((before) => before && { ...before, ...stepOf(news) })
  }

  const choiceOf = (shop: string, keepOwnAsTags: boolean) => ({
    shop,
    keepOwnAsTags,
    shops: settings.shops.map(({ id, name }) => ({ id, name })),
  })

  const actions: ImportActions = {
    readKnowledgeFile: (file) => {
      importer.current?.stop()
      importer.current = startImporter(hear)
      setDone(null)
      setView({ file: file.name, step: 'reading', shop: '', keepOwnAsTags: false, preview: null })
      importer.current.order({ kind: 'read', file, choice: choiceOf('', false) })
    },
    chooseImport: ({ shop, keepOwnAsTags }) => {
      setView((before) => before && { ...before, shop, keepOwnAsTags })
      importer.current?.order({ kind: 'plan', choice: choiceOf(shop, keepOwnAsTags) })
    },
    applyImport: (mode) => {
      setView((before) => before && { ...before, step: 'writing', rows: 0, of: before.preview?.good ?? 0 })
      importer.current?.order({ kind: 'apply', mode, at: Date.now() })
    },
    cancelImport: stop,
    exportKnowledge: (format) => {
      writeKnowledge(settings, format).catch((error: unknown) => {
        setDone({ text: text.exportFailed(error instanceof Error ? error.message : String(error)) })
      })
    },
    downloadTemplate: () => {
      void downloadFile(
        text.templateName,
        KNOWLEDGE_TYPES.xlsx,
        exportEntries(templateEntries(), 'xlsx', { shopName: (id) => id }),
      )
    },
  }
  return { view, actions }
}

/** What the dialog shows after a piece of news. */
function stepOf(news: Exclude<ImportNews, { kind: 'applied' | 'undone' }>): Partial<ImportView> {
  switch (news.kind) {
    case 'refused':
      return { step: 'refused', fault: news.fault }
    case 'planned':
      return { step: 'planned', preview: news.preview }
    case 'progress':
      return { step: 'writing', rows: news.rows, of: news.of }
    case 'failed':
      return { step: 'failed', code: news.fault.code }
  }
}

async function writeKnowledge(settings: Settings, format: KnowledgeFormat | 'zip'): Promise<void> {
  const names = new Map(settings.shops.map(({ id, name }) => [id, name]))
  const entries = await readEntries()
  const shopName = (id: string) => names.get(id) ?? id
  if (format !== 'zip') {
    await downloadFile(
      `wenda-knowledge.${format}`,
      KNOWLEDGE_TYPES[format],
      exportEntries(entries, format, { shopName }),
    )
    return
  }
  const pieces: BlobPart[] = []
  for await (const piece of exportEntries(entries, 'csv', { shopName })) {
    pieces.push(typeof piece === 'string' ? piece : new Uint8Array(piece))
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer())
  const pictures = await readPictures([...new Set(entries.flatMap(({ images = [] }) => images))])
  await downloadFile(
    'wenda-knowledge.zip',
    'application/zip',
    zipWithPictures({ name: 'wenda-knowledge.csv', bytes }, pictures),
  )
}
