import { splitKeys } from '@/components/options/guide-text.ts'
import { OptionsPage, type OptionsActions } from '@/components/options/index.ts'
import { en, WordsProvider, zhCn } from '@/components/words/index.ts'
import { defaultKeys } from '@/lib/core/keys/index.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

describe('the user guide', () => {
  it('shows the keys that are set on this machine, is accessible, and leads to the first run', async () => {
    location.hash = '#/guide'
    const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as OptionsActions
    render(
      <WordsProvider language="zh-CN">
        <OptionsPage view={optionsView({ keys: { ...defaultKeys, 'next-waiting': 'Alt+9' } })} actions={actions} />
      </WordsProvider>,
    )
    expect(screen.getByText('Alt 9').tagName).toBe('KBD')
    expect(screen.queryByText('Alt Q')).toBeNull()
    expect(await accessibilityFaults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '再走一遍上手引导' }))
    expect(actions.openWelcome).toHaveBeenCalledOnce()
  })

  it('names every action that has a key, in both languages alike', () => {
    const named = (sections: typeof zhCn.guide.sections) =>
      sections.map(({ lines }) => lines.flatMap((line) => splitKeys(line).flatMap(({ key }) => key ?? [])))
    expect(named(en.guide.sections)).toEqual(named(zhCn.guide.sections))
    expect([...new Set(named(zhCn.guide.sections).flat())].toSorted()).toEqual(Object.keys(defaultKeys).toSorted())
  })

  it('splits any line into pieces that are the line', () => {
    const lines = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('{insert-1}', '{退货地址}', '{toString}', '{')))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(lines, (line) => {
        const pieces = splitKeys(line)
        expect(pieces.map(({ text }) => text).join('')).toBe(line)
        expect(
          pieces.filter(({ key }) => key !== undefined).every(({ key }) => Object.hasOwn(defaultKeys, key ?? '')),
        ).toBe(true)
      }),
    )
  })
})
