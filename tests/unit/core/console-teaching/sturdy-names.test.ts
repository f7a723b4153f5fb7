import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSturdyValue, kindOfName, stemOfName, tokensOf } from '@/lib/core/console-teaching/index.ts'

describe('kindOfName', () => {
  it.each([
    ['message', 'meaning'],
    ['msg-item', 'meaning'],
    ['isMine', 'meaning'],
    ['cs-message--incoming', 'meaning'],
    ['from_customer', 'meaning'],
    ['chatBubbleLeft', 'meaning'],
    ['text-left-bubble', 'utility'],
    ['flex', 'utility'],
    ['md:justify-end', 'utility'],
    ['max-w-[70%]', 'utility'],
    ['bg-gray-100', 'utility'],
    ['px-3', 'utility'],
    ['is-active', 'state'],
    ['item--selected', 'state'],
    ['disabled', 'state'],
    ['css-1a2b3c', 'generated'],
    ['sc-bdVaJa', 'generated'],
    ['kXyzAb', 'generated'],
    ['Message_own__a8f3K', 'generated'],
    ['_row_1x8ka_3', 'generated'],
    ['customer_qiask6', 'generated'],
    ['chat_panel', 'meaning'],
    ['step2', 'meaning'],
    ['svelte-1tky8bj', 'generated'],
    [':r1a:', 'generated'],
    ['radix-42', 'generated'],
    ['item-84721', 'generated'],
  ])('%s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind)
  })

  it('answers for every text and never hangs', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (name) =>
        ['meaning', 'utility', 'state', 'generated'].includes(kindOfName(name)),
      ),
    )
  })
})

describe('stemOfName', () => {
  it.each([
    ['Message_own__a8f3K', 'Message_own__'],
    ['_own_1x8ka_9', '_own_'],
    ['customer_qiask6', 'customer_'],
    ['css-1ab2c9-MuiButton', '-MuiButton'],
    ['ChatMessage__Bubble-sc-1x2y3z-0', 'ChatMessage__Bubble-'],
    ['css-1a2b3c', undefined],
    ['message', undefined],
  ])('%s keeps %s', (name, stem) => {
    expect(stemOfName(name)).toBe(stem)
  })

  it('is a piece of the name', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\w-]{1,40}$/), (name) => name.includes(stemOfName(name) ?? '')))
  })
})

describe('isSturdyValue', () => {
  it.each([
    ['buyer', true],
    ['send-button', true],
    ['9f86d081884c7d65', false],
    ['u1001', false],
    ['a"b', false],
    ['', false],
  ])('%s: %s', (value, sturdy) => {
    expect(isSturdyValue(value)).toBe(sturdy)
  })
})

describe('tokensOf', () => {
  const sketch = { tag: 'div', id: '', classes: [], attributes: {} }

  it('prefers what was made to be found, and ends with styles', () => {
    const tokens = tokensOf({
      tag: 'div',
      id: 'log',
      classes: ['flex', 'message', 'Row_x__a8f3K', 'active', 'kXyzAb'],
      attributes: {
        'data-testid': 'msg',
        'data-from': 'visitor',
        role: 'listitem',
        'aria-label': '消息 12',
        'data-v-7ba5bd90': '',
      },
    })
    expect(tokens.map(({ css }) => css)).toEqual([
      '#log',
      '[data-testid="msg"]',
      '[data-from="visitor"]',
      '[role="listitem"]',
      '.message',
      '[data-from]',
      '[class*="Row_x__"]',
      'div',
      '.flex',
    ])
  })

  it('names an attribute whose value is one element’s own by its presence', () => {
    expect(tokensOf({ ...sketch, attributes: { 'data-mid': 'm81273' } }).map(({ css }) => css)).toEqual([
      '[data-mid]',
      'div',
    ])
  })

  it('escapes what CSS would misread', () => {
    expect(tokensOf({ ...sketch, classes: ['md:p-2', 'w-1/2'] }).map(({ css }) => css)).toEqual([
      'div',
      String.raw`.md\:p-2`,
      String.raw`.w-1\/2`,
    ])
  })
})
