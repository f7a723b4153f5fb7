import { afterEach, expect, it, vi } from 'vitest'
import { copyPicture, pictureFiles } from '@/components/hooks/picture-files.ts'

const head = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])
const png = head(0x89, 0x50, 0x4e, 0x47)

afterEach(() => {
  vi.unstubAllGlobals()
})

it('tells a picture by its bytes, whatever it is called, and leaves out what is none', () => {
  const stored = new Map([
    ['尺码/表.jpg', png],
    ['b.png', head(0xff, 0xd8, 0xff)],
    ['c\\d.gif', head(0x47, 0x49, 0x46, 0x38)],
    ['e.webp', Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50])],
    ['not.png', new TextEncoder().encode('<svg onload="x()"></svg>')],
    ['empty.png', new Uint8Array()],
  ])
  expect(pictureFiles(stored).map(({ name, type }) => [name, type])).toEqual([
    ['表.jpg', 'image/png'],
    ['b.png', 'image/jpeg'],
    ['d.gif', 'image/gif'],
    ['e.webp', 'image/webp'],
  ])
})

it('goes over the port as text, byte for byte, also when it is large', () => {
  const large = Uint8Array.from({ length: 200_000 }, (_, at) => (at < png.length ? png[at]! : at % 256))
  const [file] = pictureFiles(new Map([['a.png', large]]))
  const back = Uint8Array.from(atob(file!.base64()), (letter) => letter.charCodeAt(0))
  expect(back.length).toBe(large.length)
  expect(back.every((byte, at) => byte === large[at])).toBe(true)
})

it('says whether a copy stands on the clipboard', async () => {
  const [file] = pictureFiles(new Map([['a.png', png]]))
  const written: unknown[] = []
  vi.stubGlobal('ClipboardItem', vi.fn())
  vi.stubGlobal('navigator', { clipboard: { write: (items: unknown[]) => Promise.resolve(written.push(...items)) } })
  expect(await copyPicture(file!)).toBe(true)
  expect(written).toHaveLength(1)
  vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('not focused')) } })
  expect(await copyPicture(file!)).toBe(false)
})
