import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readStartOptions } from '@/demo/start/options.ts'
import { servePages } from '@/demo/server/serve-pages.ts'
import { keyStrokes } from '@/demo/tour/browser/key-strokes.ts'
import { Figures, percentile } from '@/demo/tour/figures.ts'

describe('readStartOptions', () => {
  it('shows the demo in a window where there is a display', () => {
    expect(readStartOptions([], { DISPLAY: ':0' }, 'linux')).toMatchObject({
      tour: false,
      headless: false,
      build: true,
    })
    expect(readStartOptions([], {}, 'darwin').headless).toBe(false)
  })

  it('goes headless without a display, or when told', () => {
    expect(readStartOptions([], {}, 'linux').headless).toBe(true)
    expect(readStartOptions(['--headless'], { DISPLAY: ':0' }, 'linux').headless).toBe(true)
    expect(readStartOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false)
  })

  it('hands how the scripts play to the page', () => {
    const options = readStartOptions(['--tour', '--speed=3', '--script=size,rude', '--no-build', '--port=4000'], {})
    expect(options).toMatchObject({ tour: true, build: false, port: 4000, query: 'speed=3&script=size%2Crude' })
  })

  it('names an unknown argument', () => {
    expect(() => readStartOptions(['--tuor'], {})).toThrow('--tuor')
    expect(() => readStartOptions(['tour'], {})).toThrow('npm start')
  })
})

describe('servePages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-pages-'))
  writeFileSync(join(folder, 'index.html'), '<h1>在</h1>')

  afterEach(() => rmSync(join(folder, 'nothing'), { force: true }))

  it('serves the folder on this machine only, and nothing beside it', async () => {
    const pages = await servePages(folder)
    try {
      expect(pages.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      const home = await fetch(`${pages.origin}/`)
      expect(home.headers.get('content-type')).toContain('text/html')
      expect(await home.text()).toBe('<h1>在</h1>')
      expect((await fetch(`${pages.origin}/missing.js`)).status).toBe(404)
      expect((await fetch(`${pages.origin}/%2e%2e/%2e%2e/etc/passwd`)).status).toBeGreaterThanOrEqual(400)
      expect((await fetch(`${pages.origin}/..%2f..%2fetc%2fpasswd`)).status).toBe(403)
    } finally {
      await pages.close()
    }
  })

  it('answers an address that cannot be read, and lives on', async () => {
    const pages = await servePages(folder)
    try {
      expect((await fetch(`${pages.origin}/%E0%A4%A`)).status).toBe(400)
      expect((await fetch(`${pages.origin}/`)).status).toBe(200)
    } finally {
      await pages.close()
    }
  })

  it('names a port that is taken', async () => {
    const first = await servePages(folder)
    const port = Number(new URL(first.origin).port)
    await expect(servePages(folder, port)).rejects.toThrow(`Port ${port}`)
    await first.close()
  })
})

describe('keyStrokes', () => {
  it('types what types and only presses what does not', () => {
    expect(keyStrokes('1')[0]).toMatchObject({ type: 'keyDown', text: '1', code: 'Digit1', modifiers: 0 })
    expect(keyStrokes('Alt+1')[0]).toEqual({
      type: 'rawKeyDown',
      key: '1',
      code: 'Digit1',
      windowsVirtualKeyCode: 49,
      modifiers: 1,
    })
    expect(keyStrokes('Enter')[0]).toMatchObject({ type: 'keyDown', text: '\r', windowsVirtualKeyCode: 13 })
    expect(keyStrokes('Control+Shift+L')[0]).toMatchObject({ modifiers: 10, code: 'KeyL' })
    expect(keyStrokes('Tab')[1]).toMatchObject({ type: 'keyUp', key: 'Tab' })
  })
})

