import { describe, expect, it } from 'vitest'
import { parseConsoleProfile, serialiseProfile } from '@/lib/core/console-profile/index.ts'
import {
  draftOfProfile,
  patternOf,
  profileOfDraft,
  startDraft,
  withoutTarget,
  withParts,
} from '@/lib/core/console-teaching/index.ts'

const messages = {
  list: ['.flow'],
  item: ['.msg'],
  buyer: ['.in'],
  agent: ['.out'],
  system: [],
  auto: [],
  text: ['.t'],
  time: ['.at'],
  id: [],
}
const start = startDraft('https://im.example.com:8443/desk?x=1', ' Acme  客服台 ')!

describe('a teaching draft', () => {
  it('begins for every page of the host, named after the page', () => {
    expect(start).toMatchObject({
      id: 'own-im.example.com',
      name: 'Acme 客服台',
      matches: ['https://im.example.com/*'],
    })
    expect(startDraft('about:blank', 'x')).toBeUndefined()
    expect(patternOf('ftp://x.example/')).toBeUndefined()
  })

  it('is no profile without a composer, and says so by its path', () => {
    expect(profileOfDraft(start)).toEqual({ ok: false, error: [{ path: 'composer.at', code: 'missing' }] })
  })

  it('gives a profile that reads back from its file', () => {
    const made = profileOfDraft(withParts(withParts(start, { composer: { at: ['#r'] } }), { messages }))
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    expect(made.value.confidence).toBe('own')
    expect(parseConsoleProfile(serialiseProfile(made.value))).toEqual(made)
    expect(profileOfDraft(draftOfProfile(made.value))).toEqual(made)
  })

  it('keeps what was known of the console’s own lines when messages are taught anew, and nothing else of the old ones', () => {
    const before = withParts(start, { messages: { ...messages, system: ['.tip'] } })
    const after = withParts(before, { messages: { ...messages, item: ['.turn'], time: [] } })
    expect(after.parts.messages).toMatchObject({ item: ['.turn'], system: ['.tip'], time: [] })
  })

  it('takes out one part, or one side’s lines, and leaves the rest', () => {
    const full = withParts(start, { composer: { at: ['#r'] }, messages: { ...messages, system: ['.tip'] } })
    expect(withoutTarget(full, 'buyer').parts).toEqual({ composer: { at: ['#r'] } })
    expect(withoutTarget(full, 'system').parts.messages?.system).toEqual([])
  })
})
