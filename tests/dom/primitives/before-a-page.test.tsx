import { StoreBar, type StoreTrouble } from '@/components/primitives/store-bar.tsx'
import { VaultGate } from '@/components/primitives/lock-screen.tsx'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'

const inWords = (shown: ReactNode) => render(<WordsProvider language="zh-CN">{shown}</WordsProvider>)

it('a locked page shows nothing of a customer, says that a word was wrong, and is accessible then too', async () => {
  const actions = { unlock: vi.fn(async () => 'wrong-word' as const), startOver: vi.fn(async () => null) }
  inWords(
    <VaultGate standing="locked" actions={actions}>
      <p>小溪</p>
    </VaultGate>,
  )
  const user = userEvent.setup({ delay: null })
  await user.type(screen.getByLabelText('团队口令'), '不对{Enter}')
  expect(await screen.findByText(/口令不对/)).toBeDefined()
  expect(screen.queryByText('小溪')).toBeNull()
  expect(await accessibilityFaults()).toEqual([])
})

it.each<[StoreTrouble, reload: boolean]>([
  ['outdated-page', true],
  ['blocked', false],
])('a database that cannot be used is told at once: %s', async (trouble, reload) => {
  inWords(<StoreBar trouble={trouble} onReload={vi.fn()} />)
  expect(screen.getByRole('alert').textContent).not.toBe('')
  expect(screen.queryAllByRole('button')).toHaveLength(reload ? 1 : 0)
  expect(await accessibilityFaults()).toEqual([])
})
