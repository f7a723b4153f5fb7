/** Seconds as consoles print a waiting time: 45秒, 3分钟. */
export function spokenDuration(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分钟`
}

/** A clock time as consoles print it beside a line. */
export function spokenTime(at: number): string {
  return new Intl.DateTimeFormat('zh-CN', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  }).format(at)
}
