import { askEngine } from './engine-calls.ts'
import type { WendaBrowser } from './launch.ts'

/** Every line of the journal, oldest first. */
export async function readJournal(wenda: WendaBrowser): Promise<string[]> {
  const page = await wenda.openOurs('manifest.json')
  const lines: string[] = []
  for (let fromSeq: number | null = 1; fromSeq !== null;) {
    const read: Awaited<ReturnType<typeof askEngine<'journal-read'>>> = await askEngine(page, 'journal-read', {
      fromSeq,
      limit: 1000,
    })
    if (!read.ok) throw new Error(read.fault)
    lines.push(...read.value.lines)
    fromSeq = read.value.nextSeq
  }
  await page.close()
  return lines
}
