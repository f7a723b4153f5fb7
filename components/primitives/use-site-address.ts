import { useState, type FormEvent } from 'react'

/** The address of a console's site while it is typed. */
export interface SiteAddress {
  readonly address: string
  readonly setAddress: (address: string) => void
  /** What the last submission found; null before the first. */
  readonly found: 'good' | 'bad' | null
  readonly onSubmit: (event: FormEvent) => void
}

/** Keeps an address that is typed into a form, and hands it over only when it is the address of a site. */
export function useSiteAddress(onAddress: (address: string) => void): SiteAddress {
  const [address, setAddress] = useState('')
  const [tried, setTried] = useState(false)
  const good = /^https?:\/\/[^/\s]+/.test(address.trim())
  return {
    address,
    setAddress,
    found: tried ? (good ? 'good' : 'bad') : null,
    onSubmit: (event) => {
      event.preventDefault()
      setTried(true)
      if (good) onAddress(address.trim())
    },
  }
}
