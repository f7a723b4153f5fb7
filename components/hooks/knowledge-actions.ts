import { essenceOf, findTwinEntries, mergeTwins } from '@/lib/core/knowledge/index.ts'
import { csvChunks } from '@/lib/core/session-log/index.ts'
import { exportEntries } from '@/lib/core/transfer/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import {
  discardEntries,
  putPicture,
  readMeta,
  readPictures,
  readVersions,
  restoreEntries,
  saveEntries,
  writeMeta,
  type EntryRow,
} from '@/lib/extension/storage/index.ts'
import { entryOf, type KnowledgeActions, type OptionsActions } from '../options/index.ts'
import { downloadFile } from './download.ts'
import { KNOWLEDGE_TYPES } from './knowledge-types.ts'
import type { OptionsGround } from './options-ground.ts'
import { loadPack } from './use-packs.ts'
import { essencesOf, PUT_AWAY } from './use-knowledge-care.ts'

type Names = keyof KnowledgeActions | 'saveEntry' | 'discardEntries' | 'restoreEntries' | 'loadPack'

/** Questions put away that are remembered; the oldest go first. */
const MOST_PUT_AWAY = 2000
const MOST_PICTURE_BYTES = 5 * 1024 * 1024
const PICTURE_TYPES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** What a person does with entries; everything is told to the engine and can be taken back. */
export function knowledgeActions(ground: OptionsGround): Pick<OptionsActions, Names> {
  const shelf = new KnowledgeShelf(ground)
  const { words } = ground
  const text = words.options.knowledge
  return {
    ...READINGS,
    ...learningActions(ground, shelf),
    discardEntries: (ids) => void shelf.discard(ids),
    restoreEntries: (ids) => void shelf.bring(ids),
    saveEntry: (draft) => {
      const before = ground.knowledge.entries.find((entry) => entry.id === draft.id)
      const entry = entryOf(draft, crypto.randomUUID(), Date.now(), before)
      void shelf.write([entry], text.saved(entry.title))
    },
    loadPack: (id, shopId) => {
      void loadPack(id, shopId, Date.now()).then(({ ids, name }) => {
        shelf.tell(ids.length > 0, text.packLoaded(name, ids.length), () => void shelf.discard(ids))
      })
    },
    changeEntries: (ids, { category, shop, tag }) => {
      const chosen = new Set(ids)
      const rows = ground.knowledge.entries.flatMap((entry) =>
        chosen.has(entry.id)
          ? [
              {
                ...entry,
                updatedAt: Date.now(),
                ...(category === undefined ? {} : { category }),
                ...(shop === undefined ? {} : { shop }),
                ...(tag === undefined ? {} : { tags: [...new Set([...(entry.tags ?? []), tag])] }),
              },
            ]
          : [],
      )
      void shelf.write(rows, words.knowledge.bulk.changed(rows.length))
    },
    exportEntries: (ids, format) => {
      const chosen = new Set(ids)
      const names = new Map(ground.settings.shops.map(({ id, name }) => [id, name]))
      const entries = ground.knowledge.entries.filter(({ id }) => chosen.has(id))
      const pieces = exportEntries(entries, format, { shopName: (id) => names.get(id) ?? id })
      downloadFile(`wenda-knowledge.${format}`, KNOWLEDGE_TYPES[format], pieces).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        ground.setDone({ text: words.transfer.exportFailed(why) })
      })
    },
    findTwins: async (onLook) => {
      const search = findTwinEntries(ground.knowledge.entries)
      for (;;) {
        const step = search.next()
        if (step.done === true) return step.value
        onLook(step.value)
        // the page draws and listens in between
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
    mergeTwins: (keptId, otherIds) => void shelf.merge(keptId, otherIds),
  }
}

/** Entries written, thrown away and brought back, with the way back told. */
class KnowledgeShelf {
  readonly #ground: OptionsGround

  constructor(ground: OptionsGround) {
    this.#ground = ground
  }

  /** Says what happened; a refusal says that nothing did. */
  tell(ok: boolean, text: string, undo?: () => void): void {
    const { setDone, words } = this.#ground
    setDone({ text: ok ? text : words.shared.fault.failed, ...(ok && undo !== undefined ? { undo } : {}) })
  }

