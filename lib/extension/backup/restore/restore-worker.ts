import { readWholeHouse, replaceWholeHouse, toStorageFault } from '../../storage/index.ts'
import { FORMAT_WITHOUT_VERSIONS } from '../backup-format.ts'
import { readBackup, type ReadBackup } from './read-backup.ts'
import type { RestoreNews, RestoreOrder } from './restore-talk.ts'

let backup: ReadBackup | undefined
let journal: Iterator<readonly string[]> | undefined
/** One order at a time, in the order they came. */
let work = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<RestoreOrder>) => {
  work = work
    .then(() => follow(data))
    .catch((error: unknown): RestoreNews => ({ kind: 'failed', fault: toStorageFault(error) }))
    .then((news) => postMessage(news))
})

async function follow(order: RestoreOrder): Promise<RestoreNews> {
  switch (order.kind) {
    case 'check':
      return check(order.file)
    case 'house':
      return replaceHouse()
    case 'journal-next': {
      const next = journal?.next()
      return { kind: 'lines', lines: next === undefined || next.done === true ? null : next.value }
    }
  }
}

async function check(file: Blob): Promise<RestoreNews> {
  backup = undefined
  const read = await readBackup(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return { kind: 'refused', fault: read.error }
  backup = read.value
  journal = backup.journalParts()
  const { manifest, settings, chainHolds } = backup
  const here = await readWholeHouse()
  return {
    kind: 'checked',
    preview: {
      madeAt: manifest.madeAt,
      program: manifest.program,
      rows: manifest.rows,
      here: {
        entries: here.entries.length,
        versions: here.versions.length,
        rules: here.rules.length,
        profiles: here.profiles.length,
        meta: here.meta.length,
        pictures: here.pictures.length,
      },
      journal: manifest.journal === null ? null : { lines: manifest.journal.lines, chainHolds: chainHolds !== false },
      agentName: settings.agentName,
      shops: settings.shops.map(({ name }) => name),
    },
  }
}

async function replaceHouse(): Promise<RestoreNews> {
  if (backup === undefined) return { kind: 'failed', fault: { code: 'failed', detail: 'no backup was read' } }
  const { house, pictures, manifest } = backup
  const { versions, ...rows } = house
  const knowsVersions = manifest.format !== FORMAT_WITHOUT_VERSIONS
  const done = await replaceWholeHouse({ ...rows, pictures, ...(knowsVersions ? { versions } : {}) })
  return done.ok ? { kind: 'house-done', settings: backup.settings } : { kind: 'failed', fault: done.error }
}
