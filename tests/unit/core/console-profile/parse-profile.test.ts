import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  builtInProfiles,
  matchesAddress,
  parseConsoleProfile,
  parseSelector,
  profilesToChooseFrom,
  readProfileWithWarnings,
  serialiseProfile,
  type ConsoleProfile,
} from '../../../../lib/core/console-profile/index.ts'

const example = {
  format: 'wenda-console-profile/1',
  id: 'acme-desk',
  name: 'Acme 客服台',
  version: 3,
  matches: ['https://im.acme.example/desk/*'],
  marketplace: 'other',
  composer: { at: ['#reply textarea'], newline: 'Shift+Enter' },
  send: { buttons: ['.send'], keys: ['Enter'] },
  messages: { list: '.flow', item: '.turn', buyer: '.turn--peer', id: '@data-id' },
  customer: { name: '.title strong', id: '.title@data-uid' },
}

function faultsOf(file: unknown): readonly string[] {
  const read = parseConsoleProfile(JSON.stringify(file))
  return read.ok ? [] : read.error.map((fault) => `${fault.path} ${fault.code}`)
}

describe('parseConsoleProfile', () => {
  it('reads the contract’s example, every selector as a list', () => {
    const read = parseConsoleProfile(JSON.stringify(example))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.messages?.item).toEqual(['.turn'])
    expect(read.value.messages?.agent).toEqual([])
    expect(read.value.customer).toEqual({ name: ['.title strong'], id: ['.title@data-uid'] })
    expect(read.value.order).toBeUndefined()
    expect(read.value.confidence).toBe('own')
  })

  it('needs format, id, name, matches and composer.at, and nothing else', () => {
    expect(faultsOf({}).toSorted()).toEqual([
      'composer.at missing',
      'format missing',
      'id missing',
      'matches missing',
      'name missing',
    ])
    expect(
      faultsOf({ format: example.format, id: 'a', name: 'A', matches: example.matches, composer: { at: 'x' } }),
    ).toEqual([])
  })

  it.each([
    [{ ...example, format: 'wenda-console-profile/2' }, 'format bad-format'],
    [{ ...example, id: 'a b' }, 'id bad-value'],
    [{ ...example, name: 7 }, 'name not-text'],
    [{ ...example, matches: 'https://a/*' }, 'matches not-a-list'],
    [{ ...example, matches: [] }, 'matches empty'],
    [{ ...example, matches: ['https://a/*', '<all_urls>'] }, 'matches[1] bad-pattern'],
    [{ ...example, composer: { at: [] } }, 'composer.at missing'],
    [{ ...example, composer: { at: ['#a', ''] } }, 'composer.at[1] empty'],
    [{ ...example, composer: 'x' }, 'composer bad-value'],
    [{ ...example, messages: { buyer: ['.a', '.b[x'] } }, 'messages.buyer[1] bad-selector'],
    [{ ...example, messages: { buyer: 3 } }, 'messages.buyer not-text'],
    [{ ...example, send: { buttons: '.a', keys: ['Hyper+Enter'] } }, 'send.keys[0] bad-value'],
    [{ ...example, marketplace: 'moon' }, 'marketplace bad-value'],
    [{ ...example, version: -1 }, 'version bad-value'],
    [{ ...example, composer: { at: Array.from({ length: 60 }, () => 'a') } }, 'composer.at too-large'],
    [{ ...example, composer: { at: `#${'a'.repeat(600)}` } }, 'composer.at bad-selector'],
    [[example], ' bad-value'],
  ])('names the fault of %j', (file, fault) => {
    expect(faultsOf(file)).toContain(fault)
  })

  it('names all faults at once', () => {
    const faults = faultsOf({ ...example, id: 1, matches: ['nope'], messages: { item: '(', time: [] } })
    expect(faults.toSorted()).toEqual(['id not-text', 'matches[0] bad-pattern', 'messages.item bad-selector'])
  })

  it('passes over keys it does not know, and says so', () => {
    const read = readProfileWithWarnings(
      JSON.stringify({ ...example, newer: 1, send: { ...example.send, voice: '.v' } }),
    )
    expect(read.ok && read.value.warnings.map((warning) => warning.path)).toEqual(['newer', 'send.voice'])
  })

  it.each(['{"__proto__":{"x":1}}', '{"composer":{"at":"a","constructor":"b"}}', '{"evidence":{"prototype":{}}}'])(
    'refuses %s',
    (text) => {
      const read = parseConsoleProfile(text)
      expect(!read.ok && read.error.some((fault) => fault.code === 'bad-value')).toBe(true)
    },
  )

  it('refuses what is no JSON, and what is too large', () => {
    expect(parseConsoleProfile('{').ok).toBe(false)
    const large = parseConsoleProfile(' '.repeat(200_001))
    expect(!large.ok && large.error[0]?.code).toBe('too-large')
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = parseConsoleProfile(
          JSON.stringify({ ...example, messages: value, matches: value, composer: { at: value } }),
        )
        expect(typeof given.ok).toBe('boolean')
        expect(parseConsoleProfile(JSON.stringify(value)).ok).toBe(false)
      }),
    )
  })
})