describe('figures', () => {
  it('takes the nearest rank', () => {
    const values = [5, 1, 4, 2, 3]
    expect(percentile(values, 50)).toBe(3)
    expect(percentile(values, 95)).toBe(5)
    expect(percentile([7], 50)).toBe(7)
    expect(percentile([], 50)).toBeNaN()
  })

  it('prints spread and single values', () => {
    const figures = new Figures()
    figures.add('a', 1)
    figures.add('a', 3)
    figures.set('b', '12 kB')
    expect(figures.lines()).toEqual(['a: p50 1.0 ms, p95 3.0 ms (n=2)', 'b: 12 kB'])
    expect(figures.count('a')).toBe(2)
    expect(JSON.parse(figures.toJson())).toEqual({ samplesMs: { a: [1, 3] }, values: { b: '12 kB' } })
  })
})

describe('the set-up scripts, in plain Node', () => {
  const run = (code: string, environment: Record<string, string> = {}) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...environment },
    })
  const setup = JSON.stringify(join(process.cwd(), 'scripts', 'setup.mjs'))
  const finder = JSON.stringify(join(process.cwd(), 'scripts', 'find-browser.mjs'))

  it('takes WENDA_BROWSER, and says so when it is not there', () => {
    const code = `const { findBrowser } = await import(${finder}); console.log(JSON.stringify(findBrowser()))`
    expect(JSON.parse(run(code, { WENDA_BROWSER: process.execPath }).stdout)).toEqual({ path: process.execPath })
    expect(JSON.parse(run(code, { WENDA_BROWSER: '/no/such/browser' }).stdout)).toEqual({
      fault: 'WENDA_BROWSER names a file that is not there: /no/such/browser',
    })
  })

  it('finds what Playwright installed', () => {
    const cache = mkdtempSync(join(tmpdir(), 'wenda-cache-'))
    const code = `
      const { mkdirSync, writeFileSync } = await import('node:fs')
      mkdirSync(${JSON.stringify(join(cache, 'chromium-9', 'chrome-linux'))}, { recursive: true })
      writeFileSync(${JSON.stringify(join(cache, 'chromium-9', 'chrome-linux', 'chrome'))}, '')
      const { playwrightBrowsers } = await import(${finder})
      console.log(playwrightBrowsers('/nowhere').filter((path) => path.endsWith('chrome-linux/chrome')).length)`
    expect(run(code, { PLAYWRIGHT_BROWSERS_PATH: cache }).stdout.trim()).toBe('1')
    rmSync(cache, { recursive: true })
  })

  it('refuses an old Node and names the choices when there is no browser', () => {
    const code = `
      const { requireNode, noBrowserMessage } = await import(${setup})
      for (const version of ['18.20.0', '20.19.9']) {
        try { requireNode(version); console.log('taken') } catch (fault) { console.log(fault.message.slice(0, 12)) }
      }
      requireNode('20.20.0'); requireNode('22.1.0')
      console.log(noBrowserMessage('/usr/bin/google-chrome'))`
    const { stdout } = run(code)
    expect(stdout).toContain('Node 18.20.0')
    expect(stdout).toContain('Node 20.19.9')
    expect(stdout).not.toContain('taken')
    for (const choice of ['apt-get', 'brew', 'npx playwright', 'WENDA_BROWSER=', 'google-chrome']) {
      expect(stdout).toContain(choice)
    }
  })

  it('sees which packages are missing or another version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenda-lock-'))
    const lock = {
      packages: {
        '': { dependencies: { here: '1.0.0' }, devDependencies: { old: '2.0.0', gone: '3.0.0' } },
        'node_modules/here': { version: '1.0.0' },
        'node_modules/old': { version: '2.0.0' },
        'node_modules/gone': { version: '3.0.0' },
      },
    }
    const code = `
      const { mkdirSync, writeFileSync } = await import('node:fs')
      const folder = ${JSON.stringify(folder)}
      writeFileSync(folder + '/package-lock.json', ${JSON.stringify(JSON.stringify(lock))})
      for (const [name, version] of [['here', '1.0.0'], ['old', '1.9.0']]) {
        mkdirSync(folder + '/node_modules/' + name, { recursive: true })
        writeFileSync(folder + '/node_modules/' + name + '/package.json', JSON.stringify({ version }))
      }
      const { missingPackages } = await import(${setup})
      console.log(missingPackages(folder).join())`
    expect(run(code).stdout.trim()).toBe('old,gone')
    rmSync(folder, { recursive: true })
  })
})
