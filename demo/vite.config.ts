import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The demo pages as a console's own build makes them: bundled, minified, with class names that mean nothing. */
export default defineConfig({
  root: at('.'),
  base: '/',
  plugins: [react()],
  logLevel: 'warn',
  css: { modules: { generateScopedName: '_[hash:base64:7]' } },
  build: {
    outDir: at('../.output/demo-pages'),
    emptyOutDir: true,
    rollupOptions: {
      input: {
        console: at('./console/index.html'),
        kit: at('./kit/index.html'),
        editor: at('./editor/index.html'),
        untaught: at('./untaught/index.html'),
      },
    },
  },
})
