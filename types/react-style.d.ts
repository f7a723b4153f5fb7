import 'react'

declare module 'react' {
  /** Custom properties may be set from data (shop colour, bar length); React writes them through the CSSOM. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined
  }
}
