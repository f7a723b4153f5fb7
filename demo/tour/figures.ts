/** Figures measured on the way, with what they are measured in. */
export class Figures {
  private readonly samples = new Map<string, number[]>()
  private readonly singles = new Map<string, string>()

  add(name: string, value: number): void {
    const known = this.samples.get(name)
    if (known === undefined) this.samples.set(name, [value])
    else known.push(value)
  }

  count(name: string): number {
    return this.samples.get(name)?.length ?? 0
  }

  set(name: string, value: string): void {
    this.singles.set(name, value)
  }

  /** One line a figure: p50, p95 and how many samples, or the single value. */
  lines(): readonly string[] {
    const spread = [...this.samples].map(([name, values]) => {
      return `${name}: p50 ${percentile(values, 50).toFixed(1)} ms, p95 ${percentile(values, 95).toFixed(1)} ms (n=${values.length})`
    })
    return [...spread, ...[...this.singles].map(([name, value]) => `${name}: ${value}`)]
  }

  toJson(): string {
    return `${JSON.stringify({ samplesMs: Object.fromEntries(this.samples), values: Object.fromEntries(this.singles) }, null, 2)}\n`
  }
}

/** The nearest-rank percentile; NaN for nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN
}
