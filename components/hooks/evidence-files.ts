import {
  compensationCny,
  evidenceManifest,
  findComplaint,
  openPromises,
  type EvidenceKind,
  type EvidenceManifest,
} from '@/lib/core/aftersales/index.ts'
import type { ConversationState, DisputeRecord, JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  casePageHtml,
  certificatesHtml,
  eventBody,
  eventHeader,
  evidenceHtml,
  maskText,
  packEvidence,
  personalNames,
  type CasePage,
  type EventExport,
  type JournalMark,
  type PackagedFile,
} from '@/lib/core/session-log/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { parcelNotesOf, parcelsTold, type SlaPolicy } from '@/lib/core/sla/index.ts'

/** Everything an evidence package is made from. */
export interface EvidenceRequest {
  readonly record: DisputeRecord
  /** The conversation and what was written down of it; absent for a case that is only about an order. */
  readonly chat?: { readonly state: ConversationState; readonly events: readonly JournalEvent[] } | undefined
  /** The shop as people call it. */
  readonly shopName: string
  readonly language: Language
  readonly policy: SlaPolicy
  readonly journal: JournalMark
  /** The journal's lines in slices, from the start each time it is called. */
  readonly lines: () => AsyncIterable<readonly string[]>
  readonly unmasked: boolean
  /** What the shop's knowledge base proves about the goods of the case. */
  readonly certificates: CasePage['certificates']
  /** Pictures and papers, with what each proves. */
  readonly papers: readonly { readonly kind: EvidenceKind; readonly name: string; readonly bytes: Uint8Array }[]
  /** Epoch ms. */
  readonly now: number
}

type Chat = NonNullable<EvidenceRequest['chat']>

/** The zip of a case and its manifest. Throws when the journal cannot be read. */
export async function evidenceZip(
  request: EvidenceRequest,
): Promise<{ readonly zip: Uint8Array; readonly manifest: EvidenceManifest }> {
  const { record, chat, papers, certificates, now } = request
  const log = chat === undefined ? undefined : await logExtract(request, chat)
  const kinds: EvidenceKind[] = []
  const files: PackagedFile[] = []
  const add = (kind: EvidenceKind, name: string, content: string | Uint8Array, takenAt = now): void => {
    kinds.push(kind)
    files.push({ name, content, takenAt })
  }
  if (chat !== undefined && log !== undefined) {
    const { state } = chat
    add('chat-log', 'chat.html', chatHtml(request, state, log), state.startedAt)
    add('chat-log', 'log.jsonl', log.text, state.startedAt)
    const logistics = logisticsText(request, chat)
    if (logistics !== '') add('logistics', 'logistics/chat-lines.txt', logistics, state.lastAt)
  }
  if (certificates.length > 0)
    add(
      'certificate',
      'certificates/knowledge.html',
      certificatesHtml({
        certificates,
        shopName: request.shopName,
        orderNumber: record.orderNumber,
        language: request.language,
      }),
    )
  for (const { kind, name, bytes } of papers) add(kind, `${FOLDERS[kind]}/${name}`, bytes)
  const kindOf = (place: number): EvidenceKind => kinds[place] ?? 'order'
  let manifest = evidenceManifest({ id: record.disputeId }, [], now)
  const zip = await packEvidence(files, sha256Of, {
    cover: {
      name: 'case.html',
      takenAt: now,
      make: (packed) =>
        coverHtml(
          request,
          packed.map(({ fileName, sha256 }, place) => ({ name: fileName, sha256, kind: kindOf(place) })),
          log,
        ),
    },
    manifest: ([cover, ...packed]) => {
      const listed = packed.map((file, place) => ({ ...file, kind: kindOf(place) }))
      const items = cover === undefined ? listed : [{ ...cover, kind: 'order' as const }, ...listed]
      manifest = evidenceManifest({ id: record.disputeId }, items, now)
      return `${JSON.stringify({ ...manifest, journal: request.journal, masked: !request.unmasked }, null, 2)}\n`
    },
  })
  return { zip, manifest }
}

