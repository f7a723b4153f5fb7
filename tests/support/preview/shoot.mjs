// Pictures of the preview's screens: node tests/support/preview/shoot.mjs OUT_DIR name=query[@WIDTHxHEIGHT] …
// Build first: npx vite build --config tests/support/preview/vite.config.ts
import { createServer } from 'node:http'
import { mkdir, readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = process.env['PREVIEW_DIR'] ?? fileURLToPath(new URL('../../../.output/preview', import.meta.url))
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
// The policy of the extension's own pages, so that a component that breaks it is seen here first.
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
  const file = join(root, path === '/' ? 'index.html' : path)
  readFile(file).then(
    (body) =>
      response
        .writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
        })
        .end(body),
    () => response.writeHead(404).end(),
  )
})
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
const { port } = server.address()
const axeSource = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const [out = 'pictures', ...wanted] = process.argv.slice(2)
await mkdir(out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['WENDA_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const one of wanted) {
  const [name, rest = ''] = one.split(/=(.*)/s)
  const [query, size = '380x806'] = rest.split('@')
  const [width, height] = size.split('x').map(Number)
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    timezoneId: 'Asia/Shanghai',
  })
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) console.log(name, line.text())
  })
  page.on('pageerror', (error) => console.log(name, String(error)))
  // `media=forced-colors:active` or `media=prefers-contrast:more`
  const asked = new URLSearchParams(query).get('media')
  if (asked !== null) {
    const [feature, value] = asked.split(':')
    const debug = await page.context().newCDPSession(page)
    await debug.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] })
  }
  await page.goto(`http://127.0.0.1:${port}/?${query}`)
  await page.waitForTimeout(400)
  const press = new URLSearchParams(query).get('press')
  if (press !== null) for (const key of press.split(' ')) await page.keyboard.press(key)
  if (press !== null) await page.waitForTimeout(400)
  // Colours can only be judged where they are painted; the policy allows no inline script, so axe comes by the debugger.
  await page.evaluate(axeSource)
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { rules: { region: { enabled: false } } })
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`),
    )
  })
  for (const fault of faults) console.log(name, fault)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) console.log(name, `scrolls sideways by ${wide} px`)
  // `paper`: as the printer gets it, beside the picture.
  if (new URLSearchParams(query).has('paper')) await page.pdf({ path: join(out, `${name}.pdf`), format: 'A4' })
  await page.screenshot({ path: join(out, `${name}.png`) })
  await page.close()
}
await browser.close()
server.close()
