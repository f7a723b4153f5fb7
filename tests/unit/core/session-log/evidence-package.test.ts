import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packEvidence, type PackagedFile } from '@/lib/core/session-log/index.ts'

const hash = async (content: Uint8Array): Promise<string> => createHash('sha256').update(content).digest('hex')
const pack = (files: readonly PackagedFile[]) =>
  packEvidence(files, hash, { manifest: (packed) => JSON.stringify(packed) })

describe('packEvidence', () => {
  it('lays a manifest on top that names every file with its size and hash', async () => {
    const zip = unzipSync(
      await pack([
        { name: 'chat.html', content: '<p>早</p>', takenAt: 5 },
        { name: 'pictures/破损.jpg', content: new Uint8Array([1, 2, 3]), takenAt: 6 },
      ]),
    )
    expect(Object.keys(zip)).toEqual(['manifest.json', 'chat.html', 'pictures/破损.jpg'])
    const listed: unknown = JSON.parse(strFromU8(zip['manifest.json'] ?? new Uint8Array()))
    expect(listed).toEqual([
      { fileName: 'chat.html', bytes: 10, sha256: await hash(new TextEncoder().encode('<p>早</p>')), takenAt: 5 },
      { fileName: 'pictures/破损.jpg', bytes: 3, sha256: await hash(new Uint8Array([1, 2, 3])), takenAt: 6 },
    ])
  })

  it('keeps every file inside the package, each under a name of its own', async () => {
    const names = ['../../etc/passwd', 'a:b?.jpg', 'a:b?.jpg', 'manifest.json', '..', 'C:\\x\\y.png']
    const zip = unzipSync(await pack(names.map((name) => ({ name, content: name, takenAt: 0 }))))
    const inside = Object.keys(zip)
    expect(inside.length).toBe(names.length + 1)
    expect(inside.filter((name) => /\.\.|[:?\\]|^\//.test(name))).toEqual([])
  })

  it('begins with a page made from the files, which no file can take the place of', async () => {
    const zip = unzipSync(
      await packEvidence([{ name: 'case.html', content: 'theirs', takenAt: 1 }], hash, {
        cover: { name: 'case.html', takenAt: 2, make: (packed) => packed.map(({ fileName }) => fileName).join() },
        manifest: (packed) => packed.map(({ fileName }) => fileName).join(),
      }),
    )
    expect(Object.entries(zip).map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ['manifest.json', 'case.html,case-2.html'],
      ['case.html', 'case-2.html'],
      ['case-2.html', 'theirs'],
    ])
  })

  it('gives the same bytes for the same files', async () => {
    const files = [{ name: 'a.txt', content: 'x', takenAt: 1 }]
    expect(await pack(files)).toEqual(await pack(files))
  })
})
