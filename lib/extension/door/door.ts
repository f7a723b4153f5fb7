import * as v from 'valibot'
import { refused, type Answer, type OursToWorker, type PageToWorker } from '../messaging/index.ts'
import { isHarmless, oursPayloads, pagePayloads } from './payloads.ts'

/** A frame of a granted console that made a call. Its page is not trusted, only known. */
export interface PageSender {
  readonly tabId: number
  readonly frameId: number
  readonly documentId?: string
  readonly windowId: number
  /** `https://host:port` */
  readonly origin: string
  readonly url: string
}

/** What answers content scripts, one function a call. */
export type PageHandlers = {
  readonly [N in keyof PageToWorker]: (
    payload: PageToWorker[N]['payload'],
    sender: PageSender,
  ) => Promise<Answer<PageToWorker[N]['value']>>
}

/** What answers our own pages, one function a call. */
export type OursHandlers = {
  readonly [N in keyof OursToWorker]: (payload: OursToWorker[N]['payload']) => Promise<Answer<OursToWorker[N]['value']>>
}

/** What the door stands on. */
export interface DoorParts {
  readonly page: PageHandlers
  readonly ours: OursHandlers
  /** `chrome.runtime.id` and the origin of our pages, `chrome-extension://<id>`. */
  readonly ownId: string
  readonly ownOrigin: string
  readonly isOriginGranted: (origin: string) => Promise<boolean>
}

/** The part of `chrome.runtime.MessageSender` that is judged. */
export interface DoorSender {
  readonly id?: string | undefined
  readonly origin?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly documentId?: string | undefined
  readonly documentLifecycle?: string | undefined
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined
}

/** A listener for `runtime.onMessage`: true when an answer will come. */
export type DoorListener = (message: unknown, sender: DoorSender, sendResponse: (answer: unknown) => void) => boolean

/**
 * The one door into the background worker. A message is let through only as one of the calls of its sender's map: a
 * content script (a tab's frame of a granted origin) may make the calls of `PageToWorker`, our own pages those of
 * `OursToWorker`; everything else is `not-allowed`, a payload that does not parse is `bad-payload`, and a handler that
 * throws answers `failed`. Messages that are not addressed to the worker are left alone.
 */
export function createDoor(parts: DoorParts): DoorListener {
  return (message, sender, sendResponse) => {
    const call = readCall(message)
    if (call === undefined) return false
    const work = answerCall(parts, call, sender)
    work.then(sendResponse, (error: unknown) => sendResponse(refused('failed', describe(error))))
    return true
  }
}

async function answerCall(parts: DoorParts, call: Call, sender: DoorSender): Promise<Answer<unknown>> {
  if (sender.id !== parts.ownId) return refused('not-allowed')
  if (sender.origin === parts.ownOrigin && sender.url?.startsWith(`${parts.ownOrigin}/`) === true) {
    return answerOurs(parts, call)
  }
  return answerPage(parts, call, sender)
}

async function answerOurs({ ours }: DoorParts, { name, payload }: Call): Promise<Answer<unknown>> {
  if (!isKeyOf(oursPayloads, name)) return refused('not-allowed')
  const parsed = v.safeParse(oursPayloads[name], payload)
  if (!parsed.success) return refused('bad-payload', firstPath(parsed.issues))
  return dispatch(ours[name], parsed.output)
}

async function answerPage(parts: DoorParts, { name, payload }: Call, sender: DoorSender): Promise<Answer<unknown>> {
  if (!isKeyOf(pagePayloads, name)) return refused('not-allowed')
  const page = findPageSender(sender)
  if (page === undefined || !mayActNow(sender.documentLifecycle, name)) return refused('not-allowed')
  if (!isHarmless(payload)) return refused('bad-payload', 'too large')
  const parsed = v.safeParse(pagePayloads[name], payload)
  if (!parsed.success) return refused('bad-payload', firstPath(parsed.issues))
  // The panel opens only while Chromium still holds the person's click, so this call cannot wait for a look-up; that a
  // content script runs there at all is the grant.
  if (name !== 'panel-wanted' && !(await parts.isOriginGranted(page.origin))) return refused('not-allowed')
  return dispatch(parts.page[name], parsed.output, page)
}

function findPageSender({ tab, frameId, documentId, origin, url }: DoorSender): PageSender | undefined {
  if (tab?.id === undefined || tab.windowId === undefined || frameId === undefined) return undefined
  if (origin === undefined || url === undefined || !/^https?:\/\//.test(origin)) return undefined
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    frameId,
    origin,
    url,
    ...(documentId === undefined ? {} : { documentId }),
  }
}

/** A page that is not shown yet may only ask who it is; one that is being left may still hand in its events. */
function mayActNow(lifecycle: string | undefined, name: string): boolean {
  if (lifecycle === undefined || lifecycle === 'active') return true
  if (lifecycle === 'prerender') return name === 'frame-opened'
  return name === 'journal-append'
}

/** Payload and handler belong to the same name; the pair's type is lost on the way through the map. */
function dispatch(
  handler: (payload: never, sender: never) => Promise<Answer<unknown>>,
  payload: unknown,
  sender?: PageSender,
): Promise<Answer<unknown>> {
  return handler(payload as never, sender as never)
}

interface Call {
  readonly name: string
  readonly payload: unknown
}

function readCall(message: unknown): Call | undefined {
  if (typeof message !== 'object' || message === null || !('to' in message)) return undefined
  if (message.to !== 'wenda-worker' || !('name' in message) || typeof message.name !== 'string') return undefined
  const payload = 'payload' in message ? message.payload : undefined
  // A list has no keys of its own, so a schema without keys would let it pass.
  return { name: message.name, payload: Array.isArray(payload) ? undefined : payload }
}

function isKeyOf<T extends object>(map: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(map, key)
}

function firstPath(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return v.getDotPath(issues[0]) ?? ''
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
