import type { Language } from '../shared/index.ts'
import { CASE_WORDS } from './case-words.ts'
import { escapeHtml, factList, row, section, wholePage } from './page-html.ts'

/** A proof from the knowledge base and the goods it is about, '' for the whole shop. */
export interface ShownCertificate {
  readonly about: string
  readonly evidence: string
}

/** What the page of proofs is made from. */
export interface CertificatesPage {
  readonly certificates: readonly ShownCertificate[]
  readonly shopName: string
  readonly orderNumber?: string | undefined
  readonly language: Language
}

/** The proofs of a case that stand in the shop's knowledge base, as a page to print; it holds no script and loads nothing. */
export function certificatesHtml(page: CertificatesPage): string {
  const { language, shopName, orderNumber } = page
  const words = CASE_WORDS[language]
  const facts = factList([
    [words.shop, shopName],
    [words.order, orderNumber],
    [words.source, words.knowledge],
  ])
  const title = `<h1>${escapeHtml(words.certificates)}</h1>`
  return wholePage(language, words.certificates, title + facts + certificateTable(page, ''))
}

/** The proofs as a table under `title`; '' without any. */
export function certificateTable(
  { certificates, language }: Pick<CertificatesPage, 'certificates' | 'language'>,
  title: string,
): string {
  const words = CASE_WORDS[language]
  const rows = certificates.map(({ about, evidence }) =>
    row([
      [about === '' ? words.ofShop : about, ''],
      [evidence, 't'],
    ]),
  )
  return section(title, words.certificateColumns, rows)
}
