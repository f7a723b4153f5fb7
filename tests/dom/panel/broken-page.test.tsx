import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { BrokenPage } from '@/components/primitives/broken-page.tsx'
import { WordsProvider } from '@/components/words/index.ts'
import { accessibilityFaults } from '../../support/axe.ts'

function Stumbles(): never {
  throw new TypeError('cannot read 13912345678 of undefined')
}

it('a page whose drawing fails says so, what is kept and what to do, and quotes nobody’s number', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const onReload = vi.fn()
  render(
    <WordsProvider language="zh-CN">
      <BrokenPage onReload={onReload}>
        <Stumbles />
      </BrokenPage>
    </WordsProvider>,
  )
  expect(screen.getByRole('alert').textContent).toContain('没有丢')
  expect(screen.getByText(/^原因：TypeError/).textContent).not.toContain('13912345678')
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '重新载入' }))
  expect(onReload).toHaveBeenCalledOnce()
})
