import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import { startEngineRoom } from './engine-room.ts'

closeExits()
startEngineRoom()
