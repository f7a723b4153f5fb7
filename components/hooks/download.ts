import { offerFile } from '../primitives/offer-file.ts'

/** Text or bytes of a file, piece by piece. */
export type FilePieces = Iterable<FilePiece> | AsyncIterable<FilePiece>
type FilePiece = string | Uint8Array | Blob

/** Pieces are folded into blobs of about this size, so that the browser may put them on disk. */
const BLOB_UNITS = 4 * 1024 * 1024

/**
 * Gathers a file and hands it to the person as a download. Nothing is handed over when the pieces throw (an export that
 * was cancelled leaves no file). The page can breathe between pieces.
 */
export async function downloadFile(name: string, type: string, pieces: FilePieces): Promise<void> {
  const parts: BlobPart[] = []
  let open: BlobPart[] = []
  let size = 0
  for await (const piece of pieces) {
    open.push(piece instanceof Uint8Array ? new Uint8Array(piece) : piece)
    size += piece instanceof Blob ? 0 : piece.length
    if (size < BLOB_UNITS) continue
    parts.push(new Blob(open))
    open = []
    size = 0
    await breathe()
  }
  offerFile(name, new Blob([...parts, ...open], { type }))
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
