import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).flatMap(({ name, parentPath }) =>
    /\.tsx?$/.test(name) ? [join(parentPath, name)] : [],
  )
}

/** Signs that have a twin of full width: one that stands twice in a class was meant to be that twin. */
const TWINNED = /[,;:!?~()]/

/** The classes of a pattern that hold such a sign twice. */
function doubledIn(pattern: string): string[] {
  const classes = pattern.match(/\[(?:\\.|[^\]\\])*\]/g) ?? []
  return classes.filter((one) => {
    const signs = (one.match(/\\.|[\s\S]/g) ?? []).filter((sign) => TWINNED.test(sign))
    return new Set(signs).size < signs.length
  })
}

function faultsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (doubledIn(text).length === 0) return []
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(...doubledIn(node.text).map((one) => `${path}: ${one}`))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

describe('the classes of patterns', () => {
  it('see a sign listed twice', () => {
    expect(doubledIn(String.raw`^[。,,\s]+[a-z]`)).toEqual([String.raw`[。,,\s]`])
    expect(doubledIn(String.raw`[,，\],;]`)).toEqual([String.raw`[,，\],;]`])
    expect(doubledIn('[,，、;；]')).toEqual([])
  })

  it('list no sign twice: the second was meant to be the sign of full width, which people type', () => {
    expect(
      ['lib', 'components', 'entrypoints', 'tests', 'scripts', 'bench', 'demo'].flatMap(sourcesIn).flatMap(faultsOf),
    ).toEqual([])
  })
})
