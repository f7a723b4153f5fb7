import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': repository } },
  build: { outDir: `${repository}/.output/preview`, emptyOutDir: true, minify: false },
})
