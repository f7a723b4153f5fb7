import { isKeyAction, type KeyAction } from '@/lib/core/keys/index.ts'

/** A piece of a guide line: words, or the key of an action. `at`: its offset in the line. */
export interface GuidePiece {
  readonly at: number
  readonly text: string
  readonly key?: KeyAction
}

/** Splits a guide line at its `{action}` marks; braces that name no action (`{退货地址}`) are words. */
export function splitKeys(line: string): GuidePiece[] {
  const pieces: GuidePiece[] = []
  let from = 0
  for (const mark of line.matchAll(/\{([^{}]+)\}/g)) {
    const name = mark[1] ?? ''
    if (!isKeyAction(name)) continue
    if (mark.index > from) pieces.push({ at: from, text: line.slice(from, mark.index) })
    pieces.push({ at: mark.index, text: mark[0], key: name })
    from = mark.index + mark[0].length
  }
  if (from < line.length) pieces.push({ at: from, text: line.slice(from) })
  return pieces
}
