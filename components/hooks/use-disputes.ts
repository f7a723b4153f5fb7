import { useMemo } from 'react'
import {
  certificatesFor,
  disputeBoard,
  disputeMonths,
  disputeTally,
  newDispute,
  unmarkDisputeStep,
} from '@/lib/core/aftersales/index.ts'
import {
  HOUSE_SESSION,
  type ConversationState,
  type DisputeRecord,
  type EventDetail,
} from '@/lib/core/conversation/index.ts'
import { maskName } from '@/lib/core/session-log/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { policyOfShop, type Settings } from '@/lib/extension/settings/index.ts'
import {
  findSession,
  observeEvents,
  observeNamedSessions,
  readEntries,
  readEvents,
  readPictures,
} from '@/lib/extension/storage/index.ts'
import type {
  AddedProof,
  CaseChange,
  CaseOpened,
  DisputeActions,
  DisputeLine,
  DisputesView,
  NewCase,
  Packed,
  Unlock,
} from '../desk/index.ts'
import { useNow } from '../primitives/use-now.ts'
import { caseWords, isAbout, openCases, withStepDone, type CaseWord } from './case-words.ts'
import { downloadFile } from './download.ts'
import { eventOf, newId, type EventPlace } from './event-of.ts'
import { evidenceZip, type EvidenceRequest } from './evidence-files.ts'
import { findChat, findChats, goodsOf } from './find-chats.ts'
import { journalLines } from './journal-lines.ts'
import { useObservable } from './use-observable.ts'
import { shopOf } from './use-settings.ts'
import { wordCheck } from './use-exports.ts'

const MINUTE_MS = 60_000
/** More proof than this nobody reads. */
const MOST_CERTIFICATES = 20

/** The board of complaints, kept current, and what can be done with one. `onFault` hears why nothing was written. */
export function useDisputes(
  settings: Settings,
  onFault: (detail: string | null) => void,
): { readonly view: DisputesView; readonly actions: DisputeActions } {
  const events = useObservable(useMemo(() => observeEvents({ kind: 'dispute-set' }), [])).value
  const loading = events === undefined
  const minute = Math.floor(useNow(true) / MINUTE_MS) * MINUTE_MS
  const words = useMemo(() => caseWords(events ?? []), [events])
  const sessions = useMemo(() => observeNamedSessions(sessionsOf(words)), [words])
  const rows = useObservable(sessions).value
  const view = useMemo((): DisputesView => {
    const names = new Map((rows ?? []).map(({ session, state }) => [session, maskName(state.customerName ?? '')]))
    const places = new Map(words.map(({ session, shop, console }) => [session, { shop, console }]))
    const cases = disputeBoard(words, minute)
    return {
      loading,
      lines: cases.map((one) => {
        const { shop = '', console = '' } = places.get(one.session) ?? {}
        const session = one.session === HOUSE_SESSION ? null : one.session
        return { ...one, session, customer: names.get(one.session) ?? '', shop, console }
      }),
      tally: disputeTally(cases.map(({ record }) => record)),
      months: disputeMonths(
        cases.map(({ record }) => record),
        shopOf(settings, settings.defaultShopId)?.timeZone ?? DEFAULT_POLICY.timeZone,
      ),
    }
  }, [words, loading, rows, minute, settings])
  const actions = useMemo(() => makeActions(settings, onFault), [settings, onFault])
  return { view, actions }
}

function sessionsOf(words: readonly CaseWord[]): string[] {
  return [...new Set(words.map(({ session }) => session))].filter((session) => session !== HOUSE_SESSION)
}

/** Where what is said about a case is written down. */
function placeOf({ session, shop, console }: DisputeLine): EventPlace {
  return { session: session ?? HOUSE_SESSION, shop, console }
}

/** Writes one thing about a case into its conversation's log; says whether it is there. */
type Note = (detail: EventDetail, place: EventPlace, by?: string) => Promise<boolean>

