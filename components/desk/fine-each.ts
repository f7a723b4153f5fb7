import { DEFAULT_FINE_CNY } from '@/lib/core/sla/index.ts'

/**
 * What one timeout costs, CNY to the fen: ¥50 unless the shops' own fines say otherwise (DOMAIN SLA-TIMEOUT); the mean where
 * shops differ.
 */
export function fineEach(timeouts: number, sumCny: number): number {
  return timeouts === 0 ? DEFAULT_FINE_CNY : Math.round((sumCny / timeouts) * 100) / 100
}