describe('parseSelector', () => {
  it.each([
    ['.a > .b', [{ css: '.a > .b' }], undefined],
    ['x-a >>> .b', [{ css: 'x-a', into: 'shadow' }, { css: '.b' }], undefined],
    ['iframe.ed |> body', [{ css: 'iframe.ed', into: 'frame' }, { css: 'body' }], undefined],
    [
      'a >>> iframe |> b@data-id',
      [{ css: 'a', into: 'shadow' }, { css: 'iframe', into: 'frame' }, { css: 'b' }],
      'data-id',
    ],
    ['@data-id', [], 'data-id'],
    [':scope', [], undefined],
    [':scope@href', [], 'href'],
    ['a[href="x>>>y@z"]', [{ css: 'a[href="x>>>y@z"]' }], undefined],
    ['li:not([class*="(["])', [{ css: 'li:not([class*="(["])' }], undefined],
    [String.raw`.a\@b`, [{ css: String.raw`.a\@b` }], undefined],
  ])('takes %s apart', (text, steps, attribute) => {
    const read = parseSelector(text)
    expect(read.ok && read.value.steps).toEqual(steps)
    expect(read.ok && read.value.attribute).toBe(attribute)
  })

  it.each(['', ' ', '.a >>>', '>>> .b', '.a[b', '.a)', '.a{color:red}', 'a@', 'a@b c', '"a', 'a >', ', a', 'a |> @x'])(
    'refuses %j',
    (text) => {
      expect(parseSelector(text).ok).toBe(false)
    },
  )
})

describe('matchesAddress', () => {
  it.each([
    ['https://im.acme.example/desk/*', 'https://im.acme.example/desk/', true],
    ['https://im.acme.example/desk/*', 'https://im.acme.example/desk/a?b#c', true],
    ['https://im.acme.example/desk/*', 'https://im.acme.example/des', false],
    ['https://im.acme.example/desk/*', 'http://im.acme.example/desk/', false],
    ['https://im.acme.example/desk/*', 'https://evil.example/https://im.acme.example/desk/', false],
    ['*://*.acme.example/*', 'http://acme.example/', true],
    ['*://*.acme.example/*', 'https://a.b.acme.example/x', true],
    ['*://*.acme.example/*', 'https://notacme.example/x', false],
    ['http://127.0.0.1/console/*', 'http://127.0.0.1:4173/console/index.html', true],
    ['http://127.0.0.1:80/*', 'http://127.0.0.1:4173/', false],
    ['https://a.example/*x*y', 'https://a.example/1x2y', true],
    ['https://a.example/*x*y', 'https://a.example/1x2z', false],
    ['https://a.example/p?q=*', 'https://a.example/p?q=1', true],
    ['https://a.example/*', 'not an address', false],
  ])('%s on %s: %s', (pattern, address, expected) => {
    expect(matchesAddress({ matches: [pattern] }, address)).toBe(expected)
  })
})

describe('built-in profiles', () => {
  it.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
    '%s round trips and is sound',
    (_, profile) => {
      const read = readProfileWithWarnings(serialiseProfile(profile))
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      expect(read.value.warnings).toEqual([])
      expect(read.value.profile).toEqual(profile)
    },
  )

  it('carry the source, date and confidence of every selector', () => {
    for (const profile of builtInProfiles) {
      const paths: string[] = []
      for (const [part, fields] of Object.entries(profile)) {
        if (typeof fields !== 'object' || part === 'evidence' || part === 'matches') continue
        for (const [key, list] of Object.entries(Array.isArray(fields) ? { '': fields } : fields)) {
          const isSelectors = Array.isArray(list) && !['keys', 'strip', 'autoTexts', 'systemTexts'].includes(key)
          if (isSelectors) list.forEach((_, index) => paths.push(`${part}${key === '' ? '' : `.${key}`}[${index}]`))
        }
      }
      expect(Object.keys(profile.evidence ?? {}).toSorted(), profile.id).toEqual(paths.toSorted())
    }
  })

  it('have ids of their own, and the addresses they were learnt at', () => {
    expect(new Set(builtInProfiles.map((profile) => profile.id)).size).toBe(14)
    const at = (address: string) =>
      builtInProfiles.filter((profile) => matchesAddress(profile, address)).map((each) => each.id)
    expect(at('https://mms.pinduoduo.com/chat-merchant/index.html?r=0.5#/')).toEqual(['pinduoduo'])
    expect(at('https://im.jinritemai.com/pc_seller_v2/main/workspace')).toEqual(['feige'])
    expect(at('https://im.weidian.com/im-team/im-pc-2/#/session/recent/1')).toEqual(['weidian'])
    expect(at('https://im.weidian.com/chat/?a')).toEqual([])
    expect(at('https://air.1688.com/app/x/def_cbu_web_im_core/index.html')).toEqual(['wangwang-1688'])
  })

  it('are offered after own ones, marketplaces before help desks, the surest first', () => {
    const own = { ...builtInProfiles[6], id: 'kuaishou', name: 'mine' } as ConsoleProfile
    const ids = profilesToChooseFrom([own]).map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['kuaishou', 'pinduoduo', 'feige', 'jingdong'])
    expect(ids.slice(-4)).toEqual(['chatwoot', 'rocket-chat', 'freescout', 'live-helper-chat'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(builtInProfiles.length)
  })

  it('name no hashed class', () => {
    for (const profile of builtInProfiles)
      expect(serialiseProfile(profile)).not.toMatch(/\._[A-Za-z0-9]{4,}|[-_][A-Za-z0-9]*\d[A-Za-z0-9]{4,}\b.*class/)
  })
})
