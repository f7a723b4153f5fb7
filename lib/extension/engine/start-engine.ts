import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { checkOrder, prepareVersions } from '@/lib/core/orders/index.ts'
import { ASLEEP, sleepDetail } from '@/lib/core/sla/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { dropSpareSnapshots } from '../backup/index.ts'
import { answered, ENGINE_CHANNEL, refused, serveEngine, type Answer, type EngineHandlers } from '../messaging/index.ts'
import { observeHouse, wendaDatabase, type WendaDatabase } from '../storage/index.ts'
import { openPrivateFolder } from './journal/journal-folder.ts'
import { openLineText } from './journal/sealed-lines.ts'
import { isHouseSealed } from './convert-house.ts'
import { openJournalRoom, type JournalRoom } from './journal-room.ts'
import { createKnowledgeRoom } from './knowledge-room.ts'
import { teachingBySent } from './teaching-by-sent.ts'
import { createRelay, type Relay, type RelayPort } from '../relay/index.ts'
import { rollDatabaseLog } from './roll-log.ts'
import { openIndexFile } from './saved-knowledge.ts'
import { createVaultDesk } from './vault-desk.ts'
import { watchSleep, type Leap } from './watch-sleep.ts'
import { createWordingDesk } from './wording-desk.ts'
import { createSnapshotKeeper, openSnapshotFolder, restoreHouse } from './snapshots.ts'

/** Web Lock of the one writer. A new engine waits until the old one is gone for good. */
const journalLock = 'wenda-journal'
const roomPatienceMs = 8000
/** Why a call about the journal is refused meanwhile. */
const STILL_OPENING = 'the journal is still opening'
const LOCKED = 'locked'
/** While locked nothing opens by waiting. */
const lockedPatienceMs = 50
const reopenAfterMs = 2000
const KNOWLEDGE_RESTS_MS = 1000
/** The answers to a line are asked for a few milliseconds after the checks of its order, and the agent waits for them. */
const REVIEW_RESTS_MS = 40
const retentionEveryMs = 6 * 3_600_000

/**
 * Starts the engine in its dedicated worker: takes the writer's lock, listens, opens the journal, and answers each call
 * when the journal is open or says after 8 s that it is not. Runs as long as the worker lives.
 */
export function startEngine(port: RelayPort): void {
  const relay = createRelay(port)
  const database = wendaDatabase()
  let openRoom: (room: JournalRoom) => void = () => {}
  const room = new Promise<JournalRoom>((resolve) => {
    openRoom = resolve
  })
  let lastFault = STILL_OPENING
  // Not waited for: the agent must not. An assignment that is lost is written at the next suggestion.
  const note = (events: readonly JournalEvent[]): void => void room.then((open) => open.append(events))
  const wordings = createWordingDesk(database, note, () => Date.now())
  const knowledge = createKnowledgeRoom(database, () => Date.now(), { wordings, file: openIndexFile() })
  const taught = teachingBySent(knowledge)
  const gate = createGate(wordings.readAgain)
  const vault = createVaultDesk({
    database,
    openFolder: openPrivateFolder,
    room: () => room,
    onOpened: gate.open,
  })

  /** Open pages hold drafts to the figures of the knowledge base: they are told once it rests, and the index is kept. */
  let telling: ReturnType<typeof setTimeout> | undefined
  function tellPages(): void {
    clearTimeout(telling)
    telling = setTimeout(() => {
      void relay('house-changed', { what: 'knowledge' }, roomPatienceMs)
      void knowledge.keep()
    }, KNOWLEDGE_RESTS_MS)
  }

  async function withRoom<T>(work: (room: JournalRoom) => Answer<T> | Promise<Answer<T>>): Promise<Answer<T>> {
    const opened = await Promise.race([room, pause(lastFault === LOCKED ? lockedPatienceMs : roomPatienceMs)])
    return opened === undefined ? refused('failed', lastFault) : work(opened)
  }

  const handlers: EngineHandlers = {
    ...vault,
    append: ({ events }) => withRoom((open) => taught(open.append(events), events)),
    erase: (order) => withRoom((open) => open.erase(order)),
    'journal-state': () => withRoom((open) => answered(open.state())),
    'journal-read': ({ fromSeq, limit }) => withRoom((open) => readOpened(open, fromSeq, limit)),
    'journal-restore': ({ lines }) => withRoom((open) => open.restore(lines)),
    ...knowledgeCalls(knowledge, tellPages),
  }
  void navigator.locks.request(journalLock, async () => {
    // Only the one writer listens; a second engine waits here unheard.
    serveEngine(new BroadcastChannel(ENGINE_CHANNEL), handlers)
    if (await isHouseSealed(database)) {
      lastFault = LOCKED
      await gate.opened
      lastFault = STILL_OPENING
    }
    for (;;) {
      try {
        const folder = await openPrivateFolder()
        const opened = await openJournalRoom({ folder, database, relay, ...surroundings() })
        openRoom(opened)
        await keepHouse(database, opened)
        void keepRetention(opened, relay)
        void watchSleep({ now: () => Date.now(), wait: pause, onLeap: (leap) => noteSleep(leap, opened, relay) })
        // Warm before the first buyer asks; a failure here shows at that call.
        void opened
          .indexed()
          .then(knowledge.warmUp)
          .then(prepareVersions)
          .then(tellPages)
          .catch(() => undefined)
        break
      } catch (error) {
        lastFault = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
        await pause(reopenAfterMs)
      }
    }
    // Held until this worker ends.
    return new Promise<never>(() => {})
  })
}

