import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SILENCE } from '@/components/hooks/page-talk.ts'
import { usePanelActions, type ActionGround } from '@/components/hooks/use-panel-actions.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'

vi.mock('@/lib/extension/messaging/index.ts', () => ({ callEngine: vi.fn(), callWorker: vi.fn() }))

const call = vi.mocked(callEngine)
beforeEach(() => {
  call.mockReset()
})

const ORDER = {
  number: '240911',
  items: [{ product: '冲锋衣', sku: '藏青 L', quantity: 2 }],
  receiver: '林晓',
  note: '放驿站，电话13812345678',
}

function actionsOn(session: string | undefined) {
  const say = vi.fn<ActionGround['page']['say']>()
  const snapshot = { session, shop: 'main', profileId: 'demo', order: ORDER }
  const page = { talk: { ...SILENCE, snapshot }, say } as unknown as ActionGround['page']
  const ground = { page, settings: defaultSettings('machine'), shop: undefined, entries: [] } as unknown as ActionGround
  const { result } = renderHook(() => usePanelActions(ground))
  return { actions: result.current, say }
}

describe('an order by hand', () => {
  it('goes to the page when it can be read; else what is wrong with it is said, and the page hears nothing', () => {
    const { actions, say } = actionsOn('s1')
    expect(actions.pasteOrder('冲锋衣 L 1件')).toBe('no label found')
    expect(actions.pasteOrder('收货人：王小明')).toBe('no product')
    expect(say).not.toHaveBeenCalled()
    expect(actions.pasteOrder('商品：冲锋衣\n数量：1')).toBeUndefined()
    expect(say).toHaveBeenCalledExactlyOnceWith({
      type: 'order-pasted',
      card: { items: [{ product: '冲锋衣', quantity: 1 }] },
    })
  })
})

describe('a case', () => {
  it('stands once the log has it: the conversation is a dispute, and the case has its promise and order', async () => {
    call.mockResolvedValue({ ok: true, value: {} } as never)
    expect(await actionsOn('s1').actions.openDispute(20)).toBe(true)
    const [name, payload] = call.mock.calls[0] ?? []
    expect(name).toBe('append')
    expect(payload).toMatchObject({
      events: [
        { session: 's1', kind: 'outcome-set', data: { outcome: 'dispute' } },
        {
          session: 's1',
          shop: 'main',
          kind: 'dispute-set',
          data: {
            promisedCny: 20,
            orderNumber: '240911',
            goods: '冲锋衣 藏青 L × 2',
            note: '放驿站，电话138****5678',
            doneAt: {},
          },
        },
      ],
    })
    expect(JSON.stringify(payload)).not.toContain('林晓')
  })

  it('does not stand where the log could not take it, or no chat is open', async () => {
    call.mockResolvedValue({ ok: false, fault: 'quota' } as never)
    expect(await actionsOn('s1').actions.openDispute(20)).toBe(false)
    expect(await actionsOn(undefined).actions.openDispute(20)).toBe(false)
    expect(call).toHaveBeenCalledOnce()
  })
})
