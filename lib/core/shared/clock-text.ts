/**
 * A clock as the waiting row shows it: whole seconds under a minute (`11s`), then `2:05`, then `1h05`; late ones carry a
 * real minus sign. `leftMs` is deadline minus now. Rounds towards lateness, so that `0s` never means late.
 */
export function clockText(leftMs: number): string {
  const sign = leftMs < 0 ? '−' : ''
  const seconds = leftMs < 0 ? Math.ceil(-leftMs / 1000) : Math.floor(leftMs / 1000)
  if (seconds < 60) return `${sign}${seconds}s`
  if (seconds < 3600) return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return `${sign}${Math.floor(seconds / 3600)}h${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}`
}