function makeActions(settings: Settings, onFault: (detail: string | null) => void): DisputeActions {
  const note: Note = async (detail, place, by) => {
    const answer = await callEngine('append', { events: [eventOf(settings, place, detail, by)] })
    onFault(answer.ok ? null : answer.fault)
    return answer.ok
  }
  const write = async (place: EventPlace, data: DisputeRecord): Promise<CaseChange> =>
    (await note({ kind: 'dispute-set', data }, place)) ? 'saved' : 'failed'
  const change = async (line: DisputeLine, part: Partial<DisputeRecord>): Promise<CaseChange> =>
    write(placeOf(line), { ...line.record, ...part })
  return {
    mark: async (line, step) => {
      const marked = withStepDone(line.record, step, Date.now())
      return marked === undefined ? 'stale' : write(placeOf(line), marked)
    },
    unmark: async (line, step) => {
      const back = unmarkDisputeStep(line.record, step)
      return back === undefined ? 'stale' : change(line, { doneAt: back.doneAt })
    },
    setOwner: (line, part, name) => change(line, { [part]: name }),
    setGoods: (line, goods) => change(line, { goods }),
    setResult: (line, result) => change(line, { result }),
    findChats: (text) => findChats(settings, text),
    chatOf: (session) => findChat(settings, session),
    open: (asked) => openCase(asked, write),
    checkWord: wordCheck(settings),
    pack: async (line, proofs, unlock) => {
      try {
        return await pack(settings, line, { proofs, unlock, note })
      } catch (error) {
        return { ok: false, why: 'broke', detail: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

/**
 * A case that begins at the desk. Looked up once more before it is written: one conversation and one order have one open
 * case, also where the agent opened it meanwhile. The conversation's times and outcome stay as they are, it is days later.
 */
async function openCase(
  { session, shop, ...asked }: NewCase,
  write: (place: EventPlace, data: DisputeRecord) => Promise<CaseChange>,
): Promise<CaseOpened> {
  const row = session === null ? undefined : await findSession(session)
  if (session !== null && row === undefined) return { ok: false, why: 'no-chat' }
  const open = openCases(await readEvents({ kind: 'dispute-set' }))
  if (open.some((word) => isAbout(word, session ?? '', asked.orderNumber))) return { ok: false, why: 'exists' }
  const record = newDispute({ disputeId: newId(Date.now()), ...asked })
  const place =
    row === undefined
      ? { session: HOUSE_SESSION, shop, console: '' }
      : { session: row.session, shop: row.shop, console: row.state.console }
  const written = await write(place, record)
  return written === 'saved' ? { ok: true, disputeId: record.disputeId } : { ok: false, why: 'not-written' }
}

/** Makes and hands over one zip. The log says so first; when that cannot be saved, nothing leaves. */
async function pack(
  settings: Settings,
  line: DisputeLine,
  how: {
    readonly proofs: readonly AddedProof[]
    readonly unlock: Unlock | null
    readonly note: Note
  },
): Promise<Packed> {
  const { record, session } = line
  const row = session === null ? undefined : await findSession(session)
  if (session !== null && row === undefined) return { ok: false, why: 'no-chat' }
  const unmasked = how.unlock !== null
  const what = unmasked ? 'exported-unmasked' : 'exported'
  const detail = `evidence ${record.disputeId}${how.unlock === null ? '' : `: ${how.unlock.reason}`}`
  const isLogged = await how.note({ kind: 'house-noted', data: { what, detail } }, placeOf(line), how.unlock?.by)
  if (!isLogged) return { ok: false, why: 'not-logged' }
  const journal = await callEngine('journal-state', {})
  if (!journal.ok) throw new Error(journal.fault)
  const shop = shopOf(settings, line.shop)
  const found = await proofsOf(line, row?.state)
  const { zip, manifest } = await evidenceZip({
    record,
    chat: row === undefined ? undefined : { state: row.state, events: await readEvents({ session: row.session }) },
    shopName: shop?.name ?? line.shop,
    language: settings.language,
    policy: shop === undefined ? DEFAULT_POLICY : policyOfShop(shop, row?.state),
    journal: { seq: journal.value.lastSeq, head: journal.value.headHash },
    lines: () => journalLines(new AbortController().signal),
    unmasked,
    certificates: found.certificates,
    papers: [...found.papers, ...(await papersOf(how.proofs))],
    now: Date.now(),
  })
  await downloadFile(`evidence-${record.orderNumber ?? record.disputeId}.zip`, 'application/zip', [zip])
  return { ok: true, files: manifest.items.length, missing: manifest.missing }
}

async function papersOf(proofs: readonly AddedProof[]): Promise<EvidenceRequest['papers']> {
  return Promise.all(
    proofs.map(async ({ kind, file }) => ({ kind, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

/** The proofs of the shop's knowledge base that are about the goods of the case, and their pictures. */
async function proofsOf(
  { shop, record }: DisputeLine,
  state: ConversationState | undefined,
): Promise<Pick<EvidenceRequest, 'certificates' | 'papers'>> {
  const messages = state?.messages ?? []
  const ordered = record.goods ?? (state === undefined ? '' : goodsOf(state))
  // Only where nobody knows what was ordered do words of the chat say it.
  const said = ordered === '' ? messages.map(({ text }) => text) : [ordered]
  const certificates = certificatesFor(await readEntries({ shop }), said).slice(0, MOST_CERTIFICATES)
  const bytes = await readPictures(certificates.flatMap(({ images }) => images))
  return {
    certificates,
    papers: [...bytes].map(([name, content]) => ({ kind: 'certificate', name, bytes: content })),
  }
}
