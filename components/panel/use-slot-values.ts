import { useState } from 'react'
import type { OfferedReply } from './offered-reply.ts'
import { fillSlots, openSlotsOf, type SlotValues } from './slots.ts'

/** What an agent has filled into the open slots of one reply. */
interface FilledReply {
  readonly values: SlotValues
  readonly setValues: (values: SlotValues) => void
  /** The slots that are still open. */
  readonly open: readonly string[]
  /** The reply as it goes into the composer. */
  readonly filled: OfferedReply
  /** Another text of the reply with the same values in it. */
  readonly fill: (text: string) => string
}

/** Keeps what is filled into the open slots of `reply` until the component goes. */
export function useSlotValues(reply: OfferedReply): FilledReply {
  const [values, setValues] = useState<SlotValues>({})
  const fill = (text: string): string => fillSlots(text, values)
  const open = openSlotsOf(reply.openSlots, values)
  return { values, setValues, open, filled: { ...reply, text: fill(reply.text), openSlots: open }, fill }
}
