import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { createChainVerifier, type ChainFault, type ChainProof } from '../lib/core/session-log/index.ts'

/** What each fault means to the person who runs this. */
const MEANINGS: Readonly<Record<ChainFault['reason'], string>> = {
  'not-json': 'is not readable: the line was cut or changed',
  'not-an-object': 'is not a log entry',
  'field-missing': 'lacks a field every entry has',
  'unknown-kind': 'is of an unknown kind',
  'data-malformed': 'has malformed data',
  'time-malformed': 'has no readable time',
  'not-canonical': 'is not spelled as it was written: it was edited by hand or by another program',
  'hash-differs': 'was changed: its hash does not fit its content',
  'prev-differs': 'does not follow the line before: a line is missing, doubled or moved here',
  'seq-differs': 'does not count on from the line before',
  'erased-unrecorded': 'claims to be erased, but no erasure is recorded for it',
  'erasure-differs': 'records an erasure that does not fit the erased lines',
  'header-differs': 'is a header that was changed',
  'count-differs': 'is where the file ends, but the header promises another number of entries: the end was cut',
  'head-differs': 'is the last one, but the header names another last hash: the end was replaced',
}

/** Reads a file line by line; only `\n` ends a line (readline would also break at U+2028 inside a message). */
async function verifyFile(file: string): Promise<ChainFault | ChainProof> {
  const verifier = createChainVerifier()
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const lines = `${rest}${decoder.write(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const fault = verifier.push(line)
      if (fault !== undefined) return fault
    }
  }
  rest += decoder.end()
  if (rest !== '') verifier.push(rest)
  return verifier.finish()
}

async function main(): Promise<number> {
  const file = process.argv[2]
  if (file === undefined) {
    process.stderr.write('usage: npm run verify-log -- FILE   (events.jsonl or a journal file)\n')
    return 2
  }
  const result = await verifyFile(file)
  if (!result.ok) {
    const place = result.seq === undefined ? `line ${result.line}` : `line ${result.line} (seq ${result.seq})`
    process.stdout.write(`BROKEN: ${place} ${MEANINGS[result.reason]} [${result.reason}]\n`)
    return 1
  }
  process.stdout.write(`OK: ${result.count} entries, head ${result.head}\n`)
  if (result.erased > 0) process.stdout.write(`    ${result.erased} entries erased on record\n`)
  if (result.erasureUnfinished.length > 0) {
    process.stdout.write(
      `    erasure unfinished for ${result.erasureUnfinished.length} entries: open the extension once\n`,
    )
  }
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`cannot verify: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
