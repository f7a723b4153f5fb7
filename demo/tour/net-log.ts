import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Where the browser itself phones, whatever extension it has; nothing of ours can reach these by name. */
const ownOfChromium = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|googleusercontent)\.com$/

/** What a net log of Chromium shows. */
export interface NetLogReading {
  /** Addresses on the host that may be spoken to. */
  readonly local: number
  /** Addresses of anything else that is none of Chromium's own. */
  readonly foreign: readonly string[]
  /** Hosts of WebRTC's STUN and TURN, which no policy of a page can close. */
  readonly stun: number
}

/**
 * Reads a log written with `--log-net-log`: every request of every part of the browser, content scripts and workers
 * included, one a line. `home`: the one host that may be spoken to, with its port; without it any of this machine's.
 * Rejects when the log holds no request at all: then nothing was logged.
 */
export async function readNetLog(path: string, home?: string): Promise<NetLogReading> {
  const addresses = new Set<string>()
  let stun = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    for (const [, address = ''] of line.matchAll(/"url":"((?:https?|wss?|ftp):\/\/[^"]+)"/g)) addresses.add(address)
    stun += [...line.matchAll(/"(?:stun|turns?):[^"]+"/g)].length
  }
  if (addresses.size === 0) throw new Error('The net log is empty')
  const foreign: string[] = []
  let local = 0
  for (const address of addresses) {
    const { host, hostname } = new URL(address)
    if (home === undefined ? hostname === '127.0.0.1' || hostname === 'localhost' : host === home) local += 1
    else if (!ownOfChromium.test(hostname)) foreign.push(address)
  }
  return { local, foreign, stun }
}