  /** `counted`: the rows carry what was learned and used, to be written as well. */
  async write(rows: readonly EntryRow[], said: string, counted = false): Promise<void> {
    const saved = await saveEntries(rows, { counted })
    await changed(rows.map(({ id }) => id))
    const before = saved.ok ? saved.value : []
    const known = new Set(before.map(({ id }) => id))
    const fresh = rows.flatMap(({ id }) => (known.has(id) ? [] : [id]))
    this.tell(saved.ok, said, () => void this.#takeBack(before, fresh, counted))
  }

  async #takeBack(before: readonly EntryRow[], fresh: readonly string[], counted: boolean): Promise<void> {
    if (fresh.length > 0) await discardEntries(fresh, Date.now())
    const back = await saveEntries(before, { counted })
    await changed([...fresh, ...before.map(({ id }) => id)])
    this.tell(back.ok, this.#ground.words.shared.undone)
  }

  async bring(ids: readonly string[]): Promise<void> {
    const restored = await restoreEntries(ids)
    await changed(ids)
    this.tell(restored.ok, this.#ground.words.options.knowledge.restored(ids.length))
  }

  async discard(ids: readonly string[]): Promise<void> {
    const gone = await discardEntries(ids, Date.now())
    await changed(ids)
    this.tell(gone.ok, this.#ground.words.options.knowledge.discarded(ids.length), () => void this.bring(ids))
  }

  async merge(keptId: string, otherIds: readonly string[]): Promise<void> {
    const { knowledge, words } = this.#ground
    const kept = knowledge.entries.find(({ id }) => id === keptId)
    const others = knowledge.entries.filter(({ id }) => otherIds.includes(id))
    if (kept === undefined || others.length === 0) return
    const all = [kept, ...others]
    const usedAt = Math.max(...all.map((one) => one.usedAt ?? 0))
    const merged: EntryRow = {
      ...mergeTwins(kept, others),
      updatedAt: Date.now(),
      usage: all.reduce((sum, { usage }) => sum + usage, 0),
      learned: [...new Set(all.flatMap(({ learned = [] }) => learned))],
      ...(usedAt === 0 ? {} : { usedAt }),
    }
    const saved = await saveEntries([merged], { counted: true })
    if (saved.ok) await discardEntries(otherIds, Date.now())
    await changed([keptId, ...otherIds])
    this.tell(saved.ok, words.knowledge.twins.merged(kept.title, others.length), () => {
      void restoreEntries(otherIds).then(() => this.#takeBack([kept], [], true).then(() => changed(otherIds)))
    })
  }
}

/** Rows as the database now has them: thrown away ones leave the index, the others are read anew. */
async function changed(ids: readonly string[]): Promise<void> {
  if (ids.length > MOST_TAKEN_UP) await callEngine('knowledge-replaced', {})
  else await callEngine('knowledge-changed', { upserted: ids, removed: [] })
}

/** More rows than this are read faster all together. */
const MOST_TAKEN_UP = 5000

function learningActions(
  ground: OptionsGround,
  shelf: KnowledgeShelf,
): Pick<KnowledgeActions, 'putAwayQuestion' | 'adoptPhrasings' | 'forgetPhrasings' | 'exportLearned'> {
  const text = ground.words.knowledge
  const { entries } = ground.knowledge
  const putAway = async (essences: readonly string[], away: boolean): Promise<boolean> => {
    const others = essencesOf(await readMeta(PUT_AWAY)).filter((one) => !essences.includes(one))
    return (await writeMeta(PUT_AWAY, [...others, ...(away ? essences : [])].slice(-MOST_PUT_AWAY))).ok
  }
  return {
    putAwayQuestion: ({ question, wordings }) => {
      const essences = [question, ...wordings].map(essenceOf)
      void putAway(essences, true).then((ok) => {
        shelf.tell(ok, text.questions.putAwayDone(question), () => void putAway(essences, false))
      })
    },
    adoptPhrasings: (entryId, phrasings) => {
      const entry = entries.find(({ id }) => id === entryId)
      if (entry === undefined) return
      const adopted = {
        ...entry,
        updatedAt: Date.now(),
        questions: [...new Set([...entry.questions, ...phrasings])],
        learned: (entry.learned ?? []).filter((one) => !phrasings.includes(one)),
      }
      void shelf.write([adopted], text.learned.adopted(phrasings.length), true)
    },
    forgetPhrasings: (entryId, phrasings) => {
      const concerned = entries.filter(
        ({ id, learned = [] }) => learned.length > 0 && (entryId === null || id === entryId),
      )
      const keeps = (one: string): boolean => entryId !== null && !phrasings.includes(one)
      const rows = concerned.map((entry) => ({ ...entry, learned: (entry.learned ?? []).filter(keeps) }))
      const count = (all: readonly EntryRow[]): number => all.reduce((sum, { learned = [] }) => sum + learned.length, 0)
      void shelf.write(rows, text.learned.forgotten(count(concerned) - count(rows)), true)
    },
    exportLearned: () => {
      const rows = entries.flatMap(({ title, id, learned = [] }) => learned.map((phrasing) => [phrasing, title, id]))
      void downloadFile(
        text.learned.file,
        KNOWLEDGE_TYPES.csv,
        csvChunks([text.column.phrasing, text.column.entry, 'id'], rows),
      )
    },
  }
}

/** What only reads, or keeps a file beside the entries; the same functions for as long as the page stands. */
const READINGS: Pick<KnowledgeActions, 'readVersions' | 'keepPicture' | 'readPictures'> = {
  readVersions: async (entryId) => {
    const versions = await readVersions(entryId)
    return versions.map(({ at, row }) => ({ at, entry: row }))
  },
  keepPicture: async (file) => {
    const ending = PICTURE_TYPES[file.type]
    if (ending === undefined || !(await isPicture(file))) return { fault: 'not-picture' }
    if (file.size > MOST_PICTURE_BYTES) return { fault: 'too-large' }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const name = await freeName(file.name.replace(/[,\uFF0C;\n/\\]+/g, '-'), ending, bytes)
    const kept = await putPicture({ name, bytes, updatedAt: Date.now() })
    return kept.ok ? { name } : { fault: 'too-large' }
  },
  readPictures: async (names) => {
    const pictures = await readPictures(names)
    return new Map([...pictures].map(([name, bytes]) => [name, new Blob([new Uint8Array(bytes)])]))
  },
}

/** What cannot be drawn is no picture, whatever it calls itself. */
async function isPicture(file: File): Promise<boolean> {
  try {
    const drawn = await createImageBitmap(file)
    drawn.close()
    return true
  } catch {
    return false
  }
}

/** A name that no other picture has: two shops may both call theirs `1.jpg`. */
async function freeName(wanted: string, ending: string, bytes: Uint8Array): Promise<string> {
  const stem = wanted.replace(/\.[^.]*$/, '') || 'picture'
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}.${ending}`
    const known = (await readPictures([name])).get(name)
    if (known === undefined || sameBytes(known, bytes)) return name
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place])
}
