import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileRules, parseRuleLines } from '@/lib/core/compliance/index.ts'
import { en, zhCn } from '@/components/words/index.ts'
import { parseConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

function documentsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return documentsIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...documentsIn('docs')]
/** Decisions tell what was so on their day; what they name may be gone since. */
const living = documents.filter((path) => !path.startsWith('docs/decisions'))

describe('the documents', () => {
  it.each(documents)('%s: every link leads somewhere', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to)
    const broken = links.filter((to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(path), to)))
    expect(broken).toEqual([])
  })

  it.each(living)('%s: every npm command is one of ours', (path) => {
    const commands = [...read(path).matchAll(/npm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    )
    const unknown = commands.filter((name) => !(name in manifest.scripts))
    expect(unknown).toEqual([])
  })

  it.each(living)('%s: every path it names is there', (path) => {
    const paths = [
      ...read(path).matchAll(/`((?:lib|components|tests|demo|docs|scripts|bench|assets|entrypoints)\/[\w./-]*\w)`/g),
    ]
    const missing = paths.map(([, named = '']) => named).filter((named) => !existsSync(join(root, named)))
    expect(missing).toEqual([])
  })
})

describe('ARCHITECTURE', () => {
  const text = read('ARCHITECTURE.md')

  it('names every room', () => {
    const rooms = ['lib/core', 'lib/page', 'lib/extension'].flatMap((floor) =>
      readdirSync(join(root, floor)).filter((name) => statSync(join(root, floor, name)).isDirectory()),
    )
    expect(rooms.filter((room) => !new RegExp(`[\`/ ]${room}\``).test(text))).toEqual([])
  })

  it('gives a reason for every runtime dependency, and for no other', () => {
    const table = text.slice(text.indexOf('## Runtime dependencies'))
    const named = [...table.matchAll(/^\| ([@a-z][^|]*) \|/gm)].flatMap(([, names = '']) => names.split(', '))
    expect(named.filter((name) => name !== 'package').toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted())
  })
})

describe('the how-tos', () => {
  const fenced = (path: string, kind: string): string =>
    new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(read(path))?.[1] ?? ''

  it('the console profile in it is taken as it stands', () => {
    const parsed = parseConsoleProfile(fenced('docs/how-to/add-a-console.md', 'json'))
    expect(parsed.ok ? parsed.value.id : parsed.error).toBe('my-desk')
  })

  it('the rule lines in it are taken as they stand, and find what they say', () => {
    const { rules, faults } = parseRuleLines(fenced('docs/how-to/add-a-rule-pack.md', ''))
    expect(faults).toEqual([])
    const found = compileRules(rules).check('亲爱的,全网最低价,加微信聊')
    expect(found.map(({ level }) => level)).toEqual(['hint', 'block', 'block'])
  })
})

/** All that a catalogue says; figures in it are 3, and so is the one item of a list. */
function said(words: unknown): string {
  if (typeof words === 'function') return String(words(['3'], '3', '3'))
  return typeof words === 'object' && words !== null ? Object.values(words).map(said).join('\n') : String(words)
}

/** Ways of a text (`Settings → Keys`) that lead to no place of that page. */
function waysToNowhere(text: string, { options, desk, deskPlaces, afterSale }: typeof en, way: RegExp): string[] {
  const settings: string[] = Object.values(options.place)
  const places = [...Object.values(desk.place), ...Object.values(deskPlaces.place), afterSale.disputes.place]
  return [...text.matchAll(way)].flatMap(([whole, page = '', place = '']) =>
    (/设置|Settings/.test(page) ? settings : places).includes(place) ? [] : [whole],
  )
}

const ENGLISH_WAY = /(Settings|Desk) → ([A-Z][a-z ]+?)(?=[.,:;]| names| →| \|)/g

describe('what the how-tos name', () => {
  const paths = documentsIn('docs/how-to')
  const sources = [...sourcesIn('lib'), ...sourcesIn('components')].map((path) => read(path)).join('\n')

  it.each(paths)('%s leads to places that are there, and quotes what the program says', (path) => {
    expect(waysToNowhere(read(path), en, ENGLISH_WAY)).toEqual([])
    const quoted = [...read(path).matchAll(/“([^”]+)”/g)].map(([, inner = '']) => inner)
    expect(quoted.filter((inner) => !said(en).includes(inner))).toEqual([])
  })

  it.each(paths)('%s: every name of code in it stands in the code', (path) => {
    const prose = read(path).replaceAll(/```[\s\S]*?```/g, '')
    const names = [...prose.matchAll(/`([a-z][A-Za-z]+)(?:\([a-z, ]*\))?`/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([])
  })
})

describe("the supervisor's guide", () => {
  const [chinese = '', english = ''] = read('docs/supervisor-guide.md').split('\n## English')

  it.each([
    ['Chinese', chinese, zhCn, /「([^」]+)」/g],
    ['English', english, en, /“([^”]+)”/g],
  ] as const)('quotes what the program says, in %s', (_, text, words, quoted) => {
    const all = said(words)
    const named = [...text.matchAll(quoted)].map(([, inner = '']) => inner)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((inner) => !all.includes(inner.replaceAll(/\d+/g, '3')))).toEqual([])
  })

  it.each([
    ['Chinese', chinese, zhCn, /(设置|主管台) → ([^\s：；，。]+?)(?=里|[\s：；，。])/g],
    ['English', english, en, ENGLISH_WAY],
  ] as const)('leads to places that are there, in %s', (_, text, words, way) => {
    expect([...text.matchAll(way)].length).toBeGreaterThan(5)
    expect(waysToNowhere(text, words, way)).toEqual([])
  })
})

it('every command of package.json that people run stands in CONTRIBUTING or the README', () => {
  const told = `${read('CONTRIBUTING.md')}${read('README.md')}`
  const untold = Object.keys(manifest.scripts).filter(
    (name) => !new RegExp(`(?:^|[\\s\`])${name}(?![\\w:-])`, 'm').test(told),
  )
  expect(untold).toEqual([])
})
