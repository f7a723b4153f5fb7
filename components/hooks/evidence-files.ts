import { evidenceManifest, type EvidenceKind, type EvidenceManifest } from '@/lib/core/aftersales/index.ts'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import {
  escapeHtml,
  eventBody,
  eventHeader,
  evidenceHtml,
  packEvidence,
  type EventExport,
  type JournalMark,
  type PackagedFile,
} from '@/lib/core/session-log/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import type { SlaPolicy } from '@/lib/core/sla/index.ts'

/** Everything an evidence package is made from. */
export interface EvidenceRequest {
  readonly disputeId: string
  readonly openedAt: number
  readonly state: ConversationState
  /** The shop as people call it. */
  readonly shopName?: string | undefined
  readonly language: Language
  readonly policy: SlaPolicy
  readonly journal: JournalMark
  /** The journal's lines in slices, from the start each time it is called. */
  readonly lines: () => AsyncIterable<readonly string[]>
  readonly unmasked: boolean
  /** Entries that prove something: title and the proof's words. */
  readonly certificates: readonly { readonly title: string; readonly evidence: string }[]
  /** Pictures and papers, with what each proves. */
  readonly papers: readonly { readonly kind: EvidenceKind; readonly name: string; readonly bytes: Uint8Array }[]
  /** Epoch ms. */
  readonly now: number
}

/** The zip of a case and its manifest. Throws when the journal cannot be read. */
export async function evidenceZip(
  request: EvidenceRequest,
): Promise<{ readonly zip: Uint8Array; readonly manifest: EvidenceManifest }> {
  const { state, papers, certificates, now } = request
  const log = await logExtract(request)
  const logistics = logisticsText(state, request.policy.timeZone)
  const kinds: EvidenceKind[] = []
  const files: PackagedFile[] = []
  const add = (kind: EvidenceKind, name: string, content: string | Uint8Array, takenAt = now): void => {
    kinds.push(kind)
    files.push({ name, content, takenAt })
  }
  add('chat-log', 'chat.html', chatHtml(request, log), state.startedAt)
  add('chat-log', 'log.jsonl', log.text, state.startedAt)
  if (logistics !== '') add('logistics', 'logistics/chat-lines.txt', logistics, state.lastAt)
  if (certificates.length > 0) add('certificate', 'certificates/knowledge.html', certificatesHtml(certificates))
  for (const { kind, name, bytes } of papers) add(kind, `${FOLDERS[kind]}/${name}`, bytes)
  let manifest: EvidenceManifest | undefined
  const zip = await packEvidence(files, sha256Of, (packed) => {
    const items = packed.map((file, place) => ({ ...file, kind: kinds[place] ?? 'order' }))
    manifest = evidenceManifest({ id: request.disputeId }, items, now)
    return `${JSON.stringify({ ...manifest, journal: request.journal, masked: !request.unmasked }, null, 2)}\n`
  })
  return { zip, manifest: manifest ?? evidenceManifest({ id: request.disputeId }, [], now) }
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
async function logExtract({ state, lines, unmasked, journal, now, policy }: EvidenceRequest): Promise<LogExtract> {
  const options: EventExport = {
    lines,
    exportedAt: now,
    timeZone: policy.timeZone,
    masked: !unmasked,
    filter: { sessions: [state.session] },
    journal,
    namesOf: () => (state.customerName === undefined ? [] : [state.customerName]),
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

function chatHtml(request: EvidenceRequest, { count, head }: LogExtract): string {
  const { state, shopName, language, policy, now, unmasked, papers, certificates } = request
  return evidenceHtml(state, {
    language,
    policy,
    printedAt: now,
    unmasked,
    proof: { from: 1, to: count, head },
    ...(shopName === undefined ? {} : { shopName }),
    attachments: ['log.jsonl', ...certificates.map(({ title }) => title), ...papers.map(({ name }) => name)],
  })
}

/** Lines of the chat in which the console itself speaks of the parcel. */
function logisticsText(state: ConversationState, timeZone: string): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return state.messages
    .filter(
      ({ side, text }) =>
        side === 'system' && /发货|物流|揽收|派送|签收|运单|快递|shipped|deliver|tracking/i.test(text),
    )
    .map(({ at, text }) => `${time.format(at)}\t${text.replaceAll(/\s+/g, ' ')}\n`)
    .join('')
}

function certificatesHtml(certificates: EvidenceRequest['certificates']): string {
  const rows = certificates.map(({ title, evidence }) => `<h2>${escapeHtml(title)}</h2><p>${escapeHtml(evidence)}</p>`)
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${rows.join('')}</body></html>`
}
