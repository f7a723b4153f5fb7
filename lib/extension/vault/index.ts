/**
 * vault: encryption at rest under a team's word (docs/decisions/083): its record, the keys in memory, sealing and
 * opening, lock and unlock. It knows no table and no journal. Tests: tests/unit/extension/vault.
 */
export { borrowKeys, lockVault, observeVault, type VaultStanding } from './borrow-keys.ts'
export { heldKeys, holdKeys, LockedError, type Held } from './held-keys.ts'
export { isSealed, seal, tokenOf, unseal, type Sealed } from './seal.ts'
export {
  changeVault,
  startVaultOver,
  switchVaultOff,
  switchVaultOn,
  unlockVault,
  type SwitchFault,
} from './switch-vault.ts'
export { changeTeamWord, makeVault, openVault, type VaultKeys } from './vault-keys.ts'
export { parseVaultRecord, readVault, type VaultRecord } from './vault-record.ts'
