import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  changeTeamWord,
  heldKeys,
  holdKeys,
  LockedError,
  makeVault,
  openVault,
  parseVaultRecord,
  seal,
  tokenOf,
  unseal,
  type VaultKeys,
  type VaultRecord,
} from '@/lib/extension/vault/index.ts'

let record: VaultRecord
let keys: VaultKeys

beforeAll(async () => {
  ;({ record, keys } = await makeVault('稳答团队口令 2026', 10))
})

afterEach(() => holdKeys(undefined))

describe('the team’s word', () => {
  test('opens what it sealed, however its signs are composed; another word opens nothing', async () => {
    const sealed = await seal({ text: '我姓张,138 1234 5678' }, 'line 1', keys)
    const again = await openVault('稳答团队口令 2026'.normalize('NFD'), record)
    holdKeys({ keys: again!, sealing: true })
    expect(await unseal(sealed, 'line 1')).toEqual({ text: '我姓张,138 1234 5678' })
    expect(await openVault('稳答团队口令 2027', record)).toBeNull()
  })

  test('can be changed without sealing anything anew; the old one then opens nothing', async () => {
    const sealed = await seal('话', 'line 1', keys)
    const changed = await changeTeamWord('稳答团队口令 2026', '另一个够长的团队口令', record)
    expect(await changeTeamWord('不是这个团队的口令', '另一个够长的团队口令', record)).toBeNull()
    expect(await openVault('稳答团队口令 2026', changed!)).toBeNull()
    holdKeys({ keys: (await openVault('另一个够长的团队口令', changed!))!, sealing: true })
    expect(await unseal(sealed, 'line 1')).toBe('话')
  })

  test('is refused when it is short, and nothing of it or of the key stands in the record', async () => {
    await expect(makeVault('七个字的口令呀', 0)).rejects.toThrow(RangeError)
    expect(parseVaultRecord(record)).toEqual(record)
    expect(JSON.stringify(record)).not.toContain('口令')
    expect(record.rounds).toBeGreaterThanOrEqual(600_000)
    await expect(crypto.subtle.exportKey('raw', keys.content)).rejects.toThrow()
  })

  test('a record weakened from outside is none', () => {
    expect(parseVaultRecord({ ...record, rounds: 1000 })).toBeNull()
    expect(parseVaultRecord({ ...record, wrapped: '00' })).toBeNull()
    expect(parseVaultRecord('vault')).toBeNull()
  })
})

describe('sealed content', () => {
  test('differs each time, opens only in its own place, and shows any changed sign', async () => {
    holdKeys({ keys, sealing: true })
    const one = await seal('在吗', 'line 1', keys)
    expect((await seal('在吗', 'line 1', keys)).sealed).not.toBe(one.sealed)
    await expect(unseal(one, 'line 2')).rejects.toThrow()
    const last = one.sealed.at(-3) === 'A' ? 'B' : 'A'
    await expect(
      unseal({ sealed: `${one.sealed.slice(0, -3)}${last}${one.sealed.slice(-2)}` }, 'line 1'),
    ).rejects.toThrow()
  })

  test('is not opened by a locked page', async () => {
    expect(heldKeys()).toBeUndefined()
    await expect(unseal(await seal('在吗', 'line 1', keys), 'line 1')).rejects.toThrow(LockedError)
  })

  test('names are found by tokens from which no name can be read', async () => {
    expect(await tokenOf('张三', keys)).toBe(await tokenOf('张三', keys))
    expect(await tokenOf('张三', keys)).not.toBe(await tokenOf('张四', keys))
    expect(await tokenOf('张三', keys)).toMatch(/^[A-Za-z0-9+/]{43}=$/)
  })
})
