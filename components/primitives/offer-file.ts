/** How long the browser may take to begin with a file; it copies from then on. */
const TAKEN_OVER_MS = 60_000

/** Hands a file to the person as a download; `onTaken` is called when nothing here is needed for it any more. */
export function offerFile(name: string, blob: Blob, onTaken: () => void = () => {}): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
    onTaken()
  }, TAKEN_OVER_MS)
}
