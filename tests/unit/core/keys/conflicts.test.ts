import { describe, expect, it } from 'vitest'
import { builtInProfiles } from '@/lib/core/console-profile/index.ts'
import {
  defaultKeys,
  findKeyConflict,
  groupOf,
  isKeyAction,
  keyGroups,
  type ConsoleKeys,
  type KeyAction,
} from '@/lib/core/keys/index.ts'

/** Every console there is a profile for, as if this machine opened them all. */
const EVERYWHERE: readonly ConsoleKeys[] = builtInProfiles.map(({ id, name, send }) => ({
  id,
  name,
  sendKeys: send?.keys ?? [],
}))
const ACTIONS = Object.keys(defaultKeys).filter(isKeyAction)

const clash = (action: KeyAction, chord: string, consoles: readonly ConsoleKeys[] = []) =>
  findKeyConflict(action, { ...defaultKeys, [action]: chord }, consoles)

describe('the keys as they are', () => {
  it.each(ACTIONS)('%s is nobody else’s, on any console', (action) => {
    expect(findKeyConflict(action, defaultKeys, EVERYWHERE)).toBeUndefined()
  })

  it('each action acts in one place', () => {
    expect(Object.values(keyGroups).flat().toSorted()).toEqual(ACTIONS.toSorted())
    expect(ACTIONS.map(groupOf)).toHaveLength(ACTIONS.length)
  })
})

describe('a clash', () => {
  it.each<[KeyAction, string, ReturnType<typeof clash>]>([
    ['insert-1', 'alt+2', { kind: 'same', action: 'insert-2' }],
    // While a hold stands, the keys over a chat are still there.
    ['settle-goods', 'Alt+Z', { kind: 'same', action: 'dismiss-flag' }],
    ['open-palette', 'Alt+1', { kind: 'same', action: 'insert-1' }],
    // A hold comes before the digits of the panel, the list before everything.
    ['panel-insert-1', '4', undefined],
    ['list-pick', 'Alt+1', undefined],
    ['insert-1', 'x', { kind: 'typed' }],
    // Another action has it, too; that it breaks into typing is worse.
    ['dismiss-flag', 'a', { kind: 'typed' }],
    ['insert-1', 'Backspace', { kind: 'typed' }],
    ['list-take', 'x', { kind: 'typed' }],
    ['list-pick', 'Alt+P', { kind: 'no-digit' }],
    ['settle-goods', 'j', { kind: 'composed' }],
    ['settle-goods', ',', { kind: 'composed' }],
    ['settle-goods', '7', undefined],
    ['panel-palette', 'x', undefined],
    ['panel-palette', 's', { kind: 'same', action: 'ask-supervisor' }],
    ['show-keys', 'F1', { kind: 'taken', by: 'browser' }],
    ['insert-1', 'Control+N', { kind: 'taken', by: 'browser' }],
    ['insert-1', 'Control+Shift+I', { kind: 'taken', by: 'browser' }],
    ['insert-1', 'Alt+ArrowLeft', { kind: 'taken', by: 'browser' }],
    ['insert-1', 'Control+Shift+Y', { kind: 'taken', by: 'edge' }],
    ['insert-1', 'Meta+K', { kind: 'taken', by: 'system' }],
    ['insert-1', 'Control+Space', { kind: 'taken', by: 'ime' }],
    ['insert-1', 'Control+.', { kind: 'taken', by: 'ime' }],
    ['insert-1', 'Control+Shift+F', { kind: 'taken', by: 'ime' }],
    ['insert-1', 'Control+C', { kind: 'taken', by: 'editing' }],
    ['insert-1', 'Alt+A', { kind: 'taken', by: 'wechat' }],
    ['insert-1', 'Control+Alt+A', { kind: 'taken', by: 'qq' }],
    ['insert-1', 'Control+Shift+A', { kind: 'taken', by: 'browser' }],
    ['insert-1', '', undefined],
    ['insert-1', 'Alt+8', undefined],
  ])('%s on %s', (action, chord, expected) => {
    expect(clash(action, chord)).toEqual(expected)
  })

  it.each<[string, string, boolean]>([
    ['拼多多', 'ArrowUp', false],
    ['飞鸽', 'Alt+R', false],
    ['Chatwoot', 'Alt+J', false],
    ['Live Helper Chat', 'Alt+ArrowUp', false],
    ['Rocket', 'Shift+Escape', false],
    ['Chatwoot', 'Meta+Enter', true],
  ])('with %s: %s, by its name', (name, chord, sends) => {
    const console = EVERYWHERE.find((one) => one.name.includes(name))
    expect(console).toBeDefined()
    const found = clash('next-waiting', chord, [console!])
    // What a browser or a text field has already is told first.
    if (found?.kind !== 'taken') expect(found).toEqual({ kind: 'console', name: console!.name, sends })
    expect(clash('open-palette', chord, [console!])?.kind).not.toBe('console')
  })

  it('with the keys a console that was taught by hand sends by', () => {
    const own = [{ id: 'own-1', name: '自家客服台', sendKeys: ['alt+s'] }]
    expect(clash('insert-1', 'Alt+S', own)).toEqual({ kind: 'console', name: '自家客服台', sends: true })
    expect(clash('insert-1', 'Alt+S')).toBeUndefined()
  })
})
