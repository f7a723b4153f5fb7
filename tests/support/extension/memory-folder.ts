import type { JournalFile, JournalFolder } from '@/lib/extension/engine/journal/journal-folder.ts'

interface Disk {
  durable: Uint8Array
  pending: Uint8Array
}

/** Ways in which the disk refuses, one after the other; each is used up once. */
export type DiskFault = 'write-throws' | 'write-short' | 'flush-throws' | 'truncate-throws'

/** A folder of journal files in memory that can lose what was not flushed, and refuse like a disk. */
export class MemoryFolder implements JournalFolder {
  readonly faults: DiskFault[] = []
  flushes = 0
  private readonly disks = new Map<string, Disk>()

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.disks.keys()].sort())
  }

  open(name: string): Promise<JournalFile> {
    const disk = this.disks.get(name) ?? { durable: new Uint8Array(), pending: new Uint8Array() }
    this.disks.set(name, disk)
    return Promise.resolve(this.fileOf(disk))
  }

  remove(name: string): Promise<void> {
    this.disks.delete(name)
    return Promise.resolve()
  }

  /** The machine goes off: of what was not flushed, a share between 0 and 1 of the new bytes stays. */
  crash(share: number): void {
    for (const disk of this.disks.values()) {
      const { durable, pending } = disk
      const kept = Math.floor(Math.max(0, pending.length - durable.length) * share)
      const end = pending.length >= durable.length ? durable.length + kept : pending.length
      disk.durable = pending.slice(0, end)
      disk.pending = disk.durable.slice()
    }
  }

  text(name: string): string {
    return new TextDecoder().decode(this.disks.get(name)?.pending)
  }

  setText(name: string, text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.disks.set(name, { durable: bytes, pending: bytes.slice() })
  }

  private fileOf(disk: Disk): JournalFile {
    const takeFault = (fault: DiskFault): boolean => {
      if (this.faults[0] !== fault) return false
      this.faults.shift()
      return true
    }
    return {
      getSize: () => disk.pending.length,
      read: (buffer, { at }) => {
        const part = disk.pending.subarray(at, at + buffer.length)
        buffer.set(part)
        return part.length
      },
      write: (bytes, { at }) => {
        if (takeFault('write-throws')) throw new DOMException('No space left on device', 'QuotaExceededError')
        const count = takeFault('write-short') ? Math.floor(bytes.length / 2) : bytes.length
        const grown = new Uint8Array(Math.max(disk.pending.length, at + count))
        grown.set(disk.pending)
        grown.set(bytes.subarray(0, count), at)
        disk.pending = grown
        return count
      },
      truncate: (size) => {
        if (takeFault('truncate-throws')) throw new DOMException('I/O error', 'InvalidStateError')
        disk.pending = disk.pending.slice(0, size)
      },
      flush: () => {
        if (takeFault('flush-throws')) throw new DOMException('I/O error', 'InvalidStateError')
        disk.durable = disk.pending.slice()
        this.flushes += 1
      },
      close: () => undefined,
    }
  }
}
