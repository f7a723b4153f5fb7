import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useSiteAddress } from '../primitives/use-site-address.ts'
import { useWords } from '../words/index.ts'
import type { ConsoleRow, OptionsActions, OptionsView, RefusedFile } from './options-view.ts'
import styles from './options.module.css'

/** Addresses of a console that are read at a glance; marketplaces have one for each country. */
const SHOWN_SITES = 3

/** Which consoles may be seen, one grant each; own ones are imported as data. */
export function ConsolesPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.consoles
  return (
    <>
      <PlaceHead title={words.options.place.consoles} hint={words.options.hint.consoles}>
        <FileButton
          look="main"
          label={text.import}
          accept="application/json,.json"
          onFile={(file) => {
            actions.importProfile(file)
          }}
        />
      </PlaceHead>
      <TeachForm actions={actions} />
      {view.refused === null ? null : <Faults refused={view.refused} />}
      {view.consoles.length === 0 ? <p className={styles['empty']}>{text.none}</p> : null}
      <ul className={styles['rows']}>
        {view.consoles.map((row) => (
          <ConsoleItem key={row.profile.id} row={row} actions={actions} />
        ))}
      </ul>
    </>
  )
}

/** The way to a console that is not in the list: allow its site, open it, and teach it in the panel beside it. */
function TeachForm({ actions }: { readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.teaching.offer
  const { address, setAddress, found, onSubmit } = useSiteAddress(actions.teachAddress)
  return (
    <form className={styles['teach']} aria-label={text.other} onSubmit={onSubmit}>
      <h2>{text.other}</h2>
      <TextField
        label={text.address}
        hint={found === 'good' ? text.openPanel : text.startHint}
        fault={found === 'bad' ? text.badAddress : undefined}
        value={address}
        onChange={setAddress}
      />
      <Button submit>{text.grantAndOpen}</Button>
    </form>
  )
}

function ConsoleItem({ row, actions }: { readonly row: ConsoleRow; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.consoles
  const { id, name, marketplace, matches, confidence } = row.profile
  const named = (what: string): string => `${what} ${name}`
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <h2>{name}</h2>
        <p>
          {words.shared.marketplace[marketplace]} · {row.own ? text.own : text.builtIn}
          {confidence === undefined || row.own ? '' : ` · ${text.confidence[confidence]}`}
        </p>
        <p className={styles['site']} title={matches.join('\n')}>
          {words.shared.list(matches.slice(0, SHOWN_SITES))}
          {matches.length > SHOWN_SITES ? text.moreSites(matches.length) : ''}
        </p>
      </div>
      <span className={row.granted ? styles['good'] : styles['quiet']}>
        {row.granted ? text.granted : text.notGranted}
      </span>
      <div className={styles['acts']}>
        {row.granted ? (
          <Button aria-label={named(text.revoke)} onClick={() => actions.revoke(id)}>
            {text.revoke}
          </Button>
        ) : (
          <Button look="main" aria-label={named(text.grant)} onClick={() => actions.grant(id)}>
            {text.grant}
          </Button>
        )}
        <Button look="quiet" aria-label={named(text.export)} onClick={() => actions.exportProfile(id)}>
          {text.export}
        </Button>
        {row.own ? (
          <Button look="quiet" aria-label={named(text.remove)} onClick={() => actions.removeProfile(id)}>
            {text.remove}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function Faults({ refused }: { readonly refused: RefusedFile }) {
  const { words } = useWords()
  const text = words.options.consoles
  return (
    <section className={styles['faults']} role="alert">
      <b>{text.refused(refused.file, refused.faults.length)}</b>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.column.path}</th>
            <th scope="col">{text.column.fault}</th>
            <th scope="col">{text.column.found}</th>
          </tr>
        </thead>
        <tbody>
          {refused.faults.map((fault) => (
            <tr key={`${fault.path} ${fault.code} ${fault.found ?? ''}`}>
              <td>
                <code>{fault.path}</code>
              </td>
              <td>{text.faultCode[fault.code]}</td>
              <td>{fault.found ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
