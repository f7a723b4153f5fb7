import { useCallback, useRef, useState, type RefObject } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskView } from './desk-view.ts'
import board from './disputes.module.css'
import type { CaseChat, CaseOpened, DisputeActions } from './disputes-view.ts'
import { draftFaults, draftOf, newCaseOf, type CaseDraft } from './case-draft.ts'
import { PickChat, type CaseSubject } from './pick-chat.tsx'

/** What a case is opened with. */
interface OpenCaseProps {
  /** The conversation the case is to be about; null: it is looked for first. */
  readonly session: string | null
  readonly actions: Pick<DisputeActions, 'findChats' | 'chatOf' | 'open'>
  readonly shops: DeskView['shops']
  /** Who sits at the desk: owns evidence and payment unless another name is written. */
  readonly owner: string
  readonly onOpened: (disputeId: string) => void
  readonly onClose: () => void
}

/** A complaint that reached the platform and not the agent: the supervisor opens its case here. */
export function OpenCase({ open, ...props }: OpenCaseProps & { readonly open: boolean }) {
  const { words } = useWords()
  const first = useRef<HTMLDivElement>(null)
  return (
    <Modal
      open={open}
      onClose={props.onClose}
      size="wide"
      title={words.afterSale.newCase.title}
      closeLabel={words.shared.close}
      initialFocus={first}
    >
      <div ref={first} tabIndex={-1}>
        {open ? <Subject {...props} /> : null}
      </div>
    </Modal>
  )
}

/** First what it is about, then what is to be known of it. */
function Subject(props: OpenCaseProps) {
  const { session, actions } = props
  const { words } = useWords()
  const said = words.afterSale.newCase
  const { chatOf, findChats } = actions
  const [picked, setPicked] = useState<CaseSubject | null>(null)
  const ask = useCallback(async () => (session === null ? null : chatOf(session)), [session, chatOf])
  const { value: named, fault } = usePromised(ask)
  const given: CaseSubject | null = named === null || named === undefined ? null : { kind: 'chat', chat: named }
  const subject = given ?? picked
  const isMissing = session !== null && (named === null || fault !== null)
  return (
    <>
      {isMissing ? <p role="alert">{said.fault['no-chat']}</p> : null}
      {given === null ? (
        session === null || isMissing ? (
          <PickChat findChats={findChats} subject={picked} onPick={setPicked} />
        ) : (
          <p role="status">{words.shared.loading}</p>
        )
      ) : (
        <About chat={given.chat} />
      )}
      {subject === null || (subject.kind === 'chat' && subject.chat.hasOpenCase) ? null : (
        <CaseForm
          key={subject.kind === 'chat' ? subject.chat.session : subject.orderNumber}
          {...props}
          subject={subject}
        />
      )}
    </>
  )
}

function About({ chat }: { readonly chat: CaseChat }) {
  const { words, format } = useWords()
  const said = words.afterSale.newCase
  const name = chat.customer === '' ? words.panel.customer.unknown : chat.customer
  return (
    <p role={chat.hasOpenCase ? 'alert' : undefined}>
      <strong>{name}</strong> {format.dateTime(chat.startedAt)} · {chat.agent}
      {chat.hasOpenCase ? ` · ${said.fault.exists}` : null}
    </p>
  )
}

function CaseForm(props: OpenCaseProps & { readonly subject: CaseSubject }) {
  const { subject, owner, actions, shops, onOpened, onClose } = props
  const { words } = useWords()
  const said = words.afterSale.newCase
  const [draft, setDraft] = useState<CaseDraft>(() => draftOf(subject, owner, shops[0]?.id ?? '', Date.now()))
  const [faults, setFaults] = useState<ReturnType<typeof draftFaults>>({})
  const [standing, setStanding] = useState<'idle' | 'writing' | Extract<CaseOpened, { ok: false }>['why']>('idle')
  const form = useRef<HTMLFormElement>(null)
  const open = (): void => {
    const found = draftFaults(draft, Date.now())
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstFault(form)
    setStanding('writing')
    void actions.open(newCaseOf(draft, subject)).then((opened) => {
      if (opened.ok) onOpened(opened.disputeId)
      else setStanding(opened.why)
    })
  }
  return (
    <form
      ref={form}
      className={board['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (standing !== 'writing') open()
      }}
    >
      <Fields draft={draft} faults={faults} shops={subject.kind === 'order' ? shops : []} onChange={setDraft} />
      <p className={board['wholeRow']} role="alert">
        {standing === 'idle' || standing === 'writing' ? null : (
          <span className={styles['costs']}>{said.fault[standing]}</span>
        )}
      </p>
      <div className={`${board['wholeRow']} ${styles['acts']}`}>
        <Button look="quiet" onClick={onClose}>
          {words.shared.cancel}
        </Button>
        <Button submit look="main" disabled={standing === 'writing'}>
          {words.afterSale.path.disputeGo}
        </Button>
      </div>
    </form>
  )
}

function Fields(props: {
  readonly draft: CaseDraft
  readonly faults: ReturnType<typeof draftFaults>
  /** To choose from, where no conversation says which. */
  readonly shops: DeskView['shops']
  readonly onChange: (draft: CaseDraft) => void
}) {
  const { draft, faults, shops, onChange } = props
  const { words } = useWords()
  const said = words.afterSale.newCase
  const set = (part: Partial<CaseDraft>): void => onChange({ ...draft, ...part })
  const faultOf = (field: keyof CaseDraft): string | undefined =>
    faults[field] === undefined ? undefined : said.draftFault[faults[field]]
  return (
    <>
      <TextField label={said.order} value={draft.orderNumber} onChange={(orderNumber) => set({ orderNumber })} />
      <TextField label={said.goods} hint={said.goodsHint} value={draft.goods} onChange={(goods) => set({ goods })} />
      <TextField
        label={words.afterSale.path.promised}
        hint={said.promisedHint}
        fault={faultOf('promised')}
        value={draft.promised}
        onChange={(promised) => set({ promised })}
      />
      <TextField
        label={said.openedAt}
        hint={said.openedAtHint}
        fault={faultOf('openedAt')}
        kind="datetime-local"
        value={draft.openedAt}
        onChange={(openedAt) => set({ openedAt })}
      />
      <TextField label={said.agent} value={draft.agentName} onChange={(agentName) => set({ agentName })} />
      <TextField
        label={words.afterSale.disputes.supervisor}
        value={draft.supervisor}
        onChange={(supervisor) => set({ supervisor })}
      />
      {shops.length > 1 ? (
        <ChoiceField
          label={said.shop}
          value={draft.shop}
          choices={shops.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(shop) => set({ shop })}
        />
      ) : null}
    </>
  )
}

/** After the faults are drawn the first one has the focus: it is where the next key goes. */
function focusFirstFault(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus())
}
