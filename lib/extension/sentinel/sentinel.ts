/** A small memory of how far the journal had come, kept in `storage.local`, apart from both journal and index. */
export interface Sentinel {
  readonly lastSeq: number
  readonly headHash: string
}

/** Reads a sentinel from stored data; undefined when it is none. */
export function parseSentinel(data: unknown): Sentinel | undefined {
  if (typeof data !== 'object' || data === null || !('lastSeq' in data) || !('headHash' in data)) return undefined
  const { lastSeq, headHash } = data
  if (typeof lastSeq !== 'number' || !Number.isSafeInteger(lastSeq) || lastSeq < 0) return undefined
  if (typeof headHash !== 'string' || !/^[0-9a-f]{64}$/.test(headHash)) return undefined
  return { lastSeq, headHash }
}
