import { useEffect, useState } from 'react'
import type { BrowserCommand, OptionsView } from '../options/index.ts'

const NONE: OptionsView['browserKeys'] = []

/** The manifest's names of what the browser does by key for us. */
const COMMANDS: Readonly<Record<string, BrowserCommand>> = {
  _execute_action: 'open-panel',
  _execute_sidebar_action: 'open-panel',
  'next-waiting': 'next-waiting',
  'three-check': 'three-check',
  'open-desk': 'open-desk',
}

/**
 * The keys the browser really bound, read again whenever the page is looked at: it drops a reserved one without a word
 * (facts: reliability 1.4), and a person changes them on a page of the browser.
 */
export function useBrowserKeys(): OptionsView['browserKeys'] {
  const [keys, setKeys] = useState(NONE)
  useEffect(() => {
    const stop = new AbortController()
    const read = (): void => {
      void chrome.commands.getAll().then((found) => {
        if (!stop.signal.aborted) setKeys(found.flatMap(ours))
      })
    }
    read()
    window.addEventListener('focus', read, { signal: stop.signal })
    return () => {
      stop.abort()
    }
  }, [])
  return keys
}

function ours({ name = '', shortcut = '' }: chrome.commands.Command): OptionsView['browserKeys'] {
  const command = COMMANDS[name]
  return command === undefined ? [] : [{ command, chord: shortcut }]
}
