import Papa from 'papaparse'
import { decodeText } from './decode-text.ts'

/** Rows of cells of a delimited file in any of the encodings we take; the separator is told by the first lines. */
export function readCells(bytes: Uint8Array): string[][] {
  const { data } = Papa.parse<string[]>(decodeText(bytes).text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', '|', ';'],
  })
  return data
}
