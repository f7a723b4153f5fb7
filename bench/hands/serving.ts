/** What serves a turn. */
export interface Serving {
  /** Entries of the pack, or what the program makes of the page (`page:…`): any one of them says it. */
  readonly by: readonly string[]
  /** Where two things were asked at once: any one of these says the other, after the first in the same draft. */
  readonly and?: readonly string[]
  /** What the agent still types: what goes into the blanks of the entry, or behind it. */
  readonly typed?: string
}

/**
 * What of the shop's pack or of the page's order answers a turn of the thirty demo chats, judged by reading question,
 * entry and what a good agent would have typed, before Wenda is asked. A turn that is not here needs words of its own: it
 * is typed by hand, with Wenda as without. Key: `chat/turn`, turns from 0.
 */
export const SERVING: Readonly<Record<string, Serving>> = {
  'size/0': { by: ['ap-t-top'] },
  'size/1': { by: ['ap-pilling', 'ap-obj-pilling'] },
  'size/2': { by: ['ap-q-stock'], typed: '杏色L码' },
  'order-differs/0': { by: ['page:order-question'] },
  'order-differs/1': { by: ['ap-change-sku'], typed: '驼色L码，放驿站' },
  'haggler/0': { by: ['ap-discount'] },
  'haggler/1': { by: ['ap-obj-price'] },
  'haggler/2': { by: ['ap-insured'] },
  'rude/0': { by: ['ap-angry'] },
  'rude/1': { by: ['ap-q-fault'] },
  'rude/2': { by: ['ap-q-swap'] },
  'exchange/0': { by: ['ap-exchange'] },
  'exchange/1': { by: ['ap-return-fee'] },
  'exchange/2': { by: ['ap-t-jeans'] },
  'late-parcel/0': { by: ['ap-late'] },
  'late-parcel/1': { by: ['ap-q-chase'], typed: '今晚到成都' },
  'colour/0': { by: ['ap-colour'] },
  'colour/1': { by: ['ap-colour-pick'] },
  'fabric/0': { by: ['ap-transparent'] },
  'fabric/1': { by: ['ap-shrink', 'ap-wash'] },
  'remote-order/0': { by: ['page:order-question'] },
  'remote-order/1': { by: ['ap-remote-days'] },
  'remote-order/2': { by: ['ap-q-note'], typed: '周末派送' },
  'invoice/0': { by: ['ap-invoice'] },
  'invoice/1': { by: ['ap-q-stock'], typed: '黑色M' },
  'return-tag/0': { by: ['ap-tag'] },
  'return-tag/1': { by: ['ap-tag-worn'] },
  'hesitate/0': { by: ['ap-thick', 'ap-p-coat'] },
  'hesitate/1': { by: ['ap-obj-wait'] },
  'parameters/0': { by: ['dg-m27-hz', 'dg-c-m27'] },
  'parameters/1': { by: ['dg-m27-port'] },
  'parameters/2': { by: ['dg-p-m27'] },
  'storage/0': { by: ['dg-p20-storage'] },
  'storage/1': { by: ['dg-package'] },
  'storage/2': { by: ['dg-p20-battery'], and: ['dg-obj-heat', 'dg-p20-game'] },
  'earbuds/0': { by: ['dg-a3-noise'] },
  'earbuds/1': { by: ['dg-a3-compat'] },
  'broken-earbud/0': { by: ['dg-pair'] },
  'broken-earbud/1': { by: ['dg-tried'] },
  'genuine/0': { by: ['dg-genuine'] },
  'genuine/1': { by: ['dg-warranty'] },
  'price-gap/0': { by: ['dg-price'] },
  'price-gap/1': { by: ['dg-instalment'] },
  'english/0': { by: ['dg-en-pair'] },
  'english/1': { by: ['dg-en-battery'], and: ['dg-en-ship'] },
  'charger/0': { by: ['dg-p-c65'] },
  'charger/1': { by: ['dg-charge-safe'] },
  'damaged-monitor/0': { by: ['dg-broken'] },
  'damaged-monitor/1': { by: ['dg-q-resend'] },
  'rotten/0': { by: ['fr-rotten'] },
  'rotten/1': { by: ['fr-q-refund'], typed: '13' },
  'thawed/0': { by: ['fr-thaw'] },
  'thawed/1': { by: ['fr-thaw'] },
  'crab-dead/0': { by: ['fr-crab-alive'] },
  'crab-dead/1': { by: ['fr-crab-alive'] },
  'sweet/0': { by: ['fr-sweet'] },
  'sweet/1': { by: ['fr-weight'], and: ['fr-additive'] },
  'remote-fresh/0': { by: ['fr-remote'] },
  'remote-fresh/1': { by: ['fr-remote'] },
  'gift/0': { by: ['fr-gift'] },
  'gift/1': { by: ['fr-invoice'] },
  'not-home/0': { by: ['fr-nopickup'] },
  'not-home/1': { by: ['fr-q-moved'], typed: '晚上八点后' },
  'short-weight/0': { by: ['fr-short'] },
  'short-weight/1': { by: ['fr-q-gap'], typed: '4' },
  'unwell/0': { by: ['fr-sick'] },
  'unwell/1': { by: ['fr-sick-next'] },
}
