/** What of the shop's knowledge base may prove something. */
export interface ProvingEntry {
  readonly kind: string
  readonly title: string
  readonly product?: string
  readonly answer: string
  readonly evidence?: string
  readonly images?: readonly string[]
}

/** A proof for a case. */
export interface Certificate {
  /** The goods it is about, as a reader of the shop's pages knows them; '' where it is about the shop. */
  readonly about: string
  readonly evidence: string
  /** File names of its pictures. */
  readonly images: readonly string[]
}

/** Papers that prove something by their own names. */
const CERTIFICATE = /证书|检测|质检|报告|资质|授权|合格证|营业执照|certificate|test report|licen[cs]e/i
/** Fewer signs than this are found in any name. */
const SHORTEST_TITLE = 4

/**
 * The proofs that belong to a case about these goods: of entries about these goods their evidence, of papers about no goods
 * those that are certificates by their title (the shop's licence). `said` is everything known of the goods: the order's
 * lines, the goods cards of the chat. Each proof once; none of other goods, which would only bury those that count.
 */
export function certificatesFor(entries: readonly ProvingEntry[], said: readonly string[]): Certificate[] {
  const goods = entries.flatMap(({ kind, title, product = '' }) =>
    product !== '' && kind === 'product' ? [{ title, product }] : [],
  )
  const proving = entries.filter(({ title, evidence = '' }) => evidence !== '' || CERTIFICATE.test(title))
  const found = proving.flatMap((entry): Certificate[] => {
    const evidence = entry.evidence === undefined || entry.evidence === '' ? entry.answer : entry.evidence
    const images = CERTIFICATE.test(entry.title) ? (entry.images ?? []) : []
    const product = productOf(entry, evidence, goods)
    if (product === '') return CERTIFICATE.test(entry.title) ? [{ about: '', evidence, images }] : []
    const title = goods.find((one) => one.product === product)?.title ?? ''
    if (!said.some((text) => names(text, product, title))) return []
    return [{ about: title === '' || title.includes(product) ? product : `${title} ${product}`, evidence, images }]
  })
  return found.filter((one, place) => !found.some((other, at) => at !== place && says(other, one, at < place)))
}

/** Whether one proof says all that another says; of two that say the same the `earlier` one does. */
function says(one: Certificate, other: Certificate, earlier: boolean): boolean {
  if (one.about !== other.about || !one.evidence.includes(other.evidence)) return false
  return earlier || one.evidence !== other.evidence
}

/** The goods an entry is about: its own, or those whose number its evidence carries. */
function productOf(
  { product = '' }: ProvingEntry,
  evidence: string,
  goods: readonly { readonly product: string }[],
): string {
  return product === '' ? (goods.find((one) => evidence.includes(one.product))?.product ?? '') : product
}

/** Whether a text names the goods: by their number, or by every sign of their title (a card orders its words otherwise). */
function names(text: string, product: string, title: string): boolean {
  const said = text.toLowerCase()
  if (said.includes(product.toLowerCase())) return true
  const signs = [...title.toLowerCase().replaceAll(/\s/g, '')]
  return signs.length >= SHORTEST_TITLE && signs.every((sign) => said.includes(sign))
}
