import { readFileSync } from 'node:fs'

/** Where the browser itself phones, whatever extension it has; nothing of ours can reach these by name. */
const ownOfChromium = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|googleusercontent)\.com$/

/** What a net log of Chromium shows. */
export interface NetLogReading {
  /** Requests to this machine, the consoles of the demo. */
  readonly local: number
  /** Addresses of anything else that is none of Chromium's own. */
  readonly foreign: readonly string[]
  /** Hosts of WebRTC's STUN and TURN, which no policy of a page can close. */
  readonly stun: number
}

/**
 * Reads a log written with `--log-net-log --net-log-capture-mode=Everything`: every request of every part of the
 * browser, content scripts and workers included. Throws when the log holds no request at all: then nothing was logged.
 */
export function readNetLog(path: string): NetLogReading {
  const text = readFileSync(path, 'utf8')
  const addresses = new Set(
    [...text.matchAll(/"url":"((?:https?|wss?|ftp):\/\/[^"]+)"/g)].map((match) => match[1] ?? ''),
  )
  if (addresses.size === 0) throw new Error('The net log is empty')
  const foreign: string[] = []
  let local = 0
  for (const address of addresses) {
    const { hostname } = new URL(address)
    if (hostname === '127.0.0.1' || hostname === 'localhost') local += 1
    else if (!ownOfChromium.test(hostname)) foreign.push(address)
  }
  return { local, foreign, stun: [...text.matchAll(/"(?:stun|turns?):[^"]+"/g)].length }
}
