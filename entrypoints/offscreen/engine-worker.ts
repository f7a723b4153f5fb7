import { startEngine } from '@/lib/extension/engine/index.ts'

startEngine(globalThis)
