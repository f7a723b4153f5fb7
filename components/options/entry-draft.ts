import { OPTIONAL_TEXTS } from '@/lib/core/knowledge/index.ts'
import type { EntryItem } from './entry-item.ts'
import type { EntryDraft } from './options-view.ts'

/** An empty entry for a shop; `question`: what a buyer asked and nothing answered. */
export function newDraft(shop: string, question = ''): EntryDraft {
  return {
    kind: 'faq',
    shop,
    title: question.slice(0, 40),
    questions: question,
    answer: '',
    code: '',
    category: '',
    tags: '',
    product: '',
    feature: '',
    advantage: '',
    benefit: '',
    evidence: '',
    risk: '',
    sizeTable: '',
    parameterTable: '',
    images: [],
  }
}

/** An entry as the form shows it. */
export function draftOf(entry: EntryItem): EntryDraft {
  return {
    id: entry.id,
    kind: entry.kind,
    shop: entry.shop,
    title: entry.title,
    questions: entry.questions.join('\n'),
    answer: entry.answer,
    code: entry.code ?? '',
    category: entry.category ?? '',
    tags: (entry.tags ?? []).join(','),
    product: entry.product ?? '',
    feature: entry.feature ?? '',
    advantage: entry.advantage ?? '',
    benefit: entry.benefit ?? '',
    evidence: entry.evidence ?? '',
    risk: entry.risk ?? '',
    sizeTable: entry.sizeTable ?? '',
    parameterTable: entry.parameterTable ?? '',
    images: entry.images ?? [],
  }
}

/** The entry a draft says, under its id or `newId`; blank fields are left out. */
export function entryOf(draft: EntryDraft, newId: string, at: number, before?: EntryItem): EntryItem {
  const lines = (text: string, by: RegExp) => [...new Set(text.split(by).map((one) => one.trim()))].filter(Boolean)
  const tags = lines(draft.tags, /[,\uFF0C、]/)
  const optional = Object.fromEntries(
    OPTIONAL_TEXTS.flatMap((name) => (draft[name].trim() === '' ? [] : [[name, draft[name].trim()]])),
  )
  return {
    // What the form does not show (what was learned) stays as it is.
    ...omit(before, [...OPTIONAL_TEXTS, 'images']),
    id: draft.id ?? newId,
    kind: draft.kind,
    shop: draft.shop,
    title: draft.title.trim(),
    questions: lines(draft.questions, /\n/),
    answer: draft.answer.trim(),
    ...optional,
    ...(tags.length === 0 ? { tags: [] } : { tags }),
    ...(draft.images.length === 0 ? {} : { images: draft.images }),
    updatedAt: at,
    usage: before?.usage ?? 0,
  }
}

function omit(entry: EntryItem | undefined, names: readonly string[]): Partial<EntryItem> {
  if (entry === undefined) return {}
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)))
}
