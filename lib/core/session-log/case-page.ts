import { PROMISE_KEPT, type ConversationState, type DisputeRecord, type JournalEvent } from '../conversation/index.ts'
import type { ChatMessage, Language } from '../shared/index.ts'
import { carrierByNumber, isoWithOffset, parcelNotesOf, parcelsTold, type ParcelTold } from '../sla/index.ts'
import { certificateTable, type ShownCertificate } from './certificates-page.ts'
import { CASE_WORDS } from './case-words.ts'
import { maskText } from './mask-text.ts'
import { escapeHtml, factList, row, section, wholePage } from './page-html.ts'
import { customerOf } from './rows.ts'
import { settledChecks } from './settled-checks.ts'
import { goodsInShort, personalNames, toldOrder, type ToldOrder } from './told-order.ts'

/** What a file of the package proves. */
export type CaseFileKind = keyof (typeof CASE_WORDS)['zh-CN']['kind']

/** Everything the first page of a package tells. Times are epoch ms, money CNY. */
export interface CasePage {
  readonly record: DisputeRecord
  /** What is paid for the promise. */
  readonly payCny: number
  readonly shopName: string
  /** The conversation and its events; absent for a case that is only about an order. */
  readonly state?: ConversationState | undefined
  readonly events: readonly JournalEvent[]
  /** The buyer's first words that complain; absent where none do. */
  readonly complaint?: { readonly at: number; readonly text: string } | undefined
  readonly promises: readonly { readonly at: number; readonly text: string; readonly isKept: boolean }[]
  readonly certificates: readonly ShownCertificate[]
  /** Every other file, by its path in the package. */
  readonly files: readonly { readonly name: string; readonly kind: CaseFileKind; readonly sha256: string }[]
  /** Lines of the log extract and the hash of the last; absent without a conversation. */
  readonly proof?: { readonly count: number; readonly head: string }
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
  readonly printedAt: number
  readonly unmasked: boolean
}

type Words = (typeof CASE_WORDS)[Language]

/** How a page writes times and a buyer's words. */
interface Pen {
  readonly words: Words
  readonly time: (at: number) => string
  readonly shown: (text: string) => string
  readonly who: (message: ChatMessage) => string
}

/**
 * The page that lies on top of an evidence package, for who decides the case: what it is about, what happened when, the
 * parcels, the promises, pictures and certificates, and how to see that nothing was changed. Customers' data is covered
 * unless unlocked; every value passes `escapeHtml`; the page holds no script and loads only pictures of the package.
 */
export function casePageHtml(page: CasePage): string {
  const { record, state } = page
  const told = state && toldOrder(state.messages)
  const pen = penOf(page)
  const { words } = pen
  const parcels = state === undefined ? [] : parcelsTold(state.messages, record.orderNumber ?? state.orderNumber)
  const title = record.orderNumber === undefined ? words.title : `${words.title} · ${words.order} ${record.orderNumber}`
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    facts(page, told, pen),
    section(words.timeline, [], timeline(page, parcels, pen)),
    section(words.told, words.toldColumns, toldRows(told, pen)),
    section(words.parcels, words.parcelColumns, [...parcelRows(parcels, page, pen), ...cardRows(page, pen)]),
    section(
      words.promises,
      words.promiseColumns,
      page.promises.map(({ at, text, isKept }) =>
        row([
          [pen.time(at), 'n'],
          [pen.shown(text), 't'],
          [isKept ? words.kept : words.owed, 'n'],
        ]),
      ),
    ),
    pictures(page, words),
    certificateTable(page, words.certificates),
    section(
      words.files,
      words.fileColumns,
      page.files.map((file) => fileRow(file, words)),
    ),
    proof(page, words),
  ]
  return wholePage(page.language, title, body.join(''))
}

function penOf({ language, timeZone, unmasked, state }: CasePage): Pen {
  const words = CASE_WORDS[language]
  const names = state === undefined ? [] : personalNames(state)
  return {
    words,
    time: (at) => isoWithOffset(at, timeZone).slice(0, 19).replace('T', ' '),
    shown: (text) => (unmasked ? text : maskText(text, { names })),
    who: ({ side, auto }) => words.side[auto === true ? 'robot' : side],
  }
}

function facts(page: CasePage, told: ToldOrder | undefined, { words, time, shown }: Pen): string {
  const { record, state, payCny, shopName, unmasked, printedAt, timeZone } = page
  const order = told?.order
  const promised = money(record.promisedCny)
  const last = state?.messages.at(-1)?.at
  const owners = [record.agentName, record.supervisor].filter((name) => name !== '')
  return factList([
    [words.order, record.orderNumber ?? state?.orderNumber],
    [words.complaint, page.complaint && shown(page.complaint.text)],
    [words.goods, record.goods ?? state?.goods ?? (order && goodsInShort(order))],
    [words.receiver, order && shown(receiverOf(order))],
    [words.note, shown(record.note ?? order?.note ?? '')],
    [words.shop, shopName],
    [words.console, state?.consoleName],
    [words.customer, state && (customerOf(state, unmasked) ?? undefined)],
    [words.agent, state?.agent],
    [words.amount, state?.amountCny === undefined ? undefined : money(state.amountCny)],
    [words.period, state && last !== undefined ? `${time(state.startedAt)} – ${time(last)}` : undefined],
    [words.checks, state && settledChecks(state, words)],
    [words.openedAt, time(record.openedAt)],
    [words.promised, promised],
    [words.pay, payCny === record.promisedCny ? money(payCny) : words.payWhy(money(payCny), promised)],
    [words.owners, [...new Set(owners)].join(' · ')],
    [words.result, words.results[record.result]],
    [words.zone, `${timeZone} (UTC${isoWithOffset(printedAt, timeZone).slice(-6)})`],
    [words.printed, `${time(printedAt)} · ${unmasked ? words.unmasked : words.masked}`],
  ])
}

