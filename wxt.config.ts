import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig, type UserManifest } from 'wxt'

/**
 * Content security policy of every page of ours. Nothing may be fetched, framed, submitted or evaluated; sinks that
 * take strings as code throw (Trusted Types); the one policy makes addresses of our own workers
 * (facts: reliability 4.3, tried in Chromium 156).
 */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
].join('; ')

/** What `npm run build:demo` adds, and all it adds: the demo consoles live on this machine. */
const demoHostPermissions = ['http://127.0.0.1/*', 'http://localhost/*']

const manifest: UserManifest = {
  name: '__MSG_extensionName__',
  short_name: '__MSG_extensionShortName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'zh_CN',
  minimum_chrome_version: '123',
  permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'offscreen', 'scripting', 'idle'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*'],
  incognito: 'not_allowed',
  externally_connectable: { ids: [], matches: [] },
  content_security_policy: { extension_pages: extensionPagesPolicy },
  action: { default_title: '__MSG_actionTitle__' },
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    'next-waiting': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextWaiting__' },
    'three-check': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandThreeCheck__' },
    'open-desk': { description: '__MSG_commandOpenDesk__' },
  },
}

/** Apart, because WXT's types do not know `data_collection_permissions` yet. */
const gecko = {
  id: 'wenda@wenda.invalid',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
}

/**
 * What Firefox takes instead (docs/browsers.md): a sidebar for the side panel, a background page that holds the engine's
 * worker for the offscreen document, and the statement that nothing is collected.
 */
function firefoxManifest({
  minimum_chrome_version: _minimum,
  externally_connectable: _connectable,
  commands,
  ...common
}: UserManifest): UserManifest {
  const { _execute_action: openPanel, ...keys } = commands ?? {}
  return {
    ...common,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'idle'],
    commands: { ...(openPanel === undefined ? {} : { _execute_sidebar_action: openPanel }), ...keys },
    browser_specific_settings: { gecko },
  }
}

const isOurs = /\/(?:lib|components|assets)\/[^?]*\.tsx?$/

/** CSS without what only people read: spaces, and the names of its variables. */
function tightCss(css: string): string {
  const names = [...new Set(css.match(/--[a-z-]+(?=:)/gu))]
  return css
    .replaceAll(/--[a-z-]+/gu, (name) => (names.includes(name) ? `--${names.indexOf(name).toString(36)}` : name))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /gu, '$1$2')
    .replaceAll(';}', '}')
}

/** The look of what is drawn on a page is kept as text in its script, whose size counts. */
const tightLook: Plugin = {
  name: 'tight-look',
  transform: (code, id) =>
    id.includes('-css.ts') ? { code: code.replaceAll(/`[^`$]+`/gu, tightCss), map: null } : undefined,
}

// WXT evaluates entrypoints through a Vite server, which would say "development" to what is built afterwards.
process.env['NODE_ENV'] ??= 'production'

export default defineConfig({
  imports: false,
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  // Tests build beside the packages people load (tests/support/browser).
  outDir: process.env['WENDA_OUT_DIR'] ?? '.output',
  manifestVersion: 3,
  alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
  manifest: ({ mode, browser }) => ({
    ...(browser === 'firefox' ? firefoxManifest(manifest) : manifest),
    ...(mode === 'demo' ? { host_permissions: demoHostPermissions } : {}),
  }),
  vite: () => ({
    plugins: [react(), tightLook],
    worker: { format: 'es' },
    // In mode `demo` Vite takes NODE_ENV for development and would call the development JSX of a production React.
    esbuild: { jsxDev: false },
    build: {
      target: 'chrome123',
      // The preload polyfill fetches; our pages may not, and Chromium needs no polyfill.
      modulePreload: false,
      sourcemap: false,
      // Our modules do nothing by being imported, so a page carries what it uses and not all that a room's index names.
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !isOurs.test(id) } },
    },
  }),
  hooks: {
    // The demo build is the same code: whatever asks for the mode is told "production" in both.
    'vite:build:extendConfig': (_entrypoints, config) => {
      config.mode = 'production'
      config.define = {
        ...config.define,
        'process.env.NODE_ENV': '"production"',
        // papaparse can load addresses; what we ship cannot, whatever a caller asks of it.
        XMLHttpRequest: 'undefined',
      }
    },
    'build:manifestGenerated': (wxt, generated) => {
      if (wxt.config.browser === 'firefox') generated.background = { page: 'firefox-background.html' }
      if (generated.options_ui !== undefined) generated.options_ui.open_in_tab = true
    },
  },
})