/** The calls that need no journal. `onChanged` is told after the knowledge base was changed. */
function knowledgeCalls(knowledge: ReturnType<typeof createKnowledgeRoom>, onChanged: () => void) {
  return {
    'order-review': async ({ card, messages, remoteAreas }) => {
      await pause(REVIEW_RESTS_MS)
      return answered(checkOrder(card, messages, remoteAreas === undefined ? {} : { remoteAreas }))
    },
    suggest: ({ question, context }) => knowledge.suggest(question, context),
    search: ({ query, limit, shop }) => knowledge.search(query, limit, shop),
    'facts-wanted': ({ shop }) => knowledge.factsOf(shop),
    'knowledge-replaced': () => knowledge.rebuild().finally(onChanged),
    'knowledge-changed': ({ upserted, removed }) => knowledge.takeUp(upserted, removed).finally(onChanged),
  } satisfies Partial<EngineHandlers>
}

/** Clears what is older than the house keeps, now and every few hours, as long as the worker lives. */
async function keepRetention(room: JournalRoom, relay: Relay): Promise<void> {
  for (;;) {
    const rule = await relay('retention-wanted', {}, roomPatienceMs)
    if (rule.ok) {
      const { days, ...who } = rule.value
      const at = Date.now()
      const id = uuidV7(at, crypto.getRandomValues(new Uint8Array(10)))
      await room.clearExpired({ days, now: at, origin: { id, at, console: '', ...who } }).catch((error: unknown) => {
        room.post({ code: 'index-failed', detail: error instanceof Error ? error.message : String(error) })
      })
    }
    await pause(retentionEveryMs)
  }
}

/** Writes down that this machine slept, in the name of who works at it. */
async function noteSleep({ beforeAt, afterAt }: Leap, room: JournalRoom, relay: Relay): Promise<void> {
  // The worker that knows the name may itself be only just waking.
  const rule = await relay('retention-wanted', {}, roomPatienceMs)
  if (!rule.ok) return
  const { days: _days, ...who } = rule.value
  const id = uuidV7(afterAt, crypto.getRandomValues(new Uint8Array(10)))
  const data = { what: ASLEEP, detail: sleepDetail(beforeAt, afterAt) }
  await room.append([{ id, at: afterAt, console: '', session: HOUSE_SESSION, ...who, kind: 'house-noted', data }])
}

/** Brings knowledge and rules back into a wiped database, and from then on keeps snapshots of them. */
async function keepHouse(database: WendaDatabase, room: JournalRoom): Promise<void> {
  try {
    const folder = await openSnapshotFolder()
    const restored = await restoreHouse({ folder, database })
    if (restored > 0) room.post({ code: 'knowledge-restored', detail: String(restored) })
    const keeper = createSnapshotKeeper({ folder, database, ...surroundings() })
    observeHouse(keeper.changed)
  } catch (error) {
    room.post({ code: 'index-failed', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Lines for an export: as they were before they were sealed. */
async function readOpened(room: JournalRoom, fromSeq: number, limit: number) {
  const { lines, nextSeq } = room.read(fromSeq, limit)
  return answered({ lines: await Promise.all(lines.map(openLineText)), nextSeq })
}

/** Lets whoever waits go on once it was opened; `onOpen` is told each time. */
function createGate(onOpen: () => void): { readonly open: () => void; readonly opened: Promise<void> } {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return {
    open: () => {
      open()
      onOpen()
    },
    opened,
  }
}

function surroundings() {
  return {
    now: () => Date.now(),
    nonce: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    wait: pause,
    gather: nextTask,
    makeRoom: async () => (await dropSpareSnapshots()) > 0,
    rollLog: () => rollDatabaseLog(),
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Resolves in a task of its own: calls that already wait at the door come in first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
