/** One way of handing a picture to the page. It runs in one tick; whether the page took it is seen on the page. */
export interface PictureStrategy {
  readonly name: string
  /** True when the page has surely heard of it: then no other way is tried, so that no picture stands there twice. */
  readonly hand: (composer: HTMLElement, file: File) => boolean
}
