import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** The system's Chromium: `WENDA_BROWSER` wins, else the usual places (see scripts/find-browser.mjs). */
const executablePath = [process.env['WENDA_BROWSER'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
)

/** What says nothing in a short form, or takes minutes: it runs with `npm run soak` alone. */
const onlyAtFullLength = [
  'machine-sleep',
  'old-house',
  'reloads',
  'page-speed',
  'left-pages',
  'tab-ways',
  'same-package',
  'hostile-houses',
].map((name) => `tests/soak/${name}.test.ts`)

/**
 * Four floors, each its own project (DESIGN 3): unit (node), dom (jsdom), browser (the system's Chromium), e2e (node
 * driving the built extension); and `soak`, e2e that counts. Architecture tests run on the unit floor.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // wangEditor listens for selections by a throttle that outlives its own destroy(): what it throws then is its own fault
    // and nobody's test. Everything else that nobody caught fails the run.
    onUnhandledError: ({ message, stack }) =>
      !(message === 'Can not get editor instance' && (stack ?? '').includes('wangeditor')),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          // Modules are read once a worker, not once a file: that halves the time, and what would keep state shows.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          // As on the unit floor: React and the components are read once a worker, not once a file.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        // Known from the start: a dependency found while a test runs reloads the page under it.
        optimizeDeps: {
          include: [
            '@chatscope/chat-ui-kit-react',
            '@ckeditor/ckeditor5-editor-inline',
            '@ckeditor/ckeditor5-essentials',
            '@ckeditor/ckeditor5-paragraph',
            '@lexical/history',
            '@lexical/rich-text',
            '@tiptap/core',
            '@tiptap/starter-kit',
            '@wangeditor/editor',
            'codemirror',
            'deep-chat',
            'draft-js',
            'jodit',
            'jquery',
            'lexical',
            'quill',
            'react',
            'react-dom/client',
            'react-mentions',
            'slate',
            'slate-history',
            'slate-react',
            'summernote/dist/summernote-lite.js',
            'suneditor',
            'tinymce',
            'tinymce/icons/default',
            'tinymce/models/dom',
            'tinymce/themes/silver',
            'trix',
            'vue',
            'vue-advanced-chat',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real browser on a loaded machine opens its side panel late now and then; a fault of ours fails three times.
          retry: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/**/*.test.ts'],
          exclude: process.env['WENDA_SOAK_ROUNDS'] === undefined ? onlyAtFullLength : [],
          // Hundreds of rounds take as long as they take (`npm run soak`); nothing is tried again: one loss is a loss.
          testTimeout: 12 * 3_600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
