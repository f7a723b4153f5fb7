import { useEffect, useState } from 'react'
import type { BrowserCommand, BrowserKey } from '@/lib/core/keys/index.ts'

const NONE: readonly BrowserKey[] = []

/** The manifest's names of what the browser does by key for us. */
const COMMANDS: Readonly<Record<string, BrowserCommand>> = {
  _execute_action: 'open-panel',
  _execute_sidebar_action: 'open-panel',
  'next-waiting': 'next-waiting',
  'three-check': 'three-check',
  'open-desk': 'open-desk',
}

/** The keys the browser really bound: it drops a reserved one without a word (facts: reliability 1.4). */
export async function readBrowserKeys(): Promise<readonly BrowserKey[]> {
  return (await chrome.commands.getAll()).flatMap(ours)
}

/** The same, read again whenever the page is looked at: a person changes them on a page of the browser. */
export function useBrowserKeys(): readonly BrowserKey[] {
  const [keys, setKeys] = useState(NONE)
  useEffect(() => {
    const stop = new AbortController()
    const read = (): void => {
      void readBrowserKeys().then((found) => {
        if (!stop.signal.aborted) setKeys(found)
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

function ours({ name = '', shortcut = '' }: chrome.commands.Command): readonly BrowserKey[] {
  const command = COMMANDS[name]
  return command === undefined ? [] : [{ command, chord: shortcut }]
}