function coverHtml(request: EvidenceRequest, files: CasePage['files'], log: LogExtract | undefined): string {
  const { record, chat, shopName, language, policy, now, unmasked, certificates } = request
  return casePageHtml({
    record,
    payCny: compensationCny(record.promisedCny),
    shopName,
    state: chat?.state,
    events: chat?.events ?? [],
    complaint: chat?.state.messages.find(({ side, text }) => side === 'buyer' && findComplaint(text) !== undefined),
    promises: chat === undefined ? [] : promisesOf(chat.state),
    certificates,
    files,
    ...(log === undefined ? {} : { proof: log }),
    language,
    timeZone: policy.timeZone,
    printedAt: now,
    unmasked,
  })
}

/** What the shop's people promised in it and the chat does not show as given; an agent may have marked it as kept. */
function promisesOf({ messages, kept = [] }: ConversationState): CasePage['promises'] {
  return openPromises(messages).map(({ at, text, messageId }) => ({ at, text, isKept: kept.includes(messageId) }))
}

async function sha256Of(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(content))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const FOLDERS: Readonly<Record<EvidenceKind, string>> = {
  'chat-log': 'chat',
  logistics: 'logistics',
  certificate: 'certificates',
  photo: 'pictures',
  order: 'order',
  refund: 'refund',
}

interface LogExtract {
  readonly text: string
  readonly count: number
  readonly head: string
}

/** The conversation's lines of the journal, chained for themselves, each with the hash of the line it comes from. */
async function logExtract(
  { lines, unmasked, journal, now, policy }: EvidenceRequest,
  { state }: Chat,
): Promise<LogExtract> {
  const options: EventExport = {
    lines,
    exportedAt: now,
    timeZone: policy.timeZone,
    masked: !unmasked,
    filter: { sessions: [state.session] },
    journal,
    namesOf: () => personalNames(state),
  }
  const chunks = eventBody(options)
  let text = ''
  let step = await chunks.next()
  while (step.done !== true) {
    text += step.value
    step = await chunks.next()
  }
  const { count, head } = step.value
  return { text: eventHeader(options, step.value) + text, count, head }
}

function chatHtml(request: EvidenceRequest, state: ConversationState, { count, head }: LogExtract): string {
  const { shopName, language, policy, now, unmasked } = request
  return evidenceHtml(state, {
    language,
    policy,
    printedAt: now,
    unmasked,
    proof: { from: 1, to: count, head },
    shopName,
  })
}

/** A console's own lines on where the parcel is. */
const OF_PARCEL = /发货|物流|揽收|派送|签收|运单|快递|shipped|deliver|tracking/i

/**
 * What the chat says of the parcel, a line each, in the order of time: when, who, the number with its carrier where one is
 * told, the words. Lines of the console that speak of it, and every line in which somebody wrote its number.
 */
function logisticsText({ record, policy, language, unmasked }: EvidenceRequest, { state, events }: Chat): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: policy.timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const names = personalNames(state)
  const told = parcelsTold(state.messages, record.orderNumber ?? state.orderNumber)
  const spoken = state.messages.flatMap((message) => {
    const parcels = told.filter((one) => one.message.id === message.id)
    if (parcels.length === 0 && !(message.side === 'system' && OF_PARCEL.test(message.text))) return []
    const numbers = parcels.map(({ number, carrier }) =>
      carrier === undefined ? number : `${carrier.name[language]} ${number}`,
    )
    const words = message.text.replaceAll(/\s+/g, ' ')
    return [{ at: message.at, by: message.side, numbers, words: unmasked ? words : maskText(words, { names }) }]
  })
  const shown = parcelNotesOf(events).map(({ at, number }) => ({ at, by: 'order-card', numbers: [number], words: '' }))
  return [...spoken, ...shown]
    .sort((one, other) => one.at - other.at)
    .map(({ at, by, numbers, words }) => `${[time.format(at), by, numbers.join(', '), words].join('\t').trimEnd()}\n`)
    .join('')
}