function receiverOf({ receiver, phone, address }: ToldOrder['order']): string {
  return [receiver, phone, address].filter((part) => part !== undefined).join(' ')
}

function money(cny: number): string {
  return `¥${Math.round(cny * 100) / 100}`
}

interface Moment {
  readonly at: number
  readonly text: string
}

function timeline(page: CasePage, parcels: readonly ParcelTold[], pen: Pen): string[] {
  const moments = [
    ...spoken(page, pen),
    ...page.events.flatMap((event) => momentOf(event, pen.words)),
    ...parcelNotesOf(page.events).map(({ at, number }) => ({ at, text: pen.words.parcel(number) })),
    ...parcels.map(({ message, number }) => ({
      at: message.at,
      text: pen.words.tellsParcel(pen.who(message), number),
    })),
    ...page.promises.map(({ at, text }) => ({ at, text: pen.words.promisedAt(pen.shown(text)) })),
    ...stepsOf(page.record, pen.words),
  ]
  return moments
    .sort((one, other) => one.at - other.at)
    .map(({ at, text }) =>
      row([
        [pen.time(at), 'n'],
        [text, 't'],
      ]),
    )
}

/** When the buyer first spoke, and when a person first answered. */
function spoken({ state }: CasePage, { words, shown }: Pen): Moment[] {
  const asked = state?.messages.find(({ side }) => side === 'buyer')
  const answered = state?.messages.find(
    ({ side, auto, at }) => side === 'agent' && auto !== true && at >= (asked?.at ?? Infinity),
  )
  return [
    ...(asked === undefined ? [] : [{ at: asked.at, text: words.asks(shown(asked.text)) }]),
    ...(answered === undefined ? [] : [{ at: answered.at, text: words.answers(shown(answered.text)) }]),
  ]
}

function momentOf(event: JournalEvent, words: Words): Moment[] {
  if (event.kind === 'order-confirmed') {
    const { amountCny } = event.data
    return [{ at: event.at, text: words.confirmed(amountCny === undefined ? '' : money(amountCny)) }]
  }
  if (event.kind !== 'house-noted') return []
  return event.data.what === PROMISE_KEPT ? [{ at: event.at, text: words.keptAt }] : []
}

function stepsOf({ openedAt, doneAt }: DisputeRecord, words: Words): Moment[] {
  const done = (['apologise', 'evidence', 'compensate', 'visit'] as const).flatMap((step) => {
    const at = doneAt[step]
    return at === undefined ? [] : [{ at, text: words.step[step] }]
  })
  return [{ at: openedAt, text: words.opened }, ...done]
}

function toldRows(told: ToldOrder | undefined, { who, time, shown }: Pen): string[] {
  if (told === undefined) return []
  return [told.message, ...(told.answer === undefined ? [] : [told.answer])].map((message) =>
    row([
      [time(message.at), 'n'],
      [who(message), 'n'],
      [shown(message.text), 't'],
    ]),
  )
}

function parcelRows(
  parcels: readonly ParcelTold[],
  { language }: CasePage,
  { words, who, time, shown }: Pen,
): string[] {
  return parcels.map(({ number, carrier, message }) =>
    row([
      [number, 'n'],
      [carrier?.name[language] ?? words.none, 'n'],
      [who(message), 'n'],
      [time(message.at), 'n'],
      [shown(message.text), 't'],
    ]),
  )
}

/** Numbers that the console itself showed on the order card. */
function cardRows({ events, language }: CasePage, { words, time }: Pen): string[] {
  return parcelNotesOf(events).map(({ at, number }) =>
    row([
      [number, 'n'],
      [carrierByNumber(number)?.name[language] ?? words.none, 'n'],
      [words.page, 'n'],
      [time(at), 'n'],
      [words.none, ''],
    ]),
  )
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|bmp)$/i

function pictures({ files }: CasePage, words: Words): string {
  const shown = files.filter(({ name }) => PICTURE.test(name))
  if (shown.length === 0) return ''
  const figures = shown.map(
    ({ name, kind }) =>
      `<figure><img src="${escapeHtml(hrefOf(name))}" alt="${escapeHtml(name)}"><figcaption>${escapeHtml(`${words.kind[kind]} · ${name}`)}</figcaption></figure>`,
  )
  return `<h2>${escapeHtml(words.pictures)}</h2>${figures.join('')}`
}

function fileRow({ name, kind, sha256 }: CasePage['files'][number], words: Words): string {
  const link = `<a href="${escapeHtml(hrefOf(name))}">${escapeHtml(name)}</a>`
  return `<tr><td>${link}</td><td class="n">${escapeHtml(words.kind[kind])}</td><td class="h">${escapeHtml(sha256)}</td></tr>`
}

/** A path inside the package as an address beside this page; never an address with a scheme. */
function hrefOf(name: string): string {
  // Half a sign in a name is written into the zip as this one, and no address could hold it.
  const whole = name.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return whole.split('/').map(encodeURIComponent).join('/')
}

function proof({ proof: known }: CasePage, words: Words): string {
  if (known === undefined) return ''
  const lines = words.proofLines(known.count, known.head).map((line) => `<p>${escapeHtml(line)}</p>`)
  return `<h2>${escapeHtml(words.proof)}</h2>${lines.join('')}`
}
