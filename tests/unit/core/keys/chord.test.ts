import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chordOf, chordText, defaultKeys, isChord, keyRange, parseChord, settleActions } from '@/lib/core/keys/index.ts'

describe('chords', () => {
  const key = (given: Partial<Parameters<typeof chordOf>[0]>) =>
    chordOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...given })

  it.each([
    ['Enter', 'Enter'],
    ['enter', 'Enter'],
    ['ctrl+enter', 'Control+Enter'],
    ['Shift + Control + a', 'Control+Shift+A'],
    ['Option+S', 'Alt+S'],
    ['cmd+Enter', 'Meta+Enter'],
    ['Control++', 'Control++'],
    ['+', '+'],
    ['space', 'Space'],
  ])('%s is %s', (text, expected) => {
    expect(parseChord(text)).toBe(expected)
  })

  it.each(['', 'Hyper+A', 'Alt+', 'Alt+Alt+A'])('%j is none', (text) => {
    expect(parseChord(text)).toBeUndefined()
  })

  it('names a key event as people write it', () => {
    expect(key({ key: 'Enter', code: 'Enter' })).toBe('Enter')
    expect(key({ key: 'Enter', code: 'NumpadEnter', ctrlKey: true })).toBe('Control+Enter')
    expect(key({ key: 'ß', code: 'KeyS', altKey: true })).toBe('Alt+S')
    expect(key({ key: '@', code: 'Digit2', altKey: true })).toBe('Alt+2')
    expect(key({ key: '?', code: 'Slash', shiftKey: true })).toBe('?')
    expect(key({ key: 'A', code: 'KeyA', shiftKey: true })).toBe('Shift+A')
    expect(key({ key: 'a', code: 'KeyA' })).toBe('A')
    expect(key({ key: 'L', code: 'KeyL', altKey: true, shiftKey: true })).toBe('Alt+Shift+L')
    expect(key({ key: '1', code: 'Numpad1' })).toBe('1')
    expect(key({ key: ' ', code: 'Space', shiftKey: true })).toBe('Shift+Space')
  })
})

describe('what a person reads', () => {
  it.each([
    ['Alt+1', 'Alt 1'],
    ['Control++', 'Ctrl +'],
    ['+', '+'],
    ['Shift+Tab', 'Shift Tab'],
    ['Escape', 'Esc'],
    ['', ''],
  ])('%j reads %j', (chord, text) => {
    expect(chordText(chord)).toBe(text)
  })

  it('says shared modifiers once', () => {
    expect(keyRange(defaultKeys, ['insert-1', 'insert-2', 'insert-3'])).toBe('Alt 1 2 3')
    expect(keyRange(defaultKeys, settleActions)).toBe('1 2 3')
    expect(keyRange({ ...defaultKeys, 'insert-2': 'Alt+Shift+2' }, ['insert-1', 'insert-2'])).toBe('Alt 1 Alt Shift 2')
  })
})

it('what was pressed is the chord that was set by pressing it, and parsing changes nothing more', () => {
  const press = fc.record({
    key: fc.constantFrom('a', 'Z', '1', '/', '?', ' ', '+', 'Enter', 'Tab', 'F5', 'ArrowUp', '、'),
    code: fc.constantFrom('KeyA', 'Digit1', 'Numpad3', 'Slash', 'Enter', ''),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
  })
  fc.assert(
    fc.property(press, (pressed) => {
      const chord = chordOf(pressed)
      expect(isChord(pressed, chord)).toBe(true)
      expect(parseChord(chord)).toBe(chord)
      expect(isChord(pressed, '')).toBe(false)
    }),
  )
})
