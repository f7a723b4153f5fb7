import { useEffect, useState } from 'react'
import { isQuietAt } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type { WaitingChat } from '../panel/index.ts'
import { useNow } from '../primitives/use-now.ts'

const TONE_HZ = 880
const TONE_SECONDS = 0.18
const VOLUME = 0.08

/** When a chat turns urgent, epoch ms: what sounds does so before the limit, not after. */
export function urgentAt({ askedAt, dueAt }: Pick<WaitingChat, 'askedAt' | 'dueAt'>, share: number): number {
  return askedAt + (dueAt - askedAt) * share
}

/** The rounds for which it is time to sound: urgent at `now`, not so at `before`. Sleep between them sounds once. */
export function turnedUrgent(waiting: readonly WaitingChat[], share: number, before: number, now: number): boolean {
  return waiting.some((chat) => {
    const at = urgentAt(chat, share)
    return at > before && at <= now
  })
}

/** A short tone when a chat nears its limit, where the person wants it and it is no quiet hour on this machine. */
export function useAlertSound(settings: Settings, waiting: readonly WaitingChat[]): void {
  const now = useNow(settings.soundOn && waiting.length > 0)
  const [player] = useState(() => new Player(now))
  useEffect(() => {
    const due = player.hears(waiting, settings.warnAtShares[1], now)
    if (!due || !settings.soundOn) return
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!isQuietAt(settings.quietHours, now, zone)) player.play()
  }, [settings, waiting, player, now])
}

class Player {
  #heardAt: number
  #audio: AudioContext | undefined

  constructor(heardAt: number) {
    this.#heardAt = heardAt
  }

  /** Whether something turned urgent since this was asked last. */
  hears(waiting: readonly WaitingChat[], share: number, now: number): boolean {
    const before = this.#heardAt
    this.#heardAt = now
    return turnedUrgent(waiting, share, before, now)
  }

  play(): void {
    this.#audio ??= new AudioContext()
    const tone = this.#audio.createOscillator()
    const volume = this.#audio.createGain()
    volume.gain.value = VOLUME
    tone.frequency.value = TONE_HZ
    tone.connect(volume).connect(this.#audio.destination)
    tone.start()
    tone.stop(this.#audio.currentTime + TONE_SECONDS)
  }
}
