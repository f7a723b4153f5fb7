/** A chat that is looked for: its conversation, or the shop's customer where that began on an earlier day. */
export interface WantedChat {
  readonly session: string
  readonly shop: string
  readonly customerId?: string
  /** What is to be written there; `id` is of the press that asked for it. */
  readonly words?: { readonly id: string; readonly text: string }
}
