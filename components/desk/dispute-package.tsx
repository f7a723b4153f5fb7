import { useState } from 'react'
import type { EvidenceKind } from '@/lib/core/aftersales/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { Unlock } from './desk-view.ts'
import board from './disputes.module.css'
import type { AddedProof, DisputeActions, DisputeLine, Packed } from './disputes-view.ts'
import { UnlockBox } from './unlock-box.tsx'

const ADDED_KINDS = ['photo', 'logistics', 'certificate', 'order', 'refund'] as const

/** The evidence of a case as one zip: what the log holds, and what a person adds. */
export function DisputePackage({ line, actions }: { readonly line: DisputeLine; readonly actions: DisputeActions }) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  const [kind, setKind] = useState<EvidenceKind>('photo')
  const [proofs, setProofs] = useState<readonly AddedProof[]>([])
  const [unlock, setUnlock] = useState<Unlock | null>(null)
  const [packed, setPacked] = useState<Packed | 'packing' | null>(null)
  const pack = (): void => {
    setPacked('packing')
    void actions.pack(line, proofs, unlock).then(setPacked)
  }
  return (
    <div>
      <div className={board['row']}>
        <ChoiceField
          label={said.attachAs}
          value={kind}
          choices={ADDED_KINDS.map((value) => ({ value, label: said.kind[value] }))}
          onChange={setKind}
        />
        <FileButton
          label={said.attach}
          multiple
          onFile={(file) => setProofs((before) => [...before, { kind, file }])}
        />
      </div>
      {proofs.length === 0 ? null : (
        <ul className={styles['rows']}>
          {proofs.map((proof) => (
            <li key={`${proof.kind} ${proof.file.name} ${proof.file.size}`}>
              <span className={styles['grow']}>
                {said.kind[proof.kind]} · {proof.file.name}
              </span>
              <Button look="quiet" onClick={() => setProofs((before) => before.filter((one) => one !== proof))}>
                {said.takeOut(proof.file.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <UnlockBox unlock={unlock} onChange={setUnlock} checkWord={actions.checkWord} />
      <div className={board['row']}>
        <Button look="main" disabled={packed === 'packing'} onClick={pack}>
          {said.package}
        </Button>
        <span role="status">{packed === null ? '' : <Told packed={packed} />}</span>
      </div>
    </div>
  )
}

function Told({ packed }: { readonly packed: Packed | 'packing' }) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  if (packed === 'packing') return said.packing
  if (!packed.ok) return packed.why === 'broke' ? said.failed(packed.detail) : said.notPacked[packed.why]
  return said.packed(packed.files, packed.missing.map((kind) => said.kind[kind]).join(words.afterSale.disputes.and))
}
